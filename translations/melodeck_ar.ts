<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AnswerDocument</name>
    <message>
        <source>The answer ended inside this piece of media, so it is not whole and was left out.</source>
        <translation>انتهت الإجابة داخل هذه الوسائط، فهي غير كاملة واستُبعدت.</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows. What was whole before that point is kept.</source>
        <translation>تحوي الإجابة وسائط أكثر مما يسمح به الحد. احتُفظ بما كان كاملًا قبل تلك النقطة.</translation>
    </message>
    <message>
        <source>This piece of media arrived damaged and was left out; the rest of the answer is not touched by it.</source>
        <translation>وصلت هذه الوسائط تالفة واستُبعدت؛ ولا يؤثر ذلك في بقية الإجابة.</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>A web page came in place of an answer, as from a sign-in page on the way or behind an address that is no model&apos;s. Most likely nothing ran. Check the address, and open it in a browser.</source>
        <translation>وصلت صفحة ويب بدلًا من الإجابة، كصفحة تسجيل دخول في الطريق أو عنوان لا يخص أي نموذج. على الأرجح لم يُشغَّل شيء. تحقق من العنوان وافتحه في متصفح.</translation>
    </message>
    <message>
        <source>Change what its words name, if you can, and send it again: that is a new run.</source>
        <translation>عدّل ما يذكره النموذج إن أمكنك، وأرسل من جديد: ذلك تشغيل جديد.</translation>
    </message>
    <message>
        <source>The model answered with an error: %1</source>
        <translation>أجاب النموذج بخطأ: %1</translation>
    </message>
    <message>
        <source>The model answered, but there is no %1 in its answer, or none that Melodeck knows. The answer is kept as it came.</source>
        <translation>أجاب النموذج، لكن إجابته تخلو من %1، أو ليس فيها ما يعرفه Melodeck منه. احتُفظ بالإجابة كما وصلت.</translation>
    </message>
    <message>
        <source>Your melody was not followed: %1</source>
        <translation>لم يُتَّبع لحنك: %1</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>لم يُذكر السبب.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
</context>
<context>
    <name>AsyncAnswers</name>
    <message>
        <source>It failed. A failed run may be billed.</source>
        <translation>فشل الطلب. قد تُفرض رسوم على التشغيل الفاشل.</translation>
    </message>
    <message>
        <source>It is done, but its result could not be delivered and is lost. Check that the webhook can be reached before you send it again.</source>
        <translation>اكتمل، لكن تعذّر تسليم نتيجته ففُقدت. تحقق من إمكانية الوصول إلى خطاف الويب قبل إرساله من جديد.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>اكتمل.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>قيد التشغيل.</translation>
    </message>
    <message>
        <source>It waited longer than it was allowed to, and did not run.</source>
        <translation>انتظر أطول مما سُمح له، ولم يُشغَّل.</translation>
    </message>
    <message>
        <source>It waits in the platform&apos;s queue.</source>
        <translation>ينتظر في قائمة انتظار المنصة.</translation>
    </message>
    <message>
        <source>It was cancelled before it ran.</source>
        <translation>أُلغي قبل تشغيله.</translation>
    </message>
    <message>
        <source>The model failed. A failed run may be billed.</source>
        <translation>فشل النموذج. قد تُفرض رسوم على التشغيل الفاشل.</translation>
    </message>
    <message>
        <source>The platform took the request without naming an id for it. It may run and be billed; look at its dashboard before you send it again.</source>
        <translation>قبلت المنصة الطلب من دون أن تذكر معرّفًا له. قد يُشغَّل وتُفرض عليه رسوم؛ راجع لوحة معلومات المنصة قبل إرساله من جديد.</translation>
    </message>
    <message>
        <source>The result could not be delivered to the webhook.</source>
        <translation>تعذّر تسليم النتيجة إلى خطاف الويب.</translation>
    </message>
    <message>
        <source>This is not the result of an async request.</source>
        <translation>هذه ليست نتيجة طلب غير متزامن.</translation>
    </message>
    <message>
        <source>What answered is not the platform&apos;s queue: a proxy or another server may stand between. Check the endpoint.</source>
        <translation>من أجاب ليس قائمة انتظار المنصة: قد يكون بينكما وكيل أو خادم آخر. تحقق من نقطة النهاية.</translation>
    </message>
</context>
<context>
    <name>AsyncFolder</name>
    <message>
        <source>The folder %1 cannot be written, so nothing could be kept of what was asked and what comes back. Check its permissions and the room on the disk.</source>
        <translation>تتعذّر الكتابة في المجلد %1، لذا ما كان ليُحتفظ بشيء مما طُلب ومما يعود. تحقق من أذوناته ومن المساحة على القرص.</translation>
    </message>
    <message>
        <source>What was asked for cannot be kept under the request&apos;s id in %1. Its result will come all the same, without its prompts.</source>
        <translation>يتعذّر حفظ ما طُلب تحت معرّف الطلب في %1. ستصل نتيجته على أي حال، لكن من دون موجّهاته.</translation>
    </message>
</context>
<context>
    <name>AsyncIntake</name>
    <message>
        <source>%1 is in the library and cannot be moved or removed. Check its permissions.</source>
        <translation>%1 موجود في المكتبة ولا يمكن نقله أو إزالته. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>A result came that is signed and cannot be read. Its bytes are in %1.</source>
        <translation>وصلت نتيجة موقَّعة لكن تتعذّر قراءتها. بايتاتها محفوظة في %1.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>البايتات التي وصلت محفوظة في %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The result stays where it came in. Check the disk and its permissions.</source>
        <translation>يتعذّر إنشاء المجلد %1. تبقى النتيجة حيث وصلت. تحقّق من القرص وأذوناته.</translation>
    </message>
</context>
<context>
    <name>AsyncRequest</name>
    <message>
        <source>%1 must be from %2 to %3. Nothing was sent.</source>
        <translation>%1: يجب أن تكون القيمة من %2 إلى %3. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The first delay, in milliseconds,</source>
        <translation>التأخير الأول بالمللي ثانية</translation>
    </message>
    <message>
        <source>The longest delay, in milliseconds,</source>
        <translation>أطول تأخير بالمللي ثانية</translation>
    </message>
    <message>
        <source>The longest time in the queue, in seconds,</source>
        <translation>أطول مدة في قائمة الانتظار بالثواني</translation>
    </message>
    <message>
        <source>The number of attempts</source>
        <translation>عدد المحاولات</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>The request is %1 with its files; the platform takes %2 for an async request. Nothing was sent. Attach a shorter recording (about 3 s of mono 32 kHz WAV fit, more as FLAC or Ogg), let the model fetch it from a link, or send it without --async.</source>
        <translation>حجم الطلب مع ملفاته %1؛ وتقبل المنصة %2 للطلب غير المتزامن. لم يُرسَل شيء. أرفق تسجيلًا أقصر (يتسع لنحو 3 ثوانٍ بصيغة WAV أحادية 32 كيلوهرتز، وأكثر بصيغة FLAC أو Ogg)، أو دع النموذج يجلبه من رابط، أو أرسله من دون --async.</translation>
    </message>
    <message>
        <source>The webhook is not an address such as https://host.example/path. Nothing was sent.</source>
        <translation>خطاف الويب ليس عنوانًا مثل https://host.example/path. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The webhook leads to this computer by a name that only this computer knows, so the result could never arrive. Nothing was sent. Give the address by which the TLS proxy in front of “melodeck-cli receive” is reached from outside.</source>
        <translation>يقود خطاف الويب إلى هذا الحاسوب باسم لا يعرفه سواه، فما كان للنتيجة أن تصل أبدًا. لم يُرسَل شيء. أدخل العنوان الذي يوصل من الخارج إلى وكيل TLS أمام «melodeck-cli receive».</translation>
    </message>
    <message>
        <source>The webhook must be an https:// address: the platform takes no other. Nothing was sent.</source>
        <translation>يجب أن يكون خطاف الويب عنوان https://: فالمنصة لا تقبل غيره. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address holds a user name or password. Nothing was sent. Leave it out: results are signed, and checked by that.</source>
        <translation>يحوي عنوان خطاف الويب اسم مستخدم أو كلمة مرور. لم يُرسَل شيء. احذفهما: فالنتائج موقَّعة وتُفحص بالتوقيع.</translation>
    </message>
    <message>
        <source>This endpoint has no queue of its own. Nothing was sent. Async requests need a model or chain of the platform: baseten:MODEL_ID, or its predict address.</source>
        <translation>ليس لنقطة النهاية هذه قائمة انتظار خاصة بها. لم يُرسَل شيء. تحتاج الطلبات غير المتزامنة إلى نموذج أو سلسلة من المنصة: baseten:MODEL_ID، أو عنوان predict الخاص بها.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a request. Nothing was sent.</source>
        <translation>«%1» ليس معرّف طلب. لم يُرسَل شيء.</translation>
    </message>
</context>
<context>
    <name>AsyncSubmission</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The platform knows no such request: the id or the endpoint is another, or it ended more than an hour ago. Check the id and the endpoint.</source>
        <translation>لا تعرف المنصة طلبًا كهذا: المعرّف أو نقطة النهاية مختلفان، أو أنه انتهى قبل أكثر من ساعة. تحقّق من المعرّف ونقطة النهاية.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>A WAV of %1 Hz, %2 channels and %3 bits cannot be made here. Nothing was sent.</source>
        <translation>لا يمكن إنشاء WAV بتردد %1 هرتز وبعدد قنوات %2 ودقة %3 بت هنا. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Nothing was recorded. Check the folder and the room on its disk.</source>
        <translation>لا يمكن إنشاء تسجيل في «%1» (%2). لم يُسجَّل شيء. تحقق من المجلد ومن المساحة على قرصه.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>أُوقف. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The audio</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>The audio cannot be converted from %1 Hz to %2 Hz. Nothing was sent. Export it at another rate.</source>
        <translation>يتعذّر تحويل الصوت من %1 هرتز إلى %2 هرتز. لم يُرسَل شيء. صدّره بمعدل آخر.</translation>
    </message>
    <message>
        <source>The audio ends before its first sample.</source>
        <translation>ينتهي الصوت قبل عيّنته الأولى.</translation>
    </message>
    <message>
        <source>The audio is longer than three hours. Nothing was sent. Choose a shorter region.</source>
        <translation>الصوت أطول من ثلاث ساعات. لم يُرسَل شيء. اختر منطقة أقصر.</translation>
    </message>
    <message>
        <source>The audio is too long for a rate of %1 Hz. Nothing was sent. Choose a shorter region.</source>
        <translation>الصوت أطول من اللازم لمعدل %1 هرتز. لم يُرسَل شيء. اختر منطقة أقصر.</translation>
    </message>
    <message>
        <source>The chosen region of “%1” holds no sound. Nothing was sent. Choose a region inside the file.</source>
        <translation>المنطقة المختارة من «%1» تخلو من الصوت. لم يُرسَل شيء. اختر منطقة داخل الملف.</translation>
    </message>
    <message>
        <source>The recording cannot be written any further (%1). What was recorded before is kept. Make room on the disk.</source>
        <translation>تتعذّر متابعة كتابة التسجيل (%1). احتُفظ بما سُجِّل من قبل. أفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <source>The recording is as long as a WAV file can be and ended there. All of it is kept.</source>
        <translation>بلغ التسجيل أقصى طول لملف WAV وانتهى عنده. احتُفظ به كله.</translation>
    </message>
    <message>
        <source>The sound that arrives cannot be played here. What arrives is kept as it is.</source>
        <translation>يتعذّر تشغيل الصوت الواصل هنا. يُحتفظ بما يصل كما هو.</translation>
    </message>
    <message>
        <source>The sound that arrives has a damaged header and cannot be played. What arrives is kept as it is.</source>
        <translation>ترويسة الصوت الواصل تالفة ويتعذّر تشغيله. يُحتفظ بما يصل كما هو.</translation>
    </message>
    <message>
        <source>This is not audio: %1</source>
        <translation>هذا ليس صوتًا: %1</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be read as it is. Nothing was sent. Turn it into WAV or FLAC first (ffmpeg -i FILE tune.wav), or drop it on Melodeck&apos;s window, which decodes it.</source>
        <translation>تتعذّر قراءة «%1» (%2) كما هو. لم يُرسَل شيء. حوّله أولًا إلى WAV أو FLAC (ffmpeg -i FILE tune.wav)، أو أفلته في نافذة Melodeck لتفكّ ترميزه.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there.</source>
        <translation>تتعذّر قراءة «%1». لم يُرسَل شيء. تحقق من أنه ما زال موجودًا.</translation>
    </message>
    <message>
        <source>“%1” does not say how long it is, and it is longer than a day. Nothing was sent. Cut it, or export it again as WAV or FLAC.</source>
        <translation>لا يذكر «%1» مدته، وهو أطول من يوم. لم يُرسَل شيء. قصّه، أو صدّره من جديد بصيغة WAV أو FLAC.</translation>
    </message>
    <message>
        <source>“%1” has a damaged header. Nothing was sent. Export it again as WAV or FLAC.</source>
        <translation>ترويسة «%1» تالفة. لم يُرسَل شيء. صدّره من جديد بصيغة WAV أو FLAC.</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Nothing was sent. Choose another file.</source>
        <translation>«%1» يخلو من الصوت. لم يُرسَل شيء. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its sound cannot be decoded. Nothing was sent. Export it again, or choose another file.</source>
        <translation>«%1» تالف: يتعذّر فك ترميز صوته. لم يُرسَل شيء. صدّره من جديد، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Nothing was sent. Choose another file.</source>
        <translation>«%1» فارغ (0 بايت). لم يُرسَل شيء. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Nothing was sent. Choose an audio file.</source>
        <translation>«%1» ليس ملفًا. لم يُرسَل شيء. اختر ملفًا صوتيًا.</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG and MP3 work.</source>
        <translation>«%1» ليس صوتًا يمكن قراءته هنا. لم يُرسَل شيء. تصلح صيغ WAV وFLAC وOGG وMP3.</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was sent. Choose the file again.</source>
        <translation>«%1» غير موجود. لم يُرسَل شيء. اختر الملف من جديد.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was sent. Check the file&apos;s permissions.</source>
        <translation>لا إذن بقراءة «%1». لم يُرسَل شيء. تحقق من أذونات الملف.</translation>
    </message>
    <message>
        <source>“%1” would be larger than 4 GiB in the format that the model takes, more than a WAV file holds. Nothing was sent. Choose a shorter region.</source>
        <translation>سيتجاوز «%1» حجم 4 GiB بالصيغة التي يقبلها النموذج، أي أكثر مما يتسع له ملف WAV. لم يُرسَل شيء. اختر منطقة أقصر.</translation>
    </message>
</context>
<context>
    <name>Base64</name>
    <message>
        <source>The base64 text breaks off after %1 characters.</source>
        <translation>ينقطع نص base64 بعد %1 محرفًا.</translation>
    </message>
    <message>
        <source>The base64 text is damaged near character %1.</source>
        <translation>نص base64 تالف قرب المحرف %1.</translation>
    </message>
</context>
<context>
    <name>BatchPlan</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>A duration of %1 s is outside of what the model takes: %2</source>
        <translation>المدة %1 ث خارج ما يقبله النموذج: %2</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>لم يُضَف شيء إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>That is more than %1 jobs (%2). Nothing was queued. Leave out files, prompts, durations or seeds.</source>
        <translation>هذا أكثر من %1 مهمة (%2). لم يُضَف شيء إلى قائمة الانتظار. احذف بعض الملفات أو الموجّهات أو المدد أو البذور.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>لا يوجد نموذج «%1».</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>اكتب موجّهًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>البذرة %1</translation>
    </message>
    <message>
        <source>“%1” are too many seeds. Nothing was queued.</source>
        <translation>«%1» بذور أكثر من اللازم. لم يُضَف شيء إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>«%1» ليس عددًا من الثواني.</translation>
    </message>
    <message>
        <source>“%1” is not a seed: whole numbers and ranges such as 1-4 are.</source>
        <translation>«%1» ليس بذرة: تُقبل الأعداد الصحيحة والنطاقات مثل 1-4.</translation>
    </message>
</context>
<context>
    <name>BodyPlan</name>
    <message>
        <source>The request has no place for a file in “%1”. Nothing was sent. Name a field of its top level, or a JSON pointer to one.</source>
        <translation>لا مكان في الطلب لملف في «%1». لم يُرسَل شيء. سمِّ حقلًا من مستواه الأعلى أو مؤشر JSON إلى حقل.</translation>
    </message>
</context>
<context>
    <name>BodyStream</name>
    <message>
        <source>A file of the request turned out longer or shorter than it was at the start. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>تبيّن أن ملفًا في الطلب أطول أو أقصر مما كان عند البدء. أُوقف الطلب قبل أن يكتمل. اترك الملف كما هو وأرسل من جديد.</translation>
    </message>
</context>
<context>
    <name>ClipExport</name>
    <message>
        <source>Nothing is lost: the clip is in the library.</source>
        <translation>لم يُفقد شيء: المقطع في المكتبة.</translation>
    </message>
    <message>
        <source>Saving in this format needs a folder to work in, and neither “%1” nor “%2” can be written. Nothing was saved. Check their permissions and the room on their disk, or save as WAV.</source>
        <translation>يحتاج الحفظ بهذه الصيغة إلى مجلد عمل، وتتعذّر الكتابة في «%1» وفي «%2». لم يُحفظ شيء. تحقق من أذوناتهما ومن المساحة على القرص، أو احفظ بصيغة WAV.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>أُوقف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>only its first %1 s: the clip is damaged there, and %2 s are missing. Saved as received it keeps every byte that came</source>
        <translation>أول %1 ث منه فقط: المقطع تالف عند تلك النقطة وينقصه %2 ث. إذا حُفظ كما استُلم احتفظ بكل بايت وصل</translation>
    </message>
    <message>
        <source>without its recipe: this file has no place for it</source>
        <translation>من دون وصفته: لا مكان لها في هذا الملف</translation>
    </message>
</context>
<context>
    <name>ClipParts</name>
    <message>
        <source>Only clips of the sketch engine can be taken apart, and the recipe of this one is not known any more. Nothing was saved.</source>
        <translation>لا يمكن تفكيك إلا مقاطع محرّك المسوّدات، ووصفة هذا المقطع لم تعد معروفة. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The melody “%1” is not there any more, and the clip was made of it. Nothing was saved. Put it back, or bring the recipe back and choose the melody anew.</source>
        <translation>لم يعد اللحن «%1» الذي صُنع منه المقطع موجودًا. لم يُحفظ شيء. أعده إلى مكانه، أو استعد الوصفة واختر اللحن من جديد.</translation>
    </message>
    <message>
        <source>The sketch engine that runs here cannot take its clips apart. Nothing was saved; the clip stays as it is. Start Melodeck anew if it was updated meanwhile.</source>
        <translation>لا يستطيع محرّك المسوّدات العامل هنا تفكيك مقاطعه. لم يُحفظ شيء؛ ويبقى المقطع كما هو. أعد تشغيل Melodeck إذا كان قد حُدِّث في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>%1 dB</source>
        <translation>%1 ديسيبل</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>المركز %1</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>الثالث</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>المقطع %1</translation>
    </message>
    <message>
        <source>blind: %1 of %2</source>
        <translation>مقارنة عمياء: %1 من %2</translation>
    </message>
    <message>
        <source>blind: not placed</source>
        <translation>مقارنة عمياء: بلا مركز</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 did not give the file: it answered %2. Try again later, or download it in a browser and drop it here.</source>
        <translation>لم يقدّم %1 الملف: كان ردّه %2. حاول لاحقًا، أو نزّله بالمتصفح وأفلته هنا.</translation>
    </message>
    <message>
        <source>%1 gives this only to those who have signed in (%2). Melodeck sends no key with a link. Download the file in a browser and drop it here.</source>
        <translation>لا يقدّم %1 هذا إلا لمن سجّل الدخول (%2). لا يرسل Melodeck مفتاحًا مع الرابط. نزّل الملف بالمتصفح وأفلته هنا.</translation>
    </message>
    <message>
        <source>%1 offers this over http:// only, where others on the way can read and change it. Nothing was fetched. Use its https:// address, or download it in a browser and drop the file here.</source>
        <translation>يعرض %1 هذا عبر http:// فقط، حيث يستطيع آخرون في الطريق قراءته وتغييره. لم يُجلب شيء. استخدم عنوان https:// الخاص به، أو نزّله بالمتصفح وأفلت الملف هنا.</translation>
    </message>
    <message>
        <source>%1 took too long to give the file. Nothing of it is kept. Try again, or download it in a browser and drop it here.</source>
        <translation>استغرق %1 وقتًا أطول من اللازم في تقديم الملف. لم يُحتفظ بشيء منه. حاول مجددًا، أو نزّله بالمتصفح وأفلته هنا.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is kept here.</source>
        <translation>أُوقف. لم يُحتفظ هنا بشيء منه.</translation>
    </message>
    <message>
        <source>The file behind the link is empty (0 bytes). Nothing was kept. Check the link.</source>
        <translation>الملف الذي يقود إليه الرابط فارغ (0 بايت). لم يُحتفظ بشيء. تحقق من الرابط.</translation>
    </message>
    <message>
        <source>The file behind the link is larger than %1 MB. Nothing of it is kept. Download it in a browser and drop it here.</source>
        <translation>الملف الذي يقود إليه الرابط أكبر من %1 ميغابايت. لم يُحتفظ بشيء منه. نزّله بالمتصفح وأفلته هنا.</translation>
    </message>
    <message>
        <source>The file from %1 broke off before its end. Nothing of it is kept. Try again.</source>
        <translation>انقطع الملف الوارد من %1 قبل نهايته. لم يُحتفظ بشيء منه. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The link at %1 leads back into this computer and was not followed. Nothing was fetched.</source>
        <translation>يعود الرابط عند %1 إلى هذا الحاسوب فلم يُتَّبع. لم يُجلب شيء.</translation>
    </message>
    <message>
        <source>The link at %1 leads from https:// to http:// and was not followed. Nothing was fetched.</source>
        <translation>ينتقل الرابط عند %1 من https:// إلى http:// فلم يُتَّبع. لم يُجلب شيء.</translation>
    </message>
    <message>
        <source>The link at %1 leads from one address to the next without end. Nothing was fetched.</source>
        <translation>ينتقل الرابط عند %1 من عنوان إلى آخر بلا نهاية. لم يُجلب شيء.</translation>
    </message>
    <message>
        <source>The link leads to %1, not to audio. Nothing was kept. Copy the link of the recording itself, or download it in a browser and drop it here.</source>
        <translation>يقود الرابط إلى %1 لا إلى صوت. لم يُحتفظ بشيء. انسخ رابط التسجيل نفسه، أو نزّله بالمتصفح وأفلته هنا.</translation>
    </message>
    <message>
        <source>There is nothing behind this link: %1 answered %2. Check the link, or download the file in a browser and drop it here.</source>
        <translation>لا شيء خلف هذا الرابط: أجاب %1 بـ %2. تحقق من الرابط، أو نزّل الملف بالمتصفح وأفلته هنا.</translation>
    </message>
    <message>
        <source>This is not a link that can be fetched. Nothing was fetched. A link begins with https:// and holds neither user nor password.</source>
        <translation>هذا ليس رابطًا يمكن جلبه. لم يُجلب شيء. يبدأ الرابط بـ https:// ولا يحوي مستخدمًا ولا كلمة مرور.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>“%1” and %n other(s) are not there, or may not be read. What can be read was opened.</source>
        <translation>
            <numerusform>«%1» غير موجود، أو لا إذن بقراءته. فُتح ما يمكن قراءته.</numerusform>
            <numerusform>«%1» وملف آخر غير موجودين، أو لا إذن بقراءتهما. فُتح ما يمكن قراءته.</numerusform>
            <numerusform>«%1» وملفان آخران غير موجودة، أو لا إذن بقراءتها. فُتح ما يمكن قراءته.</numerusform>
            <numerusform>«%1» و%n ملفات أخرى غير موجودة، أو لا إذن بقراءتها. فُتح ما يمكن قراءته.</numerusform>
            <numerusform>«%1» و%n ملفًا آخر غير موجودة، أو لا إذن بقراءتها. فُتح ما يمكن قراءته.</numerusform>
            <numerusform>«%1» و%n ملف آخر غير موجودة، أو لا إذن بقراءتها. فُتح ما يمكن قراءته.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there, or may not be read. The rest was opened.</source>
        <translation>«%1» غير موجود، أو لا إذن بقراءته. فُتح الباقي.</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was opened. Look whether it was moved or its drive taken out.</source>
        <translation>«%1» غير موجود. لم يُفتح شيء. تحقق مما إذا كان قد نُقل أو فُصل محرّك أقراصه.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was opened. Choose it with Ctrl+O, or copy it to a folder of your own.</source>
        <translation>لا إذن بقراءة «%1». لم يُفتح شيء. اختره بالضغط على Ctrl+O، أو انسخه إلى مجلد لك.</translation>
    </message>
</context>
<context>
    <name>EditedTranscript</name>
    <message>
        <source>The edit is not on the disk yet: %1 It is kept in the window and is tried again with the next change; make room or save a copy elsewhere before you quit.</source>
        <translation>لم يُكتب التعديل على القرص بعد: %1 وهو محفوظ في النافذة وسيُعاد المحاولة مع التغيير التالي؛ أفرغ مساحة أو احفظ نسخة في مكان آخر قبل الإنهاء.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be opened: %2. The model&apos;s own text is shown.</source>
        <translation>يتعذّر فتح النص المفرّغ المعدَّل %1: %2. يُعرض نص النموذج نفسه.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be read: %2. The model&apos;s own text is shown.</source>
        <translation>تتعذّر قراءة النص المفرّغ المعدَّل %1: %2. يُعرض نص النموذج نفسه.</translation>
    </message>
    <message>
        <source>The edited transcript %1 is damaged and cannot be renamed. The model&apos;s own text is still there; editing is off so that nothing is written over it.</source>
        <translation>النص المفرّغ المعدَّل %1 تالف وتتعذّر إعادة تسميته. ما زال نص النموذج نفسه موجودًا؛ عُطّل التحرير كيلا يُكتب شيء فوقه.</translation>
    </message>
    <message>
        <source>The edited transcript cannot be removed: %1. It is still shown.</source>
        <translation>تتعذّر إزالة النص المفرّغ المعدَّل: %1. ما زال معروضًا.</translation>
    </message>
    <message>
        <source>This transcript was edited by a later version of Melodeck, which knows more of it. The model&apos;s own text is shown; nothing is written over the edit.</source>
        <translation>عُدِّل هذا النص المفرّغ بإصدار أحدث من Melodeck يعرف عنه أكثر. يُعرض نص النموذج نفسه؛ ولا يُكتب شيء فوق التعديل.</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>The address holds a user name or password. Nothing was sent. Leave it out and give the key by --key-env or in its own field.</source>
        <translation>يحوي العنوان اسم مستخدم أو كلمة مرور. لم يُرسَل شيء. احذفهما وأدخل المفتاح عبر --key-env أو في حقله الخاص.</translation>
    </message>
    <message>
        <source>The run may be billed.</source>
        <translation>قد تُفرض رسوم على التشغيل.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>“%1” is not an endpoint. Nothing was sent. Accepted: %2.</source>
        <translation>«%1» ليس نقطة نهاية. لم يُرسَل شيء. المقبول: %2.</translation>
    </message>
</context>
<context>
    <name>EngineProgram</name>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation>يجب أن يكون --port رقمًا من 0 إلى 65535.</translation>
    </message>
    <message>
        <source>Melodeck&apos;s sketch engine: arranges melodies on this computer and answers over HTTP like a hosted model.
Its first line of output is its address. It stops on SIGINT and SIGTERM.
With MELODECK_ENGINE_TOKEN in the environment every call needs that token as its key.</source>
        <translation>محرّك المسوّدات في Melodeck: يوزّع الألحان على هذا الحاسوب ويجيب عبر HTTP كنموذج مستضاف.
السطر الأول من خرجه هو عنوانه. يتوقف عند SIGINT وSIGTERM.
إذا ضُبط MELODECK_ENGINE_TOKEN في البيئة فكل استدعاء يحتاج إلى ذلك الرمز مفتاحًا له.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0, the default, takes any free one.</source>
        <translation>المنفذ على 127.0.0.1؛ القيمة 0، وهي الافتراضية، تأخذ أي منفذ حر.</translation>
    </message>
    <message>
        <source>See melodeck-engine --help.</source>
        <translation>راجع melodeck-engine --help.</translation>
    </message>
    <message>
        <source>Sound font (SF2 or SF3) to play with; without it that of MELODECK_SOUNDFONT in the environment, then that of the settings, then the one that is found.</source>
        <translation>خط الصوت (SF2 أو SF3) الذي يُعزف به؛ ومن دونه خط MELODECK_SOUNDFONT في متغيرات البيئة، ثم خط الإعدادات، ثم الذي عُثر عليه.</translation>
    </message>
    <message>
        <source>Stop when standard input ends: whoever started the engine holds its other end.</source>
        <translation>التوقف عند انتهاء الدخل القياسي: يمسك طرفه الآخر مَن شغّل المحرّك.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>وسيط غير معروف «%1».</translation>
    </message>
</context>
<context>
    <name>EngineServer</name>
    <message>
        <source>%1, as in [&quot;happy rock&quot;].</source>
        <translation>%1، كما في [&quot;happy rock&quot;].</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 channels at %3 Hz are too much for its length. Send it as mono at 32 kHz.</source>
        <translation>%1: عدد القنوات %2 بتردد %3 هرتز أكثر من اللازم لطوله. أرسله أحاديًا بتردد 32 كيلوهرتز.</translation>
    </message>
    <message>
        <source>%1: cut off: its header promises more sound than the file holds.</source>
        <translation>%1: مقطوع: تَعِد ترويسته بصوت أكثر مما في الملف.</translation>
    </message>
    <message>
        <source>%1: empty. Leave it out to have a tune composed.</source>
        <translation>%1: فارغ. احذفه ليؤلَّف لحن.</translation>
    </message>
    <message>
        <source>%1: must be a text.</source>
        <translation>%1: يجب أن يكون نصًا.</translation>
    </message>
    <message>
        <source>%1: must be no longer than %2 characters.</source>
        <translation>%1: يجب ألا يزيد على %2 محرفًا.</translation>
    </message>
    <message>
        <source>%1: must be true or false.</source>
        <translation>%1: يجب أن يكون true أو false.</translation>
    </message>
    <message>
        <source>%1: must not be empty. Say in words what the clip should sound like.</source>
        <translation>%1: يجب ألا يكون فارغًا. صِف بالكلمات كيف ينبغي أن يبدو المقطع.</translation>
    </message>
    <message>
        <source>%1: not valid base64.</source>
        <translation>%1: ليس base64 صالحًا.</translation>
    </message>
    <message>
        <source>%1: not valid base64. Leave out the part up to and including the comma: the base64 alone is wanted.</source>
        <translation>%1: ليس base64 صالحًا. احذف الجزء حتى الفاصلة ومعها: المطلوب base64 وحده.</translation>
    </message>
    <message>
        <source>%1; it has %2.</source>
        <translation>%1؛ فيها %2.</translation>
    </message>
    <message>
        <source>%1; it is missing.</source>
        <translation>%1؛ وهي مفقودة.</translation>
    </message>
    <message>
        <source>Authorization: this engine was started with a key of its own, and this call does not carry it. Send it as Bearer or Api-Key.</source>
        <translation>Authorization: شُغّل هذا المحرّك بمفتاح خاص به، ولا يحمله هذا الاستدعاء. أرسله على هيئة Bearer أو Api-Key.</translation>
    </message>
    <message>
        <source>Content-Length: must be a number of bytes.</source>
        <translation>Content-Length: يجب أن يكون عددًا من البايتات.</translation>
    </message>
    <message>
        <source>Host: this engine answers to 127.0.0.1 and localhost only.</source>
        <translation>Host: لا يجيب هذا المحرّك إلا على 127.0.0.1 وlocalhost.</translation>
    </message>
    <message>
        <source>No schema found</source>
        <translation>لم يُعثر على مخطط</translation>
    </message>
    <message>
        <source>Origin: this engine does not answer to web pages.</source>
        <translation>Origin: لا يجيب هذا المحرّك صفحات الويب.</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be used (%2). Choose another with --port, or leave the choice to the system with --port 0.</source>
        <translation>يتعذّر استخدام المنفذ %1 على 127.0.0.1 (%2). اختر غيره بـ --port، أو اترك الاختيار للنظام بـ --port 0.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>العنوان أطول من اللازم.</translation>
    </message>
    <message>
        <source>The body holds a number that is too large (%1).</source>
        <translation>يحوي المتن رقمًا أكبر من اللازم (%1).</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;audio&quot;.</source>
        <translation>المتن فارغ؛ يجب أن يكون كائن JSON فيه &quot;audio&quot;.</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;prompts&quot;.</source>
        <translation>المتن فارغ؛ يجب أن يكون كائن JSON فيه &quot;prompts&quot;.</translation>
    </message>
    <message>
        <source>The body is nested too deeply: more than %1 levels.</source>
        <translation>المتن متداخل أعمق من اللازم: أكثر من %1 مستوى.</translation>
    </message>
    <message>
        <source>The body is not valid JSON (%1).</source>
        <translation>المتن ليس JSON صالحًا (%1).</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>المتن ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>The body is not valid JSON. %1</source>
        <translation>المتن ليس JSON صالحًا. %1</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;audio&quot;.</source>
        <translation>يجب أن يكون المتن كائن JSON فيه &quot;audio&quot;.</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;prompts&quot;.</source>
        <translation>يجب أن يكون المتن كائن JSON فيه &quot;prompts&quot;.</translation>
    </message>
    <message>
        <source>The caller went away; its render was stopped.</source>
        <translation>غادر المستدعي؛ فأُوقف التصيير.</translation>
    </message>
    <message>
        <source>The caller went away; nothing more was listened to.</source>
        <translation>غادر المستدعي؛ فلم يُستمع إلى المزيد.</translation>
    </message>
    <message>
        <source>The engine could not answer: an internal error. Nothing was made.</source>
        <translation>تعذّر على المحرّك أن يجيب: خطأ داخلي. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>The engine could not render this: an internal error. Nothing was made; a shorter request may work.</source>
        <translation>تعذّر على المحرّك تصيير هذا: خطأ داخلي. لم يُنشأ شيء؛ قد ينجح طلب أقصر.</translation>
    </message>
    <message>
        <source>The engine is being stopped.</source>
        <translation>يجري إيقاف المحرّك.</translation>
    </message>
    <message>
        <source>The engine made fewer clips than prompts: an internal error.</source>
        <translation>أنشأ المحرّك مقاطع أقل من الموجّهات: خطأ داخلي.</translation>
    </message>
    <message>
        <source>The engine stopped before this was rendered. Nothing was made; start the engine and ask again.</source>
        <translation>توقف المحرّك قبل تصيير هذا. لم يُنشأ شيء؛ شغّل المحرّك واطلب من جديد.</translation>
    </message>
    <message>
        <source>The request did not arrive whole; it was not used.</source>
        <translation>لم يصل الطلب كاملًا؛ فلم يُستخدم.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody.</source>
        <translation>الطلب أكبر من اللازم: %1 ميغابايت على الأكثر مع لحنه.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody. Cut the melody to the duration, or send it as mono at 32 kHz.</source>
        <translation>الطلب أكبر من اللازم: %1 ميغابايت على الأكثر مع لحنه. قصّ اللحن إلى المدة، أو أرسله أحاديًا بتردد 32 كيلوهرتز.</translation>
    </message>
    <message>
        <source>The request stopped arriving; it was not used.</source>
        <translation>توقف وصول الطلب؛ فلم يُستخدم.</translation>
    </message>
    <message>
        <source>The request was refused (HTTP %1).</source>
        <translation>رُفض الطلب (HTTP %1).</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>لا توجد إجابة.</translation>
    </message>
    <message>
        <source>There is nothing at this address. The engine answers at /v1/models/sketch:predict, /v1/models/melody-transcription:predict and the predict paths of a hosted model.</source>
        <translation>لا شيء على هذا العنوان. يجيب المحرّك على /v1/models/sketch:predict و/v1/models/melody-transcription:predict ومسارات predict لنموذج مستضاف.</translation>
    </message>
    <message>
        <source>This address takes %1, not %2.</source>
        <translation>يقبل هذا العنوان %1 لا %2.</translation>
    </message>
    <message>
        <source>This is not an HTTP request that the engine understands.</source>
        <translation>هذا ليس طلب HTTP يفهمه المحرّك.</translation>
    </message>
    <message>
        <source>audio: must be a text, an audio file in base64.</source>
        <translation>audio: يجب أن يكون نصًا، أي ملفًا صوتيًا بترميز base64.</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is empty.</source>
        <translation>audio: يجب أن يكون ملفًا صوتيًا بترميز base64؛ وهو فارغ.</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is missing.</source>
        <translation>audio: يجب أن يكون ملفًا صوتيًا بترميز base64؛ وهو مفقود.</translation>
    </message>
    <message>
        <source>beats a minute</source>
        <translation>نبضات في الدقيقة</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>البايت %1</translation>
    </message>
    <message>
        <source>byte %1, near &quot;%2&quot;</source>
        <translation>البايت %1، قرب «%2»</translation>
    </message>
    <message>
        <source>duration: must be a number from 1 to 300; NaN, infinity and the like are not (%1).</source>
        <translation>duration: يجب أن يكون عددًا من 1 إلى 300؛ ولا يُقبل NaN واللانهاية وما شابه (%1).</translation>
    </message>
    <message>
        <source>duration: must be a number of seconds from %1 to %2.</source>
        <translation>duration: يجب أن يكون عددًا من الثواني من %1 إلى %2.</translation>
    </message>
    <message>
        <source>melody: must be a text, an audio file in base64.</source>
        <translation>melody: يجب أن يكون نصًا، أي ملفًا صوتيًا بترميز base64.</translation>
    </message>
    <message>
        <source>melody_hints.%1: must be a number of %2 from %3 to %4.</source>
        <translation>melody_hints.%1: يجب أن يكون عددًا (%2) من %3 إلى %4.</translation>
    </message>
    <message>
        <source>melody_hints.beats_per_bar: must be 2, 3, 4 or 6 (which is 6/8).</source>
        <translation>melody_hints.beats_per_bar: يجب أن يكون 2 أو 3 أو 4 أو 6 (أي 6/8).</translation>
    </message>
    <message>
        <source>melody_hints.key: must be a key as in &quot;D minor&quot; or &quot;Bb major&quot;.</source>
        <translation>melody_hints.key: يجب أن يكون سلّمًا مثل &quot;D minor&quot; أو &quot;Bb major&quot;.</translation>
    </message>
    <message>
        <source>melody_hints: must be an object, as in {&quot;key&quot;: &quot;D minor&quot;}.</source>
        <translation>melody_hints: يجب أن يكون كائنًا، كما في {&quot;key&quot;: &quot;D minor&quot;}.</translation>
    </message>
    <message>
        <source>parts: must be a list of &quot;midi&quot; and &quot;stems&quot;, as in [&quot;midi&quot;].</source>
        <translation>parts: يجب أن يكون قائمة من &quot;midi&quot; و&quot;stems&quot;، كما في [&quot;midi&quot;].</translation>
    </message>
    <message>
        <source>prompts: must be a list of 1 to %1 texts</source>
        <translation>prompts: يجب أن تكون قائمة من 1 إلى %1 من النصوص</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>seed: must be a whole number from 0 to 18446744073709551615.</source>
        <translation>seed: يجب أن يكون عددًا صحيحًا من 0 إلى 18446744073709551615.</translation>
    </message>
    <message>
        <source>speech recognition needs a connected model</source>
        <translation>يحتاج التعرف على الكلام إلى نموذج متصل</translation>
    </message>
    <message>
        <source>url: the engine on this computer fetches nothing from the network. Send the file itself as audio, in base64.</source>
        <translation>url: لا يجلب المحرّك على هذا الحاسوب شيئًا من الشبكة. أرسل الملف نفسه في audio بترميز base64.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>1 to 3 min</source>
        <translation>من 1 إلى 3 د</translation>
    </message>
    <message>
        <source>15 to 30 s</source>
        <translation>من 15 إلى 30 ث</translation>
    </message>
    <message>
        <source>3 to 10 min</source>
        <translation>من 3 إلى 10 د</translation>
    </message>
    <message>
        <source>30 to 60 s</source>
        <translation>من 30 إلى 60 ث</translation>
    </message>
    <message>
        <source>5 to 15 s</source>
        <translation>من 5 إلى 15 ث</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>JSON request</source>
        <translation>طلب JSON</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>بلا مدة</translation>
    </message>
    <message>
        <source>Over 10 min</source>
        <translation>أكثر من 10 د</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص مفرّغ</translation>
    </message>
    <message>
        <source>Under 5 s</source>
        <translation>أقل من 5 ث</translation>
    </message>
    <message>
        <source>Without a melody</source>
        <translation>بلا لحن</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>مميّز بنجمة</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written here. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>لا يمكن كتابة %1 هنا. لم يُحفظ شيء. اختر WAV أو FLAC.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot hold %n channel(s) at %2 Hz. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>
            <numerusform>لا يتسع %1 لأي قناة (%n) بتردد %2 هرتز. لم يُحفظ شيء. اختر WAV أو FLAC.</numerusform>
            <numerusform>لا يتسع %1 لقناة واحدة بتردد %2 هرتز. لم يُحفظ شيء. اختر WAV أو FLAC.</numerusform>
            <numerusform>لا يتسع %1 لقناتين بتردد %2 هرتز. لم يُحفظ شيء. اختر WAV أو FLAC.</numerusform>
            <numerusform>لا يتسع %1 لـ %n قنوات بتردد %2 هرتز. لم يُحفظ شيء. اختر WAV أو FLAC.</numerusform>
            <numerusform>لا يتسع %1 لـ %n قناة بتردد %2 هرتز. لم يُحفظ شيء. اختر WAV أو FLAC.</numerusform>
            <numerusform>لا يتسع %1 لـ %n قناة بتردد %2 هرتز. لم يُحفظ شيء. اختر WAV أو FLAC.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>أُوقف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The chosen region holds no sound. Nothing was saved. Choose a longer region.</source>
        <translation>المنطقة المختارة تخلو من الصوت. لم يُحفظ شيء. اختر منطقة أطول.</translation>
    </message>
    <message>
        <source>The clip&apos;s file cannot be read in the library. Nothing was saved. Generate it again.</source>
        <translation>تتعذّر قراءة ملف المقطع في المكتبة. لم يُحفظ شيء. ولّده من جديد.</translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing was saved. Choose another format.</source>
        <translation>تتعذّر كتابة الملف. لم يُحفظ شيء. اختر صيغة أخرى.</translation>
    </message>
    <message>
        <source>“%1” cannot be decoded here. Nothing was saved. It can be saved as received.</source>
        <translation>يتعذّر فك ترميز «%1» هنا. لم يُحفظ شيء. يمكن حفظه كما استُلم.</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>طُلب</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>FileSink</name>
    <message>
        <source>“%1” cannot be made (%2). Choose another folder.</source>
        <translation>يتعذّر إنشاء «%1» (%2). اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make room on the disk or choose another folder.</source>
        <translation>تتعذّر كتابة «%1» (%2). أفرغ مساحة على القرص أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name or folder.</source>
        <translation>«%1» موجود مسبقًا وتُرك كما هو. اختر اسمًا أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, which a file cannot take the place of. Choose another name.</source>
        <translation>«%1» جهاز أو أنبوب، ولا يمكن لملف أن يحل محله. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” may not be on the disk (%2). Save a copy elsewhere.</source>
        <translation>قد لا يكون «%1» على القرص (%2). احفظ نسخة في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Choose another file.</source>
        <translation>تتعذّر قراءة «%1» (%2). اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being sent. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>تغيّر «%1» أو اختفى أثناء إرساله. أُوقف الطلب قبل أن يكتمل. اترك الملف كما هو وأرسل من جديد.</translation>
    </message>
</context>
<context>
    <name>ForeignKeys</name>
    <message>
        <source>%1, section “%2”</source>
        <translation>%1، القسم «%2»</translation>
    </message>
    <message>
        <source>the variable BASETEN_API_KEY</source>
        <translation>المتغير BASETEN_API_KEY</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 غيغابايت</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميغابايت</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 كيلوبايت</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>HttpErrors</name>
    <message>
        <source>A failed run may be billed.</source>
        <translation>قد تُفرض رسوم على التشغيل الفاشل.</translation>
    </message>
    <message>
        <source>Access was refused. Nothing ran and nothing was billed. Check the key and what it may call.</source>
        <translation>رُفض الوصول. لم يُشغَّل شيء ولم تُفرض أي رسوم. تحقق من المفتاح ومما يجوز له استدعاؤه.</translation>
    </message>
    <message>
        <source>Change the request by its own words and send it again.</source>
        <translation>عدّل الطلب وفق ما قاله النموذج وأرسله من جديد.</translation>
    </message>
    <message>
        <source>Change the request or send it again, which is a new run; if it fails again, the model&apos;s log says why.</source>
        <translation>عدّل الطلب أو أرسله من جديد، وذلك تشغيل جديد؛ فإن فشل ثانيةً ففي سجل النموذج السبب.</translation>
    </message>
    <message>
        <source>Choose another model, or another address.</source>
        <translation>اختر نموذجًا آخر أو عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>نص الرد: %1</translation>
    </message>
    <message>
        <source>That is usually not billed.</source>
        <translation>لا تُفرض رسوم على ذلك عادةً.</translation>
    </message>
    <message>
        <source>The account has no credit. Nothing ran. Check its billing page.</source>
        <translation>لا رصيد في الحساب. لم يُشغَّل شيء. راجع صفحة فوترته.</translation>
    </message>
    <message>
        <source>The key was not accepted. Nothing ran and nothing was billed. Check the key for this endpoint.</source>
        <translation>لم يُقبل المفتاح. لم يُشغَّل شيء ولم تُفرض أي رسوم. تحقق من مفتاح نقطة النهاية هذه.</translation>
    </message>
    <message>
        <source>The model did not answer through its gateway. It may have run.</source>
        <translation>لم يجب النموذج عبر بوابته. ربما شُغّل.</translation>
    </message>
    <message>
        <source>The model failed.</source>
        <translation>فشل النموذج.</translation>
    </message>
    <message>
        <source>The model is busy. Nothing ran and nothing was billed. Wait a little and send it again.</source>
        <translation>النموذج مشغول. لم يُشغَّل شيء ولم تُفرض أي رسوم. انتظر قليلًا وأرسل من جديد.</translation>
    </message>
    <message>
        <source>The model is not available now. Nothing ran. Wait a little and send it again.</source>
        <translation>النموذج غير متاح الآن. لم يُشغَّل شيء. انتظر قليلًا وأرسل من جديد.</translation>
    </message>
    <message>
        <source>The model refused the request.</source>
        <translation>رفض النموذج الطلب.</translation>
    </message>
    <message>
        <source>The request is too large for the server. Nothing ran. Send a shorter or smaller file.</source>
        <translation>الطلب أكبر مما يقبله الخادم. لم يُشغَّل شيء. أرسل ملفًا أقصر أو أصغر.</translation>
    </message>
    <message>
        <source>The server sends this request on to %1, where neither file nor key follow by themselves. Nothing ran. If you trust that address, enter it as the endpoint.</source>
        <translation>يحوّل الخادم هذا الطلب إلى %1، ولا ينتقل إليه الملف ولا المفتاح تلقائيًا. لم يُشغَّل شيء. إذا كنت تثق بذلك العنوان فأدخله نقطةَ نهاية.</translation>
    </message>
    <message>
        <source>The sketch engine did not answer. Nothing is lost and nothing is billed. Send it again: the engine is started anew.</source>
        <translation>لم يجب محرّك المسوّدات. لم يُفقد شيء ولا تُفرض أي رسوم. أرسل من جديد: سيبدأ المحرّك من جديد.</translation>
    </message>
    <message>
        <source>There is no model at this address. Nothing ran. Check the model id, the environment and the path.</source>
        <translation>لا يوجد نموذج على هذا العنوان. لم يُشغَّل شيء. تحقق من معرّف النموذج والبيئة والمسار.</translation>
    </message>
    <message>
        <source>This model cannot do that.</source>
        <translation>لا يستطيع هذا النموذج فعل ذلك.</translation>
    </message>
    <message>
        <source>Wait a little before you send it again: that is a new run.</source>
        <translation>انتظر قليلًا قبل أن ترسل من جديد: ذلك تشغيل جديد.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>عنوان آخر</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>%1 is another computer, and http:// would show your key and your audio to everyone on the way. Nothing was sent. Use https://, or allow it for this endpoint (--plain-http; in the window, where the model is connected).</source>
        <translation>%1 حاسوب آخر، وسيكشف http:// مفتاحك وصوتك لكل من في الطريق. لم يُرسَل شيء. استخدم https://، أو اسمح بذلك لنقطة النهاية هذه (--plain-http؛ وفي النافذة حيث يوصَل النموذج).</translation>
    </message>
    <message>
        <source>A header of the request holds characters that no header may hold, such as a line break. Nothing was sent. Correct the headers of the endpoint.</source>
        <translation>تحوي ترويسة في الطلب محارف لا يجوز أن تحويها أي ترويسة، كفاصل الأسطر. لم يُرسَل شيء. صحّح ترويسات نقطة النهاية.</translation>
    </message>
    <message>
        <source>The address of %1 holds a user or a password, which would be kept and shown with it. Nothing was sent. Take them out, and enter a key in its own place.</source>
        <translation>يحوي عنوان %1 مستخدمًا أو كلمة مرور، وستُحفظ وتُعرض معه. لم يُرسَل شيء. احذفهما وأدخل المفتاح في مكانه الخاص.</translation>
    </message>
    <message>
        <source>The content type of the request holds characters that no header may hold. Nothing was sent.</source>
        <translation>يحوي نوع محتوى الطلب محارف لا يجوز أن تحويها أي ترويسة. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The header %1 is up to Melodeck, which alone knows what it sends. Nothing was sent. Take it out of the endpoint.</source>
        <translation>الترويسة %1 من شأن Melodeck وحده، فهو يعرف ما يرسله. لم يُرسَل شيء. احذفها من نقطة النهاية.</translation>
    </message>
    <message>
        <source>The key holds a line break or another character that no key holds. Nothing was sent. Enter it again.</source>
        <translation>يحوي المفتاح فاصل أسطر أو محرفًا آخر لا يوجد في أي مفتاح. لم يُرسَل شيء. أدخله من جديد.</translation>
    </message>
    <message>
        <source>This is not an address that a request can be sent to. Nothing was sent. An address begins with https:// and names a host.</source>
        <translation>لا يمكن إرسال طلب إلى هذا العنوان. لم يُرسَل شيء. يبدأ العنوان بـ https:// ويسمّي مضيفًا.</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>This is not a record of a job.</source>
        <translation>هذا ليس سجل مهمة.</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>بقي %1 ث</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>متجاهَل: %1</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>لم تصل إجابة</translation>
    </message>
    <message>
        <source>Only %1 of %2 clips came. What came is kept.</source>
        <translation>لم يصل سوى %1 من %2 من المقاطع. احتُفظ بما وصل.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation>بدء تشغيل النموذج</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>مفهوم: %1</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>في انتظار النموذج</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>تنتظر دورها</translation>
    </message>
    <message>
        <source>Waits to try again</source>
        <translation>تنتظر محاولة جديدة</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>نحو %1 س %2 د</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>نحو %1 د</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>نحو %1 ث</translation>
    </message>
    <message>
        <source>follows your melody</source>
        <translation>يتبع لحنك</translation>
    </message>
    <message>
        <source>retries in %1 s</source>
        <translation>إعادة المحاولة خلال %1 ث</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <translation>عادةً نحو %1</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Clip %1 came broken: %2</source>
        <translation>وصل المقطع %1 معطوبًا: %2</translation>
    </message>
    <message>
        <source>No key for Baseten is known on this computer. Nothing was sent. Give one under “Connect a model”, then send it again.</source>
        <translation>لا يُعرف على هذا الحاسوب مفتاح لـ Baseten. لم يُرسَل شيء. أدخل مفتاحًا في «توصيل نموذج» ثم أرسل من جديد.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Only the first %1 of the answer could be kept. They are put beside its clips at the next start.</source>
        <translation>لم يمكن حفظ سوى أول %1 من الإجابة. ستوضع بجانب مقاطعها عند بدء التشغيل التالي.</translation>
    </message>
    <message>
        <source>Stopped here. Nothing is billed.</source>
        <translation>أُوقف هنا. لا تُفرض أي رسوم.</translation>
    </message>
    <message>
        <source>Stopped here; the model may still finish and bill.</source>
        <translation>أُوقف هنا؛ قد ينهي النموذج عمله مع ذلك وتُفرض رسوم.</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>أُوقف. لم يغادر هذا الحاسوب قط.</translation>
    </message>
    <message>
        <source>Stopped. The server had not taken it, so nothing is billed.</source>
        <translation>أُوقف. لم يكن الخادم قد قبله، لذا لن يُحتسب شيء.</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows.</source>
        <translation>تحوي الإجابة وسائط أكثر مما يسمح به الحد.</translation>
    </message>
    <message>
        <source>The answer is a text of more than %1 MiB. What came so far is kept.</source>
        <translation>الإجابة نص يزيد على %1 MiB. احتُفظ بما وصل حتى الآن.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1 MiB and was cut off there. What came whole is kept.</source>
        <translation>الإجابة أكبر من الحد %1 MiB وقُطعت عنده. احتُفظ بما وصل كاملًا.</translation>
    </message>
    <message>
        <source>The answer is safe in the journal, and its clips are made at the next start: do not send the request again.</source>
        <translation>الإجابة آمنة في سجل الاسترداد، وتُنشأ مقاطعها عند التشغيل التالي: لا ترسل الطلب من جديد.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>البايتات التي وصلت محفوظة في %1.</translation>
    </message>
    <message>
        <source>The bytes that came cannot be put into %1. They are kept, and put there at the next start: make room on the disk.</source>
        <translation>لا يمكن وضع البايتات التي وصلت في %1. إنها محفوظة وستوضع هناك عند بدء التشغيل التالي: أفسح مجالًا على القرص.</translation>
    </message>
    <message>
        <source>The clip was cut before its end.</source>
        <translation>قُطع المقطع قبل نهايته.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2 free), and what comes back could not be kept. Nothing was sent. Make room, then send it again.</source>
        <translation>قرص %1 ممتلئ (المتاح %2)، ولن يمكن حفظ ما سيعود. لم يُرسل شيء. أفسح مجالًا ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>The events of the answer hold more than the limit for what is no media. What came so far is kept.</source>
        <translation>تحوي أحداث الإجابة أكثر من الحد المسموح لما ليس وسائط. احتُفظ بما وصل حتى الآن.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>يتعذّر إنشاء المجلد %1. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The key for Baseten could not be had. Nothing was sent. %1</source>
        <translation>تعذّر الحصول على مفتاح Baseten. لم يُرسَل شيء. %1</translation>
    </message>
    <message>
        <source>The server says that its answer is compressed (%1), and Melodeck cannot undo that. The model has run. Its server must send answers as they are.</source>
        <translation>يقول الخادم إن إجابته مضغوطة (%1)، ولا يستطيع Melodeck فكها. شُغّل النموذج. على خادمه أن يرسل الإجابات كما هي.</translation>
    </message>
    <message>
        <source>The sketch engine stopped while it was working. Nothing is billed. Send it again: the engine starts anew.</source>
        <translation>توقف محرّك المسوّدات أثناء عمله. لا تُفرض أي رسوم. أرسل من جديد: سيبدأ المحرّك من جديد.</translation>
    </message>
    <message>
        <source>What had come of the answer is kept, and put beside its clips at the next start.</source>
        <translation>احتُفظ بما كان قد وصل من الإجابة، وسيوضع بجانب مقاطعها عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>What “%1” was converted to is not in the cache any more. Nothing was sent. Drop %2 again.</source>
        <translation>ما حُوِّل إليه «%1» لم يعد في الذاكرة المخبأة. لم يُرسَل شيء. أفلت %2 من جديد.</translation>
    </message>
    <message>
        <source>it was cut</source>
        <translation>قُطع</translation>
    </message>
    <message>
        <source>“%1” is not there, nor what it was converted to. Nothing was sent. Choose the file again.</source>
        <translation>«%1» غير موجود، ولا ما حُوِّل إليه. لم يُرسَل شيء. اختر الملف من جديد.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The answer cannot be kept in %1 (%2). Make room on the disk.</source>
        <translation>يتعذّر حفظ الإجابة في %1 (%2). أفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing could be kept after a crash. Check its permissions.</source>
        <translation>يتعذّر إنشاء المجلد %1، لذا ما كان ليبقى شيء بعد انهيار. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2), so nothing could be kept after a crash. Check its permissions and the room on the disk.</source>
        <translation>تتعذّر الكتابة في المجلد %1 (%2)، لذا ما كان ليبقى شيء بعد انهيار. تحقق من أذوناته ومن المساحة على القرص.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check the disk.</source>
        <translation>تتعذّر الكتابة في المجلد %1. افحص القرص.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be made (%2), so nothing could be kept after a crash. Check the folder.</source>
        <translation>يتعذّر إنشاء سجل الاسترداد %1 (%2)، لذا ما كان ليبقى شيء بعد انهيار. تحقق من المجلد.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written (%2). Make room on the disk.</source>
        <translation>تتعذّر كتابة سجل الاسترداد %1 (%2). أفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. It stays where it is. Check the disk, and start again.</source>
        <translation>تتعذّر قراءة الإجابة المحفوظة %1. تبقى حيث هي. تحقّق من القرص وابدأ من جديد.</translation>
    </message>
    <message>
        <source>The request is too large to be kept: its own text has more than 16 MiB. Attach large contents as a file.</source>
        <translation>الطلب أكبر من أن يُحفظ: نصه وحده يزيد على 16 MiB. أرفق المحتويات الكبيرة ملفًا.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This JSON is nested deeper than %1 levels and is not read.</source>
        <translation>هذا الـ JSON متداخل أعمق من %1 مستوى فلا يُقرأ.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>هذا ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, column %2.</source>
        <translation>هذا ليس JSON صالحًا: السطر %1، العمود %2.</translation>
    </message>
</context>
<context>
    <name>JsonBuilder</name>
    <message>
        <source>The answer holds more text than Melodeck keeps in memory. Media that was whole before that point is kept.</source>
        <translation>تحوي الإجابة نصًا أكثر مما يحتفظ به Melodeck في الذاكرة. احتُفظ بالوسائط التي كانت كاملة قبل تلك النقطة.</translation>
    </message>
</context>
<context>
    <name>JsonPlaces</name>
    <message>
        <source>A colon is missing before this.</source>
        <translation>تنقص نقطتان رأسيتان قبل هذا.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>تنقص فاصلة قبل هذا.</translation>
    </message>
    <message>
        <source>A file needs a field around it, such as {&quot;audio&quot;: … }.</source>
        <translation>يحتاج الملف إلى حقل حوله، مثل {&quot;audio&quot;: … }.</translation>
    </message>
    <message>
        <source>A file stands in place of a whole value, not within a text.</source>
        <translation>يحلّ الملف محل قيمة كاملة، لا داخل نص.</translation>
    </message>
    <message>
        <source>A name in double quotes is missing here.</source>
        <translation>ينقص هنا اسم بين علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>تنقص قيمة قبل هذا.</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here. Delete it.</source>
        <translation>هنا محرف غير مرئي (%1). احذفه.</translation>
    </message>
    <message>
        <source>Four digits or letters from a to f are missing after “\u”.</source>
        <translation>تنقص بعد «\u» أربعة أرقام أو أحرف من a إلى f.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>لا تعليقات في JSON.</translation>
    </message>
    <message>
        <source>JSON has no such number.</source>
        <translation>لا يوجد رقم كهذا في JSON.</translation>
    </message>
    <message>
        <source>JSON writes this as %1.</source>
        <translation>يُكتب هذا في JSON هكذا: %1.</translation>
    </message>
    <message>
        <source>Texts and names stand in double quotes: &quot;%1&quot;.</source>
        <translation>توضع النصوص والأسماء بين علامتي اقتباس مزدوجتين: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Texts and names stand in straight double quotes: &quot;…&quot;.</source>
        <translation>توضع النصوص والأسماء بين علامتي اقتباس مزدوجتين مستقيمتين: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>There is a comma too many before this.</source>
        <translation>هناك فاصلة زائدة قبل هذا.</translation>
    </message>
    <message>
        <source>There is more after the end of the request.</source>
        <translation>هناك المزيد بعد نهاية الطلب.</translation>
    </message>
    <message>
        <source>There is no file behind this mark.</source>
        <translation>لا ملف خلف هذه العلامة.</translation>
    </message>
    <message>
        <source>There is no request here yet. One begins with { and ends with }.</source>
        <translation>لا طلب هنا بعد. يبدأ الطلب بـ { وينتهي بـ }.</translation>
    </message>
    <message>
        <source>This invisible character must be written as \u%1 in a text.</source>
        <translation>يجب أن يُكتب هذا المحرف غير المرئي في النص هكذا: \u%1.</translation>
    </message>
    <message>
        <source>This is half of a character. Write it again.</source>
        <translation>هذا نصف محرف. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>This is half of a character; its other half is missing.</source>
        <translation>هذا نصف محرف؛ ونصفه الآخر مفقود.</translation>
    </message>
    <message>
        <source>This is nested deeper than %1 levels and is not read.</source>
        <translation>هذا متداخل أعمق من %1 مستوى فلا يُقرأ.</translation>
    </message>
    <message>
        <source>This is no number as JSON writes it, such as 8, -0.5 or 1e3.</source>
        <translation>هذا ليس رقمًا كما يُكتب في JSON، مثل 8 أو -0.5 أو 1e3.</translation>
    </message>
    <message>
        <source>This is no value.</source>
        <translation>هذه ليست قيمة.</translation>
    </message>
    <message>
        <source>This number has too many digits to be sent exactly.</source>
        <translation>خانات هذا الرقم أكثر من أن يُرسل بدقة.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>هذا الرقم أكبر من اللازم.</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>ليس لهذا النص علامة اقتباس ختامية.</translation>
    </message>
    <message>
        <source>“%1” of line %2 is closed by another bracket.</source>
        <translation>«%1» في السطر %2 أغلقه قوس آخر.</translation>
    </message>
    <message>
        <source>“%1” of line %2 is never closed.</source>
        <translation>«%1» في السطر %2 لم يُغلق قط.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of them.</source>
        <translation>«%1» موجود هنا مرتين. أبقِ واحدًا منهما.</translation>
    </message>
    <message>
        <source>“\%1” means nothing here. A backslash itself is written “\\”.</source>
        <translation>لا معنى لـ «\%1» هنا. تُكتب الشرطة المائلة العكسية نفسها «\\».</translation>
    </message>
</context>
<context>
    <name>JsonTokenizer</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 احتُفظ بالوسائط التي كانت كاملة قبل تلك النقطة. راجع الإجابة قبل الإرسال من جديد.</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>تنقطع الإجابة بعد %1 بايت.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>الإجابة فارغة.</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>الإجابة متداخلة أعمق من %1 مستوى.</translation>
    </message>
    <message>
        <source>The answer is not valid JSON at byte %1.</source>
        <translation>الإجابة ليست JSON صالحًا عند البايت %1.</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>The key is right, but the workspace has to settle its billing before models answer. Nothing ran. See its billing page.</source>
        <translation>المفتاح صحيح، لكن على مساحة العمل تسوية فوترتها قبل أن تجيب النماذج. لم يُشغَّل شيء. راجع صفحة الفوترة الخاصة بها.</translation>
    </message>
    <message>
        <source>The platform does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>لا تقبل المنصة هذا المفتاح. ربما قُطع أو حُذف: انسخه من جديد من إعدادات مساحة عملك.</translation>
    </message>
    <message>
        <source>The platform knows no such key, or does not let it see its account. A key that is limited to some models may work for those all the same.</source>
        <translation>لا تعرف المنصة مفتاحًا كهذا، أو لا تتيح له رؤية حسابه. قد يعمل مفتاح مقصور على بعض النماذج مع تلك النماذج على أي حال.</translation>
    </message>
    <message>
        <source>What answered is not Baseten: a proxy or a sign-in page of the network may stand between. The key was not checked.</source>
        <translation>من أجاب ليس Baseten: قد يكون بينكما وكيل أو صفحة تسجيل دخول إلى الشبكة. لم يُفحص المفتاح.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>A key belongs to a server: “baseten”, or an address such as https://models.example.org. Nothing was changed.</source>
        <translation>المفتاح يخص خادمًا: «baseten» أو عنوانًا مثل https://models.example.org. لم يُغيَّر شيء.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer; it may be waiting to be unlocked. Unlock it and try again, or use the key for this session alone.</source>
        <translation>لا تجيب حلقة المفاتيح؛ ربما تنتظر فتح قفلها. افتح قفلها وحاول مجددًا، أو استخدم المفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain does not do what was asked of it (its error %1). Use the key for this session alone, or name an environment variable.</source>
        <translation>لا تنفّذ حلقة المفاتيح ما طُلب منها (خطؤها %1). استخدم المفتاح لهذه الجلسة فقط، أو سمِّ متغير بيئة.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or use the key for this session alone.</source>
        <translation>حلقة المفاتيح مقفلة، أو رُفض الوصول إليها. افتح قفلها وحاول مجددًا، أو استخدم المفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain was not waited for.</source>
        <translation>لم تُنتظر حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it does not run (a program such as GNOME Keyring or KWallet), so no key can be kept. Use the key for this session alone, or name an environment variable.</source>
        <translation>لا توجد حلقة مفاتيح على هذا الحاسوب، أو أنها لا تعمل (برنامج مثل GNOME Keyring أو KWallet)، لذا لا يمكن حفظ مفتاح. استخدم المفتاح لهذه الجلسة فقط، أو سمِّ متغير بيئة.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 cannot be written. Check the disk.</source>
        <translation>تتعذّر كتابة %1. افحص القرص.</translation>
    </message>
    <message>
        <source>%1 is damaged in the archive and was left out.</source>
        <translation>%1 تالف في الأرشيف فاستُبعد.</translation>
    </message>
    <message>
        <source>A collection needs a name. Nothing was changed.</source>
        <translation>تحتاج المجموعة إلى اسم. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Another import into this library is going on. Wait for its end.</source>
        <translation>هناك استيراد آخر جارٍ إلى هذه المكتبة. انتظر انتهاءه.</translation>
    </message>
    <message>
        <source>It had %1 bytes and has %2.</source>
        <translation>كان حجمه %1 بايت وصار %2.</translation>
    </message>
    <message>
        <source>It has no place in a library.</source>
        <translation>لا مكان له في المكتبة.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Its size is the same and its content is not.</source>
        <translation>حجمه كما هو ومحتواه مختلف.</translation>
    </message>
    <message>
        <source>Not all of its files are in the archive any more, so it was left out.</source>
        <translation>لم تعد كل ملفاته في الأرشيف، فاستُبعد.</translation>
    </message>
    <message>
        <source>Nothing can be read behind a damaged place of it.</source>
        <translation>لا يمكن قراءة شيء منه بعد موضع تالف.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>The archive cannot be written. Choose another folder.</source>
        <translation>تتعذّر كتابة الأرشيف. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The archive is damaged there. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>الأرشيف تالف في هذا الموضع. يبقى ما في المكتبة كما هو. انسخ الأرشيف من جديد، أو استخدم أرشيفًا أقدم.</translation>
    </message>
    <message>
        <source>The archive needs %1 MB on the disk of the library, and %2 MB are free. Nothing was changed. Make room, or move the library to another disk.</source>
        <translation>يحتاج الأرشيف إلى %1 ميغابايت على قرص المكتبة، والمتاح %2 ميغابايت. لم يُغيَّر شيء. أفرغ مساحة، أو انقل المكتبة إلى قرص آخر.</translation>
    </message>
    <message>
        <source>The backup of %1 took its place; clips that came later were found on the disk and added, without their prompts.</source>
        <translation>حلّت محله النسخة الاحتياطية بتاريخ %1؛ والمقاطع التي وصلت بعدها عُثر عليها على القرص وأُضيفت من دون موجّهاتها.</translation>
    </message>
    <message>
        <source>The copy %1 does not read as it was written: the new disk cannot be trusted. The library stays where it is, and nothing of it was changed.</source>
        <translation>لا تُقرأ النسخة %1 كما كُتبت: لا يمكن الوثوق بالقرص الجديد. تبقى المكتبة في مكانها، ولم يُغيَّر منها شيء.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be kept between two starts. Check its permissions, or save each clip yourself.</source>
        <translation>يتعذّر إنشاء المجلد %1، لذا لا يمكن حفظ شيء بين تشغيل وآخر. تحقق من أذوناته، أو احفظ كل مقطع بنفسك.</translation>
    </message>
    <message>
        <source>The library cannot be read. Nothing was changed.</source>
        <translation>تتعذّر قراءة المكتبة. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The library cannot be written. Clips that arrived are still files on this disk. Free some space or check the folder&apos;s permissions.</source>
        <translation>تتعذّر الكتابة في المكتبة. المقاطع التي وصلت ما زالت ملفات على هذا القرص. أفرغ مساحة أو تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the disk.</source>
        <translation>تتعذّر كتابة المكتبة في %1. افحص القرص.</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation>تتعذّر كتابة المكتبة في %1. تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>The library is in %1, and that is not connected. Connect the disk and start Melodeck again; nothing of it is lost.</source>
        <translation>المكتبة في %1، وهذا القرص غير متصل. صِل القرص وشغّل Melodeck من جديد؛ لم يُفقد منها شيء.</translation>
    </message>
    <message>
        <source>The library is just being moved to another folder. Wait until that is done, then start again.</source>
        <translation>يجري الآن نقل المكتبة إلى مجلد آخر. انتظر حتى ينتهي ذلك، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>The library was made by a newer Melodeck and is left untouched. Install the newer version.</source>
        <translation>أُنشئت المكتبة بإصدار أحدث من Melodeck وتُركت كما هي. ثبّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The library&apos;s daily backup could not be made; the library itself is fine. Make room on the disk.</source>
        <translation>تعذّر إنشاء النسخة الاحتياطية اليومية للمكتبة؛ والمكتبة نفسها سليمة. أفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and cannot be moved aside. Clips are still files in the folder beside it. Check the folder&apos;s permissions.</source>
        <translation>ملف المكتبة %1 تالف ويتعذّر نقله جانبًا. ما زالت المقاطع ملفات في المجلد المجاور له. تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and is left as it is. The clips in the folder beside it are still there. Move the file away to start anew.</source>
        <translation>ملف المكتبة %1 تالف وتُرك كما هو. ما زالت المقاطع في المجلد المجاور موجودة. انقل الملف بعيدًا لتبدأ من جديد.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and another Melodeck still uses it. Close that one and start again: the library&apos;s backup takes its place then.</source>
        <translation>ملف المكتبة تالف، وما زال Melodeck آخر يستخدمه. أغلق ذاك وشغّل من جديد: عندها تحلّ نسخة المكتبة الاحتياطية محله.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and its backup cannot be put in its place. Nothing was changed. Make room on the disk, then start again.</source>
        <translation>ملف المكتبة تالف، ولا يمكن وضع نسخته الاحتياطية مكانه. لم يتغير شيء. أفسح مكانًا على القرص، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Clips are still files on this disk. Start Melodeck again: it sets the file aside and goes on with the newest backup.</source>
        <translation>ملف المكتبة تالف. ما زالت المقاطع ملفات على هذا القرص. شغّل Melodeck من جديد: سيضع الملف جانبًا ويتابع بأحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The library&apos;s file was damaged. It is kept as %1.</source>
        <translation>كان ملف المكتبة تالفًا. احتُفظ به باسم %1.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written, so the library stays where it is. Check the folder&apos;s permissions.</source>
        <translation>تتعذّر كتابة الإعدادات في %1، لذا تبقى المكتبة في مكانها. تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>There is a collection “%1” already. Nothing was changed: choose another name.</source>
        <translation>توجد مجموعة باسم «%1» مسبقًا. لم يُغيَّر شيء: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is more in it than the archive says. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>فيه أكثر مما يذكر الأرشيف. يبقى ما في المكتبة كما هو. انسخ الأرشيف من جديد، أو استخدم أرشيفًا أقدم.</translation>
    </message>
    <message>
        <source>There is no file “%1”. What the library holds stays as it is. Choose the archive again.</source>
        <translation>لا يوجد ملف «%1». يبقى ما في المكتبة كما هو. اختر الأرشيف من جديد.</translation>
    </message>
    <message>
        <source>There is no finished job %1 in the library. Nothing was exported.</source>
        <translation>لا توجد في المكتبة مهمة مكتملة %1. لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>There is no library in %1 yet. The first request makes it.</source>
        <translation>لا توجد مكتبة في %1 بعد. ينشئها أول طلب.</translation>
    </message>
    <message>
        <source>There was no backup, so a new one was made from the clips found on the disk; their prompts are not known any more.</source>
        <translation>لم تكن هناك نسخة احتياطية، فأُنشئت مكتبة جديدة من المقاطع الموجودة على القرص؛ ولم تعد موجّهاتها معروفة.</translation>
    </message>
    <message>
        <source>This archive was made by a newer Melodeck. Install that to import it; nothing was changed.</source>
        <translation>أُنشئ هذا الأرشيف بإصدار أحدث من Melodeck. ثبّته لاستيراد الأرشيف؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This is no archive of a Melodeck library. What the library holds stays as it is. Choose a ZIP file that Melodeck exported.</source>
        <translation>هذا ليس أرشيف مكتبة Melodeck. يبقى ما في المكتبة كما هو. اختر ملف ZIP صدّره Melodeck.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. What was imported until then is whole; import once more to go on.</source>
        <translation>يتعذّر إنشاء «%1». ما استُورد حتى ذلك الحين سليم؛ أعد الاستيراد للمتابعة.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). What the library holds stays as it is. Check the file and its permissions.</source>
        <translation>يتعذّر فتح «%1» (%2). يبقى ما في المكتبة كما هو. تحقّق من الملف وأذوناته.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>تتعذّر قراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be removed (%2). What is left is still in the trash.</source>
        <translation>تتعذّر إزالة «%1» (%2). ما تبقى ما زال في سلة المهملات.</translation>
    </message>
    <message>
        <source>“%1” is no archive of a Melodeck library, or nothing in it can be read any more. Nothing was changed.</source>
        <translation>«%1» ليس أرشيف مكتبة Melodeck، أو لم يعد ممكنًا قراءة شيء منه. لم يُغيَّر شيء.</translation>
    </message>
</context>
<context>
    <name>LibraryMove</name>
    <message>
        <source>%1 is not empty. Choose a folder of its own for the library.</source>
        <translation>%1 ليس فارغًا. اختر للمكتبة مجلدًا خاصًا بها.</translation>
    </message>
    <message>
        <source>Another Melodeck still has the library open, so it was not moved and is used where it was. Close that one; the move is finished when this window is closed the next time.</source>
        <translation>ما زالت المكتبة مفتوحة في نافذة Melodeck أخرى، فلم تُنقل وتُستخدم حيث كانت. أغلق تلك؛ ويكتمل النقل عند إغلاق هذه النافذة في المرة التالية.</translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>اختر مجلدًا بمساره الكامل.</translation>
    </message>
    <message>
        <source>The copy in %1 is not there, so the library stays where it was. Connect the disk; the move is finished when this window is closed the next time.</source>
        <translation>النسخة في %1 غير موجودة، لذا تبقى المكتبة حيث كانت. صِل القرص؛ ويكتمل النقل عند إغلاق هذه النافذة في المرة التالية.</translation>
    </message>
    <message>
        <source>The copy of the library&apos;s file does not read as it was written. The library stays where it is.</source>
        <translation>لا تُقرأ نسخة ملف المكتبة كما كُتبت. تبقى المكتبة في مكانها.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>يتعذّر إنشاء المجلد %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The library cannot be moved into itself. Choose a folder elsewhere.</source>
        <translation>لا يمكن نقل المكتبة إلى داخل نفسها. اختر مجلدًا في مكان آخر.</translation>
    </message>
    <message>
        <source>The library is not where it was moved to, so nothing of the old one is removed. Check that its disk is connected and try again.</source>
        <translation>المكتبة ليست حيث نُقلت إليه، لذا لا يُزال شيء من القديمة. تحقّق من أن قرصها موصول وحاول من جديد.</translation>
    </message>
    <message>
        <source>The library is there already.</source>
        <translation>المكتبة هناك بالفعل.</translation>
    </message>
    <message>
        <source>The library needs %1 MB more there, and %2 MB are free. Nothing was copied.</source>
        <translation>تحتاج المكتبة إلى %1 ميغابايت إضافية هناك، والمتاح %2 ميغابايت. لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be made in %1. It stays where it is.</source>
        <translation>يتعذّر إنشاء ملف المكتبة في %1. تبقى المكتبة في مكانها.</translation>
    </message>
</context>
<context>
    <name>LocalEngine</name>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>أُوقف. لم يغادر هذا الحاسوب قط.</translation>
    </message>
    <message>
        <source>The sketch engine did not start. Nothing is lost and nothing is billed. Check that %1 is installed beside Melodeck.</source>
        <translation>لم يبدأ محرّك المسوّدات. لم يُفقد شيء ولا تُفرض أي رسوم. تحقق من أن %1 مثبت بجانب Melodeck.</translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message>
        <source>Deployment %1</source>
        <translation>النشر %1</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>التطوير</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>البيئة %1</translation>
    </message>
    <message>
        <source>What answered is not Baseten&apos;s list: a proxy or a sign-in page of the network may stand between. A model&apos;s address can be pasted all the same.</source>
        <translation>ما ورد ليس قائمة Baseten: قد يكون بينكما وكيل أو صفحة تسجيل دخول إلى الشبكة. يمكن لصق عنوان نموذج على أي حال.</translation>
    </message>
    <message>
        <source>What answered is not the config of a deployment. The request can be written by hand all the same.</source>
        <translation>ما ورد ليس إعدادات نشر. يمكن كتابة الطلب يدويًا على أي حال.</translation>
    </message>
    <message>
        <source>asleep; the first request wakes it</source>
        <translation>نائم؛ يوقظه أول طلب</translation>
    </message>
    <message>
        <source>being made, not there yet</source>
        <translation>قيد الإنشاء، ليس جاهزًا بعد</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>في حالة غير معروفة</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>ready, %1 replicas</source>
        <translation>جاهز، عدد النسخ %1</translation>
    </message>
    <message>
        <source>ready, 1 replica</source>
        <translation>جاهز، نسخة واحدة</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>قيد البدء</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>مطفأ</translation>
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
        <translation>M4A أو MP4</translation>
    </message>
    <message>
        <source>WMA</source>
        <translation>WMA</translation>
    </message>
    <message>
        <source>WebM or Matroska</source>
        <translation>WebM أو Matroska</translation>
    </message>
    <message>
        <source>compressed audio</source>
        <translation>صوت مضغوط</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>من نوع آخر</translation>
    </message>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>“%1” (%2) holds no sound that can be decoded. Nothing was sent. Export it as WAV or FLAC.</source>
        <translation>«%1» (%2) يخلو من صوت يمكن فك ترميزه. لم يُرسَل شيء. صدّره بصيغة WAV أو FLAC.</translation>
    </message>
    <message>
        <source>“%1” (%2) needs a decoder that is not installed. Nothing was sent. Install the package gstreamer1.0-libav and drop the file again, or export it as WAV or FLAC.</source>
        <translation>يحتاج «%1» (%2) إلى مفكّك ترميز غير مثبت. لم يُرسَل شيء. ثبّت الحزمة gstreamer1.0-libav وأفلت الملف من جديد، أو صدّره بصيغة WAV أو FLAC.</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG, MP3 and what the system&apos;s decoders know (M4A, WebM …) work.</source>
        <translation>«%1» ليس صوتًا يمكن قراءته هنا. لم يُرسَل شيء. تصلح WAV وFLAC وOGG وMP3 وما تعرفه مفكّكات ترميز النظام (M4A وWebM …).</translation>
    </message>
</context>
<context>
    <name>MediaToWav</name>
    <message>
        <source>The recording is too long to be turned into a WAV file. Nothing was sent. Cut it first.</source>
        <translation>التسجيل أطول من أن يُحوَّل إلى ملف WAV. لم يُرسَل شيء. قصّه أولًا.</translation>
    </message>
</context>
<context>
    <name>ModelSpec</name>
    <message>
        <source>This is not a model spec.</source>
        <translation>هذا ليس وصف نموذج.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>1 is the natural pace, 2 twice as fast.</source>
        <translation>1 هي الوتيرة الطبيعية، و2 ضعف السرعة.</translation>
    </message>
    <message>
        <source>2, 3 or 4 quarters, or 6 eighths.</source>
        <translation>2 أو 3 أو 4 أرباع، أو 6 أثمان.</translation>
    </message>
    <message>
        <source>A few seconds of one person speaking; the speech takes on that voice. A WAV file is safest.</source>
        <translation>بضع ثوانٍ من كلام شخص واحد؛ يتخذ الكلام ذلك الصوت. ملف WAV هو الأضمن.</translation>
    </message>
    <message>
        <source>A melody, sung or played, or a whole mix in which one stands out (WAV, FLAC, OGG, MP3). The engine on this computer listens to the first ten minutes.</source>
        <translation>لحن مغنّى أو معزوف، أو مزيج كامل يبرز فيه لحن (WAV أو FLAC أو OGG أو MP3). يستمع المحرّك على هذا الحاسوب إلى الدقائق العشر الأولى.</translation>
    </message>
    <message>
        <source>A pause this long ends a part.</source>
        <translation>وقفة بهذا الطول تنهي جزءًا.</translation>
    </message>
    <message>
        <source>A prompt for the second of the two text readers. Without it both read the first.</source>
        <translation>موجّه لثاني قارئَي النص. من دونه يقرأ كلاهما الأول.</translation>
    </message>
    <message>
        <source>A recording of one person speaking, whose voice and style the speech follows.</source>
        <translation>تسجيل لكلام شخص واحد، يتبع الكلامُ صوته وأسلوبه.</translation>
    </message>
    <message>
        <source>A recording of one voice (WAV, FLAC, OGG, MP3) whose tune the clips follow. Without it a tune is composed.</source>
        <translation>تسجيل لصوت واحد (WAV أو FLAC أو OGG أو MP3) تتبع المقاطع لحنه. من دونه يؤلَّف لحن.</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow, resampled from its own rate.</source>
        <translation>تسجيل تتبع المقاطع لحنه، تُعاد معاينته من معدله الأصلي.</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow. The model assumes 32 kHz whatever the file says.</source>
        <translation>تسجيل تتبع المقاطع لحنه. يفترض النموذج 32 كيلوهرتز مهما ذكر الملف.</translation>
    </message>
    <message>
        <source>A second model finishes the details.</source>
        <translation>يُنهي نموذج ثانٍ التفاصيل.</translation>
    </message>
    <message>
        <source>Above 30 s the model works in windows, each so much later than the one before: shorter holds together better and takes longer.</source>
        <translation>فوق 30 ث يعمل النموذج على نوافذ تتأخر كل منها عن سابقتها بهذا القدر: الأقصر أكثر تماسكًا ويستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>Address of a WAV or FLAC file. It must end in .wav or .flac in lower case; what follows a question mark does not count.</source>
        <translation>عنوان ملف WAV أو FLAC. يجب أن ينتهي بـ .wav أو .flac بأحرف صغيرة؛ ولا يُحتسب ما بعد علامة الاستفهام.</translation>
    </message>
    <message>
        <source>Address of a recording or video. The server behind it must support range requests.</source>
        <translation>عنوان تسجيل أو فيديو. يجب أن يدعم الخادم خلفه طلبات النطاق.</translation>
    </message>
    <message>
        <source>Address of a short recording whose voice is to speak, in place of the speaker. Only newer deployments know it.</source>
        <translation>عنوان تسجيل قصير يتكلم صوته بدلًا من المتحدث. لا تعرفه إلا عمليات النشر الأحدث.</translation>
    </message>
    <message>
        <source>Address of the recording, English speech. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>عنوان التسجيل، كلام بالإنجليزية. ينزّله النموذج، لذا يجب أن يكون متاحًا من الإنترنت من دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>Address of the recording, for a server that fetches it. The engine on this computer does not: give it the file.</source>
        <translation>عنوان التسجيل، لخادم يجلبه. لا يجلبه المحرّك على هذا الحاسوب: أعطه الملف.</translation>
    </message>
    <message>
        <source>Address of the recording, or of a video with sound. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>عنوان التسجيل، أو عنوان فيديو فيه صوت. ينزّله النموذج، لذا يجب أن يكون متاحًا من الإنترنت من دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>Address of the recording. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>عنوان التسجيل. ينزّله النموذج، لذا يجب أن يكون متاحًا من الإنترنت من دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>كل المرشّحات</translation>
    </message>
    <message>
        <source>As in &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; or &quot;D Dorian&quot;.</source>
        <translation>مثل &quot;D minor&quot; أو &quot;F# minor&quot; أو &quot;Bb major&quot; أو &quot;D Dorian&quot;.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Audio transcription chain</source>
        <translation>سلسلة تفريغ صوتي</translation>
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
        <translation>تنوّع الحزم</translation>
    </message>
    <message>
        <source>Beam width</source>
        <translation>عرض الحزمة</translation>
    </message>
    <message>
        <source>Beats a minute as they are counted: eighths in a bar of six.</source>
        <translation>النبضات في الدقيقة كما تُعَدّ: أثمان في مازورة من ست.</translation>
    </message>
    <message>
        <source>Beats in a bar of the melody</source>
        <translation>النبضات في مازورة اللحن</translation>
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
        <translation>الاختيار من أرجح الرموز التي يبلغ مجموع احتمالها هذا القدر.</translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest tokens. Without it top p alone decides.</source>
        <translation>الاختيار من هذا العدد من أرجح الرموز. من دونه يقرر top p وحده.</translation>
    </message>
    <message>
        <source>Chooses among likely sounds. Without it always the likeliest: monotonous, and the same each time.</source>
        <translation>يختار من الأصوات المرجّحة. من دونه يؤخذ الأرجح دائمًا: رتيب ومتماثل كل مرة.</translation>
    </message>
    <message>
        <source>Chooses among so many of the likeliest sounds; 0 is all of them.</source>
        <translation>يختار من هذا العدد من أرجح الأصوات؛ 0 يعني كلها.</translation>
    </message>
    <message>
        <source>Chooses among the likeliest sounds that together have this probability; 0 leaves it to top k.</source>
        <translation>يختار من أرجح الأصوات التي يبلغ مجموع احتمالها هذا القدر؛ 0 يترك ذلك لـ top k.</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>حجم القطعة</translation>
    </message>
    <message>
        <source>Code of the language to speak, such as en-us.</source>
        <translation>رمز اللغة المنطوقة، مثل en-us.</translation>
    </message>
    <message>
        <source>Codes of the languages that detection chooses from. Empty: all that the model knows.</source>
        <translation>رموز اللغات التي يختار منها الكشف. إذا تُرك فارغًا: كل ما يعرفه النموذج.</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>فك الترميز</translation>
    </message>
    <message>
        <source>Detect the language of each part</source>
        <translation>كشف لغة كل جزء</translation>
    </message>
    <message>
        <source>Detect the language only</source>
        <translation>كشف اللغة فقط</translation>
    </message>
    <message>
        <source>Download headers</source>
        <translation>ترويسات التنزيل</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens. 0 sets no limit.</source>
        <translation>ينهي الكلام بعد هذا العدد من الرموز. 0 لا يضع حدًا.</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens; 1000 tokens are about 12 s.</source>
        <translation>ينهي الكلام بعد هذا العدد من الرموز؛ كل 1000 رمز نحو 12 ث.</translation>
    </message>
    <message>
        <source>English speech from a short text</source>
        <translation>كلام بالإنجليزية من نص قصير</translation>
    </message>
    <message>
        <source>English speech from text</source>
        <translation>كلام بالإنجليزية من نص</translation>
    </message>
    <message>
        <source>English speech from text, fast</source>
        <translation>كلام بالإنجليزية من نص، سريع</translation>
    </message>
    <message>
        <source>English speech from text, in a voice of your own if you give one</source>
        <translation>كلام بالإنجليزية من نص، بصوت من عندك إن قدّمته</translation>
    </message>
    <message>
        <source>Even out loudness</source>
        <translation>موازنة جهارة الصوت</translation>
    </message>
    <message>
        <source>Exact length of each clip in seconds.</source>
        <translation>المدة الدقيقة لكل مقطع بالثواني.</translation>
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
        <translation>يعثر على الكلام أولًا ويقسّم التسجيل عنده. من دونه تُفرَّغ 30 ث على الأكثر.</translation>
    </message>
    <message>
        <source>First beat of the melody</source>
        <translation>النبضة الأولى من اللحن</translation>
    </message>
    <message>
        <source>Fixed by Whisper; no other value is taken.</source>
        <translation>حدّدها Whisper؛ لا تُقبل قيمة أخرى.</translation>
    </message>
    <message>
        <source>For recordings in several languages. Set the language to auto.</source>
        <translation>للتسجيلات بعدة لغات. اضبط اللغة على auto.</translation>
    </message>
    <message>
        <source>For recordings that are loud in places and quiet in others.</source>
        <translation>للتسجيلات العالية في مواضع والخافتة في أخرى.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>الإطارات</translation>
    </message>
    <message>
        <source>Frames decoded together</source>
        <translation>الإطارات التي يُفك ترميزها معًا</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>الإطارات في الثانية</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Guidance in two steps</source>
        <translation>التوجيه على خطوتين</translation>
    </message>
    <message>
        <source>HTTP headers that the model sends when it downloads the link, as names and values. Not known to older deployments.</source>
        <translation>ترويسات HTTP التي يرسلها النموذج عند تنزيل الرابط، أسماءً وقيمًا. لا تعرفها عمليات النشر الأقدم.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Higher is livelier and less steady.</source>
        <translation>الأعلى أكثر حيوية وأقل ثباتًا.</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower is safer.</source>
        <translation>الأعلى أكثر مفاجأة، والأدنى أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Higher values favour longer transcripts. Matters only with a beam width above 1.</source>
        <translation>القيم الأعلى تفضّل النصوص المفرّغة الأطول. لا يهم إلا مع عرض حزمة أكبر من 1.</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself, and make it speak faster.</source>
        <translation>القيم الأعلى تمنع النموذج من تكرار نفسه وتجعله يتكلم أسرع.</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself.</source>
        <translation>القيم الأعلى تمنع النموذج من تكرار نفسه.</translation>
    </message>
    <message>
        <source>Higher values make the candidates differ more.</source>
        <translation>القيم الأعلى تزيد اختلاف المرشّحات.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>How closely the clips follow prompt and melody; too much sounds forced.</source>
        <translation>مدى التزام المقاطع بالموجّه واللحن؛ الإفراط يبدو متكلّفًا.</translation>
    </message>
    <message>
        <source>How closely the image follows the prompt.</source>
        <translation>مدى التزام الصورة بالموجّه.</translation>
    </message>
    <message>
        <source>How freely the model guesses. 0 takes the most likely words each time.</source>
        <translation>مدى حرية تخمين النموذج. 0 يأخذ أرجح الكلمات كل مرة.</translation>
    </message>
    <message>
        <source>How much is made before it is sent. Smaller starts sooner, larger runs more smoothly.</source>
        <translation>كم يُنشأ قبل الإرسال. الأصغر يبدأ أبكر، والأكبر أكثر سلاسة.</translation>
    </message>
    <message>
        <source>How the model chooses its words.</source>
        <translation>كيف يختار النموذج كلماته.</translation>
    </message>
    <message>
        <source>How the model listens and what it returns.</source>
        <translation>كيف يستمع النموذج وماذا يعيد.</translation>
    </message>
    <message>
        <source>How the recording is split at pauses.</source>
        <translation>كيف يُقسَّم التسجيل عند الوقفات.</translation>
    </message>
    <message>
        <source>How the recording is split so that the parts run side by side. An empty object takes all defaults.</source>
        <translation>كيف يُقسَّم التسجيل لتُعالَج الأجزاء جنبًا إلى جنب. الكائن الفارغ يأخذ كل القيم الافتراضية.</translation>
    </message>
    <message>
        <source>How the steps are spaced. Without one the model keeps the one of its last request, Euler at first.</source>
        <translation>كيف تُوزَّع الخطوات. من دونه يُبقي النموذج ما كان في آخر طلب، وأوله Euler.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>In steps of 16 pixels.</source>
        <translation>بخطوات من 16 بكسلًا.</translation>
    </message>
    <message>
        <source>In steps of 8 pixels. Older deployments always make 1024.</source>
        <translation>بخطوات من 8 بكسلات. عمليات النشر الأقدم تنتج 1024 دائمًا.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>Keeps words from being cut where two large parts meet; words in the overlap may come twice.</source>
        <translation>يمنع قطع الكلمات حيث يلتقي جزآن كبيران؛ وقد تتكرر الكلمات الواقعة في التداخل.</translation>
    </message>
    <message>
        <source>Key of the melody</source>
        <translation>سلّم اللحن</translation>
    </message>
    <message>
        <source>Kokoro</source>
        <translation>Kokoro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the speech as a code such as en or de. Write auto to have it detected.</source>
        <translation>لغة الكلام برمز مثل en أو de. اكتب auto لتُكشف.</translation>
    </message>
    <message>
        <source>Language of the text.</source>
        <translation>لغة النص.</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 10 s the model works in windows that move on by 2 s, so time grows fast.</source>
        <translation>مدة كل مقطع بالثواني. فوق 10 ث يعمل النموذج على نوافذ تتقدم كل ثانيتين، فيزداد الوقت سريعًا.</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 30 s the model works in windows: time and memory grow.</source>
        <translation>مدة كل مقطع بالثواني. فوق 30 ث يعمل النموذج على نوافذ: فيزداد الوقت والذاكرة.</translation>
    </message>
    <message>
        <source>Length of the large parts</source>
        <translation>طول الأجزاء الكبيرة</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>جزاء الطول</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Link to a voice</source>
        <translation>رابط صوت</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of about this length.</source>
        <translation>تُقسَّم النصوص الأطول إلى أجزاء بهذا الطول تقريبًا.</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of at most this many characters. Not known to older deployments.</source>
        <translation>تُقسَّم النصوص الأطول إلى أجزاء لا تزيد على هذا العدد من المحارف. لا تعرفه عمليات النشر الأقدم.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>أطول إجابة</translation>
    </message>
    <message>
        <source>Longest part</source>
        <translation>أطول جزء</translation>
    </message>
    <message>
        <source>Longest part of the text</source>
        <translation>أطول جزء من النص</translation>
    </message>
    <message>
        <source>Longest part sent to Whisper; it is cut at a quiet place in its second half.</source>
        <translation>أطول جزء يُرسل إلى Whisper؛ يُقصّ عند موضع هادئ في نصفه الثاني.</translation>
    </message>
    <message>
        <source>Longest prompt</source>
        <translation>أطول موجّه</translation>
    </message>
    <message>
        <source>Longest stretch of speech handled at a time.</source>
        <translation>أطول امتداد من الكلام يُعالَج في المرة الواحدة.</translation>
    </message>
    <message>
        <source>MARS6</source>
        <translation>MARS6</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>اللحن</translation>
    </message>
    <message>
        <source>Melody as corrected</source>
        <translation>اللحن بعد تصحيحه</translation>
    </message>
    <message>
        <source>Melody transcription</source>
        <translation>تدوين اللحن</translation>
    </message>
    <message>
        <source>MetaVoice</source>
        <translation>MetaVoice</translation>
    </message>
    <message>
        <source>More is faster and takes more memory. Above 10 the model refuses.</source>
        <translation>الأكثر أسرع ويستهلك ذاكرة أكبر. يرفض النموذج ما فوق 10.</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail.</source>
        <translation>الخطوات الأكثر تستغرق وقتًا أطول وتُظهر تفاصيل أكثر.</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail. The model fails without a number here.</source>
        <translation>الخطوات الأكثر تستغرق وقتًا أطول وتُظهر تفاصيل أكثر. يفشل النموذج من دون رقم هنا.</translation>
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
        <translation>MusicGen Melody، ‏Truss من Melodeck</translation>
    </message>
    <message>
        <source>Name of one of the speakers that come with the model.</source>
        <translation>اسم أحد المتحدثين المرفقين بالنموذج.</translation>
    </message>
    <message>
        <source>Names start with a for American or b for British, then f for a woman or m for a man. af is a mix of Bella and Sarah.</source>
        <translation>تبدأ الأسماء بـ a للأمريكية أو b للبريطانية، ثم f لامرأة أو m لرجل. af مزيج من Bella وSarah.</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>موجّه سلبي</translation>
    </message>
    <message>
        <source>No repeated runs</source>
        <translation>من دون تتابعات مكررة</translation>
    </message>
    <message>
        <source>Number of candidate transcripts kept at a time. More is slower.</source>
        <translation>عدد النصوص المرشّحة التي يُحتفظ بها في آن واحد. الأكثر أبطأ.</translation>
    </message>
    <message>
        <source>Number of images in the video. The model was trained for 14.</source>
        <translation>عدد الصور في الفيديو. دُرِّب النموذج على 14.</translation>
    </message>
    <message>
        <source>Number of the speaker. Without a recording to go by, the voice may still change from one run to the next.</source>
        <translation>رقم المتحدث. من دون تسجيل يُهتدى به قد يتغيّر الصوت من تشغيل إلى آخر.</translation>
    </message>
    <message>
        <source>Orpheus</source>
        <translation>Orpheus</translation>
    </message>
    <message>
        <source>Overlap of the large parts</source>
        <translation>تداخل الأجزاء الكبيرة</translation>
    </message>
    <message>
        <source>Pace of the movement, best from 5 to 30. The file plays one frame a second faster.</source>
        <translation>وتيرة الحركة، وأفضلها من 5 إلى 30. يُعرض الملف أسرع بإطار واحد في الثانية.</translation>
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
        <translation>اللغات الممكنة</translation>
    </message>
    <message>
        <source>Probability above which sound counts as speech.</source>
        <translation>الاحتمال الذي يُعَدّ الصوت فوقه كلامًا.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>موجّه</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>التحسين</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>جزاء التكرار</translation>
    </message>
    <message>
        <source>Returns the language without a transcript.</source>
        <translation>يعيد اللغة من دون نص مفرّغ.</translation>
    </message>
    <message>
        <source>Returns the time of each word as well.</source>
        <translation>يعيد زمن كل كلمة أيضًا.</translation>
    </message>
    <message>
        <source>Returns the times of sentences and words as well. Takes a little longer.</source>
        <translation>يعيد أزمنة الجمل والكلمات أيضًا. يستغرق وقتًا أطول قليلًا.</translation>
    </message>
    <message>
        <source>Returns the transcripts of every beam as well.</source>
        <translation>يعيد النصوص المفرّغة لكل الحزم أيضًا.</translation>
    </message>
    <message>
        <source>Runs of this many tokens occur only once.</source>
        <translation>لا تظهر التتابعات بهذا العدد من الرموز إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>SDXL Turbo</source>
        <translation>SDXL Turbo</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>معدل المعاينة</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>الاعتيان</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>المجدول</translation>
    </message>
    <message>
        <source>Seamless loop</source>
        <translation>حلقة بلا فواصل</translation>
    </message>
    <message>
        <source>Second prompt</source>
        <translation>الموجّه الثاني</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Share before refining</source>
        <translation>الحصة قبل التحسين</translation>
    </message>
    <message>
        <source>Share of the steps done before the refiner takes over. Unused without it.</source>
        <translation>حصة الخطوات المنجزة قبل أن يتولى المحسِّن. لا تُستخدم من دونه.</translation>
    </message>
    <message>
        <source>Share of the steps in which guidance is used. Less is faster.</source>
        <translation>حصة الخطوات التي يُستخدم فيها التوجيه. الأقل أسرع.</translation>
    </message>
    <message>
        <source>Share with guidance</source>
        <translation>الحصة مع التوجيه</translation>
    </message>
    <message>
        <source>Shortest pause</source>
        <translation>أقصر وقفة</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>محرّك المسوّدات</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>التنعيم</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Speech detection</source>
        <translation>كشف الكلام</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Split at pauses</source>
        <translation>التقسيم عند الوقفات</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>التقسيم</translation>
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
        <translation>خطوة النافذة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>ستيريو</translation>
    </message>
    <message>
        <source>Style, mood and instruments in words, one clip for each. Words that are not understood are listed in the reply.</source>
        <translation>الأسلوب والمزاج والآلات بالكلمات، مقطع لكل منها. تُذكر الكلمات غير المفهومة في الرد.</translation>
    </message>
    <message>
        <source>Takes less memory and twice the time.</source>
        <translation>يستهلك ذاكرة أقل وضعف الوقت.</translation>
    </message>
    <message>
        <source>Tara suits most texts.</source>
        <translation>Tara تناسب معظم النصوص.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Tempo of the melody</source>
        <translation>سرعة إيقاع اللحن</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The image that starts to move, in colour. 1024 × 576 pixels work best; other sizes are cut down to multiples of 64.</source>
        <translation>الصورة التي تبدأ بالحركة، بالألوان. الأفضل 1024 × 576 بكسل؛ وتُقص المقاسات الأخرى إلى مضاعفات 64.</translation>
    </message>
    <message>
        <source>The recording and how it is transcribed.</source>
        <translation>التسجيل وكيفية تفريغه.</translation>
    </message>
    <message>
        <source>The recording is first cut into parts of this length, one worker each.</source>
        <translation>يُقطَّع التسجيل أولًا إلى أجزاء بهذا الطول، لكل منها عامل.</translation>
    </message>
    <message>
        <source>The recording to transcribe, English speech. Older deployments take a link only.</source>
        <translation>التسجيل المراد تفريغه، كلام بالإنجليزية. لا تقبل عمليات النشر الأقدم إلا رابطًا.</translation>
    </message>
    <message>
        <source>The recording to transcribe, in any usual format. Give either this or a link.</source>
        <translation>التسجيل المراد تفريغه، بأي صيغة معتادة. قدّم إما هذا أو رابطًا.</translation>
    </message>
    <message>
        <source>The recording to transcribe. Any format that FFmpeg reads.</source>
        <translation>التسجيل المراد تفريغه. أي صيغة يقرؤها FFmpeg.</translation>
    </message>
    <message>
        <source>The recording to transcribe. The whole request may have 100 MB; use a link for more.</source>
        <translation>التسجيل المراد تفريغه. يمكن أن يبلغ الطلب كله 100 ميغابايت؛ استخدم رابطًا لما يزيد.</translation>
    </message>
    <message>
        <source>The recording: either a file or a link.</source>
        <translation>التسجيل: ملف أو رابط.</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one each run is another.</source>
        <translation>البذرة نفسها والطلب نفسه يعطيان المقاطع نفسها. من دون بذرة يختلف كل تشغيل.</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one it follows from the request.</source>
        <translation>البذرة نفسها والطلب نفسه يعطيان المقاطع نفسها. من دون بذرة تُشتق من الطلب.</translation>
    </message>
    <message>
        <source>The same seed and request give the same image.</source>
        <translation>البذرة نفسها والطلب نفسه يعطيان الصورة نفسها.</translation>
    </message>
    <message>
        <source>The same seed and request give the same image. 0 counts as none: the model then picks one.</source>
        <translation>البذرة نفسها والطلب نفسه يعطيان الصورة نفسها. 0 يعني لا بذرة: عندها يختار النموذج واحدة.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأزمنة</translation>
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
        <translation>التفريغ</translation>
    </message>
    <message>
        <source>Two channels in place of one.</source>
        <translation>قناتان بدلًا من واحدة.</translation>
    </message>
    <message>
        <source>Two numbers: how closely the speech follows the speaker, then the text.</source>
        <translation>عددان: مدى التزام الكلام بالمتحدث، ثم بالنص.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>What each clip should sound like, one clip for each.</source>
        <translation>كيف ينبغي أن يبدو كل مقطع، مقطع لكل وصف.</translation>
    </message>
    <message>
        <source>What exceeds this length is dropped.</source>
        <translation>يُهمل ما يتجاوز هذا الطول.</translation>
    </message>
    <message>
        <source>What is said in the voice recording, word for word.</source>
        <translation>ما يقال في تسجيل الصوت، كلمة كلمة.</translation>
    </message>
    <message>
        <source>What is to be heard in each clip, one clip for each, such as: a dog barks while rain falls.</source>
        <translation>ما ينبغي سماعه في كل مقطع، مقطع لكل وصف، مثل: كلب ينبح والمطر يهطل.</translation>
    </message>
    <message>
        <source>What is to be said.</source>
        <translation>ما ينبغي أن يقال.</translation>
    </message>
    <message>
        <source>What is to be said. Long texts are split into sentences; keep each under 400 characters, a longer one may never finish.</source>
        <translation>ما ينبغي أن يقال. تُقسَّم النصوص الطويلة إلى جمل؛ أبقِ كل جملة دون 400 محرف، فالأطول قد لا تنتهي أبدًا.</translation>
    </message>
    <message>
        <source>What is to be said. Sounds in angle brackets, such as laugh, sigh or yawn, are acted out.</source>
        <translation>ما ينبغي أن يقال. تُؤدّى الأصوات المكتوبة بين قوسين زاويين، مثل laugh أو sigh أو yawn.</translation>
    </message>
    <message>
        <source>What is to be said. The speech ends after 10 s, wherever it is.</source>
        <translation>ما ينبغي أن يقال. ينتهي الكلام بعد 10 ث أينما كان.</translation>
    </message>
    <message>
        <source>What is to be said. The voice is set by the deployment.</source>
        <translation>ما ينبغي أن يقال. يحدد النشر الصوت.</translation>
    </message>
    <message>
        <source>What is to be said. Up to 220 characters.</source>
        <translation>ما ينبغي أن يقال. حتى 220 محرفًا.</translation>
    </message>
    <message>
        <source>What the image should not show.</source>
        <translation>ما ينبغي ألا تُظهره الصورة.</translation>
    </message>
    <message>
        <source>What the image should show.</source>
        <translation>ما ينبغي أن تُظهره الصورة.</translation>
    </message>
    <message>
        <source>What you know better of the melody than what is heard in it.</source>
        <translation>ما تعرفه عن اللحن خيرًا مما يُسمع فيه.</translation>
    </message>
    <message>
        <source>When a bar begins, any one, in seconds from the start of what is sent.</source>
        <translation>متى تبدأ مازورة، أي مازورة، بالثواني من بداية ما يُرسل.</translation>
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
        <translation>Whisper V3 (ملف)</translation>
    </message>
    <message>
        <source>WhisperX</source>
        <translation>WhisperX</translation>
    </message>
    <message>
        <source>Whole bars, as near to the duration as may be, that go on at their end as they begin.</source>
        <translation>موازير كاملة، أقرب ما يكون إلى المدة، يتصل آخرها بأولها.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Width of the smoothing when a quiet place is looked for; 1600 samples are a tenth of a second.</source>
        <translation>عرض التنعيم عند البحث عن موضع هادئ؛ 1600 عيّنة تساوي عُشر ثانية.</translation>
    </message>
    <message>
        <source>Word times</source>
        <translation>أزمنة الكلمات</translation>
    </message>
    <message>
        <source>Words of the recording</source>
        <translation>كلمات التسجيل</translation>
    </message>
    <message>
        <source>Words that help the model, such as names and terms that occur in the recording.</source>
        <translation>كلمات تساعد النموذج، كالأسماء والمصطلحات الواردة في التسجيل.</translation>
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
        <translation>صورة مفصّلة من موجّه</translation>
    </message>
    <message>
        <source>a short video from an image</source>
        <translation>فيديو قصير من صورة</translation>
    </message>
    <message>
        <source>an image from a prompt</source>
        <translation>صورة من موجّه</translation>
    </message>
    <message>
        <source>an image from a prompt, in a few steps</source>
        <translation>صورة من موجّه، في بضع خطوات</translation>
    </message>
    <message>
        <source>an image from a prompt, in one to four steps</source>
        <translation>صورة من موجّه، في خطوة إلى أربع خطوات</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>يوزّع لحنك وفق قواعد · مجاني · بلا مفتاح</translation>
    </message>
    <message>
        <source>lively English speech from text, heard while it is made</source>
        <translation>كلام حيوي بالإنجليزية من نص، يُسمع أثناء إنشائه</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody</source>
        <translation>مقطع لكل موجّه يتبع لحنًا</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody; with seed and sampling</source>
        <translation>مقطع لكل موجّه يتبع لحنًا؛ مع بذرة واعتيان</translation>
    </message>
    <message>
        <source>one clip of music for each prompt</source>
        <translation>مقطع موسيقي لكل موجّه</translation>
    </message>
    <message>
        <source>one clip of sounds and noises for each prompt</source>
        <translation>مقطع من الأصوات والضجيج لكل موجّه</translation>
    </message>
    <message>
        <source>speech from text in the voice of a recording, heard while it is made</source>
        <translation>كلام من نص بصوت تسجيل، يُسمع أثناء إنشائه</translation>
    </message>
    <message>
        <source>speech in 17 languages from text</source>
        <translation>كلام بـ 17 لغة من نص</translation>
    </message>
    <message>
        <source>speech in 17 languages from text, heard while it is made</source>
        <translation>كلام بـ 17 لغة من نص، يُسمع أثناء إنشائه</translation>
    </message>
    <message>
        <source>the notes, key, metre and beats of a recording of music</source>
        <translation>نغمات تسجيل موسيقي وسلّمه وميزانه ونبضاته</translation>
    </message>
    <message>
        <source>the words of a long recording or video, from a link</source>
        <translation>كلمات تسجيل طويل أو فيديو، من رابط</translation>
    </message>
    <message>
        <source>the words of a recording and who says them</source>
        <translation>كلمات تسجيل ومن يقولها</translation>
    </message>
    <message>
        <source>the words of a recording, from a file or a link</source>
        <translation>كلمات تسجيل، من ملف أو رابط</translation>
    </message>
    <message>
        <source>the words of a recording, from a link</source>
        <translation>كلمات تسجيل، من رابط</translation>
    </message>
    <message>
        <source>the words of a recording, long ones too, from a file or a link</source>
        <translation>كلمات تسجيل، الطويل أيضًا، من ملف أو رابط</translation>
    </message>
    <message>
        <source>the words of a recording, sent as a file</source>
        <translation>كلمات تسجيل، يُرسل ملفًا</translation>
    </message>
    <message>
        <source>the words of an English recording, from a link to a WAV or FLAC file</source>
        <translation>كلمات تسجيل بالإنجليزية، من رابط إلى ملف WAV أو FLAC</translation>
    </message>
    <message>
        <source>up to 10 s of English speech from text</source>
        <translation>حتى 10 ث من الكلام بالإنجليزية من نص</translation>
    </message>
</context>
<context>
    <name>MsgpackStream</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 احتُفظ بالوسائط التي كانت كاملة قبل تلك النقطة. راجع الإجابة قبل الإرسال من جديد.</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>تنقطع الإجابة بعد %1 بايت.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>الإجابة فارغة.</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>الإجابة متداخلة أعمق من %1 مستوى.</translation>
    </message>
    <message>
        <source>The answer is not valid MessagePack at byte %1.</source>
        <translation>الإجابة ليست MessagePack صالحًا عند البايت %1.</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>clip %1</source>
        <translation>المقطع %1</translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message>
        <source>Melodeck is open already and does not answer.</source>
        <translation>Melodeck مفتوح بالفعل ولا يستجيب.</translation>
    </message>
    <message>
        <source>Nothing was opened, and nothing is lost. Give it a moment and try again. If it stays so, end it in the system monitor: what it was working on is there again at the next start.</source>
        <translation>لم يُفتح شيء ولم يُفقد شيء. انتظر لحظة ثم حاول من جديد. إن بقي الأمر كذلك فأنهِه من مراقب النظام: ما كان يعمل عليه يعود عند التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>OpenApiRequest</name>
    <message>
        <source>Nothing that this OpenAPI file describes takes JSON: its requests are forms with file uploads, or have no body. Melodeck sends JSON.</source>
        <translation>لا شيء مما يصفه ملف OpenAPI هذا يقبل JSON: طلباته نماذج لرفع الملفات أو بلا متن. يرسل Melodeck بصيغة JSON.</translation>
    </message>
    <message>
        <source>The OpenAPI file has no path “%1” that takes JSON. It has: %2.</source>
        <translation>لا يوجد في ملف OpenAPI مسار «%1» يقبل JSON. فيه: %2.</translation>
    </message>
    <message>
        <source>This is a Swagger 2 file. Only OpenAPI 3 is read; paste an example request instead.</source>
        <translation>هذا ملف Swagger 2. لا يُقرأ إلا OpenAPI 3؛ الصق طلبًا نموذجيًا بدلًا منه.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 cannot be reached. Nothing was sent. Check address and network.</source>
        <translation>يتعذّر الوصول إلى %1. لم يُرسَل شيء. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>أُلغي. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Cancelled. The request had begun to leave: the model may still run.</source>
        <translation>أُلغي. كان الطلب قد بدأ يغادر: قد يُشغَّل النموذج مع ذلك.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2. Nothing was sent. Check address and network.</source>
        <translation>لم يتم الاتصال بـ %1 خلال %2. لم يُرسَل شيء. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or its encryption is not trusted. Nothing was sent. If the server is your own, name its certificate in SSL_CERT_FILE.</source>
        <translation>لا اتصال آمن بـ %1: شهادته أو تشفيره غير موثوقين. لم يُرسَل شيء. إذا كان الخادم لك فسمِّ شهادته في SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>No whole answer of %1 within %2. The model may still be running. Allow more time, or ask for less.</source>
        <translation>لم تصل إجابة كاملة من %1 خلال %2. قد يكون النموذج ما زال يعمل. امنح وقتًا أطول أو اطلب أقل.</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. Check the network and try again.</source>
        <translation>لم ينتقل شيء بين هذا الحاسوب و%1 طوال %2. تحقق من الشبكة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. The model may have run. Check the network before you send again.</source>
        <translation>لم ينتقل شيء بين هذا الحاسوب و%1 طوال %2. ربما شُغّل النموذج. تحقق من الشبكة قبل الإرسال من جديد.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. The model has probably run; sending again runs it again.</source>
        <translation>انقطعت إجابة %1. شُغّل النموذج على الأرجح؛ والإرسال من جديد يشغّله مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed in a way that cannot be undone. The model has probably run. Its server must send answers as they are.</source>
        <translation>إجابة %1 مضغوطة بطريقة يتعذّر فكها. شُغّل النموذج على الأرجح. على خادمه أن يرسل الإجابات كما هي.</translation>
    </message>
    <message>
        <source>The connection to %1 broke after the request was sent. The model may have run; sending again runs it again.</source>
        <translation>انقطع الاتصال بـ %1 بعد إرسال الطلب. ربما شُغّل النموذج؛ والإرسال من جديد يشغّله مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before anything could run. Nothing is billed. Try again.</source>
        <translation>انقطع الاتصال بـ %1 قبل أن يُشغَّل أي شيء. لا تُفرض أي رسوم. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The proxy between here and %1 refused the connection. Nothing was sent. Check the proxy, its user and its password.</source>
        <translation>رفض الوكيل بين هذا الحاسوب و%1 الاتصال. لم يُرسَل شيء. تحقق من الوكيل ومستخدمه وكلمة مروره.</translation>
    </message>
    <message>
        <source>The request could not be read to its end on this computer, so it was not sent as a whole and does not run. Check the file and send it again.</source>
        <translation>تعذّرت قراءة الطلب حتى نهايته على هذا الحاسوب، فلم يُرسَل كاملًا ولن يُشغَّل. تحقّق من الملف وأرسل من جديد.</translation>
    </message>
</context>
<context>
    <name>OwnSpecs</name>
    <message>
        <source>%1 cannot be deleted; the model stays.</source>
        <translation>يتعذّر حذف %1؛ ويبقى النموذج.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>It is too large for a model.</source>
        <translation>هو أكبر من أن يكون نموذجًا.</translation>
    </message>
    <message>
        <source>Its id holds other characters than a–z, 0–9, dash, dot and underscore.</source>
        <translation>يحوي معرّفه محارف غير a–z و0–9 والشرطة والنقطة والشرطة السفلية.</translation>
    </message>
    <message>
        <source>Its id “%1” is that of %2 as well.</source>
        <translation>معرّفه «%1» هو معرّف %2 أيضًا.</translation>
    </message>
    <message>
        <source>Its id “%1” is that of a model that Melodeck brings along.</source>
        <translation>معرّفه «%1» هو معرّف نموذج مرفق مع Melodeck.</translation>
    </message>
    <message>
        <source>There are more than %1 models.</source>
        <translation>هناك أكثر من %1 نموذج.</translation>
    </message>
    <message>
        <source>There is no model of your own with the id “%1” in %2. Nothing was changed.</source>
        <translation>لا يوجد لك نموذج بالمعرّف «%1» في %2. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This model has so many fields that no form could show them. It was not saved.</source>
        <translation>حقول هذا النموذج أكثر من أن تعرضها أي استمارة. لم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>A picture was pasted, and no melody is in it. Copy a recording, or the link of one.</source>
        <translation>أُلصقت صورة، وليس فيها لحن. انسخ تسجيلًا أو رابطه.</translation>
    </message>
    <message>
        <source>The text in the clipboard is neither a file nor a link. Copy a recording, or the link of one.</source>
        <translation>النص في الحافظة ليس ملفًا ولا رابطًا. انسخ تسجيلًا أو رابطه.</translation>
    </message>
    <message>
        <source>There is no file and no link in the clipboard. Copy a recording, or the link of one.</source>
        <translation>لا ملف ولا رابط في الحافظة. انسخ تسجيلًا أو رابطه.</translation>
    </message>
</context>
<context>
    <name>PastedRequest</name>
    <message>
        <source>The command ends within a quotation. Copy all of it.</source>
        <translation>ينتهي الأمر داخل اقتباس. انسخه كله.</translation>
    </message>
    <message>
        <source>The command has no address. Nothing was changed. Copy the whole command.</source>
        <translation>لا عنوان في الأمر. لم يتغيّر شيء. انسخ الأمر كاملًا.</translation>
    </message>
    <message>
        <source>The command&apos;s request is no JSON: %1 Nothing was changed. Copy the whole command.</source>
        <translation>طلب الأمر ليس JSON: %1 لم يتغيّر شيء. انسخ الأمر كاملًا.</translation>
    </message>
    <message>
        <source>The snippet does not say where it sends to. Nothing was changed. Copy all of it, with the address.</source>
        <translation>لا تذكر القصاصة إلى أين ترسل. لم يتغيّر شيء. انسخه كله مع العنوان.</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>%1 pictures cannot be shown here: install the package qt6-image-formats-plugins. The picture itself is whole.</source>
        <translation>يتعذّر عرض صور %1 هنا: ثبّت الحزمة qt6-image-formats-plugins. الصورة نفسها سليمة.</translation>
    </message>
    <message>
        <source>It is too large to be shown here (%1 × %2 pixels). Open or save it.</source>
        <translation>هي أكبر من أن تُعرض هنا (%1 × %2 بكسل). افتحها أو احفظها.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown. The file is kept as it came.</source>
        <translation>هذه الصورة تالفة أو أكبر من أن تُعرض. احتُفظ بالملف كما وصل.</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Baseten does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>لا يقبل Baseten هذا المفتاح. ربما قُطع أو حُذف: انسخه من جديد من إعدادات مساحة عملك.</translation>
    </message>
    <message>
        <source>Baseten knows no such key, or does not let it list models. A key that is limited to some models works for those all the same: paste the model&apos;s address or write its id.</source>
        <translation>لا يعرف Baseten مفتاحًا كهذا، أو لا يتيح له سرد النماذج. يعمل مفتاح مقصور على بعض النماذج معها على أي حال: الصق عنوان النموذج أو اكتب معرّفه.</translation>
    </message>
    <message>
        <source>Baseten knows no such model in this workspace. It may have been deleted.</source>
        <translation>لا يعرف Baseten نموذجًا كهذا في مساحة العمل هذه. ربما حُذف.</translation>
    </message>
    <message>
        <source>The model is not deployed there, so there is no example of a request.</source>
        <translation>النموذج غير منشور هناك، فلا يوجد طلب نموذجي.</translation>
    </message>
    <message>
        <source>The model is switched off (deactivated) at Baseten, so that it cannot be woken. Activate it in your workspace there.</source>
        <translation>النموذج مطفأ (معطّل) لدى Baseten، فلا يمكن إيقاظه. فعّله هناك في مساحة عملك.</translation>
    </message>
    <message>
        <source>What answers there cannot be woken. Nothing ran. If it sleeps, a request wakes it.</source>
        <translation>ما يجيب هناك لا يمكن إيقاظه. لم يُشغَّل شيء. إن كان خاملًا فإن طلبًا يوقظه.</translation>
    </message>
</context>
<context>
    <name>PlatformCall</name>
    <message>
        <source>What answered is not the platform: a proxy or a sign-in page of the network may stand between. Check the endpoint.</source>
        <translation>من أجاب ليس المنصة: قد يكون بينكما وكيل أو صفحة تسجيل دخول إلى الشبكة. تحقق من نقطة النهاية.</translation>
    </message>
</context>
<context>
    <name>ReceivedAnswer</name>
    <message>
        <source>%1 was changed, moved or removed since it came, so the answer cannot be written as it came. Nothing was written.</source>
        <translation>تغيّر %1 أو نُقل أو أزيل منذ وصوله، لذا تتعذّر كتابة الإجابة كما وصلت. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>أُوقف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. Check the disk.</source>
        <translation>تتعذّر قراءة الإجابة المحفوظة %1. افحص القرص.</translation>
    </message>
    <message>
        <source>The kept answer %1 is damaged, so it cannot be written as it came. Its clips are not touched by that.</source>
        <translation>الإجابة المحفوظة %1 تالفة، لذا تتعذّر كتابتها كما وصلت. لا يؤثر ذلك في مقاطعها.</translation>
    </message>
    <message>
        <source>The record of the answer is damaged.</source>
        <translation>سجل الإجابة تالف.</translation>
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
        <translation>تعذّرت كتابة الوصفة في «%1». صوته سليم. افحص القرص.</translation>
    </message>
    <message>
        <source>This is not a Melodeck recipe.</source>
        <translation>هذه ليست وصفة Melodeck.</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>نقطة نهاية خاصة</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>البذرة %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there, and its permissions.</source>
        <translation>تتعذّر قراءة «%1». تحقق من وجوده ومن أذوناته.</translation>
    </message>
</context>
<context>
    <name>RecipeCheck</name>
    <message>
        <source> or .</source>
        <translation> أو .</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines.</source>
        <translation>%1: أكثر من %2 سطر.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1: فارغ.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1: أطول من %2 محرف.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1: مفقود.</translation>
    </message>
    <message>
        <source>%1 must be a file, or its base64 text.</source>
        <translation>%1: يجب أن يكون ملفًا أو نصه بترميز base64.</translation>
    </message>
    <message>
        <source>%1 must be a link that begins with https:// or http://.</source>
        <translation>%1: يجب أن يكون رابطًا يبدأ بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts.</source>
        <translation>%1: يجب أن يكون قائمة نصوص.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1: يجب أن يكون عددًا.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1: يجب أن يكون عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1: يجب ألا يقل عن %2.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1: يجب ألا يزيد على %2.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1: يجب أن يكون أحد هذه: %2.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1: يجب أن يكون نصًا.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1: يجب أن يكون true أو false.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters.</source>
        <translation>%1: يجب ألا يقل عن %2 من المحارف.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 lines.</source>
        <translation>%1: يجب ألا يقل عن %2 من الأسطر.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1: يجب أن يقع بين %2 و%3.</translation>
    </message>
    <message>
        <source>%1 prompts are more than the model takes at once (%2).</source>
        <translation>عدد الموجّهات %1 أكثر مما يقبله النموذج دفعة واحدة (%2).</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <translation>%1: اختر ملفًا.</translation>
    </message>
    <message>
        <source>%1: give a link.</source>
        <translation>%1: أدخل رابطًا.</translation>
    </message>
    <message>
        <source>%1: the model takes only links that end in .%2.</source>
        <translation>%1: لا يقبل النموذج إلا روابط تنتهي بـ ‎.%2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>يلزم أحد هذه: %1.</translation>
    </message>
    <message>
        <source>Only one of these may be given: %1.</source>
        <translation>لا يجوز إدخال أكثر من واحد من هذه: %1.</translation>
    </message>
    <message>
        <source>Prompt %1 is empty.</source>
        <translation>الموجّه %1 فارغ.</translation>
    </message>
    <message>
        <source>Prompt %1 is longer than %2 characters.</source>
        <translation>الموجّه %1 أطول من %2 محرف.</translation>
    </message>
    <message>
        <source>The request is not a JSON object.</source>
        <translation>الطلب ليس كائن JSON.</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>اكتب موجّهًا واحدًا على الأقل.</translation>
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
        <translation>%1 (كالمعتاد)</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 هرتز</translation>
    </message>
    <message>
        <source>%1 as sent</source>
        <translation>%1 كما أُرسل</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 بت</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>القنوات: %1</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>من %1 إلى %2 ث</translation>
    </message>
    <message>
        <source>Baseten</source>
        <translation>Baseten</translation>
    </message>
    <message>
        <source>Both ask for the same.</source>
        <translation>كلتاهما تطلب الشيء نفسه.</translation>
    </message>
    <message>
        <source>Different:</source>
        <translation>مختلف:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع بواسطة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it:</source>
        <translation>غير معروف، لأن إحداهما لا تذكره:</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>لا اختلاف معروف.</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>جزء من %1</translation>
    </message>
    <message>
        <source>Place in its request</source>
        <translation>الموضع في الطلب</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same:</source>
        <translation>متطابق:</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>نقطة نهاية خاصة</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>أحادي</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>سُوّي المستوى</translation>
    </message>
    <message>
        <source>offset removed</source>
        <translation>أُزيلت الإزاحة</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>RecipeJson</name>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there, and its permissions.</source>
        <translation>تتعذّر قراءة «%1». لم يُرسَل شيء. تحقق من أنه ما زال موجودًا ومن أذوناته.</translation>
    </message>
    <message>
        <source>“%1” is a recipe that cannot be read. Nothing was sent. It may be from a newer Melodeck, or changed by hand: drop the clip that it came from.</source>
        <translation>«%1» وصفة تتعذّر قراءتها. لم يُرسَل شيء. ربما كانت من Melodeck أحدث أو عُدّلت يدويًا: أفلت المقطع الذي جاءت منه.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The disk is too slow for a recording, which ended here. What was recorded before is kept. Close what else uses the disk.</source>
        <translation>القرص أبطأ من أن يُسجَّل عليه، فانتهى التسجيل هنا. احتُفظ بما سُجِّل من قبل. أغلق ما يستخدم القرص غيره.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n whole clip(s) are kept.</source>
        <translation>
            <numerusform>لم يُحتفظ بأي مقطع كامل.</numerusform>
            <numerusform>احتُفظ بمقطع كامل واحد.</numerusform>
            <numerusform>احتُفظ بمقطعين كاملين.</numerusform>
            <numerusform>احتُفظ بـ %n مقاطع كاملة.</numerusform>
            <numerusform>احتُفظ بـ %n مقطعًا كاملًا.</numerusform>
            <numerusform>احتُفظ بـ %n مقطع كامل.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer of which the damaged journal of an earlier run says nothing any more is kept as %1.</source>
        <translation>إجابة لم يعد السجل التالف لتشغيل سابق يذكر عنها شيئًا محفوظة باسم %1.</translation>
    </message>
    <message>
        <source>It waited when the library&apos;s backup was made. The library was damaged since, so nobody knows whether it was sent.</source>
        <translation>كانت المهمة تنتظر عند إنشاء نسخة المكتبة الاحتياطية. تلفت المكتبة منذ ذلك الحين، فلا أحد يعرف هل أُرسلت.</translation>
    </message>
    <message>
        <source>Melodeck ended before an answer came.</source>
        <translation>انتهى Melodeck قبل أن تصل إجابة.</translation>
    </message>
    <message>
        <source>Melodeck ended while the answer came.</source>
        <translation>انتهى Melodeck أثناء وصول الإجابة.</translation>
    </message>
    <message>
        <source>Nothing is billed. Send it again.</source>
        <translation>لا تُفرض أي رسوم. أرسل من جديد.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>البايتات التي وصلت محفوظة في %1.</translation>
    </message>
    <message>
        <source>The journal %1 of an earlier run cannot be read, so its jobs were left alone. Check the disk, and start again.</source>
        <translation>تتعذّر قراءة سجل الاسترداد %1 لتشغيل سابق، فتُركت مهامه وشأنها. افحص القرص وشغّل من جديد.</translation>
    </message>
    <message>
        <source>The journal of an earlier run was damaged; what could be read of it was used. It is kept as %1.</source>
        <translation>كان سجل الاسترداد لتشغيل سابق تالفًا؛ واستُخدم ما أمكنت قراءته منه. احتُفظ به باسم %1.</translation>
    </message>
    <message>
        <source>The model may have run, and may bill: look at its dashboard before you send it again.</source>
        <translation>ربما شُغّل النموذج وقد تُفرض رسوم: راجع لوحة معلوماته قبل الإرسال من جديد.</translation>
    </message>
    <message>
        <source>What came of an answer cannot be written into %1, so it stays in the journal. Make room on the disk, and start again.</source>
        <translation>تتعذّر كتابة ما وصل من إجابة في %1، لذا يبقى في سجل الاسترداد. أفرغ مساحة على القرص وشغّل من جديد.</translation>
    </message>
</context>
<context>
    <name>RequestCode</name>
    <message>
        <source>A sound whose level or DC offset is changed cannot be made by such a command. Switch that off, or send the request from here.</source>
        <translation>لا يمكن لأمر كهذا إنشاء صوت غُيّر مستواه أو إزاحته المستمرة. أطفئ ذلك، أو أرسل الطلب من هنا.</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools call models on Baseten alone. Copy the request as curl or Python.</source>
        <translation>لا تستدعي أدوات Baseten إلا نماذج على Baseten. انسخ الطلب على هيئة curl أو Python.</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools do not reach this address. Copy the request as curl or Python.</source>
        <translation>لا تصل أدوات Baseten إلى هذا العنوان. انسخ الطلب على هيئة curl أو Python.</translation>
    </message>
</context>
<context>
    <name>RequestLimits</name>
    <message>
        <source>The request is %1 MB, and Baseten takes %2 MB at most. Nothing was sent. Choose a shorter region or a smaller format (mono, FLAC, MP3), or give a link where the model takes one.</source>
        <translation>حجم الطلب %1 ميغابايت، ويقبل Baseten %2 ميغابايت على الأكثر. لم يُرسَل شيء. اختر منطقة أقصر أو صيغة أصغر (أحادي أو FLAC أو MP3)، أو أدخل رابطًا حيث يقبله النموذج.</translation>
    </message>
</context>
<context>
    <name>SchemaCopy</name>
    <message>
        <source>This describes no request with fields of its own, so that there is no form to make. Paste an example request instead.</source>
        <translation>لا يصف هذا طلبًا له حقول خاصة، فلا توجد استمارة تُنشأ. الصق طلبًا نموذجيًا بدلًا منه.</translation>
    </message>
    <message>
        <source>This schema cannot be read, or is too large for a form. Paste an example request instead.</source>
        <translation>تتعذّر قراءة هذا المخطط، أو أنه أكبر من أن تسعه استمارة. الصق طلبًا نموذجيًا بدلًا منه.</translation>
    </message>
</context>
<context>
    <name>ServerSentEvents</name>
    <message>
        <source>A line of the event stream is longer than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>سطر في دفق الأحداث أطول من %1 بايت، فانتهت القراءة عنده. احتُفظ بالأحداث التي سبقته.</translation>
    </message>
    <message>
        <source>An event of the stream holds more than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>حدث في الدفق يحوي أكثر من %1 بايت، فانتهت القراءة عنده. احتُفظ بالأحداث التي سبقته.</translation>
    </message>
</context>
<context>
    <name>SketchEngine</name>
    <message>
        <source>%1 is not a sound font (SF2 or SF3), so the sketch engine has no instruments. Nothing was lost. Choose another file, or none, to play with the sound font that is installed.</source>
        <translation>%1 ليس خط صوت (SF2 أو SF3)، فلا آلات لدى محرّك المسوّدات. لم يُفقد شيء. اختر ملفًا آخر، أو لا تختر شيئًا، للعزف بخط الصوت المثبّت.</translation>
    </message>
    <message>
        <source>A clip could not be made: an internal error. Nothing was lost; a shorter request may work.</source>
        <translation>تعذّر إنشاء مقطع: خطأ داخلي. لم يُفقد شيء؛ قد ينجح طلب أقصر.</translation>
    </message>
    <message>
        <source>No sound font was found, so the sketch engine has no instruments.</source>
        <translation>لم يُعثر على خط صوت، فلا آلات لدى محرّك المسوّدات.</translation>
    </message>
    <message>
        <source>Nothing was lost. Install the package fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) and try again.</source>
        <translation>لم يُفقد شيء. ثبّت الحزمة fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept, nothing was paid.</source>
        <translation>أُوقف. لم يُحتفظ بشيء ولم يُدفع شيء.</translation>
    </message>
    <message>
        <source>The sound font %1 cannot be read, so the sketch engine has no instruments.</source>
        <translation>تتعذّر قراءة خط الصوت %1، فلا آلات لدى محرّك المسوّدات.</translation>
    </message>
    <message>
        <source>The synthesiser does not start. Nothing was lost; free some memory and try again.</source>
        <translation>لا يبدأ المركِّب الصوتي. لم يُفقد شيء؛ أفرغ بعض الذاكرة وحاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>SmallAnswer</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>أُوقف. لم يُحتفظ بشيء.</translation>
    </message>
</context>
<context>
    <name>SoundAsSent</name>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
</context>
<context>
    <name>SpecDraft</name>
    <message>
        <source>A field that is one of several values needs these: one-of:A,B,C.</source>
        <translation>الحقل الذي يأخذ إحدى قيم عدة يحتاج إليها: one-of:A,B,C.</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>نموذجي</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is empty.</source>
        <translation>النطاق من %1 إلى %2 فارغ.</translation>
    </message>
    <message>
        <source>The range of a whole number has whole numbers at its ends.</source>
        <translation>نطاق العدد الصحيح له عددان صحيحان في طرفيه.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>لا يوجد حقل «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>a model of your own</source>
        <translation>نموذج من نماذجك</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here: it is described by reference. Nothing was changed.</source>
        <translation>لا يمكن تغيير «%1» هنا: فهو موصوف بالإحالة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a field can be. It can be file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required or optional.</source>
        <translation>«%1» ليس شيئًا يمكن أن يكونه حقل. يمكن أن يكون file أو link أو text أو list أو number أو number:MIN..MAX أو integer:MIN..MAX أو one-of:A,B,C أو switch أو json؛ وrequired أو optional.</translation>
    </message>
</context>
<context>
    <name>SpecFetch</name>
    <message>
        <source>%1 answered with status %2 instead of a description of its model. Nothing ran. Paste an example request instead.</source>
        <translation>أجاب %1 بالحالة %2 بدلًا من وصف نموذجه. لم يُشغَّل شيء. الصق طلبًا نموذجيًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 cannot answer now; its model may still be loading. Try again in a minute.</source>
        <translation>لا يستطيع %1 أن يجيب الآن؛ ربما ما زال نموذجه قيد التحميل. حاول مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>%1 does not tell what its model takes. Paste an example request instead, or give the address of its OpenAPI file.</source>
        <translation>لا يذكر %1 ما يقبله نموذجه. الصق طلبًا نموذجيًا بدلًا من ذلك، أو أدخل عنوان ملف OpenAPI الخاص به.</translation>
    </message>
    <message>
        <source>%1 wants a key for this, or does not take the one it was given. Nothing ran. Give it a key and try again.</source>
        <translation>يريد %1 مفتاحًا لهذا، أو لا يقبل المفتاح الذي أُعطيه. لم يُشغَّل شيء. أعطه مفتاحًا وحاول من جديد.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off, or took over 30 s. Nothing was run and nothing kept. Try again.</source>
        <translation>انقطع الاتصال بـ %1، أو استغرق أكثر من 30 ث. لم يُشغَّل شيء ولم يُحتفظ بشيء. حاول مجددًا.</translation>
    </message>
    <message>
        <source>What %1 sends is over %2 MiB, which no description of a model is. Nothing was kept.</source>
        <translation>ما يرسله %1 يزيد على %2 MiB، ولا يبلغ ذلك وصف أي نموذج. لم يُحتفظ بشيء.</translation>
    </message>
</context>
<context>
    <name>SpecField</name>
    <message>
        <source>The request has no place for “%1”.</source>
        <translation>لا مكان في الطلب لـ «%1».</translation>
    </message>
</context>
<context>
    <name>SpecSource</name>
    <message>
        <source>All that the request holds looks like keys, and these are never stored. Paste a request that holds more than keys.</source>
        <translation>كل ما في الطلب يبدو كمفاتيح، وهي لا تُخزَّن أبدًا. الصق طلبًا فيه غير المفاتيح.</translation>
    </message>
    <message>
        <source>The request is no JSON object with members, so that there is no form to make of it. Such requests are sent as a JSON file.</source>
        <translation>الطلب ليس كائن JSON له عناصر، فلا يمكن إنشاء استمارة منه. تُرسل طلبات كهذه ملفَّ JSON.</translation>
    </message>
    <message>
        <source>The request of this command is in the file “%1”: choose that file instead.</source>
        <translation>طلب هذا الأمر في الملف «%1»: اختر ذلك الملف بدلًا منه.</translation>
    </message>
    <message>
        <source>The server does not say what its model takes: its input has no type. Paste an example request instead.</source>
        <translation>لا يذكر الخادم ما يقبله نموذجه: ليس لدخله نوع. الصق طلبًا نموذجيًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is an address, but no request with it. Paste the whole command, or the JSON that it sends.</source>
        <translation>يوجد عنوان، لكن بلا طلب معه. الصق الأمر كله، أو JSON الذي يرسله.</translation>
    </message>
    <message>
        <source>There is nothing here that a model can be made from. What can be: a curl command or a Python snippet, the JSON of a request, a Truss&apos;s config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported.</source>
        <translation>لا شيء هنا يمكن إنشاء نموذج منه. ما يصلح: أمر curl أو قصاصة Python، أو JSON لطلب، أو config.yaml من Truss فيه example_model_input، أو ملف OpenAPI، أو JSON Schema، أو نموذج صدّره أحدهم.</translation>
    </message>
    <message>
        <source>This config has no example_model_input, which the form would be made from. Paste an example request instead.</source>
        <translation>ليس في هذه الإعدادات example_model_input الذي تُنشأ منه الاستمارة. الصق طلبًا نموذجيًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This holds more than %1 values, which no form has. The example of a single request is enough: choose that.</source>
        <translation>يحوي هذا أكثر من %1 قيمة، ولا تبلغ ذلك أي استمارة. يكفي مثال طلب واحد: اختره.</translation>
    </message>
    <message>
        <source>This is over %1 MiB and is not read. The example of a single request is enough: choose that.</source>
        <translation>هذا يزيد على %1 MiB فلا يُقرأ. يكفي مثال طلب واحد: اختره.</translation>
    </message>
</context>
<context>
    <name>StorageReports</name>
    <message numerus="yes">
        <source>%n file(s) are missing or changed.</source>
        <translation>
            <numerusform>لا ملفات مفقودة أو متغيرة.</numerusform>
            <numerusform>ملف واحد مفقود أو متغير.</numerusform>
            <numerusform>ملفان مفقودان أو متغيران.</numerusform>
            <numerusform>%n ملفات مفقودة أو متغيرة.</numerusform>
            <numerusform>%n ملفًا مفقودًا أو متغيرًا.</numerusform>
            <numerusform>%n ملف مفقود أو متغير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) belong to no result.</source>
        <translation>
            <numerusform>لا ملفات بلا نتيجة تنتمي إليها.</numerusform>
            <numerusform>ملف واحد لا ينتمي إلى أي نتيجة.</numerusform>
            <numerusform>ملفان لا ينتميان إلى أي نتيجة.</numerusform>
            <numerusform>%n ملفات لا تنتمي إلى أي نتيجة.</numerusform>
            <numerusform>%n ملفًا لا تنتمي إلى أي نتيجة.</numerusform>
            <numerusform>%n ملف لا تنتمي إلى أي نتيجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken along.</source>
        <translation>
            <numerusform>لم يتعذّر أخذ أي ملف.</numerusform>
            <numerusform>تعذّر أخذ ملف واحد.</numerusform>
            <numerusform>تعذّر أخذ ملفين.</numerusform>
            <numerusform>تعذّر أخذ %n ملفات.</numerusform>
            <numerusform>تعذّر أخذ %n ملفًا.</numerusform>
            <numerusform>تعذّر أخذ %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were read.</source>
        <translation>
            <numerusform>لم يُقرأ أي ملف (%1).</numerusform>
            <numerusform>قُرئ ملف واحد (%1).</numerusform>
            <numerusform>قُرئ ملفان (%1).</numerusform>
            <numerusform>قُرئت %n ملفات (%1).</numerusform>
            <numerusform>قُرئ %n ملفًا (%1).</numerusform>
            <numerusform>قُرئ %n ملف (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another id: other results had theirs.</source>
        <translation>
            <numerusform>لم تحصل أي مهمة على معرّف آخر: لم يكن معرّفها لدى نتائج أخرى.</numerusform>
            <numerusform>حصلت مهمة واحدة على معرّف آخر: كان معرّفها لدى نتيجة أخرى.</numerusform>
            <numerusform>حصلت مهمتان على معرّفين آخرين: كان معرّفاهما لدى نتائج أخرى.</numerusform>
            <numerusform>حصلت %n مهام على معرّفات أخرى: كانت معرّفاتها لدى نتائج أخرى.</numerusform>
            <numerusform>حصلت %n مهمة على معرّفات أخرى: كانت معرّفاتها لدى نتائج أخرى.</numerusform>
            <numerusform>حصلت %n مهمة على معرّفات أخرى: كانت معرّفاتها لدى نتائج أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were added.</source>
        <translation>
            <numerusform>لم تُضف أي مهمة.</numerusform>
            <numerusform>أُضيفت مهمة واحدة.</numerusform>
            <numerusform>أُضيفت مهمتان.</numerusform>
            <numerusform>أُضيفت %n مهام.</numerusform>
            <numerusform>أُضيفت %n مهمة.</numerusform>
            <numerusform>أُضيفت %n مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were removed for good, and %1 are free again.</source>
        <translation>
            <numerusform>لم تُزل أي مهمة نهائيًا، وتوفّر %1.</numerusform>
            <numerusform>أُزيلت مهمة واحدة نهائيًا، وتوفّر %1 من جديد.</numerusform>
            <numerusform>أُزيلت مهمتان نهائيًا، وتوفّر %1 من جديد.</numerusform>
            <numerusform>أُزيلت %n مهام نهائيًا، وتوفّر %1 من جديد.</numerusform>
            <numerusform>أُزيلت %n مهمة نهائيًا، وتوفّر %1 من جديد.</numerusform>
            <numerusform>أُزيلت %n مهمة نهائيًا، وتوفّر %1 من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are in %2.</source>
        <translation>
            <numerusform>لا مهام (%1) في %2.</numerusform>
            <numerusform>مهمة واحدة (%1) في %2.</numerusform>
            <numerusform>مهمتان (%1) في %2.</numerusform>
            <numerusform>%n مهام (%1) في %2.</numerusform>
            <numerusform>%n مهمة (%1) في %2.</numerusform>
            <numerusform>%n مهمة (%1) في %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost file(s) are back.</source>
        <translation>
            <numerusform>لم يُستعد أي ملف مفقود.</numerusform>
            <numerusform>عاد ملف مفقود واحد.</numerusform>
            <numerusform>عاد ملفان مفقودان.</numerusform>
            <numerusform>عادت %n ملفات مفقودة.</numerusform>
            <numerusform>عاد %n ملفًا مفقودًا.</numerusform>
            <numerusform>عاد %n ملف مفقود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for the first time: the next check sees whether they change.</source>
        <translation>
            <numerusform>لا شيء منها لأول مرة: يرى الفحص التالي هل تتغير.</numerusform>
            <numerusform>واحد منها لأول مرة: يرى الفحص التالي هل يتغير.</numerusform>
            <numerusform>اثنان منها لأول مرة: يرى الفحص التالي هل يتغيران.</numerusform>
            <numerusform>%n منها لأول مرة: يرى الفحص التالي هل تتغير.</numerusform>
            <numerusform>%n منها لأول مرة: يرى الفحص التالي هل تتغير.</numerusform>
            <numerusform>%n منها لأول مرة: يرى الفحص التالي هل تتغير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the archive are damaged or have no place in a library, and were left out.</source>
        <translation>
            <numerusform>لا أجزاء تالفة من الأرشيف أو بلا مكان في المكتبة.</numerusform>
            <numerusform>جزء واحد من الأرشيف تالف أو لا مكان له في المكتبة، واستُبعد.</numerusform>
            <numerusform>جزآن من الأرشيف تالفان أو لا مكان لهما في المكتبة، واستُبعدا.</numerusform>
            <numerusform>%n أجزاء من الأرشيف تالفة أو لا مكان لها في المكتبة، واستُبعدت.</numerusform>
            <numerusform>%n جزءًا من الأرشيف تالفة أو لا مكان لها في المكتبة، واستُبعدت.</numerusform>
            <numerusform>%n جزء من الأرشيف تالفة أو لا مكان لها في المكتبة، واستُبعدت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>لم يكن منها شيء موجودًا.</numerusform>
            <numerusform>واحدة كانت موجودة بالفعل.</numerusform>
            <numerusform>اثنتان كانتا موجودتين بالفعل.</numerusform>
            <numerusform>%n كانت موجودة بالفعل.</numerusform>
            <numerusform>%n كانت موجودة بالفعل.</numerusform>
            <numerusform>%n كانت موجودة بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to no result: %1</source>
        <translation>لا ينتمي إلى أي نتيجة: %1</translation>
    </message>
    <message>
        <source>Cannot be read: %1 – %2</source>
        <translation>تتعذّر قراءته: %1 – %2</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>تغيّر: %1 – %2</translation>
    </message>
    <message>
        <source>Every file is as it was when it came.</source>
        <translation>كل ملف كما كان عند وصوله.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>مفقود: %1</translation>
    </message>
    <message>
        <source>Nothing was touched. Importing an archive that has them brings them back.</source>
        <translation>لم يُمسّ شيء. يعيدها استيراد أرشيف يحويها.</translation>
    </message>
    <message>
        <source>Stopped. The library is as it should be.</source>
        <translation>أُوقف. المكتبة سليمة.</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>نموذج غير معروف</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Without a prompt</source>
        <translation>بلا موجّه</translation>
    </message>
</context>
<context>
    <name>StyleLibrary</name>
    <message>
        <source>The table of music styles is missing from the program. Please install Melodeck again.</source>
        <translation>جدول الأساليب الموسيقية مفقود من البرنامج. أعد تثبيت Melodeck.</translation>
    </message>
</context>
<context>
    <name>StyleReader</name>
    <message>
        <source>The table of music styles is not valid: %1.</source>
        <translation>جدول الأساليب الموسيقية غير صالح: %1.</translation>
    </message>
</context>
<context>
    <name>TranscriptFormat</name>
    <message>
        <source>Line %1 is no time that can be read: “%2”. Nothing was changed. Correct that line and open the file again.</source>
        <translation>السطر %1 ليس زمنًا يمكن قراءته: «%2». لم يتغيّر شيء. صحّح ذلك السطر وافتح الملف من جديد.</translation>
    </message>
    <message>
        <source>There are no subtitles in it. Nothing was changed. Choose an SRT or WebVTT file.</source>
        <translation>لا ترجمات مرئية فيه. لم يتغيّر شيء. اختر ملف SRT أو WebVTT.</translation>
    </message>
    <message>
        <source>There is no transcript in it. Nothing was changed. Choose a file that Melodeck or a speech model wrote.</source>
        <translation>لا نص مفرّغ فيه. لم يتغيّر شيء. اختر ملفًا كتبه Melodeck أو نموذج كلام.</translation>
    </message>
</context>
<context>
    <name>TranscriptImport</name>
    <message>
        <source>%1 Nothing was changed. SRT, VTT and JSON can be imported.</source>
        <translation>%1 لم يُغيَّر شيء. يمكن استيراد SRT وVTT وJSON.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: that is no transcript. Nothing was changed.</source>
        <translation>الملف أكبر من %1 ميغابايت: هذا ليس نصًا مفرّغًا. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed.</source>
        <translation>تتعذّر قراءة «%1». لم يُغيَّر شيء.</translation>
    </message>
</context>
<context>
    <name>Transcription</name>
    <message>
        <source>%1 Dorian</source>
        <translation>%1 دوريان</translation>
    </message>
    <message>
        <source>%1 Mixolydian</source>
        <translation>%1 مكسوليديان</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1 الكبير</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1 الصغير</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>هو صامت</translation>
    </message>
    <message>
        <source>it sounds like speech: its pitch never stays on a note</source>
        <translation>يبدو كلامًا: طبقته لا تثبت على نغمة</translation>
    </message>
    <message>
        <source>more than one voice sounds at once, and no melody stands out</source>
        <translation>يُسمع أكثر من صوت معًا، ولا يبرز لحن</translation>
    </message>
    <message>
        <source>no note is heard in it</source>
        <translation>لا تُسمع فيه نغمة</translation>
    </message>
    <message>
        <source>no pitch is heard in it (noise, clicks or drums)</source>
        <translation>لا تُسمع فيه طبقة صوتية (ضجيج أو نقرات أو طبول)</translation>
    </message>
    <message>
        <source>only one note is heard in it</source>
        <translation>لا تُسمع فيه إلا نغمة واحدة</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>Variation</name>
    <message>
        <source>%1 has no field for %2: it is left out.</source>
        <translation>ليس في %1 حقل لـ %2: استُبعد.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 takes no duration.</source>
        <translation>لا يقبل %1 مدة.</translation>
    </message>
    <message>
        <source>%1 takes no duration. Leave it out.</source>
        <translation>لا يقبل %1 مدة. احذفها.</translation>
    </message>
    <message>
        <source>%1 takes no prompts. Leave them out.</source>
        <translation>لا يقبل %1 موجّهات. احذفها.</translation>
    </message>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself. Ask for several takes instead.</source>
        <translation>لا يقبل %1 بذرة: كل تشغيل له يختلف من تلقاء نفسه. اطلب عدة لقطات بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 takes no seed: its runs differ by themselves.</source>
        <translation>لا يقبل %1 بذرة: مرات تشغيله تختلف من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nobody here knows the fields of this request, so it cannot be varied. Make a model of it first.</source>
        <translation>لا أحد هنا يعرف حقول هذا الطلب، فلا يمكن تنويعه. اصنع منه نموذجًا أولًا.</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>لم يُضَف شيء إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>That is %1 requests, and a grid holds %2 at most. Nothing was sent. Choose fewer values.</source>
        <translation>عدد هذه الطلبات %1، ولا تتسع الشبكة لأكثر من %2. لم يُرسَل شيء. اختر قيمًا أقل.</translation>
    </message>
    <message>
        <source>This request has no fields that could be varied. Nothing was sent. Start from another clip.</source>
        <translation>ليس في هذا الطلب حقول يمكن تنويعها. لم يُرسَل شيء. ابدأ من مقطع آخر.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>البذرة %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>اللقطة %1</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Nothing was sent. Put the file back, or bring the recipe back and choose another.</source>
        <translation>«%1» لم يعد موجودًا. لم يُرسَل شيء. أعد الملف إلى مكانه، أو استعد الوصفة واختر ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>There is nothing in this YAML. Choose the config.yaml of a model.</source>
        <translation>لا شيء في هذا الـ YAML. اختر ملف config.yaml لنموذج.</translation>
    </message>
    <message>
        <source>This YAML is over %1 MiB and is not read. Choose the config.yaml of a model.</source>
        <translation>هذا الـ YAML يزيد على %1 MiB فلا يُقرأ. اختر ملف config.yaml لنموذج.</translation>
    </message>
    <message>
        <source>This is not valid YAML, or more of it than is read: line %1, column %2. Correct it there and try again.</source>
        <translation>هذا ليس YAML صالحًا، أو فيه أكثر مما يُقرأ: السطر %1، العمود %2. صحّحه هناك وحاول من جديد.</translation>
    </message>
    <message>
        <source>This is not valid YAML. Correct it and try again.</source>
        <translation>هذا ليس YAML صالحًا. صحّحه وحاول من جديد.</translation>
    </message>
</context>
<context>
    <name>melodeck::jobs::JobQueue</name>
    <message>
        <source>Nothing was sent: neither the library&apos;s folder nor the one for temporary files can be written, so what comes back and is paid for could be lost. Make room on the disk or mend the folder&apos;s permissions, start Melodeck again, and send it again.</source>
        <translation>لم يُرسَل شيء: تتعذّر الكتابة في مجلد المكتبة وفي مجلد الملفات المؤقتة، فقد يُفقد ما يعود ويُدفع ثمنه. أفرغ مساحة على القرص أو أصلح أذونات المجلد، ثم شغّل Melodeck من جديد وأرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>أُوقف. لم يغادر هذا الحاسوب قط.</translation>
    </message>
    <message>
        <source>Until then clips go to %1 – save those that you want to keep.</source>
        <translation>حتى ذلك الحين تذهب المقاطع إلى %1 – احفظ ما تريد الاحتفاظ به منها.</translation>
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
        <translation>حول Melodeck</translation>
    </message>
    <message>
        <source>FluidSynth loads GPL-3 readline, in the engine&apos;s own process alone.</source>
        <translation>يحمّل FluidSynth مكتبة readline (GPL-3)، في عملية المحرّك وحدها.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>يستخدم %1.</translation>
    </message>
    <message>
        <source>Melodeck %1</source>
        <translation>Melodeck %1</translation>
    </message>
    <message>
        <source>Sends melodies and prompts to audio models, and keeps what comes back. Its own source is under the Apache License 2.0.</source>
        <translation>يرسل الألحان والموجّهات إلى نماذج صوتية ويحتفظ بما يعود. شفرته المصدرية نفسها برخصة Apache License 2.0.</translation>
    </message>
    <message>
        <source>The sketch engine is an arranger by rule on sampled instruments. It is not a neural model.</source>
        <translation>محرّك المسوّدات موزّع موسيقي يعمل وفق قواعد على آلات معايَنة. ليس نموذجًا عصبيًا.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer – %1</source>
        <translation>الإجابة – %1</translation>
    </message>
    <message>
        <source>As it was received, byte for byte</source>
        <translation>كما استُلمت، بايتًا ببايت</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Find in names and values</source>
        <translation>بحث في الأسماء والقيم</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>بحث عن التالي</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>بحث عن التالي (Enter)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>بحث عن السابق</translation>
    </message>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>بحث عن السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>نُسخ JSON</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>نُسخ المسار</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>معرّف الطلب: %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>The JSON pointer that leads to this place</source>
        <translation>مؤشر JSON الذي يقود إلى هذا الموضع</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>الإجابة كلها</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>نُسخت القيمة</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerSaver</name>
    <message>
        <source>%1 could not be saved: %2. What was to be saved is still here.</source>
        <translation>تعذّر حفظ %1: %2. ما كان سيُحفظ ما زال هنا.</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>تسميات Audacity</translation>
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
        <translation>لم يُحتفظ بشيء من هذه الإجابة، فلا شيء يُحفظ.</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>حفظ الإجابة</translation>
    </message>
    <message>
        <source>Save film</source>
        <translation>حفظ الفيديو</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>حفظ النغمات</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>حفظ النص المفرّغ</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Saved as %1 · it was cut, this is what came</source>
        <translation>حُفظ باسم %1 · كانت مقطوعة، وهذا ما وصل</translation>
    </message>
    <message>
        <source>Sheet music (MusicXML)</source>
        <translation>نوتة موسيقية (MusicXML)</translation>
    </message>
    <message>
        <source>Subtitles (SubRip)</source>
        <translation>ترجمة مرئية (SubRip)</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>ترجمة مرئية (WebVTT)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>as JSON; how it was written is not known any more</source>
        <translation>بصيغة JSON؛ لم يعد معروفًا كيف كُتبت</translation>
    </message>
    <message>
        <source>as JSON; its clips stand in it by name</source>
        <translation>بصيغة JSON؛ تُذكر فيها مقاطعها بالاسم</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>اللحن</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>النص المفرّغ</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ArrivingDecoder</name>
    <message>
        <source>No sound arrived that can be played. What arrived is kept. Send the request again.</source>
        <translation>لم يصل صوت يمكن تشغيله. احتُفظ بما وصل. أرسل الطلب من جديد.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AsyncDialog</name>
    <message>
        <source>%1 of 256 KiB. This computer may sleep meanwhile.</source>
        <translation>%1 من 256 KiB. يمكن لهذا الحاسوب أن يسكن في هذه الأثناء.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 دقائق</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 ساعات</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 ساعة</translation>
    </message>
    <message>
        <source>Address of your receiver</source>
        <translation>عنوان المستقبِل لديك</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>How often the platform runs it at most when it fails. Each run may be billed.</source>
        <translation>كم مرة على الأكثر تشغّله المنصة إذا فشل. قد تُفرض رسوم على كل تشغيل.</translation>
    </message>
    <message>
        <source>Pause before the second attempt, doubled for each further one</source>
        <translation>الوقفة قبل المحاولة الثانية، وتتضاعف قبل كل محاولة تالية</translation>
    </message>
    <message>
        <source>Pause between two attempts at most</source>
        <translation>أطول وقفة بين محاولتين</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>الوقفات</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>المستقبِل</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue</source>
        <translation>إرسال إلى قائمة انتظار المنصة</translation>
    </message>
    <message>
        <source>Send to the queue</source>
        <translation>إرسال إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>The request is %1 with its files, and the platform&apos;s queue takes 256 KiB. Nothing was sent. Let the model fetch the recording from a link where it can, choose a shorter part of it, or send the request at once instead.</source>
        <translation>حجم الطلب مع ملفاته %1، وتقبل قائمة انتظار المنصة 256 KiB. لم يُرسَل شيء. دع النموذج يجلب التسجيل من رابط إن أمكن، أو اختر جزءًا أقصر منه، أو أرسل الطلب فورًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This computer may sleep meanwhile.</source>
        <translation>يمكن لهذا الحاسوب أن يسكن في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>أقصى انتظار</translation>
    </message>
    <message>
        <source>Where “melodeck-cli receive” is reached from outside. The platform brings the result there, signed, and keeps none itself; it comes into the library, also while this window is closed.</source>
        <translation>حيث يوصَل من الخارج إلى «melodeck-cli receive». تحمل المنصة النتيجة إليه موقَّعة ولا تحتفظ بها هي؛ وتدخل المكتبة حتى وهذه النافذة مغلقة.</translation>
    </message>
    <message>
        <source>Without a receiver the result can only be seen where the model itself saves it. Give its address.</source>
        <translation>من دون مستقبِل لا تُرى النتيجة إلا حيث يحفظها النموذج نفسه. أدخل عنوانه.</translation>
    </message>
    <message>
        <source>at first, doubled up to</source>
        <translation>في البداية، وتتضاعف حتى</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>last</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>second</source>
        <translation>الثانية</translation>
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
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchBlock</name>
    <message>
        <source>%1 cancelled</source>
        <translation>ملغاة: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>مكتملة: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فاشلة: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>قيد التشغيل: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>منتظرة: %1</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>بلا إجابة: %1</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <translation>دفعة من %1</translation>
    </message>
    <message>
        <source>Batch of %1 or more</source>
        <translation>دفعة من %1 أو أكثر</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>إلغاء البقية</translation>
    </message>
    <message>
        <source>Cancel the rest of %1</source>
        <translation>إلغاء بقية %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Jobs of %1</source>
        <translation>مهام %1</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>تقدم %1</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>إعادة إرسال الفاشلة</translation>
    </message>
    <message>
        <source>Show %1 as a grid</source>
        <translation>عرض %1 كشبكة</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>عرض كشبكة</translation>
    </message>
    <message>
        <source>Show older jobs of this batch</source>
        <translation>عرض المهام الأقدم في هذه الدفعة</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchPanel</name>
    <message>
        <source>%1 up</source>
        <translation>رفع %1</translation>
    </message>
    <message>
        <source>%1: the cache holds no more converted files than these. Nothing was sent. Make a batch of its own of it.</source>
        <translation>%1: لا تتسع الذاكرة المخبأة لملفات محوَّلة أكثر من هذه. لم يُرسَل شيء. اجعله دفعة مستقلة.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>لا ملفات غير صالحة للاستخدام</numerusform>
            <numerusform>ملف واحد غير صالح للاستخدام</numerusform>
            <numerusform>ملفان غير صالحين للاستخدام</numerusform>
            <numerusform>%n ملفات غير صالحة للاستخدام</numerusform>
            <numerusform>%n ملفًا غير صالح للاستخدام</numerusform>
            <numerusform>%n ملف غير صالح للاستخدام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
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
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>استعراض</translation>
    </message>
    <message>
        <source>Browse for files of the batch</source>
        <translation>استعراض ملفات للدفعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear files of the batch</source>
        <translation>مسح ملفات الدفعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>إغلاق الدفعة</translation>
    </message>
    <message>
        <source>Converting “%1”</source>
        <translation>جارٍ تحويل «%1»</translation>
    </message>
    <message>
        <source>Converting “%1”: %2</source>
        <translation>جارٍ تحويل «%1»: %2</translation>
    </message>
    <message>
        <source>Converting “%1”: %2 of %3</source>
        <translation>جارٍ تحويل «%1»: %2 من %3</translation>
    </message>
    <message>
        <source>Drop recordings or a folder here. Without any the prompts alone decide.</source>
        <translation>أفلت تسجيلات أو مجلدًا هنا. من دونها تقرر الموجّهات وحدها.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>المدد</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation>ملفات الدفعة</translation>
    </message>
    <message>
        <source>Leave out the files that are not read yet</source>
        <translation>استبعد الملفات التي لم تُقرأ بعد</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n more…</source>
        <translation>
            <numerusform>لا ملفات أخرى للفحص…</numerusform>
            <numerusform>جارٍ فحص ملف آخر…</numerusform>
            <numerusform>جارٍ فحص ملفين آخرين…</numerusform>
            <numerusform>جارٍ فحص %n ملفات أخرى…</numerusform>
            <numerusform>جارٍ فحص %n ملفًا آخر…</numerusform>
            <numerusform>جارٍ فحص %n ملف آخر…</numerusform>
        </translation>
    </message>
    <message>
        <source>No recordings in there</source>
        <translation>لا تسجيلات هناك</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size.</source>
        <translation>لم يُرسَل شيء. تحقق من أذوناته وحجمه.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Prompts of the batch</source>
        <translation>موجّهات الدفعة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message numerus="yes">
        <source>Run %n job(s)</source>
        <translation>
            <numerusform>لا مهام للتشغيل</numerusform>
            <numerusform>تشغيل مهمة واحدة</numerusform>
            <numerusform>تشغيل مهمتين</numerusform>
            <numerusform>تشغيل %n مهام</numerusform>
            <numerusform>تشغيل %n مهمة</numerusform>
            <numerusform>تشغيل %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>البذور</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>The other file goes as it is heard.</source>
        <translation>أما الملف الآخر فيُرسل كما يُسمع.</translation>
    </message>
    <message>
        <source>The other files go as they are heard.</source>
        <translation>أما الملفات الأخرى فتُرسل كما تُسمع.</translation>
    </message>
    <message>
        <source>The others are.</source>
        <translation>أما البقية فمقبولة.</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A, WebM … are taken.</source>
        <translation>تُقبل WAV وFLAC وOGG وMP3 وM4A وWebM ….</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>اكتب موجّهًا للبدء.</translation>
    </message>
    <message>
        <source>every file with every prompt</source>
        <translation>كل ملف مع كل موجّه</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>{slow|fast} folk waltz</source>
        <translation>{slow|fast} folk waltz</translation>
    </message>
    <message>
        <source>{slow|fast} tries each. Lines that begin with # are left out.</source>
        <translation>{slow|fast} يجرّب كلًا منهما. تُتجاهل الأسطر التي تبدأ بـ #.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>تتعذّر قراءة «%1»</translation>
    </message>
    <message>
        <source>“%1” goes with your corrections of what was heard in it.</source>
        <translation>يُرسل «%1» مع تصحيحاتك لما سُمع فيه.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… و%1 غيرها</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BlindPanel</name>
    <message>
        <source>All are equally loud, in an order of chance. Listen, give places, then reveal.</source>
        <translation>كلها متساوية الجهارة وبترتيب عشوائي. استمع، وحدد المراكز، ثم اكشف.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel blind comparison</source>
        <translation>إلغاء المقارنة العمياء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close verdict</source>
        <translation>إغلاق الحكم</translation>
    </message>
    <message>
        <source>Give a place first.</source>
        <translation>حدد مركزًا أولًا.</translation>
    </message>
    <message>
        <source>In an order of chance; some are too short or too quiet to be made equally loud. Listen, give places, then reveal.</source>
        <translation>بترتيب عشوائي؛ بعضها أقصر أو أخفت من أن تُساوى جهارته. استمع، وحدد المراكز، ثم اكشف.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>This is what you heard</source>
        <translation>هذا ما سمعته</translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation>أيها الأفضل؟</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::CleanUpDialog</name>
    <message numerus="yes">
        <source>%n job(s) stay because of a star or a collection.</source>
        <translation>
            <numerusform>لا مهام تبقى بسبب نجمة أو مجموعة.</numerusform>
            <numerusform>تبقى مهمة واحدة بسبب نجمة أو مجموعة.</numerusform>
            <numerusform>تبقى مهمتان بسبب نجمة أو مجموعة.</numerusform>
            <numerusform>تبقى %n مهام بسبب نجمة أو مجموعة.</numerusform>
            <numerusform>تبقى %n مهمة بسبب نجمة أو مجموعة.</numerusform>
            <numerusform>تبقى %n مهمة بسبب نجمة أو مجموعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 stay because they were never saved elsewhere.</source>
        <translation>
            <numerusform>لا مهام (%1) تبقى لأنها لم تُحفظ قط في مكان آخر.</numerusform>
            <numerusform>تبقى مهمة واحدة (%1) لأنها لم تُحفظ قط في مكان آخر.</numerusform>
            <numerusform>تبقى مهمتان (%1) لأنهما لم تُحفظا قط في مكان آخر.</numerusform>
            <numerusform>تبقى %n مهام (%1) لأنها لم تُحفظ قط في مكان آخر.</numerusform>
            <numerusform>تبقى %n مهمة (%1) لأنها لم تُحفظ قط في مكان آخر.</numerusform>
            <numerusform>تبقى %n مهمة (%1) لأنها لم تُحفظ قط في مكان آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 would go to the trash.</source>
        <translation>
            <numerusform>لن تُنقل أي مهمة (%1) إلى سلة المهملات.</numerusform>
            <numerusform>ستُنقل مهمة واحدة (%1) إلى سلة المهملات.</numerusform>
            <numerusform>ستُنقل مهمتان (%1) إلى سلة المهملات.</numerusform>
            <numerusform>ستُنقل %n مهام (%1) إلى سلة المهملات.</numerusform>
            <numerusform>ستُنقل %n مهمة (%1) إلى سلة المهملات.</numerusform>
            <numerusform>ستُنقل %n مهمة (%1) إلى سلة المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those that go exist nowhere else.</source>
        <translation>
            <numerusform>كل ما سيُنقل موجود في مكان آخر أيضًا.</numerusform>
            <numerusform>واحدة مما سيُنقل لا توجد في أي مكان آخر.</numerusform>
            <numerusform>اثنتان مما سيُنقل لا توجدان في أي مكان آخر.</numerusform>
            <numerusform>%n مما سيُنقل لا توجد في أي مكان آخر.</numerusform>
            <numerusform>%n مما سيُنقل لا توجد في أي مكان آخر.</numerusform>
            <numerusform>%n مما سيُنقل لا توجد في أي مكان آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Also what was never saved elsewhere</source>
        <translation>أيضًا ما لم يُحفظ قط في مكان آخر</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>أي عمر</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>أي نموذج</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>أي حجم</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Larger than 1 MB</source>
        <translation>أكبر من 1 ميغابايت</translation>
    </message>
    <message>
        <source>Larger than 10 MB</source>
        <translation>أكبر من 10 ميغابايت</translation>
    </message>
    <message>
        <source>Larger than 100 MB</source>
        <translation>أكبر من 100 ميغابايت</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>لن يُنقل شيء.</translation>
    </message>
    <message>
        <source>Older than a month</source>
        <translation>أقدم من شهر</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>أقدم من أسبوع</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>أقدم من سنة</translation>
    </message>
    <message>
        <source>Older than three months</source>
        <translation>أقدم من ثلاثة أشهر</translation>
    </message>
    <message>
        <source>Only what failed or gave nothing</source>
        <translation>ما فشل أو لم يُعطِ شيئًا فقط</translation>
    </message>
    <message>
        <source>Only what was saved elsewhere</source>
        <translation>ما حُفظ في مكان آخر فقط</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps them for %n day(s).</source>
        <translation>
            <numerusform>لا تحتفظ بها سلة المهملات أي يوم.</numerusform>
            <numerusform>تحتفظ بها سلة المهملات يومًا واحدًا.</numerusform>
            <numerusform>تحتفظ بها سلة المهملات يومين.</numerusform>
            <numerusform>تحتفظ بها سلة المهملات %n أيام.</numerusform>
            <numerusform>تحتفظ بها سلة المهملات %n يومًا.</numerusform>
            <numerusform>تحتفظ بها سلة المهملات %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>ما يجوز نقله</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>ما سيُنقل</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipActions</name>
    <message>
        <source>Compare as A and B</source>
        <translation>مقارنة على أنهما A وB</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>مقارنة الوصفات…</translation>
    </message>
    <message>
        <source>Compare the two recipes</source>
        <translation>مقارنة الوصفتين</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>مقارنة مع…</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>المتابعة من نهايته</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>تشغيل الطلب من جديد</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>تشغيل الطلب بتغييرات</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>عرض الوصفة</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>استخدام لحنًا</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>تنويع…</translation>
    </message>
    <message>
        <source>Which clip shall be compared with “%1”?</source>
        <translation>ما المقطع الذي يُقارن بـ «%1»؟</translation>
    </message>
    <message>
        <source>Which clip&apos;s recipe shall stand beside that of “%1”?</source>
        <translation>ما المقطع الذي توضع وصفته بجانب وصفة «%1»؟</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipDecoder</name>
    <message>
        <source>This file holds no sound. Nothing is lost. Choose another clip.</source>
        <translation>هذا الملف يخلو من الصوت. لم يُفقد شيء. اختر مقطعًا آخر.</translation>
    </message>
    <message>
        <source>This file is damaged: its sound cannot be decoded. It is left as it is. Choose another clip, or get this one anew.</source>
        <translation>هذا الملف تالف: يتعذّر فك ترميز صوته. تُرك كما هو. اختر مقطعًا آخر، أو احصل على هذا من جديد.</translation>
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
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>اختيار مقطع</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Looking into the library…</source>
        <translation>جارٍ البحث في المكتبة…</translation>
    </message>
    <message>
        <source>No clip has these words.</source>
        <translation>لا مقطع فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>There is no other clip yet.</source>
        <translation>لا يوجد مقطع آخر بعد.</translation>
    </message>
    <message>
        <source>Words of the prompt, model, melody or day</source>
        <translation>كلمات من الموجّه أو النموذج أو اللحن أو اليوم</translation>
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
        <translation>مقارنة على أنه A</translation>
    </message>
    <message>
        <source>Compare as B</source>
        <translation>مقارنة على أنه B</translation>
    </message>
    <message>
        <source>Compared as %1</source>
        <translation>يُقارَن على أنه %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>إنشاء نموذج من هذا الطلب…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>المزيد لـ %1</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>نقل النتيجة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>إيقاف %1 مؤقتًا</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>تشغيل %1</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>الموضع في %1</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Remove star from %1</source>
        <translation>إزالة النجمة عن %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Save MIDI…</source>
        <translation>حفظ MIDI…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save stems…</source>
        <translation>حفظ المسارات المنفصلة…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation>تمييز %1 بنجمة</translation>
    </message>
    <message>
        <source>arriving…</source>
        <translation>قيد الوصول…</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>يتعذّر تشغيله</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSaver</name>
    <message>
        <source>%1 of %2 clips were saved; the rest is in the library. %3</source>
        <translation>حُفظ %1 من %2 من المقاطع؛ والبقية في المكتبة. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and were saved in part</source>
        <translation>
            <numerusform>لا مقاطع تالفة</numerusform>
            <numerusform>مقطع واحد تالف وحُفظ جزئيًا</numerusform>
            <numerusform>مقطعان تالفان وحُفظا جزئيًا</numerusform>
            <numerusform>%n مقاطع تالفة وحُفظت جزئيًا</numerusform>
            <numerusform>%n مقطعًا تالفًا وحُفظت جزئيًا</numerusform>
            <numerusform>%n مقطع تالف وحُفظت جزئيًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are less loud than asked for: their peaks allow no more</source>
        <translation>
            <numerusform>لا مقاطع أخفت من المطلوب: ذراها لا تسمح بأكثر</numerusform>
            <numerusform>مقطع واحد أخفت من المطلوب: ذراه لا تسمح بأكثر</numerusform>
            <numerusform>مقطعان أخفت من المطلوب: ذراهما لا تسمح بأكثر</numerusform>
            <numerusform>%n مقاطع أخفت من المطلوب: ذراها لا تسمح بأكثر</numerusform>
            <numerusform>%n مقطعًا أخفت من المطلوب: ذراها لا تسمح بأكثر</numerusform>
            <numerusform>%n مقطع أخفت من المطلوب: ذراها لا تسمح بأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) were too loud for this format and were clipped</source>
        <translation>
            <numerusform>لم تُقص أي عيّنة</numerusform>
            <numerusform>عيّنة واحدة كانت أعلى من أن تسعها هذه الصيغة فقُصّت</numerusform>
            <numerusform>عيّنتان كانتا أعلى من أن تسعهما هذه الصيغة فقُصّتا</numerusform>
            <numerusform>%n عيّنات كانت أعلى من أن تسعها هذه الصيغة فقُصّت</numerusform>
            <numerusform>%n عيّنة كانت أعلى من أن تسعها هذه الصيغة فقُصّت</numerusform>
            <numerusform>%n عيّنة كانت أعلى من أن تسعها هذه الصيغة فقُصّت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were too loud for this format and were clipped</source>
        <translation>
            <numerusform>لم يُقص أي مقطع</numerusform>
            <numerusform>مقطع واحد كان أعلى من أن تسعه هذه الصيغة فقُصّت ذراه</numerusform>
            <numerusform>مقطعان كانا أعلى من أن تسعهما هذه الصيغة فقُصّت ذراهما</numerusform>
            <numerusform>%n مقاطع كانت أعلى من أن تسعها هذه الصيغة فقُصّت ذراها</numerusform>
            <numerusform>%n مقطعًا كانت أعلى من أن تسعها هذه الصيغة فقُصّت ذراها</numerusform>
            <numerusform>%n مقطع كانت أعلى من أن تسعها هذه الصيغة فقُصّت ذراها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their recipe: their files have no place for it</source>
        <translation>
            <numerusform>لا مقاطع بلا وصفة: لا مكان لها في ملفاتها</numerusform>
            <numerusform>مقطع واحد من دون وصفته: لا مكان لها في ملفه</numerusform>
            <numerusform>مقطعان من دون وصفتيهما: لا مكان لهما في ملفيهما</numerusform>
            <numerusform>%n مقاطع من دون وصفاتها: لا مكان لها في ملفاتها</numerusform>
            <numerusform>%n مقطعًا من دون وصفاتها: لا مكان لها في ملفاتها</numerusform>
            <numerusform>%n مقطع من دون وصفاتها: لا مكان لها في ملفاتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n clip(s) in %1</source>
        <translation>
            <numerusform>لم يُحفظ أي مقطع في %1</numerusform>
            <numerusform>حُفظ مقطع واحد في %1</numerusform>
            <numerusform>حُفظ مقطعان في %1</numerusform>
            <numerusform>حُفظت %n مقاطع في %1</numerusform>
            <numerusform>حُفظ %n مقطعًا في %1</numerusform>
            <numerusform>حُفظ %n مقطع في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>جارٍ حفظ %1</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>لا مقاطع للحفظ</numerusform>
            <numerusform>جارٍ حفظ مقطع واحد</numerusform>
            <numerusform>جارٍ حفظ مقطعين</numerusform>
            <numerusform>جارٍ حفظ %n مقاطع</numerusform>
            <numerusform>جارٍ حفظ %n مقطعًا</numerusform>
            <numerusform>جارٍ حفظ %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 clips were saved; the rest is in the library.</source>
        <translation>أُوقف. حُفظ %1 من %2 من المقاطع؛ والبقية في المكتبة.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved; the clip is in the library.</source>
        <translation>أُوقف. لم يُحفظ شيء؛ المقطع في المكتبة.</translation>
    </message>
    <message>
        <source>level changed by %1 dB only: its peaks allow no more</source>
        <translation>غُيّر المستوى بمقدار %1 ديسيبل فقط: ذراه لا تسمح بأكثر</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSharer</name>
    <message>
        <source>Copied %1</source>
        <translation>نُسخ %1</translation>
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
        <translation>المقاطع في المقارنة العمياء متساوية الجهارة دائمًا.</translation>
    </message>
    <message>
        <source>Level of this clip</source>
        <translation>مستوى هذا المقطع</translation>
    </message>
    <message>
        <source>Level of this clip: %1</source>
        <translation>مستوى هذا المقطع: %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>مساواة</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>مساواة المستوى</translation>
    </message>
    <message>
        <source>Plays the clips of a job equally loud; files stay as they are</source>
        <translation>يشغّل مقاطع المهمة بجهارة متساوية؛ وتبقى الملفات كما هي</translation>
    </message>
    <message>
        <source>To the other of two clips and back, at the same place</source>
        <translation>إلى المقطع الآخر من الاثنين والعودة، في الموضع نفسه</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ComposePanel</name>
    <message>
        <source>%1 takes links, not files</source>
        <translation>يقبل %1 الروابط لا الملفات</translation>
    </message>
    <message>
        <source>%1 takes no recordings</source>
        <translation>لا يقبل %1 التسجيلات</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>رفع %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) in JSON</source>
        <translation>
            <numerusform>لا قيم أخرى في JSON</numerusform>
            <numerusform>قيمة أخرى في JSON</numerusform>
            <numerusform>قيمتان أخريان في JSON</numerusform>
            <numerusform>%n قيم أخرى في JSON</numerusform>
            <numerusform>%n قيمة أخرى في JSON</numerusform>
            <numerusform>%n قيمة أخرى في JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a recording (WAV, FLAC, OGG, MP3, M4A …) or a JSON request.</source>
        <translation>أفلت تسجيلًا (WAV، FLAC، OGG، MP3، M4A …) أو طلب JSON.</translation>
    </message>
    <message>
        <source>Edit the request as</source>
        <translation>تحرير الطلب على هيئة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>استمارة</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n clip(s)</source>
        <translation>
            <numerusform>لا مقاطع للتوليد</numerusform>
            <numerusform>توليد مقطع واحد</numerusform>
            <numerusform>توليد مقطعين</numerusform>
            <numerusform>توليد %n مقاطع</numerusform>
            <numerusform>توليد %n مقطعًا</numerusform>
            <numerusform>توليد %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Make picture</source>
        <translation>إنشاء صورة</translation>
    </message>
    <message>
        <source>Make video</source>
        <translation>إنشاء فيديو</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size; requests above %1 go by the command line.</source>
        <translation>لم يُرسَل شيء. تحقق من أذوناته وحجمه؛ الطلبات التي تزيد على %1 تُرسل من سطر الأوامر.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose the queue again when it is there.</source>
        <translation>لم يُرسَل شيء. اختر قائمة الانتظار من جديد حين تتوفر.</translation>
    </message>
    <message>
        <source>One of its values has thousands of characters. It is sent all the same.</source>
        <translation>إحدى قيمه تضم آلاف المحارف. سيُرسل على أي حال.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>نطق</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1</source>
        <translation>في JSON خطأ في السطر %1</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1.</source>
        <translation>في JSON خطأ في السطر %1.</translation>
    </message>
    <message>
        <source>The melody is still on its way</source>
        <translation>ما زال اللحن في الطريق</translation>
    </message>
    <message>
        <source>The melody is still on its way.</source>
        <translation>ما زال اللحن في الطريق.</translation>
    </message>
    <message>
        <source>The melody that it waited for did not come. Nothing was sent and nothing is billed. Bring the melody again, or press Generate to send what is in the form now.</source>
        <translation>لم يصل اللحن الذي كان ينتظره. لم يُرسَل شيء ولا تُفرض أي رسوم. أحضر اللحن من جديد، أو اضغط «توليد» لإرسال ما في الاستمارة الآن.</translation>
    </message>
    <message>
        <source>The recipe&apos;s request</source>
        <translation>طلب الوصفة</translation>
    </message>
    <message>
        <source>The request must be a JSON object: { … }.</source>
        <translation>يجب أن يكون الطلب كائن JSON: { … }.</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>لم يُرسَل الطلب</translation>
    </message>
    <message>
        <source>The text says what the form shows; undo brings it back.</source>
        <translation>يذكر النص ما تعرضه الاستمارة؛ ويعيده التراجع كما كان.</translation>
    </message>
    <message>
        <source>This request is too long to be edited as JSON</source>
        <translation>هذا الطلب أطول من أن يُحرَّر بصيغة JSON</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>تفريغ</translation>
    </message>
    <message>
        <source>Until it is corrected nothing can be sent, and the form waits.</source>
        <translation>لا يمكن إرسال شيء حتى يُصحَّح، وتنتظر الاستمارة.</translation>
    </message>
    <message>
        <source>Use the form</source>
        <translation>استخدام الاستمارة</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>اكتب موجّهًا للبدء.</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>نحو %1 ث</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>نحو 1 ث</translation>
    </message>
    <message>
        <source>melody on its way</source>
        <translation>اللحن في الطريق</translation>
    </message>
    <message>
        <source>the platform ends a request after %1 minutes: ask for less at once</source>
        <translation>تنهي المنصة الطلب بعد %1 دقيقة: اطلب أقل في المرة الواحدة</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>تتعذّر قراءة «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot be used here</source>
        <translation>يتعذّر استخدام «%1» هنا</translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation>«%1» مجلد</translation>
    </message>
    <message>
        <source>“%1” is being read: it can be sent when it is here.</source>
        <translation>يُقرأ «%1» الآن: يمكن إرساله عند اكتماله.</translation>
    </message>
    <message>
        <source>“%1” is no recording that can be read.</source>
        <translation>«%1» ليس تسجيلًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>“%1” is not a request</source>
        <translation>«%1» ليس طلبًا</translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be read.</source>
        <translation>«%1» غير موجود، أو تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Choose another model to use it.</source>
        <translation>يبقى «%1» هنا؛ لم يُرسَل شيء. اختر نموذجًا آخر لاستخدامه.</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Put it where the model can download it and paste the link, or choose a variant of the model that takes files.</source>
        <translation>يبقى «%1» هنا؛ لم يُرسَل شيء. ضعه حيث يستطيع النموذج تنزيله والصق الرابط، أو اختر صورة من النموذج تقبل الملفات.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ConversionOptions</name>
    <message>
        <source>Brings the loudest moment of the melody to −1 dB before it is sent. Your file stays as it is.</source>
        <translation>يرفع أعلى لحظة في اللحن إلى −1 ديسيبل قبل إرساله. يبقى ملفك كما هو.</translation>
    </message>
    <message>
        <source>Normalise level</source>
        <translation>تسوية المستوى</translation>
    </message>
    <message>
        <source>Remove DC offset</source>
        <translation>إزالة الإزاحة المستمرة</translation>
    </message>
    <message>
        <source>Takes off the constant offset that some sound cards add. Your file stays as it is.</source>
        <translation>يزيل الإزاحة الثابتة التي تضيفها بعض بطاقات الصوت. يبقى ملفك كما هو.</translation>
    </message>
    <message>
        <source>no DC offset</source>
        <translation>بلا إزاحة مستمرة</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>سُوّي المستوى</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Desk</name>
    <message>
        <source>Compose</source>
        <translation>التأليف</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>الألواح</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>قائمة الانتظار والمكتبة</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::DurationField</name>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>%1 to %2 seconds</source>
        <translation>من %1 إلى %2 ثانية</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>منزلق المدة</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EmptyResults</name>
    <message>
        <source>Press “%1” below the form.</source>
        <translation>اضغط «%1» أسفل الاستمارة.</translation>
    </message>
    <message>
        <source>Results appear here</source>
        <translation>تظهر النتائج هنا</translation>
    </message>
    <message>
        <source>The batch stands here as one block then: it tells how far it is, and opens to show each of its jobs. Nothing is sent before.</source>
        <translation>تظهر الدفعة هنا عندئذٍ كتلةً واحدة: تبيّن إلى أين وصلت، وتُفتح لعرض كل مهمة من مهامها. ولا يُرسل شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>What comes back stands here, the newest first, and stays in the library.</source>
        <translation>ما يعود يظهر هنا، الأحدث أولًا، ويبقى في المكتبة.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EndpointDialog</name>
    <message>
        <source>%1 (from its example request)</source>
        <translation>%1 (من طلبه النموذجي)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Connect a model</source>
        <translation>توصيل نموذج</translation>
    </message>
    <message>
        <source>Lists the models of your workspace at Baseten</source>
        <translation>يسرد نماذج مساحة عملك لدى Baseten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>موسيقى</translation>
    </message>
    <message>
        <source>My models at Baseten</source>
        <translation>نماذجي لدى Baseten</translation>
    </message>
    <message>
        <source>My models…</source>
        <translation>نماذجي…</translation>
    </message>
    <message>
        <source>New model from a request or a schema…</source>
        <translation>نموذج جديد من طلب أو مخطط…</translation>
    </message>
    <message>
        <source>No address was found in this command. Paste the address alone.</source>
        <translation>لم يُعثر على عنوان في هذا الأمر. الصق العنوان وحده.</translation>
    </message>
    <message>
        <source>None of the models here takes its example request, so a form is made from it: %1. It will be among your models.</source>
        <translation>لا يقبل أي من النماذج هنا طلبه النموذجي، لذا تُنشأ منه استمارة: %1. سيكون بين نماذجك.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Paste the address that your model answers at: a Baseten model, a Truss server, or any URL that takes such a request. A curl command and baseten:MODEL_ID work too.</source>
        <translation>الصق العنوان الذي يجيب عنده نموذجك: نموذج Baseten، أو خادم Truss، أو أي عنوان URL يقبل طلبًا كهذا. يصلح أيضًا أمر curl وbaseten:MODEL_ID.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Predict URL</source>
        <translation>عنوان Predict</translation>
    </message>
    <message>
        <source>Requests go to %1.</source>
        <translation>تُرسل الطلبات إلى %1.</translation>
    </message>
    <message>
        <source>Send it unencrypted all the same</source>
        <translation>إرساله بلا تشفير على أي حال</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>يُرسل على هيئة</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>أصوات</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>كلام إلى نص</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>نص إلى كلام</translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the way could read your key and your recordings. Use https:// where you can.</source>
        <translation>هذا العنوان غير مشفّر: يمكن لأي أحد في الطريق قراءة مفتاحك وتسجيلاتك. استخدم https:// حيث أمكن.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>استخدام هذا النموذج</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Write a part of a name to find it</source>
        <translation>اكتب جزءًا من اسم للعثور عليه</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>نماذجك</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryDetails</name>
    <message>
        <source>Close tags and note</source>
        <translation>إغلاق الوسوم والملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Select an entry to give it tags or a note.</source>
        <translation>حدّد عنصرًا لإعطائه وسومًا أو ملاحظة.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>الوسوم، بينها فواصل</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryMenu</name>
    <message>
        <source>Add a tag…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>استعادة الوصفة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message numerus="yes">
        <source>Move %n result(s) to trash</source>
        <translation>
            <numerusform>لا نتائج لنقلها إلى سلة المهملات</numerusform>
            <numerusform>نقل نتيجة واحدة إلى سلة المهملات</numerusform>
            <numerusform>نقل نتيجتين إلى سلة المهملات</numerusform>
            <numerusform>نقل %n نتائج إلى سلة المهملات</numerusform>
            <numerusform>نقل %n نتيجة إلى سلة المهملات</numerusform>
            <numerusform>نقل %n نتيجة إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>نقل النتيجة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Remove from this collection</source>
        <translation>إزالة من هذه المجموعة</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Show in results</source>
        <translation>عرض في النتائج</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>عرض الوصفة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>الوسوم والملاحظة…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FilterBar</name>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الأخير</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>نموذج غير معروف</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>بلا مرشّح</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>أقدم من سنة</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>إزالة المرشّح: %1</translation>
    </message>
    <message>
        <source>Remove this collection; its clips stay</source>
        <translation>إزالة هذه المجموعة؛ وتبقى مقاطعها</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميّزة بنجمة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>With melody</source>
        <translation>بلحن</translation>
    </message>
    <message>
        <source>Won a blind comparison</source>
        <translation>فاز في مقارنة عمياء</translation>
    </message>
    <message>
        <source>Won blind</source>
        <translation>فاز في مقارنة عمياء</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>لا مطابقات</numerusform>
            <numerusform>مطابقة واحدة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>%n مطابقات</numerusform>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Find in transcript</source>
        <translation>بحث في النص المفرّغ</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>المطابقة التالية (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>المطابقة السابقة (Shift+F3)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::IntakePage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel melody</source>
        <translation>إلغاء اللحن</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobBlock</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer ▾</source>
        <translation>الإجابة ▾</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>مقارنة عمياء</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>استعادة الوصفة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>مقارنة عمياء…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>For a report: what was asked, when, and what the server said. Never a key.</source>
        <translation>لبلاغ: ما طُلب، ومتى، وما قاله الخادم. لا مفتاح أبدًا.</translation>
    </message>
    <message>
        <source>Hides which clip is which until you have given places</source>
        <translation>يخفي أي مقطع هو أيٌّ حتى تحدد المراكز</translation>
    </message>
    <message>
        <source>It was deactivated. From then on its owner is billed until it sleeps again.</source>
        <translation>كان معطّلًا. من تلك اللحظة تُفرض رسوم على مالكه حتى ينام من جديد.</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>إنشاء نموذج من هذا الطلب…</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>نقل النتيجة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>معرّف الطلب: %1</translation>
    </message>
    <message>
        <source>Request ▾</source>
        <translation>الطلب ▾</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>حفظ الكل…</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>حفظ الإجابة…</translation>
    </message>
    <message>
        <source>Send %1 now</source>
        <translation>إرسال %1 الآن</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال من جديد</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>عرض الإجابة</translation>
    </message>
    <message>
        <source>Starts it without waiting for the next try</source>
        <translation>يبدؤها من دون انتظار المحاولة التالية</translation>
    </message>
    <message>
        <source>Starts it, so that the request can be sent again</source>
        <translation>يشغّله ليمكن إرسال الطلب من جديد</translation>
    </message>
    <message>
        <source>Switch the model on</source>
        <translation>تشغيل النموذج</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>إيقاظ النموذج</translation>
    </message>
    <message>
        <source>Which words of the prompts the sketch engine knows: styles, moods, instruments, keys and tempos. Other words change nothing but the choice of notes.</source>
        <translation>أي كلمات الموجّهات يعرفها محرّك المسوّدات: الأساليب والأمزجة والآلات والسلالم وسرعات الإيقاع. أما الكلمات الأخرى فلا تغيّر إلا اختيار النغمات.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobNotices</name>
    <message numerus="yes">
        <source>%n clip(s) to hear.</source>
        <translation>
            <numerusform>لا مقاطع للاستماع.</numerusform>
            <numerusform>مقطع واحد للاستماع.</numerusform>
            <numerusform>مقطعان للاستماع.</numerusform>
            <numerusform>%n مقاطع للاستماع.</numerusform>
            <numerusform>%n مقطعًا للاستماع.</numerusform>
            <numerusform>%n مقطع للاستماع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>لم يفشل شيء.</numerusform>
            <numerusform>فشل واحد.</numerusform>
            <numerusform>فشل اثنان.</numerusform>
            <numerusform>فشلت %n طلبات.</numerusform>
            <numerusform>فشل %n طلبًا.</numerusform>
            <numerusform>فشل %n طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are done</source>
        <translation>
            <numerusform>لم يكتمل أي طلب</numerusform>
            <numerusform>اكتمل طلب واحد</numerusform>
            <numerusform>اكتمل طلبان</numerusform>
            <numerusform>اكتملت %n طلبات</numerusform>
            <numerusform>اكتمل %n طلبًا</numerusform>
            <numerusform>اكتمل %n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>لم يفشل أي طلب</numerusform>
            <numerusform>فشل طلب واحد</numerusform>
            <numerusform>فشل طلبان</numerusform>
            <numerusform>فشلت %n طلبات</numerusform>
            <numerusform>فشل %n طلبًا</numerusform>
            <numerusform>فشل %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The last one: “%1”</source>
        <translation>الأخير: «%1»</translation>
    </message>
    <message>
        <source>The model answered with an error. What it said, and what to do, stands in the window.</source>
        <translation>أجاب النموذج بخطأ. ما قاله وما ينبغي فعله معروض في النافذة.</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>فشل «%1»</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>اكتمل «%1»</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobProgressCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>تقدم %1</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>استلام %1 من %2</translation>
    </message>
    <message>
        <source>The model is busy (%1)</source>
        <translation>النموذج مشغول (%1)</translation>
    </message>
    <message>
        <source>nothing was billed</source>
        <translation>لم تُفرض أي رسوم</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>المحاولة %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonFiles</name>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonPane</name>
    <message>
        <source>Files in it: %1</source>
        <translation>الملفات فيه: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Request as JSON</source>
        <translation>الطلب بصيغة JSON</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show the problem in the text</source>
        <translation>عرض المشكلة في النص</translation>
    </message>
    <message>
        <source>That is too long for this place and was not pasted. Drop it as a file.</source>
        <translation>هذا أطول من أن يسعه هذا المكان فلم يُلصق. أفلته ملفًا.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonRequestCard</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear request</source>
        <translation>مسح الطلب</translation>
    </message>
    <message>
        <source>It is sent as it is.</source>
        <translation>سيُرسل كما هو.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>نص فارغ</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::KeyField</name>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 موجود في %2</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل مجددًا</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>سؤال حلقة المفاتيح من جديد</translation>
    </message>
    <message>
        <source>Baseten answers with a key alone. You find yours in the settings of your workspace.</source>
        <translation>لا يجيب Baseten إلا بمفتاح. تجد مفتاحك في إعدادات مساحة عملك.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>نسيان المفتاح</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import the key in %1</source>
        <translation>استيراد المفتاح الموجود في %1</translation>
    </message>
    <message>
        <source>It goes to %1 alone, and is there at the next start.</source>
        <translation>يُرسل إلى %1 وحده، ويكون موجودًا عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>It is forgotten when Melodeck ends.</source>
        <translation>سيُنسى عند انتهاء Melodeck.</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>حفظه في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>جارٍ البحث في حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>No key is known for %1. Leave it empty where none is wanted.</source>
        <translation>لا يُعرف مفتاح لـ %1. اتركه فارغًا حيث لا حاجة إليه.</translation>
    </message>
    <message>
        <source>The key in BASETEN_API_KEY is used: %1</source>
        <translation>يُستخدم المفتاح الموجود في BASETEN_API_KEY: %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s key for %1 is used: %2</source>
        <translation>يُستخدم مفتاح حلقة المفاتيح لـ %1: %2</translation>
    </message>
    <message>
        <source>The variable for Baseten is BASETEN_API_KEY; set it before Melodeck starts.</source>
        <translation>متغير Baseten هو BASETEN_API_KEY؛ اضبطه قبل بدء Melodeck.</translation>
    </message>
    <message>
        <source>There is no keychain here: the key is forgotten when Melodeck ends.</source>
        <translation>لا توجد حلقة مفاتيح هنا: يُنسى المفتاح عند انتهاء Melodeck.</translation>
    </message>
    <message>
        <source>This session has a key for %1.</source>
        <translation>لدى هذه الجلسة مفتاح لـ %1.</translation>
    </message>
    <message>
        <source>another key, in its place</source>
        <translation>مفتاح آخر مكانه</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right, highest true peak %3 dB.</source>
        <translation>الذروة %1 ديسيبل يسارًا، %2 ديسيبل يمينًا، وأعلى ذروة حقيقية %3 ديسيبل.</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right.</source>
        <translation>الذروة %1 ديسيبل يسارًا، %2 ديسيبل يمينًا.</translation>
    </message>
    <message>
        <source>The clip goes over full scale.</source>
        <translation>يتجاوز المقطع المقياس الكامل.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDelegate</name>
    <message>
        <source>The file cannot be read</source>
        <translation>تتعذّر قراءة الملف</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>الملف غير موجود</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDesk</name>
    <message numerus="yes">
        <source>%n entry(ies) added to “%1”.</source>
        <translation>
            <numerusform>لم يُضف أي عنصر إلى «%1».</numerusform>
            <numerusform>أُضيف عنصر واحد إلى «%1».</numerusform>
            <numerusform>أُضيف عنصران إلى «%1».</numerusform>
            <numerusform>أُضيفت %n عناصر إلى «%1».</numerusform>
            <numerusform>أُضيف %n عنصرًا إلى «%1».</numerusform>
            <numerusform>أُضيف %n عنصر إلى «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Choose an entry that can be heard first.</source>
        <translation>اختر أولًا عنصرًا يمكن الاستماع إليه.</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>لم يعد هذا في المكتبة.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>As collected</source>
        <translation>بترتيب المجموعة</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>العودة إلى النتائج</translation>
    </message>
    <message>
        <source>Back to the results (Ctrl+L)</source>
        <translation>العودة إلى النتائج (Ctrl+L)</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>أفضل تطابق</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation>عرض كامل</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>اللحن</translation>
    </message>
    <message>
        <source>Melody used</source>
        <translation>اللحن المستخدم</translation>
    </message>
    <message>
        <source>More than %1 entries</source>
        <translation>أكثر من %1 عنصر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>لا شيء في المكتبة يوافق هذا البحث.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Only the newest hits are in this order. Search for more words to see all.</source>
        <translation>أحدث النتائج المطابقة فقط مرتّبة هكذا. ابحث بكلمات أكثر لرؤيتها كلها.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>صفوف</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search clips and prompts</source>
        <translation>البحث في المقاطع والموجّهات</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>الأقصر</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>العرض على هيئة</translation>
    </message>
    <message>
        <source>Sort and group: %1</source>
        <translation>الترتيب والتجميع: %1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Stars and winners</source>
        <translation>النجوم والفائزون</translation>
    </message>
    <message>
        <source>The library in the place of the results, as rows or cards (Ctrl+L)</source>
        <translation>المكتبة مكان النتائج، صفوفًا أو بطاقات (Ctrl+L)</translation>
    </message>
    <message>
        <source>The library is being read in: some clips are not found yet.</source>
        <translation>تُقرأ المكتبة الآن: بعض المقاطع لا يُعثر عليها بعد.</translation>
    </message>
    <message>
        <source>The library is being read in: what is older than %1 is not found yet.</source>
        <translation>تُقرأ المكتبة الآن: ما هو أقدم من %1 لا يُعثر عليه بعد.</translation>
    </message>
    <message>
        <source>What you make is kept here: every clip, transcript and request, to be found by any word of it.</source>
        <translation>ما تصنعه يُحفظ هنا: كل مقطع ونص مفرّغ وطلب، ويُعثر عليه بأي كلمة منه.</translation>
    </message>
    <message>
        <source>Words begin as these do. “In quotes” they stand so, a minus in front leaves out.</source>
        <translation>تبدأ الكلمات كما تبدأ هذه. «بين علامتي اقتباس» ترد كما هي، وعلامة ناقص في الأمام تستبعد.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LinkDialog</name>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>It is fetched from %1 without any key, and becomes the melody.</source>
        <translation>يُجلب من %1 بلا أي مفتاح، ويصبح هو اللحن.</translation>
    </message>
    <message>
        <source>Link of a recording</source>
        <translation>رابط تسجيل</translation>
    </message>
    <message>
        <source>Others on the way can read and change what comes over http://. Use its https:// address, or download it in a browser and drop it here.</source>
        <translation>يستطيع آخرون في الطريق قراءة ما يصل عبر http:// وتغييره. استخدم عنوان https:// الخاص به، أو نزّله بالمتصفح وأفلته هنا.</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>لصق رابط</translation>
    </message>
    <message>
        <source>The address of the file itself, such as https://example.org/tune.mp3; not of a page that plays it.</source>
        <translation>عنوان الملف نفسه، مثل https://example.org/tune.mp3؛ لا عنوان صفحة تشغّله.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) queued.</source>
        <translation>
            <numerusform>لم تُضَف أي مهمة إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيفت مهمة واحدة إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيفت مهمتان إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيفت %n مهام إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيفت %n مهمة إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيفت %n مهمة إلى قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: requests and links go one at a time.</source>
        <translation>
            <numerusform>لم يُستبعد شيء آخر: الطلبات والروابط تُضاف واحدًا واحدًا.</numerusform>
            <numerusform>استُبعد عنصر آخر: الطلبات والروابط تُضاف واحدًا واحدًا.</numerusform>
            <numerusform>استُبعد عنصران آخران: الطلبات والروابط تُضاف واحدًا واحدًا.</numerusform>
            <numerusform>استُبعدت %n عناصر أخرى: الطلبات والروابط تُضاف واحدًا واحدًا.</numerusform>
            <numerusform>استُبعد %n عنصرًا آخر: الطلبات والروابط تُضاف واحدًا واحدًا.</numerusform>
            <numerusform>استُبعد %n عنصر آخر: الطلبات والروابط تُضاف واحدًا واحدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: transcripts go one at a time.</source>
        <translation>
            <numerusform>لم يُستبعد شيء آخر: النصوص المفرّغة تُضاف واحدًا واحدًا.</numerusform>
            <numerusform>استُبعد عنصر آخر: النصوص المفرّغة تُضاف واحدًا واحدًا.</numerusform>
            <numerusform>استُبعد عنصران آخران: النصوص المفرّغة تُضاف واحدًا واحدًا.</numerusform>
            <numerusform>استُبعدت %n عناصر أخرى: النصوص المفرّغة تُضاف واحدًا واحدًا.</numerusform>
            <numerusform>استُبعد %n عنصرًا آخر: النصوص المفرّغة تُضاف واحدًا واحدًا.</numerusform>
            <numerusform>استُبعد %n عنصر آخر: النصوص المفرّغة تُضاف واحدًا واحدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still on their way.</source>
        <translation>
            <numerusform>لا طلبات في الطريق.</numerusform>
            <numerusform>ما زال طلب واحد في الطريق.</numerusform>
            <numerusform>ما زال طلبان في الطريق.</numerusform>
            <numerusform>ما زالت %n طلبات في الطريق.</numerusform>
            <numerusform>ما زال %n طلبًا في الطريق.</numerusform>
            <numerusform>ما زال %n طلب في الطريق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are back.</source>
        <translation>
            <numerusform>لم تُستعد أي نتيجة.</numerusform>
            <numerusform>عادت نتيجة واحدة.</numerusform>
            <numerusform>عادت نتيجتان.</numerusform>
            <numerusform>عادت %n نتائج.</numerusform>
            <numerusform>عادت %n نتيجة.</numerusform>
            <numerusform>عادت %n نتيجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are in the trash.</source>
        <translation>
            <numerusform>لا نتائج في سلة المهملات.</numerusform>
            <numerusform>نتيجة واحدة في سلة المهملات.</numerusform>
            <numerusform>نتيجتان في سلة المهملات.</numerusform>
            <numerusform>%n نتائج في سلة المهملات.</numerusform>
            <numerusform>%n نتيجة في سلة المهملات.</numerusform>
            <numerusform>%n نتيجة في سلة المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) came from the platform&apos;s queue</source>
        <translation>
            <numerusform>لم تصل نتائج من قائمة انتظار المنصة</numerusform>
            <numerusform>وصلت نتيجة واحدة من قائمة انتظار المنصة</numerusform>
            <numerusform>وصلت نتيجتان من قائمة انتظار المنصة</numerusform>
            <numerusform>وصلت %n نتائج من قائمة انتظار المنصة</numerusform>
            <numerusform>وصلت %n نتيجة من قائمة انتظار المنصة</numerusform>
            <numerusform>وصلت %n نتيجة من قائمة انتظار المنصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) with %1 were in the trash for 30 days and are removed.</source>
        <translation>
            <numerusform>لا نتائج (%1) بقيت في سلة المهملات 30 يومًا.</numerusform>
            <numerusform>بقيت نتيجة واحدة (%1) في سلة المهملات 30 يومًا وأُزيلت.</numerusform>
            <numerusform>بقيت نتيجتان (%1) في سلة المهملات 30 يومًا وأُزيلتا.</numerusform>
            <numerusform>بقيت %n نتائج (%1) في سلة المهملات 30 يومًا وأُزيلت.</numerusform>
            <numerusform>بقيت %n نتيجة (%1) في سلة المهملات 30 يومًا وأُزيلت.</numerusform>
            <numerusform>بقيت %n نتيجة (%1) في سلة المهملات 30 يومًا وأُزيلت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred clip(s) went, too.</source>
        <translation>
            <numerusform>لا مقاطع مميّزة بنجمة بينها.</numerusform>
            <numerusform>بينها مقطع واحد مميّز بنجمة.</numerusform>
            <numerusform>بينها مقطعان مميّزان بنجمة.</numerusform>
            <numerusform>بينها %n مقاطع مميّزة بنجمة.</numerusform>
            <numerusform>بينها %n مقطعًا مميّزًا بنجمة.</numerusform>
            <numerusform>بينها %n مقطع مميّز بنجمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A is “%1”, B is “%2”. X goes from one to the other at the same place.</source>
        <translation>‏A هو «%1»، وB هو «%2». ينتقل X من أحدهما إلى الآخر في الموضع نفسه.</translation>
    </message>
    <message>
        <source>About Melodeck</source>
        <translation>حول Melodeck</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>As a notification of the desktop, while this window is not in front</source>
        <translation>بإشعار على سطح المكتب، حين لا تكون هذه النافذة في المقدمة</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>رجوع 1 ث</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>رجوع 5 ث</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>إلغاء المهمة</translation>
    </message>
    <message>
        <source>Choose a clip first, in the results or in the library.</source>
        <translation>اختر مقطعًا أولًا، من النتائج أو من المكتبة.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>Command of Baseten&apos;s tools</source>
        <translation>أمر أدوات Baseten</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>مقارنة عمياء…</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>مقارنة الوصفات…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>مقارنة مع…</translation>
    </message>
    <message>
        <source>Copy clip</source>
        <translation>نسخ المقطع</translation>
    </message>
    <message>
        <source>Copy region, or drag it out</source>
        <translation>نسخ المنطقة، أو اسحبها إلى الخارج</translation>
    </message>
    <message>
        <source>Copy request as</source>
        <translation>نسخ الطلب على هيئة</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Files are still being written.</source>
        <translation>ما زالت ملفات تُكتب.</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>بحث في المكتبة</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>تقديم 1 ث</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>تقديم 5 ث</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>المتابعة من نهايته</translation>
    </message>
    <message>
        <source>Import a transcript</source>
        <translation>استيراد نص مفرّغ</translation>
    </message>
    <message>
        <source>Imported %1. Undo brings back what was there.</source>
        <translation>استُورد %1. يعيد التراجع ما كان هناك.</translation>
    </message>
    <message>
        <source>It was made at %1, which is not connected: %2 is kept.</source>
        <translation>صُنع لدى %1، وهو غير متصل: يبقى %2.</translation>
    </message>
    <message>
        <source>It would take the place of what is written below.</source>
        <translation>سيحلّ محل ما هو مكتوب أدناه.</translation>
    </message>
    <message>
        <source>Its request is in “%1”: drop that file as well.</source>
        <translation>طلبه في «%1»: أفلت ذلك الملف أيضًا.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على ما لدي</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>متابعة التشغيل</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Left out when it was saved: %1.</source>
        <translation>استُبعد عند الحفظ: %1.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Library or results</source>
        <translation>المكتبة أو النتائج</translation>
    </message>
    <message>
        <source>Library storage…</source>
        <translation>تخزين المكتبة…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>إنشاء نموذج من هذا الطلب…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>مساواة المستوى</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>نقل النتيجة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>دفعة جديدة</translation>
    </message>
    <message>
        <source>Nobody knows which clip this is. Reveal or cancel the blind comparison first.</source>
        <translation>لا أحد يعرف أي مقطع هذا. اكشف المقارنة العمياء أو ألغها أولًا.</translation>
    </message>
    <message>
        <source>Open recordings, prompts or a request</source>
        <translation>فتح تسجيلات أو موجّهات أو طلب</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste link…</source>
        <translation>لصق رابط…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>نص Python برمجي</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quit Melodeck?</source>
        <translation>هل تريد إنهاء Melodeck؟</translation>
    </message>
    <message>
        <source>Quitting loses them.</source>
        <translation>الخروج يفقدها.</translation>
    </message>
    <message>
        <source>Quitting stops that. What is whole by then stays, and the library has all clips as they came.</source>
        <translation>الخروج يوقف ذلك. ما اكتمل حتى ذلك الحين يبقى، وفي المكتبة كل المقاطع كما وصلت.</translation>
    </message>
    <message>
        <source>Quitting stops them here; the model may still finish and bill, and its answer is lost. Jobs that wait are there again at the next start.</source>
        <translation>يوقفها الإنهاء هنا؛ وقد ينهي النموذج عمله مع ذلك وتُفرض رسوم، وتُفقد إجابته. المهام المنتظرة تعود عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Recordings, prompts and requests (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</source>
        <translation>تسجيلات وموجّهات وطلبات (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</translation>
    </message>
    <message>
        <source>Requests go to %1 now.</source>
        <translation>تُرسل الطلبات الآن إلى %1.</translation>
    </message>
    <message>
        <source>Reveal or cancel the blind comparison first.</source>
        <translation>اكشف المقارنة العمياء أو ألغها أولًا.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>تشغيل الطلب من جديد</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>تشغيل الطلب بتغييرات</translation>
    </message>
    <message>
        <source>Save all clips…</source>
        <translation>حفظ كل المقاطع…</translation>
    </message>
    <message>
        <source>Save clip…</source>
        <translation>حفظ المقطع…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>عرض الوصفة</translation>
    </message>
    <message>
        <source>Show variations</source>
        <translation>عرض التنويعات</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Star clip</source>
        <translation>تمييز المقطع بنجمة</translation>
    </message>
    <message>
        <source>Subtitles and transcripts (*.srt *.vtt *.json)</source>
        <translation>ترجمات مرئية ونصوص مفرّغة (*.srt *.vtt *.json)</translation>
    </message>
    <message>
        <source>Switch between A and B</source>
        <translation>التبديل بين A وB</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>إبلاغي عند انتهاء عمل طويل</translation>
    </message>
    <message>
        <source>The end of the clip is the melody now: what comes follows its tune in the same manner. It is a clip of its own, not joined to this one.</source>
        <translation>نهاية المقطع هي اللحن الآن: ما سيأتي يتابع نغمته بالأسلوب نفسه. وهو مقطع مستقل، لا يُوصل بهذا.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request, its file included.</source>
        <translation>في الاستمارة الطلب النموذجي للنموذج، بما فيه ملفه.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request.</source>
        <translation>في الاستمارة الطلب النموذجي للنموذج.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request. Its file is left to you.</source>
        <translation>في الاستمارة الطلب النموذجي للنموذج. أما ملفه فمتروك لك.</translation>
    </message>
    <message>
        <source>The jobs of this batch do not stand in rows and columns.</source>
        <translation>مهام هذه الدفعة لا تنتظم في صفوف وأعمدة.</translation>
    </message>
    <message>
        <source>The key for %1 is in the keychain.</source>
        <translation>مفتاح %1 في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The key for %1 is used for this session, and is not kept: %2</source>
        <translation>يُستخدم مفتاح %1 لهذه الجلسة ولا يُحفظ: %2</translation>
    </message>
    <message>
        <source>The key that was with it is kept for this session.</source>
        <translation>يُحتفظ بالمفتاح الذي كان معه لهذه الجلسة.</translation>
    </message>
    <message>
        <source>The language changes as soon as what is being recorded, fetched, saved or sent is done.</source>
        <translation>تتغير اللغة فور انتهاء ما يُسجَّل أو يُجلب أو يُحفظ أو يُرسَل.</translation>
    </message>
    <message>
        <source>The last edits of a transcript are not on the disk.</source>
        <translation>آخر تعديلات أحد النصوص المفرّغة ليست على القرص.</translation>
    </message>
    <message>
        <source>The library was not moved. %1</source>
        <translation>لم تُنقل المكتبة. %1</translation>
    </message>
    <message>
        <source>The model is switched on and starts now; its owner is billed until it sleeps again.</source>
        <translation>شُغّل النموذج وهو يبدأ الآن؛ وتُفرض رسوم على مالكه حتى ينام من جديد.</translation>
    </message>
    <message>
        <source>The model starts now; the time that it runs is billed by its owner&apos;s rates.</source>
        <translation>يبدأ النموذج الآن؛ ويُحتسب وقت تشغيله بأسعار مالكه.</translation>
    </message>
    <message>
        <source>The recipe is back in the form.</source>
        <translation>عادت الوصفة إلى الاستمارة.</translation>
    </message>
    <message>
        <source>The recipe is for %1, and %2 is connected. Connect %1, then bring it back again.</source>
        <translation>الوصفة لـ %1، والمتصل هو %2. وصّل %1 ثم استعدها من جديد.</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more.</source>
        <translation>لم تعد وصفة هذا المقطع معروفة.</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more. The clip itself is whole.</source>
        <translation>لم تعد وصفة هذا المقطع معروفة. المقطع نفسه سليم.</translation>
    </message>
    <message>
        <source>The request is in the clipboard.</source>
        <translation>الطلب في الحافظة.</translation>
    </message>
    <message>
        <source>The request is in the clipboard. Its key is read from the environment.</source>
        <translation>الطلب في الحافظة. يُقرأ مفتاحه من البيئة.</translation>
    </message>
    <message>
        <source>The same request is sent once more, with the same seed where the model takes one.</source>
        <translation>يُرسَل الطلب نفسه مرة أخرى، بالبذرة نفسها حيث يقبل النموذج بذرة.</translation>
    </message>
    <message>
        <source>There are no variations yet. “Vary…” makes them, around any clip.</source>
        <translation>لا توجد تنويعات بعد. «تنويع…» ينشئها حول أي مقطع.</translation>
    </message>
    <message>
        <source>There is no recording beside it. Drop both together to hear it.</source>
        <translation>لا تسجيل بجانبه. أفلت الاثنين معًا لسماعه.</translation>
    </message>
    <message>
        <source>This model has an example request</source>
        <translation>لهذا النموذج طلب نموذجي</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>إلى البداية</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>استخدام لحنًا</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>استخدام المثال</translation>
    </message>
    <message>
        <source>Vary this clip…</source>
        <translation>تنويع هذا المقطع…</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>تنويع…</translation>
    </message>
    <message>
        <source>Whoever deployed this model wrote no example request beside it.</source>
        <translation>لم يكتب ناشر هذا النموذج طلبًا نموذجيًا معه.</translation>
    </message>
    <message>
        <source>Your models…</source>
        <translation>نماذجك…</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>أمر curl</translation>
    </message>
    <message>
        <source>“%1” carries its recipe. Drop it alone to bring that back.</source>
        <translation>يحمل «%1» وصفته. أفلته وحده لاستعادتها.</translation>
    </message>
    <message>
        <source>“%1” is among your models now.</source>
        <translation>«%1» بين نماذجك الآن.</translation>
    </message>
    <message>
        <source>“%1” is among your models now. Connect a model to use it.</source>
        <translation>«%1» بين نماذجك الآن. وصّل نموذجًا لاستخدامه.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the trash, with %n clip(s).</source>
        <translation>
            <numerusform>«%1» في سلة المهملات، بلا مقاطع.</numerusform>
            <numerusform>«%1» في سلة المهملات، مع مقطع واحد.</numerusform>
            <numerusform>«%1» في سلة المهملات، مع مقطعين.</numerusform>
            <numerusform>«%1» في سلة المهملات، مع %n مقاطع.</numerusform>
            <numerusform>«%1» في سلة المهملات، مع %n مقطعًا.</numerusform>
            <numerusform>«%1» في سلة المهملات، مع %n مقطع.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>«%1» في سلة المهملات.</translation>
    </message>
    <message>
        <source>“%1” is starred, and here. The other variations stay in the library.</source>
        <translation>مُيّز «%1» بنجمة وهو هنا. تبقى التنويعات الأخرى في المكتبة.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Manual – Melodeck</source>
        <translation>الدليل – Melodeck</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>لا صفحة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة الدليل</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodyCard</name>
    <message>
        <source>%1 · %2 bpm · %3 · %4</source>
        <translation>%1 · %2 نبضة/د · %3 · %4</translation>
    </message>
    <message>
        <source>%1. It can be sent all the same; the clips will then go by the prompts alone.</source>
        <translation>%1. يمكن إرساله على أي حال؛ عندها تتبع المقاطع الموجّهات وحدها.</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>لا موازير</numerusform>
            <numerusform>مازورة واحدة</numerusform>
            <numerusform>مازورتان</numerusform>
            <numerusform>%n موازير</numerusform>
            <numerusform>%n مازورة</numerusform>
            <numerusform>%n مازورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا نغمات</numerusform>
            <numerusform>نغمة واحدة</numerusform>
            <numerusform>نغمتان</numerusform>
            <numerusform>%n نغمات</numerusform>
            <numerusform>%n نغمة</numerusform>
            <numerusform>%n نغمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>استعراض</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear melody</source>
        <translation>مسح اللحن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>جارٍ التحويل</translation>
    </message>
    <message>
        <source>Correct the melody…</source>
        <translation>تصحيح اللحن…</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>صُحّح…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Drop a recording here: what is said in it comes back as text.</source>
        <translation>أفلت تسجيلًا هنا: يعود ما قيل فيه نصًا.</translation>
    </message>
    <message>
        <source>Drop a recording of a tune here: hummed, sung or played. Without one the prompts alone decide.</source>
        <translation>أفلت هنا تسجيلًا للحن: مدندنًا أو مغنّى أو معزوفًا. من دونه تقرر الموجّهات وحدها.</translation>
    </message>
    <message>
        <source>Drop a recording of the voice that is to speak: a few clear seconds are enough.</source>
        <translation>أفلت هنا تسجيلًا للصوت الذي سيتكلم: تكفي بضع ثوانٍ واضحة.</translation>
    </message>
    <message>
        <source>Key, tempo, metre or first beat are wrong: say what they are.</source>
        <translation>السلّم أو السرعة أو الميزان أو النبضة الأولى خاطئة: اذكر الصواب.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>جارٍ الاستماع…</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>اللحن</translation>
    </message>
    <message>
        <source>Melody corrected…</source>
        <translation>صُحّح اللحن…</translation>
    </message>
    <message>
        <source>No tune to follow</source>
        <translation>لا لحن يُتَّبع</translation>
    </message>
    <message>
        <source>Part of the melody that is sent</source>
        <translation>الجزء المرسل من اللحن</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Save notes…</source>
        <translation>حفظ النغمات…</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>What is understood, as MIDI, sheet music or JSON</source>
        <translation>ما فُهم، بصيغة MIDI أو نوتة موسيقية أو JSON</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>أحادي</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>sends %1 as %2 %3 kHz WAV</source>
        <translation>يرسل %1 بصيغة WAV ‏%2 ‏%3 كيلوهرتز</translation>
    </message>
    <message>
        <source>sends the file as it is</source>
        <translation>يرسل الملف كما هو</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ستيريو</translation>
    </message>
    <message>
        <source>the first at %1 s</source>
        <translation>الأولى عند %1 ث</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodyCorrections</name>
    <message>
        <source> bpm</source>
        <translation> نبضة/د</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>A beat earlier</source>
        <translation>قبل بنبضة</translation>
    </message>
    <message>
        <source>A beat later</source>
        <translation>بعد بنبضة</translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <translation>العودة إلى ما سُمع</translation>
    </message>
    <message>
        <source>Click the waveform where a bar begins.</source>
        <translation>انقر شكل الموجة حيث تبدأ مازورة.</translation>
    </message>
    <message>
        <source>First beat</source>
        <translation>النبضة الأولى</translation>
    </message>
    <message>
        <source>Half the tempo</source>
        <translation>نصف السرعة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>السلّم</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Twice the tempo</source>
        <translation>ضعف السرعة</translation>
    </message>
    <message>
        <source>Up and Down move it by 10 ms.</source>
        <translation>ينقلها السهمان لأعلى ولأسفل 10 مللي ثانية.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodySources</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation>جارٍ الجلب من %1</translation>
    </message>
    <message>
        <source>“%1” is kept, but not the melody. Something else came while it was recorded. It lies in %2: drop it here to use it.</source>
        <translation>احتُفظ بـ «%1»، لكنه لم يصبح اللحن. جاء شيء آخر أثناء تسجيله. وهو في %2: أفلته هنا لاستخدامه.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MicrophoneReader</name>
    <message>
        <source>It cannot be heard: there is no sound device. Recording works all the same.</source>
        <translation>لا يمكن سماعه: لا يوجد جهاز صوت. يعمل التسجيل على أي حال.</translation>
    </message>
    <message>
        <source>It cannot be heard: “%1” cannot be opened. Recording works all the same.</source>
        <translation>لا يمكن سماعه: يتعذّر فتح «%1». يعمل التسجيل على أي حال.</translation>
    </message>
    <message>
        <source>It is not heard any more: the sound device went away. Recording goes on.</source>
        <translation>لم يعد مسموعًا: اختفى جهاز الصوت. يستمر التسجيل.</translation>
    </message>
    <message>
        <source>The microphone went away, or stopped giving sound.</source>
        <translation>اختفى الميكروفون، أو توقف عن إعطاء صوت.</translation>
    </message>
    <message>
        <source>There is no microphone. Nothing was recorded. Plug one in, or switch it on in the sound settings of the system.</source>
        <translation>لا يوجد ميكروفون. لم يُسجَّل شيء. صِل واحدًا، أو شغّله في إعدادات صوت النظام.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Nothing was recorded. Another program may hold it, or Melodeck may not be allowed to listen: see the sound and privacy settings of the system.</source>
        <translation>يتعذّر فتح «%1». لم يُسجَّل شيء. ربما يشغله برنامج آخر، أو لا يُسمح لـ Melodeck بالاستماع: راجع إعدادات الصوت والخصوصية في النظام.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelPicker</name>
    <message>
        <source>Asking Baseten…</source>
        <translation>جارٍ سؤال Baseten…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>It is deployed nowhere.</source>
        <translation>غير منشور في أي مكان.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Models at Baseten</source>
        <translation>النماذج لدى Baseten</translation>
    </message>
    <message>
        <source>Open a model to see its environments and deployments. The model itself stands for its production.</source>
        <translation>افتح نموذجًا لترى بيئاته وعمليات نشره. النموذج نفسه يعني بيئة الإنتاج.</translation>
    </message>
    <message>
        <source>Search by name, or write a model&apos;s id</source>
        <translation>ابحث بالاسم، أو اكتب معرّف نموذج</translation>
    </message>
    <message>
        <source>This workspace has no models yet.</source>
        <translation>لا نماذج في مساحة العمل هذه بعد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Use the id %1</source>
        <translation>استخدام المعرّف %1</translation>
    </message>
    <message>
        <source>chain · %1</source>
        <translation>سلسلة · %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelsDialog</name>
    <message>
        <source>%1 copy</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>استُبعد %1: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>تكرار…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>تصدير نموذج</translation>
    </message>
    <message>
        <source>Exported to %1. No key and no address is in it.</source>
        <translation>صُدّر إلى %1. لا مفتاح فيه ولا عنوان.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>عاد.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>No models of your own yet. Make one from a request that works, or drop the file of one that somebody exported.</source>
        <translation>لا نماذج لك بعد. أنشئ نموذجًا من طلب يعمل، أو أفلت ملف نموذج صدّره أحدهم.</translation>
    </message>
    <message>
        <source>Saved. It is in the list of models, and “%1” is its id on the command line.</source>
        <translation>حُفظ. هو في قائمة النماذج، و«%1» معرّفه في سطر الأوامر.</translation>
    </message>
    <message>
        <source>The file of this model cannot be read. Nothing was exported. Check its permissions.</source>
        <translation>تتعذّر قراءة ملف هذا النموذج. لم يُصدَّر شيء. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>نماذجك</translation>
    </message>
    <message>
        <source>“%1” is deleted. What was made with it stays.</source>
        <translation>حُذف «%1». يبقى ما صُنع به.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PartsSaver</name>
    <message>
        <source>%1 could not be saved: %2. The clip stays as it is.</source>
        <translation>تعذّر حفظ %1: %2. يبقى المقطع كما هو.</translation>
    </message>
    <message>
        <source>%1 – stems</source>
        <translation>%1 – مسارات منفصلة</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) saved in %1</source>
        <translation>
            <numerusform>لم يُحفظ أي مسار في %1</numerusform>
            <numerusform>حُفظ مسار واحد في %1</numerusform>
            <numerusform>حُفظ مساران في %1</numerusform>
            <numerusform>حُفظت %n مسارات في %1</numerusform>
            <numerusform>حُفظ %n مسارًا في %1</numerusform>
            <numerusform>حُفظ %n مسار في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>MIDI (*.mid)</source>
        <translation>MIDI (*.mid)</translation>
    </message>
    <message>
        <source>Making the MIDI file…</source>
        <translation>جارٍ إنشاء ملف MIDI…</translation>
    </message>
    <message>
        <source>Making the stems…</source>
        <translation>جارٍ إنشاء المسارات…</translation>
    </message>
    <message>
        <source>Save MIDI</source>
        <translation>حفظ MIDI</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>حفظ هنا</translation>
    </message>
    <message>
        <source>Save stems in</source>
        <translation>حفظ المسارات في</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>The engine or its sound font changed since this clip was made: the parts are of the clip as it is made today.</source>
        <translation>تغيّر المحرّك أو خط صوته منذ صُنع هذا المقطع: الأجزاء للمقطع كما يُصنع اليوم.</translation>
    </message>
    <message>
        <source>Whether they are of the very same clip could not be told: its file cannot be read.</source>
        <translation>تعذّر معرفة ما إذا كانت للمقطع نفسه تمامًا: تتعذّر قراءة ملفه.</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>مسار</translation>
    </message>
    <message>
        <source>stems</source>
        <translation>مسارات</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>يتعذّر إنشاء المجلد</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>تتعذّر إعادة تسمية المجلد</translation>
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
        <translation>استعادة الوصفة</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>إنشاء نموذج من هذا الطلب…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>المزيد لـ %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>With the program that this computer has for it</source>
        <translation>بالبرنامج المخصص لذلك على هذا الحاسوب</translation>
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
        <translation>يسرد Baseten نماذجه لمن لديه مفتاح. أغلق هذا، واكتب مفتاحك في «مفتاح API»، ثم اختر من جديد؛ أو اكتب معرّف نموذج أعلاه.</translation>
    </message>
    <message>
        <source>Baseten shows the example of a model to whoever has a key, and none is known. Give one under “Connect a model”.</source>
        <translation>يعرض Baseten مثال النموذج لمن لديه مفتاح، ولا يُعرف أي مفتاح. أدخل واحدًا في «توصيل نموذج».</translation>
    </message>
    <message>
        <source>Waking a model takes a key, and none for Baseten is known. Give one under “Connect a model”.</source>
        <translation>يحتاج إيقاظ نموذج إلى مفتاح، ولا يُعرف مفتاح لـ Baseten. أدخل واحدًا في «توصيل نموذج».</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Player</name>
    <message>
        <source>No sound device was found. Your clips are safe and can be saved. Connect headphones or loudspeakers, then press play again.</source>
        <translation>لم يُعثر على جهاز صوت. مقاطعك آمنة ويمكن حفظها. صِل سماعات رأس أو مكبرات صوت ثم اضغط التشغيل من جديد.</translation>
    </message>
    <message>
        <source>Playing on “%1” now.</source>
        <translation>يجري التشغيل على «%1» الآن.</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>توقف جهاز الصوت عن الاستجابة. مقاطعك آمنة. اختر جهازًا آخر في إعدادات صوت النظام ثم اضغط التشغيل.</translation>
    </message>
    <message>
        <source>The sound device that you chose is not there. Playing on “%1” now.</source>
        <translation>جهاز الصوت الذي اخترته غير موجود. يجري التشغيل على «%1» الآن.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Your clips are safe and can be saved. Restart the sound system or log in again, then press play.</source>
        <translation>لا يستجيب نظام الصوت. مقاطعك آمنة ويمكن حفظها. أعد تشغيل نظام الصوت أو سجّل الدخول من جديد ثم اضغط التشغيل.</translation>
    </message>
    <message>
        <source>“%1” is damaged at %2: what cannot be decoded is silent, and the rest plays on. The file is left as it is. If you need that part, get the file anew.</source>
        <translation>«%1» تالف عند %2: ما يتعذّر فك ترميزه صامت، ويستمر تشغيل البقية. تُرك الملف كما هو. إن احتجت إلى ذلك الجزء فاحصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>“%1” went away. Playing on “%2” now.</source>
        <translation>اختفى «%1». يجري التشغيل على «%2» الآن.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlayerBar</name>
    <message>
        <source>A part of this clip is damaged, and silent.</source>
        <translation>جزء من هذا المقطع تالف وصامت.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>Nothing to play yet</source>
        <translation>لا شيء للتشغيل بعد</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>إيقاف %1 مؤقتًا</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>تشغيل %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>This clip cannot be played.</source>
        <translation>يتعذّر تشغيل هذا المقطع.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء كتم الصوت</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PortalFiles</name>
    <message>
        <source>The other program did not hand its files over. Nothing was opened. Choose them here with Ctrl+O.</source>
        <translation>لم يسلّم البرنامج الآخر ملفاته. لم يُفتح شيء. اخترها هنا بالضغط على Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PromptList</name>
    <message>
        <source>Add prompt</source>
        <translation>إضافة موجّه</translation>
    </message>
    <message>
        <source>Add this prompt</source>
        <translation>إضافة هذا الموجّه</translation>
    </message>
    <message>
        <source>Describe a sound</source>
        <translation>صِف صوتًا</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>الموجّه %1</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>إزالة الموجّه</translation>
    </message>
    <message>
        <source>Remove prompt %1</source>
        <translation>إزالة الموجّه %1</translation>
    </message>
    <message>
        <source>one clip each</source>
        <translation>مقطع لكل منها</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueueModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>model starts</source>
        <translation>النموذج يبدأ</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>receiving %1 %</source>
        <translation>استلام %1 %</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation>إرسال %1 %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>منتظرة</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n of them has left: the model may still finish and bill.</source>
        <translation>
            <numerusform>لم يغادر أي منها.</numerusform>
            <numerusform>غادرت واحدة منها: قد ينهي النموذج عمله مع ذلك وتُفرض رسوم.</numerusform>
            <numerusform>غادرت اثنتان منها: قد ينهي النموذج عمله مع ذلك وتُفرض رسوم.</numerusform>
            <numerusform>غادرت %n منها: قد ينهي النموذج عمله مع ذلك وتُفرض رسوم.</numerusform>
            <numerusform>غادرت %n منها: قد ينهي النموذج عمله مع ذلك وتُفرض رسوم.</numerusform>
            <numerusform>غادرت %n منها: قد ينهي النموذج عمله مع ذلك وتُفرض رسوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>إلغاء الكل</translation>
    </message>
    <message>
        <source>Cancel all jobs</source>
        <translation>إلغاء كل المهام</translation>
    </message>
    <message>
        <source>Cancel selected job</source>
        <translation>إلغاء المهمة المحددة</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>مسح المكتملة</translation>
    </message>
    <message>
        <source>How many requests %1 gets at once</source>
        <translation>عدد الطلبات التي يتلقاها %1 في آن واحد</translation>
    </message>
    <message>
        <source>It has left: the model may still finish and bill.</source>
        <translation>غادرت بالفعل: قد ينهي النموذج عمله مع ذلك وتُفرض رسوم.</translation>
    </message>
    <message>
        <source>Jobs at a time on %1</source>
        <translation>المهام المتزامنة على %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>إيقاف قائمة الانتظار مؤقتًا</translation>
    </message>
    <message>
        <source>Pause selected jobs</source>
        <translation>إيقاف المهام المحددة مؤقتًا</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>استئناف قائمة الانتظار</translation>
    </message>
    <message>
        <source>Resume selected jobs</source>
        <translation>استئناف المهام المحددة</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>تشغيلها تاليًا</translation>
    </message>
    <message>
        <source>Run selected jobs next</source>
        <translation>تشغيل المهام المحددة تاليًا</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>لا مهام لإيقافها؟</numerusform>
            <numerusform>إيقاف مهمة واحدة؟</numerusform>
            <numerusform>إيقاف مهمتين؟</numerusform>
            <numerusform>إيقاف %n مهام؟</numerusform>
            <numerusform>إيقاف %n مهمة؟</numerusform>
            <numerusform>إيقاف %n مهمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>إيقاظ النموذج</translation>
    </message>
    <message>
        <source>What has not left this computer costs nothing.</source>
        <translation>ما لم يغادر هذا الحاسوب لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>في آن واحد</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
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
        <translation>مسح هذه القائمة</translation>
    </message>
    <message>
        <source>It is not there any more, or its drive is not connected.</source>
        <translation>لم يعد موجودًا، أو محرّك أقراصه غير متصل.</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>فتح الأخيرة</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecipeCard</name>
    <message>
        <source>Bring the recipe back</source>
        <translation>استعادة الوصفة</translation>
    </message>
    <message>
        <source>Browse for the recipe&apos;s melody</source>
        <translation>استعراض للعثور على لحن الوصفة</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Byte for byte it is not “%1”, so the clips will differ. Nothing was sent.</source>
        <translation>ليس مطابقًا لـ «%1» بايتًا ببايت، لذا ستختلف المقاطع. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Fills the form with what the clip was made from.</source>
        <translation>يملأ الاستمارة بما صُنع منه المقطع.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>The clip&apos;s own tune is followed, and the form stays as it is.</source>
        <translation>يُتَّبع لحن المقطع نفسه، وتبقى الاستمارة كما هي.</translation>
    </message>
    <message>
        <source>The recipe is back, with a difference</source>
        <translation>عادت الوصفة، مع اختلاف</translation>
    </message>
    <message>
        <source>The recipe&apos;s melody is missing</source>
        <translation>لحن الوصفة مفقود</translation>
    </message>
    <message>
        <source>This clip carries its recipe</source>
        <translation>يحمل هذا المقطع وصفته</translation>
    </message>
    <message>
        <source>This file is a recipe</source>
        <translation>هذا الملف وصفة</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>استخدام لحنًا</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>استخدامه على أي حال</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>تتعذّر قراءة «%1»</translation>
    </message>
    <message>
        <source>“%1” is another recording</source>
        <translation>«%1» تسجيل آخر</translation>
    </message>
    <message>
        <source>“%1” is not where the library last saw it, or never was in it. All else is in the form. Browse for it, or generate without a melody.</source>
        <translation>«%1» ليس حيث رأته المكتبة آخر مرة، أو لم يكن فيها قط. كل ما عداه في الاستمارة. استعرض للعثور عليه، أو ولّد بلا لحن.</translation>
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
        <translation>كما يقرؤها melodeck-cli؛ بلا مفتاح ولا مسار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ نصًا</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>Recipe – %1</source>
        <translation>الوصفة – %1</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>تشغيل الطلب من جديد</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>تشغيل الطلب بتغييرات</translation>
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
        <translation>كلتاهما تطلب الشيء نفسه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Compare recipes</source>
        <translation>مقارنة الوصفتين</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ نصًا</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it: %1</source>
        <translation>غير معروف، لأن إحداهما لا تذكره: %1</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>لا اختلاف معروف.</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>متطابق: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>What the two recipes say</source>
        <translation>ما تقوله الوصفتان</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordMeter</name>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Level of the microphone; the lamp at the end says that it was too loud</source>
        <translation>مستوى الميكروفون؛ يدل المصباح في طرفه على أنه كان عاليًا جدًا</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordPage</name>
    <message>
        <source>%1 s count-in</source>
        <translation>عدّ تمهيدي %1 ث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel recording</source>
        <translation>إلغاء التسجيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close microphone</source>
        <translation>إغلاق الميكروفون</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>عدّ تمهيدي</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>سماعه</translation>
    </message>
    <message>
        <source>It is on the disk already, whatever happens.</source>
        <translation>هو على القرص بالفعل، مهما حدث.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted, or another one meant?</source>
        <translation>لا يُسمع شيء: هل الميكروفون مكتوم، أم المقصود غيره؟</translation>
    </message>
    <message>
        <source>Nothing is kept yet, but for the last second before it begins.</source>
        <translation>لا يُحتفظ بشيء بعد، سوى الثانية الأخيرة قبل البدء.</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>جارٍ فتح الميكروفون…</translation>
    </message>
    <message>
        <source>Plays what the microphone hears. For headphones: loudspeakers would howl.</source>
        <translation>يشغّل ما يسمعه الميكروفون. لسماعات الرأس: فمكبرات الصوت ستُحدث صفيرًا.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>جارٍ حفظ التسجيل…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>ميكروفون النظام</translation>
    </message>
    <message>
        <source>Too loud: turn the microphone down, or step back.</source>
        <translation>عالٍ جدًا: اخفض الميكروفون أو ابتعد قليلًا.</translation>
    </message>
    <message>
        <source>What was recorded so far</source>
        <translation>ما سُجِّل حتى الآن</translation>
    </message>
    <message>
        <source>no count-in</source>
        <translation>بلا عدّ تمهيدي</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Recorder</name>
    <message>
        <source>A recording ends after three hours. All of it is kept.</source>
        <translation>ينتهي التسجيل بعد ثلاث ساعات. احتُفظ به كله.</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>تسجيل %1</translation>
    </message>
    <message>
        <source>The microphone gives no sound. Nothing was recorded. Choose another one, or check the sound settings of the system.</source>
        <translation>لا يعطي الميكروفون صوتًا. لم يُسجَّل شيء. اختر غيره، أو راجع إعدادات صوت النظام.</translation>
    </message>
    <message>
        <source>What was recorded until then is kept.</source>
        <translation>احتُفظ بما سُجِّل حتى ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecoveredTakes</name>
    <message numerus="yes">
        <source>%n recording(s) were not ended</source>
        <translation>
            <numerusform>لا تسجيلات لم تُنهَ</numerusform>
            <numerusform>تسجيل واحد لم يُنهَ</numerusform>
            <numerusform>تسجيلان لم يُنهيا</numerusform>
            <numerusform>%n تسجيلات لم تُنهَ</numerusform>
            <numerusform>%n تسجيلًا لم تُنهَ</numerusform>
            <numerusform>%n تسجيل لم تُنهَ</numerusform>
        </translation>
    </message>
    <message>
        <source>Melodeck was closed while it recorded. “%1” is whole up to there (%2). It stays in %3.</source>
        <translation>أُغلق Melodeck أثناء التسجيل. «%1» كامل حتى تلك النقطة (%2). ويبقى في %3.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>استخدام لحنًا</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RegionFields</name>
    <message>
        <source>End of the region</source>
        <translation>نهاية المنطقة</translation>
    </message>
    <message>
        <source>Play melody</source>
        <translation>تشغيل اللحن</translation>
    </message>
    <message>
        <source>Plays exactly what will be sent</source>
        <translation>يشغّل ما سيُرسل تمامًا</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>بداية المنطقة</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, behind a number</comment>
        <translation>ث</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RequestForm</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>لا إعدادات</numerusform>
            <numerusform>إعداد واحد</numerusform>
            <numerusform>إعدادان</numerusform>
            <numerusform>%n إعدادات</numerusform>
            <numerusform>%n إعدادًا</numerusform>
            <numerusform>%n إعداد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ResultsPanel</name>
    <message>
        <source>%1 was %2</source>
        <translation>كان %1 هو %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) stopped</source>
        <translation>
            <numerusform>لم تُوقف أي مهمة</numerusform>
            <numerusform>أُوقفت مهمة واحدة</numerusform>
            <numerusform>أُوقفت مهمتان</numerusform>
            <numerusform>أُوقفت %n مهام</numerusform>
            <numerusform>أُوقفت %n مهمة</numerusform>
            <numerusform>أُوقفت %n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were waiting when Melodeck ended</source>
        <translation>
            <numerusform>لم تكن أي مهمة تنتظر عند انتهاء Melodeck</numerusform>
            <numerusform>كانت مهمة واحدة تنتظر عند انتهاء Melodeck</numerusform>
            <numerusform>كانت مهمتان تنتظران عند انتهاء Melodeck</numerusform>
            <numerusform>كانت %n مهام تنتظر عند انتهاء Melodeck</numerusform>
            <numerusform>كانت %n مهمة تنتظر عند انتهاء Melodeck</numerusform>
            <numerusform>كانت %n مهمة تنتظر عند انتهاء Melodeck</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>مسح المكتملة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Details copied. They hold no key.</source>
        <translation>نُسخت التفاصيل. لا تحوي مفتاحًا.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>No program here opens %1. It can be saved.</source>
        <translation>لا برنامج هنا يفتح %1. يمكن حفظه.</translation>
    </message>
    <message>
        <source>Nothing of that has left this computer. It is paused now.</source>
        <translation>لم يغادر شيء من ذلك هذا الحاسوب. هو متوقف مؤقتًا الآن.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>Takes away what is over. It stays in the library; Show older brings it back.</source>
        <translation>يزيل ما انتهى. ويبقى في المكتبة؛ ويعيده «عرض الأقدم».</translation>
    </message>
    <message>
        <source>They never left this computer.</source>
        <translation>لم تغادر هذا الحاسوب قط.</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>لم يعد هذا في المكتبة.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RunAgain</name>
    <message>
        <source>Not the same as before. %1</source>
        <translation>ليس كما كان من قبل. %1</translation>
    </message>
    <message>
        <source>The engine or its sound font has changed since.</source>
        <translation>تغيّر المحرّك أو خط صوته منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The model takes no seed, so each run differs.</source>
        <translation>لا يقبل النموذج بذرة، فكل تشغيل يختلف.</translation>
    </message>
    <message>
        <source>The request and its seed are the same: the model does not repeat itself exactly.</source>
        <translation>الطلب وبذرته كما كانا: النموذج لا يكرر نفسه تمامًا.</translation>
    </message>
    <message>
        <source>The same as before, byte for byte.</source>
        <translation>كما كان من قبل، بايتًا ببايت.</translation>
    </message>
    <message>
        <source>Whether this is the same as before cannot be told: the earlier clip&apos;s file cannot be read.</source>
        <translation>تتعذّر معرفة ما إذا كان هذا كما كان من قبل: تتعذّر قراءة ملف المقطع السابق.</translation>
    </message>
    <message>
        <source>“%1” has changed since.</source>
        <translation>تغيّر «%1» منذ ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveAllDialog</name>
    <message>
        <source>Browse for a folder</source>
        <translation>استعراض لاختيار مجلد</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files that will be made</source>
        <translation>الملفات التي ستُنشأ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>No such field: %1. It stays in the names as it is written.</source>
        <translation>لا حقل كهذا: %1. يبقى في الأسماء كما كُتب.</translation>
    </message>
    <message>
        <source>Puts %1 into the names</source>
        <translation>يضع %1 في الأسماء</translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s)</source>
        <translation>
            <numerusform>لا مقاطع للحفظ</numerusform>
            <numerusform>حفظ مقطع واحد</numerusform>
            <numerusform>حفظ مقطعين</numerusform>
            <numerusform>حفظ %n مقاطع</numerusform>
            <numerusform>حفظ %n مقطعًا</numerusform>
            <numerusform>حفظ %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Save all clips into a folder</source>
        <translation>حفظ كل المقاطع في مجلد</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveDialog</name>
    <message>
        <source>Browse for a place</source>
        <translation>استعراض لاختيار مكان</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save clip</source>
        <translation>حفظ المقطع</translation>
    </message>
    <message>
        <source>gets a number: a file of that name is there</source>
        <translation>يُضاف رقم: يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>replaces the file of that name</source>
        <translation>يستبدل الملف الذي بهذا الاسم</translation>
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
        <translation> ث</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>كما استُلم</translation>
    </message>
    <message>
        <source>As received (%1)</source>
        <translation>كما استُلم (%1)</translation>
    </message>
    <message>
        <source>Every byte as received</source>
        <translation>كل بايت كما استُلم</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>ظهور تدريجي</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>تلاشٍ تدريجي</translation>
    </message>
    <message>
        <source>Fades</source>
        <translation>الظهور والتلاشي</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Level matched (%1 dB)</source>
        <translation>سُوّي المستوى (%1 ديسيبل)</translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation>سُوّيت المستويات</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>جهارة الصوت</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>Normalise to</source>
        <translation>تسوية إلى</translation>
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
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Prompt, fields, model and seed travel in the file, and a mark that it is machine-made; never a key or a path.</source>
        <translation>ينتقل الموجّه والحقول والنموذج والبذرة في الملف، مع علامة بأنه مصنوع آليًا؛ ولا مفتاح ولا مسار أبدًا.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Region · %1 to %2 s</source>
        <translation>المنطقة · من %1 إلى %2 ث</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>ملف صغير</translation>
    </message>
    <message>
        <source>The samples are as received, bit for bit</source>
        <translation>العيّنات كما استُلمت، بتًّا ببت</translation>
    </message>
    <message>
        <source>WAV, 16 bits</source>
        <translation>WAV، ‏16 بت</translation>
    </message>
    <message>
        <source>WAV, 24 bits</source>
        <translation>WAV، ‏24 بت</translation>
    </message>
    <message>
        <source>WAV, 32-bit float</source>
        <translation>WAV، ‏32 بت بفاصلة عائمة</translation>
    </message>
    <message>
        <source>WAV, samples as received</source>
        <translation>WAV، العيّنات كما استُلمت</translation>
    </message>
    <message>
        <source>Whole clip · %1</source>
        <translation>المقطع كله · %1</translation>
    </message>
    <message>
        <source>With its recipe</source>
        <translation>مع وصفته</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>in </source>
        <translation>ظهور </translation>
    </message>
    <message>
        <source>out </source>
        <translation>تلاشٍ </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SavingLine</name>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>إيقاف الحفظ</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SeedField</name>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>عشوائية</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>بذرة عشوائية</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Another seed gives another arrangement.</source>
        <translation>البذرة نفسها والطلب نفسه يعطيان المقاطع نفسها. وبذرة أخرى تعطي توزيعًا آخر.</translation>
    </message>
    <message>
        <source>from the request</source>
        <translation>من الطلب</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>البذرة %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentDelegate</name>
    <message>
        <source>(no words)</source>
        <translation>(بلا كلمات)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentEditor</name>
    <message>
        <source>Words of this segment</source>
        <translation>كلمات هذه القطعة</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>القطع</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentModel</name>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>لم يكن النموذج متأكدًا من هذا (%1 %).</translation>
    </message>
    <message>
        <source>The model was very unsure of this (%1 %): better listen to it.</source>
        <translation>لم يكن النموذج متأكدًا من هذا إطلاقًا (%1 %): الأفضل أن تستمع إليه.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>بلا كلمات</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SendFooter</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>إلغاء الإرسال</translation>
    </message>
    <message>
        <source>It runs when its turn comes there, also while this computer sleeps</source>
        <translation>يُشغَّل حين يحين دوره هناك، حتى لو كان هذا الحاسوب ساكنًا</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>طرق أخرى للإرسال</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue…</source>
        <translation>إرسال إلى قائمة انتظار المنصة…</translation>
    </message>
    <message>
        <source>Sends when the melody is there.</source>
        <translation>يرسل حين يصل اللحن.</translation>
    </message>
    <message>
        <source>The melody still comes; the request is not sent by itself.</source>
        <translation>ما زال اللحن قادمًا؛ ولا يُرسل الطلب من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
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
        <translation>%1 ليس حقلًا ويبقى كما كُتب. الموجود: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that requests went to. Keys and clips stay.</source>
        <translation>
            <numerusform>لا عناوين أُرسلت إليها طلبات. تبقى المفاتيح والمقاطع.</numerusform>
            <numerusform>عنوان واحد أُرسلت إليه طلبات. تبقى المفاتيح والمقاطع.</numerusform>
            <numerusform>عنوانان أُرسلت إليهما طلبات. تبقى المفاتيح والمقاطع.</numerusform>
            <numerusform>%n عناوين أُرسلت إليها طلبات. تبقى المفاتيح والمقاطع.</numerusform>
            <numerusform>%n عنوانًا أُرسلت إليها طلبات. تبقى المفاتيح والمقاطع.</numerusform>
            <numerusform>%n عنوان أُرسلت إليها طلبات. تبقى المفاتيح والمقاطع.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Arranges by rule on sampled instruments, free and without a key. It needs a sound font.</source>
        <translation>يوزّع وفق قواعد على آلات معايَنة، مجانًا وبلا مفتاح. يحتاج إلى خط صوت.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>كما يحدد النظام</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>استعراض لاختيار مجلد</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>By the desktop</source>
        <translation>عبر سطح المكتب</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>فحصه</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Clips carry their recipe</source>
        <translation>المقاطع تحمل وصفتها</translation>
    </message>
    <message>
        <source>Compared with the system&apos;s.</source>
        <translation>مقارنةً بحجم النظام.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ التشخيص</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Empty: as the system&apos;s environment says. This computer is always reached without.</source>
        <translation>إن تُرك فارغًا: كما تحدد بيئة النظام. ويُوصل إلى هذا الحاسوب دائمًا من دون وكيل.</translation>
    </message>
    <message>
        <source>Files that leave the library say how they were made; never a key, never a path.</source>
        <translation>الملفات التي تغادر المكتبة تذكر كيف صُنعت؛ لا مفتاح أبدًا، ولا مسار أبدًا.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation>مجلد المقاطع</translation>
    </message>
    <message>
        <source>For a report</source>
        <translation>لتقرير</translation>
    </message>
    <message>
        <source>For example “%1”. There are: %2.</source>
        <translation>مثال: «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget recent addresses</source>
        <translation>نسيان العناوين الأخيرة</translation>
    </message>
    <message>
        <source>From sending to the last byte of the answer. A model that answers later may bill all the same. Usually 20 minutes.</source>
        <translation>من الإرسال إلى آخر بايت في الإجابة. إن أجاب النموذج بعد ذلك فقد تُفرض رسوم رغم ذلك. عادةً 20 دقيقة.</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>How notifications work</source>
        <translation>كيف تعمل الإشعارات</translation>
    </message>
    <message>
        <source>How they work</source>
        <translation>كيف تعمل</translation>
    </message>
    <message>
        <source>It is in the clipboard. Read it before you send it; there is no key in it.</source>
        <translation>هو في الحافظة. اقرأه قبل أن ترسله؛ ليس فيه مفتاح.</translation>
    </message>
    <message>
        <source>It runs, and has the sounds that it needs.</source>
        <translation>يعمل، ولديه الأصوات التي يحتاج إليها.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>المهام في آن واحد</translation>
    </message>
    <message>
        <source>Keep new keys in the keychain</source>
        <translation>حفظ المفاتيح الجديدة في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>أكبر إجابة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>MELODECK_SOUNDFONT in the environment says which one is played: %1</source>
        <translation>يحدّد متغيّر البيئة MELODECK_SOUNDFONT خط الصوت المستخدم: %1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>موسيقى</translation>
    </message>
    <message>
        <source>Names of several</source>
        <translation>أسماء عدة ملفات</translation>
    </message>
    <message>
        <source>No setting has “%1” in it. What is used every day is set where it is used: how many jobs run at once beside the queue, format and quality where clips are saved, keys where a model is connected.</source>
        <translation>لا إعداد فيه «%1». ما يُستخدم كل يوم يُضبط حيث يُستخدم: عدد المهام في آن واحد بجانب قائمة الانتظار، والصيغة والجودة حيث تُحفظ المقاطع، والمفاتيح حيث يُوصَل نموذج.</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>لم يُحفظ أي عنوان.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Only of requests that surely did not run, such as those that found the model busy: nothing is paid twice.</source>
        <translation>للطلبات التي من المؤكد أنها لم تُشغَّل فقط، كتلك التي وجدت النموذج مشغولًا: لا يُدفع ثمن شيء مرتين.</translation>
    </message>
    <message>
        <source>Otherwise a key is used until Melodeck ends. One that is kept is forgotten where it was given, under “Connect a model…”.</source>
        <translation>وإلا يُستخدم المفتاح حتى ينتهي Melodeck. والمفتاح المحفوظ يُنسى حيث أُدخل، في «توصيل نموذج…».</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Recent addresses</source>
        <translation>العناوين الأخيرة</translation>
    </message>
    <message>
        <source>Recipe in files</source>
        <translation>الوصفة في الملفات</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Set beside the queue, for each server by itself.</source>
        <translation>يُضبط بجانب قائمة الانتظار، لكل خادم على حدة.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>عرض قائمة الانتظار</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>محرّك المسوّدات</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>جهاز الصوت</translation>
    </message>
    <message>
        <source>Sound font</source>
        <translation>خط الصوت</translation>
    </message>
    <message>
        <source>Sound fonts (*.sf2 *.sf3 *.SF2 *.SF3)</source>
        <translation>خطوط الصوت (*.sf2 *.sf3 *.SF2 *.SF3)</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>إعلامي عند انتهاء عمل طويل</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>الجهاز المختار (غير متصل)</translation>
    </message>
    <message>
        <source>The instruments, as an SF2 or SF3 file. With another one the same seed sounds different.</source>
        <translation>الآلات، في ملف SF2 أو SF3. مع ملف آخر تُصدر البذرة نفسها صوتًا مختلفًا.</translation>
    </message>
    <message>
        <source>The next clip is made with “%1”; the same seed may sound different now.</source>
        <translation>سيُصنع المقطع التالي باستخدام «%1»؛ وقد تُصدر البذرة نفسها صوتًا مختلفًا الآن.</translation>
    </message>
    <message>
        <source>The one that is found</source>
        <translation>ما يُعثر عليه تلقائيًا</translation>
    </message>
    <message>
        <source>Tries after the first</source>
        <translation>محاولات بعد الأولى</translation>
    </message>
    <message>
        <source>Versions, sound, decoders, size of the library and the last errors. No key, no address, no name of a file.</source>
        <translation>الإصدارات والصوت ومفكّكات الترميز وحجم المكتبة وآخر الأخطاء. لا مفتاح ولا عنوان ولا اسم ملف.</translation>
    </message>
    <message>
        <source>What is longer is not taken, so that no server can fill the disk.</source>
        <translation>ما هو أطول لا يُقبل، كي لا يملأ أي خادم القرص.</translation>
    </message>
    <message>
        <source>What runs and plays goes on.</source>
        <translation>ما يعمل وما يُشغَّل يستمر.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>مكان حفظ كل شيء</translation>
    </message>
    <message>
        <source>Where saving begins; it follows where you saved last.</source>
        <translation>حيث يبدأ الحفظ؛ ويتبع آخر مكان حفظت فيه.</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s is used.</source>
        <translation>ما دام غير متصل يُستخدم جهاز النظام.</translation>
    </message>
    <message>
        <source>While the window is not in front, of what took more than ten seconds and of whole batches. A click plays the clip or shows the result.</source>
        <translation>حين لا تكون النافذة في المقدمة، عمّا استغرق أكثر من عشر ثوانٍ وعن الدفعات الكاملة. النقر يشغّل المقطع أو يعرض النتيجة.</translation>
    </message>
    <message>
        <source>bug support about version</source>
        <translation>علة خطأ دعم حول إصدار</translation>
    </message>
    <message>
        <source>directory place</source>
        <translation>دليل مجلد مكان</translation>
    </message>
    <message>
        <source>disk data clips</source>
        <translation>قرص بيانات مقاطع</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>خط تكبير كبير</translation>
    </message>
    <message>
        <source>history models servers</source>
        <translation>سجل تاريخ نماذج خوادم</translation>
    </message>
    <message>
        <source>instruments bank samples SF2 SF3</source>
        <translation>آلات موسيقية بنك عينات أصوات ساوندفونت SF2 SF3</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>مفاتيح</translation>
    </message>
    <message>
        <source>local offline sound font</source>
        <translation>محلي بلا اتصال خط صوت</translation>
    </message>
    <message>
        <source>metadata tag privacy</source>
        <translation>بيانات وصفية وسم خصوصية</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>network company socks</source>
        <translation>شبكة شركة socks</translation>
    </message>
    <message>
        <source>notify message bubble alert</source>
        <translation>إشعار إشعارات تنبيه رسالة إخطار</translation>
    </message>
    <message>
        <source>output speaker headphones</source>
        <translation>مخرج مكبر صوت سماعات</translation>
    </message>
    <message>
        <source>parallel limit</source>
        <translation>متواز حد</translation>
    </message>
    <message>
        <source>password secret API key</source>
        <translation>كلمة مرور سر مفتاح API</translation>
    </message>
    <message>
        <source>retry again pause</source>
        <translation>إعادة محاولة وقفة</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>حجم حد</translation>
    </message>
    <message>
        <source>template file name</source>
        <translation>قالب اسم ملف</translation>
    </message>
    <message>
        <source>theme colours night</source>
        <translation>سمة ألوان ليل</translation>
    </message>
    <message>
        <source>timeout time limit</source>
        <translation>مهلة وقت حد</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>“%1” is not a sound font (SF2 or SF3). Nothing was changed.</source>
        <translation>«%1» ليس خط صوت (SF2 أو SF3). لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>“%1” is not there any more, or is no sound font: the sketch engine cannot play. Choose another one.</source>
        <translation>«%1» لم يعد موجودًا، أو ليس خط صوت: لا يستطيع محرّك المسوّدات العزف. اختر غيره.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ShortcutEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 يخص «%2»، وسيفقده هذا الإجراء.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it wants a single key other than a digit, Enter, Tab or Esc.</source>
        <translation>لا يمكن استخدام %1 هنا: المطلوب مفتاح واحد غير الأرقام وEnter وTab وEsc.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it would be written into texts, or leads through the window. Hold Ctrl or Alt with it.</source>
        <translation>لا يمكن استخدام %1 هنا: فهو يُكتب في النصوص أو يتنقل في النافذة. اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 متاح.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>كل المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Put the caret into the field and press the new key.</source>
        <translation>ضع المؤشر في الحقل واضغط المفتاح الجديد.</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>المفتاح المعتاد</translation>
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
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Compared blind: give the clip that plays a place</source>
        <translation>في المقارنة العمياء: منح المقطع المشغَّل مركزًا</translation>
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
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In a collection of the library: up or down</source>
        <translation>في مجموعة من المكتبة: إلى أعلى أو إلى أسفل</translation>
    </message>
    <message>
        <source>In a transcript: move its start, its end</source>
        <translation>في نص مفرّغ: نقل بدايتها أو نهايتها</translation>
    </message>
    <message>
        <source>In a transcript: play from there, find</source>
        <translation>في نص مفرّغ: التشغيل من هناك، البحث</translation>
    </message>
    <message>
        <source>In a transcript: write, split at the caret, merge</source>
        <translation>في نص مفرّغ: الكتابة، التقسيم عند المؤشر، الدمج</translation>
    </message>
    <message>
        <source>In lists and transcripts</source>
        <translation>في القوائم والنصوص المفرّغة</translation>
    </message>
    <message>
        <source>In the library: play, tags and note, to the trash</source>
        <translation>في المكتبة: تشغيل، وسوم وملاحظة، نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>In the queue: pause or resume, cancel</source>
        <translation>في قائمة الانتظار: إيقاف مؤقت أو استئناف، إلغاء</translation>
    </message>
    <message>
        <source>In the queue: up or down, to the front</source>
        <translation>في قائمة الانتظار: لأعلى أو لأسفل، إلى المقدمة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>That clip at the same position</source>
        <translation>ذلك المقطع في الموضع نفسه</translation>
    </message>
    <message>
        <source>While nothing is typed</source>
        <translation>عندما لا يُكتب شيء</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SidePane</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>قائمة الانتظار %1</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>قائمة الانتظار والمكتبة</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SinkFeeder</name>
    <message>
        <source>The sound device cannot be opened. Your clips are safe. Check the sound settings of the system, then press play again.</source>
        <translation>يتعذّر فتح جهاز الصوت. مقاطعك آمنة. راجع إعدادات صوت النظام ثم اضغط التشغيل من جديد.</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>توقف جهاز الصوت عن الاستجابة. مقاطعك آمنة. اختر جهازًا آخر في إعدادات صوت النظام ثم اضغط التشغيل.</translation>
    </message>
    <message>
        <source>“%1” went away while playing. Your clips are safe. Connect it again or choose another device, then press play.</source>
        <translation>اختفى «%1» أثناء التشغيل. مقاطعك آمنة. صِله من جديد أو اختر جهازًا آخر ثم اضغط التشغيل.</translation>
    </message>
    <message>
        <source>“%1” went away, and there is no other sound device. Your clips are safe. Connect one again: what was playing goes on from here.</source>
        <translation>اختفى «%1»، ولا يوجد جهاز صوت آخر. مقاطعك آمنة. صِل جهازًا من جديد: يستمر ما كان مشغَّلًا من هنا.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SleepGuard</name>
    <message>
        <source>Requests are on their way</source>
        <translation>الطلبات في الطريق</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SoundMenu</name>
    <message>
        <source>As the system says</source>
        <translation>كما يحدد النظام</translation>
    </message>
    <message>
        <source>As the system says (%1)</source>
        <translation>كما يحدد النظام (%1)</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>جهاز الصوت</translation>
    </message>
    <message>
        <source>Speed %1 and sound device</source>
        <translation>السرعة %1 وجهاز الصوت</translation>
    </message>
    <message>
        <source>Speed and sound device</source>
        <translation>السرعة وجهاز الصوت</translation>
    </message>
    <message>
        <source>Speed, pitch kept</source>
        <translation>السرعة مع ثبات الطبقة</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>الجهاز المختار (غير متصل)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecDialog</name>
    <message numerus="yes">
        <source>%1: %n field(s).</source>
        <translation>
            <numerusform>%1: لا حقول.</numerusform>
            <numerusform>%1: حقل واحد.</numerusform>
            <numerusform>%1: حقلان.</numerusform>
            <numerusform>%1: %n حقول.</numerusform>
            <numerusform>%1: %n حقلًا.</numerusform>
            <numerusform>%1: %n حقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>A Truss with an example request</source>
        <translation>Truss مع طلب نموذجي</translation>
    </message>
    <message>
        <source>A model that was exported</source>
        <translation>نموذج جرى تصديره</translation>
    </message>
    <message>
        <source>A request in code</source>
        <translation>طلب في شفرة برمجية</translation>
    </message>
    <message>
        <source>A request that works, or a description of what the model takes</source>
        <translation>طلب يعمل، أو وصف لما يقبله النموذج</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>عنوان خادم</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>An OpenAPI file</source>
        <translation>ملف OpenAPI</translation>
    </message>
    <message>
        <source>An example request</source>
        <translation>طلب نموذجي</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>سؤال الخادم</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation>تحرير النموذج</translation>
    </message>
    <message>
        <source>Left out, because it looks like a key: %1.</source>
        <translation>استُبعد لأنه يبدو مفتاحًا: %1.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>موسيقى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>نموذج جديد</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Nothing is sent, except to a server that you ask here. Keys are never kept.</source>
        <translation>لا يُرسل شيء، إلا إلى خادم تسأله هنا. لا تُحفظ المفاتيح أبدًا.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Open a request or a description</source>
        <translation>فتح طلب أو وصف</translation>
    </message>
    <message>
        <source>Paste a curl command, a Python snippet, the JSON of a request, a config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported. Dropping its file works too.</source>
        <translation>الصق أمر curl، أو قصاصة Python، أو JSON لطلب، أو config.yaml فيه example_model_input، أو ملف OpenAPI، أو JSON Schema، أو نموذجًا صدّره أحدهم. ويمكن إفلات ملفه أيضًا.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة %1…</translation>
    </message>
    <message>
        <source>Requests and descriptions (*.json *.yaml *.yml *.txt *.sh *.py)</source>
        <translation>طلبات وأوصاف (*.json *.yaml *.yml *.txt *.sh *.py)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>أصوات</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>كلام إلى نص</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>نص إلى كلام</translation>
    </message>
    <message>
        <source>The schema of a server</source>
        <translation>مخطط خادم</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>يُستخدم لـ</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>What a field held in the example is sent where it is left empty. Files, keys and addresses are not kept.</source>
        <translation>يُرسل ما كان في الحقل في المثال إذا تُرك فارغًا. لا تُحفظ الملفات ولا المفاتيح ولا العناوين.</translation>
    </message>
    <message>
        <source>or a server: http://localhost:8080</source>
        <translation>أو خادم: http://localhost:8080</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there, and its permissions.</source>
        <translation>تتعذّر قراءة «%1». تحقق من أنه ما زال موجودًا ومن أذوناته.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldEdit</name>
    <message>
        <source>%1 is needed</source>
        <translation>%1: مطلوب</translation>
    </message>
    <message>
        <source>%1, largest value</source>
        <translation>%1، أكبر قيمة</translation>
    </message>
    <message>
        <source>%1, smallest value</source>
        <translation>%1، أصغر قيمة</translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation>%1، القيم</translation>
    </message>
    <message>
        <source>File as base64</source>
        <translation>ملف بترميز base64</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>تشغيل أو إيقاف</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>واحد من</translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation>عدة نصوص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>The smallest and the largest value are numbers, the smaller one first. Either may be empty.</source>
        <translation>أصغر قيمة وأكبر قيمة عددان، الأصغر أولًا. ويجوز ترك أي منهما فارغًا.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>Write its values, with commas between them.</source>
        <translation>اكتب قيمه وبينها فواصل.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>slow, fast</source>
        <translation>slow, fast</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldRow</name>
    <message>
        <source>%1 if left empty</source>
        <translation>%1 إذا تُرك فارغًا</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>استعراض</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>استعراض لـ %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>اختر ملفًا لـ %1</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>لا ملف</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>لا يوجد ملف كهذا، أو تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation>كما في النموذج</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFields</name>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1: لا يوجد ملف كهذا، أو تتعذّر قراءته.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpectrumButton</name>
    <message>
        <source>Spectrum</source>
        <translation>الطيف</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageDialog</name>
    <message>
        <source>%1 in all, %2 free on this disk</source>
        <translation>%1 إجمالًا، والمتاح على هذا القرص %2</translation>
    </message>
    <message>
        <source>Adds what such a file has and this library lacks. Replaces nothing.</source>
        <translation>يضيف ما في ملف كهذا وتفتقده هذه المكتبة. لا يستبدل شيئًا.</translation>
    </message>
    <message>
        <source>Archives of a library (*.zip)</source>
        <translation>أرشيفات مكتبة (*.zip)</translation>
    </message>
    <message>
        <source>Besides clips: recordings %1, trash %2, database %3, its backups %4</source>
        <translation>إلى جانب المقاطع: التسجيلات %1، سلة المهملات %2، قاعدة البيانات %3، نسخها الاحتياطية %4</translation>
    </message>
    <message>
        <source>Choose an empty folder for the library</source>
        <translation>اختر مجلدًا فارغًا للمكتبة</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>تنظيف…</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>عدم النقل</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>تصدير المكتبة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>الاستيراد إلى المكتبة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>It moves to %1 when Melodeck is closed.</source>
        <translation>تُنقل إلى %1 عند إغلاق Melodeck.</translation>
    </message>
    <message>
        <source>Library storage</source>
        <translation>تخزين المكتبة</translation>
    </message>
    <message>
        <source>Month and model</source>
        <translation>الشهر والنموذج</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its checksum. Changes nothing.</source>
        <translation>يقرأ كل ملف ويقارنه بمجموع التحقق. لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Remove old files</source>
        <translation>إزالة الملفات القديمة</translation>
    </message>
    <message>
        <source>Restart Melodeck now</source>
        <translation>إعادة تشغيل Melodeck الآن</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size by month and model</source>
        <translation>الحجم حسب الشهر والنموذج</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The files from before the move are still in %1.</source>
        <translation>ملفات ما قبل النقل ما زالت في %1.</translation>
    </message>
    <message>
        <source>The last move did not happen: %1</source>
        <translation>لم يحدث النقل الأخير: %1</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is removed.</source>
        <translation>تبقى المكتبة في مكانها، وتُزال النسخة.</translation>
    </message>
    <message>
        <source>The whole library as one ZIP file with checksums</source>
        <translation>المكتبة كلها في ملف ZIP واحد مع مجاميع التحقق</translation>
    </message>
    <message>
        <source>To another disk. Each file is copied, read back and compared first.</source>
        <translation>إلى قرص آخر. يُنسخ كل ملف أولًا ثم يُقرأ ويُقارن.</translation>
    </message>
    <message>
        <source>Trash (%1)…</source>
        <translation>سلة المهملات (%1)…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>سلة المهملات…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageWork</name>
    <message numerus="yes">
        <source>%1 are free again. %n old file(s) stay: the library lacks them where it is now.</source>
        <translation>
            <numerusform>أصبح %1 متاحًا من جديد. لا تبقى ملفات قديمة (%n).</numerusform>
            <numerusform>أصبح %1 متاحًا من جديد. يبقى ملف قديم واحد (%n): تفتقده المكتبة حيث هي الآن.</numerusform>
            <numerusform>أصبح %1 متاحًا من جديد. يبقى ملفان قديمان (%n): تفتقدهما المكتبة حيث هي الآن.</numerusform>
            <numerusform>أصبح %1 متاحًا من جديد. تبقى %n ملفات قديمة: تفتقدها المكتبة حيث هي الآن.</numerusform>
            <numerusform>أصبح %1 متاحًا من جديد. يبقى %n ملفًا قديمًا: تفتقدها المكتبة حيث هي الآن.</numerusform>
            <numerusform>أصبح %1 متاحًا من جديد. يبقى %n ملف قديم: تفتقدها المكتبة حيث هي الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were copied and read back.</source>
        <translation>
            <numerusform>لم يُنسخ أي ملف (%1).</numerusform>
            <numerusform>نُسخ ملف واحد (%1) وقُرئ من جديد.</numerusform>
            <numerusform>نُسخ ملفان (%1) وقُرئا من جديد.</numerusform>
            <numerusform>نُسخت %n ملفات (%1) وقُرئت من جديد.</numerusform>
            <numerusform>نُسخ %n ملفًا (%1) وقُرئت من جديد.</numerusform>
            <numerusform>نُسخ %n ملف (%1) وقُرئت من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>جارٍ نسخ المكتبة</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>جارٍ إفراغ سلة المهملات</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Only what has ended can go to the trash. Cancel it first.</source>
        <translation>لا يُنقل إلى سلة المهملات إلا ما انتهى. ألغه أولًا.</translation>
    </message>
    <message>
        <source>Removing the copy</source>
        <translation>جارٍ إزالة النسخة</translation>
    </message>
    <message>
        <source>Removing the old files</source>
        <translation>جارٍ إزالة الملفات القديمة</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is gone.</source>
        <translation>تبقى المكتبة في مكانها، وزالت النسخة.</translation>
    </message>
    <message>
        <source>The new place is used from the next start on; what comes until then is taken along. The old files stay until you remove them here.</source>
        <translation>يُستخدم المكان الجديد ابتداءً من التشغيل التالي؛ وما يصل حتى ذلك الحين يُؤخذ معها. تبقى الملفات القديمة حتى تزيلها هنا.</translation>
    </message>
    <message>
        <source>The old files are gone, and %1 are free again.</source>
        <translation>زالت الملفات القديمة، وتوفّر %1 من جديد.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>جارٍ التحقق</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StoredKeys</name>
    <message>
        <source>There is no keychain here, so no key can be kept.</source>
        <translation>لا توجد حلقة مفاتيح هنا، لذا لا يمكن حفظ مفتاح.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedList</name>
    <message>
        <source>At the platform</source>
        <translation>لدى المنصة</translation>
    </message>
    <message>
        <source>At the platform %1</source>
        <translation>لدى المنصة %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>مسح المنتهية</translation>
    </message>
    <message>
        <source>Clear ended requests</source>
        <translation>مسح الطلبات المنتهية</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy id of %1</source>
        <translation>نسخ معرّف %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>صرف</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>صرف %1</translation>
    </message>
    <message>
        <source>The request&apos;s id is in the clipboard.</source>
        <translation>معرّف الطلب في الحافظة.</translation>
    </message>
    <message>
        <source>and %1 older ones</source>
        <translation>و%1 أقدم منها</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedRequests</name>
    <message>
        <source>Cancelled. It did not run and is not billed.</source>
        <translation>أُلغي. لم يُشغَّل ولا تُفرض عليه رسوم.</translation>
    </message>
    <message>
        <source>Done: its result goes to the webhook</source>
        <translation>اكتمل: تُرسل نتيجته إلى خطاف الويب</translation>
    </message>
    <message>
        <source>Ended without a result</source>
        <translation>انتهى بلا نتيجة</translation>
    </message>
    <message>
        <source>It was not cancelled: only a request that still waits can be. It may run and be billed.</source>
        <translation>لم يُلغَ: لا يمكن إلغاء إلا طلب ما زال ينتظر. قد يُشغَّل وتُفرض عليه رسوم.</translation>
    </message>
    <message>
        <source>On its way to the platform&apos;s queue</source>
        <translation>في الطريق إلى قائمة انتظار المنصة</translation>
    </message>
    <message>
        <source>Queued at the platform</source>
        <translation>في قائمة انتظار المنصة</translation>
    </message>
    <message>
        <source>Runs at the platform</source>
        <translation>قيد التشغيل لدى المنصة</translation>
    </message>
    <message>
        <source>The platform&apos;s queue has the request.</source>
        <translation>الطلب لدى قائمة انتظار المنصة.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeButton</name>
    <message>
        <source>Show milliseconds</source>
        <translation>عرض المللي ثانية</translation>
    </message>
    <message>
        <source>Show tenths of a second</source>
        <translation>عرض أعشار الثانية</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeField</name>
    <message>
        <source>Seconds, or minutes and seconds: 2.75 or 0:02.75</source>
        <translation>ثوانٍ، أو دقائق وثوانٍ: 2.75 أو 0:02.75</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TopBar</name>
    <message>
        <source>%1 · billed by its owner&apos;s rates</source>
        <translation>%1 · تُفرض الرسوم بأسعار مالكه</translation>
    </message>
    <message>
        <source>%1 · on a server of your own, free</source>
        <translation>%1 · على خادم لك، مجاني</translation>
    </message>
    <message>
        <source>Choose where requests go</source>
        <translation>اختيار وجهة الطلبات</translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation>توصيل نموذج…</translation>
    </message>
    <message>
        <source>Fills the form with the request that whoever deployed the model wrote beside it</source>
        <translation>يملأ الاستمارة بالطلب الذي كتبه ناشر النموذج معه</translation>
    </message>
    <message>
        <source>Model: %1, %2</source>
        <translation>النموذج: %1، %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sketch engine on this computer</source>
        <translation>محرّك المسوّدات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Starts it now, so that the first request does not wait for it</source>
        <translation>يشغّله الآن كيلا ينتظره أول طلب</translation>
    </message>
    <message>
        <source>Use the model&apos;s example request</source>
        <translation>استخدام الطلب النموذجي للنموذج</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>إيقاظ النموذج</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>يوزّع لحنك وفق قواعد · مجاني · بلا مفتاح</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptAudio</name>
    <message>
        <source>Fetching the recording behind the link…</source>
        <translation>جارٍ جلب التسجيل من الرابط…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptCard</name>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>لا قطع غير مؤكدة</numerusform>
            <numerusform>قطعة واحدة غير مؤكدة</numerusform>
            <numerusform>قطعتان غير مؤكدتين</numerusform>
            <numerusform>%n قطع غير مؤكدة</numerusform>
            <numerusform>%n قطعة غير مؤكدة</numerusform>
            <numerusform>%n قطعة غير مؤكدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>نسخ النص المفرّغ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>تحرير النص المفرّغ</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>حفظ النص المفرّغ…</translation>
    </message>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>لم يكن النموذج متأكدًا من هذا (%1 %).</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص المفرّغ</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدَّل</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptDesk</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>لا قطع غير مؤكدة</numerusform>
            <numerusform>واحدة غير مؤكدة</numerusform>
            <numerusform>اثنتان غير مؤكدتين</numerusform>
            <numerusform>%n غير مؤكدة</numerusform>
            <numerusform>%n غير مؤكدة</numerusform>
            <numerusform>%n غير مؤكدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>آخر…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the model&apos;s text</source>
        <translation>العودة إلى نص النموذج</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>العودة إلى النتائج</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>نسخ الكلمات</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>تحرير الكلمات</translation>
    </message>
    <message>
        <source>End 0.1 s earlier</source>
        <translation>تقديم النهاية 0.1 ث</translation>
    </message>
    <message>
        <source>End 0.1 s later</source>
        <translation>تأخير النهاية 0.1 ث</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Import subtitles or a transcript…</source>
        <translation>استيراد ترجمة مرئية أو نص مفرّغ…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Insert segment behind</source>
        <translation>إدراج قطعة بعدها</translation>
    </message>
    <message>
        <source>Keeps the segment that is heard in view</source>
        <translation>يُبقي القطعة المسموعة ظاهرة</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>دمج مع التالية</translation>
    </message>
    <message>
        <source>New name for %1, in all segments:</source>
        <translation>اسم جديد لـ %1 في كل القطع:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>تشغيل من هنا</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Rename %1 everywhere…</source>
        <translation>إعادة تسمية %1 في كل مكان…</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>إعادة تسمية المتحدث</translation>
    </message>
    <message>
        <source>Replaces the segments by those of an SRT, VTT or JSON file; it can be undone</source>
        <translation>يستبدل القطع بقطع ملف SRT أو VTT أو JSON؛ ويمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>Save transcript as text, subtitles, JSON, table or labels</source>
        <translation>حفظ النص المفرّغ نصًا أو ترجمة مرئية أو JSON أو جدولًا أو تسميات</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>حفظ النص المفرّغ…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>تقسيم عند المؤشر</translation>
    </message>
    <message>
        <source>Split, merge, move times, name speakers</source>
        <translation>تقسيم ودمج ونقل أزمنة وتسمية متحدثين</translation>
    </message>
    <message>
        <source>Split: place the caret</source>
        <translation>تقسيم: ضع المؤشر</translation>
    </message>
    <message>
        <source>Start 0.1 s earlier</source>
        <translation>تقديم البداية 0.1 ث</translation>
    </message>
    <message>
        <source>Start 0.1 s later</source>
        <translation>تأخير البداية 0.1 ث</translation>
    </message>
    <message>
        <source>There are no segments. Import a file, or press Insert to write one.</source>
        <translation>لا توجد قطع. استورد ملفًا، أو اضغط Insert لكتابة قطعة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>من يتكلم هنا؟</translation>
    </message>
    <message>
        <source>back to the model&apos;s text</source>
        <translation>العودة إلى نص النموذج</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>move time</source>
        <translation>نقل الزمن</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>rename speaker</source>
        <translation>إعادة تسمية المتحدث</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>split</source>
        <translation>تقسيم</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptEdits</name>
    <message>
        <source>An edited transcript was damaged and could not be read. It is kept as %1; the model&apos;s own text is shown.</source>
        <translation>كان نص مفرّغ معدَّل تالفًا وتعذّرت قراءته. احتُفظ به باسم %1؛ ويُعرض نص النموذج نفسه.</translation>
    </message>
    <message>
        <source>Your edits are on the disk again.</source>
        <translation>تعديلاتك على القرص من جديد.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TrashDialog</name>
    <message numerus="yes">
        <source>%n job(s) with %1</source>
        <translation>
            <numerusform>لا مهام (%1)</numerusform>
            <numerusform>مهمة واحدة (%1)</numerusform>
            <numerusform>مهمتان (%1)</numerusform>
            <numerusform>%n مهام (%1)</numerusform>
            <numerusform>%n مهمة (%1)</numerusform>
            <numerusform>%n مهمة (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are removed for good.</source>
        <translation>
            <numerusform>لا مهام (%1) تُزال نهائيًا.</numerusform>
            <numerusform>تُزال مهمة واحدة (%1) نهائيًا.</numerusform>
            <numerusform>تُزال مهمتان (%1) نهائيًا.</numerusform>
            <numerusform>تُزال %n مهام (%1) نهائيًا.</numerusform>
            <numerusform>تُزال %n مهمة (%1) نهائيًا.</numerusform>
            <numerusform>تُزال %n مهمة (%1) نهائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips that were not saved elsewhere cannot be brought back, and making them again may cost again.</source>
        <translation>المقاطع التي لم تُحفظ في مكان آخر لا يمكن استعادتها، وقد يكلّف صنعها من جديد مالًا مرة أخرى.</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>إفراغ سلة المهملات؟</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>إفراغ سلة المهملات</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>إفراغ سلة المهملات…</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message numerus="yes">
        <source>What has been here for %n day(s) is removed by itself.</source>
        <translation>
            <numerusform>ما مكث هنا أقل من يوم يُزال تلقائيًا.</numerusform>
            <numerusform>ما مكث هنا يومًا واحدًا يُزال تلقائيًا.</numerusform>
            <numerusform>ما مكث هنا يومين يُزال تلقائيًا.</numerusform>
            <numerusform>ما مكث هنا %n أيام يُزال تلقائيًا.</numerusform>
            <numerusform>ما مكث هنا %n يومًا يُزال تلقائيًا.</numerusform>
            <numerusform>ما مكث هنا %n يوم يُزال تلقائيًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Use</name>
    <message>
        <source>This is not in the library any more.</source>
        <translation>لم يعد هذا في المكتبة.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationGrid</name>
    <message>
        <source>%1 of %2 are done</source>
        <translation>اكتمل %1 من %2</translation>
    </message>
    <message>
        <source>Arrows choose, Space plays, Enter keeps.</source>
        <translation>الأسهم تختار، والمسافة تشغّل، وEnter يُبقي.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>إلغاء البقية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>إبقاء هذا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>Stars it and shows it among the results. The others stay in the library.</source>
        <translation>يميّزه بنجمة ويعرضه بين النتائج. تبقى الأخرى في المكتبة.</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>التنويعات</translation>
    </message>
    <message>
        <source>Variations – %1</source>
        <translation>التنويعات – %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationModel</name>
    <message>
        <source>no clip came</source>
        <translation>لم يصل مقطع</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>لم يعد في المكتبة</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>مميّز بنجمة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>منتظرة</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VaryDialog</name>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself.</source>
        <translation>لا يقبل %1 بذرة: كل تشغيل له يختلف من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>رفع %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be billed</source>
        <translation>
            <numerusform>لا رسوم على أيٍّ منها</numerusform>
            <numerusform>قد تُفرض رسوم على واحد منها</numerusform>
            <numerusform>قد تُفرض رسوم على اثنين منها</numerusform>
            <numerusform>قد تُفرض رسوم على %n منها</numerusform>
            <numerusform>قد تُفرض رسوم على %n منها</numerusform>
            <numerusform>قد تُفرض رسوم على %n منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
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
        <translation>اختر نموذجًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>المدد</translation>
    </message>
    <message>
        <source>Durations in seconds</source>
        <translation>المدد بالثواني</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>One a line; {slow|fast} tries each</source>
        <translation>واحد في كل سطر؛ {slow|fast} يجرّب كلًا منهما</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>الموجّهات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message numerus="yes">
        <source>Run %n variation(s)</source>
        <translation>
            <numerusform>لا تنويعات للتشغيل</numerusform>
            <numerusform>تشغيل تنويع واحد</numerusform>
            <numerusform>تشغيل تنويعين</numerusform>
            <numerusform>تشغيل %n تنويعات</numerusform>
            <numerusform>تشغيل %n تنويعًا</numerusform>
            <numerusform>تشغيل %n تنويع</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>البذور</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>لقطات كلٍّ منها</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>تنويع</translation>
    </message>
    <message>
        <source>Whole numbers and ranges; none leaves the seed as it is</source>
        <translation>أعداد صحيحة ونطاقات؛ وإن لم يُكتب شيء تبقى البذرة كما هي</translation>
    </message>
    <message>
        <source>a grid of %1 × %2</source>
        <translation>شبكة %1 × %2</translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation>مجاني، على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WaveformMenu</name>
    <message>
        <source>Both channels</source>
        <translation>كلتا القناتين</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>النغمات</translation>
    </message>
    <message>
        <source>Remove region</source>
        <translation>إزالة المنطقة</translation>
    </message>
    <message>
        <source>Ruler in bars and beats</source>
        <translation>مسطرة بالموازير والنبضات</translation>
    </message>
    <message>
        <source>Ruler in time</source>
        <translation>مسطرة زمنية</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>الطيف</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>شكل الموجة</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom to region</source>
        <translation>تكبير إلى المنطقة</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WaveformView</name>
    <message>
        <source>%1 Hz</source>
        <translation>%1 هرتز</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 كيلوهرتز</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position in a clip</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 · %2 dB</source>
        <translation>%1 · %2 ديسيبل</translation>
    </message>
    <message>
        <source>%1 – %2 s · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2 ث · %3 ث</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WelcomePage</name>
    <message>
        <source>Browse</source>
        <translation>استعراض</translation>
    </message>
    <message>
        <source>Drop a melody here</source>
        <translation>أفلت لحنًا هنا</translation>
    </message>
    <message>
        <source>Drop card</source>
        <translation>بطاقة الإفلات</translation>
    </message>
    <message>
        <source>Hum it, sing it or play it: three clips follow its tune, each in a style of your own words. It all happens on this computer – no account, no network.</source>
        <translation>دندنه أو غنّه أو اعزفه: تتبع ثلاثة مقاطع لحنه، كل منها بأسلوب تصفه بكلماتك. كل شيء يحدث على هذا الحاسوب – بلا حساب وبلا شبكة.</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>لصق رابط</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Start without a melody</source>
        <translation>البدء بلا لحن</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>جرّبه الآن</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A and more – or a JSON request</source>
        <translation>WAV وFLAC وOGG وMP3 وM4A وغيرها – أو طلب JSON</translation>
    </message>
    <message>
        <source>With a sample melody</source>
        <translation>بلحن نموذجي</translation>
    </message>
</context>
</TS>
