<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AnswerDocument</name>
    <message>
        <source>The answer ended inside this piece of media, so it is not whole and was left out.</source>
        <translation>La respuesta terminó a mitad de este contenido multimedia; está incompleto y se omitió.</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows. What was whole before that point is kept.</source>
        <translation>La respuesta contiene más contenido multimedia del que permite el límite. Se conserva lo que estaba completo hasta ese punto.</translation>
    </message>
    <message>
        <source>This piece of media arrived damaged and was left out; the rest of the answer is not touched by it.</source>
        <translation>Este contenido multimedia llegó dañado y se omitió; el resto de la respuesta no se ve afectado.</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>A web page came in place of an answer, as from a sign-in page on the way or behind an address that is no model&apos;s. Most likely nothing ran. Check the address, and open it in a browser.</source>
        <translation>En lugar de una respuesta llegó una página web, como la de un inicio de sesión intermedio o la de una dirección que no es de ningún modelo. Lo más probable es que no se ejecutara nada. Compruebe la dirección y ábrala en un navegador.</translation>
    </message>
    <message>
        <source>Change what its words name, if you can, and send it again: that is a new run.</source>
        <translation>Cambie lo que indica el modelo, si puede, y vuelva a enviarla: será una nueva ejecución.</translation>
    </message>
    <message>
        <source>The model answered with an error: %1</source>
        <translation>El modelo respondió con un error: %1</translation>
    </message>
    <message>
        <source>The model answered, but there is no %1 in its answer, or none that Melodeck knows. The answer is kept as it came.</source>
        <translation>El modelo respondió, pero su respuesta no contiene lo siguiente, o no en una forma que Melodeck conozca: %1. La respuesta se conserva tal como llegó.</translation>
    </message>
    <message>
        <source>Your melody was not followed: %1</source>
        <translation>No se siguió la melodía: %1</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>no se indicó el motivo.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
</context>
<context>
    <name>AsyncAnswers</name>
    <message>
        <source>It failed. A failed run may be billed.</source>
        <translation>Falló. Una ejecución fallida puede facturarse.</translation>
    </message>
    <message>
        <source>It is done, but its result could not be delivered and is lost. Check that the webhook can be reached before you send it again.</source>
        <translation>Ha terminado, pero su resultado no se pudo entregar y se ha perdido. Compruebe que se puede acceder al webhook antes de volver a enviarla.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Ha terminado.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>En ejecución.</translation>
    </message>
    <message>
        <source>It waited longer than it was allowed to, and did not run.</source>
        <translation>Esperó más tiempo del permitido y no se ejecutó.</translation>
    </message>
    <message>
        <source>It waits in the platform&apos;s queue.</source>
        <translation>Espera en la cola de la plataforma.</translation>
    </message>
    <message>
        <source>It was cancelled before it ran.</source>
        <translation>Se canceló antes de ejecutarse.</translation>
    </message>
    <message>
        <source>The model failed. A failed run may be billed.</source>
        <translation>El modelo falló. Una ejecución fallida puede facturarse.</translation>
    </message>
    <message>
        <source>The platform took the request without naming an id for it. It may run and be billed; look at its dashboard before you send it again.</source>
        <translation>La plataforma aceptó la solicitud sin asignarle un ID. Es posible que se ejecute y se facture; consulte el panel de la plataforma antes de volver a enviarla.</translation>
    </message>
    <message>
        <source>The result could not be delivered to the webhook.</source>
        <translation>No se pudo entregar el resultado al webhook.</translation>
    </message>
    <message>
        <source>This is not the result of an async request.</source>
        <translation>Esto no es el resultado de una solicitud asíncrona.</translation>
    </message>
    <message>
        <source>What answered is not the platform&apos;s queue: a proxy or another server may stand between. Check the endpoint.</source>
        <translation>Lo que respondió no es la cola de la plataforma: puede haber un proxy u otro servidor en medio. Compruebe el endpoint.</translation>
    </message>
</context>
<context>
    <name>AsyncFolder</name>
    <message>
        <source>The folder %1 cannot be written, so nothing could be kept of what was asked and what comes back. Check its permissions and the room on the disk.</source>
        <translation>No se puede escribir en la carpeta %1, así que no se podría conservar nada de lo solicitado ni de lo recibido. Compruebe sus permisos y el espacio en el disco.</translation>
    </message>
    <message>
        <source>What was asked for cannot be kept under the request&apos;s id in %1. Its result will come all the same, without its prompts.</source>
        <translation>Lo solicitado no se puede conservar bajo el ID de la solicitud en %1. Su resultado llegará igualmente, sin sus prompts.</translation>
    </message>
</context>
<context>
    <name>AsyncIntake</name>
    <message>
        <source>%1 is in the library and cannot be moved or removed. Check its permissions.</source>
        <translation>%1 está en la biblioteca y no se puede mover ni eliminar. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>A result came that is signed and cannot be read. Its bytes are in %1.</source>
        <translation>Llegó un resultado firmado que no se puede leer. Sus bytes están en %1.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>Los bytes recibidos están en %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The result stays where it came in. Check the disk and its permissions.</source>
        <translation>No se puede crear la carpeta %1. El resultado queda donde llegó. Compruebe el disco y sus permisos.</translation>
    </message>
</context>
<context>
    <name>AsyncRequest</name>
    <message>
        <source>%1 must be from %2 to %3. Nothing was sent.</source>
        <translation>%1 debe estar entre %2 y %3. No se envió nada.</translation>
    </message>
    <message>
        <source>The first delay, in milliseconds,</source>
        <translation>La primera demora, en milisegundos,</translation>
    </message>
    <message>
        <source>The longest delay, in milliseconds,</source>
        <translation>La demora máxima, en milisegundos,</translation>
    </message>
    <message>
        <source>The longest time in the queue, in seconds,</source>
        <translation>El tiempo máximo en la cola, en segundos,</translation>
    </message>
    <message>
        <source>The number of attempts</source>
        <translation>El número de intentos</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>La prioridad</translation>
    </message>
    <message>
        <source>The request is %1 with its files; the platform takes %2 for an async request. Nothing was sent. Attach a shorter recording (about 3 s of mono 32 kHz WAV fit, more as FLAC or Ogg), let the model fetch it from a link, or send it without --async.</source>
        <translation>La solicitud ocupa %1 con sus archivos; la plataforma acepta %2 para una solicitud asíncrona. No se envió nada. Adjunte una grabación más corta (caben unos 3 s de WAV mono a 32 kHz, más en FLAC u Ogg), deje que el modelo la descargue de un enlace o envíela sin --async.</translation>
    </message>
    <message>
        <source>The webhook is not an address such as https://host.example/path. Nothing was sent.</source>
        <translation>El webhook no es una dirección como https://host.example/path. No se envió nada.</translation>
    </message>
    <message>
        <source>The webhook leads to this computer by a name that only this computer knows, so the result could never arrive. Nothing was sent. Give the address by which the TLS proxy in front of “melodeck-cli receive” is reached from outside.</source>
        <translation>El webhook lleva a este equipo mediante un nombre que solo este equipo conoce, así que el resultado nunca podría llegar. No se envió nada. Indique la dirección por la que se accede desde fuera al proxy TLS situado delante de «melodeck-cli receive».</translation>
    </message>
    <message>
        <source>The webhook must be an https:// address: the platform takes no other. Nothing was sent.</source>
        <translation>El webhook debe ser una dirección https://: la plataforma no acepta otra. No se envió nada.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address holds a user name or password. Nothing was sent. Leave it out: results are signed, and checked by that.</source>
        <translation>La dirección del webhook contiene un nombre de usuario o una contraseña. No se envió nada. Quítelos: los resultados van firmados y se verifican así.</translation>
    </message>
    <message>
        <source>This endpoint has no queue of its own. Nothing was sent. Async requests need a model or chain of the platform: baseten:MODEL_ID, or its predict address.</source>
        <translation>Este endpoint no tiene cola propia. No se envió nada. Las solicitudes asíncronas necesitan un modelo o una cadena de la plataforma: baseten:MODEL_ID, o su dirección de predicción.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a request. Nothing was sent.</source>
        <translation>«%1» no es el ID de una solicitud. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>AsyncSubmission</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>The platform knows no such request: the id or the endpoint is another, or it ended more than an hour ago. Check the id and the endpoint.</source>
        <translation>La plataforma no conoce esa solicitud: el ID o el endpoint es otro, o terminó hace más de una hora. Compruebe el ID y el endpoint.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>A WAV of %1 Hz, %2 channels and %3 bits cannot be made here. Nothing was sent.</source>
        <translation>Aquí no se puede crear un WAV de %1 Hz, %2 canales y %3 bits. No se envió nada.</translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Nothing was recorded. Check the folder and the room on its disk.</source>
        <translation>No se puede grabar en «%1» (%2). No se grabó nada. Compruebe la carpeta y el espacio en su disco.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Detenido. No se envió nada.</translation>
    </message>
    <message>
        <source>The audio</source>
        <translation>El audio</translation>
    </message>
    <message>
        <source>The audio cannot be converted from %1 Hz to %2 Hz. Nothing was sent. Export it at another rate.</source>
        <translation>No se puede convertir el audio de %1 Hz a %2 Hz. No se envió nada. Expórtelo con otra frecuencia de muestreo.</translation>
    </message>
    <message>
        <source>The audio ends before its first sample.</source>
        <translation>El audio termina antes de su primera muestra.</translation>
    </message>
    <message>
        <source>The audio is longer than three hours. Nothing was sent. Choose a shorter region.</source>
        <translation>El audio dura más de tres horas. No se envió nada. Elija una región más corta.</translation>
    </message>
    <message>
        <source>The audio is too long for a rate of %1 Hz. Nothing was sent. Choose a shorter region.</source>
        <translation>El audio es demasiado largo para una frecuencia de muestreo de %1 Hz. No se envió nada. Elija una región más corta.</translation>
    </message>
    <message>
        <source>The chosen region of “%1” holds no sound. Nothing was sent. Choose a region inside the file.</source>
        <translation>La región elegida de «%1» no contiene sonido. No se envió nada. Elija una región dentro del archivo.</translation>
    </message>
    <message>
        <source>The recording cannot be written any further (%1). What was recorded before is kept. Make room on the disk.</source>
        <translation>No se puede seguir escribiendo la grabación (%1). Se conserva lo grabado hasta ahora. Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The recording is as long as a WAV file can be and ended there. All of it is kept.</source>
        <translation>La grabación alcanzó la duración máxima de un archivo WAV y terminó ahí. Se conserva entera.</translation>
    </message>
    <message>
        <source>The sound that arrives cannot be played here. What arrives is kept as it is.</source>
        <translation>El sonido que llega no se puede reproducir aquí. Lo que llega se conserva tal cual.</translation>
    </message>
    <message>
        <source>The sound that arrives has a damaged header and cannot be played. What arrives is kept as it is.</source>
        <translation>El sonido que llega tiene la cabecera dañada y no se puede reproducir. Lo que llega se conserva tal cual.</translation>
    </message>
    <message>
        <source>This is not audio: %1</source>
        <translation>Esto no es audio: %1</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be read as it is. Nothing was sent. Turn it into WAV or FLAC first (ffmpeg -i FILE tune.wav), or drop it on Melodeck&apos;s window, which decodes it.</source>
        <translation>«%1» (%2) no se puede leer tal como está. No se envió nada. Conviértalo antes a WAV o FLAC (ffmpeg -i FILE tune.wav) o suéltelo en la ventana de Melodeck, que lo decodifica.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there.</source>
        <translation>No se puede leer «%1». No se envió nada. Compruebe que sigue ahí.</translation>
    </message>
    <message>
        <source>“%1” does not say how long it is, and it is longer than a day. Nothing was sent. Cut it, or export it again as WAV or FLAC.</source>
        <translation>«%1» no indica su duración y dura más de un día. No se envió nada. Recórtelo o expórtelo de nuevo como WAV o FLAC.</translation>
    </message>
    <message>
        <source>“%1” has a damaged header. Nothing was sent. Export it again as WAV or FLAC.</source>
        <translation>«%1» tiene la cabecera dañada. No se envió nada. Expórtelo de nuevo como WAV o FLAC.</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Nothing was sent. Choose another file.</source>
        <translation>«%1» no contiene sonido. No se envió nada. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its sound cannot be decoded. Nothing was sent. Export it again, or choose another file.</source>
        <translation>«%1» está dañado: su sonido no se puede decodificar. No se envió nada. Expórtelo de nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Nothing was sent. Choose another file.</source>
        <translation>«%1» está vacío (0 bytes). No se envió nada. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Nothing was sent. Choose an audio file.</source>
        <translation>«%1» no es un archivo. No se envió nada. Elija un archivo de audio.</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG and MP3 work.</source>
        <translation>«%1» no es audio que se pueda leer aquí. No se envió nada. Se aceptan WAV, FLAC, OGG y MP3.</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was sent. Choose the file again.</source>
        <translation>«%1» no está ahí. No se envió nada. Elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was sent. Check the file&apos;s permissions.</source>
        <translation>No hay permiso para leer «%1». No se envió nada. Compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>“%1” would be larger than 4 GiB in the format that the model takes, more than a WAV file holds. Nothing was sent. Choose a shorter region.</source>
        <translation>«%1» ocuparía más de 4 GiB en el formato que acepta el modelo, más de lo que cabe en un archivo WAV. No se envió nada. Elija una región más corta.</translation>
    </message>
</context>
<context>
    <name>Base64</name>
    <message>
        <source>The base64 text breaks off after %1 characters.</source>
        <translation>El texto base64 se interrumpe tras %1 caracteres.</translation>
    </message>
    <message>
        <source>The base64 text is damaged near character %1.</source>
        <translation>El texto base64 está dañado cerca del carácter %1.</translation>
    </message>
</context>
<context>
    <name>BatchPlan</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>A duration of %1 s is outside of what the model takes: %2</source>
        <translation>Una duración de %1 s está fuera de lo que acepta el modelo: %2</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>No se puso nada en cola.</translation>
    </message>
    <message>
        <source>That is more than %1 jobs (%2). Nothing was queued. Leave out files, prompts, durations or seeds.</source>
        <translation>Son más de %1 trabajos (%2). No se puso nada en cola. Quite archivos, prompts, duraciones o semillas.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>No existe el modelo «%1».</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>Escriba al menos un prompt.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>“%1” are too many seeds. Nothing was queued.</source>
        <translation>«%1» son demasiadas semillas. No se puso nada en cola.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>«%1» no es un número de segundos.</translation>
    </message>
    <message>
        <source>“%1” is not a seed: whole numbers and ranges such as 1-4 are.</source>
        <translation>«%1» no es una semilla: sirven números enteros e intervalos como 1-4.</translation>
    </message>
</context>
<context>
    <name>BodyPlan</name>
    <message>
        <source>The request has no place for a file in “%1”. Nothing was sent. Name a field of its top level, or a JSON pointer to one.</source>
        <translation>La solicitud no tiene sitio para un archivo en «%1». No se envió nada. Indique un campo de su nivel superior o un puntero JSON a uno.</translation>
    </message>
</context>
<context>
    <name>BodyStream</name>
    <message>
        <source>A file of the request turned out longer or shorter than it was at the start. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>Un archivo de la solicitud resultó más largo o más corto que al principio. La solicitud se detuvo antes de estar completa. No modifique el archivo y vuelva a enviarla.</translation>
    </message>
</context>
<context>
    <name>ClipExport</name>
    <message>
        <source>Nothing is lost: the clip is in the library.</source>
        <translation>No se ha perdido nada: el clip está en la biblioteca.</translation>
    </message>
    <message>
        <source>Saving in this format needs a folder to work in, and neither “%1” nor “%2” can be written. Nothing was saved. Check their permissions and the room on their disk, or save as WAV.</source>
        <translation>Guardar en este formato requiere una carpeta de trabajo, y no se puede escribir ni en «%1» ni en «%2». No se guardó nada. Compruebe sus permisos y el espacio en disco, o guarde como WAV.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Detenido. No se guardó nada.</translation>
    </message>
    <message>
        <source>only its first %1 s: the clip is damaged there, and %2 s are missing. Saved as received it keeps every byte that came</source>
        <translation>solo sus primeros %1 s: el clip está dañado ahí y faltan %2 s. Si se guarda tal como se recibió, conserva todos los bytes que llegaron</translation>
    </message>
    <message>
        <source>without its recipe: this file has no place for it</source>
        <translation>sin su receta: este archivo no tiene sitio para ella</translation>
    </message>
</context>
<context>
    <name>ClipParts</name>
    <message>
        <source>Only clips of the sketch engine can be taken apart, and the recipe of this one is not known any more. Nothing was saved.</source>
        <translation>Solo se pueden descomponer los clips del motor de bocetos, y la receta de este ya no se conoce. No se guardó nada.</translation>
    </message>
    <message>
        <source>The melody “%1” is not there any more, and the clip was made of it. Nothing was saved. Put it back, or bring the recipe back and choose the melody anew.</source>
        <translation>La melodía «%1» con la que se hizo el clip ya no está ahí. No se guardó nada. Vuelva a ponerla en su sitio, o recupere la receta y elija la melodía de nuevo.</translation>
    </message>
    <message>
        <source>The sketch engine that runs here cannot take its clips apart. Nothing was saved; the clip stays as it is. Start Melodeck anew if it was updated meanwhile.</source>
        <translation>El motor de bocetos que se ejecuta aquí no puede descomponer sus clips. No se guardó nada; el clip queda como está. Reinicie Melodeck si se actualizó entretanto.</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1.º</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.º</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3.º</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Clip %1</translation>
    </message>
    <message>
        <source>blind: %1 of %2</source>
        <translation>a ciegas: %1 de %2</translation>
    </message>
    <message>
        <source>blind: not placed</source>
        <translation>a ciegas: sin puesto</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 did not give the file: it answered %2. Try again later, or download it in a browser and drop it here.</source>
        <translation>%1 no entregó el archivo: respondió %2. Inténtelo más tarde, o descárguelo en un navegador y suéltelo aquí.</translation>
    </message>
    <message>
        <source>%1 gives this only to those who have signed in (%2). Melodeck sends no key with a link. Download the file in a browser and drop it here.</source>
        <translation>%1 solo lo entrega a quien ha iniciado sesión (%2). Melodeck no envía ninguna clave con un enlace. Descargue el archivo en un navegador y suéltelo aquí.</translation>
    </message>
    <message>
        <source>%1 offers this over http:// only, where others on the way can read and change it. Nothing was fetched. Use its https:// address, or download it in a browser and drop the file here.</source>
        <translation>%1 lo ofrece solo por http://, donde otros pueden leerlo y modificarlo por el camino. No se descargó nada. Use su dirección https://, o descárguelo en un navegador y suelte el archivo aquí.</translation>
    </message>
    <message>
        <source>%1 took too long to give the file. Nothing of it is kept. Try again, or download it in a browser and drop it here.</source>
        <translation>%1 tardó demasiado en entregar el archivo. No se conserva nada de él. Inténtelo de nuevo, o descárguelo en un navegador y suéltelo aquí.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is kept here.</source>
        <translation>Detenido. Aquí no se conserva nada de ello.</translation>
    </message>
    <message>
        <source>The file behind the link is empty (0 bytes). Nothing was kept. Check the link.</source>
        <translation>El archivo del enlace está vacío (0 bytes). No se conservó nada. Compruebe el enlace.</translation>
    </message>
    <message>
        <source>The file behind the link is larger than %1 MB. Nothing of it is kept. Download it in a browser and drop it here.</source>
        <translation>El archivo del enlace ocupa más de %1 MB. No se conserva nada de él. Descárguelo en un navegador y suéltelo aquí.</translation>
    </message>
    <message>
        <source>The file from %1 broke off before its end. Nothing of it is kept. Try again.</source>
        <translation>El archivo de %1 se interrumpió antes del final. No se conserva nada de él. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The link at %1 leads back into this computer and was not followed. Nothing was fetched.</source>
        <translation>El enlace de %1 vuelve a este mismo equipo y no se siguió. No se descargó nada.</translation>
    </message>
    <message>
        <source>The link at %1 leads from https:// to http:// and was not followed. Nothing was fetched.</source>
        <translation>El enlace de %1 pasa de https:// a http:// y no se siguió. No se descargó nada.</translation>
    </message>
    <message>
        <source>The link at %1 leads from one address to the next without end. Nothing was fetched.</source>
        <translation>El enlace de %1 lleva de una dirección a otra sin fin. No se descargó nada.</translation>
    </message>
    <message>
        <source>The link leads to %1, not to audio. Nothing was kept. Copy the link of the recording itself, or download it in a browser and drop it here.</source>
        <translation>El enlace lleva a %1, no a audio. No se conservó nada. Copie el enlace de la propia grabación, o descárguela en un navegador y suéltela aquí.</translation>
    </message>
    <message>
        <source>There is nothing behind this link: %1 answered %2. Check the link, or download the file in a browser and drop it here.</source>
        <translation>No hay nada en este enlace: %1 respondió %2. Compruebe el enlace, o descargue el archivo en un navegador y suéltelo aquí.</translation>
    </message>
    <message>
        <source>This is not a link that can be fetched. Nothing was fetched. A link begins with https:// and holds neither user nor password.</source>
        <translation>Esto no es un enlace que se pueda descargar. No se descargó nada. Un enlace empieza por https:// y no contiene usuario ni contraseña.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>“%1” and %n other(s) are not there, or may not be read. What can be read was opened.</source>
        <translation>
            <numerusform>«%1» y %n más no están ahí o no hay permiso para leerlos. Se abrió lo que se puede leer.</numerusform>
            <numerusform>«%1» y %n más no están ahí o no hay permiso para leerlos. Se abrió lo que se puede leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there, or may not be read. The rest was opened.</source>
        <translation>«%1» no está ahí o no hay permiso para leerlo. Se abrió el resto.</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was opened. Look whether it was moved or its drive taken out.</source>
        <translation>«%1» no está ahí. No se abrió nada. Mire si se movió o si se retiró su unidad.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was opened. Choose it with Ctrl+O, or copy it to a folder of your own.</source>
        <translation>No hay permiso para leer «%1». No se abrió nada. Elíjalo con Ctrl+O o cópielo a una carpeta propia.</translation>
    </message>
</context>
<context>
    <name>EditedTranscript</name>
    <message>
        <source>The edit is not on the disk yet: %1 It is kept in the window and is tried again with the next change; make room or save a copy elsewhere before you quit.</source>
        <translation>Los cambios aún no están en el disco: %1 Se conservan en la ventana y se reintentará con el próximo cambio; libere espacio o guarde una copia en otro lugar antes de salir.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be opened: %2. The model&apos;s own text is shown.</source>
        <translation>No se puede abrir la transcripción editada %1: %2. Se muestra el texto original del modelo.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be read: %2. The model&apos;s own text is shown.</source>
        <translation>No se puede leer la transcripción editada %1: %2. Se muestra el texto original del modelo.</translation>
    </message>
    <message>
        <source>The edited transcript %1 is damaged and cannot be renamed. The model&apos;s own text is still there; editing is off so that nothing is written over it.</source>
        <translation>La transcripción editada %1 está dañada y no se puede cambiar de nombre. El texto original del modelo sigue ahí; la edición está desactivada para que no se sobrescriba nada.</translation>
    </message>
    <message>
        <source>The edited transcript cannot be removed: %1. It is still shown.</source>
        <translation>No se puede eliminar la transcripción editada: %1. Se sigue mostrando.</translation>
    </message>
    <message>
        <source>This transcript was edited by a later version of Melodeck, which knows more of it. The model&apos;s own text is shown; nothing is written over the edit.</source>
        <translation>Esta transcripción se editó con una versión posterior de Melodeck, que sabe más de ella. Se muestra el texto original del modelo; no se sobrescribe nada de lo editado.</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>The address holds a user name or password. Nothing was sent. Leave it out and give the key by --key-env or in its own field.</source>
        <translation>La dirección contiene un nombre de usuario o una contraseña. No se envió nada. Quítelos e indique la clave con --key-env o en su propio campo.</translation>
    </message>
    <message>
        <source>The run may be billed.</source>
        <translation>La ejecución puede facturarse.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>“%1” is not an endpoint. Nothing was sent. Accepted: %2.</source>
        <translation>«%1» no es un endpoint. No se envió nada. Se aceptan: %2.</translation>
    </message>
</context>
<context>
    <name>EngineProgram</name>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation>--port debe ser un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>Melodeck&apos;s sketch engine: arranges melodies on this computer and answers over HTTP like a hosted model.
Its first line of output is its address. It stops on SIGINT and SIGTERM.
With MELODECK_ENGINE_TOKEN in the environment every call needs that token as its key.</source>
        <translation>Motor de bocetos de Melodeck: arregla melodías en este equipo y responde por HTTP como un modelo alojado.
Su primera línea de salida es su dirección. Se detiene con SIGINT y SIGTERM.
Con MELODECK_ENGINE_TOKEN en el entorno, cada llamada necesita ese token como clave.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0, the default, takes any free one.</source>
        <translation>Puerto en 127.0.0.1; 0, el valor predeterminado, toma cualquiera libre.</translation>
    </message>
    <message>
        <source>See melodeck-engine --help.</source>
        <translation>Consulte melodeck-engine --help.</translation>
    </message>
    <message>
        <source>Sound font (SF2 or SF3) to play with; without it that of MELODECK_SOUNDFONT in the environment, then that of the settings, then the one that is found.</source>
        <translation>Fuente de sonido (SF2 o SF3) con la que tocar; sin ella, la de MELODECK_SOUNDFONT en el entorno; si no, la de los ajustes; si no, la que se encuentre.</translation>
    </message>
    <message>
        <source>Stop when standard input ends: whoever started the engine holds its other end.</source>
        <translation>Detenerse cuando termine la entrada estándar: quien inició el motor tiene el otro extremo.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>Argumento desconocido «%1».</translation>
    </message>
</context>
<context>
    <name>EngineServer</name>
    <message>
        <source>%1, as in [&quot;happy rock&quot;].</source>
        <translation>%1, como en [&quot;happy rock&quot;].</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 channels at %3 Hz are too much for its length. Send it as mono at 32 kHz.</source>
        <translation>%1: %2 canales a %3 Hz son demasiado para su duración. Envíelo en mono a 32 kHz.</translation>
    </message>
    <message>
        <source>%1: cut off: its header promises more sound than the file holds.</source>
        <translation>%1: cortado; su cabecera promete más sonido del que contiene el archivo.</translation>
    </message>
    <message>
        <source>%1: empty. Leave it out to have a tune composed.</source>
        <translation>%1: vacío. Omítalo para que se componga una melodía.</translation>
    </message>
    <message>
        <source>%1: must be a text.</source>
        <translation>%1: debe ser un texto.</translation>
    </message>
    <message>
        <source>%1: must be no longer than %2 characters.</source>
        <translation>%1: no debe tener más de %2 caracteres.</translation>
    </message>
    <message>
        <source>%1: must be true or false.</source>
        <translation>%1: debe ser true o false.</translation>
    </message>
    <message>
        <source>%1: must not be empty. Say in words what the clip should sound like.</source>
        <translation>%1: no debe estar vacío. Diga con palabras cómo debe sonar el clip.</translation>
    </message>
    <message>
        <source>%1: not valid base64.</source>
        <translation>%1: no es base64 válido.</translation>
    </message>
    <message>
        <source>%1: not valid base64. Leave out the part up to and including the comma: the base64 alone is wanted.</source>
        <translation>%1: no es base64 válido. Quite la parte hasta la coma incluida: solo se necesita el base64.</translation>
    </message>
    <message>
        <source>%1; it has %2.</source>
        <translation>%1; tiene %2.</translation>
    </message>
    <message>
        <source>%1; it is missing.</source>
        <translation>%1; falta.</translation>
    </message>
    <message>
        <source>Authorization: this engine was started with a key of its own, and this call does not carry it. Send it as Bearer or Api-Key.</source>
        <translation>Authorization: este motor se inició con una clave propia y esta llamada no la lleva. Envíela como Bearer o Api-Key.</translation>
    </message>
    <message>
        <source>Content-Length: must be a number of bytes.</source>
        <translation>Content-Length: debe ser un número de bytes.</translation>
    </message>
    <message>
        <source>Host: this engine answers to 127.0.0.1 and localhost only.</source>
        <translation>Host: este motor solo responde en 127.0.0.1 y localhost.</translation>
    </message>
    <message>
        <source>No schema found</source>
        <translation>No se encontró ningún esquema</translation>
    </message>
    <message>
        <source>Origin: this engine does not answer to web pages.</source>
        <translation>Origin: este motor no responde a páginas web.</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be used (%2). Choose another with --port, or leave the choice to the system with --port 0.</source>
        <translation>No se puede usar el puerto %1 de 127.0.0.1 (%2). Elija otro con --port, o deje la elección al sistema con --port 0.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>La dirección es demasiado larga.</translation>
    </message>
    <message>
        <source>The body holds a number that is too large (%1).</source>
        <translation>El cuerpo contiene un número demasiado grande (%1).</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;audio&quot;.</source>
        <translation>El cuerpo está vacío; debe ser un objeto JSON con &quot;audio&quot;.</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;prompts&quot;.</source>
        <translation>El cuerpo está vacío; debe ser un objeto JSON con &quot;prompts&quot;.</translation>
    </message>
    <message>
        <source>The body is nested too deeply: more than %1 levels.</source>
        <translation>El cuerpo está demasiado anidado: más de %1 niveles.</translation>
    </message>
    <message>
        <source>The body is not valid JSON (%1).</source>
        <translation>El cuerpo no es JSON válido (%1).</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>El cuerpo no es JSON válido.</translation>
    </message>
    <message>
        <source>The body is not valid JSON. %1</source>
        <translation>El cuerpo no es JSON válido. %1</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;audio&quot;.</source>
        <translation>El cuerpo debe ser un objeto JSON con &quot;audio&quot;.</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;prompts&quot;.</source>
        <translation>El cuerpo debe ser un objeto JSON con &quot;prompts&quot;.</translation>
    </message>
    <message>
        <source>The caller went away; its render was stopped.</source>
        <translation>Quien llamaba se desconectó; se detuvo su renderizado.</translation>
    </message>
    <message>
        <source>The caller went away; nothing more was listened to.</source>
        <translation>Quien llamaba se desconectó; no se escuchó nada más.</translation>
    </message>
    <message>
        <source>The engine could not answer: an internal error. Nothing was made.</source>
        <translation>El motor no pudo responder: error interno. No se creó nada.</translation>
    </message>
    <message>
        <source>The engine could not render this: an internal error. Nothing was made; a shorter request may work.</source>
        <translation>El motor no pudo renderizar esto: error interno. No se creó nada; una solicitud más corta puede funcionar.</translation>
    </message>
    <message>
        <source>The engine is being stopped.</source>
        <translation>El motor se está deteniendo.</translation>
    </message>
    <message>
        <source>The engine made fewer clips than prompts: an internal error.</source>
        <translation>El motor creó menos clips que prompts: error interno.</translation>
    </message>
    <message>
        <source>The engine stopped before this was rendered. Nothing was made; start the engine and ask again.</source>
        <translation>El motor se detuvo antes de renderizar esto. No se creó nada; inicie el motor y vuelva a solicitarlo.</translation>
    </message>
    <message>
        <source>The request did not arrive whole; it was not used.</source>
        <translation>La solicitud no llegó completa; no se usó.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody.</source>
        <translation>La solicitud es demasiado grande: %1 MB como máximo con su melodía.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody. Cut the melody to the duration, or send it as mono at 32 kHz.</source>
        <translation>La solicitud es demasiado grande: %1 MB como máximo con su melodía. Recorte la melodía a la duración o envíela en mono a 32 kHz.</translation>
    </message>
    <message>
        <source>The request stopped arriving; it was not used.</source>
        <translation>La solicitud dejó de llegar; no se usó.</translation>
    </message>
    <message>
        <source>The request was refused (HTTP %1).</source>
        <translation>La solicitud fue rechazada (HTTP %1).</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>No hay respuesta.</translation>
    </message>
    <message>
        <source>There is nothing at this address. The engine answers at /v1/models/sketch:predict, /v1/models/melody-transcription:predict and the predict paths of a hosted model.</source>
        <translation>No hay nada en esta dirección. El motor responde en /v1/models/sketch:predict, /v1/models/melody-transcription:predict y las rutas de predicción de un modelo alojado.</translation>
    </message>
    <message>
        <source>This address takes %1, not %2.</source>
        <translation>Esta dirección acepta %1, no %2.</translation>
    </message>
    <message>
        <source>This is not an HTTP request that the engine understands.</source>
        <translation>Esto no es una solicitud HTTP que el motor entienda.</translation>
    </message>
    <message>
        <source>audio: must be a text, an audio file in base64.</source>
        <translation>audio: debe ser un texto, un archivo de audio en base64.</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is empty.</source>
        <translation>audio: debe ser un archivo de audio en base64; está vacío.</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is missing.</source>
        <translation>audio: debe ser un archivo de audio en base64; falta.</translation>
    </message>
    <message>
        <source>beats a minute</source>
        <translation>pulsos por minuto</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>byte %1, near &quot;%2&quot;</source>
        <translation>byte %1, cerca de «%2»</translation>
    </message>
    <message>
        <source>duration: must be a number from 1 to 300; NaN, infinity and the like are not (%1).</source>
        <translation>duration: debe ser un número de 1 a 300; NaN, infinito y similares no lo son (%1).</translation>
    </message>
    <message>
        <source>duration: must be a number of seconds from %1 to %2.</source>
        <translation>duration: debe ser un número de segundos de %1 a %2.</translation>
    </message>
    <message>
        <source>melody: must be a text, an audio file in base64.</source>
        <translation>melody: debe ser un texto, un archivo de audio en base64.</translation>
    </message>
    <message>
        <source>melody_hints.%1: must be a number of %2 from %3 to %4.</source>
        <translation>melody_hints.%1: debe ser un número de %2 de %3 a %4.</translation>
    </message>
    <message>
        <source>melody_hints.beats_per_bar: must be 2, 3, 4 or 6 (which is 6/8).</source>
        <translation>melody_hints.beats_per_bar: debe ser 2, 3, 4 o 6 (que es 6/8).</translation>
    </message>
    <message>
        <source>melody_hints.key: must be a key as in &quot;D minor&quot; or &quot;Bb major&quot;.</source>
        <translation>melody_hints.key: debe ser una tonalidad como &quot;D minor&quot; o &quot;Bb major&quot;.</translation>
    </message>
    <message>
        <source>melody_hints: must be an object, as in {&quot;key&quot;: &quot;D minor&quot;}.</source>
        <translation>melody_hints: debe ser un objeto, como en {&quot;key&quot;: &quot;D minor&quot;}.</translation>
    </message>
    <message>
        <source>parts: must be a list of &quot;midi&quot; and &quot;stems&quot;, as in [&quot;midi&quot;].</source>
        <translation>parts: debe ser una lista de &quot;midi&quot; y &quot;stems&quot;, como en [&quot;midi&quot;].</translation>
    </message>
    <message>
        <source>prompts: must be a list of 1 to %1 texts</source>
        <translation>prompts: debe ser una lista de 1 a %1 textos</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>seed: must be a whole number from 0 to 18446744073709551615.</source>
        <translation>seed: debe ser un número entero de 0 a 18446744073709551615.</translation>
    </message>
    <message>
        <source>speech recognition needs a connected model</source>
        <translation>el reconocimiento de voz necesita un modelo conectado</translation>
    </message>
    <message>
        <source>url: the engine on this computer fetches nothing from the network. Send the file itself as audio, in base64.</source>
        <translation>url: el motor de este equipo no descarga nada de la red. Envíe el propio archivo como audio, en base64.</translation>
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
        <translation>De 1 a 3 min</translation>
    </message>
    <message>
        <source>15 to 30 s</source>
        <translation>De 15 a 30 s</translation>
    </message>
    <message>
        <source>3 to 10 min</source>
        <translation>De 3 a 10 min</translation>
    </message>
    <message>
        <source>30 to 60 s</source>
        <translation>De 30 a 60 s</translation>
    </message>
    <message>
        <source>5 to 15 s</source>
        <translation>De 5 a 15 s</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>JSON request</source>
        <translation>Solicitud JSON</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>Sin duración</translation>
    </message>
    <message>
        <source>Over 10 min</source>
        <translation>Más de 10 min</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Under 5 s</source>
        <translation>Menos de 5 s</translation>
    </message>
    <message>
        <source>Without a melody</source>
        <translation>Sin melodía</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>etiquetas: %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written here. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>Aquí no se puede escribir %1. No se guardó nada. Elija WAV o FLAC.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot hold %n channel(s) at %2 Hz. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>
            <numerusform>%1 no admite %n canal a %2 Hz. No se guardó nada. Elija WAV o FLAC.</numerusform>
            <numerusform>%1 no admite %n canales a %2 Hz. No se guardó nada. Elija WAV o FLAC.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Detenido. No se guardó nada.</translation>
    </message>
    <message>
        <source>The chosen region holds no sound. Nothing was saved. Choose a longer region.</source>
        <translation>La región elegida no contiene sonido. No se guardó nada. Elija una región más larga.</translation>
    </message>
    <message>
        <source>The clip&apos;s file cannot be read in the library. Nothing was saved. Generate it again.</source>
        <translation>No se puede leer el archivo del clip en la biblioteca. No se guardó nada. Genérelo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing was saved. Choose another format.</source>
        <translation>No se puede escribir el archivo. No se guardó nada. Elija otro formato.</translation>
    </message>
    <message>
        <source>“%1” cannot be decoded here. Nothing was saved. It can be saved as received.</source>
        <translation>«%1» no se puede decodificar aquí. No se guardó nada. Se puede guardar tal como se recibió.</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>job</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
</context>
<context>
    <name>FileSink</name>
    <message>
        <source>“%1” cannot be made (%2). Choose another folder.</source>
        <translation>No se puede crear «%1» (%2). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make room on the disk or choose another folder.</source>
        <translation>No se puede escribir «%1» (%2). Libere espacio en el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name or folder.</source>
        <translation>«%1» ya existe y se dejó como está. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, which a file cannot take the place of. Choose another name.</source>
        <translation>«%1» es un dispositivo o una tubería, cuyo lugar no puede ocupar un archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” may not be on the disk (%2). Save a copy elsewhere.</source>
        <translation>Es posible que «%1» no esté en el disco (%2). Guarde una copia en otro lugar.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Choose another file.</source>
        <translation>No se puede leer «%1» (%2). Elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being sent. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>«%1» cambió o desapareció mientras se enviaba. La solicitud se detuvo antes de estar completa. No modifique el archivo y vuelva a enviarla.</translation>
    </message>
</context>
<context>
    <name>ForeignKeys</name>
    <message>
        <source>%1, section “%2”</source>
        <translation>%1, sección «%2»</translation>
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
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>HttpErrors</name>
    <message>
        <source>A failed run may be billed.</source>
        <translation>Una ejecución fallida puede facturarse.</translation>
    </message>
    <message>
        <source>Access was refused. Nothing ran and nothing was billed. Check the key and what it may call.</source>
        <translation>Acceso denegado. No se ejecutó nada ni se facturó nada. Compruebe la clave y lo que puede llamar.</translation>
    </message>
    <message>
        <source>Change the request by its own words and send it again.</source>
        <translation>Cambie la solicitud según lo que dice el modelo y vuelva a enviarla.</translation>
    </message>
    <message>
        <source>Change the request or send it again, which is a new run; if it fails again, the model&apos;s log says why.</source>
        <translation>Cambie la solicitud o vuelva a enviarla, lo que es una nueva ejecución; si vuelve a fallar, el registro del modelo dice por qué.</translation>
    </message>
    <message>
        <source>Choose another model, or another address.</source>
        <translation>Elija otro modelo u otra dirección.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>Sus palabras: %1</translation>
    </message>
    <message>
        <source>That is usually not billed.</source>
        <translation>Normalmente eso no se factura.</translation>
    </message>
    <message>
        <source>The account has no credit. Nothing ran. Check its billing page.</source>
        <translation>La cuenta no tiene saldo. No se ejecutó nada. Consulte su página de facturación.</translation>
    </message>
    <message>
        <source>The key was not accepted. Nothing ran and nothing was billed. Check the key for this endpoint.</source>
        <translation>No se aceptó la clave. No se ejecutó nada ni se facturó nada. Compruebe la clave de este endpoint.</translation>
    </message>
    <message>
        <source>The model did not answer through its gateway. It may have run.</source>
        <translation>El modelo no respondió a través de su pasarela. Puede haberse ejecutado.</translation>
    </message>
    <message>
        <source>The model failed.</source>
        <translation>El modelo falló.</translation>
    </message>
    <message>
        <source>The model is busy. Nothing ran and nothing was billed. Wait a little and send it again.</source>
        <translation>El modelo está ocupado. No se ejecutó nada ni se facturó nada. Espere un poco y vuelva a enviarla.</translation>
    </message>
    <message>
        <source>The model is not available now. Nothing ran. Wait a little and send it again.</source>
        <translation>El modelo no está disponible ahora. No se ejecutó nada. Espere un poco y vuelva a enviarla.</translation>
    </message>
    <message>
        <source>The model refused the request.</source>
        <translation>El modelo rechazó la solicitud.</translation>
    </message>
    <message>
        <source>The request is too large for the server. Nothing ran. Send a shorter or smaller file.</source>
        <translation>La solicitud es demasiado grande para el servidor. No se ejecutó nada. Envíe un archivo más corto o más pequeño.</translation>
    </message>
    <message>
        <source>The server sends this request on to %1, where neither file nor key follow by themselves. Nothing ran. If you trust that address, enter it as the endpoint.</source>
        <translation>El servidor redirige esta solicitud a %1, adonde ni el archivo ni la clave van por sí solos. No se ejecutó nada. Si confía en esa dirección, introdúzcala como endpoint.</translation>
    </message>
    <message>
        <source>The sketch engine did not answer. Nothing is lost and nothing is billed. Send it again: the engine is started anew.</source>
        <translation>El motor de bocetos no respondió. No se pierde ni se factura nada. Vuelva a enviarla: el motor se inicia de nuevo.</translation>
    </message>
    <message>
        <source>There is no model at this address. Nothing ran. Check the model id, the environment and the path.</source>
        <translation>No hay ningún modelo en esta dirección. No se ejecutó nada. Compruebe el ID del modelo, el entorno y la ruta.</translation>
    </message>
    <message>
        <source>This model cannot do that.</source>
        <translation>Este modelo no puede hacer eso.</translation>
    </message>
    <message>
        <source>Wait a little before you send it again: that is a new run.</source>
        <translation>Espere un poco antes de volver a enviarla: será una nueva ejecución.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>otra dirección</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>%1 is another computer, and http:// would show your key and your audio to everyone on the way. Nothing was sent. Use https://, or allow it for this endpoint (--plain-http; in the window, where the model is connected).</source>
        <translation>%1 es otro equipo, y http:// mostraría la clave y el audio a cualquiera por el camino. No se envió nada. Use https://, o permítalo para este endpoint (--plain-http; en la ventana, donde se conecta el modelo).</translation>
    </message>
    <message>
        <source>A header of the request holds characters that no header may hold, such as a line break. Nothing was sent. Correct the headers of the endpoint.</source>
        <translation>Una cabecera de la solicitud contiene caracteres que ninguna cabecera puede contener, como un salto de línea. No se envió nada. Corrija las cabeceras del endpoint.</translation>
    </message>
    <message>
        <source>The address of %1 holds a user or a password, which would be kept and shown with it. Nothing was sent. Take them out, and enter a key in its own place.</source>
        <translation>La dirección de %1 contiene un usuario o una contraseña, que se guardarían y mostrarían con ella. No se envió nada. Quítelos e introduzca la clave en su propio lugar.</translation>
    </message>
    <message>
        <source>The content type of the request holds characters that no header may hold. Nothing was sent.</source>
        <translation>El tipo de contenido de la solicitud contiene caracteres que ninguna cabecera puede contener. No se envió nada.</translation>
    </message>
    <message>
        <source>The header %1 is up to Melodeck, which alone knows what it sends. Nothing was sent. Take it out of the endpoint.</source>
        <translation>La cabecera %1 es cosa de Melodeck, que es quien sabe lo que envía. No se envió nada. Quítela del endpoint.</translation>
    </message>
    <message>
        <source>The key holds a line break or another character that no key holds. Nothing was sent. Enter it again.</source>
        <translation>La clave contiene un salto de línea u otro carácter que ninguna clave contiene. No se envió nada. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>This is not an address that a request can be sent to. Nothing was sent. An address begins with https:// and names a host.</source>
        <translation>Esto no es una dirección a la que se pueda enviar una solicitud. No se envió nada. Una dirección empieza por https:// y nombra un host.</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>This is not a record of a job.</source>
        <translation>Esto no es el registro de un trabajo.</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignorado: %1</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>No llegó respuesta</translation>
    </message>
    <message>
        <source>Only %1 of %2 clips came. What came is kept.</source>
        <translation>Solo llegaron %1 de %2 clips. Se conserva lo que llegó.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recibiendo</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation>Iniciando el modelo</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Entendido: %1</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Esperando al modelo</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Waits to try again</source>
        <translation>Espera para reintentar</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>unas %1 h %2 min</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>unos %1 min</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>unos %1 s</translation>
    </message>
    <message>
        <source>follows your melody</source>
        <translation>sigue la melodía</translation>
    </message>
    <message>
        <source>retries in %1 s</source>
        <translation>se reintenta en %1 s</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <translation>normalmente unos %1</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Clip %1 came broken: %2</source>
        <translation>El clip %1 llegó defectuoso: %2</translation>
    </message>
    <message>
        <source>No key for Baseten is known on this computer. Nothing was sent. Give one under “Connect a model”, then send it again.</source>
        <translation>No hay ninguna clave de Baseten conocida en este equipo. No se envió nada. Indique una en «Conectar un modelo» y vuelva a enviarla.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Only the first %1 of the answer could be kept. They are put beside its clips at the next start.</source>
        <translation>Solo se pudieron conservar los primeros %1 de la respuesta. Se colocarán junto a sus clips en el próximo inicio.</translation>
    </message>
    <message>
        <source>Stopped here. Nothing is billed.</source>
        <translation>Detenido aquí. No se factura nada.</translation>
    </message>
    <message>
        <source>Stopped here; the model may still finish and bill.</source>
        <translation>Detenido aquí; el modelo aún puede terminar y facturar.</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Detenido. Nunca salió de este equipo.</translation>
    </message>
    <message>
        <source>Stopped. The server had not taken it, so nothing is billed.</source>
        <translation>Detenido. El servidor no la había aceptado, así que no se cobra nada.</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows.</source>
        <translation>La respuesta contiene más contenido multimedia del que permite el límite.</translation>
    </message>
    <message>
        <source>The answer is a text of more than %1 MiB. What came so far is kept.</source>
        <translation>La respuesta es un texto de más de %1 MiB. Se conserva lo que llegó hasta ahora.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1 MiB and was cut off there. What came whole is kept.</source>
        <translation>La respuesta supera el límite de %1 MiB y se cortó ahí. Se conserva lo que llegó completo.</translation>
    </message>
    <message>
        <source>The answer is safe in the journal, and its clips are made at the next start: do not send the request again.</source>
        <translation>La respuesta está a salvo en el diario, y sus clips se crean en el próximo inicio: no vuelva a enviar la solicitud.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>Los bytes recibidos están en %1.</translation>
    </message>
    <message>
        <source>The bytes that came cannot be put into %1. They are kept, and put there at the next start: make room on the disk.</source>
        <translation>Los bytes que llegaron no se pueden colocar en %1. Se conservan y se colocarán ahí en el próximo inicio: libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The clip was cut before its end.</source>
        <translation>El clip se cortó antes de su final.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2 free), and what comes back could not be kept. Nothing was sent. Make room, then send it again.</source>
        <translation>El disco de %1 está lleno (%2 libres) y lo que se recibiera no se podría conservar. No se envió nada. Libere espacio y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The events of the answer hold more than the limit for what is no media. What came so far is kept.</source>
        <translation>Los eventos de la respuesta contienen más de lo que permite el límite para lo que no es multimedia. Se conserva lo que llegó hasta ahora.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>No se puede crear la carpeta %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The key for Baseten could not be had. Nothing was sent. %1</source>
        <translation>No se pudo obtener la clave de Baseten. No se envió nada. %1</translation>
    </message>
    <message>
        <source>The server says that its answer is compressed (%1), and Melodeck cannot undo that. The model has run. Its server must send answers as they are.</source>
        <translation>El servidor dice que su respuesta está comprimida (%1), y Melodeck no puede deshacerlo. El modelo se ejecutó. Su servidor debe enviar las respuestas sin comprimir.</translation>
    </message>
    <message>
        <source>The sketch engine stopped while it was working. Nothing is billed. Send it again: the engine starts anew.</source>
        <translation>El motor de bocetos se detuvo mientras trabajaba. No se factura nada. Vuelva a enviarla: el motor se inicia de nuevo.</translation>
    </message>
    <message>
        <source>What had come of the answer is kept, and put beside its clips at the next start.</source>
        <translation>Lo que había llegado de la respuesta se conserva y se coloca junto a sus clips en el próximo inicio.</translation>
    </message>
    <message>
        <source>What “%1” was converted to is not in the cache any more. Nothing was sent. Drop %2 again.</source>
        <translation>La versión convertida de «%1» ya no está en la caché. No se envió nada. Suelte %2 de nuevo.</translation>
    </message>
    <message>
        <source>it was cut</source>
        <translation>se cortó</translation>
    </message>
    <message>
        <source>“%1” is not there, nor what it was converted to. Nothing was sent. Choose the file again.</source>
        <translation>«%1» no está ahí, ni su versión convertida. No se envió nada. Elija el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The answer cannot be kept in %1 (%2). Make room on the disk.</source>
        <translation>No se puede conservar la respuesta en %1 (%2). Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing could be kept after a crash. Check its permissions.</source>
        <translation>No se puede crear la carpeta %1, así que no se podría conservar nada tras un fallo. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2), so nothing could be kept after a crash. Check its permissions and the room on the disk.</source>
        <translation>No se puede escribir en la carpeta %1 (%2), así que no se podría conservar nada tras un fallo. Compruebe sus permisos y el espacio en el disco.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check the disk.</source>
        <translation>No se puede escribir en la carpeta %1. Compruebe el disco.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be made (%2), so nothing could be kept after a crash. Check the folder.</source>
        <translation>No se puede crear el diario %1 (%2), así que no se podría conservar nada tras un fallo. Compruebe la carpeta.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written (%2). Make room on the disk.</source>
        <translation>No se puede escribir el diario %1 (%2). Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. It stays where it is. Check the disk, and start again.</source>
        <translation>No se puede leer la respuesta conservada %1. Queda donde está. Compruebe el disco y reinicie.</translation>
    </message>
    <message>
        <source>The request is too large to be kept: its own text has more than 16 MiB. Attach large contents as a file.</source>
        <translation>La solicitud es demasiado grande para conservarla: su propio texto supera los 16 MiB. Adjunte los contenidos grandes como archivo.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This JSON is nested deeper than %1 levels and is not read.</source>
        <translation>Este JSON tiene más de %1 niveles de anidamiento y no se lee.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Esto no es JSON válido.</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, column %2.</source>
        <translation>Esto no es JSON válido: línea %1, columna %2.</translation>
    </message>
</context>
<context>
    <name>JsonBuilder</name>
    <message>
        <source>The answer holds more text than Melodeck keeps in memory. Media that was whole before that point is kept.</source>
        <translation>La respuesta contiene más texto del que Melodeck guarda en memoria. Se conserva el contenido multimedia que estaba completo hasta ese punto.</translation>
    </message>
</context>
<context>
    <name>JsonPlaces</name>
    <message>
        <source>A colon is missing before this.</source>
        <translation>Faltan dos puntos antes de esto.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Falta una coma antes de esto.</translation>
    </message>
    <message>
        <source>A file needs a field around it, such as {&quot;audio&quot;: … }.</source>
        <translation>Un archivo necesita un campo alrededor, como {&quot;audio&quot;: … }.</translation>
    </message>
    <message>
        <source>A file stands in place of a whole value, not within a text.</source>
        <translation>Un archivo va en lugar de un valor entero, no dentro de un texto.</translation>
    </message>
    <message>
        <source>A name in double quotes is missing here.</source>
        <translation>Aquí falta un nombre entre comillas dobles.</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>Falta un valor antes de esto.</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here. Delete it.</source>
        <translation>Aquí hay un carácter invisible (%1). Bórrelo.</translation>
    </message>
    <message>
        <source>Four digits or letters from a to f are missing after “\u”.</source>
        <translation>Faltan cuatro cifras o letras de la a a la f después de «\u».</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON no admite comentarios.</translation>
    </message>
    <message>
        <source>JSON has no such number.</source>
        <translation>JSON no tiene ese número.</translation>
    </message>
    <message>
        <source>JSON writes this as %1.</source>
        <translation>En JSON esto se escribe %1.</translation>
    </message>
    <message>
        <source>Texts and names stand in double quotes: &quot;%1&quot;.</source>
        <translation>Los textos y nombres van entre comillas dobles: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Texts and names stand in straight double quotes: &quot;…&quot;.</source>
        <translation>Los textos y nombres van entre comillas dobles rectas: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>There is a comma too many before this.</source>
        <translation>Sobra una coma antes de esto.</translation>
    </message>
    <message>
        <source>There is more after the end of the request.</source>
        <translation>Hay algo más después del final de la solicitud.</translation>
    </message>
    <message>
        <source>There is no file behind this mark.</source>
        <translation>No hay ningún archivo detrás de esta marca.</translation>
    </message>
    <message>
        <source>There is no request here yet. One begins with { and ends with }.</source>
        <translation>Aquí aún no hay ninguna solicitud. Una solicitud empieza con { y termina con }.</translation>
    </message>
    <message>
        <source>This invisible character must be written as \u%1 in a text.</source>
        <translation>Este carácter invisible debe escribirse como \u%1 en un texto.</translation>
    </message>
    <message>
        <source>This is half of a character. Write it again.</source>
        <translation>Esto es medio carácter. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>This is half of a character; its other half is missing.</source>
        <translation>Esto es medio carácter; falta su otra mitad.</translation>
    </message>
    <message>
        <source>This is nested deeper than %1 levels and is not read.</source>
        <translation>Esto tiene más de %1 niveles de anidamiento y no se lee.</translation>
    </message>
    <message>
        <source>This is no number as JSON writes it, such as 8, -0.5 or 1e3.</source>
        <translation>Esto no es un número como los escribe JSON, por ejemplo 8, -0.5 o 1e3.</translation>
    </message>
    <message>
        <source>This is no value.</source>
        <translation>Esto no es un valor.</translation>
    </message>
    <message>
        <source>This number has too many digits to be sent exactly.</source>
        <translation>Este número tiene demasiadas cifras para enviarlo con exactitud.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>A este texto le faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>“%1” of line %2 is closed by another bracket.</source>
        <translation>El «%1» de la línea %2 se cierra con un paréntesis de otro tipo.</translation>
    </message>
    <message>
        <source>“%1” of line %2 is never closed.</source>
        <translation>El «%1» de la línea %2 nunca se cierra.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of them.</source>
        <translation>«%1» aparece aquí dos veces. Deje solo uno.</translation>
    </message>
    <message>
        <source>“\%1” means nothing here. A backslash itself is written “\\”.</source>
        <translation>«\%1» no significa nada aquí. La barra invertida en sí se escribe «\\».</translation>
    </message>
</context>
<context>
    <name>JsonTokenizer</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 Se conserva el contenido multimedia que estaba completo hasta ese punto. Mire la respuesta antes de volver a enviarla.</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>La respuesta se interrumpe tras %1 bytes.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>La respuesta tiene más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The answer is not valid JSON at byte %1.</source>
        <translation>La respuesta no es JSON válido en el byte %1.</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>The key is right, but the workspace has to settle its billing before models answer. Nothing ran. See its billing page.</source>
        <translation>La clave es correcta, pero el espacio de trabajo tiene que regularizar su facturación antes de que los modelos respondan. No se ejecutó nada. Consulte su página de facturación.</translation>
    </message>
    <message>
        <source>The platform does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>La plataforma no acepta esta clave. Puede estar cortada o eliminada: cópiela de nuevo de los ajustes de su espacio de trabajo.</translation>
    </message>
    <message>
        <source>The platform knows no such key, or does not let it see its account. A key that is limited to some models may work for those all the same.</source>
        <translation>La plataforma no conoce esa clave o no le permite ver su cuenta. Una clave limitada a algunos modelos puede funcionar igualmente con ellos.</translation>
    </message>
    <message>
        <source>What answered is not Baseten: a proxy or a sign-in page of the network may stand between. The key was not checked.</source>
        <translation>Lo que respondió no es Baseten: puede haber un proxy o una página de inicio de sesión de la red en medio. No se comprobó la clave.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>A key belongs to a server: “baseten”, or an address such as https://models.example.org. Nothing was changed.</source>
        <translation>Una clave pertenece a un servidor: «baseten», o una dirección como https://models.example.org. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer; it may be waiting to be unlocked. Unlock it and try again, or use the key for this session alone.</source>
        <translation>El llavero no responde; puede estar esperando a que se desbloquee. Desbloquéelo e inténtelo de nuevo, o use la clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain does not do what was asked of it (its error %1). Use the key for this session alone, or name an environment variable.</source>
        <translation>El llavero no hace lo que se le pidió (su error %1). Use la clave solo para esta sesión o indique una variable de entorno.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or use the key for this session alone.</source>
        <translation>El llavero está bloqueado o se denegó el acceso a él. Desbloquéelo e inténtelo de nuevo, o use la clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain was not waited for.</source>
        <translation>No se esperó al llavero.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it does not run (a program such as GNOME Keyring or KWallet), so no key can be kept. Use the key for this session alone, or name an environment variable.</source>
        <translation>No hay ningún llavero en este equipo, o no se está ejecutando (un programa como GNOME Keyring o KWallet), así que no se puede guardar ninguna clave. Use la clave solo para esta sesión o indique una variable de entorno.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 cannot be written. Check the disk.</source>
        <translation>No se puede escribir %1. Compruebe el disco.</translation>
    </message>
    <message>
        <source>%1 is damaged in the archive and was left out.</source>
        <translation>%1 está dañado en el archivo ZIP y se omitió.</translation>
    </message>
    <message>
        <source>A collection needs a name. Nothing was changed.</source>
        <translation>Una colección necesita un nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>Another import into this library is going on. Wait for its end.</source>
        <translation>Hay otra importación en curso en esta biblioteca. Espere a que termine.</translation>
    </message>
    <message>
        <source>It had %1 bytes and has %2.</source>
        <translation>Tenía %1 bytes y tiene %2.</translation>
    </message>
    <message>
        <source>It has no place in a library.</source>
        <translation>No tiene sitio en una biblioteca.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está ahí.</translation>
    </message>
    <message>
        <source>Its size is the same and its content is not.</source>
        <translation>Su tamaño es el mismo, pero su contenido no.</translation>
    </message>
    <message>
        <source>Not all of its files are in the archive any more, so it was left out.</source>
        <translation>Ya no están todos sus archivos en el ZIP, así que se omitió.</translation>
    </message>
    <message>
        <source>Nothing can be read behind a damaged place of it.</source>
        <translation>No se puede leer nada más allá de un punto dañado.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The archive cannot be written. Choose another folder.</source>
        <translation>No se puede escribir el archivo ZIP. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The archive is damaged there. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>El archivo ZIP está dañado ahí. Lo que contiene la biblioteca queda como está. Vuelva a copiar el archivo comprimido o use uno anterior.</translation>
    </message>
    <message>
        <source>The archive needs %1 MB on the disk of the library, and %2 MB are free. Nothing was changed. Make room, or move the library to another disk.</source>
        <translation>El archivo ZIP necesita %1 MB en el disco de la biblioteca y hay %2 MB libres. No se cambió nada. Libere espacio o mueva la biblioteca a otro disco.</translation>
    </message>
    <message>
        <source>The backup of %1 took its place; clips that came later were found on the disk and added, without their prompts.</source>
        <translation>Ocupó su lugar la copia de seguridad del %1; los clips posteriores se encontraron en el disco y se añadieron, sin sus prompts.</translation>
    </message>
    <message>
        <source>The copy %1 does not read as it was written: the new disk cannot be trusted. The library stays where it is, and nothing of it was changed.</source>
        <translation>La copia %1 no se lee tal como se escribió: el disco nuevo no es de fiar. La biblioteca se queda donde está y no se cambió nada de ella.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be kept between two starts. Check its permissions, or save each clip yourself.</source>
        <translation>No se puede crear la carpeta %1, así que no se puede conservar nada entre un inicio y otro. Compruebe sus permisos o guarde cada clip por separado.</translation>
    </message>
    <message>
        <source>The library cannot be read. Nothing was changed.</source>
        <translation>No se puede leer la biblioteca. No se cambió nada.</translation>
    </message>
    <message>
        <source>The library cannot be written. Clips that arrived are still files on this disk. Free some space or check the folder&apos;s permissions.</source>
        <translation>No se puede escribir en la biblioteca. Los clips que llegaron siguen siendo archivos en este disco. Libere espacio o compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the disk.</source>
        <translation>No se puede escribir en la biblioteca de %1. Compruebe el disco.</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation>No se puede escribir en la biblioteca de %1. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The library is in %1, and that is not connected. Connect the disk and start Melodeck again; nothing of it is lost.</source>
        <translation>La biblioteca está en %1, que no está conectado. Conecte el disco y vuelva a iniciar Melodeck; no se pierde nada de ella.</translation>
    </message>
    <message>
        <source>The library is just being moved to another folder. Wait until that is done, then start again.</source>
        <translation>La biblioteca se está moviendo ahora a otra carpeta. Espere a que termine y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The library was made by a newer Melodeck and is left untouched. Install the newer version.</source>
        <translation>La biblioteca la creó un Melodeck más reciente y no se modifica. Instale la versión más reciente.</translation>
    </message>
    <message>
        <source>The library&apos;s daily backup could not be made; the library itself is fine. Make room on the disk.</source>
        <translation>No se pudo hacer la copia de seguridad diaria de la biblioteca; la biblioteca en sí está bien. Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and cannot be moved aside. Clips are still files in the folder beside it. Check the folder&apos;s permissions.</source>
        <translation>El archivo %1 de la biblioteca está dañado y no se puede apartar. Los clips siguen siendo archivos en la carpeta de al lado. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and is left as it is. The clips in the folder beside it are still there. Move the file away to start anew.</source>
        <translation>El archivo %1 de la biblioteca está dañado y se deja como está. Los clips de la carpeta de al lado siguen ahí. Mueva el archivo a otro lugar para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and another Melodeck still uses it. Close that one and start again: the library&apos;s backup takes its place then.</source>
        <translation>El archivo de la biblioteca está dañado y otro Melodeck aún lo usa. Ciérrelo y vuelva a iniciar: entonces ocupará su lugar la copia de seguridad de la biblioteca.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and its backup cannot be put in its place. Nothing was changed. Make room on the disk, then start again.</source>
        <translation>El archivo de la biblioteca está dañado y su copia de seguridad no puede ocupar su lugar. No se cambió nada. Libere espacio en el disco y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Clips are still files on this disk. Start Melodeck again: it sets the file aside and goes on with the newest backup.</source>
        <translation>El archivo de la biblioteca está dañado. Los clips siguen siendo archivos en este disco. Inicie Melodeck de nuevo: apartará el archivo y continuará con la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The library&apos;s file was damaged. It is kept as %1.</source>
        <translation>El archivo de la biblioteca estaba dañado. Se conserva como %1.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written, so the library stays where it is. Check the folder&apos;s permissions.</source>
        <translation>No se pueden escribir los ajustes de %1, así que la biblioteca se queda donde está. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>There is a collection “%1” already. Nothing was changed: choose another name.</source>
        <translation>Ya existe una colección «%1». No se cambió nada: elija otro nombre.</translation>
    </message>
    <message>
        <source>There is more in it than the archive says. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>Contiene más de lo que indica el archivo ZIP. Lo que contiene la biblioteca queda como está. Vuelva a copiar el archivo comprimido o use uno anterior.</translation>
    </message>
    <message>
        <source>There is no file “%1”. What the library holds stays as it is. Choose the archive again.</source>
        <translation>No hay ningún archivo «%1». Lo que contiene la biblioteca queda como está. Vuelva a elegir el archivo comprimido.</translation>
    </message>
    <message>
        <source>There is no finished job %1 in the library. Nothing was exported.</source>
        <translation>No hay ningún trabajo terminado %1 en la biblioteca. No se exportó nada.</translation>
    </message>
    <message>
        <source>There is no library in %1 yet. The first request makes it.</source>
        <translation>Todavía no hay ninguna biblioteca en %1. La primera solicitud la crea.</translation>
    </message>
    <message>
        <source>There was no backup, so a new one was made from the clips found on the disk; their prompts are not known any more.</source>
        <translation>No había copia de seguridad, así que se creó una biblioteca nueva con los clips encontrados en el disco; sus prompts ya no se conocen.</translation>
    </message>
    <message>
        <source>This archive was made by a newer Melodeck. Install that to import it; nothing was changed.</source>
        <translation>Este archivo ZIP lo creó un Melodeck más reciente. Instálelo para importarlo; no se cambió nada.</translation>
    </message>
    <message>
        <source>This is no archive of a Melodeck library. What the library holds stays as it is. Choose a ZIP file that Melodeck exported.</source>
        <translation>Esto no es el archivo ZIP de una biblioteca de Melodeck. Lo que contiene la biblioteca queda como está. Elija un archivo ZIP exportado por Melodeck.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. What was imported until then is whole; import once more to go on.</source>
        <translation>No se puede crear «%1». Lo importado hasta entonces está completo; importe otra vez para continuar.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). What the library holds stays as it is. Check the file and its permissions.</source>
        <translation>No se puede abrir «%1» (%2). Lo que contiene la biblioteca queda como está. Compruebe el archivo y sus permisos.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be removed (%2). What is left is still in the trash.</source>
        <translation>No se puede eliminar «%1» (%2). Lo que queda sigue en la papelera.</translation>
    </message>
    <message>
        <source>“%1” is no archive of a Melodeck library, or nothing in it can be read any more. Nothing was changed.</source>
        <translation>«%1» no es el archivo ZIP de una biblioteca de Melodeck, o ya no se puede leer nada de él. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>LibraryMove</name>
    <message>
        <source>%1 is not empty. Choose a folder of its own for the library.</source>
        <translation>%1 no está vacía. Elija una carpeta exclusiva para la biblioteca.</translation>
    </message>
    <message>
        <source>Another Melodeck still has the library open, so it was not moved and is used where it was. Close that one; the move is finished when this window is closed the next time.</source>
        <translation>Otro Melodeck aún tiene abierta la biblioteca, así que no se movió y se usa donde estaba. Ciérrelo; el traslado se completa la próxima vez que se cierre esta ventana.</translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>Elija una carpeta por su ruta completa.</translation>
    </message>
    <message>
        <source>The copy in %1 is not there, so the library stays where it was. Connect the disk; the move is finished when this window is closed the next time.</source>
        <translation>La copia de %1 no está ahí, así que la biblioteca se queda donde estaba. Conecte el disco; el traslado se completa la próxima vez que se cierre esta ventana.</translation>
    </message>
    <message>
        <source>The copy of the library&apos;s file does not read as it was written. The library stays where it is.</source>
        <translation>La copia del archivo de la biblioteca no se lee tal como se escribió. La biblioteca se queda donde está.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>No se puede crear la carpeta %1. Elija otra.</translation>
    </message>
    <message>
        <source>The library cannot be moved into itself. Choose a folder elsewhere.</source>
        <translation>La biblioteca no se puede mover dentro de sí misma. Elija una carpeta en otro lugar.</translation>
    </message>
    <message>
        <source>The library is not where it was moved to, so nothing of the old one is removed. Check that its disk is connected and try again.</source>
        <translation>La biblioteca no está en el lugar al que se movió, así que no se elimina nada de la antigua. Compruebe que su disco está conectado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library is there already.</source>
        <translation>La biblioteca ya está ahí.</translation>
    </message>
    <message>
        <source>The library needs %1 MB more there, and %2 MB are free. Nothing was copied.</source>
        <translation>La biblioteca necesita %1 MB más ahí y hay %2 MB libres. No se copió nada.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be made in %1. It stays where it is.</source>
        <translation>No se puede crear el archivo de la biblioteca en %1. Se queda donde está.</translation>
    </message>
</context>
<context>
    <name>LocalEngine</name>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Detenido. Nunca salió de este equipo.</translation>
    </message>
    <message>
        <source>The sketch engine did not start. Nothing is lost and nothing is billed. Check that %1 is installed beside Melodeck.</source>
        <translation>El motor de bocetos no se inició. No se pierde ni se factura nada. Compruebe que %1 está instalado junto a Melodeck.</translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message>
        <source>Deployment %1</source>
        <translation>Despliegue %1</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Entorno %1</translation>
    </message>
    <message>
        <source>What answered is not Baseten&apos;s list: a proxy or a sign-in page of the network may stand between. A model&apos;s address can be pasted all the same.</source>
        <translation>Lo que respondió no es la lista de Baseten: puede haber un proxy o una página de inicio de sesión de la red en medio. Aun así se puede pegar la dirección de un modelo.</translation>
    </message>
    <message>
        <source>What answered is not the config of a deployment. The request can be written by hand all the same.</source>
        <translation>Lo que respondió no es la configuración de un despliegue. Aun así se puede escribir la solicitud a mano.</translation>
    </message>
    <message>
        <source>asleep; the first request wakes it</source>
        <translation>dormido; la primera solicitud lo despierta</translation>
    </message>
    <message>
        <source>being made, not there yet</source>
        <translation>en creación, aún no disponible</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defectuoso</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>en un estado desconocido</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>ready, %1 replicas</source>
        <translation>listo, %1 réplicas</translation>
    </message>
    <message>
        <source>ready, 1 replica</source>
        <translation>listo, 1 réplica</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
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
        <translation>M4A o MP4</translation>
    </message>
    <message>
        <source>WMA</source>
        <translation>WMA</translation>
    </message>
    <message>
        <source>WebM or Matroska</source>
        <translation>WebM o Matroska</translation>
    </message>
    <message>
        <source>compressed audio</source>
        <translation>audio comprimido</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>de otro tipo</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>“%1” (%2) holds no sound that can be decoded. Nothing was sent. Export it as WAV or FLAC.</source>
        <translation>«%1» (%2) no contiene sonido que se pueda decodificar. No se envió nada. Expórtelo como WAV o FLAC.</translation>
    </message>
    <message>
        <source>“%1” (%2) needs a decoder that is not installed. Nothing was sent. Install the package gstreamer1.0-libav and drop the file again, or export it as WAV or FLAC.</source>
        <translation>«%1» (%2) necesita un decodificador que no está instalado. No se envió nada. Instale el paquete gstreamer1.0-libav y suelte el archivo de nuevo, o expórtelo como WAV o FLAC.</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG, MP3 and what the system&apos;s decoders know (M4A, WebM …) work.</source>
        <translation>«%1» no es audio que se pueda leer aquí. No se envió nada. Se aceptan WAV, FLAC, OGG, MP3 y lo que conozcan los decodificadores del sistema (M4A, WebM …).</translation>
    </message>
</context>
<context>
    <name>MediaToWav</name>
    <message>
        <source>The recording is too long to be turned into a WAV file. Nothing was sent. Cut it first.</source>
        <translation>La grabación es demasiado larga para convertirla en un archivo WAV. No se envió nada. Recórtela antes.</translation>
    </message>
</context>
<context>
    <name>ModelSpec</name>
    <message>
        <source>This is not a model spec.</source>
        <translation>Esto no es una especificación de modelo.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>1 is the natural pace, 2 twice as fast.</source>
        <translation>1 es el ritmo natural, 2 el doble de rápido.</translation>
    </message>
    <message>
        <source>2, 3 or 4 quarters, or 6 eighths.</source>
        <translation>2, 3 o 4 negras, o 6 corcheas.</translation>
    </message>
    <message>
        <source>A few seconds of one person speaking; the speech takes on that voice. A WAV file is safest.</source>
        <translation>Unos segundos de una persona hablando; el habla adopta esa voz. Lo más seguro es un archivo WAV.</translation>
    </message>
    <message>
        <source>A melody, sung or played, or a whole mix in which one stands out (WAV, FLAC, OGG, MP3). The engine on this computer listens to the first ten minutes.</source>
        <translation>Una melodía, cantada o tocada, o una mezcla completa en la que destaque una (WAV, FLAC, OGG, MP3). El motor de este equipo escucha los primeros diez minutos.</translation>
    </message>
    <message>
        <source>A pause this long ends a part.</source>
        <translation>Una pausa de esta duración termina una parte.</translation>
    </message>
    <message>
        <source>A prompt for the second of the two text readers. Without it both read the first.</source>
        <translation>Un prompt para el segundo de los dos lectores de texto. Sin él, ambos leen el primero.</translation>
    </message>
    <message>
        <source>A recording of one person speaking, whose voice and style the speech follows.</source>
        <translation>Una grabación de una persona hablando, cuya voz y estilo sigue el habla.</translation>
    </message>
    <message>
        <source>A recording of one voice (WAV, FLAC, OGG, MP3) whose tune the clips follow. Without it a tune is composed.</source>
        <translation>Una grabación de una sola voz (WAV, FLAC, OGG, MP3) cuya melodía siguen los clips. Sin ella se compone una melodía.</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow, resampled from its own rate.</source>
        <translation>Una grabación cuya melodía siguen los clips, remuestreada desde su propia frecuencia.</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow. The model assumes 32 kHz whatever the file says.</source>
        <translation>Una grabación cuya melodía siguen los clips. El modelo supone 32 kHz diga lo que diga el archivo.</translation>
    </message>
    <message>
        <source>A second model finishes the details.</source>
        <translation>Un segundo modelo termina los detalles.</translation>
    </message>
    <message>
        <source>Above 30 s the model works in windows, each so much later than the one before: shorter holds together better and takes longer.</source>
        <translation>Por encima de 30 s el modelo trabaja por ventanas, cada una con este desfase respecto a la anterior: más corto da más cohesión y tarda más.</translation>
    </message>
    <message>
        <source>Address of a WAV or FLAC file. It must end in .wav or .flac in lower case; what follows a question mark does not count.</source>
        <translation>Dirección de un archivo WAV o FLAC. Debe terminar en .wav o .flac en minúsculas; lo que sigue a un signo de interrogación no cuenta.</translation>
    </message>
    <message>
        <source>Address of a recording or video. The server behind it must support range requests.</source>
        <translation>Dirección de una grabación o un vídeo. El servidor debe admitir solicitudes de rango.</translation>
    </message>
    <message>
        <source>Address of a short recording whose voice is to speak, in place of the speaker. Only newer deployments know it.</source>
        <translation>Dirección de una grabación corta cuya voz ha de hablar en lugar del hablante. Solo la conocen los despliegues más recientes.</translation>
    </message>
    <message>
        <source>Address of the recording, English speech. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Dirección de la grabación, habla en inglés. El modelo la descarga, así que debe ser accesible desde Internet sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Address of the recording, for a server that fetches it. The engine on this computer does not: give it the file.</source>
        <translation>Dirección de la grabación, para un servidor que la descargue. El motor de este equipo no lo hace: dele el archivo.</translation>
    </message>
    <message>
        <source>Address of the recording, or of a video with sound. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Dirección de la grabación o de un vídeo con sonido. El modelo la descarga, así que debe ser accesible desde Internet sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Address of the recording. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Dirección de la grabación. El modelo la descarga, así que debe ser accesible desde Internet sin iniciar sesión.</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Todos los candidatos</translation>
    </message>
    <message>
        <source>As in &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; or &quot;D Dorian&quot;.</source>
        <translation>Como en &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; o &quot;D Dorian&quot;.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Audio transcription chain</source>
        <translation>Cadena de transcripción de audio</translation>
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
        <translation>Diversidad del haz</translation>
    </message>
    <message>
        <source>Beam width</source>
        <translation>Ancho del haz</translation>
    </message>
    <message>
        <source>Beats a minute as they are counted: eighths in a bar of six.</source>
        <translation>Pulsos por minuto tal como se cuentan: corcheas en un compás de seis.</translation>
    </message>
    <message>
        <source>Beats in a bar of the melody</source>
        <translation>Tiempos por compás de la melodía</translation>
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
        <translation>Elige entre los tokens más probables que juntos suman esta probabilidad.</translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest tokens. Without it top p alone decides.</source>
        <translation>Elige entre este número de tokens más probables. Sin él decide solo top p.</translation>
    </message>
    <message>
        <source>Chooses among likely sounds. Without it always the likeliest: monotonous, and the same each time.</source>
        <translation>Elige entre sonidos probables. Sin ello, siempre el más probable: monótono e igual cada vez.</translation>
    </message>
    <message>
        <source>Chooses among so many of the likeliest sounds; 0 is all of them.</source>
        <translation>Elige entre este número de sonidos más probables; 0 son todos.</translation>
    </message>
    <message>
        <source>Chooses among the likeliest sounds that together have this probability; 0 leaves it to top k.</source>
        <translation>Elige entre los sonidos más probables que juntos suman esta probabilidad; 0 lo deja a top k.</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Tamaño de bloque</translation>
    </message>
    <message>
        <source>Code of the language to speak, such as en-us.</source>
        <translation>Código del idioma que se hablará, como en-us.</translation>
    </message>
    <message>
        <source>Codes of the languages that detection chooses from. Empty: all that the model knows.</source>
        <translation>Códigos de los idiomas entre los que elige la detección. Vacío: todos los que conoce el modelo.</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Decodificación</translation>
    </message>
    <message>
        <source>Detect the language of each part</source>
        <translation>Detectar el idioma de cada parte</translation>
    </message>
    <message>
        <source>Detect the language only</source>
        <translation>Detectar solo el idioma</translation>
    </message>
    <message>
        <source>Download headers</source>
        <translation>Cabeceras de descarga</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens. 0 sets no limit.</source>
        <translation>Termina el habla tras este número de tokens. 0 no pone límite.</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens; 1000 tokens are about 12 s.</source>
        <translation>Termina el habla tras este número de tokens; 1000 tokens son unos 12 s.</translation>
    </message>
    <message>
        <source>English speech from a short text</source>
        <translation>habla en inglés a partir de un texto corto</translation>
    </message>
    <message>
        <source>English speech from text</source>
        <translation>habla en inglés a partir de texto</translation>
    </message>
    <message>
        <source>English speech from text, fast</source>
        <translation>habla en inglés a partir de texto, rápida</translation>
    </message>
    <message>
        <source>English speech from text, in a voice of your own if you give one</source>
        <translation>habla en inglés a partir de texto, con una voz propia si se indica</translation>
    </message>
    <message>
        <source>Even out loudness</source>
        <translation>Igualar la sonoridad</translation>
    </message>
    <message>
        <source>Exact length of each clip in seconds.</source>
        <translation>Duración exacta de cada clip en segundos.</translation>
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
        <translation>Primero busca el habla y divide ahí la grabación. Sin ello se transcriben como máximo 30 s.</translation>
    </message>
    <message>
        <source>First beat of the melody</source>
        <translation>Primer tiempo de la melodía</translation>
    </message>
    <message>
        <source>Fixed by Whisper; no other value is taken.</source>
        <translation>Fijado por Whisper; no se acepta otro valor.</translation>
    </message>
    <message>
        <source>For recordings in several languages. Set the language to auto.</source>
        <translation>Para grabaciones en varios idiomas. Ponga el idioma en auto.</translation>
    </message>
    <message>
        <source>For recordings that are loud in places and quiet in others.</source>
        <translation>Para grabaciones fuertes en unos lugares y débiles en otros.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Frames decoded together</source>
        <translation>Fotogramas decodificados a la vez</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Guidance in two steps</source>
        <translation>Guía en dos pasos</translation>
    </message>
    <message>
        <source>HTTP headers that the model sends when it downloads the link, as names and values. Not known to older deployments.</source>
        <translation>Cabeceras HTTP que el modelo envía al descargar el enlace, como nombres y valores. Los despliegues antiguos no las conocen.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Higher is livelier and less steady.</source>
        <translation>Más alto es más vivo y menos estable.</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower is safer.</source>
        <translation>Más alto es más sorprendente; más bajo, más seguro.</translation>
    </message>
    <message>
        <source>Higher values favour longer transcripts. Matters only with a beam width above 1.</source>
        <translation>Los valores altos favorecen transcripciones más largas. Solo importa con un ancho del haz mayor que 1.</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself, and make it speak faster.</source>
        <translation>Los valores altos evitan que el modelo se repita y lo hacen hablar más rápido.</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself.</source>
        <translation>Los valores altos evitan que el modelo se repita.</translation>
    </message>
    <message>
        <source>Higher values make the candidates differ more.</source>
        <translation>Los valores altos hacen que los candidatos difieran más.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>How closely the clips follow prompt and melody; too much sounds forced.</source>
        <translation>Hasta qué punto los clips siguen el prompt y la melodía; demasiado suena forzado.</translation>
    </message>
    <message>
        <source>How closely the image follows the prompt.</source>
        <translation>Hasta qué punto la imagen sigue el prompt.</translation>
    </message>
    <message>
        <source>How freely the model guesses. 0 takes the most likely words each time.</source>
        <translation>Con qué libertad adivina el modelo. 0 toma siempre las palabras más probables.</translation>
    </message>
    <message>
        <source>How much is made before it is sent. Smaller starts sooner, larger runs more smoothly.</source>
        <translation>Cuánto se genera antes de enviarlo. Menos empieza antes; más va con más fluidez.</translation>
    </message>
    <message>
        <source>How the model chooses its words.</source>
        <translation>Cómo elige el modelo sus palabras.</translation>
    </message>
    <message>
        <source>How the model listens and what it returns.</source>
        <translation>Cómo escucha el modelo y qué devuelve.</translation>
    </message>
    <message>
        <source>How the recording is split at pauses.</source>
        <translation>Cómo se divide la grabación en las pausas.</translation>
    </message>
    <message>
        <source>How the recording is split so that the parts run side by side. An empty object takes all defaults.</source>
        <translation>Cómo se divide la grabación para que las partes se procesen en paralelo. Un objeto vacío toma todos los valores predeterminados.</translation>
    </message>
    <message>
        <source>How the steps are spaced. Without one the model keeps the one of its last request, Euler at first.</source>
        <translation>Cómo se reparten los pasos. Sin uno, el modelo mantiene el de su última solicitud, Euler al principio.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>In steps of 16 pixels.</source>
        <translation>En pasos de 16 píxeles.</translation>
    </message>
    <message>
        <source>In steps of 8 pixels. Older deployments always make 1024.</source>
        <translation>En pasos de 8 píxeles. Los despliegues antiguos siempre hacen 1024.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Keeps words from being cut where two large parts meet; words in the overlap may come twice.</source>
        <translation>Evita que se corten palabras donde se unen dos partes grandes; las palabras del solapamiento pueden aparecer dos veces.</translation>
    </message>
    <message>
        <source>Key of the melody</source>
        <translation>Tonalidad de la melodía</translation>
    </message>
    <message>
        <source>Kokoro</source>
        <translation>Kokoro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the speech as a code such as en or de. Write auto to have it detected.</source>
        <translation>Idioma del habla como código, por ejemplo en o de. Escriba auto para que se detecte.</translation>
    </message>
    <message>
        <source>Language of the text.</source>
        <translation>Idioma del texto.</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 10 s the model works in windows that move on by 2 s, so time grows fast.</source>
        <translation>Duración de cada clip en segundos. Por encima de 10 s el modelo trabaja por ventanas que avanzan 2 s, así que el tiempo crece deprisa.</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 30 s the model works in windows: time and memory grow.</source>
        <translation>Duración de cada clip en segundos. Por encima de 30 s el modelo trabaja por ventanas: crecen el tiempo y la memoria.</translation>
    </message>
    <message>
        <source>Length of the large parts</source>
        <translation>Duración de las partes grandes</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>Penalización de longitud</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Link to a voice</source>
        <translation>Enlace a una voz</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of about this length.</source>
        <translation>Los textos más largos se dividen en partes de aproximadamente esta longitud.</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of at most this many characters. Not known to older deployments.</source>
        <translation>Los textos más largos se dividen en partes de como máximo este número de caracteres. Los despliegues antiguos no lo conocen.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>Longest part</source>
        <translation>Parte más larga</translation>
    </message>
    <message>
        <source>Longest part of the text</source>
        <translation>Parte más larga del texto</translation>
    </message>
    <message>
        <source>Longest part sent to Whisper; it is cut at a quiet place in its second half.</source>
        <translation>Parte más larga enviada a Whisper; se corta en un lugar silencioso de su segunda mitad.</translation>
    </message>
    <message>
        <source>Longest prompt</source>
        <translation>Prompt más largo</translation>
    </message>
    <message>
        <source>Longest stretch of speech handled at a time.</source>
        <translation>Tramo más largo de habla que se procesa de una vez.</translation>
    </message>
    <message>
        <source>MARS6</source>
        <translation>MARS6</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melodía</translation>
    </message>
    <message>
        <source>Melody as corrected</source>
        <translation>Melodía corregida</translation>
    </message>
    <message>
        <source>Melody transcription</source>
        <translation>Transcripción de melodía</translation>
    </message>
    <message>
        <source>MetaVoice</source>
        <translation>MetaVoice</translation>
    </message>
    <message>
        <source>More is faster and takes more memory. Above 10 the model refuses.</source>
        <translation>Más es más rápido y ocupa más memoria. Por encima de 10 el modelo lo rechaza.</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail.</source>
        <translation>Más pasos tardan más y muestran más detalle.</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail. The model fails without a number here.</source>
        <translation>Más pasos tardan más y muestran más detalle. El modelo falla si aquí no hay un número.</translation>
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
        <translation>MusicGen Melody, el Truss de Melodeck</translation>
    </message>
    <message>
        <source>Name of one of the speakers that come with the model.</source>
        <translation>Nombre de uno de los hablantes que incluye el modelo.</translation>
    </message>
    <message>
        <source>Names start with a for American or b for British, then f for a woman or m for a man. af is a mix of Bella and Sarah.</source>
        <translation>Los nombres empiezan por a (estadounidense) o b (británico) y luego f (mujer) o m (hombre). af es una mezcla de Bella y Sarah.</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>No repeated runs</source>
        <translation>Sin secuencias repetidas</translation>
    </message>
    <message>
        <source>Number of candidate transcripts kept at a time. More is slower.</source>
        <translation>Número de transcripciones candidatas que se mantienen a la vez. Más es más lento.</translation>
    </message>
    <message>
        <source>Number of images in the video. The model was trained for 14.</source>
        <translation>Número de imágenes del vídeo. El modelo se entrenó con 14.</translation>
    </message>
    <message>
        <source>Number of the speaker. Without a recording to go by, the voice may still change from one run to the next.</source>
        <translation>Número del hablante. Sin una grabación de referencia, la voz puede cambiar de una ejecución a otra.</translation>
    </message>
    <message>
        <source>Orpheus</source>
        <translation>Orpheus</translation>
    </message>
    <message>
        <source>Overlap of the large parts</source>
        <translation>Solapamiento de las partes grandes</translation>
    </message>
    <message>
        <source>Pace of the movement, best from 5 to 30. The file plays one frame a second faster.</source>
        <translation>Ritmo del movimiento, mejor de 5 a 30. El archivo se reproduce un fotograma por segundo más rápido.</translation>
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
        <translation>Idiomas posibles</translation>
    </message>
    <message>
        <source>Probability above which sound counts as speech.</source>
        <translation>Probabilidad a partir de la cual el sonido cuenta como habla.</translation>
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
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Refinar</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Penalización de repetición</translation>
    </message>
    <message>
        <source>Returns the language without a transcript.</source>
        <translation>Devuelve el idioma sin transcripción.</translation>
    </message>
    <message>
        <source>Returns the time of each word as well.</source>
        <translation>Devuelve también el tiempo de cada palabra.</translation>
    </message>
    <message>
        <source>Returns the times of sentences and words as well. Takes a little longer.</source>
        <translation>Devuelve también los tiempos de frases y palabras. Tarda un poco más.</translation>
    </message>
    <message>
        <source>Returns the transcripts of every beam as well.</source>
        <translation>Devuelve también las transcripciones de cada haz.</translation>
    </message>
    <message>
        <source>Runs of this many tokens occur only once.</source>
        <translation>Las secuencias de este número de tokens aparecen solo una vez.</translation>
    </message>
    <message>
        <source>SDXL Turbo</source>
        <translation>SDXL Turbo</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>Seamless loop</source>
        <translation>Bucle sin cortes</translation>
    </message>
    <message>
        <source>Second prompt</source>
        <translation>Segundo prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Share before refining</source>
        <translation>Parte antes de refinar</translation>
    </message>
    <message>
        <source>Share of the steps done before the refiner takes over. Unused without it.</source>
        <translation>Parte de los pasos realizada antes de que intervenga el refinador. Sin él no se usa.</translation>
    </message>
    <message>
        <source>Share of the steps in which guidance is used. Less is faster.</source>
        <translation>Parte de los pasos en los que se usa la guía. Menos es más rápido.</translation>
    </message>
    <message>
        <source>Share with guidance</source>
        <translation>Parte con guía</translation>
    </message>
    <message>
        <source>Shortest pause</source>
        <translation>Pausa más corta</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>Motor de bocetos</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Speech detection</source>
        <translation>Detección de habla</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Split at pauses</source>
        <translation>Dividir en las pausas</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>División</translation>
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
        <translation>Avance de la ventana</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>Estéreo</translation>
    </message>
    <message>
        <source>Style, mood and instruments in words, one clip for each. Words that are not understood are listed in the reply.</source>
        <translation>Estilo, ambiente e instrumentos con palabras, un clip por cada uno. Las palabras que no se entienden se indican en la respuesta.</translation>
    </message>
    <message>
        <source>Takes less memory and twice the time.</source>
        <translation>Ocupa menos memoria y tarda el doble.</translation>
    </message>
    <message>
        <source>Tara suits most texts.</source>
        <translation>Tara va bien con la mayoría de los textos.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Tempo of the melody</source>
        <translation>Tempo de la melodía</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The image that starts to move, in colour. 1024 × 576 pixels work best; other sizes are cut down to multiples of 64.</source>
        <translation>La imagen que empieza a moverse, en color. Lo mejor es 1024 × 576 píxeles; otros tamaños se recortan a múltiplos de 64.</translation>
    </message>
    <message>
        <source>The recording and how it is transcribed.</source>
        <translation>La grabación y cómo se transcribe.</translation>
    </message>
    <message>
        <source>The recording is first cut into parts of this length, one worker each.</source>
        <translation>La grabación se corta primero en partes de esta duración, con un proceso para cada una.</translation>
    </message>
    <message>
        <source>The recording to transcribe, English speech. Older deployments take a link only.</source>
        <translation>La grabación que se transcribirá, habla en inglés. Los despliegues antiguos solo aceptan un enlace.</translation>
    </message>
    <message>
        <source>The recording to transcribe, in any usual format. Give either this or a link.</source>
        <translation>La grabación que se transcribirá, en cualquier formato habitual. Indique esto o un enlace.</translation>
    </message>
    <message>
        <source>The recording to transcribe. Any format that FFmpeg reads.</source>
        <translation>La grabación que se transcribirá. Cualquier formato que lea FFmpeg.</translation>
    </message>
    <message>
        <source>The recording to transcribe. The whole request may have 100 MB; use a link for more.</source>
        <translation>La grabación que se transcribirá. La solicitud entera puede tener 100 MB; para más, use un enlace.</translation>
    </message>
    <message>
        <source>The recording: either a file or a link.</source>
        <translation>La grabación: un archivo o un enlace.</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one each run is another.</source>
        <translation>La misma semilla y la misma solicitud dan los mismos clips. Sin semilla, cada ejecución es distinta.</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one it follows from the request.</source>
        <translation>La misma semilla y la misma solicitud dan los mismos clips. Sin semilla, se deduce de la solicitud.</translation>
    </message>
    <message>
        <source>The same seed and request give the same image.</source>
        <translation>La misma semilla y la misma solicitud dan la misma imagen.</translation>
    </message>
    <message>
        <source>The same seed and request give the same image. 0 counts as none: the model then picks one.</source>
        <translation>La misma semilla y la misma solicitud dan la misma imagen. 0 cuenta como ninguna: el modelo elige una.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
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
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Two channels in place of one.</source>
        <translation>Dos canales en lugar de uno.</translation>
    </message>
    <message>
        <source>Two numbers: how closely the speech follows the speaker, then the text.</source>
        <translation>Dos números: hasta qué punto el habla sigue al hablante y, después, al texto.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>What each clip should sound like, one clip for each.</source>
        <translation>Cómo debe sonar cada clip, un clip por cada uno.</translation>
    </message>
    <message>
        <source>What exceeds this length is dropped.</source>
        <translation>Lo que supera esta longitud se descarta.</translation>
    </message>
    <message>
        <source>What is said in the voice recording, word for word.</source>
        <translation>Lo que se dice en la grabación de la voz, palabra por palabra.</translation>
    </message>
    <message>
        <source>What is to be heard in each clip, one clip for each, such as: a dog barks while rain falls.</source>
        <translation>Lo que debe oírse en cada clip, un clip por cada uno, por ejemplo: un perro ladra mientras llueve.</translation>
    </message>
    <message>
        <source>What is to be said.</source>
        <translation>Lo que se debe decir.</translation>
    </message>
    <message>
        <source>What is to be said. Long texts are split into sentences; keep each under 400 characters, a longer one may never finish.</source>
        <translation>Lo que se debe decir. Los textos largos se dividen en frases; mantenga cada una por debajo de 400 caracteres, una más larga podría no terminar nunca.</translation>
    </message>
    <message>
        <source>What is to be said. Sounds in angle brackets, such as laugh, sigh or yawn, are acted out.</source>
        <translation>Lo que se debe decir. Los sonidos entre paréntesis angulares, como laugh, sigh o yawn, se interpretan.</translation>
    </message>
    <message>
        <source>What is to be said. The speech ends after 10 s, wherever it is.</source>
        <translation>Lo que se debe decir. El habla termina a los 10 s, esté donde esté.</translation>
    </message>
    <message>
        <source>What is to be said. The voice is set by the deployment.</source>
        <translation>Lo que se debe decir. La voz la fija el despliegue.</translation>
    </message>
    <message>
        <source>What is to be said. Up to 220 characters.</source>
        <translation>Lo que se debe decir. Hasta 220 caracteres.</translation>
    </message>
    <message>
        <source>What the image should not show.</source>
        <translation>Lo que la imagen no debe mostrar.</translation>
    </message>
    <message>
        <source>What the image should show.</source>
        <translation>Lo que la imagen debe mostrar.</translation>
    </message>
    <message>
        <source>What you know better of the melody than what is heard in it.</source>
        <translation>Lo que se sabe de la melodía mejor que lo que se oye en ella.</translation>
    </message>
    <message>
        <source>When a bar begins, any one, in seconds from the start of what is sent.</source>
        <translation>Cuándo empieza un compás, cualquiera, en segundos desde el inicio de lo que se envía.</translation>
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
        <translation>Whisper V3 (archivo)</translation>
    </message>
    <message>
        <source>WhisperX</source>
        <translation>WhisperX</translation>
    </message>
    <message>
        <source>Whole bars, as near to the duration as may be, that go on at their end as they begin.</source>
        <translation>Compases enteros, lo más cerca posible de la duración, cuyo final enlaza con su comienzo.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Width of the smoothing when a quiet place is looked for; 1600 samples are a tenth of a second.</source>
        <translation>Ancho del suavizado al buscar un lugar silencioso; 1600 muestras son una décima de segundo.</translation>
    </message>
    <message>
        <source>Word times</source>
        <translation>Tiempos de palabras</translation>
    </message>
    <message>
        <source>Words of the recording</source>
        <translation>Palabras de la grabación</translation>
    </message>
    <message>
        <source>Words that help the model, such as names and terms that occur in the recording.</source>
        <translation>Palabras que ayudan al modelo, como nombres y términos que aparecen en la grabación.</translation>
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
        <translation>una imagen detallada a partir de un prompt</translation>
    </message>
    <message>
        <source>a short video from an image</source>
        <translation>un vídeo corto a partir de una imagen</translation>
    </message>
    <message>
        <source>an image from a prompt</source>
        <translation>una imagen a partir de un prompt</translation>
    </message>
    <message>
        <source>an image from a prompt, in a few steps</source>
        <translation>una imagen a partir de un prompt, en pocos pasos</translation>
    </message>
    <message>
        <source>an image from a prompt, in one to four steps</source>
        <translation>una imagen a partir de un prompt, en uno a cuatro pasos</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>arregla la melodía según reglas · gratis · sin clave</translation>
    </message>
    <message>
        <source>lively English speech from text, heard while it is made</source>
        <translation>habla viva en inglés a partir de texto, que se oye mientras se genera</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody</source>
        <translation>un clip por cada prompt, siguiendo una melodía</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody; with seed and sampling</source>
        <translation>un clip por cada prompt, siguiendo una melodía; con semilla y muestreo</translation>
    </message>
    <message>
        <source>one clip of music for each prompt</source>
        <translation>un clip de música por cada prompt</translation>
    </message>
    <message>
        <source>one clip of sounds and noises for each prompt</source>
        <translation>un clip de sonidos y ruidos por cada prompt</translation>
    </message>
    <message>
        <source>speech from text in the voice of a recording, heard while it is made</source>
        <translation>habla a partir de texto con la voz de una grabación, que se oye mientras se genera</translation>
    </message>
    <message>
        <source>speech in 17 languages from text</source>
        <translation>habla en 17 idiomas a partir de texto</translation>
    </message>
    <message>
        <source>speech in 17 languages from text, heard while it is made</source>
        <translation>habla en 17 idiomas a partir de texto, que se oye mientras se genera</translation>
    </message>
    <message>
        <source>the notes, key, metre and beats of a recording of music</source>
        <translation>las notas, la tonalidad, el compás y los pulsos de una grabación de música</translation>
    </message>
    <message>
        <source>the words of a long recording or video, from a link</source>
        <translation>las palabras de una grabación o vídeo largos, desde un enlace</translation>
    </message>
    <message>
        <source>the words of a recording and who says them</source>
        <translation>las palabras de una grabación y quién las dice</translation>
    </message>
    <message>
        <source>the words of a recording, from a file or a link</source>
        <translation>las palabras de una grabación, desde un archivo o un enlace</translation>
    </message>
    <message>
        <source>the words of a recording, from a link</source>
        <translation>las palabras de una grabación, desde un enlace</translation>
    </message>
    <message>
        <source>the words of a recording, long ones too, from a file or a link</source>
        <translation>las palabras de una grabación, incluso larga, desde un archivo o un enlace</translation>
    </message>
    <message>
        <source>the words of a recording, sent as a file</source>
        <translation>las palabras de una grabación, enviada como archivo</translation>
    </message>
    <message>
        <source>the words of an English recording, from a link to a WAV or FLAC file</source>
        <translation>las palabras de una grabación en inglés, desde un enlace a un archivo WAV o FLAC</translation>
    </message>
    <message>
        <source>up to 10 s of English speech from text</source>
        <translation>hasta 10 s de habla en inglés a partir de texto</translation>
    </message>
</context>
<context>
    <name>MsgpackStream</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 Se conserva el contenido multimedia que estaba completo hasta ese punto. Mire la respuesta antes de volver a enviarla.</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>La respuesta se interrumpe tras %1 bytes.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>La respuesta tiene más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The answer is not valid MessagePack at byte %1.</source>
        <translation>La respuesta no es MessagePack válido en el byte %1.</translation>
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
        <translation>Melodeck ya está abierto y no responde.</translation>
    </message>
    <message>
        <source>Nothing was opened, and nothing is lost. Give it a moment and try again. If it stays so, end it in the system monitor: what it was working on is there again at the next start.</source>
        <translation>No se abrió nada y no se pierde nada. Espere un momento e inténtelo de nuevo. Si sigue así, ciérrelo desde el monitor del sistema: aquello en lo que trabajaba reaparece en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>OpenApiRequest</name>
    <message>
        <source>Nothing that this OpenAPI file describes takes JSON: its requests are forms with file uploads, or have no body. Melodeck sends JSON.</source>
        <translation>Nada de lo que describe este archivo OpenAPI acepta JSON: sus solicitudes son formularios con subida de archivos o no tienen cuerpo. Melodeck envía JSON.</translation>
    </message>
    <message>
        <source>The OpenAPI file has no path “%1” that takes JSON. It has: %2.</source>
        <translation>El archivo OpenAPI no tiene ninguna ruta «%1» que acepte JSON. Tiene: %2.</translation>
    </message>
    <message>
        <source>This is a Swagger 2 file. Only OpenAPI 3 is read; paste an example request instead.</source>
        <translation>Este es un archivo Swagger 2. Solo se lee OpenAPI 3; en su lugar, pegue una solicitud de ejemplo.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 cannot be reached. Nothing was sent. Check address and network.</source>
        <translation>No se puede acceder a %1. No se envió nada. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Cancelado. No se envió nada.</translation>
    </message>
    <message>
        <source>Cancelled. The request had begun to leave: the model may still run.</source>
        <translation>Cancelado. La solicitud había empezado a salir: el modelo aún puede ejecutarse.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2. Nothing was sent. Check address and network.</source>
        <translation>Sin conexión con %1 en %2. No se envió nada. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or its encryption is not trusted. Nothing was sent. If the server is your own, name its certificate in SSL_CERT_FILE.</source>
        <translation>Sin conexión segura con %1: su certificado o su cifrado no es de confianza. No se envió nada. Si el servidor es propio, indique su certificado en SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>No whole answer of %1 within %2. The model may still be running. Allow more time, or ask for less.</source>
        <translation>No hubo respuesta completa de %1 en %2. El modelo puede seguir ejecutándose. Conceda más tiempo o pida menos.</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. Check the network and try again.</source>
        <translation>No hubo movimiento entre este equipo y %1 durante %2. Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. The model may have run. Check the network before you send again.</source>
        <translation>No hubo movimiento entre este equipo y %1 durante %2. El modelo puede haberse ejecutado. Compruebe la red antes de volver a enviar.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. The model has probably run; sending again runs it again.</source>
        <translation>La respuesta de %1 se interrumpió. Probablemente el modelo se ejecutó; volver a enviarla lo ejecuta otra vez.</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed in a way that cannot be undone. The model has probably run. Its server must send answers as they are.</source>
        <translation>La respuesta de %1 está comprimida de un modo que no se puede deshacer. Probablemente el modelo se ejecutó. Su servidor debe enviar las respuestas sin comprimir.</translation>
    </message>
    <message>
        <source>The connection to %1 broke after the request was sent. The model may have run; sending again runs it again.</source>
        <translation>La conexión con %1 se cortó después de enviar la solicitud. El modelo puede haberse ejecutado; volver a enviarla lo ejecuta otra vez.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before anything could run. Nothing is billed. Try again.</source>
        <translation>La conexión con %1 se cortó antes de que pudiera ejecutarse nada. No se factura nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy between here and %1 refused the connection. Nothing was sent. Check the proxy, its user and its password.</source>
        <translation>El proxy entre este equipo y %1 rechazó la conexión. No se envió nada. Compruebe el proxy, su usuario y su contraseña.</translation>
    </message>
    <message>
        <source>The request could not be read to its end on this computer, so it was not sent as a whole and does not run. Check the file and send it again.</source>
        <translation>La solicitud no se pudo leer hasta el final en este equipo, así que no se envió completa y no se ejecuta. Compruebe el archivo y vuelva a enviarla.</translation>
    </message>
</context>
<context>
    <name>OwnSpecs</name>
    <message>
        <source>%1 cannot be deleted; the model stays.</source>
        <translation>No se puede eliminar %1; el modelo se queda.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>It is too large for a model.</source>
        <translation>Es demasiado grande para un modelo.</translation>
    </message>
    <message>
        <source>Its id holds other characters than a–z, 0–9, dash, dot and underscore.</source>
        <translation>Su ID contiene caracteres distintos de a–z, 0–9, guion, punto y guion bajo.</translation>
    </message>
    <message>
        <source>Its id “%1” is that of %2 as well.</source>
        <translation>Su ID «%1» es también el de %2.</translation>
    </message>
    <message>
        <source>Its id “%1” is that of a model that Melodeck brings along.</source>
        <translation>Su ID «%1» es el de un modelo que incluye Melodeck.</translation>
    </message>
    <message>
        <source>There are more than %1 models.</source>
        <translation>Hay más de %1 modelos.</translation>
    </message>
    <message>
        <source>There is no model of your own with the id “%1” in %2. Nothing was changed.</source>
        <translation>No hay ningún modelo propio con el ID «%1» en %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>This model has so many fields that no form could show them. It was not saved.</source>
        <translation>Este modelo tiene tantos campos que ningún formulario podría mostrarlos. No se guardó.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>A picture was pasted, and no melody is in it. Copy a recording, or the link of one.</source>
        <translation>Se pegó una imagen, que no contiene ninguna melodía. Copie una grabación o el enlace de una.</translation>
    </message>
    <message>
        <source>The text in the clipboard is neither a file nor a link. Copy a recording, or the link of one.</source>
        <translation>El texto del portapapeles no es un archivo ni un enlace. Copie una grabación o el enlace de una.</translation>
    </message>
    <message>
        <source>There is no file and no link in the clipboard. Copy a recording, or the link of one.</source>
        <translation>En el portapapeles no hay ningún archivo ni enlace. Copie una grabación o el enlace de una.</translation>
    </message>
</context>
<context>
    <name>PastedRequest</name>
    <message>
        <source>The command ends within a quotation. Copy all of it.</source>
        <translation>El comando termina dentro de unas comillas. Cópielo entero.</translation>
    </message>
    <message>
        <source>The command has no address. Nothing was changed. Copy the whole command.</source>
        <translation>El comando no tiene dirección. No se cambió nada. Copie el comando entero.</translation>
    </message>
    <message>
        <source>The command&apos;s request is no JSON: %1 Nothing was changed. Copy the whole command.</source>
        <translation>La solicitud del comando no es JSON: %1 No se cambió nada. Copie el comando entero.</translation>
    </message>
    <message>
        <source>The snippet does not say where it sends to. Nothing was changed. Copy all of it, with the address.</source>
        <translation>El fragmento no dice adónde envía. No se cambió nada. Cópielo entero, con la dirección.</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>%1 pictures cannot be shown here: install the package qt6-image-formats-plugins. The picture itself is whole.</source>
        <translation>Las imágenes %1 no se pueden mostrar aquí: instale el paquete qt6-image-formats-plugins. La imagen en sí está completa.</translation>
    </message>
    <message>
        <source>It is too large to be shown here (%1 × %2 pixels). Open or save it.</source>
        <translation>Es demasiado grande para mostrarla aquí (%1 × %2 píxeles). Ábrala o guárdela.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown. The file is kept as it came.</source>
        <translation>Esta imagen está dañada o es demasiado grande para mostrarla. El archivo se conserva tal como llegó.</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Baseten does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>Baseten no acepta esta clave. Puede estar cortada o eliminada: cópiela de nuevo de los ajustes de su espacio de trabajo.</translation>
    </message>
    <message>
        <source>Baseten knows no such key, or does not let it list models. A key that is limited to some models works for those all the same: paste the model&apos;s address or write its id.</source>
        <translation>Baseten no conoce esa clave o no le permite ver la lista de modelos. Una clave limitada a algunos modelos funciona igualmente con ellos: pegue la dirección del modelo o escriba su ID.</translation>
    </message>
    <message>
        <source>Baseten knows no such model in this workspace. It may have been deleted.</source>
        <translation>Baseten no conoce ese modelo en este espacio de trabajo. Puede haberse eliminado.</translation>
    </message>
    <message>
        <source>The model is not deployed there, so there is no example of a request.</source>
        <translation>El modelo no está desplegado ahí, así que no hay ejemplo de solicitud.</translation>
    </message>
    <message>
        <source>The model is switched off (deactivated) at Baseten, so that it cannot be woken. Activate it in your workspace there.</source>
        <translation>El modelo está apagado (desactivado) en Baseten, así que no se puede despertar. Actívelo allí en su espacio de trabajo.</translation>
    </message>
    <message>
        <source>What answers there cannot be woken. Nothing ran. If it sleeps, a request wakes it.</source>
        <translation>Lo que responde ahí no se puede despertar. No se ejecutó nada. Si está inactivo, una solicitud lo activa.</translation>
    </message>
</context>
<context>
    <name>PlatformCall</name>
    <message>
        <source>What answered is not the platform: a proxy or a sign-in page of the network may stand between. Check the endpoint.</source>
        <translation>Lo que respondió no es la plataforma: puede haber un proxy o una página de inicio de sesión de la red en medio. Compruebe el endpoint.</translation>
    </message>
</context>
<context>
    <name>ReceivedAnswer</name>
    <message>
        <source>%1 was changed, moved or removed since it came, so the answer cannot be written as it came. Nothing was written.</source>
        <translation>%1 se modificó, movió o eliminó después de llegar, así que la respuesta no se puede escribir tal como llegó. No se escribió nada.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Detenido. No se guardó nada.</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. Check the disk.</source>
        <translation>No se puede leer la respuesta conservada %1. Compruebe el disco.</translation>
    </message>
    <message>
        <source>The kept answer %1 is damaged, so it cannot be written as it came. Its clips are not touched by that.</source>
        <translation>La respuesta conservada %1 está dañada, así que no se puede escribir tal como llegó. Sus clips no se ven afectados.</translation>
    </message>
    <message>
        <source>The record of the answer is damaged.</source>
        <translation>El registro de la respuesta está dañado.</translation>
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
        <translation>No se pudo escribir la receta en «%1». Su sonido está completo. Compruebe el disco.</translation>
    </message>
    <message>
        <source>This is not a Melodeck recipe.</source>
        <translation>Esto no es una receta de Melodeck.</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>un endpoint propio</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there, and its permissions.</source>
        <translation>No se puede leer «%1». Compruebe que está ahí y sus permisos.</translation>
    </message>
</context>
<context>
    <name>RecipeCheck</name>
    <message>
        <source> or .</source>
        <translation> o .</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines.</source>
        <translation>%1 tiene más de %2 líneas.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 must be a file, or its base64 text.</source>
        <translation>%1 debe ser un archivo o su texto en base64.</translation>
    </message>
    <message>
        <source>%1 must be a link that begins with https:// or http://.</source>
        <translation>%1 debe ser un enlace que empiece por https:// o http://.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts.</source>
        <translation>%1 debe ser una lista de textos.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 debe ser un número.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 debe ser un número entero.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1 debe ser como mínimo %2.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 debe ser como máximo %2.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 debe ser uno de estos: %2.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1 debe ser texto.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 debe ser true o false.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters.</source>
        <translation>%1 debe tener al menos %2 caracteres.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 lines.</source>
        <translation>%1 debe tener al menos %2 líneas.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1 debe estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>%1 prompts are more than the model takes at once (%2).</source>
        <translation>%1 prompts son más de los que el modelo acepta a la vez (%2).</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <translation>%1: elija un archivo.</translation>
    </message>
    <message>
        <source>%1: give a link.</source>
        <translation>%1: indique un enlace.</translation>
    </message>
    <message>
        <source>%1: the model takes only links that end in .%2.</source>
        <translation>%1: el modelo solo acepta enlaces que terminen en .%2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>Se necesita uno de estos: %1.</translation>
    </message>
    <message>
        <source>Only one of these may be given: %1.</source>
        <translation>Solo se puede indicar uno de estos: %1.</translation>
    </message>
    <message>
        <source>Prompt %1 is empty.</source>
        <translation>El prompt %1 está vacío.</translation>
    </message>
    <message>
        <source>Prompt %1 is longer than %2 characters.</source>
        <translation>El prompt %1 tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>The request is not a JSON object.</source>
        <translation>La solicitud no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>Escriba al menos un prompt.</translation>
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
        <translation>%1 (valor habitual)</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 as sent</source>
        <translation>%1 tal como se envió</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 canales</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>de %1 s a %2 s</translation>
    </message>
    <message>
        <source>Baseten</source>
        <translation>Baseten</translation>
    </message>
    <message>
        <source>Both ask for the same.</source>
        <translation>Ambas piden lo mismo.</translation>
    </message>
    <message>
        <source>Different:</source>
        <translation>Distinto:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it:</source>
        <translation>No se sabe, porque una de ellas no lo dice:</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>No se conoce ninguna diferencia.</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Parte de %1</translation>
    </message>
    <message>
        <source>Place in its request</source>
        <translation>Posición en su solicitud</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same:</source>
        <translation>Igual:</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>un endpoint propio</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>normalizado</translation>
    </message>
    <message>
        <source>offset removed</source>
        <translation>desplazamiento de CC eliminado</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>RecipeJson</name>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there, and its permissions.</source>
        <translation>No se puede leer «%1». No se envió nada. Compruebe que sigue ahí y sus permisos.</translation>
    </message>
    <message>
        <source>“%1” is a recipe that cannot be read. Nothing was sent. It may be from a newer Melodeck, or changed by hand: drop the clip that it came from.</source>
        <translation>«%1» es una receta que no se puede leer. No se envió nada. Puede ser de un Melodeck más reciente o haberse modificado a mano: suelte el clip del que procede.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The disk is too slow for a recording, which ended here. What was recorded before is kept. Close what else uses the disk.</source>
        <translation>El disco es demasiado lento para una grabación, que terminó aquí. Se conserva lo grabado hasta ese momento. Cierre lo demás que use el disco.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n whole clip(s) are kept.</source>
        <translation>
            <numerusform>Se conserva %n clip completo.</numerusform>
            <numerusform>Se conservan %n clips completos.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer of which the damaged journal of an earlier run says nothing any more is kept as %1.</source>
        <translation>Una respuesta de la que el registro dañado de una ejecución anterior ya no dice nada se conserva como %1.</translation>
    </message>
    <message>
        <source>It waited when the library&apos;s backup was made. The library was damaged since, so nobody knows whether it was sent.</source>
        <translation>Esperaba cuando se hizo la copia de seguridad de la biblioteca. La biblioteca se dañó después, así que nadie sabe si se envió.</translation>
    </message>
    <message>
        <source>Melodeck ended before an answer came.</source>
        <translation>Melodeck se cerró antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>Melodeck ended while the answer came.</source>
        <translation>Melodeck se cerró mientras llegaba la respuesta.</translation>
    </message>
    <message>
        <source>Nothing is billed. Send it again.</source>
        <translation>No se factura nada. Vuelva a enviarla.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>Los bytes recibidos están en %1.</translation>
    </message>
    <message>
        <source>The journal %1 of an earlier run cannot be read, so its jobs were left alone. Check the disk, and start again.</source>
        <translation>No se puede leer el diario %1 de una sesión anterior, así que sus trabajos no se tocaron. Compruebe el disco y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The journal of an earlier run was damaged; what could be read of it was used. It is kept as %1.</source>
        <translation>El diario de una sesión anterior estaba dañado; se usó lo que se pudo leer. Se conserva como %1.</translation>
    </message>
    <message>
        <source>The model may have run, and may bill: look at its dashboard before you send it again.</source>
        <translation>El modelo puede haberse ejecutado y puede facturar: consulte su panel antes de volver a enviarla.</translation>
    </message>
    <message>
        <source>What came of an answer cannot be written into %1, so it stays in the journal. Make room on the disk, and start again.</source>
        <translation>Lo que llegó de una respuesta no se puede escribir en %1, así que permanece en el diario. Libere espacio en el disco y vuelva a iniciar.</translation>
    </message>
</context>
<context>
    <name>RequestCode</name>
    <message>
        <source>A sound whose level or DC offset is changed cannot be made by such a command. Switch that off, or send the request from here.</source>
        <translation>Un comando así no puede generar un sonido con el nivel o el desplazamiento de CC modificados. Desactívelo o envíe la solicitud desde aquí.</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools call models on Baseten alone. Copy the request as curl or Python.</source>
        <translation>Las herramientas de Baseten solo llaman a modelos de Baseten. Copie la solicitud como curl o Python.</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools do not reach this address. Copy the request as curl or Python.</source>
        <translation>Las herramientas de Baseten no llegan a esta dirección. Copie la solicitud como curl o Python.</translation>
    </message>
</context>
<context>
    <name>RequestLimits</name>
    <message>
        <source>The request is %1 MB, and Baseten takes %2 MB at most. Nothing was sent. Choose a shorter region or a smaller format (mono, FLAC, MP3), or give a link where the model takes one.</source>
        <translation>La solicitud ocupa %1 MB y Baseten acepta %2 MB como máximo. No se envió nada. Elija una región más corta o un formato más pequeño (mono, FLAC, MP3), o indique un enlace si el modelo lo acepta.</translation>
    </message>
</context>
<context>
    <name>SchemaCopy</name>
    <message>
        <source>This describes no request with fields of its own, so that there is no form to make. Paste an example request instead.</source>
        <translation>Esto no describe ninguna solicitud con campos propios, así que no hay formulario que crear. En su lugar, pegue una solicitud de ejemplo.</translation>
    </message>
    <message>
        <source>This schema cannot be read, or is too large for a form. Paste an example request instead.</source>
        <translation>Este esquema no se puede leer o es demasiado grande para un formulario. En su lugar, pegue una solicitud de ejemplo.</translation>
    </message>
</context>
<context>
    <name>ServerSentEvents</name>
    <message>
        <source>A line of the event stream is longer than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>Una línea del flujo de eventos supera los %1 bytes, así que la lectura terminó ahí. Se conservan los eventos anteriores.</translation>
    </message>
    <message>
        <source>An event of the stream holds more than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>Un evento del flujo contiene más de %1 bytes, así que la lectura terminó ahí. Se conservan los eventos anteriores.</translation>
    </message>
</context>
<context>
    <name>SketchEngine</name>
    <message>
        <source>%1 is not a sound font (SF2 or SF3), so the sketch engine has no instruments. Nothing was lost. Choose another file, or none, to play with the sound font that is installed.</source>
        <translation>%1 no es una fuente de sonido (SF2 o SF3), así que el motor de bocetos no tiene instrumentos. No se perdió nada. Elija otro archivo, o ninguno para tocar con la fuente de sonido instalada.</translation>
    </message>
    <message>
        <source>A clip could not be made: an internal error. Nothing was lost; a shorter request may work.</source>
        <translation>No se pudo crear un clip: error interno. No se perdió nada; una solicitud más corta puede funcionar.</translation>
    </message>
    <message>
        <source>No sound font was found, so the sketch engine has no instruments.</source>
        <translation>No se encontró ninguna fuente de sonido, así que el motor de bocetos no tiene instrumentos.</translation>
    </message>
    <message>
        <source>Nothing was lost. Install the package fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) and try again.</source>
        <translation>No se perdió nada. Instale el paquete fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept, nothing was paid.</source>
        <translation>Detenido. No se conservó ni se pagó nada.</translation>
    </message>
    <message>
        <source>The sound font %1 cannot be read, so the sketch engine has no instruments.</source>
        <translation>No se puede leer la fuente de sonido %1, así que el motor de bocetos no tiene instrumentos.</translation>
    </message>
    <message>
        <source>The synthesiser does not start. Nothing was lost; free some memory and try again.</source>
        <translation>El sintetizador no se inicia. No se perdió nada; libere memoria e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SmallAnswer</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Detenido. No se conservó nada.</translation>
    </message>
</context>
<context>
    <name>SoundAsSent</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>SpecDraft</name>
    <message>
        <source>A field that is one of several values needs these: one-of:A,B,C.</source>
        <translation>Un campo que es uno de varios valores los necesita: one-of:A,B,C.</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>Mi modelo</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is empty.</source>
        <translation>El intervalo de %1 a %2 está vacío.</translation>
    </message>
    <message>
        <source>The range of a whole number has whole numbers at its ends.</source>
        <translation>El intervalo de un número entero tiene números enteros en sus extremos.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>No existe el campo «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>a model of your own</source>
        <translation>un modelo propio</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here: it is described by reference. Nothing was changed.</source>
        <translation>«%1» no se puede cambiar aquí: se describe por referencia. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a field can be. It can be file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required or optional.</source>
        <translation>«%1» no es nada que pueda ser un campo. Puede ser file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required u optional.</translation>
    </message>
</context>
<context>
    <name>SpecFetch</name>
    <message>
        <source>%1 answered with status %2 instead of a description of its model. Nothing ran. Paste an example request instead.</source>
        <translation>%1 respondió con el estado %2 en lugar de una descripción de su modelo. No se ejecutó nada. En su lugar, pegue una solicitud de ejemplo.</translation>
    </message>
    <message>
        <source>%1 cannot answer now; its model may still be loading. Try again in a minute.</source>
        <translation>%1 no puede responder ahora; puede que su modelo aún se esté cargando. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>%1 does not tell what its model takes. Paste an example request instead, or give the address of its OpenAPI file.</source>
        <translation>%1 no dice qué acepta su modelo. En su lugar, pegue una solicitud de ejemplo o indique la dirección de su archivo OpenAPI.</translation>
    </message>
    <message>
        <source>%1 wants a key for this, or does not take the one it was given. Nothing ran. Give it a key and try again.</source>
        <translation>%1 exige una clave para esto o no acepta la que se le dio. No se ejecutó nada. Dele una clave e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off, or took over 30 s. Nothing was run and nothing kept. Try again.</source>
        <translation>La conexión con %1 se cortó o tardó más de 30 s. No se ejecutó ni se conservó nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What %1 sends is over %2 MiB, which no description of a model is. Nothing was kept.</source>
        <translation>Lo que envía %1 supera los %2 MiB, algo que no ocurre con ninguna descripción de un modelo. No se conservó nada.</translation>
    </message>
</context>
<context>
    <name>SpecField</name>
    <message>
        <source>The request has no place for “%1”.</source>
        <translation>La solicitud no tiene sitio para «%1».</translation>
    </message>
</context>
<context>
    <name>SpecSource</name>
    <message>
        <source>All that the request holds looks like keys, and these are never stored. Paste a request that holds more than keys.</source>
        <translation>Todo lo que contiene la solicitud parecen claves, y estas nunca se guardan. Pegue una solicitud que contenga algo más que claves.</translation>
    </message>
    <message>
        <source>The request is no JSON object with members, so that there is no form to make of it. Such requests are sent as a JSON file.</source>
        <translation>La solicitud no es un objeto JSON con miembros, así que no se puede crear un formulario con ella. Tales solicitudes se envían como archivo JSON.</translation>
    </message>
    <message>
        <source>The request of this command is in the file “%1”: choose that file instead.</source>
        <translation>La solicitud de este comando está en el archivo «%1»: elija ese archivo en su lugar.</translation>
    </message>
    <message>
        <source>The server does not say what its model takes: its input has no type. Paste an example request instead.</source>
        <translation>El servidor no dice qué acepta su modelo: su entrada no tiene tipo. En su lugar, pegue una solicitud de ejemplo.</translation>
    </message>
    <message>
        <source>There is an address, but no request with it. Paste the whole command, or the JSON that it sends.</source>
        <translation>Hay una dirección, pero ninguna solicitud con ella. Pegue el comando entero o el JSON que envía.</translation>
    </message>
    <message>
        <source>There is nothing here that a model can be made from. What can be: a curl command or a Python snippet, the JSON of a request, a Truss&apos;s config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported.</source>
        <translation>Aquí no hay nada con lo que crear un modelo. Sirven: un comando curl o un fragmento de Python, el JSON de una solicitud, el config.yaml de un Truss con un example_model_input, un archivo OpenAPI, un JSON Schema o un modelo que alguien exportó.</translation>
    </message>
    <message>
        <source>This config has no example_model_input, which the form would be made from. Paste an example request instead.</source>
        <translation>Esta configuración no tiene example_model_input, del que se crearía el formulario. En su lugar, pegue una solicitud de ejemplo.</translation>
    </message>
    <message>
        <source>This holds more than %1 values, which no form has. The example of a single request is enough: choose that.</source>
        <translation>Contiene más de %1 valores; ningún formulario tiene tantos. Basta el ejemplo de una sola solicitud: elíjalo.</translation>
    </message>
    <message>
        <source>This is over %1 MiB and is not read. The example of a single request is enough: choose that.</source>
        <translation>Supera los %1 MiB y no se lee. Basta el ejemplo de una sola solicitud: elíjalo.</translation>
    </message>
</context>
<context>
    <name>StorageReports</name>
    <message numerus="yes">
        <source>%n file(s) are missing or changed.</source>
        <translation>
            <numerusform>Falta o ha cambiado %n archivo.</numerusform>
            <numerusform>Faltan o han cambiado %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) belong to no result.</source>
        <translation>
            <numerusform>%n archivo no pertenece a ningún resultado.</numerusform>
            <numerusform>%n archivos no pertenecen a ningún resultado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken along.</source>
        <translation>
            <numerusform>No se pudo trasladar %n archivo.</numerusform>
            <numerusform>No se pudieron trasladar %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were read.</source>
        <translation>
            <numerusform>Se leyó %n archivo (%1).</numerusform>
            <numerusform>Se leyeron %n archivos (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another id: other results had theirs.</source>
        <translation>
            <numerusform>%n recibió otro ID: otro resultado tenía el suyo.</numerusform>
            <numerusform>%n recibieron otro ID: otros resultados tenían los suyos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were added.</source>
        <translation>
            <numerusform>Se añadió %n trabajo.</numerusform>
            <numerusform>Se añadieron %n trabajos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were removed for good, and %1 are free again.</source>
        <translation>
            <numerusform>Se eliminó definitivamente %n trabajo y vuelve a haber %1 libres.</numerusform>
            <numerusform>Se eliminaron definitivamente %n trabajos y vuelve a haber %1 libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are in %2.</source>
        <translation>
            <numerusform>%n trabajo (%1) está en %2.</numerusform>
            <numerusform>%n trabajos (%1) están en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost file(s) are back.</source>
        <translation>
            <numerusform>Se recuperó %n archivo perdido.</numerusform>
            <numerusform>Se recuperaron %n archivos perdidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for the first time: the next check sees whether they change.</source>
        <translation>
            <numerusform>%n de ellos por primera vez: la próxima comprobación verá si cambia.</numerusform>
            <numerusform>%n de ellos por primera vez: la próxima comprobación verá si cambian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the archive are damaged or have no place in a library, and were left out.</source>
        <translation>
            <numerusform>%n parte del archivo ZIP está dañada o no tiene sitio en una biblioteca y se omitió.</numerusform>
            <numerusform>%n partes del archivo ZIP están dañadas o no tienen sitio en una biblioteca y se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n ya estaba.</numerusform>
            <numerusform>%n ya estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to no result: %1</source>
        <translation>No pertenece a ningún resultado: %1</translation>
    </message>
    <message>
        <source>Cannot be read: %1 – %2</source>
        <translation>No se puede leer: %1 – %2</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>Cambiado: %1 – %2</translation>
    </message>
    <message>
        <source>Every file is as it was when it came.</source>
        <translation>Todos los archivos están como cuando llegaron.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Nothing was touched. Importing an archive that has them brings them back.</source>
        <translation>No se tocó nada. Importar un archivo ZIP que los contenga los recupera.</translation>
    </message>
    <message>
        <source>Stopped. The library is as it should be.</source>
        <translation>Detenido. La biblioteca está como debe.</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>Modelo desconocido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Without a prompt</source>
        <translation>Sin prompt</translation>
    </message>
</context>
<context>
    <name>StyleLibrary</name>
    <message>
        <source>The table of music styles is missing from the program. Please install Melodeck again.</source>
        <translation>Falta en el programa la tabla de estilos musicales. Instale Melodeck de nuevo.</translation>
    </message>
</context>
<context>
    <name>StyleReader</name>
    <message>
        <source>The table of music styles is not valid: %1.</source>
        <translation>La tabla de estilos musicales no es válida: %1.</translation>
    </message>
</context>
<context>
    <name>TranscriptFormat</name>
    <message>
        <source>Line %1 is no time that can be read: “%2”. Nothing was changed. Correct that line and open the file again.</source>
        <translation>La línea %1 no es un tiempo que se pueda leer: «%2». No se cambió nada. Corrija esa línea y vuelva a abrir el archivo.</translation>
    </message>
    <message>
        <source>There are no subtitles in it. Nothing was changed. Choose an SRT or WebVTT file.</source>
        <translation>No contiene subtítulos. No se cambió nada. Elija un archivo SRT o WebVTT.</translation>
    </message>
    <message>
        <source>There is no transcript in it. Nothing was changed. Choose a file that Melodeck or a speech model wrote.</source>
        <translation>No contiene ninguna transcripción. No se cambió nada. Elija un archivo escrito por Melodeck o por un modelo de voz.</translation>
    </message>
</context>
<context>
    <name>TranscriptImport</name>
    <message>
        <source>%1 Nothing was changed. SRT, VTT and JSON can be imported.</source>
        <translation>%1 No se cambió nada. Se pueden importar SRT, VTT y JSON.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: that is no transcript. Nothing was changed.</source>
        <translation>El archivo supera los %1 MB: no es una transcripción. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed.</source>
        <translation>No se puede leer «%1». No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Transcription</name>
    <message>
        <source>%1 Dorian</source>
        <translation>%1 dórico</translation>
    </message>
    <message>
        <source>%1 Mixolydian</source>
        <translation>%1 mixolidio</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1 mayor</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1 menor</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>está en silencio</translation>
    </message>
    <message>
        <source>it sounds like speech: its pitch never stays on a note</source>
        <translation>suena a habla: su altura nunca se detiene en una nota</translation>
    </message>
    <message>
        <source>more than one voice sounds at once, and no melody stands out</source>
        <translation>suena más de una voz a la vez y no destaca ninguna melodía</translation>
    </message>
    <message>
        <source>no note is heard in it</source>
        <translation>no se oye ninguna nota</translation>
    </message>
    <message>
        <source>no pitch is heard in it (noise, clicks or drums)</source>
        <translation>no se oye ninguna altura (ruido, chasquidos o percusión)</translation>
    </message>
    <message>
        <source>only one note is heard in it</source>
        <translation>solo se oye una nota</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>Variation</name>
    <message>
        <source>%1 has no field for %2: it is left out.</source>
        <translation>%1 no tiene campo para %2: se omite.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 takes no duration.</source>
        <translation>%1 no acepta duración.</translation>
    </message>
    <message>
        <source>%1 takes no duration. Leave it out.</source>
        <translation>%1 no acepta duración. Omítala.</translation>
    </message>
    <message>
        <source>%1 takes no prompts. Leave them out.</source>
        <translation>%1 no acepta prompts. Omítalos.</translation>
    </message>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself. Ask for several takes instead.</source>
        <translation>%1 no acepta semilla: cada ejecución difiere por sí misma. Pida varias tomas en su lugar.</translation>
    </message>
    <message>
        <source>%1 takes no seed: its runs differ by themselves.</source>
        <translation>%1 no acepta semilla: sus ejecuciones difieren por sí mismas.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody here knows the fields of this request, so it cannot be varied. Make a model of it first.</source>
        <translation>Aquí no se conocen los campos de esta solicitud, así que no se puede variar. Cree antes un modelo a partir de ella.</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>No se puso nada en cola.</translation>
    </message>
    <message>
        <source>That is %1 requests, and a grid holds %2 at most. Nothing was sent. Choose fewer values.</source>
        <translation>Son %1 solicitudes, y en una cuadrícula caben %2 como máximo. No se envió nada. Elija menos valores.</translation>
    </message>
    <message>
        <source>This request has no fields that could be varied. Nothing was sent. Start from another clip.</source>
        <translation>Esta solicitud no tiene campos que se puedan variar. No se envió nada. Parta de otro clip.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>toma %1</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Nothing was sent. Put the file back, or bring the recipe back and choose another.</source>
        <translation>«%1» ya no está ahí. No se envió nada. Vuelva a poner el archivo, o recupere la receta y elija otro.</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>There is nothing in this YAML. Choose the config.yaml of a model.</source>
        <translation>Este YAML no contiene nada. Elija el config.yaml de un modelo.</translation>
    </message>
    <message>
        <source>This YAML is over %1 MiB and is not read. Choose the config.yaml of a model.</source>
        <translation>Este YAML supera los %1 MiB y no se lee. Elija el config.yaml de un modelo.</translation>
    </message>
    <message>
        <source>This is not valid YAML, or more of it than is read: line %1, column %2. Correct it there and try again.</source>
        <translation>Esto no es YAML válido, o usa más de lo que se lee: línea %1, columna %2. Corríjalo ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not valid YAML. Correct it and try again.</source>
        <translation>Esto no es YAML válido. Corríjalo e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>melodeck::jobs::JobQueue</name>
    <message>
        <source>Nothing was sent: neither the library&apos;s folder nor the one for temporary files can be written, so what comes back and is paid for could be lost. Make room on the disk or mend the folder&apos;s permissions, start Melodeck again, and send it again.</source>
        <translation>No se envió nada: no se puede escribir ni en la carpeta de la biblioteca ni en la de archivos temporales, así que lo que se recibe y se paga podría perderse. Libere espacio en el disco o corrija los permisos de la carpeta, reinicie Melodeck y vuelva a enviarla.</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Detenido. Nunca salió de este equipo.</translation>
    </message>
    <message>
        <source>Until then clips go to %1 – save those that you want to keep.</source>
        <translation>Hasta entonces los clips van a %1; guarde los que quiera conservar.</translation>
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
        <translation>Acerca de Melodeck</translation>
    </message>
    <message>
        <source>FluidSynth loads GPL-3 readline, in the engine&apos;s own process alone.</source>
        <translation>FluidSynth carga readline (GPL-3) únicamente en el proceso propio del motor.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>Usa %1.</translation>
    </message>
    <message>
        <source>Melodeck %1</source>
        <translation>Melodeck %1</translation>
    </message>
    <message>
        <source>Sends melodies and prompts to audio models, and keeps what comes back. Its own source is under the Apache License 2.0.</source>
        <translation>Envía melodías y prompts a modelos de audio y conserva lo que devuelven. Su propio código está bajo la Apache License 2.0.</translation>
    </message>
    <message>
        <source>The sketch engine is an arranger by rule on sampled instruments. It is not a neural model.</source>
        <translation>El motor de bocetos es un arreglista por reglas con instrumentos muestreados. No es un modelo neuronal.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer – %1</source>
        <translation>Respuesta – %1</translation>
    </message>
    <message>
        <source>As it was received, byte for byte</source>
        <translation>Tal como se recibió, byte por byte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Find in names and values</source>
        <translation>Buscar en nombres y valores</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>Buscar siguiente (Intro)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>Buscar anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON copiado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Ruta copiada</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de la solicitud: %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The JSON pointer that leads to this place</source>
        <translation>El puntero JSON que lleva a este lugar</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>La respuesta entera</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Valor copiado</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerSaver</name>
    <message>
        <source>%1 could not be saved: %2. What was to be saved is still here.</source>
        <translation>No se pudo guardar %1: %2. Lo que se iba a guardar sigue aquí.</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Etiquetas de Audacity</translation>
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
        <translation>No se conservó nada de esta respuesta, así que no hay nada que guardar.</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Guardar respuesta</translation>
    </message>
    <message>
        <source>Save film</source>
        <translation>Guardar vídeo</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Guardar notas</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Guardar transcripción</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Saved as %1 · it was cut, this is what came</source>
        <translation>Guardado como %1 · se cortó; esto es lo que llegó</translation>
    </message>
    <message>
        <source>Sheet music (MusicXML)</source>
        <translation>Partitura (MusicXML)</translation>
    </message>
    <message>
        <source>Subtitles (SubRip)</source>
        <translation>Subtítulos (SubRip)</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>Subtítulos (WebVTT)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>as JSON; how it was written is not known any more</source>
        <translation>como JSON; ya no se sabe cómo estaba escrita</translation>
    </message>
    <message>
        <source>as JSON; its clips stand in it by name</source>
        <translation>como JSON; sus clips figuran en él por su nombre</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>melodía</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcripción</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ArrivingDecoder</name>
    <message>
        <source>No sound arrived that can be played. What arrived is kept. Send the request again.</source>
        <translation>No llegó ningún sonido que se pueda reproducir. Lo que llegó se conserva. Vuelva a enviar la solicitud.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AsyncDialog</name>
    <message>
        <source>%1 of 256 KiB. This computer may sleep meanwhile.</source>
        <translation>%1 de 256 KiB. Este equipo puede suspenderse entretanto.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 horas</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 horas</translation>
    </message>
    <message>
        <source>Address of your receiver</source>
        <translation>Dirección de su receptor</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>How often the platform runs it at most when it fails. Each run may be billed.</source>
        <translation>Cuántas veces como máximo la ejecuta la plataforma cuando falla. Cada ejecución puede facturarse.</translation>
    </message>
    <message>
        <source>Pause before the second attempt, doubled for each further one</source>
        <translation>Pausa antes del segundo intento, duplicada en cada intento posterior</translation>
    </message>
    <message>
        <source>Pause between two attempts at most</source>
        <translation>Pausa máxima entre dos intentos</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue</source>
        <translation>Enviar a la cola de la plataforma</translation>
    </message>
    <message>
        <source>Send to the queue</source>
        <translation>Enviar a la cola</translation>
    </message>
    <message>
        <source>The request is %1 with its files, and the platform&apos;s queue takes 256 KiB. Nothing was sent. Let the model fetch the recording from a link where it can, choose a shorter part of it, or send the request at once instead.</source>
        <translation>La solicitud ocupa %1 con sus archivos y la cola de la plataforma acepta 256 KiB. No se envió nada. Deje que el modelo descargue la grabación de un enlace si puede, elija una parte más corta o envíe la solicitud directamente en lugar de a la cola.</translation>
    </message>
    <message>
        <source>This computer may sleep meanwhile.</source>
        <translation>Este equipo puede suspenderse entretanto.</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>Espera como máximo</translation>
    </message>
    <message>
        <source>Where “melodeck-cli receive” is reached from outside. The platform brings the result there, signed, and keeps none itself; it comes into the library, also while this window is closed.</source>
        <translation>Dónde se accede desde fuera a «melodeck-cli receive». La plataforma lleva allí el resultado, firmado, y no guarda ninguno; llega a la biblioteca aunque esta ventana esté cerrada.</translation>
    </message>
    <message>
        <source>Without a receiver the result can only be seen where the model itself saves it. Give its address.</source>
        <translation>Sin receptor, el resultado solo se puede ver donde el propio modelo lo guarde. Indique la dirección del receptor.</translation>
    </message>
    <message>
        <source>at first, doubled up to</source>
        <translation>al principio, duplicándose hasta</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
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
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchBlock</name>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 cancelados</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 hechos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidos</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 sin respuesta</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <translation>Lote de %1</translation>
    </message>
    <message>
        <source>Batch of %1 or more</source>
        <translation>Lote de %1 o más</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Cancelar el resto</translation>
    </message>
    <message>
        <source>Cancel the rest of %1</source>
        <translation>Cancelar el resto de %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Jobs of %1</source>
        <translation>Trabajos de %1</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progreso de %1</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>Reenviar los fallidos</translation>
    </message>
    <message>
        <source>Show %1 as a grid</source>
        <translation>Mostrar %1 como cuadrícula</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>Mostrar como cuadrícula</translation>
    </message>
    <message>
        <source>Show older jobs of this batch</source>
        <translation>Mostrar trabajos anteriores de este lote</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchPanel</name>
    <message>
        <source>%1 up</source>
        <translation>%1 de subida</translation>
    </message>
    <message>
        <source>%1: the cache holds no more converted files than these. Nothing was sent. Make a batch of its own of it.</source>
        <translation>%1: la caché no admite más archivos convertidos que estos. No se envió nada. Haga con él un lote aparte.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n archivo no se puede usar</numerusform>
            <numerusform>%n archivos no se pueden usar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
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
        <translation>Lote</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Browse for files of the batch</source>
        <translation>Buscar archivos para el lote</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear files of the batch</source>
        <translation>Quitar los archivos del lote</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Cerrar lote</translation>
    </message>
    <message>
        <source>Converting “%1”</source>
        <translation>Convirtiendo «%1»</translation>
    </message>
    <message>
        <source>Converting “%1”: %2</source>
        <translation>Convirtiendo «%1»: %2</translation>
    </message>
    <message>
        <source>Converting “%1”: %2 of %3</source>
        <translation>Convirtiendo «%1»: %2 de %3</translation>
    </message>
    <message>
        <source>Drop recordings or a folder here. Without any the prompts alone decide.</source>
        <translation>Suelte aquí grabaciones o una carpeta. Sin ellas deciden solo los prompts.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Duraciones</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation>Archivos del lote</translation>
    </message>
    <message>
        <source>Leave out the files that are not read yet</source>
        <translation>Omitir los archivos que aún no se han leído</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n more…</source>
        <translation>
            <numerusform>Examinando %n más…</numerusform>
            <numerusform>Examinando %n más…</numerusform>
        </translation>
    </message>
    <message>
        <source>No recordings in there</source>
        <translation>No hay grabaciones ahí</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size.</source>
        <translation>No se envió nada. Compruebe sus permisos y su tamaño.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts of the batch</source>
        <translation>Prompts del lote</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message numerus="yes">
        <source>Run %n job(s)</source>
        <translation>
            <numerusform>Ejecutar %n trabajo</numerusform>
            <numerusform>Ejecutar %n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>The other file goes as it is heard.</source>
        <translation>El otro archivo va tal como se escucha.</translation>
    </message>
    <message>
        <source>The other files go as they are heard.</source>
        <translation>Los demás archivos van tal como se escuchan.</translation>
    </message>
    <message>
        <source>The others are.</source>
        <translation>Los demás sí.</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A, WebM … are taken.</source>
        <translation>Se aceptan WAV, FLAC, OGG, MP3, M4A, WebM, etc.</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>Escriba un prompt para empezar.</translation>
    </message>
    <message>
        <source>every file with every prompt</source>
        <translation>cada archivo con cada prompt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>uno por línea</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>{slow|fast} folk waltz</source>
        <translation>vals folk {lento|rápido}</translation>
    </message>
    <message>
        <source>{slow|fast} tries each. Lines that begin with # are left out.</source>
        <translation>{lento|rápido} prueba cada uno. Las líneas que empiezan por # se omiten.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>No se puede leer «%1»</translation>
    </message>
    <message>
        <source>“%1” goes with your corrections of what was heard in it.</source>
        <translation>«%1» va con sus correcciones de lo que se escuchó en él.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BlindPanel</name>
    <message>
        <source>All are equally loud, in an order of chance. Listen, give places, then reveal.</source>
        <translation>Todos suenan igual de fuerte, en orden aleatorio. Escuche, asigne puestos y luego revele.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel blind comparison</source>
        <translation>Cancelar comparación a ciegas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close verdict</source>
        <translation>Cerrar veredicto</translation>
    </message>
    <message>
        <source>Give a place first.</source>
        <translation>Asigne antes un puesto.</translation>
    </message>
    <message>
        <source>In an order of chance; some are too short or too quiet to be made equally loud. Listen, give places, then reveal.</source>
        <translation>En orden aleatorio; algunos son demasiado cortos o débiles para igualar su sonoridad. Escuche, asigne puestos y luego revele.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>This is what you heard</source>
        <translation>Esto es lo que escuchó</translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation>¿Cuál es el mejor?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::CleanUpDialog</name>
    <message numerus="yes">
        <source>%n job(s) stay because of a star or a collection.</source>
        <translation>
            <numerusform>%n trabajo se queda por una estrella o una colección.</numerusform>
            <numerusform>%n trabajos se quedan por una estrella o una colección.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 stay because they were never saved elsewhere.</source>
        <translation>
            <numerusform>%n trabajo (%1) se queda porque nunca se guardó en otro lugar.</numerusform>
            <numerusform>%n trabajos (%1) se quedan porque nunca se guardaron en otro lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 would go to the trash.</source>
        <translation>
            <numerusform>%n trabajo (%1) iría a la papelera.</numerusform>
            <numerusform>%n trabajos (%1) irían a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those that go exist nowhere else.</source>
        <translation>
            <numerusform>%n de los que se van no existe en ningún otro lugar.</numerusform>
            <numerusform>%n de los que se van no existen en ningún otro lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Also what was never saved elsewhere</source>
        <translation>También lo que nunca se guardó en otro lugar</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Cualquier antigüedad</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Cualquier modelo</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Larger than 1 MB</source>
        <translation>De más de 1 MB</translation>
    </message>
    <message>
        <source>Larger than 10 MB</source>
        <translation>De más de 10 MB</translation>
    </message>
    <message>
        <source>Larger than 100 MB</source>
        <translation>De más de 100 MB</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>No se iría nada.</translation>
    </message>
    <message>
        <source>Older than a month</source>
        <translation>De hace más de un mes</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>De hace más de una semana</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>De hace más de un año</translation>
    </message>
    <message>
        <source>Older than three months</source>
        <translation>De hace más de tres meses</translation>
    </message>
    <message>
        <source>Only what failed or gave nothing</source>
        <translation>Solo lo que falló o no dio nada</translation>
    </message>
    <message>
        <source>Only what was saved elsewhere</source>
        <translation>Solo lo que se guardó en otro lugar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps them for %n day(s).</source>
        <translation>
            <numerusform>La papelera los conserva %n día.</numerusform>
            <numerusform>La papelera los conserva %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>Qué puede irse</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Qué se iría</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipActions</name>
    <message>
        <source>Compare as A and B</source>
        <translation>Comparar como A y B</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>Comparar recetas…</translation>
    </message>
    <message>
        <source>Compare the two recipes</source>
        <translation>Comparar las dos recetas</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>Continuar desde su final</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Ejecutar con cambios</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Mostrar receta</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Usar como melodía</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Variar…</translation>
    </message>
    <message>
        <source>Which clip shall be compared with “%1”?</source>
        <translation>¿Con qué clip se compara «%1»?</translation>
    </message>
    <message>
        <source>Which clip&apos;s recipe shall stand beside that of “%1”?</source>
        <translation>¿Qué receta de clip se muestra junto a la de «%1»?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipDecoder</name>
    <message>
        <source>This file holds no sound. Nothing is lost. Choose another clip.</source>
        <translation>Este archivo no contiene sonido. No se ha perdido nada. Elija otro clip.</translation>
    </message>
    <message>
        <source>This file is damaged: its sound cannot be decoded. It is left as it is. Choose another clip, or get this one anew.</source>
        <translation>Este archivo está dañado: su sonido no se puede decodificar. Se deja como está. Elija otro clip o consiga este de nuevo.</translation>
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
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>Elegir un clip</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Looking into the library…</source>
        <translation>Buscando en la biblioteca…</translation>
    </message>
    <message>
        <source>No clip has these words.</source>
        <translation>Ningún clip contiene estas palabras.</translation>
    </message>
    <message>
        <source>There is no other clip yet.</source>
        <translation>Todavía no hay ningún otro clip.</translation>
    </message>
    <message>
        <source>Words of the prompt, model, melody or day</source>
        <translation>Palabras del prompt, modelo, melodía o día</translation>
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
        <translation>Comparar como A</translation>
    </message>
    <message>
        <source>Compare as B</source>
        <translation>Comparar como B</translation>
    </message>
    <message>
        <source>Compared as %1</source>
        <translation>Comparado como %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Crear un modelo con esta solicitud…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Mover resultado a la papelera</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Reproducir %1</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>Posición en %1</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Quitar estrella</translation>
    </message>
    <message>
        <source>Remove star from %1</source>
        <translation>Quitar la estrella de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Save MIDI…</source>
        <translation>Guardar MIDI…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save stems…</source>
        <translation>Guardar stems…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation>Marcar %1 con estrella</translation>
    </message>
    <message>
        <source>arriving…</source>
        <translation>llegando…</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>no se puede reproducir</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSaver</name>
    <message>
        <source>%1 of %2 clips were saved; the rest is in the library. %3</source>
        <translation>Se guardaron %1 de %2 clips; el resto está en la biblioteca. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and were saved in part</source>
        <translation>
            <numerusform>%n está dañado y se guardó en parte</numerusform>
            <numerusform>%n están dañados y se guardaron en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are less loud than asked for: their peaks allow no more</source>
        <translation>
            <numerusform>%n suena menos de lo pedido: sus picos no permiten más</numerusform>
            <numerusform>%n suenan menos de lo pedido: sus picos no permiten más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n muestra era demasiado fuerte para este formato y se recortó</numerusform>
            <numerusform>%n muestras eran demasiado fuertes para este formato y se recortaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n era demasiado fuerte para este formato y se recortó</numerusform>
            <numerusform>%n eran demasiado fuertes para este formato y se recortaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their recipe: their files have no place for it</source>
        <translation>
            <numerusform>%n sin su receta: su archivo no tiene sitio para ella</numerusform>
            <numerusform>%n sin su receta: sus archivos no tienen sitio para ella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n clip(s) in %1</source>
        <translation>
            <numerusform>Se guardó %n clip en %1</numerusform>
            <numerusform>Se guardaron %n clips en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>Guardando %n clip</numerusform>
            <numerusform>Guardando %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 clips were saved; the rest is in the library.</source>
        <translation>Detenido. Se guardaron %1 de %2 clips; el resto está en la biblioteca.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved; the clip is in the library.</source>
        <translation>Detenido. No se guardó nada; el clip está en la biblioteca.</translation>
    </message>
    <message>
        <source>level changed by %1 dB only: its peaks allow no more</source>
        <translation>nivel cambiado solo en %1 dB: sus picos no permiten más</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSharer</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 copiado</translation>
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
        <translation>Los clips que se comparan a ciegas siempre suenan igual de fuerte.</translation>
    </message>
    <message>
        <source>Level of this clip</source>
        <translation>Nivel de este clip</translation>
    </message>
    <message>
        <source>Level of this clip: %1</source>
        <translation>Nivel de este clip: %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Igualar</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Igualar nivel</translation>
    </message>
    <message>
        <source>Plays the clips of a job equally loud; files stay as they are</source>
        <translation>Reproduce los clips de un trabajo igual de fuerte; los archivos quedan como están</translation>
    </message>
    <message>
        <source>To the other of two clips and back, at the same place</source>
        <translation>Al otro de dos clips y de vuelta, en el mismo punto</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ComposePanel</name>
    <message>
        <source>%1 takes links, not files</source>
        <translation>%1 acepta enlaces, no archivos</translation>
    </message>
    <message>
        <source>%1 takes no recordings</source>
        <translation>%1 no acepta grabaciones</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 de subida</translation>
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
            <numerusform>%n valor más en JSON</numerusform>
            <numerusform>%n valores más en JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a recording (WAV, FLAC, OGG, MP3, M4A …) or a JSON request.</source>
        <translation>Suelte una grabación (WAV, FLAC, OGG, MP3, M4A …) o una solicitud JSON.</translation>
    </message>
    <message>
        <source>Edit the request as</source>
        <translation>Editar la solicitud como</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n clip(s)</source>
        <translation>
            <numerusform>Generar %n clip</numerusform>
            <numerusform>Generar %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Make picture</source>
        <translation>Crear imagen</translation>
    </message>
    <message>
        <source>Make video</source>
        <translation>Crear vídeo</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size; requests above %1 go by the command line.</source>
        <translation>No se envió nada. Compruebe sus permisos y su tamaño; las solicitudes de más de %1 van por la línea de comandos.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose the queue again when it is there.</source>
        <translation>No se envió nada. Elija de nuevo la cola cuando esté ahí.</translation>
    </message>
    <message>
        <source>One of its values has thousands of characters. It is sent all the same.</source>
        <translation>Uno de sus valores tiene miles de caracteres. Se envía igualmente.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Enviar solicitud</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1</source>
        <translation>El JSON tiene un error en la línea %1</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1.</source>
        <translation>El JSON tiene un error en la línea %1.</translation>
    </message>
    <message>
        <source>The melody is still on its way</source>
        <translation>La melodía aún está en camino</translation>
    </message>
    <message>
        <source>The melody is still on its way.</source>
        <translation>La melodía aún está en camino.</translation>
    </message>
    <message>
        <source>The melody that it waited for did not come. Nothing was sent and nothing is billed. Bring the melody again, or press Generate to send what is in the form now.</source>
        <translation>La melodía que se esperaba no llegó. No se envió ni se factura nada. Traiga la melodía de nuevo, o pulse Generar para enviar lo que hay ahora en el formulario.</translation>
    </message>
    <message>
        <source>The recipe&apos;s request</source>
        <translation>La solicitud de la receta</translation>
    </message>
    <message>
        <source>The request must be a JSON object: { … }.</source>
        <translation>La solicitud debe ser un objeto JSON: { … }.</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>No se envió la solicitud</translation>
    </message>
    <message>
        <source>The text says what the form shows; undo brings it back.</source>
        <translation>El texto dice lo que muestra el formulario; deshacer lo recupera.</translation>
    </message>
    <message>
        <source>This request is too long to be edited as JSON</source>
        <translation>Esta solicitud es demasiado larga para editarla como JSON</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transcribir</translation>
    </message>
    <message>
        <source>Until it is corrected nothing can be sent, and the form waits.</source>
        <translation>Hasta que se corrija no se puede enviar nada, y el formulario espera.</translation>
    </message>
    <message>
        <source>Use the form</source>
        <translation>Usar el formulario</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>Escriba un prompt para empezar.</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>aprox. %1 s</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>aprox. 1 s</translation>
    </message>
    <message>
        <source>melody on its way</source>
        <translation>melodía en camino</translation>
    </message>
    <message>
        <source>the platform ends a request after %1 minutes: ask for less at once</source>
        <translation>la plataforma termina las solicitudes a los %1 minutos: pida menos de una vez</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>No se puede leer «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot be used here</source>
        <translation>«%1» no se puede usar aquí</translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation>«%1» es una carpeta</translation>
    </message>
    <message>
        <source>“%1” is being read: it can be sent when it is here.</source>
        <translation>Se está leyendo «%1»: se podrá enviar cuando esté aquí.</translation>
    </message>
    <message>
        <source>“%1” is no recording that can be read.</source>
        <translation>«%1» no es una grabación que se pueda leer.</translation>
    </message>
    <message>
        <source>“%1” is not a request</source>
        <translation>«%1» no es una solicitud</translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be read.</source>
        <translation>«%1» no está ahí o no se puede leer.</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Choose another model to use it.</source>
        <translation>«%1» se queda aquí; no se envió nada. Elija otro modelo para usarlo.</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Put it where the model can download it and paste the link, or choose a variant of the model that takes files.</source>
        <translation>«%1» se queda aquí; no se envió nada. Póngalo donde el modelo pueda descargarlo y pegue el enlace, o elija una variante del modelo que acepte archivos.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ConversionOptions</name>
    <message>
        <source>Brings the loudest moment of the melody to −1 dB before it is sent. Your file stays as it is.</source>
        <translation>Lleva el momento más fuerte de la melodía a −1 dB antes de enviarla. Su archivo queda como está.</translation>
    </message>
    <message>
        <source>Normalise level</source>
        <translation>Normalizar nivel</translation>
    </message>
    <message>
        <source>Remove DC offset</source>
        <translation>Quitar desplazamiento de CC</translation>
    </message>
    <message>
        <source>Takes off the constant offset that some sound cards add. Your file stays as it is.</source>
        <translation>Quita el desplazamiento constante que añaden algunas tarjetas de sonido. Su archivo queda como está.</translation>
    </message>
    <message>
        <source>no DC offset</source>
        <translation>sin desplazamiento de CC</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>normalizado</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Desk</name>
    <message>
        <source>Compose</source>
        <translation>Componer</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>Cola y biblioteca</translation>
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
        <translation>%1 a %2 segundos</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>Deslizador de duración</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EmptyResults</name>
    <message>
        <source>Press “%1” below the form.</source>
        <translation>Pulse «%1» debajo del formulario.</translation>
    </message>
    <message>
        <source>Results appear here</source>
        <translation>Los resultados aparecen aquí</translation>
    </message>
    <message>
        <source>The batch stands here as one block then: it tells how far it is, and opens to show each of its jobs. Nothing is sent before.</source>
        <translation>El lote aparece aquí entonces como un solo bloque: dice por dónde va y se abre para mostrar cada uno de sus trabajos. Antes no se envía nada.</translation>
    </message>
    <message>
        <source>What comes back stands here, the newest first, and stays in the library.</source>
        <translation>Lo que llega aparece aquí, lo más reciente primero, y permanece en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EndpointDialog</name>
    <message>
        <source>%1 (from its example request)</source>
        <translation>%1 (de su solicitud de ejemplo)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Connect a model</source>
        <translation>Conectar un modelo</translation>
    </message>
    <message>
        <source>Lists the models of your workspace at Baseten</source>
        <translation>Muestra los modelos de su espacio de trabajo en Baseten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>My models at Baseten</source>
        <translation>Mis modelos en Baseten</translation>
    </message>
    <message>
        <source>My models…</source>
        <translation>Mis modelos…</translation>
    </message>
    <message>
        <source>New model from a request or a schema…</source>
        <translation>Nuevo modelo desde una solicitud o un esquema…</translation>
    </message>
    <message>
        <source>No address was found in this command. Paste the address alone.</source>
        <translation>No se encontró ninguna dirección en este comando. Pegue solo la dirección.</translation>
    </message>
    <message>
        <source>None of the models here takes its example request, so a form is made from it: %1. It will be among your models.</source>
        <translation>Ninguno de los modelos de aquí acepta su solicitud de ejemplo, así que se crea un formulario con ella: %1. Estará entre sus modelos.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Paste the address that your model answers at: a Baseten model, a Truss server, or any URL that takes such a request. A curl command and baseten:MODEL_ID work too.</source>
        <translation>Pegue la dirección en la que responde su modelo: un modelo de Baseten, un servidor Truss o cualquier URL que acepte una solicitud así. También sirven un comando curl y baseten:MODEL_ID.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Predict URL</source>
        <translation>URL de predicción</translation>
    </message>
    <message>
        <source>Requests go to %1.</source>
        <translation>Las solicitudes van a %1.</translation>
    </message>
    <message>
        <source>Send it unencrypted all the same</source>
        <translation>Enviar sin cifrar de todos modos</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Enviado como</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Voz a texto</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Texto a voz</translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the way could read your key and your recordings. Use https:// where you can.</source>
        <translation>Esta dirección no está cifrada: cualquiera por el camino podría leer su clave y sus grabaciones. Use https:// siempre que pueda.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Write a part of a name to find it</source>
        <translation>Escriba parte de un nombre para buscarlo</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Propios</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryDetails</name>
    <message>
        <source>Close tags and note</source>
        <translation>Cerrar etiquetas y nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Select an entry to give it tags or a note.</source>
        <translation>Seleccione una entrada para darle etiquetas o una nota.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryMenu</name>
    <message>
        <source>Add a tag…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Añadir a la colección</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>Recuperar la receta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message numerus="yes">
        <source>Move %n result(s) to trash</source>
        <translation>
            <numerusform>Mover %n resultado a la papelera</numerusform>
            <numerusform>Mover %n resultados a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Mover resultado a la papelera</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nueva colección…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Remove from this collection</source>
        <translation>Quitar de esta colección</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Quitar estrella</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show in results</source>
        <translation>Mostrar en los resultados</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Mostrar receta</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Etiquetas y nota…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FilterBar</name>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Último mes</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>Modelo desconocido</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>De hace más de un año</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Quitar filtro: %1</translation>
    </message>
    <message>
        <source>Remove this collection; its clips stay</source>
        <translation>Eliminar esta colección; sus clips se conservan</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>With melody</source>
        <translation>Con melodía</translation>
    </message>
    <message>
        <source>Won a blind comparison</source>
        <translation>Ganó una comparación a ciegas</translation>
    </message>
    <message>
        <source>Won blind</source>
        <translation>Ganó a ciegas</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Cerrar búsqueda</translation>
    </message>
    <message>
        <source>Find in transcript</source>
        <translation>Buscar en la transcripción</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::IntakePage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel melody</source>
        <translation>Cancelar melodía</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobBlock</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer ▾</source>
        <translation>Respuesta ▾</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>Comparación a ciegas</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>Recuperar la receta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>Comparar a ciegas…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>For a report: what was asked, when, and what the server said. Never a key.</source>
        <translation>Para un informe: qué se pidió, cuándo y qué dijo el servidor. Nunca una clave.</translation>
    </message>
    <message>
        <source>Hides which clip is which until you have given places</source>
        <translation>Oculta cuál es cada clip hasta que haya asignado los puestos</translation>
    </message>
    <message>
        <source>It was deactivated. From then on its owner is billed until it sleeps again.</source>
        <translation>Estaba desactivado. Desde ese momento se factura a su propietario hasta que vuelva a dormirse.</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Crear un modelo con esta solicitud…</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Mover resultado a la papelera</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de la solicitud: %1</translation>
    </message>
    <message>
        <source>Request ▾</source>
        <translation>Solicitud ▾</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Guardar todo…</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>Guardar respuesta…</translation>
    </message>
    <message>
        <source>Send %1 now</source>
        <translation>Enviar %1 ahora</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Volver a enviar</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Mostrar respuesta</translation>
    </message>
    <message>
        <source>Starts it without waiting for the next try</source>
        <translation>Lo inicia sin esperar al próximo intento</translation>
    </message>
    <message>
        <source>Starts it, so that the request can be sent again</source>
        <translation>Lo inicia, para poder volver a enviar la solicitud</translation>
    </message>
    <message>
        <source>Switch the model on</source>
        <translation>Activar el modelo</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Despertar el modelo</translation>
    </message>
    <message>
        <source>Which words of the prompts the sketch engine knows: styles, moods, instruments, keys and tempos. Other words change nothing but the choice of notes.</source>
        <translation>Qué palabras de los prompts conoce el motor de bocetos: estilos, ambientes, instrumentos, tonalidades y tempos. Otras palabras solo cambian la elección de notas.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobNotices</name>
    <message numerus="yes">
        <source>%n clip(s) to hear.</source>
        <translation>
            <numerusform>%n clip para escuchar.</numerusform>
            <numerusform>%n clips para escuchar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n falló.</numerusform>
            <numerusform>%n fallaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are done</source>
        <translation>
            <numerusform>%n solicitud está lista</numerusform>
            <numerusform>%n solicitudes están listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n solicitud falló</numerusform>
            <numerusform>%n solicitudes fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The last one: “%1”</source>
        <translation>La última: «%1»</translation>
    </message>
    <message>
        <source>The model answered with an error. What it said, and what to do, stands in the window.</source>
        <translation>El modelo respondió con un error. En la ventana se ve lo que dijo y qué hacer.</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>«%1» falló</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>«%1» está lista</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobProgressCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progreso de %1</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>Recibiendo %1 de %2</translation>
    </message>
    <message>
        <source>The model is busy (%1)</source>
        <translation>El modelo está ocupado (%1)</translation>
    </message>
    <message>
        <source>nothing was billed</source>
        <translation>no se facturó nada</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>intento %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonFiles</name>
    <message>
        <source>not there</source>
        <translation>no está ahí</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonPane</name>
    <message>
        <source>Files in it: %1</source>
        <translation>Archivos que contiene: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Request as JSON</source>
        <translation>Solicitud como JSON</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the problem in the text</source>
        <translation>Mostrar el problema en el texto</translation>
    </message>
    <message>
        <source>That is too long for this place and was not pasted. Drop it as a file.</source>
        <translation>Es demasiado largo para este lugar y no se pegó. Suéltelo como archivo.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonRequestCard</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear request</source>
        <translation>Borrar solicitud</translation>
    </message>
    <message>
        <source>It is sent as it is.</source>
        <translation>Se envía tal cual.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::KeyField</name>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 está en %2</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Volver a preguntar al llavero</translation>
    </message>
    <message>
        <source>Baseten answers with a key alone. You find yours in the settings of your workspace.</source>
        <translation>Baseten solo responde con una clave. La encontrará en los ajustes de su espacio de trabajo.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import the key in %1</source>
        <translation>Importar la clave de %1</translation>
    </message>
    <message>
        <source>It goes to %1 alone, and is there at the next start.</source>
        <translation>Va solo a %1 y estará ahí en el próximo inicio.</translation>
    </message>
    <message>
        <source>It is forgotten when Melodeck ends.</source>
        <translation>Se olvida cuando Melodeck termina.</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Guardarla en el llavero</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Mirando en el llavero…</translation>
    </message>
    <message>
        <source>No key is known for %1. Leave it empty where none is wanted.</source>
        <translation>No se conoce ninguna clave para %1. Déjelo vacío si no se necesita.</translation>
    </message>
    <message>
        <source>The key in BASETEN_API_KEY is used: %1</source>
        <translation>Se usa la clave de BASETEN_API_KEY: %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s key for %1 is used: %2</source>
        <translation>Se usa la clave del llavero para %1: %2</translation>
    </message>
    <message>
        <source>The variable for Baseten is BASETEN_API_KEY; set it before Melodeck starts.</source>
        <translation>La variable para Baseten es BASETEN_API_KEY; defínala antes de iniciar Melodeck.</translation>
    </message>
    <message>
        <source>There is no keychain here: the key is forgotten when Melodeck ends.</source>
        <translation>Aquí no hay llavero: la clave se olvida cuando Melodeck termina.</translation>
    </message>
    <message>
        <source>This session has a key for %1.</source>
        <translation>Esta sesión tiene una clave para %1.</translation>
    </message>
    <message>
        <source>another key, in its place</source>
        <translation>otra clave, en su lugar</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right, highest true peak %3 dB.</source>
        <translation>Pico: %1 dB izquierda, %2 dB derecha; pico real máximo: %3 dB.</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right.</source>
        <translation>Pico: %1 dB izquierda, %2 dB derecha.</translation>
    </message>
    <message>
        <source>The clip goes over full scale.</source>
        <translation>El clip supera la escala completa.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDelegate</name>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>El archivo ya no existe</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDesk</name>
    <message numerus="yes">
        <source>%n entry(ies) added to “%1”.</source>
        <translation>
            <numerusform>%n entrada añadida a «%1».</numerusform>
            <numerusform>%n entradas añadidas a «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Choose an entry that can be heard first.</source>
        <translation>Elija antes un elemento que se pueda escuchar.</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nombre de la colección</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Esto ya no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>As collected</source>
        <translation>Orden de colección</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Volver a los resultados</translation>
    </message>
    <message>
        <source>Back to the results (Ctrl+L)</source>
        <translation>Volver a los resultados (Ctrl+L)</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mejor coincidencia</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation>Vista completa</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Más largos</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melodía</translation>
    </message>
    <message>
        <source>Melody used</source>
        <translation>Melodía usada</translation>
    </message>
    <message>
        <source>More than %1 entries</source>
        <translation>Más de %1 entradas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>Nada en la biblioteca coincide con esta búsqueda.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguos</translation>
    </message>
    <message>
        <source>Only the newest hits are in this order. Search for more words to see all.</source>
        <translation>Solo los resultados más recientes siguen este orden. Busque más palabras para verlos todos.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search clips and prompts</source>
        <translation>Buscar clips y prompts</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Más cortos</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Sort and group: %1</source>
        <translation>Ordenar y agrupar: %1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Stars and winners</source>
        <translation>Estrellas y ganadores</translation>
    </message>
    <message>
        <source>The library in the place of the results, as rows or cards (Ctrl+L)</source>
        <translation>La biblioteca en el lugar de los resultados, como filas o tarjetas (Ctrl+L)</translation>
    </message>
    <message>
        <source>The library is being read in: some clips are not found yet.</source>
        <translation>Se está leyendo la biblioteca: algunos clips aún no se encuentran.</translation>
    </message>
    <message>
        <source>The library is being read in: what is older than %1 is not found yet.</source>
        <translation>Se está leyendo la biblioteca: lo anterior a %1 aún no se encuentra.</translation>
    </message>
    <message>
        <source>What you make is kept here: every clip, transcript and request, to be found by any word of it.</source>
        <translation>Aquí se guarda lo que usted crea: cada clip, transcripción y solicitud, localizable por cualquiera de sus palabras.</translation>
    </message>
    <message>
        <source>Words begin as these do. “In quotes” they stand so, a minus in front leaves out.</source>
        <translation>Se buscan palabras que empiecen como estas. &quot;Entre comillas&quot;, tal cual; un signo menos delante excluye.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LinkDialog</name>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>It is fetched from %1 without any key, and becomes the melody.</source>
        <translation>Se descarga de %1 sin ninguna clave y se convierte en la melodía.</translation>
    </message>
    <message>
        <source>Link of a recording</source>
        <translation>Enlace de una grabación</translation>
    </message>
    <message>
        <source>Others on the way can read and change what comes over http://. Use its https:// address, or download it in a browser and drop it here.</source>
        <translation>Otros pueden leer y modificar por el camino lo que llega por http://. Use su dirección https://, o descárguelo en un navegador y suéltelo aquí.</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Pegar enlace</translation>
    </message>
    <message>
        <source>The address of the file itself, such as https://example.org/tune.mp3; not of a page that plays it.</source>
        <translation>La dirección del propio archivo, como https://example.org/tune.mp3; no la de una página que lo reproduce.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) queued.</source>
        <translation>
            <numerusform>%n trabajo en cola.</numerusform>
            <numerusform>%n trabajos en cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: requests and links go one at a time.</source>
        <translation>
            <numerusform>Se omitió %n más: las solicitudes y los enlaces van de uno en uno.</numerusform>
            <numerusform>Se omitieron %n más: las solicitudes y los enlaces van de uno en uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: transcripts go one at a time.</source>
        <translation>
            <numerusform>Se omitió %n más: las transcripciones van de una en una.</numerusform>
            <numerusform>Se omitieron %n más: las transcripciones van de una en una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still on their way.</source>
        <translation>
            <numerusform>%n solicitud sigue en camino.</numerusform>
            <numerusform>%n solicitudes siguen en camino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are back.</source>
        <translation>
            <numerusform>Se recuperó %n resultado.</numerusform>
            <numerusform>Se recuperaron %n resultados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are in the trash.</source>
        <translation>
            <numerusform>%n resultado está en la papelera.</numerusform>
            <numerusform>%n resultados están en la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) came from the platform&apos;s queue</source>
        <translation>
            <numerusform>%n resultado llegó de la cola de la plataforma</numerusform>
            <numerusform>%n resultados llegaron de la cola de la plataforma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) with %1 were in the trash for 30 days and are removed.</source>
        <translation>
            <numerusform>%n resultado (%1) llevaba 30 días en la papelera y se eliminó.</numerusform>
            <numerusform>%n resultados (%1) llevaban 30 días en la papelera y se eliminaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred clip(s) went, too.</source>
        <translation>
            <numerusform>Entre ellos hay %n clip con estrella.</numerusform>
            <numerusform>Entre ellos hay %n clips con estrella.</numerusform>
        </translation>
    </message>
    <message>
        <source>A is “%1”, B is “%2”. X goes from one to the other at the same place.</source>
        <translation>A es «%1», B es «%2». X pasa de uno a otro en el mismo punto.</translation>
    </message>
    <message>
        <source>About Melodeck</source>
        <translation>Acerca de Melodeck</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>As a notification of the desktop, while this window is not in front</source>
        <translation>Como notificación del escritorio, mientras esta ventana no está en primer plano</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>Retroceder 1 s</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>Retroceder 5 s</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Cancelar trabajo</translation>
    </message>
    <message>
        <source>Choose a clip first, in the results or in the library.</source>
        <translation>Elija antes un clip, en los resultados o en la biblioteca.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Command of Baseten&apos;s tools</source>
        <translation>Comando de las herramientas de Baseten</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>Comparar a ciegas…</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>Comparar recetas…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Copy clip</source>
        <translation>Copiar clip</translation>
    </message>
    <message>
        <source>Copy region, or drag it out</source>
        <translation>Copiar la región o arrastrarla fuera</translation>
    </message>
    <message>
        <source>Copy request as</source>
        <translation>Copiar solicitud como</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Files are still being written.</source>
        <translation>Todavía se están escribiendo archivos.</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>Avanzar 1 s</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>Avanzar 5 s</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>Continuar desde su final</translation>
    </message>
    <message>
        <source>Import a transcript</source>
        <translation>Importar una transcripción</translation>
    </message>
    <message>
        <source>Imported %1. Undo brings back what was there.</source>
        <translation>Importado %1. Deshacer recupera lo que había.</translation>
    </message>
    <message>
        <source>It was made at %1, which is not connected: %2 is kept.</source>
        <translation>Se hizo en %1, que no está conectado: se mantiene %2.</translation>
    </message>
    <message>
        <source>It would take the place of what is written below.</source>
        <translation>Ocuparía el lugar de lo que está escrito abajo.</translation>
    </message>
    <message>
        <source>Its request is in “%1”: drop that file as well.</source>
        <translation>Su solicitud está en «%1»: suelte también ese archivo.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mantener lo mío</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir ejecutando</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Left out when it was saved: %1.</source>
        <translation>Omitido al guardar: %1.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Library or results</source>
        <translation>Biblioteca o resultados</translation>
    </message>
    <message>
        <source>Library storage…</source>
        <translation>Almacenamiento de la biblioteca…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Crear un modelo con esta solicitud…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Igualar nivel</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Mover resultado a la papelera</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nuevo lote</translation>
    </message>
    <message>
        <source>Nobody knows which clip this is. Reveal or cancel the blind comparison first.</source>
        <translation>Nadie sabe qué clip es este. Revele o cancele antes la comparación a ciegas.</translation>
    </message>
    <message>
        <source>Open recordings, prompts or a request</source>
        <translation>Abrir grabaciones, prompts o una solicitud</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste link…</source>
        <translation>Pegar enlace…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Script de Python</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit Melodeck?</source>
        <translation>¿Salir de Melodeck?</translation>
    </message>
    <message>
        <source>Quitting loses them.</source>
        <translation>Al salir se pierden.</translation>
    </message>
    <message>
        <source>Quitting stops that. What is whole by then stays, and the library has all clips as they came.</source>
        <translation>Al salir se detiene. Lo que ya esté completo se queda, y la biblioteca tiene todos los clips tal como llegaron.</translation>
    </message>
    <message>
        <source>Quitting stops them here; the model may still finish and bill, and its answer is lost. Jobs that wait are there again at the next start.</source>
        <translation>Al salir se detienen aquí; el modelo aún puede terminar y facturar, y su respuesta se pierde. Los trabajos en espera estarán ahí en el próximo inicio.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Recordings, prompts and requests (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</source>
        <translation>Grabaciones, prompts y solicitudes (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</translation>
    </message>
    <message>
        <source>Requests go to %1 now.</source>
        <translation>Las solicitudes van ahora a %1.</translation>
    </message>
    <message>
        <source>Reveal or cancel the blind comparison first.</source>
        <translation>Revele o cancele antes la comparación a ciegas.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Ejecutar con cambios</translation>
    </message>
    <message>
        <source>Save all clips…</source>
        <translation>Guardar todos los clips…</translation>
    </message>
    <message>
        <source>Save clip…</source>
        <translation>Guardar clip…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Mostrar receta</translation>
    </message>
    <message>
        <source>Show variations</source>
        <translation>Mostrar variaciones</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Star clip</source>
        <translation>Marcar clip con estrella</translation>
    </message>
    <message>
        <source>Subtitles and transcripts (*.srt *.vtt *.json)</source>
        <translation>Subtítulos y transcripciones (*.srt *.vtt *.json)</translation>
    </message>
    <message>
        <source>Switch between A and B</source>
        <translation>Alternar entre A y B</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>Avisar al terminar tareas largas</translation>
    </message>
    <message>
        <source>The end of the clip is the melody now: what comes follows its tune in the same manner. It is a clip of its own, not joined to this one.</source>
        <translation>El final del clip es ahora la melodía: lo que venga sigue su melodía del mismo modo. Es un clip independiente, no unido a este.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request, its file included.</source>
        <translation>El formulario contiene la solicitud de ejemplo del modelo, incluido su archivo.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request.</source>
        <translation>El formulario contiene la solicitud de ejemplo del modelo.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request. Its file is left to you.</source>
        <translation>El formulario contiene la solicitud de ejemplo del modelo. Su archivo debe elegirlo usted.</translation>
    </message>
    <message>
        <source>The jobs of this batch do not stand in rows and columns.</source>
        <translation>Las tareas de este lote no forman filas y columnas.</translation>
    </message>
    <message>
        <source>The key for %1 is in the keychain.</source>
        <translation>La clave de %1 está en el llavero.</translation>
    </message>
    <message>
        <source>The key for %1 is used for this session, and is not kept: %2</source>
        <translation>La clave de %1 se usa en esta sesión y no se guarda: %2</translation>
    </message>
    <message>
        <source>The key that was with it is kept for this session.</source>
        <translation>La clave que la acompañaba se conserva durante esta sesión.</translation>
    </message>
    <message>
        <source>The language changes as soon as what is being recorded, fetched, saved or sent is done.</source>
        <translation>El idioma cambia en cuanto termine lo que se está grabando, descargando, guardando o enviando.</translation>
    </message>
    <message>
        <source>The last edits of a transcript are not on the disk.</source>
        <translation>Los últimos cambios de una transcripción no están en el disco.</translation>
    </message>
    <message>
        <source>The library was not moved. %1</source>
        <translation>La biblioteca no se movió. %1</translation>
    </message>
    <message>
        <source>The model is switched on and starts now; its owner is billed until it sleeps again.</source>
        <translation>El modelo está activado y se inicia ahora; se factura a su propietario hasta que vuelva a dormirse.</translation>
    </message>
    <message>
        <source>The model starts now; the time that it runs is billed by its owner&apos;s rates.</source>
        <translation>El modelo se inicia ahora; el tiempo que se ejecute se factura según las tarifas de su propietario.</translation>
    </message>
    <message>
        <source>The recipe is back in the form.</source>
        <translation>La receta está de nuevo en el formulario.</translation>
    </message>
    <message>
        <source>The recipe is for %1, and %2 is connected. Connect %1, then bring it back again.</source>
        <translation>La receta es para %1, y está conectado %2. Conecte %1 y recupérela otra vez.</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more.</source>
        <translation>La receta de este clip ya no se conoce.</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more. The clip itself is whole.</source>
        <translation>La receta de este clip ya no se conoce. El clip en sí está completo.</translation>
    </message>
    <message>
        <source>The request is in the clipboard.</source>
        <translation>La solicitud está en el portapapeles.</translation>
    </message>
    <message>
        <source>The request is in the clipboard. Its key is read from the environment.</source>
        <translation>La solicitud está en el portapapeles. Su clave se lee del entorno.</translation>
    </message>
    <message>
        <source>The same request is sent once more, with the same seed where the model takes one.</source>
        <translation>Se envía otra vez la misma solicitud, con la misma semilla si el modelo la acepta.</translation>
    </message>
    <message>
        <source>There are no variations yet. “Vary…” makes them, around any clip.</source>
        <translation>Aún no hay variaciones. «Variar…» las crea a partir de cualquier clip.</translation>
    </message>
    <message>
        <source>There is no recording beside it. Drop both together to hear it.</source>
        <translation>No hay ninguna grabación junto a ella. Suelte ambas a la vez para oírla.</translation>
    </message>
    <message>
        <source>This model has an example request</source>
        <translation>Este modelo tiene una solicitud de ejemplo</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Usar como melodía</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>Usar el ejemplo</translation>
    </message>
    <message>
        <source>Vary this clip…</source>
        <translation>Variar este clip…</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Variar…</translation>
    </message>
    <message>
        <source>Whoever deployed this model wrote no example request beside it.</source>
        <translation>Quien desplegó este modelo no escribió ninguna solicitud de ejemplo junto a él.</translation>
    </message>
    <message>
        <source>Your models…</source>
        <translation>Sus modelos…</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>“%1” carries its recipe. Drop it alone to bring that back.</source>
        <translation>«%1» lleva su receta. Suéltelo solo para recuperarla.</translation>
    </message>
    <message>
        <source>“%1” is among your models now.</source>
        <translation>«%1» ya está entre sus modelos.</translation>
    </message>
    <message>
        <source>“%1” is among your models now. Connect a model to use it.</source>
        <translation>«%1» ya está entre sus modelos. Conecte un modelo para usarlo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the trash, with %n clip(s).</source>
        <translation>
            <numerusform>«%1» está en la papelera, con %n clip.</numerusform>
            <numerusform>«%1» está en la papelera, con %n clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>«%1» está en la papelera.</translation>
    </message>
    <message>
        <source>“%1” is starred, and here. The other variations stay in the library.</source>
        <translation>«%1» tiene estrella y está aquí. Las demás variaciones se quedan en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Manual – Melodeck</source>
        <translation>Manual – Melodeck</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
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
        <translation>%1. Se puede enviar igualmente; entonces los clips seguirán solo los prompts.</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n compás</numerusform>
            <numerusform>%n compases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear melody</source>
        <translation>Borrar melodía</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Convirtiendo</translation>
    </message>
    <message>
        <source>Correct the melody…</source>
        <translation>Corregir la melodía…</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>Corregida…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Drop a recording here: what is said in it comes back as text.</source>
        <translation>Suelte aquí una grabación: lo que se diga en ella vuelve como texto.</translation>
    </message>
    <message>
        <source>Drop a recording of a tune here: hummed, sung or played. Without one the prompts alone decide.</source>
        <translation>Suelte aquí la grabación de una melodía: tarareada, cantada o tocada. Sin ella deciden solo los prompts.</translation>
    </message>
    <message>
        <source>Drop a recording of the voice that is to speak: a few clear seconds are enough.</source>
        <translation>Suelte aquí una grabación de la voz que ha de hablar: bastan unos segundos claros.</translation>
    </message>
    <message>
        <source>Key, tempo, metre or first beat are wrong: say what they are.</source>
        <translation>La tonalidad, el tempo, el compás o el primer tiempo están mal: indique cuáles son.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melodía</translation>
    </message>
    <message>
        <source>Melody corrected…</source>
        <translation>Melodía corregida…</translation>
    </message>
    <message>
        <source>No tune to follow</source>
        <translation>No hay melodía que seguir</translation>
    </message>
    <message>
        <source>Part of the melody that is sent</source>
        <translation>Parte de la melodía que se envía</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Save notes…</source>
        <translation>Guardar notas…</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>What is understood, as MIDI, sheet music or JSON</source>
        <translation>Lo que se ha entendido, como MIDI, partitura o JSON</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>sends %1 as %2 %3 kHz WAV</source>
        <translation>envía %1 como WAV %2 de %3 kHz</translation>
    </message>
    <message>
        <source>sends the file as it is</source>
        <translation>envía el archivo tal cual</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message>
        <source>the first at %1 s</source>
        <translation>el primero en %1 s</translation>
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
        <translation>Un tiempo antes</translation>
    </message>
    <message>
        <source>A beat later</source>
        <translation>Un tiempo después</translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <translation>Volver a lo escuchado</translation>
    </message>
    <message>
        <source>Click the waveform where a bar begins.</source>
        <translation>Haga clic en la forma de onda donde empieza un compás.</translation>
    </message>
    <message>
        <source>First beat</source>
        <translation>Primer tiempo</translation>
    </message>
    <message>
        <source>Half the tempo</source>
        <translation>La mitad del tempo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Compás</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Twice the tempo</source>
        <translation>El doble del tempo</translation>
    </message>
    <message>
        <source>Up and Down move it by 10 ms.</source>
        <translation>Arriba y Abajo lo mueven 10 ms.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodySources</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation>Descargando de %1</translation>
    </message>
    <message>
        <source>“%1” is kept, but not the melody. Something else came while it was recorded. It lies in %2: drop it here to use it.</source>
        <translation>«%1» se conserva, pero no como melodía. Llegó otra cosa mientras se grababa. Está en %2: suéltela aquí para usarla.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MicrophoneReader</name>
    <message>
        <source>It cannot be heard: there is no sound device. Recording works all the same.</source>
        <translation>No se puede oír: no hay dispositivo de sonido. La grabación funciona igualmente.</translation>
    </message>
    <message>
        <source>It cannot be heard: “%1” cannot be opened. Recording works all the same.</source>
        <translation>No se puede oír: no se puede abrir «%1». La grabación funciona igualmente.</translation>
    </message>
    <message>
        <source>It is not heard any more: the sound device went away. Recording goes on.</source>
        <translation>Ya no se oye: el dispositivo de sonido se desconectó. La grabación continúa.</translation>
    </message>
    <message>
        <source>The microphone went away, or stopped giving sound.</source>
        <translation>El micrófono se desconectó o dejó de dar sonido.</translation>
    </message>
    <message>
        <source>There is no microphone. Nothing was recorded. Plug one in, or switch it on in the sound settings of the system.</source>
        <translation>No hay ningún micrófono. No se grabó nada. Conecte uno o actívelo en los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Nothing was recorded. Another program may hold it, or Melodeck may not be allowed to listen: see the sound and privacy settings of the system.</source>
        <translation>No se puede abrir «%1». No se grabó nada. Puede que otro programa lo ocupe o que Melodeck no tenga permiso para escuchar: consulte los ajustes de sonido y privacidad del sistema.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelPicker</name>
    <message>
        <source>Asking Baseten…</source>
        <translation>Consultando a Baseten…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>It is deployed nowhere.</source>
        <translation>No está desplegado en ningún sitio.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models at Baseten</source>
        <translation>Modelos en Baseten</translation>
    </message>
    <message>
        <source>Open a model to see its environments and deployments. The model itself stands for its production.</source>
        <translation>Abra un modelo para ver sus entornos y despliegues. El modelo en sí representa su producción.</translation>
    </message>
    <message>
        <source>Search by name, or write a model&apos;s id</source>
        <translation>Busque por nombre o escriba el ID de un modelo</translation>
    </message>
    <message>
        <source>This workspace has no models yet.</source>
        <translation>Este espacio de trabajo aún no tiene modelos.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use the id %1</source>
        <translation>Usar el ID %1</translation>
    </message>
    <message>
        <source>chain · %1</source>
        <translation>cadena · %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelsDialog</name>
    <message>
        <source>%1 copy</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 se omite: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exportar modelo</translation>
    </message>
    <message>
        <source>Exported to %1. No key and no address is in it.</source>
        <translation>Exportado a %1. No contiene ninguna clave ni dirección.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Está de vuelta.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>No models of your own yet. Make one from a request that works, or drop the file of one that somebody exported.</source>
        <translation>Aún no hay modelos propios. Cree uno con una solicitud que funcione o suelte el archivo de uno que alguien exportó.</translation>
    </message>
    <message>
        <source>Saved. It is in the list of models, and “%1” is its id on the command line.</source>
        <translation>Guardado. Está en la lista de modelos y «%1» es su ID en la línea de comandos.</translation>
    </message>
    <message>
        <source>The file of this model cannot be read. Nothing was exported. Check its permissions.</source>
        <translation>No se puede leer el archivo de este modelo. No se exportó nada. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Sus modelos</translation>
    </message>
    <message>
        <source>“%1” is deleted. What was made with it stays.</source>
        <translation>«%1» se eliminó. Lo que se hizo con él permanece.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PartsSaver</name>
    <message>
        <source>%1 could not be saved: %2. The clip stays as it is.</source>
        <translation>No se pudo guardar %1: %2. El clip queda como está.</translation>
    </message>
    <message>
        <source>%1 – stems</source>
        <translation>%1 – stems</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) saved in %1</source>
        <translation>
            <numerusform>%n stem guardado en %1</numerusform>
            <numerusform>%n stems guardados en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>MIDI (*.mid)</source>
        <translation>MIDI (*.mid)</translation>
    </message>
    <message>
        <source>Making the MIDI file…</source>
        <translation>Creando el archivo MIDI…</translation>
    </message>
    <message>
        <source>Making the stems…</source>
        <translation>Creando los stems…</translation>
    </message>
    <message>
        <source>Save MIDI</source>
        <translation>Guardar MIDI</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
    <message>
        <source>Save stems in</source>
        <translation>Guardar stems en</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The engine or its sound font changed since this clip was made: the parts are of the clip as it is made today.</source>
        <translation>El motor o su fuente de sonido cambió desde que se creó este clip: las partes son del clip tal como se crearía hoy.</translation>
    </message>
    <message>
        <source>Whether they are of the very same clip could not be told: its file cannot be read.</source>
        <translation>No se pudo saber si son exactamente del mismo clip: su archivo no se puede leer.</translation>
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
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>no se puede cambiar el nombre de la carpeta</translation>
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
        <translation>Recuperar la receta</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Crear un modelo con esta solicitud…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>With the program that this computer has for it</source>
        <translation>Con el programa que este equipo tiene para ello</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlaceButtons</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlatformModels</name>
    <message>
        <source>Baseten lists its models for whoever has a key. Close this, write yours into “API key”, and choose again; or write a model&apos;s id above.</source>
        <translation>Baseten muestra sus modelos a quien tiene una clave. Cierre esto, escriba la suya en «Clave de API» y vuelva a elegir; o escriba arriba el ID de un modelo.</translation>
    </message>
    <message>
        <source>Baseten shows the example of a model to whoever has a key, and none is known. Give one under “Connect a model”.</source>
        <translation>Baseten muestra el ejemplo de un modelo a quien tiene una clave, y no se conoce ninguna. Indique una en «Conectar un modelo».</translation>
    </message>
    <message>
        <source>Waking a model takes a key, and none for Baseten is known. Give one under “Connect a model”.</source>
        <translation>Para despertar un modelo hace falta una clave, y no se conoce ninguna de Baseten. Indique una en «Conectar un modelo».</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Player</name>
    <message>
        <source>No sound device was found. Your clips are safe and can be saved. Connect headphones or loudspeakers, then press play again.</source>
        <translation>No se encontró ningún dispositivo de sonido. Sus clips están a salvo y se pueden guardar. Conecte auriculares o altavoces y pulse reproducir otra vez.</translation>
    </message>
    <message>
        <source>Playing on “%1” now.</source>
        <translation>Ahora se reproduce en «%1».</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>El dispositivo de sonido dejó de responder. Sus clips están a salvo. Elija otro dispositivo en los ajustes de sonido del sistema y pulse reproducir.</translation>
    </message>
    <message>
        <source>The sound device that you chose is not there. Playing on “%1” now.</source>
        <translation>El dispositivo de sonido elegido no está ahí. Ahora se reproduce en «%1».</translation>
    </message>
    <message>
        <source>The sound system does not answer. Your clips are safe and can be saved. Restart the sound system or log in again, then press play.</source>
        <translation>El sistema de sonido no responde. Sus clips están a salvo y se pueden guardar. Reinicie el sistema de sonido o vuelva a iniciar sesión, y pulse reproducir.</translation>
    </message>
    <message>
        <source>“%1” is damaged at %2: what cannot be decoded is silent, and the rest plays on. The file is left as it is. If you need that part, get the file anew.</source>
        <translation>«%1» está dañado en %2: lo que no se puede decodificar queda en silencio y el resto sigue sonando. El archivo se deja como está. Si necesita esa parte, consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” went away. Playing on “%2” now.</source>
        <translation>«%1» se desconectó. Ahora se reproduce en «%2».</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlayerBar</name>
    <message>
        <source>A part of this clip is damaged, and silent.</source>
        <translation>Una parte de este clip está dañada y en silencio.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Clip siguiente</translation>
    </message>
    <message>
        <source>Nothing to play yet</source>
        <translation>Nada que reproducir aún</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Reproducir %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clip anterior</translation>
    </message>
    <message>
        <source>This clip cannot be played.</source>
        <translation>Este clip no se puede reproducir.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PortalFiles</name>
    <message>
        <source>The other program did not hand its files over. Nothing was opened. Choose them here with Ctrl+O.</source>
        <translation>El otro programa no entregó sus archivos. No se abrió nada. Elíjalos aquí con Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PromptList</name>
    <message>
        <source>Add prompt</source>
        <translation>Añadir prompt</translation>
    </message>
    <message>
        <source>Add this prompt</source>
        <translation>Añadir este prompt</translation>
    </message>
    <message>
        <source>Describe a sound</source>
        <translation>Describa un sonido</translation>
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
        <translation>Quitar prompt</translation>
    </message>
    <message>
        <source>Remove prompt %1</source>
        <translation>Quitar prompt %1</translation>
    </message>
    <message>
        <source>one clip each</source>
        <translation>un clip cada uno</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueueModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>model starts</source>
        <translation>el modelo se inicia</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>recibiendo</translation>
    </message>
    <message>
        <source>receiving %1 %</source>
        <translation>recibiendo %1 %</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation>enviando %1 %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n of them has left: the model may still finish and bill.</source>
        <translation>
            <numerusform>%n de ellos ya salió: el modelo aún puede terminar y facturar.</numerusform>
            <numerusform>%n de ellos ya salieron: el modelo aún puede terminar y facturar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Cancel all jobs</source>
        <translation>Cancelar todos los trabajos</translation>
    </message>
    <message>
        <source>Cancel selected job</source>
        <translation>Cancelar el trabajo seleccionado</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Quitar los hechos</translation>
    </message>
    <message>
        <source>How many requests %1 gets at once</source>
        <translation>Cuántas solicitudes recibe %1 a la vez</translation>
    </message>
    <message>
        <source>It has left: the model may still finish and bill.</source>
        <translation>Ya salió: el modelo aún puede terminar y facturar.</translation>
    </message>
    <message>
        <source>Jobs at a time on %1</source>
        <translation>Trabajos a la vez en %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>No hay nada en espera.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Pausar cola</translation>
    </message>
    <message>
        <source>Pause selected jobs</source>
        <translation>Pausar los trabajos seleccionados</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Reanudar cola</translation>
    </message>
    <message>
        <source>Resume selected jobs</source>
        <translation>Reanudar los trabajos seleccionados</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Run selected jobs next</source>
        <translation>Ejecutar a continuación los trabajos seleccionados</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>¿Detener %n trabajo?</numerusform>
            <numerusform>¿Detener %n trabajos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Despertar el modelo</translation>
    </message>
    <message>
        <source>What has not left this computer costs nothing.</source>
        <translation>Lo que no ha salido de este equipo no cuesta nada.</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>a la vez</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
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
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>It is not there any more, or its drive is not connected.</source>
        <translation>Ya no está ahí o su unidad no está conectada.</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecipeCard</name>
    <message>
        <source>Bring the recipe back</source>
        <translation>Recuperar la receta</translation>
    </message>
    <message>
        <source>Browse for the recipe&apos;s melody</source>
        <translation>Buscar la melodía de la receta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Byte for byte it is not “%1”, so the clips will differ. Nothing was sent.</source>
        <translation>Byte por byte no es «%1», así que los clips serán distintos. No se envió nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Fills the form with what the clip was made from.</source>
        <translation>Rellena el formulario con aquello a partir de lo que se hizo el clip.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>The clip&apos;s own tune is followed, and the form stays as it is.</source>
        <translation>Se sigue la melodía propia del clip y el formulario queda como está.</translation>
    </message>
    <message>
        <source>The recipe is back, with a difference</source>
        <translation>La receta está de vuelta, con una diferencia</translation>
    </message>
    <message>
        <source>The recipe&apos;s melody is missing</source>
        <translation>Falta la melodía de la receta</translation>
    </message>
    <message>
        <source>This clip carries its recipe</source>
        <translation>Este clip lleva su receta</translation>
    </message>
    <message>
        <source>This file is a recipe</source>
        <translation>Este archivo es una receta</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Usar como melodía</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usar de todos modos</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>No se puede leer «%1»</translation>
    </message>
    <message>
        <source>“%1” is another recording</source>
        <translation>«%1» es otra grabación</translation>
    </message>
    <message>
        <source>“%1” is not where the library last saw it, or never was in it. All else is in the form. Browse for it, or generate without a melody.</source>
        <translation>«%1» no está donde la biblioteca la vio por última vez, o nunca estuvo en ella. Todo lo demás está en el formulario. Búsquela o genere sin melodía.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecipeDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As melodeck-cli reads it; no key, no path</source>
        <translation>Tal como la lee melodeck-cli; sin claves ni rutas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe – %1</source>
        <translation>Receta – %1</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Ejecutar con cambios</translation>
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
        <translation>Ambas piden lo mismo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare recipes</source>
        <translation>Comparar recetas</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it: %1</source>
        <translation>No se sabe, porque una de ellas no lo dice: %1</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>No se conoce ninguna diferencia.</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Igual: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What the two recipes say</source>
        <translation>Lo que dicen las dos recetas</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordMeter</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Level of the microphone; the lamp at the end says that it was too loud</source>
        <translation>Nivel del micrófono; la luz del final indica que sonó demasiado fuerte</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordPage</name>
    <message>
        <source>%1 s count-in</source>
        <translation>%1 s de cuenta previa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel recording</source>
        <translation>Cancelar grabación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close microphone</source>
        <translation>Cerrar micrófono</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Cuenta previa</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárese</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>It is on the disk already, whatever happens.</source>
        <translation>Ya está en el disco, pase lo que pase.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted, or another one meant?</source>
        <translation>No se oye nada: ¿el micrófono está silenciado o se trata de otro?</translation>
    </message>
    <message>
        <source>Nothing is kept yet, but for the last second before it begins.</source>
        <translation>Aún no se conserva nada, salvo el último segundo antes de empezar.</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>Abriendo el micrófono…</translation>
    </message>
    <message>
        <source>Plays what the microphone hears. For headphones: loudspeakers would howl.</source>
        <translation>Reproduce lo que oye el micrófono. Para auriculares: los altavoces se acoplarían.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>Guardando la grabación…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>El micrófono del sistema</translation>
    </message>
    <message>
        <source>Too loud: turn the microphone down, or step back.</source>
        <translation>Demasiado fuerte: baje el micrófono o aléjese.</translation>
    </message>
    <message>
        <source>What was recorded so far</source>
        <translation>Lo grabado hasta ahora</translation>
    </message>
    <message>
        <source>no count-in</source>
        <translation>sin cuenta previa</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Recorder</name>
    <message>
        <source>A recording ends after three hours. All of it is kept.</source>
        <translation>Una grabación termina a las tres horas. Se conserva entera.</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Grabación %1</translation>
    </message>
    <message>
        <source>The microphone gives no sound. Nothing was recorded. Choose another one, or check the sound settings of the system.</source>
        <translation>El micrófono no da sonido. No se grabó nada. Elija otro o compruebe los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>What was recorded until then is kept.</source>
        <translation>Se conserva lo grabado hasta entonces.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecoveredTakes</name>
    <message numerus="yes">
        <source>%n recording(s) were not ended</source>
        <translation>
            <numerusform>%n grabación no se terminó</numerusform>
            <numerusform>%n grabaciones no se terminaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Melodeck was closed while it recorded. “%1” is whole up to there (%2). It stays in %3.</source>
        <translation>Melodeck se cerró mientras grababa. «%1» está completa hasta ahí (%2). Permanece en %3.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Usar como melodía</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RegionFields</name>
    <message>
        <source>End of the region</source>
        <translation>Fin de la región</translation>
    </message>
    <message>
        <source>Play melody</source>
        <translation>Reproducir melodía</translation>
    </message>
    <message>
        <source>Plays exactly what will be sent</source>
        <translation>Reproduce exactamente lo que se enviará</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>Inicio de la región</translation>
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
            <numerusform>%n ajuste</numerusform>
            <numerusform>%n ajustes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ResultsPanel</name>
    <message>
        <source>%1 was %2</source>
        <translation>%1 era %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) stopped</source>
        <translation>
            <numerusform>%n trabajo detenido</numerusform>
            <numerusform>%n trabajos detenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were waiting when Melodeck ended</source>
        <translation>
            <numerusform>%n trabajo estaba en espera al cerrarse Melodeck</numerusform>
            <numerusform>%n trabajos estaban en espera al cerrarse Melodeck</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Quitar los hechos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Details copied. They hold no key.</source>
        <translation>Detalles copiados. No contienen ninguna clave.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>No program here opens %1. It can be saved.</source>
        <translation>Ningún programa de aquí abre %1. Se puede guardar.</translation>
    </message>
    <message>
        <source>Nothing of that has left this computer. It is paused now.</source>
        <translation>Nada de eso ha salido de este equipo. Ahora está en pausa.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Takes away what is over. It stays in the library; Show older brings it back.</source>
        <translation>Quita lo que ha terminado. Permanece en la biblioteca; «Mostrar anteriores» lo recupera.</translation>
    </message>
    <message>
        <source>They never left this computer.</source>
        <translation>Nunca salieron de este equipo.</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Esto ya no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RunAgain</name>
    <message>
        <source>Not the same as before. %1</source>
        <translation>No es igual que antes. %1</translation>
    </message>
    <message>
        <source>The engine or its sound font has changed since.</source>
        <translation>El motor o su fuente de sonido ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The model takes no seed, so each run differs.</source>
        <translation>El modelo no acepta semilla, así que cada ejecución difiere.</translation>
    </message>
    <message>
        <source>The request and its seed are the same: the model does not repeat itself exactly.</source>
        <translation>La solicitud y su semilla son las mismas: el modelo no se repite con exactitud.</translation>
    </message>
    <message>
        <source>The same as before, byte for byte.</source>
        <translation>Igual que antes, byte por byte.</translation>
    </message>
    <message>
        <source>Whether this is the same as before cannot be told: the earlier clip&apos;s file cannot be read.</source>
        <translation>No se puede saber si es igual que antes: el archivo del clip anterior no se puede leer.</translation>
    </message>
    <message>
        <source>“%1” has changed since.</source>
        <translation>«%1» ha cambiado desde entonces.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveAllDialog</name>
    <message>
        <source>Browse for a folder</source>
        <translation>Buscar una carpeta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files that will be made</source>
        <translation>Archivos que se crearán</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>No such field: %1. It stays in the names as it is written.</source>
        <translation>No existe el campo: %1. Permanece en los nombres tal como está escrito.</translation>
    </message>
    <message>
        <source>Puts %1 into the names</source>
        <translation>Pone %1 en los nombres</translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s)</source>
        <translation>
            <numerusform>Guardar %n clip</numerusform>
            <numerusform>Guardar %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Save all clips into a folder</source>
        <translation>Guardar todos los clips en una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveDialog</name>
    <message>
        <source>Browse for a place</source>
        <translation>Buscar una ubicación</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save clip</source>
        <translation>Guardar clip</translation>
    </message>
    <message>
        <source>gets a number: a file of that name is there</source>
        <translation>recibe un número: ya hay un archivo con ese nombre</translation>
    </message>
    <message>
        <source>replaces the file of that name</source>
        <translation>reemplaza el archivo de ese nombre</translation>
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
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Como se recibió</translation>
    </message>
    <message>
        <source>As received (%1)</source>
        <translation>Como se recibió (%1)</translation>
    </message>
    <message>
        <source>Every byte as received</source>
        <translation>Todos los bytes como se recibieron</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fundido de entrada</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fundido de salida</translation>
    </message>
    <message>
        <source>Fades</source>
        <translation>Fundidos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Level matched (%1 dB)</source>
        <translation>Nivel igualado (%1 dB)</translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation>Niveles igualados</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>Normalise to</source>
        <translation>Normalizar a</translation>
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
        <translation>Parte</translation>
    </message>
    <message>
        <source>Prompt, fields, model and seed travel in the file, and a mark that it is machine-made; never a key or a path.</source>
        <translation>El prompt, los campos, el modelo y la semilla van en el archivo, con una marca de que se hizo por máquina; nunca una clave ni una ruta.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Region · %1 to %2 s</source>
        <translation>Región · %1 a %2 s</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeña</translation>
    </message>
    <message>
        <source>The samples are as received, bit for bit</source>
        <translation>Las muestras son como se recibieron, bit por bit</translation>
    </message>
    <message>
        <source>WAV, 16 bits</source>
        <translation>WAV, 16 bits</translation>
    </message>
    <message>
        <source>WAV, 24 bits</source>
        <translation>WAV, 24 bits</translation>
    </message>
    <message>
        <source>WAV, 32-bit float</source>
        <translation>WAV, 32 bits flotante</translation>
    </message>
    <message>
        <source>WAV, samples as received</source>
        <translation>WAV, muestras como se recibieron</translation>
    </message>
    <message>
        <source>Whole clip · %1</source>
        <translation>Clip entero · %1</translation>
    </message>
    <message>
        <source>With its recipe</source>
        <translation>Con su receta</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>in </source>
        <translation>entrada </translation>
    </message>
    <message>
        <source>out </source>
        <translation>salida </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SavingLine</name>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Dejar de guardar</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SeedField</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Another seed gives another arrangement.</source>
        <translation>La misma semilla y la misma solicitud dan los mismos clips. Otra semilla da otro arreglo.</translation>
    </message>
    <message>
        <source>from the request</source>
        <translation>de la solicitud</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentDelegate</name>
    <message>
        <source>(no words)</source>
        <translation>(sin palabras)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentEditor</name>
    <message>
        <source>Words of this segment</source>
        <translation>Palabras de este segmento</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentModel</name>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>El modelo no estaba seguro de esto (%1 %).</translation>
    </message>
    <message>
        <source>The model was very unsure of this (%1 %): better listen to it.</source>
        <translation>El modelo estaba muy inseguro de esto (%1 %): mejor escúchelo.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sin palabras</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SendFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancelar el envío</translation>
    </message>
    <message>
        <source>It runs when its turn comes there, also while this computer sleeps</source>
        <translation>Se ejecuta cuando le llega el turno allí, aunque este equipo esté suspendido</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Otras formas de enviar</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue…</source>
        <translation>Enviar a la cola de la plataforma…</translation>
    </message>
    <message>
        <source>Sends when the melody is there.</source>
        <translation>Se envía cuando la melodía está ahí.</translation>
    </message>
    <message>
        <source>The melody still comes; the request is not sent by itself.</source>
        <translation>La melodía sigue llegando; la solicitud no se envía sola.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SettingsDialog</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 is no field and stays as it is written. There are: %2.</source>
        <translation>%1 no es un campo y queda tal como está escrito. Existen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that requests went to. Keys and clips stay.</source>
        <translation>
            <numerusform>%n dirección a la que se enviaron solicitudes. Las claves y los clips se conservan.</numerusform>
            <numerusform>%n direcciones a las que se enviaron solicitudes. Las claves y los clips se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Arranges by rule on sampled instruments, free and without a key. It needs a sound font.</source>
        <translation>Crea arreglos según reglas con instrumentos muestreados, gratis y sin clave. Necesita una fuente de sonido.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como indique el sistema</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Buscar una carpeta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>By the desktop</source>
        <translation>En el escritorio</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Clips carry their recipe</source>
        <translation>Los clips llevan su receta</translation>
    </message>
    <message>
        <source>Compared with the system&apos;s.</source>
        <translation>En comparación con el del sistema.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Empty: as the system&apos;s environment says. This computer is always reached without.</source>
        <translation>Vacío: lo que indique el entorno del sistema. A este equipo se accede siempre sin proxy.</translation>
    </message>
    <message>
        <source>Files that leave the library say how they were made; never a key, never a path.</source>
        <translation>Los archivos que salen de la biblioteca dicen cómo se hicieron; nunca una clave, nunca una ruta.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation>Carpeta para clips</translation>
    </message>
    <message>
        <source>For a report</source>
        <translation>Para un informe</translation>
    </message>
    <message>
        <source>For example “%1”. There are: %2.</source>
        <translation>Por ejemplo, «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget recent addresses</source>
        <translation>Olvidar direcciones recientes</translation>
    </message>
    <message>
        <source>From sending to the last byte of the answer. A model that answers later may bill all the same. Usually 20 minutes.</source>
        <translation>Desde el envío hasta el último byte de la respuesta. Un modelo que responda más tarde puede facturar igualmente. Lo habitual son 20 minutos.</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How notifications work</source>
        <translation>Cómo funcionan las notificaciones</translation>
    </message>
    <message>
        <source>How they work</source>
        <translation>Cómo funcionan</translation>
    </message>
    <message>
        <source>It is in the clipboard. Read it before you send it; there is no key in it.</source>
        <translation>Está en el portapapeles. Léalo antes de enviarlo; no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>It runs, and has the sounds that it needs.</source>
        <translation>Funciona y tiene los sonidos que necesita.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Trabajos simultáneos</translation>
    </message>
    <message>
        <source>Keep new keys in the keychain</source>
        <translation>Guardar las claves nuevas en el llavero</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Respuesta máxima</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>MELODECK_SOUNDFONT in the environment says which one is played: %1</source>
        <translation>MELODECK_SOUNDFONT, en el entorno, indica cuál se toca: %1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Names of several</source>
        <translation>Nombres de varios</translation>
    </message>
    <message>
        <source>No setting has “%1” in it. What is used every day is set where it is used: how many jobs run at once beside the queue, format and quality where clips are saved, keys where a model is connected.</source>
        <translation>Ningún ajuste contiene «%1». Lo de uso diario se ajusta donde se usa: cuántos trabajos se ejecutan a la vez, junto a la cola; formato y calidad, donde se guardan los clips; claves, donde se conecta un modelo.</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>No hay ninguna guardada.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Only of requests that surely did not run, such as those that found the model busy: nothing is paid twice.</source>
        <translation>Solo solicitudes que con seguridad no se ejecutaron, como las que encontraron el modelo ocupado: nada se paga dos veces.</translation>
    </message>
    <message>
        <source>Otherwise a key is used until Melodeck ends. One that is kept is forgotten where it was given, under “Connect a model…”.</source>
        <translation>De lo contrario, una clave se usa hasta que Melodeck termina. Las guardadas se olvidan donde se indicaron, en «Conectar un modelo…».</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Recent addresses</source>
        <translation>Direcciones recientes</translation>
    </message>
    <message>
        <source>Recipe in files</source>
        <translation>Receta en los archivos</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Set beside the queue, for each server by itself.</source>
        <translation>Se ajusta junto a la cola, para cada servidor por separado.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>Motor de bocetos</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Dispositivo de sonido</translation>
    </message>
    <message>
        <source>Sound font</source>
        <translation>Fuente de sonido</translation>
    </message>
    <message>
        <source>Sound fonts (*.sf2 *.sf3 *.SF2 *.SF3)</source>
        <translation>Fuentes de sonido (*.sf2 *.sf3 *.SF2 *.SF3)</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>Avisar cuando termine un trabajo largo</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>El elegido (no conectado)</translation>
    </message>
    <message>
        <source>The instruments, as an SF2 or SF3 file. With another one the same seed sounds different.</source>
        <translation>Los instrumentos, como archivo SF2 o SF3. Con otro archivo, la misma semilla suena distinta.</translation>
    </message>
    <message>
        <source>The next clip is made with “%1”; the same seed may sound different now.</source>
        <translation>El próximo clip se creará con «%1»; es posible que la misma semilla suene ahora distinta.</translation>
    </message>
    <message>
        <source>The one that is found</source>
        <translation>La que se encuentre</translation>
    </message>
    <message>
        <source>Tries after the first</source>
        <translation>Intentos tras el primero</translation>
    </message>
    <message>
        <source>Versions, sound, decoders, size of the library and the last errors. No key, no address, no name of a file.</source>
        <translation>Versiones, sonido, decodificadores, tamaño de la biblioteca y últimos errores. Ninguna clave, ninguna dirección, ningún nombre de archivo.</translation>
    </message>
    <message>
        <source>What is longer is not taken, so that no server can fill the disk.</source>
        <translation>Lo que sea más largo no se acepta, para que ningún servidor pueda llenar el disco.</translation>
    </message>
    <message>
        <source>What runs and plays goes on.</source>
        <translation>Lo que se ejecuta y suena continúa.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Dónde se guarda todo</translation>
    </message>
    <message>
        <source>Where saving begins; it follows where you saved last.</source>
        <translation>Carpeta inicial al guardar; sigue a la última en la que se guardó.</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s is used.</source>
        <translation>Mientras no esté conectado, se usa el del sistema.</translation>
    </message>
    <message>
        <source>While the window is not in front, of what took more than ten seconds and of whole batches. A click plays the clip or shows the result.</source>
        <translation>Mientras la ventana no está en primer plano, de lo que tardó más de diez segundos y de los lotes enteros. Un clic reproduce el clip o muestra el resultado.</translation>
    </message>
    <message>
        <source>bug support about version</source>
        <translation>fallo error soporte acerca de versión</translation>
    </message>
    <message>
        <source>directory place</source>
        <translation>directorio lugar ubicación</translation>
    </message>
    <message>
        <source>disk data clips</source>
        <translation>disco datos clips</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>fuente letra zoom grande</translation>
    </message>
    <message>
        <source>history models servers</source>
        <translation>historial modelos servidores</translation>
    </message>
    <message>
        <source>instruments bank samples SF2 SF3</source>
        <translation>instrumentos banco de sonidos muestras samples soundfont SF2 SF3</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>local offline sound font</source>
        <translation>local sin conexión fuente de sonido soundfont</translation>
    </message>
    <message>
        <source>metadata tag privacy</source>
        <translation>metadatos etiqueta privacidad</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>network company socks</source>
        <translation>red empresa socks</translation>
    </message>
    <message>
        <source>notify message bubble alert</source>
        <translation>notificar notificación aviso avisar mensaje globo alerta</translation>
    </message>
    <message>
        <source>output speaker headphones</source>
        <translation>salida altavoz auriculares</translation>
    </message>
    <message>
        <source>parallel limit</source>
        <translation>paralelo límite</translation>
    </message>
    <message>
        <source>password secret API key</source>
        <translation>contraseña secreto clave API</translation>
    </message>
    <message>
        <source>retry again pause</source>
        <translation>reintentar otra vez pausa</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>tamaño límite</translation>
    </message>
    <message>
        <source>template file name</source>
        <translation>plantilla nombre de archivo</translation>
    </message>
    <message>
        <source>theme colours night</source>
        <translation>tema colores noche</translation>
    </message>
    <message>
        <source>timeout time limit</source>
        <translation>tiempo de espera límite</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>“%1” is not a sound font (SF2 or SF3). Nothing was changed.</source>
        <translation>«%1» no es una fuente de sonido (SF2 o SF3). No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is not there any more, or is no sound font: the sketch engine cannot play. Choose another one.</source>
        <translation>«%1» ya no está ahí o no es una fuente de sonido: el motor de bocetos no puede tocar. Elija otra.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ShortcutEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 pertenece a «%2», que la perdería.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it wants a single key other than a digit, Enter, Tab or Esc.</source>
        <translation>%1 no se puede usar aquí: hace falta una sola tecla que no sea un dígito, Intro, Tab ni Esc.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it would be written into texts, or leads through the window. Hold Ctrl or Alt with it.</source>
        <translation>%1 no se puede usar aquí: se escribiría en los textos o recorre la ventana. Combínela con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está libre.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Todas las habituales</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Put the caret into the field and press the new key.</source>
        <translation>Ponga el cursor en el campo y pulse la tecla nueva.</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tecla habitual</translation>
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
        <translation>Alt+← →, Alt+Mayús+← →</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Alt+↑ ↓, Alt+Home</source>
        <translation>Alt+↑ ↓, Alt+Inicio</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Compared blind: give the clip that plays a place</source>
        <translation>En la comparación a ciegas: asignar un puesto al clip que suena</translation>
    </message>
    <message>
        <source>Ctrl+1 – 5</source>
        <translation>Ctrl+1 – 5</translation>
    </message>
    <message>
        <source>Ctrl+P, Del</source>
        <translation>Ctrl+P, Supr</translation>
    </message>
    <message>
        <source>Ctrl+Space, Ctrl+F</source>
        <translation>Ctrl+Espacio, Ctrl+F</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter, Ctrl+M</source>
        <translation>Intro, Ctrl+Intro, Ctrl+M</translation>
    </message>
    <message>
        <source>Enter, F2, Del</source>
        <translation>Intro, F2, Supr</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In a collection of the library: up or down</source>
        <translation>En una colección de la biblioteca: hacia arriba o hacia abajo</translation>
    </message>
    <message>
        <source>In a transcript: move its start, its end</source>
        <translation>En una transcripción: mover su inicio, su fin</translation>
    </message>
    <message>
        <source>In a transcript: play from there, find</source>
        <translation>En una transcripción: reproducir desde ahí, buscar</translation>
    </message>
    <message>
        <source>In a transcript: write, split at the caret, merge</source>
        <translation>En una transcripción: escribir, dividir en el cursor, unir</translation>
    </message>
    <message>
        <source>In lists and transcripts</source>
        <translation>En listas y transcripciones</translation>
    </message>
    <message>
        <source>In the library: play, tags and note, to the trash</source>
        <translation>En la biblioteca: reproducir, etiquetas y nota, a la papelera</translation>
    </message>
    <message>
        <source>In the queue: pause or resume, cancel</source>
        <translation>En la cola: pausar o reanudar, cancelar</translation>
    </message>
    <message>
        <source>In the queue: up or down, to the front</source>
        <translation>En la cola: subir o bajar, al principio</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>That clip at the same position</source>
        <translation>Ese clip en la misma posición</translation>
    </message>
    <message>
        <source>While nothing is typed</source>
        <translation>Mientras no se escribe</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SidePane</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Cola %1</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>Cola y biblioteca</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SinkFeeder</name>
    <message>
        <source>The sound device cannot be opened. Your clips are safe. Check the sound settings of the system, then press play again.</source>
        <translation>No se puede abrir el dispositivo de sonido. Sus clips están a salvo. Compruebe los ajustes de sonido del sistema y pulse reproducir otra vez.</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>El dispositivo de sonido dejó de responder. Sus clips están a salvo. Elija otro dispositivo en los ajustes de sonido del sistema y pulse reproducir.</translation>
    </message>
    <message>
        <source>“%1” went away while playing. Your clips are safe. Connect it again or choose another device, then press play.</source>
        <translation>«%1» se desconectó durante la reproducción. Sus clips están a salvo. Conéctelo de nuevo o elija otro dispositivo y pulse reproducir.</translation>
    </message>
    <message>
        <source>“%1” went away, and there is no other sound device. Your clips are safe. Connect one again: what was playing goes on from here.</source>
        <translation>«%1» se desconectó y no hay otro dispositivo de sonido. Sus clips están a salvo. Conecte uno de nuevo: lo que sonaba continúa desde aquí.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SleepGuard</name>
    <message>
        <source>Requests are on their way</source>
        <translation>Hay solicitudes en curso</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SoundMenu</name>
    <message>
        <source>As the system says</source>
        <translation>Como indique el sistema</translation>
    </message>
    <message>
        <source>As the system says (%1)</source>
        <translation>Como indique el sistema (%1)</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Dispositivo de sonido</translation>
    </message>
    <message>
        <source>Speed %1 and sound device</source>
        <translation>Velocidad %1 y dispositivo de sonido</translation>
    </message>
    <message>
        <source>Speed and sound device</source>
        <translation>Velocidad y dispositivo de sonido</translation>
    </message>
    <message>
        <source>Speed, pitch kept</source>
        <translation>Velocidad, sin cambiar el tono</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>El elegido (no conectado)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecDialog</name>
    <message numerus="yes">
        <source>%1: %n field(s).</source>
        <translation>
            <numerusform>%1: %n campo.</numerusform>
            <numerusform>%1: %n campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON Schema</source>
        <translation>Un JSON Schema</translation>
    </message>
    <message>
        <source>A Truss with an example request</source>
        <translation>Un Truss con solicitud de ejemplo</translation>
    </message>
    <message>
        <source>A model that was exported</source>
        <translation>Un modelo exportado</translation>
    </message>
    <message>
        <source>A request in code</source>
        <translation>Una solicitud en código</translation>
    </message>
    <message>
        <source>A request that works, or a description of what the model takes</source>
        <translation>Una solicitud que funcione, o una descripción de lo que acepta el modelo</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>Dirección de un servidor</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>An OpenAPI file</source>
        <translation>Un archivo OpenAPI</translation>
    </message>
    <message>
        <source>An example request</source>
        <translation>Una solicitud de ejemplo</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Consultar al servidor</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation>Editar modelo</translation>
    </message>
    <message>
        <source>Left out, because it looks like a key: %1.</source>
        <translation>Omitido, porque parece una clave: %1.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nuevo modelo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nothing is sent, except to a server that you ask here. Keys are never kept.</source>
        <translation>No se envía nada, salvo a un servidor que se consulte aquí. Las claves nunca se guardan.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open a request or a description</source>
        <translation>Abrir una solicitud o descripción</translation>
    </message>
    <message>
        <source>Paste a curl command, a Python snippet, the JSON of a request, a config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported. Dropping its file works too.</source>
        <translation>Pegue un comando curl, un fragmento de Python, el JSON de una solicitud, un config.yaml con un example_model_input, un archivo OpenAPI, un JSON Schema o un modelo que alguien exportó. También se puede soltar su archivo.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Requests and descriptions (*.json *.yaml *.yml *.txt *.sh *.py)</source>
        <translation>Solicitudes y descripciones (*.json *.yaml *.yml *.txt *.sh *.py)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Voz a texto</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Texto a voz</translation>
    </message>
    <message>
        <source>The schema of a server</source>
        <translation>El esquema de un servidor</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Se usa para</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>What a field held in the example is sent where it is left empty. Files, keys and addresses are not kept.</source>
        <translation>Lo que un campo contenía en el ejemplo se envía si se deja vacío. Los archivos, claves y direcciones no se guardan.</translation>
    </message>
    <message>
        <source>or a server: http://localhost:8080</source>
        <translation>o un servidor: http://localhost:8080</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there, and its permissions.</source>
        <translation>No se puede leer «%1». Compruebe que sigue ahí y sus permisos.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldEdit</name>
    <message>
        <source>%1 is needed</source>
        <translation>%1 es obligatorio</translation>
    </message>
    <message>
        <source>%1, largest value</source>
        <translation>%1, valor máximo</translation>
    </message>
    <message>
        <source>%1, smallest value</source>
        <translation>%1, valor mínimo</translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation>%1, valores</translation>
    </message>
    <message>
        <source>File as base64</source>
        <translation>Archivo en base64</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Uno de</translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation>Varios textos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The smallest and the largest value are numbers, the smaller one first. Either may be empty.</source>
        <translation>El valor mínimo y el máximo son números, el menor primero. Cualquiera puede quedar vacío.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Write its values, with commas between them.</source>
        <translation>Escriba sus valores, separados por comas.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>slow, fast</source>
        <translation>lento, rápido</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldRow</name>
    <message>
        <source>%1 if left empty</source>
        <translation>%1 si se deja vacío</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>Buscar %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Elegir un archivo para %1</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Sin archivo</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>No existe ese archivo o no se puede leer.</translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation>como lo tiene el modelo</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>uno por línea</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFields</name>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1: no existe ese archivo o no se puede leer.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpectrumButton</name>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageDialog</name>
    <message>
        <source>%1 in all, %2 free on this disk</source>
        <translation>%1 en total, %2 libres en este disco</translation>
    </message>
    <message>
        <source>Adds what such a file has and this library lacks. Replaces nothing.</source>
        <translation>Añade lo que contiene ese archivo y falta en esta biblioteca. No reemplaza nada.</translation>
    </message>
    <message>
        <source>Archives of a library (*.zip)</source>
        <translation>Archivos ZIP de una biblioteca (*.zip)</translation>
    </message>
    <message>
        <source>Besides clips: recordings %1, trash %2, database %3, its backups %4</source>
        <translation>Además de los clips: grabaciones %1, papelera %2, base de datos %3, sus copias de seguridad %4</translation>
    </message>
    <message>
        <source>Choose an empty folder for the library</source>
        <translation>Elegir una carpeta vacía para la biblioteca</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Limpiar…</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>No mover</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>Exportar biblioteca</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>Importar en la biblioteca</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>It moves to %1 when Melodeck is closed.</source>
        <translation>Se mueve a %1 al cerrar Melodeck.</translation>
    </message>
    <message>
        <source>Library storage</source>
        <translation>Almacenamiento de la biblioteca</translation>
    </message>
    <message>
        <source>Month and model</source>
        <translation>Mes y modelo</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its checksum. Changes nothing.</source>
        <translation>Lee todos los archivos y los compara con su suma de verificación. No cambia nada.</translation>
    </message>
    <message>
        <source>Remove old files</source>
        <translation>Eliminar archivos antiguos</translation>
    </message>
    <message>
        <source>Restart Melodeck now</source>
        <translation>Reiniciar Melodeck ahora</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size by month and model</source>
        <translation>Tamaño por mes y modelo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The files from before the move are still in %1.</source>
        <translation>Los archivos anteriores al traslado siguen en %1.</translation>
    </message>
    <message>
        <source>The last move did not happen: %1</source>
        <translation>El último traslado no se realizó: %1</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is removed.</source>
        <translation>La biblioteca se queda donde está y la copia se elimina.</translation>
    </message>
    <message>
        <source>The whole library as one ZIP file with checksums</source>
        <translation>Toda la biblioteca en un archivo ZIP con sumas de verificación</translation>
    </message>
    <message>
        <source>To another disk. Each file is copied, read back and compared first.</source>
        <translation>A otro disco. Antes, cada archivo se copia, se relee y se compara.</translation>
    </message>
    <message>
        <source>Trash (%1)…</source>
        <translation>Papelera (%1)…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papelera…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageWork</name>
    <message numerus="yes">
        <source>%1 are free again. %n old file(s) stay: the library lacks them where it is now.</source>
        <translation>
            <numerusform>%1 vuelven a estar libres. Queda %n archivo antiguo: a la biblioteca le falta donde está ahora.</numerusform>
            <numerusform>%1 vuelven a estar libres. Quedan %n archivos antiguos: a la biblioteca le faltan donde está ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were copied and read back.</source>
        <translation>
            <numerusform>Se copió y releyó %n archivo (%1).</numerusform>
            <numerusform>Se copiaron y releyeron %n archivos (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Copiando la biblioteca</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>Vaciando la papelera</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Only what has ended can go to the trash. Cancel it first.</source>
        <translation>Solo lo que ha terminado puede ir a la papelera. Cancélelo antes.</translation>
    </message>
    <message>
        <source>Removing the copy</source>
        <translation>Eliminando la copia</translation>
    </message>
    <message>
        <source>Removing the old files</source>
        <translation>Eliminando los archivos antiguos</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is gone.</source>
        <translation>La biblioteca se queda donde está y la copia ya no existe.</translation>
    </message>
    <message>
        <source>The new place is used from the next start on; what comes until then is taken along. The old files stay until you remove them here.</source>
        <translation>El nuevo lugar se usa a partir del próximo inicio; lo que llegue hasta entonces se traslada también. Los archivos antiguos se quedan hasta que los elimine aquí.</translation>
    </message>
    <message>
        <source>The old files are gone, and %1 are free again.</source>
        <translation>Los archivos antiguos ya no existen y vuelve a haber %1 libres.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StoredKeys</name>
    <message>
        <source>There is no keychain here, so no key can be kept.</source>
        <translation>Aquí no hay llavero, así que no se puede guardar ninguna clave.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedList</name>
    <message>
        <source>At the platform</source>
        <translation>En la plataforma</translation>
    </message>
    <message>
        <source>At the platform %1</source>
        <translation>En la plataforma %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Quitar terminadas</translation>
    </message>
    <message>
        <source>Clear ended requests</source>
        <translation>Quitar las solicitudes terminadas</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy id of %1</source>
        <translation>Copiar el ID de %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>Descartar %1</translation>
    </message>
    <message>
        <source>The request&apos;s id is in the clipboard.</source>
        <translation>El ID de la solicitud está en el portapapeles.</translation>
    </message>
    <message>
        <source>and %1 older ones</source>
        <translation>y %1 anteriores</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedRequests</name>
    <message>
        <source>Cancelled. It did not run and is not billed.</source>
        <translation>Cancelada. No se ejecutó y no se factura.</translation>
    </message>
    <message>
        <source>Done: its result goes to the webhook</source>
        <translation>Hecho: su resultado va al webhook</translation>
    </message>
    <message>
        <source>Ended without a result</source>
        <translation>Terminada sin resultado</translation>
    </message>
    <message>
        <source>It was not cancelled: only a request that still waits can be. It may run and be billed.</source>
        <translation>No se canceló: solo se puede cancelar una solicitud que aún espera. Es posible que se ejecute y se facture.</translation>
    </message>
    <message>
        <source>On its way to the platform&apos;s queue</source>
        <translation>En camino a la cola de la plataforma</translation>
    </message>
    <message>
        <source>Queued at the platform</source>
        <translation>En cola en la plataforma</translation>
    </message>
    <message>
        <source>Runs at the platform</source>
        <translation>En ejecución en la plataforma</translation>
    </message>
    <message>
        <source>The platform&apos;s queue has the request.</source>
        <translation>La solicitud está en la cola de la plataforma.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeButton</name>
    <message>
        <source>Show milliseconds</source>
        <translation>Mostrar milisegundos</translation>
    </message>
    <message>
        <source>Show tenths of a second</source>
        <translation>Mostrar décimas de segundo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeField</name>
    <message>
        <source>Seconds, or minutes and seconds: 2.75 or 0:02.75</source>
        <translation>Segundos, o minutos y segundos: 2.75 o 0:02.75</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TopBar</name>
    <message>
        <source>%1 · billed by its owner&apos;s rates</source>
        <translation>%1 · se factura según las tarifas de su propietario</translation>
    </message>
    <message>
        <source>%1 · on a server of your own, free</source>
        <translation>%1 · en un servidor propio, gratis</translation>
    </message>
    <message>
        <source>Choose where requests go</source>
        <translation>Elegir adónde van las solicitudes</translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation>Conectar un modelo…</translation>
    </message>
    <message>
        <source>Fills the form with the request that whoever deployed the model wrote beside it</source>
        <translation>Rellena el formulario con la solicitud que escribió junto al modelo quien lo desplegó</translation>
    </message>
    <message>
        <source>Model: %1, %2</source>
        <translation>Modelo: %1, %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sketch engine on this computer</source>
        <translation>Motor de bocetos en este equipo</translation>
    </message>
    <message>
        <source>Starts it now, so that the first request does not wait for it</source>
        <translation>Lo inicia ahora, para que la primera solicitud no lo espere</translation>
    </message>
    <message>
        <source>Use the model&apos;s example request</source>
        <translation>Usar la solicitud de ejemplo del modelo</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Despertar el modelo</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>arregla la melodía según reglas · gratis · sin clave</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptAudio</name>
    <message>
        <source>Fetching the recording behind the link…</source>
        <translation>Descargando la grabación del enlace…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptCard</name>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n dudoso</numerusform>
            <numerusform>%n dudosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Copiar transcripción</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>Editar transcripción</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Guardar transcripción…</translation>
    </message>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>El modelo no estaba seguro de esto (%1 %).</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptDesk</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n dudoso</numerusform>
            <numerusform>%n dudosos</numerusform>
        </translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the model&apos;s text</source>
        <translation>Volver al texto del modelo</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Volver a los resultados</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Copiar palabras</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Editar palabras</translation>
    </message>
    <message>
        <source>End 0.1 s earlier</source>
        <translation>Fin 0,1 s antes</translation>
    </message>
    <message>
        <source>End 0.1 s later</source>
        <translation>Fin 0,1 s después</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Import subtitles or a transcript…</source>
        <translation>Importar subtítulos o una transcripción…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Insert segment behind</source>
        <translation>Insertar segmento detrás</translation>
    </message>
    <message>
        <source>Keeps the segment that is heard in view</source>
        <translation>Mantiene a la vista el segmento que se oye</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>Unir con el siguiente</translation>
    </message>
    <message>
        <source>New name for %1, in all segments:</source>
        <translation>Nuevo nombre para %1, en todos los segmentos:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rename %1 everywhere…</source>
        <translation>Renombrar %1 en todas partes…</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Renombrar hablante</translation>
    </message>
    <message>
        <source>Replaces the segments by those of an SRT, VTT or JSON file; it can be undone</source>
        <translation>Reemplaza los segmentos por los de un archivo SRT, VTT o JSON; se puede deshacer</translation>
    </message>
    <message>
        <source>Save transcript as text, subtitles, JSON, table or labels</source>
        <translation>Guardar la transcripción como texto, subtítulos, JSON, tabla o etiquetas</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Guardar transcripción…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Dividir en el cursor</translation>
    </message>
    <message>
        <source>Split, merge, move times, name speakers</source>
        <translation>Dividir, unir, mover tiempos, nombrar hablantes</translation>
    </message>
    <message>
        <source>Split: place the caret</source>
        <translation>Dividir: coloque el cursor</translation>
    </message>
    <message>
        <source>Start 0.1 s earlier</source>
        <translation>Inicio 0,1 s antes</translation>
    </message>
    <message>
        <source>Start 0.1 s later</source>
        <translation>Inicio 0,1 s después</translation>
    </message>
    <message>
        <source>There are no segments. Import a file, or press Insert to write one.</source>
        <translation>No hay segmentos. Importe un archivo o pulse Insertar para escribir uno.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>¿Quién habla aquí?</translation>
    </message>
    <message>
        <source>back to the model&apos;s text</source>
        <translation>volver al texto del modelo</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edición</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>insertar</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>unir</translation>
    </message>
    <message>
        <source>move time</source>
        <translation>mover tiempo</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>rename speaker</source>
        <translation>renombrar hablante</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>hablante</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividir</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptEdits</name>
    <message>
        <source>An edited transcript was damaged and could not be read. It is kept as %1; the model&apos;s own text is shown.</source>
        <translation>Una transcripción editada estaba dañada y no se pudo leer. Se conserva como %1; se muestra el texto original del modelo.</translation>
    </message>
    <message>
        <source>Your edits are on the disk again.</source>
        <translation>Sus cambios están de nuevo en el disco.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TrashDialog</name>
    <message numerus="yes">
        <source>%n job(s) with %1</source>
        <translation>
            <numerusform>%n trabajo (%1)</numerusform>
            <numerusform>%n trabajos (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are removed for good.</source>
        <translation>
            <numerusform>%n trabajo (%1) se elimina definitivamente.</numerusform>
            <numerusform>%n trabajos (%1) se eliminan definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips that were not saved elsewhere cannot be brought back, and making them again may cost again.</source>
        <translation>Los clips que no se guardaron en otro lugar no se pueden recuperar, y volver a crearlos puede costar de nuevo.</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>¿Vaciar la papelera?</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vaciar papelera</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Vaciar papelera…</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message numerus="yes">
        <source>What has been here for %n day(s) is removed by itself.</source>
        <translation>
            <numerusform>Lo que lleva aquí %n día se elimina automáticamente.</numerusform>
            <numerusform>Lo que lleva aquí %n días se elimina automáticamente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Use</name>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Esto ya no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationGrid</name>
    <message>
        <source>%1 of %2 are done</source>
        <translation>%1 de %2 terminadas</translation>
    </message>
    <message>
        <source>Arrows choose, Space plays, Enter keeps.</source>
        <translation>Las flechas eligen, Espacio reproduce, Intro conserva.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Cancelar el resto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conservar esta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Quitar estrella</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Stars it and shows it among the results. The others stay in the library.</source>
        <translation>Le pone una estrella y la muestra entre los resultados. Las demás se quedan en la biblioteca.</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variaciones</translation>
    </message>
    <message>
        <source>Variations – %1</source>
        <translation>Variaciones – %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationModel</name>
    <message>
        <source>no clip came</source>
        <translation>no llegó ningún clip</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>en reproducción</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VaryDialog</name>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself.</source>
        <translation>%1 no acepta semilla: cada ejecución difiere por sí misma.</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 de subida</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be billed</source>
        <translation>
            <numerusform>%n de ellas puede facturarse</numerusform>
            <numerusform>%n de ellas pueden facturarse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
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
        <translation>Elija al menos un modelo.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Duraciones</translation>
    </message>
    <message>
        <source>Durations in seconds</source>
        <translation>Duraciones en segundos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>One a line; {slow|fast} tries each</source>
        <translation>Uno por línea; {lento|rápido} prueba cada uno</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>Prompts, uno por línea</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message numerus="yes">
        <source>Run %n variation(s)</source>
        <translation>
            <numerusform>Ejecutar %n variación</numerusform>
            <numerusform>Ejecutar %n variaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Tomas de cada una</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variar</translation>
    </message>
    <message>
        <source>Whole numbers and ranges; none leaves the seed as it is</source>
        <translation>Números enteros e intervalos; sin ninguno, la semilla queda como está</translation>
    </message>
    <message>
        <source>a grid of %1 × %2</source>
        <translation>una cuadrícula de %1 × %2</translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation>gratis, en este equipo</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WaveformMenu</name>
    <message>
        <source>Both channels</source>
        <translation>Ambos canales</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Remove region</source>
        <translation>Quitar región</translation>
    </message>
    <message>
        <source>Ruler in bars and beats</source>
        <translation>Regla en compases y tiempos</translation>
    </message>
    <message>
        <source>Ruler in time</source>
        <translation>Regla en tiempo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom to region</source>
        <translation>Ajustar a la región</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WaveformView</name>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position in a clip</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2 dB</source>
        <translation>%1 · %2 dB</translation>
    </message>
    <message>
        <source>%1 – %2 s · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2 s · %3 s</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WelcomePage</name>
    <message>
        <source>Browse</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Drop a melody here</source>
        <translation>Suelte aquí una melodía</translation>
    </message>
    <message>
        <source>Drop card</source>
        <translation>Área para soltar</translation>
    </message>
    <message>
        <source>Hum it, sing it or play it: three clips follow its tune, each in a style of your own words. It all happens on this computer – no account, no network.</source>
        <translation>Tararee, cante o toque: tres clips siguen su melodía, cada uno en un estilo descrito con sus propias palabras. Todo ocurre en este equipo: sin cuenta, sin red.</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Pegar enlace</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Start without a melody</source>
        <translation>Empezar sin melodía</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A and more – or a JSON request</source>
        <translation>WAV, FLAC, OGG, MP3, M4A y más, o una solicitud JSON</translation>
    </message>
    <message>
        <source>With a sample melody</source>
        <translation>Con una melodía de muestra</translation>
    </message>
</context>
</TS>
