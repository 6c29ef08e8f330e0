<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AnswerDocument</name>
    <message>
        <source>The answer ended inside this piece of media, so it is not whole and was left out.</source>
        <translation>La réponse s’est terminée au milieu de ce média&#xa0;: il est incomplet et a été laissé de côté.</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows. What was whole before that point is kept.</source>
        <translation>La réponse contient plus de médias que la limite ne le permet. Ce qui était complet avant ce point est conservé.</translation>
    </message>
    <message>
        <source>This piece of media arrived damaged and was left out; the rest of the answer is not touched by it.</source>
        <translation>Ce média est arrivé endommagé et a été laissé de côté&#xa0;; le reste de la réponse n’en est pas affecté.</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>A web page came in place of an answer, as from a sign-in page on the way or behind an address that is no model&apos;s. Most likely nothing ran. Check the address, and open it in a browser.</source>
        <translation>Une page web est arrivée à la place d’une réponse, comme celle d’une page de connexion en chemin ou d’une adresse qui n’est celle d’aucun modèle. Très probablement, rien n’a été exécuté. Vérifiez l’adresse et ouvrez-la dans un navigateur.</translation>
    </message>
    <message>
        <source>Change what its words name, if you can, and send it again: that is a new run.</source>
        <translation>Modifiez ce que le modèle indique, si vous le pouvez, et renvoyez la requête : c’est une nouvelle exécution.</translation>
    </message>
    <message>
        <source>The model answered with an error: %1</source>
        <translation>Le modèle a répondu par une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The model answered, but there is no %1 in its answer, or none that Melodeck knows. The answer is kept as it came.</source>
        <translation>Le modèle a répondu, mais sa réponse ne contient pas ce qui était attendu (%1), ou rien que Melodeck reconnaisse. La réponse est conservée telle quelle.</translation>
    </message>
    <message>
        <source>Your melody was not followed: %1</source>
        <translation>Votre mélodie n’a pas été suivie&#xa0;: %1</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>aucune raison n’est donnée.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
</context>
<context>
    <name>AsyncAnswers</name>
    <message>
        <source>It failed. A failed run may be billed.</source>
        <translation>Échec. Une exécution en échec peut être facturée.</translation>
    </message>
    <message>
        <source>It is done, but its result could not be delivered and is lost. Check that the webhook can be reached before you send it again.</source>
        <translation>Terminé, mais le résultat n’a pas pu être livré et il est perdu. Vérifiez que le webhook est joignable avant de renvoyer la requête.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>En cours d’exécution.</translation>
    </message>
    <message>
        <source>It waited longer than it was allowed to, and did not run.</source>
        <translation>L’attente a dépassé la limite permise&#xa0;; rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>It waits in the platform&apos;s queue.</source>
        <translation>En attente dans la file de la plateforme.</translation>
    </message>
    <message>
        <source>It was cancelled before it ran.</source>
        <translation>Annulé avant l’exécution.</translation>
    </message>
    <message>
        <source>The model failed. A failed run may be billed.</source>
        <translation>Le modèle a échoué. Une exécution en échec peut être facturée.</translation>
    </message>
    <message>
        <source>The platform took the request without naming an id for it. It may run and be billed; look at its dashboard before you send it again.</source>
        <translation>La plateforme a accepté la requête sans lui donner d’identifiant. Elle peut être exécutée et facturée&#xa0;; consultez le tableau de bord avant de la renvoyer.</translation>
    </message>
    <message>
        <source>The result could not be delivered to the webhook.</source>
        <translation>Le résultat n’a pas pu être livré au webhook.</translation>
    </message>
    <message>
        <source>This is not the result of an async request.</source>
        <translation>Ceci n’est pas le résultat d’une requête asynchrone.</translation>
    </message>
    <message>
        <source>What answered is not the platform&apos;s queue: a proxy or another server may stand between. Check the endpoint.</source>
        <translation>Ce qui a répondu n’est pas la file de la plateforme&#xa0;: un proxy ou un autre serveur s’interpose peut-être. Vérifiez le point de terminaison.</translation>
    </message>
</context>
<context>
    <name>AsyncFolder</name>
    <message>
        <source>The folder %1 cannot be written, so nothing could be kept of what was asked and what comes back. Check its permissions and the room on the disk.</source>
        <translation>Impossible d’écrire dans le dossier %1&#xa0;: rien de ce qui est demandé ni de ce qui revient n’a pu être conservé. Vérifiez ses permissions et l’espace disque.</translation>
    </message>
    <message>
        <source>What was asked for cannot be kept under the request&apos;s id in %1. Its result will come all the same, without its prompts.</source>
        <translation>Ce qui a été demandé ne peut pas être conservé sous l’identifiant de la requête dans %1. Le résultat arrivera tout de même, sans ses prompts.</translation>
    </message>
</context>
<context>
    <name>AsyncIntake</name>
    <message>
        <source>%1 is in the library and cannot be moved or removed. Check its permissions.</source>
        <translation>%1 se trouve dans la bibliothèque et ne peut être ni déplacé ni supprimé. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>A result came that is signed and cannot be read. Its bytes are in %1.</source>
        <translation>Un résultat signé mais illisible est arrivé. Ses octets sont dans %1.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>Les octets reçus sont dans %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The result stays where it came in. Check the disk and its permissions.</source>
        <translation>Impossible de créer le dossier %1. Le résultat reste là où il est arrivé. Vérifiez le disque et ses droits d’accès.</translation>
    </message>
</context>
<context>
    <name>AsyncRequest</name>
    <message>
        <source>%1 must be from %2 to %3. Nothing was sent.</source>
        <translation>%1&#xa0;: la valeur doit être comprise entre %2 et %3. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The first delay, in milliseconds,</source>
        <translation>Le premier délai, en millisecondes,</translation>
    </message>
    <message>
        <source>The longest delay, in milliseconds,</source>
        <translation>Le délai le plus long, en millisecondes,</translation>
    </message>
    <message>
        <source>The longest time in the queue, in seconds,</source>
        <translation>Le temps maximal dans la file, en secondes,</translation>
    </message>
    <message>
        <source>The number of attempts</source>
        <translation>Le nombre de tentatives</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>La priorité</translation>
    </message>
    <message>
        <source>The request is %1 with its files; the platform takes %2 for an async request. Nothing was sent. Attach a shorter recording (about 3 s of mono 32 kHz WAV fit, more as FLAC or Ogg), let the model fetch it from a link, or send it without --async.</source>
        <translation>La requête fait %1 avec ses fichiers&#xa0;; la plateforme accepte %2 pour une requête asynchrone. Rien n’a été envoyé. Joignez un enregistrement plus court (environ 3&#xa0;s de WAV mono à 32&#xa0;kHz, davantage en FLAC ou Ogg), laissez le modèle le récupérer à partir d’un lien, ou envoyez la requête sans --async.</translation>
    </message>
    <message>
        <source>The webhook is not an address such as https://host.example/path. Nothing was sent.</source>
        <translation>Le webhook n’est pas une adresse du type https://host.example/path. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The webhook leads to this computer by a name that only this computer knows, so the result could never arrive. Nothing was sent. Give the address by which the TLS proxy in front of “melodeck-cli receive” is reached from outside.</source>
        <translation>Le webhook désigne cet ordinateur par un nom que lui seul connaît&#xa0;: le résultat ne pourrait jamais arriver. Rien n’a été envoyé. Indiquez l’adresse par laquelle le proxy TLS placé devant «&#xa0;melodeck-cli receive&#xa0;» est joignable de l’extérieur.</translation>
    </message>
    <message>
        <source>The webhook must be an https:// address: the platform takes no other. Nothing was sent.</source>
        <translation>Le webhook doit être une adresse https://&#xa0;: la plateforme n’en accepte pas d’autre. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address holds a user name or password. Nothing was sent. Leave it out: results are signed, and checked by that.</source>
        <translation>L’adresse du webhook contient un nom d’utilisateur ou un mot de passe. Rien n’a été envoyé. Retirez-le&#xa0;: les résultats sont signés et vérifiés ainsi.</translation>
    </message>
    <message>
        <source>This endpoint has no queue of its own. Nothing was sent. Async requests need a model or chain of the platform: baseten:MODEL_ID, or its predict address.</source>
        <translation>Ce point de terminaison n’a pas de file à lui. Rien n’a été envoyé. Les requêtes asynchrones nécessitent un modèle ou une chaîne de la plateforme&#xa0;: baseten:MODEL_ID, ou son adresse «&#xa0;predict&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not the id of a request. Nothing was sent.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’identifiant d’une requête. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>AsyncSubmission</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The platform knows no such request: the id or the endpoint is another, or it ended more than an hour ago. Check the id and the endpoint.</source>
        <translation>La plateforme ne connaît pas cette requête&#xa0;: l’identifiant ou le point de terminaison ne correspond pas, ou elle est terminée depuis plus d’une heure. Vérifiez l’identifiant et le point de terminaison.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>A WAV of %1 Hz, %2 channels and %3 bits cannot be made here. Nothing was sent.</source>
        <translation>Impossible de produire ici un WAV de %1&#xa0;Hz, %2 canaux et %3&#xa0;bits. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Nothing was recorded. Check the folder and the room on its disk.</source>
        <translation>Impossible d’enregistrer dans «&#xa0;%1&#xa0;» (%2). Rien n’a été enregistré. Vérifiez le dossier et l’espace sur son disque.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Arrêté. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The audio</source>
        <translation>L’audio</translation>
    </message>
    <message>
        <source>The audio cannot be converted from %1 Hz to %2 Hz. Nothing was sent. Export it at another rate.</source>
        <translation>L’audio ne peut pas être converti de %1&#xa0;Hz en %2&#xa0;Hz. Rien n’a été envoyé. Exportez-le à une autre fréquence.</translation>
    </message>
    <message>
        <source>The audio ends before its first sample.</source>
        <translation>L’audio se termine avant son premier échantillon.</translation>
    </message>
    <message>
        <source>The audio is longer than three hours. Nothing was sent. Choose a shorter region.</source>
        <translation>L’audio dure plus de trois heures. Rien n’a été envoyé. Choisissez une région plus courte.</translation>
    </message>
    <message>
        <source>The audio is too long for a rate of %1 Hz. Nothing was sent. Choose a shorter region.</source>
        <translation>L’audio est trop long pour une fréquence de %1&#xa0;Hz. Rien n’a été envoyé. Choisissez une région plus courte.</translation>
    </message>
    <message>
        <source>The chosen region of “%1” holds no sound. Nothing was sent. Choose a region inside the file.</source>
        <translation>La région choisie de «&#xa0;%1&#xa0;» ne contient aucun son. Rien n’a été envoyé. Choisissez une région à l’intérieur du fichier.</translation>
    </message>
    <message>
        <source>The recording cannot be written any further (%1). What was recorded before is kept. Make room on the disk.</source>
        <translation>L’enregistrement ne peut plus être écrit (%1). Ce qui a été enregistré avant est conservé. Libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The recording is as long as a WAV file can be and ended there. All of it is kept.</source>
        <translation>L’enregistrement a atteint la longueur maximale d’un fichier WAV et s’est arrêté là. Il est conservé en entier.</translation>
    </message>
    <message>
        <source>The sound that arrives cannot be played here. What arrives is kept as it is.</source>
        <translation>Le son qui arrive ne peut pas être lu ici. Ce qui arrive est conservé tel quel.</translation>
    </message>
    <message>
        <source>The sound that arrives has a damaged header and cannot be played. What arrives is kept as it is.</source>
        <translation>Le son qui arrive a un en-tête endommagé et ne peut pas être lu. Ce qui arrive est conservé tel quel.</translation>
    </message>
    <message>
        <source>This is not audio: %1</source>
        <translation>Ce n’est pas de l’audio&#xa0;: %1</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be read as it is. Nothing was sent. Turn it into WAV or FLAC first (ffmpeg -i FILE tune.wav), or drop it on Melodeck&apos;s window, which decodes it.</source>
        <translation>«&#xa0;%1&#xa0;» (%2) ne peut pas être lu tel quel. Rien n’a été envoyé. Convertissez-le d’abord en WAV ou FLAC (ffmpeg -i FILE tune.wav), ou déposez-le sur la fenêtre de Melodeck, qui le décodera.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Rien n’a été envoyé. Vérifiez que le fichier est toujours là.</translation>
    </message>
    <message>
        <source>“%1” does not say how long it is, and it is longer than a day. Nothing was sent. Cut it, or export it again as WAV or FLAC.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas sa durée, et celle-ci dépasse un jour. Rien n’a été envoyé. Coupez-le, ou exportez-le à nouveau en WAV ou FLAC.</translation>
    </message>
    <message>
        <source>“%1” has a damaged header. Nothing was sent. Export it again as WAV or FLAC.</source>
        <translation>«&#xa0;%1&#xa0;» a un en-tête endommagé. Rien n’a été envoyé. Exportez-le à nouveau en WAV ou FLAC.</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Nothing was sent. Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun son. Rien n’a été envoyé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its sound cannot be decoded. Nothing was sent. Export it again, or choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: son contenu audio ne peut pas être décodé. Rien n’a été envoyé. Exportez-le à nouveau ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Nothing was sent. Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» est vide (0&#xa0;octet). Rien n’a été envoyé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Nothing was sent. Choose an audio file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier. Rien n’a été envoyé. Choisissez un fichier audio.</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG and MP3 work.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de l’audio lisible ici. Rien n’a été envoyé. WAV, FLAC, OGG et MP3 conviennent.</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was sent. Choose the file again.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable. Rien n’a été envoyé. Choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was sent. Check the file&apos;s permissions.</source>
        <translation>La lecture de «&#xa0;%1&#xa0;» n’est pas autorisée. Rien n’a été envoyé. Vérifiez les permissions du fichier.</translation>
    </message>
    <message>
        <source>“%1” would be larger than 4 GiB in the format that the model takes, more than a WAV file holds. Nothing was sent. Choose a shorter region.</source>
        <translation>«&#xa0;%1&#xa0;» dépasserait 4&#xa0;Gio dans le format qu’accepte le modèle, plus que n’en contient un fichier WAV. Rien n’a été envoyé. Choisissez une région plus courte.</translation>
    </message>
</context>
<context>
    <name>Base64</name>
    <message>
        <source>The base64 text breaks off after %1 characters.</source>
        <translation>Le texte base64&#xa0;s’interrompt après %1 caractères.</translation>
    </message>
    <message>
        <source>The base64 text is damaged near character %1.</source>
        <translation>Le texte base64 est endommagé près du caractère %1.</translation>
    </message>
</context>
<context>
    <name>BatchPlan</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>A duration of %1 s is outside of what the model takes: %2</source>
        <translation>Une durée de %1&#xa0;s sort de ce qu’accepte le modèle&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Rien n’a été mis en file d’attente.</translation>
    </message>
    <message>
        <source>That is more than %1 jobs (%2). Nothing was queued. Leave out files, prompts, durations or seeds.</source>
        <translation>Cela fait plus de %1 tâches (%2). Rien n’a été mis en file d’attente. Retirez des fichiers, des prompts, des durées ou des graines.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>Écrivez au moins un prompt.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>“%1” are too many seeds. Nothing was queued.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: trop de graines. Rien n’a été mis en file d’attente.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de secondes.</translation>
    </message>
    <message>
        <source>“%1” is not a seed: whole numbers and ranges such as 1-4 are.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une graine&#xa0;: utilisez des nombres entiers et des intervalles comme 1-4.</translation>
    </message>
</context>
<context>
    <name>BodyPlan</name>
    <message>
        <source>The request has no place for a file in “%1”. Nothing was sent. Name a field of its top level, or a JSON pointer to one.</source>
        <translation>La requête n’a pas de place pour un fichier dans «&#xa0;%1&#xa0;». Rien n’a été envoyé. Nommez un champ de son premier niveau, ou un pointeur JSON vers un champ.</translation>
    </message>
</context>
<context>
    <name>BodyStream</name>
    <message>
        <source>A file of the request turned out longer or shorter than it was at the start. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>Un fichier de la requête s’est révélé plus long ou plus court qu’au départ. La requête a été arrêtée avant d’être complète. Ne touchez pas au fichier et renvoyez-la.</translation>
    </message>
</context>
<context>
    <name>ClipExport</name>
    <message>
        <source>Nothing is lost: the clip is in the library.</source>
        <translation>Rien n’est perdu&#xa0;: le clip est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Saving in this format needs a folder to work in, and neither “%1” nor “%2” can be written. Nothing was saved. Check their permissions and the room on their disk, or save as WAV.</source>
        <translation>L’enregistrement dans ce format nécessite un dossier de travail, et ni «&#xa0;%1&#xa0;» ni «&#xa0;%2&#xa0;» n’est accessible en écriture. Rien n’a été enregistré. Vérifiez leurs permissions et l’espace sur leur disque, ou enregistrez en WAV.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Arrêté. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>only its first %1 s: the clip is damaged there, and %2 s are missing. Saved as received it keeps every byte that came</source>
        <translation>seulement ses %1 premières secondes&#xa0;: le clip est endommagé à cet endroit, et il manque %2&#xa0;s. Enregistré tel que reçu, il garde tous les octets arrivés</translation>
    </message>
    <message>
        <source>without its recipe: this file has no place for it</source>
        <translation>sans sa recette&#xa0;: ce fichier n’a pas de place pour elle</translation>
    </message>
</context>
<context>
    <name>ClipParts</name>
    <message>
        <source>Only clips of the sketch engine can be taken apart, and the recipe of this one is not known any more. Nothing was saved.</source>
        <translation>Seuls les clips du moteur d’esquisses peuvent être décomposés, et la recette de celui-ci n’est plus connue. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The melody “%1” is not there any more, and the clip was made of it. Nothing was saved. Put it back, or bring the recipe back and choose the melody anew.</source>
        <translation>La mélodie «&#xa0;%1&#xa0;» n’est plus là, alors que le clip en est issu. Rien n’a été enregistré. Remettez-la en place, ou rappelez la recette et choisissez à nouveau la mélodie.</translation>
    </message>
    <message>
        <source>The sketch engine that runs here cannot take its clips apart. Nothing was saved; the clip stays as it is. Start Melodeck anew if it was updated meanwhile.</source>
        <translation>Le moteur d’esquisses en cours ne sait pas décomposer ses clips. Rien n’a été enregistré&#xa0;; le clip reste tel quel. Redémarrez Melodeck s’il a été mis à jour entre-temps.</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1e</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1er</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2e</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3e</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Clip %1</translation>
    </message>
    <message>
        <source>blind: %1 of %2</source>
        <translation>à l’aveugle&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>blind: not placed</source>
        <translation>à l’aveugle&#xa0;: non classé</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 did not give the file: it answered %2. Try again later, or download it in a browser and drop it here.</source>
        <translation>%1 n’a pas fourni le fichier&#xa0;: réponse %2. Réessayez plus tard, ou téléchargez-le dans un navigateur et déposez-le ici.</translation>
    </message>
    <message>
        <source>%1 gives this only to those who have signed in (%2). Melodeck sends no key with a link. Download the file in a browser and drop it here.</source>
        <translation>%1 ne fournit ceci qu’aux personnes connectées (%2). Melodeck n’envoie aucune clé avec un lien. Téléchargez le fichier dans un navigateur et déposez-le ici.</translation>
    </message>
    <message>
        <source>%1 offers this over http:// only, where others on the way can read and change it. Nothing was fetched. Use its https:// address, or download it in a browser and drop the file here.</source>
        <translation>%1 ne propose ceci qu’en http://, où des tiers peuvent le lire et le modifier en chemin. Rien n’a été récupéré. Utilisez son adresse https://, ou téléchargez le fichier dans un navigateur et déposez-le ici.</translation>
    </message>
    <message>
        <source>%1 took too long to give the file. Nothing of it is kept. Try again, or download it in a browser and drop it here.</source>
        <translation>%1 a mis trop de temps à fournir le fichier. Rien n’en est conservé. Réessayez, ou téléchargez-le dans un navigateur et déposez-le ici.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is kept here.</source>
        <translation>Arrêté. Rien n’en est conservé ici.</translation>
    </message>
    <message>
        <source>The file behind the link is empty (0 bytes). Nothing was kept. Check the link.</source>
        <translation>Le fichier derrière le lien est vide (0&#xa0;octet). Rien n’a été conservé. Vérifiez le lien.</translation>
    </message>
    <message>
        <source>The file behind the link is larger than %1 MB. Nothing of it is kept. Download it in a browser and drop it here.</source>
        <translation>Le fichier derrière le lien dépasse %1&#xa0;Mo. Rien n’en est conservé. Téléchargez-le dans un navigateur et déposez-le ici.</translation>
    </message>
    <message>
        <source>The file from %1 broke off before its end. Nothing of it is kept. Try again.</source>
        <translation>Le fichier de %1&#xa0;s’est interrompu avant la fin. Rien n’en est conservé. Réessayez.</translation>
    </message>
    <message>
        <source>The link at %1 leads back into this computer and was not followed. Nothing was fetched.</source>
        <translation>Le lien de %1 ramène vers cet ordinateur et n’a pas été suivi. Rien n’a été récupéré.</translation>
    </message>
    <message>
        <source>The link at %1 leads from https:// to http:// and was not followed. Nothing was fetched.</source>
        <translation>Le lien de %1 passe de https:// à http:// et n’a pas été suivi. Rien n’a été récupéré.</translation>
    </message>
    <message>
        <source>The link at %1 leads from one address to the next without end. Nothing was fetched.</source>
        <translation>Le lien de %1 mène d’une adresse à l’autre sans fin. Rien n’a été récupéré.</translation>
    </message>
    <message>
        <source>The link leads to %1, not to audio. Nothing was kept. Copy the link of the recording itself, or download it in a browser and drop it here.</source>
        <translation>Le lien mène vers %1, pas vers de l’audio. Rien n’a été conservé. Copiez le lien de l’enregistrement lui-même, ou téléchargez-le dans un navigateur et déposez-le ici.</translation>
    </message>
    <message>
        <source>There is nothing behind this link: %1 answered %2. Check the link, or download the file in a browser and drop it here.</source>
        <translation>Il n’y a rien derrière ce lien&#xa0;: %1 a répondu %2. Vérifiez le lien, ou téléchargez le fichier dans un navigateur et déposez-le ici.</translation>
    </message>
    <message>
        <source>This is not a link that can be fetched. Nothing was fetched. A link begins with https:// and holds neither user nor password.</source>
        <translation>Ce lien ne peut pas être récupéré. Rien n’a été récupéré. Un lien commence par https:// et ne contient ni utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>“%1” and %n other(s) are not there, or may not be read. What can be read was opened.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» et %n autre sont introuvables, ou ne peuvent pas être lus. Ce qui pouvait être lu a été ouvert.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» et %n autres sont introuvables, ou ne peuvent pas être lus. Ce qui pouvait être lu a été ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there, or may not be read. The rest was opened.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable, ou sa lecture n’est pas autorisée. Le reste a été ouvert.</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was opened. Look whether it was moved or its drive taken out.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable. Rien n’a été ouvert. Vérifiez s’il a été déplacé ou si son disque a été retiré.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was opened. Choose it with Ctrl+O, or copy it to a folder of your own.</source>
        <translation>La lecture de «&#xa0;%1&#xa0;» n’est pas autorisée. Rien n’a été ouvert. Choisissez-le avec Ctrl+O, ou copiez-le dans un de vos dossiers.</translation>
    </message>
</context>
<context>
    <name>EditedTranscript</name>
    <message>
        <source>The edit is not on the disk yet: %1 It is kept in the window and is tried again with the next change; make room or save a copy elsewhere before you quit.</source>
        <translation>La modification n’est pas encore sur le disque&#xa0;: %1 Elle est conservée dans la fenêtre et l’écriture sera retentée au prochain changement&#xa0;; libérez de l’espace ou enregistrez une copie ailleurs avant de quitter.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be opened: %2. The model&apos;s own text is shown.</source>
        <translation>La transcription modifiée %1 ne peut pas être ouverte&#xa0;: %2. Le texte du modèle est affiché.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be read: %2. The model&apos;s own text is shown.</source>
        <translation>La transcription modifiée %1 ne peut pas être lue&#xa0;: %2. Le texte du modèle est affiché.</translation>
    </message>
    <message>
        <source>The edited transcript %1 is damaged and cannot be renamed. The model&apos;s own text is still there; editing is off so that nothing is written over it.</source>
        <translation>La transcription modifiée %1 est endommagée et ne peut pas être renommée. Le texte du modèle est toujours là&#xa0;; l’édition est désactivée afin que rien ne soit écrasé.</translation>
    </message>
    <message>
        <source>The edited transcript cannot be removed: %1. It is still shown.</source>
        <translation>La transcription modifiée ne peut pas être supprimée&#xa0;: %1. Elle reste affichée.</translation>
    </message>
    <message>
        <source>This transcript was edited by a later version of Melodeck, which knows more of it. The model&apos;s own text is shown; nothing is written over the edit.</source>
        <translation>Cette transcription a été modifiée par une version plus récente de Melodeck, qui en sait davantage. Le texte du modèle est affiché&#xa0;; la modification n’est pas écrasée.</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>The address holds a user name or password. Nothing was sent. Leave it out and give the key by --key-env or in its own field.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe. Rien n’a été envoyé. Retirez-le et fournissez la clé par --key-env ou dans son propre champ.</translation>
    </message>
    <message>
        <source>The run may be billed.</source>
        <translation>L’exécution peut être facturée.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>“%1” is not an endpoint. Nothing was sent. Accepted: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un point de terminaison. Rien n’a été envoyé. Sont acceptés&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>EngineProgram</name>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation>--port doit être un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>Melodeck&apos;s sketch engine: arranges melodies on this computer and answers over HTTP like a hosted model.
Its first line of output is its address. It stops on SIGINT and SIGTERM.
With MELODECK_ENGINE_TOKEN in the environment every call needs that token as its key.</source>
        <translation>Le moteur d’esquisses de Melodeck&#xa0;: arrange des mélodies sur cet ordinateur et répond en HTTP comme un modèle hébergé.
Sa première ligne de sortie est son adresse. Il s’arrête sur SIGINT et SIGTERM.
Si MELODECK_ENGINE_TOKEN est dans l’environnement, chaque appel doit fournir ce jeton comme clé.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0, the default, takes any free one.</source>
        <translation>Port sur 127.0.0.1&#xa0;; 0, la valeur par défaut, prend n’importe quel port libre.</translation>
    </message>
    <message>
        <source>See melodeck-engine --help.</source>
        <translation>Voir melodeck-engine --help.</translation>
    </message>
    <message>
        <source>Sound font (SF2 or SF3) to play with; without it that of MELODECK_SOUNDFONT in the environment, then that of the settings, then the one that is found.</source>
        <translation>SoundFont (SF2 ou SF3) à utiliser&#xa0;; à défaut, celle de MELODECK_SOUNDFONT dans l’environnement, puis celle des réglages, puis celle qui est trouvée.</translation>
    </message>
    <message>
        <source>Stop when standard input ends: whoever started the engine holds its other end.</source>
        <translation>S’arrêter à la fin de l’entrée standard&#xa0;: celui qui a lancé le moteur en tient l’autre extrémité.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>Argument inconnu «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>EngineServer</name>
    <message>
        <source>%1, as in [&quot;happy rock&quot;].</source>
        <translation>%1, comme dans [&quot;happy rock&quot;].</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 channels at %3 Hz are too much for its length. Send it as mono at 32 kHz.</source>
        <translation>%1&#xa0;: %2 canaux à %3&#xa0;Hz sont trop pour sa durée. Envoyez le fichier en mono à 32&#xa0;kHz.</translation>
    </message>
    <message>
        <source>%1: cut off: its header promises more sound than the file holds.</source>
        <translation>%1&#xa0;: tronqué&#xa0;: son en-tête promet plus de son que le fichier n’en contient.</translation>
    </message>
    <message>
        <source>%1: empty. Leave it out to have a tune composed.</source>
        <translation>%1&#xa0;: vide. Omettez ce champ pour faire composer un air.</translation>
    </message>
    <message>
        <source>%1: must be a text.</source>
        <translation>%1&#xa0;: doit être un texte.</translation>
    </message>
    <message>
        <source>%1: must be no longer than %2 characters.</source>
        <translation>%1&#xa0;: ne doit pas dépasser %2 caractères.</translation>
    </message>
    <message>
        <source>%1: must be true or false.</source>
        <translation>%1&#xa0;: doit être true ou false.</translation>
    </message>
    <message>
        <source>%1: must not be empty. Say in words what the clip should sound like.</source>
        <translation>%1&#xa0;: ne doit pas être vide. Dites en mots à quoi le clip doit ressembler.</translation>
    </message>
    <message>
        <source>%1: not valid base64.</source>
        <translation>%1&#xa0;: base64 non valide.</translation>
    </message>
    <message>
        <source>%1: not valid base64. Leave out the part up to and including the comma: the base64 alone is wanted.</source>
        <translation>%1&#xa0;: base64 non valide. Retirez tout jusqu’à la virgule incluse&#xa0;: seul le base64 est attendu.</translation>
    </message>
    <message>
        <source>%1; it has %2.</source>
        <translation>%1&#xa0;; il y en a %2.</translation>
    </message>
    <message>
        <source>%1; it is missing.</source>
        <translation>%1&#xa0;; ce champ manque.</translation>
    </message>
    <message>
        <source>Authorization: this engine was started with a key of its own, and this call does not carry it. Send it as Bearer or Api-Key.</source>
        <translation>Authorization&#xa0;: ce moteur a été lancé avec sa propre clé, et cet appel ne la porte pas. Envoyez-la en Bearer ou Api-Key.</translation>
    </message>
    <message>
        <source>Content-Length: must be a number of bytes.</source>
        <translation>Content-Length&#xa0;: doit être un nombre d’octets.</translation>
    </message>
    <message>
        <source>Host: this engine answers to 127.0.0.1 and localhost only.</source>
        <translation>Host&#xa0;: ce moteur ne répond qu’à 127.0.0.1 et localhost.</translation>
    </message>
    <message>
        <source>No schema found</source>
        <translation>Aucun schéma trouvé</translation>
    </message>
    <message>
        <source>Origin: this engine does not answer to web pages.</source>
        <translation>Origin&#xa0;: ce moteur ne répond pas aux pages web.</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be used (%2). Choose another with --port, or leave the choice to the system with --port 0.</source>
        <translation>Le port %1 de 127.0.0.1 ne peut pas être utilisé (%2). Choisissez-en un autre avec --port, ou laissez le système choisir avec --port 0.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>L’adresse est trop longue.</translation>
    </message>
    <message>
        <source>The body holds a number that is too large (%1).</source>
        <translation>Le corps contient un nombre trop grand (%1).</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;audio&quot;.</source>
        <translation>Le corps est vide&#xa0;; il doit être un objet JSON avec &quot;audio&quot;.</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;prompts&quot;.</source>
        <translation>Le corps est vide&#xa0;; il doit être un objet JSON avec &quot;prompts&quot;.</translation>
    </message>
    <message>
        <source>The body is nested too deeply: more than %1 levels.</source>
        <translation>Le corps est imbriqué trop profondément&#xa0;: plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The body is not valid JSON (%1).</source>
        <translation>Le corps n’est pas du JSON valide (%1).</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>Le corps n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The body is not valid JSON. %1</source>
        <translation>Le corps n’est pas du JSON valide. %1</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;audio&quot;.</source>
        <translation>Le corps doit être un objet JSON avec &quot;audio&quot;.</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;prompts&quot;.</source>
        <translation>Le corps doit être un objet JSON avec &quot;prompts&quot;.</translation>
    </message>
    <message>
        <source>The caller went away; its render was stopped.</source>
        <translation>L’appelant s’est déconnecté&#xa0;; son rendu a été arrêté.</translation>
    </message>
    <message>
        <source>The caller went away; nothing more was listened to.</source>
        <translation>L’appelant s’est déconnecté&#xa0;; l’écoute s’est arrêtée là.</translation>
    </message>
    <message>
        <source>The engine could not answer: an internal error. Nothing was made.</source>
        <translation>Le moteur n’a pas pu répondre&#xa0;: erreur interne. Rien n’a été produit.</translation>
    </message>
    <message>
        <source>The engine could not render this: an internal error. Nothing was made; a shorter request may work.</source>
        <translation>Le moteur n’a pas pu faire ce rendu&#xa0;: erreur interne. Rien n’a été produit&#xa0;; une requête plus courte peut réussir.</translation>
    </message>
    <message>
        <source>The engine is being stopped.</source>
        <translation>Le moteur est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>The engine made fewer clips than prompts: an internal error.</source>
        <translation>Le moteur a produit moins de clips que de prompts&#xa0;: erreur interne.</translation>
    </message>
    <message>
        <source>The engine stopped before this was rendered. Nothing was made; start the engine and ask again.</source>
        <translation>Le moteur s’est arrêté avant ce rendu. Rien n’a été produit&#xa0;; démarrez le moteur et redemandez.</translation>
    </message>
    <message>
        <source>The request did not arrive whole; it was not used.</source>
        <translation>La requête n’est pas arrivée entière&#xa0;; elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody.</source>
        <translation>La requête est trop volumineuse&#xa0;: au plus %1&#xa0;Mo avec sa mélodie.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody. Cut the melody to the duration, or send it as mono at 32 kHz.</source>
        <translation>La requête est trop volumineuse&#xa0;: au plus %1&#xa0;Mo avec sa mélodie. Coupez la mélodie à la durée voulue, ou envoyez-la en mono à 32&#xa0;kHz.</translation>
    </message>
    <message>
        <source>The request stopped arriving; it was not used.</source>
        <translation>La requête a cessé d’arriver&#xa0;; elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>The request was refused (HTTP %1).</source>
        <translation>La requête a été refusée (HTTP %1).</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Il n’y a pas de réponse.</translation>
    </message>
    <message>
        <source>There is nothing at this address. The engine answers at /v1/models/sketch:predict, /v1/models/melody-transcription:predict and the predict paths of a hosted model.</source>
        <translation>Il n’y a rien à cette adresse. Le moteur répond sur /v1/models/sketch:predict, /v1/models/melody-transcription:predict et les chemins «&#xa0;predict&#xa0;» d’un modèle hébergé.</translation>
    </message>
    <message>
        <source>This address takes %1, not %2.</source>
        <translation>Cette adresse accepte %1, pas %2.</translation>
    </message>
    <message>
        <source>This is not an HTTP request that the engine understands.</source>
        <translation>Ce n’est pas une requête HTTP que le moteur comprend.</translation>
    </message>
    <message>
        <source>audio: must be a text, an audio file in base64.</source>
        <translation>audio&#xa0;: doit être un texte, un fichier audio en base64.</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is empty.</source>
        <translation>audio&#xa0;: doit être un fichier audio en base64&#xa0;; ce champ est vide.</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is missing.</source>
        <translation>audio&#xa0;: doit être un fichier audio en base64&#xa0;; ce champ manque.</translation>
    </message>
    <message>
        <source>beats a minute</source>
        <translation>temps par minute</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>octet %1</translation>
    </message>
    <message>
        <source>byte %1, near &quot;%2&quot;</source>
        <translation>octet %1, près de &quot;%2&quot;</translation>
    </message>
    <message>
        <source>duration: must be a number from 1 to 300; NaN, infinity and the like are not (%1).</source>
        <translation>duration&#xa0;: doit être un nombre de 1 à 300&#xa0;; NaN, l’infini et autres n’en sont pas (%1).</translation>
    </message>
    <message>
        <source>duration: must be a number of seconds from %1 to %2.</source>
        <translation>duration&#xa0;: doit être un nombre de secondes de %1 à %2.</translation>
    </message>
    <message>
        <source>melody: must be a text, an audio file in base64.</source>
        <translation>melody&#xa0;: doit être un texte, un fichier audio en base64.</translation>
    </message>
    <message>
        <source>melody_hints.%1: must be a number of %2 from %3 to %4.</source>
        <translation>melody_hints.%1&#xa0;: doit être un nombre de %2, de %3 à %4.</translation>
    </message>
    <message>
        <source>melody_hints.beats_per_bar: must be 2, 3, 4 or 6 (which is 6/8).</source>
        <translation>melody_hints.beats_per_bar&#xa0;: doit être 2, 3, 4 ou 6 (c’est-à-dire 6/8).</translation>
    </message>
    <message>
        <source>melody_hints.key: must be a key as in &quot;D minor&quot; or &quot;Bb major&quot;.</source>
        <translation>melody_hints.key&#xa0;: doit être une tonalité comme &quot;D minor&quot; ou &quot;Bb major&quot;.</translation>
    </message>
    <message>
        <source>melody_hints: must be an object, as in {&quot;key&quot;: &quot;D minor&quot;}.</source>
        <translation>melody_hints&#xa0;: doit être un objet, comme {&quot;key&quot;: &quot;D minor&quot;}.</translation>
    </message>
    <message>
        <source>parts: must be a list of &quot;midi&quot; and &quot;stems&quot;, as in [&quot;midi&quot;].</source>
        <translation>parts&#xa0;: doit être une liste de &quot;midi&quot; et &quot;stems&quot;, comme [&quot;midi&quot;].</translation>
    </message>
    <message>
        <source>prompts: must be a list of 1 to %1 texts</source>
        <translation>prompts&#xa0;: doit être une liste de 1 à %1 textes</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>seed: must be a whole number from 0 to 18446744073709551615.</source>
        <translation>seed&#xa0;: doit être un nombre entier de 0 à 18446744073709551615.</translation>
    </message>
    <message>
        <source>speech recognition needs a connected model</source>
        <translation>la reconnaissance vocale nécessite un modèle connecté</translation>
    </message>
    <message>
        <source>url: the engine on this computer fetches nothing from the network. Send the file itself as audio, in base64.</source>
        <translation>url&#xa0;: le moteur de cet ordinateur ne récupère rien sur le réseau. Envoyez le fichier lui-même dans audio, en base64.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 to 3 min</source>
        <translation>1 à 3&#xa0;min</translation>
    </message>
    <message>
        <source>15 to 30 s</source>
        <translation>15 à 30&#xa0;s</translation>
    </message>
    <message>
        <source>3 to 10 min</source>
        <translation>3 à 10&#xa0;min</translation>
    </message>
    <message>
        <source>30 to 60 s</source>
        <translation>30 à 60&#xa0;s</translation>
    </message>
    <message>
        <source>5 to 15 s</source>
        <translation>5 à 15&#xa0;s</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>JSON request</source>
        <translation>Requête JSON</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>Sans durée</translation>
    </message>
    <message>
        <source>Over 10 min</source>
        <translation>Plus de 10&#xa0;min</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Under 5 s</source>
        <translation>Moins de 5&#xa0;s</translation>
    </message>
    <message>
        <source>Without a melody</source>
        <translation>Sans mélodie</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>étiquettes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written here. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>%1 ne peut pas être écrit ici. Rien n’a été enregistré. Choisissez WAV ou FLAC.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot hold %n channel(s) at %2 Hz. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>
            <numerusform>%1 ne peut pas contenir %n canal à %2&#xa0;Hz. Rien n’a été enregistré. Choisissez WAV ou FLAC.</numerusform>
            <numerusform>%1 ne peut pas contenir %n canaux à %2&#xa0;Hz. Rien n’a été enregistré. Choisissez WAV ou FLAC.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Arrêté. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The chosen region holds no sound. Nothing was saved. Choose a longer region.</source>
        <translation>La région choisie ne contient aucun son. Rien n’a été enregistré. Choisissez une région plus longue.</translation>
    </message>
    <message>
        <source>The clip&apos;s file cannot be read in the library. Nothing was saved. Generate it again.</source>
        <translation>Le fichier du clip ne peut pas être lu dans la bibliothèque. Rien n’a été enregistré. Générez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing was saved. Choose another format.</source>
        <translation>Le fichier ne peut pas être écrit. Rien n’a été enregistré. Choisissez un autre format.</translation>
    </message>
    <message>
        <source>“%1” cannot be decoded here. Nothing was saved. It can be saved as received.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être décodé ici. Rien n’a été enregistré. Il peut être enregistré tel que reçu.</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1&#xa0;octets</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>job</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
</context>
<context>
    <name>FileSink</name>
    <message>
        <source>“%1” cannot be made (%2). Choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être créé (%2). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make room on the disk or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit (%2). Libérez de l’espace sur le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name or folder.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et a été laissé tel quel. Choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, which a file cannot take the place of. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est un périphérique ou un tube, dont un fichier ne peut pas prendre la place. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” may not be on the disk (%2). Save a copy elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» n’est peut-être pas sur le disque (%2). Enregistrez une copie ailleurs.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu (%2). Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being sent. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>«&#xa0;%1&#xa0;» a changé ou disparu pendant l’envoi. La requête a été arrêtée avant d’être complète. Ne touchez pas au fichier et renvoyez-la.</translation>
    </message>
</context>
<context>
    <name>ForeignKeys</name>
    <message>
        <source>%1, section “%2”</source>
        <translation>%1, section «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the variable BASETEN_API_KEY</source>
        <translation>la variable BASETEN_API_KEY</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;o</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>HttpErrors</name>
    <message>
        <source>A failed run may be billed.</source>
        <translation>Une exécution en échec peut être facturée.</translation>
    </message>
    <message>
        <source>Access was refused. Nothing ran and nothing was billed. Check the key and what it may call.</source>
        <translation>L’accès a été refusé. Rien n’a été exécuté ni facturé. Vérifiez la clé et ce qu’elle peut appeler.</translation>
    </message>
    <message>
        <source>Change the request by its own words and send it again.</source>
        <translation>Modifiez la requête d’après ce qu’il en dit et renvoyez-la.</translation>
    </message>
    <message>
        <source>Change the request or send it again, which is a new run; if it fails again, the model&apos;s log says why.</source>
        <translation>Modifiez la requête ou renvoyez-la, ce qui est une nouvelle exécution ; si elle échoue encore, le journal du modèle dit pourquoi.</translation>
    </message>
    <message>
        <source>Choose another model, or another address.</source>
        <translation>Choisissez un autre modèle, ou une autre adresse.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>Son message&#xa0;: %1</translation>
    </message>
    <message>
        <source>That is usually not billed.</source>
        <translation>D’ordinaire, ce n’est pas facturé.</translation>
    </message>
    <message>
        <source>The account has no credit. Nothing ran. Check its billing page.</source>
        <translation>Le compte n’a plus de crédit. Rien n’a été exécuté. Consultez sa page de facturation.</translation>
    </message>
    <message>
        <source>The key was not accepted. Nothing ran and nothing was billed. Check the key for this endpoint.</source>
        <translation>La clé n’a pas été acceptée. Rien n’a été exécuté ni facturé. Vérifiez la clé de ce point de terminaison.</translation>
    </message>
    <message>
        <source>The model did not answer through its gateway. It may have run.</source>
        <translation>Le modèle n’a pas répondu à travers sa passerelle. Il a peut-être été exécuté.</translation>
    </message>
    <message>
        <source>The model failed.</source>
        <translation>Le modèle a échoué.</translation>
    </message>
    <message>
        <source>The model is busy. Nothing ran and nothing was billed. Wait a little and send it again.</source>
        <translation>Le modèle est occupé. Rien n’a été exécuté ni facturé. Attendez un peu et renvoyez la requête.</translation>
    </message>
    <message>
        <source>The model is not available now. Nothing ran. Wait a little and send it again.</source>
        <translation>Le modèle n’est pas disponible actuellement. Rien n’a été exécuté. Attendez un peu et renvoyez la requête.</translation>
    </message>
    <message>
        <source>The model refused the request.</source>
        <translation>Le modèle a refusé la requête.</translation>
    </message>
    <message>
        <source>The request is too large for the server. Nothing ran. Send a shorter or smaller file.</source>
        <translation>La requête est trop volumineuse pour le serveur. Rien n’a été exécuté. Envoyez un fichier plus court ou plus petit.</translation>
    </message>
    <message>
        <source>The server sends this request on to %1, where neither file nor key follow by themselves. Nothing ran. If you trust that address, enter it as the endpoint.</source>
        <translation>Le serveur redirige cette requête vers %1, où ni le fichier ni la clé ne suivent d’eux-mêmes. Rien n’a été exécuté. Si vous faites confiance à cette adresse, saisissez-la comme point de terminaison.</translation>
    </message>
    <message>
        <source>The sketch engine did not answer. Nothing is lost and nothing is billed. Send it again: the engine is started anew.</source>
        <translation>Le moteur d’esquisses n’a pas répondu. Rien n’est perdu et rien n’est facturé. Renvoyez la requête&#xa0;: le moteur est redémarré.</translation>
    </message>
    <message>
        <source>There is no model at this address. Nothing ran. Check the model id, the environment and the path.</source>
        <translation>Il n’y a pas de modèle à cette adresse. Rien n’a été exécuté. Vérifiez l’identifiant du modèle, l’environnement et le chemin.</translation>
    </message>
    <message>
        <source>This model cannot do that.</source>
        <translation>Ce modèle ne sait pas faire cela.</translation>
    </message>
    <message>
        <source>Wait a little before you send it again: that is a new run.</source>
        <translation>Attendez un peu avant de renvoyer la requête : c’est une nouvelle exécution.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>une autre adresse</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>%1 is another computer, and http:// would show your key and your audio to everyone on the way. Nothing was sent. Use https://, or allow it for this endpoint (--plain-http; in the window, where the model is connected).</source>
        <translation>%1 est un autre ordinateur, et http:// montrerait votre clé et votre audio à tous en chemin. Rien n’a été envoyé. Utilisez https://, ou autorisez-le pour ce point de terminaison (--plain-http&#xa0;; dans la fenêtre, là où le modèle est connecté).</translation>
    </message>
    <message>
        <source>A header of the request holds characters that no header may hold, such as a line break. Nothing was sent. Correct the headers of the endpoint.</source>
        <translation>Un en-tête de la requête contient des caractères interdits dans un en-tête, par exemple un saut de ligne. Rien n’a été envoyé. Corrigez les en-têtes du point de terminaison.</translation>
    </message>
    <message>
        <source>The address of %1 holds a user or a password, which would be kept and shown with it. Nothing was sent. Take them out, and enter a key in its own place.</source>
        <translation>L’adresse de %1 contient un utilisateur ou un mot de passe, qui serait conservé et affiché avec elle. Rien n’a été envoyé. Retirez-les, et saisissez la clé à l’endroit prévu.</translation>
    </message>
    <message>
        <source>The content type of the request holds characters that no header may hold. Nothing was sent.</source>
        <translation>Le type de contenu de la requête contient des caractères interdits dans un en-tête. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The header %1 is up to Melodeck, which alone knows what it sends. Nothing was sent. Take it out of the endpoint.</source>
        <translation>L’en-tête %1 relève de Melodeck, qui seul sait ce qu’il envoie. Rien n’a été envoyé. Retirez-le du point de terminaison.</translation>
    </message>
    <message>
        <source>The key holds a line break or another character that no key holds. Nothing was sent. Enter it again.</source>
        <translation>La clé contient un saut de ligne ou un autre caractère qu’aucune clé ne contient. Rien n’a été envoyé. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>This is not an address that a request can be sent to. Nothing was sent. An address begins with https:// and names a host.</source>
        <translation>Ce n’est pas une adresse à laquelle une requête peut être envoyée. Rien n’a été envoyé. Une adresse commence par https:// et nomme un hôte.</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>This is not a record of a job.</source>
        <translation>Ceci n’est pas l’enregistrement d’une tâche.</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>reste %1&#xa0;s</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignoré&#xa0;: %1</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Aucune réponse reçue</translation>
    </message>
    <message>
        <source>Only %1 of %2 clips came. What came is kept.</source>
        <translation>Seuls %1 clips sur %2 sont arrivés. Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation>Démarrage du modèle</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>En attente du modèle</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Waits to try again</source>
        <translation>Attend de réessayer</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>environ %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1&#xa0;min</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>environ %1&#xa0;s</translation>
    </message>
    <message>
        <source>follows your melody</source>
        <translation>suit votre mélodie</translation>
    </message>
    <message>
        <source>retries in %1 s</source>
        <translation>nouvel essai dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <translation>d’ordinaire environ %1</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Clip %1 came broken: %2</source>
        <translation>Le clip %1 est arrivé abîmé&#xa0;: %2</translation>
    </message>
    <message>
        <source>No key for Baseten is known on this computer. Nothing was sent. Give one under “Connect a model”, then send it again.</source>
        <translation>Aucune clé pour Baseten n’est connue sur cet ordinateur. Rien n’a été envoyé. Fournissez-en une sous «&#xa0;Connecter un modèle&#xa0;», puis renvoyez la requête.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Only the first %1 of the answer could be kept. They are put beside its clips at the next start.</source>
        <translation>Seuls les %1 premiers de la réponse ont pu être conservés. Ils seront placés à côté de ses clips au prochain démarrage.</translation>
    </message>
    <message>
        <source>Stopped here. Nothing is billed.</source>
        <translation>Arrêté ici. Rien n’est facturé.</translation>
    </message>
    <message>
        <source>Stopped here; the model may still finish and bill.</source>
        <translation>Arrêté ici&#xa0;; le modèle peut encore terminer et être facturé.</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Arrêté. Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Stopped. The server had not taken it, so nothing is billed.</source>
        <translation>Arrêté. Le serveur ne l’avait pas prise en charge, donc rien n’est facturé.</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows.</source>
        <translation>La réponse contient plus de médias que la limite ne le permet.</translation>
    </message>
    <message>
        <source>The answer is a text of more than %1 MiB. What came so far is kept.</source>
        <translation>La réponse est un texte de plus de %1&#xa0;Mio. Ce qui est arrivé jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1 MiB and was cut off there. What came whole is kept.</source>
        <translation>La réponse dépasse la limite de %1&#xa0;Mio et a été coupée là. Ce qui est arrivé entier est conservé.</translation>
    </message>
    <message>
        <source>The answer is safe in the journal, and its clips are made at the next start: do not send the request again.</source>
        <translation>La réponse est en sécurité dans le journal, et ses clips seront produits au prochain démarrage&#xa0;: ne renvoyez pas la requête.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>Les octets reçus sont dans %1.</translation>
    </message>
    <message>
        <source>The bytes that came cannot be put into %1. They are kept, and put there at the next start: make room on the disk.</source>
        <translation>Les octets reçus ne peuvent pas être placés dans %1. Ils sont conservés et y seront placés au prochain démarrage : libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>The clip was cut before its end.</source>
        <translation>Le clip a été coupé avant la fin.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2 free), and what comes back could not be kept. Nothing was sent. Make room, then send it again.</source>
        <translation>Le disque de %1 est plein (%2 libres), et ce qui revient ne pourrait pas être conservé. Rien n’a été envoyé. Libérez de la place, puis renvoyez la requête.</translation>
    </message>
    <message>
        <source>The events of the answer hold more than the limit for what is no media. What came so far is kept.</source>
        <translation>Les événements de la réponse dépassent la limite pour ce qui n’est pas un média. Ce qui est arrivé jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Impossible de créer le dossier %1. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>The key for Baseten could not be had. Nothing was sent. %1</source>
        <translation>Impossible d’obtenir la clé pour Baseten. Rien n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>The server says that its answer is compressed (%1), and Melodeck cannot undo that. The model has run. Its server must send answers as they are.</source>
        <translation>Le serveur dit que sa réponse est compressée (%1), et Melodeck ne peut pas la décoder. Le modèle a été exécuté. Son serveur doit envoyer les réponses telles quelles.</translation>
    </message>
    <message>
        <source>The sketch engine stopped while it was working. Nothing is billed. Send it again: the engine starts anew.</source>
        <translation>Le moteur d’esquisses s’est arrêté pendant son travail. Rien n’est facturé. Renvoyez la requête&#xa0;: le moteur redémarre.</translation>
    </message>
    <message>
        <source>What had come of the answer is kept, and put beside its clips at the next start.</source>
        <translation>Ce qui était arrivé de la réponse est conservé, et sera placé à côté de ses clips au prochain démarrage.</translation>
    </message>
    <message>
        <source>What “%1” was converted to is not in the cache any more. Nothing was sent. Drop %2 again.</source>
        <translation>La conversion de «&#xa0;%1&#xa0;» n’est plus dans le cache. Rien n’a été envoyé. Déposez à nouveau %2.</translation>
    </message>
    <message>
        <source>it was cut</source>
        <translation>il a été coupé</translation>
    </message>
    <message>
        <source>“%1” is not there, nor what it was converted to. Nothing was sent. Choose the file again.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable, tout comme sa conversion. Rien n’a été envoyé. Choisissez à nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The answer cannot be kept in %1 (%2). Make room on the disk.</source>
        <translation>La réponse ne peut pas être conservée dans %1 (%2). Libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing could be kept after a crash. Check its permissions.</source>
        <translation>Impossible de créer le dossier %1&#xa0;: rien ne pourrait être conservé après un plantage. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2), so nothing could be kept after a crash. Check its permissions and the room on the disk.</source>
        <translation>Impossible d’écrire dans le dossier %1 (%2)&#xa0;: rien ne pourrait être conservé après un plantage. Vérifiez ses permissions et l’espace disque.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check the disk.</source>
        <translation>Impossible d’écrire dans le dossier %1. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be made (%2), so nothing could be kept after a crash. Check the folder.</source>
        <translation>Impossible de créer le journal %1 (%2)&#xa0;: rien ne pourrait être conservé après un plantage. Vérifiez le dossier.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written (%2). Make room on the disk.</source>
        <translation>Impossible d’écrire dans le journal %1 (%2). Libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. It stays where it is. Check the disk, and start again.</source>
        <translation>La réponse conservée %1 ne peut pas être lue. Elle reste où elle est. Vérifiez le disque et redémarrez.</translation>
    </message>
    <message>
        <source>The request is too large to be kept: its own text has more than 16 MiB. Attach large contents as a file.</source>
        <translation>La requête est trop volumineuse pour être conservée&#xa0;: son propre texte dépasse 16&#xa0;Mio. Joignez les contenus volumineux sous forme de fichier.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This JSON is nested deeper than %1 levels and is not read.</source>
        <translation>Ce JSON est imbriqué sur plus de %1 niveaux et n’est pas lu.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Ceci n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, column %2.</source>
        <translation>Ceci n’est pas du JSON valide&#xa0;: ligne %1, colonne %2.</translation>
    </message>
</context>
<context>
    <name>JsonBuilder</name>
    <message>
        <source>The answer holds more text than Melodeck keeps in memory. Media that was whole before that point is kept.</source>
        <translation>La réponse contient plus de texte que Melodeck n’en garde en mémoire. Les médias complets avant ce point sont conservés.</translation>
    </message>
</context>
<context>
    <name>JsonPlaces</name>
    <message>
        <source>A colon is missing before this.</source>
        <translation>Il manque un deux-points avant ceci.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Il manque une virgule avant ceci.</translation>
    </message>
    <message>
        <source>A file needs a field around it, such as {&quot;audio&quot;: … }.</source>
        <translation>Un fichier doit être entouré d’un champ, comme {&quot;audio&quot;: … }.</translation>
    </message>
    <message>
        <source>A file stands in place of a whole value, not within a text.</source>
        <translation>Un fichier remplace une valeur entière, pas une partie d’un texte.</translation>
    </message>
    <message>
        <source>A name in double quotes is missing here.</source>
        <translation>Il manque ici un nom entre guillemets droits doubles.</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>Il manque une valeur avant ceci.</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here. Delete it.</source>
        <translation>Un caractère invisible (%1) se trouve ici. Supprimez-le.</translation>
    </message>
    <message>
        <source>Four digits or letters from a to f are missing after “\u”.</source>
        <translation>Il manque quatre chiffres ou lettres de a à f après «&#xa0;\u&#xa0;».</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON n’a pas de commentaires.</translation>
    </message>
    <message>
        <source>JSON has no such number.</source>
        <translation>JSON ne connaît pas ce nombre.</translation>
    </message>
    <message>
        <source>JSON writes this as %1.</source>
        <translation>En JSON, cela s’écrit %1.</translation>
    </message>
    <message>
        <source>Texts and names stand in double quotes: &quot;%1&quot;.</source>
        <translation>Les textes et les noms s’écrivent entre guillemets droits doubles&#xa0;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Texts and names stand in straight double quotes: &quot;…&quot;.</source>
        <translation>Les textes et les noms s’écrivent entre guillemets droits doubles&#xa0;: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>There is a comma too many before this.</source>
        <translation>Il y a une virgule de trop avant ceci.</translation>
    </message>
    <message>
        <source>There is more after the end of the request.</source>
        <translation>Il y a encore quelque chose après la fin de la requête.</translation>
    </message>
    <message>
        <source>There is no file behind this mark.</source>
        <translation>Il n’y a pas de fichier derrière cette marque.</translation>
    </message>
    <message>
        <source>There is no request here yet. One begins with { and ends with }.</source>
        <translation>Il n’y a pas encore de requête ici. Une requête commence par { et se termine par }.</translation>
    </message>
    <message>
        <source>This invisible character must be written as \u%1 in a text.</source>
        <translation>Ce caractère invisible doit s’écrire \u%1 dans un texte.</translation>
    </message>
    <message>
        <source>This is half of a character. Write it again.</source>
        <translation>C’est la moitié d’un caractère. Écrivez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is half of a character; its other half is missing.</source>
        <translation>C’est la moitié d’un caractère&#xa0;; l’autre moitié manque.</translation>
    </message>
    <message>
        <source>This is nested deeper than %1 levels and is not read.</source>
        <translation>Ceci est imbriqué sur plus de %1 niveaux et n’est pas lu.</translation>
    </message>
    <message>
        <source>This is no number as JSON writes it, such as 8, -0.5 or 1e3.</source>
        <translation>Ce n’est pas un nombre comme JSON l’écrit, par exemple 8, -0.5 ou 1e3.</translation>
    </message>
    <message>
        <source>This is no value.</source>
        <translation>Ce n’est pas une valeur.</translation>
    </message>
    <message>
        <source>This number has too many digits to be sent exactly.</source>
        <translation>Ce nombre a trop de chiffres pour être envoyé exactement.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>Ce texte n’a pas de guillemet fermant.</translation>
    </message>
    <message>
        <source>“%1” of line %2 is closed by another bracket.</source>
        <translation>«&#xa0;%1&#xa0;» de la ligne %2 est fermé par un autre crochet.</translation>
    </message>
    <message>
        <source>“%1” of line %2 is never closed.</source>
        <translation>«&#xa0;%1&#xa0;» de la ligne %2 n’est jamais fermé.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of them.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois ici. Gardez-en un seul.</translation>
    </message>
    <message>
        <source>“\%1” means nothing here. A backslash itself is written “\\”.</source>
        <translation>«&#xa0;\%1&#xa0;» ne signifie rien ici. Une barre oblique inverse s’écrit «&#xa0;\\&#xa0;».</translation>
    </message>
</context>
<context>
    <name>JsonTokenizer</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 Les médias complets avant ce point sont conservés. Examinez la réponse avant de renvoyer la requête.</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>La réponse s’interrompt après %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>La réponse est imbriquée sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The answer is not valid JSON at byte %1.</source>
        <translation>La réponse n’est pas du JSON valide à l’octet %1.</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>The key is right, but the workspace has to settle its billing before models answer. Nothing ran. See its billing page.</source>
        <translation>La clé est bonne, mais l’espace de travail doit régulariser sa facturation avant que les modèles répondent. Rien n’a été exécuté. Consultez sa page de facturation.</translation>
    </message>
    <message>
        <source>The platform does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>La plateforme n’accepte pas cette clé. Elle est peut-être tronquée ou supprimée&#xa0;: copiez-la à nouveau depuis les réglages de votre espace de travail.</translation>
    </message>
    <message>
        <source>The platform knows no such key, or does not let it see its account. A key that is limited to some models may work for those all the same.</source>
        <translation>La plateforme ne connaît pas cette clé, ou ne la laisse pas voir son compte. Une clé limitée à certains modèles peut tout de même fonctionner pour ceux-ci.</translation>
    </message>
    <message>
        <source>What answered is not Baseten: a proxy or a sign-in page of the network may stand between. The key was not checked.</source>
        <translation>Ce qui a répondu n’est pas Baseten&#xa0;: un proxy ou une page de connexion du réseau s’interpose peut-être. La clé n’a pas été vérifiée.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>A key belongs to a server: “baseten”, or an address such as https://models.example.org. Nothing was changed.</source>
        <translation>Une clé appartient à un serveur&#xa0;: «&#xa0;baseten&#xa0;», ou une adresse comme https://models.example.org. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer; it may be waiting to be unlocked. Unlock it and try again, or use the key for this session alone.</source>
        <translation>Le trousseau ne répond pas&#xa0;; il attend peut-être d’être déverrouillé. Déverrouillez-le et réessayez, ou n’utilisez la clé que pour cette session.</translation>
    </message>
    <message>
        <source>The keychain does not do what was asked of it (its error %1). Use the key for this session alone, or name an environment variable.</source>
        <translation>Le trousseau ne fait pas ce qui lui est demandé (son erreur %1). N’utilisez la clé que pour cette session, ou indiquez une variable d’environnement.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or use the key for this session alone.</source>
        <translation>Le trousseau est verrouillé, ou l’accès a été refusé. Déverrouillez-le et réessayez, ou n’utilisez la clé que pour cette session.</translation>
    </message>
    <message>
        <source>The keychain was not waited for.</source>
        <translation>Le trousseau n’a pas été attendu.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it does not run (a program such as GNOME Keyring or KWallet), so no key can be kept. Use the key for this session alone, or name an environment variable.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur, ou il ne tourne pas (un programme comme GNOME Keyring ou KWallet)&#xa0;: aucune clé ne peut être conservée. N’utilisez la clé que pour cette session, ou indiquez une variable d’environnement.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 cannot be written. Check the disk.</source>
        <translation>%1 ne peut pas être écrit. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>%1 is damaged in the archive and was left out.</source>
        <translation>%1 est endommagé dans l’archive et a été omis.</translation>
    </message>
    <message>
        <source>A collection needs a name. Nothing was changed.</source>
        <translation>Une collection doit avoir un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another import into this library is going on. Wait for its end.</source>
        <translation>Une autre importation dans cette bibliothèque est en cours. Attendez qu’elle se termine.</translation>
    </message>
    <message>
        <source>It had %1 bytes and has %2.</source>
        <translation>Il avait %1 octets et en a %2.</translation>
    </message>
    <message>
        <source>It has no place in a library.</source>
        <translation>Il n’a pas sa place dans une bibliothèque.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Il n’existe plus.</translation>
    </message>
    <message>
        <source>Its size is the same and its content is not.</source>
        <translation>Sa taille est la même, mais pas son contenu.</translation>
    </message>
    <message>
        <source>Not all of its files are in the archive any more, so it was left out.</source>
        <translation>Certains de ses fichiers ne sont plus dans l’archive&#xa0;: elle a été omise.</translation>
    </message>
    <message>
        <source>Nothing can be read behind a damaged place of it.</source>
        <translation>Rien ne peut être lu après un endroit endommagé de ce fichier.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The archive cannot be written. Choose another folder.</source>
        <translation>L’archive ne peut pas être écrite. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The archive is damaged there. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>L’archive est endommagée à cet endroit. Ce que contient la bibliothèque reste tel quel. Recopiez l’archive, ou utilisez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>The archive needs %1 MB on the disk of the library, and %2 MB are free. Nothing was changed. Make room, or move the library to another disk.</source>
        <translation>L’archive nécessite %1&#xa0;Mo sur le disque de la bibliothèque, et %2&#xa0;Mo sont libres. Rien n’a été modifié. Libérez de l’espace, ou déplacez la bibliothèque sur un autre disque.</translation>
    </message>
    <message>
        <source>The backup of %1 took its place; clips that came later were found on the disk and added, without their prompts.</source>
        <translation>La sauvegarde de %1 a pris sa place&#xa0;; les clips arrivés ensuite ont été trouvés sur le disque et ajoutés, sans leurs prompts.</translation>
    </message>
    <message>
        <source>The copy %1 does not read as it was written: the new disk cannot be trusted. The library stays where it is, and nothing of it was changed.</source>
        <translation>La copie %1 n’est pas relue telle qu’elle a été écrite&#xa0;: le nouveau disque n’est pas fiable. La bibliothèque reste où elle est, et rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be kept between two starts. Check its permissions, or save each clip yourself.</source>
        <translation>Impossible de créer le dossier %1&#xa0;: rien ne peut être conservé d’un démarrage à l’autre. Vérifiez ses permissions, ou enregistrez chaque clip vous-même.</translation>
    </message>
    <message>
        <source>The library cannot be read. Nothing was changed.</source>
        <translation>La bibliothèque ne peut pas être lue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library cannot be written. Clips that arrived are still files on this disk. Free some space or check the folder&apos;s permissions.</source>
        <translation>Impossible d’écrire dans la bibliothèque. Les clips arrivés restent des fichiers sur ce disque. Libérez de l’espace ou vérifiez les permissions du dossier.</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the disk.</source>
        <translation>Impossible d’écrire dans la bibliothèque de %1. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation>Impossible d’écrire dans la bibliothèque de %1. Vérifiez les permissions du dossier.</translation>
    </message>
    <message>
        <source>The library is in %1, and that is not connected. Connect the disk and start Melodeck again; nothing of it is lost.</source>
        <translation>La bibliothèque est dans %1, qui n’est pas connecté. Connectez le disque et redémarrez Melodeck&#xa0;; rien n’en est perdu.</translation>
    </message>
    <message>
        <source>The library is just being moved to another folder. Wait until that is done, then start again.</source>
        <translation>La bibliothèque est en cours de déplacement vers un autre dossier. Attendez que ce soit fini, puis redémarrez.</translation>
    </message>
    <message>
        <source>The library was made by a newer Melodeck and is left untouched. Install the newer version.</source>
        <translation>La bibliothèque a été créée par un Melodeck plus récent et reste intacte. Installez la version plus récente.</translation>
    </message>
    <message>
        <source>The library&apos;s daily backup could not be made; the library itself is fine. Make room on the disk.</source>
        <translation>La sauvegarde quotidienne de la bibliothèque n’a pas pu être faite&#xa0;; la bibliothèque elle-même est en bon état. Libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and cannot be moved aside. Clips are still files in the folder beside it. Check the folder&apos;s permissions.</source>
        <translation>Le fichier %1 de la bibliothèque est endommagé et ne peut pas être mis de côté. Les clips restent des fichiers dans le dossier voisin. Vérifiez les permissions du dossier.</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and is left as it is. The clips in the folder beside it are still there. Move the file away to start anew.</source>
        <translation>Le fichier %1 de la bibliothèque est endommagé et est laissé tel quel. Les clips du dossier voisin sont toujours là. Déplacez le fichier pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and another Melodeck still uses it. Close that one and start again: the library&apos;s backup takes its place then.</source>
        <translation>Le fichier de la bibliothèque est endommagé, et un autre Melodeck l’utilise encore. Fermez-le et redémarrez&#xa0;: la sauvegarde de la bibliothèque prendra alors sa place.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and its backup cannot be put in its place. Nothing was changed. Make room on the disk, then start again.</source>
        <translation>Le fichier de la bibliothèque est endommagé, et sa sauvegarde ne peut pas prendre sa place. Rien n’a été modifié. Libérez de l’espace sur le disque, puis redémarrez.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Clips are still files on this disk. Start Melodeck again: it sets the file aside and goes on with the newest backup.</source>
        <translation>Le fichier de la bibliothèque est endommagé. Les clips restent des fichiers sur ce disque. Redémarrez Melodeck&#xa0;: il met le fichier de côté et continue avec la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The library&apos;s file was damaged. It is kept as %1.</source>
        <translation>Le fichier de la bibliothèque était endommagé. Il est conservé sous %1.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written, so the library stays where it is. Check the folder&apos;s permissions.</source>
        <translation>Les réglages dans %1 ne peuvent pas être écrits&#xa0;: la bibliothèque reste donc où elle est. Vérifiez les permissions du dossier.</translation>
    </message>
    <message>
        <source>There is a collection “%1” already. Nothing was changed: choose another name.</source>
        <translation>Il existe déjà une collection «&#xa0;%1&#xa0;». Rien n’a été modifié&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is more in it than the archive says. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>Il contient plus que ne l’indique l’archive. Ce que contient la bibliothèque reste tel quel. Recopiez l’archive, ou utilisez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>There is no file “%1”. What the library holds stays as it is. Choose the archive again.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;». Ce que contient la bibliothèque reste tel quel. Choisissez à nouveau l’archive.</translation>
    </message>
    <message>
        <source>There is no finished job %1 in the library. Nothing was exported.</source>
        <translation>Il n’y a pas de tâche terminée %1 dans la bibliothèque. Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>There is no library in %1 yet. The first request makes it.</source>
        <translation>Il n’y a pas encore de bibliothèque dans %1. La première requête la crée.</translation>
    </message>
    <message>
        <source>There was no backup, so a new one was made from the clips found on the disk; their prompts are not known any more.</source>
        <translation>Il n’y avait pas de sauvegarde&#xa0;; une nouvelle bibliothèque a donc été créée à partir des clips trouvés sur le disque&#xa0;; leurs prompts ne sont plus connus.</translation>
    </message>
    <message>
        <source>This archive was made by a newer Melodeck. Install that to import it; nothing was changed.</source>
        <translation>Cette archive a été créée par une version plus récente de Melodeck. Installez-la pour l’importer&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is no archive of a Melodeck library. What the library holds stays as it is. Choose a ZIP file that Melodeck exported.</source>
        <translation>Ce n’est pas une archive d’une bibliothèque Melodeck. Ce que contient la bibliothèque reste tel quel. Choisissez un fichier ZIP exporté par Melodeck.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. What was imported until then is whole; import once more to go on.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être créé. Ce qui a été importé jusque-là est complet&#xa0;; relancez l’importation pour continuer.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). What the library holds stays as it is. Check the file and its permissions.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert (%2). Ce que contient la bibliothèque reste tel quel. Vérifiez le fichier et ses droits d’accès.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed (%2). What is left is still in the trash.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être supprimé (%2). Ce qui reste est encore dans la corbeille.</translation>
    </message>
    <message>
        <source>“%1” is no archive of a Melodeck library, or nothing in it can be read any more. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une archive d’une bibliothèque Melodeck, ou plus rien ne peut y être lu. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>LibraryMove</name>
    <message>
        <source>%1 is not empty. Choose a folder of its own for the library.</source>
        <translation>%1 n’est pas vide. Choisissez un dossier réservé à la bibliothèque.</translation>
    </message>
    <message>
        <source>Another Melodeck still has the library open, so it was not moved and is used where it was. Close that one; the move is finished when this window is closed the next time.</source>
        <translation>Un autre Melodeck a encore la bibliothèque ouverte&#xa0;: elle n’a donc pas été déplacée et reste utilisée à son emplacement. Fermez-le&#xa0;; le déplacement s’achèvera à la prochaine fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>Indiquez le chemin complet du dossier.</translation>
    </message>
    <message>
        <source>The copy in %1 is not there, so the library stays where it was. Connect the disk; the move is finished when this window is closed the next time.</source>
        <translation>La copie dans %1 est introuvable&#xa0;: la bibliothèque reste donc où elle était. Connectez le disque&#xa0;; le déplacement s’achèvera à la prochaine fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>The copy of the library&apos;s file does not read as it was written. The library stays where it is.</source>
        <translation>La copie du fichier de la bibliothèque n’est pas relue telle qu’elle a été écrite. La bibliothèque reste où elle est.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The library cannot be moved into itself. Choose a folder elsewhere.</source>
        <translation>La bibliothèque ne peut pas être déplacée dans elle-même. Choisissez un dossier ailleurs.</translation>
    </message>
    <message>
        <source>The library is not where it was moved to, so nothing of the old one is removed. Check that its disk is connected and try again.</source>
        <translation>La bibliothèque n’est pas là où elle a été déplacée&#xa0;: rien de l’ancienne n’est donc supprimé. Vérifiez que son disque est connecté et réessayez.</translation>
    </message>
    <message>
        <source>The library is there already.</source>
        <translation>La bibliothèque s’y trouve déjà.</translation>
    </message>
    <message>
        <source>The library needs %1 MB more there, and %2 MB are free. Nothing was copied.</source>
        <translation>La bibliothèque y nécessite %1&#xa0;Mo de plus, et %2&#xa0;Mo sont libres. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be made in %1. It stays where it is.</source>
        <translation>Le fichier de la bibliothèque ne peut pas être créé dans %1. Elle reste où elle est.</translation>
    </message>
</context>
<context>
    <name>LocalEngine</name>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Arrêté. Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>The sketch engine did not start. Nothing is lost and nothing is billed. Check that %1 is installed beside Melodeck.</source>
        <translation>Le moteur d’esquisses n’a pas démarré. Rien n’est perdu ni facturé. Vérifiez que %1 est installé à côté de Melodeck.</translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message>
        <source>Deployment %1</source>
        <translation>Déploiement %1</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Environnement %1</translation>
    </message>
    <message>
        <source>What answered is not Baseten&apos;s list: a proxy or a sign-in page of the network may stand between. A model&apos;s address can be pasted all the same.</source>
        <translation>Ce qui a répondu n’est pas la liste de Baseten&#xa0;: un proxy ou une page de connexion du réseau s’interpose peut-être. L’adresse d’un modèle peut tout de même être collée.</translation>
    </message>
    <message>
        <source>What answered is not the config of a deployment. The request can be written by hand all the same.</source>
        <translation>Ce qui a répondu n’est pas la configuration d’un déploiement. La requête peut tout de même être écrite à la main.</translation>
    </message>
    <message>
        <source>asleep; the first request wakes it</source>
        <translation>en veille&#xa0;; la première requête le réveille</translation>
    </message>
    <message>
        <source>being made, not there yet</source>
        <translation>en cours de création, pas encore disponible</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>défectueux</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>dans un état inconnu</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>ready, %1 replicas</source>
        <translation>prêt, %1 réplicas</translation>
    </message>
    <message>
        <source>ready, 1 replica</source>
        <translation>prêt, 1 réplica</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>AAC</source>
        <translation>AAC</translation>
    </message>
    <message>
        <source>AMR</source>
        <translation>AMR</translation>
    </message>
    <message>
        <source>M4A or MP4</source>
        <translation>M4A ou MP4</translation>
    </message>
    <message>
        <source>WMA</source>
        <translation>WMA</translation>
    </message>
    <message>
        <source>WebM or Matroska</source>
        <translation>WebM ou Matroska</translation>
    </message>
    <message>
        <source>compressed audio</source>
        <translation>audio compressé</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>d’un autre type</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>“%1” (%2) holds no sound that can be decoded. Nothing was sent. Export it as WAV or FLAC.</source>
        <translation>«&#xa0;%1&#xa0;» (%2) ne contient aucun son décodable. Rien n’a été envoyé. Exportez-le en WAV ou FLAC.</translation>
    </message>
    <message>
        <source>“%1” (%2) needs a decoder that is not installed. Nothing was sent. Install the package gstreamer1.0-libav and drop the file again, or export it as WAV or FLAC.</source>
        <translation>«&#xa0;%1&#xa0;» (%2) nécessite un décodeur qui n’est pas installé. Rien n’a été envoyé. Installez le paquet gstreamer1.0-libav et déposez à nouveau le fichier, ou exportez-le en WAV ou FLAC.</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG, MP3 and what the system&apos;s decoders know (M4A, WebM …) work.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de l’audio lisible ici. Rien n’a été envoyé. WAV, FLAC, OGG, MP3 et ce que connaissent les décodeurs du système (M4A, WebM …) conviennent.</translation>
    </message>
</context>
<context>
    <name>MediaToWav</name>
    <message>
        <source>The recording is too long to be turned into a WAV file. Nothing was sent. Cut it first.</source>
        <translation>L’enregistrement est trop long pour être converti en fichier WAV. Rien n’a été envoyé. Coupez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>ModelSpec</name>
    <message>
        <source>This is not a model spec.</source>
        <translation>Ceci n’est pas une spécification de modèle.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>1 is the natural pace, 2 twice as fast.</source>
        <translation>1 est le débit naturel, 2 le double.</translation>
    </message>
    <message>
        <source>2, 3 or 4 quarters, or 6 eighths.</source>
        <translation>2, 3 ou 4 noires, ou 6 croches.</translation>
    </message>
    <message>
        <source>A few seconds of one person speaking; the speech takes on that voice. A WAV file is safest.</source>
        <translation>Quelques secondes d’une seule personne qui parle&#xa0;; la parole prend cette voix. Un fichier WAV est le plus sûr.</translation>
    </message>
    <message>
        <source>A melody, sung or played, or a whole mix in which one stands out (WAV, FLAC, OGG, MP3). The engine on this computer listens to the first ten minutes.</source>
        <translation>Une mélodie, chantée ou jouée, ou un mixage complet où une mélodie ressort (WAV, FLAC, OGG, MP3). Le moteur de cet ordinateur écoute les dix premières minutes.</translation>
    </message>
    <message>
        <source>A pause this long ends a part.</source>
        <translation>Une pause de cette durée termine une partie.</translation>
    </message>
    <message>
        <source>A prompt for the second of the two text readers. Without it both read the first.</source>
        <translation>Un prompt pour le second des deux lecteurs de texte. Sans lui, les deux lisent le premier.</translation>
    </message>
    <message>
        <source>A recording of one person speaking, whose voice and style the speech follows.</source>
        <translation>L’enregistrement d’une personne qui parle, dont la parole suit la voix et le style.</translation>
    </message>
    <message>
        <source>A recording of one voice (WAV, FLAC, OGG, MP3) whose tune the clips follow. Without it a tune is composed.</source>
        <translation>L’enregistrement d’une seule voix (WAV, FLAC, OGG, MP3) dont les clips suivent l’air. Sans lui, un air est composé.</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow, resampled from its own rate.</source>
        <translation>Un enregistrement dont les clips suivent l’air, rééchantillonné à partir de sa propre fréquence.</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow. The model assumes 32 kHz whatever the file says.</source>
        <translation>Un enregistrement dont les clips suivent l’air. Le modèle suppose 32&#xa0;kHz quoi qu’indique le fichier.</translation>
    </message>
    <message>
        <source>A second model finishes the details.</source>
        <translation>Un second modèle achève les détails.</translation>
    </message>
    <message>
        <source>Above 30 s the model works in windows, each so much later than the one before: shorter holds together better and takes longer.</source>
        <translation>Au-delà de 30&#xa0;s, le modèle travaille par fenêtres, chacune décalée d’autant par rapport à la précédente&#xa0;: un pas plus court tient mieux ensemble et prend plus de temps.</translation>
    </message>
    <message>
        <source>Address of a WAV or FLAC file. It must end in .wav or .flac in lower case; what follows a question mark does not count.</source>
        <translation>Adresse d’un fichier WAV ou FLAC. Elle doit se terminer par .wav ou .flac en minuscules&#xa0;; ce qui suit un point d’interrogation ne compte pas.</translation>
    </message>
    <message>
        <source>Address of a recording or video. The server behind it must support range requests.</source>
        <translation>Adresse d’un enregistrement ou d’une vidéo. Le serveur doit prendre en charge les requêtes par plage (range).</translation>
    </message>
    <message>
        <source>Address of a short recording whose voice is to speak, in place of the speaker. Only newer deployments know it.</source>
        <translation>Adresse d’un court enregistrement dont la voix doit parler, à la place du locuteur. Seuls les déploiements récents la connaissent.</translation>
    </message>
    <message>
        <source>Address of the recording, English speech. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Adresse de l’enregistrement, en anglais parlé. Le modèle le télécharge&#xa0;: il doit donc être accessible depuis Internet sans connexion à un compte.</translation>
    </message>
    <message>
        <source>Address of the recording, for a server that fetches it. The engine on this computer does not: give it the file.</source>
        <translation>Adresse de l’enregistrement, pour un serveur qui le récupère. Le moteur de cet ordinateur ne le fait pas&#xa0;: donnez-lui le fichier.</translation>
    </message>
    <message>
        <source>Address of the recording, or of a video with sound. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Adresse de l’enregistrement, ou d’une vidéo avec son. Le modèle le télécharge&#xa0;: il doit donc être accessible depuis Internet sans connexion à un compte.</translation>
    </message>
    <message>
        <source>Address of the recording. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Adresse de l’enregistrement. Le modèle le télécharge&#xa0;: il doit donc être accessible depuis Internet sans connexion à un compte.</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Tous les candidats</translation>
    </message>
    <message>
        <source>As in &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; or &quot;D Dorian&quot;.</source>
        <translation>Comme &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; ou &quot;D Dorian&quot;.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Audio transcription chain</source>
        <translation>Chaîne de transcription audio</translation>
    </message>
    <message>
        <source>AudioGen Medium</source>
        <translation>AudioGen Medium</translation>
    </message>
    <message>
        <source>Baseten Whisper</source>
        <translation>Baseten Whisper</translation>
    </message>
    <message>
        <source>Beam diversity</source>
        <translation>Diversité des faisceaux</translation>
    </message>
    <message>
        <source>Beam width</source>
        <translation>Largeur de faisceau</translation>
    </message>
    <message>
        <source>Beats a minute as they are counted: eighths in a bar of six.</source>
        <translation>Temps par minute tels qu’ils sont comptés&#xa0;: en croches dans une mesure à six.</translation>
    </message>
    <message>
        <source>Beats in a bar of the melody</source>
        <translation>Temps par mesure de la mélodie</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Chatterbox</source>
        <translation>Chatterbox</translation>
    </message>
    <message>
        <source>Choose among the likeliest tokens that together have this probability.</source>
        <translation>Choisir parmi les tokens les plus probables qui totalisent cette probabilité.</translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest tokens. Without it top p alone decides.</source>
        <translation>Choisir parmi ce nombre de tokens les plus probables. Sans lui, top p décide seul.</translation>
    </message>
    <message>
        <source>Chooses among likely sounds. Without it always the likeliest: monotonous, and the same each time.</source>
        <translation>Choisit parmi les sons probables. Sinon toujours le plus probable&#xa0;: monotone, et identique à chaque fois.</translation>
    </message>
    <message>
        <source>Chooses among so many of the likeliest sounds; 0 is all of them.</source>
        <translation>Choisit parmi ce nombre de sons les plus probables&#xa0;; 0 les prend tous.</translation>
    </message>
    <message>
        <source>Chooses among the likeliest sounds that together have this probability; 0 leaves it to top k.</source>
        <translation>Choisit parmi les sons les plus probables qui totalisent cette probabilité&#xa0;; 0 laisse décider top k.</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Taille des fragments</translation>
    </message>
    <message>
        <source>Code of the language to speak, such as en-us.</source>
        <translation>Code de la langue à parler, par exemple en-us.</translation>
    </message>
    <message>
        <source>Codes of the languages that detection chooses from. Empty: all that the model knows.</source>
        <translation>Codes des langues parmi lesquelles la détection choisit. Vide&#xa0;: toutes celles que connaît le modèle.</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>Detect the language of each part</source>
        <translation>Détecter la langue de chaque partie</translation>
    </message>
    <message>
        <source>Detect the language only</source>
        <translation>Détecter seulement la langue</translation>
    </message>
    <message>
        <source>Download headers</source>
        <translation>En-têtes de téléchargement</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens. 0 sets no limit.</source>
        <translation>Termine la parole après ce nombre de tokens. 0 ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens; 1000 tokens are about 12 s.</source>
        <translation>Termine la parole après ce nombre de tokens&#xa0;; 1000 tokens font environ 12&#xa0;s.</translation>
    </message>
    <message>
        <source>English speech from a short text</source>
        <translation>parole en anglais à partir d’un texte court</translation>
    </message>
    <message>
        <source>English speech from text</source>
        <translation>parole en anglais à partir d’un texte</translation>
    </message>
    <message>
        <source>English speech from text, fast</source>
        <translation>parole en anglais à partir d’un texte, rapide</translation>
    </message>
    <message>
        <source>English speech from text, in a voice of your own if you give one</source>
        <translation>parole en anglais à partir d’un texte, avec une voix à vous si vous en donnez une</translation>
    </message>
    <message>
        <source>Even out loudness</source>
        <translation>Égaliser le volume</translation>
    </message>
    <message>
        <source>Exact length of each clip in seconds.</source>
        <translation>Durée exacte de chaque clip en secondes.</translation>
    </message>
    <message>
        <source>FLUX.1 dev</source>
        <translation>FLUX.1 dev</translation>
    </message>
    <message>
        <source>FLUX.1 schnell</source>
        <translation>FLUX.1 schnell</translation>
    </message>
    <message>
        <source>Faster Whisper</source>
        <translation>Faster Whisper</translation>
    </message>
    <message>
        <source>Finds the speech first and splits the recording there. Without it at most 30 s are transcribed.</source>
        <translation>Repère d’abord la parole et découpe là l’enregistrement. Sinon, 30&#xa0;s au plus sont transcrites.</translation>
    </message>
    <message>
        <source>First beat of the melody</source>
        <translation>Premier temps de la mélodie</translation>
    </message>
    <message>
        <source>Fixed by Whisper; no other value is taken.</source>
        <translation>Fixé par Whisper&#xa0;; aucune autre valeur n’est acceptée.</translation>
    </message>
    <message>
        <source>For recordings in several languages. Set the language to auto.</source>
        <translation>Pour les enregistrements en plusieurs langues. Réglez la langue sur auto.</translation>
    </message>
    <message>
        <source>For recordings that are loud in places and quiet in others.</source>
        <translation>Pour les enregistrements forts par endroits et faibles à d’autres.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Frames decoded together</source>
        <translation>Images décodées ensemble</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Guidance in two steps</source>
        <translation>Guidage en deux étapes</translation>
    </message>
    <message>
        <source>HTTP headers that the model sends when it downloads the link, as names and values. Not known to older deployments.</source>
        <translation>En-têtes HTTP que le modèle envoie lorsqu’il télécharge le lien, sous forme de noms et de valeurs. Inconnu des anciens déploiements.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Higher is livelier and less steady.</source>
        <translation>Plus la valeur est élevée, plus c’est vivant et moins c’est stable.</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower is safer.</source>
        <translation>Plus la valeur est élevée, plus c’est surprenant&#xa0;; plus elle est basse, plus c’est sûr.</translation>
    </message>
    <message>
        <source>Higher values favour longer transcripts. Matters only with a beam width above 1.</source>
        <translation>Des valeurs plus élevées favorisent les transcriptions longues. N’a d’effet qu’avec une largeur de faisceau supérieure à 1.</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself, and make it speak faster.</source>
        <translation>Des valeurs plus élevées empêchent le modèle de se répéter et le font parler plus vite.</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself.</source>
        <translation>Des valeurs plus élevées empêchent le modèle de se répéter.</translation>
    </message>
    <message>
        <source>Higher values make the candidates differ more.</source>
        <translation>Des valeurs plus élevées font davantage différer les candidats.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>How closely the clips follow prompt and melody; too much sounds forced.</source>
        <translation>À quel point les clips suivent le prompt et la mélodie&#xa0;; trop sonne forcé.</translation>
    </message>
    <message>
        <source>How closely the image follows the prompt.</source>
        <translation>À quel point l’image suit le prompt.</translation>
    </message>
    <message>
        <source>How freely the model guesses. 0 takes the most likely words each time.</source>
        <translation>Avec quelle liberté le modèle devine. 0 prend chaque fois les mots les plus probables.</translation>
    </message>
    <message>
        <source>How much is made before it is sent. Smaller starts sooner, larger runs more smoothly.</source>
        <translation>Quantité produite avant l’envoi. Plus petite, elle démarre plus tôt&#xa0;; plus grande, elle se déroule plus régulièrement.</translation>
    </message>
    <message>
        <source>How the model chooses its words.</source>
        <translation>Comment le modèle choisit ses mots.</translation>
    </message>
    <message>
        <source>How the model listens and what it returns.</source>
        <translation>Comment le modèle écoute et ce qu’il renvoie.</translation>
    </message>
    <message>
        <source>How the recording is split at pauses.</source>
        <translation>Comment l’enregistrement est découpé aux pauses.</translation>
    </message>
    <message>
        <source>How the recording is split so that the parts run side by side. An empty object takes all defaults.</source>
        <translation>Comment l’enregistrement est découpé pour que les parties soient traitées en parallèle. Un objet vide prend toutes les valeurs par défaut.</translation>
    </message>
    <message>
        <source>How the steps are spaced. Without one the model keeps the one of its last request, Euler at first.</source>
        <translation>Comment les étapes sont espacées. Sans valeur, le modèle garde celui de sa dernière requête, Euler au début.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>In steps of 16 pixels.</source>
        <translation>Par pas de 16 pixels.</translation>
    </message>
    <message>
        <source>In steps of 8 pixels. Older deployments always make 1024.</source>
        <translation>Par pas de 8 pixels. Les anciens déploiements font toujours 1024.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Keeps words from being cut where two large parts meet; words in the overlap may come twice.</source>
        <translation>Évite de couper des mots là où deux grandes parties se rejoignent&#xa0;; les mots du chevauchement peuvent apparaître deux fois.</translation>
    </message>
    <message>
        <source>Key of the melody</source>
        <translation>Tonalité de la mélodie</translation>
    </message>
    <message>
        <source>Kokoro</source>
        <translation>Kokoro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the speech as a code such as en or de. Write auto to have it detected.</source>
        <translation>Langue parlée, sous forme de code comme en ou de. Écrivez auto pour qu’elle soit détectée.</translation>
    </message>
    <message>
        <source>Language of the text.</source>
        <translation>Langue du texte.</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 10 s the model works in windows that move on by 2 s, so time grows fast.</source>
        <translation>Durée de chaque clip en secondes. Au-delà de 10&#xa0;s, le modèle travaille par fenêtres qui avancent de 2&#xa0;s&#xa0;: le temps augmente vite.</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 30 s the model works in windows: time and memory grow.</source>
        <translation>Durée de chaque clip en secondes. Au-delà de 30&#xa0;s, le modèle travaille par fenêtres&#xa0;: le temps et la mémoire augmentent.</translation>
    </message>
    <message>
        <source>Length of the large parts</source>
        <translation>Durée des grandes parties</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>Pénalité de longueur</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Link to a voice</source>
        <translation>Lien vers une voix</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of about this length.</source>
        <translation>Les textes plus longs sont découpés en parties d’environ cette longueur.</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of at most this many characters. Not known to older deployments.</source>
        <translation>Les textes plus longs sont découpés en parties d’au plus ce nombre de caractères. Inconnu des anciens déploiements.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>Longest part</source>
        <translation>Partie la plus longue</translation>
    </message>
    <message>
        <source>Longest part of the text</source>
        <translation>Partie de texte la plus longue</translation>
    </message>
    <message>
        <source>Longest part sent to Whisper; it is cut at a quiet place in its second half.</source>
        <translation>Partie la plus longue envoyée à Whisper&#xa0;; elle est coupée à un endroit calme de sa seconde moitié.</translation>
    </message>
    <message>
        <source>Longest prompt</source>
        <translation>Prompt le plus long</translation>
    </message>
    <message>
        <source>Longest stretch of speech handled at a time.</source>
        <translation>Passage de parole le plus long traité en une fois.</translation>
    </message>
    <message>
        <source>MARS6</source>
        <translation>MARS6</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Mélodie</translation>
    </message>
    <message>
        <source>Melody as corrected</source>
        <translation>Mélodie corrigée</translation>
    </message>
    <message>
        <source>Melody transcription</source>
        <translation>Transcription de mélodie</translation>
    </message>
    <message>
        <source>MetaVoice</source>
        <translation>MetaVoice</translation>
    </message>
    <message>
        <source>More is faster and takes more memory. Above 10 the model refuses.</source>
        <translation>Plus il y en a, plus c’est rapide et plus il faut de mémoire. Au-delà de 10, le modèle refuse.</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail.</source>
        <translation>Plus il y a d’étapes, plus c’est long et détaillé.</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail. The model fails without a number here.</source>
        <translation>Plus il y a d’étapes, plus c’est long et détaillé. Le modèle échoue sans un nombre ici.</translation>
    </message>
    <message>
        <source>MusicGen Large</source>
        <translation>MusicGen Large</translation>
    </message>
    <message>
        <source>MusicGen Melody</source>
        <translation>MusicGen Melody</translation>
    </message>
    <message>
        <source>MusicGen Melody, Melodeck&apos;s Truss</source>
        <translation>MusicGen Melody, le Truss de Melodeck</translation>
    </message>
    <message>
        <source>Name of one of the speakers that come with the model.</source>
        <translation>Nom d’un des locuteurs fournis avec le modèle.</translation>
    </message>
    <message>
        <source>Names start with a for American or b for British, then f for a woman or m for a man. af is a mix of Bella and Sarah.</source>
        <translation>Les noms commencent par a pour l’américain ou b pour le britannique, puis f pour une femme ou m pour un homme. af est un mélange de Bella et Sarah.</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>No repeated runs</source>
        <translation>Sans suites répétées</translation>
    </message>
    <message>
        <source>Number of candidate transcripts kept at a time. More is slower.</source>
        <translation>Nombre de transcriptions candidates gardées à la fois. Plus il y en a, plus c’est lent.</translation>
    </message>
    <message>
        <source>Number of images in the video. The model was trained for 14.</source>
        <translation>Nombre d’images de la vidéo. Le modèle a été entraîné pour 14.</translation>
    </message>
    <message>
        <source>Number of the speaker. Without a recording to go by, the voice may still change from one run to the next.</source>
        <translation>Numéro du locuteur. Sans enregistrement de référence, la voix peut tout de même changer d’une exécution à l’autre.</translation>
    </message>
    <message>
        <source>Orpheus</source>
        <translation>Orpheus</translation>
    </message>
    <message>
        <source>Overlap of the large parts</source>
        <translation>Chevauchement des grandes parties</translation>
    </message>
    <message>
        <source>Pace of the movement, best from 5 to 30. The file plays one frame a second faster.</source>
        <translation>Rythme du mouvement, de préférence de 5 à 30. Le fichier défile à une image par seconde de plus.</translation>
    </message>
    <message>
        <source>Parakeet</source>
        <translation>Parakeet</translation>
    </message>
    <message>
        <source>Piper</source>
        <translation>Piper</translation>
    </message>
    <message>
        <source>Possible languages</source>
        <translation>Langues possibles</translation>
    </message>
    <message>
        <source>Probability above which sound counts as speech.</source>
        <translation>Probabilité au-dessus de laquelle le son compte comme de la parole.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <source>Returns the language without a transcript.</source>
        <translation>Renvoie la langue sans transcription.</translation>
    </message>
    <message>
        <source>Returns the time of each word as well.</source>
        <translation>Renvoie aussi l’instant de chaque mot.</translation>
    </message>
    <message>
        <source>Returns the times of sentences and words as well. Takes a little longer.</source>
        <translation>Renvoie aussi les instants des phrases et des mots. Prend un peu plus de temps.</translation>
    </message>
    <message>
        <source>Returns the transcripts of every beam as well.</source>
        <translation>Renvoie aussi les transcriptions de chaque faisceau.</translation>
    </message>
    <message>
        <source>Runs of this many tokens occur only once.</source>
        <translation>Les suites de ce nombre de tokens n’apparaissent qu’une fois.</translation>
    </message>
    <message>
        <source>SDXL Turbo</source>
        <translation>SDXL Turbo</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Ordonnanceur</translation>
    </message>
    <message>
        <source>Seamless loop</source>
        <translation>Boucle sans raccord</translation>
    </message>
    <message>
        <source>Second prompt</source>
        <translation>Second prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Share before refining</source>
        <translation>Part avant affinage</translation>
    </message>
    <message>
        <source>Share of the steps done before the refiner takes over. Unused without it.</source>
        <translation>Part des étapes effectuées avant que l’affineur prenne le relais. Inutilisé sans lui.</translation>
    </message>
    <message>
        <source>Share of the steps in which guidance is used. Less is faster.</source>
        <translation>Part des étapes où le guidage est utilisé. Moins est plus rapide.</translation>
    </message>
    <message>
        <source>Share with guidance</source>
        <translation>Part avec guidage</translation>
    </message>
    <message>
        <source>Shortest pause</source>
        <translation>Pause la plus courte</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>Moteur d’esquisses</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Speech detection</source>
        <translation>Détection de la parole</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Split at pauses</source>
        <translation>Découper aux pauses</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <source>Stable Diffusion XL</source>
        <translation>Stable Diffusion XL</translation>
    </message>
    <message>
        <source>Stable Video Diffusion</source>
        <translation>Stable Video Diffusion</translation>
    </message>
    <message>
        <source>Step of a window</source>
        <translation>Pas d’une fenêtre</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>Stéréo</translation>
    </message>
    <message>
        <source>Style, mood and instruments in words, one clip for each. Words that are not understood are listed in the reply.</source>
        <translation>Style, ambiance et instruments en mots, un clip pour chaque prompt. Les mots non compris sont énumérés dans la réponse.</translation>
    </message>
    <message>
        <source>Takes less memory and twice the time.</source>
        <translation>Demande moins de mémoire et deux fois plus de temps.</translation>
    </message>
    <message>
        <source>Tara suits most texts.</source>
        <translation>Tara convient à la plupart des textes.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Tempo of the melody</source>
        <translation>Tempo de la mélodie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The image that starts to move, in colour. 1024 × 576 pixels work best; other sizes are cut down to multiples of 64.</source>
        <translation>L’image qui se met en mouvement, en couleur. 1024 × 576 pixels conviennent le mieux&#xa0;; les autres tailles sont rognées à des multiples de 64.</translation>
    </message>
    <message>
        <source>The recording and how it is transcribed.</source>
        <translation>L’enregistrement et la façon dont il est transcrit.</translation>
    </message>
    <message>
        <source>The recording is first cut into parts of this length, one worker each.</source>
        <translation>L’enregistrement est d’abord coupé en parties de cette durée, une par processus.</translation>
    </message>
    <message>
        <source>The recording to transcribe, English speech. Older deployments take a link only.</source>
        <translation>L’enregistrement à transcrire, en anglais parlé. Les anciens déploiements n’acceptent qu’un lien.</translation>
    </message>
    <message>
        <source>The recording to transcribe, in any usual format. Give either this or a link.</source>
        <translation>L’enregistrement à transcrire, dans n’importe quel format courant. Donnez soit celui-ci, soit un lien.</translation>
    </message>
    <message>
        <source>The recording to transcribe. Any format that FFmpeg reads.</source>
        <translation>L’enregistrement à transcrire. N’importe quel format que lit FFmpeg.</translation>
    </message>
    <message>
        <source>The recording to transcribe. The whole request may have 100 MB; use a link for more.</source>
        <translation>L’enregistrement à transcrire. La requête entière peut faire 100&#xa0;Mo&#xa0;; utilisez un lien au-delà.</translation>
    </message>
    <message>
        <source>The recording: either a file or a link.</source>
        <translation>L’enregistrement&#xa0;: un fichier ou un lien.</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one each run is another.</source>
        <translation>La même graine et la même requête donnent les mêmes clips. Sans graine, chaque exécution est différente.</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one it follows from the request.</source>
        <translation>La même graine et la même requête donnent les mêmes clips. Sans graine, elle découle de la requête.</translation>
    </message>
    <message>
        <source>The same seed and request give the same image.</source>
        <translation>La même graine et la même requête donnent la même image.</translation>
    </message>
    <message>
        <source>The same seed and request give the same image. 0 counts as none: the model then picks one.</source>
        <translation>La même graine et la même requête donnent la même image. 0 compte comme aucune&#xa0;: le modèle en choisit alors une.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Instants</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Two channels in place of one.</source>
        <translation>Deux canaux au lieu d’un.</translation>
    </message>
    <message>
        <source>Two numbers: how closely the speech follows the speaker, then the text.</source>
        <translation>Deux nombres&#xa0;: à quel point la parole suit le locuteur, puis le texte.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>What each clip should sound like, one clip for each.</source>
        <translation>À quoi chaque clip doit ressembler, un clip pour chaque prompt.</translation>
    </message>
    <message>
        <source>What exceeds this length is dropped.</source>
        <translation>Ce qui dépasse cette longueur est abandonné.</translation>
    </message>
    <message>
        <source>What is said in the voice recording, word for word.</source>
        <translation>Ce qui est dit dans l’enregistrement de la voix, mot pour mot.</translation>
    </message>
    <message>
        <source>What is to be heard in each clip, one clip for each, such as: a dog barks while rain falls.</source>
        <translation>Ce que l’on doit entendre dans chaque clip, un clip pour chaque prompt, par exemple&#xa0;: un chien aboie sous la pluie.</translation>
    </message>
    <message>
        <source>What is to be said.</source>
        <translation>Ce qui doit être dit.</translation>
    </message>
    <message>
        <source>What is to be said. Long texts are split into sentences; keep each under 400 characters, a longer one may never finish.</source>
        <translation>Ce qui doit être dit. Les longs textes sont découpés en phrases&#xa0;; gardez chacune sous 400 caractères, une phrase plus longue peut ne jamais aboutir.</translation>
    </message>
    <message>
        <source>What is to be said. Sounds in angle brackets, such as laugh, sigh or yawn, are acted out.</source>
        <translation>Ce qui doit être dit. Les sons entre chevrons, comme laugh, sigh ou yawn, sont joués.</translation>
    </message>
    <message>
        <source>What is to be said. The speech ends after 10 s, wherever it is.</source>
        <translation>Ce qui doit être dit. La parole s’arrête après 10&#xa0;s, où qu’elle en soit.</translation>
    </message>
    <message>
        <source>What is to be said. The voice is set by the deployment.</source>
        <translation>Ce qui doit être dit. La voix est fixée par le déploiement.</translation>
    </message>
    <message>
        <source>What is to be said. Up to 220 characters.</source>
        <translation>Ce qui doit être dit. Jusqu’à 220 caractères.</translation>
    </message>
    <message>
        <source>What the image should not show.</source>
        <translation>Ce que l’image ne doit pas montrer.</translation>
    </message>
    <message>
        <source>What the image should show.</source>
        <translation>Ce que l’image doit montrer.</translation>
    </message>
    <message>
        <source>What you know better of the melody than what is heard in it.</source>
        <translation>Ce que vous savez de la mélodie mieux que ce qu’on y entend.</translation>
    </message>
    <message>
        <source>When a bar begins, any one, in seconds from the start of what is sent.</source>
        <translation>L’instant où commence une mesure, n’importe laquelle, en secondes depuis le début de ce qui est envoyé.</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Whisper</translation>
    </message>
    <message>
        <source>Whisper V3</source>
        <translation>Whisper V3</translation>
    </message>
    <message>
        <source>Whisper V3 (file)</source>
        <translation>Whisper V3 (fichier)</translation>
    </message>
    <message>
        <source>WhisperX</source>
        <translation>WhisperX</translation>
    </message>
    <message>
        <source>Whole bars, as near to the duration as may be, that go on at their end as they begin.</source>
        <translation>Des mesures entières, aussi proches que possible de la durée, dont la fin enchaîne sur le début.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width of the smoothing when a quiet place is looked for; 1600 samples are a tenth of a second.</source>
        <translation>Largeur du lissage lors de la recherche d’un endroit calme&#xa0;; 1600 échantillons font un dixième de seconde.</translation>
    </message>
    <message>
        <source>Word times</source>
        <translation>Instants des mots</translation>
    </message>
    <message>
        <source>Words of the recording</source>
        <translation>Mots de l’enregistrement</translation>
    </message>
    <message>
        <source>Words that help the model, such as names and terms that occur in the recording.</source>
        <translation>Mots qui aident le modèle, comme des noms et des termes présents dans l’enregistrement.</translation>
    </message>
    <message>
        <source>XTTS streaming</source>
        <translation>XTTS streaming</translation>
    </message>
    <message>
        <source>XTTS v2</source>
        <translation>XTTS v2</translation>
    </message>
    <message>
        <source>a detailed image from a prompt</source>
        <translation>une image détaillée à partir d’un prompt</translation>
    </message>
    <message>
        <source>a short video from an image</source>
        <translation>une courte vidéo à partir d’une image</translation>
    </message>
    <message>
        <source>an image from a prompt</source>
        <translation>une image à partir d’un prompt</translation>
    </message>
    <message>
        <source>an image from a prompt, in a few steps</source>
        <translation>une image à partir d’un prompt, en quelques étapes</translation>
    </message>
    <message>
        <source>an image from a prompt, in one to four steps</source>
        <translation>une image à partir d’un prompt, en une à quatre étapes</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>arrange votre mélodie selon des règles · gratuit · sans clé</translation>
    </message>
    <message>
        <source>lively English speech from text, heard while it is made</source>
        <translation>parole vivante en anglais à partir d’un texte, audible pendant sa création</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody</source>
        <translation>un clip par prompt, suivant une mélodie</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody; with seed and sampling</source>
        <translation>un clip par prompt, suivant une mélodie&#xa0;; avec graine et échantillonnage</translation>
    </message>
    <message>
        <source>one clip of music for each prompt</source>
        <translation>un clip de musique par prompt</translation>
    </message>
    <message>
        <source>one clip of sounds and noises for each prompt</source>
        <translation>un clip de sons et de bruits par prompt</translation>
    </message>
    <message>
        <source>speech from text in the voice of a recording, heard while it is made</source>
        <translation>parole à partir d’un texte avec la voix d’un enregistrement, audible pendant sa création</translation>
    </message>
    <message>
        <source>speech in 17 languages from text</source>
        <translation>parole en 17 langues à partir d’un texte</translation>
    </message>
    <message>
        <source>speech in 17 languages from text, heard while it is made</source>
        <translation>parole en 17 langues à partir d’un texte, audible pendant sa création</translation>
    </message>
    <message>
        <source>the notes, key, metre and beats of a recording of music</source>
        <translation>les notes, la tonalité, la mesure et les temps d’un enregistrement de musique</translation>
    </message>
    <message>
        <source>the words of a long recording or video, from a link</source>
        <translation>les mots d’un long enregistrement ou d’une vidéo, à partir d’un lien</translation>
    </message>
    <message>
        <source>the words of a recording and who says them</source>
        <translation>les mots d’un enregistrement et qui les dit</translation>
    </message>
    <message>
        <source>the words of a recording, from a file or a link</source>
        <translation>les mots d’un enregistrement, à partir d’un fichier ou d’un lien</translation>
    </message>
    <message>
        <source>the words of a recording, from a link</source>
        <translation>les mots d’un enregistrement, à partir d’un lien</translation>
    </message>
    <message>
        <source>the words of a recording, long ones too, from a file or a link</source>
        <translation>les mots d’un enregistrement, même long, à partir d’un fichier ou d’un lien</translation>
    </message>
    <message>
        <source>the words of a recording, sent as a file</source>
        <translation>les mots d’un enregistrement, envoyé comme fichier</translation>
    </message>
    <message>
        <source>the words of an English recording, from a link to a WAV or FLAC file</source>
        <translation>les mots d’un enregistrement en anglais, à partir d’un lien vers un fichier WAV ou FLAC</translation>
    </message>
    <message>
        <source>up to 10 s of English speech from text</source>
        <translation>jusqu’à 10&#xa0;s de parole en anglais à partir d’un texte</translation>
    </message>
</context>
<context>
    <name>MsgpackStream</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 Les médias complets avant ce point sont conservés. Examinez la réponse avant de renvoyer la requête.</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>La réponse s’interrompt après %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>La réponse est imbriquée sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The answer is not valid MessagePack at byte %1.</source>
        <translation>La réponse n’est pas du MessagePack valide à l’octet %1.</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>clip %1</source>
        <translation>clip %1</translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message>
        <source>Melodeck is open already and does not answer.</source>
        <translation>Melodeck est déjà ouvert et ne répond pas.</translation>
    </message>
    <message>
        <source>Nothing was opened, and nothing is lost. Give it a moment and try again. If it stays so, end it in the system monitor: what it was working on is there again at the next start.</source>
        <translation>Rien n’a été ouvert, et rien n’est perdu. Patientez un instant et réessayez. Si rien ne change, arrêtez-le dans le moniteur système&#xa0;: son travail en cours sera de nouveau là au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>OpenApiRequest</name>
    <message>
        <source>Nothing that this OpenAPI file describes takes JSON: its requests are forms with file uploads, or have no body. Melodeck sends JSON.</source>
        <translation>Rien de ce que décrit ce fichier OpenAPI n’accepte de JSON&#xa0;: ses requêtes sont des formulaires avec envoi de fichiers, ou n’ont pas de corps. Melodeck envoie du JSON.</translation>
    </message>
    <message>
        <source>The OpenAPI file has no path “%1” that takes JSON. It has: %2.</source>
        <translation>Le fichier OpenAPI n’a pas de chemin «&#xa0;%1&#xa0;» qui accepte du JSON. Il contient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is a Swagger 2 file. Only OpenAPI 3 is read; paste an example request instead.</source>
        <translation>Ceci est un fichier Swagger 2. Seul OpenAPI 3 est lu&#xa0;; collez plutôt un exemple de requête.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 cannot be reached. Nothing was sent. Check address and network.</source>
        <translation>%1 est injoignable. Rien n’a été envoyé. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Annulé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Cancelled. The request had begun to leave: the model may still run.</source>
        <translation>Annulé. L’envoi de la requête avait commencé&#xa0;: le modèle peut encore s’exécuter.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2. Nothing was sent. Check address and network.</source>
        <translation>Aucune connexion à %1 en %2. Rien n’a été envoyé. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or its encryption is not trusted. Nothing was sent. If the server is your own, name its certificate in SSL_CERT_FILE.</source>
        <translation>Pas de connexion sûre à %1&#xa0;: son certificat ou son chiffrement n’est pas fiable. Rien n’a été envoyé. Si le serveur est le vôtre, indiquez son certificat dans SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>No whole answer of %1 within %2. The model may still be running. Allow more time, or ask for less.</source>
        <translation>Pas de réponse complète de %1 en %2. Le modèle est peut-être encore en cours d’exécution. Accordez plus de temps, ou demandez moins.</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. Check the network and try again.</source>
        <translation>Rien n’a circulé entre cet ordinateur et %1 pendant %2. Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. The model may have run. Check the network before you send again.</source>
        <translation>Rien n’a circulé entre cet ordinateur et %1 pendant %2. Le modèle a peut-être été exécuté. Vérifiez le réseau avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. The model has probably run; sending again runs it again.</source>
        <translation>La réponse de %1&#xa0;s’est interrompue. Le modèle a probablement été exécuté&#xa0;; un nouvel envoi l’exécute à nouveau.</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed in a way that cannot be undone. The model has probably run. Its server must send answers as they are.</source>
        <translation>La réponse de %1 est compressée d’une façon qui ne peut pas être décodée. Le modèle a probablement été exécuté. Son serveur doit envoyer les réponses telles quelles.</translation>
    </message>
    <message>
        <source>The connection to %1 broke after the request was sent. The model may have run; sending again runs it again.</source>
        <translation>La connexion à %1&#xa0;s’est rompue après l’envoi de la requête. Le modèle a peut-être été exécuté&#xa0;; un nouvel envoi l’exécute à nouveau.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before anything could run. Nothing is billed. Try again.</source>
        <translation>La connexion à %1&#xa0;s’est rompue avant que quoi que ce soit ait pu s’exécuter. Rien n’est facturé. Réessayez.</translation>
    </message>
    <message>
        <source>The proxy between here and %1 refused the connection. Nothing was sent. Check the proxy, its user and its password.</source>
        <translation>Le proxy entre cet ordinateur et %1 a refusé la connexion. Rien n’a été envoyé. Vérifiez le proxy, son utilisateur et son mot de passe.</translation>
    </message>
    <message>
        <source>The request could not be read to its end on this computer, so it was not sent as a whole and does not run. Check the file and send it again.</source>
        <translation>La requête n’a pas pu être lue jusqu’au bout sur cet ordinateur&#xa0;: elle n’a pas été envoyée en entier et ne s’exécute pas. Vérifiez le fichier et renvoyez la requête.</translation>
    </message>
</context>
<context>
    <name>OwnSpecs</name>
    <message>
        <source>%1 cannot be deleted; the model stays.</source>
        <translation>%1 ne peut pas être supprimé&#xa0;; le modèle reste.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It is too large for a model.</source>
        <translation>Il est trop volumineux pour un modèle.</translation>
    </message>
    <message>
        <source>Its id holds other characters than a–z, 0–9, dash, dot and underscore.</source>
        <translation>Son identifiant contient d’autres caractères que a–z, 0–9, tiret, point et tiret bas.</translation>
    </message>
    <message>
        <source>Its id “%1” is that of %2 as well.</source>
        <translation>Son identifiant «&#xa0;%1&#xa0;» est aussi celui de %2.</translation>
    </message>
    <message>
        <source>Its id “%1” is that of a model that Melodeck brings along.</source>
        <translation>Son identifiant «&#xa0;%1&#xa0;» est celui d’un modèle fourni avec Melodeck.</translation>
    </message>
    <message>
        <source>There are more than %1 models.</source>
        <translation>Il y a plus de %1 modèles.</translation>
    </message>
    <message>
        <source>There is no model of your own with the id “%1” in %2. Nothing was changed.</source>
        <translation>Il n’y a aucun modèle à vous avec l’identifiant «&#xa0;%1&#xa0;» dans %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This model has so many fields that no form could show them. It was not saved.</source>
        <translation>Ce modèle a tant de champs qu’aucun formulaire ne pourrait les afficher. Il n’a pas été enregistré.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>A picture was pasted, and no melody is in it. Copy a recording, or the link of one.</source>
        <translation>Une image a été collée, et elle ne contient aucune mélodie. Copiez un enregistrement, ou le lien d’un enregistrement.</translation>
    </message>
    <message>
        <source>The text in the clipboard is neither a file nor a link. Copy a recording, or the link of one.</source>
        <translation>Le texte du presse-papiers n’est ni un fichier ni un lien. Copiez un enregistrement, ou le lien d’un enregistrement.</translation>
    </message>
    <message>
        <source>There is no file and no link in the clipboard. Copy a recording, or the link of one.</source>
        <translation>Il n’y a ni fichier ni lien dans le presse-papiers. Copiez un enregistrement, ou le lien d’un enregistrement.</translation>
    </message>
</context>
<context>
    <name>PastedRequest</name>
    <message>
        <source>The command ends within a quotation. Copy all of it.</source>
        <translation>La commande se termine au milieu d’une citation. Copiez-la en entier.</translation>
    </message>
    <message>
        <source>The command has no address. Nothing was changed. Copy the whole command.</source>
        <translation>La commande n’a pas d’adresse. Rien n’a été modifié. Copiez la commande entière.</translation>
    </message>
    <message>
        <source>The command&apos;s request is no JSON: %1 Nothing was changed. Copy the whole command.</source>
        <translation>La requête de la commande n’est pas du JSON&#xa0;: %1 Rien n’a été modifié. Copiez la commande entière.</translation>
    </message>
    <message>
        <source>The snippet does not say where it sends to. Nothing was changed. Copy all of it, with the address.</source>
        <translation>L’extrait n’indique pas où il envoie. Rien n’a été modifié. Copiez-le en entier, avec l’adresse.</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>%1 pictures cannot be shown here: install the package qt6-image-formats-plugins. The picture itself is whole.</source>
        <translation>Les images %1 ne peuvent pas être affichées ici&#xa0;: installez le paquet qt6-image-formats-plugins. L’image elle-même est intacte.</translation>
    </message>
    <message>
        <source>It is too large to be shown here (%1 × %2 pixels). Open or save it.</source>
        <translation>Trop grande pour être affichée ici (%1 × %2 pixels). Ouvrez-la ou enregistrez-la.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown. The file is kept as it came.</source>
        <translation>Cette image est endommagée ou trop grande pour être affichée. Le fichier est conservé tel quel.</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Baseten does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>Baseten n’accepte pas cette clé. Elle est peut-être tronquée ou supprimée&#xa0;: copiez-la à nouveau depuis les réglages de votre espace de travail.</translation>
    </message>
    <message>
        <source>Baseten knows no such key, or does not let it list models. A key that is limited to some models works for those all the same: paste the model&apos;s address or write its id.</source>
        <translation>Baseten ne connaît pas cette clé, ou ne la laisse pas lister les modèles. Une clé limitée à certains modèles fonctionne tout de même pour ceux-ci&#xa0;: collez l’adresse du modèle ou écrivez son identifiant.</translation>
    </message>
    <message>
        <source>Baseten knows no such model in this workspace. It may have been deleted.</source>
        <translation>Baseten ne connaît pas ce modèle dans cet espace de travail. Il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>The model is not deployed there, so there is no example of a request.</source>
        <translation>Le modèle n’y est pas déployé&#xa0;: il n’y a donc pas d’exemple de requête.</translation>
    </message>
    <message>
        <source>The model is switched off (deactivated) at Baseten, so that it cannot be woken. Activate it in your workspace there.</source>
        <translation>Le modèle est désactivé («&#xa0;deactivated&#xa0;») chez Baseten et ne peut pas être réveillé. Activez-le là-bas dans votre espace de travail.</translation>
    </message>
    <message>
        <source>What answers there cannot be woken. Nothing ran. If it sleeps, a request wakes it.</source>
        <translation>Ce qui répond là ne peut pas être réveillé. Rien n’a été exécuté. S’il est en veille, une requête le réveille.</translation>
    </message>
</context>
<context>
    <name>PlatformCall</name>
    <message>
        <source>What answered is not the platform: a proxy or a sign-in page of the network may stand between. Check the endpoint.</source>
        <translation>Ce qui a répondu n’est pas la plateforme&#xa0;: un proxy ou une page de connexion du réseau s’interpose peut-être. Vérifiez le point de terminaison.</translation>
    </message>
</context>
<context>
    <name>ReceivedAnswer</name>
    <message>
        <source>%1 was changed, moved or removed since it came, so the answer cannot be written as it came. Nothing was written.</source>
        <translation>%1 a été modifié, déplacé ou supprimé depuis son arrivée&#xa0;: la réponse ne peut pas être écrite telle qu’elle est arrivée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Arrêté. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. Check the disk.</source>
        <translation>La réponse conservée %1 ne peut pas être lue. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The kept answer %1 is damaged, so it cannot be written as it came. Its clips are not touched by that.</source>
        <translation>La réponse conservée %1 est endommagée et ne peut pas être écrite telle qu’elle est arrivée. Ses clips n’en sont pas affectés.</translation>
    </message>
    <message>
        <source>The record of the answer is damaged.</source>
        <translation>L’enregistrement de la réponse est endommagé.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Baseten</source>
        <translation>Baseten</translation>
    </message>
    <message>
        <source>The recipe could not be written into “%1”. Its sound is whole. Check the disk.</source>
        <translation>La recette n’a pas pu être écrite dans «&#xa0;%1&#xa0;». Le son est intact. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>This is not a Melodeck recipe.</source>
        <translation>Ceci n’est pas une recette Melodeck.</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>un point de terminaison à part</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there, and its permissions.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez que le fichier est là, ainsi que ses permissions.</translation>
    </message>
</context>
<context>
    <name>RecipeCheck</name>
    <message>
        <source> or .</source>
        <translation> ou .</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines.</source>
        <translation>%1&#xa0;: plus de %2 lignes.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1&#xa0;: champ vide.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1&#xa0;: plus de %2 caractères.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1&#xa0;: valeur manquante.</translation>
    </message>
    <message>
        <source>%1 must be a file, or its base64 text.</source>
        <translation>%1&#xa0;: doit être un fichier, ou son texte base64.</translation>
    </message>
    <message>
        <source>%1 must be a link that begins with https:// or http://.</source>
        <translation>%1&#xa0;: doit être un lien commençant par https:// ou http://.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts.</source>
        <translation>%1&#xa0;: doit être une liste de textes.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1&#xa0;: doit être un nombre.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1&#xa0;: doit être un nombre entier.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1&#xa0;: au moins %2.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1&#xa0;: au plus %2.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1&#xa0;: l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1&#xa0;: doit être du texte.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1&#xa0;: doit être true ou false.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters.</source>
        <translation>%1&#xa0;: au moins %2 caractères.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 lines.</source>
        <translation>%1&#xa0;: au moins %2 lignes.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1&#xa0;: doit être compris entre %2 et %3.</translation>
    </message>
    <message>
        <source>%1 prompts are more than the model takes at once (%2).</source>
        <translation>%1 prompts, c’est plus que le modèle n’en accepte à la fois (%2).</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <translation>%1&#xa0;: choisissez un fichier.</translation>
    </message>
    <message>
        <source>%1: give a link.</source>
        <translation>%1&#xa0;: donnez un lien.</translation>
    </message>
    <message>
        <source>%1: the model takes only links that end in .%2.</source>
        <translation>%1&#xa0;: le modèle n’accepte que les liens se terminant par .%2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>L’un de ces champs est nécessaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only one of these may be given: %1.</source>
        <translation>Un seul de ces champs peut être rempli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Prompt %1 is empty.</source>
        <translation>Le prompt %1 est vide.</translation>
    </message>
    <message>
        <source>Prompt %1 is longer than %2 characters.</source>
        <translation>Le prompt %1 dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>The request is not a JSON object.</source>
        <translation>La requête n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>Écrivez au moins un prompt.</translation>
    </message>
</context>
<context>
    <name>RecipeDiff</name>
    <message>
        <source>%1 (SHA-256 %2…)</source>
        <translation>%1 (SHA-256 %2…)</translation>
    </message>
    <message>
        <source>%1 (as usual)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>%1 as sent</source>
        <translation>«&#xa0;%1&#xa0;» à l’envoi</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1&#xa0;bits</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 canaux</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>%1&#xa0;s à %2&#xa0;s</translation>
    </message>
    <message>
        <source>Baseten</source>
        <translation>Baseten</translation>
    </message>
    <message>
        <source>Both ask for the same.</source>
        <translation>Les deux demandent la même chose.</translation>
    </message>
    <message>
        <source>Different:</source>
        <translation>Différent&#xa0;:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Créé avec</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it:</source>
        <translation>Inconnu, car l’une d’elles ne l’indique pas&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>Aucune différence connue.</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Partie de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Place in its request</source>
        <translation>Rang dans sa requête</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same:</source>
        <translation>Identique&#xa0;:</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>en entier</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>un point de terminaison à part</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>normalisé</translation>
    </message>
    <message>
        <source>offset removed</source>
        <translation>décalage supprimé</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>RecipeJson</name>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there, and its permissions.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Rien n’a été envoyé. Vérifiez que le fichier est toujours là, ainsi que ses permissions.</translation>
    </message>
    <message>
        <source>“%1” is a recipe that cannot be read. Nothing was sent. It may be from a newer Melodeck, or changed by hand: drop the clip that it came from.</source>
        <translation>«&#xa0;%1&#xa0;» est une recette illisible. Rien n’a été envoyé. Elle provient peut-être d’un Melodeck plus récent, ou a été modifiée à la main&#xa0;: déposez le clip dont elle est issue.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The disk is too slow for a recording, which ended here. What was recorded before is kept. Close what else uses the disk.</source>
        <translation>Le disque est trop lent pour un enregistrement, qui s’est arrêté ici. Ce qui a été enregistré avant est conservé. Fermez ce qui utilise aussi le disque.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n whole clip(s) are kept.</source>
        <translation>
            <numerusform>%n clip complet est conservé.</numerusform>
            <numerusform>%n clips complets sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer of which the damaged journal of an earlier run says nothing any more is kept as %1.</source>
        <translation>Une réponse dont le journal endommagé d’une exécution précédente ne dit plus rien est conservée sous %1.</translation>
    </message>
    <message>
        <source>It waited when the library&apos;s backup was made. The library was damaged since, so nobody knows whether it was sent.</source>
        <translation>La tâche attendait lors de la sauvegarde de la bibliothèque. Celle-ci a été endommagée depuis&#xa0;; nul ne sait si la requête a été envoyée.</translation>
    </message>
    <message>
        <source>Melodeck ended before an answer came.</source>
        <translation>Melodeck s’est fermé avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>Melodeck ended while the answer came.</source>
        <translation>Melodeck s’est fermé pendant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>Nothing is billed. Send it again.</source>
        <translation>Rien n’est facturé. Renvoyez la requête.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>Les octets reçus sont dans %1.</translation>
    </message>
    <message>
        <source>The journal %1 of an earlier run cannot be read, so its jobs were left alone. Check the disk, and start again.</source>
        <translation>Le journal %1 d’une session antérieure ne peut pas être lu&#xa0;; ses tâches ont donc été laissées telles quelles. Vérifiez le disque, puis redémarrez.</translation>
    </message>
    <message>
        <source>The journal of an earlier run was damaged; what could be read of it was used. It is kept as %1.</source>
        <translation>Le journal d’une session antérieure était endommagé&#xa0;; ce qui a pu en être lu a été utilisé. Il est conservé sous %1.</translation>
    </message>
    <message>
        <source>The model may have run, and may bill: look at its dashboard before you send it again.</source>
        <translation>Le modèle a peut-être été exécuté et peut être facturé&#xa0;: consultez son tableau de bord avant de renvoyer la requête.</translation>
    </message>
    <message>
        <source>What came of an answer cannot be written into %1, so it stays in the journal. Make room on the disk, and start again.</source>
        <translation>Ce qui est arrivé d’une réponse ne peut pas être écrit dans %1 et reste donc dans le journal. Libérez de l’espace sur le disque, puis redémarrez.</translation>
    </message>
</context>
<context>
    <name>RequestCode</name>
    <message>
        <source>A sound whose level or DC offset is changed cannot be made by such a command. Switch that off, or send the request from here.</source>
        <translation>Un son dont le niveau ou la composante continue est modifié ne peut pas être produit par une telle commande. Désactivez cela, ou envoyez la requête d’ici.</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools call models on Baseten alone. Copy the request as curl or Python.</source>
        <translation>Les outils de Baseten n’appellent que les modèles de Baseten. Copiez la requête en curl ou en Python.</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools do not reach this address. Copy the request as curl or Python.</source>
        <translation>Les outils de Baseten n’atteignent pas cette adresse. Copiez la requête en curl ou en Python.</translation>
    </message>
</context>
<context>
    <name>RequestLimits</name>
    <message>
        <source>The request is %1 MB, and Baseten takes %2 MB at most. Nothing was sent. Choose a shorter region or a smaller format (mono, FLAC, MP3), or give a link where the model takes one.</source>
        <translation>La requête fait %1&#xa0;Mo, et Baseten accepte %2&#xa0;Mo au plus. Rien n’a été envoyé. Choisissez une région plus courte ou un format plus compact (mono, FLAC, MP3), ou donnez un lien si le modèle en accepte.</translation>
    </message>
</context>
<context>
    <name>SchemaCopy</name>
    <message>
        <source>This describes no request with fields of its own, so that there is no form to make. Paste an example request instead.</source>
        <translation>Ceci ne décrit aucune requête avec ses propres champs&#xa0;: il n’y a pas de formulaire à créer. Collez plutôt un exemple de requête.</translation>
    </message>
    <message>
        <source>This schema cannot be read, or is too large for a form. Paste an example request instead.</source>
        <translation>Ce schéma est illisible, ou trop grand pour un formulaire. Collez plutôt un exemple de requête.</translation>
    </message>
</context>
<context>
    <name>ServerSentEvents</name>
    <message>
        <source>A line of the event stream is longer than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>Une ligne du flux d’événements dépasse %1&#xa0;octets&#xa0;; la lecture s’est arrêtée là. Les événements précédents sont conservés.</translation>
    </message>
    <message>
        <source>An event of the stream holds more than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>Un événement du flux contient plus de %1&#xa0;octets&#xa0;; la lecture s’est arrêtée là. Les événements précédents sont conservés.</translation>
    </message>
</context>
<context>
    <name>SketchEngine</name>
    <message>
        <source>%1 is not a sound font (SF2 or SF3), so the sketch engine has no instruments. Nothing was lost. Choose another file, or none, to play with the sound font that is installed.</source>
        <translation>%1 n’est pas une SoundFont (SF2 ou SF3)&#xa0;: le moteur d’esquisses n’a donc pas d’instruments. Rien n’a été perdu. Choisissez un autre fichier, ou aucun pour jouer avec la SoundFont installée.</translation>
    </message>
    <message>
        <source>A clip could not be made: an internal error. Nothing was lost; a shorter request may work.</source>
        <translation>Un clip n’a pas pu être produit&#xa0;: erreur interne. Rien n’est perdu&#xa0;; une requête plus courte peut réussir.</translation>
    </message>
    <message>
        <source>No sound font was found, so the sketch engine has no instruments.</source>
        <translation>Aucune SoundFont n’a été trouvée&#xa0;; le moteur d’esquisses n’a donc pas d’instruments.</translation>
    </message>
    <message>
        <source>Nothing was lost. Install the package fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) and try again.</source>
        <translation>Rien n’est perdu. Installez le paquet fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) et réessayez.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept, nothing was paid.</source>
        <translation>Arrêté. Rien n’a été conservé, rien n’a été payé.</translation>
    </message>
    <message>
        <source>The sound font %1 cannot be read, so the sketch engine has no instruments.</source>
        <translation>La SoundFont %1 ne peut pas être lue&#xa0;; le moteur d’esquisses n’a donc pas d’instruments.</translation>
    </message>
    <message>
        <source>The synthesiser does not start. Nothing was lost; free some memory and try again.</source>
        <translation>Le synthétiseur ne démarre pas. Rien n’est perdu&#xa0;; libérez de la mémoire et réessayez.</translation>
    </message>
</context>
<context>
    <name>SmallAnswer</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Arrêté. Rien n’a été conservé.</translation>
    </message>
</context>
<context>
    <name>SoundAsSent</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>SpecDraft</name>
    <message>
        <source>A field that is one of several values needs these: one-of:A,B,C.</source>
        <translation>Un champ à choisir parmi plusieurs valeurs a besoin de celles-ci&#xa0;: one-of:A,B,C.</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>Mon modèle</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is empty.</source>
        <translation>L’intervalle de %1 à %2 est vide.</translation>
    </message>
    <message>
        <source>The range of a whole number has whole numbers at its ends.</source>
        <translation>L’intervalle d’un nombre entier a des nombres entiers pour bornes.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a model of your own</source>
        <translation>un modèle à vous</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here: it is described by reference. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être modifié ici&#xa0;: il est décrit par référence. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a field can be. It can be file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required or optional.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de champ possible. Sont possibles&#xa0;: file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json&#xa0;; required ou optional.</translation>
    </message>
</context>
<context>
    <name>SpecFetch</name>
    <message>
        <source>%1 answered with status %2 instead of a description of its model. Nothing ran. Paste an example request instead.</source>
        <translation>%1 a répondu par l’état %2 au lieu d’une description de son modèle. Rien n’a été exécuté. Collez plutôt un exemple de requête.</translation>
    </message>
    <message>
        <source>%1 cannot answer now; its model may still be loading. Try again in a minute.</source>
        <translation>%1 ne peut pas répondre maintenant&#xa0;; son modèle est peut-être encore en chargement. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>%1 does not tell what its model takes. Paste an example request instead, or give the address of its OpenAPI file.</source>
        <translation>%1 n’indique pas ce que son modèle accepte. Collez plutôt un exemple de requête, ou donnez l’adresse de son fichier OpenAPI.</translation>
    </message>
    <message>
        <source>%1 wants a key for this, or does not take the one it was given. Nothing ran. Give it a key and try again.</source>
        <translation>%1 demande une clé pour cela, ou n’accepte pas celle qui lui a été donnée. Rien n’a été exécuté. Donnez-lui une clé et réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off, or took over 30 s. Nothing was run and nothing kept. Try again.</source>
        <translation>La connexion à %1&#xa0;s’est interrompue, ou a duré plus de 30&#xa0;s. Rien n’a été exécuté ni conservé. Réessayez.</translation>
    </message>
    <message>
        <source>What %1 sends is over %2 MiB, which no description of a model is. Nothing was kept.</source>
        <translation>Ce que %1 envoie dépasse %2&#xa0;Mio, ce qu’aucune description de modèle n’atteint. Rien n’a été conservé.</translation>
    </message>
</context>
<context>
    <name>SpecField</name>
    <message>
        <source>The request has no place for “%1”.</source>
        <translation>La requête n’a pas de place pour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SpecSource</name>
    <message>
        <source>All that the request holds looks like keys, and these are never stored. Paste a request that holds more than keys.</source>
        <translation>Tout ce que contient la requête ressemble à des clés, et celles-ci ne sont jamais stockées. Collez une requête qui contient autre chose que des clés.</translation>
    </message>
    <message>
        <source>The request is no JSON object with members, so that there is no form to make of it. Such requests are sent as a JSON file.</source>
        <translation>La requête n’est pas un objet JSON avec des membres&#xa0;: il n’y a pas de formulaire à en tirer. De telles requêtes s’envoient sous forme de fichier JSON.</translation>
    </message>
    <message>
        <source>The request of this command is in the file “%1”: choose that file instead.</source>
        <translation>La requête de cette commande est dans le fichier «&#xa0;%1&#xa0;»&#xa0;: choisissez plutôt ce fichier.</translation>
    </message>
    <message>
        <source>The server does not say what its model takes: its input has no type. Paste an example request instead.</source>
        <translation>Le serveur n’indique pas ce que son modèle accepte&#xa0;: son entrée n’a pas de type. Collez plutôt un exemple de requête.</translation>
    </message>
    <message>
        <source>There is an address, but no request with it. Paste the whole command, or the JSON that it sends.</source>
        <translation>Il y a une adresse, mais pas de requête avec elle. Collez la commande entière, ou le JSON qu’elle envoie.</translation>
    </message>
    <message>
        <source>There is nothing here that a model can be made from. What can be: a curl command or a Python snippet, the JSON of a request, a Truss&apos;s config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported.</source>
        <translation>Il n’y a rien ici dont on puisse tirer un modèle. Conviennent&#xa0;: une commande curl ou un extrait Python, le JSON d’une requête, le config.yaml d’un Truss avec un example_model_input, un fichier OpenAPI, un schéma JSON, ou un modèle exporté par quelqu’un.</translation>
    </message>
    <message>
        <source>This config has no example_model_input, which the form would be made from. Paste an example request instead.</source>
        <translation>Cette configuration n’a pas d’example_model_input, dont le formulaire serait tiré. Collez plutôt un exemple de requête.</translation>
    </message>
    <message>
        <source>This holds more than %1 values, which no form has. The example of a single request is enough: choose that.</source>
        <translation>Ceci contient plus de %1 valeurs, ce qu’aucun formulaire n’a. L’exemple d’une seule requête suffit : choisissez-le.</translation>
    </message>
    <message>
        <source>This is over %1 MiB and is not read. The example of a single request is enough: choose that.</source>
        <translation>Ceci dépasse %1&#xa0;Mio et n’est pas lu. L’exemple d’une seule requête suffit : choisissez-le.</translation>
    </message>
</context>
<context>
    <name>StorageReports</name>
    <message numerus="yes">
        <source>%n file(s) are missing or changed.</source>
        <translation>
            <numerusform>%n fichier manque ou a changé.</numerusform>
            <numerusform>%n fichiers manquent ou ont changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) belong to no result.</source>
        <translation>
            <numerusform>%n fichier n’appartient à aucun résultat.</numerusform>
            <numerusform>%n fichiers n’appartiennent à aucun résultat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken along.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être emporté.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être emportés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were read.</source>
        <translation>
            <numerusform>%n fichier (%1) a été lu.</numerusform>
            <numerusform>%n fichiers (%1) ont été lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another id: other results had theirs.</source>
        <translation>
            <numerusform>%n a reçu un autre identifiant&#xa0;: un autre résultat avait le sien.</numerusform>
            <numerusform>%n ont reçu un autre identifiant&#xa0;: d’autres résultats avaient le leur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were added.</source>
        <translation>
            <numerusform>%n tâche a été ajoutée.</numerusform>
            <numerusform>%n tâches ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were removed for good, and %1 are free again.</source>
        <translation>
            <numerusform>%n tâche a été définitivement supprimée, et %1 sont de nouveau libres.</numerusform>
            <numerusform>%n tâches ont été définitivement supprimées, et %1 sont de nouveau libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are in %2.</source>
        <translation>
            <numerusform>%n tâche (%1) se trouve dans %2.</numerusform>
            <numerusform>%n tâches (%1) se trouvent dans %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost file(s) are back.</source>
        <translation>
            <numerusform>%n fichier perdu est de retour.</numerusform>
            <numerusform>%n fichiers perdus sont de retour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for the first time: the next check sees whether they change.</source>
        <translation>
            <numerusform>%n l’a été pour la première fois&#xa0;: la prochaine vérification verra s’il change.</numerusform>
            <numerusform>%n l’ont été pour la première fois&#xa0;: la prochaine vérification verra s’ils changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the archive are damaged or have no place in a library, and were left out.</source>
        <translation>
            <numerusform>%n partie de l’archive est endommagée ou n’a pas sa place dans une bibliothèque, et a été omise.</numerusform>
            <numerusform>%n parties de l’archive sont endommagées ou n’ont pas leur place dans une bibliothèque, et ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n s’y trouvait déjà.</numerusform>
            <numerusform>%n s’y trouvaient déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to no result: %1</source>
        <translation>N’appartient à aucun résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot be read: %1 – %2</source>
        <translation>Illisible&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>Modifié&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>Every file is as it was when it came.</source>
        <translation>Chaque fichier est tel qu’à son arrivée.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manquant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was touched. Importing an archive that has them brings them back.</source>
        <translation>Rien n’a été touché. Importer une archive qui les contient les fait revenir.</translation>
    </message>
    <message>
        <source>Stopped. The library is as it should be.</source>
        <translation>Arrêté. La bibliothèque est en bon état.</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>Modèle inconnu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Without a prompt</source>
        <translation>Sans prompt</translation>
    </message>
</context>
<context>
    <name>StyleLibrary</name>
    <message>
        <source>The table of music styles is missing from the program. Please install Melodeck again.</source>
        <translation>La table des styles musicaux manque dans le programme. Veuillez réinstaller Melodeck.</translation>
    </message>
</context>
<context>
    <name>StyleReader</name>
    <message>
        <source>The table of music styles is not valid: %1.</source>
        <translation>La table des styles musicaux n’est pas valide&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>TranscriptFormat</name>
    <message>
        <source>Line %1 is no time that can be read: “%2”. Nothing was changed. Correct that line and open the file again.</source>
        <translation>La ligne %1 n’est pas un temps lisible&#xa0;: «&#xa0;%2&#xa0;». Rien n’a été modifié. Corrigez cette ligne et rouvrez le fichier.</translation>
    </message>
    <message>
        <source>There are no subtitles in it. Nothing was changed. Choose an SRT or WebVTT file.</source>
        <translation>Il ne contient pas de sous-titres. Rien n’a été modifié. Choisissez un fichier SRT ou WebVTT.</translation>
    </message>
    <message>
        <source>There is no transcript in it. Nothing was changed. Choose a file that Melodeck or a speech model wrote.</source>
        <translation>Il ne contient pas de transcription. Rien n’a été modifié. Choisissez un fichier écrit par Melodeck ou par un modèle de parole.</translation>
    </message>
</context>
<context>
    <name>TranscriptImport</name>
    <message>
        <source>%1 Nothing was changed. SRT, VTT and JSON can be imported.</source>
        <translation>%1 Rien n’a été modifié. SRT, VTT et JSON peuvent être importés.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: that is no transcript. Nothing was changed.</source>
        <translation>Le fichier dépasse %1&#xa0;Mo&#xa0;: ce n’est pas une transcription. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Transcription</name>
    <message>
        <source>%1 Dorian</source>
        <translation>%1 dorien</translation>
    </message>
    <message>
        <source>%1 Mixolydian</source>
        <translation>%1 mixolydien</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1 majeur</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1 mineur</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>silence complet</translation>
    </message>
    <message>
        <source>it sounds like speech: its pitch never stays on a note</source>
        <translation>cela ressemble à de la parole&#xa0;: la hauteur ne se pose jamais sur une note</translation>
    </message>
    <message>
        <source>more than one voice sounds at once, and no melody stands out</source>
        <translation>plusieurs voix sonnent à la fois, et aucune mélodie ne ressort</translation>
    </message>
    <message>
        <source>no note is heard in it</source>
        <translation>aucune note ne s’y entend</translation>
    </message>
    <message>
        <source>no pitch is heard in it (noise, clicks or drums)</source>
        <translation>aucune hauteur ne s’y entend (bruit, clics ou percussions)</translation>
    </message>
    <message>
        <source>only one note is heard in it</source>
        <translation>une seule note s’y entend</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>Variation</name>
    <message>
        <source>%1 has no field for %2: it is left out.</source>
        <translation>%1 n’a pas de champ pour «&#xa0;%2&#xa0;»&#xa0;: ce réglage est omis.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 takes no duration.</source>
        <translation>%1 n’accepte pas de durée.</translation>
    </message>
    <message>
        <source>%1 takes no duration. Leave it out.</source>
        <translation>%1 n’accepte pas de durée. Ne l’indiquez pas.</translation>
    </message>
    <message>
        <source>%1 takes no prompts. Leave them out.</source>
        <translation>%1 n’accepte pas de prompts. Ne les indiquez pas.</translation>
    </message>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself. Ask for several takes instead.</source>
        <translation>%1 n’accepte pas de graine&#xa0;: chacune de ses exécutions diffère d’elle-même. Demandez plutôt plusieurs prises.</translation>
    </message>
    <message>
        <source>%1 takes no seed: its runs differ by themselves.</source>
        <translation>%1 n’accepte pas de graine&#xa0;: ses exécutions diffèrent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody here knows the fields of this request, so it cannot be varied. Make a model of it first.</source>
        <translation>Les champs de cette requête ne sont pas connus ici&#xa0;: elle ne peut donc pas être variée. Faites-en d’abord un modèle.</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Rien n’a été mis en file d’attente.</translation>
    </message>
    <message>
        <source>That is %1 requests, and a grid holds %2 at most. Nothing was sent. Choose fewer values.</source>
        <translation>Cela fait %1 requêtes, et une grille en contient %2 au plus. Rien n’a été envoyé. Choisissez moins de valeurs.</translation>
    </message>
    <message>
        <source>This request has no fields that could be varied. Nothing was sent. Start from another clip.</source>
        <translation>Cette requête n’a aucun champ à faire varier. Rien n’a été envoyé. Partez d’un autre clip.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>prise %1</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Nothing was sent. Put the file back, or bring the recipe back and choose another.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe plus. Rien n’a été envoyé. Remettez le fichier en place, ou reprenez la recette et choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>There is nothing in this YAML. Choose the config.yaml of a model.</source>
        <translation>Ce YAML est vide. Choisissez le config.yaml d’un modèle.</translation>
    </message>
    <message>
        <source>This YAML is over %1 MiB and is not read. Choose the config.yaml of a model.</source>
        <translation>Ce YAML dépasse %1&#xa0;Mio et n’est pas lu. Choisissez le config.yaml d’un modèle.</translation>
    </message>
    <message>
        <source>This is not valid YAML, or more of it than is read: line %1, column %2. Correct it there and try again.</source>
        <translation>Ceci n’est pas du YAML valide, ou dépasse ce qui en est lu&#xa0;: ligne %1, colonne %2. Corrigez-le à cet endroit et réessayez.</translation>
    </message>
    <message>
        <source>This is not valid YAML. Correct it and try again.</source>
        <translation>Ceci n’est pas du YAML valide. Corrigez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>melodeck::jobs::JobQueue</name>
    <message>
        <source>Nothing was sent: neither the library&apos;s folder nor the one for temporary files can be written, so what comes back and is paid for could be lost. Make room on the disk or mend the folder&apos;s permissions, start Melodeck again, and send it again.</source>
        <translation>Rien n’a été envoyé&#xa0;: ni le dossier de la bibliothèque ni celui des fichiers temporaires n’est accessible en écriture&#xa0;; ce qui revient, et qui est payé, pourrait donc être perdu. Libérez de l’espace sur le disque ou corrigez les permissions du dossier, redémarrez Melodeck et renvoyez la requête.</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Arrêté. Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Until then clips go to %1 – save those that you want to keep.</source>
        <translation>Jusque-là, les clips vont dans %1 – enregistrez ceux que vous voulez garder.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AboutDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a library and its licence</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>About Melodeck</source>
        <translation>À propos de Melodeck</translation>
    </message>
    <message>
        <source>FluidSynth loads GPL-3 readline, in the engine&apos;s own process alone.</source>
        <translation>FluidSynth charge readline (GPL-3), uniquement dans le processus propre au moteur.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>Il utilise %1.</translation>
    </message>
    <message>
        <source>Melodeck %1</source>
        <translation>Melodeck %1</translation>
    </message>
    <message>
        <source>Sends melodies and prompts to audio models, and keeps what comes back. Its own source is under the Apache License 2.0.</source>
        <translation>Envoie des mélodies et des prompts à des modèles audio, et conserve ce qui revient. Son propre code source est sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>The sketch engine is an arranger by rule on sampled instruments. It is not a neural model.</source>
        <translation>Le moteur d’esquisses est un arrangeur à base de règles jouant des instruments échantillonnés. Ce n’est pas un modèle neuronal.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer – %1</source>
        <translation>Réponse – %1</translation>
    </message>
    <message>
        <source>As it was received, byte for byte</source>
        <translation>Telle que reçue, octet pour octet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Find in names and values</source>
        <translation>Chercher dans les noms et valeurs</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Chercher le suivant</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>Chercher le suivant (Entrée)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Chercher le précédent</translation>
    </message>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>Chercher le précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON copié</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Chemin copié</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Identifiant de requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The JSON pointer that leads to this place</source>
        <translation>Le pointeur JSON qui mène à cet endroit</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>La réponse entière</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Valeur copiée</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerSaver</name>
    <message>
        <source>%1 could not be saved: %2. What was to be saved is still here.</source>
        <translation>%1&#xa0;: enregistrement impossible&#xa0;: %2. Ce qui devait être enregistré est toujours là.</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Marqueurs Audacity</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Nothing of this answer was kept, so there is nothing to save.</source>
        <translation>Rien de cette réponse n’a été conservé&#xa0;; il n’y a donc rien à enregistrer.</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Save film</source>
        <translation>Enregistrer le film</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Enregistrer les notes</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Enregistrer la transcription</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Saved as %1 · it was cut, this is what came</source>
        <translation>Enregistré sous %1 · c’était coupé, voici ce qui est arrivé</translation>
    </message>
    <message>
        <source>Sheet music (MusicXML)</source>
        <translation>Partition (MusicXML)</translation>
    </message>
    <message>
        <source>Subtitles (SubRip)</source>
        <translation>Sous-titres (SubRip)</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>Sous-titres (WebVTT)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>as JSON; how it was written is not known any more</source>
        <translation>en JSON&#xa0;; sa forme d’origine n’est plus connue</translation>
    </message>
    <message>
        <source>as JSON; its clips stand in it by name</source>
        <translation>en JSON&#xa0;; ses clips y figurent par leur nom</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>mélodie</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcription</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ArrivingDecoder</name>
    <message>
        <source>No sound arrived that can be played. What arrived is kept. Send the request again.</source>
        <translation>Aucun son lisible n’est arrivé. Ce qui est arrivé est conservé. Renvoyez la requête.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AsyncDialog</name>
    <message>
        <source>%1 of 256 KiB. This computer may sleep meanwhile.</source>
        <translation>%1 sur 256&#xa0;Kio. Cet ordinateur peut se mettre en veille entre-temps.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 heures</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 heures</translation>
    </message>
    <message>
        <source>Address of your receiver</source>
        <translation>Adresse de votre récepteur</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>How often the platform runs it at most when it fails. Each run may be billed.</source>
        <translation>Nombre maximal d’exécutions par la plateforme en cas d’échec. Chaque exécution peut être facturée.</translation>
    </message>
    <message>
        <source>Pause before the second attempt, doubled for each further one</source>
        <translation>Pause avant le deuxième essai, doublée à chaque essai suivant</translation>
    </message>
    <message>
        <source>Pause between two attempts at most</source>
        <translation>Pause maximale entre deux essais</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue</source>
        <translation>Envoyer à la file de la plateforme</translation>
    </message>
    <message>
        <source>Send to the queue</source>
        <translation>Envoyer à la file</translation>
    </message>
    <message>
        <source>The request is %1 with its files, and the platform&apos;s queue takes 256 KiB. Nothing was sent. Let the model fetch the recording from a link where it can, choose a shorter part of it, or send the request at once instead.</source>
        <translation>La requête fait %1 avec ses fichiers, et la file de la plateforme accepte 256&#xa0;Kio. Rien n’a été envoyé. Laissez le modèle récupérer l’enregistrement par un lien s’il le peut, choisissez-en une partie plus courte, ou envoyez plutôt la requête immédiatement.</translation>
    </message>
    <message>
        <source>This computer may sleep meanwhile.</source>
        <translation>Cet ordinateur peut se mettre en veille entre-temps.</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>Attente maximale</translation>
    </message>
    <message>
        <source>Where “melodeck-cli receive” is reached from outside. The platform brings the result there, signed, and keeps none itself; it comes into the library, also while this window is closed.</source>
        <translation>Là où «&#xa0;melodeck-cli receive&#xa0;» est joignable de l’extérieur. La plateforme y livre le résultat, signé, et n’en garde aucun elle-même&#xa0;; il arrive dans la bibliothèque, même si cette fenêtre est fermée.</translation>
    </message>
    <message>
        <source>Without a receiver the result can only be seen where the model itself saves it. Give its address.</source>
        <translation>Sans récepteur, le résultat n’est visible que là où le modèle lui-même l’enregistre. Donnez son adresse.</translation>
    </message>
    <message>
        <source>at first, doubled up to</source>
        <translation>au début, doublée jusqu’à</translation>
    </message>
    <message>
        <source>first</source>
        <translation>première</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernière</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>second</source>
        <translation>deuxième</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BannerMessage</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchBlock</name>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 annulées</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 terminées</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 sans réponse</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <translation>Lot de %1</translation>
    </message>
    <message>
        <source>Batch of %1 or more</source>
        <translation>Lot de %1 ou plus</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Annuler le reste</translation>
    </message>
    <message>
        <source>Cancel the rest of %1</source>
        <translation>Annuler le reste de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Jobs of %1</source>
        <translation>Tâches de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progression de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>Renvoyer les échecs</translation>
    </message>
    <message>
        <source>Show %1 as a grid</source>
        <translation>Afficher %1 en grille</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>Afficher en grille</translation>
    </message>
    <message>
        <source>Show older jobs of this batch</source>
        <translation>Afficher les tâches plus anciennes de ce lot</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchPanel</name>
    <message>
        <source>%1 up</source>
        <translation>envoi de %1</translation>
    </message>
    <message>
        <source>%1: the cache holds no more converted files than these. Nothing was sent. Make a batch of its own of it.</source>
        <translation>%1&#xa0;: le cache n’accueille pas plus de fichiers convertis que ceux-ci. Rien n’a été envoyé. Faites-en un lot à part.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n fichier inutilisable</numerusform>
            <numerusform>%n fichiers inutilisables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>1-4, 42</source>
        <translation>1-4, 42</translation>
    </message>
    <message>
        <source>8, 15</source>
        <translation>8, 15</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Browse for files of the batch</source>
        <translation>Parcourir pour choisir les fichiers du lot</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear files of the batch</source>
        <translation>Retirer les fichiers du lot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Fermer le lot</translation>
    </message>
    <message>
        <source>Converting “%1”</source>
        <translation>Conversion de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Converting “%1”: %2</source>
        <translation>Conversion de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Converting “%1”: %2 of %3</source>
        <translation>Conversion de «&#xa0;%1&#xa0;»&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Drop recordings or a folder here. Without any the prompts alone decide.</source>
        <translation>Déposez ici des enregistrements ou un dossier. Sans eux, seuls les prompts décident.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation>Fichiers du lot</translation>
    </message>
    <message>
        <source>Leave out the files that are not read yet</source>
        <translation>Laisser de côté les fichiers pas encore lus</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n more…</source>
        <translation>
            <numerusform>Examen de %n fichier de plus…</numerusform>
            <numerusform>Examen de %n fichiers de plus…</numerusform>
        </translation>
    </message>
    <message>
        <source>No recordings in there</source>
        <translation>Aucun enregistrement ici</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size.</source>
        <translation>Rien n’a été envoyé. Vérifiez ses permissions et sa taille.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts of the batch</source>
        <translation>Prompts du lot</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message numerus="yes">
        <source>Run %n job(s)</source>
        <translation>
            <numerusform>Lancer %n tâche</numerusform>
            <numerusform>Lancer %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>The other file goes as it is heard.</source>
        <translation>L’autre fichier part tel qu’il est entendu.</translation>
    </message>
    <message>
        <source>The other files go as they are heard.</source>
        <translation>Les autres fichiers partent tels qu’ils sont entendus.</translation>
    </message>
    <message>
        <source>The others are.</source>
        <translation>Les autres conviennent.</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A, WebM … are taken.</source>
        <translation>WAV, FLAC, OGG, MP3, M4A, WebM … sont acceptés.</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>Écrivez un prompt pour commencer.</translation>
    </message>
    <message>
        <source>every file with every prompt</source>
        <translation>chaque fichier avec chaque prompt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>{slow|fast} folk waltz</source>
        <translation>{slow|fast} folk waltz</translation>
    </message>
    <message>
        <source>{slow|fast} tries each. Lines that begin with # are left out.</source>
        <translation>{slow|fast} essaie chaque option. Les lignes qui commencent par # sont ignorées.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu</translation>
    </message>
    <message>
        <source>“%1” goes with your corrections of what was heard in it.</source>
        <translation>«&#xa0;%1&#xa0;» part avec vos corrections de ce qui y a été entendu.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BlindPanel</name>
    <message>
        <source>All are equally loud, in an order of chance. Listen, give places, then reveal.</source>
        <translation>Tous ont le même volume, dans un ordre aléatoire. Écoutez, classez, puis dévoilez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel blind comparison</source>
        <translation>Annuler la comparaison à l’aveugle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close verdict</source>
        <translation>Fermer le verdict</translation>
    </message>
    <message>
        <source>Give a place first.</source>
        <translation>Classez d’abord un clip.</translation>
    </message>
    <message>
        <source>In an order of chance; some are too short or too quiet to be made equally loud. Listen, give places, then reveal.</source>
        <translation>Dans un ordre aléatoire&#xa0;; certains sont trop courts ou trop faibles pour être mis au même volume. Écoutez, classez, puis dévoilez.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Dévoiler</translation>
    </message>
    <message>
        <source>This is what you heard</source>
        <translation>Voici ce que vous avez entendu</translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation>Lequel est le meilleur&#xa0;?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::CleanUpDialog</name>
    <message numerus="yes">
        <source>%n job(s) stay because of a star or a collection.</source>
        <translation>
            <numerusform>%n tâche reste à cause d’une étoile ou d’une collection.</numerusform>
            <numerusform>%n tâches restent à cause d’une étoile ou d’une collection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 stay because they were never saved elsewhere.</source>
        <translation>
            <numerusform>%n tâche (%1) reste parce qu’elle n’a jamais été enregistrée ailleurs.</numerusform>
            <numerusform>%n tâches (%1) restent parce qu’elles n’ont jamais été enregistrées ailleurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 would go to the trash.</source>
        <translation>
            <numerusform>%n tâche (%1) irait à la corbeille.</numerusform>
            <numerusform>%n tâches (%1) iraient à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those that go exist nowhere else.</source>
        <translation>
            <numerusform>%n de celles qui partent n’existe nulle part ailleurs.</numerusform>
            <numerusform>%n de celles qui partent n’existent nulle part ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Also what was never saved elsewhere</source>
        <translation>Aussi ce qui n’a jamais été enregistré ailleurs</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Tous les âges</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Toutes les tailles</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Larger than 1 MB</source>
        <translation>Plus de 1&#xa0;Mo</translation>
    </message>
    <message>
        <source>Larger than 10 MB</source>
        <translation>Plus de 10&#xa0;Mo</translation>
    </message>
    <message>
        <source>Larger than 100 MB</source>
        <translation>Plus de 100&#xa0;Mo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>Rien ne partirait.</translation>
    </message>
    <message>
        <source>Older than a month</source>
        <translation>Plus d’un mois</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>Plus d’une semaine</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Plus d’un an</translation>
    </message>
    <message>
        <source>Older than three months</source>
        <translation>Plus de trois mois</translation>
    </message>
    <message>
        <source>Only what failed or gave nothing</source>
        <translation>Seulement les échecs et ce qui n’a rien donné</translation>
    </message>
    <message>
        <source>Only what was saved elsewhere</source>
        <translation>Seulement ce qui a été enregistré ailleurs</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps them for %n day(s).</source>
        <translation>
            <numerusform>La corbeille les garde %n jour.</numerusform>
            <numerusform>La corbeille les garde %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>Ce qui peut partir</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Ce qui partirait</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipActions</name>
    <message>
        <source>Compare as A and B</source>
        <translation>Comparer en A et B</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>Comparer les recettes…</translation>
    </message>
    <message>
        <source>Compare the two recipes</source>
        <translation>Comparer les deux recettes</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>Continuer à partir de sa fin</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Relancer avec modifications</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Afficher la recette</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Utiliser comme mélodie</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Varier…</translation>
    </message>
    <message>
        <source>Which clip shall be compared with “%1”?</source>
        <translation>Quel clip comparer avec «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Which clip&apos;s recipe shall stand beside that of “%1”?</source>
        <translation>La recette de quel clip mettre à côté de celle de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipDecoder</name>
    <message>
        <source>This file holds no sound. Nothing is lost. Choose another clip.</source>
        <translation>Ce fichier ne contient aucun son. Rien n’est perdu. Choisissez un autre clip.</translation>
    </message>
    <message>
        <source>This file is damaged: its sound cannot be decoded. It is left as it is. Choose another clip, or get this one anew.</source>
        <translation>Ce fichier est endommagé&#xa0;: le son ne peut pas être décodé. Il est laissé tel quel. Choisissez un autre clip, ou procurez-vous à nouveau celui-ci.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipFinder</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>Choisir un clip</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Looking into the library…</source>
        <translation>Recherche dans la bibliothèque…</translation>
    </message>
    <message>
        <source>No clip has these words.</source>
        <translation>Aucun clip ne contient ces mots.</translation>
    </message>
    <message>
        <source>There is no other clip yet.</source>
        <translation>Il n’y a pas encore d’autre clip.</translation>
    </message>
    <message>
        <source>Words of the prompt, model, melody or day</source>
        <translation>Mots du prompt, du modèle, de la mélodie ou du jour</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipRow</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Compare as A</source>
        <translation>Comparer comme A</translation>
    </message>
    <message>
        <source>Compare as B</source>
        <translation>Comparer comme B</translation>
    </message>
    <message>
        <source>Compared as %1</source>
        <translation>Comparé comme %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Créer un modèle à partir de cette requête…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Mettre le résultat à la corbeille</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Mettre en pause %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>Position dans %1</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Remove star from %1</source>
        <translation>Retirer l’étoile de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Save MIDI…</source>
        <translation>Enregistrer le MIDI…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save stems…</source>
        <translation>Enregistrer les stems…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation>Ajouter une étoile à %1</translation>
    </message>
    <message>
        <source>arriving…</source>
        <translation>en cours d’arrivée…</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSaver</name>
    <message>
        <source>%1 of %2 clips were saved; the rest is in the library. %3</source>
        <translation>%1 clips sur %2 ont été enregistrés&#xa0;; le reste est dans la bibliothèque. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and were saved in part</source>
        <translation>
            <numerusform>%n est endommagé et a été enregistré en partie</numerusform>
            <numerusform>%n sont endommagés et ont été enregistrés en partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are less loud than asked for: their peaks allow no more</source>
        <translation>
            <numerusform>%n est moins fort que demandé&#xa0;: ses crêtes n’en permettent pas plus</numerusform>
            <numerusform>%n sont moins forts que demandé&#xa0;: leurs crêtes n’en permettent pas plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n échantillon était trop fort pour ce format et a été écrêté</numerusform>
            <numerusform>%n échantillons étaient trop forts pour ce format et ont été écrêtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n était trop fort pour ce format et a été écrêté</numerusform>
            <numerusform>%n étaient trop forts pour ce format et ont été écrêtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their recipe: their files have no place for it</source>
        <translation>
            <numerusform>%n sans sa recette&#xa0;: son fichier n’a pas de place pour elle</numerusform>
            <numerusform>%n sans leur recette&#xa0;: leurs fichiers n’ont pas de place pour elle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n clip(s) in %1</source>
        <translation>
            <numerusform>%n clip enregistré dans %1</numerusform>
            <numerusform>%n clips enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>Enregistrement de %n clip</numerusform>
            <numerusform>Enregistrement de %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 clips were saved; the rest is in the library.</source>
        <translation>Arrêté. %1 clips sur %2 ont été enregistrés&#xa0;; le reste est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved; the clip is in the library.</source>
        <translation>Arrêté. Rien n’a été enregistré&#xa0;; le clip est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>level changed by %1 dB only: its peaks allow no more</source>
        <translation>niveau modifié de %1&#xa0;dB seulement&#xa0;: ses crêtes n’en permettent pas plus</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSharer</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::CompareBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A / B</source>
        <translation>A / B</translation>
    </message>
    <message>
        <source>Clips that are compared blind are always equally loud.</source>
        <translation>Les clips comparés à l’aveugle ont toujours le même volume.</translation>
    </message>
    <message>
        <source>Level of this clip</source>
        <translation>Niveau de ce clip</translation>
    </message>
    <message>
        <source>Level of this clip: %1</source>
        <translation>Niveau de ce clip&#xa0;: %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Égaliser</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Égaliser le niveau</translation>
    </message>
    <message>
        <source>Plays the clips of a job equally loud; files stay as they are</source>
        <translation>Lit les clips d’une tâche à volume égal&#xa0;; les fichiers restent tels quels</translation>
    </message>
    <message>
        <source>To the other of two clips and back, at the same place</source>
        <translation>Passer d’un clip à l’autre et retour, au même endroit</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ComposePanel</name>
    <message>
        <source>%1 takes links, not files</source>
        <translation>%1 accepte des liens, pas des fichiers</translation>
    </message>
    <message>
        <source>%1 takes no recordings</source>
        <translation>%1 n’accepte pas d’enregistrements</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>envoi de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) in JSON</source>
        <translation>
            <numerusform>%n valeur de plus en JSON</numerusform>
            <numerusform>%n valeurs de plus en JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a recording (WAV, FLAC, OGG, MP3, M4A …) or a JSON request.</source>
        <translation>Déposez un enregistrement (WAV, FLAC, OGG, MP3, M4A …) ou une requête JSON.</translation>
    </message>
    <message>
        <source>Edit the request as</source>
        <translation>Modifier la requête en tant que</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n clip(s)</source>
        <translation>
            <numerusform>Générer %n clip</numerusform>
            <numerusform>Générer %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Make picture</source>
        <translation>Créer l’image</translation>
    </message>
    <message>
        <source>Make video</source>
        <translation>Créer la vidéo</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size; requests above %1 go by the command line.</source>
        <translation>Rien n’a été envoyé. Vérifiez ses permissions et sa taille&#xa0;; au-delà de %1, les requêtes passent par la ligne de commande.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose the queue again when it is there.</source>
        <translation>Rien n’a été envoyé. Choisissez à nouveau la file quand elle sera là.</translation>
    </message>
    <message>
        <source>One of its values has thousands of characters. It is sent all the same.</source>
        <translation>L’une de ses valeurs compte des milliers de caractères. Elle est envoyée tout de même.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Envoyer la requête</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1</source>
        <translation>Le JSON contient une erreur à la ligne %1</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1.</source>
        <translation>Le JSON contient une erreur à la ligne %1.</translation>
    </message>
    <message>
        <source>The melody is still on its way</source>
        <translation>La mélodie est encore en route</translation>
    </message>
    <message>
        <source>The melody is still on its way.</source>
        <translation>La mélodie est encore en route.</translation>
    </message>
    <message>
        <source>The melody that it waited for did not come. Nothing was sent and nothing is billed. Bring the melody again, or press Generate to send what is in the form now.</source>
        <translation>La mélodie attendue n’est pas arrivée. Rien n’a été envoyé et rien n’est facturé. Fournissez à nouveau la mélodie, ou appuyez sur Générer pour envoyer ce que contient maintenant le formulaire.</translation>
    </message>
    <message>
        <source>The recipe&apos;s request</source>
        <translation>La requête de la recette</translation>
    </message>
    <message>
        <source>The request must be a JSON object: { … }.</source>
        <translation>La requête doit être un objet JSON&#xa0;: { … }.</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>La requête n’a pas été envoyée</translation>
    </message>
    <message>
        <source>The text says what the form shows; undo brings it back.</source>
        <translation>Le texte dit ce que montre le formulaire&#xa0;; «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>This request is too long to be edited as JSON</source>
        <translation>Cette requête est trop longue pour être modifiée en JSON</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transcrire</translation>
    </message>
    <message>
        <source>Until it is corrected nothing can be sent, and the form waits.</source>
        <translation>Tant qu’elle n’est pas corrigée, rien ne peut être envoyé et le formulaire attend.</translation>
    </message>
    <message>
        <source>Use the form</source>
        <translation>Utiliser le formulaire</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>Écrivez un prompt pour commencer.</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>environ %1&#xa0;s</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>environ 1&#xa0;s</translation>
    </message>
    <message>
        <source>melody on its way</source>
        <translation>mélodie en route</translation>
    </message>
    <message>
        <source>the platform ends a request after %1 minutes: ask for less at once</source>
        <translation>la plateforme interrompt une requête après %1 minutes&#xa0;: demandez moins à la fois</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu</translation>
    </message>
    <message>
        <source>“%1” cannot be used here</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être utilisé ici</translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier</translation>
    </message>
    <message>
        <source>“%1” is being read: it can be sent when it is here.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours de lecture&#xa0;: l’envoi sera possible ensuite.</translation>
    </message>
    <message>
        <source>“%1” is no recording that can be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un enregistrement lisible.</translation>
    </message>
    <message>
        <source>“%1” is not a request</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une requête</translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable, ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Choose another model to use it.</source>
        <translation>«&#xa0;%1&#xa0;» reste ici&#xa0;; rien n’a été envoyé. Choisissez un autre modèle pour l’utiliser.</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Put it where the model can download it and paste the link, or choose a variant of the model that takes files.</source>
        <translation>«&#xa0;%1&#xa0;» reste ici&#xa0;; rien n’a été envoyé. Placez-le là où le modèle peut le télécharger et collez le lien, ou choisissez une variante du modèle qui accepte des fichiers.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ConversionOptions</name>
    <message>
        <source>Brings the loudest moment of the melody to −1 dB before it is sent. Your file stays as it is.</source>
        <translation>Amène le moment le plus fort de la mélodie à −1&#xa0;dB avant l’envoi. Votre fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Normalise level</source>
        <translation>Normaliser le niveau</translation>
    </message>
    <message>
        <source>Remove DC offset</source>
        <translation>Supprimer la composante continue</translation>
    </message>
    <message>
        <source>Takes off the constant offset that some sound cards add. Your file stays as it is.</source>
        <translation>Retire le décalage constant qu’ajoutent certaines cartes son. Votre fichier reste tel quel.</translation>
    </message>
    <message>
        <source>no DC offset</source>
        <translation>sans composante continue</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>normalisé</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Desk</name>
    <message>
        <source>Compose</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>File d’attente et bibliothèque</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::DurationField</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>%1 to %2 seconds</source>
        <translation>%1 à %2 secondes</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>Curseur de durée</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EmptyResults</name>
    <message>
        <source>Press “%1” below the form.</source>
        <translation>Appuyez sur «&#xa0;%1&#xa0;» sous le formulaire.</translation>
    </message>
    <message>
        <source>Results appear here</source>
        <translation>Les résultats apparaissent ici</translation>
    </message>
    <message>
        <source>The batch stands here as one block then: it tells how far it is, and opens to show each of its jobs. Nothing is sent before.</source>
        <translation>Le lot apparaît alors ici en un seul bloc : il dit où il en est et s’ouvre pour montrer chacune de ses tâches. Rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>What comes back stands here, the newest first, and stays in the library.</source>
        <translation>Ce qui revient s’affiche ici, le plus récent d’abord, et reste dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EndpointDialog</name>
    <message>
        <source>%1 (from its example request)</source>
        <translation>%1 (d’après son exemple de requête)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Connect a model</source>
        <translation>Connecter un modèle</translation>
    </message>
    <message>
        <source>Lists the models of your workspace at Baseten</source>
        <translation>Liste les modèles de votre espace de travail chez Baseten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>My models at Baseten</source>
        <translation>Mes modèles chez Baseten</translation>
    </message>
    <message>
        <source>My models…</source>
        <translation>Mes modèles…</translation>
    </message>
    <message>
        <source>New model from a request or a schema…</source>
        <translation>Nouveau modèle à partir d’une requête ou d’un schéma…</translation>
    </message>
    <message>
        <source>No address was found in this command. Paste the address alone.</source>
        <translation>Aucune adresse n’a été trouvée dans cette commande. Collez l’adresse seule.</translation>
    </message>
    <message>
        <source>None of the models here takes its example request, so a form is made from it: %1. It will be among your models.</source>
        <translation>Aucun des modèles d’ici n’accepte son exemple de requête&#xa0;; un formulaire en est donc tiré&#xa0;: %1. Il figurera parmi vos modèles.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Paste the address that your model answers at: a Baseten model, a Truss server, or any URL that takes such a request. A curl command and baseten:MODEL_ID work too.</source>
        <translation>Collez l’adresse à laquelle répond votre modèle&#xa0;: un modèle Baseten, un serveur Truss, ou toute URL acceptant une telle requête. Une commande curl et baseten:MODEL_ID fonctionnent aussi.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Predict URL</source>
        <translation>URL «&#xa0;predict&#xa0;»</translation>
    </message>
    <message>
        <source>Requests go to %1.</source>
        <translation>Les requêtes vont à %1.</translation>
    </message>
    <message>
        <source>Send it unencrypted all the same</source>
        <translation>Envoyer tout de même sans chiffrement</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Envoyé en tant que</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Parole vers texte</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Texte vers parole</translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the way could read your key and your recordings. Use https:// where you can.</source>
        <translation>Cette adresse n’est pas chiffrée&#xa0;: n’importe qui en chemin pourrait lire votre clé et vos enregistrements. Utilisez https:// dès que possible.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Write a part of a name to find it</source>
        <translation>Écrivez une partie du nom pour le trouver</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Les vôtres</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryDetails</name>
    <message>
        <source>Close tags and note</source>
        <translation>Fermer les étiquettes et la note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Select an entry to give it tags or a note.</source>
        <translation>Sélectionnez une entrée pour lui donner des étiquettes ou une note.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryMenu</name>
    <message>
        <source>Add a tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Ajouter à une collection</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>Rappeler la recette</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message numerus="yes">
        <source>Move %n result(s) to trash</source>
        <translation>
            <numerusform>Mettre %n résultat à la corbeille</numerusform>
            <numerusform>Mettre %n résultats à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Mettre le résultat à la corbeille</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Remove from this collection</source>
        <translation>Retirer de cette collection</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show in results</source>
        <translation>Afficher dans les résultats</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Afficher la recette</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter une étoile</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Étiquettes et note…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FilterBar</name>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Dernier mois</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>Modèle inconnu</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Aucun filtre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Plus d’un an</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Retirer le filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove this collection; its clips stay</source>
        <translation>Supprimer cette collection&#xa0;; ses clips restent</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>With melody</source>
        <translation>Avec mélodie</translation>
    </message>
    <message>
        <source>Won a blind comparison</source>
        <translation>A gagné une comparaison à l’aveugle</translation>
    </message>
    <message>
        <source>Won blind</source>
        <translation>Gagnant à l’aveugle</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Find in transcript</source>
        <translation>Chercher dans la transcription</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::IntakePage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel melody</source>
        <translation>Annuler la mélodie</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobBlock</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer ▾</source>
        <translation>Réponse ▾</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>Comparaison à l’aveugle</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>Rappeler la recette</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>Comparer à l’aveugle…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>For a report: what was asked, when, and what the server said. Never a key.</source>
        <translation>Pour un rapport&#xa0;: ce qui a été demandé, quand, et ce que le serveur a répondu. Jamais de clé.</translation>
    </message>
    <message>
        <source>Hides which clip is which until you have given places</source>
        <translation>Cache quel clip est lequel jusqu’à ce que vous les ayez classés</translation>
    </message>
    <message>
        <source>It was deactivated. From then on its owner is billed until it sleeps again.</source>
        <translation>Il était désactivé. À partir de là, son propriétaire est facturé jusqu’à ce qu’il se rendorme.</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Créer un modèle à partir de cette requête…</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Mettre le résultat à la corbeille</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Identifiant de requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request ▾</source>
        <translation>Requête ▾</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>Enregistrer la réponse…</translation>
    </message>
    <message>
        <source>Send %1 now</source>
        <translation>Envoyer %1 maintenant</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Afficher la réponse</translation>
    </message>
    <message>
        <source>Starts it without waiting for the next try</source>
        <translation>Le lance sans attendre le prochain essai</translation>
    </message>
    <message>
        <source>Starts it, so that the request can be sent again</source>
        <translation>Le démarre, pour que la requête puisse être renvoyée</translation>
    </message>
    <message>
        <source>Switch the model on</source>
        <translation>Activer le modèle</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Réveiller le modèle</translation>
    </message>
    <message>
        <source>Which words of the prompts the sketch engine knows: styles, moods, instruments, keys and tempos. Other words change nothing but the choice of notes.</source>
        <translation>Quels mots des prompts le moteur d’esquisses connaît&#xa0;: styles, ambiances, instruments, tonalités et tempos. Les autres mots ne changent que le choix des notes.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobNotices</name>
    <message numerus="yes">
        <source>%n clip(s) to hear.</source>
        <translation>
            <numerusform>%n clip à écouter.</numerusform>
            <numerusform>%n clips à écouter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n a échoué.</numerusform>
            <numerusform>%n ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are done</source>
        <translation>
            <numerusform>%n requête est terminée</numerusform>
            <numerusform>%n requêtes sont terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n requête a échoué</numerusform>
            <numerusform>%n requêtes ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The last one: “%1”</source>
        <translation>La dernière&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The model answered with an error. What it said, and what to do, stands in the window.</source>
        <translation>Le modèle a répondu par une erreur. Ce qu’il a dit, et ce qu’il faut faire, est indiqué dans la fenêtre.</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>«&#xa0;%1&#xa0;» a échoué</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>«&#xa0;%1&#xa0;» est terminé</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobProgressCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progression de %1</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>Réception de %1 sur %2</translation>
    </message>
    <message>
        <source>The model is busy (%1)</source>
        <translation>Le modèle est occupé (%1)</translation>
    </message>
    <message>
        <source>nothing was billed</source>
        <translation>rien n’a été facturé</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>essai %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonFiles</name>
    <message>
        <source>not there</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonPane</name>
    <message>
        <source>Files in it: %1</source>
        <translation>Fichiers inclus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Request as JSON</source>
        <translation>Requête en JSON</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the problem in the text</source>
        <translation>Afficher le problème dans le texte</translation>
    </message>
    <message>
        <source>That is too long for this place and was not pasted. Drop it as a file.</source>
        <translation>Ceci est trop long pour cet endroit et n’a pas été collé. Déposez-le sous forme de fichier.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonRequestCard</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear request</source>
        <translation>Effacer la requête</translation>
    </message>
    <message>
        <source>It is sent as it is.</source>
        <translation>Elle est envoyée telle quelle.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texte vide</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::KeyField</name>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 est dans %2</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Interroger à nouveau le trousseau</translation>
    </message>
    <message>
        <source>Baseten answers with a key alone. You find yours in the settings of your workspace.</source>
        <translation>Baseten ne répond qu’avec une clé. La vôtre se trouve dans les réglages de votre espace de travail.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import the key in %1</source>
        <translation>Importer la clé de %1</translation>
    </message>
    <message>
        <source>It goes to %1 alone, and is there at the next start.</source>
        <translation>Elle n’est envoyée qu’à %1, et sera là au prochain démarrage.</translation>
    </message>
    <message>
        <source>It is forgotten when Melodeck ends.</source>
        <translation>Elle est oubliée quand Melodeck se ferme.</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>La conserver dans le trousseau</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Consultation du trousseau…</translation>
    </message>
    <message>
        <source>No key is known for %1. Leave it empty where none is wanted.</source>
        <translation>Aucune clé n’est connue pour %1. Laissez vide si aucune n’est demandée.</translation>
    </message>
    <message>
        <source>The key in BASETEN_API_KEY is used: %1</source>
        <translation>La clé de BASETEN_API_KEY est utilisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s key for %1 is used: %2</source>
        <translation>La clé du trousseau pour %1 est utilisée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The variable for Baseten is BASETEN_API_KEY; set it before Melodeck starts.</source>
        <translation>La variable pour Baseten est BASETEN_API_KEY&#xa0;; définissez-la avant de démarrer Melodeck.</translation>
    </message>
    <message>
        <source>There is no keychain here: the key is forgotten when Melodeck ends.</source>
        <translation>Il n’y a pas de trousseau ici&#xa0;: la clé est oubliée quand Melodeck se ferme.</translation>
    </message>
    <message>
        <source>This session has a key for %1.</source>
        <translation>Cette session a une clé pour %1.</translation>
    </message>
    <message>
        <source>another key, in its place</source>
        <translation>une autre clé, à sa place</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right, highest true peak %3 dB.</source>
        <translation>Crête %1&#xa0;dB à gauche, %2&#xa0;dB à droite, crête vraie maximale %3&#xa0;dB.</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right.</source>
        <translation>Crête %1&#xa0;dB à gauche, %2&#xa0;dB à droite.</translation>
    </message>
    <message>
        <source>The clip goes over full scale.</source>
        <translation>Le clip dépasse la pleine échelle.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDelegate</name>
    <message>
        <source>The file cannot be read</source>
        <translation>Fichier illisible</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Le fichier a disparu</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDesk</name>
    <message numerus="yes">
        <source>%n entry(ies) added to “%1”.</source>
        <translation>
            <numerusform>%n entrée ajoutée à «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n entrées ajoutées à «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Choose an entry that can be heard first.</source>
        <translation>Choisissez d’abord un élément qui s’écoute.</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nom de la collection</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Cet élément n’est plus dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>As collected</source>
        <translation>Ordre de la collection</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Retour aux résultats</translation>
    </message>
    <message>
        <source>Back to the results (Ctrl+L)</source>
        <translation>Retour aux résultats (Ctrl+L)</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation>Vue complète</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Plus longs</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Mélodie</translation>
    </message>
    <message>
        <source>Melody used</source>
        <translation>Mélodie utilisée</translation>
    </message>
    <message>
        <source>More than %1 entries</source>
        <translation>Plus de %1 entrées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>Rien dans la bibliothèque ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus anciens</translation>
    </message>
    <message>
        <source>Only the newest hits are in this order. Search for more words to see all.</source>
        <translation>Seuls les résultats les plus récents sont dans cet ordre. Ajoutez des mots à la recherche pour tout voir.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search clips and prompts</source>
        <translation>Rechercher clips et prompts</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Plus courts</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Afficher en</translation>
    </message>
    <message>
        <source>Sort and group: %1</source>
        <translation>Tri et groupes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Stars and winners</source>
        <translation>Étoiles et gagnants</translation>
    </message>
    <message>
        <source>The library in the place of the results, as rows or cards (Ctrl+L)</source>
        <translation>La bibliothèque à la place des résultats, en lignes ou en cartes (Ctrl+L)</translation>
    </message>
    <message>
        <source>The library is being read in: some clips are not found yet.</source>
        <translation>La bibliothèque est en cours d’indexation&#xa0;: certains clips ne sont pas encore trouvés.</translation>
    </message>
    <message>
        <source>The library is being read in: what is older than %1 is not found yet.</source>
        <translation>La bibliothèque est en cours d’indexation&#xa0;: ce qui est antérieur à %1 n’est pas encore trouvé.</translation>
    </message>
    <message>
        <source>What you make is kept here: every clip, transcript and request, to be found by any word of it.</source>
        <translation>Ce que vous créez est conservé ici&#xa0;: chaque clip, transcription et requête, à retrouver par n’importe lequel de ses mots.</translation>
    </message>
    <message>
        <source>Words begin as these do. “In quotes” they stand so, a minus in front leaves out.</source>
        <translation>Les mots commencent comme ceux-ci. &quot;Entre guillemets&quot;, ils sont pris tels quels&#xa0;; un moins devant les exclut.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LinkDialog</name>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>It is fetched from %1 without any key, and becomes the melody.</source>
        <translation>Il est récupéré de %1 sans aucune clé, et devient la mélodie.</translation>
    </message>
    <message>
        <source>Link of a recording</source>
        <translation>Lien d’un enregistrement</translation>
    </message>
    <message>
        <source>Others on the way can read and change what comes over http://. Use its https:// address, or download it in a browser and drop it here.</source>
        <translation>Des tiers en chemin peuvent lire et modifier ce qui passe par http://. Utilisez son adresse https://, ou téléchargez-le dans un navigateur et déposez-le ici.</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Coller un lien</translation>
    </message>
    <message>
        <source>The address of the file itself, such as https://example.org/tune.mp3; not of a page that plays it.</source>
        <translation>L’adresse du fichier lui-même, comme https://example.org/tune.mp3&#xa0;; pas celle d’une page qui le lit.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) queued.</source>
        <translation>
            <numerusform>%n tâche mise en file d’attente.</numerusform>
            <numerusform>%n tâches mises en file d’attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: requests and links go one at a time.</source>
        <translation>
            <numerusform>%n autre laissé de côté&#xa0;: les requêtes et les liens passent un par un.</numerusform>
            <numerusform>%n autres laissés de côté&#xa0;: les requêtes et les liens passent un par un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: transcripts go one at a time.</source>
        <translation>
            <numerusform>%n autre laissée de côté&#xa0;: les transcriptions passent une par une.</numerusform>
            <numerusform>%n autres laissées de côté&#xa0;: les transcriptions passent une par une.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still on their way.</source>
        <translation>
            <numerusform>%n requête est encore en route.</numerusform>
            <numerusform>%n requêtes sont encore en route.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are back.</source>
        <translation>
            <numerusform>%n résultat est de retour.</numerusform>
            <numerusform>%n résultats sont de retour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are in the trash.</source>
        <translation>
            <numerusform>%n résultat est dans la corbeille.</numerusform>
            <numerusform>%n résultats sont dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) came from the platform&apos;s queue</source>
        <translation>
            <numerusform>%n résultat est arrivé de la file de la plateforme</numerusform>
            <numerusform>%n résultats sont arrivés de la file de la plateforme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) with %1 were in the trash for 30 days and are removed.</source>
        <translation>
            <numerusform>%n résultat (%1) était dans la corbeille depuis 30 jours et est supprimé.</numerusform>
            <numerusform>%n résultats (%1) étaient dans la corbeille depuis 30 jours et sont supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred clip(s) went, too.</source>
        <translation>
            <numerusform>Dont %n clip avec étoile.</numerusform>
            <numerusform>Dont %n clips avec étoile.</numerusform>
        </translation>
    </message>
    <message>
        <source>A is “%1”, B is “%2”. X goes from one to the other at the same place.</source>
        <translation>A est «&#xa0;%1&#xa0;», B est «&#xa0;%2&#xa0;». X passe de l’un à l’autre au même endroit.</translation>
    </message>
    <message>
        <source>About Melodeck</source>
        <translation>À propos de Melodeck</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>As a notification of the desktop, while this window is not in front</source>
        <translation>Par une notification du bureau, quand cette fenêtre n’est pas au premier plan</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>Reculer de 1&#xa0;s</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>Reculer de 5&#xa0;s</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Choose a clip first, in the results or in the library.</source>
        <translation>Choisissez d’abord un clip, dans les résultats ou dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Command of Baseten&apos;s tools</source>
        <translation>Commande des outils de Baseten</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>Comparer à l’aveugle…</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>Comparer les recettes…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Copy clip</source>
        <translation>Copier le clip</translation>
    </message>
    <message>
        <source>Copy region, or drag it out</source>
        <translation>Copier la région, ou la faire glisser hors de la fenêtre</translation>
    </message>
    <message>
        <source>Copy request as</source>
        <translation>Copier la requête en tant que</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Files are still being written.</source>
        <translation>Des fichiers sont encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>Avancer de 1&#xa0;s</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>Avancer de 5&#xa0;s</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>Continuer à partir de sa fin</translation>
    </message>
    <message>
        <source>Import a transcript</source>
        <translation>Importer une transcription</translation>
    </message>
    <message>
        <source>Imported %1. Undo brings back what was there.</source>
        <translation>%1 importé. «&#xa0;Annuler&#xa0;» rétablit ce qui était là.</translation>
    </message>
    <message>
        <source>It was made at %1, which is not connected: %2 is kept.</source>
        <translation>Il a été fait sur %1, qui n’est pas connecté&#xa0;: %2 est conservé.</translation>
    </message>
    <message>
        <source>It would take the place of what is written below.</source>
        <translation>Elle prendrait la place de ce qui est écrit ci-dessous.</translation>
    </message>
    <message>
        <source>Its request is in “%1”: drop that file as well.</source>
        <translation>Sa requête est dans «&#xa0;%1&#xa0;»&#xa0;: déposez aussi ce fichier.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Left out when it was saved: %1.</source>
        <translation>Laissé de côté à l’enregistrement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Library or results</source>
        <translation>Bibliothèque ou résultats</translation>
    </message>
    <message>
        <source>Library storage…</source>
        <translation>Stockage de la bibliothèque…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Créer un modèle à partir de cette requête…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Égaliser le niveau</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Mettre le résultat à la corbeille</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nouveau lot</translation>
    </message>
    <message>
        <source>Nobody knows which clip this is. Reveal or cancel the blind comparison first.</source>
        <translation>Personne ne sait quel clip c’est. Dévoilez ou annulez d’abord la comparaison à l’aveugle.</translation>
    </message>
    <message>
        <source>Open recordings, prompts or a request</source>
        <translation>Ouvrir des enregistrements, des prompts ou une requête</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste link…</source>
        <translation>Coller un lien…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Script Python</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit Melodeck?</source>
        <translation>Quitter Melodeck&#xa0;?</translation>
    </message>
    <message>
        <source>Quitting loses them.</source>
        <translation>Quitter les perd.</translation>
    </message>
    <message>
        <source>Quitting stops that. What is whole by then stays, and the library has all clips as they came.</source>
        <translation>Quitter l’arrête. Ce qui est complet d’ici là reste, et la bibliothèque a tous les clips tels qu’ils sont arrivés.</translation>
    </message>
    <message>
        <source>Quitting stops them here; the model may still finish and bill, and its answer is lost. Jobs that wait are there again at the next start.</source>
        <translation>Quitter les arrête ici&#xa0;; le modèle peut encore terminer et être facturé, et sa réponse est perdue. Les tâches en attente seront à nouveau là au prochain démarrage.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Recordings, prompts and requests (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</source>
        <translation>Enregistrements, prompts et requêtes (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</translation>
    </message>
    <message>
        <source>Requests go to %1 now.</source>
        <translation>Les requêtes vont maintenant à %1.</translation>
    </message>
    <message>
        <source>Reveal or cancel the blind comparison first.</source>
        <translation>Dévoilez ou annulez d’abord la comparaison à l’aveugle.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Relancer avec modifications</translation>
    </message>
    <message>
        <source>Save all clips…</source>
        <translation>Enregistrer tous les clips…</translation>
    </message>
    <message>
        <source>Save clip…</source>
        <translation>Enregistrer le clip…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Afficher la recette</translation>
    </message>
    <message>
        <source>Show variations</source>
        <translation>Afficher les variations</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Star clip</source>
        <translation>Ajouter une étoile au clip</translation>
    </message>
    <message>
        <source>Subtitles and transcripts (*.srt *.vtt *.json)</source>
        <translation>Sous-titres et transcriptions (*.srt *.vtt *.json)</translation>
    </message>
    <message>
        <source>Switch between A and B</source>
        <translation>Passer de A à B</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>Avertir à la fin d’un long travail</translation>
    </message>
    <message>
        <source>The end of the clip is the melody now: what comes follows its tune in the same manner. It is a clip of its own, not joined to this one.</source>
        <translation>La fin du clip est maintenant la mélodie&#xa0;: la suite reprend son air de la même manière. C’est un clip à part, non joint à celui-ci.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request, its file included.</source>
        <translation>Le formulaire contient l’exemple de requête du modèle, fichier compris.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request.</source>
        <translation>Le formulaire contient l’exemple de requête du modèle.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request. Its file is left to you.</source>
        <translation>Le formulaire contient l’exemple de requête du modèle. Le fichier reste à choisir par vous.</translation>
    </message>
    <message>
        <source>The jobs of this batch do not stand in rows and columns.</source>
        <translation>Les tâches de ce lot ne forment pas de lignes ni de colonnes.</translation>
    </message>
    <message>
        <source>The key for %1 is in the keychain.</source>
        <translation>La clé pour %1 est dans le trousseau.</translation>
    </message>
    <message>
        <source>The key for %1 is used for this session, and is not kept: %2</source>
        <translation>La clé pour %1 est utilisée pour cette session, et n’est pas conservée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The key that was with it is kept for this session.</source>
        <translation>La clé qui l’accompagnait est conservée pour cette session.</translation>
    </message>
    <message>
        <source>The language changes as soon as what is being recorded, fetched, saved or sent is done.</source>
        <translation>La langue change dès que ce qui est en cours d’enregistrement, de récupération, de sauvegarde ou d’envoi est terminé.</translation>
    </message>
    <message>
        <source>The last edits of a transcript are not on the disk.</source>
        <translation>Les dernières modifications d’une transcription ne sont pas sur le disque.</translation>
    </message>
    <message>
        <source>The library was not moved. %1</source>
        <translation>La bibliothèque n’a pas été déplacée. %1</translation>
    </message>
    <message>
        <source>The model is switched on and starts now; its owner is billed until it sleeps again.</source>
        <translation>Le modèle est activé et démarre maintenant&#xa0;; son propriétaire est facturé jusqu’à ce qu’il se rendorme.</translation>
    </message>
    <message>
        <source>The model starts now; the time that it runs is billed by its owner&apos;s rates.</source>
        <translation>Le modèle démarre maintenant&#xa0;; son temps d’exécution est facturé aux tarifs de son propriétaire.</translation>
    </message>
    <message>
        <source>The recipe is back in the form.</source>
        <translation>La recette est de retour dans le formulaire.</translation>
    </message>
    <message>
        <source>The recipe is for %1, and %2 is connected. Connect %1, then bring it back again.</source>
        <translation>La recette est pour %1, et c’est %2 qui est connecté. Connectez %1, puis rappelez-la.</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more.</source>
        <translation>La recette de ce clip n’est plus connue.</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more. The clip itself is whole.</source>
        <translation>La recette de ce clip n’est plus connue. Le clip lui-même est intact.</translation>
    </message>
    <message>
        <source>The request is in the clipboard.</source>
        <translation>La requête est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The request is in the clipboard. Its key is read from the environment.</source>
        <translation>La requête est dans le presse-papiers. Sa clé est lue dans l’environnement.</translation>
    </message>
    <message>
        <source>The same request is sent once more, with the same seed where the model takes one.</source>
        <translation>La même requête est envoyée encore une fois, avec la même graine si le modèle en accepte une.</translation>
    </message>
    <message>
        <source>There are no variations yet. “Vary…” makes them, around any clip.</source>
        <translation>Il n’y a pas encore de variations. «&#xa0;Varier…&#xa0;» en crée, autour de n’importe quel clip.</translation>
    </message>
    <message>
        <source>There is no recording beside it. Drop both together to hear it.</source>
        <translation>Il n’y a pas d’enregistrement à côté. Déposez les deux ensemble pour l’entendre.</translation>
    </message>
    <message>
        <source>This model has an example request</source>
        <translation>Ce modèle a un exemple de requête</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Utiliser comme mélodie</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>Utiliser l’exemple</translation>
    </message>
    <message>
        <source>Vary this clip…</source>
        <translation>Varier ce clip…</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Varier…</translation>
    </message>
    <message>
        <source>Whoever deployed this model wrote no example request beside it.</source>
        <translation>La personne qui a déployé ce modèle n’y a joint aucun exemple de requête.</translation>
    </message>
    <message>
        <source>Your models…</source>
        <translation>Vos modèles…</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Commande curl</translation>
    </message>
    <message>
        <source>“%1” carries its recipe. Drop it alone to bring that back.</source>
        <translation>«&#xa0;%1&#xa0;» emporte sa recette. Déposez-le seul pour la rappeler.</translation>
    </message>
    <message>
        <source>“%1” is among your models now.</source>
        <translation>«&#xa0;%1&#xa0;» figure maintenant parmi vos modèles.</translation>
    </message>
    <message>
        <source>“%1” is among your models now. Connect a model to use it.</source>
        <translation>«&#xa0;%1&#xa0;» figure maintenant parmi vos modèles. Connectez un modèle pour l’utiliser.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the trash, with %n clip(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est dans la corbeille, avec %n clip.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est dans la corbeille, avec %n clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>“%1” is starred, and here. The other variations stay in the library.</source>
        <translation>«&#xa0;%1&#xa0;» a reçu une étoile et se trouve ici. Les autres variations restent dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Manual – Melodeck</source>
        <translation>Manuel – Melodeck</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodyCard</name>
    <message>
        <source>%1 · %2 bpm · %3 · %4</source>
        <translation>%1 · %2 bpm · %3 · %4</translation>
    </message>
    <message>
        <source>%1. It can be sent all the same; the clips will then go by the prompts alone.</source>
        <translation>%1. Elle peut être envoyée tout de même&#xa0;; les clips suivront alors les prompts seuls.</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n mesure</numerusform>
            <numerusform>%n mesures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear melody</source>
        <translation>Effacer la mélodie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Correct the melody…</source>
        <translation>Corriger la mélodie…</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>Corrigée…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Drop a recording here: what is said in it comes back as text.</source>
        <translation>Déposez un enregistrement ici&#xa0;: ce qui y est dit revient sous forme de texte.</translation>
    </message>
    <message>
        <source>Drop a recording of a tune here: hummed, sung or played. Without one the prompts alone decide.</source>
        <translation>Déposez ici l’enregistrement d’un air&#xa0;: fredonné, chanté ou joué. Sans lui, seuls les prompts décident.</translation>
    </message>
    <message>
        <source>Drop a recording of the voice that is to speak: a few clear seconds are enough.</source>
        <translation>Déposez un enregistrement de la voix qui doit parler&#xa0;: quelques secondes nettes suffisent.</translation>
    </message>
    <message>
        <source>Key, tempo, metre or first beat are wrong: say what they are.</source>
        <translation>La tonalité, le tempo, la mesure ou le premier temps sont faux&#xa0;: indiquez les bons.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Écoute…</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Mélodie</translation>
    </message>
    <message>
        <source>Melody corrected…</source>
        <translation>Mélodie corrigée…</translation>
    </message>
    <message>
        <source>No tune to follow</source>
        <translation>Pas d’air à suivre</translation>
    </message>
    <message>
        <source>Part of the melody that is sent</source>
        <translation>Partie de la mélodie qui est envoyée</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Save notes…</source>
        <translation>Enregistrer les notes…</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>What is understood, as MIDI, sheet music or JSON</source>
        <translation>Ce qui est compris, en MIDI, partition ou JSON</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <source>sends %1 as %2 %3 kHz WAV</source>
        <translation>envoie %1 en WAV %2&#xa0;%3&#xa0;kHz</translation>
    </message>
    <message>
        <source>sends the file as it is</source>
        <translation>envoie le fichier tel quel</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stéréo</translation>
    </message>
    <message>
        <source>the first at %1 s</source>
        <translation>la première à %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodyCorrections</name>
    <message>
        <source> bpm</source>
        <translation> bpm</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A beat earlier</source>
        <translation>Un temps plus tôt</translation>
    </message>
    <message>
        <source>A beat later</source>
        <translation>Un temps plus tard</translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <translation>Revenir à ce qui a été entendu</translation>
    </message>
    <message>
        <source>Click the waveform where a bar begins.</source>
        <translation>Cliquez sur la forme d’onde là où commence une mesure.</translation>
    </message>
    <message>
        <source>First beat</source>
        <translation>Premier temps</translation>
    </message>
    <message>
        <source>Half the tempo</source>
        <translation>Moitié du tempo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Twice the tempo</source>
        <translation>Double du tempo</translation>
    </message>
    <message>
        <source>Up and Down move it by 10 ms.</source>
        <translation>Haut et Bas le déplacent de 10&#xa0;ms.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodySources</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation>Récupération depuis %1</translation>
    </message>
    <message>
        <source>“%1” is kept, but not the melody. Something else came while it was recorded. It lies in %2: drop it here to use it.</source>
        <translation>«&#xa0;%1&#xa0;» est conservé, mais ce n’est pas la mélodie. Autre chose est arrivé pendant l’enregistrement. Il se trouve dans %2&#xa0;: déposez-le ici pour l’utiliser.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MicrophoneReader</name>
    <message>
        <source>It cannot be heard: there is no sound device. Recording works all the same.</source>
        <translation>Écoute impossible&#xa0;: il n’y a pas de périphérique audio. L’enregistrement fonctionne tout de même.</translation>
    </message>
    <message>
        <source>It cannot be heard: “%1” cannot be opened. Recording works all the same.</source>
        <translation>Écoute impossible&#xa0;: «&#xa0;%1&#xa0;» ne peut pas être ouvert. L’enregistrement fonctionne tout de même.</translation>
    </message>
    <message>
        <source>It is not heard any more: the sound device went away. Recording goes on.</source>
        <translation>L’écoute s’est arrêtée&#xa0;: le périphérique audio a disparu. L’enregistrement continue.</translation>
    </message>
    <message>
        <source>The microphone went away, or stopped giving sound.</source>
        <translation>Le microphone a disparu, ou ne donne plus de son.</translation>
    </message>
    <message>
        <source>There is no microphone. Nothing was recorded. Plug one in, or switch it on in the sound settings of the system.</source>
        <translation>Il n’y a pas de microphone. Rien n’a été enregistré. Branchez-en un, ou activez-le dans les réglages audio du système.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Nothing was recorded. Another program may hold it, or Melodeck may not be allowed to listen: see the sound and privacy settings of the system.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert. Rien n’a été enregistré. Un autre programme l’occupe peut-être, ou Melodeck n’est pas autorisé à écouter&#xa0;: voyez les réglages audio et de confidentialité du système.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelPicker</name>
    <message>
        <source>Asking Baseten…</source>
        <translation>Interrogation de Baseten…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>It is deployed nowhere.</source>
        <translation>Il n’est déployé nulle part.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models at Baseten</source>
        <translation>Modèles chez Baseten</translation>
    </message>
    <message>
        <source>Open a model to see its environments and deployments. The model itself stands for its production.</source>
        <translation>Ouvrez un modèle pour voir ses environnements et ses déploiements. Le modèle lui-même représente sa production.</translation>
    </message>
    <message>
        <source>Search by name, or write a model&apos;s id</source>
        <translation>Chercher par nom, ou écrire l’identifiant d’un modèle</translation>
    </message>
    <message>
        <source>This workspace has no models yet.</source>
        <translation>Cet espace de travail n’a pas encore de modèles.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use the id %1</source>
        <translation>Utiliser l’identifiant %1</translation>
    </message>
    <message>
        <source>chain · %1</source>
        <translation>chaîne · %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelsDialog</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 est laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Exported to %1. No key and no address is in it.</source>
        <translation>Exporté vers %1. Il ne contient ni clé ni adresse.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Il est de retour.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>No models of your own yet. Make one from a request that works, or drop the file of one that somebody exported.</source>
        <translation>Pas encore de modèles à vous. Créez-en un à partir d’une requête qui fonctionne, ou déposez le fichier d’un modèle exporté par quelqu’un.</translation>
    </message>
    <message>
        <source>Saved. It is in the list of models, and “%1” is its id on the command line.</source>
        <translation>Enregistré. Il est dans la liste des modèles, et «&#xa0;%1&#xa0;» est son identifiant en ligne de commande.</translation>
    </message>
    <message>
        <source>The file of this model cannot be read. Nothing was exported. Check its permissions.</source>
        <translation>Le fichier de ce modèle ne peut pas être lu. Rien n’a été exporté. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Vos modèles</translation>
    </message>
    <message>
        <source>“%1” is deleted. What was made with it stays.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé. Ce qui a été fait avec lui reste.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PartsSaver</name>
    <message>
        <source>%1 could not be saved: %2. The clip stays as it is.</source>
        <translation>%1&#xa0;: enregistrement impossible&#xa0;: %2. Le clip reste tel quel.</translation>
    </message>
    <message>
        <source>%1 – stems</source>
        <translation>%1 – stems</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) saved in %1</source>
        <translation>
            <numerusform>%n stem enregistré dans %1</numerusform>
            <numerusform>%n stems enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>MIDI (*.mid)</source>
        <translation>MIDI (*.mid)</translation>
    </message>
    <message>
        <source>Making the MIDI file…</source>
        <translation>Création du fichier MIDI…</translation>
    </message>
    <message>
        <source>Making the stems…</source>
        <translation>Création des stems…</translation>
    </message>
    <message>
        <source>Save MIDI</source>
        <translation>Enregistrer le MIDI</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Enregistrer ici</translation>
    </message>
    <message>
        <source>Save stems in</source>
        <translation>Enregistrer les stems dans</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The engine or its sound font changed since this clip was made: the parts are of the clip as it is made today.</source>
        <translation>Le moteur ou sa SoundFont a changé depuis la création de ce clip&#xa0;: les parties sont celles du clip tel qu’il est produit aujourd’hui.</translation>
    </message>
    <message>
        <source>Whether they are of the very same clip could not be told: its file cannot be read.</source>
        <translation>Impossible de dire si elles sont exactement celles du même clip&#xa0;: son fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>clip</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>stem</translation>
    </message>
    <message>
        <source>stems</source>
        <translation>stems</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>le dossier ne peut pas être renommé</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PictureRow</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>Rappeler la recette</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Créer un modèle à partir de cette requête…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Image de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>With the program that this computer has for it</source>
        <translation>Avec le programme prévu pour cela sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlaceButtons</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlatformModels</name>
    <message>
        <source>Baseten lists its models for whoever has a key. Close this, write yours into “API key”, and choose again; or write a model&apos;s id above.</source>
        <translation>Baseten liste ses modèles pour qui a une clé. Fermez ceci, écrivez la vôtre dans «&#xa0;Clé API&#xa0;», et choisissez à nouveau&#xa0;; ou écrivez ci-dessus l’identifiant d’un modèle.</translation>
    </message>
    <message>
        <source>Baseten shows the example of a model to whoever has a key, and none is known. Give one under “Connect a model”.</source>
        <translation>Baseten montre l’exemple d’un modèle à qui a une clé, et aucune n’est connue. Fournissez-en une sous «&#xa0;Connecter un modèle&#xa0;».</translation>
    </message>
    <message>
        <source>Waking a model takes a key, and none for Baseten is known. Give one under “Connect a model”.</source>
        <translation>Réveiller un modèle nécessite une clé, et aucune n’est connue pour Baseten. Fournissez-en une sous «&#xa0;Connecter un modèle&#xa0;».</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Player</name>
    <message>
        <source>No sound device was found. Your clips are safe and can be saved. Connect headphones or loudspeakers, then press play again.</source>
        <translation>Aucun périphérique audio n’a été trouvé. Vos clips sont en sécurité et peuvent être enregistrés. Branchez un casque ou des haut-parleurs, puis relancez la lecture.</translation>
    </message>
    <message>
        <source>Playing on “%1” now.</source>
        <translation>Lecture maintenant sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>Le périphérique audio ne répond plus. Vos clips sont en sécurité. Choisissez un autre périphérique dans les réglages audio du système, puis lancez la lecture.</translation>
    </message>
    <message>
        <source>The sound device that you chose is not there. Playing on “%1” now.</source>
        <translation>Le périphérique audio que vous avez choisi est absent. Lecture maintenant sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The sound system does not answer. Your clips are safe and can be saved. Restart the sound system or log in again, then press play.</source>
        <translation>Le système audio ne répond pas. Vos clips sont en sécurité et peuvent être enregistrés. Redémarrez le système audio ou rouvrez votre session, puis relancez la lecture.</translation>
    </message>
    <message>
        <source>“%1” is damaged at %2: what cannot be decoded is silent, and the rest plays on. The file is left as it is. If you need that part, get the file anew.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé à %2&#xa0;: ce qui ne peut pas être décodé est muet, et le reste est lu. Le fichier est laissé tel quel. Si vous avez besoin de cette partie, procurez-vous à nouveau le fichier.</translation>
    </message>
    <message>
        <source>“%1” went away. Playing on “%2” now.</source>
        <translation>«&#xa0;%1&#xa0;» a disparu. Lecture maintenant sur «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlayerBar</name>
    <message>
        <source>A part of this clip is damaged, and silent.</source>
        <translation>Une partie de ce clip est endommagée, et muette.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Clip suivant</translation>
    </message>
    <message>
        <source>Nothing to play yet</source>
        <translation>Encore rien à lire</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Mettre en pause %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clip précédent</translation>
    </message>
    <message>
        <source>This clip cannot be played.</source>
        <translation>Ce clip ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PortalFiles</name>
    <message>
        <source>The other program did not hand its files over. Nothing was opened. Choose them here with Ctrl+O.</source>
        <translation>L’autre programme n’a pas transmis ses fichiers. Rien n’a été ouvert. Choisissez-les ici avec Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PromptList</name>
    <message>
        <source>Add prompt</source>
        <translation>Ajouter un prompt</translation>
    </message>
    <message>
        <source>Add this prompt</source>
        <translation>Ajouter ce prompt</translation>
    </message>
    <message>
        <source>Describe a sound</source>
        <translation>Décrivez un son</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>Prompt %1</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>Retirer le prompt</translation>
    </message>
    <message>
        <source>Remove prompt %1</source>
        <translation>Retirer le prompt %1</translation>
    </message>
    <message>
        <source>one clip each</source>
        <translation>un clip chacun</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueueModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>model starts</source>
        <translation>démarrage du modèle</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>préparation</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>réception</translation>
    </message>
    <message>
        <source>receiving %1 %</source>
        <translation>réception %1&#xa0;%</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation>envoi %1&#xa0;%</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n of them has left: the model may still finish and bill.</source>
        <translation>
            <numerusform>%n d’entre elles est partie&#xa0;: le modèle peut encore terminer et être facturé.</numerusform>
            <numerusform>%n d’entre elles sont parties&#xa0;: le modèle peut encore terminer et être facturé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Cancel all jobs</source>
        <translation>Annuler toutes les tâches</translation>
    </message>
    <message>
        <source>Cancel selected job</source>
        <translation>Annuler la tâche sélectionnée</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Effacer les terminées</translation>
    </message>
    <message>
        <source>How many requests %1 gets at once</source>
        <translation>Combien de requêtes %1 reçoit à la fois</translation>
    </message>
    <message>
        <source>It has left: the model may still finish and bill.</source>
        <translation>Elle est partie&#xa0;: le modèle peut encore terminer et être facturé.</translation>
    </message>
    <message>
        <source>Jobs at a time on %1</source>
        <translation>Tâches simultanées sur %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Mettre la file en pause</translation>
    </message>
    <message>
        <source>Pause selected jobs</source>
        <translation>Mettre en pause les tâches sélectionnées</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Reprendre la file</translation>
    </message>
    <message>
        <source>Resume selected jobs</source>
        <translation>Reprendre les tâches sélectionnées</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Exécuter ensuite</translation>
    </message>
    <message>
        <source>Run selected jobs next</source>
        <translation>Exécuter ensuite les tâches sélectionnées</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>Arrêter %n tâche&#xa0;?</numerusform>
            <numerusform>Arrêter %n tâches&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Réveiller le modèle</translation>
    </message>
    <message>
        <source>What has not left this computer costs nothing.</source>
        <translation>Ce qui n’a pas quitté cet ordinateur ne coûte rien.</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>à la fois</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecentMenu</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vider cette liste</translation>
    </message>
    <message>
        <source>It is not there any more, or its drive is not connected.</source>
        <translation>Il n’existe plus, ou son disque n’est pas connecté.</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un fichier récent</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecipeCard</name>
    <message>
        <source>Bring the recipe back</source>
        <translation>Rappeler la recette</translation>
    </message>
    <message>
        <source>Browse for the recipe&apos;s melody</source>
        <translation>Parcourir pour trouver la mélodie de la recette</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Byte for byte it is not “%1”, so the clips will differ. Nothing was sent.</source>
        <translation>Octet pour octet, ce n’est pas «&#xa0;%1&#xa0;»&#xa0;: les clips seront différents. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Fills the form with what the clip was made from.</source>
        <translation>Remplit le formulaire avec ce dont le clip est issu.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>The clip&apos;s own tune is followed, and the form stays as it is.</source>
        <translation>L’air du clip lui-même est suivi, et le formulaire reste tel quel.</translation>
    </message>
    <message>
        <source>The recipe is back, with a difference</source>
        <translation>La recette est de retour, avec une différence</translation>
    </message>
    <message>
        <source>The recipe&apos;s melody is missing</source>
        <translation>La mélodie de la recette manque</translation>
    </message>
    <message>
        <source>This clip carries its recipe</source>
        <translation>Ce clip emporte sa recette</translation>
    </message>
    <message>
        <source>This file is a recipe</source>
        <translation>Ce fichier est une recette</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Utiliser comme mélodie</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Utiliser tout de même</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu</translation>
    </message>
    <message>
        <source>“%1” is another recording</source>
        <translation>«&#xa0;%1&#xa0;» est un autre enregistrement</translation>
    </message>
    <message>
        <source>“%1” is not where the library last saw it, or never was in it. All else is in the form. Browse for it, or generate without a melody.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas là où la bibliothèque l’a vu pour la dernière fois, ou n’y a jamais été. Tout le reste est dans le formulaire. Cherchez-le, ou générez sans mélodie.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecipeDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>As melodeck-cli reads it; no key, no path</source>
        <translation>Telle que melodeck-cli la lit&#xa0;; ni clé ni chemin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Recipe – %1</source>
        <translation>Recette – %1</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Relancer avec modifications</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecipeDiffDialog</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Both ask for the same.</source>
        <translation>Les deux demandent la même chose.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare recipes</source>
        <translation>Comparer les recettes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it: %1</source>
        <translation>Inconnu, car l’une d’elles ne l’indique pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>Aucune différence connue.</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Identique&#xa0;: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>What the two recipes say</source>
        <translation>Ce que disent les deux recettes</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordMeter</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level of the microphone; the lamp at the end says that it was too loud</source>
        <translation>Niveau du microphone&#xa0;; le voyant au bout signale que c’était trop fort</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordPage</name>
    <message>
        <source>%1 s count-in</source>
        <translation>décompte de %1&#xa0;s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel recording</source>
        <translation>Annuler l’enregistrement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close microphone</source>
        <translation>Fermer le microphone</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>It is on the disk already, whatever happens.</source>
        <translation>C’est déjà sur le disque, quoi qu’il arrive.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted, or another one meant?</source>
        <translation>Rien ne s’entend&#xa0;: le microphone est-il coupé, ou fallait-il en choisir un autre&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is kept yet, but for the last second before it begins.</source>
        <translation>Rien n’est encore conservé, hormis la dernière seconde avant le début.</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>Ouverture du microphone…</translation>
    </message>
    <message>
        <source>Plays what the microphone hears. For headphones: loudspeakers would howl.</source>
        <translation>Fait entendre ce que capte le microphone. Pour casque&#xa0;: avec des haut-parleurs, il y aurait du larsen.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>Sauvegarde de l’enregistrement…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>Le microphone du système</translation>
    </message>
    <message>
        <source>Too loud: turn the microphone down, or step back.</source>
        <translation>Trop fort&#xa0;: baissez le microphone, ou reculez.</translation>
    </message>
    <message>
        <source>What was recorded so far</source>
        <translation>Ce qui a été enregistré jusqu’ici</translation>
    </message>
    <message>
        <source>no count-in</source>
        <translation>sans décompte</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Recorder</name>
    <message>
        <source>A recording ends after three hours. All of it is kept.</source>
        <translation>Un enregistrement s’arrête après trois heures. Il est conservé en entier.</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Enregistrement %1</translation>
    </message>
    <message>
        <source>The microphone gives no sound. Nothing was recorded. Choose another one, or check the sound settings of the system.</source>
        <translation>Le microphone ne donne aucun son. Rien n’a été enregistré. Choisissez-en un autre, ou vérifiez les réglages audio du système.</translation>
    </message>
    <message>
        <source>What was recorded until then is kept.</source>
        <translation>Ce qui a été enregistré jusque-là est conservé.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecoveredTakes</name>
    <message numerus="yes">
        <source>%n recording(s) were not ended</source>
        <translation>
            <numerusform>%n enregistrement n’a pas été terminé</numerusform>
            <numerusform>%n enregistrements n’ont pas été terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>Melodeck was closed while it recorded. “%1” is whole up to there (%2). It stays in %3.</source>
        <translation>Melodeck a été fermé pendant un enregistrement. «&#xa0;%1&#xa0;» est complet jusque-là (%2). Il reste dans %3.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Utiliser comme mélodie</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RegionFields</name>
    <message>
        <source>End of the region</source>
        <translation>Fin de la région</translation>
    </message>
    <message>
        <source>Play melody</source>
        <translation>Lire la mélodie</translation>
    </message>
    <message>
        <source>Plays exactly what will be sent</source>
        <translation>Lit exactement ce qui sera envoyé</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>Début de la région</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, behind a number</comment>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RequestForm</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n réglage</numerusform>
            <numerusform>%n réglages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ResultsPanel</name>
    <message>
        <source>%1 was %2</source>
        <translation>%1 était %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) stopped</source>
        <translation>
            <numerusform>%n tâche arrêtée</numerusform>
            <numerusform>%n tâches arrêtées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were waiting when Melodeck ended</source>
        <translation>
            <numerusform>%n tâche était en attente à la fermeture de Melodeck</numerusform>
            <numerusform>%n tâches étaient en attente à la fermeture de Melodeck</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Effacer les terminées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Details copied. They hold no key.</source>
        <translation>Détails copiés. Ils ne contiennent aucune clé.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>No program here opens %1. It can be saved.</source>
        <translation>Aucun programme ici n’ouvre %1. Il peut être enregistré.</translation>
    </message>
    <message>
        <source>Nothing of that has left this computer. It is paused now.</source>
        <translation>Rien de cela n’a quitté cet ordinateur. C’est maintenant en pause.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Afficher les plus anciens</translation>
    </message>
    <message>
        <source>Takes away what is over. It stays in the library; Show older brings it back.</source>
        <translation>Retire ce qui est fini. Tout reste dans la bibliothèque&#xa0;; «&#xa0;Afficher les plus anciens&#xa0;» le rappelle.</translation>
    </message>
    <message>
        <source>They never left this computer.</source>
        <translation>Elles n’ont jamais quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Cet élément n’est plus dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RunAgain</name>
    <message>
        <source>Not the same as before. %1</source>
        <translation>Différent de la fois précédente. %1</translation>
    </message>
    <message>
        <source>The engine or its sound font has changed since.</source>
        <translation>Le moteur ou sa SoundFont a changé depuis.</translation>
    </message>
    <message>
        <source>The model takes no seed, so each run differs.</source>
        <translation>Le modèle n’accepte pas de graine&#xa0;: chaque exécution diffère.</translation>
    </message>
    <message>
        <source>The request and its seed are the same: the model does not repeat itself exactly.</source>
        <translation>La requête et sa graine sont les mêmes&#xa0;: le modèle ne se répète pas à l’identique.</translation>
    </message>
    <message>
        <source>The same as before, byte for byte.</source>
        <translation>Identique à la fois précédente, octet pour octet.</translation>
    </message>
    <message>
        <source>Whether this is the same as before cannot be told: the earlier clip&apos;s file cannot be read.</source>
        <translation>Impossible de dire si c’est identique à la fois précédente&#xa0;: le fichier du clip antérieur ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” has changed since.</source>
        <translation>«&#xa0;%1&#xa0;» a changé depuis.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveAllDialog</name>
    <message>
        <source>Browse for a folder</source>
        <translation>Parcourir pour choisir un dossier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files that will be made</source>
        <translation>Fichiers qui seront créés</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>No such field: %1. It stays in the names as it is written.</source>
        <translation>Champ inconnu&#xa0;: %1. Il reste dans les noms tel qu’il est écrit.</translation>
    </message>
    <message>
        <source>Puts %1 into the names</source>
        <translation>Insère %1 dans les noms</translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s)</source>
        <translation>
            <numerusform>Enregistrer %n clip</numerusform>
            <numerusform>Enregistrer %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Save all clips into a folder</source>
        <translation>Enregistrer tous les clips dans un dossier</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveDialog</name>
    <message>
        <source>Browse for a place</source>
        <translation>Parcourir pour choisir un emplacement</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save clip</source>
        <translation>Enregistrer le clip</translation>
    </message>
    <message>
        <source>gets a number: a file of that name is there</source>
        <translation>reçoit un numéro&#xa0;: un fichier de ce nom existe</translation>
    </message>
    <message>
        <source>replaces the file of that name</source>
        <translation>remplace le fichier de ce nom</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveForm</name>
    <message>
        <source> LUFS</source>
        <translation> LUFS</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>As received (%1)</source>
        <translation>Tel que reçu (%1)</translation>
    </message>
    <message>
        <source>Every byte as received</source>
        <translation>Chaque octet tel que reçu</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fondu d’entrée</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fondu de sortie</translation>
    </message>
    <message>
        <source>Fades</source>
        <translation>Fondus</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximale</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level matched (%1 dB)</source>
        <translation>Niveau égalisé (%1&#xa0;dB)</translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation>Niveaux égalisés</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>Normalise to</source>
        <translation>Normaliser à</translation>
    </message>
    <message>
        <source>Ogg Vorbis</source>
        <translation>Ogg Vorbis</translation>
    </message>
    <message>
        <source>Opus</source>
        <translation>Opus</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Prompt, fields, model and seed travel in the file, and a mark that it is machine-made; never a key or a path.</source>
        <translation>Le prompt, les champs, le modèle et la graine voyagent dans le fichier, ainsi qu’une mention indiquant qu’il est fait par une machine&#xa0;; jamais de clé ni de chemin.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Region · %1 to %2 s</source>
        <translation>Région · %1 à %2&#xa0;s</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>The samples are as received, bit for bit</source>
        <translation>Les échantillons sont tels que reçus, bit pour bit</translation>
    </message>
    <message>
        <source>WAV, 16 bits</source>
        <translation>WAV, 16&#xa0;bits</translation>
    </message>
    <message>
        <source>WAV, 24 bits</source>
        <translation>WAV, 24&#xa0;bits</translation>
    </message>
    <message>
        <source>WAV, 32-bit float</source>
        <translation>WAV, 32&#xa0;bits flottants</translation>
    </message>
    <message>
        <source>WAV, samples as received</source>
        <translation>WAV, échantillons tels que reçus</translation>
    </message>
    <message>
        <source>Whole clip · %1</source>
        <translation>Clip entier · %1</translation>
    </message>
    <message>
        <source>With its recipe</source>
        <translation>Avec sa recette</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>in </source>
        <translation>entrée </translation>
    </message>
    <message>
        <source>out </source>
        <translation>sortie </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SavingLine</name>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SeedField</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Another seed gives another arrangement.</source>
        <translation>La même graine et la même requête donnent les mêmes clips. Une autre graine donne un autre arrangement.</translation>
    </message>
    <message>
        <source>from the request</source>
        <translation>d’après la requête</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentDelegate</name>
    <message>
        <source>(no words)</source>
        <translation>(sans paroles)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentEditor</name>
    <message>
        <source>Words of this segment</source>
        <translation>Mots de ce segment</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentModel</name>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>Le modèle n’en était pas sûr (%1&#xa0;%).</translation>
    </message>
    <message>
        <source>The model was very unsure of this (%1 %): better listen to it.</source>
        <translation>Le modèle en était très peu sûr (%1&#xa0;%)&#xa0;: mieux vaut l’écouter.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sans paroles</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SendFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>It runs when its turn comes there, also while this computer sleeps</source>
        <translation>S’exécute quand vient son tour là-bas, même si cet ordinateur est en veille</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Autres façons d’envoyer</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue…</source>
        <translation>Envoyer à la file de la plateforme…</translation>
    </message>
    <message>
        <source>Sends when the melody is there.</source>
        <translation>Envoie quand la mélodie est là.</translation>
    </message>
    <message>
        <source>The melody still comes; the request is not sent by itself.</source>
        <translation>La mélodie arrive encore&#xa0;; la requête ne part pas d’elle-même.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SettingsDialog</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 is no field and stays as it is written. There are: %2.</source>
        <translation>%1 n’est pas un champ et reste tel quel. Champs existants&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that requests went to. Keys and clips stay.</source>
        <translation>
            <numerusform>%n adresse à laquelle des requêtes ont été envoyées. Les clés et les clips restent.</numerusform>
            <numerusform>%n adresses auxquelles des requêtes ont été envoyées. Les clés et les clips restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Arranges by rule on sampled instruments, free and without a key. It needs a sound font.</source>
        <translation>Arrange selon des règles, avec des instruments échantillonnés, gratuitement et sans clé. Nécessite une SoundFont.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Parcourir pour choisir un dossier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>By the desktop</source>
        <translation>Par le bureau</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Clips carry their recipe</source>
        <translation>Les clips emportent leur recette</translation>
    </message>
    <message>
        <source>Compared with the system&apos;s.</source>
        <translation>Par rapport à celle du système.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Empty: as the system&apos;s environment says. This computer is always reached without.</source>
        <translation>Vide&#xa0;: selon l’environnement du système. Cet ordinateur est toujours joint sans proxy.</translation>
    </message>
    <message>
        <source>Files that leave the library say how they were made; never a key, never a path.</source>
        <translation>Les fichiers qui quittent la bibliothèque disent comment ils ont été faits&#xa0;; jamais de clé, jamais de chemin.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation>Dossier des clips</translation>
    </message>
    <message>
        <source>For a report</source>
        <translation>Pour un rapport</translation>
    </message>
    <message>
        <source>For example “%1”. There are: %2.</source>
        <translation>Par exemple «&#xa0;%1&#xa0;». Champs existants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget recent addresses</source>
        <translation>Oublier les adresses récentes</translation>
    </message>
    <message>
        <source>From sending to the last byte of the answer. A model that answers later may bill all the same. Usually 20 minutes.</source>
        <translation>De l’envoi au dernier octet de la réponse. Un modèle qui répond plus tard peut tout de même facturer. Par défaut, 20 minutes.</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>How notifications work</source>
        <translation>Fonctionnement des notifications</translation>
    </message>
    <message>
        <source>How they work</source>
        <translation>Leur fonctionnement</translation>
    </message>
    <message>
        <source>It is in the clipboard. Read it before you send it; there is no key in it.</source>
        <translation>Il est dans le presse-papiers. Lisez-le avant de l’envoyer&#xa0;; il ne contient aucune clé.</translation>
    </message>
    <message>
        <source>It runs, and has the sounds that it needs.</source>
        <translation>Il fonctionne et dispose des sons nécessaires.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Tâches simultanées</translation>
    </message>
    <message>
        <source>Keep new keys in the keychain</source>
        <translation>Conserver les nouvelles clés dans le trousseau</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Taille maximale des réponses</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente maximale</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>MELODECK_SOUNDFONT in the environment says which one is played: %1</source>
        <translation>MELODECK_SOUNDFONT, dans l’environnement, indique laquelle est jouée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Names of several</source>
        <translation>Noms de plusieurs fichiers</translation>
    </message>
    <message>
        <source>No setting has “%1” in it. What is used every day is set where it is used: how many jobs run at once beside the queue, format and quality where clips are saved, keys where a model is connected.</source>
        <translation>Aucun réglage ne contient «&#xa0;%1&#xa0;». Ce qui sert tous les jours se règle là où on s’en sert&#xa0;: le nombre de tâches simultanées à côté de la file, le format et la qualité là où l’on enregistre les clips, les clés là où l’on connecte un modèle.</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>Aucune n’est conservée.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Only of requests that surely did not run, such as those that found the model busy: nothing is paid twice.</source>
        <translation>Seulement pour les requêtes qui n’ont certainement pas été exécutées, comme celles qui ont trouvé le modèle occupé&#xa0;: rien n’est payé deux fois.</translation>
    </message>
    <message>
        <source>Otherwise a key is used until Melodeck ends. One that is kept is forgotten where it was given, under “Connect a model…”.</source>
        <translation>Sinon, une clé sert jusqu’à la fermeture de Melodeck. Une clé conservée s’oublie là où elle a été donnée, sous «&#xa0;Connecter un modèle…&#xa0;».</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Recent addresses</source>
        <translation>Adresses récentes</translation>
    </message>
    <message>
        <source>Recipe in files</source>
        <translation>Recette dans les fichiers</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Set beside the queue, for each server by itself.</source>
        <translation>Se règle à côté de la file, pour chaque serveur séparément.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Afficher la file</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>Moteur d’esquisses</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Périphérique audio</translation>
    </message>
    <message>
        <source>Sound font</source>
        <translation>SoundFont</translation>
    </message>
    <message>
        <source>Sound fonts (*.sf2 *.sf3 *.SF2 *.SF3)</source>
        <translation>SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3)</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>M’avertir quand un long travail est terminé</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>Celui choisi (non connecté)</translation>
    </message>
    <message>
        <source>The instruments, as an SF2 or SF3 file. With another one the same seed sounds different.</source>
        <translation>Les instruments, sous forme de fichier SF2 ou SF3. Avec un autre fichier, la même graine sonne différemment.</translation>
    </message>
    <message>
        <source>The next clip is made with “%1”; the same seed may sound different now.</source>
        <translation>Le prochain clip sera produit avec «&#xa0;%1&#xa0;»&#xa0;; la même graine peut désormais sonner différemment.</translation>
    </message>
    <message>
        <source>The one that is found</source>
        <translation>Celle qui est trouvée</translation>
    </message>
    <message>
        <source>Tries after the first</source>
        <translation>Essais après le premier</translation>
    </message>
    <message>
        <source>Versions, sound, decoders, size of the library and the last errors. No key, no address, no name of a file.</source>
        <translation>Versions, son, décodeurs, taille de la bibliothèque et dernières erreurs. Ni clé, ni adresse, ni nom de fichier.</translation>
    </message>
    <message>
        <source>What is longer is not taken, so that no server can fill the disk.</source>
        <translation>Ce qui est plus long n’est pas accepté, afin qu’aucun serveur ne puisse remplir le disque.</translation>
    </message>
    <message>
        <source>What runs and plays goes on.</source>
        <translation>Les tâches et la lecture en cours continuent.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Là où tout est conservé</translation>
    </message>
    <message>
        <source>Where saving begins; it follows where you saved last.</source>
        <translation>Là où l’enregistrement commence&#xa0;; suit l’endroit du dernier enregistrement.</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s is used.</source>
        <translation>Tant qu’il n’est pas connecté, celui du système est utilisé.</translation>
    </message>
    <message>
        <source>While the window is not in front, of what took more than ten seconds and of whole batches. A click plays the clip or shows the result.</source>
        <translation>Quand la fenêtre n’est pas au premier plan, pour ce qui a pris plus de dix secondes et pour les lots entiers. Un clic lit le clip ou affiche le résultat.</translation>
    </message>
    <message>
        <source>bug support about version</source>
        <translation>bug bogue assistance à propos version</translation>
    </message>
    <message>
        <source>directory place</source>
        <translation>répertoire emplacement</translation>
    </message>
    <message>
        <source>disk data clips</source>
        <translation>disque données clips</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>police zoom grand</translation>
    </message>
    <message>
        <source>history models servers</source>
        <translation>historique modèles serveurs</translation>
    </message>
    <message>
        <source>instruments bank samples SF2 SF3</source>
        <translation>instruments banque de sons échantillons samples soundfont SF2 SF3</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>touches</translation>
    </message>
    <message>
        <source>local offline sound font</source>
        <translation>local hors ligne soundfont banque de sons</translation>
    </message>
    <message>
        <source>metadata tag privacy</source>
        <translation>métadonnées étiquette confidentialité vie privée</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>network company socks</source>
        <translation>réseau entreprise socks</translation>
    </message>
    <message>
        <source>notify message bubble alert</source>
        <translation>notifier notification message bulle alerte avertir</translation>
    </message>
    <message>
        <source>output speaker headphones</source>
        <translation>sortie haut-parleur enceintes casque</translation>
    </message>
    <message>
        <source>parallel limit</source>
        <translation>parallèle limite</translation>
    </message>
    <message>
        <source>password secret API key</source>
        <translation>mot de passe secret clé d’API</translation>
    </message>
    <message>
        <source>retry again pause</source>
        <translation>réessayer nouvel essai pause</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>taille limite</translation>
    </message>
    <message>
        <source>template file name</source>
        <translation>modèle gabarit nom de fichier</translation>
    </message>
    <message>
        <source>theme colours night</source>
        <translation>thème couleurs nuit</translation>
    </message>
    <message>
        <source>timeout time limit</source>
        <translation>délai d’attente limite de temps</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>“%1” is not a sound font (SF2 or SF3). Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une SoundFont (SF2 ou SF3). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is not there any more, or is no sound font: the sketch engine cannot play. Choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe plus ou n’est pas une SoundFont&#xa0;: le moteur d’esquisses ne peut pas jouer. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ShortcutEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;», qui le perdrait.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it wants a single key other than a digit, Enter, Tab or Esc.</source>
        <translation>%1 n’est pas utilisable ici&#xa0;: il faut une seule touche autre qu’un chiffre, Entrée, Tab ou Échap.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it would be written into texts, or leads through the window. Hold Ctrl or Alt with it.</source>
        <translation>%1 n’est pas utilisable ici&#xa0;: cette touche s’écrirait dans les textes ou sert à parcourir la fenêtre. Ajoutez-y Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 est libre.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Tous les raccourcis par défaut</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Put the caret into the field and press the new key.</source>
        <translation>Placez le curseur dans le champ et appuyez sur la nouvelle touche.</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Raccourci par défaut</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ShortcutSheet</name>
    <message>
        <source>1 – 9</source>
        <translation>1 – 9</translation>
    </message>
    <message>
        <source>Alt+← →, Alt+Shift+← →</source>
        <translation>Alt+← →, Alt+Maj+← →</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Alt+↑ ↓, Alt+Home</source>
        <translation>Alt+↑ ↓, Alt+Début</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Compared blind: give the clip that plays a place</source>
        <translation>À l’aveugle&#xa0;: classer le clip en cours de lecture</translation>
    </message>
    <message>
        <source>Ctrl+1 – 5</source>
        <translation>Ctrl+1 – 5</translation>
    </message>
    <message>
        <source>Ctrl+P, Del</source>
        <translation>Ctrl+P, Suppr</translation>
    </message>
    <message>
        <source>Ctrl+Space, Ctrl+F</source>
        <translation>Ctrl+Espace, Ctrl+F</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter, Ctrl+M</source>
        <translation>Entrée, Ctrl+Entrée, Ctrl+M</translation>
    </message>
    <message>
        <source>Enter, F2, Del</source>
        <translation>Entrée, F2, Suppr</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In a collection of the library: up or down</source>
        <translation>Dans une collection de la bibliothèque&#xa0;: vers le haut ou le bas</translation>
    </message>
    <message>
        <source>In a transcript: move its start, its end</source>
        <translation>Dans une transcription&#xa0;: déplacer son début, sa fin</translation>
    </message>
    <message>
        <source>In a transcript: play from there, find</source>
        <translation>Dans une transcription&#xa0;: lire à partir de là, chercher</translation>
    </message>
    <message>
        <source>In a transcript: write, split at the caret, merge</source>
        <translation>Dans une transcription&#xa0;: écrire, scinder au curseur, fusionner</translation>
    </message>
    <message>
        <source>In lists and transcripts</source>
        <translation>Dans les listes et les transcriptions</translation>
    </message>
    <message>
        <source>In the library: play, tags and note, to the trash</source>
        <translation>Dans la bibliothèque&#xa0;: lire, étiquettes et note, mettre à la corbeille</translation>
    </message>
    <message>
        <source>In the queue: pause or resume, cancel</source>
        <translation>Dans la file&#xa0;: pause ou reprise, annuler</translation>
    </message>
    <message>
        <source>In the queue: up or down, to the front</source>
        <translation>Dans la file&#xa0;: monter ou descendre, en tête</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>That clip at the same position</source>
        <translation>Ce clip à la même position</translation>
    </message>
    <message>
        <source>While nothing is typed</source>
        <translation>Quand rien n’est en cours de saisie</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SidePane</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>File d’attente %1</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>File d’attente et bibliothèque</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SinkFeeder</name>
    <message>
        <source>The sound device cannot be opened. Your clips are safe. Check the sound settings of the system, then press play again.</source>
        <translation>Le périphérique audio ne peut pas être ouvert. Vos clips sont en sécurité. Vérifiez les réglages audio du système, puis relancez la lecture.</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>Le périphérique audio ne répond plus. Vos clips sont en sécurité. Choisissez un autre périphérique dans les réglages audio du système, puis lancez la lecture.</translation>
    </message>
    <message>
        <source>“%1” went away while playing. Your clips are safe. Connect it again or choose another device, then press play.</source>
        <translation>«&#xa0;%1&#xa0;» a disparu pendant la lecture. Vos clips sont en sécurité. Rebranchez-le ou choisissez un autre périphérique, puis lancez la lecture.</translation>
    </message>
    <message>
        <source>“%1” went away, and there is no other sound device. Your clips are safe. Connect one again: what was playing goes on from here.</source>
        <translation>«&#xa0;%1&#xa0;» a disparu, et il n’y a pas d’autre périphérique audio. Vos clips sont en sécurité. Rebranchez-en un&#xa0;: la lecture reprend d’ici.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SleepGuard</name>
    <message>
        <source>Requests are on their way</source>
        <translation>Des requêtes sont en cours</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SoundMenu</name>
    <message>
        <source>As the system says</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system says (%1)</source>
        <translation>Comme le système (%1)</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Périphérique audio</translation>
    </message>
    <message>
        <source>Speed %1 and sound device</source>
        <translation>Vitesse %1 et périphérique audio</translation>
    </message>
    <message>
        <source>Speed and sound device</source>
        <translation>Vitesse et périphérique audio</translation>
    </message>
    <message>
        <source>Speed, pitch kept</source>
        <translation>Vitesse, hauteur conservée</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>Celui choisi (non connecté)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecDialog</name>
    <message numerus="yes">
        <source>%1: %n field(s).</source>
        <translation>
            <numerusform>%1&#xa0;: %n champ.</numerusform>
            <numerusform>%1&#xa0;: %n champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON Schema</source>
        <translation>Un schéma JSON</translation>
    </message>
    <message>
        <source>A Truss with an example request</source>
        <translation>Un Truss avec un exemple de requête</translation>
    </message>
    <message>
        <source>A model that was exported</source>
        <translation>Un modèle qui a été exporté</translation>
    </message>
    <message>
        <source>A request in code</source>
        <translation>Une requête dans du code</translation>
    </message>
    <message>
        <source>A request that works, or a description of what the model takes</source>
        <translation>Une requête qui fonctionne, ou une description de ce que le modèle accepte</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>Adresse d’un serveur</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>An OpenAPI file</source>
        <translation>Un fichier OpenAPI</translation>
    </message>
    <message>
        <source>An example request</source>
        <translation>Un exemple de requête</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Interroger le serveur</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation>Modifier le modèle</translation>
    </message>
    <message>
        <source>Left out, because it looks like a key: %1.</source>
        <translation>Laissé de côté, car cela ressemble à une clé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nothing is sent, except to a server that you ask here. Keys are never kept.</source>
        <translation>Rien n’est envoyé, sauf à un serveur que vous interrogez ici. Les clés ne sont jamais conservées.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a request or a description</source>
        <translation>Ouvrir une requête ou une description</translation>
    </message>
    <message>
        <source>Paste a curl command, a Python snippet, the JSON of a request, a config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported. Dropping its file works too.</source>
        <translation>Collez une commande curl, un extrait Python, le JSON d’une requête, un config.yaml avec un example_model_input, un fichier OpenAPI, un schéma JSON, ou un modèle exporté par quelqu’un. Déposer le fichier fonctionne aussi.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Requests and descriptions (*.json *.yaml *.yml *.txt *.sh *.py)</source>
        <translation>Requêtes et descriptions (*.json *.yaml *.yml *.txt *.sh *.py)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Parole vers texte</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Texte vers parole</translation>
    </message>
    <message>
        <source>The schema of a server</source>
        <translation>Le schéma d’un serveur</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>What a field held in the example is sent where it is left empty. Files, keys and addresses are not kept.</source>
        <translation>Ce qu’un champ contenait dans l’exemple est envoyé là où il est laissé vide. Les fichiers, les clés et les adresses ne sont pas conservés.</translation>
    </message>
    <message>
        <source>or a server: http://localhost:8080</source>
        <translation>ou un serveur&#xa0;: http://localhost:8080</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there, and its permissions.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez que le fichier est toujours là, ainsi que ses permissions.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldEdit</name>
    <message>
        <source>%1 is needed</source>
        <translation>%1&#xa0;: obligatoire</translation>
    </message>
    <message>
        <source>%1, largest value</source>
        <translation>%1, valeur maximale</translation>
    </message>
    <message>
        <source>%1, smallest value</source>
        <translation>%1, valeur minimale</translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation>%1, valeurs</translation>
    </message>
    <message>
        <source>File as base64</source>
        <translation>Fichier en base64</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Un parmi</translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation>Plusieurs textes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The smallest and the largest value are numbers, the smaller one first. Either may be empty.</source>
        <translation>Les valeurs minimale et maximale sont des nombres, le plus petit d’abord. Chacune peut être vide.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Write its values, with commas between them.</source>
        <translation>Écrivez ses valeurs, séparées par des virgules.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>slow, fast</source>
        <translation>lent, rapide</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldRow</name>
    <message>
        <source>%1 if left empty</source>
        <translation>%1 si laissé vide</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>Parcourir pour %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Choisir un fichier pour %1</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>Ce fichier n’existe pas, ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation>selon le modèle</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFields</name>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1&#xa0;: ce fichier n’existe pas, ou ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpectrumButton</name>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageDialog</name>
    <message>
        <source>%1 in all, %2 free on this disk</source>
        <translation>%1 en tout, %2 libres sur ce disque</translation>
    </message>
    <message>
        <source>Adds what such a file has and this library lacks. Replaces nothing.</source>
        <translation>Ajoute ce qu’un tel fichier contient et qui manque à cette bibliothèque. Ne remplace rien.</translation>
    </message>
    <message>
        <source>Archives of a library (*.zip)</source>
        <translation>Archives de bibliothèque (*.zip)</translation>
    </message>
    <message>
        <source>Besides clips: recordings %1, trash %2, database %3, its backups %4</source>
        <translation>Outre les clips&#xa0;: enregistrements %1, corbeille %2, base de données %3, ses sauvegardes %4</translation>
    </message>
    <message>
        <source>Choose an empty folder for the library</source>
        <translation>Choisissez un dossier vide pour la bibliothèque</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Nettoyer…</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>Ne pas déplacer</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>Exporter la bibliothèque</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>Importer dans la bibliothèque</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>It moves to %1 when Melodeck is closed.</source>
        <translation>Elle sera déplacée vers %1 à la fermeture de Melodeck.</translation>
    </message>
    <message>
        <source>Library storage</source>
        <translation>Stockage de la bibliothèque</translation>
    </message>
    <message>
        <source>Month and model</source>
        <translation>Mois et modèle</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its checksum. Changes nothing.</source>
        <translation>Lit chaque fichier et le compare à sa somme de contrôle. Ne modifie rien.</translation>
    </message>
    <message>
        <source>Remove old files</source>
        <translation>Supprimer les anciens fichiers</translation>
    </message>
    <message>
        <source>Restart Melodeck now</source>
        <translation>Redémarrer Melodeck maintenant</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size by month and model</source>
        <translation>Taille par mois et par modèle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The files from before the move are still in %1.</source>
        <translation>Les fichiers d’avant le déplacement sont encore dans %1.</translation>
    </message>
    <message>
        <source>The last move did not happen: %1</source>
        <translation>Le dernier déplacement n’a pas eu lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is removed.</source>
        <translation>La bibliothèque reste où elle est, et la copie est supprimée.</translation>
    </message>
    <message>
        <source>The whole library as one ZIP file with checksums</source>
        <translation>Toute la bibliothèque en un fichier ZIP avec sommes de contrôle</translation>
    </message>
    <message>
        <source>To another disk. Each file is copied, read back and compared first.</source>
        <translation>Vers un autre disque. Chaque fichier est d’abord copié, relu et comparé.</translation>
    </message>
    <message>
        <source>Trash (%1)…</source>
        <translation>Corbeille (%1)…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageWork</name>
    <message numerus="yes">
        <source>%1 are free again. %n old file(s) stay: the library lacks them where it is now.</source>
        <translation>
            <numerusform>%1 sont de nouveau libres. %n ancien fichier reste : il manque à la bibliothèque là où elle est maintenant.</numerusform>
            <numerusform>%1 sont de nouveau libres. %n anciens fichiers restent : ils manquent à la bibliothèque là où elle est maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were copied and read back.</source>
        <translation>
            <numerusform>%n fichier (%1) a été copié et relu.</numerusform>
            <numerusform>%n fichiers (%1) ont été copiés et relus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Copie de la bibliothèque</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>Vidage de la corbeille</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Only what has ended can go to the trash. Cancel it first.</source>
        <translation>Seul ce qui est terminé peut aller à la corbeille. Annulez d’abord.</translation>
    </message>
    <message>
        <source>Removing the copy</source>
        <translation>Suppression de la copie</translation>
    </message>
    <message>
        <source>Removing the old files</source>
        <translation>Suppression des anciens fichiers</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is gone.</source>
        <translation>La bibliothèque reste où elle est, et la copie a été supprimée.</translation>
    </message>
    <message>
        <source>The new place is used from the next start on; what comes until then is taken along. The old files stay until you remove them here.</source>
        <translation>Le nouvel emplacement sert à partir du prochain démarrage&#xa0;; ce qui arrive d’ici là est emporté. Les anciens fichiers restent jusqu’à ce que vous les supprimiez ici.</translation>
    </message>
    <message>
        <source>The old files are gone, and %1 are free again.</source>
        <translation>Les anciens fichiers ont été supprimés, et %1 sont de nouveau libres.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StoredKeys</name>
    <message>
        <source>There is no keychain here, so no key can be kept.</source>
        <translation>Il n’y a pas de trousseau ici&#xa0;: aucune clé ne peut être conservée.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedList</name>
    <message>
        <source>At the platform</source>
        <translation>Sur la plateforme</translation>
    </message>
    <message>
        <source>At the platform %1</source>
        <translation>Sur la plateforme %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Effacer les terminées</translation>
    </message>
    <message>
        <source>Clear ended requests</source>
        <translation>Effacer les requêtes terminées</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy id of %1</source>
        <translation>Copier l’identifiant de %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>The request&apos;s id is in the clipboard.</source>
        <translation>L’identifiant de la requête est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>and %1 older ones</source>
        <translation>et %1 plus anciennes</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedRequests</name>
    <message>
        <source>Cancelled. It did not run and is not billed.</source>
        <translation>Annulée. Elle n’a pas été exécutée et n’est pas facturée.</translation>
    </message>
    <message>
        <source>Done: its result goes to the webhook</source>
        <translation>Terminée&#xa0;: son résultat va au webhook</translation>
    </message>
    <message>
        <source>Ended without a result</source>
        <translation>Terminée sans résultat</translation>
    </message>
    <message>
        <source>It was not cancelled: only a request that still waits can be. It may run and be billed.</source>
        <translation>Elle n’a pas été annulée&#xa0;: seule une requête encore en attente peut l’être. Elle peut être exécutée et facturée.</translation>
    </message>
    <message>
        <source>On its way to the platform&apos;s queue</source>
        <translation>En route vers la file de la plateforme</translation>
    </message>
    <message>
        <source>Queued at the platform</source>
        <translation>En file d’attente sur la plateforme</translation>
    </message>
    <message>
        <source>Runs at the platform</source>
        <translation>En cours d’exécution sur la plateforme</translation>
    </message>
    <message>
        <source>The platform&apos;s queue has the request.</source>
        <translation>La file de la plateforme a la requête.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeButton</name>
    <message>
        <source>Show milliseconds</source>
        <translation>Afficher les millisecondes</translation>
    </message>
    <message>
        <source>Show tenths of a second</source>
        <translation>Afficher les dixièmes de seconde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeField</name>
    <message>
        <source>Seconds, or minutes and seconds: 2.75 or 0:02.75</source>
        <translation>Secondes, ou minutes et secondes&#xa0;: 2.75 ou 0:02.75</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TopBar</name>
    <message>
        <source>%1 · billed by its owner&apos;s rates</source>
        <translation>%1 · facturé aux tarifs de son propriétaire</translation>
    </message>
    <message>
        <source>%1 · on a server of your own, free</source>
        <translation>%1 · sur votre propre serveur, gratuit</translation>
    </message>
    <message>
        <source>Choose where requests go</source>
        <translation>Choisir où vont les requêtes</translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation>Connecter un modèle…</translation>
    </message>
    <message>
        <source>Fills the form with the request that whoever deployed the model wrote beside it</source>
        <translation>Remplit le formulaire avec la requête jointe par la personne qui a déployé le modèle</translation>
    </message>
    <message>
        <source>Model: %1, %2</source>
        <translation>Modèle&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sketch engine on this computer</source>
        <translation>Moteur d’esquisses sur cet ordinateur</translation>
    </message>
    <message>
        <source>Starts it now, so that the first request does not wait for it</source>
        <translation>Le démarre maintenant, pour que la première requête n’ait pas à l’attendre</translation>
    </message>
    <message>
        <source>Use the model&apos;s example request</source>
        <translation>Utiliser l’exemple de requête du modèle</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Réveiller le modèle</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>arrange votre mélodie selon des règles · gratuit · sans clé</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptAudio</name>
    <message>
        <source>Fetching the recording behind the link…</source>
        <translation>Récupération de l’enregistrement derrière le lien…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptCard</name>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n incertain</numerusform>
            <numerusform>%n incertains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Copier la transcription</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>Modifier la transcription</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Enregistrer la transcription…</translation>
    </message>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>Le modèle n’en était pas sûr (%1&#xa0;%).</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifiée</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptDesk</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n incertain</numerusform>
            <numerusform>%n incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the model&apos;s text</source>
        <translation>Revenir au texte du modèle</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Retour aux résultats</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Copier les mots</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Modifier les mots</translation>
    </message>
    <message>
        <source>End 0.1 s earlier</source>
        <translation>Fin 0,1&#xa0;s plus tôt</translation>
    </message>
    <message>
        <source>End 0.1 s later</source>
        <translation>Fin 0,1&#xa0;s plus tard</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Import subtitles or a transcript…</source>
        <translation>Importer des sous-titres ou une transcription…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Insert segment behind</source>
        <translation>Insérer un segment après</translation>
    </message>
    <message>
        <source>Keeps the segment that is heard in view</source>
        <translation>Garde visible le segment que l’on entend</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>Fusionner avec le suivant</translation>
    </message>
    <message>
        <source>New name for %1, in all segments:</source>
        <translation>Nouveau nom pour %1, dans tous les segments&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Rename %1 everywhere…</source>
        <translation>Renommer %1 partout…</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Renommer le locuteur</translation>
    </message>
    <message>
        <source>Replaces the segments by those of an SRT, VTT or JSON file; it can be undone</source>
        <translation>Remplace les segments par ceux d’un fichier SRT, VTT ou JSON&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>Save transcript as text, subtitles, JSON, table or labels</source>
        <translation>Enregistrer la transcription en texte, sous-titres, JSON, tableau ou marqueurs</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Enregistrer la transcription…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Scinder au curseur</translation>
    </message>
    <message>
        <source>Split, merge, move times, name speakers</source>
        <translation>Scinder, fusionner, déplacer les temps, nommer les locuteurs</translation>
    </message>
    <message>
        <source>Split: place the caret</source>
        <translation>Scinder&#xa0;: placez le curseur</translation>
    </message>
    <message>
        <source>Start 0.1 s earlier</source>
        <translation>Début 0,1&#xa0;s plus tôt</translation>
    </message>
    <message>
        <source>Start 0.1 s later</source>
        <translation>Début 0,1&#xa0;s plus tard</translation>
    </message>
    <message>
        <source>There are no segments. Import a file, or press Insert to write one.</source>
        <translation>Il n’y a pas de segments. Importez un fichier, ou appuyez sur Inser pour en écrire un.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>Qui parle ici&#xa0;?</translation>
    </message>
    <message>
        <source>back to the model&apos;s text</source>
        <translation>retour au texte du modèle</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>insertion</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>move time</source>
        <translation>déplacement d’un temps</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>rename speaker</source>
        <translation>changement de nom d’un locuteur</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>split</source>
        <translation>scission</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptEdits</name>
    <message>
        <source>An edited transcript was damaged and could not be read. It is kept as %1; the model&apos;s own text is shown.</source>
        <translation>Une transcription modifiée était endommagée et n’a pas pu être lue. Elle est conservée sous %1&#xa0;; le texte du modèle est affiché.</translation>
    </message>
    <message>
        <source>Your edits are on the disk again.</source>
        <translation>Vos modifications sont de nouveau sur le disque.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TrashDialog</name>
    <message numerus="yes">
        <source>%n job(s) with %1</source>
        <translation>
            <numerusform>%n tâche (%1)</numerusform>
            <numerusform>%n tâches (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are removed for good.</source>
        <translation>
            <numerusform>%n tâche (%1) sera définitivement supprimée.</numerusform>
            <numerusform>%n tâches (%1) seront définitivement supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips that were not saved elsewhere cannot be brought back, and making them again may cost again.</source>
        <translation>Les clips qui n’ont pas été enregistrés ailleurs ne pourront pas être récupérés, et les refaire peut coûter à nouveau.</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Vider la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message numerus="yes">
        <source>What has been here for %n day(s) is removed by itself.</source>
        <translation>
            <numerusform>Ce qui est ici depuis %n jour est supprimé automatiquement.</numerusform>
            <numerusform>Ce qui est ici depuis %n jours est supprimé automatiquement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Use</name>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Cet élément n’est plus dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationGrid</name>
    <message>
        <source>%1 of %2 are done</source>
        <translation>%1 sur %2 terminées</translation>
    </message>
    <message>
        <source>Arrows choose, Space plays, Enter keeps.</source>
        <translation>Flèches&#xa0;: choisir, Espace&#xa0;: lire, Entrée&#xa0;: garder.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Annuler le reste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter une étoile</translation>
    </message>
    <message>
        <source>Stars it and shows it among the results. The others stay in the library.</source>
        <translation>Lui ajoute une étoile et l’affiche parmi les résultats. Les autres restent dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variations</translation>
    </message>
    <message>
        <source>Variations – %1</source>
        <translation>Variations – %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationModel</name>
    <message>
        <source>no clip came</source>
        <translation>aucun clip reçu</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VaryDialog</name>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself.</source>
        <translation>%1 n’accepte pas de graine&#xa0;: chacune de ses exécutions diffère d’elle-même.</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>envoi de %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be billed</source>
        <translation>
            <numerusform>%n d’entre elles peut être facturée</numerusform>
            <numerusform>%n d’entre elles peuvent être facturées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>1-4, 42</source>
        <translation>1-4, 42</translation>
    </message>
    <message>
        <source>4, 8, 12</source>
        <translation>4, 8, 12</translation>
    </message>
    <message>
        <source>Choose at least one model.</source>
        <translation>Choisissez au moins un modèle.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Durations in seconds</source>
        <translation>Durées en secondes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>One a line; {slow|fast} tries each</source>
        <translation>Un par ligne&#xa0;; {lent|rapide} essaie chacun</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>Prompts, un par ligne</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message numerus="yes">
        <source>Run %n variation(s)</source>
        <translation>
            <numerusform>Lancer %n variation</numerusform>
            <numerusform>Lancer %n variations</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Prises de chacune</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Varier</translation>
    </message>
    <message>
        <source>Whole numbers and ranges; none leaves the seed as it is</source>
        <translation>Nombres entiers et intervalles&#xa0;; vide, la graine reste inchangée</translation>
    </message>
    <message>
        <source>a grid of %1 × %2</source>
        <translation>une grille de %1 × %2</translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation>gratuit, sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WaveformMenu</name>
    <message>
        <source>Both channels</source>
        <translation>Les deux canaux</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Remove region</source>
        <translation>Supprimer la région</translation>
    </message>
    <message>
        <source>Ruler in bars and beats</source>
        <translation>Règle en mesures et temps</translation>
    </message>
    <message>
        <source>Ruler in time</source>
        <translation>Règle en temps</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom to region</source>
        <translation>Zoomer sur la région</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WaveformView</name>
    <message>
        <source>%1 Hz</source>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1&#xa0;kHz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position in a clip</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2 dB</source>
        <translation>%1 · %2&#xa0;dB</translation>
    </message>
    <message>
        <source>%1 – %2 s · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2&#xa0;s · %3&#xa0;s</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WelcomePage</name>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Drop a melody here</source>
        <translation>Déposez une mélodie ici</translation>
    </message>
    <message>
        <source>Drop card</source>
        <translation>Zone de dépôt</translation>
    </message>
    <message>
        <source>Hum it, sing it or play it: three clips follow its tune, each in a style of your own words. It all happens on this computer – no account, no network.</source>
        <translation>Fredonnez-la, chantez-la ou jouez-la&#xa0;: trois clips suivent son air, chacun dans un style décrit avec vos mots. Tout se passe sur cet ordinateur – sans compte, sans réseau.</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Coller un lien</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Start without a melody</source>
        <translation>Commencer sans mélodie</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A and more – or a JSON request</source>
        <translation>WAV, FLAC, OGG, MP3, M4A et plus – ou une requête JSON</translation>
    </message>
    <message>
        <source>With a sample melody</source>
        <translation>Avec une mélodie d’exemple</translation>
    </message>
</context>
</TS>
