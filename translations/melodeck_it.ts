<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AnswerDocument</name>
    <message>
        <source>The answer ended inside this piece of media, so it is not whole and was left out.</source>
        <translation>La risposta è terminata a metà di questo contenuto multimediale, che quindi non è completo ed è stato escluso.</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows. What was whole before that point is kept.</source>
        <translation>La risposta contiene più contenuti multimediali di quanto il limite consenta. Quanto era completo prima di quel punto è conservato.</translation>
    </message>
    <message>
        <source>This piece of media arrived damaged and was left out; the rest of the answer is not touched by it.</source>
        <translation>Questo contenuto multimediale è arrivato danneggiato ed è stato escluso; il resto della risposta non ne risente.</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>A web page came in place of an answer, as from a sign-in page on the way or behind an address that is no model&apos;s. Most likely nothing ran. Check the address, and open it in a browser.</source>
        <translation>Al posto di una risposta è arrivata una pagina web, come quella di un accesso lungo il percorso o di un indirizzo che non è di alcun modello. Molto probabilmente non è stato eseguito nulla. Controlla l’indirizzo e aprilo in un browser.</translation>
    </message>
    <message>
        <source>Change what its words name, if you can, and send it again: that is a new run.</source>
        <translation>Modificare ciò che il modello indica, se possibile, e inviare di nuovo: è una nuova esecuzione.</translation>
    </message>
    <message>
        <source>The model answered with an error: %1</source>
        <translation>Il modello ha risposto con un errore: %1</translation>
    </message>
    <message>
        <source>The model answered, but there is no %1 in its answer, or none that Melodeck knows. The answer is kept as it came.</source>
        <translation>Il modello ha risposto, ma la risposta non contiene quanto atteso (%1), o nulla che Melodeck conosca. La risposta è conservata così come è arrivata.</translation>
    </message>
    <message>
        <source>Your melody was not followed: %1</source>
        <translation>La melodia non è stata seguita: %1</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>non è stato indicato alcun motivo.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>immagine</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>suono</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
</context>
<context>
    <name>AsyncAnswers</name>
    <message>
        <source>It failed. A failed run may be billed.</source>
        <translation>Non riuscita. Un&apos;esecuzione non riuscita può essere addebitata.</translation>
    </message>
    <message>
        <source>It is done, but its result could not be delivered and is lost. Check that the webhook can be reached before you send it again.</source>
        <translation>Completata, ma il risultato non è stato consegnato ed è perduto. Verificare che il webhook sia raggiungibile prima di inviarla di nuovo.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Completata.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>In esecuzione.</translation>
    </message>
    <message>
        <source>It waited longer than it was allowed to, and did not run.</source>
        <translation>Ha atteso più a lungo del consentito e non è stata eseguita.</translation>
    </message>
    <message>
        <source>It waits in the platform&apos;s queue.</source>
        <translation>In attesa nella coda della piattaforma.</translation>
    </message>
    <message>
        <source>It was cancelled before it ran.</source>
        <translation>Annullata prima dell&apos;esecuzione.</translation>
    </message>
    <message>
        <source>The model failed. A failed run may be billed.</source>
        <translation>Il modello non è riuscito. Un&apos;esecuzione non riuscita può essere addebitata.</translation>
    </message>
    <message>
        <source>The platform took the request without naming an id for it. It may run and be billed; look at its dashboard before you send it again.</source>
        <translation>La piattaforma ha accettato la richiesta senza assegnarle un ID. Può essere eseguita e addebitata; consultare il pannello della piattaforma prima di inviarla di nuovo.</translation>
    </message>
    <message>
        <source>The result could not be delivered to the webhook.</source>
        <translation>Il risultato non è stato consegnato al webhook.</translation>
    </message>
    <message>
        <source>This is not the result of an async request.</source>
        <translation>Questo non è il risultato di una richiesta asincrona.</translation>
    </message>
    <message>
        <source>What answered is not the platform&apos;s queue: a proxy or another server may stand between. Check the endpoint.</source>
        <translation>A rispondere non è stata la coda della piattaforma: potrebbe esserci di mezzo un proxy o un altro server. Controllare l&apos;endpoint.</translation>
    </message>
</context>
<context>
    <name>AsyncFolder</name>
    <message>
        <source>The folder %1 cannot be written, so nothing could be kept of what was asked and what comes back. Check its permissions and the room on the disk.</source>
        <translation>Impossibile scrivere nella cartella %1, quindi nulla di quanto è stato chiesto e di quanto arriva può essere conservato. Controllare i permessi e lo spazio su disco.</translation>
    </message>
    <message>
        <source>What was asked for cannot be kept under the request&apos;s id in %1. Its result will come all the same, without its prompts.</source>
        <translation>Quanto è stato chiesto non può essere conservato con l&apos;ID della richiesta in %1. Il risultato arriverà comunque, senza i prompt.</translation>
    </message>
</context>
<context>
    <name>AsyncIntake</name>
    <message>
        <source>%1 is in the library and cannot be moved or removed. Check its permissions.</source>
        <translation>%1 è nella libreria e non può essere spostato né rimosso. Controllare i permessi.</translation>
    </message>
    <message>
        <source>A result came that is signed and cannot be read. Its bytes are in %1.</source>
        <translation>È arrivato un risultato firmato che non può essere letto. I suoi byte sono in %1.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>I byte arrivati sono in %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The result stays where it came in. Check the disk and its permissions.</source>
        <translation>Impossibile creare la cartella %1. Il risultato resta dove è arrivato. Controllare il disco e i suoi permessi.</translation>
    </message>
</context>
<context>
    <name>AsyncRequest</name>
    <message>
        <source>%1 must be from %2 to %3. Nothing was sent.</source>
        <translation>%1: il valore deve essere compreso tra %2 e %3. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The first delay, in milliseconds,</source>
        <translation>Il primo ritardo, in millisecondi,</translation>
    </message>
    <message>
        <source>The longest delay, in milliseconds,</source>
        <translation>Il ritardo massimo, in millisecondi,</translation>
    </message>
    <message>
        <source>The longest time in the queue, in seconds,</source>
        <translation>Il tempo massimo in coda, in secondi,</translation>
    </message>
    <message>
        <source>The number of attempts</source>
        <translation>Il numero di tentativi</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>La priorità</translation>
    </message>
    <message>
        <source>The request is %1 with its files; the platform takes %2 for an async request. Nothing was sent. Attach a shorter recording (about 3 s of mono 32 kHz WAV fit, more as FLAC or Ogg), let the model fetch it from a link, or send it without --async.</source>
        <translation>La richiesta con i suoi file è di %1; la piattaforma accetta %2 per una richiesta asincrona. Non è stato inviato nulla. Allegare una registrazione più breve (ci stanno circa 3 s di WAV mono a 32 kHz, di più in FLAC o Ogg), lasciare che il modello la prelevi da un collegamento, o inviare senza --async.</translation>
    </message>
    <message>
        <source>The webhook is not an address such as https://host.example/path. Nothing was sent.</source>
        <translation>Il webhook non è un indirizzo come https://host.example/path. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The webhook leads to this computer by a name that only this computer knows, so the result could never arrive. Nothing was sent. Give the address by which the TLS proxy in front of “melodeck-cli receive” is reached from outside.</source>
        <translation>Il webhook porta a questo computer con un nome che solo questo computer conosce, quindi il risultato non potrebbe mai arrivare. Non è stato inviato nulla. Indicare l&apos;indirizzo con cui il proxy TLS davanti a «melodeck-cli receive» è raggiungibile dall&apos;esterno.</translation>
    </message>
    <message>
        <source>The webhook must be an https:// address: the platform takes no other. Nothing was sent.</source>
        <translation>Il webhook deve essere un indirizzo https://: la piattaforma non ne accetta altri. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address holds a user name or password. Nothing was sent. Leave it out: results are signed, and checked by that.</source>
        <translation>L&apos;indirizzo del webhook contiene un nome utente o una password. Non è stato inviato nulla. Toglierli: i risultati sono firmati e vengono verificati in quel modo.</translation>
    </message>
    <message>
        <source>This endpoint has no queue of its own. Nothing was sent. Async requests need a model or chain of the platform: baseten:MODEL_ID, or its predict address.</source>
        <translation>Questo endpoint non ha una coda propria. Non è stato inviato nulla. Le richieste asincrone richiedono un modello o una catena della piattaforma: baseten:MODEL_ID, o il suo indirizzo predict.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a request. Nothing was sent.</source>
        <translation>«%1» non è l&apos;ID di una richiesta. Non è stato inviato nulla.</translation>
    </message>
</context>
<context>
    <name>AsyncSubmission</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The platform knows no such request: the id or the endpoint is another, or it ended more than an hour ago. Check the id and the endpoint.</source>
        <translation>La piattaforma non conosce questa richiesta: l&apos;ID o l&apos;endpoint è un altro, oppure è terminata da più di un&apos;ora. Controllare l&apos;ID e l&apos;endpoint.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>A WAV of %1 Hz, %2 channels and %3 bits cannot be made here. Nothing was sent.</source>
        <translation>Qui non è possibile creare un WAV a %1 Hz, %2 canali e %3 bit. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Nothing was recorded. Check the folder and the room on its disk.</source>
        <translation>Impossibile registrare in «%1» (%2). Non è stato registrato nulla. Controllare la cartella e lo spazio sul suo disco.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Interrotto. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The audio</source>
        <translation>L&apos;audio</translation>
    </message>
    <message>
        <source>The audio cannot be converted from %1 Hz to %2 Hz. Nothing was sent. Export it at another rate.</source>
        <translation>L&apos;audio non può essere convertito da %1 Hz a %2 Hz. Non è stato inviato nulla. Esportarlo con un&apos;altra frequenza.</translation>
    </message>
    <message>
        <source>The audio ends before its first sample.</source>
        <translation>L&apos;audio termina prima del suo primo campione.</translation>
    </message>
    <message>
        <source>The audio is longer than three hours. Nothing was sent. Choose a shorter region.</source>
        <translation>L&apos;audio dura più di tre ore. Non è stato inviato nulla. Scegliere una regione più breve.</translation>
    </message>
    <message>
        <source>The audio is too long for a rate of %1 Hz. Nothing was sent. Choose a shorter region.</source>
        <translation>L&apos;audio è troppo lungo per una frequenza di %1 Hz. Non è stato inviato nulla. Scegliere una regione più breve.</translation>
    </message>
    <message>
        <source>The chosen region of “%1” holds no sound. Nothing was sent. Choose a region inside the file.</source>
        <translation>La regione scelta di «%1» non contiene alcun suono. Non è stato inviato nulla. Scegliere una regione interna al file.</translation>
    </message>
    <message>
        <source>The recording cannot be written any further (%1). What was recorded before is kept. Make room on the disk.</source>
        <translation>Impossibile continuare a scrivere la registrazione (%1). Quanto registrato prima è conservato. Liberare spazio sul disco.</translation>
    </message>
    <message>
        <source>The recording is as long as a WAV file can be and ended there. All of it is kept.</source>
        <translation>La registrazione ha raggiunto la lunghezza massima di un file WAV ed è terminata lì. È conservata per intero.</translation>
    </message>
    <message>
        <source>The sound that arrives cannot be played here. What arrives is kept as it is.</source>
        <translation>Il suono in arrivo non può essere riprodotto qui. Quanto arriva è conservato così com&apos;è.</translation>
    </message>
    <message>
        <source>The sound that arrives has a damaged header and cannot be played. What arrives is kept as it is.</source>
        <translation>Il suono in arrivo ha un&apos;intestazione danneggiata e non può essere riprodotto. Quanto arriva è conservato così com&apos;è.</translation>
    </message>
    <message>
        <source>This is not audio: %1</source>
        <translation>Questo non è audio: %1</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be read as it is. Nothing was sent. Turn it into WAV or FLAC first (ffmpeg -i FILE tune.wav), or drop it on Melodeck&apos;s window, which decodes it.</source>
        <translation>«%1» (%2) non può essere letto così com&apos;è. Non è stato inviato nulla. Convertirlo prima in WAV o FLAC (ffmpeg -i FILE tune.wav), oppure rilasciarlo sulla finestra di Melodeck, che lo decodifica.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there.</source>
        <translation>«%1» non può essere letto. Non è stato inviato nulla. Verificare che sia ancora lì.</translation>
    </message>
    <message>
        <source>“%1” does not say how long it is, and it is longer than a day. Nothing was sent. Cut it, or export it again as WAV or FLAC.</source>
        <translation>«%1» non dichiara la propria durata, che supera un giorno. Non è stato inviato nulla. Tagliarlo, o esportarlo di nuovo come WAV o FLAC.</translation>
    </message>
    <message>
        <source>“%1” has a damaged header. Nothing was sent. Export it again as WAV or FLAC.</source>
        <translation>«%1» ha un&apos;intestazione danneggiata. Non è stato inviato nulla. Esportarlo di nuovo come WAV o FLAC.</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Nothing was sent. Choose another file.</source>
        <translation>«%1» non contiene alcun suono. Non è stato inviato nulla. Scegliere un altro file.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its sound cannot be decoded. Nothing was sent. Export it again, or choose another file.</source>
        <translation>«%1» è danneggiato: il suono non può essere decodificato. Non è stato inviato nulla. Esportarlo di nuovo o scegliere un altro file.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Nothing was sent. Choose another file.</source>
        <translation>«%1» è vuoto (0 byte). Non è stato inviato nulla. Scegliere un altro file.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Nothing was sent. Choose an audio file.</source>
        <translation>«%1» non è un file. Non è stato inviato nulla. Scegliere un file audio.</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG and MP3 work.</source>
        <translation>«%1» non è audio leggibile qui. Non è stato inviato nulla. WAV, FLAC, OGG e MP3 vanno bene.</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was sent. Choose the file again.</source>
        <translation>«%1» non si trova. Non è stato inviato nulla. Scegliere di nuovo il file.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was sent. Check the file&apos;s permissions.</source>
        <translation>La lettura di «%1» non è consentita. Non è stato inviato nulla. Controllare i permessi del file.</translation>
    </message>
    <message>
        <source>“%1” would be larger than 4 GiB in the format that the model takes, more than a WAV file holds. Nothing was sent. Choose a shorter region.</source>
        <translation>«%1» supererebbe i 4 GiB nel formato accettato dal modello, più di quanto contenga un file WAV. Non è stato inviato nulla. Scegliere una regione più breve.</translation>
    </message>
</context>
<context>
    <name>Base64</name>
    <message>
        <source>The base64 text breaks off after %1 characters.</source>
        <translation>Il testo base64 si interrompe dopo %1 caratteri.</translation>
    </message>
    <message>
        <source>The base64 text is damaged near character %1.</source>
        <translation>Il testo base64 è danneggiato vicino al carattere %1.</translation>
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
        <translation>Una durata di %1 s è al di fuori di quanto accetta il modello: %2</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Non è stato accodato nulla.</translation>
    </message>
    <message>
        <source>That is more than %1 jobs (%2). Nothing was queued. Leave out files, prompts, durations or seeds.</source>
        <translation>Sono più di %1 lavori (%2). Non è stato accodato nulla. Togliere file, prompt, durate o semi.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Non esiste il modello «%1».</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>Scrivere almeno un prompt.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seme %1</translation>
    </message>
    <message>
        <source>“%1” are too many seeds. Nothing was queued.</source>
        <translation>«%1»: troppi semi. Non è stato accodato nulla.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>«%1» non è un numero di secondi.</translation>
    </message>
    <message>
        <source>“%1” is not a seed: whole numbers and ranges such as 1-4 are.</source>
        <translation>«%1» non è un seme: lo sono i numeri interi e gli intervalli come 1-4.</translation>
    </message>
</context>
<context>
    <name>BodyPlan</name>
    <message>
        <source>The request has no place for a file in “%1”. Nothing was sent. Name a field of its top level, or a JSON pointer to one.</source>
        <translation>La richiesta non ha posto per un file in «%1». Non è stato inviato nulla. Indicare un campo del primo livello, o un puntatore JSON a un campo.</translation>
    </message>
</context>
<context>
    <name>BodyStream</name>
    <message>
        <source>A file of the request turned out longer or shorter than it was at the start. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>Un file della richiesta è risultato più lungo o più corto che all&apos;inizio. La richiesta è stata interrotta prima di essere completa. Non toccare il file e inviarla di nuovo.</translation>
    </message>
</context>
<context>
    <name>ClipExport</name>
    <message>
        <source>Nothing is lost: the clip is in the library.</source>
        <translation>Nulla è perduto: la clip è nella libreria.</translation>
    </message>
    <message>
        <source>Saving in this format needs a folder to work in, and neither “%1” nor “%2” can be written. Nothing was saved. Check their permissions and the room on their disk, or save as WAV.</source>
        <translation>Per salvare in questo formato serve una cartella di lavoro, e non si può scrivere né in «%1» né in «%2». Non è stato salvato nulla. Controllare i permessi e lo spazio sul disco, o salvare come WAV.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Interrotto. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>only its first %1 s: the clip is damaged there, and %2 s are missing. Saved as received it keeps every byte that came</source>
        <translation>solo i primi %1 s: la clip lì è danneggiata e mancano %2 s. Salvata come ricevuta, mantiene ogni byte arrivato</translation>
    </message>
    <message>
        <source>without its recipe: this file has no place for it</source>
        <translation>senza la ricetta: questo file non ha posto per essa</translation>
    </message>
</context>
<context>
    <name>ClipParts</name>
    <message>
        <source>Only clips of the sketch engine can be taken apart, and the recipe of this one is not known any more. Nothing was saved.</source>
        <translation>Solo le clip del motore di bozzetti possono essere scomposte, e la ricetta di questa non è più nota. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>The melody “%1” is not there any more, and the clip was made of it. Nothing was saved. Put it back, or bring the recipe back and choose the melody anew.</source>
        <translation>La melodia «%1» non è più al suo posto, e la clip è stata creata con essa. Non è stato salvato nulla. Rimetterla a posto, oppure recuperare la ricetta e scegliere di nuovo la melodia.</translation>
    </message>
    <message>
        <source>The sketch engine that runs here cannot take its clips apart. Nothing was saved; the clip stays as it is. Start Melodeck anew if it was updated meanwhile.</source>
        <translation>Il motore di bozzetti in esecuzione non sa scomporre le sue clip. Non è stato salvato nulla; la clip resta com&apos;è. Riavviare Melodeck se nel frattempo è stato aggiornato.</translation>
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
        <translation>%1°</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1°</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2°</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3°</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Clip %1</translation>
    </message>
    <message>
        <source>blind: %1 of %2</source>
        <translation>alla cieca: %1 di %2</translation>
    </message>
    <message>
        <source>blind: not placed</source>
        <translation>alla cieca: non classificata</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 did not give the file: it answered %2. Try again later, or download it in a browser and drop it here.</source>
        <translation>%1 non ha fornito il file: ha risposto %2. Riprovare più tardi, o scaricarlo in un browser e rilasciarlo qui.</translation>
    </message>
    <message>
        <source>%1 gives this only to those who have signed in (%2). Melodeck sends no key with a link. Download the file in a browser and drop it here.</source>
        <translation>%1 lo fornisce solo a chi ha effettuato l&apos;accesso (%2). Melodeck non invia chiavi con un collegamento. Scaricare il file in un browser e rilasciarlo qui.</translation>
    </message>
    <message>
        <source>%1 offers this over http:// only, where others on the way can read and change it. Nothing was fetched. Use its https:// address, or download it in a browser and drop the file here.</source>
        <translation>%1 lo offre solo tramite http://, dove altri lungo il percorso possono leggerlo e modificarlo. Non è stato prelevato nulla. Usare l&apos;indirizzo https://, o scaricarlo in un browser e rilasciare il file qui.</translation>
    </message>
    <message>
        <source>%1 took too long to give the file. Nothing of it is kept. Try again, or download it in a browser and drop it here.</source>
        <translation>%1 ha impiegato troppo tempo a fornire il file. Non ne è conservato nulla. Riprovare, o scaricarlo in un browser e rilasciarlo qui.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is kept here.</source>
        <translation>Interrotto. Qui non ne è conservato nulla.</translation>
    </message>
    <message>
        <source>The file behind the link is empty (0 bytes). Nothing was kept. Check the link.</source>
        <translation>Il file del collegamento è vuoto (0 byte). Non è stato conservato nulla. Controllare il collegamento.</translation>
    </message>
    <message>
        <source>The file behind the link is larger than %1 MB. Nothing of it is kept. Download it in a browser and drop it here.</source>
        <translation>Il file del collegamento supera %1 MB. Non ne è conservato nulla. Scaricarlo in un browser e rilasciarlo qui.</translation>
    </message>
    <message>
        <source>The file from %1 broke off before its end. Nothing of it is kept. Try again.</source>
        <translation>Il file da %1 si è interrotto prima della fine. Non ne è conservato nulla. Riprovare.</translation>
    </message>
    <message>
        <source>The link at %1 leads back into this computer and was not followed. Nothing was fetched.</source>
        <translation>Il collegamento di %1 riporta a questo computer e non è stato seguito. Non è stato prelevato nulla.</translation>
    </message>
    <message>
        <source>The link at %1 leads from https:// to http:// and was not followed. Nothing was fetched.</source>
        <translation>Il collegamento di %1 passa da https:// a http:// e non è stato seguito. Non è stato prelevato nulla.</translation>
    </message>
    <message>
        <source>The link at %1 leads from one address to the next without end. Nothing was fetched.</source>
        <translation>Il collegamento di %1 porta da un indirizzo all&apos;altro senza fine. Non è stato prelevato nulla.</translation>
    </message>
    <message>
        <source>The link leads to %1, not to audio. Nothing was kept. Copy the link of the recording itself, or download it in a browser and drop it here.</source>
        <translation>Il collegamento porta a %1, non ad audio. Non è stato conservato nulla. Copiare il collegamento della registrazione stessa, o scaricarla in un browser e rilasciarla qui.</translation>
    </message>
    <message>
        <source>There is nothing behind this link: %1 answered %2. Check the link, or download the file in a browser and drop it here.</source>
        <translation>Questo collegamento non porta a nulla: %1 ha risposto %2. Controllare il collegamento, o scaricare il file in un browser e rilasciarlo qui.</translation>
    </message>
    <message>
        <source>This is not a link that can be fetched. Nothing was fetched. A link begins with https:// and holds neither user nor password.</source>
        <translation>Questo non è un collegamento prelevabile. Non è stato prelevato nulla. Un collegamento inizia con https:// e non contiene né utente né password.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>un&apos;immagine</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una pagina web</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un testo</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>“%1” and %n other(s) are not there, or may not be read. What can be read was opened.</source>
        <translation>
            <numerusform>«%1» e %n altro non si trovano, o la loro lettura non è consentita. È stato aperto ciò che è leggibile.</numerusform>
            <numerusform>«%1» e altri %n non si trovano, o la loro lettura non è consentita. È stato aperto ciò che è leggibile.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there, or may not be read. The rest was opened.</source>
        <translation>«%1» non si trova, o la sua lettura non è consentita. Il resto è stato aperto.</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was opened. Look whether it was moved or its drive taken out.</source>
        <translation>«%1» non si trova. Non è stato aperto nulla. Controllare se è stato spostato o se la sua unità è stata rimossa.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was opened. Choose it with Ctrl+O, or copy it to a folder of your own.</source>
        <translation>La lettura di «%1» non è consentita. Non è stato aperto nulla. Sceglierlo con Ctrl+O, o copiarlo in una propria cartella.</translation>
    </message>
</context>
<context>
    <name>EditedTranscript</name>
    <message>
        <source>The edit is not on the disk yet: %1 It is kept in the window and is tried again with the next change; make room or save a copy elsewhere before you quit.</source>
        <translation>La modifica non è ancora sul disco: %1 È conservata nella finestra e si riproverà al prossimo cambiamento; liberare spazio o salvare una copia altrove prima di uscire.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be opened: %2. The model&apos;s own text is shown.</source>
        <translation>La trascrizione modificata %1 non può essere aperta: %2. Viene mostrato il testo del modello.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be read: %2. The model&apos;s own text is shown.</source>
        <translation>La trascrizione modificata %1 non può essere letta: %2. Viene mostrato il testo del modello.</translation>
    </message>
    <message>
        <source>The edited transcript %1 is damaged and cannot be renamed. The model&apos;s own text is still there; editing is off so that nothing is written over it.</source>
        <translation>La trascrizione modificata %1 è danneggiata e non può essere rinominata. Il testo del modello c&apos;è ancora; la modifica è disattivata affinché nulla venga sovrascritto.</translation>
    </message>
    <message>
        <source>The edited transcript cannot be removed: %1. It is still shown.</source>
        <translation>La trascrizione modificata non può essere rimossa: %1. È ancora mostrata.</translation>
    </message>
    <message>
        <source>This transcript was edited by a later version of Melodeck, which knows more of it. The model&apos;s own text is shown; nothing is written over the edit.</source>
        <translation>Questa trascrizione è stata modificata da una versione più recente di Melodeck, che ne sa di più. Viene mostrato il testo del modello; la modifica non viene sovrascritta.</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>The address holds a user name or password. Nothing was sent. Leave it out and give the key by --key-env or in its own field.</source>
        <translation>L&apos;indirizzo contiene un nome utente o una password. Non è stato inviato nulla. Toglierli e fornire la chiave con --key-env o nel suo campo.</translation>
    </message>
    <message>
        <source>The run may be billed.</source>
        <translation>L&apos;esecuzione può essere addebitata.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>questo computer</translation>
    </message>
    <message>
        <source>“%1” is not an endpoint. Nothing was sent. Accepted: %2.</source>
        <translation>«%1» non è un endpoint. Non è stato inviato nulla. Sono accettati: %2.</translation>
    </message>
</context>
<context>
    <name>EngineProgram</name>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation>--port deve essere un numero da 0 a 65535.</translation>
    </message>
    <message>
        <source>Melodeck&apos;s sketch engine: arranges melodies on this computer and answers over HTTP like a hosted model.
Its first line of output is its address. It stops on SIGINT and SIGTERM.
With MELODECK_ENGINE_TOKEN in the environment every call needs that token as its key.</source>
        <translation>Il motore di bozzetti di Melodeck: arrangia melodie su questo computer e risponde via HTTP come un modello ospitato.
La prima riga dell&apos;output è il suo indirizzo. Si ferma con SIGINT e SIGTERM.
Se nell&apos;ambiente c&apos;è MELODECK_ENGINE_TOKEN, ogni chiamata deve avere quel token come chiave.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0, the default, takes any free one.</source>
        <translation>Porta su 127.0.0.1; 0, il valore predefinito, ne usa una qualsiasi libera.</translation>
    </message>
    <message>
        <source>See melodeck-engine --help.</source>
        <translation>Vedere melodeck-engine --help.</translation>
    </message>
    <message>
        <source>Sound font (SF2 or SF3) to play with; without it that of MELODECK_SOUNDFONT in the environment, then that of the settings, then the one that is found.</source>
        <translation>SoundFont (SF2 o SF3) da usare; senza, quella di MELODECK_SOUNDFONT nell&apos;ambiente, poi quella delle impostazioni, poi quella trovata.</translation>
    </message>
    <message>
        <source>Stop when standard input ends: whoever started the engine holds its other end.</source>
        <translation>Fermarsi quando termina lo standard input: chi ha avviato il motore ne tiene l&apos;altra estremità.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>Argomento sconosciuto «%1».</translation>
    </message>
</context>
<context>
    <name>EngineServer</name>
    <message>
        <source>%1, as in [&quot;happy rock&quot;].</source>
        <translation>%1, come in [&quot;happy rock&quot;].</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 channels at %3 Hz are too much for its length. Send it as mono at 32 kHz.</source>
        <translation>%1: %2 canali a %3 Hz sono troppi per la sua durata. Inviarlo in mono a 32 kHz.</translation>
    </message>
    <message>
        <source>%1: cut off: its header promises more sound than the file holds.</source>
        <translation>%1: troncato: l&apos;intestazione promette più suono di quanto il file contenga.</translation>
    </message>
    <message>
        <source>%1: empty. Leave it out to have a tune composed.</source>
        <translation>%1: vuoto. Ometterlo per far comporre un motivo.</translation>
    </message>
    <message>
        <source>%1: must be a text.</source>
        <translation>%1: deve essere un testo.</translation>
    </message>
    <message>
        <source>%1: must be no longer than %2 characters.</source>
        <translation>%1: non deve superare %2 caratteri.</translation>
    </message>
    <message>
        <source>%1: must be true or false.</source>
        <translation>%1: deve essere true o false.</translation>
    </message>
    <message>
        <source>%1: must not be empty. Say in words what the clip should sound like.</source>
        <translation>%1: non deve essere vuoto. Descrivere a parole come deve suonare la clip.</translation>
    </message>
    <message>
        <source>%1: not valid base64.</source>
        <translation>%1: base64 non valido.</translation>
    </message>
    <message>
        <source>%1: not valid base64. Leave out the part up to and including the comma: the base64 alone is wanted.</source>
        <translation>%1: base64 non valido. Togliere tutto fino alla virgola compresa: serve solo il base64.</translation>
    </message>
    <message>
        <source>%1; it has %2.</source>
        <translation>%1; ce ne sono %2.</translation>
    </message>
    <message>
        <source>%1; it is missing.</source>
        <translation>%1; il campo manca.</translation>
    </message>
    <message>
        <source>Authorization: this engine was started with a key of its own, and this call does not carry it. Send it as Bearer or Api-Key.</source>
        <translation>Authorization: questo motore è stato avviato con una chiave propria, e questa chiamata non la porta. Inviarla come Bearer o Api-Key.</translation>
    </message>
    <message>
        <source>Content-Length: must be a number of bytes.</source>
        <translation>Content-Length: deve essere un numero di byte.</translation>
    </message>
    <message>
        <source>Host: this engine answers to 127.0.0.1 and localhost only.</source>
        <translation>Host: questo motore risponde solo a 127.0.0.1 e localhost.</translation>
    </message>
    <message>
        <source>No schema found</source>
        <translation>Nessuno schema trovato</translation>
    </message>
    <message>
        <source>Origin: this engine does not answer to web pages.</source>
        <translation>Origin: questo motore non risponde a pagine web.</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be used (%2). Choose another with --port, or leave the choice to the system with --port 0.</source>
        <translation>La porta %1 di 127.0.0.1 non può essere usata (%2). Sceglierne un&apos;altra con --port, o lasciare la scelta al sistema con --port 0.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>L&apos;indirizzo è troppo lungo.</translation>
    </message>
    <message>
        <source>The body holds a number that is too large (%1).</source>
        <translation>Il corpo contiene un numero troppo grande (%1).</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;audio&quot;.</source>
        <translation>Il corpo è vuoto; deve essere un oggetto JSON con &quot;audio&quot;.</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;prompts&quot;.</source>
        <translation>Il corpo è vuoto; deve essere un oggetto JSON con &quot;prompts&quot;.</translation>
    </message>
    <message>
        <source>The body is nested too deeply: more than %1 levels.</source>
        <translation>Il corpo è annidato troppo in profondità: più di %1 livelli.</translation>
    </message>
    <message>
        <source>The body is not valid JSON (%1).</source>
        <translation>Il corpo non è JSON valido (%1).</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>Il corpo non è JSON valido.</translation>
    </message>
    <message>
        <source>The body is not valid JSON. %1</source>
        <translation>Il corpo non è JSON valido. %1</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;audio&quot;.</source>
        <translation>Il corpo deve essere un oggetto JSON con &quot;audio&quot;.</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;prompts&quot;.</source>
        <translation>Il corpo deve essere un oggetto JSON con &quot;prompts&quot;.</translation>
    </message>
    <message>
        <source>The caller went away; its render was stopped.</source>
        <translation>Il chiamante si è disconnesso; il suo rendering è stato interrotto.</translation>
    </message>
    <message>
        <source>The caller went away; nothing more was listened to.</source>
        <translation>Il chiamante si è disconnesso; l&apos;ascolto è stato interrotto.</translation>
    </message>
    <message>
        <source>The engine could not answer: an internal error. Nothing was made.</source>
        <translation>Il motore non è riuscito a rispondere: errore interno. Non è stato creato nulla.</translation>
    </message>
    <message>
        <source>The engine could not render this: an internal error. Nothing was made; a shorter request may work.</source>
        <translation>Il motore non è riuscito a eseguire il rendering: errore interno. Non è stato creato nulla; una richiesta più breve può riuscire.</translation>
    </message>
    <message>
        <source>The engine is being stopped.</source>
        <translation>Il motore è in fase di arresto.</translation>
    </message>
    <message>
        <source>The engine made fewer clips than prompts: an internal error.</source>
        <translation>Il motore ha creato meno clip dei prompt: errore interno.</translation>
    </message>
    <message>
        <source>The engine stopped before this was rendered. Nothing was made; start the engine and ask again.</source>
        <translation>Il motore si è fermato prima del rendering. Non è stato creato nulla; avviare il motore e chiedere di nuovo.</translation>
    </message>
    <message>
        <source>The request did not arrive whole; it was not used.</source>
        <translation>La richiesta non è arrivata per intero; non è stata usata.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody.</source>
        <translation>La richiesta è troppo grande: al massimo %1 MB con la melodia.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody. Cut the melody to the duration, or send it as mono at 32 kHz.</source>
        <translation>La richiesta è troppo grande: al massimo %1 MB con la melodia. Tagliare la melodia alla durata voluta, o inviarla in mono a 32 kHz.</translation>
    </message>
    <message>
        <source>The request stopped arriving; it was not used.</source>
        <translation>La richiesta ha smesso di arrivare; non è stata usata.</translation>
    </message>
    <message>
        <source>The request was refused (HTTP %1).</source>
        <translation>La richiesta è stata rifiutata (HTTP %1).</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Non c&apos;è risposta.</translation>
    </message>
    <message>
        <source>There is nothing at this address. The engine answers at /v1/models/sketch:predict, /v1/models/melody-transcription:predict and the predict paths of a hosted model.</source>
        <translation>A questo indirizzo non c&apos;è nulla. Il motore risponde a /v1/models/sketch:predict, /v1/models/melody-transcription:predict e ai percorsi predict di un modello ospitato.</translation>
    </message>
    <message>
        <source>This address takes %1, not %2.</source>
        <translation>Questo indirizzo accetta %1, non %2.</translation>
    </message>
    <message>
        <source>This is not an HTTP request that the engine understands.</source>
        <translation>Questa non è una richiesta HTTP che il motore capisca.</translation>
    </message>
    <message>
        <source>audio: must be a text, an audio file in base64.</source>
        <translation>audio: deve essere un testo, un file audio in base64.</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is empty.</source>
        <translation>audio: deve essere un file audio in base64; il campo è vuoto.</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is missing.</source>
        <translation>audio: deve essere un file audio in base64; il campo manca.</translation>
    </message>
    <message>
        <source>beats a minute</source>
        <translation>battiti al minuto</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>byte %1, near &quot;%2&quot;</source>
        <translation>byte %1, vicino a &quot;%2&quot;</translation>
    </message>
    <message>
        <source>duration: must be a number from 1 to 300; NaN, infinity and the like are not (%1).</source>
        <translation>duration: deve essere un numero da 1 a 300; NaN, infinito e simili non lo sono (%1).</translation>
    </message>
    <message>
        <source>duration: must be a number of seconds from %1 to %2.</source>
        <translation>duration: deve essere un numero di secondi da %1 a %2.</translation>
    </message>
    <message>
        <source>melody: must be a text, an audio file in base64.</source>
        <translation>melody: deve essere un testo, un file audio in base64.</translation>
    </message>
    <message>
        <source>melody_hints.%1: must be a number of %2 from %3 to %4.</source>
        <translation>melody_hints.%1: deve essere un numero di %2 da %3 a %4.</translation>
    </message>
    <message>
        <source>melody_hints.beats_per_bar: must be 2, 3, 4 or 6 (which is 6/8).</source>
        <translation>melody_hints.beats_per_bar: deve essere 2, 3, 4 o 6 (cioè 6/8).</translation>
    </message>
    <message>
        <source>melody_hints.key: must be a key as in &quot;D minor&quot; or &quot;Bb major&quot;.</source>
        <translation>melody_hints.key: deve essere una tonalità come &quot;D minor&quot; o &quot;Bb major&quot;.</translation>
    </message>
    <message>
        <source>melody_hints: must be an object, as in {&quot;key&quot;: &quot;D minor&quot;}.</source>
        <translation>melody_hints: deve essere un oggetto, come {&quot;key&quot;: &quot;D minor&quot;}.</translation>
    </message>
    <message>
        <source>parts: must be a list of &quot;midi&quot; and &quot;stems&quot;, as in [&quot;midi&quot;].</source>
        <translation>parts: deve essere un elenco di &quot;midi&quot; e &quot;stems&quot;, come [&quot;midi&quot;].</translation>
    </message>
    <message>
        <source>prompts: must be a list of 1 to %1 texts</source>
        <translation>prompts: deve essere un elenco da 1 a %1 testi</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondi</translation>
    </message>
    <message>
        <source>seed: must be a whole number from 0 to 18446744073709551615.</source>
        <translation>seed: deve essere un numero intero da 0 a 18446744073709551615.</translation>
    </message>
    <message>
        <source>speech recognition needs a connected model</source>
        <translation>il riconoscimento vocale richiede un modello connesso</translation>
    </message>
    <message>
        <source>url: the engine on this computer fetches nothing from the network. Send the file itself as audio, in base64.</source>
        <translation>url: il motore su questo computer non preleva nulla dalla rete. Inviare il file stesso come audio, in base64.</translation>
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
        <translation>Da 1 a 3 min</translation>
    </message>
    <message>
        <source>15 to 30 s</source>
        <translation>Da 15 a 30 s</translation>
    </message>
    <message>
        <source>3 to 10 min</source>
        <translation>Da 3 a 10 min</translation>
    </message>
    <message>
        <source>30 to 60 s</source>
        <translation>Da 30 a 60 s</translation>
    </message>
    <message>
        <source>5 to 15 s</source>
        <translation>Da 5 a 15 s</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>JSON request</source>
        <translation>Richiesta JSON</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>Senza durata</translation>
    </message>
    <message>
        <source>Over 10 min</source>
        <translation>Oltre 10 min</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Trascrizione</translation>
    </message>
    <message>
        <source>Under 5 s</source>
        <translation>Meno di 5 s</translation>
    </message>
    <message>
        <source>Without a melody</source>
        <translation>Senza melodia</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con stella</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>etichette: %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written here. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>%1 non può essere scritto qui. Non è stato salvato nulla. Scegliere WAV o FLAC.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot hold %n channel(s) at %2 Hz. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>
            <numerusform>%1 non può contenere %n canale a %2 Hz. Non è stato salvato nulla. Scegliere WAV o FLAC.</numerusform>
            <numerusform>%1 non può contenere %n canali a %2 Hz. Non è stato salvato nulla. Scegliere WAV o FLAC.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Interrotto. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>The chosen region holds no sound. Nothing was saved. Choose a longer region.</source>
        <translation>La regione scelta non contiene alcun suono. Non è stato salvato nulla. Scegliere una regione più lunga.</translation>
    </message>
    <message>
        <source>The clip&apos;s file cannot be read in the library. Nothing was saved. Generate it again.</source>
        <translation>Il file della clip non può essere letto nella libreria. Non è stato salvato nulla. Generarla di nuovo.</translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing was saved. Choose another format.</source>
        <translation>Il file non può essere scritto. Non è stato salvato nulla. Scegliere un altro formato.</translation>
    </message>
    <message>
        <source>“%1” cannot be decoded here. Nothing was saved. It can be saved as received.</source>
        <translation>«%1» non può essere decodificato qui. Non è stato salvato nulla. Può essere salvato come ricevuto.</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>chiesto</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>iniziato</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminato</translation>
    </message>
    <message>
        <source>job</source>
        <translation>lavoro</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modello</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ricevuti</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>inviati</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stato</translation>
    </message>
</context>
<context>
    <name>FileSink</name>
    <message>
        <source>“%1” cannot be made (%2). Choose another folder.</source>
        <translation>«%1» non può essere creato (%2). Scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make room on the disk or choose another folder.</source>
        <translation>«%1» non può essere scritto (%2). Liberare spazio sul disco o scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name or folder.</source>
        <translation>«%1» esiste già ed è stato lasciato com&apos;era. Scegliere un altro nome o un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, which a file cannot take the place of. Choose another name.</source>
        <translation>«%1» è un dispositivo o una pipe, di cui un file non può prendere il posto. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>“%1” may not be on the disk (%2). Save a copy elsewhere.</source>
        <translation>«%1» potrebbe non essere sul disco (%2). Salvare una copia altrove.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>it is not a file</source>
        <translation>non è un file</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Choose another file.</source>
        <translation>«%1» non può essere letto (%2). Scegliere un altro file.</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being sent. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>«%1» è cambiato o scomparso durante l&apos;invio. La richiesta è stata interrotta prima di essere completa. Non toccare il file e inviarla di nuovo.</translation>
    </message>
</context>
<context>
    <name>ForeignKeys</name>
    <message>
        <source>%1, section “%2”</source>
        <translation>%1, sezione «%2»</translation>
    </message>
    <message>
        <source>the variable BASETEN_API_KEY</source>
        <translation>la variabile BASETEN_API_KEY</translation>
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
        <translation>Un&apos;esecuzione non riuscita può essere addebitata.</translation>
    </message>
    <message>
        <source>Access was refused. Nothing ran and nothing was billed. Check the key and what it may call.</source>
        <translation>L&apos;accesso è stato rifiutato. Nulla è stato eseguito né addebitato. Controllare la chiave e ciò che può chiamare.</translation>
    </message>
    <message>
        <source>Change the request by its own words and send it again.</source>
        <translation>Modificare la richiesta secondo quanto dice il modello e inviarla di nuovo.</translation>
    </message>
    <message>
        <source>Change the request or send it again, which is a new run; if it fails again, the model&apos;s log says why.</source>
        <translation>Modificare la richiesta o inviarla di nuovo, il che è una nuova esecuzione; se fallisce ancora, il registro del modello ne indica il motivo.</translation>
    </message>
    <message>
        <source>Choose another model, or another address.</source>
        <translation>Scegliere un altro modello o un altro indirizzo.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>Messaggio del server: %1</translation>
    </message>
    <message>
        <source>That is usually not billed.</source>
        <translation>Di solito questo non viene addebitato.</translation>
    </message>
    <message>
        <source>The account has no credit. Nothing ran. Check its billing page.</source>
        <translation>L&apos;account non ha credito. Nulla è stato eseguito. Controllare la pagina di fatturazione.</translation>
    </message>
    <message>
        <source>The key was not accepted. Nothing ran and nothing was billed. Check the key for this endpoint.</source>
        <translation>La chiave non è stata accettata. Nulla è stato eseguito né addebitato. Controllare la chiave di questo endpoint.</translation>
    </message>
    <message>
        <source>The model did not answer through its gateway. It may have run.</source>
        <translation>Il modello non ha risposto attraverso il suo gateway. Può essere stato eseguito.</translation>
    </message>
    <message>
        <source>The model failed.</source>
        <translation>Il modello non è riuscito.</translation>
    </message>
    <message>
        <source>The model is busy. Nothing ran and nothing was billed. Wait a little and send it again.</source>
        <translation>Il modello è occupato. Nulla è stato eseguito né addebitato. Attendere un po&apos; e inviare di nuovo.</translation>
    </message>
    <message>
        <source>The model is not available now. Nothing ran. Wait a little and send it again.</source>
        <translation>Il modello non è disponibile al momento. Nulla è stato eseguito. Attendere un po&apos; e inviare di nuovo.</translation>
    </message>
    <message>
        <source>The model refused the request.</source>
        <translation>Il modello ha rifiutato la richiesta.</translation>
    </message>
    <message>
        <source>The request is too large for the server. Nothing ran. Send a shorter or smaller file.</source>
        <translation>La richiesta è troppo grande per il server. Nulla è stato eseguito. Inviare un file più breve o più piccolo.</translation>
    </message>
    <message>
        <source>The server sends this request on to %1, where neither file nor key follow by themselves. Nothing ran. If you trust that address, enter it as the endpoint.</source>
        <translation>Il server rimanda questa richiesta a %1, dove né il file né la chiave seguono da soli. Nulla è stato eseguito. Se ci si fida di quell&apos;indirizzo, inserirlo come endpoint.</translation>
    </message>
    <message>
        <source>The sketch engine did not answer. Nothing is lost and nothing is billed. Send it again: the engine is started anew.</source>
        <translation>Il motore di bozzetti non ha risposto. Nulla è perduto e nulla viene addebitato. Inviare di nuovo: il motore viene riavviato.</translation>
    </message>
    <message>
        <source>There is no model at this address. Nothing ran. Check the model id, the environment and the path.</source>
        <translation>A questo indirizzo non c&apos;è alcun modello. Nulla è stato eseguito. Controllare l&apos;ID del modello, l&apos;ambiente e il percorso.</translation>
    </message>
    <message>
        <source>This model cannot do that.</source>
        <translation>Questo modello non è in grado di farlo.</translation>
    </message>
    <message>
        <source>Wait a little before you send it again: that is a new run.</source>
        <translation>Attendere un po&apos; prima di inviare di nuovo: è una nuova esecuzione.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>un altro indirizzo</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>%1 is another computer, and http:// would show your key and your audio to everyone on the way. Nothing was sent. Use https://, or allow it for this endpoint (--plain-http; in the window, where the model is connected).</source>
        <translation>%1 è un altro computer, e http:// mostrerebbe la chiave e l&apos;audio a chiunque lungo il percorso. Non è stato inviato nulla. Usare https://, o consentirlo per questo endpoint (--plain-http; nella finestra, dove si connette il modello).</translation>
    </message>
    <message>
        <source>A header of the request holds characters that no header may hold, such as a line break. Nothing was sent. Correct the headers of the endpoint.</source>
        <translation>Un&apos;intestazione della richiesta contiene caratteri che nessuna intestazione può contenere, come un&apos;interruzione di riga. Non è stato inviato nulla. Correggere le intestazioni dell&apos;endpoint.</translation>
    </message>
    <message>
        <source>The address of %1 holds a user or a password, which would be kept and shown with it. Nothing was sent. Take them out, and enter a key in its own place.</source>
        <translation>L&apos;indirizzo di %1 contiene un utente o una password, che verrebbe conservato e mostrato con esso. Non è stato inviato nulla. Toglierli, e inserire la chiave nel posto apposito.</translation>
    </message>
    <message>
        <source>The content type of the request holds characters that no header may hold. Nothing was sent.</source>
        <translation>Il tipo di contenuto della richiesta contiene caratteri che nessuna intestazione può contenere. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The header %1 is up to Melodeck, which alone knows what it sends. Nothing was sent. Take it out of the endpoint.</source>
        <translation>L&apos;intestazione %1 spetta a Melodeck, che solo sa che cosa invia. Non è stato inviato nulla. Toglierla dall&apos;endpoint.</translation>
    </message>
    <message>
        <source>The key holds a line break or another character that no key holds. Nothing was sent. Enter it again.</source>
        <translation>La chiave contiene un&apos;interruzione di riga o un altro carattere che nessuna chiave contiene. Non è stato inviato nulla. Inserirla di nuovo.</translation>
    </message>
    <message>
        <source>This is not an address that a request can be sent to. Nothing was sent. An address begins with https:// and names a host.</source>
        <translation>Questo non è un indirizzo a cui si possa inviare una richiesta. Non è stato inviato nulla. Un indirizzo inizia con https:// e indica un host.</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>This is not a record of a job.</source>
        <translation>Questo non è il registro di un lavoro.</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 left</source>
        <translation>restano %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>restano %1 s</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignorato: %1</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Nessuna risposta arrivata</translation>
    </message>
    <message>
        <source>Only %1 of %2 clips came. What came is kept.</source>
        <translation>Clip arrivate: solo %1 su %2. Quanto è arrivato è conservato.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Ricezione</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation>Avvio del modello</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inoltrato</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Compreso: %1</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>In attesa del modello</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>In attesa del suo turno</translation>
    </message>
    <message>
        <source>Waits to try again</source>
        <translation>In attesa di riprovare</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>circa %1 h %2 min</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>circa %1 min</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>circa %1 s</translation>
    </message>
    <message>
        <source>follows your melody</source>
        <translation>segue la melodia</translation>
    </message>
    <message>
        <source>retries in %1 s</source>
        <translation>nuovo tentativo tra %1 s</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <translation>di solito circa %1</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Clip %1 came broken: %2</source>
        <translation>La clip %1 è arrivata difettosa: %2</translation>
    </message>
    <message>
        <source>No key for Baseten is known on this computer. Nothing was sent. Give one under “Connect a model”, then send it again.</source>
        <translation>Su questo computer non è nota alcuna chiave per Baseten. Non è stato inviato nulla. Fornirne una in «Connetti un modello», poi inviare di nuovo.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Only the first %1 of the answer could be kept. They are put beside its clips at the next start.</source>
        <translation>È stato possibile conservare solo i primi %1 della risposta. Al prossimo avvio saranno messi accanto alle sue clip.</translation>
    </message>
    <message>
        <source>Stopped here. Nothing is billed.</source>
        <translation>Interrotto qui. Nulla viene addebitato.</translation>
    </message>
    <message>
        <source>Stopped here; the model may still finish and bill.</source>
        <translation>Interrotto qui; il modello può ancora terminare e addebitare.</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Interrotto. Non ha mai lasciato questo computer.</translation>
    </message>
    <message>
        <source>Stopped. The server had not taken it, so nothing is billed.</source>
        <translation>Fermato. Il server non l’aveva accettata, quindi non viene addebitato nulla.</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows.</source>
        <translation>La risposta contiene più contenuti multimediali di quanto il limite consenta.</translation>
    </message>
    <message>
        <source>The answer is a text of more than %1 MiB. What came so far is kept.</source>
        <translation>La risposta è un testo di oltre %1 MiB. Quanto è arrivato finora è conservato.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1 MiB and was cut off there. What came whole is kept.</source>
        <translation>La risposta supera il limite di %1 MiB ed è stata troncata lì. Quanto è arrivato per intero è conservato.</translation>
    </message>
    <message>
        <source>The answer is safe in the journal, and its clips are made at the next start: do not send the request again.</source>
        <translation>La risposta è al sicuro nel journal, e le sue clip verranno create al prossimo avvio: non inviare di nuovo la richiesta.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>I byte arrivati sono in %1.</translation>
    </message>
    <message>
        <source>The bytes that came cannot be put into %1. They are kept, and put there at the next start: make room on the disk.</source>
        <translation>I byte arrivati non possono essere messi in %1. Sono conservati e saranno messi lì al prossimo avvio: libera spazio sul disco.</translation>
    </message>
    <message>
        <source>The clip was cut before its end.</source>
        <translation>La clip è stata troncata prima della fine.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2 free), and what comes back could not be kept. Nothing was sent. Make room, then send it again.</source>
        <translation>Il disco di %1 è pieno (%2 liberi) e ciò che arriva non potrebbe essere conservato. Non è stato inviato nulla. Libera spazio, poi invia di nuovo.</translation>
    </message>
    <message>
        <source>The events of the answer hold more than the limit for what is no media. What came so far is kept.</source>
        <translation>Gli eventi della risposta superano il limite per ciò che non è multimediale. Quanto è arrivato finora è conservato.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Impossibile creare la cartella %1. Controllare i permessi.</translation>
    </message>
    <message>
        <source>The key for Baseten could not be had. Nothing was sent. %1</source>
        <translation>Impossibile ottenere la chiave per Baseten. Non è stato inviato nulla. %1</translation>
    </message>
    <message>
        <source>The server says that its answer is compressed (%1), and Melodeck cannot undo that. The model has run. Its server must send answers as they are.</source>
        <translation>Il server dice che la sua risposta è compressa (%1), e Melodeck non può annullare la compressione. Il modello è stato eseguito. Il suo server deve inviare le risposte così come sono.</translation>
    </message>
    <message>
        <source>The sketch engine stopped while it was working. Nothing is billed. Send it again: the engine starts anew.</source>
        <translation>Il motore di bozzetti si è fermato mentre lavorava. Nulla viene addebitato. Inviare di nuovo: il motore si riavvia.</translation>
    </message>
    <message>
        <source>What had come of the answer is kept, and put beside its clips at the next start.</source>
        <translation>Quanto era arrivato della risposta è conservato, e sarà messo accanto alle sue clip al prossimo avvio.</translation>
    </message>
    <message>
        <source>What “%1” was converted to is not in the cache any more. Nothing was sent. Drop %2 again.</source>
        <translation>La conversione di «%1» non è più nella cache. Non è stato inviato nulla. Rilasciare di nuovo %2.</translation>
    </message>
    <message>
        <source>it was cut</source>
        <translation>è stata troncata</translation>
    </message>
    <message>
        <source>“%1” is not there, nor what it was converted to. Nothing was sent. Choose the file again.</source>
        <translation>«%1» non si trova, e nemmeno la sua conversione. Non è stato inviato nulla. Scegliere di nuovo il file.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The answer cannot be kept in %1 (%2). Make room on the disk.</source>
        <translation>La risposta non può essere conservata in %1 (%2). Liberare spazio sul disco.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing could be kept after a crash. Check its permissions.</source>
        <translation>Impossibile creare la cartella %1, quindi nulla potrebbe essere conservato dopo un arresto anomalo. Controllare i permessi.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2), so nothing could be kept after a crash. Check its permissions and the room on the disk.</source>
        <translation>Impossibile scrivere nella cartella %1 (%2), quindi nulla potrebbe essere conservato dopo un arresto anomalo. Controllare i permessi e lo spazio su disco.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check the disk.</source>
        <translation>Impossibile scrivere nella cartella %1. Controllare il disco.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be made (%2), so nothing could be kept after a crash. Check the folder.</source>
        <translation>Impossibile creare il journal %1 (%2), quindi nulla potrebbe essere conservato dopo un arresto anomalo. Controllare la cartella.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written (%2). Make room on the disk.</source>
        <translation>Impossibile scrivere il journal %1 (%2). Liberare spazio sul disco.</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. It stays where it is. Check the disk, and start again.</source>
        <translation>La risposta conservata %1 non può essere letta. Resta dov&apos;è. Controllare il disco e riavviare.</translation>
    </message>
    <message>
        <source>The request is too large to be kept: its own text has more than 16 MiB. Attach large contents as a file.</source>
        <translation>La richiesta è troppo grande per essere conservata: il suo testo supera 16 MiB. Allegare i contenuti grandi come file.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This JSON is nested deeper than %1 levels and is not read.</source>
        <translation>Questo JSON è annidato per più di %1 livelli e non viene letto.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Questo non è JSON valido.</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, column %2.</source>
        <translation>Questo non è JSON valido: riga %1, colonna %2.</translation>
    </message>
</context>
<context>
    <name>JsonBuilder</name>
    <message>
        <source>The answer holds more text than Melodeck keeps in memory. Media that was whole before that point is kept.</source>
        <translation>La risposta contiene più testo di quanto Melodeck tenga in memoria. I contenuti multimediali completi prima di quel punto sono conservati.</translation>
    </message>
</context>
<context>
    <name>JsonPlaces</name>
    <message>
        <source>A colon is missing before this.</source>
        <translation>Prima di questo mancano i due punti.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Prima di questo manca una virgola.</translation>
    </message>
    <message>
        <source>A file needs a field around it, such as {&quot;audio&quot;: … }.</source>
        <translation>Un file richiede un campo attorno, come {&quot;audio&quot;: … }.</translation>
    </message>
    <message>
        <source>A file stands in place of a whole value, not within a text.</source>
        <translation>Un file sta al posto di un intero valore, non all&apos;interno di un testo.</translation>
    </message>
    <message>
        <source>A name in double quotes is missing here.</source>
        <translation>Qui manca un nome tra virgolette doppie.</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>Prima di questo manca un valore.</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here. Delete it.</source>
        <translation>Qui c&apos;è un carattere invisibile (%1). Eliminarlo.</translation>
    </message>
    <message>
        <source>Four digits or letters from a to f are missing after “\u”.</source>
        <translation>Dopo «\u» mancano quattro cifre o lettere da a a f.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON non ha commenti.</translation>
    </message>
    <message>
        <source>JSON has no such number.</source>
        <translation>JSON non ha un numero simile.</translation>
    </message>
    <message>
        <source>JSON writes this as %1.</source>
        <translation>In JSON questo si scrive %1.</translation>
    </message>
    <message>
        <source>Texts and names stand in double quotes: &quot;%1&quot;.</source>
        <translation>Testi e nomi stanno tra virgolette doppie: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Texts and names stand in straight double quotes: &quot;…&quot;.</source>
        <translation>Testi e nomi stanno tra virgolette doppie diritte: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>There is a comma too many before this.</source>
        <translation>Prima di questo c&apos;è una virgola di troppo.</translation>
    </message>
    <message>
        <source>There is more after the end of the request.</source>
        <translation>C&apos;è dell&apos;altro dopo la fine della richiesta.</translation>
    </message>
    <message>
        <source>There is no file behind this mark.</source>
        <translation>Dietro questo segno non c&apos;è alcun file.</translation>
    </message>
    <message>
        <source>There is no request here yet. One begins with { and ends with }.</source>
        <translation>Qui non c&apos;è ancora una richiesta. Inizia con { e termina con }.</translation>
    </message>
    <message>
        <source>This invisible character must be written as \u%1 in a text.</source>
        <translation>In un testo questo carattere invisibile va scritto \u%1.</translation>
    </message>
    <message>
        <source>This is half of a character. Write it again.</source>
        <translation>Questa è metà di un carattere. Scriverlo di nuovo.</translation>
    </message>
    <message>
        <source>This is half of a character; its other half is missing.</source>
        <translation>Questa è metà di un carattere; manca l&apos;altra metà.</translation>
    </message>
    <message>
        <source>This is nested deeper than %1 levels and is not read.</source>
        <translation>È annidato per più di %1 livelli e non viene letto.</translation>
    </message>
    <message>
        <source>This is no number as JSON writes it, such as 8, -0.5 or 1e3.</source>
        <translation>Questo non è un numero come lo scrive JSON, per esempio 8, -0.5 o 1e3.</translation>
    </message>
    <message>
        <source>This is no value.</source>
        <translation>Questo non è un valore.</translation>
    </message>
    <message>
        <source>This number has too many digits to be sent exactly.</source>
        <translation>Questo numero ha troppe cifre per essere inviato esattamente.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Questo numero è troppo grande.</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>A questo testo mancano le virgolette di chiusura.</translation>
    </message>
    <message>
        <source>“%1” of line %2 is closed by another bracket.</source>
        <translation>«%1» della riga %2 è chiuso da una parentesi diversa.</translation>
    </message>
    <message>
        <source>“%1” of line %2 is never closed.</source>
        <translation>«%1» della riga %2 non viene mai chiuso.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of them.</source>
        <translation>«%1» compare qui due volte. Tenerne uno solo.</translation>
    </message>
    <message>
        <source>“\%1” means nothing here. A backslash itself is written “\\”.</source>
        <translation>«\%1» qui non significa nulla. La barra inversa stessa si scrive «\\».</translation>
    </message>
</context>
<context>
    <name>JsonTokenizer</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 I contenuti multimediali completi prima di quel punto sono conservati. Guardare la risposta prima di inviare di nuovo.</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>La risposta si interrompe dopo %1 byte.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La risposta è vuota.</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>La risposta è annidata per più di %1 livelli.</translation>
    </message>
    <message>
        <source>The answer is not valid JSON at byte %1.</source>
        <translation>La risposta non è JSON valido al byte %1.</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>The key is right, but the workspace has to settle its billing before models answer. Nothing ran. See its billing page.</source>
        <translation>La chiave è giusta, ma l&apos;area di lavoro deve regolarizzare la fatturazione prima che i modelli rispondano. Nulla è stato eseguito. Consultare la sua pagina di fatturazione.</translation>
    </message>
    <message>
        <source>The platform does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>La piattaforma non accetta questa chiave. Potrebbe essere troncata o eliminata: copiarla di nuovo dalle impostazioni dell&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>The platform knows no such key, or does not let it see its account. A key that is limited to some models may work for those all the same.</source>
        <translation>La piattaforma non conosce questa chiave, o non le consente di vedere il suo account. Una chiave limitata ad alcuni modelli può comunque funzionare per quelli.</translation>
    </message>
    <message>
        <source>What answered is not Baseten: a proxy or a sign-in page of the network may stand between. The key was not checked.</source>
        <translation>A rispondere non è stato Baseten: potrebbe esserci di mezzo un proxy o una pagina di accesso della rete. La chiave non è stata verificata.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>A key belongs to a server: “baseten”, or an address such as https://models.example.org. Nothing was changed.</source>
        <translation>Una chiave appartiene a un server: «baseten», o un indirizzo come https://models.example.org. Nulla è stato modificato.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer; it may be waiting to be unlocked. Unlock it and try again, or use the key for this session alone.</source>
        <translation>Il portachiavi non risponde; potrebbe attendere di essere sbloccato. Sbloccarlo e riprovare, o usare la chiave solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keychain does not do what was asked of it (its error %1). Use the key for this session alone, or name an environment variable.</source>
        <translation>Il portachiavi non fa quanto richiesto (errore %1). Usare la chiave solo per questa sessione, o indicare una variabile d&apos;ambiente.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or use the key for this session alone.</source>
        <translation>Il portachiavi è bloccato, o l&apos;accesso è stato rifiutato. Sbloccarlo e riprovare, o usare la chiave solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keychain was not waited for.</source>
        <translation>Il portachiavi non è stato atteso.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it does not run (a program such as GNOME Keyring or KWallet), so no key can be kept. Use the key for this session alone, or name an environment variable.</source>
        <translation>Su questo computer non c&apos;è un portachiavi, o non è in esecuzione (un programma come GNOME Keyring o KWallet), quindi nessuna chiave può essere conservata. Usare la chiave solo per questa sessione, o indicare una variabile d&apos;ambiente.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 cannot be written. Check the disk.</source>
        <translation>Impossibile scrivere %1. Controllare il disco.</translation>
    </message>
    <message>
        <source>%1 is damaged in the archive and was left out.</source>
        <translation>%1 è danneggiato nell&apos;archivio ed è stato tralasciato.</translation>
    </message>
    <message>
        <source>A collection needs a name. Nothing was changed.</source>
        <translation>Una raccolta deve avere un nome. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Another import into this library is going on. Wait for its end.</source>
        <translation>È in corso un&apos;altra importazione in questa libreria. Attenderne la fine.</translation>
    </message>
    <message>
        <source>It had %1 bytes and has %2.</source>
        <translation>Aveva %1 byte e ne ha %2.</translation>
    </message>
    <message>
        <source>It has no place in a library.</source>
        <translation>Non ha posto in una libreria.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Non c&apos;è più.</translation>
    </message>
    <message>
        <source>Its size is the same and its content is not.</source>
        <translation>La dimensione è la stessa, il contenuto no.</translation>
    </message>
    <message>
        <source>Not all of its files are in the archive any more, so it was left out.</source>
        <translation>Non tutti i suoi file sono ancora nell&apos;archivio, quindi è stato tralasciato.</translation>
    </message>
    <message>
        <source>Nothing can be read behind a damaged place of it.</source>
        <translation>Nulla è leggibile oltre un suo punto danneggiato.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>The archive cannot be written. Choose another folder.</source>
        <translation>Impossibile scrivere l&apos;archivio. Scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The archive is damaged there. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>In quel punto l&apos;archivio è danneggiato. Ciò che la libreria contiene resta com&apos;è. Copiare di nuovo l&apos;archivio o usarne uno più vecchio.</translation>
    </message>
    <message>
        <source>The archive needs %1 MB on the disk of the library, and %2 MB are free. Nothing was changed. Make room, or move the library to another disk.</source>
        <translation>L&apos;archivio richiede %1 MB sul disco della libreria, e ne sono liberi %2 MB. Nulla è stato modificato. Liberare spazio, o spostare la libreria su un altro disco.</translation>
    </message>
    <message>
        <source>The backup of %1 took its place; clips that came later were found on the disk and added, without their prompts.</source>
        <translation>Il backup di %1 ha preso il suo posto; le clip arrivate dopo sono state trovate sul disco e aggiunte, senza i loro prompt.</translation>
    </message>
    <message>
        <source>The copy %1 does not read as it was written: the new disk cannot be trusted. The library stays where it is, and nothing of it was changed.</source>
        <translation>La copia %1, riletta, non corrisponde a quanto scritto: il nuovo disco non è affidabile. La libreria resta dov&apos;è, e nulla di essa è stato modificato.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be kept between two starts. Check its permissions, or save each clip yourself.</source>
        <translation>Impossibile creare la cartella %1, quindi nulla può essere conservato tra un avvio e l&apos;altro. Controllare i permessi, o salvare ogni clip a mano.</translation>
    </message>
    <message>
        <source>The library cannot be read. Nothing was changed.</source>
        <translation>Impossibile leggere la libreria. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The library cannot be written. Clips that arrived are still files on this disk. Free some space or check the folder&apos;s permissions.</source>
        <translation>Impossibile scrivere nella libreria. Le clip arrivate sono ancora file su questo disco. Liberare spazio o controllare i permessi della cartella.</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the disk.</source>
        <translation>Impossibile scrivere nella libreria in %1. Controllare il disco.</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation>Impossibile scrivere nella libreria in %1. Controllare i permessi della cartella.</translation>
    </message>
    <message>
        <source>The library is in %1, and that is not connected. Connect the disk and start Melodeck again; nothing of it is lost.</source>
        <translation>La libreria è in %1, che non è collegato. Collegare il disco e riavviare Melodeck; nulla di essa è perduto.</translation>
    </message>
    <message>
        <source>The library is just being moved to another folder. Wait until that is done, then start again.</source>
        <translation>La libreria viene spostata proprio ora in un’altra cartella. Attendere che sia finito, poi riavviare.</translation>
    </message>
    <message>
        <source>The library was made by a newer Melodeck and is left untouched. Install the newer version.</source>
        <translation>La libreria è stata creata da un Melodeck più recente e resta intatta. Installare la versione più recente.</translation>
    </message>
    <message>
        <source>The library&apos;s daily backup could not be made; the library itself is fine. Make room on the disk.</source>
        <translation>Impossibile creare il backup giornaliero della libreria; la libreria in sé è a posto. Liberare spazio sul disco.</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and cannot be moved aside. Clips are still files in the folder beside it. Check the folder&apos;s permissions.</source>
        <translation>Il file %1 della libreria è danneggiato e non può essere messo da parte. Le clip sono ancora file nella cartella accanto. Controllare i permessi della cartella.</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and is left as it is. The clips in the folder beside it are still there. Move the file away to start anew.</source>
        <translation>Il file %1 della libreria è danneggiato e viene lasciato com&apos;è. Le clip nella cartella accanto ci sono ancora. Spostare altrove il file per ricominciare da capo.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and another Melodeck still uses it. Close that one and start again: the library&apos;s backup takes its place then.</source>
        <translation>Il file della libreria è danneggiato, e un altro Melodeck lo usa ancora. Chiudere quello e riavviare: il backup della libreria ne prenderà allora il posto.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and its backup cannot be put in its place. Nothing was changed. Make room on the disk, then start again.</source>
        <translation>Il file della libreria è danneggiato e il suo backup non può prenderne il posto. Nulla è stato cambiato. Liberare spazio sul disco, poi riavviare.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Clips are still files on this disk. Start Melodeck again: it sets the file aside and goes on with the newest backup.</source>
        <translation>Il file della libreria è danneggiato. Le clip sono ancora file su questo disco. Riavviare Melodeck: mette da parte il file e prosegue con il backup più recente.</translation>
    </message>
    <message>
        <source>The library&apos;s file was damaged. It is kept as %1.</source>
        <translation>Il file della libreria era danneggiato. È conservato come %1.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written, so the library stays where it is. Check the folder&apos;s permissions.</source>
        <translation>Impossibile scrivere le impostazioni in %1, quindi la libreria resta dov&apos;è. Controllare i permessi della cartella.</translation>
    </message>
    <message>
        <source>There is a collection “%1” already. Nothing was changed: choose another name.</source>
        <translation>Esiste già una raccolta «%1». Nulla è stato modificato: scegliere un altro nome.</translation>
    </message>
    <message>
        <source>There is more in it than the archive says. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>Contiene più di quanto dichiari l&apos;archivio. Ciò che la libreria contiene resta com&apos;è. Copiare di nuovo l&apos;archivio o usarne uno più vecchio.</translation>
    </message>
    <message>
        <source>There is no file “%1”. What the library holds stays as it is. Choose the archive again.</source>
        <translation>Non esiste alcun file «%1». Ciò che la libreria contiene resta com&apos;è. Scegliere di nuovo l&apos;archivio.</translation>
    </message>
    <message>
        <source>There is no finished job %1 in the library. Nothing was exported.</source>
        <translation>Nella libreria non c&apos;è alcun lavoro terminato %1. Non è stato esportato nulla.</translation>
    </message>
    <message>
        <source>There is no library in %1 yet. The first request makes it.</source>
        <translation>In %1 non c&apos;è ancora una libreria. La crea la prima richiesta.</translation>
    </message>
    <message>
        <source>There was no backup, so a new one was made from the clips found on the disk; their prompts are not known any more.</source>
        <translation>Non c&apos;era alcun backup, quindi è stata creata una nuova libreria dalle clip trovate sul disco; i loro prompt non sono più noti.</translation>
    </message>
    <message>
        <source>This archive was made by a newer Melodeck. Install that to import it; nothing was changed.</source>
        <translation>Questo archivio è stato creato da un Melodeck più recente. Installarlo per importare l&apos;archivio; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>This is no archive of a Melodeck library. What the library holds stays as it is. Choose a ZIP file that Melodeck exported.</source>
        <translation>Questo non è l&apos;archivio di una libreria di Melodeck. Ciò che la libreria contiene resta com&apos;è. Scegliere un file ZIP esportato da Melodeck.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. What was imported until then is whole; import once more to go on.</source>
        <translation>Impossibile creare «%1». Quanto importato fino a quel punto è integro; importare di nuovo per proseguire.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). What the library holds stays as it is. Check the file and its permissions.</source>
        <translation>Impossibile aprire «%1» (%2). Ciò che la libreria contiene resta com&apos;è. Controllare il file e i suoi permessi.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossibile leggere «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be removed (%2). What is left is still in the trash.</source>
        <translation>Impossibile rimuovere «%1» (%2). Ciò che rimane è ancora nel cestino.</translation>
    </message>
    <message>
        <source>“%1” is no archive of a Melodeck library, or nothing in it can be read any more. Nothing was changed.</source>
        <translation>«%1» non è l&apos;archivio di una libreria di Melodeck, o non vi si può più leggere nulla. Nulla è stato modificato.</translation>
    </message>
</context>
<context>
    <name>LibraryMove</name>
    <message>
        <source>%1 is not empty. Choose a folder of its own for the library.</source>
        <translation>%1 non è vuota. Scegliere una cartella riservata alla libreria.</translation>
    </message>
    <message>
        <source>Another Melodeck still has the library open, so it was not moved and is used where it was. Close that one; the move is finished when this window is closed the next time.</source>
        <translation>Un altro Melodeck tiene ancora aperta la libreria, quindi non è stata spostata e viene usata dov&apos;era. Chiuderlo; lo spostamento si completa alla prossima chiusura di questa finestra.</translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>Scegliere una cartella indicandone il percorso completo.</translation>
    </message>
    <message>
        <source>The copy in %1 is not there, so the library stays where it was. Connect the disk; the move is finished when this window is closed the next time.</source>
        <translation>La copia in %1 non si trova, quindi la libreria resta dov&apos;era. Collegare il disco; lo spostamento si completa alla prossima chiusura di questa finestra.</translation>
    </message>
    <message>
        <source>The copy of the library&apos;s file does not read as it was written. The library stays where it is.</source>
        <translation>La copia del file della libreria, riletta, non corrisponde a quanto scritto. La libreria resta dov&apos;è.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Impossibile creare la cartella %1. Sceglierne un&apos;altra.</translation>
    </message>
    <message>
        <source>The library cannot be moved into itself. Choose a folder elsewhere.</source>
        <translation>La libreria non può essere spostata dentro sé stessa. Scegliere una cartella altrove.</translation>
    </message>
    <message>
        <source>The library is not where it was moved to, so nothing of the old one is removed. Check that its disk is connected and try again.</source>
        <translation>La libreria non si trova dove è stata spostata, quindi nulla di quella vecchia viene rimosso. Controllare che il suo disco sia collegato e riprovare.</translation>
    </message>
    <message>
        <source>The library is there already.</source>
        <translation>La libreria è già lì.</translation>
    </message>
    <message>
        <source>The library needs %1 MB more there, and %2 MB are free. Nothing was copied.</source>
        <translation>La libreria richiede lì altri %1 MB, e ne sono liberi %2 MB. Non è stato copiato nulla.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be made in %1. It stays where it is.</source>
        <translation>Impossibile creare il file della libreria in %1. Resta dov&apos;è.</translation>
    </message>
</context>
<context>
    <name>LocalEngine</name>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Interrotto. Non ha mai lasciato questo computer.</translation>
    </message>
    <message>
        <source>The sketch engine did not start. Nothing is lost and nothing is billed. Check that %1 is installed beside Melodeck.</source>
        <translation>Il motore di bozzetti non si è avviato. Nulla è perduto e nulla viene addebitato. Verificare che %1 sia installato accanto a Melodeck.</translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message>
        <source>Deployment %1</source>
        <translation>Deployment %1</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Sviluppo</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Ambiente %1</translation>
    </message>
    <message>
        <source>What answered is not Baseten&apos;s list: a proxy or a sign-in page of the network may stand between. A model&apos;s address can be pasted all the same.</source>
        <translation>A rispondere non è stato l&apos;elenco di Baseten: potrebbe esserci di mezzo un proxy o una pagina di accesso della rete. Si può comunque incollare l&apos;indirizzo di un modello.</translation>
    </message>
    <message>
        <source>What answered is not the config of a deployment. The request can be written by hand all the same.</source>
        <translation>Quanto ha risposto non è la configurazione di un deployment. La richiesta si può comunque scrivere a mano.</translation>
    </message>
    <message>
        <source>asleep; the first request wakes it</source>
        <translation>inattivo; la prima richiesta lo risveglia</translation>
    </message>
    <message>
        <source>being made, not there yet</source>
        <translation>in creazione, non ancora disponibile</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>difettoso</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>in uno stato sconosciuto</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>ready, %1 replicas</source>
        <translation>pronto, %1 repliche</translation>
    </message>
    <message>
        <source>ready, 1 replica</source>
        <translation>pronto, 1 replica</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>in avvio</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>spento</translation>
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
        <translation>audio compresso</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>di altro tipo</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>“%1” (%2) holds no sound that can be decoded. Nothing was sent. Export it as WAV or FLAC.</source>
        <translation>«%1» (%2) non contiene alcun suono decodificabile. Non è stato inviato nulla. Esportarlo come WAV o FLAC.</translation>
    </message>
    <message>
        <source>“%1” (%2) needs a decoder that is not installed. Nothing was sent. Install the package gstreamer1.0-libav and drop the file again, or export it as WAV or FLAC.</source>
        <translation>«%1» (%2) richiede un decodificatore che non è installato. Non è stato inviato nulla. Installare il pacchetto gstreamer1.0-libav e rilasciare di nuovo il file, o esportarlo come WAV o FLAC.</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG, MP3 and what the system&apos;s decoders know (M4A, WebM …) work.</source>
        <translation>«%1» non è audio leggibile qui. Non è stato inviato nulla. Vanno bene WAV, FLAC, OGG, MP3 e ciò che conoscono i decodificatori del sistema (M4A, WebM …).</translation>
    </message>
</context>
<context>
    <name>MediaToWav</name>
    <message>
        <source>The recording is too long to be turned into a WAV file. Nothing was sent. Cut it first.</source>
        <translation>La registrazione è troppo lunga per essere convertita in un file WAV. Non è stato inviato nulla. Tagliarla prima.</translation>
    </message>
</context>
<context>
    <name>ModelSpec</name>
    <message>
        <source>This is not a model spec.</source>
        <translation>Questa non è una specifica di modello.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>1 is the natural pace, 2 twice as fast.</source>
        <translation>1 è il ritmo naturale, 2 il doppio.</translation>
    </message>
    <message>
        <source>2, 3 or 4 quarters, or 6 eighths.</source>
        <translation>2, 3 o 4 semiminime, o 6 crome.</translation>
    </message>
    <message>
        <source>A few seconds of one person speaking; the speech takes on that voice. A WAV file is safest.</source>
        <translation>Alcuni secondi di una persona che parla; il parlato assume quella voce. Un file WAV è la scelta più sicura.</translation>
    </message>
    <message>
        <source>A melody, sung or played, or a whole mix in which one stands out (WAV, FLAC, OGG, MP3). The engine on this computer listens to the first ten minutes.</source>
        <translation>Una melodia, cantata o suonata, o un intero mix in cui ne spicca una (WAV, FLAC, OGG, MP3). Il motore su questo computer ascolta i primi dieci minuti.</translation>
    </message>
    <message>
        <source>A pause this long ends a part.</source>
        <translation>Una pausa di questa durata termina una parte.</translation>
    </message>
    <message>
        <source>A prompt for the second of the two text readers. Without it both read the first.</source>
        <translation>Un prompt per il secondo dei due lettori di testo. Senza, entrambi leggono il primo.</translation>
    </message>
    <message>
        <source>A recording of one person speaking, whose voice and style the speech follows.</source>
        <translation>Una registrazione di una persona che parla, di cui il parlato segue la voce e lo stile.</translation>
    </message>
    <message>
        <source>A recording of one voice (WAV, FLAC, OGG, MP3) whose tune the clips follow. Without it a tune is composed.</source>
        <translation>Una registrazione di una sola voce (WAV, FLAC, OGG, MP3) di cui le clip seguono il motivo. Senza, ne viene composto uno.</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow, resampled from its own rate.</source>
        <translation>Una registrazione di cui le clip seguono il motivo, ricampionata dalla sua frequenza.</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow. The model assumes 32 kHz whatever the file says.</source>
        <translation>Una registrazione di cui le clip seguono il motivo. Il modello presume 32 kHz qualunque cosa dica il file.</translation>
    </message>
    <message>
        <source>A second model finishes the details.</source>
        <translation>Un secondo modello rifinisce i dettagli.</translation>
    </message>
    <message>
        <source>Above 30 s the model works in windows, each so much later than the one before: shorter holds together better and takes longer.</source>
        <translation>Oltre 30 s il modello lavora a finestre, ciascuna spostata di tanto rispetto alla precedente: un passo più breve dà maggiore coesione e richiede più tempo.</translation>
    </message>
    <message>
        <source>Address of a WAV or FLAC file. It must end in .wav or .flac in lower case; what follows a question mark does not count.</source>
        <translation>Indirizzo di un file WAV o FLAC. Deve terminare in .wav o .flac in minuscolo; ciò che segue un punto interrogativo non conta.</translation>
    </message>
    <message>
        <source>Address of a recording or video. The server behind it must support range requests.</source>
        <translation>Indirizzo di una registrazione o di un video. Il server deve supportare le richieste di intervallo (range).</translation>
    </message>
    <message>
        <source>Address of a short recording whose voice is to speak, in place of the speaker. Only newer deployments know it.</source>
        <translation>Indirizzo di una breve registrazione la cui voce deve parlare al posto del parlante. Lo conoscono solo i deployment più recenti.</translation>
    </message>
    <message>
        <source>Address of the recording, English speech. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Indirizzo della registrazione, in inglese parlato. Il modello la scarica, quindi deve essere raggiungibile da internet senza accesso.</translation>
    </message>
    <message>
        <source>Address of the recording, for a server that fetches it. The engine on this computer does not: give it the file.</source>
        <translation>Indirizzo della registrazione, per un server che la preleva. Il motore su questo computer non lo fa: dargli il file.</translation>
    </message>
    <message>
        <source>Address of the recording, or of a video with sound. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Indirizzo della registrazione, o di un video con audio. Il modello lo scarica, quindi deve essere raggiungibile da internet senza accesso.</translation>
    </message>
    <message>
        <source>Address of the recording. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Indirizzo della registrazione. Il modello la scarica, quindi deve essere raggiungibile da internet senza accesso.</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Tutti i candidati</translation>
    </message>
    <message>
        <source>As in &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; or &quot;D Dorian&quot;.</source>
        <translation>Come in &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; o &quot;D Dorian&quot;.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Audio transcription chain</source>
        <translation>Catena di trascrizione audio</translation>
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
        <translation>Diversità dei fasci</translation>
    </message>
    <message>
        <source>Beam width</source>
        <translation>Ampiezza del fascio</translation>
    </message>
    <message>
        <source>Beats a minute as they are counted: eighths in a bar of six.</source>
        <translation>Battiti al minuto così come vengono contati: crome in una battuta da sei.</translation>
    </message>
    <message>
        <source>Beats in a bar of the melody</source>
        <translation>Battiti per battuta della melodia</translation>
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
        <translation>Scegliere tra i token più probabili che insieme hanno questa probabilità.</translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest tokens. Without it top p alone decides.</source>
        <translation>Scegliere tra questo numero di token più probabili. Senza, decide solo top p.</translation>
    </message>
    <message>
        <source>Chooses among likely sounds. Without it always the likeliest: monotonous, and the same each time.</source>
        <translation>Sceglie tra suoni probabili. Senza, sempre il più probabile: monotono, e ogni volta uguale.</translation>
    </message>
    <message>
        <source>Chooses among so many of the likeliest sounds; 0 is all of them.</source>
        <translation>Sceglie tra questo numero di suoni più probabili; 0 li considera tutti.</translation>
    </message>
    <message>
        <source>Chooses among the likeliest sounds that together have this probability; 0 leaves it to top k.</source>
        <translation>Sceglie tra i suoni più probabili che insieme hanno questa probabilità; 0 lascia decidere top k.</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Dimensione del blocco</translation>
    </message>
    <message>
        <source>Code of the language to speak, such as en-us.</source>
        <translation>Codice della lingua da parlare, per esempio en-us.</translation>
    </message>
    <message>
        <source>Codes of the languages that detection chooses from. Empty: all that the model knows.</source>
        <translation>Codici delle lingue tra cui il rilevamento sceglie. Vuoto: tutte quelle che il modello conosce.</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Decodifica</translation>
    </message>
    <message>
        <source>Detect the language of each part</source>
        <translation>Rileva la lingua di ogni parte</translation>
    </message>
    <message>
        <source>Detect the language only</source>
        <translation>Rileva solo la lingua</translation>
    </message>
    <message>
        <source>Download headers</source>
        <translation>Intestazioni dello scaricamento</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens. 0 sets no limit.</source>
        <translation>Termina il parlato dopo questo numero di token. 0 non pone limiti.</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens; 1000 tokens are about 12 s.</source>
        <translation>Termina il parlato dopo questo numero di token; 1000 token sono circa 12 s.</translation>
    </message>
    <message>
        <source>English speech from a short text</source>
        <translation>parlato inglese da un testo breve</translation>
    </message>
    <message>
        <source>English speech from text</source>
        <translation>parlato inglese da testo</translation>
    </message>
    <message>
        <source>English speech from text, fast</source>
        <translation>parlato inglese da testo, veloce</translation>
    </message>
    <message>
        <source>English speech from text, in a voice of your own if you give one</source>
        <translation>parlato inglese da testo, con una voce propria se fornita</translation>
    </message>
    <message>
        <source>Even out loudness</source>
        <translation>Uniforma il volume</translation>
    </message>
    <message>
        <source>Exact length of each clip in seconds.</source>
        <translation>Durata esatta di ogni clip in secondi.</translation>
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
        <translation>Individua prima il parlato e divide lì la registrazione. Senza, ne vengono trascritti al massimo 30 s.</translation>
    </message>
    <message>
        <source>First beat of the melody</source>
        <translation>Primo battito della melodia</translation>
    </message>
    <message>
        <source>Fixed by Whisper; no other value is taken.</source>
        <translation>Fissato da Whisper; nessun altro valore è accettato.</translation>
    </message>
    <message>
        <source>For recordings in several languages. Set the language to auto.</source>
        <translation>Per registrazioni in più lingue. Impostare la lingua su auto.</translation>
    </message>
    <message>
        <source>For recordings that are loud in places and quiet in others.</source>
        <translation>Per registrazioni a tratti forti e a tratti deboli.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogrammi</translation>
    </message>
    <message>
        <source>Frames decoded together</source>
        <translation>Fotogrammi decodificati insieme</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Fotogrammi al secondo</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Guidance in two steps</source>
        <translation>Guida in due passi</translation>
    </message>
    <message>
        <source>HTTP headers that the model sends when it downloads the link, as names and values. Not known to older deployments.</source>
        <translation>Intestazioni HTTP che il modello invia quando scarica il collegamento, come nomi e valori. Non note ai deployment meno recenti.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Higher is livelier and less steady.</source>
        <translation>Più alto è più vivace e meno stabile.</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower is safer.</source>
        <translation>Più alto è più sorprendente, più basso più sicuro.</translation>
    </message>
    <message>
        <source>Higher values favour longer transcripts. Matters only with a beam width above 1.</source>
        <translation>Valori più alti favoriscono trascrizioni più lunghe. Conta solo con un&apos;ampiezza del fascio superiore a 1.</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself, and make it speak faster.</source>
        <translation>Valori più alti evitano che il modello si ripeta, e lo fanno parlare più in fretta.</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself.</source>
        <translation>Valori più alti evitano che il modello si ripeta.</translation>
    </message>
    <message>
        <source>Higher values make the candidates differ more.</source>
        <translation>Valori più alti rendono i candidati più diversi tra loro.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggerimento</translation>
    </message>
    <message>
        <source>How closely the clips follow prompt and melody; too much sounds forced.</source>
        <translation>Quanto fedelmente le clip seguono prompt e melodia; troppo suona forzato.</translation>
    </message>
    <message>
        <source>How closely the image follows the prompt.</source>
        <translation>Quanto fedelmente l&apos;immagine segue il prompt.</translation>
    </message>
    <message>
        <source>How freely the model guesses. 0 takes the most likely words each time.</source>
        <translation>Quanto liberamente il modello tira a indovinare. 0 prende ogni volta le parole più probabili.</translation>
    </message>
    <message>
        <source>How much is made before it is sent. Smaller starts sooner, larger runs more smoothly.</source>
        <translation>Quanto viene creato prima dell&apos;invio. Un valore più piccolo parte prima, uno più grande scorre più regolare.</translation>
    </message>
    <message>
        <source>How the model chooses its words.</source>
        <translation>Come il modello sceglie le parole.</translation>
    </message>
    <message>
        <source>How the model listens and what it returns.</source>
        <translation>Come il modello ascolta e che cosa restituisce.</translation>
    </message>
    <message>
        <source>How the recording is split at pauses.</source>
        <translation>Come la registrazione viene divisa alle pause.</translation>
    </message>
    <message>
        <source>How the recording is split so that the parts run side by side. An empty object takes all defaults.</source>
        <translation>Come la registrazione viene divisa affinché le parti siano elaborate in parallelo. Un oggetto vuoto usa tutti i valori predefiniti.</translation>
    </message>
    <message>
        <source>How the steps are spaced. Without one the model keeps the one of its last request, Euler at first.</source>
        <translation>Come sono distanziati i passi. Senza, il modello mantiene quello dell&apos;ultima richiesta, all&apos;inizio Euler.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>In steps of 16 pixels.</source>
        <translation>A passi di 16 pixel.</translation>
    </message>
    <message>
        <source>In steps of 8 pixels. Older deployments always make 1024.</source>
        <translation>A passi di 8 pixel. I deployment meno recenti fanno sempre 1024.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>Keeps words from being cut where two large parts meet; words in the overlap may come twice.</source>
        <translation>Evita che le parole vengano tagliate dove due parti grandi si incontrano; le parole nella sovrapposizione possono comparire due volte.</translation>
    </message>
    <message>
        <source>Key of the melody</source>
        <translation>Tonalità della melodia</translation>
    </message>
    <message>
        <source>Kokoro</source>
        <translation>Kokoro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Language of the speech as a code such as en or de. Write auto to have it detected.</source>
        <translation>Lingua del parlato come codice, per esempio en o de. Scrivere auto per farla rilevare.</translation>
    </message>
    <message>
        <source>Language of the text.</source>
        <translation>Lingua del testo.</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 10 s the model works in windows that move on by 2 s, so time grows fast.</source>
        <translation>Durata di ogni clip in secondi. Oltre 10 s il modello lavora a finestre che avanzano di 2 s, quindi il tempo cresce in fretta.</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 30 s the model works in windows: time and memory grow.</source>
        <translation>Durata di ogni clip in secondi. Oltre 30 s il modello lavora a finestre: tempo e memoria crescono.</translation>
    </message>
    <message>
        <source>Length of the large parts</source>
        <translation>Durata delle parti grandi</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>Penalità di lunghezza</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Link to a voice</source>
        <translation>Collegamento a una voce</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of about this length.</source>
        <translation>I testi più lunghi vengono divisi in parti di circa questa lunghezza.</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of at most this many characters. Not known to older deployments.</source>
        <translation>I testi più lunghi vengono divisi in parti di al massimo questo numero di caratteri. Non noto ai deployment meno recenti.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Risposta più lunga</translation>
    </message>
    <message>
        <source>Longest part</source>
        <translation>Parte più lunga</translation>
    </message>
    <message>
        <source>Longest part of the text</source>
        <translation>Parte più lunga del testo</translation>
    </message>
    <message>
        <source>Longest part sent to Whisper; it is cut at a quiet place in its second half.</source>
        <translation>Parte più lunga inviata a Whisper; viene tagliata in un punto silenzioso della sua seconda metà.</translation>
    </message>
    <message>
        <source>Longest prompt</source>
        <translation>Prompt più lungo</translation>
    </message>
    <message>
        <source>Longest stretch of speech handled at a time.</source>
        <translation>Tratto di parlato più lungo elaborato in una volta.</translation>
    </message>
    <message>
        <source>MARS6</source>
        <translation>MARS6</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melodia</translation>
    </message>
    <message>
        <source>Melody as corrected</source>
        <translation>Melodia corretta</translation>
    </message>
    <message>
        <source>Melody transcription</source>
        <translation>Trascrizione di melodia</translation>
    </message>
    <message>
        <source>MetaVoice</source>
        <translation>MetaVoice</translation>
    </message>
    <message>
        <source>More is faster and takes more memory. Above 10 the model refuses.</source>
        <translation>Di più è più veloce e richiede più memoria. Oltre 10 il modello rifiuta.</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail.</source>
        <translation>Più passi richiedono più tempo e mostrano più dettagli.</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail. The model fails without a number here.</source>
        <translation>Più passi richiedono più tempo e mostrano più dettagli. Senza un numero qui il modello non riesce.</translation>
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
        <translation>MusicGen Melody, il Truss di Melodeck</translation>
    </message>
    <message>
        <source>Name of one of the speakers that come with the model.</source>
        <translation>Nome di uno dei parlanti forniti con il modello.</translation>
    </message>
    <message>
        <source>Names start with a for American or b for British, then f for a woman or m for a man. af is a mix of Bella and Sarah.</source>
        <translation>I nomi iniziano con a per americano o b per britannico, poi f per una donna o m per un uomo. af è un misto di Bella e Sarah.</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>No repeated runs</source>
        <translation>Nessuna sequenza ripetuta</translation>
    </message>
    <message>
        <source>Number of candidate transcripts kept at a time. More is slower.</source>
        <translation>Numero di trascrizioni candidate mantenute insieme. Di più è più lento.</translation>
    </message>
    <message>
        <source>Number of images in the video. The model was trained for 14.</source>
        <translation>Numero di immagini nel video. Il modello è stato addestrato per 14.</translation>
    </message>
    <message>
        <source>Number of the speaker. Without a recording to go by, the voice may still change from one run to the next.</source>
        <translation>Numero del parlante. Senza una registrazione di riferimento, la voce può comunque cambiare da un&apos;esecuzione all&apos;altra.</translation>
    </message>
    <message>
        <source>Orpheus</source>
        <translation>Orpheus</translation>
    </message>
    <message>
        <source>Overlap of the large parts</source>
        <translation>Sovrapposizione delle parti grandi</translation>
    </message>
    <message>
        <source>Pace of the movement, best from 5 to 30. The file plays one frame a second faster.</source>
        <translation>Ritmo del movimento, meglio da 5 a 30. Il file viene riprodotto un fotogramma al secondo più veloce.</translation>
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
        <translation>Lingue possibili</translation>
    </message>
    <message>
        <source>Probability above which sound counts as speech.</source>
        <translation>Probabilità oltre la quale il suono conta come parlato.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Rifinisci</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Penalità di ripetizione</translation>
    </message>
    <message>
        <source>Returns the language without a transcript.</source>
        <translation>Restituisce la lingua senza una trascrizione.</translation>
    </message>
    <message>
        <source>Returns the time of each word as well.</source>
        <translation>Restituisce anche il tempo di ogni parola.</translation>
    </message>
    <message>
        <source>Returns the times of sentences and words as well. Takes a little longer.</source>
        <translation>Restituisce anche i tempi di frasi e parole. Richiede un po&apos; più di tempo.</translation>
    </message>
    <message>
        <source>Returns the transcripts of every beam as well.</source>
        <translation>Restituisce anche le trascrizioni di ogni fascio.</translation>
    </message>
    <message>
        <source>Runs of this many tokens occur only once.</source>
        <translation>Le sequenze di questo numero di token compaiono una sola volta.</translation>
    </message>
    <message>
        <source>SDXL Turbo</source>
        <translation>SDXL Turbo</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frequenza di campionamento</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Campionamento</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>Seamless loop</source>
        <translation>Loop senza stacchi</translation>
    </message>
    <message>
        <source>Second prompt</source>
        <translation>Secondo prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Share before refining</source>
        <translation>Quota prima della rifinitura</translation>
    </message>
    <message>
        <source>Share of the steps done before the refiner takes over. Unused without it.</source>
        <translation>Quota dei passi svolti prima che subentri il rifinitore. Senza di esso non è usata.</translation>
    </message>
    <message>
        <source>Share of the steps in which guidance is used. Less is faster.</source>
        <translation>Quota dei passi in cui si usa la guida. Meno è più veloce.</translation>
    </message>
    <message>
        <source>Share with guidance</source>
        <translation>Quota con guida</translation>
    </message>
    <message>
        <source>Shortest pause</source>
        <translation>Pausa più breve</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>Motore di bozzetti</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Smussatura</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Parlante</translation>
    </message>
    <message>
        <source>Speech detection</source>
        <translation>Rilevamento del parlato</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Split at pauses</source>
        <translation>Dividi alle pause</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>Divisione</translation>
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
        <translation>Passo di una finestra</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>Stereo</translation>
    </message>
    <message>
        <source>Style, mood and instruments in words, one clip for each. Words that are not understood are listed in the reply.</source>
        <translation>Stile, atmosfera e strumenti a parole, una clip per ciascuno. Le parole non comprese sono elencate nella risposta.</translation>
    </message>
    <message>
        <source>Takes less memory and twice the time.</source>
        <translation>Richiede meno memoria e il doppio del tempo.</translation>
    </message>
    <message>
        <source>Tara suits most texts.</source>
        <translation>Tara va bene per la maggior parte dei testi.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Tempo of the melody</source>
        <translation>Tempo della melodia</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>The image that starts to move, in colour. 1024 × 576 pixels work best; other sizes are cut down to multiples of 64.</source>
        <translation>L&apos;immagine che si mette in movimento, a colori. 1024 × 576 pixel funzionano meglio; altre dimensioni vengono ritagliate a multipli di 64.</translation>
    </message>
    <message>
        <source>The recording and how it is transcribed.</source>
        <translation>La registrazione e come viene trascritta.</translation>
    </message>
    <message>
        <source>The recording is first cut into parts of this length, one worker each.</source>
        <translation>La registrazione viene prima tagliata in parti di questa durata, una per ogni processo.</translation>
    </message>
    <message>
        <source>The recording to transcribe, English speech. Older deployments take a link only.</source>
        <translation>La registrazione da trascrivere, in inglese parlato. I deployment meno recenti accettano solo un collegamento.</translation>
    </message>
    <message>
        <source>The recording to transcribe, in any usual format. Give either this or a link.</source>
        <translation>La registrazione da trascrivere, in qualsiasi formato comune. Fornire questa o un collegamento.</translation>
    </message>
    <message>
        <source>The recording to transcribe. Any format that FFmpeg reads.</source>
        <translation>La registrazione da trascrivere. Qualsiasi formato letto da FFmpeg.</translation>
    </message>
    <message>
        <source>The recording to transcribe. The whole request may have 100 MB; use a link for more.</source>
        <translation>La registrazione da trascrivere. L&apos;intera richiesta può avere 100 MB; per di più usare un collegamento.</translation>
    </message>
    <message>
        <source>The recording: either a file or a link.</source>
        <translation>La registrazione: un file o un collegamento.</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one each run is another.</source>
        <translation>Lo stesso seme e la stessa richiesta danno le stesse clip. Senza seme ogni esecuzione è diversa.</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one it follows from the request.</source>
        <translation>Lo stesso seme e la stessa richiesta danno le stesse clip. Senza seme, deriva dalla richiesta.</translation>
    </message>
    <message>
        <source>The same seed and request give the same image.</source>
        <translation>Lo stesso seme e la stessa richiesta danno la stessa immagine.</translation>
    </message>
    <message>
        <source>The same seed and request give the same image. 0 counts as none: the model then picks one.</source>
        <translation>Lo stesso seme e la stessa richiesta danno la stessa immagine. 0 vale come nessuno: allora il modello ne sceglie uno.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tempi</translation>
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
        <translation>Trascrizione</translation>
    </message>
    <message>
        <source>Two channels in place of one.</source>
        <translation>Due canali invece di uno.</translation>
    </message>
    <message>
        <source>Two numbers: how closely the speech follows the speaker, then the text.</source>
        <translation>Due numeri: quanto fedelmente il parlato segue il parlante, poi il testo.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>What each clip should sound like, one clip for each.</source>
        <translation>Come deve suonare ogni clip, una clip per ciascuno.</translation>
    </message>
    <message>
        <source>What exceeds this length is dropped.</source>
        <translation>Ciò che supera questa lunghezza viene scartato.</translation>
    </message>
    <message>
        <source>What is said in the voice recording, word for word.</source>
        <translation>Ciò che viene detto nella registrazione della voce, parola per parola.</translation>
    </message>
    <message>
        <source>What is to be heard in each clip, one clip for each, such as: a dog barks while rain falls.</source>
        <translation>Ciò che si deve sentire in ogni clip, una clip per ciascuno, per esempio: un cane abbaia mentre piove.</translation>
    </message>
    <message>
        <source>What is to be said.</source>
        <translation>Ciò che va detto.</translation>
    </message>
    <message>
        <source>What is to be said. Long texts are split into sentences; keep each under 400 characters, a longer one may never finish.</source>
        <translation>Ciò che va detto. I testi lunghi vengono divisi in frasi; tenere ciascuna sotto i 400 caratteri, una più lunga potrebbe non terminare mai.</translation>
    </message>
    <message>
        <source>What is to be said. Sounds in angle brackets, such as laugh, sigh or yawn, are acted out.</source>
        <translation>Ciò che va detto. I suoni tra parentesi angolari, come laugh, sigh o yawn, vengono recitati.</translation>
    </message>
    <message>
        <source>What is to be said. The speech ends after 10 s, wherever it is.</source>
        <translation>Ciò che va detto. Il parlato termina dopo 10 s, ovunque sia arrivato.</translation>
    </message>
    <message>
        <source>What is to be said. The voice is set by the deployment.</source>
        <translation>Ciò che va detto. La voce è stabilita dal deployment.</translation>
    </message>
    <message>
        <source>What is to be said. Up to 220 characters.</source>
        <translation>Ciò che va detto. Fino a 220 caratteri.</translation>
    </message>
    <message>
        <source>What the image should not show.</source>
        <translation>Ciò che l&apos;immagine non deve mostrare.</translation>
    </message>
    <message>
        <source>What the image should show.</source>
        <translation>Ciò che l&apos;immagine deve mostrare.</translation>
    </message>
    <message>
        <source>What you know better of the melody than what is heard in it.</source>
        <translation>Ciò che della melodia si sa meglio di quanto vi si senta.</translation>
    </message>
    <message>
        <source>When a bar begins, any one, in seconds from the start of what is sent.</source>
        <translation>Quando inizia una battuta, una qualsiasi, in secondi dall&apos;inizio di ciò che viene inviato.</translation>
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
        <translation>Whisper V3 (file)</translation>
    </message>
    <message>
        <source>WhisperX</source>
        <translation>WhisperX</translation>
    </message>
    <message>
        <source>Whole bars, as near to the duration as may be, that go on at their end as they begin.</source>
        <translation>Battute intere, il più possibile vicine alla durata, la cui fine si riallaccia all&apos;inizio.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Width of the smoothing when a quiet place is looked for; 1600 samples are a tenth of a second.</source>
        <translation>Ampiezza della smussatura quando si cerca un punto silenzioso; 1600 campioni sono un decimo di secondo.</translation>
    </message>
    <message>
        <source>Word times</source>
        <translation>Tempi delle parole</translation>
    </message>
    <message>
        <source>Words of the recording</source>
        <translation>Parole della registrazione</translation>
    </message>
    <message>
        <source>Words that help the model, such as names and terms that occur in the recording.</source>
        <translation>Parole che aiutano il modello, come nomi e termini presenti nella registrazione.</translation>
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
        <translation>un&apos;immagine dettagliata da un prompt</translation>
    </message>
    <message>
        <source>a short video from an image</source>
        <translation>un breve video da un&apos;immagine</translation>
    </message>
    <message>
        <source>an image from a prompt</source>
        <translation>un&apos;immagine da un prompt</translation>
    </message>
    <message>
        <source>an image from a prompt, in a few steps</source>
        <translation>un&apos;immagine da un prompt, in pochi passi</translation>
    </message>
    <message>
        <source>an image from a prompt, in one to four steps</source>
        <translation>un&apos;immagine da un prompt, in uno-quattro passi</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>arrangia la melodia secondo regole · gratis · senza chiave</translation>
    </message>
    <message>
        <source>lively English speech from text, heard while it is made</source>
        <translation>parlato inglese vivace da testo, udibile mentre viene creato</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody</source>
        <translation>una clip per ogni prompt, seguendo una melodia</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody; with seed and sampling</source>
        <translation>una clip per ogni prompt, seguendo una melodia; con seme e campionamento</translation>
    </message>
    <message>
        <source>one clip of music for each prompt</source>
        <translation>una clip di musica per ogni prompt</translation>
    </message>
    <message>
        <source>one clip of sounds and noises for each prompt</source>
        <translation>una clip di suoni e rumori per ogni prompt</translation>
    </message>
    <message>
        <source>speech from text in the voice of a recording, heard while it is made</source>
        <translation>parlato da testo con la voce di una registrazione, udibile mentre viene creato</translation>
    </message>
    <message>
        <source>speech in 17 languages from text</source>
        <translation>parlato in 17 lingue da testo</translation>
    </message>
    <message>
        <source>speech in 17 languages from text, heard while it is made</source>
        <translation>parlato in 17 lingue da testo, udibile mentre viene creato</translation>
    </message>
    <message>
        <source>the notes, key, metre and beats of a recording of music</source>
        <translation>le note, la tonalità, il metro e i battiti di una registrazione musicale</translation>
    </message>
    <message>
        <source>the words of a long recording or video, from a link</source>
        <translation>le parole di una lunga registrazione o di un video, da un collegamento</translation>
    </message>
    <message>
        <source>the words of a recording and who says them</source>
        <translation>le parole di una registrazione e chi le dice</translation>
    </message>
    <message>
        <source>the words of a recording, from a file or a link</source>
        <translation>le parole di una registrazione, da un file o un collegamento</translation>
    </message>
    <message>
        <source>the words of a recording, from a link</source>
        <translation>le parole di una registrazione, da un collegamento</translation>
    </message>
    <message>
        <source>the words of a recording, long ones too, from a file or a link</source>
        <translation>le parole di una registrazione, anche lunga, da un file o un collegamento</translation>
    </message>
    <message>
        <source>the words of a recording, sent as a file</source>
        <translation>le parole di una registrazione, inviata come file</translation>
    </message>
    <message>
        <source>the words of an English recording, from a link to a WAV or FLAC file</source>
        <translation>le parole di una registrazione in inglese, da un collegamento a un file WAV o FLAC</translation>
    </message>
    <message>
        <source>up to 10 s of English speech from text</source>
        <translation>fino a 10 s di parlato inglese da testo</translation>
    </message>
</context>
<context>
    <name>MsgpackStream</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 I contenuti multimediali completi prima di quel punto sono conservati. Guardare la risposta prima di inviare di nuovo.</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>La risposta si interrompe dopo %1 byte.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La risposta è vuota.</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>La risposta è annidata per più di %1 livelli.</translation>
    </message>
    <message>
        <source>The answer is not valid MessagePack at byte %1.</source>
        <translation>La risposta non è MessagePack valido al byte %1.</translation>
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
        <translation>Melodeck è già aperto e non risponde.</translation>
    </message>
    <message>
        <source>Nothing was opened, and nothing is lost. Give it a moment and try again. If it stays so, end it in the system monitor: what it was working on is there again at the next start.</source>
        <translation>Non è stato aperto nulla, e nulla è perduto. Attendere un momento e riprovare. Se continua così, terminarlo dal monitor di sistema: ciò a cui stava lavorando ricompare al prossimo avvio.</translation>
    </message>
</context>
<context>
    <name>OpenApiRequest</name>
    <message>
        <source>Nothing that this OpenAPI file describes takes JSON: its requests are forms with file uploads, or have no body. Melodeck sends JSON.</source>
        <translation>Nulla di quanto descritto da questo file OpenAPI accetta JSON: le sue richieste sono moduli con invio di file, o non hanno corpo. Melodeck invia JSON.</translation>
    </message>
    <message>
        <source>The OpenAPI file has no path “%1” that takes JSON. It has: %2.</source>
        <translation>Il file OpenAPI non ha un percorso «%1» che accetti JSON. Contiene: %2.</translation>
    </message>
    <message>
        <source>This is a Swagger 2 file. Only OpenAPI 3 is read; paste an example request instead.</source>
        <translation>Questo è un file Swagger 2. Viene letto solo OpenAPI 3; incollare invece una richiesta di esempio.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 cannot be reached. Nothing was sent. Check address and network.</source>
        <translation>%1 non è raggiungibile. Non è stato inviato nulla. Controllare l&apos;indirizzo e la rete.</translation>
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
        <translation>Annullato. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Cancelled. The request had begun to leave: the model may still run.</source>
        <translation>Annullato. La richiesta aveva cominciato a partire: il modello può ancora essere eseguito.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2. Nothing was sent. Check address and network.</source>
        <translation>Nessuna connessione a %1 entro %2. Non è stato inviato nulla. Controllare l&apos;indirizzo e la rete.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or its encryption is not trusted. Nothing was sent. If the server is your own, name its certificate in SSL_CERT_FILE.</source>
        <translation>Nessuna connessione sicura a %1: il certificato o la cifratura non è affidabile. Non è stato inviato nulla. Se il server è proprio, indicarne il certificato in SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>No whole answer of %1 within %2. The model may still be running. Allow more time, or ask for less.</source>
        <translation>Nessuna risposta completa da %1 entro %2. Il modello può essere ancora in esecuzione. Concedere più tempo, o chiedere meno.</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. Check the network and try again.</source>
        <translation>Nulla si è mosso tra questo computer e %1 per %2. Controllare la rete e riprovare.</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. The model may have run. Check the network before you send again.</source>
        <translation>Nulla si è mosso tra questo computer e %1 per %2. Il modello può essere stato eseguito. Controllare la rete prima di inviare di nuovo.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. The model has probably run; sending again runs it again.</source>
        <translation>La risposta di %1 si è interrotta. Il modello è stato probabilmente eseguito; inviando di nuovo lo si esegue un&apos;altra volta.</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed in a way that cannot be undone. The model has probably run. Its server must send answers as they are.</source>
        <translation>La risposta di %1 è compressa in un modo che non si può annullare. Il modello è stato probabilmente eseguito. Il suo server deve inviare le risposte così come sono.</translation>
    </message>
    <message>
        <source>The connection to %1 broke after the request was sent. The model may have run; sending again runs it again.</source>
        <translation>La connessione a %1 si è interrotta dopo l&apos;invio della richiesta. Il modello può essere stato eseguito; inviando di nuovo lo si esegue un&apos;altra volta.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before anything could run. Nothing is billed. Try again.</source>
        <translation>La connessione a %1 si è interrotta prima che qualcosa potesse essere eseguito. Nulla viene addebitato. Riprovare.</translation>
    </message>
    <message>
        <source>The proxy between here and %1 refused the connection. Nothing was sent. Check the proxy, its user and its password.</source>
        <translation>Il proxy tra questo computer e %1 ha rifiutato la connessione. Non è stato inviato nulla. Controllare il proxy, il suo utente e la sua password.</translation>
    </message>
    <message>
        <source>The request could not be read to its end on this computer, so it was not sent as a whole and does not run. Check the file and send it again.</source>
        <translation>La richiesta non è stata letta fino in fondo su questo computer, quindi non è stata inviata per intero e non viene eseguita. Controllare il file e inviare di nuovo.</translation>
    </message>
</context>
<context>
    <name>OwnSpecs</name>
    <message>
        <source>%1 cannot be deleted; the model stays.</source>
        <translation>%1 non può essere eliminato; il modello resta.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Non può essere letto.</translation>
    </message>
    <message>
        <source>It is too large for a model.</source>
        <translation>È troppo grande per un modello.</translation>
    </message>
    <message>
        <source>Its id holds other characters than a–z, 0–9, dash, dot and underscore.</source>
        <translation>Il suo ID contiene altri caratteri oltre a a–z, 0–9, trattino, punto e trattino basso.</translation>
    </message>
    <message>
        <source>Its id “%1” is that of %2 as well.</source>
        <translation>Il suo ID «%1» è anche quello di %2.</translation>
    </message>
    <message>
        <source>Its id “%1” is that of a model that Melodeck brings along.</source>
        <translation>Il suo ID «%1» è quello di un modello fornito con Melodeck.</translation>
    </message>
    <message>
        <source>There are more than %1 models.</source>
        <translation>Ci sono più di %1 modelli.</translation>
    </message>
    <message>
        <source>There is no model of your own with the id “%1” in %2. Nothing was changed.</source>
        <translation>Non c&apos;è alcun modello proprio con l&apos;ID «%1» in %2. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>This model has so many fields that no form could show them. It was not saved.</source>
        <translation>Questo modello ha così tanti campi che nessun modulo potrebbe mostrarli. Non è stato salvato.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>A picture was pasted, and no melody is in it. Copy a recording, or the link of one.</source>
        <translation>È stata incollata un&apos;immagine, che non contiene alcuna melodia. Copiare una registrazione, o il collegamento a una registrazione.</translation>
    </message>
    <message>
        <source>The text in the clipboard is neither a file nor a link. Copy a recording, or the link of one.</source>
        <translation>Il testo negli appunti non è né un file né un collegamento. Copiare una registrazione, o il collegamento a una registrazione.</translation>
    </message>
    <message>
        <source>There is no file and no link in the clipboard. Copy a recording, or the link of one.</source>
        <translation>Negli appunti non c&apos;è né un file né un collegamento. Copiare una registrazione, o il collegamento a una registrazione.</translation>
    </message>
</context>
<context>
    <name>PastedRequest</name>
    <message>
        <source>The command ends within a quotation. Copy all of it.</source>
        <translation>Il comando termina a metà di una citazione. Copiarlo per intero.</translation>
    </message>
    <message>
        <source>The command has no address. Nothing was changed. Copy the whole command.</source>
        <translation>Il comando non ha un indirizzo. Non è stato modificato nulla. Copiare il comando intero.</translation>
    </message>
    <message>
        <source>The command&apos;s request is no JSON: %1 Nothing was changed. Copy the whole command.</source>
        <translation>La richiesta del comando non è JSON: %1 Non è stato modificato nulla. Copiare il comando intero.</translation>
    </message>
    <message>
        <source>The snippet does not say where it sends to. Nothing was changed. Copy all of it, with the address.</source>
        <translation>Il frammento non dice dove invia. Non è stato modificato nulla. Copiarlo tutto, con l&apos;indirizzo.</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>%1 pictures cannot be shown here: install the package qt6-image-formats-plugins. The picture itself is whole.</source>
        <translation>Le immagini %1 non possono essere mostrate qui: installare il pacchetto qt6-image-formats-plugins. L&apos;immagine in sé è integra.</translation>
    </message>
    <message>
        <source>It is too large to be shown here (%1 × %2 pixels). Open or save it.</source>
        <translation>È troppo grande per essere mostrata qui (%1 × %2 pixel). Aprirla o salvarla.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown. The file is kept as it came.</source>
        <translation>Questa immagine è danneggiata o troppo grande per essere mostrata. Il file è conservato così come è arrivato.</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Baseten does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>Baseten non accetta questa chiave. Potrebbe essere troncata o eliminata: copiarla di nuovo dalle impostazioni dell&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>Baseten knows no such key, or does not let it list models. A key that is limited to some models works for those all the same: paste the model&apos;s address or write its id.</source>
        <translation>Baseten non conosce questa chiave, o non le consente di elencare i modelli. Una chiave limitata ad alcuni modelli funziona comunque per quelli: incollare l&apos;indirizzo del modello o scriverne l&apos;ID.</translation>
    </message>
    <message>
        <source>Baseten knows no such model in this workspace. It may have been deleted.</source>
        <translation>Baseten non conosce questo modello in quest&apos;area di lavoro. Potrebbe essere stato eliminato.</translation>
    </message>
    <message>
        <source>The model is not deployed there, so there is no example of a request.</source>
        <translation>Il modello lì non è distribuito, quindi non c&apos;è una richiesta di esempio.</translation>
    </message>
    <message>
        <source>The model is switched off (deactivated) at Baseten, so that it cannot be woken. Activate it in your workspace there.</source>
        <translation>Il modello è spento (deactivated) presso Baseten, quindi non può essere risvegliato. Attivarlo là, nella propria area di lavoro.</translation>
    </message>
    <message>
        <source>What answers there cannot be woken. Nothing ran. If it sleeps, a request wakes it.</source>
        <translation>Ciò che risponde lì non può essere risvegliato. Nulla è stato eseguito. Se è inattivo, una richiesta lo riattiva.</translation>
    </message>
</context>
<context>
    <name>PlatformCall</name>
    <message>
        <source>What answered is not the platform: a proxy or a sign-in page of the network may stand between. Check the endpoint.</source>
        <translation>A rispondere non è stata la piattaforma: potrebbe esserci di mezzo un proxy o una pagina di accesso della rete. Controllare l&apos;endpoint.</translation>
    </message>
</context>
<context>
    <name>ReceivedAnswer</name>
    <message>
        <source>%1 was changed, moved or removed since it came, so the answer cannot be written as it came. Nothing was written.</source>
        <translation>%1 è stato modificato, spostato o rimosso dopo l&apos;arrivo, quindi la risposta non può essere scritta così come è arrivata. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Interrotto. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. Check the disk.</source>
        <translation>La risposta conservata %1 non può essere letta. Controllare il disco.</translation>
    </message>
    <message>
        <source>The kept answer %1 is damaged, so it cannot be written as it came. Its clips are not touched by that.</source>
        <translation>La risposta conservata %1 è danneggiata, quindi non può essere scritta così come è arrivata. Le sue clip non ne risentono.</translation>
    </message>
    <message>
        <source>The record of the answer is damaged.</source>
        <translation>Il registro della risposta è danneggiato.</translation>
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
        <translation>Impossibile scrivere la ricetta in «%1». Il suono è integro. Controllare il disco.</translation>
    </message>
    <message>
        <source>This is not a Melodeck recipe.</source>
        <translation>Questa non è una ricetta di Melodeck.</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>un endpoint proprio</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seme %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there, and its permissions.</source>
        <translation>«%1» non può essere letto. Verificare che ci sia, e i suoi permessi.</translation>
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
        <translation>%1: più di %2 righe.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1: campo vuoto.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1: più di %2 caratteri.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1: valore mancante.</translation>
    </message>
    <message>
        <source>%1 must be a file, or its base64 text.</source>
        <translation>%1: deve essere un file, o il suo testo base64.</translation>
    </message>
    <message>
        <source>%1 must be a link that begins with https:// or http://.</source>
        <translation>%1: deve essere un collegamento che inizi con https:// o http://.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts.</source>
        <translation>%1: deve essere un elenco di testi.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1: deve essere un numero.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1: deve essere un numero intero.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1: almeno %2.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1: al massimo %2.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1: deve essere uno di questi valori: %2.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1: deve essere testo.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1: deve essere true o false.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters.</source>
        <translation>%1: almeno %2 caratteri.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 lines.</source>
        <translation>%1: almeno %2 righe.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1: deve essere compreso tra %2 e %3.</translation>
    </message>
    <message>
        <source>%1 prompts are more than the model takes at once (%2).</source>
        <translation>%1 prompt sono più di quanti il modello ne accetti insieme (%2).</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <translation>%1: scegliere un file.</translation>
    </message>
    <message>
        <source>%1: give a link.</source>
        <translation>%1: fornire un collegamento.</translation>
    </message>
    <message>
        <source>%1: the model takes only links that end in .%2.</source>
        <translation>%1: il modello accetta solo collegamenti che terminano in .%2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>Serve uno di questi: %1.</translation>
    </message>
    <message>
        <source>Only one of these may be given: %1.</source>
        <translation>Se ne può fornire solo uno: %1.</translation>
    </message>
    <message>
        <source>Prompt %1 is empty.</source>
        <translation>Il prompt %1 è vuoto.</translation>
    </message>
    <message>
        <source>Prompt %1 is longer than %2 characters.</source>
        <translation>Il prompt %1 supera %2 caratteri.</translation>
    </message>
    <message>
        <source>The request is not a JSON object.</source>
        <translation>La richiesta non è un oggetto JSON.</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>Scrivere almeno un prompt.</translation>
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
        <translation>%1 (valore abituale)</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 as sent</source>
        <translation>%1: come inviato</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bit</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 canali</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>da %1 s a %2 s</translation>
    </message>
    <message>
        <source>Baseten</source>
        <translation>Baseten</translation>
    </message>
    <message>
        <source>Both ask for the same.</source>
        <translation>Entrambe chiedono lo stesso.</translation>
    </message>
    <message>
        <source>Different:</source>
        <translation>Diverso:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creata con</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it:</source>
        <translation>Non noto, perché una delle due non lo dice:</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>Non è nota alcuna differenza.</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Parte di %1</translation>
    </message>
    <message>
        <source>Place in its request</source>
        <translation>Posto nella sua richiesta</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>The same:</source>
        <translation>Uguale:</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tutto</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>un endpoint proprio</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>così com&apos;è</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>tralasciato</translation>
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
        <translation>normalizzata</translation>
    </message>
    <message>
        <source>offset removed</source>
        <translation>componente continua rimossa</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>questo computer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
</context>
<context>
    <name>RecipeJson</name>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there, and its permissions.</source>
        <translation>«%1» non può essere letto. Non è stato inviato nulla. Verificare che ci sia ancora, e i suoi permessi.</translation>
    </message>
    <message>
        <source>“%1” is a recipe that cannot be read. Nothing was sent. It may be from a newer Melodeck, or changed by hand: drop the clip that it came from.</source>
        <translation>«%1» è una ricetta che non può essere letta. Non è stato inviato nulla. Può provenire da un Melodeck più recente, o essere stata modificata a mano: rilasciare la clip da cui proviene.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The disk is too slow for a recording, which ended here. What was recorded before is kept. Close what else uses the disk.</source>
        <translation>Il disco è troppo lento per una registrazione, che è terminata qui. Quanto registrato prima è conservato. Chiudere ciò che altro usa il disco.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n whole clip(s) are kept.</source>
        <translation>
            <numerusform>%n clip intera è conservata.</numerusform>
            <numerusform>%n clip intere sono conservate.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer of which the damaged journal of an earlier run says nothing any more is kept as %1.</source>
        <translation>Una risposta di cui il registro danneggiato di un’esecuzione precedente non dice più nulla è conservata come %1.</translation>
    </message>
    <message>
        <source>It waited when the library&apos;s backup was made. The library was damaged since, so nobody knows whether it was sent.</source>
        <translation>Il lavoro era in attesa quando è stato creato il backup della libreria. Da allora la libreria si è danneggiata, quindi non si sa se sia stato inviato.</translation>
    </message>
    <message>
        <source>Melodeck ended before an answer came.</source>
        <translation>Melodeck è terminato prima che arrivasse una risposta.</translation>
    </message>
    <message>
        <source>Melodeck ended while the answer came.</source>
        <translation>Melodeck è terminato mentre la risposta arrivava.</translation>
    </message>
    <message>
        <source>Nothing is billed. Send it again.</source>
        <translation>Nulla viene addebitato. Inviare di nuovo.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>I byte arrivati sono in %1.</translation>
    </message>
    <message>
        <source>The journal %1 of an earlier run cannot be read, so its jobs were left alone. Check the disk, and start again.</source>
        <translation>Il journal %1 di una sessione precedente non può essere letto, quindi i suoi lavori non sono stati toccati. Controllare il disco e riavviare.</translation>
    </message>
    <message>
        <source>The journal of an earlier run was damaged; what could be read of it was used. It is kept as %1.</source>
        <translation>Il journal di una sessione precedente era danneggiato; è stato usato quanto se ne poteva leggere. È conservato come %1.</translation>
    </message>
    <message>
        <source>The model may have run, and may bill: look at its dashboard before you send it again.</source>
        <translation>Il modello può essere stato eseguito, e può addebitare: consultarne il pannello prima di inviare di nuovo.</translation>
    </message>
    <message>
        <source>What came of an answer cannot be written into %1, so it stays in the journal. Make room on the disk, and start again.</source>
        <translation>Quanto è arrivato di una risposta non può essere scritto in %1, quindi resta nel journal. Liberare spazio sul disco e riavviare.</translation>
    </message>
</context>
<context>
    <name>RequestCode</name>
    <message>
        <source>A sound whose level or DC offset is changed cannot be made by such a command. Switch that off, or send the request from here.</source>
        <translation>Un suono di cui si modifica il livello o la componente continua non può essere creato con un comando simile. Disattivarlo, o inviare la richiesta da qui.</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools call models on Baseten alone. Copy the request as curl or Python.</source>
        <translation>Gli strumenti di Baseten chiamano solo modelli su Baseten. Copiare la richiesta come curl o Python.</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools do not reach this address. Copy the request as curl or Python.</source>
        <translation>Gli strumenti di Baseten non raggiungono questo indirizzo. Copiare la richiesta come curl o Python.</translation>
    </message>
</context>
<context>
    <name>RequestLimits</name>
    <message>
        <source>The request is %1 MB, and Baseten takes %2 MB at most. Nothing was sent. Choose a shorter region or a smaller format (mono, FLAC, MP3), or give a link where the model takes one.</source>
        <translation>La richiesta è di %1 MB, e Baseten accetta al massimo %2 MB. Non è stato inviato nulla. Scegliere una regione più breve o un formato più piccolo (mono, FLAC, MP3), o fornire un collegamento se il modello lo accetta.</translation>
    </message>
</context>
<context>
    <name>SchemaCopy</name>
    <message>
        <source>This describes no request with fields of its own, so that there is no form to make. Paste an example request instead.</source>
        <translation>Questo non descrive una richiesta con campi propri, quindi non c&apos;è un modulo da creare. Incollare invece una richiesta di esempio.</translation>
    </message>
    <message>
        <source>This schema cannot be read, or is too large for a form. Paste an example request instead.</source>
        <translation>Questo schema non può essere letto, o è troppo grande per un modulo. Incollare invece una richiesta di esempio.</translation>
    </message>
</context>
<context>
    <name>ServerSentEvents</name>
    <message>
        <source>A line of the event stream is longer than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>Una riga del flusso di eventi supera %1 byte, quindi la lettura è terminata lì. Gli eventi precedenti sono conservati.</translation>
    </message>
    <message>
        <source>An event of the stream holds more than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>Un evento del flusso contiene più di %1 byte, quindi la lettura è terminata lì. Gli eventi precedenti sono conservati.</translation>
    </message>
</context>
<context>
    <name>SketchEngine</name>
    <message>
        <source>%1 is not a sound font (SF2 or SF3), so the sketch engine has no instruments. Nothing was lost. Choose another file, or none, to play with the sound font that is installed.</source>
        <translation>%1 non è una SoundFont (SF2 o SF3), quindi il motore di bozzetti non ha strumenti. Nulla è perduto. Scegliere un altro file, o nessuno, per usare la SoundFont installata.</translation>
    </message>
    <message>
        <source>A clip could not be made: an internal error. Nothing was lost; a shorter request may work.</source>
        <translation>Impossibile creare una clip: errore interno. Nulla è perduto; una richiesta più breve può riuscire.</translation>
    </message>
    <message>
        <source>No sound font was found, so the sketch engine has no instruments.</source>
        <translation>Non è stata trovata alcuna SoundFont, quindi il motore di bozzetti non ha strumenti.</translation>
    </message>
    <message>
        <source>Nothing was lost. Install the package fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) and try again.</source>
        <translation>Nulla è perduto. Installare il pacchetto fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) e riprovare.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept, nothing was paid.</source>
        <translation>Interrotto. Nulla è stato conservato, nulla è stato pagato.</translation>
    </message>
    <message>
        <source>The sound font %1 cannot be read, so the sketch engine has no instruments.</source>
        <translation>La SoundFont %1 non può essere letta, quindi il motore di bozzetti non ha strumenti.</translation>
    </message>
    <message>
        <source>The synthesiser does not start. Nothing was lost; free some memory and try again.</source>
        <translation>Il sintetizzatore non si avvia. Nulla è perduto; liberare memoria e riprovare.</translation>
    </message>
</context>
<context>
    <name>SmallAnswer</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Interrotto. Nulla è stato conservato.</translation>
    </message>
</context>
<context>
    <name>SoundAsSent</name>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
</context>
<context>
    <name>SpecDraft</name>
    <message>
        <source>A field that is one of several values needs these: one-of:A,B,C.</source>
        <translation>Un campo che è uno tra più valori ha bisogno di questi: one-of:A,B,C.</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>Il mio modello</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is empty.</source>
        <translation>L&apos;intervallo da %1 a %2 è vuoto.</translation>
    </message>
    <message>
        <source>The range of a whole number has whole numbers at its ends.</source>
        <translation>L&apos;intervallo di un numero intero ha numeri interi agli estremi.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>Non c&apos;è un campo «%1». Ci sono: %2.</translation>
    </message>
    <message>
        <source>a model of your own</source>
        <translation>un modello proprio</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here: it is described by reference. Nothing was changed.</source>
        <translation>«%1» non può essere modificato qui: è descritto per riferimento. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a field can be. It can be file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required or optional.</source>
        <translation>«%1» non è nulla che un campo possa essere. Può essere file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required o optional.</translation>
    </message>
</context>
<context>
    <name>SpecFetch</name>
    <message>
        <source>%1 answered with status %2 instead of a description of its model. Nothing ran. Paste an example request instead.</source>
        <translation>%1 ha risposto con lo stato %2 invece che con una descrizione del suo modello. Nulla è stato eseguito. Incollare invece una richiesta di esempio.</translation>
    </message>
    <message>
        <source>%1 cannot answer now; its model may still be loading. Try again in a minute.</source>
        <translation>%1 ora non può rispondere; il suo modello potrebbe essere ancora in caricamento. Riprovare tra un minuto.</translation>
    </message>
    <message>
        <source>%1 does not tell what its model takes. Paste an example request instead, or give the address of its OpenAPI file.</source>
        <translation>%1 non dice che cosa accetta il suo modello. Incollare invece una richiesta di esempio, o indicare l&apos;indirizzo del suo file OpenAPI.</translation>
    </message>
    <message>
        <source>%1 wants a key for this, or does not take the one it was given. Nothing ran. Give it a key and try again.</source>
        <translation>%1 richiede una chiave per questo, o non accetta quella fornita. Nulla è stato eseguito. Fornire una chiave e riprovare.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off, or took over 30 s. Nothing was run and nothing kept. Try again.</source>
        <translation>La connessione a %1 si è interrotta, o ha richiesto più di 30 s. Nulla è stato eseguito e nulla conservato. Riprovare.</translation>
    </message>
    <message>
        <source>What %1 sends is over %2 MiB, which no description of a model is. Nothing was kept.</source>
        <translation>Quanto invia %1 supera %2 MiB, cosa che nessuna descrizione di modello fa. Nulla è stato conservato.</translation>
    </message>
</context>
<context>
    <name>SpecField</name>
    <message>
        <source>The request has no place for “%1”.</source>
        <translation>La richiesta non ha posto per «%1».</translation>
    </message>
</context>
<context>
    <name>SpecSource</name>
    <message>
        <source>All that the request holds looks like keys, and these are never stored. Paste a request that holds more than keys.</source>
        <translation>Tutto ciò che la richiesta contiene sembra una chiave, e le chiavi non vengono mai memorizzate. Incollare una richiesta che contenga altro oltre alle chiavi.</translation>
    </message>
    <message>
        <source>The request is no JSON object with members, so that there is no form to make of it. Such requests are sent as a JSON file.</source>
        <translation>La richiesta non è un oggetto JSON con membri, quindi non se ne può ricavare un modulo. Richieste simili si inviano come file JSON.</translation>
    </message>
    <message>
        <source>The request of this command is in the file “%1”: choose that file instead.</source>
        <translation>La richiesta di questo comando è nel file «%1»: scegliere invece quel file.</translation>
    </message>
    <message>
        <source>The server does not say what its model takes: its input has no type. Paste an example request instead.</source>
        <translation>Il server non dice che cosa accetta il suo modello: il suo ingresso non ha tipo. Incollare invece una richiesta di esempio.</translation>
    </message>
    <message>
        <source>There is an address, but no request with it. Paste the whole command, or the JSON that it sends.</source>
        <translation>C&apos;è un indirizzo, ma nessuna richiesta con esso. Incollare l&apos;intero comando, o il JSON che invia.</translation>
    </message>
    <message>
        <source>There is nothing here that a model can be made from. What can be: a curl command or a Python snippet, the JSON of a request, a Truss&apos;s config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported.</source>
        <translation>Qui non c&apos;è nulla da cui ricavare un modello. Vanno bene: un comando curl o un frammento Python, il JSON di una richiesta, il config.yaml di un Truss con un example_model_input, un file OpenAPI, uno schema JSON, o un modello esportato da qualcuno.</translation>
    </message>
    <message>
        <source>This config has no example_model_input, which the form would be made from. Paste an example request instead.</source>
        <translation>Questa configurazione non ha un example_model_input, da cui si ricaverebbe il modulo. Incollare invece una richiesta di esempio.</translation>
    </message>
    <message>
        <source>This holds more than %1 values, which no form has. The example of a single request is enough: choose that.</source>
        <translation>Contiene più di %1 valori, cosa che nessun modulo ha. Basta l&apos;esempio di una sola richiesta: scegliere quello.</translation>
    </message>
    <message>
        <source>This is over %1 MiB and is not read. The example of a single request is enough: choose that.</source>
        <translation>Supera %1 MiB e non viene letto. Basta l&apos;esempio di una sola richiesta: scegliere quello.</translation>
    </message>
</context>
<context>
    <name>StorageReports</name>
    <message numerus="yes">
        <source>%n file(s) are missing or changed.</source>
        <translation>
            <numerusform>%n file manca o è cambiato.</numerusform>
            <numerusform>%n file mancano o sono cambiati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) belong to no result.</source>
        <translation>
            <numerusform>%n file non appartiene ad alcun risultato.</numerusform>
            <numerusform>%n file non appartengono ad alcun risultato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken along.</source>
        <translation>
            <numerusform>Non è stato possibile trasferire %n file.</numerusform>
            <numerusform>Non è stato possibile trasferire %n file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were read.</source>
        <translation>
            <numerusform>È stato letto %n file (%1).</numerusform>
            <numerusform>Sono stati letti %n file (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another id: other results had theirs.</source>
        <translation>
            <numerusform>%n ha ricevuto un altro ID: un altro risultato aveva il suo.</numerusform>
            <numerusform>%n hanno ricevuto un altro ID: altri risultati avevano il loro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were added.</source>
        <translation>
            <numerusform>È stato aggiunto %n lavoro.</numerusform>
            <numerusform>Sono stati aggiunti %n lavori.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were removed for good, and %1 are free again.</source>
        <translation>
            <numerusform>È stato rimosso definitivamente %n lavoro, e %1 sono di nuovo liberi.</numerusform>
            <numerusform>Sono stati rimossi definitivamente %n lavori, e %1 sono di nuovo liberi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are in %2.</source>
        <translation>
            <numerusform>%n lavoro (%1) è in %2.</numerusform>
            <numerusform>%n lavori (%1) sono in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost file(s) are back.</source>
        <translation>
            <numerusform>%n file perduto è stato recuperato.</numerusform>
            <numerusform>%n file perduti sono stati recuperati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for the first time: the next check sees whether they change.</source>
        <translation>
            <numerusform>%n di essi per la prima volta: la prossima verifica vedrà se cambia.</numerusform>
            <numerusform>%n di essi per la prima volta: la prossima verifica vedrà se cambiano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the archive are damaged or have no place in a library, and were left out.</source>
        <translation>
            <numerusform>%n parte dell&apos;archivio è danneggiata o non ha posto in una libreria, ed è stata tralasciata.</numerusform>
            <numerusform>%n parti dell&apos;archivio sono danneggiate o non hanno posto in una libreria, e sono state tralasciate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n c&apos;era già.</numerusform>
            <numerusform>%n c&apos;erano già.</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to no result: %1</source>
        <translation>Non appartiene ad alcun risultato: %1</translation>
    </message>
    <message>
        <source>Cannot be read: %1 – %2</source>
        <translation>Illeggibile: %1 – %2</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>Cambiato: %1 – %2</translation>
    </message>
    <message>
        <source>Every file is as it was when it came.</source>
        <translation>Ogni file è com&apos;era quando è arrivato.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Mancante: %1</translation>
    </message>
    <message>
        <source>Nothing was touched. Importing an archive that has them brings them back.</source>
        <translation>Nulla è stato toccato. Importare un archivio che li contiene li ripristina.</translation>
    </message>
    <message>
        <source>Stopped. The library is as it should be.</source>
        <translation>Interrotto. La libreria è come deve essere.</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Made</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>Modello non noto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Without a prompt</source>
        <translation>Senza prompt</translation>
    </message>
</context>
<context>
    <name>StyleLibrary</name>
    <message>
        <source>The table of music styles is missing from the program. Please install Melodeck again.</source>
        <translation>Nel programma manca la tabella degli stili musicali. Installare di nuovo Melodeck.</translation>
    </message>
</context>
<context>
    <name>StyleReader</name>
    <message>
        <source>The table of music styles is not valid: %1.</source>
        <translation>La tabella degli stili musicali non è valida: %1.</translation>
    </message>
</context>
<context>
    <name>TranscriptFormat</name>
    <message>
        <source>Line %1 is no time that can be read: “%2”. Nothing was changed. Correct that line and open the file again.</source>
        <translation>La riga %1 non è un tempo leggibile: «%2». Non è stato modificato nulla. Correggere quella riga e riaprire il file.</translation>
    </message>
    <message>
        <source>There are no subtitles in it. Nothing was changed. Choose an SRT or WebVTT file.</source>
        <translation>Non contiene sottotitoli. Non è stato modificato nulla. Scegliere un file SRT o WebVTT.</translation>
    </message>
    <message>
        <source>There is no transcript in it. Nothing was changed. Choose a file that Melodeck or a speech model wrote.</source>
        <translation>Non contiene una trascrizione. Non è stato modificato nulla. Scegliere un file scritto da Melodeck o da un modello di riconoscimento vocale.</translation>
    </message>
</context>
<context>
    <name>TranscriptImport</name>
    <message>
        <source>%1 Nothing was changed. SRT, VTT and JSON can be imported.</source>
        <translation>%1 Nulla è stato modificato. Si possono importare SRT, VTT e JSON.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: that is no transcript. Nothing was changed.</source>
        <translation>Il file supera %1 MB: non è una trascrizione. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed.</source>
        <translation>«%1» non può essere letto. Nulla è stato modificato.</translation>
    </message>
</context>
<context>
    <name>Transcription</name>
    <message>
        <source>%1 Dorian</source>
        <translation>%1 dorico</translation>
    </message>
    <message>
        <source>%1 Mixolydian</source>
        <translation>%1 misolidio</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1 maggiore</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1 minore</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>è silenziosa</translation>
    </message>
    <message>
        <source>it sounds like speech: its pitch never stays on a note</source>
        <translation>sembra parlato: l&apos;altezza non si ferma mai su una nota</translation>
    </message>
    <message>
        <source>more than one voice sounds at once, and no melody stands out</source>
        <translation>suona più di una voce alla volta, e nessuna melodia spicca</translation>
    </message>
    <message>
        <source>no note is heard in it</source>
        <translation>non vi si sente alcuna nota</translation>
    </message>
    <message>
        <source>no pitch is heard in it (noise, clicks or drums)</source>
        <translation>non vi si sente alcuna altezza (rumore, clic o percussioni)</translation>
    </message>
    <message>
        <source>only one note is heard in it</source>
        <translation>vi si sente una sola nota</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
</context>
<context>
    <name>Variation</name>
    <message>
        <source>%1 has no field for %2: it is left out.</source>
        <translation>%1 non ha un campo per %2: viene tralasciato.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 takes no duration.</source>
        <translation>%1 non accetta una durata.</translation>
    </message>
    <message>
        <source>%1 takes no duration. Leave it out.</source>
        <translation>%1 non accetta una durata. Ometterla.</translation>
    </message>
    <message>
        <source>%1 takes no prompts. Leave them out.</source>
        <translation>%1 non accetta prompt. Ometterli.</translation>
    </message>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself. Ask for several takes instead.</source>
        <translation>%1 non accetta un seme: ogni esecuzione è già diversa di per sé. Chiedere invece più take.</translation>
    </message>
    <message>
        <source>%1 takes no seed: its runs differ by themselves.</source>
        <translation>%1 non accetta un seme: le esecuzioni sono già diverse di per sé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody here knows the fields of this request, so it cannot be varied. Make a model of it first.</source>
        <translation>I campi di questa richiesta qui non sono noti, quindi non può essere variata. Ricavarne prima un modello.</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Non è stato accodato nulla.</translation>
    </message>
    <message>
        <source>That is %1 requests, and a grid holds %2 at most. Nothing was sent. Choose fewer values.</source>
        <translation>Sono %1 richieste, e una griglia ne contiene al massimo %2. Non è stato inviato nulla. Scegliere meno valori.</translation>
    </message>
    <message>
        <source>This request has no fields that could be varied. Nothing was sent. Start from another clip.</source>
        <translation>Questa richiesta non ha campi che si possano variare. Non è stato inviato nulla. Partire da un&apos;altra clip.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seme %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>take %1</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Nothing was sent. Put the file back, or bring the recipe back and choose another.</source>
        <translation>«%1» non c&apos;è più. Non è stato inviato nulla. Rimettere il file al suo posto, oppure riprendere la ricetta e sceglierne un altro.</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>There is nothing in this YAML. Choose the config.yaml of a model.</source>
        <translation>Questo YAML è vuoto. Scegliere il config.yaml di un modello.</translation>
    </message>
    <message>
        <source>This YAML is over %1 MiB and is not read. Choose the config.yaml of a model.</source>
        <translation>Questo YAML supera %1 MiB e non viene letto. Scegliere il config.yaml di un modello.</translation>
    </message>
    <message>
        <source>This is not valid YAML, or more of it than is read: line %1, column %2. Correct it there and try again.</source>
        <translation>Questo non è YAML valido, o è più di quanto venga letto: riga %1, colonna %2. Correggerlo lì e riprovare.</translation>
    </message>
    <message>
        <source>This is not valid YAML. Correct it and try again.</source>
        <translation>Questo non è YAML valido. Correggerlo e riprovare.</translation>
    </message>
</context>
<context>
    <name>melodeck::jobs::JobQueue</name>
    <message>
        <source>Nothing was sent: neither the library&apos;s folder nor the one for temporary files can be written, so what comes back and is paid for could be lost. Make room on the disk or mend the folder&apos;s permissions, start Melodeck again, and send it again.</source>
        <translation>Non è stato inviato nulla: non si può scrivere né nella cartella della libreria né in quella dei file temporanei, quindi ciò che torna, e si paga, potrebbe andare perduto. Liberare spazio sul disco o correggere i permessi della cartella, riavviare Melodeck e inviare di nuovo.</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Interrotto. Non ha mai lasciato questo computer.</translation>
    </message>
    <message>
        <source>Until then clips go to %1 – save those that you want to keep.</source>
        <translation>Fino ad allora le clip vanno in %1 – salvare quelle da tenere.</translation>
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
        <translation>Informazioni su Melodeck</translation>
    </message>
    <message>
        <source>FluidSynth loads GPL-3 readline, in the engine&apos;s own process alone.</source>
        <translation>FluidSynth carica readline (GPL-3), soltanto nel processo proprio del motore.</translation>
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
        <translation>Invia melodie e prompt a modelli audio e conserva ciò che torna. Il suo codice sorgente è sotto licenza Apache 2.0.</translation>
    </message>
    <message>
        <source>The sketch engine is an arranger by rule on sampled instruments. It is not a neural model.</source>
        <translation>Il motore di bozzetti è un arrangiatore a regole che usa strumenti campionati. Non è un modello neurale.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Answer – %1</source>
        <translation>Risposta – %1</translation>
    </message>
    <message>
        <source>As it was received, byte for byte</source>
        <translation>Così come ricevuta, byte per byte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copia come JSON</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copia percorso</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copia valore</translation>
    </message>
    <message>
        <source>Find in names and values</source>
        <translation>Trova in nomi e valori</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Trova successivo</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>Trova successivo (Invio)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Trova precedente</translation>
    </message>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>Trova precedente (Maiusc+Invio)</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON copiato</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Percorso copiato</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID della richiesta: %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>The JSON pointer that leads to this place</source>
        <translation>Il puntatore JSON che porta a questo punto</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>L&apos;intera risposta</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Valore copiato</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerSaver</name>
    <message>
        <source>%1 could not be saved: %2. What was to be saved is still here.</source>
        <translation>Impossibile salvare %1: %2. Ciò che era da salvare è ancora qui.</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Etichette di Audacity</translation>
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
        <translation>Di questa risposta non è stato conservato nulla, quindi non c&apos;è nulla da salvare.</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Salva risposta</translation>
    </message>
    <message>
        <source>Save film</source>
        <translation>Salva filmato</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Salva note</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salva immagine</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Salva trascrizione</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
    <message>
        <source>Saved as %1 · it was cut, this is what came</source>
        <translation>Salvato come %1 · era troncato, questo è quanto è arrivato</translation>
    </message>
    <message>
        <source>Sheet music (MusicXML)</source>
        <translation>Partitura (MusicXML)</translation>
    </message>
    <message>
        <source>Subtitles (SubRip)</source>
        <translation>Sottotitoli (SubRip)</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>Sottotitoli (WebVTT)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabella (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>as JSON; how it was written is not known any more</source>
        <translation>come JSON; non si sa più come fosse scritto</translation>
    </message>
    <message>
        <source>as JSON; its clips stand in it by name</source>
        <translation>come JSON; le sue clip vi figurano per nome</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>melodia</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>trascrizione</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ArrivingDecoder</name>
    <message>
        <source>No sound arrived that can be played. What arrived is kept. Send the request again.</source>
        <translation>Non è arrivato alcun suono riproducibile. Quanto è arrivato è conservato. Inviare di nuovo la richiesta.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AsyncDialog</name>
    <message>
        <source>%1 of 256 KiB. This computer may sleep meanwhile.</source>
        <translation>%1 di 256 KiB. Nel frattempo questo computer può andare in sospensione.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 ora</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minuti</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ore</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 ore</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 ore</translation>
    </message>
    <message>
        <source>Address of your receiver</source>
        <translation>Indirizzo del ricevitore</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>How often the platform runs it at most when it fails. Each run may be billed.</source>
        <translation>Quante volte al massimo la piattaforma la esegue se non riesce. Ogni esecuzione può essere addebitata.</translation>
    </message>
    <message>
        <source>Pause before the second attempt, doubled for each further one</source>
        <translation>Pausa prima del secondo tentativo, raddoppiata a ogni tentativo successivo</translation>
    </message>
    <message>
        <source>Pause between two attempts at most</source>
        <translation>Pausa massima tra due tentativi</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Ricevitore</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue</source>
        <translation>Invia alla coda della piattaforma</translation>
    </message>
    <message>
        <source>Send to the queue</source>
        <translation>Invia alla coda</translation>
    </message>
    <message>
        <source>The request is %1 with its files, and the platform&apos;s queue takes 256 KiB. Nothing was sent. Let the model fetch the recording from a link where it can, choose a shorter part of it, or send the request at once instead.</source>
        <translation>La richiesta con i suoi file è di %1, e la coda della piattaforma accetta 256 KiB. Non è stato inviato nulla. Lasciare che il modello prelevi la registrazione da un collegamento, se può, sceglierne una parte più breve, o inviare invece subito la richiesta.</translation>
    </message>
    <message>
        <source>This computer may sleep meanwhile.</source>
        <translation>Nel frattempo questo computer può andare in sospensione.</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>Attesa massima</translation>
    </message>
    <message>
        <source>Where “melodeck-cli receive” is reached from outside. The platform brings the result there, signed, and keeps none itself; it comes into the library, also while this window is closed.</source>
        <translation>Dove «melodeck-cli receive» è raggiungibile dall&apos;esterno. La piattaforma vi porta il risultato, firmato, e non ne conserva alcuno; entra nella libreria, anche con questa finestra chiusa.</translation>
    </message>
    <message>
        <source>Without a receiver the result can only be seen where the model itself saves it. Give its address.</source>
        <translation>Senza un ricevitore il risultato si può vedere solo dove il modello stesso lo salva. Indicarne l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>at first, doubled up to</source>
        <translation>all&apos;inizio, raddoppiando fino a</translation>
    </message>
    <message>
        <source>first</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>last</source>
        <translation>ultima</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>second</source>
        <translation>seconda</translation>
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
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchBlock</name>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 annullati</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 completati</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 non riusciti</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restano %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 in esecuzione</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 in attesa</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 senza risposta</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lotto</translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <translation>Lotto di %1</translation>
    </message>
    <message>
        <source>Batch of %1 or more</source>
        <translation>Lotto di %1 o più</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Annulla il resto</translation>
    </message>
    <message>
        <source>Cancel the rest of %1</source>
        <translation>Annulla il resto di: %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Lavori</translation>
    </message>
    <message>
        <source>Jobs of %1</source>
        <translation>Lavori di: %1</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Avanzamento di: %1</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>Invia di nuovo i non riusciti</translation>
    </message>
    <message>
        <source>Show %1 as a grid</source>
        <translation>Mostra %1 come griglia</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>Mostra come griglia</translation>
    </message>
    <message>
        <source>Show older jobs of this batch</source>
        <translation>Mostra i lavori più vecchi di questo lotto</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchPanel</name>
    <message>
        <source>%1 up</source>
        <translation>%1 in invio</translation>
    </message>
    <message>
        <source>%1: the cache holds no more converted files than these. Nothing was sent. Make a batch of its own of it.</source>
        <translation>%1: la cache non contiene più file convertiti di questi. Non è stato inviato nulla. Farne un lotto a sé.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n file non può essere usato</numerusform>
            <numerusform>%n file non possono essere usati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n lavoro</numerusform>
            <numerusform>%n lavori</numerusform>
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
        <translation>Lotto</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Sfoglia</translation>
    </message>
    <message>
        <source>Browse for files of the batch</source>
        <translation>Sfoglia i file del lotto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Clear files of the batch</source>
        <translation>Svuota i file del lotto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Chiudi lotto</translation>
    </message>
    <message>
        <source>Converting “%1”</source>
        <translation>Conversione di «%1»</translation>
    </message>
    <message>
        <source>Converting “%1”: %2</source>
        <translation>Conversione di «%1»: %2</translation>
    </message>
    <message>
        <source>Converting “%1”: %2 of %3</source>
        <translation>Conversione di «%1»: %2 di %3</translation>
    </message>
    <message>
        <source>Drop recordings or a folder here. Without any the prompts alone decide.</source>
        <translation>Rilasciare qui registrazioni o una cartella. Senza, decidono solo i prompt.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durate</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation>File del lotto</translation>
    </message>
    <message>
        <source>Leave out the files that are not read yet</source>
        <translation>Escludi i file non ancora letti</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n more…</source>
        <translation>
            <numerusform>Esame di %n altro…</numerusform>
            <numerusform>Esame di altri %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>No recordings in there</source>
        <translation>Qui non ci sono registrazioni</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size.</source>
        <translation>Non è stato inviato nulla. Controllarne i permessi e la dimensione.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompts of the batch</source>
        <translation>Prompt del lotto</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Esegui</translation>
    </message>
    <message numerus="yes">
        <source>Run %n job(s)</source>
        <translation>
            <numerusform>Esegui %n lavoro</numerusform>
            <numerusform>Esegui %n lavori</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semi</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Testi</translation>
    </message>
    <message>
        <source>The other file goes as it is heard.</source>
        <translation>L’altro file va così come viene udito.</translation>
    </message>
    <message>
        <source>The other files go as they are heard.</source>
        <translation>Gli altri file vanno così come vengono uditi.</translation>
    </message>
    <message>
        <source>The others are.</source>
        <translation>Gli altri sì.</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A, WebM … are taken.</source>
        <translation>Sono accettati WAV, FLAC, OGG, MP3, M4A, WebM e altri.</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>Scrivere un prompt per iniziare.</translation>
    </message>
    <message>
        <source>every file with every prompt</source>
        <translation>ogni file con ogni prompt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>uno per riga</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondi</translation>
    </message>
    <message>
        <source>{slow|fast} folk waltz</source>
        <translation>{slow|fast} folk waltz</translation>
    </message>
    <message>
        <source>{slow|fast} tries each. Lines that begin with # are left out.</source>
        <translation>{slow|fast} prova ciascuno. Le righe che iniziano con # vengono escluse.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» non può essere letto</translation>
    </message>
    <message>
        <source>“%1” goes with your corrections of what was heard in it.</source>
        <translation>«%1» va con le correzioni di quanto vi è stato udito.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… e altri %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BlindPanel</name>
    <message>
        <source>All are equally loud, in an order of chance. Listen, give places, then reveal.</source>
        <translation>Tutte hanno lo stesso volume, in ordine casuale. Ascoltare, assegnare i posti, poi svelare.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel blind comparison</source>
        <translation>Annulla confronto alla cieca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close verdict</source>
        <translation>Chiudi verdetto</translation>
    </message>
    <message>
        <source>Give a place first.</source>
        <translation>Assegnare prima un posto.</translation>
    </message>
    <message>
        <source>In an order of chance; some are too short or too quiet to be made equally loud. Listen, give places, then reveal.</source>
        <translation>In ordine casuale; alcune sono troppo brevi o deboli per avere lo stesso volume. Ascoltare, assegnare i posti, poi svelare.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Svela</translation>
    </message>
    <message>
        <source>This is what you heard</source>
        <translation>Ecco che cosa si è ascoltato</translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation>Qual è la migliore?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::CleanUpDialog</name>
    <message numerus="yes">
        <source>%n job(s) stay because of a star or a collection.</source>
        <translation>
            <numerusform>%n lavoro resta per via di una stella o di una raccolta.</numerusform>
            <numerusform>%n lavori restano per via di una stella o di una raccolta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 stay because they were never saved elsewhere.</source>
        <translation>
            <numerusform>%n lavoro (%1) resta perché non è mai stato salvato altrove.</numerusform>
            <numerusform>%n lavori (%1) restano perché non sono mai stati salvati altrove.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 would go to the trash.</source>
        <translation>
            <numerusform>%n lavoro (%1) andrebbe nel cestino.</numerusform>
            <numerusform>%n lavori (%1) andrebbero nel cestino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those that go exist nowhere else.</source>
        <translation>
            <numerusform>%n di quelli che andrebbero via non esiste altrove.</numerusform>
            <numerusform>%n di quelli che andrebbero via non esistono altrove.</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Also what was never saved elsewhere</source>
        <translation>Anche ciò che non è mai stato salvato altrove</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Qualsiasi età</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Qualsiasi modello</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Qualsiasi dimensione</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Ripulisci</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Ogni risultato</translation>
    </message>
    <message>
        <source>Larger than 1 MB</source>
        <translation>Oltre 1 MB</translation>
    </message>
    <message>
        <source>Larger than 10 MB</source>
        <translation>Oltre 10 MB</translation>
    </message>
    <message>
        <source>Larger than 100 MB</source>
        <translation>Oltre 100 MB</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Sposta nel cestino</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>Nulla andrebbe via.</translation>
    </message>
    <message>
        <source>Older than a month</source>
        <translation>Più vecchi di un mese</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>Più vecchi di una settimana</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Più vecchi di un anno</translation>
    </message>
    <message>
        <source>Older than three months</source>
        <translation>Più vecchi di tre mesi</translation>
    </message>
    <message>
        <source>Only what failed or gave nothing</source>
        <translation>Solo ciò che non è riuscito o non ha dato nulla</translation>
    </message>
    <message>
        <source>Only what was saved elsewhere</source>
        <translation>Solo ciò che è stato salvato altrove</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps them for %n day(s).</source>
        <translation>
            <numerusform>Il cestino li conserva per %n giorno.</numerusform>
            <numerusform>Il cestino li conserva per %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>Che cosa può andare</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Che cosa andrebbe via</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipActions</name>
    <message>
        <source>Compare as A and B</source>
        <translation>Confronta come A e B</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>Confronta ricette…</translation>
    </message>
    <message>
        <source>Compare the two recipes</source>
        <translation>Confronta le due ricette</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Confronta con…</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>Prosegui dalla fine</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Esegui di nuovo</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Esegui con modifiche</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Mostra ricetta</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Usa come melodia</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Varia…</translation>
    </message>
    <message>
        <source>Which clip shall be compared with “%1”?</source>
        <translation>Con quale clip confrontare «%1»?</translation>
    </message>
    <message>
        <source>Which clip&apos;s recipe shall stand beside that of “%1”?</source>
        <translation>La ricetta di quale clip affiancare a quella di «%1»?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipDecoder</name>
    <message>
        <source>This file holds no sound. Nothing is lost. Choose another clip.</source>
        <translation>Questo file non contiene alcun suono. Nulla è perduto. Scegliere un&apos;altra clip.</translation>
    </message>
    <message>
        <source>This file is damaged: its sound cannot be decoded. It is left as it is. Choose another clip, or get this one anew.</source>
        <translation>Questo file è danneggiato: il suono non può essere decodificato. Viene lasciato com&apos;è. Scegliere un&apos;altra clip, o procurarsi di nuovo questa.</translation>
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
            <numerusform>%n clip</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>Scegli una clip</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Looking into the library…</source>
        <translation>Ricerca nella libreria…</translation>
    </message>
    <message>
        <source>No clip has these words.</source>
        <translation>Nessuna clip contiene queste parole.</translation>
    </message>
    <message>
        <source>There is no other clip yet.</source>
        <translation>Non c&apos;è ancora un&apos;altra clip.</translation>
    </message>
    <message>
        <source>Words of the prompt, model, melody or day</source>
        <translation>Parole del prompt, modello, melodia o giorno</translation>
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
        <translation>Confronta come A</translation>
    </message>
    <message>
        <source>Compare as B</source>
        <translation>Confronta come B</translation>
    </message>
    <message>
        <source>Compared as %1</source>
        <translation>Confrontata come %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Crea un modello da questa richiesta…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Altro per %1</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Sposta risultato nel cestino</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Metti in pausa %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Riproduci %1</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>Posizione in %1</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Rimuovi stella</translation>
    </message>
    <message>
        <source>Remove star from %1</source>
        <translation>Rimuovi stella da %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salva %1</translation>
    </message>
    <message>
        <source>Save MIDI…</source>
        <translation>Salva MIDI…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>Save stems…</source>
        <translation>Salva stem…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stella</translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation>Assegna una stella a %1</translation>
    </message>
    <message>
        <source>arriving…</source>
        <translation>in arrivo…</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>non riproducibile</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silenziosa</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSaver</name>
    <message>
        <source>%1 of %2 clips were saved; the rest is in the library. %3</source>
        <translation>%1 clip su %2 salvate; il resto è nella libreria. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and were saved in part</source>
        <translation>
            <numerusform>%n è danneggiata ed è stata salvata in parte</numerusform>
            <numerusform>%n sono danneggiate e sono state salvate in parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are less loud than asked for: their peaks allow no more</source>
        <translation>
            <numerusform>%n è meno forte di quanto chiesto: i picchi non consentono di più</numerusform>
            <numerusform>%n sono meno forti di quanto chiesto: i picchi non consentono di più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n campione era troppo forte per questo formato ed è andato in clipping</numerusform>
            <numerusform>%n campioni erano troppo forti per questo formato e sono andati in clipping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n era troppo forte per questo formato ed è andata in clipping</numerusform>
            <numerusform>%n erano troppo forti per questo formato e sono andate in clipping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their recipe: their files have no place for it</source>
        <translation>
            <numerusform>%n senza la ricetta: il file non ha posto per essa</numerusform>
            <numerusform>%n senza la ricetta: i file non hanno posto per essa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n clip(s) in %1</source>
        <translation>
            <numerusform>%n clip salvata in %1</numerusform>
            <numerusform>%n clip salvate in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvata come %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Salvataggio di %1</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>Salvataggio di %n clip</numerusform>
            <numerusform>Salvataggio di %n clip</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 clips were saved; the rest is in the library.</source>
        <translation>Interrotto. %1 clip su %2 salvate; il resto è nella libreria.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved; the clip is in the library.</source>
        <translation>Interrotto. Non è stato salvato nulla; la clip è nella libreria.</translation>
    </message>
    <message>
        <source>level changed by %1 dB only: its peaks allow no more</source>
        <translation>livello cambiato di soli %1 dB: i picchi non consentono di più</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSharer</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 copiata</translation>
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
        <translation>Le clip confrontate alla cieca hanno sempre lo stesso volume.</translation>
    </message>
    <message>
        <source>Level of this clip</source>
        <translation>Livello di questa clip</translation>
    </message>
    <message>
        <source>Level of this clip: %1</source>
        <translation>Livello di questa clip: %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Uniforma</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Uniforma livello</translation>
    </message>
    <message>
        <source>Plays the clips of a job equally loud; files stay as they are</source>
        <translation>Riproduce le clip di un lavoro allo stesso volume; i file restano come sono</translation>
    </message>
    <message>
        <source>To the other of two clips and back, at the same place</source>
        <translation>All&apos;altra di due clip e ritorno, nello stesso punto</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ComposePanel</name>
    <message>
        <source>%1 takes links, not files</source>
        <translation>%1 accetta collegamenti, non file</translation>
    </message>
    <message>
        <source>%1 takes no recordings</source>
        <translation>%1 non accetta registrazioni</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 in invio</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) in JSON</source>
        <translation>
            <numerusform>%n altro valore in JSON</numerusform>
            <numerusform>altri %n valori in JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a recording (WAV, FLAC, OGG, MP3, M4A …) or a JSON request.</source>
        <translation>Rilasciare una registrazione (WAV, FLAC, OGG, MP3, M4A …) o una richiesta JSON.</translation>
    </message>
    <message>
        <source>Edit the request as</source>
        <translation>Modifica la richiesta come</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Modulo</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Genera</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n clip(s)</source>
        <translation>
            <numerusform>Genera %n clip</numerusform>
            <numerusform>Genera %n clip</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Make picture</source>
        <translation>Crea immagine</translation>
    </message>
    <message>
        <source>Make video</source>
        <translation>Crea video</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size; requests above %1 go by the command line.</source>
        <translation>Non è stato inviato nulla. Controllarne i permessi e la dimensione; le richieste oltre %1 passano dalla riga di comando.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose the queue again when it is there.</source>
        <translation>Non è stato inviato nulla. Scegliere di nuovo la coda quando è arrivata.</translation>
    </message>
    <message>
        <source>One of its values has thousands of characters. It is sent all the same.</source>
        <translation>Uno dei suoi valori ha migliaia di caratteri. Viene comunque inviato.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Invia richiesta</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Parla</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1</source>
        <translation>Il JSON ha un errore alla riga %1</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1.</source>
        <translation>Il JSON ha un errore alla riga %1.</translation>
    </message>
    <message>
        <source>The melody is still on its way</source>
        <translation>La melodia è ancora in arrivo</translation>
    </message>
    <message>
        <source>The melody is still on its way.</source>
        <translation>La melodia è ancora in arrivo.</translation>
    </message>
    <message>
        <source>The melody that it waited for did not come. Nothing was sent and nothing is billed. Bring the melody again, or press Generate to send what is in the form now.</source>
        <translation>La melodia attesa non è arrivata. Non è stato inviato nulla e nulla viene addebitato. Fornire di nuovo la melodia, o premere Genera per inviare ciò che è ora nel modulo.</translation>
    </message>
    <message>
        <source>The recipe&apos;s request</source>
        <translation>La richiesta della ricetta</translation>
    </message>
    <message>
        <source>The request must be a JSON object: { … }.</source>
        <translation>La richiesta deve essere un oggetto JSON: { … }.</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>La richiesta non è stata inviata</translation>
    </message>
    <message>
        <source>The text says what the form shows; undo brings it back.</source>
        <translation>Il testo dice ciò che mostra il modulo; annullando si ripristina.</translation>
    </message>
    <message>
        <source>This request is too long to be edited as JSON</source>
        <translation>Questa richiesta è troppo lunga per essere modificata come JSON</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Trascrivi</translation>
    </message>
    <message>
        <source>Until it is corrected nothing can be sent, and the form waits.</source>
        <translation>Finché non è corretto non si può inviare nulla, e il modulo attende.</translation>
    </message>
    <message>
        <source>Use the form</source>
        <translation>Usa il modulo</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>Scrivere un prompt per iniziare.</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>circa %1 s</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>circa 1 s</translation>
    </message>
    <message>
        <source>melody on its way</source>
        <translation>melodia in arrivo</translation>
    </message>
    <message>
        <source>the platform ends a request after %1 minutes: ask for less at once</source>
        <translation>la piattaforma termina una richiesta dopo %1 minuti: chiedere meno alla volta</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» non può essere letto</translation>
    </message>
    <message>
        <source>“%1” cannot be used here</source>
        <translation>«%1» non può essere usato qui</translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation>«%1» è una cartella</translation>
    </message>
    <message>
        <source>“%1” is being read: it can be sent when it is here.</source>
        <translation>Lettura di «%1» in corso: si potrà inviare quando sarà qui.</translation>
    </message>
    <message>
        <source>“%1” is no recording that can be read.</source>
        <translation>«%1» non è una registrazione leggibile.</translation>
    </message>
    <message>
        <source>“%1” is not a request</source>
        <translation>«%1» non è una richiesta</translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be read.</source>
        <translation>«%1» non c&apos;è, o non può essere letto.</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Choose another model to use it.</source>
        <translation>«%1» resta qui; non è stato inviato nulla. Scegliere un altro modello per usarlo.</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Put it where the model can download it and paste the link, or choose a variant of the model that takes files.</source>
        <translation>«%1» resta qui; non è stato inviato nulla. Metterlo dove il modello può scaricarlo e incollare il collegamento, o scegliere una variante del modello che accetti file.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ConversionOptions</name>
    <message>
        <source>Brings the loudest moment of the melody to −1 dB before it is sent. Your file stays as it is.</source>
        <translation>Porta il momento più forte della melodia a −1 dB prima dell&apos;invio. Il file resta com&apos;è.</translation>
    </message>
    <message>
        <source>Normalise level</source>
        <translation>Normalizza livello</translation>
    </message>
    <message>
        <source>Remove DC offset</source>
        <translation>Rimuovi componente continua</translation>
    </message>
    <message>
        <source>Takes off the constant offset that some sound cards add. Your file stays as it is.</source>
        <translation>Toglie lo scostamento costante che alcune schede audio aggiungono. Il file resta com&apos;è.</translation>
    </message>
    <message>
        <source>no DC offset</source>
        <translation>senza componente continua</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>normalizzata</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Desk</name>
    <message>
        <source>Compose</source>
        <translation>Componi</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Riquadri</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>Coda e libreria</translation>
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
        <translation>da %1 a %2 secondi</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>Cursore della durata</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EmptyResults</name>
    <message>
        <source>Press “%1” below the form.</source>
        <translation>Premere «%1» sotto il modulo.</translation>
    </message>
    <message>
        <source>Results appear here</source>
        <translation>I risultati compaiono qui</translation>
    </message>
    <message>
        <source>The batch stands here as one block then: it tells how far it is, and opens to show each of its jobs. Nothing is sent before.</source>
        <translation>Il lotto compare allora qui come un solo blocco: dice a che punto è e si apre per mostrare ciascuno dei suoi lavori. Prima non viene inviato nulla.</translation>
    </message>
    <message>
        <source>What comes back stands here, the newest first, and stays in the library.</source>
        <translation>Ciò che arriva compare qui, il più recente per primo, e resta nella libreria.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EndpointDialog</name>
    <message>
        <source>%1 (from its example request)</source>
        <translation>%1 (dalla sua richiesta di esempio)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Connect a model</source>
        <translation>Connetti un modello</translation>
    </message>
    <message>
        <source>Lists the models of your workspace at Baseten</source>
        <translation>Elenca i modelli della propria area di lavoro presso Baseten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musica</translation>
    </message>
    <message>
        <source>My models at Baseten</source>
        <translation>I miei modelli su Baseten</translation>
    </message>
    <message>
        <source>My models…</source>
        <translation>I miei modelli…</translation>
    </message>
    <message>
        <source>New model from a request or a schema…</source>
        <translation>Nuovo modello da una richiesta o da uno schema…</translation>
    </message>
    <message>
        <source>No address was found in this command. Paste the address alone.</source>
        <translation>In questo comando non è stato trovato alcun indirizzo. Incollare solo l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>None of the models here takes its example request, so a form is made from it: %1. It will be among your models.</source>
        <translation>Nessuno dei modelli qui accetta la sua richiesta di esempio, quindi se ne ricava un modulo: %1. Sarà tra i propri modelli.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altri</translation>
    </message>
    <message>
        <source>Paste the address that your model answers at: a Baseten model, a Truss server, or any URL that takes such a request. A curl command and baseten:MODEL_ID work too.</source>
        <translation>Incollare l&apos;indirizzo a cui risponde il modello: un modello Baseten, un server Truss o qualsiasi URL che accetti una richiesta simile. Vanno bene anche un comando curl e baseten:MODEL_ID.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Predict URL</source>
        <translation>URL predict</translation>
    </message>
    <message>
        <source>Requests go to %1.</source>
        <translation>Le richieste vanno a %1.</translation>
    </message>
    <message>
        <source>Send it unencrypted all the same</source>
        <translation>Invia comunque senza cifratura</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Inviata come</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Suoni</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Da voce a testo</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Da testo a voce</translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the way could read your key and your recordings. Use https:// where you can.</source>
        <translation>Questo indirizzo non è cifrato: chiunque lungo il percorso potrebbe leggere la chiave e le registrazioni. Usare https:// quando possibile.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usa questo modello</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Write a part of a name to find it</source>
        <translation>Scrivere una parte del nome per trovarlo</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Propri</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryDetails</name>
    <message>
        <source>Close tags and note</source>
        <translation>Chiudi etichette e nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Select an entry to give it tags or a note.</source>
        <translation>Selezionare una voce per darle etichette o una nota.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>Etichette, separate da virgole</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryMenu</name>
    <message>
        <source>Add a tag…</source>
        <translation>Aggiungi un&apos;etichetta…</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Aggiungi alla raccolta</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>Recupera la ricetta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message numerus="yes">
        <source>Move %n result(s) to trash</source>
        <translation>
            <numerusform>Sposta %n risultato nel cestino</numerusform>
            <numerusform>Sposta %n risultati nel cestino</numerusform>
        </translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Sposta risultato nel cestino</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nuova raccolta…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Remove from this collection</source>
        <translation>Rimuovi da questa raccolta</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Rimuovi stella</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Show in results</source>
        <translation>Mostra nei risultati</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Mostra ricetta</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stella</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Etichette e nota…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FilterBar</name>
    <message>
        <source>Collection</source>
        <translation>Raccolta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ultimi 12 mesi</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Ultimo mese</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>Modello non noto</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Nessun filtro</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Più vecchie di un anno</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Rimuovi filtro: %1</translation>
    </message>
    <message>
        <source>Remove this collection; its clips stay</source>
        <translation>Rimuovi questa raccolta; le sue clip restano</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con stella</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>With melody</source>
        <translation>Con melodia</translation>
    </message>
    <message>
        <source>Won a blind comparison</source>
        <translation>Ha vinto un confronto alla cieca</translation>
    </message>
    <message>
        <source>Won blind</source>
        <translation>Vinto alla cieca</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Chiudi ricerca</translation>
    </message>
    <message>
        <source>Find in transcript</source>
        <translation>Trova nella trascrizione</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distingui maiuscole</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Risultato successivo (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Risultato precedente (Maiusc+F3)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::IntakePage</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel melody</source>
        <translation>Annulla melodia</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobBlock</name>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Answer ▾</source>
        <translation>Risposta ▾</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>Confronto alla cieca</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>Recupera la ricetta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annulla %1</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>Confronta alla cieca…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia dettagli</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>For a report: what was asked, when, and what the server said. Never a key.</source>
        <translation>Per una segnalazione: che cosa è stato chiesto, quando, e che cosa ha detto il server. Mai una chiave.</translation>
    </message>
    <message>
        <source>Hides which clip is which until you have given places</source>
        <translation>Nasconde quale clip sia quale finché non sono stati assegnati i posti</translation>
    </message>
    <message>
        <source>It was deactivated. From then on its owner is billed until it sleeps again.</source>
        <translation>Era disattivato. Da quel momento il suo proprietario riceve addebiti finché non torna inattivo.</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Crea un modello da questa richiesta…</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Sposta risultato nel cestino</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID della richiesta: %1</translation>
    </message>
    <message>
        <source>Request ▾</source>
        <translation>Richiesta ▾</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Salva tutto…</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>Salva risposta…</translation>
    </message>
    <message>
        <source>Send %1 now</source>
        <translation>Invia %1 ora</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Invia ora</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Mostra risposta</translation>
    </message>
    <message>
        <source>Starts it without waiting for the next try</source>
        <translation>Lo avvia senza attendere il prossimo tentativo</translation>
    </message>
    <message>
        <source>Starts it, so that the request can be sent again</source>
        <translation>Lo avvia, così che la richiesta possa essere inviata di nuovo</translation>
    </message>
    <message>
        <source>Switch the model on</source>
        <translation>Accendi il modello</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Risveglia il modello</translation>
    </message>
    <message>
        <source>Which words of the prompts the sketch engine knows: styles, moods, instruments, keys and tempos. Other words change nothing but the choice of notes.</source>
        <translation>Quali parole dei prompt conosce il motore di bozzetti: stili, atmosfere, strumenti, tonalità e tempi. Le altre parole cambiano solo la scelta delle note.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobNotices</name>
    <message numerus="yes">
        <source>%n clip(s) to hear.</source>
        <translation>
            <numerusform>%n clip da ascoltare.</numerusform>
            <numerusform>%n clip da ascoltare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n non riuscita.</numerusform>
            <numerusform>%n non riuscite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are done</source>
        <translation>
            <numerusform>%n richiesta completata</numerusform>
            <numerusform>%n richieste completate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n richiesta non riuscita</numerusform>
            <numerusform>%n richieste non riuscite</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>The last one: “%1”</source>
        <translation>L&apos;ultima: «%1»</translation>
    </message>
    <message>
        <source>The model answered with an error. What it said, and what to do, stands in the window.</source>
        <translation>Il modello ha risposto con un errore. Che cosa ha detto, e che cosa fare, si legge nella finestra.</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>«%1» non riuscita</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>«%1» completata</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobProgressCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Nessuna connessione</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Avanzamento di %1</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>Ricezione di %1 su %2</translation>
    </message>
    <message>
        <source>The model is busy (%1)</source>
        <translation>Il modello è occupato (%1)</translation>
    </message>
    <message>
        <source>nothing was billed</source>
        <translation>nulla è stato addebitato</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>tentativo %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonFiles</name>
    <message>
        <source>not there</source>
        <translation>non trovato</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonPane</name>
    <message>
        <source>Files in it: %1</source>
        <translation>File contenuti: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Request as JSON</source>
        <translation>Richiesta come JSON</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show the problem in the text</source>
        <translation>Mostra il problema nel testo</translation>
    </message>
    <message>
        <source>That is too long for this place and was not pasted. Drop it as a file.</source>
        <translation>È troppo lungo per questo spazio e non è stato incollato. Rilasciarlo come file.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonRequestCard</name>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Clear request</source>
        <translation>Svuota richiesta</translation>
    </message>
    <message>
        <source>It is sent as it is.</source>
        <translation>Viene inviata così com&apos;è.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membri</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>testo vuoto</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::KeyField</name>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 è in %2</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Chiedi di nuovo al portachiavi</translation>
    </message>
    <message>
        <source>Baseten answers with a key alone. You find yours in the settings of your workspace.</source>
        <translation>Baseten risponde solo con una chiave. La propria si trova nelle impostazioni dell&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Dimentica la chiave</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Import the key in %1</source>
        <translation>Importa la chiave in %1</translation>
    </message>
    <message>
        <source>It goes to %1 alone, and is there at the next start.</source>
        <translation>Va solo a %1, e sarà presente al prossimo avvio.</translation>
    </message>
    <message>
        <source>It is forgotten when Melodeck ends.</source>
        <translation>Viene dimenticata quando Melodeck termina.</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Conservala nel portachiavi</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Consultazione del portachiavi…</translation>
    </message>
    <message>
        <source>No key is known for %1. Leave it empty where none is wanted.</source>
        <translation>Nessuna chiave nota per %1. Lasciare vuoto se non ne serve una.</translation>
    </message>
    <message>
        <source>The key in BASETEN_API_KEY is used: %1</source>
        <translation>Si usa la chiave in BASETEN_API_KEY: %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s key for %1 is used: %2</source>
        <translation>Si usa la chiave del portachiavi per %1: %2</translation>
    </message>
    <message>
        <source>The variable for Baseten is BASETEN_API_KEY; set it before Melodeck starts.</source>
        <translation>La variabile per Baseten è BASETEN_API_KEY; impostarla prima di avviare Melodeck.</translation>
    </message>
    <message>
        <source>There is no keychain here: the key is forgotten when Melodeck ends.</source>
        <translation>Qui non c&apos;è un portachiavi: la chiave viene dimenticata quando Melodeck termina.</translation>
    </message>
    <message>
        <source>This session has a key for %1.</source>
        <translation>Questa sessione ha una chiave per %1.</translation>
    </message>
    <message>
        <source>another key, in its place</source>
        <translation>un&apos;altra chiave, al suo posto</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right, highest true peak %3 dB.</source>
        <translation>Picco %1 dB a sinistra, %2 dB a destra, massimo picco reale %3 dB.</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right.</source>
        <translation>Picco %1 dB a sinistra, %2 dB a destra.</translation>
    </message>
    <message>
        <source>The clip goes over full scale.</source>
        <translation>La clip supera il fondo scala.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDelegate</name>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossibile leggere il file</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Il file non c&apos;è più</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDesk</name>
    <message numerus="yes">
        <source>%n entry(ies) added to “%1”.</source>
        <translation>
            <numerusform>%n voce aggiunta a «%1».</numerusform>
            <numerusform>%n voci aggiunte a «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Aggiungi un&apos;etichetta</translation>
    </message>
    <message>
        <source>Choose an entry that can be heard first.</source>
        <translation>Scegliere prima una voce che si possa ascoltare.</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nome della raccolta</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nuova raccolta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Non è più nella libreria.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln voce</numerusform>
            <numerusform>%Ln voci</numerusform>
        </translation>
    </message>
    <message>
        <source>As collected</source>
        <translation>Ordine della raccolta</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Torna ai risultati</translation>
    </message>
    <message>
        <source>Back to the results (Ctrl+L)</source>
        <translation>Torna ai risultati (Ctrl+L)</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Migliore corrispondenza</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Schede</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Cancella ricerca</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation>Vista completa</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Raggruppa per</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Più lunghe</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melodia</translation>
    </message>
    <message>
        <source>Melody used</source>
        <translation>Melodia usata</translation>
    </message>
    <message>
        <source>More than %1 entries</source>
        <translation>Più di %1 voci</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Più recenti</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Nessun gruppo</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>Nulla nella libreria corrisponde a questa ricerca.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Meno recenti</translation>
    </message>
    <message>
        <source>Only the newest hits are in this order. Search for more words to see all.</source>
        <translation>Solo i risultati più recenti sono in quest&apos;ordine. Cercare più parole per vederli tutti.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search clips and prompts</source>
        <translation>Cerca clip e prompt</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Cerca nella libreria</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Più brevi</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostra come</translation>
    </message>
    <message>
        <source>Sort and group: %1</source>
        <translation>Ordina e raggruppa: %1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>Stars and winners</source>
        <translation>Stelle e vincitrici</translation>
    </message>
    <message>
        <source>The library in the place of the results, as rows or cards (Ctrl+L)</source>
        <translation>La libreria al posto dei risultati, come righe o schede (Ctrl+L)</translation>
    </message>
    <message>
        <source>The library is being read in: some clips are not found yet.</source>
        <translation>La libreria è in lettura: alcune clip non si trovano ancora.</translation>
    </message>
    <message>
        <source>The library is being read in: what is older than %1 is not found yet.</source>
        <translation>La libreria è in lettura: ciò che è precedente a %1 non si trova ancora.</translation>
    </message>
    <message>
        <source>What you make is kept here: every clip, transcript and request, to be found by any word of it.</source>
        <translation>Ciò che si crea è conservato qui: ogni clip, trascrizione e richiesta, da ritrovare con una qualsiasi sua parola.</translation>
    </message>
    <message>
        <source>Words begin as these do. “In quotes” they stand so, a minus in front leaves out.</source>
        <translation>Si cercano parole che iniziano come queste. &quot;Tra virgolette&quot; valgono alla lettera, un meno davanti esclude.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LinkDialog</name>
    <message>
        <source>Fetch</source>
        <translation>Preleva</translation>
    </message>
    <message>
        <source>It is fetched from %1 without any key, and becomes the melody.</source>
        <translation>Viene prelevata da %1 senza alcuna chiave, e diventa la melodia.</translation>
    </message>
    <message>
        <source>Link of a recording</source>
        <translation>Collegamento a una registrazione</translation>
    </message>
    <message>
        <source>Others on the way can read and change what comes over http://. Use its https:// address, or download it in a browser and drop it here.</source>
        <translation>Altri lungo il percorso possono leggere e modificare ciò che passa via http://. Usare l&apos;indirizzo https://, o scaricarla in un browser e rilasciarla qui.</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Incolla collegamento</translation>
    </message>
    <message>
        <source>The address of the file itself, such as https://example.org/tune.mp3; not of a page that plays it.</source>
        <translation>L&apos;indirizzo del file stesso, come https://example.org/tune.mp3; non di una pagina che lo riproduce.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) queued.</source>
        <translation>
            <numerusform>%n lavoro accodato.</numerusform>
            <numerusform>%n lavori accodati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: requests and links go one at a time.</source>
        <translation>
            <numerusform>%n altro escluso: richieste e collegamenti vanno uno alla volta.</numerusform>
            <numerusform>Altri %n esclusi: richieste e collegamenti vanno uno alla volta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: transcripts go one at a time.</source>
        <translation>
            <numerusform>%n altra esclusa: le trascrizioni vanno una alla volta.</numerusform>
            <numerusform>Altre %n escluse: le trascrizioni vanno una alla volta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still on their way.</source>
        <translation>
            <numerusform>%n richiesta è ancora in viaggio.</numerusform>
            <numerusform>%n richieste sono ancora in viaggio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are back.</source>
        <translation>
            <numerusform>%n risultato è stato ripristinato.</numerusform>
            <numerusform>%n risultati sono stati ripristinati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are in the trash.</source>
        <translation>
            <numerusform>%n risultato è nel cestino.</numerusform>
            <numerusform>%n risultati sono nel cestino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) came from the platform&apos;s queue</source>
        <translation>
            <numerusform>%n risultato è arrivato dalla coda della piattaforma</numerusform>
            <numerusform>%n risultati sono arrivati dalla coda della piattaforma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) with %1 were in the trash for 30 days and are removed.</source>
        <translation>
            <numerusform>%n risultato (%1) era nel cestino da 30 giorni ed è stato rimosso.</numerusform>
            <numerusform>%n risultati (%1) erano nel cestino da 30 giorni e sono stati rimossi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred clip(s) went, too.</source>
        <translation>
            <numerusform>Tra queste c&apos;è %n clip con stella.</numerusform>
            <numerusform>Tra queste ci sono %n clip con stella.</numerusform>
        </translation>
    </message>
    <message>
        <source>A is “%1”, B is “%2”. X goes from one to the other at the same place.</source>
        <translation>A è «%1», B è «%2». X passa dall&apos;una all&apos;altra nello stesso punto.</translation>
    </message>
    <message>
        <source>About Melodeck</source>
        <translation>Informazioni su Melodeck</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>As a notification of the desktop, while this window is not in front</source>
        <translation>Come notifica del desktop, quando questa finestra non è in primo piano</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>Indietro di 1 s</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>Indietro di 5 s</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Annulla lavoro</translation>
    </message>
    <message>
        <source>Choose a clip first, in the results or in the library.</source>
        <translation>Scegliere prima una clip, nei risultati o nella libreria.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Command of Baseten&apos;s tools</source>
        <translation>Comando degli strumenti di Baseten</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>Confronta alla cieca…</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>Confronta ricette…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Confronta con…</translation>
    </message>
    <message>
        <source>Copy clip</source>
        <translation>Copia clip</translation>
    </message>
    <message>
        <source>Copy region, or drag it out</source>
        <translation>Copia la regione, o trascinala fuori</translation>
    </message>
    <message>
        <source>Copy request as</source>
        <translation>Copia richiesta come</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Più veloce</translation>
    </message>
    <message>
        <source>Files are still being written.</source>
        <translation>Alcuni file vengono ancora scritti.</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>Trova nella libreria</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>Avanti di 1 s</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>Avanti di 5 s</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Genera</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>Prosegui dalla fine</translation>
    </message>
    <message>
        <source>Import a transcript</source>
        <translation>Importa una trascrizione</translation>
    </message>
    <message>
        <source>Imported %1. Undo brings back what was there.</source>
        <translation>%1 importato. Annulla ripristina ciò che c&apos;era.</translation>
    </message>
    <message>
        <source>It was made at %1, which is not connected: %2 is kept.</source>
        <translation>È stato fatto su %1, che non è connesso: resta %2.</translation>
    </message>
    <message>
        <source>It would take the place of what is written below.</source>
        <translation>Prenderebbe il posto di quanto scritto sotto.</translation>
    </message>
    <message>
        <source>Its request is in “%1”: drop that file as well.</source>
        <translation>La sua richiesta è in «%1»: rilasciare anche quel file.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Tieni la mia</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Left out when it was saved: %1.</source>
        <translation>Escluso al salvataggio: %1.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Library or results</source>
        <translation>Libreria o risultati</translation>
    </message>
    <message>
        <source>Library storage…</source>
        <translation>Archiviazione libreria…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Crea un modello da questa richiesta…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Uniforma livello</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Sposta risultato nel cestino</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nuovo lotto</translation>
    </message>
    <message>
        <source>Nobody knows which clip this is. Reveal or cancel the blind comparison first.</source>
        <translation>Nessuno sa quale clip sia. Svelare o annullare prima il confronto alla cieca.</translation>
    </message>
    <message>
        <source>Open recordings, prompts or a request</source>
        <translation>Apri registrazioni, prompt o una richiesta</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Paste link…</source>
        <translation>Incolla collegamento…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Riproduci o metti in pausa</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Riproduzione</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Script Python</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Quit Melodeck?</source>
        <translation>Uscire da Melodeck?</translation>
    </message>
    <message>
        <source>Quitting loses them.</source>
        <translation>Uscendo vanno perse.</translation>
    </message>
    <message>
        <source>Quitting stops that. What is whole by then stays, and the library has all clips as they came.</source>
        <translation>Uscendo si interrompe. Ciò che è completo resta, e la libreria ha tutte le clip come sono arrivate.</translation>
    </message>
    <message>
        <source>Quitting stops them here; the model may still finish and bill, and its answer is lost. Jobs that wait are there again at the next start.</source>
        <translation>Uscendo le si interrompe qui; il modello può ancora terminare e addebitare, e la sua risposta va perduta. I lavori in attesa saranno di nuovo presenti al prossimo avvio.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Recordings, prompts and requests (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</source>
        <translation>Registrazioni, prompt e richieste (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</translation>
    </message>
    <message>
        <source>Requests go to %1 now.</source>
        <translation>Ora le richieste vanno a %1.</translation>
    </message>
    <message>
        <source>Reveal or cancel the blind comparison first.</source>
        <translation>Svelare o annullare prima il confronto alla cieca.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Esegui di nuovo</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Esegui con modifiche</translation>
    </message>
    <message>
        <source>Save all clips…</source>
        <translation>Salva tutte le clip…</translation>
    </message>
    <message>
        <source>Save clip…</source>
        <translation>Salva clip…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Mostra ricetta</translation>
    </message>
    <message>
        <source>Show variations</source>
        <translation>Mostra variazioni</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Più lento</translation>
    </message>
    <message>
        <source>Star clip</source>
        <translation>Assegna una stella alla clip</translation>
    </message>
    <message>
        <source>Subtitles and transcripts (*.srt *.vtt *.json)</source>
        <translation>Sottotitoli e trascrizioni (*.srt *.vtt *.json)</translation>
    </message>
    <message>
        <source>Switch between A and B</source>
        <translation>Passa da A a B e viceversa</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>Avvisa al termine dei lavori lunghi</translation>
    </message>
    <message>
        <source>The end of the clip is the melody now: what comes follows its tune in the same manner. It is a clip of its own, not joined to this one.</source>
        <translation>La fine della clip è ora la melodia: ciò che segue ne riprende il motivo allo stesso modo. È una clip a sé, non unita a questa.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request, its file included.</source>
        <translation>Il modulo contiene la richiesta di esempio del modello, file compreso.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request.</source>
        <translation>Il modulo contiene la richiesta di esempio del modello.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request. Its file is left to you.</source>
        <translation>Il modulo contiene la richiesta di esempio del modello. Il file resta da scegliere.</translation>
    </message>
    <message>
        <source>The jobs of this batch do not stand in rows and columns.</source>
        <translation>Le attività di questo lotto non formano righe e colonne.</translation>
    </message>
    <message>
        <source>The key for %1 is in the keychain.</source>
        <translation>La chiave per %1 è nel portachiavi.</translation>
    </message>
    <message>
        <source>The key for %1 is used for this session, and is not kept: %2</source>
        <translation>La chiave per %1 è usata per questa sessione, e non viene conservata: %2</translation>
    </message>
    <message>
        <source>The key that was with it is kept for this session.</source>
        <translation>La chiave che l&apos;accompagnava è conservata per questa sessione.</translation>
    </message>
    <message>
        <source>The language changes as soon as what is being recorded, fetched, saved or sent is done.</source>
        <translation>La lingua cambia non appena si conclude ciò che si sta registrando, prelevando, salvando o inviando.</translation>
    </message>
    <message>
        <source>The last edits of a transcript are not on the disk.</source>
        <translation>Le ultime modifiche di una trascrizione non sono sul disco.</translation>
    </message>
    <message>
        <source>The library was not moved. %1</source>
        <translation>La libreria non è stata spostata. %1</translation>
    </message>
    <message>
        <source>The model is switched on and starts now; its owner is billed until it sleeps again.</source>
        <translation>Il modello è acceso e si sta avviando; il suo proprietario riceve addebiti finché non torna inattivo.</translation>
    </message>
    <message>
        <source>The model starts now; the time that it runs is billed by its owner&apos;s rates.</source>
        <translation>Il modello si sta avviando; il tempo di esecuzione è addebitato alle tariffe del suo proprietario.</translation>
    </message>
    <message>
        <source>The recipe is back in the form.</source>
        <translation>La ricetta è di nuovo nel modulo.</translation>
    </message>
    <message>
        <source>The recipe is for %1, and %2 is connected. Connect %1, then bring it back again.</source>
        <translation>La ricetta è per %1, ed è connesso %2. Connettere %1, poi recuperarla di nuovo.</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more.</source>
        <translation>La ricetta di questa clip non è più nota.</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more. The clip itself is whole.</source>
        <translation>La ricetta di questa clip non è più nota. La clip stessa è integra.</translation>
    </message>
    <message>
        <source>The request is in the clipboard.</source>
        <translation>La richiesta è negli appunti.</translation>
    </message>
    <message>
        <source>The request is in the clipboard. Its key is read from the environment.</source>
        <translation>La richiesta è negli appunti. La chiave viene letta dall&apos;ambiente.</translation>
    </message>
    <message>
        <source>The same request is sent once more, with the same seed where the model takes one.</source>
        <translation>La stessa richiesta viene inviata ancora una volta, con lo stesso seme se il modello ne accetta uno.</translation>
    </message>
    <message>
        <source>There are no variations yet. “Vary…” makes them, around any clip.</source>
        <translation>Non ci sono ancora variazioni. «Varia…» le crea attorno a qualsiasi clip.</translation>
    </message>
    <message>
        <source>There is no recording beside it. Drop both together to hear it.</source>
        <translation>Accanto non c&apos;è una registrazione. Rilasciarle insieme per ascoltarla.</translation>
    </message>
    <message>
        <source>This model has an example request</source>
        <translation>Questo modello ha una richiesta di esempio</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>All&apos;inizio</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Alla fine</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Usa come melodia</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>Usa l&apos;esempio</translation>
    </message>
    <message>
        <source>Vary this clip…</source>
        <translation>Varia questa clip…</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Varia…</translation>
    </message>
    <message>
        <source>Whoever deployed this model wrote no example request beside it.</source>
        <translation>Chi ha distribuito questo modello non vi ha affiancato una richiesta di esempio.</translation>
    </message>
    <message>
        <source>Your models…</source>
        <translation>Propri modelli…</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>“%1” carries its recipe. Drop it alone to bring that back.</source>
        <translation>«%1» porta la sua ricetta. Rilasciarlo da solo per recuperarla.</translation>
    </message>
    <message>
        <source>“%1” is among your models now.</source>
        <translation>«%1» è ora tra i propri modelli.</translation>
    </message>
    <message>
        <source>“%1” is among your models now. Connect a model to use it.</source>
        <translation>«%1» è ora tra i propri modelli. Connettere un modello per usarlo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the trash, with %n clip(s).</source>
        <translation>
            <numerusform>«%1» è nel cestino, con %n clip.</numerusform>
            <numerusform>«%1» è nel cestino, con %n clip.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>«%1» è nel cestino.</translation>
    </message>
    <message>
        <source>“%1” is starred, and here. The other variations stay in the library.</source>
        <translation>«%1» ha una stella ed è qui. Le altre variazioni restano nella libreria.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Manual – Melodeck</source>
        <translation>Manuale – Melodeck</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Nessuna pagina contiene queste parole.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Pagina del manuale</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Cerca nel manuale</translation>
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
        <translation>%1. Si può comunque inviare; le clip seguiranno allora solo i prompt.</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n battuta</numerusform>
            <numerusform>%n battute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n note</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Sfoglia</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Clear melody</source>
        <translation>Togli melodia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Conversione</translation>
    </message>
    <message>
        <source>Correct the melody…</source>
        <translation>Correggi la melodia…</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>Corretta…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correggi…</translation>
    </message>
    <message>
        <source>Drop a recording here: what is said in it comes back as text.</source>
        <translation>Rilasciare qui una registrazione: ciò che vi è detto torna come testo.</translation>
    </message>
    <message>
        <source>Drop a recording of a tune here: hummed, sung or played. Without one the prompts alone decide.</source>
        <translation>Rilasciare qui la registrazione di un motivo: canticchiato, cantato o suonato. Senza, decidono solo i prompt.</translation>
    </message>
    <message>
        <source>Drop a recording of the voice that is to speak: a few clear seconds are enough.</source>
        <translation>Rilasciare una registrazione della voce che deve parlare: bastano pochi secondi nitidi.</translation>
    </message>
    <message>
        <source>Key, tempo, metre or first beat are wrong: say what they are.</source>
        <translation>Tonalità, tempo, metro o primo battito sono sbagliati: indicare quelli giusti.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Ascolto…</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melodia</translation>
    </message>
    <message>
        <source>Melody corrected…</source>
        <translation>Melodia corretta…</translation>
    </message>
    <message>
        <source>No tune to follow</source>
        <translation>Nessun motivo da seguire</translation>
    </message>
    <message>
        <source>Part of the melody that is sent</source>
        <translation>Parte della melodia che viene inviata</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Save notes…</source>
        <translation>Salva note…</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>What is understood, as MIDI, sheet music or JSON</source>
        <translation>Ciò che è stato compreso, come MIDI, partitura o JSON</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ancora nulla</translation>
    </message>
    <message>
        <source>sends %1 as %2 %3 kHz WAV</source>
        <translation>invia %1 come WAV %2 %3 kHz</translation>
    </message>
    <message>
        <source>sends the file as it is</source>
        <translation>invia il file così com&apos;è</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>the first at %1 s</source>
        <translation>la prima a %1 s</translation>
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
        <translation>Un battito prima</translation>
    </message>
    <message>
        <source>A beat later</source>
        <translation>Un battito dopo</translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <translation>Torna a quanto udito</translation>
    </message>
    <message>
        <source>Click the waveform where a bar begins.</source>
        <translation>Fare clic sulla forma d&apos;onda dove inizia una battuta.</translation>
    </message>
    <message>
        <source>First beat</source>
        <translation>Primo battito</translation>
    </message>
    <message>
        <source>Half the tempo</source>
        <translation>Tempo dimezzato</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalità</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Metro</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Twice the tempo</source>
        <translation>Tempo doppio</translation>
    </message>
    <message>
        <source>Up and Down move it by 10 ms.</source>
        <translation>Su e Giù lo spostano di 10 ms.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodySources</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation>Prelievo da %1</translation>
    </message>
    <message>
        <source>“%1” is kept, but not the melody. Something else came while it was recorded. It lies in %2: drop it here to use it.</source>
        <translation>«%1» è conservato, ma non come melodia. È arrivato altro mentre veniva registrato. Si trova in %2: rilasciarlo qui per usarlo.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MicrophoneReader</name>
    <message>
        <source>It cannot be heard: there is no sound device. Recording works all the same.</source>
        <translation>Ascolto impossibile: non c&apos;è un dispositivo audio. La registrazione funziona comunque.</translation>
    </message>
    <message>
        <source>It cannot be heard: “%1” cannot be opened. Recording works all the same.</source>
        <translation>Ascolto impossibile: «%1» non può essere aperto. La registrazione funziona comunque.</translation>
    </message>
    <message>
        <source>It is not heard any more: the sound device went away. Recording goes on.</source>
        <translation>Ascolto interrotto: il dispositivo audio è scomparso. La registrazione prosegue.</translation>
    </message>
    <message>
        <source>The microphone went away, or stopped giving sound.</source>
        <translation>Il microfono è scomparso, o ha smesso di fornire suono.</translation>
    </message>
    <message>
        <source>There is no microphone. Nothing was recorded. Plug one in, or switch it on in the sound settings of the system.</source>
        <translation>Non c&apos;è un microfono. Non è stato registrato nulla. Collegarne uno, o attivarlo nelle impostazioni audio del sistema.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Nothing was recorded. Another program may hold it, or Melodeck may not be allowed to listen: see the sound and privacy settings of the system.</source>
        <translation>«%1» non può essere aperto. Non è stato registrato nulla. Un altro programma potrebbe tenerlo occupato, o Melodeck potrebbe non avere il permesso di ascoltare: vedere le impostazioni audio e di privacy del sistema.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelPicker</name>
    <message>
        <source>Asking Baseten…</source>
        <translation>Richiesta a Baseten…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>It is deployed nowhere.</source>
        <translation>Non è distribuito da nessuna parte.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Models at Baseten</source>
        <translation>Modelli su Baseten</translation>
    </message>
    <message>
        <source>Open a model to see its environments and deployments. The model itself stands for its production.</source>
        <translation>Aprire un modello per vederne ambienti e deployment. Il modello in sé rappresenta la sua produzione.</translation>
    </message>
    <message>
        <source>Search by name, or write a model&apos;s id</source>
        <translation>Cercare per nome, o scrivere l&apos;ID di un modello</translation>
    </message>
    <message>
        <source>This workspace has no models yet.</source>
        <translation>Quest&apos;area di lavoro non ha ancora modelli.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Use the id %1</source>
        <translation>Usa l&apos;ID %1</translation>
    </message>
    <message>
        <source>chain · %1</source>
        <translation>catena · %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelsDialog</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 è escluso: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplica…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Esporta modello</translation>
    </message>
    <message>
        <source>Exported to %1. No key and no address is in it.</source>
        <translation>Esportato in %1. Non contiene né chiavi né indirizzi.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>È tornato.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuovo…</translation>
    </message>
    <message>
        <source>No models of your own yet. Make one from a request that works, or drop the file of one that somebody exported.</source>
        <translation>Non ci sono ancora modelli propri. Crearne uno da una richiesta che funziona, o rilasciare il file di uno esportato da qualcuno.</translation>
    </message>
    <message>
        <source>Saved. It is in the list of models, and “%1” is its id on the command line.</source>
        <translation>Salvato. È nell&apos;elenco dei modelli, e «%1» è il suo ID sulla riga di comando.</translation>
    </message>
    <message>
        <source>The file of this model cannot be read. Nothing was exported. Check its permissions.</source>
        <translation>Il file di questo modello non può essere letto. Non è stato esportato nulla. Controllarne i permessi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Propri modelli</translation>
    </message>
    <message>
        <source>“%1” is deleted. What was made with it stays.</source>
        <translation>«%1» è eliminato. Ciò che è stato creato con esso resta.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PartsSaver</name>
    <message>
        <source>%1 could not be saved: %2. The clip stays as it is.</source>
        <translation>Impossibile salvare %1: %2. La clip resta com&apos;è.</translation>
    </message>
    <message>
        <source>%1 – stems</source>
        <translation>%1 – stem</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) saved in %1</source>
        <translation>
            <numerusform>%n stem salvato in %1</numerusform>
            <numerusform>%n stem salvati in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>MIDI (*.mid)</source>
        <translation>MIDI (*.mid)</translation>
    </message>
    <message>
        <source>Making the MIDI file…</source>
        <translation>Creazione del file MIDI…</translation>
    </message>
    <message>
        <source>Making the stems…</source>
        <translation>Creazione degli stem…</translation>
    </message>
    <message>
        <source>Save MIDI</source>
        <translation>Salva MIDI</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Salva qui</translation>
    </message>
    <message>
        <source>Save stems in</source>
        <translation>Salva stem in</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
    <message>
        <source>The engine or its sound font changed since this clip was made: the parts are of the clip as it is made today.</source>
        <translation>Il motore o la sua SoundFont è cambiato da quando questa clip è stata creata: le parti sono della clip come viene creata oggi.</translation>
    </message>
    <message>
        <source>Whether they are of the very same clip could not be told: its file cannot be read.</source>
        <translation>Impossibile stabilire se siano proprio della stessa clip: il suo file non può essere letto.</translation>
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
        <translation>stem</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>la cartella non può essere creata</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>la cartella non può essere rinominata</translation>
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
        <translation>Recupera la ricetta</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Filmato</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Crea un modello da questa richiesta…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Altro per %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Immagine di %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salva %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>With the program that this computer has for it</source>
        <translation>Con il programma che questo computer ha per questo scopo</translation>
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
        <translation>Baseten elenca i modelli a chi ha una chiave. Chiudere qui, scrivere la propria in «Chiave API» e scegliere di nuovo; o scrivere sopra l&apos;ID di un modello.</translation>
    </message>
    <message>
        <source>Baseten shows the example of a model to whoever has a key, and none is known. Give one under “Connect a model”.</source>
        <translation>Baseten mostra l&apos;esempio di un modello a chi ha una chiave, e non ne è nota alcuna. Fornirne una in «Connetti un modello».</translation>
    </message>
    <message>
        <source>Waking a model takes a key, and none for Baseten is known. Give one under “Connect a model”.</source>
        <translation>Risvegliare un modello richiede una chiave, e per Baseten non ne è nota alcuna. Fornirne una in «Connetti un modello».</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Player</name>
    <message>
        <source>No sound device was found. Your clips are safe and can be saved. Connect headphones or loudspeakers, then press play again.</source>
        <translation>Non è stato trovato alcun dispositivo audio. Le clip sono al sicuro e si possono salvare. Collegare cuffie o altoparlanti, poi premere di nuovo riproduci.</translation>
    </message>
    <message>
        <source>Playing on “%1” now.</source>
        <translation>Ora in riproduzione su «%1».</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>Il dispositivo audio ha smesso di rispondere. Le clip sono al sicuro. Scegliere un altro dispositivo nelle impostazioni audio del sistema, poi premere riproduci.</translation>
    </message>
    <message>
        <source>The sound device that you chose is not there. Playing on “%1” now.</source>
        <translation>Il dispositivo audio scelto non c&apos;è. Ora in riproduzione su «%1».</translation>
    </message>
    <message>
        <source>The sound system does not answer. Your clips are safe and can be saved. Restart the sound system or log in again, then press play.</source>
        <translation>Il sistema audio non risponde. Le clip sono al sicuro e si possono salvare. Riavviare il sistema audio o rieffettuare l&apos;accesso, poi premere di nuovo riproduci.</translation>
    </message>
    <message>
        <source>“%1” is damaged at %2: what cannot be decoded is silent, and the rest plays on. The file is left as it is. If you need that part, get the file anew.</source>
        <translation>«%1» è danneggiato a %2: ciò che non si può decodificare è muto, e il resto continua. Il file viene lasciato com&apos;è. Se serve quella parte, procurarsi di nuovo il file.</translation>
    </message>
    <message>
        <source>“%1” went away. Playing on “%2” now.</source>
        <translation>«%1» è scomparso. Ora in riproduzione su «%2».</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlayerBar</name>
    <message>
        <source>A part of this clip is damaged, and silent.</source>
        <translation>Una parte di questa clip è danneggiata, e muta.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muto</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Clip successiva</translation>
    </message>
    <message>
        <source>Nothing to play yet</source>
        <translation>Ancora nulla da riprodurre</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Metti in pausa %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Riproduci %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clip precedente</translation>
    </message>
    <message>
        <source>This clip cannot be played.</source>
        <translation>Questa clip non può essere riprodotta.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Riattiva audio</translation>
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
        <translation>L&apos;altro programma non ha consegnato i suoi file. Non è stato aperto nulla. Sceglierli qui con Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PromptList</name>
    <message>
        <source>Add prompt</source>
        <translation>Aggiungi prompt</translation>
    </message>
    <message>
        <source>Add this prompt</source>
        <translation>Aggiungi questo prompt</translation>
    </message>
    <message>
        <source>Describe a sound</source>
        <translation>Descrivere un suono</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>Prompt %1</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>Rimuovi prompt</translation>
    </message>
    <message>
        <source>Remove prompt %1</source>
        <translation>Rimuovi prompt %1</translation>
    </message>
    <message>
        <source>one clip each</source>
        <translation>una clip ciascuno</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueueModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>circa %1</translation>
    </message>
    <message>
        <source>model starts</source>
        <translation>avvio del modello</translation>
    </message>
    <message>
        <source>next</source>
        <translation>prossimo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparazione</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>ricezione</translation>
    </message>
    <message>
        <source>receiving %1 %</source>
        <translation>ricezione %1 %</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>invio</translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation>invio %1 %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n of them has left: the model may still finish and bill.</source>
        <translation>
            <numerusform>%n di questi è partito: il modello può ancora terminare e addebitare.</numerusform>
            <numerusform>%n di questi sono partiti: il modello può ancora terminare e addebitare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Annulla tutto</translation>
    </message>
    <message>
        <source>Cancel all jobs</source>
        <translation>Annulla tutti i lavori</translation>
    </message>
    <message>
        <source>Cancel selected job</source>
        <translation>Annulla il lavoro selezionato</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Svuota completati</translation>
    </message>
    <message>
        <source>How many requests %1 gets at once</source>
        <translation>Quante richieste %1 riceve insieme</translation>
    </message>
    <message>
        <source>It has left: the model may still finish and bill.</source>
        <translation>È partito: il modello può ancora terminare e addebitare.</translation>
    </message>
    <message>
        <source>Jobs at a time on %1</source>
        <translation>Lavori alla volta su %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Non c&apos;è nulla in attesa.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Metti in pausa la coda</translation>
    </message>
    <message>
        <source>Pause selected jobs</source>
        <translation>Metti in pausa i lavori selezionati</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Riprendi la coda</translation>
    </message>
    <message>
        <source>Resume selected jobs</source>
        <translation>Riprendi i lavori selezionati</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Esegui per primo</translation>
    </message>
    <message>
        <source>Run selected jobs next</source>
        <translation>Esegui per primi i lavori selezionati</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>Fermare %n lavoro?</numerusform>
            <numerusform>Fermare %n lavori?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Risveglia il modello</translation>
    </message>
    <message>
        <source>What has not left this computer costs nothing.</source>
        <translation>Ciò che non ha lasciato questo computer non costa nulla.</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>alla volta</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
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
        <translation>Svuota questo elenco</translation>
    </message>
    <message>
        <source>It is not there any more, or its drive is not connected.</source>
        <translation>Non c&apos;è più, o la sua unità non è collegata.</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Apri recenti</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecipeCard</name>
    <message>
        <source>Bring the recipe back</source>
        <translation>Recupera la ricetta</translation>
    </message>
    <message>
        <source>Browse for the recipe&apos;s melody</source>
        <translation>Sfoglia per la melodia della ricetta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Byte for byte it is not “%1”, so the clips will differ. Nothing was sent.</source>
        <translation>Byte per byte non è «%1», quindi le clip saranno diverse. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Fills the form with what the clip was made from.</source>
        <translation>Riempie il modulo con ciò da cui è stata creata la clip.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>The clip&apos;s own tune is followed, and the form stays as it is.</source>
        <translation>Si segue il motivo della clip stessa, e il modulo resta com&apos;è.</translation>
    </message>
    <message>
        <source>The recipe is back, with a difference</source>
        <translation>La ricetta è tornata, con una differenza</translation>
    </message>
    <message>
        <source>The recipe&apos;s melody is missing</source>
        <translation>Manca la melodia della ricetta</translation>
    </message>
    <message>
        <source>This clip carries its recipe</source>
        <translation>Questa clip porta la sua ricetta</translation>
    </message>
    <message>
        <source>This file is a recipe</source>
        <translation>Questo file è una ricetta</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Usa come melodia</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usa comunque</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» non può essere letto</translation>
    </message>
    <message>
        <source>“%1” is another recording</source>
        <translation>«%1» è un&apos;altra registrazione</translation>
    </message>
    <message>
        <source>“%1” is not where the library last saw it, or never was in it. All else is in the form. Browse for it, or generate without a melody.</source>
        <translation>«%1» non è dove la libreria l&apos;ha visto l&apos;ultima volta, o non vi è mai stato. Tutto il resto è nel modulo. Cercarlo, o generare senza melodia.</translation>
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
        <translation>Come la legge melodeck-cli; nessuna chiave, nessun percorso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copia come JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copia come testo</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Ricetta</translation>
    </message>
    <message>
        <source>Recipe – %1</source>
        <translation>Ricetta – %1</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Esegui di nuovo</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Esegui con modifiche</translation>
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
        <translation>Entrambe chiedono lo stesso.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Compare recipes</source>
        <translation>Confronta ricette</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copia come testo</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it: %1</source>
        <translation>Non noto, perché una delle due non lo dice: %1</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>Non è nota alcuna differenza.</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Uguale: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>What the two recipes say</source>
        <translation>Che cosa dicono le due ricette</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordMeter</name>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Level of the microphone; the lamp at the end says that it was too loud</source>
        <translation>Livello del microfono; la spia all&apos;estremità dice che era troppo forte</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordPage</name>
    <message>
        <source>%1 s count-in</source>
        <translation>conteggio di %1 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel recording</source>
        <translation>Annulla registrazione</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close microphone</source>
        <translation>Chiudi microfono</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Conteggio</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepararsi</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Ascolta</translation>
    </message>
    <message>
        <source>It is on the disk already, whatever happens.</source>
        <translation>È già sul disco, qualunque cosa accada.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfono</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted, or another one meant?</source>
        <translation>Non si sente nulla: il microfono è muto, o se ne intendeva un altro?</translation>
    </message>
    <message>
        <source>Nothing is kept yet, but for the last second before it begins.</source>
        <translation>Non si conserva ancora nulla, salvo l&apos;ultimo secondo prima dell&apos;inizio.</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>Apertura del microfono…</translation>
    </message>
    <message>
        <source>Plays what the microphone hears. For headphones: loudspeakers would howl.</source>
        <translation>Riproduce ciò che sente il microfono. Per cuffie: con gli altoparlanti si avrebbe l&apos;effetto Larsen.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>Salvataggio della registrazione…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>Il microfono del sistema</translation>
    </message>
    <message>
        <source>Too loud: turn the microphone down, or step back.</source>
        <translation>Troppo forte: abbassare il microfono, o allontanarsi.</translation>
    </message>
    <message>
        <source>What was recorded so far</source>
        <translation>Quanto registrato finora</translation>
    </message>
    <message>
        <source>no count-in</source>
        <translation>senza conteggio</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Recorder</name>
    <message>
        <source>A recording ends after three hours. All of it is kept.</source>
        <translation>Una registrazione termina dopo tre ore. È conservata per intero.</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Registrazione %1</translation>
    </message>
    <message>
        <source>The microphone gives no sound. Nothing was recorded. Choose another one, or check the sound settings of the system.</source>
        <translation>Il microfono non fornisce suono. Non è stato registrato nulla. Sceglierne un altro, o controllare le impostazioni audio del sistema.</translation>
    </message>
    <message>
        <source>What was recorded until then is kept.</source>
        <translation>Quanto registrato fino ad allora è conservato.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecoveredTakes</name>
    <message numerus="yes">
        <source>%n recording(s) were not ended</source>
        <translation>
            <numerusform>%n registrazione non è stata terminata</numerusform>
            <numerusform>%n registrazioni non sono state terminate</numerusform>
        </translation>
    </message>
    <message>
        <source>Melodeck was closed while it recorded. “%1” is whole up to there (%2). It stays in %3.</source>
        <translation>Melodeck è stato chiuso mentre registrava. «%1» è completo fin lì (%2). Resta in %3.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Usa come melodia</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RegionFields</name>
    <message>
        <source>End of the region</source>
        <translation>Fine della regione</translation>
    </message>
    <message>
        <source>Play melody</source>
        <translation>Riproduci melodia</translation>
    </message>
    <message>
        <source>Plays exactly what will be sent</source>
        <translation>Riproduce esattamente ciò che sarà inviato</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>Inizio della regione</translation>
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
            <numerusform>%n impostazione</numerusform>
            <numerusform>%n impostazioni</numerusform>
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
            <numerusform>%n lavoro fermato</numerusform>
            <numerusform>%n lavori fermati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were waiting when Melodeck ended</source>
        <translation>
            <numerusform>%n lavoro era in attesa alla chiusura di Melodeck</numerusform>
            <numerusform>%n lavori erano in attesa alla chiusura di Melodeck</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Svuota completati</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Details copied. They hold no key.</source>
        <translation>Dettagli copiati. Non contengono chiavi.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>No program here opens %1. It can be saved.</source>
        <translation>Qui nessun programma apre %1. Si può salvare.</translation>
    </message>
    <message>
        <source>Nothing of that has left this computer. It is paused now.</source>
        <translation>Nulla di ciò ha lasciato questo computer. Ora è in pausa.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Mostra meno recenti</translation>
    </message>
    <message>
        <source>Takes away what is over. It stays in the library; Show older brings it back.</source>
        <translation>Toglie ciò che è concluso. Resta nella libreria; «Mostra meno recenti» lo riporta.</translation>
    </message>
    <message>
        <source>They never left this computer.</source>
        <translation>Non hanno mai lasciato questo computer.</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Non è più nella libreria.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RunAgain</name>
    <message>
        <source>Not the same as before. %1</source>
        <translation>Non uguale a prima. %1</translation>
    </message>
    <message>
        <source>The engine or its sound font has changed since.</source>
        <translation>Il motore o la sua SoundFont è cambiato nel frattempo.</translation>
    </message>
    <message>
        <source>The model takes no seed, so each run differs.</source>
        <translation>Il modello non accetta un seme, quindi ogni esecuzione è diversa.</translation>
    </message>
    <message>
        <source>The request and its seed are the same: the model does not repeat itself exactly.</source>
        <translation>La richiesta e il suo seme sono gli stessi: il modello non si ripete in modo esatto.</translation>
    </message>
    <message>
        <source>The same as before, byte for byte.</source>
        <translation>Uguale a prima, byte per byte.</translation>
    </message>
    <message>
        <source>Whether this is the same as before cannot be told: the earlier clip&apos;s file cannot be read.</source>
        <translation>Impossibile dire se sia uguale a prima: il file della clip precedente non può essere letto.</translation>
    </message>
    <message>
        <source>“%1” has changed since.</source>
        <translation>«%1» è cambiato nel frattempo.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveAllDialog</name>
    <message>
        <source>Browse for a folder</source>
        <translation>Sfoglia per una cartella</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files that will be made</source>
        <translation>File che verranno creati</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>No such field: %1. It stays in the names as it is written.</source>
        <translation>Campo inesistente: %1. Resta nei nomi così com&apos;è scritto.</translation>
    </message>
    <message>
        <source>Puts %1 into the names</source>
        <translation>Inserisce %1 nei nomi</translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s)</source>
        <translation>
            <numerusform>Salva %n clip</numerusform>
            <numerusform>Salva %n clip</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Salva tutto</translation>
    </message>
    <message>
        <source>Save all clips into a folder</source>
        <translation>Salva tutte le clip in una cartella</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveDialog</name>
    <message>
        <source>Browse for a place</source>
        <translation>Sfoglia per una posizione</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save clip</source>
        <translation>Salva clip</translation>
    </message>
    <message>
        <source>gets a number: a file of that name is there</source>
        <translation>riceve un numero: esiste già un file con questo nome</translation>
    </message>
    <message>
        <source>replaces the file of that name</source>
        <translation>sostituisce il file con questo nome</translation>
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
        <translation>Così com&apos;è</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Come ricevuta</translation>
    </message>
    <message>
        <source>As received (%1)</source>
        <translation>Come ricevuta (%1)</translation>
    </message>
    <message>
        <source>Every byte as received</source>
        <translation>Ogni byte come ricevuto</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Dissolvenza in entrata</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Dissolvenza in uscita</translation>
    </message>
    <message>
        <source>Fades</source>
        <translation>Dissolvenze</translation>
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
        <translation>Massima</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Level matched (%1 dB)</source>
        <translation>Livello uniformato (%1 dB)</translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation>Livelli uniformati</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume percepito</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>Normalise to</source>
        <translation>Normalizza a</translation>
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
        <translation>Prompt, campi, modello e seme viaggiano nel file, con l&apos;indicazione che è fatto da una macchina; mai una chiave o un percorso.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>Region · %1 to %2 s</source>
        <translation>Regione · da %1 a %2 s</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>The samples are as received, bit for bit</source>
        <translation>I campioni sono come ricevuti, bit per bit</translation>
    </message>
    <message>
        <source>WAV, 16 bits</source>
        <translation>WAV, 16 bit</translation>
    </message>
    <message>
        <source>WAV, 24 bits</source>
        <translation>WAV, 24 bit</translation>
    </message>
    <message>
        <source>WAV, 32-bit float</source>
        <translation>WAV, 32 bit in virgola mobile</translation>
    </message>
    <message>
        <source>WAV, samples as received</source>
        <translation>WAV, campioni come ricevuti</translation>
    </message>
    <message>
        <source>Whole clip · %1</source>
        <translation>Clip intera · %1</translation>
    </message>
    <message>
        <source>With its recipe</source>
        <translation>Con la ricetta</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>circa %1</translation>
    </message>
    <message>
        <source>in </source>
        <translation>entrata </translation>
    </message>
    <message>
        <source>out </source>
        <translation>uscita </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SavingLine</name>
    <message>
        <source>Saving</source>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Interrompi salvataggio</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SeedField</name>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Casuale</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Seme casuale</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Another seed gives another arrangement.</source>
        <translation>Lo stesso seme e la stessa richiesta danno le stesse clip. Un altro seme dà un altro arrangiamento.</translation>
    </message>
    <message>
        <source>from the request</source>
        <translation>dalla richiesta</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seme %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentDelegate</name>
    <message>
        <source>(no words)</source>
        <translation>(nessuna parola)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentEditor</name>
    <message>
        <source>Words of this segment</source>
        <translation>Parole di questo segmento</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>Segmenti</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentModel</name>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>Il modello non ne era sicuro (%1 %).</translation>
    </message>
    <message>
        <source>The model was very unsure of this (%1 %): better listen to it.</source>
        <translation>Il modello ne era molto insicuro (%1 %): meglio ascoltarlo.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>nessuna parola</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SendFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annulla invio</translation>
    </message>
    <message>
        <source>It runs when its turn comes there, also while this computer sleeps</source>
        <translation>Viene eseguita quando arriva il suo turno, anche mentre questo computer è in sospensione</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Altri modi di inviare</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue…</source>
        <translation>Invia alla coda della piattaforma…</translation>
    </message>
    <message>
        <source>Sends when the melody is there.</source>
        <translation>Invia quando arriva la melodia.</translation>
    </message>
    <message>
        <source>The melody still comes; the request is not sent by itself.</source>
        <translation>La melodia arriva ancora; la richiesta non viene inviata da sola.</translation>
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
        <translation>%1 non è un campo e resta com&apos;è scritto. Esistono: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that requests went to. Keys and clips stay.</source>
        <translation>
            <numerusform>%n indirizzo a cui sono state inviate richieste. Chiavi e clip restano.</numerusform>
            <numerusform>%n indirizzi a cui sono state inviate richieste. Chiavi e clip restano.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Altro file…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Arranges by rule on sampled instruments, free and without a key. It needs a sound font.</source>
        <translation>Arrangia secondo regole su strumenti campionati, gratis e senza chiave. Richiede una SoundFont.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Come da sistema</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Sfoglia per una cartella</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>By the desktop</source>
        <translation>Dal desktop</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Clips carry their recipe</source>
        <translation>Le clip portano la loro ricetta</translation>
    </message>
    <message>
        <source>Compared with the system&apos;s.</source>
        <translation>Rispetto a quella del sistema.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copia diagnostica</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Empty: as the system&apos;s environment says. This computer is always reached without.</source>
        <translation>Vuoto: come indica l&apos;ambiente del sistema. Questo computer è sempre raggiunto senza.</translation>
    </message>
    <message>
        <source>Files that leave the library say how they were made; never a key, never a path.</source>
        <translation>I file che lasciano la libreria dicono come sono stati fatti; mai una chiave, mai un percorso.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trova un&apos;impostazione</translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation>Cartella per le clip</translation>
    </message>
    <message>
        <source>For a report</source>
        <translation>Per una segnalazione</translation>
    </message>
    <message>
        <source>For example “%1”. There are: %2.</source>
        <translation>Per esempio «%1». Esistono: %2.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget recent addresses</source>
        <translation>Dimentica indirizzi recenti</translation>
    </message>
    <message>
        <source>From sending to the last byte of the answer. A model that answers later may bill all the same. Usually 20 minutes.</source>
        <translation>Dall&apos;invio all&apos;ultimo byte della risposta. Un modello che risponde più tardi può comunque addebitare. Di norma 20 minuti.</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppi di impostazioni</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>How notifications work</source>
        <translation>Come funzionano le notifiche</translation>
    </message>
    <message>
        <source>How they work</source>
        <translation>Come funzionano</translation>
    </message>
    <message>
        <source>It is in the clipboard. Read it before you send it; there is no key in it.</source>
        <translation>È negli appunti. Leggerla prima di inviarla; non contiene alcuna chiave.</translation>
    </message>
    <message>
        <source>It runs, and has the sounds that it needs.</source>
        <translation>Funziona, e ha i suoni che gli servono.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Lavori simultanei</translation>
    </message>
    <message>
        <source>Keep new keys in the keychain</source>
        <translation>Conserva le nuove chiavi nel portachiavi</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chiavi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Risposta massima</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Chiaro o scuro</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attesa massima</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>MELODECK_SOUNDFONT in the environment says which one is played: %1</source>
        <translation>MELODECK_SOUNDFONT, nell&apos;ambiente, indica quale viene suonata: %1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musica</translation>
    </message>
    <message>
        <source>Names of several</source>
        <translation>Nomi di più file</translation>
    </message>
    <message>
        <source>No setting has “%1” in it. What is used every day is set where it is used: how many jobs run at once beside the queue, format and quality where clips are saved, keys where a model is connected.</source>
        <translation>Nessuna impostazione contiene «%1». Ciò che serve ogni giorno si imposta dove si usa: quanti lavori procedono insieme, accanto alla coda; formato e qualità, dove si salvano le clip; le chiavi, dove si connette un modello.</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>Non ne è conservato alcuno.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>Only of requests that surely did not run, such as those that found the model busy: nothing is paid twice.</source>
        <translation>Solo delle richieste che di certo non sono state eseguite, come quelle che hanno trovato il modello occupato: nulla si paga due volte.</translation>
    </message>
    <message>
        <source>Otherwise a key is used until Melodeck ends. One that is kept is forgotten where it was given, under “Connect a model…”.</source>
        <translation>Altrimenti una chiave è usata finché Melodeck non termina. Una conservata si dimentica dove è stata fornita, in «Connetti un modello…».</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Recent addresses</source>
        <translation>Indirizzi recenti</translation>
    </message>
    <message>
        <source>Recipe in files</source>
        <translation>Ricetta nei file</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Set beside the queue, for each server by itself.</source>
        <translation>Si imposta accanto alla coda, per ogni server separatamente.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostra la coda</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>Motore di bozzetti</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Dispositivo audio</translation>
    </message>
    <message>
        <source>Sound font</source>
        <translation>SoundFont</translation>
    </message>
    <message>
        <source>Sound fonts (*.sf2 *.sf3 *.SF2 *.SF3)</source>
        <translation>SoundFont (*.sf2 *.sf3 *.SF2 *.SF3)</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>Avvisa quando un lavoro lungo è finito</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>Quello scelto (non collegato)</translation>
    </message>
    <message>
        <source>The instruments, as an SF2 or SF3 file. With another one the same seed sounds different.</source>
        <translation>Gli strumenti, come file SF2 o SF3. Con un altro file lo stesso seme suona diverso.</translation>
    </message>
    <message>
        <source>The next clip is made with “%1”; the same seed may sound different now.</source>
        <translation>La prossima clip verrà creata con «%1»; ora lo stesso seme può suonare diverso.</translation>
    </message>
    <message>
        <source>The one that is found</source>
        <translation>Quella trovata</translation>
    </message>
    <message>
        <source>Tries after the first</source>
        <translation>Tentativi dopo il primo</translation>
    </message>
    <message>
        <source>Versions, sound, decoders, size of the library and the last errors. No key, no address, no name of a file.</source>
        <translation>Versioni, suono, decodificatori, dimensione della libreria e ultimi errori. Nessuna chiave, nessun indirizzo, nessun nome di file.</translation>
    </message>
    <message>
        <source>What is longer is not taken, so that no server can fill the disk.</source>
        <translation>Ciò che è più lungo non viene accettato, così nessun server può riempire il disco.</translation>
    </message>
    <message>
        <source>What runs and plays goes on.</source>
        <translation>Ciò che è in esecuzione e in riproduzione prosegue.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Dove è conservato tutto</translation>
    </message>
    <message>
        <source>Where saving begins; it follows where you saved last.</source>
        <translation>Dove inizia il salvataggio; segue l&apos;ultima cartella usata.</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s is used.</source>
        <translation>Finché non è collegato, si usa quello del sistema.</translation>
    </message>
    <message>
        <source>While the window is not in front, of what took more than ten seconds and of whole batches. A click plays the clip or shows the result.</source>
        <translation>Quando la finestra non è in primo piano, per ciò che ha richiesto più di dieci secondi e per i lotti interi. Un clic riproduce la clip o mostra il risultato.</translation>
    </message>
    <message>
        <source>bug support about version</source>
        <translation>bug errore supporto informazioni versione</translation>
    </message>
    <message>
        <source>directory place</source>
        <translation>directory posizione</translation>
    </message>
    <message>
        <source>disk data clips</source>
        <translation>disco dati clip</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>carattere zoom grande</translation>
    </message>
    <message>
        <source>history models servers</source>
        <translation>cronologia modelli server</translation>
    </message>
    <message>
        <source>instruments bank samples SF2 SF3</source>
        <translation>strumenti banco di suoni campioni samples soundfont SF2 SF3</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>tasti</translation>
    </message>
    <message>
        <source>local offline sound font</source>
        <translation>locale offline SoundFont</translation>
    </message>
    <message>
        <source>metadata tag privacy</source>
        <translation>metadati etichetta privacy</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>network company socks</source>
        <translation>rete azienda socks</translation>
    </message>
    <message>
        <source>notify message bubble alert</source>
        <translation>notifica notifiche avviso avvisare messaggio fumetto allarme</translation>
    </message>
    <message>
        <source>output speaker headphones</source>
        <translation>uscita altoparlante cuffie</translation>
    </message>
    <message>
        <source>parallel limit</source>
        <translation>parallelo limite</translation>
    </message>
    <message>
        <source>password secret API key</source>
        <translation>password segreto chiave API</translation>
    </message>
    <message>
        <source>retry again pause</source>
        <translation>riprova nuovo tentativo pausa</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>dimensione limite</translation>
    </message>
    <message>
        <source>template file name</source>
        <translation>modello nome file</translation>
    </message>
    <message>
        <source>theme colours night</source>
        <translation>tema colori notte</translation>
    </message>
    <message>
        <source>timeout time limit</source>
        <translation>timeout limite di tempo</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>abituale</translation>
    </message>
    <message>
        <source>“%1” is not a sound font (SF2 or SF3). Nothing was changed.</source>
        <translation>«%1» non è una SoundFont (SF2 o SF3). Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>“%1” is not there any more, or is no sound font: the sketch engine cannot play. Choose another one.</source>
        <translation>«%1» non c&apos;è più o non è una SoundFont: il motore di bozzetti non può suonare. Sceglierne un&apos;altra.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ShortcutEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 appartiene a «%2», che lo perderebbe.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it wants a single key other than a digit, Enter, Tab or Esc.</source>
        <translation>%1 non si può usare qui: serve un tasto singolo diverso da una cifra, Invio, Tab o Esc.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it would be written into texts, or leads through the window. Hold Ctrl or Alt with it.</source>
        <translation>%1 non si può usare qui: verrebbe scritto nei testi, o serve a muoversi nella finestra. Usarlo insieme a Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 è libero.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Azioni e relativi tasti</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Tutti i tasti abituali</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assegna</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nuovo tasto</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nessun tasto</translation>
    </message>
    <message>
        <source>Put the caret into the field and press the new key.</source>
        <translation>Posizionare il cursore nel campo e premere il nuovo tasto.</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tasto abituale</translation>
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
        <translation>Alt+← →, Alt+Maiusc+← →</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Alt+↑ ↓, Alt+Home</source>
        <translation>Alt+↑ ↓, Alt+Inizio</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Compared blind: give the clip that plays a place</source>
        <translation>Alla cieca: assegna un posto alla clip in riproduzione</translation>
    </message>
    <message>
        <source>Ctrl+1 – 5</source>
        <translation>Ctrl+1 – 5</translation>
    </message>
    <message>
        <source>Ctrl+P, Del</source>
        <translation>Ctrl+P, Canc</translation>
    </message>
    <message>
        <source>Ctrl+Space, Ctrl+F</source>
        <translation>Ctrl+Spazio, Ctrl+F</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter, Ctrl+M</source>
        <translation>Invio, Ctrl+Invio, Ctrl+M</translation>
    </message>
    <message>
        <source>Enter, F2, Del</source>
        <translation>Invio, F2, Canc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>In a collection of the library: up or down</source>
        <translation>In una raccolta della libreria: su o giù</translation>
    </message>
    <message>
        <source>In a transcript: move its start, its end</source>
        <translation>In una trascrizione: sposta l&apos;inizio, la fine</translation>
    </message>
    <message>
        <source>In a transcript: play from there, find</source>
        <translation>In una trascrizione: riproduci da lì, trova</translation>
    </message>
    <message>
        <source>In a transcript: write, split at the caret, merge</source>
        <translation>In una trascrizione: scrivi, dividi al cursore, unisci</translation>
    </message>
    <message>
        <source>In lists and transcripts</source>
        <translation>Negli elenchi e nelle trascrizioni</translation>
    </message>
    <message>
        <source>In the library: play, tags and note, to the trash</source>
        <translation>Nella libreria: riproduci, etichette e nota, sposta nel cestino</translation>
    </message>
    <message>
        <source>In the queue: pause or resume, cancel</source>
        <translation>Nella coda: metti in pausa o riprendi, annulla</translation>
    </message>
    <message>
        <source>In the queue: up or down, to the front</source>
        <translation>Nella coda: su o giù, in testa</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>That clip at the same position</source>
        <translation>Quella clip alla stessa posizione</translation>
    </message>
    <message>
        <source>While nothing is typed</source>
        <translation>Mentre non si scrive</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SidePane</name>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Coda %1</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>Coda e libreria</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SinkFeeder</name>
    <message>
        <source>The sound device cannot be opened. Your clips are safe. Check the sound settings of the system, then press play again.</source>
        <translation>Il dispositivo audio non può essere aperto. Le clip sono al sicuro. Controllare le impostazioni audio del sistema, poi premere di nuovo riproduci.</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>Il dispositivo audio ha smesso di rispondere. Le clip sono al sicuro. Scegliere un altro dispositivo nelle impostazioni audio del sistema, poi premere riproduci.</translation>
    </message>
    <message>
        <source>“%1” went away while playing. Your clips are safe. Connect it again or choose another device, then press play.</source>
        <translation>«%1» è scomparso durante la riproduzione. Le clip sono al sicuro. Ricollegarlo o scegliere un altro dispositivo, poi premere riproduci.</translation>
    </message>
    <message>
        <source>“%1” went away, and there is no other sound device. Your clips are safe. Connect one again: what was playing goes on from here.</source>
        <translation>«%1» è scomparso, e non c&apos;è un altro dispositivo audio. Le clip sono al sicuro. Ricollegarne uno: ciò che era in riproduzione riprende da qui.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SleepGuard</name>
    <message>
        <source>Requests are on their way</source>
        <translation>Richieste in corso</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SoundMenu</name>
    <message>
        <source>As the system says</source>
        <translation>Come da sistema</translation>
    </message>
    <message>
        <source>As the system says (%1)</source>
        <translation>Come da sistema (%1)</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Dispositivo audio</translation>
    </message>
    <message>
        <source>Speed %1 and sound device</source>
        <translation>Velocità %1 e dispositivo audio</translation>
    </message>
    <message>
        <source>Speed and sound device</source>
        <translation>Velocità e dispositivo audio</translation>
    </message>
    <message>
        <source>Speed, pitch kept</source>
        <translation>Velocità, altezza invariata</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>Quello scelto (non collegato)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecDialog</name>
    <message numerus="yes">
        <source>%1: %n field(s).</source>
        <translation>
            <numerusform>%1: %n campo.</numerusform>
            <numerusform>%1: %n campi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON Schema</source>
        <translation>Uno schema JSON</translation>
    </message>
    <message>
        <source>A Truss with an example request</source>
        <translation>Un Truss con una richiesta di esempio</translation>
    </message>
    <message>
        <source>A model that was exported</source>
        <translation>Un modello esportato</translation>
    </message>
    <message>
        <source>A request in code</source>
        <translation>Una richiesta nel codice</translation>
    </message>
    <message>
        <source>A request that works, or a description of what the model takes</source>
        <translation>Una richiesta che funziona, o una descrizione di ciò che il modello accetta</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>Indirizzo di un server</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>An OpenAPI file</source>
        <translation>Un file OpenAPI</translation>
    </message>
    <message>
        <source>An example request</source>
        <translation>Una richiesta di esempio</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Chiedi al server</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Richiesta a %1…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation>Modifica modello</translation>
    </message>
    <message>
        <source>Left out, because it looks like a key: %1.</source>
        <translation>Escluso, perché sembra una chiave: %1.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musica</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nuovo modello</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Nothing is sent, except to a server that you ask here. Keys are never kept.</source>
        <translation>Non viene inviato nulla, salvo a un server interrogato qui. Le chiavi non vengono mai conservate.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Apri un file…</translation>
    </message>
    <message>
        <source>Open a request or a description</source>
        <translation>Apri una richiesta o una descrizione</translation>
    </message>
    <message>
        <source>Paste a curl command, a Python snippet, the JSON of a request, a config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported. Dropping its file works too.</source>
        <translation>Incollare un comando curl, un frammento Python, il JSON di una richiesta, un config.yaml con un example_model_input, un file OpenAPI, uno schema JSON o un modello esportato da qualcuno. Si può anche rilasciare il file.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lettura di %1…</translation>
    </message>
    <message>
        <source>Requests and descriptions (*.json *.yaml *.yml *.txt *.sh *.py)</source>
        <translation>Richieste e descrizioni (*.json *.yaml *.yml *.txt *.sh *.py)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Suoni</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Da voce a testo</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Da testo a voce</translation>
    </message>
    <message>
        <source>The schema of a server</source>
        <translation>Lo schema di un server</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usato per</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>What a field held in the example is sent where it is left empty. Files, keys and addresses are not kept.</source>
        <translation>Ciò che un campo conteneva nell&apos;esempio viene inviato dove è lasciato vuoto. File, chiavi e indirizzi non vengono conservati.</translation>
    </message>
    <message>
        <source>or a server: http://localhost:8080</source>
        <translation>o un server: http://localhost:8080</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there, and its permissions.</source>
        <translation>«%1» non può essere letto. Verificare che ci sia ancora, e i suoi permessi.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldEdit</name>
    <message>
        <source>%1 is needed</source>
        <translation>%1: obbligatorio</translation>
    </message>
    <message>
        <source>%1, largest value</source>
        <translation>%1, valore massimo</translation>
    </message>
    <message>
        <source>%1, smallest value</source>
        <translation>%1, valore minimo</translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation>%1, valori</translation>
    </message>
    <message>
        <source>File as base64</source>
        <translation>File come base64</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obbligatorio</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Sì o no</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Uno tra</translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation>Più testi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>The smallest and the largest value are numbers, the smaller one first. Either may be empty.</source>
        <translation>Il valore minimo e quello massimo sono numeri, il minore per primo. Ciascuno può essere vuoto.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Numero intero</translation>
    </message>
    <message>
        <source>Write its values, with commas between them.</source>
        <translation>Scrivere i valori, separati da virgole.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>da</translation>
    </message>
    <message>
        <source>slow, fast</source>
        <translation>lento, veloce</translation>
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
        <translation>%1 se lasciato vuoto</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Sfoglia</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>Sfoglia per %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Scegliere un file per %1</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Nessun file</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>Il file non esiste, o non può essere letto.</translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation>come nel modello</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>uno per riga</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facoltativo</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFields</name>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1: il file non esiste, o non può essere letto.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpectrumButton</name>
    <message>
        <source>Spectrum</source>
        <translation>Spettro</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageDialog</name>
    <message>
        <source>%1 in all, %2 free on this disk</source>
        <translation>%1 in tutto, %2 liberi su questo disco</translation>
    </message>
    <message>
        <source>Adds what such a file has and this library lacks. Replaces nothing.</source>
        <translation>Aggiunge ciò che quel file contiene e a questa libreria manca. Non sostituisce nulla.</translation>
    </message>
    <message>
        <source>Archives of a library (*.zip)</source>
        <translation>Archivi di una libreria (*.zip)</translation>
    </message>
    <message>
        <source>Besides clips: recordings %1, trash %2, database %3, its backups %4</source>
        <translation>Oltre alle clip: registrazioni %1, cestino %2, database %3, suoi backup %4</translation>
    </message>
    <message>
        <source>Choose an empty folder for the library</source>
        <translation>Scegli una cartella vuota per la libreria</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Ripulisci…</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>Non spostare</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>Esporta libreria</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>Importa nella libreria</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>It moves to %1 when Melodeck is closed.</source>
        <translation>Viene spostata in %1 alla chiusura di Melodeck.</translation>
    </message>
    <message>
        <source>Library storage</source>
        <translation>Archiviazione libreria</translation>
    </message>
    <message>
        <source>Month and model</source>
        <translation>Mese e modello</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Sposta…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its checksum. Changes nothing.</source>
        <translation>Legge ogni file e lo confronta con il suo checksum. Non modifica nulla.</translation>
    </message>
    <message>
        <source>Remove old files</source>
        <translation>Rimuovi vecchi file</translation>
    </message>
    <message>
        <source>Restart Melodeck now</source>
        <translation>Riavvia Melodeck ora</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Size by month and model</source>
        <translation>Dimensione per mese e modello</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>The files from before the move are still in %1.</source>
        <translation>I file precedenti allo spostamento sono ancora in %1.</translation>
    </message>
    <message>
        <source>The last move did not happen: %1</source>
        <translation>L&apos;ultimo spostamento non è avvenuto: %1</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is removed.</source>
        <translation>La libreria resta dov&apos;è, e la copia viene rimossa.</translation>
    </message>
    <message>
        <source>The whole library as one ZIP file with checksums</source>
        <translation>L&apos;intera libreria come un unico file ZIP con checksum</translation>
    </message>
    <message>
        <source>To another disk. Each file is copied, read back and compared first.</source>
        <translation>Su un altro disco. Prima ogni file è copiato, riletto e confrontato.</translation>
    </message>
    <message>
        <source>Trash (%1)…</source>
        <translation>Cestino (%1)…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Cestino…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageWork</name>
    <message numerus="yes">
        <source>%1 are free again. %n old file(s) stay: the library lacks them where it is now.</source>
        <translation>
            <numerusform>%1 sono di nuovo liberi. Resta %n vecchio file: alla libreria manca dove si trova ora.</numerusform>
            <numerusform>%1 sono di nuovo liberi. Restano %n vecchi file: alla libreria mancano dove si trova ora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were copied and read back.</source>
        <translation>
            <numerusform>È stato copiato e riletto %n file (%1).</numerusform>
            <numerusform>Sono stati copiati e riletti %n file (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Copia della libreria</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>Svuotamento del cestino</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Only what has ended can go to the trash. Cancel it first.</source>
        <translation>Solo ciò che è terminato può andare nel cestino. Annullarlo prima.</translation>
    </message>
    <message>
        <source>Removing the copy</source>
        <translation>Rimozione della copia</translation>
    </message>
    <message>
        <source>Removing the old files</source>
        <translation>Rimozione dei vecchi file</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is gone.</source>
        <translation>La libreria resta dov&apos;è, e la copia non c&apos;è più.</translation>
    </message>
    <message>
        <source>The new place is used from the next start on; what comes until then is taken along. The old files stay until you remove them here.</source>
        <translation>Il nuovo posto è usato dal prossimo avvio in poi; ciò che arriva fino ad allora viene trasferito anch&apos;esso. I vecchi file restano finché non vengono rimossi qui.</translation>
    </message>
    <message>
        <source>The old files are gone, and %1 are free again.</source>
        <translation>I vecchi file non ci sono più, e %1 sono di nuovo liberi.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifica in corso</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StoredKeys</name>
    <message>
        <source>There is no keychain here, so no key can be kept.</source>
        <translation>Qui non c&apos;è un portachiavi, quindi nessuna chiave può essere conservata.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedList</name>
    <message>
        <source>At the platform</source>
        <translation>Sulla piattaforma</translation>
    </message>
    <message>
        <source>At the platform %1</source>
        <translation>Sulla piattaforma %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annulla %1</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Svuota terminate</translation>
    </message>
    <message>
        <source>Clear ended requests</source>
        <translation>Svuota le richieste terminate</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copia ID</translation>
    </message>
    <message>
        <source>Copy id of %1</source>
        <translation>Copia l&apos;ID di %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>Nascondi %1</translation>
    </message>
    <message>
        <source>The request&apos;s id is in the clipboard.</source>
        <translation>L&apos;ID della richiesta è negli appunti.</translation>
    </message>
    <message>
        <source>and %1 older ones</source>
        <translation>e altre %1 meno recenti</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedRequests</name>
    <message>
        <source>Cancelled. It did not run and is not billed.</source>
        <translation>Annullata. Non è stata eseguita e non viene addebitata.</translation>
    </message>
    <message>
        <source>Done: its result goes to the webhook</source>
        <translation>Completata: il risultato va al webhook</translation>
    </message>
    <message>
        <source>Ended without a result</source>
        <translation>Terminata senza risultato</translation>
    </message>
    <message>
        <source>It was not cancelled: only a request that still waits can be. It may run and be billed.</source>
        <translation>Non è stata annullata: solo una richiesta ancora in attesa può esserlo. Può essere eseguita e addebitata.</translation>
    </message>
    <message>
        <source>On its way to the platform&apos;s queue</source>
        <translation>In viaggio verso la coda della piattaforma</translation>
    </message>
    <message>
        <source>Queued at the platform</source>
        <translation>In coda sulla piattaforma</translation>
    </message>
    <message>
        <source>Runs at the platform</source>
        <translation>In esecuzione sulla piattaforma</translation>
    </message>
    <message>
        <source>The platform&apos;s queue has the request.</source>
        <translation>La coda della piattaforma ha la richiesta.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeButton</name>
    <message>
        <source>Show milliseconds</source>
        <translation>Mostra i millisecondi</translation>
    </message>
    <message>
        <source>Show tenths of a second</source>
        <translation>Mostra i decimi di secondo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeField</name>
    <message>
        <source>Seconds, or minutes and seconds: 2.75 or 0:02.75</source>
        <translation>Secondi, o minuti e secondi: 2.75 o 0:02.75</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TopBar</name>
    <message>
        <source>%1 · billed by its owner&apos;s rates</source>
        <translation>%1 · addebitato alle tariffe del proprietario</translation>
    </message>
    <message>
        <source>%1 · on a server of your own, free</source>
        <translation>%1 · su un server proprio, gratis</translation>
    </message>
    <message>
        <source>Choose where requests go</source>
        <translation>Scegli dove vanno le richieste</translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation>Connetti un modello…</translation>
    </message>
    <message>
        <source>Fills the form with the request that whoever deployed the model wrote beside it</source>
        <translation>Riempie il modulo con la richiesta affiancata da chi ha distribuito il modello</translation>
    </message>
    <message>
        <source>Model: %1, %2</source>
        <translation>Modello: %1, %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Sketch engine on this computer</source>
        <translation>Motore di bozzetti su questo computer</translation>
    </message>
    <message>
        <source>Starts it now, so that the first request does not wait for it</source>
        <translation>Lo avvia ora, così che la prima richiesta non debba attenderlo</translation>
    </message>
    <message>
        <source>Use the model&apos;s example request</source>
        <translation>Usa la richiesta di esempio del modello</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Risveglia il modello</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>arrangia la melodia secondo regole · gratis · senza chiave</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>su questo computer</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptAudio</name>
    <message>
        <source>Fetching the recording behind the link…</source>
        <translation>Prelievo della registrazione dal collegamento…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptCard</name>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n incerto</numerusform>
            <numerusform>%n incerti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n parola</numerusform>
            <numerusform>%n parole</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Copia trascrizione</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>Modifica trascrizione</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Salva trascrizione…</translation>
    </message>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>Il modello non ne era sicuro (%1 %).</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Trascrizione</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificata</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptDesk</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n incerto</numerusform>
            <numerusform>%n incerti</numerusform>
        </translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Un altro…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back to the model&apos;s text</source>
        <translation>Torna al testo del modello</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Torna ai risultati</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Copia parole</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Modifica parole</translation>
    </message>
    <message>
        <source>End 0.1 s earlier</source>
        <translation>Fine 0,1 s prima</translation>
    </message>
    <message>
        <source>End 0.1 s later</source>
        <translation>Fine 0,1 s dopo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Segui</translation>
    </message>
    <message>
        <source>Import subtitles or a transcript…</source>
        <translation>Importa sottotitoli o una trascrizione…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Insert segment behind</source>
        <translation>Inserisci segmento dopo</translation>
    </message>
    <message>
        <source>Keeps the segment that is heard in view</source>
        <translation>Tiene in vista il segmento che si ascolta</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>Unisci al successivo</translation>
    </message>
    <message>
        <source>New name for %1, in all segments:</source>
        <translation>Nuovo nome per %1, in tutti i segmenti:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Riproduci da qui</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Rename %1 everywhere…</source>
        <translation>Rinomina %1 ovunque…</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Rinomina parlante</translation>
    </message>
    <message>
        <source>Replaces the segments by those of an SRT, VTT or JSON file; it can be undone</source>
        <translation>Sostituisce i segmenti con quelli di un file SRT, VTT o JSON; si può annullare</translation>
    </message>
    <message>
        <source>Save transcript as text, subtitles, JSON, table or labels</source>
        <translation>Salva la trascrizione come testo, sottotitoli, JSON, tabella o etichette</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Salva trascrizione…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Parlante</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Dividi al cursore</translation>
    </message>
    <message>
        <source>Split, merge, move times, name speakers</source>
        <translation>Dividere, unire, spostare i tempi, dare un nome ai parlanti</translation>
    </message>
    <message>
        <source>Split: place the caret</source>
        <translation>Dividi: posizionare il cursore</translation>
    </message>
    <message>
        <source>Start 0.1 s earlier</source>
        <translation>Inizio 0,1 s prima</translation>
    </message>
    <message>
        <source>Start 0.1 s later</source>
        <translation>Inizio 0,1 s dopo</translation>
    </message>
    <message>
        <source>There are no segments. Import a file, or press Insert to write one.</source>
        <translation>Non ci sono segmenti. Importare un file, o premere Ins per scriverne uno.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>Chi parla qui?</translation>
    </message>
    <message>
        <source>back to the model&apos;s text</source>
        <translation>ritorno al testo del modello</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifica</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificata</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importazione</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>inserimento</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>unione</translation>
    </message>
    <message>
        <source>move time</source>
        <translation>spostamento del tempo</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>rimozione</translation>
    </message>
    <message>
        <source>rename speaker</source>
        <translation>cambio di nome del parlante</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>parlante</translation>
    </message>
    <message>
        <source>split</source>
        <translation>divisione</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptEdits</name>
    <message>
        <source>An edited transcript was damaged and could not be read. It is kept as %1; the model&apos;s own text is shown.</source>
        <translation>Una trascrizione modificata era danneggiata e non ha potuto essere letta. È conservata come %1; viene mostrato il testo del modello.</translation>
    </message>
    <message>
        <source>Your edits are on the disk again.</source>
        <translation>Le modifiche sono di nuovo sul disco.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TrashDialog</name>
    <message numerus="yes">
        <source>%n job(s) with %1</source>
        <translation>
            <numerusform>%n lavoro (%1)</numerusform>
            <numerusform>%n lavori (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are removed for good.</source>
        <translation>
            <numerusform>%n lavoro (%1) viene rimosso definitivamente.</numerusform>
            <numerusform>%n lavori (%1) vengono rimossi definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips that were not saved elsewhere cannot be brought back, and making them again may cost again.</source>
        <translation>Le clip non salvate altrove non possono essere recuperate, e crearle di nuovo può costare ancora.</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Svuotare il cestino?</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Svuota cestino</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Svuota cestino…</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Nel cestino</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Il cestino è vuoto.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message numerus="yes">
        <source>What has been here for %n day(s) is removed by itself.</source>
        <translation>
            <numerusform>Ciò che è qui da %n giorno viene rimosso automaticamente.</numerusform>
            <numerusform>Ciò che è qui da %n giorni viene rimosso automaticamente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Use</name>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Non è più nella libreria.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationGrid</name>
    <message>
        <source>%1 of %2 are done</source>
        <translation>Completate: %1 di %2</translation>
    </message>
    <message>
        <source>Arrows choose, Space plays, Enter keeps.</source>
        <translation>Le frecce scelgono, Spazio riproduce, Invio conserva.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Annulla il resto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conserva questa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Rimuovi stella</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stella</translation>
    </message>
    <message>
        <source>Stars it and shows it among the results. The others stay in the library.</source>
        <translation>Le dà una stella e la mostra tra i risultati. Le altre restano nella libreria.</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variazioni</translation>
    </message>
    <message>
        <source>Variations – %1</source>
        <translation>Variazioni – %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationModel</name>
    <message>
        <source>no clip came</source>
        <translation>nessuna clip arrivata</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>non più nella libreria</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>in riproduzione</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con stella</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VaryDialog</name>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself.</source>
        <translation>%1 non accetta un seme: ogni esecuzione è già diversa di per sé.</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 in invio</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be billed</source>
        <translation>
            <numerusform>%n di esse può essere addebitata</numerusform>
            <numerusform>%n di esse possono essere addebitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n richiesta</numerusform>
            <numerusform>%n richieste</numerusform>
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
        <translation>Scegliere almeno un modello.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durate</translation>
    </message>
    <message>
        <source>Durations in seconds</source>
        <translation>Durate in secondi</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>One a line; {slow|fast} tries each</source>
        <translation>Uno per riga; {lento|veloce} prova ciascuno</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>Prompt, uno per riga</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Esegui</translation>
    </message>
    <message numerus="yes">
        <source>Run %n variation(s)</source>
        <translation>
            <numerusform>Esegui %n variazione</numerusform>
            <numerusform>Esegui %n variazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semi</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Take di ciascuna</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Varia</translation>
    </message>
    <message>
        <source>Whole numbers and ranges; none leaves the seed as it is</source>
        <translation>Numeri interi ed intervalli; nessuno lascia il seme com&apos;è</translation>
    </message>
    <message>
        <source>a grid of %1 × %2</source>
        <translation>una griglia di %1 × %2</translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation>gratis, su questo computer</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WaveformMenu</name>
    <message>
        <source>Both channels</source>
        <translation>Entrambi i canali</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove region</source>
        <translation>Rimuovi regione</translation>
    </message>
    <message>
        <source>Ruler in bars and beats</source>
        <translation>Righello in battute e battiti</translation>
    </message>
    <message>
        <source>Ruler in time</source>
        <translation>Righello in tempo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spettro</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma d&apos;onda</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Zoom to region</source>
        <translation>Ingrandisci la regione</translation>
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
        <translation>%1 di %2</translation>
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
        <translation>Caricamento…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WelcomePage</name>
    <message>
        <source>Browse</source>
        <translation>Sfoglia</translation>
    </message>
    <message>
        <source>Drop a melody here</source>
        <translation>Rilasciare qui una melodia</translation>
    </message>
    <message>
        <source>Drop card</source>
        <translation>Area di rilascio</translation>
    </message>
    <message>
        <source>Hum it, sing it or play it: three clips follow its tune, each in a style of your own words. It all happens on this computer – no account, no network.</source>
        <translation>Canticchiare, cantare o suonare: tre clip seguono il motivo, ciascuna in uno stile descritto a parole proprie. Tutto avviene su questo computer – senza account, senza rete.</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Incolla collegamento</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Start without a melody</source>
        <translation>Inizia senza melodia</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Prova subito</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A and more – or a JSON request</source>
        <translation>WAV, FLAC, OGG, MP3, M4A e altri – o una richiesta JSON</translation>
    </message>
    <message>
        <source>With a sample melody</source>
        <translation>Con una melodia di esempio</translation>
    </message>
</context>
</TS>
