<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerDocument</name>
    <message>
        <source>The answer ended inside this piece of media, so it is not whole and was left out.</source>
        <translation>应答在这段媒体内部就结束了，因此它不完整，已略去。</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows. What was whole before that point is kept.</source>
        <translation>应答中的媒体超出了限制。在此之前完整的部分已保留。</translation>
    </message>
    <message>
        <source>This piece of media arrived damaged and was left out; the rest of the answer is not touched by it.</source>
        <translation>这段媒体到达时已损坏，已略去；应答的其余部分不受影响。</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>A web page came in place of an answer, as from a sign-in page on the way or behind an address that is no model&apos;s. Most likely nothing ran. Check the address, and open it in a browser.</source>
        <translation>收到的不是回答，而是一个网页，可能来自途中的登录页面，或者该地址不属于任何模型。很可能什么都没有运行。请检查地址，并在浏览器中打开看看。</translation>
    </message>
    <message>
        <source>Change what its words name, if you can, and send it again: that is a new run.</source>
        <translation>如果可以，请修改模型指出的内容，然后再次发送：那是一次新的运行。</translation>
    </message>
    <message>
        <source>The model answered with an error: %1</source>
        <translation>模型应答了一个错误：%1</translation>
    </message>
    <message>
        <source>The model answered, but there is no %1 in its answer, or none that Melodeck knows. The answer is kept as it came.</source>
        <translation>模型已应答，但其应答中没有%1，或没有 Melodeck 认识的内容。应答已按原样保留。</translation>
    </message>
    <message>
        <source>Your melody was not followed: %1</source>
        <translation>未能跟随你的旋律：%1</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>没有给出原因。</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>AsyncAnswers</name>
    <message>
        <source>It failed. A failed run may be billed.</source>
        <translation>失败了。失败的运行也可能计费。</translation>
    </message>
    <message>
        <source>It is done, but its result could not be delivered and is lost. Check that the webhook can be reached before you send it again.</source>
        <translation>已完成，但结果无法送达，已丢失。再次发送之前，请检查 webhook 是否可达。</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>正在运行。</translation>
    </message>
    <message>
        <source>It waited longer than it was allowed to, and did not run.</source>
        <translation>等待时间超过了允许的上限，没有运行。</translation>
    </message>
    <message>
        <source>It waits in the platform&apos;s queue.</source>
        <translation>正在平台的队列中等待。</translation>
    </message>
    <message>
        <source>It was cancelled before it ran.</source>
        <translation>运行之前已取消。</translation>
    </message>
    <message>
        <source>The model failed. A failed run may be billed.</source>
        <translation>模型运行失败。失败的运行也可能计费。</translation>
    </message>
    <message>
        <source>The platform took the request without naming an id for it. It may run and be billed; look at its dashboard before you send it again.</source>
        <translation>平台接受了请求，但没有给出 ID。它可能会运行并计费；再次发送之前请先查看平台的仪表板。</translation>
    </message>
    <message>
        <source>The result could not be delivered to the webhook.</source>
        <translation>结果无法送达 webhook。</translation>
    </message>
    <message>
        <source>This is not the result of an async request.</source>
        <translation>这不是异步请求的结果。</translation>
    </message>
    <message>
        <source>What answered is not the platform&apos;s queue: a proxy or another server may stand between. Check the endpoint.</source>
        <translation>应答的不是平台的队列：中间可能有代理或其他服务器。请检查端点。</translation>
    </message>
</context>
<context>
    <name>AsyncFolder</name>
    <message>
        <source>The folder %1 cannot be written, so nothing could be kept of what was asked and what comes back. Check its permissions and the room on the disk.</source>
        <translation>文件夹 %1 无法写入，因此请求的内容和返回的结果都无法保留。请检查其权限和磁盘空间。</translation>
    </message>
    <message>
        <source>What was asked for cannot be kept under the request&apos;s id in %1. Its result will come all the same, without its prompts.</source>
        <translation>请求的内容无法以该请求的 ID 保存到 %1。结果仍会到达，只是没有提示词。</translation>
    </message>
</context>
<context>
    <name>AsyncIntake</name>
    <message>
        <source>%1 is in the library and cannot be moved or removed. Check its permissions.</source>
        <translation>%1 在资料库中，无法移动或删除。请检查其权限。</translation>
    </message>
    <message>
        <source>A result came that is signed and cannot be read. Its bytes are in %1.</source>
        <translation>收到一个带签名但无法读取的结果。其字节保存在 %1。</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>收到的字节保存在 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The result stays where it came in. Check the disk and its permissions.</source>
        <translation>无法创建文件夹 %1。结果留在收到它的地方。请检查磁盘及其权限。</translation>
    </message>
</context>
<context>
    <name>AsyncRequest</name>
    <message>
        <source>%1 must be from %2 to %3. Nothing was sent.</source>
        <translation>%1必须在 %2 到 %3 之间。未发送任何内容。</translation>
    </message>
    <message>
        <source>The first delay, in milliseconds,</source>
        <translation>首次延迟（毫秒）</translation>
    </message>
    <message>
        <source>The longest delay, in milliseconds,</source>
        <translation>最长延迟（毫秒）</translation>
    </message>
    <message>
        <source>The longest time in the queue, in seconds,</source>
        <translation>在队列中的最长时间（秒）</translation>
    </message>
    <message>
        <source>The number of attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>The request is %1 with its files; the platform takes %2 for an async request. Nothing was sent. Attach a shorter recording (about 3 s of mono 32 kHz WAV fit, more as FLAC or Ogg), let the model fetch it from a link, or send it without --async.</source>
        <translation>请求连同文件共 %1；平台的异步请求最多接受 %2。未发送任何内容。请附上更短的录音（32 kHz 单声道 WAV 约 3 秒，FLAC 或 Ogg 可以更长），或让模型从链接获取，或不带 --async 发送。</translation>
    </message>
    <message>
        <source>The webhook is not an address such as https://host.example/path. Nothing was sent.</source>
        <translation>webhook 不是 https://host.example/path 这样的地址。未发送任何内容。</translation>
    </message>
    <message>
        <source>The webhook leads to this computer by a name that only this computer knows, so the result could never arrive. Nothing was sent. Give the address by which the TLS proxy in front of “melodeck-cli receive” is reached from outside.</source>
        <translation>webhook 用一个只有这台计算机知道的名称指向这台计算机，因此结果永远无法到达。未发送任何内容。请给出从外部访问“melodeck-cli receive”前面的 TLS 代理所用的地址。</translation>
    </message>
    <message>
        <source>The webhook must be an https:// address: the platform takes no other. Nothing was sent.</source>
        <translation>webhook 必须是 https:// 地址：平台不接受其他地址。未发送任何内容。</translation>
    </message>
    <message>
        <source>The webhook&apos;s address holds a user name or password. Nothing was sent. Leave it out: results are signed, and checked by that.</source>
        <translation>webhook 的地址含有用户名或密码。未发送任何内容。请去掉它：结果带有签名，并据此校验。</translation>
    </message>
    <message>
        <source>This endpoint has no queue of its own. Nothing was sent. Async requests need a model or chain of the platform: baseten:MODEL_ID, or its predict address.</source>
        <translation>此端点没有自己的队列。未发送任何内容。异步请求需要平台上的模型或链：baseten:MODEL_ID，或其 predict 地址。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a request. Nothing was sent.</source>
        <translation>“%1”不是请求的 ID。未发送任何内容。</translation>
    </message>
</context>
<context>
    <name>AsyncSubmission</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>The platform knows no such request: the id or the endpoint is another, or it ended more than an hour ago. Check the id and the endpoint.</source>
        <translation>平台不知道这个请求：ID 或端点不对，或者它在一个多小时前就已结束。请检查 ID 和端点。</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>A WAV of %1 Hz, %2 channels and %3 bits cannot be made here. Nothing was sent.</source>
        <translation>这里无法生成 %1 Hz、%2 个声道、%3 位的 WAV。未发送任何内容。</translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Nothing was recorded. Check the folder and the room on its disk.</source>
        <translation>无法在“%1”中录音（%2）。未录制任何内容。请检查该文件夹及其磁盘空间。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>已停止。未发送任何内容。</translation>
    </message>
    <message>
        <source>The audio</source>
        <translation>该音频</translation>
    </message>
    <message>
        <source>The audio cannot be converted from %1 Hz to %2 Hz. Nothing was sent. Export it at another rate.</source>
        <translation>音频无法从 %1 Hz 转换为 %2 Hz。未发送任何内容。请以其他采样率导出。</translation>
    </message>
    <message>
        <source>The audio ends before its first sample.</source>
        <translation>音频在第一个采样之前就结束了。</translation>
    </message>
    <message>
        <source>The audio is longer than three hours. Nothing was sent. Choose a shorter region.</source>
        <translation>音频超过三小时。未发送任何内容。请选择更短的选区。</translation>
    </message>
    <message>
        <source>The audio is too long for a rate of %1 Hz. Nothing was sent. Choose a shorter region.</source>
        <translation>音频对 %1 Hz 的采样率来说太长。未发送任何内容。请选择更短的选区。</translation>
    </message>
    <message>
        <source>The chosen region of “%1” holds no sound. Nothing was sent. Choose a region inside the file.</source>
        <translation>“%1”的所选选区中没有声音。未发送任何内容。请在文件范围内选择选区。</translation>
    </message>
    <message>
        <source>The recording cannot be written any further (%1). What was recorded before is kept. Make room on the disk.</source>
        <translation>录音无法继续写入（%1）。此前录制的内容已保留。请腾出磁盘空间。</translation>
    </message>
    <message>
        <source>The recording is as long as a WAV file can be and ended there. All of it is kept.</source>
        <translation>录音已达到 WAV 文件的最大长度，并在此结束。全部内容均已保留。</translation>
    </message>
    <message>
        <source>The sound that arrives cannot be played here. What arrives is kept as it is.</source>
        <translation>到达的声音无法在这里播放。到达的内容已按原样保留。</translation>
    </message>
    <message>
        <source>The sound that arrives has a damaged header and cannot be played. What arrives is kept as it is.</source>
        <translation>到达的声音文件头已损坏，无法播放。到达的内容已按原样保留。</translation>
    </message>
    <message>
        <source>This is not audio: %1</source>
        <translation>这不是音频：%1</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be read as it is. Nothing was sent. Turn it into WAV or FLAC first (ffmpeg -i FILE tune.wav), or drop it on Melodeck&apos;s window, which decodes it.</source>
        <translation>“%1”（%2）无法直接读取。未发送任何内容。请先转换为 WAV 或 FLAC（ffmpeg -i FILE tune.wav），或将它拖放到 Melodeck 的窗口上，由窗口解码。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there.</source>
        <translation>“%1”无法读取。未发送任何内容。请检查它是否还在。</translation>
    </message>
    <message>
        <source>“%1” does not say how long it is, and it is longer than a day. Nothing was sent. Cut it, or export it again as WAV or FLAC.</source>
        <translation>“%1”没有标明自身长度，而且超过一天。未发送任何内容。请剪短，或重新导出为 WAV 或 FLAC。</translation>
    </message>
    <message>
        <source>“%1” has a damaged header. Nothing was sent. Export it again as WAV or FLAC.</source>
        <translation>“%1”的文件头已损坏。未发送任何内容。请重新导出为 WAV 或 FLAC。</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Nothing was sent. Choose another file.</source>
        <translation>“%1”中没有声音。未发送任何内容。请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its sound cannot be decoded. Nothing was sent. Export it again, or choose another file.</source>
        <translation>“%1”已损坏：其声音无法解码。未发送任何内容。请重新导出，或选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Nothing was sent. Choose another file.</source>
        <translation>“%1”是空的（0 字节）。未发送任何内容。请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” is not a file. Nothing was sent. Choose an audio file.</source>
        <translation>“%1”不是文件。未发送任何内容。请选择音频文件。</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG and MP3 work.</source>
        <translation>“%1”不是这里能读取的音频。未发送任何内容。支持 WAV、FLAC、OGG 和 MP3。</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was sent. Choose the file again.</source>
        <translation>“%1”不存在。未发送任何内容。请重新选择文件。</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was sent. Check the file&apos;s permissions.</source>
        <translation>没有读取“%1”的权限。未发送任何内容。请检查文件的权限。</translation>
    </message>
    <message>
        <source>“%1” would be larger than 4 GiB in the format that the model takes, more than a WAV file holds. Nothing was sent. Choose a shorter region.</source>
        <translation>“%1”以模型接受的格式会超过 4 GiB，超出 WAV 文件的容量。未发送任何内容。请选择更短的选区。</translation>
    </message>
</context>
<context>
    <name>Base64</name>
    <message>
        <source>The base64 text breaks off after %1 characters.</source>
        <translation>base64 文本在 %1 个字符后中断。</translation>
    </message>
    <message>
        <source>The base64 text is damaged near character %1.</source>
        <translation>base64 文本在第 %1 个字符附近损坏。</translation>
    </message>
</context>
<context>
    <name>BatchPlan</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>A duration of %1 s is outside of what the model takes: %2</source>
        <translation>%1 秒的时长超出模型接受的范围：%2</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>未将任何内容加入队列。</translation>
    </message>
    <message>
        <source>That is more than %1 jobs (%2). Nothing was queued. Leave out files, prompts, durations or seeds.</source>
        <translation>这超过了 %1 个任务（%2）。未将任何内容加入队列。请减少文件、提示词、时长或种子。</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>没有模型“%1”。</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>请至少写一条提示词。</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>“%1” are too many seeds. Nothing was queued.</source>
        <translation>“%1”包含的种子太多。未将任何内容加入队列。</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>“%1”不是秒数。</translation>
    </message>
    <message>
        <source>“%1” is not a seed: whole numbers and ranges such as 1-4 are.</source>
        <translation>“%1”不是种子：种子应为整数，或 1-4 这样的范围。</translation>
    </message>
</context>
<context>
    <name>BodyPlan</name>
    <message>
        <source>The request has no place for a file in “%1”. Nothing was sent. Name a field of its top level, or a JSON pointer to one.</source>
        <translation>请求的“%1”处不能放文件。未发送任何内容。请指定其顶层的一个字段，或指向字段的 JSON 指针。</translation>
    </message>
</context>
<context>
    <name>BodyStream</name>
    <message>
        <source>A file of the request turned out longer or shorter than it was at the start. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>请求中的某个文件与开始时相比变长或变短了。请求在完整之前已停止。请不要改动该文件，然后再次发送。</translation>
    </message>
</context>
<context>
    <name>ClipExport</name>
    <message>
        <source>Nothing is lost: the clip is in the library.</source>
        <translation>没有任何丢失：片段在资料库中。</translation>
    </message>
    <message>
        <source>Saving in this format needs a folder to work in, and neither “%1” nor “%2” can be written. Nothing was saved. Check their permissions and the room on their disk, or save as WAV.</source>
        <translation>以此格式保存需要一个工作文件夹，而“%1”和“%2”都无法写入。未保存任何内容。请检查它们的权限和磁盘空间，或保存为 WAV。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>已停止。未保存任何内容。</translation>
    </message>
    <message>
        <source>only its first %1 s: the clip is damaged there, and %2 s are missing. Saved as received it keeps every byte that came</source>
        <translation>只有前 %1 秒：片段在该处损坏，缺少 %2 秒。按接收时的原样保存可保留到达的每个字节</translation>
    </message>
    <message>
        <source>without its recipe: this file has no place for it</source>
        <translation>不含配方：此文件没有存放它的位置</translation>
    </message>
</context>
<context>
    <name>ClipParts</name>
    <message>
        <source>Only clips of the sketch engine can be taken apart, and the recipe of this one is not known any more. Nothing was saved.</source>
        <translation>只有草图引擎的片段可以拆分，而这个片段的配方已不可知。未保存任何内容。</translation>
    </message>
    <message>
        <source>The melody “%1” is not there any more, and the clip was made of it. Nothing was saved. Put it back, or bring the recipe back and choose the melody anew.</source>
        <translation>旋律“%1”已不存在，而片段是由它制作的。未保存任何内容。请将它放回原处，或恢复配方并重新选择旋律。</translation>
    </message>
    <message>
        <source>The sketch engine that runs here cannot take its clips apart. Nothing was saved; the clip stays as it is. Start Melodeck anew if it was updated meanwhile.</source>
        <translation>这里运行的草图引擎无法拆分它的片段。未保存任何内容；片段保持原样。如果 Melodeck 期间更新过，请重新启动。</translation>
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
        <translation>第 %1</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>第 1</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>第 2</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>第 3</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>片段 %1</translation>
    </message>
    <message>
        <source>blind: %1 of %2</source>
        <translation>盲听：%1，共 %2 个</translation>
    </message>
    <message>
        <source>blind: not placed</source>
        <translation>盲听：未排名</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 did not give the file: it answered %2. Try again later, or download it in a browser and drop it here.</source>
        <translation>%1 没有提供该文件：应答为 %2。请稍后再试，或在浏览器中下载后拖放到这里。</translation>
    </message>
    <message>
        <source>%1 gives this only to those who have signed in (%2). Melodeck sends no key with a link. Download the file in a browser and drop it here.</source>
        <translation>%1 只向已登录的用户提供此内容（%2）。Melodeck 不会随链接发送密钥。请在浏览器中下载文件后拖放到这里。</translation>
    </message>
    <message>
        <source>%1 offers this over http:// only, where others on the way can read and change it. Nothing was fetched. Use its https:// address, or download it in a browser and drop the file here.</source>
        <translation>%1 只通过 http:// 提供此内容，途中的其他人可以读取和更改。未获取任何内容。请使用其 https:// 地址，或在浏览器中下载文件后拖放到这里。</translation>
    </message>
    <message>
        <source>%1 took too long to give the file. Nothing of it is kept. Try again, or download it in a browser and drop it here.</source>
        <translation>%1 提供文件的时间过长。未保留其任何内容。请重试，或在浏览器中下载后拖放到这里。</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is kept here.</source>
        <translation>已停止。这里未保留其任何内容。</translation>
    </message>
    <message>
        <source>The file behind the link is empty (0 bytes). Nothing was kept. Check the link.</source>
        <translation>链接指向的文件是空的（0 字节）。未保留任何内容。请检查链接。</translation>
    </message>
    <message>
        <source>The file behind the link is larger than %1 MB. Nothing of it is kept. Download it in a browser and drop it here.</source>
        <translation>链接指向的文件大于 %1 MB。未保留其任何内容。请在浏览器中下载后拖放到这里。</translation>
    </message>
    <message>
        <source>The file from %1 broke off before its end. Nothing of it is kept. Try again.</source>
        <translation>来自 %1 的文件在结束前中断。未保留其任何内容。请重试。</translation>
    </message>
    <message>
        <source>The link at %1 leads back into this computer and was not followed. Nothing was fetched.</source>
        <translation>%1 的链接又指回这台计算机，未继续跟随。未获取任何内容。</translation>
    </message>
    <message>
        <source>The link at %1 leads from https:// to http:// and was not followed. Nothing was fetched.</source>
        <translation>%1 的链接从 https:// 转到 http://，未继续跟随。未获取任何内容。</translation>
    </message>
    <message>
        <source>The link at %1 leads from one address to the next without end. Nothing was fetched.</source>
        <translation>%1 的链接从一个地址跳到另一个地址，没有尽头。未获取任何内容。</translation>
    </message>
    <message>
        <source>The link leads to %1, not to audio. Nothing was kept. Copy the link of the recording itself, or download it in a browser and drop it here.</source>
        <translation>链接指向%1，而不是音频。未保留任何内容。请复制录音本身的链接，或在浏览器中下载后拖放到这里。</translation>
    </message>
    <message>
        <source>There is nothing behind this link: %1 answered %2. Check the link, or download the file in a browser and drop it here.</source>
        <translation>此链接没有内容：%1 应答 %2。请检查链接，或在浏览器中下载文件后拖放到这里。</translation>
    </message>
    <message>
        <source>This is not a link that can be fetched. Nothing was fetched. A link begins with https:// and holds neither user nor password.</source>
        <translation>这不是可以获取的链接。未获取任何内容。链接应以 https:// 开头，且不含用户名和密码。</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>“%1” and %n other(s) are not there, or may not be read. What can be read was opened.</source>
        <translation>
            <numerusform>“%1”和另外 %n 个不存在，或没有读取权限。能读取的已打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there, or may not be read. The rest was opened.</source>
        <translation>“%1”不存在，或没有读取权限。其余的已打开。</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was opened. Look whether it was moved or its drive taken out.</source>
        <translation>“%1”不存在。未打开任何内容。请看看它是否已被移动，或者其驱动器是否已拔出。</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was opened. Choose it with Ctrl+O, or copy it to a folder of your own.</source>
        <translation>没有读取“%1”的权限。未打开任何内容。请用 Ctrl+O 选择它，或将它复制到自己的文件夹中。</translation>
    </message>
</context>
<context>
    <name>EditedTranscript</name>
    <message>
        <source>The edit is not on the disk yet: %1 It is kept in the window and is tried again with the next change; make room or save a copy elsewhere before you quit.</source>
        <translation>编辑内容尚未写入磁盘：%1 它保留在窗口中，并会在下次更改时重试；退出之前请腾出空间，或在别处保存一份副本。</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be opened: %2. The model&apos;s own text is shown.</source>
        <translation>无法打开编辑过的转写文本 %1：%2。显示的是模型自己的文本。</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be read: %2. The model&apos;s own text is shown.</source>
        <translation>无法读取编辑过的转写文本 %1：%2。显示的是模型自己的文本。</translation>
    </message>
    <message>
        <source>The edited transcript %1 is damaged and cannot be renamed. The model&apos;s own text is still there; editing is off so that nothing is written over it.</source>
        <translation>编辑过的转写文本 %1 已损坏，且无法重命名。模型自己的文本还在；已关闭编辑，以免覆盖它。</translation>
    </message>
    <message>
        <source>The edited transcript cannot be removed: %1. It is still shown.</source>
        <translation>无法删除编辑过的转写文本：%1。它仍会显示。</translation>
    </message>
    <message>
        <source>This transcript was edited by a later version of Melodeck, which knows more of it. The model&apos;s own text is shown; nothing is written over the edit.</source>
        <translation>此转写文本由更新版本的 Melodeck 编辑过，该版本包含更多信息。显示的是模型自己的文本；不会覆盖编辑内容。</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>The address holds a user name or password. Nothing was sent. Leave it out and give the key by --key-env or in its own field.</source>
        <translation>地址中含有用户名或密码。未发送任何内容。请去掉它，并用 --key-env 或在专门的栏中提供密钥。</translation>
    </message>
    <message>
        <source>The run may be billed.</source>
        <translation>这次运行可能会计费。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>“%1” is not an endpoint. Nothing was sent. Accepted: %2.</source>
        <translation>“%1”不是端点。未发送任何内容。可接受：%2。</translation>
    </message>
</context>
<context>
    <name>EngineProgram</name>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation>--port 必须是 0 到 65535 的数字。</translation>
    </message>
    <message>
        <source>Melodeck&apos;s sketch engine: arranges melodies on this computer and answers over HTTP like a hosted model.
Its first line of output is its address. It stops on SIGINT and SIGTERM.
With MELODECK_ENGINE_TOKEN in the environment every call needs that token as its key.</source>
        <translation>Melodeck 的草图引擎：在这台计算机上编配旋律，并像托管模型一样通过 HTTP 应答。
其输出的第一行是它的地址。收到 SIGINT 和 SIGTERM 时停止。
如果环境中有 MELODECK_ENGINE_TOKEN，每次调用都需要以该令牌作为密钥。</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0, the default, takes any free one.</source>
        <translation>127.0.0.1 上的端口；默认值 0 表示任选一个空闲端口。</translation>
    </message>
    <message>
        <source>See melodeck-engine --help.</source>
        <translation>请参阅 melodeck-engine --help。</translation>
    </message>
    <message>
        <source>Sound font (SF2 or SF3) to play with; without it that of MELODECK_SOUNDFONT in the environment, then that of the settings, then the one that is found.</source>
        <translation>用来演奏的音色库（SF2 或 SF3）；不指定时使用环境变量 MELODECK_SOUNDFONT 中的音色库，其次是设置中的，再次是自动找到的。</translation>
    </message>
    <message>
        <source>Stop when standard input ends: whoever started the engine holds its other end.</source>
        <translation>标准输入结束时停止：启动引擎的程序握有其另一端。</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>未知参数“%1”。</translation>
    </message>
</context>
<context>
    <name>EngineServer</name>
    <message>
        <source>%1, as in [&quot;happy rock&quot;].</source>
        <translation>%1，例如 [&quot;happy rock&quot;]。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 channels at %3 Hz are too much for its length. Send it as mono at 32 kHz.</source>
        <translation>%1：%2 个声道、%3 Hz 对其长度来说太大。请以 32 kHz 单声道发送。</translation>
    </message>
    <message>
        <source>%1: cut off: its header promises more sound than the file holds.</source>
        <translation>%1：被截断：文件头所示的声音多于文件实际包含的声音。</translation>
    </message>
    <message>
        <source>%1: empty. Leave it out to have a tune composed.</source>
        <translation>%1：为空。不填则会自动作曲。</translation>
    </message>
    <message>
        <source>%1: must be a text.</source>
        <translation>%1：必须是文本。</translation>
    </message>
    <message>
        <source>%1: must be no longer than %2 characters.</source>
        <translation>%1：不得超过 %2 个字符。</translation>
    </message>
    <message>
        <source>%1: must be true or false.</source>
        <translation>%1：必须是 true 或 false。</translation>
    </message>
    <message>
        <source>%1: must not be empty. Say in words what the clip should sound like.</source>
        <translation>%1：不能为空。请用文字说明片段听起来应是什么样子。</translation>
    </message>
    <message>
        <source>%1: not valid base64.</source>
        <translation>%1：不是有效的 base64。</translation>
    </message>
    <message>
        <source>%1: not valid base64. Leave out the part up to and including the comma: the base64 alone is wanted.</source>
        <translation>%1：不是有效的 base64。请去掉逗号及其之前的部分：只需要 base64 本身。</translation>
    </message>
    <message>
        <source>%1; it has %2.</source>
        <translation>%1；现有 %2 个。</translation>
    </message>
    <message>
        <source>%1; it is missing.</source>
        <translation>%1；缺少该字段。</translation>
    </message>
    <message>
        <source>Authorization: this engine was started with a key of its own, and this call does not carry it. Send it as Bearer or Api-Key.</source>
        <translation>Authorization：此引擎启动时带有自己的密钥，而此调用没有携带。请以 Bearer 或 Api-Key 发送。</translation>
    </message>
    <message>
        <source>Content-Length: must be a number of bytes.</source>
        <translation>Content-Length：必须是字节数。</translation>
    </message>
    <message>
        <source>Host: this engine answers to 127.0.0.1 and localhost only.</source>
        <translation>Host：此引擎只响应 127.0.0.1 和 localhost。</translation>
    </message>
    <message>
        <source>No schema found</source>
        <translation>未找到模式</translation>
    </message>
    <message>
        <source>Origin: this engine does not answer to web pages.</source>
        <translation>Origin：此引擎不响应网页。</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be used (%2). Choose another with --port, or leave the choice to the system with --port 0.</source>
        <translation>127.0.0.1 的端口 %1 无法使用（%2）。请用 --port 另选一个，或用 --port 0 交由系统选择。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>地址太长。</translation>
    </message>
    <message>
        <source>The body holds a number that is too large (%1).</source>
        <translation>请求体中的数字太大（%1）。</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;audio&quot;.</source>
        <translation>请求体为空；它必须是带有 &quot;audio&quot; 的 JSON 对象。</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;prompts&quot;.</source>
        <translation>请求体为空；它必须是带有 &quot;prompts&quot; 的 JSON 对象。</translation>
    </message>
    <message>
        <source>The body is nested too deeply: more than %1 levels.</source>
        <translation>请求体嵌套过深：超过 %1 层。</translation>
    </message>
    <message>
        <source>The body is not valid JSON (%1).</source>
        <translation>请求体不是有效的 JSON（%1）。</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>请求体不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The body is not valid JSON. %1</source>
        <translation>请求体不是有效的 JSON。%1</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;audio&quot;.</source>
        <translation>请求体必须是带有 &quot;audio&quot; 的 JSON 对象。</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;prompts&quot;.</source>
        <translation>请求体必须是带有 &quot;prompts&quot; 的 JSON 对象。</translation>
    </message>
    <message>
        <source>The caller went away; its render was stopped.</source>
        <translation>调用方已断开；其渲染已停止。</translation>
    </message>
    <message>
        <source>The caller went away; nothing more was listened to.</source>
        <translation>调用方已断开；不再继续监听。</translation>
    </message>
    <message>
        <source>The engine could not answer: an internal error. Nothing was made.</source>
        <translation>引擎无法应答：内部错误。未生成任何内容。</translation>
    </message>
    <message>
        <source>The engine could not render this: an internal error. Nothing was made; a shorter request may work.</source>
        <translation>引擎无法渲染：内部错误。未生成任何内容；更短的请求也许可行。</translation>
    </message>
    <message>
        <source>The engine is being stopped.</source>
        <translation>引擎正在停止。</translation>
    </message>
    <message>
        <source>The engine made fewer clips than prompts: an internal error.</source>
        <translation>引擎生成的片段少于提示词：内部错误。</translation>
    </message>
    <message>
        <source>The engine stopped before this was rendered. Nothing was made; start the engine and ask again.</source>
        <translation>引擎在渲染之前就停止了。未生成任何内容；请启动引擎后再次请求。</translation>
    </message>
    <message>
        <source>The request did not arrive whole; it was not used.</source>
        <translation>请求没有完整到达，未被使用。</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody.</source>
        <translation>请求太大：连同旋律最多 %1 MB。</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody. Cut the melody to the duration, or send it as mono at 32 kHz.</source>
        <translation>请求太大：连同旋律最多 %1 MB。请将旋律剪到所需时长，或以 32 kHz 单声道发送。</translation>
    </message>
    <message>
        <source>The request stopped arriving; it was not used.</source>
        <translation>请求中途停止到达，未被使用。</translation>
    </message>
    <message>
        <source>The request was refused (HTTP %1).</source>
        <translation>请求被拒绝（HTTP %1）。</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>没有应答。</translation>
    </message>
    <message>
        <source>There is nothing at this address. The engine answers at /v1/models/sketch:predict, /v1/models/melody-transcription:predict and the predict paths of a hosted model.</source>
        <translation>此地址没有内容。引擎在 /v1/models/sketch:predict、/v1/models/melody-transcription:predict 以及托管模型的 predict 路径上应答。</translation>
    </message>
    <message>
        <source>This address takes %1, not %2.</source>
        <translation>此地址接受 %1，不接受 %2。</translation>
    </message>
    <message>
        <source>This is not an HTTP request that the engine understands.</source>
        <translation>这不是引擎能理解的 HTTP 请求。</translation>
    </message>
    <message>
        <source>audio: must be a text, an audio file in base64.</source>
        <translation>audio：必须是文本，即 base64 形式的音频文件。</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is empty.</source>
        <translation>audio：必须是 base64 形式的音频文件；现为空。</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is missing.</source>
        <translation>audio：必须是 base64 形式的音频文件；缺少该字段。</translation>
    </message>
    <message>
        <source>beats a minute</source>
        <translation>每分钟拍数</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>第 %1 字节</translation>
    </message>
    <message>
        <source>byte %1, near &quot;%2&quot;</source>
        <translation>第 %1 字节，在 &quot;%2&quot; 附近</translation>
    </message>
    <message>
        <source>duration: must be a number from 1 to 300; NaN, infinity and the like are not (%1).</source>
        <translation>duration：必须是 1 到 300 的数字；NaN、无穷大等不行（%1）。</translation>
    </message>
    <message>
        <source>duration: must be a number of seconds from %1 to %2.</source>
        <translation>duration：必须是 %1 到 %2 的秒数。</translation>
    </message>
    <message>
        <source>melody: must be a text, an audio file in base64.</source>
        <translation>melody：必须是文本，即 base64 形式的音频文件。</translation>
    </message>
    <message>
        <source>melody_hints.%1: must be a number of %2 from %3 to %4.</source>
        <translation>melody_hints.%1：必须是数字（%2），范围 %3 到 %4。</translation>
    </message>
    <message>
        <source>melody_hints.beats_per_bar: must be 2, 3, 4 or 6 (which is 6/8).</source>
        <translation>melody_hints.beats_per_bar：必须是 2、3、4 或 6（即 6/8）。</translation>
    </message>
    <message>
        <source>melody_hints.key: must be a key as in &quot;D minor&quot; or &quot;Bb major&quot;.</source>
        <translation>melody_hints.key：必须是 &quot;D minor&quot; 或 &quot;Bb major&quot; 这样的调。</translation>
    </message>
    <message>
        <source>melody_hints: must be an object, as in {&quot;key&quot;: &quot;D minor&quot;}.</source>
        <translation>melody_hints：必须是对象，例如 {&quot;key&quot;: &quot;D minor&quot;}。</translation>
    </message>
    <message>
        <source>parts: must be a list of &quot;midi&quot; and &quot;stems&quot;, as in [&quot;midi&quot;].</source>
        <translation>parts：必须是由 &quot;midi&quot; 和 &quot;stems&quot; 组成的列表，例如 [&quot;midi&quot;]。</translation>
    </message>
    <message>
        <source>prompts: must be a list of 1 to %1 texts</source>
        <translation>prompts：必须是包含 1 到 %1 条文本的列表</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>seed: must be a whole number from 0 to 18446744073709551615.</source>
        <translation>seed：必须是 0 到 18446744073709551615 的整数。</translation>
    </message>
    <message>
        <source>speech recognition needs a connected model</source>
        <translation>语音识别需要已连接的模型</translation>
    </message>
    <message>
        <source>url: the engine on this computer fetches nothing from the network. Send the file itself as audio, in base64.</source>
        <translation>url：这台计算机上的引擎不从网络获取任何内容。请以 base64 形式将文件本身作为 audio 发送。</translation>
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
        <translation>1 到 3 分钟</translation>
    </message>
    <message>
        <source>15 to 30 s</source>
        <translation>15 到 30 秒</translation>
    </message>
    <message>
        <source>3 to 10 min</source>
        <translation>3 到 10 分钟</translation>
    </message>
    <message>
        <source>30 to 60 s</source>
        <translation>30 到 60 秒</translation>
    </message>
    <message>
        <source>5 to 15 s</source>
        <translation>5 到 15 秒</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>JSON request</source>
        <translation>JSON 请求</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>无长度</translation>
    </message>
    <message>
        <source>Over 10 min</source>
        <translation>超过 10 分钟</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>转写文本</translation>
    </message>
    <message>
        <source>Under 5 s</source>
        <translation>5 秒以下</translation>
    </message>
    <message>
        <source>Without a melody</source>
        <translation>无旋律</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>标签：%1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written here. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>这里无法写入 %1。未保存任何内容。请选择 WAV 或 FLAC。</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot hold %n channel(s) at %2 Hz. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>
            <numerusform>%1 无法容纳 %2 Hz 的 %n 个声道。未保存任何内容。请选择 WAV 或 FLAC。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>已停止。未保存任何内容。</translation>
    </message>
    <message>
        <source>The chosen region holds no sound. Nothing was saved. Choose a longer region.</source>
        <translation>所选选区中没有声音。未保存任何内容。请选择更长的选区。</translation>
    </message>
    <message>
        <source>The clip&apos;s file cannot be read in the library. Nothing was saved. Generate it again.</source>
        <translation>无法读取资料库中该片段的文件。未保存任何内容。请重新生成。</translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing was saved. Choose another format.</source>
        <translation>无法写入文件。未保存任何内容。请选择其他格式。</translation>
    </message>
    <message>
        <source>“%1” cannot be decoded here. Nothing was saved. It can be saved as received.</source>
        <translation>“%1”无法在这里解码。未保存任何内容。可以按接收时的原样保存。</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>请求于</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>FileSink</name>
    <message>
        <source>“%1” cannot be made (%2). Choose another folder.</source>
        <translation>无法创建“%1”（%2）。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make room on the disk or choose another folder.</source>
        <translation>无法写入“%1”（%2）。请腾出磁盘空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name or folder.</source>
        <translation>“%1”已存在，保持原样。请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, which a file cannot take the place of. Choose another name.</source>
        <translation>“%1”是设备或管道，文件不能取代它。请选择其他名称。</translation>
    </message>
    <message>
        <source>“%1” may not be on the disk (%2). Save a copy elsewhere.</source>
        <translation>“%1”可能没有写入磁盘（%2）。请在别处保存一份副本。</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Choose another file.</source>
        <translation>无法读取“%1”（%2）。请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being sent. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>“%1”在发送过程中被更改或消失。请求在完整之前已停止。请不要改动该文件，然后再次发送。</translation>
    </message>
</context>
<context>
    <name>ForeignKeys</name>
    <message>
        <source>%1, section “%2”</source>
        <translation>%1，“%2”部分</translation>
    </message>
    <message>
        <source>the variable BASETEN_API_KEY</source>
        <translation>变量 BASETEN_API_KEY</translation>
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
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>HttpErrors</name>
    <message>
        <source>A failed run may be billed.</source>
        <translation>失败的运行也可能计费。</translation>
    </message>
    <message>
        <source>Access was refused. Nothing ran and nothing was billed. Check the key and what it may call.</source>
        <translation>访问被拒绝。没有运行，也没有计费。请检查密钥及其可调用的内容。</translation>
    </message>
    <message>
        <source>Change the request by its own words and send it again.</source>
        <translation>请按它的说明修改请求，然后再次发送。</translation>
    </message>
    <message>
        <source>Change the request or send it again, which is a new run; if it fails again, the model&apos;s log says why.</source>
        <translation>请修改请求或再次发送（那是一次新的运行）；如果再次失败，原因在模型的日志中。</translation>
    </message>
    <message>
        <source>Choose another model, or another address.</source>
        <translation>请选择其他模型或其他地址。</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>服务器原话：%1</translation>
    </message>
    <message>
        <source>That is usually not billed.</source>
        <translation>这通常不会计费。</translation>
    </message>
    <message>
        <source>The account has no credit. Nothing ran. Check its billing page.</source>
        <translation>账户没有余额。没有运行。请查看其计费页面。</translation>
    </message>
    <message>
        <source>The key was not accepted. Nothing ran and nothing was billed. Check the key for this endpoint.</source>
        <translation>密钥未被接受。没有运行，也没有计费。请检查此端点的密钥。</translation>
    </message>
    <message>
        <source>The model did not answer through its gateway. It may have run.</source>
        <translation>模型没有通过其网关应答。它可能已经运行。</translation>
    </message>
    <message>
        <source>The model failed.</source>
        <translation>模型运行失败。</translation>
    </message>
    <message>
        <source>The model is busy. Nothing ran and nothing was billed. Wait a little and send it again.</source>
        <translation>模型正忙。没有运行，也没有计费。请稍等片刻再发送。</translation>
    </message>
    <message>
        <source>The model is not available now. Nothing ran. Wait a little and send it again.</source>
        <translation>模型现在不可用。没有运行。请稍等片刻再发送。</translation>
    </message>
    <message>
        <source>The model refused the request.</source>
        <translation>模型拒绝了请求。</translation>
    </message>
    <message>
        <source>The request is too large for the server. Nothing ran. Send a shorter or smaller file.</source>
        <translation>请求对服务器来说太大。没有运行。请发送更短或更小的文件。</translation>
    </message>
    <message>
        <source>The server sends this request on to %1, where neither file nor key follow by themselves. Nothing ran. If you trust that address, enter it as the endpoint.</source>
        <translation>服务器将此请求转到 %1，文件和密钥都不会自动跟过去。没有运行。如果信任该地址，请将它填为端点。</translation>
    </message>
    <message>
        <source>The sketch engine did not answer. Nothing is lost and nothing is billed. Send it again: the engine is started anew.</source>
        <translation>草图引擎没有应答。没有任何丢失，也不会计费。请再次发送：引擎会重新启动。</translation>
    </message>
    <message>
        <source>There is no model at this address. Nothing ran. Check the model id, the environment and the path.</source>
        <translation>此地址没有模型。没有运行。请检查模型 ID、环境和路径。</translation>
    </message>
    <message>
        <source>This model cannot do that.</source>
        <translation>此模型无法做到。</translation>
    </message>
    <message>
        <source>Wait a little before you send it again: that is a new run.</source>
        <translation>请稍等片刻再发送：那是一次新的运行。</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>另一个地址</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>%1 is another computer, and http:// would show your key and your audio to everyone on the way. Nothing was sent. Use https://, or allow it for this endpoint (--plain-http; in the window, where the model is connected).</source>
        <translation>%1 是另一台计算机，http:// 会让途中的所有人看到你的密钥和音频。未发送任何内容。请使用 https://，或为此端点允许它（--plain-http；在窗口中则是在连接模型的地方）。</translation>
    </message>
    <message>
        <source>A header of the request holds characters that no header may hold, such as a line break. Nothing was sent. Correct the headers of the endpoint.</source>
        <translation>请求的某个头部含有头部不允许的字符，例如换行。未发送任何内容。请更正端点的头部。</translation>
    </message>
    <message>
        <source>The address of %1 holds a user or a password, which would be kept and shown with it. Nothing was sent. Take them out, and enter a key in its own place.</source>
        <translation>%1 的地址含有用户名或密码，它会随地址一起保存和显示。未发送任何内容。请去掉它们，并在专门的位置输入密钥。</translation>
    </message>
    <message>
        <source>The content type of the request holds characters that no header may hold. Nothing was sent.</source>
        <translation>请求的内容类型含有头部不允许的字符。未发送任何内容。</translation>
    </message>
    <message>
        <source>The header %1 is up to Melodeck, which alone knows what it sends. Nothing was sent. Take it out of the endpoint.</source>
        <translation>头部 %1 由 Melodeck 决定，只有它知道自己发送的内容。未发送任何内容。请将它从端点中去掉。</translation>
    </message>
    <message>
        <source>The key holds a line break or another character that no key holds. Nothing was sent. Enter it again.</source>
        <translation>密钥含有换行或其他不可能出现在密钥中的字符。未发送任何内容。请重新输入。</translation>
    </message>
    <message>
        <source>This is not an address that a request can be sent to. Nothing was sent. An address begins with https:// and names a host.</source>
        <translation>无法向这个地址发送请求。未发送任何内容。地址应以 https:// 开头，并指明主机。</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>This is not a record of a job.</source>
        <translation>这不是任务的记录。</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>已忽略：%1</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>没有收到应答</translation>
    </message>
    <message>
        <source>Only %1 of %2 clips came. What came is kept.</source>
        <translation>%2 个片段只收到 %1 个。收到的已保留。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation>正在启动模型</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>已理解：%1</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>正在等待模型</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>等待轮到它</translation>
    </message>
    <message>
        <source>Waits to try again</source>
        <translation>等待重试</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>约 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>follows your melody</source>
        <translation>跟随你的旋律</translation>
    </message>
    <message>
        <source>retries in %1 s</source>
        <translation>%1 秒后重试</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <translation>通常约 %1</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Clip %1 came broken: %2</source>
        <translation>片段 %1 到达时已损坏：%2</translation>
    </message>
    <message>
        <source>No key for Baseten is known on this computer. Nothing was sent. Give one under “Connect a model”, then send it again.</source>
        <translation>这台计算机上没有 Baseten 的密钥。未发送任何内容。请在“连接模型”中提供密钥，然后再次发送。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>Only the first %1 of the answer could be kept. They are put beside its clips at the next start.</source>
        <translation>只保住了回答的前 %1。下次启动时会把它们放到对应的片段旁边。</translation>
    </message>
    <message>
        <source>Stopped here. Nothing is billed.</source>
        <translation>已在此停止。不会计费。</translation>
    </message>
    <message>
        <source>Stopped here; the model may still finish and bill.</source>
        <translation>已在此停止；模型仍可能运行完毕并计费。</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>已停止。它从未离开这台计算机。</translation>
    </message>
    <message>
        <source>Stopped. The server had not taken it, so nothing is billed.</source>
        <translation>已停止。服务器当时并未接受它，因此不会计费。</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows.</source>
        <translation>应答中的媒体超出了限制。</translation>
    </message>
    <message>
        <source>The answer is a text of more than %1 MiB. What came so far is kept.</source>
        <translation>应答是超过 %1 MiB 的文本。到目前为止收到的内容已保留。</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1 MiB and was cut off there. What came whole is kept.</source>
        <translation>应答超过了 %1 MiB 的限制，已在该处截断。完整收到的内容已保留。</translation>
    </message>
    <message>
        <source>The answer is safe in the journal, and its clips are made at the next start: do not send the request again.</source>
        <translation>应答已安全存入日志，其片段会在下次启动时生成：请不要再次发送请求。</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>收到的字节保存在 %1。</translation>
    </message>
    <message>
        <source>The bytes that came cannot be put into %1. They are kept, and put there at the next start: make room on the disk.</source>
        <translation>收到的字节无法放入 %1。它们已保存，下次启动时会放到那里：请在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>The clip was cut before its end.</source>
        <translation>片段在结束前被截断。</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2 free), and what comes back could not be kept. Nothing was sent. Make room, then send it again.</source>
        <translation>%1 所在的磁盘已满（剩余 %2），返回的内容将无法保存。没有发送任何内容。请腾出空间，然后重新发送。</translation>
    </message>
    <message>
        <source>The events of the answer hold more than the limit for what is no media. What came so far is kept.</source>
        <translation>应答的事件中，非媒体内容超出了限制。到目前为止收到的内容已保留。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>无法创建文件夹 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>The key for Baseten could not be had. Nothing was sent. %1</source>
        <translation>无法取得 Baseten 的密钥。未发送任何内容。%1</translation>
    </message>
    <message>
        <source>The server says that its answer is compressed (%1), and Melodeck cannot undo that. The model has run. Its server must send answers as they are.</source>
        <translation>服务器称其应答经过压缩（%1），而 Melodeck 无法解开。模型已经运行。其服务器必须按原样发送应答。</translation>
    </message>
    <message>
        <source>The sketch engine stopped while it was working. Nothing is billed. Send it again: the engine starts anew.</source>
        <translation>草图引擎在工作时停止了。不会计费。请再次发送：引擎会重新启动。</translation>
    </message>
    <message>
        <source>What had come of the answer is kept, and put beside its clips at the next start.</source>
        <translation>已收到的应答内容已保留，并会在下次启动时放到其片段旁边。</translation>
    </message>
    <message>
        <source>What “%1” was converted to is not in the cache any more. Nothing was sent. Drop %2 again.</source>
        <translation>“%1”转换后的文件已不在缓存中。未发送任何内容。请重新拖放 %2。</translation>
    </message>
    <message>
        <source>it was cut</source>
        <translation>它被截断了</translation>
    </message>
    <message>
        <source>“%1” is not there, nor what it was converted to. Nothing was sent. Choose the file again.</source>
        <translation>“%1”不存在，转换后的文件也不存在。未发送任何内容。请重新选择文件。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The answer cannot be kept in %1 (%2). Make room on the disk.</source>
        <translation>应答无法保存到 %1（%2）。请腾出磁盘空间。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing could be kept after a crash. Check its permissions.</source>
        <translation>无法创建文件夹 %1，因此崩溃后无法保留任何内容。请检查其权限。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2), so nothing could be kept after a crash. Check its permissions and the room on the disk.</source>
        <translation>文件夹 %1 无法写入（%2），因此崩溃后无法保留任何内容。请检查其权限和磁盘空间。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check the disk.</source>
        <translation>文件夹 %1 无法写入。请检查磁盘。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be made (%2), so nothing could be kept after a crash. Check the folder.</source>
        <translation>无法创建日志 %1（%2），因此崩溃后无法保留任何内容。请检查文件夹。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written (%2). Make room on the disk.</source>
        <translation>日志 %1 无法写入（%2）。请腾出磁盘空间。</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. It stays where it is. Check the disk, and start again.</source>
        <translation>无法读取保留的应答 %1。它留在原处。请检查磁盘，然后重新启动。</translation>
    </message>
    <message>
        <source>The request is too large to be kept: its own text has more than 16 MiB. Attach large contents as a file.</source>
        <translation>请求太大，无法保留：其自身文本超过 16 MiB。请将较大的内容作为文件附上。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This JSON is nested deeper than %1 levels and is not read.</source>
        <translation>此 JSON 嵌套超过 %1 层，不予读取。</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>这不是有效的 JSON。</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, column %2.</source>
        <translation>这不是有效的 JSON：第 %1 行，第 %2 列。</translation>
    </message>
</context>
<context>
    <name>JsonBuilder</name>
    <message>
        <source>The answer holds more text than Melodeck keeps in memory. Media that was whole before that point is kept.</source>
        <translation>应答中的文本超出 Melodeck 在内存中保留的限度。在此之前完整的媒体已保留。</translation>
    </message>
</context>
<context>
    <name>JsonPlaces</name>
    <message>
        <source>A colon is missing before this.</source>
        <translation>此处之前缺少冒号。</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>此处之前缺少逗号。</translation>
    </message>
    <message>
        <source>A file needs a field around it, such as {&quot;audio&quot;: … }.</source>
        <translation>文件需要外面有一个字段，例如 {&quot;audio&quot;: … }。</translation>
    </message>
    <message>
        <source>A file stands in place of a whole value, not within a text.</source>
        <translation>文件只能代替整个值，不能放在文本中间。</translation>
    </message>
    <message>
        <source>A name in double quotes is missing here.</source>
        <translation>此处缺少用双引号括起的名称。</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>此处之前缺少一个值。</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here. Delete it.</source>
        <translation>此处有一个不可见字符（%1）。请删除它。</translation>
    </message>
    <message>
        <source>Four digits or letters from a to f are missing after “\u”.</source>
        <translation>“\u”之后缺少四个数字或 a 到 f 的字母。</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON 没有注释。</translation>
    </message>
    <message>
        <source>JSON has no such number.</source>
        <translation>JSON 没有这样的数字。</translation>
    </message>
    <message>
        <source>JSON writes this as %1.</source>
        <translation>在 JSON 中应写成 %1。</translation>
    </message>
    <message>
        <source>Texts and names stand in double quotes: &quot;%1&quot;.</source>
        <translation>文本和名称要用双引号括起：&quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Texts and names stand in straight double quotes: &quot;…&quot;.</source>
        <translation>文本和名称要用直双引号括起：&quot;…&quot;。</translation>
    </message>
    <message>
        <source>There is a comma too many before this.</source>
        <translation>此处之前多了一个逗号。</translation>
    </message>
    <message>
        <source>There is more after the end of the request.</source>
        <translation>请求结束之后还有内容。</translation>
    </message>
    <message>
        <source>There is no file behind this mark.</source>
        <translation>此标记背后没有文件。</translation>
    </message>
    <message>
        <source>There is no request here yet. One begins with { and ends with }.</source>
        <translation>这里还没有请求。请求以 { 开头，以 } 结尾。</translation>
    </message>
    <message>
        <source>This invisible character must be written as \u%1 in a text.</source>
        <translation>在文本中，这个不可见字符必须写成 \u%1。</translation>
    </message>
    <message>
        <source>This is half of a character. Write it again.</source>
        <translation>这是半个字符。请重新输入。</translation>
    </message>
    <message>
        <source>This is half of a character; its other half is missing.</source>
        <translation>这是半个字符；缺少另一半。</translation>
    </message>
    <message>
        <source>This is nested deeper than %1 levels and is not read.</source>
        <translation>嵌套超过 %1 层，不予读取。</translation>
    </message>
    <message>
        <source>This is no number as JSON writes it, such as 8, -0.5 or 1e3.</source>
        <translation>这不是 JSON 写法的数字，例如 8、-0.5 或 1e3。</translation>
    </message>
    <message>
        <source>This is no value.</source>
        <translation>这不是一个值。</translation>
    </message>
    <message>
        <source>This number has too many digits to be sent exactly.</source>
        <translation>这个数字位数太多，无法精确发送。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>这个数字太大。</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>此文本缺少结束引号。</translation>
    </message>
    <message>
        <source>“%1” of line %2 is closed by another bracket.</source>
        <translation>第 %2 行的“%1”由另一种括号闭合。</translation>
    </message>
    <message>
        <source>“%1” of line %2 is never closed.</source>
        <translation>第 %2 行的“%1”始终没有闭合。</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of them.</source>
        <translation>“%1”在此出现两次。请保留其中一个。</translation>
    </message>
    <message>
        <source>“\%1” means nothing here. A backslash itself is written “\\”.</source>
        <translation>“\%1”在此没有意义。反斜杠本身写作“\\”。</translation>
    </message>
</context>
<context>
    <name>JsonTokenizer</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 在此之前完整的媒体已保留。再次发送之前请先查看应答。</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>应答在 %1 字节后中断。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>应答为空。</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>应答嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The answer is not valid JSON at byte %1.</source>
        <translation>应答在第 %1 字节处不是有效的 JSON。</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>The key is right, but the workspace has to settle its billing before models answer. Nothing ran. See its billing page.</source>
        <translation>密钥正确，但工作区需要先结清账单，模型才会应答。没有运行。请查看其账单页面。</translation>
    </message>
    <message>
        <source>The platform does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>平台不接受此密钥。它可能被截断或已删除：请从工作区的设置中重新复制。</translation>
    </message>
    <message>
        <source>The platform knows no such key, or does not let it see its account. A key that is limited to some models may work for those all the same.</source>
        <translation>平台不认识此密钥，或不允许它查看自己的账户。仅限部分模型的密钥仍可能对这些模型有效。</translation>
    </message>
    <message>
        <source>What answered is not Baseten: a proxy or a sign-in page of the network may stand between. The key was not checked.</source>
        <translation>应答的不是 Baseten：中间可能有代理或网络登录页。密钥未经检查。</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>A key belongs to a server: “baseten”, or an address such as https://models.example.org. Nothing was changed.</source>
        <translation>密钥属于某个服务器：“baseten”，或 https://models.example.org 这样的地址。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer; it may be waiting to be unlocked. Unlock it and try again, or use the key for this session alone.</source>
        <translation>密钥环没有响应；它可能正在等待解锁。请解锁后重试，或仅在本次会话中使用密钥。</translation>
    </message>
    <message>
        <source>The keychain does not do what was asked of it (its error %1). Use the key for this session alone, or name an environment variable.</source>
        <translation>密钥环没有完成要求的操作（其错误为 %1）。请仅在本次会话中使用密钥，或指定一个环境变量。</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or use the key for this session alone.</source>
        <translation>密钥环已锁定，或访问被拒绝。请解锁后重试，或仅在本次会话中使用密钥。</translation>
    </message>
    <message>
        <source>The keychain was not waited for.</source>
        <translation>没有等待密钥环。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it does not run (a program such as GNOME Keyring or KWallet), so no key can be kept. Use the key for this session alone, or name an environment variable.</source>
        <translation>这台计算机上没有密钥环，或它没有运行（如 GNOME Keyring 或 KWallet），因此无法保存密钥。请仅在本次会话中使用密钥，或指定一个环境变量。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 cannot be written. Check the disk.</source>
        <translation>无法写入 %1。请检查磁盘。</translation>
    </message>
    <message>
        <source>%1 is damaged in the archive and was left out.</source>
        <translation>%1 在归档中已损坏，已略去。</translation>
    </message>
    <message>
        <source>A collection needs a name. Nothing was changed.</source>
        <translation>收藏集需要名称。未作任何更改。</translation>
    </message>
    <message>
        <source>Another import into this library is going on. Wait for its end.</source>
        <translation>正在向此资料库进行另一次导入。请等它结束。</translation>
    </message>
    <message>
        <source>It had %1 bytes and has %2.</source>
        <translation>它原有 %1 字节，现有 %2 字节。</translation>
    </message>
    <message>
        <source>It has no place in a library.</source>
        <translation>它不属于资料库的内容。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>它已不存在。</translation>
    </message>
    <message>
        <source>Its size is the same and its content is not.</source>
        <translation>它的大小相同，但内容不同。</translation>
    </message>
    <message>
        <source>Not all of its files are in the archive any more, so it was left out.</source>
        <translation>它的文件在归档中已不完整，因此已略去。</translation>
    </message>
    <message>
        <source>Nothing can be read behind a damaged place of it.</source>
        <translation>损坏处之后的内容都无法读取。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The archive cannot be written. Choose another folder.</source>
        <translation>归档无法写入。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The archive is damaged there. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>归档在该处已损坏。资料库中的内容保持不变。请重新复制归档，或使用较早的归档。</translation>
    </message>
    <message>
        <source>The archive needs %1 MB on the disk of the library, and %2 MB are free. Nothing was changed. Make room, or move the library to another disk.</source>
        <translation>归档需要在资料库所在磁盘上占用 %1 MB，而可用空间为 %2 MB。未作任何更改。请腾出空间，或将资料库移到其他磁盘。</translation>
    </message>
    <message>
        <source>The backup of %1 took its place; clips that came later were found on the disk and added, without their prompts.</source>
        <translation>%1 的备份已取而代之；之后到达的片段已在磁盘上找到并加入，但没有提示词。</translation>
    </message>
    <message>
        <source>The copy %1 does not read as it was written: the new disk cannot be trusted. The library stays where it is, and nothing of it was changed.</source>
        <translation>副本 %1 读出的内容与写入的不一致：新磁盘不可信。资料库留在原处，未作任何更改。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be kept between two starts. Check its permissions, or save each clip yourself.</source>
        <translation>无法创建文件夹 %1，因此两次启动之间无法保留任何内容。请检查其权限，或自行保存每个片段。</translation>
    </message>
    <message>
        <source>The library cannot be read. Nothing was changed.</source>
        <translation>资料库无法读取。未作任何更改。</translation>
    </message>
    <message>
        <source>The library cannot be written. Clips that arrived are still files on this disk. Free some space or check the folder&apos;s permissions.</source>
        <translation>资料库无法写入。已到达的片段仍是此磁盘上的文件。请释放一些空间，或检查文件夹的权限。</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the disk.</source>
        <translation>%1 中的资料库无法写入。请检查磁盘。</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation>%1 中的资料库无法写入。请检查该文件夹的权限。</translation>
    </message>
    <message>
        <source>The library is in %1, and that is not connected. Connect the disk and start Melodeck again; nothing of it is lost.</source>
        <translation>资料库在 %1 中，而它没有连接。请连接该磁盘，然后重新启动 Melodeck；资料库没有任何丢失。</translation>
    </message>
    <message>
        <source>The library is just being moved to another folder. Wait until that is done, then start again.</source>
        <translation>资料库正在移动到另一个文件夹。请等它完成，然后重新启动。</translation>
    </message>
    <message>
        <source>The library was made by a newer Melodeck and is left untouched. Install the newer version.</source>
        <translation>资料库由更新版本的 Melodeck 创建，保持不动。请安装更新的版本。</translation>
    </message>
    <message>
        <source>The library&apos;s daily backup could not be made; the library itself is fine. Make room on the disk.</source>
        <translation>资料库的每日备份未能完成；资料库本身没有问题。请腾出磁盘空间。</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and cannot be moved aside. Clips are still files in the folder beside it. Check the folder&apos;s permissions.</source>
        <translation>资料库的文件 %1 已损坏，且无法移开。片段仍是旁边文件夹中的文件。请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and is left as it is. The clips in the folder beside it are still there. Move the file away to start anew.</source>
        <translation>资料库的文件 %1 已损坏，保持原样。旁边文件夹中的片段还在。要重新开始，请移走该文件。</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and another Melodeck still uses it. Close that one and start again: the library&apos;s backup takes its place then.</source>
        <translation>资料库的文件已损坏，而另一个 Melodeck 仍在使用它。请关闭那一个并重新启动：届时资料库的备份会取而代之。</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and its backup cannot be put in its place. Nothing was changed. Make room on the disk, then start again.</source>
        <translation>资料库的文件已损坏，其备份无法替换它。未做任何更改。请在磁盘上腾出空间，然后重新启动。</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Clips are still files on this disk. Start Melodeck again: it sets the file aside and goes on with the newest backup.</source>
        <translation>资料库的文件已损坏。片段仍是此磁盘上的文件。请重新启动 Melodeck：它会将该文件放到一边，并使用最新的备份继续。</translation>
    </message>
    <message>
        <source>The library&apos;s file was damaged. It is kept as %1.</source>
        <translation>资料库的文件曾损坏。它已保留为 %1。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written, so the library stays where it is. Check the folder&apos;s permissions.</source>
        <translation>%1 中的设置无法写入，因此资料库留在原处。请检查该文件夹的权限。</translation>
    </message>
    <message>
        <source>There is a collection “%1” already. Nothing was changed: choose another name.</source>
        <translation>已有收藏集“%1”。未作任何更改：请选择其他名称。</translation>
    </message>
    <message>
        <source>There is more in it than the archive says. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>它的内容比归档记载的多。资料库中的内容保持不变。请重新复制归档，或使用较早的归档。</translation>
    </message>
    <message>
        <source>There is no file “%1”. What the library holds stays as it is. Choose the archive again.</source>
        <translation>没有文件“%1”。资料库中的内容保持不变。请重新选择归档。</translation>
    </message>
    <message>
        <source>There is no finished job %1 in the library. Nothing was exported.</source>
        <translation>资料库中没有已完成的任务 %1。未导出任何内容。</translation>
    </message>
    <message>
        <source>There is no library in %1 yet. The first request makes it.</source>
        <translation>%1 中还没有资料库。第一个请求会创建它。</translation>
    </message>
    <message>
        <source>There was no backup, so a new one was made from the clips found on the disk; their prompts are not known any more.</source>
        <translation>没有备份，因此根据磁盘上找到的片段新建了资料库；它们的提示词已不可知。</translation>
    </message>
    <message>
        <source>This archive was made by a newer Melodeck. Install that to import it; nothing was changed.</source>
        <translation>此归档由更新版本的 Melodeck 创建。请安装该版本后再导入；未作任何更改。</translation>
    </message>
    <message>
        <source>This is no archive of a Melodeck library. What the library holds stays as it is. Choose a ZIP file that Melodeck exported.</source>
        <translation>这不是 Melodeck 资料库的归档。资料库中的内容保持不变。请选择由 Melodeck 导出的 ZIP 文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be made. What was imported until then is whole; import once more to go on.</source>
        <translation>无法创建“%1”。此前导入的内容是完整的；再次导入即可继续。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). What the library holds stays as it is. Check the file and its permissions.</source>
        <translation>无法打开“%1”（%2）。资料库中的内容保持不变。请检查文件及其权限。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be removed (%2). What is left is still in the trash.</source>
        <translation>无法删除“%1”（%2）。剩余的内容仍在回收站中。</translation>
    </message>
    <message>
        <source>“%1” is no archive of a Melodeck library, or nothing in it can be read any more. Nothing was changed.</source>
        <translation>“%1”不是 Melodeck 资料库的归档，或其中已没有可读取的内容。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>LibraryMove</name>
    <message>
        <source>%1 is not empty. Choose a folder of its own for the library.</source>
        <translation>%1 不是空的。请为资料库选择一个专用的文件夹。</translation>
    </message>
    <message>
        <source>Another Melodeck still has the library open, so it was not moved and is used where it was. Close that one; the move is finished when this window is closed the next time.</source>
        <translation>另一个 Melodeck 仍打开着资料库，因此资料库没有移动，仍在原处使用。请关闭那一个；下次关闭此窗口时会完成移动。</translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>请用完整路径选择文件夹。</translation>
    </message>
    <message>
        <source>The copy in %1 is not there, so the library stays where it was. Connect the disk; the move is finished when this window is closed the next time.</source>
        <translation>%1 中的副本不存在，因此资料库留在原处。请连接该磁盘；下次关闭此窗口时会完成移动。</translation>
    </message>
    <message>
        <source>The copy of the library&apos;s file does not read as it was written. The library stays where it is.</source>
        <translation>资料库文件的副本读出的内容与写入的不一致。资料库留在原处。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>无法创建文件夹 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The library cannot be moved into itself. Choose a folder elsewhere.</source>
        <translation>资料库不能移动到自身之中。请在别处选择文件夹。</translation>
    </message>
    <message>
        <source>The library is not where it was moved to, so nothing of the old one is removed. Check that its disk is connected and try again.</source>
        <translation>资料库不在移动的目标位置，因此不会删除旧资料库的任何内容。请确认其磁盘已连接，然后重试。</translation>
    </message>
    <message>
        <source>The library is there already.</source>
        <translation>资料库已在那里。</translation>
    </message>
    <message>
        <source>The library needs %1 MB more there, and %2 MB are free. Nothing was copied.</source>
        <translation>资料库在那里还需要 %1 MB，而可用空间为 %2 MB。未复制任何内容。</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be made in %1. It stays where it is.</source>
        <translation>无法在 %1 中创建资料库文件。资料库留在原处。</translation>
    </message>
</context>
<context>
    <name>LocalEngine</name>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>已停止。它从未离开这台计算机。</translation>
    </message>
    <message>
        <source>The sketch engine did not start. Nothing is lost and nothing is billed. Check that %1 is installed beside Melodeck.</source>
        <translation>草图引擎没有启动。没有任何丢失，也不会计费。请检查 %1 是否安装在 Melodeck 旁边。</translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message>
        <source>Deployment %1</source>
        <translation>部署 %1</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>环境 %1</translation>
    </message>
    <message>
        <source>What answered is not Baseten&apos;s list: a proxy or a sign-in page of the network may stand between. A model&apos;s address can be pasted all the same.</source>
        <translation>应答的不是 Baseten 的列表：中间可能有代理或网络登录页。仍可粘贴模型的地址。</translation>
    </message>
    <message>
        <source>What answered is not the config of a deployment. The request can be written by hand all the same.</source>
        <translation>应答的不是部署的配置。仍可手动编写请求。</translation>
    </message>
    <message>
        <source>asleep; the first request wakes it</source>
        <translation>休眠中；第一个请求会唤醒它</translation>
    </message>
    <message>
        <source>being made, not there yet</source>
        <translation>正在创建，尚不可用</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>ready, %1 replicas</source>
        <translation>就绪，%1 个副本</translation>
    </message>
    <message>
        <source>ready, 1 replica</source>
        <translation>就绪，1 个副本</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
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
        <translation>M4A 或 MP4</translation>
    </message>
    <message>
        <source>WMA</source>
        <translation>WMA</translation>
    </message>
    <message>
        <source>WebM or Matroska</source>
        <translation>WebM 或 Matroska</translation>
    </message>
    <message>
        <source>compressed audio</source>
        <translation>压缩音频</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>“%1” (%2) holds no sound that can be decoded. Nothing was sent. Export it as WAV or FLAC.</source>
        <translation>“%1”（%2）中没有可解码的声音。未发送任何内容。请导出为 WAV 或 FLAC。</translation>
    </message>
    <message>
        <source>“%1” (%2) needs a decoder that is not installed. Nothing was sent. Install the package gstreamer1.0-libav and drop the file again, or export it as WAV or FLAC.</source>
        <translation>“%1”（%2）需要的解码器没有安装。未发送任何内容。请安装软件包 gstreamer1.0-libav 并重新拖放文件，或导出为 WAV 或 FLAC。</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG, MP3 and what the system&apos;s decoders know (M4A, WebM …) work.</source>
        <translation>“%1”不是这里能读取的音频。未发送任何内容。支持 WAV、FLAC、OGG、MP3 以及系统解码器认识的格式（M4A、WebM …）。</translation>
    </message>
</context>
<context>
    <name>MediaToWav</name>
    <message>
        <source>The recording is too long to be turned into a WAV file. Nothing was sent. Cut it first.</source>
        <translation>录音太长，无法转换为 WAV 文件。未发送任何内容。请先剪短。</translation>
    </message>
</context>
<context>
    <name>ModelSpec</name>
    <message>
        <source>This is not a model spec.</source>
        <translation>这不是模型规格。</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>1 is the natural pace, 2 twice as fast.</source>
        <translation>1 为自然语速，2 为两倍语速。</translation>
    </message>
    <message>
        <source>2, 3 or 4 quarters, or 6 eighths.</source>
        <translation>2、3 或 4 个四分音符，或 6 个八分音符。</translation>
    </message>
    <message>
        <source>A few seconds of one person speaking; the speech takes on that voice. A WAV file is safest.</source>
        <translation>一个人说话的几秒录音；生成的语音会采用该嗓音。WAV 文件最稳妥。</translation>
    </message>
    <message>
        <source>A melody, sung or played, or a whole mix in which one stands out (WAV, FLAC, OGG, MP3). The engine on this computer listens to the first ten minutes.</source>
        <translation>演唱或演奏的旋律，或其中有一条旋律突出的完整混音（WAV、FLAC、OGG、MP3）。这台计算机上的引擎会听前十分钟。</translation>
    </message>
    <message>
        <source>A pause this long ends a part.</source>
        <translation>停顿达到此长度即结束一段。</translation>
    </message>
    <message>
        <source>A prompt for the second of the two text readers. Without it both read the first.</source>
        <translation>给两个文本读取器中第二个的提示词。没有它，两者都读第一条。</translation>
    </message>
    <message>
        <source>A recording of one person speaking, whose voice and style the speech follows.</source>
        <translation>一个人说话的录音，语音会模仿其嗓音和风格。</translation>
    </message>
    <message>
        <source>A recording of one voice (WAV, FLAC, OGG, MP3) whose tune the clips follow. Without it a tune is composed.</source>
        <translation>单一声部的录音（WAV、FLAC、OGG、MP3），片段会跟随其曲调。没有它则自动作曲。</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow, resampled from its own rate.</source>
        <translation>片段跟随其曲调的录音，会从其自身的采样率重采样。</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow. The model assumes 32 kHz whatever the file says.</source>
        <translation>片段跟随其曲调的录音。无论文件怎么标明，模型都按 32 kHz 处理。</translation>
    </message>
    <message>
        <source>A second model finishes the details.</source>
        <translation>由第二个模型完成细节。</translation>
    </message>
    <message>
        <source>Above 30 s the model works in windows, each so much later than the one before: shorter holds together better and takes longer.</source>
        <translation>超过 30 秒时模型按窗口工作，每个窗口比前一个推后这么久：步长越短越连贯，但耗时越长。</translation>
    </message>
    <message>
        <source>Address of a WAV or FLAC file. It must end in .wav or .flac in lower case; what follows a question mark does not count.</source>
        <translation>WAV 或 FLAC 文件的地址。必须以小写的 .wav 或 .flac 结尾；问号之后的部分不计。</translation>
    </message>
    <message>
        <source>Address of a recording or video. The server behind it must support range requests.</source>
        <translation>录音或视频的地址。其服务器必须支持范围请求。</translation>
    </message>
    <message>
        <source>Address of a short recording whose voice is to speak, in place of the speaker. Only newer deployments know it.</source>
        <translation>一段短录音的地址，用其嗓音代替说话人来说话。只有较新的部署支持。</translation>
    </message>
    <message>
        <source>Address of the recording, English speech. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>录音的地址，内容为英语语音。模型会下载它，因此必须无需登录即可从互联网访问。</translation>
    </message>
    <message>
        <source>Address of the recording, for a server that fetches it. The engine on this computer does not: give it the file.</source>
        <translation>录音的地址，供会自行获取的服务器使用。这台计算机上的引擎不会获取：请直接给它文件。</translation>
    </message>
    <message>
        <source>Address of the recording, or of a video with sound. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>录音或带声音的视频的地址。模型会下载它，因此必须无需登录即可从互联网访问。</translation>
    </message>
    <message>
        <source>Address of the recording. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>录音的地址。模型会下载它，因此必须无需登录即可从互联网访问。</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>所有候选</translation>
    </message>
    <message>
        <source>As in &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; or &quot;D Dorian&quot;.</source>
        <translation>例如 &quot;D minor&quot;、&quot;F# minor&quot;、&quot;Bb major&quot; 或 &quot;D Dorian&quot;。</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Audio transcription chain</source>
        <translation>音频转写链</translation>
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
        <translation>束多样性</translation>
    </message>
    <message>
        <source>Beam width</source>
        <translation>束宽</translation>
    </message>
    <message>
        <source>Beats a minute as they are counted: eighths in a bar of six.</source>
        <translation>按计数方式的每分钟拍数：六拍小节按八分音符计。</translation>
    </message>
    <message>
        <source>Beats in a bar of the melody</source>
        <translation>旋律每小节拍数</translation>
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
        <translation>在合计达到此概率的最可能 token 中选择。</translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest tokens. Without it top p alone decides.</source>
        <translation>在这么多个最可能的 token 中选择。不填则仅由 top p 决定。</translation>
    </message>
    <message>
        <source>Chooses among likely sounds. Without it always the likeliest: monotonous, and the same each time.</source>
        <translation>在可能的声音中选择。不启用则总是最可能的：单调，而且每次都一样。</translation>
    </message>
    <message>
        <source>Chooses among so many of the likeliest sounds; 0 is all of them.</source>
        <translation>在这么多个最可能的声音中选择；0 表示全部。</translation>
    </message>
    <message>
        <source>Chooses among the likeliest sounds that together have this probability; 0 leaves it to top k.</source>
        <translation>在合计达到此概率的最可能的声音中选择；0 表示交给 top k。</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>块大小</translation>
    </message>
    <message>
        <source>Code of the language to speak, such as en-us.</source>
        <translation>所说语言的代码，例如 en-us。</translation>
    </message>
    <message>
        <source>Codes of the languages that detection chooses from. Empty: all that the model knows.</source>
        <translation>检测时可选的语言代码。为空：模型认识的全部语言。</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>Detect the language of each part</source>
        <translation>检测每段的语言</translation>
    </message>
    <message>
        <source>Detect the language only</source>
        <translation>仅检测语言</translation>
    </message>
    <message>
        <source>Download headers</source>
        <translation>下载头部</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens. 0 sets no limit.</source>
        <translation>达到这么多 token 后结束语音。0 表示不限制。</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens; 1000 tokens are about 12 s.</source>
        <translation>达到这么多 token 后结束语音；1000 个 token 约为 12 秒。</translation>
    </message>
    <message>
        <source>English speech from a short text</source>
        <translation>由短文本生成英语语音</translation>
    </message>
    <message>
        <source>English speech from text</source>
        <translation>由文本生成英语语音</translation>
    </message>
    <message>
        <source>English speech from text, fast</source>
        <translation>由文本快速生成英语语音</translation>
    </message>
    <message>
        <source>English speech from text, in a voice of your own if you give one</source>
        <translation>由文本生成英语语音，可使用你提供的嗓音</translation>
    </message>
    <message>
        <source>Even out loudness</source>
        <translation>均衡响度</translation>
    </message>
    <message>
        <source>Exact length of each clip in seconds.</source>
        <translation>每个片段的精确长度（秒）。</translation>
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
        <translation>先找出语音，并在那里切分录音。否则最多转写 30 秒。</translation>
    </message>
    <message>
        <source>First beat of the melody</source>
        <translation>旋律的第一拍</translation>
    </message>
    <message>
        <source>Fixed by Whisper; no other value is taken.</source>
        <translation>由 Whisper 固定；不接受其他值。</translation>
    </message>
    <message>
        <source>For recordings in several languages. Set the language to auto.</source>
        <translation>用于包含多种语言的录音。请将语言设为 auto。</translation>
    </message>
    <message>
        <source>For recordings that are loud in places and quiet in others.</source>
        <translation>用于有些地方响、有些地方轻的录音。</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Frames decoded together</source>
        <translation>同时解码的帧数</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Guidance in two steps</source>
        <translation>两步引导</translation>
    </message>
    <message>
        <source>HTTP headers that the model sends when it downloads the link, as names and values. Not known to older deployments.</source>
        <translation>模型下载链接时发送的 HTTP 头部，以名称和值表示。较旧的部署不支持。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Higher is livelier and less steady.</source>
        <translation>越高越生动，也越不稳定。</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower is safer.</source>
        <translation>越高越出人意料，越低越稳妥。</translation>
    </message>
    <message>
        <source>Higher values favour longer transcripts. Matters only with a beam width above 1.</source>
        <translation>值越高越偏向较长的转写。仅在束宽大于 1 时有效。</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself, and make it speak faster.</source>
        <translation>值越高，模型越不会重复，而且说得越快。</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself.</source>
        <translation>值越高，模型越不会重复。</translation>
    </message>
    <message>
        <source>Higher values make the candidates differ more.</source>
        <translation>值越高，候选之间的差异越大。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>How closely the clips follow prompt and melody; too much sounds forced.</source>
        <translation>片段跟随提示词和旋律的紧密程度；过高会显得生硬。</translation>
    </message>
    <message>
        <source>How closely the image follows the prompt.</source>
        <translation>图像跟随提示词的紧密程度。</translation>
    </message>
    <message>
        <source>How freely the model guesses. 0 takes the most likely words each time.</source>
        <translation>模型猜测的自由度。0 表示每次都取最可能的词。</translation>
    </message>
    <message>
        <source>How much is made before it is sent. Smaller starts sooner, larger runs more smoothly.</source>
        <translation>生成多少之后开始发送。越小开始得越早，越大越流畅。</translation>
    </message>
    <message>
        <source>How the model chooses its words.</source>
        <translation>模型如何选择用词。</translation>
    </message>
    <message>
        <source>How the model listens and what it returns.</source>
        <translation>模型如何听，以及返回什么。</translation>
    </message>
    <message>
        <source>How the recording is split at pauses.</source>
        <translation>录音如何在停顿处切分。</translation>
    </message>
    <message>
        <source>How the recording is split so that the parts run side by side. An empty object takes all defaults.</source>
        <translation>录音如何切分以便各段并行处理。空对象表示全部采用默认值。</translation>
    </message>
    <message>
        <source>How the steps are spaced. Without one the model keeps the one of its last request, Euler at first.</source>
        <translation>步骤的间隔方式。不填则模型沿用上次请求的方式，最初为 Euler。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>In steps of 16 pixels.</source>
        <translation>以 16 像素为步长。</translation>
    </message>
    <message>
        <source>In steps of 8 pixels. Older deployments always make 1024.</source>
        <translation>以 8 像素为步长。较旧的部署始终生成 1024。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Keeps words from being cut where two large parts meet; words in the overlap may come twice.</source>
        <translation>避免单词在两个大段相接处被切断；重叠处的单词可能出现两次。</translation>
    </message>
    <message>
        <source>Key of the melody</source>
        <translation>旋律的调</translation>
    </message>
    <message>
        <source>Kokoro</source>
        <translation>Kokoro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the speech as a code such as en or de. Write auto to have it detected.</source>
        <translation>语音的语言，以 en 或 de 等代码表示。写 auto 则自动检测。</translation>
    </message>
    <message>
        <source>Language of the text.</source>
        <translation>文本的语言。</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 10 s the model works in windows that move on by 2 s, so time grows fast.</source>
        <translation>每个片段的长度（秒）。超过 10 秒时模型按每次移动 2 秒的窗口工作，因此耗时增长很快。</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 30 s the model works in windows: time and memory grow.</source>
        <translation>每个片段的长度（秒）。超过 30 秒时模型按窗口工作：耗时和内存都会增加。</translation>
    </message>
    <message>
        <source>Length of the large parts</source>
        <translation>大段的长度</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>长度惩罚</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Link to a voice</source>
        <translation>嗓音链接</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of about this length.</source>
        <translation>更长的文本会切分为大约这个长度的段。</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of at most this many characters. Not known to older deployments.</source>
        <translation>更长的文本会切分为不超过这么多字符的段。较旧的部署不支持。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长应答</translation>
    </message>
    <message>
        <source>Longest part</source>
        <translation>最长段</translation>
    </message>
    <message>
        <source>Longest part of the text</source>
        <translation>文本的最长段</translation>
    </message>
    <message>
        <source>Longest part sent to Whisper; it is cut at a quiet place in its second half.</source>
        <translation>发送给 Whisper 的最长段；在其后半部分的安静处切开。</translation>
    </message>
    <message>
        <source>Longest prompt</source>
        <translation>最长提示词</translation>
    </message>
    <message>
        <source>Longest stretch of speech handled at a time.</source>
        <translation>一次处理的最长语音。</translation>
    </message>
    <message>
        <source>MARS6</source>
        <translation>MARS6</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>旋律</translation>
    </message>
    <message>
        <source>Melody as corrected</source>
        <translation>修正后的旋律</translation>
    </message>
    <message>
        <source>Melody transcription</source>
        <translation>旋律转写</translation>
    </message>
    <message>
        <source>MetaVoice</source>
        <translation>MetaVoice</translation>
    </message>
    <message>
        <source>More is faster and takes more memory. Above 10 the model refuses.</source>
        <translation>越多越快，占用内存也越多。超过 10 模型会拒绝。</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail.</source>
        <translation>步骤越多，耗时越长，细节越丰富。</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail. The model fails without a number here.</source>
        <translation>步骤越多，耗时越长，细节越丰富。此处不填数字模型会失败。</translation>
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
        <translation>MusicGen Melody（Melodeck 的 Truss）</translation>
    </message>
    <message>
        <source>Name of one of the speakers that come with the model.</source>
        <translation>模型自带的某个说话人的名称。</translation>
    </message>
    <message>
        <source>Names start with a for American or b for British, then f for a woman or m for a man. af is a mix of Bella and Sarah.</source>
        <translation>名称以 a（美式）或 b（英式）开头，接着是 f（女声）或 m（男声）。af 是 Bella 和 Sarah 的混合。</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <source>No repeated runs</source>
        <translation>不重复的序列</translation>
    </message>
    <message>
        <source>Number of candidate transcripts kept at a time. More is slower.</source>
        <translation>同时保留的候选转写数。越多越慢。</translation>
    </message>
    <message>
        <source>Number of images in the video. The model was trained for 14.</source>
        <translation>视频中的图像数。模型按 14 张训练。</translation>
    </message>
    <message>
        <source>Number of the speaker. Without a recording to go by, the voice may still change from one run to the next.</source>
        <translation>说话人编号。没有参考录音时，各次运行之间嗓音仍可能变化。</translation>
    </message>
    <message>
        <source>Orpheus</source>
        <translation>Orpheus</translation>
    </message>
    <message>
        <source>Overlap of the large parts</source>
        <translation>大段的重叠</translation>
    </message>
    <message>
        <source>Pace of the movement, best from 5 to 30. The file plays one frame a second faster.</source>
        <translation>运动的节奏，最好在 5 到 30 之间。文件的播放速度每秒快一帧。</translation>
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
        <translation>可能的语言</translation>
    </message>
    <message>
        <source>Probability above which sound counts as speech.</source>
        <translation>声音被视为语音的概率下限。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>精修</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Returns the language without a transcript.</source>
        <translation>只返回语言，不返回转写文本。</translation>
    </message>
    <message>
        <source>Returns the time of each word as well.</source>
        <translation>同时返回每个单词的时间。</translation>
    </message>
    <message>
        <source>Returns the times of sentences and words as well. Takes a little longer.</source>
        <translation>同时返回句子和单词的时间。耗时略长。</translation>
    </message>
    <message>
        <source>Returns the transcripts of every beam as well.</source>
        <translation>同时返回每个束的转写文本。</translation>
    </message>
    <message>
        <source>Runs of this many tokens occur only once.</source>
        <translation>长度为这么多 token 的序列只出现一次。</translation>
    </message>
    <message>
        <source>SDXL Turbo</source>
        <translation>SDXL Turbo</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>Seamless loop</source>
        <translation>无缝循环</translation>
    </message>
    <message>
        <source>Second prompt</source>
        <translation>第二提示词</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Share before refining</source>
        <translation>精修前的比例</translation>
    </message>
    <message>
        <source>Share of the steps done before the refiner takes over. Unused without it.</source>
        <translation>精修器接手之前完成的步骤比例。不用精修器时无效。</translation>
    </message>
    <message>
        <source>Share of the steps in which guidance is used. Less is faster.</source>
        <translation>使用引导的步骤比例。越少越快。</translation>
    </message>
    <message>
        <source>Share with guidance</source>
        <translation>使用引导的比例</translation>
    </message>
    <message>
        <source>Shortest pause</source>
        <translation>最短停顿</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>草图引擎</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Speech detection</source>
        <translation>语音检测</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Split at pauses</source>
        <translation>在停顿处切分</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>切分</translation>
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
        <translation>窗口步长</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤数</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>立体声</translation>
    </message>
    <message>
        <source>Style, mood and instruments in words, one clip for each. Words that are not understood are listed in the reply.</source>
        <translation>用文字描述风格、情绪和乐器，每条一个片段。未能理解的词会在应答中列出。</translation>
    </message>
    <message>
        <source>Takes less memory and twice the time.</source>
        <translation>占用内存更少，耗时加倍。</translation>
    </message>
    <message>
        <source>Tara suits most texts.</source>
        <translation>Tara 适合大多数文本。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Tempo of the melody</source>
        <translation>旋律的速度</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The image that starts to move, in colour. 1024 × 576 pixels work best; other sizes are cut down to multiples of 64.</source>
        <translation>要动起来的彩色图像。1024 × 576 像素效果最好；其他尺寸会裁切为 64 的倍数。</translation>
    </message>
    <message>
        <source>The recording and how it is transcribed.</source>
        <translation>录音及其转写方式。</translation>
    </message>
    <message>
        <source>The recording is first cut into parts of this length, one worker each.</source>
        <translation>录音先切成此长度的段，每段由一个工作进程处理。</translation>
    </message>
    <message>
        <source>The recording to transcribe, English speech. Older deployments take a link only.</source>
        <translation>要转写的录音，内容为英语语音。较旧的部署只接受链接。</translation>
    </message>
    <message>
        <source>The recording to transcribe, in any usual format. Give either this or a link.</source>
        <translation>要转写的录音，任何常见格式均可。提供录音或链接之一。</translation>
    </message>
    <message>
        <source>The recording to transcribe. Any format that FFmpeg reads.</source>
        <translation>要转写的录音。FFmpeg 能读取的任何格式。</translation>
    </message>
    <message>
        <source>The recording to transcribe. The whole request may have 100 MB; use a link for more.</source>
        <translation>要转写的录音。整个请求最多 100 MB；更大的请使用链接。</translation>
    </message>
    <message>
        <source>The recording: either a file or a link.</source>
        <translation>录音：文件或链接。</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one each run is another.</source>
        <translation>相同的种子和请求得到相同的片段。没有种子则每次运行都不同。</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one it follows from the request.</source>
        <translation>相同的种子和请求得到相同的片段。没有种子则由请求推出。</translation>
    </message>
    <message>
        <source>The same seed and request give the same image.</source>
        <translation>相同的种子和请求得到相同的图像。</translation>
    </message>
    <message>
        <source>The same seed and request give the same image. 0 counts as none: the model then picks one.</source>
        <translation>相同的种子和请求得到相同的图像。0 表示没有：由模型自选一个。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
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
        <translation>转写</translation>
    </message>
    <message>
        <source>Two channels in place of one.</source>
        <translation>两个声道，而不是一个。</translation>
    </message>
    <message>
        <source>Two numbers: how closely the speech follows the speaker, then the text.</source>
        <translation>两个数字：语音跟随说话人的紧密程度，然后是跟随文本的紧密程度。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>嗓音</translation>
    </message>
    <message>
        <source>What each clip should sound like, one clip for each.</source>
        <translation>每个片段听起来应是什么样子，每条一个片段。</translation>
    </message>
    <message>
        <source>What exceeds this length is dropped.</source>
        <translation>超过此长度的部分会丢弃。</translation>
    </message>
    <message>
        <source>What is said in the voice recording, word for word.</source>
        <translation>嗓音录音中说的内容，逐字写出。</translation>
    </message>
    <message>
        <source>What is to be heard in each clip, one clip for each, such as: a dog barks while rain falls.</source>
        <translation>每个片段中要听到的内容，每条一个片段，例如：下雨时一只狗在叫。</translation>
    </message>
    <message>
        <source>What is to be said.</source>
        <translation>要说的内容。</translation>
    </message>
    <message>
        <source>What is to be said. Long texts are split into sentences; keep each under 400 characters, a longer one may never finish.</source>
        <translation>要说的内容。长文本会切分为句子；每句请少于 400 个字符，更长的可能永远无法完成。</translation>
    </message>
    <message>
        <source>What is to be said. Sounds in angle brackets, such as laugh, sigh or yawn, are acted out.</source>
        <translation>要说的内容。尖括号中的声音，例如 laugh、sigh 或 yawn，会表演出来。</translation>
    </message>
    <message>
        <source>What is to be said. The speech ends after 10 s, wherever it is.</source>
        <translation>要说的内容。语音在 10 秒后结束，无论说到哪里。</translation>
    </message>
    <message>
        <source>What is to be said. The voice is set by the deployment.</source>
        <translation>要说的内容。嗓音由部署设定。</translation>
    </message>
    <message>
        <source>What is to be said. Up to 220 characters.</source>
        <translation>要说的内容。最多 220 个字符。</translation>
    </message>
    <message>
        <source>What the image should not show.</source>
        <translation>图像中不应出现的内容。</translation>
    </message>
    <message>
        <source>What the image should show.</source>
        <translation>图像应显示的内容。</translation>
    </message>
    <message>
        <source>What you know better of the melody than what is heard in it.</source>
        <translation>关于这段旋律，你比听出来的更清楚的信息。</translation>
    </message>
    <message>
        <source>When a bar begins, any one, in seconds from the start of what is sent.</source>
        <translation>任意一个小节开始的时刻，以所发送内容的开头为起点，单位为秒。</translation>
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
        <translation>Whisper V3（文件）</translation>
    </message>
    <message>
        <source>WhisperX</source>
        <translation>WhisperX</translation>
    </message>
    <message>
        <source>Whole bars, as near to the duration as may be, that go on at their end as they begin.</source>
        <translation>尽可能接近所需时长的整数个小节，结尾可与开头相接。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of the smoothing when a quiet place is looked for; 1600 samples are a tenth of a second.</source>
        <translation>寻找安静处时的平滑宽度；1600 个采样为十分之一秒。</translation>
    </message>
    <message>
        <source>Word times</source>
        <translation>单词时间</translation>
    </message>
    <message>
        <source>Words of the recording</source>
        <translation>录音中的词语</translation>
    </message>
    <message>
        <source>Words that help the model, such as names and terms that occur in the recording.</source>
        <translation>对模型有帮助的词语，例如录音中出现的人名和术语。</translation>
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
        <translation>由提示词生成精细的图像</translation>
    </message>
    <message>
        <source>a short video from an image</source>
        <translation>由图像生成短视频</translation>
    </message>
    <message>
        <source>an image from a prompt</source>
        <translation>由提示词生成图像</translation>
    </message>
    <message>
        <source>an image from a prompt, in a few steps</source>
        <translation>由提示词经少量步骤生成图像</translation>
    </message>
    <message>
        <source>an image from a prompt, in one to four steps</source>
        <translation>由提示词经一到四个步骤生成图像</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>按规则编配你的旋律 · 免费 · 无需密钥</translation>
    </message>
    <message>
        <source>lively English speech from text, heard while it is made</source>
        <translation>由文本生成生动的英语语音，边生成边播放</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody</source>
        <translation>每条提示词一个片段，跟随旋律</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody; with seed and sampling</source>
        <translation>每条提示词一个片段，跟随旋律；可设种子和采样</translation>
    </message>
    <message>
        <source>one clip of music for each prompt</source>
        <translation>每条提示词一段音乐</translation>
    </message>
    <message>
        <source>one clip of sounds and noises for each prompt</source>
        <translation>每条提示词一段音效</translation>
    </message>
    <message>
        <source>speech from text in the voice of a recording, heard while it is made</source>
        <translation>由文本以录音中的嗓音生成语音，边生成边播放</translation>
    </message>
    <message>
        <source>speech in 17 languages from text</source>
        <translation>由文本生成 17 种语言的语音</translation>
    </message>
    <message>
        <source>speech in 17 languages from text, heard while it is made</source>
        <translation>由文本生成 17 种语言的语音，边生成边播放</translation>
    </message>
    <message>
        <source>the notes, key, metre and beats of a recording of music</source>
        <translation>音乐录音的音符、调、拍号和节拍</translation>
    </message>
    <message>
        <source>the words of a long recording or video, from a link</source>
        <translation>长录音或视频中的话，来自链接</translation>
    </message>
    <message>
        <source>the words of a recording and who says them</source>
        <translation>录音中的话，以及是谁说的</translation>
    </message>
    <message>
        <source>the words of a recording, from a file or a link</source>
        <translation>录音中的话，来自文件或链接</translation>
    </message>
    <message>
        <source>the words of a recording, from a link</source>
        <translation>录音中的话，来自链接</translation>
    </message>
    <message>
        <source>the words of a recording, long ones too, from a file or a link</source>
        <translation>录音中的话，长录音也可以，来自文件或链接</translation>
    </message>
    <message>
        <source>the words of a recording, sent as a file</source>
        <translation>录音中的话，以文件发送</translation>
    </message>
    <message>
        <source>the words of an English recording, from a link to a WAV or FLAC file</source>
        <translation>英语录音中的话，来自 WAV 或 FLAC 文件的链接</translation>
    </message>
    <message>
        <source>up to 10 s of English speech from text</source>
        <translation>由文本生成最多 10 秒的英语语音</translation>
    </message>
</context>
<context>
    <name>MsgpackStream</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 在此之前完整的媒体已保留。再次发送之前请先查看应答。</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>应答在 %1 字节后中断。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>应答为空。</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>应答嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The answer is not valid MessagePack at byte %1.</source>
        <translation>应答在第 %1 字节处不是有效的 MessagePack。</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>clip %1</source>
        <translation>片段 %1</translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message>
        <source>Melodeck is open already and does not answer.</source>
        <translation>Melodeck 已经打开，但没有应答。</translation>
    </message>
    <message>
        <source>Nothing was opened, and nothing is lost. Give it a moment and try again. If it stays so, end it in the system monitor: what it was working on is there again at the next start.</source>
        <translation>未打开任何内容，也没有任何丢失。请稍等片刻再试。如果一直如此，请在系统监视器中结束它：它正在处理的内容会在下次启动时恢复。</translation>
    </message>
</context>
<context>
    <name>OpenApiRequest</name>
    <message>
        <source>Nothing that this OpenAPI file describes takes JSON: its requests are forms with file uploads, or have no body. Melodeck sends JSON.</source>
        <translation>此 OpenAPI 文件描述的请求都不接受 JSON：它们是带文件上传的表单，或没有请求体。Melodeck 发送 JSON。</translation>
    </message>
    <message>
        <source>The OpenAPI file has no path “%1” that takes JSON. It has: %2.</source>
        <translation>OpenAPI 文件中没有接受 JSON 的路径“%1”。其中有：%2。</translation>
    </message>
    <message>
        <source>This is a Swagger 2 file. Only OpenAPI 3 is read; paste an example request instead.</source>
        <translation>这是 Swagger 2 文件。只读取 OpenAPI 3；请改为粘贴示例请求。</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 cannot be reached. Nothing was sent. Check address and network.</source>
        <translation>无法连接 %1。未发送任何内容。请检查地址和网络。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>已取消。未发送任何内容。</translation>
    </message>
    <message>
        <source>Cancelled. The request had begun to leave: the model may still run.</source>
        <translation>已取消。请求已经开始发出：模型仍可能运行。</translation>
    </message>
    <message>
        <source>No connection to %1 within %2. Nothing was sent. Check address and network.</source>
        <translation>%2 内未能连接 %1。未发送任何内容。请检查地址和网络。</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or its encryption is not trusted. Nothing was sent. If the server is your own, name its certificate in SSL_CERT_FILE.</source>
        <translation>无法与 %1 建立安全连接：其证书或加密不受信任。未发送任何内容。如果是你自己的服务器，请在 SSL_CERT_FILE 中指定其证书。</translation>
    </message>
    <message>
        <source>No whole answer of %1 within %2. The model may still be running. Allow more time, or ask for less.</source>
        <translation>%2 内没有收到 %1 的完整应答。模型可能仍在运行。请允许更长时间，或减少请求的内容。</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. Check the network and try again.</source>
        <translation>本机与 %1 之间有 %2 没有任何数据传输。请检查网络后重试。</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. The model may have run. Check the network before you send again.</source>
        <translation>本机与 %1 之间有 %2 没有任何数据传输。模型可能已经运行。再次发送之前请检查网络。</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. The model has probably run; sending again runs it again.</source>
        <translation>%1 的应答中断了。模型很可能已经运行；再次发送会再运行一次。</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed in a way that cannot be undone. The model has probably run. Its server must send answers as they are.</source>
        <translation>%1 的应答采用了无法解开的压缩方式。模型很可能已经运行。其服务器必须按原样发送应答。</translation>
    </message>
    <message>
        <source>The connection to %1 broke after the request was sent. The model may have run; sending again runs it again.</source>
        <translation>请求发送之后，与 %1 的连接断开了。模型可能已经运行；再次发送会再运行一次。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before anything could run. Nothing is billed. Try again.</source>
        <translation>在任何内容能够运行之前，与 %1 的连接就断开了。不会计费。请重试。</translation>
    </message>
    <message>
        <source>The proxy between here and %1 refused the connection. Nothing was sent. Check the proxy, its user and its password.</source>
        <translation>本机与 %1 之间的代理拒绝了连接。未发送任何内容。请检查代理及其用户名和密码。</translation>
    </message>
    <message>
        <source>The request could not be read to its end on this computer, so it was not sent as a whole and does not run. Check the file and send it again.</source>
        <translation>在这台计算机上无法将请求读到结尾，因此它没有完整发送，也不会运行。请检查文件，然后再次发送。</translation>
    </message>
</context>
<context>
    <name>OwnSpecs</name>
    <message>
        <source>%1 cannot be deleted; the model stays.</source>
        <translation>无法删除 %1；模型保留。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>它无法读取。</translation>
    </message>
    <message>
        <source>It is too large for a model.</source>
        <translation>它对模型来说太大。</translation>
    </message>
    <message>
        <source>Its id holds other characters than a–z, 0–9, dash, dot and underscore.</source>
        <translation>其 ID 含有 a–z、0–9、连字符、点和下划线以外的字符。</translation>
    </message>
    <message>
        <source>Its id “%1” is that of %2 as well.</source>
        <translation>其 ID“%1”与 %2 的相同。</translation>
    </message>
    <message>
        <source>Its id “%1” is that of a model that Melodeck brings along.</source>
        <translation>其 ID“%1”与 Melodeck 自带的某个模型相同。</translation>
    </message>
    <message>
        <source>There are more than %1 models.</source>
        <translation>模型超过 %1 个。</translation>
    </message>
    <message>
        <source>There is no model of your own with the id “%1” in %2. Nothing was changed.</source>
        <translation>%2 中没有 ID 为“%1”的自有模型。未作任何更改。</translation>
    </message>
    <message>
        <source>This model has so many fields that no form could show them. It was not saved.</source>
        <translation>此模型的字段太多，任何表单都无法显示。它没有保存。</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>A picture was pasted, and no melody is in it. Copy a recording, or the link of one.</source>
        <translation>粘贴的是图片，其中没有旋律。请复制录音或录音的链接。</translation>
    </message>
    <message>
        <source>The text in the clipboard is neither a file nor a link. Copy a recording, or the link of one.</source>
        <translation>剪贴板中的文本既不是文件也不是链接。请复制录音或录音的链接。</translation>
    </message>
    <message>
        <source>There is no file and no link in the clipboard. Copy a recording, or the link of one.</source>
        <translation>剪贴板中没有文件，也没有链接。请复制录音或录音的链接。</translation>
    </message>
</context>
<context>
    <name>PastedRequest</name>
    <message>
        <source>The command ends within a quotation. Copy all of it.</source>
        <translation>命令在引号中间结束。请复制完整命令。</translation>
    </message>
    <message>
        <source>The command has no address. Nothing was changed. Copy the whole command.</source>
        <translation>命令中没有地址。未作任何更改。请复制整条命令。</translation>
    </message>
    <message>
        <source>The command&apos;s request is no JSON: %1 Nothing was changed. Copy the whole command.</source>
        <translation>命令中的请求不是 JSON：%1 未作任何更改。请复制整条命令。</translation>
    </message>
    <message>
        <source>The snippet does not say where it sends to. Nothing was changed. Copy all of it, with the address.</source>
        <translation>代码片段没有说明发送到哪里。未作任何更改。请连同地址一起完整复制。</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>%1 pictures cannot be shown here: install the package qt6-image-formats-plugins. The picture itself is whole.</source>
        <translation>这里无法显示 %1 图片：请安装软件包 qt6-image-formats-plugins。图片本身是完整的。</translation>
    </message>
    <message>
        <source>It is too large to be shown here (%1 × %2 pixels). Open or save it.</source>
        <translation>图片太大，无法在这里显示（%1 × %2 像素）。请打开或保存它。</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown. The file is kept as it came.</source>
        <translation>此图片已损坏或太大，无法显示。文件已按原样保留。</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Baseten does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>Baseten 不接受此密钥。它可能被截断或已删除：请从工作区的设置中重新复制。</translation>
    </message>
    <message>
        <source>Baseten knows no such key, or does not let it list models. A key that is limited to some models works for those all the same: paste the model&apos;s address or write its id.</source>
        <translation>Baseten 不认识此密钥，或不允许它列出模型。仅限部分模型的密钥对这些模型仍然有效：请粘贴模型的地址或写出其 ID。</translation>
    </message>
    <message>
        <source>Baseten knows no such model in this workspace. It may have been deleted.</source>
        <translation>Baseten 在此工作区中不认识这个模型。它可能已被删除。</translation>
    </message>
    <message>
        <source>The model is not deployed there, so there is no example of a request.</source>
        <translation>该模型没有部署在那里，因此没有示例请求。</translation>
    </message>
    <message>
        <source>The model is switched off (deactivated) at Baseten, so that it cannot be woken. Activate it in your workspace there.</source>
        <translation>该模型在 Baseten 已关闭（deactivated），因此无法唤醒。请在那里的工作区中启用它。</translation>
    </message>
    <message>
        <source>What answers there cannot be woken. Nothing ran. If it sleeps, a request wakes it.</source>
        <translation>那里应答的内容无法唤醒。没有运行。如果它在休眠，发送一个请求就会唤醒它。</translation>
    </message>
</context>
<context>
    <name>PlatformCall</name>
    <message>
        <source>What answered is not the platform: a proxy or a sign-in page of the network may stand between. Check the endpoint.</source>
        <translation>应答的不是平台：中间可能有代理或网络登录页。请检查端点。</translation>
    </message>
</context>
<context>
    <name>ReceivedAnswer</name>
    <message>
        <source>%1 was changed, moved or removed since it came, so the answer cannot be written as it came. Nothing was written.</source>
        <translation>%1 自到达后已被更改、移动或删除，因此应答无法按到达时的原样写出。未写入任何内容。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>已停止。未保存任何内容。</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. Check the disk.</source>
        <translation>无法读取保留的应答 %1。请检查磁盘。</translation>
    </message>
    <message>
        <source>The kept answer %1 is damaged, so it cannot be written as it came. Its clips are not touched by that.</source>
        <translation>保留的应答 %1 已损坏，因此无法按到达时的原样写出。其片段不受影响。</translation>
    </message>
    <message>
        <source>The record of the answer is damaged.</source>
        <translation>应答的记录已损坏。</translation>
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
        <translation>配方无法写入“%1”。其声音是完整的。请检查磁盘。</translation>
    </message>
    <message>
        <source>This is not a Melodeck recipe.</source>
        <translation>这不是 Melodeck 配方。</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>自有端点</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there, and its permissions.</source>
        <translation>无法读取“%1”。请检查它是否存在，以及它的权限。</translation>
    </message>
</context>
<context>
    <name>RecipeCheck</name>
    <message>
        <source> or .</source>
        <translation> 或 .</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines.</source>
        <translation>%1超过 %2 行。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1为空。</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1超过 %2 个字符。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>%1 must be a file, or its base64 text.</source>
        <translation>%1必须是文件，或其 base64 文本。</translation>
    </message>
    <message>
        <source>%1 must be a link that begins with https:// or http://.</source>
        <translation>%1必须是以 https:// 或 http:// 开头的链接。</translation>
    </message>
    <message>
        <source>%1 must be a list of texts.</source>
        <translation>%1必须是文本列表。</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1必须是数字。</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1必须是整数。</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1至少为 %2。</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1最多为 %2。</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1必须是以下之一：%2。</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1必须是文本。</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1必须是 true 或 false。</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters.</source>
        <translation>%1至少要有 %2 个字符。</translation>
    </message>
    <message>
        <source>%1 must have at least %2 lines.</source>
        <translation>%1至少要有 %2 行。</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1必须在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>%1 prompts are more than the model takes at once (%2).</source>
        <translation>%1 条提示词超过了模型一次能接受的数量（%2）。</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <translation>%1：请选择文件。</translation>
    </message>
    <message>
        <source>%1: give a link.</source>
        <translation>%1：请提供链接。</translation>
    </message>
    <message>
        <source>%1: the model takes only links that end in .%2.</source>
        <translation>%1：模型只接受以 .%2 结尾的链接。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>需要以下之一：%1。</translation>
    </message>
    <message>
        <source>Only one of these may be given: %1.</source>
        <translation>以下只能提供一个：%1。</translation>
    </message>
    <message>
        <source>Prompt %1 is empty.</source>
        <translation>提示词 %1 为空。</translation>
    </message>
    <message>
        <source>Prompt %1 is longer than %2 characters.</source>
        <translation>提示词 %1 超过 %2 个字符。</translation>
    </message>
    <message>
        <source>The request is not a JSON object.</source>
        <translation>请求不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>请至少写一条提示词。</translation>
    </message>
</context>
<context>
    <name>RecipeDiff</name>
    <message>
        <source>%1 (SHA-256 %2…)</source>
        <translation>%1（SHA-256 %2…）</translation>
    </message>
    <message>
        <source>%1 (as usual)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 as sent</source>
        <translation>发送的%1</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 个声道</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>%1 秒到 %2 秒</translation>
    </message>
    <message>
        <source>Baseten</source>
        <translation>Baseten</translation>
    </message>
    <message>
        <source>Both ask for the same.</source>
        <translation>两者的请求相同。</translation>
    </message>
    <message>
        <source>Different:</source>
        <translation>不同：</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>制作工具</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it:</source>
        <translation>未知，因为其中一个没有说明：</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>没有已知的不同之处。</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>%1的范围</translation>
    </message>
    <message>
        <source>Place in its request</source>
        <translation>在请求中的序号</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same:</source>
        <translation>相同：</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>自有端点</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>单声道</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>已规范化</translation>
    </message>
    <message>
        <source>offset removed</source>
        <translation>已移除偏移</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>RecipeJson</name>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there, and its permissions.</source>
        <translation>无法读取“%1”。未发送任何内容。请检查它是否还在，以及它的权限。</translation>
    </message>
    <message>
        <source>“%1” is a recipe that cannot be read. Nothing was sent. It may be from a newer Melodeck, or changed by hand: drop the clip that it came from.</source>
        <translation>“%1”是无法读取的配方。未发送任何内容。它可能来自更新版本的 Melodeck，或被手动更改过：请拖放它所属的片段。</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The disk is too slow for a recording, which ended here. What was recorded before is kept. Close what else uses the disk.</source>
        <translation>磁盘对录音来说太慢，录音在此结束。此前录制的内容已保留。请关闭其他使用磁盘的程序。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n whole clip(s) are kept.</source>
        <translation>
            <numerusform>保留了 %n 个完整的片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer of which the damaged journal of an earlier run says nothing any more is kept as %1.</source>
        <translation>先前运行留下的日志已损坏，其中不再提及的一份回答保存为 %1。</translation>
    </message>
    <message>
        <source>It waited when the library&apos;s backup was made. The library was damaged since, so nobody knows whether it was sent.</source>
        <translation>资料库备份时它正在等待。之后资料库损坏了，因此无法得知它是否已发送。</translation>
    </message>
    <message>
        <source>Melodeck ended before an answer came.</source>
        <translation>Melodeck 在收到应答之前就结束了。</translation>
    </message>
    <message>
        <source>Melodeck ended while the answer came.</source>
        <translation>Melodeck 在应答到达时结束了。</translation>
    </message>
    <message>
        <source>Nothing is billed. Send it again.</source>
        <translation>不会计费。请再次发送。</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>收到的字节保存在 %1。</translation>
    </message>
    <message>
        <source>The journal %1 of an earlier run cannot be read, so its jobs were left alone. Check the disk, and start again.</source>
        <translation>无法读取先前运行的日志 %1，因此没有处理其任务。请检查磁盘，然后重新启动。</translation>
    </message>
    <message>
        <source>The journal of an earlier run was damaged; what could be read of it was used. It is kept as %1.</source>
        <translation>先前运行的日志已损坏；能读取的内容已使用。它已保留为 %1。</translation>
    </message>
    <message>
        <source>The model may have run, and may bill: look at its dashboard before you send it again.</source>
        <translation>模型可能已经运行，并可能计费：再次发送之前请先查看其仪表板。</translation>
    </message>
    <message>
        <source>What came of an answer cannot be written into %1, so it stays in the journal. Make room on the disk, and start again.</source>
        <translation>收到的应答内容无法写入 %1，因此留在日志中。请腾出磁盘空间，然后重新启动。</translation>
    </message>
</context>
<context>
    <name>RequestCode</name>
    <message>
        <source>A sound whose level or DC offset is changed cannot be made by such a command. Switch that off, or send the request from here.</source>
        <translation>更改了电平或直流偏移的声音无法用这样的命令生成。请关闭该项，或从这里发送请求。</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools call models on Baseten alone. Copy the request as curl or Python.</source>
        <translation>Baseten 的工具只调用 Baseten 上的模型。请将请求复制为 curl 或 Python。</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools do not reach this address. Copy the request as curl or Python.</source>
        <translation>Baseten 的工具无法访问此地址。请将请求复制为 curl 或 Python。</translation>
    </message>
</context>
<context>
    <name>RequestLimits</name>
    <message>
        <source>The request is %1 MB, and Baseten takes %2 MB at most. Nothing was sent. Choose a shorter region or a smaller format (mono, FLAC, MP3), or give a link where the model takes one.</source>
        <translation>请求为 %1 MB，而 Baseten 最多接受 %2 MB。未发送任何内容。请选择更短的选区或更小的格式（单声道、FLAC、MP3），或在模型接受链接时提供链接。</translation>
    </message>
</context>
<context>
    <name>SchemaCopy</name>
    <message>
        <source>This describes no request with fields of its own, so that there is no form to make. Paste an example request instead.</source>
        <translation>这里描述的请求没有自己的字段，因此无法生成表单。请改为粘贴示例请求。</translation>
    </message>
    <message>
        <source>This schema cannot be read, or is too large for a form. Paste an example request instead.</source>
        <translation>此模式无法读取，或对表单来说太大。请改为粘贴示例请求。</translation>
    </message>
</context>
<context>
    <name>ServerSentEvents</name>
    <message>
        <source>A line of the event stream is longer than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>事件流中有一行超过 %1 字节，读取在此结束。之前的事件已保留。</translation>
    </message>
    <message>
        <source>An event of the stream holds more than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>事件流中有一个事件超过 %1 字节，读取在此结束。之前的事件已保留。</translation>
    </message>
</context>
<context>
    <name>SketchEngine</name>
    <message>
        <source>%1 is not a sound font (SF2 or SF3), so the sketch engine has no instruments. Nothing was lost. Choose another file, or none, to play with the sound font that is installed.</source>
        <translation>%1 不是音色库（SF2 或 SF3），因此草图引擎没有乐器。没有任何丢失。请选择其他文件；或者不选，改用已安装的音色库演奏。</translation>
    </message>
    <message>
        <source>A clip could not be made: an internal error. Nothing was lost; a shorter request may work.</source>
        <translation>有一个片段无法生成：内部错误。没有任何丢失；更短的请求也许可行。</translation>
    </message>
    <message>
        <source>No sound font was found, so the sketch engine has no instruments.</source>
        <translation>没有找到音色库，因此草图引擎没有乐器。</translation>
    </message>
    <message>
        <source>Nothing was lost. Install the package fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) and try again.</source>
        <translation>没有任何丢失。请安装软件包 fluidr3mono-gm-soundfont（sudo apt install fluidr3mono-gm-soundfont）后重试。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept, nothing was paid.</source>
        <translation>已停止。未保留任何内容，也没有产生费用。</translation>
    </message>
    <message>
        <source>The sound font %1 cannot be read, so the sketch engine has no instruments.</source>
        <translation>无法读取音色库 %1，因此草图引擎没有乐器。</translation>
    </message>
    <message>
        <source>The synthesiser does not start. Nothing was lost; free some memory and try again.</source>
        <translation>合成器没有启动。没有任何丢失；请释放一些内存后重试。</translation>
    </message>
</context>
<context>
    <name>SmallAnswer</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>已停止。未保留任何内容。</translation>
    </message>
</context>
<context>
    <name>SoundAsSent</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>SpecDraft</name>
    <message>
        <source>A field that is one of several values needs these: one-of:A,B,C.</source>
        <translation>取多个值之一的字段需要列出这些值：one-of:A,B,C。</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>我的模型</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is empty.</source>
        <translation>从 %1 到 %2 的范围为空。</translation>
    </message>
    <message>
        <source>The range of a whole number has whole numbers at its ends.</source>
        <translation>整数的范围两端必须是整数。</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>没有字段“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>a model of your own</source>
        <translation>自有模型</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here: it is described by reference. Nothing was changed.</source>
        <translation>“%1”无法在这里更改：它是通过引用描述的。未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” is nothing that a field can be. It can be file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required or optional.</source>
        <translation>“%1”不是字段可用的类型。可用：file、link、text、list、number、number:MIN..MAX、integer:MIN..MAX、one-of:A,B,C、switch、json；required 或 optional。</translation>
    </message>
</context>
<context>
    <name>SpecFetch</name>
    <message>
        <source>%1 answered with status %2 instead of a description of its model. Nothing ran. Paste an example request instead.</source>
        <translation>%1 应答了状态 %2，而不是其模型的描述。没有运行。请改为粘贴示例请求。</translation>
    </message>
    <message>
        <source>%1 cannot answer now; its model may still be loading. Try again in a minute.</source>
        <translation>%1 现在无法应答；其模型可能仍在加载。请一分钟后再试。</translation>
    </message>
    <message>
        <source>%1 does not tell what its model takes. Paste an example request instead, or give the address of its OpenAPI file.</source>
        <translation>%1 没有说明其模型接受什么。请改为粘贴示例请求，或给出其 OpenAPI 文件的地址。</translation>
    </message>
    <message>
        <source>%1 wants a key for this, or does not take the one it was given. Nothing ran. Give it a key and try again.</source>
        <translation>%1 要求为此提供密钥，或不接受所提供的密钥。没有运行。请提供密钥后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off, or took over 30 s. Nothing was run and nothing kept. Try again.</source>
        <translation>与 %1 的连接中断，或耗时超过 30 秒。没有运行，也没有保留任何内容。请重试。</translation>
    </message>
    <message>
        <source>What %1 sends is over %2 MiB, which no description of a model is. Nothing was kept.</source>
        <translation>%1 发送的内容超过 %2 MiB，不可能是模型的描述。未保留任何内容。</translation>
    </message>
</context>
<context>
    <name>SpecField</name>
    <message>
        <source>The request has no place for “%1”.</source>
        <translation>请求中没有“%1”的位置。</translation>
    </message>
</context>
<context>
    <name>SpecSource</name>
    <message>
        <source>All that the request holds looks like keys, and these are never stored. Paste a request that holds more than keys.</source>
        <translation>请求中的内容看起来全是密钥，而密钥绝不会保存。请粘贴不只包含密钥的请求。</translation>
    </message>
    <message>
        <source>The request is no JSON object with members, so that there is no form to make of it. Such requests are sent as a JSON file.</source>
        <translation>请求不是带成员的 JSON 对象，因此无法据此生成表单。这类请求以 JSON 文件发送。</translation>
    </message>
    <message>
        <source>The request of this command is in the file “%1”: choose that file instead.</source>
        <translation>此命令的请求在文件“%1”中：请改为选择该文件。</translation>
    </message>
    <message>
        <source>The server does not say what its model takes: its input has no type. Paste an example request instead.</source>
        <translation>服务器没有说明其模型接受什么：其输入没有类型。请改为粘贴示例请求。</translation>
    </message>
    <message>
        <source>There is an address, but no request with it. Paste the whole command, or the JSON that it sends.</source>
        <translation>有地址，但没有随附的请求。请粘贴完整的命令，或它发送的 JSON。</translation>
    </message>
    <message>
        <source>There is nothing here that a model can be made from. What can be: a curl command or a Python snippet, the JSON of a request, a Truss&apos;s config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported.</source>
        <translation>这里没有可用来生成模型的内容。可用的有：curl 命令或 Python 代码片段、请求的 JSON、带 example_model_input 的 Truss 的 config.yaml、OpenAPI 文件、JSON Schema，或别人导出的模型。</translation>
    </message>
    <message>
        <source>This config has no example_model_input, which the form would be made from. Paste an example request instead.</source>
        <translation>此配置没有 example_model_input，无法据此生成表单。请改为粘贴示例请求。</translation>
    </message>
    <message>
        <source>This holds more than %1 values, which no form has. The example of a single request is enough: choose that.</source>
        <translation>这里的值超过 %1 个，没有表单会有这么多。一个请求的示例就足够：请选择它。</translation>
    </message>
    <message>
        <source>This is over %1 MiB and is not read. The example of a single request is enough: choose that.</source>
        <translation>超过 %1 MiB，不予读取。一个请求的示例就足够：请选择它。</translation>
    </message>
</context>
<context>
    <name>StorageReports</name>
    <message numerus="yes">
        <source>%n file(s) are missing or changed.</source>
        <translation>
            <numerusform>%n 个文件缺失或已改变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) belong to no result.</source>
        <translation>
            <numerusform>%n 个文件不属于任何结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken along.</source>
        <translation>
            <numerusform>%n 个文件无法一并带走。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were read.</source>
        <translation>
            <numerusform>已读取 %n 个文件，共 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another id: other results had theirs.</source>
        <translation>
            <numerusform>%n 个换用了新的 ID：原来的 ID 已被其他结果占用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were added.</source>
        <translation>
            <numerusform>已添加 %n 个任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were removed for good, and %1 are free again.</source>
        <translation>
            <numerusform>已永久删除 %n 个任务，释放了 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are in %2.</source>
        <translation>
            <numerusform>%n 个任务（%1）已在 %2 中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost file(s) are back.</source>
        <translation>
            <numerusform>已找回 %n 个丢失的文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for the first time: the next check sees whether they change.</source>
        <translation>
            <numerusform>其中 %n 个是首次读取：下次检查时会看它们是否改变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the archive are damaged or have no place in a library, and were left out.</source>
        <translation>
            <numerusform>归档中有 %n 个部分已损坏，或不属于资料库的内容，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n 个原本就有。</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to no result: %1</source>
        <translation>不属于任何结果：%1</translation>
    </message>
    <message>
        <source>Cannot be read: %1 – %2</source>
        <translation>无法读取：%1 – %2</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>已改变：%1 – %2</translation>
    </message>
    <message>
        <source>Every file is as it was when it came.</source>
        <translation>每个文件都与收到时相同。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺失：%1</translation>
    </message>
    <message>
        <source>Nothing was touched. Importing an archive that has them brings them back.</source>
        <translation>未改动任何内容。导入含有这些文件的归档即可找回它们。</translation>
    </message>
    <message>
        <source>Stopped. The library is as it should be.</source>
        <translation>已停止。资料库状态正常。</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>模型未知</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Without a prompt</source>
        <translation>无提示词</translation>
    </message>
</context>
<context>
    <name>StyleLibrary</name>
    <message>
        <source>The table of music styles is missing from the program. Please install Melodeck again.</source>
        <translation>程序中缺少音乐风格表。请重新安装 Melodeck。</translation>
    </message>
</context>
<context>
    <name>StyleReader</name>
    <message>
        <source>The table of music styles is not valid: %1.</source>
        <translation>音乐风格表无效：%1。</translation>
    </message>
</context>
<context>
    <name>TranscriptFormat</name>
    <message>
        <source>Line %1 is no time that can be read: “%2”. Nothing was changed. Correct that line and open the file again.</source>
        <translation>第 %1 行不是可读取的时间：“%2”。未作任何更改。请更正这一行，然后重新打开文件。</translation>
    </message>
    <message>
        <source>There are no subtitles in it. Nothing was changed. Choose an SRT or WebVTT file.</source>
        <translation>其中没有字幕。未作任何更改。请选择 SRT 或 WebVTT 文件。</translation>
    </message>
    <message>
        <source>There is no transcript in it. Nothing was changed. Choose a file that Melodeck or a speech model wrote.</source>
        <translation>其中没有转写文本。未作任何更改。请选择由 Melodeck 或语音模型写出的文件。</translation>
    </message>
</context>
<context>
    <name>TranscriptImport</name>
    <message>
        <source>%1 Nothing was changed. SRT, VTT and JSON can be imported.</source>
        <translation>%1 未作任何更改。可以导入 SRT、VTT 和 JSON。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: that is no transcript. Nothing was changed.</source>
        <translation>文件大于 %1 MB：不是转写文本。未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed.</source>
        <translation>无法读取“%1”。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>Transcription</name>
    <message>
        <source>%1 Dorian</source>
        <translation>%1 多利亚调式</translation>
    </message>
    <message>
        <source>%1 Mixolydian</source>
        <translation>%1 混合利底亚调式</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1 大调</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1 小调</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>它是无声的</translation>
    </message>
    <message>
        <source>it sounds like speech: its pitch never stays on a note</source>
        <translation>听起来像说话：音高从不停留在某个音上</translation>
    </message>
    <message>
        <source>more than one voice sounds at once, and no melody stands out</source>
        <translation>同时有多个声部发声，没有突出的旋律</translation>
    </message>
    <message>
        <source>no note is heard in it</source>
        <translation>其中听不到音符</translation>
    </message>
    <message>
        <source>no pitch is heard in it (noise, clicks or drums)</source>
        <translation>其中听不到音高（噪声、咔嗒声或鼓声）</translation>
    </message>
    <message>
        <source>only one note is heard in it</source>
        <translation>其中只听到一个音</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>Variation</name>
    <message>
        <source>%1 has no field for %2: it is left out.</source>
        <translation>%1 没有用于%2的字段：已略去。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 takes no duration.</source>
        <translation>%1 不接受时长。</translation>
    </message>
    <message>
        <source>%1 takes no duration. Leave it out.</source>
        <translation>%1 不接受时长。请不要填写。</translation>
    </message>
    <message>
        <source>%1 takes no prompts. Leave them out.</source>
        <translation>%1 不接受提示词。请不要填写。</translation>
    </message>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself. Ask for several takes instead.</source>
        <translation>%1 不接受种子：它的每次运行本来就各不相同。请改为请求多次。</translation>
    </message>
    <message>
        <source>%1 takes no seed: its runs differ by themselves.</source>
        <translation>%1 不接受种子：它的各次运行本来就不同。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nobody here knows the fields of this request, so it cannot be varied. Make a model of it first.</source>
        <translation>这里不知道此请求的字段，因此无法为它生成变体。请先据此创建模型。</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>未将任何内容加入队列。</translation>
    </message>
    <message>
        <source>That is %1 requests, and a grid holds %2 at most. Nothing was sent. Choose fewer values.</source>
        <translation>这是 %1 个请求，而一个网格最多容纳 %2 个。未发送任何内容。请减少取值。</translation>
    </message>
    <message>
        <source>This request has no fields that could be varied. Nothing was sent. Start from another clip.</source>
        <translation>此请求没有可以变化的字段。未发送任何内容。请从另一个片段开始。</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Nothing was sent. Put the file back, or bring the recipe back and choose another.</source>
        <translation>“%1”已不存在。未发送任何内容。请把文件放回原处，或取回配方并另选一个文件。</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>There is nothing in this YAML. Choose the config.yaml of a model.</source>
        <translation>此 YAML 中没有内容。请选择某个模型的 config.yaml。</translation>
    </message>
    <message>
        <source>This YAML is over %1 MiB and is not read. Choose the config.yaml of a model.</source>
        <translation>此 YAML 超过 %1 MiB，不予读取。请选择某个模型的 config.yaml。</translation>
    </message>
    <message>
        <source>This is not valid YAML, or more of it than is read: line %1, column %2. Correct it there and try again.</source>
        <translation>这不是有效的 YAML，或超出了可读取的范围：第 %1 行，第 %2 列。请在该处更正后重试。</translation>
    </message>
    <message>
        <source>This is not valid YAML. Correct it and try again.</source>
        <translation>这不是有效的 YAML。请更正后重试。</translation>
    </message>
</context>
<context>
    <name>melodeck::jobs::JobQueue</name>
    <message>
        <source>Nothing was sent: neither the library&apos;s folder nor the one for temporary files can be written, so what comes back and is paid for could be lost. Make room on the disk or mend the folder&apos;s permissions, start Melodeck again, and send it again.</source>
        <translation>未发送任何内容：资料库的文件夹和临时文件的文件夹都无法写入，因此已付费而返回的内容可能会丢失。请腾出磁盘空间或修正文件夹的权限，重新启动 Melodeck，然后再次发送。</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>已停止。它从未离开这台计算机。</translation>
    </message>
    <message>
        <source>Until then clips go to %1 – save those that you want to keep.</source>
        <translation>在此之前，片段会存到 %1——请保存想保留的片段。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AboutDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a library and its licence</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>About Melodeck</source>
        <translation>关于 Melodeck</translation>
    </message>
    <message>
        <source>FluidSynth loads GPL-3 readline, in the engine&apos;s own process alone.</source>
        <translation>FluidSynth 会加载 GPL-3 的 readline，仅在引擎自己的进程中。</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>它使用 %1。</translation>
    </message>
    <message>
        <source>Melodeck %1</source>
        <translation>Melodeck %1</translation>
    </message>
    <message>
        <source>Sends melodies and prompts to audio models, and keeps what comes back. Its own source is under the Apache License 2.0.</source>
        <translation>将旋律和提示词发送给音频模型，并保留返回的内容。其自身源代码采用 Apache License 2.0。</translation>
    </message>
    <message>
        <source>The sketch engine is an arranger by rule on sampled instruments. It is not a neural model.</source>
        <translation>草图引擎按规则用采样乐器编曲。它不是神经网络模型。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Answer – %1</source>
        <translation>应答 – %1</translation>
    </message>
    <message>
        <source>As it was received, byte for byte</source>
        <translation>与接收时逐字节相同</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Find in names and values</source>
        <translation>在名称和值中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>查找下一个（Enter）</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>查找上一个（Shift+Enter）</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>已复制 JSON</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>已复制路径</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The JSON pointer that leads to this place</source>
        <translation>指向此处的 JSON 指针</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>整个应答</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>已复制值</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerSaver</name>
    <message>
        <source>%1 could not be saved: %2. What was to be saved is still here.</source>
        <translation>无法保存 %1：%2。要保存的内容仍在这里。</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Audacity 标签</translation>
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
        <translation>此应答没有保留任何内容，因此没有可保存的。</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>保存应答</translation>
    </message>
    <message>
        <source>Save film</source>
        <translation>保存视频</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>保存音符</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>保存转写文本</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Saved as %1 · it was cut, this is what came</source>
        <translation>已保存为 %1 · 内容被截断，这是已收到的部分</translation>
    </message>
    <message>
        <source>Sheet music (MusicXML)</source>
        <translation>乐谱（MusicXML）</translation>
    </message>
    <message>
        <source>Subtitles (SubRip)</source>
        <translation>字幕（SubRip）</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>字幕（WebVTT）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>as JSON; how it was written is not known any more</source>
        <translation>为 JSON；原来的写法已不可知</translation>
    </message>
    <message>
        <source>as JSON; its clips stand in it by name</source>
        <translation>为 JSON；其中以名称列出片段</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>旋律</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>转写文本</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ArrivingDecoder</name>
    <message>
        <source>No sound arrived that can be played. What arrived is kept. Send the request again.</source>
        <translation>没有收到可播放的声音。收到的内容已保留。请再次发送请求。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AsyncDialog</name>
    <message>
        <source>%1 of 256 KiB. This computer may sleep meanwhile.</source>
        <translation>%1，上限 256 KiB。期间这台计算机可以休眠。</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 小时</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 小时</translation>
    </message>
    <message>
        <source>Address of your receiver</source>
        <translation>接收端地址</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>How often the platform runs it at most when it fails. Each run may be billed.</source>
        <translation>失败时平台最多运行多少次。每次运行都可能计费。</translation>
    </message>
    <message>
        <source>Pause before the second attempt, doubled for each further one</source>
        <translation>第二次尝试之前的停顿，之后每次加倍</translation>
    </message>
    <message>
        <source>Pause between two attempts at most</source>
        <translation>两次尝试之间的最长停顿</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收端</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue</source>
        <translation>发送到平台的队列</translation>
    </message>
    <message>
        <source>Send to the queue</source>
        <translation>发送到队列</translation>
    </message>
    <message>
        <source>The request is %1 with its files, and the platform&apos;s queue takes 256 KiB. Nothing was sent. Let the model fetch the recording from a link where it can, choose a shorter part of it, or send the request at once instead.</source>
        <translation>请求连同文件共 %1，而平台的队列最多接受 256 KiB。未发送任何内容。请尽可能让模型从链接获取录音，或选择其中更短的部分，或改为立即发送请求。</translation>
    </message>
    <message>
        <source>This computer may sleep meanwhile.</source>
        <translation>期间这台计算机可以休眠。</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Where “melodeck-cli receive” is reached from outside. The platform brings the result there, signed, and keeps none itself; it comes into the library, also while this window is closed.</source>
        <translation>从外部访问“melodeck-cli receive”的地址。平台会将带签名的结果送到那里，自己不保留；结果会进入资料库，即使此窗口已关闭。</translation>
    </message>
    <message>
        <source>Without a receiver the result can only be seen where the model itself saves it. Give its address.</source>
        <translation>没有接收端时，只能在模型自己保存结果的地方看到结果。请给出其地址。</translation>
    </message>
    <message>
        <source>at first, doubled up to</source>
        <translation>起，逐次加倍，最长</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第二</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BannerMessage</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchBlock</name>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 个已取消</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 个已完成</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 个运行中</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 个等待中</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 个没有应答</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <translation>批次：共 %1 个</translation>
    </message>
    <message>
        <source>Batch of %1 or more</source>
        <translation>批次：%1 个或更多</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>取消其余</translation>
    </message>
    <message>
        <source>Cancel the rest of %1</source>
        <translation>取消 %1 的其余任务</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Jobs of %1</source>
        <translation>%1 的任务</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 的进度</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>重发失败的任务</translation>
    </message>
    <message>
        <source>Show %1 as a grid</source>
        <translation>以网格显示 %1</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>以网格显示</translation>
    </message>
    <message>
        <source>Show older jobs of this batch</source>
        <translation>显示此批次更早的任务</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchPanel</name>
    <message>
        <source>%1 up</source>
        <translation>上传 %1</translation>
    </message>
    <message>
        <source>%1: the cache holds no more converted files than these. Nothing was sent. Make a batch of its own of it.</source>
        <translation>%1：缓存已容不下更多转换后的文件。未发送任何内容。请将它单独作为一个批次。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n 个文件无法使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
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
        <translation>批次</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Browse for files of the batch</source>
        <translation>浏览批次的文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear files of the batch</source>
        <translation>清除批次的文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>关闭批次</translation>
    </message>
    <message>
        <source>Converting “%1”</source>
        <translation>正在转换“%1”</translation>
    </message>
    <message>
        <source>Converting “%1”: %2</source>
        <translation>正在转换“%1”：%2</translation>
    </message>
    <message>
        <source>Converting “%1”: %2 of %3</source>
        <translation>正在转换“%1”：%2 / %3</translation>
    </message>
    <message>
        <source>Drop recordings or a folder here. Without any the prompts alone decide.</source>
        <translation>将录音或文件夹拖放到这里。没有录音时仅由提示词决定。</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation>批次的文件</translation>
    </message>
    <message>
        <source>Leave out the files that are not read yet</source>
        <translation>略过尚未读取的文件</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n more…</source>
        <translation>
            <numerusform>正在查看另外 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>No recordings in there</source>
        <translation>其中没有录音</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size.</source>
        <translation>未发送任何内容。请检查其权限和大小。</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts of the batch</source>
        <translation>批次的提示词</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message numerus="yes">
        <source>Run %n job(s)</source>
        <translation>
            <numerusform>运行 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The other file goes as it is heard.</source>
        <translation>另一个文件按听到的内容发送。</translation>
    </message>
    <message>
        <source>The other files go as they are heard.</source>
        <translation>其他文件按听到的内容发送。</translation>
    </message>
    <message>
        <source>The others are.</source>
        <translation>其余可以。</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A, WebM … are taken.</source>
        <translation>支持 WAV、FLAC、OGG、MP3、M4A、WebM …。</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>写一条提示词即可开始。</translation>
    </message>
    <message>
        <source>every file with every prompt</source>
        <translation>每个文件配每条提示词</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>{slow|fast} folk waltz</source>
        <translation>{slow|fast} folk waltz</translation>
    </message>
    <message>
        <source>{slow|fast} tries each. Lines that begin with # are left out.</source>
        <translation>{slow|fast} 会逐个尝试。以 # 开头的行会略过。</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>“%1” goes with your corrections of what was heard in it.</source>
        <translation>“%1”将连同您对听到内容的修正一起发送。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 还有 %1 个</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BlindPanel</name>
    <message>
        <source>All are equally loud, in an order of chance. Listen, give places, then reveal.</source>
        <translation>全部响度相同，顺序随机。请试听、排名，然后揭晓。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel blind comparison</source>
        <translation>取消盲听比较</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close verdict</source>
        <translation>关闭结论</translation>
    </message>
    <message>
        <source>Give a place first.</source>
        <translation>请先排名。</translation>
    </message>
    <message>
        <source>In an order of chance; some are too short or too quiet to be made equally loud. Listen, give places, then reveal.</source>
        <translation>顺序随机；有些太短或太轻，无法调到相同响度。请试听、排名，然后揭晓。</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭晓</translation>
    </message>
    <message>
        <source>This is what you heard</source>
        <translation>这就是刚才听到的</translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation>哪个最好？</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::CleanUpDialog</name>
    <message numerus="yes">
        <source>%n job(s) stay because of a star or a collection.</source>
        <translation>
            <numerusform>%n 个任务因加了星标或属于收藏集而保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 stay because they were never saved elsewhere.</source>
        <translation>
            <numerusform>%n 个任务（%1）因从未在别处保存而保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 would go to the trash.</source>
        <translation>
            <numerusform>%n 个任务（%1）将移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those that go exist nowhere else.</source>
        <translation>
            <numerusform>将移走的任务中有 %n 个在别处没有副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Also what was never saved elsewhere</source>
        <translation>也包括从未在别处保存的</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>任何模型</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>任何大小</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Larger than 1 MB</source>
        <translation>大于 1 MB</translation>
    </message>
    <message>
        <source>Larger than 10 MB</source>
        <translation>大于 10 MB</translation>
    </message>
    <message>
        <source>Larger than 100 MB</source>
        <translation>大于 100 MB</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>没有要移走的。</translation>
    </message>
    <message>
        <source>Older than a month</source>
        <translation>一个月以前</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>一周以前</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>一年以前</translation>
    </message>
    <message>
        <source>Older than three months</source>
        <translation>三个月以前</translation>
    </message>
    <message>
        <source>Only what failed or gave nothing</source>
        <translation>仅失败或没有结果的</translation>
    </message>
    <message>
        <source>Only what was saved elsewhere</source>
        <translation>仅已在别处保存的</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps them for %n day(s).</source>
        <translation>
            <numerusform>回收站会将它们保留 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>可移走的</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>将移走的</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipActions</name>
    <message>
        <source>Compare as A and B</source>
        <translation>作为 A 和 B 比较</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>比较配方…</translation>
    </message>
    <message>
        <source>Compare the two recipes</source>
        <translation>比较这两个配方</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>从结尾继续</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>修改后运行</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>显示配方</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>用作旋律</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>生成变体…</translation>
    </message>
    <message>
        <source>Which clip shall be compared with “%1”?</source>
        <translation>要将哪个片段与“%1”比较？</translation>
    </message>
    <message>
        <source>Which clip&apos;s recipe shall stand beside that of “%1”?</source>
        <translation>要将哪个片段的配方与“%1”的配方并排显示？</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipDecoder</name>
    <message>
        <source>This file holds no sound. Nothing is lost. Choose another clip.</source>
        <translation>此文件中没有声音。没有任何丢失。请选择其他片段。</translation>
    </message>
    <message>
        <source>This file is damaged: its sound cannot be decoded. It is left as it is. Choose another clip, or get this one anew.</source>
        <translation>此文件已损坏：其声音无法解码。它保持原样。请选择其他片段，或重新获取这个片段。</translation>
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
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>选择片段</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Looking into the library…</source>
        <translation>正在查看资料库…</translation>
    </message>
    <message>
        <source>No clip has these words.</source>
        <translation>没有含这些词的片段。</translation>
    </message>
    <message>
        <source>There is no other clip yet.</source>
        <translation>还没有其他片段。</translation>
    </message>
    <message>
        <source>Words of the prompt, model, melody or day</source>
        <translation>提示词、模型、旋律或日期中的词</translation>
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
        <translation>作为 A 比较</translation>
    </message>
    <message>
        <source>Compare as B</source>
        <translation>作为 B 比较</translation>
    </message>
    <message>
        <source>Compared as %1</source>
        <translation>作为 %1 参与比较</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>由此请求创建模型…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>将结果移到回收站</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>播放 %1</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>%1 中的位置</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Remove star from %1</source>
        <translation>取消 %1 的星标</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Save MIDI…</source>
        <translation>保存 MIDI…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save stems…</source>
        <translation>保存分轨…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation>为 %1 加星标</translation>
    </message>
    <message>
        <source>arriving…</source>
        <translation>正在到达…</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>无法播放</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无声</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSaver</name>
    <message>
        <source>%1 of %2 clips were saved; the rest is in the library. %3</source>
        <translation>%2 个片段已保存 %1 个；其余在资料库中。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and were saved in part</source>
        <translation>
            <numerusform>%n 个已损坏，只保存了一部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are less loud than asked for: their peaks allow no more</source>
        <translation>
            <numerusform>%n 个不如要求的响：其峰值不允许更响</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n 个采样对此格式来说太响，已被削波</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n 个对此格式来说太响，已被削波</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their recipe: their files have no place for it</source>
        <translation>
            <numerusform>%n 个不含配方：其文件没有存放它的位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n clip(s) in %1</source>
        <translation>
            <numerusform>已将 %n 个片段保存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>正在保存 %n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 clips were saved; the rest is in the library.</source>
        <translation>已停止。%2 个片段已保存 %1 个；其余在资料库中。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved; the clip is in the library.</source>
        <translation>已停止。未保存任何内容；片段在资料库中。</translation>
    </message>
    <message>
        <source>level changed by %1 dB only: its peaks allow no more</source>
        <translation>电平仅改变了 %1 dB：其峰值不允许更多</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSharer</name>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::CompareBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A / B</source>
        <translation>A / B</translation>
    </message>
    <message>
        <source>Clips that are compared blind are always equally loud.</source>
        <translation>盲听比较的片段始终响度相同。</translation>
    </message>
    <message>
        <source>Level of this clip</source>
        <translation>此片段的电平</translation>
    </message>
    <message>
        <source>Level of this clip: %1</source>
        <translation>此片段的电平：%1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>匹配电平</translation>
    </message>
    <message>
        <source>Plays the clips of a job equally loud; files stay as they are</source>
        <translation>以相同响度播放任务的片段；文件保持原样</translation>
    </message>
    <message>
        <source>To the other of two clips and back, at the same place</source>
        <translation>在两个片段之间来回切换，位置不变</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ComposePanel</name>
    <message>
        <source>%1 takes links, not files</source>
        <translation>%1 接受链接，不接受文件</translation>
    </message>
    <message>
        <source>%1 takes no recordings</source>
        <translation>%1 不接受录音</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>上传 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) in JSON</source>
        <translation>
            <numerusform>JSON 中还有 %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a recording (WAV, FLAC, OGG, MP3, M4A …) or a JSON request.</source>
        <translation>拖放录音（WAV、FLAC、OGG、MP3、M4A …）或 JSON 请求。</translation>
    </message>
    <message>
        <source>Edit the request as</source>
        <translation>编辑请求的方式</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n clip(s)</source>
        <translation>
            <numerusform>生成 %n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Make picture</source>
        <translation>生成图片</translation>
    </message>
    <message>
        <source>Make video</source>
        <translation>生成视频</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size; requests above %1 go by the command line.</source>
        <translation>未发送任何内容。请检查其权限和大小；超过 %1 的请求要通过命令行发送。</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose the queue again when it is there.</source>
        <translation>未发送任何内容。它到达后请再次选择队列。</translation>
    </message>
    <message>
        <source>One of its values has thousands of characters. It is sent all the same.</source>
        <translation>其中一个值有数千个字符。它仍会发送。</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>发送请求</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示它</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1</source>
        <translation>JSON 第 %1 行有错误</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1.</source>
        <translation>JSON 第 %1 行有错误。</translation>
    </message>
    <message>
        <source>The melody is still on its way</source>
        <translation>旋律还在路上</translation>
    </message>
    <message>
        <source>The melody is still on its way.</source>
        <translation>旋律还在路上。</translation>
    </message>
    <message>
        <source>The melody that it waited for did not come. Nothing was sent and nothing is billed. Bring the melody again, or press Generate to send what is in the form now.</source>
        <translation>它等待的旋律没有到达。未发送任何内容，也不会计费。请重新提供旋律，或按“生成”发送表单中现有的内容。</translation>
    </message>
    <message>
        <source>The recipe&apos;s request</source>
        <translation>配方的请求</translation>
    </message>
    <message>
        <source>The request must be a JSON object: { … }.</source>
        <translation>请求必须是 JSON 对象：{ … }。</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>请求未发送</translation>
    </message>
    <message>
        <source>The text says what the form shows; undo brings it back.</source>
        <translation>文本显示的是表单的内容；撤销可恢复。</translation>
    </message>
    <message>
        <source>This request is too long to be edited as JSON</source>
        <translation>此请求太长，无法作为 JSON 编辑</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>Until it is corrected nothing can be sent, and the form waits.</source>
        <translation>改正之前无法发送任何内容，表单也会等待。</translation>
    </message>
    <message>
        <source>Use the form</source>
        <translation>使用表单</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>写一条提示词即可开始。</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>约 1 秒</translation>
    </message>
    <message>
        <source>melody on its way</source>
        <translation>旋律在路上</translation>
    </message>
    <message>
        <source>the platform ends a request after %1 minutes: ask for less at once</source>
        <translation>平台会在 %1 分钟后终止请求：请一次少请求一些</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be used here</source>
        <translation>“%1”无法在这里使用</translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation>“%1”是文件夹</translation>
    </message>
    <message>
        <source>“%1” is being read: it can be sent when it is here.</source>
        <translation>正在读取“%1”：读完后即可发送。</translation>
    </message>
    <message>
        <source>“%1” is no recording that can be read.</source>
        <translation>“%1”不是可读取的录音。</translation>
    </message>
    <message>
        <source>“%1” is not a request</source>
        <translation>“%1”不是请求</translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be read.</source>
        <translation>“%1”不存在，或无法读取。</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Choose another model to use it.</source>
        <translation>“%1”留在这里；未发送任何内容。要使用它，请选择其他模型。</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Put it where the model can download it and paste the link, or choose a variant of the model that takes files.</source>
        <translation>“%1”留在这里；未发送任何内容。请将它放到模型能下载的地方并粘贴链接，或选择接受文件的模型变体。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ConversionOptions</name>
    <message>
        <source>Brings the loudest moment of the melody to −1 dB before it is sent. Your file stays as it is.</source>
        <translation>发送之前将旋律最响的时刻调到 −1 dB。你的文件保持原样。</translation>
    </message>
    <message>
        <source>Normalise level</source>
        <translation>规范化电平</translation>
    </message>
    <message>
        <source>Remove DC offset</source>
        <translation>移除直流偏移</translation>
    </message>
    <message>
        <source>Takes off the constant offset that some sound cards add. Your file stays as it is.</source>
        <translation>去掉某些声卡附加的恒定偏移。你的文件保持原样。</translation>
    </message>
    <message>
        <source>no DC offset</source>
        <translation>无直流偏移</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>已规范化</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Desk</name>
    <message>
        <source>Compose</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>队列与资料库</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::DurationField</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>%1 to %2 seconds</source>
        <translation>%1 到 %2 秒</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>时长滑块</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EmptyResults</name>
    <message>
        <source>Press “%1” below the form.</source>
        <translation>按表单下方的“%1”。</translation>
    </message>
    <message>
        <source>Results appear here</source>
        <translation>结果显示在这里</translation>
    </message>
    <message>
        <source>The batch stands here as one block then: it tells how far it is, and opens to show each of its jobs. Nothing is sent before.</source>
        <translation>届时批次会作为一个整体显示在这里：它说明进度，展开后可查看其中每个任务。在此之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>What comes back stands here, the newest first, and stays in the library.</source>
        <translation>返回的内容显示在这里，最新的在最前，并保留在资料库中。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EndpointDialog</name>
    <message>
        <source>%1 (from its example request)</source>
        <translation>%1（来自其示例请求）</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Connect a model</source>
        <translation>连接模型</translation>
    </message>
    <message>
        <source>Lists the models of your workspace at Baseten</source>
        <translation>列出你在 Baseten 的工作区中的模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>My models at Baseten</source>
        <translation>我在 Baseten 的模型</translation>
    </message>
    <message>
        <source>My models…</source>
        <translation>我的模型…</translation>
    </message>
    <message>
        <source>New model from a request or a schema…</source>
        <translation>由请求或模式新建模型…</translation>
    </message>
    <message>
        <source>No address was found in this command. Paste the address alone.</source>
        <translation>此命令中没有找到地址。请只粘贴地址。</translation>
    </message>
    <message>
        <source>None of the models here takes its example request, so a form is made from it: %1. It will be among your models.</source>
        <translation>这里没有模型接受它的示例请求，因此据此生成了表单：%1。它会列在你的模型中。</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Paste the address that your model answers at: a Baseten model, a Truss server, or any URL that takes such a request. A curl command and baseten:MODEL_ID work too.</source>
        <translation>粘贴模型应答的地址：Baseten 模型、Truss 服务器，或接受这类请求的任何 URL。curl 命令和 baseten:MODEL_ID 也可以。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Predict URL</source>
        <translation>Predict URL</translation>
    </message>
    <message>
        <source>Requests go to %1.</source>
        <translation>请求会发送到 %1。</translation>
    </message>
    <message>
        <source>Send it unencrypted all the same</source>
        <translation>仍不加密发送</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音效</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>语音转文字</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>文字转语音</translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the way could read your key and your recordings. Use https:// where you can.</source>
        <translation>此地址没有加密：途中的任何人都可能读取你的密钥和录音。请尽可能使用 https://。</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Write a part of a name to find it</source>
        <translation>输入名称的一部分来查找</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>你的</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryDetails</name>
    <message>
        <source>Close tags and note</source>
        <translation>关闭标签和备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Select an entry to give it tags or a note.</source>
        <translation>选择一个条目，即可为它添加标签或备注。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>标签，以逗号分隔</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryMenu</name>
    <message>
        <source>Add a tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>添加到收藏集</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>恢复配方</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message numerus="yes">
        <source>Move %n result(s) to trash</source>
        <translation>
            <numerusform>将 %n 个结果移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>将结果移到回收站</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新建收藏集…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Remove from this collection</source>
        <translation>从此收藏集中移除</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show in results</source>
        <translation>在结果中显示</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>显示配方</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>标签和备注…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FilterBar</name>
    <message>
        <source>Collection</source>
        <translation>收藏集</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>最近一个月</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>模型未知</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>不筛选</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>一年以前</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>移除筛选条件：%1</translation>
    </message>
    <message>
        <source>Remove this collection; its clips stay</source>
        <translation>移除此收藏集；其片段会保留</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>With melody</source>
        <translation>有旋律</translation>
    </message>
    <message>
        <source>Won a blind comparison</source>
        <translation>在盲听比较中胜出</translation>
    </message>
    <message>
        <source>Won blind</source>
        <translation>盲听胜出</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Find in transcript</source>
        <translation>在转写文本中查找</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配（F3）</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配（Shift+F3）</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::IntakePage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel melody</source>
        <translation>取消旋律</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobBlock</name>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Answer ▾</source>
        <translation>应答 ▾</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>盲听比较</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>恢复配方</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>盲听比较…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>For a report: what was asked, when, and what the server said. Never a key.</source>
        <translation>用于报告：请求了什么、何时请求，以及服务器说了什么。绝不含密钥。</translation>
    </message>
    <message>
        <source>Hides which clip is which until you have given places</source>
        <translation>在排名之前隐藏各片段的身份</translation>
    </message>
    <message>
        <source>It was deactivated. From then on its owner is billed until it sleeps again.</source>
        <translation>它曾被停用。从启动起会向其所有者计费，直到它再次休眠。</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>由此请求创建模型…</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>将结果移到回收站</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>Request ▾</source>
        <translation>请求 ▾</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>全部保存…</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>保存应答…</translation>
    </message>
    <message>
        <source>Send %1 now</source>
        <translation>立即发送 %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>显示应答</translation>
    </message>
    <message>
        <source>Starts it without waiting for the next try</source>
        <translation>立即启动它，不等下一次重试</translation>
    </message>
    <message>
        <source>Starts it, so that the request can be sent again</source>
        <translation>启动它，以便再次发送请求</translation>
    </message>
    <message>
        <source>Switch the model on</source>
        <translation>启用模型</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>唤醒模型</translation>
    </message>
    <message>
        <source>Which words of the prompts the sketch engine knows: styles, moods, instruments, keys and tempos. Other words change nothing but the choice of notes.</source>
        <translation>草图引擎认识提示词中的哪些词：风格、情绪、乐器、调和速度。其他词只影响音符的选择。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobNotices</name>
    <message numerus="yes">
        <source>%n clip(s) to hear.</source>
        <translation>
            <numerusform>有 %n 个片段可听。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n 个失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are done</source>
        <translation>
            <numerusform>%n 个请求已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n 个请求失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The last one: “%1”</source>
        <translation>最后一个：“%1”</translation>
    </message>
    <message>
        <source>The model answered with an error. What it said, and what to do, stands in the window.</source>
        <translation>模型应答了错误。它的说明以及该怎么做，见窗口中的内容。</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>“%1”失败</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>“%1”已完成</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobProgressCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 的进度</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>正在接收 %1 / %2</translation>
    </message>
    <message>
        <source>The model is busy (%1)</source>
        <translation>模型正忙（%1）</translation>
    </message>
    <message>
        <source>nothing was billed</source>
        <translation>没有计费</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonFiles</name>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonPane</name>
    <message>
        <source>Files in it: %1</source>
        <translation>其中的文件：%1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Request as JSON</source>
        <translation>JSON 形式的请求</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the problem in the text</source>
        <translation>在文本中显示问题</translation>
    </message>
    <message>
        <source>That is too long for this place and was not pasted. Drop it as a file.</source>
        <translation>内容太长，此处放不下，没有粘贴。请作为文件拖放。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonRequestCard</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear request</source>
        <translation>清除请求</translation>
    </message>
    <message>
        <source>It is sent as it is.</source>
        <translation>它会按原样发送。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n 个元素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空文本</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::KeyField</name>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 在 %2 中</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>再次询问密钥环</translation>
    </message>
    <message>
        <source>Baseten answers with a key alone. You find yours in the settings of your workspace.</source>
        <translation>Baseten 只有带密钥才应答。你的密钥在工作区的设置中。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>忘记密钥</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import the key in %1</source>
        <translation>导入 %1 中的密钥</translation>
    </message>
    <message>
        <source>It goes to %1 alone, and is there at the next start.</source>
        <translation>它只发送给 %1，下次启动时仍在。</translation>
    </message>
    <message>
        <source>It is forgotten when Melodeck ends.</source>
        <translation>Melodeck 结束时会忘记它。</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>保存在密钥环中</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>正在查看密钥环…</translation>
    </message>
    <message>
        <source>No key is known for %1. Leave it empty where none is wanted.</source>
        <translation>没有 %1 的密钥。不需要密钥时请留空。</translation>
    </message>
    <message>
        <source>The key in BASETEN_API_KEY is used: %1</source>
        <translation>使用 BASETEN_API_KEY 中的密钥：%1</translation>
    </message>
    <message>
        <source>The keychain&apos;s key for %1 is used: %2</source>
        <translation>使用密钥环中 %1 的密钥：%2</translation>
    </message>
    <message>
        <source>The variable for Baseten is BASETEN_API_KEY; set it before Melodeck starts.</source>
        <translation>Baseten 的变量是 BASETEN_API_KEY；请在启动 Melodeck 之前设置。</translation>
    </message>
    <message>
        <source>There is no keychain here: the key is forgotten when Melodeck ends.</source>
        <translation>这里没有密钥环：Melodeck 结束时会忘记密钥。</translation>
    </message>
    <message>
        <source>This session has a key for %1.</source>
        <translation>本次会话有 %1 的密钥。</translation>
    </message>
    <message>
        <source>another key, in its place</source>
        <translation>另一个密钥，用来替换它</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right, highest true peak %3 dB.</source>
        <translation>峰值：左 %1 dB，右 %2 dB，最高真峰值 %3 dB。</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right.</source>
        <translation>峰值：左 %1 dB，右 %2 dB。</translation>
    </message>
    <message>
        <source>The clip goes over full scale.</source>
        <translation>片段超过满刻度。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDelegate</name>
    <message>
        <source>The file cannot be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>文件已不存在</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDesk</name>
    <message numerus="yes">
        <source>%n entry(ies) added to “%1”.</source>
        <translation>
            <numerusform>已将 %n 个条目添加到“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Choose an entry that can be heard first.</source>
        <translation>请先选择一个可以试听的条目。</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>收藏集的名称</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建收藏集</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>它已不在资料库中。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>As collected</source>
        <translation>按收藏顺序</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>返回结果</translation>
    </message>
    <message>
        <source>Back to the results (Ctrl+L)</source>
        <translation>返回结果 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>最佳匹配</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation>完整视图</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>旋律</translation>
    </message>
    <message>
        <source>Melody used</source>
        <translation>所用旋律</translation>
    </message>
    <message>
        <source>More than %1 entries</source>
        <translation>超过 %1 个条目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>资料库中没有符合此搜索的内容。</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Only the newest hits are in this order. Search for more words to see all.</source>
        <translation>只有最新的匹配项按此顺序排列。多输入几个词即可查看全部。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search clips and prompts</source>
        <translation>搜索片段和提示词</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Sort and group: %1</source>
        <translation>排序与分组：%1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Stars and winners</source>
        <translation>星标与胜出者</translation>
    </message>
    <message>
        <source>The library in the place of the results, as rows or cards (Ctrl+L)</source>
        <translation>在结果的位置显示资料库，以列表或卡片形式 (Ctrl+L)</translation>
    </message>
    <message>
        <source>The library is being read in: some clips are not found yet.</source>
        <translation>正在读入资料库：有些片段还搜不到。</translation>
    </message>
    <message>
        <source>The library is being read in: what is older than %1 is not found yet.</source>
        <translation>正在读入资料库：早于 %1 的内容还搜不到。</translation>
    </message>
    <message>
        <source>What you make is kept here: every clip, transcript and request, to be found by any word of it.</source>
        <translation>你制作的内容都保存在这里：每个片段、转写文本和请求，用其中任何一个词都能找到。</translation>
    </message>
    <message>
        <source>Words begin as these do. “In quotes” they stand so, a minus in front leaves out.</source>
        <translation>按词的开头匹配。“引号内”按原样匹配，前面加减号表示排除。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LinkDialog</name>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>It is fetched from %1 without any key, and becomes the melody.</source>
        <translation>从 %1 获取，不带任何密钥，并成为旋律。</translation>
    </message>
    <message>
        <source>Link of a recording</source>
        <translation>录音的链接</translation>
    </message>
    <message>
        <source>Others on the way can read and change what comes over http://. Use its https:// address, or download it in a browser and drop it here.</source>
        <translation>途中的其他人可以读取和更改通过 http:// 传输的内容。请使用其 https:// 地址，或在浏览器中下载后拖放到这里。</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>粘贴链接</translation>
    </message>
    <message>
        <source>The address of the file itself, such as https://example.org/tune.mp3; not of a page that plays it.</source>
        <translation>文件本身的地址，例如 https://example.org/tune.mp3；而不是播放它的网页的地址。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) queued.</source>
        <translation>
            <numerusform>已将 %n 个任务加入队列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: requests and links go one at a time.</source>
        <translation>
            <numerusform>略去另外 %n 个：请求和链接一次只能处理一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: transcripts go one at a time.</source>
        <translation>
            <numerusform>略去另外 %n 个：转写文本一次只能处理一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still on their way.</source>
        <translation>
            <numerusform>还有 %n 个请求在途中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are back.</source>
        <translation>
            <numerusform>已恢复 %n 个结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are in the trash.</source>
        <translation>
            <numerusform>已将 %n 个结果移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) came from the platform&apos;s queue</source>
        <translation>
            <numerusform>从平台的队列收到 %n 个结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) with %1 were in the trash for 30 days and are removed.</source>
        <translation>
            <numerusform>%n 个结果（%1）在回收站中已满 30 天，已删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred clip(s) went, too.</source>
        <translation>
            <numerusform>其中 %n 个片段带星标。</numerusform>
        </translation>
    </message>
    <message>
        <source>A is “%1”, B is “%2”. X goes from one to the other at the same place.</source>
        <translation>A 是“%1”，B 是“%2”。按 X 在两者之间切换，位置不变。</translation>
    </message>
    <message>
        <source>About Melodeck</source>
        <translation>关于 Melodeck</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>As a notification of the desktop, while this window is not in front</source>
        <translation>当此窗口不在最前时，以桌面通知的形式</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>后退 1 秒</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>后退 5 秒</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Choose a clip first, in the results or in the library.</source>
        <translation>请先在结果或资料库中选择一个片段。</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Command of Baseten&apos;s tools</source>
        <translation>Baseten 工具的命令</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>盲听比较…</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>比较配方…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Copy clip</source>
        <translation>复制片段</translation>
    </message>
    <message>
        <source>Copy region, or drag it out</source>
        <translation>复制选区，或将它拖出</translation>
    </message>
    <message>
        <source>Copy request as</source>
        <translation>复制请求为</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Files are still being written.</source>
        <translation>仍在写入文件。</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>在资料库中查找</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>前进 1 秒</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>前进 5 秒</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>从结尾继续</translation>
    </message>
    <message>
        <source>Import a transcript</source>
        <translation>导入转写文本</translation>
    </message>
    <message>
        <source>Imported %1. Undo brings back what was there.</source>
        <translation>已导入 %1。撤销可恢复原来的内容。</translation>
    </message>
    <message>
        <source>It was made at %1, which is not connected: %2 is kept.</source>
        <translation>它是在 %1 上制作的，该处没有连接：保留 %2。</translation>
    </message>
    <message>
        <source>It would take the place of what is written below.</source>
        <translation>它会取代下面已写的内容。</translation>
    </message>
    <message>
        <source>Its request is in “%1”: drop that file as well.</source>
        <translation>它的请求在“%1”中：请也拖放该文件。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Left out when it was saved: %1.</source>
        <translation>保存时略去：%1。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Library or results</source>
        <translation>资料库或结果</translation>
    </message>
    <message>
        <source>Library storage…</source>
        <translation>资料库存储…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>由此请求创建模型…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>匹配电平</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>将结果移到回收站</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>新建批次</translation>
    </message>
    <message>
        <source>Nobody knows which clip this is. Reveal or cancel the blind comparison first.</source>
        <translation>还没人知道这是哪个片段。请先揭晓或取消盲听比较。</translation>
    </message>
    <message>
        <source>Open recordings, prompts or a request</source>
        <translation>打开录音、提示词或请求</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste link…</source>
        <translation>粘贴链接…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python 脚本</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit Melodeck?</source>
        <translation>退出 Melodeck？</translation>
    </message>
    <message>
        <source>Quitting loses them.</source>
        <translation>退出将丢失它们。</translation>
    </message>
    <message>
        <source>Quitting stops that. What is whole by then stays, and the library has all clips as they came.</source>
        <translation>退出会中断写入。届时已完整的会保留，资料库中仍有所有收到的片段。</translation>
    </message>
    <message>
        <source>Quitting stops them here; the model may still finish and bill, and its answer is lost. Jobs that wait are there again at the next start.</source>
        <translation>退出会在此停止它们；模型仍可能运行完毕并计费，而其应答会丢失。等待中的任务在下次启动时还在。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Recordings, prompts and requests (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</source>
        <translation>录音、提示词和请求 (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</translation>
    </message>
    <message>
        <source>Requests go to %1 now.</source>
        <translation>请求现在发送到 %1。</translation>
    </message>
    <message>
        <source>Reveal or cancel the blind comparison first.</source>
        <translation>请先揭晓或取消盲听比较。</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>修改后运行</translation>
    </message>
    <message>
        <source>Save all clips…</source>
        <translation>保存所有片段…</translation>
    </message>
    <message>
        <source>Save clip…</source>
        <translation>保存片段…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>显示配方</translation>
    </message>
    <message>
        <source>Show variations</source>
        <translation>显示变体</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减慢</translation>
    </message>
    <message>
        <source>Star clip</source>
        <translation>为片段加星标</translation>
    </message>
    <message>
        <source>Subtitles and transcripts (*.srt *.vtt *.json)</source>
        <translation>字幕和转写文本 (*.srt *.vtt *.json)</translation>
    </message>
    <message>
        <source>Switch between A and B</source>
        <translation>在 A 和 B 之间切换</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>耗时的工作完成时通知我</translation>
    </message>
    <message>
        <source>The end of the clip is the melody now: what comes follows its tune in the same manner. It is a clip of its own, not joined to this one.</source>
        <translation>片段的结尾现在是旋律：接下来生成的内容会以同样的方式延续其曲调。它是单独的片段，不会与此片段拼接。</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request, its file included.</source>
        <translation>表单中是模型的示例请求，包括其文件。</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request.</source>
        <translation>表单中是模型的示例请求。</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request. Its file is left to you.</source>
        <translation>表单中是模型的示例请求。其中的文件由你选择。</translation>
    </message>
    <message>
        <source>The jobs of this batch do not stand in rows and columns.</source>
        <translation>这个批次的任务排不成行和列。</translation>
    </message>
    <message>
        <source>The key for %1 is in the keychain.</source>
        <translation>%1 的密钥在密钥环中。</translation>
    </message>
    <message>
        <source>The key for %1 is used for this session, and is not kept: %2</source>
        <translation>%1 的密钥仅用于本次会话，不会保存：%2</translation>
    </message>
    <message>
        <source>The key that was with it is kept for this session.</source>
        <translation>随附的密钥在本次会话中保留。</translation>
    </message>
    <message>
        <source>The language changes as soon as what is being recorded, fetched, saved or sent is done.</source>
        <translation>正在录制、获取、保存或发送的内容一完成，语言就会切换。</translation>
    </message>
    <message>
        <source>The last edits of a transcript are not on the disk.</source>
        <translation>某份转写文本的最后修改尚未写入磁盘。</translation>
    </message>
    <message>
        <source>The library was not moved. %1</source>
        <translation>资料库没有移动。%1</translation>
    </message>
    <message>
        <source>The model is switched on and starts now; its owner is billed until it sleeps again.</source>
        <translation>模型已启用，正在启动；会向其所有者计费，直到它再次休眠。</translation>
    </message>
    <message>
        <source>The model starts now; the time that it runs is billed by its owner&apos;s rates.</source>
        <translation>模型正在启动；其运行时间按所有者的费率计费。</translation>
    </message>
    <message>
        <source>The recipe is back in the form.</source>
        <translation>配方已恢复到表单中。</translation>
    </message>
    <message>
        <source>The recipe is for %1, and %2 is connected. Connect %1, then bring it back again.</source>
        <translation>配方用于 %1，而现在连接的是 %2。请连接 %1，然后再次恢复。</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more.</source>
        <translation>此片段的配方已不可知。</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more. The clip itself is whole.</source>
        <translation>此片段的配方已不可知。片段本身是完整的。</translation>
    </message>
    <message>
        <source>The request is in the clipboard.</source>
        <translation>请求已在剪贴板中。</translation>
    </message>
    <message>
        <source>The request is in the clipboard. Its key is read from the environment.</source>
        <translation>请求已在剪贴板中。其密钥从环境中读取。</translation>
    </message>
    <message>
        <source>The same request is sent once more, with the same seed where the model takes one.</source>
        <translation>同一请求已再次发送；模型接受种子时使用相同的种子。</translation>
    </message>
    <message>
        <source>There are no variations yet. “Vary…” makes them, around any clip.</source>
        <translation>还没有变体。“生成变体…”可以围绕任意片段生成。</translation>
    </message>
    <message>
        <source>There is no recording beside it. Drop both together to hear it.</source>
        <translation>旁边没有录音。要听到它，请将两者一起拖放。</translation>
    </message>
    <message>
        <source>This model has an example request</source>
        <translation>此模型有示例请求</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到结尾</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>用作旋律</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>使用示例</translation>
    </message>
    <message>
        <source>Vary this clip…</source>
        <translation>生成此片段的变体…</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>生成变体…</translation>
    </message>
    <message>
        <source>Whoever deployed this model wrote no example request beside it.</source>
        <translation>部署此模型的人没有随附示例请求。</translation>
    </message>
    <message>
        <source>Your models…</source>
        <translation>你的模型…</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl 命令</translation>
    </message>
    <message>
        <source>“%1” carries its recipe. Drop it alone to bring that back.</source>
        <translation>“%1”附带配方。单独拖放它即可恢复配方。</translation>
    </message>
    <message>
        <source>“%1” is among your models now.</source>
        <translation>“%1”现已列入你的模型。</translation>
    </message>
    <message>
        <source>“%1” is among your models now. Connect a model to use it.</source>
        <translation>“%1”现已列入你的模型。要使用它，请连接模型。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the trash, with %n clip(s).</source>
        <translation>
            <numerusform>已将“%1”及其 %n 个片段移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>已将“%1”移到回收站。</translation>
    </message>
    <message>
        <source>“%1” is starred, and here. The other variations stay in the library.</source>
        <translation>“%1”已加星标，并显示在这里。其他变体留在资料库中。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Manual – Melodeck</source>
        <translation>手册 – Melodeck</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有含这些词的页面。</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册的页面</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
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
        <translation>%1。仍可发送；届时片段仅按提示词生成。</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n 小节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 个音符</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear melody</source>
        <translation>清除旋律</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>正在转换</translation>
    </message>
    <message>
        <source>Correct the melody…</source>
        <translation>修正旋律…</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>已修正…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>修正…</translation>
    </message>
    <message>
        <source>Drop a recording here: what is said in it comes back as text.</source>
        <translation>将录音拖放到这里：其中说的话会以文字返回。</translation>
    </message>
    <message>
        <source>Drop a recording of a tune here: hummed, sung or played. Without one the prompts alone decide.</source>
        <translation>将一段曲调的录音拖放到这里：哼、唱或演奏均可。没有录音时仅由提示词决定。</translation>
    </message>
    <message>
        <source>Drop a recording of the voice that is to speak: a few clear seconds are enough.</source>
        <translation>拖放要用其嗓音说话的录音：几秒清晰的声音就够了。</translation>
    </message>
    <message>
        <source>Key, tempo, metre or first beat are wrong: say what they are.</source>
        <translation>调、速度、拍号或第一拍不对：请指明正确的。</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>正在听…</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>旋律</translation>
    </message>
    <message>
        <source>Melody corrected…</source>
        <translation>旋律已修正…</translation>
    </message>
    <message>
        <source>No tune to follow</source>
        <translation>没有可跟随的曲调</translation>
    </message>
    <message>
        <source>Part of the melody that is sent</source>
        <translation>会发送的旋律部分</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在录音</translation>
    </message>
    <message>
        <source>Save notes…</source>
        <translation>保存音符…</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>嗓音</translation>
    </message>
    <message>
        <source>What is understood, as MIDI, sheet music or JSON</source>
        <translation>所理解的内容，保存为 MIDI、乐谱或 JSON</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>单声道</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>sends %1 as %2 %3 kHz WAV</source>
        <translation>将 %1 以 %2 %3 kHz WAV 发送</translation>
    </message>
    <message>
        <source>sends the file as it is</source>
        <translation>按原样发送文件</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>立体声</translation>
    </message>
    <message>
        <source>the first at %1 s</source>
        <translation>第一个在 %1 秒处</translation>
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
        <translation> 秒</translation>
    </message>
    <message>
        <source>A beat earlier</source>
        <translation>提前一拍</translation>
    </message>
    <message>
        <source>A beat later</source>
        <translation>推后一拍</translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <translation>恢复为听到的</translation>
    </message>
    <message>
        <source>Click the waveform where a bar begins.</source>
        <translation>在波形上点击小节开始的位置。</translation>
    </message>
    <message>
        <source>First beat</source>
        <translation>第一拍</translation>
    </message>
    <message>
        <source>Half the tempo</source>
        <translation>速度减半</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>调</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍号</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Twice the tempo</source>
        <translation>速度加倍</translation>
    </message>
    <message>
        <source>Up and Down move it by 10 ms.</source>
        <translation>上、下方向键可移动 10 毫秒。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodySources</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation>正在从 %1 获取</translation>
    </message>
    <message>
        <source>“%1” is kept, but not the melody. Something else came while it was recorded. It lies in %2: drop it here to use it.</source>
        <translation>“%1”已保留，但没有作为旋律。录制期间有别的内容到达。它在 %2 中：要使用它，请拖放到这里。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MicrophoneReader</name>
    <message>
        <source>It cannot be heard: there is no sound device. Recording works all the same.</source>
        <translation>无法监听：没有音频设备。录音仍可进行。</translation>
    </message>
    <message>
        <source>It cannot be heard: “%1” cannot be opened. Recording works all the same.</source>
        <translation>无法监听：“%1”无法打开。录音仍可进行。</translation>
    </message>
    <message>
        <source>It is not heard any more: the sound device went away. Recording goes on.</source>
        <translation>监听已中断：音频设备已断开。录音继续进行。</translation>
    </message>
    <message>
        <source>The microphone went away, or stopped giving sound.</source>
        <translation>麦克风已断开，或不再有声音输入。</translation>
    </message>
    <message>
        <source>There is no microphone. Nothing was recorded. Plug one in, or switch it on in the sound settings of the system.</source>
        <translation>没有麦克风。未录制任何内容。请插入麦克风，或在系统的声音设置中启用它。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Nothing was recorded. Another program may hold it, or Melodeck may not be allowed to listen: see the sound and privacy settings of the system.</source>
        <translation>“%1”无法打开。未录制任何内容。可能有其他程序占用它，或 Melodeck 没有使用麦克风的权限：请查看系统的声音和隐私设置。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelPicker</name>
    <message>
        <source>Asking Baseten…</source>
        <translation>正在询问 Baseten…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>It is deployed nowhere.</source>
        <translation>它没有部署在任何地方。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models at Baseten</source>
        <translation>Baseten 的模型</translation>
    </message>
    <message>
        <source>Open a model to see its environments and deployments. The model itself stands for its production.</source>
        <translation>打开模型可查看其环境和部署。模型本身代表其生产环境。</translation>
    </message>
    <message>
        <source>Search by name, or write a model&apos;s id</source>
        <translation>按名称搜索，或写入模型的 ID</translation>
    </message>
    <message>
        <source>This workspace has no models yet.</source>
        <translation>此工作区还没有模型。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use the id %1</source>
        <translation>使用 ID %1</translation>
    </message>
    <message>
        <source>chain · %1</source>
        <translation>链 · %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelsDialog</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>已略去 %1：%2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>创建副本…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Exported to %1. No key and no address is in it.</source>
        <translation>已导出到 %1。其中不含密钥和地址。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>它已恢复。</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>No models of your own yet. Make one from a request that works, or drop the file of one that somebody exported.</source>
        <translation>还没有自有模型。请由可用的请求创建一个，或拖放别人导出的模型文件。</translation>
    </message>
    <message>
        <source>Saved. It is in the list of models, and “%1” is its id on the command line.</source>
        <translation>已保存。它在模型列表中，在命令行中的 ID 为“%1”。</translation>
    </message>
    <message>
        <source>The file of this model cannot be read. Nothing was exported. Check its permissions.</source>
        <translation>此模型的文件无法读取。未导出任何内容。请检查其权限。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>你的模型</translation>
    </message>
    <message>
        <source>“%1” is deleted. What was made with it stays.</source>
        <translation>“%1”已删除。用它制作的内容保留。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PartsSaver</name>
    <message>
        <source>%1 could not be saved: %2. The clip stays as it is.</source>
        <translation>无法保存 %1：%2。片段保持原样。</translation>
    </message>
    <message>
        <source>%1 – stems</source>
        <translation>%1 – 分轨</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) saved in %1</source>
        <translation>
            <numerusform>已将 %n 个分轨保存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>MIDI (*.mid)</source>
        <translation>MIDI (*.mid)</translation>
    </message>
    <message>
        <source>Making the MIDI file…</source>
        <translation>正在生成 MIDI 文件…</translation>
    </message>
    <message>
        <source>Making the stems…</source>
        <translation>正在生成分轨…</translation>
    </message>
    <message>
        <source>Save MIDI</source>
        <translation>保存 MIDI</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>保存到这里</translation>
    </message>
    <message>
        <source>Save stems in</source>
        <translation>保存分轨到</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The engine or its sound font changed since this clip was made: the parts are of the clip as it is made today.</source>
        <translation>此片段制作之后，引擎或其音色库有了变化：这些部分属于按现在方式制作的片段。</translation>
    </message>
    <message>
        <source>Whether they are of the very same clip could not be told: its file cannot be read.</source>
        <translation>无法判断它们是否属于完全相同的片段：其文件无法读取。</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>分轨</translation>
    </message>
    <message>
        <source>stems</source>
        <translation>分轨</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>无法重命名文件夹</translation>
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
        <translation>恢复配方</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>由此请求创建模型…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>%1 的图片</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>With the program that this computer has for it</source>
        <translation>用这台计算机上对应的程序打开</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlaceButtons</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlatformModels</name>
    <message>
        <source>Baseten lists its models for whoever has a key. Close this, write yours into “API key”, and choose again; or write a model&apos;s id above.</source>
        <translation>Baseten 只向持有密钥的人列出模型。请关闭此窗口，在“API 密钥”中写入你的密钥后重新选择；或在上方写入模型的 ID。</translation>
    </message>
    <message>
        <source>Baseten shows the example of a model to whoever has a key, and none is known. Give one under “Connect a model”.</source>
        <translation>Baseten 只向持有密钥的人显示模型的示例，而这里没有密钥。请在“连接模型”中提供密钥。</translation>
    </message>
    <message>
        <source>Waking a model takes a key, and none for Baseten is known. Give one under “Connect a model”.</source>
        <translation>唤醒模型需要密钥，而这里没有 Baseten 的密钥。请在“连接模型”中提供密钥。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Player</name>
    <message>
        <source>No sound device was found. Your clips are safe and can be saved. Connect headphones or loudspeakers, then press play again.</source>
        <translation>没有找到音频设备。你的片段是安全的，可以保存。请连接耳机或扬声器，然后再次按播放。</translation>
    </message>
    <message>
        <source>Playing on “%1” now.</source>
        <translation>现在用“%1”播放。</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>音频设备停止响应。你的片段是安全的。请在系统的声音设置中选择其他设备，然后按播放。</translation>
    </message>
    <message>
        <source>The sound device that you chose is not there. Playing on “%1” now.</source>
        <translation>所选的音频设备不存在。现在用“%1”播放。</translation>
    </message>
    <message>
        <source>The sound system does not answer. Your clips are safe and can be saved. Restart the sound system or log in again, then press play.</source>
        <translation>声音系统没有响应。你的片段是安全的，可以保存。请重启声音系统或重新登录，然后再次按播放。</translation>
    </message>
    <message>
        <source>“%1” is damaged at %2: what cannot be decoded is silent, and the rest plays on. The file is left as it is. If you need that part, get the file anew.</source>
        <translation>“%1”在 %2 处损坏：无法解码的部分静音，其余继续播放。文件保持原样。如果需要该部分，请重新获取文件。</translation>
    </message>
    <message>
        <source>“%1” went away. Playing on “%2” now.</source>
        <translation>“%1”已断开。现在用“%2”播放。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlayerBar</name>
    <message>
        <source>A part of this clip is damaged, and silent.</source>
        <translation>此片段的一部分已损坏，播放时静音。</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>下一个片段</translation>
    </message>
    <message>
        <source>Nothing to play yet</source>
        <translation>还没有可播放的内容</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>播放 %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>上一个片段</translation>
    </message>
    <message>
        <source>This clip cannot be played.</source>
        <translation>此片段无法播放。</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PortalFiles</name>
    <message>
        <source>The other program did not hand its files over. Nothing was opened. Choose them here with Ctrl+O.</source>
        <translation>另一个程序没有交出它的文件。未打开任何内容。请在这里用 Ctrl+O 选择它们。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PromptList</name>
    <message>
        <source>Add prompt</source>
        <translation>添加提示词</translation>
    </message>
    <message>
        <source>Add this prompt</source>
        <translation>添加此提示词</translation>
    </message>
    <message>
        <source>Describe a sound</source>
        <translation>描述一种声音</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>提示词 %1</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>移除提示词</translation>
    </message>
    <message>
        <source>Remove prompt %1</source>
        <translation>移除提示词 %1</translation>
    </message>
    <message>
        <source>one clip each</source>
        <translation>每条一个片段</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueueModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>model starts</source>
        <translation>模型启动中</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>receiving %1 %</source>
        <translation>正在接收 %1 %</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation>正在发送 %1 %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n of them has left: the model may still finish and bill.</source>
        <translation>
            <numerusform>其中 %n 个已发出：模型仍可能运行完毕并计费。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Cancel all jobs</source>
        <translation>取消所有任务</translation>
    </message>
    <message>
        <source>Cancel selected job</source>
        <translation>取消所选任务</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>How many requests %1 gets at once</source>
        <translation>%1 同时收到多少个请求</translation>
    </message>
    <message>
        <source>It has left: the model may still finish and bill.</source>
        <translation>它已发出：模型仍可能运行完毕并计费。</translation>
    </message>
    <message>
        <source>Jobs at a time on %1</source>
        <translation>%1 上的同时任务数</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>没有等待中的任务。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <source>Pause selected jobs</source>
        <translation>暂停所选任务</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>继续队列</translation>
    </message>
    <message>
        <source>Resume selected jobs</source>
        <translation>继续所选任务</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>下一个运行</translation>
    </message>
    <message>
        <source>Run selected jobs next</source>
        <translation>接下来运行所选任务</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>停止 %n 个任务？</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>唤醒模型</translation>
    </message>
    <message>
        <source>What has not left this computer costs nothing.</source>
        <translation>没有离开这台计算机的任务不产生费用。</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>个同时进行</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
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
        <translation>清除此列表</translation>
    </message>
    <message>
        <source>It is not there any more, or its drive is not connected.</source>
        <translation>它已不存在，或者其驱动器没有连接。</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>打开最近的文件</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecipeCard</name>
    <message>
        <source>Bring the recipe back</source>
        <translation>恢复配方</translation>
    </message>
    <message>
        <source>Browse for the recipe&apos;s melody</source>
        <translation>浏览配方的旋律</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Byte for byte it is not “%1”, so the clips will differ. Nothing was sent.</source>
        <translation>它与“%1”并非逐字节相同，因此片段会不同。未发送任何内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Fills the form with what the clip was made from.</source>
        <translation>用制作该片段时的内容填写表单。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>The clip&apos;s own tune is followed, and the form stays as it is.</source>
        <translation>跟随片段自身的曲调，表单保持原样。</translation>
    </message>
    <message>
        <source>The recipe is back, with a difference</source>
        <translation>配方已恢复，但有一处不同</translation>
    </message>
    <message>
        <source>The recipe&apos;s melody is missing</source>
        <translation>缺少配方的旋律</translation>
    </message>
    <message>
        <source>This clip carries its recipe</source>
        <translation>此片段附带配方</translation>
    </message>
    <message>
        <source>This file is a recipe</source>
        <translation>此文件是配方</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>用作旋律</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>“%1” is another recording</source>
        <translation>“%1”是另一段录音</translation>
    </message>
    <message>
        <source>“%1” is not where the library last saw it, or never was in it. All else is in the form. Browse for it, or generate without a melody.</source>
        <translation>“%1”不在资料库上次看到它的位置，或从未在资料库中。其余内容都在表单中。请浏览找到它，或不用旋律直接生成。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecipeDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>As melodeck-cli reads it; no key, no path</source>
        <translation>melodeck-cli 可读取的形式；不含密钥和路径</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe – %1</source>
        <translation>配方 – %1</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>修改后运行</translation>
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
        <translation>两者的请求相同。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare recipes</source>
        <translation>比较配方</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it: %1</source>
        <translation>未知，因为其中一个没有说明：%1</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>没有已知的不同之处。</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>相同：%1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What the two recipes say</source>
        <translation>两份配方的内容</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordMeter</name>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>Level of the microphone; the lamp at the end says that it was too loud</source>
        <translation>麦克风的电平；末端的指示灯表示声音过响</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordPage</name>
    <message>
        <source>%1 s count-in</source>
        <translation>倒数 %1 秒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel recording</source>
        <translation>取消录音</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close microphone</source>
        <translation>关闭麦克风</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>倒数</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>请准备</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>It is on the disk already, whatever happens.</source>
        <translation>无论发生什么，它都已在磁盘上。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted, or another one meant?</source>
        <translation>听不到任何声音：是麦克风静音了，还是应选另一个？</translation>
    </message>
    <message>
        <source>Nothing is kept yet, but for the last second before it begins.</source>
        <translation>尚未保留任何内容，开始前的最后一秒除外。</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>正在打开麦克风…</translation>
    </message>
    <message>
        <source>Plays what the microphone hears. For headphones: loudspeakers would howl.</source>
        <translation>播放麦克风听到的声音。请用耳机：扬声器会啸叫。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在录音</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>正在保存录音…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>系统的麦克风</translation>
    </message>
    <message>
        <source>Too loud: turn the microphone down, or step back.</source>
        <translation>太响：请调低麦克风，或离远一点。</translation>
    </message>
    <message>
        <source>What was recorded so far</source>
        <translation>到目前为止录制的内容</translation>
    </message>
    <message>
        <source>no count-in</source>
        <translation>不倒数</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Recorder</name>
    <message>
        <source>A recording ends after three hours. All of it is kept.</source>
        <translation>录音在三小时后结束。全部内容均已保留。</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>录音 %1</translation>
    </message>
    <message>
        <source>The microphone gives no sound. Nothing was recorded. Choose another one, or check the sound settings of the system.</source>
        <translation>麦克风没有声音输入。未录制任何内容。请选择其他麦克风，或检查系统的声音设置。</translation>
    </message>
    <message>
        <source>What was recorded until then is kept.</source>
        <translation>在此之前录制的内容已保留。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecoveredTakes</name>
    <message numerus="yes">
        <source>%n recording(s) were not ended</source>
        <translation>
            <numerusform>%n 段录音没有正常结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Melodeck was closed while it recorded. “%1” is whole up to there (%2). It stays in %3.</source>
        <translation>Melodeck 在录音时被关闭。“%1”到该处为止是完整的（%2）。它留在 %3 中。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>用作旋律</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RegionFields</name>
    <message>
        <source>End of the region</source>
        <translation>选区终点</translation>
    </message>
    <message>
        <source>Play melody</source>
        <translation>播放旋律</translation>
    </message>
    <message>
        <source>Plays exactly what will be sent</source>
        <translation>播放的正是将要发送的内容</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>选区起点</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, behind a number</comment>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RequestForm</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n 项设置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ResultsPanel</name>
    <message>
        <source>%1 was %2</source>
        <translation>%1 是 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) stopped</source>
        <translation>
            <numerusform>已停止 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were waiting when Melodeck ended</source>
        <translation>
            <numerusform>Melodeck 结束时有 %n 个任务在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details copied. They hold no key.</source>
        <translation>已复制详细信息。其中不含密钥。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>No program here opens %1. It can be saved.</source>
        <translation>这里没有能打开 %1 的程序。可以保存它。</translation>
    </message>
    <message>
        <source>Nothing of that has left this computer. It is paused now.</source>
        <translation>其中没有任何内容离开这台计算机。现已暂停。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>Takes away what is over. It stays in the library; Show older brings it back.</source>
        <translation>移走已结束的内容。它们仍在资料库中；“显示更早的”可将其找回。</translation>
    </message>
    <message>
        <source>They never left this computer.</source>
        <translation>它们从未离开这台计算机。</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>它已不在资料库中。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RunAgain</name>
    <message>
        <source>Not the same as before. %1</source>
        <translation>与之前不同。%1</translation>
    </message>
    <message>
        <source>The engine or its sound font has changed since.</source>
        <translation>此后引擎或其音色库有了变化。</translation>
    </message>
    <message>
        <source>The model takes no seed, so each run differs.</source>
        <translation>模型不接受种子，因此每次运行都不同。</translation>
    </message>
    <message>
        <source>The request and its seed are the same: the model does not repeat itself exactly.</source>
        <translation>请求及其种子相同：模型不会完全重现自己的结果。</translation>
    </message>
    <message>
        <source>The same as before, byte for byte.</source>
        <translation>与之前逐字节相同。</translation>
    </message>
    <message>
        <source>Whether this is the same as before cannot be told: the earlier clip&apos;s file cannot be read.</source>
        <translation>无法判断是否与之前相同：之前片段的文件无法读取。</translation>
    </message>
    <message>
        <source>“%1” has changed since.</source>
        <translation>此后“%1”有了变化。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveAllDialog</name>
    <message>
        <source>Browse for a folder</source>
        <translation>浏览文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that will be made</source>
        <translation>将要创建的文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No such field: %1. It stays in the names as it is written.</source>
        <translation>没有此字段：%1。它会照原样留在名称中。</translation>
    </message>
    <message>
        <source>Puts %1 into the names</source>
        <translation>将 %1 放入名称</translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s)</source>
        <translation>
            <numerusform>保存 %n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Save all clips into a folder</source>
        <translation>将所有片段保存到文件夹</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveDialog</name>
    <message>
        <source>Browse for a place</source>
        <translation>浏览位置</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save clip</source>
        <translation>保存片段</translation>
    </message>
    <message>
        <source>gets a number: a file of that name is there</source>
        <translation>会加上编号：已有同名文件</translation>
    </message>
    <message>
        <source>replaces the file of that name</source>
        <translation>会替换同名文件</translation>
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
        <translation> 秒</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>按接收原样</translation>
    </message>
    <message>
        <source>As received (%1)</source>
        <translation>按接收原样（%1）</translation>
    </message>
    <message>
        <source>Every byte as received</source>
        <translation>每个字节都与接收时相同</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>淡入</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>淡出</translation>
    </message>
    <message>
        <source>Fades</source>
        <translation>淡入淡出</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>Level matched (%1 dB)</source>
        <translation>匹配电平（%1 dB）</translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation>匹配各电平</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>响度</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>Normalise to</source>
        <translation>规范化到</translation>
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
        <translation>部分</translation>
    </message>
    <message>
        <source>Prompt, fields, model and seed travel in the file, and a mark that it is machine-made; never a key or a path.</source>
        <translation>提示词、字段、模型和种子会写入文件，并标明由机器制作；绝不含密钥或路径。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Region · %1 to %2 s</source>
        <translation>选区 · %1 到 %2 秒</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>较小</translation>
    </message>
    <message>
        <source>The samples are as received, bit for bit</source>
        <translation>采样与接收时逐位相同</translation>
    </message>
    <message>
        <source>WAV, 16 bits</source>
        <translation>WAV，16 位</translation>
    </message>
    <message>
        <source>WAV, 24 bits</source>
        <translation>WAV，24 位</translation>
    </message>
    <message>
        <source>WAV, 32-bit float</source>
        <translation>WAV，32 位浮点</translation>
    </message>
    <message>
        <source>WAV, samples as received</source>
        <translation>WAV，采样与接收时相同</translation>
    </message>
    <message>
        <source>Whole clip · %1</source>
        <translation>整个片段 · %1</translation>
    </message>
    <message>
        <source>With its recipe</source>
        <translation>附带配方</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>in </source>
        <translation>淡入 </translation>
    </message>
    <message>
        <source>out </source>
        <translation>淡出 </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SavingLine</name>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>停止保存</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SeedField</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Another seed gives another arrangement.</source>
        <translation>相同的种子和请求得到相同的片段。不同的种子得到不同的编曲。</translation>
    </message>
    <message>
        <source>from the request</source>
        <translation>由请求推出</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentDelegate</name>
    <message>
        <source>(no words)</source>
        <translation>（没有文字）</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentEditor</name>
    <message>
        <source>Words of this segment</source>
        <translation>此分段的文字</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>分段</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentModel</name>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>模型对此不太确定（%1 %）。</translation>
    </message>
    <message>
        <source>The model was very unsure of this (%1 %): better listen to it.</source>
        <translation>模型对此很不确定（%1 %）：最好听一听。</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>没有文字</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SendFooter</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>取消发送</translation>
    </message>
    <message>
        <source>It runs when its turn comes there, also while this computer sleeps</source>
        <translation>轮到它时在平台上运行，即使这台计算机在休眠</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>其他发送方式</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue…</source>
        <translation>发送到平台的队列…</translation>
    </message>
    <message>
        <source>Sends when the melody is there.</source>
        <translation>旋律到达后发送。</translation>
    </message>
    <message>
        <source>The melody still comes; the request is not sent by itself.</source>
        <translation>旋律仍会到达；请求不会自动发送。</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
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
        <translation>%1 不是字段，会照原样保留。现有：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that requests went to. Keys and clips stay.</source>
        <translation>
            <numerusform>%n 个曾发送请求的地址。密钥和片段会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Arranges by rule on sampled instruments, free and without a key. It needs a sound font.</source>
        <translation>按规则用采样乐器编曲，免费且无需密钥。它需要音色库。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>浏览文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>By the desktop</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Clips carry their recipe</source>
        <translation>片段附带配方</translation>
    </message>
    <message>
        <source>Compared with the system&apos;s.</source>
        <translation>相对于系统字号。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Empty: as the system&apos;s environment says. This computer is always reached without.</source>
        <translation>留空：按系统环境的设置。访问这台计算机始终不经代理。</translation>
    </message>
    <message>
        <source>Files that leave the library say how they were made; never a key, never a path.</source>
        <translation>离开资料库的文件会说明它们是如何制作的；绝不含密钥或路径。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation>片段的文件夹</translation>
    </message>
    <message>
        <source>For a report</source>
        <translation>用于报告</translation>
    </message>
    <message>
        <source>For example “%1”. There are: %2.</source>
        <translation>例如“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget recent addresses</source>
        <translation>忘记最近使用的地址</translation>
    </message>
    <message>
        <source>From sending to the last byte of the answer. A model that answers later may bill all the same. Usually 20 minutes.</source>
        <translation>从发送到收到应答的最后一个字节。更晚应答的模型可能仍会计费。默认 20 分钟。</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>How notifications work</source>
        <translation>通知的工作方式</translation>
    </message>
    <message>
        <source>How they work</source>
        <translation>工作方式</translation>
    </message>
    <message>
        <source>It is in the clipboard. Read it before you send it; there is no key in it.</source>
        <translation>已在剪贴板中。发送之前请先阅读；其中不含密钥。</translation>
    </message>
    <message>
        <source>It runs, and has the sounds that it needs.</source>
        <translation>它可以运行，并有所需的声音。</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>同时任务数</translation>
    </message>
    <message>
        <source>Keep new keys in the keychain</source>
        <translation>将新密钥保存在密钥环中</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>最大应答</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>MELODECK_SOUNDFONT in the environment says which one is played: %1</source>
        <translation>环境变量 MELODECK_SOUNDFONT 指定了所用的音色库：%1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Names of several</source>
        <translation>多个文件的名称</translation>
    </message>
    <message>
        <source>No setting has “%1” in it. What is used every day is set where it is used: how many jobs run at once beside the queue, format and quality where clips are saved, keys where a model is connected.</source>
        <translation>没有含“%1”的设置。每天用到的选项在使用它的地方设置：同时运行的任务数在队列旁，格式和质量在保存片段时，密钥在连接模型时。</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>没有保存任何地址。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台计算机上</translation>
    </message>
    <message>
        <source>Only of requests that surely did not run, such as those that found the model busy: nothing is paid twice.</source>
        <translation>仅用于确定没有运行的请求，例如遇到模型正忙的请求：不会重复付费。</translation>
    </message>
    <message>
        <source>Otherwise a key is used until Melodeck ends. One that is kept is forgotten where it was given, under “Connect a model…”.</source>
        <translation>否则密钥只用到 Melodeck 结束为止。已保存的密钥可在输入它的地方忘记，即“连接模型…”中。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Recent addresses</source>
        <translation>最近使用的地址</translation>
    </message>
    <message>
        <source>Recipe in files</source>
        <translation>文件中的配方</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Set beside the queue, for each server by itself.</source>
        <translation>在队列旁设置，每台服务器各自独立。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>显示队列</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>草图引擎</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>音频设备</translation>
    </message>
    <message>
        <source>Sound font</source>
        <translation>音色库</translation>
    </message>
    <message>
        <source>Sound fonts (*.sf2 *.sf3 *.SF2 *.SF3)</source>
        <translation>音色库 (*.sf2 *.sf3 *.SF2 *.SF3)</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>耗时的工作完成时通知我</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>所选设备（未连接）</translation>
    </message>
    <message>
        <source>The instruments, as an SF2 or SF3 file. With another one the same seed sounds different.</source>
        <translation>乐器的声音，为 SF2 或 SF3 文件。换用其他音色库后，相同的种子听起来会不同。</translation>
    </message>
    <message>
        <source>The next clip is made with “%1”; the same seed may sound different now.</source>
        <translation>下一个片段将用“%1”制作；相同的种子现在听起来可能不同。</translation>
    </message>
    <message>
        <source>The one that is found</source>
        <translation>自动找到的音色库</translation>
    </message>
    <message>
        <source>Tries after the first</source>
        <translation>首次之后的重试次数</translation>
    </message>
    <message>
        <source>Versions, sound, decoders, size of the library and the last errors. No key, no address, no name of a file.</source>
        <translation>版本、声音、解码器、资料库的大小以及最近的错误。不含密钥、地址和文件名。</translation>
    </message>
    <message>
        <source>What is longer is not taken, so that no server can fill the disk.</source>
        <translation>更大的应答不予接收，以免服务器占满磁盘。</translation>
    </message>
    <message>
        <source>What runs and plays goes on.</source>
        <translation>正在运行和播放的会继续。</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>保存所有内容的位置</translation>
    </message>
    <message>
        <source>Where saving begins; it follows where you saved last.</source>
        <translation>保存时的起始位置；它会跟随上次保存的位置。</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s is used.</source>
        <translation>未连接时，使用系统的设备。</translation>
    </message>
    <message>
        <source>While the window is not in front, of what took more than ten seconds and of whole batches. A click plays the clip or shows the result.</source>
        <translation>当窗口不在最前时，通知耗时超过十秒的工作和整个批次的完成。点击通知会播放片段或显示结果。</translation>
    </message>
    <message>
        <source>bug support about version</source>
        <translation>错误 故障 支持 关于 版本</translation>
    </message>
    <message>
        <source>directory place</source>
        <translation>目录 位置</translation>
    </message>
    <message>
        <source>disk data clips</source>
        <translation>磁盘 数据 片段</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>字体 缩放 大字</translation>
    </message>
    <message>
        <source>history models servers</source>
        <translation>历史 模型 服务器</translation>
    </message>
    <message>
        <source>instruments bank samples SF2 SF3</source>
        <translation>乐器 音源 音色 音色库 采样 SF2 SF3</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>local offline sound font</source>
        <translation>本地 离线 音色库</translation>
    </message>
    <message>
        <source>metadata tag privacy</source>
        <translation>元数据 标签 隐私</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>network company socks</source>
        <translation>网络 公司 socks</translation>
    </message>
    <message>
        <source>notify message bubble alert</source>
        <translation>通知 消息 气泡 弹窗 提醒</translation>
    </message>
    <message>
        <source>output speaker headphones</source>
        <translation>输出 扬声器 耳机</translation>
    </message>
    <message>
        <source>parallel limit</source>
        <translation>并行 限制</translation>
    </message>
    <message>
        <source>password secret API key</source>
        <translation>密码 秘密 API 密钥</translation>
    </message>
    <message>
        <source>retry again pause</source>
        <translation>重试 再次 停顿</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>大小 限制</translation>
    </message>
    <message>
        <source>template file name</source>
        <translation>模板 文件名</translation>
    </message>
    <message>
        <source>theme colours night</source>
        <translation>主题 颜色 夜间</translation>
    </message>
    <message>
        <source>timeout time limit</source>
        <translation>超时 时间限制</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>“%1” is not a sound font (SF2 or SF3). Nothing was changed.</source>
        <translation>“%1”不是音色库（SF2 或 SF3）。未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” is not there any more, or is no sound font: the sketch engine cannot play. Choose another one.</source>
        <translation>“%1”已不存在，或不是音色库：草图引擎无法演奏。请选择其他音色库。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ShortcutEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 属于“%2”，分配后后者将失去它。</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it wants a single key other than a digit, Enter, Tab or Esc.</source>
        <translation>%1 不能用在这里：需要单个按键，且不能是数字、Enter、Tab 或 Esc。</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it would be written into texts, or leads through the window. Hold Ctrl or Alt with it.</source>
        <translation>%1 不能用在这里：它会输入到文本中，或用于在窗口中移动。请同时按住 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 未被占用。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Put the caret into the field and press the new key.</source>
        <translation>将光标放入输入框，然后按下新按键。</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>默认按键</translation>
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
        <translation>更改…</translation>
    </message>
    <message>
        <source>Compared blind: give the clip that plays a place</source>
        <translation>盲听比较时：为正在播放的片段排名</translation>
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
        <translation>Ctrl+空格, Ctrl+F</translation>
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
        <translation>任何地方</translation>
    </message>
    <message>
        <source>In a collection of the library: up or down</source>
        <translation>在资料库的收藏集中：上移或下移</translation>
    </message>
    <message>
        <source>In a transcript: move its start, its end</source>
        <translation>在转写文本中：移动起点、终点</translation>
    </message>
    <message>
        <source>In a transcript: play from there, find</source>
        <translation>在转写文本中：从该处播放、查找</translation>
    </message>
    <message>
        <source>In a transcript: write, split at the caret, merge</source>
        <translation>在转写文本中：输入、在光标处拆分、合并</translation>
    </message>
    <message>
        <source>In lists and transcripts</source>
        <translation>在列表和转写文本中</translation>
    </message>
    <message>
        <source>In the library: play, tags and note, to the trash</source>
        <translation>在资料库中：播放、标签和备注、移到回收站</translation>
    </message>
    <message>
        <source>In the queue: pause or resume, cancel</source>
        <translation>在队列中：暂停或继续、取消</translation>
    </message>
    <message>
        <source>In the queue: up or down, to the front</source>
        <translation>在队列中：上移或下移、移到最前</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>That clip at the same position</source>
        <translation>该片段，位置不变</translation>
    </message>
    <message>
        <source>While nothing is typed</source>
        <translation>没有输入文字时</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SidePane</name>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>队列 %1</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>队列与资料库</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SinkFeeder</name>
    <message>
        <source>The sound device cannot be opened. Your clips are safe. Check the sound settings of the system, then press play again.</source>
        <translation>音频设备无法打开。你的片段是安全的。请检查系统的声音设置，然后再次按播放。</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>音频设备停止响应。你的片段是安全的。请在系统的声音设置中选择其他设备，然后按播放。</translation>
    </message>
    <message>
        <source>“%1” went away while playing. Your clips are safe. Connect it again or choose another device, then press play.</source>
        <translation>“%1”在播放时断开。你的片段是安全的。请重新连接或选择其他设备，然后按播放。</translation>
    </message>
    <message>
        <source>“%1” went away, and there is no other sound device. Your clips are safe. Connect one again: what was playing goes on from here.</source>
        <translation>“%1”已断开，且没有其他音频设备。你的片段是安全的。请重新连接一个：播放会从这里继续。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SleepGuard</name>
    <message>
        <source>Requests are on their way</source>
        <translation>请求正在途中</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SoundMenu</name>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the system says (%1)</source>
        <translation>跟随系统（%1）</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>音频设备</translation>
    </message>
    <message>
        <source>Speed %1 and sound device</source>
        <translation>速度 %1 和音频设备</translation>
    </message>
    <message>
        <source>Speed and sound device</source>
        <translation>速度和音频设备</translation>
    </message>
    <message>
        <source>Speed, pitch kept</source>
        <translation>速度（音高不变）</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>所选设备（未连接）</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecDialog</name>
    <message numerus="yes">
        <source>%1: %n field(s).</source>
        <translation>
            <numerusform>%1：%n 个字段。</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>A Truss with an example request</source>
        <translation>带示例请求的 Truss</translation>
    </message>
    <message>
        <source>A model that was exported</source>
        <translation>导出的模型</translation>
    </message>
    <message>
        <source>A request in code</source>
        <translation>代码中的请求</translation>
    </message>
    <message>
        <source>A request that works, or a description of what the model takes</source>
        <translation>可用的请求，或模型所接受内容的描述</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>服务器的地址</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>An OpenAPI file</source>
        <translation>OpenAPI 文件</translation>
    </message>
    <message>
        <source>An example request</source>
        <translation>示例请求</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>询问服务器</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation>编辑模型</translation>
    </message>
    <message>
        <source>Left out, because it looks like a key: %1.</source>
        <translation>已略去，因为看起来像密钥：%1。</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新建模型</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Nothing is sent, except to a server that you ask here. Keys are never kept.</source>
        <translation>除了你在此询问的服务器，不会发送任何内容。绝不保存密钥。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open a request or a description</source>
        <translation>打开请求或描述</translation>
    </message>
    <message>
        <source>Paste a curl command, a Python snippet, the JSON of a request, a config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported. Dropping its file works too.</source>
        <translation>粘贴 curl 命令、Python 代码片段、请求的 JSON、带 example_model_input 的 config.yaml、OpenAPI 文件、JSON Schema，或别人导出的模型。也可以拖放其文件。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Requests and descriptions (*.json *.yaml *.yml *.txt *.sh *.py)</source>
        <translation>请求和描述 (*.json *.yaml *.yml *.txt *.sh *.py)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音效</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>语音转文字</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>文字转语音</translation>
    </message>
    <message>
        <source>The schema of a server</source>
        <translation>服务器的模式</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>What a field held in the example is sent where it is left empty. Files, keys and addresses are not kept.</source>
        <translation>字段留空时，发送它在示例中的内容。文件、密钥和地址不会保存。</translation>
    </message>
    <message>
        <source>or a server: http://localhost:8080</source>
        <translation>或服务器：http://localhost:8080</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there, and its permissions.</source>
        <translation>无法读取“%1”。请检查它是否还在，以及它的权限。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldEdit</name>
    <message>
        <source>%1 is needed</source>
        <translation>需要%1</translation>
    </message>
    <message>
        <source>%1, largest value</source>
        <translation>%1，最大值</translation>
    </message>
    <message>
        <source>%1, smallest value</source>
        <translation>%1，最小值</translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation>%1，可选值</translation>
    </message>
    <message>
        <source>File as base64</source>
        <translation>base64 文件</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>开或关</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>其中之一</translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation>多条文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The smallest and the largest value are numbers, the smaller one first. Either may be empty.</source>
        <translation>最小值和最大值都是数字，较小的在前。两者都可以留空。</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Write its values, with commas between them.</source>
        <translation>写出它的值，用逗号分隔。</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>slow, fast</source>
        <translation>slow, fast</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldRow</name>
    <message>
        <source>%1 if left empty</source>
        <translation>留空则为 %1</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>浏览 %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>为%1选择文件</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>没有此文件，或无法读取。</translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation>由模型决定</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFields</name>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1：没有此文件，或无法读取。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpectrumButton</name>
    <message>
        <source>Spectrum</source>
        <translation>频谱</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageDialog</name>
    <message>
        <source>%1 in all, %2 free on this disk</source>
        <translation>共 %1，此磁盘可用 %2</translation>
    </message>
    <message>
        <source>Adds what such a file has and this library lacks. Replaces nothing.</source>
        <translation>添加此类文件中有而此资料库没有的内容。不会替换任何内容。</translation>
    </message>
    <message>
        <source>Archives of a library (*.zip)</source>
        <translation>资料库归档 (*.zip)</translation>
    </message>
    <message>
        <source>Besides clips: recordings %1, trash %2, database %3, its backups %4</source>
        <translation>片段之外：录音 %1，回收站 %2，数据库 %3，其备份 %4</translation>
    </message>
    <message>
        <source>Choose an empty folder for the library</source>
        <translation>为资料库选择一个空文件夹</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>清理…</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>不移动</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>导出资料库</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>导入到资料库</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>It moves to %1 when Melodeck is closed.</source>
        <translation>Melodeck 关闭时会移到 %1。</translation>
    </message>
    <message>
        <source>Library storage</source>
        <translation>资料库存储</translation>
    </message>
    <message>
        <source>Month and model</source>
        <translation>月份和模型</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its checksum. Changes nothing.</source>
        <translation>读取每个文件，并与其校验和比对。不作任何更改。</translation>
    </message>
    <message>
        <source>Remove old files</source>
        <translation>删除旧文件</translation>
    </message>
    <message>
        <source>Restart Melodeck now</source>
        <translation>立即重启 Melodeck</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size by month and model</source>
        <translation>按月份和模型统计的大小</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The files from before the move are still in %1.</source>
        <translation>移动之前的文件仍在 %1 中。</translation>
    </message>
    <message>
        <source>The last move did not happen: %1</source>
        <translation>上次的移动没有完成：%1</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is removed.</source>
        <translation>资料库留在原处，副本会被删除。</translation>
    </message>
    <message>
        <source>The whole library as one ZIP file with checksums</source>
        <translation>将整个资料库导出为一个带校验和的 ZIP 文件</translation>
    </message>
    <message>
        <source>To another disk. Each file is copied, read back and compared first.</source>
        <translation>移到其他磁盘。每个文件都会先复制、读回并比对。</translation>
    </message>
    <message>
        <source>Trash (%1)…</source>
        <translation>回收站（%1）…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageWork</name>
    <message numerus="yes">
        <source>%1 are free again. %n old file(s) stay: the library lacks them where it is now.</source>
        <translation>
            <numerusform>已重新释放 %1。保留了 %n 个旧文件：资料库现在的位置缺少它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were copied and read back.</source>
        <translation>
            <numerusform>已复制并读回 %n 个文件，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>正在复制资料库</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>正在清空回收站</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Only what has ended can go to the trash. Cancel it first.</source>
        <translation>只有已结束的才能移到回收站。请先取消它。</translation>
    </message>
    <message>
        <source>Removing the copy</source>
        <translation>正在删除副本</translation>
    </message>
    <message>
        <source>Removing the old files</source>
        <translation>正在删除旧文件</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is gone.</source>
        <translation>资料库留在原处，副本已删除。</translation>
    </message>
    <message>
        <source>The new place is used from the next start on; what comes until then is taken along. The old files stay until you remove them here.</source>
        <translation>新位置从下次启动起使用；此前新增的内容会一并带走。旧文件会保留，直到你在这里删除它们。</translation>
    </message>
    <message>
        <source>The old files are gone, and %1 are free again.</source>
        <translation>旧文件已删除，释放了 %1。</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StoredKeys</name>
    <message>
        <source>There is no keychain here, so no key can be kept.</source>
        <translation>这里没有密钥环，因此无法保存密钥。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedList</name>
    <message>
        <source>At the platform</source>
        <translation>在平台上</translation>
    </message>
    <message>
        <source>At the platform %1</source>
        <translation>在平台上 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>清除已结束</translation>
    </message>
    <message>
        <source>Clear ended requests</source>
        <translation>清除已结束的请求</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy id of %1</source>
        <translation>复制 %1 的 ID</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>The request&apos;s id is in the clipboard.</source>
        <translation>请求的 ID 已在剪贴板中。</translation>
    </message>
    <message>
        <source>and %1 older ones</source>
        <translation>还有 %1 个更早的</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedRequests</name>
    <message>
        <source>Cancelled. It did not run and is not billed.</source>
        <translation>已取消。它没有运行，也不会计费。</translation>
    </message>
    <message>
        <source>Done: its result goes to the webhook</source>
        <translation>已完成：其结果会发往 webhook</translation>
    </message>
    <message>
        <source>Ended without a result</source>
        <translation>已结束，没有结果</translation>
    </message>
    <message>
        <source>It was not cancelled: only a request that still waits can be. It may run and be billed.</source>
        <translation>它没有取消：只有仍在等待的请求可以取消。它可能会运行并计费。</translation>
    </message>
    <message>
        <source>On its way to the platform&apos;s queue</source>
        <translation>正在前往平台的队列</translation>
    </message>
    <message>
        <source>Queued at the platform</source>
        <translation>已在平台排队</translation>
    </message>
    <message>
        <source>Runs at the platform</source>
        <translation>正在平台上运行</translation>
    </message>
    <message>
        <source>The platform&apos;s queue has the request.</source>
        <translation>平台的队列已收到请求。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeButton</name>
    <message>
        <source>Show milliseconds</source>
        <translation>显示毫秒</translation>
    </message>
    <message>
        <source>Show tenths of a second</source>
        <translation>显示十分之一秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeField</name>
    <message>
        <source>Seconds, or minutes and seconds: 2.75 or 0:02.75</source>
        <translation>秒，或分和秒：2.75 或 0:02.75</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TopBar</name>
    <message>
        <source>%1 · billed by its owner&apos;s rates</source>
        <translation>%1 · 按其所有者的费率计费</translation>
    </message>
    <message>
        <source>%1 · on a server of your own, free</source>
        <translation>%1 · 在你自己的服务器上，免费</translation>
    </message>
    <message>
        <source>Choose where requests go</source>
        <translation>选择请求的去向</translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation>连接模型…</translation>
    </message>
    <message>
        <source>Fills the form with the request that whoever deployed the model wrote beside it</source>
        <translation>用部署模型的人随附的请求填写表单</translation>
    </message>
    <message>
        <source>Model: %1, %2</source>
        <translation>模型：%1，%2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sketch engine on this computer</source>
        <translation>这台计算机上的草图引擎</translation>
    </message>
    <message>
        <source>Starts it now, so that the first request does not wait for it</source>
        <translation>现在启动它，这样第一个请求就不必等它</translation>
    </message>
    <message>
        <source>Use the model&apos;s example request</source>
        <translation>使用模型的示例请求</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>唤醒模型</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>按规则编配你的旋律 · 免费 · 无需密钥</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在这台计算机上</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptAudio</name>
    <message>
        <source>Fetching the recording behind the link…</source>
        <translation>正在获取链接指向的录音…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptCard</name>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n 处不确定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>复制转写文本</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>编辑转写文本</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>保存转写文本…</translation>
    </message>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>模型对此不太确定（%1 %）。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>转写文本</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptDesk</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n 个分段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n 处不确定</numerusform>
        </translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>另一个…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the model&apos;s text</source>
        <translation>恢复为模型的文本</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>返回结果</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>编辑文字</translation>
    </message>
    <message>
        <source>End 0.1 s earlier</source>
        <translation>终点提前 0.1 秒</translation>
    </message>
    <message>
        <source>End 0.1 s later</source>
        <translation>终点推后 0.1 秒</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Import subtitles or a transcript…</source>
        <translation>导入字幕或转写文本…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Insert segment behind</source>
        <translation>在后面插入分段</translation>
    </message>
    <message>
        <source>Keeps the segment that is heard in view</source>
        <translation>让正在播放的分段保持可见</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>与下一个合并</translation>
    </message>
    <message>
        <source>New name for %1, in all segments:</source>
        <translation>%1 的新名称，用于所有分段：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>从这里播放</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rename %1 everywhere…</source>
        <translation>全部重命名 %1…</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>重命名说话人</translation>
    </message>
    <message>
        <source>Replaces the segments by those of an SRT, VTT or JSON file; it can be undone</source>
        <translation>用 SRT、VTT 或 JSON 文件中的分段替换现有分段；可以撤销</translation>
    </message>
    <message>
        <source>Save transcript as text, subtitles, JSON, table or labels</source>
        <translation>将转写文本保存为文本、字幕、JSON、表格或标签</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>保存转写文本…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>在光标处拆分</translation>
    </message>
    <message>
        <source>Split, merge, move times, name speakers</source>
        <translation>拆分、合并、移动时间、命名说话人</translation>
    </message>
    <message>
        <source>Split: place the caret</source>
        <translation>拆分：请放置光标</translation>
    </message>
    <message>
        <source>Start 0.1 s earlier</source>
        <translation>起点提前 0.1 秒</translation>
    </message>
    <message>
        <source>Start 0.1 s later</source>
        <translation>起点推后 0.1 秒</translation>
    </message>
    <message>
        <source>There are no segments. Import a file, or press Insert to write one.</source>
        <translation>没有分段。请导入文件，或按 Insert 键写一个。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>这里是谁在说话？</translation>
    </message>
    <message>
        <source>back to the model&apos;s text</source>
        <translation>恢复为模型的文本</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>move time</source>
        <translation>移动时间</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>rename speaker</source>
        <translation>重命名说话人</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptEdits</name>
    <message>
        <source>An edited transcript was damaged and could not be read. It is kept as %1; the model&apos;s own text is shown.</source>
        <translation>一份编辑过的转写文本已损坏，无法读取。它已保留为 %1；显示的是模型自己的文本。</translation>
    </message>
    <message>
        <source>Your edits are on the disk again.</source>
        <translation>你的编辑内容又已写入磁盘。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TrashDialog</name>
    <message numerus="yes">
        <source>%n job(s) with %1</source>
        <translation>
            <numerusform>%n 个任务，共 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are removed for good.</source>
        <translation>
            <numerusform>将永久删除 %n 个任务（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips that were not saved elsewhere cannot be brought back, and making them again may cost again.</source>
        <translation>没有在别处保存的片段无法找回，重新制作可能会再次产生费用。</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>清空回收站？</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message numerus="yes">
        <source>What has been here for %n day(s) is removed by itself.</source>
        <translation>
            <numerusform>在这里满 %n 天的内容会自动删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Use</name>
    <message>
        <source>This is not in the library any more.</source>
        <translation>它已不在资料库中。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationGrid</name>
    <message>
        <source>%1 of %2 are done</source>
        <translation>%2 个中已完成 %1 个</translation>
    </message>
    <message>
        <source>Arrows choose, Space plays, Enter keeps.</source>
        <translation>方向键选择，空格键播放，Enter 键保留。</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>取消其余</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>保留这个</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Stars it and shows it among the results. The others stay in the library.</source>
        <translation>为它加星标，并显示在结果中。其余的留在资料库中。</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Variations – %1</source>
        <translation>变体 – %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationModel</name>
    <message>
        <source>no clip came</source>
        <translation>没有收到片段</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>已不在资料库中</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VaryDialog</name>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself.</source>
        <translation>%1 不接受种子：它的每次运行本来就各不相同。</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>上传 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be billed</source>
        <translation>
            <numerusform>其中 %n 个可能会计费</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
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
        <translation>请至少选择一个模型。</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Durations in seconds</source>
        <translation>时长（秒）</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>One a line; {slow|fast} tries each</source>
        <translation>每行一条；{slow|fast} 会逐个尝试</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>提示词，每行一条</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message numerus="yes">
        <source>Run %n variation(s)</source>
        <translation>
            <numerusform>运行 %n 个变体</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>每种的次数</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>生成变体</translation>
    </message>
    <message>
        <source>Whole numbers and ranges; none leaves the seed as it is</source>
        <translation>整数和范围；留空则种子保持原样</translation>
    </message>
    <message>
        <source>a grid of %1 × %2</source>
        <translation>%1 × %2 的网格</translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation>免费，在这台计算机上</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WaveformMenu</name>
    <message>
        <source>Both channels</source>
        <translation>两个声道</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>音符</translation>
    </message>
    <message>
        <source>Remove region</source>
        <translation>移除选区</translation>
    </message>
    <message>
        <source>Ruler in bars and beats</source>
        <translation>小节和拍标尺</translation>
    </message>
    <message>
        <source>Ruler in time</source>
        <translation>时间标尺</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>频谱</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom to region</source>
        <translation>缩放到选区</translation>
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
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2 dB</source>
        <translation>%1 · %2 dB</translation>
    </message>
    <message>
        <source>%1 – %2 s · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2 秒 · %3 秒</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WelcomePage</name>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Drop a melody here</source>
        <translation>将旋律拖放到这里</translation>
    </message>
    <message>
        <source>Drop card</source>
        <translation>拖放区</translation>
    </message>
    <message>
        <source>Hum it, sing it or play it: three clips follow its tune, each in a style of your own words. It all happens on this computer – no account, no network.</source>
        <translation>哼出来、唱出来或演奏出来：三个片段会跟随它的曲调，各按你用文字描述的风格。一切都在这台计算机上完成——无需账户，无需网络。</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>粘贴链接</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Start without a melody</source>
        <translation>不用旋律开始</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>立即试试</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A and more – or a JSON request</source>
        <translation>WAV、FLAC、OGG、MP3、M4A 等——或 JSON 请求</translation>
    </message>
    <message>
        <source>With a sample melody</source>
        <translation>使用示例旋律</translation>
    </message>
</context>
</TS>
