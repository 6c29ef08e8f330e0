<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>AnswerDocument</name>
    <message>
        <source>The answer ended inside this piece of media, so it is not whole and was left out.</source>
        <translation>उत्तर इस मीडिया के बीच में ही समाप्त हो गया, इसलिए यह अधूरा है और इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows. What was whole before that point is kept.</source>
        <translation>उत्तर में सीमा से अधिक मीडिया है। उस जगह से पहले जो पूरा था, वह रख लिया गया है।</translation>
    </message>
    <message>
        <source>This piece of media arrived damaged and was left out; the rest of the answer is not touched by it.</source>
        <translation>यह मीडिया क्षतिग्रस्त आया और छोड़ दिया गया; बाकी उत्तर पर इसका असर नहीं पड़ा।</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>A web page came in place of an answer, as from a sign-in page on the way or behind an address that is no model&apos;s. Most likely nothing ran. Check the address, and open it in a browser.</source>
        <translation>उत्तर की जगह एक वेब पेज आया, जैसे रास्ते के किसी साइन-इन पेज से या ऐसे पते से जो किसी मॉडल का नहीं है। बहुत संभव है कि कुछ भी नहीं चला। पता जाँचें और उसे ब्राउज़र में खोलें।</translation>
    </message>
    <message>
        <source>Change what its words name, if you can, and send it again: that is a new run.</source>
        <translation>मॉडल ने जो बताया है, हो सके तो उसे बदलें और फिर से भेजें: वह एक नया रन होगा।</translation>
    </message>
    <message>
        <source>The model answered with an error: %1</source>
        <translation>मॉडल ने त्रुटि के साथ उत्तर दिया: %1</translation>
    </message>
    <message>
        <source>The model answered, but there is no %1 in its answer, or none that Melodeck knows. The answer is kept as it came.</source>
        <translation>मॉडल ने उत्तर दिया, पर उसके उत्तर में %1 नहीं है, या ऐसा नहीं जिसे Melodeck जानता हो। उत्तर जैसा आया वैसा ही रख लिया गया है।</translation>
    </message>
    <message>
        <source>Your melody was not followed: %1</source>
        <translation>आपकी धुन का अनुसरण नहीं हुआ: %1</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>कोई कारण नहीं बताया गया।</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>video</source>
        <translation>वीडियो</translation>
    </message>
</context>
<context>
    <name>AsyncAnswers</name>
    <message>
        <source>It failed. A failed run may be billed.</source>
        <translation>यह विफल रहा। विफल रन का भी शुल्क लग सकता है।</translation>
    </message>
    <message>
        <source>It is done, but its result could not be delivered and is lost. Check that the webhook can be reached before you send it again.</source>
        <translation>यह पूरा हुआ, पर परिणाम पहुँचाया नहीं जा सका और खो गया। दोबारा भेजने से पहले जाँचें कि वेबहुक तक पहुँचा जा सकता है।</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>यह पूरा हुआ।</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>यह चल रहा है।</translation>
    </message>
    <message>
        <source>It waited longer than it was allowed to, and did not run.</source>
        <translation>इसने अनुमत समय से अधिक प्रतीक्षा की और नहीं चला।</translation>
    </message>
    <message>
        <source>It waits in the platform&apos;s queue.</source>
        <translation>यह प्लेटफ़ॉर्म की कतार में प्रतीक्षा कर रहा है।</translation>
    </message>
    <message>
        <source>It was cancelled before it ran.</source>
        <translation>चलने से पहले ही इसे रद्द कर दिया गया।</translation>
    </message>
    <message>
        <source>The model failed. A failed run may be billed.</source>
        <translation>मॉडल विफल रहा। विफल रन का भी शुल्क लग सकता है।</translation>
    </message>
    <message>
        <source>The platform took the request without naming an id for it. It may run and be billed; look at its dashboard before you send it again.</source>
        <translation>प्लेटफ़ॉर्म ने अनुरोध ले लिया, पर उसकी कोई ID नहीं बताई। यह चल सकता है और इसका शुल्क लग सकता है; दोबारा भेजने से पहले प्लेटफ़ॉर्म का डैशबोर्ड देखें।</translation>
    </message>
    <message>
        <source>The result could not be delivered to the webhook.</source>
        <translation>परिणाम वेबहुक तक पहुँचाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>This is not the result of an async request.</source>
        <translation>यह किसी एसिंक्रोनस अनुरोध का परिणाम नहीं है।</translation>
    </message>
    <message>
        <source>What answered is not the platform&apos;s queue: a proxy or another server may stand between. Check the endpoint.</source>
        <translation>उत्तर प्लेटफ़ॉर्म की कतार से नहीं आया: बीच में कोई प्रॉक्सी या दूसरा सर्वर हो सकता है। एंडपॉइंट जाँचें।</translation>
    </message>
</context>
<context>
    <name>AsyncFolder</name>
    <message>
        <source>The folder %1 cannot be written, so nothing could be kept of what was asked and what comes back. Check its permissions and the room on the disk.</source>
        <translation>फ़ोल्डर %1 में लिखा नहीं जा सकता, इसलिए न माँगा गया कुछ रखा जा सकता है, न लौटने वाला। इसकी अनुमतियाँ और डिस्क की जगह जाँचें।</translation>
    </message>
    <message>
        <source>What was asked for cannot be kept under the request&apos;s id in %1. Its result will come all the same, without its prompts.</source>
        <translation>जो माँगा गया, उसे %1 में अनुरोध की ID के साथ नहीं रखा जा सकता। परिणाम फिर भी आएगा, पर अपने प्रॉम्प्ट के बिना।</translation>
    </message>
</context>
<context>
    <name>AsyncIntake</name>
    <message>
        <source>%1 is in the library and cannot be moved or removed. Check its permissions.</source>
        <translation>%1 लाइब्रेरी में है और उसे न खिसकाया जा सकता है, न हटाया। उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>A result came that is signed and cannot be read. Its bytes are in %1.</source>
        <translation>एक हस्ताक्षरित परिणाम आया जिसे पढ़ा नहीं जा सकता। उसके बाइट %1 में हैं।</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>जो बाइट आए, वे %1 में हैं।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The result stays where it came in. Check the disk and its permissions.</source>
        <translation>फ़ोल्डर %1 नहीं बनाया जा सकता। परिणाम जहाँ आया था, वहीं रहता है। डिस्क और उसकी अनुमतियाँ जाँचें।</translation>
    </message>
</context>
<context>
    <name>AsyncRequest</name>
    <message>
        <source>%1 must be from %2 to %3. Nothing was sent.</source>
        <translation>%1: मान %2 से %3 तक होना चाहिए। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The first delay, in milliseconds,</source>
        <translation>पहला विलंब, मिलीसेकंड में</translation>
    </message>
    <message>
        <source>The longest delay, in milliseconds,</source>
        <translation>सबसे लंबा विलंब, मिलीसेकंड में</translation>
    </message>
    <message>
        <source>The longest time in the queue, in seconds,</source>
        <translation>कतार में सबसे लंबा समय, सेकंड में</translation>
    </message>
    <message>
        <source>The number of attempts</source>
        <translation>प्रयासों की संख्या</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>The request is %1 with its files; the platform takes %2 for an async request. Nothing was sent. Attach a shorter recording (about 3 s of mono 32 kHz WAV fit, more as FLAC or Ogg), let the model fetch it from a link, or send it without --async.</source>
        <translation>फ़ाइलों सहित अनुरोध %1 का है; एसिंक्रोनस अनुरोध के लिए प्लेटफ़ॉर्म %2 तक लेता है। कुछ भी नहीं भेजा गया। छोटी रिकॉर्डिंग जोड़ें (मोनो 32 kHz WAV के लगभग 3 सेकंड, FLAC या Ogg में अधिक), मॉडल को उसे लिंक से लाने दें, या बिना --async के भेजें।</translation>
    </message>
    <message>
        <source>The webhook is not an address such as https://host.example/path. Nothing was sent.</source>
        <translation>वेबहुक https://host.example/path जैसा पता नहीं है। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The webhook leads to this computer by a name that only this computer knows, so the result could never arrive. Nothing was sent. Give the address by which the TLS proxy in front of “melodeck-cli receive” is reached from outside.</source>
        <translation>वेबहुक इस कंप्यूटर तक ऐसे नाम से ले जाता है जिसे केवल यही कंप्यूटर जानता है, इसलिए परिणाम कभी नहीं पहुँच पाता। कुछ भी नहीं भेजा गया। वह पता दें जिससे “melodeck-cli receive” के आगे के TLS प्रॉक्सी तक बाहर से पहुँचा जाता है।</translation>
    </message>
    <message>
        <source>The webhook must be an https:// address: the platform takes no other. Nothing was sent.</source>
        <translation>वेबहुक https:// पता होना चाहिए: प्लेटफ़ॉर्म कोई और नहीं लेता। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The webhook&apos;s address holds a user name or password. Nothing was sent. Leave it out: results are signed, and checked by that.</source>
        <translation>वेबहुक के पते में उपयोगकर्ता नाम या पासवर्ड है। कुछ भी नहीं भेजा गया। उसे हटा दें: परिणाम हस्ताक्षरित होते हैं और उसी से जाँचे जाते हैं।</translation>
    </message>
    <message>
        <source>This endpoint has no queue of its own. Nothing was sent. Async requests need a model or chain of the platform: baseten:MODEL_ID, or its predict address.</source>
        <translation>इस एंडपॉइंट की अपनी कतार नहीं है। कुछ भी नहीं भेजा गया। एसिंक्रोनस अनुरोधों को प्लेटफ़ॉर्म का मॉडल या चेन चाहिए: baseten:MODEL_ID, या उसका predict पता।</translation>
    </message>
    <message>
        <source>“%1” is not the id of a request. Nothing was sent.</source>
        <translation>“%1” किसी अनुरोध की ID नहीं है। कुछ भी नहीं भेजा गया।</translation>
    </message>
</context>
<context>
    <name>AsyncSubmission</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The platform knows no such request: the id or the endpoint is another, or it ended more than an hour ago. Check the id and the endpoint.</source>
        <translation>प्लेटफ़ॉर्म ऐसे किसी अनुरोध को नहीं जानता: ID या एंडपॉइंट कोई और है, या वह एक घंटे से अधिक पहले समाप्त हो गया। ID और एंडपॉइंट जाँचें।</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>A WAV of %1 Hz, %2 channels and %3 bits cannot be made here. Nothing was sent.</source>
        <translation>%1 Hz, %2 चैनल और %3 बिट का WAV यहाँ नहीं बनाया जा सकता। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Nothing was recorded. Check the folder and the room on its disk.</source>
        <translation>“%1” में रिकॉर्डिंग नहीं बनाई जा सकती (%2)। कुछ भी रिकॉर्ड नहीं हुआ। फ़ोल्डर और उसकी डिस्क की जगह जाँचें।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>रोका गया। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The audio</source>
        <translation>ऑडियो</translation>
    </message>
    <message>
        <source>The audio cannot be converted from %1 Hz to %2 Hz. Nothing was sent. Export it at another rate.</source>
        <translation>ध्वनि को %1 Hz से %2 Hz में नहीं बदला जा सकता। कुछ भी नहीं भेजा गया। इसे किसी दूसरी दर पर निर्यात करें।</translation>
    </message>
    <message>
        <source>The audio ends before its first sample.</source>
        <translation>ऑडियो अपने पहले सैंपल से पहले ही समाप्त हो जाता है।</translation>
    </message>
    <message>
        <source>The audio is longer than three hours. Nothing was sent. Choose a shorter region.</source>
        <translation>ऑडियो तीन घंटे से लंबा है। कुछ भी नहीं भेजा गया। छोटा क्षेत्र चुनें।</translation>
    </message>
    <message>
        <source>The audio is too long for a rate of %1 Hz. Nothing was sent. Choose a shorter region.</source>
        <translation>%1 Hz की दर के लिए ऑडियो बहुत लंबा है। कुछ भी नहीं भेजा गया। छोटा क्षेत्र चुनें।</translation>
    </message>
    <message>
        <source>The chosen region of “%1” holds no sound. Nothing was sent. Choose a region inside the file.</source>
        <translation>“%1” के चुने हुए क्षेत्र में कोई ध्वनि नहीं है। कुछ भी नहीं भेजा गया। फ़ाइल के भीतर का क्षेत्र चुनें।</translation>
    </message>
    <message>
        <source>The recording cannot be written any further (%1). What was recorded before is kept. Make room on the disk.</source>
        <translation>रिकॉर्डिंग आगे नहीं लिखी जा सकती (%1)। पहले जो रिकॉर्ड हुआ, वह रख लिया गया है। डिस्क पर जगह बनाएँ।</translation>
    </message>
    <message>
        <source>The recording is as long as a WAV file can be and ended there. All of it is kept.</source>
        <translation>रिकॉर्डिंग WAV फ़ाइल की अधिकतम लंबाई तक पहुँचकर वहीं समाप्त हुई। पूरी रिकॉर्डिंग रख ली गई है।</translation>
    </message>
    <message>
        <source>The sound that arrives cannot be played here. What arrives is kept as it is.</source>
        <translation>आ रही ध्वनि यहाँ नहीं चलाई जा सकती। जो आता है, वह वैसा ही रखा जाता है।</translation>
    </message>
    <message>
        <source>The sound that arrives has a damaged header and cannot be played. What arrives is kept as it is.</source>
        <translation>आ रही ध्वनि का हेडर क्षतिग्रस्त है और वह चलाई नहीं जा सकती। जो आता है, वह वैसा ही रखा जाता है।</translation>
    </message>
    <message>
        <source>This is not audio: %1</source>
        <translation>यह ऑडियो नहीं है: %1</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>ऑडियो</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be read as it is. Nothing was sent. Turn it into WAV or FLAC first (ffmpeg -i FILE tune.wav), or drop it on Melodeck&apos;s window, which decodes it.</source>
        <translation>“%1” (%2) को इस रूप में नहीं पढ़ा जा सकता। कुछ भी नहीं भेजा गया। पहले इसे WAV या FLAC में बदलें (ffmpeg -i FILE tune.wav), या Melodeck की विंडो पर छोड़ें, जो इसे डिकोड कर लेती है।</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there.</source>
        <translation>“%1” को नहीं पढ़ा जा सकता। कुछ भी नहीं भेजा गया। जाँचें कि फ़ाइल अब भी मौजूद है।</translation>
    </message>
    <message>
        <source>“%1” does not say how long it is, and it is longer than a day. Nothing was sent. Cut it, or export it again as WAV or FLAC.</source>
        <translation>“%1” अपनी लंबाई नहीं बताती और एक दिन से लंबी है। कुछ भी नहीं भेजा गया। इसे काटें, या WAV या FLAC के रूप में फिर से निर्यात करें।</translation>
    </message>
    <message>
        <source>“%1” has a damaged header. Nothing was sent. Export it again as WAV or FLAC.</source>
        <translation>“%1” का हेडर क्षतिग्रस्त है। कुछ भी नहीं भेजा गया। इसे WAV या FLAC के रूप में फिर से निर्यात करें।</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Nothing was sent. Choose another file.</source>
        <translation>“%1” में कोई ध्वनि नहीं है। कुछ भी नहीं भेजा गया। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“%1” is damaged: its sound cannot be decoded. Nothing was sent. Export it again, or choose another file.</source>
        <translation>“%1” क्षतिग्रस्त है: इसकी ध्वनि डिकोड नहीं हो सकती। कुछ भी नहीं भेजा गया। इसे फिर से निर्यात करें, या दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Nothing was sent. Choose another file.</source>
        <translation>“%1” खाली है (0 बाइट)। कुछ भी नहीं भेजा गया। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“%1” is not a file. Nothing was sent. Choose an audio file.</source>
        <translation>“%1” फ़ाइल नहीं है। कुछ भी नहीं भेजा गया। कोई ऑडियो फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG and MP3 work.</source>
        <translation>“%1” ऐसा ऑडियो नहीं है जिसे यहाँ पढ़ा जा सके। कुछ भी नहीं भेजा गया। WAV, FLAC, OGG और MP3 चलते हैं।</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was sent. Choose the file again.</source>
        <translation>“%1” मौजूद नहीं है। कुछ भी नहीं भेजा गया। फ़ाइल फिर से चुनें।</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was sent. Check the file&apos;s permissions.</source>
        <translation>“%1” को पढ़ने की अनुमति नहीं है। कुछ भी नहीं भेजा गया। फ़ाइल की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>“%1” would be larger than 4 GiB in the format that the model takes, more than a WAV file holds. Nothing was sent. Choose a shorter region.</source>
        <translation>मॉडल जो प्रारूप लेता है, उसमें “%1” 4 GiB से बड़ी होगी, जो WAV फ़ाइल की सीमा से अधिक है। कुछ भी नहीं भेजा गया। छोटा क्षेत्र चुनें।</translation>
    </message>
</context>
<context>
    <name>Base64</name>
    <message>
        <source>The base64 text breaks off after %1 characters.</source>
        <translation>base64 पाठ %1 वर्णों के बाद टूट जाता है।</translation>
    </message>
    <message>
        <source>The base64 text is damaged near character %1.</source>
        <translation>base64 पाठ वर्ण %1 के पास क्षतिग्रस्त है।</translation>
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
        <translation>%1 s की अवधि मॉडल की सीमा से बाहर है: %2</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>कतार में कुछ नहीं डाला गया।</translation>
    </message>
    <message>
        <source>That is more than %1 jobs (%2). Nothing was queued. Leave out files, prompts, durations or seeds.</source>
        <translation>ये %1 से अधिक जॉब हैं (%2)। कतार में कुछ नहीं डाला गया। कुछ फ़ाइलें, प्रॉम्प्ट, अवधियाँ या सीड हटाएँ।</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>“%1” नाम का कोई मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>कम से कम एक प्रॉम्प्ट लिखें।</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>सीड %1</translation>
    </message>
    <message>
        <source>“%1” are too many seeds. Nothing was queued.</source>
        <translation>“%1” में बहुत अधिक सीड हैं। कतार में कुछ नहीं डाला गया।</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>“%1” सेकंड की संख्या नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is not a seed: whole numbers and ranges such as 1-4 are.</source>
        <translation>“%1” सीड नहीं है: पूर्ण संख्याएँ और 1-4 जैसी श्रेणियाँ चलती हैं।</translation>
    </message>
</context>
<context>
    <name>BodyPlan</name>
    <message>
        <source>The request has no place for a file in “%1”. Nothing was sent. Name a field of its top level, or a JSON pointer to one.</source>
        <translation>अनुरोध के “%1” में फ़ाइल के लिए जगह नहीं है। कुछ भी नहीं भेजा गया। सबसे ऊपरी स्तर का कोई फ़ील्ड या उसका JSON पॉइंटर बताएँ।</translation>
    </message>
</context>
<context>
    <name>BodyStream</name>
    <message>
        <source>A file of the request turned out longer or shorter than it was at the start. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>अनुरोध की एक फ़ाइल शुरुआत की तुलना में लंबी या छोटी निकली। अनुरोध पूरा होने से पहले रोक दिया गया। फ़ाइल को न छेड़ें और फिर से भेजें।</translation>
    </message>
</context>
<context>
    <name>ClipExport</name>
    <message>
        <source>Nothing is lost: the clip is in the library.</source>
        <translation>कुछ नहीं खोया: क्लिप लाइब्रेरी में है।</translation>
    </message>
    <message>
        <source>Saving in this format needs a folder to work in, and neither “%1” nor “%2” can be written. Nothing was saved. Check their permissions and the room on their disk, or save as WAV.</source>
        <translation>इस प्रारूप में सहेजने के लिए काम का फ़ोल्डर चाहिए, और न “%1” में लिखा जा सकता है, न “%2” में। कुछ भी नहीं सहेजा गया। उनकी अनुमतियाँ और डिस्क की जगह जाँचें, या WAV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>रोका गया। कुछ भी नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>only its first %1 s: the clip is damaged there, and %2 s are missing. Saved as received it keeps every byte that came</source>
        <translation>केवल इसके पहले %1 s: क्लिप वहाँ क्षतिग्रस्त है और %2 s नहीं हैं। जैसी मिली वैसी सहेजने पर आया हुआ हर बाइट बना रहता है</translation>
    </message>
    <message>
        <source>without its recipe: this file has no place for it</source>
        <translation>रेसिपी के बिना: इस फ़ाइल में उसके लिए जगह नहीं है</translation>
    </message>
</context>
<context>
    <name>ClipParts</name>
    <message>
        <source>Only clips of the sketch engine can be taken apart, and the recipe of this one is not known any more. Nothing was saved.</source>
        <translation>केवल स्केच इंजन की क्लिप के भाग अलग किए जा सकते हैं, और इस क्लिप की रेसिपी अब ज्ञात नहीं है। कुछ भी नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>The melody “%1” is not there any more, and the clip was made of it. Nothing was saved. Put it back, or bring the recipe back and choose the melody anew.</source>
        <translation>धुन “%1”, जिससे क्लिप बनी थी, अब मौजूद नहीं है। कुछ भी नहीं सहेजा गया। उसे वापस रखें, या रेसिपी वापस लाएँ और धुन फिर से चुनें।</translation>
    </message>
    <message>
        <source>The sketch engine that runs here cannot take its clips apart. Nothing was saved; the clip stays as it is. Start Melodeck anew if it was updated meanwhile.</source>
        <translation>यहाँ चल रहा स्केच इंजन अपनी क्लिप के भाग अलग नहीं कर सकता। कुछ भी नहीं सहेजा गया; क्लिप जैसी थी वैसी है। यदि इस बीच Melodeck अपडेट हुआ हो, तो उसे फिर से शुरू करें।</translation>
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
        <translation>%1वाँ</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>पहला</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>दूसरा</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>तीसरा</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>क्लिप %1</translation>
    </message>
    <message>
        <source>blind: %1 of %2</source>
        <translation>ब्लाइंड: %2 में से %1</translation>
    </message>
    <message>
        <source>blind: not placed</source>
        <translation>ब्लाइंड: कोई स्थान नहीं</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 did not give the file: it answered %2. Try again later, or download it in a browser and drop it here.</source>
        <translation>%1 ने फ़ाइल नहीं दी: उसका उत्तर %2 था। बाद में फिर कोशिश करें, या इसे ब्राउज़र में डाउनलोड करके यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>%1 gives this only to those who have signed in (%2). Melodeck sends no key with a link. Download the file in a browser and drop it here.</source>
        <translation>%1 यह केवल साइन इन किए हुए लोगों को देता है (%2)। Melodeck लिंक के साथ कोई कुंजी नहीं भेजता। फ़ाइल को ब्राउज़र में डाउनलोड करके यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>%1 offers this over http:// only, where others on the way can read and change it. Nothing was fetched. Use its https:// address, or download it in a browser and drop the file here.</source>
        <translation>%1 यह केवल http:// पर देता है, जहाँ रास्ते में दूसरे लोग इसे पढ़ और बदल सकते हैं। कुछ भी नहीं लाया गया। उसका https:// पता इस्तेमाल करें, या ब्राउज़र में डाउनलोड करके फ़ाइल यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>%1 took too long to give the file. Nothing of it is kept. Try again, or download it in a browser and drop it here.</source>
        <translation>%1 ने फ़ाइल देने में बहुत अधिक समय लिया। उसका कुछ भी नहीं रखा गया। फिर कोशिश करें, या ब्राउज़र में डाउनलोड करके यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is kept here.</source>
        <translation>रोका गया। उसका कुछ भी यहाँ नहीं रखा गया।</translation>
    </message>
    <message>
        <source>The file behind the link is empty (0 bytes). Nothing was kept. Check the link.</source>
        <translation>लिंक की फ़ाइल खाली है (0 बाइट)। कुछ भी नहीं रखा गया। लिंक जाँचें।</translation>
    </message>
    <message>
        <source>The file behind the link is larger than %1 MB. Nothing of it is kept. Download it in a browser and drop it here.</source>
        <translation>लिंक की फ़ाइल %1 MB से बड़ी है। उसका कुछ भी नहीं रखा गया। उसे ब्राउज़र में डाउनलोड करके यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>The file from %1 broke off before its end. Nothing of it is kept. Try again.</source>
        <translation>%1 से आ रही फ़ाइल अंत से पहले टूट गई। उसका कुछ भी नहीं रखा गया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The link at %1 leads back into this computer and was not followed. Nothing was fetched.</source>
        <translation>%1 का लिंक इसी कंप्यूटर पर लौटता है, इसलिए उस पर नहीं जाया गया। कुछ भी नहीं लाया गया।</translation>
    </message>
    <message>
        <source>The link at %1 leads from https:// to http:// and was not followed. Nothing was fetched.</source>
        <translation>%1 का लिंक https:// से http:// पर ले जाता है, इसलिए उस पर नहीं जाया गया। कुछ भी नहीं लाया गया।</translation>
    </message>
    <message>
        <source>The link at %1 leads from one address to the next without end. Nothing was fetched.</source>
        <translation>%1 का लिंक एक पते से दूसरे पते पर अंतहीन ले जाता है। कुछ भी नहीं लाया गया।</translation>
    </message>
    <message>
        <source>The link leads to %1, not to audio. Nothing was kept. Copy the link of the recording itself, or download it in a browser and drop it here.</source>
        <translation>लिंक ऑडियो पर नहीं, %1 पर ले जाता है। कुछ भी नहीं रखा गया। रिकॉर्डिंग का ही लिंक कॉपी करें, या उसे ब्राउज़र में डाउनलोड करके यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>There is nothing behind this link: %1 answered %2. Check the link, or download the file in a browser and drop it here.</source>
        <translation>इस लिंक के पीछे कुछ नहीं है: %1 ने %2 उत्तर दिया। लिंक जाँचें, या फ़ाइल को ब्राउज़र में डाउनलोड करके यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>This is not a link that can be fetched. Nothing was fetched. A link begins with https:// and holds neither user nor password.</source>
        <translation>यह ऐसा लिंक नहीं है जिससे कुछ लाया जा सके। कुछ भी नहीं लाया गया। लिंक https:// से शुरू होता है और उसमें न उपयोगकर्ता होता है, न पासवर्ड।</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>वेब पेज</translation>
    </message>
    <message>
        <source>text</source>
        <translation>पाठ</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>“%1” and %n other(s) are not there, or may not be read. What can be read was opened.</source>
        <translation>
            <numerusform>“%1” और %n अन्य मौजूद नहीं हैं, या उन्हें पढ़ने की अनुमति नहीं है। जो पढ़ा जा सकता है, वह खोल दिया गया।</numerusform>
            <numerusform>“%1” और %n अन्य मौजूद नहीं हैं, या उन्हें पढ़ने की अनुमति नहीं है। जो पढ़ा जा सकता है, वह खोल दिया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there, or may not be read. The rest was opened.</source>
        <translation>“%1” मौजूद नहीं है, या उसे पढ़ने की अनुमति नहीं है। बाकी खोल दिया गया।</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was opened. Look whether it was moved or its drive taken out.</source>
        <translation>“%1” मौजूद नहीं है। कुछ भी नहीं खोला गया। देखें कि कहीं उसे खिसकाया तो नहीं गया या उसकी ड्राइव निकाली तो नहीं गई।</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was opened. Choose it with Ctrl+O, or copy it to a folder of your own.</source>
        <translation>“%1” को पढ़ने की अनुमति नहीं है। कुछ भी नहीं खोला गया। उसे Ctrl+O से चुनें, या अपने किसी फ़ोल्डर में कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>EditedTranscript</name>
    <message>
        <source>The edit is not on the disk yet: %1 It is kept in the window and is tried again with the next change; make room or save a copy elsewhere before you quit.</source>
        <translation>संपादन अभी डिस्क पर नहीं है: %1 यह विंडो में रखा है और अगले बदलाव के साथ फिर कोशिश होगी; बाहर निकलने से पहले जगह बनाएँ या कहीं और प्रतिलिपि सहेजें।</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be opened: %2. The model&apos;s own text is shown.</source>
        <translation>संपादित ट्रांसक्रिप्ट %1 नहीं खोली जा सकती: %2। मॉडल का अपना पाठ दिखाया गया है।</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be read: %2. The model&apos;s own text is shown.</source>
        <translation>संपादित ट्रांसक्रिप्ट %1 नहीं पढ़ी जा सकती: %2। मॉडल का अपना पाठ दिखाया गया है।</translation>
    </message>
    <message>
        <source>The edited transcript %1 is damaged and cannot be renamed. The model&apos;s own text is still there; editing is off so that nothing is written over it.</source>
        <translation>संपादित ट्रांसक्रिप्ट %1 क्षतिग्रस्त है और उसका नाम नहीं बदला जा सकता। मॉडल का अपना पाठ अब भी मौजूद है; संपादन बंद है ताकि उसके ऊपर कुछ न लिखा जाए।</translation>
    </message>
    <message>
        <source>The edited transcript cannot be removed: %1. It is still shown.</source>
        <translation>संपादित ट्रांसक्रिप्ट नहीं हटाई जा सकती: %1। वह अब भी दिखाई जा रही है।</translation>
    </message>
    <message>
        <source>This transcript was edited by a later version of Melodeck, which knows more of it. The model&apos;s own text is shown; nothing is written over the edit.</source>
        <translation>यह ट्रांसक्रिप्ट Melodeck के बाद के संस्करण में संपादित हुई है, जो इसके बारे में अधिक जानता है। मॉडल का अपना पाठ दिखाया गया है; संपादन के ऊपर कुछ नहीं लिखा जाता।</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>The address holds a user name or password. Nothing was sent. Leave it out and give the key by --key-env or in its own field.</source>
        <translation>पते में उपयोगकर्ता नाम या पासवर्ड है। कुछ भी नहीं भेजा गया। उसे हटा दें और कुंजी --key-env से या उसके अपने फ़ील्ड में दें।</translation>
    </message>
    <message>
        <source>The run may be billed.</source>
        <translation>इस रन का शुल्क लग सकता है।</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>“%1” is not an endpoint. Nothing was sent. Accepted: %2.</source>
        <translation>“%1” एंडपॉइंट नहीं है। कुछ भी नहीं भेजा गया। स्वीकार्य: %2।</translation>
    </message>
</context>
<context>
    <name>EngineProgram</name>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation>--port 0 से 65535 तक की संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>Melodeck&apos;s sketch engine: arranges melodies on this computer and answers over HTTP like a hosted model.
Its first line of output is its address. It stops on SIGINT and SIGTERM.
With MELODECK_ENGINE_TOKEN in the environment every call needs that token as its key.</source>
        <translation>Melodeck का स्केच इंजन: इसी कंप्यूटर पर धुनों को अरेंज करता है और होस्ट किए गए मॉडल की तरह HTTP पर उत्तर देता है।
आउटपुट की पहली पंक्ति उसका पता है। वह SIGINT और SIGTERM पर रुकता है।
परिवेश में MELODECK_ENGINE_TOKEN होने पर हर कॉल को कुंजी के रूप में वही टोकन चाहिए।</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0, the default, takes any free one.</source>
        <translation>127.0.0.1 पर पोर्ट; डिफ़ॉल्ट 0 कोई भी खाली पोर्ट लेता है।</translation>
    </message>
    <message>
        <source>See melodeck-engine --help.</source>
        <translation>melodeck-engine --help देखें।</translation>
    </message>
    <message>
        <source>Sound font (SF2 or SF3) to play with; without it that of MELODECK_SOUNDFONT in the environment, then that of the settings, then the one that is found.</source>
        <translation>बजाने के लिए साउंड फ़ॉन्ट (SF2 या SF3); इसके बिना परिवेश के MELODECK_SOUNDFONT वाला, फिर सेटिंग वाला, फिर जो मिल जाए।</translation>
    </message>
    <message>
        <source>Stop when standard input ends: whoever started the engine holds its other end.</source>
        <translation>मानक इनपुट समाप्त होने पर रुकें: इंजन को जिसने शुरू किया, उसका दूसरा सिरा उसी के पास है।</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>अज्ञात तर्क “%1”।</translation>
    </message>
</context>
<context>
    <name>EngineServer</name>
    <message>
        <source>%1, as in [&quot;happy rock&quot;].</source>
        <translation>%1, जैसे [&quot;happy rock&quot;]।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 channels at %3 Hz are too much for its length. Send it as mono at 32 kHz.</source>
        <translation>%1: %3 Hz पर %2 चैनल इसकी लंबाई के लिए बहुत अधिक हैं। इसे 32 kHz मोनो में भेजें।</translation>
    </message>
    <message>
        <source>%1: cut off: its header promises more sound than the file holds.</source>
        <translation>%1: कटा हुआ: हेडर जितनी ध्वनि बताता है, फ़ाइल में उतनी नहीं है।</translation>
    </message>
    <message>
        <source>%1: empty. Leave it out to have a tune composed.</source>
        <translation>%1: खाली। धुन की रचना करवाने के लिए इसे छोड़ दें।</translation>
    </message>
    <message>
        <source>%1: must be a text.</source>
        <translation>%1: पाठ होना चाहिए।</translation>
    </message>
    <message>
        <source>%1: must be no longer than %2 characters.</source>
        <translation>%1: %2 वर्णों से लंबा नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>%1: must be true or false.</source>
        <translation>%1: true या false होना चाहिए।</translation>
    </message>
    <message>
        <source>%1: must not be empty. Say in words what the clip should sound like.</source>
        <translation>%1: खाली नहीं होना चाहिए। शब्दों में बताएँ कि क्लिप कैसी सुनाई दे।</translation>
    </message>
    <message>
        <source>%1: not valid base64.</source>
        <translation>%1: मान्य base64 नहीं है।</translation>
    </message>
    <message>
        <source>%1: not valid base64. Leave out the part up to and including the comma: the base64 alone is wanted.</source>
        <translation>%1: मान्य base64 नहीं है। अल्पविराम तक का हिस्सा, उसके सहित, हटा दें: केवल base64 चाहिए।</translation>
    </message>
    <message>
        <source>%1; it has %2.</source>
        <translation>%1; इसमें %2 हैं।</translation>
    </message>
    <message>
        <source>%1; it is missing.</source>
        <translation>%1; यह मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Authorization: this engine was started with a key of its own, and this call does not carry it. Send it as Bearer or Api-Key.</source>
        <translation>Authorization: यह इंजन अपनी कुंजी के साथ शुरू हुआ था, और इस कॉल में वह नहीं है। उसे Bearer या Api-Key के रूप में भेजें।</translation>
    </message>
    <message>
        <source>Content-Length: must be a number of bytes.</source>
        <translation>Content-Length: बाइट की संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>Host: this engine answers to 127.0.0.1 and localhost only.</source>
        <translation>Host: यह इंजन केवल 127.0.0.1 और localhost पर उत्तर देता है।</translation>
    </message>
    <message>
        <source>No schema found</source>
        <translation>कोई स्कीमा नहीं मिला</translation>
    </message>
    <message>
        <source>Origin: this engine does not answer to web pages.</source>
        <translation>Origin: यह इंजन वेब पेजों को उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be used (%2). Choose another with --port, or leave the choice to the system with --port 0.</source>
        <translation>127.0.0.1 का पोर्ट %1 इस्तेमाल नहीं हो सकता (%2)। --port से दूसरा चुनें, या --port 0 से चुनाव सिस्टम पर छोड़ दें।</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>पता बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The body holds a number that is too large (%1).</source>
        <translation>बॉडी में एक संख्या बहुत बड़ी है (%1)।</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;audio&quot;.</source>
        <translation>बॉडी खाली है; वह &quot;audio&quot; वाला JSON ऑब्जेक्ट होनी चाहिए।</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;prompts&quot;.</source>
        <translation>बॉडी खाली है; वह &quot;prompts&quot; वाला JSON ऑब्जेक्ट होनी चाहिए।</translation>
    </message>
    <message>
        <source>The body is nested too deeply: more than %1 levels.</source>
        <translation>बॉडी बहुत गहराई तक नेस्टेड है: %1 से अधिक स्तर।</translation>
    </message>
    <message>
        <source>The body is not valid JSON (%1).</source>
        <translation>बॉडी मान्य JSON नहीं है (%1)।</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>बॉडी मान्य JSON नहीं है।</translation>
    </message>
    <message>
        <source>The body is not valid JSON. %1</source>
        <translation>बॉडी मान्य JSON नहीं है। %1</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;audio&quot;.</source>
        <translation>बॉडी &quot;audio&quot; वाला JSON ऑब्जेक्ट होनी चाहिए।</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;prompts&quot;.</source>
        <translation>बॉडी &quot;prompts&quot; वाला JSON ऑब्जेक्ट होनी चाहिए।</translation>
    </message>
    <message>
        <source>The caller went away; its render was stopped.</source>
        <translation>कॉल करने वाला चला गया; उसका रेंडर रोक दिया गया।</translation>
    </message>
    <message>
        <source>The caller went away; nothing more was listened to.</source>
        <translation>कॉल करने वाला चला गया; आगे कुछ नहीं सुना गया।</translation>
    </message>
    <message>
        <source>The engine could not answer: an internal error. Nothing was made.</source>
        <translation>इंजन उत्तर नहीं दे सका: आंतरिक त्रुटि। कुछ नहीं बनाया गया।</translation>
    </message>
    <message>
        <source>The engine could not render this: an internal error. Nothing was made; a shorter request may work.</source>
        <translation>इंजन इसे रेंडर नहीं कर सका: आंतरिक त्रुटि। कुछ नहीं बनाया गया; छोटा अनुरोध चल सकता है।</translation>
    </message>
    <message>
        <source>The engine is being stopped.</source>
        <translation>इंजन रोका जा रहा है।</translation>
    </message>
    <message>
        <source>The engine made fewer clips than prompts: an internal error.</source>
        <translation>इंजन ने प्रॉम्प्ट से कम क्लिप बनाईं: आंतरिक त्रुटि।</translation>
    </message>
    <message>
        <source>The engine stopped before this was rendered. Nothing was made; start the engine and ask again.</source>
        <translation>यह रेंडर होने से पहले इंजन रुक गया। कुछ नहीं बनाया गया; इंजन शुरू करें और फिर से माँगें।</translation>
    </message>
    <message>
        <source>The request did not arrive whole; it was not used.</source>
        <translation>अनुरोध पूरा नहीं पहुँचा; उसका उपयोग नहीं हुआ।</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody.</source>
        <translation>अनुरोध बहुत बड़ा है: धुन सहित अधिकतम %1 MB।</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody. Cut the melody to the duration, or send it as mono at 32 kHz.</source>
        <translation>अनुरोध बहुत बड़ा है: धुन सहित अधिकतम %1 MB। धुन को अवधि जितना काटें, या उसे 32 kHz मोनो में भेजें।</translation>
    </message>
    <message>
        <source>The request stopped arriving; it was not used.</source>
        <translation>अनुरोध का आना रुक गया; उसका उपयोग नहीं हुआ।</translation>
    </message>
    <message>
        <source>The request was refused (HTTP %1).</source>
        <translation>अनुरोध अस्वीकार हुआ (HTTP %1)।</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>कोई उत्तर नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing at this address. The engine answers at /v1/models/sketch:predict, /v1/models/melody-transcription:predict and the predict paths of a hosted model.</source>
        <translation>इस पते पर कुछ नहीं है। इंजन /v1/models/sketch:predict, /v1/models/melody-transcription:predict और होस्ट किए गए मॉडल के predict पथों पर उत्तर देता है।</translation>
    </message>
    <message>
        <source>This address takes %1, not %2.</source>
        <translation>यह पता %1 लेता है, %2 नहीं।</translation>
    </message>
    <message>
        <source>This is not an HTTP request that the engine understands.</source>
        <translation>यह ऐसा HTTP अनुरोध नहीं है जिसे इंजन समझता हो।</translation>
    </message>
    <message>
        <source>audio: must be a text, an audio file in base64.</source>
        <translation>audio: पाठ, यानी base64 में ऑडियो फ़ाइल होनी चाहिए।</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is empty.</source>
        <translation>audio: base64 में ऑडियो फ़ाइल होनी चाहिए; यह खाली है।</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is missing.</source>
        <translation>audio: base64 में ऑडियो फ़ाइल होनी चाहिए; यह मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>beats a minute</source>
        <translation>बीट प्रति मिनट</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>बाइट %1</translation>
    </message>
    <message>
        <source>byte %1, near &quot;%2&quot;</source>
        <translation>बाइट %1, “%2” के पास</translation>
    </message>
    <message>
        <source>duration: must be a number from 1 to 300; NaN, infinity and the like are not (%1).</source>
        <translation>duration: 1 से 300 तक की संख्या होनी चाहिए; NaN, अनंत आदि नहीं चलते (%1)।</translation>
    </message>
    <message>
        <source>duration: must be a number of seconds from %1 to %2.</source>
        <translation>duration: %1 से %2 तक सेकंड की संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>melody: must be a text, an audio file in base64.</source>
        <translation>melody: पाठ, यानी base64 में ऑडियो फ़ाइल होनी चाहिए।</translation>
    </message>
    <message>
        <source>melody_hints.%1: must be a number of %2 from %3 to %4.</source>
        <translation>melody_hints.%1: %3 से %4 तक की संख्या (%2) होनी चाहिए।</translation>
    </message>
    <message>
        <source>melody_hints.beats_per_bar: must be 2, 3, 4 or 6 (which is 6/8).</source>
        <translation>melody_hints.beats_per_bar: 2, 3, 4 या 6 (यानी 6/8) होना चाहिए।</translation>
    </message>
    <message>
        <source>melody_hints.key: must be a key as in &quot;D minor&quot; or &quot;Bb major&quot;.</source>
        <translation>melody_hints.key: &quot;D minor&quot; या &quot;Bb major&quot; जैसा स्केल होना चाहिए।</translation>
    </message>
    <message>
        <source>melody_hints: must be an object, as in {&quot;key&quot;: &quot;D minor&quot;}.</source>
        <translation>melody_hints: {&quot;key&quot;: &quot;D minor&quot;} जैसा ऑब्जेक्ट होना चाहिए।</translation>
    </message>
    <message>
        <source>parts: must be a list of &quot;midi&quot; and &quot;stems&quot;, as in [&quot;midi&quot;].</source>
        <translation>parts: &quot;midi&quot; और &quot;stems&quot; की सूची होनी चाहिए, जैसे [&quot;midi&quot;]।</translation>
    </message>
    <message>
        <source>prompts: must be a list of 1 to %1 texts</source>
        <translation>prompts: 1 से %1 पाठों की सूची होनी चाहिए</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>seed: must be a whole number from 0 to 18446744073709551615.</source>
        <translation>seed: 0 से 18446744073709551615 तक की पूर्ण संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>speech recognition needs a connected model</source>
        <translation>वाक् पहचान के लिए जुड़ा हुआ मॉडल चाहिए</translation>
    </message>
    <message>
        <source>url: the engine on this computer fetches nothing from the network. Send the file itself as audio, in base64.</source>
        <translation>url: इस कंप्यूटर का इंजन नेटवर्क से कुछ नहीं लाता। फ़ाइल को ही audio के रूप में, base64 में भेजें।</translation>
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
        <translation>1 से 3 मिनट</translation>
    </message>
    <message>
        <source>15 to 30 s</source>
        <translation>15 से 30 सेकंड</translation>
    </message>
    <message>
        <source>3 to 10 min</source>
        <translation>3 से 10 मिनट</translation>
    </message>
    <message>
        <source>30 to 60 s</source>
        <translation>30 से 60 सेकंड</translation>
    </message>
    <message>
        <source>5 to 15 s</source>
        <translation>5 से 15 सेकंड</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>JSON request</source>
        <translation>JSON अनुरोध</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>लंबाई नहीं</translation>
    </message>
    <message>
        <source>Over 10 min</source>
        <translation>10 मिनट से अधिक</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>ट्रांसक्रिप्ट</translation>
    </message>
    <message>
        <source>Under 5 s</source>
        <translation>5 सेकंड से कम</translation>
    </message>
    <message>
        <source>Without a melody</source>
        <translation>बिना धुन के</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>बीता कल</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>तारांकित</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>टैग: %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written here. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>%1 यहाँ नहीं लिखा जा सकता। कुछ भी नहीं सहेजा गया। WAV या FLAC चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot hold %n channel(s) at %2 Hz. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>
            <numerusform>%1 में %2 Hz पर %n चैनल नहीं आ सकता। कुछ भी नहीं सहेजा गया। WAV या FLAC चुनें।</numerusform>
            <numerusform>%1 में %2 Hz पर %n चैनल नहीं आ सकते। कुछ भी नहीं सहेजा गया। WAV या FLAC चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>रोका गया। कुछ भी नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>The chosen region holds no sound. Nothing was saved. Choose a longer region.</source>
        <translation>चुने हुए क्षेत्र में कोई ध्वनि नहीं है। कुछ भी नहीं सहेजा गया। लंबा क्षेत्र चुनें।</translation>
    </message>
    <message>
        <source>The clip&apos;s file cannot be read in the library. Nothing was saved. Generate it again.</source>
        <translation>क्लिप की फ़ाइल लाइब्रेरी में नहीं पढ़ी जा सकती। कुछ भी नहीं सहेजा गया। उसे फिर से बनाएँ।</translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing was saved. Choose another format.</source>
        <translation>फ़ाइल नहीं लिखी जा सकती। कुछ भी नहीं सहेजा गया। दूसरा प्रारूप चुनें।</translation>
    </message>
    <message>
        <source>“%1” cannot be decoded here. Nothing was saved. It can be saved as received.</source>
        <translation>“%1” यहाँ डिकोड नहीं हो सकती। कुछ भी नहीं सहेजा गया। इसे जैसी मिली वैसी सहेजा जा सकता है।</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 बाइट</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>माँगा गया</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>job</source>
        <translation>जॉब</translation>
    </message>
    <message>
        <source>model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>state</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>FileSink</name>
    <message>
        <source>“%1” cannot be made (%2). Choose another folder.</source>
        <translation>“%1” नहीं बनाया जा सकता (%2)। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make room on the disk or choose another folder.</source>
        <translation>“%1” नहीं लिखा जा सकता (%2)। डिस्क पर जगह बनाएँ या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name or folder.</source>
        <translation>“%1” पहले से मौजूद है और जैसा था वैसा छोड़ दिया गया। दूसरा नाम या फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, which a file cannot take the place of. Choose another name.</source>
        <translation>“%1” एक डिवाइस या पाइप है, जिसकी जगह कोई फ़ाइल नहीं ले सकती। कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>“%1” may not be on the disk (%2). Save a copy elsewhere.</source>
        <translation>हो सकता है “%1” डिस्क पर न हो (%2)। कहीं और प्रतिलिपि सहेजें।</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>it is not a file</source>
        <translation>यह फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Choose another file.</source>
        <translation>“%1” को नहीं पढ़ा जा सकता (%2)। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being sent. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>भेजते समय “%1” बदल गई या गायब हो गई। अनुरोध पूरा होने से पहले रोक दिया गया। फ़ाइल को न छेड़ें और फिर से भेजें।</translation>
    </message>
</context>
<context>
    <name>ForeignKeys</name>
    <message>
        <source>%1, section “%2”</source>
        <translation>%1, अनुभाग “%2”</translation>
    </message>
    <message>
        <source>the variable BASETEN_API_KEY</source>
        <translation>चर BASETEN_API_KEY</translation>
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
        <translation>विफल रन का भी शुल्क लग सकता है।</translation>
    </message>
    <message>
        <source>Access was refused. Nothing ran and nothing was billed. Check the key and what it may call.</source>
        <translation>पहुँच अस्वीकार हुई। कुछ नहीं चला और कोई शुल्क नहीं लगा। कुंजी और उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Change the request by its own words and send it again.</source>
        <translation>मॉडल ने जो कहा, उसके अनुसार अनुरोध बदलें और फिर से भेजें।</translation>
    </message>
    <message>
        <source>Change the request or send it again, which is a new run; if it fails again, the model&apos;s log says why.</source>
        <translation>अनुरोध बदलें या उसे फिर से भेजें, जो एक नया रन होगा; फिर भी विफल हो, तो कारण मॉडल के लॉग में है।</translation>
    </message>
    <message>
        <source>Choose another model, or another address.</source>
        <translation>दूसरा मॉडल या दूसरा पता चुनें।</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>उसके शब्द: %1</translation>
    </message>
    <message>
        <source>That is usually not billed.</source>
        <translation>आम तौर पर इसका शुल्क नहीं लगता।</translation>
    </message>
    <message>
        <source>The account has no credit. Nothing ran. Check its billing page.</source>
        <translation>खाते में क्रेडिट नहीं है। कुछ नहीं चला। उसका बिलिंग पेज देखें।</translation>
    </message>
    <message>
        <source>The key was not accepted. Nothing ran and nothing was billed. Check the key for this endpoint.</source>
        <translation>कुंजी स्वीकार नहीं हुई। कुछ नहीं चला और कोई शुल्क नहीं लगा। इस एंडपॉइंट की कुंजी जाँचें।</translation>
    </message>
    <message>
        <source>The model did not answer through its gateway. It may have run.</source>
        <translation>मॉडल ने अपने गेटवे से उत्तर नहीं दिया। हो सकता है वह चला हो।</translation>
    </message>
    <message>
        <source>The model failed.</source>
        <translation>मॉडल विफल रहा।</translation>
    </message>
    <message>
        <source>The model is busy. Nothing ran and nothing was billed. Wait a little and send it again.</source>
        <translation>मॉडल व्यस्त है। कुछ नहीं चला और कोई शुल्क नहीं लगा। थोड़ा रुकें और फिर से भेजें।</translation>
    </message>
    <message>
        <source>The model is not available now. Nothing ran. Wait a little and send it again.</source>
        <translation>मॉडल अभी उपलब्ध नहीं है। कुछ नहीं चला। थोड़ा रुकें और फिर से भेजें।</translation>
    </message>
    <message>
        <source>The model refused the request.</source>
        <translation>मॉडल ने अनुरोध अस्वीकार कर दिया।</translation>
    </message>
    <message>
        <source>The request is too large for the server. Nothing ran. Send a shorter or smaller file.</source>
        <translation>अनुरोध सर्वर के लिए बहुत बड़ा है। कुछ नहीं चला। और छोटी फ़ाइल भेजें।</translation>
    </message>
    <message>
        <source>The server sends this request on to %1, where neither file nor key follow by themselves. Nothing ran. If you trust that address, enter it as the endpoint.</source>
        <translation>सर्वर इस अनुरोध को %1 पर आगे भेजता है, जहाँ न फ़ाइल अपने-आप जाती है, न कुंजी। कुछ नहीं चला। यदि आपको उस पते पर भरोसा है, तो उसे एंडपॉइंट के रूप में डालें।</translation>
    </message>
    <message>
        <source>The sketch engine did not answer. Nothing is lost and nothing is billed. Send it again: the engine is started anew.</source>
        <translation>स्केच इंजन ने उत्तर नहीं दिया। कुछ नहीं खोया और कोई शुल्क नहीं लगता। फिर से भेजें: इंजन नए सिरे से शुरू किया जाता है।</translation>
    </message>
    <message>
        <source>There is no model at this address. Nothing ran. Check the model id, the environment and the path.</source>
        <translation>इस पते पर कोई मॉडल नहीं है। कुछ नहीं चला। मॉडल की ID, एनवायरनमेंट और पथ जाँचें।</translation>
    </message>
    <message>
        <source>This model cannot do that.</source>
        <translation>यह मॉडल ऐसा नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Wait a little before you send it again: that is a new run.</source>
        <translation>फिर से भेजने से पहले थोड़ा रुकें: वह एक नया रन होगा।</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>किसी दूसरे पते</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>%1 is another computer, and http:// would show your key and your audio to everyone on the way. Nothing was sent. Use https://, or allow it for this endpoint (--plain-http; in the window, where the model is connected).</source>
        <translation>%1 दूसरा कंप्यूटर है, और http:// आपकी कुंजी और ऑडियो रास्ते में सबको दिखा देगा। कुछ भी नहीं भेजा गया। https:// इस्तेमाल करें, या इस एंडपॉइंट के लिए अनुमति दें (--plain-http; विंडो में, जहाँ मॉडल जोड़ा जाता है)।</translation>
    </message>
    <message>
        <source>A header of the request holds characters that no header may hold, such as a line break. Nothing was sent. Correct the headers of the endpoint.</source>
        <translation>अनुरोध के एक हेडर में ऐसे वर्ण हैं जो किसी हेडर में नहीं हो सकते, जैसे पंक्ति विराम। कुछ भी नहीं भेजा गया। एंडपॉइंट के हेडर ठीक करें।</translation>
    </message>
    <message>
        <source>The address of %1 holds a user or a password, which would be kept and shown with it. Nothing was sent. Take them out, and enter a key in its own place.</source>
        <translation>%1 के पते में उपयोगकर्ता या पासवर्ड है, जो उसके साथ रखा और दिखाया जाता। कुछ भी नहीं भेजा गया। उन्हें हटाएँ और कुंजी उसकी अपनी जगह पर डालें।</translation>
    </message>
    <message>
        <source>The content type of the request holds characters that no header may hold. Nothing was sent.</source>
        <translation>अनुरोध के कंटेंट टाइप में ऐसे वर्ण हैं जो किसी हेडर में नहीं हो सकते। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The header %1 is up to Melodeck, which alone knows what it sends. Nothing was sent. Take it out of the endpoint.</source>
        <translation>हेडर %1 Melodeck तय करता है, क्योंकि केवल वही जानता है कि वह क्या भेजता है। कुछ भी नहीं भेजा गया। उसे एंडपॉइंट से हटाएँ।</translation>
    </message>
    <message>
        <source>The key holds a line break or another character that no key holds. Nothing was sent. Enter it again.</source>
        <translation>कुंजी में पंक्ति विराम या कोई ऐसा वर्ण है जो किसी कुंजी में नहीं होता। कुछ भी नहीं भेजा गया। उसे फिर से डालें।</translation>
    </message>
    <message>
        <source>This is not an address that a request can be sent to. Nothing was sent. An address begins with https:// and names a host.</source>
        <translation>यह ऐसा पता नहीं है जिस पर अनुरोध भेजा जा सके। कुछ भी नहीं भेजा गया। पता https:// से शुरू होता है और होस्ट का नाम बताता है।</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>This is not a record of a job.</source>
        <translation>यह किसी जॉब का रिकॉर्ड नहीं है।</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 left</source>
        <translation>%1 शेष</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 s शेष</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>अनदेखा: %1</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>कोई उत्तर नहीं आया</translation>
    </message>
    <message>
        <source>Only %1 of %2 clips came. What came is kept.</source>
        <translation>%2 में से केवल %1 क्लिप आईं। जो आया, वह रख लिया गया है।</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>तैयारी</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>प्राप्त हो रहा है</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation>मॉडल शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>जमा किया गया</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>समझा गया: %1</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>मॉडल की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>अपनी बारी की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Waits to try again</source>
        <translation>पुनः प्रयास की प्रतीक्षा</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>लगभग %1 घंटे %2 मिनट</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>लगभग %1 मिनट</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>लगभग %1 सेकंड</translation>
    </message>
    <message>
        <source>follows your melody</source>
        <translation>आपकी धुन पर आधारित</translation>
    </message>
    <message>
        <source>retries in %1 s</source>
        <translation>%1 सेकंड में पुनः प्रयास</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <translation>आमतौर पर लगभग %1</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Clip %1 came broken: %2</source>
        <translation>क्लिप %1 टूटी हुई आई: %2</translation>
    </message>
    <message>
        <source>No key for Baseten is known on this computer. Nothing was sent. Give one under “Connect a model”, then send it again.</source>
        <translation>इस कंप्यूटर पर Baseten की कोई कुंजी ज्ञात नहीं है। कुछ भी नहीं भेजा गया। “मॉडल जोड़ें” में कुंजी दें, फिर दोबारा भेजें।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Only the first %1 of the answer could be kept. They are put beside its clips at the next start.</source>
        <translation>उत्तर का केवल पहला %1 रखा जा सका। अगली शुरुआत पर उसे उसके क्लिप के पास रखा जाएगा।</translation>
    </message>
    <message>
        <source>Stopped here. Nothing is billed.</source>
        <translation>यहाँ रोका गया। कोई शुल्क नहीं लगता।</translation>
    </message>
    <message>
        <source>Stopped here; the model may still finish and bill.</source>
        <translation>यहाँ रोका गया; मॉडल फिर भी काम पूरा कर सकता है और शुल्क लग सकता है।</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>रोका गया। यह इस कंप्यूटर से बाहर गया ही नहीं।</translation>
    </message>
    <message>
        <source>Stopped. The server had not taken it, so nothing is billed.</source>
        <translation>रोक दिया गया। सर्वर ने इसे स्वीकार नहीं किया था, इसलिए कोई शुल्क नहीं लगेगा।</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows.</source>
        <translation>उत्तर में सीमा से अधिक मीडिया है।</translation>
    </message>
    <message>
        <source>The answer is a text of more than %1 MiB. What came so far is kept.</source>
        <translation>उत्तर %1 MiB से अधिक का पाठ है। अब तक जो आया, वह रख लिया गया है।</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1 MiB and was cut off there. What came whole is kept.</source>
        <translation>उत्तर %1 MiB की सीमा से बड़ा है और वहीं काट दिया गया। जो पूरा आया, वह रख लिया गया है।</translation>
    </message>
    <message>
        <source>The answer is safe in the journal, and its clips are made at the next start: do not send the request again.</source>
        <translation>उत्तर जर्नल में सुरक्षित है, और उसकी क्लिप अगली शुरुआत पर बनेंगी: अनुरोध दोबारा न भेजें।</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>जो बाइट आए, वे %1 में हैं।</translation>
    </message>
    <message>
        <source>The bytes that came cannot be put into %1. They are kept, and put there at the next start: make room on the disk.</source>
        <translation>आए हुए बाइट %1 में नहीं रखे जा सकते। वे सुरक्षित हैं और अगली शुरुआत पर वहाँ रखे जाएँगे: डिस्क पर जगह बनाएँ।</translation>
    </message>
    <message>
        <source>The clip was cut before its end.</source>
        <translation>क्लिप अंत से पहले कट गई।</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2 free), and what comes back could not be kept. Nothing was sent. Make room, then send it again.</source>
        <translation>%1 की डिस्क भरी है (%2 खाली), और जो वापस आएगा उसे रखा नहीं जा सकेगा। कुछ भी नहीं भेजा गया। जगह बनाएँ, फिर दोबारा भेजें।</translation>
    </message>
    <message>
        <source>The events of the answer hold more than the limit for what is no media. What came so far is kept.</source>
        <translation>उत्तर की घटनाओं में मीडिया के अलावा की सीमा से अधिक सामग्री है। अब तक जो आया, वह रख लिया गया है।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>फ़ोल्डर %1 नहीं बनाया जा सकता। उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The key for Baseten could not be had. Nothing was sent. %1</source>
        <translation>Baseten की कुंजी नहीं मिल सकी। कुछ भी नहीं भेजा गया। %1</translation>
    </message>
    <message>
        <source>The server says that its answer is compressed (%1), and Melodeck cannot undo that. The model has run. Its server must send answers as they are.</source>
        <translation>सर्वर कहता है कि उसका उत्तर संपीड़ित है (%1), और Melodeck उसे खोल नहीं सकता। मॉडल चला है। उसके सर्वर को उत्तर जैसे हैं वैसे भेजने होंगे।</translation>
    </message>
    <message>
        <source>The sketch engine stopped while it was working. Nothing is billed. Send it again: the engine starts anew.</source>
        <translation>काम करते हुए स्केच इंजन रुक गया। कोई शुल्क नहीं लगता। फिर से भेजें: इंजन नए सिरे से शुरू होता है।</translation>
    </message>
    <message>
        <source>What had come of the answer is kept, and put beside its clips at the next start.</source>
        <translation>उत्तर का जो हिस्सा आ चुका था, वह रख लिया गया है और अगली शुरुआत पर उसकी क्लिप के साथ रख दिया जाएगा।</translation>
    </message>
    <message>
        <source>What “%1” was converted to is not in the cache any more. Nothing was sent. Drop %2 again.</source>
        <translation>“%1” का बदला हुआ रूप अब कैश में नहीं है। कुछ भी नहीं भेजा गया। %2 को फिर से छोड़ें।</translation>
    </message>
    <message>
        <source>it was cut</source>
        <translation>यह कट गया</translation>
    </message>
    <message>
        <source>“%1” is not there, nor what it was converted to. Nothing was sent. Choose the file again.</source>
        <translation>न “%1” मौजूद है, न उसका बदला हुआ रूप। कुछ भी नहीं भेजा गया। फ़ाइल फिर से चुनें।</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The answer cannot be kept in %1 (%2). Make room on the disk.</source>
        <translation>उत्तर %1 में नहीं रखा जा सकता (%2)। डिस्क पर जगह बनाएँ।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing could be kept after a crash. Check its permissions.</source>
        <translation>फ़ोल्डर %1 नहीं बनाया जा सकता, इसलिए क्रैश के बाद कुछ नहीं बचेगा। उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2), so nothing could be kept after a crash. Check its permissions and the room on the disk.</source>
        <translation>फ़ोल्डर %1 में नहीं लिखा जा सकता (%2), इसलिए क्रैश के बाद कुछ नहीं बचेगा। उसकी अनुमतियाँ और डिस्क की जगह जाँचें।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check the disk.</source>
        <translation>फ़ोल्डर %1 में नहीं लिखा जा सकता। डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>The journal %1 cannot be made (%2), so nothing could be kept after a crash. Check the folder.</source>
        <translation>जर्नल %1 नहीं बनाया जा सकता (%2), इसलिए क्रैश के बाद कुछ नहीं बचेगा। फ़ोल्डर जाँचें।</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written (%2). Make room on the disk.</source>
        <translation>जर्नल %1 नहीं लिखा जा सकता (%2)। डिस्क पर जगह बनाएँ।</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. It stays where it is. Check the disk, and start again.</source>
        <translation>रखा हुआ उत्तर %1 नहीं पढ़ा जा सकता। वह जहाँ है, वहीं रहता है। डिस्क जाँचें और फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>The request is too large to be kept: its own text has more than 16 MiB. Attach large contents as a file.</source>
        <translation>अनुरोध इतना बड़ा है कि रखा नहीं जा सकता: उसका अपना पाठ 16 MiB से अधिक है। बड़ी सामग्री फ़ाइल के रूप में जोड़ें।</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This JSON is nested deeper than %1 levels and is not read.</source>
        <translation>यह JSON %1 स्तरों से अधिक गहरा है और नहीं पढ़ा जाता।</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>यह मान्य JSON नहीं है।</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, column %2.</source>
        <translation>यह मान्य JSON नहीं है: पंक्ति %1, स्तंभ %2।</translation>
    </message>
</context>
<context>
    <name>JsonBuilder</name>
    <message>
        <source>The answer holds more text than Melodeck keeps in memory. Media that was whole before that point is kept.</source>
        <translation>उत्तर में उससे अधिक पाठ है जितना Melodeck मेमोरी में रखता है। उस जगह से पहले जो मीडिया पूरा था, वह रख लिया गया है।</translation>
    </message>
</context>
<context>
    <name>JsonPlaces</name>
    <message>
        <source>A colon is missing before this.</source>
        <translation>इससे पहले एक कोलन नहीं है।</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>इससे पहले एक अल्पविराम नहीं है।</translation>
    </message>
    <message>
        <source>A file needs a field around it, such as {&quot;audio&quot;: … }.</source>
        <translation>फ़ाइल के चारों ओर एक फ़ील्ड चाहिए, जैसे {&quot;audio&quot;: … }।</translation>
    </message>
    <message>
        <source>A file stands in place of a whole value, not within a text.</source>
        <translation>फ़ाइल पूरे मान की जगह होती है, किसी पाठ के भीतर नहीं।</translation>
    </message>
    <message>
        <source>A name in double quotes is missing here.</source>
        <translation>यहाँ दोहरे उद्धरण चिह्नों में एक नाम नहीं है।</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>इससे पहले एक मान नहीं है।</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here. Delete it.</source>
        <translation>यहाँ एक अदृश्य वर्ण (%1) है। उसे हटाएँ।</translation>
    </message>
    <message>
        <source>Four digits or letters from a to f are missing after “\u”.</source>
        <translation>“\u” के बाद चार अंक या a से f तक के अक्षर नहीं हैं।</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON में टिप्पणियाँ नहीं होतीं।</translation>
    </message>
    <message>
        <source>JSON has no such number.</source>
        <translation>JSON में ऐसी कोई संख्या नहीं होती।</translation>
    </message>
    <message>
        <source>JSON writes this as %1.</source>
        <translation>JSON में इसे %1 लिखते हैं।</translation>
    </message>
    <message>
        <source>Texts and names stand in double quotes: &quot;%1&quot;.</source>
        <translation>पाठ और नाम दोहरे उद्धरण चिह्नों में होते हैं: &quot;%1&quot;।</translation>
    </message>
    <message>
        <source>Texts and names stand in straight double quotes: &quot;…&quot;.</source>
        <translation>पाठ और नाम सीधे दोहरे उद्धरण चिह्नों में होते हैं: &quot;…&quot;।</translation>
    </message>
    <message>
        <source>There is a comma too many before this.</source>
        <translation>इससे पहले एक अल्पविराम अधिक है।</translation>
    </message>
    <message>
        <source>There is more after the end of the request.</source>
        <translation>अनुरोध के अंत के बाद कुछ और है।</translation>
    </message>
    <message>
        <source>There is no file behind this mark.</source>
        <translation>इस चिह्न के पीछे कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>There is no request here yet. One begins with { and ends with }.</source>
        <translation>यहाँ अभी कोई अनुरोध नहीं है। अनुरोध { से शुरू और } पर समाप्त होता है।</translation>
    </message>
    <message>
        <source>This invisible character must be written as \u%1 in a text.</source>
        <translation>यह अदृश्य वर्ण पाठ में \u%1 के रूप में लिखा जाना चाहिए।</translation>
    </message>
    <message>
        <source>This is half of a character. Write it again.</source>
        <translation>यह आधा वर्ण है। इसे फिर से लिखें।</translation>
    </message>
    <message>
        <source>This is half of a character; its other half is missing.</source>
        <translation>यह आधा वर्ण है; इसका दूसरा आधा हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>This is nested deeper than %1 levels and is not read.</source>
        <translation>यह %1 स्तरों से अधिक गहरा है और नहीं पढ़ा जाता।</translation>
    </message>
    <message>
        <source>This is no number as JSON writes it, such as 8, -0.5 or 1e3.</source>
        <translation>यह JSON में लिखी जाने वाली संख्या नहीं है, जैसे 8, -0.5 या 1e3।</translation>
    </message>
    <message>
        <source>This is no value.</source>
        <translation>यह कोई मान नहीं है।</translation>
    </message>
    <message>
        <source>This number has too many digits to be sent exactly.</source>
        <translation>इस संख्या में इतने अंक हैं कि वह ठीक-ठीक नहीं भेजी जा सकती।</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>यह संख्या बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>इस पाठ में समापन उद्धरण चिह्न नहीं है।</translation>
    </message>
    <message>
        <source>“%1” of line %2 is closed by another bracket.</source>
        <translation>पंक्ति %2 का “%1” दूसरे कोष्ठक से बंद हुआ है।</translation>
    </message>
    <message>
        <source>“%1” of line %2 is never closed.</source>
        <translation>पंक्ति %2 का “%1” कभी बंद नहीं हुआ।</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of them.</source>
        <translation>“%1” यहाँ दो बार है। एक रखें।</translation>
    </message>
    <message>
        <source>“\%1” means nothing here. A backslash itself is written “\\”.</source>
        <translation>“\%1” का यहाँ कोई अर्थ नहीं है। बैकस्लैश को “\\” लिखा जाता है।</translation>
    </message>
</context>
<context>
    <name>JsonTokenizer</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 उस जगह से पहले जो मीडिया पूरा था, वह रख लिया गया है। दोबारा भेजने से पहले उत्तर देख लें।</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>उत्तर %1 बाइट के बाद टूट जाता है।</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>उत्तर खाली है।</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>उत्तर %1 स्तरों से अधिक गहरा है।</translation>
    </message>
    <message>
        <source>The answer is not valid JSON at byte %1.</source>
        <translation>उत्तर बाइट %1 पर मान्य JSON नहीं है।</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>The key is right, but the workspace has to settle its billing before models answer. Nothing ran. See its billing page.</source>
        <translation>कुंजी सही है, पर मॉडल के उत्तर देने से पहले वर्कस्पेस का बिलिंग निपटाना होगा। कुछ नहीं चला। उसका बिलिंग पेज देखें।</translation>
    </message>
    <message>
        <source>The platform does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>प्लेटफ़ॉर्म यह कुंजी स्वीकार नहीं करता। हो सकता है वह कट गई हो या हटा दी गई हो: उसे अपने वर्कस्पेस की सेटिंग से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>The platform knows no such key, or does not let it see its account. A key that is limited to some models may work for those all the same.</source>
        <translation>प्लेटफ़ॉर्म ऐसी किसी कुंजी को नहीं जानता, या उसे अपना खाता नहीं देखने देता। कुछ मॉडलों तक सीमित कुंजी उनके लिए फिर भी चल सकती है।</translation>
    </message>
    <message>
        <source>What answered is not Baseten: a proxy or a sign-in page of the network may stand between. The key was not checked.</source>
        <translation>उत्तर Baseten से नहीं आया: बीच में कोई प्रॉक्सी या नेटवर्क का साइन-इन पेज हो सकता है। कुंजी की जाँच नहीं हुई।</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>A key belongs to a server: “baseten”, or an address such as https://models.example.org. Nothing was changed.</source>
        <translation>कुंजी किसी सर्वर की होती है: “baseten”, या https://models.example.org जैसा पता। कुछ नहीं बदला गया।</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer; it may be waiting to be unlocked. Unlock it and try again, or use the key for this session alone.</source>
        <translation>कीचेन उत्तर नहीं दे रही; हो सकता है वह अनलॉक होने की प्रतीक्षा में हो। उसे अनलॉक करके फिर कोशिश करें, या कुंजी केवल इस सत्र के लिए इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The keychain does not do what was asked of it (its error %1). Use the key for this session alone, or name an environment variable.</source>
        <translation>कीचेन माँगा गया काम नहीं करती (उसकी त्रुटि %1)। कुंजी केवल इस सत्र के लिए इस्तेमाल करें, या परिवेश चर बताएँ।</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or use the key for this session alone.</source>
        <translation>कीचेन लॉक है, या उस तक पहुँच अस्वीकार हुई। उसे अनलॉक करके फिर कोशिश करें, या कुंजी केवल इस सत्र के लिए इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The keychain was not waited for.</source>
        <translation>कीचेन की प्रतीक्षा नहीं की गई।</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it does not run (a program such as GNOME Keyring or KWallet), so no key can be kept. Use the key for this session alone, or name an environment variable.</source>
        <translation>इस कंप्यूटर पर कीचेन नहीं है, या वह चल नहीं रही (GNOME Keyring या KWallet जैसा प्रोग्राम), इसलिए कोई कुंजी नहीं रखी जा सकती। कुंजी केवल इस सत्र के लिए इस्तेमाल करें, या परिवेश चर बताएँ।</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 cannot be written. Check the disk.</source>
        <translation>%1 में नहीं लिखा जा सकता। डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>%1 is damaged in the archive and was left out.</source>
        <translation>%1 आर्काइव में क्षतिग्रस्त है और छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>A collection needs a name. Nothing was changed.</source>
        <translation>संग्रह को नाम चाहिए। कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Another import into this library is going on. Wait for its end.</source>
        <translation>इस लाइब्रेरी में एक और आयात चल रहा है। उसके समाप्त होने तक रुकें।</translation>
    </message>
    <message>
        <source>It had %1 bytes and has %2.</source>
        <translation>इसमें %1 बाइट थे और अब %2 हैं।</translation>
    </message>
    <message>
        <source>It has no place in a library.</source>
        <translation>लाइब्रेरी में इसकी कोई जगह नहीं है।</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>यह अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Its size is the same and its content is not.</source>
        <translation>इसका आकार वही है, पर सामग्री वही नहीं है।</translation>
    </message>
    <message>
        <source>Not all of its files are in the archive any more, so it was left out.</source>
        <translation>इसकी सभी फ़ाइलें अब आर्काइव में नहीं हैं, इसलिए इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Nothing can be read behind a damaged place of it.</source>
        <translation>इसकी क्षतिग्रस्त जगह के आगे कुछ भी नहीं पढ़ा जा सकता।</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
    <message>
        <source>The archive cannot be written. Choose another folder.</source>
        <translation>आर्काइव नहीं लिखा जा सकता। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The archive is damaged there. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>आर्काइव वहाँ क्षतिग्रस्त है। लाइब्रेरी में जो है, वह वैसा ही रहता है। आर्काइव फिर से कॉपी करें, या कोई पुराना इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The archive needs %1 MB on the disk of the library, and %2 MB are free. Nothing was changed. Make room, or move the library to another disk.</source>
        <translation>आर्काइव को लाइब्रेरी की डिस्क पर %1 MB चाहिए, और %2 MB खाली हैं। कुछ भी नहीं बदला गया। जगह बनाएँ, या लाइब्रेरी को दूसरी डिस्क पर ले जाएँ।</translation>
    </message>
    <message>
        <source>The backup of %1 took its place; clips that came later were found on the disk and added, without their prompts.</source>
        <translation>%1 के बैकअप ने उसकी जगह ले ली; बाद में आई क्लिप डिस्क पर मिलीं और अपने प्रॉम्प्ट के बिना जोड़ दी गईं।</translation>
    </message>
    <message>
        <source>The copy %1 does not read as it was written: the new disk cannot be trusted. The library stays where it is, and nothing of it was changed.</source>
        <translation>प्रति %1 वैसी नहीं पढ़ी जाती जैसी लिखी गई थी: नई डिस्क पर भरोसा नहीं किया जा सकता। लाइब्रेरी जहाँ है वहीं रहती है, और उसमें कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be kept between two starts. Check its permissions, or save each clip yourself.</source>
        <translation>फ़ोल्डर %1 नहीं बनाया जा सकता, इसलिए दो शुरुआतों के बीच कुछ नहीं रखा जा सकता। उसकी अनुमतियाँ जाँचें, या हर क्लिप स्वयं सहेजें।</translation>
    </message>
    <message>
        <source>The library cannot be read. Nothing was changed.</source>
        <translation>लाइब्रेरी नहीं पढ़ी जा सकती। कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The library cannot be written. Clips that arrived are still files on this disk. Free some space or check the folder&apos;s permissions.</source>
        <translation>लाइब्रेरी नहीं लिखी जा सकती। आई हुई क्लिप अब भी इस डिस्क पर फ़ाइलों के रूप में हैं। जगह खाली करें या फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the disk.</source>
        <translation>%1 की लाइब्रेरी नहीं लिखी जा सकती। डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation>%1 की लाइब्रेरी में नहीं लिखा जा सकता। फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The library is in %1, and that is not connected. Connect the disk and start Melodeck again; nothing of it is lost.</source>
        <translation>लाइब्रेरी %1 में है, और वह जगह जुड़ी नहीं है। डिस्क जोड़ें और Melodeck फिर से शुरू करें; उसमें से कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>The library is just being moved to another folder. Wait until that is done, then start again.</source>
        <translation>लाइब्रेरी अभी दूसरे फ़ोल्डर में ले जाई जा रही है। इसके पूरा होने तक प्रतीक्षा करें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>The library was made by a newer Melodeck and is left untouched. Install the newer version.</source>
        <translation>लाइब्रेरी नए Melodeck से बनी है और उसे छुआ नहीं गया। नया संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The library&apos;s daily backup could not be made; the library itself is fine. Make room on the disk.</source>
        <translation>लाइब्रेरी का दैनिक बैकअप नहीं बन सका; लाइब्रेरी ठीक है। डिस्क पर जगह बनाएँ।</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and cannot be moved aside. Clips are still files in the folder beside it. Check the folder&apos;s permissions.</source>
        <translation>लाइब्रेरी की फ़ाइल %1 क्षतिग्रस्त है और उसे अलग नहीं रखा जा सकता। क्लिप अब भी पास के फ़ोल्डर में फ़ाइलों के रूप में हैं। फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and is left as it is. The clips in the folder beside it are still there. Move the file away to start anew.</source>
        <translation>लाइब्रेरी की फ़ाइल %1 क्षतिग्रस्त है और जैसी थी वैसी छोड़ दी गई है। पास के फ़ोल्डर की क्लिप अब भी मौजूद हैं। नए सिरे से शुरू करने के लिए फ़ाइल हटाकर कहीं और रखें।</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and another Melodeck still uses it. Close that one and start again: the library&apos;s backup takes its place then.</source>
        <translation>लाइब्रेरी की फ़ाइल क्षतिग्रस्त है, और दूसरा Melodeck अब भी उसे इस्तेमाल कर रहा है। उसे बंद करें और फिर से शुरू करें: तब लाइब्रेरी का बैकअप उसकी जगह ले लेता है।</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and its backup cannot be put in its place. Nothing was changed. Make room on the disk, then start again.</source>
        <translation>लाइब्रेरी की फ़ाइल क्षतिग्रस्त है, और उसका बैकअप उसकी जगह नहीं रखा जा सकता। कुछ नहीं बदला गया। डिस्क पर जगह बनाएँ, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Clips are still files on this disk. Start Melodeck again: it sets the file aside and goes on with the newest backup.</source>
        <translation>लाइब्रेरी की फ़ाइल क्षतिग्रस्त है। क्लिप अब भी इस डिस्क पर फ़ाइलों के रूप में हैं। Melodeck फिर से शुरू करें: वह फ़ाइल को अलग रखकर सबसे नए बैकअप से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>The library&apos;s file was damaged. It is kept as %1.</source>
        <translation>लाइब्रेरी की फ़ाइल क्षतिग्रस्त थी। उसे %1 के रूप में रखा गया है।</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written, so the library stays where it is. Check the folder&apos;s permissions.</source>
        <translation>%1 में सेटिंग नहीं लिखी जा सकतीं, इसलिए लाइब्रेरी जहाँ है वहीं रहती है। फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>There is a collection “%1” already. Nothing was changed: choose another name.</source>
        <translation>“%1” नाम का संग्रह पहले से है। कुछ भी नहीं बदला गया: दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>There is more in it than the archive says. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>इसमें आर्काइव के बताए से अधिक सामग्री है। लाइब्रेरी में जो है, वह वैसा ही रहता है। आर्काइव फिर से कॉपी करें, या कोई पुराना इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>There is no file “%1”. What the library holds stays as it is. Choose the archive again.</source>
        <translation>“%1” नाम की कोई फ़ाइल नहीं है। लाइब्रेरी में जो है, वह वैसा ही रहता है। आर्काइव फिर से चुनें।</translation>
    </message>
    <message>
        <source>There is no finished job %1 in the library. Nothing was exported.</source>
        <translation>लाइब्रेरी में पूरा हुआ जॉब %1 नहीं है। कुछ भी निर्यात नहीं हुआ।</translation>
    </message>
    <message>
        <source>There is no library in %1 yet. The first request makes it.</source>
        <translation>%1 में अभी कोई लाइब्रेरी नहीं है। पहला अनुरोध उसे बनाता है।</translation>
    </message>
    <message>
        <source>There was no backup, so a new one was made from the clips found on the disk; their prompts are not known any more.</source>
        <translation>कोई बैकअप नहीं था, इसलिए डिस्क पर मिली क्लिप से नई लाइब्रेरी बनाई गई; उनके प्रॉम्प्ट अब ज्ञात नहीं हैं।</translation>
    </message>
    <message>
        <source>This archive was made by a newer Melodeck. Install that to import it; nothing was changed.</source>
        <translation>यह आर्काइव नए Melodeck से बना है। आयात के लिए उसे इंस्टॉल करें; कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>This is no archive of a Melodeck library. What the library holds stays as it is. Choose a ZIP file that Melodeck exported.</source>
        <translation>यह Melodeck लाइब्रेरी का आर्काइव नहीं है। लाइब्रेरी में जो है, वह वैसा ही रहता है। वह ZIP फ़ाइल चुनें जिसे Melodeck ने निर्यात किया हो।</translation>
    </message>
    <message>
        <source>“%1” cannot be made. What was imported until then is whole; import once more to go on.</source>
        <translation>“%1” नहीं बनाया जा सकता। तब तक जो आयात हुआ, वह पूरा है; आगे बढ़ने के लिए एक बार फिर आयात करें।</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). What the library holds stays as it is. Check the file and its permissions.</source>
        <translation>“%1” को नहीं खोला जा सकता (%2)। लाइब्रेरी में जो है, वह वैसा ही रहता है। फ़ाइल और उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” को नहीं पढ़ा जा सकता।</translation>
    </message>
    <message>
        <source>“%1” cannot be removed (%2). What is left is still in the trash.</source>
        <translation>“%1” को नहीं हटाया जा सकता (%2)। जो बचा है, वह अब भी ट्रैश में है।</translation>
    </message>
    <message>
        <source>“%1” is no archive of a Melodeck library, or nothing in it can be read any more. Nothing was changed.</source>
        <translation>“%1” Melodeck लाइब्रेरी का आर्काइव नहीं है, या उसमें अब कुछ भी नहीं पढ़ा जा सकता। कुछ भी नहीं बदला गया।</translation>
    </message>
</context>
<context>
    <name>LibraryMove</name>
    <message>
        <source>%1 is not empty. Choose a folder of its own for the library.</source>
        <translation>%1 खाली नहीं है। लाइब्रेरी के लिए अलग फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Another Melodeck still has the library open, so it was not moved and is used where it was. Close that one; the move is finished when this window is closed the next time.</source>
        <translation>एक और Melodeck में लाइब्रेरी अब भी खुली है, इसलिए उसे नहीं ले जाया गया और वह पुरानी जगह से ही इस्तेमाल हो रही है। उसे बंद करें; अगली बार यह विंडो बंद होने पर स्थानांतरण पूरा होगा।</translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>फ़ोल्डर उसके पूरे पथ से चुनें।</translation>
    </message>
    <message>
        <source>The copy in %1 is not there, so the library stays where it was. Connect the disk; the move is finished when this window is closed the next time.</source>
        <translation>%1 की प्रति मौजूद नहीं है, इसलिए लाइब्रेरी जहाँ थी वहीं रहती है। डिस्क जोड़ें; अगली बार यह विंडो बंद होने पर स्थानांतरण पूरा होगा।</translation>
    </message>
    <message>
        <source>The copy of the library&apos;s file does not read as it was written. The library stays where it is.</source>
        <translation>लाइब्रेरी की फ़ाइल की प्रति वैसी नहीं पढ़ी जाती जैसी लिखी गई थी। लाइब्रेरी जहाँ है वहीं रहती है।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>फ़ोल्डर %1 नहीं बनाया जा सकता। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The library cannot be moved into itself. Choose a folder elsewhere.</source>
        <translation>लाइब्रेरी को उसी के भीतर नहीं ले जाया जा सकता। कहीं और का फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The library is not where it was moved to, so nothing of the old one is removed. Check that its disk is connected and try again.</source>
        <translation>लाइब्रेरी उस जगह नहीं है जहाँ ले जाई गई थी, इसलिए पुरानी में से कुछ भी नहीं हटाया जाता। जाँचें कि उसकी डिस्क जुड़ी है और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The library is there already.</source>
        <translation>लाइब्रेरी पहले से वहीं है।</translation>
    </message>
    <message>
        <source>The library needs %1 MB more there, and %2 MB are free. Nothing was copied.</source>
        <translation>लाइब्रेरी को वहाँ %1 MB और चाहिए, और %2 MB खाली हैं। कुछ भी कॉपी नहीं हुआ।</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be made in %1. It stays where it is.</source>
        <translation>%1 में लाइब्रेरी की फ़ाइल नहीं बनाई जा सकती। वह जहाँ है वहीं रहती है।</translation>
    </message>
</context>
<context>
    <name>LocalEngine</name>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>रोका गया। यह इस कंप्यूटर से बाहर गया ही नहीं।</translation>
    </message>
    <message>
        <source>The sketch engine did not start. Nothing is lost and nothing is billed. Check that %1 is installed beside Melodeck.</source>
        <translation>स्केच इंजन शुरू नहीं हुआ। कुछ नहीं खोया और कोई शुल्क नहीं लगता। जाँचें कि %1 Melodeck के साथ इंस्टॉल है।</translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message>
        <source>Deployment %1</source>
        <translation>डिप्लॉयमेंट %1</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>डेवलपमेंट</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>एनवायरनमेंट %1</translation>
    </message>
    <message>
        <source>What answered is not Baseten&apos;s list: a proxy or a sign-in page of the network may stand between. A model&apos;s address can be pasted all the same.</source>
        <translation>जो उत्तर आया वह Baseten की सूची नहीं है: बीच में कोई प्रॉक्सी या नेटवर्क का साइन-इन पेज हो सकता है। मॉडल का पता फिर भी चिपकाया जा सकता है।</translation>
    </message>
    <message>
        <source>What answered is not the config of a deployment. The request can be written by hand all the same.</source>
        <translation>जो उत्तर आया वह डिप्लॉयमेंट का कॉन्फ़िगरेशन नहीं है। अनुरोध फिर भी हाथ से लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>asleep; the first request wakes it</source>
        <translation>सोया हुआ; पहला अनुरोध इसे जगाता है</translation>
    </message>
    <message>
        <source>being made, not there yet</source>
        <translation>बन रहा है, अभी तैयार नहीं</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>खराब</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>अज्ञात स्थिति में</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>ready, %1 replicas</source>
        <translation>तैयार, %1 रेप्लिका</translation>
    </message>
    <message>
        <source>ready, 1 replica</source>
        <translation>तैयार, 1 रेप्लिका</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>बंद</translation>
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
        <translation>M4A या MP4</translation>
    </message>
    <message>
        <source>WMA</source>
        <translation>WMA</translation>
    </message>
    <message>
        <source>WebM or Matroska</source>
        <translation>WebM या Matroska</translation>
    </message>
    <message>
        <source>compressed audio</source>
        <translation>संपीड़ित ऑडियो</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>किसी और प्रकार का</translation>
    </message>
    <message>
        <source>video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>“%1” (%2) holds no sound that can be decoded. Nothing was sent. Export it as WAV or FLAC.</source>
        <translation>“%1” (%2) में ऐसी ध्वनि नहीं है जो डिकोड हो सके। कुछ भी नहीं भेजा गया। इसे WAV या FLAC के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>“%1” (%2) needs a decoder that is not installed. Nothing was sent. Install the package gstreamer1.0-libav and drop the file again, or export it as WAV or FLAC.</source>
        <translation>“%1” (%2) के लिए ऐसा डिकोडर चाहिए जो इंस्टॉल नहीं है। कुछ भी नहीं भेजा गया। पैकेज gstreamer1.0-libav इंस्टॉल करके फ़ाइल फिर से छोड़ें, या इसे WAV या FLAC के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG, MP3 and what the system&apos;s decoders know (M4A, WebM …) work.</source>
        <translation>“%1” ऐसा ऑडियो नहीं है जिसे यहाँ पढ़ा जा सके। कुछ भी नहीं भेजा गया। WAV, FLAC, OGG, MP3 और सिस्टम के डिकोडर जो जानते हैं (M4A, WebM …), वे चलते हैं।</translation>
    </message>
</context>
<context>
    <name>MediaToWav</name>
    <message>
        <source>The recording is too long to be turned into a WAV file. Nothing was sent. Cut it first.</source>
        <translation>रिकॉर्डिंग इतनी लंबी है कि WAV फ़ाइल में नहीं बदली जा सकती। कुछ भी नहीं भेजा गया। पहले उसे काटें।</translation>
    </message>
</context>
<context>
    <name>ModelSpec</name>
    <message>
        <source>This is not a model spec.</source>
        <translation>यह मॉडल का विवरण नहीं है।</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>1 is the natural pace, 2 twice as fast.</source>
        <translation>1 स्वाभाविक गति है, 2 दुगुनी तेज़।</translation>
    </message>
    <message>
        <source>2, 3 or 4 quarters, or 6 eighths.</source>
        <translation>2, 3 या 4 क्वार्टर नोट, या 6 एट्थ नोट।</translation>
    </message>
    <message>
        <source>A few seconds of one person speaking; the speech takes on that voice. A WAV file is safest.</source>
        <translation>एक व्यक्ति के बोलने के कुछ सेकंड; वाणी वही आवाज़ अपनाती है। WAV फ़ाइल सबसे सुरक्षित है।</translation>
    </message>
    <message>
        <source>A melody, sung or played, or a whole mix in which one stands out (WAV, FLAC, OGG, MP3). The engine on this computer listens to the first ten minutes.</source>
        <translation>गाई या बजाई गई धुन, या पूरा मिक्स जिसमें एक धुन उभरकर आती हो (WAV, FLAC, OGG, MP3)। इस कंप्यूटर का इंजन पहले दस मिनट सुनता है।</translation>
    </message>
    <message>
        <source>A pause this long ends a part.</source>
        <translation>इतना लंबा विराम एक भाग को समाप्त करता है।</translation>
    </message>
    <message>
        <source>A prompt for the second of the two text readers. Without it both read the first.</source>
        <translation>दो टेक्स्ट एन्कोडर में से दूसरे के लिए प्रॉम्प्ट। इसके बिना दोनों पहला पढ़ते हैं।</translation>
    </message>
    <message>
        <source>A recording of one person speaking, whose voice and style the speech follows.</source>
        <translation>एक व्यक्ति के बोलने की रिकॉर्डिंग, जिसकी आवाज़ और शैली वाणी अपनाती है।</translation>
    </message>
    <message>
        <source>A recording of one voice (WAV, FLAC, OGG, MP3) whose tune the clips follow. Without it a tune is composed.</source>
        <translation>एक स्वर की रिकॉर्डिंग (WAV, FLAC, OGG, MP3), जिसकी धुन पर क्लिप चलती हैं। इसके बिना धुन की रचना की जाती है।</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow, resampled from its own rate.</source>
        <translation>रिकॉर्डिंग, जिसकी धुन पर क्लिप चलती हैं; उसकी अपनी दर से रीसैंपल की जाती है।</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow. The model assumes 32 kHz whatever the file says.</source>
        <translation>रिकॉर्डिंग, जिसकी धुन पर क्लिप चलती हैं। फ़ाइल कुछ भी कहे, मॉडल 32 kHz मानता है।</translation>
    </message>
    <message>
        <source>A second model finishes the details.</source>
        <translation>दूसरा मॉडल बारीकियाँ पूरी करता है।</translation>
    </message>
    <message>
        <source>Above 30 s the model works in windows, each so much later than the one before: shorter holds together better and takes longer.</source>
        <translation>30 सेकंड से ऊपर मॉडल विंडो में काम करता है, हर विंडो पिछली से इतनी देर बाद: छोटा मान अधिक जुड़ा हुआ रहता है और अधिक समय लेता है।</translation>
    </message>
    <message>
        <source>Address of a WAV or FLAC file. It must end in .wav or .flac in lower case; what follows a question mark does not count.</source>
        <translation>WAV या FLAC फ़ाइल का पता। उसका अंत छोटे अक्षरों में .wav या .flac होना चाहिए; प्रश्न चिह्न के बाद का भाग नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>Address of a recording or video. The server behind it must support range requests.</source>
        <translation>रिकॉर्डिंग या वीडियो का पता। उसका सर्वर रेंज अनुरोधों का समर्थन करता हो।</translation>
    </message>
    <message>
        <source>Address of a short recording whose voice is to speak, in place of the speaker. Only newer deployments know it.</source>
        <translation>छोटी रिकॉर्डिंग का पता, जिसकी आवाज़ वक्ता की जगह बोले। इसे केवल नए डिप्लॉयमेंट जानते हैं।</translation>
    </message>
    <message>
        <source>Address of the recording, English speech. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>अंग्रेज़ी वाणी की रिकॉर्डिंग का पता। मॉडल इसे डाउनलोड करता है, इसलिए यह इंटरनेट से बिना साइन-इन के पहुँच में होनी चाहिए।</translation>
    </message>
    <message>
        <source>Address of the recording, for a server that fetches it. The engine on this computer does not: give it the file.</source>
        <translation>रिकॉर्डिंग का पता, ऐसे सर्वर के लिए जो उसे लाता है। इस कंप्यूटर का इंजन नहीं लाता: उसे फ़ाइल दें।</translation>
    </message>
    <message>
        <source>Address of the recording, or of a video with sound. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>रिकॉर्डिंग या ध्वनि वाले वीडियो का पता। मॉडल इसे डाउनलोड करता है, इसलिए यह इंटरनेट से बिना साइन-इन के पहुँच में होना चाहिए।</translation>
    </message>
    <message>
        <source>Address of the recording. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>रिकॉर्डिंग का पता। मॉडल इसे डाउनलोड करता है, इसलिए यह इंटरनेट से बिना साइन-इन के पहुँच में होनी चाहिए।</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>सभी विकल्प</translation>
    </message>
    <message>
        <source>As in &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; or &quot;D Dorian&quot;.</source>
        <translation>जैसे &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; या &quot;D Dorian&quot;।</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>ऑडियो</translation>
    </message>
    <message>
        <source>Audio transcription chain</source>
        <translation>ऑडियो ट्रांसक्रिप्शन चेन</translation>
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
        <translation>बीम विविधता</translation>
    </message>
    <message>
        <source>Beam width</source>
        <translation>बीम चौड़ाई</translation>
    </message>
    <message>
        <source>Beats a minute as they are counted: eighths in a bar of six.</source>
        <translation>बीट प्रति मिनट, जैसे गिने जाते हैं: छह वाले माप में एट्थ नोट।</translation>
    </message>
    <message>
        <source>Beats in a bar of the melody</source>
        <translation>धुन के एक माप में बीट</translation>
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
        <translation>उन सबसे संभावित टोकन में से चुनें जिनकी कुल संभाव्यता इतनी हो।</translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest tokens. Without it top p alone decides.</source>
        <translation>इतने सबसे संभावित टोकन में से चुनें। इसके बिना केवल top p तय करता है।</translation>
    </message>
    <message>
        <source>Chooses among likely sounds. Without it always the likeliest: monotonous, and the same each time.</source>
        <translation>संभावित ध्वनियों में से चुनता है। इसके बिना हमेशा सबसे संभावित: नीरस, और हर बार एक जैसा।</translation>
    </message>
    <message>
        <source>Chooses among so many of the likeliest sounds; 0 is all of them.</source>
        <translation>इतनी सबसे संभावित ध्वनियों में से चुनता है; 0 यानी सभी।</translation>
    </message>
    <message>
        <source>Chooses among the likeliest sounds that together have this probability; 0 leaves it to top k.</source>
        <translation>उन सबसे संभावित ध्वनियों में से चुनता है जिनकी कुल संभाव्यता इतनी हो; 0 इसे top k पर छोड़ता है।</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>खंड का आकार</translation>
    </message>
    <message>
        <source>Code of the language to speak, such as en-us.</source>
        <translation>बोली जाने वाली भाषा का कोड, जैसे en-us।</translation>
    </message>
    <message>
        <source>Codes of the languages that detection chooses from. Empty: all that the model knows.</source>
        <translation>उन भाषाओं के कोड जिनमें से पहचान चुनती है। खाली: वे सभी जो मॉडल जानता है।</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>डिकोडिंग</translation>
    </message>
    <message>
        <source>Detect the language of each part</source>
        <translation>हर भाग की भाषा पहचानें</translation>
    </message>
    <message>
        <source>Detect the language only</source>
        <translation>केवल भाषा पहचानें</translation>
    </message>
    <message>
        <source>Download headers</source>
        <translation>डाउनलोड हेडर</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens. 0 sets no limit.</source>
        <translation>इतने टोकन के बाद वाणी समाप्त करता है। 0 कोई सीमा नहीं रखता।</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens; 1000 tokens are about 12 s.</source>
        <translation>इतने टोकन के बाद वाणी समाप्त करता है; 1000 टोकन लगभग 12 सेकंड हैं।</translation>
    </message>
    <message>
        <source>English speech from a short text</source>
        <translation>छोटे पाठ से अंग्रेज़ी वाणी</translation>
    </message>
    <message>
        <source>English speech from text</source>
        <translation>पाठ से अंग्रेज़ी वाणी</translation>
    </message>
    <message>
        <source>English speech from text, fast</source>
        <translation>पाठ से अंग्रेज़ी वाणी, तेज़</translation>
    </message>
    <message>
        <source>English speech from text, in a voice of your own if you give one</source>
        <translation>पाठ से अंग्रेज़ी वाणी, देने पर आपकी अपनी आवाज़ में</translation>
    </message>
    <message>
        <source>Even out loudness</source>
        <translation>लाउडनेस समान करें</translation>
    </message>
    <message>
        <source>Exact length of each clip in seconds.</source>
        <translation>हर क्लिप की ठीक लंबाई, सेकंड में।</translation>
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
        <translation>पहले वाणी ढूँढता है और रिकॉर्डिंग को वहीं बाँटता है। इसके बिना अधिकतम 30 सेकंड ट्रांसक्राइब होते हैं।</translation>
    </message>
    <message>
        <source>First beat of the melody</source>
        <translation>धुन की पहली बीट</translation>
    </message>
    <message>
        <source>Fixed by Whisper; no other value is taken.</source>
        <translation>Whisper द्वारा तय; कोई और मान नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>For recordings in several languages. Set the language to auto.</source>
        <translation>कई भाषाओं वाली रिकॉर्डिंग के लिए। भाषा को auto पर रखें।</translation>
    </message>
    <message>
        <source>For recordings that are loud in places and quiet in others.</source>
        <translation>ऐसी रिकॉर्डिंग के लिए जो कहीं तेज़ और कहीं धीमी हो।</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>फ़्रेम</translation>
    </message>
    <message>
        <source>Frames decoded together</source>
        <translation>एक साथ डिकोड होने वाले फ़्रेम</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>फ़्रेम प्रति सेकंड</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>गाइडेंस</translation>
    </message>
    <message>
        <source>Guidance in two steps</source>
        <translation>दो चरणों में गाइडेंस</translation>
    </message>
    <message>
        <source>HTTP headers that the model sends when it downloads the link, as names and values. Not known to older deployments.</source>
        <translation>HTTP हेडर, नाम और मान के रूप में, जो मॉडल लिंक डाउनलोड करते समय भेजता है। पुराने डिप्लॉयमेंट इन्हें नहीं जानते।</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ऊँचाई</translation>
    </message>
    <message>
        <source>Higher is livelier and less steady.</source>
        <translation>अधिक होने पर अधिक जीवंत और कम स्थिर।</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower is safer.</source>
        <translation>अधिक होने पर अधिक चौंकाने वाला, कम होने पर अधिक सुरक्षित।</translation>
    </message>
    <message>
        <source>Higher values favour longer transcripts. Matters only with a beam width above 1.</source>
        <translation>अधिक मान लंबी ट्रांसक्रिप्ट को तरजीह देते हैं। केवल 1 से अधिक बीम चौड़ाई पर मायने रखता है।</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself, and make it speak faster.</source>
        <translation>अधिक मान मॉडल को दोहराने से रोकते हैं और उसे तेज़ बोलने देते हैं।</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself.</source>
        <translation>अधिक मान मॉडल को दोहराने से रोकते हैं।</translation>
    </message>
    <message>
        <source>Higher values make the candidates differ more.</source>
        <translation>अधिक मान विकल्पों में अधिक अंतर लाते हैं।</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>How closely the clips follow prompt and melody; too much sounds forced.</source>
        <translation>क्लिप प्रॉम्प्ट और धुन का कितना पालन करें; बहुत अधिक होने पर बनावटी लगता है।</translation>
    </message>
    <message>
        <source>How closely the image follows the prompt.</source>
        <translation>चित्र प्रॉम्प्ट का कितना पालन करे।</translation>
    </message>
    <message>
        <source>How freely the model guesses. 0 takes the most likely words each time.</source>
        <translation>मॉडल कितनी छूट से अनुमान लगाए। 0 हर बार सबसे संभावित शब्द लेता है।</translation>
    </message>
    <message>
        <source>How much is made before it is sent. Smaller starts sooner, larger runs more smoothly.</source>
        <translation>भेजने से पहले कितना बनाया जाए। छोटा जल्दी शुरू होता है, बड़ा अधिक सहज चलता है।</translation>
    </message>
    <message>
        <source>How the model chooses its words.</source>
        <translation>मॉडल अपने शब्द कैसे चुनता है।</translation>
    </message>
    <message>
        <source>How the model listens and what it returns.</source>
        <translation>मॉडल कैसे सुनता है और क्या लौटाता है।</translation>
    </message>
    <message>
        <source>How the recording is split at pauses.</source>
        <translation>विरामों पर रिकॉर्डिंग कैसे बाँटी जाती है।</translation>
    </message>
    <message>
        <source>How the recording is split so that the parts run side by side. An empty object takes all defaults.</source>
        <translation>रिकॉर्डिंग कैसे बाँटी जाए कि भाग साथ-साथ चलें। खाली ऑब्जेक्ट सभी डिफ़ॉल्ट लेता है।</translation>
    </message>
    <message>
        <source>How the steps are spaced. Without one the model keeps the one of its last request, Euler at first.</source>
        <translation>चरणों का अंतर कैसे रखा जाए। इसके बिना मॉडल पिछले अनुरोध वाला रखता है, शुरुआत में Euler।</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>In steps of 16 pixels.</source>
        <translation>16 पिक्सेल के चरणों में।</translation>
    </message>
    <message>
        <source>In steps of 8 pixels. Older deployments always make 1024.</source>
        <translation>8 पिक्सेल के चरणों में। पुराने डिप्लॉयमेंट हमेशा 1024 बनाते हैं।</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>इनपुट</translation>
    </message>
    <message>
        <source>Keeps words from being cut where two large parts meet; words in the overlap may come twice.</source>
        <translation>दो बड़े भागों के मिलने की जगह शब्दों को कटने से बचाता है; ओवरलैप के शब्द दो बार आ सकते हैं।</translation>
    </message>
    <message>
        <source>Key of the melody</source>
        <translation>धुन का स्केल</translation>
    </message>
    <message>
        <source>Kokoro</source>
        <translation>Kokoro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language of the speech as a code such as en or de. Write auto to have it detected.</source>
        <translation>वाणी की भाषा का कोड, जैसे en या de। पहचान करवाने के लिए auto लिखें।</translation>
    </message>
    <message>
        <source>Language of the text.</source>
        <translation>पाठ की भाषा।</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 10 s the model works in windows that move on by 2 s, so time grows fast.</source>
        <translation>हर क्लिप की लंबाई, सेकंड में। 10 सेकंड से ऊपर मॉडल 2-2 सेकंड आगे बढ़ने वाली विंडो में काम करता है, इसलिए समय तेज़ी से बढ़ता है।</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 30 s the model works in windows: time and memory grow.</source>
        <translation>हर क्लिप की लंबाई, सेकंड में। 30 सेकंड से ऊपर मॉडल विंडो में काम करता है: समय और मेमोरी बढ़ते हैं।</translation>
    </message>
    <message>
        <source>Length of the large parts</source>
        <translation>बड़े भागों की लंबाई</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>लंबाई पेनल्टी</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Link to a voice</source>
        <translation>आवाज़ का लिंक</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of about this length.</source>
        <translation>इससे लंबे पाठ लगभग इतनी लंबाई के भागों में बाँटे जाते हैं।</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of at most this many characters. Not known to older deployments.</source>
        <translation>इससे लंबे पाठ अधिकतम इतने वर्णों के भागों में बाँटे जाते हैं। पुराने डिप्लॉयमेंट इसे नहीं जानते।</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>सबसे लंबा उत्तर</translation>
    </message>
    <message>
        <source>Longest part</source>
        <translation>सबसे लंबा भाग</translation>
    </message>
    <message>
        <source>Longest part of the text</source>
        <translation>पाठ का सबसे लंबा भाग</translation>
    </message>
    <message>
        <source>Longest part sent to Whisper; it is cut at a quiet place in its second half.</source>
        <translation>Whisper को भेजा जाने वाला सबसे लंबा भाग; यह अपने दूसरे आधे हिस्से की किसी शांत जगह पर काटा जाता है।</translation>
    </message>
    <message>
        <source>Longest prompt</source>
        <translation>सबसे लंबा प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Longest stretch of speech handled at a time.</source>
        <translation>एक बार में संसाधित होने वाली वाणी का सबसे लंबा हिस्सा।</translation>
    </message>
    <message>
        <source>MARS6</source>
        <translation>MARS6</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>धुन</translation>
    </message>
    <message>
        <source>Melody as corrected</source>
        <translation>सुधारी हुई धुन</translation>
    </message>
    <message>
        <source>Melody transcription</source>
        <translation>धुन का स्वरलेखन</translation>
    </message>
    <message>
        <source>MetaVoice</source>
        <translation>MetaVoice</translation>
    </message>
    <message>
        <source>More is faster and takes more memory. Above 10 the model refuses.</source>
        <translation>अधिक होने पर तेज़, पर अधिक मेमोरी लेता है। 10 से ऊपर मॉडल मना कर देता है।</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail.</source>
        <translation>अधिक चरण अधिक समय लेते हैं और अधिक बारीकी दिखाते हैं।</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail. The model fails without a number here.</source>
        <translation>अधिक चरण अधिक समय लेते हैं और अधिक बारीकी दिखाते हैं। यहाँ संख्या न होने पर मॉडल विफल होता है।</translation>
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
        <translation>MusicGen Melody, Melodeck का Truss</translation>
    </message>
    <message>
        <source>Name of one of the speakers that come with the model.</source>
        <translation>मॉडल के साथ आने वाले किसी वक्ता का नाम।</translation>
    </message>
    <message>
        <source>Names start with a for American or b for British, then f for a woman or m for a man. af is a mix of Bella and Sarah.</source>
        <translation>नाम अमेरिकी के लिए a या ब्रिटिश के लिए b से शुरू होते हैं, फिर महिला के लिए f या पुरुष के लिए m। af, Bella और Sarah का मिश्रण है।</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>नकारात्मक प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>No repeated runs</source>
        <translation>क्रम दोहराव नहीं</translation>
    </message>
    <message>
        <source>Number of candidate transcripts kept at a time. More is slower.</source>
        <translation>एक बार में रखी जाने वाली संभावित ट्रांसक्रिप्ट की संख्या। अधिक होने पर धीमा।</translation>
    </message>
    <message>
        <source>Number of images in the video. The model was trained for 14.</source>
        <translation>वीडियो में चित्रों की संख्या। मॉडल 14 के लिए प्रशिक्षित है।</translation>
    </message>
    <message>
        <source>Number of the speaker. Without a recording to go by, the voice may still change from one run to the next.</source>
        <translation>वक्ता की संख्या। आधार के लिए रिकॉर्डिंग न हो तो आवाज़ एक रन से दूसरे रन में बदल सकती है।</translation>
    </message>
    <message>
        <source>Orpheus</source>
        <translation>Orpheus</translation>
    </message>
    <message>
        <source>Overlap of the large parts</source>
        <translation>बड़े भागों का ओवरलैप</translation>
    </message>
    <message>
        <source>Pace of the movement, best from 5 to 30. The file plays one frame a second faster.</source>
        <translation>गति की रफ़्तार, 5 से 30 सबसे अच्छी। फ़ाइल प्रति सेकंड एक फ़्रेम तेज़ चलती है।</translation>
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
        <translation>संभावित भाषाएँ</translation>
    </message>
    <message>
        <source>Probability above which sound counts as speech.</source>
        <translation>वह संभाव्यता जिससे ऊपर ध्वनि को वाणी माना जाता है।</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>परिष्कार</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>दोहराव पेनल्टी</translation>
    </message>
    <message>
        <source>Returns the language without a transcript.</source>
        <translation>बिना ट्रांसक्रिप्ट के भाषा लौटाता है।</translation>
    </message>
    <message>
        <source>Returns the time of each word as well.</source>
        <translation>हर शब्द का समय भी लौटाता है।</translation>
    </message>
    <message>
        <source>Returns the times of sentences and words as well. Takes a little longer.</source>
        <translation>वाक्यों और शब्दों के समय भी लौटाता है। थोड़ा अधिक समय लगता है।</translation>
    </message>
    <message>
        <source>Returns the transcripts of every beam as well.</source>
        <translation>हर बीम की ट्रांसक्रिप्ट भी लौटाता है।</translation>
    </message>
    <message>
        <source>Runs of this many tokens occur only once.</source>
        <translation>इतने टोकन के क्रम केवल एक बार आते हैं।</translation>
    </message>
    <message>
        <source>SDXL Turbo</source>
        <translation>SDXL Turbo</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>सैंपल दर</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>सैंपलिंग</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>शेड्यूलर</translation>
    </message>
    <message>
        <source>Seamless loop</source>
        <translation>निर्बाध लूप</translation>
    </message>
    <message>
        <source>Second prompt</source>
        <translation>दूसरा प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Share before refining</source>
        <translation>परिष्कार से पहले का अंश</translation>
    </message>
    <message>
        <source>Share of the steps done before the refiner takes over. Unused without it.</source>
        <translation>परिष्कारक के आने से पहले पूरे होने वाले चरणों का अंश। उसके बिना इस्तेमाल नहीं होता।</translation>
    </message>
    <message>
        <source>Share of the steps in which guidance is used. Less is faster.</source>
        <translation>उन चरणों का अंश जिनमें गाइडेंस इस्तेमाल हो। कम होने पर तेज़।</translation>
    </message>
    <message>
        <source>Share with guidance</source>
        <translation>गाइडेंस वाला अंश</translation>
    </message>
    <message>
        <source>Shortest pause</source>
        <translation>सबसे छोटा विराम</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>स्केच इंजन</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>स्मूदिंग</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>वक्ता</translation>
    </message>
    <message>
        <source>Speech detection</source>
        <translation>वाणी की पहचान</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Split at pauses</source>
        <translation>विरामों पर बाँटें</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>विभाजन</translation>
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
        <translation>विंडो का चरण</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>स्टीरियो</translation>
    </message>
    <message>
        <source>Style, mood and instruments in words, one clip for each. Words that are not understood are listed in the reply.</source>
        <translation>शैली, मूड और वाद्य शब्दों में, हर एक के लिए एक क्लिप। जो शब्द समझ में नहीं आए, वे उत्तर में गिनाए जाते हैं।</translation>
    </message>
    <message>
        <source>Takes less memory and twice the time.</source>
        <translation>कम मेमोरी और दुगुना समय लेता है।</translation>
    </message>
    <message>
        <source>Tara suits most texts.</source>
        <translation>Tara अधिकांश पाठों पर जँचती है।</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>Tempo of the melody</source>
        <translation>धुन का टेम्पो</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>The image that starts to move, in colour. 1024 × 576 pixels work best; other sizes are cut down to multiples of 64.</source>
        <translation>रंगीन चित्र जो हिलने लगता है। 1024 × 576 पिक्सेल सबसे अच्छा है; दूसरे आकार 64 के गुणज तक काटे जाते हैं।</translation>
    </message>
    <message>
        <source>The recording and how it is transcribed.</source>
        <translation>रिकॉर्डिंग और उसे ट्रांसक्राइब करने का तरीका।</translation>
    </message>
    <message>
        <source>The recording is first cut into parts of this length, one worker each.</source>
        <translation>रिकॉर्डिंग पहले इतनी लंबाई के भागों में काटी जाती है, हर भाग के लिए एक वर्कर।</translation>
    </message>
    <message>
        <source>The recording to transcribe, English speech. Older deployments take a link only.</source>
        <translation>ट्रांसक्राइब करने की रिकॉर्डिंग, अंग्रेज़ी वाणी। पुराने डिप्लॉयमेंट केवल लिंक लेते हैं।</translation>
    </message>
    <message>
        <source>The recording to transcribe, in any usual format. Give either this or a link.</source>
        <translation>ट्रांसक्राइब करने की रिकॉर्डिंग, किसी भी सामान्य प्रारूप में। या तो यह दें या लिंक।</translation>
    </message>
    <message>
        <source>The recording to transcribe. Any format that FFmpeg reads.</source>
        <translation>ट्रांसक्राइब करने की रिकॉर्डिंग। कोई भी प्रारूप जो FFmpeg पढ़ता है।</translation>
    </message>
    <message>
        <source>The recording to transcribe. The whole request may have 100 MB; use a link for more.</source>
        <translation>ट्रांसक्राइब करने की रिकॉर्डिंग। पूरा अनुरोध 100 MB तक हो सकता है; अधिक के लिए लिंक इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The recording: either a file or a link.</source>
        <translation>रिकॉर्डिंग: फ़ाइल या लिंक।</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one each run is another.</source>
        <translation>वही सीड और वही अनुरोध वही क्लिप देते हैं। सीड के बिना हर रन अलग होता है।</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one it follows from the request.</source>
        <translation>वही सीड और वही अनुरोध वही क्लिप देते हैं। सीड के बिना वह अनुरोध से निकलता है।</translation>
    </message>
    <message>
        <source>The same seed and request give the same image.</source>
        <translation>वही सीड और वही अनुरोध वही चित्र देते हैं।</translation>
    </message>
    <message>
        <source>The same seed and request give the same image. 0 counts as none: the model then picks one.</source>
        <translation>वही सीड और वही अनुरोध वही चित्र देते हैं। 0 यानी कोई सीड नहीं: तब मॉडल एक चुन लेता है।</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>सीमा मान</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>समय</translation>
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
        <translation>ट्रांसक्रिप्शन</translation>
    </message>
    <message>
        <source>Two channels in place of one.</source>
        <translation>एक की जगह दो चैनल।</translation>
    </message>
    <message>
        <source>Two numbers: how closely the speech follows the speaker, then the text.</source>
        <translation>दो संख्याएँ: वाणी पहले वक्ता का और फिर पाठ का कितना पालन करे।</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>What each clip should sound like, one clip for each.</source>
        <translation>हर क्लिप कैसी सुनाई दे, हर एक के लिए एक क्लिप।</translation>
    </message>
    <message>
        <source>What exceeds this length is dropped.</source>
        <translation>इस लंबाई से अधिक का हिस्सा छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>What is said in the voice recording, word for word.</source>
        <translation>आवाज़ की रिकॉर्डिंग में जो कहा गया है, शब्दशः।</translation>
    </message>
    <message>
        <source>What is to be heard in each clip, one clip for each, such as: a dog barks while rain falls.</source>
        <translation>हर क्लिप में क्या सुनाई दे, हर एक के लिए एक क्लिप, जैसे: बारिश में कुत्ता भौंकता है।</translation>
    </message>
    <message>
        <source>What is to be said.</source>
        <translation>क्या बोला जाए।</translation>
    </message>
    <message>
        <source>What is to be said. Long texts are split into sentences; keep each under 400 characters, a longer one may never finish.</source>
        <translation>क्या बोला जाए। लंबे पाठ वाक्यों में बाँटे जाते हैं; हर वाक्य 400 वर्णों से कम रखें, उससे लंबा शायद कभी पूरा न हो।</translation>
    </message>
    <message>
        <source>What is to be said. Sounds in angle brackets, such as laugh, sigh or yawn, are acted out.</source>
        <translation>क्या बोला जाए। कोणीय कोष्ठकों में लिखी ध्वनियाँ, जैसे laugh, sigh या yawn, अभिनय के साथ आती हैं।</translation>
    </message>
    <message>
        <source>What is to be said. The speech ends after 10 s, wherever it is.</source>
        <translation>क्या बोला जाए। वाणी 10 सेकंड बाद समाप्त हो जाती है, जहाँ भी हो।</translation>
    </message>
    <message>
        <source>What is to be said. The voice is set by the deployment.</source>
        <translation>क्या बोला जाए। आवाज़ डिप्लॉयमेंट तय करता है।</translation>
    </message>
    <message>
        <source>What is to be said. Up to 220 characters.</source>
        <translation>क्या बोला जाए। 220 वर्णों तक।</translation>
    </message>
    <message>
        <source>What the image should not show.</source>
        <translation>चित्र में क्या न दिखे।</translation>
    </message>
    <message>
        <source>What the image should show.</source>
        <translation>चित्र में क्या दिखे।</translation>
    </message>
    <message>
        <source>What you know better of the melody than what is heard in it.</source>
        <translation>धुन के बारे में जो आप सुनाई देने वाले से बेहतर जानते हैं।</translation>
    </message>
    <message>
        <source>When a bar begins, any one, in seconds from the start of what is sent.</source>
        <translation>कोई माप, चाहे कोई भी, कब शुरू होता है; भेजे गए हिस्से की शुरुआत से सेकंड में।</translation>
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
        <translation>Whisper V3 (फ़ाइल)</translation>
    </message>
    <message>
        <source>WhisperX</source>
        <translation>WhisperX</translation>
    </message>
    <message>
        <source>Whole bars, as near to the duration as may be, that go on at their end as they begin.</source>
        <translation>पूरे माप, अवधि के जितना निकट हो सके, जिनका अंत फिर शुरुआत से जुड़ता है।</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>चौड़ाई</translation>
    </message>
    <message>
        <source>Width of the smoothing when a quiet place is looked for; 1600 samples are a tenth of a second.</source>
        <translation>शांत जगह ढूँढते समय स्मूदिंग की चौड़ाई; 1600 सैंपल सेकंड का दसवाँ भाग हैं।</translation>
    </message>
    <message>
        <source>Word times</source>
        <translation>शब्दों के समय</translation>
    </message>
    <message>
        <source>Words of the recording</source>
        <translation>रिकॉर्डिंग के शब्द</translation>
    </message>
    <message>
        <source>Words that help the model, such as names and terms that occur in the recording.</source>
        <translation>मॉडल की मदद करने वाले शब्द, जैसे रिकॉर्डिंग में आने वाले नाम और पारिभाषिक शब्द।</translation>
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
        <translation>प्रॉम्प्ट से बारीक चित्र</translation>
    </message>
    <message>
        <source>a short video from an image</source>
        <translation>चित्र से छोटा वीडियो</translation>
    </message>
    <message>
        <source>an image from a prompt</source>
        <translation>प्रॉम्प्ट से चित्र</translation>
    </message>
    <message>
        <source>an image from a prompt, in a few steps</source>
        <translation>प्रॉम्प्ट से चित्र, कुछ ही चरणों में</translation>
    </message>
    <message>
        <source>an image from a prompt, in one to four steps</source>
        <translation>प्रॉम्प्ट से चित्र, एक से चार चरणों में</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>आपकी धुन को नियमों से अरेंज करता है · मुफ़्त · कुंजी नहीं चाहिए</translation>
    </message>
    <message>
        <source>lively English speech from text, heard while it is made</source>
        <translation>पाठ से जीवंत अंग्रेज़ी वाणी, बनते-बनते सुनाई देती है</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody</source>
        <translation>हर प्रॉम्प्ट के लिए एक क्लिप, धुन पर आधारित</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody; with seed and sampling</source>
        <translation>हर प्रॉम्प्ट के लिए एक क्लिप, धुन पर आधारित; सीड और सैंपलिंग सहित</translation>
    </message>
    <message>
        <source>one clip of music for each prompt</source>
        <translation>हर प्रॉम्प्ट के लिए संगीत की एक क्लिप</translation>
    </message>
    <message>
        <source>one clip of sounds and noises for each prompt</source>
        <translation>हर प्रॉम्प्ट के लिए ध्वनियों और आवाज़ों की एक क्लिप</translation>
    </message>
    <message>
        <source>speech from text in the voice of a recording, heard while it is made</source>
        <translation>पाठ से वाणी, रिकॉर्डिंग की आवाज़ में, बनते-बनते सुनाई देती है</translation>
    </message>
    <message>
        <source>speech in 17 languages from text</source>
        <translation>पाठ से 17 भाषाओं में वाणी</translation>
    </message>
    <message>
        <source>speech in 17 languages from text, heard while it is made</source>
        <translation>पाठ से 17 भाषाओं में वाणी, बनते-बनते सुनाई देती है</translation>
    </message>
    <message>
        <source>the notes, key, metre and beats of a recording of music</source>
        <translation>संगीत की रिकॉर्डिंग के सुर, स्केल, टाइम सिग्नेचर और बीट</translation>
    </message>
    <message>
        <source>the words of a long recording or video, from a link</source>
        <translation>लंबी रिकॉर्डिंग या वीडियो के शब्द, लिंक से</translation>
    </message>
    <message>
        <source>the words of a recording and who says them</source>
        <translation>रिकॉर्डिंग के शब्द और उन्हें कौन बोलता है</translation>
    </message>
    <message>
        <source>the words of a recording, from a file or a link</source>
        <translation>रिकॉर्डिंग के शब्द, फ़ाइल या लिंक से</translation>
    </message>
    <message>
        <source>the words of a recording, from a link</source>
        <translation>रिकॉर्डिंग के शब्द, लिंक से</translation>
    </message>
    <message>
        <source>the words of a recording, long ones too, from a file or a link</source>
        <translation>रिकॉर्डिंग के शब्द, लंबी के भी, फ़ाइल या लिंक से</translation>
    </message>
    <message>
        <source>the words of a recording, sent as a file</source>
        <translation>फ़ाइल के रूप में भेजी गई रिकॉर्डिंग के शब्द</translation>
    </message>
    <message>
        <source>the words of an English recording, from a link to a WAV or FLAC file</source>
        <translation>अंग्रेज़ी रिकॉर्डिंग के शब्द, WAV या FLAC फ़ाइल के लिंक से</translation>
    </message>
    <message>
        <source>up to 10 s of English speech from text</source>
        <translation>पाठ से 10 सेकंड तक की अंग्रेज़ी वाणी</translation>
    </message>
</context>
<context>
    <name>MsgpackStream</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 उस जगह से पहले जो मीडिया पूरा था, वह रख लिया गया है। दोबारा भेजने से पहले उत्तर देख लें।</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>उत्तर %1 बाइट के बाद टूट जाता है।</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>उत्तर खाली है।</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>उत्तर %1 स्तरों से अधिक गहरा है।</translation>
    </message>
    <message>
        <source>The answer is not valid MessagePack at byte %1.</source>
        <translation>उत्तर बाइट %1 पर मान्य MessagePack नहीं है।</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>clip %1</source>
        <translation>क्लिप %1</translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message>
        <source>Melodeck is open already and does not answer.</source>
        <translation>Melodeck पहले से खुला है और उत्तर नहीं दे रहा।</translation>
    </message>
    <message>
        <source>Nothing was opened, and nothing is lost. Give it a moment and try again. If it stays so, end it in the system monitor: what it was working on is there again at the next start.</source>
        <translation>कुछ भी नहीं खोला गया, और कुछ नहीं खोया। थोड़ा रुकें और फिर कोशिश करें। यदि ऐसा ही रहे, तो उसे सिस्टम मॉनिटर में समाप्त करें: वह जिस पर काम कर रहा था, अगली बार शुरू करने पर फिर मिलेगा।</translation>
    </message>
</context>
<context>
    <name>OpenApiRequest</name>
    <message>
        <source>Nothing that this OpenAPI file describes takes JSON: its requests are forms with file uploads, or have no body. Melodeck sends JSON.</source>
        <translation>इस OpenAPI फ़ाइल में बताया गया कुछ भी JSON नहीं लेता: इसके अनुरोध फ़ाइल अपलोड वाले फ़ॉर्म हैं या उनकी बॉडी नहीं है। Melodeck JSON भेजता है।</translation>
    </message>
    <message>
        <source>The OpenAPI file has no path “%1” that takes JSON. It has: %2.</source>
        <translation>OpenAPI फ़ाइल में JSON लेने वाला पथ “%1” नहीं है। उसमें हैं: %2।</translation>
    </message>
    <message>
        <source>This is a Swagger 2 file. Only OpenAPI 3 is read; paste an example request instead.</source>
        <translation>यह Swagger 2 फ़ाइल है। केवल OpenAPI 3 पढ़ा जाता है; इसकी जगह उदाहरण अनुरोध चिपकाएँ।</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 cannot be reached. Nothing was sent. Check address and network.</source>
        <translation>%1 तक नहीं पहुँचा जा सकता। कुछ भी नहीं भेजा गया। पता और नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 सेकंड</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>रद्द किया गया। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Cancelled. The request had begun to leave: the model may still run.</source>
        <translation>रद्द किया गया। अनुरोध निकलना शुरू हो चुका था: मॉडल फिर भी चल सकता है।</translation>
    </message>
    <message>
        <source>No connection to %1 within %2. Nothing was sent. Check address and network.</source>
        <translation>%2 के भीतर %1 से कनेक्शन नहीं हुआ। कुछ भी नहीं भेजा गया। पता और नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or its encryption is not trusted. Nothing was sent. If the server is your own, name its certificate in SSL_CERT_FILE.</source>
        <translation>%1 से सुरक्षित कनेक्शन नहीं है: उसके प्रमाणपत्र या एन्क्रिप्शन पर भरोसा नहीं है। कुछ भी नहीं भेजा गया। यदि सर्वर आपका है, तो उसका प्रमाणपत्र SSL_CERT_FILE में बताएँ।</translation>
    </message>
    <message>
        <source>No whole answer of %1 within %2. The model may still be running. Allow more time, or ask for less.</source>
        <translation>%2 के भीतर %1 का पूरा उत्तर नहीं आया। मॉडल अब भी चल रहा हो सकता है। अधिक समय दें, या कम माँगें।</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. Check the network and try again.</source>
        <translation>%2 तक इस कंप्यूटर और %1 के बीच कुछ नहीं चला। नेटवर्क जाँचें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. The model may have run. Check the network before you send again.</source>
        <translation>%2 तक इस कंप्यूटर और %1 के बीच कुछ नहीं चला। हो सकता है मॉडल चला हो। दोबारा भेजने से पहले नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. The model has probably run; sending again runs it again.</source>
        <translation>%1 का उत्तर टूट गया। मॉडल संभवतः चला है; दोबारा भेजने पर वह फिर चलेगा।</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed in a way that cannot be undone. The model has probably run. Its server must send answers as they are.</source>
        <translation>%1 का उत्तर ऐसे संपीड़ित है कि खोला नहीं जा सकता। मॉडल संभवतः चला है। उसके सर्वर को उत्तर जैसे हैं वैसे भेजने होंगे।</translation>
    </message>
    <message>
        <source>The connection to %1 broke after the request was sent. The model may have run; sending again runs it again.</source>
        <translation>अनुरोध भेजने के बाद %1 से कनेक्शन टूट गया। हो सकता है मॉडल चला हो; दोबारा भेजने पर वह फिर चलेगा।</translation>
    </message>
    <message>
        <source>The connection to %1 broke before anything could run. Nothing is billed. Try again.</source>
        <translation>कुछ भी चलने से पहले %1 से कनेक्शन टूट गया। कोई शुल्क नहीं लगता। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The proxy between here and %1 refused the connection. Nothing was sent. Check the proxy, its user and its password.</source>
        <translation>इस कंप्यूटर और %1 के बीच के प्रॉक्सी ने कनेक्शन अस्वीकार किया। कुछ भी नहीं भेजा गया। प्रॉक्सी, उसका उपयोगकर्ता और पासवर्ड जाँचें।</translation>
    </message>
    <message>
        <source>The request could not be read to its end on this computer, so it was not sent as a whole and does not run. Check the file and send it again.</source>
        <translation>इस कंप्यूटर पर अनुरोध अंत तक नहीं पढ़ा जा सका, इसलिए वह पूरा नहीं भेजा गया और नहीं चलता। फ़ाइल जाँचें और फिर से भेजें।</translation>
    </message>
</context>
<context>
    <name>OwnSpecs</name>
    <message>
        <source>%1 cannot be deleted; the model stays.</source>
        <translation>%1 नहीं हटाया जा सकता; मॉडल बना रहता है।</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>इसे पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>It is too large for a model.</source>
        <translation>यह मॉडल के लिए बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>Its id holds other characters than a–z, 0–9, dash, dot and underscore.</source>
        <translation>इसकी ID में a–z, 0–9, डैश, बिंदु और अंडरस्कोर के अलावा वर्ण हैं।</translation>
    </message>
    <message>
        <source>Its id “%1” is that of %2 as well.</source>
        <translation>इसकी ID “%1” वही है जो %2 की भी है।</translation>
    </message>
    <message>
        <source>Its id “%1” is that of a model that Melodeck brings along.</source>
        <translation>इसकी ID “%1” Melodeck के साथ आने वाले एक मॉडल की है।</translation>
    </message>
    <message>
        <source>There are more than %1 models.</source>
        <translation>%1 से अधिक मॉडल हैं।</translation>
    </message>
    <message>
        <source>There is no model of your own with the id “%1” in %2. Nothing was changed.</source>
        <translation>%2 में ID “%1” वाला आपका कोई मॉडल नहीं है। कुछ भी नहीं बदला।</translation>
    </message>
    <message>
        <source>This model has so many fields that no form could show them. It was not saved.</source>
        <translation>इस मॉडल में इतने फ़ील्ड हैं कि कोई फ़ॉर्म उन्हें नहीं दिखा सकता। इसे नहीं सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>A picture was pasted, and no melody is in it. Copy a recording, or the link of one.</source>
        <translation>एक चित्र चिपकाया गया, और उसमें कोई धुन नहीं है। रिकॉर्डिंग या उसका लिंक कॉपी करें।</translation>
    </message>
    <message>
        <source>The text in the clipboard is neither a file nor a link. Copy a recording, or the link of one.</source>
        <translation>क्लिपबोर्ड का पाठ न फ़ाइल है, न लिंक। रिकॉर्डिंग या उसका लिंक कॉपी करें।</translation>
    </message>
    <message>
        <source>There is no file and no link in the clipboard. Copy a recording, or the link of one.</source>
        <translation>क्लिपबोर्ड में न फ़ाइल है, न लिंक। रिकॉर्डिंग या उसका लिंक कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>PastedRequest</name>
    <message>
        <source>The command ends within a quotation. Copy all of it.</source>
        <translation>कमांड उद्धरण के भीतर ही समाप्त हो जाता है। उसे पूरा कॉपी करें।</translation>
    </message>
    <message>
        <source>The command has no address. Nothing was changed. Copy the whole command.</source>
        <translation>कमांड में पता नहीं है। कुछ भी नहीं बदला। पूरी कमांड कॉपी करें।</translation>
    </message>
    <message>
        <source>The command&apos;s request is no JSON: %1 Nothing was changed. Copy the whole command.</source>
        <translation>कमांड का अनुरोध JSON नहीं है: %1 कुछ भी नहीं बदला। पूरी कमांड कॉपी करें।</translation>
    </message>
    <message>
        <source>The snippet does not say where it sends to. Nothing was changed. Copy all of it, with the address.</source>
        <translation>कोड अंश यह नहीं बताता कि वह कहाँ भेजता है। कुछ भी नहीं बदला। पते सहित पूरा कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>%1 pictures cannot be shown here: install the package qt6-image-formats-plugins. The picture itself is whole.</source>
        <translation>%1 चित्र यहाँ नहीं दिखाए जा सकते: पैकेज qt6-image-formats-plugins इंस्टॉल करें। चित्र अपने-आप में पूरा है।</translation>
    </message>
    <message>
        <source>It is too large to be shown here (%1 × %2 pixels). Open or save it.</source>
        <translation>यह इतना बड़ा है कि यहाँ नहीं दिखाया जा सकता (%1 × %2 पिक्सेल)। इसे खोलें या सहेजें।</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown. The file is kept as it came.</source>
        <translation>यह चित्र क्षतिग्रस्त है या दिखाने के लिए बहुत बड़ा है। फ़ाइल जैसी आई वैसी ही रखी गई है।</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Baseten does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>Baseten यह कुंजी स्वीकार नहीं करता। हो सकता है वह कट गई हो या हटा दी गई हो: उसे अपने वर्कस्पेस की सेटिंग से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>Baseten knows no such key, or does not let it list models. A key that is limited to some models works for those all the same: paste the model&apos;s address or write its id.</source>
        <translation>Baseten ऐसी किसी कुंजी को नहीं जानता, या उसे मॉडलों की सूची नहीं देखने देता। कुछ मॉडलों तक सीमित कुंजी उनके लिए फिर भी चलती है: मॉडल का पता चिपकाएँ या उसकी ID लिखें।</translation>
    </message>
    <message>
        <source>Baseten knows no such model in this workspace. It may have been deleted.</source>
        <translation>Baseten इस वर्कस्पेस में ऐसे किसी मॉडल को नहीं जानता। हो सकता है उसे हटा दिया गया हो।</translation>
    </message>
    <message>
        <source>The model is not deployed there, so there is no example of a request.</source>
        <translation>मॉडल वहाँ डिप्लॉय नहीं है, इसलिए अनुरोध का कोई उदाहरण नहीं है।</translation>
    </message>
    <message>
        <source>The model is switched off (deactivated) at Baseten, so that it cannot be woken. Activate it in your workspace there.</source>
        <translation>मॉडल Baseten पर बंद (निष्क्रिय) है, इसलिए उसे जगाया नहीं जा सकता। उसे वहाँ अपने वर्कस्पेस में सक्रिय करें।</translation>
    </message>
    <message>
        <source>What answers there cannot be woken. Nothing ran. If it sleeps, a request wakes it.</source>
        <translation>वहाँ जो उत्तर देता है, उसे जगाया नहीं जा सकता। कुछ नहीं चला। अगर वह सोया है, तो अनुरोध उसे जगा देता है।</translation>
    </message>
</context>
<context>
    <name>PlatformCall</name>
    <message>
        <source>What answered is not the platform: a proxy or a sign-in page of the network may stand between. Check the endpoint.</source>
        <translation>उत्तर प्लेटफ़ॉर्म से नहीं आया: बीच में कोई प्रॉक्सी या नेटवर्क का साइन-इन पेज हो सकता है। एंडपॉइंट जाँचें।</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;सभी चुनें</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;बढ़ाएँ</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;घटाएँ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
निर्देशिका नहीं मिली।
कृपया जाँचें कि निर्देशिका का सही नाम दिया गया है।</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फ़ाइल नहीं मिली।
कृपया जाँचें कि फ़ाइल का सही नाम दिया गया है।</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से मौजूद है।
क्या आप उसे बदलना चाहते हैं?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;चुनें</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;हटाएँ</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;खोलें</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;नाम बदलें</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;सहेजें</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” लेखन से सुरक्षित है।
क्या आप फिर भी उसे हटाना चाहते हैं?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>क्या आप वाकई “%1” को हटाना चाहते हैं?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>विवरण दृश्य में बदलें</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>सूची दृश्य में बदलें</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>निर्देशिका नहीं हटाई जा सकी।</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विवरण दृश्य</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>निर्देशिकाएँ</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>निर्देशिका:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का &amp;नाम:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फ़ाइलों का प्रकार:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>निर्देशिका ढूँढें</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>आगे जाएँ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ऊपर की निर्देशिका पर जाएँ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची दृश्य</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>स्थानों और बुकमार्क की सूची</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>यहाँ देखें:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर की निर्देशिका</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>हाल के स्थान</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>दिखाएँ </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;छिपी फ़ाइलें दिखाएँ</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>साइडबार</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने की तारीख</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>मेरा कंप्यूटर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>शॉर्टकट दबाएँ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;चिपकाएँ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;दोहराएँ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;पूर्ववत करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>का&amp;टें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;नहीं</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;हाँ</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>निरस्त करें</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>अनदेखा करें</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>सभी के लिए न&amp;हीं</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>डिफ़ॉल्ट बहाल करें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>सभी सहेजें</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>&amp;सभी के लिए हाँ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;चिपकाएँ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;दोहराएँ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;पूर्ववत करें</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;लिंक का पता कॉपी करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>का&amp;टें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>ReceivedAnswer</name>
    <message>
        <source>%1 was changed, moved or removed since it came, so the answer cannot be written as it came. Nothing was written.</source>
        <translation>आने के बाद से %1 बदला, खिसकाया या हटाया गया है, इसलिए उत्तर जैसा आया वैसा नहीं लिखा जा सकता। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>रोका गया। कुछ भी नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. Check the disk.</source>
        <translation>रखा हुआ उत्तर %1 नहीं पढ़ा जा सकता। डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>The kept answer %1 is damaged, so it cannot be written as it came. Its clips are not touched by that.</source>
        <translation>रखा हुआ उत्तर %1 क्षतिग्रस्त है, इसलिए वह जैसा आया वैसा नहीं लिखा जा सकता। उसकी क्लिप पर इसका असर नहीं पड़ा।</translation>
    </message>
    <message>
        <source>The record of the answer is damaged.</source>
        <translation>उत्तर का रिकॉर्ड क्षतिग्रस्त है।</translation>
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
        <translation>“%1” में रेसिपी नहीं लिखी जा सकी। उसकी ध्वनि पूरी है। डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>This is not a Melodeck recipe.</source>
        <translation>यह Melodeck की रेसिपी नहीं है।</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>अपना एंडपॉइंट</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>सीड %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there, and its permissions.</source>
        <translation>“%1” को नहीं पढ़ा जा सकता। जाँचें कि वह मौजूद है, और उसकी अनुमतियाँ भी।</translation>
    </message>
</context>
<context>
    <name>RecipeCheck</name>
    <message>
        <source> or .</source>
        <translation> या .</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines.</source>
        <translation>%1: %2 से अधिक पंक्तियाँ।</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1: खाली है।</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1: %2 वर्णों से लंबा है।</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1: मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>%1 must be a file, or its base64 text.</source>
        <translation>%1: फ़ाइल या उसका base64 पाठ होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 must be a link that begins with https:// or http://.</source>
        <translation>%1: https:// या http:// से शुरू होने वाला लिंक होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 must be a list of texts.</source>
        <translation>%1: पाठों की सूची होनी चाहिए।</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1: संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1: पूर्ण संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1: कम से कम %2 होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1: अधिकतम %2 होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1: इनमें से एक होना चाहिए: %2।</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1: पाठ होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1: true या false होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters.</source>
        <translation>%1: कम से कम %2 वर्ण होने चाहिए।</translation>
    </message>
    <message>
        <source>%1 must have at least %2 lines.</source>
        <translation>%1: कम से कम %2 पंक्तियाँ होनी चाहिए।</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1: %2 और %3 के बीच होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 prompts are more than the model takes at once (%2).</source>
        <translation>%1 प्रॉम्प्ट उससे अधिक हैं जितने मॉडल एक बार में लेता है (%2)।</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <translation>%1: फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>%1: give a link.</source>
        <translation>%1: लिंक दें।</translation>
    </message>
    <message>
        <source>%1: the model takes only links that end in .%2.</source>
        <translation>%1: मॉडल केवल वे लिंक लेता है जिनका अंत .%2 हो।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>इनमें से एक चाहिए: %1।</translation>
    </message>
    <message>
        <source>Only one of these may be given: %1.</source>
        <translation>इनमें से केवल एक दिया जा सकता है: %1।</translation>
    </message>
    <message>
        <source>Prompt %1 is empty.</source>
        <translation>प्रॉम्प्ट %1 खाली है।</translation>
    </message>
    <message>
        <source>Prompt %1 is longer than %2 characters.</source>
        <translation>प्रॉम्प्ट %1, %2 वर्णों से लंबा है।</translation>
    </message>
    <message>
        <source>The request is not a JSON object.</source>
        <translation>अनुरोध JSON ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>कम से कम एक प्रॉम्प्ट लिखें।</translation>
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
        <translation>%1 (सामान्य)</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 as sent</source>
        <translation>%1, भेजे गए रूप में</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 बिट</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 चैनल</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>%1 s से %2 s</translation>
    </message>
    <message>
        <source>Baseten</source>
        <translation>Baseten</translation>
    </message>
    <message>
        <source>Both ask for the same.</source>
        <translation>दोनों एक ही चीज़ माँगती हैं।</translation>
    </message>
    <message>
        <source>Different:</source>
        <translation>अलग:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>एंडपॉइंट</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>जिससे बनाया गया</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it:</source>
        <translation>अज्ञात, क्योंकि दोनों में से एक यह नहीं बताती:</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>कोई अंतर ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>%1 का भाग</translation>
    </message>
    <message>
        <source>Place in its request</source>
        <translation>अपने अनुरोध में स्थान</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>The same:</source>
        <translation>समान:</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>अपना एंडपॉइंट</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>जैसा है</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>मोनो</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>स्तर सामान्य</translation>
    </message>
    <message>
        <source>offset removed</source>
        <translation>ऑफ़सेट हटाया गया</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
</context>
<context>
    <name>RecipeJson</name>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there, and its permissions.</source>
        <translation>“%1” को नहीं पढ़ा जा सकता। कुछ भी नहीं भेजा गया। जाँचें कि वह अब भी मौजूद है, और उसकी अनुमतियाँ भी।</translation>
    </message>
    <message>
        <source>“%1” is a recipe that cannot be read. Nothing was sent. It may be from a newer Melodeck, or changed by hand: drop the clip that it came from.</source>
        <translation>“%1” ऐसी रेसिपी है जिसे पढ़ा नहीं जा सकता। कुछ भी नहीं भेजा गया। हो सकता है वह नए Melodeck की हो या हाथ से बदली गई हो: वह क्लिप छोड़ें जिससे वह आई।</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The disk is too slow for a recording, which ended here. What was recorded before is kept. Close what else uses the disk.</source>
        <translation>डिस्क रिकॉर्डिंग के लिए बहुत धीमी है, इसलिए रिकॉर्डिंग यहीं समाप्त हुई। पहले जो रिकॉर्ड हुआ, वह रख लिया गया है। डिस्क इस्तेमाल करने वाली दूसरी चीज़ें बंद करें।</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n whole clip(s) are kept.</source>
        <translation>
            <numerusform>%n पूरी क्लिप रख ली गई है।</numerusform>
            <numerusform>%n पूरी क्लिप रख ली गई हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer of which the damaged journal of an earlier run says nothing any more is kept as %1.</source>
        <translation>जिस उत्तर के बारे में पिछले रन का क्षतिग्रस्त जर्नल अब कुछ नहीं बताता, वह %1 के रूप में रखा गया है।</translation>
    </message>
    <message>
        <source>It waited when the library&apos;s backup was made. The library was damaged since, so nobody knows whether it was sent.</source>
        <translation>लाइब्रेरी का बैकअप बनते समय यह प्रतीक्षा में था। उसके बाद लाइब्रेरी क्षतिग्रस्त हुई, इसलिए पता नहीं कि यह भेजा गया या नहीं।</translation>
    </message>
    <message>
        <source>Melodeck ended before an answer came.</source>
        <translation>उत्तर आने से पहले Melodeck बंद हो गया।</translation>
    </message>
    <message>
        <source>Melodeck ended while the answer came.</source>
        <translation>उत्तर आते समय Melodeck बंद हो गया।</translation>
    </message>
    <message>
        <source>Nothing is billed. Send it again.</source>
        <translation>कोई शुल्क नहीं लगता। फिर से भेजें।</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>जो बाइट आए, वे %1 में हैं।</translation>
    </message>
    <message>
        <source>The journal %1 of an earlier run cannot be read, so its jobs were left alone. Check the disk, and start again.</source>
        <translation>पिछले सत्र का जर्नल %1 नहीं पढ़ा जा सकता, इसलिए उसके जॉब नहीं छेड़े गए। डिस्क जाँचें और फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>The journal of an earlier run was damaged; what could be read of it was used. It is kept as %1.</source>
        <translation>पिछले सत्र का जर्नल क्षतिग्रस्त था; उसका जितना पढ़ा जा सका, उतना इस्तेमाल हुआ। उसे %1 के रूप में रखा गया है।</translation>
    </message>
    <message>
        <source>The model may have run, and may bill: look at its dashboard before you send it again.</source>
        <translation>हो सकता है मॉडल चला हो और शुल्क लगे: दोबारा भेजने से पहले उसका डैशबोर्ड देखें।</translation>
    </message>
    <message>
        <source>What came of an answer cannot be written into %1, so it stays in the journal. Make room on the disk, and start again.</source>
        <translation>उत्तर का जो हिस्सा आया, वह %1 में नहीं लिखा जा सकता, इसलिए जर्नल में बना रहता है। डिस्क पर जगह बनाएँ और फिर से शुरू करें।</translation>
    </message>
</context>
<context>
    <name>RequestCode</name>
    <message>
        <source>A sound whose level or DC offset is changed cannot be made by such a command. Switch that off, or send the request from here.</source>
        <translation>जिस ध्वनि का स्तर या DC ऑफ़सेट बदला गया हो, वह ऐसे कमांड से नहीं बन सकती। उसे बंद करें, या अनुरोध यहीं से भेजें।</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools call models on Baseten alone. Copy the request as curl or Python.</source>
        <translation>Baseten के टूल केवल Baseten के मॉडल बुलाते हैं। अनुरोध को curl या Python के रूप में कॉपी करें।</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools do not reach this address. Copy the request as curl or Python.</source>
        <translation>Baseten के टूल इस पते तक नहीं पहुँचते। अनुरोध को curl या Python के रूप में कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>RequestLimits</name>
    <message>
        <source>The request is %1 MB, and Baseten takes %2 MB at most. Nothing was sent. Choose a shorter region or a smaller format (mono, FLAC, MP3), or give a link where the model takes one.</source>
        <translation>अनुरोध %1 MB का है, और Baseten अधिकतम %2 MB लेता है। कुछ भी नहीं भेजा गया। छोटा क्षेत्र या छोटा प्रारूप (मोनो, FLAC, MP3) चुनें, या जहाँ मॉडल लेता हो वहाँ लिंक दें।</translation>
    </message>
</context>
<context>
    <name>SchemaCopy</name>
    <message>
        <source>This describes no request with fields of its own, so that there is no form to make. Paste an example request instead.</source>
        <translation>इसमें अपने फ़ील्ड वाला कोई अनुरोध नहीं बताया गया, इसलिए बनाने को कोई फ़ॉर्म नहीं है। इसकी जगह उदाहरण अनुरोध चिपकाएँ।</translation>
    </message>
    <message>
        <source>This schema cannot be read, or is too large for a form. Paste an example request instead.</source>
        <translation>यह स्कीमा नहीं पढ़ा जा सकता, या फ़ॉर्म के लिए बहुत बड़ा है। इसकी जगह उदाहरण अनुरोध चिपकाएँ।</translation>
    </message>
</context>
<context>
    <name>ServerSentEvents</name>
    <message>
        <source>A line of the event stream is longer than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>घटना स्ट्रीम की एक पंक्ति %1 बाइट से लंबी है, इसलिए पढ़ना वहीं समाप्त हुआ। उससे पहले की घटनाएँ रख ली गई हैं।</translation>
    </message>
    <message>
        <source>An event of the stream holds more than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>स्ट्रीम की एक घटना में %1 बाइट से अधिक हैं, इसलिए पढ़ना वहीं समाप्त हुआ। उससे पहले की घटनाएँ रख ली गई हैं।</translation>
    </message>
</context>
<context>
    <name>SketchEngine</name>
    <message>
        <source>%1 is not a sound font (SF2 or SF3), so the sketch engine has no instruments. Nothing was lost. Choose another file, or none, to play with the sound font that is installed.</source>
        <translation>%1 साउंड फ़ॉन्ट (SF2 या SF3) नहीं है, इसलिए स्केच इंजन के पास कोई वाद्य नहीं है। कुछ नहीं खोया। दूसरी फ़ाइल चुनें, या इंस्टॉल किए गए साउंड फ़ॉन्ट से बजाने के लिए कोई न चुनें।</translation>
    </message>
    <message>
        <source>A clip could not be made: an internal error. Nothing was lost; a shorter request may work.</source>
        <translation>एक क्लिप नहीं बन सकी: आंतरिक त्रुटि। कुछ नहीं खोया; छोटा अनुरोध चल सकता है।</translation>
    </message>
    <message>
        <source>No sound font was found, so the sketch engine has no instruments.</source>
        <translation>कोई साउंड फ़ॉन्ट नहीं मिला, इसलिए स्केच इंजन के पास कोई वाद्य नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was lost. Install the package fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) and try again.</source>
        <translation>कुछ नहीं खोया। पैकेज fluidr3mono-gm-soundfont इंस्टॉल करें (sudo apt install fluidr3mono-gm-soundfont) और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept, nothing was paid.</source>
        <translation>रोका गया। कुछ नहीं रखा गया, कोई भुगतान नहीं हुआ।</translation>
    </message>
    <message>
        <source>The sound font %1 cannot be read, so the sketch engine has no instruments.</source>
        <translation>साउंड फ़ॉन्ट %1 नहीं पढ़ा जा सकता, इसलिए स्केच इंजन के पास कोई वाद्य नहीं है।</translation>
    </message>
    <message>
        <source>The synthesiser does not start. Nothing was lost; free some memory and try again.</source>
        <translation>सिंथेसाइज़र शुरू नहीं होता। कुछ नहीं खोया; थोड़ी मेमोरी खाली करें और फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>SmallAnswer</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>रोका गया। कुछ नहीं रखा गया।</translation>
    </message>
</context>
<context>
    <name>SoundAsSent</name>
    <message>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
</context>
<context>
    <name>SpecDraft</name>
    <message>
        <source>A field that is one of several values needs these: one-of:A,B,C.</source>
        <translation>जो फ़ील्ड कई मानों में से एक लेता है, उसे वे मान चाहिए: one-of:A,B,C।</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>मेरा मॉडल</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is empty.</source>
        <translation>%1 से %2 तक की श्रेणी खाली है।</translation>
    </message>
    <message>
        <source>The range of a whole number has whole numbers at its ends.</source>
        <translation>पूर्ण संख्या की श्रेणी के दोनों सिरे पूर्ण संख्याएँ होते हैं।</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>“%1” फ़ील्ड नहीं है। ये हैं: %2।</translation>
    </message>
    <message>
        <source>a model of your own</source>
        <translation>आपका अपना मॉडल</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here: it is described by reference. Nothing was changed.</source>
        <translation>“%1” यहाँ नहीं बदला जा सकता: उसका विवरण संदर्भ से दिया गया है। कुछ भी नहीं बदला।</translation>
    </message>
    <message>
        <source>“%1” is nothing that a field can be. It can be file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required or optional.</source>
        <translation>“%1” ऐसा कुछ नहीं है जो कोई फ़ील्ड हो सके। वह file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json हो सकता है; required या optional।</translation>
    </message>
</context>
<context>
    <name>SpecFetch</name>
    <message>
        <source>%1 answered with status %2 instead of a description of its model. Nothing ran. Paste an example request instead.</source>
        <translation>%1 ने अपने मॉडल के विवरण की जगह स्थिति %2 के साथ उत्तर दिया। कुछ नहीं चला। इसकी जगह उदाहरण अनुरोध चिपकाएँ।</translation>
    </message>
    <message>
        <source>%1 cannot answer now; its model may still be loading. Try again in a minute.</source>
        <translation>%1 अभी उत्तर नहीं दे सकता; हो सकता है उसका मॉडल अब भी लोड हो रहा हो। एक मिनट में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 does not tell what its model takes. Paste an example request instead, or give the address of its OpenAPI file.</source>
        <translation>%1 यह नहीं बताता कि उसका मॉडल क्या लेता है। इसकी जगह उदाहरण अनुरोध चिपकाएँ, या उसकी OpenAPI फ़ाइल का पता दें।</translation>
    </message>
    <message>
        <source>%1 wants a key for this, or does not take the one it was given. Nothing ran. Give it a key and try again.</source>
        <translation>%1 को इसके लिए कुंजी चाहिए, या वह दी गई कुंजी नहीं लेता। कुछ नहीं चला। उसे कुंजी दें और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection to %1 broke off, or took over 30 s. Nothing was run and nothing kept. Try again.</source>
        <translation>%1 से कनेक्शन टूट गया, या उसमें 30 सेकंड से अधिक लगे। कुछ नहीं चला और कुछ नहीं रखा गया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>What %1 sends is over %2 MiB, which no description of a model is. Nothing was kept.</source>
        <translation>%1 जो भेजता है वह %2 MiB से अधिक है; किसी मॉडल का विवरण इतना बड़ा नहीं होता। कुछ नहीं रखा गया।</translation>
    </message>
</context>
<context>
    <name>SpecField</name>
    <message>
        <source>The request has no place for “%1”.</source>
        <translation>अनुरोध में “%1” के लिए जगह नहीं है।</translation>
    </message>
</context>
<context>
    <name>SpecSource</name>
    <message>
        <source>All that the request holds looks like keys, and these are never stored. Paste a request that holds more than keys.</source>
        <translation>अनुरोध में जो कुछ है, वह सब कुंजियों जैसा दिखता है, और वे कभी नहीं रखी जातीं। ऐसा अनुरोध चिपकाएँ जिसमें कुंजियों के अलावा भी कुछ हो।</translation>
    </message>
    <message>
        <source>The request is no JSON object with members, so that there is no form to make of it. Such requests are sent as a JSON file.</source>
        <translation>अनुरोध सदस्यों वाला JSON ऑब्जेक्ट नहीं है, इसलिए उससे फ़ॉर्म नहीं बन सकता। ऐसे अनुरोध JSON फ़ाइल के रूप में भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>The request of this command is in the file “%1”: choose that file instead.</source>
        <translation>इस कमांड का अनुरोध फ़ाइल “%1” में है: इसकी जगह वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The server does not say what its model takes: its input has no type. Paste an example request instead.</source>
        <translation>सर्वर नहीं बताता कि उसका मॉडल क्या लेता है: उसके इनपुट का कोई प्रकार नहीं है। इसकी जगह उदाहरण अनुरोध चिपकाएँ।</translation>
    </message>
    <message>
        <source>There is an address, but no request with it. Paste the whole command, or the JSON that it sends.</source>
        <translation>पता तो है, पर उसके साथ अनुरोध नहीं। पूरा कमांड, या उसका भेजा हुआ JSON चिपकाएँ।</translation>
    </message>
    <message>
        <source>There is nothing here that a model can be made from. What can be: a curl command or a Python snippet, the JSON of a request, a Truss&apos;s config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported.</source>
        <translation>यहाँ ऐसा कुछ नहीं है जिससे मॉडल बन सके। इनसे बन सकता है: curl कमांड या Python कोड अंश, अनुरोध का JSON, example_model_input वाली Truss की config.yaml, OpenAPI फ़ाइल, JSON Schema, या किसी का निर्यात किया हुआ मॉडल।</translation>
    </message>
    <message>
        <source>This config has no example_model_input, which the form would be made from. Paste an example request instead.</source>
        <translation>इस कॉन्फ़िगरेशन में example_model_input नहीं है, जिससे फ़ॉर्म बनता। इसकी जगह उदाहरण अनुरोध चिपकाएँ।</translation>
    </message>
    <message>
        <source>This holds more than %1 values, which no form has. The example of a single request is enough: choose that.</source>
        <translation>इसमें %1 से अधिक मान हैं, जो किसी फ़ॉर्म में नहीं होते। एक अनुरोध का उदाहरण काफ़ी है: उसे चुनें।</translation>
    </message>
    <message>
        <source>This is over %1 MiB and is not read. The example of a single request is enough: choose that.</source>
        <translation>यह %1 MiB से अधिक है और नहीं पढ़ा जाता। एक अनुरोध का उदाहरण काफ़ी है: उसे चुनें।</translation>
    </message>
</context>
<context>
    <name>StorageReports</name>
    <message numerus="yes">
        <source>%n file(s) are missing or changed.</source>
        <translation>
            <numerusform>%n फ़ाइल नहीं मिली या बदल गई है।</numerusform>
            <numerusform>%n फ़ाइलें नहीं मिलीं या बदल गई हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) belong to no result.</source>
        <translation>
            <numerusform>%n फ़ाइल किसी परिणाम की नहीं है।</numerusform>
            <numerusform>%n फ़ाइलें किसी परिणाम की नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken along.</source>
        <translation>
            <numerusform>%n फ़ाइल साथ नहीं ली जा सकी।</numerusform>
            <numerusform>%n फ़ाइलें साथ नहीं ली जा सकीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were read.</source>
        <translation>
            <numerusform>%n फ़ाइल (%1) पढ़ी गई।</numerusform>
            <numerusform>%n फ़ाइलें (%1) पढ़ी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another id: other results had theirs.</source>
        <translation>
            <numerusform>%n को दूसरी ID मिली: उसकी ID किसी और परिणाम के पास थी।</numerusform>
            <numerusform>%n को दूसरी ID मिलीं: उनकी ID दूसरे परिणामों के पास थीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were added.</source>
        <translation>
            <numerusform>%n जॉब जोड़ा गया।</numerusform>
            <numerusform>%n जॉब जोड़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were removed for good, and %1 are free again.</source>
        <translation>
            <numerusform>%n जॉब हमेशा के लिए हटाया गया, और %1 फिर से खाली हैं।</numerusform>
            <numerusform>%n जॉब हमेशा के लिए हटाए गए, और %1 फिर से खाली हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are in %2.</source>
        <translation>
            <numerusform>%n जॉब (%1) %2 में है।</numerusform>
            <numerusform>%n जॉब (%1) %2 में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost file(s) are back.</source>
        <translation>
            <numerusform>%n खोई हुई फ़ाइल वापस आ गई।</numerusform>
            <numerusform>%n खोई हुई फ़ाइलें वापस आ गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for the first time: the next check sees whether they change.</source>
        <translation>
            <numerusform>उनमें से %n पहली बार: अगली जाँच देखेगी कि वह बदलती है या नहीं।</numerusform>
            <numerusform>उनमें से %n पहली बार: अगली जाँच देखेगी कि वे बदलती हैं या नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the archive are damaged or have no place in a library, and were left out.</source>
        <translation>
            <numerusform>आर्काइव का %n भाग क्षतिग्रस्त है या लाइब्रेरी में उसकी जगह नहीं है, और छोड़ दिया गया।</numerusform>
            <numerusform>आर्काइव के %n भाग क्षतिग्रस्त हैं या लाइब्रेरी में उनकी जगह नहीं है, और छोड़ दिए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n पहले से वहाँ था।</numerusform>
            <numerusform>%n पहले से वहाँ थे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to no result: %1</source>
        <translation>किसी परिणाम की नहीं: %1</translation>
    </message>
    <message>
        <source>Cannot be read: %1 – %2</source>
        <translation>नहीं पढ़ी जा सकती: %1 – %2</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>बदली हुई: %1 – %2</translation>
    </message>
    <message>
        <source>Every file is as it was when it came.</source>
        <translation>हर फ़ाइल वैसी ही है जैसी आई थी।</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>नहीं मिली: %1</translation>
    </message>
    <message>
        <source>Nothing was touched. Importing an archive that has them brings them back.</source>
        <translation>कुछ भी नहीं छेड़ा गया। जिस आर्काइव में ये हैं, उसे आयात करने से ये वापस आ जाती हैं।</translation>
    </message>
    <message>
        <source>Stopped. The library is as it should be.</source>
        <translation>रोका गया। लाइब्रेरी ठीक हालत में है।</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Made</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>मॉडल अज्ञात</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Without a prompt</source>
        <translation>बिना प्रॉम्प्ट के</translation>
    </message>
</context>
<context>
    <name>StyleLibrary</name>
    <message>
        <source>The table of music styles is missing from the program. Please install Melodeck again.</source>
        <translation>प्रोग्राम में संगीत शैलियों की तालिका नहीं है। कृपया Melodeck फिर से इंस्टॉल करें।</translation>
    </message>
</context>
<context>
    <name>StyleReader</name>
    <message>
        <source>The table of music styles is not valid: %1.</source>
        <translation>संगीत शैलियों की तालिका मान्य नहीं है: %1।</translation>
    </message>
</context>
<context>
    <name>TranscriptFormat</name>
    <message>
        <source>Line %1 is no time that can be read: “%2”. Nothing was changed. Correct that line and open the file again.</source>
        <translation>पंक्ति %1 ऐसा समय नहीं है जो पढ़ा जा सके: “%2”। कुछ भी नहीं बदला। उस पंक्ति को सुधारें और फ़ाइल फिर से खोलें।</translation>
    </message>
    <message>
        <source>There are no subtitles in it. Nothing was changed. Choose an SRT or WebVTT file.</source>
        <translation>इसमें कोई सबटाइटल नहीं है। कुछ भी नहीं बदला। कोई SRT या WebVTT फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>There is no transcript in it. Nothing was changed. Choose a file that Melodeck or a speech model wrote.</source>
        <translation>इसमें कोई ट्रांसक्रिप्ट नहीं है। कुछ भी नहीं बदला। वह फ़ाइल चुनें जिसे Melodeck या किसी वाक् मॉडल ने लिखा हो।</translation>
    </message>
</context>
<context>
    <name>TranscriptImport</name>
    <message>
        <source>%1 Nothing was changed. SRT, VTT and JSON can be imported.</source>
        <translation>%1 कुछ नहीं बदला गया। SRT, VTT और JSON आयात हो सकते हैं।</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: that is no transcript. Nothing was changed.</source>
        <translation>फ़ाइल %1 MB से बड़ी है: यह ट्रांसक्रिप्ट नहीं है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed.</source>
        <translation>“%1” को नहीं पढ़ा जा सकता। कुछ नहीं बदला गया।</translation>
    </message>
</context>
<context>
    <name>Transcription</name>
    <message>
        <source>%1 Dorian</source>
        <translation>%1 डोरियन</translation>
    </message>
    <message>
        <source>%1 Mixolydian</source>
        <translation>%1 मिक्सोलिडियन</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1 मेजर</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1 माइनर</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>यह मौन है</translation>
    </message>
    <message>
        <source>it sounds like speech: its pitch never stays on a note</source>
        <translation>यह वाणी जैसा लगता है: इसका स्वर किसी सुर पर नहीं टिकता</translation>
    </message>
    <message>
        <source>more than one voice sounds at once, and no melody stands out</source>
        <translation>एक साथ कई स्वर सुनाई देते हैं, और कोई धुन उभरकर नहीं आती</translation>
    </message>
    <message>
        <source>no note is heard in it</source>
        <translation>इसमें कोई सुर नहीं सुनाई देता</translation>
    </message>
    <message>
        <source>no pitch is heard in it (noise, clicks or drums)</source>
        <translation>इसमें कोई पिच नहीं सुनाई देती (शोर, क्लिक या ड्रम)</translation>
    </message>
    <message>
        <source>only one note is heard in it</source>
        <translation>इसमें केवल एक सुर सुनाई देता है</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancelled.</source>
        <translation>रद्द किया गया।</translation>
    </message>
</context>
<context>
    <name>Variation</name>
    <message>
        <source>%1 has no field for %2: it is left out.</source>
        <translation>%1 में %2 के लिए फ़ील्ड नहीं है: इसे छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 takes no duration.</source>
        <translation>%1 अवधि नहीं लेता।</translation>
    </message>
    <message>
        <source>%1 takes no duration. Leave it out.</source>
        <translation>%1 अवधि नहीं लेता। उसे छोड़ दें।</translation>
    </message>
    <message>
        <source>%1 takes no prompts. Leave them out.</source>
        <translation>%1 प्रॉम्प्ट नहीं लेता। उन्हें छोड़ दें।</translation>
    </message>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself. Ask for several takes instead.</source>
        <translation>%1 सीड नहीं लेता: उसका हर रन अपने-आप अलग होता है। इसकी जगह कई टेक माँगें।</translation>
    </message>
    <message>
        <source>%1 takes no seed: its runs differ by themselves.</source>
        <translation>%1 सीड नहीं लेता: उसके रन अपने-आप अलग होते हैं।</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody here knows the fields of this request, so it cannot be varied. Make a model of it first.</source>
        <translation>इस अनुरोध के फ़ील्ड यहाँ कोई नहीं जानता, इसलिए इसके वेरिएशन नहीं बन सकते। पहले इससे मॉडल बनाएँ।</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>कतार में कुछ नहीं डाला गया।</translation>
    </message>
    <message>
        <source>That is %1 requests, and a grid holds %2 at most. Nothing was sent. Choose fewer values.</source>
        <translation>ये %1 अनुरोध हैं, और ग्रिड में अधिकतम %2 आते हैं। कुछ भी नहीं भेजा गया। कम मान चुनें।</translation>
    </message>
    <message>
        <source>This request has no fields that could be varied. Nothing was sent. Start from another clip.</source>
        <translation>इस अनुरोध में ऐसा कोई फ़ील्ड नहीं है जिसे बदला जा सके। कुछ भी नहीं भेजा गया। किसी दूसरी क्लिप से शुरू करें।</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>सीड %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>टेक %1</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Nothing was sent. Put the file back, or bring the recipe back and choose another.</source>
        <translation>“%1” अब मौजूद नहीं है। कुछ भी नहीं भेजा गया। फ़ाइल वापस रखें, या रेसिपी वापस लाकर दूसरी चुनें।</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>There is nothing in this YAML. Choose the config.yaml of a model.</source>
        <translation>इस YAML में कुछ नहीं है। किसी मॉडल का config.yaml चुनें।</translation>
    </message>
    <message>
        <source>This YAML is over %1 MiB and is not read. Choose the config.yaml of a model.</source>
        <translation>यह YAML %1 MiB से अधिक है और नहीं पढ़ा जाता। किसी मॉडल का config.yaml चुनें।</translation>
    </message>
    <message>
        <source>This is not valid YAML, or more of it than is read: line %1, column %2. Correct it there and try again.</source>
        <translation>यह मान्य YAML नहीं है, या इसमें उससे अधिक है जो पढ़ा जाता है: पंक्ति %1, स्तंभ %2। उसे वहाँ सुधारें और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>This is not valid YAML. Correct it and try again.</source>
        <translation>यह मान्य YAML नहीं है। उसे सुधारें और फिर से कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>melodeck::jobs::JobQueue</name>
    <message>
        <source>Nothing was sent: neither the library&apos;s folder nor the one for temporary files can be written, so what comes back and is paid for could be lost. Make room on the disk or mend the folder&apos;s permissions, start Melodeck again, and send it again.</source>
        <translation>कुछ भी नहीं भेजा गया: न लाइब्रेरी के फ़ोल्डर में लिखा जा सकता है, न अस्थायी फ़ाइलों वाले में, इसलिए जो लौटे और जिसका भुगतान हो, वह खो सकता है। डिस्क पर जगह बनाएँ या फ़ोल्डर की अनुमतियाँ ठीक करें, Melodeck फिर से शुरू करें और दोबारा भेजें।</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>रोका गया। यह इस कंप्यूटर से बाहर गया ही नहीं।</translation>
    </message>
    <message>
        <source>Until then clips go to %1 – save those that you want to keep.</source>
        <translation>तब तक क्लिप %1 में जाती हैं – जिन्हें रखना हो, उन्हें सहेज लें।</translation>
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
        <translation>Melodeck के बारे में</translation>
    </message>
    <message>
        <source>FluidSynth loads GPL-3 readline, in the engine&apos;s own process alone.</source>
        <translation>FluidSynth GPL-3 वाली readline लोड करता है, केवल इंजन की अपनी प्रोसेस में।</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>यह %1 का उपयोग करता है।</translation>
    </message>
    <message>
        <source>Melodeck %1</source>
        <translation>Melodeck %1</translation>
    </message>
    <message>
        <source>Sends melodies and prompts to audio models, and keeps what comes back. Its own source is under the Apache License 2.0.</source>
        <translation>धुनें और प्रॉम्प्ट ऑडियो मॉडलों को भेजता है, और जो लौटता है उसे रखता है। इसका अपना सोर्स Apache License 2.0 के अंतर्गत है।</translation>
    </message>
    <message>
        <source>The sketch engine is an arranger by rule on sampled instruments. It is not a neural model.</source>
        <translation>स्केच इंजन सैंपल किए गए वाद्यों पर नियमों से अरेंज करता है। यह न्यूरल मॉडल नहीं है।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Answer – %1</source>
        <translation>उत्तर – %1</translation>
    </message>
    <message>
        <source>As it was received, byte for byte</source>
        <translation>जैसा मिला, बाइट दर बाइट</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>पथ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>मान कॉपी करें</translation>
    </message>
    <message>
        <source>Find in names and values</source>
        <translation>नामों और मानों में खोजें</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>अगला खोजें</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>अगला खोजें (Enter)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>पिछला खोजें</translation>
    </message>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>पिछला खोजें (Shift+Enter)</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON कॉपी हुआ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>पथ कॉपी हुआ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>अनुरोध ID: %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज रहे हैं…</translation>
    </message>
    <message>
        <source>The JSON pointer that leads to this place</source>
        <translation>इस जगह तक ले जाने वाला JSON पॉइंटर</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>पूरा उत्तर</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>मान कॉपी हुआ</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerSaver</name>
    <message>
        <source>%1 could not be saved: %2. What was to be saved is still here.</source>
        <translation>%1 नहीं सहेजा जा सका: %2। जो सहेजना था, वह अब भी यहीं है।</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Audacity लेबल</translation>
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
        <translation>इस उत्तर का कुछ नहीं रखा गया, इसलिए सहेजने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>उत्तर सहेजें</translation>
    </message>
    <message>
        <source>Save film</source>
        <translation>वीडियो सहेजें</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>सुर सहेजें</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>चित्र सहेजें</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>ट्रांसक्रिप्ट सहेजें</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>Saved as %1 · it was cut, this is what came</source>
        <translation>%1 के रूप में सहेजा गया · उत्तर कट गया था, यह उतना है जितना आया</translation>
    </message>
    <message>
        <source>Sheet music (MusicXML)</source>
        <translation>स्वरलिपि (MusicXML)</translation>
    </message>
    <message>
        <source>Subtitles (SubRip)</source>
        <translation>सबटाइटल (SubRip)</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>सबटाइटल (WebVTT)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>तालिका (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>as JSON; how it was written is not known any more</source>
        <translation>JSON के रूप में; यह कैसे लिखा गया था, अब ज्ञात नहीं</translation>
    </message>
    <message>
        <source>as JSON; its clips stand in it by name</source>
        <translation>JSON के रूप में; उसकी क्लिप उसमें नाम से हैं</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>धुन</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>ट्रांसक्रिप्ट</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ArrivingDecoder</name>
    <message>
        <source>No sound arrived that can be played. What arrived is kept. Send the request again.</source>
        <translation>ऐसी कोई ध्वनि नहीं आई जो चलाई जा सके। जो आया, वह रख लिया गया है। अनुरोध फिर से भेजें।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AsyncDialog</name>
    <message>
        <source>%1 of 256 KiB. This computer may sleep meanwhile.</source>
        <translation>256 KiB में से %1। इस बीच यह कंप्यूटर सो सकता है।</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 घंटा</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 मिनट</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 घंटे</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 घंटे</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 घंटे</translation>
    </message>
    <message>
        <source>Address of your receiver</source>
        <translation>आपके रिसीवर का पता</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>How often the platform runs it at most when it fails. Each run may be billed.</source>
        <translation>विफल होने पर प्लेटफ़ॉर्म इसे अधिकतम कितनी बार चलाए। हर रन का शुल्क लग सकता है।</translation>
    </message>
    <message>
        <source>Pause before the second attempt, doubled for each further one</source>
        <translation>दूसरे प्रयास से पहले का विराम, हर अगले के लिए दोगुना</translation>
    </message>
    <message>
        <source>Pause between two attempts at most</source>
        <translation>दो प्रयासों के बीच अधिकतम विराम</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>रिसीवर</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue</source>
        <translation>प्लेटफ़ॉर्म की कतार में भेजें</translation>
    </message>
    <message>
        <source>Send to the queue</source>
        <translation>कतार में भेजें</translation>
    </message>
    <message>
        <source>The request is %1 with its files, and the platform&apos;s queue takes 256 KiB. Nothing was sent. Let the model fetch the recording from a link where it can, choose a shorter part of it, or send the request at once instead.</source>
        <translation>फ़ाइलों सहित अनुरोध %1 का है, और प्लेटफ़ॉर्म की कतार 256 KiB लेती है। कुछ भी नहीं भेजा गया। जहाँ हो सके, मॉडल को रिकॉर्डिंग लिंक से लाने दें, उसका छोटा हिस्सा चुनें, या अनुरोध तुरंत भेजें।</translation>
    </message>
    <message>
        <source>This computer may sleep meanwhile.</source>
        <translation>इस बीच यह कंप्यूटर सो सकता है।</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>अधिकतम प्रतीक्षा</translation>
    </message>
    <message>
        <source>Where “melodeck-cli receive” is reached from outside. The platform brings the result there, signed, and keeps none itself; it comes into the library, also while this window is closed.</source>
        <translation>जहाँ “melodeck-cli receive” तक बाहर से पहुँचा जाता है। प्लेटफ़ॉर्म परिणाम को हस्ताक्षर के साथ वहाँ पहुँचाता है और स्वयं कुछ नहीं रखता; वह लाइब्रेरी में आता है, तब भी जब यह विंडो बंद हो।</translation>
    </message>
    <message>
        <source>Without a receiver the result can only be seen where the model itself saves it. Give its address.</source>
        <translation>रिसीवर के बिना परिणाम केवल वहीं दिखेगा जहाँ मॉडल उसे स्वयं सहेजता है। उसका पता दें।</translation>
    </message>
    <message>
        <source>at first, doubled up to</source>
        <translation>शुरू में, दोगुना होते हुए अधिकतम</translation>
    </message>
    <message>
        <source>first</source>
        <translation>पहली</translation>
    </message>
    <message>
        <source>last</source>
        <translation>अंतिम</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>second</source>
        <translation>दूसरी</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BannerMessage</name>
    <message>
        <source>%1. %2</source>
        <translation>%1। %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchBlock</name>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 रद्द</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 पूर्ण</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 विफल</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 शेष</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 चल रहे</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 प्रतीक्षा में</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 बिना उत्तर के</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <translation>%1 का बैच</translation>
    </message>
    <message>
        <source>Batch of %1 or more</source>
        <translation>%1 या अधिक का बैच</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>बाकी रद्द करें</translation>
    </message>
    <message>
        <source>Cancel the rest of %1</source>
        <translation>%1 के बाकी रद्द करें</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>जॉब</translation>
    </message>
    <message>
        <source>Jobs of %1</source>
        <translation>%1 के जॉब</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 की प्रगति</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>विफल फिर से भेजें</translation>
    </message>
    <message>
        <source>Show %1 as a grid</source>
        <translation>%1 को ग्रिड के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>ग्रिड के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Show older jobs of this batch</source>
        <translation>इस बैच के पुराने जॉब दिखाएँ</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchPanel</name>
    <message>
        <source>%1 up</source>
        <translation>%1 अपलोड</translation>
    </message>
    <message>
        <source>%1: the cache holds no more converted files than these. Nothing was sent. Make a batch of its own of it.</source>
        <translation>%1: कैश में इनसे अधिक बदली हुई फ़ाइलें नहीं आतीं। कुछ भी नहीं भेजा गया। इसका अलग बैच बनाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल</numerusform>
            <numerusform>%n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n फ़ाइल इस्तेमाल नहीं हो सकती</numerusform>
            <numerusform>%n फ़ाइलें इस्तेमाल नहीं हो सकतीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n जॉब</numerusform>
            <numerusform>%n जॉब</numerusform>
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
        <translation>बैच</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>ब्राउज़ करें</translation>
    </message>
    <message>
        <source>Browse for files of the batch</source>
        <translation>बैच की फ़ाइलें ब्राउज़ करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Clear files of the batch</source>
        <translation>बैच की फ़ाइलें साफ़ करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>बैच बंद करें</translation>
    </message>
    <message>
        <source>Converting “%1”</source>
        <translation>“%1” बदली जा रही है</translation>
    </message>
    <message>
        <source>Converting “%1”: %2</source>
        <translation>“%1” बदली जा रही है: %2</translation>
    </message>
    <message>
        <source>Converting “%1”: %2 of %3</source>
        <translation>“%1” बदली जा रही है: %3 में से %2</translation>
    </message>
    <message>
        <source>Drop recordings or a folder here. Without any the prompts alone decide.</source>
        <translation>रिकॉर्डिंग या फ़ोल्डर यहाँ छोड़ें। इनके बिना केवल प्रॉम्प्ट तय करते हैं।</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>अवधियाँ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation>बैच की फ़ाइलें</translation>
    </message>
    <message>
        <source>Leave out the files that are not read yet</source>
        <translation>जो फ़ाइलें अभी पढ़ी नहीं गईं, उन्हें छोड़ दें</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n more…</source>
        <translation>
            <numerusform>%n और देखी जा रही है…</numerusform>
            <numerusform>%n और देखी जा रही हैं…</numerusform>
        </translation>
    </message>
    <message>
        <source>No recordings in there</source>
        <translation>वहाँ कोई रिकॉर्डिंग नहीं है</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size.</source>
        <translation>कुछ भी नहीं भेजा गया। उसकी अनुमतियाँ और आकार जाँचें।</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Prompts of the batch</source>
        <translation>बैच के प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>चलाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Run %n job(s)</source>
        <translation>
            <numerusform>%n जॉब चलाएँ</numerusform>
            <numerusform>%n जॉब चलाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>The other file goes as it is heard.</source>
        <translation>दूसरी फ़ाइल वैसी ही जाती है जैसी सुनी जाती है।</translation>
    </message>
    <message>
        <source>The other files go as they are heard.</source>
        <translation>बाकी फ़ाइलें वैसी ही जाती हैं जैसी सुनी जाती हैं।</translation>
    </message>
    <message>
        <source>The others are.</source>
        <translation>बाकी इस्तेमाल हो सकती हैं।</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A, WebM … are taken.</source>
        <translation>WAV, FLAC, OGG, MP3, M4A, WebM … लिए जाते हैं।</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>शुरू करने के लिए प्रॉम्प्ट लिखें।</translation>
    </message>
    <message>
        <source>every file with every prompt</source>
        <translation>हर फ़ाइल हर प्रॉम्प्ट के साथ</translation>
    </message>
    <message>
        <source>free</source>
        <translation>मुफ़्त</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>{slow|fast} folk waltz</source>
        <translation>{slow|fast} folk waltz</translation>
    </message>
    <message>
        <source>{slow|fast} tries each. Lines that begin with # are left out.</source>
        <translation>{slow|fast} दोनों को आज़माता है। # से शुरू होने वाली पंक्तियाँ छोड़ दी जाती हैं।</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>“%1” को नहीं पढ़ा जा सकता</translation>
    </message>
    <message>
        <source>“%1” goes with your corrections of what was heard in it.</source>
        <translation>“%1” उसमें सुने हुए पर आपके सुधारों के साथ जाती है।</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… और %1 अन्य</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BlindPanel</name>
    <message>
        <source>All are equally loud, in an order of chance. Listen, give places, then reveal.</source>
        <translation>सब समान रूप से तेज़ हैं, क्रम यादृच्छिक है। सुनें, स्थान दें, फिर प्रकट करें।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel blind comparison</source>
        <translation>ब्लाइंड तुलना रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close verdict</source>
        <translation>निर्णय बंद करें</translation>
    </message>
    <message>
        <source>Give a place first.</source>
        <translation>पहले कोई स्थान दें।</translation>
    </message>
    <message>
        <source>In an order of chance; some are too short or too quiet to be made equally loud. Listen, give places, then reveal.</source>
        <translation>क्रम यादृच्छिक है; कुछ इतनी छोटी या धीमी हैं कि समान रूप से तेज़ नहीं की जा सकतीं। सुनें, स्थान दें, फिर प्रकट करें।</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>प्रकट करें</translation>
    </message>
    <message>
        <source>This is what you heard</source>
        <translation>आपने यह सुना</translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation>सबसे अच्छी कौन-सी है?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::CleanUpDialog</name>
    <message numerus="yes">
        <source>%n job(s) stay because of a star or a collection.</source>
        <translation>
            <numerusform>%n जॉब तारे या संग्रह के कारण रहता है।</numerusform>
            <numerusform>%n जॉब तारे या संग्रह के कारण रहते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 stay because they were never saved elsewhere.</source>
        <translation>
            <numerusform>%n जॉब (%1) रहता है, क्योंकि वह कहीं और नहीं सहेजा गया।</numerusform>
            <numerusform>%n जॉब (%1) रहते हैं, क्योंकि वे कहीं और नहीं सहेजे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 would go to the trash.</source>
        <translation>
            <numerusform>%n जॉब (%1) ट्रैश में जाएगा।</numerusform>
            <numerusform>%n जॉब (%1) ट्रैश में जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those that go exist nowhere else.</source>
        <translation>
            <numerusform>जाने वालों में से %n कहीं और मौजूद नहीं है।</numerusform>
            <numerusform>जाने वालों में से %n कहीं और मौजूद नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>Also what was never saved elsewhere</source>
        <translation>वह भी जो कहीं और नहीं सहेजा गया</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>कोई भी आयु</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>कोई भी मॉडल</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>कोई भी आकार</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>सफ़ाई</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>हर परिणाम</translation>
    </message>
    <message>
        <source>Larger than 1 MB</source>
        <translation>1 MB से बड़े</translation>
    </message>
    <message>
        <source>Larger than 10 MB</source>
        <translation>10 MB से बड़े</translation>
    </message>
    <message>
        <source>Larger than 100 MB</source>
        <translation>100 MB से बड़े</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ट्रैश में डालें</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>कुछ भी नहीं जाएगा।</translation>
    </message>
    <message>
        <source>Older than a month</source>
        <translation>एक महीने से पुराने</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>एक सप्ताह से पुराने</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>एक साल से पुराने</translation>
    </message>
    <message>
        <source>Older than three months</source>
        <translation>तीन महीने से पुराने</translation>
    </message>
    <message>
        <source>Only what failed or gave nothing</source>
        <translation>केवल विफल या खाली रहे</translation>
    </message>
    <message>
        <source>Only what was saved elsewhere</source>
        <translation>केवल कहीं और सहेजे गए</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps them for %n day(s).</source>
        <translation>
            <numerusform>ट्रैश उन्हें %n दिन रखता है।</numerusform>
            <numerusform>ट्रैश उन्हें %n दिन रखता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>क्या जा सकता है</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>क्या जाएगा</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipActions</name>
    <message>
        <source>Compare as A and B</source>
        <translation>A और B के रूप में तुलना करें</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>रेसिपी की तुलना करें…</translation>
    </message>
    <message>
        <source>Compare the two recipes</source>
        <translation>दोनों रेसिपी की तुलना करें</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>इससे तुलना करें…</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>इसके अंत से आगे बढ़ें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>फिर से बनाएँ</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>बदलकर बनाएँ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>रेसिपी दिखाएँ</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>धुन के रूप में लें</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>वेरिएशन बनाएँ…</translation>
    </message>
    <message>
        <source>Which clip shall be compared with “%1”?</source>
        <translation>“%1” की तुलना किस क्लिप से की जाए?</translation>
    </message>
    <message>
        <source>Which clip&apos;s recipe shall stand beside that of “%1”?</source>
        <translation>“%1” की रेसिपी के साथ किस क्लिप की रेसिपी रखी जाए?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipDecoder</name>
    <message>
        <source>This file holds no sound. Nothing is lost. Choose another clip.</source>
        <translation>इस फ़ाइल में कोई ध्वनि नहीं है। कुछ नहीं खोया। दूसरी क्लिप चुनें।</translation>
    </message>
    <message>
        <source>This file is damaged: its sound cannot be decoded. It is left as it is. Choose another clip, or get this one anew.</source>
        <translation>यह फ़ाइल क्षतिग्रस्त है: इसकी ध्वनि डिकोड नहीं हो सकती। इसे जैसी थी वैसी छोड़ दिया गया। दूसरी क्लिप चुनें, या इसे फिर से प्राप्त करें।</translation>
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
            <numerusform>%n क्लिप</numerusform>
            <numerusform>%n क्लिप</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>क्लिप चुनें</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Looking into the library…</source>
        <translation>लाइब्रेरी में देखा जा रहा है…</translation>
    </message>
    <message>
        <source>No clip has these words.</source>
        <translation>किसी क्लिप में ये शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>There is no other clip yet.</source>
        <translation>अभी कोई और क्लिप नहीं है।</translation>
    </message>
    <message>
        <source>Words of the prompt, model, melody or day</source>
        <translation>प्रॉम्प्ट, मॉडल, धुन या दिन के शब्द</translation>
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
        <translation>A के रूप में तुलना करें</translation>
    </message>
    <message>
        <source>Compare as B</source>
        <translation>B के रूप में तुलना करें</translation>
    </message>
    <message>
        <source>Compared as %1</source>
        <translation>%1 के रूप में तुलना में</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>इस अनुरोध से मॉडल बनाएँ…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 के लिए और</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>परिणाम को ट्रैश में डालें</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 रोकें</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1 चलाएँ</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>%1 में स्थिति</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>तारा हटाएँ</translation>
    </message>
    <message>
        <source>Remove star from %1</source>
        <translation>%1 से तारा हटाएँ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 सहेजें</translation>
    </message>
    <message>
        <source>Save MIDI…</source>
        <translation>MIDI सहेजें…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Save stems…</source>
        <translation>स्टेम सहेजें…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>तारा लगाएँ</translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation>%1 पर तारा लगाएँ</translation>
    </message>
    <message>
        <source>arriving…</source>
        <translation>आ रही है…</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>चलाई नहीं जा सकती</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>मौन</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSaver</name>
    <message>
        <source>%1 of %2 clips were saved; the rest is in the library. %3</source>
        <translation>%2 में से %1 क्लिप सहेजी गईं; बाकी लाइब्रेरी में हैं। %3</translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and were saved in part</source>
        <translation>
            <numerusform>%n क्षतिग्रस्त है और आंशिक रूप से सहेजी गई</numerusform>
            <numerusform>%n क्षतिग्रस्त हैं और आंशिक रूप से सहेजी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are less loud than asked for: their peaks allow no more</source>
        <translation>
            <numerusform>%n माँगे गए से धीमी है: उसके पीक इससे अधिक नहीं होने देते</numerusform>
            <numerusform>%n माँगे गए से धीमी हैं: उनके पीक इससे अधिक नहीं होने देते</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n सैंपल इस प्रारूप के लिए बहुत तेज़ था और क्लिप हो गया</numerusform>
            <numerusform>%n सैंपल इस प्रारूप के लिए बहुत तेज़ थे और क्लिप हो गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n इस प्रारूप के लिए बहुत तेज़ थी और उसके शिखर कट गए</numerusform>
            <numerusform>%n इस प्रारूप के लिए बहुत तेज़ थीं और उनके शिखर कट गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their recipe: their files have no place for it</source>
        <translation>
            <numerusform>%n अपनी रेसिपी के बिना: उसकी फ़ाइल में जगह नहीं है</numerusform>
            <numerusform>%n अपनी रेसिपी के बिना: उनकी फ़ाइलों में जगह नहीं है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n clip(s) in %1</source>
        <translation>
            <numerusform>%1 में %n क्लिप सहेजी गई</numerusform>
            <numerusform>%1 में %n क्लिप सहेजी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 सहेजा जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>%n क्लिप सहेजी जा रही है</numerusform>
            <numerusform>%n क्लिप सहेजी जा रही हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 clips were saved; the rest is in the library.</source>
        <translation>रोका गया। %2 में से %1 क्लिप सहेजी गईं; बाकी लाइब्रेरी में हैं।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved; the clip is in the library.</source>
        <translation>रोका गया। कुछ भी नहीं सहेजा गया; क्लिप लाइब्रेरी में है।</translation>
    </message>
    <message>
        <source>level changed by %1 dB only: its peaks allow no more</source>
        <translation>स्तर केवल %1 dB बदला: इसके पीक इससे अधिक नहीं होने देते</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSharer</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 कॉपी हुआ</translation>
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
        <translation>ब्लाइंड तुलना की क्लिप हमेशा समान रूप से तेज़ होती हैं।</translation>
    </message>
    <message>
        <source>Level of this clip</source>
        <translation>इस क्लिप का स्तर</translation>
    </message>
    <message>
        <source>Level of this clip: %1</source>
        <translation>इस क्लिप का स्तर: %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>लूप</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>स्तर मिलाएँ</translation>
    </message>
    <message>
        <source>Plays the clips of a job equally loud; files stay as they are</source>
        <translation>जॉब की क्लिप को समान ध्वनि-स्तर पर चलाता है; फ़ाइलें जैसी हैं वैसी रहती हैं</translation>
    </message>
    <message>
        <source>To the other of two clips and back, at the same place</source>
        <translation>दो क्लिप में से दूसरी पर और वापस, उसी जगह पर</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ComposePanel</name>
    <message>
        <source>%1 takes links, not files</source>
        <translation>%1 लिंक लेता है, फ़ाइलें नहीं</translation>
    </message>
    <message>
        <source>%1 takes no recordings</source>
        <translation>%1 रिकॉर्डिंग नहीं लेता</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 अपलोड</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n क्लिप</numerusform>
            <numerusform>%n क्लिप</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) in JSON</source>
        <translation>
            <numerusform>JSON में %n और मान</numerusform>
            <numerusform>JSON में %n और मान</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a recording (WAV, FLAC, OGG, MP3, M4A …) or a JSON request.</source>
        <translation>रिकॉर्डिंग (WAV, FLAC, OGG, MP3, M4A …) या JSON अनुरोध यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Edit the request as</source>
        <translation>अनुरोध का संपादन</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>बनाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n clip(s)</source>
        <translation>
            <numerusform>%n क्लिप बनाएँ</numerusform>
            <numerusform>%n क्लिप बनाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Make picture</source>
        <translation>चित्र बनाएँ</translation>
    </message>
    <message>
        <source>Make video</source>
        <translation>वीडियो बनाएँ</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size; requests above %1 go by the command line.</source>
        <translation>कुछ भी नहीं भेजा गया। उसकी अनुमतियाँ और आकार जाँचें; %1 से बड़े अनुरोध कमांड लाइन से जाते हैं।</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose the queue again when it is there.</source>
        <translation>कुछ भी नहीं भेजा गया। कतार उपलब्ध होने पर उसे फिर से चुनें।</translation>
    </message>
    <message>
        <source>One of its values has thousands of characters. It is sent all the same.</source>
        <translation>इसके एक मान में हज़ारों वर्ण हैं। वह फिर भी भेजा जाता है।</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>अनुरोध भेजें</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>बोलें</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1</source>
        <translation>JSON की पंक्ति %1 में गलती है</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1.</source>
        <translation>JSON की पंक्ति %1 में गलती है।</translation>
    </message>
    <message>
        <source>The melody is still on its way</source>
        <translation>धुन अभी रास्ते में है</translation>
    </message>
    <message>
        <source>The melody is still on its way.</source>
        <translation>धुन अभी रास्ते में है।</translation>
    </message>
    <message>
        <source>The melody that it waited for did not come. Nothing was sent and nothing is billed. Bring the melody again, or press Generate to send what is in the form now.</source>
        <translation>जिस धुन की प्रतीक्षा थी, वह नहीं आई। कुछ भी नहीं भेजा गया और कोई शुल्क नहीं लगता। धुन फिर से लाएँ, या फ़ॉर्म में अभी जो है उसे भेजने के लिए “बनाएँ” दबाएँ।</translation>
    </message>
    <message>
        <source>The recipe&apos;s request</source>
        <translation>रेसिपी का अनुरोध</translation>
    </message>
    <message>
        <source>The request must be a JSON object: { … }.</source>
        <translation>अनुरोध JSON ऑब्जेक्ट होना चाहिए: { … }।</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>अनुरोध नहीं भेजा गया</translation>
    </message>
    <message>
        <source>The text says what the form shows; undo brings it back.</source>
        <translation>पाठ में वही है जो फ़ॉर्म दिखाता है; पूर्ववत करने पर पिछला लौट आता है।</translation>
    </message>
    <message>
        <source>This request is too long to be edited as JSON</source>
        <translation>यह अनुरोध JSON के रूप में संपादित करने के लिए बहुत लंबा है</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>ट्रांसक्राइब करें</translation>
    </message>
    <message>
        <source>Until it is corrected nothing can be sent, and the form waits.</source>
        <translation>ठीक होने तक कुछ नहीं भेजा जा सकता, और फ़ॉर्म प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>Use the form</source>
        <translation>फ़ॉर्म इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>शुरू करने के लिए प्रॉम्प्ट लिखें।</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>लगभग %1 सेकंड</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>लगभग 1 सेकंड</translation>
    </message>
    <message>
        <source>melody on its way</source>
        <translation>धुन रास्ते में</translation>
    </message>
    <message>
        <source>the platform ends a request after %1 minutes: ask for less at once</source>
        <translation>प्लेटफ़ॉर्म %1 मिनट बाद अनुरोध समाप्त कर देता है: एक बार में कम माँगें</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>“%1” को नहीं पढ़ा जा सकता</translation>
    </message>
    <message>
        <source>“%1” cannot be used here</source>
        <translation>“%1” यहाँ इस्तेमाल नहीं हो सकती</translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation>“%1” फ़ोल्डर है</translation>
    </message>
    <message>
        <source>“%1” is being read: it can be sent when it is here.</source>
        <translation>“%1” पढ़ी जा रही है: आ जाने पर भेजी जा सकेगी।</translation>
    </message>
    <message>
        <source>“%1” is no recording that can be read.</source>
        <translation>“%1” ऐसी रिकॉर्डिंग नहीं है जो पढ़ी जा सके।</translation>
    </message>
    <message>
        <source>“%1” is not a request</source>
        <translation>“%1” अनुरोध नहीं है</translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be read.</source>
        <translation>“%1” मौजूद नहीं है, या पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Choose another model to use it.</source>
        <translation>“%1” यहीं रहती है; कुछ भी नहीं भेजा गया। उसे इस्तेमाल करने के लिए दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Put it where the model can download it and paste the link, or choose a variant of the model that takes files.</source>
        <translation>“%1” यहीं रहती है; कुछ भी नहीं भेजा गया। उसे वहाँ रखें जहाँ से मॉडल डाउनलोड कर सके और लिंक चिपकाएँ, या मॉडल का वह रूप चुनें जो फ़ाइलें लेता हो।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ConversionOptions</name>
    <message>
        <source>Brings the loudest moment of the melody to −1 dB before it is sent. Your file stays as it is.</source>
        <translation>भेजने से पहले धुन के सबसे तेज़ क्षण को −1 dB पर लाता है। आपकी फ़ाइल जैसी है वैसी रहती है।</translation>
    </message>
    <message>
        <source>Normalise level</source>
        <translation>स्तर सामान्य करें</translation>
    </message>
    <message>
        <source>Remove DC offset</source>
        <translation>DC ऑफ़सेट हटाएँ</translation>
    </message>
    <message>
        <source>Takes off the constant offset that some sound cards add. Your file stays as it is.</source>
        <translation>कुछ साउंड कार्ड जो स्थिर ऑफ़सेट जोड़ते हैं, उसे हटाता है। आपकी फ़ाइल जैसी है वैसी रहती है।</translation>
    </message>
    <message>
        <source>no DC offset</source>
        <translation>DC ऑफ़सेट नहीं</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>स्तर सामान्य</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Desk</name>
    <message>
        <source>Compose</source>
        <translation>रचना</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>पैनल</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>कतार और लाइब्रेरी</translation>
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
        <translation>%1 से %2 सेकंड</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>अवधि स्लाइडर</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EmptyResults</name>
    <message>
        <source>Press “%1” below the form.</source>
        <translation>फ़ॉर्म के नीचे “%1” दबाएँ।</translation>
    </message>
    <message>
        <source>Results appear here</source>
        <translation>परिणाम यहाँ दिखेंगे</translation>
    </message>
    <message>
        <source>The batch stands here as one block then: it tells how far it is, and opens to show each of its jobs. Nothing is sent before.</source>
        <translation>तब बैच यहाँ एक ही खंड के रूप में दिखेगा: वह बताता है कि कितना हुआ, और खोलने पर उसका हर जॉब दिखता है। उससे पहले कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>What comes back stands here, the newest first, and stays in the library.</source>
        <translation>जो वापस आता है वह यहाँ दिखता है, सबसे नया पहले, और लाइब्रेरी में रहता है।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EndpointDialog</name>
    <message>
        <source>%1 (from its example request)</source>
        <translation>%1 (इसके उदाहरण अनुरोध से)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Connect a model</source>
        <translation>मॉडल जोड़ें</translation>
    </message>
    <message>
        <source>Lists the models of your workspace at Baseten</source>
        <translation>Baseten पर आपके वर्कस्पेस के मॉडल दिखाता है</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>संगीत</translation>
    </message>
    <message>
        <source>My models at Baseten</source>
        <translation>Baseten पर मेरे मॉडल</translation>
    </message>
    <message>
        <source>My models…</source>
        <translation>मेरे मॉडल…</translation>
    </message>
    <message>
        <source>New model from a request or a schema…</source>
        <translation>अनुरोध या स्कीमा से नया मॉडल…</translation>
    </message>
    <message>
        <source>No address was found in this command. Paste the address alone.</source>
        <translation>इस कमांड में कोई पता नहीं मिला। केवल पता चिपकाएँ।</translation>
    </message>
    <message>
        <source>None of the models here takes its example request, so a form is made from it: %1. It will be among your models.</source>
        <translation>यहाँ का कोई मॉडल इसका उदाहरण अनुरोध नहीं लेता, इसलिए उससे फ़ॉर्म बनता है: %1। वह आपके मॉडलों में होगा।</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Paste the address that your model answers at: a Baseten model, a Truss server, or any URL that takes such a request. A curl command and baseten:MODEL_ID work too.</source>
        <translation>वह पता चिपकाएँ जिस पर आपका मॉडल उत्तर देता है: Baseten मॉडल, Truss सर्वर, या ऐसा अनुरोध लेने वाला कोई URL। curl कमांड और baseten:MODEL_ID भी चलते हैं।</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Predict URL</source>
        <translation>Predict URL</translation>
    </message>
    <message>
        <source>Requests go to %1.</source>
        <translation>अनुरोध %1 पर जाते हैं।</translation>
    </message>
    <message>
        <source>Send it unencrypted all the same</source>
        <translation>फिर भी बिना एन्क्रिप्शन के भेजें</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>भेजने का रूप</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>ध्वनियाँ</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>वाणी से पाठ</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>पाठ से वाणी</translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the way could read your key and your recordings. Use https:// where you can.</source>
        <translation>यह पता एन्क्रिप्टेड नहीं है: रास्ते में कोई भी आपकी कुंजी और रिकॉर्डिंग पढ़ सकता है। जहाँ हो सके https:// इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>यह मॉडल इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Write a part of a name to find it</source>
        <translation>खोजने के लिए नाम का हिस्सा लिखें</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>आपके</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryDetails</name>
    <message>
        <source>Close tags and note</source>
        <translation>टैग और नोट बंद करें</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Select an entry to give it tags or a note.</source>
        <translation>टैग या नोट देने के लिए कोई प्रविष्टि चुनें।</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>टैग, अल्पविराम से अलग</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryMenu</name>
    <message>
        <source>Add a tag…</source>
        <translation>टैग जोड़ें…</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>संग्रह में जोड़ें</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>रेसिपी वापस लाएँ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message numerus="yes">
        <source>Move %n result(s) to trash</source>
        <translation>
            <numerusform>%n परिणाम को ट्रैश में डालें</numerusform>
            <numerusform>%n परिणामों को ट्रैश में डालें</numerusform>
        </translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>परिणाम को ट्रैश में डालें</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>नया संग्रह…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Remove from this collection</source>
        <translation>इस संग्रह से हटाएँ</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>तारा हटाएँ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Show in results</source>
        <translation>परिणामों में दिखाएँ</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>रेसिपी दिखाएँ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>तारा लगाएँ</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>टैग और नोट…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FilterBar</name>
    <message>
        <source>Collection</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>पिछले 12 महीने</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>पिछला एक महीना</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>मॉडल अज्ञात</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>कोई फ़िल्टर नहीं</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>एक साल से पुरानी</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>फ़िल्टर हटाएँ: %1</translation>
    </message>
    <message>
        <source>Remove this collection; its clips stay</source>
        <translation>यह संग्रह हटाएँ; इसकी क्लिप रहती हैं</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>तारांकित</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>With melody</source>
        <translation>धुन के साथ</translation>
    </message>
    <message>
        <source>Won a blind comparison</source>
        <translation>ब्लाइंड तुलना में जीती</translation>
    </message>
    <message>
        <source>Won blind</source>
        <translation>ब्लाइंड में जीती</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n मिलान</numerusform>
            <numerusform>%n मिलान</numerusform>
        </translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>खोज बंद करें</translation>
    </message>
    <message>
        <source>Find in transcript</source>
        <translation>ट्रांसक्रिप्ट में खोजें</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>केस मिलाएँ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>अगला मिलान</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>अगला मिलान (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>पिछला मिलान</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>पिछला मिलान (Shift+F3)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::IntakePage</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel melody</source>
        <translation>धुन रद्द करें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobBlock</name>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Answer ▾</source>
        <translation>उत्तर ▾</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>ब्लाइंड तुलना</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>रेसिपी वापस लाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 रद्द करें</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>ब्लाइंड तुलना करें…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>For a report: what was asked, when, and what the server said. Never a key.</source>
        <translation>रिपोर्ट के लिए: क्या माँगा गया, कब, और सर्वर ने क्या कहा। कुंजी कभी नहीं।</translation>
    </message>
    <message>
        <source>Hides which clip is which until you have given places</source>
        <translation>आपके स्थान देने तक छिपाता है कि कौन-सी क्लिप कौन-सी है</translation>
    </message>
    <message>
        <source>It was deactivated. From then on its owner is billed until it sleeps again.</source>
        <translation>यह निष्क्रिय किया गया था। चालू होने के बाद से फिर सोने तक इसके मालिक को शुल्क लगता है।</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>इस अनुरोध से मॉडल बनाएँ…</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>परिणाम को ट्रैश में डालें</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>अनुरोध ID: %1</translation>
    </message>
    <message>
        <source>Request ▾</source>
        <translation>अनुरोध ▾</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>सब सहेजें…</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>उत्तर सहेजें…</translation>
    </message>
    <message>
        <source>Send %1 now</source>
        <translation>%1 अभी भेजें</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर से भेजें</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>उत्तर दिखाएँ</translation>
    </message>
    <message>
        <source>Starts it without waiting for the next try</source>
        <translation>अगले प्रयास की प्रतीक्षा किए बिना शुरू करता है</translation>
    </message>
    <message>
        <source>Starts it, so that the request can be sent again</source>
        <translation>इसे शुरू करता है, ताकि अनुरोध फिर से भेजा जा सके</translation>
    </message>
    <message>
        <source>Switch the model on</source>
        <translation>मॉडल चालू करें</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>मॉडल जगाएँ</translation>
    </message>
    <message>
        <source>Which words of the prompts the sketch engine knows: styles, moods, instruments, keys and tempos. Other words change nothing but the choice of notes.</source>
        <translation>प्रॉम्प्ट के कौन-से शब्द स्केच इंजन जानता है: शैलियाँ, मूड, वाद्य, स्केल और टेम्पो। दूसरे शब्द केवल सुरों का चुनाव बदलते हैं।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobNotices</name>
    <message numerus="yes">
        <source>%n clip(s) to hear.</source>
        <translation>
            <numerusform>सुनने के लिए %n क्लिप।</numerusform>
            <numerusform>सुनने के लिए %n क्लिप।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n विफल रहा।</numerusform>
            <numerusform>%n विफल रहे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are done</source>
        <translation>
            <numerusform>%n अनुरोध पूरा हुआ</numerusform>
            <numerusform>%n अनुरोध पूरे हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n अनुरोध विफल रहा</numerusform>
            <numerusform>%n अनुरोध विफल रहे</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>The last one: “%1”</source>
        <translation>पिछला: “%1”</translation>
    </message>
    <message>
        <source>The model answered with an error. What it said, and what to do, stands in the window.</source>
        <translation>मॉडल ने त्रुटि के साथ उत्तर दिया। उसने क्या कहा और क्या करना है, यह विंडो में लिखा है।</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>“%1” विफल रहा</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>“%1” पूरा हुआ</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobProgressCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>कनेक्शन नहीं</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 की प्रगति</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>%2 में से %1 प्राप्त</translation>
    </message>
    <message>
        <source>The model is busy (%1)</source>
        <translation>मॉडल व्यस्त है (%1)</translation>
    </message>
    <message>
        <source>nothing was billed</source>
        <translation>कोई शुल्क नहीं लगा</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>प्रयास %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonFiles</name>
    <message>
        <source>not there</source>
        <translation>मौजूद नहीं</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonPane</name>
    <message>
        <source>Files in it: %1</source>
        <translation>इसमें फ़ाइलें: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>Request as JSON</source>
        <translation>JSON के रूप में अनुरोध</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show the problem in the text</source>
        <translation>पाठ में समस्या दिखाएँ</translation>
    </message>
    <message>
        <source>That is too long for this place and was not pasted. Drop it as a file.</source>
        <translation>यह इस जगह के लिए बहुत लंबा है और नहीं चिपकाया गया। इसे फ़ाइल के रूप में छोड़ें।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonRequestCard</name>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Clear request</source>
        <translation>अनुरोध साफ़ करें</translation>
    </message>
    <message>
        <source>It is sent as it is.</source>
        <translation>यह जैसा है वैसा भेजा जाता है।</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n तत्व</numerusform>
            <numerusform>%n तत्व</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>खाली पाठ</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::KeyField</name>
    <message>
        <source>%1 is in %2</source>
        <translation>%1, %2 में है</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>फिर पूछें</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>कीचेन से फिर पूछें</translation>
    </message>
    <message>
        <source>Baseten answers with a key alone. You find yours in the settings of your workspace.</source>
        <translation>Baseten केवल कुंजी के साथ उत्तर देता है। अपनी कुंजी वर्कस्पेस की सेटिंग में देखें।</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>भूल जाएँ</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>कुंजी भूल जाएँ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Import the key in %1</source>
        <translation>%1 की कुंजी आयात करें</translation>
    </message>
    <message>
        <source>It goes to %1 alone, and is there at the next start.</source>
        <translation>यह केवल %1 पर जाती है, और अगली शुरुआत पर मौजूद रहती है।</translation>
    </message>
    <message>
        <source>It is forgotten when Melodeck ends.</source>
        <translation>Melodeck बंद होने पर इसे भुला दिया जाता है।</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>इसे कीचेन में रखें</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>कीचेन में देखा जा रहा है…</translation>
    </message>
    <message>
        <source>No key is known for %1. Leave it empty where none is wanted.</source>
        <translation>%1 के लिए कोई कुंजी ज्ञात नहीं है। जहाँ ज़रूरत न हो, खाली छोड़ें।</translation>
    </message>
    <message>
        <source>The key in BASETEN_API_KEY is used: %1</source>
        <translation>BASETEN_API_KEY की कुंजी इस्तेमाल हो रही है: %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s key for %1 is used: %2</source>
        <translation>%1 के लिए कीचेन की कुंजी इस्तेमाल हो रही है: %2</translation>
    </message>
    <message>
        <source>The variable for Baseten is BASETEN_API_KEY; set it before Melodeck starts.</source>
        <translation>Baseten का चर BASETEN_API_KEY है; उसे Melodeck शुरू होने से पहले सेट करें।</translation>
    </message>
    <message>
        <source>There is no keychain here: the key is forgotten when Melodeck ends.</source>
        <translation>यहाँ कीचेन नहीं है: Melodeck बंद होने पर कुंजी भुला दी जाती है।</translation>
    </message>
    <message>
        <source>This session has a key for %1.</source>
        <translation>इस सत्र में %1 की कुंजी है।</translation>
    </message>
    <message>
        <source>another key, in its place</source>
        <translation>उसकी जगह दूसरी कुंजी</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right, highest true peak %3 dB.</source>
        <translation>पीक बाएँ %1 dB, दाएँ %2 dB, उच्चतम ट्रू पीक %3 dB।</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right.</source>
        <translation>पीक बाएँ %1 dB, दाएँ %2 dB।</translation>
    </message>
    <message>
        <source>The clip goes over full scale.</source>
        <translation>क्लिप पूर्ण स्केल से ऊपर जाती है।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDelegate</name>
    <message>
        <source>The file cannot be read</source>
        <translation>फ़ाइल नहीं पढ़ी जा सकती</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>फ़ाइल अब नहीं है</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDesk</name>
    <message numerus="yes">
        <source>%n entry(ies) added to “%1”.</source>
        <translation>
            <numerusform>“%1” में %n प्रविष्टि जोड़ी गई।</numerusform>
            <numerusform>“%1” में %n प्रविष्टियाँ जोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>टैग जोड़ें</translation>
    </message>
    <message>
        <source>Choose an entry that can be heard first.</source>
        <translation>पहले कोई ऐसी प्रविष्टि चुनें जिसे सुना जा सके।</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>संग्रह का नाम</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>नया संग्रह</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>यह अब लाइब्रेरी में नहीं है।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln प्रविष्टि</numerusform>
            <numerusform>%Ln प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>As collected</source>
        <translation>संग्रह के क्रम में</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>परिणामों पर लौटें</translation>
    </message>
    <message>
        <source>Back to the results (Ctrl+L)</source>
        <translation>परिणामों पर लौटें (Ctrl+L)</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>सबसे अच्छा मेल</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation>पूरा दृश्य</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>समूह का आधार</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>सबसे लंबी</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>धुन</translation>
    </message>
    <message>
        <source>Melody used</source>
        <translation>इस्तेमाल की गई धुन</translation>
    </message>
    <message>
        <source>More than %1 entries</source>
        <translation>%1 से अधिक प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>सबसे नई</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>कोई समूह नहीं</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>लाइब्रेरी में कुछ भी इस खोज से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>सबसे पुरानी</translation>
    </message>
    <message>
        <source>Only the newest hits are in this order. Search for more words to see all.</source>
        <translation>केवल सबसे नए परिणाम इस क्रम में हैं। सब देखने के लिए और शब्दों से खोजें।</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search clips and prompts</source>
        <translation>क्लिप और प्रॉम्प्ट खोजें</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>लाइब्रेरी में खोजें</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>सबसे छोटी</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>इस रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Sort and group: %1</source>
        <translation>क्रम और समूह: %1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>क्रम का आधार</translation>
    </message>
    <message>
        <source>Stars and winners</source>
        <translation>तारे और विजेता</translation>
    </message>
    <message>
        <source>The library in the place of the results, as rows or cards (Ctrl+L)</source>
        <translation>परिणामों की जगह लाइब्रेरी, पंक्तियों या कार्ड के रूप में (Ctrl+L)</translation>
    </message>
    <message>
        <source>The library is being read in: some clips are not found yet.</source>
        <translation>लाइब्रेरी पढ़ी जा रही है: कुछ क्लिप अभी नहीं मिलतीं।</translation>
    </message>
    <message>
        <source>The library is being read in: what is older than %1 is not found yet.</source>
        <translation>लाइब्रेरी पढ़ी जा रही है: %1 से पुरानी सामग्री अभी नहीं मिलती।</translation>
    </message>
    <message>
        <source>What you make is kept here: every clip, transcript and request, to be found by any word of it.</source>
        <translation>आप जो बनाते हैं, वह यहाँ रखा जाता है: हर क्लिप, ट्रांसक्रिप्ट और अनुरोध, जो अपने किसी भी शब्द से मिल जाता है।</translation>
    </message>
    <message>
        <source>Words begin as these do. “In quotes” they stand so, a minus in front leaves out.</source>
        <translation>इनसे शुरू होने वाले शब्द खोजे जाते हैं। “उद्धरण चिह्नों में” हूबहू वही, और आगे ऋण चिह्न वाले शब्द छोड़ दिए जाते हैं।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LinkDialog</name>
    <message>
        <source>Fetch</source>
        <translation>लाएँ</translation>
    </message>
    <message>
        <source>It is fetched from %1 without any key, and becomes the melody.</source>
        <translation>यह बिना किसी कुंजी के %1 से लाई जाती है और धुन बन जाती है।</translation>
    </message>
    <message>
        <source>Link of a recording</source>
        <translation>रिकॉर्डिंग का लिंक</translation>
    </message>
    <message>
        <source>Others on the way can read and change what comes over http://. Use its https:// address, or download it in a browser and drop it here.</source>
        <translation>http:// पर आने वाली चीज़ रास्ते में दूसरे लोग पढ़ और बदल सकते हैं। उसका https:// पता इस्तेमाल करें, या ब्राउज़र में डाउनलोड करके यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>लिंक चिपकाएँ</translation>
    </message>
    <message>
        <source>The address of the file itself, such as https://example.org/tune.mp3; not of a page that plays it.</source>
        <translation>फ़ाइल का ही पता, जैसे https://example.org/tune.mp3; उसे चलाने वाले पेज का नहीं।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) queued.</source>
        <translation>
            <numerusform>%n जॉब कतार में डाला गया।</numerusform>
            <numerusform>%n जॉब कतार में डाले गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: requests and links go one at a time.</source>
        <translation>
            <numerusform>%n अन्य छोड़ा गया: अनुरोध और लिंक एक बार में एक ही जाते हैं।</numerusform>
            <numerusform>%n अन्य छोड़े गए: अनुरोध और लिंक एक बार में एक ही जाते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: transcripts go one at a time.</source>
        <translation>
            <numerusform>%n अन्य छोड़ी गई: ट्रांसक्रिप्ट एक बार में एक ही जाती है।</numerusform>
            <numerusform>%n अन्य छोड़ी गईं: ट्रांसक्रिप्ट एक बार में एक ही जाती है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still on their way.</source>
        <translation>
            <numerusform>%n अनुरोध अभी रास्ते में है।</numerusform>
            <numerusform>%n अनुरोध अभी रास्ते में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are back.</source>
        <translation>
            <numerusform>%n परिणाम वापस आ गया।</numerusform>
            <numerusform>%n परिणाम वापस आ गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are in the trash.</source>
        <translation>
            <numerusform>%n परिणाम ट्रैश में है।</numerusform>
            <numerusform>%n परिणाम ट्रैश में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) came from the platform&apos;s queue</source>
        <translation>
            <numerusform>प्लेटफ़ॉर्म की कतार से %n परिणाम आया</numerusform>
            <numerusform>प्लेटफ़ॉर्म की कतार से %n परिणाम आए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) with %1 were in the trash for 30 days and are removed.</source>
        <translation>
            <numerusform>%n परिणाम (%1) 30 दिन से ट्रैश में था और हटा दिया गया है।</numerusform>
            <numerusform>%n परिणाम (%1) 30 दिन से ट्रैश में थे और हटा दिए गए हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred clip(s) went, too.</source>
        <translation>
            <numerusform>इनमें %n तारांकित क्लिप भी है।</numerusform>
            <numerusform>इनमें %n तारांकित क्लिप भी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>A is “%1”, B is “%2”. X goes from one to the other at the same place.</source>
        <translation>A “%1” है, B “%2” है। X एक से दूसरी पर उसी जगह ले जाता है।</translation>
    </message>
    <message>
        <source>About Melodeck</source>
        <translation>Melodeck के बारे में</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>As a notification of the desktop, while this window is not in front</source>
        <translation>डेस्कटॉप की सूचना के रूप में, जब यह विंडो सामने न हो</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>1 s पीछे</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>5 s पीछे</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>जॉब रद्द करें</translation>
    </message>
    <message>
        <source>Choose a clip first, in the results or in the library.</source>
        <translation>पहले परिणामों में या लाइब्रेरी में कोई क्लिप चुनें।</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Command of Baseten&apos;s tools</source>
        <translation>Baseten टूल का कमांड</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>ब्लाइंड तुलना करें…</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>रेसिपी की तुलना करें…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>इससे तुलना करें…</translation>
    </message>
    <message>
        <source>Copy clip</source>
        <translation>क्लिप कॉपी करें</translation>
    </message>
    <message>
        <source>Copy region, or drag it out</source>
        <translation>क्षेत्र कॉपी करें, या बाहर खींचें</translation>
    </message>
    <message>
        <source>Copy request as</source>
        <translation>अनुरोध इस रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Files are still being written.</source>
        <translation>फ़ाइलें अभी लिखी जा रही हैं।</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>लाइब्रेरी में ढूँढें</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>1 s आगे</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>5 s आगे</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>इसके अंत से आगे बढ़ें</translation>
    </message>
    <message>
        <source>Import a transcript</source>
        <translation>ट्रांसक्रिप्ट आयात करें</translation>
    </message>
    <message>
        <source>Imported %1. Undo brings back what was there.</source>
        <translation>%1 आयात हुआ। पूर्ववत करने पर पहले वाला लौट आता है।</translation>
    </message>
    <message>
        <source>It was made at %1, which is not connected: %2 is kept.</source>
        <translation>यह %1 पर बना था, जो जुड़ा नहीं है: %2 बना रहता है।</translation>
    </message>
    <message>
        <source>It would take the place of what is written below.</source>
        <translation>यह नीचे लिखे हुए की जगह ले लेगा।</translation>
    </message>
    <message>
        <source>Its request is in “%1”: drop that file as well.</source>
        <translation>इसका अनुरोध “%1” में है: वह फ़ाइल भी छोड़ें।</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>मेरा रखें</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>चलने दें</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Left out when it was saved: %1.</source>
        <translation>सहेजते समय छोड़ा गया: %1।</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>Library or results</source>
        <translation>लाइब्रेरी या परिणाम</translation>
    </message>
    <message>
        <source>Library storage…</source>
        <translation>लाइब्रेरी का भंडारण…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>लूप</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>इस अनुरोध से मॉडल बनाएँ…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>पुस्तिका</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>स्तर मिलाएँ</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>परिणाम को ट्रैश में डालें</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>नया बैच</translation>
    </message>
    <message>
        <source>Nobody knows which clip this is. Reveal or cancel the blind comparison first.</source>
        <translation>कोई नहीं जानता कि यह कौन-सी क्लिप है। पहले ब्लाइंड तुलना को प्रकट या रद्द करें।</translation>
    </message>
    <message>
        <source>Open recordings, prompts or a request</source>
        <translation>रिकॉर्डिंग, प्रॉम्प्ट या अनुरोध खोलें</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>खोलें…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Paste link…</source>
        <translation>लिंक चिपकाएँ…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>चलाएँ या रोकें</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>प्लेबैक</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python स्क्रिप्ट</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Quit Melodeck?</source>
        <translation>Melodeck से बाहर निकलें?</translation>
    </message>
    <message>
        <source>Quitting loses them.</source>
        <translation>बाहर निकलने पर वे खो जाएँगे।</translation>
    </message>
    <message>
        <source>Quitting stops that. What is whole by then stays, and the library has all clips as they came.</source>
        <translation>बाहर निकलने से यह रुक जाता है। तब तक जो पूरा हो गया वह रहता है, और लाइब्रेरी में सभी क्लिप वैसे ही हैं जैसे आए थे।</translation>
    </message>
    <message>
        <source>Quitting stops them here; the model may still finish and bill, and its answer is lost. Jobs that wait are there again at the next start.</source>
        <translation>बाहर निकलने पर वे यहाँ रुक जाते हैं; मॉडल फिर भी काम पूरा कर सकता है और शुल्क लग सकता है, और उसका उत्तर खो जाता है। प्रतीक्षा वाले जॉब अगली शुरुआत पर फिर मौजूद होते हैं।</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Recordings, prompts and requests (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</source>
        <translation>रिकॉर्डिंग, प्रॉम्प्ट और अनुरोध (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</translation>
    </message>
    <message>
        <source>Requests go to %1 now.</source>
        <translation>अब अनुरोध %1 पर जाते हैं।</translation>
    </message>
    <message>
        <source>Reveal or cancel the blind comparison first.</source>
        <translation>पहले ब्लाइंड तुलना प्रकट करें या रद्द करें।</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>फिर से बनाएँ</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>बदलकर बनाएँ</translation>
    </message>
    <message>
        <source>Save all clips…</source>
        <translation>सभी क्लिप सहेजें…</translation>
    </message>
    <message>
        <source>Save clip…</source>
        <translation>क्लिप सहेजें…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>रेसिपी दिखाएँ</translation>
    </message>
    <message>
        <source>Show variations</source>
        <translation>वेरिएशन दिखाएँ</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>धीमा</translation>
    </message>
    <message>
        <source>Star clip</source>
        <translation>क्लिप पर तारा लगाएँ</translation>
    </message>
    <message>
        <source>Subtitles and transcripts (*.srt *.vtt *.json)</source>
        <translation>सबटाइटल और ट्रांसक्रिप्ट (*.srt *.vtt *.json)</translation>
    </message>
    <message>
        <source>Switch between A and B</source>
        <translation>A और B के बीच बदलें</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>लंबा काम पूरा होने पर बताएँ</translation>
    </message>
    <message>
        <source>The end of the clip is the melody now: what comes follows its tune in the same manner. It is a clip of its own, not joined to this one.</source>
        <translation>क्लिप का अंत अब धुन है: आगे जो आएगा, वह इसी ढंग से उसकी धुन पर चलेगा। वह अलग क्लिप होगी, इससे जुड़ी हुई नहीं।</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request, its file included.</source>
        <translation>फ़ॉर्म में मॉडल का उदाहरण अनुरोध है, उसकी फ़ाइल सहित।</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request.</source>
        <translation>फ़ॉर्म में मॉडल का उदाहरण अनुरोध है।</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request. Its file is left to you.</source>
        <translation>फ़ॉर्म में मॉडल का उदाहरण अनुरोध है। उसकी फ़ाइल आपको चुननी है।</translation>
    </message>
    <message>
        <source>The jobs of this batch do not stand in rows and columns.</source>
        <translation>इस बैच के कार्य पंक्तियों और स्तंभों में नहीं आते।</translation>
    </message>
    <message>
        <source>The key for %1 is in the keychain.</source>
        <translation>%1 की कुंजी कीचेन में है।</translation>
    </message>
    <message>
        <source>The key for %1 is used for this session, and is not kept: %2</source>
        <translation>%1 की कुंजी इस सत्र में इस्तेमाल होती है और रखी नहीं जाती: %2</translation>
    </message>
    <message>
        <source>The key that was with it is kept for this session.</source>
        <translation>इसके साथ जो कुंजी थी, वह इस सत्र के लिए रखी गई है।</translation>
    </message>
    <message>
        <source>The language changes as soon as what is being recorded, fetched, saved or sent is done.</source>
        <translation>जो रिकॉर्ड हो रहा है, लाया जा रहा है, सहेजा जा रहा है या भेजा जा रहा है, उसके पूरा होते ही भाषा बदल जाती है।</translation>
    </message>
    <message>
        <source>The last edits of a transcript are not on the disk.</source>
        <translation>एक ट्रांसक्रिप्ट के आख़िरी बदलाव डिस्क पर नहीं हैं।</translation>
    </message>
    <message>
        <source>The library was not moved. %1</source>
        <translation>लाइब्रेरी नहीं ले जाई गई। %1</translation>
    </message>
    <message>
        <source>The model is switched on and starts now; its owner is billed until it sleeps again.</source>
        <translation>मॉडल चालू किया गया है और अब शुरू हो रहा है; फिर सोने तक उसके मालिक को शुल्क लगता है।</translation>
    </message>
    <message>
        <source>The model starts now; the time that it runs is billed by its owner&apos;s rates.</source>
        <translation>मॉडल अब शुरू हो रहा है; उसके चलने के समय का शुल्क उसके मालिक की दरों से लगता है।</translation>
    </message>
    <message>
        <source>The recipe is back in the form.</source>
        <translation>रेसिपी फ़ॉर्म में वापस आ गई है।</translation>
    </message>
    <message>
        <source>The recipe is for %1, and %2 is connected. Connect %1, then bring it back again.</source>
        <translation>रेसिपी %1 के लिए है, और %2 जुड़ा है। %1 जोड़ें, फिर उसे दोबारा वापस लाएँ।</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more.</source>
        <translation>इस क्लिप की रेसिपी अब ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more. The clip itself is whole.</source>
        <translation>इस क्लिप की रेसिपी अब ज्ञात नहीं है। क्लिप पूरी है।</translation>
    </message>
    <message>
        <source>The request is in the clipboard.</source>
        <translation>अनुरोध क्लिपबोर्ड में है।</translation>
    </message>
    <message>
        <source>The request is in the clipboard. Its key is read from the environment.</source>
        <translation>अनुरोध क्लिपबोर्ड में है। उसकी कुंजी परिवेश से पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>The same request is sent once more, with the same seed where the model takes one.</source>
        <translation>वही अनुरोध एक बार फिर भेजा जाता है, और यदि मॉडल सीड लेता है तो उसी सीड के साथ।</translation>
    </message>
    <message>
        <source>There are no variations yet. “Vary…” makes them, around any clip.</source>
        <translation>अभी कोई वेरिएशन नहीं है। “वेरिएशन बनाएँ…” किसी भी क्लिप से उन्हें बनाता है।</translation>
    </message>
    <message>
        <source>There is no recording beside it. Drop both together to hear it.</source>
        <translation>इसके पास कोई रिकॉर्डिंग नहीं है। उसे सुनने के लिए दोनों साथ छोड़ें।</translation>
    </message>
    <message>
        <source>This model has an example request</source>
        <translation>इस मॉडल का उदाहरण अनुरोध मौजूद है</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>आरंभ पर</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>अंत पर</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>धुन के रूप में लें</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>उदाहरण इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Vary this clip…</source>
        <translation>इस क्लिप के वेरिएशन बनाएँ…</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>वेरिएशन बनाएँ…</translation>
    </message>
    <message>
        <source>Whoever deployed this model wrote no example request beside it.</source>
        <translation>इस मॉडल को डिप्लॉय करने वाले ने इसके साथ उदाहरण अनुरोध नहीं लिखा।</translation>
    </message>
    <message>
        <source>Your models…</source>
        <translation>आपके मॉडल…</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl कमांड</translation>
    </message>
    <message>
        <source>“%1” carries its recipe. Drop it alone to bring that back.</source>
        <translation>“%1” में अपनी रेसिपी है। उसे वापस लाने के लिए केवल इसे छोड़ें।</translation>
    </message>
    <message>
        <source>“%1” is among your models now.</source>
        <translation>“%1” अब आपके मॉडलों में है।</translation>
    </message>
    <message>
        <source>“%1” is among your models now. Connect a model to use it.</source>
        <translation>“%1” अब आपके मॉडलों में है। उसे इस्तेमाल करने के लिए मॉडल जोड़ें।</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the trash, with %n clip(s).</source>
        <translation>
            <numerusform>“%1” ट्रैश में है, %n क्लिप के साथ।</numerusform>
            <numerusform>“%1” ट्रैश में है, %n क्लिप के साथ।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>“%1” ट्रैश में है।</translation>
    </message>
    <message>
        <source>“%1” is starred, and here. The other variations stay in the library.</source>
        <translation>“%1” पर तारा लगा है, और वह यहाँ है। बाकी वेरिएशन लाइब्रेरी में रहते हैं।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Manual – Melodeck</source>
        <translation>पुस्तिका – Melodeck</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>किसी पृष्ठ में ये शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>पुस्तिका का पृष्ठ</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>पुस्तिका में खोजें</translation>
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
        <translation>%1। इसे फिर भी भेजा जा सकता है; तब क्लिप केवल प्रॉम्प्ट पर चलेंगी।</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n माप</numerusform>
            <numerusform>%n माप</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n सुर</numerusform>
            <numerusform>%n सुर</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>ब्राउज़ करें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Clear melody</source>
        <translation>धुन साफ़ करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>बदली जा रही है</translation>
    </message>
    <message>
        <source>Correct the melody…</source>
        <translation>धुन सुधारें…</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>सुधारी गई…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>सुधारें…</translation>
    </message>
    <message>
        <source>Drop a recording here: what is said in it comes back as text.</source>
        <translation>रिकॉर्डिंग यहाँ छोड़ें: उसमें जो कहा गया है वह पाठ बनकर लौटता है।</translation>
    </message>
    <message>
        <source>Drop a recording of a tune here: hummed, sung or played. Without one the prompts alone decide.</source>
        <translation>धुन की रिकॉर्डिंग यहाँ छोड़ें: गुनगुनाई, गाई या बजाई हुई। इसके बिना केवल प्रॉम्प्ट तय करते हैं।</translation>
    </message>
    <message>
        <source>Drop a recording of the voice that is to speak: a few clear seconds are enough.</source>
        <translation>जिस आवाज़ को बोलना है, उसकी रिकॉर्डिंग यहाँ छोड़ें: कुछ साफ़ सेकंड काफ़ी हैं।</translation>
    </message>
    <message>
        <source>Key, tempo, metre or first beat are wrong: say what they are.</source>
        <translation>स्केल, टेम्पो, टाइम सिग्नेचर या पहली बीट गलत हो: बताएँ कि सही क्या है।</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>सुना जा रहा है…</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>धुन</translation>
    </message>
    <message>
        <source>Melody corrected…</source>
        <translation>धुन सुधारी गई…</translation>
    </message>
    <message>
        <source>No tune to follow</source>
        <translation>अनुसरण के लिए कोई धुन नहीं</translation>
    </message>
    <message>
        <source>Part of the melody that is sent</source>
        <translation>धुन का भेजा जाने वाला हिस्सा</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Save notes…</source>
        <translation>सुर सहेजें…</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>What is understood, as MIDI, sheet music or JSON</source>
        <translation>जो समझा गया, MIDI, स्वरलिपि या JSON के रूप में</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>मोनो</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>sends %1 as %2 %3 kHz WAV</source>
        <translation>%1 को %2 %3 kHz WAV के रूप में भेजता है</translation>
    </message>
    <message>
        <source>sends the file as it is</source>
        <translation>फ़ाइल को जैसी है वैसी भेजता है</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>स्टीरियो</translation>
    </message>
    <message>
        <source>the first at %1 s</source>
        <translation>पहली %1 सेकंड पर</translation>
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
        <translation>एक बीट पहले</translation>
    </message>
    <message>
        <source>A beat later</source>
        <translation>एक बीट बाद</translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <translation>सुने हुए पर लौटें</translation>
    </message>
    <message>
        <source>Click the waveform where a bar begins.</source>
        <translation>तरंगरूप पर वहाँ क्लिक करें जहाँ माप शुरू होता है।</translation>
    </message>
    <message>
        <source>First beat</source>
        <translation>पहली बीट</translation>
    </message>
    <message>
        <source>Half the tempo</source>
        <translation>टेम्पो आधा</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>स्केल</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>टाइम सिग्नेचर</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>टेम्पो</translation>
    </message>
    <message>
        <source>Twice the tempo</source>
        <translation>टेम्पो दुगुना</translation>
    </message>
    <message>
        <source>Up and Down move it by 10 ms.</source>
        <translation>ऊपर और नीचे की कुंजियाँ इसे 10 ms खिसकाती हैं।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodySources</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation>%1 से लाई जा रही है</translation>
    </message>
    <message>
        <source>“%1” is kept, but not the melody. Something else came while it was recorded. It lies in %2: drop it here to use it.</source>
        <translation>“%1” रख ली गई है, पर वह धुन नहीं बनी। रिकॉर्ड होते समय कुछ और आ गया। वह %2 में है: इस्तेमाल के लिए उसे यहाँ छोड़ें।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MicrophoneReader</name>
    <message>
        <source>It cannot be heard: there is no sound device. Recording works all the same.</source>
        <translation>यह सुना नहीं जा सकता: कोई ध्वनि उपकरण नहीं है। रिकॉर्डिंग फिर भी चलती है।</translation>
    </message>
    <message>
        <source>It cannot be heard: “%1” cannot be opened. Recording works all the same.</source>
        <translation>यह सुना नहीं जा सकता: “%1” नहीं खुल सकता। रिकॉर्डिंग फिर भी चलती है।</translation>
    </message>
    <message>
        <source>It is not heard any more: the sound device went away. Recording goes on.</source>
        <translation>यह अब सुनाई नहीं देता: ध्वनि उपकरण चला गया। रिकॉर्डिंग जारी है।</translation>
    </message>
    <message>
        <source>The microphone went away, or stopped giving sound.</source>
        <translation>माइक्रोफ़ोन चला गया, या उसने ध्वनि देना बंद कर दिया।</translation>
    </message>
    <message>
        <source>There is no microphone. Nothing was recorded. Plug one in, or switch it on in the sound settings of the system.</source>
        <translation>कोई माइक्रोफ़ोन नहीं है। कुछ भी रिकॉर्ड नहीं हुआ। एक लगाएँ, या सिस्टम की ध्वनि सेटिंग में उसे चालू करें।</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Nothing was recorded. Another program may hold it, or Melodeck may not be allowed to listen: see the sound and privacy settings of the system.</source>
        <translation>“%1” नहीं खुल सकता। कुछ भी रिकॉर्ड नहीं हुआ। हो सकता है कोई दूसरा प्रोग्राम उसे लिए हुए हो, या Melodeck को सुनने की अनुमति न हो: सिस्टम की ध्वनि और गोपनीयता सेटिंग देखें।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelPicker</name>
    <message>
        <source>Asking Baseten…</source>
        <translation>Baseten से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>It is deployed nowhere.</source>
        <translation>यह कहीं डिप्लॉय नहीं है।</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Models at Baseten</source>
        <translation>Baseten के मॉडल</translation>
    </message>
    <message>
        <source>Open a model to see its environments and deployments. The model itself stands for its production.</source>
        <translation>किसी मॉडल के एनवायरनमेंट और डिप्लॉयमेंट देखने के लिए उसे खोलें। मॉडल स्वयं उसके प्रोडक्शन को दर्शाता है।</translation>
    </message>
    <message>
        <source>Search by name, or write a model&apos;s id</source>
        <translation>नाम से खोजें, या मॉडल की ID लिखें</translation>
    </message>
    <message>
        <source>This workspace has no models yet.</source>
        <translation>इस वर्कस्पेस में अभी कोई मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Use the id %1</source>
        <translation>ID %1 इस्तेमाल करें</translation>
    </message>
    <message>
        <source>chain · %1</source>
        <translation>चेन · %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelsDialog</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 की प्रति</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 छोड़ा गया: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>प्रतिलिपि बनाएँ…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>संपादित करें…</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>मॉडल निर्यात करें</translation>
    </message>
    <message>
        <source>Exported to %1. No key and no address is in it.</source>
        <translation>%1 में निर्यात हुआ। उसमें न कुंजी है, न पता।</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>वह वापस आ गया।</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>नया…</translation>
    </message>
    <message>
        <source>No models of your own yet. Make one from a request that works, or drop the file of one that somebody exported.</source>
        <translation>अभी आपका अपना कोई मॉडल नहीं है। चलने वाले अनुरोध से एक बनाएँ, या किसी के निर्यात किए मॉडल की फ़ाइल छोड़ें।</translation>
    </message>
    <message>
        <source>Saved. It is in the list of models, and “%1” is its id on the command line.</source>
        <translation>सहेजा गया। वह मॉडलों की सूची में है, और कमांड लाइन पर उसकी ID “%1” है।</translation>
    </message>
    <message>
        <source>The file of this model cannot be read. Nothing was exported. Check its permissions.</source>
        <translation>इस मॉडल की फ़ाइल नहीं पढ़ी जा सकती। कुछ भी निर्यात नहीं हुआ। उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>आपके मॉडल</translation>
    </message>
    <message>
        <source>“%1” is deleted. What was made with it stays.</source>
        <translation>“%1” हटा दिया गया है। उससे जो बना, वह बना रहता है।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PartsSaver</name>
    <message>
        <source>%1 could not be saved: %2. The clip stays as it is.</source>
        <translation>%1 नहीं सहेजा जा सका: %2। क्लिप जैसी है वैसी रहती है।</translation>
    </message>
    <message>
        <source>%1 – stems</source>
        <translation>%1 – स्टेम</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) saved in %1</source>
        <translation>
            <numerusform>%1 में %n स्टेम सहेजा गया</numerusform>
            <numerusform>%1 में %n स्टेम सहेजे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>MIDI (*.mid)</source>
        <translation>MIDI (*.mid)</translation>
    </message>
    <message>
        <source>Making the MIDI file…</source>
        <translation>MIDI फ़ाइल बनाई जा रही है…</translation>
    </message>
    <message>
        <source>Making the stems…</source>
        <translation>स्टेम बनाए जा रहे हैं…</translation>
    </message>
    <message>
        <source>Save MIDI</source>
        <translation>MIDI सहेजें</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>यहाँ सहेजें</translation>
    </message>
    <message>
        <source>Save stems in</source>
        <translation>स्टेम यहाँ सहेजें</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>The engine or its sound font changed since this clip was made: the parts are of the clip as it is made today.</source>
        <translation>यह क्लिप बनने के बाद इंजन या उसका साउंड फ़ॉन्ट बदल गया: भाग उस क्लिप के हैं जैसी वह आज बनती है।</translation>
    </message>
    <message>
        <source>Whether they are of the very same clip could not be told: its file cannot be read.</source>
        <translation>यह पता नहीं चल सका कि वे ठीक उसी क्लिप के हैं या नहीं: उसकी फ़ाइल नहीं पढ़ी जा सकती।</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>स्टेम</translation>
    </message>
    <message>
        <source>stems</source>
        <translation>स्टेम</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>फ़ोल्डर नहीं बनाया जा सकता</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>फ़ोल्डर का नाम नहीं बदला जा सकता</translation>
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
        <translation>रेसिपी वापस लाएँ</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>इस अनुरोध से मॉडल बनाएँ…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 के लिए और</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 खोलें</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>%1 का चित्र</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 सहेजें</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>With the program that this computer has for it</source>
        <translation>उस प्रोग्राम से जो इस कंप्यूटर पर इसके लिए है</translation>
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
        <translation>Baseten अपने मॉडलों की सूची कुंजी वालों को दिखाता है। इसे बंद करें, अपनी कुंजी “API कुंजी” में लिखें और फिर से चुनें; या ऊपर मॉडल की ID लिखें।</translation>
    </message>
    <message>
        <source>Baseten shows the example of a model to whoever has a key, and none is known. Give one under “Connect a model”.</source>
        <translation>Baseten मॉडल का उदाहरण कुंजी वालों को दिखाता है, और कोई कुंजी ज्ञात नहीं है। “मॉडल जोड़ें” में एक दें।</translation>
    </message>
    <message>
        <source>Waking a model takes a key, and none for Baseten is known. Give one under “Connect a model”.</source>
        <translation>मॉडल जगाने के लिए कुंजी चाहिए, और Baseten की कोई कुंजी ज्ञात नहीं है। “मॉडल जोड़ें” में एक दें।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Player</name>
    <message>
        <source>No sound device was found. Your clips are safe and can be saved. Connect headphones or loudspeakers, then press play again.</source>
        <translation>कोई ध्वनि उपकरण नहीं मिला। आपकी क्लिप सुरक्षित हैं और सहेजी जा सकती हैं। हेडफ़ोन या स्पीकर जोड़ें, फिर चलाएँ दबाएँ।</translation>
    </message>
    <message>
        <source>Playing on “%1” now.</source>
        <translation>अब “%1” पर चल रहा है।</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>ध्वनि उपकरण ने उत्तर देना बंद कर दिया है। आपकी क्लिप सुरक्षित हैं। सिस्टम की ध्वनि सेटिंग में दूसरा उपकरण चुनें, फिर चलाएँ दबाएँ।</translation>
    </message>
    <message>
        <source>The sound device that you chose is not there. Playing on “%1” now.</source>
        <translation>आपका चुना हुआ ध्वनि उपकरण मौजूद नहीं है। अब “%1” पर चल रहा है।</translation>
    </message>
    <message>
        <source>The sound system does not answer. Your clips are safe and can be saved. Restart the sound system or log in again, then press play.</source>
        <translation>ध्वनि तंत्र उत्तर नहीं दे रहा। आपकी क्लिप सुरक्षित हैं और सहेजी जा सकती हैं। ध्वनि तंत्र को फिर से शुरू करें या दोबारा लॉग इन करें, फिर चलाएँ दबाएँ।</translation>
    </message>
    <message>
        <source>“%1” is damaged at %2: what cannot be decoded is silent, and the rest plays on. The file is left as it is. If you need that part, get the file anew.</source>
        <translation>“%1” %2 पर क्षतिग्रस्त है: जो डिकोड नहीं हो सकता वह मौन है, और बाकी चलता रहता है। फ़ाइल जैसी थी वैसी छोड़ दी गई है। यदि वह हिस्सा चाहिए, तो फ़ाइल फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>“%1” went away. Playing on “%2” now.</source>
        <translation>“%1” चला गया। अब “%2” पर चल रहा है।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlayerBar</name>
    <message>
        <source>A part of this clip is damaged, and silent.</source>
        <translation>इस क्लिप का एक हिस्सा क्षतिग्रस्त और मौन है।</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>मौन करें</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>अगली क्लिप</translation>
    </message>
    <message>
        <source>Nothing to play yet</source>
        <translation>चलाने को अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 रोकें</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1 चलाएँ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>पिछली क्लिप</translation>
    </message>
    <message>
        <source>This clip cannot be played.</source>
        <translation>यह क्लिप नहीं चलाई जा सकती।</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>मौन हटाएँ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>आवाज़ का स्तर</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PortalFiles</name>
    <message>
        <source>The other program did not hand its files over. Nothing was opened. Choose them here with Ctrl+O.</source>
        <translation>दूसरे प्रोग्राम ने अपनी फ़ाइलें नहीं सौंपीं। कुछ भी नहीं खोला गया। उन्हें यहाँ Ctrl+O से चुनें।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PromptList</name>
    <message>
        <source>Add prompt</source>
        <translation>प्रॉम्प्ट जोड़ें</translation>
    </message>
    <message>
        <source>Add this prompt</source>
        <translation>यह प्रॉम्प्ट जोड़ें</translation>
    </message>
    <message>
        <source>Describe a sound</source>
        <translation>ध्वनि का वर्णन करें</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>प्रॉम्प्ट %1</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>प्रॉम्प्ट हटाएँ</translation>
    </message>
    <message>
        <source>Remove prompt %1</source>
        <translation>प्रॉम्प्ट %1 हटाएँ</translation>
    </message>
    <message>
        <source>one clip each</source>
        <translation>हर एक की एक क्लिप</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueueModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>लगभग %1</translation>
    </message>
    <message>
        <source>model starts</source>
        <translation>मॉडल शुरू हो रहा है</translation>
    </message>
    <message>
        <source>next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>तैयारी</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>प्राप्त हो रहा है</translation>
    </message>
    <message>
        <source>receiving %1 %</source>
        <translation>प्राप्त हो रहा है %1 %</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation>भेजा जा रहा है %1 %</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n of them has left: the model may still finish and bill.</source>
        <translation>
            <numerusform>इनमें से %n जा चुका है: मॉडल फिर भी काम पूरा कर सकता है और शुल्क लग सकता है।</numerusform>
            <numerusform>इनमें से %n जा चुके हैं: मॉडल फिर भी काम पूरा कर सकता है और शुल्क लग सकता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>सब रद्द करें</translation>
    </message>
    <message>
        <source>Cancel all jobs</source>
        <translation>सभी जॉब रद्द करें</translation>
    </message>
    <message>
        <source>Cancel selected job</source>
        <translation>चुना हुआ जॉब रद्द करें</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>पूर्ण हटाएँ</translation>
    </message>
    <message>
        <source>How many requests %1 gets at once</source>
        <translation>%1 को एक साथ कितने अनुरोध मिलें</translation>
    </message>
    <message>
        <source>It has left: the model may still finish and bill.</source>
        <translation>यह जा चुका है: मॉडल फिर भी काम पूरा कर सकता है और शुल्क लग सकता है।</translation>
    </message>
    <message>
        <source>Jobs at a time on %1</source>
        <translation>%1 पर एक साथ जॉब</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>कुछ भी प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>कतार रोकें</translation>
    </message>
    <message>
        <source>Pause selected jobs</source>
        <translation>चुने हुए जॉब रोकें</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>कतार जारी रखें</translation>
    </message>
    <message>
        <source>Resume selected jobs</source>
        <translation>चुने हुए जॉब जारी रखें</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>अगला चलाएँ</translation>
    </message>
    <message>
        <source>Run selected jobs next</source>
        <translation>चुने हुए जॉब अगले चलाएँ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>%n जॉब बंद करें?</numerusform>
            <numerusform>%n जॉब बंद करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>मॉडल जगाएँ</translation>
    </message>
    <message>
        <source>What has not left this computer costs nothing.</source>
        <translation>जो इस कंप्यूटर से बाहर नहीं गया, उसका कोई शुल्क नहीं लगता।</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>एक साथ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>रुकी हुई</translation>
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
        <translation>यह सूची साफ़ करें</translation>
    </message>
    <message>
        <source>It is not there any more, or its drive is not connected.</source>
        <translation>यह अब मौजूद नहीं है, या इसकी ड्राइव जुड़ी नहीं है।</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>हाल ही का खोलें</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecipeCard</name>
    <message>
        <source>Bring the recipe back</source>
        <translation>रेसिपी वापस लाएँ</translation>
    </message>
    <message>
        <source>Browse for the recipe&apos;s melody</source>
        <translation>रेसिपी की धुन ब्राउज़ करें</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>ब्राउज़ करें…</translation>
    </message>
    <message>
        <source>Byte for byte it is not “%1”, so the clips will differ. Nothing was sent.</source>
        <translation>यह बाइट दर बाइट “%1” नहीं है, इसलिए क्लिप अलग होंगी। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Fills the form with what the clip was made from.</source>
        <translation>फ़ॉर्म को उससे भरता है जिससे क्लिप बनी थी।</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 खोलें</translation>
    </message>
    <message>
        <source>The clip&apos;s own tune is followed, and the form stays as it is.</source>
        <translation>क्लिप की अपनी धुन का अनुसरण होता है, और फ़ॉर्म जैसा है वैसा रहता है।</translation>
    </message>
    <message>
        <source>The recipe is back, with a difference</source>
        <translation>रेसिपी वापस आ गई, एक अंतर के साथ</translation>
    </message>
    <message>
        <source>The recipe&apos;s melody is missing</source>
        <translation>रेसिपी की धुन मौजूद नहीं है</translation>
    </message>
    <message>
        <source>This clip carries its recipe</source>
        <translation>इस क्लिप में अपनी रेसिपी है</translation>
    </message>
    <message>
        <source>This file is a recipe</source>
        <translation>यह फ़ाइल रेसिपी है</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>धुन के रूप में लें</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>फिर भी इस्तेमाल करें</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>“%1” को नहीं पढ़ा जा सकता</translation>
    </message>
    <message>
        <source>“%1” is another recording</source>
        <translation>“%1” दूसरी रिकॉर्डिंग है</translation>
    </message>
    <message>
        <source>“%1” is not where the library last saw it, or never was in it. All else is in the form. Browse for it, or generate without a melody.</source>
        <translation>“%1” वहाँ नहीं है जहाँ लाइब्रेरी ने उसे आख़िरी बार देखा था, या वह उसमें कभी थी ही नहीं। बाकी सब फ़ॉर्म में है। उसे ब्राउज़ करें, या धुन के बिना बनाएँ।</translation>
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
        <translation>जैसी melodeck-cli पढ़ता है; न कुंजी, न पथ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>पाठ के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>रेसिपी</translation>
    </message>
    <message>
        <source>Recipe – %1</source>
        <translation>रेसिपी – %1</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>फिर से बनाएँ</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>बदलकर बनाएँ</translation>
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
        <translation>दोनों एक ही चीज़ माँगती हैं।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Compare recipes</source>
        <translation>रेसिपी की तुलना</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>पाठ के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it: %1</source>
        <translation>अज्ञात, क्योंकि दोनों में से एक यह नहीं बताती: %1</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>कोई अंतर ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>समान: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What the two recipes say</source>
        <translation>दोनों रेसिपी क्या बताती हैं</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordMeter</name>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Level of the microphone; the lamp at the end says that it was too loud</source>
        <translation>माइक्रोफ़ोन का स्तर; सिरे पर लगी बत्ती बताती है कि वह बहुत तेज़ था</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordPage</name>
    <message>
        <source>%1 s count-in</source>
        <translation>%1 s काउंट-इन</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel recording</source>
        <translation>रिकॉर्डिंग रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close microphone</source>
        <translation>माइक्रोफ़ोन बंद करें</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>काउंट-इन</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>तैयार हो जाएँ</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>सुनें</translation>
    </message>
    <message>
        <source>It is on the disk already, whatever happens.</source>
        <translation>कुछ भी हो, यह पहले से डिस्क पर है।</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted, or another one meant?</source>
        <translation>कुछ सुनाई नहीं देता: क्या माइक्रोफ़ोन मौन है, या कोई दूसरा चाहिए था?</translation>
    </message>
    <message>
        <source>Nothing is kept yet, but for the last second before it begins.</source>
        <translation>शुरू होने से पहले के अंतिम सेकंड के सिवा अभी कुछ नहीं रखा जा रहा।</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>माइक्रोफ़ोन खोला जा रहा है…</translation>
    </message>
    <message>
        <source>Plays what the microphone hears. For headphones: loudspeakers would howl.</source>
        <translation>माइक्रोफ़ोन जो सुनता है उसे चलाता है। हेडफ़ोन के लिए: स्पीकर से सीटी बजने लगेगी।</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>रिकॉर्डिंग सहेजी जा रही है…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>सिस्टम का माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>Too loud: turn the microphone down, or step back.</source>
        <translation>बहुत तेज़: माइक्रोफ़ोन धीमा करें, या पीछे हटें।</translation>
    </message>
    <message>
        <source>What was recorded so far</source>
        <translation>अब तक जो रिकॉर्ड हुआ</translation>
    </message>
    <message>
        <source>no count-in</source>
        <translation>काउंट-इन नहीं</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Recorder</name>
    <message>
        <source>A recording ends after three hours. All of it is kept.</source>
        <translation>रिकॉर्डिंग तीन घंटे बाद समाप्त हो जाती है। पूरी रिकॉर्डिंग रख ली गई है।</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>रिकॉर्डिंग %1</translation>
    </message>
    <message>
        <source>The microphone gives no sound. Nothing was recorded. Choose another one, or check the sound settings of the system.</source>
        <translation>माइक्रोफ़ोन कोई ध्वनि नहीं दे रहा। कुछ भी रिकॉर्ड नहीं हुआ। दूसरा चुनें, या सिस्टम की ध्वनि सेटिंग जाँचें।</translation>
    </message>
    <message>
        <source>What was recorded until then is kept.</source>
        <translation>तब तक जो रिकॉर्ड हुआ, वह रख लिया गया है।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecoveredTakes</name>
    <message numerus="yes">
        <source>%n recording(s) were not ended</source>
        <translation>
            <numerusform>%n रिकॉर्डिंग पूरी नहीं हुई</numerusform>
            <numerusform>%n रिकॉर्डिंग पूरी नहीं हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Melodeck was closed while it recorded. “%1” is whole up to there (%2). It stays in %3.</source>
        <translation>रिकॉर्ड करते समय Melodeck बंद हो गया। “%1” वहाँ तक पूरी है (%2)। वह %3 में रहती है।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>धुन के रूप में लें</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RegionFields</name>
    <message>
        <source>End of the region</source>
        <translation>क्षेत्र का अंत</translation>
    </message>
    <message>
        <source>Play melody</source>
        <translation>धुन चलाएँ</translation>
    </message>
    <message>
        <source>Plays exactly what will be sent</source>
        <translation>ठीक वही चलाता है जो भेजा जाएगा</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>क्षेत्र की शुरुआत</translation>
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
            <numerusform>%n सेटिंग</numerusform>
            <numerusform>%n सेटिंग</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ResultsPanel</name>
    <message>
        <source>%1 was %2</source>
        <translation>%1 थी %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) stopped</source>
        <translation>
            <numerusform>%n जॉब रुका</numerusform>
            <numerusform>%n जॉब रुके</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were waiting when Melodeck ended</source>
        <translation>
            <numerusform>Melodeck बंद होते समय %n जॉब प्रतीक्षा में था</numerusform>
            <numerusform>Melodeck बंद होते समय %n जॉब प्रतीक्षा में थे</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>पूर्ण हटाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Details copied. They hold no key.</source>
        <translation>विवरण कॉपी हुआ। उसमें कोई कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>No program here opens %1. It can be saved.</source>
        <translation>यहाँ कोई प्रोग्राम %1 नहीं खोलता। इसे सहेजा जा सकता है।</translation>
    </message>
    <message>
        <source>Nothing of that has left this computer. It is paused now.</source>
        <translation>उसमें से कुछ भी इस कंप्यूटर से बाहर नहीं गया। वह अभी रुका हुआ है।</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>पुराने दिखाएँ</translation>
    </message>
    <message>
        <source>Takes away what is over. It stays in the library; Show older brings it back.</source>
        <translation>जो समाप्त हो चुका है उसे हटाता है। वह लाइब्रेरी में रहता है; “पुराने दिखाएँ” उसे वापस लाता है।</translation>
    </message>
    <message>
        <source>They never left this computer.</source>
        <translation>वे इस कंप्यूटर से बाहर गए ही नहीं।</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>यह अब लाइब्रेरी में नहीं है।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RunAgain</name>
    <message>
        <source>Not the same as before. %1</source>
        <translation>पहले जैसा नहीं है। %1</translation>
    </message>
    <message>
        <source>The engine or its sound font has changed since.</source>
        <translation>तब से इंजन या उसका साउंड फ़ॉन्ट बदल गया है।</translation>
    </message>
    <message>
        <source>The model takes no seed, so each run differs.</source>
        <translation>मॉडल सीड नहीं लेता, इसलिए हर रन अलग होता है।</translation>
    </message>
    <message>
        <source>The request and its seed are the same: the model does not repeat itself exactly.</source>
        <translation>अनुरोध और उसका सीड वही हैं: मॉडल स्वयं को हूबहू नहीं दोहराता।</translation>
    </message>
    <message>
        <source>The same as before, byte for byte.</source>
        <translation>पहले जैसा ही, हर बाइट में।</translation>
    </message>
    <message>
        <source>Whether this is the same as before cannot be told: the earlier clip&apos;s file cannot be read.</source>
        <translation>यह पहले जैसा है या नहीं, यह नहीं बताया जा सकता: पिछली क्लिप की फ़ाइल नहीं पढ़ी जा सकती।</translation>
    </message>
    <message>
        <source>“%1” has changed since.</source>
        <translation>“%1” तब से बदल गई है।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveAllDialog</name>
    <message>
        <source>Browse for a folder</source>
        <translation>फ़ोल्डर ब्राउज़ करें</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>ब्राउज़ करें…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Files that will be made</source>
        <translation>जो फ़ाइलें बनेंगी</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>No such field: %1. It stays in the names as it is written.</source>
        <translation>ऐसा कोई फ़ील्ड नहीं है: %1। वह नामों में वैसा ही रहता है जैसा लिखा है।</translation>
    </message>
    <message>
        <source>Puts %1 into the names</source>
        <translation>नामों में %1 डालता है</translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s)</source>
        <translation>
            <numerusform>%n क्लिप सहेजें</numerusform>
            <numerusform>%n क्लिप सहेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>सब सहेजें</translation>
    </message>
    <message>
        <source>Save all clips into a folder</source>
        <translation>सभी क्लिप फ़ोल्डर में सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveDialog</name>
    <message>
        <source>Browse for a place</source>
        <translation>जगह ब्राउज़ करें</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>ब्राउज़ करें…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save clip</source>
        <translation>क्लिप सहेजें</translation>
    </message>
    <message>
        <source>gets a number: a file of that name is there</source>
        <translation>संख्या जुड़ेगी: इस नाम की फ़ाइल मौजूद है</translation>
    </message>
    <message>
        <source>replaces the file of that name</source>
        <translation>इस नाम की फ़ाइल को बदल देगी</translation>
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
        <translation>जैसी है</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>जैसी मिली</translation>
    </message>
    <message>
        <source>As received (%1)</source>
        <translation>जैसी मिली (%1)</translation>
    </message>
    <message>
        <source>Every byte as received</source>
        <translation>हर बाइट जैसा मिला</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>फ़ेड इन</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>फ़ेड आउट</translation>
    </message>
    <message>
        <source>Fades</source>
        <translation>फ़ेड</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>High</source>
        <translation>उच्च</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>उच्चतम</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Level matched (%1 dB)</source>
        <translation>स्तर मिलाया गया (%1 dB)</translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation>स्तर मिलाए गए</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>लाउडनेस</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>Normalise to</source>
        <translation>इस पर सामान्य करें</translation>
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
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Prompt, fields, model and seed travel in the file, and a mark that it is machine-made; never a key or a path.</source>
        <translation>प्रॉम्प्ट, फ़ील्ड, मॉडल और सीड फ़ाइल में साथ जाते हैं, और यह चिह्न भी कि वह मशीन से बनी है; कुंजी या पथ कभी नहीं।</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>गुणवत्ता</translation>
    </message>
    <message>
        <source>Region · %1 to %2 s</source>
        <translation>क्षेत्र · %1 से %2 s</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>छोटी फ़ाइल</translation>
    </message>
    <message>
        <source>The samples are as received, bit for bit</source>
        <translation>सैंपल जैसे मिले वैसे हैं, बिट दर बिट</translation>
    </message>
    <message>
        <source>WAV, 16 bits</source>
        <translation>WAV, 16 बिट</translation>
    </message>
    <message>
        <source>WAV, 24 bits</source>
        <translation>WAV, 24 बिट</translation>
    </message>
    <message>
        <source>WAV, 32-bit float</source>
        <translation>WAV, 32-बिट फ़्लोट</translation>
    </message>
    <message>
        <source>WAV, samples as received</source>
        <translation>WAV, सैंपल जैसे मिले</translation>
    </message>
    <message>
        <source>Whole clip · %1</source>
        <translation>पूरी क्लिप · %1</translation>
    </message>
    <message>
        <source>With its recipe</source>
        <translation>रेसिपी के साथ</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>लगभग %1</translation>
    </message>
    <message>
        <source>in </source>
        <translation>इन </translation>
    </message>
    <message>
        <source>out </source>
        <translation>आउट </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SavingLine</name>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>सहेजना रोकें</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SeedField</name>
    <message>
        <source>Options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>यादृच्छिक</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>यादृच्छिक सीड</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Another seed gives another arrangement.</source>
        <translation>वही सीड और वही अनुरोध वही क्लिप देते हैं। दूसरा सीड दूसरा अरेंजमेंट देता है।</translation>
    </message>
    <message>
        <source>from the request</source>
        <translation>अनुरोध से</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>सीड %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentDelegate</name>
    <message>
        <source>(no words)</source>
        <translation>(कोई शब्द नहीं)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentEditor</name>
    <message>
        <source>Words of this segment</source>
        <translation>इस खंड के शब्द</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>खंड</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentModel</name>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>मॉडल को इस पर पूरा भरोसा नहीं था (%1 %)।</translation>
    </message>
    <message>
        <source>The model was very unsure of this (%1 %): better listen to it.</source>
        <translation>मॉडल को इस पर बहुत कम भरोसा था (%1 %): बेहतर है सुन लें।</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>कोई शब्द नहीं</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SendFooter</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>भेजना रद्द करें</translation>
    </message>
    <message>
        <source>It runs when its turn comes there, also while this computer sleeps</source>
        <translation>वहाँ बारी आने पर चलता है, तब भी जब यह कंप्यूटर सो रहा हो</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>भेजने के अन्य तरीके</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue…</source>
        <translation>प्लेटफ़ॉर्म की कतार में भेजें…</translation>
    </message>
    <message>
        <source>Sends when the melody is there.</source>
        <translation>धुन आने पर भेजता है।</translation>
    </message>
    <message>
        <source>The melody still comes; the request is not sent by itself.</source>
        <translation>धुन अब भी आ रही है; अनुरोध अपने-आप नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>free</source>
        <translation>मुफ़्त</translation>
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
        <translation>%1 फ़ील्ड नहीं है और जैसा लिखा है वैसा ही रहता है। उपलब्ध हैं: %2।</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that requests went to. Keys and clips stay.</source>
        <translation>
            <numerusform>%n पता, जिस पर अनुरोध भेजे गए। कुंजियाँ और क्लिप रहती हैं।</numerusform>
            <numerusform>%n पते, जिन पर अनुरोध भेजे गए। कुंजियाँ और क्लिप रहती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>दूसरी फ़ाइल…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>Arranges by rule on sampled instruments, free and without a key. It needs a sound font.</source>
        <translation>सैंपल किए गए वाद्यों पर नियमों से अरेंज करता है, मुफ़्त और बिना कुंजी के। इसे साउंड फ़ॉन्ट चाहिए।</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>फ़ोल्डर ब्राउज़ करें</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>ब्राउज़ करें…</translation>
    </message>
    <message>
        <source>By the desktop</source>
        <translation>डेस्कटॉप के ज़रिए</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Clips carry their recipe</source>
        <translation>क्लिप अपनी रेसिपी साथ रखें</translation>
    </message>
    <message>
        <source>Compared with the system&apos;s.</source>
        <translation>सिस्टम के आकार की तुलना में।</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>निदान जानकारी कॉपी करें</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Empty: as the system&apos;s environment says. This computer is always reached without.</source>
        <translation>खाली: सिस्टम के परिवेश के अनुसार। इस कंप्यूटर तक हमेशा प्रॉक्सी के बिना पहुँचा जाता है।</translation>
    </message>
    <message>
        <source>Files that leave the library say how they were made; never a key, never a path.</source>
        <translation>लाइब्रेरी से बाहर जाने वाली फ़ाइलें बताती हैं कि वे कैसे बनीं; कुंजी कभी नहीं, पथ कभी नहीं।</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>सेटिंग ढूँढें</translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation>क्लिप का फ़ोल्डर</translation>
    </message>
    <message>
        <source>For a report</source>
        <translation>रिपोर्ट के लिए</translation>
    </message>
    <message>
        <source>For example “%1”. There are: %2.</source>
        <translation>जैसे “%1”। उपलब्ध हैं: %2।</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>भूल जाएँ</translation>
    </message>
    <message>
        <source>Forget recent addresses</source>
        <translation>हाल के पते भूल जाएँ</translation>
    </message>
    <message>
        <source>From sending to the last byte of the answer. A model that answers later may bill all the same. Usually 20 minutes.</source>
        <translation>भेजने से लेकर उत्तर के अंतिम बाइट तक। जो मॉडल इसके बाद उत्तर दे, उसका भी शुल्क लग सकता है। सामान्यतः 20 मिनट।</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>सेटिंग के समूह</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>How notifications work</source>
        <translation>सूचनाएँ कैसे काम करती हैं</translation>
    </message>
    <message>
        <source>How they work</source>
        <translation>ये कैसे काम करती हैं</translation>
    </message>
    <message>
        <source>It is in the clipboard. Read it before you send it; there is no key in it.</source>
        <translation>यह क्लिपबोर्ड में है। भेजने से पहले इसे पढ़ लें; इसमें कोई कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>It runs, and has the sounds that it needs.</source>
        <translation>यह चलता है, और इसके पास ज़रूरी ध्वनियाँ हैं।</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>एक साथ जॉब</translation>
    </message>
    <message>
        <source>Keep new keys in the keychain</source>
        <translation>नई कुंजियाँ कीचेन में रखें</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>सबसे बड़ा उत्तर</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>सबसे लंबी प्रतीक्षा</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>MELODECK_SOUNDFONT in the environment says which one is played: %1</source>
        <translation>कौन-सा साउंड फ़ॉन्ट बजेगा, यह एनवायरनमेंट का MELODECK_SOUNDFONT तय करता है: %1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>संगीत</translation>
    </message>
    <message>
        <source>Names of several</source>
        <translation>कई क्लिप के नाम</translation>
    </message>
    <message>
        <source>No setting has “%1” in it. What is used every day is set where it is used: how many jobs run at once beside the queue, format and quality where clips are saved, keys where a model is connected.</source>
        <translation>“%1” किसी सेटिंग में नहीं है। रोज़ काम आने वाली चीज़ें वहीं तय होती हैं जहाँ वे काम आती हैं: एक साथ कितने जॉब चलें, यह कतार के पास; प्रारूप और गुणवत्ता, जहाँ क्लिप सहेजी जाती हैं; कुंजियाँ, जहाँ मॉडल जोड़ा जाता है।</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>कोई नहीं रखा गया है।</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>Only of requests that surely did not run, such as those that found the model busy: nothing is paid twice.</source>
        <translation>केवल उन अनुरोधों के, जो निश्चित रूप से नहीं चले, जैसे जिन्हें मॉडल व्यस्त मिला: किसी चीज़ का दो बार भुगतान नहीं होता।</translation>
    </message>
    <message>
        <source>Otherwise a key is used until Melodeck ends. One that is kept is forgotten where it was given, under “Connect a model…”.</source>
        <translation>अन्यथा कुंजी Melodeck बंद होने तक इस्तेमाल होती है। रखी हुई कुंजी वहीं भुलाई जाती है जहाँ वह दी गई थी, “मॉडल जोड़ें…” में।</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Recent addresses</source>
        <translation>हाल के पते</translation>
    </message>
    <message>
        <source>Recipe in files</source>
        <translation>फ़ाइलों में रेसिपी</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजना</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजना</translation>
    </message>
    <message>
        <source>Set beside the queue, for each server by itself.</source>
        <translation>कतार के पास तय होता है, हर सर्वर के लिए अलग।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>कतार दिखाएँ</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>स्केच इंजन</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>ध्वनि उपकरण</translation>
    </message>
    <message>
        <source>Sound font</source>
        <translation>साउंड फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Sound fonts (*.sf2 *.sf3 *.SF2 *.SF3)</source>
        <translation>साउंड फ़ॉन्ट (*.sf2 *.sf3 *.SF2 *.SF3)</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>लंबा काम पूरा होने पर मुझे बताएँ</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>चुना हुआ (जुड़ा नहीं है)</translation>
    </message>
    <message>
        <source>The instruments, as an SF2 or SF3 file. With another one the same seed sounds different.</source>
        <translation>वाद्य, SF2 या SF3 फ़ाइल के रूप में। दूसरी फ़ाइल से वही सीड अलग सुनाई देता है।</translation>
    </message>
    <message>
        <source>The next clip is made with “%1”; the same seed may sound different now.</source>
        <translation>अगली क्लिप “%1” से बनेगी; वही सीड अब अलग सुनाई दे सकता है।</translation>
    </message>
    <message>
        <source>The one that is found</source>
        <translation>जो अपने-आप मिले</translation>
    </message>
    <message>
        <source>Tries after the first</source>
        <translation>पहले के बाद प्रयास</translation>
    </message>
    <message>
        <source>Versions, sound, decoders, size of the library and the last errors. No key, no address, no name of a file.</source>
        <translation>संस्करण, ध्वनि, डिकोडर, लाइब्रेरी का आकार और हाल की त्रुटियाँ। न कोई कुंजी, न पता, न किसी फ़ाइल का नाम।</translation>
    </message>
    <message>
        <source>What is longer is not taken, so that no server can fill the disk.</source>
        <translation>इससे लंबा उत्तर नहीं लिया जाता, ताकि कोई सर्वर डिस्क न भर सके।</translation>
    </message>
    <message>
        <source>What runs and plays goes on.</source>
        <translation>जो चल या बज रहा है, वह जारी रहता है।</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>जहाँ सब कुछ रखा जाता है</translation>
    </message>
    <message>
        <source>Where saving begins; it follows where you saved last.</source>
        <translation>सहेजना कहाँ से शुरू हो; यह आपकी पिछली सहेजने की जगह के साथ बदलता है।</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s is used.</source>
        <translation>जब तक वह जुड़ा न हो, सिस्टम का उपकरण इस्तेमाल होता है।</translation>
    </message>
    <message>
        <source>While the window is not in front, of what took more than ten seconds and of whole batches. A click plays the clip or shows the result.</source>
        <translation>जब विंडो सामने न हो, तब दस सेकंड से ज़्यादा चले काम और पूरे बैच के बारे में। क्लिक करने पर क्लिप चलती है या परिणाम दिखता है।</translation>
    </message>
    <message>
        <source>bug support about version</source>
        <translation>बग समस्या सहायता परिचय संस्करण</translation>
    </message>
    <message>
        <source>directory place</source>
        <translation>निर्देशिका डायरेक्टरी जगह स्थान</translation>
    </message>
    <message>
        <source>disk data clips</source>
        <translation>डिस्क डेटा क्लिप</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>फ़ॉन्ट ज़ूम बड़ा</translation>
    </message>
    <message>
        <source>history models servers</source>
        <translation>इतिहास मॉडल सर्वर</translation>
    </message>
    <message>
        <source>instruments bank samples SF2 SF3</source>
        <translation>वाद्य यंत्र बैंक सैंपल साउंडफ़ॉन्ट SF2 SF3</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>कुंजियाँ बटन</translation>
    </message>
    <message>
        <source>local offline sound font</source>
        <translation>स्थानीय ऑफ़लाइन साउंड फ़ॉन्ट</translation>
    </message>
    <message>
        <source>metadata tag privacy</source>
        <translation>मेटाडेटा टैग गोपनीयता</translation>
    </message>
    <message>
        <source>min</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>network company socks</source>
        <translation>नेटवर्क कंपनी socks</translation>
    </message>
    <message>
        <source>notify message bubble alert</source>
        <translation>सूचना नोटिफ़िकेशन संदेश मैसेज अलर्ट</translation>
    </message>
    <message>
        <source>output speaker headphones</source>
        <translation>आउटपुट स्पीकर हेडफ़ोन</translation>
    </message>
    <message>
        <source>parallel limit</source>
        <translation>समानांतर सीमा</translation>
    </message>
    <message>
        <source>password secret API key</source>
        <translation>पासवर्ड गुप्त API कुंजी</translation>
    </message>
    <message>
        <source>retry again pause</source>
        <translation>पुनः प्रयास फिर विराम</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>आकार सीमा</translation>
    </message>
    <message>
        <source>template file name</source>
        <translation>टेम्पलेट फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>theme colours night</source>
        <translation>थीम रंग रात</translation>
    </message>
    <message>
        <source>timeout time limit</source>
        <translation>टाइमआउट समय सीमा</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>“%1” is not a sound font (SF2 or SF3). Nothing was changed.</source>
        <translation>“%1” साउंड फ़ॉन्ट (SF2 या SF3) नहीं है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>“%1” is not there any more, or is no sound font: the sketch engine cannot play. Choose another one.</source>
        <translation>“%1” अब मौजूद नहीं है, या साउंड फ़ॉन्ट नहीं है: स्केच इंजन बजा नहीं सकता। कोई दूसरा चुनें।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ShortcutEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 “%2” का है, जिससे वह छिन जाएगा।</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it wants a single key other than a digit, Enter, Tab or Esc.</source>
        <translation>%1 यहाँ इस्तेमाल नहीं हो सकता: यहाँ अंक, Enter, Tab या Esc के अलावा कोई अकेली कुंजी चाहिए।</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it would be written into texts, or leads through the window. Hold Ctrl or Alt with it.</source>
        <translation>%1 यहाँ इस्तेमाल नहीं हो सकता: वह पाठ में लिख जाएगा, या विंडो में आगे बढ़ाता है। उसके साथ Ctrl या Alt दबाएँ।</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 खाली है।</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>क्रिया</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>क्रियाएँ और उनके शॉर्टकट</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>सभी सामान्य शॉर्टकट</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>निर्धारित करें</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नया शॉर्टकट</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>कोई शॉर्टकट नहीं</translation>
    </message>
    <message>
        <source>Put the caret into the field and press the new key.</source>
        <translation>कर्सर फ़ील्ड में रखें और नया शॉर्टकट दबाएँ।</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>सामान्य शॉर्टकट</translation>
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
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Compared blind: give the clip that plays a place</source>
        <translation>ब्लाइंड तुलना में: चल रही क्लिप को स्थान दें</translation>
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
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>In a collection of the library: up or down</source>
        <translation>लाइब्रेरी के किसी संग्रह में: ऊपर या नीचे</translation>
    </message>
    <message>
        <source>In a transcript: move its start, its end</source>
        <translation>ट्रांसक्रिप्ट में: उसकी शुरुआत, उसका अंत खिसकाएँ</translation>
    </message>
    <message>
        <source>In a transcript: play from there, find</source>
        <translation>ट्रांसक्रिप्ट में: वहाँ से चलाएँ, खोजें</translation>
    </message>
    <message>
        <source>In a transcript: write, split at the caret, merge</source>
        <translation>ट्रांसक्रिप्ट में: लिखें, कर्सर पर बाँटें, मिलाएँ</translation>
    </message>
    <message>
        <source>In lists and transcripts</source>
        <translation>सूचियों और ट्रांसक्रिप्ट में</translation>
    </message>
    <message>
        <source>In the library: play, tags and note, to the trash</source>
        <translation>लाइब्रेरी में: चलाएँ, टैग और नोट, ट्रैश में डालें</translation>
    </message>
    <message>
        <source>In the queue: pause or resume, cancel</source>
        <translation>कतार में: रोकें या जारी रखें, रद्द करें</translation>
    </message>
    <message>
        <source>In the queue: up or down, to the front</source>
        <translation>कतार में: ऊपर या नीचे, सबसे आगे</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>That clip at the same position</source>
        <translation>उसी स्थिति पर वह क्लिप</translation>
    </message>
    <message>
        <source>While nothing is typed</source>
        <translation>जब कुछ टाइप न हो रहा हो</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SidePane</name>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>कतार %1</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>कतार और लाइब्रेरी</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SinkFeeder</name>
    <message>
        <source>The sound device cannot be opened. Your clips are safe. Check the sound settings of the system, then press play again.</source>
        <translation>ध्वनि उपकरण नहीं खुल सकता। आपकी क्लिप सुरक्षित हैं। सिस्टम की ध्वनि सेटिंग जाँचें, फिर चलाएँ दबाएँ।</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>ध्वनि उपकरण ने उत्तर देना बंद कर दिया है। आपकी क्लिप सुरक्षित हैं। सिस्टम की ध्वनि सेटिंग में दूसरा उपकरण चुनें, फिर चलाएँ दबाएँ।</translation>
    </message>
    <message>
        <source>“%1” went away while playing. Your clips are safe. Connect it again or choose another device, then press play.</source>
        <translation>चलते समय “%1” चला गया। आपकी क्लिप सुरक्षित हैं। उसे फिर जोड़ें या दूसरा उपकरण चुनें, फिर चलाएँ दबाएँ।</translation>
    </message>
    <message>
        <source>“%1” went away, and there is no other sound device. Your clips are safe. Connect one again: what was playing goes on from here.</source>
        <translation>“%1” चला गया, और कोई दूसरा ध्वनि उपकरण नहीं है। आपकी क्लिप सुरक्षित हैं। फिर से एक जोड़ें: जो चल रहा था, वह यहीं से आगे चलता है।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SleepGuard</name>
    <message>
        <source>Requests are on their way</source>
        <translation>अनुरोध रास्ते में हैं</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SoundMenu</name>
    <message>
        <source>As the system says</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>As the system says (%1)</source>
        <translation>सिस्टम के अनुसार (%1)</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>ध्वनि उपकरण</translation>
    </message>
    <message>
        <source>Speed %1 and sound device</source>
        <translation>गति %1 और ध्वनि उपकरण</translation>
    </message>
    <message>
        <source>Speed and sound device</source>
        <translation>गति और ध्वनि उपकरण</translation>
    </message>
    <message>
        <source>Speed, pitch kept</source>
        <translation>गति, पिच वही</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>चुना हुआ (जुड़ा नहीं है)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecDialog</name>
    <message numerus="yes">
        <source>%1: %n field(s).</source>
        <translation>
            <numerusform>%1: %n फ़ील्ड।</numerusform>
            <numerusform>%1: %n फ़ील्ड।</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>A Truss with an example request</source>
        <translation>उदाहरण अनुरोध वाला Truss</translation>
    </message>
    <message>
        <source>A model that was exported</source>
        <translation>निर्यात किया हुआ मॉडल</translation>
    </message>
    <message>
        <source>A request in code</source>
        <translation>कोड में अनुरोध</translation>
    </message>
    <message>
        <source>A request that works, or a description of what the model takes</source>
        <translation>चलने वाला अनुरोध, या इसका विवरण कि मॉडल क्या लेता है</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>An OpenAPI file</source>
        <translation>OpenAPI फ़ाइल</translation>
    </message>
    <message>
        <source>An example request</source>
        <translation>उदाहरण अनुरोध</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>सर्वर से पूछें</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation>मॉडल संपादित करें</translation>
    </message>
    <message>
        <source>Left out, because it looks like a key: %1.</source>
        <translation>छोड़ा गया, क्योंकि यह कुंजी जैसा दिखता है: %1।</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>संगीत</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>नया मॉडल</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Nothing is sent, except to a server that you ask here. Keys are never kept.</source>
        <translation>कुछ नहीं भेजा जाता, सिवाय उस सर्वर के जिससे आप यहाँ पूछते हैं। कुंजियाँ कभी नहीं रखी जातीं।</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Open a request or a description</source>
        <translation>अनुरोध या विवरण खोलें</translation>
    </message>
    <message>
        <source>Paste a curl command, a Python snippet, the JSON of a request, a config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported. Dropping its file works too.</source>
        <translation>curl कमांड, Python कोड अंश, अनुरोध का JSON, example_model_input वाली config.yaml, OpenAPI फ़ाइल, JSON Schema, या किसी का निर्यात किया हुआ मॉडल चिपकाएँ। उसकी फ़ाइल छोड़ना भी चलता है।</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>पथ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Requests and descriptions (*.json *.yaml *.yml *.txt *.sh *.py)</source>
        <translation>अनुरोध और विवरण (*.json *.yaml *.yml *.txt *.sh *.py)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>ध्वनियाँ</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>वाणी से पाठ</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>पाठ से वाणी</translation>
    </message>
    <message>
        <source>The schema of a server</source>
        <translation>सर्वर का स्कीमा</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>उपयोग</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>What a field held in the example is sent where it is left empty. Files, keys and addresses are not kept.</source>
        <translation>फ़ील्ड खाली छोड़ने पर वही भेजा जाता है जो उदाहरण में उसमें था। फ़ाइलें, कुंजियाँ और पते नहीं रखे जाते।</translation>
    </message>
    <message>
        <source>or a server: http://localhost:8080</source>
        <translation>या सर्वर: http://localhost:8080</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there, and its permissions.</source>
        <translation>“%1” को नहीं पढ़ा जा सकता। जाँचें कि वह अब भी मौजूद है, और उसकी अनुमतियाँ भी।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldEdit</name>
    <message>
        <source>%1 is needed</source>
        <translation>%1: ज़रूरी है</translation>
    </message>
    <message>
        <source>%1, largest value</source>
        <translation>%1, सबसे बड़ा मान</translation>
    </message>
    <message>
        <source>%1, smallest value</source>
        <translation>%1, सबसे छोटा मान</translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation>%1, मान</translation>
    </message>
    <message>
        <source>File as base64</source>
        <translation>base64 में फ़ाइल</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>ज़रूरी</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>चालू या बंद</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>इनमें से एक</translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation>कई पाठ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>The smallest and the largest value are numbers, the smaller one first. Either may be empty.</source>
        <translation>सबसे छोटा और सबसे बड़ा मान संख्याएँ हैं, छोटा पहले। दोनों में से कोई भी खाली हो सकता है।</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>पूर्ण संख्या</translation>
    </message>
    <message>
        <source>Write its values, with commas between them.</source>
        <translation>इसके मान अल्पविराम से अलग करके लिखें।</translation>
    </message>
    <message>
        <source>from</source>
        <translation>न्यूनतम</translation>
    </message>
    <message>
        <source>slow, fast</source>
        <translation>slow, fast</translation>
    </message>
    <message>
        <source>to</source>
        <translation>अधिकतम</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldRow</name>
    <message>
        <source>%1 if left empty</source>
        <translation>खाली छोड़ने पर %1</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>ब्राउज़ करें</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>%1 के लिए ब्राउज़ करें</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>%1 के लिए फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>कोई फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>ऐसी कोई फ़ाइल नहीं है, या पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation>जैसा मॉडल में है</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>वैकल्पिक</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFields</name>
    <message>
        <source>%1: there is no such file, or it cannot be read.</source>
        <translation>%1: ऐसी कोई फ़ाइल नहीं है, या पढ़ी नहीं जा सकती।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpectrumButton</name>
    <message>
        <source>Spectrum</source>
        <translation>स्पेक्ट्रम</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageDialog</name>
    <message>
        <source>%1 in all, %2 free on this disk</source>
        <translation>कुल %1, इस डिस्क पर %2 खाली</translation>
    </message>
    <message>
        <source>Adds what such a file has and this library lacks. Replaces nothing.</source>
        <translation>ऐसी फ़ाइल में जो है और इस लाइब्रेरी में नहीं, उसे जोड़ता है। मौजूदा किसी चीज़ की जगह नहीं लेता।</translation>
    </message>
    <message>
        <source>Archives of a library (*.zip)</source>
        <translation>लाइब्रेरी के आर्काइव (*.zip)</translation>
    </message>
    <message>
        <source>Besides clips: recordings %1, trash %2, database %3, its backups %4</source>
        <translation>क्लिप के अलावा: रिकॉर्डिंग %1, ट्रैश %2, डेटाबेस %3, उसके बैकअप %4</translation>
    </message>
    <message>
        <source>Choose an empty folder for the library</source>
        <translation>लाइब्रेरी के लिए खाली फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>सफ़ाई करें…</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>न ले जाएँ</translation>
    </message>
    <message>
        <source>Export library</source>
        <translation>लाइब्रेरी निर्यात करें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>लाइब्रेरी में आयात करें</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात करें…</translation>
    </message>
    <message>
        <source>It moves to %1 when Melodeck is closed.</source>
        <translation>Melodeck बंद होने पर लाइब्रेरी %1 में चली जाएगी।</translation>
    </message>
    <message>
        <source>Library storage</source>
        <translation>लाइब्रेरी का भंडारण</translation>
    </message>
    <message>
        <source>Month and model</source>
        <translation>महीना और मॉडल</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>ले जाएँ…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its checksum. Changes nothing.</source>
        <translation>हर फ़ाइल पढ़ता है और उसके चेकसम से मिलाता है। कुछ भी नहीं बदलता।</translation>
    </message>
    <message>
        <source>Remove old files</source>
        <translation>पुरानी फ़ाइलें हटाएँ</translation>
    </message>
    <message>
        <source>Restart Melodeck now</source>
        <translation>Melodeck अभी फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Size by month and model</source>
        <translation>महीने और मॉडल के अनुसार आकार</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>The files from before the move are still in %1.</source>
        <translation>ले जाने से पहले की फ़ाइलें अब भी %1 में हैं।</translation>
    </message>
    <message>
        <source>The last move did not happen: %1</source>
        <translation>पिछला स्थानांतरण नहीं हुआ: %1</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is removed.</source>
        <translation>लाइब्रेरी जहाँ है वहीं रहती है, और प्रति हटा दी जाती है।</translation>
    </message>
    <message>
        <source>The whole library as one ZIP file with checksums</source>
        <translation>पूरी लाइब्रेरी एक ZIP फ़ाइल में, चेकसम सहित</translation>
    </message>
    <message>
        <source>To another disk. Each file is copied, read back and compared first.</source>
        <translation>दूसरी डिस्क पर। पहले हर फ़ाइल कॉपी की जाती है, वापस पढ़ी जाती है और मिलाई जाती है।</translation>
    </message>
    <message>
        <source>Trash (%1)…</source>
        <translation>ट्रैश (%1)…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>ट्रैश…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>सत्यापित करें</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageWork</name>
    <message numerus="yes">
        <source>%1 are free again. %n old file(s) stay: the library lacks them where it is now.</source>
        <translation>
            <numerusform>%1 फिर से खाली हैं। %n पुरानी फ़ाइल रहती है: लाइब्रेरी जहाँ अब है, वहाँ वह नहीं है।</numerusform>
            <numerusform>%1 फिर से खाली हैं। %n पुरानी फ़ाइलें रहती हैं: लाइब्रेरी जहाँ अब है, वहाँ वे नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were copied and read back.</source>
        <translation>
            <numerusform>%n फ़ाइल (%1) कॉपी की गई और वापस पढ़ी गई।</numerusform>
            <numerusform>%n फ़ाइलें (%1) कॉपी की गईं और वापस पढ़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>लाइब्रेरी कॉपी हो रही है</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>ट्रैश खाली हो रहा है</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>निर्यात हो रहा है</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>आयात हो रहा है</translation>
    </message>
    <message>
        <source>Only what has ended can go to the trash. Cancel it first.</source>
        <translation>केवल समाप्त हुआ जॉब ही ट्रैश में जा सकता है। पहले उसे रद्द करें।</translation>
    </message>
    <message>
        <source>Removing the copy</source>
        <translation>प्रति हटाई जा रही है</translation>
    </message>
    <message>
        <source>Removing the old files</source>
        <translation>पुरानी फ़ाइलें हटाई जा रही हैं</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is gone.</source>
        <translation>लाइब्रेरी जहाँ है वहीं रहती है, और प्रति हटा दी गई है।</translation>
    </message>
    <message>
        <source>The new place is used from the next start on; what comes until then is taken along. The old files stay until you remove them here.</source>
        <translation>नई जगह अगली बार शुरू करने से इस्तेमाल होती है; तब तक जो आता है, वह साथ ले जाया जाता है। पुरानी फ़ाइलें तब तक रहती हैं, जब तक आप उन्हें यहाँ हटा न दें।</translation>
    </message>
    <message>
        <source>The old files are gone, and %1 are free again.</source>
        <translation>पुरानी फ़ाइलें हटा दी गई हैं, और %1 फिर से खाली हैं।</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>सत्यापन हो रहा है</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StoredKeys</name>
    <message>
        <source>There is no keychain here, so no key can be kept.</source>
        <translation>यहाँ कीचेन नहीं है, इसलिए कोई कुंजी नहीं रखी जा सकती।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedList</name>
    <message>
        <source>At the platform</source>
        <translation>प्लेटफ़ॉर्म पर</translation>
    </message>
    <message>
        <source>At the platform %1</source>
        <translation>प्लेटफ़ॉर्म पर %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 रद्द करें</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>समाप्त हटाएँ</translation>
    </message>
    <message>
        <source>Clear ended requests</source>
        <translation>समाप्त अनुरोध हटाएँ</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID कॉपी करें</translation>
    </message>
    <message>
        <source>Copy id of %1</source>
        <translation>%1 की ID कॉपी करें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>ख़ारिज करें</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>%1 ख़ारिज करें</translation>
    </message>
    <message>
        <source>The request&apos;s id is in the clipboard.</source>
        <translation>अनुरोध की ID क्लिपबोर्ड में है।</translation>
    </message>
    <message>
        <source>and %1 older ones</source>
        <translation>और %1 पुराने</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedRequests</name>
    <message>
        <source>Cancelled. It did not run and is not billed.</source>
        <translation>रद्द किया गया। यह नहीं चला और इसका शुल्क नहीं लगता।</translation>
    </message>
    <message>
        <source>Done: its result goes to the webhook</source>
        <translation>पूर्ण: इसका परिणाम वेबहुक पर जाता है</translation>
    </message>
    <message>
        <source>Ended without a result</source>
        <translation>बिना परिणाम के समाप्त</translation>
    </message>
    <message>
        <source>It was not cancelled: only a request that still waits can be. It may run and be billed.</source>
        <translation>यह रद्द नहीं हुआ: केवल प्रतीक्षा में रहा अनुरोध ही रद्द हो सकता है। यह चल सकता है और इसका शुल्क लग सकता है।</translation>
    </message>
    <message>
        <source>On its way to the platform&apos;s queue</source>
        <translation>प्लेटफ़ॉर्म की कतार के रास्ते में</translation>
    </message>
    <message>
        <source>Queued at the platform</source>
        <translation>प्लेटफ़ॉर्म की कतार में</translation>
    </message>
    <message>
        <source>Runs at the platform</source>
        <translation>प्लेटफ़ॉर्म पर चल रहा है</translation>
    </message>
    <message>
        <source>The platform&apos;s queue has the request.</source>
        <translation>अनुरोध प्लेटफ़ॉर्म की कतार में है।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeButton</name>
    <message>
        <source>Show milliseconds</source>
        <translation>मिलीसेकंड दिखाएँ</translation>
    </message>
    <message>
        <source>Show tenths of a second</source>
        <translation>सेकंड के दसवें भाग दिखाएँ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeField</name>
    <message>
        <source>Seconds, or minutes and seconds: 2.75 or 0:02.75</source>
        <translation>सेकंड, या मिनट और सेकंड: 2.75 या 0:02.75</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TopBar</name>
    <message>
        <source>%1 · billed by its owner&apos;s rates</source>
        <translation>%1 · शुल्क उसके मालिक की दरों से</translation>
    </message>
    <message>
        <source>%1 · on a server of your own, free</source>
        <translation>%1 · आपके अपने सर्वर पर, मुफ़्त</translation>
    </message>
    <message>
        <source>Choose where requests go</source>
        <translation>चुनें कि अनुरोध कहाँ जाएँ</translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation>मॉडल जोड़ें…</translation>
    </message>
    <message>
        <source>Fills the form with the request that whoever deployed the model wrote beside it</source>
        <translation>फ़ॉर्म को उस अनुरोध से भरता है जो मॉडल डिप्लॉय करने वाले ने उसके साथ लिखा</translation>
    </message>
    <message>
        <source>Model: %1, %2</source>
        <translation>मॉडल: %1, %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Sketch engine on this computer</source>
        <translation>इस कंप्यूटर का स्केच इंजन</translation>
    </message>
    <message>
        <source>Starts it now, so that the first request does not wait for it</source>
        <translation>इसे अभी शुरू करता है, ताकि पहले अनुरोध को इसकी प्रतीक्षा न करनी पड़े</translation>
    </message>
    <message>
        <source>Use the model&apos;s example request</source>
        <translation>मॉडल का उदाहरण अनुरोध इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>मॉडल जगाएँ</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>आपकी धुन को नियमों से अरेंज करता है · मुफ़्त · कुंजी नहीं चाहिए</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptAudio</name>
    <message>
        <source>Fetching the recording behind the link…</source>
        <translation>लिंक की रिकॉर्डिंग लाई जा रही है…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptCard</name>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n अनिश्चित</numerusform>
            <numerusform>%n अनिश्चित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n शब्द</numerusform>
            <numerusform>%n शब्द</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>ट्रांसक्रिप्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>ट्रांसक्रिप्ट संपादित करें</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>ट्रांसक्रिप्ट सहेजें…</translation>
    </message>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>मॉडल को इस पर पूरा भरोसा नहीं था (%1 %)।</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>ट्रांसक्रिप्ट</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>संपादित</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptDesk</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n खंड</numerusform>
            <numerusform>%n खंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n अनिश्चित</numerusform>
            <numerusform>%n अनिश्चित</numerusform>
        </translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>कोई और…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Back to the model&apos;s text</source>
        <translation>मॉडल के पाठ पर लौटें</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>परिणामों पर लौटें</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>शब्द कॉपी करें</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>शब्द संपादित करें</translation>
    </message>
    <message>
        <source>End 0.1 s earlier</source>
        <translation>अंत 0.1 s पहले</translation>
    </message>
    <message>
        <source>End 0.1 s later</source>
        <translation>अंत 0.1 s बाद</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>साथ चलें</translation>
    </message>
    <message>
        <source>Import subtitles or a transcript…</source>
        <translation>सबटाइटल या ट्रांसक्रिप्ट आयात करें…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात करें…</translation>
    </message>
    <message>
        <source>Insert segment behind</source>
        <translation>पीछे खंड जोड़ें</translation>
    </message>
    <message>
        <source>Keeps the segment that is heard in view</source>
        <translation>सुनाई दे रहे खंड को नज़र में रखता है</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>अगले से मिलाएँ</translation>
    </message>
    <message>
        <source>New name for %1, in all segments:</source>
        <translation>सभी खंडों में %1 का नया नाम:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>यहाँ से चलाएँ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Rename %1 everywhere…</source>
        <translation>हर जगह %1 का नाम बदलें…</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>वक्ता का नाम बदलें</translation>
    </message>
    <message>
        <source>Replaces the segments by those of an SRT, VTT or JSON file; it can be undone</source>
        <translation>खंडों की जगह SRT, VTT या JSON फ़ाइल के खंड रखता है; इसे पूर्ववत किया जा सकता है</translation>
    </message>
    <message>
        <source>Save transcript as text, subtitles, JSON, table or labels</source>
        <translation>ट्रांसक्रिप्ट को पाठ, सबटाइटल, JSON, तालिका या लेबल के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>ट्रांसक्रिप्ट सहेजें…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>वक्ता</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>कर्सर पर बाँटें</translation>
    </message>
    <message>
        <source>Split, merge, move times, name speakers</source>
        <translation>बाँटें, मिलाएँ, समय खिसकाएँ, वक्ताओं के नाम दें</translation>
    </message>
    <message>
        <source>Split: place the caret</source>
        <translation>बाँटना: कर्सर रखें</translation>
    </message>
    <message>
        <source>Start 0.1 s earlier</source>
        <translation>शुरुआत 0.1 s पहले</translation>
    </message>
    <message>
        <source>Start 0.1 s later</source>
        <translation>शुरुआत 0.1 s बाद</translation>
    </message>
    <message>
        <source>There are no segments. Import a file, or press Insert to write one.</source>
        <translation>कोई खंड नहीं है। फ़ाइल आयात करें, या एक लिखने के लिए Insert दबाएँ।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>यहाँ कौन बोल रहा है?</translation>
    </message>
    <message>
        <source>back to the model&apos;s text</source>
        <translation>मॉडल के पाठ पर लौटना</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>संपादित</translation>
    </message>
    <message>
        <source>import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>जोड़ना</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>मिलाना</translation>
    </message>
    <message>
        <source>move time</source>
        <translation>समय खिसकाना</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>हटाना</translation>
    </message>
    <message>
        <source>rename speaker</source>
        <translation>वक्ता का नाम बदलना</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>वक्ता</translation>
    </message>
    <message>
        <source>split</source>
        <translation>बाँटना</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptEdits</name>
    <message>
        <source>An edited transcript was damaged and could not be read. It is kept as %1; the model&apos;s own text is shown.</source>
        <translation>एक संपादित ट्रांसक्रिप्ट क्षतिग्रस्त थी और पढ़ी नहीं जा सकी। उसे %1 के रूप में रखा गया है; मॉडल का अपना पाठ दिखाया गया है।</translation>
    </message>
    <message>
        <source>Your edits are on the disk again.</source>
        <translation>आपके संपादन फिर से डिस्क पर हैं।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TrashDialog</name>
    <message numerus="yes">
        <source>%n job(s) with %1</source>
        <translation>
            <numerusform>%n जॉब (%1)</numerusform>
            <numerusform>%n जॉब (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are removed for good.</source>
        <translation>
            <numerusform>%n जॉब (%1) हमेशा के लिए हटाया जाता है।</numerusform>
            <numerusform>%n जॉब (%1) हमेशा के लिए हटाए जाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips that were not saved elsewhere cannot be brought back, and making them again may cost again.</source>
        <translation>जो क्लिप कहीं और नहीं सहेजी गईं, वे वापस नहीं लाई जा सकतीं, और उन्हें फिर से बनाने का शुल्क दोबारा लग सकता है।</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>ट्रैश खाली करें?</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>ट्रैश खाली करें</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>ट्रैश खाली करें…</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>ट्रैश में</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>बहाल करें</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ट्रैश खाली है।</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ट्रैश</translation>
    </message>
    <message numerus="yes">
        <source>What has been here for %n day(s) is removed by itself.</source>
        <translation>
            <numerusform>जो यहाँ %n दिन रह चुका है, वह अपने-आप हटा दिया जाता है।</numerusform>
            <numerusform>जो यहाँ %n दिन रह चुका है, वह अपने-आप हटा दिया जाता है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Use</name>
    <message>
        <source>This is not in the library any more.</source>
        <translation>यह अब लाइब्रेरी में नहीं है।</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationGrid</name>
    <message>
        <source>%1 of %2 are done</source>
        <translation>%2 में से %1 पूरे</translation>
    </message>
    <message>
        <source>Arrows choose, Space plays, Enter keeps.</source>
        <translation>तीर कुंजियाँ चुनती हैं, Space चलाता है, Enter रख लेता है।</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>बाकी रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>इसे रखें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>तारा हटाएँ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>तारा लगाएँ</translation>
    </message>
    <message>
        <source>Stars it and shows it among the results. The others stay in the library.</source>
        <translation>इस पर तारा लगाता है और इसे परिणामों में दिखाता है। बाकी लाइब्रेरी में रहते हैं।</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>वेरिएशन</translation>
    </message>
    <message>
        <source>Variations – %1</source>
        <translation>वेरिएशन – %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationModel</name>
    <message>
        <source>no clip came</source>
        <translation>कोई क्लिप नहीं आई</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>अब लाइब्रेरी में नहीं है</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>चल रही है</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>तारांकित</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VaryDialog</name>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself.</source>
        <translation>%1 सीड नहीं लेता: उसका हर रन अपने-आप अलग होता है।</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 अपलोड</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be billed</source>
        <translation>
            <numerusform>उनमें से %n का शुल्क लग सकता है</numerusform>
            <numerusform>उनमें से %n का शुल्क लग सकता है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n अनुरोध</numerusform>
            <numerusform>%n अनुरोध</numerusform>
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
        <translation>कम से कम एक मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>अवधियाँ</translation>
    </message>
    <message>
        <source>Durations in seconds</source>
        <translation>अवधियाँ सेकंड में</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>One a line; {slow|fast} tries each</source>
        <translation>हर पंक्ति में एक; {slow|fast} हर एक को आज़माता है</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>प्रॉम्प्ट, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>बनाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Run %n variation(s)</source>
        <translation>
            <numerusform>%n वेरिएशन बनाएँ</numerusform>
            <numerusform>%n वेरिएशन बनाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>हर एक के टेक</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>वेरिएशन</translation>
    </message>
    <message>
        <source>Whole numbers and ranges; none leaves the seed as it is</source>
        <translation>पूर्ण संख्याएँ और श्रेणियाँ; कोई न हो तो सीड जैसा है वैसा रहता है</translation>
    </message>
    <message>
        <source>a grid of %1 × %2</source>
        <translation>%1 × %2 का ग्रिड</translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation>मुफ़्त, इस कंप्यूटर पर</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WaveformMenu</name>
    <message>
        <source>Both channels</source>
        <translation>दोनों चैनल</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>सुर</translation>
    </message>
    <message>
        <source>Remove region</source>
        <translation>क्षेत्र हटाएँ</translation>
    </message>
    <message>
        <source>Ruler in bars and beats</source>
        <translation>माप और बीट का पैमाना</translation>
    </message>
    <message>
        <source>Ruler in time</source>
        <translation>समय का पैमाना</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>स्पेक्ट्रम</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>तरंगरूप</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>बड़ा करें</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>छोटा करें</translation>
    </message>
    <message>
        <source>Zoom to region</source>
        <translation>क्षेत्र पर ज़ूम करें</translation>
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
        <translation>%2 में से %1</translation>
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
        <translation>लोड हो रहा है…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WelcomePage</name>
    <message>
        <source>Browse</source>
        <translation>ब्राउज़ करें</translation>
    </message>
    <message>
        <source>Drop a melody here</source>
        <translation>धुन यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Drop card</source>
        <translation>छोड़ने का कार्ड</translation>
    </message>
    <message>
        <source>Hum it, sing it or play it: three clips follow its tune, each in a style of your own words. It all happens on this computer – no account, no network.</source>
        <translation>गुनगुनाएँ, गाएँ या बजाएँ: तीन क्लिप उसकी धुन पर चलती हैं, हर एक आपके शब्दों में बताई शैली में। सब कुछ इसी कंप्यूटर पर होता है – न खाता, न नेटवर्क।</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>लिंक चिपकाएँ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Start without a melody</source>
        <translation>धुन के बिना शुरू करें</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>अभी आज़माएँ</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A and more – or a JSON request</source>
        <translation>WAV, FLAC, OGG, MP3, M4A और अन्य – या JSON अनुरोध</translation>
    </message>
    <message>
        <source>With a sample melody</source>
        <translation>नमूने की धुन के साथ</translation>
    </message>
</context>
</TS>
