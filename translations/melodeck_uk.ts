<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>AnswerDocument</name>
    <message>
        <source>The answer ended inside this piece of media, so it is not whole and was left out.</source>
        <translation>Відповідь обірвалася всередині цього медіафайлу, тож він неповний і його пропущено.</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows. What was whole before that point is kept.</source>
        <translation>Відповідь містить більше медіаданих, ніж дозволяє обмеження. Усе, що було повним до цього місця, збережено.</translation>
    </message>
    <message>
        <source>This piece of media arrived damaged and was left out; the rest of the answer is not touched by it.</source>
        <translation>Цей медіафайл надійшов пошкодженим і його пропущено; решти відповіді це не стосується.</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>A web page came in place of an answer, as from a sign-in page on the way or behind an address that is no model&apos;s. Most likely nothing ran. Check the address, and open it in a browser.</source>
        <translation>Замість відповіді надійшла вебсторінка, як-от сторінка входу на шляху або адреса, що не належить жодній моделі. Найімовірніше, нічого не виконувалося. Перевірте адресу й відкрийте її в браузері.</translation>
    </message>
    <message>
        <source>Change what its words name, if you can, and send it again: that is a new run.</source>
        <translation>Якщо можете, змініть те, на що вказує модель, і надішліть знову: це буде новий запуск.</translation>
    </message>
    <message>
        <source>The model answered with an error: %1</source>
        <translation>Модель відповіла помилкою: %1</translation>
    </message>
    <message>
        <source>The model answered, but there is no %1 in its answer, or none that Melodeck knows. The answer is kept as it came.</source>
        <translation>Модель відповіла, але в її відповіді немає потрібного (%1) або воно в невідомому для Melodeck вигляді. Відповідь збережено так, як вона надійшла.</translation>
    </message>
    <message>
        <source>Your melody was not followed: %1</source>
        <translation>Вашу мелодію не використано: %1</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>причини не вказано.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>video</source>
        <translation>відео</translation>
    </message>
</context>
<context>
    <name>AsyncAnswers</name>
    <message>
        <source>It failed. A failed run may be billed.</source>
        <translation>Невдача. За невдалий запуск може бути нараховано плату.</translation>
    </message>
    <message>
        <source>It is done, but its result could not be delivered and is lost. Check that the webhook can be reached before you send it again.</source>
        <translation>Виконано, але результат не вдалося доставити, і його втрачено. Перш ніж надсилати знову, перевірте, чи доступний вебхук.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Виконано.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Виконується.</translation>
    </message>
    <message>
        <source>It waited longer than it was allowed to, and did not run.</source>
        <translation>Запит чекав довше, ніж дозволено, і не виконувався.</translation>
    </message>
    <message>
        <source>It waits in the platform&apos;s queue.</source>
        <translation>Чекає в черзі платформи.</translation>
    </message>
    <message>
        <source>It was cancelled before it ran.</source>
        <translation>Скасовано до початку виконання.</translation>
    </message>
    <message>
        <source>The model failed. A failed run may be billed.</source>
        <translation>Модель зазнала збою. За невдалий запуск може бути нараховано плату.</translation>
    </message>
    <message>
        <source>The platform took the request without naming an id for it. It may run and be billed; look at its dashboard before you send it again.</source>
        <translation>Платформа прийняла запит, але не надала його ідентифікатора. Він може виконуватися, і за це може бути нараховано плату; перш ніж надсилати знову, перегляньте панель керування платформи.</translation>
    </message>
    <message>
        <source>The result could not be delivered to the webhook.</source>
        <translation>Результат не вдалося доставити на вебхук.</translation>
    </message>
    <message>
        <source>This is not the result of an async request.</source>
        <translation>Це не результат асинхронного запиту.</translation>
    </message>
    <message>
        <source>What answered is not the platform&apos;s queue: a proxy or another server may stand between. Check the endpoint.</source>
        <translation>Відповіла не черга платформи: можливо, між вами стоїть проксі або інший сервер. Перевірте кінцеву точку.</translation>
    </message>
</context>
<context>
    <name>AsyncFolder</name>
    <message>
        <source>The folder %1 cannot be written, so nothing could be kept of what was asked and what comes back. Check its permissions and the room on the disk.</source>
        <translation>Неможливо записати в теку %1, тож ні запити, ні результати не вдалося б зберегти. Перевірте права доступу до неї та вільне місце на диску.</translation>
    </message>
    <message>
        <source>What was asked for cannot be kept under the request&apos;s id in %1. Its result will come all the same, without its prompts.</source>
        <translation>Запит неможливо зберегти в %1 під його ідентифікатором. Результат усе одно надійде, але без промптів.</translation>
    </message>
</context>
<context>
    <name>AsyncIntake</name>
    <message>
        <source>%1 is in the library and cannot be moved or removed. Check its permissions.</source>
        <translation>%1 перебуває в бібліотеці, але файл неможливо перемістити чи вилучити. Перевірте права доступу до нього.</translation>
    </message>
    <message>
        <source>A result came that is signed and cannot be read. Its bytes are in %1.</source>
        <translation>Надійшов результат із підписом, який неможливо прочитати. Його байти збережено в %1.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>Байти, що надійшли, збережено в %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The result stays where it came in. Check the disk and its permissions.</source>
        <translation>Неможливо створити теку %1. Результат лишається там, куди надійшов. Перевірте диск і права доступу до нього.</translation>
    </message>
</context>
<context>
    <name>AsyncRequest</name>
    <message>
        <source>%1 must be from %2 to %3. Nothing was sent.</source>
        <translation>%1: значення має бути від %2 до %3. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The first delay, in milliseconds,</source>
        <translation>Перша затримка в мілісекундах</translation>
    </message>
    <message>
        <source>The longest delay, in milliseconds,</source>
        <translation>Найдовша затримка в мілісекундах</translation>
    </message>
    <message>
        <source>The longest time in the queue, in seconds,</source>
        <translation>Найдовший час у черзі в секундах</translation>
    </message>
    <message>
        <source>The number of attempts</source>
        <translation>Кількість спроб</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>The request is %1 with its files; the platform takes %2 for an async request. Nothing was sent. Attach a shorter recording (about 3 s of mono 32 kHz WAV fit, more as FLAC or Ogg), let the model fetch it from a link, or send it without --async.</source>
        <translation>Розмір запиту з файлами — %1; для асинхронного запиту платформа приймає %2. Нічого не надіслано. Долучіть коротший запис (вміститься близько 3 с моно WAV 32 кГц, більше у FLAC чи Ogg), дайте моделі завантажити його за посиланням або надішліть без --async.</translation>
    </message>
    <message>
        <source>The webhook is not an address such as https://host.example/path. Nothing was sent.</source>
        <translation>Вебхук не є адресою на зразок https://host.example/path. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The webhook leads to this computer by a name that only this computer knows, so the result could never arrive. Nothing was sent. Give the address by which the TLS proxy in front of “melodeck-cli receive” is reached from outside.</source>
        <translation>Вебхук веде на цей комп’ютер за назвою, яку знає лише він сам, тож результат ніколи б не надійшов. Нічого не надіслано. Вкажіть адресу, за якою ззовні доступний TLS-проксі перед «melodeck-cli receive».</translation>
    </message>
    <message>
        <source>The webhook must be an https:// address: the platform takes no other. Nothing was sent.</source>
        <translation>Вебхук має бути адресою https://: інших платформа не приймає. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address holds a user name or password. Nothing was sent. Leave it out: results are signed, and checked by that.</source>
        <translation>Адреса вебхука містить ім’я користувача або пароль. Нічого не надіслано. Приберіть їх: результати підписано, і перевіряють їх за підписом.</translation>
    </message>
    <message>
        <source>This endpoint has no queue of its own. Nothing was sent. Async requests need a model or chain of the platform: baseten:MODEL_ID, or its predict address.</source>
        <translation>Ця кінцева точка не має власної черги. Нічого не надіслано. Для асинхронних запитів потрібна модель або ланцюжок платформи: baseten:MODEL_ID чи адреса predict.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a request. Nothing was sent.</source>
        <translation>«%1» не є ідентифікатором запиту. Нічого не надіслано.</translation>
    </message>
</context>
<context>
    <name>AsyncSubmission</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The platform knows no such request: the id or the endpoint is another, or it ended more than an hour ago. Check the id and the endpoint.</source>
        <translation>Платформа не знає такого запиту: ідентифікатор чи кінцева точка інші або він завершився понад годину тому. Перевірте ідентифікатор і кінцеву точку.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>A WAV of %1 Hz, %2 channels and %3 bits cannot be made here. Nothing was sent.</source>
        <translation>WAV з частотою %1 Гц, каналами: %2 і розрядністю %3 біт тут створити неможливо. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Nothing was recorded. Check the folder and the room on its disk.</source>
        <translation>Неможливо створити запис у «%1» (%2). Нічого не записано. Перевірте теку та вільне місце на її диску.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Зупинено. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The audio</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>The audio cannot be converted from %1 Hz to %2 Hz. Nothing was sent. Export it at another rate.</source>
        <translation>Неможливо перетворити звук із %1 Гц на %2 Гц. Нічого не надіслано. Експортуйте його з іншою частотою.</translation>
    </message>
    <message>
        <source>The audio ends before its first sample.</source>
        <translation>Звук закінчується до першого семпла.</translation>
    </message>
    <message>
        <source>The audio is longer than three hours. Nothing was sent. Choose a shorter region.</source>
        <translation>Звук довший за три години. Нічого не надіслано. Виберіть коротшу ділянку.</translation>
    </message>
    <message>
        <source>The audio is too long for a rate of %1 Hz. Nothing was sent. Choose a shorter region.</source>
        <translation>Звук надто довгий для частоти %1 Гц. Нічого не надіслано. Виберіть коротшу ділянку.</translation>
    </message>
    <message>
        <source>The chosen region of “%1” holds no sound. Nothing was sent. Choose a region inside the file.</source>
        <translation>Вибрана ділянка «%1» не містить звуку. Нічого не надіслано. Виберіть ділянку в межах файлу.</translation>
    </message>
    <message>
        <source>The recording cannot be written any further (%1). What was recorded before is kept. Make room on the disk.</source>
        <translation>Неможливо записувати далі (%1). Записане раніше збережено. Звільніть місце на диску.</translation>
    </message>
    <message>
        <source>The recording is as long as a WAV file can be and ended there. All of it is kept.</source>
        <translation>Запис досяг найбільшої довжини файлу WAV і на цьому завершився. Його збережено повністю.</translation>
    </message>
    <message>
        <source>The sound that arrives cannot be played here. What arrives is kept as it is.</source>
        <translation>Звук, що надходить, неможливо тут відтворити. Усе, що надходить, зберігається як є.</translation>
    </message>
    <message>
        <source>The sound that arrives has a damaged header and cannot be played. What arrives is kept as it is.</source>
        <translation>Звук, що надходить, має пошкоджений заголовок, і відтворити його неможливо. Усе, що надходить, зберігається як є.</translation>
    </message>
    <message>
        <source>This is not audio: %1</source>
        <translation>Це не звук: %1</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be read as it is. Nothing was sent. Turn it into WAV or FLAC first (ffmpeg -i FILE tune.wav), or drop it on Melodeck&apos;s window, which decodes it.</source>
        <translation>«%1» (%2) неможливо прочитати в такому вигляді. Нічого не надіслано. Спершу перетворіть на WAV чи FLAC (ffmpeg -i FILE tune.wav) або перетягніть у вікно Melodeck, яке його декодує.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there.</source>
        <translation>«%1» неможливо прочитати. Нічого не надіслано. Перевірте, чи файл досі на місці.</translation>
    </message>
    <message>
        <source>“%1” does not say how long it is, and it is longer than a day. Nothing was sent. Cut it, or export it again as WAV or FLAC.</source>
        <translation>У «%1» не вказано тривалості, і він довший за добу. Нічого не надіслано. Обріжте його або експортуйте ще раз у WAV чи FLAC.</translation>
    </message>
    <message>
        <source>“%1” has a damaged header. Nothing was sent. Export it again as WAV or FLAC.</source>
        <translation>«%1» має пошкоджений заголовок. Нічого не надіслано. Експортуйте ще раз у WAV чи FLAC.</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Nothing was sent. Choose another file.</source>
        <translation>«%1» не містить звуку. Нічого не надіслано. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its sound cannot be decoded. Nothing was sent. Export it again, or choose another file.</source>
        <translation>«%1» пошкоджено: звук неможливо декодувати. Нічого не надіслано. Експортуйте його знову або виберіть інший файл.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Nothing was sent. Choose another file.</source>
        <translation>«%1» порожній (0 байтів). Нічого не надіслано. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Nothing was sent. Choose an audio file.</source>
        <translation>«%1» не є файлом. Нічого не надіслано. Виберіть звуковий файл.</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG and MP3 work.</source>
        <translation>«%1» — не звук, який можна тут прочитати. Нічого не надіслано. Підходять WAV, FLAC, OGG і MP3.</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was sent. Choose the file again.</source>
        <translation>«%1» немає на місці. Нічого не надіслано. Виберіть файл знову.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was sent. Check the file&apos;s permissions.</source>
        <translation>Немає дозволу на читання «%1». Нічого не надіслано. Перевірте права доступу до файлу.</translation>
    </message>
    <message>
        <source>“%1” would be larger than 4 GiB in the format that the model takes, more than a WAV file holds. Nothing was sent. Choose a shorter region.</source>
        <translation>У форматі, який приймає модель, «%1» перевищив би 4 ГіБ, а це більше, ніж вміщує файл WAV. Нічого не надіслано. Виберіть коротшу ділянку.</translation>
    </message>
</context>
<context>
    <name>Base64</name>
    <message>
        <source>The base64 text breaks off after %1 characters.</source>
        <translation>Текст base64 обривається після символу %1.</translation>
    </message>
    <message>
        <source>The base64 text is damaged near character %1.</source>
        <translation>Текст base64 пошкоджено біля символу %1.</translation>
    </message>
</context>
<context>
    <name>BatchPlan</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>A duration of %1 s is outside of what the model takes: %2</source>
        <translation>Тривалість %1 с виходить за межі того, що приймає модель: %2</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Нічого не поставлено в чергу.</translation>
    </message>
    <message>
        <source>That is more than %1 jobs (%2). Nothing was queued. Leave out files, prompts, durations or seeds.</source>
        <translation>Це понад %1 завдань (%2). Нічого не поставлено в чергу. Приберіть частину файлів, промптів, тривалостей чи зерен.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Моделі «%1» немає.</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>Напишіть принаймні один промпт.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>зерно %1</translation>
    </message>
    <message>
        <source>“%1” are too many seeds. Nothing was queued.</source>
        <translation>«%1» — забагато зерен. Нічого не поставлено в чергу.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>«%1» не є кількістю секунд.</translation>
    </message>
    <message>
        <source>“%1” is not a seed: whole numbers and ranges such as 1-4 are.</source>
        <translation>«%1» не є зерном: потрібні цілі числа й діапазони, як-от 1-4.</translation>
    </message>
</context>
<context>
    <name>BodyPlan</name>
    <message>
        <source>The request has no place for a file in “%1”. Nothing was sent. Name a field of its top level, or a JSON pointer to one.</source>
        <translation>У запиті немає місця для файлу в «%1». Нічого не надіслано. Назвіть поле верхнього рівня або JSON-вказівник на нього.</translation>
    </message>
</context>
<context>
    <name>BodyStream</name>
    <message>
        <source>A file of the request turned out longer or shorter than it was at the start. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>Файл запиту виявився довшим або коротшим, ніж був на початку. Запит зупинено, перш ніж його було надіслано повністю. Не змінюйте файл і надішліть знову.</translation>
    </message>
</context>
<context>
    <name>ClipExport</name>
    <message>
        <source>Nothing is lost: the clip is in the library.</source>
        <translation>Нічого не втрачено: кліп є в бібліотеці.</translation>
    </message>
    <message>
        <source>Saving in this format needs a folder to work in, and neither “%1” nor “%2” can be written. Nothing was saved. Check their permissions and the room on their disk, or save as WAV.</source>
        <translation>Для збереження в цьому форматі потрібна робоча тека, але ні в «%1», ні в «%2» неможливо записати. Нічого не збережено. Перевірте права доступу до них і вільне місце на диску або збережіть як WAV.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Зупинено. Нічого не збережено.</translation>
    </message>
    <message>
        <source>only its first %1 s: the clip is damaged there, and %2 s are missing. Saved as received it keeps every byte that came</source>
        <translation>лише перші %1 с: далі кліп пошкоджено, бракує %2 с. Якщо зберегти як отримано, збережеться кожен байт, що надійшов</translation>
    </message>
    <message>
        <source>without its recipe: this file has no place for it</source>
        <translation>без рецепта: у цьому файлі для нього немає місця</translation>
    </message>
</context>
<context>
    <name>ClipParts</name>
    <message>
        <source>Only clips of the sketch engine can be taken apart, and the recipe of this one is not known any more. Nothing was saved.</source>
        <translation>Розкласти на частини можна лише кліпи рушія ескізів, а рецепт цього вже невідомий. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The melody “%1” is not there any more, and the clip was made of it. Nothing was saved. Put it back, or bring the recipe back and choose the melody anew.</source>
        <translation>Мелодії «%1», з якої зроблено кліп, більше немає на місці. Нічого не збережено. Поверніть її або відновіть рецепт і виберіть мелодію заново.</translation>
    </message>
    <message>
        <source>The sketch engine that runs here cannot take its clips apart. Nothing was saved; the clip stays as it is. Start Melodeck anew if it was updated meanwhile.</source>
        <translation>Рушій ескізів, що тут працює, не може розкладати свої кліпи. Нічого не збережено; кліп лишається як є. Якщо Melodeck тим часом оновлено, запустіть його заново.</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>%1 dB</source>
        <translation>%1 дБ</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1-й</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1-й</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2-й</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3-й</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Кліп %1</translation>
    </message>
    <message>
        <source>blind: %1 of %2</source>
        <translation>наосліп: %1 з %2</translation>
    </message>
    <message>
        <source>blind: not placed</source>
        <translation>наосліп: без місця</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 did not give the file: it answered %2. Try again later, or download it in a browser and drop it here.</source>
        <translation>%1 не надав файл: відповідь — %2. Спробуйте пізніше або завантажте файл у браузері й перетягніть сюди.</translation>
    </message>
    <message>
        <source>%1 gives this only to those who have signed in (%2). Melodeck sends no key with a link. Download the file in a browser and drop it here.</source>
        <translation>%1 надає це лише тим, хто увійшов (%2). Melodeck не надсилає ключа разом із посиланням. Завантажте файл у браузері й перетягніть сюди.</translation>
    </message>
    <message>
        <source>%1 offers this over http:// only, where others on the way can read and change it. Nothing was fetched. Use its https:// address, or download it in a browser and drop the file here.</source>
        <translation>%1 пропонує це лише через http://, де інші на шляху можуть це прочитати й змінити. Нічого не завантажено. Скористайтеся адресою https:// або завантажте файл у браузері й перетягніть сюди.</translation>
    </message>
    <message>
        <source>%1 took too long to give the file. Nothing of it is kept. Try again, or download it in a browser and drop it here.</source>
        <translation>%1 надто довго надавав файл. Нічого з нього не збережено. Спробуйте ще раз або завантажте файл у браузері й перетягніть сюди.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is kept here.</source>
        <translation>Зупинено. Тут нічого з цього не збережено.</translation>
    </message>
    <message>
        <source>The file behind the link is empty (0 bytes). Nothing was kept. Check the link.</source>
        <translation>Файл за посиланням порожній (0 байтів). Нічого не збережено. Перевірте посилання.</translation>
    </message>
    <message>
        <source>The file behind the link is larger than %1 MB. Nothing of it is kept. Download it in a browser and drop it here.</source>
        <translation>Файл за посиланням більший за %1 МБ. Нічого з нього не збережено. Завантажте його в браузері й перетягніть сюди.</translation>
    </message>
    <message>
        <source>The file from %1 broke off before its end. Nothing of it is kept. Try again.</source>
        <translation>Передавання файлу з %1 обірвалося до кінця. Нічого з нього не збережено. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The link at %1 leads back into this computer and was not followed. Nothing was fetched.</source>
        <translation>Посилання на %1 веде назад на цей комп’ютер, тож перехід не виконано. Нічого не завантажено.</translation>
    </message>
    <message>
        <source>The link at %1 leads from https:// to http:// and was not followed. Nothing was fetched.</source>
        <translation>Посилання на %1 веде з https:// на http://, тож перехід не виконано. Нічого не завантажено.</translation>
    </message>
    <message>
        <source>The link at %1 leads from one address to the next without end. Nothing was fetched.</source>
        <translation>Посилання на %1 без кінця веде з однієї адреси на іншу. Нічого не завантажено.</translation>
    </message>
    <message>
        <source>The link leads to %1, not to audio. Nothing was kept. Copy the link of the recording itself, or download it in a browser and drop it here.</source>
        <translation>Посилання веде не на звук (тип: %1). Нічого не збережено. Скопіюйте посилання на сам запис або завантажте його в браузері й перетягніть сюди.</translation>
    </message>
    <message>
        <source>There is nothing behind this link: %1 answered %2. Check the link, or download the file in a browser and drop it here.</source>
        <translation>За цим посиланням нічого немає: %1 відповів %2. Перевірте посилання або завантажте файл у браузері й перетягніть сюди.</translation>
    </message>
    <message>
        <source>This is not a link that can be fetched. Nothing was fetched. A link begins with https:// and holds neither user nor password.</source>
        <translation>Це посилання неможливо завантажити. Нічого не завантажено. Посилання починається з https:// і не містить ні користувача, ні пароля.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>вебсторінка</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>“%1” and %n other(s) are not there, or may not be read. What can be read was opened.</source>
        <translation>
            <numerusform>«%1» і ще %n файлу немає на місці або їх не дозволено читати. Те, що можна прочитати, відкрито.</numerusform>
            <numerusform>«%1» і ще %n файлів немає на місці або їх не дозволено читати. Те, що можна прочитати, відкрито.</numerusform>
            <numerusform>«%1» і ще %n файлів немає на місці або їх не дозволено читати. Те, що можна прочитати, відкрито.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there, or may not be read. The rest was opened.</source>
        <translation>«%1» немає на місці або немає дозволу на читання. Решту відкрито.</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was opened. Look whether it was moved or its drive taken out.</source>
        <translation>«%1» немає на місці. Нічого не відкрито. Перевірте, чи його не переміщено і чи не від’єднано його диск.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was opened. Choose it with Ctrl+O, or copy it to a folder of your own.</source>
        <translation>Немає дозволу на читання «%1». Нічого не відкрито. Виберіть його через Ctrl+O або скопіюйте у власну теку.</translation>
    </message>
</context>
<context>
    <name>EditedTranscript</name>
    <message>
        <source>The edit is not on the disk yet: %1 It is kept in the window and is tried again with the next change; make room or save a copy elsewhere before you quit.</source>
        <translation>Редагування ще не на диску: %1 Його збережено у вікні, і спробу буде повторено з наступною зміною; перш ніж вийти, звільніть місце або збережіть копію деінде.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be opened: %2. The model&apos;s own text is shown.</source>
        <translation>Неможливо відкрити відредагований транскрипт %1: %2. Показано власний текст моделі.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be read: %2. The model&apos;s own text is shown.</source>
        <translation>Неможливо прочитати відредагований транскрипт %1: %2. Показано власний текст моделі.</translation>
    </message>
    <message>
        <source>The edited transcript %1 is damaged and cannot be renamed. The model&apos;s own text is still there; editing is off so that nothing is written over it.</source>
        <translation>Відредагований транскрипт %1 пошкоджено, і його неможливо перейменувати. Власний текст моделі досі є; редагування вимкнено, щоб нічого не записати поверх.</translation>
    </message>
    <message>
        <source>The edited transcript cannot be removed: %1. It is still shown.</source>
        <translation>Відредагований транскрипт неможливо вилучити: %1. Його й далі показано.</translation>
    </message>
    <message>
        <source>This transcript was edited by a later version of Melodeck, which knows more of it. The model&apos;s own text is shown; nothing is written over the edit.</source>
        <translation>Цей транскрипт відредаговано в пізнішій версії Melodeck, яка знає про нього більше. Показано власний текст моделі; поверх редагування нічого не записується.</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>The address holds a user name or password. Nothing was sent. Leave it out and give the key by --key-env or in its own field.</source>
        <translation>Адреса містить ім’я користувача або пароль. Нічого не надіслано. Приберіть їх і передайте ключ через --key-env або в окремому полі.</translation>
    </message>
    <message>
        <source>The run may be billed.</source>
        <translation>За запуск може бути нараховано плату.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>цей комп’ютер</translation>
    </message>
    <message>
        <source>“%1” is not an endpoint. Nothing was sent. Accepted: %2.</source>
        <translation>«%1» не є кінцевою точкою. Нічого не надіслано. Приймаються: %2.</translation>
    </message>
</context>
<context>
    <name>EngineProgram</name>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation>--port має бути числом від 0 до 65535.</translation>
    </message>
    <message>
        <source>Melodeck&apos;s sketch engine: arranges melodies on this computer and answers over HTTP like a hosted model.
Its first line of output is its address. It stops on SIGINT and SIGTERM.
With MELODECK_ENGINE_TOKEN in the environment every call needs that token as its key.</source>
        <translation>Рушій ескізів Melodeck: аранжує мелодії на цьому комп’ютері та відповідає через HTTP, як модель на сервері.
Перший рядок його виводу — адреса. Зупиняється за SIGINT і SIGTERM.
Якщо в середовищі задано MELODECK_ENGINE_TOKEN, для кожного виклику потрібен цей токен як ключ.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0, the default, takes any free one.</source>
        <translation>Порт на 127.0.0.1; 0 (типово) бере будь-який вільний.</translation>
    </message>
    <message>
        <source>See melodeck-engine --help.</source>
        <translation>Див. melodeck-engine --help.</translation>
    </message>
    <message>
        <source>Sound font (SF2 or SF3) to play with; without it that of MELODECK_SOUNDFONT in the environment, then that of the settings, then the one that is found.</source>
        <translation>Звуковий шрифт (SF2 або SF3) для гри; без нього — той, що в змінній середовища MELODECK_SOUNDFONT, далі той, що в налаштуваннях, далі знайдений.</translation>
    </message>
    <message>
        <source>Stop when standard input ends: whoever started the engine holds its other end.</source>
        <translation>Зупинитися, коли закінчиться стандартний ввід: його інший кінець тримає той, хто запустив рушій.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>Невідомий аргумент «%1».</translation>
    </message>
</context>
<context>
    <name>EngineServer</name>
    <message>
        <source>%1, as in [&quot;happy rock&quot;].</source>
        <translation>%1, як-от [&quot;happy rock&quot;].</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 channels at %3 Hz are too much for its length. Send it as mono at 32 kHz.</source>
        <translation>%1: каналів: %2 із частотою %3 Гц — забагато для такої тривалості. Надішліть моно 32 кГц.</translation>
    </message>
    <message>
        <source>%1: cut off: its header promises more sound than the file holds.</source>
        <translation>%1: обрізано: заголовок обіцяє більше звуку, ніж є у файлі.</translation>
    </message>
    <message>
        <source>%1: empty. Leave it out to have a tune composed.</source>
        <translation>%1: порожньо. Пропустіть поле, щоб мелодію було створено.</translation>
    </message>
    <message>
        <source>%1: must be a text.</source>
        <translation>%1: має бути текстом.</translation>
    </message>
    <message>
        <source>%1: must be no longer than %2 characters.</source>
        <translation>%1: має бути не довше за %2 символів.</translation>
    </message>
    <message>
        <source>%1: must be true or false.</source>
        <translation>%1: має бути true або false.</translation>
    </message>
    <message>
        <source>%1: must not be empty. Say in words what the clip should sound like.</source>
        <translation>%1: не може бути порожнім. Опишіть словами, як має звучати кліп.</translation>
    </message>
    <message>
        <source>%1: not valid base64.</source>
        <translation>%1: недійсний base64.</translation>
    </message>
    <message>
        <source>%1: not valid base64. Leave out the part up to and including the comma: the base64 alone is wanted.</source>
        <translation>%1: недійсний base64. Приберіть частину до коми включно: потрібен лише сам base64.</translation>
    </message>
    <message>
        <source>%1; it has %2.</source>
        <translation>%1; їх %2.</translation>
    </message>
    <message>
        <source>%1; it is missing.</source>
        <translation>%1; його немає.</translation>
    </message>
    <message>
        <source>Authorization: this engine was started with a key of its own, and this call does not carry it. Send it as Bearer or Api-Key.</source>
        <translation>Authorization: цей рушій запущено з власним ключем, а цей виклик його не містить. Надішліть його як Bearer або Api-Key.</translation>
    </message>
    <message>
        <source>Content-Length: must be a number of bytes.</source>
        <translation>Content-Length: має бути кількістю байтів.</translation>
    </message>
    <message>
        <source>Host: this engine answers to 127.0.0.1 and localhost only.</source>
        <translation>Host: цей рушій відповідає лише на 127.0.0.1 і localhost.</translation>
    </message>
    <message>
        <source>No schema found</source>
        <translation>Схеми не знайдено</translation>
    </message>
    <message>
        <source>Origin: this engine does not answer to web pages.</source>
        <translation>Origin: цей рушій не відповідає вебсторінкам.</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be used (%2). Choose another with --port, or leave the choice to the system with --port 0.</source>
        <translation>Порт %1 на 127.0.0.1 неможливо використати (%2). Виберіть інший через --port або залиште вибір системі через --port 0.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Адреса надто довга.</translation>
    </message>
    <message>
        <source>The body holds a number that is too large (%1).</source>
        <translation>Тіло запиту містить надто велике число (%1).</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;audio&quot;.</source>
        <translation>Тіло запиту порожнє; має бути об’єкт JSON з &quot;audio&quot;.</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;prompts&quot;.</source>
        <translation>Тіло запиту порожнє; має бути об’єкт JSON з &quot;prompts&quot;.</translation>
    </message>
    <message>
        <source>The body is nested too deeply: more than %1 levels.</source>
        <translation>Тіло запиту має надто глибоку вкладеність: понад %1 рівнів.</translation>
    </message>
    <message>
        <source>The body is not valid JSON (%1).</source>
        <translation>Тіло запиту — недійсний JSON (%1).</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>Тіло запиту — недійсний JSON.</translation>
    </message>
    <message>
        <source>The body is not valid JSON. %1</source>
        <translation>Тіло запиту — недійсний JSON. %1</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;audio&quot;.</source>
        <translation>Тіло запиту має бути об’єктом JSON з &quot;audio&quot;.</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;prompts&quot;.</source>
        <translation>Тіло запиту має бути об’єктом JSON з &quot;prompts&quot;.</translation>
    </message>
    <message>
        <source>The caller went away; its render was stopped.</source>
        <translation>Той, хто викликав, від’єднався; створення звуку зупинено.</translation>
    </message>
    <message>
        <source>The caller went away; nothing more was listened to.</source>
        <translation>Той, хто викликав, від’єднався; далі нічого не прослухано.</translation>
    </message>
    <message>
        <source>The engine could not answer: an internal error. Nothing was made.</source>
        <translation>Рушій не зміг відповісти: внутрішня помилка. Нічого не створено.</translation>
    </message>
    <message>
        <source>The engine could not render this: an internal error. Nothing was made; a shorter request may work.</source>
        <translation>Рушій не зміг це створити: внутрішня помилка. Нічого не створено; можливо, спрацює коротший запит.</translation>
    </message>
    <message>
        <source>The engine is being stopped.</source>
        <translation>Рушій зупиняється.</translation>
    </message>
    <message>
        <source>The engine made fewer clips than prompts: an internal error.</source>
        <translation>Рушій створив менше кліпів, ніж було промптів: внутрішня помилка.</translation>
    </message>
    <message>
        <source>The engine stopped before this was rendered. Nothing was made; start the engine and ask again.</source>
        <translation>Рушій зупинився раніше, ніж це було створено. Нічого не створено; запустіть рушій і надішліть запит знову.</translation>
    </message>
    <message>
        <source>The request did not arrive whole; it was not used.</source>
        <translation>Запит надійшов не повністю; його не використано.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody.</source>
        <translation>Запит завеликий: щонайбільше %1 МБ разом із мелодією.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody. Cut the melody to the duration, or send it as mono at 32 kHz.</source>
        <translation>Запит завеликий: щонайбільше %1 МБ разом із мелодією. Обріжте мелодію до потрібної тривалості або надішліть її як моно 32 кГц.</translation>
    </message>
    <message>
        <source>The request stopped arriving; it was not used.</source>
        <translation>Надходження запиту припинилося; його не використано.</translation>
    </message>
    <message>
        <source>The request was refused (HTTP %1).</source>
        <translation>Запит відхилено (HTTP %1).</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Відповіді немає.</translation>
    </message>
    <message>
        <source>There is nothing at this address. The engine answers at /v1/models/sketch:predict, /v1/models/melody-transcription:predict and the predict paths of a hosted model.</source>
        <translation>За цією адресою нічого немає. Рушій відповідає за адресами /v1/models/sketch:predict, /v1/models/melody-transcription:predict і шляхами predict моделі на сервері.</translation>
    </message>
    <message>
        <source>This address takes %1, not %2.</source>
        <translation>Ця адреса приймає %1, а не %2.</translation>
    </message>
    <message>
        <source>This is not an HTTP request that the engine understands.</source>
        <translation>Це не запит HTTP, який розуміє рушій.</translation>
    </message>
    <message>
        <source>audio: must be a text, an audio file in base64.</source>
        <translation>audio: має бути текстом — аудіофайлом у base64.</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is empty.</source>
        <translation>audio: має бути аудіофайлом у base64; тут порожньо.</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is missing.</source>
        <translation>audio: має бути аудіофайлом у base64; його немає.</translation>
    </message>
    <message>
        <source>beats a minute</source>
        <translation>ударів за хвилину</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>байт %1</translation>
    </message>
    <message>
        <source>byte %1, near &quot;%2&quot;</source>
        <translation>байт %1, біля «%2»</translation>
    </message>
    <message>
        <source>duration: must be a number from 1 to 300; NaN, infinity and the like are not (%1).</source>
        <translation>duration: має бути числом від 1 до 300; NaN, нескінченність тощо не годяться (%1).</translation>
    </message>
    <message>
        <source>duration: must be a number of seconds from %1 to %2.</source>
        <translation>duration: має бути кількістю секунд від %1 до %2.</translation>
    </message>
    <message>
        <source>melody: must be a text, an audio file in base64.</source>
        <translation>melody: має бути текстом — аудіофайлом у base64.</translation>
    </message>
    <message>
        <source>melody_hints.%1: must be a number of %2 from %3 to %4.</source>
        <translation>melody_hints.%1: має бути число %2 від %3 до %4.</translation>
    </message>
    <message>
        <source>melody_hints.beats_per_bar: must be 2, 3, 4 or 6 (which is 6/8).</source>
        <translation>melody_hints.beats_per_bar: має бути 2, 3, 4 або 6 (тобто 6/8).</translation>
    </message>
    <message>
        <source>melody_hints.key: must be a key as in &quot;D minor&quot; or &quot;Bb major&quot;.</source>
        <translation>melody_hints.key: має бути тональністю, як-от &quot;D minor&quot; або &quot;Bb major&quot;.</translation>
    </message>
    <message>
        <source>melody_hints: must be an object, as in {&quot;key&quot;: &quot;D minor&quot;}.</source>
        <translation>melody_hints: має бути об’єктом, як-от {&quot;key&quot;: &quot;D minor&quot;}.</translation>
    </message>
    <message>
        <source>parts: must be a list of &quot;midi&quot; and &quot;stems&quot;, as in [&quot;midi&quot;].</source>
        <translation>parts: має бути списком із &quot;midi&quot; та &quot;stems&quot;, як-от [&quot;midi&quot;].</translation>
    </message>
    <message>
        <source>prompts: must be a list of 1 to %1 texts</source>
        <translation>prompts: має бути список від 1 до %1 текстів</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунд</translation>
    </message>
    <message>
        <source>seed: must be a whole number from 0 to 18446744073709551615.</source>
        <translation>seed: має бути цілим числом від 0 до 18446744073709551615.</translation>
    </message>
    <message>
        <source>speech recognition needs a connected model</source>
        <translation>для розпізнавання мовлення потрібна під’єднана модель</translation>
    </message>
    <message>
        <source>url: the engine on this computer fetches nothing from the network. Send the file itself as audio, in base64.</source>
        <translation>url: рушій на цьому комп’ютері нічого не завантажує з мережі. Надішліть сам файл як audio, у base64.</translation>
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
        <translation>1–3 хв</translation>
    </message>
    <message>
        <source>15 to 30 s</source>
        <translation>15–30 с</translation>
    </message>
    <message>
        <source>3 to 10 min</source>
        <translation>3–10 хв</translation>
    </message>
    <message>
        <source>30 to 60 s</source>
        <translation>30–60 с</translation>
    </message>
    <message>
        <source>5 to 15 s</source>
        <translation>5–15 с</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Кліп</translation>
    </message>
    <message>
        <source>JSON request</source>
        <translation>Запит JSON</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>Без тривалості</translation>
    </message>
    <message>
        <source>Over 10 min</source>
        <translation>Понад 10 хв</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Транскрипт</translation>
    </message>
    <message>
        <source>Under 5 s</source>
        <translation>До 5 с</translation>
    </message>
    <message>
        <source>Without a melody</source>
        <translation>Без мелодії</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>із зіркою</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>мітки: %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written here. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>%1 неможливо тут записати. Нічого не збережено. Виберіть WAV або FLAC.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot hold %n channel(s) at %2 Hz. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>
            <numerusform>%1 не вміщує %n канал із частотою %2 Гц. Нічого не збережено. Виберіть WAV або FLAC.</numerusform>
            <numerusform>%1 не вміщує %n канали з частотою %2 Гц. Нічого не збережено. Виберіть WAV або FLAC.</numerusform>
            <numerusform>%1 не вміщує %n каналів із частотою %2 Гц. Нічого не збережено. Виберіть WAV або FLAC.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Зупинено. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The chosen region holds no sound. Nothing was saved. Choose a longer region.</source>
        <translation>Вибрана ділянка не містить звуку. Нічого не збережено. Виберіть довшу ділянку.</translation>
    </message>
    <message>
        <source>The clip&apos;s file cannot be read in the library. Nothing was saved. Generate it again.</source>
        <translation>Файл кліпу неможливо прочитати в бібліотеці. Нічого не збережено. Створіть його знову.</translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing was saved. Choose another format.</source>
        <translation>Неможливо записати файл. Нічого не збережено. Виберіть інший формат.</translation>
    </message>
    <message>
        <source>“%1” cannot be decoded here. Nothing was saved. It can be saved as received.</source>
        <translation>«%1» неможливо тут декодувати. Нічого не збережено. Його можна зберегти як отримано.</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 байтів</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>запитано</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>розпочато</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>job</source>
        <translation>завдання</translation>
    </message>
    <message>
        <source>model</source>
        <translation>модель</translation>
    </message>
    <message>
        <source>received</source>
        <translation>отримано</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>надіслано</translation>
    </message>
    <message>
        <source>server</source>
        <translation>сервер</translation>
    </message>
    <message>
        <source>state</source>
        <translation>стан</translation>
    </message>
</context>
<context>
    <name>FileSink</name>
    <message>
        <source>“%1” cannot be made (%2). Choose another folder.</source>
        <translation>«%1» неможливо створити (%2). Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make room on the disk or choose another folder.</source>
        <translation>«%1» неможливо записати (%2). Звільніть місце на диску або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name or folder.</source>
        <translation>«%1» уже існує, і його залишено без змін. Виберіть іншу назву або теку.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, which a file cannot take the place of. Choose another name.</source>
        <translation>«%1» — це пристрій або канал, місце якого файл зайняти не може. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>“%1” may not be on the disk (%2). Save a copy elsewhere.</source>
        <translation>«%1», можливо, немає на диску (%2). Збережіть копію деінде.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>it is not a file</source>
        <translation>це не файл</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Choose another file.</source>
        <translation>«%1» неможливо прочитати (%2). Виберіть інший файл.</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being sent. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>«%1» змінився або зник під час надсилання. Запит зупинено, перш ніж його було надіслано повністю. Не змінюйте файл і надішліть знову.</translation>
    </message>
</context>
<context>
    <name>ForeignKeys</name>
    <message>
        <source>%1, section “%2”</source>
        <translation>%1, розділ «%2»</translation>
    </message>
    <message>
        <source>the variable BASETEN_API_KEY</source>
        <translation>змінна BASETEN_API_KEY</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 кБ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
</context>
<context>
    <name>HttpErrors</name>
    <message>
        <source>A failed run may be billed.</source>
        <translation>За невдалий запуск може бути нараховано плату.</translation>
    </message>
    <message>
        <source>Access was refused. Nothing ran and nothing was billed. Check the key and what it may call.</source>
        <translation>У доступі відмовлено. Нічого не виконувалося, плату не нараховано. Перевірте ключ і те, що йому дозволено викликати.</translation>
    </message>
    <message>
        <source>Change the request by its own words and send it again.</source>
        <translation>Змініть запит відповідно до її пояснення й надішліть знову.</translation>
    </message>
    <message>
        <source>Change the request or send it again, which is a new run; if it fails again, the model&apos;s log says why.</source>
        <translation>Змініть запит або надішліть його знову — це буде новий запуск; якщо збій повториться, причина є в журналі моделі.</translation>
    </message>
    <message>
        <source>Choose another model, or another address.</source>
        <translation>Виберіть іншу модель або іншу адресу.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>Дослівно: %1</translation>
    </message>
    <message>
        <source>That is usually not billed.</source>
        <translation>Зазвичай плату за це не нараховують.</translation>
    </message>
    <message>
        <source>The account has no credit. Nothing ran. Check its billing page.</source>
        <translation>На рахунку немає коштів. Нічого не виконувалося. Перевірте сторінку оплати облікового запису.</translation>
    </message>
    <message>
        <source>The key was not accepted. Nothing ran and nothing was billed. Check the key for this endpoint.</source>
        <translation>Ключ не прийнято. Нічого не виконувалося, плату не нараховано. Перевірте ключ для цієї кінцевої точки.</translation>
    </message>
    <message>
        <source>The model did not answer through its gateway. It may have run.</source>
        <translation>Модель не відповіла через свій шлюз. Можливо, вона виконувалася.</translation>
    </message>
    <message>
        <source>The model failed.</source>
        <translation>Модель зазнала збою.</translation>
    </message>
    <message>
        <source>The model is busy. Nothing ran and nothing was billed. Wait a little and send it again.</source>
        <translation>Модель зайнята. Нічого не виконувалося, плату не нараховано. Трохи зачекайте й надішліть знову.</translation>
    </message>
    <message>
        <source>The model is not available now. Nothing ran. Wait a little and send it again.</source>
        <translation>Модель зараз недоступна. Нічого не виконувалося. Трохи зачекайте й надішліть знову.</translation>
    </message>
    <message>
        <source>The model refused the request.</source>
        <translation>Модель відхилила запит.</translation>
    </message>
    <message>
        <source>The request is too large for the server. Nothing ran. Send a shorter or smaller file.</source>
        <translation>Запит завеликий для сервера. Нічого не виконувалося. Надішліть коротший або менший файл.</translation>
    </message>
    <message>
        <source>The server sends this request on to %1, where neither file nor key follow by themselves. Nothing ran. If you trust that address, enter it as the endpoint.</source>
        <translation>Сервер переспрямовує цей запит на %1, куди ні файл, ні ключ самі собою не передаються. Нічого не виконувалося. Якщо довіряєте цій адресі, введіть її як кінцеву точку.</translation>
    </message>
    <message>
        <source>The sketch engine did not answer. Nothing is lost and nothing is billed. Send it again: the engine is started anew.</source>
        <translation>Рушій ескізів не відповів. Нічого не втрачено, плата не нараховується. Надішліть знову: рушій запуститься заново.</translation>
    </message>
    <message>
        <source>There is no model at this address. Nothing ran. Check the model id, the environment and the path.</source>
        <translation>За цією адресою немає моделі. Нічого не виконувалося. Перевірте ідентифікатор моделі, середовище та шлях.</translation>
    </message>
    <message>
        <source>This model cannot do that.</source>
        <translation>Ця модель такого не вміє.</translation>
    </message>
    <message>
        <source>Wait a little before you send it again: that is a new run.</source>
        <translation>Трохи зачекайте, перш ніж надсилати знову: це буде новий запуск.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>іншу адресу</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>%1 is another computer, and http:// would show your key and your audio to everyone on the way. Nothing was sent. Use https://, or allow it for this endpoint (--plain-http; in the window, where the model is connected).</source>
        <translation>%1 — інший комп’ютер, і http:// відкрив би ваш ключ і ваш звук усім на шляху. Нічого не надіслано. Використайте https:// або дозвольте це для цієї кінцевої точки (--plain-http; у вікні — там, де під’єднують модель).</translation>
    </message>
    <message>
        <source>A header of the request holds characters that no header may hold, such as a line break. Nothing was sent. Correct the headers of the endpoint.</source>
        <translation>Заголовок запиту містить символи, яких не може бути в заголовку, як-от розрив рядка. Нічого не надіслано. Виправте заголовки кінцевої точки.</translation>
    </message>
    <message>
        <source>The address of %1 holds a user or a password, which would be kept and shown with it. Nothing was sent. Take them out, and enter a key in its own place.</source>
        <translation>Адреса %1 містить користувача або пароль, які зберігалися б і показувалися разом із нею. Нічого не надіслано. Приберіть їх і введіть ключ у відведеному місці.</translation>
    </message>
    <message>
        <source>The content type of the request holds characters that no header may hold. Nothing was sent.</source>
        <translation>Тип вмісту запиту містить символи, яких не може бути в заголовку. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The header %1 is up to Melodeck, which alone knows what it sends. Nothing was sent. Take it out of the endpoint.</source>
        <translation>Заголовком %1 керує Melodeck, бо лише він знає, що надсилає. Нічого не надіслано. Приберіть цей заголовок із кінцевої точки.</translation>
    </message>
    <message>
        <source>The key holds a line break or another character that no key holds. Nothing was sent. Enter it again.</source>
        <translation>Ключ містить розрив рядка або інший символ, якого в ключах не буває. Нічого не надіслано. Введіть його знову.</translation>
    </message>
    <message>
        <source>This is not an address that a request can be sent to. Nothing was sent. An address begins with https:// and names a host.</source>
        <translation>На цю адресу неможливо надіслати запит. Нічого не надіслано. Адреса починається з https:// і називає вузол.</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>This is not a record of a job.</source>
        <translation>Це не запис про завдання.</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 left</source>
        <translation>лишилося %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>лишилося %1 с</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Невдача</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Проігноровано: %1</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Відповідь не надійшла</translation>
    </message>
    <message>
        <source>Only %1 of %2 clips came. What came is kept.</source>
        <translation>Надійшло лише %1 з %2 кліпів. Те, що надійшло, збережено.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Підготовка</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Отримання</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилання</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation>Запуск моделі</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Зрозуміло: %1</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Очікування моделі</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Чекає своєї черги</translation>
    </message>
    <message>
        <source>Waits to try again</source>
        <translation>Чекає на нову спробу</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>близько %1 год %2 хв</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>близько %1 хв</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>близько %1 с</translation>
    </message>
    <message>
        <source>follows your melody</source>
        <translation>за вашою мелодією</translation>
    </message>
    <message>
        <source>retries in %1 s</source>
        <translation>нова спроба за %1 с</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <translation>зазвичай близько %1</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Clip %1 came broken: %2</source>
        <translation>Кліп %1 надійшов пошкодженим: %2</translation>
    </message>
    <message>
        <source>No key for Baseten is known on this computer. Nothing was sent. Give one under “Connect a model”, then send it again.</source>
        <translation>На цьому комп’ютері невідомий жоден ключ для Baseten. Нічого не надіслано. Вкажіть ключ у «Під’єднати модель», а тоді надішліть знову.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Only the first %1 of the answer could be kept. They are put beside its clips at the next start.</source>
        <translation>Вдалося зберегти лише перші %1 відповіді. Під час наступного запуску їх буде покладено поруч із її кліпами.</translation>
    </message>
    <message>
        <source>Stopped here. Nothing is billed.</source>
        <translation>Зупинено тут. Плата не нараховується.</translation>
    </message>
    <message>
        <source>Stopped here; the model may still finish and bill.</source>
        <translation>Зупинено тут; модель усе ж може завершити роботу й нарахувати плату.</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Зупинено. Запит так і не залишив цього комп’ютера.</translation>
    </message>
    <message>
        <source>Stopped. The server had not taken it, so nothing is billed.</source>
        <translation>Зупинено. Сервер його не прийняв, тож нічого не буде нараховано.</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows.</source>
        <translation>Відповідь містить більше медіаданих, ніж дозволяє обмеження.</translation>
    </message>
    <message>
        <source>The answer is a text of more than %1 MiB. What came so far is kept.</source>
        <translation>Відповідь — це текст, більший за %1 МіБ. Те, що вже надійшло, збережено.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1 MiB and was cut off there. What came whole is kept.</source>
        <translation>Відповідь перевищує обмеження %1 МіБ, і на цьому її обрізано. Те, що надійшло повністю, збережено.</translation>
    </message>
    <message>
        <source>The answer is safe in the journal, and its clips are made at the next start: do not send the request again.</source>
        <translation>Відповідь у безпеці в журналі, а її кліпи буде створено під час наступного запуску: не надсилайте запит знову.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>Байти, що надійшли, збережено в %1.</translation>
    </message>
    <message>
        <source>The bytes that came cannot be put into %1. They are kept, and put there at the next start: make room on the disk.</source>
        <translation>Отримані байти не можна покласти до %1. Вони збережені й потраплять туди під час наступного запуску: звільніть місце на диску.</translation>
    </message>
    <message>
        <source>The clip was cut before its end.</source>
        <translation>Кліп обрізано до його кінця.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2 free), and what comes back could not be kept. Nothing was sent. Make room, then send it again.</source>
        <translation>Диск %1 заповнено (вільно %2), і те, що надійде, не вдалося б зберегти. Нічого не надіслано. Звільніть місце, а потім надішліть ще раз.</translation>
    </message>
    <message>
        <source>The events of the answer hold more than the limit for what is no media. What came so far is kept.</source>
        <translation>Події відповіді містять більше, ніж дозволяє обмеження для немедійних даних. Те, що вже надійшло, збережено.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Неможливо створити теку %1. Перевірте права доступу.</translation>
    </message>
    <message>
        <source>The key for Baseten could not be had. Nothing was sent. %1</source>
        <translation>Не вдалося отримати ключ для Baseten. Нічого не надіслано. %1</translation>
    </message>
    <message>
        <source>The server says that its answer is compressed (%1), and Melodeck cannot undo that. The model has run. Its server must send answers as they are.</source>
        <translation>Сервер каже, що його відповідь стиснено (%1), а Melodeck не може її розпакувати. Модель виконалася. Її сервер має надсилати відповіді без стиснення.</translation>
    </message>
    <message>
        <source>The sketch engine stopped while it was working. Nothing is billed. Send it again: the engine starts anew.</source>
        <translation>Рушій ескізів зупинився під час роботи. Плата не нараховується. Надішліть знову: рушій запуститься заново.</translation>
    </message>
    <message>
        <source>What had come of the answer is kept, and put beside its clips at the next start.</source>
        <translation>Те, що вже надійшло з відповіді, збережено й буде додано до її кліпів під час наступного запуску.</translation>
    </message>
    <message>
        <source>What “%1” was converted to is not in the cache any more. Nothing was sent. Drop %2 again.</source>
        <translation>Перетвореного файлу «%1» більше немає в кеші. Нічого не надіслано. Перетягніть %2 знову.</translation>
    </message>
    <message>
        <source>it was cut</source>
        <translation>обрізано</translation>
    </message>
    <message>
        <source>“%1” is not there, nor what it was converted to. Nothing was sent. Choose the file again.</source>
        <translation>Немає ні «%1», ні перетвореного з нього файлу. Нічого не надіслано. Виберіть файл знову.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The answer cannot be kept in %1 (%2). Make room on the disk.</source>
        <translation>Неможливо зберегти відповідь у %1 (%2). Звільніть місце на диску.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing could be kept after a crash. Check its permissions.</source>
        <translation>Неможливо створити теку %1, тож після аварійного завершення нічого б не збереглося. Перевірте права доступу.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2), so nothing could be kept after a crash. Check its permissions and the room on the disk.</source>
        <translation>Неможливо записати в теку %1 (%2), тож після аварійного завершення нічого б не збереглося. Перевірте права доступу та вільне місце на диску.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check the disk.</source>
        <translation>Неможливо записати в теку %1. Перевірте диск.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be made (%2), so nothing could be kept after a crash. Check the folder.</source>
        <translation>Неможливо створити журнал %1 (%2), тож після аварійного завершення нічого б не збереглося. Перевірте теку.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written (%2). Make room on the disk.</source>
        <translation>Неможливо записати журнал %1 (%2). Звільніть місце на диску.</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. It stays where it is. Check the disk, and start again.</source>
        <translation>Збережену відповідь %1 неможливо прочитати. Вона лишається на місці. Перевірте диск і запустіть знову.</translation>
    </message>
    <message>
        <source>The request is too large to be kept: its own text has more than 16 MiB. Attach large contents as a file.</source>
        <translation>Запит завеликий, щоб його зберегти: його власний текст перевищує 16 МіБ. Долучайте великий вміст файлом.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This JSON is nested deeper than %1 levels and is not read.</source>
        <translation>Цей JSON має понад %1 рівнів вкладеності, тож його не прочитано.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Це недійсний JSON.</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, column %2.</source>
        <translation>Це недійсний JSON: рядок %1, стовпець %2.</translation>
    </message>
</context>
<context>
    <name>JsonBuilder</name>
    <message>
        <source>The answer holds more text than Melodeck keeps in memory. Media that was whole before that point is kept.</source>
        <translation>Відповідь містить більше тексту, ніж Melodeck тримає в пам’яті. Медіадані, що були повними до цього місця, збережено.</translation>
    </message>
</context>
<context>
    <name>JsonPlaces</name>
    <message>
        <source>A colon is missing before this.</source>
        <translation>Перед цим бракує двокрапки.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Перед цим бракує коми.</translation>
    </message>
    <message>
        <source>A file needs a field around it, such as {&quot;audio&quot;: … }.</source>
        <translation>Файлу потрібне поле навколо нього, як-от {&quot;audio&quot;: … }.</translation>
    </message>
    <message>
        <source>A file stands in place of a whole value, not within a text.</source>
        <translation>Файл стоїть замість цілого значення, а не всередині тексту.</translation>
    </message>
    <message>
        <source>A name in double quotes is missing here.</source>
        <translation>Тут бракує назви в подвійних лапках.</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>Перед цим бракує значення.</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here. Delete it.</source>
        <translation>Тут стоїть невидимий символ (%1). Вилучіть його.</translation>
    </message>
    <message>
        <source>Four digits or letters from a to f are missing after “\u”.</source>
        <translation>Після «\u» бракує чотирьох цифр або літер від a до f.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>У JSON немає коментарів.</translation>
    </message>
    <message>
        <source>JSON has no such number.</source>
        <translation>У JSON немає такого числа.</translation>
    </message>
    <message>
        <source>JSON writes this as %1.</source>
        <translation>У JSON це записують як %1.</translation>
    </message>
    <message>
        <source>Texts and names stand in double quotes: &quot;%1&quot;.</source>
        <translation>Тексти й назви беруть у подвійні лапки: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Texts and names stand in straight double quotes: &quot;…&quot;.</source>
        <translation>Тексти й назви беруть у прямі подвійні лапки: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>There is a comma too many before this.</source>
        <translation>Перед цим зайва кома.</translation>
    </message>
    <message>
        <source>There is more after the end of the request.</source>
        <translation>Після кінця запиту є ще щось.</translation>
    </message>
    <message>
        <source>There is no file behind this mark.</source>
        <translation>За цією позначкою немає файлу.</translation>
    </message>
    <message>
        <source>There is no request here yet. One begins with { and ends with }.</source>
        <translation>Тут ще немає запиту. Запит починається з { і закінчується на }.</translation>
    </message>
    <message>
        <source>This invisible character must be written as \u%1 in a text.</source>
        <translation>Цей невидимий символ у тексті треба писати як \u%1.</translation>
    </message>
    <message>
        <source>This is half of a character. Write it again.</source>
        <translation>Це половина символу. Напишіть його знову.</translation>
    </message>
    <message>
        <source>This is half of a character; its other half is missing.</source>
        <translation>Це половина символу; іншої половини бракує.</translation>
    </message>
    <message>
        <source>This is nested deeper than %1 levels and is not read.</source>
        <translation>Тут понад %1 рівнів вкладеності, тож це не прочитано.</translation>
    </message>
    <message>
        <source>This is no number as JSON writes it, such as 8, -0.5 or 1e3.</source>
        <translation>Це не число в записі JSON, як-от 8, -0.5 чи 1e3.</translation>
    </message>
    <message>
        <source>This is no value.</source>
        <translation>Це не значення.</translation>
    </message>
    <message>
        <source>This number has too many digits to be sent exactly.</source>
        <translation>Це число має забагато цифр, щоб надіслати його точно.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Це число завелике.</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>У цього тексту немає закривальних лапок.</translation>
    </message>
    <message>
        <source>“%1” of line %2 is closed by another bracket.</source>
        <translation>«%1» з рядка %2 закрито іншою дужкою.</translation>
    </message>
    <message>
        <source>“%1” of line %2 is never closed.</source>
        <translation>«%1» з рядка %2 ніде не закрито.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of them.</source>
        <translation>«%1» стоїть тут двічі. Залиште одне.</translation>
    </message>
    <message>
        <source>“\%1” means nothing here. A backslash itself is written “\\”.</source>
        <translation>«\%1» тут нічого не означає. Саму зворотну скісну риску пишуть як «\\».</translation>
    </message>
</context>
<context>
    <name>JsonTokenizer</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 Медіадані, що були повними до цього місця, збережено. Перегляньте відповідь, перш ніж надсилати знову.</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>Відповідь обривається після байта %1.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Відповідь порожня.</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>Відповідь має понад %1 рівнів вкладеності.</translation>
    </message>
    <message>
        <source>The answer is not valid JSON at byte %1.</source>
        <translation>Відповідь — недійсний JSON на байті %1.</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>The key is right, but the workspace has to settle its billing before models answer. Nothing ran. See its billing page.</source>
        <translation>Ключ правильний, але робочий простір має залагодити оплату, перш ніж моделі відповідатимуть. Нічого не виконувалося. Перегляньте його сторінку оплати.</translation>
    </message>
    <message>
        <source>The platform does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>Платформа не приймає цього ключа. Можливо, його обрізано або вилучено: скопіюйте його знову з налаштувань свого робочого простору.</translation>
    </message>
    <message>
        <source>The platform knows no such key, or does not let it see its account. A key that is limited to some models may work for those all the same.</source>
        <translation>Платформа не знає такого ключа або не дає йому доступу до облікового запису. Ключ, обмежений певними моделями, може все ж працювати для них.</translation>
    </message>
    <message>
        <source>What answered is not Baseten: a proxy or a sign-in page of the network may stand between. The key was not checked.</source>
        <translation>Відповів не Baseten: можливо, між вами стоїть проксі або сторінка входу мережі. Ключ не перевірено.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>A key belongs to a server: “baseten”, or an address such as https://models.example.org. Nothing was changed.</source>
        <translation>Ключ належить серверу: «baseten» або адресі на зразок https://models.example.org. Нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer; it may be waiting to be unlocked. Unlock it and try again, or use the key for this session alone.</source>
        <translation>Сховище ключів не відповідає; можливо, воно чекає на розблокування. Розблокуйте його й спробуйте знову або використайте ключ лише для цього сеансу.</translation>
    </message>
    <message>
        <source>The keychain does not do what was asked of it (its error %1). Use the key for this session alone, or name an environment variable.</source>
        <translation>Сховище ключів не виконує запитаного (його помилка: %1). Використайте ключ лише для цього сеансу або назвіть змінну середовища.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or use the key for this session alone.</source>
        <translation>Сховище ключів заблоковано або в доступі до нього відмовлено. Розблокуйте його й спробуйте знову або використайте ключ лише для цього сеансу.</translation>
    </message>
    <message>
        <source>The keychain was not waited for.</source>
        <translation>На сховище ключів не чекали.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it does not run (a program such as GNOME Keyring or KWallet), so no key can be kept. Use the key for this session alone, or name an environment variable.</source>
        <translation>На цьому комп’ютері немає сховища ключів або воно не запущене (програма на зразок GNOME Keyring чи KWallet), тож ключ зберегти неможливо. Використайте ключ лише для цього сеансу або назвіть змінну середовища.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 cannot be written. Check the disk.</source>
        <translation>Неможливо записати %1. Перевірте диск.</translation>
    </message>
    <message>
        <source>%1 is damaged in the archive and was left out.</source>
        <translation>%1 в архіві пошкоджено, тож його пропущено.</translation>
    </message>
    <message>
        <source>A collection needs a name. Nothing was changed.</source>
        <translation>Колекції потрібна назва. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Another import into this library is going on. Wait for its end.</source>
        <translation>Триває інше імпортування в цю бібліотеку. Дочекайтеся його завершення.</translation>
    </message>
    <message>
        <source>It had %1 bytes and has %2.</source>
        <translation>Було байтів: %1, тепер: %2.</translation>
    </message>
    <message>
        <source>It has no place in a library.</source>
        <translation>Для цього немає місця в бібліотеці.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Цього вже немає на місці.</translation>
    </message>
    <message>
        <source>Its size is the same and its content is not.</source>
        <translation>Розмір той самий, а вміст інший.</translation>
    </message>
    <message>
        <source>Not all of its files are in the archive any more, so it was left out.</source>
        <translation>В архіві вже немає всіх його файлів, тож його пропущено.</translation>
    </message>
    <message>
        <source>Nothing can be read behind a damaged place of it.</source>
        <translation>Далі за пошкодженим місцем нічого прочитати неможливо.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>The archive cannot be written. Choose another folder.</source>
        <translation>Неможливо записати архів. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The archive is damaged there. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>У цьому місці архів пошкоджено. Те, що є в бібліотеці, лишається без змін. Скопіюйте архів ще раз або скористайтеся старішим.</translation>
    </message>
    <message>
        <source>The archive needs %1 MB on the disk of the library, and %2 MB are free. Nothing was changed. Make room, or move the library to another disk.</source>
        <translation>Архіву потрібно %1 МБ на диску бібліотеки, а вільно %2 МБ. Нічого не змінено. Звільніть місце або перемістіть бібліотеку на інший диск.</translation>
    </message>
    <message>
        <source>The backup of %1 took its place; clips that came later were found on the disk and added, without their prompts.</source>
        <translation>Її замінила резервна копія від %1; кліпи, що надійшли пізніше, знайдено на диску й додано без їхніх промптів.</translation>
    </message>
    <message>
        <source>The copy %1 does not read as it was written: the new disk cannot be trusted. The library stays where it is, and nothing of it was changed.</source>
        <translation>Копія %1 читається не так, як її записано: новому диску не можна довіряти. Бібліотека лишається там, де вона є, і в ній нічого не змінено.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be kept between two starts. Check its permissions, or save each clip yourself.</source>
        <translation>Неможливо створити теку %1, тож між запусками нічого не збережеться. Перевірте права доступу або зберігайте кожен кліп самостійно.</translation>
    </message>
    <message>
        <source>The library cannot be read. Nothing was changed.</source>
        <translation>Бібліотеку неможливо прочитати. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The library cannot be written. Clips that arrived are still files on this disk. Free some space or check the folder&apos;s permissions.</source>
        <translation>Неможливо записати бібліотеку. Кліпи, що надійшли, й далі лежать файлами на цьому диску. Звільніть місце або перевірте права доступу до теки.</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the disk.</source>
        <translation>Неможливо записати бібліотеку в %1. Перевірте диск.</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation>Неможливо записати бібліотеку в %1. Перевірте права доступу до теки.</translation>
    </message>
    <message>
        <source>The library is in %1, and that is not connected. Connect the disk and start Melodeck again; nothing of it is lost.</source>
        <translation>Бібліотека розташована в %1, а цей диск не під’єднано. Під’єднайте його й запустіть Melodeck знову; нічого з неї не втрачено.</translation>
    </message>
    <message>
        <source>The library is just being moved to another folder. Wait until that is done, then start again.</source>
        <translation>Бібліотеку саме переносять до іншої теки. Зачекайте, доки це завершиться, і запустіть знову.</translation>
    </message>
    <message>
        <source>The library was made by a newer Melodeck and is left untouched. Install the newer version.</source>
        <translation>Бібліотеку створено новішою версією Melodeck, тож її не змінено. Встановіть новішу версію.</translation>
    </message>
    <message>
        <source>The library&apos;s daily backup could not be made; the library itself is fine. Make room on the disk.</source>
        <translation>Не вдалося створити щоденну резервну копію бібліотеки; із самою бібліотекою все гаразд. Звільніть місце на диску.</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and cannot be moved aside. Clips are still files in the folder beside it. Check the folder&apos;s permissions.</source>
        <translation>Файл бібліотеки %1 пошкоджено, і його неможливо відкласти. Кліпи й далі лежать файлами в теці поруч. Перевірте права доступу до теки.</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and is left as it is. The clips in the folder beside it are still there. Move the file away to start anew.</source>
        <translation>Файл бібліотеки %1 пошкоджено; його залишено як є. Кліпи в теці поруч досі на місці. Перемістіть файл, щоб почати заново.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and another Melodeck still uses it. Close that one and start again: the library&apos;s backup takes its place then.</source>
        <translation>Файл бібліотеки пошкоджено, і його досі використовує інший Melodeck. Закрийте той і запустіть знову: тоді його замінить резервна копія бібліотеки.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and its backup cannot be put in its place. Nothing was changed. Make room on the disk, then start again.</source>
        <translation>Файл бібліотеки пошкоджено, і його резервна копія не може стати на його місце. Нічого не змінено. Звільніть місце на диску й запустіть знову.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Clips are still files on this disk. Start Melodeck again: it sets the file aside and goes on with the newest backup.</source>
        <translation>Файл бібліотеки пошкоджено. Кліпи й далі лежать файлами на цьому диску. Запустіть Melodeck знову: він відкладе файл і продовжить із найновішою резервною копією.</translation>
    </message>
    <message>
        <source>The library&apos;s file was damaged. It is kept as %1.</source>
        <translation>Файл бібліотеки було пошкоджено. Його збережено як %1.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written, so the library stays where it is. Check the folder&apos;s permissions.</source>
        <translation>Неможливо записати налаштування в %1, тож бібліотека лишається там, де вона є. Перевірте права доступу до теки.</translation>
    </message>
    <message>
        <source>There is a collection “%1” already. Nothing was changed: choose another name.</source>
        <translation>Колекція «%1» уже є. Нічого не змінено: виберіть іншу назву.</translation>
    </message>
    <message>
        <source>There is more in it than the archive says. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>У ньому більше даних, ніж зазначено в архіві. Те, що є в бібліотеці, лишається без змін. Скопіюйте архів ще раз або скористайтеся старішим.</translation>
    </message>
    <message>
        <source>There is no file “%1”. What the library holds stays as it is. Choose the archive again.</source>
        <translation>Файлу «%1» немає. Те, що є в бібліотеці, лишається без змін. Виберіть архів знову.</translation>
    </message>
    <message>
        <source>There is no finished job %1 in the library. Nothing was exported.</source>
        <translation>У бібліотеці немає завершеного завдання %1. Нічого не експортовано.</translation>
    </message>
    <message>
        <source>There is no library in %1 yet. The first request makes it.</source>
        <translation>У %1 ще немає бібліотеки. Її створить перший запит.</translation>
    </message>
    <message>
        <source>There was no backup, so a new one was made from the clips found on the disk; their prompts are not known any more.</source>
        <translation>Резервної копії не було, тож бібліотеку створено заново з кліпів, знайдених на диску; їхні промпти вже невідомі.</translation>
    </message>
    <message>
        <source>This archive was made by a newer Melodeck. Install that to import it; nothing was changed.</source>
        <translation>Цей архів створено новішою версією Melodeck. Встановіть її, щоб імпортувати його; нічого не змінено.</translation>
    </message>
    <message>
        <source>This is no archive of a Melodeck library. What the library holds stays as it is. Choose a ZIP file that Melodeck exported.</source>
        <translation>Це не архів бібліотеки Melodeck. Те, що є в бібліотеці, лишається без змін. Виберіть файл ZIP, який експортував Melodeck.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. What was imported until then is whole; import once more to go on.</source>
        <translation>«%1» неможливо створити. Те, що імпортовано до цього, ціле; імпортуйте ще раз, щоб продовжити.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). What the library holds stays as it is. Check the file and its permissions.</source>
        <translation>«%1» неможливо відкрити (%2). Те, що є в бібліотеці, лишається без змін. Перевірте файл і права доступу до нього.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«%1» неможливо прочитати.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed (%2). What is left is still in the trash.</source>
        <translation>«%1» неможливо вилучити (%2). Те, що лишилося, досі в смітнику.</translation>
    </message>
    <message>
        <source>“%1” is no archive of a Melodeck library, or nothing in it can be read any more. Nothing was changed.</source>
        <translation>«%1» не є архівом бібліотеки Melodeck, або з нього вже нічого неможливо прочитати. Нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>LibraryMove</name>
    <message>
        <source>%1 is not empty. Choose a folder of its own for the library.</source>
        <translation>Тека %1 не порожня. Виберіть для бібліотеки окрему теку.</translation>
    </message>
    <message>
        <source>Another Melodeck still has the library open, so it was not moved and is used where it was. Close that one; the move is finished when this window is closed the next time.</source>
        <translation>Бібліотека ще відкрита в іншому Melodeck, тож її не переміщено, і вона використовується на старому місці. Закрийте його; переміщення завершиться, коли це вікно закриють наступного разу.</translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>Виберіть теку за повним шляхом.</translation>
    </message>
    <message>
        <source>The copy in %1 is not there, so the library stays where it was. Connect the disk; the move is finished when this window is closed the next time.</source>
        <translation>Копії в %1 немає на місці, тож бібліотека лишається там, де була. Під’єднайте диск; переміщення завершиться, коли це вікно закриють наступного разу.</translation>
    </message>
    <message>
        <source>The copy of the library&apos;s file does not read as it was written. The library stays where it is.</source>
        <translation>Копія файлу бібліотеки читається не так, як її записано. Бібліотека лишається там, де вона є.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Неможливо створити теку %1. Виберіть іншу.</translation>
    </message>
    <message>
        <source>The library cannot be moved into itself. Choose a folder elsewhere.</source>
        <translation>Бібліотеку неможливо перемістити саму в себе. Виберіть теку деінде.</translation>
    </message>
    <message>
        <source>The library is not where it was moved to, so nothing of the old one is removed. Check that its disk is connected and try again.</source>
        <translation>Бібліотеки немає там, куди її переміщено, тож зі старої нічого не вилучено. Перевірте, чи під’єднано її диск, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The library is there already.</source>
        <translation>Бібліотека вже там.</translation>
    </message>
    <message>
        <source>The library needs %1 MB more there, and %2 MB are free. Nothing was copied.</source>
        <translation>Бібліотеці потрібно там ще %1 МБ, а вільно %2 МБ. Нічого не скопійовано.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be made in %1. It stays where it is.</source>
        <translation>Неможливо створити файл бібліотеки в %1. Вона лишається там, де вона є.</translation>
    </message>
</context>
<context>
    <name>LocalEngine</name>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Зупинено. Запит так і не залишив цього комп’ютера.</translation>
    </message>
    <message>
        <source>The sketch engine did not start. Nothing is lost and nothing is billed. Check that %1 is installed beside Melodeck.</source>
        <translation>Рушій ескізів не запустився. Нічого не втрачено, плата не нараховується. Перевірте, чи %1 встановлено поруч із Melodeck.</translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message>
        <source>Deployment %1</source>
        <translation>Розгортання %1</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Розробка</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Середовище %1</translation>
    </message>
    <message>
        <source>What answered is not Baseten&apos;s list: a proxy or a sign-in page of the network may stand between. A model&apos;s address can be pasted all the same.</source>
        <translation>Надійшов не список Baseten: можливо, між вами стоїть проксі або сторінка входу мережі. Адресу моделі все одно можна вставити.</translation>
    </message>
    <message>
        <source>What answered is not the config of a deployment. The request can be written by hand all the same.</source>
        <translation>Надійшла не конфігурація розгортання. Запит усе одно можна написати вручну.</translation>
    </message>
    <message>
        <source>asleep; the first request wakes it</source>
        <translation>спить; її розбудить перший запит</translation>
    </message>
    <message>
        <source>being made, not there yet</source>
        <translation>створюється, ще не готова</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>зламана</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>у невідомому стані</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готова</translation>
    </message>
    <message>
        <source>ready, %1 replicas</source>
        <translation>готова, реплік: %1</translation>
    </message>
    <message>
        <source>ready, 1 replica</source>
        <translation>готова, 1 репліка</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>запускається</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>вимкнена</translation>
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
        <translation>M4A або MP4</translation>
    </message>
    <message>
        <source>WMA</source>
        <translation>WMA</translation>
    </message>
    <message>
        <source>WebM or Matroska</source>
        <translation>WebM або Matroska</translation>
    </message>
    <message>
        <source>compressed audio</source>
        <translation>стиснений звук</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>іншого типу</translation>
    </message>
    <message>
        <source>video</source>
        <translation>відео</translation>
    </message>
    <message>
        <source>“%1” (%2) holds no sound that can be decoded. Nothing was sent. Export it as WAV or FLAC.</source>
        <translation>«%1» (%2) не містить звуку, який можна декодувати. Нічого не надіслано. Експортуйте у WAV або FLAC.</translation>
    </message>
    <message>
        <source>“%1” (%2) needs a decoder that is not installed. Nothing was sent. Install the package gstreamer1.0-libav and drop the file again, or export it as WAV or FLAC.</source>
        <translation>Для «%1» (%2) потрібен декодер, якого не встановлено. Нічого не надіслано. Встановіть пакунок gstreamer1.0-libav і перетягніть файл знову або експортуйте його у WAV чи FLAC.</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG, MP3 and what the system&apos;s decoders know (M4A, WebM …) work.</source>
        <translation>«%1» — не звук, який можна тут прочитати. Нічого не надіслано. Підходять WAV, FLAC, OGG, MP3 і те, що знають декодери системи (M4A, WebM …).</translation>
    </message>
</context>
<context>
    <name>MediaToWav</name>
    <message>
        <source>The recording is too long to be turned into a WAV file. Nothing was sent. Cut it first.</source>
        <translation>Запис надто довгий, щоб перетворити його на файл WAV. Нічого не надіслано. Спершу обріжте його.</translation>
    </message>
</context>
<context>
    <name>ModelSpec</name>
    <message>
        <source>This is not a model spec.</source>
        <translation>Це не опис моделі.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>1 is the natural pace, 2 twice as fast.</source>
        <translation>1 — природний темп, 2 — удвічі швидше.</translation>
    </message>
    <message>
        <source>2, 3 or 4 quarters, or 6 eighths.</source>
        <translation>2, 3 або 4 чверті чи 6 восьмих.</translation>
    </message>
    <message>
        <source>A few seconds of one person speaking; the speech takes on that voice. A WAV file is safest.</source>
        <translation>Кілька секунд мовлення однієї людини; синтезоване мовлення перейме цей голос. Найнадійніше — файл WAV.</translation>
    </message>
    <message>
        <source>A melody, sung or played, or a whole mix in which one stands out (WAV, FLAC, OGG, MP3). The engine on this computer listens to the first ten minutes.</source>
        <translation>Мелодія, заспівана чи зіграна, або цілий мікс, у якому одна виділяється (WAV, FLAC, OGG, MP3). Рушій на цьому комп’ютері слухає перші десять хвилин.</translation>
    </message>
    <message>
        <source>A pause this long ends a part.</source>
        <translation>Пауза такої тривалості завершує частину.</translation>
    </message>
    <message>
        <source>A prompt for the second of the two text readers. Without it both read the first.</source>
        <translation>Промпт для другого з двох текстових кодувальників. Без нього обидва читають перший.</translation>
    </message>
    <message>
        <source>A recording of one person speaking, whose voice and style the speech follows.</source>
        <translation>Запис мовлення однієї людини, голос і манеру якої наслідує мовлення.</translation>
    </message>
    <message>
        <source>A recording of one voice (WAV, FLAC, OGG, MP3) whose tune the clips follow. Without it a tune is composed.</source>
        <translation>Запис одного голосу (WAV, FLAC, OGG, MP3), за мелодією якого йдуть кліпи. Без нього мелодія створюється.</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow, resampled from its own rate.</source>
        <translation>Запис, за мелодією якого йдуть кліпи; передискретизується з його власної частоти.</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow. The model assumes 32 kHz whatever the file says.</source>
        <translation>Запис, за мелодією якого йдуть кліпи. Модель припускає 32 кГц, хоч що вказано у файлі.</translation>
    </message>
    <message>
        <source>A second model finishes the details.</source>
        <translation>Друга модель допрацьовує деталі.</translation>
    </message>
    <message>
        <source>Above 30 s the model works in windows, each so much later than the one before: shorter holds together better and takes longer.</source>
        <translation>Понад 30 с модель працює вікнами, кожне з таким зсувом відносно попереднього: з меншим кроком звук цілісніший, але створюється довше.</translation>
    </message>
    <message>
        <source>Address of a WAV or FLAC file. It must end in .wav or .flac in lower case; what follows a question mark does not count.</source>
        <translation>Адреса файлу WAV або FLAC. Має закінчуватися на .wav або .flac малими літерами; те, що після знака питання, не враховується.</translation>
    </message>
    <message>
        <source>Address of a recording or video. The server behind it must support range requests.</source>
        <translation>Адреса запису або відео. Сервер за нею має підтримувати запити діапазонів.</translation>
    </message>
    <message>
        <source>Address of a short recording whose voice is to speak, in place of the speaker. Only newer deployments know it.</source>
        <translation>Адреса короткого запису, голосом якого слід говорити замість мовця. Відома лише новішим розгортанням.</translation>
    </message>
    <message>
        <source>Address of the recording, English speech. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Адреса запису з англійським мовленням. Модель завантажує його, тож він має бути доступний з інтернету без входу.</translation>
    </message>
    <message>
        <source>Address of the recording, for a server that fetches it. The engine on this computer does not: give it the file.</source>
        <translation>Адреса запису для сервера, який його завантажує. Рушій на цьому комп’ютері цього не робить: дайте йому файл.</translation>
    </message>
    <message>
        <source>Address of the recording, or of a video with sound. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Адреса запису або відео зі звуком. Модель завантажує його, тож він має бути доступний з інтернету без входу.</translation>
    </message>
    <message>
        <source>Address of the recording. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Адреса запису. Модель завантажує його, тож він має бути доступний з інтернету без входу.</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Усі варіанти</translation>
    </message>
    <message>
        <source>As in &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; or &quot;D Dorian&quot;.</source>
        <translation>Як-от &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; або &quot;D Dorian&quot;.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Audio transcription chain</source>
        <translation>Ланцюжок транскрибування звуку</translation>
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
        <translation>Різноманітність променів</translation>
    </message>
    <message>
        <source>Beam width</source>
        <translation>Ширина променя</translation>
    </message>
    <message>
        <source>Beats a minute as they are counted: eighths in a bar of six.</source>
        <translation>Удари за хвилину, як їх рахують: восьмі в такті на шість.</translation>
    </message>
    <message>
        <source>Beats in a bar of the melody</source>
        <translation>Частки в такті мелодії</translation>
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
        <translation>Вибирати серед найімовірніших токенів, що разом мають цю ймовірність.</translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest tokens. Without it top p alone decides.</source>
        <translation>Вибирати серед стількох найімовірніших токенів. Без цього вирішує лише top p.</translation>
    </message>
    <message>
        <source>Chooses among likely sounds. Without it always the likeliest: monotonous, and the same each time.</source>
        <translation>Вибирає серед імовірних звуків. Без цього завжди найімовірніший: монотонно й щоразу однаково.</translation>
    </message>
    <message>
        <source>Chooses among so many of the likeliest sounds; 0 is all of them.</source>
        <translation>Вибирає серед стількох найімовірніших звуків; 0 — усі.</translation>
    </message>
    <message>
        <source>Chooses among the likeliest sounds that together have this probability; 0 leaves it to top k.</source>
        <translation>Вибирає серед найімовірніших звуків, що разом мають цю ймовірність; 0 лишає це для top k.</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Розмір фрагмента</translation>
    </message>
    <message>
        <source>Code of the language to speak, such as en-us.</source>
        <translation>Код мови, якою говорити, як-от en-us.</translation>
    </message>
    <message>
        <source>Codes of the languages that detection chooses from. Empty: all that the model knows.</source>
        <translation>Коди мов, з яких вибирає визначення. Порожньо: усі, що знає модель.</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Декодування</translation>
    </message>
    <message>
        <source>Detect the language of each part</source>
        <translation>Визначати мову кожної частини</translation>
    </message>
    <message>
        <source>Detect the language only</source>
        <translation>Лише визначити мову</translation>
    </message>
    <message>
        <source>Download headers</source>
        <translation>Заголовки завантаження</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens. 0 sets no limit.</source>
        <translation>Завершує мовлення після стількох токенів. 0 — без обмеження.</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens; 1000 tokens are about 12 s.</source>
        <translation>Завершує мовлення після стількох токенів; 1000 токенів — близько 12 с.</translation>
    </message>
    <message>
        <source>English speech from a short text</source>
        <translation>англійське мовлення з короткого тексту</translation>
    </message>
    <message>
        <source>English speech from text</source>
        <translation>англійське мовлення з тексту</translation>
    </message>
    <message>
        <source>English speech from text, fast</source>
        <translation>англійське мовлення з тексту, швидко</translation>
    </message>
    <message>
        <source>English speech from text, in a voice of your own if you give one</source>
        <translation>англійське мовлення з тексту, за бажання — вашим голосом</translation>
    </message>
    <message>
        <source>Even out loudness</source>
        <translation>Вирівняти гучність</translation>
    </message>
    <message>
        <source>Exact length of each clip in seconds.</source>
        <translation>Точна тривалість кожного кліпу в секундах.</translation>
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
        <translation>Спершу знаходить мовлення й ділить запис у цих місцях. Без цього транскрибується щонайбільше 30 с.</translation>
    </message>
    <message>
        <source>First beat of the melody</source>
        <translation>Перша частка мелодії</translation>
    </message>
    <message>
        <source>Fixed by Whisper; no other value is taken.</source>
        <translation>Задано Whisper; іншого значення не приймає.</translation>
    </message>
    <message>
        <source>For recordings in several languages. Set the language to auto.</source>
        <translation>Для записів кількома мовами. Задайте мову auto.</translation>
    </message>
    <message>
        <source>For recordings that are loud in places and quiet in others.</source>
        <translation>Для записів, де місцями гучно, а місцями тихо.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Кадри</translation>
    </message>
    <message>
        <source>Frames decoded together</source>
        <translation>Кадри, декодовані разом</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Кадри за секунду</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Керування</translation>
    </message>
    <message>
        <source>Guidance in two steps</source>
        <translation>Керування у два кроки</translation>
    </message>
    <message>
        <source>HTTP headers that the model sends when it downloads the link, as names and values. Not known to older deployments.</source>
        <translation>Заголовки HTTP, які модель надсилає, завантажуючи за посиланням, — назви й значення. Невідомі старішим розгортанням.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Висота</translation>
    </message>
    <message>
        <source>Higher is livelier and less steady.</source>
        <translation>Вище — жвавіше й менш рівно.</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower is safer.</source>
        <translation>Вище — несподіваніше, нижче — надійніше.</translation>
    </message>
    <message>
        <source>Higher values favour longer transcripts. Matters only with a beam width above 1.</source>
        <translation>Вищі значення надають перевагу довшим транскриптам. Має значення лише за ширини променя понад 1.</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself, and make it speak faster.</source>
        <translation>Вищі значення не дають моделі повторюватися й змушують її говорити швидше.</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself.</source>
        <translation>Вищі значення не дають моделі повторюватися.</translation>
    </message>
    <message>
        <source>Higher values make the candidates differ more.</source>
        <translation>За вищих значень варіанти більше відрізняються.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Підказка</translation>
    </message>
    <message>
        <source>How closely the clips follow prompt and melody; too much sounds forced.</source>
        <translation>Наскільки точно кліпи йдуть за промптом і мелодією; забагато звучить силувано.</translation>
    </message>
    <message>
        <source>How closely the image follows the prompt.</source>
        <translation>Наскільки точно зображення відповідає промпту.</translation>
    </message>
    <message>
        <source>How freely the model guesses. 0 takes the most likely words each time.</source>
        <translation>Наскільки вільно модель здогадується. 0 щоразу бере найімовірніші слова.</translation>
    </message>
    <message>
        <source>How much is made before it is sent. Smaller starts sooner, larger runs more smoothly.</source>
        <translation>Скільки створюється перед надсиланням. Менше — раніше починається, більше — плавніше йде.</translation>
    </message>
    <message>
        <source>How the model chooses its words.</source>
        <translation>Як модель вибирає слова.</translation>
    </message>
    <message>
        <source>How the model listens and what it returns.</source>
        <translation>Як модель слухає і що повертає.</translation>
    </message>
    <message>
        <source>How the recording is split at pauses.</source>
        <translation>Як запис ділиться на паузах.</translation>
    </message>
    <message>
        <source>How the recording is split so that the parts run side by side. An empty object takes all defaults.</source>
        <translation>Як запис ділиться, щоб частини оброблялися паралельно. Порожній об’єкт бере всі типові значення.</translation>
    </message>
    <message>
        <source>How the steps are spaced. Without one the model keeps the one of its last request, Euler at first.</source>
        <translation>Як розподілено кроки. Без цього модель лишає планувальник з останнього запиту, спочатку Euler.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>In steps of 16 pixels.</source>
        <translation>Кроками по 16 пікселів.</translation>
    </message>
    <message>
        <source>In steps of 8 pixels. Older deployments always make 1024.</source>
        <translation>Кроками по 8 пікселів. Старіші розгортання завжди створюють 1024.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Вхідні дані</translation>
    </message>
    <message>
        <source>Keeps words from being cut where two large parts meet; words in the overlap may come twice.</source>
        <translation>Не дає обрізати слова на стику двох великих частин; слова в перекритті можуть повторитися.</translation>
    </message>
    <message>
        <source>Key of the melody</source>
        <translation>Тональність мелодії</translation>
    </message>
    <message>
        <source>Kokoro</source>
        <translation>Kokoro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Language of the speech as a code such as en or de. Write auto to have it detected.</source>
        <translation>Мова мовлення кодом, як-от en або de. Напишіть auto, щоб її було визначено.</translation>
    </message>
    <message>
        <source>Language of the text.</source>
        <translation>Мова тексту.</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 10 s the model works in windows that move on by 2 s, so time grows fast.</source>
        <translation>Тривалість кожного кліпу в секундах. Понад 10 с модель працює вікнами, що зсуваються на 2 с, тож час швидко зростає.</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 30 s the model works in windows: time and memory grow.</source>
        <translation>Тривалість кожного кліпу в секундах. Понад 30 с модель працює вікнами: зростають час і пам’ять.</translation>
    </message>
    <message>
        <source>Length of the large parts</source>
        <translation>Довжина великих частин</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>Штраф за довжину</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Link to a voice</source>
        <translation>Посилання на голос</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of about this length.</source>
        <translation>Довші тексти діляться на частини приблизно такої довжини.</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of at most this many characters. Not known to older deployments.</source>
        <translation>Довші тексти діляться на частини щонайбільше зі стількох символів. Невідомо старішим розгортанням.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Найдовша відповідь</translation>
    </message>
    <message>
        <source>Longest part</source>
        <translation>Найдовша частина</translation>
    </message>
    <message>
        <source>Longest part of the text</source>
        <translation>Найдовша частина тексту</translation>
    </message>
    <message>
        <source>Longest part sent to Whisper; it is cut at a quiet place in its second half.</source>
        <translation>Найдовша частина, що надсилається у Whisper; її розрізають у тихому місці другої половини.</translation>
    </message>
    <message>
        <source>Longest prompt</source>
        <translation>Найдовший промпт</translation>
    </message>
    <message>
        <source>Longest stretch of speech handled at a time.</source>
        <translation>Найдовший відрізок мовлення, що обробляється за раз.</translation>
    </message>
    <message>
        <source>MARS6</source>
        <translation>MARS6</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Мелодія</translation>
    </message>
    <message>
        <source>Melody as corrected</source>
        <translation>Мелодія з виправленнями</translation>
    </message>
    <message>
        <source>Melody transcription</source>
        <translation>Транскрибування мелодії</translation>
    </message>
    <message>
        <source>MetaVoice</source>
        <translation>MetaVoice</translation>
    </message>
    <message>
        <source>More is faster and takes more memory. Above 10 the model refuses.</source>
        <translation>Більше — швидше, але потребує більше пам’яті. Понад 10 модель не приймає.</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail.</source>
        <translation>Більше кроків — довше, але детальніше.</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail. The model fails without a number here.</source>
        <translation>Більше кроків — довше, але детальніше. Без числа тут модель зазнає збою.</translation>
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
        <translation>MusicGen Melody, Truss від Melodeck</translation>
    </message>
    <message>
        <source>Name of one of the speakers that come with the model.</source>
        <translation>Ім’я одного з мовців, що входять до складу моделі.</translation>
    </message>
    <message>
        <source>Names start with a for American or b for British, then f for a woman or m for a man. af is a mix of Bella and Sarah.</source>
        <translation>Імена починаються з a (американська) або b (британська), далі f — жінка або m — чоловік. af — суміш Bella та Sarah.</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Негативний промпт</translation>
    </message>
    <message>
        <source>No repeated runs</source>
        <translation>Без повторів послідовностей</translation>
    </message>
    <message>
        <source>Number of candidate transcripts kept at a time. More is slower.</source>
        <translation>Кількість варіантів транскрипту, що зберігаються одночасно. Більше — повільніше.</translation>
    </message>
    <message>
        <source>Number of images in the video. The model was trained for 14.</source>
        <translation>Кількість зображень у відео. Модель навчено на 14.</translation>
    </message>
    <message>
        <source>Number of the speaker. Without a recording to go by, the voice may still change from one run to the next.</source>
        <translation>Номер мовця. Без запису-зразка голос усе ж може змінюватися від запуску до запуску.</translation>
    </message>
    <message>
        <source>Orpheus</source>
        <translation>Orpheus</translation>
    </message>
    <message>
        <source>Overlap of the large parts</source>
        <translation>Перекриття великих частин</translation>
    </message>
    <message>
        <source>Pace of the movement, best from 5 to 30. The file plays one frame a second faster.</source>
        <translation>Швидкість руху, найкраще від 5 до 30. Файл відтворюється на один кадр за секунду швидше.</translation>
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
        <translation>Можливі мови</translation>
    </message>
    <message>
        <source>Probability above which sound counts as speech.</source>
        <translation>Імовірність, вище якої звук вважається мовленням.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпти</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Допрацювати</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Штраф за повтори</translation>
    </message>
    <message>
        <source>Returns the language without a transcript.</source>
        <translation>Повертає мову без транскрипту.</translation>
    </message>
    <message>
        <source>Returns the time of each word as well.</source>
        <translation>Повертає також час кожного слова.</translation>
    </message>
    <message>
        <source>Returns the times of sentences and words as well. Takes a little longer.</source>
        <translation>Повертає також час речень і слів. Трохи довше.</translation>
    </message>
    <message>
        <source>Returns the transcripts of every beam as well.</source>
        <translation>Повертає також транскрипти кожного променя.</translation>
    </message>
    <message>
        <source>Runs of this many tokens occur only once.</source>
        <translation>Послідовності зі стількох токенів трапляються лише раз.</translation>
    </message>
    <message>
        <source>SDXL Turbo</source>
        <translation>SDXL Turbo</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Частота дискретизації</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Семплювання</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Планувальник</translation>
    </message>
    <message>
        <source>Seamless loop</source>
        <translation>Безшовний цикл</translation>
    </message>
    <message>
        <source>Second prompt</source>
        <translation>Другий промпт</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>Share before refining</source>
        <translation>Частка до допрацювання</translation>
    </message>
    <message>
        <source>Share of the steps done before the refiner takes over. Unused without it.</source>
        <translation>Частка кроків, виконаних до того, як візьметься допрацювання. Без нього не використовується.</translation>
    </message>
    <message>
        <source>Share of the steps in which guidance is used. Less is faster.</source>
        <translation>Частка кроків, у яких застосовується керування. Менше — швидше.</translation>
    </message>
    <message>
        <source>Share with guidance</source>
        <translation>Частка з керуванням</translation>
    </message>
    <message>
        <source>Shortest pause</source>
        <translation>Найкоротша пауза</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>Рушій ескізів</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Згладжування</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Speech detection</source>
        <translation>Виявлення мовлення</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Split at pauses</source>
        <translation>Ділити на паузах</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>Поділ</translation>
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
        <translation>Крок вікна</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Кроки</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>Стерео</translation>
    </message>
    <message>
        <source>Style, mood and instruments in words, one clip for each. Words that are not understood are listed in the reply.</source>
        <translation>Стиль, настрій та інструменти словами, для кожного опису один кліп. Незрозумілі слова перелічено у відповіді.</translation>
    </message>
    <message>
        <source>Takes less memory and twice the time.</source>
        <translation>Потребує менше пам’яті та вдвічі більше часу.</translation>
    </message>
    <message>
        <source>Tara suits most texts.</source>
        <translation>Tara пасує до більшості текстів.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Tempo of the melody</source>
        <translation>Темп мелодії</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The image that starts to move, in colour. 1024 × 576 pixels work best; other sizes are cut down to multiples of 64.</source>
        <translation>Зображення, яке почне рухатися, кольорове. Найкраще 1024 × 576 пікселів; інші розміри обрізаються до кратних 64.</translation>
    </message>
    <message>
        <source>The recording and how it is transcribed.</source>
        <translation>Запис і те, як його транскрибувати.</translation>
    </message>
    <message>
        <source>The recording is first cut into parts of this length, one worker each.</source>
        <translation>Запис спершу ріжеться на частини такої довжини, кожну обробляє окремий процес.</translation>
    </message>
    <message>
        <source>The recording to transcribe, English speech. Older deployments take a link only.</source>
        <translation>Запис для транскрибування, англійське мовлення. Старіші розгортання приймають лише посилання.</translation>
    </message>
    <message>
        <source>The recording to transcribe, in any usual format. Give either this or a link.</source>
        <translation>Запис для транскрибування в будь-якому звичному форматі. Дайте або його, або посилання.</translation>
    </message>
    <message>
        <source>The recording to transcribe. Any format that FFmpeg reads.</source>
        <translation>Запис для транскрибування. Будь-який формат, який читає FFmpeg.</translation>
    </message>
    <message>
        <source>The recording to transcribe. The whole request may have 100 MB; use a link for more.</source>
        <translation>Запис для транскрибування. Увесь запит може мати до 100 МБ; для більшого скористайтеся посиланням.</translation>
    </message>
    <message>
        <source>The recording: either a file or a link.</source>
        <translation>Запис: файл або посилання.</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one each run is another.</source>
        <translation>Те саме зерно й той самий запит дають ті самі кліпи. Без зерна кожен запуск інший.</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one it follows from the request.</source>
        <translation>Те саме зерно й той самий запит дають ті самі кліпи. Без зерна воно випливає із запиту.</translation>
    </message>
    <message>
        <source>The same seed and request give the same image.</source>
        <translation>Те саме зерно й той самий запит дають те саме зображення.</translation>
    </message>
    <message>
        <source>The same seed and request give the same image. 0 counts as none: the model then picks one.</source>
        <translation>Те саме зерно й той самий запит дають те саме зображення. 0 — наче його немає: тоді модель вибирає сама.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Поріг</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Позначки часу</translation>
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
        <translation>Транскрибування</translation>
    </message>
    <message>
        <source>Two channels in place of one.</source>
        <translation>Два канали замість одного.</translation>
    </message>
    <message>
        <source>Two numbers: how closely the speech follows the speaker, then the text.</source>
        <translation>Два числа: наскільки точно мовлення відповідає мовцеві, а потім тексту.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>What each clip should sound like, one clip for each.</source>
        <translation>Як має звучати кожен кліп, для кожного опису один кліп.</translation>
    </message>
    <message>
        <source>What exceeds this length is dropped.</source>
        <translation>Те, що перевищує цю довжину, відкидається.</translation>
    </message>
    <message>
        <source>What is said in the voice recording, word for word.</source>
        <translation>Що сказано в записі голосу, слово в слово.</translation>
    </message>
    <message>
        <source>What is to be heard in each clip, one clip for each, such as: a dog barks while rain falls.</source>
        <translation>Що має бути чути в кожному кліпі, для кожного опису один кліп, наприклад: собака гавкає під дощем.</translation>
    </message>
    <message>
        <source>What is to be said.</source>
        <translation>Що слід сказати.</translation>
    </message>
    <message>
        <source>What is to be said. Long texts are split into sentences; keep each under 400 characters, a longer one may never finish.</source>
        <translation>Що слід сказати. Довгі тексти діляться на речення; кожне має бути коротше за 400 символів, довше може ніколи не завершитися.</translation>
    </message>
    <message>
        <source>What is to be said. Sounds in angle brackets, such as laugh, sigh or yawn, are acted out.</source>
        <translation>Що слід сказати. Звуки в кутових дужках, як-от laugh, sigh чи yawn, відтворюються.</translation>
    </message>
    <message>
        <source>What is to be said. The speech ends after 10 s, wherever it is.</source>
        <translation>Що слід сказати. Мовлення закінчується через 10 с, хоч би де воно було.</translation>
    </message>
    <message>
        <source>What is to be said. The voice is set by the deployment.</source>
        <translation>Що слід сказати. Голос задано розгортанням.</translation>
    </message>
    <message>
        <source>What is to be said. Up to 220 characters.</source>
        <translation>Що слід сказати. До 220 символів.</translation>
    </message>
    <message>
        <source>What the image should not show.</source>
        <translation>Чого зображення не має показувати.</translation>
    </message>
    <message>
        <source>What the image should show.</source>
        <translation>Що зображення має показувати.</translation>
    </message>
    <message>
        <source>What you know better of the melody than what is heard in it.</source>
        <translation>Те, що ви знаєте про мелодію краще, ніж у ній чути.</translation>
    </message>
    <message>
        <source>When a bar begins, any one, in seconds from the start of what is sent.</source>
        <translation>Коли починається такт (будь-який), у секундах від початку надісланого.</translation>
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
        <translation>Whisper V3 (файл)</translation>
    </message>
    <message>
        <source>WhisperX</source>
        <translation>WhisperX</translation>
    </message>
    <message>
        <source>Whole bars, as near to the duration as may be, that go on at their end as they begin.</source>
        <translation>Цілі такти, якомога ближче до тривалості, що в кінці переходять у свій початок.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Width of the smoothing when a quiet place is looked for; 1600 samples are a tenth of a second.</source>
        <translation>Ширина згладжування під час пошуку тихого місця; 1600 семплів — десята частка секунди.</translation>
    </message>
    <message>
        <source>Word times</source>
        <translation>Час слів</translation>
    </message>
    <message>
        <source>Words of the recording</source>
        <translation>Слова запису</translation>
    </message>
    <message>
        <source>Words that help the model, such as names and terms that occur in the recording.</source>
        <translation>Слова, що допомагають моделі, як-от імена й терміни із запису.</translation>
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
        <translation>детальне зображення з промпту</translation>
    </message>
    <message>
        <source>a short video from an image</source>
        <translation>коротке відео із зображення</translation>
    </message>
    <message>
        <source>an image from a prompt</source>
        <translation>зображення з промпту</translation>
    </message>
    <message>
        <source>an image from a prompt, in a few steps</source>
        <translation>зображення з промпту, за кілька кроків</translation>
    </message>
    <message>
        <source>an image from a prompt, in one to four steps</source>
        <translation>зображення з промпту, за один–чотири кроки</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>аранжує вашу мелодію за правилами · безкоштовно · ключ не потрібен</translation>
    </message>
    <message>
        <source>lively English speech from text, heard while it is made</source>
        <translation>жваве англійське мовлення з тексту, чути під час створення</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody</source>
        <translation>один кліп на кожен промпт, за мелодією</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody; with seed and sampling</source>
        <translation>один кліп на кожен промпт, за мелодією; із зерном і семплюванням</translation>
    </message>
    <message>
        <source>one clip of music for each prompt</source>
        <translation>один музичний кліп на кожен промпт</translation>
    </message>
    <message>
        <source>one clip of sounds and noises for each prompt</source>
        <translation>один кліп зі звуками й шумами на кожен промпт</translation>
    </message>
    <message>
        <source>speech from text in the voice of a recording, heard while it is made</source>
        <translation>мовлення з тексту голосом із запису, чути під час створення</translation>
    </message>
    <message>
        <source>speech in 17 languages from text</source>
        <translation>мовлення 17 мовами з тексту</translation>
    </message>
    <message>
        <source>speech in 17 languages from text, heard while it is made</source>
        <translation>мовлення 17 мовами з тексту, чути під час створення</translation>
    </message>
    <message>
        <source>the notes, key, metre and beats of a recording of music</source>
        <translation>ноти, тональність, розмір і частки музичного запису</translation>
    </message>
    <message>
        <source>the words of a long recording or video, from a link</source>
        <translation>слова довгого запису чи відео за посиланням</translation>
    </message>
    <message>
        <source>the words of a recording and who says them</source>
        <translation>слова запису й хто їх каже</translation>
    </message>
    <message>
        <source>the words of a recording, from a file or a link</source>
        <translation>слова запису з файлу чи за посиланням</translation>
    </message>
    <message>
        <source>the words of a recording, from a link</source>
        <translation>слова запису за посиланням</translation>
    </message>
    <message>
        <source>the words of a recording, long ones too, from a file or a link</source>
        <translation>слова запису, також довгого, з файлу чи за посиланням</translation>
    </message>
    <message>
        <source>the words of a recording, sent as a file</source>
        <translation>слова запису, надісланого файлом</translation>
    </message>
    <message>
        <source>the words of an English recording, from a link to a WAV or FLAC file</source>
        <translation>слова англійського запису за посиланням на файл WAV або FLAC</translation>
    </message>
    <message>
        <source>up to 10 s of English speech from text</source>
        <translation>до 10 с англійського мовлення з тексту</translation>
    </message>
</context>
<context>
    <name>MsgpackStream</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 Медіадані, що були повними до цього місця, збережено. Перегляньте відповідь, перш ніж надсилати знову.</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>Відповідь обривається після байта %1.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Відповідь порожня.</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>Відповідь має понад %1 рівнів вкладеності.</translation>
    </message>
    <message>
        <source>The answer is not valid MessagePack at byte %1.</source>
        <translation>Відповідь — недійсний MessagePack на байті %1.</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>clip %1</source>
        <translation>кліп %1</translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message>
        <source>Melodeck is open already and does not answer.</source>
        <translation>Melodeck уже відкрито, але він не відповідає.</translation>
    </message>
    <message>
        <source>Nothing was opened, and nothing is lost. Give it a moment and try again. If it stays so, end it in the system monitor: what it was working on is there again at the next start.</source>
        <translation>Нічого не відкрито й нічого не втрачено. Зачекайте трохи й спробуйте знову. Якщо це не мине, завершіть його в системному моніторі: те, над чим він працював, з’явиться знову після наступного запуску.</translation>
    </message>
</context>
<context>
    <name>OpenApiRequest</name>
    <message>
        <source>Nothing that this OpenAPI file describes takes JSON: its requests are forms with file uploads, or have no body. Melodeck sends JSON.</source>
        <translation>Ніщо з описаного в цьому файлі OpenAPI не приймає JSON: його запити — форми з вивантаженням файлів або не мають тіла. Melodeck надсилає JSON.</translation>
    </message>
    <message>
        <source>The OpenAPI file has no path “%1” that takes JSON. It has: %2.</source>
        <translation>У файлі OpenAPI немає шляху «%1», що приймає JSON. Є такі: %2.</translation>
    </message>
    <message>
        <source>This is a Swagger 2 file. Only OpenAPI 3 is read; paste an example request instead.</source>
        <translation>Це файл Swagger 2. Читається лише OpenAPI 3; натомість вставте приклад запиту.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 cannot be reached. Nothing was sent. Check address and network.</source>
        <translation>Немає зв’язку з %1. Нічого не надіслано. Перевірте адресу й мережу.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Скасовано. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Cancelled. The request had begun to leave: the model may still run.</source>
        <translation>Скасовано. Запит уже почав надсилатися: модель може виконуватися.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2. Nothing was sent. Check address and network.</source>
        <translation>Не вдалося з’єднатися з %1 за %2. Нічого не надіслано. Перевірте адресу й мережу.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or its encryption is not trusted. Nothing was sent. If the server is your own, name its certificate in SSL_CERT_FILE.</source>
        <translation>Немає безпечного з’єднання з %1: його сертифікату чи шифруванню немає довіри. Нічого не надіслано. Якщо сервер ваш, вкажіть його сертифікат у SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>No whole answer of %1 within %2. The model may still be running. Allow more time, or ask for less.</source>
        <translation>Немає повної відповіді від %1 за %2. Модель, можливо, ще працює. Дайте більше часу або запитайте менше.</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. Check the network and try again.</source>
        <translation>Між цим комп’ютером і %1 протягом %2 нічого не передавалося. Перевірте мережу й спробуйте знову.</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. The model may have run. Check the network before you send again.</source>
        <translation>Між цим комп’ютером і %1 протягом %2 нічого не передавалося. Модель, можливо, виконувалася. Перевірте мережу, перш ніж надсилати знову.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. The model has probably run; sending again runs it again.</source>
        <translation>Відповідь %1 обірвалася. Модель, імовірно, виконалася; повторне надсилання запустить її знову.</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed in a way that cannot be undone. The model has probably run. Its server must send answers as they are.</source>
        <translation>Відповідь %1 стиснено способом, який неможливо розпакувати. Модель, імовірно, виконалася. Її сервер має надсилати відповіді без стиснення.</translation>
    </message>
    <message>
        <source>The connection to %1 broke after the request was sent. The model may have run; sending again runs it again.</source>
        <translation>З’єднання з %1 обірвалося після надсилання запиту. Модель, можливо, виконувалася; повторне надсилання запустить її знову.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before anything could run. Nothing is billed. Try again.</source>
        <translation>З’єднання з %1 обірвалося раніше, ніж щось могло виконатися. Плата не нараховується. Спробуйте знову.</translation>
    </message>
    <message>
        <source>The proxy between here and %1 refused the connection. Nothing was sent. Check the proxy, its user and its password.</source>
        <translation>Проксі між цим комп’ютером і %1 відхилив з’єднання. Нічого не надіслано. Перевірте проксі, його користувача й пароль.</translation>
    </message>
    <message>
        <source>The request could not be read to its end on this computer, so it was not sent as a whole and does not run. Check the file and send it again.</source>
        <translation>Запит не вдалося прочитати на цьому комп’ютері до кінця, тож його надіслано не повністю і він не виконується. Перевірте файл і надішліть знову.</translation>
    </message>
</context>
<context>
    <name>OwnSpecs</name>
    <message>
        <source>%1 cannot be deleted; the model stays.</source>
        <translation>Неможливо вилучити %1; модель залишається.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Його неможливо прочитати.</translation>
    </message>
    <message>
        <source>It is too large for a model.</source>
        <translation>Він завеликий для моделі.</translation>
    </message>
    <message>
        <source>Its id holds other characters than a–z, 0–9, dash, dot and underscore.</source>
        <translation>Його ідентифікатор містить інші символи, ніж a–z, 0–9, дефіс, крапка й підкреслення.</translation>
    </message>
    <message>
        <source>Its id “%1” is that of %2 as well.</source>
        <translation>Його ідентифікатор «%1» має також %2.</translation>
    </message>
    <message>
        <source>Its id “%1” is that of a model that Melodeck brings along.</source>
        <translation>Його ідентифікатор «%1» належить моделі, яку постачає Melodeck.</translation>
    </message>
    <message>
        <source>There are more than %1 models.</source>
        <translation>Моделей більше ніж %1.</translation>
    </message>
    <message>
        <source>There is no model of your own with the id “%1” in %2. Nothing was changed.</source>
        <translation>У %2 немає вашої моделі з ідентифікатором «%1». Нічого не змінено.</translation>
    </message>
    <message>
        <source>This model has so many fields that no form could show them. It was not saved.</source>
        <translation>Ця модель має стільки полів, що жодна форма їх не покаже. Її не збережено.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>A picture was pasted, and no melody is in it. Copy a recording, or the link of one.</source>
        <translation>Вставлено зображення, а мелодії в ньому немає. Скопіюйте запис або посилання на нього.</translation>
    </message>
    <message>
        <source>The text in the clipboard is neither a file nor a link. Copy a recording, or the link of one.</source>
        <translation>Текст у буфері обміну — не файл і не посилання. Скопіюйте запис або посилання на нього.</translation>
    </message>
    <message>
        <source>There is no file and no link in the clipboard. Copy a recording, or the link of one.</source>
        <translation>У буфері обміну немає ні файлу, ні посилання. Скопіюйте запис або посилання на нього.</translation>
    </message>
</context>
<context>
    <name>PastedRequest</name>
    <message>
        <source>The command ends within a quotation. Copy all of it.</source>
        <translation>Команда закінчується всередині лапок. Скопіюйте її повністю.</translation>
    </message>
    <message>
        <source>The command has no address. Nothing was changed. Copy the whole command.</source>
        <translation>У команді немає адреси. Нічого не змінено. Скопіюйте всю команду.</translation>
    </message>
    <message>
        <source>The command&apos;s request is no JSON: %1 Nothing was changed. Copy the whole command.</source>
        <translation>Запит команди — не JSON: %1 Нічого не змінено. Скопіюйте всю команду.</translation>
    </message>
    <message>
        <source>The snippet does not say where it sends to. Nothing was changed. Copy all of it, with the address.</source>
        <translation>У фрагменті коду не сказано, куди він надсилає. Нічого не змінено. Скопіюйте його весь, разом з адресою.</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>%1 pictures cannot be shown here: install the package qt6-image-formats-plugins. The picture itself is whole.</source>
        <translation>Зображення %1 неможливо тут показати: встановіть пакунок qt6-image-formats-plugins. Саме зображення ціле.</translation>
    </message>
    <message>
        <source>It is too large to be shown here (%1 × %2 pixels). Open or save it.</source>
        <translation>Завелике, щоб показати його тут (%1 × %2 пікселів). Відкрийте або збережіть його.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown. The file is kept as it came.</source>
        <translation>Це зображення пошкоджено або воно завелике для показу. Файл збережено так, як він надійшов.</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Baseten does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>Baseten не приймає цього ключа. Можливо, його обрізано або вилучено: скопіюйте його знову з налаштувань свого робочого простору.</translation>
    </message>
    <message>
        <source>Baseten knows no such key, or does not let it list models. A key that is limited to some models works for those all the same: paste the model&apos;s address or write its id.</source>
        <translation>Baseten не знає такого ключа або не дозволяє йому переглядати список моделей. Ключ, обмежений певними моделями, все одно працює для них: вставте адресу моделі або напишіть її ідентифікатор.</translation>
    </message>
    <message>
        <source>Baseten knows no such model in this workspace. It may have been deleted.</source>
        <translation>Baseten не знає такої моделі в цьому робочому просторі. Можливо, її вилучено.</translation>
    </message>
    <message>
        <source>The model is not deployed there, so there is no example of a request.</source>
        <translation>Модель там не розгорнуто, тож прикладу запиту немає.</translation>
    </message>
    <message>
        <source>The model is switched off (deactivated) at Baseten, so that it cannot be woken. Activate it in your workspace there.</source>
        <translation>Модель вимкнено (деактивовано) в Baseten, тож розбудити її неможливо. Активуйте її там у своєму робочому просторі.</translation>
    </message>
    <message>
        <source>What answers there cannot be woken. Nothing ran. If it sleeps, a request wakes it.</source>
        <translation>Те, що там відповідає, неможливо розбудити. Нічого не виконувалося. Якщо воно спить, його розбудить запит.</translation>
    </message>
</context>
<context>
    <name>PlatformCall</name>
    <message>
        <source>What answered is not the platform: a proxy or a sign-in page of the network may stand between. Check the endpoint.</source>
        <translation>Відповіла не платформа: можливо, між вами стоїть проксі або сторінка входу мережі. Перевірте кінцеву точку.</translation>
    </message>
</context>
<context>
    <name>ReceivedAnswer</name>
    <message>
        <source>%1 was changed, moved or removed since it came, so the answer cannot be written as it came. Nothing was written.</source>
        <translation>%1 змінено, переміщено або вилучено відтоді, як надійшла відповідь, тож її неможливо записати такою, як вона надійшла. Нічого не записано.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Зупинено. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. Check the disk.</source>
        <translation>Збережену відповідь %1 неможливо прочитати. Перевірте диск.</translation>
    </message>
    <message>
        <source>The kept answer %1 is damaged, so it cannot be written as it came. Its clips are not touched by that.</source>
        <translation>Збережену відповідь %1 пошкоджено, тож її неможливо записати такою, як вона надійшла. Її кліпів це не стосується.</translation>
    </message>
    <message>
        <source>The record of the answer is damaged.</source>
        <translation>Запис відповіді пошкоджено.</translation>
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
        <translation>Рецепт не вдалося записати в «%1». Звук цілий. Перевірте диск.</translation>
    </message>
    <message>
        <source>This is not a Melodeck recipe.</source>
        <translation>Це не рецепт Melodeck.</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>власна кінцева точка</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>зерно %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there, and its permissions.</source>
        <translation>«%1» неможливо прочитати. Перевірте, чи файл на місці, і права доступу до нього.</translation>
    </message>
</context>
<context>
    <name>RecipeCheck</name>
    <message>
        <source> or .</source>
        <translation> або .</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines.</source>
        <translation>%1: понад %2 рядків.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1: порожньо.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1: довше за %2 символів.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1: бракує.</translation>
    </message>
    <message>
        <source>%1 must be a file, or its base64 text.</source>
        <translation>%1: має бути файл або його текст base64.</translation>
    </message>
    <message>
        <source>%1 must be a link that begins with https:// or http://.</source>
        <translation>%1: має бути посилання, що починається з https:// або http://.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts.</source>
        <translation>%1: має бути список текстів.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1: має бути число.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1: має бути ціле число.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1: має бути щонайменше %2.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1: має бути щонайбільше %2.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1: має бути одне з: %2.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1: має бути текст.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1: має бути true або false.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters.</source>
        <translation>%1: має бути щонайменше %2 символів.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 lines.</source>
        <translation>%1: має бути щонайменше %2 рядків.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1: має бути між %2 і %3.</translation>
    </message>
    <message>
        <source>%1 prompts are more than the model takes at once (%2).</source>
        <translation>Промптів %1 — більше, ніж модель приймає за раз (%2).</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <translation>%1: виберіть файл.</translation>
    </message>
    <message>
        <source>%1: give a link.</source>
        <translation>%1: вкажіть посилання.</translation>
    </message>
    <message>
        <source>%1: the model takes only links that end in .%2.</source>
        <translation>%1: модель приймає лише посилання, що закінчуються на .%2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Нічого не надіслано.</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>Потрібне одне з: %1.</translation>
    </message>
    <message>
        <source>Only one of these may be given: %1.</source>
        <translation>Можна задати лише одне з: %1.</translation>
    </message>
    <message>
        <source>Prompt %1 is empty.</source>
        <translation>Промпт %1 порожній.</translation>
    </message>
    <message>
        <source>Prompt %1 is longer than %2 characters.</source>
        <translation>Промпт %1 довший за %2 символів.</translation>
    </message>
    <message>
        <source>The request is not a JSON object.</source>
        <translation>Запит не є об’єктом JSON.</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>Напишіть принаймні один промпт.</translation>
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
        <translation>%1 (як зазвичай)</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Гц</translation>
    </message>
    <message>
        <source>%1 as sent</source>
        <translation>%1: як надіслано</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 біт</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>каналів: %1</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>від %1 до %2 с</translation>
    </message>
    <message>
        <source>Baseten</source>
        <translation>Baseten</translation>
    </message>
    <message>
        <source>Both ask for the same.</source>
        <translation>Обидва запитують те саме.</translation>
    </message>
    <message>
        <source>Different:</source>
        <translation>Відрізняється:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Кінцева точка</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Чим створено</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it:</source>
        <translation>Невідомо, бо в одному з них про це не сказано:</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>Відомих відмінностей немає.</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>%1: частина</translation>
    </message>
    <message>
        <source>Place in its request</source>
        <translation>Місце в запиті</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>The same:</source>
        <translation>Збігається:</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>усе</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>власна кінцева точка</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>як є</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>моно</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>нормалізовано</translation>
    </message>
    <message>
        <source>offset removed</source>
        <translation>зміщення прибрано</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>цей комп’ютер</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
</context>
<context>
    <name>RecipeJson</name>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there, and its permissions.</source>
        <translation>«%1» неможливо прочитати. Нічого не надіслано. Перевірте, чи файл досі на місці, і права доступу до нього.</translation>
    </message>
    <message>
        <source>“%1” is a recipe that cannot be read. Nothing was sent. It may be from a newer Melodeck, or changed by hand: drop the clip that it came from.</source>
        <translation>«%1» — рецепт, який неможливо прочитати. Нічого не надіслано. Можливо, він із новішого Melodeck або змінений вручну: перетягніть кліп, з якого він походить.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The disk is too slow for a recording, which ended here. What was recorded before is kept. Close what else uses the disk.</source>
        <translation>Диск надто повільний для запису, тож запис на цьому завершено. Записане раніше збережено. Закрийте інші програми, що використовують диск.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n whole clip(s) are kept.</source>
        <translation>
            <numerusform>Збережено %n цілий кліп.</numerusform>
            <numerusform>Збережено %n цілі кліпи.</numerusform>
            <numerusform>Збережено %n цілих кліпів.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer of which the damaged journal of an earlier run says nothing any more is kept as %1.</source>
        <translation>Відповідь, про яку пошкоджений журнал попереднього запуску вже нічого не каже, збережено як %1.</translation>
    </message>
    <message>
        <source>It waited when the library&apos;s backup was made. The library was damaged since, so nobody knows whether it was sent.</source>
        <translation>Завдання чекало, коли створювалася резервна копія бібліотеки. Відтоді бібліотеку пошкоджено, тож невідомо, чи його надіслано.</translation>
    </message>
    <message>
        <source>Melodeck ended before an answer came.</source>
        <translation>Melodeck завершився раніше, ніж надійшла відповідь.</translation>
    </message>
    <message>
        <source>Melodeck ended while the answer came.</source>
        <translation>Melodeck завершився, поки надходила відповідь.</translation>
    </message>
    <message>
        <source>Nothing is billed. Send it again.</source>
        <translation>Плата не нараховується. Надішліть знову.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>Байти, що надійшли, збережено в %1.</translation>
    </message>
    <message>
        <source>The journal %1 of an earlier run cannot be read, so its jobs were left alone. Check the disk, and start again.</source>
        <translation>Журнал %1 попереднього запуску неможливо прочитати, тож його завдань не чіпали. Перевірте диск і запустіть знову.</translation>
    </message>
    <message>
        <source>The journal of an earlier run was damaged; what could be read of it was used. It is kept as %1.</source>
        <translation>Журнал попереднього запуску було пошкоджено; використано те, що вдалося прочитати. Його збережено як %1.</translation>
    </message>
    <message>
        <source>The model may have run, and may bill: look at its dashboard before you send it again.</source>
        <translation>Модель, можливо, виконувалася, і за це може бути нараховано плату: перегляньте її панель керування, перш ніж надсилати знову.</translation>
    </message>
    <message>
        <source>What came of an answer cannot be written into %1, so it stays in the journal. Make room on the disk, and start again.</source>
        <translation>Отриману частину відповіді неможливо записати в %1, тож вона лишається в журналі. Звільніть місце на диску й запустіть знову.</translation>
    </message>
</context>
<context>
    <name>RequestCode</name>
    <message>
        <source>A sound whose level or DC offset is changed cannot be made by such a command. Switch that off, or send the request from here.</source>
        <translation>Звук зі зміненим рівнем чи зміщенням постійної складової такою командою створити неможливо. Вимкніть це або надішліть запит звідси.</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools call models on Baseten alone. Copy the request as curl or Python.</source>
        <translation>Засоби Baseten викликають моделі лише на Baseten. Скопіюйте запит як curl або Python.</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools do not reach this address. Copy the request as curl or Python.</source>
        <translation>Засоби Baseten не мають доступу до цієї адреси. Скопіюйте запит як curl або Python.</translation>
    </message>
</context>
<context>
    <name>RequestLimits</name>
    <message>
        <source>The request is %1 MB, and Baseten takes %2 MB at most. Nothing was sent. Choose a shorter region or a smaller format (mono, FLAC, MP3), or give a link where the model takes one.</source>
        <translation>Розмір запиту — %1 МБ, а Baseten приймає щонайбільше %2 МБ. Нічого не надіслано. Виберіть коротшу ділянку чи менший формат (моно, FLAC, MP3) або дайте посилання там, де модель його приймає.</translation>
    </message>
</context>
<context>
    <name>SchemaCopy</name>
    <message>
        <source>This describes no request with fields of its own, so that there is no form to make. Paste an example request instead.</source>
        <translation>Тут не описано запиту з власними полями, тож форму створити немає з чого. Натомість вставте приклад запиту.</translation>
    </message>
    <message>
        <source>This schema cannot be read, or is too large for a form. Paste an example request instead.</source>
        <translation>Цю схему неможливо прочитати або вона завелика для форми. Натомість вставте приклад запиту.</translation>
    </message>
</context>
<context>
    <name>ServerSentEvents</name>
    <message>
        <source>A line of the event stream is longer than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>Рядок потоку подій довший за %1 байтів, тож читання на цьому завершено. Події перед ним збережено.</translation>
    </message>
    <message>
        <source>An event of the stream holds more than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>Подія потоку містить понад %1 байтів, тож читання на цьому завершено. Події перед нею збережено.</translation>
    </message>
</context>
<context>
    <name>SketchEngine</name>
    <message>
        <source>%1 is not a sound font (SF2 or SF3), so the sketch engine has no instruments. Nothing was lost. Choose another file, or none, to play with the sound font that is installed.</source>
        <translation>%1 не є звуковим шрифтом (SF2 або SF3), тож рушій ескізів не має інструментів. Нічого не втрачено. Виберіть інший файл або жодного, щоб грати зі встановленим звуковим шрифтом.</translation>
    </message>
    <message>
        <source>A clip could not be made: an internal error. Nothing was lost; a shorter request may work.</source>
        <translation>Не вдалося створити кліп: внутрішня помилка. Нічого не втрачено; можливо, спрацює коротший запит.</translation>
    </message>
    <message>
        <source>No sound font was found, so the sketch engine has no instruments.</source>
        <translation>Не знайдено звукового шрифту, тож рушій ескізів не має інструментів.</translation>
    </message>
    <message>
        <source>Nothing was lost. Install the package fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) and try again.</source>
        <translation>Нічого не втрачено. Встановіть пакунок fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) і спробуйте знову.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept, nothing was paid.</source>
        <translation>Зупинено. Нічого не збережено, нічого не сплачено.</translation>
    </message>
    <message>
        <source>The sound font %1 cannot be read, so the sketch engine has no instruments.</source>
        <translation>Звуковий шрифт %1 неможливо прочитати, тож рушій ескізів не має інструментів.</translation>
    </message>
    <message>
        <source>The synthesiser does not start. Nothing was lost; free some memory and try again.</source>
        <translation>Синтезатор не запускається. Нічого не втрачено; звільніть трохи пам’яті й спробуйте знову.</translation>
    </message>
</context>
<context>
    <name>SmallAnswer</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Зупинено. Нічого не збережено.</translation>
    </message>
</context>
<context>
    <name>SoundAsSent</name>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
</context>
<context>
    <name>SpecDraft</name>
    <message>
        <source>A field that is one of several values needs these: one-of:A,B,C.</source>
        <translation>Полю, що приймає одне з кількох значень, вони й потрібні: one-of:A,B,C.</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>Моя модель</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is empty.</source>
        <translation>Діапазон від %1 до %2 порожній.</translation>
    </message>
    <message>
        <source>The range of a whole number has whole numbers at its ends.</source>
        <translation>Межі діапазону цілого числа мають бути цілими числами.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>Поля «%1» немає. Є такі: %2.</translation>
    </message>
    <message>
        <source>a model of your own</source>
        <translation>ваша власна модель</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here: it is described by reference. Nothing was changed.</source>
        <translation>«%1» неможливо змінити тут: його описано посиланням. Нічого не змінено.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a field can be. It can be file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required or optional.</source>
        <translation>«%1» — поле таким бути не може. Воно може бути file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required або optional.</translation>
    </message>
</context>
<context>
    <name>SpecFetch</name>
    <message>
        <source>%1 answered with status %2 instead of a description of its model. Nothing ran. Paste an example request instead.</source>
        <translation>%1 відповів станом %2 замість опису своєї моделі. Нічого не виконувалося. Натомість вставте приклад запиту.</translation>
    </message>
    <message>
        <source>%1 cannot answer now; its model may still be loading. Try again in a minute.</source>
        <translation>%1 не може зараз відповісти; можливо, його модель ще завантажується. Спробуйте за хвилину.</translation>
    </message>
    <message>
        <source>%1 does not tell what its model takes. Paste an example request instead, or give the address of its OpenAPI file.</source>
        <translation>%1 не повідомляє, що приймає його модель. Вставте натомість приклад запиту або вкажіть адресу його файлу OpenAPI.</translation>
    </message>
    <message>
        <source>%1 wants a key for this, or does not take the one it was given. Nothing ran. Give it a key and try again.</source>
        <translation>%1 вимагає для цього ключ або не приймає наданого. Нічого не виконувалося. Укажіть ключ і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off, or took over 30 s. Nothing was run and nothing kept. Try again.</source>
        <translation>З’єднання з %1 обірвалося або тривало понад 30 с. Нічого не запущено й нічого не збережено. Спробуйте знову.</translation>
    </message>
    <message>
        <source>What %1 sends is over %2 MiB, which no description of a model is. Nothing was kept.</source>
        <translation>Надіслане з %1 перевищує %2 МіБ — опис моделі таким не буває. Нічого не збережено.</translation>
    </message>
</context>
<context>
    <name>SpecField</name>
    <message>
        <source>The request has no place for “%1”.</source>
        <translation>У запиті немає місця для «%1».</translation>
    </message>
</context>
<context>
    <name>SpecSource</name>
    <message>
        <source>All that the request holds looks like keys, and these are never stored. Paste a request that holds more than keys.</source>
        <translation>Усе, що містить запит, схоже на ключі, а їх ніколи не зберігають. Вставте запит, у якому є не лише ключі.</translation>
    </message>
    <message>
        <source>The request is no JSON object with members, so that there is no form to make of it. Such requests are sent as a JSON file.</source>
        <translation>Запит не є об’єктом JSON з елементами, тож форму створити немає з чого. Такі запити надсилають як файл JSON.</translation>
    </message>
    <message>
        <source>The request of this command is in the file “%1”: choose that file instead.</source>
        <translation>Запит цієї команди — у файлі «%1»: натомість виберіть цей файл.</translation>
    </message>
    <message>
        <source>The server does not say what its model takes: its input has no type. Paste an example request instead.</source>
        <translation>Сервер не повідомляє, що приймає його модель: її вхідні дані не мають типу. Натомість вставте приклад запиту.</translation>
    </message>
    <message>
        <source>There is an address, but no request with it. Paste the whole command, or the JSON that it sends.</source>
        <translation>Адреса є, але запиту з нею немає. Вставте всю команду або JSON, який вона надсилає.</translation>
    </message>
    <message>
        <source>There is nothing here that a model can be made from. What can be: a curl command or a Python snippet, the JSON of a request, a Truss&apos;s config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported.</source>
        <translation>Тут немає нічого, з чого можна створити модель. Підійде: команда curl або фрагмент Python, JSON запиту, config.yaml від Truss з example_model_input, файл OpenAPI, JSON Schema або модель, яку хтось експортував.</translation>
    </message>
    <message>
        <source>This config has no example_model_input, which the form would be made from. Paste an example request instead.</source>
        <translation>У цій конфігурації немає example_model_input, з якого створювалася б форма. Натомість вставте приклад запиту.</translation>
    </message>
    <message>
        <source>This holds more than %1 values, which no form has. The example of a single request is enough: choose that.</source>
        <translation>Тут понад %1 значень — стільки не має жодна форма. Досить прикладу одного запиту: виберіть його.</translation>
    </message>
    <message>
        <source>This is over %1 MiB and is not read. The example of a single request is enough: choose that.</source>
        <translation>Це більше за %1 МіБ, тож його не прочитано. Досить прикладу одного запиту: виберіть його.</translation>
    </message>
</context>
<context>
    <name>StorageReports</name>
    <message numerus="yes">
        <source>%n file(s) are missing or changed.</source>
        <translation>
            <numerusform>%n файл зник або змінився.</numerusform>
            <numerusform>%n файли зникли або змінилися.</numerusform>
            <numerusform>%n файлів зникли або змінилися.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) belong to no result.</source>
        <translation>
            <numerusform>%n файл не належить жодному результату.</numerusform>
            <numerusform>%n файли не належать жодному результату.</numerusform>
            <numerusform>%n файлів не належать жодному результату.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken along.</source>
        <translation>
            <numerusform>%n файл не вдалося взяти із собою.</numerusform>
            <numerusform>%n файли не вдалося взяти із собою.</numerusform>
            <numerusform>%n файлів не вдалося взяти із собою.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were read.</source>
        <translation>
            <numerusform>Прочитано %n файл обсягом %1.</numerusform>
            <numerusform>Прочитано %n файли обсягом %1.</numerusform>
            <numerusform>Прочитано %n файлів обсягом %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another id: other results had theirs.</source>
        <translation>
            <numerusform>%n отримало інший ідентифікатор: його вже мав інший результат.</numerusform>
            <numerusform>%n отримали інші ідентифікатори: їхні вже мали інші результати.</numerusform>
            <numerusform>%n отримали інші ідентифікатори: їхні вже мали інші результати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were added.</source>
        <translation>
            <numerusform>Додано %n завдання.</numerusform>
            <numerusform>Додано %n завдання.</numerusform>
            <numerusform>Додано %n завдань.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were removed for good, and %1 are free again.</source>
        <translation>
            <numerusform>Остаточно вилучено %n завдання, знову вільно %1.</numerusform>
            <numerusform>Остаточно вилучено %n завдання, знову вільно %1.</numerusform>
            <numerusform>Остаточно вилучено %n завдань, знову вільно %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are in %2.</source>
        <translation>
            <numerusform>%n завдання обсягом %1 — у %2.</numerusform>
            <numerusform>%n завдання обсягом %1 — у %2.</numerusform>
            <numerusform>%n завдань обсягом %1 — у %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost file(s) are back.</source>
        <translation>
            <numerusform>Повернуто %n втрачений файл.</numerusform>
            <numerusform>Повернуто %n втрачені файли.</numerusform>
            <numerusform>Повернуто %n втрачених файлів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for the first time: the next check sees whether they change.</source>
        <translation>
            <numerusform>%n із них уперше: чи зміниться він, покаже наступна перевірка.</numerusform>
            <numerusform>%n із них уперше: чи зміняться вони, покаже наступна перевірка.</numerusform>
            <numerusform>%n із них уперше: чи зміняться вони, покаже наступна перевірка.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the archive are damaged or have no place in a library, and were left out.</source>
        <translation>
            <numerusform>%n частину архіву пошкоджено, або для неї немає місця в бібліотеці; її пропущено.</numerusform>
            <numerusform>%n частини архіву пошкоджено, або для них немає місця в бібліотеці; їх пропущено.</numerusform>
            <numerusform>%n частин архіву пошкоджено, або для них немає місця в бібліотеці; їх пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n уже було.</numerusform>
            <numerusform>%n уже були.</numerusform>
            <numerusform>%n уже було.</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to no result: %1</source>
        <translation>Не належить жодному результату: %1</translation>
    </message>
    <message>
        <source>Cannot be read: %1 – %2</source>
        <translation>Неможливо прочитати: %1 – %2</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>Змінено: %1 – %2</translation>
    </message>
    <message>
        <source>Every file is as it was when it came.</source>
        <translation>Кожен файл такий, яким надійшов.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Зникло: %1</translation>
    </message>
    <message>
        <source>Nothing was touched. Importing an archive that has them brings them back.</source>
        <translation>Нічого не чіпали. Їх поверне імпорт архіву, у якому вони є.</translation>
    </message>
    <message>
        <source>Stopped. The library is as it should be.</source>
        <translation>Зупинено. З бібліотекою все гаразд.</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Made</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>Модель невідома</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Without a prompt</source>
        <translation>Без промпту</translation>
    </message>
</context>
<context>
    <name>StyleLibrary</name>
    <message>
        <source>The table of music styles is missing from the program. Please install Melodeck again.</source>
        <translation>У програмі бракує таблиці музичних стилів. Встановіть Melodeck знову.</translation>
    </message>
</context>
<context>
    <name>StyleReader</name>
    <message>
        <source>The table of music styles is not valid: %1.</source>
        <translation>Таблиця музичних стилів недійсна: %1.</translation>
    </message>
</context>
<context>
    <name>TranscriptFormat</name>
    <message>
        <source>Line %1 is no time that can be read: “%2”. Nothing was changed. Correct that line and open the file again.</source>
        <translation>Рядок %1 не містить часу, який можна прочитати: «%2». Нічого не змінено. Виправте цей рядок і відкрийте файл знову.</translation>
    </message>
    <message>
        <source>There are no subtitles in it. Nothing was changed. Choose an SRT or WebVTT file.</source>
        <translation>У ньому немає субтитрів. Нічого не змінено. Виберіть файл SRT або WebVTT.</translation>
    </message>
    <message>
        <source>There is no transcript in it. Nothing was changed. Choose a file that Melodeck or a speech model wrote.</source>
        <translation>У ньому немає транскрипту. Нічого не змінено. Виберіть файл, який записав Melodeck або модель мовлення.</translation>
    </message>
</context>
<context>
    <name>TranscriptImport</name>
    <message>
        <source>%1 Nothing was changed. SRT, VTT and JSON can be imported.</source>
        <translation>%1 Нічого не змінено. Імпортувати можна SRT, VTT і JSON.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: that is no transcript. Nothing was changed.</source>
        <translation>Файл більший за %1 МБ: це не транскрипт. Нічого не змінено.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed.</source>
        <translation>«%1» неможливо прочитати. Нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>Transcription</name>
    <message>
        <source>%1 Dorian</source>
        <translation>%1 дорійський</translation>
    </message>
    <message>
        <source>%1 Mixolydian</source>
        <translation>%1 міксолідійський</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1 мажор</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1 мінор</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>тут тиша</translation>
    </message>
    <message>
        <source>it sounds like speech: its pitch never stays on a note</source>
        <translation>схоже на мовлення: висота ніде не тримається на ноті</translation>
    </message>
    <message>
        <source>more than one voice sounds at once, and no melody stands out</source>
        <translation>звучить кілька голосів одночасно, і жодна мелодія не виділяється</translation>
    </message>
    <message>
        <source>no note is heard in it</source>
        <translation>тут не чути жодної ноти</translation>
    </message>
    <message>
        <source>no pitch is heard in it (noise, clicks or drums)</source>
        <translation>тут не чути висоти звуку (шум, клацання або ударні)</translation>
    </message>
    <message>
        <source>only one note is heard in it</source>
        <translation>тут чути лише одну ноту</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancelled.</source>
        <translation>Скасовано.</translation>
    </message>
</context>
<context>
    <name>Variation</name>
    <message>
        <source>%1 has no field for %2: it is left out.</source>
        <translation>%1 не має поля для %2: його пропущено.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 takes no duration.</source>
        <translation>%1 не приймає тривалості.</translation>
    </message>
    <message>
        <source>%1 takes no duration. Leave it out.</source>
        <translation>%1 не приймає тривалості. Не вказуйте її.</translation>
    </message>
    <message>
        <source>%1 takes no prompts. Leave them out.</source>
        <translation>%1 не приймає промптів. Не вказуйте їх.</translation>
    </message>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself. Ask for several takes instead.</source>
        <translation>%1 не приймає зерна: кожен запуск відрізняється сам собою. Запитайте натомість кілька дублів.</translation>
    </message>
    <message>
        <source>%1 takes no seed: its runs differ by themselves.</source>
        <translation>%1 не приймає зерна: запуски відрізняються самі собою.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody here knows the fields of this request, so it cannot be varied. Make a model of it first.</source>
        <translation>Поля цього запиту тут нікому не відомі, тож варіювати його неможливо. Спершу зробіть із нього модель.</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Нічого не поставлено в чергу.</translation>
    </message>
    <message>
        <source>That is %1 requests, and a grid holds %2 at most. Nothing was sent. Choose fewer values.</source>
        <translation>Це запитів: %1, а сітка вміщує щонайбільше %2. Нічого не надіслано. Виберіть менше значень.</translation>
    </message>
    <message>
        <source>This request has no fields that could be varied. Nothing was sent. Start from another clip.</source>
        <translation>У цьому запиті немає полів, які можна варіювати. Нічого не надіслано. Почніть з іншого кліпу.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>зерно %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>дубль %1</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Nothing was sent. Put the file back, or bring the recipe back and choose another.</source>
        <translation>«%1» уже немає на місці. Нічого не надіслано. Поверніть файл на місце або поверніть рецепт і виберіть інший.</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>There is nothing in this YAML. Choose the config.yaml of a model.</source>
        <translation>У цьому YAML нічого немає. Виберіть config.yaml моделі.</translation>
    </message>
    <message>
        <source>This YAML is over %1 MiB and is not read. Choose the config.yaml of a model.</source>
        <translation>Цей YAML більший за %1 МіБ, тож його не прочитано. Виберіть config.yaml моделі.</translation>
    </message>
    <message>
        <source>This is not valid YAML, or more of it than is read: line %1, column %2. Correct it there and try again.</source>
        <translation>Це недійсний YAML або більше, ніж читається: рядок %1, стовпець %2. Виправте його там і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This is not valid YAML. Correct it and try again.</source>
        <translation>Це недійсний YAML. Виправте його й спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>melodeck::jobs::JobQueue</name>
    <message>
        <source>Nothing was sent: neither the library&apos;s folder nor the one for temporary files can be written, so what comes back and is paid for could be lost. Make room on the disk or mend the folder&apos;s permissions, start Melodeck again, and send it again.</source>
        <translation>Нічого не надіслано: неможливо записати ні в теку бібліотеки, ні в теку тимчасових файлів, тож отриманий і оплачений результат міг би бути втрачений. Звільніть місце на диску або виправте права доступу до теки, запустіть Melodeck знову й надішліть ще раз.</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Зупинено. Запит так і не залишив цього комп’ютера.</translation>
    </message>
    <message>
        <source>Until then clips go to %1 – save those that you want to keep.</source>
        <translation>Доти кліпи потрапляють у %1 – збережіть ті, що хочете залишити.</translation>
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
        <translation>Про Melodeck</translation>
    </message>
    <message>
        <source>FluidSynth loads GPL-3 readline, in the engine&apos;s own process alone.</source>
        <translation>FluidSynth завантажує readline (GPL-3) лише у власному процесі рушія.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>Використовує %1.</translation>
    </message>
    <message>
        <source>Melodeck %1</source>
        <translation>Melodeck %1</translation>
    </message>
    <message>
        <source>Sends melodies and prompts to audio models, and keeps what comes back. Its own source is under the Apache License 2.0.</source>
        <translation>Надсилає мелодії та промпти аудіомоделям і зберігає те, що повертається. Його власний код — під ліцензією Apache License 2.0.</translation>
    </message>
    <message>
        <source>The sketch engine is an arranger by rule on sampled instruments. It is not a neural model.</source>
        <translation>Рушій ескізів аранжує за правилами на семплованих інструментах. Це не нейронна модель.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Answer – %1</source>
        <translation>Відповідь – %1</translation>
    </message>
    <message>
        <source>As it was received, byte for byte</source>
        <translation>Як отримано, байт у байт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Копіювати як JSON</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копіювати шлях</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Копіювати значення</translation>
    </message>
    <message>
        <source>Find in names and values</source>
        <translation>Шукати в назвах і значеннях</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Знайти далі</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>Знайти далі (Enter)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Знайти раніше</translation>
    </message>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>Знайти раніше (Shift+Enter)</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON скопійовано</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Шлях скопійовано</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Ідентифікатор запиту: %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>The JSON pointer that leads to this place</source>
        <translation>JSON-вказівник, що веде до цього місця</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>Уся відповідь</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Значення скопійовано</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerSaver</name>
    <message>
        <source>%1 could not be saved: %2. What was to be saved is still here.</source>
        <translation>Не вдалося зберегти %1: %2. Те, що мало бути збережено, досі тут.</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Мітки Audacity</translation>
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
        <translation>Нічого з цієї відповіді не збереглося, тож зберігати нічого.</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Зберегти відповідь</translation>
    </message>
    <message>
        <source>Save film</source>
        <translation>Зберегти відео</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Зберегти ноти</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Зберегти зображення</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Зберегти транскрипт</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Збережено як %1</translation>
    </message>
    <message>
        <source>Saved as %1 · it was cut, this is what came</source>
        <translation>Збережено як %1 · відповідь обрізано, це те, що надійшло</translation>
    </message>
    <message>
        <source>Sheet music (MusicXML)</source>
        <translation>Нотний запис (MusicXML)</translation>
    </message>
    <message>
        <source>Subtitles (SubRip)</source>
        <translation>Субтитри (SubRip)</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>Субтитри (WebVTT)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблиця (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>as JSON; how it was written is not known any more</source>
        <translation>як JSON; як його було записано, вже невідомо</translation>
    </message>
    <message>
        <source>as JSON; its clips stand in it by name</source>
        <translation>як JSON; кліпи в ньому подано за назвою</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>мелодія</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>транскрипт</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ArrivingDecoder</name>
    <message>
        <source>No sound arrived that can be played. What arrived is kept. Send the request again.</source>
        <translation>Не надійшло звуку, який можна відтворити. Отримане збережено. Надішліть запит знову.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AsyncDialog</name>
    <message>
        <source>%1 of 256 KiB. This computer may sleep meanwhile.</source>
        <translation>%1 з 256 КіБ. Цей комп’ютер тим часом може спати.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 година</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 хвилин</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 години</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 годин</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 години</translation>
    </message>
    <message>
        <source>Address of your receiver</source>
        <translation>Адреса вашого приймача</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Спроби</translation>
    </message>
    <message>
        <source>How often the platform runs it at most when it fails. Each run may be billed.</source>
        <translation>Скільки разів щонайбільше платформа запускає запит у разі збою. За кожен запуск може бути нараховано плату.</translation>
    </message>
    <message>
        <source>Pause before the second attempt, doubled for each further one</source>
        <translation>Пауза перед другою спробою; перед кожною наступною подвоюється</translation>
    </message>
    <message>
        <source>Pause between two attempts at most</source>
        <translation>Найдовша пауза між двома спробами</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Паузи</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Приймач</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue</source>
        <translation>Надіслати в чергу платформи</translation>
    </message>
    <message>
        <source>Send to the queue</source>
        <translation>Надіслати в чергу</translation>
    </message>
    <message>
        <source>The request is %1 with its files, and the platform&apos;s queue takes 256 KiB. Nothing was sent. Let the model fetch the recording from a link where it can, choose a shorter part of it, or send the request at once instead.</source>
        <translation>Розмір запиту з файлами — %1, а черга платформи приймає 256 КіБ. Нічого не надіслано. Якщо модель це вміє, дайте їй завантажити запис за посиланням, виберіть коротшу його частину або надішліть запит одразу.</translation>
    </message>
    <message>
        <source>This computer may sleep meanwhile.</source>
        <translation>Цей комп’ютер тим часом може спати.</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>Чекати щонайбільше</translation>
    </message>
    <message>
        <source>Where “melodeck-cli receive” is reached from outside. The platform brings the result there, signed, and keeps none itself; it comes into the library, also while this window is closed.</source>
        <translation>Де «melodeck-cli receive» доступний ззовні. Платформа доставляє результат туди з підписом і сама його не зберігає; він потрапляє в бібліотеку, навіть коли це вікно закрито.</translation>
    </message>
    <message>
        <source>Without a receiver the result can only be seen where the model itself saves it. Give its address.</source>
        <translation>Без приймача результат можна побачити лише там, де його зберігає сама модель. Вкажіть його адресу.</translation>
    </message>
    <message>
        <source>at first, doubled up to</source>
        <translation>спершу, далі подвоюється до</translation>
    </message>
    <message>
        <source>first</source>
        <translation>перший</translation>
    </message>
    <message>
        <source>last</source>
        <translation>останній</translation>
    </message>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>second</source>
        <translation>другий</translation>
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
        <translation>Подробиці</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchBlock</name>
    <message>
        <source>%1 cancelled</source>
        <translation>скасовано: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>готово: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>невдало: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>лишилося %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>виконується: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>очікує: %1</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>без відповіді: %1</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <translation>Пакет завдань: %1</translation>
    </message>
    <message>
        <source>Batch of %1 or more</source>
        <translation>Пакет завдань: %1 або більше</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Скасувати решту</translation>
    </message>
    <message>
        <source>Cancel the rest of %1</source>
        <translation>Скасувати решту (%1)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Jobs of %1</source>
        <translation>Завдання: %1</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Перебіг: %1</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>Надіслати невдалі знову</translation>
    </message>
    <message>
        <source>Show %1 as a grid</source>
        <translation>Показати %1 сіткою</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>Показати сіткою</translation>
    </message>
    <message>
        <source>Show older jobs of this batch</source>
        <translation>Показати старіші завдання цього пакета</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchPanel</name>
    <message>
        <source>%1 up</source>
        <translation>вивантаження %1</translation>
    </message>
    <message>
        <source>%1: the cache holds no more converted files than these. Nothing was sent. Make a batch of its own of it.</source>
        <translation>%1: більше перетворених файлів, ніж ці, кеш не вміщує. Нічого не надіслано. Зробіть із цього окремий пакет.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файли</numerusform>
            <numerusform>%n файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n файл неможливо використати</numerusform>
            <numerusform>%n файли неможливо використати</numerusform>
            <numerusform>%n файлів неможливо використати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n завдання</numerusform>
            <numerusform>%n завдання</numerusform>
            <numerusform>%n завдань</numerusform>
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
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Browse for files of the batch</source>
        <translation>Вибрати файли пакета</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Clear files of the batch</source>
        <translation>Очистити файли пакета</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Закрити пакет</translation>
    </message>
    <message>
        <source>Converting “%1”</source>
        <translation>Перетворення «%1»</translation>
    </message>
    <message>
        <source>Converting “%1”: %2</source>
        <translation>Перетворення «%1»: %2</translation>
    </message>
    <message>
        <source>Converting “%1”: %2 of %3</source>
        <translation>Перетворення «%1»: %2 з %3</translation>
    </message>
    <message>
        <source>Drop recordings or a folder here. Without any the prompts alone decide.</source>
        <translation>Перетягніть сюди записи або теку. Без них вирішують лише промпти.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Тривалості</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation>Файли пакета</translation>
    </message>
    <message>
        <source>Leave out the files that are not read yet</source>
        <translation>Приберіть файли, які ще не прочитано</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n more…</source>
        <translation>
            <numerusform>Перегляд ще %n…</numerusform>
            <numerusform>Перегляд ще %n…</numerusform>
            <numerusform>Перегляд ще %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>No recordings in there</source>
        <translation>Записів там немає</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size.</source>
        <translation>Нічого не надіслано. Перевірте права доступу до нього та його розмір.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпти</translation>
    </message>
    <message>
        <source>Prompts of the batch</source>
        <translation>Промпти пакета</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запустити</translation>
    </message>
    <message numerus="yes">
        <source>Run %n job(s)</source>
        <translation>
            <numerusform>Запустити %n завдання</numerusform>
            <numerusform>Запустити %n завдання</numerusform>
            <numerusform>Запустити %n завдань</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Зерна</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>The other file goes as it is heard.</source>
        <translation>Інший файл іде таким, як його почуто.</translation>
    </message>
    <message>
        <source>The other files go as they are heard.</source>
        <translation>Інші файли йдуть такими, як їх почуто.</translation>
    </message>
    <message>
        <source>The others are.</source>
        <translation>Решту можна.</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A, WebM … are taken.</source>
        <translation>Формати WAV, FLAC, OGG, MP3, M4A, WebM … приймаються.</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>Щоб почати, напишіть промпт.</translation>
    </message>
    <message>
        <source>every file with every prompt</source>
        <translation>кожен файл із кожним промптом</translation>
    </message>
    <message>
        <source>free</source>
        <translation>безкоштовно</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>по одному в рядку</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунди</translation>
    </message>
    <message>
        <source>{slow|fast} folk waltz</source>
        <translation>{slow|fast} folk waltz</translation>
    </message>
    <message>
        <source>{slow|fast} tries each. Lines that begin with # are left out.</source>
        <translation>{slow|fast} перебирає кожен варіант. Рядки, що починаються з #, пропускаються.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» неможливо прочитати</translation>
    </message>
    <message>
        <source>“%1” goes with your corrections of what was heard in it.</source>
        <translation>«%1» іде з вашими виправленнями почутого в ньому.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… і ще %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BlindPanel</name>
    <message>
        <source>All are equally loud, in an order of chance. Listen, give places, then reveal.</source>
        <translation>Усі однаково гучні, у випадковому порядку. Послухайте, розставте місця, потім розкрийте.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancel blind comparison</source>
        <translation>Скасувати порівняння наосліп</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close verdict</source>
        <translation>Закрити вердикт</translation>
    </message>
    <message>
        <source>Give a place first.</source>
        <translation>Спершу розставте місця.</translation>
    </message>
    <message>
        <source>In an order of chance; some are too short or too quiet to be made equally loud. Listen, give places, then reveal.</source>
        <translation>У випадковому порядку; деякі надто короткі чи тихі, щоб вирівняти гучність. Послухайте, розставте місця, потім розкрийте.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Розкрити</translation>
    </message>
    <message>
        <source>This is what you heard</source>
        <translation>Ось що ви чули</translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation>Який найкращий?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::CleanUpDialog</name>
    <message numerus="yes">
        <source>%n job(s) stay because of a star or a collection.</source>
        <translation>
            <numerusform>%n завдання лишається через зірку або колекцію.</numerusform>
            <numerusform>%n завдання лишаються через зірку або колекцію.</numerusform>
            <numerusform>%n завдань лишаються через зірку або колекцію.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 stay because they were never saved elsewhere.</source>
        <translation>
            <numerusform>%n завдання обсягом %1 лишається, бо його ніколи не зберігали деінде.</numerusform>
            <numerusform>%n завдання обсягом %1 лишаються, бо їх ніколи не зберігали деінде.</numerusform>
            <numerusform>%n завдань обсягом %1 лишаються, бо їх ніколи не зберігали деінде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 would go to the trash.</source>
        <translation>
            <numerusform>%n завдання обсягом %1 буде переміщено в смітник.</numerusform>
            <numerusform>%n завдання обсягом %1 буде переміщено в смітник.</numerusform>
            <numerusform>%n завдань обсягом %1 буде переміщено в смітник.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those that go exist nowhere else.</source>
        <translation>
            <numerusform>%n із них більше ніде не існує.</numerusform>
            <numerusform>%n із них більше ніде не існують.</numerusform>
            <numerusform>%n із них більше ніде не існує.</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Вік</translation>
    </message>
    <message>
        <source>Also what was never saved elsewhere</source>
        <translation>Також те, що ніколи не зберігали деінде</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Будь-який вік</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Будь-яка модель</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Будь-який розмір</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Очищення</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Кожен результат</translation>
    </message>
    <message>
        <source>Larger than 1 MB</source>
        <translation>Більші за 1 МБ</translation>
    </message>
    <message>
        <source>Larger than 10 MB</source>
        <translation>Більші за 10 МБ</translation>
    </message>
    <message>
        <source>Larger than 100 MB</source>
        <translation>Більші за 100 МБ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Перемістити в смітник</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>Нічого не буде прибрано.</translation>
    </message>
    <message>
        <source>Older than a month</source>
        <translation>Старші за місяць</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>Старші за тиждень</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Старші за рік</translation>
    </message>
    <message>
        <source>Older than three months</source>
        <translation>Старші за три місяці</translation>
    </message>
    <message>
        <source>Only what failed or gave nothing</source>
        <translation>Лише невдалі та ті, що нічого не дали</translation>
    </message>
    <message>
        <source>Only what was saved elsewhere</source>
        <translation>Лише те, що збережено деінде</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps them for %n day(s).</source>
        <translation>
            <numerusform>У смітнику вони зберігаються %n день.</numerusform>
            <numerusform>У смітнику вони зберігаються %n дні.</numerusform>
            <numerusform>У смітнику вони зберігаються %n днів.</numerusform>
        </translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>Що можна прибрати</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Що буде прибрано</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipActions</name>
    <message>
        <source>Compare as A and B</source>
        <translation>Порівняти як A і B</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>Порівняти рецепти…</translation>
    </message>
    <message>
        <source>Compare the two recipes</source>
        <translation>Порівняти два рецепти</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Порівняти з…</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>Продовжити з кінця</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Запустити знову</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Запустити зі змінами</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Показати рецепт</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Узяти за мелодію</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Варіювати…</translation>
    </message>
    <message>
        <source>Which clip shall be compared with “%1”?</source>
        <translation>Який кліп порівняти з «%1»?</translation>
    </message>
    <message>
        <source>Which clip&apos;s recipe shall stand beside that of “%1”?</source>
        <translation>Рецепт якого кліпу поставити поруч із рецептом «%1»?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipDecoder</name>
    <message>
        <source>This file holds no sound. Nothing is lost. Choose another clip.</source>
        <translation>Цей файл не містить звуку. Нічого не втрачено. Виберіть інший кліп.</translation>
    </message>
    <message>
        <source>This file is damaged: its sound cannot be decoded. It is left as it is. Choose another clip, or get this one anew.</source>
        <translation>Цей файл пошкоджено: звук неможливо декодувати. Його залишено як є. Виберіть інший кліп або отримайте цей заново.</translation>
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
            <numerusform>%n кліп</numerusform>
            <numerusform>%n кліпи</numerusform>
            <numerusform>%n кліпів</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>Вибір кліпу</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Кліпи</translation>
    </message>
    <message>
        <source>Looking into the library…</source>
        <translation>Пошук у бібліотеці…</translation>
    </message>
    <message>
        <source>No clip has these words.</source>
        <translation>Жоден кліп не містить цих слів.</translation>
    </message>
    <message>
        <source>There is no other clip yet.</source>
        <translation>Інших кліпів ще немає.</translation>
    </message>
    <message>
        <source>Words of the prompt, model, melody or day</source>
        <translation>Слова промпту, моделі, мелодії або дня</translation>
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
        <translation>Порівняти як A</translation>
    </message>
    <message>
        <source>Compare as B</source>
        <translation>Порівняти як B</translation>
    </message>
    <message>
        <source>Compared as %1</source>
        <translation>Порівнюється як %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Створити модель із цього запиту…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Більше для %1</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Перемістити результат у смітник</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Призупинити %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Відтворити %1</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>Позиція в %1</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Зняти зірку</translation>
    </message>
    <message>
        <source>Remove star from %1</source>
        <translation>Зняти зірку з %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Зберегти %1</translation>
    </message>
    <message>
        <source>Save MIDI…</source>
        <translation>Зберегти MIDI…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Save stems…</source>
        <translation>Зберегти стеми…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Позначити зіркою</translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation>Позначити зіркою %1</translation>
    </message>
    <message>
        <source>arriving…</source>
        <translation>надходить…</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>неможливо відтворити</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>тиша</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSaver</name>
    <message>
        <source>%1 of %2 clips were saved; the rest is in the library. %3</source>
        <translation>Збережено %1 з %2 кліпів; решта — у бібліотеці. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and were saved in part</source>
        <translation>
            <numerusform>%n пошкоджено й збережено частково</numerusform>
            <numerusform>%n пошкоджено й збережено частково</numerusform>
            <numerusform>%n пошкоджено й збережено частково</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are less loud than asked for: their peaks allow no more</source>
        <translation>
            <numerusform>%n тихіший за потрібне: більше не дозволяють піки</numerusform>
            <numerusform>%n тихіші за потрібне: більше не дозволяють піки</numerusform>
            <numerusform>%n тихіших за потрібне: більше не дозволяють піки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n семпл був загучний для цього формату, і його зрізано</numerusform>
            <numerusform>%n семпли були загучні для цього формату, і їх зрізано</numerusform>
            <numerusform>%n семплів були загучні для цього формату, і їх зрізано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n був загучний для цього формату, і його зрізано</numerusform>
            <numerusform>%n були загучні для цього формату, і їх зрізано</numerusform>
            <numerusform>%n були загучні для цього формату, і їх зрізано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their recipe: their files have no place for it</source>
        <translation>
            <numerusform>%n без рецепта: у файлі для нього немає місця</numerusform>
            <numerusform>%n без рецепта: у файлах для нього немає місця</numerusform>
            <numerusform>%n без рецепта: у файлах для нього немає місця</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n clip(s) in %1</source>
        <translation>
            <numerusform>Збережено %n кліп у %1</numerusform>
            <numerusform>Збережено %n кліпи в %1</numerusform>
            <numerusform>Збережено %n кліпів у %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Збережено як %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Збереження %1</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>Збереження %n кліпу</numerusform>
            <numerusform>Збереження %n кліпів</numerusform>
            <numerusform>Збереження %n кліпів</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 clips were saved; the rest is in the library.</source>
        <translation>Зупинено. Збережено %1 з %2 кліпів; решта — у бібліотеці.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved; the clip is in the library.</source>
        <translation>Зупинено. Нічого не збережено; кліп є в бібліотеці.</translation>
    </message>
    <message>
        <source>level changed by %1 dB only: its peaks allow no more</source>
        <translation>рівень змінено лише на %1 дБ: більше не дозволяють піки</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSharer</name>
    <message>
        <source>Copied %1</source>
        <translation>Скопійовано %1</translation>
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
        <translation>Кліпи, які порівнюють наосліп, завжди однаково гучні.</translation>
    </message>
    <message>
        <source>Level of this clip</source>
        <translation>Рівень цього кліпу</translation>
    </message>
    <message>
        <source>Level of this clip: %1</source>
        <translation>Рівень цього кліпу: %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Вирівняти</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Вирівняти рівень</translation>
    </message>
    <message>
        <source>Plays the clips of a job equally loud; files stay as they are</source>
        <translation>Відтворює кліпи завдання однаково гучно; файли лишаються як є</translation>
    </message>
    <message>
        <source>To the other of two clips and back, at the same place</source>
        <translation>До іншого з двох кліпів і назад, у тому самому місці</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ComposePanel</name>
    <message>
        <source>%1 takes links, not files</source>
        <translation>%1 приймає посилання, а не файли</translation>
    </message>
    <message>
        <source>%1 takes no recordings</source>
        <translation>%1 не приймає записів</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>вивантаження %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n кліп</numerusform>
            <numerusform>%n кліпи</numerusform>
            <numerusform>%n кліпів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) in JSON</source>
        <translation>
            <numerusform>ще %n значення в JSON</numerusform>
            <numerusform>ще %n значення в JSON</numerusform>
            <numerusform>ще %n значень у JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a recording (WAV, FLAC, OGG, MP3, M4A …) or a JSON request.</source>
        <translation>Перетягніть запис (WAV, FLAC, OGG, MP3, M4A …) або запит JSON.</translation>
    </message>
    <message>
        <source>Edit the request as</source>
        <translation>Редагувати запит як</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Створити</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n clip(s)</source>
        <translation>
            <numerusform>Створити %n кліп</numerusform>
            <numerusform>Створити %n кліпи</numerusform>
            <numerusform>Створити %n кліпів</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Make picture</source>
        <translation>Створити зображення</translation>
    </message>
    <message>
        <source>Make video</source>
        <translation>Створити відео</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size; requests above %1 go by the command line.</source>
        <translation>Нічого не надіслано. Перевірте права доступу до нього та його розмір; запити понад %1 надсилають із командного рядка.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose the queue again when it is there.</source>
        <translation>Нічого не надіслано. Виберіть чергу знову, коли вона з’явиться.</translation>
    </message>
    <message>
        <source>One of its values has thousands of characters. It is sent all the same.</source>
        <translation>Одне з його значень має тисячі символів. Його все одно буде надіслано.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Надіслати запит</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Озвучити</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1</source>
        <translation>У JSON помилка в рядку %1</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1.</source>
        <translation>У JSON помилка в рядку %1.</translation>
    </message>
    <message>
        <source>The melody is still on its way</source>
        <translation>Мелодія ще в дорозі</translation>
    </message>
    <message>
        <source>The melody is still on its way.</source>
        <translation>Мелодія ще в дорозі.</translation>
    </message>
    <message>
        <source>The melody that it waited for did not come. Nothing was sent and nothing is billed. Bring the melody again, or press Generate to send what is in the form now.</source>
        <translation>Мелодія, на яку чекав запит, не надійшла. Нічого не надіслано, плата не нараховується. Додайте мелодію знову або натисніть «Створити», щоб надіслати те, що зараз у формі.</translation>
    </message>
    <message>
        <source>The recipe&apos;s request</source>
        <translation>Запит рецепта</translation>
    </message>
    <message>
        <source>The request must be a JSON object: { … }.</source>
        <translation>Запит має бути об’єктом JSON: { … }.</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>Запит не надіслано</translation>
    </message>
    <message>
        <source>The text says what the form shows; undo brings it back.</source>
        <translation>У тексті те, що показує форма; скасування дії поверне попередній.</translation>
    </message>
    <message>
        <source>This request is too long to be edited as JSON</source>
        <translation>Цей запит надто довгий, щоб редагувати його як JSON</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Транскрибувати</translation>
    </message>
    <message>
        <source>Until it is corrected nothing can be sent, and the form waits.</source>
        <translation>Доки помилку не виправлено, нічого неможливо надіслати, а форма чекає.</translation>
    </message>
    <message>
        <source>Use the form</source>
        <translation>Використати форму</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>Щоб почати, напишіть промпт.</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>близько %1 с</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>близько 1 с</translation>
    </message>
    <message>
        <source>melody on its way</source>
        <translation>мелодія в дорозі</translation>
    </message>
    <message>
        <source>the platform ends a request after %1 minutes: ask for less at once</source>
        <translation>платформа припиняє запит через %1 хвилин: запитуйте менше за раз</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» неможливо прочитати</translation>
    </message>
    <message>
        <source>“%1” cannot be used here</source>
        <translation>«%1» неможливо тут використати</translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation>«%1» — це тека</translation>
    </message>
    <message>
        <source>“%1” is being read: it can be sent when it is here.</source>
        <translation>«%1» читається: надіслати можна буде, щойно завершиться.</translation>
    </message>
    <message>
        <source>“%1” is no recording that can be read.</source>
        <translation>«%1» — не запис, який можна прочитати.</translation>
    </message>
    <message>
        <source>“%1” is not a request</source>
        <translation>«%1» — не запит</translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be read.</source>
        <translation>«%1» немає на місці або неможливо прочитати.</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Choose another model to use it.</source>
        <translation>«%1» лишається тут; нічого не надіслано. Щоб його використати, виберіть іншу модель.</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Put it where the model can download it and paste the link, or choose a variant of the model that takes files.</source>
        <translation>«%1» лишається тут; нічого не надіслано. Розмістіть його там, звідки модель може його завантажити, і вставте посилання або виберіть варіант моделі, що приймає файли.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ConversionOptions</name>
    <message>
        <source>Brings the loudest moment of the melody to −1 dB before it is sent. Your file stays as it is.</source>
        <translation>Доводить найгучніше місце мелодії до −1 дБ перед надсиланням. Ваш файл лишається як є.</translation>
    </message>
    <message>
        <source>Normalise level</source>
        <translation>Нормалізувати рівень</translation>
    </message>
    <message>
        <source>Remove DC offset</source>
        <translation>Прибрати зміщення постійної складової</translation>
    </message>
    <message>
        <source>Takes off the constant offset that some sound cards add. Your file stays as it is.</source>
        <translation>Прибирає сталий зсув, який додають деякі звукові карти. Ваш файл лишається як є.</translation>
    </message>
    <message>
        <source>no DC offset</source>
        <translation>без зміщення постійної складової</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>нормалізовано</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Desk</name>
    <message>
        <source>Compose</source>
        <translation>Створення</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Панелі</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>Черга й бібліотека</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::DurationField</name>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>%1 to %2 seconds</source>
        <translation>від %1 до %2 секунд</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>Повзунок тривалості</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EmptyResults</name>
    <message>
        <source>Press “%1” below the form.</source>
        <translation>Натисніть «%1» під формою.</translation>
    </message>
    <message>
        <source>Results appear here</source>
        <translation>Тут з’являться результати</translation>
    </message>
    <message>
        <source>The batch stands here as one block then: it tells how far it is, and opens to show each of its jobs. Nothing is sent before.</source>
        <translation>Тоді пакет стоятиме тут одним блоком: він показує, скільки зроблено, і розгортається до кожного свого завдання. До того нічого не надсилається.</translation>
    </message>
    <message>
        <source>What comes back stands here, the newest first, and stays in the library.</source>
        <translation>Те, що надійде, стоятиме тут, найновіше першим, і лишиться в бібліотеці.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EndpointDialog</name>
    <message>
        <source>%1 (from its example request)</source>
        <translation>%1 (з її прикладу запиту)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Connect a model</source>
        <translation>Під’єднати модель</translation>
    </message>
    <message>
        <source>Lists the models of your workspace at Baseten</source>
        <translation>Показує моделі вашого робочого простору в Baseten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Музика</translation>
    </message>
    <message>
        <source>My models at Baseten</source>
        <translation>Мої моделі в Baseten</translation>
    </message>
    <message>
        <source>My models…</source>
        <translation>Мої моделі…</translation>
    </message>
    <message>
        <source>New model from a request or a schema…</source>
        <translation>Нова модель із запиту або схеми…</translation>
    </message>
    <message>
        <source>No address was found in this command. Paste the address alone.</source>
        <translation>У цій команді не знайдено адреси. Вставте лише адресу.</translation>
    </message>
    <message>
        <source>None of the models here takes its example request, so a form is made from it: %1. It will be among your models.</source>
        <translation>Жодна з наявних тут моделей не приймає її приклад запиту, тож із нього створюється форма: %1. Вона буде серед ваших моделей.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>Paste the address that your model answers at: a Baseten model, a Truss server, or any URL that takes such a request. A curl command and baseten:MODEL_ID work too.</source>
        <translation>Вставте адресу, за якою відповідає ваша модель: модель Baseten, сервер Truss або будь-яка URL-адреса, що приймає такий запит. Підійдуть також команда curl і baseten:MODEL_ID.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Predict URL</source>
        <translation>URL predict</translation>
    </message>
    <message>
        <source>Requests go to %1.</source>
        <translation>Запити надсилаються на %1.</translation>
    </message>
    <message>
        <source>Send it unencrypted all the same</source>
        <translation>Усе одно надсилати без шифрування</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Надсилати як</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Мовлення в текст</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Текст у мовлення</translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the way could read your key and your recordings. Use https:// where you can.</source>
        <translation>Цю адресу не зашифровано: будь-хто на шляху міг би прочитати ваш ключ і ваші записи. За можливості користуйтеся https://.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Використати цю модель</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Write a part of a name to find it</source>
        <translation>Напишіть частину назви, щоб знайти</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваші</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryDetails</name>
    <message>
        <source>Close tags and note</source>
        <translation>Закрити мітки й нотатку</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Select an entry to give it tags or a note.</source>
        <translation>Виберіть елемент, щоб додати до нього мітки чи нотатку.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>Мітки через кому</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryMenu</name>
    <message>
        <source>Add a tag…</source>
        <translation>Додати мітку…</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Додати до колекції</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>Відновити рецепт</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message numerus="yes">
        <source>Move %n result(s) to trash</source>
        <translation>
            <numerusform>Перемістити %n результат у смітник</numerusform>
            <numerusform>Перемістити %n результати в смітник</numerusform>
            <numerusform>Перемістити %n результатів у смітник</numerusform>
        </translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Перемістити результат у смітник</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Нова колекція…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Remove from this collection</source>
        <translation>Вилучити з цієї колекції</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Зняти зірку</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>Show in results</source>
        <translation>Показати в результатах</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Показати рецепт</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Позначити зіркою</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Мітки й нотатка…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FilterBar</name>
    <message>
        <source>Collection</source>
        <translation>Колекція</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Останні 12 місяців</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Останній місяць</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>Модель невідома</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Без фільтра</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Старші за рік</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Вилучити фільтр: %1</translation>
    </message>
    <message>
        <source>Remove this collection; its clips stay</source>
        <translation>Вилучити цю колекцію; її кліпи залишаться</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Із зіркою</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>With melody</source>
        <translation>З мелодією</translation>
    </message>
    <message>
        <source>Won a blind comparison</source>
        <translation>Переміг у порівнянні наосліп</translation>
    </message>
    <message>
        <source>Won blind</source>
        <translation>Переміг наосліп</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n збіг</numerusform>
            <numerusform>%n збіги</numerusform>
            <numerusform>%n збігів</numerusform>
        </translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Закрити пошук</translation>
    </message>
    <message>
        <source>Find in transcript</source>
        <translation>Шукати в транскрипті</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>З урахуванням регістру</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Наступний збіг (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Попередній збіг (Shift+F3)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::IntakePage</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancel melody</source>
        <translation>Скасувати мелодію</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobBlock</name>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Answer ▾</source>
        <translation>Відповідь ▾</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>Порівняння наосліп</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>Відновити рецепт</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Скасувати %1</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>Порівняти наосліп…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копіювати подробиці</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>For a report: what was asked, when, and what the server said. Never a key.</source>
        <translation>Для звіту: що було запитано, коли і що сказав сервер. Ніколи не ключ.</translation>
    </message>
    <message>
        <source>Hides which clip is which until you have given places</source>
        <translation>Приховує, де який кліп, доки ви не розставите місця</translation>
    </message>
    <message>
        <source>It was deactivated. From then on its owner is billed until it sleeps again.</source>
        <translation>Її було деактивовано. Відтепер власникові нараховується плата, доки вона знову не засне.</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Створити модель із цього запиту…</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Перемістити результат у смітник</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Ідентифікатор запиту: %1</translation>
    </message>
    <message>
        <source>Request ▾</source>
        <translation>Запит ▾</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Зберегти все…</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>Зберегти відповідь…</translation>
    </message>
    <message>
        <source>Send %1 now</source>
        <translation>Надіслати %1 зараз</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Надіслати знову</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Надіслати зараз</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Показати відповідь</translation>
    </message>
    <message>
        <source>Starts it without waiting for the next try</source>
        <translation>Запускає, не чекаючи наступної спроби</translation>
    </message>
    <message>
        <source>Starts it, so that the request can be sent again</source>
        <translation>Запускає модель, щоб запит можна було надіслати знову</translation>
    </message>
    <message>
        <source>Switch the model on</source>
        <translation>Увімкнути модель</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Розбудити модель</translation>
    </message>
    <message>
        <source>Which words of the prompts the sketch engine knows: styles, moods, instruments, keys and tempos. Other words change nothing but the choice of notes.</source>
        <translation>Які слова промптів знає рушій ескізів: стилі, настрої, інструменти, тональності й темпи. Інші слова змінюють лише вибір нот.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobNotices</name>
    <message numerus="yes">
        <source>%n clip(s) to hear.</source>
        <translation>
            <numerusform>%n кліп можна слухати.</numerusform>
            <numerusform>%n кліпи можна слухати.</numerusform>
            <numerusform>%n кліпів можна слухати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>Невдалих: %n.</numerusform>
            <numerusform>Невдалих: %n.</numerusform>
            <numerusform>Невдалих: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are done</source>
        <translation>
            <numerusform>%n запит готовий</numerusform>
            <numerusform>%n запити готові</numerusform>
            <numerusform>%n запитів готові</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n запит не вдався</numerusform>
            <numerusform>%n запити не вдалися</numerusform>
            <numerusform>%n запитів не вдалися</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>The last one: “%1”</source>
        <translation>Останній: «%1»</translation>
    </message>
    <message>
        <source>The model answered with an error. What it said, and what to do, stands in the window.</source>
        <translation>Модель відповіла помилкою. Що вона повідомила й що робити, показано у вікні.</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>«%1»: невдача</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>«%1»: готово</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobProgressCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Немає з’єднання</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Перебіг: %1</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>Отримання %1 з %2</translation>
    </message>
    <message>
        <source>The model is busy (%1)</source>
        <translation>Модель зайнята (%1)</translation>
    </message>
    <message>
        <source>nothing was billed</source>
        <translation>плату не нараховано</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>спроба %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonFiles</name>
    <message>
        <source>not there</source>
        <translation>немає на місці</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonPane</name>
    <message>
        <source>Files in it: %1</source>
        <translation>Файли в ньому: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Рядок %1: %2</translation>
    </message>
    <message>
        <source>Request as JSON</source>
        <translation>Запит як JSON</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show the problem in the text</source>
        <translation>Показати помилку в тексті</translation>
    </message>
    <message>
        <source>That is too long for this place and was not pasted. Drop it as a file.</source>
        <translation>Це задовге для цього місця, тож його не вставлено. Перетягніть як файл.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonRequestCard</name>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Clear request</source>
        <translation>Очистити запит</translation>
    </message>
    <message>
        <source>It is sent as it is.</source>
        <translation>Його буде надіслано як є.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n елемент</numerusform>
            <numerusform>%n елементи</numerusform>
            <numerusform>%n елементів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n поле</numerusform>
            <numerusform>%n поля</numerusform>
            <numerusform>%n полів</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>порожній текст</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::KeyField</name>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 у %2</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запитати знову</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Запитати сховище ключів знову</translation>
    </message>
    <message>
        <source>Baseten answers with a key alone. You find yours in the settings of your workspace.</source>
        <translation>Baseten відповідає лише за наявності ключа. Ваш ключ — у налаштуваннях робочого простору.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Забути ключ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <source>Import the key in %1</source>
        <translation>Імпортувати ключ у %1</translation>
    </message>
    <message>
        <source>It goes to %1 alone, and is there at the next start.</source>
        <translation>Він надсилається лише на %1 і буде доступний під час наступного запуску.</translation>
    </message>
    <message>
        <source>It is forgotten when Melodeck ends.</source>
        <translation>Його буде забуто, коли Melodeck завершиться.</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Зберегти в сховищі ключів</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Пошук у сховищі ключів…</translation>
    </message>
    <message>
        <source>No key is known for %1. Leave it empty where none is wanted.</source>
        <translation>Для %1 ключ невідомий. Залиште порожнім, якщо він не потрібен.</translation>
    </message>
    <message>
        <source>The key in BASETEN_API_KEY is used: %1</source>
        <translation>Використовується ключ із BASETEN_API_KEY: %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s key for %1 is used: %2</source>
        <translation>Використовується ключ зі сховища для %1: %2</translation>
    </message>
    <message>
        <source>The variable for Baseten is BASETEN_API_KEY; set it before Melodeck starts.</source>
        <translation>Змінна для Baseten — BASETEN_API_KEY; задайте її до запуску Melodeck.</translation>
    </message>
    <message>
        <source>There is no keychain here: the key is forgotten when Melodeck ends.</source>
        <translation>Тут немає сховища ключів: ключ буде забуто, коли Melodeck завершиться.</translation>
    </message>
    <message>
        <source>This session has a key for %1.</source>
        <translation>У цьому сеансі є ключ для %1.</translation>
    </message>
    <message>
        <source>another key, in its place</source>
        <translation>інший ключ замість нього</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right, highest true peak %3 dB.</source>
        <translation>Пік %1 дБ ліворуч, %2 дБ праворуч, найвищий істинний пік %3 дБ.</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right.</source>
        <translation>Пік %1 дБ ліворуч, %2 дБ праворуч.</translation>
    </message>
    <message>
        <source>The clip goes over full scale.</source>
        <translation>Кліп виходить за межі повної шкали.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDelegate</name>
    <message>
        <source>The file cannot be read</source>
        <translation>Файл неможливо прочитати</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Файл зник</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDesk</name>
    <message numerus="yes">
        <source>%n entry(ies) added to “%1”.</source>
        <translation>
            <numerusform>До «%1» додано %n елемент.</numerusform>
            <numerusform>До «%1» додано %n елементи.</numerusform>
            <numerusform>До «%1» додано %n елементів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додати мітку</translation>
    </message>
    <message>
        <source>Choose an entry that can be heard first.</source>
        <translation>Спершу виберіть запис, який можна прослухати.</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Назва колекції</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Нова колекція</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Цього вже немає в бібліотеці.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln елемент</numerusform>
            <numerusform>%Ln елементи</numerusform>
            <numerusform>%Ln елементів</numerusform>
        </translation>
    </message>
    <message>
        <source>As collected</source>
        <translation>Як у колекції</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Назад до результатів</translation>
    </message>
    <message>
        <source>Back to the results (Ctrl+L)</source>
        <translation>Назад до результатів (Ctrl+L)</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>За відповідністю</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Картки</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation>Повний вигляд</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Групувати за</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Найдовші</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Мелодія</translation>
    </message>
    <message>
        <source>Melody used</source>
        <translation>Використана мелодія</translation>
    </message>
    <message>
        <source>More than %1 entries</source>
        <translation>Елементів більше ніж %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Найновіші</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без груп</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>У бібліотеці немає нічого, що відповідає цьому пошуку.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Найстаріші</translation>
    </message>
    <message>
        <source>Only the newest hits are in this order. Search for more words to see all.</source>
        <translation>У цьому порядку лише найновіші знахідки. Щоб побачити всі, додайте слів до пошуку.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Search clips and prompts</source>
        <translation>Пошук кліпів і промптів</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Пошук у бібліотеці</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Найкоротші</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Показувати як</translation>
    </message>
    <message>
        <source>Sort and group: %1</source>
        <translation>Сортування й групування: %1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортувати за</translation>
    </message>
    <message>
        <source>Stars and winners</source>
        <translation>Зірки й переможці</translation>
    </message>
    <message>
        <source>The library in the place of the results, as rows or cards (Ctrl+L)</source>
        <translation>Бібліотека на місці результатів, рядками чи картками (Ctrl+L)</translation>
    </message>
    <message>
        <source>The library is being read in: some clips are not found yet.</source>
        <translation>Бібліотека зчитується: деякі кліпи ще не знаходяться.</translation>
    </message>
    <message>
        <source>The library is being read in: what is older than %1 is not found yet.</source>
        <translation>Бібліотека зчитується: те, що старіше за %1, ще не знаходиться.</translation>
    </message>
    <message>
        <source>What you make is kept here: every clip, transcript and request, to be found by any word of it.</source>
        <translation>Тут зберігається все, що ви створюєте: кожен кліп, транскрипт і запит; знайти його можна за будь-яким словом із нього.</translation>
    </message>
    <message>
        <source>Words begin as these do. “In quotes” they stand so, a minus in front leaves out.</source>
        <translation>Слова починаються так, як ці. «У лапках» — точно так, мінус спереду виключає.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LinkDialog</name>
    <message>
        <source>Fetch</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>It is fetched from %1 without any key, and becomes the melody.</source>
        <translation>Файл завантажується з %1 без ключа й стає мелодією.</translation>
    </message>
    <message>
        <source>Link of a recording</source>
        <translation>Посилання на запис</translation>
    </message>
    <message>
        <source>Others on the way can read and change what comes over http://. Use its https:// address, or download it in a browser and drop it here.</source>
        <translation>Інші на шляху можуть прочитати й змінити те, що надходить через http://. Скористайтеся адресою https:// або завантажте файл у браузері й перетягніть сюди.</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Вставити посилання</translation>
    </message>
    <message>
        <source>The address of the file itself, such as https://example.org/tune.mp3; not of a page that plays it.</source>
        <translation>Адреса самого файлу, як-от https://example.org/tune.mp3, а не сторінки, що його відтворює.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) queued.</source>
        <translation>
            <numerusform>%n завдання поставлено в чергу.</numerusform>
            <numerusform>%n завдання поставлено в чергу.</numerusform>
            <numerusform>%n завдань поставлено в чергу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: requests and links go one at a time.</source>
        <translation>
            <numerusform>Пропущено ще %n: запити й посилання додаються по одному.</numerusform>
            <numerusform>Пропущено ще %n: запити й посилання додаються по одному.</numerusform>
            <numerusform>Пропущено ще %n: запити й посилання додаються по одному.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: transcripts go one at a time.</source>
        <translation>
            <numerusform>Пропущено ще %n: транскрипти додаються по одному.</numerusform>
            <numerusform>Пропущено ще %n: транскрипти додаються по одному.</numerusform>
            <numerusform>Пропущено ще %n: транскрипти додаються по одному.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still on their way.</source>
        <translation>
            <numerusform>%n запит ще в дорозі.</numerusform>
            <numerusform>%n запити ще в дорозі.</numerusform>
            <numerusform>%n запитів ще в дорозі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are back.</source>
        <translation>
            <numerusform>Повернуто %n результат.</numerusform>
            <numerusform>Повернуто %n результати.</numerusform>
            <numerusform>Повернуто %n результатів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are in the trash.</source>
        <translation>
            <numerusform>%n результат у смітнику.</numerusform>
            <numerusform>%n результати в смітнику.</numerusform>
            <numerusform>%n результатів у смітнику.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) came from the platform&apos;s queue</source>
        <translation>
            <numerusform>Із черги платформи надійшов %n результат</numerusform>
            <numerusform>Із черги платформи надійшли %n результати</numerusform>
            <numerusform>Із черги платформи надійшло %n результатів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) with %1 were in the trash for 30 days and are removed.</source>
        <translation>
            <numerusform>%n результат обсягом %1 був у смітнику 30 днів, і його вилучено.</numerusform>
            <numerusform>%n результати обсягом %1 були в смітнику 30 днів, і їх вилучено.</numerusform>
            <numerusform>%n результатів обсягом %1 були в смітнику 30 днів, і їх вилучено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred clip(s) went, too.</source>
        <translation>
            <numerusform>Серед них %n кліп із зіркою.</numerusform>
            <numerusform>Серед них %n кліпи із зіркою.</numerusform>
            <numerusform>Серед них %n кліпів із зіркою.</numerusform>
        </translation>
    </message>
    <message>
        <source>A is “%1”, B is “%2”. X goes from one to the other at the same place.</source>
        <translation>A — це «%1», B — це «%2». X перемикає між ними в тому самому місці.</translation>
    </message>
    <message>
        <source>About Melodeck</source>
        <translation>Про Melodeck</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>As a notification of the desktop, while this window is not in front</source>
        <translation>Як сповіщення стільниці, коли це вікно не на передньому плані</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>Назад на 1 с</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>Назад на 5 с</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Скасувати завдання</translation>
    </message>
    <message>
        <source>Choose a clip first, in the results or in the library.</source>
        <translation>Спершу виберіть кліп серед результатів або в бібліотеці.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Кліп</translation>
    </message>
    <message>
        <source>Command of Baseten&apos;s tools</source>
        <translation>Команда засобів Baseten</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>Порівняти наосліп…</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>Порівняти рецепти…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Порівняти з…</translation>
    </message>
    <message>
        <source>Copy clip</source>
        <translation>Копіювати кліп</translation>
    </message>
    <message>
        <source>Copy region, or drag it out</source>
        <translation>Скопіюйте ділянку або перетягніть її назовні</translation>
    </message>
    <message>
        <source>Copy request as</source>
        <translation>Копіювати запит як</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Швидше</translation>
    </message>
    <message>
        <source>Files are still being written.</source>
        <translation>Файли ще записуються.</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>Знайти в бібліотеці</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>Уперед на 1 с</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>Уперед на 5 с</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>Продовжити з кінця</translation>
    </message>
    <message>
        <source>Import a transcript</source>
        <translation>Імпортувати транскрипт</translation>
    </message>
    <message>
        <source>Imported %1. Undo brings back what was there.</source>
        <translation>Імпортовано %1. Скасування дії поверне те, що було.</translation>
    </message>
    <message>
        <source>It was made at %1, which is not connected: %2 is kept.</source>
        <translation>Зроблено на %1, що не під’єднано: лишається %2.</translation>
    </message>
    <message>
        <source>It would take the place of what is written below.</source>
        <translation>Це замінить написане нижче.</translation>
    </message>
    <message>
        <source>Its request is in “%1”: drop that file as well.</source>
        <translation>Його запит — у «%1»: перетягніть і цей файл.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Залишити моє</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Не зупиняти</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>Left out when it was saved: %1.</source>
        <translation>Пропущено під час збереження: %1.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Library or results</source>
        <translation>Бібліотека або результати</translation>
    </message>
    <message>
        <source>Library storage…</source>
        <translation>Сховище бібліотеки…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Створити модель із цього запиту…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Вирівняти рівень</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Перемістити результат у смітник</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Новий пакет</translation>
    </message>
    <message>
        <source>Nobody knows which clip this is. Reveal or cancel the blind comparison first.</source>
        <translation>Ніхто не знає, який це кліп. Спершу розкрийте або скасуйте порівняння наосліп.</translation>
    </message>
    <message>
        <source>Open recordings, prompts or a request</source>
        <translation>Відкрити записи, промпти або запит</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Paste link…</source>
        <translation>Вставити посилання…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Відтворення або пауза</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Відтворення</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Скрипт Python</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Quit Melodeck?</source>
        <translation>Вийти з Melodeck?</translation>
    </message>
    <message>
        <source>Quitting loses them.</source>
        <translation>Після виходу їх буде втрачено.</translation>
    </message>
    <message>
        <source>Quitting stops that. What is whole by then stays, and the library has all clips as they came.</source>
        <translation>Вихід це зупинить. Що на той час буде цілим, залишиться, а в бібліотеці є всі кліпи такими, як надійшли.</translation>
    </message>
    <message>
        <source>Quitting stops them here; the model may still finish and bill, and its answer is lost. Jobs that wait are there again at the next start.</source>
        <translation>Вихід зупиняє їх тут; модель усе ж може завершити роботу й нарахувати плату, а її відповідь буде втрачено. Завдання, що чекають, з’являться знову під час наступного запуску.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Recordings, prompts and requests (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</source>
        <translation>Записи, промпти та запити (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</translation>
    </message>
    <message>
        <source>Requests go to %1 now.</source>
        <translation>Тепер запити надсилаються на %1.</translation>
    </message>
    <message>
        <source>Reveal or cancel the blind comparison first.</source>
        <translation>Спершу розкрийте або скасуйте порівняння наосліп.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Запустити знову</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Запустити зі змінами</translation>
    </message>
    <message>
        <source>Save all clips…</source>
        <translation>Зберегти всі кліпи…</translation>
    </message>
    <message>
        <source>Save clip…</source>
        <translation>Зберегти кліп…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Показати рецепт</translation>
    </message>
    <message>
        <source>Show variations</source>
        <translation>Показати варіації</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Повільніше</translation>
    </message>
    <message>
        <source>Star clip</source>
        <translation>Позначити кліп зіркою</translation>
    </message>
    <message>
        <source>Subtitles and transcripts (*.srt *.vtt *.json)</source>
        <translation>Субтитри й транскрипти (*.srt *.vtt *.json)</translation>
    </message>
    <message>
        <source>Switch between A and B</source>
        <translation>Перемкнути між A і B</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>Сповіщати про завершення тривалої роботи</translation>
    </message>
    <message>
        <source>The end of the clip is the melody now: what comes follows its tune in the same manner. It is a clip of its own, not joined to this one.</source>
        <translation>Тепер мелодією є кінець кліпу: те, що надійде, продовжить його наспів у тій самій манері. Це буде окремий кліп, не приєднаний до цього.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request, its file included.</source>
        <translation>У формі — приклад запиту моделі разом із його файлом.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request.</source>
        <translation>У формі — приклад запиту моделі.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request. Its file is left to you.</source>
        <translation>У формі — приклад запиту моделі. Файл виберіть самі.</translation>
    </message>
    <message>
        <source>The jobs of this batch do not stand in rows and columns.</source>
        <translation>Завдання цього пакета не утворюють рядків і стовпців.</translation>
    </message>
    <message>
        <source>The key for %1 is in the keychain.</source>
        <translation>Ключ для %1 — у сховищі ключів.</translation>
    </message>
    <message>
        <source>The key for %1 is used for this session, and is not kept: %2</source>
        <translation>Ключ для %1 використовується в цьому сеансі й не зберігається: %2</translation>
    </message>
    <message>
        <source>The key that was with it is kept for this session.</source>
        <translation>Ключ, що був із нею, зберігається до кінця цього сеансу.</translation>
    </message>
    <message>
        <source>The language changes as soon as what is being recorded, fetched, saved or sent is done.</source>
        <translation>Мова зміниться, щойно завершиться те, що записується, завантажується, зберігається чи надсилається.</translation>
    </message>
    <message>
        <source>The last edits of a transcript are not on the disk.</source>
        <translation>Останніх правок транскрипту немає на диску.</translation>
    </message>
    <message>
        <source>The library was not moved. %1</source>
        <translation>Бібліотеку не переміщено. %1</translation>
    </message>
    <message>
        <source>The model is switched on and starts now; its owner is billed until it sleeps again.</source>
        <translation>Модель увімкнено, вона запускається; власникові нараховується плата, доки вона знову не засне.</translation>
    </message>
    <message>
        <source>The model starts now; the time that it runs is billed by its owner&apos;s rates.</source>
        <translation>Модель запускається; час її роботи оплачується за тарифами її власника.</translation>
    </message>
    <message>
        <source>The recipe is back in the form.</source>
        <translation>Рецепт знову у формі.</translation>
    </message>
    <message>
        <source>The recipe is for %1, and %2 is connected. Connect %1, then bring it back again.</source>
        <translation>Рецепт призначено для %1, а під’єднано %2. Під’єднайте %1 і відновіть його знову.</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more.</source>
        <translation>Рецепт цього кліпу вже невідомий.</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more. The clip itself is whole.</source>
        <translation>Рецепт цього кліпу вже невідомий. Сам кліп цілий.</translation>
    </message>
    <message>
        <source>The request is in the clipboard.</source>
        <translation>Запит у буфері обміну.</translation>
    </message>
    <message>
        <source>The request is in the clipboard. Its key is read from the environment.</source>
        <translation>Запит у буфері обміну. Його ключ читається із середовища.</translation>
    </message>
    <message>
        <source>The same request is sent once more, with the same seed where the model takes one.</source>
        <translation>Той самий запит надсилається ще раз, із тим самим зерном, якщо модель його приймає.</translation>
    </message>
    <message>
        <source>There are no variations yet. “Vary…” makes them, around any clip.</source>
        <translation>Варіацій ще немає. «Варіювати…» створює їх навколо будь-якого кліпу.</translation>
    </message>
    <message>
        <source>There is no recording beside it. Drop both together to hear it.</source>
        <translation>Поруч немає запису. Щоб його почути, перетягніть обидва разом.</translation>
    </message>
    <message>
        <source>This model has an example request</source>
        <translation>Ця модель має приклад запиту</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>У кінець</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Узяти за мелодію</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>Узяти приклад</translation>
    </message>
    <message>
        <source>Vary this clip…</source>
        <translation>Варіювати цей кліп…</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Варіювати…</translation>
    </message>
    <message>
        <source>Whoever deployed this model wrote no example request beside it.</source>
        <translation>Той, хто розгорнув цю модель, не написав до неї прикладу запиту.</translation>
    </message>
    <message>
        <source>Your models…</source>
        <translation>Ваші моделі…</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Команда curl</translation>
    </message>
    <message>
        <source>“%1” carries its recipe. Drop it alone to bring that back.</source>
        <translation>«%1» несе свій рецепт. Щоб його відновити, перетягніть лише цей файл.</translation>
    </message>
    <message>
        <source>“%1” is among your models now.</source>
        <translation>«%1» тепер серед ваших моделей.</translation>
    </message>
    <message>
        <source>“%1” is among your models now. Connect a model to use it.</source>
        <translation>«%1» тепер серед ваших моделей. Щоб нею скористатися, під’єднайте модель.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the trash, with %n clip(s).</source>
        <translation>
            <numerusform>«%1» у смітнику, з %n кліпом.</numerusform>
            <numerusform>«%1» у смітнику, з %n кліпами.</numerusform>
            <numerusform>«%1» у смітнику, з %n кліпами.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>«%1» у смітнику.</translation>
    </message>
    <message>
        <source>“%1” is starred, and here. The other variations stay in the library.</source>
        <translation>«%1» позначено зіркою й показано тут. Інші варіації лишаються в бібліотеці.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <source>Manual – Melodeck</source>
        <translation>Посібник – Melodeck</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Жодна сторінка не містить цих слів.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Сторінка посібника</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Пошук у посібнику</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodyCard</name>
    <message>
        <source>%1 · %2 bpm · %3 · %4</source>
        <translation>%1 · %2 уд./хв · %3 · %4</translation>
    </message>
    <message>
        <source>%1. It can be sent all the same; the clips will then go by the prompts alone.</source>
        <translation>%1. Її все одно можна надіслати; тоді кліпи йтимуть лише за промптами.</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n такт</numerusform>
            <numerusform>%n такти</numerusform>
            <numerusform>%n тактів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n нота</numerusform>
            <numerusform>%n ноти</numerusform>
            <numerusform>%n нот</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Clear melody</source>
        <translation>Очистити мелодію</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Перетворення</translation>
    </message>
    <message>
        <source>Correct the melody…</source>
        <translation>Виправити мелодію…</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>Виправлено…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Виправити…</translation>
    </message>
    <message>
        <source>Drop a recording here: what is said in it comes back as text.</source>
        <translation>Перетягніть сюди запис: сказане в ньому повернеться текстом.</translation>
    </message>
    <message>
        <source>Drop a recording of a tune here: hummed, sung or played. Without one the prompts alone decide.</source>
        <translation>Перетягніть сюди запис мелодії: наспіваної, заспіваної чи зіграної. Без неї вирішують лише промпти.</translation>
    </message>
    <message>
        <source>Drop a recording of the voice that is to speak: a few clear seconds are enough.</source>
        <translation>Перетягніть сюди запис голосу, який має говорити: досить кількох чітких секунд.</translation>
    </message>
    <message>
        <source>Key, tempo, metre or first beat are wrong: say what they are.</source>
        <translation>Тональність, темп, розмір чи перша частка хибні: вкажіть правильні.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Прослуховування…</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Мелодія</translation>
    </message>
    <message>
        <source>Melody corrected…</source>
        <translation>Мелодію виправлено…</translation>
    </message>
    <message>
        <source>No tune to follow</source>
        <translation>Немає мелодії, за якою йти</translation>
    </message>
    <message>
        <source>Part of the melody that is sent</source>
        <translation>Частина мелодії, яку буде надіслано</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Save notes…</source>
        <translation>Зберегти ноти…</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>What is understood, as MIDI, sheet music or JSON</source>
        <translation>Те, що зрозуміло, як MIDI, нотний запис або JSON</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>моно</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ще нічого</translation>
    </message>
    <message>
        <source>sends %1 as %2 %3 kHz WAV</source>
        <translation>надсилає %1 як %2 WAV %3 кГц</translation>
    </message>
    <message>
        <source>sends the file as it is</source>
        <translation>надсилає файл як є</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>стерео</translation>
    </message>
    <message>
        <source>the first at %1 s</source>
        <translation>перша на %1 с</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodyCorrections</name>
    <message>
        <source> bpm</source>
        <translation> уд./хв</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>A beat earlier</source>
        <translation>На частку раніше</translation>
    </message>
    <message>
        <source>A beat later</source>
        <translation>На частку пізніше</translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <translation>Повернути почуте</translation>
    </message>
    <message>
        <source>Click the waveform where a bar begins.</source>
        <translation>Клацніть на хвильовій формі там, де починається такт.</translation>
    </message>
    <message>
        <source>First beat</source>
        <translation>Перша частка</translation>
    </message>
    <message>
        <source>Half the tempo</source>
        <translation>Темп удвічі повільніший</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Тональність</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Twice the tempo</source>
        <translation>Темп удвічі швидший</translation>
    </message>
    <message>
        <source>Up and Down move it by 10 ms.</source>
        <translation>Стрілки вгору й униз зсувають на 10 мс.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodySources</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation>Завантаження з %1</translation>
    </message>
    <message>
        <source>“%1” is kept, but not the melody. Something else came while it was recorded. It lies in %2: drop it here to use it.</source>
        <translation>«%1» збережено, але не як мелодію: під час запису з’явилося щось інше. Запис лежить у %2: щоб його використати, перетягніть сюди.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MicrophoneReader</name>
    <message>
        <source>It cannot be heard: there is no sound device. Recording works all the same.</source>
        <translation>Його не чути: немає звукового пристрою. Записування все одно працює.</translation>
    </message>
    <message>
        <source>It cannot be heard: “%1” cannot be opened. Recording works all the same.</source>
        <translation>Його не чути: «%1» неможливо відкрити. Записування все одно працює.</translation>
    </message>
    <message>
        <source>It is not heard any more: the sound device went away. Recording goes on.</source>
        <translation>Його більше не чути: звуковий пристрій зник. Записування триває.</translation>
    </message>
    <message>
        <source>The microphone went away, or stopped giving sound.</source>
        <translation>Мікрофон зник або перестав давати звук.</translation>
    </message>
    <message>
        <source>There is no microphone. Nothing was recorded. Plug one in, or switch it on in the sound settings of the system.</source>
        <translation>Мікрофона немає. Нічого не записано. Під’єднайте його або ввімкніть у налаштуваннях звуку системи.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Nothing was recorded. Another program may hold it, or Melodeck may not be allowed to listen: see the sound and privacy settings of the system.</source>
        <translation>«%1» неможливо відкрити. Нічого не записано. Можливо, його зайняла інша програма або Melodeck не дозволено слухати: перегляньте налаштування звуку й конфіденційності системи.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelPicker</name>
    <message>
        <source>Asking Baseten…</source>
        <translation>Запит до Baseten…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>It is deployed nowhere.</source>
        <translation>Її ніде не розгорнуто.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Models at Baseten</source>
        <translation>Моделі в Baseten</translation>
    </message>
    <message>
        <source>Open a model to see its environments and deployments. The model itself stands for its production.</source>
        <translation>Розгорніть модель, щоб побачити її середовища й розгортання. Сама модель означає її робоче середовище (production).</translation>
    </message>
    <message>
        <source>Search by name, or write a model&apos;s id</source>
        <translation>Шукайте за назвою або напишіть ідентифікатор моделі</translation>
    </message>
    <message>
        <source>This workspace has no models yet.</source>
        <translation>У цьому робочому просторі ще немає моделей.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати знову</translation>
    </message>
    <message>
        <source>Use the id %1</source>
        <translation>Узяти ідентифікатор %1</translation>
    </message>
    <message>
        <source>chain · %1</source>
        <translation>ланцюжок · %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelsDialog</name>
    <message>
        <source>%1 copy</source>
        <translation>%1, копія</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 пропущено: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Дублювати…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Редагувати…</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Експорт моделі</translation>
    </message>
    <message>
        <source>Exported to %1. No key and no address is in it.</source>
        <translation>Експортовано в %1. Ні ключа, ні адреси там немає.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Її повернуто.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Нова…</translation>
    </message>
    <message>
        <source>No models of your own yet. Make one from a request that works, or drop the file of one that somebody exported.</source>
        <translation>Власних моделей ще немає. Створіть модель із запиту, що працює, або перетягніть файл моделі, яку хтось експортував.</translation>
    </message>
    <message>
        <source>Saved. It is in the list of models, and “%1” is its id on the command line.</source>
        <translation>Збережено. Модель є в списку, а «%1» — її ідентифікатор у командному рядку.</translation>
    </message>
    <message>
        <source>The file of this model cannot be read. Nothing was exported. Check its permissions.</source>
        <translation>Файл цієї моделі неможливо прочитати. Нічого не експортовано. Перевірте права доступу до нього.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Ваші моделі</translation>
    </message>
    <message>
        <source>“%1” is deleted. What was made with it stays.</source>
        <translation>«%1» вилучено. Те, що нею створено, лишається.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PartsSaver</name>
    <message>
        <source>%1 could not be saved: %2. The clip stays as it is.</source>
        <translation>Не вдалося зберегти %1: %2. Кліп лишається як є.</translation>
    </message>
    <message>
        <source>%1 – stems</source>
        <translation>%1 – стеми</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) saved in %1</source>
        <translation>
            <numerusform>%n стем збережено в %1</numerusform>
            <numerusform>%n стеми збережено в %1</numerusform>
            <numerusform>%n стемів збережено в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>MIDI (*.mid)</source>
        <translation>MIDI (*.mid)</translation>
    </message>
    <message>
        <source>Making the MIDI file…</source>
        <translation>Створення файлу MIDI…</translation>
    </message>
    <message>
        <source>Making the stems…</source>
        <translation>Створення стемів…</translation>
    </message>
    <message>
        <source>Save MIDI</source>
        <translation>Зберегти MIDI</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Зберегти тут</translation>
    </message>
    <message>
        <source>Save stems in</source>
        <translation>Зберегти стеми в</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Збережено як %1</translation>
    </message>
    <message>
        <source>The engine or its sound font changed since this clip was made: the parts are of the clip as it is made today.</source>
        <translation>Рушій або його звуковий шрифт змінився, відколи створено цей кліп: частини належать кліпу, яким він є сьогодні.</translation>
    </message>
    <message>
        <source>Whether they are of the very same clip could not be told: its file cannot be read.</source>
        <translation>Не вдалося з’ясувати, чи вони саме з цього кліпу: його файл неможливо прочитати.</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>кліп</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>стем</translation>
    </message>
    <message>
        <source>stems</source>
        <translation>стеми</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>неможливо створити теку</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>неможливо перейменувати теку</translation>
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
        <translation>Відновити рецепт</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Створити модель із цього запиту…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Більше для %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Відкрити %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Зображення: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Зберегти %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>With the program that this computer has for it</source>
        <translation>Програмою, яку для цього має цей комп’ютер</translation>
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
        <translation>Baseten показує свої моделі тим, хто має ключ. Закрийте це вікно, впишіть свій у поле «Ключ API» й виберіть знову; або напишіть ідентифікатор моделі вище.</translation>
    </message>
    <message>
        <source>Baseten shows the example of a model to whoever has a key, and none is known. Give one under “Connect a model”.</source>
        <translation>Baseten показує приклад моделі тим, хто має ключ, а жодного не відомо. Вкажіть його в «Під’єднати модель».</translation>
    </message>
    <message>
        <source>Waking a model takes a key, and none for Baseten is known. Give one under “Connect a model”.</source>
        <translation>Щоб розбудити модель, потрібен ключ, а для Baseten жодного не відомо. Вкажіть його в «Під’єднати модель».</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Player</name>
    <message>
        <source>No sound device was found. Your clips are safe and can be saved. Connect headphones or loudspeakers, then press play again.</source>
        <translation>Звукового пристрою не знайдено. Ваші кліпи в безпеці, їх можна зберегти. Під’єднайте навушники або колонки й знову натисніть відтворення.</translation>
    </message>
    <message>
        <source>Playing on “%1” now.</source>
        <translation>Тепер відтворюється на «%1».</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>Звуковий пристрій перестав відповідати. Ваші кліпи в безпеці. Виберіть інший пристрій у налаштуваннях звуку системи й натисніть відтворення.</translation>
    </message>
    <message>
        <source>The sound device that you chose is not there. Playing on “%1” now.</source>
        <translation>Вибраного звукового пристрою немає. Тепер відтворюється на «%1».</translation>
    </message>
    <message>
        <source>The sound system does not answer. Your clips are safe and can be saved. Restart the sound system or log in again, then press play.</source>
        <translation>Звукова система не відповідає. Ваші кліпи в безпеці, їх можна зберегти. Перезапустіть звукову систему або увійдіть знову й натисніть відтворення.</translation>
    </message>
    <message>
        <source>“%1” is damaged at %2: what cannot be decoded is silent, and the rest plays on. The file is left as it is. If you need that part, get the file anew.</source>
        <translation>«%1» пошкоджено на %2: що неможливо декодувати, звучить тишею, а решта відтворюється далі. Файл залишено як є. Якщо потрібна ця частина, отримайте файл заново.</translation>
    </message>
    <message>
        <source>“%1” went away. Playing on “%2” now.</source>
        <translation>«%1» зник. Тепер відтворюється на «%2».</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlayerBar</name>
    <message>
        <source>A part of this clip is damaged, and silent.</source>
        <translation>Частину цього кліпу пошкоджено, там тиша.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Вимкнути звук</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Наступний кліп</translation>
    </message>
    <message>
        <source>Nothing to play yet</source>
        <translation>Ще нічого відтворювати</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Призупинити %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Відтворити %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиція</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Попередній кліп</translation>
    </message>
    <message>
        <source>This clip cannot be played.</source>
        <translation>Цей кліп неможливо відтворити.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Увімкнути звук</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PortalFiles</name>
    <message>
        <source>The other program did not hand its files over. Nothing was opened. Choose them here with Ctrl+O.</source>
        <translation>Інша програма не передала свої файли. Нічого не відкрито. Виберіть їх тут через Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PromptList</name>
    <message>
        <source>Add prompt</source>
        <translation>Додати промпт</translation>
    </message>
    <message>
        <source>Add this prompt</source>
        <translation>Додати цей промпт</translation>
    </message>
    <message>
        <source>Describe a sound</source>
        <translation>Опишіть звук</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>Промпт %1</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпти</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>Вилучити промпт</translation>
    </message>
    <message>
        <source>Remove prompt %1</source>
        <translation>Вилучити промпт %1</translation>
    </message>
    <message>
        <source>one clip each</source>
        <translation>по кліпу на кожен</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueueModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>близько %1</translation>
    </message>
    <message>
        <source>model starts</source>
        <translation>модель запускається</translation>
    </message>
    <message>
        <source>next</source>
        <translation>наступне</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>призупинено</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>підготовка</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>отримання</translation>
    </message>
    <message>
        <source>receiving %1 %</source>
        <translation>отримання %1 %</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>надсилання</translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation>надсилання %1 %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>очікує</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n of them has left: the model may still finish and bill.</source>
        <translation>
            <numerusform>%n із них уже надіслано: модель усе ж може завершити роботу й нарахувати плату.</numerusform>
            <numerusform>%n із них уже надіслано: модель усе ж може завершити роботу й нарахувати плату.</numerusform>
            <numerusform>%n із них уже надіслано: модель усе ж може завершити роботу й нарахувати плату.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Скасувати все</translation>
    </message>
    <message>
        <source>Cancel all jobs</source>
        <translation>Скасувати всі завдання</translation>
    </message>
    <message>
        <source>Cancel selected job</source>
        <translation>Скасувати вибране завдання</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Прибрати готові</translation>
    </message>
    <message>
        <source>How many requests %1 gets at once</source>
        <translation>Скільки запитів %1 отримує одночасно</translation>
    </message>
    <message>
        <source>It has left: the model may still finish and bill.</source>
        <translation>Його вже надіслано: модель усе ж може завершити роботу й нарахувати плату.</translation>
    </message>
    <message>
        <source>Jobs at a time on %1</source>
        <translation>Одночасних завдань на %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Пересунути нижче</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Пересунути вище</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Ніщо не чекає.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Призупинити чергу</translation>
    </message>
    <message>
        <source>Pause selected jobs</source>
        <translation>Призупинити вибрані завдання</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Продовжити чергу</translation>
    </message>
    <message>
        <source>Resume selected jobs</source>
        <translation>Продовжити вибрані завдання</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Виконати наступним</translation>
    </message>
    <message>
        <source>Run selected jobs next</source>
        <translation>Виконати вибрані завдання наступними</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Вибрати все</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>Зупинити %n завдання?</numerusform>
            <numerusform>Зупинити %n завдання?</numerusform>
            <numerusform>Зупинити %n завдань?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Розбудити модель</translation>
    </message>
    <message>
        <source>What has not left this computer costs nothing.</source>
        <translation>Те, що не залишило цього комп’ютера, нічого не коштує.</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>одночасно</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>призупинено</translation>
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
        <translation>Очистити цей список</translation>
    </message>
    <message>
        <source>It is not there any more, or its drive is not connected.</source>
        <translation>Його вже немає на місці, або його диск не під’єднано.</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Відкрити нещодавні</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecipeCard</name>
    <message>
        <source>Bring the recipe back</source>
        <translation>Відновити рецепт</translation>
    </message>
    <message>
        <source>Browse for the recipe&apos;s melody</source>
        <translation>Вибрати мелодію рецепта</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Огляд…</translation>
    </message>
    <message>
        <source>Byte for byte it is not “%1”, so the clips will differ. Nothing was sent.</source>
        <translation>Це не байт у байт «%1», тож кліпи відрізнятимуться. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Fills the form with what the clip was made from.</source>
        <translation>Заповнює форму тим, з чого зроблено кліп.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Відкрити %1</translation>
    </message>
    <message>
        <source>The clip&apos;s own tune is followed, and the form stays as it is.</source>
        <translation>Використовується мелодія самого кліпу, а форма лишається як є.</translation>
    </message>
    <message>
        <source>The recipe is back, with a difference</source>
        <translation>Рецепт відновлено, але з відмінністю</translation>
    </message>
    <message>
        <source>The recipe&apos;s melody is missing</source>
        <translation>Бракує мелодії рецепта</translation>
    </message>
    <message>
        <source>This clip carries its recipe</source>
        <translation>Цей кліп несе свій рецепт</translation>
    </message>
    <message>
        <source>This file is a recipe</source>
        <translation>Цей файл — рецепт</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Узяти за мелодію</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Усе одно використати</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» неможливо прочитати</translation>
    </message>
    <message>
        <source>“%1” is another recording</source>
        <translation>«%1» — інший запис</translation>
    </message>
    <message>
        <source>“%1” is not where the library last saw it, or never was in it. All else is in the form. Browse for it, or generate without a melody.</source>
        <translation>«%1» немає там, де бібліотека бачила його востаннє, або він ніколи в ній не був. Решта — у формі. Знайдіть його або створюйте без мелодії.</translation>
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
        <translation>Так, як його читає melodeck-cli; без ключа, без шляху</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Копіювати як JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копіювати як текст</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <source>Recipe – %1</source>
        <translation>Рецепт – %1</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Запустити знову</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Запустити зі змінами</translation>
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
        <translation>Обидва запитують те саме.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Compare recipes</source>
        <translation>Порівняння рецептів</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копіювати як текст</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it: %1</source>
        <translation>Невідомо, бо в одному з них про це не сказано: %1</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>Відомих відмінностей немає.</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Збігається: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>What the two recipes say</source>
        <translation>Що сказано у двох рецептах</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordMeter</name>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Level of the microphone; the lamp at the end says that it was too loud</source>
        <translation>Рівень мікрофона; індикатор на кінці показує, що було загучно</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordPage</name>
    <message>
        <source>%1 s count-in</source>
        <translation>Відлік %1 с</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancel recording</source>
        <translation>Скасувати запис</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close microphone</source>
        <translation>Закрити мікрофон</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Відлік</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Приготуйтеся</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Слухати себе</translation>
    </message>
    <message>
        <source>It is on the disk already, whatever happens.</source>
        <translation>Він уже на диску, хоч би що сталося.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Мікрофон</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted, or another one meant?</source>
        <translation>Нічого не чути: мікрофон вимкнено чи мався на увазі інший?</translation>
    </message>
    <message>
        <source>Nothing is kept yet, but for the last second before it begins.</source>
        <translation>Ще нічого не зберігається, крім останньої секунди перед початком.</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>Відкриття мікрофона…</translation>
    </message>
    <message>
        <source>Plays what the microphone hears. For headphones: loudspeakers would howl.</source>
        <translation>Відтворює те, що чує мікрофон. Для навушників: колонки завили б.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>Збереження запису…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>Мікрофон системи</translation>
    </message>
    <message>
        <source>Too loud: turn the microphone down, or step back.</source>
        <translation>Загучно: зменште чутливість мікрофона або відступіть.</translation>
    </message>
    <message>
        <source>What was recorded so far</source>
        <translation>Записане дотепер</translation>
    </message>
    <message>
        <source>no count-in</source>
        <translation>без відліку</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Recorder</name>
    <message>
        <source>A recording ends after three hours. All of it is kept.</source>
        <translation>Запис завершується через три години. Його збережено повністю.</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Запис %1</translation>
    </message>
    <message>
        <source>The microphone gives no sound. Nothing was recorded. Choose another one, or check the sound settings of the system.</source>
        <translation>Мікрофон не дає звуку. Нічого не записано. Виберіть інший або перевірте налаштування звуку системи.</translation>
    </message>
    <message>
        <source>What was recorded until then is kept.</source>
        <translation>Записане доти збережено.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecoveredTakes</name>
    <message numerus="yes">
        <source>%n recording(s) were not ended</source>
        <translation>
            <numerusform>%n запис не завершено</numerusform>
            <numerusform>%n записи не завершено</numerusform>
            <numerusform>%n записів не завершено</numerusform>
        </translation>
    </message>
    <message>
        <source>Melodeck was closed while it recorded. “%1” is whole up to there (%2). It stays in %3.</source>
        <translation>Melodeck закрили під час запису. «%1» цілий до цього місця (%2). Він лишається в %3.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Узяти за мелодію</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RegionFields</name>
    <message>
        <source>End of the region</source>
        <translation>Кінець ділянки</translation>
    </message>
    <message>
        <source>Play melody</source>
        <translation>Відтворити мелодію</translation>
    </message>
    <message>
        <source>Plays exactly what will be sent</source>
        <translation>Відтворює саме те, що буде надіслано</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>Початок ділянки</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, behind a number</comment>
        <translation>с</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RequestForm</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n параметр</numerusform>
            <numerusform>%n параметри</numerusform>
            <numerusform>%n параметрів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ResultsPanel</name>
    <message>
        <source>%1 was %2</source>
        <translation>%1 — це %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) stopped</source>
        <translation>
            <numerusform>%n завдання зупинено</numerusform>
            <numerusform>%n завдання зупинено</numerusform>
            <numerusform>%n завдань зупинено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were waiting when Melodeck ended</source>
        <translation>
            <numerusform>%n завдання чекало, коли Melodeck завершився</numerusform>
            <numerusform>%n завдання чекали, коли Melodeck завершився</numerusform>
            <numerusform>%n завдань чекали, коли Melodeck завершився</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Прибрати готові</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Details copied. They hold no key.</source>
        <translation>Подробиці скопійовано. Ключа в них немає.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>No program here opens %1. It can be saved.</source>
        <translation>Жодна програма тут не відкриває %1. Його можна зберегти.</translation>
    </message>
    <message>
        <source>Nothing of that has left this computer. It is paused now.</source>
        <translation>Ніщо з цього не залишило цього комп’ютера. Зараз призупинено.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Показати старіші</translation>
    </message>
    <message>
        <source>Takes away what is over. It stays in the library; Show older brings it back.</source>
        <translation>Прибирає те, що завершено. Воно лишається в бібліотеці; «Показати старіші» його поверне.</translation>
    </message>
    <message>
        <source>They never left this computer.</source>
        <translation>Вони так і не залишили цього комп’ютера.</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Цього вже немає в бібліотеці.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RunAgain</name>
    <message>
        <source>Not the same as before. %1</source>
        <translation>Не те саме, що раніше. %1</translation>
    </message>
    <message>
        <source>The engine or its sound font has changed since.</source>
        <translation>Відтоді змінився рушій або його звуковий шрифт.</translation>
    </message>
    <message>
        <source>The model takes no seed, so each run differs.</source>
        <translation>Модель не приймає зерна, тож кожен запуск відрізняється.</translation>
    </message>
    <message>
        <source>The request and its seed are the same: the model does not repeat itself exactly.</source>
        <translation>Запит і зерно ті самі: модель не повторює себе точно.</translation>
    </message>
    <message>
        <source>The same as before, byte for byte.</source>
        <translation>Те саме, що раніше, байт у байт.</translation>
    </message>
    <message>
        <source>Whether this is the same as before cannot be told: the earlier clip&apos;s file cannot be read.</source>
        <translation>Неможливо з’ясувати, чи це те саме, що раніше: файл попереднього кліпу неможливо прочитати.</translation>
    </message>
    <message>
        <source>“%1” has changed since.</source>
        <translation>«%1» відтоді змінено.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveAllDialog</name>
    <message>
        <source>Browse for a folder</source>
        <translation>Вибрати теку</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Огляд…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Files that will be made</source>
        <translation>Файли, які буде створено</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Назви</translation>
    </message>
    <message>
        <source>No such field: %1. It stays in the names as it is written.</source>
        <translation>Немає такого поля: %1. Воно лишається в назвах так, як написано.</translation>
    </message>
    <message>
        <source>Puts %1 into the names</source>
        <translation>Додає %1 у назви</translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s)</source>
        <translation>
            <numerusform>Зберегти %n кліп</numerusform>
            <numerusform>Зберегти %n кліпи</numerusform>
            <numerusform>Зберегти %n кліпів</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Зберегти все</translation>
    </message>
    <message>
        <source>Save all clips into a folder</source>
        <translation>Зберегти всі кліпи в теку</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveDialog</name>
    <message>
        <source>Browse for a place</source>
        <translation>Вибрати місце</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Огляд…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save clip</source>
        <translation>Зберегти кліп</translation>
    </message>
    <message>
        <source>gets a number: a file of that name is there</source>
        <translation>отримає номер: файл із такою назвою вже є</translation>
    </message>
    <message>
        <source>replaces the file of that name</source>
        <translation>замінить файл із такою назвою</translation>
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
        <translation> с</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Як є</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Як отримано</translation>
    </message>
    <message>
        <source>As received (%1)</source>
        <translation>Як отримано (%1)</translation>
    </message>
    <message>
        <source>Every byte as received</source>
        <translation>Кожен байт як отримано</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Наростання</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Згасання</translation>
    </message>
    <message>
        <source>Fades</source>
        <translation>Наростання й згасання</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Висока</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Найвища</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Level matched (%1 dB)</source>
        <translation>Рівень вирівняно (%1 дБ)</translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation>Рівні вирівняно</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>Normalise to</source>
        <translation>Нормалізувати до</translation>
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
        <translation>Частина</translation>
    </message>
    <message>
        <source>Prompt, fields, model and seed travel in the file, and a mark that it is machine-made; never a key or a path.</source>
        <translation>У файлі передаються промпт, поля, модель і зерно, а також позначка, що його створено машиною; ніколи — ключ чи шлях.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Якість</translation>
    </message>
    <message>
        <source>Region · %1 to %2 s</source>
        <translation>Ділянка · від %1 до %2 с</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Малий файл</translation>
    </message>
    <message>
        <source>The samples are as received, bit for bit</source>
        <translation>Семпли як отримано, біт у біт</translation>
    </message>
    <message>
        <source>WAV, 16 bits</source>
        <translation>WAV, 16 біт</translation>
    </message>
    <message>
        <source>WAV, 24 bits</source>
        <translation>WAV, 24 біти</translation>
    </message>
    <message>
        <source>WAV, 32-bit float</source>
        <translation>WAV, 32 біти з рухомою комою</translation>
    </message>
    <message>
        <source>WAV, samples as received</source>
        <translation>WAV, семпли як отримано</translation>
    </message>
    <message>
        <source>Whole clip · %1</source>
        <translation>Увесь кліп · %1</translation>
    </message>
    <message>
        <source>With its recipe</source>
        <translation>З рецептом</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>близько %1</translation>
    </message>
    <message>
        <source>in </source>
        <translation>початок </translation>
    </message>
    <message>
        <source>out </source>
        <translation>кінець </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SavingLine</name>
    <message>
        <source>Saving</source>
        <translation>Збереження</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Зупинити збереження</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SeedField</name>
    <message>
        <source>Options</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Випадкове</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Випадкове зерно</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Another seed gives another arrangement.</source>
        <translation>Те саме зерно й той самий запит дають ті самі кліпи. Інше зерно дає інше аранжування.</translation>
    </message>
    <message>
        <source>from the request</source>
        <translation>із запиту</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>зерно %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentDelegate</name>
    <message>
        <source>(no words)</source>
        <translation>(без слів)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentEditor</name>
    <message>
        <source>Words of this segment</source>
        <translation>Слова цього сегмента</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>Сегменти</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentModel</name>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>Модель не була певна щодо цього (%1 %).</translation>
    </message>
    <message>
        <source>The model was very unsure of this (%1 %): better listen to it.</source>
        <translation>Модель була дуже не певна щодо цього (%1 %): краще послухати.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>без слів</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SendFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Скасувати надсилання</translation>
    </message>
    <message>
        <source>It runs when its turn comes there, also while this computer sleeps</source>
        <translation>Виконається, коли там дійде черга, навіть якщо цей комп’ютер спить</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Інші способи надсилання</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue…</source>
        <translation>Надіслати в чергу платформи…</translation>
    </message>
    <message>
        <source>Sends when the melody is there.</source>
        <translation>Надсилає, коли з’явиться мелодія.</translation>
    </message>
    <message>
        <source>The melody still comes; the request is not sent by itself.</source>
        <translation>Мелодія ще надходить; запит сам не надсилається.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>безкоштовно</translation>
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
        <translation>%1 не є полем і лишається так, як написано. Є такі: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that requests went to. Keys and clips stay.</source>
        <translation>
            <numerusform>%n адреса, на яку надсилалися запити. Ключі й кліпи лишаються.</numerusform>
            <numerusform>%n адреси, на які надсилалися запити. Ключі й кліпи лишаються.</numerusform>
            <numerusform>%n адрес, на які надсилалися запити. Ключі й кліпи лишаються.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Інший файл…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Arranges by rule on sampled instruments, free and without a key. It needs a sound font.</source>
        <translation>Аранжує за правилами на семплованих інструментах, безкоштовно й без ключа. Потребує звукового шрифту.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Вибрати теку</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Огляд…</translation>
    </message>
    <message>
        <source>By the desktop</source>
        <translation>Засобами стільниці</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Clips carry their recipe</source>
        <translation>Кліпи несуть свій рецепт</translation>
    </message>
    <message>
        <source>Compared with the system&apos;s.</source>
        <translation>Порівняно з розміром у системі.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Копіювати діагностику</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>Empty: as the system&apos;s environment says. This computer is always reached without.</source>
        <translation>Порожньо: як у середовищі системи. До цього комп’ютера з’єднання завжди без проксі.</translation>
    </message>
    <message>
        <source>Files that leave the library say how they were made; never a key, never a path.</source>
        <translation>Файли, що залишають бібліотеку, кажуть, як їх зроблено; ніколи — ключ, ніколи — шлях.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Знайти налаштування</translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation>Тека для кліпів</translation>
    </message>
    <message>
        <source>For a report</source>
        <translation>Для звіту</translation>
    </message>
    <message>
        <source>For example “%1”. There are: %2.</source>
        <translation>Наприклад, «%1». Є такі: %2.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>Forget recent addresses</source>
        <translation>Забути недавні адреси</translation>
    </message>
    <message>
        <source>From sending to the last byte of the answer. A model that answers later may bill all the same. Usually 20 minutes.</source>
        <translation>Від надсилання до останнього байта відповіді. За модель, яка відповість пізніше, усе одно може бути нараховано плату. Зазвичай 20 хвилин.</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Групи налаштувань</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>How notifications work</source>
        <translation>Як працюють сповіщення</translation>
    </message>
    <message>
        <source>How they work</source>
        <translation>Як вони працюють</translation>
    </message>
    <message>
        <source>It is in the clipboard. Read it before you send it; there is no key in it.</source>
        <translation>Це в буфері обміну. Прочитайте, перш ніж надсилати; ключа там немає.</translation>
    </message>
    <message>
        <source>It runs, and has the sounds that it needs.</source>
        <translation>Він працює й має потрібні йому звуки.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Завдань одночасно</translation>
    </message>
    <message>
        <source>Keep new keys in the keychain</source>
        <translation>Зберігати нові ключі в сховищі ключів</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Найбільша відповідь</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Світлий чи темний</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Найдовше очікування</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>MELODECK_SOUNDFONT in the environment says which one is played: %1</source>
        <translation>Звуковий шрифт для гри задано змінною середовища MELODECK_SOUNDFONT: %1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Музика</translation>
    </message>
    <message>
        <source>Names of several</source>
        <translation>Назви кількох</translation>
    </message>
    <message>
        <source>No setting has “%1” in it. What is used every day is set where it is used: how many jobs run at once beside the queue, format and quality where clips are saved, keys where a model is connected.</source>
        <translation>Жодне налаштування не містить «%1». Те, чим користуються щодня, налаштовують там, де ним користуються: кількість одночасних завдань — біля черги, формат і якість — під час збереження кліпів, ключі — під час під’єднання моделі.</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>Жодної не збережено.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <source>Only of requests that surely did not run, such as those that found the model busy: nothing is paid twice.</source>
        <translation>Лише для запитів, які напевно не виконувалися, як-от тих, що застали модель зайнятою: ні за що не платять двічі.</translation>
    </message>
    <message>
        <source>Otherwise a key is used until Melodeck ends. One that is kept is forgotten where it was given, under “Connect a model…”.</source>
        <translation>Інакше ключ діє, доки Melodeck не завершить роботу. Забути збережений ключ можна там, де його вказали, — у «Під’єднати модель…».</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватність</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Проксі</translation>
    </message>
    <message>
        <source>Recent addresses</source>
        <translation>Недавні адреси</translation>
    </message>
    <message>
        <source>Recipe in files</source>
        <translation>Рецепт у файлах</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Збереження</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилання</translation>
    </message>
    <message>
        <source>Set beside the queue, for each server by itself.</source>
        <translation>Налаштовується біля черги, для кожного сервера окремо.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Скорочення</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Показати чергу</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>Рушій ескізів</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Звуковий пристрій</translation>
    </message>
    <message>
        <source>Sound font</source>
        <translation>Звуковий шрифт</translation>
    </message>
    <message>
        <source>Sound fonts (*.sf2 *.sf3 *.SF2 *.SF3)</source>
        <translation>Звукові шрифти (*.sf2 *.sf3 *.SF2 *.SF3)</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>Сповіщати про завершення тривалої роботи</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>Вибраний (не під’єднано)</translation>
    </message>
    <message>
        <source>The instruments, as an SF2 or SF3 file. With another one the same seed sounds different.</source>
        <translation>Інструменти у вигляді файлу SF2 або SF3. З іншим файлом те саме зерно звучить інакше.</translation>
    </message>
    <message>
        <source>The next clip is made with “%1”; the same seed may sound different now.</source>
        <translation>Наступний кліп буде створено з «%1»; те саме зерно тепер може звучати інакше.</translation>
    </message>
    <message>
        <source>The one that is found</source>
        <translation>Знайдений автоматично</translation>
    </message>
    <message>
        <source>Tries after the first</source>
        <translation>Спроб після першої</translation>
    </message>
    <message>
        <source>Versions, sound, decoders, size of the library and the last errors. No key, no address, no name of a file.</source>
        <translation>Версії, звук, декодери, розмір бібліотеки й останні помилки. Без ключів, без адрес, без назв файлів.</translation>
    </message>
    <message>
        <source>What is longer is not taken, so that no server can fill the disk.</source>
        <translation>Довшу відповідь не приймають, щоб жоден сервер не міг заповнити диск.</translation>
    </message>
    <message>
        <source>What runs and plays goes on.</source>
        <translation>Те, що виконується й відтворюється, триває далі.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Де все зберігається</translation>
    </message>
    <message>
        <source>Where saving begins; it follows where you saved last.</source>
        <translation>Де починається збереження; далі — там, де ви зберігали востаннє.</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s is used.</source>
        <translation>Доки його не під’єднано, використовується системний.</translation>
    </message>
    <message>
        <source>While the window is not in front, of what took more than ten seconds and of whole batches. A click plays the clip or shows the result.</source>
        <translation>Коли вікно не на передньому плані: про те, що тривало понад десять секунд, і про цілі пакети. Клацання відтворює кліп або показує результат.</translation>
    </message>
    <message>
        <source>bug support about version</source>
        <translation>помилка вада підтримка про програму версія</translation>
    </message>
    <message>
        <source>directory place</source>
        <translation>каталог папка місце</translation>
    </message>
    <message>
        <source>disk data clips</source>
        <translation>диск дані кліпи</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>шрифт масштаб великий</translation>
    </message>
    <message>
        <source>history models servers</source>
        <translation>історія моделі сервери</translation>
    </message>
    <message>
        <source>instruments bank samples SF2 SF3</source>
        <translation>інструменти банк семпли саундфонт SF2 SF3</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>клавіші</translation>
    </message>
    <message>
        <source>local offline sound font</source>
        <translation>локально без мережі звуковий шрифт</translation>
    </message>
    <message>
        <source>metadata tag privacy</source>
        <translation>метадані тег приватність</translation>
    </message>
    <message>
        <source>min</source>
        <translation>хв</translation>
    </message>
    <message>
        <source>network company socks</source>
        <translation>мережа компанія socks</translation>
    </message>
    <message>
        <source>notify message bubble alert</source>
        <translation>сповіщення повідомлення сповіщати спливаюче нагадування</translation>
    </message>
    <message>
        <source>output speaker headphones</source>
        <translation>вихід динамік навушники</translation>
    </message>
    <message>
        <source>parallel limit</source>
        <translation>паралельно обмеження</translation>
    </message>
    <message>
        <source>password secret API key</source>
        <translation>пароль секрет ключ API</translation>
    </message>
    <message>
        <source>retry again pause</source>
        <translation>повтор знову пауза</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>розмір обмеження</translation>
    </message>
    <message>
        <source>template file name</source>
        <translation>шаблон назва файлу</translation>
    </message>
    <message>
        <source>theme colours night</source>
        <translation>тема кольори ніч</translation>
    </message>
    <message>
        <source>timeout time limit</source>
        <translation>тайм-аут час обмеження</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>звичайне</translation>
    </message>
    <message>
        <source>“%1” is not a sound font (SF2 or SF3). Nothing was changed.</source>
        <translation>«%1» не є звуковим шрифтом (SF2 або SF3). Нічого не змінено.</translation>
    </message>
    <message>
        <source>“%1” is not there any more, or is no sound font: the sketch engine cannot play. Choose another one.</source>
        <translation>«%1» уже немає на місці або це не звуковий шрифт: рушій ескізів не може грати. Виберіть інший.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ShortcutEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 уже призначено дії «%2»; вона втратить це скорочення.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it wants a single key other than a digit, Enter, Tab or Esc.</source>
        <translation>%1 тут використати неможливо: потрібна одна клавіша, але не цифра, Enter, Tab чи Esc.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it would be written into texts, or leads through the window. Hold Ctrl or Alt with it.</source>
        <translation>%1 тут використати неможливо: ця клавіша писала б у тексти або переводила б фокус у вікні. Натисніть її разом із Ctrl або Alt.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1: вільно.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Дії та їхні клавіші</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Усі звичайні клавіші</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Призначити</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Нова клавіша</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавіші</translation>
    </message>
    <message>
        <source>Put the caret into the field and press the new key.</source>
        <translation>Поставте курсор у поле й натисніть нову клавішу.</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Звичайна клавіша</translation>
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
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Compared blind: give the clip that plays a place</source>
        <translation>Порівняння наосліп: дати місце кліпу, що звучить</translation>
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
        <translation>Усюди</translation>
    </message>
    <message>
        <source>In a collection of the library: up or down</source>
        <translation>У колекції бібліотеки: вгору або вниз</translation>
    </message>
    <message>
        <source>In a transcript: move its start, its end</source>
        <translation>У транскрипті: зсунути початок, кінець</translation>
    </message>
    <message>
        <source>In a transcript: play from there, find</source>
        <translation>У транскрипті: відтворити звідси, шукати</translation>
    </message>
    <message>
        <source>In a transcript: write, split at the caret, merge</source>
        <translation>У транскрипті: писати, розділити біля курсора, об’єднати</translation>
    </message>
    <message>
        <source>In lists and transcripts</source>
        <translation>У списках і транскриптах</translation>
    </message>
    <message>
        <source>In the library: play, tags and note, to the trash</source>
        <translation>У бібліотеці: відтворити, мітки й нотатка, у смітник</translation>
    </message>
    <message>
        <source>In the queue: pause or resume, cancel</source>
        <translation>У черзі: призупинити або продовжити, скасувати</translation>
    </message>
    <message>
        <source>In the queue: up or down, to the front</source>
        <translation>У черзі: вище або нижче, на початок</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>That clip at the same position</source>
        <translation>Той кліп у тій самій позиції</translation>
    </message>
    <message>
        <source>While nothing is typed</source>
        <translation>Коли нічого не вводять</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SidePane</name>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Черга %1</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>Черга й бібліотека</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SinkFeeder</name>
    <message>
        <source>The sound device cannot be opened. Your clips are safe. Check the sound settings of the system, then press play again.</source>
        <translation>Звуковий пристрій неможливо відкрити. Ваші кліпи в безпеці. Перевірте налаштування звуку системи й знову натисніть відтворення.</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>Звуковий пристрій перестав відповідати. Ваші кліпи в безпеці. Виберіть інший пристрій у налаштуваннях звуку системи й натисніть відтворення.</translation>
    </message>
    <message>
        <source>“%1” went away while playing. Your clips are safe. Connect it again or choose another device, then press play.</source>
        <translation>«%1» зник під час відтворення. Ваші кліпи в безпеці. Під’єднайте його знову або виберіть інший пристрій і натисніть відтворення.</translation>
    </message>
    <message>
        <source>“%1” went away, and there is no other sound device. Your clips are safe. Connect one again: what was playing goes on from here.</source>
        <translation>«%1» зник, а іншого звукового пристрою немає. Ваші кліпи в безпеці. Під’єднайте пристрій: відтворення продовжиться з цього місця.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SleepGuard</name>
    <message>
        <source>Requests are on their way</source>
        <translation>Запити в дорозі</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SoundMenu</name>
    <message>
        <source>As the system says</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>As the system says (%1)</source>
        <translation>Як у системі (%1)</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Звуковий пристрій</translation>
    </message>
    <message>
        <source>Speed %1 and sound device</source>
        <translation>Швидкість %1 і звуковий пристрій</translation>
    </message>
    <message>
        <source>Speed and sound device</source>
        <translation>Швидкість і звуковий пристрій</translation>
    </message>
    <message>
        <source>Speed, pitch kept</source>
        <translation>Швидкість зі збереженням висоти</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>Вибраний (не під’єднано)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecDialog</name>
    <message numerus="yes">
        <source>%1: %n field(s).</source>
        <translation>
            <numerusform>%1: %n поле.</numerusform>
            <numerusform>%1: %n поля.</numerusform>
            <numerusform>%1: %n полів.</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>A Truss with an example request</source>
        <translation>Truss із прикладом запиту</translation>
    </message>
    <message>
        <source>A model that was exported</source>
        <translation>Експортована модель</translation>
    </message>
    <message>
        <source>A request in code</source>
        <translation>Запит у коді</translation>
    </message>
    <message>
        <source>A request that works, or a description of what the model takes</source>
        <translation>Запит, що працює, або опис того, що приймає модель</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>Адреса сервера</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>An OpenAPI file</source>
        <translation>Файл OpenAPI</translation>
    </message>
    <message>
        <source>An example request</source>
        <translation>Приклад запиту</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Запитати сервер</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Запит до %1…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation>Редагування моделі</translation>
    </message>
    <message>
        <source>Left out, because it looks like a key: %1.</source>
        <translation>Пропущено, бо схоже на ключ: %1.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Музика</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Нова модель</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Nothing is sent, except to a server that you ask here. Keys are never kept.</source>
        <translation>Нічого не надсилається, крім як на сервер, який ви тут запитуєте. Ключі ніколи не зберігаються.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Відкрити файл…</translation>
    </message>
    <message>
        <source>Open a request or a description</source>
        <translation>Відкрити запит або опис</translation>
    </message>
    <message>
        <source>Paste a curl command, a Python snippet, the JSON of a request, a config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported. Dropping its file works too.</source>
        <translation>Вставте команду curl, фрагмент Python, JSON запиту, config.yaml з example_model_input, файл OpenAPI, JSON Schema або модель, яку хтось експортував. Можна й перетягнути файл.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Шлях</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Читання %1…</translation>
    </message>
    <message>
        <source>Requests and descriptions (*.json *.yaml *.yml *.txt *.sh *.py)</source>
        <translation>Запити й описи (*.json *.yaml *.yml *.txt *.sh *.py)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Щось інше</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Мовлення в текст</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Текст у мовлення</translation>
    </message>
    <message>
        <source>The schema of a server</source>
        <translation>Схема сервера</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Для чого</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>What a field held in the example is sent where it is left empty. Files, keys and addresses are not kept.</source>
        <translation>Якщо поле лишити порожнім, надсилається те, що в ньому було в прикладі. Файли, ключі й адреси не зберігаються.</translation>
    </message>
    <message>
        <source>or a server: http://localhost:8080</source>
        <translation>або сервер: http://localhost:8080</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there, and its permissions.</source>
        <translation>«%1» неможливо прочитати. Перевірте, чи файл досі на місці, і права доступу до нього.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldEdit</name>
    <message>
        <source>%1 is needed</source>
        <translation>%1: обов’язкове</translation>
    </message>
    <message>
        <source>%1, largest value</source>
        <translation>%1, найбільше значення</translation>
    </message>
    <message>
        <source>%1, smallest value</source>
        <translation>%1, найменше значення</translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation>%1, значення</translation>
    </message>
    <message>
        <source>File as base64</source>
        <translation>Файл як base64</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Обов’язкове</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Так чи ні</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Одне з</translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation>Кілька текстів</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The smallest and the largest value are numbers, the smaller one first. Either may be empty.</source>
        <translation>Найменше й найбільше значення — числа, менше спочатку. Будь-яке можна лишити порожнім.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ціле число</translation>
    </message>
    <message>
        <source>Write its values, with commas between them.</source>
        <translation>Напишіть значення через кому.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>від</translation>
    </message>
    <message>
        <source>slow, fast</source>
        <translation>slow, fast</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldRow</name>
    <message>
        <source>%1 if left empty</source>
        <translation>%1, якщо порожньо</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>Вибрати для %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Виберіть файл для %1</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Немає файлу</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>Такого файлу немає або його неможливо прочитати.</translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation>як у моделі</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>по одному в рядку</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необов’язково</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFields</name>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1: такого файлу немає або його неможливо прочитати.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpectrumButton</name>
    <message>
        <source>Spectrum</source>
        <translation>Спектр</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageDialog</name>
    <message>
        <source>%1 in all, %2 free on this disk</source>
        <translation>Разом %1, вільно на цьому диску %2</translation>
    </message>
    <message>
        <source>Adds what such a file has and this library lacks. Replaces nothing.</source>
        <translation>Додає те, що є в такому файлі й чого бракує цій бібліотеці. Нічого не замінює.</translation>
    </message>
    <message>
        <source>Archives of a library (*.zip)</source>
        <translation>Архіви бібліотеки (*.zip)</translation>
    </message>
    <message>
        <source>Besides clips: recordings %1, trash %2, database %3, its backups %4</source>
        <translation>Крім кліпів: записи %1, смітник %2, база даних %3, її резервні копії %4</translation>
    </message>
    <message>
        <source>Choose an empty folder for the library</source>
        <translation>Виберіть порожню теку для бібліотеки</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Очистити…</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Кліпи</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>Не переміщувати</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>Експорт бібліотеки</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>Імпорт у бібліотеку</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>It moves to %1 when Melodeck is closed.</source>
        <translation>Вона переміститься в %1, коли Melodeck закриють.</translation>
    </message>
    <message>
        <source>Library storage</source>
        <translation>Сховище бібліотеки</translation>
    </message>
    <message>
        <source>Month and model</source>
        <translation>Місяць і модель</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перемістити…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its checksum. Changes nothing.</source>
        <translation>Читає кожен файл і порівнює його з контрольною сумою. Нічого не змінює.</translation>
    </message>
    <message>
        <source>Remove old files</source>
        <translation>Вилучити старі файли</translation>
    </message>
    <message>
        <source>Restart Melodeck now</source>
        <translation>Перезапустити Melodeck зараз</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Size by month and model</source>
        <translation>Розмір за місяцями й моделями</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>The files from before the move are still in %1.</source>
        <translation>Файли, що були до переміщення, досі в %1.</translation>
    </message>
    <message>
        <source>The last move did not happen: %1</source>
        <translation>Останнє переміщення не відбулося: %1</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is removed.</source>
        <translation>Бібліотека лишається там, де вона є, а копію буде вилучено.</translation>
    </message>
    <message>
        <source>The whole library as one ZIP file with checksums</source>
        <translation>Уся бібліотека одним файлом ZIP із контрольними сумами</translation>
    </message>
    <message>
        <source>To another disk. Each file is copied, read back and compared first.</source>
        <translation>На інший диск. Спершу кожен файл копіюється, зчитується назад і порівнюється.</translation>
    </message>
    <message>
        <source>Trash (%1)…</source>
        <translation>Смітник (%1)…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Смітник…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Перевірити</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageWork</name>
    <message numerus="yes">
        <source>%1 are free again. %n old file(s) stay: the library lacks them where it is now.</source>
        <translation>
            <numerusform>%1 знову вільні. Залишається %n старий файл: його бракує бібліотеці там, де вона тепер.</numerusform>
            <numerusform>%1 знову вільні. Залишаються %n старі файли: їх бракує бібліотеці там, де вона тепер.</numerusform>
            <numerusform>%1 знову вільні. Залишається %n старих файлів: їх бракує бібліотеці там, де вона тепер.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were copied and read back.</source>
        <translation>
            <numerusform>Скопійовано й зчитано назад %n файл обсягом %1.</numerusform>
            <numerusform>Скопійовано й зчитано назад %n файли обсягом %1.</numerusform>
            <numerusform>Скопійовано й зчитано назад %n файлів обсягом %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Копіювання бібліотеки</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>Спорожнення смітника</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Експортування</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Імпортування</translation>
    </message>
    <message>
        <source>Only what has ended can go to the trash. Cancel it first.</source>
        <translation>У смітник можна перемістити лише те, що завершилося. Спершу скасуйте.</translation>
    </message>
    <message>
        <source>Removing the copy</source>
        <translation>Вилучення копії</translation>
    </message>
    <message>
        <source>Removing the old files</source>
        <translation>Вилучення старих файлів</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is gone.</source>
        <translation>Бібліотека лишається там, де вона є, а копії вже немає.</translation>
    </message>
    <message>
        <source>The new place is used from the next start on; what comes until then is taken along. The old files stay until you remove them here.</source>
        <translation>Нове місце використовується з наступного запуску; те, що надійде до того, буде взято із собою. Старі файли лишаються, доки ви не вилучите їх тут.</translation>
    </message>
    <message>
        <source>The old files are gone, and %1 are free again.</source>
        <translation>Старих файлів уже немає, і знову вільно %1.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Перевірка</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StoredKeys</name>
    <message>
        <source>There is no keychain here, so no key can be kept.</source>
        <translation>Тут немає сховища ключів, тож ключ зберегти неможливо.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedList</name>
    <message>
        <source>At the platform</source>
        <translation>На платформі</translation>
    </message>
    <message>
        <source>At the platform %1</source>
        <translation>На платформі: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Скасувати %1</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Прибрати завершені</translation>
    </message>
    <message>
        <source>Clear ended requests</source>
        <translation>Прибрати завершені запити</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Копіювати ідентифікатор</translation>
    </message>
    <message>
        <source>Copy id of %1</source>
        <translation>Копіювати ідентифікатор %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>Сховати %1</translation>
    </message>
    <message>
        <source>The request&apos;s id is in the clipboard.</source>
        <translation>Ідентифікатор запиту — у буфері обміну.</translation>
    </message>
    <message>
        <source>and %1 older ones</source>
        <translation>і ще %1 старіших</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedRequests</name>
    <message>
        <source>Cancelled. It did not run and is not billed.</source>
        <translation>Скасовано. Запит не виконувався, плата не нараховується.</translation>
    </message>
    <message>
        <source>Done: its result goes to the webhook</source>
        <translation>Готово: результат надсилається на вебхук</translation>
    </message>
    <message>
        <source>Ended without a result</source>
        <translation>Завершено без результату</translation>
    </message>
    <message>
        <source>It was not cancelled: only a request that still waits can be. It may run and be billed.</source>
        <translation>Не скасовано: скасувати можна лише запит, що ще чекає. Він може виконатися, і за це може бути нараховано плату.</translation>
    </message>
    <message>
        <source>On its way to the platform&apos;s queue</source>
        <translation>У дорозі до черги платформи</translation>
    </message>
    <message>
        <source>Queued at the platform</source>
        <translation>У черзі на платформі</translation>
    </message>
    <message>
        <source>Runs at the platform</source>
        <translation>Виконується на платформі</translation>
    </message>
    <message>
        <source>The platform&apos;s queue has the request.</source>
        <translation>Запит у черзі платформи.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeButton</name>
    <message>
        <source>Show milliseconds</source>
        <translation>Показати мілісекунди</translation>
    </message>
    <message>
        <source>Show tenths of a second</source>
        <translation>Показати десяті секунди</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeField</name>
    <message>
        <source>Seconds, or minutes and seconds: 2.75 or 0:02.75</source>
        <translation>Секунди або хвилини й секунди: 2.75 або 0:02.75</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TopBar</name>
    <message>
        <source>%1 · billed by its owner&apos;s rates</source>
        <translation>%1 · оплачується за тарифами власника</translation>
    </message>
    <message>
        <source>%1 · on a server of your own, free</source>
        <translation>%1 · на вашому сервері, безкоштовно</translation>
    </message>
    <message>
        <source>Choose where requests go</source>
        <translation>Вибрати, куди надсилати запити</translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation>Під’єднати модель…</translation>
    </message>
    <message>
        <source>Fills the form with the request that whoever deployed the model wrote beside it</source>
        <translation>Заповнює форму запитом, який додав до моделі той, хто її розгорнув</translation>
    </message>
    <message>
        <source>Model: %1, %2</source>
        <translation>Модель: %1, %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Sketch engine on this computer</source>
        <translation>Рушій ескізів на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Starts it now, so that the first request does not wait for it</source>
        <translation>Запускає її зараз, щоб перший запит на неї не чекав</translation>
    </message>
    <message>
        <source>Use the model&apos;s example request</source>
        <translation>Узяти приклад запиту моделі</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Розбудити модель</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>аранжує вашу мелодію за правилами · безкоштовно · ключ не потрібен</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>на цьому комп’ютері</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptAudio</name>
    <message>
        <source>Fetching the recording behind the link…</source>
        <translation>Завантаження запису за посиланням…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptCard</name>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n непевне</numerusform>
            <numerusform>%n непевні</numerusform>
            <numerusform>%n непевних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Копіювати транскрипт</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Редагувати</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>Редагувати транскрипт</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Зберегти транскрипт…</translation>
    </message>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>Модель не була певна щодо цього (%1 %).</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Транскрипт</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>відредаговано</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptDesk</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n сегмент</numerusform>
            <numerusform>%n сегменти</numerusform>
            <numerusform>%n сегментів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n непевний</numerusform>
            <numerusform>%n непевні</numerusform>
            <numerusform>%n непевних</numerusform>
        </translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Інший…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the model&apos;s text</source>
        <translation>До тексту моделі</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Назад до результатів</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Копіювати слова</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Редагувати слова</translation>
    </message>
    <message>
        <source>End 0.1 s earlier</source>
        <translation>Кінець на 0,1 с раніше</translation>
    </message>
    <message>
        <source>End 0.1 s later</source>
        <translation>Кінець на 0,1 с пізніше</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Стежити</translation>
    </message>
    <message>
        <source>Import subtitles or a transcript…</source>
        <translation>Імпортувати субтитри або транскрипт…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Insert segment behind</source>
        <translation>Вставити сегмент після</translation>
    </message>
    <message>
        <source>Keeps the segment that is heard in view</source>
        <translation>Тримає на видноті сегмент, що звучить</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>Об’єднати з наступним</translation>
    </message>
    <message>
        <source>New name for %1, in all segments:</source>
        <translation>Нове ім’я для %1 в усіх сегментах:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Відтворити звідси</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Rename %1 everywhere…</source>
        <translation>Перейменувати %1 всюди…</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Перейменувати мовця</translation>
    </message>
    <message>
        <source>Replaces the segments by those of an SRT, VTT or JSON file; it can be undone</source>
        <translation>Замінює сегменти сегментами з файлу SRT, VTT або JSON; це можна скасувати</translation>
    </message>
    <message>
        <source>Save transcript as text, subtitles, JSON, table or labels</source>
        <translation>Зберегти транскрипт як текст, субтитри, JSON, таблицю або мітки</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Зберегти транскрипт…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Розділити біля курсора</translation>
    </message>
    <message>
        <source>Split, merge, move times, name speakers</source>
        <translation>Розділяти, об’єднувати, зсувати час, називати мовців</translation>
    </message>
    <message>
        <source>Split: place the caret</source>
        <translation>Розділити: поставте курсор</translation>
    </message>
    <message>
        <source>Start 0.1 s earlier</source>
        <translation>Початок на 0,1 с раніше</translation>
    </message>
    <message>
        <source>Start 0.1 s later</source>
        <translation>Початок на 0,1 с пізніше</translation>
    </message>
    <message>
        <source>There are no segments. Import a file, or press Insert to write one.</source>
        <translation>Сегментів немає. Імпортуйте файл або натисніть Insert, щоб написати сегмент.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>Хто тут говорить?</translation>
    </message>
    <message>
        <source>back to the model&apos;s text</source>
        <translation>повернення до тексту моделі</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>редагування</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>відредаговано</translation>
    </message>
    <message>
        <source>import</source>
        <translation>імпорт</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>вставлення</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>об’єднання</translation>
    </message>
    <message>
        <source>move time</source>
        <translation>зсув часу</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>вилучення</translation>
    </message>
    <message>
        <source>rename speaker</source>
        <translation>перейменування мовця</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>мовець</translation>
    </message>
    <message>
        <source>split</source>
        <translation>розділення</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptEdits</name>
    <message>
        <source>An edited transcript was damaged and could not be read. It is kept as %1; the model&apos;s own text is shown.</source>
        <translation>Відредагований транскрипт було пошкоджено, і його не вдалося прочитати. Його збережено як %1; показано власний текст моделі.</translation>
    </message>
    <message>
        <source>Your edits are on the disk again.</source>
        <translation>Ваші зміни знову на диску.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TrashDialog</name>
    <message numerus="yes">
        <source>%n job(s) with %1</source>
        <translation>
            <numerusform>%n завдання обсягом %1</numerusform>
            <numerusform>%n завдання обсягом %1</numerusform>
            <numerusform>%n завдань обсягом %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are removed for good.</source>
        <translation>
            <numerusform>%n завдання обсягом %1 буде вилучено остаточно.</numerusform>
            <numerusform>%n завдання обсягом %1 буде вилучено остаточно.</numerusform>
            <numerusform>%n завдань обсягом %1 буде вилучено остаточно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips that were not saved elsewhere cannot be brought back, and making them again may cost again.</source>
        <translation>Кліпи, яких не збережено деінде, повернути неможливо, а їх повторне створення може знову коштувати грошей.</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Спорожнити смітник?</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Спорожнити смітник</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Спорожнити смітник…</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>У смітнику</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Смітник порожній.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Смітник</translation>
    </message>
    <message numerus="yes">
        <source>What has been here for %n day(s) is removed by itself.</source>
        <translation>
            <numerusform>Те, що пробуло тут %n день, вилучається автоматично.</numerusform>
            <numerusform>Те, що пробуло тут %n дні, вилучається автоматично.</numerusform>
            <numerusform>Те, що пробуло тут %n днів, вилучається автоматично.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Use</name>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Цього вже немає в бібліотеці.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationGrid</name>
    <message>
        <source>%1 of %2 are done</source>
        <translation>Готово %1 із %2</translation>
    </message>
    <message>
        <source>Arrows choose, Space plays, Enter keeps.</source>
        <translation>Стрілки вибирають, Пробіл відтворює, Enter залишає.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Скасувати решту</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Залишити цю</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Зняти зірку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Позначити зіркою</translation>
    </message>
    <message>
        <source>Stars it and shows it among the results. The others stay in the library.</source>
        <translation>Позначає її зіркою й показує серед результатів. Інші лишаються в бібліотеці.</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Варіації</translation>
    </message>
    <message>
        <source>Variations – %1</source>
        <translation>Варіації – %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationModel</name>
    <message>
        <source>no clip came</source>
        <translation>кліп не надійшов</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>уже немає в бібліотеці</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>відтворюється</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>із зіркою</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>очікує</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VaryDialog</name>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself.</source>
        <translation>%1 не приймає зерна: кожен запуск відрізняється сам собою.</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>вивантаження %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be billed</source>
        <translation>
            <numerusform>за %n із них може бути нараховано плату</numerusform>
            <numerusform>за %n із них може бути нараховано плату</numerusform>
            <numerusform>за %n із них може бути нараховано плату</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n запит</numerusform>
            <numerusform>%n запити</numerusform>
            <numerusform>%n запитів</numerusform>
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
        <translation>Виберіть принаймні одну модель.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Тривалості</translation>
    </message>
    <message>
        <source>Durations in seconds</source>
        <translation>Тривалості в секундах</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>One a line; {slow|fast} tries each</source>
        <translation>По одному в рядку; {slow|fast} перебирає кожен варіант</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпти</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>Промпти, по одному в рядку</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запустити</translation>
    </message>
    <message numerus="yes">
        <source>Run %n variation(s)</source>
        <translation>
            <numerusform>Запустити %n варіацію</numerusform>
            <numerusform>Запустити %n варіації</numerusform>
            <numerusform>Запустити %n варіацій</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Зерна</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Дублів кожного</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Варіювання</translation>
    </message>
    <message>
        <source>Whole numbers and ranges; none leaves the seed as it is</source>
        <translation>Цілі числа й діапазони; якщо порожньо, зерно лишається як є</translation>
    </message>
    <message>
        <source>a grid of %1 × %2</source>
        <translation>сітка %1 × %2</translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation>безкоштовно, на цьому комп’ютері</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WaveformMenu</name>
    <message>
        <source>Both channels</source>
        <translation>Обидва канали</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ноти</translation>
    </message>
    <message>
        <source>Remove region</source>
        <translation>Прибрати ділянку</translation>
    </message>
    <message>
        <source>Ruler in bars and beats</source>
        <translation>Лінійка в тактах і частках</translation>
    </message>
    <message>
        <source>Ruler in time</source>
        <translation>Лінійка часу</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Спектр</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Хвильова форма</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Zoom to region</source>
        <translation>Збільшити ділянку</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WaveformView</name>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Гц</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 кГц</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position in a clip</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 · %2 dB</source>
        <translation>%1 · %2 дБ</translation>
    </message>
    <message>
        <source>%1 – %2 s · %3 s</source>
        <comment>start, end and length of a region</comment>
        <translation>%1 – %2 с · %3 с</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WelcomePage</name>
    <message>
        <source>Browse</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Drop a melody here</source>
        <translation>Перетягніть мелодію сюди</translation>
    </message>
    <message>
        <source>Drop card</source>
        <translation>Картка для перетягування</translation>
    </message>
    <message>
        <source>Hum it, sing it or play it: three clips follow its tune, each in a style of your own words. It all happens on this computer – no account, no network.</source>
        <translation>Наспівайте, заспівайте чи зіграйте її: за нею підуть три кліпи, кожен у стилі, описаному вашими словами. Усе відбувається на цьому комп’ютері – без облікового запису, без мережі.</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Вставити посилання</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Start without a melody</source>
        <translation>Почати без мелодії</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Спробувати зараз</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A and more – or a JSON request</source>
        <translation>WAV, FLAC, OGG, MP3, M4A тощо – або запит JSON</translation>
    </message>
    <message>
        <source>With a sample melody</source>
        <translation>Зі зразком мелодії</translation>
    </message>
</context>
</TS>
