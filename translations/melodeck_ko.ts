<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>AnswerDocument</name>
    <message>
        <source>The answer ended inside this piece of media, so it is not whole and was left out.</source>
        <translation>응답이 이 미디어 도중에 끝나 완전하지 않으므로 제외했습니다.</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows. What was whole before that point is kept.</source>
        <translation>응답에 허용된 한도보다 많은 미디어가 있습니다. 그 지점까지 완전한 것은 보관했습니다.</translation>
    </message>
    <message>
        <source>This piece of media arrived damaged and was left out; the rest of the answer is not touched by it.</source>
        <translation>이 미디어는 손상된 채 도착하여 제외했습니다. 응답의 나머지 부분에는 영향이 없습니다.</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>A web page came in place of an answer, as from a sign-in page on the way or behind an address that is no model&apos;s. Most likely nothing ran. Check the address, and open it in a browser.</source>
        <translation>응답 대신 웹 페이지가 왔습니다. 중간의 로그인 페이지이거나 모델의 주소가 아닌 것 같습니다. 아무것도 실행되지 않았을 가능성이 큽니다. 주소를 확인하고 브라우저에서 열어 보세요.</translation>
    </message>
    <message>
        <source>Change what its words name, if you can, and send it again: that is a new run.</source>
        <translation>가능하면 모델이 지적한 것을 고쳐 다시 보내세요. 그것은 새 실행입니다.</translation>
    </message>
    <message>
        <source>The model answered with an error: %1</source>
        <translation>모델이 오류로 응답했습니다: %1</translation>
    </message>
    <message>
        <source>The model answered, but there is no %1 in its answer, or none that Melodeck knows. The answer is kept as it came.</source>
        <translation>모델이 응답했지만 응답에 %1이(가) 없거나 Melodeck이 아는 형식이 아닙니다. 응답은 받은 그대로 보관했습니다.</translation>
    </message>
    <message>
        <source>Your melody was not followed: %1</source>
        <translation>멜로디가 반영되지 않았습니다: %1</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>이유를 밝히지 않았습니다.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>video</source>
        <translation>동영상</translation>
    </message>
</context>
<context>
    <name>AsyncAnswers</name>
    <message>
        <source>It failed. A failed run may be billed.</source>
        <translation>실패했습니다. 실패한 실행에도 요금이 청구될 수 있습니다.</translation>
    </message>
    <message>
        <source>It is done, but its result could not be delivered and is lost. Check that the webhook can be reached before you send it again.</source>
        <translation>완료되었지만 결과를 전달하지 못해 유실되었습니다. 다시 보내기 전에 웹훅에 연결할 수 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>완료되었습니다.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>실행 중입니다.</translation>
    </message>
    <message>
        <source>It waited longer than it was allowed to, and did not run.</source>
        <translation>허용된 시간보다 오래 기다려 실행되지 않았습니다.</translation>
    </message>
    <message>
        <source>It waits in the platform&apos;s queue.</source>
        <translation>플랫폼의 대기열에서 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>It was cancelled before it ran.</source>
        <translation>실행되기 전에 취소되었습니다.</translation>
    </message>
    <message>
        <source>The model failed. A failed run may be billed.</source>
        <translation>모델이 실패했습니다. 실패한 실행에도 요금이 청구될 수 있습니다.</translation>
    </message>
    <message>
        <source>The platform took the request without naming an id for it. It may run and be billed; look at its dashboard before you send it again.</source>
        <translation>플랫폼이 요청을 받았지만 ID를 알려 주지 않았습니다. 실행되어 요금이 청구될 수 있으므로 다시 보내기 전에 플랫폼의 대시보드를 확인하세요.</translation>
    </message>
    <message>
        <source>The result could not be delivered to the webhook.</source>
        <translation>결과를 웹훅에 전달하지 못했습니다.</translation>
    </message>
    <message>
        <source>This is not the result of an async request.</source>
        <translation>비동기 요청의 결과가 아닙니다.</translation>
    </message>
    <message>
        <source>What answered is not the platform&apos;s queue: a proxy or another server may stand between. Check the endpoint.</source>
        <translation>플랫폼의 대기열이 아닌 곳에서 응답했습니다. 중간에 프록시나 다른 서버가 있을 수 있습니다. 엔드포인트를 확인하세요.</translation>
    </message>
</context>
<context>
    <name>AsyncFolder</name>
    <message>
        <source>The folder %1 cannot be written, so nothing could be kept of what was asked and what comes back. Check its permissions and the room on the disk.</source>
        <translation>폴더 %1에 쓸 수 없어 요청한 내용과 돌아오는 결과를 보관할 수 없습니다. 권한과 디스크의 남은 공간을 확인하세요.</translation>
    </message>
    <message>
        <source>What was asked for cannot be kept under the request&apos;s id in %1. Its result will come all the same, without its prompts.</source>
        <translation>요청한 내용을 요청 ID로 %1에 보관할 수 없습니다. 결과는 그대로 오지만 프롬프트는 포함되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>AsyncIntake</name>
    <message>
        <source>%1 is in the library and cannot be moved or removed. Check its permissions.</source>
        <translation>%1은(는) 라이브러리에 있으며 이동하거나 제거할 수 없습니다. 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>A result came that is signed and cannot be read. Its bytes are in %1.</source>
        <translation>서명된 결과가 도착했지만 읽을 수 없습니다. 해당 바이트는 %1에 있습니다.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>도착한 바이트는 %1에 있습니다.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The result stays where it came in. Check the disk and its permissions.</source>
        <translation>폴더 %1을(를) 만들 수 없습니다. 결과는 도착한 곳에 그대로 있습니다. 디스크와 권한을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>AsyncRequest</name>
    <message>
        <source>%1 must be from %2 to %3. Nothing was sent.</source>
        <translation>%1은(는) %2에서 %3 사이여야 합니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The first delay, in milliseconds,</source>
        <translation>첫 지연 시간(밀리초)</translation>
    </message>
    <message>
        <source>The longest delay, in milliseconds,</source>
        <translation>최대 지연 시간(밀리초)</translation>
    </message>
    <message>
        <source>The longest time in the queue, in seconds,</source>
        <translation>대기열 최대 대기 시간(초)</translation>
    </message>
    <message>
        <source>The number of attempts</source>
        <translation>시도 횟수</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>The request is %1 with its files; the platform takes %2 for an async request. Nothing was sent. Attach a shorter recording (about 3 s of mono 32 kHz WAV fit, more as FLAC or Ogg), let the model fetch it from a link, or send it without --async.</source>
        <translation>파일을 포함한 요청의 크기가 %1입니다. 플랫폼은 비동기 요청을 %2까지 받습니다. 아무것도 보내지 않았습니다. 더 짧은 녹음을 첨부하거나(모노 32 kHz WAV로 약 3초, FLAC이나 Ogg는 더 길게 가능), 모델이 링크에서 가져오게 하거나, --async 없이 보내세요.</translation>
    </message>
    <message>
        <source>The webhook is not an address such as https://host.example/path. Nothing was sent.</source>
        <translation>웹훅이 https://host.example/path와 같은 주소가 아닙니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The webhook leads to this computer by a name that only this computer knows, so the result could never arrive. Nothing was sent. Give the address by which the TLS proxy in front of “melodeck-cli receive” is reached from outside.</source>
        <translation>웹훅이 이 컴퓨터만 아는 이름으로 이 컴퓨터를 가리키므로 결과가 도착할 수 없습니다. 아무것도 보내지 않았습니다. “melodeck-cli receive” 앞의 TLS 프록시에 외부에서 접속할 때 쓰는 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>The webhook must be an https:// address: the platform takes no other. Nothing was sent.</source>
        <translation>웹훅은 https:// 주소여야 합니다. 플랫폼은 다른 주소를 받지 않습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address holds a user name or password. Nothing was sent. Leave it out: results are signed, and checked by that.</source>
        <translation>웹훅 주소에 사용자 이름이나 비밀번호가 들어 있습니다. 아무것도 보내지 않았습니다. 빼고 입력하세요. 결과는 서명되며 그 서명으로 확인됩니다.</translation>
    </message>
    <message>
        <source>This endpoint has no queue of its own. Nothing was sent. Async requests need a model or chain of the platform: baseten:MODEL_ID, or its predict address.</source>
        <translation>이 엔드포인트에는 자체 대기열이 없습니다. 아무것도 보내지 않았습니다. 비동기 요청에는 플랫폼의 모델이나 체인이 필요합니다: baseten:MODEL_ID 또는 해당 predict 주소.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a request. Nothing was sent.</source>
        <translation>“%1”은(는) 요청 ID가 아닙니다. 아무것도 보내지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>AsyncSubmission</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The platform knows no such request: the id or the endpoint is another, or it ended more than an hour ago. Check the id and the endpoint.</source>
        <translation>플랫폼에 그런 요청이 없습니다. ID나 엔드포인트가 다르거나 끝난 지 1시간이 넘었습니다. ID와 엔드포인트를 확인하세요.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>A WAV of %1 Hz, %2 channels and %3 bits cannot be made here. Nothing was sent.</source>
        <translation>%1 Hz, %2채널, %3비트 WAV는 여기서 만들 수 없습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Nothing was recorded. Check the folder and the room on its disk.</source>
        <translation>“%1”에 녹음을 만들 수 없습니다(%2). 아무것도 녹음하지 않았습니다. 폴더와 디스크의 남은 공간을 확인하세요.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>중지했습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The audio</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>The audio cannot be converted from %1 Hz to %2 Hz. Nothing was sent. Export it at another rate.</source>
        <translation>오디오를 %1 Hz에서 %2 Hz로 변환할 수 없습니다. 아무것도 보내지 않았습니다. 다른 샘플레이트로 내보내세요.</translation>
    </message>
    <message>
        <source>The audio ends before its first sample.</source>
        <translation>오디오가 첫 샘플 전에 끝납니다.</translation>
    </message>
    <message>
        <source>The audio is longer than three hours. Nothing was sent. Choose a shorter region.</source>
        <translation>오디오가 3시간보다 깁니다. 아무것도 보내지 않았습니다. 더 짧은 구간을 선택하세요.</translation>
    </message>
    <message>
        <source>The audio is too long for a rate of %1 Hz. Nothing was sent. Choose a shorter region.</source>
        <translation>오디오가 %1 Hz 샘플레이트로는 너무 깁니다. 아무것도 보내지 않았습니다. 더 짧은 구간을 선택하세요.</translation>
    </message>
    <message>
        <source>The chosen region of “%1” holds no sound. Nothing was sent. Choose a region inside the file.</source>
        <translation>“%1”의 선택한 구간에 소리가 없습니다. 아무것도 보내지 않았습니다. 파일 안의 구간을 선택하세요.</translation>
    </message>
    <message>
        <source>The recording cannot be written any further (%1). What was recorded before is kept. Make room on the disk.</source>
        <translation>녹음을 더 쓸 수 없습니다(%1). 그때까지 녹음한 것은 보관했습니다. 디스크 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>The recording is as long as a WAV file can be and ended there. All of it is kept.</source>
        <translation>녹음이 WAV 파일의 최대 길이에 이르러 그 지점에서 끝났습니다. 전체를 보관했습니다.</translation>
    </message>
    <message>
        <source>The sound that arrives cannot be played here. What arrives is kept as it is.</source>
        <translation>도착하는 소리를 여기서 재생할 수 없습니다. 도착하는 것은 그대로 보관합니다.</translation>
    </message>
    <message>
        <source>The sound that arrives has a damaged header and cannot be played. What arrives is kept as it is.</source>
        <translation>도착하는 소리의 헤더가 손상되어 재생할 수 없습니다. 도착하는 것은 그대로 보관합니다.</translation>
    </message>
    <message>
        <source>This is not audio: %1</source>
        <translation>오디오가 아닙니다: %1</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be read as it is. Nothing was sent. Turn it into WAV or FLAC first (ffmpeg -i FILE tune.wav), or drop it on Melodeck&apos;s window, which decodes it.</source>
        <translation>“%1”(%2)은(는) 그대로 읽을 수 없습니다. 아무것도 보내지 않았습니다. 먼저 WAV나 FLAC으로 바꾸거나(ffmpeg -i FILE tune.wav) Melodeck 창에 끌어다 놓아 디코딩하세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there.</source>
        <translation>“%1”을(를) 읽을 수 없습니다. 아무것도 보내지 않았습니다. 파일이 아직 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>“%1” does not say how long it is, and it is longer than a day. Nothing was sent. Cut it, or export it again as WAV or FLAC.</source>
        <translation>“%1”에 길이 정보가 없으며 하루보다 깁니다. 아무것도 보내지 않았습니다. 잘라 내거나 WAV 또는 FLAC으로 다시 내보내세요.</translation>
    </message>
    <message>
        <source>“%1” has a damaged header. Nothing was sent. Export it again as WAV or FLAC.</source>
        <translation>“%1”의 헤더가 손상되었습니다. 아무것도 보내지 않았습니다. WAV나 FLAC으로 다시 내보내세요.</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Nothing was sent. Choose another file.</source>
        <translation>“%1”에 소리가 없습니다. 아무것도 보내지 않았습니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its sound cannot be decoded. Nothing was sent. Export it again, or choose another file.</source>
        <translation>“%1”이(가) 손상되어 소리를 디코딩할 수 없습니다. 아무것도 보내지 않았습니다. 다시 내보내거나 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Nothing was sent. Choose another file.</source>
        <translation>“%1”이(가) 비어 있습니다(0바이트). 아무것도 보내지 않았습니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Nothing was sent. Choose an audio file.</source>
        <translation>“%1”은(는) 파일이 아닙니다. 아무것도 보내지 않았습니다. 오디오 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG and MP3 work.</source>
        <translation>“%1”은(는) 여기서 읽을 수 있는 오디오가 아닙니다. 아무것도 보내지 않았습니다. WAV, FLAC, OGG, MP3를 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was sent. Choose the file again.</source>
        <translation>“%1”이(가) 없습니다. 아무것도 보내지 않았습니다. 파일을 다시 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was sent. Check the file&apos;s permissions.</source>
        <translation>“%1”을(를) 읽을 권한이 없습니다. 아무것도 보내지 않았습니다. 파일 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>“%1” would be larger than 4 GiB in the format that the model takes, more than a WAV file holds. Nothing was sent. Choose a shorter region.</source>
        <translation>모델이 받는 형식으로 바꾸면 “%1”이(가) WAV 파일의 한계인 4 GiB를 넘습니다. 아무것도 보내지 않았습니다. 더 짧은 구간을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>Base64</name>
    <message>
        <source>The base64 text breaks off after %1 characters.</source>
        <translation>base64 텍스트가 %1자 다음에서 끊겼습니다.</translation>
    </message>
    <message>
        <source>The base64 text is damaged near character %1.</source>
        <translation>base64 텍스트가 %1번째 문자 부근에서 손상되었습니다.</translation>
    </message>
</context>
<context>
    <name>BatchPlan</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>A duration of %1 s is outside of what the model takes: %2</source>
        <translation>길이 %1초는 모델이 받는 범위를 벗어납니다: %2</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>대기열에 아무것도 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>That is more than %1 jobs (%2). Nothing was queued. Leave out files, prompts, durations or seeds.</source>
        <translation>작업이 %1개를 넘습니다(%2). 대기열에 아무것도 넣지 않았습니다. 파일, 프롬프트, 길이 또는 시드를 줄이세요.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>“%1” 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>프롬프트를 하나 이상 쓰세요.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message>
        <source>“%1” are too many seeds. Nothing was queued.</source>
        <translation>“%1”은(는) 시드가 너무 많습니다. 대기열에 아무것도 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>“%1”은(는) 초 단위 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is not a seed: whole numbers and ranges such as 1-4 are.</source>
        <translation>“%1”은(는) 시드가 아닙니다. 정수 또는 1-4와 같은 범위를 쓰세요.</translation>
    </message>
</context>
<context>
    <name>BodyPlan</name>
    <message>
        <source>The request has no place for a file in “%1”. Nothing was sent. Name a field of its top level, or a JSON pointer to one.</source>
        <translation>요청의 “%1”에 파일을 넣을 자리가 없습니다. 아무것도 보내지 않았습니다. 최상위 필드나 그에 대한 JSON 포인터를 지정하세요.</translation>
    </message>
</context>
<context>
    <name>BodyStream</name>
    <message>
        <source>A file of the request turned out longer or shorter than it was at the start. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>요청의 파일이 시작할 때보다 길어지거나 짧아졌습니다. 요청이 완전해지기 전에 중지했습니다. 파일을 그대로 두고 다시 보내세요.</translation>
    </message>
</context>
<context>
    <name>ClipExport</name>
    <message>
        <source>Nothing is lost: the clip is in the library.</source>
        <translation>잃은 것은 없습니다. 클립은 라이브러리에 있습니다.</translation>
    </message>
    <message>
        <source>Saving in this format needs a folder to work in, and neither “%1” nor “%2” can be written. Nothing was saved. Check their permissions and the room on their disk, or save as WAV.</source>
        <translation>이 형식으로 저장하려면 작업 폴더가 필요하지만 “%1”에도 “%2”에도 쓸 수 없습니다. 아무것도 저장하지 않았습니다. 권한과 디스크의 남은 공간을 확인하거나 WAV로 저장하세요.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>중지했습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>only its first %1 s: the clip is damaged there, and %2 s are missing. Saved as received it keeps every byte that came</source>
        <translation>처음 %1초만: 클립이 그 지점에서 손상되어 %2초가 빠졌습니다. 받은 그대로 저장하면 도착한 모든 바이트가 유지됩니다</translation>
    </message>
    <message>
        <source>without its recipe: this file has no place for it</source>
        <translation>레시피 없음: 이 파일에는 레시피를 넣을 자리가 없습니다</translation>
    </message>
</context>
<context>
    <name>ClipParts</name>
    <message>
        <source>Only clips of the sketch engine can be taken apart, and the recipe of this one is not known any more. Nothing was saved.</source>
        <translation>스케치 엔진의 클립만 분리할 수 있으며, 이 클립의 레시피는 더 이상 알 수 없습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>The melody “%1” is not there any more, and the clip was made of it. Nothing was saved. Put it back, or bring the recipe back and choose the melody anew.</source>
        <translation>클립을 만든 멜로디 “%1”이(가) 더 이상 없습니다. 아무것도 저장하지 않았습니다. 제자리에 돌려놓거나 레시피를 불러와 멜로디를 다시 선택하세요.</translation>
    </message>
    <message>
        <source>The sketch engine that runs here cannot take its clips apart. Nothing was saved; the clip stays as it is. Start Melodeck anew if it was updated meanwhile.</source>
        <translation>지금 실행 중인 스케치 엔진은 클립을 분리할 수 없습니다. 아무것도 저장하지 않았으며 클립은 그대로입니다. 그사이 Melodeck을 업데이트했다면 다시 시작하세요.</translation>
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
        <translation>%1위</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1위</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2위</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3위</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>클립 %1</translation>
    </message>
    <message>
        <source>blind: %1 of %2</source>
        <translation>블라인드: %2개 중 %1</translation>
    </message>
    <message>
        <source>blind: not placed</source>
        <translation>블라인드: 순위 없음</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 did not give the file: it answered %2. Try again later, or download it in a browser and drop it here.</source>
        <translation>%1에서 파일을 주지 않았습니다. 응답: %2. 나중에 다시 시도하거나 브라우저에서 내려받아 여기에 놓으세요.</translation>
    </message>
    <message>
        <source>%1 gives this only to those who have signed in (%2). Melodeck sends no key with a link. Download the file in a browser and drop it here.</source>
        <translation>%1은(는) 로그인한 사용자에게만 이 파일을 줍니다(%2). Melodeck은 링크에 키를 함께 보내지 않습니다. 브라우저에서 파일을 내려받아 여기에 놓으세요.</translation>
    </message>
    <message>
        <source>%1 offers this over http:// only, where others on the way can read and change it. Nothing was fetched. Use its https:// address, or download it in a browser and drop the file here.</source>
        <translation>%1은(는) 이 파일을 http://로만 제공하므로 중간에서 다른 사람이 읽고 바꿀 수 있습니다. 아무것도 가져오지 않았습니다. https:// 주소를 쓰거나 브라우저에서 내려받아 파일을 여기에 놓으세요.</translation>
    </message>
    <message>
        <source>%1 took too long to give the file. Nothing of it is kept. Try again, or download it in a browser and drop it here.</source>
        <translation>%1이(가) 파일을 주는 데 너무 오래 걸렸습니다. 아무것도 보관하지 않았습니다. 다시 시도하거나 브라우저에서 내려받아 여기에 놓으세요.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is kept here.</source>
        <translation>중지했습니다. 여기에는 아무것도 보관하지 않았습니다.</translation>
    </message>
    <message>
        <source>The file behind the link is empty (0 bytes). Nothing was kept. Check the link.</source>
        <translation>링크의 파일이 비어 있습니다(0바이트). 아무것도 보관하지 않았습니다. 링크를 확인하세요.</translation>
    </message>
    <message>
        <source>The file behind the link is larger than %1 MB. Nothing of it is kept. Download it in a browser and drop it here.</source>
        <translation>링크의 파일이 %1 MB보다 큽니다. 아무것도 보관하지 않았습니다. 브라우저에서 내려받아 여기에 놓으세요.</translation>
    </message>
    <message>
        <source>The file from %1 broke off before its end. Nothing of it is kept. Try again.</source>
        <translation>%1의 파일이 끝나기 전에 끊겼습니다. 아무것도 보관하지 않았습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The link at %1 leads back into this computer and was not followed. Nothing was fetched.</source>
        <translation>%1의 링크가 이 컴퓨터로 되돌아오므로 따라가지 않았습니다. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>The link at %1 leads from https:// to http:// and was not followed. Nothing was fetched.</source>
        <translation>%1의 링크가 https://에서 http://로 이어지므로 따라가지 않았습니다. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>The link at %1 leads from one address to the next without end. Nothing was fetched.</source>
        <translation>%1의 링크가 다른 주소로 끝없이 이어집니다. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>The link leads to %1, not to audio. Nothing was kept. Copy the link of the recording itself, or download it in a browser and drop it here.</source>
        <translation>링크가 오디오가 아니라 %1(으)로 연결됩니다. 아무것도 보관하지 않았습니다. 녹음 자체의 링크를 복사하거나 브라우저에서 내려받아 여기에 놓으세요.</translation>
    </message>
    <message>
        <source>There is nothing behind this link: %1 answered %2. Check the link, or download the file in a browser and drop it here.</source>
        <translation>이 링크에는 아무것도 없습니다. %1의 응답: %2. 링크를 확인하거나 브라우저에서 파일을 내려받아 여기에 놓으세요.</translation>
    </message>
    <message>
        <source>This is not a link that can be fetched. Nothing was fetched. A link begins with https:// and holds neither user nor password.</source>
        <translation>가져올 수 있는 링크가 아닙니다. 아무것도 가져오지 않았습니다. 링크는 https://로 시작하며 사용자나 비밀번호를 포함하지 않습니다.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>“%1” and %n other(s) are not there, or may not be read. What can be read was opened.</source>
        <translation>
            <numerusform>“%1” 외 %n개가 없거나 읽을 권한이 없습니다. 읽을 수 있는 것은 열었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there, or may not be read. The rest was opened.</source>
        <translation>“%1”이(가) 없거나 읽을 권한이 없습니다. 나머지는 열었습니다.</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was opened. Look whether it was moved or its drive taken out.</source>
        <translation>“%1”이(가) 없습니다. 아무것도 열지 않았습니다. 파일을 옮겼거나 드라이브를 분리했는지 확인하세요.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was opened. Choose it with Ctrl+O, or copy it to a folder of your own.</source>
        <translation>“%1”을(를) 읽을 권한이 없습니다. 아무것도 열지 않았습니다. Ctrl+O로 선택하거나 본인의 폴더에 복사하세요.</translation>
    </message>
</context>
<context>
    <name>EditedTranscript</name>
    <message>
        <source>The edit is not on the disk yet: %1 It is kept in the window and is tried again with the next change; make room or save a copy elsewhere before you quit.</source>
        <translation>편집한 내용이 아직 디스크에 없습니다: %1 창 안에 보관되며 다음에 변경할 때 다시 시도합니다. 종료하기 전에 공간을 확보하거나 다른 곳에 사본을 저장하세요.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be opened: %2. The model&apos;s own text is shown.</source>
        <translation>편집한 전사문 %1을(를) 열 수 없습니다: %2. 모델의 원래 텍스트를 표시합니다.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be read: %2. The model&apos;s own text is shown.</source>
        <translation>편집한 전사문 %1을(를) 읽을 수 없습니다: %2. 모델의 원래 텍스트를 표시합니다.</translation>
    </message>
    <message>
        <source>The edited transcript %1 is damaged and cannot be renamed. The model&apos;s own text is still there; editing is off so that nothing is written over it.</source>
        <translation>편집한 전사문 %1이(가) 손상되었고 이름을 바꿀 수 없습니다. 모델의 원래 텍스트는 그대로 있습니다. 덮어쓰지 않도록 편집을 껐습니다.</translation>
    </message>
    <message>
        <source>The edited transcript cannot be removed: %1. It is still shown.</source>
        <translation>편집한 전사문을 제거할 수 없습니다: %1. 계속 표시됩니다.</translation>
    </message>
    <message>
        <source>This transcript was edited by a later version of Melodeck, which knows more of it. The model&apos;s own text is shown; nothing is written over the edit.</source>
        <translation>이 전사문은 더 많은 정보를 다루는 이후 버전의 Melodeck에서 편집되었습니다. 모델의 원래 텍스트를 표시하며 편집한 내용은 덮어쓰지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>The address holds a user name or password. Nothing was sent. Leave it out and give the key by --key-env or in its own field.</source>
        <translation>주소에 사용자 이름이나 비밀번호가 들어 있습니다. 아무것도 보내지 않았습니다. 빼고, 키는 --key-env나 별도의 입력란으로 지정하세요.</translation>
    </message>
    <message>
        <source>The run may be billed.</source>
        <translation>이 실행에 요금이 청구될 수 있습니다.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>“%1” is not an endpoint. Nothing was sent. Accepted: %2.</source>
        <translation>“%1”은(는) 엔드포인트가 아닙니다. 아무것도 보내지 않았습니다. 사용할 수 있는 것: %2.</translation>
    </message>
</context>
<context>
    <name>EngineProgram</name>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation>--port는 0에서 65535 사이의 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>Melodeck&apos;s sketch engine: arranges melodies on this computer and answers over HTTP like a hosted model.
Its first line of output is its address. It stops on SIGINT and SIGTERM.
With MELODECK_ENGINE_TOKEN in the environment every call needs that token as its key.</source>
        <translation>Melodeck의 스케치 엔진: 이 컴퓨터에서 멜로디를 편곡하고 호스팅된 모델처럼 HTTP로 응답합니다.
출력의 첫 줄은 주소입니다. SIGINT와 SIGTERM에서 멈춥니다.
환경에 MELODECK_ENGINE_TOKEN이 있으면 모든 호출에 그 토큰이 키로 필요합니다.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0, the default, takes any free one.</source>
        <translation>127.0.0.1의 포트. 기본값 0은 비어 있는 포트를 사용합니다.</translation>
    </message>
    <message>
        <source>See melodeck-engine --help.</source>
        <translation>melodeck-engine --help를 참고하세요.</translation>
    </message>
    <message>
        <source>Sound font (SF2 or SF3) to play with; without it that of MELODECK_SOUNDFONT in the environment, then that of the settings, then the one that is found.</source>
        <translation>연주에 사용할 사운드폰트(SF2 또는 SF3). 지정하지 않으면 환경 변수 MELODECK_SOUNDFONT, 설정, 자동으로 찾은 것의 순서로 사용합니다.</translation>
    </message>
    <message>
        <source>Stop when standard input ends: whoever started the engine holds its other end.</source>
        <translation>표준 입력이 끝나면 멈춥니다. 엔진을 시작한 쪽이 반대쪽 끝을 잡고 있습니다.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>알 수 없는 인수 “%1”.</translation>
    </message>
</context>
<context>
    <name>EngineServer</name>
    <message>
        <source>%1, as in [&quot;happy rock&quot;].</source>
        <translation>%1, 예: [&quot;happy rock&quot;].</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 channels at %3 Hz are too much for its length. Send it as mono at 32 kHz.</source>
        <translation>%1: %3 Hz의 %2채널은 이 길이에 비해 너무 큽니다. 32 kHz 모노로 보내세요.</translation>
    </message>
    <message>
        <source>%1: cut off: its header promises more sound than the file holds.</source>
        <translation>%1: 잘렸습니다. 헤더에 적힌 것보다 파일의 소리가 적습니다.</translation>
    </message>
    <message>
        <source>%1: empty. Leave it out to have a tune composed.</source>
        <translation>%1: 비어 있습니다. 생략하면 곡조를 작곡합니다.</translation>
    </message>
    <message>
        <source>%1: must be a text.</source>
        <translation>%1: 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>%1: must be no longer than %2 characters.</source>
        <translation>%1: %2자를 넘지 않아야 합니다.</translation>
    </message>
    <message>
        <source>%1: must be true or false.</source>
        <translation>%1: true 또는 false여야 합니다.</translation>
    </message>
    <message>
        <source>%1: must not be empty. Say in words what the clip should sound like.</source>
        <translation>%1: 비어 있으면 안 됩니다. 클립이 어떤 소리여야 하는지 글로 쓰세요.</translation>
    </message>
    <message>
        <source>%1: not valid base64.</source>
        <translation>%1: 올바른 base64가 아닙니다.</translation>
    </message>
    <message>
        <source>%1: not valid base64. Leave out the part up to and including the comma: the base64 alone is wanted.</source>
        <translation>%1: 올바른 base64가 아닙니다. 쉼표까지의 부분을 빼세요. base64만 필요합니다.</translation>
    </message>
    <message>
        <source>%1; it has %2.</source>
        <translation>%1; 현재 %2개입니다.</translation>
    </message>
    <message>
        <source>%1; it is missing.</source>
        <translation>%1; 빠져 있습니다.</translation>
    </message>
    <message>
        <source>Authorization: this engine was started with a key of its own, and this call does not carry it. Send it as Bearer or Api-Key.</source>
        <translation>Authorization: 이 엔진은 자체 키로 시작되었는데 이 호출에는 키가 없습니다. Bearer 또는 Api-Key로 보내세요.</translation>
    </message>
    <message>
        <source>Content-Length: must be a number of bytes.</source>
        <translation>Content-Length: 바이트 수여야 합니다.</translation>
    </message>
    <message>
        <source>Host: this engine answers to 127.0.0.1 and localhost only.</source>
        <translation>Host: 이 엔진은 127.0.0.1과 localhost에만 응답합니다.</translation>
    </message>
    <message>
        <source>No schema found</source>
        <translation>스키마를 찾을 수 없음</translation>
    </message>
    <message>
        <source>Origin: this engine does not answer to web pages.</source>
        <translation>Origin: 이 엔진은 웹 페이지에 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be used (%2). Choose another with --port, or leave the choice to the system with --port 0.</source>
        <translation>127.0.0.1의 포트 %1을(를) 사용할 수 없습니다(%2). --port로 다른 포트를 선택하거나 --port 0으로 시스템에 맡기세요.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>주소가 너무 깁니다.</translation>
    </message>
    <message>
        <source>The body holds a number that is too large (%1).</source>
        <translation>본문에 너무 큰 숫자가 있습니다(%1).</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;audio&quot;.</source>
        <translation>본문이 비어 있습니다. &quot;audio&quot;가 있는 JSON 객체여야 합니다.</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;prompts&quot;.</source>
        <translation>본문이 비어 있습니다. &quot;prompts&quot;가 있는 JSON 객체여야 합니다.</translation>
    </message>
    <message>
        <source>The body is nested too deeply: more than %1 levels.</source>
        <translation>본문의 중첩이 너무 깊습니다: %1단계를 넘습니다.</translation>
    </message>
    <message>
        <source>The body is not valid JSON (%1).</source>
        <translation>본문이 올바른 JSON이 아닙니다(%1).</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>본문이 올바른 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>The body is not valid JSON. %1</source>
        <translation>본문이 올바른 JSON이 아닙니다. %1</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;audio&quot;.</source>
        <translation>본문은 &quot;audio&quot;가 있는 JSON 객체여야 합니다.</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;prompts&quot;.</source>
        <translation>본문은 &quot;prompts&quot;가 있는 JSON 객체여야 합니다.</translation>
    </message>
    <message>
        <source>The caller went away; its render was stopped.</source>
        <translation>호출한 쪽이 연결을 끊어 렌더링을 중지했습니다.</translation>
    </message>
    <message>
        <source>The caller went away; nothing more was listened to.</source>
        <translation>호출한 쪽이 연결을 끊어 더 이상 듣지 않았습니다.</translation>
    </message>
    <message>
        <source>The engine could not answer: an internal error. Nothing was made.</source>
        <translation>엔진이 응답하지 못했습니다: 내부 오류. 아무것도 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>The engine could not render this: an internal error. Nothing was made; a shorter request may work.</source>
        <translation>엔진이 렌더링하지 못했습니다: 내부 오류. 아무것도 만들지 않았습니다. 더 짧은 요청은 될 수 있습니다.</translation>
    </message>
    <message>
        <source>The engine is being stopped.</source>
        <translation>엔진을 중지하는 중입니다.</translation>
    </message>
    <message>
        <source>The engine made fewer clips than prompts: an internal error.</source>
        <translation>엔진이 프롬프트보다 적은 수의 클립을 만들었습니다: 내부 오류.</translation>
    </message>
    <message>
        <source>The engine stopped before this was rendered. Nothing was made; start the engine and ask again.</source>
        <translation>렌더링하기 전에 엔진이 멈췄습니다. 아무것도 만들지 않았습니다. 엔진을 시작하고 다시 요청하세요.</translation>
    </message>
    <message>
        <source>The request did not arrive whole; it was not used.</source>
        <translation>요청이 완전히 도착하지 않아 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody.</source>
        <translation>요청이 너무 큽니다: 멜로디를 포함해 최대 %1 MB입니다.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody. Cut the melody to the duration, or send it as mono at 32 kHz.</source>
        <translation>요청이 너무 큽니다: 멜로디를 포함해 최대 %1 MB입니다. 멜로디를 길이에 맞게 자르거나 32 kHz 모노로 보내세요.</translation>
    </message>
    <message>
        <source>The request stopped arriving; it was not used.</source>
        <translation>요청의 도착이 멈춰 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>The request was refused (HTTP %1).</source>
        <translation>요청이 거부되었습니다(HTTP %1).</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>응답이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing at this address. The engine answers at /v1/models/sketch:predict, /v1/models/melody-transcription:predict and the predict paths of a hosted model.</source>
        <translation>이 주소에는 아무것도 없습니다. 엔진은 /v1/models/sketch:predict, /v1/models/melody-transcription:predict와 호스팅된 모델의 predict 경로에서 응답합니다.</translation>
    </message>
    <message>
        <source>This address takes %1, not %2.</source>
        <translation>이 주소는 %2이(가) 아니라 %1을(를) 받습니다.</translation>
    </message>
    <message>
        <source>This is not an HTTP request that the engine understands.</source>
        <translation>엔진이 이해하는 HTTP 요청이 아닙니다.</translation>
    </message>
    <message>
        <source>audio: must be a text, an audio file in base64.</source>
        <translation>audio: base64로 된 오디오 파일 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is empty.</source>
        <translation>audio: base64로 된 오디오 파일이어야 하는데 비어 있습니다.</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is missing.</source>
        <translation>audio: base64로 된 오디오 파일이어야 하는데 빠져 있습니다.</translation>
    </message>
    <message>
        <source>beats a minute</source>
        <translation>분당 박</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>바이트 %1</translation>
    </message>
    <message>
        <source>byte %1, near &quot;%2&quot;</source>
        <translation>바이트 %1, “%2” 부근</translation>
    </message>
    <message>
        <source>duration: must be a number from 1 to 300; NaN, infinity and the like are not (%1).</source>
        <translation>duration: 1에서 300 사이의 숫자여야 합니다. NaN, 무한대 등은 사용할 수 없습니다(%1).</translation>
    </message>
    <message>
        <source>duration: must be a number of seconds from %1 to %2.</source>
        <translation>duration: %1에서 %2 사이의 초 단위 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>melody: must be a text, an audio file in base64.</source>
        <translation>melody: base64로 된 오디오 파일 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>melody_hints.%1: must be a number of %2 from %3 to %4.</source>
        <translation>melody_hints.%1: %3에서 %4 사이의 숫자(단위: %2)여야 합니다.</translation>
    </message>
    <message>
        <source>melody_hints.beats_per_bar: must be 2, 3, 4 or 6 (which is 6/8).</source>
        <translation>melody_hints.beats_per_bar: 2, 3, 4 또는 6(6/8)이어야 합니다.</translation>
    </message>
    <message>
        <source>melody_hints.key: must be a key as in &quot;D minor&quot; or &quot;Bb major&quot;.</source>
        <translation>melody_hints.key: &quot;D minor&quot;나 &quot;Bb major&quot;와 같은 조여야 합니다.</translation>
    </message>
    <message>
        <source>melody_hints: must be an object, as in {&quot;key&quot;: &quot;D minor&quot;}.</source>
        <translation>melody_hints: {&quot;key&quot;: &quot;D minor&quot;}와 같은 객체여야 합니다.</translation>
    </message>
    <message>
        <source>parts: must be a list of &quot;midi&quot; and &quot;stems&quot;, as in [&quot;midi&quot;].</source>
        <translation>parts: [&quot;midi&quot;]와 같이 &quot;midi&quot;와 &quot;stems&quot;의 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>prompts: must be a list of 1 to %1 texts</source>
        <translation>prompts: 1개에서 %1개 사이의 텍스트 목록이어야 합니다</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>seed: must be a whole number from 0 to 18446744073709551615.</source>
        <translation>seed: 0에서 18446744073709551615 사이의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>speech recognition needs a connected model</source>
        <translation>음성 인식에는 연결된 모델이 필요합니다</translation>
    </message>
    <message>
        <source>url: the engine on this computer fetches nothing from the network. Send the file itself as audio, in base64.</source>
        <translation>url: 이 컴퓨터의 엔진은 네트워크에서 아무것도 가져오지 않습니다. 파일 자체를 base64로 audio에 넣어 보내세요.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 to 3 min</source>
        <translation>1~3분</translation>
    </message>
    <message>
        <source>15 to 30 s</source>
        <translation>15~30초</translation>
    </message>
    <message>
        <source>3 to 10 min</source>
        <translation>3~10분</translation>
    </message>
    <message>
        <source>30 to 60 s</source>
        <translation>30~60초</translation>
    </message>
    <message>
        <source>5 to 15 s</source>
        <translation>5~15초</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>클립</translation>
    </message>
    <message>
        <source>JSON request</source>
        <translation>JSON 요청</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>길이 없음</translation>
    </message>
    <message>
        <source>Over 10 min</source>
        <translation>10분 초과</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>전사문</translation>
    </message>
    <message>
        <source>Under 5 s</source>
        <translation>5초 미만</translation>
    </message>
    <message>
        <source>Without a melody</source>
        <translation>멜로디 없음</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>별표 있음</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>태그: %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written here. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>%1은(는) 여기서 쓸 수 없습니다. 아무것도 저장하지 않았습니다. WAV나 FLAC을 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot hold %n channel(s) at %2 Hz. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>
            <numerusform>%1에는 %2 Hz의 %n채널을 담을 수 없습니다. 아무것도 저장하지 않았습니다. WAV나 FLAC을 선택하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>중지했습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>The chosen region holds no sound. Nothing was saved. Choose a longer region.</source>
        <translation>선택한 구간에 소리가 없습니다. 아무것도 저장하지 않았습니다. 더 긴 구간을 선택하세요.</translation>
    </message>
    <message>
        <source>The clip&apos;s file cannot be read in the library. Nothing was saved. Generate it again.</source>
        <translation>라이브러리에서 클립 파일을 읽을 수 없습니다. 아무것도 저장하지 않았습니다. 다시 생성하세요.</translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing was saved. Choose another format.</source>
        <translation>파일을 쓸 수 없습니다. 아무것도 저장하지 않았습니다. 다른 형식을 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be decoded here. Nothing was saved. It can be saved as received.</source>
        <translation>“%1”을(를) 여기서 디코딩할 수 없습니다. 아무것도 저장하지 않았습니다. 받은 그대로 저장할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1바이트</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>job</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>received</source>
        <translation>받음</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>state</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>FileSink</name>
    <message>
        <source>“%1” cannot be made (%2). Choose another folder.</source>
        <translation>“%1”을(를) 만들 수 없습니다(%2). 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make room on the disk or choose another folder.</source>
        <translation>“%1”에 쓸 수 없습니다(%2). 디스크 공간을 확보하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name or folder.</source>
        <translation>“%1”이(가) 이미 있어 그대로 두었습니다. 다른 이름이나 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, which a file cannot take the place of. Choose another name.</source>
        <translation>“%1”은(는) 장치나 파이프라서 파일로 바꿀 수 없습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” may not be on the disk (%2). Save a copy elsewhere.</source>
        <translation>“%1”이(가) 디스크에 없을 수 있습니다(%2). 다른 곳에 사본을 저장하세요.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>it is not a file</source>
        <translation>파일이 아닙니다</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Choose another file.</source>
        <translation>“%1”을(를) 읽을 수 없습니다(%2). 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being sent. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>“%1”이(가) 보내는 동안 바뀌었거나 사라졌습니다. 요청이 완전해지기 전에 중지했습니다. 파일을 그대로 두고 다시 보내세요.</translation>
    </message>
</context>
<context>
    <name>ForeignKeys</name>
    <message>
        <source>%1, section “%2”</source>
        <translation>%1, “%2” 섹션</translation>
    </message>
    <message>
        <source>the variable BASETEN_API_KEY</source>
        <translation>변수 BASETEN_API_KEY</translation>
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
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>HttpErrors</name>
    <message>
        <source>A failed run may be billed.</source>
        <translation>실패한 실행에도 요금이 청구될 수 있습니다.</translation>
    </message>
    <message>
        <source>Access was refused. Nothing ran and nothing was billed. Check the key and what it may call.</source>
        <translation>접근이 거부되었습니다. 아무것도 실행되지 않았고 요금도 청구되지 않았습니다. 키와 키로 호출할 수 있는 대상을 확인하세요.</translation>
    </message>
    <message>
        <source>Change the request by its own words and send it again.</source>
        <translation>모델의 설명에 따라 요청을 고쳐 다시 보내세요.</translation>
    </message>
    <message>
        <source>Change the request or send it again, which is a new run; if it fails again, the model&apos;s log says why.</source>
        <translation>요청을 고치거나 다시 보내세요. 그것은 새 실행입니다. 다시 실패하면 모델의 로그에 이유가 있습니다.</translation>
    </message>
    <message>
        <source>Choose another model, or another address.</source>
        <translation>다른 모델이나 다른 주소를 선택하세요.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>서버의 설명: %1</translation>
    </message>
    <message>
        <source>That is usually not billed.</source>
        <translation>보통 요금이 청구되지 않습니다.</translation>
    </message>
    <message>
        <source>The account has no credit. Nothing ran. Check its billing page.</source>
        <translation>계정에 잔액이 없습니다. 아무것도 실행되지 않았습니다. 계정의 결제 페이지를 확인하세요.</translation>
    </message>
    <message>
        <source>The key was not accepted. Nothing ran and nothing was billed. Check the key for this endpoint.</source>
        <translation>키가 받아들여지지 않았습니다. 아무것도 실행되지 않았고 요금도 청구되지 않았습니다. 이 엔드포인트의 키를 확인하세요.</translation>
    </message>
    <message>
        <source>The model did not answer through its gateway. It may have run.</source>
        <translation>모델이 게이트웨이를 통해 응답하지 않았습니다. 실행되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The model failed.</source>
        <translation>모델이 실패했습니다.</translation>
    </message>
    <message>
        <source>The model is busy. Nothing ran and nothing was billed. Wait a little and send it again.</source>
        <translation>모델이 바쁩니다. 아무것도 실행되지 않았고 요금도 청구되지 않았습니다. 잠시 기다렸다가 다시 보내세요.</translation>
    </message>
    <message>
        <source>The model is not available now. Nothing ran. Wait a little and send it again.</source>
        <translation>지금은 모델을 사용할 수 없습니다. 아무것도 실행되지 않았습니다. 잠시 기다렸다가 다시 보내세요.</translation>
    </message>
    <message>
        <source>The model refused the request.</source>
        <translation>모델이 요청을 거부했습니다.</translation>
    </message>
    <message>
        <source>The request is too large for the server. Nothing ran. Send a shorter or smaller file.</source>
        <translation>요청이 서버에 너무 큽니다. 아무것도 실행되지 않았습니다. 더 짧거나 작은 파일을 보내세요.</translation>
    </message>
    <message>
        <source>The server sends this request on to %1, where neither file nor key follow by themselves. Nothing ran. If you trust that address, enter it as the endpoint.</source>
        <translation>서버가 이 요청을 %1(으)로 넘기지만, 파일도 키도 그곳으로 자동으로 따라가지 않습니다. 아무것도 실행되지 않았습니다. 그 주소를 신뢰한다면 엔드포인트로 입력하세요.</translation>
    </message>
    <message>
        <source>The sketch engine did not answer. Nothing is lost and nothing is billed. Send it again: the engine is started anew.</source>
        <translation>스케치 엔진이 응답하지 않았습니다. 잃은 것은 없으며 요금도 청구되지 않습니다. 다시 보내세요. 엔진이 새로 시작됩니다.</translation>
    </message>
    <message>
        <source>There is no model at this address. Nothing ran. Check the model id, the environment and the path.</source>
        <translation>이 주소에 모델이 없습니다. 아무것도 실행되지 않았습니다. 모델 ID, 환경, 경로를 확인하세요.</translation>
    </message>
    <message>
        <source>This model cannot do that.</source>
        <translation>이 모델은 그렇게 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Wait a little before you send it again: that is a new run.</source>
        <translation>잠시 기다렸다가 다시 보내세요. 그것은 새 실행입니다.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>다른 주소</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>%1 is another computer, and http:// would show your key and your audio to everyone on the way. Nothing was sent. Use https://, or allow it for this endpoint (--plain-http; in the window, where the model is connected).</source>
        <translation>%1은(는) 다른 컴퓨터이며 http://를 쓰면 키와 오디오가 중간의 모든 사람에게 보입니다. 아무것도 보내지 않았습니다. https://를 쓰거나 이 엔드포인트에 허용하세요(--plain-http, 창에서는 모델을 연결하는 곳).</translation>
    </message>
    <message>
        <source>A header of the request holds characters that no header may hold, such as a line break. Nothing was sent. Correct the headers of the endpoint.</source>
        <translation>요청 헤더에 줄바꿈처럼 헤더에 쓸 수 없는 문자가 있습니다. 아무것도 보내지 않았습니다. 엔드포인트의 헤더를 고치세요.</translation>
    </message>
    <message>
        <source>The address of %1 holds a user or a password, which would be kept and shown with it. Nothing was sent. Take them out, and enter a key in its own place.</source>
        <translation>%1의 주소에 사용자나 비밀번호가 들어 있어 주소와 함께 보관되고 표시됩니다. 아무것도 보내지 않았습니다. 빼고, 키는 정해진 자리에 입력하세요.</translation>
    </message>
    <message>
        <source>The content type of the request holds characters that no header may hold. Nothing was sent.</source>
        <translation>요청의 콘텐츠 유형에 헤더에 쓸 수 없는 문자가 있습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The header %1 is up to Melodeck, which alone knows what it sends. Nothing was sent. Take it out of the endpoint.</source>
        <translation>%1 헤더는 무엇을 보내는지 아는 Melodeck만 설정합니다. 아무것도 보내지 않았습니다. 엔드포인트에서 빼세요.</translation>
    </message>
    <message>
        <source>The key holds a line break or another character that no key holds. Nothing was sent. Enter it again.</source>
        <translation>키에 줄바꿈 등 키에 쓸 수 없는 문자가 있습니다. 아무것도 보내지 않았습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>This is not an address that a request can be sent to. Nothing was sent. An address begins with https:// and names a host.</source>
        <translation>요청을 보낼 수 있는 주소가 아닙니다. 아무것도 보내지 않았습니다. 주소는 https://로 시작하고 호스트 이름이 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>This is not a record of a job.</source>
        <translation>작업 기록이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1초 남음</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>무시함: %1</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>응답이 오지 않음</translation>
    </message>
    <message>
        <source>Only %1 of %2 clips came. What came is kept.</source>
        <translation>클립 %2개 중 %1개만 왔습니다. 온 것은 보관했습니다.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>받는 중</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation>모델 시작 중</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>제출됨</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>이해함: %1</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>모델을 기다리는 중</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>차례를 기다리는 중</translation>
    </message>
    <message>
        <source>Waits to try again</source>
        <translation>재시도 대기 중</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>약 %1시간 %2분</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>약 %1분</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>약 %1초</translation>
    </message>
    <message>
        <source>follows your melody</source>
        <translation>멜로디를 따름</translation>
    </message>
    <message>
        <source>retries in %1 s</source>
        <translation>%1초 후 재시도</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <translation>보통 약 %1</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Clip %1 came broken: %2</source>
        <translation>클립 %1이(가) 손상되어 왔습니다: %2</translation>
    </message>
    <message>
        <source>No key for Baseten is known on this computer. Nothing was sent. Give one under “Connect a model”, then send it again.</source>
        <translation>이 컴퓨터에 등록된 Baseten 키가 없습니다. 아무것도 보내지 않았습니다. “모델 연결”에서 키를 입력한 뒤 다시 보내세요.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Only the first %1 of the answer could be kept. They are put beside its clips at the next start.</source>
        <translation>응답의 처음 %1만 보관할 수 있었습니다. 다음 시작 때 해당 클립 옆에 놓입니다.</translation>
    </message>
    <message>
        <source>Stopped here. Nothing is billed.</source>
        <translation>여기서 중지했습니다. 요금이 청구되지 않습니다.</translation>
    </message>
    <message>
        <source>Stopped here; the model may still finish and bill.</source>
        <translation>여기서 중지했습니다. 모델은 계속 실행을 마치고 요금을 청구할 수 있습니다.</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>중지했습니다. 이 컴퓨터를 벗어난 적이 없습니다.</translation>
    </message>
    <message>
        <source>Stopped. The server had not taken it, so nothing is billed.</source>
        <translation>중지했습니다. 서버가 받아들이지 않았으므로 요금이 청구되지 않습니다.</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows.</source>
        <translation>응답에 허용된 한도보다 많은 미디어가 있습니다.</translation>
    </message>
    <message>
        <source>The answer is a text of more than %1 MiB. What came so far is kept.</source>
        <translation>응답이 %1 MiB를 넘는 텍스트입니다. 지금까지 온 것은 보관했습니다.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1 MiB and was cut off there. What came whole is kept.</source>
        <translation>응답이 한도 %1 MiB보다 커서 그 지점에서 잘렸습니다. 완전히 온 것은 보관했습니다.</translation>
    </message>
    <message>
        <source>The answer is safe in the journal, and its clips are made at the next start: do not send the request again.</source>
        <translation>응답은 저널에 안전하게 있으며 다음에 시작할 때 클립을 만듭니다. 요청을 다시 보내지 마세요.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>도착한 바이트는 %1에 있습니다.</translation>
    </message>
    <message>
        <source>The bytes that came cannot be put into %1. They are kept, and put there at the next start: make room on the disk.</source>
        <translation>도착한 바이트를 %1에 넣을 수 없습니다. 보관되어 있으며 다음 시작 때 그곳에 놓입니다. 디스크 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>The clip was cut before its end.</source>
        <translation>클립이 끝나기 전에 잘렸습니다.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2 free), and what comes back could not be kept. Nothing was sent. Make room, then send it again.</source>
        <translation>%1의 디스크가 가득 차서(남은 공간 %2) 돌아오는 내용을 보관할 수 없습니다. 아무것도 보내지 않았습니다. 공간을 확보한 뒤 다시 보내세요.</translation>
    </message>
    <message>
        <source>The events of the answer hold more than the limit for what is no media. What came so far is kept.</source>
        <translation>응답의 이벤트에 미디어가 아닌 데이터의 한도보다 많은 내용이 있습니다. 지금까지 온 것은 보관했습니다.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>폴더 %1을(를) 만들 수 없습니다. 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The key for Baseten could not be had. Nothing was sent. %1</source>
        <translation>Baseten 키를 가져올 수 없었습니다. 아무것도 보내지 않았습니다. %1</translation>
    </message>
    <message>
        <source>The server says that its answer is compressed (%1), and Melodeck cannot undo that. The model has run. Its server must send answers as they are.</source>
        <translation>서버는 응답이 압축되었다고(%1) 하지만 Melodeck에서 풀 수 없습니다. 모델이 실행되었습니다. 서버가 응답을 압축하지 않고 보내야 합니다.</translation>
    </message>
    <message>
        <source>The sketch engine stopped while it was working. Nothing is billed. Send it again: the engine starts anew.</source>
        <translation>작업 중에 스케치 엔진이 멈췄습니다. 요금이 청구되지 않습니다. 다시 보내세요. 엔진이 새로 시작됩니다.</translation>
    </message>
    <message>
        <source>What had come of the answer is kept, and put beside its clips at the next start.</source>
        <translation>응답 중 이미 도착한 것은 보관했으며 다음에 시작할 때 해당 클립 옆에 둡니다.</translation>
    </message>
    <message>
        <source>What “%1” was converted to is not in the cache any more. Nothing was sent. Drop %2 again.</source>
        <translation>“%1”을(를) 변환한 파일이 더 이상 캐시에 없습니다. 아무것도 보내지 않았습니다. %2을(를) 다시 놓으세요.</translation>
    </message>
    <message>
        <source>it was cut</source>
        <translation>잘렸습니다</translation>
    </message>
    <message>
        <source>“%1” is not there, nor what it was converted to. Nothing was sent. Choose the file again.</source>
        <translation>“%1”도, 이를 변환한 파일도 없습니다. 아무것도 보내지 않았습니다. 파일을 다시 선택하세요.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The answer cannot be kept in %1 (%2). Make room on the disk.</source>
        <translation>응답을 %1에 보관할 수 없습니다(%2). 디스크 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing could be kept after a crash. Check its permissions.</source>
        <translation>폴더 %1을(를) 만들 수 없어 비정상 종료 후에 아무것도 남지 않게 됩니다. 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2), so nothing could be kept after a crash. Check its permissions and the room on the disk.</source>
        <translation>폴더 %1에 쓸 수 없어(%2) 비정상 종료 후에 아무것도 남지 않게 됩니다. 권한과 디스크의 남은 공간을 확인하세요.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check the disk.</source>
        <translation>폴더 %1에 쓸 수 없습니다. 디스크를 확인하세요.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be made (%2), so nothing could be kept after a crash. Check the folder.</source>
        <translation>저널 %1을(를) 만들 수 없어(%2) 비정상 종료 후에 아무것도 남지 않게 됩니다. 폴더를 확인하세요.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written (%2). Make room on the disk.</source>
        <translation>저널 %1에 쓸 수 없습니다(%2). 디스크 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. It stays where it is. Check the disk, and start again.</source>
        <translation>보관한 응답 %1을(를) 읽을 수 없습니다. 그대로 남아 있습니다. 디스크를 확인하고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The request is too large to be kept: its own text has more than 16 MiB. Attach large contents as a file.</source>
        <translation>요청이 너무 커서 보관할 수 없습니다. 요청 자체의 텍스트가 16 MiB를 넘습니다. 큰 내용은 파일로 첨부하세요.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This JSON is nested deeper than %1 levels and is not read.</source>
        <translation>이 JSON은 %1단계보다 깊이 중첩되어 읽지 않습니다.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>올바른 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, column %2.</source>
        <translation>올바른 JSON이 아닙니다: %1행 %2열.</translation>
    </message>
</context>
<context>
    <name>JsonBuilder</name>
    <message>
        <source>The answer holds more text than Melodeck keeps in memory. Media that was whole before that point is kept.</source>
        <translation>응답에 Melodeck이 메모리에 보관하는 것보다 많은 텍스트가 있습니다. 그 지점까지 완전한 미디어는 보관했습니다.</translation>
    </message>
</context>
<context>
    <name>JsonPlaces</name>
    <message>
        <source>A colon is missing before this.</source>
        <translation>이 앞에 콜론이 빠졌습니다.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>이 앞에 쉼표가 빠졌습니다.</translation>
    </message>
    <message>
        <source>A file needs a field around it, such as {&quot;audio&quot;: … }.</source>
        <translation>파일은 {&quot;audio&quot;: … }처럼 필드 안에 있어야 합니다.</translation>
    </message>
    <message>
        <source>A file stands in place of a whole value, not within a text.</source>
        <translation>파일은 텍스트 안이 아니라 값 전체의 자리에 있어야 합니다.</translation>
    </message>
    <message>
        <source>A name in double quotes is missing here.</source>
        <translation>여기에 큰따옴표로 묶은 이름이 빠졌습니다.</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>이 앞에 값이 빠졌습니다.</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here. Delete it.</source>
        <translation>여기에 보이지 않는 문자(%1)가 있습니다. 삭제하세요.</translation>
    </message>
    <message>
        <source>Four digits or letters from a to f are missing after “\u”.</source>
        <translation>“\u” 뒤에 숫자 또는 a~f 문자 네 개가 빠졌습니다.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON에는 주석이 없습니다.</translation>
    </message>
    <message>
        <source>JSON has no such number.</source>
        <translation>JSON에 그런 숫자는 없습니다.</translation>
    </message>
    <message>
        <source>JSON writes this as %1.</source>
        <translation>JSON에서는 이것을 %1(으)로 씁니다.</translation>
    </message>
    <message>
        <source>Texts and names stand in double quotes: &quot;%1&quot;.</source>
        <translation>텍스트와 이름은 큰따옴표로 묶습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Texts and names stand in straight double quotes: &quot;…&quot;.</source>
        <translation>텍스트와 이름은 곧은 큰따옴표로 묶습니다: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>There is a comma too many before this.</source>
        <translation>이 앞에 쉼표가 하나 더 있습니다.</translation>
    </message>
    <message>
        <source>There is more after the end of the request.</source>
        <translation>요청이 끝난 뒤에 내용이 더 있습니다.</translation>
    </message>
    <message>
        <source>There is no file behind this mark.</source>
        <translation>이 표시에 해당하는 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is no request here yet. One begins with { and ends with }.</source>
        <translation>아직 요청이 없습니다. 요청은 {로 시작해 }로 끝납니다.</translation>
    </message>
    <message>
        <source>This invisible character must be written as \u%1 in a text.</source>
        <translation>이 보이지 않는 문자는 텍스트에서 \u%1(으)로 써야 합니다.</translation>
    </message>
    <message>
        <source>This is half of a character. Write it again.</source>
        <translation>문자의 반쪽입니다. 다시 쓰세요.</translation>
    </message>
    <message>
        <source>This is half of a character; its other half is missing.</source>
        <translation>문자의 반쪽이며 나머지 반쪽이 빠졌습니다.</translation>
    </message>
    <message>
        <source>This is nested deeper than %1 levels and is not read.</source>
        <translation>%1단계보다 깊이 중첩되어 읽지 않습니다.</translation>
    </message>
    <message>
        <source>This is no number as JSON writes it, such as 8, -0.5 or 1e3.</source>
        <translation>8, -0.5, 1e3처럼 JSON에서 쓰는 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>This is no value.</source>
        <translation>값이 아닙니다.</translation>
    </message>
    <message>
        <source>This number has too many digits to be sent exactly.</source>
        <translation>이 숫자는 자릿수가 너무 많아 정확히 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>이 숫자는 너무 큽니다.</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>이 텍스트에 닫는 따옴표가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” of line %2 is closed by another bracket.</source>
        <translation>%2행의 “%1”이(가) 다른 괄호로 닫혔습니다.</translation>
    </message>
    <message>
        <source>“%1” of line %2 is never closed.</source>
        <translation>%2행의 “%1”이(가) 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of them.</source>
        <translation>여기에 “%1”이(가) 두 번 있습니다. 하나만 남기세요.</translation>
    </message>
    <message>
        <source>“\%1” means nothing here. A backslash itself is written “\\”.</source>
        <translation>“\%1”은(는) 여기서 의미가 없습니다. 백슬래시 자체는 “\\”로 씁니다.</translation>
    </message>
</context>
<context>
    <name>JsonTokenizer</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 그 지점까지 완전한 미디어는 보관했습니다. 다시 보내기 전에 응답을 확인하세요.</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>응답이 %1바이트 다음에서 끊겼습니다.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>응답이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>응답의 중첩이 %1단계를 넘습니다.</translation>
    </message>
    <message>
        <source>The answer is not valid JSON at byte %1.</source>
        <translation>응답이 바이트 %1에서 올바른 JSON이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>The key is right, but the workspace has to settle its billing before models answer. Nothing ran. See its billing page.</source>
        <translation>키는 맞지만 워크스페이스의 결제를 처리해야 모델이 응답합니다. 아무것도 실행되지 않았습니다. 결제 페이지를 확인하세요.</translation>
    </message>
    <message>
        <source>The platform does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>플랫폼이 이 키를 받지 않습니다. 잘렸거나 삭제되었을 수 있으니 워크스페이스 설정에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>The platform knows no such key, or does not let it see its account. A key that is limited to some models may work for those all the same.</source>
        <translation>플랫폼에 그런 키가 없거나 그 키로는 계정을 볼 수 없습니다. 일부 모델로 제한된 키는 해당 모델에서는 작동할 수 있습니다.</translation>
    </message>
    <message>
        <source>What answered is not Baseten: a proxy or a sign-in page of the network may stand between. The key was not checked.</source>
        <translation>Baseten이 아닌 곳에서 응답했습니다. 중간에 프록시나 네트워크 로그인 페이지가 있을 수 있습니다. 키를 확인하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>A key belongs to a server: “baseten”, or an address such as https://models.example.org. Nothing was changed.</source>
        <translation>키는 서버에 속합니다: “baseten” 또는 https://models.example.org와 같은 주소. 아무것도 변경하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer; it may be waiting to be unlocked. Unlock it and try again, or use the key for this session alone.</source>
        <translation>키체인이 응답하지 않습니다. 잠금 해제를 기다리고 있을 수 있습니다. 잠금을 해제하고 다시 시도하거나 이 세션에서만 키를 사용하세요.</translation>
    </message>
    <message>
        <source>The keychain does not do what was asked of it (its error %1). Use the key for this session alone, or name an environment variable.</source>
        <translation>키체인이 요청한 작업을 하지 않습니다(키체인 오류 %1). 이 세션에서만 키를 사용하거나 환경 변수를 지정하세요.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or use the key for this session alone.</source>
        <translation>키체인이 잠겨 있거나 접근이 거부되었습니다. 잠금을 해제하고 다시 시도하거나 이 세션에서만 키를 사용하세요.</translation>
    </message>
    <message>
        <source>The keychain was not waited for.</source>
        <translation>키체인을 기다리지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it does not run (a program such as GNOME Keyring or KWallet), so no key can be kept. Use the key for this session alone, or name an environment variable.</source>
        <translation>이 컴퓨터에 키체인이 없거나 실행 중이 아니므로(GNOME Keyring이나 KWallet 같은 프로그램) 키를 보관할 수 없습니다. 이 세션에서만 키를 사용하거나 환경 변수를 지정하세요.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 cannot be written. Check the disk.</source>
        <translation>%1에 쓸 수 없습니다. 디스크를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 is damaged in the archive and was left out.</source>
        <translation>%1이(가) 아카이브 안에서 손상되어 제외했습니다.</translation>
    </message>
    <message>
        <source>A collection needs a name. Nothing was changed.</source>
        <translation>컬렉션에는 이름이 필요합니다. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>Another import into this library is going on. Wait for its end.</source>
        <translation>이 라이브러리로 다른 가져오기가 진행 중입니다. 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>It had %1 bytes and has %2.</source>
        <translation>%1바이트였으나 지금은 %2바이트입니다.</translation>
    </message>
    <message>
        <source>It has no place in a library.</source>
        <translation>라이브러리에 들어갈 수 없는 것입니다.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Its size is the same and its content is not.</source>
        <translation>크기는 같지만 내용이 다릅니다.</translation>
    </message>
    <message>
        <source>Not all of its files are in the archive any more, so it was left out.</source>
        <translation>일부 파일이 더 이상 아카이브에 없어 제외했습니다.</translation>
    </message>
    <message>
        <source>Nothing can be read behind a damaged place of it.</source>
        <translation>손상된 곳 뒤로는 아무것도 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지했습니다.</translation>
    </message>
    <message>
        <source>The archive cannot be written. Choose another folder.</source>
        <translation>아카이브를 쓸 수 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The archive is damaged there. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>아카이브의 해당 위치가 손상되었습니다. 라이브러리에 있는 것은 그대로입니다. 보관 파일을 다시 복사하거나 이전 것을 사용하세요.</translation>
    </message>
    <message>
        <source>The archive needs %1 MB on the disk of the library, and %2 MB are free. Nothing was changed. Make room, or move the library to another disk.</source>
        <translation>아카이브는 라이브러리가 있는 디스크에 %1 MB가 필요한데 남은 공간은 %2 MB입니다. 아무것도 변경하지 않았습니다. 공간을 확보하거나 라이브러리를 다른 디스크로 옮기세요.</translation>
    </message>
    <message>
        <source>The backup of %1 took its place; clips that came later were found on the disk and added, without their prompts.</source>
        <translation>%1의 백업이 그 자리를 대신했습니다. 이후에 온 클립은 디스크에서 찾아 프롬프트 없이 추가했습니다.</translation>
    </message>
    <message>
        <source>The copy %1 does not read as it was written: the new disk cannot be trusted. The library stays where it is, and nothing of it was changed.</source>
        <translation>사본 %1이(가) 쓴 그대로 읽히지 않습니다. 새 디스크를 신뢰할 수 없습니다. 라이브러리는 원래 위치에 있으며 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be kept between two starts. Check its permissions, or save each clip yourself.</source>
        <translation>폴더 %1을(를) 만들 수 없어 다음에 시작할 때까지 아무것도 보관할 수 없습니다. 권한을 확인하거나 각 클립을 직접 저장하세요.</translation>
    </message>
    <message>
        <source>The library cannot be read. Nothing was changed.</source>
        <translation>라이브러리를 읽을 수 없습니다. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>The library cannot be written. Clips that arrived are still files on this disk. Free some space or check the folder&apos;s permissions.</source>
        <translation>라이브러리에 쓸 수 없습니다. 도착한 클립은 이 디스크에 파일로 남아 있습니다. 공간을 확보하거나 폴더 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the disk.</source>
        <translation>%1의 라이브러리에 쓸 수 없습니다. 디스크를 확인하세요.</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation>%1의 라이브러리에 쓸 수 없습니다. 폴더 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The library is in %1, and that is not connected. Connect the disk and start Melodeck again; nothing of it is lost.</source>
        <translation>라이브러리가 %1에 있는데 연결되어 있지 않습니다. 디스크를 연결하고 Melodeck을 다시 시작하세요. 라이브러리에서 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The library is just being moved to another folder. Wait until that is done, then start again.</source>
        <translation>라이브러리를 지금 다른 폴더로 옮기고 있습니다. 끝날 때까지 기다린 뒤 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The library was made by a newer Melodeck and is left untouched. Install the newer version.</source>
        <translation>라이브러리가 더 새로운 Melodeck에서 만들어져 손대지 않았습니다. 새 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>The library&apos;s daily backup could not be made; the library itself is fine. Make room on the disk.</source>
        <translation>라이브러리의 일일 백업을 만들 수 없었습니다. 라이브러리 자체는 이상이 없습니다. 디스크 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and cannot be moved aside. Clips are still files in the folder beside it. Check the folder&apos;s permissions.</source>
        <translation>라이브러리 파일 %1이(가) 손상되었고 옮겨 둘 수 없습니다. 클립은 옆 폴더에 파일로 남아 있습니다. 폴더 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and is left as it is. The clips in the folder beside it are still there. Move the file away to start anew.</source>
        <translation>라이브러리 파일 %1이(가) 손상되어 그대로 두었습니다. 옆 폴더의 클립은 아직 있습니다. 새로 시작하려면 파일을 다른 곳으로 옮기세요.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and another Melodeck still uses it. Close that one and start again: the library&apos;s backup takes its place then.</source>
        <translation>라이브러리 파일이 손상되었고 다른 Melodeck이 아직 사용하고 있습니다. 그것을 닫고 다시 시작하세요. 그러면 라이브러리 백업이 그 자리를 대신합니다.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and its backup cannot be put in its place. Nothing was changed. Make room on the disk, then start again.</source>
        <translation>라이브러리 파일이 손상되었고, 백업으로 바꿀 수 없습니다. 아무것도 바뀌지 않았습니다. 디스크에 공간을 마련한 뒤 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Clips are still files on this disk. Start Melodeck again: it sets the file aside and goes on with the newest backup.</source>
        <translation>라이브러리 파일이 손상되었습니다. 클립은 이 디스크에 파일로 남아 있습니다. Melodeck을 다시 시작하세요. 그 파일을 따로 두고 가장 새로운 백업으로 계속합니다.</translation>
    </message>
    <message>
        <source>The library&apos;s file was damaged. It is kept as %1.</source>
        <translation>라이브러리 파일이 손상되었습니다. %1(으)로 보관했습니다.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written, so the library stays where it is. Check the folder&apos;s permissions.</source>
        <translation>%1의 설정에 쓸 수 없어 라이브러리는 원래 위치에 있습니다. 폴더 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>There is a collection “%1” already. Nothing was changed: choose another name.</source>
        <translation>“%1” 컬렉션이 이미 있습니다. 아무것도 변경하지 않았습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>There is more in it than the archive says. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>아카이브에 적힌 것보다 내용이 많습니다. 라이브러리에 있는 것은 그대로입니다. 보관 파일을 다시 복사하거나 이전 것을 사용하세요.</translation>
    </message>
    <message>
        <source>There is no file “%1”. What the library holds stays as it is. Choose the archive again.</source>
        <translation>“%1” 파일이 없습니다. 라이브러리에 있는 것은 그대로입니다. 보관 파일을 다시 선택하세요.</translation>
    </message>
    <message>
        <source>There is no finished job %1 in the library. Nothing was exported.</source>
        <translation>라이브러리에 완료된 작업 %1이(가) 없습니다. 아무것도 내보내지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no library in %1 yet. The first request makes it.</source>
        <translation>%1에 아직 라이브러리가 없습니다. 첫 요청이 만듭니다.</translation>
    </message>
    <message>
        <source>There was no backup, so a new one was made from the clips found on the disk; their prompts are not known any more.</source>
        <translation>백업이 없어 디스크에서 찾은 클립으로 라이브러리를 새로 만들었습니다. 프롬프트는 더 이상 알 수 없습니다.</translation>
    </message>
    <message>
        <source>This archive was made by a newer Melodeck. Install that to import it; nothing was changed.</source>
        <translation>이 아카이브는 더 새로운 Melodeck에서 만들었습니다. 가져오려면 그 버전을 설치하세요. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>This is no archive of a Melodeck library. What the library holds stays as it is. Choose a ZIP file that Melodeck exported.</source>
        <translation>Melodeck 라이브러리의 아카이브가 아닙니다. 라이브러리에 있는 것은 그대로입니다. Melodeck가 내보낸 ZIP 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. What was imported until then is whole; import once more to go on.</source>
        <translation>“%1”을(를) 만들 수 없습니다. 그때까지 가져온 것은 온전합니다. 계속하려면 다시 가져오세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). What the library holds stays as it is. Check the file and its permissions.</source>
        <translation>“%1”을(를) 열 수 없습니다(%2). 라이브러리에 있는 것은 그대로입니다. 파일과 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1”을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed (%2). What is left is still in the trash.</source>
        <translation>“%1”을(를) 제거할 수 없습니다(%2). 남은 것은 아직 휴지통에 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is no archive of a Melodeck library, or nothing in it can be read any more. Nothing was changed.</source>
        <translation>“%1”은(는) Melodeck 라이브러리의 아카이브가 아니거나 더 이상 읽을 수 있는 내용이 없습니다. 아무것도 변경하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>LibraryMove</name>
    <message>
        <source>%1 is not empty. Choose a folder of its own for the library.</source>
        <translation>%1이(가) 비어 있지 않습니다. 라이브러리 전용 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Another Melodeck still has the library open, so it was not moved and is used where it was. Close that one; the move is finished when this window is closed the next time.</source>
        <translation>다른 Melodeck에서 라이브러리를 아직 열고 있어 옮기지 않았으며 원래 위치에서 사용합니다. 그 Melodeck을 닫으세요. 다음에 이 창을 닫을 때 이동을 마칩니다.</translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>전체 경로로 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The copy in %1 is not there, so the library stays where it was. Connect the disk; the move is finished when this window is closed the next time.</source>
        <translation>%1에 사본이 없어 라이브러리는 원래 위치에 있습니다. 디스크를 연결하세요. 다음에 이 창을 닫을 때 이동을 마칩니다.</translation>
    </message>
    <message>
        <source>The copy of the library&apos;s file does not read as it was written. The library stays where it is.</source>
        <translation>라이브러리 파일의 사본이 쓴 그대로 읽히지 않습니다. 라이브러리는 원래 위치에 있습니다.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>폴더 %1을(를) 만들 수 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The library cannot be moved into itself. Choose a folder elsewhere.</source>
        <translation>라이브러리를 자기 자신 안으로 옮길 수 없습니다. 다른 곳의 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The library is not where it was moved to, so nothing of the old one is removed. Check that its disk is connected and try again.</source>
        <translation>라이브러리가 옮긴 위치에 없으므로 이전 라이브러리에서 아무것도 제거하지 않습니다. 그 디스크가 연결되어 있는지 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The library is there already.</source>
        <translation>라이브러리가 이미 그곳에 있습니다.</translation>
    </message>
    <message>
        <source>The library needs %1 MB more there, and %2 MB are free. Nothing was copied.</source>
        <translation>그곳에 라이브러리를 두려면 %1 MB가 더 필요한데 남은 공간은 %2 MB입니다. 아무것도 복사하지 않았습니다.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be made in %1. It stays where it is.</source>
        <translation>%1에 라이브러리 파일을 만들 수 없습니다. 라이브러리는 원래 위치에 있습니다.</translation>
    </message>
</context>
<context>
    <name>LocalEngine</name>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>중지했습니다. 이 컴퓨터를 벗어난 적이 없습니다.</translation>
    </message>
    <message>
        <source>The sketch engine did not start. Nothing is lost and nothing is billed. Check that %1 is installed beside Melodeck.</source>
        <translation>스케치 엔진이 시작되지 않았습니다. 잃은 것도 청구되는 요금도 없습니다. %1이(가) Melodeck 옆에 설치되어 있는지 확인하세요.</translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message>
        <source>Deployment %1</source>
        <translation>배포 %1</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>개발</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>환경 %1</translation>
    </message>
    <message>
        <source>What answered is not Baseten&apos;s list: a proxy or a sign-in page of the network may stand between. A model&apos;s address can be pasted all the same.</source>
        <translation>Baseten의 목록이 아닌 응답이 왔습니다. 중간에 프록시나 네트워크 로그인 페이지가 있을 수 있습니다. 모델 주소를 붙여넣을 수는 있습니다.</translation>
    </message>
    <message>
        <source>What answered is not the config of a deployment. The request can be written by hand all the same.</source>
        <translation>배포 설정이 아닌 응답이 왔습니다. 요청을 직접 쓸 수는 있습니다.</translation>
    </message>
    <message>
        <source>asleep; the first request wakes it</source>
        <translation>잠든 상태. 첫 요청으로 깨어납니다</translation>
    </message>
    <message>
        <source>being made, not there yet</source>
        <translation>만드는 중, 아직 없음</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>알 수 없는 상태</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>ready, %1 replicas</source>
        <translation>준비됨, 레플리카 %1개</translation>
    </message>
    <message>
        <source>ready, 1 replica</source>
        <translation>준비됨, 레플리카 1개</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>꺼짐</translation>
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
        <translation>M4A 또는 MP4</translation>
    </message>
    <message>
        <source>WMA</source>
        <translation>WMA</translation>
    </message>
    <message>
        <source>WebM or Matroska</source>
        <translation>WebM 또는 Matroska</translation>
    </message>
    <message>
        <source>compressed audio</source>
        <translation>압축된 오디오</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>다른 종류</translation>
    </message>
    <message>
        <source>video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>“%1” (%2) holds no sound that can be decoded. Nothing was sent. Export it as WAV or FLAC.</source>
        <translation>“%1”(%2)에 디코딩할 수 있는 소리가 없습니다. 아무것도 보내지 않았습니다. WAV나 FLAC으로 내보내세요.</translation>
    </message>
    <message>
        <source>“%1” (%2) needs a decoder that is not installed. Nothing was sent. Install the package gstreamer1.0-libav and drop the file again, or export it as WAV or FLAC.</source>
        <translation>“%1”(%2)에는 설치되지 않은 디코더가 필요합니다. 아무것도 보내지 않았습니다. gstreamer1.0-libav 패키지를 설치하고 파일을 다시 놓거나 WAV 또는 FLAC으로 내보내세요.</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG, MP3 and what the system&apos;s decoders know (M4A, WebM …) work.</source>
        <translation>“%1”은(는) 여기서 읽을 수 있는 오디오가 아닙니다. 아무것도 보내지 않았습니다. WAV, FLAC, OGG, MP3와 시스템 디코더가 지원하는 형식(M4A, WebM …)을 사용할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>MediaToWav</name>
    <message>
        <source>The recording is too long to be turned into a WAV file. Nothing was sent. Cut it first.</source>
        <translation>녹음이 너무 길어 WAV 파일로 바꿀 수 없습니다. 아무것도 보내지 않았습니다. 먼저 잘라 내세요.</translation>
    </message>
</context>
<context>
    <name>ModelSpec</name>
    <message>
        <source>This is not a model spec.</source>
        <translation>모델 명세가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>1 is the natural pace, 2 twice as fast.</source>
        <translation>1은 자연스러운 속도, 2는 두 배 빠릅니다.</translation>
    </message>
    <message>
        <source>2, 3 or 4 quarters, or 6 eighths.</source>
        <translation>4분음표 2, 3, 4개 또는 8분음표 6개.</translation>
    </message>
    <message>
        <source>A few seconds of one person speaking; the speech takes on that voice. A WAV file is safest.</source>
        <translation>한 사람이 말하는 몇 초의 녹음. 음성이 그 목소리를 따릅니다. WAV 파일이 가장 안전합니다.</translation>
    </message>
    <message>
        <source>A melody, sung or played, or a whole mix in which one stands out (WAV, FLAC, OGG, MP3). The engine on this computer listens to the first ten minutes.</source>
        <translation>노래하거나 연주한 멜로디, 또는 멜로디 하나가 두드러지는 전체 믹스(WAV, FLAC, OGG, MP3). 이 컴퓨터의 엔진은 처음 10분을 듣습니다.</translation>
    </message>
    <message>
        <source>A pause this long ends a part.</source>
        <translation>이만큼 긴 쉼에서 부분이 끝납니다.</translation>
    </message>
    <message>
        <source>A prompt for the second of the two text readers. Without it both read the first.</source>
        <translation>두 텍스트 인코더 중 두 번째에 쓰이는 프롬프트. 없으면 둘 다 첫 번째를 읽습니다.</translation>
    </message>
    <message>
        <source>A recording of one person speaking, whose voice and style the speech follows.</source>
        <translation>한 사람이 말하는 녹음. 음성이 그 목소리와 말투를 따릅니다.</translation>
    </message>
    <message>
        <source>A recording of one voice (WAV, FLAC, OGG, MP3) whose tune the clips follow. Without it a tune is composed.</source>
        <translation>클립이 따를 곡조가 담긴 단선율 녹음(WAV, FLAC, OGG, MP3). 없으면 곡조를 작곡합니다.</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow, resampled from its own rate.</source>
        <translation>클립이 따를 곡조가 담긴 녹음. 원래 샘플레이트에서 리샘플링합니다.</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow. The model assumes 32 kHz whatever the file says.</source>
        <translation>클립이 따를 곡조가 담긴 녹음. 파일에 무엇이 적혀 있든 모델은 32 kHz로 간주합니다.</translation>
    </message>
    <message>
        <source>A second model finishes the details.</source>
        <translation>두 번째 모델이 세부를 마무리합니다.</translation>
    </message>
    <message>
        <source>Above 30 s the model works in windows, each so much later than the one before: shorter holds together better and takes longer.</source>
        <translation>30초를 넘으면 모델이 창 단위로 작업하며, 각 창은 이전 창보다 이만큼 뒤에 시작합니다. 짧을수록 더 매끄럽게 이어지고 더 오래 걸립니다.</translation>
    </message>
    <message>
        <source>Address of a WAV or FLAC file. It must end in .wav or .flac in lower case; what follows a question mark does not count.</source>
        <translation>WAV 또는 FLAC 파일의 주소. 소문자 .wav나 .flac으로 끝나야 하며 물음표 뒤는 계산하지 않습니다.</translation>
    </message>
    <message>
        <source>Address of a recording or video. The server behind it must support range requests.</source>
        <translation>녹음이나 동영상의 주소. 해당 서버가 범위 요청을 지원해야 합니다.</translation>
    </message>
    <message>
        <source>Address of a short recording whose voice is to speak, in place of the speaker. Only newer deployments know it.</source>
        <translation>화자 대신 말할 목소리가 담긴 짧은 녹음의 주소. 새로운 배포에서만 지원합니다.</translation>
    </message>
    <message>
        <source>Address of the recording, English speech. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>영어 음성 녹음의 주소. 모델이 내려받으므로 로그인 없이 인터넷에서 접근할 수 있어야 합니다.</translation>
    </message>
    <message>
        <source>Address of the recording, for a server that fetches it. The engine on this computer does not: give it the file.</source>
        <translation>녹음을 가져오는 서버를 위한 녹음 주소. 이 컴퓨터의 엔진은 가져오지 않으므로 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>Address of the recording, or of a video with sound. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>녹음 또는 소리가 있는 동영상의 주소. 모델이 내려받으므로 로그인 없이 인터넷에서 접근할 수 있어야 합니다.</translation>
    </message>
    <message>
        <source>Address of the recording. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>녹음의 주소. 모델이 내려받으므로 로그인 없이 인터넷에서 접근할 수 있어야 합니다.</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>모든 후보</translation>
    </message>
    <message>
        <source>As in &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; or &quot;D Dorian&quot;.</source>
        <translation>예: &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot;, &quot;D Dorian&quot;.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>Audio transcription chain</source>
        <translation>오디오 전사 체인</translation>
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
        <translation>빔 다양성</translation>
    </message>
    <message>
        <source>Beam width</source>
        <translation>빔 너비</translation>
    </message>
    <message>
        <source>Beats a minute as they are counted: eighths in a bar of six.</source>
        <translation>세는 대로의 분당 박 수. 6박 마디에서는 8분음표 기준.</translation>
    </message>
    <message>
        <source>Beats in a bar of the melody</source>
        <translation>멜로디 한 마디의 박 수</translation>
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
        <translation>합쳐서 이 확률이 되는 가장 유력한 토큰 중에서 고릅니다.</translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest tokens. Without it top p alone decides.</source>
        <translation>가장 유력한 토큰 이만큼 중에서 고릅니다. 없으면 top p만으로 정합니다.</translation>
    </message>
    <message>
        <source>Chooses among likely sounds. Without it always the likeliest: monotonous, and the same each time.</source>
        <translation>유력한 소리 중에서 고릅니다. 없으면 항상 가장 유력한 것을 택해 단조롭고 매번 같습니다.</translation>
    </message>
    <message>
        <source>Chooses among so many of the likeliest sounds; 0 is all of them.</source>
        <translation>가장 유력한 소리 이만큼 중에서 고릅니다. 0은 전부입니다.</translation>
    </message>
    <message>
        <source>Chooses among the likeliest sounds that together have this probability; 0 leaves it to top k.</source>
        <translation>합쳐서 이 확률이 되는 가장 유력한 소리 중에서 고릅니다. 0은 top k에 맡깁니다.</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>청크 크기</translation>
    </message>
    <message>
        <source>Code of the language to speak, such as en-us.</source>
        <translation>말할 언어의 코드. 예: en-us.</translation>
    </message>
    <message>
        <source>Codes of the languages that detection chooses from. Empty: all that the model knows.</source>
        <translation>감지할 때 고를 언어의 코드. 비우면 모델이 아는 모든 언어입니다.</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>디코딩</translation>
    </message>
    <message>
        <source>Detect the language of each part</source>
        <translation>부분마다 언어 감지</translation>
    </message>
    <message>
        <source>Detect the language only</source>
        <translation>언어만 감지</translation>
    </message>
    <message>
        <source>Download headers</source>
        <translation>내려받기 헤더</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens. 0 sets no limit.</source>
        <translation>이만큼의 토큰 뒤에 음성을 끝냅니다. 0은 제한 없음입니다.</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens; 1000 tokens are about 12 s.</source>
        <translation>이만큼의 토큰 뒤에 음성을 끝냅니다. 토큰 1000개는 약 12초입니다.</translation>
    </message>
    <message>
        <source>English speech from a short text</source>
        <translation>짧은 텍스트로 영어 음성</translation>
    </message>
    <message>
        <source>English speech from text</source>
        <translation>텍스트로 영어 음성</translation>
    </message>
    <message>
        <source>English speech from text, fast</source>
        <translation>텍스트로 영어 음성, 빠름</translation>
    </message>
    <message>
        <source>English speech from text, in a voice of your own if you give one</source>
        <translation>텍스트로 영어 음성, 원하면 직접 준 목소리로</translation>
    </message>
    <message>
        <source>Even out loudness</source>
        <translation>음량 고르게</translation>
    </message>
    <message>
        <source>Exact length of each clip in seconds.</source>
        <translation>각 클립의 정확한 길이(초).</translation>
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
        <translation>먼저 음성을 찾아 그곳에서 녹음을 나눕니다. 없으면 최대 30초만 전사합니다.</translation>
    </message>
    <message>
        <source>First beat of the melody</source>
        <translation>멜로디의 첫 박</translation>
    </message>
    <message>
        <source>Fixed by Whisper; no other value is taken.</source>
        <translation>Whisper가 정한 값이며 다른 값은 받지 않습니다.</translation>
    </message>
    <message>
        <source>For recordings in several languages. Set the language to auto.</source>
        <translation>여러 언어가 섞인 녹음용. 언어를 auto로 설정하세요.</translation>
    </message>
    <message>
        <source>For recordings that are loud in places and quiet in others.</source>
        <translation>곳에 따라 크고 작은 소리가 섞인 녹음용.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>Frames decoded together</source>
        <translation>함께 디코딩할 프레임</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>초당 프레임</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>가이던스</translation>
    </message>
    <message>
        <source>Guidance in two steps</source>
        <translation>두 단계 가이던스</translation>
    </message>
    <message>
        <source>HTTP headers that the model sends when it downloads the link, as names and values. Not known to older deployments.</source>
        <translation>모델이 링크를 내려받을 때 보내는 HTTP 헤더의 이름과 값. 오래된 배포에서는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Higher is livelier and less steady.</source>
        <translation>높을수록 생동감 있고 덜 안정적입니다.</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower is safer.</source>
        <translation>높을수록 의외롭고 낮을수록 안전합니다.</translation>
    </message>
    <message>
        <source>Higher values favour longer transcripts. Matters only with a beam width above 1.</source>
        <translation>값이 높을수록 긴 전사문을 선호합니다. 빔 너비가 1보다 클 때만 적용됩니다.</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself, and make it speak faster.</source>
        <translation>값이 높을수록 모델이 반복하지 않고 더 빨리 말합니다.</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself.</source>
        <translation>값이 높을수록 모델이 반복하지 않습니다.</translation>
    </message>
    <message>
        <source>Higher values make the candidates differ more.</source>
        <translation>값이 높을수록 후보들이 더 달라집니다.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>힌트</translation>
    </message>
    <message>
        <source>How closely the clips follow prompt and melody; too much sounds forced.</source>
        <translation>클립이 프롬프트와 멜로디를 얼마나 충실히 따를지. 지나치면 억지스럽게 들립니다.</translation>
    </message>
    <message>
        <source>How closely the image follows the prompt.</source>
        <translation>이미지가 프롬프트를 얼마나 충실히 따를지.</translation>
    </message>
    <message>
        <source>How freely the model guesses. 0 takes the most likely words each time.</source>
        <translation>모델이 얼마나 자유롭게 추측할지. 0은 매번 가장 유력한 단어를 고릅니다.</translation>
    </message>
    <message>
        <source>How much is made before it is sent. Smaller starts sooner, larger runs more smoothly.</source>
        <translation>보내기 전에 만드는 양. 작을수록 빨리 시작하고 클수록 매끄럽습니다.</translation>
    </message>
    <message>
        <source>How the model chooses its words.</source>
        <translation>모델이 단어를 고르는 방식.</translation>
    </message>
    <message>
        <source>How the model listens and what it returns.</source>
        <translation>모델이 듣는 방식과 돌려주는 내용.</translation>
    </message>
    <message>
        <source>How the recording is split at pauses.</source>
        <translation>쉼에서 녹음을 나누는 방식.</translation>
    </message>
    <message>
        <source>How the recording is split so that the parts run side by side. An empty object takes all defaults.</source>
        <translation>부분을 나란히 처리하도록 녹음을 나누는 방식. 빈 객체는 모두 기본값을 씁니다.</translation>
    </message>
    <message>
        <source>How the steps are spaced. Without one the model keeps the one of its last request, Euler at first.</source>
        <translation>단계의 간격을 정하는 방식. 없으면 모델이 마지막 요청의 것을 유지하며 처음에는 Euler입니다.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>In steps of 16 pixels.</source>
        <translation>16픽셀 단위.</translation>
    </message>
    <message>
        <source>In steps of 8 pixels. Older deployments always make 1024.</source>
        <translation>8픽셀 단위. 오래된 배포는 항상 1024로 만듭니다.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Keeps words from being cut where two large parts meet; words in the overlap may come twice.</source>
        <translation>두 큰 부분이 만나는 곳에서 단어가 잘리지 않게 합니다. 겹치는 곳의 단어는 두 번 나올 수 있습니다.</translation>
    </message>
    <message>
        <source>Key of the melody</source>
        <translation>멜로디의 조</translation>
    </message>
    <message>
        <source>Kokoro</source>
        <translation>Kokoro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Language of the speech as a code such as en or de. Write auto to have it detected.</source>
        <translation>음성의 언어 코드. 예: en 또는 de. 자동으로 감지하려면 auto를 쓰세요.</translation>
    </message>
    <message>
        <source>Language of the text.</source>
        <translation>텍스트의 언어.</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 10 s the model works in windows that move on by 2 s, so time grows fast.</source>
        <translation>각 클립의 길이(초). 10초를 넘으면 모델이 2초씩 나아가는 창으로 작업하므로 시간이 빠르게 늘어납니다.</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 30 s the model works in windows: time and memory grow.</source>
        <translation>각 클립의 길이(초). 30초를 넘으면 모델이 창 단위로 작업하여 시간과 메모리가 늘어납니다.</translation>
    </message>
    <message>
        <source>Length of the large parts</source>
        <translation>큰 부분의 길이</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>길이 페널티</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Link to a voice</source>
        <translation>목소리 링크</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of about this length.</source>
        <translation>더 긴 텍스트는 대략 이 길이의 부분으로 나눕니다.</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of at most this many characters. Not known to older deployments.</source>
        <translation>더 긴 텍스트는 최대 이 글자 수의 부분으로 나눕니다. 오래된 배포에서는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>최대 응답 길이</translation>
    </message>
    <message>
        <source>Longest part</source>
        <translation>최대 부분 길이</translation>
    </message>
    <message>
        <source>Longest part of the text</source>
        <translation>텍스트 부분 최대 길이</translation>
    </message>
    <message>
        <source>Longest part sent to Whisper; it is cut at a quiet place in its second half.</source>
        <translation>Whisper에 보내는 부분의 최대 길이. 후반부의 조용한 곳에서 자릅니다.</translation>
    </message>
    <message>
        <source>Longest prompt</source>
        <translation>최대 프롬프트 길이</translation>
    </message>
    <message>
        <source>Longest stretch of speech handled at a time.</source>
        <translation>한 번에 처리하는 음성의 최대 길이.</translation>
    </message>
    <message>
        <source>MARS6</source>
        <translation>MARS6</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>멜로디</translation>
    </message>
    <message>
        <source>Melody as corrected</source>
        <translation>수정한 멜로디</translation>
    </message>
    <message>
        <source>Melody transcription</source>
        <translation>멜로디 채보</translation>
    </message>
    <message>
        <source>MetaVoice</source>
        <translation>MetaVoice</translation>
    </message>
    <message>
        <source>More is faster and takes more memory. Above 10 the model refuses.</source>
        <translation>클수록 빠르고 메모리를 더 씁니다. 10을 넘으면 모델이 거부합니다.</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail.</source>
        <translation>단계가 많을수록 오래 걸리고 더 세밀합니다.</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail. The model fails without a number here.</source>
        <translation>단계가 많을수록 오래 걸리고 더 세밀합니다. 여기에 숫자가 없으면 모델이 실패합니다.</translation>
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
        <translation>MusicGen Melody, Melodeck의 Truss</translation>
    </message>
    <message>
        <source>Name of one of the speakers that come with the model.</source>
        <translation>모델에 포함된 화자 중 한 명의 이름.</translation>
    </message>
    <message>
        <source>Names start with a for American or b for British, then f for a woman or m for a man. af is a mix of Bella and Sarah.</source>
        <translation>이름은 미국식 a 또는 영국식 b로 시작하고 여성은 f, 남성은 m이 이어집니다. af는 Bella와 Sarah를 섞은 목소리입니다.</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>네거티브 프롬프트</translation>
    </message>
    <message>
        <source>No repeated runs</source>
        <translation>반복 금지 길이</translation>
    </message>
    <message>
        <source>Number of candidate transcripts kept at a time. More is slower.</source>
        <translation>동시에 유지하는 후보 전사문의 수. 많을수록 느립니다.</translation>
    </message>
    <message>
        <source>Number of images in the video. The model was trained for 14.</source>
        <translation>동영상의 이미지 수. 모델은 14장으로 학습되었습니다.</translation>
    </message>
    <message>
        <source>Number of the speaker. Without a recording to go by, the voice may still change from one run to the next.</source>
        <translation>화자 번호. 기준이 되는 녹음이 없으면 실행마다 목소리가 달라질 수 있습니다.</translation>
    </message>
    <message>
        <source>Orpheus</source>
        <translation>Orpheus</translation>
    </message>
    <message>
        <source>Overlap of the large parts</source>
        <translation>큰 부분의 겹침</translation>
    </message>
    <message>
        <source>Pace of the movement, best from 5 to 30. The file plays one frame a second faster.</source>
        <translation>움직임의 속도. 5에서 30이 가장 좋습니다. 파일은 초당 한 프레임 더 빠르게 재생됩니다.</translation>
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
        <translation>가능한 언어</translation>
    </message>
    <message>
        <source>Probability above which sound counts as speech.</source>
        <translation>소리를 음성으로 보는 확률의 기준.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>다듬기</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>반복 페널티</translation>
    </message>
    <message>
        <source>Returns the language without a transcript.</source>
        <translation>전사문 없이 언어만 돌려줍니다.</translation>
    </message>
    <message>
        <source>Returns the time of each word as well.</source>
        <translation>각 단어의 시간도 돌려줍니다.</translation>
    </message>
    <message>
        <source>Returns the times of sentences and words as well. Takes a little longer.</source>
        <translation>문장과 단어의 시간도 돌려줍니다. 조금 더 걸립니다.</translation>
    </message>
    <message>
        <source>Returns the transcripts of every beam as well.</source>
        <translation>모든 빔의 전사문도 돌려줍니다.</translation>
    </message>
    <message>
        <source>Runs of this many tokens occur only once.</source>
        <translation>이 수의 토큰이 이어진 묶음은 한 번만 나옵니다.</translation>
    </message>
    <message>
        <source>SDXL Turbo</source>
        <translation>SDXL Turbo</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>샘플레이트</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>샘플링</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>스케줄러</translation>
    </message>
    <message>
        <source>Seamless loop</source>
        <translation>매끄러운 반복</translation>
    </message>
    <message>
        <source>Second prompt</source>
        <translation>두 번째 프롬프트</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Share before refining</source>
        <translation>다듬기 전 비율</translation>
    </message>
    <message>
        <source>Share of the steps done before the refiner takes over. Unused without it.</source>
        <translation>다듬기 모델이 이어받기 전까지 진행할 단계의 비율. 다듬지 않으면 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Share of the steps in which guidance is used. Less is faster.</source>
        <translation>가이던스를 쓰는 단계의 비율. 작을수록 빠릅니다.</translation>
    </message>
    <message>
        <source>Share with guidance</source>
        <translation>가이던스 비율</translation>
    </message>
    <message>
        <source>Shortest pause</source>
        <translation>최소 쉼 길이</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>스케치 엔진</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>평활화</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>Speech detection</source>
        <translation>음성 감지</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Split at pauses</source>
        <translation>쉼에서 나누기</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>나누기</translation>
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
        <translation>창 이동 간격</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>스테레오</translation>
    </message>
    <message>
        <source>Style, mood and instruments in words, one clip for each. Words that are not understood are listed in the reply.</source>
        <translation>스타일, 분위기, 악기를 글로 쓰며 하나마다 클립 하나를 만듭니다. 이해하지 못한 단어는 응답에 나열됩니다.</translation>
    </message>
    <message>
        <source>Takes less memory and twice the time.</source>
        <translation>메모리를 덜 쓰고 시간은 두 배 걸립니다.</translation>
    </message>
    <message>
        <source>Tara suits most texts.</source>
        <translation>Tara는 대부분의 텍스트에 어울립니다.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>Tempo of the melody</source>
        <translation>멜로디의 템포</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>The image that starts to move, in colour. 1024 × 576 pixels work best; other sizes are cut down to multiples of 64.</source>
        <translation>움직이기 시작할 컬러 이미지. 1024 × 576픽셀이 가장 좋으며 다른 크기는 64의 배수로 잘립니다.</translation>
    </message>
    <message>
        <source>The recording and how it is transcribed.</source>
        <translation>녹음과 전사 방식.</translation>
    </message>
    <message>
        <source>The recording is first cut into parts of this length, one worker each.</source>
        <translation>먼저 녹음을 이 길이의 부분으로 자르고 부분마다 작업자 하나가 맡습니다.</translation>
    </message>
    <message>
        <source>The recording to transcribe, English speech. Older deployments take a link only.</source>
        <translation>전사할 영어 음성 녹음. 오래된 배포는 링크만 받습니다.</translation>
    </message>
    <message>
        <source>The recording to transcribe, in any usual format. Give either this or a link.</source>
        <translation>전사할 녹음. 일반적인 형식이면 됩니다. 이것 또는 링크 중 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>The recording to transcribe. Any format that FFmpeg reads.</source>
        <translation>전사할 녹음. FFmpeg가 읽는 모든 형식.</translation>
    </message>
    <message>
        <source>The recording to transcribe. The whole request may have 100 MB; use a link for more.</source>
        <translation>전사할 녹음. 요청 전체는 100 MB까지이며 더 크면 링크를 쓰세요.</translation>
    </message>
    <message>
        <source>The recording: either a file or a link.</source>
        <translation>녹음: 파일 또는 링크.</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one each run is another.</source>
        <translation>시드와 요청이 같으면 같은 클립이 나옵니다. 시드가 없으면 실행마다 다릅니다.</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one it follows from the request.</source>
        <translation>시드와 요청이 같으면 같은 클립이 나옵니다. 시드가 없으면 요청에서 정해집니다.</translation>
    </message>
    <message>
        <source>The same seed and request give the same image.</source>
        <translation>시드와 요청이 같으면 같은 이미지가 나옵니다.</translation>
    </message>
    <message>
        <source>The same seed and request give the same image. 0 counts as none: the model then picks one.</source>
        <translation>시드와 요청이 같으면 같은 이미지가 나옵니다. 0은 시드 없음으로 보며 모델이 하나를 고릅니다.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>임계값</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>시간</translation>
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
        <translation>전사</translation>
    </message>
    <message>
        <source>Two channels in place of one.</source>
        <translation>채널 하나 대신 둘.</translation>
    </message>
    <message>
        <source>Two numbers: how closely the speech follows the speaker, then the text.</source>
        <translation>두 숫자: 음성이 화자를, 이어서 텍스트를 얼마나 충실히 따를지.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>목소리</translation>
    </message>
    <message>
        <source>What each clip should sound like, one clip for each.</source>
        <translation>각 클립이 어떤 소리여야 하는지. 하나마다 클립 하나.</translation>
    </message>
    <message>
        <source>What exceeds this length is dropped.</source>
        <translation>이 길이를 넘는 부분은 버립니다.</translation>
    </message>
    <message>
        <source>What is said in the voice recording, word for word.</source>
        <translation>목소리 녹음에서 말한 내용 그대로.</translation>
    </message>
    <message>
        <source>What is to be heard in each clip, one clip for each, such as: a dog barks while rain falls.</source>
        <translation>각 클립에서 들릴 것. 하나마다 클립 하나. 예: 비가 오는 가운데 개가 짖는다.</translation>
    </message>
    <message>
        <source>What is to be said.</source>
        <translation>말할 내용.</translation>
    </message>
    <message>
        <source>What is to be said. Long texts are split into sentences; keep each under 400 characters, a longer one may never finish.</source>
        <translation>말할 내용. 긴 텍스트는 문장으로 나눕니다. 각 문장을 400자 미만으로 하세요. 더 길면 끝나지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>What is to be said. Sounds in angle brackets, such as laugh, sigh or yawn, are acted out.</source>
        <translation>말할 내용. laugh, sigh, yawn처럼 꺾쇠괄호로 묶은 소리는 연기합니다.</translation>
    </message>
    <message>
        <source>What is to be said. The speech ends after 10 s, wherever it is.</source>
        <translation>말할 내용. 음성은 어디에 있든 10초 뒤에 끝납니다.</translation>
    </message>
    <message>
        <source>What is to be said. The voice is set by the deployment.</source>
        <translation>말할 내용. 목소리는 배포에서 정합니다.</translation>
    </message>
    <message>
        <source>What is to be said. Up to 220 characters.</source>
        <translation>말할 내용. 최대 220자.</translation>
    </message>
    <message>
        <source>What the image should not show.</source>
        <translation>이미지에 나오지 않아야 할 것.</translation>
    </message>
    <message>
        <source>What the image should show.</source>
        <translation>이미지에 나와야 할 것.</translation>
    </message>
    <message>
        <source>What you know better of the melody than what is heard in it.</source>
        <translation>멜로디에서 들리는 것보다 더 정확히 알고 있는 내용.</translation>
    </message>
    <message>
        <source>When a bar begins, any one, in seconds from the start of what is sent.</source>
        <translation>마디가 시작되는 시점(어느 마디든). 보내는 부분의 시작부터 초 단위.</translation>
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
        <translation>Whisper V3(파일)</translation>
    </message>
    <message>
        <source>WhisperX</source>
        <translation>WhisperX</translation>
    </message>
    <message>
        <source>Whole bars, as near to the duration as may be, that go on at their end as they begin.</source>
        <translation>길이에 가장 가까운 온전한 마디로, 끝이 처음으로 이어집니다.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Width of the smoothing when a quiet place is looked for; 1600 samples are a tenth of a second.</source>
        <translation>조용한 곳을 찾을 때 쓰는 평활화의 너비. 1600샘플은 10분의 1초입니다.</translation>
    </message>
    <message>
        <source>Word times</source>
        <translation>단어 시간</translation>
    </message>
    <message>
        <source>Words of the recording</source>
        <translation>녹음의 말</translation>
    </message>
    <message>
        <source>Words that help the model, such as names and terms that occur in the recording.</source>
        <translation>녹음에 나오는 이름이나 용어처럼 모델에 도움이 되는 단어.</translation>
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
        <translation>프롬프트로 세밀한 이미지</translation>
    </message>
    <message>
        <source>a short video from an image</source>
        <translation>이미지로 짧은 동영상</translation>
    </message>
    <message>
        <source>an image from a prompt</source>
        <translation>프롬프트로 이미지</translation>
    </message>
    <message>
        <source>an image from a prompt, in a few steps</source>
        <translation>프롬프트로 이미지, 몇 단계로</translation>
    </message>
    <message>
        <source>an image from a prompt, in one to four steps</source>
        <translation>프롬프트로 이미지, 1~4단계로</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>멜로디를 규칙에 따라 편곡 · 무료 · 키 필요 없음</translation>
    </message>
    <message>
        <source>lively English speech from text, heard while it is made</source>
        <translation>텍스트로 생동감 있는 영어 음성, 만드는 동안 들림</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody</source>
        <translation>프롬프트마다 클립 하나, 멜로디를 따름</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody; with seed and sampling</source>
        <translation>프롬프트마다 클립 하나, 멜로디를 따름, 시드와 샘플링 지원</translation>
    </message>
    <message>
        <source>one clip of music for each prompt</source>
        <translation>프롬프트마다 음악 클립 하나</translation>
    </message>
    <message>
        <source>one clip of sounds and noises for each prompt</source>
        <translation>프롬프트마다 효과음과 소음 클립 하나</translation>
    </message>
    <message>
        <source>speech from text in the voice of a recording, heard while it is made</source>
        <translation>텍스트를 녹음의 목소리로 말하는 음성, 만드는 동안 들림</translation>
    </message>
    <message>
        <source>speech in 17 languages from text</source>
        <translation>텍스트로 17개 언어의 음성</translation>
    </message>
    <message>
        <source>speech in 17 languages from text, heard while it is made</source>
        <translation>텍스트로 17개 언어의 음성, 만드는 동안 들림</translation>
    </message>
    <message>
        <source>the notes, key, metre and beats of a recording of music</source>
        <translation>음악 녹음의 음, 조, 박자와 박</translation>
    </message>
    <message>
        <source>the words of a long recording or video, from a link</source>
        <translation>긴 녹음이나 동영상의 말, 링크로</translation>
    </message>
    <message>
        <source>the words of a recording and who says them</source>
        <translation>녹음의 말과 말한 사람</translation>
    </message>
    <message>
        <source>the words of a recording, from a file or a link</source>
        <translation>녹음의 말, 파일이나 링크로</translation>
    </message>
    <message>
        <source>the words of a recording, from a link</source>
        <translation>녹음의 말, 링크로</translation>
    </message>
    <message>
        <source>the words of a recording, long ones too, from a file or a link</source>
        <translation>긴 녹음까지 녹음의 말, 파일이나 링크로</translation>
    </message>
    <message>
        <source>the words of a recording, sent as a file</source>
        <translation>파일로 보낸 녹음의 말</translation>
    </message>
    <message>
        <source>the words of an English recording, from a link to a WAV or FLAC file</source>
        <translation>영어 녹음의 말, WAV나 FLAC 파일 링크로</translation>
    </message>
    <message>
        <source>up to 10 s of English speech from text</source>
        <translation>텍스트로 최대 10초의 영어 음성</translation>
    </message>
</context>
<context>
    <name>MsgpackStream</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 그 지점까지 완전한 미디어는 보관했습니다. 다시 보내기 전에 응답을 확인하세요.</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>응답이 %1바이트 다음에서 끊겼습니다.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>응답이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>응답의 중첩이 %1단계를 넘습니다.</translation>
    </message>
    <message>
        <source>The answer is not valid MessagePack at byte %1.</source>
        <translation>응답이 바이트 %1에서 올바른 MessagePack이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>clip %1</source>
        <translation>클립 %1</translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message>
        <source>Melodeck is open already and does not answer.</source>
        <translation>Melodeck이 이미 열려 있지만 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing was opened, and nothing is lost. Give it a moment and try again. If it stays so, end it in the system monitor: what it was working on is there again at the next start.</source>
        <translation>아무것도 열지 않았으며 잃은 것도 없습니다. 잠시 기다렸다가 다시 시도하세요. 계속 그러면 시스템 모니터에서 종료하세요. 작업하던 것은 다음에 시작할 때 다시 나타납니다.</translation>
    </message>
</context>
<context>
    <name>OpenApiRequest</name>
    <message>
        <source>Nothing that this OpenAPI file describes takes JSON: its requests are forms with file uploads, or have no body. Melodeck sends JSON.</source>
        <translation>이 OpenAPI 파일에는 JSON을 받는 요청이 없습니다. 파일 업로드 양식이거나 본문이 없는 요청뿐입니다. Melodeck은 JSON을 보냅니다.</translation>
    </message>
    <message>
        <source>The OpenAPI file has no path “%1” that takes JSON. It has: %2.</source>
        <translation>OpenAPI 파일에 JSON을 받는 경로 “%1”이(가) 없습니다. 있는 경로: %2.</translation>
    </message>
    <message>
        <source>This is a Swagger 2 file. Only OpenAPI 3 is read; paste an example request instead.</source>
        <translation>Swagger 2 파일입니다. OpenAPI 3만 읽을 수 있으므로 대신 예제 요청을 붙여넣으세요.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 cannot be reached. Nothing was sent. Check address and network.</source>
        <translation>%1에 연결할 수 없습니다. 아무것도 보내지 않았습니다. 주소와 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>취소했습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Cancelled. The request had begun to leave: the model may still run.</source>
        <translation>취소했습니다. 요청이 나가기 시작했으므로 모델이 실행될 수 있습니다.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2. Nothing was sent. Check address and network.</source>
        <translation>%2 안에 %1에 연결하지 못했습니다. 아무것도 보내지 않았습니다. 주소와 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or its encryption is not trusted. Nothing was sent. If the server is your own, name its certificate in SSL_CERT_FILE.</source>
        <translation>%1에 안전하게 연결할 수 없습니다. 인증서나 암호화를 신뢰할 수 없습니다. 아무것도 보내지 않았습니다. 직접 운영하는 서버라면 SSL_CERT_FILE에 인증서를 지정하세요.</translation>
    </message>
    <message>
        <source>No whole answer of %1 within %2. The model may still be running. Allow more time, or ask for less.</source>
        <translation>%2 안에 %1의 응답을 모두 받지 못했습니다. 모델이 아직 실행 중일 수 있습니다. 시간을 더 허용하거나 더 적게 요청하세요.</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. Check the network and try again.</source>
        <translation>%2 동안 이 컴퓨터와 %1 사이에 아무것도 오가지 않았습니다. 네트워크를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. The model may have run. Check the network before you send again.</source>
        <translation>%2 동안 이 컴퓨터와 %1 사이에 아무것도 오가지 않았습니다. 모델이 실행되었을 수 있습니다. 다시 보내기 전에 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. The model has probably run; sending again runs it again.</source>
        <translation>%1의 응답이 끊겼습니다. 모델이 실행되었을 가능성이 큽니다. 다시 보내면 다시 실행됩니다.</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed in a way that cannot be undone. The model has probably run. Its server must send answers as they are.</source>
        <translation>%1의 응답이 풀 수 없는 방식으로 압축되었습니다. 모델이 실행되었을 가능성이 큽니다. 서버가 응답을 압축하지 않고 보내야 합니다.</translation>
    </message>
    <message>
        <source>The connection to %1 broke after the request was sent. The model may have run; sending again runs it again.</source>
        <translation>요청을 보낸 뒤 %1와(과)의 연결이 끊겼습니다. 모델이 실행되었을 수 있습니다. 다시 보내면 다시 실행됩니다.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before anything could run. Nothing is billed. Try again.</source>
        <translation>무엇이든 실행되기 전에 %1와(과)의 연결이 끊겼습니다. 요금이 청구되지 않습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The proxy between here and %1 refused the connection. Nothing was sent. Check the proxy, its user and its password.</source>
        <translation>이 컴퓨터와 %1 사이의 프록시가 연결을 거부했습니다. 아무것도 보내지 않았습니다. 프록시와 그 사용자, 비밀번호를 확인하세요.</translation>
    </message>
    <message>
        <source>The request could not be read to its end on this computer, so it was not sent as a whole and does not run. Check the file and send it again.</source>
        <translation>이 컴퓨터에서 요청을 끝까지 읽을 수 없어 전체를 보내지 않았으며 실행되지 않습니다. 파일을 확인하고 다시 보내세요.</translation>
    </message>
</context>
<context>
    <name>OwnSpecs</name>
    <message>
        <source>%1 cannot be deleted; the model stays.</source>
        <translation>%1을(를) 삭제할 수 없어 모델이 남습니다.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>It is too large for a model.</source>
        <translation>모델이라기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>Its id holds other characters than a–z, 0–9, dash, dot and underscore.</source>
        <translation>ID에 a–z, 0–9, 대시, 점, 밑줄 이외의 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Its id “%1” is that of %2 as well.</source>
        <translation>ID “%1”은(는) %2의 ID이기도 합니다.</translation>
    </message>
    <message>
        <source>Its id “%1” is that of a model that Melodeck brings along.</source>
        <translation>ID “%1”은(는) Melodeck에 포함된 모델의 ID입니다.</translation>
    </message>
    <message>
        <source>There are more than %1 models.</source>
        <translation>모델이 %1개를 넘습니다.</translation>
    </message>
    <message>
        <source>There is no model of your own with the id “%1” in %2. Nothing was changed.</source>
        <translation>%2에 ID가 “%1”인 내 모델이 없습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>This model has so many fields that no form could show them. It was not saved.</source>
        <translation>이 모델은 필드가 너무 많아 양식에 표시할 수 없습니다. 저장하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>A picture was pasted, and no melody is in it. Copy a recording, or the link of one.</source>
        <translation>그림을 붙여넣었지만 멜로디가 없습니다. 녹음이나 그 링크를 복사하세요.</translation>
    </message>
    <message>
        <source>The text in the clipboard is neither a file nor a link. Copy a recording, or the link of one.</source>
        <translation>클립보드의 텍스트가 파일도 링크도 아닙니다. 녹음이나 그 링크를 복사하세요.</translation>
    </message>
    <message>
        <source>There is no file and no link in the clipboard. Copy a recording, or the link of one.</source>
        <translation>클립보드에 파일도 링크도 없습니다. 녹음이나 그 링크를 복사하세요.</translation>
    </message>
</context>
<context>
    <name>PastedRequest</name>
    <message>
        <source>The command ends within a quotation. Copy all of it.</source>
        <translation>명령이 따옴표 안에서 끝납니다. 전체를 복사하세요.</translation>
    </message>
    <message>
        <source>The command has no address. Nothing was changed. Copy the whole command.</source>
        <translation>명령에 주소가 없습니다. 아무것도 바뀌지 않았습니다. 명령 전체를 복사하세요.</translation>
    </message>
    <message>
        <source>The command&apos;s request is no JSON: %1 Nothing was changed. Copy the whole command.</source>
        <translation>명령의 요청이 JSON이 아닙니다: %1 아무것도 바뀌지 않았습니다. 명령 전체를 복사하세요.</translation>
    </message>
    <message>
        <source>The snippet does not say where it sends to. Nothing was changed. Copy all of it, with the address.</source>
        <translation>코드 조각에 보낼 곳이 없습니다. 아무것도 바뀌지 않았습니다. 주소를 포함해 전부 복사하세요.</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>%1 pictures cannot be shown here: install the package qt6-image-formats-plugins. The picture itself is whole.</source>
        <translation>%1 그림을 여기에 표시할 수 없습니다. qt6-image-formats-plugins 패키지를 설치하세요. 그림 자체는 온전합니다.</translation>
    </message>
    <message>
        <source>It is too large to be shown here (%1 × %2 pixels). Open or save it.</source>
        <translation>너무 커서 여기에 표시할 수 없습니다(%1 × %2픽셀). 열거나 저장하세요.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown. The file is kept as it came.</source>
        <translation>이 그림은 손상되었거나 너무 커서 표시할 수 없습니다. 파일은 받은 그대로 보관했습니다.</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Baseten does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>Baseten이 이 키를 받지 않습니다. 잘렸거나 삭제되었을 수 있으니 워크스페이스 설정에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>Baseten knows no such key, or does not let it list models. A key that is limited to some models works for those all the same: paste the model&apos;s address or write its id.</source>
        <translation>Baseten에 그런 키가 없거나 그 키로는 모델 목록을 볼 수 없습니다. 일부 모델로 제한된 키도 해당 모델에서는 작동합니다. 모델의 주소를 붙여넣거나 ID를 쓰세요.</translation>
    </message>
    <message>
        <source>Baseten knows no such model in this workspace. It may have been deleted.</source>
        <translation>이 워크스페이스에는 그런 모델이 Baseten에 없습니다. 삭제되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The model is not deployed there, so there is no example of a request.</source>
        <translation>모델이 그곳에 배포되지 않아 예제 요청이 없습니다.</translation>
    </message>
    <message>
        <source>The model is switched off (deactivated) at Baseten, so that it cannot be woken. Activate it in your workspace there.</source>
        <translation>모델이 Baseten에서 꺼져 있어(비활성화) 깨울 수 없습니다. Baseten의 워크스페이스에서 활성화하세요.</translation>
    </message>
    <message>
        <source>What answers there cannot be woken. Nothing ran. If it sleeps, a request wakes it.</source>
        <translation>그곳에서 응답하는 것은 깨울 수 없습니다. 아무것도 실행되지 않았습니다. 쉬고 있다면 요청을 보낼 때 깨어납니다.</translation>
    </message>
</context>
<context>
    <name>PlatformCall</name>
    <message>
        <source>What answered is not the platform: a proxy or a sign-in page of the network may stand between. Check the endpoint.</source>
        <translation>플랫폼이 아닌 곳에서 응답했습니다. 중간에 프록시나 네트워크 로그인 페이지가 있을 수 있습니다. 엔드포인트를 확인하세요.</translation>
    </message>
</context>
<context>
    <name>ReceivedAnswer</name>
    <message>
        <source>%1 was changed, moved or removed since it came, so the answer cannot be written as it came. Nothing was written.</source>
        <translation>응답이 온 뒤 %1이(가) 변경, 이동 또는 제거되어 응답을 받은 그대로 쓸 수 없습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>중지했습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. Check the disk.</source>
        <translation>보관한 응답 %1을(를) 읽을 수 없습니다. 디스크를 확인하세요.</translation>
    </message>
    <message>
        <source>The kept answer %1 is damaged, so it cannot be written as it came. Its clips are not touched by that.</source>
        <translation>보관한 응답 %1이(가) 손상되어 받은 그대로 쓸 수 없습니다. 클립에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>The record of the answer is damaged.</source>
        <translation>응답 기록이 손상되었습니다.</translation>
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
        <translation>“%1”에 레시피를 쓸 수 없었습니다. 소리는 온전합니다. 디스크를 확인하세요.</translation>
    </message>
    <message>
        <source>This is not a Melodeck recipe.</source>
        <translation>Melodeck 레시피가 아닙니다.</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>자체 엔드포인트</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there, and its permissions.</source>
        <translation>“%1”을(를) 읽을 수 없습니다. 파일이 있는지와 권한을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>RecipeCheck</name>
    <message>
        <source> or .</source>
        <translation> 또는 .</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines.</source>
        <translation>%1: %2줄을 넘습니다.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1: 비어 있습니다.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1: %2자보다 깁니다.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1: 빠져 있습니다.</translation>
    </message>
    <message>
        <source>%1 must be a file, or its base64 text.</source>
        <translation>%1: 파일 또는 그 base64 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be a link that begins with https:// or http://.</source>
        <translation>%1: https://나 http://로 시작하는 링크여야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts.</source>
        <translation>%1: 텍스트 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1: 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1: 정수여야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1: %2 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1: %2 이하여야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1: 다음 중 하나여야 합니다: %2.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1: 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1: true 또는 false여야 합니다.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters.</source>
        <translation>%1: %2자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 lines.</source>
        <translation>%1: %2줄 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1: %2에서 %3 사이여야 합니다.</translation>
    </message>
    <message>
        <source>%1 prompts are more than the model takes at once (%2).</source>
        <translation>프롬프트 %1개는 모델이 한 번에 받는 수(%2)를 넘습니다.</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <translation>%1: 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1: give a link.</source>
        <translation>%1: 링크를 입력하세요.</translation>
    </message>
    <message>
        <source>%1: the model takes only links that end in .%2.</source>
        <translation>%1: 모델은 .%2(으)로 끝나는 링크만 받습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>다음 중 하나가 필요합니다: %1.</translation>
    </message>
    <message>
        <source>Only one of these may be given: %1.</source>
        <translation>다음 중 하나만 지정할 수 있습니다: %1.</translation>
    </message>
    <message>
        <source>Prompt %1 is empty.</source>
        <translation>프롬프트 %1이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>Prompt %1 is longer than %2 characters.</source>
        <translation>프롬프트 %1이(가) %2자보다 깁니다.</translation>
    </message>
    <message>
        <source>The request is not a JSON object.</source>
        <translation>요청이 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>프롬프트를 하나 이상 쓰세요.</translation>
    </message>
</context>
<context>
    <name>RecipeDiff</name>
    <message>
        <source>%1 (SHA-256 %2…)</source>
        <translation>%1(SHA-256 %2…)</translation>
    </message>
    <message>
        <source>%1 (as usual)</source>
        <translation>%1(기본값)</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 as sent</source>
        <translation>보낸 %1</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1비트</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1채널</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>%1초~%2초</translation>
    </message>
    <message>
        <source>Baseten</source>
        <translation>Baseten</translation>
    </message>
    <message>
        <source>Both ask for the same.</source>
        <translation>둘의 요청이 같습니다.</translation>
    </message>
    <message>
        <source>Different:</source>
        <translation>다름:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>엔드포인트</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>만든 프로그램</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it:</source>
        <translation>한쪽에 적혀 있지 않아 알 수 없음:</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>알려진 차이가 없습니다.</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>%1의 사용 부분</translation>
    </message>
    <message>
        <source>Place in its request</source>
        <translation>요청 안의 순서</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>The same:</source>
        <translation>같음:</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>자체 엔드포인트</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>생략</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>모노</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>노멀라이즈됨</translation>
    </message>
    <message>
        <source>offset removed</source>
        <translation>오프셋 제거됨</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
</context>
<context>
    <name>RecipeJson</name>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there, and its permissions.</source>
        <translation>“%1”을(를) 읽을 수 없습니다. 아무것도 보내지 않았습니다. 파일이 아직 있는지와 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>“%1” is a recipe that cannot be read. Nothing was sent. It may be from a newer Melodeck, or changed by hand: drop the clip that it came from.</source>
        <translation>“%1”은(는) 읽을 수 없는 레시피입니다. 아무것도 보내지 않았습니다. 더 새로운 Melodeck에서 만들었거나 직접 고친 것일 수 있으니 원래 클립을 놓으세요.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The disk is too slow for a recording, which ended here. What was recorded before is kept. Close what else uses the disk.</source>
        <translation>디스크가 녹음하기에 너무 느려 녹음을 여기서 끝냈습니다. 그때까지 녹음한 것은 보관했습니다. 디스크를 사용하는 다른 프로그램을 닫으세요.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n whole clip(s) are kept.</source>
        <translation>
            <numerusform>온전한 클립 %n개를 보관했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer of which the damaged journal of an earlier run says nothing any more is kept as %1.</source>
        <translation>이전 실행의 손상된 저널에 더 이상 기록이 없는 응답이 %1(으)로 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>It waited when the library&apos;s backup was made. The library was damaged since, so nobody knows whether it was sent.</source>
        <translation>라이브러리를 백업할 때 대기 중이었습니다. 그 뒤 라이브러리가 손상되어 보내졌는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Melodeck ended before an answer came.</source>
        <translation>응답이 오기 전에 Melodeck이 끝났습니다.</translation>
    </message>
    <message>
        <source>Melodeck ended while the answer came.</source>
        <translation>응답이 오는 동안 Melodeck이 끝났습니다.</translation>
    </message>
    <message>
        <source>Nothing is billed. Send it again.</source>
        <translation>요금이 청구되지 않습니다. 다시 보내세요.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>도착한 바이트는 %1에 있습니다.</translation>
    </message>
    <message>
        <source>The journal %1 of an earlier run cannot be read, so its jobs were left alone. Check the disk, and start again.</source>
        <translation>이전 실행의 저널 %1을(를) 읽을 수 없어 그 작업은 그대로 두었습니다. 디스크를 확인하고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The journal of an earlier run was damaged; what could be read of it was used. It is kept as %1.</source>
        <translation>이전 실행의 저널이 손상되어 읽을 수 있는 부분만 사용했습니다. %1(으)로 보관했습니다.</translation>
    </message>
    <message>
        <source>The model may have run, and may bill: look at its dashboard before you send it again.</source>
        <translation>모델이 실행되어 요금이 청구될 수 있습니다. 다시 보내기 전에 대시보드를 확인하세요.</translation>
    </message>
    <message>
        <source>What came of an answer cannot be written into %1, so it stays in the journal. Make room on the disk, and start again.</source>
        <translation>도착한 응답의 일부를 %1에 쓸 수 없어 저널에 남아 있습니다. 디스크 공간을 확보하고 다시 시작하세요.</translation>
    </message>
</context>
<context>
    <name>RequestCode</name>
    <message>
        <source>A sound whose level or DC offset is changed cannot be made by such a command. Switch that off, or send the request from here.</source>
        <translation>레벨이나 DC 오프셋을 바꾼 소리는 이런 명령으로 만들 수 없습니다. 그 설정을 끄거나 여기서 요청을 보내세요.</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools call models on Baseten alone. Copy the request as curl or Python.</source>
        <translation>Baseten 도구는 Baseten의 모델만 호출합니다. 요청을 curl이나 Python으로 복사하세요.</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools do not reach this address. Copy the request as curl or Python.</source>
        <translation>Baseten 도구로는 이 주소에 연결할 수 없습니다. 요청을 curl이나 Python으로 복사하세요.</translation>
    </message>
</context>
<context>
    <name>RequestLimits</name>
    <message>
        <source>The request is %1 MB, and Baseten takes %2 MB at most. Nothing was sent. Choose a shorter region or a smaller format (mono, FLAC, MP3), or give a link where the model takes one.</source>
        <translation>요청의 크기가 %1 MB인데 Baseten은 최대 %2 MB를 받습니다. 아무것도 보내지 않았습니다. 더 짧은 구간이나 더 작은 형식(모노, FLAC, MP3)을 선택하거나, 모델이 받는다면 링크를 지정하세요.</translation>
    </message>
</context>
<context>
    <name>SchemaCopy</name>
    <message>
        <source>This describes no request with fields of its own, so that there is no form to make. Paste an example request instead.</source>
        <translation>자체 필드가 있는 요청이 설명되어 있지 않아 양식을 만들 수 없습니다. 대신 예제 요청을 붙여넣으세요.</translation>
    </message>
    <message>
        <source>This schema cannot be read, or is too large for a form. Paste an example request instead.</source>
        <translation>이 스키마는 읽을 수 없거나 양식으로 만들기에 너무 큽니다. 대신 예제 요청을 붙여넣으세요.</translation>
    </message>
</context>
<context>
    <name>ServerSentEvents</name>
    <message>
        <source>A line of the event stream is longer than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>이벤트 스트림의 한 줄이 %1바이트보다 길어 그곳에서 읽기를 끝냈습니다. 그 앞의 이벤트는 보관했습니다.</translation>
    </message>
    <message>
        <source>An event of the stream holds more than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>스트림의 이벤트 하나가 %1바이트를 넘어 그곳에서 읽기를 끝냈습니다. 그 앞의 이벤트는 보관했습니다.</translation>
    </message>
</context>
<context>
    <name>SketchEngine</name>
    <message>
        <source>%1 is not a sound font (SF2 or SF3), so the sketch engine has no instruments. Nothing was lost. Choose another file, or none, to play with the sound font that is installed.</source>
        <translation>%1은(는) 사운드폰트(SF2 또는 SF3)가 아니어서 스케치 엔진에 악기가 없습니다. 잃은 것은 없습니다. 다른 파일을 선택하거나, 선택을 비워 설치된 사운드폰트로 연주하세요.</translation>
    </message>
    <message>
        <source>A clip could not be made: an internal error. Nothing was lost; a shorter request may work.</source>
        <translation>클립을 만들지 못했습니다: 내부 오류. 잃은 것은 없습니다. 더 짧은 요청은 될 수 있습니다.</translation>
    </message>
    <message>
        <source>No sound font was found, so the sketch engine has no instruments.</source>
        <translation>사운드폰트를 찾지 못해 스케치 엔진에 악기가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was lost. Install the package fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) and try again.</source>
        <translation>잃은 것은 없습니다. fluidr3mono-gm-soundfont 패키지를 설치하고(sudo apt install fluidr3mono-gm-soundfont) 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept, nothing was paid.</source>
        <translation>중지했습니다. 보관한 것도 지불한 것도 없습니다.</translation>
    </message>
    <message>
        <source>The sound font %1 cannot be read, so the sketch engine has no instruments.</source>
        <translation>사운드폰트 %1을(를) 읽을 수 없어 스케치 엔진에 악기가 없습니다.</translation>
    </message>
    <message>
        <source>The synthesiser does not start. Nothing was lost; free some memory and try again.</source>
        <translation>신시사이저가 시작되지 않습니다. 잃은 것은 없습니다. 메모리를 확보하고 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>SmallAnswer</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>중지했습니다. 아무것도 보관하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>SoundAsSent</name>
    <message>
        <source>Stopped.</source>
        <translation>중지했습니다.</translation>
    </message>
</context>
<context>
    <name>SpecDraft</name>
    <message>
        <source>A field that is one of several values needs these: one-of:A,B,C.</source>
        <translation>여러 값 중 하나를 고르는 필드에는 그 값이 필요합니다: one-of:A,B,C.</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>내 모델</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is empty.</source>
        <translation>%1에서 %2까지의 범위가 비어 있습니다.</translation>
    </message>
    <message>
        <source>The range of a whole number has whole numbers at its ends.</source>
        <translation>정수 범위의 양 끝은 정수여야 합니다.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>“%1” 필드가 없습니다. 있는 필드: %2.</translation>
    </message>
    <message>
        <source>a model of your own</source>
        <translation>직접 만든 모델</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here: it is described by reference. Nothing was changed.</source>
        <translation>“%1”은(는) 참조로 설명되어 있어 여기서 바꿀 수 없습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a field can be. It can be file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required or optional.</source>
        <translation>“%1”은(는) 필드가 될 수 없습니다. 가능한 것: file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required 또는 optional.</translation>
    </message>
</context>
<context>
    <name>SpecFetch</name>
    <message>
        <source>%1 answered with status %2 instead of a description of its model. Nothing ran. Paste an example request instead.</source>
        <translation>%1이(가) 모델 설명 대신 상태 %2(으)로 응답했습니다. 아무것도 실행되지 않았습니다. 대신 예제 요청을 붙여넣으세요.</translation>
    </message>
    <message>
        <source>%1 cannot answer now; its model may still be loading. Try again in a minute.</source>
        <translation>%1이(가) 지금 응답할 수 없습니다. 모델을 아직 불러오는 중일 수 있습니다. 1분 뒤에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 does not tell what its model takes. Paste an example request instead, or give the address of its OpenAPI file.</source>
        <translation>%1은(는) 모델이 무엇을 받는지 알려 주지 않습니다. 대신 예제 요청을 붙여넣거나 OpenAPI 파일의 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>%1 wants a key for this, or does not take the one it was given. Nothing ran. Give it a key and try again.</source>
        <translation>%1에는 키가 필요하거나, 보낸 키를 받지 않습니다. 아무것도 실행되지 않았습니다. 키를 지정하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off, or took over 30 s. Nothing was run and nothing kept. Try again.</source>
        <translation>%1와(과)의 연결이 끊겼거나 30초를 넘었습니다. 실행한 것도 보관한 것도 없습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>What %1 sends is over %2 MiB, which no description of a model is. Nothing was kept.</source>
        <translation>%1에서 보낸 것이 %2 MiB를 넘습니다. 모델 설명이 그렇게 클 수는 없습니다. 아무것도 보관하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>SpecField</name>
    <message>
        <source>The request has no place for “%1”.</source>
        <translation>요청에 “%1”을(를) 넣을 자리가 없습니다.</translation>
    </message>
</context>
<context>
    <name>SpecSource</name>
    <message>
        <source>All that the request holds looks like keys, and these are never stored. Paste a request that holds more than keys.</source>
        <translation>요청에 있는 것이 모두 키처럼 보이며, 키는 저장하지 않습니다. 키 말고 다른 내용도 있는 요청을 붙여넣으세요.</translation>
    </message>
    <message>
        <source>The request is no JSON object with members, so that there is no form to make of it. Such requests are sent as a JSON file.</source>
        <translation>요청이 멤버가 있는 JSON 객체가 아니어서 양식을 만들 수 없습니다. 이런 요청은 JSON 파일로 보냅니다.</translation>
    </message>
    <message>
        <source>The request of this command is in the file “%1”: choose that file instead.</source>
        <translation>이 명령의 요청은 “%1” 파일에 있습니다. 대신 그 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>The server does not say what its model takes: its input has no type. Paste an example request instead.</source>
        <translation>서버가 모델이 무엇을 받는지 알려 주지 않습니다. 입력에 유형이 없습니다. 대신 예제 요청을 붙여넣으세요.</translation>
    </message>
    <message>
        <source>There is an address, but no request with it. Paste the whole command, or the JSON that it sends.</source>
        <translation>주소는 있지만 요청이 없습니다. 명령 전체 또는 보내는 JSON을 붙여넣으세요.</translation>
    </message>
    <message>
        <source>There is nothing here that a model can be made from. What can be: a curl command or a Python snippet, the JSON of a request, a Truss&apos;s config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported.</source>
        <translation>모델을 만들 수 있는 것이 없습니다. 사용할 수 있는 것: curl 명령이나 Python 코드 조각, 요청의 JSON, example_model_input이 있는 Truss의 config.yaml, OpenAPI 파일, JSON Schema, 누군가 내보낸 모델.</translation>
    </message>
    <message>
        <source>This config has no example_model_input, which the form would be made from. Paste an example request instead.</source>
        <translation>이 설정에는 양식을 만드는 데 쓰는 example_model_input이 없습니다. 대신 예제 요청을 붙여넣으세요.</translation>
    </message>
    <message>
        <source>This holds more than %1 values, which no form has. The example of a single request is enough: choose that.</source>
        <translation>값이 %1개를 넘어 양식에 담을 수 없습니다. 요청 하나의 예제로 충분합니다. 그것을 선택하세요.</translation>
    </message>
    <message>
        <source>This is over %1 MiB and is not read. The example of a single request is enough: choose that.</source>
        <translation>%1 MiB를 넘어 읽지 않습니다. 요청 하나의 예제로 충분합니다. 그것을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>StorageReports</name>
    <message numerus="yes">
        <source>%n file(s) are missing or changed.</source>
        <translation>
            <numerusform>파일 %n개가 없거나 변경되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) belong to no result.</source>
        <translation>
            <numerusform>파일 %n개가 어느 결과에도 속하지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken along.</source>
        <translation>
            <numerusform>파일 %n개를 함께 담지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were read.</source>
        <translation>
            <numerusform>파일 %n개(%1)를 읽었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another id: other results had theirs.</source>
        <translation>
            <numerusform>%n개가 다른 ID를 받았습니다. 원래 ID를 다른 결과가 쓰고 있었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were added.</source>
        <translation>
            <numerusform>작업 %n개를 추가했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were removed for good, and %1 are free again.</source>
        <translation>
            <numerusform>작업 %n개를 완전히 제거하여 %1의 공간을 확보했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are in %2.</source>
        <translation>
            <numerusform>작업 %n개(%1)가 %2에 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost file(s) are back.</source>
        <translation>
            <numerusform>잃었던 파일 %n개를 되찾았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for the first time: the next check sees whether they change.</source>
        <translation>
            <numerusform>그중 %n개는 처음입니다. 변경 여부는 다음 검사에서 알 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the archive are damaged or have no place in a library, and were left out.</source>
        <translation>
            <numerusform>아카이브에서 %n개 부분이 손상되었거나 라이브러리에 들어갈 수 없어 제외했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n개는 이미 있었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to no result: %1</source>
        <translation>어느 결과에도 속하지 않음: %1</translation>
    </message>
    <message>
        <source>Cannot be read: %1 – %2</source>
        <translation>읽을 수 없음: %1 – %2</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>변경됨: %1 – %2</translation>
    </message>
    <message>
        <source>Every file is as it was when it came.</source>
        <translation>모든 파일이 들어왔을 때와 같습니다.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>없음: %1</translation>
    </message>
    <message>
        <source>Nothing was touched. Importing an archive that has them brings them back.</source>
        <translation>아무것도 건드리지 않았습니다. 이 파일들이 있는 아카이브를 가져오면 되찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Stopped. The library is as it should be.</source>
        <translation>중지했습니다. 라이브러리는 정상입니다.</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Made</source>
        <translation>만든 날짜</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>모델 알 수 없음</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Without a prompt</source>
        <translation>프롬프트 없음</translation>
    </message>
</context>
<context>
    <name>StyleLibrary</name>
    <message>
        <source>The table of music styles is missing from the program. Please install Melodeck again.</source>
        <translation>프로그램에 음악 스타일 표가 없습니다. Melodeck을 다시 설치하세요.</translation>
    </message>
</context>
<context>
    <name>StyleReader</name>
    <message>
        <source>The table of music styles is not valid: %1.</source>
        <translation>음악 스타일 표가 올바르지 않습니다: %1.</translation>
    </message>
</context>
<context>
    <name>TranscriptFormat</name>
    <message>
        <source>Line %1 is no time that can be read: “%2”. Nothing was changed. Correct that line and open the file again.</source>
        <translation>%1행의 시간을 읽을 수 없습니다: “%2”. 아무것도 바뀌지 않았습니다. 그 줄을 고치고 파일을 다시 여세요.</translation>
    </message>
    <message>
        <source>There are no subtitles in it. Nothing was changed. Choose an SRT or WebVTT file.</source>
        <translation>자막이 없습니다. 아무것도 바뀌지 않았습니다. SRT 또는 WebVTT 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>There is no transcript in it. Nothing was changed. Choose a file that Melodeck or a speech model wrote.</source>
        <translation>전사문이 없습니다. 아무것도 바뀌지 않았습니다. Melodeck나 음성 모델이 쓴 파일을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>TranscriptImport</name>
    <message>
        <source>%1 Nothing was changed. SRT, VTT and JSON can be imported.</source>
        <translation>%1 아무것도 변경하지 않았습니다. SRT, VTT, JSON을 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: that is no transcript. Nothing was changed.</source>
        <translation>파일이 %1 MB보다 커서 전사문이 아닙니다. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed.</source>
        <translation>“%1”을(를) 읽을 수 없습니다. 아무것도 변경하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Transcription</name>
    <message>
        <source>%1 Dorian</source>
        <translation>%1 도리안</translation>
    </message>
    <message>
        <source>%1 Mixolydian</source>
        <translation>%1 믹솔리디안</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1 장조</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1 단조</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>소리가 없습니다</translation>
    </message>
    <message>
        <source>it sounds like speech: its pitch never stays on a note</source>
        <translation>음높이가 한 음에 머물지 않아 말소리처럼 들립니다</translation>
    </message>
    <message>
        <source>more than one voice sounds at once, and no melody stands out</source>
        <translation>여러 성부가 동시에 울려 두드러지는 멜로디가 없습니다</translation>
    </message>
    <message>
        <source>no note is heard in it</source>
        <translation>들리는 음이 없습니다</translation>
    </message>
    <message>
        <source>no pitch is heard in it (noise, clicks or drums)</source>
        <translation>들리는 음높이가 없습니다(소음, 클릭음 또는 드럼)</translation>
    </message>
    <message>
        <source>only one note is heard in it</source>
        <translation>음이 하나만 들립니다</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancelled.</source>
        <translation>취소했습니다.</translation>
    </message>
</context>
<context>
    <name>Variation</name>
    <message>
        <source>%1 has no field for %2: it is left out.</source>
        <translation>%1에는 %2 필드가 없어 생략합니다.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 takes no duration.</source>
        <translation>%1은(는) 길이를 받지 않습니다.</translation>
    </message>
    <message>
        <source>%1 takes no duration. Leave it out.</source>
        <translation>%1은(는) 길이를 받지 않습니다. 빼고 진행하세요.</translation>
    </message>
    <message>
        <source>%1 takes no prompts. Leave them out.</source>
        <translation>%1은(는) 프롬프트를 받지 않습니다. 빼고 진행하세요.</translation>
    </message>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself. Ask for several takes instead.</source>
        <translation>%1은(는) 시드를 받지 않습니다. 실행할 때마다 저절로 달라집니다. 대신 여러 테이크를 요청하세요.</translation>
    </message>
    <message>
        <source>%1 takes no seed: its runs differ by themselves.</source>
        <translation>%1은(는) 시드를 받지 않습니다. 실행마다 저절로 달라집니다.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody here knows the fields of this request, so it cannot be varied. Make a model of it first.</source>
        <translation>이 요청의 필드를 알 수 없어 변형할 수 없습니다. 먼저 이 요청으로 모델을 만드세요.</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>대기열에 아무것도 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>That is %1 requests, and a grid holds %2 at most. Nothing was sent. Choose fewer values.</source>
        <translation>요청이 %1개인데 격자에는 최대 %2개까지 들어갑니다. 아무것도 보내지 않았습니다. 값을 더 적게 선택하세요.</translation>
    </message>
    <message>
        <source>This request has no fields that could be varied. Nothing was sent. Start from another clip.</source>
        <translation>이 요청에는 변형할 수 있는 필드가 없습니다. 아무것도 보내지 않았습니다. 다른 클립에서 시작하세요.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>테이크 %1</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Nothing was sent. Put the file back, or bring the recipe back and choose another.</source>
        <translation>“%1”이(가) 더 이상 없습니다. 아무것도 보내지 않았습니다. 파일을 되돌려 놓거나, 레시피를 다시 가져와 다른 파일을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>There is nothing in this YAML. Choose the config.yaml of a model.</source>
        <translation>이 YAML에 내용이 없습니다. 모델의 config.yaml을 선택하세요.</translation>
    </message>
    <message>
        <source>This YAML is over %1 MiB and is not read. Choose the config.yaml of a model.</source>
        <translation>이 YAML은 %1 MiB를 넘어 읽지 않습니다. 모델의 config.yaml을 선택하세요.</translation>
    </message>
    <message>
        <source>This is not valid YAML, or more of it than is read: line %1, column %2. Correct it there and try again.</source>
        <translation>올바른 YAML이 아니거나 읽을 수 있는 범위를 벗어납니다: %1행 %2열. 그곳을 고치고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This is not valid YAML. Correct it and try again.</source>
        <translation>올바른 YAML이 아닙니다. 고치고 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>melodeck::jobs::JobQueue</name>
    <message>
        <source>Nothing was sent: neither the library&apos;s folder nor the one for temporary files can be written, so what comes back and is paid for could be lost. Make room on the disk or mend the folder&apos;s permissions, start Melodeck again, and send it again.</source>
        <translation>아무것도 보내지 않았습니다. 라이브러리 폴더에도 임시 파일 폴더에도 쓸 수 없어, 돌아온 결과와 그에 지불한 비용을 잃을 수 있습니다. 디스크 공간을 확보하거나 폴더 권한을 고친 뒤 Melodeck을 다시 시작하고 다시 보내세요.</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>중지했습니다. 이 컴퓨터를 벗어난 적이 없습니다.</translation>
    </message>
    <message>
        <source>Until then clips go to %1 – save those that you want to keep.</source>
        <translation>그때까지 클립은 %1에 저장됩니다 – 남기려는 클립은 따로 저장하세요.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AboutDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a library and its licence</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>About Melodeck</source>
        <translation>Melodeck 정보</translation>
    </message>
    <message>
        <source>FluidSynth loads GPL-3 readline, in the engine&apos;s own process alone.</source>
        <translation>FluidSynth는 GPL-3 readline을 불러오며, 엔진 자체의 프로세스에서만 그렇습니다.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>%1을(를) 사용합니다.</translation>
    </message>
    <message>
        <source>Melodeck %1</source>
        <translation>Melodeck %1</translation>
    </message>
    <message>
        <source>Sends melodies and prompts to audio models, and keeps what comes back. Its own source is under the Apache License 2.0.</source>
        <translation>멜로디와 프롬프트를 오디오 모델에 보내고 돌아온 결과를 보관합니다. 자체 소스는 Apache License 2.0을 따릅니다.</translation>
    </message>
    <message>
        <source>The sketch engine is an arranger by rule on sampled instruments. It is not a neural model.</source>
        <translation>스케치 엔진은 샘플링한 악기로 규칙에 따라 편곡합니다. 신경망 모델이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Answer – %1</source>
        <translation>응답 – %1</translation>
    </message>
    <message>
        <source>As it was received, byte for byte</source>
        <translation>받은 그대로, 바이트 단위까지</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON으로 복사</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>경로 복사</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>값 복사</translation>
    </message>
    <message>
        <source>Find in names and values</source>
        <translation>이름과 값에서 찾기</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>다음 찾기(Enter)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>이전 찾기(Shift+Enter)</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON을 복사함</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>경로를 복사함</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>요청 ID: %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>The JSON pointer that leads to this place</source>
        <translation>이 위치를 가리키는 JSON 포인터</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>전체 응답</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>값을 복사함</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerSaver</name>
    <message>
        <source>%1 could not be saved: %2. What was to be saved is still here.</source>
        <translation>%1을(를) 저장할 수 없었습니다: %2. 저장하려던 내용은 여기에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Audacity 레이블</translation>
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
        <translation>이 응답은 아무것도 보관되지 않아 저장할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>응답 저장</translation>
    </message>
    <message>
        <source>Save film</source>
        <translation>영상 저장</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>음 저장</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>전사문 저장</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장함</translation>
    </message>
    <message>
        <source>Saved as %1 · it was cut, this is what came</source>
        <translation>%1(으)로 저장함 · 잘린 응답이며 도착한 부분입니다</translation>
    </message>
    <message>
        <source>Sheet music (MusicXML)</source>
        <translation>악보(MusicXML)</translation>
    </message>
    <message>
        <source>Subtitles (SubRip)</source>
        <translation>자막(SubRip)</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>자막(WebVTT)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>표(CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>as JSON; how it was written is not known any more</source>
        <translation>JSON으로; 원래 어떻게 쓰였는지는 더 이상 알 수 없습니다</translation>
    </message>
    <message>
        <source>as JSON; its clips stand in it by name</source>
        <translation>JSON으로; 클립은 이름으로 들어 있습니다</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>멜로디</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>전사문</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ArrivingDecoder</name>
    <message>
        <source>No sound arrived that can be played. What arrived is kept. Send the request again.</source>
        <translation>재생할 수 있는 소리가 오지 않았습니다. 도착한 것은 보관했습니다. 요청을 다시 보내세요.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AsyncDialog</name>
    <message>
        <source>%1 of 256 KiB. This computer may sleep meanwhile.</source>
        <translation>256 KiB 중 %1. 그동안 이 컴퓨터는 절전 상태여도 됩니다.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1시간</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10분</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24시간</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6시간</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72시간</translation>
    </message>
    <message>
        <source>Address of your receiver</source>
        <translation>수신기의 주소</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>시도 횟수</translation>
    </message>
    <message>
        <source>How often the platform runs it at most when it fails. Each run may be billed.</source>
        <translation>실패할 때 플랫폼이 최대 몇 번까지 실행할지 정합니다. 실행할 때마다 요금이 청구될 수 있습니다.</translation>
    </message>
    <message>
        <source>Pause before the second attempt, doubled for each further one</source>
        <translation>두 번째 시도 전의 간격. 이후 시도마다 두 배가 됩니다</translation>
    </message>
    <message>
        <source>Pause between two attempts at most</source>
        <translation>두 시도 사이의 최대 간격</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>수신기</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue</source>
        <translation>플랫폼의 대기열로 보내기</translation>
    </message>
    <message>
        <source>Send to the queue</source>
        <translation>대기열로 보내기</translation>
    </message>
    <message>
        <source>The request is %1 with its files, and the platform&apos;s queue takes 256 KiB. Nothing was sent. Let the model fetch the recording from a link where it can, choose a shorter part of it, or send the request at once instead.</source>
        <translation>파일을 포함한 요청의 크기가 %1인데 플랫폼의 대기열은 256 KiB까지 받습니다. 아무것도 보내지 않았습니다. 가능하면 모델이 링크에서 녹음을 가져오게 하거나, 더 짧은 부분을 선택하거나, 요청을 바로 보내세요.</translation>
    </message>
    <message>
        <source>This computer may sleep meanwhile.</source>
        <translation>그동안 이 컴퓨터는 절전 상태여도 됩니다.</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>최대 대기 시간</translation>
    </message>
    <message>
        <source>Where “melodeck-cli receive” is reached from outside. The platform brings the result there, signed, and keeps none itself; it comes into the library, also while this window is closed.</source>
        <translation>외부에서 “melodeck-cli receive”에 접속하는 주소. 플랫폼이 서명한 결과를 그곳으로 보내고 자체에는 보관하지 않습니다. 이 창이 닫혀 있어도 결과는 라이브러리에 들어옵니다.</translation>
    </message>
    <message>
        <source>Without a receiver the result can only be seen where the model itself saves it. Give its address.</source>
        <translation>수신기가 없으면 모델이 직접 저장하는 곳에서만 결과를 볼 수 있습니다. 수신기 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>at first, doubled up to</source>
        <translation>에서 시작하여 두 배씩, 최대</translation>
    </message>
    <message>
        <source>first</source>
        <translation>첫 번째</translation>
    </message>
    <message>
        <source>last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>second</source>
        <translation>두 번째</translation>
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
        <translation>자세히</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchBlock</name>
    <message>
        <source>%1 cancelled</source>
        <translation>취소 %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>완료 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>실패 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>남음 %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>실행 중 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>대기 %1</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>응답 없음 %1</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>일괄 작업</translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <translation>일괄 작업 %1개</translation>
    </message>
    <message>
        <source>Batch of %1 or more</source>
        <translation>일괄 작업 %1개 이상</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>나머지 취소</translation>
    </message>
    <message>
        <source>Cancel the rest of %1</source>
        <translation>%1의 나머지 취소</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Jobs of %1</source>
        <translation>%1의 작업</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1의 진행률</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>실패 항목 다시 보내기</translation>
    </message>
    <message>
        <source>Show %1 as a grid</source>
        <translation>%1을(를) 격자로 표시</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>격자로 표시</translation>
    </message>
    <message>
        <source>Show older jobs of this batch</source>
        <translation>이 일괄 작업의 이전 작업 표시</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchPanel</name>
    <message>
        <source>%1 up</source>
        <translation>업로드 %1</translation>
    </message>
    <message>
        <source>%1: the cache holds no more converted files than these. Nothing was sent. Make a batch of its own of it.</source>
        <translation>%1: 캐시에는 변환한 파일을 이보다 많이 담을 수 없습니다. 아무것도 보내지 않았습니다. 별도의 일괄 작업으로 만드세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>파일 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>사용할 수 없는 파일 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>작업 %n개</numerusform>
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
        <translation>일괄 작업</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>찾아보기</translation>
    </message>
    <message>
        <source>Browse for files of the batch</source>
        <translation>일괄 작업의 파일 찾아보기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Clear files of the batch</source>
        <translation>일괄 작업의 파일 지우기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>일괄 작업 닫기</translation>
    </message>
    <message>
        <source>Converting “%1”</source>
        <translation>“%1” 변환 중</translation>
    </message>
    <message>
        <source>Converting “%1”: %2</source>
        <translation>“%1” 변환 중: %2</translation>
    </message>
    <message>
        <source>Converting “%1”: %2 of %3</source>
        <translation>“%1” 변환 중: %3 중 %2</translation>
    </message>
    <message>
        <source>Drop recordings or a folder here. Without any the prompts alone decide.</source>
        <translation>녹음이나 폴더를 여기에 놓으세요. 없으면 프롬프트만으로 정해집니다.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation>일괄 작업의 파일</translation>
    </message>
    <message>
        <source>Leave out the files that are not read yet</source>
        <translation>아직 읽지 않은 파일을 빼세요</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n more…</source>
        <translation>
            <numerusform>%n개 더 살펴보는 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>No recordings in there</source>
        <translation>녹음이 없음</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size.</source>
        <translation>아무것도 보내지 않았습니다. 권한과 크기를 확인하세요.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Prompts of the batch</source>
        <translation>일괄 작업의 프롬프트</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message numerus="yes">
        <source>Run %n job(s)</source>
        <translation>
            <numerusform>작업 %n개 실행</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>The other file goes as it is heard.</source>
        <translation>다른 파일은 들리는 그대로 보냅니다.</translation>
    </message>
    <message>
        <source>The other files go as they are heard.</source>
        <translation>다른 파일은 들리는 그대로 보냅니다.</translation>
    </message>
    <message>
        <source>The others are.</source>
        <translation>나머지는 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A, WebM … are taken.</source>
        <translation>WAV, FLAC, OGG, MP3, M4A, WebM … 을(를) 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>시작하려면 프롬프트를 쓰세요.</translation>
    </message>
    <message>
        <source>every file with every prompt</source>
        <translation>모든 파일과 모든 프롬프트의 조합</translation>
    </message>
    <message>
        <source>free</source>
        <translation>무료</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>한 줄에 하나씩</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>{slow|fast} folk waltz</source>
        <translation>{slow|fast} folk waltz</translation>
    </message>
    <message>
        <source>{slow|fast} tries each. Lines that begin with # are left out.</source>
        <translation>{slow|fast}는 각각을 시도합니다. #으로 시작하는 줄은 건너뜁니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>“%1”을(를) 읽을 수 없음</translation>
    </message>
    <message>
        <source>“%1” goes with your corrections of what was heard in it.</source>
        <translation>“%1”은(는) 들은 내용에 대한 수정과 함께 보냅니다.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 외 %1개</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BlindPanel</name>
    <message>
        <source>All are equally loud, in an order of chance. Listen, give places, then reveal.</source>
        <translation>모두 같은 음량이며 순서는 무작위입니다. 듣고 순위를 매긴 뒤 공개하세요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel blind comparison</source>
        <translation>블라인드 비교 취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close verdict</source>
        <translation>결과 닫기</translation>
    </message>
    <message>
        <source>Give a place first.</source>
        <translation>먼저 순위를 매기세요.</translation>
    </message>
    <message>
        <source>In an order of chance; some are too short or too quiet to be made equally loud. Listen, give places, then reveal.</source>
        <translation>순서는 무작위입니다. 일부는 너무 짧거나 작아 같은 음량으로 맞출 수 없습니다. 듣고 순위를 매긴 뒤 공개하세요.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>This is what you heard</source>
        <translation>들은 클립은 다음과 같습니다</translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation>어느 것이 가장 좋습니까?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::CleanUpDialog</name>
    <message numerus="yes">
        <source>%n job(s) stay because of a star or a collection.</source>
        <translation>
            <numerusform>작업 %n개는 별표나 컬렉션 때문에 남습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 stay because they were never saved elsewhere.</source>
        <translation>
            <numerusform>작업 %n개(%1)는 다른 곳에 저장한 적이 없어 남습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 would go to the trash.</source>
        <translation>
            <numerusform>작업 %n개(%1)가 휴지통으로 이동합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those that go exist nowhere else.</source>
        <translation>
            <numerusform>이동하는 것 중 %n개는 다른 어디에도 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Also what was never saved elsewhere</source>
        <translation>다른 곳에 저장한 적 없는 것도 포함</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>모든 기간</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>모든 모델</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>모든 크기</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>정리</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>모든 결과</translation>
    </message>
    <message>
        <source>Larger than 1 MB</source>
        <translation>1 MB 초과</translation>
    </message>
    <message>
        <source>Larger than 10 MB</source>
        <translation>10 MB 초과</translation>
    </message>
    <message>
        <source>Larger than 100 MB</source>
        <translation>100 MB 초과</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>휴지통으로 이동</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>이동할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Older than a month</source>
        <translation>한 달 이전</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>일주일 이전</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>1년 이전</translation>
    </message>
    <message>
        <source>Older than three months</source>
        <translation>석 달 이전</translation>
    </message>
    <message>
        <source>Only what failed or gave nothing</source>
        <translation>실패했거나 결과가 없는 것만</translation>
    </message>
    <message>
        <source>Only what was saved elsewhere</source>
        <translation>다른 곳에 저장한 것만</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps them for %n day(s).</source>
        <translation>
            <numerusform>휴지통에 %n일 동안 보관됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>이동해도 되는 것</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>이동할 것</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipActions</name>
    <message>
        <source>Compare as A and B</source>
        <translation>A와 B로 비교</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>레시피 비교…</translation>
    </message>
    <message>
        <source>Compare the two recipes</source>
        <translation>두 레시피 비교</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>비교…</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>끝에서 이어 가기</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>변경하여 실행</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>레시피 보기</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>멜로디로 사용</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>변형…</translation>
    </message>
    <message>
        <source>Which clip shall be compared with “%1”?</source>
        <translation>어느 클립을 “%1”과(와) 비교할까요?</translation>
    </message>
    <message>
        <source>Which clip&apos;s recipe shall stand beside that of “%1”?</source>
        <translation>어느 클립의 레시피를 “%1”의 레시피와 나란히 볼까요?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipDecoder</name>
    <message>
        <source>This file holds no sound. Nothing is lost. Choose another clip.</source>
        <translation>이 파일에는 소리가 없습니다. 잃은 것은 없습니다. 다른 클립을 선택하세요.</translation>
    </message>
    <message>
        <source>This file is damaged: its sound cannot be decoded. It is left as it is. Choose another clip, or get this one anew.</source>
        <translation>이 파일은 손상되어 소리를 디코딩할 수 없습니다. 그대로 두었습니다. 다른 클립을 선택하거나 이 클립을 다시 받으세요.</translation>
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
            <numerusform>클립 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>클립 선택</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>클립</translation>
    </message>
    <message>
        <source>Looking into the library…</source>
        <translation>라이브러리를 확인하는 중…</translation>
    </message>
    <message>
        <source>No clip has these words.</source>
        <translation>이 단어가 있는 클립이 없습니다.</translation>
    </message>
    <message>
        <source>There is no other clip yet.</source>
        <translation>아직 다른 클립이 없습니다.</translation>
    </message>
    <message>
        <source>Words of the prompt, model, melody or day</source>
        <translation>프롬프트, 모델, 멜로디 또는 날짜의 단어</translation>
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
        <translation>A로 비교</translation>
    </message>
    <message>
        <source>Compare as B</source>
        <translation>B로 비교</translation>
    </message>
    <message>
        <source>Compared as %1</source>
        <translation>%1(으)로 비교 중</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>이 요청으로 모델 만들기…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 더 보기</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>결과를 휴지통으로 이동</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 일시 정지</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1 재생</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>%1의 위치</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>별표 제거</translation>
    </message>
    <message>
        <source>Remove star from %1</source>
        <translation>%1의 별표 제거</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 저장</translation>
    </message>
    <message>
        <source>Save MIDI…</source>
        <translation>MIDI 저장…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Save stems…</source>
        <translation>스템 저장…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation>%1에 별표</translation>
    </message>
    <message>
        <source>arriving…</source>
        <translation>도착 중…</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>재생할 수 없음</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>무음</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSaver</name>
    <message>
        <source>%1 of %2 clips were saved; the rest is in the library. %3</source>
        <translation>클립 %2개 중 %1개를 저장했습니다. 나머지는 라이브러리에 있습니다. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and were saved in part</source>
        <translation>
            <numerusform>%n개는 손상되어 일부만 저장함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are less loud than asked for: their peaks allow no more</source>
        <translation>
            <numerusform>%n개는 요청보다 음량이 작음: 피크 때문에 더 높일 수 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) were too loud for this format and were clipped</source>
        <translation>
            <numerusform>이 형식에 너무 큰 샘플 %n개가 클리핑됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n개는 이 형식에 너무 커서 클리핑됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their recipe: their files have no place for it</source>
        <translation>
            <numerusform>%n개는 레시피 없음: 파일에 넣을 자리가 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n clip(s) in %1</source>
        <translation>
            <numerusform>%1에 클립 %n개를 저장함</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장함</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 저장 중</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>클립 %n개 저장 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 clips were saved; the rest is in the library.</source>
        <translation>중지했습니다. 클립 %2개 중 %1개를 저장했습니다. 나머지는 라이브러리에 있습니다.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved; the clip is in the library.</source>
        <translation>중지했습니다. 아무것도 저장하지 않았으며 클립은 라이브러리에 있습니다.</translation>
    </message>
    <message>
        <source>level changed by %1 dB only: its peaks allow no more</source>
        <translation>레벨을 %1 dB만 변경함: 피크 때문에 더 높일 수 없음</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSharer</name>
    <message>
        <source>Copied %1</source>
        <translation>%1을(를) 복사함</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::CompareBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>A / B</source>
        <translation>A / B</translation>
    </message>
    <message>
        <source>Clips that are compared blind are always equally loud.</source>
        <translation>블라인드로 비교하는 클립은 항상 같은 음량입니다.</translation>
    </message>
    <message>
        <source>Level of this clip</source>
        <translation>이 클립의 레벨</translation>
    </message>
    <message>
        <source>Level of this clip: %1</source>
        <translation>이 클립의 레벨: %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>맞추기</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>레벨 맞추기</translation>
    </message>
    <message>
        <source>Plays the clips of a job equally loud; files stay as they are</source>
        <translation>작업의 클립을 같은 음량으로 재생합니다. 파일은 그대로입니다</translation>
    </message>
    <message>
        <source>To the other of two clips and back, at the same place</source>
        <translation>같은 위치에서 두 클립을 번갈아 듣기</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ComposePanel</name>
    <message>
        <source>%1 takes links, not files</source>
        <translation>%1은(는) 파일이 아니라 링크를 받음</translation>
    </message>
    <message>
        <source>%1 takes no recordings</source>
        <translation>%1은(는) 녹음을 받지 않음</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>업로드 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>클립 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) in JSON</source>
        <translation>
            <numerusform>JSON에 값 %n개 더 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a recording (WAV, FLAC, OGG, MP3, M4A …) or a JSON request.</source>
        <translation>녹음(WAV, FLAC, OGG, MP3, M4A …)이나 JSON 요청을 놓으세요.</translation>
    </message>
    <message>
        <source>Edit the request as</source>
        <translation>요청 편집 방식</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>양식</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>생성</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n clip(s)</source>
        <translation>
            <numerusform>클립 %n개 생성</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Make picture</source>
        <translation>그림 만들기</translation>
    </message>
    <message>
        <source>Make video</source>
        <translation>동영상 만들기</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size; requests above %1 go by the command line.</source>
        <translation>아무것도 보내지 않았습니다. 권한과 크기를 확인하세요. %1을(를) 넘는 요청은 명령줄로 보냅니다.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose the queue again when it is there.</source>
        <translation>아무것도 보내지 않았습니다. 대기열이 생기면 다시 선택하세요.</translation>
    </message>
    <message>
        <source>One of its values has thousands of characters. It is sent all the same.</source>
        <translation>값 중 하나가 수천 자입니다. 그래도 그대로 보냅니다.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>요청 보내기</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>말하기</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1</source>
        <translation>JSON %1행에 오류가 있음</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1.</source>
        <translation>JSON %1행에 오류가 있습니다.</translation>
    </message>
    <message>
        <source>The melody is still on its way</source>
        <translation>멜로디가 아직 오는 중</translation>
    </message>
    <message>
        <source>The melody is still on its way.</source>
        <translation>멜로디가 아직 오는 중입니다.</translation>
    </message>
    <message>
        <source>The melody that it waited for did not come. Nothing was sent and nothing is billed. Bring the melody again, or press Generate to send what is in the form now.</source>
        <translation>기다리던 멜로디가 오지 않았습니다. 아무것도 보내지 않았고 요금도 청구되지 않습니다. 멜로디를 다시 가져오거나 “생성”을 눌러 지금 양식에 있는 내용을 보내세요.</translation>
    </message>
    <message>
        <source>The recipe&apos;s request</source>
        <translation>레시피의 요청</translation>
    </message>
    <message>
        <source>The request must be a JSON object: { … }.</source>
        <translation>요청은 JSON 객체여야 합니다: { … }.</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>요청을 보내지 않음</translation>
    </message>
    <message>
        <source>The text says what the form shows; undo brings it back.</source>
        <translation>텍스트가 양식의 내용으로 바뀌었습니다. 실행 취소하면 되돌아옵니다.</translation>
    </message>
    <message>
        <source>This request is too long to be edited as JSON</source>
        <translation>이 요청은 너무 길어 JSON으로 편집할 수 없음</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>전사</translation>
    </message>
    <message>
        <source>Until it is corrected nothing can be sent, and the form waits.</source>
        <translation>고칠 때까지 아무것도 보낼 수 없으며 양식은 대기합니다.</translation>
    </message>
    <message>
        <source>Use the form</source>
        <translation>양식 사용</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>시작하려면 프롬프트를 쓰세요.</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>약 %1초</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>약 1초</translation>
    </message>
    <message>
        <source>melody on its way</source>
        <translation>멜로디가 오는 중</translation>
    </message>
    <message>
        <source>the platform ends a request after %1 minutes: ask for less at once</source>
        <translation>플랫폼은 %1분 뒤에 요청을 끝냅니다: 한 번에 더 적게 요청하세요</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>“%1”을(를) 읽을 수 없음</translation>
    </message>
    <message>
        <source>“%1” cannot be used here</source>
        <translation>“%1”을(를) 여기서 사용할 수 없음</translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation>“%1”은(는) 폴더임</translation>
    </message>
    <message>
        <source>“%1” is being read: it can be sent when it is here.</source>
        <translation>“%1”을(를) 읽는 중입니다. 다 읽으면 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is no recording that can be read.</source>
        <translation>“%1”은(는) 읽을 수 있는 녹음이 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is not a request</source>
        <translation>“%1”은(는) 요청이 아님</translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be read.</source>
        <translation>“%1”이(가) 없거나 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Choose another model to use it.</source>
        <translation>“%1”은(는) 여기에 그대로 있으며 아무것도 보내지 않았습니다. 사용하려면 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Put it where the model can download it and paste the link, or choose a variant of the model that takes files.</source>
        <translation>“%1”은(는) 여기에 그대로 있으며 아무것도 보내지 않았습니다. 모델이 내려받을 수 있는 곳에 두고 링크를 붙여넣거나, 파일을 받는 변형 모델을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ConversionOptions</name>
    <message>
        <source>Brings the loudest moment of the melody to −1 dB before it is sent. Your file stays as it is.</source>
        <translation>보내기 전에 멜로디의 가장 큰 순간을 −1 dB로 맞춥니다. 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>Normalise level</source>
        <translation>레벨 노멀라이즈</translation>
    </message>
    <message>
        <source>Remove DC offset</source>
        <translation>DC 오프셋 제거</translation>
    </message>
    <message>
        <source>Takes off the constant offset that some sound cards add. Your file stays as it is.</source>
        <translation>일부 사운드 카드가 더하는 일정한 오프셋을 없앱니다. 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>no DC offset</source>
        <translation>DC 오프셋 없음</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>노멀라이즈됨</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Desk</name>
    <message>
        <source>Compose</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>대기열 및 라이브러리</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::DurationField</name>
    <message>
        <source> s</source>
        <translation> 초</translation>
    </message>
    <message>
        <source>%1 to %2 seconds</source>
        <translation>%1~%2초</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>길이 슬라이더</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EmptyResults</name>
    <message>
        <source>Press “%1” below the form.</source>
        <translation>양식 아래의 “%1”을(를) 누르세요.</translation>
    </message>
    <message>
        <source>Results appear here</source>
        <translation>결과가 여기에 나타납니다</translation>
    </message>
    <message>
        <source>The batch stands here as one block then: it tells how far it is, and opens to show each of its jobs. Nothing is sent before.</source>
        <translation>그러면 일괄 작업이 여기에 한 덩어리로 나타납니다. 얼마나 진행되었는지 알려 주고, 펼치면 작업을 하나씩 보여 줍니다. 그 전에는 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>What comes back stands here, the newest first, and stays in the library.</source>
        <translation>돌아온 것은 최신순으로 여기에 나타나며 라이브러리에 남습니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EndpointDialog</name>
    <message>
        <source>%1 (from its example request)</source>
        <translation>%1(예제 요청에서)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Connect a model</source>
        <translation>모델 연결</translation>
    </message>
    <message>
        <source>Lists the models of your workspace at Baseten</source>
        <translation>Baseten 워크스페이스의 모델을 나열합니다</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>음악</translation>
    </message>
    <message>
        <source>My models at Baseten</source>
        <translation>Baseten의 내 모델</translation>
    </message>
    <message>
        <source>My models…</source>
        <translation>내 모델…</translation>
    </message>
    <message>
        <source>New model from a request or a schema…</source>
        <translation>요청이나 스키마로 새 모델…</translation>
    </message>
    <message>
        <source>No address was found in this command. Paste the address alone.</source>
        <translation>이 명령에서 주소를 찾지 못했습니다. 주소만 붙여넣으세요.</translation>
    </message>
    <message>
        <source>None of the models here takes its example request, so a form is made from it: %1. It will be among your models.</source>
        <translation>여기의 모델 중 이 예제 요청을 받는 것이 없어 예제로 양식을 만듭니다: %1. 내 모델에 추가됩니다.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Paste the address that your model answers at: a Baseten model, a Truss server, or any URL that takes such a request. A curl command and baseten:MODEL_ID work too.</source>
        <translation>모델이 응답하는 주소를 붙여넣으세요: Baseten 모델, Truss 서버 또는 이런 요청을 받는 URL. curl 명령과 baseten:MODEL_ID도 됩니다.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Predict URL</source>
        <translation>Predict URL</translation>
    </message>
    <message>
        <source>Requests go to %1.</source>
        <translation>요청을 %1(으)로 보냅니다.</translation>
    </message>
    <message>
        <source>Send it unencrypted all the same</source>
        <translation>그래도 암호화하지 않고 보내기</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>보내는 형식</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>효과음</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>음성을 텍스트로</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>텍스트를 음성으로</translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the way could read your key and your recordings. Use https:// where you can.</source>
        <translation>이 주소는 암호화되지 않아 중간에서 누구나 키와 녹음을 읽을 수 있습니다. 가능하면 https://를 사용하세요.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>이 모델 사용</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Write a part of a name to find it</source>
        <translation>이름의 일부를 써서 찾기</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>내 모델</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryDetails</name>
    <message>
        <source>Close tags and note</source>
        <translation>태그 및 메모 닫기</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Select an entry to give it tags or a note.</source>
        <translation>태그나 메모를 달려면 항목을 선택하세요.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>태그(쉼표로 구분)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryMenu</name>
    <message>
        <source>Add a tag…</source>
        <translation>태그 추가…</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>컬렉션에 추가</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>레시피 불러오기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message numerus="yes">
        <source>Move %n result(s) to trash</source>
        <translation>
            <numerusform>결과 %n개를 휴지통으로 이동</numerusform>
        </translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>결과를 휴지통으로 이동</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>새 컬렉션…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Remove from this collection</source>
        <translation>이 컬렉션에서 제거</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>별표 제거</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Show in results</source>
        <translation>결과에서 보기</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>레시피 보기</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>태그 및 메모…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FilterBar</name>
    <message>
        <source>Collection</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>지난 12개월</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>지난 한 달</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>모델 알 수 없음</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>필터 없음</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>1년 이전</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>필터 제거: %1</translation>
    </message>
    <message>
        <source>Remove this collection; its clips stay</source>
        <translation>이 컬렉션 제거(클립은 그대로 남음)</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표 있음</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>With melody</source>
        <translation>멜로디 있음</translation>
    </message>
    <message>
        <source>Won a blind comparison</source>
        <translation>블라인드 비교에서 1위</translation>
    </message>
    <message>
        <source>Won blind</source>
        <translation>블라인드 1위</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n개 일치</numerusform>
        </translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>찾기 닫기</translation>
    </message>
    <message>
        <source>Find in transcript</source>
        <translation>전사문에서 찾기</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 일치 항목</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>다음 일치 항목(F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 일치 항목</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>이전 일치 항목(Shift+F3)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::IntakePage</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel melody</source>
        <translation>멜로디 취소</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobBlock</name>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Answer ▾</source>
        <translation>응답 ▾</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>블라인드 비교</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>레시피 불러오기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 취소</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>블라인드 비교…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>For a report: what was asked, when, and what the server said. Never a key.</source>
        <translation>문제 보고용: 무엇을 언제 요청했고 서버가 뭐라고 했는지 담깁니다. 키는 절대 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Hides which clip is which until you have given places</source>
        <translation>순위를 매길 때까지 어느 클립인지 숨깁니다</translation>
    </message>
    <message>
        <source>It was deactivated. From then on its owner is billed until it sleeps again.</source>
        <translation>비활성화되어 있었습니다. 켜면 다시 잠들 때까지 소유자에게 요금이 청구됩니다.</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>이 요청으로 모델 만들기…</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>결과를 휴지통으로 이동</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>요청 ID: %1</translation>
    </message>
    <message>
        <source>Request ▾</source>
        <translation>요청 ▾</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>모두 저장…</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>응답 저장…</translation>
    </message>
    <message>
        <source>Send %1 now</source>
        <translation>%1 지금 보내기</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>지금 보내기</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>응답 보기</translation>
    </message>
    <message>
        <source>Starts it without waiting for the next try</source>
        <translation>다음 시도를 기다리지 않고 시작합니다</translation>
    </message>
    <message>
        <source>Starts it, so that the request can be sent again</source>
        <translation>요청을 다시 보낼 수 있도록 모델을 시작합니다</translation>
    </message>
    <message>
        <source>Switch the model on</source>
        <translation>모델 켜기</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>모델 깨우기</translation>
    </message>
    <message>
        <source>Which words of the prompts the sketch engine knows: styles, moods, instruments, keys and tempos. Other words change nothing but the choice of notes.</source>
        <translation>스케치 엔진이 아는 프롬프트의 단어: 스타일, 분위기, 악기, 조, 템포. 다른 단어는 음의 선택만 바꿉니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobNotices</name>
    <message numerus="yes">
        <source>%n clip(s) to hear.</source>
        <translation>
            <numerusform>들을 클립이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n개가 실패했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are done</source>
        <translation>
            <numerusform>요청 %n개 완료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>요청 %n개 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>The last one: “%1”</source>
        <translation>마지막: “%1”</translation>
    </message>
    <message>
        <source>The model answered with an error. What it said, and what to do, stands in the window.</source>
        <translation>모델이 오류로 응답했습니다. 모델의 설명과 해결 방법은 창에 있습니다.</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>“%1” 실패</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>“%1” 완료</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobProgressCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>연결 없음</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1의 진행률</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>받는 중: %2 중 %1</translation>
    </message>
    <message>
        <source>The model is busy (%1)</source>
        <translation>모델이 바쁨(%1)</translation>
    </message>
    <message>
        <source>nothing was billed</source>
        <translation>요금이 청구되지 않음</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>시도 %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonFiles</name>
    <message>
        <source>not there</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonPane</name>
    <message>
        <source>Files in it: %1</source>
        <translation>포함된 파일: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>Request as JSON</source>
        <translation>JSON 요청</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show the problem in the text</source>
        <translation>텍스트에서 문제 위치 보기</translation>
    </message>
    <message>
        <source>That is too long for this place and was not pasted. Drop it as a file.</source>
        <translation>이 자리에는 너무 길어 붙여넣지 않았습니다. 파일로 놓으세요.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonRequestCard</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Clear request</source>
        <translation>요청 지우기</translation>
    </message>
    <message>
        <source>It is sent as it is.</source>
        <translation>있는 그대로 보냅니다.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>요소 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>멤버 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>빈 텍스트</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::KeyField</name>
    <message>
        <source>%1 is in %2</source>
        <translation>%1: %2에 있음</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>다시 요청</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>키체인에 다시 요청</translation>
    </message>
    <message>
        <source>Baseten answers with a key alone. You find yours in the settings of your workspace.</source>
        <translation>Baseten은 키가 있어야만 응답합니다. 키는 워크스페이스 설정에 있습니다.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>잊기</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>키 잊기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Import the key in %1</source>
        <translation>%1의 키 가져오기</translation>
    </message>
    <message>
        <source>It goes to %1 alone, and is there at the next start.</source>
        <translation>%1에만 보내지며 다음에 시작할 때도 유지됩니다.</translation>
    </message>
    <message>
        <source>It is forgotten when Melodeck ends.</source>
        <translation>Melodeck을 종료하면 잊습니다.</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>키체인에 보관</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>키체인을 확인하는 중…</translation>
    </message>
    <message>
        <source>No key is known for %1. Leave it empty where none is wanted.</source>
        <translation>%1의 키가 없습니다. 필요 없는 곳이면 비워 두세요.</translation>
    </message>
    <message>
        <source>The key in BASETEN_API_KEY is used: %1</source>
        <translation>BASETEN_API_KEY의 키를 사용합니다: %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s key for %1 is used: %2</source>
        <translation>키체인에 있는 %1의 키를 사용합니다: %2</translation>
    </message>
    <message>
        <source>The variable for Baseten is BASETEN_API_KEY; set it before Melodeck starts.</source>
        <translation>Baseten용 변수는 BASETEN_API_KEY입니다. Melodeck을 시작하기 전에 설정하세요.</translation>
    </message>
    <message>
        <source>There is no keychain here: the key is forgotten when Melodeck ends.</source>
        <translation>여기에는 키체인이 없습니다. Melodeck을 종료하면 키를 잊습니다.</translation>
    </message>
    <message>
        <source>This session has a key for %1.</source>
        <translation>이 세션에 %1의 키가 있습니다.</translation>
    </message>
    <message>
        <source>another key, in its place</source>
        <translation>대신 사용할 다른 키</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>레벨</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right, highest true peak %3 dB.</source>
        <translation>피크: 왼쪽 %1 dB, 오른쪽 %2 dB, 최대 트루 피크 %3 dB.</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right.</source>
        <translation>피크: 왼쪽 %1 dB, 오른쪽 %2 dB.</translation>
    </message>
    <message>
        <source>The clip goes over full scale.</source>
        <translation>클립이 풀 스케일을 넘습니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDelegate</name>
    <message>
        <source>The file cannot be read</source>
        <translation>파일을 읽을 수 없음</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>파일이 없어짐</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDesk</name>
    <message numerus="yes">
        <source>%n entry(ies) added to “%1”.</source>
        <translation>
            <numerusform>항목 %n개를 “%1”에 추가했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>태그 추가</translation>
    </message>
    <message>
        <source>Choose an entry that can be heard first.</source>
        <translation>먼저 들을 수 있는 항목을 선택하세요.</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>컬렉션 이름</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>새 컬렉션</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>더 이상 라이브러리에 없습니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>항목 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>As collected</source>
        <translation>컬렉션 순서</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>결과로 돌아가기</translation>
    </message>
    <message>
        <source>Back to the results (Ctrl+L)</source>
        <translation>결과로 돌아가기(Ctrl+L)</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>가장 일치하는 순</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation>크게 보기</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>그룹 기준</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>긴 순</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>멜로디</translation>
    </message>
    <message>
        <source>Melody used</source>
        <translation>사용한 멜로디</translation>
    </message>
    <message>
        <source>More than %1 entries</source>
        <translation>항목 %1개 초과</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>그룹 없음</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>라이브러리에 이 검색에 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>오래된 순</translation>
    </message>
    <message>
        <source>Only the newest hits are in this order. Search for more words to see all.</source>
        <translation>가장 최근의 검색 결과만 이 순서로 정렬됩니다. 모두 보려면 단어를 더 넣어 검색하세요.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search clips and prompts</source>
        <translation>클립 및 프롬프트 검색</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>라이브러리 검색</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>짧은 순</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>보기 방식</translation>
    </message>
    <message>
        <source>Sort and group: %1</source>
        <translation>정렬 및 그룹: %1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>정렬 기준</translation>
    </message>
    <message>
        <source>Stars and winners</source>
        <translation>별표 및 1위</translation>
    </message>
    <message>
        <source>The library in the place of the results, as rows or cards (Ctrl+L)</source>
        <translation>결과 자리에 라이브러리를 목록이나 카드로 표시(Ctrl+L)</translation>
    </message>
    <message>
        <source>The library is being read in: some clips are not found yet.</source>
        <translation>라이브러리를 읽어 들이는 중입니다. 일부 클립은 아직 검색되지 않습니다.</translation>
    </message>
    <message>
        <source>The library is being read in: what is older than %1 is not found yet.</source>
        <translation>라이브러리를 읽어 들이는 중입니다. %1 이전의 것은 아직 검색되지 않습니다.</translation>
    </message>
    <message>
        <source>What you make is kept here: every clip, transcript and request, to be found by any word of it.</source>
        <translation>만든 것은 모두 여기에 보관됩니다. 클립, 전사문, 요청을 그 안의 어떤 단어로든 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Words begin as these do. “In quotes” they stand so, a minus in front leaves out.</source>
        <translation>단어의 앞부분으로 찾습니다. “따옴표” 안은 그대로 찾고, 앞에 빼기표를 붙이면 제외합니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LinkDialog</name>
    <message>
        <source>Fetch</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>It is fetched from %1 without any key, and becomes the melody.</source>
        <translation>키 없이 %1에서 가져와 멜로디로 사용합니다.</translation>
    </message>
    <message>
        <source>Link of a recording</source>
        <translation>녹음의 링크</translation>
    </message>
    <message>
        <source>Others on the way can read and change what comes over http://. Use its https:// address, or download it in a browser and drop it here.</source>
        <translation>http://로 오는 것은 중간에서 다른 사람이 읽고 바꿀 수 있습니다. https:// 주소를 쓰거나 브라우저에서 내려받아 여기에 놓으세요.</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>링크 붙여넣기</translation>
    </message>
    <message>
        <source>The address of the file itself, such as https://example.org/tune.mp3; not of a page that plays it.</source>
        <translation>재생하는 페이지가 아니라 파일 자체의 주소. 예: https://example.org/tune.mp3.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) queued.</source>
        <translation>
            <numerusform>작업 %n개를 대기열에 넣었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: requests and links go one at a time.</source>
        <translation>
            <numerusform>다른 %n개는 제외했습니다. 요청과 링크는 한 번에 하나씩만 됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: transcripts go one at a time.</source>
        <translation>
            <numerusform>다른 %n개는 제외했습니다. 전사문은 한 번에 하나씩만 됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still on their way.</source>
        <translation>
            <numerusform>요청 %n개가 아직 진행 중입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are back.</source>
        <translation>
            <numerusform>결과 %n개를 되돌렸습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are in the trash.</source>
        <translation>
            <numerusform>결과 %n개를 휴지통으로 옮겼습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) came from the platform&apos;s queue</source>
        <translation>
            <numerusform>플랫폼의 대기열에서 결과 %n개가 왔습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) with %1 were in the trash for 30 days and are removed.</source>
        <translation>
            <numerusform>결과 %n개(%1)가 휴지통에 30일 동안 있어 제거했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred clip(s) went, too.</source>
        <translation>
            <numerusform>별표 있는 클립 %n개도 포함됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A is “%1”, B is “%2”. X goes from one to the other at the same place.</source>
        <translation>A는 “%1”, B는 “%2”입니다. X로 같은 위치에서 서로 전환합니다.</translation>
    </message>
    <message>
        <source>About Melodeck</source>
        <translation>Melodeck 정보</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>As a notification of the desktop, while this window is not in front</source>
        <translation>이 창이 앞에 있지 않을 때 데스크톱 알림으로</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>뒤로 1초</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>뒤로 5초</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>작업 취소</translation>
    </message>
    <message>
        <source>Choose a clip first, in the results or in the library.</source>
        <translation>먼저 결과나 라이브러리에서 클립을 선택하세요.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>클립</translation>
    </message>
    <message>
        <source>Command of Baseten&apos;s tools</source>
        <translation>Baseten 도구의 명령</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>블라인드 비교…</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>레시피 비교…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>비교…</translation>
    </message>
    <message>
        <source>Copy clip</source>
        <translation>클립 복사</translation>
    </message>
    <message>
        <source>Copy region, or drag it out</source>
        <translation>구간을 복사하거나 밖으로 끌어내세요</translation>
    </message>
    <message>
        <source>Copy request as</source>
        <translation>요청을 다음으로 복사</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>Files are still being written.</source>
        <translation>아직 파일을 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>라이브러리에서 찾기</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>앞으로 1초</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>앞으로 5초</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>끝에서 이어 가기</translation>
    </message>
    <message>
        <source>Import a transcript</source>
        <translation>전사문 가져오기</translation>
    </message>
    <message>
        <source>Imported %1. Undo brings back what was there.</source>
        <translation>%1을(를) 가져왔습니다. 실행 취소하면 이전 내용이 돌아옵니다.</translation>
    </message>
    <message>
        <source>It was made at %1, which is not connected: %2 is kept.</source>
        <translation>연결되지 않은 %1에서 만들었습니다. %2은(는) 그대로 유지합니다.</translation>
    </message>
    <message>
        <source>It would take the place of what is written below.</source>
        <translation>아래에 쓴 내용을 대체하게 됩니다.</translation>
    </message>
    <message>
        <source>Its request is in “%1”: drop that file as well.</source>
        <translation>요청이 “%1”에 있으니 그 파일도 함께 놓으세요.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 것 유지</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>계속 실행</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Left out when it was saved: %1.</source>
        <translation>저장할 때 제외됨: %1.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Library or results</source>
        <translation>라이브러리 또는 결과</translation>
    </message>
    <message>
        <source>Library storage…</source>
        <translation>라이브러리 저장 공간…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>이 요청으로 모델 만들기…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>레벨 맞추기</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>결과를 휴지통으로 이동</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>새 일괄 작업</translation>
    </message>
    <message>
        <source>Nobody knows which clip this is. Reveal or cancel the blind comparison first.</source>
        <translation>어느 클립인지 아직 알 수 없습니다. 먼저 블라인드 비교를 공개하거나 취소하세요.</translation>
    </message>
    <message>
        <source>Open recordings, prompts or a request</source>
        <translation>녹음, 프롬프트 또는 요청 열기</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Paste link…</source>
        <translation>링크 붙여넣기…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>재생 또는 일시 정지</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python 스크립트</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Quit Melodeck?</source>
        <translation>Melodeck을 종료할까요?</translation>
    </message>
    <message>
        <source>Quitting loses them.</source>
        <translation>종료하면 사라집니다.</translation>
    </message>
    <message>
        <source>Quitting stops that. What is whole by then stays, and the library has all clips as they came.</source>
        <translation>종료하면 중단됩니다. 그때까지 완성된 것은 남고, 라이브러리에는 모든 클립이 받은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Quitting stops them here; the model may still finish and bill, and its answer is lost. Jobs that wait are there again at the next start.</source>
        <translation>종료하면 여기서는 중지됩니다. 모델은 계속 실행을 마치고 요금을 청구할 수 있으며 그 응답은 잃게 됩니다. 대기 중인 작업은 다음에 시작할 때 다시 나타납니다.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Recordings, prompts and requests (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</source>
        <translation>녹음, 프롬프트 및 요청 (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</translation>
    </message>
    <message>
        <source>Requests go to %1 now.</source>
        <translation>이제 요청을 %1(으)로 보냅니다.</translation>
    </message>
    <message>
        <source>Reveal or cancel the blind comparison first.</source>
        <translation>먼저 블라인드 비교를 공개하거나 취소하세요.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>변경하여 실행</translation>
    </message>
    <message>
        <source>Save all clips…</source>
        <translation>모든 클립 저장…</translation>
    </message>
    <message>
        <source>Save clip…</source>
        <translation>클립 저장…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>레시피 보기</translation>
    </message>
    <message>
        <source>Show variations</source>
        <translation>변형 표시</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Star clip</source>
        <translation>클립에 별표</translation>
    </message>
    <message>
        <source>Subtitles and transcripts (*.srt *.vtt *.json)</source>
        <translation>자막 및 전사문 (*.srt *.vtt *.json)</translation>
    </message>
    <message>
        <source>Switch between A and B</source>
        <translation>A와 B 전환</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>긴 작업이 끝나면 알림</translation>
    </message>
    <message>
        <source>The end of the clip is the melody now: what comes follows its tune in the same manner. It is a clip of its own, not joined to this one.</source>
        <translation>이제 클립의 끝부분이 멜로디입니다. 다음에 나오는 클립은 같은 방식으로 그 곡조를 이어 갑니다. 별개의 클립이며 이 클립에 붙지 않습니다.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request, its file included.</source>
        <translation>양식에 모델의 예제 요청이 파일까지 들어 있습니다.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request.</source>
        <translation>양식에 모델의 예제 요청이 들어 있습니다.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request. Its file is left to you.</source>
        <translation>양식에 모델의 예제 요청이 들어 있습니다. 파일은 직접 선택하세요.</translation>
    </message>
    <message>
        <source>The jobs of this batch do not stand in rows and columns.</source>
        <translation>이 일괄 작업의 작업들은 행과 열로 놓이지 않습니다.</translation>
    </message>
    <message>
        <source>The key for %1 is in the keychain.</source>
        <translation>%1의 키가 키체인에 있습니다.</translation>
    </message>
    <message>
        <source>The key for %1 is used for this session, and is not kept: %2</source>
        <translation>%1의 키를 이 세션에서만 사용하고 보관하지 않습니다: %2</translation>
    </message>
    <message>
        <source>The key that was with it is kept for this session.</source>
        <translation>함께 있던 키는 이 세션 동안 유지합니다.</translation>
    </message>
    <message>
        <source>The language changes as soon as what is being recorded, fetched, saved or sent is done.</source>
        <translation>녹음하거나 가져오거나 저장하거나 보내는 것이 끝나는 대로 언어가 바뀝니다.</translation>
    </message>
    <message>
        <source>The last edits of a transcript are not on the disk.</source>
        <translation>전사문의 마지막 편집이 디스크에 없습니다.</translation>
    </message>
    <message>
        <source>The library was not moved. %1</source>
        <translation>라이브러리를 옮기지 않았습니다. %1</translation>
    </message>
    <message>
        <source>The model is switched on and starts now; its owner is billed until it sleeps again.</source>
        <translation>모델을 켰으며 지금 시작합니다. 다시 잠들 때까지 소유자에게 요금이 청구됩니다.</translation>
    </message>
    <message>
        <source>The model starts now; the time that it runs is billed by its owner&apos;s rates.</source>
        <translation>모델이 지금 시작합니다. 실행되는 시간은 소유자의 요율로 청구됩니다.</translation>
    </message>
    <message>
        <source>The recipe is back in the form.</source>
        <translation>레시피를 양식에 불러왔습니다.</translation>
    </message>
    <message>
        <source>The recipe is for %1, and %2 is connected. Connect %1, then bring it back again.</source>
        <translation>이 레시피는 %1용인데 %2이(가) 연결되어 있습니다. %1을(를) 연결한 뒤 다시 불러오세요.</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more.</source>
        <translation>이 클립의 레시피는 더 이상 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more. The clip itself is whole.</source>
        <translation>이 클립의 레시피는 더 이상 알 수 없습니다. 클립 자체는 온전합니다.</translation>
    </message>
    <message>
        <source>The request is in the clipboard.</source>
        <translation>요청이 클립보드에 있습니다.</translation>
    </message>
    <message>
        <source>The request is in the clipboard. Its key is read from the environment.</source>
        <translation>요청이 클립보드에 있습니다. 키는 환경에서 읽습니다.</translation>
    </message>
    <message>
        <source>The same request is sent once more, with the same seed where the model takes one.</source>
        <translation>같은 요청을 한 번 더 보냈습니다. 모델이 시드를 받으면 같은 시드를 사용합니다.</translation>
    </message>
    <message>
        <source>There are no variations yet. “Vary…” makes them, around any clip.</source>
        <translation>아직 변형이 없습니다. “변형…”으로 어떤 클립에서든 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no recording beside it. Drop both together to hear it.</source>
        <translation>옆에 녹음이 없습니다. 들으려면 둘을 함께 놓으세요.</translation>
    </message>
    <message>
        <source>This model has an example request</source>
        <translation>이 모델에는 예제 요청이 있습니다</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>끝으로</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>멜로디로 사용</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>예제 사용</translation>
    </message>
    <message>
        <source>Vary this clip…</source>
        <translation>이 클립 변형…</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>변형…</translation>
    </message>
    <message>
        <source>Whoever deployed this model wrote no example request beside it.</source>
        <translation>이 모델을 배포한 사람이 예제 요청을 함께 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Your models…</source>
        <translation>내 모델…</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl 명령</translation>
    </message>
    <message>
        <source>“%1” carries its recipe. Drop it alone to bring that back.</source>
        <translation>“%1”에 레시피가 들어 있습니다. 불러오려면 이 파일만 놓으세요.</translation>
    </message>
    <message>
        <source>“%1” is among your models now.</source>
        <translation>이제 “%1”이(가) 내 모델에 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is among your models now. Connect a model to use it.</source>
        <translation>이제 “%1”이(가) 내 모델에 있습니다. 사용하려면 모델을 연결하세요.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the trash, with %n clip(s).</source>
        <translation>
            <numerusform>“%1”을(를) 클립 %n개와 함께 휴지통으로 옮겼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>“%1”을(를) 휴지통으로 옮겼습니다.</translation>
    </message>
    <message>
        <source>“%1” is starred, and here. The other variations stay in the library.</source>
        <translation>“%1”에 별표를 하고 여기에 표시했습니다. 나머지 변형은 라이브러리에 남습니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Manual – Melodeck</source>
        <translation>설명서 – Melodeck</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>이 단어가 있는 페이지가 없습니다.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>설명서 페이지</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>설명서 검색</translation>
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
        <translation>%1. 그래도 보낼 수 있습니다. 그러면 클립은 프롬프트만 따릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n마디</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>음 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>찾아보기</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Clear melody</source>
        <translation>멜로디 지우기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>변환 중</translation>
    </message>
    <message>
        <source>Correct the melody…</source>
        <translation>멜로디 수정…</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>수정됨…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Drop a recording here: what is said in it comes back as text.</source>
        <translation>녹음을 여기에 놓으세요. 녹음의 말이 텍스트로 돌아옵니다.</translation>
    </message>
    <message>
        <source>Drop a recording of a tune here: hummed, sung or played. Without one the prompts alone decide.</source>
        <translation>흥얼거리거나 노래하거나 연주한 곡조의 녹음을 여기에 놓으세요. 없으면 프롬프트만으로 정해집니다.</translation>
    </message>
    <message>
        <source>Drop a recording of the voice that is to speak: a few clear seconds are enough.</source>
        <translation>말할 목소리의 녹음을 여기에 놓으세요. 또렷한 몇 초면 충분합니다.</translation>
    </message>
    <message>
        <source>Key, tempo, metre or first beat are wrong: say what they are.</source>
        <translation>조, 템포, 박자 또는 첫 박이 틀리면 올바른 값을 지정하세요.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>듣는 중…</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>멜로디</translation>
    </message>
    <message>
        <source>Melody corrected…</source>
        <translation>멜로디 수정됨…</translation>
    </message>
    <message>
        <source>No tune to follow</source>
        <translation>따를 곡조가 없음</translation>
    </message>
    <message>
        <source>Part of the melody that is sent</source>
        <translation>보낼 멜로디 부분</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Save notes…</source>
        <translation>음 저장…</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>목소리</translation>
    </message>
    <message>
        <source>What is understood, as MIDI, sheet music or JSON</source>
        <translation>이해한 내용을 MIDI, 악보 또는 JSON으로</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>모노</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>sends %1 as %2 %3 kHz WAV</source>
        <translation>%1을(를) %2 %3 kHz WAV로 보냄</translation>
    </message>
    <message>
        <source>sends the file as it is</source>
        <translation>파일을 그대로 보냄</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>스테레오</translation>
    </message>
    <message>
        <source>the first at %1 s</source>
        <translation>첫 박 %1초</translation>
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
        <translation> 초</translation>
    </message>
    <message>
        <source>A beat earlier</source>
        <translation>한 박 앞으로</translation>
    </message>
    <message>
        <source>A beat later</source>
        <translation>한 박 뒤로</translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <translation>들은 대로 되돌리기</translation>
    </message>
    <message>
        <source>Click the waveform where a bar begins.</source>
        <translation>파형에서 마디가 시작되는 곳을 클릭하세요.</translation>
    </message>
    <message>
        <source>First beat</source>
        <translation>첫 박</translation>
    </message>
    <message>
        <source>Half the tempo</source>
        <translation>템포 절반</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>조</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>박자</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>템포</translation>
    </message>
    <message>
        <source>Twice the tempo</source>
        <translation>템포 두 배</translation>
    </message>
    <message>
        <source>Up and Down move it by 10 ms.</source>
        <translation>위/아래 키로 10 ms씩 옮깁니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodySources</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation>%1에서 가져오는 중</translation>
    </message>
    <message>
        <source>“%1” is kept, but not the melody. Something else came while it was recorded. It lies in %2: drop it here to use it.</source>
        <translation>“%1”은(는) 보관했지만 멜로디가 되지는 않았습니다. 녹음하는 동안 다른 것이 들어왔습니다. %2에 있으니 사용하려면 여기에 놓으세요.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MicrophoneReader</name>
    <message>
        <source>It cannot be heard: there is no sound device. Recording works all the same.</source>
        <translation>들을 수 없습니다: 사운드 장치가 없습니다. 녹음은 그대로 됩니다.</translation>
    </message>
    <message>
        <source>It cannot be heard: “%1” cannot be opened. Recording works all the same.</source>
        <translation>들을 수 없습니다: “%1”을(를) 열 수 없습니다. 녹음은 그대로 됩니다.</translation>
    </message>
    <message>
        <source>It is not heard any more: the sound device went away. Recording goes on.</source>
        <translation>더 이상 들리지 않습니다: 사운드 장치가 사라졌습니다. 녹음은 계속됩니다.</translation>
    </message>
    <message>
        <source>The microphone went away, or stopped giving sound.</source>
        <translation>마이크가 사라졌거나 소리를 보내지 않습니다.</translation>
    </message>
    <message>
        <source>There is no microphone. Nothing was recorded. Plug one in, or switch it on in the sound settings of the system.</source>
        <translation>마이크가 없습니다. 아무것도 녹음하지 않았습니다. 마이크를 꽂거나 시스템 소리 설정에서 켜세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Nothing was recorded. Another program may hold it, or Melodeck may not be allowed to listen: see the sound and privacy settings of the system.</source>
        <translation>“%1”을(를) 열 수 없습니다. 아무것도 녹음하지 않았습니다. 다른 프로그램이 사용 중이거나 Melodeck에 권한이 없을 수 있습니다. 시스템의 소리 및 개인정보 설정을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelPicker</name>
    <message>
        <source>Asking Baseten…</source>
        <translation>Baseten에 요청하는 중…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>It is deployed nowhere.</source>
        <translation>어디에도 배포되지 않았습니다.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Models at Baseten</source>
        <translation>Baseten의 모델</translation>
    </message>
    <message>
        <source>Open a model to see its environments and deployments. The model itself stands for its production.</source>
        <translation>모델을 펼치면 환경과 배포가 보입니다. 모델 자체는 프로덕션을 뜻합니다.</translation>
    </message>
    <message>
        <source>Search by name, or write a model&apos;s id</source>
        <translation>이름으로 찾거나 모델 ID를 쓰세요</translation>
    </message>
    <message>
        <source>This workspace has no models yet.</source>
        <translation>이 워크스페이스에는 아직 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Use the id %1</source>
        <translation>ID %1 사용</translation>
    </message>
    <message>
        <source>chain · %1</source>
        <translation>체인 · %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelsDialog</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 사본</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 제외됨: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>복제…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>모델 내보내기</translation>
    </message>
    <message>
        <source>Exported to %1. No key and no address is in it.</source>
        <translation>%1(으)로 내보냈습니다. 키와 주소는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>되돌렸습니다.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>새로 만들기…</translation>
    </message>
    <message>
        <source>No models of your own yet. Make one from a request that works, or drop the file of one that somebody exported.</source>
        <translation>아직 내 모델이 없습니다. 작동하는 요청으로 만들거나 누군가 내보낸 모델 파일을 놓으세요.</translation>
    </message>
    <message>
        <source>Saved. It is in the list of models, and “%1” is its id on the command line.</source>
        <translation>저장했습니다. 모델 목록에 있으며 명령줄에서의 ID는 “%1”입니다.</translation>
    </message>
    <message>
        <source>The file of this model cannot be read. Nothing was exported. Check its permissions.</source>
        <translation>이 모델의 파일을 읽을 수 없습니다. 아무것도 내보내지 않았습니다. 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>내 모델</translation>
    </message>
    <message>
        <source>“%1” is deleted. What was made with it stays.</source>
        <translation>“%1”을(를) 삭제했습니다. 이 모델로 만든 것은 남습니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PartsSaver</name>
    <message>
        <source>%1 could not be saved: %2. The clip stays as it is.</source>
        <translation>%1을(를) 저장할 수 없었습니다: %2. 클립은 그대로입니다.</translation>
    </message>
    <message>
        <source>%1 – stems</source>
        <translation>%1 – 스템</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) saved in %1</source>
        <translation>
            <numerusform>%1에 스템 %n개를 저장함</numerusform>
        </translation>
    </message>
    <message>
        <source>MIDI (*.mid)</source>
        <translation>MIDI (*.mid)</translation>
    </message>
    <message>
        <source>Making the MIDI file…</source>
        <translation>MIDI 파일 만드는 중…</translation>
    </message>
    <message>
        <source>Making the stems…</source>
        <translation>스템 만드는 중…</translation>
    </message>
    <message>
        <source>Save MIDI</source>
        <translation>MIDI 저장</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>여기에 저장</translation>
    </message>
    <message>
        <source>Save stems in</source>
        <translation>스템 저장 위치</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장함</translation>
    </message>
    <message>
        <source>The engine or its sound font changed since this clip was made: the parts are of the clip as it is made today.</source>
        <translation>이 클립을 만든 뒤 엔진이나 사운드폰트가 바뀌었습니다. 파트는 오늘 다시 만든 클립의 것입니다.</translation>
    </message>
    <message>
        <source>Whether they are of the very same clip could not be told: its file cannot be read.</source>
        <translation>바로 그 클립의 파트인지 확인할 수 없었습니다: 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>클립</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>스템</translation>
    </message>
    <message>
        <source>stems</source>
        <translation>스템</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>폴더를 만들 수 없습니다</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>폴더 이름을 바꿀 수 없습니다</translation>
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
        <translation>레시피 불러오기</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>영상</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>이 요청으로 모델 만들기…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 더 보기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>%1의 그림</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 저장</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>With the program that this computer has for it</source>
        <translation>이 컴퓨터에 지정된 프로그램으로 엽니다</translation>
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
        <translation>Baseten은 키가 있는 사람에게 모델 목록을 보여 줍니다. 이 창을 닫고 “API 키”에 키를 쓴 뒤 다시 선택하거나, 위에 모델 ID를 쓰세요.</translation>
    </message>
    <message>
        <source>Baseten shows the example of a model to whoever has a key, and none is known. Give one under “Connect a model”.</source>
        <translation>Baseten은 키가 있는 사람에게 모델의 예제를 보여 주는데 등록된 키가 없습니다. “모델 연결”에서 입력하세요.</translation>
    </message>
    <message>
        <source>Waking a model takes a key, and none for Baseten is known. Give one under “Connect a model”.</source>
        <translation>모델을 깨우려면 키가 필요한데 등록된 Baseten 키가 없습니다. “모델 연결”에서 입력하세요.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Player</name>
    <message>
        <source>No sound device was found. Your clips are safe and can be saved. Connect headphones or loudspeakers, then press play again.</source>
        <translation>사운드 장치를 찾지 못했습니다. 클립은 안전하며 저장할 수 있습니다. 헤드폰이나 스피커를 연결한 뒤 다시 재생을 누르세요.</translation>
    </message>
    <message>
        <source>Playing on “%1” now.</source>
        <translation>이제 “%1”에서 재생합니다.</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>사운드 장치가 응답하지 않습니다. 클립은 안전합니다. 시스템 소리 설정에서 다른 장치를 선택한 뒤 재생을 누르세요.</translation>
    </message>
    <message>
        <source>The sound device that you chose is not there. Playing on “%1” now.</source>
        <translation>선택한 사운드 장치가 없습니다. 이제 “%1”에서 재생합니다.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Your clips are safe and can be saved. Restart the sound system or log in again, then press play.</source>
        <translation>사운드 시스템이 응답하지 않습니다. 클립은 안전하며 저장할 수 있습니다. 사운드 시스템을 다시 시작하거나 다시 로그인한 뒤 재생을 누르세요.</translation>
    </message>
    <message>
        <source>“%1” is damaged at %2: what cannot be decoded is silent, and the rest plays on. The file is left as it is. If you need that part, get the file anew.</source>
        <translation>“%1”이(가) %2에서 손상되었습니다. 디코딩할 수 없는 부분은 무음이며 나머지는 계속 재생됩니다. 파일은 그대로 두었습니다. 그 부분이 필요하면 파일을 다시 받으세요.</translation>
    </message>
    <message>
        <source>“%1” went away. Playing on “%2” now.</source>
        <translation>“%1”이(가) 사라졌습니다. 이제 “%2”에서 재생합니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlayerBar</name>
    <message>
        <source>A part of this clip is damaged, and silent.</source>
        <translation>이 클립의 일부가 손상되어 무음입니다.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>다음 클립</translation>
    </message>
    <message>
        <source>Nothing to play yet</source>
        <translation>아직 재생할 것이 없음</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 일시 정지</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1 재생</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>이전 클립</translation>
    </message>
    <message>
        <source>This clip cannot be played.</source>
        <translation>이 클립은 재생할 수 없습니다.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>음소거 해제</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PortalFiles</name>
    <message>
        <source>The other program did not hand its files over. Nothing was opened. Choose them here with Ctrl+O.</source>
        <translation>다른 프로그램이 파일을 넘겨주지 않았습니다. 아무것도 열지 않았습니다. 여기서 Ctrl+O로 선택하세요.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PromptList</name>
    <message>
        <source>Add prompt</source>
        <translation>프롬프트 추가</translation>
    </message>
    <message>
        <source>Add this prompt</source>
        <translation>이 프롬프트 추가</translation>
    </message>
    <message>
        <source>Describe a sound</source>
        <translation>소리를 설명하세요</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>프롬프트 %1</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>프롬프트 제거</translation>
    </message>
    <message>
        <source>Remove prompt %1</source>
        <translation>프롬프트 %1 제거</translation>
    </message>
    <message>
        <source>one clip each</source>
        <translation>하나마다 클립 하나</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueueModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/초</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>model starts</source>
        <translation>모델 시작 중</translation>
    </message>
    <message>
        <source>next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>받는 중</translation>
    </message>
    <message>
        <source>receiving %1 %</source>
        <translation>받는 중 %1 %</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation>보내는 중 %1 %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n of them has left: the model may still finish and bill.</source>
        <translation>
            <numerusform>그중 %n개는 이미 나갔습니다: 모델은 계속 실행을 마치고 요금을 청구할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>모두 취소</translation>
    </message>
    <message>
        <source>Cancel all jobs</source>
        <translation>모든 작업 취소</translation>
    </message>
    <message>
        <source>Cancel selected job</source>
        <translation>선택한 작업 취소</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>완료 항목 치우기</translation>
    </message>
    <message>
        <source>How many requests %1 gets at once</source>
        <translation>%1에 동시에 보낼 요청 수</translation>
    </message>
    <message>
        <source>It has left: the model may still finish and bill.</source>
        <translation>이미 나갔습니다: 모델은 계속 실행을 마치고 요금을 청구할 수 있습니다.</translation>
    </message>
    <message>
        <source>Jobs at a time on %1</source>
        <translation>%1의 동시 작업 수</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>대기 중인 것이 없습니다.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>대기열 일시 정지</translation>
    </message>
    <message>
        <source>Pause selected jobs</source>
        <translation>선택한 작업 일시 정지</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>대기열 계속</translation>
    </message>
    <message>
        <source>Resume selected jobs</source>
        <translation>선택한 작업 계속</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>다음에 실행</translation>
    </message>
    <message>
        <source>Run selected jobs next</source>
        <translation>선택한 작업을 다음에 실행</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>작업 %n개를 중지할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>모델 깨우기</translation>
    </message>
    <message>
        <source>What has not left this computer costs nothing.</source>
        <translation>이 컴퓨터를 벗어나지 않은 것은 비용이 들지 않습니다.</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>동시</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 정지됨</translation>
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
        <translation>이 목록 지우기</translation>
    </message>
    <message>
        <source>It is not there any more, or its drive is not connected.</source>
        <translation>더 이상 없거나 드라이브가 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>최근 파일 열기</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecipeCard</name>
    <message>
        <source>Bring the recipe back</source>
        <translation>레시피 불러오기</translation>
    </message>
    <message>
        <source>Browse for the recipe&apos;s melody</source>
        <translation>레시피의 멜로디 찾아보기</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Byte for byte it is not “%1”, so the clips will differ. Nothing was sent.</source>
        <translation>바이트까지 똑같은 “%1”이(가) 아니므로 클립이 달라집니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Fills the form with what the clip was made from.</source>
        <translation>클립을 만든 내용으로 양식을 채웁니다.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>The clip&apos;s own tune is followed, and the form stays as it is.</source>
        <translation>클립 자체의 곡조를 따르며 양식은 그대로입니다.</translation>
    </message>
    <message>
        <source>The recipe is back, with a difference</source>
        <translation>레시피를 불러왔지만 차이가 있음</translation>
    </message>
    <message>
        <source>The recipe&apos;s melody is missing</source>
        <translation>레시피의 멜로디가 없음</translation>
    </message>
    <message>
        <source>This clip carries its recipe</source>
        <translation>이 클립에 레시피가 들어 있음</translation>
    </message>
    <message>
        <source>This file is a recipe</source>
        <translation>이 파일은 레시피임</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>멜로디로 사용</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>그래도 사용</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>“%1”을(를) 읽을 수 없음</translation>
    </message>
    <message>
        <source>“%1” is another recording</source>
        <translation>“%1”은(는) 다른 녹음임</translation>
    </message>
    <message>
        <source>“%1” is not where the library last saw it, or never was in it. All else is in the form. Browse for it, or generate without a melody.</source>
        <translation>“%1”이(가) 라이브러리가 마지막으로 본 곳에 없거나 라이브러리에 있던 적이 없습니다. 나머지는 모두 양식에 있습니다. 찾아보거나 멜로디 없이 생성하세요.</translation>
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
        <translation>melodeck-cli에서 읽는 형식. 키와 경로 없음</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사함</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON으로 복사</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>레시피</translation>
    </message>
    <message>
        <source>Recipe – %1</source>
        <translation>레시피 – %1</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>변경하여 실행</translation>
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
        <translation>둘의 요청이 같습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Compare recipes</source>
        <translation>레시피 비교</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사함</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it: %1</source>
        <translation>한쪽에 적혀 있지 않아 알 수 없음: %1</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>알려진 차이가 없습니다.</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>같음: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>What the two recipes say</source>
        <translation>두 레시피의 내용</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordMeter</name>
    <message>
        <source>Level</source>
        <translation>레벨</translation>
    </message>
    <message>
        <source>Level of the microphone; the lamp at the end says that it was too loud</source>
        <translation>마이크 레벨. 끝의 표시등은 너무 컸음을 알립니다</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordPage</name>
    <message>
        <source>%1 s count-in</source>
        <translation>%1초 카운트인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel recording</source>
        <translation>녹음 취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close microphone</source>
        <translation>마이크 닫기</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>카운트인</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>준비하세요</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>모니터링</translation>
    </message>
    <message>
        <source>It is on the disk already, whatever happens.</source>
        <translation>무슨 일이 있어도 이미 디스크에 있습니다.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted, or another one meant?</source>
        <translation>아무것도 들리지 않습니다: 마이크가 음소거되었거나 다른 마이크를 쓰려던 것입니까?</translation>
    </message>
    <message>
        <source>Nothing is kept yet, but for the last second before it begins.</source>
        <translation>시작 직전의 1초를 빼고는 아직 아무것도 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>마이크 여는 중…</translation>
    </message>
    <message>
        <source>Plays what the microphone hears. For headphones: loudspeakers would howl.</source>
        <translation>마이크로 들리는 소리를 재생합니다. 헤드폰을 쓰세요. 스피커에서는 하울링이 생깁니다.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>녹음 저장 중…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>시스템 마이크</translation>
    </message>
    <message>
        <source>Too loud: turn the microphone down, or step back.</source>
        <translation>너무 큽니다: 마이크 입력을 줄이거나 뒤로 물러나세요.</translation>
    </message>
    <message>
        <source>What was recorded so far</source>
        <translation>지금까지 녹음한 것</translation>
    </message>
    <message>
        <source>no count-in</source>
        <translation>카운트인 없음</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Recorder</name>
    <message>
        <source>A recording ends after three hours. All of it is kept.</source>
        <translation>녹음은 3시간 뒤에 끝납니다. 전체를 보관합니다.</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>녹음 %1</translation>
    </message>
    <message>
        <source>The microphone gives no sound. Nothing was recorded. Choose another one, or check the sound settings of the system.</source>
        <translation>마이크에서 소리가 오지 않습니다. 아무것도 녹음하지 않았습니다. 다른 마이크를 선택하거나 시스템 소리 설정을 확인하세요.</translation>
    </message>
    <message>
        <source>What was recorded until then is kept.</source>
        <translation>그때까지 녹음한 것은 보관했습니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecoveredTakes</name>
    <message numerus="yes">
        <source>%n recording(s) were not ended</source>
        <translation>
            <numerusform>녹음 %n개가 끝나지 않았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Melodeck was closed while it recorded. “%1” is whole up to there (%2). It stays in %3.</source>
        <translation>녹음하는 동안 Melodeck이 닫혔습니다. “%1”은(는) 그 지점까지 온전합니다(%2). %3에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>멜로디로 사용</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RegionFields</name>
    <message>
        <source>End of the region</source>
        <translation>구간 끝</translation>
    </message>
    <message>
        <source>Play melody</source>
        <translation>멜로디 재생</translation>
    </message>
    <message>
        <source>Plays exactly what will be sent</source>
        <translation>보낼 내용을 그대로 재생합니다</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>구간 시작</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, behind a number</comment>
        <translation>초</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RequestForm</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>설정 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ResultsPanel</name>
    <message>
        <source>%1 was %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) stopped</source>
        <translation>
            <numerusform>작업 %n개가 중지됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were waiting when Melodeck ended</source>
        <translation>
            <numerusform>Melodeck이 끝날 때 작업 %n개가 대기 중이었음</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>완료 항목 치우기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Details copied. They hold no key.</source>
        <translation>자세한 내용을 복사했습니다. 키는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>No program here opens %1. It can be saved.</source>
        <translation>%1을(를) 여는 프로그램이 없습니다. 저장할 수는 있습니다.</translation>
    </message>
    <message>
        <source>Nothing of that has left this computer. It is paused now.</source>
        <translation>아무것도 이 컴퓨터를 벗어나지 않았습니다. 지금은 일시 정지되어 있습니다.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>이전 항목 표시</translation>
    </message>
    <message>
        <source>Takes away what is over. It stays in the library; Show older brings it back.</source>
        <translation>끝난 항목을 치웁니다. 라이브러리에는 남으며 “이전 항목 표시”로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>They never left this computer.</source>
        <translation>이 컴퓨터를 벗어난 적이 없습니다.</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>더 이상 라이브러리에 없습니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RunAgain</name>
    <message>
        <source>Not the same as before. %1</source>
        <translation>이전과 같지 않습니다. %1</translation>
    </message>
    <message>
        <source>The engine or its sound font has changed since.</source>
        <translation>그 뒤로 엔진이나 사운드폰트가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The model takes no seed, so each run differs.</source>
        <translation>모델이 시드를 받지 않아 실행마다 달라집니다.</translation>
    </message>
    <message>
        <source>The request and its seed are the same: the model does not repeat itself exactly.</source>
        <translation>요청과 시드는 같습니다. 모델이 똑같은 결과를 되풀이하지 않습니다.</translation>
    </message>
    <message>
        <source>The same as before, byte for byte.</source>
        <translation>이전과 바이트까지 똑같습니다.</translation>
    </message>
    <message>
        <source>Whether this is the same as before cannot be told: the earlier clip&apos;s file cannot be read.</source>
        <translation>이전과 같은지 알 수 없습니다. 이전 클립의 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” has changed since.</source>
        <translation>그 뒤로 “%1”이(가) 바뀌었습니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveAllDialog</name>
    <message>
        <source>Browse for a folder</source>
        <translation>폴더 찾아보기</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Files that will be made</source>
        <translation>만들어질 파일</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>No such field: %1. It stays in the names as it is written.</source>
        <translation>그런 필드가 없습니다: %1. 이름에 쓰인 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Puts %1 into the names</source>
        <translation>이름에 %1을(를) 넣습니다</translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s)</source>
        <translation>
            <numerusform>클립 %n개 저장</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>모두 저장</translation>
    </message>
    <message>
        <source>Save all clips into a folder</source>
        <translation>모든 클립을 폴더에 저장</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveDialog</name>
    <message>
        <source>Browse for a place</source>
        <translation>위치 찾아보기</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save clip</source>
        <translation>클립 저장</translation>
    </message>
    <message>
        <source>gets a number: a file of that name is there</source>
        <translation>번호가 붙음: 같은 이름의 파일이 있음</translation>
    </message>
    <message>
        <source>replaces the file of that name</source>
        <translation>같은 이름의 파일을 대체함</translation>
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
        <translation> 초</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>받은 그대로</translation>
    </message>
    <message>
        <source>As received (%1)</source>
        <translation>받은 그대로(%1)</translation>
    </message>
    <message>
        <source>Every byte as received</source>
        <translation>모든 바이트를 받은 그대로</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>페이드 인</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>페이드 아웃</translation>
    </message>
    <message>
        <source>Fades</source>
        <translation>페이드</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>레벨</translation>
    </message>
    <message>
        <source>Level matched (%1 dB)</source>
        <translation>레벨 맞춤(%1 dB)</translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation>레벨 맞춤</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>Normalise to</source>
        <translation>노멀라이즈 기준</translation>
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
        <translation>부분</translation>
    </message>
    <message>
        <source>Prompt, fields, model and seed travel in the file, and a mark that it is machine-made; never a key or a path.</source>
        <translation>프롬프트, 필드, 모델, 시드와 기계가 만들었다는 표시가 파일에 담깁니다. 키나 경로는 절대 담기지 않습니다.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Region · %1 to %2 s</source>
        <translation>구간 · %1~%2초</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>작은 파일</translation>
    </message>
    <message>
        <source>The samples are as received, bit for bit</source>
        <translation>샘플이 받은 그대로이며 비트까지 같습니다</translation>
    </message>
    <message>
        <source>WAV, 16 bits</source>
        <translation>WAV, 16비트</translation>
    </message>
    <message>
        <source>WAV, 24 bits</source>
        <translation>WAV, 24비트</translation>
    </message>
    <message>
        <source>WAV, 32-bit float</source>
        <translation>WAV, 32비트 부동소수점</translation>
    </message>
    <message>
        <source>WAV, samples as received</source>
        <translation>WAV, 받은 그대로의 샘플</translation>
    </message>
    <message>
        <source>Whole clip · %1</source>
        <translation>전체 클립 · %1</translation>
    </message>
    <message>
        <source>With its recipe</source>
        <translation>레시피 포함</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>in </source>
        <translation>인 </translation>
    </message>
    <message>
        <source>out </source>
        <translation>아웃 </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SavingLine</name>
    <message>
        <source>Saving</source>
        <translation>저장 중</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>저장 중지</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SeedField</name>
    <message>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>무작위 시드</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Another seed gives another arrangement.</source>
        <translation>시드와 요청이 같으면 같은 클립이 나옵니다. 시드가 다르면 편곡이 달라집니다.</translation>
    </message>
    <message>
        <source>from the request</source>
        <translation>요청에 따름</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentDelegate</name>
    <message>
        <source>(no words)</source>
        <translation>(말 없음)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentEditor</name>
    <message>
        <source>Words of this segment</source>
        <translation>이 세그먼트의 말</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>세그먼트</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentModel</name>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>모델이 확신하지 못한 부분입니다(%1 %).</translation>
    </message>
    <message>
        <source>The model was very unsure of this (%1 %): better listen to it.</source>
        <translation>모델이 거의 확신하지 못한 부분입니다(%1 %): 직접 들어 보세요.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>말 없음</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SendFooter</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>보내기 취소</translation>
    </message>
    <message>
        <source>It runs when its turn comes there, also while this computer sleeps</source>
        <translation>이 컴퓨터가 절전 상태여도 그곳에서 차례가 되면 실행됩니다</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>다른 방법으로 보내기</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue…</source>
        <translation>플랫폼의 대기열로 보내기…</translation>
    </message>
    <message>
        <source>Sends when the melody is there.</source>
        <translation>멜로디가 오면 보냅니다.</translation>
    </message>
    <message>
        <source>The melody still comes; the request is not sent by itself.</source>
        <translation>멜로디가 아직 오는 중이며 요청은 자동으로 보내지 않습니다.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>무료</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SettingsDialog</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 is no field and stays as it is written. There are: %2.</source>
        <translation>%1은(는) 필드가 아니며 쓰인 그대로 남습니다. 있는 필드: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that requests went to. Keys and clips stay.</source>
        <translation>
            <numerusform>요청을 보낸 주소 %n개. 키와 클립은 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>다른 파일…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Arranges by rule on sampled instruments, free and without a key. It needs a sound font.</source>
        <translation>샘플 악기로 규칙에 따라 편곡합니다. 무료이며 키가 필요 없습니다. 사운드폰트가 필요합니다.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>폴더 찾아보기</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>By the desktop</source>
        <translation>데스크톱 알림</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>확인하기</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Clips carry their recipe</source>
        <translation>클립에 레시피 포함</translation>
    </message>
    <message>
        <source>Compared with the system&apos;s.</source>
        <translation>시스템 글자 크기 기준.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>진단 정보 복사</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어두움</translation>
    </message>
    <message>
        <source>Empty: as the system&apos;s environment says. This computer is always reached without.</source>
        <translation>비워 두면 시스템 환경을 따릅니다. 이 컴퓨터에는 항상 프록시 없이 연결합니다.</translation>
    </message>
    <message>
        <source>Files that leave the library say how they were made; never a key, never a path.</source>
        <translation>라이브러리에서 나가는 파일에 만든 방법을 적습니다. 키나 경로는 절대 적지 않습니다.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>설정 찾기</translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation>클립 폴더</translation>
    </message>
    <message>
        <source>For a report</source>
        <translation>문제 보고용</translation>
    </message>
    <message>
        <source>For example “%1”. There are: %2.</source>
        <translation>예: “%1”. 있는 필드: %2.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>잊기</translation>
    </message>
    <message>
        <source>Forget recent addresses</source>
        <translation>최근 주소 잊기</translation>
    </message>
    <message>
        <source>From sending to the last byte of the answer. A model that answers later may bill all the same. Usually 20 minutes.</source>
        <translation>보내기부터 응답의 마지막 바이트까지입니다. 더 늦게 응답하는 모델도 요금을 청구할 수 있습니다. 기본값은 20분입니다.</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>설정 그룹</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>How notifications work</source>
        <translation>알림 작동 방식</translation>
    </message>
    <message>
        <source>How they work</source>
        <translation>작동 방식</translation>
    </message>
    <message>
        <source>It is in the clipboard. Read it before you send it; there is no key in it.</source>
        <translation>클립보드에 있습니다. 보내기 전에 읽어 보세요. 키는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>It runs, and has the sounds that it needs.</source>
        <translation>실행되며 필요한 소리가 있습니다.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>동시 작업 수</translation>
    </message>
    <message>
        <source>Keep new keys in the keychain</source>
        <translation>새 키를 키체인에 보관</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>최대 응답 크기</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝음</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>밝게 또는 어둡게</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>최대 대기 시간</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>MELODECK_SOUNDFONT in the environment says which one is played: %1</source>
        <translation>사용할 사운드폰트가 환경 변수 MELODECK_SOUNDFONT로 지정되어 있습니다: %1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>음악</translation>
    </message>
    <message>
        <source>Names of several</source>
        <translation>여러 파일의 이름</translation>
    </message>
    <message>
        <source>No setting has “%1” in it. What is used every day is set where it is used: how many jobs run at once beside the queue, format and quality where clips are saved, keys where a model is connected.</source>
        <translation>“%1”이(가) 들어 있는 설정이 없습니다. 매일 쓰는 것은 쓰는 곳에서 설정합니다. 동시에 실행할 작업 수는 대기열 옆에서, 형식과 품질은 클립을 저장할 때, 키는 모델을 연결할 때 설정합니다.</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>보관된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터에서</translation>
    </message>
    <message>
        <source>Only of requests that surely did not run, such as those that found the model busy: nothing is paid twice.</source>
        <translation>모델이 바쁠 때처럼 확실히 실행되지 않은 요청에만 해당합니다. 두 번 지불하는 일은 없습니다.</translation>
    </message>
    <message>
        <source>Otherwise a key is used until Melodeck ends. One that is kept is forgotten where it was given, under “Connect a model…”.</source>
        <translation>그러지 않으면 키는 Melodeck을 종료할 때까지만 사용합니다. 보관된 키는 입력한 곳인 “모델 연결…”에서 잊게 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Recent addresses</source>
        <translation>최근 주소</translation>
    </message>
    <message>
        <source>Recipe in files</source>
        <translation>파일 속 레시피</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Set beside the queue, for each server by itself.</source>
        <translation>대기열 옆에서 서버마다 따로 설정합니다.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>대기열 보기</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>스케치 엔진</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>사운드 장치</translation>
    </message>
    <message>
        <source>Sound font</source>
        <translation>사운드폰트</translation>
    </message>
    <message>
        <source>Sound fonts (*.sf2 *.sf3 *.SF2 *.SF3)</source>
        <translation>사운드폰트 (*.sf2 *.sf3 *.SF2 *.SF3)</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>오래 걸리는 작업이 끝나면 알림</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>선택한 장치(연결되지 않음)</translation>
    </message>
    <message>
        <source>The instruments, as an SF2 or SF3 file. With another one the same seed sounds different.</source>
        <translation>악기 소리이며, SF2 또는 SF3 파일입니다. 다른 파일을 쓰면 같은 시드라도 소리가 달라집니다.</translation>
    </message>
    <message>
        <source>The next clip is made with “%1”; the same seed may sound different now.</source>
        <translation>다음 클립은 “%1”(으)로 만듭니다. 이제 같은 시드라도 소리가 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>The one that is found</source>
        <translation>자동으로 찾은 것</translation>
    </message>
    <message>
        <source>Tries after the first</source>
        <translation>첫 시도 후 재시도 횟수</translation>
    </message>
    <message>
        <source>Versions, sound, decoders, size of the library and the last errors. No key, no address, no name of a file.</source>
        <translation>버전, 소리, 디코더, 라이브러리 크기, 최근 오류입니다. 키, 주소, 파일 이름은 없습니다.</translation>
    </message>
    <message>
        <source>What is longer is not taken, so that no server can fill the disk.</source>
        <translation>더 큰 응답은 받지 않으므로 서버가 디스크를 가득 채울 수 없습니다.</translation>
    </message>
    <message>
        <source>What runs and plays goes on.</source>
        <translation>실행하거나 재생하는 것은 계속됩니다.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>모든 것이 보관되는 곳</translation>
    </message>
    <message>
        <source>Where saving begins; it follows where you saved last.</source>
        <translation>저장을 시작하는 위치입니다. 마지막으로 저장한 곳을 따라갑니다.</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s is used.</source>
        <translation>연결되지 않은 동안에는 시스템의 장치를 사용합니다.</translation>
    </message>
    <message>
        <source>While the window is not in front, of what took more than ten seconds and of whole batches. A click plays the clip or shows the result.</source>
        <translation>창이 앞에 있지 않을 때, 10초 넘게 걸린 작업과 일괄 작업 전체의 완료를 알립니다. 알림을 클릭하면 클립을 재생하거나 결과를 표시합니다.</translation>
    </message>
    <message>
        <source>bug support about version</source>
        <translation>버그 오류 지원 정보 버전</translation>
    </message>
    <message>
        <source>directory place</source>
        <translation>디렉터리 위치</translation>
    </message>
    <message>
        <source>disk data clips</source>
        <translation>디스크 데이터 클립</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>글꼴 확대 크게</translation>
    </message>
    <message>
        <source>history models servers</source>
        <translation>기록 모델 서버</translation>
    </message>
    <message>
        <source>instruments bank samples SF2 SF3</source>
        <translation>악기 음원 음색 뱅크 샘플 SF2 SF3</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>local offline sound font</source>
        <translation>로컬 오프라인 사운드폰트</translation>
    </message>
    <message>
        <source>metadata tag privacy</source>
        <translation>메타데이터 태그 개인정보</translation>
    </message>
    <message>
        <source>min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>network company socks</source>
        <translation>네트워크 회사 socks</translation>
    </message>
    <message>
        <source>notify message bubble alert</source>
        <translation>알림 메시지 말풍선 팝업 경고</translation>
    </message>
    <message>
        <source>output speaker headphones</source>
        <translation>출력 스피커 헤드폰</translation>
    </message>
    <message>
        <source>parallel limit</source>
        <translation>병렬 제한</translation>
    </message>
    <message>
        <source>password secret API key</source>
        <translation>암호 비밀번호 비밀 API 키</translation>
    </message>
    <message>
        <source>retry again pause</source>
        <translation>재시도 다시 간격</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>크기 제한</translation>
    </message>
    <message>
        <source>template file name</source>
        <translation>템플릿 파일 이름</translation>
    </message>
    <message>
        <source>theme colours night</source>
        <translation>테마 색 야간</translation>
    </message>
    <message>
        <source>timeout time limit</source>
        <translation>시간 초과 제한 시간</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>“%1” is not a sound font (SF2 or SF3). Nothing was changed.</source>
        <translation>“%1”은(는) 사운드폰트(SF2 또는 SF3)가 아닙니다. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is not there any more, or is no sound font: the sketch engine cannot play. Choose another one.</source>
        <translation>“%1”이(가) 더 이상 없거나 사운드폰트가 아니어서 스케치 엔진이 연주할 수 없습니다. 다른 파일을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ShortcutEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1은(는) “%2”에 지정되어 있으며, 지정하면 그쪽에서는 빠집니다.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it wants a single key other than a digit, Enter, Tab or Esc.</source>
        <translation>%1은(는) 여기에 쓸 수 없습니다. 숫자, Enter, Tab, Esc가 아닌 키 하나가 필요합니다.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it would be written into texts, or leads through the window. Hold Ctrl or Alt with it.</source>
        <translation>%1은(는) 여기에 쓸 수 없습니다. 텍스트에 입력되거나 창 안을 이동하는 키입니다. Ctrl이나 Alt와 함께 누르세요.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1은(는) 아직 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>동작과 키</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>모든 키를 기본값으로</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>지정</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>새 키</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>키 없음</translation>
    </message>
    <message>
        <source>Put the caret into the field and press the new key.</source>
        <translation>입력란에 커서를 놓고 새 키를 누르세요.</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>기본 키</translation>
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
        <translation>Alt+← →, Alt+Shift+← →</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Alt+↑ ↓, Alt+Home</source>
        <translation>Alt+↑ ↓, Alt+Home</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Compared blind: give the clip that plays a place</source>
        <translation>블라인드 비교 중: 재생 중인 클립에 순위 매기기</translation>
    </message>
    <message>
        <source>Ctrl+1 – 5</source>
        <translation>Ctrl+1 – 5</translation>
    </message>
    <message>
        <source>Ctrl+P, Del</source>
        <translation>Ctrl+P, Del</translation>
    </message>
    <message>
        <source>Ctrl+Space, Ctrl+F</source>
        <translation>Ctrl+Space, Ctrl+F</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter, Ctrl+M</source>
        <translation>Enter, Ctrl+Enter, Ctrl+M</translation>
    </message>
    <message>
        <source>Enter, F2, Del</source>
        <translation>Enter, F2, Del</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>In a collection of the library: up or down</source>
        <translation>라이브러리의 컬렉션에서: 위로 또는 아래로</translation>
    </message>
    <message>
        <source>In a transcript: move its start, its end</source>
        <translation>전사문: 시작 또는 끝 옮기기</translation>
    </message>
    <message>
        <source>In a transcript: play from there, find</source>
        <translation>전사문: 그곳부터 재생, 찾기</translation>
    </message>
    <message>
        <source>In a transcript: write, split at the caret, merge</source>
        <translation>전사문: 쓰기, 커서에서 나누기, 합치기</translation>
    </message>
    <message>
        <source>In lists and transcripts</source>
        <translation>목록과 전사문에서</translation>
    </message>
    <message>
        <source>In the library: play, tags and note, to the trash</source>
        <translation>라이브러리: 재생, 태그 및 메모, 휴지통으로 이동</translation>
    </message>
    <message>
        <source>In the queue: pause or resume, cancel</source>
        <translation>대기열: 일시 정지 또는 계속, 취소</translation>
    </message>
    <message>
        <source>In the queue: up or down, to the front</source>
        <translation>대기열: 위 또는 아래로, 맨 앞으로</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>That clip at the same position</source>
        <translation>같은 위치의 그 클립</translation>
    </message>
    <message>
        <source>While nothing is typed</source>
        <translation>입력 중이 아닐 때</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SidePane</name>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>대기열 %1</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>대기열 및 라이브러리</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SinkFeeder</name>
    <message>
        <source>The sound device cannot be opened. Your clips are safe. Check the sound settings of the system, then press play again.</source>
        <translation>사운드 장치를 열 수 없습니다. 클립은 안전합니다. 시스템 소리 설정을 확인한 뒤 다시 재생을 누르세요.</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>사운드 장치가 응답하지 않습니다. 클립은 안전합니다. 시스템 소리 설정에서 다른 장치를 선택한 뒤 재생을 누르세요.</translation>
    </message>
    <message>
        <source>“%1” went away while playing. Your clips are safe. Connect it again or choose another device, then press play.</source>
        <translation>재생 중에 “%1”이(가) 사라졌습니다. 클립은 안전합니다. 다시 연결하거나 다른 장치를 선택한 뒤 재생을 누르세요.</translation>
    </message>
    <message>
        <source>“%1” went away, and there is no other sound device. Your clips are safe. Connect one again: what was playing goes on from here.</source>
        <translation>“%1”이(가) 사라졌고 다른 사운드 장치가 없습니다. 클립은 안전합니다. 장치를 다시 연결하면 재생하던 것이 여기서부터 이어집니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SleepGuard</name>
    <message>
        <source>Requests are on their way</source>
        <translation>요청이 진행 중임</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SoundMenu</name>
    <message>
        <source>As the system says</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>As the system says (%1)</source>
        <translation>시스템 설정 따름(%1)</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>사운드 장치</translation>
    </message>
    <message>
        <source>Speed %1 and sound device</source>
        <translation>속도 %1와(과) 사운드 장치</translation>
    </message>
    <message>
        <source>Speed and sound device</source>
        <translation>속도와 사운드 장치</translation>
    </message>
    <message>
        <source>Speed, pitch kept</source>
        <translation>속도, 음높이 유지</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>선택한 장치(연결되지 않음)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecDialog</name>
    <message numerus="yes">
        <source>%1: %n field(s).</source>
        <translation>
            <numerusform>%1: 필드 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>A Truss with an example request</source>
        <translation>예제 요청이 있는 Truss</translation>
    </message>
    <message>
        <source>A model that was exported</source>
        <translation>내보낸 모델</translation>
    </message>
    <message>
        <source>A request in code</source>
        <translation>코드로 된 요청</translation>
    </message>
    <message>
        <source>A request that works, or a description of what the model takes</source>
        <translation>작동하는 요청 또는 모델이 받는 것에 대한 설명</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>서버 주소</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>An OpenAPI file</source>
        <translation>OpenAPI 파일</translation>
    </message>
    <message>
        <source>An example request</source>
        <translation>예제 요청</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>서버에 묻기</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1에 묻는 중…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation>모델 편집</translation>
    </message>
    <message>
        <source>Left out, because it looks like a key: %1.</source>
        <translation>키처럼 보여 제외함: %1.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>음악</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>새 모델</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Nothing is sent, except to a server that you ask here. Keys are never kept.</source>
        <translation>여기서 묻는 서버 외에는 아무것도 보내지 않습니다. 키는 절대 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Open a request or a description</source>
        <translation>요청 또는 설명 열기</translation>
    </message>
    <message>
        <source>Paste a curl command, a Python snippet, the JSON of a request, a config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported. Dropping its file works too.</source>
        <translation>curl 명령, Python 코드 조각, 요청의 JSON, example_model_input이 있는 config.yaml, OpenAPI 파일, JSON Schema 또는 누군가 내보낸 모델을 붙여넣으세요. 파일을 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 읽는 중…</translation>
    </message>
    <message>
        <source>Requests and descriptions (*.json *.yaml *.yml *.txt *.sh *.py)</source>
        <translation>요청 및 설명 (*.json *.yaml *.yml *.txt *.sh *.py)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>효과음</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>음성을 텍스트로</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>텍스트를 음성으로</translation>
    </message>
    <message>
        <source>The schema of a server</source>
        <translation>서버의 스키마</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>What a field held in the example is sent where it is left empty. Files, keys and addresses are not kept.</source>
        <translation>필드를 비워 두면 예제에 있던 값을 보냅니다. 파일, 키, 주소는 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>or a server: http://localhost:8080</source>
        <translation>또는 서버: http://localhost:8080</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there, and its permissions.</source>
        <translation>“%1”을(를) 읽을 수 없습니다. 파일이 아직 있는지와 권한을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldEdit</name>
    <message>
        <source>%1 is needed</source>
        <translation>%1 필수</translation>
    </message>
    <message>
        <source>%1, largest value</source>
        <translation>%1, 최댓값</translation>
    </message>
    <message>
        <source>%1, smallest value</source>
        <translation>%1, 최솟값</translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation>%1, 값</translation>
    </message>
    <message>
        <source>File as base64</source>
        <translation>base64 파일</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>켜기/끄기</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>하나 선택</translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation>여러 텍스트</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>The smallest and the largest value are numbers, the smaller one first. Either may be empty.</source>
        <translation>최솟값과 최댓값은 숫자이며 작은 것을 먼저 씁니다. 둘 다 비워 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>Write its values, with commas between them.</source>
        <translation>값을 쉼표로 구분해 쓰세요.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>slow, fast</source>
        <translation>slow, fast</translation>
    </message>
    <message>
        <source>to</source>
        <translation>최대</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldRow</name>
    <message>
        <source>%1 if left empty</source>
        <translation>비워 두면 %1</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>찾아보기</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>%1 찾아보기</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>%1에 쓸 파일 선택</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>파일 없음</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>그런 파일이 없거나 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation>모델 기본값</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>한 줄에 하나씩</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택 사항</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFields</name>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1: 그런 파일이 없거나 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpectrumButton</name>
    <message>
        <source>Spectrum</source>
        <translation>스펙트럼</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageDialog</name>
    <message>
        <source>%1 in all, %2 free on this disk</source>
        <translation>전체 %1, 이 디스크에 %2 남음</translation>
    </message>
    <message>
        <source>Adds what such a file has and this library lacks. Replaces nothing.</source>
        <translation>이런 파일에 있고 이 라이브러리에 없는 것을 추가합니다. 아무것도 대체하지 않습니다.</translation>
    </message>
    <message>
        <source>Archives of a library (*.zip)</source>
        <translation>라이브러리 아카이브 (*.zip)</translation>
    </message>
    <message>
        <source>Besides clips: recordings %1, trash %2, database %3, its backups %4</source>
        <translation>클립 외: 녹음 %1, 휴지통 %2, 데이터베이스 %3, 그 백업 %4</translation>
    </message>
    <message>
        <source>Choose an empty folder for the library</source>
        <translation>라이브러리로 쓸 빈 폴더 선택</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>정리…</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>클립</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>옮기지 않음</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>라이브러리 내보내기</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>라이브러리로 가져오기</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>It moves to %1 when Melodeck is closed.</source>
        <translation>Melodeck을 닫을 때 %1(으)로 옮깁니다.</translation>
    </message>
    <message>
        <source>Library storage</source>
        <translation>라이브러리 저장 공간</translation>
    </message>
    <message>
        <source>Month and model</source>
        <translation>월 및 모델</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>이동…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its checksum. Changes nothing.</source>
        <translation>모든 파일을 읽어 체크섬과 비교합니다. 아무것도 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>Remove old files</source>
        <translation>이전 파일 제거</translation>
    </message>
    <message>
        <source>Restart Melodeck now</source>
        <translation>Melodeck 지금 다시 시작</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Size by month and model</source>
        <translation>월 및 모델별 크기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>The files from before the move are still in %1.</source>
        <translation>옮기기 전의 파일이 아직 %1에 있습니다.</translation>
    </message>
    <message>
        <source>The last move did not happen: %1</source>
        <translation>지난번 이동이 이루어지지 않았습니다: %1</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is removed.</source>
        <translation>라이브러리는 원래 위치에 있으며 사본을 제거합니다.</translation>
    </message>
    <message>
        <source>The whole library as one ZIP file with checksums</source>
        <translation>라이브러리 전체를 체크섬과 함께 ZIP 파일 하나로</translation>
    </message>
    <message>
        <source>To another disk. Each file is copied, read back and compared first.</source>
        <translation>다른 디스크로 옮깁니다. 먼저 각 파일을 복사하고 다시 읽어 비교합니다.</translation>
    </message>
    <message>
        <source>Trash (%1)…</source>
        <translation>휴지통(%1)…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>휴지통…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>검증</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageWork</name>
    <message numerus="yes">
        <source>%1 are free again. %n old file(s) stay: the library lacks them where it is now.</source>
        <translation>
            <numerusform>%1이(가) 다시 비었습니다. 이전 파일 %n개는 남습니다. 라이브러리의 현재 위치에 없기 때문입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were copied and read back.</source>
        <translation>
            <numerusform>파일 %n개(%1)를 복사하고 다시 읽었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>라이브러리 복사 중</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>휴지통 비우는 중</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>내보내는 중</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>가져오는 중</translation>
    </message>
    <message>
        <source>Only what has ended can go to the trash. Cancel it first.</source>
        <translation>끝난 것만 휴지통으로 옮길 수 있습니다. 먼저 취소하세요.</translation>
    </message>
    <message>
        <source>Removing the copy</source>
        <translation>사본 제거 중</translation>
    </message>
    <message>
        <source>Removing the old files</source>
        <translation>이전 파일 제거 중</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is gone.</source>
        <translation>라이브러리는 원래 위치에 있으며 사본을 제거했습니다.</translation>
    </message>
    <message>
        <source>The new place is used from the next start on; what comes until then is taken along. The old files stay until you remove them here.</source>
        <translation>새 위치는 다음에 시작할 때부터 사용합니다. 그때까지 생기는 것도 함께 옮깁니다. 이전 파일은 여기서 제거할 때까지 남습니다.</translation>
    </message>
    <message>
        <source>The old files are gone, and %1 are free again.</source>
        <translation>이전 파일을 제거하여 %1의 공간을 확보했습니다.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>검증 중</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StoredKeys</name>
    <message>
        <source>There is no keychain here, so no key can be kept.</source>
        <translation>여기에는 키체인이 없어 키를 보관할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedList</name>
    <message>
        <source>At the platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>At the platform %1</source>
        <translation>플랫폼 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 취소</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>끝난 항목 치우기</translation>
    </message>
    <message>
        <source>Clear ended requests</source>
        <translation>끝난 요청 치우기</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID 복사</translation>
    </message>
    <message>
        <source>Copy id of %1</source>
        <translation>%1의 ID 복사</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>%1 닫기</translation>
    </message>
    <message>
        <source>The request&apos;s id is in the clipboard.</source>
        <translation>요청 ID가 클립보드에 있습니다.</translation>
    </message>
    <message>
        <source>and %1 older ones</source>
        <translation>외 이전 항목 %1개</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedRequests</name>
    <message>
        <source>Cancelled. It did not run and is not billed.</source>
        <translation>취소했습니다. 실행되지 않았으며 요금이 청구되지 않습니다.</translation>
    </message>
    <message>
        <source>Done: its result goes to the webhook</source>
        <translation>완료: 결과를 웹훅으로 보냅니다</translation>
    </message>
    <message>
        <source>Ended without a result</source>
        <translation>결과 없이 끝남</translation>
    </message>
    <message>
        <source>It was not cancelled: only a request that still waits can be. It may run and be billed.</source>
        <translation>취소되지 않았습니다: 아직 대기 중인 요청만 취소할 수 있습니다. 실행되어 요금이 청구될 수 있습니다.</translation>
    </message>
    <message>
        <source>On its way to the platform&apos;s queue</source>
        <translation>플랫폼의 대기열로 가는 중</translation>
    </message>
    <message>
        <source>Queued at the platform</source>
        <translation>플랫폼에서 대기 중</translation>
    </message>
    <message>
        <source>Runs at the platform</source>
        <translation>플랫폼에서 실행 중</translation>
    </message>
    <message>
        <source>The platform&apos;s queue has the request.</source>
        <translation>플랫폼의 대기열에 요청이 들어갔습니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeButton</name>
    <message>
        <source>Show milliseconds</source>
        <translation>밀리초 표시</translation>
    </message>
    <message>
        <source>Show tenths of a second</source>
        <translation>10분의 1초 표시</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeField</name>
    <message>
        <source>Seconds, or minutes and seconds: 2.75 or 0:02.75</source>
        <translation>초 또는 분과 초: 2.75 또는 0:02.75</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TopBar</name>
    <message>
        <source>%1 · billed by its owner&apos;s rates</source>
        <translation>%1 · 소유자의 요율로 청구</translation>
    </message>
    <message>
        <source>%1 · on a server of your own, free</source>
        <translation>%1 · 직접 운영하는 서버, 무료</translation>
    </message>
    <message>
        <source>Choose where requests go</source>
        <translation>요청을 보낼 곳 선택</translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation>모델 연결…</translation>
    </message>
    <message>
        <source>Fills the form with the request that whoever deployed the model wrote beside it</source>
        <translation>모델을 배포한 사람이 함께 쓴 요청으로 양식을 채웁니다</translation>
    </message>
    <message>
        <source>Model: %1, %2</source>
        <translation>모델: %1, %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Sketch engine on this computer</source>
        <translation>이 컴퓨터의 스케치 엔진</translation>
    </message>
    <message>
        <source>Starts it now, so that the first request does not wait for it</source>
        <translation>첫 요청이 기다리지 않도록 지금 시작합니다</translation>
    </message>
    <message>
        <source>Use the model&apos;s example request</source>
        <translation>모델의 예제 요청 사용</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>모델 깨우기</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>멜로디를 규칙에 따라 편곡 · 무료 · 키 필요 없음</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>이 컴퓨터에서</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptAudio</name>
    <message>
        <source>Fetching the recording behind the link…</source>
        <translation>링크의 녹음을 가져오는 중…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptCard</name>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>불확실 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>단어 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>전사문 복사</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>전사문 편집</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>전사문 저장…</translation>
    </message>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>모델이 확신하지 못한 부분입니다(%1 %).</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>전사문</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>편집됨</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptDesk</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>세그먼트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>불확실 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>다른 화자…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Back to the model&apos;s text</source>
        <translation>모델의 텍스트로 되돌리기</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>결과로 돌아가기</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>말 복사</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>말 편집</translation>
    </message>
    <message>
        <source>End 0.1 s earlier</source>
        <translation>끝을 0.1초 앞으로</translation>
    </message>
    <message>
        <source>End 0.1 s later</source>
        <translation>끝을 0.1초 뒤로</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>따라가기</translation>
    </message>
    <message>
        <source>Import subtitles or a transcript…</source>
        <translation>자막이나 전사문 가져오기…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Insert segment behind</source>
        <translation>뒤에 세그먼트 삽입</translation>
    </message>
    <message>
        <source>Keeps the segment that is heard in view</source>
        <translation>들리는 세그먼트가 계속 보이게 합니다</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>다음과 합치기</translation>
    </message>
    <message>
        <source>New name for %1, in all segments:</source>
        <translation>모든 세그먼트에서 %1의 새 이름:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>여기부터 재생</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Rename %1 everywhere…</source>
        <translation>모든 곳에서 %1 이름 바꾸기…</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>화자 이름 바꾸기</translation>
    </message>
    <message>
        <source>Replaces the segments by those of an SRT, VTT or JSON file; it can be undone</source>
        <translation>세그먼트를 SRT, VTT 또는 JSON 파일의 것으로 바꿉니다. 실행 취소할 수 있습니다</translation>
    </message>
    <message>
        <source>Save transcript as text, subtitles, JSON, table or labels</source>
        <translation>전사문을 텍스트, 자막, JSON, 표 또는 레이블로 저장</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>전사문 저장…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>세그먼트</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>커서에서 나누기</translation>
    </message>
    <message>
        <source>Split, merge, move times, name speakers</source>
        <translation>나누기, 합치기, 시간 옮기기, 화자 이름 지정</translation>
    </message>
    <message>
        <source>Split: place the caret</source>
        <translation>나누기: 커서를 놓으세요</translation>
    </message>
    <message>
        <source>Start 0.1 s earlier</source>
        <translation>시작을 0.1초 앞으로</translation>
    </message>
    <message>
        <source>Start 0.1 s later</source>
        <translation>시작을 0.1초 뒤로</translation>
    </message>
    <message>
        <source>There are no segments. Import a file, or press Insert to write one.</source>
        <translation>세그먼트가 없습니다. 파일을 가져오거나 Insert를 눌러 직접 쓰세요.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>누가 말합니까?</translation>
    </message>
    <message>
        <source>back to the model&apos;s text</source>
        <translation>모델의 텍스트로 되돌리기</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>편집됨</translation>
    </message>
    <message>
        <source>import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>삽입</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>move time</source>
        <translation>시간 옮기기</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>rename speaker</source>
        <translation>화자 이름 바꾸기</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>split</source>
        <translation>나누기</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptEdits</name>
    <message>
        <source>An edited transcript was damaged and could not be read. It is kept as %1; the model&apos;s own text is shown.</source>
        <translation>편집한 전사문이 손상되어 읽을 수 없었습니다. %1(으)로 보관했으며 모델의 원래 텍스트를 표시합니다.</translation>
    </message>
    <message>
        <source>Your edits are on the disk again.</source>
        <translation>편집한 내용이 다시 디스크에 저장되었습니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TrashDialog</name>
    <message numerus="yes">
        <source>%n job(s) with %1</source>
        <translation>
            <numerusform>작업 %n개(%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are removed for good.</source>
        <translation>
            <numerusform>작업 %n개(%1)를 완전히 제거합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips that were not saved elsewhere cannot be brought back, and making them again may cost again.</source>
        <translation>다른 곳에 저장하지 않은 클립은 되찾을 수 없으며, 다시 만들면 비용이 또 들 수 있습니다.</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>휴지통을 비울까요?</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>휴지통 비우기</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>휴지통 비우기…</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>휴지통에 있음</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>휴지통이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message numerus="yes">
        <source>What has been here for %n day(s) is removed by itself.</source>
        <translation>
            <numerusform>여기에 %n일 동안 머문 것은 자동으로 제거됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Use</name>
    <message>
        <source>This is not in the library any more.</source>
        <translation>더 이상 라이브러리에 없습니다.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationGrid</name>
    <message>
        <source>%1 of %2 are done</source>
        <translation>%2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Arrows choose, Space plays, Enter keeps.</source>
        <translation>화살표로 선택, 스페이스로 재생, Enter로 유지.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>나머지 취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>이것 유지</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>별표 제거</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Stars it and shows it among the results. The others stay in the library.</source>
        <translation>별표를 하고 결과에 표시합니다. 나머지는 라이브러리에 남습니다.</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>변형</translation>
    </message>
    <message>
        <source>Variations – %1</source>
        <translation>변형 – %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationModel</name>
    <message>
        <source>no clip came</source>
        <translation>클립이 오지 않음</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>더 이상 라이브러리에 없음</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>재생 중</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>별표 있음</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VaryDialog</name>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself.</source>
        <translation>%1은(는) 시드를 받지 않습니다. 실행할 때마다 저절로 달라집니다.</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>업로드 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be billed</source>
        <translation>
            <numerusform>그중 %n개는 요금이 청구될 수 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>요청 %n개</numerusform>
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
        <translation>모델을 하나 이상 선택하세요.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Durations in seconds</source>
        <translation>길이(초)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>One a line; {slow|fast} tries each</source>
        <translation>한 줄에 하나씩. {slow|fast}는 각각을 시도합니다</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>프롬프트, 한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message numerus="yes">
        <source>Run %n variation(s)</source>
        <translation>
            <numerusform>변형 %n개 실행</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>각각의 테이크 수</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>변형</translation>
    </message>
    <message>
        <source>Whole numbers and ranges; none leaves the seed as it is</source>
        <translation>정수와 범위. 비워 두면 시드가 그대로입니다</translation>
    </message>
    <message>
        <source>a grid of %1 × %2</source>
        <translation>%1 × %2 격자</translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation>무료, 이 컴퓨터에서</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WaveformMenu</name>
    <message>
        <source>Both channels</source>
        <translation>두 채널</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>음</translation>
    </message>
    <message>
        <source>Remove region</source>
        <translation>구간 제거</translation>
    </message>
    <message>
        <source>Ruler in bars and beats</source>
        <translation>마디와 박 눈금자</translation>
    </message>
    <message>
        <source>Ruler in time</source>
        <translation>시간 눈금자</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>스펙트럼</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>파형</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom to region</source>
        <translation>구간에 맞춰 확대</translation>
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
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>%1 · %2 dB</source>
        <translation>%1 · %2 dB</translation>
    </message>
    <message>
        <source>%1 – %2 s · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2초 · %3초</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WelcomePage</name>
    <message>
        <source>Browse</source>
        <translation>찾아보기</translation>
    </message>
    <message>
        <source>Drop a melody here</source>
        <translation>멜로디를 여기에 놓으세요</translation>
    </message>
    <message>
        <source>Drop card</source>
        <translation>놓기 카드</translation>
    </message>
    <message>
        <source>Hum it, sing it or play it: three clips follow its tune, each in a style of your own words. It all happens on this computer – no account, no network.</source>
        <translation>흥얼거리거나 노래하거나 연주하세요. 클립 세 개가 그 곡조를 따르며, 각각 직접 쓴 스타일로 만들어집니다. 모두 이 컴퓨터에서 이루어집니다 – 계정도 네트워크도 필요 없습니다.</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>링크 붙여넣기</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Start without a melody</source>
        <translation>멜로디 없이 시작</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>지금 해 보기</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A and more – or a JSON request</source>
        <translation>WAV, FLAC, OGG, MP3, M4A 등 – 또는 JSON 요청</translation>
    </message>
    <message>
        <source>With a sample melody</source>
        <translation>예제 멜로디로</translation>
    </message>
</context>
</TS>
