<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AnswerDocument</name>
    <message>
        <source>The answer ended inside this piece of media, so it is not whole and was left out.</source>
        <translation>応答がこのメディアの途中で終わったため不完全です。このメディアは除外されました。</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows. What was whole before that point is kept.</source>
        <translation>応答に含まれるメディアが上限を超えています。それまでに揃っていたものは保持されます。</translation>
    </message>
    <message>
        <source>This piece of media arrived damaged and was left out; the rest of the answer is not touched by it.</source>
        <translation>このメディアは破損した状態で届いたため除外されました。応答のほかの部分に影響はありません。</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>A web page came in place of an answer, as from a sign-in page on the way or behind an address that is no model&apos;s. Most likely nothing ran. Check the address, and open it in a browser.</source>
        <translation>回答の代わりに Web ページが届きました。途中のサインインページか、モデルのものではないアドレスと思われます。おそらく何も実行されていません。アドレスを確認し、ブラウザーで開いてみてください。</translation>
    </message>
    <message>
        <source>Change what its words name, if you can, and send it again: that is a new run.</source>
        <translation>可能であればモデルの指摘した点を直して、もう一度送信してください。それは新しい実行になります。</translation>
    </message>
    <message>
        <source>The model answered with an error: %1</source>
        <translation>モデルがエラーを返しました: %1</translation>
    </message>
    <message>
        <source>The model answered, but there is no %1 in its answer, or none that Melodeck knows. The answer is kept as it came.</source>
        <translation>モデルは応答しましたが、応答に%1がないか、Melodeck が対応していない形式です。応答は届いたまま保持されます。</translation>
    </message>
    <message>
        <source>Your melody was not followed: %1</source>
        <translation>メロディは反映されませんでした: %1</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>理由は示されませんでした。</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>video</source>
        <translation>動画</translation>
    </message>
</context>
<context>
    <name>AsyncAnswers</name>
    <message>
        <source>It failed. A failed run may be billed.</source>
        <translation>失敗しました。失敗した実行も課金される可能性があります。</translation>
    </message>
    <message>
        <source>It is done, but its result could not be delivered and is lost. Check that the webhook can be reached before you send it again.</source>
        <translation>完了しましたが、結果を配信できず失われました。再送信する前に、Webhook に到達できることを確認してください。</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>It waited longer than it was allowed to, and did not run.</source>
        <translation>許容時間を超えて待機したため、実行されませんでした。</translation>
    </message>
    <message>
        <source>It waits in the platform&apos;s queue.</source>
        <translation>プラットフォームのキューで待機中です。</translation>
    </message>
    <message>
        <source>It was cancelled before it ran.</source>
        <translation>実行前にキャンセルされました。</translation>
    </message>
    <message>
        <source>The model failed. A failed run may be billed.</source>
        <translation>モデルが失敗しました。失敗した実行も課金される可能性があります。</translation>
    </message>
    <message>
        <source>The platform took the request without naming an id for it. It may run and be billed; look at its dashboard before you send it again.</source>
        <translation>プラットフォームはリクエストを受け付けましたが、ID を返しませんでした。実行され、課金される可能性があります。再送信する前にプラットフォームのダッシュボードを確認してください。</translation>
    </message>
    <message>
        <source>The result could not be delivered to the webhook.</source>
        <translation>結果を Webhook に配信できませんでした。</translation>
    </message>
    <message>
        <source>This is not the result of an async request.</source>
        <translation>これは非同期リクエストの結果ではありません。</translation>
    </message>
    <message>
        <source>What answered is not the platform&apos;s queue: a proxy or another server may stand between. Check the endpoint.</source>
        <translation>応答したのはプラットフォームのキューではありません。プロキシまたは別のサーバーが間にある可能性があります。エンドポイントを確認してください。</translation>
    </message>
</context>
<context>
    <name>AsyncFolder</name>
    <message>
        <source>The folder %1 cannot be written, so nothing could be kept of what was asked and what comes back. Check its permissions and the room on the disk.</source>
        <translation>フォルダー %1 に書き込めないため、リクエストも結果も保持できません。アクセス権とディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>What was asked for cannot be kept under the request&apos;s id in %1. Its result will come all the same, without its prompts.</source>
        <translation>リクエストの内容を、その ID で %1 に保持できません。結果は届きますが、プロンプトは付きません。</translation>
    </message>
</context>
<context>
    <name>AsyncIntake</name>
    <message>
        <source>%1 is in the library and cannot be moved or removed. Check its permissions.</source>
        <translation>%1 はライブラリにあり、移動も削除もできません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>A result came that is signed and cannot be read. Its bytes are in %1.</source>
        <translation>署名済みの結果が届きましたが、読み取れません。そのバイト列は %1 にあります。</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>届いたバイト列は %1 にあります。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The result stays where it came in. Check the disk and its permissions.</source>
        <translation>フォルダー %1 を作成できません。結果は届いた場所に残ります。ディスクとそのアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>AsyncRequest</name>
    <message>
        <source>%1 must be from %2 to %3. Nothing was sent.</source>
        <translation>%1は %2～%3 でなければなりません。何も送信されていません。</translation>
    </message>
    <message>
        <source>The first delay, in milliseconds,</source>
        <translation>最初の遅延（ミリ秒）</translation>
    </message>
    <message>
        <source>The longest delay, in milliseconds,</source>
        <translation>最長の遅延（ミリ秒）</translation>
    </message>
    <message>
        <source>The longest time in the queue, in seconds,</source>
        <translation>キューでの最長待ち時間（秒）</translation>
    </message>
    <message>
        <source>The number of attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>The request is %1 with its files; the platform takes %2 for an async request. Nothing was sent. Attach a shorter recording (about 3 s of mono 32 kHz WAV fit, more as FLAC or Ogg), let the model fetch it from a link, or send it without --async.</source>
        <translation>リクエストはファイルを含めて %1 です。プラットフォームが非同期リクエストで受け付けるのは %2 までです。何も送信されていません。短い録音を添付する（32 kHz モノラルの WAV で約 3 秒、FLAC や Ogg ならそれ以上）、リンクからモデルに取得させる、または --async なしで送信してください。</translation>
    </message>
    <message>
        <source>The webhook is not an address such as https://host.example/path. Nothing was sent.</source>
        <translation>Webhook が https://host.example/path のようなアドレスではありません。何も送信されていません。</translation>
    </message>
    <message>
        <source>The webhook leads to this computer by a name that only this computer knows, so the result could never arrive. Nothing was sent. Give the address by which the TLS proxy in front of “melodeck-cli receive” is reached from outside.</source>
        <translation>Webhook が、このコンピューターだけが知る名前でこのコンピューターを指しているため、結果が届きません。何も送信されていません。「melodeck-cli receive」の前段にある TLS プロキシに外部から到達できるアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The webhook must be an https:// address: the platform takes no other. Nothing was sent.</source>
        <translation>Webhook は https:// のアドレスでなければなりません。プラットフォームはほかを受け付けません。何も送信されていません。</translation>
    </message>
    <message>
        <source>The webhook&apos;s address holds a user name or password. Nothing was sent. Leave it out: results are signed, and checked by that.</source>
        <translation>Webhook のアドレスにユーザー名またはパスワードが含まれています。何も送信されていません。取り除いてください。結果は署名され、それによって検証されます。</translation>
    </message>
    <message>
        <source>This endpoint has no queue of its own. Nothing was sent. Async requests need a model or chain of the platform: baseten:MODEL_ID, or its predict address.</source>
        <translation>このエンドポイントには独自のキューがありません。何も送信されていません。非同期リクエストにはプラットフォームのモデルまたはチェーン（baseten:MODEL_ID、またはその predict アドレス）が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a request. Nothing was sent.</source>
        <translation>「%1」はリクエストの ID ではありません。何も送信されていません。</translation>
    </message>
</context>
<context>
    <name>AsyncSubmission</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>The platform knows no such request: the id or the endpoint is another, or it ended more than an hour ago. Check the id and the endpoint.</source>
        <translation>プラットフォームにそのようなリクエストはありません。ID またはエンドポイントが違うか、終了してから 1 時間以上経過しています。ID とエンドポイントを確認してください。</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>A WAV of %1 Hz, %2 channels and %3 bits cannot be made here. Nothing was sent.</source>
        <translation>%1 Hz、%2 チャンネル、%3 ビットの WAV はここでは作成できません。何も送信されていません。</translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Nothing was recorded. Check the folder and the room on its disk.</source>
        <translation>「%1」に録音を作成できません（%2）。何も録音されていません。フォルダーとディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>停止しました。何も送信されていません。</translation>
    </message>
    <message>
        <source>The audio</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>The audio cannot be converted from %1 Hz to %2 Hz. Nothing was sent. Export it at another rate.</source>
        <translation>オーディオを %1 Hz から %2 Hz に変換できません。何も送信されていません。別のサンプルレートで書き出してください。</translation>
    </message>
    <message>
        <source>The audio ends before its first sample.</source>
        <translation>オーディオが最初のサンプルより前で終わっています。</translation>
    </message>
    <message>
        <source>The audio is longer than three hours. Nothing was sent. Choose a shorter region.</source>
        <translation>オーディオが 3 時間を超えています。何も送信されていません。短い範囲を選んでください。</translation>
    </message>
    <message>
        <source>The audio is too long for a rate of %1 Hz. Nothing was sent. Choose a shorter region.</source>
        <translation>サンプルレート %1 Hz に対してオーディオが長すぎます。何も送信されていません。短い範囲を選んでください。</translation>
    </message>
    <message>
        <source>The chosen region of “%1” holds no sound. Nothing was sent. Choose a region inside the file.</source>
        <translation>「%1」の選択範囲に音がありません。何も送信されていません。ファイル内の範囲を選んでください。</translation>
    </message>
    <message>
        <source>The recording cannot be written any further (%1). What was recorded before is kept. Make room on the disk.</source>
        <translation>録音をこれ以上書き込めません（%1）。それまでの録音は保持されています。ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>The recording is as long as a WAV file can be and ended there. All of it is kept.</source>
        <translation>録音が WAV ファイルの最大長に達したため、そこで終了しました。すべて保持されています。</translation>
    </message>
    <message>
        <source>The sound that arrives cannot be played here. What arrives is kept as it is.</source>
        <translation>届いている音声はここでは再生できません。届いたデータはそのまま保持されます。</translation>
    </message>
    <message>
        <source>The sound that arrives has a damaged header and cannot be played. What arrives is kept as it is.</source>
        <translation>届いている音声のヘッダーが破損しており、再生できません。届いたデータはそのまま保持されます。</translation>
    </message>
    <message>
        <source>This is not audio: %1</source>
        <translation>これはオーディオではありません: %1</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be read as it is. Nothing was sent. Turn it into WAV or FLAC first (ffmpeg -i FILE tune.wav), or drop it on Melodeck&apos;s window, which decodes it.</source>
        <translation>「%1」（%2）はこのままでは読み取れません。何も送信されていません。先に WAV か FLAC に変換する（ffmpeg -i FILE tune.wav）か、デコードできる Melodeck のウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there.</source>
        <translation>「%1」を読み取れません。何も送信されていません。ファイルがまだあるか確認してください。</translation>
    </message>
    <message>
        <source>“%1” does not say how long it is, and it is longer than a day. Nothing was sent. Cut it, or export it again as WAV or FLAC.</source>
        <translation>「%1」には長さの情報がなく、1 日を超えています。何も送信されていません。カットするか、WAV または FLAC で書き出し直してください。</translation>
    </message>
    <message>
        <source>“%1” has a damaged header. Nothing was sent. Export it again as WAV or FLAC.</source>
        <translation>「%1」のヘッダーが破損しています。何も送信されていません。WAV または FLAC で書き出し直してください。</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Nothing was sent. Choose another file.</source>
        <translation>「%1」には音がありません。何も送信されていません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its sound cannot be decoded. Nothing was sent. Export it again, or choose another file.</source>
        <translation>「%1」は破損しており、音声をデコードできません。何も送信されていません。書き出し直すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Nothing was sent. Choose another file.</source>
        <translation>「%1」は空です（0 バイト）。何も送信されていません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a file. Nothing was sent. Choose an audio file.</source>
        <translation>「%1」はファイルではありません。何も送信されていません。オーディオファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG and MP3 work.</source>
        <translation>「%1」はここで読み取れるオーディオではありません。何も送信されていません。WAV、FLAC、OGG、MP3 が使えます。</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was sent. Choose the file again.</source>
        <translation>「%1」がありません。何も送信されていません。ファイルを選び直してください。</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was sent. Check the file&apos;s permissions.</source>
        <translation>「%1」を読み取る権限がありません。何も送信されていません。ファイルのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>“%1” would be larger than 4 GiB in the format that the model takes, more than a WAV file holds. Nothing was sent. Choose a shorter region.</source>
        <translation>「%1」はモデルが受け付ける形式では 4 GiB を超え、WAV ファイルに収まりません。何も送信されていません。短い範囲を選んでください。</translation>
    </message>
</context>
<context>
    <name>Base64</name>
    <message>
        <source>The base64 text breaks off after %1 characters.</source>
        <translation>base64 テキストが %1 文字で途切れています。</translation>
    </message>
    <message>
        <source>The base64 text is damaged near character %1.</source>
        <translation>base64 テキストが %1 文字目付近で破損しています。</translation>
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
        <translation>長さ %1 秒は、モデルが受け付ける範囲外です: %2</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>キューには何も追加されていません。</translation>
    </message>
    <message>
        <source>That is more than %1 jobs (%2). Nothing was queued. Leave out files, prompts, durations or seeds.</source>
        <translation>ジョブが %1 件を超えています（%2）。キューには何も追加されていません。ファイル、プロンプト、長さ、シードのいずれかを減らしてください。</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>モデル「%1」はありません。</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>プロンプトを 1 つ以上入力してください。</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>“%1” are too many seeds. Nothing was queued.</source>
        <translation>「%1」はシードが多すぎます。キューには何も追加されていません。</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>「%1」は秒数ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a seed: whole numbers and ranges such as 1-4 are.</source>
        <translation>「%1」はシードではありません。整数か、1-4 のような範囲を指定します。</translation>
    </message>
</context>
<context>
    <name>BodyPlan</name>
    <message>
        <source>The request has no place for a file in “%1”. Nothing was sent. Name a field of its top level, or a JSON pointer to one.</source>
        <translation>リクエストの「%1」にはファイルを入れる場所がありません。何も送信されていません。最上位のフィールド、またはそれを指す JSON ポインターを指定してください。</translation>
    </message>
</context>
<context>
    <name>BodyStream</name>
    <message>
        <source>A file of the request turned out longer or shorter than it was at the start. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>リクエストのファイルの長さが、開始時と変わっていました。リクエストは完了前に停止されました。ファイルを変更せずに、もう一度送信してください。</translation>
    </message>
</context>
<context>
    <name>ClipExport</name>
    <message>
        <source>Nothing is lost: the clip is in the library.</source>
        <translation>失われたものはありません。クリップはライブラリにあります。</translation>
    </message>
    <message>
        <source>Saving in this format needs a folder to work in, and neither “%1” nor “%2” can be written. Nothing was saved. Check their permissions and the room on their disk, or save as WAV.</source>
        <translation>この形式での保存には作業フォルダーが必要ですが、「%1」にも「%2」にも書き込めません。何も保存されていません。アクセス権とディスクの空き容量を確認するか、WAV で保存してください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>停止しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>only its first %1 s: the clip is damaged there, and %2 s are missing. Saved as received it keeps every byte that came</source>
        <translation>最初の %1 秒のみ。クリップがそこで破損しており、%2 秒が欠けています。受信したままの形で保存すると、届いたすべてのバイトが残ります</translation>
    </message>
    <message>
        <source>without its recipe: this file has no place for it</source>
        <translation>レシピなし。このファイルには入れる場所がありません</translation>
    </message>
</context>
<context>
    <name>ClipParts</name>
    <message>
        <source>Only clips of the sketch engine can be taken apart, and the recipe of this one is not known any more. Nothing was saved.</source>
        <translation>分解できるのはスケッチエンジンのクリップだけで、このクリップのレシピはもう分かりません。何も保存されていません。</translation>
    </message>
    <message>
        <source>The melody “%1” is not there any more, and the clip was made of it. Nothing was saved. Put it back, or bring the recipe back and choose the melody anew.</source>
        <translation>このクリップの元になったメロディ「%1」がもうありません。何も保存されていません。元の場所に戻すか、レシピを復元してメロディを選び直してください。</translation>
    </message>
    <message>
        <source>The sketch engine that runs here cannot take its clips apart. Nothing was saved; the clip stays as it is. Start Melodeck anew if it was updated meanwhile.</source>
        <translation>ここで動作しているスケッチエンジンは、クリップを分解できません。何も保存されていません。クリップはそのままです。Melodeck を更新した場合は再起動してください。</translation>
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
        <translation>%1 位</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1 位</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2 位</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3 位</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>クリップ %1</translation>
    </message>
    <message>
        <source>blind: %1 of %2</source>
        <translation>ブラインド: %2 中 %1</translation>
    </message>
    <message>
        <source>blind: not placed</source>
        <translation>ブラインド: 順位なし</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 did not give the file: it answered %2. Try again later, or download it in a browser and drop it here.</source>
        <translation>%1 からファイルを取得できませんでした。応答は %2 です。後でもう一度試すか、ブラウザーでダウンロードしてここにドロップしてください。</translation>
    </message>
    <message>
        <source>%1 gives this only to those who have signed in (%2). Melodeck sends no key with a link. Download the file in a browser and drop it here.</source>
        <translation>%1 ではサインインした人だけが取得できます（%2）。Melodeck はリンクにキーを送りません。ブラウザーでファイルをダウンロードしてここにドロップしてください。</translation>
    </message>
    <message>
        <source>%1 offers this over http:// only, where others on the way can read and change it. Nothing was fetched. Use its https:// address, or download it in a browser and drop the file here.</source>
        <translation>%1 は http:// でのみ提供しており、途中で第三者に読まれたり改変されたりする可能性があります。何も取得していません。https:// のアドレスを使うか、ブラウザーでダウンロードしてここにドロップしてください。</translation>
    </message>
    <message>
        <source>%1 took too long to give the file. Nothing of it is kept. Try again, or download it in a browser and drop it here.</source>
        <translation>%1 からのファイル取得に時間がかかりすぎました。何も保持していません。もう一度試すか、ブラウザーでダウンロードしてここにドロップしてください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is kept here.</source>
        <translation>停止しました。ここには何も保持していません。</translation>
    </message>
    <message>
        <source>The file behind the link is empty (0 bytes). Nothing was kept. Check the link.</source>
        <translation>リンク先のファイルは空です（0 バイト）。何も保持していません。リンクを確認してください。</translation>
    </message>
    <message>
        <source>The file behind the link is larger than %1 MB. Nothing of it is kept. Download it in a browser and drop it here.</source>
        <translation>リンク先のファイルが %1 MB を超えています。何も保持していません。ブラウザーでダウンロードしてここにドロップしてください。</translation>
    </message>
    <message>
        <source>The file from %1 broke off before its end. Nothing of it is kept. Try again.</source>
        <translation>%1 からのファイルが途中で途切れました。何も保持していません。もう一度試してください。</translation>
    </message>
    <message>
        <source>The link at %1 leads back into this computer and was not followed. Nothing was fetched.</source>
        <translation>%1 のリンクはこのコンピューター自身を指しているため、たどりませんでした。何も取得していません。</translation>
    </message>
    <message>
        <source>The link at %1 leads from https:// to http:// and was not followed. Nothing was fetched.</source>
        <translation>%1 のリンクは https:// から http:// に移るため、たどりませんでした。何も取得していません。</translation>
    </message>
    <message>
        <source>The link at %1 leads from one address to the next without end. Nothing was fetched.</source>
        <translation>%1 のリンクはアドレスの転送が際限なく続きます。何も取得していません。</translation>
    </message>
    <message>
        <source>The link leads to %1, not to audio. Nothing was kept. Copy the link of the recording itself, or download it in a browser and drop it here.</source>
        <translation>リンク先はオーディオではなく%1です。何も保持していません。録音そのもののリンクをコピーするか、ブラウザーでダウンロードしてここにドロップしてください。</translation>
    </message>
    <message>
        <source>There is nothing behind this link: %1 answered %2. Check the link, or download the file in a browser and drop it here.</source>
        <translation>このリンク先には何もありません。%1 の応答は %2 です。リンクを確認するか、ブラウザーでファイルをダウンロードしてここにドロップしてください。</translation>
    </message>
    <message>
        <source>This is not a link that can be fetched. Nothing was fetched. A link begins with https:// and holds neither user nor password.</source>
        <translation>これは取得できるリンクではありません。何も取得していません。リンクは https:// で始まり、ユーザー名もパスワードも含みません。</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>“%1” and %n other(s) are not there, or may not be read. What can be read was opened.</source>
        <translation>
            <numerusform>「%1」ほか %n 件がないか、読み取る権限がありません。読み取れるものは開きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there, or may not be read. The rest was opened.</source>
        <translation>「%1」がないか、読み取る権限がありません。残りは開きました。</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was opened. Look whether it was moved or its drive taken out.</source>
        <translation>「%1」がありません。何も開いていません。ファイルが移動されていないか、ドライブが取り外されていないかを確認してください。</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was opened. Choose it with Ctrl+O, or copy it to a folder of your own.</source>
        <translation>「%1」を読み取る権限がありません。何も開いていません。Ctrl+O で選ぶか、自分のフォルダーにコピーしてください。</translation>
    </message>
</context>
<context>
    <name>EditedTranscript</name>
    <message>
        <source>The edit is not on the disk yet: %1 It is kept in the window and is tried again with the next change; make room or save a copy elsewhere before you quit.</source>
        <translation>編集内容はまだディスクに保存されていません: %1 編集内容はウィンドウに残り、次の変更時に再度保存を試みます。終了する前に空き容量を確保するか、別の場所にコピーを保存してください。</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be opened: %2. The model&apos;s own text is shown.</source>
        <translation>編集した文字起こし %1 を開けません: %2。モデルの元のテキストを表示しています。</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be read: %2. The model&apos;s own text is shown.</source>
        <translation>編集した文字起こし %1 を読み取れません: %2。モデルの元のテキストを表示しています。</translation>
    </message>
    <message>
        <source>The edited transcript %1 is damaged and cannot be renamed. The model&apos;s own text is still there; editing is off so that nothing is written over it.</source>
        <translation>編集した文字起こし %1 は破損しており、名前を変更できません。モデルの元のテキストは残っています。上書きを防ぐため、編集は無効です。</translation>
    </message>
    <message>
        <source>The edited transcript cannot be removed: %1. It is still shown.</source>
        <translation>編集した文字起こしを削除できません: %1。引き続き表示しています。</translation>
    </message>
    <message>
        <source>This transcript was edited by a later version of Melodeck, which knows more of it. The model&apos;s own text is shown; nothing is written over the edit.</source>
        <translation>この文字起こしは、より新しいバージョンの Melodeck で編集されており、このバージョンでは扱えない内容があります。モデルの元のテキストを表示しています。編集内容は上書きされません。</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>The address holds a user name or password. Nothing was sent. Leave it out and give the key by --key-env or in its own field.</source>
        <translation>アドレスにユーザー名またはパスワードが含まれています。何も送信されていません。取り除き、キーは --key-env または専用の欄で指定してください。</translation>
    </message>
    <message>
        <source>The run may be billed.</source>
        <translation>この実行は課金される可能性があります。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>“%1” is not an endpoint. Nothing was sent. Accepted: %2.</source>
        <translation>「%1」はエンドポイントではありません。何も送信されていません。使用できるもの: %2。</translation>
    </message>
</context>
<context>
    <name>EngineProgram</name>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation>--port は 0～65535 の数値でなければなりません。</translation>
    </message>
    <message>
        <source>Melodeck&apos;s sketch engine: arranges melodies on this computer and answers over HTTP like a hosted model.
Its first line of output is its address. It stops on SIGINT and SIGTERM.
With MELODECK_ENGINE_TOKEN in the environment every call needs that token as its key.</source>
        <translation>Melodeck のスケッチエンジン: このコンピューターでメロディを編曲し、ホストされたモデルと同じように HTTP で応答します。
出力の 1 行目がアドレスです。SIGINT と SIGTERM で停止します。
環境変数 MELODECK_ENGINE_TOKEN がある場合、すべての呼び出しにそのトークンがキーとして必要です。</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0, the default, takes any free one.</source>
        <translation>127.0.0.1 のポート。既定の 0 では空いているポートを使います。</translation>
    </message>
    <message>
        <source>See melodeck-engine --help.</source>
        <translation>melodeck-engine --help を参照してください。</translation>
    </message>
    <message>
        <source>Sound font (SF2 or SF3) to play with; without it that of MELODECK_SOUNDFONT in the environment, then that of the settings, then the one that is found.</source>
        <translation>演奏に使うサウンドフォント（SF2 または SF3）。省略時は環境変数 MELODECK_SOUNDFONT のもの、次に設定のもの、次に見つかったものを使います。</translation>
    </message>
    <message>
        <source>Stop when standard input ends: whoever started the engine holds its other end.</source>
        <translation>標準入力が終わったら停止します。もう一方の端は、エンジンを起動した側が持ちます。</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>不明な引数「%1」です。</translation>
    </message>
</context>
<context>
    <name>EngineServer</name>
    <message>
        <source>%1, as in [&quot;happy rock&quot;].</source>
        <translation>%1（例: [&quot;happy rock&quot;]）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 channels at %3 Hz are too much for its length. Send it as mono at 32 kHz.</source>
        <translation>%1: %2 チャンネル、%3 Hz はこの長さには多すぎます。32 kHz モノラルで送信してください。</translation>
    </message>
    <message>
        <source>%1: cut off: its header promises more sound than the file holds.</source>
        <translation>%1: 途中で切れています。ヘッダーが示す長さの音がファイルにありません。</translation>
    </message>
    <message>
        <source>%1: empty. Leave it out to have a tune composed.</source>
        <translation>%1: 空です。曲を作曲させるには省略してください。</translation>
    </message>
    <message>
        <source>%1: must be a text.</source>
        <translation>%1: テキストでなければなりません。</translation>
    </message>
    <message>
        <source>%1: must be no longer than %2 characters.</source>
        <translation>%1: %2 文字以内でなければなりません。</translation>
    </message>
    <message>
        <source>%1: must be true or false.</source>
        <translation>%1: true または false でなければなりません。</translation>
    </message>
    <message>
        <source>%1: must not be empty. Say in words what the clip should sound like.</source>
        <translation>%1: 空にはできません。どのようなクリップにするかを言葉で書いてください。</translation>
    </message>
    <message>
        <source>%1: not valid base64.</source>
        <translation>%1: 有効な base64 ではありません。</translation>
    </message>
    <message>
        <source>%1: not valid base64. Leave out the part up to and including the comma: the base64 alone is wanted.</source>
        <translation>%1: 有効な base64 ではありません。コンマまでの部分を取り除き、base64 だけにしてください。</translation>
    </message>
    <message>
        <source>%1; it has %2.</source>
        <translation>%1。現在は %2 件です。</translation>
    </message>
    <message>
        <source>%1; it is missing.</source>
        <translation>%1。指定されていません。</translation>
    </message>
    <message>
        <source>Authorization: this engine was started with a key of its own, and this call does not carry it. Send it as Bearer or Api-Key.</source>
        <translation>Authorization: このエンジンは専用のキーで起動されましたが、この呼び出しにはキーがありません。Bearer または Api-Key で送信してください。</translation>
    </message>
    <message>
        <source>Content-Length: must be a number of bytes.</source>
        <translation>Content-Length: バイト数でなければなりません。</translation>
    </message>
    <message>
        <source>Host: this engine answers to 127.0.0.1 and localhost only.</source>
        <translation>Host: このエンジンは 127.0.0.1 と localhost にのみ応答します。</translation>
    </message>
    <message>
        <source>No schema found</source>
        <translation>スキーマが見つかりません</translation>
    </message>
    <message>
        <source>Origin: this engine does not answer to web pages.</source>
        <translation>Origin: このエンジンはウェブページに応答しません。</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be used (%2). Choose another with --port, or leave the choice to the system with --port 0.</source>
        <translation>127.0.0.1 のポート %1 は使えません（%2）。--port で別のポートを選ぶか、--port 0 でシステムに任せてください。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>アドレスが長すぎます。</translation>
    </message>
    <message>
        <source>The body holds a number that is too large (%1).</source>
        <translation>本文に大きすぎる数値があります（%1）。</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;audio&quot;.</source>
        <translation>本文が空です。&quot;audio&quot; を含む JSON オブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;prompts&quot;.</source>
        <translation>本文が空です。&quot;prompts&quot; を含む JSON オブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>The body is nested too deeply: more than %1 levels.</source>
        <translation>本文の入れ子が深すぎます。%1 階層を超えています。</translation>
    </message>
    <message>
        <source>The body is not valid JSON (%1).</source>
        <translation>本文が有効な JSON ではありません（%1）。</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>本文が有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>The body is not valid JSON. %1</source>
        <translation>本文が有効な JSON ではありません。%1</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;audio&quot;.</source>
        <translation>本文は &quot;audio&quot; を含む JSON オブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;prompts&quot;.</source>
        <translation>本文は &quot;prompts&quot; を含む JSON オブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>The caller went away; its render was stopped.</source>
        <translation>呼び出し元がいなくなったため、レンダリングを停止しました。</translation>
    </message>
    <message>
        <source>The caller went away; nothing more was listened to.</source>
        <translation>呼び出し元がいなくなったため、以降は解析していません。</translation>
    </message>
    <message>
        <source>The engine could not answer: an internal error. Nothing was made.</source>
        <translation>エンジンが応答できませんでした（内部エラー）。何も作成されていません。</translation>
    </message>
    <message>
        <source>The engine could not render this: an internal error. Nothing was made; a shorter request may work.</source>
        <translation>エンジンがレンダリングできませんでした（内部エラー）。何も作成されていません。リクエストを短くするとうまくいく場合があります。</translation>
    </message>
    <message>
        <source>The engine is being stopped.</source>
        <translation>エンジンを停止しています。</translation>
    </message>
    <message>
        <source>The engine made fewer clips than prompts: an internal error.</source>
        <translation>エンジンが作成したクリップがプロンプトより少なくなりました（内部エラー）。</translation>
    </message>
    <message>
        <source>The engine stopped before this was rendered. Nothing was made; start the engine and ask again.</source>
        <translation>レンダリング前にエンジンが停止しました。何も作成されていません。エンジンを起動してもう一度送信してください。</translation>
    </message>
    <message>
        <source>The request did not arrive whole; it was not used.</source>
        <translation>リクエストが完全に届かなかったため、使用されませんでした。</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody.</source>
        <translation>リクエストが大きすぎます。メロディを含めて最大 %1 MB です。</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody. Cut the melody to the duration, or send it as mono at 32 kHz.</source>
        <translation>リクエストが大きすぎます。メロディを含めて最大 %1 MB です。メロディを長さに合わせてカットするか、32 kHz モノラルで送信してください。</translation>
    </message>
    <message>
        <source>The request stopped arriving; it was not used.</source>
        <translation>リクエストの受信が途中で止まったため、使用されませんでした。</translation>
    </message>
    <message>
        <source>The request was refused (HTTP %1).</source>
        <translation>リクエストは拒否されました（HTTP %1）。</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>応答がありません。</translation>
    </message>
    <message>
        <source>There is nothing at this address. The engine answers at /v1/models/sketch:predict, /v1/models/melody-transcription:predict and the predict paths of a hosted model.</source>
        <translation>このアドレスには何もありません。エンジンは /v1/models/sketch:predict、/v1/models/melody-transcription:predict、およびホストされたモデルの predict パスで応答します。</translation>
    </message>
    <message>
        <source>This address takes %1, not %2.</source>
        <translation>このアドレスが受け付けるのは %1 で、%2 ではありません。</translation>
    </message>
    <message>
        <source>This is not an HTTP request that the engine understands.</source>
        <translation>エンジンが理解できる HTTP リクエストではありません。</translation>
    </message>
    <message>
        <source>audio: must be a text, an audio file in base64.</source>
        <translation>audio: base64 のオーディオファイルのテキストでなければなりません。</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is empty.</source>
        <translation>audio: base64 のオーディオファイルでなければなりませんが、空です。</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is missing.</source>
        <translation>audio: base64 のオーディオファイルでなければなりませんが、ありません。</translation>
    </message>
    <message>
        <source>beats a minute</source>
        <translation>拍/分</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>バイト %1</translation>
    </message>
    <message>
        <source>byte %1, near &quot;%2&quot;</source>
        <translation>バイト %1、「%2」付近</translation>
    </message>
    <message>
        <source>duration: must be a number from 1 to 300; NaN, infinity and the like are not (%1).</source>
        <translation>duration: 1～300 の数値でなければなりません。NaN や無限大などは使えません（%1）。</translation>
    </message>
    <message>
        <source>duration: must be a number of seconds from %1 to %2.</source>
        <translation>duration: %1～%2 の秒数でなければなりません。</translation>
    </message>
    <message>
        <source>melody: must be a text, an audio file in base64.</source>
        <translation>melody: base64 のオーディオファイルのテキストでなければなりません。</translation>
    </message>
    <message>
        <source>melody_hints.%1: must be a number of %2 from %3 to %4.</source>
        <translation>melody_hints.%1: %3～%4 の数値（%2）でなければなりません。</translation>
    </message>
    <message>
        <source>melody_hints.beats_per_bar: must be 2, 3, 4 or 6 (which is 6/8).</source>
        <translation>melody_hints.beats_per_bar: 2、3、4、6（6 は 6/8）のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>melody_hints.key: must be a key as in &quot;D minor&quot; or &quot;Bb major&quot;.</source>
        <translation>melody_hints.key: &quot;D minor&quot; や &quot;Bb major&quot; のような調でなければなりません。</translation>
    </message>
    <message>
        <source>melody_hints: must be an object, as in {&quot;key&quot;: &quot;D minor&quot;}.</source>
        <translation>melody_hints: {&quot;key&quot;: &quot;D minor&quot;} のようなオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>parts: must be a list of &quot;midi&quot; and &quot;stems&quot;, as in [&quot;midi&quot;].</source>
        <translation>parts: [&quot;midi&quot;] のような、&quot;midi&quot; と &quot;stems&quot; のリストでなければなりません。</translation>
    </message>
    <message>
        <source>prompts: must be a list of 1 to %1 texts</source>
        <translation>prompts: 1～%1 個のテキストのリストでなければなりません</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>seed: must be a whole number from 0 to 18446744073709551615.</source>
        <translation>seed: 0～18446744073709551615 の整数でなければなりません。</translation>
    </message>
    <message>
        <source>speech recognition needs a connected model</source>
        <translation>音声認識には接続されたモデルが必要です</translation>
    </message>
    <message>
        <source>url: the engine on this computer fetches nothing from the network. Send the file itself as audio, in base64.</source>
        <translation>url: このコンピューターのエンジンはネットワークから何も取得しません。ファイル自体を base64 の audio として送信してください。</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>1 to 3 min</source>
        <translation>1～3 分</translation>
    </message>
    <message>
        <source>15 to 30 s</source>
        <translation>15～30 秒</translation>
    </message>
    <message>
        <source>3 to 10 min</source>
        <translation>3～10 分</translation>
    </message>
    <message>
        <source>30 to 60 s</source>
        <translation>30～60 秒</translation>
    </message>
    <message>
        <source>5 to 15 s</source>
        <translation>5～15 秒</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>JSON request</source>
        <translation>JSON リクエスト</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>長さなし</translation>
    </message>
    <message>
        <source>Over 10 min</source>
        <translation>10 分超</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Under 5 s</source>
        <translation>5 秒未満</translation>
    </message>
    <message>
        <source>Without a melody</source>
        <translation>メロディなし</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written here. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>%1 はここでは書き込めません。何も保存されていません。WAV または FLAC を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot hold %n channel(s) at %2 Hz. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>
            <numerusform>%1 には %2 Hz の %n チャンネルを格納できません。何も保存されていません。WAV または FLAC を選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>停止しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>The chosen region holds no sound. Nothing was saved. Choose a longer region.</source>
        <translation>選択範囲に音がありません。何も保存されていません。より長い範囲を選んでください。</translation>
    </message>
    <message>
        <source>The clip&apos;s file cannot be read in the library. Nothing was saved. Generate it again.</source>
        <translation>ライブラリにあるクリップのファイルを読み取れません。何も保存されていません。もう一度生成してください。</translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing was saved. Choose another format.</source>
        <translation>ファイルに書き込めません。何も保存されていません。別の形式を選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be decoded here. Nothing was saved. It can be saved as received.</source>
        <translation>「%1」はここではデコードできません。何も保存されていません。受信したままの形でなら保存できます。</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>FileSink</name>
    <message>
        <source>“%1” cannot be made (%2). Choose another folder.</source>
        <translation>「%1」を作成できません（%2）。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make room on the disk or choose another folder.</source>
        <translation>「%1」に書き込めません（%2）。ディスクの空きを増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name or folder.</source>
        <translation>「%1」は既に存在するため、そのままにしました。別の名前かフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, which a file cannot take the place of. Choose another name.</source>
        <translation>「%1」はデバイスまたはパイプなので、ファイルで置き換えることはできません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“%1” may not be on the disk (%2). Save a copy elsewhere.</source>
        <translation>「%1」はディスクに保存されていない可能性があります（%2）。別の場所にコピーを保存してください。</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Choose another file.</source>
        <translation>「%1」を読み取れません（%2）。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being sent. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>「%1」が送信中に変更されたか、なくなりました。リクエストは完了前に停止されました。ファイルを変更せずに、もう一度送信してください。</translation>
    </message>
</context>
<context>
    <name>ForeignKeys</name>
    <message>
        <source>%1, section “%2”</source>
        <translation>%1 の「%2」セクション</translation>
    </message>
    <message>
        <source>the variable BASETEN_API_KEY</source>
        <translation>環境変数 BASETEN_API_KEY</translation>
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
        <translation>失敗した実行も課金される可能性があります。</translation>
    </message>
    <message>
        <source>Access was refused. Nothing ran and nothing was billed. Check the key and what it may call.</source>
        <translation>アクセスが拒否されました。何も実行されず、課金されていません。キーと、キーで呼び出せる範囲を確認してください。</translation>
    </message>
    <message>
        <source>Change the request by its own words and send it again.</source>
        <translation>モデルの説明に従ってリクエストを修正し、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Change the request or send it again, which is a new run; if it fails again, the model&apos;s log says why.</source>
        <translation>リクエストを変更するか、もう一度送信してください（新しい実行になります）。再び失敗する場合、理由はモデルのログにあります。</translation>
    </message>
    <message>
        <source>Choose another model, or another address.</source>
        <translation>別のモデルか、別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>サーバーのメッセージ: %1</translation>
    </message>
    <message>
        <source>That is usually not billed.</source>
        <translation>通常、これは課金されません。</translation>
    </message>
    <message>
        <source>The account has no credit. Nothing ran. Check its billing page.</source>
        <translation>アカウントにクレジットがありません。何も実行されていません。請求ページを確認してください。</translation>
    </message>
    <message>
        <source>The key was not accepted. Nothing ran and nothing was billed. Check the key for this endpoint.</source>
        <translation>キーが受け付けられませんでした。何も実行されず、課金されていません。このエンドポイントのキーを確認してください。</translation>
    </message>
    <message>
        <source>The model did not answer through its gateway. It may have run.</source>
        <translation>モデルがゲートウェイ経由で応答しませんでした。実行された可能性があります。</translation>
    </message>
    <message>
        <source>The model failed.</source>
        <translation>モデルが失敗しました。</translation>
    </message>
    <message>
        <source>The model is busy. Nothing ran and nothing was billed. Wait a little and send it again.</source>
        <translation>モデルが混み合っています。何も実行されず、課金されていません。少し待ってからもう一度送信してください。</translation>
    </message>
    <message>
        <source>The model is not available now. Nothing ran. Wait a little and send it again.</source>
        <translation>モデルは現在利用できません。何も実行されていません。少し待ってからもう一度送信してください。</translation>
    </message>
    <message>
        <source>The model refused the request.</source>
        <translation>モデルがリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>The request is too large for the server. Nothing ran. Send a shorter or smaller file.</source>
        <translation>リクエストがサーバーには大きすぎます。何も実行されていません。より短い、または小さいファイルを送信してください。</translation>
    </message>
    <message>
        <source>The server sends this request on to %1, where neither file nor key follow by themselves. Nothing ran. If you trust that address, enter it as the endpoint.</source>
        <translation>サーバーがこのリクエストを%1に転送しようとしていますが、ファイルもキーも自動では送られません。何も実行されていません。そのアドレスを信頼する場合は、エンドポイントとして入力してください。</translation>
    </message>
    <message>
        <source>The sketch engine did not answer. Nothing is lost and nothing is billed. Send it again: the engine is started anew.</source>
        <translation>スケッチエンジンが応答しませんでした。失われたものはなく、課金もありません。もう一度送信すると、エンジンは新しく起動します。</translation>
    </message>
    <message>
        <source>There is no model at this address. Nothing ran. Check the model id, the environment and the path.</source>
        <translation>このアドレスにモデルはありません。何も実行されていません。モデル ID、環境、パスを確認してください。</translation>
    </message>
    <message>
        <source>This model cannot do that.</source>
        <translation>このモデルではできません。</translation>
    </message>
    <message>
        <source>Wait a little before you send it again: that is a new run.</source>
        <translation>少し待ってからもう一度送信してください。それは新しい実行になります。</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>別のアドレス</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>%1 is another computer, and http:// would show your key and your audio to everyone on the way. Nothing was sent. Use https://, or allow it for this endpoint (--plain-http; in the window, where the model is connected).</source>
        <translation>%1 は別のコンピューターであり、http:// ではキーとオーディオが途中の誰にでも見えてしまいます。何も送信されていません。https:// を使うか、このエンドポイントで許可してください（--plain-http、またはウィンドウのモデル接続画面）。</translation>
    </message>
    <message>
        <source>A header of the request holds characters that no header may hold, such as a line break. Nothing was sent. Correct the headers of the endpoint.</source>
        <translation>リクエストのヘッダーに、改行など使用できない文字が含まれています。何も送信されていません。エンドポイントのヘッダーを修正してください。</translation>
    </message>
    <message>
        <source>The address of %1 holds a user or a password, which would be kept and shown with it. Nothing was sent. Take them out, and enter a key in its own place.</source>
        <translation>%1 のアドレスにユーザー名またはパスワードが含まれており、アドレスとともに保存、表示されてしまいます。何も送信されていません。取り除き、キーは専用の欄に入力してください。</translation>
    </message>
    <message>
        <source>The content type of the request holds characters that no header may hold. Nothing was sent.</source>
        <translation>リクエストのコンテンツタイプに、ヘッダーでは使用できない文字が含まれています。何も送信されていません。</translation>
    </message>
    <message>
        <source>The header %1 is up to Melodeck, which alone knows what it sends. Nothing was sent. Take it out of the endpoint.</source>
        <translation>ヘッダー %1 は、送信内容を把握している Melodeck が設定します。何も送信されていません。エンドポイントから取り除いてください。</translation>
    </message>
    <message>
        <source>The key holds a line break or another character that no key holds. Nothing was sent. Enter it again.</source>
        <translation>キーに、改行などキーには使われない文字が含まれています。何も送信されていません。入力し直してください。</translation>
    </message>
    <message>
        <source>This is not an address that a request can be sent to. Nothing was sent. An address begins with https:// and names a host.</source>
        <translation>リクエストを送信できるアドレスではありません。何も送信されていません。アドレスは https:// で始まり、ホスト名を含みます。</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>This is not a record of a job.</source>
        <translation>これはジョブの記録ではありません。</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>無視: %1</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Only %1 of %2 clips came. What came is kept.</source>
        <translation>%2 個中 %1 個のクリップだけが届きました。届いたものは保持されます。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation>モデルを起動中</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>投入済み</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>理解: %1</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>モデルを待機中</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Waits to try again</source>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>約 %1 時間 %2 分</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約 %1 分</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約 %1 秒</translation>
    </message>
    <message>
        <source>follows your melody</source>
        <translation>メロディに沿っています</translation>
    </message>
    <message>
        <source>retries in %1 s</source>
        <translation>%1 秒後に再試行</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <translation>通常は約 %1</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Clip %1 came broken: %2</source>
        <translation>クリップ %1 は壊れた状態で届きました: %2</translation>
    </message>
    <message>
        <source>No key for Baseten is known on this computer. Nothing was sent. Give one under “Connect a model”, then send it again.</source>
        <translation>このコンピューターに Baseten のキーがありません。何も送信されていません。「モデルに接続」でキーを指定してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>Only the first %1 of the answer could be kept. They are put beside its clips at the next start.</source>
        <translation>回答のうち保存できたのは先頭の %1 だけです。次回の起動時に、そのクリップの隣に置かれます。</translation>
    </message>
    <message>
        <source>Stopped here. Nothing is billed.</source>
        <translation>ここで停止しました。課金はありません。</translation>
    </message>
    <message>
        <source>Stopped here; the model may still finish and bill.</source>
        <translation>ここで停止しました。モデルは最後まで実行され、課金される可能性があります。</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>停止しました。このコンピューターからは送信されていません。</translation>
    </message>
    <message>
        <source>Stopped. The server had not taken it, so nothing is billed.</source>
        <translation>停止しました。サーバーは受け付けていなかったので、課金されません。</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows.</source>
        <translation>応答に含まれるメディアが上限を超えています。</translation>
    </message>
    <message>
        <source>The answer is a text of more than %1 MiB. What came so far is kept.</source>
        <translation>応答が %1 MiB を超えるテキストです。それまでに届いたものは保持されます。</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1 MiB and was cut off there. What came whole is kept.</source>
        <translation>応答が上限の %1 MiB を超えたため、そこで打ち切られました。完全に届いたものは保持されます。</translation>
    </message>
    <message>
        <source>The answer is safe in the journal, and its clips are made at the next start: do not send the request again.</source>
        <translation>応答はジャーナルに保存されており、クリップは次回起動時に作成されます。リクエストを再送信しないでください。</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>届いたバイト列は %1 にあります。</translation>
    </message>
    <message>
        <source>The bytes that came cannot be put into %1. They are kept, and put there at the next start: make room on the disk.</source>
        <translation>届いたバイトを %1 に置けません。保存されており、次回の起動時にそこに置かれます。ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>The clip was cut before its end.</source>
        <translation>クリップが途中で切れています。</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2 free), and what comes back could not be kept. Nothing was sent. Make room, then send it again.</source>
        <translation>%1 のディスクがいっぱいで（空き %2）、届くものを保存できません。何も送信されていません。空きを増やしてから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The events of the answer hold more than the limit for what is no media. What came so far is kept.</source>
        <translation>応答のイベントに、メディア以外の上限を超えるデータがあります。それまでに届いたものは保持されます。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>フォルダー %1 を作成できません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The key for Baseten could not be had. Nothing was sent. %1</source>
        <translation>Baseten のキーを取得できませんでした。何も送信されていません。%1</translation>
    </message>
    <message>
        <source>The server says that its answer is compressed (%1), and Melodeck cannot undo that. The model has run. Its server must send answers as they are.</source>
        <translation>サーバーは応答が圧縮されている（%1）と伝えていますが、Melodeck では展開できません。モデルは実行されています。サーバー側で応答を圧縮せずに送信する必要があります。</translation>
    </message>
    <message>
        <source>The sketch engine stopped while it was working. Nothing is billed. Send it again: the engine starts anew.</source>
        <translation>スケッチエンジンが動作中に停止しました。課金はありません。もう一度送信すると、エンジンは新しく起動します。</translation>
    </message>
    <message>
        <source>What had come of the answer is kept, and put beside its clips at the next start.</source>
        <translation>届いていた応答の一部は保持され、次回起動時にそのクリップに添えられます。</translation>
    </message>
    <message>
        <source>What “%1” was converted to is not in the cache any more. Nothing was sent. Drop %2 again.</source>
        <translation>「%1」の変換結果がキャッシュにもうありません。何も送信されていません。%2 をもう一度ドロップしてください。</translation>
    </message>
    <message>
        <source>it was cut</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>“%1” is not there, nor what it was converted to. Nothing was sent. Choose the file again.</source>
        <translation>「%1」も、その変換結果もありません。何も送信されていません。ファイルを選び直してください。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The answer cannot be kept in %1 (%2). Make room on the disk.</source>
        <translation>応答を %1 に保持できません（%2）。ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing could be kept after a crash. Check its permissions.</source>
        <translation>フォルダー %1 を作成できないため、クラッシュ後に何も保持できません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2), so nothing could be kept after a crash. Check its permissions and the room on the disk.</source>
        <translation>フォルダー %1 に書き込めない（%2）ため、クラッシュ後に何も保持できません。アクセス権とディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check the disk.</source>
        <translation>フォルダー %1 に書き込めません。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be made (%2), so nothing could be kept after a crash. Check the folder.</source>
        <translation>ジャーナル %1 を作成できない（%2）ため、クラッシュ後に何も保持できません。フォルダーを確認してください。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written (%2). Make room on the disk.</source>
        <translation>ジャーナル %1 に書き込めません（%2）。ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. It stays where it is. Check the disk, and start again.</source>
        <translation>保持されている応答 %1 を読み取れません。それは元の場所に残ります。ディスクを確認して、起動し直してください。</translation>
    </message>
    <message>
        <source>The request is too large to be kept: its own text has more than 16 MiB. Attach large contents as a file.</source>
        <translation>リクエストが大きすぎて保持できません。テキスト部分だけで 16 MiB を超えています。大きな内容はファイルとして添付してください。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This JSON is nested deeper than %1 levels and is not read.</source>
        <translation>この JSON は入れ子が %1 階層を超えているため、読み込みません。</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>これは有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, column %2.</source>
        <translation>これは有効な JSON ではありません: %1 行 %2 列。</translation>
    </message>
</context>
<context>
    <name>JsonBuilder</name>
    <message>
        <source>The answer holds more text than Melodeck keeps in memory. Media that was whole before that point is kept.</source>
        <translation>応答に、Melodeck がメモリに保持できる量を超えるテキストがあります。それまでに揃っていたメディアは保持されます。</translation>
    </message>
</context>
<context>
    <name>JsonPlaces</name>
    <message>
        <source>A colon is missing before this.</source>
        <translation>この前にコロンがありません。</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>この前にコンマがありません。</translation>
    </message>
    <message>
        <source>A file needs a field around it, such as {&quot;audio&quot;: … }.</source>
        <translation>ファイルは {&quot;audio&quot;: … } のように、フィールドの中に入れる必要があります。</translation>
    </message>
    <message>
        <source>A file stands in place of a whole value, not within a text.</source>
        <translation>ファイルは値全体の代わりに置きます。テキストの中には置けません。</translation>
    </message>
    <message>
        <source>A name in double quotes is missing here.</source>
        <translation>ここに二重引用符で囲んだ名前がありません。</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>この前に値がありません。</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here. Delete it.</source>
        <translation>ここに見えない文字（%1）があります。削除してください。</translation>
    </message>
    <message>
        <source>Four digits or letters from a to f are missing after “\u”.</source>
        <translation>「\u」の後に、4 桁の数字または a～f の文字がありません。</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON にはコメントがありません。</translation>
    </message>
    <message>
        <source>JSON has no such number.</source>
        <translation>JSON にこのような数値はありません。</translation>
    </message>
    <message>
        <source>JSON writes this as %1.</source>
        <translation>JSON ではこれを %1 と書きます。</translation>
    </message>
    <message>
        <source>Texts and names stand in double quotes: &quot;%1&quot;.</source>
        <translation>テキストと名前は二重引用符で囲みます: &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Texts and names stand in straight double quotes: &quot;…&quot;.</source>
        <translation>テキストと名前はまっすぐな二重引用符で囲みます: &quot;…&quot;。</translation>
    </message>
    <message>
        <source>There is a comma too many before this.</source>
        <translation>この前のコンマが余分です。</translation>
    </message>
    <message>
        <source>There is more after the end of the request.</source>
        <translation>リクエストの終わりの後にまだ何かがあります。</translation>
    </message>
    <message>
        <source>There is no file behind this mark.</source>
        <translation>このマークに対応するファイルがありません。</translation>
    </message>
    <message>
        <source>There is no request here yet. One begins with { and ends with }.</source>
        <translation>ここにはまだリクエストがありません。リクエストは { で始まり } で終わります。</translation>
    </message>
    <message>
        <source>This invisible character must be written as \u%1 in a text.</source>
        <translation>この見えない文字は、テキスト内では \u%1 と書く必要があります。</translation>
    </message>
    <message>
        <source>This is half of a character. Write it again.</source>
        <translation>これは文字の半分です。書き直してください。</translation>
    </message>
    <message>
        <source>This is half of a character; its other half is missing.</source>
        <translation>これは文字の半分で、残りの半分がありません。</translation>
    </message>
    <message>
        <source>This is nested deeper than %1 levels and is not read.</source>
        <translation>入れ子が %1 階層を超えているため、読み込みません。</translation>
    </message>
    <message>
        <source>This is no number as JSON writes it, such as 8, -0.5 or 1e3.</source>
        <translation>8、-0.5、1e3 のような JSON の数値ではありません。</translation>
    </message>
    <message>
        <source>This is no value.</source>
        <translation>これは値ではありません。</translation>
    </message>
    <message>
        <source>This number has too many digits to be sent exactly.</source>
        <translation>この数値は桁数が多すぎて、正確に送信できません。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>この数値は大きすぎます。</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>このテキストには閉じる引用符がありません。</translation>
    </message>
    <message>
        <source>“%1” of line %2 is closed by another bracket.</source>
        <translation>%2 行目の「%1」が別の括弧で閉じられています。</translation>
    </message>
    <message>
        <source>“%1” of line %2 is never closed.</source>
        <translation>%2 行目の「%1」が閉じられていません。</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of them.</source>
        <translation>「%1」がここに 2 回あります。どちらか一方だけを残してください。</translation>
    </message>
    <message>
        <source>“\%1” means nothing here. A backslash itself is written “\\”.</source>
        <translation>「\%1」はここでは意味を持ちません。バックスラッシュ自体は「\\」と書きます。</translation>
    </message>
</context>
<context>
    <name>JsonTokenizer</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 それまでに揃っていたメディアは保持されます。再送信する前に応答を確認してください。</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>応答が %1 バイトで途切れています。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>応答が空です。</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>応答の入れ子が %1 階層を超えています。</translation>
    </message>
    <message>
        <source>The answer is not valid JSON at byte %1.</source>
        <translation>応答はバイト %1 で有効な JSON ではなくなっています。</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>The key is right, but the workspace has to settle its billing before models answer. Nothing ran. See its billing page.</source>
        <translation>キーは正しいですが、モデルが応答するには、ワークスペースの支払いを済ませる必要があります。何も実行されていません。請求ページを確認してください。</translation>
    </message>
    <message>
        <source>The platform does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>プラットフォームはこのキーを受け付けません。途中で切れているか、削除された可能性があります。ワークスペースの設定からコピーし直してください。</translation>
    </message>
    <message>
        <source>The platform knows no such key, or does not let it see its account. A key that is limited to some models may work for those all the same.</source>
        <translation>プラットフォームにこのキーが存在しないか、アカウントの参照が許可されていません。一部のモデルに限定されたキーなら、そのモデルでは使える場合があります。</translation>
    </message>
    <message>
        <source>What answered is not Baseten: a proxy or a sign-in page of the network may stand between. The key was not checked.</source>
        <translation>応答したのは Baseten ではありません。プロキシまたはネットワークのサインインページが間にある可能性があります。キーは確認されていません。</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>A key belongs to a server: “baseten”, or an address such as https://models.example.org. Nothing was changed.</source>
        <translation>キーはサーバーに対応します。「baseten」か、https://models.example.org のようなアドレスです。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer; it may be waiting to be unlocked. Unlock it and try again, or use the key for this session alone.</source>
        <translation>キーチェーンが応答しません。ロック解除を待っている可能性があります。ロックを解除してもう一度試すか、キーをこのセッションでのみ使ってください。</translation>
    </message>
    <message>
        <source>The keychain does not do what was asked of it (its error %1). Use the key for this session alone, or name an environment variable.</source>
        <translation>キーチェーンが要求を処理できません（エラー %1）。キーをこのセッションでのみ使うか、環境変数を指定してください。</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or use the key for this session alone.</source>
        <translation>キーチェーンがロックされているか、アクセスが拒否されました。ロックを解除してもう一度試すか、キーをこのセッションでのみ使ってください。</translation>
    </message>
    <message>
        <source>The keychain was not waited for.</source>
        <translation>キーチェーンを待ちませんでした。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it does not run (a program such as GNOME Keyring or KWallet), so no key can be kept. Use the key for this session alone, or name an environment variable.</source>
        <translation>このコンピューターにキーチェーン（GNOME Keyring や KWallet などのプログラム）がないか、動作していないため、キーを保存できません。キーをこのセッションでのみ使うか、環境変数を指定してください。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 cannot be written. Check the disk.</source>
        <translation>%1 に書き込めません。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>%1 is damaged in the archive and was left out.</source>
        <translation>アーカイブ内の %1 は破損しているため、除外しました。</translation>
    </message>
    <message>
        <source>A collection needs a name. Nothing was changed.</source>
        <translation>コレクションには名前が必要です。何も変更されていません。</translation>
    </message>
    <message>
        <source>Another import into this library is going on. Wait for its end.</source>
        <translation>このライブラリへの別の読み込みが進行中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>It had %1 bytes and has %2.</source>
        <translation>以前は %1 バイトでしたが、現在は %2 バイトです。</translation>
    </message>
    <message>
        <source>It has no place in a library.</source>
        <translation>ライブラリに入れる場所がありません。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>もうありません。</translation>
    </message>
    <message>
        <source>Its size is the same and its content is not.</source>
        <translation>サイズは同じですが、内容が異なります。</translation>
    </message>
    <message>
        <source>Not all of its files are in the archive any more, so it was left out.</source>
        <translation>すべてのファイルがアーカイブに揃っていないため、除外しました。</translation>
    </message>
    <message>
        <source>Nothing can be read behind a damaged place of it.</source>
        <translation>破損した箇所より後ろは読み取れません。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The archive cannot be written. Choose another folder.</source>
        <translation>アーカイブに書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The archive is damaged there. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>アーカイブのその箇所が破損しています。ライブラリの内容はそのままです。アーカイブをもう一度コピーするか、古いものを使ってください。</translation>
    </message>
    <message>
        <source>The archive needs %1 MB on the disk of the library, and %2 MB are free. Nothing was changed. Make room, or move the library to another disk.</source>
        <translation>アーカイブにはライブラリのディスクに %1 MB が必要ですが、空きは %2 MB です。何も変更されていません。空き容量を増やすか、ライブラリを別のディスクに移動してください。</translation>
    </message>
    <message>
        <source>The backup of %1 took its place; clips that came later were found on the disk and added, without their prompts.</source>
        <translation>代わりに %1 のバックアップを使用しています。その後に届いたクリップはディスクで見つかり、プロンプトなしで追加されました。</translation>
    </message>
    <message>
        <source>The copy %1 does not read as it was written: the new disk cannot be trusted. The library stays where it is, and nothing of it was changed.</source>
        <translation>コピー %1 を読み直すと、書き込んだ内容と一致しません。新しいディスクは信頼できません。ライブラリは元の場所のままで、何も変更されていません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be kept between two starts. Check its permissions, or save each clip yourself.</source>
        <translation>フォルダー %1 を作成できないため、終了すると何も残りません。アクセス権を確認するか、クリップを個別に保存してください。</translation>
    </message>
    <message>
        <source>The library cannot be read. Nothing was changed.</source>
        <translation>ライブラリを読み取れません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The library cannot be written. Clips that arrived are still files on this disk. Free some space or check the folder&apos;s permissions.</source>
        <translation>ライブラリに書き込めません。届いたクリップはこのディスクにファイルとして残っています。空き容量を増やすか、フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the disk.</source>
        <translation>%1 のライブラリに書き込めません。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation>%1 のライブラリに書き込めません。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The library is in %1, and that is not connected. Connect the disk and start Melodeck again; nothing of it is lost.</source>
        <translation>ライブラリは %1 にありますが、接続されていません。ディスクを接続して Melodeck を起動し直してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>The library is just being moved to another folder. Wait until that is done, then start again.</source>
        <translation>ライブラリはいま別のフォルダーへ移動中です。終わるまで待ってから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The library was made by a newer Melodeck and is left untouched. Install the newer version.</source>
        <translation>このライブラリはより新しい Melodeck で作成されたため、変更していません。新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The library&apos;s daily backup could not be made; the library itself is fine. Make room on the disk.</source>
        <translation>ライブラリの毎日のバックアップを作成できませんでした。ライブラリ自体は問題ありません。ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and cannot be moved aside. Clips are still files in the folder beside it. Check the folder&apos;s permissions.</source>
        <translation>ライブラリのファイル %1 は破損しており、退避できません。クリップは隣のフォルダーにファイルとして残っています。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and is left as it is. The clips in the folder beside it are still there. Move the file away to start anew.</source>
        <translation>ライブラリのファイル %1 は破損しており、そのままにしてあります。隣のフォルダーにあるクリップは残っています。新しく始めるには、このファイルを移動してください。</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and another Melodeck still uses it. Close that one and start again: the library&apos;s backup takes its place then.</source>
        <translation>ライブラリのファイルが破損しており、別の Melodeck がまだ使用しています。そちらを閉じて起動し直すと、ライブラリのバックアップに置き換わります。</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and its backup cannot be put in its place. Nothing was changed. Make room on the disk, then start again.</source>
        <translation>ライブラリのファイルが破損しており、バックアップに置き換えることができません。何も変更されていません。ディスクの空きを増やしてから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Clips are still files on this disk. Start Melodeck again: it sets the file aside and goes on with the newest backup.</source>
        <translation>ライブラリのファイルが破損しています。クリップはこのディスクにファイルとして残っています。Melodeck を起動し直すと、そのファイルを退避し、最新のバックアップで続行します。</translation>
    </message>
    <message>
        <source>The library&apos;s file was damaged. It is kept as %1.</source>
        <translation>ライブラリのファイルが破損していました。%1 として保持しています。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written, so the library stays where it is. Check the folder&apos;s permissions.</source>
        <translation>%1 の設定に書き込めないため、ライブラリは元の場所のままです。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>There is a collection “%1” already. Nothing was changed: choose another name.</source>
        <translation>コレクション「%1」はすでにあります。何も変更されていません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is more in it than the archive says. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>アーカイブの記録より多くの内容が含まれています。ライブラリの内容はそのままです。アーカイブをもう一度コピーするか、古いものを使ってください。</translation>
    </message>
    <message>
        <source>There is no file “%1”. What the library holds stays as it is. Choose the archive again.</source>
        <translation>ファイル「%1」はありません。ライブラリの内容はそのままです。アーカイブを選び直してください。</translation>
    </message>
    <message>
        <source>There is no finished job %1 in the library. Nothing was exported.</source>
        <translation>ライブラリに完了したジョブ %1 はありません。何も書き出していません。</translation>
    </message>
    <message>
        <source>There is no library in %1 yet. The first request makes it.</source>
        <translation>%1 にはまだライブラリがありません。最初のリクエストで作成されます。</translation>
    </message>
    <message>
        <source>There was no backup, so a new one was made from the clips found on the disk; their prompts are not known any more.</source>
        <translation>バックアップがなかったため、ディスクで見つかったクリップから新しいライブラリを作成しました。プロンプトはもう分かりません。</translation>
    </message>
    <message>
        <source>This archive was made by a newer Melodeck. Install that to import it; nothing was changed.</source>
        <translation>このアーカイブは、より新しい Melodeck で作成されています。読み込むには新しい版をインストールしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>This is no archive of a Melodeck library. What the library holds stays as it is. Choose a ZIP file that Melodeck exported.</source>
        <translation>これは Melodeck のライブラリのアーカイブではありません。ライブラリの内容はそのままです。Melodeck が書き出した ZIP ファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be made. What was imported until then is whole; import once more to go on.</source>
        <translation>「%1」を作成できません。それまでに読み込んだものは完全です。続けるには、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). What the library holds stays as it is. Check the file and its permissions.</source>
        <translation>「%1」を開けません（%2）。ライブラリの内容はそのままです。ファイルとそのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” cannot be removed (%2). What is left is still in the trash.</source>
        <translation>「%1」を削除できません（%2）。残りはゴミ箱に入ったままです。</translation>
    </message>
    <message>
        <source>“%1” is no archive of a Melodeck library, or nothing in it can be read any more. Nothing was changed.</source>
        <translation>「%1」は Melodeck のライブラリのアーカイブではないか、もう何も読み取れません。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>LibraryMove</name>
    <message>
        <source>%1 is not empty. Choose a folder of its own for the library.</source>
        <translation>%1 は空ではありません。ライブラリ専用のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Another Melodeck still has the library open, so it was not moved and is used where it was. Close that one; the move is finished when this window is closed the next time.</source>
        <translation>別の Melodeck がまだライブラリを開いているため、移動せず、元の場所で使用しています。そちらを閉じてください。次にこのウィンドウを閉じるときに移動を完了します。</translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>フォルダーは完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>The copy in %1 is not there, so the library stays where it was. Connect the disk; the move is finished when this window is closed the next time.</source>
        <translation>%1 のコピーがないため、ライブラリは元の場所のままです。ディスクを接続してください。次にこのウィンドウを閉じるときに移動を完了します。</translation>
    </message>
    <message>
        <source>The copy of the library&apos;s file does not read as it was written. The library stays where it is.</source>
        <translation>ライブラリファイルのコピーを読み直すと、書き込んだ内容と一致しません。ライブラリは元の場所のままです。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>フォルダー %1 を作成できません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The library cannot be moved into itself. Choose a folder elsewhere.</source>
        <translation>ライブラリをその中に移動することはできません。別の場所のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The library is not where it was moved to, so nothing of the old one is removed. Check that its disk is connected and try again.</source>
        <translation>ライブラリが移動先にないため、古いほうからは何も削除しません。そのディスクが接続されているか確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The library is there already.</source>
        <translation>ライブラリはすでにそこにあります。</translation>
    </message>
    <message>
        <source>The library needs %1 MB more there, and %2 MB are free. Nothing was copied.</source>
        <translation>移動先にはあと %1 MB が必要ですが、空きは %2 MB です。何もコピーしていません。</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be made in %1. It stays where it is.</source>
        <translation>%1 にライブラリファイルを作成できません。ライブラリは元の場所のままです。</translation>
    </message>
</context>
<context>
    <name>LocalEngine</name>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>停止しました。このコンピューターからは送信されていません。</translation>
    </message>
    <message>
        <source>The sketch engine did not start. Nothing is lost and nothing is billed. Check that %1 is installed beside Melodeck.</source>
        <translation>スケッチエンジンが起動しませんでした。失われたものはなく、課金もありません。%1 が Melodeck と同じ場所にインストールされているか確認してください。</translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message>
        <source>Deployment %1</source>
        <translation>デプロイメント %1</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>環境 %1</translation>
    </message>
    <message>
        <source>What answered is not Baseten&apos;s list: a proxy or a sign-in page of the network may stand between. A model&apos;s address can be pasted all the same.</source>
        <translation>応答したのは Baseten のモデル一覧ではありません。プロキシまたはネットワークのサインインページが間にある可能性があります。モデルのアドレスを貼り付けることはできます。</translation>
    </message>
    <message>
        <source>What answered is not the config of a deployment. The request can be written by hand all the same.</source>
        <translation>応答したのはデプロイメントの設定ではありません。リクエストを手動で書くことはできます。</translation>
    </message>
    <message>
        <source>asleep; the first request wakes it</source>
        <translation>スリープ中。最初のリクエストで起動します</translation>
    </message>
    <message>
        <source>being made, not there yet</source>
        <translation>作成中で、まだ使えません</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>状態不明</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>ready, %1 replicas</source>
        <translation>準備完了、レプリカ %1 個</translation>
    </message>
    <message>
        <source>ready, 1 replica</source>
        <translation>準備完了、レプリカ 1 個</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
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
        <translation>M4A または MP4</translation>
    </message>
    <message>
        <source>WMA</source>
        <translation>WMA</translation>
    </message>
    <message>
        <source>WebM or Matroska</source>
        <translation>WebM または Matroska</translation>
    </message>
    <message>
        <source>compressed audio</source>
        <translation>圧縮オーディオ</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>その他の形式</translation>
    </message>
    <message>
        <source>video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>“%1” (%2) holds no sound that can be decoded. Nothing was sent. Export it as WAV or FLAC.</source>
        <translation>「%1」（%2）にはデコードできる音がありません。何も送信されていません。WAV または FLAC で書き出してください。</translation>
    </message>
    <message>
        <source>“%1” (%2) needs a decoder that is not installed. Nothing was sent. Install the package gstreamer1.0-libav and drop the file again, or export it as WAV or FLAC.</source>
        <translation>「%1」（%2）に必要なデコーダーがインストールされていません。何も送信されていません。パッケージ gstreamer1.0-libav をインストールしてファイルをもう一度ドロップするか、WAV または FLAC で書き出してください。</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG, MP3 and what the system&apos;s decoders know (M4A, WebM …) work.</source>
        <translation>「%1」はここで読み取れるオーディオではありません。何も送信されていません。WAV、FLAC、OGG、MP3、およびシステムのデコーダーが対応する形式（M4A、WebM …）が使えます。</translation>
    </message>
</context>
<context>
    <name>MediaToWav</name>
    <message>
        <source>The recording is too long to be turned into a WAV file. Nothing was sent. Cut it first.</source>
        <translation>録音が長すぎて WAV ファイルに変換できません。何も送信されていません。先にカットしてください。</translation>
    </message>
</context>
<context>
    <name>ModelSpec</name>
    <message>
        <source>This is not a model spec.</source>
        <translation>これはモデル定義ではありません。</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>1 is the natural pace, 2 twice as fast.</source>
        <translation>1 が自然な速さ、2 は 2 倍の速さです。</translation>
    </message>
    <message>
        <source>2, 3 or 4 quarters, or 6 eighths.</source>
        <translation>4 分音符 2、3、4 個、または 8 分音符 6 個。</translation>
    </message>
    <message>
        <source>A few seconds of one person speaking; the speech takes on that voice. A WAV file is safest.</source>
        <translation>1 人が話している数秒の録音。音声はその声になります。WAV ファイルが最も確実です。</translation>
    </message>
    <message>
        <source>A melody, sung or played, or a whole mix in which one stands out (WAV, FLAC, OGG, MP3). The engine on this computer listens to the first ten minutes.</source>
        <translation>歌または演奏によるメロディ、またはメロディが際立つミックス全体（WAV、FLAC、OGG、MP3）。このコンピューターのエンジンは最初の 10 分を聴き取ります。</translation>
    </message>
    <message>
        <source>A pause this long ends a part.</source>
        <translation>これだけの無音で区切ります。</translation>
    </message>
    <message>
        <source>A prompt for the second of the two text readers. Without it both read the first.</source>
        <translation>2 つのテキストエンコーダーのうち 2 つ目へのプロンプト。指定しない場合は両方が 1 つ目を読みます。</translation>
    </message>
    <message>
        <source>A recording of one person speaking, whose voice and style the speech follows.</source>
        <translation>1 人が話している録音。音声はその声と話し方に沿います。</translation>
    </message>
    <message>
        <source>A recording of one voice (WAV, FLAC, OGG, MP3) whose tune the clips follow. Without it a tune is composed.</source>
        <translation>クリップがなぞる、1 つの声部の録音（WAV、FLAC、OGG、MP3）。指定しない場合は曲が作曲されます。</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow, resampled from its own rate.</source>
        <translation>クリップがなぞるメロディの録音。元のサンプルレートからリサンプルされます。</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow. The model assumes 32 kHz whatever the file says.</source>
        <translation>クリップがなぞるメロディの録音。ファイルの記載にかかわらず、モデルは 32 kHz とみなします。</translation>
    </message>
    <message>
        <source>A second model finishes the details.</source>
        <translation>2 つ目のモデルが細部を仕上げます。</translation>
    </message>
    <message>
        <source>Above 30 s the model works in windows, each so much later than the one before: shorter holds together better and takes longer.</source>
        <translation>30 秒を超えると、モデルは窓ごとに処理し、窓はこの長さずつ進みます。短いほどまとまりがよく、時間がかかります。</translation>
    </message>
    <message>
        <source>Address of a WAV or FLAC file. It must end in .wav or .flac in lower case; what follows a question mark does not count.</source>
        <translation>WAV または FLAC ファイルのアドレス。小文字の .wav または .flac で終わる必要があります。疑問符より後は含めません。</translation>
    </message>
    <message>
        <source>Address of a recording or video. The server behind it must support range requests.</source>
        <translation>録音または動画のアドレス。サーバーが範囲リクエストに対応している必要があります。</translation>
    </message>
    <message>
        <source>Address of a short recording whose voice is to speak, in place of the speaker. Only newer deployments know it.</source>
        <translation>話者の代わりに使う声の、短い録音のアドレス。新しいデプロイメントのみ対応します。</translation>
    </message>
    <message>
        <source>Address of the recording, English speech. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>録音（英語の音声）のアドレス。モデルがダウンロードするため、インターネットからサインインなしで到達できる必要があります。</translation>
    </message>
    <message>
        <source>Address of the recording, for a server that fetches it. The engine on this computer does not: give it the file.</source>
        <translation>録音のアドレス。取得に対応したサーバー用です。このコンピューターのエンジンは取得しないので、ファイルを渡してください。</translation>
    </message>
    <message>
        <source>Address of the recording, or of a video with sound. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>録音、または音声付き動画のアドレス。モデルがダウンロードするため、インターネットからサインインなしで到達できる必要があります。</translation>
    </message>
    <message>
        <source>Address of the recording. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>録音のアドレス。モデルがダウンロードするため、インターネットからサインインなしで到達できる必要があります。</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>すべての候補</translation>
    </message>
    <message>
        <source>As in &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; or &quot;D Dorian&quot;.</source>
        <translation>&quot;D minor&quot;、&quot;F# minor&quot;、&quot;Bb major&quot;、&quot;D Dorian&quot; のように書きます。</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>Audio transcription chain</source>
        <translation>オーディオ文字起こしチェーン</translation>
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
        <translation>ビームの多様性</translation>
    </message>
    <message>
        <source>Beam width</source>
        <translation>ビーム幅</translation>
    </message>
    <message>
        <source>Beats a minute as they are counted: eighths in a bar of six.</source>
        <translation>数える拍の 1 分あたりの数。6 拍の小節では 8 分音符です。</translation>
    </message>
    <message>
        <source>Beats in a bar of the melody</source>
        <translation>メロディの 1 小節の拍数</translation>
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
        <translation>合計がこの確率になる、最も確からしいトークンの中から選びます。</translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest tokens. Without it top p alone decides.</source>
        <translation>最も確からしいトークンをこの数だけ候補にします。指定しない場合は top p だけで決まります。</translation>
    </message>
    <message>
        <source>Chooses among likely sounds. Without it always the likeliest: monotonous, and the same each time.</source>
        <translation>確からしい音の中から選びます。使わない場合は常に最も確からしい音になり、単調で毎回同じになります。</translation>
    </message>
    <message>
        <source>Chooses among so many of the likeliest sounds; 0 is all of them.</source>
        <translation>最も確からしい音をこの数だけ候補にします。0 はすべてです。</translation>
    </message>
    <message>
        <source>Chooses among the likeliest sounds that together have this probability; 0 leaves it to top k.</source>
        <translation>合計がこの確率になる、最も確からしい音の中から選びます。0 では top k に任せます。</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>チャンクサイズ</translation>
    </message>
    <message>
        <source>Code of the language to speak, such as en-us.</source>
        <translation>話す言語のコード（en-us など）。</translation>
    </message>
    <message>
        <source>Codes of the languages that detection chooses from. Empty: all that the model knows.</source>
        <translation>検出の候補とする言語のコード。空の場合は、モデルが対応するすべての言語です。</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>Detect the language of each part</source>
        <translation>部分ごとに言語を検出</translation>
    </message>
    <message>
        <source>Detect the language only</source>
        <translation>言語の検出のみ</translation>
    </message>
    <message>
        <source>Download headers</source>
        <translation>ダウンロード用ヘッダー</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens. 0 sets no limit.</source>
        <translation>このトークン数で音声を終了します。0 は無制限です。</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens; 1000 tokens are about 12 s.</source>
        <translation>このトークン数で音声を終了します。1000 トークンは約 12 秒です。</translation>
    </message>
    <message>
        <source>English speech from a short text</source>
        <translation>短いテキストから英語の音声</translation>
    </message>
    <message>
        <source>English speech from text</source>
        <translation>テキストから英語の音声</translation>
    </message>
    <message>
        <source>English speech from text, fast</source>
        <translation>テキストから英語の音声、高速</translation>
    </message>
    <message>
        <source>English speech from text, in a voice of your own if you give one</source>
        <translation>テキストから英語の音声。自分で用意した声も使えます</translation>
    </message>
    <message>
        <source>Even out loudness</source>
        <translation>音量を均一にする</translation>
    </message>
    <message>
        <source>Exact length of each clip in seconds.</source>
        <translation>各クリップの正確な長さ（秒）。</translation>
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
        <translation>先に発話を検出し、そこで録音を分割します。使わない場合、文字起こしは最大 30 秒です。</translation>
    </message>
    <message>
        <source>First beat of the melody</source>
        <translation>メロディの最初の拍</translation>
    </message>
    <message>
        <source>Fixed by Whisper; no other value is taken.</source>
        <translation>Whisper で固定されており、ほかの値は受け付けません。</translation>
    </message>
    <message>
        <source>For recordings in several languages. Set the language to auto.</source>
        <translation>複数の言語を含む録音用。言語は auto にしてください。</translation>
    </message>
    <message>
        <source>For recordings that are loud in places and quiet in others.</source>
        <translation>音量の大きい所と小さい所がある録音用。</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム数</translation>
    </message>
    <message>
        <source>Frames decoded together</source>
        <translation>同時にデコードするフレーム</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Guidance in two steps</source>
        <translation>2 段階のガイダンス</translation>
    </message>
    <message>
        <source>HTTP headers that the model sends when it downloads the link, as names and values. Not known to older deployments.</source>
        <translation>モデルがリンクをダウンロードするときに送る HTTP ヘッダー（名前と値）。古いデプロイメントは対応していません。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Higher is livelier and less steady.</source>
        <translation>高いほど生き生きしますが、安定しなくなります。</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower is safer.</source>
        <translation>高いほど意外性が増し、低いほど無難になります。</translation>
    </message>
    <message>
        <source>Higher values favour longer transcripts. Matters only with a beam width above 1.</source>
        <translation>高いほど長い文字起こしを優先します。ビーム幅が 1 より大きい場合にのみ有効です。</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself, and make it speak faster.</source>
        <translation>高いほど繰り返しが減り、話し方が速くなります。</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself.</source>
        <translation>高いほど、モデルの繰り返しが減ります。</translation>
    </message>
    <message>
        <source>Higher values make the candidates differ more.</source>
        <translation>高いほど、候補の違いが大きくなります。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>How closely the clips follow prompt and melody; too much sounds forced.</source>
        <translation>クリップがプロンプトとメロディに従う度合い。高すぎると不自然になります。</translation>
    </message>
    <message>
        <source>How closely the image follows the prompt.</source>
        <translation>画像がプロンプトに従う度合い。</translation>
    </message>
    <message>
        <source>How freely the model guesses. 0 takes the most likely words each time.</source>
        <translation>モデルの推測の自由度。0 では常に最も確からしい語を選びます。</translation>
    </message>
    <message>
        <source>How much is made before it is sent. Smaller starts sooner, larger runs more smoothly.</source>
        <translation>送信までに生成する量。小さいほど早く始まり、大きいほど滑らかです。</translation>
    </message>
    <message>
        <source>How the model chooses its words.</source>
        <translation>モデルが語を選ぶ方法。</translation>
    </message>
    <message>
        <source>How the model listens and what it returns.</source>
        <translation>モデルの聴き取り方と返す内容。</translation>
    </message>
    <message>
        <source>How the recording is split at pauses.</source>
        <translation>録音を無音部分で分割する方法。</translation>
    </message>
    <message>
        <source>How the recording is split so that the parts run side by side. An empty object takes all defaults.</source>
        <translation>録音を分割して並列に処理する方法。空のオブジェクトではすべて既定値になります。</translation>
    </message>
    <message>
        <source>How the steps are spaced. Without one the model keeps the one of its last request, Euler at first.</source>
        <translation>ステップの配分方法。指定しない場合は直前のリクエストのものを使います（最初は Euler）。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>In steps of 16 pixels.</source>
        <translation>16 ピクセル単位。</translation>
    </message>
    <message>
        <source>In steps of 8 pixels. Older deployments always make 1024.</source>
        <translation>8 ピクセル単位。古いデプロイメントでは常に 1024 になります。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Keeps words from being cut where two large parts meet; words in the overlap may come twice.</source>
        <translation>大きな部分の境目で語が切れるのを防ぎます。重なりの中の語は 2 回現れる場合があります。</translation>
    </message>
    <message>
        <source>Key of the melody</source>
        <translation>メロディの調</translation>
    </message>
    <message>
        <source>Kokoro</source>
        <translation>Kokoro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the speech as a code such as en or de. Write auto to have it detected.</source>
        <translation>音声の言語のコード（en、de など）。auto と書くと自動検出します。</translation>
    </message>
    <message>
        <source>Language of the text.</source>
        <translation>テキストの言語。</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 10 s the model works in windows that move on by 2 s, so time grows fast.</source>
        <translation>各クリップの長さ（秒）。10 秒を超えると、モデルは 2 秒ずつ進む窓で処理するため、所要時間が急に増えます。</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 30 s the model works in windows: time and memory grow.</source>
        <translation>各クリップの長さ（秒）。30 秒を超えると、モデルは窓ごとに処理し、時間とメモリが増えます。</translation>
    </message>
    <message>
        <source>Length of the large parts</source>
        <translation>大きな部分の長さ</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>長さペナルティ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Link to a voice</source>
        <translation>声へのリンク</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of about this length.</source>
        <translation>長いテキストは、およそこの長さに分割されます。</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of at most this many characters. Not known to older deployments.</source>
        <translation>長いテキストは、最大この文字数に分割されます。古いデプロイメントは対応していません。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最長の応答</translation>
    </message>
    <message>
        <source>Longest part</source>
        <translation>最長の部分</translation>
    </message>
    <message>
        <source>Longest part of the text</source>
        <translation>テキストの最長部分</translation>
    </message>
    <message>
        <source>Longest part sent to Whisper; it is cut at a quiet place in its second half.</source>
        <translation>Whisper に送る最長の部分。後半の静かな所で切られます。</translation>
    </message>
    <message>
        <source>Longest prompt</source>
        <translation>最長のプロンプト</translation>
    </message>
    <message>
        <source>Longest stretch of speech handled at a time.</source>
        <translation>一度に処理する発話の最長の長さ。</translation>
    </message>
    <message>
        <source>MARS6</source>
        <translation>MARS6</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>メロディ</translation>
    </message>
    <message>
        <source>Melody as corrected</source>
        <translation>修正したメロディ</translation>
    </message>
    <message>
        <source>Melody transcription</source>
        <translation>メロディの採譜</translation>
    </message>
    <message>
        <source>MetaVoice</source>
        <translation>MetaVoice</translation>
    </message>
    <message>
        <source>More is faster and takes more memory. Above 10 the model refuses.</source>
        <translation>多いほど速く、メモリを使います。10 を超えるとモデルが拒否します。</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail.</source>
        <translation>ステップが多いほど時間がかかり、細部が増えます。</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail. The model fails without a number here.</source>
        <translation>ステップが多いほど時間がかかり、細部が増えます。ここに数値がないとモデルは失敗します。</translation>
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
        <translation>MusicGen Melody、Melodeck の Truss</translation>
    </message>
    <message>
        <source>Name of one of the speakers that come with the model.</source>
        <translation>モデルに付属する話者の名前。</translation>
    </message>
    <message>
        <source>Names start with a for American or b for British, then f for a woman or m for a man. af is a mix of Bella and Sarah.</source>
        <translation>名前は a（アメリカ）または b（イギリス）で始まり、次に f（女性）または m（男性）が続きます。af は Bella と Sarah の混合です。</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>No repeated runs</source>
        <translation>連続の繰り返しなし</translation>
    </message>
    <message>
        <source>Number of candidate transcripts kept at a time. More is slower.</source>
        <translation>同時に保持する文字起こし候補の数。多いほど遅くなります。</translation>
    </message>
    <message>
        <source>Number of images in the video. The model was trained for 14.</source>
        <translation>動画の画像数。モデルは 14 で学習されています。</translation>
    </message>
    <message>
        <source>Number of the speaker. Without a recording to go by, the voice may still change from one run to the next.</source>
        <translation>話者の番号。手本の録音がない場合、声は実行ごとに変わることがあります。</translation>
    </message>
    <message>
        <source>Orpheus</source>
        <translation>Orpheus</translation>
    </message>
    <message>
        <source>Overlap of the large parts</source>
        <translation>大きな部分の重なり</translation>
    </message>
    <message>
        <source>Pace of the movement, best from 5 to 30. The file plays one frame a second faster.</source>
        <translation>動きの速さ。5～30 が最適です。ファイルは毎秒 1 フレームだけ速く再生されます。</translation>
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
        <translation>候補の言語</translation>
    </message>
    <message>
        <source>Probability above which sound counts as speech.</source>
        <translation>音を発話とみなす確率のしきい値。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>リファイン</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>繰り返しペナルティ</translation>
    </message>
    <message>
        <source>Returns the language without a transcript.</source>
        <translation>文字起こしなしで言語だけを返します。</translation>
    </message>
    <message>
        <source>Returns the time of each word as well.</source>
        <translation>各語の時刻も返します。</translation>
    </message>
    <message>
        <source>Returns the times of sentences and words as well. Takes a little longer.</source>
        <translation>文と語の時刻も返します。少し時間が長くなります。</translation>
    </message>
    <message>
        <source>Returns the transcripts of every beam as well.</source>
        <translation>すべてのビームの文字起こしも返します。</translation>
    </message>
    <message>
        <source>Runs of this many tokens occur only once.</source>
        <translation>この数のトークンの並びは 1 回しか現れません。</translation>
    </message>
    <message>
        <source>SDXL Turbo</source>
        <translation>SDXL Turbo</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>サンプルレート</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>スケジューラー</translation>
    </message>
    <message>
        <source>Seamless loop</source>
        <translation>シームレスループ</translation>
    </message>
    <message>
        <source>Second prompt</source>
        <translation>2 つ目のプロンプト</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Share before refining</source>
        <translation>リファイン前の割合</translation>
    </message>
    <message>
        <source>Share of the steps done before the refiner takes over. Unused without it.</source>
        <translation>リファイナーに引き継ぐまでのステップの割合。リファイナーなしでは使われません。</translation>
    </message>
    <message>
        <source>Share of the steps in which guidance is used. Less is faster.</source>
        <translation>ガイダンスを使うステップの割合。少ないほど速くなります。</translation>
    </message>
    <message>
        <source>Share with guidance</source>
        <translation>ガイダンスの割合</translation>
    </message>
    <message>
        <source>Shortest pause</source>
        <translation>最短の無音</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>スケッチエンジン</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>Speech detection</source>
        <translation>発話検出</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Split at pauses</source>
        <translation>無音で分割</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>分割</translation>
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
        <translation>窓の移動幅</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message>
        <source>Style, mood and instruments in words, one clip for each. Words that are not understood are listed in the reply.</source>
        <translation>スタイル、雰囲気、楽器を言葉で。1 つにつきクリップ 1 個です。理解されなかった語は応答に示されます。</translation>
    </message>
    <message>
        <source>Takes less memory and twice the time.</source>
        <translation>メモリは減り、時間は 2 倍かかります。</translation>
    </message>
    <message>
        <source>Tara suits most texts.</source>
        <translation>Tara はほとんどのテキストに合います。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Tempo of the melody</source>
        <translation>メロディのテンポ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The image that starts to move, in colour. 1024 × 576 pixels work best; other sizes are cut down to multiples of 64.</source>
        <translation>動き始めるカラー画像。1024 × 576 ピクセルが最適で、ほかのサイズは 64 の倍数に切り詰められます。</translation>
    </message>
    <message>
        <source>The recording and how it is transcribed.</source>
        <translation>録音と、その文字起こしの方法。</translation>
    </message>
    <message>
        <source>The recording is first cut into parts of this length, one worker each.</source>
        <translation>録音はまずこの長さに切り分けられ、それぞれをワーカー 1 つが処理します。</translation>
    </message>
    <message>
        <source>The recording to transcribe, English speech. Older deployments take a link only.</source>
        <translation>文字起こしする録音（英語の音声）。古いデプロイメントはリンクのみ受け付けます。</translation>
    </message>
    <message>
        <source>The recording to transcribe, in any usual format. Give either this or a link.</source>
        <translation>文字起こしする録音。一般的な形式であれば何でも使えます。これかリンクのどちらかを指定してください。</translation>
    </message>
    <message>
        <source>The recording to transcribe. Any format that FFmpeg reads.</source>
        <translation>文字起こしする録音。FFmpeg が読める形式なら何でも使えます。</translation>
    </message>
    <message>
        <source>The recording to transcribe. The whole request may have 100 MB; use a link for more.</source>
        <translation>文字起こしする録音。リクエスト全体で 100 MB までです。それ以上はリンクを使ってください。</translation>
    </message>
    <message>
        <source>The recording: either a file or a link.</source>
        <translation>録音。ファイルまたはリンクのどちらかです。</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one each run is another.</source>
        <translation>同じシードと同じリクエストなら、同じクリップになります。指定しない場合は実行ごとに変わります。</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one it follows from the request.</source>
        <translation>同じシードと同じリクエストなら、同じクリップになります。指定しない場合はリクエストから決まります。</translation>
    </message>
    <message>
        <source>The same seed and request give the same image.</source>
        <translation>同じシードと同じリクエストなら、同じ画像になります。</translation>
    </message>
    <message>
        <source>The same seed and request give the same image. 0 counts as none: the model then picks one.</source>
        <translation>同じシードと同じリクエストなら、同じ画像になります。0 は指定なしとみなされ、モデルが選びます。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
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
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Two channels in place of one.</source>
        <translation>1 チャンネルの代わりに 2 チャンネルにします。</translation>
    </message>
    <message>
        <source>Two numbers: how closely the speech follows the speaker, then the text.</source>
        <translation>2 つの数値。音声が話者に従う度合いと、テキストに従う度合いです。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>What each clip should sound like, one clip for each.</source>
        <translation>各クリップをどのような音にするか。1 つにつきクリップ 1 個です。</translation>
    </message>
    <message>
        <source>What exceeds this length is dropped.</source>
        <translation>この長さを超える部分は捨てられます。</translation>
    </message>
    <message>
        <source>What is said in the voice recording, word for word.</source>
        <translation>声の録音で話されている内容（一字一句）。</translation>
    </message>
    <message>
        <source>What is to be heard in each clip, one clip for each, such as: a dog barks while rain falls.</source>
        <translation>各クリップで聞こえるもの。1 つにつきクリップ 1 個です。例: 雨の中で犬が吠える。</translation>
    </message>
    <message>
        <source>What is to be said.</source>
        <translation>話す内容。</translation>
    </message>
    <message>
        <source>What is to be said. Long texts are split into sentences; keep each under 400 characters, a longer one may never finish.</source>
        <translation>話す内容。長いテキストは文に分割されます。1 文は 400 文字未満にしてください。長い文は終わらないことがあります。</translation>
    </message>
    <message>
        <source>What is to be said. Sounds in angle brackets, such as laugh, sigh or yawn, are acted out.</source>
        <translation>話す内容。laugh、sigh、yawn など山括弧で囲んだ音は演技として表現されます。</translation>
    </message>
    <message>
        <source>What is to be said. The speech ends after 10 s, wherever it is.</source>
        <translation>話す内容。音声は途中でも 10 秒で終わります。</translation>
    </message>
    <message>
        <source>What is to be said. The voice is set by the deployment.</source>
        <translation>話す内容。声はデプロイメントで決まっています。</translation>
    </message>
    <message>
        <source>What is to be said. Up to 220 characters.</source>
        <translation>話す内容。最大 220 文字です。</translation>
    </message>
    <message>
        <source>What the image should not show.</source>
        <translation>画像に表示したくないもの。</translation>
    </message>
    <message>
        <source>What the image should show.</source>
        <translation>画像に表示したいもの。</translation>
    </message>
    <message>
        <source>What you know better of the melody than what is heard in it.</source>
        <translation>聴き取り結果よりも正確に分かっているメロディの情報。</translation>
    </message>
    <message>
        <source>When a bar begins, any one, in seconds from the start of what is sent.</source>
        <translation>いずれかの小節が始まる時刻（送信する部分の先頭からの秒数）。</translation>
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
        <translation>Whisper V3（ファイル）</translation>
    </message>
    <message>
        <source>WhisperX</source>
        <translation>WhisperX</translation>
    </message>
    <message>
        <source>Whole bars, as near to the duration as may be, that go on at their end as they begin.</source>
        <translation>長さにできるだけ近い小節単位で、終わりが始まりに自然につながります。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Width of the smoothing when a quiet place is looked for; 1600 samples are a tenth of a second.</source>
        <translation>静かな所を探すときの平滑化の幅。1600 サンプルは 0.1 秒です。</translation>
    </message>
    <message>
        <source>Word times</source>
        <translation>語の時刻</translation>
    </message>
    <message>
        <source>Words of the recording</source>
        <translation>録音に含まれる語</translation>
    </message>
    <message>
        <source>Words that help the model, such as names and terms that occur in the recording.</source>
        <translation>録音に出てくる名前や用語など、モデルの助けになる語。</translation>
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
        <translation>プロンプトから精細な画像</translation>
    </message>
    <message>
        <source>a short video from an image</source>
        <translation>画像から短い動画</translation>
    </message>
    <message>
        <source>an image from a prompt</source>
        <translation>プロンプトから画像</translation>
    </message>
    <message>
        <source>an image from a prompt, in a few steps</source>
        <translation>プロンプトから画像、少ないステップ</translation>
    </message>
    <message>
        <source>an image from a prompt, in one to four steps</source>
        <translation>プロンプトから画像、1～4 ステップ</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>規則に基づいてメロディを編曲 · 無料 · キー不要</translation>
    </message>
    <message>
        <source>lively English speech from text, heard while it is made</source>
        <translation>テキストから生き生きした英語の音声、生成しながら再生</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody</source>
        <translation>プロンプトごとにクリップ 1 個、メロディに沿う</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody; with seed and sampling</source>
        <translation>プロンプトごとにクリップ 1 個、メロディに沿う。シードとサンプリングあり</translation>
    </message>
    <message>
        <source>one clip of music for each prompt</source>
        <translation>プロンプトごとに音楽クリップ 1 個</translation>
    </message>
    <message>
        <source>one clip of sounds and noises for each prompt</source>
        <translation>プロンプトごとに効果音や環境音のクリップ 1 個</translation>
    </message>
    <message>
        <source>speech from text in the voice of a recording, heard while it is made</source>
        <translation>録音の声でテキストから音声、生成しながら再生</translation>
    </message>
    <message>
        <source>speech in 17 languages from text</source>
        <translation>テキストから 17 言語の音声</translation>
    </message>
    <message>
        <source>speech in 17 languages from text, heard while it is made</source>
        <translation>テキストから 17 言語の音声、生成しながら再生</translation>
    </message>
    <message>
        <source>the notes, key, metre and beats of a recording of music</source>
        <translation>音楽録音の音符、調、拍子、拍</translation>
    </message>
    <message>
        <source>the words of a long recording or video, from a link</source>
        <translation>長い録音や動画の文字起こし、リンクから</translation>
    </message>
    <message>
        <source>the words of a recording and who says them</source>
        <translation>録音の文字起こしと話者の判別</translation>
    </message>
    <message>
        <source>the words of a recording, from a file or a link</source>
        <translation>録音の文字起こし、ファイルまたはリンクから</translation>
    </message>
    <message>
        <source>the words of a recording, from a link</source>
        <translation>録音の文字起こし、リンクから</translation>
    </message>
    <message>
        <source>the words of a recording, long ones too, from a file or a link</source>
        <translation>録音の文字起こし（長いものも可）、ファイルまたはリンクから</translation>
    </message>
    <message>
        <source>the words of a recording, sent as a file</source>
        <translation>録音の文字起こし、ファイルとして送信</translation>
    </message>
    <message>
        <source>the words of an English recording, from a link to a WAV or FLAC file</source>
        <translation>英語の録音の文字起こし、WAV または FLAC ファイルへのリンクから</translation>
    </message>
    <message>
        <source>up to 10 s of English speech from text</source>
        <translation>テキストから最大 10 秒の英語の音声</translation>
    </message>
</context>
<context>
    <name>MsgpackStream</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 それまでに揃っていたメディアは保持されます。再送信する前に応答を確認してください。</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>応答が %1 バイトで途切れています。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>応答が空です。</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>応答の入れ子が %1 階層を超えています。</translation>
    </message>
    <message>
        <source>The answer is not valid MessagePack at byte %1.</source>
        <translation>応答はバイト %1 で有効な MessagePack ではなくなっています。</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>clip %1</source>
        <translation>クリップ %1</translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message>
        <source>Melodeck is open already and does not answer.</source>
        <translation>Melodeck はすでに開いていますが、応答しません。</translation>
    </message>
    <message>
        <source>Nothing was opened, and nothing is lost. Give it a moment and try again. If it stays so, end it in the system monitor: what it was working on is there again at the next start.</source>
        <translation>何も開いておらず、失われたものもありません。少し待ってからもう一度試してください。変わらない場合は、システムモニターで終了してください。作業中だったものは、次の起動時に復元されます。</translation>
    </message>
</context>
<context>
    <name>OpenApiRequest</name>
    <message>
        <source>Nothing that this OpenAPI file describes takes JSON: its requests are forms with file uploads, or have no body. Melodeck sends JSON.</source>
        <translation>この OpenAPI ファイルには JSON を受け付けるものがありません。リクエストはファイルアップロード付きのフォームか、本文なしです。Melodeck は JSON を送信します。</translation>
    </message>
    <message>
        <source>The OpenAPI file has no path “%1” that takes JSON. It has: %2.</source>
        <translation>OpenAPI ファイルに、JSON を受け付けるパス「%1」がありません。あるもの: %2。</translation>
    </message>
    <message>
        <source>This is a Swagger 2 file. Only OpenAPI 3 is read; paste an example request instead.</source>
        <translation>これは Swagger 2 のファイルです。OpenAPI 3 だけを読み込めます。代わりにリクエスト例を貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 cannot be reached. Nothing was sent. Check address and network.</source>
        <translation>%1 に到達できません。何も送信されていません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>キャンセルしました。何も送信されていません。</translation>
    </message>
    <message>
        <source>Cancelled. The request had begun to leave: the model may still run.</source>
        <translation>キャンセルしました。リクエストの送信は始まっていたため、モデルがまだ実行される可能性があります。</translation>
    </message>
    <message>
        <source>No connection to %1 within %2. Nothing was sent. Check address and network.</source>
        <translation>%2以内に %1 に接続できませんでした。何も送信されていません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or its encryption is not trusted. Nothing was sent. If the server is your own, name its certificate in SSL_CERT_FILE.</source>
        <translation>%1 に安全に接続できません。証明書または暗号化が信頼できません。何も送信されていません。自分のサーバーの場合は、SSL_CERT_FILE で証明書を指定してください。</translation>
    </message>
    <message>
        <source>No whole answer of %1 within %2. The model may still be running. Allow more time, or ask for less.</source>
        <translation>%2以内に %1 から完全な応答がありませんでした。モデルがまだ実行中である可能性があります。時間を延ばすか、要求を減らしてください。</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. Check the network and try again.</source>
        <translation>%1 との間で%2間、通信がありませんでした。ネットワークを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. The model may have run. Check the network before you send again.</source>
        <translation>%1 との間で%2間、通信がありませんでした。モデルが実行された可能性があります。再送信する前にネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. The model has probably run; sending again runs it again.</source>
        <translation>%1 の応答が途切れました。モデルはおそらく実行されています。再送信するともう一度実行されます。</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed in a way that cannot be undone. The model has probably run. Its server must send answers as they are.</source>
        <translation>%1 の応答は、展開できない方式で圧縮されています。モデルはおそらく実行されています。サーバー側で応答を圧縮せずに送信する必要があります。</translation>
    </message>
    <message>
        <source>The connection to %1 broke after the request was sent. The model may have run; sending again runs it again.</source>
        <translation>リクエストの送信後に %1 との接続が切れました。モデルが実行された可能性があります。再送信するともう一度実行されます。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before anything could run. Nothing is billed. Try again.</source>
        <translation>実行が始まる前に %1 との接続が切れました。課金はありません。もう一度試してください。</translation>
    </message>
    <message>
        <source>The proxy between here and %1 refused the connection. Nothing was sent. Check the proxy, its user and its password.</source>
        <translation>%1 との間のプロキシが接続を拒否しました。何も送信されていません。プロキシとそのユーザー名、パスワードを確認してください。</translation>
    </message>
    <message>
        <source>The request could not be read to its end on this computer, so it was not sent as a whole and does not run. Check the file and send it again.</source>
        <translation>このコンピューターでリクエストを最後まで読み取れなかったため、完全には送信されず、実行されません。ファイルを確認して、もう一度送信してください。</translation>
    </message>
</context>
<context>
    <name>OwnSpecs</name>
    <message>
        <source>%1 cannot be deleted; the model stays.</source>
        <translation>%1 を削除できません。モデルは残ります。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>読み取れません。</translation>
    </message>
    <message>
        <source>It is too large for a model.</source>
        <translation>モデルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Its id holds other characters than a–z, 0–9, dash, dot and underscore.</source>
        <translation>ID に a–z、0–9、ハイフン、ピリオド、アンダースコア以外の文字が含まれています。</translation>
    </message>
    <message>
        <source>Its id “%1” is that of %2 as well.</source>
        <translation>ID「%1」は %2 でも使われています。</translation>
    </message>
    <message>
        <source>Its id “%1” is that of a model that Melodeck brings along.</source>
        <translation>ID「%1」は Melodeck に付属するモデルのものです。</translation>
    </message>
    <message>
        <source>There are more than %1 models.</source>
        <translation>モデルが %1 個を超えています。</translation>
    </message>
    <message>
        <source>There is no model of your own with the id “%1” in %2. Nothing was changed.</source>
        <translation>%2 に、ID「%1」のマイモデルはありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>This model has so many fields that no form could show them. It was not saved.</source>
        <translation>このモデルはフィールドが多すぎて、フォームに表示できません。保存されていません。</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>A picture was pasted, and no melody is in it. Copy a recording, or the link of one.</source>
        <translation>貼り付けられたのは画像で、メロディは含まれていません。録音かそのリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>The text in the clipboard is neither a file nor a link. Copy a recording, or the link of one.</source>
        <translation>クリップボードのテキストはファイルでもリンクでもありません。録音かそのリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>There is no file and no link in the clipboard. Copy a recording, or the link of one.</source>
        <translation>クリップボードにファイルもリンクもありません。録音かそのリンクをコピーしてください。</translation>
    </message>
</context>
<context>
    <name>PastedRequest</name>
    <message>
        <source>The command ends within a quotation. Copy all of it.</source>
        <translation>コマンドが引用符の途中で終わっています。全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The command has no address. Nothing was changed. Copy the whole command.</source>
        <translation>コマンドにアドレスがありません。何も変更されていません。コマンド全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The command&apos;s request is no JSON: %1 Nothing was changed. Copy the whole command.</source>
        <translation>コマンドのリクエストが JSON ではありません: %1 何も変更されていません。コマンド全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The snippet does not say where it sends to. Nothing was changed. Copy all of it, with the address.</source>
        <translation>スニペットに送信先がありません。何も変更されていません。アドレスを含めて全体をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>%1 pictures cannot be shown here: install the package qt6-image-formats-plugins. The picture itself is whole.</source>
        <translation>%1 画像はここでは表示できません。パッケージ qt6-image-formats-plugins をインストールしてください。画像自体に問題はありません。</translation>
    </message>
    <message>
        <source>It is too large to be shown here (%1 × %2 pixels). Open or save it.</source>
        <translation>大きすぎてここには表示できません（%1 × %2 ピクセル）。開くか保存してください。</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown. The file is kept as it came.</source>
        <translation>この画像は破損しているか、大きすぎて表示できません。ファイルは届いたまま保持されます。</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Baseten does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>Baseten はこのキーを受け付けません。途中で切れているか、削除された可能性があります。ワークスペースの設定からコピーし直してください。</translation>
    </message>
    <message>
        <source>Baseten knows no such key, or does not let it list models. A key that is limited to some models works for those all the same: paste the model&apos;s address or write its id.</source>
        <translation>Baseten にこのキーが存在しないか、モデルの一覧が許可されていません。一部のモデルに限定されたキーなら、そのモデルでは使えます。モデルのアドレスを貼り付けるか、ID を入力してください。</translation>
    </message>
    <message>
        <source>Baseten knows no such model in this workspace. It may have been deleted.</source>
        <translation>このワークスペースに、そのようなモデルは Baseten 上にありません。削除された可能性があります。</translation>
    </message>
    <message>
        <source>The model is not deployed there, so there is no example of a request.</source>
        <translation>モデルがそこにデプロイされていないため、リクエスト例がありません。</translation>
    </message>
    <message>
        <source>The model is switched off (deactivated) at Baseten, so that it cannot be woken. Activate it in your workspace there.</source>
        <translation>モデルは Baseten で無効になっている（deactivated）ため、起動できません。ワークスペースで有効にしてください。</translation>
    </message>
    <message>
        <source>What answers there cannot be woken. Nothing ran. If it sleeps, a request wakes it.</source>
        <translation>応答している相手は起動できません。何も実行されていません。休止中であれば、リクエストを送ると起動します。</translation>
    </message>
</context>
<context>
    <name>PlatformCall</name>
    <message>
        <source>What answered is not the platform: a proxy or a sign-in page of the network may stand between. Check the endpoint.</source>
        <translation>応答したのはプラットフォームではありません。プロキシまたはネットワークのサインインページが間にある可能性があります。エンドポイントを確認してください。</translation>
    </message>
</context>
<context>
    <name>ReceivedAnswer</name>
    <message>
        <source>%1 was changed, moved or removed since it came, so the answer cannot be written as it came. Nothing was written.</source>
        <translation>%1 は届いた後に変更、移動、または削除されたため、応答を届いたまま書き込めません。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>停止しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. Check the disk.</source>
        <translation>保持されている応答 %1 を読み取れません。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The kept answer %1 is damaged, so it cannot be written as it came. Its clips are not touched by that.</source>
        <translation>保持されている応答 %1 は破損しているため、届いたまま書き込めません。クリップに影響はありません。</translation>
    </message>
    <message>
        <source>The record of the answer is damaged.</source>
        <translation>応答の記録が破損しています。</translation>
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
        <translation>レシピを「%1」に書き込めませんでした。音に問題はありません。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>This is not a Melodeck recipe.</source>
        <translation>これは Melodeck のレシピではありません。</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>独自のエンドポイント</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there, and its permissions.</source>
        <translation>「%1」を読み取れません。ファイルの有無とアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>RecipeCheck</name>
    <message>
        <source> or .</source>
        <translation> または .</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines.</source>
        <translation>%1 が %2 行を超えています。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 が空です。</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 が %2 文字を超えています。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 must be a file, or its base64 text.</source>
        <translation>%1 はファイルか、その base64 テキストでなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a link that begins with https:// or http://.</source>
        <translation>%1 は https:// または http:// で始まるリンクでなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a list of texts.</source>
        <translation>%1 はテキストのリストでなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 は数値でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 は整数でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1 は %2 以上でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 は %2 以下でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 は次のいずれかでなければなりません: %2。</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1 はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 は true または false でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters.</source>
        <translation>%1 は %2 文字以上でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must have at least %2 lines.</source>
        <translation>%1 は %2 行以上でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1 は %2～%3 の範囲でなければなりません。</translation>
    </message>
    <message>
        <source>%1 prompts are more than the model takes at once (%2).</source>
        <translation>プロンプト %1 個は、モデルが一度に受け付ける数（%2）を超えています。</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <translation>%1: ファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1: give a link.</source>
        <translation>%1: リンクを指定してください。</translation>
    </message>
    <message>
        <source>%1: the model takes only links that end in .%2.</source>
        <translation>%1: モデルが受け付けるのは .%2 で終わるリンクだけです。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>次のいずれかが必要です: %1。</translation>
    </message>
    <message>
        <source>Only one of these may be given: %1.</source>
        <translation>指定できるのは次のいずれか 1 つだけです: %1。</translation>
    </message>
    <message>
        <source>Prompt %1 is empty.</source>
        <translation>プロンプト %1 が空です。</translation>
    </message>
    <message>
        <source>Prompt %1 is longer than %2 characters.</source>
        <translation>プロンプト %1 が %2 文字を超えています。</translation>
    </message>
    <message>
        <source>The request is not a JSON object.</source>
        <translation>リクエストが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>プロンプトを 1 つ以上入力してください。</translation>
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
        <translation>%1（既定）</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 as sent</source>
        <translation>送信時の %1</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 ビット</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 チャンネル</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>%1 秒～%2 秒</translation>
    </message>
    <message>
        <source>Baseten</source>
        <translation>Baseten</translation>
    </message>
    <message>
        <source>Both ask for the same.</source>
        <translation>どちらも同じ内容です。</translation>
    </message>
    <message>
        <source>Different:</source>
        <translation>異なるもの:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成に使用</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it:</source>
        <translation>片方に記載がないため不明:</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>分かっている違いはありません。</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>%1 の範囲</translation>
    </message>
    <message>
        <source>Place in its request</source>
        <translation>リクエスト内の順番</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same:</source>
        <translation>同じもの:</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>独自のエンドポイント</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>ノーマライズ済み</translation>
    </message>
    <message>
        <source>offset removed</source>
        <translation>オフセット除去済み</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>RecipeJson</name>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there, and its permissions.</source>
        <translation>「%1」を読み取れません。何も送信されていません。ファイルがまだあるか、またアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>“%1” is a recipe that cannot be read. Nothing was sent. It may be from a newer Melodeck, or changed by hand: drop the clip that it came from.</source>
        <translation>「%1」は読み取れないレシピです。何も送信されていません。より新しい Melodeck のものか、手で変更された可能性があります。元のクリップをドロップしてください。</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The disk is too slow for a recording, which ended here. What was recorded before is kept. Close what else uses the disk.</source>
        <translation>ディスクが遅すぎるため、録音はここで終了しました。それまでの録音は保持されています。ほかにディスクを使っているものを閉じてください。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n whole clip(s) are kept.</source>
        <translation>
            <numerusform>%n 個の完全なクリップが保持されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer of which the damaged journal of an earlier run says nothing any more is kept as %1.</source>
        <translation>以前の実行の壊れたジャーナルに記録が残っていない回答は、%1 として保存されています。</translation>
    </message>
    <message>
        <source>It waited when the library&apos;s backup was made. The library was damaged since, so nobody knows whether it was sent.</source>
        <translation>ライブラリのバックアップ時には待機中でした。その後ライブラリが破損したため、送信されたかどうかは分かりません。</translation>
    </message>
    <message>
        <source>Melodeck ended before an answer came.</source>
        <translation>応答が届く前に Melodeck が終了しました。</translation>
    </message>
    <message>
        <source>Melodeck ended while the answer came.</source>
        <translation>応答の受信中に Melodeck が終了しました。</translation>
    </message>
    <message>
        <source>Nothing is billed. Send it again.</source>
        <translation>課金はありません。もう一度送信してください。</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>届いたバイト列は %1 にあります。</translation>
    </message>
    <message>
        <source>The journal %1 of an earlier run cannot be read, so its jobs were left alone. Check the disk, and start again.</source>
        <translation>以前の実行のジャーナル %1 を読み取れないため、そのジョブには手を付けていません。ディスクを確認して起動し直してください。</translation>
    </message>
    <message>
        <source>The journal of an earlier run was damaged; what could be read of it was used. It is kept as %1.</source>
        <translation>以前の実行のジャーナルが破損していました。読み取れた部分は使用しました。%1 として保持しています。</translation>
    </message>
    <message>
        <source>The model may have run, and may bill: look at its dashboard before you send it again.</source>
        <translation>モデルが実行され、課金される可能性があります。再送信する前にダッシュボードを確認してください。</translation>
    </message>
    <message>
        <source>What came of an answer cannot be written into %1, so it stays in the journal. Make room on the disk, and start again.</source>
        <translation>届いた応答を %1 に書き込めないため、ジャーナルに残しています。ディスクの空きを増やして起動し直してください。</translation>
    </message>
</context>
<context>
    <name>RequestCode</name>
    <message>
        <source>A sound whose level or DC offset is changed cannot be made by such a command. Switch that off, or send the request from here.</source>
        <translation>レベルまたは DC オフセットを変更した音は、このようなコマンドでは作れません。その変更をオフにするか、ここからリクエストを送信してください。</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools call models on Baseten alone. Copy the request as curl or Python.</source>
        <translation>Baseten のツールが呼び出せるのは Baseten のモデルだけです。リクエストを curl または Python としてコピーしてください。</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools do not reach this address. Copy the request as curl or Python.</source>
        <translation>Baseten のツールはこのアドレスに対応していません。リクエストを curl または Python としてコピーしてください。</translation>
    </message>
</context>
<context>
    <name>RequestLimits</name>
    <message>
        <source>The request is %1 MB, and Baseten takes %2 MB at most. Nothing was sent. Choose a shorter region or a smaller format (mono, FLAC, MP3), or give a link where the model takes one.</source>
        <translation>リクエストは %1 MB で、Baseten が受け付けるのは最大 %2 MB です。何も送信されていません。短い範囲や小さい形式（モノラル、FLAC、MP3）を選ぶか、モデルが対応していればリンクを指定してください。</translation>
    </message>
</context>
<context>
    <name>SchemaCopy</name>
    <message>
        <source>This describes no request with fields of its own, so that there is no form to make. Paste an example request instead.</source>
        <translation>これには固有のフィールドを持つリクエストの記述がないため、フォームを作れません。代わりにリクエスト例を貼り付けてください。</translation>
    </message>
    <message>
        <source>This schema cannot be read, or is too large for a form. Paste an example request instead.</source>
        <translation>このスキーマは読み取れないか、フォームにするには大きすぎます。代わりにリクエスト例を貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>ServerSentEvents</name>
    <message>
        <source>A line of the event stream is longer than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>イベントストリームの 1 行が %1 バイトを超えたため、そこで読み取りを終えました。それより前のイベントは保持されます。</translation>
    </message>
    <message>
        <source>An event of the stream holds more than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>ストリームのイベントが %1 バイトを超えたため、そこで読み取りを終えました。それより前のイベントは保持されます。</translation>
    </message>
</context>
<context>
    <name>SketchEngine</name>
    <message>
        <source>%1 is not a sound font (SF2 or SF3), so the sketch engine has no instruments. Nothing was lost. Choose another file, or none, to play with the sound font that is installed.</source>
        <translation>%1 はサウンドフォント（SF2 または SF3）ではないため、スケッチエンジンには楽器がありません。失われたものはありません。別のファイルを選ぶか、選択なしにしてインストール済みのサウンドフォントで演奏してください。</translation>
    </message>
    <message>
        <source>A clip could not be made: an internal error. Nothing was lost; a shorter request may work.</source>
        <translation>クリップを作成できませんでした（内部エラー）。失われたものはありません。リクエストを短くするとうまくいく場合があります。</translation>
    </message>
    <message>
        <source>No sound font was found, so the sketch engine has no instruments.</source>
        <translation>サウンドフォントが見つからないため、スケッチエンジンには楽器がありません。</translation>
    </message>
    <message>
        <source>Nothing was lost. Install the package fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) and try again.</source>
        <translation>失われたものはありません。パッケージ fluidr3mono-gm-soundfont をインストールして（sudo apt install fluidr3mono-gm-soundfont）、もう一度試してください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept, nothing was paid.</source>
        <translation>停止しました。何も保持されず、料金も発生していません。</translation>
    </message>
    <message>
        <source>The sound font %1 cannot be read, so the sketch engine has no instruments.</source>
        <translation>サウンドフォント %1 を読み取れないため、スケッチエンジンには楽器がありません。</translation>
    </message>
    <message>
        <source>The synthesiser does not start. Nothing was lost; free some memory and try again.</source>
        <translation>シンセサイザーが起動しません。失われたものはありません。メモリを空けてもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>SmallAnswer</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>停止しました。何も保持していません。</translation>
    </message>
</context>
<context>
    <name>SoundAsSent</name>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
</context>
<context>
    <name>SpecDraft</name>
    <message>
        <source>A field that is one of several values needs these: one-of:A,B,C.</source>
        <translation>複数の値から 1 つを取るフィールドには、値の指定が必要です: one-of:A,B,C。</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>マイモデル</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is empty.</source>
        <translation>%1～%2 の範囲は空です。</translation>
    </message>
    <message>
        <source>The range of a whole number has whole numbers at its ends.</source>
        <translation>整数の範囲は、両端も整数です。</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>フィールド「%1」はありません。あるもの: %2。</translation>
    </message>
    <message>
        <source>a model of your own</source>
        <translation>マイモデル</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here: it is described by reference. Nothing was changed.</source>
        <translation>「%1」は参照で記述されているため、ここでは変更できません。何も変更されていません。</translation>
    </message>
    <message>
        <source>“%1” is nothing that a field can be. It can be file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required or optional.</source>
        <translation>「%1」はフィールドに指定できません。指定できるのは file、link、text、list、number、number:MIN..MAX、integer:MIN..MAX、one-of:A,B,C、switch、json と、required または optional です。</translation>
    </message>
</context>
<context>
    <name>SpecFetch</name>
    <message>
        <source>%1 answered with status %2 instead of a description of its model. Nothing ran. Paste an example request instead.</source>
        <translation>%1 は、モデルの記述ではなくステータス %2 を返しました。何も実行されていません。代わりにリクエスト例を貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 cannot answer now; its model may still be loading. Try again in a minute.</source>
        <translation>%1 は今は応答できません。モデルがまだ読み込み中の可能性があります。1 分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 does not tell what its model takes. Paste an example request instead, or give the address of its OpenAPI file.</source>
        <translation>%1 は、モデルが受け付ける内容を示していません。代わりにリクエスト例を貼り付けるか、OpenAPI ファイルのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>%1 wants a key for this, or does not take the one it was given. Nothing ran. Give it a key and try again.</source>
        <translation>%1 にはキーが必要か、指定したキーが受け付けられません。何も実行されていません。キーを指定して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off, or took over 30 s. Nothing was run and nothing kept. Try again.</source>
        <translation>%1 との接続が切れたか、30 秒を超えました。何も実行されず、何も保持していません。もう一度試してください。</translation>
    </message>
    <message>
        <source>What %1 sends is over %2 MiB, which no description of a model is. Nothing was kept.</source>
        <translation>%1 が送ってきたものは %2 MiB を超えており、モデルの記述ではありません。何も保持していません。</translation>
    </message>
</context>
<context>
    <name>SpecField</name>
    <message>
        <source>The request has no place for “%1”.</source>
        <translation>リクエストに「%1」を入れる場所がありません。</translation>
    </message>
</context>
<context>
    <name>SpecSource</name>
    <message>
        <source>All that the request holds looks like keys, and these are never stored. Paste a request that holds more than keys.</source>
        <translation>リクエストの内容はすべてキーのように見えます。キーは決して保存されません。キー以外の内容を含むリクエストを貼り付けてください。</translation>
    </message>
    <message>
        <source>The request is no JSON object with members, so that there is no form to make of it. Such requests are sent as a JSON file.</source>
        <translation>リクエストがメンバーを持つ JSON オブジェクトではないため、フォームを作れません。このようなリクエストは JSON ファイルとして送信します。</translation>
    </message>
    <message>
        <source>The request of this command is in the file “%1”: choose that file instead.</source>
        <translation>このコマンドのリクエストはファイル「%1」にあります。代わりにそのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The server does not say what its model takes: its input has no type. Paste an example request instead.</source>
        <translation>サーバーがモデルの受け付ける内容を示していません（入力に型がありません）。代わりにリクエスト例を貼り付けてください。</translation>
    </message>
    <message>
        <source>There is an address, but no request with it. Paste the whole command, or the JSON that it sends.</source>
        <translation>アドレスはありますが、リクエストがありません。コマンド全体か、それが送信する JSON を貼り付けてください。</translation>
    </message>
    <message>
        <source>There is nothing here that a model can be made from. What can be: a curl command or a Python snippet, the JSON of a request, a Truss&apos;s config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported.</source>
        <translation>ここにはモデルの元になるものがありません。使えるもの: curl コマンド、Python スニペット、リクエストの JSON、example_model_input を含む Truss の config.yaml、OpenAPI ファイル、JSON Schema、または誰かが書き出したモデル。</translation>
    </message>
    <message>
        <source>This config has no example_model_input, which the form would be made from. Paste an example request instead.</source>
        <translation>この設定には、フォームの元になる example_model_input がありません。代わりにリクエスト例を貼り付けてください。</translation>
    </message>
    <message>
        <source>This holds more than %1 values, which no form has. The example of a single request is enough: choose that.</source>
        <translation>値が %1 個を超えています。それほど多い値を持つフォームはありません。リクエスト 1 件の例で十分です。それを選んでください。</translation>
    </message>
    <message>
        <source>This is over %1 MiB and is not read. The example of a single request is enough: choose that.</source>
        <translation>%1 MiB を超えているため、読み込みません。リクエスト 1 件の例で十分です。それを選んでください。</translation>
    </message>
</context>
<context>
    <name>StorageReports</name>
    <message numerus="yes">
        <source>%n file(s) are missing or changed.</source>
        <translation>
            <numerusform>%n 個のファイルがないか、変更されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) belong to no result.</source>
        <translation>
            <numerusform>%n 個のファイルはどの結果にも属していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken along.</source>
        <translation>
            <numerusform>%n 個のファイルを含められませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were read.</source>
        <translation>
            <numerusform>%n 個のファイル（%1）を読み取りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another id: other results had theirs.</source>
        <translation>
            <numerusform>%n 件は、別の結果と ID が重複していたため、新しい ID にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were added.</source>
        <translation>
            <numerusform>%n 件のジョブを追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were removed for good, and %1 are free again.</source>
        <translation>
            <numerusform>%n 件のジョブを完全に削除し、%1 の空きができました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are in %2.</source>
        <translation>
            <numerusform>%n 件のジョブ（%1）が %2 に入っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost file(s) are back.</source>
        <translation>
            <numerusform>失われていた %n 個のファイルが戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for the first time: the next check sees whether they change.</source>
        <translation>
            <numerusform>うち %n 個は初めて読み取りました。変更の有無は次回の検証で分かります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the archive are damaged or have no place in a library, and were left out.</source>
        <translation>
            <numerusform>アーカイブの %n 個の部分は、破損しているかライブラリに入れる場所がないため、除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n 件はすでにありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to no result: %1</source>
        <translation>どの結果にも属していません: %1</translation>
    </message>
    <message>
        <source>Cannot be read: %1 – %2</source>
        <translation>読み取れません: %1 – %2</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>変更されています: %1 – %2</translation>
    </message>
    <message>
        <source>Every file is as it was when it came.</source>
        <translation>すべてのファイルが届いたときのままです。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>ありません: %1</translation>
    </message>
    <message>
        <source>Nothing was touched. Importing an archive that has them brings them back.</source>
        <translation>何も変更していません。これらを含むアーカイブを読み込むと元に戻ります。</translation>
    </message>
    <message>
        <source>Stopped. The library is as it should be.</source>
        <translation>停止しました。ライブラリは正常な状態です。</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Made</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>モデル不明</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Without a prompt</source>
        <translation>プロンプトなし</translation>
    </message>
</context>
<context>
    <name>StyleLibrary</name>
    <message>
        <source>The table of music styles is missing from the program. Please install Melodeck again.</source>
        <translation>音楽スタイルの表がプログラムにありません。Melodeck を再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>StyleReader</name>
    <message>
        <source>The table of music styles is not valid: %1.</source>
        <translation>音楽スタイルの表が無効です: %1。</translation>
    </message>
</context>
<context>
    <name>TranscriptFormat</name>
    <message>
        <source>Line %1 is no time that can be read: “%2”. Nothing was changed. Correct that line and open the file again.</source>
        <translation>%1 行目は読み取れる時刻ではありません:「%2」。何も変更されていません。その行を直してから、もう一度ファイルを開いてください。</translation>
    </message>
    <message>
        <source>There are no subtitles in it. Nothing was changed. Choose an SRT or WebVTT file.</source>
        <translation>字幕が含まれていません。何も変更されていません。SRT または WebVTT ファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is no transcript in it. Nothing was changed. Choose a file that Melodeck or a speech model wrote.</source>
        <translation>文字起こしが含まれていません。何も変更されていません。Melodeck または音声モデルが書いたファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>TranscriptImport</name>
    <message>
        <source>%1 Nothing was changed. SRT, VTT and JSON can be imported.</source>
        <translation>%1 何も変更されていません。SRT、VTT、JSON を読み込めます。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: that is no transcript. Nothing was changed.</source>
        <translation>ファイルが %1 MB を超えており、文字起こしではありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed.</source>
        <translation>「%1」を読み取れません。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>Transcription</name>
    <message>
        <source>%1 Dorian</source>
        <translation>%1 ドリア</translation>
    </message>
    <message>
        <source>%1 Mixolydian</source>
        <translation>%1 ミクソリディア</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1 メジャー</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1 マイナー</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>無音です</translation>
    </message>
    <message>
        <source>it sounds like speech: its pitch never stays on a note</source>
        <translation>話し声のようです。音の高さが一定に保たれません</translation>
    </message>
    <message>
        <source>more than one voice sounds at once, and no melody stands out</source>
        <translation>複数の声部が同時に鳴っていて、際立つメロディがありません</translation>
    </message>
    <message>
        <source>no note is heard in it</source>
        <translation>音符が聴き取れません</translation>
    </message>
    <message>
        <source>no pitch is heard in it (noise, clicks or drums)</source>
        <translation>音高が聴き取れません（ノイズ、クリック音、ドラムなど）</translation>
    </message>
    <message>
        <source>only one note is heard in it</source>
        <translation>1 つの音しか聴き取れません</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
</context>
<context>
    <name>Variation</name>
    <message>
        <source>%1 has no field for %2: it is left out.</source>
        <translation>%1 には %2 の項目がないため、除外します。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 takes no duration.</source>
        <translation>%1 は長さを受け付けません。</translation>
    </message>
    <message>
        <source>%1 takes no duration. Leave it out.</source>
        <translation>%1 は長さを受け付けません。指定しないでください。</translation>
    </message>
    <message>
        <source>%1 takes no prompts. Leave them out.</source>
        <translation>%1 はプロンプトを受け付けません。指定しないでください。</translation>
    </message>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself. Ask for several takes instead.</source>
        <translation>%1 はシードを受け付けず、実行するたびに結果が変わります。代わりに複数のテイクを指定してください。</translation>
    </message>
    <message>
        <source>%1 takes no seed: its runs differ by themselves.</source>
        <translation>%1 はシードを受け付けず、実行するたびに結果が変わります。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nobody here knows the fields of this request, so it cannot be varied. Make a model of it first.</source>
        <translation>このリクエストの項目が分からないため、バリエーションを作成できません。先にこれからモデルを作成してください。</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>キューには何も追加されていません。</translation>
    </message>
    <message>
        <source>That is %1 requests, and a grid holds %2 at most. Nothing was sent. Choose fewer values.</source>
        <translation>リクエストは %1 件になりますが、グリッドに入るのは %2 件までです。何も送信されていません。値を減らしてください。</translation>
    </message>
    <message>
        <source>This request has no fields that could be varied. Nothing was sent. Start from another clip.</source>
        <translation>このリクエストには、変化させられる項目がありません。何も送信されていません。別のクリップから始めてください。</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>テイク %1</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Nothing was sent. Put the file back, or bring the recipe back and choose another.</source>
        <translation>「%1」はもうありません。何も送信されていません。ファイルを元に戻すか、レシピを呼び戻して別のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>There is nothing in this YAML. Choose the config.yaml of a model.</source>
        <translation>この YAML には何もありません。モデルの config.yaml を選んでください。</translation>
    </message>
    <message>
        <source>This YAML is over %1 MiB and is not read. Choose the config.yaml of a model.</source>
        <translation>この YAML は %1 MiB を超えているため、読み込みません。モデルの config.yaml を選んでください。</translation>
    </message>
    <message>
        <source>This is not valid YAML, or more of it than is read: line %1, column %2. Correct it there and try again.</source>
        <translation>有効な YAML ではないか、対応していない書き方です: %1 行 %2 列。そこを直して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not valid YAML. Correct it and try again.</source>
        <translation>これは有効な YAML ではありません。直してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>melodeck::jobs::JobQueue</name>
    <message>
        <source>Nothing was sent: neither the library&apos;s folder nor the one for temporary files can be written, so what comes back and is paid for could be lost. Make room on the disk or mend the folder&apos;s permissions, start Melodeck again, and send it again.</source>
        <translation>何も送信されていません。ライブラリのフォルダーにも一時ファイルのフォルダーにも書き込めず、料金を払って受け取る結果が失われる可能性があります。ディスクの空きを増やすかフォルダーのアクセス権を直し、Melodeck を再起動してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>停止しました。このコンピューターからは送信されていません。</translation>
    </message>
    <message>
        <source>Until then clips go to %1 – save those that you want to keep.</source>
        <translation>それまでクリップは %1 に置かれます。残したいものは保存してください。</translation>
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
        <translation>Melodeck について</translation>
    </message>
    <message>
        <source>FluidSynth loads GPL-3 readline, in the engine&apos;s own process alone.</source>
        <translation>FluidSynth は GPL-3 の readline を、エンジン専用のプロセス内でのみ読み込みます。</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>%1 を使用しています。</translation>
    </message>
    <message>
        <source>Melodeck %1</source>
        <translation>Melodeck %1</translation>
    </message>
    <message>
        <source>Sends melodies and prompts to audio models, and keeps what comes back. Its own source is under the Apache License 2.0.</source>
        <translation>メロディとプロンプトをオーディオモデルに送り、返ってきたものを保持します。Melodeck 自体のソースは Apache License 2.0 です。</translation>
    </message>
    <message>
        <source>The sketch engine is an arranger by rule on sampled instruments. It is not a neural model.</source>
        <translation>スケッチエンジンは、サンプリングされた楽器を使い、規則に基づいて編曲します。ニューラルモデルではありません。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Answer – %1</source>
        <translation>応答 – %1</translation>
    </message>
    <message>
        <source>As it was received, byte for byte</source>
        <translation>受信したまま（バイト単位で同一）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Find in names and values</source>
        <translation>名前と値を検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>次を検索 (Enter)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>前を検索 (Shift+Enter)</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON をコピーしました</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>パスをコピーしました</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>The JSON pointer that leads to this place</source>
        <translation>この場所を指す JSON ポインター</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>応答全体</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>値をコピーしました</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerSaver</name>
    <message>
        <source>%1 could not be saved: %2. What was to be saved is still here.</source>
        <translation>%1 を保存できませんでした: %2。保存しようとした内容はまだここにあります。</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Audacity ラベル</translation>
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
        <translation>この応答は何も保持されていないため、保存するものがありません。</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>応答を保存</translation>
    </message>
    <message>
        <source>Save film</source>
        <translation>動画を保存</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>音符を保存</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>文字起こしを保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Saved as %1 · it was cut, this is what came</source>
        <translation>%1 として保存しました · 途中で切れており、届いた分だけです</translation>
    </message>
    <message>
        <source>Sheet music (MusicXML)</source>
        <translation>楽譜（MusicXML）</translation>
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
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>as JSON; how it was written is not known any more</source>
        <translation>JSON として。元の書式はもう分かりません</translation>
    </message>
    <message>
        <source>as JSON; its clips stand in it by name</source>
        <translation>JSON として。クリップは名前で記載されます</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>メロディ</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>文字起こし</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ArrivingDecoder</name>
    <message>
        <source>No sound arrived that can be played. What arrived is kept. Send the request again.</source>
        <translation>再生できる音が届きませんでした。届いたものは保持されています。リクエストをもう一度送信してください。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AsyncDialog</name>
    <message>
        <source>%1 of 256 KiB. This computer may sleep meanwhile.</source>
        <translation>256 KiB 中 %1。その間、このコンピューターはスリープできます。</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 時間</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 時間</translation>
    </message>
    <message>
        <source>Address of your receiver</source>
        <translation>受信先のアドレス</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>How often the platform runs it at most when it fails. Each run may be billed.</source>
        <translation>失敗したときにプラットフォームが実行する最大回数。実行ごとに課金される可能性があります。</translation>
    </message>
    <message>
        <source>Pause before the second attempt, doubled for each further one</source>
        <translation>2 回目の試行までの待ち時間。以降は毎回 2 倍になります</translation>
    </message>
    <message>
        <source>Pause between two attempts at most</source>
        <translation>試行間の最長の待ち時間</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>受信先</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue</source>
        <translation>プラットフォームのキューに送信</translation>
    </message>
    <message>
        <source>Send to the queue</source>
        <translation>キューに送信</translation>
    </message>
    <message>
        <source>The request is %1 with its files, and the platform&apos;s queue takes 256 KiB. Nothing was sent. Let the model fetch the recording from a link where it can, choose a shorter part of it, or send the request at once instead.</source>
        <translation>リクエストはファイルを含めて %1 で、プラットフォームのキューが受け付けるのは 256 KiB までです。何も送信されていません。可能なら録音をリンクからモデルに取得させるか、短い部分を選ぶか、キューを使わずすぐに送信してください。</translation>
    </message>
    <message>
        <source>This computer may sleep meanwhile.</source>
        <translation>その間、このコンピューターはスリープできます。</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>最長待ち時間</translation>
    </message>
    <message>
        <source>Where “melodeck-cli receive” is reached from outside. The platform brings the result there, signed, and keeps none itself; it comes into the library, also while this window is closed.</source>
        <translation>「melodeck-cli receive」に外部から到達できるアドレスです。プラットフォームは署名した結果をそこに届け、自らは保持しません。結果は、このウィンドウを閉じていてもライブラリに入ります。</translation>
    </message>
    <message>
        <source>Without a receiver the result can only be seen where the model itself saves it. Give its address.</source>
        <translation>受信先がない場合、結果はモデル自身が保存する場所でしか見られません。受信先のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>at first, doubled up to</source>
        <translation>から始め、2 倍ずつ、最長</translation>
    </message>
    <message>
        <source>first</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>second</source>
        <translation>2 番目</translation>
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
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchBlock</name>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 件キャンセル</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 件完了</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 件失敗</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 件実行中</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 件待機中</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 件応答なし</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <translation>%1 件のバッチ</translation>
    </message>
    <message>
        <source>Batch of %1 or more</source>
        <translation>%1 件以上のバッチ</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>残りをキャンセル</translation>
    </message>
    <message>
        <source>Cancel the rest of %1</source>
        <translation>%1 の残りをキャンセル</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Jobs of %1</source>
        <translation>%1 のジョブ</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 の進行状況</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>失敗分を再送信</translation>
    </message>
    <message>
        <source>Show %1 as a grid</source>
        <translation>%1 をグリッドで表示</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>グリッドで表示</translation>
    </message>
    <message>
        <source>Show older jobs of this batch</source>
        <translation>このバッチの古いジョブを表示</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchPanel</name>
    <message>
        <source>%1 up</source>
        <translation>アップロード %1</translation>
    </message>
    <message>
        <source>%1: the cache holds no more converted files than these. Nothing was sent. Make a batch of its own of it.</source>
        <translation>%1: キャッシュに入る変換済みファイルは、これで上限です。何も送信されていません。これは別のバッチにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n 個のファイルは使えません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 件のジョブ</numerusform>
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
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Browse for files of the batch</source>
        <translation>バッチのファイルを参照</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Clear files of the batch</source>
        <translation>バッチのファイルをクリア</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>バッチを閉じる</translation>
    </message>
    <message>
        <source>Converting “%1”</source>
        <translation>「%1」を変換中</translation>
    </message>
    <message>
        <source>Converting “%1”: %2</source>
        <translation>「%1」を変換中: %2</translation>
    </message>
    <message>
        <source>Converting “%1”: %2 of %3</source>
        <translation>「%1」を変換中: %2 / %3</translation>
    </message>
    <message>
        <source>Drop recordings or a folder here. Without any the prompts alone decide.</source>
        <translation>録音またはフォルダーをここにドロップします。ない場合はプロンプトだけで決まります。</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation>バッチのファイル</translation>
    </message>
    <message>
        <source>Leave out the files that are not read yet</source>
        <translation>まだ読み込んでいないファイルを除外</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n more…</source>
        <translation>
            <numerusform>さらに %n 個を確認中…</numerusform>
        </translation>
    </message>
    <message>
        <source>No recordings in there</source>
        <translation>録音がありません</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size.</source>
        <translation>何も送信されていません。アクセス権とサイズを確認してください。</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompts of the batch</source>
        <translation>バッチのプロンプト</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message numerus="yes">
        <source>Run %n job(s)</source>
        <translation>
            <numerusform>%n 件のジョブを実行</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The other file goes as it is heard.</source>
        <translation>もう一方のファイルは聴き取ったまま送信されます。</translation>
    </message>
    <message>
        <source>The other files go as they are heard.</source>
        <translation>ほかのファイルは聴き取ったまま送信されます。</translation>
    </message>
    <message>
        <source>The others are.</source>
        <translation>ほかのファイルは使えます。</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A, WebM … are taken.</source>
        <translation>WAV、FLAC、OGG、MP3、M4A、WebM などが使えます。</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>まずプロンプトを入力してください。</translation>
    </message>
    <message>
        <source>every file with every prompt</source>
        <translation>すべてのファイルとプロンプトの組み合わせ</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>1 行に 1 つ</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>{slow|fast} folk waltz</source>
        <translation>{遅い|速い}フォークワルツ</translation>
    </message>
    <message>
        <source>{slow|fast} tries each. Lines that begin with # are left out.</source>
        <translation>{遅い|速い} はそれぞれを試します。# で始まる行は無視されます。</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
    <message>
        <source>“%1” goes with your corrections of what was heard in it.</source>
        <translation>「%1」は、聴き取り結果への修正とともに送信されます。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 個</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BlindPanel</name>
    <message>
        <source>All are equally loud, in an order of chance. Listen, give places, then reveal.</source>
        <translation>すべて同じ音量で、順序はランダムです。聴いて順位を付けてから、答えを表示してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel blind comparison</source>
        <translation>ブラインド比較をキャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close verdict</source>
        <translation>結果を閉じる</translation>
    </message>
    <message>
        <source>Give a place first.</source>
        <translation>先に順位を付けてください。</translation>
    </message>
    <message>
        <source>In an order of chance; some are too short or too quiet to be made equally loud. Listen, give places, then reveal.</source>
        <translation>順序はランダムです。短すぎる、または小さすぎて同じ音量にできないものがあります。聴いて順位を付けてから、答えを表示してください。</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>答えを表示</translation>
    </message>
    <message>
        <source>This is what you heard</source>
        <translation>聴いたのはこれでした</translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation>どれが一番ですか?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::CleanUpDialog</name>
    <message numerus="yes">
        <source>%n job(s) stay because of a star or a collection.</source>
        <translation>
            <numerusform>%n 件のジョブは、スターかコレクションがあるため残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 stay because they were never saved elsewhere.</source>
        <translation>
            <numerusform>%n 件のジョブ（%1）は、ほかの場所に保存されたことがないため残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 would go to the trash.</source>
        <translation>
            <numerusform>%n 件のジョブ（%1）がゴミ箱に移動します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those that go exist nowhere else.</source>
        <translation>
            <numerusform>移動するもののうち %n 件は、ほかのどこにもありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過期間</translation>
    </message>
    <message>
        <source>Also what was never saved elsewhere</source>
        <translation>ほかに保存していないものも含める</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>すべてのサイズ</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Larger than 1 MB</source>
        <translation>1 MB 超</translation>
    </message>
    <message>
        <source>Larger than 10 MB</source>
        <translation>10 MB 超</translation>
    </message>
    <message>
        <source>Larger than 100 MB</source>
        <translation>100 MB 超</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>移動するものはありません。</translation>
    </message>
    <message>
        <source>Older than a month</source>
        <translation>1 か月以上前</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>1 週間以上前</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>1 年以上前</translation>
    </message>
    <message>
        <source>Older than three months</source>
        <translation>3 か月以上前</translation>
    </message>
    <message>
        <source>Only what failed or gave nothing</source>
        <translation>失敗したか、何も得られなかったもののみ</translation>
    </message>
    <message>
        <source>Only what was saved elsewhere</source>
        <translation>ほかの場所に保存済みのもののみ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps them for %n day(s).</source>
        <translation>
            <numerusform>ゴミ箱に %n 日間保管されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>移動するもの</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipActions</name>
    <message>
        <source>Compare as A and B</source>
        <translation>A と B として比較</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>レシピを比較…</translation>
    </message>
    <message>
        <source>Compare the two recipes</source>
        <translation>2 つのレシピを比較</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>終わりから続ける</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>変更して実行</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>レシピを表示</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>メロディとして使用</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>バリエーション作成…</translation>
    </message>
    <message>
        <source>Which clip shall be compared with “%1”?</source>
        <translation>どのクリップを「%1」と比較しますか?</translation>
    </message>
    <message>
        <source>Which clip&apos;s recipe shall stand beside that of “%1”?</source>
        <translation>どのクリップのレシピを「%1」のレシピと並べますか?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipDecoder</name>
    <message>
        <source>This file holds no sound. Nothing is lost. Choose another clip.</source>
        <translation>このファイルには音がありません。失われたものはありません。別のクリップを選んでください。</translation>
    </message>
    <message>
        <source>This file is damaged: its sound cannot be decoded. It is left as it is. Choose another clip, or get this one anew.</source>
        <translation>このファイルは破損しており、音をデコードできません。ファイルはそのままです。別のクリップを選ぶか、このファイルを入手し直してください。</translation>
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
            <numerusform>%n 個のクリップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>クリップを選択</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Looking into the library…</source>
        <translation>ライブラリを確認中…</translation>
    </message>
    <message>
        <source>No clip has these words.</source>
        <translation>この語を含むクリップはありません。</translation>
    </message>
    <message>
        <source>There is no other clip yet.</source>
        <translation>ほかのクリップはまだありません。</translation>
    </message>
    <message>
        <source>Words of the prompt, model, melody or day</source>
        <translation>プロンプト、モデル、メロディ、日付の語</translation>
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
        <translation>A として比較</translation>
    </message>
    <message>
        <source>Compare as B</source>
        <translation>B として比較</translation>
    </message>
    <message>
        <source>Compared as %1</source>
        <translation>%1 として比較中</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>このリクエストからモデルを作成…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 のその他の操作</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>結果をゴミ箱に移動</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 を一時停止</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1 を再生</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>%1 の再生位置</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Remove star from %1</source>
        <translation>%1 のスターを外す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>Save MIDI…</source>
        <translation>MIDI を保存…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save stems…</source>
        <translation>ステムを保存…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation>%1 にスターを付ける</translation>
    </message>
    <message>
        <source>arriving…</source>
        <translation>受信中…</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>再生できません</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無音</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSaver</name>
    <message>
        <source>%1 of %2 clips were saved; the rest is in the library. %3</source>
        <translation>%2 個中 %1 個のクリップを保存しました。残りはライブラリにあります。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and were saved in part</source>
        <translation>
            <numerusform>%n 個は破損しており、一部だけ保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are less loud than asked for: their peaks allow no more</source>
        <translation>
            <numerusform>%n 個は指定より小さな音量です。ピークのため、これ以上上げられません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n サンプルがこの形式の上限を超え、クリップしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n 個がこの形式の上限を超え、クリップしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their recipe: their files have no place for it</source>
        <translation>
            <numerusform>%n 個はレシピなし。ファイルに入れる場所がありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n clip(s) in %1</source>
        <translation>
            <numerusform>%n 個のクリップを %1 に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 を保存中</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>%n 個のクリップを保存中</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 clips were saved; the rest is in the library.</source>
        <translation>停止しました。%2 個中 %1 個のクリップを保存しました。残りはライブラリにあります。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved; the clip is in the library.</source>
        <translation>停止しました。何も保存されていません。クリップはライブラリにあります。</translation>
    </message>
    <message>
        <source>level changed by %1 dB only: its peaks allow no more</source>
        <translation>レベルの変更は %1 dB だけです。ピークのため、これ以上変えられません</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSharer</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 をコピーしました</translation>
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
        <translation>ブラインド比較のクリップは常に同じ音量です。</translation>
    </message>
    <message>
        <source>Level of this clip</source>
        <translation>このクリップのレベル</translation>
    </message>
    <message>
        <source>Level of this clip: %1</source>
        <translation>このクリップのレベル: %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>揃える</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>レベルを揃える</translation>
    </message>
    <message>
        <source>Plays the clips of a job equally loud; files stay as they are</source>
        <translation>ジョブのクリップを同じ音量で再生します。ファイルはそのままです</translation>
    </message>
    <message>
        <source>To the other of two clips and back, at the same place</source>
        <translation>2 つのクリップを同じ位置で切り替えます</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ComposePanel</name>
    <message>
        <source>%1 takes links, not files</source>
        <translation>%1 が受け付けるのはリンクで、ファイルではありません</translation>
    </message>
    <message>
        <source>%1 takes no recordings</source>
        <translation>%1 は録音を受け付けません</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>アップロード %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n 個のクリップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) in JSON</source>
        <translation>
            <numerusform>JSON にさらに %n 個の値</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a recording (WAV, FLAC, OGG, MP3, M4A …) or a JSON request.</source>
        <translation>録音（WAV、FLAC、OGG、MP3、M4A など）または JSON リクエストをドロップしてください。</translation>
    </message>
    <message>
        <source>Edit the request as</source>
        <translation>リクエストの編集方法</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n clip(s)</source>
        <translation>
            <numerusform>%n 個のクリップを生成</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Make picture</source>
        <translation>画像を生成</translation>
    </message>
    <message>
        <source>Make video</source>
        <translation>動画を生成</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size; requests above %1 go by the command line.</source>
        <translation>何も送信されていません。アクセス権とサイズを確認してください。%1 を超えるリクエストはコマンドラインで送信します。</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose the queue again when it is there.</source>
        <translation>何も送信されていません。メロディが届いてから、もう一度キューを選んでください。</translation>
    </message>
    <message>
        <source>One of its values has thousands of characters. It is sent all the same.</source>
        <translation>値の 1 つが数千文字あります。それでも送信されます。</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>リクエストを送信</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>話す</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1</source>
        <translation>JSON の %1 行目に誤りがあります</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1.</source>
        <translation>JSON の %1 行目に誤りがあります。</translation>
    </message>
    <message>
        <source>The melody is still on its way</source>
        <translation>メロディはまだ準備中です</translation>
    </message>
    <message>
        <source>The melody is still on its way.</source>
        <translation>メロディはまだ準備中です。</translation>
    </message>
    <message>
        <source>The melody that it waited for did not come. Nothing was sent and nothing is billed. Bring the melody again, or press Generate to send what is in the form now.</source>
        <translation>待っていたメロディが届きませんでした。何も送信されず、課金もありません。メロディをもう一度用意するか、「生成」を押して現在のフォームの内容を送信してください。</translation>
    </message>
    <message>
        <source>The recipe&apos;s request</source>
        <translation>レシピのリクエスト</translation>
    </message>
    <message>
        <source>The request must be a JSON object: { … }.</source>
        <translation>リクエストは JSON オブジェクト { … } でなければなりません。</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>リクエストは送信されませんでした</translation>
    </message>
    <message>
        <source>The text says what the form shows; undo brings it back.</source>
        <translation>テキストはフォームの内容になりました。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>This request is too long to be edited as JSON</source>
        <translation>このリクエストは長すぎて JSON として編集できません</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Until it is corrected nothing can be sent, and the form waits.</source>
        <translation>修正するまで何も送信できず、フォームも使えません。</translation>
    </message>
    <message>
        <source>Use the form</source>
        <translation>フォームを使う</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>まずプロンプトを入力してください。</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約 %1 秒</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>約 1 秒</translation>
    </message>
    <message>
        <source>melody on its way</source>
        <translation>メロディを準備中</translation>
    </message>
    <message>
        <source>the platform ends a request after %1 minutes: ask for less at once</source>
        <translation>プラットフォームは %1 分でリクエストを打ち切ります。一度に要求する量を減らしてください</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
    <message>
        <source>“%1” cannot be used here</source>
        <translation>「%1」はここでは使えません</translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation>「%1」はフォルダーです</translation>
    </message>
    <message>
        <source>“%1” is being read: it can be sent when it is here.</source>
        <translation>「%1」を読み込み中です。読み終わると送信できます。</translation>
    </message>
    <message>
        <source>“%1” is no recording that can be read.</source>
        <translation>「%1」は読み取れる録音ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a request</source>
        <translation>「%1」はリクエストではありません</translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be read.</source>
        <translation>「%1」がないか、読み取れません。</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Choose another model to use it.</source>
        <translation>「%1」はここに残り、何も送信されていません。使うには別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Put it where the model can download it and paste the link, or choose a variant of the model that takes files.</source>
        <translation>「%1」はここに残り、何も送信されていません。モデルがダウンロードできる場所に置いてリンクを貼り付けるか、ファイルを受け付けるモデルを選んでください。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ConversionOptions</name>
    <message>
        <source>Brings the loudest moment of the melody to −1 dB before it is sent. Your file stays as it is.</source>
        <translation>送信前に、メロディの最大音量を −1 dB に合わせます。元のファイルは変わりません。</translation>
    </message>
    <message>
        <source>Normalise level</source>
        <translation>レベルをノーマライズ</translation>
    </message>
    <message>
        <source>Remove DC offset</source>
        <translation>DC オフセットを除去</translation>
    </message>
    <message>
        <source>Takes off the constant offset that some sound cards add. Your file stays as it is.</source>
        <translation>一部のサウンドカードが加える一定のオフセットを取り除きます。元のファイルは変わりません。</translation>
    </message>
    <message>
        <source>no DC offset</source>
        <translation>DC オフセットなし</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>ノーマライズ済み</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Desk</name>
    <message>
        <source>Compose</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>ペイン</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>キューとライブラリ</translation>
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
        <translation>%1～%2 秒</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>長さのスライダー</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EmptyResults</name>
    <message>
        <source>Press “%1” below the form.</source>
        <translation>フォームの下の「%1」を押してください。</translation>
    </message>
    <message>
        <source>Results appear here</source>
        <translation>結果はここに表示されます</translation>
    </message>
    <message>
        <source>The batch stands here as one block then: it tells how far it is, and opens to show each of its jobs. Nothing is sent before.</source>
        <translation>バッチはここに 1 つのまとまりとして表示され、進み具合を示し、開くとジョブを 1 つずつ確認できます。それまでは何も送信されません。</translation>
    </message>
    <message>
        <source>What comes back stands here, the newest first, and stays in the library.</source>
        <translation>届いたものは新しい順にここに並び、ライブラリに残ります。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EndpointDialog</name>
    <message>
        <source>%1 (from its example request)</source>
        <translation>%1（リクエスト例から）</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Connect a model</source>
        <translation>モデルに接続</translation>
    </message>
    <message>
        <source>Lists the models of your workspace at Baseten</source>
        <translation>Baseten のワークスペースにあるモデルを一覧表示します</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>My models at Baseten</source>
        <translation>Baseten のマイモデル</translation>
    </message>
    <message>
        <source>My models…</source>
        <translation>マイモデル…</translation>
    </message>
    <message>
        <source>New model from a request or a schema…</source>
        <translation>リクエストまたはスキーマから新しいモデル…</translation>
    </message>
    <message>
        <source>No address was found in this command. Paste the address alone.</source>
        <translation>このコマンドにはアドレスが見つかりませんでした。アドレスだけを貼り付けてください。</translation>
    </message>
    <message>
        <source>None of the models here takes its example request, so a form is made from it: %1. It will be among your models.</source>
        <translation>このリクエスト例を受け付けるモデルがないため、そこからフォームを作成します: %1。マイモデルに追加されます。</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Paste the address that your model answers at: a Baseten model, a Truss server, or any URL that takes such a request. A curl command and baseten:MODEL_ID work too.</source>
        <translation>モデルが応答するアドレスを貼り付けてください。Baseten のモデル、Truss サーバー、またはこのようなリクエストを受け付ける任意の URL です。curl コマンドや baseten:MODEL_ID も使えます。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Predict URL</source>
        <translation>Predict URL</translation>
    </message>
    <message>
        <source>Requests go to %1.</source>
        <translation>リクエストは %1 に送信されます。</translation>
    </message>
    <message>
        <source>Send it unencrypted all the same</source>
        <translation>それでも暗号化せずに送信する</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>送信形式</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>効果音</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>音声からテキスト</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>テキストから音声</translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the way could read your key and your recordings. Use https:// where you can.</source>
        <translation>このアドレスは暗号化されていません。途中の誰かにキーや録音を読み取られる可能性があります。できるだけ https:// を使ってください。</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Write a part of a name to find it</source>
        <translation>名前の一部を入力して検索</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>マイモデル</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryDetails</name>
    <message>
        <source>Close tags and note</source>
        <translation>タグとメモを閉じる</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Select an entry to give it tags or a note.</source>
        <translation>項目を選択すると、タグやメモを付けられます。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>タグ（カンマ区切り）</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryMenu</name>
    <message>
        <source>Add a tag…</source>
        <translation>タグを追加…</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>コレクションに追加</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>レシピを復元</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message numerus="yes">
        <source>Move %n result(s) to trash</source>
        <translation>
            <numerusform>%n 件の結果をゴミ箱に移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>結果をゴミ箱に移動</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新規コレクション…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Remove from this collection</source>
        <translation>このコレクションから外す</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Show in results</source>
        <translation>結果に表示</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>レシピを表示</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>タグとメモ…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FilterBar</name>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>過去 1 か月</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>モデル不明</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>フィルターなし</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>1 年以上前</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>フィルターを解除: %1</translation>
    </message>
    <message>
        <source>Remove this collection; its clips stay</source>
        <translation>このコレクションを削除します。クリップは残ります</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>With melody</source>
        <translation>メロディあり</translation>
    </message>
    <message>
        <source>Won a blind comparison</source>
        <translation>ブラインド比較で 1 位</translation>
    </message>
    <message>
        <source>Won blind</source>
        <translation>ブラインド 1 位</translation>
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
            <numerusform>%n 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Find in transcript</source>
        <translation>文字起こしを検索</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字小文字を区別</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::IntakePage</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel melody</source>
        <translation>メロディをキャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobBlock</name>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Answer ▾</source>
        <translation>応答 ▾</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>ブラインド比較</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>レシピを復元</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 をキャンセル</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>ブラインド比較…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>For a report: what was asked, when, and what the server said. Never a key.</source>
        <translation>報告用です。要求の内容、日時、サーバーの返答が含まれます。キーは含まれません。</translation>
    </message>
    <message>
        <source>Hides which clip is which until you have given places</source>
        <translation>順位を付けるまで、どのクリップかを伏せます</translation>
    </message>
    <message>
        <source>It was deactivated. From then on its owner is billed until it sleeps again.</source>
        <translation>無効になっていました。有効にすると、再びスリープするまで所有者に課金されます。</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>このリクエストからモデルを作成…</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>結果をゴミ箱に移動</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message>
        <source>Request ▾</source>
        <translation>リクエスト ▾</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>すべて保存…</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>応答を保存…</translation>
    </message>
    <message>
        <source>Send %1 now</source>
        <translation>%1 を今すぐ送信</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>応答を表示</translation>
    </message>
    <message>
        <source>Starts it without waiting for the next try</source>
        <translation>次の試行を待たずに開始します</translation>
    </message>
    <message>
        <source>Starts it, so that the request can be sent again</source>
        <translation>モデルを起動し、リクエストを再送信できるようにします</translation>
    </message>
    <message>
        <source>Switch the model on</source>
        <translation>モデルを有効にする</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>モデルを起動</translation>
    </message>
    <message>
        <source>Which words of the prompts the sketch engine knows: styles, moods, instruments, keys and tempos. Other words change nothing but the choice of notes.</source>
        <translation>プロンプトのうちスケッチエンジンが理解する語: スタイル、雰囲気、楽器、調、テンポ。ほかの語は音符の選び方だけを変えます。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobNotices</name>
    <message numerus="yes">
        <source>%n clip(s) to hear.</source>
        <translation>
            <numerusform>%n 個のクリップを聴けます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n 件が失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are done</source>
        <translation>
            <numerusform>%n 件のリクエストが完了しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n 件のリクエストが失敗しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The last one: “%1”</source>
        <translation>最後のもの: 「%1」</translation>
    </message>
    <message>
        <source>The model answered with an error. What it said, and what to do, stands in the window.</source>
        <translation>モデルがエラーを返しました。エラーの内容と対処方法はウィンドウに表示されています。</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>「%1」が失敗しました</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>「%1」が完了しました</translation>
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
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 の進行状況</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>受信中 %1 / %2</translation>
    </message>
    <message>
        <source>The model is busy (%1)</source>
        <translation>モデルが混み合っています（%1）</translation>
    </message>
    <message>
        <source>nothing was billed</source>
        <translation>課金されていません</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>試行 %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonFiles</name>
    <message>
        <source>not there</source>
        <translation>ありません</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonPane</name>
    <message>
        <source>Files in it: %1</source>
        <translation>含まれるファイル: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Request as JSON</source>
        <translation>JSON のリクエスト</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the problem in the text</source>
        <translation>テキスト内の問題を表示</translation>
    </message>
    <message>
        <source>That is too long for this place and was not pasted. Drop it as a file.</source>
        <translation>ここには長すぎるため貼り付けませんでした。ファイルとしてドロップしてください。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonRequestCard</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Clear request</source>
        <translation>リクエストをクリア</translation>
    </message>
    <message>
        <source>It is sent as it is.</source>
        <translation>そのまま送信されます。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n 個の要素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 個のメンバー</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空のテキスト</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::KeyField</name>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 は %2 にあります</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>キーチェーンを再確認</translation>
    </message>
    <message>
        <source>Baseten answers with a key alone. You find yours in the settings of your workspace.</source>
        <translation>Baseten の利用にはキーが必要です。キーはワークスペースの設定にあります。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Import the key in %1</source>
        <translation>%1 のキーを読み込む</translation>
    </message>
    <message>
        <source>It goes to %1 alone, and is there at the next start.</source>
        <translation>%1 にのみ送られ、次回起動時も使えます。</translation>
    </message>
    <message>
        <source>It is forgotten when Melodeck ends.</source>
        <translation>Melodeck を終了すると消去されます。</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>キーチェーンに保存</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>キーチェーンを確認中…</translation>
    </message>
    <message>
        <source>No key is known for %1. Leave it empty where none is wanted.</source>
        <translation>%1 のキーはありません。不要な場合は空のままにしてください。</translation>
    </message>
    <message>
        <source>The key in BASETEN_API_KEY is used: %1</source>
        <translation>BASETEN_API_KEY のキーを使用中: %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s key for %1 is used: %2</source>
        <translation>キーチェーンにある %1 のキーを使用中: %2</translation>
    </message>
    <message>
        <source>The variable for Baseten is BASETEN_API_KEY; set it before Melodeck starts.</source>
        <translation>Baseten 用の環境変数は BASETEN_API_KEY です。Melodeck の起動前に設定してください。</translation>
    </message>
    <message>
        <source>There is no keychain here: the key is forgotten when Melodeck ends.</source>
        <translation>ここにはキーチェーンがありません。キーは Melodeck の終了時に消去されます。</translation>
    </message>
    <message>
        <source>This session has a key for %1.</source>
        <translation>このセッションには %1 のキーがあります。</translation>
    </message>
    <message>
        <source>another key, in its place</source>
        <translation>代わりに別のキー</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right, highest true peak %3 dB.</source>
        <translation>ピーク 左 %1 dB、右 %2 dB、最大トゥルーピーク %3 dB。</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right.</source>
        <translation>ピーク 左 %1 dB、右 %2 dB。</translation>
    </message>
    <message>
        <source>The clip goes over full scale.</source>
        <translation>クリップがフルスケールを超えています。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDelegate</name>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>ファイルがなくなっています</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDesk</name>
    <message numerus="yes">
        <source>%n entry(ies) added to “%1”.</source>
        <translation>
            <numerusform>%n 件の項目を「%1」に追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Choose an entry that can be heard first.</source>
        <translation>先に再生できる項目を選んでください。</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>コレクションの名前</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新規コレクション</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>これはもうライブラリにありません。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>As collected</source>
        <translation>追加した順</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>結果に戻る</translation>
    </message>
    <message>
        <source>Back to the results (Ctrl+L)</source>
        <translation>結果に戻る (Ctrl+L)</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>関連度順</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ分け</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>長い順</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>メロディ</translation>
    </message>
    <message>
        <source>Melody used</source>
        <translation>使用したメロディ</translation>
    </message>
    <message>
        <source>More than %1 entries</source>
        <translation>%1 件以上</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>この検索に一致するものはライブラリにありません。</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Only the newest hits are in this order. Search for more words to see all.</source>
        <translation>この順に並ぶのは最新のヒットだけです。すべて見るには、検索語を増やしてください。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search clips and prompts</source>
        <translation>クリップとプロンプトを検索</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>短い順</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>Sort and group: %1</source>
        <translation>並べ替えとグループ分け: %1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Stars and winners</source>
        <translation>スターと 1 位</translation>
    </message>
    <message>
        <source>The library in the place of the results, as rows or cards (Ctrl+L)</source>
        <translation>結果の場所にライブラリを行またはカードで表示します (Ctrl+L)</translation>
    </message>
    <message>
        <source>The library is being read in: some clips are not found yet.</source>
        <translation>ライブラリを読み込んでいます。まだ見つからないクリップがあります。</translation>
    </message>
    <message>
        <source>The library is being read in: what is older than %1 is not found yet.</source>
        <translation>ライブラリを読み込んでいます。%1 より古いものはまだ見つかりません。</translation>
    </message>
    <message>
        <source>What you make is kept here: every clip, transcript and request, to be found by any word of it.</source>
        <translation>作ったものはここに保管されます。すべてのクリップ、文字起こし、リクエストを、含まれるどの語からでも検索できます。</translation>
    </message>
    <message>
        <source>Words begin as these do. “In quotes” they stand so, a minus in front leaves out.</source>
        <translation>語の先頭が一致するものを検索します。&quot;引用符&quot; で囲むとその語句のとおりに、前にマイナスを付けるとその語を除外します。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LinkDialog</name>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>It is fetched from %1 without any key, and becomes the melody.</source>
        <translation>%1 からキーなしで取得され、メロディになります。</translation>
    </message>
    <message>
        <source>Link of a recording</source>
        <translation>録音のリンク</translation>
    </message>
    <message>
        <source>Others on the way can read and change what comes over http://. Use its https:// address, or download it in a browser and drop it here.</source>
        <translation>http:// で届くものは、途中で第三者に読まれたり改変されたりする可能性があります。https:// のアドレスを使うか、ブラウザーでダウンロードしてここにドロップしてください。</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>リンクを貼り付け</translation>
    </message>
    <message>
        <source>The address of the file itself, such as https://example.org/tune.mp3; not of a page that plays it.</source>
        <translation>https://example.org/tune.mp3 のような、ファイル自体のアドレスです。再生ページのアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) queued.</source>
        <translation>
            <numerusform>%n 件のジョブをキューに追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: requests and links go one at a time.</source>
        <translation>
            <numerusform>ほか %n 件は処理していません。リクエストとリンクは 1 つずつ扱います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: transcripts go one at a time.</source>
        <translation>
            <numerusform>ほか %n 件は処理していません。文字起こしは 1 つずつ扱います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still on their way.</source>
        <translation>
            <numerusform>%n 件のリクエストがまだ処理中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are back.</source>
        <translation>
            <numerusform>%n 件の結果が戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are in the trash.</source>
        <translation>
            <numerusform>%n 件の結果がゴミ箱に入りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) came from the platform&apos;s queue</source>
        <translation>
            <numerusform>プラットフォームのキューから結果が %n 件届きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) with %1 were in the trash for 30 days and are removed.</source>
        <translation>
            <numerusform>%n 件の結果（%1）は、ゴミ箱に 30 日間あったため削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred clip(s) went, too.</source>
        <translation>
            <numerusform>スター付きのクリップ %n 個も含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A is “%1”, B is “%2”. X goes from one to the other at the same place.</source>
        <translation>A は「%1」、B は「%2」です。X で同じ位置のまま切り替えます。</translation>
    </message>
    <message>
        <source>About Melodeck</source>
        <translation>Melodeck について</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>As a notification of the desktop, while this window is not in front</source>
        <translation>このウィンドウが前面にないとき、デスクトップの通知で知らせます</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>1 秒戻る</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>5 秒戻る</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>ジョブをキャンセル</translation>
    </message>
    <message>
        <source>Choose a clip first, in the results or in the library.</source>
        <translation>先に結果またはライブラリでクリップを選んでください。</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Command of Baseten&apos;s tools</source>
        <translation>Baseten のツールのコマンド</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>ブラインド比較…</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>レシピを比較…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Copy clip</source>
        <translation>クリップをコピー</translation>
    </message>
    <message>
        <source>Copy region, or drag it out</source>
        <translation>範囲をコピー、またはドラッグで取り出し</translation>
    </message>
    <message>
        <source>Copy request as</source>
        <translation>リクエストを形式を指定してコピー</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Files are still being written.</source>
        <translation>ファイルをまだ書き込み中です。</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>ライブラリで検索</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>1 秒進む</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>5 秒進む</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>終わりから続ける</translation>
    </message>
    <message>
        <source>Import a transcript</source>
        <translation>文字起こしを読み込む</translation>
    </message>
    <message>
        <source>Imported %1. Undo brings back what was there.</source>
        <translation>%1 を読み込みました。「元に戻す」で以前の内容に戻せます。</translation>
    </message>
    <message>
        <source>It was made at %1, which is not connected: %2 is kept.</source>
        <translation>接続されていない %1 で作成されたものです。%2 のままにします。</translation>
    </message>
    <message>
        <source>It would take the place of what is written below.</source>
        <translation>下に入力した内容が置き換えられます。</translation>
    </message>
    <message>
        <source>Its request is in “%1”: drop that file as well.</source>
        <translation>リクエストは「%1」にあります。そのファイルもドロップしてください。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>今の内容を残す</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Left out when it was saved: %1.</source>
        <translation>保存時に除外されたもの: %1。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Library or results</source>
        <translation>ライブラリ / 結果</translation>
    </message>
    <message>
        <source>Library storage…</source>
        <translation>ライブラリの保存領域…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>このリクエストからモデルを作成…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>レベルを揃える</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>結果をゴミ箱に移動</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>新しいバッチ</translation>
    </message>
    <message>
        <source>Nobody knows which clip this is. Reveal or cancel the blind comparison first.</source>
        <translation>これがどのクリップかはまだ伏せられています。先にブラインド比較の答えを表示するか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Open recordings, prompts or a request</source>
        <translation>録音、プロンプト、リクエストを開く</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Paste link…</source>
        <translation>リンクを貼り付け…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生 / 一時停止</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python スクリプト</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quit Melodeck?</source>
        <translation>Melodeck を終了しますか?</translation>
    </message>
    <message>
        <source>Quitting loses them.</source>
        <translation>終了すると失われます。</translation>
    </message>
    <message>
        <source>Quitting stops that. What is whole by then stays, and the library has all clips as they came.</source>
        <translation>終了すると中断されます。それまでに完成したものは残り、ライブラリには届いたままのクリップがすべてあります。</translation>
    </message>
    <message>
        <source>Quitting stops them here; the model may still finish and bill, and its answer is lost. Jobs that wait are there again at the next start.</source>
        <translation>終了するとここで停止します。モデルは最後まで実行され、課金される可能性があり、その応答は失われます。待機中のジョブは次回起動時に残っています。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Recordings, prompts and requests (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</source>
        <translation>録音、プロンプト、リクエスト (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</translation>
    </message>
    <message>
        <source>Requests go to %1 now.</source>
        <translation>リクエストの送信先は %1 になりました。</translation>
    </message>
    <message>
        <source>Reveal or cancel the blind comparison first.</source>
        <translation>先にブラインド比較の答えを表示するか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>変更して実行</translation>
    </message>
    <message>
        <source>Save all clips…</source>
        <translation>すべてのクリップを保存…</translation>
    </message>
    <message>
        <source>Save clip…</source>
        <translation>クリップを保存…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>レシピを表示</translation>
    </message>
    <message>
        <source>Show variations</source>
        <translation>バリエーションを表示</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Star clip</source>
        <translation>クリップにスターを付ける</translation>
    </message>
    <message>
        <source>Subtitles and transcripts (*.srt *.vtt *.json)</source>
        <translation>字幕と文字起こし (*.srt *.vtt *.json)</translation>
    </message>
    <message>
        <source>Switch between A and B</source>
        <translation>A と B を切り替え</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>長い処理の完了を通知する</translation>
    </message>
    <message>
        <source>The end of the clip is the melody now: what comes follows its tune in the same manner. It is a clip of its own, not joined to this one.</source>
        <translation>クリップの終わりが今のメロディになりました。次のクリップは、その旋律に同じ雰囲気で沿います。独立したクリップで、このクリップとはつながりません。</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request, its file included.</source>
        <translation>フォームにモデルのリクエスト例を、ファイルも含めて入れました。</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request.</source>
        <translation>フォームにモデルのリクエスト例を入れました。</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request. Its file is left to you.</source>
        <translation>フォームにモデルのリクエスト例を入れました。ファイルはご自分で選んでください。</translation>
    </message>
    <message>
        <source>The jobs of this batch do not stand in rows and columns.</source>
        <translation>このバッチのジョブは行と列に並びません。</translation>
    </message>
    <message>
        <source>The key for %1 is in the keychain.</source>
        <translation>%1 のキーはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>The key for %1 is used for this session, and is not kept: %2</source>
        <translation>%1 のキーはこのセッションで使用され、保存されません: %2</translation>
    </message>
    <message>
        <source>The key that was with it is kept for this session.</source>
        <translation>一緒にあったキーは、このセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>The language changes as soon as what is being recorded, fetched, saved or sent is done.</source>
        <translation>録音、取得、保存、送信の処理が終わり次第、言語が切り替わります。</translation>
    </message>
    <message>
        <source>The last edits of a transcript are not on the disk.</source>
        <translation>文字起こしの最後の編集がディスクに保存されていません。</translation>
    </message>
    <message>
        <source>The library was not moved. %1</source>
        <translation>ライブラリは移動されませんでした。%1</translation>
    </message>
    <message>
        <source>The model is switched on and starts now; its owner is billed until it sleeps again.</source>
        <translation>モデルが有効になり、今起動しています。再びスリープするまで所有者に課金されます。</translation>
    </message>
    <message>
        <source>The model starts now; the time that it runs is billed by its owner&apos;s rates.</source>
        <translation>モデルが今起動しています。動作した時間は所有者の料金で課金されます。</translation>
    </message>
    <message>
        <source>The recipe is back in the form.</source>
        <translation>レシピをフォームに復元しました。</translation>
    </message>
    <message>
        <source>The recipe is for %1, and %2 is connected. Connect %1, then bring it back again.</source>
        <translation>このレシピは %1 用ですが、%2 に接続しています。%1 に接続してから、もう一度復元してください。</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more.</source>
        <translation>このクリップのレシピはもう分かりません。</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more. The clip itself is whole.</source>
        <translation>このクリップのレシピはもう分かりません。クリップ自体は完全です。</translation>
    </message>
    <message>
        <source>The request is in the clipboard.</source>
        <translation>リクエストをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The request is in the clipboard. Its key is read from the environment.</source>
        <translation>リクエストをクリップボードにコピーしました。キーは環境変数から読み込まれます。</translation>
    </message>
    <message>
        <source>The same request is sent once more, with the same seed where the model takes one.</source>
        <translation>同じリクエストをもう一度送信します。モデルがシードを受け付ける場合は、シードも同じです。</translation>
    </message>
    <message>
        <source>There are no variations yet. “Vary…” makes them, around any clip.</source>
        <translation>バリエーションはまだありません。「バリエーション作成…」で、どのクリップからでも作れます。</translation>
    </message>
    <message>
        <source>There is no recording beside it. Drop both together to hear it.</source>
        <translation>一緒に録音がありません。聴くには両方をまとめてドロップしてください。</translation>
    </message>
    <message>
        <source>This model has an example request</source>
        <translation>このモデルにはリクエスト例があります</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>末尾へ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>メロディとして使用</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>例を使う</translation>
    </message>
    <message>
        <source>Vary this clip…</source>
        <translation>このクリップのバリエーション作成…</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>バリエーション作成…</translation>
    </message>
    <message>
        <source>Whoever deployed this model wrote no example request beside it.</source>
        <translation>このモデルのデプロイ時に、リクエスト例は用意されていません。</translation>
    </message>
    <message>
        <source>Your models…</source>
        <translation>マイモデル…</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl コマンド</translation>
    </message>
    <message>
        <source>“%1” carries its recipe. Drop it alone to bring that back.</source>
        <translation>「%1」にはレシピが含まれています。復元するには、それだけをドロップしてください。</translation>
    </message>
    <message>
        <source>“%1” is among your models now.</source>
        <translation>「%1」をマイモデルに追加しました。</translation>
    </message>
    <message>
        <source>“%1” is among your models now. Connect a model to use it.</source>
        <translation>「%1」をマイモデルに追加しました。使うにはモデルに接続してください。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the trash, with %n clip(s).</source>
        <translation>
            <numerusform>「%1」をクリップ %n 個とともにゴミ箱に入れました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>「%1」をゴミ箱に入れました。</translation>
    </message>
    <message>
        <source>“%1” is starred, and here. The other variations stay in the library.</source>
        <translation>「%1」にスターを付け、ここに表示しました。ほかのバリエーションはライブラリに残ります。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Manual – Melodeck</source>
        <translation>マニュアル – Melodeck</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>この語を含むページはありません。</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
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
        <translation>%1。それでも送信できますが、クリップはプロンプトだけで決まります。</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n 小節</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>音符 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Clear melody</source>
        <translation>メロディをクリア</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>変換中</translation>
    </message>
    <message>
        <source>Correct the melody…</source>
        <translation>メロディを修正…</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>修正済み…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>修正…</translation>
    </message>
    <message>
        <source>Drop a recording here: what is said in it comes back as text.</source>
        <translation>録音をここにドロップすると、話されている内容がテキストになります。</translation>
    </message>
    <message>
        <source>Drop a recording of a tune here: hummed, sung or played. Without one the prompts alone decide.</source>
        <translation>ハミング、歌、演奏など、メロディの録音をここにドロップします。ない場合はプロンプトだけで決まります。</translation>
    </message>
    <message>
        <source>Drop a recording of the voice that is to speak: a few clear seconds are enough.</source>
        <translation>話させたい声の録音をここにドロップします。はっきりした声が数秒あれば十分です。</translation>
    </message>
    <message>
        <source>Key, tempo, metre or first beat are wrong: say what they are.</source>
        <translation>調、テンポ、拍子、最初の拍が間違っている場合に、正しい値を指定します。</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>聴き取り中…</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>メロディ</translation>
    </message>
    <message>
        <source>Melody corrected…</source>
        <translation>メロディを修正済み…</translation>
    </message>
    <message>
        <source>No tune to follow</source>
        <translation>なぞれるメロディがありません</translation>
    </message>
    <message>
        <source>Part of the melody that is sent</source>
        <translation>メロディのうち送信する部分</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Save notes…</source>
        <translation>音符を保存…</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>What is understood, as MIDI, sheet music or JSON</source>
        <translation>聴き取った内容（MIDI、楽譜、JSON）</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>sends %1 as %2 %3 kHz WAV</source>
        <translation>%1 を %2 %3 kHz WAV として送信</translation>
    </message>
    <message>
        <source>sends the file as it is</source>
        <translation>ファイルをそのまま送信</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message>
        <source>the first at %1 s</source>
        <translation>最初は %1 秒</translation>
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
        <translation>1 拍前へ</translation>
    </message>
    <message>
        <source>A beat later</source>
        <translation>1 拍後へ</translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <translation>聴き取り結果に戻す</translation>
    </message>
    <message>
        <source>Click the waveform where a bar begins.</source>
        <translation>小節が始まる位置で波形をクリックしてください。</translation>
    </message>
    <message>
        <source>First beat</source>
        <translation>最初の拍</translation>
    </message>
    <message>
        <source>Half the tempo</source>
        <translation>テンポを半分に</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>調</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍子</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Twice the tempo</source>
        <translation>テンポを 2 倍に</translation>
    </message>
    <message>
        <source>Up and Down move it by 10 ms.</source>
        <translation>上下キーで 10 ms ずつ動きます。</translation>
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
        <translation>%1 から取得中</translation>
    </message>
    <message>
        <source>“%1” is kept, but not the melody. Something else came while it was recorded. It lies in %2: drop it here to use it.</source>
        <translation>「%1」は保持されますが、メロディにはなりません。録音中に別のものが届いたためです。%2 にあるので、使うにはここにドロップしてください。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MicrophoneReader</name>
    <message>
        <source>It cannot be heard: there is no sound device. Recording works all the same.</source>
        <translation>モニターできません。サウンドデバイスがありません。録音はできます。</translation>
    </message>
    <message>
        <source>It cannot be heard: “%1” cannot be opened. Recording works all the same.</source>
        <translation>モニターできません。「%1」を開けません。録音はできます。</translation>
    </message>
    <message>
        <source>It is not heard any more: the sound device went away. Recording goes on.</source>
        <translation>モニターできなくなりました。サウンドデバイスが外れました。録音は続いています。</translation>
    </message>
    <message>
        <source>The microphone went away, or stopped giving sound.</source>
        <translation>マイクが外れたか、音が届かなくなりました。</translation>
    </message>
    <message>
        <source>There is no microphone. Nothing was recorded. Plug one in, or switch it on in the sound settings of the system.</source>
        <translation>マイクがありません。何も録音されていません。マイクを接続するか、システムのサウンド設定で有効にしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Nothing was recorded. Another program may hold it, or Melodeck may not be allowed to listen: see the sound and privacy settings of the system.</source>
        <translation>「%1」を開けません。何も録音されていません。別のプログラムが使用しているか、Melodeck に許可がない可能性があります。システムのサウンドとプライバシーの設定を確認してください。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelPicker</name>
    <message>
        <source>Asking Baseten…</source>
        <translation>Baseten に問い合わせ中…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>It is deployed nowhere.</source>
        <translation>どこにもデプロイされていません。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models at Baseten</source>
        <translation>Baseten のモデル</translation>
    </message>
    <message>
        <source>Open a model to see its environments and deployments. The model itself stands for its production.</source>
        <translation>モデルを開くと、環境とデプロイメントが表示されます。モデル自体を選ぶと本番環境になります。</translation>
    </message>
    <message>
        <source>Search by name, or write a model&apos;s id</source>
        <translation>名前で検索、またはモデル ID を入力</translation>
    </message>
    <message>
        <source>This workspace has no models yet.</source>
        <translation>このワークスペースにはまだモデルがありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Use the id %1</source>
        <translation>ID %1 を使う</translation>
    </message>
    <message>
        <source>chain · %1</source>
        <translation>チェーン · %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelsDialog</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 は除外されました: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>モデルを書き出す</translation>
    </message>
    <message>
        <source>Exported to %1. No key and no address is in it.</source>
        <translation>%1 に書き出しました。キーもアドレスも含まれていません。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>No models of your own yet. Make one from a request that works, or drop the file of one that somebody exported.</source>
        <translation>マイモデルはまだありません。動作するリクエストから作成するか、誰かが書き出したモデルのファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Saved. It is in the list of models, and “%1” is its id on the command line.</source>
        <translation>保存しました。モデルの一覧に追加され、コマンドラインでの ID は「%1」です。</translation>
    </message>
    <message>
        <source>The file of this model cannot be read. Nothing was exported. Check its permissions.</source>
        <translation>このモデルのファイルを読み取れません。何も書き出していません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>マイモデル</translation>
    </message>
    <message>
        <source>“%1” is deleted. What was made with it stays.</source>
        <translation>「%1」を削除しました。これで作成したものは残ります。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PartsSaver</name>
    <message>
        <source>%1 could not be saved: %2. The clip stays as it is.</source>
        <translation>%1 を保存できませんでした: %2。クリップはそのままです。</translation>
    </message>
    <message>
        <source>%1 – stems</source>
        <translation>%1 – ステム</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) saved in %1</source>
        <translation>
            <numerusform>%n 個のステムを %1 に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>MIDI (*.mid)</source>
        <translation>MIDI (*.mid)</translation>
    </message>
    <message>
        <source>Making the MIDI file…</source>
        <translation>MIDI ファイルを作成中…</translation>
    </message>
    <message>
        <source>Making the stems…</source>
        <translation>ステムを作成中…</translation>
    </message>
    <message>
        <source>Save MIDI</source>
        <translation>MIDI を保存</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>ここに保存</translation>
    </message>
    <message>
        <source>Save stems in</source>
        <translation>ステムの保存先</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>The engine or its sound font changed since this clip was made: the parts are of the clip as it is made today.</source>
        <translation>このクリップの作成後に、エンジンまたはサウンドフォントが変わりました。パートは、現在の環境で作り直したクリップのものです。</translation>
    </message>
    <message>
        <source>Whether they are of the very same clip could not be told: its file cannot be read.</source>
        <translation>まったく同じクリップのものかどうか確認できませんでした。ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>ステム</translation>
    </message>
    <message>
        <source>stems</source>
        <translation>ステム</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>フォルダーの名前を変更できません</translation>
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
        <translation>レシピを復元</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>このリクエストからモデルを作成…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 のその他の操作</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>%1 の画像</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>With the program that this computer has for it</source>
        <translation>このコンピューターの対応プログラムで開きます</translation>
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
        <translation>Baseten のモデル一覧にはキーが必要です。これを閉じ、「API キー」にキーを入力してからもう一度選ぶか、上にモデル ID を入力してください。</translation>
    </message>
    <message>
        <source>Baseten shows the example of a model to whoever has a key, and none is known. Give one under “Connect a model”.</source>
        <translation>Baseten のモデルの例を見るにはキーが必要ですが、登録されていません。「モデルに接続」で指定してください。</translation>
    </message>
    <message>
        <source>Waking a model takes a key, and none for Baseten is known. Give one under “Connect a model”.</source>
        <translation>モデルの起動にはキーが必要ですが、Baseten のキーが登録されていません。「モデルに接続」で指定してください。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Player</name>
    <message>
        <source>No sound device was found. Your clips are safe and can be saved. Connect headphones or loudspeakers, then press play again.</source>
        <translation>サウンドデバイスが見つかりません。クリップは無事で、保存できます。ヘッドホンかスピーカーを接続してから、もう一度再生してください。</translation>
    </message>
    <message>
        <source>Playing on “%1” now.</source>
        <translation>「%1」で再生しています。</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>サウンドデバイスが応答しなくなりました。クリップは無事です。システムのサウンド設定で別のデバイスを選んでから、再生してください。</translation>
    </message>
    <message>
        <source>The sound device that you chose is not there. Playing on “%1” now.</source>
        <translation>選択したサウンドデバイスがありません。「%1」で再生しています。</translation>
    </message>
    <message>
        <source>The sound system does not answer. Your clips are safe and can be saved. Restart the sound system or log in again, then press play.</source>
        <translation>サウンドシステムが応答しません。クリップは無事で、保存できます。サウンドシステムを再起動するかログインし直してから、再生してください。</translation>
    </message>
    <message>
        <source>“%1” is damaged at %2: what cannot be decoded is silent, and the rest plays on. The file is left as it is. If you need that part, get the file anew.</source>
        <translation>「%1」は %2 で破損しています。デコードできない部分は無音になり、残りは再生されます。ファイルはそのままです。その部分が必要な場合は、ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>“%1” went away. Playing on “%2” now.</source>
        <translation>「%1」が外れました。「%2」で再生しています。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlayerBar</name>
    <message>
        <source>A part of this clip is damaged, and silent.</source>
        <translation>このクリップの一部は破損しており、無音です。</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>次のクリップ</translation>
    </message>
    <message>
        <source>Nothing to play yet</source>
        <translation>再生するものはまだありません</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 を一時停止</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1 を再生</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>前のクリップ</translation>
    </message>
    <message>
        <source>This clip cannot be played.</source>
        <translation>このクリップは再生できません。</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
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
        <translation>相手のプログラムからファイルが渡されませんでした。何も開いていません。ここで Ctrl+O を使って選んでください。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PromptList</name>
    <message>
        <source>Add prompt</source>
        <translation>プロンプトを追加</translation>
    </message>
    <message>
        <source>Add this prompt</source>
        <translation>このプロンプトを追加</translation>
    </message>
    <message>
        <source>Describe a sound</source>
        <translation>音を説明してください</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>プロンプト %1</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>プロンプトを削除</translation>
    </message>
    <message>
        <source>Remove prompt %1</source>
        <translation>プロンプト %1 を削除</translation>
    </message>
    <message>
        <source>one clip each</source>
        <translation>それぞれクリップ 1 個</translation>
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
        <translation>%1（目安）</translation>
    </message>
    <message>
        <source>model starts</source>
        <translation>モデルを起動中</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>receiving %1 %</source>
        <translation>受信中 %1 %</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation>送信中 %1 %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n of them has left: the model may still finish and bill.</source>
        <translation>
            <numerusform>そのうち %n 件は送信済みです。モデルは最後まで実行され、課金される可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <source>Cancel all jobs</source>
        <translation>すべてのジョブをキャンセル</translation>
    </message>
    <message>
        <source>Cancel selected job</source>
        <translation>選択したジョブをキャンセル</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>完了分をクリア</translation>
    </message>
    <message>
        <source>How many requests %1 gets at once</source>
        <translation>%1 に同時に送るリクエスト数</translation>
    </message>
    <message>
        <source>It has left: the model may still finish and bill.</source>
        <translation>送信済みです。モデルは最後まで実行され、課金される可能性があります。</translation>
    </message>
    <message>
        <source>Jobs at a time on %1</source>
        <translation>%1 での同時ジョブ数</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>待機中のものはありません。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>キューを一時停止</translation>
    </message>
    <message>
        <source>Pause selected jobs</source>
        <translation>選択したジョブを一時停止</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>キューを再開</translation>
    </message>
    <message>
        <source>Resume selected jobs</source>
        <translation>選択したジョブを再開</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>次に実行</translation>
    </message>
    <message>
        <source>Run selected jobs next</source>
        <translation>選択したジョブを次に実行</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>%n 件のジョブを停止しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>モデルを起動</translation>
    </message>
    <message>
        <source>What has not left this computer costs nothing.</source>
        <translation>このコンピューターから送信されていないものに料金はかかりません。</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>同時</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
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
        <translation>この一覧を消去</translation>
    </message>
    <message>
        <source>It is not there any more, or its drive is not connected.</source>
        <translation>もうないか、ドライブが接続されていません。</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近使ったものを開く</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecipeCard</name>
    <message>
        <source>Bring the recipe back</source>
        <translation>レシピを復元</translation>
    </message>
    <message>
        <source>Browse for the recipe&apos;s melody</source>
        <translation>レシピのメロディを参照</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Byte for byte it is not “%1”, so the clips will differ. Nothing was sent.</source>
        <translation>「%1」とバイト単位で一致しないため、クリップは異なるものになります。何も送信されていません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Fills the form with what the clip was made from.</source>
        <translation>クリップの作成に使った内容をフォームに入れます。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>The clip&apos;s own tune is followed, and the form stays as it is.</source>
        <translation>クリップのメロディをなぞり、フォームはそのままです。</translation>
    </message>
    <message>
        <source>The recipe is back, with a difference</source>
        <translation>レシピを復元しましたが、違いがあります</translation>
    </message>
    <message>
        <source>The recipe&apos;s melody is missing</source>
        <translation>レシピのメロディがありません</translation>
    </message>
    <message>
        <source>This clip carries its recipe</source>
        <translation>このクリップにはレシピが含まれています</translation>
    </message>
    <message>
        <source>This file is a recipe</source>
        <translation>このファイルはレシピです</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>メロディとして使用</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>それでも使う</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
    <message>
        <source>“%1” is another recording</source>
        <translation>「%1」は別の録音です</translation>
    </message>
    <message>
        <source>“%1” is not where the library last saw it, or never was in it. All else is in the form. Browse for it, or generate without a melody.</source>
        <translation>「%1」が、ライブラリで最後に確認した場所にないか、ライブラリに入ったことがありません。ほかの内容はフォームにあります。ファイルを参照するか、メロディなしで生成してください。</translation>
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
        <translation>melodeck-cli が読み取る形式です。キーもパスも含みません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Recipe – %1</source>
        <translation>レシピ – %1</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>変更して実行</translation>
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
        <translation>どちらも同じ内容です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Compare recipes</source>
        <translation>レシピを比較</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it: %1</source>
        <translation>片方に記載がないため不明: %1</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>分かっている違いはありません。</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>同じもの: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What the two recipes say</source>
        <translation>2 つのレシピの内容</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordMeter</name>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Level of the microphone; the lamp at the end says that it was too loud</source>
        <translation>マイクのレベル。端のランプは音が大きすぎたことを示します</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordPage</name>
    <message>
        <source>%1 s count-in</source>
        <translation>%1 秒のカウントイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel recording</source>
        <translation>録音をキャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close microphone</source>
        <translation>マイクを閉じる</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>カウントイン</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>準備してください</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>It is on the disk already, whatever happens.</source>
        <translation>何が起きても、既にディスクにあります。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted, or another one meant?</source>
        <translation>音が聞こえません。マイクがミュートされているか、別のマイクではありませんか?</translation>
    </message>
    <message>
        <source>Nothing is kept yet, but for the last second before it begins.</source>
        <translation>開始直前の 1 秒を除いて、まだ何も保持されません。</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>マイクを開いています…</translation>
    </message>
    <message>
        <source>Plays what the microphone hears. For headphones: loudspeakers would howl.</source>
        <translation>マイクの音を再生します。ヘッドホン用です。スピーカーではハウリングします。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>録音を保存中…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>システムのマイク</translation>
    </message>
    <message>
        <source>Too loud: turn the microphone down, or step back.</source>
        <translation>音が大きすぎます。マイクの音量を下げるか、少し離れてください。</translation>
    </message>
    <message>
        <source>What was recorded so far</source>
        <translation>これまでの録音</translation>
    </message>
    <message>
        <source>no count-in</source>
        <translation>カウントインなし</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Recorder</name>
    <message>
        <source>A recording ends after three hours. All of it is kept.</source>
        <translation>録音は 3 時間で終了します。すべて保持されます。</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>録音中 %1</translation>
    </message>
    <message>
        <source>The microphone gives no sound. Nothing was recorded. Choose another one, or check the sound settings of the system.</source>
        <translation>マイクから音が届きません。何も録音されていません。別のマイクを選ぶか、システムのサウンド設定を確認してください。</translation>
    </message>
    <message>
        <source>What was recorded until then is kept.</source>
        <translation>それまでの録音は保持されています。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecoveredTakes</name>
    <message numerus="yes">
        <source>%n recording(s) were not ended</source>
        <translation>
            <numerusform>終了していない録音が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Melodeck was closed while it recorded. “%1” is whole up to there (%2). It stays in %3.</source>
        <translation>録音中に Melodeck が閉じられました。「%1」はそこまで揃っています（%2）。%3 に残ります。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>メロディとして使用</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RegionFields</name>
    <message>
        <source>End of the region</source>
        <translation>範囲の終わり</translation>
    </message>
    <message>
        <source>Play melody</source>
        <translation>メロディを再生</translation>
    </message>
    <message>
        <source>Plays exactly what will be sent</source>
        <translation>送信される内容をそのまま再生します</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>範囲の始まり</translation>
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
            <numerusform>設定 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ResultsPanel</name>
    <message>
        <source>%1 was %2</source>
        <translation>%1 は %2 でした</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) stopped</source>
        <translation>
            <numerusform>%n 件のジョブを停止しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were waiting when Melodeck ended</source>
        <translation>
            <numerusform>Melodeck の終了時に %n 件のジョブが待機中でした</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>完了分をクリア</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Details copied. They hold no key.</source>
        <translation>詳細をコピーしました。キーは含まれません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>No program here opens %1. It can be saved.</source>
        <translation>%1 を開くプログラムがありません。保存はできます。</translation>
    </message>
    <message>
        <source>Nothing of that has left this computer. It is paused now.</source>
        <translation>何もこのコンピューターから送信されていません。現在は一時停止中です。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>古いものを表示</translation>
    </message>
    <message>
        <source>Takes away what is over. It stays in the library; Show older brings it back.</source>
        <translation>終わったものを消します。ライブラリには残り、「古いものを表示」で元に戻せます。</translation>
    </message>
    <message>
        <source>They never left this computer.</source>
        <translation>このコンピューターからは送信されていません。</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>これはもうライブラリにありません。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RunAgain</name>
    <message>
        <source>Not the same as before. %1</source>
        <translation>前回と同じではありません。%1</translation>
    </message>
    <message>
        <source>The engine or its sound font has changed since.</source>
        <translation>その後、エンジンかサウンドフォントが変わっています。</translation>
    </message>
    <message>
        <source>The model takes no seed, so each run differs.</source>
        <translation>モデルがシードを受け付けないため、実行するたびに結果が変わります。</translation>
    </message>
    <message>
        <source>The request and its seed are the same: the model does not repeat itself exactly.</source>
        <translation>リクエストもシードも同じですが、このモデルは完全には同じ結果になりません。</translation>
    </message>
    <message>
        <source>The same as before, byte for byte.</source>
        <translation>前回とバイト単位で同じです。</translation>
    </message>
    <message>
        <source>Whether this is the same as before cannot be told: the earlier clip&apos;s file cannot be read.</source>
        <translation>前回と同じかどうかは分かりません。前のクリップのファイルを読み取れません。</translation>
    </message>
    <message>
        <source>“%1” has changed since.</source>
        <translation>「%1」はその後、変更されています。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveAllDialog</name>
    <message>
        <source>Browse for a folder</source>
        <translation>フォルダーを参照</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files that will be made</source>
        <translation>作成されるファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>No such field: %1. It stays in the names as it is written.</source>
        <translation>そのようなフィールドはありません: %1。書かれたまま名前に残ります。</translation>
    </message>
    <message>
        <source>Puts %1 into the names</source>
        <translation>%1 を名前に入れます</translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s)</source>
        <translation>
            <numerusform>%n 個のクリップを保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Save all clips into a folder</source>
        <translation>すべてのクリップをフォルダーに保存</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveDialog</name>
    <message>
        <source>Browse for a place</source>
        <translation>場所を参照</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save clip</source>
        <translation>クリップを保存</translation>
    </message>
    <message>
        <source>gets a number: a file of that name is there</source>
        <translation>番号が付きます。同じ名前のファイルがあります</translation>
    </message>
    <message>
        <source>replaces the file of that name</source>
        <translation>同じ名前のファイルを置き換えます</translation>
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
        <translation>そのまま</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>受信したまま</translation>
    </message>
    <message>
        <source>As received (%1)</source>
        <translation>受信したまま（%1）</translation>
    </message>
    <message>
        <source>Every byte as received</source>
        <translation>すべてのバイトを受信したまま</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>フェードイン</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>フェードアウト</translation>
    </message>
    <message>
        <source>Fades</source>
        <translation>フェード</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
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
        <translation>レベル</translation>
    </message>
    <message>
        <source>Level matched (%1 dB)</source>
        <translation>レベルを揃え済み（%1 dB）</translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation>レベルを揃え済み</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>Normalise to</source>
        <translation>ノーマライズ先</translation>
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
        <translation>プロンプト、フィールド、モデル、シードと、機械生成であることの印がファイルに入ります。キーやパスは決して含まれません。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Region · %1 to %2 s</source>
        <translation>範囲 · %1～%2 秒</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>The samples are as received, bit for bit</source>
        <translation>サンプルは受信したまま（ビット単位で同一）</translation>
    </message>
    <message>
        <source>WAV, 16 bits</source>
        <translation>WAV、16 ビット</translation>
    </message>
    <message>
        <source>WAV, 24 bits</source>
        <translation>WAV、24 ビット</translation>
    </message>
    <message>
        <source>WAV, 32-bit float</source>
        <translation>WAV、32 ビット浮動小数点</translation>
    </message>
    <message>
        <source>WAV, samples as received</source>
        <translation>WAV、サンプルは受信したまま</translation>
    </message>
    <message>
        <source>Whole clip · %1</source>
        <translation>クリップ全体 · %1</translation>
    </message>
    <message>
        <source>With its recipe</source>
        <translation>レシピ付き</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>in </source>
        <translation>イン </translation>
    </message>
    <message>
        <source>out </source>
        <translation>アウト </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SavingLine</name>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>保存を停止</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SeedField</name>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>ランダムなシード</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Another seed gives another arrangement.</source>
        <translation>同じシードと同じリクエストなら、同じクリップになります。シードを変えると編曲が変わります。</translation>
    </message>
    <message>
        <source>from the request</source>
        <translation>リクエストから</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentDelegate</name>
    <message>
        <source>(no words)</source>
        <translation>（言葉なし）</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentEditor</name>
    <message>
        <source>Words of this segment</source>
        <translation>このセグメントの言葉</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentModel</name>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>モデルはここに自信がありません（%1 %）。</translation>
    </message>
    <message>
        <source>The model was very unsure of this (%1 %): better listen to it.</source>
        <translation>モデルはここにまったく自信がありません（%1 %）。聴いて確認してください。</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>言葉なし</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SendFooter</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>送信をキャンセル</translation>
    </message>
    <message>
        <source>It runs when its turn comes there, also while this computer sleeps</source>
        <translation>このコンピューターがスリープしていても、プラットフォームで順番が来ると実行されます</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>ほかの送信方法</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue…</source>
        <translation>プラットフォームのキューに送信…</translation>
    </message>
    <message>
        <source>Sends when the melody is there.</source>
        <translation>メロディの準備ができたら送信します。</translation>
    </message>
    <message>
        <source>The melody still comes; the request is not sent by itself.</source>
        <translation>メロディの準備は続きますが、リクエストは自動では送信されません。</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
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
        <translation>%1 は項目名ではないため、そのまま残ります。使えるもの: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that requests went to. Keys and clips stay.</source>
        <translation>
            <numerusform>リクエストを送った %n 件のアドレス。キーとクリップは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Arranges by rule on sampled instruments, free and without a key. It needs a sound font.</source>
        <translation>サンプリングされた楽器を使い、規則に基づいて編曲します。無料で、キーも不要です。サウンドフォントが必要です。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>フォルダーを参照</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>By the desktop</source>
        <translation>デスクトップの通知</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Clips carry their recipe</source>
        <translation>クリップにレシピを含める</translation>
    </message>
    <message>
        <source>Compared with the system&apos;s.</source>
        <translation>システムの文字サイズに対する割合。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Empty: as the system&apos;s environment says. This computer is always reached without.</source>
        <translation>空の場合: システムの環境変数に従います。このコンピューターには常にプロキシなしで接続します。</translation>
    </message>
    <message>
        <source>Files that leave the library say how they were made; never a key, never a path.</source>
        <translation>ライブラリから出るファイルに、作成方法が記録されます。キーやパスは決して含まれません。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation>クリップのフォルダー</translation>
    </message>
    <message>
        <source>For a report</source>
        <translation>報告用</translation>
    </message>
    <message>
        <source>For example “%1”. There are: %2.</source>
        <translation>例:「%1」。使えるもの: %2。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Forget recent addresses</source>
        <translation>最近のアドレスを削除</translation>
    </message>
    <message>
        <source>From sending to the last byte of the answer. A model that answers later may bill all the same. Usually 20 minutes.</source>
        <translation>送信から応答の最後のバイトまでの時間。それより遅れて応答するモデルも、課金する可能性があります。通常は 20 分です。</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>How notifications work</source>
        <translation>通知のしくみ</translation>
    </message>
    <message>
        <source>How they work</source>
        <translation>通知のしくみ</translation>
    </message>
    <message>
        <source>It is in the clipboard. Read it before you send it; there is no key in it.</source>
        <translation>クリップボードにコピーしました。送る前に内容を確認してください。キーは含まれていません。</translation>
    </message>
    <message>
        <source>It runs, and has the sounds that it needs.</source>
        <translation>動作し、必要な音色も揃っています。</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>同時ジョブ数</translation>
    </message>
    <message>
        <source>Keep new keys in the keychain</source>
        <translation>新しいキーをキーチェーンに保存</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>応答の最大サイズ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライト / ダーク</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最長の待ち時間</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>MELODECK_SOUNDFONT in the environment says which one is played: %1</source>
        <translation>使用するサウンドフォントは環境変数 MELODECK_SOUNDFONT で指定されています: %1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Names of several</source>
        <translation>複数の場合の名前</translation>
    </message>
    <message>
        <source>No setting has “%1” in it. What is used every day is set where it is used: how many jobs run at once beside the queue, format and quality where clips are saved, keys where a model is connected.</source>
        <translation>「%1」を含む設定はありません。毎日使うものは、使う場所で設定します。同時ジョブ数はキューの横、形式と品質はクリップの保存時、キーはモデルへの接続時に設定します。</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>保存されているものはありません。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>Only of requests that surely did not run, such as those that found the model busy: nothing is paid twice.</source>
        <translation>モデルがビジーだった場合など、確実に実行されていないリクエストだけが対象です。二重に支払うことはありません。</translation>
    </message>
    <message>
        <source>Otherwise a key is used until Melodeck ends. One that is kept is forgotten where it was given, under “Connect a model…”.</source>
        <translation>オフの場合、キーは Melodeck の終了まで使われます。保存したキーは、入力した場所（「モデルに接続…」）で削除できます。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Recent addresses</source>
        <translation>最近のアドレス</translation>
    </message>
    <message>
        <source>Recipe in files</source>
        <translation>ファイル内のレシピ</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Set beside the queue, for each server by itself.</source>
        <translation>キューの横で、サーバーごとに設定します。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>キューを表示</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字のサイズ</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>スケッチエンジン</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>サウンドデバイス</translation>
    </message>
    <message>
        <source>Sound font</source>
        <translation>サウンドフォント</translation>
    </message>
    <message>
        <source>Sound fonts (*.sf2 *.sf3 *.SF2 *.SF3)</source>
        <translation>サウンドフォント (*.sf2 *.sf3 *.SF2 *.SF3)</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>時間のかかる処理が終わったら知らせる</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>選択したデバイス（未接続）</translation>
    </message>
    <message>
        <source>The instruments, as an SF2 or SF3 file. With another one the same seed sounds different.</source>
        <translation>楽器の音です。SF2 または SF3 ファイルを使います。別のファイルにすると、同じシードでも音が変わります。</translation>
    </message>
    <message>
        <source>The next clip is made with “%1”; the same seed may sound different now.</source>
        <translation>次のクリップは「%1」で作成されます。同じシードでも音が変わることがあります。</translation>
    </message>
    <message>
        <source>The one that is found</source>
        <translation>自動検出されたもの</translation>
    </message>
    <message>
        <source>Tries after the first</source>
        <translation>再試行の回数</translation>
    </message>
    <message>
        <source>Versions, sound, decoders, size of the library and the last errors. No key, no address, no name of a file.</source>
        <translation>バージョン、サウンド、デコーダー、ライブラリのサイズ、最近のエラー。キー、アドレス、ファイル名は含みません。</translation>
    </message>
    <message>
        <source>What is longer is not taken, so that no server can fill the disk.</source>
        <translation>これより大きい応答は受け取りません。サーバーがディスクを埋め尽くすことを防ぎます。</translation>
    </message>
    <message>
        <source>What runs and plays goes on.</source>
        <translation>実行中や再生中のものは続きます。</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>すべてのデータの保管場所</translation>
    </message>
    <message>
        <source>Where saving begins; it follows where you saved last.</source>
        <translation>保存時に最初に開く場所。最後に保存した場所に変わります。</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s is used.</source>
        <translation>接続されていない間は、システムのデバイスを使います。</translation>
    </message>
    <message>
        <source>While the window is not in front, of what took more than ten seconds and of whole batches. A click plays the clip or shows the result.</source>
        <translation>ウィンドウが前面にないとき、10 秒より長くかかった処理とバッチ全体の完了を知らせます。通知をクリックすると、クリップを再生するか結果を表示します。</translation>
    </message>
    <message>
        <source>bug support about version</source>
        <translation>バグ 不具合 サポート バージョン情報</translation>
    </message>
    <message>
        <source>directory place</source>
        <translation>ディレクトリ フォルダ 場所</translation>
    </message>
    <message>
        <source>disk data clips</source>
        <translation>ディスク データ クリップ 容量</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>フォント 拡大 ズーム 大きい 文字</translation>
    </message>
    <message>
        <source>history models servers</source>
        <translation>履歴 モデル サーバー</translation>
    </message>
    <message>
        <source>instruments bank samples SF2 SF3</source>
        <translation>楽器 音源 音色 バンク サンプル SF2 SF3</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>キー ショートカットキー キー割り当て</translation>
    </message>
    <message>
        <source>local offline sound font</source>
        <translation>ローカル オフライン サウンドフォント</translation>
    </message>
    <message>
        <source>metadata tag privacy</source>
        <translation>メタデータ タグ プライバシー</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>network company socks</source>
        <translation>ネットワーク 会社 SOCKS</translation>
    </message>
    <message>
        <source>notify message bubble alert</source>
        <translation>通知 お知らせ メッセージ 吹き出し ポップアップ アラート</translation>
    </message>
    <message>
        <source>output speaker headphones</source>
        <translation>出力 スピーカー ヘッドホン</translation>
    </message>
    <message>
        <source>parallel limit</source>
        <translation>並列 並行 上限 制限</translation>
    </message>
    <message>
        <source>password secret API key</source>
        <translation>パスワード 秘密 API キー</translation>
    </message>
    <message>
        <source>retry again pause</source>
        <translation>再試行 リトライ もう一度 待ち時間</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>サイズ 上限 制限</translation>
    </message>
    <message>
        <source>template file name</source>
        <translation>テンプレート ファイル名</translation>
    </message>
    <message>
        <source>theme colours night</source>
        <translation>テーマ 配色 色 夜</translation>
    </message>
    <message>
        <source>timeout time limit</source>
        <translation>タイムアウト 制限時間 時間制限</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>“%1” is not a sound font (SF2 or SF3). Nothing was changed.</source>
        <translation>「%1」はサウンドフォント（SF2 または SF3）ではありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>“%1” is not there any more, or is no sound font: the sketch engine cannot play. Choose another one.</source>
        <translation>「%1」がもうないか、サウンドフォントではないため、スケッチエンジンは演奏できません。別のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ShortcutEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 は「%2」に割り当てられており、割り当てるとそちらは解除されます。</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it wants a single key other than a digit, Enter, Tab or Esc.</source>
        <translation>%1 はここでは使えません。数字、Enter、Tab、Esc 以外の単独のキーが必要です。</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it would be written into texts, or leads through the window. Hold Ctrl or Alt with it.</source>
        <translation>%1 はここでは使えません。文字として入力されるか、ウィンドウ内の移動に使われます。Ctrl か Alt と組み合わせてください。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 は空いています。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>すべて既定に戻す</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Put the caret into the field and press the new key.</source>
        <translation>入力欄にカーソルを置いて、新しいキーを押してください。</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>既定のキー</translation>
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
        <translation>Alt+← →、Alt+Shift+← →</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Alt+↑ ↓, Alt+Home</source>
        <translation>Alt+↑ ↓、Alt+Home</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Compared blind: give the clip that plays a place</source>
        <translation>ブラインド比較中: 再生中のクリップに順位を付ける</translation>
    </message>
    <message>
        <source>Ctrl+1 – 5</source>
        <translation>Ctrl+1 – 5</translation>
    </message>
    <message>
        <source>Ctrl+P, Del</source>
        <translation>Ctrl+P、Del</translation>
    </message>
    <message>
        <source>Ctrl+Space, Ctrl+F</source>
        <translation>Ctrl+Space、Ctrl+F</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter, Ctrl+M</source>
        <translation>Enter、Ctrl+Enter、Ctrl+M</translation>
    </message>
    <message>
        <source>Enter, F2, Del</source>
        <translation>Enter、F2、Del</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>In a collection of the library: up or down</source>
        <translation>ライブラリのコレクション内: 上または下へ移動</translation>
    </message>
    <message>
        <source>In a transcript: move its start, its end</source>
        <translation>文字起こし: 始まり、終わりを移動</translation>
    </message>
    <message>
        <source>In a transcript: play from there, find</source>
        <translation>文字起こし: そこから再生、検索</translation>
    </message>
    <message>
        <source>In a transcript: write, split at the caret, merge</source>
        <translation>文字起こし: 入力、カーソル位置で分割、結合</translation>
    </message>
    <message>
        <source>In lists and transcripts</source>
        <translation>リストと文字起こしの中</translation>
    </message>
    <message>
        <source>In the library: play, tags and note, to the trash</source>
        <translation>ライブラリ: 再生、タグとメモ、ゴミ箱に移動</translation>
    </message>
    <message>
        <source>In the queue: pause or resume, cancel</source>
        <translation>キュー: 一時停止 / 再開、キャンセル</translation>
    </message>
    <message>
        <source>In the queue: up or down, to the front</source>
        <translation>キュー: 上へ / 下へ、先頭へ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>That clip at the same position</source>
        <translation>同じ位置でそのクリップへ</translation>
    </message>
    <message>
        <source>While nothing is typed</source>
        <translation>文字を入力していないとき</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SidePane</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>キュー %1</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>キューとライブラリ</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SinkFeeder</name>
    <message>
        <source>The sound device cannot be opened. Your clips are safe. Check the sound settings of the system, then press play again.</source>
        <translation>サウンドデバイスを開けません。クリップは無事です。システムのサウンド設定を確認してから、もう一度再生してください。</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>サウンドデバイスが応答しなくなりました。クリップは無事です。システムのサウンド設定で別のデバイスを選んでから、再生してください。</translation>
    </message>
    <message>
        <source>“%1” went away while playing. Your clips are safe. Connect it again or choose another device, then press play.</source>
        <translation>再生中に「%1」が外れました。クリップは無事です。接続し直すか別のデバイスを選んでから、再生してください。</translation>
    </message>
    <message>
        <source>“%1” went away, and there is no other sound device. Your clips are safe. Connect one again: what was playing goes on from here.</source>
        <translation>「%1」が外れ、ほかのサウンドデバイスがありません。クリップは無事です。接続し直すと、ここから再生が続きます。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SleepGuard</name>
    <message>
        <source>Requests are on their way</source>
        <translation>リクエストを処理中です</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SoundMenu</name>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>As the system says (%1)</source>
        <translation>システムの設定に従う（%1）</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>サウンドデバイス</translation>
    </message>
    <message>
        <source>Speed %1 and sound device</source>
        <translation>速度 %1 とサウンドデバイス</translation>
    </message>
    <message>
        <source>Speed and sound device</source>
        <translation>速度とサウンドデバイス</translation>
    </message>
    <message>
        <source>Speed, pitch kept</source>
        <translation>速度（音程を維持）</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>選択したデバイス（未接続）</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecDialog</name>
    <message numerus="yes">
        <source>%1: %n field(s).</source>
        <translation>
            <numerusform>%1: %n 個のフィールド。</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>A Truss with an example request</source>
        <translation>リクエスト例のある Truss</translation>
    </message>
    <message>
        <source>A model that was exported</source>
        <translation>書き出されたモデル</translation>
    </message>
    <message>
        <source>A request in code</source>
        <translation>コード内のリクエスト</translation>
    </message>
    <message>
        <source>A request that works, or a description of what the model takes</source>
        <translation>動作するリクエスト、またはモデルが受け付ける内容の記述</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>An OpenAPI file</source>
        <translation>OpenAPI ファイル</translation>
    </message>
    <message>
        <source>An example request</source>
        <translation>リクエスト例</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>サーバーに問い合わせる</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation>モデルを編集</translation>
    </message>
    <message>
        <source>Left out, because it looks like a key: %1.</source>
        <translation>キーのように見えるため除外しました: %1。</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新しいモデル</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Nothing is sent, except to a server that you ask here. Keys are never kept.</source>
        <translation>ここで問い合わせるサーバー以外には何も送信されません。キーは決して保存されません。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open a request or a description</source>
        <translation>リクエストまたは記述を開く</translation>
    </message>
    <message>
        <source>Paste a curl command, a Python snippet, the JSON of a request, a config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported. Dropping its file works too.</source>
        <translation>curl コマンド、Python スニペット、リクエストの JSON、example_model_input を含む config.yaml、OpenAPI ファイル、JSON Schema、または誰かが書き出したモデルを貼り付けてください。ファイルのドロップもできます。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>Requests and descriptions (*.json *.yaml *.yml *.txt *.sh *.py)</source>
        <translation>リクエストと記述 (*.json *.yaml *.yml *.txt *.sh *.py)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>効果音</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>音声からテキスト</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>テキストから音声</translation>
    </message>
    <message>
        <source>The schema of a server</source>
        <translation>サーバーのスキーマ</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>What a field held in the example is sent where it is left empty. Files, keys and addresses are not kept.</source>
        <translation>フィールドを空にすると、例にあった値が送信されます。ファイル、キー、アドレスは保存されません。</translation>
    </message>
    <message>
        <source>or a server: http://localhost:8080</source>
        <translation>またはサーバー: http://localhost:8080</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there, and its permissions.</source>
        <translation>「%1」を読み取れません。ファイルがまだあるか、またアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldEdit</name>
    <message>
        <source>%1 is needed</source>
        <translation>%1 は必須</translation>
    </message>
    <message>
        <source>%1, largest value</source>
        <translation>%1、最大値</translation>
    </message>
    <message>
        <source>%1, smallest value</source>
        <translation>%1、最小値</translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation>%1、値</translation>
    </message>
    <message>
        <source>File as base64</source>
        <translation>base64 のファイル</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>オン/オフ</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation>複数のテキスト</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The smallest and the largest value are numbers, the smaller one first. Either may be empty.</source>
        <translation>最小値と最大値は数値で、小さいほうを先にします。どちらも空にできます。</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Write its values, with commas between them.</source>
        <translation>値をコンマで区切って入力してください。</translation>
    </message>
    <message>
        <source>from</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>slow, fast</source>
        <translation>遅い, 速い</translation>
    </message>
    <message>
        <source>to</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldRow</name>
    <message>
        <source>%1 if left empty</source>
        <translation>空の場合は %1</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>%1 を参照</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>%1 のファイルを選択</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>そのようなファイルがないか、読み取れません。</translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation>モデルの既定値</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>1 行に 1 つ</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>省略可</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFields</name>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1: そのようなファイルがないか、読み取れません。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpectrumButton</name>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageDialog</name>
    <message>
        <source>%1 in all, %2 free on this disk</source>
        <translation>合計 %1、このディスクの空き %2</translation>
    </message>
    <message>
        <source>Adds what such a file has and this library lacks. Replaces nothing.</source>
        <translation>ファイルにあってこのライブラリにないものを追加します。置き換えは行いません。</translation>
    </message>
    <message>
        <source>Archives of a library (*.zip)</source>
        <translation>ライブラリのアーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>Besides clips: recordings %1, trash %2, database %3, its backups %4</source>
        <translation>クリップ以外: 録音 %1、ゴミ箱 %2、データベース %3、そのバックアップ %4</translation>
    </message>
    <message>
        <source>Choose an empty folder for the library</source>
        <translation>ライブラリ用の空のフォルダーを選択</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>整理…</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>移動しない</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>ライブラリを書き出す</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>ライブラリに読み込む</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>It moves to %1 when Melodeck is closed.</source>
        <translation>Melodeck を閉じるときに %1 に移動します。</translation>
    </message>
    <message>
        <source>Library storage</source>
        <translation>ライブラリの保存領域</translation>
    </message>
    <message>
        <source>Month and model</source>
        <translation>月とモデル</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its checksum. Changes nothing.</source>
        <translation>すべてのファイルを読み取り、チェックサムと照合します。何も変更しません。</translation>
    </message>
    <message>
        <source>Remove old files</source>
        <translation>古いファイルを削除</translation>
    </message>
    <message>
        <source>Restart Melodeck now</source>
        <translation>今すぐ Melodeck を再起動</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size by month and model</source>
        <translation>月とモデル別のサイズ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The files from before the move are still in %1.</source>
        <translation>移動前のファイルがまだ %1 にあります。</translation>
    </message>
    <message>
        <source>The last move did not happen: %1</source>
        <translation>前回の移動は行われませんでした: %1</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is removed.</source>
        <translation>ライブラリは元の場所のままで、コピーは削除されます。</translation>
    </message>
    <message>
        <source>The whole library as one ZIP file with checksums</source>
        <translation>ライブラリ全体を、チェックサム付きの 1 つの ZIP ファイルにします</translation>
    </message>
    <message>
        <source>To another disk. Each file is copied, read back and compared first.</source>
        <translation>別のディスクに移動します。先に各ファイルをコピーし、読み直して照合します。</translation>
    </message>
    <message>
        <source>Trash (%1)…</source>
        <translation>ゴミ箱（%1）…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>ゴミ箱…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageWork</name>
    <message numerus="yes">
        <source>%1 are free again. %n old file(s) stay: the library lacks them where it is now.</source>
        <translation>
            <numerusform>%1 が再び空きました。古いファイル %n 件は残っています。現在の場所のライブラリにないためです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were copied and read back.</source>
        <translation>
            <numerusform>%n 個のファイル（%1）をコピーし、読み直しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>ライブラリをコピー中</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>ゴミ箱を空にしています</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Only what has ended can go to the trash. Cancel it first.</source>
        <translation>ゴミ箱に移動できるのは終了したものだけです。先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>Removing the copy</source>
        <translation>コピーを削除中</translation>
    </message>
    <message>
        <source>Removing the old files</source>
        <translation>古いファイルを削除中</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is gone.</source>
        <translation>ライブラリは元の場所のままで、コピーは削除しました。</translation>
    </message>
    <message>
        <source>The new place is used from the next start on; what comes until then is taken along. The old files stay until you remove them here.</source>
        <translation>新しい場所は次回の起動から使われます。それまでに届いたものも移されます。古いファイルは、ここで削除するまで残ります。</translation>
    </message>
    <message>
        <source>The old files are gone, and %1 are free again.</source>
        <translation>古いファイルを削除し、%1 の空きができました。</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StoredKeys</name>
    <message>
        <source>There is no keychain here, so no key can be kept.</source>
        <translation>ここにはキーチェーンがないため、キーを保存できません。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedList</name>
    <message>
        <source>At the platform</source>
        <translation>プラットフォーム上</translation>
    </message>
    <message>
        <source>At the platform %1</source>
        <translation>プラットフォーム上 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 をキャンセル</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>終了分をクリア</translation>
    </message>
    <message>
        <source>Clear ended requests</source>
        <translation>終了したリクエストをクリア</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Copy id of %1</source>
        <translation>%1 の ID をコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>%1 を閉じる</translation>
    </message>
    <message>
        <source>The request&apos;s id is in the clipboard.</source>
        <translation>リクエストの ID をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>and %1 older ones</source>
        <translation>ほか古いもの %1 件</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedRequests</name>
    <message>
        <source>Cancelled. It did not run and is not billed.</source>
        <translation>キャンセルしました。実行されず、課金されません。</translation>
    </message>
    <message>
        <source>Done: its result goes to the webhook</source>
        <translation>完了: 結果は Webhook に送られます</translation>
    </message>
    <message>
        <source>Ended without a result</source>
        <translation>結果なしで終了</translation>
    </message>
    <message>
        <source>It was not cancelled: only a request that still waits can be. It may run and be billed.</source>
        <translation>キャンセルされませんでした。キャンセルできるのは待機中のリクエストだけです。実行され、課金される可能性があります。</translation>
    </message>
    <message>
        <source>On its way to the platform&apos;s queue</source>
        <translation>プラットフォームのキューへ送信中</translation>
    </message>
    <message>
        <source>Queued at the platform</source>
        <translation>プラットフォームのキューで待機中</translation>
    </message>
    <message>
        <source>Runs at the platform</source>
        <translation>プラットフォームで実行中</translation>
    </message>
    <message>
        <source>The platform&apos;s queue has the request.</source>
        <translation>リクエストはプラットフォームのキューに入りました。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeButton</name>
    <message>
        <source>Show milliseconds</source>
        <translation>ミリ秒を表示</translation>
    </message>
    <message>
        <source>Show tenths of a second</source>
        <translation>10 分の 1 秒を表示</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeField</name>
    <message>
        <source>Seconds, or minutes and seconds: 2.75 or 0:02.75</source>
        <translation>秒、または分と秒: 2.75 または 0:02.75</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TopBar</name>
    <message>
        <source>%1 · billed by its owner&apos;s rates</source>
        <translation>%1 · 所有者の料金で課金</translation>
    </message>
    <message>
        <source>%1 · on a server of your own, free</source>
        <translation>%1 · 自分のサーバー、無料</translation>
    </message>
    <message>
        <source>Choose where requests go</source>
        <translation>リクエストの送信先を選択</translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation>モデルに接続…</translation>
    </message>
    <message>
        <source>Fills the form with the request that whoever deployed the model wrote beside it</source>
        <translation>モデルのデプロイ時に用意されたリクエスト例をフォームに入れます</translation>
    </message>
    <message>
        <source>Model: %1, %2</source>
        <translation>モデル: %1、%2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sketch engine on this computer</source>
        <translation>このコンピューターのスケッチエンジン</translation>
    </message>
    <message>
        <source>Starts it now, so that the first request does not wait for it</source>
        <translation>最初のリクエストが待たなくて済むように、今すぐ起動します</translation>
    </message>
    <message>
        <source>Use the model&apos;s example request</source>
        <translation>モデルのリクエスト例を使う</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>モデルを起動</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>規則に基づいてメロディを編曲 · 無料 · キー不要</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptAudio</name>
    <message>
        <source>Fetching the recording behind the link…</source>
        <translation>リンク先の録音を取得中…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptCard</name>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>不確か %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 語</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>文字起こしをコピー</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>文字起こしを編集</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>文字起こしを保存…</translation>
    </message>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>モデルはここに自信がありません（%1 %）。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptDesk</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n セグメント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>不確か %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>別の話者…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the model&apos;s text</source>
        <translation>モデルのテキストに戻す</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>結果に戻る</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>言葉をコピー</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>言葉を編集</translation>
    </message>
    <message>
        <source>End 0.1 s earlier</source>
        <translation>終わりを 0.1 秒早く</translation>
    </message>
    <message>
        <source>End 0.1 s later</source>
        <translation>終わりを 0.1 秒遅く</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Import subtitles or a transcript…</source>
        <translation>字幕または文字起こしを読み込む…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Insert segment behind</source>
        <translation>後ろにセグメントを挿入</translation>
    </message>
    <message>
        <source>Keeps the segment that is heard in view</source>
        <translation>再生中のセグメントを常に表示します</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>次と結合</translation>
    </message>
    <message>
        <source>New name for %1, in all segments:</source>
        <translation>%1 の新しい名前（すべてのセグメント）:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>ここから再生</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename %1 everywhere…</source>
        <translation>%1 の名前をすべて変更…</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>話者の名前を変更</translation>
    </message>
    <message>
        <source>Replaces the segments by those of an SRT, VTT or JSON file; it can be undone</source>
        <translation>セグメントを SRT、VTT、JSON ファイルの内容に置き換えます。元に戻せます</translation>
    </message>
    <message>
        <source>Save transcript as text, subtitles, JSON, table or labels</source>
        <translation>文字起こしをテキスト、字幕、JSON、表、ラベルとして保存</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>文字起こしを保存…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>カーソル位置で分割</translation>
    </message>
    <message>
        <source>Split, merge, move times, name speakers</source>
        <translation>分割、結合、時刻の移動、話者の命名</translation>
    </message>
    <message>
        <source>Split: place the caret</source>
        <translation>分割: カーソルを置いてください</translation>
    </message>
    <message>
        <source>Start 0.1 s earlier</source>
        <translation>始まりを 0.1 秒早く</translation>
    </message>
    <message>
        <source>Start 0.1 s later</source>
        <translation>始まりを 0.1 秒遅く</translation>
    </message>
    <message>
        <source>There are no segments. Import a file, or press Insert to write one.</source>
        <translation>セグメントがありません。ファイルを読み込むか、Insert キーを押して入力してください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>ここで話しているのは誰ですか?</translation>
    </message>
    <message>
        <source>back to the model&apos;s text</source>
        <translation>モデルのテキストに戻す</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>move time</source>
        <translation>時刻の移動</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>rename speaker</source>
        <translation>話者の名前変更</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分割</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptEdits</name>
    <message>
        <source>An edited transcript was damaged and could not be read. It is kept as %1; the model&apos;s own text is shown.</source>
        <translation>編集した文字起こしが破損しており、読み取れませんでした。%1 として保持し、モデルの元のテキストを表示しています。</translation>
    </message>
    <message>
        <source>Your edits are on the disk again.</source>
        <translation>編集内容は再びディスクに保存されました。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TrashDialog</name>
    <message numerus="yes">
        <source>%n job(s) with %1</source>
        <translation>
            <numerusform>%n 件のジョブ（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are removed for good.</source>
        <translation>
            <numerusform>%n 件のジョブ（%1）を完全に削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips that were not saved elsewhere cannot be brought back, and making them again may cost again.</source>
        <translation>ほかの場所に保存していないクリップは元に戻せません。作り直すと、再び料金がかかる可能性があります。</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>ゴミ箱を空にしますか?</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>ゴミ箱の中</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message numerus="yes">
        <source>What has been here for %n day(s) is removed by itself.</source>
        <translation>
            <numerusform>ここに %n 日間あったものは自動的に削除されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Use</name>
    <message>
        <source>This is not in the library any more.</source>
        <translation>これはもうライブラリにありません。</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationGrid</name>
    <message>
        <source>%1 of %2 are done</source>
        <translation>%2 件中 %1 件が完了</translation>
    </message>
    <message>
        <source>Arrows choose, Space plays, Enter keeps.</source>
        <translation>矢印キーで選択、Space で再生、Enter で採用します。</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>残りをキャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>これを採用</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Stars it and shows it among the results. The others stay in the library.</source>
        <translation>スターを付けて結果に表示します。ほかのものはライブラリに残ります。</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Variations – %1</source>
        <translation>バリエーション – %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationModel</name>
    <message>
        <source>no clip came</source>
        <translation>クリップなし</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>もうライブラリにありません</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VaryDialog</name>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself.</source>
        <translation>%1 はシードを受け付けず、実行するたびに結果が変わります。</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>アップロード %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be billed</source>
        <translation>
            <numerusform>うち %n 件は課金される可能性があります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 件のリクエスト</numerusform>
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
        <translation>モデルを 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Durations in seconds</source>
        <translation>長さ（秒）</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>One a line; {slow|fast} tries each</source>
        <translation>1 行に 1 つ。{遅い|速い} はそれぞれを試します</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>プロンプト（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message numerus="yes">
        <source>Run %n variation(s)</source>
        <translation>
            <numerusform>%n 個のバリエーションを実行</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>テイク数（各）</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>バリエーション作成</translation>
    </message>
    <message>
        <source>Whole numbers and ranges; none leaves the seed as it is</source>
        <translation>整数または範囲。空の場合、シードは変わりません</translation>
    </message>
    <message>
        <source>a grid of %1 × %2</source>
        <translation>%1 × %2 のグリッド</translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation>無料、このコンピューター上</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WaveformMenu</name>
    <message>
        <source>Both channels</source>
        <translation>両チャンネル</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>音符</translation>
    </message>
    <message>
        <source>Remove region</source>
        <translation>範囲を解除</translation>
    </message>
    <message>
        <source>Ruler in bars and beats</source>
        <translation>小節と拍のルーラー</translation>
    </message>
    <message>
        <source>Ruler in time</source>
        <translation>時間のルーラー</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom to region</source>
        <translation>範囲に合わせて拡大</translation>
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
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WelcomePage</name>
    <message>
        <source>Browse</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Drop a melody here</source>
        <translation>メロディをここにドロップ</translation>
    </message>
    <message>
        <source>Drop card</source>
        <translation>ドロップカード</translation>
    </message>
    <message>
        <source>Hum it, sing it or play it: three clips follow its tune, each in a style of your own words. It all happens on this computer – no account, no network.</source>
        <translation>ハミング、歌、演奏のどれでも。メロディに沿った 3 つのクリップが、それぞれ言葉で指定したスタイルで生成されます。すべてこのコンピューター上で行われ、アカウントもネットワークも不要です。</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>リンクを貼り付け</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Start without a melody</source>
        <translation>メロディなしで始める</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A and more – or a JSON request</source>
        <translation>WAV、FLAC、OGG、MP3、M4A など、または JSON リクエスト</translation>
    </message>
    <message>
        <source>With a sample melody</source>
        <translation>サンプルのメロディで</translation>
    </message>
</context>
</TS>
