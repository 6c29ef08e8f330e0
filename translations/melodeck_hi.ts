<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>AnswerDocument</name>
    <message>
        <source>The answer ended inside this piece of media, so it is not whole and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows. What was whole before that point is kept. The model answered, so the run may be billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This piece of media arrived damaged and was left out; the rest of the answer is not touched by it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>The model answered with an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model answered, but there is no %1 in its answer, or none that Melodeck knows. The answer is kept as it came; the run may be billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your melody was not followed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsyncAnswers</name>
    <message>
        <source>It failed. A failed run may be billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done, but its result could not be delivered and is lost. Check that the webhook can be reached before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waited longer than it was allowed to, and did not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in the platform&apos;s queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled before it ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model failed. A failed run may be billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform took the request without naming an id for it. It may run and be billed; look at its dashboard before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be delivered to the webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the result of an async request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is not the platform&apos;s queue: a proxy or another server may stand between. Check the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsyncFolder</name>
    <message>
        <source>The folder %1 cannot be written, so nothing could be kept of what was asked and what comes back. Check its permissions and the room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for cannot be kept under the request&apos;s id in %1. Its result will come all the same, without its prompts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsyncIntake</name>
    <message>
        <source>%1 is in the library and cannot be moved or removed. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result came that is signed and cannot be read. Its bytes are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsyncRequest</name>
    <message>
        <source>%1 must be from %2 to %3. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first delay, in milliseconds,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest delay, in milliseconds,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest time in the queue, in seconds,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is %1 with its files; the platform takes %2 for an async request. Nothing was sent. Attach a shorter recording (about 3 s of mono 32 kHz WAV fit, more as FLAC or Ogg), let the model fetch it from a link, or send it without --async.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook is not an address such as https://host.example/path. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook leads to this computer by a name that only this computer knows, so the result could never arrive. Nothing was sent. Give the address by which the TLS proxy in front of “melodeck-cli receive” is reached from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook must be an https:// address: the platform takes no other. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook&apos;s address holds a user name or password. Nothing was sent. Leave it out: results are signed, and checked by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This endpoint has no queue of its own. Nothing was sent. Async requests need a model or chain of the platform: baseten:MODEL_ID, or its predict address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the id of a request. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsyncSubmission</name>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform knows no such request: the id or the endpoint is another, or it ended more than an hour ago.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>A WAV of %1 Hz, %2 channels and %3 bits cannot be made here. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Nothing was recorded. Check the folder and the room on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio cannot be converted from %1 Hz to %2 Hz. Nothing was sent. Export it at another rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio ends before its first sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio is longer than three hours. Nothing was sent. Choose a shorter region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio is too long for a rate of %1 Hz. Nothing was sent. Choose a shorter region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen region of “%1” holds no sound. Nothing was sent. Choose a region inside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording cannot be written any further (%1). What was recorded before is kept. Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is as long as a WAV file can be and ended there. All of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound that arrives cannot be played here. What arrives is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound that arrives has a damaged header and cannot be played. What arrives is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not audio: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be read as it is. Nothing was sent. Turn it into WAV or FLAC first (ffmpeg -i FILE tune.wav), or drop it on Melodeck&apos;s window, which decodes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say how long it is, and it is longer than a day. Nothing was sent. Cut it, or export it again as WAV or FLAC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a damaged header. Nothing was sent. Export it again as WAV or FLAC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no sound. Nothing was sent. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its sound cannot be decoded. Nothing was sent. Export it again, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Nothing was sent. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG and MP3 work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was sent. Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was sent. Check the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be larger than 4 GiB in the format that the model takes, more than a WAV file holds. Nothing was sent. Choose a shorter region.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Base64</name>
    <message>
        <source>The base64 text breaks off after %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base64 text is damaged near character %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchPlan</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duration of %1 s is outside of what the model takes: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than %1 jobs (%2). Nothing was queued. Leave out files, prompts, durations or seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” are too many seeds. Nothing was queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a seed: whole numbers and ranges such as 1-4 are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyPlan</name>
    <message>
        <source>The request has no place for a file in “%1”. Nothing was sent. Name a field of its top level, or a JSON pointer to one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyStream</name>
    <message>
        <source>A file of the request turned out longer or shorter than it was at the start. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipExport</name>
    <message>
        <source>Nothing is lost: the clip is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving in this format needs a folder to work in, and neither “%1” nor “%2” can be written. Nothing was saved. Check their permissions and the room on their disk, or save as WAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only its first %1 s: the clip is damaged there, and %2 s are missing. Saved as received it keeps every byte that came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without its recipe: this file has no place for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipParts</name>
    <message>
        <source>Only clips of the sketch engine can be taken apart, and the recipe of this one is not known any more. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The melody “%1” is not there any more, and the clip was made of it. Nothing was saved. Put it back, or bring the recipe back and choose the melody anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sketch engine that runs here cannot take its clips apart. Nothing was saved; the clip stays as it is. Start Melodeck anew if it was updated meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blind: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blind: not placed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 did not give the file: it answered %2. Try again later, or download it in a browser and drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives this only to those who have signed in (%2). Melodeck sends no key with a link. Download the file in a browser and drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers this over http:// only, where others on the way can read and change it. Nothing was fetched. Use its https:// address, or download it in a browser and drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long to give the file. Nothing of it is kept. Try again, or download it in a browser and drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file behind the link is empty (0 bytes). Nothing was kept. Check the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file behind the link is larger than %1 MB. Nothing of it is kept. Download it in a browser and drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file from %1 broke off before its end. Nothing of it is kept. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link at %1 leads back into this computer and was not followed. Nothing was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link at %1 leads from https:// to http:// and was not followed. Nothing was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link at %1 leads from one address to the next without end. Nothing was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to %1, not to audio. Nothing was kept. Copy the link of the recording itself, or download it in a browser and drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing behind this link: %1 answered %2. Check the link, or download the file in a browser and drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a link that can be fetched. Nothing was fetched. A link begins with https:// and holds neither user nor password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>“%1” and %n other(s) are not there, or may not be read. What can be read was opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there, or may not be read. The rest was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was opened. Look whether it was moved or its drive taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was opened. Choose it with Ctrl+O, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditedTranscript</name>
    <message>
        <source>The edit is not on the disk yet: %1 It is kept in the window and is tried again with the next change; make room or save a copy elsewhere before you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be opened: %2. The model&apos;s own text is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be read: %2. The model&apos;s own text is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edited transcript %1 is damaged and cannot be renamed. The model&apos;s own text is still there; editing is off so that nothing is written over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edited transcript cannot be removed: %1. It is still shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transcript was edited by a later version of Melodeck, which knows more of it. The model&apos;s own text is shown; nothing is written over the edit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>The address holds a user name or password. Nothing was sent. Leave it out and give the key by --key-env or in its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an endpoint. Nothing was sent. Accepted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineProgram</name>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melodeck&apos;s sketch engine: arranges melodies on this computer and answers over HTTP like a hosted model.
Its first line of output is its address. It stops on SIGINT and SIGTERM.
With MELODECK_ENGINE_TOKEN in the environment every call needs that token as its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0, the default, takes any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See melodeck-engine --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound font (SF2 or SF3) to play with; without it that of MELODECK_SOUNDFONT in the environment, then that of the settings, then the one that is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when standard input ends: whoever started the engine holds its other end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineServer</name>
    <message>
        <source>%1, as in [&quot;happy rock&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 channels at %3 Hz are too much for its length. Send it as mono at 32 kHz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cut off: its header promises more sound than the file holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: empty. Leave it out to have a tune composed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: must be no longer than %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: must not be empty. Say in words what the clip should sound like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not valid base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not valid base64. Leave out the part up to and including the comma: the base64 alone is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization: this engine was started with a key of its own, and this call does not carry it. Send it as Bearer or Api-Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length: must be a number of bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host: this engine answers to 127.0.0.1 and localhost only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schema found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin: this engine does not answer to web pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be used (%2). Choose another with --port, or leave the choice to the system with --port 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body holds a number that is too large (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;audio&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;prompts&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is nested too deeply: more than %1 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not valid JSON (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not valid JSON. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;audio&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;prompts&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller went away; its render was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller went away; nothing more was listened to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not answer: an internal error. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not render this: an internal error. Nothing was made; a shorter request may work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is being stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine made fewer clips than prompts: an internal error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped before this was rendered. Nothing was made; start the engine and ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request did not arrive whole; it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody. Cut the melody to the duration, or send it as mono at 32 kHz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request stopped arriving; it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was refused (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address. The engine answers at /v1/models/sketch:predict, /v1/models/melody-transcription:predict and the predict paths of a hosted model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address takes %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an HTTP request that the engine understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio: must be a text, an audio file in base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beats a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1, near &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration: must be a number from 1 to 300; NaN, infinity and the like are not (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration: must be a number of seconds from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>melody: must be a text, an audio file in base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>melody_hints.%1: must be a number of %2 from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>melody_hints.beats_per_bar: must be 2, 3, 4 or 6 (which is 6/8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>melody_hints.key: must be a key as in &quot;D minor&quot; or &quot;Bb major&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>melody_hints: must be an object, as in {&quot;key&quot;: &quot;D minor&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts: must be a list of &quot;midi&quot; and &quot;stems&quot;, as in [&quot;midi&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompts: must be a list of 1 to %1 texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed: must be a whole number from 0 to 18446744073709551615.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech recognition needs a connected model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>url: the engine on this computer fetches nothing from the network. Send the file itself as audio, in base64.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 3 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 to 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 to 60 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 15 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written here. Nothing was saved. Choose WAV or FLAC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot hold %n channel(s) at %2 Hz. Nothing was saved. Choose WAV or FLAC.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen region holds no sound. Nothing was saved. Choose a longer region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip&apos;s file cannot be read in the library. Nothing was saved. Generate it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing was saved. Choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be decoded here. Nothing was saved. It can be saved as received.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileSink</name>
    <message>
        <source>“%1” cannot be made (%2). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make room on the disk or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be on the disk (%2). Save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being sent. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForeignKeys</name>
    <message>
        <source>%1, section “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable BASETEN_API_KEY</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpErrors</name>
    <message>
        <source>Access was refused. Nothing ran and nothing was billed. Check the key and what it may call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no credit. Nothing ran. Check its billing page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not accepted. Nothing ran and nothing was billed. Check the key for this endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model did not answer through its gateway. It may have run and may be billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model failed. A failed run may be billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is busy. Nothing ran and nothing was billed. Wait a little and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not available now. Nothing ran. Wait a little and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model refused the request. That is usually not billed. Change the request by its own words and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is too large for the server. Nothing ran. Send a shorter or smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends this request on to %1, where neither file nor key follow by themselves. Nothing ran. If you trust that address, enter it as the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sketch engine did not answer. Nothing is lost and nothing is billed. Send it again: the engine is started anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model at this address. Nothing ran. Check the model id, the environment and the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot do that. Choose another model, or another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>%1 is another computer, and http:// would show your key and your audio to everyone on the way. Nothing was sent. Use https://, or allow it for this endpoint (--plain-http; in the window, where the model is connected).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of the request holds characters that no header may hold, such as a line break. Nothing was sent. Correct the headers of the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 holds a user or a password, which would be kept and shown with it. Nothing was sent. Take them out, and enter a key in its own place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content type of the request holds characters that no header may hold. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 is up to Melodeck, which alone knows what it sends. Nothing was sent. Take it out of the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key holds a line break or another character that no key holds. Nothing was sent. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that a request can be sent to. Nothing was sent. An address begins with https:// and names a host.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>This is not a record of a job.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of %2 clips came. What came is kept; the run may be billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows your melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retries in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually about %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Clip %1 came broken: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key for Baseten is known on this computer. Nothing was sent. Give one under “Connect a model”, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped here. Nothing is billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped here; the model may still finish and bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows. The run may be billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a text of more than %1 MiB. The run may be billed; what came so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1 MiB and was cut off there. The run may be billed; what came whole is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is safe in the journal, and its clips are made at the next start: do not send the request again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip was cut before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events of the answer hold more than the limit for what is no media. The run may be billed; what came so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for Baseten could not be had. Nothing was sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run may be billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sketch engine stopped while it was working. Nothing is billed. Send it again: the engine starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had come of the answer is kept, and put beside its clips at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” was converted to is not in the cache any more. Nothing was sent. Drop %2 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there, nor what it was converted to. Nothing was sent. Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The answer cannot be kept in %1 (%2). Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing could be kept after a crash. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2), so nothing could be kept after a crash. Check its permissions and the room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be made (%2), so nothing could be kept after a crash. Check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be written (%2). Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is too large to be kept: its own text has more than 16 MiB. Attach large contents as a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This JSON is nested deeper than %1 levels and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonBuilder</name>
    <message>
        <source>The answer holds more text than Melodeck keeps in memory. Media that was whole before that point is kept. The model answered, so the run may be billed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonPlaces</name>
    <message>
        <source>A colon is missing before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file needs a field around it, such as {&quot;audio&quot;: … }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file stands in place of a whole value, not within a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in double quotes is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here. Delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four digits or letters from a to f are missing after “\u”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON has no such number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON writes this as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and names stand in double quotes: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and names stand in straight double quotes: &quot;…&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a comma too many before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more after the end of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file behind this mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request here yet. One begins with { and ends with }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invisible character must be written as \u%1 in a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is half of a character. Write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is half of a character; its other half is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nested deeper than %1 levels and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number as JSON writes it, such as 8, -0.5 or 1e3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number has too many digits to be sent exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of line %2 is closed by another bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of line %2 is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“\%1” means nothing here. A backslash itself is written “\\”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonTokenizer</name>
    <message>
        <source>%1 Media that was whole before that point is kept. The model answered, so the run may be billed; look at the answer before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not valid JSON at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>The key is right, but the workspace has to settle its billing before models answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform knows no such key, or does not let it see its account. A key that is limited to some models may work for those all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is not Baseten: a proxy or a sign-in page of the network may stand between. The key was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>A key belongs to a server: “baseten”, or an address such as https://models.example.org. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer; it may be waiting to be unlocked. Unlock it and try again, or use the key for this session alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not do what was asked of it (its error %1). Use the key for this session alone, or name an environment variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or use the key for this session alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain was not waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it does not run (a program such as GNOME Keyring or KWallet), so no key can be kept. Use the key for this session alone, or name an environment variable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 cannot be written. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged in the archive and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection needs a name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another import into this library is going on. Wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had %1 bytes and has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no place in a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its size is the same and its content is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of its files are in the archive any more, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read behind a damaged place of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive needs %1 MB on the disk of the library, and %2 MB are free. Nothing was changed. Make room, or move the library to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 took its place; clips that came later were found on the disk and added, without their prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 does not read as it was written: the new disk cannot be trusted. The library stays where it is, and nothing of it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be kept between two starts. Check its permissions, or save each clip yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be written. Clips that arrived are still files on this disk. Free some space or check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is in %1, and that is not connected. Connect the disk and start Melodeck again; nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was made by a newer Melodeck and is left untouched. Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s daily backup could not be made; the library itself is fine. Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and cannot be moved aside. Clips are still files in the folder beside it. Check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and is left as it is. The clips in the folder beside it are still there. Move the file away to start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and another Melodeck still uses it. Close that one and start again: the library&apos;s backup takes its place then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Clips are still files on this disk. Start Melodeck again: it sets the file aside and goes on with the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s file was damaged. It is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written, so the library stays where it is. Check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a collection “%1” already. Nothing was changed: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more in it than the archive says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finished job %1 in the library. Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library in %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no backup, so a new one was made from the clips found on the disk; their prompts are not known any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive was made by a newer Melodeck. Install that to import it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no archive of a Melodeck library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made. What was imported until then is whole; import once more to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be removed (%2). What is left is still in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no archive of a Melodeck library, or nothing in it can be read any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryMove</name>
    <message>
        <source>%1 is not empty. Choose a folder of its own for the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Melodeck still has the library open, so it was not moved and is used where it was. Close that one; the move is finished when this window is closed the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy in %1 is not there, so the library stays where it was. Connect the disk; the move is finished when this window is closed the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the library&apos;s file does not read as it was written. The library stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be moved into itself. Choose a folder elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is not where it was moved to, so nothing of the old one is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library needs %1 MB more there, and %2 MB are free. Nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be made in %1. It stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalEngine</name>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sketch engine did not start. Nothing is lost and nothing is billed. Check that %1 is installed beside Melodeck.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message>
        <source>Deployment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is not Baseten&apos;s list: a proxy or a sign-in page of the network may stand between. A model&apos;s address can be pasted all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is not the config of a deployment. The request can be written by hand all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asleep; the first request wakes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being made, not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready, %1 replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready, 1 replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>AAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M4A or MP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebM or Matroska</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) holds no sound that can be decoded. Nothing was sent. Export it as WAV or FLAC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) needs a decoder that is not installed. Nothing was sent. Install the package gstreamer1.0-libav and drop the file again, or export it as WAV or FLAC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG, MP3 and what the system&apos;s decoders know (M4A, WebM …) work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaToWav</name>
    <message>
        <source>The recording is too long to be turned into a WAV file. Nothing was sent. Cut it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelSpec</name>
    <message>
        <source>This is not a model spec.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>1 is the natural pace, 2 twice as fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2, 3 or 4 quarters, or 6 eighths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few seconds of one person speaking; the speech takes on that voice. A WAV file is safest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A melody, sung or played, or a whole mix in which one stands out (WAV, FLAC, OGG, MP3). The engine on this computer listens to the first ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause this long ends a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt for the second of the two text readers. Without it both read the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording of one person speaking, whose voice and style the speech follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording of one voice (WAV, FLAC, OGG, MP3) whose tune the clips follow. Without it a tune is composed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow, resampled from its own rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow. The model assumes 32 kHz whatever the file says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second model finishes the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 30 s the model works in windows, each so much later than the one before: shorter holds together better and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a WAV or FLAC file. It must end in .wav or .flac in lower case; what follows a question mark does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a recording or video. The server behind it must support range requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a short recording whose voice is to speak, in place of the speaker. Only newer deployments know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the recording, English speech. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the recording, for a server that fetches it. The engine on this computer does not: give it the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the recording, or of a video with sound. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the recording. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; or &quot;D Dorian&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio transcription chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AudioGen Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseten Whisper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beam diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beam width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beats a minute as they are counted: eighths in a bar of six.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beats in a bar of the melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chatterbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among the likeliest tokens that together have this probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest tokens. Without it top p alone decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses among likely sounds. Without it always the likeliest: monotonous, and the same each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses among so many of the likeliest sounds; 0 is all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses among the likeliest sounds that together have this probability; 0 leaves it to top k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the language to speak, such as en-us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of the languages that detection chooses from. Empty: all that the model knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect the language of each part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect the language only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens. 0 sets no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens; 1000 tokens are about 12 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English speech from a short text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English speech from text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English speech from text, fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English speech from text, in a voice of your own if you give one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even out loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact length of each clip in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLUX.1 dev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLUX.1 schnell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster Whisper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the speech first and splits the recording there. Without it at most 30 s are transcribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First beat of the melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed by Whisper; no other value is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For recordings in several languages. Set the language to auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For recordings that are loud in places and quiet in others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames decoded together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance in two steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP headers that the model sends when it downloads the link, as names and values. Not known to older deployments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is livelier and less steady.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is more surprising, lower is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher values favour longer transcripts. Matters only with a beam width above 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself, and make it speak faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher values make the candidates differ more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How closely the clips follow prompt and melody; too much sounds forced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How closely the image follows the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How freely the model guesses. 0 takes the most likely words each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is made before it is sent. Smaller starts sooner, larger runs more smoothly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model chooses its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model listens and what it returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the recording is split at pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the recording is split so that the parts run side by side. An empty object takes all defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the steps are spaced. Without one the model keeps the one of its last request, Euler at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In steps of 16 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In steps of 8 pixels. Older deployments always make 1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps words from being cut where two large parts meet; words in the overlap may come twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kokoro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the speech as a code such as en or de. Write auto to have it detected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 10 s the model works in windows that move on by 2 s, so time grows fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 30 s the model works in windows: time and memory grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the large parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer texts are split into parts of about this length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer texts are split into parts of at most this many characters. Not known to older deployments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest part of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest part sent to Whisper; it is cut at a quiet place in its second half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest stretch of speech handled at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MARS6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melody as corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melody transcription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MetaVoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is faster and takes more memory. Above 10 the model refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More steps take longer and show more detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More steps take longer and show more detail. The model fails without a number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicGen Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicGen Melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicGen Melody, Melodeck&apos;s Truss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of one of the speakers that come with the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names start with a for American or b for British, then f for a woman or m for a man. af is a mix of Bella and Sarah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repeated runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of candidate transcripts kept at a time. More is slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of images in the video. The model was trained for 14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the speaker. Without a recording to go by, the voice may still change from one run to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orpheus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap of the large parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of the movement, best from 5 to 30. The file plays one frame a second faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parakeet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability above which sound counts as speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns the language without a transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns the time of each word as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns the times of sentences and words as well. Takes a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns the transcripts of every beam as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of this many tokens occur only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDXL Turbo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seamless loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share before refining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the steps done before the refiner takes over. Unused without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the steps in which guidance is used. Less is faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable Diffusion XL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable Video Diffusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style, mood and instruments in words, one clip for each. Words that are not understood are listed in the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes less memory and twice the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tara suits most texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo of the melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image that starts to move, in colour. 1024 × 576 pixels work best; other sizes are cut down to multiples of 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording and how it is transcribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is first cut into parts of this length, one worker each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording to transcribe, English speech. Older deployments take a link only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording to transcribe, in any usual format. Give either this or a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording to transcribe. Any format that FFmpeg reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording to transcribe. The whole request may have 100 MB; use a link for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording: either a file or a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one each run is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one it follows from the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed and request give the same image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed and request give the same image. 0 counts as none: the model then picks one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two channels in place of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two numbers: how closely the speech follows the speaker, then the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each clip should sound like, one clip for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exceeds this length is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said in the voice recording, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be heard in each clip, one clip for each, such as: a dog barks while rain falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be said. Long texts are split into sentences; keep each under 400 characters, a longer one may never finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be said. Sounds in angle brackets, such as laugh, sigh or yawn, are acted out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be said. The speech ends after 10 s, wherever it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be said. The voice is set by the deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be said. Up to 220 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the image should not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the image should show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know better of the melody than what is heard in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a bar begins, any one, in seconds from the start of what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisper V3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisper V3 (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhisperX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole bars, as near to the duration as may be, that go on at their end as they begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the smoothing when a quiet place is looked for; 1600 samples are a tenth of a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that help the model, such as names and terms that occur in the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XTTS streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XTTS v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a detailed image from a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a short video from an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image from a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image from a prompt, in a few steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image from a prompt, in one to four steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lively English speech from text, heard while it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody; with seed and sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one clip of music for each prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one clip of sounds and noises for each prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech from text in the voice of a recording, heard while it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech in 17 languages from text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech in 17 languages from text, heard while it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notes, key, metre and beats of a recording of music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of a long recording or video, from a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of a recording and who says them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of a recording, from a file or a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of a recording, from a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of a recording, long ones too, from a file or a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of a recording, sent as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of an English recording, from a link to a WAV or FLAC file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 10 s of English speech from text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MsgpackStream</name>
    <message>
        <source>%1 Media that was whole before that point is kept. The model answered, so the run may be billed; look at the answer before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not valid MessagePack at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>clip %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message>
        <source>Melodeck is open already and does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened, and nothing is lost. Give it a moment and try again. If it stays so, end it in the system monitor: what it was working on is there again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenApiRequest</name>
    <message>
        <source>Nothing that this OpenAPI file describes takes JSON: its requests are forms with file uploads, or have no body. Melodeck sends JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OpenAPI file has no path “%1” that takes JSON. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Swagger 2 file. Only OpenAPI 3 is read; paste an example request instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 cannot be reached. Nothing was sent. Check address and network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. The request had begun to leave: the model may still run and may bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 within %2. Nothing was sent. Check address and network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or its encryption is not trusted. Nothing was sent. If the server is your own, name its certificate in SSL_CERT_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whole answer of %1 within %2. The model may still be running and may bill. Allow more time, or ask for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. The model may have run and may bill. Check the network before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 broke off. The model has probably run and may bill; sending again runs it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is compressed in a way that cannot be undone. The model has probably run and may bill. Its server must send answers as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke after the request was sent. The model may have run and may bill; sending again runs it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke before anything could run. Nothing is billed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy between here and %1 refused the connection. Nothing was sent. Check the proxy, its user and its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be read to its end on this computer, so it was not sent as a whole and does not run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnSpecs</name>
    <message>
        <source>%1 cannot be deleted; the model stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large for a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id holds other characters than a–z, 0–9, dash, dot and underscore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id “%1” is that of %2 as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id “%1” is that of a model that Melodeck brings along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model of your own with the id “%1” in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has so many fields that no form could show them. It was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>A picture was pasted, and no melody is in it. Copy a recording, or the link of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in the clipboard is neither a file nor a link. Copy a recording, or the link of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file and no link in the clipboard. Copy a recording, or the link of one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedRequest</name>
    <message>
        <source>The command ends within a quotation. Copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command&apos;s request is no JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snippet does not say where it sends to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>%1 pictures cannot be shown here: install the package qt6-image-formats-plugins. The picture itself is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large to be shown here (%1 × %2 pixels). Open or save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown. The file is kept as it came.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Baseten does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseten knows no such key, or does not let it list models. A key that is limited to some models works for those all the same: paste the model&apos;s address or write its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseten knows no such model in this workspace. It may have been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not deployed there, so there is no example of a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is switched off (deactivated) at Baseten, so that it cannot be woken. Activate it in your workspace there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there cannot be woken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlatformCall</name>
    <message>
        <source>What answered is not the platform: a proxy or a sign-in page of the network may stand between. Check the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedAnswer</name>
    <message>
        <source>%1 was changed, moved or removed since it came, so the answer cannot be written as it came. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept answer %1 is damaged, so it cannot be written as it came. Its clips are not touched by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of the answer is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Baseten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe could not be written into “%1”. Its sound is whole. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Melodeck recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there, and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeCheck</name>
    <message>
        <source> or .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %2 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a file, or its base64 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a link that begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must have at least %2 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prompts are more than the model takes at once (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: give a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the model takes only links that end in .%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of these may be given: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt %1 is longer than %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeDiff</name>
    <message>
        <source>%1 (SHA-256 %2…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (as usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ask for the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in its request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offset removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeJson</name>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there, and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a recipe that cannot be read. Nothing was sent. It may be from a newer Melodeck, or changed by hand: drop the clip that it came from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The disk is too slow for a recording, which ended here. What was recorded before is kept. Close what else uses the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n whole clip(s) are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It waited when the library&apos;s backup was made. The library was damaged since, so nobody knows whether it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melodeck ended before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melodeck ended while the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is billed. Send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 of an earlier run cannot be read, so its jobs were left alone. Check the disk, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of an earlier run was damaged; what could be read of it was used. It is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model may have run, and may bill: look at its dashboard before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of an answer cannot be written into %1, so it stays in the journal. Make room on the disk, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestCode</name>
    <message>
        <source>A sound whose level or DC offset is changed cannot be made by such a command. Switch that off, or send the request from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseten&apos;s tools call models on Baseten alone. Copy the request as curl or Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseten&apos;s tools do not reach this address. Copy the request as curl or Python.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestLimits</name>
    <message>
        <source>The request is %1 MB, and Baseten takes %2 MB at most. Nothing was sent. Choose a shorter region or a smaller format (mono, FLAC, MP3), or give a link where the model takes one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemaCopy</name>
    <message>
        <source>This describes no request with fields of its own, so that there is no form to make. Paste an example request instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This schema cannot be read, or is too large for a form. Paste an example request instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerSentEvents</name>
    <message>
        <source>A line of the event stream is longer than %1 bytes, so the reading ended there. The events before it are kept. The model answered, so the run may be billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of the stream holds more than %1 bytes, so the reading ended there. The events before it are kept. The model answered, so the run may be billed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SketchEngine</name>
    <message>
        <source>%1 is not a sound font (SF2 or SF3), so the sketch engine has no instruments. Nothing was lost. Choose another file, or none, to play with the sound font that is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clip could not be made: an internal error. Nothing was lost; a shorter request may work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound font was found, so the sketch engine has no instruments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Install the package fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept, nothing was paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound font %1 cannot be read, so the sketch engine has no instruments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The synthesiser does not start. Nothing was lost; free some memory and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallAnswer</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundAsSent</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpecDraft</name>
    <message>
        <source>A field that is one of several values needs these: one-of:A,B,C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range from %1 to %2 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range of a whole number has whole numbers at its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be changed here: it is described by reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing that a field can be. It can be file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required or optional.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpecFetch</name>
    <message>
        <source>%1 answered with status %2 instead of a description of its model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot answer now; its model may still be loading. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not tell what its model takes. Paste an example request instead, or give the address of its OpenAPI file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a key for this, or does not take the one it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off, or took over 30 s. Nothing was run and nothing kept. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 sends is over %2 MiB, which no description of a model is. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpecField</name>
    <message>
        <source>The request has no place for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpecSource</name>
    <message>
        <source>All that the request holds looks like keys, and these are never stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is no JSON object with members, so that there is no form to make of it. Such requests are sent as a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request of this command is in the file “%1”: choose that file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say what its model takes: its input has no type. Paste an example request instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an address, but no request with it. Paste the whole command, or the JSON that it sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here that a model can be made from. What can be: a curl command or a Python snippet, the JSON of a request, a Truss&apos;s config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This config has no example_model_input, which the form would be made from. Paste an example request instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds more than %1 values, which no form has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is over %1 MiB and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StyleLibrary</name>
    <message>
        <source>The table of music styles is missing from the program. Please install Melodeck again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StyleReader</name>
    <message>
        <source>The table of music styles is not valid: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptFormat</name>
    <message>
        <source>Line %1 is no time that can be read: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no subtitles in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no transcript in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptImport</name>
    <message>
        <source>%1 Nothing was changed. SRT, VTT and JSON can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: that is no transcript. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transcription</name>
    <message>
        <source>%1 Dorian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mixolydian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sounds like speech: its pitch never stays on a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one voice sounds at once, and no melody stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no note is heard in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pitch is heard in it (noise, clicks or drums)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one note is heard in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Variation</name>
    <message>
        <source>%1 has no field for %2: it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself. Ask for several takes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no seed: its runs differ by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here knows what “%1” takes: it cannot be varied. Make a model of the request first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 requests, and a grid holds %2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request has no fields that could be varied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>There is nothing in this YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This YAML is over %1 MiB and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid YAML, or more of it than is read: line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid YAML.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::jobs::JobQueue</name>
    <message>
        <source>Nothing was sent: neither the library&apos;s folder nor the one for temporary files can be written, so what comes back and is paid for could be lost. Make room on the disk or mend the folder&apos;s permissions, start Melodeck again, and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then clips go to %1 – save those that you want to keep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AboutDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a library and its licence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Melodeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FluidSynth loads GPL-3 readline, in the engine&apos;s own process alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melodeck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends melodies and prompts to audio models, and keeps what comes back. Its own source is under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sketch engine is an arranger by rule on sampled instruments. It is not a neural model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was received, byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in names and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON pointer that leads to this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerSaver</name>
    <message>
        <source>%1 could not be saved: %2. What was to be saved is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this answer was kept, so there is nothing to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1 · it was cut, this is what came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet music (MusicXML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles (SubRip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as JSON; how it was written is not known any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as JSON; its clips stand in it by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ArrivingDecoder</name>
    <message>
        <source>No sound arrived that can be played. What arrived is kept. Send the request again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AsyncDialog</name>
    <message>
        <source>%1 of 256 KiB. This computer may sleep meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of your receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the platform runs it at most when it fails. Each run may be billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause before the second attempt, doubled for each further one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause between two attempts at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is %1 with its files, and the platform&apos;s queue takes 256 KiB. Nothing was sent. Let the model fetch the recording from a link where it can, choose a shorter part of it, or send the request at once instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer may sleep meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where “melodeck-cli receive” is reached from outside. The platform brings the result there, signed, and keeps none itself; it comes into the library, also while this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a receiver the result can only be seen where the model itself saves it. Give its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at first, doubled up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BannerMessage</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchBlock</name>
    <message>
        <source>%1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch of %1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the rest of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older jobs of this batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchPanel</name>
    <message>
        <source>%1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the cache holds no more converted files than these. Nothing was sent. Make a batch of its own of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1-4, 42</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8, 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for files of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear files of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting “%1”: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop recordings or a folder here. Without any the prompts alone decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the files that are not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n more…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No recordings in there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Run %n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A, WebM … are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every file with every prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slow|fast} folk waltz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slow|fast} tries each. Lines that begin with # are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BlindPanel</name>
    <message>
        <source>All are equally loud, in an order of chance. Listen, give places, then reveal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel blind comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a place first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an order of chance; some are too short or too quiet to be made equally loud. Listen, give places, then reveal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what you heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipDecoder</name>
    <message>
        <source>This file holds no sound. Nothing is lost. Choose another clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged: its sound cannot be decoded. It is left as it is. Choose another clip, or get this one anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipRow</name>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare as A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare as B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove star from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save MIDI…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save stems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arriving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSaver</name>
    <message>
        <source>%1 of %2 clips were saved; the rest is in the library. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and were saved in part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are less loud than asked for: their peaks allow no more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) were too loud for this format and were clipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were too loud for this format and were clipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their recipe: their files have no place for it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n clip(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 clips were saved; the rest is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved; the clip is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level changed by %1 dB only: its peaks allow no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSharer</name>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::CompareBar</name>
    <message>
        <source>A / B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips that are compared blind are always equally loud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of this clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of this clip: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays the clips of a job equally loud; files stay as they are (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the other of two clips and back, at the same place (X)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ComposePanel</name>
    <message>
        <source>%1 takes links, not files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) in JSON</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a recording (WAV, FLAC, OGG, MP3, M4A …) or a JSON request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the request as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Generate %n clip(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size; requests above %1 go by the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Choose the queue again when it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its values has thousands of characters. It is sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The melody is still on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The melody is still on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The melody that it waited for did not come. Nothing was sent and nothing is billed. Bring the melody again, or press Generate to send what is in the form now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe&apos;s request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request must be a JSON object: { … }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says what the form shows; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is too long to be edited as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is corrected nothing can be sent, and the form waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>melody on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the platform ends a request after %1 minutes: ask for less at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no recording that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Choose another model to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Put it where the model can download it and paste the link, or choose a variant of the model that takes files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ConversionOptions</name>
    <message>
        <source>Brings the loudest moment of the melody to −1 dB before it is sent. Your file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove DC offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes off the constant offset that some sound cards add. Your file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no DC offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Desk</name>
    <message>
        <source>Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::DurationField</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EndpointDialog</name>
    <message>
        <source>%1 (from its example request)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the models of your workspace at Baseten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My models at Baseten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New model from a request or a schema…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address was found in this command. Paste the address alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the models here takes its example request, so a form is made from it: %1. It will be among your models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address that your model answers at: a Baseten model, a Truss server, or any URL that takes such a request. A curl command and baseten:MODEL_ID work too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it unencrypted all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the way could read your key and your recordings. Use https:// where you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a part of a name to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryDetails</name>
    <message>
        <source>Close tags and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an entry to give it tags or a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryMenu</name>
    <message>
        <source>Add a tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FilterBar</name>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this collection; its clips stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won a blind comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won blind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::IntakePage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobBlock</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a report: what was asked, when, and what the server said. Never a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides which clip is which until you have given places (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deactivated. From then on its owner is billed until it sleeps again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts it without waiting for the next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts it, so that the request can be sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the model on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which words of the prompts the sketch engine knows: styles, moods, instruments, keys and tempos. Other words change nothing but the choice of notes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobNotices</name>
    <message numerus="yes">
        <source>%n clip(s) to hear.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model answered with an error. What it said, and what to do, stands in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobProgressCard</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is busy (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonFiles</name>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonPane</name>
    <message>
        <source>Files in it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the problem in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long for this place and was not pasted. Drop it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonRequestCard</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::KeyField</name>
    <message>
        <source>%1 is in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseten answers with a key alone. You find yours in the settings of your workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the key in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to %1 alone, and is there at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is forgotten when Melodeck ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is known for %1. Leave it empty where none is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in BASETEN_API_KEY is used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain&apos;s key for %1 is used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable for Baseten is BASETEN_API_KEY; set it before Melodeck starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here: the key is forgotten when Melodeck ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has a key for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another key, in its place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right, highest true peak %3 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip goes over full scale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDelegate</name>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDesk</name>
    <message numerus="yes">
        <source>%n entry(ies) added to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the results (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melody used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the newest hits are in this order. Search for more words to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search clips and prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort and group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars and winners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in the place of the results, as rows or cards (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is being read in: some clips are not found yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is being read in: what is older than %1 is not found yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you make is kept here: every clip, transcript and request, to be found by any word of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words begin as these do. “In quotes” they stand so, a minus in front leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LinkDialog</name>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fetched from %1 without any key, and becomes the melody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on the way can read and change what comes over http://. Use its https:// address, or download it in a browser and drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the file itself, such as https://example.org/tune.mp3; not of a page that plays it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) queued.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: requests and links go one at a time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: transcripts go one at a time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still on their way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) came from the platform&apos;s queue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About Melodeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a notification of the desktop, while this window is not in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command of Baseten&apos;s tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy region, or drag it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1. Undo brings back what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made at %1, which is not connected: %2 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would take the place of what is written below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its request is in “%1”: drop that file as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out when it was saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library or results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows which clip this is. Reveal or cancel the blind comparison first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recordings, prompts or a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Melodeck?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitting stops them here; the model may still finish and bill, and its answer is lost. Jobs that wait are there again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings, prompts and requests (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go to %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all clips…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save clip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles and transcripts (*.srt *.vtt *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request, its file included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request. Its file is left to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for %1 is in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for %1 is used for this session, and is not kept: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that was with it is kept for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes as soon as what is being recorded, fetched, saved or sent is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is switched on and starts now; its owner is billed until it sleeps again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model starts now; the time that it runs is billed by its owner&apos;s rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe is back in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe is for %1, and %2 is connected. Connect %1, then bring it back again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more. The clip itself is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is in the clipboard. Its key is read from the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recording beside it. Drop both together to hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has an example request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever deployed this model wrote no example request beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” carries its recipe. Drop it alone to bring that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is among your models now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is among your models now. Connect a model to use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ManualWindow</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual – Melodeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodyCard</name>
    <message>
        <source>%1 · %2 bpm · %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It can be sent all the same; the clips will then go by the prompts alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the melody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a recording here: what is said in it comes back as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a recording of a tune here: hummed, sung or played. Without one the prompts alone decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a recording of the voice that is to speak: a few clear seconds are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key, tempo, metre or first beat are wrong: say what they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melody corrected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tune to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the melody that is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is understood, as MIDI, sheet music or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends %1 as %2 %3 kHz WAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends the file as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first at %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodyCorrections</name>
    <message>
        <source> bpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A beat earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A beat later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the waveform where a bar begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice the tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down move it by 10 ms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodySources</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept, but not the melody. Something else came while it was recorded. It lies in %2: drop it here to use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MicrophoneReader</name>
    <message>
        <source>It cannot be heard: there is no sound device. Recording works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be heard: “%1” cannot be opened. Recording works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not heard any more: the sound device went away. Recording goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone went away, or stopped giving sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no microphone. Nothing was recorded. Plug one in, or switch it on in the sound settings of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Nothing was recorded. Another program may hold it, or Melodeck may not be allowed to listen: see the sound and privacy settings of the system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelPicker</name>
    <message>
        <source>Asking Baseten…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deployed nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models at Baseten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model to see its environments and deployments. The model itself stands for its production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, or write a model&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no models yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelsDialog</name>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1. No key and no address is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No models of your own yet. Make one from a request that works, or drop the file of one that somebody exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It is in the list of models, and “%1” is its id on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this model cannot be read. Nothing was exported. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is deleted. What was made with it stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PartsSaver</name>
    <message>
        <source>%1 could not be saved: %2. The clip stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – stems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) saved in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MIDI (*.mid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the MIDI file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the stems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save MIDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save stems in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine or its sound font changed since this clip was made: the parts are of the clip as it is made today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they are of the very same clip could not be told: its file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PictureRow</name>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the program that this computer has for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlaceButtons</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlatformModels</name>
    <message>
        <source>Baseten lists its models for whoever has a key. Close this, write yours into “API key”, and choose again; or write a model&apos;s id above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseten shows the example of a model to whoever has a key, and none is known. Give one under “Connect a model”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waking a model takes a key, and none for Baseten is known. Give one under “Connect a model”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Player</name>
    <message>
        <source>No sound device was found. Your clips are safe and can be saved. Connect headphones or loudspeakers, then press play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing on “%1” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device that you chose is not there. Playing on “%1” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound system does not answer. Your clips are safe and can be saved. Restart the sound system or log in again, then press play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged at %2: what cannot be decoded is silent, and the rest plays on. The file is left as it is. If you need that part, get the file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” went away. Playing on “%2” now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlayerBar</name>
    <message>
        <source>A part of this clip is damaged, and silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to play yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip cannot be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PortalFiles</name>
    <message>
        <source>The other program did not hand its files over. Nothing was opened. Choose them here with Ctrl+O.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PromptList</name>
    <message>
        <source>Add prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove prompt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folk waltz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lo-fi piano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one clip each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synthwave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueueModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n of them has left: the model may still finish and bill.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel selected job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many requests %1 gets at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has left: the model may still finish and bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs at a time on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause selected jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume selected jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run selected jobs next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has not left this computer costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecentMenu</name>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more, or its drive is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecipeCard</name>
    <message>
        <source>Bring the recipe back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the recipe&apos;s melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte for byte it is not “%1”, so the clips will differ. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the form with what the clip was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip&apos;s own tune is followed, and the form stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe is back, with a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe&apos;s melody is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip carries its recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is another recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not where the library last saw it, or never was in it. All else is in the form. Browse for it, or generate without a melody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecipeSheet</name>
    <message>
        <source>Bring the recipe back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordMeter</name>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the microphone; the lamp at the end says that it was too loud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordPage</name>
    <message>
        <source>%1 s count-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the disk already, whatever happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted, or another one meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept yet, but for the last second before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays what the microphone hears. For headphones: loudspeakers would howl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too loud: turn the microphone down, or step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no count-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Recorder</name>
    <message>
        <source>A recording ends after three hours. All of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone gives no sound. Nothing was recorded. Choose another one, or check the sound settings of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecoveredTakes</name>
    <message numerus="yes">
        <source>%n recording(s) were not ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Melodeck was closed while it recorded. “%1” is whole up to there (%2). It stays in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RegionFields</name>
    <message>
        <source>End of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays exactly what will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RequestForm</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>energetic EDM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happy rock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sad jazz</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ResultsPanel</name>
    <message>
        <source>%1 was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) stopped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were waiting when Melodeck ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details copied. They hold no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here opens %1. It can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that has left this computer. It is paused now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away what is over. It stays in the library; Show older brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They never left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveAllDialog</name>
    <message>
        <source>Browse for a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that will be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such field: %1. It stays in the names as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts %1 into the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all clips into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveDialog</name>
    <message>
        <source>Browse for a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets a number: a file of that name is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces the file of that name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveForm</name>
    <message>
        <source> LUFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As received (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level matched (%1 dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ogg Vorbis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt, fields, model and seed travel in the file, and a mark that it is machine-made; never a key or a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region · %1 to %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples are as received, bit for bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV, 16 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV, 24 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV, 32-bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV, samples as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole clip · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SavingLine</name>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SeedField</name>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Another seed gives another arrangement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentDelegate</name>
    <message>
        <source>(no words)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentEditor</name>
    <message>
        <source>Words of this segment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentModel</name>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was very unsure of this (%1 %): better listen to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SendFooter</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs when its turn comes there, also while this computer sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends when the melody is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The melody still comes; the request is not sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SettingsDialog</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no field and stays as it is written. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that requests went to. Keys and clips stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranges by rule on sampled instruments, free and without a key. It needs a sound font.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips carry their recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: as the system&apos;s environment says. This computer is always reached without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that leave the library say how they were made; never a key, never a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget recent addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From sending to the last byte of the answer. A model that answers later may bill all the same. Usually 20 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the clipboard. Read it before you send it; there is no key in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs, and has the sounds that it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep new keys in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has “%1” in it. What is used every day is set where it is used: how many jobs run at once beside the queue, format and quality where clips are saved, keys where a model is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of requests that surely did not run, such as those that found the model busy: nothing is paid twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise a key is used until Melodeck ends. One that is kept is forgotten where it was given, under “Connect a model…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set beside the queue, for each server by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries after the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, sound, decoders, size of the library and the last errors. No key, no address, no name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is longer is not taken, so that no server can fill the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs and plays goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where saving begins; it follows where you saved last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bug support about version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk data clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history models servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local offline sound font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata tag privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network company socks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output speaker headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password secret API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry again pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme colours night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeout time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ShortcutEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used here: it wants a single key other than a digit, Enter, Tab or Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used here: it would be written into texts, or leads through the window. Hold Ctrl or Alt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret into the field and press the new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ShortcutSheet</name>
    <message>
        <source>1 – 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+← →, Alt+Shift+← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↑ ↓, Alt+Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared blind: give the clip that plays a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 – 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P, Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Space, Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter, Ctrl+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a transcript: move its start, its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a transcript: play from there, find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a transcript: write, split at the caret, merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library: play, tags and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue: pause or resume, cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue: up or down, to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That clip at the same position</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SidePane</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SinkFeeder</name>
    <message>
        <source>The sound device cannot be opened. Your clips are safe. Check the sound settings of the system, then press play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” went away while playing. Your clips are safe. Connect it again or choose another device, then press play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” went away, and there is no other sound device. Your clips are safe. Connect one again: what was playing goes on from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SleepGuard</name>
    <message>
        <source>Requests are on their way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SoundMenu</name>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed %1 and sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed and sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed, pitch kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecDialog</name>
    <message numerus="yes">
        <source>%1: %n field(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Truss with an example request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request in code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request that works, or a description of what the model takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OpenAPI file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because it looks like a key: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent, except to a server that you ask here. Keys are never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a request or a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a curl command, a Python snippet, the JSON of a request, a config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported. Dropping its file works too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests and descriptions (*.json *.yaml *.yml *.txt *.sh *.py)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a field held in the example is sent where it is left empty. Files, keys and addresses are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a server: http://localhost:8080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there, and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldEdit</name>
    <message>
        <source>%1 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, largest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, smallest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File as base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest and the largest value are numbers, the smaller one first. Either may be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its values, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow, fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldRow</name>
    <message>
        <source>%1 if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFields</name>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpectrumButton</name>
    <message>
        <source>Spectrum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StoredKeys</name>
    <message>
        <source>There is no keychain here, so no key can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedList</name>
    <message>
        <source>At the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the platform %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear ended requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s id is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 older ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedRequests</name>
    <message>
        <source>Cancelled. It did not run and is not billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: its result goes to the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended without a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not cancelled: only a request that still waits can be. It may run and be billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way to the platform&apos;s queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued at the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs at the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s queue has the request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeButton</name>
    <message>
        <source>Show milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show tenths of a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeField</name>
    <message>
        <source>Seconds, or minutes and seconds: 2.75 or 0:02.75</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TopBar</name>
    <message>
        <source>%1 · billed by its owner&apos;s rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · on a server of your own, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where requests go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the form with the request that whoever deployed the model wrote beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch engine on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts it now, so that the first request does not wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the model&apos;s example request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptAudio</name>
    <message>
        <source>Fetching the recording behind the link…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptCard</name>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptDesk</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the model&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End 0.1 s earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End 0.1 s later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import subtitles or a transcript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert segment behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the segment that is heard in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name for %1, in all segments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the segments by those of an SRT, VTT or JSON file; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save transcript as text, subtitles, JSON, table or labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split, merge, move times, name speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split: place the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start 0.1 s earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start 0.1 s later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no segments. Import a file, or press Insert to write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the model&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptEdits</name>
    <message>
        <source>An edited transcript was damaged and could not be read. It is kept as %1; the model&apos;s own text is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edits are on the disk again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Use</name>
    <message>
        <source>This is not in the library any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WaveformMenu</name>
    <message>
        <source>Both channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruler in bars and beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruler in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WaveformView</name>
    <message>
        <source>%1 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position in a clip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 s · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WelcomePage</name>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a melody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hum it, sing it or play it: three clips follow its tune, each in a style of your own words. It all happens on this computer – no account, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without a melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A and more – or a JSON request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a sample melody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
