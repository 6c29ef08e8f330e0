<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AnswerDocument</name>
    <message>
        <source>The answer ended inside this piece of media, so it is not whole and was left out.</source>
        <translation>Die Antwort endete mitten in diesem Medium; es ist daher unvollständig und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows. What was whole before that point is kept.</source>
        <translation>Die Antwort enthält mehr Medien, als das Limit erlaubt. Was bis dahin vollständig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This piece of media arrived damaged and was left out; the rest of the answer is not touched by it.</source>
        <translation>Dieses Medium kam beschädigt an und wurde ausgelassen; der Rest der Antwort ist davon nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>A web page came in place of an answer, as from a sign-in page on the way or behind an address that is no model&apos;s. Most likely nothing ran. Check the address, and open it in a browser.</source>
        <translation>Statt einer Antwort kam eine Webseite, wie von einer Anmeldeseite unterwegs oder unter einer Adresse, die zu keinem Modell gehört. Höchstwahrscheinlich lief nichts. Prüfen Sie die Adresse und öffnen Sie sie in einem Browser.</translation>
    </message>
    <message>
        <source>Change what its words name, if you can, and send it again: that is a new run.</source>
        <translation>Bitte ändern, was das Modell nennt, soweit das geht, und erneut senden: Das ist ein neuer Lauf.</translation>
    </message>
    <message>
        <source>The model answered with an error: %1</source>
        <translation>Das Modell hat mit einem Fehler geantwortet: %1</translation>
    </message>
    <message>
        <source>The model answered, but there is no %1 in its answer, or none that Melodeck knows. The answer is kept as it came.</source>
        <translation>Das Modell hat geantwortet, aber seine Antwort enthält dies nicht oder nicht in einer Form, die Melodeck kennt: %1. Die Antwort bleibt so erhalten, wie sie kam.</translation>
    </message>
    <message>
        <source>Your melody was not followed: %1</source>
        <translation>Die Melodie wurde nicht übernommen: %1</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>ein Grund wurde nicht genannt.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>AsyncAnswers</name>
    <message>
        <source>It failed. A failed run may be billed.</source>
        <translation>Fehlgeschlagen. Auch ein fehlgeschlagener Lauf wird möglicherweise in Rechnung gestellt.</translation>
    </message>
    <message>
        <source>It is done, but its result could not be delivered and is lost. Check that the webhook can be reached before you send it again.</source>
        <translation>Fertig, aber das Ergebnis konnte nicht zugestellt werden und ist verloren. Vor dem erneuten Senden prüfen, ob der Webhook erreichbar ist.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Läuft.</translation>
    </message>
    <message>
        <source>It waited longer than it was allowed to, and did not run.</source>
        <translation>Die Anfrage hat länger gewartet als erlaubt und wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>It waits in the platform&apos;s queue.</source>
        <translation>Wartet in der Warteschlange der Plattform.</translation>
    </message>
    <message>
        <source>It was cancelled before it ran.</source>
        <translation>Abgebrochen, bevor die Ausführung begann.</translation>
    </message>
    <message>
        <source>The model failed. A failed run may be billed.</source>
        <translation>Das Modell ist fehlgeschlagen. Auch ein fehlgeschlagener Lauf wird möglicherweise in Rechnung gestellt.</translation>
    </message>
    <message>
        <source>The platform took the request without naming an id for it. It may run and be billed; look at its dashboard before you send it again.</source>
        <translation>Die Plattform hat die Anfrage angenommen, ohne eine ID dafür zu nennen. Sie läuft möglicherweise und wird in Rechnung gestellt; vor dem erneuten Senden im Dashboard der Plattform nachsehen.</translation>
    </message>
    <message>
        <source>The result could not be delivered to the webhook.</source>
        <translation>Das Ergebnis konnte dem Webhook nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>This is not the result of an async request.</source>
        <translation>Dies ist nicht das Ergebnis einer asynchronen Anfrage.</translation>
    </message>
    <message>
        <source>What answered is not the platform&apos;s queue: a proxy or another server may stand between. Check the endpoint.</source>
        <translation>Die Antwort kam nicht von der Warteschlange der Plattform: Ein Proxy oder ein anderer Server steht möglicherweise dazwischen. Bitte den Endpunkt prüfen.</translation>
    </message>
</context>
<context>
    <name>AsyncFolder</name>
    <message>
        <source>The folder %1 cannot be written, so nothing could be kept of what was asked and what comes back. Check its permissions and the room on the disk.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden; Anfragen und Ergebnisse könnten daher nicht aufbewahrt werden. Bitte die Zugriffsrechte und den freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>What was asked for cannot be kept under the request&apos;s id in %1. Its result will come all the same, without its prompts.</source>
        <translation>Die Anfrage kann in %1 nicht unter ihrer ID aufbewahrt werden. Das Ergebnis kommt trotzdem, aber ohne die Prompts.</translation>
    </message>
</context>
<context>
    <name>AsyncIntake</name>
    <message>
        <source>%1 is in the library and cannot be moved or removed. Check its permissions.</source>
        <translation>%1 ist in der Bibliothek und kann weder verschoben noch entfernt werden. Bitte die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>A result came that is signed and cannot be read. Its bytes are in %1.</source>
        <translation>Ein Ergebnis ist eingetroffen, das signiert ist, aber nicht gelesen werden kann. Seine Bytes liegen in %1.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>Die eingetroffenen Bytes liegen in %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The result stays where it came in. Check the disk and its permissions.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Das Ergebnis bleibt, wo es eingegangen ist. Bitte den Datenträger und seine Zugriffsrechte prüfen.</translation>
    </message>
</context>
<context>
    <name>AsyncRequest</name>
    <message>
        <source>%1 must be from %2 to %3. Nothing was sent.</source>
        <translation>%1 muss zwischen %2 und %3 liegen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The first delay, in milliseconds,</source>
        <translation>Die erste Verzögerung (in Millisekunden)</translation>
    </message>
    <message>
        <source>The longest delay, in milliseconds,</source>
        <translation>Die längste Verzögerung (in Millisekunden)</translation>
    </message>
    <message>
        <source>The longest time in the queue, in seconds,</source>
        <translation>Die längste Zeit in der Warteschlange (in Sekunden)</translation>
    </message>
    <message>
        <source>The number of attempts</source>
        <translation>Die Anzahl der Versuche</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>Die Priorität</translation>
    </message>
    <message>
        <source>The request is %1 with its files; the platform takes %2 for an async request. Nothing was sent. Attach a shorter recording (about 3 s of mono 32 kHz WAV fit, more as FLAC or Ogg), let the model fetch it from a link, or send it without --async.</source>
        <translation>Die Anfrage ist mit ihren Dateien %1 groß; die Plattform nimmt für eine asynchrone Anfrage %2 an. Es wurde nichts gesendet. Eine kürzere Aufnahme anhängen (etwa 3 s WAV in Mono mit 32 kHz passen, als FLAC oder Ogg mehr), das Modell sie über einen Link abrufen lassen oder ohne --async senden.</translation>
    </message>
    <message>
        <source>The webhook is not an address such as https://host.example/path. Nothing was sent.</source>
        <translation>Der Webhook ist keine Adresse wie https://host.example/path. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The webhook leads to this computer by a name that only this computer knows, so the result could never arrive. Nothing was sent. Give the address by which the TLS proxy in front of “melodeck-cli receive” is reached from outside.</source>
        <translation>Der Webhook führt unter einem Namen zu diesem Computer, den nur dieser Computer kennt; das Ergebnis könnte also nie ankommen. Es wurde nichts gesendet. Bitte die Adresse angeben, unter der der TLS-Proxy vor „melodeck-cli receive“ von außen erreichbar ist.</translation>
    </message>
    <message>
        <source>The webhook must be an https:// address: the platform takes no other. Nothing was sent.</source>
        <translation>Der Webhook muss eine https://-Adresse sein: Eine andere nimmt die Plattform nicht an. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address holds a user name or password. Nothing was sent. Leave it out: results are signed, and checked by that.</source>
        <translation>Die Adresse des Webhooks enthält einen Benutzernamen oder ein Passwort. Es wurde nichts gesendet. Bitte weglassen: Ergebnisse sind signiert und werden daran geprüft.</translation>
    </message>
    <message>
        <source>This endpoint has no queue of its own. Nothing was sent. Async requests need a model or chain of the platform: baseten:MODEL_ID, or its predict address.</source>
        <translation>Dieser Endpunkt hat keine eigene Warteschlange. Es wurde nichts gesendet. Asynchrone Anfragen brauchen ein Modell oder eine Chain der Plattform: baseten:MODEL_ID oder deren Predict-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a request. Nothing was sent.</source>
        <translation>„%1“ ist keine ID einer Anfrage. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>AsyncSubmission</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The platform knows no such request: the id or the endpoint is another, or it ended more than an hour ago. Check the id and the endpoint.</source>
        <translation>Die Plattform kennt keine solche Anfrage: Die ID oder der Endpunkt stimmt nicht, oder sie endete vor mehr als einer Stunde. Bitte ID und Endpunkt prüfen.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>A WAV of %1 Hz, %2 channels and %3 bits cannot be made here. Nothing was sent.</source>
        <translation>Eine WAV-Datei mit %1 Hz, %2 Kanälen und %3 Bit kann hier nicht erzeugt werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Nothing was recorded. Check the folder and the room on its disk.</source>
        <translation>In „%1“ kann keine Aufnahme angelegt werden (%2). Es wurde nichts aufgenommen. Bitte den Ordner und den freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Gestoppt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The audio</source>
        <translation>Die Audiodatei</translation>
    </message>
    <message>
        <source>The audio cannot be converted from %1 Hz to %2 Hz. Nothing was sent. Export it at another rate.</source>
        <translation>Das Audio kann nicht von %1 Hz in %2 Hz umgewandelt werden. Es wurde nichts gesendet. Bitte mit einer anderen Abtastrate exportieren.</translation>
    </message>
    <message>
        <source>The audio ends before its first sample.</source>
        <translation>Die Audiodaten enden vor dem ersten Sample.</translation>
    </message>
    <message>
        <source>The audio is longer than three hours. Nothing was sent. Choose a shorter region.</source>
        <translation>Das Audio ist länger als drei Stunden. Es wurde nichts gesendet. Bitte einen kürzeren Bereich wählen.</translation>
    </message>
    <message>
        <source>The audio is too long for a rate of %1 Hz. Nothing was sent. Choose a shorter region.</source>
        <translation>Das Audio ist zu lang für eine Abtastrate von %1 Hz. Es wurde nichts gesendet. Bitte einen kürzeren Bereich wählen.</translation>
    </message>
    <message>
        <source>The chosen region of “%1” holds no sound. Nothing was sent. Choose a region inside the file.</source>
        <translation>Der gewählte Bereich von „%1“ enthält keinen Ton. Es wurde nichts gesendet. Bitte einen Bereich innerhalb der Datei wählen.</translation>
    </message>
    <message>
        <source>The recording cannot be written any further (%1). What was recorded before is kept. Make room on the disk.</source>
        <translation>Die Aufnahme kann nicht weiter geschrieben werden (%1). Das bisher Aufgenommene bleibt erhalten. Bitte Speicherplatz freigeben.</translation>
    </message>
    <message>
        <source>The recording is as long as a WAV file can be and ended there. All of it is kept.</source>
        <translation>Die Aufnahme ist so lang, wie eine WAV-Datei sein kann, und endete dort. Sie bleibt vollständig erhalten.</translation>
    </message>
    <message>
        <source>The sound that arrives cannot be played here. What arrives is kept as it is.</source>
        <translation>Der eintreffende Ton kann hier nicht wiedergegeben werden. Er bleibt unverändert erhalten.</translation>
    </message>
    <message>
        <source>The sound that arrives has a damaged header and cannot be played. What arrives is kept as it is.</source>
        <translation>Der eintreffende Ton hat einen beschädigten Header und kann nicht wiedergegeben werden. Er bleibt unverändert erhalten.</translation>
    </message>
    <message>
        <source>This is not audio: %1</source>
        <translation>Dies ist kein Audio: %1</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be read as it is. Nothing was sent. Turn it into WAV or FLAC first (ffmpeg -i FILE tune.wav), or drop it on Melodeck&apos;s window, which decodes it.</source>
        <translation>„%1“ (%2) kann so nicht gelesen werden. Es wurde nichts gesendet. Zuerst in WAV oder FLAC umwandeln (ffmpeg -i FILE tune.wav) oder auf das Fenster von Melodeck ziehen, das die Datei dekodiert.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there.</source>
        <translation>„%1“ kann nicht gelesen werden. Es wurde nichts gesendet. Bitte prüfen, ob die Datei noch vorhanden ist.</translation>
    </message>
    <message>
        <source>“%1” does not say how long it is, and it is longer than a day. Nothing was sent. Cut it, or export it again as WAV or FLAC.</source>
        <translation>„%1“ gibt die eigene Länge nicht an und ist länger als ein Tag. Es wurde nichts gesendet. Bitte kürzen oder erneut als WAV oder FLAC exportieren.</translation>
    </message>
    <message>
        <source>“%1” has a damaged header. Nothing was sent. Export it again as WAV or FLAC.</source>
        <translation>„%1“ hat einen beschädigten Header. Es wurde nichts gesendet. Bitte erneut als WAV oder FLAC exportieren.</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Nothing was sent. Choose another file.</source>
        <translation>„%1“ enthält keinen Ton. Es wurde nichts gesendet. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its sound cannot be decoded. Nothing was sent. Export it again, or choose another file.</source>
        <translation>„%1“ ist beschädigt: Der Ton kann nicht dekodiert werden. Es wurde nichts gesendet. Bitte erneut exportieren oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Nothing was sent. Choose another file.</source>
        <translation>„%1“ ist leer (0 Byte). Es wurde nichts gesendet. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Nothing was sent. Choose an audio file.</source>
        <translation>„%1“ ist keine Datei. Es wurde nichts gesendet. Bitte eine Audiodatei wählen.</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG and MP3 work.</source>
        <translation>„%1“ ist keine Audiodatei, die hier gelesen werden kann. Es wurde nichts gesendet. WAV, FLAC, OGG und MP3 funktionieren.</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was sent. Choose the file again.</source>
        <translation>„%1“ ist nicht vorhanden. Es wurde nichts gesendet. Bitte die Datei erneut wählen.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was sent. Check the file&apos;s permissions.</source>
        <translation>„%1“ darf nicht gelesen werden. Es wurde nichts gesendet. Bitte die Zugriffsrechte der Datei prüfen.</translation>
    </message>
    <message>
        <source>“%1” would be larger than 4 GiB in the format that the model takes, more than a WAV file holds. Nothing was sent. Choose a shorter region.</source>
        <translation>„%1“ wäre in dem Format, das das Modell annimmt, größer als 4 GiB und damit zu groß für eine WAV-Datei. Es wurde nichts gesendet. Bitte einen kürzeren Bereich wählen.</translation>
    </message>
</context>
<context>
    <name>Base64</name>
    <message>
        <source>The base64 text breaks off after %1 characters.</source>
        <translation>Der Base64-Text bricht nach %1 Zeichen ab.</translation>
    </message>
    <message>
        <source>The base64 text is damaged near character %1.</source>
        <translation>Der Base64-Text ist in der Nähe von Zeichen %1 beschädigt.</translation>
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
        <translation>Eine Dauer von %1 s liegt außerhalb dessen, was das Modell annimmt: %2</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Es wurde nichts eingereiht.</translation>
    </message>
    <message>
        <source>That is more than %1 jobs (%2). Nothing was queued. Leave out files, prompts, durations or seeds.</source>
        <translation>Das sind mehr als %1 Aufträge (%2). Es wurde nichts eingereiht. Bitte Dateien, Prompts, Dauern oder Seeds weglassen.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Es gibt kein Modell „%1“.</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>Bitte mindestens einen Prompt schreiben.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>“%1” are too many seeds. Nothing was queued.</source>
        <translation>„%1“ sind zu viele Seeds. Es wurde nichts eingereiht.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>„%1“ ist keine Anzahl von Sekunden.</translation>
    </message>
    <message>
        <source>“%1” is not a seed: whole numbers and ranges such as 1-4 are.</source>
        <translation>„%1“ ist kein Seed: Möglich sind ganze Zahlen und Bereiche wie 1-4.</translation>
    </message>
</context>
<context>
    <name>BodyPlan</name>
    <message>
        <source>The request has no place for a file in “%1”. Nothing was sent. Name a field of its top level, or a JSON pointer to one.</source>
        <translation>Die Anfrage hat in „%1“ keinen Platz für eine Datei. Es wurde nichts gesendet. Bitte ein Feld der obersten Ebene oder einen JSON-Pointer darauf angeben.</translation>
    </message>
</context>
<context>
    <name>BodyStream</name>
    <message>
        <source>A file of the request turned out longer or shorter than it was at the start. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>Eine Datei der Anfrage war länger oder kürzer als zu Beginn. Die Anfrage wurde gestoppt, bevor sie vollständig war. Die Datei bitte unverändert lassen und erneut senden.</translation>
    </message>
</context>
<context>
    <name>ClipExport</name>
    <message>
        <source>Nothing is lost: the clip is in the library.</source>
        <translation>Es ist nichts verloren: Der Clip ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>Saving in this format needs a folder to work in, and neither “%1” nor “%2” can be written. Nothing was saved. Check their permissions and the room on their disk, or save as WAV.</source>
        <translation>Zum Speichern in diesem Format wird ein Arbeitsordner benötigt, aber weder in „%1“ noch in „%2“ kann geschrieben werden. Es wurde nichts gespeichert. Bitte die Zugriffsrechte und den freien Speicherplatz prüfen oder als WAV speichern.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Gestoppt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>only its first %1 s: the clip is damaged there, and %2 s are missing. Saved as received it keeps every byte that came</source>
        <translation>nur die ersten %1 s: Der Clip ist dort beschädigt, und %2 s fehlen. „Wie empfangen“ gespeichert, behält er jedes eingetroffene Byte</translation>
    </message>
    <message>
        <source>without its recipe: this file has no place for it</source>
        <translation>ohne Rezept: In dieser Datei ist kein Platz dafür</translation>
    </message>
</context>
<context>
    <name>ClipParts</name>
    <message>
        <source>Only clips of the sketch engine can be taken apart, and the recipe of this one is not known any more. Nothing was saved.</source>
        <translation>Nur Clips der Skizzen-Engine lassen sich zerlegen, und das Rezept dieses Clips ist nicht mehr bekannt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The melody “%1” is not there any more, and the clip was made of it. Nothing was saved. Put it back, or bring the recipe back and choose the melody anew.</source>
        <translation>Die Melodie „%1“, aus der der Clip entstand, ist nicht mehr vorhanden. Es wurde nichts gespeichert. Bitte zurücklegen oder das Rezept wiederherstellen und die Melodie neu wählen.</translation>
    </message>
    <message>
        <source>The sketch engine that runs here cannot take its clips apart. Nothing was saved; the clip stays as it is. Start Melodeck anew if it was updated meanwhile.</source>
        <translation>Die hier laufende Skizzen-Engine kann ihre Clips nicht zerlegen. Es wurde nichts gespeichert; der Clip bleibt unverändert. Falls Melodeck inzwischen aktualisiert wurde, bitte neu starten.</translation>
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
        <translation>%1.</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3.</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Clip %1</translation>
    </message>
    <message>
        <source>blind: %1 of %2</source>
        <translation>blind: %1 von %2</translation>
    </message>
    <message>
        <source>blind: not placed</source>
        <translation>blind: ohne Platz</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 did not give the file: it answered %2. Try again later, or download it in a browser and drop it here.</source>
        <translation>%1 hat die Datei nicht geliefert: Die Antwort war %2. Bitte später erneut versuchen oder im Browser herunterladen und hier ablegen.</translation>
    </message>
    <message>
        <source>%1 gives this only to those who have signed in (%2). Melodeck sends no key with a link. Download the file in a browser and drop it here.</source>
        <translation>%1 gibt dies nur an angemeldete Benutzer heraus (%2). Melodeck sendet bei einem Link keinen Schlüssel mit. Bitte die Datei im Browser herunterladen und hier ablegen.</translation>
    </message>
    <message>
        <source>%1 offers this over http:// only, where others on the way can read and change it. Nothing was fetched. Use its https:// address, or download it in a browser and drop the file here.</source>
        <translation>%1 bietet dies nur über http:// an, wo andere unterwegs mitlesen und ändern können. Es wurde nichts abgerufen. Bitte die https://-Adresse verwenden oder die Datei im Browser herunterladen und hier ablegen.</translation>
    </message>
    <message>
        <source>%1 took too long to give the file. Nothing of it is kept. Try again, or download it in a browser and drop it here.</source>
        <translation>%1 hat zu lange gebraucht, um die Datei zu liefern. Nichts davon wird aufbewahrt. Bitte erneut versuchen oder im Browser herunterladen und hier ablegen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is kept here.</source>
        <translation>Gestoppt. Nichts davon wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>The file behind the link is empty (0 bytes). Nothing was kept. Check the link.</source>
        <translation>Die Datei hinter dem Link ist leer (0 Byte). Nichts wurde aufbewahrt. Bitte den Link prüfen.</translation>
    </message>
    <message>
        <source>The file behind the link is larger than %1 MB. Nothing of it is kept. Download it in a browser and drop it here.</source>
        <translation>Die Datei hinter dem Link ist größer als %1 MB. Nichts davon wird aufbewahrt. Bitte im Browser herunterladen und hier ablegen.</translation>
    </message>
    <message>
        <source>The file from %1 broke off before its end. Nothing of it is kept. Try again.</source>
        <translation>Die Datei von %1 brach vor ihrem Ende ab. Nichts davon wird aufbewahrt. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>The link at %1 leads back into this computer and was not followed. Nothing was fetched.</source>
        <translation>Der Link bei %1 führt zurück auf diesen Computer und wurde nicht verfolgt. Es wurde nichts abgerufen.</translation>
    </message>
    <message>
        <source>The link at %1 leads from https:// to http:// and was not followed. Nothing was fetched.</source>
        <translation>Der Link bei %1 führt von https:// zu http:// und wurde nicht verfolgt. Es wurde nichts abgerufen.</translation>
    </message>
    <message>
        <source>The link at %1 leads from one address to the next without end. Nothing was fetched.</source>
        <translation>Der Link bei %1 führt endlos von einer Adresse zur nächsten. Es wurde nichts abgerufen.</translation>
    </message>
    <message>
        <source>The link leads to %1, not to audio. Nothing was kept. Copy the link of the recording itself, or download it in a browser and drop it here.</source>
        <translation>Der Link führt zu %1, nicht zu Audio. Nichts wurde aufbewahrt. Bitte den Link der Aufnahme selbst kopieren oder sie im Browser herunterladen und hier ablegen.</translation>
    </message>
    <message>
        <source>There is nothing behind this link: %1 answered %2. Check the link, or download the file in a browser and drop it here.</source>
        <translation>Hinter diesem Link ist nichts: %1 hat mit %2 geantwortet. Bitte den Link prüfen oder die Datei im Browser herunterladen und hier ablegen.</translation>
    </message>
    <message>
        <source>This is not a link that can be fetched. Nothing was fetched. A link begins with https:// and holds neither user nor password.</source>
        <translation>Dieser Link kann nicht abgerufen werden. Es wurde nichts abgerufen. Ein Link beginnt mit https:// und enthält weder Benutzer noch Passwort.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>einem Bild</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>einer Webseite</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>“%1” and %n other(s) are not there, or may not be read. What can be read was opened.</source>
        <translation>
            <numerusform>„%1“ und %n weitere Datei sind nicht vorhanden oder dürfen nicht gelesen werden. Was lesbar ist, wurde geöffnet.</numerusform>
            <numerusform>„%1“ und %n weitere Dateien sind nicht vorhanden oder dürfen nicht gelesen werden. Was lesbar ist, wurde geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there, or may not be read. The rest was opened.</source>
        <translation>„%1“ ist nicht vorhanden oder darf nicht gelesen werden. Der Rest wurde geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was opened. Look whether it was moved or its drive taken out.</source>
        <translation>„%1“ ist nicht vorhanden. Es wurde nichts geöffnet. Bitte prüfen, ob die Datei verschoben oder ihr Laufwerk entfernt wurde.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was opened. Choose it with Ctrl+O, or copy it to a folder of your own.</source>
        <translation>„%1“ darf nicht gelesen werden. Es wurde nichts geöffnet. Bitte mit Strg+O wählen oder in einen eigenen Ordner kopieren.</translation>
    </message>
</context>
<context>
    <name>EditedTranscript</name>
    <message>
        <source>The edit is not on the disk yet: %1 It is kept in the window and is tried again with the next change; make room or save a copy elsewhere before you quit.</source>
        <translation>Die Bearbeitung ist noch nicht auf dem Datenträger: %1 Sie bleibt im Fenster erhalten und wird bei der nächsten Änderung erneut gespeichert; vor dem Beenden bitte Platz schaffen oder eine Kopie an anderer Stelle speichern.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be opened: %2. The model&apos;s own text is shown.</source>
        <translation>Das bearbeitete Transkript %1 kann nicht geöffnet werden: %2. Der eigene Text des Modells wird angezeigt.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be read: %2. The model&apos;s own text is shown.</source>
        <translation>Das bearbeitete Transkript %1 kann nicht gelesen werden: %2. Der eigene Text des Modells wird angezeigt.</translation>
    </message>
    <message>
        <source>The edited transcript %1 is damaged and cannot be renamed. The model&apos;s own text is still there; editing is off so that nothing is written over it.</source>
        <translation>Das bearbeitete Transkript %1 ist beschädigt und kann nicht umbenannt werden. Der eigene Text des Modells ist noch vorhanden; die Bearbeitung ist abgeschaltet, damit nichts überschrieben wird.</translation>
    </message>
    <message>
        <source>The edited transcript cannot be removed: %1. It is still shown.</source>
        <translation>Das bearbeitete Transkript kann nicht entfernt werden: %1. Es wird weiterhin angezeigt.</translation>
    </message>
    <message>
        <source>This transcript was edited by a later version of Melodeck, which knows more of it. The model&apos;s own text is shown; nothing is written over the edit.</source>
        <translation>Dieses Transkript wurde mit einer neueren Version von Melodeck bearbeitet, die mehr davon versteht. Der eigene Text des Modells wird angezeigt; die Bearbeitung wird nicht überschrieben.</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>The address holds a user name or password. Nothing was sent. Leave it out and give the key by --key-env or in its own field.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort. Es wurde nichts gesendet. Bitte weglassen und den Schlüssel mit --key-env oder im eigenen Feld angeben.</translation>
    </message>
    <message>
        <source>The run may be billed.</source>
        <translation>Der Lauf wird möglicherweise in Rechnung gestellt.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>“%1” is not an endpoint. Nothing was sent. Accepted: %2.</source>
        <translation>„%1“ ist kein Endpunkt. Es wurde nichts gesendet. Möglich sind: %2.</translation>
    </message>
</context>
<context>
    <name>EngineProgram</name>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation>--port muss eine Zahl von 0 bis 65535 sein.</translation>
    </message>
    <message>
        <source>Melodeck&apos;s sketch engine: arranges melodies on this computer and answers over HTTP like a hosted model.
Its first line of output is its address. It stops on SIGINT and SIGTERM.
With MELODECK_ENGINE_TOKEN in the environment every call needs that token as its key.</source>
        <translation>Die Skizzen-Engine von Melodeck: arrangiert Melodien auf diesem Computer und antwortet über HTTP wie ein gehostetes Modell.
Die erste Zeile der Ausgabe ist ihre Adresse. Sie stoppt bei SIGINT und SIGTERM.
Mit MELODECK_ENGINE_TOKEN in der Umgebung braucht jeder Aufruf dieses Token als Schlüssel.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0, the default, takes any free one.</source>
        <translation>Port an 127.0.0.1; 0, die Vorgabe, nimmt einen beliebigen freien.</translation>
    </message>
    <message>
        <source>See melodeck-engine --help.</source>
        <translation>Siehe melodeck-engine --help.</translation>
    </message>
    <message>
        <source>Sound font (SF2 or SF3) to play with; without it that of MELODECK_SOUNDFONT in the environment, then that of the settings, then the one that is found.</source>
        <translation>SoundFont (SF2 oder SF3) zum Spielen; ohne Angabe der aus der Umgebungsvariablen MELODECK_SOUNDFONT, dann der aus den Einstellungen, dann der gefundene.</translation>
    </message>
    <message>
        <source>Stop when standard input ends: whoever started the engine holds its other end.</source>
        <translation>Stoppen, wenn die Standardeingabe endet: Das andere Ende hält, wer die Engine gestartet hat.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>Unbekanntes Argument „%1“.</translation>
    </message>
</context>
<context>
    <name>EngineServer</name>
    <message>
        <source>%1, as in [&quot;happy rock&quot;].</source>
        <translation>%1, wie in [&quot;happy rock&quot;].</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 channels at %3 Hz are too much for its length. Send it as mono at 32 kHz.</source>
        <translation>%1: %2 Kanäle mit %3 Hz sind bei dieser Länge zu viel. Bitte in Mono mit 32 kHz senden.</translation>
    </message>
    <message>
        <source>%1: cut off: its header promises more sound than the file holds.</source>
        <translation>%1: abgeschnitten; der Header verspricht mehr Ton, als die Datei enthält.</translation>
    </message>
    <message>
        <source>%1: empty. Leave it out to have a tune composed.</source>
        <translation>%1: leer. Weglassen, um eine Melodie komponieren zu lassen.</translation>
    </message>
    <message>
        <source>%1: must be a text.</source>
        <translation>%1: muss ein Text sein.</translation>
    </message>
    <message>
        <source>%1: must be no longer than %2 characters.</source>
        <translation>%1: darf nicht länger als %2 Zeichen sein.</translation>
    </message>
    <message>
        <source>%1: must be true or false.</source>
        <translation>%1: muss true oder false sein.</translation>
    </message>
    <message>
        <source>%1: must not be empty. Say in words what the clip should sound like.</source>
        <translation>%1: darf nicht leer sein. Bitte in Worten sagen, wie der Clip klingen soll.</translation>
    </message>
    <message>
        <source>%1: not valid base64.</source>
        <translation>%1: kein gültiges Base64.</translation>
    </message>
    <message>
        <source>%1: not valid base64. Leave out the part up to and including the comma: the base64 alone is wanted.</source>
        <translation>%1: kein gültiges Base64. Den Teil bis einschließlich des Kommas weglassen: Nur das Base64 selbst wird benötigt.</translation>
    </message>
    <message>
        <source>%1; it has %2.</source>
        <translation>%1; es sind %2.</translation>
    </message>
    <message>
        <source>%1; it is missing.</source>
        <translation>%1; sie fehlt.</translation>
    </message>
    <message>
        <source>Authorization: this engine was started with a key of its own, and this call does not carry it. Send it as Bearer or Api-Key.</source>
        <translation>Authorization: Diese Engine wurde mit einem eigenen Schlüssel gestartet, und dieser Aufruf enthält ihn nicht. Bitte als Bearer oder Api-Key senden.</translation>
    </message>
    <message>
        <source>Content-Length: must be a number of bytes.</source>
        <translation>Content-Length: muss eine Anzahl von Bytes sein.</translation>
    </message>
    <message>
        <source>Host: this engine answers to 127.0.0.1 and localhost only.</source>
        <translation>Host: Diese Engine antwortet nur unter 127.0.0.1 und localhost.</translation>
    </message>
    <message>
        <source>No schema found</source>
        <translation>Kein Schema gefunden</translation>
    </message>
    <message>
        <source>Origin: this engine does not answer to web pages.</source>
        <translation>Origin: Diese Engine antwortet nicht auf Webseiten.</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be used (%2). Choose another with --port, or leave the choice to the system with --port 0.</source>
        <translation>Port %1 von 127.0.0.1 kann nicht verwendet werden (%2). Bitte mit --port einen anderen wählen oder die Wahl mit --port 0 dem System überlassen.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Die Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>The body holds a number that is too large (%1).</source>
        <translation>Der Body enthält eine zu große Zahl (%1).</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;audio&quot;.</source>
        <translation>Der Body ist leer; er muss ein JSON-Objekt mit &quot;audio&quot; sein.</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;prompts&quot;.</source>
        <translation>Der Body ist leer; er muss ein JSON-Objekt mit &quot;prompts&quot; sein.</translation>
    </message>
    <message>
        <source>The body is nested too deeply: more than %1 levels.</source>
        <translation>Der Body ist zu tief verschachtelt: mehr als %1 Ebenen.</translation>
    </message>
    <message>
        <source>The body is not valid JSON (%1).</source>
        <translation>Der Body ist kein gültiges JSON (%1).</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>Der Body ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The body is not valid JSON. %1</source>
        <translation>Der Body ist kein gültiges JSON. %1</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;audio&quot;.</source>
        <translation>Der Body muss ein JSON-Objekt mit &quot;audio&quot; sein.</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;prompts&quot;.</source>
        <translation>Der Body muss ein JSON-Objekt mit &quot;prompts&quot; sein.</translation>
    </message>
    <message>
        <source>The caller went away; its render was stopped.</source>
        <translation>Der Aufrufer ist weg; das Rendern wurde gestoppt.</translation>
    </message>
    <message>
        <source>The caller went away; nothing more was listened to.</source>
        <translation>Der Aufrufer ist weg; weiter wurde nichts angehört.</translation>
    </message>
    <message>
        <source>The engine could not answer: an internal error. Nothing was made.</source>
        <translation>Die Engine konnte nicht antworten: ein interner Fehler. Es wurde nichts erzeugt.</translation>
    </message>
    <message>
        <source>The engine could not render this: an internal error. Nothing was made; a shorter request may work.</source>
        <translation>Die Engine konnte dies nicht rendern: ein interner Fehler. Es wurde nichts erzeugt; eine kürzere Anfrage gelingt vielleicht.</translation>
    </message>
    <message>
        <source>The engine is being stopped.</source>
        <translation>Die Engine wird gerade gestoppt.</translation>
    </message>
    <message>
        <source>The engine made fewer clips than prompts: an internal error.</source>
        <translation>Die Engine hat weniger Clips als Prompts erzeugt: ein interner Fehler.</translation>
    </message>
    <message>
        <source>The engine stopped before this was rendered. Nothing was made; start the engine and ask again.</source>
        <translation>Die Engine stoppte, bevor dies gerendert war. Es wurde nichts erzeugt; bitte die Engine starten und erneut anfragen.</translation>
    </message>
    <message>
        <source>The request did not arrive whole; it was not used.</source>
        <translation>Die Anfrage kam nicht vollständig an; sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody.</source>
        <translation>Die Anfrage ist zu groß: höchstens %1 MB mit ihrer Melodie.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody. Cut the melody to the duration, or send it as mono at 32 kHz.</source>
        <translation>Die Anfrage ist zu groß: höchstens %1 MB mit ihrer Melodie. Bitte die Melodie auf die Dauer kürzen oder in Mono mit 32 kHz senden.</translation>
    </message>
    <message>
        <source>The request stopped arriving; it was not used.</source>
        <translation>Die Übertragung der Anfrage blieb stehen; sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>The request was refused (HTTP %1).</source>
        <translation>Die Anfrage wurde abgelehnt (HTTP %1).</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Es gibt keine Antwort.</translation>
    </message>
    <message>
        <source>There is nothing at this address. The engine answers at /v1/models/sketch:predict, /v1/models/melody-transcription:predict and the predict paths of a hosted model.</source>
        <translation>Unter dieser Adresse ist nichts. Die Engine antwortet unter /v1/models/sketch:predict, /v1/models/melody-transcription:predict und den Predict-Pfaden eines gehosteten Modells.</translation>
    </message>
    <message>
        <source>This address takes %1, not %2.</source>
        <translation>Diese Adresse nimmt %1 an, nicht %2.</translation>
    </message>
    <message>
        <source>This is not an HTTP request that the engine understands.</source>
        <translation>Dies ist keine HTTP-Anfrage, die die Engine versteht.</translation>
    </message>
    <message>
        <source>audio: must be a text, an audio file in base64.</source>
        <translation>audio: muss ein Text sein, eine Audiodatei in Base64.</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is empty.</source>
        <translation>audio: muss eine Audiodatei in Base64 sein; sie ist leer.</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is missing.</source>
        <translation>audio: muss eine Audiodatei in Base64 sein; sie fehlt.</translation>
    </message>
    <message>
        <source>beats a minute</source>
        <translation>Schläge pro Minute</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>byte %1, near &quot;%2&quot;</source>
        <translation>Byte %1, nahe „%2“</translation>
    </message>
    <message>
        <source>duration: must be a number from 1 to 300; NaN, infinity and the like are not (%1).</source>
        <translation>duration: muss eine Zahl von 1 bis 300 sein; NaN, unendlich und Ähnliches sind keine (%1).</translation>
    </message>
    <message>
        <source>duration: must be a number of seconds from %1 to %2.</source>
        <translation>duration: muss eine Anzahl von Sekunden von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>melody: must be a text, an audio file in base64.</source>
        <translation>melody: muss ein Text sein, eine Audiodatei in Base64.</translation>
    </message>
    <message>
        <source>melody_hints.%1: must be a number of %2 from %3 to %4.</source>
        <translation>melody_hints.%1: muss eine Zahl von %3 bis %4 sein (%2).</translation>
    </message>
    <message>
        <source>melody_hints.beats_per_bar: must be 2, 3, 4 or 6 (which is 6/8).</source>
        <translation>melody_hints.beats_per_bar: muss 2, 3, 4 oder 6 sein (6 bedeutet 6/8).</translation>
    </message>
    <message>
        <source>melody_hints.key: must be a key as in &quot;D minor&quot; or &quot;Bb major&quot;.</source>
        <translation>melody_hints.key: muss eine Tonart sein, wie in &quot;D minor&quot; oder &quot;Bb major&quot;.</translation>
    </message>
    <message>
        <source>melody_hints: must be an object, as in {&quot;key&quot;: &quot;D minor&quot;}.</source>
        <translation>melody_hints: muss ein Objekt sein, wie in {&quot;key&quot;: &quot;D minor&quot;}.</translation>
    </message>
    <message>
        <source>parts: must be a list of &quot;midi&quot; and &quot;stems&quot;, as in [&quot;midi&quot;].</source>
        <translation>parts: muss eine Liste aus &quot;midi&quot; und &quot;stems&quot; sein, wie in [&quot;midi&quot;].</translation>
    </message>
    <message>
        <source>prompts: must be a list of 1 to %1 texts</source>
        <translation>prompts: muss eine Liste von 1 bis %1 Texten sein</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>seed: must be a whole number from 0 to 18446744073709551615.</source>
        <translation>seed: muss eine ganze Zahl von 0 bis 18446744073709551615 sein.</translation>
    </message>
    <message>
        <source>speech recognition needs a connected model</source>
        <translation>Spracherkennung braucht ein verbundenes Modell</translation>
    </message>
    <message>
        <source>url: the engine on this computer fetches nothing from the network. Send the file itself as audio, in base64.</source>
        <translation>url: Die Engine auf diesem Computer ruft nichts aus dem Netz ab. Bitte die Datei selbst als audio in Base64 senden.</translation>
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
        <translation>1 bis 3 min</translation>
    </message>
    <message>
        <source>15 to 30 s</source>
        <translation>15 bis 30 s</translation>
    </message>
    <message>
        <source>3 to 10 min</source>
        <translation>3 bis 10 min</translation>
    </message>
    <message>
        <source>30 to 60 s</source>
        <translation>30 bis 60 s</translation>
    </message>
    <message>
        <source>5 to 15 s</source>
        <translation>5 bis 15 s</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>JSON request</source>
        <translation>JSON-Anfrage</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>Ohne Länge</translation>
    </message>
    <message>
        <source>Over 10 min</source>
        <translation>Über 10 min</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Under 5 s</source>
        <translation>Unter 5 s</translation>
    </message>
    <message>
        <source>Without a melody</source>
        <translation>Ohne Melodie</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written here. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>%1 kann hier nicht geschrieben werden. Es wurde nichts gespeichert. Bitte WAV oder FLAC wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot hold %n channel(s) at %2 Hz. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>
            <numerusform>%1 kann %n Kanal mit %2 Hz nicht aufnehmen. Es wurde nichts gespeichert. Bitte WAV oder FLAC wählen.</numerusform>
            <numerusform>%1 kann %n Kanäle mit %2 Hz nicht aufnehmen. Es wurde nichts gespeichert. Bitte WAV oder FLAC wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Gestoppt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The chosen region holds no sound. Nothing was saved. Choose a longer region.</source>
        <translation>Der gewählte Bereich enthält keinen Ton. Es wurde nichts gespeichert. Bitte einen längeren Bereich wählen.</translation>
    </message>
    <message>
        <source>The clip&apos;s file cannot be read in the library. Nothing was saved. Generate it again.</source>
        <translation>Die Datei des Clips kann in der Bibliothek nicht gelesen werden. Es wurde nichts gespeichert. Bitte den Clip neu erzeugen.</translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing was saved. Choose another format.</source>
        <translation>Die Datei kann nicht geschrieben werden. Es wurde nichts gespeichert. Bitte ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be decoded here. Nothing was saved. It can be saved as received.</source>
        <translation>„%1“ kann hier nicht dekodiert werden. Es wurde nichts gespeichert. Speichern „wie empfangen“ ist möglich.</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>FileSink</name>
    <message>
        <source>“%1” cannot be made (%2). Choose another folder.</source>
        <translation>„%1“ kann nicht angelegt werden (%2). Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make room on the disk or choose another folder.</source>
        <translation>„%1“ kann nicht geschrieben werden (%2). Bitte Speicherplatz freigeben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name or folder.</source>
        <translation>„%1“ ist bereits vorhanden und blieb unverändert. Bitte einen anderen Namen oder Ordner wählen.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, which a file cannot take the place of. Choose another name.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe; an deren Stelle kann keine Datei treten. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” may not be on the disk (%2). Save a copy elsewhere.</source>
        <translation>„%1“ ist möglicherweise nicht auf dem Datenträger (%2). Bitte eine Kopie an anderer Stelle speichern.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>it is not a file</source>
        <translation>dies ist keine Datei</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Choose another file.</source>
        <translation>„%1“ kann nicht gelesen werden (%2). Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being sent. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>„%1“ wurde während des Sendens verändert oder ist verschwunden. Die Anfrage wurde gestoppt, bevor sie vollständig war. Die Datei bitte unverändert lassen und erneut senden.</translation>
    </message>
</context>
<context>
    <name>ForeignKeys</name>
    <message>
        <source>%1, section “%2”</source>
        <translation>%1, Abschnitt „%2“</translation>
    </message>
    <message>
        <source>the variable BASETEN_API_KEY</source>
        <translation>die Variable BASETEN_API_KEY</translation>
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
        <translation>Auch ein fehlgeschlagener Lauf wird möglicherweise in Rechnung gestellt.</translation>
    </message>
    <message>
        <source>Access was refused. Nothing ran and nothing was billed. Check the key and what it may call.</source>
        <translation>Der Zugriff wurde verweigert. Nichts wurde ausgeführt und nichts in Rechnung gestellt. Bitte prüfen, ob der Schlüssel stimmt und was er aufrufen darf.</translation>
    </message>
    <message>
        <source>Change the request by its own words and send it again.</source>
        <translation>Bitte die Anfrage nach seinen Angaben ändern und erneut senden.</translation>
    </message>
    <message>
        <source>Change the request or send it again, which is a new run; if it fails again, the model&apos;s log says why.</source>
        <translation>Bitte die Anfrage ändern oder erneut senden, was ein neuer Lauf ist; schlägt er wieder fehl, steht der Grund im Protokoll des Modells.</translation>
    </message>
    <message>
        <source>Choose another model, or another address.</source>
        <translation>Bitte ein anderes Modell oder eine andere Adresse wählen.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>Im Wortlaut: %1</translation>
    </message>
    <message>
        <source>That is usually not billed.</source>
        <translation>Das wird normalerweise nicht in Rechnung gestellt.</translation>
    </message>
    <message>
        <source>The account has no credit. Nothing ran. Check its billing page.</source>
        <translation>Das Konto hat kein Guthaben. Nichts wurde ausgeführt. Bitte die Abrechnungsseite des Kontos prüfen.</translation>
    </message>
    <message>
        <source>The key was not accepted. Nothing ran and nothing was billed. Check the key for this endpoint.</source>
        <translation>Der Schlüssel wurde nicht angenommen. Nichts wurde ausgeführt und nichts in Rechnung gestellt. Bitte den Schlüssel für diesen Endpunkt prüfen.</translation>
    </message>
    <message>
        <source>The model did not answer through its gateway. It may have run.</source>
        <translation>Das Modell hat über sein Gateway nicht geantwortet. Es lief möglicherweise.</translation>
    </message>
    <message>
        <source>The model failed.</source>
        <translation>Das Modell ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The model is busy. Nothing ran and nothing was billed. Wait a little and send it again.</source>
        <translation>Das Modell ist ausgelastet. Nichts wurde ausgeführt und nichts in Rechnung gestellt. Bitte etwas warten und erneut senden.</translation>
    </message>
    <message>
        <source>The model is not available now. Nothing ran. Wait a little and send it again.</source>
        <translation>Das Modell ist zurzeit nicht verfügbar. Nichts wurde ausgeführt. Bitte etwas warten und erneut senden.</translation>
    </message>
    <message>
        <source>The model refused the request.</source>
        <translation>Das Modell hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The request is too large for the server. Nothing ran. Send a shorter or smaller file.</source>
        <translation>Die Anfrage ist zu groß für den Server. Nichts wurde ausgeführt. Bitte eine kürzere oder kleinere Datei senden.</translation>
    </message>
    <message>
        <source>The server sends this request on to %1, where neither file nor key follow by themselves. Nothing ran. If you trust that address, enter it as the endpoint.</source>
        <translation>Der Server leitet diese Anfrage an %1 weiter, wohin weder Datei noch Schlüssel von selbst folgen. Nichts wurde ausgeführt. Wenn diese Adresse vertrauenswürdig ist, bitte als Endpunkt eingeben.</translation>
    </message>
    <message>
        <source>The sketch engine did not answer. Nothing is lost and nothing is billed. Send it again: the engine is started anew.</source>
        <translation>Die Skizzen-Engine hat nicht geantwortet. Es ist nichts verloren, und nichts wird in Rechnung gestellt. Bitte erneut senden: Die Engine wird neu gestartet.</translation>
    </message>
    <message>
        <source>There is no model at this address. Nothing ran. Check the model id, the environment and the path.</source>
        <translation>Unter dieser Adresse gibt es kein Modell. Nichts wurde ausgeführt. Bitte Modell-ID, Umgebung und Pfad prüfen.</translation>
    </message>
    <message>
        <source>This model cannot do that.</source>
        <translation>Dieses Modell kann das nicht.</translation>
    </message>
    <message>
        <source>Wait a little before you send it again: that is a new run.</source>
        <translation>Bitte etwas warten und dann erneut senden: Das ist ein neuer Lauf.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>eine andere Adresse</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>%1 is another computer, and http:// would show your key and your audio to everyone on the way. Nothing was sent. Use https://, or allow it for this endpoint (--plain-http; in the window, where the model is connected).</source>
        <translation>%1 ist ein anderer Computer, und http:// würde Schlüssel und Audio für alle unterwegs sichtbar machen. Es wurde nichts gesendet. Bitte https:// verwenden oder es für diesen Endpunkt erlauben (--plain-http; im Fenster dort, wo das Modell verbunden wird).</translation>
    </message>
    <message>
        <source>A header of the request holds characters that no header may hold, such as a line break. Nothing was sent. Correct the headers of the endpoint.</source>
        <translation>Ein Header der Anfrage enthält Zeichen, die in keinem Header stehen dürfen, etwa einen Zeilenumbruch. Es wurde nichts gesendet. Bitte die Header des Endpunkts korrigieren.</translation>
    </message>
    <message>
        <source>The address of %1 holds a user or a password, which would be kept and shown with it. Nothing was sent. Take them out, and enter a key in its own place.</source>
        <translation>Die Adresse von %1 enthält einen Benutzer oder ein Passwort, die mit ihr gespeichert und angezeigt würden. Es wurde nichts gesendet. Bitte entfernen und einen Schlüssel in seinem eigenen Feld eingeben.</translation>
    </message>
    <message>
        <source>The content type of the request holds characters that no header may hold. Nothing was sent.</source>
        <translation>Der Inhaltstyp der Anfrage enthält Zeichen, die in keinem Header stehen dürfen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The header %1 is up to Melodeck, which alone knows what it sends. Nothing was sent. Take it out of the endpoint.</source>
        <translation>Der Header %1 ist Sache von Melodeck, das allein weiß, was es sendet. Es wurde nichts gesendet. Bitte aus dem Endpunkt entfernen.</translation>
    </message>
    <message>
        <source>The key holds a line break or another character that no key holds. Nothing was sent. Enter it again.</source>
        <translation>Der Schlüssel enthält einen Zeilenumbruch oder ein anderes Zeichen, das in keinem Schlüssel vorkommt. Es wurde nichts gesendet. Bitte erneut eingeben.</translation>
    </message>
    <message>
        <source>This is not an address that a request can be sent to. Nothing was sent. An address begins with https:// and names a host.</source>
        <translation>An diese Adresse kann keine Anfrage gesendet werden. Es wurde nichts gesendet. Eine Adresse beginnt mit https:// und nennt einen Host.</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>This is not a record of a job.</source>
        <translation>Dies ist kein Eintrag eines Auftrags.</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignoriert: %1</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Keine Antwort eingetroffen</translation>
    </message>
    <message>
        <source>Only %1 of %2 clips came. What came is kept.</source>
        <translation>Nur %1 von %2 Clips kamen an. Was ankam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Wird empfangen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation>Modell startet</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Verstanden: %1</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Wartet auf das Modell</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Waits to try again</source>
        <translation>Wartet auf neuen Versuch</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>etwa %1 h %2 min</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>follows your melody</source>
        <translation>folgt der Melodie</translation>
    </message>
    <message>
        <source>retries in %1 s</source>
        <translation>neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <translation>meist etwa %1</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Clip %1 came broken: %2</source>
        <translation>Clip %1 kam defekt an: %2</translation>
    </message>
    <message>
        <source>No key for Baseten is known on this computer. Nothing was sent. Give one under “Connect a model”, then send it again.</source>
        <translation>Auf diesem Computer ist kein Schlüssel für Baseten bekannt. Es wurde nichts gesendet. Bitte unter „Modell verbinden“ einen angeben und dann erneut senden.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Only the first %1 of the answer could be kept. They are put beside its clips at the next start.</source>
        <translation>Nur die ersten %1 der Antwort konnten behalten werden. Sie werden beim nächsten Start neben ihre Clips gelegt.</translation>
    </message>
    <message>
        <source>Stopped here. Nothing is billed.</source>
        <translation>Hier gestoppt. Nichts wird in Rechnung gestellt.</translation>
    </message>
    <message>
        <source>Stopped here; the model may still finish and bill.</source>
        <translation>Hier gestoppt; das Modell kann trotzdem fertig laufen und Kosten verursachen.</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Gestoppt. Der Auftrag hat diesen Computer nie verlassen.</translation>
    </message>
    <message>
        <source>Stopped. The server had not taken it, so nothing is billed.</source>
        <translation>Angehalten. Der Server hatte die Anfrage nicht angenommen, also wird nichts berechnet.</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows.</source>
        <translation>Die Antwort enthält mehr Medien, als das Limit erlaubt.</translation>
    </message>
    <message>
        <source>The answer is a text of more than %1 MiB. What came so far is kept.</source>
        <translation>Die Antwort ist ein Text von mehr als %1 MiB. Was bisher ankam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1 MiB and was cut off there. What came whole is kept.</source>
        <translation>Die Antwort ist größer als das Limit von %1 MiB und wurde dort abgeschnitten. Was vollständig ankam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The answer is safe in the journal, and its clips are made at the next start: do not send the request again.</source>
        <translation>Die Antwort ist im Journal sicher, und ihre Clips werden beim nächsten Start erstellt: Die Anfrage bitte nicht noch einmal senden.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>Die eingetroffenen Bytes liegen in %1.</translation>
    </message>
    <message>
        <source>The bytes that came cannot be put into %1. They are kept, and put there at the next start: make room on the disk.</source>
        <translation>Die angekommenen Bytes können nicht in %1 abgelegt werden. Sie bleiben erhalten und werden beim nächsten Start dort abgelegt: Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The clip was cut before its end.</source>
        <translation>Der Clip wurde vor seinem Ende abgeschnitten.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2 free), and what comes back could not be kept. Nothing was sent. Make room, then send it again.</source>
        <translation>Der Datenträger von %1 ist voll (%2 frei), und was zurückkommt, könnte nicht behalten werden. Es wurde nichts gesendet. Schaffen Sie Platz und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The events of the answer hold more than the limit for what is no media. What came so far is kept.</source>
        <translation>Die Ereignisse der Antwort enthalten mehr, als das Limit für Nicht-Medien erlaubt. Was bisher ankam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Bitte die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The key for Baseten could not be had. Nothing was sent. %1</source>
        <translation>Der Schlüssel für Baseten war nicht zu bekommen. Es wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>The server says that its answer is compressed (%1), and Melodeck cannot undo that. The model has run. Its server must send answers as they are.</source>
        <translation>Der Server sagt, seine Antwort sei komprimiert (%1), und Melodeck kann das nicht rückgängig machen. Das Modell lief. Der Server muss Antworten unkomprimiert senden.</translation>
    </message>
    <message>
        <source>The sketch engine stopped while it was working. Nothing is billed. Send it again: the engine starts anew.</source>
        <translation>Die Skizzen-Engine stoppte während der Arbeit. Nichts wird in Rechnung gestellt. Bitte erneut senden: Die Engine startet neu.</translation>
    </message>
    <message>
        <source>What had come of the answer is kept, and put beside its clips at the next start.</source>
        <translation>Was von der Antwort bereits angekommen war, bleibt erhalten und wird beim nächsten Start zu ihren Clips gelegt.</translation>
    </message>
    <message>
        <source>What “%1” was converted to is not in the cache any more. Nothing was sent. Drop %2 again.</source>
        <translation>Die umgewandelte Fassung von „%1“ ist nicht mehr im Cache. Es wurde nichts gesendet. Bitte %2 erneut ablegen.</translation>
    </message>
    <message>
        <source>it was cut</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>“%1” is not there, nor what it was converted to. Nothing was sent. Choose the file again.</source>
        <translation>„%1“ ist nicht vorhanden, und die umgewandelte Fassung auch nicht. Es wurde nichts gesendet. Bitte die Datei erneut wählen.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The answer cannot be kept in %1 (%2). Make room on the disk.</source>
        <translation>Die Antwort kann nicht in %1 aufbewahrt werden (%2). Bitte Speicherplatz freigeben.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing could be kept after a crash. Check its permissions.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden; nach einem Absturz bliebe nichts erhalten. Bitte die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2), so nothing could be kept after a crash. Check its permissions and the room on the disk.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden (%2); nach einem Absturz bliebe nichts erhalten. Bitte die Zugriffsrechte und den freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check the disk.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden. Bitte den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be made (%2), so nothing could be kept after a crash. Check the folder.</source>
        <translation>Das Journal %1 kann nicht angelegt werden (%2); nach einem Absturz bliebe nichts erhalten. Bitte den Ordner prüfen.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written (%2). Make room on the disk.</source>
        <translation>Das Journal %1 kann nicht geschrieben werden (%2). Bitte Speicherplatz freigeben.</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. It stays where it is. Check the disk, and start again.</source>
        <translation>Die aufbewahrte Antwort %1 kann nicht gelesen werden. Sie bleibt, wo sie ist. Bitte den Datenträger prüfen und neu starten.</translation>
    </message>
    <message>
        <source>The request is too large to be kept: its own text has more than 16 MiB. Attach large contents as a file.</source>
        <translation>Die Anfrage ist zu groß, um aufbewahrt zu werden: Ihr eigener Text hat mehr als 16 MiB. Große Inhalte bitte als Datei anhängen.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This JSON is nested deeper than %1 levels and is not read.</source>
        <translation>Dieses JSON ist tiefer als %1 Ebenen verschachtelt und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Dies ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, column %2.</source>
        <translation>Dies ist kein gültiges JSON: Zeile %1, Spalte %2.</translation>
    </message>
</context>
<context>
    <name>JsonBuilder</name>
    <message>
        <source>The answer holds more text than Melodeck keeps in memory. Media that was whole before that point is kept.</source>
        <translation>Die Antwort enthält mehr Text, als Melodeck im Speicher behält. Medien, die bis dahin vollständig waren, bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>JsonPlaces</name>
    <message>
        <source>A colon is missing before this.</source>
        <translation>Davor fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Davor fehlt ein Komma.</translation>
    </message>
    <message>
        <source>A file needs a field around it, such as {&quot;audio&quot;: … }.</source>
        <translation>Eine Datei braucht ein Feld um sich herum, etwa {&quot;audio&quot;: … }.</translation>
    </message>
    <message>
        <source>A file stands in place of a whole value, not within a text.</source>
        <translation>Eine Datei steht anstelle eines ganzen Werts, nicht innerhalb eines Texts.</translation>
    </message>
    <message>
        <source>A name in double quotes is missing here.</source>
        <translation>Hier fehlt ein Name in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>Davor fehlt ein Wert.</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here. Delete it.</source>
        <translation>Hier steht ein unsichtbares Zeichen (%1). Bitte löschen.</translation>
    </message>
    <message>
        <source>Four digits or letters from a to f are missing after “\u”.</source>
        <translation>Nach „\u“ fehlen vier Ziffern oder Buchstaben von a bis f.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON kennt keine Kommentare.</translation>
    </message>
    <message>
        <source>JSON has no such number.</source>
        <translation>Eine solche Zahl gibt es in JSON nicht.</translation>
    </message>
    <message>
        <source>JSON writes this as %1.</source>
        <translation>In JSON schreibt man dies als %1.</translation>
    </message>
    <message>
        <source>Texts and names stand in double quotes: &quot;%1&quot;.</source>
        <translation>Texte und Namen stehen in doppelten Anführungszeichen: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Texts and names stand in straight double quotes: &quot;…&quot;.</source>
        <translation>Texte und Namen stehen in geraden doppelten Anführungszeichen: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>There is a comma too many before this.</source>
        <translation>Davor steht ein Komma zu viel.</translation>
    </message>
    <message>
        <source>There is more after the end of the request.</source>
        <translation>Nach dem Ende der Anfrage steht noch etwas.</translation>
    </message>
    <message>
        <source>There is no file behind this mark.</source>
        <translation>Hinter dieser Marke ist keine Datei.</translation>
    </message>
    <message>
        <source>There is no request here yet. One begins with { and ends with }.</source>
        <translation>Hier ist noch keine Anfrage. Sie beginnt mit { und endet mit }.</translation>
    </message>
    <message>
        <source>This invisible character must be written as \u%1 in a text.</source>
        <translation>Dieses unsichtbare Zeichen muss in einem Text als \u%1 geschrieben werden.</translation>
    </message>
    <message>
        <source>This is half of a character. Write it again.</source>
        <translation>Dies ist ein halbes Zeichen. Bitte neu schreiben.</translation>
    </message>
    <message>
        <source>This is half of a character; its other half is missing.</source>
        <translation>Dies ist ein halbes Zeichen; die andere Hälfte fehlt.</translation>
    </message>
    <message>
        <source>This is nested deeper than %1 levels and is not read.</source>
        <translation>Dies ist tiefer als %1 Ebenen verschachtelt und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This is no number as JSON writes it, such as 8, -0.5 or 1e3.</source>
        <translation>Dies ist keine Zahl, wie JSON sie schreibt, etwa 8, -0.5 oder 1e3.</translation>
    </message>
    <message>
        <source>This is no value.</source>
        <translation>Dies ist kein Wert.</translation>
    </message>
    <message>
        <source>This number has too many digits to be sent exactly.</source>
        <translation>Diese Zahl hat zu viele Stellen, um genau gesendet zu werden.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>Diesem Text fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” of line %2 is closed by another bracket.</source>
        <translation>„%1“ aus Zeile %2 wird von einer anderen Klammer geschlossen.</translation>
    </message>
    <message>
        <source>“%1” of line %2 is never closed.</source>
        <translation>„%1“ aus Zeile %2 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of them.</source>
        <translation>„%1“ steht hier zweimal. Bitte nur eines behalten.</translation>
    </message>
    <message>
        <source>“\%1” means nothing here. A backslash itself is written “\\”.</source>
        <translation>„\%1“ bedeutet hier nichts. Ein umgekehrter Schrägstrich selbst wird „\\“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>JsonTokenizer</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 Medien, die bis dahin vollständig waren, bleiben erhalten. Vor dem erneuten Senden die Antwort ansehen.</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>Die Antwort bricht nach %1 Byte ab.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>Die Antwort ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The answer is not valid JSON at byte %1.</source>
        <translation>Die Antwort ist bei Byte %1 kein gültiges JSON.</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>The key is right, but the workspace has to settle its billing before models answer. Nothing ran. See its billing page.</source>
        <translation>Der Schlüssel stimmt, aber der Arbeitsbereich muss seine Abrechnung regeln, bevor Modelle antworten. Nichts wurde ausgeführt. Bitte die Abrechnungsseite ansehen.</translation>
    </message>
    <message>
        <source>The platform does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>Die Plattform nimmt diesen Schlüssel nicht an. Vielleicht ist er abgeschnitten oder gelöscht: bitte erneut aus den Einstellungen des Arbeitsbereichs kopieren.</translation>
    </message>
    <message>
        <source>The platform knows no such key, or does not let it see its account. A key that is limited to some models may work for those all the same.</source>
        <translation>Die Plattform kennt keinen solchen Schlüssel oder lässt ihn sein Konto nicht sehen. Ein auf einige Modelle beschränkter Schlüssel funktioniert für diese vielleicht trotzdem.</translation>
    </message>
    <message>
        <source>What answered is not Baseten: a proxy or a sign-in page of the network may stand between. The key was not checked.</source>
        <translation>Die Antwort kam nicht von Baseten: Ein Proxy oder eine Anmeldeseite des Netzwerks steht möglicherweise dazwischen. Der Schlüssel wurde nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>A key belongs to a server: “baseten”, or an address such as https://models.example.org. Nothing was changed.</source>
        <translation>Ein Schlüssel gehört zu einem Server: „baseten“ oder eine Adresse wie https://models.example.org. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer; it may be waiting to be unlocked. Unlock it and try again, or use the key for this session alone.</source>
        <translation>Der Schlüsselbund antwortet nicht; vielleicht wartet er darauf, entsperrt zu werden. Bitte entsperren und erneut versuchen oder den Schlüssel nur für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>The keychain does not do what was asked of it (its error %1). Use the key for this session alone, or name an environment variable.</source>
        <translation>Der Schlüsselbund führt den Auftrag nicht aus (sein Fehler: %1). Bitte den Schlüssel nur für diese Sitzung verwenden oder eine Umgebungsvariable angeben.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or use the key for this session alone.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder der Zugriff darauf wurde verweigert. Bitte entsperren und erneut versuchen oder den Schlüssel nur für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>The keychain was not waited for.</source>
        <translation>Auf den Schlüsselbund wurde nicht gewartet.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it does not run (a program such as GNOME Keyring or KWallet), so no key can be kept. Use the key for this session alone, or name an environment variable.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund, oder er läuft nicht (ein Programm wie GNOME Keyring oder KWallet); es kann also kein Schlüssel gespeichert werden. Bitte den Schlüssel nur für diese Sitzung verwenden oder eine Umgebungsvariable angeben.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 cannot be written. Check the disk.</source>
        <translation>%1 kann nicht geschrieben werden. Bitte den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>%1 is damaged in the archive and was left out.</source>
        <translation>%1 ist im Archiv beschädigt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A collection needs a name. Nothing was changed.</source>
        <translation>Eine Sammlung braucht einen Namen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another import into this library is going on. Wait for its end.</source>
        <translation>Ein anderer Import in diese Bibliothek läuft gerade. Bitte sein Ende abwarten.</translation>
    </message>
    <message>
        <source>It had %1 bytes and has %2.</source>
        <translation>Es waren %1 Byte, jetzt sind es %2.</translation>
    </message>
    <message>
        <source>It has no place in a library.</source>
        <translation>In einer Bibliothek ist dafür kein Platz vorgesehen.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Its size is the same and its content is not.</source>
        <translation>Die Größe ist gleich, der Inhalt nicht.</translation>
    </message>
    <message>
        <source>Not all of its files are in the archive any more, so it was left out.</source>
        <translation>Es sind nicht mehr alle zugehörigen Dateien im Archiv; daher wurde der Auftrag ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing can be read behind a damaged place of it.</source>
        <translation>Hinter einer beschädigten Stelle kann nichts mehr gelesen werden.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>The archive cannot be written. Choose another folder.</source>
        <translation>Das Archiv kann nicht geschrieben werden. Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The archive is damaged there. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>Das Archiv ist an dieser Stelle beschädigt. Was die Bibliothek enthält, bleibt, wie es ist. Bitte das Archiv noch einmal kopieren oder ein älteres verwenden.</translation>
    </message>
    <message>
        <source>The archive needs %1 MB on the disk of the library, and %2 MB are free. Nothing was changed. Make room, or move the library to another disk.</source>
        <translation>Das Archiv braucht %1 MB auf dem Datenträger der Bibliothek, und %2 MB sind frei. Es wurde nichts geändert. Bitte Platz schaffen oder die Bibliothek auf einen anderen Datenträger verschieben.</translation>
    </message>
    <message>
        <source>The backup of %1 took its place; clips that came later were found on the disk and added, without their prompts.</source>
        <translation>Die Sicherung vom %1 ist an ihre Stelle getreten; später eingetroffene Clips wurden auf dem Datenträger gefunden und ohne ihre Prompts hinzugefügt.</translation>
    </message>
    <message>
        <source>The copy %1 does not read as it was written: the new disk cannot be trusted. The library stays where it is, and nothing of it was changed.</source>
        <translation>Die Kopie %1 liest sich nicht so, wie sie geschrieben wurde: Dem neuen Datenträger ist nicht zu trauen. Die Bibliothek bleibt, wo sie ist, und nichts daran wurde geändert.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be kept between two starts. Check its permissions, or save each clip yourself.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden; zwischen zwei Starts kann also nichts erhalten bleiben. Bitte die Zugriffsrechte prüfen oder jeden Clip selbst speichern.</translation>
    </message>
    <message>
        <source>The library cannot be read. Nothing was changed.</source>
        <translation>Die Bibliothek kann nicht gelesen werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The library cannot be written. Clips that arrived are still files on this disk. Free some space or check the folder&apos;s permissions.</source>
        <translation>In die Bibliothek kann nicht geschrieben werden. Eingetroffene Clips liegen weiterhin als Dateien auf diesem Datenträger. Bitte Speicherplatz freigeben oder die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the disk.</source>
        <translation>In die Bibliothek in %1 kann nicht geschrieben werden. Bitte den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation>In die Bibliothek in %1 kann nicht geschrieben werden. Bitte die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>The library is in %1, and that is not connected. Connect the disk and start Melodeck again; nothing of it is lost.</source>
        <translation>Die Bibliothek ist in %1, und der Datenträger ist nicht angeschlossen. Bitte anschließen und Melodeck neu starten; nichts davon ist verloren.</translation>
    </message>
    <message>
        <source>The library is just being moved to another folder. Wait until that is done, then start again.</source>
        <translation>Die Bibliothek wird gerade in einen anderen Ordner verschoben. Warten Sie, bis das fertig ist, und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>The library was made by a newer Melodeck and is left untouched. Install the newer version.</source>
        <translation>Die Bibliothek wurde mit einem neueren Melodeck angelegt und bleibt unverändert. Bitte die neuere Version installieren.</translation>
    </message>
    <message>
        <source>The library&apos;s daily backup could not be made; the library itself is fine. Make room on the disk.</source>
        <translation>Die tägliche Sicherung der Bibliothek konnte nicht angelegt werden; die Bibliothek selbst ist in Ordnung. Bitte Speicherplatz freigeben.</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and cannot be moved aside. Clips are still files in the folder beside it. Check the folder&apos;s permissions.</source>
        <translation>Die Datei %1 der Bibliothek ist beschädigt und kann nicht beiseitegelegt werden. Die Clips liegen weiterhin als Dateien im Ordner daneben. Bitte die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and is left as it is. The clips in the folder beside it are still there. Move the file away to start anew.</source>
        <translation>Die Datei %1 der Bibliothek ist beschädigt und bleibt, wie sie ist. Die Clips im Ordner daneben sind noch vorhanden. Für einen Neuanfang bitte die Datei verschieben.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and another Melodeck still uses it. Close that one and start again: the library&apos;s backup takes its place then.</source>
        <translation>Die Datei der Bibliothek ist beschädigt, und ein anderes Melodeck verwendet sie noch. Bitte dieses schließen und neu starten: Dann tritt die Sicherung der Bibliothek an ihre Stelle.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and its backup cannot be put in its place. Nothing was changed. Make room on the disk, then start again.</source>
        <translation>Die Datei der Bibliothek ist beschädigt, und ihre Sicherung kann nicht an ihre Stelle treten. Nichts wurde geändert. Schaffen Sie Platz auf dem Datenträger und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Clips are still files on this disk. Start Melodeck again: it sets the file aside and goes on with the newest backup.</source>
        <translation>Die Datei der Bibliothek ist beschädigt. Die Clips liegen weiterhin als Dateien auf diesem Datenträger. Bitte Melodeck neu starten: Es legt die Datei beiseite und macht mit der neuesten Sicherung weiter.</translation>
    </message>
    <message>
        <source>The library&apos;s file was damaged. It is kept as %1.</source>
        <translation>Die Datei der Bibliothek war beschädigt. Sie wird als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written, so the library stays where it is. Check the folder&apos;s permissions.</source>
        <translation>Die Einstellungen in %1 können nicht geschrieben werden; daher bleibt die Bibliothek, wo sie ist. Bitte die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>There is a collection “%1” already. Nothing was changed: choose another name.</source>
        <translation>Es gibt bereits eine Sammlung „%1“. Es wurde nichts geändert: Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is more in it than the archive says. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>Es ist mehr darin, als das Archiv angibt. Was die Bibliothek enthält, bleibt, wie es ist. Bitte das Archiv noch einmal kopieren oder ein älteres verwenden.</translation>
    </message>
    <message>
        <source>There is no file “%1”. What the library holds stays as it is. Choose the archive again.</source>
        <translation>Es gibt keine Datei „%1“. Was die Bibliothek enthält, bleibt, wie es ist. Bitte das Archiv erneut wählen.</translation>
    </message>
    <message>
        <source>There is no finished job %1 in the library. Nothing was exported.</source>
        <translation>In der Bibliothek gibt es keinen fertigen Auftrag %1. Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>There is no library in %1 yet. The first request makes it.</source>
        <translation>In %1 gibt es noch keine Bibliothek. Die erste Anfrage legt sie an.</translation>
    </message>
    <message>
        <source>There was no backup, so a new one was made from the clips found on the disk; their prompts are not known any more.</source>
        <translation>Es gab keine Sicherung; daher wurde aus den auf dem Datenträger gefundenen Clips eine neue Bibliothek angelegt. Ihre Prompts sind nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>This archive was made by a newer Melodeck. Install that to import it; nothing was changed.</source>
        <translation>Dieses Archiv wurde mit einem neueren Melodeck erstellt. Zum Importieren bitte dieses installieren; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is no archive of a Melodeck library. What the library holds stays as it is. Choose a ZIP file that Melodeck exported.</source>
        <translation>Dies ist kein Archiv einer Melodeck-Bibliothek. Was die Bibliothek enthält, bleibt, wie es ist. Bitte eine ZIP-Datei wählen, die Melodeck exportiert hat.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. What was imported until then is whole; import once more to go on.</source>
        <translation>„%1“ kann nicht angelegt werden. Was bis dahin importiert wurde, ist vollständig; zum Fortsetzen bitte erneut importieren.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). What the library holds stays as it is. Check the file and its permissions.</source>
        <translation>„%1“ kann nicht geöffnet werden (%2). Was die Bibliothek enthält, bleibt, wie es ist. Bitte die Datei und ihre Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed (%2). What is left is still in the trash.</source>
        <translation>„%1“ kann nicht entfernt werden (%2). Was übrig ist, liegt weiterhin im Papierkorb.</translation>
    </message>
    <message>
        <source>“%1” is no archive of a Melodeck library, or nothing in it can be read any more. Nothing was changed.</source>
        <translation>„%1“ ist kein Archiv einer Melodeck-Bibliothek, oder nichts darin ist noch lesbar. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>LibraryMove</name>
    <message>
        <source>%1 is not empty. Choose a folder of its own for the library.</source>
        <translation>%1 ist nicht leer. Bitte einen eigenen Ordner für die Bibliothek wählen.</translation>
    </message>
    <message>
        <source>Another Melodeck still has the library open, so it was not moved and is used where it was. Close that one; the move is finished when this window is closed the next time.</source>
        <translation>Ein anderes Melodeck hat die Bibliothek noch geöffnet; daher wurde sie nicht verschoben und wird am bisherigen Ort verwendet. Bitte das andere schließen; das Verschieben wird abgeschlossen, wenn dieses Fenster das nächste Mal geschlossen wird.</translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>Bitte einen Ordner mit vollständigem Pfad wählen.</translation>
    </message>
    <message>
        <source>The copy in %1 is not there, so the library stays where it was. Connect the disk; the move is finished when this window is closed the next time.</source>
        <translation>Die Kopie in %1 ist nicht vorhanden; daher bleibt die Bibliothek, wo sie war. Bitte den Datenträger anschließen; das Verschieben wird abgeschlossen, wenn dieses Fenster das nächste Mal geschlossen wird.</translation>
    </message>
    <message>
        <source>The copy of the library&apos;s file does not read as it was written. The library stays where it is.</source>
        <translation>Die Kopie der Bibliotheksdatei liest sich nicht so, wie sie geschrieben wurde. Die Bibliothek bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>The library cannot be moved into itself. Choose a folder elsewhere.</source>
        <translation>Die Bibliothek kann nicht in sich selbst verschoben werden. Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The library is not where it was moved to, so nothing of the old one is removed. Check that its disk is connected and try again.</source>
        <translation>Die Bibliothek ist nicht dort, wohin sie verschoben wurde; daher wird nichts von der alten entfernt. Bitte prüfen, ob ihr Datenträger angeschlossen ist, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The library is there already.</source>
        <translation>Die Bibliothek ist bereits dort.</translation>
    </message>
    <message>
        <source>The library needs %1 MB more there, and %2 MB are free. Nothing was copied.</source>
        <translation>Die Bibliothek braucht dort noch %1 MB, und %2 MB sind frei. Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be made in %1. It stays where it is.</source>
        <translation>Die Bibliotheksdatei kann in %1 nicht angelegt werden. Die Bibliothek bleibt, wo sie ist.</translation>
    </message>
</context>
<context>
    <name>LocalEngine</name>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Gestoppt. Der Auftrag hat diesen Computer nie verlassen.</translation>
    </message>
    <message>
        <source>The sketch engine did not start. Nothing is lost and nothing is billed. Check that %1 is installed beside Melodeck.</source>
        <translation>Die Skizzen-Engine ist nicht gestartet. Nichts ist verloren und nichts wird in Rechnung gestellt. Bitte prüfen, ob %1 neben Melodeck installiert ist.</translation>
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
        <translation>Development</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>What answered is not Baseten&apos;s list: a proxy or a sign-in page of the network may stand between. A model&apos;s address can be pasted all the same.</source>
        <translation>Die Antwort ist nicht die Liste von Baseten: Ein Proxy oder eine Anmeldeseite des Netzwerks steht möglicherweise dazwischen. Die Adresse eines Modells lässt sich trotzdem einfügen.</translation>
    </message>
    <message>
        <source>What answered is not the config of a deployment. The request can be written by hand all the same.</source>
        <translation>Die Antwort ist nicht die Konfiguration eines Deployments. Die Anfrage lässt sich trotzdem von Hand schreiben.</translation>
    </message>
    <message>
        <source>asleep; the first request wakes it</source>
        <translation>schläft; die erste Anfrage weckt es</translation>
    </message>
    <message>
        <source>being made, not there yet</source>
        <translation>wird angelegt, noch nicht verfügbar</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>in unbekanntem Zustand</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>ready, %1 replicas</source>
        <translation>bereit, %1 Replikate</translation>
    </message>
    <message>
        <source>ready, 1 replica</source>
        <translation>bereit, 1 Replikat</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
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
        <translation>M4A oder MP4</translation>
    </message>
    <message>
        <source>WMA</source>
        <translation>WMA</translation>
    </message>
    <message>
        <source>WebM or Matroska</source>
        <translation>WebM oder Matroska</translation>
    </message>
    <message>
        <source>compressed audio</source>
        <translation>komprimiertes Audio</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>andere Art</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>“%1” (%2) holds no sound that can be decoded. Nothing was sent. Export it as WAV or FLAC.</source>
        <translation>„%1“ (%2) enthält keinen Ton, der dekodiert werden kann. Es wurde nichts gesendet. Bitte als WAV oder FLAC exportieren.</translation>
    </message>
    <message>
        <source>“%1” (%2) needs a decoder that is not installed. Nothing was sent. Install the package gstreamer1.0-libav and drop the file again, or export it as WAV or FLAC.</source>
        <translation>„%1“ (%2) braucht einen Decoder, der nicht installiert ist. Es wurde nichts gesendet. Bitte das Paket gstreamer1.0-libav installieren und die Datei erneut ablegen oder sie als WAV oder FLAC exportieren.</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG, MP3 and what the system&apos;s decoders know (M4A, WebM …) work.</source>
        <translation>„%1“ ist keine Audiodatei, die hier gelesen werden kann. Es wurde nichts gesendet. WAV, FLAC, OGG, MP3 und was die Decoder des Systems kennen (M4A, WebM …) funktionieren.</translation>
    </message>
</context>
<context>
    <name>MediaToWav</name>
    <message>
        <source>The recording is too long to be turned into a WAV file. Nothing was sent. Cut it first.</source>
        <translation>Die Aufnahme ist zu lang, um in eine WAV-Datei umgewandelt zu werden. Es wurde nichts gesendet. Bitte zuerst kürzen.</translation>
    </message>
</context>
<context>
    <name>ModelSpec</name>
    <message>
        <source>This is not a model spec.</source>
        <translation>Dies ist keine Modellbeschreibung.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>1 is the natural pace, 2 twice as fast.</source>
        <translation>1 ist das natürliche Tempo, 2 doppelt so schnell.</translation>
    </message>
    <message>
        <source>2, 3 or 4 quarters, or 6 eighths.</source>
        <translation>2, 3 oder 4 Viertel oder 6 Achtel.</translation>
    </message>
    <message>
        <source>A few seconds of one person speaking; the speech takes on that voice. A WAV file is safest.</source>
        <translation>Einige Sekunden, in denen eine Person spricht; die Sprachausgabe nimmt diese Stimme an. Am sichersten ist eine WAV-Datei.</translation>
    </message>
    <message>
        <source>A melody, sung or played, or a whole mix in which one stands out (WAV, FLAC, OGG, MP3). The engine on this computer listens to the first ten minutes.</source>
        <translation>Eine gesungene oder gespielte Melodie oder eine ganze Mischung, aus der eine hervortritt (WAV, FLAC, OGG, MP3). Die Engine auf diesem Computer hört die ersten zehn Minuten an.</translation>
    </message>
    <message>
        <source>A pause this long ends a part.</source>
        <translation>Eine so lange Pause beendet einen Abschnitt.</translation>
    </message>
    <message>
        <source>A prompt for the second of the two text readers. Without it both read the first.</source>
        <translation>Ein Prompt für den zweiten der beiden Textleser. Ohne ihn lesen beide den ersten.</translation>
    </message>
    <message>
        <source>A recording of one person speaking, whose voice and style the speech follows.</source>
        <translation>Eine Aufnahme einer sprechenden Person, deren Stimme und Stil die Sprachausgabe folgt.</translation>
    </message>
    <message>
        <source>A recording of one voice (WAV, FLAC, OGG, MP3) whose tune the clips follow. Without it a tune is composed.</source>
        <translation>Eine einstimmige Aufnahme (WAV, FLAC, OGG, MP3), deren Melodie die Clips folgen. Ohne sie wird eine Melodie komponiert.</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow, resampled from its own rate.</source>
        <translation>Eine Aufnahme, deren Melodie die Clips folgen; von ihrer eigenen Abtastrate umgerechnet.</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow. The model assumes 32 kHz whatever the file says.</source>
        <translation>Eine Aufnahme, deren Melodie die Clips folgen. Das Modell nimmt 32 kHz an, was immer die Datei sagt.</translation>
    </message>
    <message>
        <source>A second model finishes the details.</source>
        <translation>Ein zweites Modell arbeitet die Details aus.</translation>
    </message>
    <message>
        <source>Above 30 s the model works in windows, each so much later than the one before: shorter holds together better and takes longer.</source>
        <translation>Über 30 s arbeitet das Modell in Fenstern, jedes um diesen Betrag später als das vorige: Kürzer hält besser zusammen und dauert länger.</translation>
    </message>
    <message>
        <source>Address of a WAV or FLAC file. It must end in .wav or .flac in lower case; what follows a question mark does not count.</source>
        <translation>Adresse einer WAV- oder FLAC-Datei. Sie muss in Kleinbuchstaben auf .wav oder .flac enden; was nach einem Fragezeichen folgt, zählt nicht.</translation>
    </message>
    <message>
        <source>Address of a recording or video. The server behind it must support range requests.</source>
        <translation>Adresse einer Aufnahme oder eines Videos. Der Server dahinter muss Range-Anfragen unterstützen.</translation>
    </message>
    <message>
        <source>Address of a short recording whose voice is to speak, in place of the speaker. Only newer deployments know it.</source>
        <translation>Adresse einer kurzen Aufnahme, deren Stimme anstelle des Sprechers sprechen soll. Nur neuere Deployments kennen dies.</translation>
    </message>
    <message>
        <source>Address of the recording, English speech. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Adresse der Aufnahme, englische Sprache. Das Modell lädt sie herunter; sie muss daher ohne Anmeldung aus dem Internet erreichbar sein.</translation>
    </message>
    <message>
        <source>Address of the recording, for a server that fetches it. The engine on this computer does not: give it the file.</source>
        <translation>Adresse der Aufnahme, für einen Server, der sie abruft. Die Engine auf diesem Computer tut das nicht: Ihr bitte die Datei geben.</translation>
    </message>
    <message>
        <source>Address of the recording, or of a video with sound. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Adresse der Aufnahme oder eines Videos mit Ton. Das Modell lädt sie herunter; sie muss daher ohne Anmeldung aus dem Internet erreichbar sein.</translation>
    </message>
    <message>
        <source>Address of the recording. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Adresse der Aufnahme. Das Modell lädt sie herunter; sie muss daher ohne Anmeldung aus dem Internet erreichbar sein.</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Alle Kandidaten</translation>
    </message>
    <message>
        <source>As in &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; or &quot;D Dorian&quot;.</source>
        <translation>Wie in &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; oder &quot;D Dorian&quot;.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Audio transcription chain</source>
        <translation>Chain zur Audiotranskription</translation>
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
        <translation>Beam-Vielfalt</translation>
    </message>
    <message>
        <source>Beam width</source>
        <translation>Beam-Breite</translation>
    </message>
    <message>
        <source>Beats a minute as they are counted: eighths in a bar of six.</source>
        <translation>Schläge pro Minute, so wie gezählt wird: in einem Sechsertakt Achtel.</translation>
    </message>
    <message>
        <source>Beats in a bar of the melody</source>
        <translation>Schläge pro Takt der Melodie</translation>
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
        <translation>Wählt unter den wahrscheinlichsten Token, die zusammen diese Wahrscheinlichkeit haben.</translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest tokens. Without it top p alone decides.</source>
        <translation>Wählt unter so vielen der wahrscheinlichsten Token. Ohne Angabe entscheidet allein Top-p.</translation>
    </message>
    <message>
        <source>Chooses among likely sounds. Without it always the likeliest: monotonous, and the same each time.</source>
        <translation>Wählt unter wahrscheinlichen Klängen. Ohne dies immer den wahrscheinlichsten: eintönig und jedes Mal gleich.</translation>
    </message>
    <message>
        <source>Chooses among so many of the likeliest sounds; 0 is all of them.</source>
        <translation>Wählt unter so vielen der wahrscheinlichsten Klänge; 0 heißt unter allen.</translation>
    </message>
    <message>
        <source>Chooses among the likeliest sounds that together have this probability; 0 leaves it to top k.</source>
        <translation>Wählt unter den wahrscheinlichsten Klängen, die zusammen diese Wahrscheinlichkeit haben; 0 überlässt es Top-k.</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>Code of the language to speak, such as en-us.</source>
        <translation>Code der zu sprechenden Sprache, etwa en-us.</translation>
    </message>
    <message>
        <source>Codes of the languages that detection chooses from. Empty: all that the model knows.</source>
        <translation>Codes der Sprachen, unter denen die Erkennung wählt. Leer: alle, die das Modell kennt.</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Dekodierung</translation>
    </message>
    <message>
        <source>Detect the language of each part</source>
        <translation>Sprache jedes Abschnitts erkennen</translation>
    </message>
    <message>
        <source>Detect the language only</source>
        <translation>Nur die Sprache erkennen</translation>
    </message>
    <message>
        <source>Download headers</source>
        <translation>Header für den Download</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens. 0 sets no limit.</source>
        <translation>Beendet die Sprachausgabe nach so vielen Token. 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens; 1000 tokens are about 12 s.</source>
        <translation>Beendet die Sprachausgabe nach so vielen Token; 1000 Token sind etwa 12 s.</translation>
    </message>
    <message>
        <source>English speech from a short text</source>
        <translation>englische Sprache aus einem kurzen Text</translation>
    </message>
    <message>
        <source>English speech from text</source>
        <translation>englische Sprache aus Text</translation>
    </message>
    <message>
        <source>English speech from text, fast</source>
        <translation>englische Sprache aus Text, schnell</translation>
    </message>
    <message>
        <source>English speech from text, in a voice of your own if you give one</source>
        <translation>englische Sprache aus Text, auf Wunsch mit eigener Stimme</translation>
    </message>
    <message>
        <source>Even out loudness</source>
        <translation>Lautheit ausgleichen</translation>
    </message>
    <message>
        <source>Exact length of each clip in seconds.</source>
        <translation>Genaue Länge jedes Clips in Sekunden.</translation>
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
        <translation>Findet zuerst die Sprache und teilt die Aufnahme dort. Ohne dies werden höchstens 30 s transkribiert.</translation>
    </message>
    <message>
        <source>First beat of the melody</source>
        <translation>Erster Schlag der Melodie</translation>
    </message>
    <message>
        <source>Fixed by Whisper; no other value is taken.</source>
        <translation>Von Whisper vorgegeben; ein anderer Wert wird nicht angenommen.</translation>
    </message>
    <message>
        <source>For recordings in several languages. Set the language to auto.</source>
        <translation>Für Aufnahmen in mehreren Sprachen. Die Sprache dabei auf auto setzen.</translation>
    </message>
    <message>
        <source>For recordings that are loud in places and quiet in others.</source>
        <translation>Für Aufnahmen, die stellenweise laut und sonst leise sind.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Frames decoded together</source>
        <translation>Gemeinsam dekodierte Bilder</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Guidance in two steps</source>
        <translation>Guidance in zwei Schritten</translation>
    </message>
    <message>
        <source>HTTP headers that the model sends when it downloads the link, as names and values. Not known to older deployments.</source>
        <translation>HTTP-Header, die das Modell beim Herunterladen des Links sendet, als Namen und Werte. Älteren Deployments nicht bekannt.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Higher is livelier and less steady.</source>
        <translation>Höher ist lebhafter und weniger gleichmäßig.</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower is safer.</source>
        <translation>Höher ist überraschender, niedriger ist sicherer.</translation>
    </message>
    <message>
        <source>Higher values favour longer transcripts. Matters only with a beam width above 1.</source>
        <translation>Höhere Werte bevorzugen längere Transkripte. Nur bei einer Beam-Breite über 1 von Bedeutung.</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself, and make it speak faster.</source>
        <translation>Höhere Werte verhindern, dass sich das Modell wiederholt, und lassen es schneller sprechen.</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself.</source>
        <translation>Höhere Werte verhindern, dass sich das Modell wiederholt.</translation>
    </message>
    <message>
        <source>Higher values make the candidates differ more.</source>
        <translation>Bei höheren Werten unterscheiden sich die Kandidaten stärker.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>How closely the clips follow prompt and melody; too much sounds forced.</source>
        <translation>Wie eng die Clips Prompt und Melodie folgen; zu viel klingt gezwungen.</translation>
    </message>
    <message>
        <source>How closely the image follows the prompt.</source>
        <translation>Wie eng das Bild dem Prompt folgt.</translation>
    </message>
    <message>
        <source>How freely the model guesses. 0 takes the most likely words each time.</source>
        <translation>Wie frei das Modell rät. Bei 0 nimmt es jedes Mal die wahrscheinlichsten Wörter.</translation>
    </message>
    <message>
        <source>How much is made before it is sent. Smaller starts sooner, larger runs more smoothly.</source>
        <translation>Wie viel erzeugt wird, bevor gesendet wird. Kleiner beginnt früher, größer läuft gleichmäßiger.</translation>
    </message>
    <message>
        <source>How the model chooses its words.</source>
        <translation>Wie das Modell seine Wörter wählt.</translation>
    </message>
    <message>
        <source>How the model listens and what it returns.</source>
        <translation>Wie das Modell zuhört und was es zurückgibt.</translation>
    </message>
    <message>
        <source>How the recording is split at pauses.</source>
        <translation>Wie die Aufnahme an Pausen geteilt wird.</translation>
    </message>
    <message>
        <source>How the recording is split so that the parts run side by side. An empty object takes all defaults.</source>
        <translation>Wie die Aufnahme geteilt wird, damit die Abschnitte nebeneinander laufen. Ein leeres Objekt übernimmt alle Vorgaben.</translation>
    </message>
    <message>
        <source>How the steps are spaced. Without one the model keeps the one of its last request, Euler at first.</source>
        <translation>Wie die Schritte verteilt sind. Ohne Angabe behält das Modell den Scheduler seiner letzten Anfrage, anfangs Euler.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>In steps of 16 pixels.</source>
        <translation>In Schritten von 16 Pixeln.</translation>
    </message>
    <message>
        <source>In steps of 8 pixels. Older deployments always make 1024.</source>
        <translation>In Schritten von 8 Pixeln. Ältere Deployments erzeugen immer 1024.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Keeps words from being cut where two large parts meet; words in the overlap may come twice.</source>
        <translation>Verhindert, dass Wörter zerschnitten werden, wo zwei große Abschnitte aneinanderstoßen; Wörter in der Überlappung können doppelt vorkommen.</translation>
    </message>
    <message>
        <source>Key of the melody</source>
        <translation>Tonart der Melodie</translation>
    </message>
    <message>
        <source>Kokoro</source>
        <translation>Kokoro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the speech as a code such as en or de. Write auto to have it detected.</source>
        <translation>Gesprochene Sprache als Code wie en oder de. Mit auto wird sie erkannt.</translation>
    </message>
    <message>
        <source>Language of the text.</source>
        <translation>Sprache des Textes.</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 10 s the model works in windows that move on by 2 s, so time grows fast.</source>
        <translation>Länge jedes Clips in Sekunden. Über 10 s arbeitet das Modell in Fenstern, die um je 2 s weiterrücken; die Dauer wächst daher schnell.</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 30 s the model works in windows: time and memory grow.</source>
        <translation>Länge jedes Clips in Sekunden. Über 30 s arbeitet das Modell in Fenstern: Zeit und Speicherbedarf wachsen.</translation>
    </message>
    <message>
        <source>Length of the large parts</source>
        <translation>Länge der großen Abschnitte</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>Längenstrafe</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link to a voice</source>
        <translation>Link zu einer Stimme</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of about this length.</source>
        <translation>Längere Texte werden in Abschnitte von etwa dieser Länge geteilt.</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of at most this many characters. Not known to older deployments.</source>
        <translation>Längere Texte werden in Abschnitte von höchstens so vielen Zeichen geteilt. Älteren Deployments nicht bekannt.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Longest part</source>
        <translation>Längster Abschnitt</translation>
    </message>
    <message>
        <source>Longest part of the text</source>
        <translation>Längster Textabschnitt</translation>
    </message>
    <message>
        <source>Longest part sent to Whisper; it is cut at a quiet place in its second half.</source>
        <translation>Längster Abschnitt, der an Whisper geht; geschnitten wird an einer leisen Stelle in seiner zweiten Hälfte.</translation>
    </message>
    <message>
        <source>Longest prompt</source>
        <translation>Längster Prompt</translation>
    </message>
    <message>
        <source>Longest stretch of speech handled at a time.</source>
        <translation>Längstes Stück Sprache, das auf einmal verarbeitet wird.</translation>
    </message>
    <message>
        <source>MARS6</source>
        <translation>MARS6</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melodie</translation>
    </message>
    <message>
        <source>Melody as corrected</source>
        <translation>Melodie wie korrigiert</translation>
    </message>
    <message>
        <source>Melody transcription</source>
        <translation>Melodietranskription</translation>
    </message>
    <message>
        <source>MetaVoice</source>
        <translation>MetaVoice</translation>
    </message>
    <message>
        <source>More is faster and takes more memory. Above 10 the model refuses.</source>
        <translation>Mehr ist schneller und braucht mehr Speicher. Über 10 lehnt das Modell ab.</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail.</source>
        <translation>Mehr Schritte dauern länger und zeigen mehr Details.</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail. The model fails without a number here.</source>
        <translation>Mehr Schritte dauern länger und zeigen mehr Details. Ohne eine Zahl hier schlägt das Modell fehl.</translation>
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
        <translation>MusicGen Melody, Truss von Melodeck</translation>
    </message>
    <message>
        <source>Name of one of the speakers that come with the model.</source>
        <translation>Name eines der Sprecher, die das Modell mitbringt.</translation>
    </message>
    <message>
        <source>Names start with a for American or b for British, then f for a woman or m for a man. af is a mix of Bella and Sarah.</source>
        <translation>Namen beginnen mit a für amerikanisch oder b für britisch, dann f für eine Frau oder m für einen Mann. af ist eine Mischung aus Bella und Sarah.</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>No repeated runs</source>
        <translation>Keine wiederholten Folgen</translation>
    </message>
    <message>
        <source>Number of candidate transcripts kept at a time. More is slower.</source>
        <translation>Anzahl der gleichzeitig verfolgten Transkriptkandidaten. Mehr ist langsamer.</translation>
    </message>
    <message>
        <source>Number of images in the video. The model was trained for 14.</source>
        <translation>Anzahl der Bilder im Video. Das Modell wurde für 14 trainiert.</translation>
    </message>
    <message>
        <source>Number of the speaker. Without a recording to go by, the voice may still change from one run to the next.</source>
        <translation>Nummer des Sprechers. Ohne Aufnahme als Vorbild kann sich die Stimme trotzdem von Lauf zu Lauf ändern.</translation>
    </message>
    <message>
        <source>Orpheus</source>
        <translation>Orpheus</translation>
    </message>
    <message>
        <source>Overlap of the large parts</source>
        <translation>Überlappung der großen Abschnitte</translation>
    </message>
    <message>
        <source>Pace of the movement, best from 5 to 30. The file plays one frame a second faster.</source>
        <translation>Tempo der Bewegung, am besten von 5 bis 30. Die Datei spielt ein Bild pro Sekunde schneller.</translation>
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
        <translation>Mögliche Sprachen</translation>
    </message>
    <message>
        <source>Probability above which sound counts as speech.</source>
        <translation>Wahrscheinlichkeit, ab der Ton als Sprache gilt.</translation>
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
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Returns the language without a transcript.</source>
        <translation>Gibt die Sprache ohne Transkript zurück.</translation>
    </message>
    <message>
        <source>Returns the time of each word as well.</source>
        <translation>Gibt auch die Zeit jedes Worts zurück.</translation>
    </message>
    <message>
        <source>Returns the times of sentences and words as well. Takes a little longer.</source>
        <translation>Gibt auch die Zeiten von Sätzen und Wörtern zurück. Dauert etwas länger.</translation>
    </message>
    <message>
        <source>Returns the transcripts of every beam as well.</source>
        <translation>Gibt auch die Transkripte jedes Beams zurück.</translation>
    </message>
    <message>
        <source>Runs of this many tokens occur only once.</source>
        <translation>Folgen von so vielen Token kommen nur einmal vor.</translation>
    </message>
    <message>
        <source>SDXL Turbo</source>
        <translation>SDXL Turbo</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>Seamless loop</source>
        <translation>Nahtlose Schleife</translation>
    </message>
    <message>
        <source>Second prompt</source>
        <translation>Zweiter Prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Share before refining</source>
        <translation>Anteil vor dem Verfeinern</translation>
    </message>
    <message>
        <source>Share of the steps done before the refiner takes over. Unused without it.</source>
        <translation>Anteil der Schritte, bevor der Refiner übernimmt. Ohne ihn unbenutzt.</translation>
    </message>
    <message>
        <source>Share of the steps in which guidance is used. Less is faster.</source>
        <translation>Anteil der Schritte, in denen Guidance verwendet wird. Weniger ist schneller.</translation>
    </message>
    <message>
        <source>Share with guidance</source>
        <translation>Anteil mit Guidance</translation>
    </message>
    <message>
        <source>Shortest pause</source>
        <translation>Kürzeste Pause</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>Skizzen-Engine</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speech detection</source>
        <translation>Sprachdetektion</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Split at pauses</source>
        <translation>An Pausen teilen</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>Aufteilung</translation>
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
        <translation>Schrittweite eines Fensters</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>Stereo</translation>
    </message>
    <message>
        <source>Style, mood and instruments in words, one clip for each. Words that are not understood are listed in the reply.</source>
        <translation>Stil, Stimmung und Instrumente in Worten, je ein Clip. Nicht verstandene Wörter führt die Antwort auf.</translation>
    </message>
    <message>
        <source>Takes less memory and twice the time.</source>
        <translation>Braucht weniger Speicher und doppelt so viel Zeit.</translation>
    </message>
    <message>
        <source>Tara suits most texts.</source>
        <translation>Tara passt für die meisten Texte.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Tempo of the melody</source>
        <translation>Tempo der Melodie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The image that starts to move, in colour. 1024 × 576 pixels work best; other sizes are cut down to multiples of 64.</source>
        <translation>Das Bild, das in Bewegung gerät, in Farbe. 1024 × 576 Pixel sind am besten; andere Größen werden auf Vielfache von 64 zugeschnitten.</translation>
    </message>
    <message>
        <source>The recording and how it is transcribed.</source>
        <translation>Die Aufnahme und wie sie transkribiert wird.</translation>
    </message>
    <message>
        <source>The recording is first cut into parts of this length, one worker each.</source>
        <translation>Die Aufnahme wird zuerst in Abschnitte dieser Länge geschnitten, je ein Worker.</translation>
    </message>
    <message>
        <source>The recording to transcribe, English speech. Older deployments take a link only.</source>
        <translation>Die zu transkribierende Aufnahme, englische Sprache. Ältere Deployments nehmen nur einen Link an.</translation>
    </message>
    <message>
        <source>The recording to transcribe, in any usual format. Give either this or a link.</source>
        <translation>Die zu transkribierende Aufnahme in einem beliebigen üblichen Format. Entweder dies oder einen Link angeben.</translation>
    </message>
    <message>
        <source>The recording to transcribe. Any format that FFmpeg reads.</source>
        <translation>Die zu transkribierende Aufnahme. Jedes Format, das FFmpeg liest.</translation>
    </message>
    <message>
        <source>The recording to transcribe. The whole request may have 100 MB; use a link for more.</source>
        <translation>Die zu transkribierende Aufnahme. Die ganze Anfrage darf 100 MB haben; für mehr einen Link verwenden.</translation>
    </message>
    <message>
        <source>The recording: either a file or a link.</source>
        <translation>Die Aufnahme: entweder eine Datei oder ein Link.</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one each run is another.</source>
        <translation>Gleicher Seed und gleiche Anfrage ergeben gleiche Clips. Ohne Seed ist jeder Lauf anders.</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one it follows from the request.</source>
        <translation>Gleicher Seed und gleiche Anfrage ergeben gleiche Clips. Ohne Angabe folgt er aus der Anfrage.</translation>
    </message>
    <message>
        <source>The same seed and request give the same image.</source>
        <translation>Gleicher Seed und gleiche Anfrage ergeben das gleiche Bild.</translation>
    </message>
    <message>
        <source>The same seed and request give the same image. 0 counts as none: the model then picks one.</source>
        <translation>Gleicher Seed und gleiche Anfrage ergeben das gleiche Bild. 0 gilt als keiner: Das Modell wählt dann einen.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <source>Two channels in place of one.</source>
        <translation>Zwei Kanäle statt einem.</translation>
    </message>
    <message>
        <source>Two numbers: how closely the speech follows the speaker, then the text.</source>
        <translation>Zwei Zahlen: wie eng die Sprachausgabe dem Sprecher und wie eng sie dem Text folgt.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>What each clip should sound like, one clip for each.</source>
        <translation>Wie jeder Clip klingen soll, je ein Clip.</translation>
    </message>
    <message>
        <source>What exceeds this length is dropped.</source>
        <translation>Was diese Länge überschreitet, entfällt.</translation>
    </message>
    <message>
        <source>What is said in the voice recording, word for word.</source>
        <translation>Was in der Stimmaufnahme gesagt wird, Wort für Wort.</translation>
    </message>
    <message>
        <source>What is to be heard in each clip, one clip for each, such as: a dog barks while rain falls.</source>
        <translation>Was in jedem Clip zu hören sein soll, je ein Clip, etwa: ein Hund bellt, während Regen fällt.</translation>
    </message>
    <message>
        <source>What is to be said.</source>
        <translation>Was gesprochen werden soll.</translation>
    </message>
    <message>
        <source>What is to be said. Long texts are split into sentences; keep each under 400 characters, a longer one may never finish.</source>
        <translation>Was gesprochen werden soll. Lange Texte werden in Sätze geteilt; jeder sollte unter 400 Zeichen bleiben, ein längerer wird vielleicht nie fertig.</translation>
    </message>
    <message>
        <source>What is to be said. Sounds in angle brackets, such as laugh, sigh or yawn, are acted out.</source>
        <translation>Was gesprochen werden soll. Laute in spitzen Klammern wie laugh, sigh oder yawn werden gespielt.</translation>
    </message>
    <message>
        <source>What is to be said. The speech ends after 10 s, wherever it is.</source>
        <translation>Was gesprochen werden soll. Die Sprachausgabe endet nach 10 s, wo immer sie gerade ist.</translation>
    </message>
    <message>
        <source>What is to be said. The voice is set by the deployment.</source>
        <translation>Was gesprochen werden soll. Die Stimme legt das Deployment fest.</translation>
    </message>
    <message>
        <source>What is to be said. Up to 220 characters.</source>
        <translation>Was gesprochen werden soll. Bis zu 220 Zeichen.</translation>
    </message>
    <message>
        <source>What the image should not show.</source>
        <translation>Was das Bild nicht zeigen soll.</translation>
    </message>
    <message>
        <source>What the image should show.</source>
        <translation>Was das Bild zeigen soll.</translation>
    </message>
    <message>
        <source>What you know better of the melody than what is heard in it.</source>
        <translation>Was von der Melodie besser bekannt ist, als es herauszuhören ist.</translation>
    </message>
    <message>
        <source>When a bar begins, any one, in seconds from the start of what is sent.</source>
        <translation>Wann ein Takt beginnt, ein beliebiger, in Sekunden ab dem Anfang des Gesendeten.</translation>
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
        <translation>Whisper V3 (Datei)</translation>
    </message>
    <message>
        <source>WhisperX</source>
        <translation>WhisperX</translation>
    </message>
    <message>
        <source>Whole bars, as near to the duration as may be, that go on at their end as they begin.</source>
        <translation>Ganze Takte, so nah an der Dauer wie möglich, deren Ende nahtlos in ihren Anfang übergeht.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of the smoothing when a quiet place is looked for; 1600 samples are a tenth of a second.</source>
        <translation>Breite der Glättung bei der Suche nach einer leisen Stelle; 1600 Samples sind eine Zehntelsekunde.</translation>
    </message>
    <message>
        <source>Word times</source>
        <translation>Wortzeiten</translation>
    </message>
    <message>
        <source>Words of the recording</source>
        <translation>Wörter der Aufnahme</translation>
    </message>
    <message>
        <source>Words that help the model, such as names and terms that occur in the recording.</source>
        <translation>Wörter, die dem Modell helfen, etwa Namen und Fachbegriffe, die in der Aufnahme vorkommen.</translation>
    </message>
    <message>
        <source>XTTS streaming</source>
        <translation>XTTS Streaming</translation>
    </message>
    <message>
        <source>XTTS v2</source>
        <translation>XTTS v2</translation>
    </message>
    <message>
        <source>a detailed image from a prompt</source>
        <translation>ein detailliertes Bild aus einem Prompt</translation>
    </message>
    <message>
        <source>a short video from an image</source>
        <translation>ein kurzes Video aus einem Bild</translation>
    </message>
    <message>
        <source>an image from a prompt</source>
        <translation>ein Bild aus einem Prompt</translation>
    </message>
    <message>
        <source>an image from a prompt, in a few steps</source>
        <translation>ein Bild aus einem Prompt, in wenigen Schritten</translation>
    </message>
    <message>
        <source>an image from a prompt, in one to four steps</source>
        <translation>ein Bild aus einem Prompt, in ein bis vier Schritten</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>arrangiert die Melodie nach Regeln · kostenlos · ohne Schlüssel</translation>
    </message>
    <message>
        <source>lively English speech from text, heard while it is made</source>
        <translation>lebhafte englische Sprache aus Text, hörbar während der Erzeugung</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody</source>
        <translation>ein Clip je Prompt, der einer Melodie folgt</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody; with seed and sampling</source>
        <translation>ein Clip je Prompt, der einer Melodie folgt; mit Seed und Sampling</translation>
    </message>
    <message>
        <source>one clip of music for each prompt</source>
        <translation>ein Musikclip je Prompt</translation>
    </message>
    <message>
        <source>one clip of sounds and noises for each prompt</source>
        <translation>ein Clip mit Klängen und Geräuschen je Prompt</translation>
    </message>
    <message>
        <source>speech from text in the voice of a recording, heard while it is made</source>
        <translation>Sprache aus Text mit der Stimme einer Aufnahme, hörbar während der Erzeugung</translation>
    </message>
    <message>
        <source>speech in 17 languages from text</source>
        <translation>Sprache in 17 Sprachen aus Text</translation>
    </message>
    <message>
        <source>speech in 17 languages from text, heard while it is made</source>
        <translation>Sprache in 17 Sprachen aus Text, hörbar während der Erzeugung</translation>
    </message>
    <message>
        <source>the notes, key, metre and beats of a recording of music</source>
        <translation>Noten, Tonart, Taktart und Schläge einer Musikaufnahme</translation>
    </message>
    <message>
        <source>the words of a long recording or video, from a link</source>
        <translation>der Wortlaut einer langen Aufnahme oder eines Videos, über einen Link</translation>
    </message>
    <message>
        <source>the words of a recording and who says them</source>
        <translation>der Wortlaut einer Aufnahme und wer spricht</translation>
    </message>
    <message>
        <source>the words of a recording, from a file or a link</source>
        <translation>der Wortlaut einer Aufnahme, aus einer Datei oder über einen Link</translation>
    </message>
    <message>
        <source>the words of a recording, from a link</source>
        <translation>der Wortlaut einer Aufnahme, über einen Link</translation>
    </message>
    <message>
        <source>the words of a recording, long ones too, from a file or a link</source>
        <translation>der Wortlaut auch langer Aufnahmen, aus einer Datei oder über einen Link</translation>
    </message>
    <message>
        <source>the words of a recording, sent as a file</source>
        <translation>der Wortlaut einer Aufnahme, als Datei gesendet</translation>
    </message>
    <message>
        <source>the words of an English recording, from a link to a WAV or FLAC file</source>
        <translation>der Wortlaut einer englischen Aufnahme, über einen Link zu einer WAV- oder FLAC-Datei</translation>
    </message>
    <message>
        <source>up to 10 s of English speech from text</source>
        <translation>bis zu 10 s englische Sprache aus Text</translation>
    </message>
</context>
<context>
    <name>MsgpackStream</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 Medien, die bis dahin vollständig waren, bleiben erhalten. Vor dem erneuten Senden die Antwort ansehen.</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>Die Antwort bricht nach %1 Byte ab.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>Die Antwort ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The answer is not valid MessagePack at byte %1.</source>
        <translation>Die Antwort ist bei Byte %1 kein gültiges MessagePack.</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>clip %1</source>
        <translation>Clip %1</translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message>
        <source>Melodeck is open already and does not answer.</source>
        <translation>Melodeck ist bereits geöffnet und antwortet nicht.</translation>
    </message>
    <message>
        <source>Nothing was opened, and nothing is lost. Give it a moment and try again. If it stays so, end it in the system monitor: what it was working on is there again at the next start.</source>
        <translation>Es wurde nichts geöffnet, und nichts ist verloren. Bitte einen Moment warten und erneut versuchen. Bleibt es so, das Programm in der Systemüberwachung beenden: Woran es arbeitete, ist beim nächsten Start wieder da.</translation>
    </message>
</context>
<context>
    <name>OpenApiRequest</name>
    <message>
        <source>Nothing that this OpenAPI file describes takes JSON: its requests are forms with file uploads, or have no body. Melodeck sends JSON.</source>
        <translation>Nichts von dem, was diese OpenAPI-Datei beschreibt, nimmt JSON an: Die Anfragen sind Formulare mit Datei-Uploads oder haben keinen Body. Melodeck sendet JSON.</translation>
    </message>
    <message>
        <source>The OpenAPI file has no path “%1” that takes JSON. It has: %2.</source>
        <translation>Die OpenAPI-Datei hat keinen Pfad „%1“, der JSON annimmt. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>This is a Swagger 2 file. Only OpenAPI 3 is read; paste an example request instead.</source>
        <translation>Dies ist eine Swagger-2-Datei. Nur OpenAPI 3 wird gelesen; stattdessen bitte eine Beispielanfrage einfügen.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 cannot be reached. Nothing was sent. Check address and network.</source>
        <translation>%1 ist nicht erreichbar. Es wurde nichts gesendet. Bitte Adresse und Netzwerk prüfen.</translation>
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
        <translation>Abgebrochen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Cancelled. The request had begun to leave: the model may still run.</source>
        <translation>Abgebrochen. Die Anfrage war bereits unterwegs: Das Modell läuft möglicherweise noch.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2. Nothing was sent. Check address and network.</source>
        <translation>Keine Verbindung zu %1 innerhalb von %2. Es wurde nichts gesendet. Bitte Adresse und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or its encryption is not trusted. Nothing was sent. If the server is your own, name its certificate in SSL_CERT_FILE.</source>
        <translation>Keine sichere Verbindung zu %1: Zertifikat oder Verschlüsselung ist nicht vertrauenswürdig. Es wurde nichts gesendet. Bei einem eigenen Server bitte dessen Zertifikat in SSL_CERT_FILE angeben.</translation>
    </message>
    <message>
        <source>No whole answer of %1 within %2. The model may still be running. Allow more time, or ask for less.</source>
        <translation>Keine vollständige Antwort von %1 innerhalb von %2. Das Modell läuft möglicherweise noch. Bitte mehr Zeit geben oder weniger anfordern.</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. Check the network and try again.</source>
        <translation>Zwischen hier und %1 wurde %2 lang nichts übertragen. Bitte das Netzwerk prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. The model may have run. Check the network before you send again.</source>
        <translation>Zwischen hier und %1 wurde %2 lang nichts übertragen. Das Modell lief möglicherweise. Vor dem erneuten Senden bitte das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. The model has probably run; sending again runs it again.</source>
        <translation>Die Antwort von %1 brach ab. Das Modell lief wahrscheinlich; erneutes Senden führt es noch einmal aus.</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed in a way that cannot be undone. The model has probably run. Its server must send answers as they are.</source>
        <translation>Die Antwort von %1 ist auf eine Weise komprimiert, die sich nicht rückgängig machen lässt. Das Modell lief wahrscheinlich. Der Server muss Antworten unkomprimiert senden.</translation>
    </message>
    <message>
        <source>The connection to %1 broke after the request was sent. The model may have run; sending again runs it again.</source>
        <translation>Die Verbindung zu %1 brach ab, nachdem die Anfrage gesendet war. Das Modell lief möglicherweise; erneutes Senden führt es noch einmal aus.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before anything could run. Nothing is billed. Try again.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor etwas laufen konnte. Nichts wird in Rechnung gestellt. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>The proxy between here and %1 refused the connection. Nothing was sent. Check the proxy, its user and its password.</source>
        <translation>Der Proxy zwischen hier und %1 hat die Verbindung abgelehnt. Es wurde nichts gesendet. Bitte den Proxy, seinen Benutzer und sein Passwort prüfen.</translation>
    </message>
    <message>
        <source>The request could not be read to its end on this computer, so it was not sent as a whole and does not run. Check the file and send it again.</source>
        <translation>Die Anfrage konnte auf diesem Computer nicht bis zum Ende gelesen werden; sie wurde daher nicht vollständig gesendet und wird nicht ausgeführt. Bitte die Datei prüfen und erneut senden.</translation>
    </message>
</context>
<context>
    <name>OwnSpecs</name>
    <message>
        <source>%1 cannot be deleted; the model stays.</source>
        <translation>%1 kann nicht gelöscht werden; das Modell bleibt.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Es kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is too large for a model.</source>
        <translation>Es ist zu groß für ein Modell.</translation>
    </message>
    <message>
        <source>Its id holds other characters than a–z, 0–9, dash, dot and underscore.</source>
        <translation>Seine ID enthält andere Zeichen als a–z, 0–9, Bindestrich, Punkt und Unterstrich.</translation>
    </message>
    <message>
        <source>Its id “%1” is that of %2 as well.</source>
        <translation>Seine ID „%1“ ist auch die von %2.</translation>
    </message>
    <message>
        <source>Its id “%1” is that of a model that Melodeck brings along.</source>
        <translation>Seine ID „%1“ ist die eines Modells, das Melodeck mitbringt.</translation>
    </message>
    <message>
        <source>There are more than %1 models.</source>
        <translation>Es gibt mehr als %1 Modelle.</translation>
    </message>
    <message>
        <source>There is no model of your own with the id “%1” in %2. Nothing was changed.</source>
        <translation>In %2 gibt es kein eigenes Modell mit der ID „%1“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This model has so many fields that no form could show them. It was not saved.</source>
        <translation>Dieses Modell hat so viele Felder, dass kein Formular sie zeigen könnte. Es wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>A picture was pasted, and no melody is in it. Copy a recording, or the link of one.</source>
        <translation>Es wurde ein Bild eingefügt, das keine Melodie enthält. Bitte eine Aufnahme oder deren Link kopieren.</translation>
    </message>
    <message>
        <source>The text in the clipboard is neither a file nor a link. Copy a recording, or the link of one.</source>
        <translation>Der Text in der Zwischenablage ist weder eine Datei noch ein Link. Bitte eine Aufnahme oder deren Link kopieren.</translation>
    </message>
    <message>
        <source>There is no file and no link in the clipboard. Copy a recording, or the link of one.</source>
        <translation>In der Zwischenablage ist weder eine Datei noch ein Link. Bitte eine Aufnahme oder deren Link kopieren.</translation>
    </message>
</context>
<context>
    <name>PastedRequest</name>
    <message>
        <source>The command ends within a quotation. Copy all of it.</source>
        <translation>Der Befehl endet innerhalb von Anführungszeichen. Bitte vollständig kopieren.</translation>
    </message>
    <message>
        <source>The command has no address. Nothing was changed. Copy the whole command.</source>
        <translation>Der Befehl enthält keine Adresse. Es wurde nichts geändert. Bitte den ganzen Befehl kopieren.</translation>
    </message>
    <message>
        <source>The command&apos;s request is no JSON: %1 Nothing was changed. Copy the whole command.</source>
        <translation>Die Anfrage des Befehls ist kein JSON: %1 Es wurde nichts geändert. Bitte den ganzen Befehl kopieren.</translation>
    </message>
    <message>
        <source>The snippet does not say where it sends to. Nothing was changed. Copy all of it, with the address.</source>
        <translation>Der Codeausschnitt sagt nicht, wohin er sendet. Es wurde nichts geändert. Bitte alles kopieren, mit der Adresse.</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>%1 pictures cannot be shown here: install the package qt6-image-formats-plugins. The picture itself is whole.</source>
        <translation>%1-Bilder können hier nicht angezeigt werden: Bitte das Paket qt6-image-formats-plugins installieren. Das Bild selbst ist vollständig.</translation>
    </message>
    <message>
        <source>It is too large to be shown here (%1 × %2 pixels). Open or save it.</source>
        <translation>Es ist zu groß, um hier angezeigt zu werden (%1 × %2 Pixel). Bitte öffnen oder speichern.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown. The file is kept as it came.</source>
        <translation>Dieses Bild ist beschädigt oder zu groß, um angezeigt zu werden. Die Datei bleibt so erhalten, wie sie kam.</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Baseten does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>Baseten nimmt diesen Schlüssel nicht an. Vielleicht ist er abgeschnitten oder gelöscht: bitte erneut aus den Einstellungen des Arbeitsbereichs kopieren.</translation>
    </message>
    <message>
        <source>Baseten knows no such key, or does not let it list models. A key that is limited to some models works for those all the same: paste the model&apos;s address or write its id.</source>
        <translation>Baseten kennt keinen solchen Schlüssel oder lässt ihn keine Modelle auflisten. Ein auf einige Modelle beschränkter Schlüssel funktioniert für diese trotzdem: Bitte die Adresse des Modells einfügen oder seine ID schreiben.</translation>
    </message>
    <message>
        <source>Baseten knows no such model in this workspace. It may have been deleted.</source>
        <translation>Baseten kennt kein solches Modell in diesem Arbeitsbereich. Vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>The model is not deployed there, so there is no example of a request.</source>
        <translation>Das Modell ist dort nicht bereitgestellt; daher gibt es kein Beispiel einer Anfrage.</translation>
    </message>
    <message>
        <source>The model is switched off (deactivated) at Baseten, so that it cannot be woken. Activate it in your workspace there.</source>
        <translation>Das Modell ist bei Baseten abgeschaltet (deaktiviert) und kann daher nicht geweckt werden. Bitte dort im Arbeitsbereich aktivieren.</translation>
    </message>
    <message>
        <source>What answers there cannot be woken. Nothing ran. If it sleeps, a request wakes it.</source>
        <translation>Was dort antwortet, kann nicht geweckt werden. Nichts wurde ausgeführt. Falls es ruht, weckt es eine Anfrage.</translation>
    </message>
</context>
<context>
    <name>PlatformCall</name>
    <message>
        <source>What answered is not the platform: a proxy or a sign-in page of the network may stand between. Check the endpoint.</source>
        <translation>Die Antwort kam nicht von der Plattform: Ein Proxy oder eine Anmeldeseite des Netzwerks steht möglicherweise dazwischen. Bitte den Endpunkt prüfen.</translation>
    </message>
</context>
<context>
    <name>ReceivedAnswer</name>
    <message>
        <source>%1 was changed, moved or removed since it came, so the answer cannot be written as it came. Nothing was written.</source>
        <translation>%1 wurde seit dem Eintreffen verändert, verschoben oder entfernt; die Antwort kann daher nicht so geschrieben werden, wie sie kam. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Gestoppt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. Check the disk.</source>
        <translation>Die aufbewahrte Antwort %1 kann nicht gelesen werden. Bitte den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>The kept answer %1 is damaged, so it cannot be written as it came. Its clips are not touched by that.</source>
        <translation>Die aufbewahrte Antwort %1 ist beschädigt und kann daher nicht so geschrieben werden, wie sie kam. Ihre Clips sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>The record of the answer is damaged.</source>
        <translation>Der Eintrag der Antwort ist beschädigt.</translation>
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
        <translation>Das Rezept konnte nicht in „%1“ geschrieben werden. Der Ton ist vollständig. Bitte den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>This is not a Melodeck recipe.</source>
        <translation>Dies ist kein Melodeck-Rezept.</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>ein eigener Endpunkt</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there, and its permissions.</source>
        <translation>„%1“ kann nicht gelesen werden. Bitte prüfen, ob die Datei vorhanden ist, und ihre Zugriffsrechte.</translation>
    </message>
</context>
<context>
    <name>RecipeCheck</name>
    <message>
        <source> or .</source>
        <translation> oder .</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines.</source>
        <translation>%1 hat mehr als %2 Zeilen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 must be a file, or its base64 text.</source>
        <translation>%1 muss eine Datei oder deren Base64-Text sein.</translation>
    </message>
    <message>
        <source>%1 must be a link that begins with https:// or http://.</source>
        <translation>%1 muss ein Link sein, der mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts.</source>
        <translation>%1 muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1 muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 muss einer dieser Werte sein: %2.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1 muss Text sein.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 muss true oder false sein.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters.</source>
        <translation>%1 muss mindestens %2 Zeichen haben.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 lines.</source>
        <translation>%1 muss mindestens %2 Zeilen haben.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1 muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>%1 prompts are more than the model takes at once (%2).</source>
        <translation>%1 Prompts sind mehr, als das Modell auf einmal annimmt (%2).</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <translation>%1: bitte eine Datei wählen.</translation>
    </message>
    <message>
        <source>%1: give a link.</source>
        <translation>%1: bitte einen Link angeben.</translation>
    </message>
    <message>
        <source>%1: the model takes only links that end in .%2.</source>
        <translation>%1: Das Modell nimmt nur Links an, die auf .%2 enden.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>Eines davon wird benötigt: %1.</translation>
    </message>
    <message>
        <source>Only one of these may be given: %1.</source>
        <translation>Nur eines davon darf angegeben werden: %1.</translation>
    </message>
    <message>
        <source>Prompt %1 is empty.</source>
        <translation>Prompt %1 ist leer.</translation>
    </message>
    <message>
        <source>Prompt %1 is longer than %2 characters.</source>
        <translation>Prompt %1 ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>The request is not a JSON object.</source>
        <translation>Die Anfrage ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>Bitte mindestens einen Prompt schreiben.</translation>
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
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 as sent</source>
        <translation>%1 wie gesendet</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 Kanäle</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>%1 s bis %2 s</translation>
    </message>
    <message>
        <source>Baseten</source>
        <translation>Baseten</translation>
    </message>
    <message>
        <source>Both ask for the same.</source>
        <translation>Beide verlangen dasselbe.</translation>
    </message>
    <message>
        <source>Different:</source>
        <translation>Verschieden:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it:</source>
        <translation>Unbekannt, da eines der beiden nichts dazu sagt:</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>Es ist kein Unterschied bekannt.</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>Place in its request</source>
        <translation>Platz in der Anfrage</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same:</source>
        <translation>Gleich:</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>ein eigener Endpunkt</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>normalisiert</translation>
    </message>
    <message>
        <source>offset removed</source>
        <translation>Versatz entfernt</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>RecipeJson</name>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there, and its permissions.</source>
        <translation>„%1“ kann nicht gelesen werden. Es wurde nichts gesendet. Bitte prüfen, ob die Datei noch vorhanden ist, und ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>“%1” is a recipe that cannot be read. Nothing was sent. It may be from a newer Melodeck, or changed by hand: drop the clip that it came from.</source>
        <translation>„%1“ ist ein Rezept, das nicht gelesen werden kann. Es wurde nichts gesendet. Vielleicht stammt es von einem neueren Melodeck oder wurde von Hand geändert: Bitte den Clip ablegen, aus dem es stammt.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The disk is too slow for a recording, which ended here. What was recorded before is kept. Close what else uses the disk.</source>
        <translation>Der Datenträger ist zu langsam für eine Aufnahme, die hier endete. Das bisher Aufgenommene bleibt erhalten. Bitte schließen, was den Datenträger sonst noch beansprucht.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n whole clip(s) are kept.</source>
        <translation>
            <numerusform>%n vollständiger Clip bleibt erhalten.</numerusform>
            <numerusform>%n vollständige Clips bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer of which the damaged journal of an earlier run says nothing any more is kept as %1.</source>
        <translation>Eine Antwort, von der das beschädigte Journal eines früheren Laufs nichts mehr sagt, wird als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>It waited when the library&apos;s backup was made. The library was damaged since, so nobody knows whether it was sent.</source>
        <translation>Der Auftrag wartete, als die Sicherung der Bibliothek angelegt wurde. Die Bibliothek wurde seither beschädigt; niemand weiß also, ob er gesendet wurde.</translation>
    </message>
    <message>
        <source>Melodeck ended before an answer came.</source>
        <translation>Melodeck wurde beendet, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>Melodeck ended while the answer came.</source>
        <translation>Melodeck wurde beendet, während die Antwort kam.</translation>
    </message>
    <message>
        <source>Nothing is billed. Send it again.</source>
        <translation>Nichts wird in Rechnung gestellt. Bitte erneut senden.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>Die eingetroffenen Bytes liegen in %1.</translation>
    </message>
    <message>
        <source>The journal %1 of an earlier run cannot be read, so its jobs were left alone. Check the disk, and start again.</source>
        <translation>Das Journal %1 eines früheren Laufs kann nicht gelesen werden; seine Aufträge blieben daher unangetastet. Bitte den Datenträger prüfen und neu starten.</translation>
    </message>
    <message>
        <source>The journal of an earlier run was damaged; what could be read of it was used. It is kept as %1.</source>
        <translation>Das Journal eines früheren Laufs war beschädigt; was davon lesbar war, wurde verwendet. Es wird als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The model may have run, and may bill: look at its dashboard before you send it again.</source>
        <translation>Das Modell lief möglicherweise und verursacht Kosten: Vor dem erneuten Senden bitte in seinem Dashboard nachsehen.</translation>
    </message>
    <message>
        <source>What came of an answer cannot be written into %1, so it stays in the journal. Make room on the disk, and start again.</source>
        <translation>Was von einer Antwort ankam, kann nicht in %1 geschrieben werden und bleibt daher im Journal. Bitte Speicherplatz freigeben und neu starten.</translation>
    </message>
</context>
<context>
    <name>RequestCode</name>
    <message>
        <source>A sound whose level or DC offset is changed cannot be made by such a command. Switch that off, or send the request from here.</source>
        <translation>Ton mit geändertem Pegel oder Gleichspannungsversatz lässt sich mit einem solchen Befehl nicht erzeugen. Bitte das abschalten oder die Anfrage von hier senden.</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools call models on Baseten alone. Copy the request as curl or Python.</source>
        <translation>Die Werkzeuge von Baseten rufen nur Modelle bei Baseten auf. Bitte die Anfrage als curl oder Python kopieren.</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools do not reach this address. Copy the request as curl or Python.</source>
        <translation>Die Werkzeuge von Baseten erreichen diese Adresse nicht. Bitte die Anfrage als curl oder Python kopieren.</translation>
    </message>
</context>
<context>
    <name>RequestLimits</name>
    <message>
        <source>The request is %1 MB, and Baseten takes %2 MB at most. Nothing was sent. Choose a shorter region or a smaller format (mono, FLAC, MP3), or give a link where the model takes one.</source>
        <translation>Die Anfrage hat %1 MB, und Baseten nimmt höchstens %2 MB an. Es wurde nichts gesendet. Bitte einen kürzeren Bereich oder ein kleineres Format (Mono, FLAC, MP3) wählen oder einen Link angeben, wo das Modell einen annimmt.</translation>
    </message>
</context>
<context>
    <name>SchemaCopy</name>
    <message>
        <source>This describes no request with fields of its own, so that there is no form to make. Paste an example request instead.</source>
        <translation>Dies beschreibt keine Anfrage mit eigenen Feldern; daraus lässt sich also kein Formular erstellen. Stattdessen bitte eine Beispielanfrage einfügen.</translation>
    </message>
    <message>
        <source>This schema cannot be read, or is too large for a form. Paste an example request instead.</source>
        <translation>Dieses Schema kann nicht gelesen werden oder ist zu groß für ein Formular. Stattdessen bitte eine Beispielanfrage einfügen.</translation>
    </message>
</context>
<context>
    <name>ServerSentEvents</name>
    <message>
        <source>A line of the event stream is longer than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>Eine Zeile des Ereignisstroms ist länger als %1 Byte; das Lesen endete daher dort. Die Ereignisse davor bleiben erhalten.</translation>
    </message>
    <message>
        <source>An event of the stream holds more than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>Ein Ereignis des Stroms enthält mehr als %1 Byte; das Lesen endete daher dort. Die Ereignisse davor bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>SketchEngine</name>
    <message>
        <source>%1 is not a sound font (SF2 or SF3), so the sketch engine has no instruments. Nothing was lost. Choose another file, or none, to play with the sound font that is installed.</source>
        <translation>%1 ist kein SoundFont (SF2 oder SF3); die Skizzen-Engine hat daher keine Instrumente. Es ging nichts verloren. Bitte eine andere Datei wählen, oder keine, um mit dem installierten SoundFont zu spielen.</translation>
    </message>
    <message>
        <source>A clip could not be made: an internal error. Nothing was lost; a shorter request may work.</source>
        <translation>Ein Clip konnte nicht erzeugt werden: ein interner Fehler. Nichts ging verloren; eine kürzere Anfrage gelingt vielleicht.</translation>
    </message>
    <message>
        <source>No sound font was found, so the sketch engine has no instruments.</source>
        <translation>Es wurde kein SoundFont gefunden; die Skizzen-Engine hat daher keine Instrumente.</translation>
    </message>
    <message>
        <source>Nothing was lost. Install the package fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) and try again.</source>
        <translation>Nichts ging verloren. Bitte das Paket fluidr3mono-gm-soundfont installieren (sudo apt install fluidr3mono-gm-soundfont) und erneut versuchen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept, nothing was paid.</source>
        <translation>Gestoppt. Nichts wurde aufbewahrt, nichts bezahlt.</translation>
    </message>
    <message>
        <source>The sound font %1 cannot be read, so the sketch engine has no instruments.</source>
        <translation>Der SoundFont %1 kann nicht gelesen werden; die Skizzen-Engine hat daher keine Instrumente.</translation>
    </message>
    <message>
        <source>The synthesiser does not start. Nothing was lost; free some memory and try again.</source>
        <translation>Der Synthesizer startet nicht. Nichts ging verloren; bitte Arbeitsspeicher freigeben und erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>SmallAnswer</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Gestoppt. Nichts wurde aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>SoundAsSent</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
</context>
<context>
    <name>SpecDraft</name>
    <message>
        <source>A field that is one of several values needs these: one-of:A,B,C.</source>
        <translation>Ein Feld mit einem von mehreren Werten braucht diese: one-of:A,B,C.</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>Mein Modell</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is empty.</source>
        <translation>Der Bereich von %1 bis %2 ist leer.</translation>
    </message>
    <message>
        <source>The range of a whole number has whole numbers at its ends.</source>
        <translation>Der Bereich einer ganzen Zahl hat ganze Zahlen an seinen Enden.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>Es gibt kein Feld „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>a model of your own</source>
        <translation>ein eigenes Modell</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here: it is described by reference. Nothing was changed.</source>
        <translation>„%1“ kann hier nicht geändert werden: Es wird durch einen Verweis beschrieben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a field can be. It can be file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required or optional.</source>
        <translation>„%1“ ist nichts, was ein Feld sein kann. Möglich sind file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required oder optional.</translation>
    </message>
</context>
<context>
    <name>SpecFetch</name>
    <message>
        <source>%1 answered with status %2 instead of a description of its model. Nothing ran. Paste an example request instead.</source>
        <translation>%1 hat statt mit einer Beschreibung des Modells mit Status %2 geantwortet. Nichts wurde ausgeführt. Stattdessen bitte eine Beispielanfrage einfügen.</translation>
    </message>
    <message>
        <source>%1 cannot answer now; its model may still be loading. Try again in a minute.</source>
        <translation>%1 kann jetzt nicht antworten; das Modell wird vielleicht noch geladen. Bitte in einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 does not tell what its model takes. Paste an example request instead, or give the address of its OpenAPI file.</source>
        <translation>%1 sagt nicht, was das Modell annimmt. Stattdessen bitte eine Beispielanfrage einfügen oder die Adresse der OpenAPI-Datei angeben.</translation>
    </message>
    <message>
        <source>%1 wants a key for this, or does not take the one it was given. Nothing ran. Give it a key and try again.</source>
        <translation>%1 verlangt dafür einen Schlüssel oder nimmt den angegebenen nicht an. Nichts wurde ausgeführt. Bitte einen Schlüssel angeben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off, or took over 30 s. Nothing was run and nothing kept. Try again.</source>
        <translation>Die Verbindung zu %1 brach ab oder dauerte länger als 30 s. Nichts wurde ausgeführt und nichts aufbewahrt. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>What %1 sends is over %2 MiB, which no description of a model is. Nothing was kept.</source>
        <translation>Was %1 sendet, ist größer als %2 MiB; das ist keine Beschreibung eines Modells. Nichts wurde aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>SpecField</name>
    <message>
        <source>The request has no place for “%1”.</source>
        <translation>Die Anfrage hat keinen Platz für „%1“.</translation>
    </message>
</context>
<context>
    <name>SpecSource</name>
    <message>
        <source>All that the request holds looks like keys, and these are never stored. Paste a request that holds more than keys.</source>
        <translation>Alles, was die Anfrage enthält, sieht nach Schlüsseln aus, und die werden nie gespeichert. Bitte eine Anfrage einfügen, die mehr als Schlüssel enthält.</translation>
    </message>
    <message>
        <source>The request is no JSON object with members, so that there is no form to make of it. Such requests are sent as a JSON file.</source>
        <translation>Die Anfrage ist kein JSON-Objekt mit Elementen; daraus lässt sich also kein Formular erstellen. Solche Anfragen werden als JSON-Datei gesendet.</translation>
    </message>
    <message>
        <source>The request of this command is in the file “%1”: choose that file instead.</source>
        <translation>Die Anfrage dieses Befehls steht in der Datei „%1“: Bitte stattdessen diese Datei wählen.</translation>
    </message>
    <message>
        <source>The server does not say what its model takes: its input has no type. Paste an example request instead.</source>
        <translation>Der Server sagt nicht, was sein Modell annimmt: Die Eingabe hat keinen Typ. Stattdessen bitte eine Beispielanfrage einfügen.</translation>
    </message>
    <message>
        <source>There is an address, but no request with it. Paste the whole command, or the JSON that it sends.</source>
        <translation>Eine Adresse ist da, aber keine Anfrage dazu. Bitte den ganzen Befehl einfügen oder das JSON, das er sendet.</translation>
    </message>
    <message>
        <source>There is nothing here that a model can be made from. What can be: a curl command or a Python snippet, the JSON of a request, a Truss&apos;s config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported.</source>
        <translation>Hier ist nichts, woraus ein Modell entstehen kann. Möglich sind: ein curl-Befehl oder Python-Codeausschnitt, das JSON einer Anfrage, die config.yaml eines Truss mit example_model_input, eine OpenAPI-Datei, ein JSON-Schema oder ein von jemandem exportiertes Modell.</translation>
    </message>
    <message>
        <source>This config has no example_model_input, which the form would be made from. Paste an example request instead.</source>
        <translation>Diese Konfiguration hat kein example_model_input, aus dem das Formular entstehen würde. Stattdessen bitte eine Beispielanfrage einfügen.</translation>
    </message>
    <message>
        <source>This holds more than %1 values, which no form has. The example of a single request is enough: choose that.</source>
        <translation>Dies enthält mehr als %1 Werte; so viele hat kein Formular. Das Beispiel einer einzigen Anfrage genügt: Bitte dieses wählen.</translation>
    </message>
    <message>
        <source>This is over %1 MiB and is not read. The example of a single request is enough: choose that.</source>
        <translation>Dies ist größer als %1 MiB und wird nicht gelesen. Das Beispiel einer einzigen Anfrage genügt: Bitte dieses wählen.</translation>
    </message>
</context>
<context>
    <name>StorageReports</name>
    <message numerus="yes">
        <source>%n file(s) are missing or changed.</source>
        <translation>
            <numerusform>%n Datei fehlt oder wurde geändert.</numerusform>
            <numerusform>%n Dateien fehlen oder wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) belong to no result.</source>
        <translation>
            <numerusform>%n Datei gehört zu keinem Ergebnis.</numerusform>
            <numerusform>%n Dateien gehören zu keinem Ergebnis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken along.</source>
        <translation>
            <numerusform>%n Datei konnte nicht mitgenommen werden.</numerusform>
            <numerusform>%n Dateien konnten nicht mitgenommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were read.</source>
        <translation>
            <numerusform>%n Datei mit %1 wurde gelesen.</numerusform>
            <numerusform>%n Dateien mit %1 wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another id: other results had theirs.</source>
        <translation>
            <numerusform>%n Auftrag bekam eine andere Kennung: Seine hatte schon ein anderes Ergebnis.</numerusform>
            <numerusform>%n Aufträge bekamen andere Kennungen: Ihre hatten schon andere Ergebnisse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were added.</source>
        <translation>
            <numerusform>%n Auftrag wurde hinzugefügt.</numerusform>
            <numerusform>%n Aufträge wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were removed for good, and %1 are free again.</source>
        <translation>
            <numerusform>%n Auftrag wurde endgültig entfernt, und %1 sind wieder frei.</numerusform>
            <numerusform>%n Aufträge wurden endgültig entfernt, und %1 sind wieder frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are in %2.</source>
        <translation>
            <numerusform>%n Auftrag mit %1 ist in %2.</numerusform>
            <numerusform>%n Aufträge mit %1 sind in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost file(s) are back.</source>
        <translation>
            <numerusform>%n verlorene Datei ist wieder da.</numerusform>
            <numerusform>%n verlorene Dateien sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for the first time: the next check sees whether they change.</source>
        <translation>
            <numerusform>%n davon zum ersten Mal: Die nächste Prüfung sieht, ob sie sich ändert.</numerusform>
            <numerusform>%n davon zum ersten Mal: Die nächste Prüfung sieht, ob sie sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the archive are damaged or have no place in a library, and were left out.</source>
        <translation>
            <numerusform>%n Teil des Archivs ist beschädigt oder hat in einer Bibliothek keinen Platz und wurde ausgelassen.</numerusform>
            <numerusform>%n Teile des Archivs sind beschädigt oder haben in einer Bibliothek keinen Platz und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n war bereits vorhanden.</numerusform>
            <numerusform>%n waren bereits vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to no result: %1</source>
        <translation>Gehört zu keinem Ergebnis: %1</translation>
    </message>
    <message>
        <source>Cannot be read: %1 – %2</source>
        <translation>Kann nicht gelesen werden: %1 – %2</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>Geändert: %1 – %2</translation>
    </message>
    <message>
        <source>Every file is as it was when it came.</source>
        <translation>Jede Datei ist so, wie sie kam.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>Nothing was touched. Importing an archive that has them brings them back.</source>
        <translation>Es wurde nichts angetastet. Ein Archiv, das sie enthält, bringt sie beim Importieren zurück.</translation>
    </message>
    <message>
        <source>Stopped. The library is as it should be.</source>
        <translation>Gestoppt. Die Bibliothek ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>Modell unbekannt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Without a prompt</source>
        <translation>Ohne Prompt</translation>
    </message>
</context>
<context>
    <name>StyleLibrary</name>
    <message>
        <source>The table of music styles is missing from the program. Please install Melodeck again.</source>
        <translation>Die Tabelle der Musikstile fehlt im Programm. Bitte Melodeck neu installieren.</translation>
    </message>
</context>
<context>
    <name>StyleReader</name>
    <message>
        <source>The table of music styles is not valid: %1.</source>
        <translation>Die Tabelle der Musikstile ist ungültig: %1.</translation>
    </message>
</context>
<context>
    <name>TranscriptFormat</name>
    <message>
        <source>Line %1 is no time that can be read: “%2”. Nothing was changed. Correct that line and open the file again.</source>
        <translation>Zeile %1 ist keine lesbare Zeitangabe: „%2“. Es wurde nichts geändert. Bitte diese Zeile berichtigen und die Datei erneut öffnen.</translation>
    </message>
    <message>
        <source>There are no subtitles in it. Nothing was changed. Choose an SRT or WebVTT file.</source>
        <translation>Darin sind keine Untertitel. Es wurde nichts geändert. Bitte eine SRT- oder WebVTT-Datei wählen.</translation>
    </message>
    <message>
        <source>There is no transcript in it. Nothing was changed. Choose a file that Melodeck or a speech model wrote.</source>
        <translation>Darin ist kein Transkript. Es wurde nichts geändert. Bitte eine Datei wählen, die Melodeck oder ein Sprachmodell geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>TranscriptImport</name>
    <message>
        <source>%1 Nothing was changed. SRT, VTT and JSON can be imported.</source>
        <translation>%1 Es wurde nichts geändert. SRT, VTT und JSON können importiert werden.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: that is no transcript. Nothing was changed.</source>
        <translation>Die Datei ist größer als %1 MB: Das ist kein Transkript. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed.</source>
        <translation>„%1“ kann nicht gelesen werden. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Transcription</name>
    <message>
        <source>%1 Dorian</source>
        <translation>%1 Dorisch</translation>
    </message>
    <message>
        <source>%1 Mixolydian</source>
        <translation>%1 Mixolydisch</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1 Dur</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1 Moll</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>sie ist stumm</translation>
    </message>
    <message>
        <source>it sounds like speech: its pitch never stays on a note</source>
        <translation>sie klingt wie Sprache: Die Tonhöhe bleibt nie auf einem Ton</translation>
    </message>
    <message>
        <source>more than one voice sounds at once, and no melody stands out</source>
        <translation>mehr als eine Stimme erklingt gleichzeitig, und keine Melodie tritt hervor</translation>
    </message>
    <message>
        <source>no note is heard in it</source>
        <translation>darin ist kein Ton zu hören</translation>
    </message>
    <message>
        <source>no pitch is heard in it (noise, clicks or drums)</source>
        <translation>darin ist keine Tonhöhe zu hören (Rauschen, Klicken oder Schlagzeug)</translation>
    </message>
    <message>
        <source>only one note is heard in it</source>
        <translation>darin ist nur ein einziger Ton zu hören</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Variation</name>
    <message>
        <source>%1 has no field for %2: it is left out.</source>
        <translation>%1 hat kein Feld für %2: Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 takes no duration.</source>
        <translation>%1 nimmt keine Dauer an.</translation>
    </message>
    <message>
        <source>%1 takes no duration. Leave it out.</source>
        <translation>%1 nimmt keine Dauer an. Bitte weglassen.</translation>
    </message>
    <message>
        <source>%1 takes no prompts. Leave them out.</source>
        <translation>%1 nimmt keine Prompts an. Bitte weglassen.</translation>
    </message>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself. Ask for several takes instead.</source>
        <translation>%1 nimmt keinen Seed an: Jeder Lauf fällt von selbst anders aus. Stattdessen bitte mehrere Takes anfordern.</translation>
    </message>
    <message>
        <source>%1 takes no seed: its runs differ by themselves.</source>
        <translation>%1 nimmt keinen Seed an: Die Läufe fallen von selbst verschieden aus.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody here knows the fields of this request, so it cannot be varied. Make a model of it first.</source>
        <translation>Die Felder dieser Anfrage sind hier nicht bekannt; daher kann sie nicht variiert werden. Bitte zuerst ein Modell daraus machen.</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Es wurde nichts eingereiht.</translation>
    </message>
    <message>
        <source>That is %1 requests, and a grid holds %2 at most. Nothing was sent. Choose fewer values.</source>
        <translation>Das sind %1 Anfragen; ein Raster fasst höchstens %2. Es wurde nichts gesendet. Bitte weniger Werte wählen.</translation>
    </message>
    <message>
        <source>This request has no fields that could be varied. Nothing was sent. Start from another clip.</source>
        <translation>Diese Anfrage hat keine Felder, die variiert werden könnten. Es wurde nichts gesendet. Bitte von einem anderen Clip ausgehen.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Nothing was sent. Put the file back, or bring the recipe back and choose another.</source>
        <translation>„%1“ ist nicht mehr vorhanden. Es wurde nichts gesendet. Bitte die Datei zurücklegen oder das Rezept zurückholen und eine andere wählen.</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>There is nothing in this YAML. Choose the config.yaml of a model.</source>
        <translation>In diesem YAML steht nichts. Bitte die config.yaml eines Modells wählen.</translation>
    </message>
    <message>
        <source>This YAML is over %1 MiB and is not read. Choose the config.yaml of a model.</source>
        <translation>Dieses YAML ist größer als %1 MiB und wird nicht gelesen. Bitte die config.yaml eines Modells wählen.</translation>
    </message>
    <message>
        <source>This is not valid YAML, or more of it than is read: line %1, column %2. Correct it there and try again.</source>
        <translation>Dies ist kein gültiges YAML oder mehr davon, als gelesen wird: Zeile %1, Spalte %2. Bitte dort berichtigen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This is not valid YAML. Correct it and try again.</source>
        <translation>Dies ist kein gültiges YAML. Bitte berichtigen und noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>melodeck::jobs::JobQueue</name>
    <message>
        <source>Nothing was sent: neither the library&apos;s folder nor the one for temporary files can be written, so what comes back and is paid for could be lost. Make room on the disk or mend the folder&apos;s permissions, start Melodeck again, and send it again.</source>
        <translation>Es wurde nichts gesendet: Weder in den Ordner der Bibliothek noch in den für temporäre Dateien kann geschrieben werden; was zurückkommt und bezahlt wird, könnte verloren gehen. Bitte Speicherplatz freigeben oder die Zugriffsrechte des Ordners korrigieren, Melodeck neu starten und erneut senden.</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Gestoppt. Der Auftrag hat diesen Computer nie verlassen.</translation>
    </message>
    <message>
        <source>Until then clips go to %1 – save those that you want to keep.</source>
        <translation>Bis dahin gehen Clips nach %1 – bitte speichern, was erhalten bleiben soll.</translation>
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
        <translation>Über Melodeck</translation>
    </message>
    <message>
        <source>FluidSynth loads GPL-3 readline, in the engine&apos;s own process alone.</source>
        <translation>FluidSynth lädt readline (GPL-3), nur im eigenen Prozess der Engine.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>Es verwendet %1.</translation>
    </message>
    <message>
        <source>Melodeck %1</source>
        <translation>Melodeck %1</translation>
    </message>
    <message>
        <source>Sends melodies and prompts to audio models, and keeps what comes back. Its own source is under the Apache License 2.0.</source>
        <translation>Sendet Melodien und Prompts an Audiomodelle und bewahrt auf, was zurückkommt. Der eigene Quelltext steht unter der Apache License 2.0.</translation>
    </message>
    <message>
        <source>The sketch engine is an arranger by rule on sampled instruments. It is not a neural model.</source>
        <translation>Die Skizzen-Engine arrangiert nach Regeln auf gesampelten Instrumenten. Sie ist kein neuronales Modell.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer – %1</source>
        <translation>Antwort – %1</translation>
    </message>
    <message>
        <source>As it was received, byte for byte</source>
        <translation>Wie empfangen, Byte für Byte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Find in names and values</source>
        <translation>In Namen und Werten suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>Weitersuchen (Eingabe)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>Rückwärts suchen (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON kopiert</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Pfad kopiert</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>The JSON pointer that leads to this place</source>
        <translation>Der JSON-Pointer, der zu dieser Stelle führt</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>Die ganze Antwort</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Wert kopiert</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerSaver</name>
    <message>
        <source>%1 could not be saved: %2. What was to be saved is still here.</source>
        <translation>%1 konnte nicht gespeichert werden: %2. Was gespeichert werden sollte, ist noch hier.</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Audacity-Textmarken</translation>
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
        <translation>Von dieser Antwort wurde nichts aufbewahrt; es gibt also nichts zu speichern.</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Save film</source>
        <translation>Film speichern</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Noten speichern</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Transkript speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Saved as %1 · it was cut, this is what came</source>
        <translation>Gespeichert als %1 · abgeschnitten; dies ist, was ankam</translation>
    </message>
    <message>
        <source>Sheet music (MusicXML)</source>
        <translation>Notenblatt (MusicXML)</translation>
    </message>
    <message>
        <source>Subtitles (SubRip)</source>
        <translation>Untertitel (SubRip)</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>Untertitel (WebVTT)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>as JSON; how it was written is not known any more</source>
        <translation>als JSON; die ursprüngliche Schreibweise ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>as JSON; its clips stand in it by name</source>
        <translation>als JSON; die Clips stehen darin mit ihrem Namen</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>Melodie</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>Transkript</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ArrivingDecoder</name>
    <message>
        <source>No sound arrived that can be played. What arrived is kept. Send the request again.</source>
        <translation>Es kam kein Ton an, der wiedergegeben werden kann. Was ankam, bleibt erhalten. Bitte die Anfrage erneut senden.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AsyncDialog</name>
    <message>
        <source>%1 of 256 KiB. This computer may sleep meanwhile.</source>
        <translation>%1 von 256 KiB. Dieser Computer darf inzwischen schlafen.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 Stunden</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 Stunden</translation>
    </message>
    <message>
        <source>Address of your receiver</source>
        <translation>Adresse des eigenen Empfängers</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How often the platform runs it at most when it fails. Each run may be billed.</source>
        <translation>Wie oft die Plattform die Anfrage bei Fehlern höchstens ausführt. Jeder Lauf wird möglicherweise in Rechnung gestellt.</translation>
    </message>
    <message>
        <source>Pause before the second attempt, doubled for each further one</source>
        <translation>Pause vor dem zweiten Versuch, bei jedem weiteren verdoppelt</translation>
    </message>
    <message>
        <source>Pause between two attempts at most</source>
        <translation>Längste Pause zwischen zwei Versuchen</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue</source>
        <translation>An die Warteschlange der Plattform senden</translation>
    </message>
    <message>
        <source>Send to the queue</source>
        <translation>An die Warteschlange senden</translation>
    </message>
    <message>
        <source>The request is %1 with its files, and the platform&apos;s queue takes 256 KiB. Nothing was sent. Let the model fetch the recording from a link where it can, choose a shorter part of it, or send the request at once instead.</source>
        <translation>Die Anfrage ist mit ihren Dateien %1 groß, und die Warteschlange der Plattform nimmt 256 KiB an. Es wurde nichts gesendet. Das Modell die Aufnahme nach Möglichkeit über einen Link abrufen lassen, einen kürzeren Teil davon wählen oder die Anfrage stattdessen sofort senden.</translation>
    </message>
    <message>
        <source>This computer may sleep meanwhile.</source>
        <translation>Dieser Computer darf inzwischen schlafen.</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>Wartet höchstens</translation>
    </message>
    <message>
        <source>Where “melodeck-cli receive” is reached from outside. The platform brings the result there, signed, and keeps none itself; it comes into the library, also while this window is closed.</source>
        <translation>Wo „melodeck-cli receive“ von außen erreichbar ist. Die Plattform liefert das Ergebnis signiert dorthin und bewahrt selbst keines auf; es kommt in die Bibliothek, auch wenn dieses Fenster geschlossen ist.</translation>
    </message>
    <message>
        <source>Without a receiver the result can only be seen where the model itself saves it. Give its address.</source>
        <translation>Ohne Empfänger ist das Ergebnis nur dort zu sehen, wo das Modell selbst es speichert. Bitte eine Empfängeradresse angeben.</translation>
    </message>
    <message>
        <source>at first, doubled up to</source>
        <translation>zuerst, verdoppelt bis höchstens</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>second</source>
        <translation>als Zweites</translation>
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
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchBlock</name>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufen</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 ohne Antwort</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <translation>Stapel mit %1</translation>
    </message>
    <message>
        <source>Batch of %1 or more</source>
        <translation>Stapel mit %1 oder mehr</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Rest abbrechen</translation>
    </message>
    <message>
        <source>Cancel the rest of %1</source>
        <translation>Rest von %1 abbrechen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Jobs of %1</source>
        <translation>Aufträge von %1</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>Fehlgeschlagene erneut senden</translation>
    </message>
    <message>
        <source>Show %1 as a grid</source>
        <translation>%1 als Raster zeigen</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>Als Raster zeigen</translation>
    </message>
    <message>
        <source>Show older jobs of this batch</source>
        <translation>Ältere Aufträge dieses Stapels zeigen</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchPanel</name>
    <message>
        <source>%1 up</source>
        <translation>%1 Upload</translation>
    </message>
    <message>
        <source>%1: the cache holds no more converted files than these. Nothing was sent. Make a batch of its own of it.</source>
        <translation>%1: Mehr umgewandelte Dateien als diese fasst der Cache nicht. Es wurde nichts gesendet. Bitte einen eigenen Stapel daraus machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n Datei kann nicht verwendet werden</numerusform>
            <numerusform>%n Dateien können nicht verwendet werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
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
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Browse for files of the batch</source>
        <translation>Nach Dateien für den Stapel suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear files of the batch</source>
        <translation>Dateien des Stapels leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Stapel schließen</translation>
    </message>
    <message>
        <source>Converting “%1”</source>
        <translation>„%1“ wird umgewandelt</translation>
    </message>
    <message>
        <source>Converting “%1”: %2</source>
        <translation>„%1“ wird umgewandelt: %2</translation>
    </message>
    <message>
        <source>Converting “%1”: %2 of %3</source>
        <translation>„%1“ wird umgewandelt: %2 von %3</translation>
    </message>
    <message>
        <source>Drop recordings or a folder here. Without any the prompts alone decide.</source>
        <translation>Aufnahmen oder einen Ordner hier ablegen. Ohne sie entscheiden allein die Prompts.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Dauern</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation>Dateien des Stapels</translation>
    </message>
    <message>
        <source>Leave out the files that are not read yet</source>
        <translation>Noch nicht gelesene Dateien weglassen</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n more…</source>
        <translation>
            <numerusform>%n weitere wird geprüft…</numerusform>
            <numerusform>%n weitere werden geprüft…</numerusform>
        </translation>
    </message>
    <message>
        <source>No recordings in there</source>
        <translation>Keine Aufnahmen darin</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size.</source>
        <translation>Es wurde nichts gesendet. Bitte Zugriffsrechte und Größe prüfen.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts of the batch</source>
        <translation>Prompts des Stapels</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message numerus="yes">
        <source>Run %n job(s)</source>
        <translation>
            <numerusform>%n Auftrag starten</numerusform>
            <numerusform>%n Aufträge starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The other file goes as it is heard.</source>
        <translation>Die andere Datei geht so, wie sie gehört wird.</translation>
    </message>
    <message>
        <source>The other files go as they are heard.</source>
        <translation>Die anderen Dateien gehen so, wie sie gehört werden.</translation>
    </message>
    <message>
        <source>The others are.</source>
        <translation>Die übrigen werden verwendet.</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A, WebM … are taken.</source>
        <translation>WAV, FLAC, OGG, MP3, M4A, WebM … werden angenommen.</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>Zuerst einen Prompt schreiben.</translation>
    </message>
    <message>
        <source>every file with every prompt</source>
        <translation>jede Datei mit jedem Prompt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>einer pro Zeile</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>{slow|fast} folk waltz</source>
        <translation>{langsamer|schneller} Folk-Walzer</translation>
    </message>
    <message>
        <source>{slow|fast} tries each. Lines that begin with # are left out.</source>
        <translation>{langsamer|schneller} probiert beides. Zeilen, die mit # beginnen, werden ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>“%1” goes with your corrections of what was heard in it.</source>
        <translation>„%1“ geht mit Ihren Korrekturen des Gehörten.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BlindPanel</name>
    <message>
        <source>All are equally loud, in an order of chance. Listen, give places, then reveal.</source>
        <translation>Alle sind gleich laut, in zufälliger Reihenfolge. Anhören, Plätze vergeben, dann auflösen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel blind comparison</source>
        <translation>Blindvergleich abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close verdict</source>
        <translation>Urteil schließen</translation>
    </message>
    <message>
        <source>Give a place first.</source>
        <translation>Zuerst einen Platz vergeben.</translation>
    </message>
    <message>
        <source>In an order of chance; some are too short or too quiet to be made equally loud. Listen, give places, then reveal.</source>
        <translation>In zufälliger Reihenfolge; einige sind zu kurz oder zu leise, um sie gleich laut zu machen. Anhören, Plätze vergeben, dann auflösen.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>This is what you heard</source>
        <translation>Das war zu hören</translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation>Welcher ist der beste?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::CleanUpDialog</name>
    <message numerus="yes">
        <source>%n job(s) stay because of a star or a collection.</source>
        <translation>
            <numerusform>%n Auftrag bleibt wegen eines Sterns oder einer Sammlung.</numerusform>
            <numerusform>%n Aufträge bleiben wegen eines Sterns oder einer Sammlung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 stay because they were never saved elsewhere.</source>
        <translation>
            <numerusform>%n Auftrag mit %1 bleibt, weil er nie anderswo gespeichert wurde.</numerusform>
            <numerusform>%n Aufträge mit %1 bleiben, weil sie nie anderswo gespeichert wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 would go to the trash.</source>
        <translation>
            <numerusform>%n Auftrag mit %1 käme in den Papierkorb.</numerusform>
            <numerusform>%n Aufträge mit %1 kämen in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those that go exist nowhere else.</source>
        <translation>
            <numerusform>%n davon gibt es sonst nirgends.</numerusform>
            <numerusform>%n davon gibt es sonst nirgends.</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Also what was never saved elsewhere</source>
        <translation>Auch, was nie anderswo gespeichert wurde</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Jedes Alter</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Larger than 1 MB</source>
        <translation>Größer als 1 MB</translation>
    </message>
    <message>
        <source>Larger than 10 MB</source>
        <translation>Größer als 10 MB</translation>
    </message>
    <message>
        <source>Larger than 100 MB</source>
        <translation>Größer als 100 MB</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>Nichts käme weg.</translation>
    </message>
    <message>
        <source>Older than a month</source>
        <translation>Älter als ein Monat</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>Älter als eine Woche</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Älter als ein Jahr</translation>
    </message>
    <message>
        <source>Older than three months</source>
        <translation>Älter als drei Monate</translation>
    </message>
    <message>
        <source>Only what failed or gave nothing</source>
        <translation>Nur, was fehlschlug oder nichts ergab</translation>
    </message>
    <message>
        <source>Only what was saved elsewhere</source>
        <translation>Nur, was anderswo gespeichert wurde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps them for %n day(s).</source>
        <translation>
            <numerusform>Der Papierkorb bewahrt sie %n Tag lang auf.</numerusform>
            <numerusform>Der Papierkorb bewahrt sie %n Tage lang auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>Was weg darf</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Was weg käme</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipActions</name>
    <message>
        <source>Compare as A and B</source>
        <translation>Als A und B vergleichen</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>Rezepte vergleichen…</translation>
    </message>
    <message>
        <source>Compare the two recipes</source>
        <translation>Die beiden Rezepte vergleichen</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>Vom Ende an weiterführen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Geändert ausführen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Rezept anzeigen</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Als Melodie verwenden</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Variieren…</translation>
    </message>
    <message>
        <source>Which clip shall be compared with “%1”?</source>
        <translation>Welcher Clip soll mit „%1“ verglichen werden?</translation>
    </message>
    <message>
        <source>Which clip&apos;s recipe shall stand beside that of “%1”?</source>
        <translation>Von welchem Clip soll das Rezept neben dem von „%1“ stehen?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipDecoder</name>
    <message>
        <source>This file holds no sound. Nothing is lost. Choose another clip.</source>
        <translation>Diese Datei enthält keinen Ton. Nichts ist verloren. Bitte einen anderen Clip wählen.</translation>
    </message>
    <message>
        <source>This file is damaged: its sound cannot be decoded. It is left as it is. Choose another clip, or get this one anew.</source>
        <translation>Diese Datei ist beschädigt: Der Ton kann nicht dekodiert werden. Sie bleibt, wie sie ist. Bitte einen anderen Clip wählen oder diesen neu besorgen.</translation>
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
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>Clip wählen</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Looking into the library…</source>
        <translation>Bibliothek wird durchsucht…</translation>
    </message>
    <message>
        <source>No clip has these words.</source>
        <translation>Kein Clip enthält diese Wörter.</translation>
    </message>
    <message>
        <source>There is no other clip yet.</source>
        <translation>Es gibt noch keinen anderen Clip.</translation>
    </message>
    <message>
        <source>Words of the prompt, model, melody or day</source>
        <translation>Wörter aus Prompt, Modell, Melodie oder Datum</translation>
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
        <translation>Als A vergleichen</translation>
    </message>
    <message>
        <source>Compare as B</source>
        <translation>Als B vergleichen</translation>
    </message>
    <message>
        <source>Compared as %1</source>
        <translation>Wird als %1 verglichen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Modell aus dieser Anfrage erstellen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Ergebnis in den Papierkorb</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1 wiedergeben</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>Position in %1</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Remove star from %1</source>
        <translation>Stern von %1 entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Save MIDI…</source>
        <translation>MIDI speichern…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save stems…</source>
        <translation>Stems speichern…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation>%1 mit Stern markieren</translation>
    </message>
    <message>
        <source>arriving…</source>
        <translation>trifft ein…</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>nicht abspielbar</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSaver</name>
    <message>
        <source>%1 of %2 clips were saved; the rest is in the library. %3</source>
        <translation>%1 von %2 Clips wurden gespeichert; der Rest ist in der Bibliothek. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and were saved in part</source>
        <translation>
            <numerusform>%n ist beschädigt und wurde teilweise gespeichert</numerusform>
            <numerusform>%n sind beschädigt und wurden teilweise gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are less loud than asked for: their peaks allow no more</source>
        <translation>
            <numerusform>%n ist leiser als gewünscht: Die Spitzen lassen nicht mehr zu</numerusform>
            <numerusform>%n sind leiser als gewünscht: Die Spitzen lassen nicht mehr zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n Sample war für dieses Format zu laut und wurde übersteuert abgeschnitten</numerusform>
            <numerusform>%n Samples waren für dieses Format zu laut und wurden übersteuert abgeschnitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n war für dieses Format zu laut und wurde übersteuert abgeschnitten</numerusform>
            <numerusform>%n waren für dieses Format zu laut und wurden übersteuert abgeschnitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their recipe: their files have no place for it</source>
        <translation>
            <numerusform>%n ohne Rezept: In der Datei ist kein Platz dafür</numerusform>
            <numerusform>%n ohne Rezept: In den Dateien ist kein Platz dafür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n clip(s) in %1</source>
        <translation>
            <numerusform>%n Clip in %1 gespeichert</numerusform>
            <numerusform>%n Clips in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>%n Clip wird gespeichert</numerusform>
            <numerusform>%n Clips werden gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 clips were saved; the rest is in the library.</source>
        <translation>Gestoppt. %1 von %2 Clips wurden gespeichert; der Rest ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved; the clip is in the library.</source>
        <translation>Gestoppt. Es wurde nichts gespeichert; der Clip ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>level changed by %1 dB only: its peaks allow no more</source>
        <translation>Pegel nur um %1 dB geändert: Die Spitzen lassen nicht mehr zu</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSharer</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
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
        <translation>Blind verglichene Clips sind immer gleich laut.</translation>
    </message>
    <message>
        <source>Level of this clip</source>
        <translation>Pegel dieses Clips</translation>
    </message>
    <message>
        <source>Level of this clip: %1</source>
        <translation>Pegel dieses Clips: %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Angleichen</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Pegel angleichen</translation>
    </message>
    <message>
        <source>Plays the clips of a job equally loud; files stay as they are</source>
        <translation>Gibt die Clips eines Auftrags gleich laut wieder; die Dateien bleiben unverändert</translation>
    </message>
    <message>
        <source>To the other of two clips and back, at the same place</source>
        <translation>Zum anderen von zwei Clips und zurück, an derselben Stelle</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ComposePanel</name>
    <message>
        <source>%1 takes links, not files</source>
        <translation>%1 nimmt Links an, keine Dateien</translation>
    </message>
    <message>
        <source>%1 takes no recordings</source>
        <translation>%1 nimmt keine Aufnahmen an</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 Upload</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) in JSON</source>
        <translation>
            <numerusform>%n weiterer Wert in JSON</numerusform>
            <numerusform>%n weitere Werte in JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a recording (WAV, FLAC, OGG, MP3, M4A …) or a JSON request.</source>
        <translation>Eine Aufnahme (WAV, FLAC, OGG, MP3, M4A …) oder eine JSON-Anfrage ablegen.</translation>
    </message>
    <message>
        <source>Edit the request as</source>
        <translation>Anfrage bearbeiten als</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n clip(s)</source>
        <translation>
            <numerusform>%n Clip erzeugen</numerusform>
            <numerusform>%n Clips erzeugen</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Make picture</source>
        <translation>Bild erzeugen</translation>
    </message>
    <message>
        <source>Make video</source>
        <translation>Video erzeugen</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size; requests above %1 go by the command line.</source>
        <translation>Es wurde nichts gesendet. Bitte Zugriffsrechte und Größe prüfen; Anfragen über %1 gehen über die Befehlszeile.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose the queue again when it is there.</source>
        <translation>Es wurde nichts gesendet. Bitte die Warteschlange erneut wählen, sobald sie da ist.</translation>
    </message>
    <message>
        <source>One of its values has thousands of characters. It is sent all the same.</source>
        <translation>Einer der Werte hat Tausende von Zeichen. Er wird trotzdem gesendet.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1</source>
        <translation>Das JSON hat einen Fehler in Zeile %1</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1.</source>
        <translation>Das JSON hat einen Fehler in Zeile %1.</translation>
    </message>
    <message>
        <source>The melody is still on its way</source>
        <translation>Die Melodie ist noch unterwegs</translation>
    </message>
    <message>
        <source>The melody is still on its way.</source>
        <translation>Die Melodie ist noch unterwegs.</translation>
    </message>
    <message>
        <source>The melody that it waited for did not come. Nothing was sent and nothing is billed. Bring the melody again, or press Generate to send what is in the form now.</source>
        <translation>Die Melodie, auf die gewartet wurde, kam nicht. Nichts wurde gesendet und nichts wird in Rechnung gestellt. Bitte die Melodie erneut ablegen oder auf „Erzeugen“ drücken, um zu senden, was jetzt im Formular steht.</translation>
    </message>
    <message>
        <source>The recipe&apos;s request</source>
        <translation>Die Anfrage des Rezepts</translation>
    </message>
    <message>
        <source>The request must be a JSON object: { … }.</source>
        <translation>Die Anfrage muss ein JSON-Objekt sein: { … }.</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>Die Anfrage wurde nicht gesendet</translation>
    </message>
    <message>
        <source>The text says what the form shows; undo brings it back.</source>
        <translation>Der Text entspricht dem Formular; Rückgängig bringt ihn zurück.</translation>
    </message>
    <message>
        <source>This request is too long to be edited as JSON</source>
        <translation>Diese Anfrage ist zu lang, um als JSON bearbeitet zu werden</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transkribieren</translation>
    </message>
    <message>
        <source>Until it is corrected nothing can be sent, and the form waits.</source>
        <translation>Bis zur Korrektur kann nichts gesendet werden, und das Formular wartet.</translation>
    </message>
    <message>
        <source>Use the form</source>
        <translation>Formular verwenden</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>Zuerst einen Prompt schreiben.</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>etwa 1 s</translation>
    </message>
    <message>
        <source>melody on its way</source>
        <translation>Melodie unterwegs</translation>
    </message>
    <message>
        <source>the platform ends a request after %1 minutes: ask for less at once</source>
        <translation>die Plattform beendet eine Anfrage nach %1 Minuten: bitte weniger auf einmal anfordern</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>“%1” cannot be used here</source>
        <translation>„%1“ kann hier nicht verwendet werden</translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation>„%1“ ist ein Ordner</translation>
    </message>
    <message>
        <source>“%1” is being read: it can be sent when it is here.</source>
        <translation>„%1“ wird gelesen: senden lässt es sich, sobald es da ist.</translation>
    </message>
    <message>
        <source>“%1” is no recording that can be read.</source>
        <translation>„%1“ ist keine lesbare Aufnahme.</translation>
    </message>
    <message>
        <source>“%1” is not a request</source>
        <translation>„%1“ ist keine Anfrage</translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be read.</source>
        <translation>„%1“ ist nicht vorhanden oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Choose another model to use it.</source>
        <translation>„%1“ bleibt hier; es wurde nichts gesendet. Um es zu verwenden, bitte ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Put it where the model can download it and paste the link, or choose a variant of the model that takes files.</source>
        <translation>„%1“ bleibt hier; es wurde nichts gesendet. Bitte dort ablegen, wo das Modell es herunterladen kann, und den Link einfügen, oder eine Variante des Modells wählen, die Dateien annimmt.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ConversionOptions</name>
    <message>
        <source>Brings the loudest moment of the melody to −1 dB before it is sent. Your file stays as it is.</source>
        <translation>Bringt die lauteste Stelle der Melodie vor dem Senden auf −1 dB. Die Datei bleibt unverändert.</translation>
    </message>
    <message>
        <source>Normalise level</source>
        <translation>Pegel normalisieren</translation>
    </message>
    <message>
        <source>Remove DC offset</source>
        <translation>Gleichspannung entfernen</translation>
    </message>
    <message>
        <source>Takes off the constant offset that some sound cards add. Your file stays as it is.</source>
        <translation>Entfernt den konstanten Versatz, den manche Soundkarten hinzufügen. Die Datei bleibt unverändert.</translation>
    </message>
    <message>
        <source>no DC offset</source>
        <translation>ohne Gleichspannung</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>normalisiert</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Desk</name>
    <message>
        <source>Compose</source>
        <translation>Komponieren</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>Warteschlange und Bibliothek</translation>
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
        <translation>%1 bis %2 Sekunden</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>Schieberegler für die Dauer</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EmptyResults</name>
    <message>
        <source>Press “%1” below the form.</source>
        <translation>Unter dem Formular „%1“ drücken.</translation>
    </message>
    <message>
        <source>Results appear here</source>
        <translation>Hier erscheinen die Ergebnisse</translation>
    </message>
    <message>
        <source>The batch stands here as one block then: it tells how far it is, and opens to show each of its jobs. Nothing is sent before.</source>
        <translation>Der Stapel steht dann hier als ein Block: Er sagt, wie weit er ist, und zeigt aufgeklappt jeden seiner Aufträge. Vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>What comes back stands here, the newest first, and stays in the library.</source>
        <translation>Was zurückkommt, steht hier, das Neueste zuerst, und bleibt in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EndpointDialog</name>
    <message>
        <source>%1 (from its example request)</source>
        <translation>%1 (aus der Beispielanfrage)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Connect a model</source>
        <translation>Modell verbinden</translation>
    </message>
    <message>
        <source>Lists the models of your workspace at Baseten</source>
        <translation>Zeigt die Modelle des eigenen Arbeitsbereichs bei Baseten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>My models at Baseten</source>
        <translation>Meine Modelle bei Baseten</translation>
    </message>
    <message>
        <source>My models…</source>
        <translation>Meine Modelle…</translation>
    </message>
    <message>
        <source>New model from a request or a schema…</source>
        <translation>Neues Modell aus Anfrage oder Schema…</translation>
    </message>
    <message>
        <source>No address was found in this command. Paste the address alone.</source>
        <translation>In diesem Befehl wurde keine Adresse gefunden. Bitte nur die Adresse einfügen.</translation>
    </message>
    <message>
        <source>None of the models here takes its example request, so a form is made from it: %1. It will be among your models.</source>
        <translation>Keines der Modelle hier nimmt die Beispielanfrage an; daher wird daraus ein Formular erstellt: %1. Es kommt zu den eigenen Modellen.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Paste the address that your model answers at: a Baseten model, a Truss server, or any URL that takes such a request. A curl command and baseten:MODEL_ID work too.</source>
        <translation>Bitte die Adresse einfügen, unter der das Modell antwortet: ein Baseten-Modell, ein Truss-Server oder eine beliebige URL, die eine solche Anfrage annimmt. Auch ein curl-Befehl und baseten:MODEL_ID funktionieren.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Predict URL</source>
        <translation>Predict-URL</translation>
    </message>
    <message>
        <source>Requests go to %1.</source>
        <translation>Anfragen gehen an %1.</translation>
    </message>
    <message>
        <source>Send it unencrypted all the same</source>
        <translation>Trotzdem unverschlüsselt senden</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Sprache zu Text</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Text zu Sprache</translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the way could read your key and your recordings. Use https:// where you can.</source>
        <translation>Diese Adresse ist nicht verschlüsselt: Jeder unterwegs könnte Schlüssel und Aufnahmen mitlesen. Nach Möglichkeit https:// verwenden.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Write a part of a name to find it</source>
        <translation>Zum Finden einen Teil des Namens schreiben</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryDetails</name>
    <message>
        <source>Close tags and note</source>
        <translation>Tags und Notiz schließen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Select an entry to give it tags or a note.</source>
        <translation>Einen Eintrag auswählen, um ihm Tags oder eine Notiz zu geben.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>Tags, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryMenu</name>
    <message>
        <source>Add a tag…</source>
        <translation>Tag hinzufügen…</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Zu Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>Rezept wiederherstellen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Move %n result(s) to trash</source>
        <translation>
            <numerusform>%n Ergebnis in den Papierkorb</numerusform>
            <numerusform>%n Ergebnisse in den Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Ergebnis in den Papierkorb</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <source>Remove from this collection</source>
        <translation>Aus dieser Sammlung entfernen</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show in results</source>
        <translation>In Ergebnissen anzeigen</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Rezept anzeigen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Tags und Notiz…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FilterBar</name>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>Modell unbekannt</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Älter als ein Jahr</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Remove this collection; its clips stay</source>
        <translation>Diese Sammlung entfernen; ihre Clips bleiben</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>With melody</source>
        <translation>Mit Melodie</translation>
    </message>
    <message>
        <source>Won a blind comparison</source>
        <translation>Hat einen Blindvergleich gewonnen</translation>
    </message>
    <message>
        <source>Won blind</source>
        <translation>Blind gewonnen</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Find in transcript</source>
        <translation>Im Transkript suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::IntakePage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel melody</source>
        <translation>Melodie abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobBlock</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer ▾</source>
        <translation>Antwort ▾</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>Blindvergleich</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>Rezept wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>Blind vergleichen…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>For a report: what was asked, when, and what the server said. Never a key.</source>
        <translation>Für einen Fehlerbericht: was wann angefragt wurde und was der Server sagte. Nie ein Schlüssel.</translation>
    </message>
    <message>
        <source>Hides which clip is which until you have given places</source>
        <translation>Verbirgt, welcher Clip welcher ist, bis die Plätze vergeben sind</translation>
    </message>
    <message>
        <source>It was deactivated. From then on its owner is billed until it sleeps again.</source>
        <translation>Es war deaktiviert. Von da an zahlt der Besitzer, bis es wieder schläft.</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Modell aus dieser Anfrage erstellen…</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Ergebnis in den Papierkorb</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Request ▾</source>
        <translation>Anfrage ▾</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alle speichern…</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>Antwort speichern…</translation>
    </message>
    <message>
        <source>Send %1 now</source>
        <translation>%1 jetzt senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Antwort anzeigen</translation>
    </message>
    <message>
        <source>Starts it without waiting for the next try</source>
        <translation>Startet ohne Warten auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>Starts it, so that the request can be sent again</source>
        <translation>Startet das Modell, damit die Anfrage erneut gesendet werden kann</translation>
    </message>
    <message>
        <source>Switch the model on</source>
        <translation>Modell einschalten</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Modell wecken</translation>
    </message>
    <message>
        <source>Which words of the prompts the sketch engine knows: styles, moods, instruments, keys and tempos. Other words change nothing but the choice of notes.</source>
        <translation>Welche Wörter der Prompts die Skizzen-Engine kennt: Stile, Stimmungen, Instrumente, Tonarten und Tempi. Andere Wörter ändern nur die Wahl der Noten.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobNotices</name>
    <message numerus="yes">
        <source>%n clip(s) to hear.</source>
        <translation>
            <numerusform>%n Clip zum Anhören.</numerusform>
            <numerusform>%n Clips zum Anhören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n fehlgeschlagen.</numerusform>
            <numerusform>%n fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are done</source>
        <translation>
            <numerusform>%n Anfrage ist fertig</numerusform>
            <numerusform>%n Anfragen sind fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n Anfrage ist fehlgeschlagen</numerusform>
            <numerusform>%n Anfragen sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The last one: “%1”</source>
        <translation>Die letzte: „%1“</translation>
    </message>
    <message>
        <source>The model answered with an error. What it said, and what to do, stands in the window.</source>
        <translation>Das Modell hat mit einem Fehler geantwortet. Was es sagte und was zu tun ist, steht im Fenster.</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>„%1“ ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>„%1“ ist fertig</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobProgressCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>%1 von %2 wird empfangen</translation>
    </message>
    <message>
        <source>The model is busy (%1)</source>
        <translation>Das Modell ist ausgelastet (%1)</translation>
    </message>
    <message>
        <source>nothing was billed</source>
        <translation>nichts wurde in Rechnung gestellt</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>Versuch %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonFiles</name>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonPane</name>
    <message>
        <source>Files in it: %1</source>
        <translation>Dateien darin: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Request as JSON</source>
        <translation>Anfrage als JSON</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the problem in the text</source>
        <translation>Fehler im Text anzeigen</translation>
    </message>
    <message>
        <source>That is too long for this place and was not pasted. Drop it as a file.</source>
        <translation>Das ist für diese Stelle zu lang und wurde nicht eingefügt. Bitte als Datei ablegen.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonRequestCard</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear request</source>
        <translation>Anfrage leeren</translation>
    </message>
    <message>
        <source>It is sent as it is.</source>
        <translation>Sie wird gesendet, wie sie ist.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::KeyField</name>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 steht in %2</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Schlüsselbund erneut fragen</translation>
    </message>
    <message>
        <source>Baseten answers with a key alone. You find yours in the settings of your workspace.</source>
        <translation>Baseten antwortet nur mit einem Schlüssel. Er steht in den Einstellungen des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import the key in %1</source>
        <translation>Schlüssel aus %1 importieren</translation>
    </message>
    <message>
        <source>It goes to %1 alone, and is there at the next start.</source>
        <translation>Er geht nur an %1 und ist beim nächsten Start wieder da.</translation>
    </message>
    <message>
        <source>It is forgotten when Melodeck ends.</source>
        <translation>Er wird vergessen, wenn Melodeck endet.</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Schlüsselbund wird durchsucht…</translation>
    </message>
    <message>
        <source>No key is known for %1. Leave it empty where none is wanted.</source>
        <translation>Für %1 ist kein Schlüssel bekannt. Leer lassen, wo keiner verlangt wird.</translation>
    </message>
    <message>
        <source>The key in BASETEN_API_KEY is used: %1</source>
        <translation>Der Schlüssel in BASETEN_API_KEY wird verwendet: %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s key for %1 is used: %2</source>
        <translation>Der Schlüssel für %1 aus dem Schlüsselbund wird verwendet: %2</translation>
    </message>
    <message>
        <source>The variable for Baseten is BASETEN_API_KEY; set it before Melodeck starts.</source>
        <translation>Die Variable für Baseten ist BASETEN_API_KEY; sie muss vor dem Start von Melodeck gesetzt sein.</translation>
    </message>
    <message>
        <source>There is no keychain here: the key is forgotten when Melodeck ends.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Der Schlüssel wird vergessen, wenn Melodeck endet.</translation>
    </message>
    <message>
        <source>This session has a key for %1.</source>
        <translation>Diese Sitzung hat einen Schlüssel für %1.</translation>
    </message>
    <message>
        <source>another key, in its place</source>
        <translation>stattdessen ein anderer Schlüssel</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right, highest true peak %3 dB.</source>
        <translation>Spitze links %1 dB, rechts %2 dB, höchster True Peak %3 dB.</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right.</source>
        <translation>Spitze links %1 dB, rechts %2 dB.</translation>
    </message>
    <message>
        <source>The clip goes over full scale.</source>
        <translation>Der Clip übersteuert.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDelegate</name>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDesk</name>
    <message numerus="yes">
        <source>%n entry(ies) added to “%1”.</source>
        <translation>
            <numerusform>%n Eintrag zu „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Einträge zu „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Choose an entry that can be heard first.</source>
        <translation>Bitte zuerst einen Eintrag wählen, der sich anhören lässt.</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Dies ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>As collected</source>
        <translation>Wie gesammelt</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Zurück zu den Ergebnissen</translation>
    </message>
    <message>
        <source>Back to the results (Ctrl+L)</source>
        <translation>Zurück zu den Ergebnissen (Strg+L)</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation>Vollansicht</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melodie</translation>
    </message>
    <message>
        <source>Melody used</source>
        <translation>Verwendete Melodie</translation>
    </message>
    <message>
        <source>More than %1 entries</source>
        <translation>Mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>Nichts in der Bibliothek passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Only the newest hits are in this order. Search for more words to see all.</source>
        <translation>Nur die neuesten Treffer sind so sortiert. Um alle zu sehen, nach mehr Wörtern suchen.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search clips and prompts</source>
        <translation>Clips und Prompts suchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Anzeigen als</translation>
    </message>
    <message>
        <source>Sort and group: %1</source>
        <translation>Sortieren und gruppieren: %1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Stars and winners</source>
        <translation>Sterne und Gewinner</translation>
    </message>
    <message>
        <source>The library in the place of the results, as rows or cards (Ctrl+L)</source>
        <translation>Die Bibliothek anstelle der Ergebnisse, als Zeilen oder Karten (Strg+L)</translation>
    </message>
    <message>
        <source>The library is being read in: some clips are not found yet.</source>
        <translation>Die Bibliothek wird eingelesen: Manche Clips werden noch nicht gefunden.</translation>
    </message>
    <message>
        <source>The library is being read in: what is older than %1 is not found yet.</source>
        <translation>Die Bibliothek wird eingelesen: Was älter als %1 ist, wird noch nicht gefunden.</translation>
    </message>
    <message>
        <source>What you make is kept here: every clip, transcript and request, to be found by any word of it.</source>
        <translation>Was hier entsteht, wird aufbewahrt: jeder Clip, jedes Transkript und jede Anfrage, auffindbar über jedes Wort darin.</translation>
    </message>
    <message>
        <source>Words begin as these do. “In quotes” they stand so, a minus in front leaves out.</source>
        <translation>Gesucht wird nach Wortanfängen. „In Anführungszeichen“ gilt der genaue Wortlaut, ein Minus davor schließt aus.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LinkDialog</name>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>It is fetched from %1 without any key, and becomes the melody.</source>
        <translation>Wird von %1 ohne Schlüssel abgerufen und als Melodie verwendet.</translation>
    </message>
    <message>
        <source>Link of a recording</source>
        <translation>Link einer Aufnahme</translation>
    </message>
    <message>
        <source>Others on the way can read and change what comes over http://. Use its https:// address, or download it in a browser and drop it here.</source>
        <translation>Was über http:// kommt, können andere unterwegs lesen und ändern. Bitte die https://-Adresse verwenden oder im Browser herunterladen und hier ablegen.</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>The address of the file itself, such as https://example.org/tune.mp3; not of a page that plays it.</source>
        <translation>Die Adresse der Datei selbst, etwa https://example.org/tune.mp3; nicht die einer Seite, die sie abspielt.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) queued.</source>
        <translation>
            <numerusform>%n Auftrag eingereiht.</numerusform>
            <numerusform>%n Aufträge eingereiht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: requests and links go one at a time.</source>
        <translation>
            <numerusform>%n weiteres Objekt ausgelassen: Anfragen und Links gehen nur einzeln.</numerusform>
            <numerusform>%n weitere Objekte ausgelassen: Anfragen und Links gehen nur einzeln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: transcripts go one at a time.</source>
        <translation>
            <numerusform>%n weiteres Objekt ausgelassen: Transkripte gehen nur einzeln.</numerusform>
            <numerusform>%n weitere Objekte ausgelassen: Transkripte gehen nur einzeln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still on their way.</source>
        <translation>
            <numerusform>%n Anfrage ist noch unterwegs.</numerusform>
            <numerusform>%n Anfragen sind noch unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are back.</source>
        <translation>
            <numerusform>%n Ergebnis ist wieder da.</numerusform>
            <numerusform>%n Ergebnisse sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are in the trash.</source>
        <translation>
            <numerusform>%n Ergebnis ist im Papierkorb.</numerusform>
            <numerusform>%n Ergebnisse sind im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) came from the platform&apos;s queue</source>
        <translation>
            <numerusform>%n Ergebnis kam aus der Warteschlange der Plattform</numerusform>
            <numerusform>%n Ergebnisse kamen aus der Warteschlange der Plattform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) with %1 were in the trash for 30 days and are removed.</source>
        <translation>
            <numerusform>%n Ergebnis mit %1 war 30 Tage im Papierkorb und wurde entfernt.</numerusform>
            <numerusform>%n Ergebnisse mit %1 waren 30 Tage im Papierkorb und wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred clip(s) went, too.</source>
        <translation>
            <numerusform>Darunter ist %n Clip mit Stern.</numerusform>
            <numerusform>Darunter sind %n Clips mit Stern.</numerusform>
        </translation>
    </message>
    <message>
        <source>A is “%1”, B is “%2”. X goes from one to the other at the same place.</source>
        <translation>A ist „%1“, B ist „%2“. X wechselt an derselben Stelle vom einen zum anderen.</translation>
    </message>
    <message>
        <source>About Melodeck</source>
        <translation>Über Melodeck</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>As a notification of the desktop, while this window is not in front</source>
        <translation>Als Benachrichtigung der Arbeitsumgebung, solange dieses Fenster nicht im Vordergrund ist</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>1 s zurück</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>5 s zurück</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Choose a clip first, in the results or in the library.</source>
        <translation>Bitte zuerst einen Clip wählen, in den Ergebnissen oder in der Bibliothek.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Command of Baseten&apos;s tools</source>
        <translation>Befehl der Baseten-Werkzeuge</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>Blind vergleichen…</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>Rezepte vergleichen…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Copy clip</source>
        <translation>Clip kopieren</translation>
    </message>
    <message>
        <source>Copy region, or drag it out</source>
        <translation>Bereich kopieren oder herausziehen</translation>
    </message>
    <message>
        <source>Copy request as</source>
        <translation>Anfrage kopieren als</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Files are still being written.</source>
        <translation>Es werden noch Dateien geschrieben.</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>1 s vor</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>5 s vor</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>Vom Ende an weiterführen</translation>
    </message>
    <message>
        <source>Import a transcript</source>
        <translation>Transkript importieren</translation>
    </message>
    <message>
        <source>Imported %1. Undo brings back what was there.</source>
        <translation>%1 importiert. Rückgängig bringt das Vorherige zurück.</translation>
    </message>
    <message>
        <source>It was made at %1, which is not connected: %2 is kept.</source>
        <translation>Der Clip entstand bei %1, das nicht verbunden ist: %2 bleibt verbunden.</translation>
    </message>
    <message>
        <source>It would take the place of what is written below.</source>
        <translation>Es würde ersetzen, was unten geschrieben steht.</translation>
    </message>
    <message>
        <source>Its request is in “%1”: drop that file as well.</source>
        <translation>Die Anfrage steht in „%1“: Bitte auch diese Datei ablegen.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Left out when it was saved: %1.</source>
        <translation>Beim Speichern ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Library or results</source>
        <translation>Bibliothek oder Ergebnisse</translation>
    </message>
    <message>
        <source>Library storage…</source>
        <translation>Speicher der Bibliothek…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Modell aus dieser Anfrage erstellen…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Pegel angleichen</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Ergebnis in den Papierkorb</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Neuer Stapel</translation>
    </message>
    <message>
        <source>Nobody knows which clip this is. Reveal or cancel the blind comparison first.</source>
        <translation>Niemand weiß, welcher Clip das ist. Bitte zuerst den Blindvergleich auflösen oder abbrechen.</translation>
    </message>
    <message>
        <source>Open recordings, prompts or a request</source>
        <translation>Aufnahmen, Prompts oder eine Anfrage öffnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste link…</source>
        <translation>Link einfügen…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergeben oder anhalten</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python-Skript</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit Melodeck?</source>
        <translation>Melodeck beenden?</translation>
    </message>
    <message>
        <source>Quitting loses them.</source>
        <translation>Beim Beenden gehen sie verloren.</translation>
    </message>
    <message>
        <source>Quitting stops that. What is whole by then stays, and the library has all clips as they came.</source>
        <translation>Beenden bricht das ab. Was bis dahin vollständig ist, bleibt, und die Bibliothek hat alle Clips, wie sie kamen.</translation>
    </message>
    <message>
        <source>Quitting stops them here; the model may still finish and bill, and its answer is lost. Jobs that wait are there again at the next start.</source>
        <translation>Beenden stoppt sie hier; das Modell kann trotzdem fertig laufen und Kosten verursachen, und seine Antwort ist verloren. Wartende Aufträge sind beim nächsten Start wieder da.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Recordings, prompts and requests (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</source>
        <translation>Aufnahmen, Prompts und Anfragen (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</translation>
    </message>
    <message>
        <source>Requests go to %1 now.</source>
        <translation>Anfragen gehen jetzt an %1.</translation>
    </message>
    <message>
        <source>Reveal or cancel the blind comparison first.</source>
        <translation>Bitte zuerst den Blindvergleich auflösen oder abbrechen.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Geändert ausführen</translation>
    </message>
    <message>
        <source>Save all clips…</source>
        <translation>Alle Clips speichern…</translation>
    </message>
    <message>
        <source>Save clip…</source>
        <translation>Clip speichern…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Rezept anzeigen</translation>
    </message>
    <message>
        <source>Show variations</source>
        <translation>Variationen anzeigen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Star clip</source>
        <translation>Clip mit Stern markieren</translation>
    </message>
    <message>
        <source>Subtitles and transcripts (*.srt *.vtt *.json)</source>
        <translation>Untertitel und Transkripte (*.srt *.vtt *.json)</translation>
    </message>
    <message>
        <source>Switch between A and B</source>
        <translation>Zwischen A und B wechseln</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>Melden, wenn lange Arbeiten fertig sind</translation>
    </message>
    <message>
        <source>The end of the clip is the melody now: what comes follows its tune in the same manner. It is a clip of its own, not joined to this one.</source>
        <translation>Das Ende des Clips ist jetzt die Melodie: Was kommt, folgt ihr in derselben Art. Es ist ein eigener Clip, nicht mit diesem verbunden.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request, its file included.</source>
        <translation>Das Formular enthält die Beispielanfrage des Modells samt ihrer Datei.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request.</source>
        <translation>Das Formular enthält die Beispielanfrage des Modells.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request. Its file is left to you.</source>
        <translation>Das Formular enthält die Beispielanfrage des Modells. Die Datei dafür ist noch zu wählen.</translation>
    </message>
    <message>
        <source>The jobs of this batch do not stand in rows and columns.</source>
        <translation>Die Jobs dieses Stapels stehen nicht in Zeilen und Spalten.</translation>
    </message>
    <message>
        <source>The key for %1 is in the keychain.</source>
        <translation>Der Schlüssel für %1 ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key for %1 is used for this session, and is not kept: %2</source>
        <translation>Der Schlüssel für %1 wird für diese Sitzung verwendet und nicht aufbewahrt: %2</translation>
    </message>
    <message>
        <source>The key that was with it is kept for this session.</source>
        <translation>Der Schlüssel, der dabei war, wird für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The language changes as soon as what is being recorded, fetched, saved or sent is done.</source>
        <translation>Die Sprache wechselt, sobald fertig ist, was gerade aufgenommen, abgerufen, gespeichert oder gesendet wird.</translation>
    </message>
    <message>
        <source>The last edits of a transcript are not on the disk.</source>
        <translation>Die letzten Änderungen an einem Transkript sind nicht auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The library was not moved. %1</source>
        <translation>Die Bibliothek wurde nicht verschoben. %1</translation>
    </message>
    <message>
        <source>The model is switched on and starts now; its owner is billed until it sleeps again.</source>
        <translation>Das Modell ist eingeschaltet und startet jetzt; der Besitzer zahlt, bis es wieder schläft.</translation>
    </message>
    <message>
        <source>The model starts now; the time that it runs is billed by its owner&apos;s rates.</source>
        <translation>Das Modell startet jetzt; die Laufzeit wird zu den Tarifen des Besitzers abgerechnet.</translation>
    </message>
    <message>
        <source>The recipe is back in the form.</source>
        <translation>Das Rezept ist wieder im Formular.</translation>
    </message>
    <message>
        <source>The recipe is for %1, and %2 is connected. Connect %1, then bring it back again.</source>
        <translation>Das Rezept ist für %1, verbunden ist %2. Bitte %1 verbinden und es dann erneut wiederherstellen.</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more.</source>
        <translation>Das Rezept dieses Clips ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more. The clip itself is whole.</source>
        <translation>Das Rezept dieses Clips ist nicht mehr bekannt. Der Clip selbst ist vollständig.</translation>
    </message>
    <message>
        <source>The request is in the clipboard.</source>
        <translation>Die Anfrage ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The request is in the clipboard. Its key is read from the environment.</source>
        <translation>Die Anfrage ist in der Zwischenablage. Der Schlüssel wird aus der Umgebung gelesen.</translation>
    </message>
    <message>
        <source>The same request is sent once more, with the same seed where the model takes one.</source>
        <translation>Dieselbe Anfrage wird noch einmal gesendet, mit demselben Seed, wo das Modell einen annimmt.</translation>
    </message>
    <message>
        <source>There are no variations yet. “Vary…” makes them, around any clip.</source>
        <translation>Es gibt noch keine Variationen. „Variieren…“ macht sie, rund um einen beliebigen Clip.</translation>
    </message>
    <message>
        <source>There is no recording beside it. Drop both together to hear it.</source>
        <translation>Daneben liegt keine Aufnahme. Zum Anhören bitte beide zusammen ablegen.</translation>
    </message>
    <message>
        <source>This model has an example request</source>
        <translation>Dieses Modell hat eine Beispielanfrage</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Als Melodie verwenden</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>Beispiel verwenden</translation>
    </message>
    <message>
        <source>Vary this clip…</source>
        <translation>Diesen Clip variieren…</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Variieren…</translation>
    </message>
    <message>
        <source>Whoever deployed this model wrote no example request beside it.</source>
        <translation>Zu diesem Modell wurde beim Deployment keine Beispielanfrage hinterlegt.</translation>
    </message>
    <message>
        <source>Your models…</source>
        <translation>Eigene Modelle…</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>“%1” carries its recipe. Drop it alone to bring that back.</source>
        <translation>„%1“ enthält ein Rezept. Um es wiederherzustellen, bitte allein ablegen.</translation>
    </message>
    <message>
        <source>“%1” is among your models now.</source>
        <translation>„%1“ ist jetzt unter den eigenen Modellen.</translation>
    </message>
    <message>
        <source>“%1” is among your models now. Connect a model to use it.</source>
        <translation>„%1“ ist jetzt unter den eigenen Modellen. Zum Verwenden ein Modell verbinden.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the trash, with %n clip(s).</source>
        <translation>
            <numerusform>„%1“ ist im Papierkorb, mit %n Clip.</numerusform>
            <numerusform>„%1“ ist im Papierkorb, mit %n Clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>„%1“ ist im Papierkorb.</translation>
    </message>
    <message>
        <source>“%1” is starred, and here. The other variations stay in the library.</source>
        <translation>„%1“ hat einen Stern und ist hier. Die anderen Variationen bleiben in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Manual – Melodeck</source>
        <translation>Handbuch – Melodeck</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
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
        <translation>%1. Die Aufnahme kann trotzdem gesendet werden; die Clips richten sich dann allein nach den Prompts.</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n Takt</numerusform>
            <numerusform>%n Takte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Note</numerusform>
            <numerusform>%n Noten</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear melody</source>
        <translation>Melodie entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Wird umgewandelt</translation>
    </message>
    <message>
        <source>Correct the melody…</source>
        <translation>Melodie korrigieren…</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>Korrigiert…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Korrigieren…</translation>
    </message>
    <message>
        <source>Drop a recording here: what is said in it comes back as text.</source>
        <translation>Eine Aufnahme hier ablegen: Was darin gesagt wird, kommt als Text zurück.</translation>
    </message>
    <message>
        <source>Drop a recording of a tune here: hummed, sung or played. Without one the prompts alone decide.</source>
        <translation>Die Aufnahme einer Melodie hier ablegen: gesummt, gesungen oder gespielt. Ohne sie entscheiden allein die Prompts.</translation>
    </message>
    <message>
        <source>Drop a recording of the voice that is to speak: a few clear seconds are enough.</source>
        <translation>Eine Aufnahme der Stimme hier ablegen, die sprechen soll: Einige klare Sekunden genügen.</translation>
    </message>
    <message>
        <source>Key, tempo, metre or first beat are wrong: say what they are.</source>
        <translation>Tonart, Tempo, Taktart oder erster Schlag sind falsch: hier berichtigen.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Wird angehört…</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melodie</translation>
    </message>
    <message>
        <source>Melody corrected…</source>
        <translation>Melodie korrigiert…</translation>
    </message>
    <message>
        <source>No tune to follow</source>
        <translation>Keine Melodie erkannt</translation>
    </message>
    <message>
        <source>Part of the melody that is sent</source>
        <translation>Gesendeter Teil der Melodie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Save notes…</source>
        <translation>Noten speichern…</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>What is understood, as MIDI, sheet music or JSON</source>
        <translation>Was verstanden wurde, als MIDI, Notenblatt oder JSON</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>sends %1 as %2 %3 kHz WAV</source>
        <translation>sendet %1 als %2 %3 kHz WAV</translation>
    </message>
    <message>
        <source>sends the file as it is</source>
        <translation>sendet die Datei, wie sie ist</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>Stereo</translation>
    </message>
    <message>
        <source>the first at %1 s</source>
        <translation>der erste bei %1 s</translation>
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
        <translation>Einen Schlag früher</translation>
    </message>
    <message>
        <source>A beat later</source>
        <translation>Einen Schlag später</translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <translation>Zurück zum Gehörten</translation>
    </message>
    <message>
        <source>Click the waveform where a bar begins.</source>
        <translation>In die Wellenform klicken, wo ein Takt beginnt.</translation>
    </message>
    <message>
        <source>First beat</source>
        <translation>Erster Schlag</translation>
    </message>
    <message>
        <source>Half the tempo</source>
        <translation>Halbes Tempo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Taktart</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Twice the tempo</source>
        <translation>Doppeltes Tempo</translation>
    </message>
    <message>
        <source>Up and Down move it by 10 ms.</source>
        <translation>Auf und Ab verschieben um 10 ms.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodySources</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation>Wird von %1 abgerufen</translation>
    </message>
    <message>
        <source>“%1” is kept, but not the melody. Something else came while it was recorded. It lies in %2: drop it here to use it.</source>
        <translation>„%1“ bleibt erhalten, aber nicht als Melodie. Während der Aufnahme kam etwas anderes dazu. Die Aufnahme liegt in %2: Zum Verwenden bitte hier ablegen.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MicrophoneReader</name>
    <message>
        <source>It cannot be heard: there is no sound device. Recording works all the same.</source>
        <translation>Mithören ist nicht möglich: Es gibt kein Audiogerät. Die Aufnahme funktioniert trotzdem.</translation>
    </message>
    <message>
        <source>It cannot be heard: “%1” cannot be opened. Recording works all the same.</source>
        <translation>Mithören ist nicht möglich: „%1“ kann nicht geöffnet werden. Die Aufnahme funktioniert trotzdem.</translation>
    </message>
    <message>
        <source>It is not heard any more: the sound device went away. Recording goes on.</source>
        <translation>Mithören ist nicht mehr möglich: Das Audiogerät ist weg. Die Aufnahme läuft weiter.</translation>
    </message>
    <message>
        <source>The microphone went away, or stopped giving sound.</source>
        <translation>Das Mikrofon ist weg oder liefert keinen Ton mehr.</translation>
    </message>
    <message>
        <source>There is no microphone. Nothing was recorded. Plug one in, or switch it on in the sound settings of the system.</source>
        <translation>Es gibt kein Mikrofon. Es wurde nichts aufgenommen. Bitte eines anschließen oder in den Klangeinstellungen des Systems einschalten.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Nothing was recorded. Another program may hold it, or Melodeck may not be allowed to listen: see the sound and privacy settings of the system.</source>
        <translation>„%1“ kann nicht geöffnet werden. Es wurde nichts aufgenommen. Vielleicht belegt es ein anderes Programm, oder Melodeck darf nicht mithören: siehe die Klang- und Datenschutzeinstellungen des Systems.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelPicker</name>
    <message>
        <source>Asking Baseten…</source>
        <translation>Baseten wird gefragt…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>It is deployed nowhere.</source>
        <translation>Es ist nirgends bereitgestellt.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models at Baseten</source>
        <translation>Modelle bei Baseten</translation>
    </message>
    <message>
        <source>Open a model to see its environments and deployments. The model itself stands for its production.</source>
        <translation>Ein Modell öffnen, um seine Umgebungen und Deployments zu sehen. Das Modell selbst steht für seine Produktionsumgebung.</translation>
    </message>
    <message>
        <source>Search by name, or write a model&apos;s id</source>
        <translation>Nach Namen suchen oder eine Modell-ID schreiben</translation>
    </message>
    <message>
        <source>This workspace has no models yet.</source>
        <translation>Dieser Arbeitsbereich hat noch keine Modelle.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use the id %1</source>
        <translation>ID %1 verwenden</translation>
    </message>
    <message>
        <source>chain · %1</source>
        <translation>Chain · %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelsDialog</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Exported to %1. No key and no address is in it.</source>
        <translation>Nach %1 exportiert. Weder Schlüssel noch Adresse sind darin.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Es ist wieder da.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>No models of your own yet. Make one from a request that works, or drop the file of one that somebody exported.</source>
        <translation>Noch keine eigenen Modelle. Bitte eines aus einer funktionierenden Anfrage erstellen oder die Datei eines von jemandem exportierten Modells ablegen.</translation>
    </message>
    <message>
        <source>Saved. It is in the list of models, and “%1” is its id on the command line.</source>
        <translation>Gespeichert. Es steht in der Liste der Modelle, und „%1“ ist seine ID auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>The file of this model cannot be read. Nothing was exported. Check its permissions.</source>
        <translation>Die Datei dieses Modells kann nicht gelesen werden. Es wurde nichts exportiert. Bitte ihre Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Eigene Modelle</translation>
    </message>
    <message>
        <source>“%1” is deleted. What was made with it stays.</source>
        <translation>„%1“ ist gelöscht. Was damit erzeugt wurde, bleibt.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PartsSaver</name>
    <message>
        <source>%1 could not be saved: %2. The clip stays as it is.</source>
        <translation>%1 konnte nicht gespeichert werden: %2. Der Clip bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>%1 – stems</source>
        <translation>%1 – Stems</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) saved in %1</source>
        <translation>
            <numerusform>%n Stem in %1 gespeichert</numerusform>
            <numerusform>%n Stems in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>MIDI (*.mid)</source>
        <translation>MIDI (*.mid)</translation>
    </message>
    <message>
        <source>Making the MIDI file…</source>
        <translation>MIDI-Datei wird erstellt…</translation>
    </message>
    <message>
        <source>Making the stems…</source>
        <translation>Stems werden erstellt…</translation>
    </message>
    <message>
        <source>Save MIDI</source>
        <translation>MIDI speichern</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hier speichern</translation>
    </message>
    <message>
        <source>Save stems in</source>
        <translation>Stems speichern in</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The engine or its sound font changed since this clip was made: the parts are of the clip as it is made today.</source>
        <translation>Die Engine oder ihr SoundFont hat sich geändert, seit dieser Clip entstand: Die Teile gehören zu dem Clip, wie er heute entsteht.</translation>
    </message>
    <message>
        <source>Whether they are of the very same clip could not be told: its file cannot be read.</source>
        <translation>Ob sie zu genau demselben Clip gehören, ließ sich nicht feststellen: Seine Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>der Ordner kann nicht umbenannt werden</translation>
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
        <translation>Rezept wiederherstellen</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Modell aus dieser Anfrage erstellen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>With the program that this computer has for it</source>
        <translation>Mit dem Programm, das dieser Computer dafür hat</translation>
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
        <translation>Baseten listet seine Modelle nur mit einem Schlüssel auf. Bitte dies schließen, den eigenen unter „API-Schlüssel“ eintragen und erneut wählen; oder oben die ID eines Modells schreiben.</translation>
    </message>
    <message>
        <source>Baseten shows the example of a model to whoever has a key, and none is known. Give one under “Connect a model”.</source>
        <translation>Baseten zeigt das Beispiel eines Modells nur mit einem Schlüssel, und es ist keiner bekannt. Bitte unter „Modell verbinden“ einen angeben.</translation>
    </message>
    <message>
        <source>Waking a model takes a key, and none for Baseten is known. Give one under “Connect a model”.</source>
        <translation>Zum Wecken eines Modells ist ein Schlüssel nötig, und für Baseten ist keiner bekannt. Bitte unter „Modell verbinden“ einen angeben.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Player</name>
    <message>
        <source>No sound device was found. Your clips are safe and can be saved. Connect headphones or loudspeakers, then press play again.</source>
        <translation>Es wurde kein Audiogerät gefunden. Die Clips sind sicher und können gespeichert werden. Bitte Kopfhörer oder Lautsprecher anschließen und dann erneut wiedergeben.</translation>
    </message>
    <message>
        <source>Playing on “%1” now.</source>
        <translation>Wiedergabe jetzt über „%1“.</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>Das Audiogerät antwortet nicht mehr. Die Clips sind sicher. Bitte in den Klangeinstellungen des Systems ein anderes Gerät wählen und dann wiedergeben.</translation>
    </message>
    <message>
        <source>The sound device that you chose is not there. Playing on “%1” now.</source>
        <translation>Das gewählte Audiogerät ist nicht vorhanden. Wiedergabe jetzt über „%1“.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Your clips are safe and can be saved. Restart the sound system or log in again, then press play.</source>
        <translation>Das Audiosystem antwortet nicht. Die Clips sind sicher und können gespeichert werden. Bitte das Audiosystem neu starten oder erneut anmelden und dann wiedergeben.</translation>
    </message>
    <message>
        <source>“%1” is damaged at %2: what cannot be decoded is silent, and the rest plays on. The file is left as it is. If you need that part, get the file anew.</source>
        <translation>„%1“ ist bei %2 beschädigt: Was nicht dekodiert werden kann, bleibt stumm, und der Rest läuft weiter. Die Datei bleibt, wie sie ist. Wird dieser Teil gebraucht, bitte die Datei neu besorgen.</translation>
    </message>
    <message>
        <source>“%1” went away. Playing on “%2” now.</source>
        <translation>„%1“ ist weg. Wiedergabe jetzt über „%2“.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlayerBar</name>
    <message>
        <source>A part of this clip is damaged, and silent.</source>
        <translation>Ein Teil dieses Clips ist beschädigt und stumm.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Nächster Clip</translation>
    </message>
    <message>
        <source>Nothing to play yet</source>
        <translation>Noch nichts wiederzugeben</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1 wiedergeben</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Vorheriger Clip</translation>
    </message>
    <message>
        <source>This clip cannot be played.</source>
        <translation>Dieser Clip kann nicht wiedergegeben werden.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ton einschalten</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PortalFiles</name>
    <message>
        <source>The other program did not hand its files over. Nothing was opened. Choose them here with Ctrl+O.</source>
        <translation>Das andere Programm hat seine Dateien nicht übergeben. Es wurde nichts geöffnet. Bitte hier mit Strg+O wählen.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PromptList</name>
    <message>
        <source>Add prompt</source>
        <translation>Prompt hinzufügen</translation>
    </message>
    <message>
        <source>Add this prompt</source>
        <translation>Diesen Prompt hinzufügen</translation>
    </message>
    <message>
        <source>Describe a sound</source>
        <translation>Einen Klang beschreiben</translation>
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
        <translation>Prompt entfernen</translation>
    </message>
    <message>
        <source>Remove prompt %1</source>
        <translation>Prompt %1 entfernen</translation>
    </message>
    <message>
        <source>one clip each</source>
        <translation>je ein Clip</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueueModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>model starts</source>
        <translation>Modell startet</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>wird empfangen</translation>
    </message>
    <message>
        <source>receiving %1 %</source>
        <translation>wird empfangen %1 %</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation>wird gesendet %1 %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n of them has left: the model may still finish and bill.</source>
        <translation>
            <numerusform>%n davon ist schon gesendet: Das Modell kann trotzdem fertig laufen und Kosten verursachen.</numerusform>
            <numerusform>%n davon sind schon gesendet: Das Modell kann trotzdem fertig laufen und Kosten verursachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Cancel all jobs</source>
        <translation>Alle Aufträge abbrechen</translation>
    </message>
    <message>
        <source>Cancel selected job</source>
        <translation>Ausgewählten Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Fertige ausblenden</translation>
    </message>
    <message>
        <source>How many requests %1 gets at once</source>
        <translation>Wie viele Anfragen %1 gleichzeitig bekommt</translation>
    </message>
    <message>
        <source>It has left: the model may still finish and bill.</source>
        <translation>Er ist schon gesendet: Das Modell kann trotzdem fertig laufen und Kosten verursachen.</translation>
    </message>
    <message>
        <source>Jobs at a time on %1</source>
        <translation>Gleichzeitige Aufträge auf %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Pause selected jobs</source>
        <translation>Ausgewählte Aufträge anhalten</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Warteschlange fortsetzen</translation>
    </message>
    <message>
        <source>Resume selected jobs</source>
        <translation>Ausgewählte Aufträge fortsetzen</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Run selected jobs next</source>
        <translation>Ausgewählte Aufträge als Nächstes</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>%n Auftrag stoppen?</numerusform>
            <numerusform>%n Aufträge stoppen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Modell wecken</translation>
    </message>
    <message>
        <source>What has not left this computer costs nothing.</source>
        <translation>Was diesen Computer nicht verlassen hat, kostet nichts.</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
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
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>It is not there any more, or its drive is not connected.</source>
        <translation>Nicht mehr vorhanden, oder das Laufwerk ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecipeCard</name>
    <message>
        <source>Bring the recipe back</source>
        <translation>Rezept wiederherstellen</translation>
    </message>
    <message>
        <source>Browse for the recipe&apos;s melody</source>
        <translation>Melodie des Rezepts suchen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Byte for byte it is not “%1”, so the clips will differ. Nothing was sent.</source>
        <translation>Byte für Byte stimmt die Aufnahme nicht mit „%1“ überein; die Clips fallen daher anders aus. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Fills the form with what the clip was made from.</source>
        <translation>Füllt das Formular mit dem, woraus der Clip entstand.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>The clip&apos;s own tune is followed, and the form stays as it is.</source>
        <translation>Der Melodie des Clips wird gefolgt, und das Formular bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The recipe is back, with a difference</source>
        <translation>Das Rezept ist wieder da, mit einer Abweichung</translation>
    </message>
    <message>
        <source>The recipe&apos;s melody is missing</source>
        <translation>Die Melodie des Rezepts fehlt</translation>
    </message>
    <message>
        <source>This clip carries its recipe</source>
        <translation>Dieser Clip enthält sein Rezept</translation>
    </message>
    <message>
        <source>This file is a recipe</source>
        <translation>Diese Datei ist ein Rezept</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Als Melodie verwenden</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>“%1” is another recording</source>
        <translation>„%1“ ist eine andere Aufnahme</translation>
    </message>
    <message>
        <source>“%1” is not where the library last saw it, or never was in it. All else is in the form. Browse for it, or generate without a melody.</source>
        <translation>„%1“ ist nicht dort, wo die Bibliothek die Datei zuletzt sah, oder war nie darin. Alles andere ist im Formular. Bitte danach suchen oder ohne Melodie erzeugen.</translation>
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
        <translation>Wie melodeck-cli es liest; kein Schlüssel, kein Pfad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe – %1</source>
        <translation>Rezept – %1</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Geändert ausführen</translation>
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
        <translation>Beide verlangen dasselbe.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare recipes</source>
        <translation>Rezepte vergleichen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it: %1</source>
        <translation>Unbekannt, da eines der beiden nichts dazu sagt: %1</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>Es ist kein Unterschied bekannt.</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Gleich: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>What the two recipes say</source>
        <translation>Was die beiden Rezepte sagen</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordMeter</name>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Level of the microphone; the lamp at the end says that it was too loud</source>
        <translation>Pegel des Mikrofons; das Lämpchen am Ende zeigt an, dass es zu laut war</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordPage</name>
    <message>
        <source>%1 s count-in</source>
        <translation>%1 s vorzählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel recording</source>
        <translation>Aufnahme abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close microphone</source>
        <translation>Mikrofon schließen</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Vorzählen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Gleich geht es los</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>It is on the disk already, whatever happens.</source>
        <translation>Sie ist schon auf dem Datenträger, was auch geschieht.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted, or another one meant?</source>
        <translation>Es ist nichts zu hören: Ist das Mikrofon stummgeschaltet oder ein anderes gemeint?</translation>
    </message>
    <message>
        <source>Nothing is kept yet, but for the last second before it begins.</source>
        <translation>Noch wird nichts aufbewahrt, außer der letzten Sekunde vor dem Beginn.</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>Mikrofon wird geöffnet…</translation>
    </message>
    <message>
        <source>Plays what the microphone hears. For headphones: loudspeakers would howl.</source>
        <translation>Gibt wieder, was das Mikrofon hört. Für Kopfhörer: Lautsprecher würden rückkoppeln.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>Aufnahme wird gespeichert…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>Mikrofon des Systems</translation>
    </message>
    <message>
        <source>Too loud: turn the microphone down, or step back.</source>
        <translation>Zu laut: Mikrofon leiser stellen oder zurücktreten.</translation>
    </message>
    <message>
        <source>What was recorded so far</source>
        <translation>Was bisher aufgenommen wurde</translation>
    </message>
    <message>
        <source>no count-in</source>
        <translation>kein Vorzählen</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Recorder</name>
    <message>
        <source>A recording ends after three hours. All of it is kept.</source>
        <translation>Eine Aufnahme endet nach drei Stunden. Sie bleibt vollständig erhalten.</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Aufnahme %1</translation>
    </message>
    <message>
        <source>The microphone gives no sound. Nothing was recorded. Choose another one, or check the sound settings of the system.</source>
        <translation>Das Mikrofon liefert keinen Ton. Es wurde nichts aufgenommen. Bitte ein anderes wählen oder die Klangeinstellungen des Systems prüfen.</translation>
    </message>
    <message>
        <source>What was recorded until then is kept.</source>
        <translation>Was bis dahin aufgenommen wurde, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecoveredTakes</name>
    <message numerus="yes">
        <source>%n recording(s) were not ended</source>
        <translation>
            <numerusform>%n Aufnahme wurde nicht beendet</numerusform>
            <numerusform>%n Aufnahmen wurden nicht beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Melodeck was closed while it recorded. “%1” is whole up to there (%2). It stays in %3.</source>
        <translation>Melodeck wurde während der Aufnahme geschlossen. „%1“ ist bis dahin vollständig (%2). Die Datei bleibt in %3.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Als Melodie verwenden</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RegionFields</name>
    <message>
        <source>End of the region</source>
        <translation>Ende des Bereichs</translation>
    </message>
    <message>
        <source>Play melody</source>
        <translation>Melodie wiedergeben</translation>
    </message>
    <message>
        <source>Plays exactly what will be sent</source>
        <translation>Gibt genau das wieder, was gesendet wird</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>Anfang des Bereichs</translation>
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
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ResultsPanel</name>
    <message>
        <source>%1 was %2</source>
        <translation>%1 war %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) stopped</source>
        <translation>
            <numerusform>%n Auftrag gestoppt</numerusform>
            <numerusform>%n Aufträge gestoppt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were waiting when Melodeck ended</source>
        <translation>
            <numerusform>%n Auftrag wartete, als Melodeck endete</numerusform>
            <numerusform>%n Aufträge warteten, als Melodeck endete</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Fertige ausblenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details copied. They hold no key.</source>
        <translation>Details kopiert. Sie enthalten keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>No program here opens %1. It can be saved.</source>
        <translation>Kein Programm hier öffnet %1. Speichern ist möglich.</translation>
    </message>
    <message>
        <source>Nothing of that has left this computer. It is paused now.</source>
        <translation>Nichts davon hat diesen Computer verlassen. Es ist jetzt angehalten.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ältere anzeigen</translation>
    </message>
    <message>
        <source>Takes away what is over. It stays in the library; Show older brings it back.</source>
        <translation>Blendet aus, was vorbei ist. Es bleibt in der Bibliothek; „Ältere anzeigen“ bringt es zurück.</translation>
    </message>
    <message>
        <source>They never left this computer.</source>
        <translation>Sie haben diesen Computer nie verlassen.</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Dies ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RunAgain</name>
    <message>
        <source>Not the same as before. %1</source>
        <translation>Nicht dasselbe wie vorher. %1</translation>
    </message>
    <message>
        <source>The engine or its sound font has changed since.</source>
        <translation>Die Engine oder ihr SoundFont hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>The model takes no seed, so each run differs.</source>
        <translation>Das Modell nimmt keinen Seed an; daher fällt jeder Lauf anders aus.</translation>
    </message>
    <message>
        <source>The request and its seed are the same: the model does not repeat itself exactly.</source>
        <translation>Die Anfrage und ihr Seed sind gleich: Das Modell wiederholt sich nicht exakt.</translation>
    </message>
    <message>
        <source>The same as before, byte for byte.</source>
        <translation>Dasselbe wie vorher, Byte für Byte.</translation>
    </message>
    <message>
        <source>Whether this is the same as before cannot be told: the earlier clip&apos;s file cannot be read.</source>
        <translation>Ob es dasselbe wie vorher ist, lässt sich nicht sagen: Die Datei des früheren Clips kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” has changed since.</source>
        <translation>„%1“ wurde seitdem geändert.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveAllDialog</name>
    <message>
        <source>Browse for a folder</source>
        <translation>Nach einem Ordner suchen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files that will be made</source>
        <translation>Dateien, die entstehen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>No such field: %1. It stays in the names as it is written.</source>
        <translation>Kein solches Feld: %1. Es bleibt so in den Namen, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>Puts %1 into the names</source>
        <translation>Setzt %1 in die Namen ein</translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s)</source>
        <translation>
            <numerusform>%n Clip speichern</numerusform>
            <numerusform>%n Clips speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Save all clips into a folder</source>
        <translation>Alle Clips in einem Ordner speichern</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveDialog</name>
    <message>
        <source>Browse for a place</source>
        <translation>Nach einem Ort suchen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save clip</source>
        <translation>Clip speichern</translation>
    </message>
    <message>
        <source>gets a number: a file of that name is there</source>
        <translation>erhält eine Nummer: Eine Datei dieses Namens ist vorhanden</translation>
    </message>
    <message>
        <source>replaces the file of that name</source>
        <translation>ersetzt die Datei dieses Namens</translation>
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
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>As received (%1)</source>
        <translation>Wie empfangen (%1)</translation>
    </message>
    <message>
        <source>Every byte as received</source>
        <translation>Jedes Byte wie empfangen</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Fades</source>
        <translation>Blenden</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchste</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Level matched (%1 dB)</source>
        <translation>Pegel angeglichen (%1 dB)</translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation>Pegel angeglichen</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>Normalise to</source>
        <translation>Normalisieren auf</translation>
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
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Prompt, fields, model and seed travel in the file, and a mark that it is machine-made; never a key or a path.</source>
        <translation>Prompt, Felder, Modell und Seed sind in der Datei enthalten, dazu ein Vermerk, dass sie maschinell erzeugt ist; nie ein Schlüssel oder Pfad.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Region · %1 to %2 s</source>
        <translation>Bereich · %1 bis %2 s</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>The samples are as received, bit for bit</source>
        <translation>Die Samples sind wie empfangen, Bit für Bit</translation>
    </message>
    <message>
        <source>WAV, 16 bits</source>
        <translation>WAV, 16 Bit</translation>
    </message>
    <message>
        <source>WAV, 24 bits</source>
        <translation>WAV, 24 Bit</translation>
    </message>
    <message>
        <source>WAV, 32-bit float</source>
        <translation>WAV, 32 Bit Gleitkomma</translation>
    </message>
    <message>
        <source>WAV, samples as received</source>
        <translation>WAV, Samples wie empfangen</translation>
    </message>
    <message>
        <source>Whole clip · %1</source>
        <translation>Ganzer Clip · %1</translation>
    </message>
    <message>
        <source>With its recipe</source>
        <translation>Mit Rezept</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>in </source>
        <translation>ein </translation>
    </message>
    <message>
        <source>out </source>
        <translation>aus </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SavingLine</name>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Speichern stoppen</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SeedField</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Zufälliger Seed</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Another seed gives another arrangement.</source>
        <translation>Gleicher Seed und gleiche Anfrage ergeben gleiche Clips. Ein anderer Seed ergibt ein anderes Arrangement.</translation>
    </message>
    <message>
        <source>from the request</source>
        <translation>aus der Anfrage</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentDelegate</name>
    <message>
        <source>(no words)</source>
        <translation>(ohne Worte)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentEditor</name>
    <message>
        <source>Words of this segment</source>
        <translation>Wortlaut dieses Segments</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentModel</name>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>Das Modell war sich hier nicht sicher (%1 %).</translation>
    </message>
    <message>
        <source>The model was very unsure of this (%1 %): better listen to it.</source>
        <translation>Das Modell war sich hier sehr unsicher (%1 %): besser anhören.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>ohne Worte</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SendFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Senden abbrechen</translation>
    </message>
    <message>
        <source>It runs when its turn comes there, also while this computer sleeps</source>
        <translation>Läuft, wenn es dort an der Reihe ist, auch während dieser Computer schläft</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Andere Arten zu senden</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue…</source>
        <translation>An die Warteschlange der Plattform senden…</translation>
    </message>
    <message>
        <source>Sends when the melody is there.</source>
        <translation>Sendet, sobald die Melodie da ist.</translation>
    </message>
    <message>
        <source>The melody still comes; the request is not sent by itself.</source>
        <translation>Die Melodie kommt noch; die Anfrage wird nicht von selbst gesendet.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
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
        <translation>%1 ist kein Feld und bleibt so stehen. Möglich sind: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that requests went to. Keys and clips stay.</source>
        <translation>
            <numerusform>%n Adresse, an die Anfragen gingen. Schlüssel und Clips bleiben.</numerusform>
            <numerusform>%n Adressen, an die Anfragen gingen. Schlüssel und Clips bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Arranges by rule on sampled instruments, free and without a key. It needs a sound font.</source>
        <translation>Arrangiert nach Regeln auf gesampelten Instrumenten, kostenlos und ohne Schlüssel. Braucht einen SoundFont.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Nach einem Ordner suchen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>By the desktop</source>
        <translation>Über die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Clips carry their recipe</source>
        <translation>Clips enthalten ihr Rezept</translation>
    </message>
    <message>
        <source>Compared with the system&apos;s.</source>
        <translation>Im Vergleich zur Größe im System.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Empty: as the system&apos;s environment says. This computer is always reached without.</source>
        <translation>Leer: wie in der Umgebung des Systems angegeben. Dieser Computer wird immer ohne Proxy erreicht.</translation>
    </message>
    <message>
        <source>Files that leave the library say how they were made; never a key, never a path.</source>
        <translation>Dateien, die die Bibliothek verlassen, sagen, wie sie entstanden sind; nie ein Schlüssel, nie ein Pfad.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation>Ordner für Clips</translation>
    </message>
    <message>
        <source>For a report</source>
        <translation>Für einen Bericht</translation>
    </message>
    <message>
        <source>For example “%1”. There are: %2.</source>
        <translation>Zum Beispiel „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget recent addresses</source>
        <translation>Letzte Adressen vergessen</translation>
    </message>
    <message>
        <source>From sending to the last byte of the answer. A model that answers later may bill all the same. Usually 20 minutes.</source>
        <translation>Vom Senden bis zum letzten Byte der Antwort. Ein Modell, das später antwortet, stellt den Lauf möglicherweise trotzdem in Rechnung. Üblich sind 20 Minuten.</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How notifications work</source>
        <translation>Wie Benachrichtigungen funktionieren</translation>
    </message>
    <message>
        <source>How they work</source>
        <translation>Wie sie funktionieren</translation>
    </message>
    <message>
        <source>It is in the clipboard. Read it before you send it; there is no key in it.</source>
        <translation>In die Zwischenablage kopiert. Bitte vor dem Senden lesen; ein Schlüssel ist nicht enthalten.</translation>
    </message>
    <message>
        <source>It runs, and has the sounds that it needs.</source>
        <translation>Läuft und hat die nötigen Klänge.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Gleichzeitige Aufträge</translation>
    </message>
    <message>
        <source>Keep new keys in the keychain</source>
        <translation>Neue Schlüssel im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Größte Antwort</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>MELODECK_SOUNDFONT in the environment says which one is played: %1</source>
        <translation>Die Umgebungsvariable MELODECK_SOUNDFONT legt fest, welcher gespielt wird: %1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Names of several</source>
        <translation>Namen bei mehreren</translation>
    </message>
    <message>
        <source>No setting has “%1” in it. What is used every day is set where it is used: how many jobs run at once beside the queue, format and quality where clips are saved, keys where a model is connected.</source>
        <translation>Keine Einstellung enthält „%1“. Was täglich gebraucht wird, lässt sich dort einstellen, wo es gebraucht wird: die Anzahl gleichzeitiger Aufträge neben der Warteschlange, Format und Qualität beim Speichern der Clips, Schlüssel beim Verbinden eines Modells.</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>Keine aufbewahrt.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Only of requests that surely did not run, such as those that found the model busy: nothing is paid twice.</source>
        <translation>Nur bei Anfragen, die sicher nicht gelaufen sind, etwa weil das Modell ausgelastet war: Nichts wird doppelt bezahlt.</translation>
    </message>
    <message>
        <source>Otherwise a key is used until Melodeck ends. One that is kept is forgotten where it was given, under “Connect a model…”.</source>
        <translation>Sonst wird ein Schlüssel verwendet, bis Melodeck endet. Ein aufbewahrter wird dort vergessen, wo er angegeben wurde, unter „Modell verbinden…“.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Recent addresses</source>
        <translation>Letzte Adressen</translation>
    </message>
    <message>
        <source>Recipe in files</source>
        <translation>Rezept in Dateien</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Set beside the queue, for each server by itself.</source>
        <translation>Wird neben der Warteschlange eingestellt, für jeden Server einzeln.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Warteschlange zeigen</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>Skizzen-Engine</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Audiogerät</translation>
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
        <translation>Melden, wenn lange Arbeiten fertig sind</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>Das gewählte (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>The instruments, as an SF2 or SF3 file. With another one the same seed sounds different.</source>
        <translation>Die Instrumente, als SF2- oder SF3-Datei. Mit einem anderen SoundFont klingt derselbe Seed anders.</translation>
    </message>
    <message>
        <source>The next clip is made with “%1”; the same seed may sound different now.</source>
        <translation>Der nächste Clip entsteht mit „%1“; derselbe Seed kann nun anders klingen.</translation>
    </message>
    <message>
        <source>The one that is found</source>
        <translation>Der gefundene</translation>
    </message>
    <message>
        <source>Tries after the first</source>
        <translation>Versuche nach dem ersten</translation>
    </message>
    <message>
        <source>Versions, sound, decoders, size of the library and the last errors. No key, no address, no name of a file.</source>
        <translation>Versionen, Ton, Decoder, Größe der Bibliothek und die letzten Fehler. Kein Schlüssel, keine Adresse, kein Dateiname.</translation>
    </message>
    <message>
        <source>What is longer is not taken, so that no server can fill the disk.</source>
        <translation>Was größer ist, wird nicht angenommen; so kann kein Server den Datenträger füllen.</translation>
    </message>
    <message>
        <source>What runs and plays goes on.</source>
        <translation>Was läuft und spielt, geht weiter.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Wo alles aufbewahrt wird</translation>
    </message>
    <message>
        <source>Where saving begins; it follows where you saved last.</source>
        <translation>Wo das Speichern beginnt; folgt dem zuletzt verwendeten Ordner.</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s is used.</source>
        <translation>Solange es nicht angeschlossen ist, wird das des Systems verwendet.</translation>
    </message>
    <message>
        <source>While the window is not in front, of what took more than ten seconds and of whole batches. A click plays the clip or shows the result.</source>
        <translation>Solange das Fenster nicht im Vordergrund ist: bei allem, was länger als zehn Sekunden dauerte, und bei ganzen Stapeln. Ein Klick spielt den Clip ab oder zeigt das Ergebnis.</translation>
    </message>
    <message>
        <source>bug support about version</source>
        <translation>Fehler Bug Support Unterstützung Über Version</translation>
    </message>
    <message>
        <source>directory place</source>
        <translation>Verzeichnis Ort Speicherort</translation>
    </message>
    <message>
        <source>disk data clips</source>
        <translation>Datenträger Festplatte Daten Clips</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>Schrift Schriftgröße Zoom groß</translation>
    </message>
    <message>
        <source>history models servers</source>
        <translation>Verlauf Modelle Server</translation>
    </message>
    <message>
        <source>instruments bank samples SF2 SF3</source>
        <translation>Instrumente Klänge Klangbank Samples Soundfont SF2 SF3</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten Tastenkombinationen</translation>
    </message>
    <message>
        <source>local offline sound font</source>
        <translation>lokal offline SoundFont</translation>
    </message>
    <message>
        <source>metadata tag privacy</source>
        <translation>Metadaten Tag Datenschutz Privatsphäre</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>network company socks</source>
        <translation>Netzwerk Firma SOCKS</translation>
    </message>
    <message>
        <source>notify message bubble alert</source>
        <translation>benachrichtigen Benachrichtigung Meldung Hinweis Sprechblase</translation>
    </message>
    <message>
        <source>output speaker headphones</source>
        <translation>Ausgabe Lautsprecher Kopfhörer</translation>
    </message>
    <message>
        <source>parallel limit</source>
        <translation>parallel Limit Grenze</translation>
    </message>
    <message>
        <source>password secret API key</source>
        <translation>Passwort Geheimnis API-Schlüssel</translation>
    </message>
    <message>
        <source>retry again pause</source>
        <translation>wiederholen erneut Pause</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>Größe Limit Grenze</translation>
    </message>
    <message>
        <source>template file name</source>
        <translation>Vorlage Dateiname</translation>
    </message>
    <message>
        <source>theme colours night</source>
        <translation>Theme Design Farben Nacht</translation>
    </message>
    <message>
        <source>timeout time limit</source>
        <translation>Timeout Zeitlimit Zeitüberschreitung</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>“%1” is not a sound font (SF2 or SF3). Nothing was changed.</source>
        <translation>„%1“ ist kein SoundFont (SF2 oder SF3). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is not there any more, or is no sound font: the sketch engine cannot play. Choose another one.</source>
        <translation>„%1“ ist nicht mehr vorhanden oder kein SoundFont: Die Skizzen-Engine kann nicht spielen. Bitte einen anderen wählen.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ShortcutEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 gehört zu „%2“ und ginge dort verloren.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it wants a single key other than a digit, Enter, Tab or Esc.</source>
        <translation>%1 kann hier nicht verwendet werden: Nötig ist eine einzelne Taste, jedoch keine Ziffer, nicht Eingabe, Tabulator oder Esc.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it would be written into texts, or leads through the window. Hold Ctrl or Alt with it.</source>
        <translation>%1 kann hier nicht verwendet werden: Es würde in Texte geschrieben oder führt durch das Fenster. Bitte Strg oder Alt dazu halten.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Alle Standardtasten</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Put the caret into the field and press the new key.</source>
        <translation>Die Schreibmarke in das Feld setzen und die neue Taste drücken.</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Standardtaste</translation>
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
        <translation>Alt+← →, Alt+Umschalt+← →</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Alt+↑ ↓, Alt+Home</source>
        <translation>Alt+↑ ↓, Alt+Pos1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Compared blind: give the clip that plays a place</source>
        <translation>Im Blindvergleich: dem laufenden Clip einen Platz geben</translation>
    </message>
    <message>
        <source>Ctrl+1 – 5</source>
        <translation>Strg+1 – 5</translation>
    </message>
    <message>
        <source>Ctrl+P, Del</source>
        <translation>Strg+P, Entf</translation>
    </message>
    <message>
        <source>Ctrl+Space, Ctrl+F</source>
        <translation>Strg+Leertaste, Strg+F</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter, Ctrl+M</source>
        <translation>Eingabe, Strg+Eingabe, Strg+M</translation>
    </message>
    <message>
        <source>Enter, F2, Del</source>
        <translation>Eingabe, F2, Entf</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In a collection of the library: up or down</source>
        <translation>In einer Sammlung der Bibliothek: nach oben oder unten</translation>
    </message>
    <message>
        <source>In a transcript: move its start, its end</source>
        <translation>Im Transkript: Anfang, Ende verschieben</translation>
    </message>
    <message>
        <source>In a transcript: play from there, find</source>
        <translation>Im Transkript: ab hier wiedergeben, suchen</translation>
    </message>
    <message>
        <source>In a transcript: write, split at the caret, merge</source>
        <translation>Im Transkript: schreiben, an der Schreibmarke teilen, verbinden</translation>
    </message>
    <message>
        <source>In lists and transcripts</source>
        <translation>In Listen und Transkripten</translation>
    </message>
    <message>
        <source>In the library: play, tags and note, to the trash</source>
        <translation>In der Bibliothek: abspielen, Tags und Notiz, in den Papierkorb</translation>
    </message>
    <message>
        <source>In the queue: pause or resume, cancel</source>
        <translation>In der Warteschlange: anhalten oder fortsetzen, abbrechen</translation>
    </message>
    <message>
        <source>In the queue: up or down, to the front</source>
        <translation>In der Warteschlange: auf oder ab, nach vorn</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>That clip at the same position</source>
        <translation>Diesen Clip an derselben Position</translation>
    </message>
    <message>
        <source>While nothing is typed</source>
        <translation>Solange nichts getippt wird</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SidePane</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>Warteschlange und Bibliothek</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SinkFeeder</name>
    <message>
        <source>The sound device cannot be opened. Your clips are safe. Check the sound settings of the system, then press play again.</source>
        <translation>Das Audiogerät kann nicht geöffnet werden. Die Clips sind sicher. Bitte die Klangeinstellungen des Systems prüfen und dann erneut wiedergeben.</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>Das Audiogerät antwortet nicht mehr. Die Clips sind sicher. Bitte in den Klangeinstellungen des Systems ein anderes Gerät wählen und dann wiedergeben.</translation>
    </message>
    <message>
        <source>“%1” went away while playing. Your clips are safe. Connect it again or choose another device, then press play.</source>
        <translation>„%1“ ging während der Wiedergabe verloren. Die Clips sind sicher. Bitte wieder anschließen oder ein anderes Gerät wählen und dann wiedergeben.</translation>
    </message>
    <message>
        <source>“%1” went away, and there is no other sound device. Your clips are safe. Connect one again: what was playing goes on from here.</source>
        <translation>„%1“ ist weg, und es gibt kein anderes Audiogerät. Die Clips sind sicher. Bitte wieder eines anschließen: Die Wiedergabe geht von hier aus weiter.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SleepGuard</name>
    <message>
        <source>Requests are on their way</source>
        <translation>Anfragen sind unterwegs</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SoundMenu</name>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>As the system says (%1)</source>
        <translation>Wie im System (%1)</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Audiogerät</translation>
    </message>
    <message>
        <source>Speed %1 and sound device</source>
        <translation>Geschwindigkeit %1 und Audiogerät</translation>
    </message>
    <message>
        <source>Speed and sound device</source>
        <translation>Geschwindigkeit und Audiogerät</translation>
    </message>
    <message>
        <source>Speed, pitch kept</source>
        <translation>Geschwindigkeit bei gleicher Tonhöhe</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>Das gewählte (nicht angeschlossen)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecDialog</name>
    <message numerus="yes">
        <source>%1: %n field(s).</source>
        <translation>
            <numerusform>%1: %n Feld.</numerusform>
            <numerusform>%1: %n Felder.</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON Schema</source>
        <translation>Ein JSON-Schema</translation>
    </message>
    <message>
        <source>A Truss with an example request</source>
        <translation>Ein Truss mit Beispielanfrage</translation>
    </message>
    <message>
        <source>A model that was exported</source>
        <translation>Ein exportiertes Modell</translation>
    </message>
    <message>
        <source>A request in code</source>
        <translation>Eine Anfrage im Code</translation>
    </message>
    <message>
        <source>A request that works, or a description of what the model takes</source>
        <translation>Eine funktionierende Anfrage oder eine Beschreibung dessen, was das Modell annimmt</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>Adresse eines Servers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>An OpenAPI file</source>
        <translation>Eine OpenAPI-Datei</translation>
    </message>
    <message>
        <source>An example request</source>
        <translation>Eine Beispielanfrage</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Server fragen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation>Modell bearbeiten</translation>
    </message>
    <message>
        <source>Left out, because it looks like a key: %1.</source>
        <translation>Ausgelassen, weil es nach einem Schlüssel aussieht: %1.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Neues Modell</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing is sent, except to a server that you ask here. Keys are never kept.</source>
        <translation>Nichts wird gesendet, außer an einen Server, der hier gefragt wird. Schlüssel werden nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a request or a description</source>
        <translation>Anfrage oder Beschreibung öffnen</translation>
    </message>
    <message>
        <source>Paste a curl command, a Python snippet, the JSON of a request, a config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported. Dropping its file works too.</source>
        <translation>Einen curl-Befehl, einen Python-Codeausschnitt, das JSON einer Anfrage, eine config.yaml mit example_model_input, eine OpenAPI-Datei, ein JSON-Schema oder ein von jemandem exportiertes Modell einfügen. Auch das Ablegen der Datei funktioniert.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Requests and descriptions (*.json *.yaml *.yml *.txt *.sh *.py)</source>
        <translation>Anfragen und Beschreibungen (*.json *.yaml *.yml *.txt *.sh *.py)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Sprache zu Text</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Text zu Sprache</translation>
    </message>
    <message>
        <source>The schema of a server</source>
        <translation>Das Schema eines Servers</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>What a field held in the example is sent where it is left empty. Files, keys and addresses are not kept.</source>
        <translation>Was ein Feld im Beispiel enthielt, wird gesendet, wo es leer bleibt. Dateien, Schlüssel und Adressen werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>or a server: http://localhost:8080</source>
        <translation>oder ein Server: http://localhost:8080</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there, and its permissions.</source>
        <translation>„%1“ kann nicht gelesen werden. Bitte prüfen, ob die Datei noch vorhanden ist, und ihre Zugriffsrechte.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldEdit</name>
    <message>
        <source>%1 is needed</source>
        <translation>%1 wird benötigt</translation>
    </message>
    <message>
        <source>%1, largest value</source>
        <translation>%1, größter Wert</translation>
    </message>
    <message>
        <source>%1, smallest value</source>
        <translation>%1, kleinster Wert</translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation>%1, Werte</translation>
    </message>
    <message>
        <source>File as base64</source>
        <translation>Datei als Base64</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>An oder aus</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Eines von</translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation>Mehrere Texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The smallest and the largest value are numbers, the smaller one first. Either may be empty.</source>
        <translation>Kleinster und größter Wert sind Zahlen, die kleinere zuerst. Beide können leer bleiben.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Write its values, with commas between them.</source>
        <translation>Die Werte schreiben, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>slow, fast</source>
        <translation>langsam, schnell</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldRow</name>
    <message>
        <source>%1 if left empty</source>
        <translation>%1, wenn leer</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>Nach %1 suchen</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Datei für %1 wählen</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>Diese Datei gibt es nicht, oder sie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation>wie vom Modell vorgegeben</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>einer pro Zeile</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFields</name>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1: Diese Datei gibt es nicht, oder sie kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpectrumButton</name>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageDialog</name>
    <message>
        <source>%1 in all, %2 free on this disk</source>
        <translation>%1 insgesamt, %2 frei auf diesem Datenträger</translation>
    </message>
    <message>
        <source>Adds what such a file has and this library lacks. Replaces nothing.</source>
        <translation>Fügt hinzu, was eine solche Datei hat und dieser Bibliothek fehlt. Ersetzt nichts.</translation>
    </message>
    <message>
        <source>Archives of a library (*.zip)</source>
        <translation>Archive einer Bibliothek (*.zip)</translation>
    </message>
    <message>
        <source>Besides clips: recordings %1, trash %2, database %3, its backups %4</source>
        <translation>Neben Clips: Aufnahmen %1, Papierkorb %2, Datenbank %3, deren Sicherungen %4</translation>
    </message>
    <message>
        <source>Choose an empty folder for the library</source>
        <translation>Einen leeren Ordner für die Bibliothek wählen</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Aufräumen…</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>Nicht verschieben</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>Bibliothek exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>In die Bibliothek importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>It moves to %1 when Melodeck is closed.</source>
        <translation>Wird nach %1 verschoben, sobald Melodeck geschlossen wird.</translation>
    </message>
    <message>
        <source>Library storage</source>
        <translation>Speicher der Bibliothek</translation>
    </message>
    <message>
        <source>Month and model</source>
        <translation>Monat und Modell</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its checksum. Changes nothing.</source>
        <translation>Liest jede Datei und vergleicht sie mit ihrer Prüfsumme. Ändert nichts.</translation>
    </message>
    <message>
        <source>Remove old files</source>
        <translation>Alte Dateien entfernen</translation>
    </message>
    <message>
        <source>Restart Melodeck now</source>
        <translation>Melodeck jetzt neu starten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size by month and model</source>
        <translation>Größe nach Monat und Modell</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The files from before the move are still in %1.</source>
        <translation>Die Dateien von vor dem Verschieben sind noch in %1.</translation>
    </message>
    <message>
        <source>The last move did not happen: %1</source>
        <translation>Das letzte Verschieben fand nicht statt: %1</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is removed.</source>
        <translation>Die Bibliothek bleibt, wo sie ist, und die Kopie wird entfernt.</translation>
    </message>
    <message>
        <source>The whole library as one ZIP file with checksums</source>
        <translation>Die ganze Bibliothek als eine ZIP-Datei mit Prüfsummen</translation>
    </message>
    <message>
        <source>To another disk. Each file is copied, read back and compared first.</source>
        <translation>Auf einen anderen Datenträger. Jede Datei wird zuerst kopiert, zurückgelesen und verglichen.</translation>
    </message>
    <message>
        <source>Trash (%1)…</source>
        <translation>Papierkorb (%1)…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papierkorb…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageWork</name>
    <message numerus="yes">
        <source>%1 are free again. %n old file(s) stay: the library lacks them where it is now.</source>
        <translation>
            <numerusform>%1 sind wieder frei. %n alte Datei bleibt: Der Bibliothek fehlt sie dort, wo sie jetzt ist.</numerusform>
            <numerusform>%1 sind wieder frei. %n alte Dateien bleiben: Der Bibliothek fehlen sie dort, wo sie jetzt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were copied and read back.</source>
        <translation>
            <numerusform>%n Datei mit %1 wurde kopiert und zurückgelesen.</numerusform>
            <numerusform>%n Dateien mit %1 wurden kopiert und zurückgelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Bibliothek wird kopiert</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>Papierkorb wird geleert</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Only what has ended can go to the trash. Cancel it first.</source>
        <translation>Nur Beendetes kann in den Papierkorb. Bitte zuerst abbrechen.</translation>
    </message>
    <message>
        <source>Removing the copy</source>
        <translation>Kopie wird entfernt</translation>
    </message>
    <message>
        <source>Removing the old files</source>
        <translation>Alte Dateien werden entfernt</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is gone.</source>
        <translation>Die Bibliothek bleibt, wo sie ist, und die Kopie ist entfernt.</translation>
    </message>
    <message>
        <source>The new place is used from the next start on; what comes until then is taken along. The old files stay until you remove them here.</source>
        <translation>Der neue Ort wird ab dem nächsten Start verwendet; was bis dahin kommt, wird mitgenommen. Die alten Dateien bleiben, bis sie hier entfernt werden.</translation>
    </message>
    <message>
        <source>The old files are gone, and %1 are free again.</source>
        <translation>Die alten Dateien sind entfernt, und %1 sind wieder frei.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird überprüft</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StoredKeys</name>
    <message>
        <source>There is no keychain here, so no key can be kept.</source>
        <translation>Hier gibt es keinen Schlüsselbund; es kann also kein Schlüssel aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedList</name>
    <message>
        <source>At the platform</source>
        <translation>Bei der Plattform</translation>
    </message>
    <message>
        <source>At the platform %1</source>
        <translation>Bei der Plattform %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Beendete ausblenden</translation>
    </message>
    <message>
        <source>Clear ended requests</source>
        <translation>Beendete Anfragen ausblenden</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy id of %1</source>
        <translation>ID von %1 kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>The request&apos;s id is in the clipboard.</source>
        <translation>Die ID der Anfrage ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>and %1 older ones</source>
        <translation>und %1 ältere</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedRequests</name>
    <message>
        <source>Cancelled. It did not run and is not billed.</source>
        <translation>Abgebrochen. Die Anfrage lief nicht und wird nicht in Rechnung gestellt.</translation>
    </message>
    <message>
        <source>Done: its result goes to the webhook</source>
        <translation>Fertig: Das Ergebnis geht an den Webhook</translation>
    </message>
    <message>
        <source>Ended without a result</source>
        <translation>Ohne Ergebnis beendet</translation>
    </message>
    <message>
        <source>It was not cancelled: only a request that still waits can be. It may run and be billed.</source>
        <translation>Nicht abgebrochen: Das geht nur bei einer Anfrage, die noch wartet. Sie läuft möglicherweise und wird in Rechnung gestellt.</translation>
    </message>
    <message>
        <source>On its way to the platform&apos;s queue</source>
        <translation>Auf dem Weg zur Warteschlange der Plattform</translation>
    </message>
    <message>
        <source>Queued at the platform</source>
        <translation>Bei der Plattform eingereiht</translation>
    </message>
    <message>
        <source>Runs at the platform</source>
        <translation>Läuft bei der Plattform</translation>
    </message>
    <message>
        <source>The platform&apos;s queue has the request.</source>
        <translation>Die Anfrage ist in der Warteschlange der Plattform.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeButton</name>
    <message>
        <source>Show milliseconds</source>
        <translation>Millisekunden anzeigen</translation>
    </message>
    <message>
        <source>Show tenths of a second</source>
        <translation>Zehntelsekunden anzeigen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeField</name>
    <message>
        <source>Seconds, or minutes and seconds: 2.75 or 0:02.75</source>
        <translation>Sekunden oder Minuten und Sekunden: 2.75 oder 0:02.75</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TopBar</name>
    <message>
        <source>%1 · billed by its owner&apos;s rates</source>
        <translation>%1 · wird zu den Tarifen des Besitzers abgerechnet</translation>
    </message>
    <message>
        <source>%1 · on a server of your own, free</source>
        <translation>%1 · auf einem eigenen Server, kostenlos</translation>
    </message>
    <message>
        <source>Choose where requests go</source>
        <translation>Wählen, wohin Anfragen gehen</translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation>Modell verbinden…</translation>
    </message>
    <message>
        <source>Fills the form with the request that whoever deployed the model wrote beside it</source>
        <translation>Füllt das Formular mit der Anfrage, die beim Deployment zum Modell hinterlegt wurde</translation>
    </message>
    <message>
        <source>Model: %1, %2</source>
        <translation>Modell: %1, %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sketch engine on this computer</source>
        <translation>Skizzen-Engine auf diesem Computer</translation>
    </message>
    <message>
        <source>Starts it now, so that the first request does not wait for it</source>
        <translation>Startet es jetzt, damit die erste Anfrage nicht darauf wartet</translation>
    </message>
    <message>
        <source>Use the model&apos;s example request</source>
        <translation>Beispielanfrage des Modells verwenden</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Modell wecken</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>arrangiert die Melodie nach Regeln · kostenlos · ohne Schlüssel</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptAudio</name>
    <message>
        <source>Fetching the recording behind the link…</source>
        <translation>Aufnahme hinter dem Link wird abgerufen…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptCard</name>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n unsicher</numerusform>
            <numerusform>%n unsicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Transkript kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>Transkript bearbeiten</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Transkript speichern…</translation>
    </message>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>Das Modell war sich hier nicht sicher (%1 %).</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptDesk</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n unsicher</numerusform>
            <numerusform>%n unsicher</numerusform>
        </translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the model&apos;s text</source>
        <translation>Zurück zum Text des Modells</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Zurück zu den Ergebnissen</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>End 0.1 s earlier</source>
        <translation>Ende 0,1 s früher</translation>
    </message>
    <message>
        <source>End 0.1 s later</source>
        <translation>Ende 0,1 s später</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Import subtitles or a transcript…</source>
        <translation>Untertitel oder Transkript importieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Insert segment behind</source>
        <translation>Segment dahinter einfügen</translation>
    </message>
    <message>
        <source>Keeps the segment that is heard in view</source>
        <translation>Hält das gerade gehörte Segment im Blick</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>Mit nächstem verbinden</translation>
    </message>
    <message>
        <source>New name for %1, in all segments:</source>
        <translation>Neuer Name für %1, in allen Segmenten:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier wiedergeben</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename %1 everywhere…</source>
        <translation>%1 überall umbenennen…</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message>
        <source>Replaces the segments by those of an SRT, VTT or JSON file; it can be undone</source>
        <translation>Ersetzt die Segmente durch die einer SRT-, VTT- oder JSON-Datei; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Save transcript as text, subtitles, JSON, table or labels</source>
        <translation>Transkript als Text, Untertitel, JSON, Tabelle oder Textmarken speichern</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Transkript speichern…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>An der Schreibmarke teilen</translation>
    </message>
    <message>
        <source>Split, merge, move times, name speakers</source>
        <translation>Teilen, verbinden, Zeiten verschieben, Sprecher benennen</translation>
    </message>
    <message>
        <source>Split: place the caret</source>
        <translation>Teilen: Schreibmarke setzen</translation>
    </message>
    <message>
        <source>Start 0.1 s earlier</source>
        <translation>Anfang 0,1 s früher</translation>
    </message>
    <message>
        <source>Start 0.1 s later</source>
        <translation>Anfang 0,1 s später</translation>
    </message>
    <message>
        <source>There are no segments. Import a file, or press Insert to write one.</source>
        <translation>Es gibt keine Segmente. Eine Datei importieren oder Einfg drücken, um eines zu schreiben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>Wer spricht hier?</translation>
    </message>
    <message>
        <source>back to the model&apos;s text</source>
        <translation>zurück zum Text des Modells</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>move time</source>
        <translation>Zeit verschieben</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>rename speaker</source>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Teilen</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptEdits</name>
    <message>
        <source>An edited transcript was damaged and could not be read. It is kept as %1; the model&apos;s own text is shown.</source>
        <translation>Ein bearbeitetes Transkript war beschädigt und konnte nicht gelesen werden. Es wird als %1 aufbewahrt; der eigene Text des Modells wird angezeigt.</translation>
    </message>
    <message>
        <source>Your edits are on the disk again.</source>
        <translation>Die Bearbeitungen sind wieder auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TrashDialog</name>
    <message numerus="yes">
        <source>%n job(s) with %1</source>
        <translation>
            <numerusform>%n Auftrag mit %1</numerusform>
            <numerusform>%n Aufträge mit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are removed for good.</source>
        <translation>
            <numerusform>%n Auftrag mit %1 wird endgültig entfernt.</numerusform>
            <numerusform>%n Aufträge mit %1 werden endgültig entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips that were not saved elsewhere cannot be brought back, and making them again may cost again.</source>
        <translation>Clips, die nicht anderswo gespeichert wurden, lassen sich nicht zurückholen, und sie erneut zu erstellen, kostet möglicherweise noch einmal.</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Papierkorb leeren?</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>What has been here for %n day(s) is removed by itself.</source>
        <translation>
            <numerusform>Was %n Tag hier war, wird von selbst entfernt.</numerusform>
            <numerusform>Was %n Tage hier war, wird von selbst entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Use</name>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Dies ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationGrid</name>
    <message>
        <source>%1 of %2 are done</source>
        <translation>%1 von %2 sind fertig</translation>
    </message>
    <message>
        <source>Arrows choose, Space plays, Enter keeps.</source>
        <translation>Pfeiltasten wählen, Leertaste spielt ab, Eingabe behält.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Rest abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Stars it and shows it among the results. The others stay in the library.</source>
        <translation>Gibt ihr einen Stern und zeigt sie bei den Ergebnissen. Die anderen bleiben in der Bibliothek.</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variationen</translation>
    </message>
    <message>
        <source>Variations – %1</source>
        <translation>Variationen – %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationModel</name>
    <message>
        <source>no clip came</source>
        <translation>kein Clip gekommen</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>wird wiedergegeben</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VaryDialog</name>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself.</source>
        <translation>%1 nimmt keinen Seed an: Jeder Lauf fällt von selbst anders aus.</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 Upload</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be billed</source>
        <translation>
            <numerusform>%n davon wird möglicherweise in Rechnung gestellt</numerusform>
            <numerusform>%n davon werden möglicherweise in Rechnung gestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
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
        <translation>Mindestens ein Modell wählen.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Dauern</translation>
    </message>
    <message>
        <source>Durations in seconds</source>
        <translation>Dauern in Sekunden</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>One a line; {slow|fast} tries each</source>
        <translation>Einer je Zeile; {langsamer|schneller} probiert beides</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>Prompts, einer je Zeile</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message numerus="yes">
        <source>Run %n variation(s)</source>
        <translation>
            <numerusform>%n Variation starten</numerusform>
            <numerusform>%n Variationen starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Takes je Variation</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variieren</translation>
    </message>
    <message>
        <source>Whole numbers and ranges; none leaves the seed as it is</source>
        <translation>Ganze Zahlen und Bereiche; ohne Angabe bleibt der Seed unverändert</translation>
    </message>
    <message>
        <source>a grid of %1 × %2</source>
        <translation>ein Raster von %1 × %2</translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation>kostenlos, auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WaveformMenu</name>
    <message>
        <source>Both channels</source>
        <translation>Beide Kanäle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Remove region</source>
        <translation>Bereich entfernen</translation>
    </message>
    <message>
        <source>Ruler in bars and beats</source>
        <translation>Lineal in Takten und Schlägen</translation>
    </message>
    <message>
        <source>Ruler in time</source>
        <translation>Lineal in Zeit</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to region</source>
        <translation>Auf Bereich zoomen</translation>
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
        <translation>%1 von %2</translation>
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
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WelcomePage</name>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Drop a melody here</source>
        <translation>Melodie hier ablegen</translation>
    </message>
    <message>
        <source>Drop card</source>
        <translation>Ablagekarte</translation>
    </message>
    <message>
        <source>Hum it, sing it or play it: three clips follow its tune, each in a style of your own words. It all happens on this computer – no account, no network.</source>
        <translation>Summen, singen oder spielen: Drei Clips folgen der Melodie, jeder in einem Stil nach eigenen Worten. Alles geschieht auf diesem Computer – kein Konto, kein Netz.</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Start without a melody</source>
        <translation>Ohne Melodie beginnen</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Jetzt ausprobieren</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A and more – or a JSON request</source>
        <translation>WAV, FLAC, OGG, MP3, M4A und mehr – oder eine JSON-Anfrage</translation>
    </message>
    <message>
        <source>With a sample melody</source>
        <translation>Mit einer Beispielmelodie</translation>
    </message>
</context>
</TS>
