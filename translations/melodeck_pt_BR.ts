<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AnswerDocument</name>
    <message>
        <source>The answer ended inside this piece of media, so it is not whole and was left out.</source>
        <translation>A resposta terminou no meio desta mídia; por isso ela está incompleta e foi deixada de fora.</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows. What was whole before that point is kept.</source>
        <translation>A resposta contém mais mídia do que o limite permite. O que estava completo antes desse ponto foi mantido.</translation>
    </message>
    <message>
        <source>This piece of media arrived damaged and was left out; the rest of the answer is not touched by it.</source>
        <translation>Esta mídia chegou danificada e foi deixada de fora; o restante da resposta não é afetado.</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>A web page came in place of an answer, as from a sign-in page on the way or behind an address that is no model&apos;s. Most likely nothing ran. Check the address, and open it in a browser.</source>
        <translation>Em vez de uma resposta, veio uma página da web, como a de um login no caminho ou a de um endereço que não é de nenhum modelo. Muito provavelmente nada foi executado. Confira o endereço e abra-o em um navegador.</translation>
    </message>
    <message>
        <source>Change what its words name, if you can, and send it again: that is a new run.</source>
        <translation>Altere o que o modelo aponta, se puder, e envie de novo: será uma nova execução.</translation>
    </message>
    <message>
        <source>The model answered with an error: %1</source>
        <translation>O modelo respondeu com um erro: %1</translation>
    </message>
    <message>
        <source>The model answered, but there is no %1 in its answer, or none that Melodeck knows. The answer is kept as it came.</source>
        <translation>O modelo respondeu, mas a resposta não contém o que era esperado (%1), ou nada que o Melodeck conheça. A resposta foi mantida como veio.</translation>
    </message>
    <message>
        <source>Your melody was not followed: %1</source>
        <translation>Sua melodia não foi seguida: %1</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>nenhum motivo foi informado.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>som</translation>
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
        <translation>Falhou. Uma execução que falhou pode ser cobrada.</translation>
    </message>
    <message>
        <source>It is done, but its result could not be delivered and is lost. Check that the webhook can be reached before you send it again.</source>
        <translation>Concluída, mas o resultado não pôde ser entregue e se perdeu. Verifique se o webhook está acessível antes de enviar de novo.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Concluída.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Em execução.</translation>
    </message>
    <message>
        <source>It waited longer than it was allowed to, and did not run.</source>
        <translation>Esperou mais tempo do que o permitido e não foi executada.</translation>
    </message>
    <message>
        <source>It waits in the platform&apos;s queue.</source>
        <translation>Aguarda na fila da plataforma.</translation>
    </message>
    <message>
        <source>It was cancelled before it ran.</source>
        <translation>Cancelada antes de ser executada.</translation>
    </message>
    <message>
        <source>The model failed. A failed run may be billed.</source>
        <translation>O modelo falhou. Uma execução que falhou pode ser cobrada.</translation>
    </message>
    <message>
        <source>The platform took the request without naming an id for it. It may run and be billed; look at its dashboard before you send it again.</source>
        <translation>A plataforma aceitou a requisição sem informar um ID. Ela pode ser executada e cobrada; consulte o painel da plataforma antes de enviar de novo.</translation>
    </message>
    <message>
        <source>The result could not be delivered to the webhook.</source>
        <translation>O resultado não pôde ser entregue ao webhook.</translation>
    </message>
    <message>
        <source>This is not the result of an async request.</source>
        <translation>Este não é o resultado de uma requisição assíncrona.</translation>
    </message>
    <message>
        <source>What answered is not the platform&apos;s queue: a proxy or another server may stand between. Check the endpoint.</source>
        <translation>Quem respondeu não foi a fila da plataforma: pode haver um proxy ou outro servidor no caminho. Verifique o endpoint.</translation>
    </message>
</context>
<context>
    <name>AsyncFolder</name>
    <message>
        <source>The folder %1 cannot be written, so nothing could be kept of what was asked and what comes back. Check its permissions and the room on the disk.</source>
        <translation>Não é possível gravar na pasta %1, então nada do que foi pedido nem do que volta pôde ser mantido. Verifique as permissões e o espaço em disco.</translation>
    </message>
    <message>
        <source>What was asked for cannot be kept under the request&apos;s id in %1. Its result will come all the same, without its prompts.</source>
        <translation>O que foi pedido não pode ser mantido sob o ID da requisição em %1. O resultado virá mesmo assim, sem os prompts.</translation>
    </message>
</context>
<context>
    <name>AsyncIntake</name>
    <message>
        <source>%1 is in the library and cannot be moved or removed. Check its permissions.</source>
        <translation>%1 está na biblioteca e não pode ser movido nem removido. Verifique as permissões.</translation>
    </message>
    <message>
        <source>A result came that is signed and cannot be read. Its bytes are in %1.</source>
        <translation>Chegou um resultado assinado que não pode ser lido. Seus bytes estão em %1.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>Os bytes recebidos estão em %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. The result stays where it came in. Check the disk and its permissions.</source>
        <translation>Não é possível criar a pasta %1. O resultado fica onde chegou. Verifique o disco e suas permissões.</translation>
    </message>
</context>
<context>
    <name>AsyncRequest</name>
    <message>
        <source>%1 must be from %2 to %3. Nothing was sent.</source>
        <translation>%1: o valor deve estar entre %2 e %3. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The first delay, in milliseconds,</source>
        <translation>O primeiro atraso, em milissegundos,</translation>
    </message>
    <message>
        <source>The longest delay, in milliseconds,</source>
        <translation>O maior atraso, em milissegundos,</translation>
    </message>
    <message>
        <source>The longest time in the queue, in seconds,</source>
        <translation>O tempo máximo na fila, em segundos,</translation>
    </message>
    <message>
        <source>The number of attempts</source>
        <translation>O número de tentativas</translation>
    </message>
    <message>
        <source>The priority</source>
        <translation>A prioridade</translation>
    </message>
    <message>
        <source>The request is %1 with its files; the platform takes %2 for an async request. Nothing was sent. Attach a shorter recording (about 3 s of mono 32 kHz WAV fit, more as FLAC or Ogg), let the model fetch it from a link, or send it without --async.</source>
        <translation>A requisição tem %1 com seus arquivos; a plataforma aceita %2 em uma requisição assíncrona. Nada foi enviado. Anexe uma gravação mais curta (cabem cerca de 3 s de WAV mono a 32 kHz, mais em FLAC ou Ogg), deixe o modelo buscá-la por um link ou envie sem --async.</translation>
    </message>
    <message>
        <source>The webhook is not an address such as https://host.example/path. Nothing was sent.</source>
        <translation>O webhook não é um endereço como https://host.example/path. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The webhook leads to this computer by a name that only this computer knows, so the result could never arrive. Nothing was sent. Give the address by which the TLS proxy in front of “melodeck-cli receive” is reached from outside.</source>
        <translation>O webhook aponta para este computador por um nome que só este computador conhece, então o resultado nunca chegaria. Nada foi enviado. Informe o endereço pelo qual o proxy TLS à frente de “melodeck-cli receive” é acessado de fora.</translation>
    </message>
    <message>
        <source>The webhook must be an https:// address: the platform takes no other. Nothing was sent.</source>
        <translation>O webhook deve ser um endereço https://: a plataforma não aceita outro. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address holds a user name or password. Nothing was sent. Leave it out: results are signed, and checked by that.</source>
        <translation>O endereço do webhook contém um nome de usuário ou uma senha. Nada foi enviado. Retire-os: os resultados são assinados e verificados dessa forma.</translation>
    </message>
    <message>
        <source>This endpoint has no queue of its own. Nothing was sent. Async requests need a model or chain of the platform: baseten:MODEL_ID, or its predict address.</source>
        <translation>Este endpoint não tem fila própria. Nada foi enviado. Requisições assíncronas precisam de um modelo ou de uma cadeia da plataforma: baseten:MODEL_ID ou seu endereço predict.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a request. Nothing was sent.</source>
        <translation>“%1” não é o ID de uma requisição. Nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>AsyncSubmission</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>The platform knows no such request: the id or the endpoint is another, or it ended more than an hour ago. Check the id and the endpoint.</source>
        <translation>A plataforma não conhece essa requisição: o ID ou o endpoint é outro, ou ela terminou há mais de uma hora. Verifique o ID e o endpoint.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>A WAV of %1 Hz, %2 channels and %3 bits cannot be made here. Nothing was sent.</source>
        <translation>Não é possível criar aqui um WAV de %1 Hz, %2 canais e %3 bits. Nada foi enviado.</translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Nothing was recorded. Check the folder and the room on its disk.</source>
        <translation>Não é possível gravar em “%1” (%2). Nada foi gravado. Verifique a pasta e o espaço em disco.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Interrompido. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The audio</source>
        <translation>O áudio</translation>
    </message>
    <message>
        <source>The audio cannot be converted from %1 Hz to %2 Hz. Nothing was sent. Export it at another rate.</source>
        <translation>O áudio não pode ser convertido de %1 Hz para %2 Hz. Nada foi enviado. Exporte-o com outra taxa.</translation>
    </message>
    <message>
        <source>The audio ends before its first sample.</source>
        <translation>O áudio termina antes da primeira amostra.</translation>
    </message>
    <message>
        <source>The audio is longer than three hours. Nothing was sent. Choose a shorter region.</source>
        <translation>O áudio tem mais de três horas. Nada foi enviado. Escolha uma região mais curta.</translation>
    </message>
    <message>
        <source>The audio is too long for a rate of %1 Hz. Nothing was sent. Choose a shorter region.</source>
        <translation>O áudio é longo demais para uma taxa de %1 Hz. Nada foi enviado. Escolha uma região mais curta.</translation>
    </message>
    <message>
        <source>The chosen region of “%1” holds no sound. Nothing was sent. Choose a region inside the file.</source>
        <translation>A região escolhida de “%1” não contém som. Nada foi enviado. Escolha uma região dentro do arquivo.</translation>
    </message>
    <message>
        <source>The recording cannot be written any further (%1). What was recorded before is kept. Make room on the disk.</source>
        <translation>Não é possível continuar a gravação (%1). O que foi gravado antes foi mantido. Libere espaço em disco.</translation>
    </message>
    <message>
        <source>The recording is as long as a WAV file can be and ended there. All of it is kept.</source>
        <translation>A gravação atingiu o tamanho máximo de um arquivo WAV e terminou aí. Tudo foi mantido.</translation>
    </message>
    <message>
        <source>The sound that arrives cannot be played here. What arrives is kept as it is.</source>
        <translation>O som que chega não pode ser reproduzido aqui. O que chega é mantido como está.</translation>
    </message>
    <message>
        <source>The sound that arrives has a damaged header and cannot be played. What arrives is kept as it is.</source>
        <translation>O som que chega tem um cabeçalho danificado e não pode ser reproduzido. O que chega é mantido como está.</translation>
    </message>
    <message>
        <source>This is not audio: %1</source>
        <translation>Isto não é áudio: %1</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>áudio</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be read as it is. Nothing was sent. Turn it into WAV or FLAC first (ffmpeg -i FILE tune.wav), or drop it on Melodeck&apos;s window, which decodes it.</source>
        <translation>“%1” (%2) não pode ser lido como está. Nada foi enviado. Converta-o antes em WAV ou FLAC (ffmpeg -i FILE tune.wav), ou solte-o na janela do Melodeck, que o decodifica.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there.</source>
        <translation>“%1” não pode ser lido. Nada foi enviado. Verifique se o arquivo ainda está lá.</translation>
    </message>
    <message>
        <source>“%1” does not say how long it is, and it is longer than a day. Nothing was sent. Cut it, or export it again as WAV or FLAC.</source>
        <translation>“%1” não informa sua duração, e ela passa de um dia. Nada foi enviado. Corte-o ou exporte-o de novo como WAV ou FLAC.</translation>
    </message>
    <message>
        <source>“%1” has a damaged header. Nothing was sent. Export it again as WAV or FLAC.</source>
        <translation>“%1” tem um cabeçalho danificado. Nada foi enviado. Exporte-o de novo como WAV ou FLAC.</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Nothing was sent. Choose another file.</source>
        <translation>“%1” não contém som. Nada foi enviado. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its sound cannot be decoded. Nothing was sent. Export it again, or choose another file.</source>
        <translation>“%1” está danificado: o som não pode ser decodificado. Nada foi enviado. Exporte-o de novo ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Nothing was sent. Choose another file.</source>
        <translation>“%1” está vazio (0 bytes). Nada foi enviado. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Nothing was sent. Choose an audio file.</source>
        <translation>“%1” não é um arquivo. Nada foi enviado. Escolha um arquivo de áudio.</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG and MP3 work.</source>
        <translation>“%1” não é um áudio que possa ser lido aqui. Nada foi enviado. WAV, FLAC, OGG e MP3 funcionam.</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was sent. Choose the file again.</source>
        <translation>“%1” não foi encontrado. Nada foi enviado. Escolha o arquivo de novo.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was sent. Check the file&apos;s permissions.</source>
        <translation>Não há permissão para ler “%1”. Nada foi enviado. Verifique as permissões do arquivo.</translation>
    </message>
    <message>
        <source>“%1” would be larger than 4 GiB in the format that the model takes, more than a WAV file holds. Nothing was sent. Choose a shorter region.</source>
        <translation>“%1” passaria de 4 GiB no formato que o modelo aceita, mais do que cabe em um arquivo WAV. Nada foi enviado. Escolha uma região mais curta.</translation>
    </message>
</context>
<context>
    <name>Base64</name>
    <message>
        <source>The base64 text breaks off after %1 characters.</source>
        <translation>O texto base64 é interrompido após %1 caracteres.</translation>
    </message>
    <message>
        <source>The base64 text is damaged near character %1.</source>
        <translation>O texto base64 está danificado perto do caractere %1.</translation>
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
        <translation>Uma duração de %1 s está fora do que o modelo aceita: %2</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Nada foi colocado na fila.</translation>
    </message>
    <message>
        <source>That is more than %1 jobs (%2). Nothing was queued. Leave out files, prompts, durations or seeds.</source>
        <translation>São mais de %1 tarefas (%2). Nada foi colocado na fila. Retire arquivos, prompts, durações ou sementes.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Não existe o modelo “%1”.</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>Escreva pelo menos um prompt.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semente %1</translation>
    </message>
    <message>
        <source>“%1” are too many seeds. Nothing was queued.</source>
        <translation>“%1”: sementes demais. Nada foi colocado na fila.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>“%1” não é um número de segundos.</translation>
    </message>
    <message>
        <source>“%1” is not a seed: whole numbers and ranges such as 1-4 are.</source>
        <translation>“%1” não é uma semente: valem números inteiros e intervalos como 1-4.</translation>
    </message>
</context>
<context>
    <name>BodyPlan</name>
    <message>
        <source>The request has no place for a file in “%1”. Nothing was sent. Name a field of its top level, or a JSON pointer to one.</source>
        <translation>A requisição não tem lugar para um arquivo em “%1”. Nada foi enviado. Indique um campo do nível superior ou um ponteiro JSON para um campo.</translation>
    </message>
</context>
<context>
    <name>BodyStream</name>
    <message>
        <source>A file of the request turned out longer or shorter than it was at the start. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>Um arquivo da requisição ficou maior ou menor do que era no início. A requisição foi interrompida antes de estar completa. Não mexa no arquivo e envie de novo.</translation>
    </message>
</context>
<context>
    <name>ClipExport</name>
    <message>
        <source>Nothing is lost: the clip is in the library.</source>
        <translation>Nada se perdeu: o clipe está na biblioteca.</translation>
    </message>
    <message>
        <source>Saving in this format needs a folder to work in, and neither “%1” nor “%2” can be written. Nothing was saved. Check their permissions and the room on their disk, or save as WAV.</source>
        <translation>Para salvar neste formato é preciso uma pasta de trabalho, e não é possível gravar em “%1” nem em “%2”. Nada foi salvo. Verifique as permissões e o espaço em disco, ou salve como WAV.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Interrompido. Nada foi salvo.</translation>
    </message>
    <message>
        <source>only its first %1 s: the clip is damaged there, and %2 s are missing. Saved as received it keeps every byte that came</source>
        <translation>apenas os primeiros %1 s: o clipe está danificado nesse ponto e faltam %2 s. Salvo como recebido, ele mantém todos os bytes que chegaram</translation>
    </message>
    <message>
        <source>without its recipe: this file has no place for it</source>
        <translation>sem a receita: este arquivo não tem lugar para ela</translation>
    </message>
</context>
<context>
    <name>ClipParts</name>
    <message>
        <source>Only clips of the sketch engine can be taken apart, and the recipe of this one is not known any more. Nothing was saved.</source>
        <translation>Só os clipes do mecanismo de esboços podem ser decompostos, e a receita deste não é mais conhecida. Nada foi salvo.</translation>
    </message>
    <message>
        <source>The melody “%1” is not there any more, and the clip was made of it. Nothing was saved. Put it back, or bring the recipe back and choose the melody anew.</source>
        <translation>A melodia “%1” não está mais lá, e o clipe foi feito com ela. Nada foi salvo. Coloque-a de volta, ou recupere a receita e escolha a melodia de novo.</translation>
    </message>
    <message>
        <source>The sketch engine that runs here cannot take its clips apart. Nothing was saved; the clip stays as it is. Start Melodeck anew if it was updated meanwhile.</source>
        <translation>O mecanismo de esboços em execução não consegue decompor seus clipes. Nada foi salvo; o clipe fica como está. Reinicie o Melodeck se ele foi atualizado nesse meio-tempo.</translation>
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
        <translation>%1º</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1º</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2º</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3º</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Clipe %1</translation>
    </message>
    <message>
        <source>blind: %1 of %2</source>
        <translation>às cegas: %1 de %2</translation>
    </message>
    <message>
        <source>blind: not placed</source>
        <translation>às cegas: sem classificação</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 did not give the file: it answered %2. Try again later, or download it in a browser and drop it here.</source>
        <translation>%1 não forneceu o arquivo: respondeu %2. Tente mais tarde, ou baixe-o em um navegador e solte-o aqui.</translation>
    </message>
    <message>
        <source>%1 gives this only to those who have signed in (%2). Melodeck sends no key with a link. Download the file in a browser and drop it here.</source>
        <translation>%1 só fornece isto a quem fez login (%2). O Melodeck não envia chave com um link. Baixe o arquivo em um navegador e solte-o aqui.</translation>
    </message>
    <message>
        <source>%1 offers this over http:// only, where others on the way can read and change it. Nothing was fetched. Use its https:// address, or download it in a browser and drop the file here.</source>
        <translation>%1 só oferece isto por http://, onde terceiros no caminho podem lê-lo e alterá-lo. Nada foi obtido. Use o endereço https://, ou baixe o arquivo em um navegador e solte-o aqui.</translation>
    </message>
    <message>
        <source>%1 took too long to give the file. Nothing of it is kept. Try again, or download it in a browser and drop it here.</source>
        <translation>%1 demorou demais para fornecer o arquivo. Nada dele foi mantido. Tente de novo, ou baixe-o em um navegador e solte-o aqui.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is kept here.</source>
        <translation>Interrompido. Nada dele foi mantido aqui.</translation>
    </message>
    <message>
        <source>The file behind the link is empty (0 bytes). Nothing was kept. Check the link.</source>
        <translation>O arquivo do link está vazio (0 bytes). Nada foi mantido. Verifique o link.</translation>
    </message>
    <message>
        <source>The file behind the link is larger than %1 MB. Nothing of it is kept. Download it in a browser and drop it here.</source>
        <translation>O arquivo do link tem mais de %1 MB. Nada dele foi mantido. Baixe-o em um navegador e solte-o aqui.</translation>
    </message>
    <message>
        <source>The file from %1 broke off before its end. Nothing of it is kept. Try again.</source>
        <translation>O arquivo de %1 foi interrompido antes do fim. Nada dele foi mantido. Tente de novo.</translation>
    </message>
    <message>
        <source>The link at %1 leads back into this computer and was not followed. Nothing was fetched.</source>
        <translation>O link em %1 leva de volta a este computador e não foi seguido. Nada foi obtido.</translation>
    </message>
    <message>
        <source>The link at %1 leads from https:// to http:// and was not followed. Nothing was fetched.</source>
        <translation>O link em %1 passa de https:// para http:// e não foi seguido. Nada foi obtido.</translation>
    </message>
    <message>
        <source>The link at %1 leads from one address to the next without end. Nothing was fetched.</source>
        <translation>O link em %1 leva de um endereço a outro sem fim. Nada foi obtido.</translation>
    </message>
    <message>
        <source>The link leads to %1, not to audio. Nothing was kept. Copy the link of the recording itself, or download it in a browser and drop it here.</source>
        <translation>O link leva a %1, não a um áudio. Nada foi mantido. Copie o link da própria gravação, ou baixe-a em um navegador e solte-a aqui.</translation>
    </message>
    <message>
        <source>There is nothing behind this link: %1 answered %2. Check the link, or download the file in a browser and drop it here.</source>
        <translation>Não há nada neste link: %1 respondeu %2. Verifique o link, ou baixe o arquivo em um navegador e solte-o aqui.</translation>
    </message>
    <message>
        <source>This is not a link that can be fetched. Nothing was fetched. A link begins with https:// and holds neither user nor password.</source>
        <translation>Este não é um link que possa ser obtido. Nada foi obtido. Um link começa com https:// e não contém usuário nem senha.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>uma página web</translation>
    </message>
    <message>
        <source>text</source>
        <translation>um texto</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>“%1” and %n other(s) are not there, or may not be read. What can be read was opened.</source>
        <translation>
            <numerusform>“%1” e %n outro não foram encontrados ou não podem ser lidos. O que pode ser lido foi aberto.</numerusform>
            <numerusform>“%1” e %n outros não foram encontrados ou não podem ser lidos. O que pode ser lido foi aberto.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there, or may not be read. The rest was opened.</source>
        <translation>“%1” não foi encontrado ou não há permissão para lê-lo. O resto foi aberto.</translation>
    </message>
    <message>
        <source>“%1” is not there. Nothing was opened. Look whether it was moved or its drive taken out.</source>
        <translation>“%1” não foi encontrado. Nada foi aberto. Veja se foi movido ou se a unidade foi removida.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Nothing was opened. Choose it with Ctrl+O, or copy it to a folder of your own.</source>
        <translation>Não há permissão para ler “%1”. Nada foi aberto. Escolha-o com Ctrl+O ou copie-o para uma pasta sua.</translation>
    </message>
</context>
<context>
    <name>EditedTranscript</name>
    <message>
        <source>The edit is not on the disk yet: %1 It is kept in the window and is tried again with the next change; make room or save a copy elsewhere before you quit.</source>
        <translation>A edição ainda não está no disco: %1 Ela é mantida na janela e a gravação será tentada de novo na próxima alteração; libere espaço ou salve uma cópia em outro lugar antes de sair.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be opened: %2. The model&apos;s own text is shown.</source>
        <translation>A transcrição editada %1 não pode ser aberta: %2. O texto do próprio modelo é exibido.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be read: %2. The model&apos;s own text is shown.</source>
        <translation>A transcrição editada %1 não pode ser lida: %2. O texto do próprio modelo é exibido.</translation>
    </message>
    <message>
        <source>The edited transcript %1 is damaged and cannot be renamed. The model&apos;s own text is still there; editing is off so that nothing is written over it.</source>
        <translation>A transcrição editada %1 está danificada e não pode ser renomeada. O texto do próprio modelo continua lá; a edição está desativada para que nada seja gravado por cima dela.</translation>
    </message>
    <message>
        <source>The edited transcript cannot be removed: %1. It is still shown.</source>
        <translation>A transcrição editada não pode ser removida: %1. Ela continua sendo exibida.</translation>
    </message>
    <message>
        <source>This transcript was edited by a later version of Melodeck, which knows more of it. The model&apos;s own text is shown; nothing is written over the edit.</source>
        <translation>Esta transcrição foi editada por uma versão mais recente do Melodeck, que sabe mais sobre ela. O texto do próprio modelo é exibido; nada é gravado por cima da edição.</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>The address holds a user name or password. Nothing was sent. Leave it out and give the key by --key-env or in its own field.</source>
        <translation>O endereço contém um nome de usuário ou uma senha. Nada foi enviado. Retire-os e informe a chave com --key-env ou no campo próprio.</translation>
    </message>
    <message>
        <source>The run may be billed.</source>
        <translation>A execução pode ser cobrada.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>“%1” is not an endpoint. Nothing was sent. Accepted: %2.</source>
        <translation>“%1” não é um endpoint. Nada foi enviado. São aceitos: %2.</translation>
    </message>
</context>
<context>
    <name>EngineProgram</name>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation>--port deve ser um número de 0 a 65535.</translation>
    </message>
    <message>
        <source>Melodeck&apos;s sketch engine: arranges melodies on this computer and answers over HTTP like a hosted model.
Its first line of output is its address. It stops on SIGINT and SIGTERM.
With MELODECK_ENGINE_TOKEN in the environment every call needs that token as its key.</source>
        <translation>O mecanismo de esboços do Melodeck: arranja melodias neste computador e responde por HTTP como um modelo hospedado.
A primeira linha da saída é o seu endereço. Ele para com SIGINT e SIGTERM.
Com MELODECK_ENGINE_TOKEN no ambiente, toda chamada precisa desse token como chave.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0, the default, takes any free one.</source>
        <translation>Porta em 127.0.0.1; 0, o padrão, usa qualquer uma que esteja livre.</translation>
    </message>
    <message>
        <source>See melodeck-engine --help.</source>
        <translation>Veja melodeck-engine --help.</translation>
    </message>
    <message>
        <source>Sound font (SF2 or SF3) to play with; without it that of MELODECK_SOUNDFONT in the environment, then that of the settings, then the one that is found.</source>
        <translation>SoundFont (SF2 ou SF3) a ser usada; sem ela, a de MELODECK_SOUNDFONT no ambiente, depois a das configurações, depois a que for encontrada.</translation>
    </message>
    <message>
        <source>Stop when standard input ends: whoever started the engine holds its other end.</source>
        <translation>Parar quando a entrada padrão terminar: quem iniciou o mecanismo segura a outra ponta.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>Argumento desconhecido “%1”.</translation>
    </message>
</context>
<context>
    <name>EngineServer</name>
    <message>
        <source>%1, as in [&quot;happy rock&quot;].</source>
        <translation>%1, como em [&quot;happy rock&quot;].</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 channels at %3 Hz are too much for its length. Send it as mono at 32 kHz.</source>
        <translation>%1: %2 canais a %3 Hz são demais para essa duração. Envie em mono a 32 kHz.</translation>
    </message>
    <message>
        <source>%1: cut off: its header promises more sound than the file holds.</source>
        <translation>%1: cortado: o cabeçalho promete mais som do que o arquivo contém.</translation>
    </message>
    <message>
        <source>%1: empty. Leave it out to have a tune composed.</source>
        <translation>%1: vazio. Omita este campo para que uma melodia seja composta.</translation>
    </message>
    <message>
        <source>%1: must be a text.</source>
        <translation>%1: deve ser um texto.</translation>
    </message>
    <message>
        <source>%1: must be no longer than %2 characters.</source>
        <translation>%1: não deve ter mais de %2 caracteres.</translation>
    </message>
    <message>
        <source>%1: must be true or false.</source>
        <translation>%1: deve ser true ou false.</translation>
    </message>
    <message>
        <source>%1: must not be empty. Say in words what the clip should sound like.</source>
        <translation>%1: não deve ficar vazio. Diga em palavras como o clipe deve soar.</translation>
    </message>
    <message>
        <source>%1: not valid base64.</source>
        <translation>%1: base64 inválido.</translation>
    </message>
    <message>
        <source>%1: not valid base64. Leave out the part up to and including the comma: the base64 alone is wanted.</source>
        <translation>%1: base64 inválido. Retire tudo até a vírgula, inclusive: só o base64 é necessário.</translation>
    </message>
    <message>
        <source>%1; it has %2.</source>
        <translation>%1; há %2.</translation>
    </message>
    <message>
        <source>%1; it is missing.</source>
        <translation>%1; este campo está faltando.</translation>
    </message>
    <message>
        <source>Authorization: this engine was started with a key of its own, and this call does not carry it. Send it as Bearer or Api-Key.</source>
        <translation>Authorization: este mecanismo foi iniciado com uma chave própria, e esta chamada não a traz. Envie-a como Bearer ou Api-Key.</translation>
    </message>
    <message>
        <source>Content-Length: must be a number of bytes.</source>
        <translation>Content-Length: deve ser um número de bytes.</translation>
    </message>
    <message>
        <source>Host: this engine answers to 127.0.0.1 and localhost only.</source>
        <translation>Host: este mecanismo só responde a 127.0.0.1 e localhost.</translation>
    </message>
    <message>
        <source>No schema found</source>
        <translation>Nenhum esquema encontrado</translation>
    </message>
    <message>
        <source>Origin: this engine does not answer to web pages.</source>
        <translation>Origin: este mecanismo não responde a páginas web.</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be used (%2). Choose another with --port, or leave the choice to the system with --port 0.</source>
        <translation>A porta %1 de 127.0.0.1 não pode ser usada (%2). Escolha outra com --port, ou deixe a escolha para o sistema com --port 0.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>O endereço é longo demais.</translation>
    </message>
    <message>
        <source>The body holds a number that is too large (%1).</source>
        <translation>O corpo contém um número grande demais (%1).</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;audio&quot;.</source>
        <translation>O corpo está vazio; ele deve ser um objeto JSON com &quot;audio&quot;.</translation>
    </message>
    <message>
        <source>The body is empty; it must be a JSON object with &quot;prompts&quot;.</source>
        <translation>O corpo está vazio; ele deve ser um objeto JSON com &quot;prompts&quot;.</translation>
    </message>
    <message>
        <source>The body is nested too deeply: more than %1 levels.</source>
        <translation>O corpo tem níveis de aninhamento demais: mais de %1.</translation>
    </message>
    <message>
        <source>The body is not valid JSON (%1).</source>
        <translation>O corpo não é um JSON válido (%1).</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>O corpo não é um JSON válido.</translation>
    </message>
    <message>
        <source>The body is not valid JSON. %1</source>
        <translation>O corpo não é um JSON válido. %1</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;audio&quot;.</source>
        <translation>O corpo deve ser um objeto JSON com &quot;audio&quot;.</translation>
    </message>
    <message>
        <source>The body must be a JSON object with &quot;prompts&quot;.</source>
        <translation>O corpo deve ser um objeto JSON com &quot;prompts&quot;.</translation>
    </message>
    <message>
        <source>The caller went away; its render was stopped.</source>
        <translation>Quem chamou se desconectou; a renderização foi interrompida.</translation>
    </message>
    <message>
        <source>The caller went away; nothing more was listened to.</source>
        <translation>Quem chamou se desconectou; a escuta foi interrompida.</translation>
    </message>
    <message>
        <source>The engine could not answer: an internal error. Nothing was made.</source>
        <translation>O mecanismo não conseguiu responder: erro interno. Nada foi criado.</translation>
    </message>
    <message>
        <source>The engine could not render this: an internal error. Nothing was made; a shorter request may work.</source>
        <translation>O mecanismo não conseguiu renderizar isto: erro interno. Nada foi criado; uma requisição mais curta pode funcionar.</translation>
    </message>
    <message>
        <source>The engine is being stopped.</source>
        <translation>O mecanismo está sendo encerrado.</translation>
    </message>
    <message>
        <source>The engine made fewer clips than prompts: an internal error.</source>
        <translation>O mecanismo criou menos clipes do que prompts: erro interno.</translation>
    </message>
    <message>
        <source>The engine stopped before this was rendered. Nothing was made; start the engine and ask again.</source>
        <translation>O mecanismo parou antes de renderizar isto. Nada foi criado; inicie o mecanismo e peça de novo.</translation>
    </message>
    <message>
        <source>The request did not arrive whole; it was not used.</source>
        <translation>A requisição não chegou completa; ela não foi usada.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody.</source>
        <translation>A requisição é grande demais: no máximo %1 MB com a melodia.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB with its melody. Cut the melody to the duration, or send it as mono at 32 kHz.</source>
        <translation>A requisição é grande demais: no máximo %1 MB com a melodia. Corte a melodia na duração desejada ou envie-a em mono a 32 kHz.</translation>
    </message>
    <message>
        <source>The request stopped arriving; it was not used.</source>
        <translation>A requisição parou de chegar; ela não foi usada.</translation>
    </message>
    <message>
        <source>The request was refused (HTTP %1).</source>
        <translation>A requisição foi recusada (HTTP %1).</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Não há resposta.</translation>
    </message>
    <message>
        <source>There is nothing at this address. The engine answers at /v1/models/sketch:predict, /v1/models/melody-transcription:predict and the predict paths of a hosted model.</source>
        <translation>Não há nada neste endereço. O mecanismo responde em /v1/models/sketch:predict, /v1/models/melody-transcription:predict e nos caminhos predict de um modelo hospedado.</translation>
    </message>
    <message>
        <source>This address takes %1, not %2.</source>
        <translation>Este endereço aceita %1, não %2.</translation>
    </message>
    <message>
        <source>This is not an HTTP request that the engine understands.</source>
        <translation>Esta não é uma requisição HTTP que o mecanismo entenda.</translation>
    </message>
    <message>
        <source>audio: must be a text, an audio file in base64.</source>
        <translation>audio: deve ser um texto, um arquivo de áudio em base64.</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is empty.</source>
        <translation>audio: deve ser um arquivo de áudio em base64; este campo está vazio.</translation>
    </message>
    <message>
        <source>audio: must be an audio file in base64; it is missing.</source>
        <translation>audio: deve ser um arquivo de áudio em base64; este campo está faltando.</translation>
    </message>
    <message>
        <source>beats a minute</source>
        <translation>tempos por minuto</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>byte %1, near &quot;%2&quot;</source>
        <translation>byte %1, perto de &quot;%2&quot;</translation>
    </message>
    <message>
        <source>duration: must be a number from 1 to 300; NaN, infinity and the like are not (%1).</source>
        <translation>duration: deve ser um número de 1 a 300; NaN, infinito e semelhantes não são (%1).</translation>
    </message>
    <message>
        <source>duration: must be a number of seconds from %1 to %2.</source>
        <translation>duration: deve ser um número de segundos de %1 a %2.</translation>
    </message>
    <message>
        <source>melody: must be a text, an audio file in base64.</source>
        <translation>melody: deve ser um texto, um arquivo de áudio em base64.</translation>
    </message>
    <message>
        <source>melody_hints.%1: must be a number of %2 from %3 to %4.</source>
        <translation>melody_hints.%1: deve ser um número de %2, de %3 a %4.</translation>
    </message>
    <message>
        <source>melody_hints.beats_per_bar: must be 2, 3, 4 or 6 (which is 6/8).</source>
        <translation>melody_hints.beats_per_bar: deve ser 2, 3, 4 ou 6 (que é 6/8).</translation>
    </message>
    <message>
        <source>melody_hints.key: must be a key as in &quot;D minor&quot; or &quot;Bb major&quot;.</source>
        <translation>melody_hints.key: deve ser uma tonalidade como &quot;D minor&quot; ou &quot;Bb major&quot;.</translation>
    </message>
    <message>
        <source>melody_hints: must be an object, as in {&quot;key&quot;: &quot;D minor&quot;}.</source>
        <translation>melody_hints: deve ser um objeto, como {&quot;key&quot;: &quot;D minor&quot;}.</translation>
    </message>
    <message>
        <source>parts: must be a list of &quot;midi&quot; and &quot;stems&quot;, as in [&quot;midi&quot;].</source>
        <translation>parts: deve ser uma lista de &quot;midi&quot; e &quot;stems&quot;, como [&quot;midi&quot;].</translation>
    </message>
    <message>
        <source>prompts: must be a list of 1 to %1 texts</source>
        <translation>prompts: deve ser uma lista de 1 a %1 textos</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>seed: must be a whole number from 0 to 18446744073709551615.</source>
        <translation>seed: deve ser um número inteiro de 0 a 18446744073709551615.</translation>
    </message>
    <message>
        <source>speech recognition needs a connected model</source>
        <translation>o reconhecimento de fala precisa de um modelo conectado</translation>
    </message>
    <message>
        <source>url: the engine on this computer fetches nothing from the network. Send the file itself as audio, in base64.</source>
        <translation>url: o mecanismo deste computador não busca nada na rede. Envie o próprio arquivo em audio, em base64.</translation>
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
        <translation>1 a 3 min</translation>
    </message>
    <message>
        <source>15 to 30 s</source>
        <translation>15 a 30 s</translation>
    </message>
    <message>
        <source>3 to 10 min</source>
        <translation>3 a 10 min</translation>
    </message>
    <message>
        <source>30 to 60 s</source>
        <translation>30 a 60 s</translation>
    </message>
    <message>
        <source>5 to 15 s</source>
        <translation>5 a 15 s</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clipe</translation>
    </message>
    <message>
        <source>JSON request</source>
        <translation>Requisição JSON</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>Sem duração</translation>
    </message>
    <message>
        <source>Over 10 min</source>
        <translation>Mais de 10 min</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Under 5 s</source>
        <translation>Menos de 5 s</translation>
    </message>
    <message>
        <source>Without a melody</source>
        <translation>Sem melodia</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
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
        <translation>%1 não pode ser gravado aqui. Nada foi salvo. Escolha WAV ou FLAC.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot hold %n channel(s) at %2 Hz. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>
            <numerusform>%1 não comporta %n canal a %2 Hz. Nada foi salvo. Escolha WAV ou FLAC.</numerusform>
            <numerusform>%1 não comporta %n canais a %2 Hz. Nada foi salvo. Escolha WAV ou FLAC.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Interrompido. Nada foi salvo.</translation>
    </message>
    <message>
        <source>The chosen region holds no sound. Nothing was saved. Choose a longer region.</source>
        <translation>A região escolhida não contém som. Nada foi salvo. Escolha uma região mais longa.</translation>
    </message>
    <message>
        <source>The clip&apos;s file cannot be read in the library. Nothing was saved. Generate it again.</source>
        <translation>O arquivo do clipe não pode ser lido na biblioteca. Nada foi salvo. Gere-o de novo.</translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing was saved. Choose another format.</source>
        <translation>O arquivo não pode ser gravado. Nada foi salvo. Escolha outro formato.</translation>
    </message>
    <message>
        <source>“%1” cannot be decoded here. Nothing was saved. It can be saved as received.</source>
        <translation>“%1” não pode ser decodificado aqui. Nada foi salvo. Pode ser salvo como recebido.</translation>
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
        <translation>pedido</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>job</source>
        <translation>tarefa</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recebido</translation>
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
        <translation>“%1” não pode ser criado (%2). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make room on the disk or choose another folder.</source>
        <translation>“%1” não pode ser gravado (%2). Libere espaço em disco ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name or folder.</source>
        <translation>“%1” já existe e foi deixado como estava. Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, which a file cannot take the place of. Choose another name.</source>
        <translation>“%1” é um dispositivo ou um pipe, cujo lugar um arquivo não pode tomar. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“%1” may not be on the disk (%2). Save a copy elsewhere.</source>
        <translation>“%1” talvez não esteja no disco (%2). Salve uma cópia em outro lugar.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>it is not a file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Choose another file.</source>
        <translation>“%1” não pode ser lido (%2). Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being sent. The request was stopped before it was whole. Leave the file alone and send it again.</source>
        <translation>“%1” mudou ou desapareceu durante o envio. A requisição foi interrompida antes de estar completa. Não mexa no arquivo e envie de novo.</translation>
    </message>
</context>
<context>
    <name>ForeignKeys</name>
    <message>
        <source>%1, section “%2”</source>
        <translation>%1, seção “%2”</translation>
    </message>
    <message>
        <source>the variable BASETEN_API_KEY</source>
        <translation>a variável BASETEN_API_KEY</translation>
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
        <translation>Uma execução que falhou pode ser cobrada.</translation>
    </message>
    <message>
        <source>Access was refused. Nothing ran and nothing was billed. Check the key and what it may call.</source>
        <translation>O acesso foi recusado. Nada foi executado nem cobrado. Verifique a chave e o que ela pode chamar.</translation>
    </message>
    <message>
        <source>Change the request by its own words and send it again.</source>
        <translation>Altere a requisição conforme o que ele disse e envie-a de novo.</translation>
    </message>
    <message>
        <source>Change the request or send it again, which is a new run; if it fails again, the model&apos;s log says why.</source>
        <translation>Altere a requisição ou envie-a de novo, o que é uma nova execução; se falhar outra vez, o log do modelo diz por quê.</translation>
    </message>
    <message>
        <source>Choose another model, or another address.</source>
        <translation>Escolha outro modelo ou outro endereço.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>Mensagem do servidor: %1</translation>
    </message>
    <message>
        <source>That is usually not billed.</source>
        <translation>Em geral, isso não é cobrado.</translation>
    </message>
    <message>
        <source>The account has no credit. Nothing ran. Check its billing page.</source>
        <translation>A conta não tem crédito. Nada foi executado. Consulte a página de cobrança.</translation>
    </message>
    <message>
        <source>The key was not accepted. Nothing ran and nothing was billed. Check the key for this endpoint.</source>
        <translation>A chave não foi aceita. Nada foi executado nem cobrado. Verifique a chave deste endpoint.</translation>
    </message>
    <message>
        <source>The model did not answer through its gateway. It may have run.</source>
        <translation>O modelo não respondeu pelo seu gateway. Ele pode ter sido executado.</translation>
    </message>
    <message>
        <source>The model failed.</source>
        <translation>O modelo falhou.</translation>
    </message>
    <message>
        <source>The model is busy. Nothing ran and nothing was billed. Wait a little and send it again.</source>
        <translation>O modelo está ocupado. Nada foi executado nem cobrado. Espere um pouco e envie de novo.</translation>
    </message>
    <message>
        <source>The model is not available now. Nothing ran. Wait a little and send it again.</source>
        <translation>O modelo não está disponível agora. Nada foi executado. Espere um pouco e envie de novo.</translation>
    </message>
    <message>
        <source>The model refused the request.</source>
        <translation>O modelo recusou a requisição.</translation>
    </message>
    <message>
        <source>The request is too large for the server. Nothing ran. Send a shorter or smaller file.</source>
        <translation>A requisição é grande demais para o servidor. Nada foi executado. Envie um arquivo mais curto ou menor.</translation>
    </message>
    <message>
        <source>The server sends this request on to %1, where neither file nor key follow by themselves. Nothing ran. If you trust that address, enter it as the endpoint.</source>
        <translation>O servidor encaminha esta requisição para %1, aonde nem o arquivo nem a chave vão por si só. Nada foi executado. Se você confia nesse endereço, informe-o como endpoint.</translation>
    </message>
    <message>
        <source>The sketch engine did not answer. Nothing is lost and nothing is billed. Send it again: the engine is started anew.</source>
        <translation>O mecanismo de esboços não respondeu. Nada se perdeu e nada é cobrado. Envie de novo: o mecanismo é reiniciado.</translation>
    </message>
    <message>
        <source>There is no model at this address. Nothing ran. Check the model id, the environment and the path.</source>
        <translation>Não há modelo neste endereço. Nada foi executado. Verifique o ID do modelo, o ambiente e o caminho.</translation>
    </message>
    <message>
        <source>This model cannot do that.</source>
        <translation>Este modelo não faz isso.</translation>
    </message>
    <message>
        <source>Wait a little before you send it again: that is a new run.</source>
        <translation>Espere um pouco antes de enviar de novo: será uma nova execução.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>outro endereço</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>%1 is another computer, and http:// would show your key and your audio to everyone on the way. Nothing was sent. Use https://, or allow it for this endpoint (--plain-http; in the window, where the model is connected).</source>
        <translation>%1 é outro computador, e http:// mostraria sua chave e seu áudio a todos no caminho. Nada foi enviado. Use https://, ou permita isso para este endpoint (--plain-http; na janela, onde o modelo é conectado).</translation>
    </message>
    <message>
        <source>A header of the request holds characters that no header may hold, such as a line break. Nothing was sent. Correct the headers of the endpoint.</source>
        <translation>Um cabeçalho da requisição contém caracteres que nenhum cabeçalho pode ter, como uma quebra de linha. Nada foi enviado. Corrija os cabeçalhos do endpoint.</translation>
    </message>
    <message>
        <source>The address of %1 holds a user or a password, which would be kept and shown with it. Nothing was sent. Take them out, and enter a key in its own place.</source>
        <translation>O endereço de %1 contém um usuário ou uma senha, que seria mantido e exibido com ele. Nada foi enviado. Retire-os e informe a chave no lugar próprio.</translation>
    </message>
    <message>
        <source>The content type of the request holds characters that no header may hold. Nothing was sent.</source>
        <translation>O tipo de conteúdo da requisição contém caracteres que nenhum cabeçalho pode ter. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The header %1 is up to Melodeck, which alone knows what it sends. Nothing was sent. Take it out of the endpoint.</source>
        <translation>O cabeçalho %1 cabe ao Melodeck, que é o único que sabe o que envia. Nada foi enviado. Retire-o do endpoint.</translation>
    </message>
    <message>
        <source>The key holds a line break or another character that no key holds. Nothing was sent. Enter it again.</source>
        <translation>A chave contém uma quebra de linha ou outro caractere que nenhuma chave tem. Nada foi enviado. Informe-a de novo.</translation>
    </message>
    <message>
        <source>This is not an address that a request can be sent to. Nothing was sent. An address begins with https:// and names a host.</source>
        <translation>Este não é um endereço ao qual se possa enviar uma requisição. Nada foi enviado. Um endereço começa com https:// e indica um host.</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>This is not a record of a job.</source>
        <translation>Isto não é o registro de uma tarefa.</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>restam %1 s</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignorado: %1</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Nenhuma resposta veio</translation>
    </message>
    <message>
        <source>Only %1 of %2 clips came. What came is kept.</source>
        <translation>Vieram apenas %1 de %2 clipes. O que veio foi mantido.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recebendo</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Starting the model</source>
        <translation>Iniciando o modelo</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Encaminhada</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Entendido: %1</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Aguardando o modelo</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Aguarda sua vez</translation>
    </message>
    <message>
        <source>Waits to try again</source>
        <translation>Aguarda para tentar de novo</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>cerca de %1 h %2 min</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>cerca de %1 min</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>cerca de %1 s</translation>
    </message>
    <message>
        <source>follows your melody</source>
        <translation>segue sua melodia</translation>
    </message>
    <message>
        <source>retries in %1 s</source>
        <translation>nova tentativa em %1 s</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <translation>em geral cerca de %1</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Clip %1 came broken: %2</source>
        <translation>O clipe %1 chegou com defeito: %2</translation>
    </message>
    <message>
        <source>No key for Baseten is known on this computer. Nothing was sent. Give one under “Connect a model”, then send it again.</source>
        <translation>Nenhuma chave para o Baseten é conhecida neste computador. Nada foi enviado. Informe uma em “Conectar um modelo” e envie de novo.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Only the first %1 of the answer could be kept. They are put beside its clips at the next start.</source>
        <translation>Só os primeiros %1 da resposta puderam ser guardados. Eles serão colocados ao lado dos clipes na próxima inicialização.</translation>
    </message>
    <message>
        <source>Stopped here. Nothing is billed.</source>
        <translation>Interrompido aqui. Nada é cobrado.</translation>
    </message>
    <message>
        <source>Stopped here; the model may still finish and bill.</source>
        <translation>Interrompido aqui; o modelo ainda pode terminar e cobrar.</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Interrompido. Não chegou a sair deste computador.</translation>
    </message>
    <message>
        <source>Stopped. The server had not taken it, so nothing is billed.</source>
        <translation>Parado. O servidor não a tinha aceitado, portanto nada é cobrado.</translation>
    </message>
    <message>
        <source>The answer holds more media than the limit allows.</source>
        <translation>A resposta contém mais mídia do que o limite permite.</translation>
    </message>
    <message>
        <source>The answer is a text of more than %1 MiB. What came so far is kept.</source>
        <translation>A resposta é um texto de mais de %1 MiB. O que veio até aqui foi mantido.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1 MiB and was cut off there. What came whole is kept.</source>
        <translation>A resposta passa do limite de %1 MiB e foi cortada aí. O que veio completo foi mantido.</translation>
    </message>
    <message>
        <source>The answer is safe in the journal, and its clips are made at the next start: do not send the request again.</source>
        <translation>A resposta está segura no diário, e seus clipes serão criados no próximo início: não envie a requisição de novo.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>Os bytes recebidos estão em %1.</translation>
    </message>
    <message>
        <source>The bytes that came cannot be put into %1. They are kept, and put there at the next start: make room on the disk.</source>
        <translation>Os bytes recebidos não podem ser colocados em %1. Eles estão guardados e serão colocados lá na próxima inicialização: libere espaço no disco.</translation>
    </message>
    <message>
        <source>The clip was cut before its end.</source>
        <translation>O clipe foi cortado antes do fim.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2 free), and what comes back could not be kept. Nothing was sent. Make room, then send it again.</source>
        <translation>O disco de %1 está cheio (%2 livres) e o que viesse de volta não poderia ser guardado. Nada foi enviado. Libere espaço e envie de novo.</translation>
    </message>
    <message>
        <source>The events of the answer hold more than the limit for what is no media. What came so far is kept.</source>
        <translation>Os eventos da resposta passam do limite para o que não é mídia. O que veio até aqui foi mantido.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Não é possível criar a pasta %1. Verifique as permissões.</translation>
    </message>
    <message>
        <source>The key for Baseten could not be had. Nothing was sent. %1</source>
        <translation>Não foi possível obter a chave do Baseten. Nada foi enviado. %1</translation>
    </message>
    <message>
        <source>The server says that its answer is compressed (%1), and Melodeck cannot undo that. The model has run. Its server must send answers as they are.</source>
        <translation>O servidor diz que a resposta está comprimida (%1), e o Melodeck não consegue desfazer isso. O modelo foi executado. O servidor precisa enviar as respostas como são.</translation>
    </message>
    <message>
        <source>The sketch engine stopped while it was working. Nothing is billed. Send it again: the engine starts anew.</source>
        <translation>O mecanismo de esboços parou enquanto trabalhava. Nada é cobrado. Envie de novo: o mecanismo será reiniciado.</translation>
    </message>
    <message>
        <source>What had come of the answer is kept, and put beside its clips at the next start.</source>
        <translation>O que já havia chegado da resposta foi mantido e será colocado junto aos clipes no próximo início.</translation>
    </message>
    <message>
        <source>What “%1” was converted to is not in the cache any more. Nothing was sent. Drop %2 again.</source>
        <translation>A conversão de “%1” não está mais no cache. Nada foi enviado. Solte %2 de novo.</translation>
    </message>
    <message>
        <source>it was cut</source>
        <translation>foi cortado</translation>
    </message>
    <message>
        <source>“%1” is not there, nor what it was converted to. Nothing was sent. Choose the file again.</source>
        <translation>“%1” não foi encontrado, nem sua conversão. Nada foi enviado. Escolha o arquivo de novo.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The answer cannot be kept in %1 (%2). Make room on the disk.</source>
        <translation>A resposta não pode ser mantida em %1 (%2). Libere espaço em disco.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing could be kept after a crash. Check its permissions.</source>
        <translation>Não é possível criar a pasta %1, então nada poderia ser mantido após uma falha. Verifique as permissões.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2), so nothing could be kept after a crash. Check its permissions and the room on the disk.</source>
        <translation>Não é possível gravar na pasta %1 (%2), então nada poderia ser mantido após uma falha. Verifique as permissões e o espaço em disco.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check the disk.</source>
        <translation>Não é possível gravar na pasta %1. Verifique o disco.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be made (%2), so nothing could be kept after a crash. Check the folder.</source>
        <translation>Não é possível criar o diário %1 (%2), então nada poderia ser mantido após uma falha. Verifique a pasta.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written (%2). Make room on the disk.</source>
        <translation>Não é possível gravar no diário %1 (%2). Libere espaço em disco.</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. It stays where it is. Check the disk, and start again.</source>
        <translation>A resposta mantida %1 não pode ser lida. Ela fica onde está. Verifique o disco e inicie de novo.</translation>
    </message>
    <message>
        <source>The request is too large to be kept: its own text has more than 16 MiB. Attach large contents as a file.</source>
        <translation>A requisição é grande demais para ser mantida: seu próprio texto tem mais de 16 MiB. Anexe conteúdos grandes como arquivo.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This JSON is nested deeper than %1 levels and is not read.</source>
        <translation>Este JSON tem mais de %1 níveis de aninhamento e não é lido.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Este não é um JSON válido.</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, column %2.</source>
        <translation>Este não é um JSON válido: linha %1, coluna %2.</translation>
    </message>
</context>
<context>
    <name>JsonBuilder</name>
    <message>
        <source>The answer holds more text than Melodeck keeps in memory. Media that was whole before that point is kept.</source>
        <translation>A resposta contém mais texto do que o Melodeck mantém na memória. A mídia que estava completa antes desse ponto foi mantida.</translation>
    </message>
</context>
<context>
    <name>JsonPlaces</name>
    <message>
        <source>A colon is missing before this.</source>
        <translation>Falta um sinal de dois-pontos antes disto.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Falta uma vírgula antes disto.</translation>
    </message>
    <message>
        <source>A file needs a field around it, such as {&quot;audio&quot;: … }.</source>
        <translation>Um arquivo precisa de um campo ao redor, como {&quot;audio&quot;: … }.</translation>
    </message>
    <message>
        <source>A file stands in place of a whole value, not within a text.</source>
        <translation>Um arquivo ocupa o lugar de um valor inteiro, não de parte de um texto.</translation>
    </message>
    <message>
        <source>A name in double quotes is missing here.</source>
        <translation>Falta aqui um nome entre aspas duplas.</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>Falta um valor antes disto.</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here. Delete it.</source>
        <translation>Há um caractere invisível (%1) aqui. Apague-o.</translation>
    </message>
    <message>
        <source>Four digits or letters from a to f are missing after “\u”.</source>
        <translation>Faltam quatro dígitos ou letras de a a f depois de “\u”.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON não tem comentários.</translation>
    </message>
    <message>
        <source>JSON has no such number.</source>
        <translation>JSON não tem esse número.</translation>
    </message>
    <message>
        <source>JSON writes this as %1.</source>
        <translation>Em JSON, isto se escreve %1.</translation>
    </message>
    <message>
        <source>Texts and names stand in double quotes: &quot;%1&quot;.</source>
        <translation>Textos e nomes ficam entre aspas duplas: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Texts and names stand in straight double quotes: &quot;…&quot;.</source>
        <translation>Textos e nomes ficam entre aspas duplas retas: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>There is a comma too many before this.</source>
        <translation>Há uma vírgula a mais antes disto.</translation>
    </message>
    <message>
        <source>There is more after the end of the request.</source>
        <translation>Há algo mais depois do fim da requisição.</translation>
    </message>
    <message>
        <source>There is no file behind this mark.</source>
        <translation>Não há arquivo por trás desta marca.</translation>
    </message>
    <message>
        <source>There is no request here yet. One begins with { and ends with }.</source>
        <translation>Ainda não há requisição aqui. Ela começa com { e termina com }.</translation>
    </message>
    <message>
        <source>This invisible character must be written as \u%1 in a text.</source>
        <translation>Em um texto, este caractere invisível deve ser escrito como \u%1.</translation>
    </message>
    <message>
        <source>This is half of a character. Write it again.</source>
        <translation>Isto é metade de um caractere. Escreva-o de novo.</translation>
    </message>
    <message>
        <source>This is half of a character; its other half is missing.</source>
        <translation>Isto é metade de um caractere; falta a outra metade.</translation>
    </message>
    <message>
        <source>This is nested deeper than %1 levels and is not read.</source>
        <translation>Há mais de %1 níveis de aninhamento, e isto não é lido.</translation>
    </message>
    <message>
        <source>This is no number as JSON writes it, such as 8, -0.5 or 1e3.</source>
        <translation>Este não é um número como o JSON escreve, por exemplo 8, -0.5 ou 1e3.</translation>
    </message>
    <message>
        <source>This is no value.</source>
        <translation>Isto não é um valor.</translation>
    </message>
    <message>
        <source>This number has too many digits to be sent exactly.</source>
        <translation>Este número tem dígitos demais para ser enviado com exatidão.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número é grande demais.</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>Este texto não tem aspas de fechamento.</translation>
    </message>
    <message>
        <source>“%1” of line %2 is closed by another bracket.</source>
        <translation>“%1” da linha %2 é fechado por outro tipo de colchete ou chave.</translation>
    </message>
    <message>
        <source>“%1” of line %2 is never closed.</source>
        <translation>“%1” da linha %2 nunca é fechado.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of them.</source>
        <translation>“%1” aparece duas vezes aqui. Mantenha só um.</translation>
    </message>
    <message>
        <source>“\%1” means nothing here. A backslash itself is written “\\”.</source>
        <translation>“\%1” não significa nada aqui. A própria barra invertida se escreve “\\”.</translation>
    </message>
</context>
<context>
    <name>JsonTokenizer</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 A mídia que estava completa antes desse ponto foi mantida. Veja a resposta antes de enviar de novo.</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>A resposta é interrompida após %1 bytes.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>A resposta está vazia.</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>A resposta tem mais de %1 níveis de aninhamento.</translation>
    </message>
    <message>
        <source>The answer is not valid JSON at byte %1.</source>
        <translation>A resposta não é um JSON válido no byte %1.</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>The key is right, but the workspace has to settle its billing before models answer. Nothing ran. See its billing page.</source>
        <translation>A chave está certa, mas o espaço de trabalho precisa regularizar a cobrança antes que os modelos respondam. Nada foi executado. Veja a página de cobrança dele.</translation>
    </message>
    <message>
        <source>The platform does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>A plataforma não aceita esta chave. Ela pode estar cortada ou excluída: copie-a de novo das configurações do seu espaço de trabalho.</translation>
    </message>
    <message>
        <source>The platform knows no such key, or does not let it see its account. A key that is limited to some models may work for those all the same.</source>
        <translation>A plataforma não conhece esta chave, ou não permite que ela veja a conta. Uma chave limitada a alguns modelos ainda pode funcionar para eles.</translation>
    </message>
    <message>
        <source>What answered is not Baseten: a proxy or a sign-in page of the network may stand between. The key was not checked.</source>
        <translation>Quem respondeu não foi o Baseten: pode haver um proxy ou uma página de login da rede no caminho. A chave não foi verificada.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>A key belongs to a server: “baseten”, or an address such as https://models.example.org. Nothing was changed.</source>
        <translation>Uma chave pertence a um servidor: “baseten” ou um endereço como https://models.example.org. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer; it may be waiting to be unlocked. Unlock it and try again, or use the key for this session alone.</source>
        <translation>O chaveiro não responde; ele pode estar esperando ser desbloqueado. Desbloqueie-o e tente de novo, ou use a chave apenas nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain does not do what was asked of it (its error %1). Use the key for this session alone, or name an environment variable.</source>
        <translation>O chaveiro não faz o que foi pedido (erro %1). Use a chave apenas nesta sessão, ou indique uma variável de ambiente.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or use the key for this session alone.</source>
        <translation>O chaveiro está bloqueado, ou o acesso a ele foi recusado. Desbloqueie-o e tente de novo, ou use a chave apenas nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain was not waited for.</source>
        <translation>Não se esperou pelo chaveiro.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it does not run (a program such as GNOME Keyring or KWallet), so no key can be kept. Use the key for this session alone, or name an environment variable.</source>
        <translation>Não há chaveiro neste computador, ou ele não está em execução (um programa como GNOME Keyring ou KWallet), então nenhuma chave pode ser guardada. Use a chave apenas nesta sessão, ou indique uma variável de ambiente.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 cannot be written. Check the disk.</source>
        <translation>Não é possível gravar %1. Verifique o disco.</translation>
    </message>
    <message>
        <source>%1 is damaged in the archive and was left out.</source>
        <translation>%1 está danificado no arquivo compactado e foi deixado de fora.</translation>
    </message>
    <message>
        <source>A collection needs a name. Nothing was changed.</source>
        <translation>Uma coleção precisa de um nome. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Another import into this library is going on. Wait for its end.</source>
        <translation>Outra importação nesta biblioteca está em andamento. Espere que ela termine.</translation>
    </message>
    <message>
        <source>It had %1 bytes and has %2.</source>
        <translation>Tinha %1 bytes e tem %2.</translation>
    </message>
    <message>
        <source>It has no place in a library.</source>
        <translation>Não tem lugar em uma biblioteca.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Não existe mais.</translation>
    </message>
    <message>
        <source>Its size is the same and its content is not.</source>
        <translation>O tamanho é o mesmo, mas o conteúdo não.</translation>
    </message>
    <message>
        <source>Not all of its files are in the archive any more, so it was left out.</source>
        <translation>Nem todos os seus arquivos estão mais no arquivo compactado, por isso ficou de fora.</translation>
    </message>
    <message>
        <source>Nothing can be read behind a damaged place of it.</source>
        <translation>Nada pode ser lido depois de um trecho danificado deste arquivo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>The archive cannot be written. Choose another folder.</source>
        <translation>O arquivo compactado não pode ser gravado. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The archive is damaged there. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>O arquivo compactado está danificado nesse ponto. O que a biblioteca contém fica como está. Copie o arquivo compactado de novo ou use um mais antigo.</translation>
    </message>
    <message>
        <source>The archive needs %1 MB on the disk of the library, and %2 MB are free. Nothing was changed. Make room, or move the library to another disk.</source>
        <translation>O arquivo compactado precisa de %1 MB no disco da biblioteca, e há %2 MB livres. Nada foi alterado. Libere espaço ou mova a biblioteca para outro disco.</translation>
    </message>
    <message>
        <source>The backup of %1 took its place; clips that came later were found on the disk and added, without their prompts.</source>
        <translation>O backup de %1 tomou o lugar dele; os clipes que vieram depois foram encontrados no disco e adicionados, sem os prompts.</translation>
    </message>
    <message>
        <source>The copy %1 does not read as it was written: the new disk cannot be trusted. The library stays where it is, and nothing of it was changed.</source>
        <translation>A cópia %1 não é lida como foi gravada: o novo disco não é confiável. A biblioteca fica onde está, e nada dela foi alterado.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so nothing can be kept between two starts. Check its permissions, or save each clip yourself.</source>
        <translation>Não é possível criar a pasta %1, então nada pode ser mantido entre dois inícios. Verifique as permissões, ou salve você mesmo cada clipe.</translation>
    </message>
    <message>
        <source>The library cannot be read. Nothing was changed.</source>
        <translation>A biblioteca não pode ser lida. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The library cannot be written. Clips that arrived are still files on this disk. Free some space or check the folder&apos;s permissions.</source>
        <translation>Não é possível gravar na biblioteca. Os clipes que chegaram continuam sendo arquivos neste disco. Libere espaço ou verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the disk.</source>
        <translation>Não é possível gravar na biblioteca em %1. Verifique o disco.</translation>
    </message>
    <message>
        <source>The library in %1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation>Não é possível gravar na biblioteca em %1. Verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>The library is in %1, and that is not connected. Connect the disk and start Melodeck again; nothing of it is lost.</source>
        <translation>A biblioteca está em %1, que não está conectado. Conecte o disco e inicie o Melodeck de novo; nada dela se perdeu.</translation>
    </message>
    <message>
        <source>The library is just being moved to another folder. Wait until that is done, then start again.</source>
        <translation>A biblioteca está sendo movida agora para outra pasta. Aguarde até terminar e inicie de novo.</translation>
    </message>
    <message>
        <source>The library was made by a newer Melodeck and is left untouched. Install the newer version.</source>
        <translation>A biblioteca foi criada por um Melodeck mais recente e não foi tocada. Instale a versão mais recente.</translation>
    </message>
    <message>
        <source>The library&apos;s daily backup could not be made; the library itself is fine. Make room on the disk.</source>
        <translation>O backup diário da biblioteca não pôde ser feito; a biblioteca em si está em ordem. Libere espaço em disco.</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and cannot be moved aside. Clips are still files in the folder beside it. Check the folder&apos;s permissions.</source>
        <translation>O arquivo %1 da biblioteca está danificado e não pode ser posto de lado. Os clipes continuam sendo arquivos na pasta ao lado. Verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>The library&apos;s file %1 is damaged and is left as it is. The clips in the folder beside it are still there. Move the file away to start anew.</source>
        <translation>O arquivo %1 da biblioteca está danificado e foi deixado como está. Os clipes na pasta ao lado continuam lá. Tire o arquivo dali para começar de novo.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and another Melodeck still uses it. Close that one and start again: the library&apos;s backup takes its place then.</source>
        <translation>O arquivo da biblioteca está danificado, e outro Melodeck ainda o usa. Feche esse outro e inicie de novo: o backup da biblioteca tomará o lugar dele.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged, and its backup cannot be put in its place. Nothing was changed. Make room on the disk, then start again.</source>
        <translation>O arquivo da biblioteca está danificado, e o backup não pode ser posto em seu lugar. Nada foi alterado. Libere espaço no disco e inicie de novo.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Clips are still files on this disk. Start Melodeck again: it sets the file aside and goes on with the newest backup.</source>
        <translation>O arquivo da biblioteca está danificado. Os clipes continuam sendo arquivos neste disco. Inicie o Melodeck de novo: ele põe o arquivo de lado e continua com o backup mais recente.</translation>
    </message>
    <message>
        <source>The library&apos;s file was damaged. It is kept as %1.</source>
        <translation>O arquivo da biblioteca estava danificado. Ele foi mantido como %1.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written, so the library stays where it is. Check the folder&apos;s permissions.</source>
        <translation>As configurações em %1 não podem ser gravadas, então a biblioteca fica onde está. Verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>There is a collection “%1” already. Nothing was changed: choose another name.</source>
        <translation>Já existe uma coleção “%1”. Nada foi alterado: escolha outro nome.</translation>
    </message>
    <message>
        <source>There is more in it than the archive says. What the library holds stays as it is. Copy the archive again, or use an older one.</source>
        <translation>Contém mais do que o arquivo compactado indica. O que a biblioteca contém fica como está. Copie o arquivo compactado de novo ou use um mais antigo.</translation>
    </message>
    <message>
        <source>There is no file “%1”. What the library holds stays as it is. Choose the archive again.</source>
        <translation>Não há um arquivo “%1”. O que a biblioteca contém fica como está. Escolha o arquivo compactado de novo.</translation>
    </message>
    <message>
        <source>There is no finished job %1 in the library. Nothing was exported.</source>
        <translation>Não há uma tarefa concluída %1 na biblioteca. Nada foi exportado.</translation>
    </message>
    <message>
        <source>There is no library in %1 yet. The first request makes it.</source>
        <translation>Ainda não há uma biblioteca em %1. A primeira requisição a cria.</translation>
    </message>
    <message>
        <source>There was no backup, so a new one was made from the clips found on the disk; their prompts are not known any more.</source>
        <translation>Não havia backup, então uma biblioteca nova foi criada com os clipes encontrados no disco; os prompts deles não são mais conhecidos.</translation>
    </message>
    <message>
        <source>This archive was made by a newer Melodeck. Install that to import it; nothing was changed.</source>
        <translation>Este arquivo compactado foi criado por um Melodeck mais recente. Instale-o para importar; nada foi alterado.</translation>
    </message>
    <message>
        <source>This is no archive of a Melodeck library. What the library holds stays as it is. Choose a ZIP file that Melodeck exported.</source>
        <translation>Isto não é o arquivo compactado de uma biblioteca do Melodeck. O que a biblioteca contém fica como está. Escolha um arquivo ZIP exportado pelo Melodeck.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. What was imported until then is whole; import once more to go on.</source>
        <translation>“%1” não pode ser criado. O que foi importado até então está completo; importe de novo para continuar.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). What the library holds stays as it is. Check the file and its permissions.</source>
        <translation>“%1” não pode ser aberto (%2). O que a biblioteca contém fica como está. Verifique o arquivo e suas permissões.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” não pode ser lido.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed (%2). What is left is still in the trash.</source>
        <translation>“%1” não pode ser removido (%2). O que resta continua na lixeira.</translation>
    </message>
    <message>
        <source>“%1” is no archive of a Melodeck library, or nothing in it can be read any more. Nothing was changed.</source>
        <translation>“%1” não é o arquivo compactado de uma biblioteca do Melodeck, ou nada nele pode mais ser lido. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>LibraryMove</name>
    <message>
        <source>%1 is not empty. Choose a folder of its own for the library.</source>
        <translation>%1 não está vazia. Escolha uma pasta só para a biblioteca.</translation>
    </message>
    <message>
        <source>Another Melodeck still has the library open, so it was not moved and is used where it was. Close that one; the move is finished when this window is closed the next time.</source>
        <translation>Outro Melodeck ainda está com a biblioteca aberta, por isso ela não foi movida e continua em uso onde estava. Feche-o; a mudança termina na próxima vez que esta janela for fechada.</translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>Informe o caminho completo da pasta.</translation>
    </message>
    <message>
        <source>The copy in %1 is not there, so the library stays where it was. Connect the disk; the move is finished when this window is closed the next time.</source>
        <translation>A cópia em %1 não foi encontrada, então a biblioteca fica onde estava. Conecte o disco; a mudança termina na próxima vez que esta janela for fechada.</translation>
    </message>
    <message>
        <source>The copy of the library&apos;s file does not read as it was written. The library stays where it is.</source>
        <translation>A cópia do arquivo da biblioteca não é lida como foi gravada. A biblioteca fica onde está.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>A pasta %1 não pode ser criada. Escolha outra.</translation>
    </message>
    <message>
        <source>The library cannot be moved into itself. Choose a folder elsewhere.</source>
        <translation>A biblioteca não pode ser movida para dentro de si mesma. Escolha uma pasta em outro lugar.</translation>
    </message>
    <message>
        <source>The library is not where it was moved to, so nothing of the old one is removed. Check that its disk is connected and try again.</source>
        <translation>A biblioteca não está onde deveria após a mudança, então nada da antiga é removido. Verifique se o disco dela está conectado e tente de novo.</translation>
    </message>
    <message>
        <source>The library is there already.</source>
        <translation>A biblioteca já está lá.</translation>
    </message>
    <message>
        <source>The library needs %1 MB more there, and %2 MB are free. Nothing was copied.</source>
        <translation>A biblioteca precisa de mais %1 MB lá, e há %2 MB livres. Nada foi copiado.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be made in %1. It stays where it is.</source>
        <translation>O arquivo da biblioteca não pode ser criado em %1. Ela fica onde está.</translation>
    </message>
</context>
<context>
    <name>LocalEngine</name>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Interrompido. Não chegou a sair deste computador.</translation>
    </message>
    <message>
        <source>The sketch engine did not start. Nothing is lost and nothing is billed. Check that %1 is installed beside Melodeck.</source>
        <translation>O mecanismo de esboços não iniciou. Nada se perdeu e nada é cobrado. Verifique se %1 está instalado junto ao Melodeck.</translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message>
        <source>Deployment %1</source>
        <translation>Implantação %1</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desenvolvimento</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Ambiente %1</translation>
    </message>
    <message>
        <source>What answered is not Baseten&apos;s list: a proxy or a sign-in page of the network may stand between. A model&apos;s address can be pasted all the same.</source>
        <translation>Quem respondeu não foi a lista do Baseten: pode haver um proxy ou uma página de login da rede no caminho. Ainda assim, é possível colar o endereço de um modelo.</translation>
    </message>
    <message>
        <source>What answered is not the config of a deployment. The request can be written by hand all the same.</source>
        <translation>O que respondeu não é a configuração de uma implantação. Ainda assim, a requisição pode ser escrita à mão.</translation>
    </message>
    <message>
        <source>asleep; the first request wakes it</source>
        <translation>inativo; a primeira requisição o desperta</translation>
    </message>
    <message>
        <source>being made, not there yet</source>
        <translation>em criação, ainda não disponível</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>com defeito</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>em estado desconhecido</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>ready, %1 replicas</source>
        <translation>pronto, %1 réplicas</translation>
    </message>
    <message>
        <source>ready, 1 replica</source>
        <translation>pronto, 1 réplica</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desligado</translation>
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
        <translation>M4A ou MP4</translation>
    </message>
    <message>
        <source>WMA</source>
        <translation>WMA</translation>
    </message>
    <message>
        <source>WebM or Matroska</source>
        <translation>WebM ou Matroska</translation>
    </message>
    <message>
        <source>compressed audio</source>
        <translation>áudio comprimido</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>de outro tipo</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>“%1” (%2) holds no sound that can be decoded. Nothing was sent. Export it as WAV or FLAC.</source>
        <translation>“%1” (%2) não contém som que possa ser decodificado. Nada foi enviado. Exporte-o como WAV ou FLAC.</translation>
    </message>
    <message>
        <source>“%1” (%2) needs a decoder that is not installed. Nothing was sent. Install the package gstreamer1.0-libav and drop the file again, or export it as WAV or FLAC.</source>
        <translation>“%1” (%2) precisa de um decodificador que não está instalado. Nada foi enviado. Instale o pacote gstreamer1.0-libav e solte o arquivo de novo, ou exporte-o como WAV ou FLAC.</translation>
    </message>
    <message>
        <source>“%1” is not audio that can be read here. Nothing was sent. WAV, FLAC, OGG, MP3 and what the system&apos;s decoders know (M4A, WebM …) work.</source>
        <translation>“%1” não é um áudio que possa ser lido aqui. Nada foi enviado. WAV, FLAC, OGG, MP3 e o que os decodificadores do sistema conhecem (M4A, WebM …) funcionam.</translation>
    </message>
</context>
<context>
    <name>MediaToWav</name>
    <message>
        <source>The recording is too long to be turned into a WAV file. Nothing was sent. Cut it first.</source>
        <translation>A gravação é longa demais para ser convertida em um arquivo WAV. Nada foi enviado. Corte-a antes.</translation>
    </message>
</context>
<context>
    <name>ModelSpec</name>
    <message>
        <source>This is not a model spec.</source>
        <translation>Isto não é uma especificação de modelo.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>1 is the natural pace, 2 twice as fast.</source>
        <translation>1 é o ritmo natural; 2, o dobro.</translation>
    </message>
    <message>
        <source>2, 3 or 4 quarters, or 6 eighths.</source>
        <translation>2, 3 ou 4 semínimas, ou 6 colcheias.</translation>
    </message>
    <message>
        <source>A few seconds of one person speaking; the speech takes on that voice. A WAV file is safest.</source>
        <translation>Alguns segundos de uma pessoa falando; a fala assume essa voz. Um arquivo WAV é o mais seguro.</translation>
    </message>
    <message>
        <source>A melody, sung or played, or a whole mix in which one stands out (WAV, FLAC, OGG, MP3). The engine on this computer listens to the first ten minutes.</source>
        <translation>Uma melodia, cantada ou tocada, ou uma mixagem inteira em que uma se destaque (WAV, FLAC, OGG, MP3). O mecanismo deste computador ouve os primeiros dez minutos.</translation>
    </message>
    <message>
        <source>A pause this long ends a part.</source>
        <translation>Uma pausa desta duração encerra uma parte.</translation>
    </message>
    <message>
        <source>A prompt for the second of the two text readers. Without it both read the first.</source>
        <translation>Um prompt para o segundo dos dois leitores de texto. Sem ele, ambos leem o primeiro.</translation>
    </message>
    <message>
        <source>A recording of one person speaking, whose voice and style the speech follows.</source>
        <translation>Uma gravação de uma pessoa falando, cuja voz e cujo estilo a fala segue.</translation>
    </message>
    <message>
        <source>A recording of one voice (WAV, FLAC, OGG, MP3) whose tune the clips follow. Without it a tune is composed.</source>
        <translation>Uma gravação de uma só voz (WAV, FLAC, OGG, MP3) cuja melodia os clipes seguem. Sem ela, uma melodia é composta.</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow, resampled from its own rate.</source>
        <translation>Uma gravação cuja melodia os clipes seguem, reamostrada a partir da sua própria taxa.</translation>
    </message>
    <message>
        <source>A recording whose tune the clips follow. The model assumes 32 kHz whatever the file says.</source>
        <translation>Uma gravação cuja melodia os clipes seguem. O modelo presume 32 kHz, diga o arquivo o que disser.</translation>
    </message>
    <message>
        <source>A second model finishes the details.</source>
        <translation>Um segundo modelo finaliza os detalhes.</translation>
    </message>
    <message>
        <source>Above 30 s the model works in windows, each so much later than the one before: shorter holds together better and takes longer.</source>
        <translation>Acima de 30 s o modelo trabalha em janelas, cada uma deslocada desse tanto em relação à anterior: valores menores dão mais coesão e demoram mais.</translation>
    </message>
    <message>
        <source>Address of a WAV or FLAC file. It must end in .wav or .flac in lower case; what follows a question mark does not count.</source>
        <translation>Endereço de um arquivo WAV ou FLAC. Deve terminar em .wav ou .flac em minúsculas; o que vem depois de um ponto de interrogação não conta.</translation>
    </message>
    <message>
        <source>Address of a recording or video. The server behind it must support range requests.</source>
        <translation>Endereço de uma gravação ou de um vídeo. O servidor precisa aceitar requisições de intervalo (range).</translation>
    </message>
    <message>
        <source>Address of a short recording whose voice is to speak, in place of the speaker. Only newer deployments know it.</source>
        <translation>Endereço de uma gravação curta cuja voz deve falar, no lugar do locutor. Só implantações mais novas o conhecem.</translation>
    </message>
    <message>
        <source>Address of the recording, English speech. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Endereço da gravação, com fala em inglês. O modelo a baixa, então ela precisa estar acessível pela internet sem login.</translation>
    </message>
    <message>
        <source>Address of the recording, for a server that fetches it. The engine on this computer does not: give it the file.</source>
        <translation>Endereço da gravação, para um servidor que a busque. O mecanismo deste computador não faz isso: dê a ele o arquivo.</translation>
    </message>
    <message>
        <source>Address of the recording, or of a video with sound. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Endereço da gravação, ou de um vídeo com som. O modelo o baixa, então ele precisa estar acessível pela internet sem login.</translation>
    </message>
    <message>
        <source>Address of the recording. The model downloads it, so it must be reachable from the internet without a sign-in.</source>
        <translation>Endereço da gravação. O modelo a baixa, então ela precisa estar acessível pela internet sem login.</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Todos os candidatos</translation>
    </message>
    <message>
        <source>As in &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; or &quot;D Dorian&quot;.</source>
        <translation>Como em &quot;D minor&quot;, &quot;F# minor&quot;, &quot;Bb major&quot; ou &quot;D Dorian&quot;.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Audio transcription chain</source>
        <translation>Cadeia de transcrição de áudio</translation>
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
        <translation>Diversidade dos feixes</translation>
    </message>
    <message>
        <source>Beam width</source>
        <translation>Largura do feixe</translation>
    </message>
    <message>
        <source>Beats a minute as they are counted: eighths in a bar of six.</source>
        <translation>Tempos por minuto como são contados: colcheias em um compasso de seis.</translation>
    </message>
    <message>
        <source>Beats in a bar of the melody</source>
        <translation>Tempos por compasso da melodia</translation>
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
        <translation>Escolher entre os tokens mais prováveis que, juntos, têm esta probabilidade.</translation>
    </message>
    <message>
        <source>Choose among this many of the likeliest tokens. Without it top p alone decides.</source>
        <translation>Escolher entre este número de tokens mais prováveis. Sem ele, só o top p decide.</translation>
    </message>
    <message>
        <source>Chooses among likely sounds. Without it always the likeliest: monotonous, and the same each time.</source>
        <translation>Escolhe entre sons prováveis. Sem isto, sempre o mais provável: monótono e igual todas as vezes.</translation>
    </message>
    <message>
        <source>Chooses among so many of the likeliest sounds; 0 is all of them.</source>
        <translation>Escolhe entre este número de sons mais prováveis; 0 são todos.</translation>
    </message>
    <message>
        <source>Chooses among the likeliest sounds that together have this probability; 0 leaves it to top k.</source>
        <translation>Escolhe entre os sons mais prováveis que, juntos, têm esta probabilidade; 0 deixa para o top k.</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Tamanho do bloco</translation>
    </message>
    <message>
        <source>Code of the language to speak, such as en-us.</source>
        <translation>Código do idioma a falar, como en-us.</translation>
    </message>
    <message>
        <source>Codes of the languages that detection chooses from. Empty: all that the model knows.</source>
        <translation>Códigos dos idiomas entre os quais a detecção escolhe. Vazio: todos os que o modelo conhece.</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Decodificação</translation>
    </message>
    <message>
        <source>Detect the language of each part</source>
        <translation>Detectar o idioma de cada parte</translation>
    </message>
    <message>
        <source>Detect the language only</source>
        <translation>Apenas detectar o idioma</translation>
    </message>
    <message>
        <source>Download headers</source>
        <translation>Cabeçalhos do download</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens. 0 sets no limit.</source>
        <translation>Encerra a fala após este número de tokens. 0 não define limite.</translation>
    </message>
    <message>
        <source>Ends the speech after this many tokens; 1000 tokens are about 12 s.</source>
        <translation>Encerra a fala após este número de tokens; 1000 tokens são cerca de 12 s.</translation>
    </message>
    <message>
        <source>English speech from a short text</source>
        <translation>fala em inglês a partir de um texto curto</translation>
    </message>
    <message>
        <source>English speech from text</source>
        <translation>fala em inglês a partir de texto</translation>
    </message>
    <message>
        <source>English speech from text, fast</source>
        <translation>fala em inglês a partir de texto, rápida</translation>
    </message>
    <message>
        <source>English speech from text, in a voice of your own if you give one</source>
        <translation>fala em inglês a partir de texto, com uma voz sua, se você fornecer uma</translation>
    </message>
    <message>
        <source>Even out loudness</source>
        <translation>Uniformizar o volume</translation>
    </message>
    <message>
        <source>Exact length of each clip in seconds.</source>
        <translation>Duração exata de cada clipe em segundos.</translation>
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
        <translation>Primeiro encontra a fala e divide a gravação ali. Sem isto, no máximo 30 s são transcritos.</translation>
    </message>
    <message>
        <source>First beat of the melody</source>
        <translation>Primeiro tempo da melodia</translation>
    </message>
    <message>
        <source>Fixed by Whisper; no other value is taken.</source>
        <translation>Fixado pelo Whisper; nenhum outro valor é aceito.</translation>
    </message>
    <message>
        <source>For recordings in several languages. Set the language to auto.</source>
        <translation>Para gravações em vários idiomas. Defina o idioma como auto.</translation>
    </message>
    <message>
        <source>For recordings that are loud in places and quiet in others.</source>
        <translation>Para gravações com trechos altos e trechos baixos.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>Frames decoded together</source>
        <translation>Quadros decodificados juntos</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Quadros por segundo</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>Guidance in two steps</source>
        <translation>Orientação em duas etapas</translation>
    </message>
    <message>
        <source>HTTP headers that the model sends when it downloads the link, as names and values. Not known to older deployments.</source>
        <translation>Cabeçalhos HTTP que o modelo envia ao baixar o link, como nomes e valores. Desconhecido em implantações mais antigas.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Higher is livelier and less steady.</source>
        <translation>Quanto maior, mais vivo e menos estável.</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower is safer.</source>
        <translation>Quanto maior, mais surpreendente; quanto menor, mais seguro.</translation>
    </message>
    <message>
        <source>Higher values favour longer transcripts. Matters only with a beam width above 1.</source>
        <translation>Valores maiores favorecem transcrições mais longas. Só importa com largura de feixe acima de 1.</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself, and make it speak faster.</source>
        <translation>Valores maiores evitam que o modelo se repita e o fazem falar mais rápido.</translation>
    </message>
    <message>
        <source>Higher values keep the model from repeating itself.</source>
        <translation>Valores maiores evitam que o modelo se repita.</translation>
    </message>
    <message>
        <source>Higher values make the candidates differ more.</source>
        <translation>Valores maiores fazem os candidatos diferirem mais.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>How closely the clips follow prompt and melody; too much sounds forced.</source>
        <translation>Quão de perto os clipes seguem o prompt e a melodia; demais soa forçado.</translation>
    </message>
    <message>
        <source>How closely the image follows the prompt.</source>
        <translation>Quão de perto a imagem segue o prompt.</translation>
    </message>
    <message>
        <source>How freely the model guesses. 0 takes the most likely words each time.</source>
        <translation>Com que liberdade o modelo adivinha. 0 usa sempre as palavras mais prováveis.</translation>
    </message>
    <message>
        <source>How much is made before it is sent. Smaller starts sooner, larger runs more smoothly.</source>
        <translation>Quanto é criado antes do envio. Menor começa antes; maior flui com mais regularidade.</translation>
    </message>
    <message>
        <source>How the model chooses its words.</source>
        <translation>Como o modelo escolhe as palavras.</translation>
    </message>
    <message>
        <source>How the model listens and what it returns.</source>
        <translation>Como o modelo ouve e o que devolve.</translation>
    </message>
    <message>
        <source>How the recording is split at pauses.</source>
        <translation>Como a gravação é dividida nas pausas.</translation>
    </message>
    <message>
        <source>How the recording is split so that the parts run side by side. An empty object takes all defaults.</source>
        <translation>Como a gravação é dividida para que as partes sejam processadas em paralelo. Um objeto vazio usa todos os padrões.</translation>
    </message>
    <message>
        <source>How the steps are spaced. Without one the model keeps the one of its last request, Euler at first.</source>
        <translation>Como as etapas são espaçadas. Sem valor, o modelo mantém o da última requisição; no início, Euler.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>In steps of 16 pixels.</source>
        <translation>Em passos de 16 pixels.</translation>
    </message>
    <message>
        <source>In steps of 8 pixels. Older deployments always make 1024.</source>
        <translation>Em passos de 8 pixels. Implantações mais antigas sempre fazem 1024.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Keeps words from being cut where two large parts meet; words in the overlap may come twice.</source>
        <translation>Evita que palavras sejam cortadas onde duas partes grandes se encontram; palavras na sobreposição podem aparecer duas vezes.</translation>
    </message>
    <message>
        <source>Key of the melody</source>
        <translation>Tonalidade da melodia</translation>
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
        <translation>Idioma da fala como código, por exemplo en ou de. Escreva auto para que seja detectado.</translation>
    </message>
    <message>
        <source>Language of the text.</source>
        <translation>Idioma do texto.</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 10 s the model works in windows that move on by 2 s, so time grows fast.</source>
        <translation>Duração de cada clipe em segundos. Acima de 10 s o modelo trabalha em janelas que avançam 2 s, então o tempo cresce rápido.</translation>
    </message>
    <message>
        <source>Length of each clip in seconds. Above 30 s the model works in windows: time and memory grow.</source>
        <translation>Duração de cada clipe em segundos. Acima de 30 s o modelo trabalha em janelas: tempo e memória aumentam.</translation>
    </message>
    <message>
        <source>Length of the large parts</source>
        <translation>Duração das partes grandes</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>Penalidade de comprimento</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link to a voice</source>
        <translation>Link para uma voz</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of about this length.</source>
        <translation>Textos mais longos são divididos em partes de cerca deste comprimento.</translation>
    </message>
    <message>
        <source>Longer texts are split into parts of at most this many characters. Not known to older deployments.</source>
        <translation>Textos mais longos são divididos em partes de no máximo este número de caracteres. Desconhecido em implantações mais antigas.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Resposta mais longa</translation>
    </message>
    <message>
        <source>Longest part</source>
        <translation>Parte mais longa</translation>
    </message>
    <message>
        <source>Longest part of the text</source>
        <translation>Parte mais longa do texto</translation>
    </message>
    <message>
        <source>Longest part sent to Whisper; it is cut at a quiet place in its second half.</source>
        <translation>Parte mais longa enviada ao Whisper; ela é cortada em um ponto silencioso da segunda metade.</translation>
    </message>
    <message>
        <source>Longest prompt</source>
        <translation>Prompt mais longo</translation>
    </message>
    <message>
        <source>Longest stretch of speech handled at a time.</source>
        <translation>Trecho de fala mais longo processado de uma vez.</translation>
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
        <translation>Melodia corrigida</translation>
    </message>
    <message>
        <source>Melody transcription</source>
        <translation>Transcrição de melodia</translation>
    </message>
    <message>
        <source>MetaVoice</source>
        <translation>MetaVoice</translation>
    </message>
    <message>
        <source>More is faster and takes more memory. Above 10 the model refuses.</source>
        <translation>Mais é mais rápido e consome mais memória. Acima de 10 o modelo recusa.</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail.</source>
        <translation>Mais etapas demoram mais e mostram mais detalhes.</translation>
    </message>
    <message>
        <source>More steps take longer and show more detail. The model fails without a number here.</source>
        <translation>Mais etapas demoram mais e mostram mais detalhes. O modelo falha sem um número aqui.</translation>
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
        <translation>MusicGen Melody, o Truss do Melodeck</translation>
    </message>
    <message>
        <source>Name of one of the speakers that come with the model.</source>
        <translation>Nome de um dos locutores que acompanham o modelo.</translation>
    </message>
    <message>
        <source>Names start with a for American or b for British, then f for a woman or m for a man. af is a mix of Bella and Sarah.</source>
        <translation>Os nomes começam com a de americano ou b de britânico, depois f de mulher ou m de homem. af é uma mistura de Bella e Sarah.</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>No repeated runs</source>
        <translation>Sem sequências repetidas</translation>
    </message>
    <message>
        <source>Number of candidate transcripts kept at a time. More is slower.</source>
        <translation>Número de transcrições candidatas mantidas ao mesmo tempo. Mais é mais lento.</translation>
    </message>
    <message>
        <source>Number of images in the video. The model was trained for 14.</source>
        <translation>Número de imagens no vídeo. O modelo foi treinado para 14.</translation>
    </message>
    <message>
        <source>Number of the speaker. Without a recording to go by, the voice may still change from one run to the next.</source>
        <translation>Número do locutor. Sem uma gravação de referência, a voz ainda pode mudar de uma execução para outra.</translation>
    </message>
    <message>
        <source>Orpheus</source>
        <translation>Orpheus</translation>
    </message>
    <message>
        <source>Overlap of the large parts</source>
        <translation>Sobreposição das partes grandes</translation>
    </message>
    <message>
        <source>Pace of the movement, best from 5 to 30. The file plays one frame a second faster.</source>
        <translation>Ritmo do movimento, de preferência de 5 a 30. O arquivo é reproduzido um quadro por segundo mais rápido.</translation>
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
        <translation>Idiomas possíveis</translation>
    </message>
    <message>
        <source>Probability above which sound counts as speech.</source>
        <translation>Probabilidade acima da qual o som conta como fala.</translation>
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
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Refinar</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Penalidade de repetição</translation>
    </message>
    <message>
        <source>Returns the language without a transcript.</source>
        <translation>Devolve o idioma sem uma transcrição.</translation>
    </message>
    <message>
        <source>Returns the time of each word as well.</source>
        <translation>Devolve também o tempo de cada palavra.</translation>
    </message>
    <message>
        <source>Returns the times of sentences and words as well. Takes a little longer.</source>
        <translation>Devolve também os tempos das frases e das palavras. Demora um pouco mais.</translation>
    </message>
    <message>
        <source>Returns the transcripts of every beam as well.</source>
        <translation>Devolve também as transcrições de todos os feixes.</translation>
    </message>
    <message>
        <source>Runs of this many tokens occur only once.</source>
        <translation>Sequências deste número de tokens ocorrem só uma vez.</translation>
    </message>
    <message>
        <source>SDXL Turbo</source>
        <translation>SDXL Turbo</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Taxa de amostragem</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Agendador</translation>
    </message>
    <message>
        <source>Seamless loop</source>
        <translation>Loop sem emendas</translation>
    </message>
    <message>
        <source>Second prompt</source>
        <translation>Segundo prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Share before refining</source>
        <translation>Parcela antes do refino</translation>
    </message>
    <message>
        <source>Share of the steps done before the refiner takes over. Unused without it.</source>
        <translation>Parcela das etapas feita antes de o refinador assumir. Sem ele, não é usada.</translation>
    </message>
    <message>
        <source>Share of the steps in which guidance is used. Less is faster.</source>
        <translation>Parcela das etapas em que a orientação é usada. Menos é mais rápido.</translation>
    </message>
    <message>
        <source>Share with guidance</source>
        <translation>Parcela com orientação</translation>
    </message>
    <message>
        <source>Shortest pause</source>
        <translation>Pausa mais curta</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>Mecanismo de esboços</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavização</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locutor</translation>
    </message>
    <message>
        <source>Speech detection</source>
        <translation>Detecção de fala</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Split at pauses</source>
        <translation>Dividir nas pausas</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>Divisão</translation>
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
        <translation>Passo de uma janela</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>Estéreo</translation>
    </message>
    <message>
        <source>Style, mood and instruments in words, one clip for each. Words that are not understood are listed in the reply.</source>
        <translation>Estilo, clima e instrumentos em palavras, um clipe para cada prompt. As palavras não entendidas são listadas na resposta.</translation>
    </message>
    <message>
        <source>Takes less memory and twice the time.</source>
        <translation>Usa menos memória e o dobro do tempo.</translation>
    </message>
    <message>
        <source>Tara suits most texts.</source>
        <translation>Tara serve para a maioria dos textos.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Tempo of the melody</source>
        <translation>Andamento da melodia</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The image that starts to move, in colour. 1024 × 576 pixels work best; other sizes are cut down to multiples of 64.</source>
        <translation>A imagem que começa a se mover, em cores. 1024 × 576 pixels funcionam melhor; outros tamanhos são recortados para múltiplos de 64.</translation>
    </message>
    <message>
        <source>The recording and how it is transcribed.</source>
        <translation>A gravação e como ela é transcrita.</translation>
    </message>
    <message>
        <source>The recording is first cut into parts of this length, one worker each.</source>
        <translation>A gravação é primeiro cortada em partes desta duração, uma para cada processo.</translation>
    </message>
    <message>
        <source>The recording to transcribe, English speech. Older deployments take a link only.</source>
        <translation>A gravação a transcrever, com fala em inglês. Implantações mais antigas só aceitam um link.</translation>
    </message>
    <message>
        <source>The recording to transcribe, in any usual format. Give either this or a link.</source>
        <translation>A gravação a transcrever, em qualquer formato comum. Forneça isto ou um link.</translation>
    </message>
    <message>
        <source>The recording to transcribe. Any format that FFmpeg reads.</source>
        <translation>A gravação a transcrever. Qualquer formato que o FFmpeg leia.</translation>
    </message>
    <message>
        <source>The recording to transcribe. The whole request may have 100 MB; use a link for more.</source>
        <translation>A gravação a transcrever. A requisição inteira pode ter 100 MB; para mais, use um link.</translation>
    </message>
    <message>
        <source>The recording: either a file or a link.</source>
        <translation>A gravação: um arquivo ou um link.</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one each run is another.</source>
        <translation>A mesma semente e a mesma requisição dão os mesmos clipes. Sem semente, cada execução é diferente.</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Without one it follows from the request.</source>
        <translation>A mesma semente e a mesma requisição dão os mesmos clipes. Sem semente, ela é derivada da requisição.</translation>
    </message>
    <message>
        <source>The same seed and request give the same image.</source>
        <translation>A mesma semente e a mesma requisição dão a mesma imagem.</translation>
    </message>
    <message>
        <source>The same seed and request give the same image. 0 counts as none: the model then picks one.</source>
        <translation>A mesma semente e a mesma requisição dão a mesma imagem. 0 conta como nenhuma: o modelo então escolhe uma.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tempos</translation>
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
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Two channels in place of one.</source>
        <translation>Dois canais em vez de um.</translation>
    </message>
    <message>
        <source>Two numbers: how closely the speech follows the speaker, then the text.</source>
        <translation>Dois números: quão de perto a fala segue o locutor e depois o texto.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>What each clip should sound like, one clip for each.</source>
        <translation>Como cada clipe deve soar, um clipe para cada prompt.</translation>
    </message>
    <message>
        <source>What exceeds this length is dropped.</source>
        <translation>O que passar deste comprimento é descartado.</translation>
    </message>
    <message>
        <source>What is said in the voice recording, word for word.</source>
        <translation>O que é dito na gravação da voz, palavra por palavra.</translation>
    </message>
    <message>
        <source>What is to be heard in each clip, one clip for each, such as: a dog barks while rain falls.</source>
        <translation>O que deve ser ouvido em cada clipe, um clipe para cada prompt, por exemplo: um cachorro late enquanto chove.</translation>
    </message>
    <message>
        <source>What is to be said.</source>
        <translation>O que deve ser dito.</translation>
    </message>
    <message>
        <source>What is to be said. Long texts are split into sentences; keep each under 400 characters, a longer one may never finish.</source>
        <translation>O que deve ser dito. Textos longos são divididos em frases; mantenha cada uma abaixo de 400 caracteres, pois uma mais longa pode nunca terminar.</translation>
    </message>
    <message>
        <source>What is to be said. Sounds in angle brackets, such as laugh, sigh or yawn, are acted out.</source>
        <translation>O que deve ser dito. Sons entre colchetes angulares, como laugh, sigh ou yawn, são interpretados.</translation>
    </message>
    <message>
        <source>What is to be said. The speech ends after 10 s, wherever it is.</source>
        <translation>O que deve ser dito. A fala termina após 10 s, onde quer que esteja.</translation>
    </message>
    <message>
        <source>What is to be said. The voice is set by the deployment.</source>
        <translation>O que deve ser dito. A voz é definida pela implantação.</translation>
    </message>
    <message>
        <source>What is to be said. Up to 220 characters.</source>
        <translation>O que deve ser dito. Até 220 caracteres.</translation>
    </message>
    <message>
        <source>What the image should not show.</source>
        <translation>O que a imagem não deve mostrar.</translation>
    </message>
    <message>
        <source>What the image should show.</source>
        <translation>O que a imagem deve mostrar.</translation>
    </message>
    <message>
        <source>What you know better of the melody than what is heard in it.</source>
        <translation>O que você sabe da melodia melhor do que se ouve nela.</translation>
    </message>
    <message>
        <source>When a bar begins, any one, in seconds from the start of what is sent.</source>
        <translation>Quando um compasso começa, qualquer um, em segundos desde o início do que é enviado.</translation>
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
        <translation>Whisper V3 (arquivo)</translation>
    </message>
    <message>
        <source>WhisperX</source>
        <translation>WhisperX</translation>
    </message>
    <message>
        <source>Whole bars, as near to the duration as may be, that go on at their end as they begin.</source>
        <translation>Compassos inteiros, o mais perto possível da duração, cujo fim emenda com o começo.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Width of the smoothing when a quiet place is looked for; 1600 samples are a tenth of a second.</source>
        <translation>Largura da suavização na procura de um ponto silencioso; 1600 amostras são um décimo de segundo.</translation>
    </message>
    <message>
        <source>Word times</source>
        <translation>Tempos das palavras</translation>
    </message>
    <message>
        <source>Words of the recording</source>
        <translation>Palavras da gravação</translation>
    </message>
    <message>
        <source>Words that help the model, such as names and terms that occur in the recording.</source>
        <translation>Palavras que ajudam o modelo, como nomes e termos que aparecem na gravação.</translation>
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
        <translation>uma imagem detalhada a partir de um prompt</translation>
    </message>
    <message>
        <source>a short video from an image</source>
        <translation>um vídeo curto a partir de uma imagem</translation>
    </message>
    <message>
        <source>an image from a prompt</source>
        <translation>uma imagem a partir de um prompt</translation>
    </message>
    <message>
        <source>an image from a prompt, in a few steps</source>
        <translation>uma imagem a partir de um prompt, em poucas etapas</translation>
    </message>
    <message>
        <source>an image from a prompt, in one to four steps</source>
        <translation>uma imagem a partir de um prompt, em uma a quatro etapas</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>arranja sua melodia por regras · grátis · sem chave</translation>
    </message>
    <message>
        <source>lively English speech from text, heard while it is made</source>
        <translation>fala viva em inglês a partir de texto, ouvida enquanto é criada</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody</source>
        <translation>um clipe para cada prompt, seguindo uma melodia</translation>
    </message>
    <message>
        <source>one clip for each prompt, following a melody; with seed and sampling</source>
        <translation>um clipe para cada prompt, seguindo uma melodia; com semente e amostragem</translation>
    </message>
    <message>
        <source>one clip of music for each prompt</source>
        <translation>um clipe de música para cada prompt</translation>
    </message>
    <message>
        <source>one clip of sounds and noises for each prompt</source>
        <translation>um clipe de sons e ruídos para cada prompt</translation>
    </message>
    <message>
        <source>speech from text in the voice of a recording, heard while it is made</source>
        <translation>fala a partir de texto na voz de uma gravação, ouvida enquanto é criada</translation>
    </message>
    <message>
        <source>speech in 17 languages from text</source>
        <translation>fala em 17 idiomas a partir de texto</translation>
    </message>
    <message>
        <source>speech in 17 languages from text, heard while it is made</source>
        <translation>fala em 17 idiomas a partir de texto, ouvida enquanto é criada</translation>
    </message>
    <message>
        <source>the notes, key, metre and beats of a recording of music</source>
        <translation>as notas, a tonalidade, o compasso e os tempos de uma gravação de música</translation>
    </message>
    <message>
        <source>the words of a long recording or video, from a link</source>
        <translation>as palavras de uma gravação longa ou de um vídeo, a partir de um link</translation>
    </message>
    <message>
        <source>the words of a recording and who says them</source>
        <translation>as palavras de uma gravação e quem as diz</translation>
    </message>
    <message>
        <source>the words of a recording, from a file or a link</source>
        <translation>as palavras de uma gravação, a partir de um arquivo ou link</translation>
    </message>
    <message>
        <source>the words of a recording, from a link</source>
        <translation>as palavras de uma gravação, a partir de um link</translation>
    </message>
    <message>
        <source>the words of a recording, long ones too, from a file or a link</source>
        <translation>as palavras de uma gravação, mesmo longa, a partir de um arquivo ou link</translation>
    </message>
    <message>
        <source>the words of a recording, sent as a file</source>
        <translation>as palavras de uma gravação, enviada como arquivo</translation>
    </message>
    <message>
        <source>the words of an English recording, from a link to a WAV or FLAC file</source>
        <translation>as palavras de uma gravação em inglês, a partir de um link para um arquivo WAV ou FLAC</translation>
    </message>
    <message>
        <source>up to 10 s of English speech from text</source>
        <translation>até 10 s de fala em inglês a partir de texto</translation>
    </message>
</context>
<context>
    <name>MsgpackStream</name>
    <message>
        <source>%1 Media that was whole before that point is kept. Look at the answer before you send it again.</source>
        <translation>%1 A mídia que estava completa antes desse ponto foi mantida. Veja a resposta antes de enviar de novo.</translation>
    </message>
    <message>
        <source>The answer breaks off after %1 bytes.</source>
        <translation>A resposta é interrompida após %1 bytes.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>A resposta está vazia.</translation>
    </message>
    <message>
        <source>The answer is nested more than %1 deep.</source>
        <translation>A resposta tem mais de %1 níveis de aninhamento.</translation>
    </message>
    <message>
        <source>The answer is not valid MessagePack at byte %1.</source>
        <translation>A resposta não é um MessagePack válido no byte %1.</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>clip %1</source>
        <translation>clipe %1</translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message>
        <source>Melodeck is open already and does not answer.</source>
        <translation>O Melodeck já está aberto e não responde.</translation>
    </message>
    <message>
        <source>Nothing was opened, and nothing is lost. Give it a moment and try again. If it stays so, end it in the system monitor: what it was working on is there again at the next start.</source>
        <translation>Nada foi aberto e nada se perdeu. Espere um momento e tente de novo. Se continuar assim, encerre-o no monitor do sistema: o que ele estava fazendo estará de volta no próximo início.</translation>
    </message>
</context>
<context>
    <name>OpenApiRequest</name>
    <message>
        <source>Nothing that this OpenAPI file describes takes JSON: its requests are forms with file uploads, or have no body. Melodeck sends JSON.</source>
        <translation>Nada do que este arquivo OpenAPI descreve aceita JSON: suas requisições são formulários com envio de arquivos, ou não têm corpo. O Melodeck envia JSON.</translation>
    </message>
    <message>
        <source>The OpenAPI file has no path “%1” that takes JSON. It has: %2.</source>
        <translation>O arquivo OpenAPI não tem um caminho “%1” que aceite JSON. Ele tem: %2.</translation>
    </message>
    <message>
        <source>This is a Swagger 2 file. Only OpenAPI 3 is read; paste an example request instead.</source>
        <translation>Este é um arquivo Swagger 2. Só OpenAPI 3 é lido; cole um exemplo de requisição em vez disso.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 cannot be reached. Nothing was sent. Check address and network.</source>
        <translation>Não é possível acessar %1. Nada foi enviado. Verifique o endereço e a rede.</translation>
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
        <translation>Cancelado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Cancelled. The request had begun to leave: the model may still run.</source>
        <translation>Cancelado. A requisição já tinha começado a sair: o modelo ainda pode ser executado.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2. Nothing was sent. Check address and network.</source>
        <translation>Sem conexão com %1 em %2. Nada foi enviado. Verifique o endereço e a rede.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or its encryption is not trusted. Nothing was sent. If the server is your own, name its certificate in SSL_CERT_FILE.</source>
        <translation>Sem conexão segura com %1: o certificado ou a criptografia não é confiável. Nada foi enviado. Se o servidor for seu, indique o certificado em SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>No whole answer of %1 within %2. The model may still be running. Allow more time, or ask for less.</source>
        <translation>Sem resposta completa de %1 em %2. O modelo ainda pode estar em execução. Permita mais tempo, ou peça menos.</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. Check the network and try again.</source>
        <translation>Nada circulou entre este computador e %1 por %2. Verifique a rede e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing moved between here and %1 for %2. The model may have run. Check the network before you send again.</source>
        <translation>Nada circulou entre este computador e %1 por %2. O modelo pode ter sido executado. Verifique a rede antes de enviar de novo.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. The model has probably run; sending again runs it again.</source>
        <translation>A resposta de %1 foi interrompida. O modelo provavelmente foi executado; enviar de novo o executa outra vez.</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed in a way that cannot be undone. The model has probably run. Its server must send answers as they are.</source>
        <translation>A resposta de %1 está comprimida de um modo que não pode ser desfeito. O modelo provavelmente foi executado. O servidor precisa enviar as respostas como são.</translation>
    </message>
    <message>
        <source>The connection to %1 broke after the request was sent. The model may have run; sending again runs it again.</source>
        <translation>A conexão com %1 caiu depois que a requisição foi enviada. O modelo pode ter sido executado; enviar de novo o executa outra vez.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before anything could run. Nothing is billed. Try again.</source>
        <translation>A conexão com %1 caiu antes que qualquer coisa pudesse ser executada. Nada é cobrado. Tente de novo.</translation>
    </message>
    <message>
        <source>The proxy between here and %1 refused the connection. Nothing was sent. Check the proxy, its user and its password.</source>
        <translation>O proxy entre este computador e %1 recusou a conexão. Nada foi enviado. Verifique o proxy, o usuário e a senha.</translation>
    </message>
    <message>
        <source>The request could not be read to its end on this computer, so it was not sent as a whole and does not run. Check the file and send it again.</source>
        <translation>A requisição não pôde ser lida até o fim neste computador, então não foi enviada inteira e não será executada. Verifique o arquivo e envie de novo.</translation>
    </message>
</context>
<context>
    <name>OwnSpecs</name>
    <message>
        <source>%1 cannot be deleted; the model stays.</source>
        <translation>%1 não pode ser excluído; o modelo permanece.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Não pode ser lido.</translation>
    </message>
    <message>
        <source>It is too large for a model.</source>
        <translation>É grande demais para um modelo.</translation>
    </message>
    <message>
        <source>Its id holds other characters than a–z, 0–9, dash, dot and underscore.</source>
        <translation>O ID contém outros caracteres além de a–z, 0–9, hífen, ponto e sublinhado.</translation>
    </message>
    <message>
        <source>Its id “%1” is that of %2 as well.</source>
        <translation>O ID “%1” é também o de %2.</translation>
    </message>
    <message>
        <source>Its id “%1” is that of a model that Melodeck brings along.</source>
        <translation>O ID “%1” é o de um modelo que acompanha o Melodeck.</translation>
    </message>
    <message>
        <source>There are more than %1 models.</source>
        <translation>Há mais de %1 modelos.</translation>
    </message>
    <message>
        <source>There is no model of your own with the id “%1” in %2. Nothing was changed.</source>
        <translation>Não há modelo seu com o ID “%1” em %2. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This model has so many fields that no form could show them. It was not saved.</source>
        <translation>Este modelo tem tantos campos que nenhum formulário poderia mostrá-los. Ele não foi salvo.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>A picture was pasted, and no melody is in it. Copy a recording, or the link of one.</source>
        <translation>Uma imagem foi colada, e não há melodia nela. Copie uma gravação ou o link de uma.</translation>
    </message>
    <message>
        <source>The text in the clipboard is neither a file nor a link. Copy a recording, or the link of one.</source>
        <translation>O texto na área de transferência não é um arquivo nem um link. Copie uma gravação ou o link de uma.</translation>
    </message>
    <message>
        <source>There is no file and no link in the clipboard. Copy a recording, or the link of one.</source>
        <translation>Não há arquivo nem link na área de transferência. Copie uma gravação ou o link de uma.</translation>
    </message>
</context>
<context>
    <name>PastedRequest</name>
    <message>
        <source>The command ends within a quotation. Copy all of it.</source>
        <translation>O comando termina no meio de uma citação. Copie-o inteiro.</translation>
    </message>
    <message>
        <source>The command has no address. Nothing was changed. Copy the whole command.</source>
        <translation>O comando não tem endereço. Nada foi alterado. Copie o comando inteiro.</translation>
    </message>
    <message>
        <source>The command&apos;s request is no JSON: %1 Nothing was changed. Copy the whole command.</source>
        <translation>A requisição do comando não é JSON: %1 Nada foi alterado. Copie o comando inteiro.</translation>
    </message>
    <message>
        <source>The snippet does not say where it sends to. Nothing was changed. Copy all of it, with the address.</source>
        <translation>O trecho não diz para onde envia. Nada foi alterado. Copie tudo, com o endereço.</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>%1 pictures cannot be shown here: install the package qt6-image-formats-plugins. The picture itself is whole.</source>
        <translation>Imagens %1 não podem ser exibidas aqui: instale o pacote qt6-image-formats-plugins. A imagem em si está intacta.</translation>
    </message>
    <message>
        <source>It is too large to be shown here (%1 × %2 pixels). Open or save it.</source>
        <translation>É grande demais para ser exibida aqui (%1 × %2 pixels). Abra-a ou salve-a.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown. The file is kept as it came.</source>
        <translation>Esta imagem está danificada ou é grande demais para ser exibida. O arquivo foi mantido como veio.</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Baseten does not accept this key. It may be cut off or deleted: copy it again from the settings of your workspace.</source>
        <translation>O Baseten não aceita esta chave. Ela pode estar cortada ou excluída: copie-a de novo das configurações do seu espaço de trabalho.</translation>
    </message>
    <message>
        <source>Baseten knows no such key, or does not let it list models. A key that is limited to some models works for those all the same: paste the model&apos;s address or write its id.</source>
        <translation>O Baseten não conhece esta chave, ou não permite que ela liste modelos. Uma chave limitada a alguns modelos ainda funciona para eles: cole o endereço do modelo ou escreva o ID dele.</translation>
    </message>
    <message>
        <source>Baseten knows no such model in this workspace. It may have been deleted.</source>
        <translation>O Baseten não conhece esse modelo neste espaço de trabalho. Ele pode ter sido excluído.</translation>
    </message>
    <message>
        <source>The model is not deployed there, so there is no example of a request.</source>
        <translation>O modelo não está implantado lá, então não há exemplo de requisição.</translation>
    </message>
    <message>
        <source>The model is switched off (deactivated) at Baseten, so that it cannot be woken. Activate it in your workspace there.</source>
        <translation>O modelo está desligado (deactivated) no Baseten, então não pode ser despertado. Ative-o no seu espaço de trabalho lá.</translation>
    </message>
    <message>
        <source>What answers there cannot be woken. Nothing ran. If it sleeps, a request wakes it.</source>
        <translation>O que responde lá não pode ser despertado. Nada foi executado. Se estiver inativo, uma requisição o ativa.</translation>
    </message>
</context>
<context>
    <name>PlatformCall</name>
    <message>
        <source>What answered is not the platform: a proxy or a sign-in page of the network may stand between. Check the endpoint.</source>
        <translation>Quem respondeu não foi a plataforma: pode haver um proxy ou uma página de login da rede no caminho. Verifique o endpoint.</translation>
    </message>
</context>
<context>
    <name>ReceivedAnswer</name>
    <message>
        <source>%1 was changed, moved or removed since it came, so the answer cannot be written as it came. Nothing was written.</source>
        <translation>%1 foi alterado, movido ou removido desde que chegou, então a resposta não pode ser gravada como veio. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Interrompido. Nada foi salvo.</translation>
    </message>
    <message>
        <source>The kept answer %1 cannot be read. Check the disk.</source>
        <translation>A resposta mantida %1 não pode ser lida. Verifique o disco.</translation>
    </message>
    <message>
        <source>The kept answer %1 is damaged, so it cannot be written as it came. Its clips are not touched by that.</source>
        <translation>A resposta mantida %1 está danificada, então não pode ser gravada como veio. Seus clipes não são afetados.</translation>
    </message>
    <message>
        <source>The record of the answer is damaged.</source>
        <translation>O registro da resposta está danificado.</translation>
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
        <translation>A receita não pôde ser gravada em “%1”. O som está intacto. Verifique o disco.</translation>
    </message>
    <message>
        <source>This is not a Melodeck recipe.</source>
        <translation>Isto não é uma receita do Melodeck.</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>um endpoint próprio</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semente %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there, and its permissions.</source>
        <translation>“%1” não pode ser lido. Verifique se o arquivo está lá e as permissões dele.</translation>
    </message>
</context>
<context>
    <name>RecipeCheck</name>
    <message>
        <source> or .</source>
        <translation> ou .</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines.</source>
        <translation>%1: mais de %2 linhas.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1: campo vazio.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1: mais de %2 caracteres.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1: valor faltando.</translation>
    </message>
    <message>
        <source>%1 must be a file, or its base64 text.</source>
        <translation>%1: deve ser um arquivo, ou seu texto base64.</translation>
    </message>
    <message>
        <source>%1 must be a link that begins with https:// or http://.</source>
        <translation>%1: deve ser um link que comece com https:// ou http://.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts.</source>
        <translation>%1: deve ser uma lista de textos.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1: deve ser um número.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1: deve ser um número inteiro.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1: no mínimo %2.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1: no máximo %2.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1: deve ser um destes valores: %2.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1: deve ser texto.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1: deve ser true ou false.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters.</source>
        <translation>%1: no mínimo %2 caracteres.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 lines.</source>
        <translation>%1: no mínimo %2 linhas.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1: deve estar entre %2 e %3.</translation>
    </message>
    <message>
        <source>%1 prompts are more than the model takes at once (%2).</source>
        <translation>%1 prompts são mais do que o modelo aceita de uma vez (%2).</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <translation>%1: escolha um arquivo.</translation>
    </message>
    <message>
        <source>%1: give a link.</source>
        <translation>%1: informe um link.</translation>
    </message>
    <message>
        <source>%1: the model takes only links that end in .%2.</source>
        <translation>%1: o modelo só aceita links que terminem em .%2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>É necessário um destes: %1.</translation>
    </message>
    <message>
        <source>Only one of these may be given: %1.</source>
        <translation>Só um destes pode ser informado: %1.</translation>
    </message>
    <message>
        <source>Prompt %1 is empty.</source>
        <translation>O prompt %1 está vazio.</translation>
    </message>
    <message>
        <source>Prompt %1 is longer than %2 characters.</source>
        <translation>O prompt %1 tem mais de %2 caracteres.</translation>
    </message>
    <message>
        <source>The request is not a JSON object.</source>
        <translation>A requisição não é um objeto JSON.</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>Escreva pelo menos um prompt.</translation>
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
        <translation>%1 (padrão)</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 as sent</source>
        <translation>%1 no envio</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 canais</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>%1 s a %2 s</translation>
    </message>
    <message>
        <source>Baseten</source>
        <translation>Baseten</translation>
    </message>
    <message>
        <source>Both ask for the same.</source>
        <translation>As duas pedem o mesmo.</translation>
    </message>
    <message>
        <source>Different:</source>
        <translation>Diferente:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Not known, since one of them does not say it:</source>
        <translation>Desconhecido, pois uma delas não informa:</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>Não há diferença conhecida.</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Parte de %1</translation>
    </message>
    <message>
        <source>Place in its request</source>
        <translation>Posição na requisição</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same:</source>
        <translation>Igual:</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>an endpoint of its own</source>
        <translation>um endpoint próprio</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>sem alteração</translation>
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
        <translation>não</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>normalizado</translation>
    </message>
    <message>
        <source>offset removed</source>
        <translation>deslocamento removido</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
</context>
<context>
    <name>RecipeJson</name>
    <message>
        <source>“%1” cannot be read. Nothing was sent. Check that it is still there, and its permissions.</source>
        <translation>“%1” não pode ser lido. Nada foi enviado. Verifique se o arquivo ainda está lá e as permissões dele.</translation>
    </message>
    <message>
        <source>“%1” is a recipe that cannot be read. Nothing was sent. It may be from a newer Melodeck, or changed by hand: drop the clip that it came from.</source>
        <translation>“%1” é uma receita que não pode ser lida. Nada foi enviado. Ela pode ser de um Melodeck mais recente, ou ter sido alterada à mão: solte o clipe de onde ela veio.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The disk is too slow for a recording, which ended here. What was recorded before is kept. Close what else uses the disk.</source>
        <translation>O disco é lento demais para uma gravação, que terminou aqui. O que foi gravado antes foi mantido. Feche o que mais usa o disco.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n whole clip(s) are kept.</source>
        <translation>
            <numerusform>%n clipe completo foi mantido.</numerusform>
            <numerusform>%n clipes completos foram mantidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer of which the damaged journal of an earlier run says nothing any more is kept as %1.</source>
        <translation>Uma resposta da qual o diário danificado de uma execução anterior não diz mais nada está guardada como %1.</translation>
    </message>
    <message>
        <source>It waited when the library&apos;s backup was made. The library was damaged since, so nobody knows whether it was sent.</source>
        <translation>A tarefa aguardava quando o backup da biblioteca foi feito. A biblioteca se danificou desde então, e ninguém sabe se a requisição foi enviada.</translation>
    </message>
    <message>
        <source>Melodeck ended before an answer came.</source>
        <translation>O Melodeck foi encerrado antes de vir uma resposta.</translation>
    </message>
    <message>
        <source>Melodeck ended while the answer came.</source>
        <translation>O Melodeck foi encerrado enquanto a resposta vinha.</translation>
    </message>
    <message>
        <source>Nothing is billed. Send it again.</source>
        <translation>Nada é cobrado. Envie de novo.</translation>
    </message>
    <message>
        <source>The bytes that came are in %1.</source>
        <translation>Os bytes recebidos estão em %1.</translation>
    </message>
    <message>
        <source>The journal %1 of an earlier run cannot be read, so its jobs were left alone. Check the disk, and start again.</source>
        <translation>O diário %1 de uma sessão anterior não pode ser lido, então suas tarefas não foram tocadas. Verifique o disco e inicie de novo.</translation>
    </message>
    <message>
        <source>The journal of an earlier run was damaged; what could be read of it was used. It is kept as %1.</source>
        <translation>O diário de uma sessão anterior estava danificado; o que pôde ser lido foi usado. Ele foi mantido como %1.</translation>
    </message>
    <message>
        <source>The model may have run, and may bill: look at its dashboard before you send it again.</source>
        <translation>O modelo pode ter sido executado e pode cobrar: consulte o painel dele antes de enviar de novo.</translation>
    </message>
    <message>
        <source>What came of an answer cannot be written into %1, so it stays in the journal. Make room on the disk, and start again.</source>
        <translation>O que veio de uma resposta não pode ser gravado em %1, então permanece no diário. Libere espaço em disco e inicie de novo.</translation>
    </message>
</context>
<context>
    <name>RequestCode</name>
    <message>
        <source>A sound whose level or DC offset is changed cannot be made by such a command. Switch that off, or send the request from here.</source>
        <translation>Um som com nível ou componente DC alterado não pode ser criado por um comando desses. Desligue isso, ou envie a requisição daqui.</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools call models on Baseten alone. Copy the request as curl or Python.</source>
        <translation>As ferramentas do Baseten só chamam modelos do Baseten. Copie a requisição como curl ou Python.</translation>
    </message>
    <message>
        <source>Baseten&apos;s tools do not reach this address. Copy the request as curl or Python.</source>
        <translation>As ferramentas do Baseten não alcançam este endereço. Copie a requisição como curl ou Python.</translation>
    </message>
</context>
<context>
    <name>RequestLimits</name>
    <message>
        <source>The request is %1 MB, and Baseten takes %2 MB at most. Nothing was sent. Choose a shorter region or a smaller format (mono, FLAC, MP3), or give a link where the model takes one.</source>
        <translation>A requisição tem %1 MB, e o Baseten aceita no máximo %2 MB. Nada foi enviado. Escolha uma região mais curta ou um formato menor (mono, FLAC, MP3), ou informe um link, se o modelo aceitar.</translation>
    </message>
</context>
<context>
    <name>SchemaCopy</name>
    <message>
        <source>This describes no request with fields of its own, so that there is no form to make. Paste an example request instead.</source>
        <translation>Isto não descreve uma requisição com campos próprios, então não há formulário a criar. Cole um exemplo de requisição em vez disso.</translation>
    </message>
    <message>
        <source>This schema cannot be read, or is too large for a form. Paste an example request instead.</source>
        <translation>Este esquema não pode ser lido, ou é grande demais para um formulário. Cole um exemplo de requisição em vez disso.</translation>
    </message>
</context>
<context>
    <name>ServerSentEvents</name>
    <message>
        <source>A line of the event stream is longer than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>Uma linha do fluxo de eventos tem mais de %1 bytes, então a leitura terminou ali. Os eventos anteriores foram mantidos.</translation>
    </message>
    <message>
        <source>An event of the stream holds more than %1 bytes, so the reading ended there. The events before it are kept.</source>
        <translation>Um evento do fluxo contém mais de %1 bytes, então a leitura terminou ali. Os eventos anteriores foram mantidos.</translation>
    </message>
</context>
<context>
    <name>SketchEngine</name>
    <message>
        <source>%1 is not a sound font (SF2 or SF3), so the sketch engine has no instruments. Nothing was lost. Choose another file, or none, to play with the sound font that is installed.</source>
        <translation>%1 não é uma SoundFont (SF2 ou SF3), então o mecanismo de esboços não tem instrumentos. Nada se perdeu. Escolha outro arquivo, ou nenhum, para tocar com a SoundFont instalada.</translation>
    </message>
    <message>
        <source>A clip could not be made: an internal error. Nothing was lost; a shorter request may work.</source>
        <translation>Um clipe não pôde ser criado: erro interno. Nada se perdeu; uma requisição mais curta pode funcionar.</translation>
    </message>
    <message>
        <source>No sound font was found, so the sketch engine has no instruments.</source>
        <translation>Nenhuma SoundFont foi encontrada, então o mecanismo de esboços não tem instrumentos.</translation>
    </message>
    <message>
        <source>Nothing was lost. Install the package fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) and try again.</source>
        <translation>Nada se perdeu. Instale o pacote fluidr3mono-gm-soundfont (sudo apt install fluidr3mono-gm-soundfont) e tente de novo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept, nothing was paid.</source>
        <translation>Interrompido. Nada foi mantido, nada foi pago.</translation>
    </message>
    <message>
        <source>The sound font %1 cannot be read, so the sketch engine has no instruments.</source>
        <translation>A SoundFont %1 não pode ser lida, então o mecanismo de esboços não tem instrumentos.</translation>
    </message>
    <message>
        <source>The synthesiser does not start. Nothing was lost; free some memory and try again.</source>
        <translation>O sintetizador não inicia. Nada se perdeu; libere memória e tente de novo.</translation>
    </message>
</context>
<context>
    <name>SmallAnswer</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Interrompido. Nada foi mantido.</translation>
    </message>
</context>
<context>
    <name>SoundAsSent</name>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
</context>
<context>
    <name>SpecDraft</name>
    <message>
        <source>A field that is one of several values needs these: one-of:A,B,C.</source>
        <translation>Um campo que é um entre vários valores precisa deles: one-of:A,B,C.</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>Meu modelo</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is empty.</source>
        <translation>O intervalo de %1 a %2 está vazio.</translation>
    </message>
    <message>
        <source>The range of a whole number has whole numbers at its ends.</source>
        <translation>O intervalo de um número inteiro tem números inteiros nas pontas.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>Não existe o campo “%1”. Existem: %2.</translation>
    </message>
    <message>
        <source>a model of your own</source>
        <translation>um modelo seu</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here: it is described by reference. Nothing was changed.</source>
        <translation>“%1” não pode ser alterado aqui: é descrito por referência. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a field can be. It can be file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required or optional.</source>
        <translation>“%1” não é nada que um campo possa ser. Ele pode ser file, link, text, list, number, number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required ou optional.</translation>
    </message>
</context>
<context>
    <name>SpecFetch</name>
    <message>
        <source>%1 answered with status %2 instead of a description of its model. Nothing ran. Paste an example request instead.</source>
        <translation>%1 respondeu com o status %2 em vez de uma descrição do modelo. Nada foi executado. Cole um exemplo de requisição em vez disso.</translation>
    </message>
    <message>
        <source>%1 cannot answer now; its model may still be loading. Try again in a minute.</source>
        <translation>%1 não pode responder agora; o modelo talvez ainda esteja carregando. Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>%1 does not tell what its model takes. Paste an example request instead, or give the address of its OpenAPI file.</source>
        <translation>%1 não informa o que o modelo aceita. Cole um exemplo de requisição em vez disso, ou informe o endereço do arquivo OpenAPI.</translation>
    </message>
    <message>
        <source>%1 wants a key for this, or does not take the one it was given. Nothing ran. Give it a key and try again.</source>
        <translation>%1 exige uma chave para isto, ou não aceita a que recebeu. Nada foi executado. Dê a ele uma chave e tente de novo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off, or took over 30 s. Nothing was run and nothing kept. Try again.</source>
        <translation>A conexão com %1 foi interrompida, ou levou mais de 30 s. Nada foi executado e nada foi mantido. Tente de novo.</translation>
    </message>
    <message>
        <source>What %1 sends is over %2 MiB, which no description of a model is. Nothing was kept.</source>
        <translation>O que %1 envia passa de %2 MiB, o que nenhuma descrição de modelo tem. Nada foi mantido.</translation>
    </message>
</context>
<context>
    <name>SpecField</name>
    <message>
        <source>The request has no place for “%1”.</source>
        <translation>A requisição não tem lugar para “%1”.</translation>
    </message>
</context>
<context>
    <name>SpecSource</name>
    <message>
        <source>All that the request holds looks like keys, and these are never stored. Paste a request that holds more than keys.</source>
        <translation>Tudo o que a requisição contém parece ser chave, e chaves nunca são guardadas. Cole uma requisição que contenha mais do que chaves.</translation>
    </message>
    <message>
        <source>The request is no JSON object with members, so that there is no form to make of it. Such requests are sent as a JSON file.</source>
        <translation>A requisição não é um objeto JSON com membros, então não há formulário a criar dela. Requisições assim são enviadas como arquivo JSON.</translation>
    </message>
    <message>
        <source>The request of this command is in the file “%1”: choose that file instead.</source>
        <translation>A requisição deste comando está no arquivo “%1”: escolha esse arquivo.</translation>
    </message>
    <message>
        <source>The server does not say what its model takes: its input has no type. Paste an example request instead.</source>
        <translation>O servidor não diz o que o modelo aceita: a entrada não tem tipo. Cole um exemplo de requisição em vez disso.</translation>
    </message>
    <message>
        <source>There is an address, but no request with it. Paste the whole command, or the JSON that it sends.</source>
        <translation>Há um endereço, mas nenhuma requisição com ele. Cole o comando inteiro, ou o JSON que ele envia.</translation>
    </message>
    <message>
        <source>There is nothing here that a model can be made from. What can be: a curl command or a Python snippet, the JSON of a request, a Truss&apos;s config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported.</source>
        <translation>Não há nada aqui de que se possa criar um modelo. Servem: um comando curl ou um trecho Python, o JSON de uma requisição, o config.yaml de um Truss com um example_model_input, um arquivo OpenAPI, um JSON Schema ou um modelo que alguém exportou.</translation>
    </message>
    <message>
        <source>This config has no example_model_input, which the form would be made from. Paste an example request instead.</source>
        <translation>Esta configuração não tem example_model_input, de que o formulário seria criado. Cole um exemplo de requisição em vez disso.</translation>
    </message>
    <message>
        <source>This holds more than %1 values, which no form has. The example of a single request is enough: choose that.</source>
        <translation>Isto contém mais de %1 valores, o que nenhum formulário tem. O exemplo de uma única requisição basta: escolha-o.</translation>
    </message>
    <message>
        <source>This is over %1 MiB and is not read. The example of a single request is enough: choose that.</source>
        <translation>Isto passa de %1 MiB e não é lido. O exemplo de uma única requisição basta: escolha-o.</translation>
    </message>
</context>
<context>
    <name>StorageReports</name>
    <message numerus="yes">
        <source>%n file(s) are missing or changed.</source>
        <translation>
            <numerusform>%n arquivo está faltando ou foi alterado.</numerusform>
            <numerusform>%n arquivos estão faltando ou foram alterados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) belong to no result.</source>
        <translation>
            <numerusform>%n arquivo não pertence a nenhum resultado.</numerusform>
            <numerusform>%n arquivos não pertencem a nenhum resultado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken along.</source>
        <translation>
            <numerusform>%n arquivo não pôde ser levado junto.</numerusform>
            <numerusform>%n arquivos não puderam ser levados junto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were read.</source>
        <translation>
            <numerusform>%n arquivo (%1) foi lido.</numerusform>
            <numerusform>%n arquivos (%1) foram lidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another id: other results had theirs.</source>
        <translation>
            <numerusform>%n recebeu outro ID: outro resultado já tinha o seu.</numerusform>
            <numerusform>%n receberam outro ID: outros resultados já tinham os seus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were added.</source>
        <translation>
            <numerusform>%n tarefa foi adicionada.</numerusform>
            <numerusform>%n tarefas foram adicionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were removed for good, and %1 are free again.</source>
        <translation>
            <numerusform>%n tarefa foi removida de vez, e %1 estão livres de novo.</numerusform>
            <numerusform>%n tarefas foram removidas de vez, e %1 estão livres de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are in %2.</source>
        <translation>
            <numerusform>%n tarefa (%1) está em %2.</numerusform>
            <numerusform>%n tarefas (%1) estão em %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost file(s) are back.</source>
        <translation>
            <numerusform>%n arquivo perdido está de volta.</numerusform>
            <numerusform>%n arquivos perdidos estão de volta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for the first time: the next check sees whether they change.</source>
        <translation>
            <numerusform>%n deles pela primeira vez: a próxima verificação vê se mudou.</numerusform>
            <numerusform>%n deles pela primeira vez: a próxima verificação vê se mudaram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the archive are damaged or have no place in a library, and were left out.</source>
        <translation>
            <numerusform>%n parte do arquivo compactado está danificada ou não tem lugar em uma biblioteca, e foi deixada de fora.</numerusform>
            <numerusform>%n partes do arquivo compactado estão danificadas ou não têm lugar em uma biblioteca, e foram deixadas de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n já estava lá.</numerusform>
            <numerusform>%n já estavam lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to no result: %1</source>
        <translation>Não pertence a nenhum resultado: %1</translation>
    </message>
    <message>
        <source>Cannot be read: %1 – %2</source>
        <translation>Não pode ser lido: %1 – %2</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>Alterado: %1 – %2</translation>
    </message>
    <message>
        <source>Every file is as it was when it came.</source>
        <translation>Todos os arquivos estão como quando chegaram.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Faltando: %1</translation>
    </message>
    <message>
        <source>Nothing was touched. Importing an archive that has them brings them back.</source>
        <translation>Nada foi tocado. Importar um arquivo compactado que os contenha os traz de volta.</translation>
    </message>
    <message>
        <source>Stopped. The library is as it should be.</source>
        <translation>Interrompido. A biblioteca está como deve ser.</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>Modelo desconhecido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Without a prompt</source>
        <translation>Sem prompt</translation>
    </message>
</context>
<context>
    <name>StyleLibrary</name>
    <message>
        <source>The table of music styles is missing from the program. Please install Melodeck again.</source>
        <translation>A tabela de estilos musicais não está no programa. Instale o Melodeck de novo.</translation>
    </message>
</context>
<context>
    <name>StyleReader</name>
    <message>
        <source>The table of music styles is not valid: %1.</source>
        <translation>A tabela de estilos musicais é inválida: %1.</translation>
    </message>
</context>
<context>
    <name>TranscriptFormat</name>
    <message>
        <source>Line %1 is no time that can be read: “%2”. Nothing was changed. Correct that line and open the file again.</source>
        <translation>A linha %1 não é um tempo que possa ser lido: “%2”. Nada foi alterado. Corrija essa linha e abra o arquivo de novo.</translation>
    </message>
    <message>
        <source>There are no subtitles in it. Nothing was changed. Choose an SRT or WebVTT file.</source>
        <translation>Não há legendas nele. Nada foi alterado. Escolha um arquivo SRT ou WebVTT.</translation>
    </message>
    <message>
        <source>There is no transcript in it. Nothing was changed. Choose a file that Melodeck or a speech model wrote.</source>
        <translation>Não há transcrição nele. Nada foi alterado. Escolha um arquivo escrito pelo Melodeck ou por um modelo de fala.</translation>
    </message>
</context>
<context>
    <name>TranscriptImport</name>
    <message>
        <source>%1 Nothing was changed. SRT, VTT and JSON can be imported.</source>
        <translation>%1 Nada foi alterado. É possível importar SRT, VTT e JSON.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: that is no transcript. Nothing was changed.</source>
        <translation>O arquivo tem mais de %1 MB: isso não é uma transcrição. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed.</source>
        <translation>“%1” não pode ser lido. Nada foi alterado.</translation>
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
        <translation>%1 mixolídio</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1 maior</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1 menor</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>só há silêncio</translation>
    </message>
    <message>
        <source>it sounds like speech: its pitch never stays on a note</source>
        <translation>parece fala: a altura nunca se mantém em uma nota</translation>
    </message>
    <message>
        <source>more than one voice sounds at once, and no melody stands out</source>
        <translation>mais de uma voz soa ao mesmo tempo, e nenhuma melodia se destaca</translation>
    </message>
    <message>
        <source>no note is heard in it</source>
        <translation>não se ouve nenhuma nota</translation>
    </message>
    <message>
        <source>no pitch is heard in it (noise, clicks or drums)</source>
        <translation>não se ouve nenhuma altura definida (ruído, cliques ou bateria)</translation>
    </message>
    <message>
        <source>only one note is heard in it</source>
        <translation>só se ouve uma nota</translation>
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
        <translation>%1 não tem um campo para “%2”: ele é omitido.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 takes no duration.</source>
        <translation>%1 não aceita duração.</translation>
    </message>
    <message>
        <source>%1 takes no duration. Leave it out.</source>
        <translation>%1 não aceita duração. Deixe-a de fora.</translation>
    </message>
    <message>
        <source>%1 takes no prompts. Leave them out.</source>
        <translation>%1 não aceita prompts. Deixe-os de fora.</translation>
    </message>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself. Ask for several takes instead.</source>
        <translation>%1 não aceita semente: cada execução já difere por si. Em vez disso, peça vários takes.</translation>
    </message>
    <message>
        <source>%1 takes no seed: its runs differ by themselves.</source>
        <translation>%1 não aceita semente: suas execuções já diferem por si.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody here knows the fields of this request, so it cannot be varied. Make a model of it first.</source>
        <translation>Ninguém aqui conhece os campos desta requisição, então ela não pode ser variada. Antes, faça dela um modelo.</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Nada foi colocado na fila.</translation>
    </message>
    <message>
        <source>That is %1 requests, and a grid holds %2 at most. Nothing was sent. Choose fewer values.</source>
        <translation>São %1 requisições, e uma grade comporta no máximo %2. Nada foi enviado. Escolha menos valores.</translation>
    </message>
    <message>
        <source>This request has no fields that could be varied. Nothing was sent. Start from another clip.</source>
        <translation>Esta requisição não tem campos que possam ser variados. Nada foi enviado. Comece por outro clipe.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semente %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>take %1</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Nothing was sent. Put the file back, or bring the recipe back and choose another.</source>
        <translation>“%1” não existe mais. Nada foi enviado. Ponha o arquivo de volta, ou traga a receita de volta e escolha outro.</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>There is nothing in this YAML. Choose the config.yaml of a model.</source>
        <translation>Não há nada neste YAML. Escolha o config.yaml de um modelo.</translation>
    </message>
    <message>
        <source>This YAML is over %1 MiB and is not read. Choose the config.yaml of a model.</source>
        <translation>Este YAML passa de %1 MiB e não é lido. Escolha o config.yaml de um modelo.</translation>
    </message>
    <message>
        <source>This is not valid YAML, or more of it than is read: line %1, column %2. Correct it there and try again.</source>
        <translation>Este não é um YAML válido, ou contém mais do que é lido: linha %1, coluna %2. Corrija ali e tente de novo.</translation>
    </message>
    <message>
        <source>This is not valid YAML. Correct it and try again.</source>
        <translation>Este não é um YAML válido. Corrija e tente de novo.</translation>
    </message>
</context>
<context>
    <name>melodeck::jobs::JobQueue</name>
    <message>
        <source>Nothing was sent: neither the library&apos;s folder nor the one for temporary files can be written, so what comes back and is paid for could be lost. Make room on the disk or mend the folder&apos;s permissions, start Melodeck again, and send it again.</source>
        <translation>Nada foi enviado: não é possível gravar na pasta da biblioteca nem na de arquivos temporários, então o que volta, e é pago, poderia se perder. Libere espaço em disco ou corrija as permissões da pasta, reinicie o Melodeck e envie de novo.</translation>
    </message>
    <message>
        <source>Stopped. It never left this computer.</source>
        <translation>Interrompido. Não chegou a sair deste computador.</translation>
    </message>
    <message>
        <source>Until then clips go to %1 – save those that you want to keep.</source>
        <translation>Até lá os clipes vão para %1 – salve os que quiser guardar.</translation>
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
        <translation>Sobre o Melodeck</translation>
    </message>
    <message>
        <source>FluidSynth loads GPL-3 readline, in the engine&apos;s own process alone.</source>
        <translation>O FluidSynth carrega o readline (GPL-3), somente no processo próprio do mecanismo.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>Ele usa %1.</translation>
    </message>
    <message>
        <source>Melodeck %1</source>
        <translation>Melodeck %1</translation>
    </message>
    <message>
        <source>Sends melodies and prompts to audio models, and keeps what comes back. Its own source is under the Apache License 2.0.</source>
        <translation>Envia melodias e prompts a modelos de áudio e guarda o que volta. O código-fonte próprio está sob a Apache License 2.0.</translation>
    </message>
    <message>
        <source>The sketch engine is an arranger by rule on sampled instruments. It is not a neural model.</source>
        <translation>O mecanismo de esboços é um arranjador por regras com instrumentos amostrados. Não é um modelo neural.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answer – %1</source>
        <translation>Resposta – %1</translation>
    </message>
    <message>
        <source>As it was received, byte for byte</source>
        <translation>Como foi recebida, byte por byte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Find in names and values</source>
        <translation>Localizar em nomes e valores</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Localizar próximo</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>Localizar próximo (Enter)</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Localizar anterior</translation>
    </message>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>Localizar anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON copiado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Caminho copiado</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID da requisição: %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>The JSON pointer that leads to this place</source>
        <translation>O ponteiro JSON que leva a este lugar</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>A resposta inteira</translation>
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
        <translation>%1 não pôde ser salvo: %2. O que seria salvo continua aqui.</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Rótulos do Audacity</translation>
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
        <translation>Nada desta resposta foi mantido, então não há nada a salvar.</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Salvar resposta</translation>
    </message>
    <message>
        <source>Save film</source>
        <translation>Salvar filme</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Salvar notas</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Salvar transcrição</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Saved as %1 · it was cut, this is what came</source>
        <translation>Salvo como %1 · foi cortado, isto é o que veio</translation>
    </message>
    <message>
        <source>Sheet music (MusicXML)</source>
        <translation>Partitura (MusicXML)</translation>
    </message>
    <message>
        <source>Subtitles (SubRip)</source>
        <translation>Legendas (SubRip)</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>Legendas (WebVTT)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>as JSON; how it was written is not known any more</source>
        <translation>como JSON; não se sabe mais como foi escrito</translation>
    </message>
    <message>
        <source>as JSON; its clips stand in it by name</source>
        <translation>como JSON; seus clipes constam nele pelo nome</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>melodia</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcrição</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ArrivingDecoder</name>
    <message>
        <source>No sound arrived that can be played. What arrived is kept. Send the request again.</source>
        <translation>Não chegou nenhum som que possa ser reproduzido. O que chegou foi mantido. Envie a requisição de novo.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::AsyncDialog</name>
    <message>
        <source>%1 of 256 KiB. This computer may sleep meanwhile.</source>
        <translation>%1 de 256 KiB. Este computador pode ser suspenso enquanto isso.</translation>
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
        <translation>Endereço do seu receptor</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>How often the platform runs it at most when it fails. Each run may be billed.</source>
        <translation>Quantas vezes, no máximo, a plataforma executa a requisição quando falha. Cada execução pode ser cobrada.</translation>
    </message>
    <message>
        <source>Pause before the second attempt, doubled for each further one</source>
        <translation>Pausa antes da segunda tentativa, dobrada a cada tentativa seguinte</translation>
    </message>
    <message>
        <source>Pause between two attempts at most</source>
        <translation>Pausa máxima entre duas tentativas</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue</source>
        <translation>Enviar para a fila da plataforma</translation>
    </message>
    <message>
        <source>Send to the queue</source>
        <translation>Enviar para a fila</translation>
    </message>
    <message>
        <source>The request is %1 with its files, and the platform&apos;s queue takes 256 KiB. Nothing was sent. Let the model fetch the recording from a link where it can, choose a shorter part of it, or send the request at once instead.</source>
        <translation>A requisição tem %1 com seus arquivos, e a fila da plataforma aceita 256 KiB. Nada foi enviado. Deixe o modelo buscar a gravação por um link, se ele puder, escolha uma parte mais curta dela ou envie a requisição na hora.</translation>
    </message>
    <message>
        <source>This computer may sleep meanwhile.</source>
        <translation>Este computador pode ser suspenso enquanto isso.</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Where “melodeck-cli receive” is reached from outside. The platform brings the result there, signed, and keeps none itself; it comes into the library, also while this window is closed.</source>
        <translation>Onde “melodeck-cli receive” é acessado de fora. A plataforma leva o resultado até lá, assinado, e não guarda nenhum; ele entra na biblioteca, mesmo com esta janela fechada.</translation>
    </message>
    <message>
        <source>Without a receiver the result can only be seen where the model itself saves it. Give its address.</source>
        <translation>Sem um receptor, o resultado só pode ser visto onde o próprio modelo o salvar. Informe o endereço.</translation>
    </message>
    <message>
        <source>at first, doubled up to</source>
        <translation>no início, dobrando até</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primeira</translation>
    </message>
    <message>
        <source>last</source>
        <translation>última</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segunda</translation>
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
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchBlock</name>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 canceladas</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 concluídas</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 com falha</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 em execução</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 aguardando</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 sem resposta</translation>
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
        <translation>Lote de %1 ou mais</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Cancelar o resto</translation>
    </message>
    <message>
        <source>Cancel the rest of %1</source>
        <translation>Cancelar o resto de: %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Jobs of %1</source>
        <translation>Tarefas de: %1</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progresso de: %1</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>Reenviar as que falharam</translation>
    </message>
    <message>
        <source>Show %1 as a grid</source>
        <translation>Mostrar %1 como grade</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>Mostrar como grade</translation>
    </message>
    <message>
        <source>Show older jobs of this batch</source>
        <translation>Mostrar tarefas mais antigas deste lote</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchPanel</name>
    <message>
        <source>%1 up</source>
        <translation>envio de %1</translation>
    </message>
    <message>
        <source>%1: the cache holds no more converted files than these. Nothing was sent. Make a batch of its own of it.</source>
        <translation>%1: o cache não comporta mais arquivos convertidos do que estes. Nada foi enviado. Faça um lote à parte com ele.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n arquivo não pode ser usado</numerusform>
            <numerusform>%n arquivos não podem ser usados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tarefa</numerusform>
            <numerusform>%n tarefas</numerusform>
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
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Browse for files of the batch</source>
        <translation>Procurar arquivos do lote</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear files of the batch</source>
        <translation>Limpar arquivos do lote</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Fechar lote</translation>
    </message>
    <message>
        <source>Converting “%1”</source>
        <translation>Convertendo “%1”</translation>
    </message>
    <message>
        <source>Converting “%1”: %2</source>
        <translation>Convertendo “%1”: %2</translation>
    </message>
    <message>
        <source>Converting “%1”: %2 of %3</source>
        <translation>Convertendo “%1”: %2 de %3</translation>
    </message>
    <message>
        <source>Drop recordings or a folder here. Without any the prompts alone decide.</source>
        <translation>Solte gravações ou uma pasta aqui. Sem elas, só os prompts decidem.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durações</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation>Arquivos do lote</translation>
    </message>
    <message>
        <source>Leave out the files that are not read yet</source>
        <translation>Deixar de fora os arquivos ainda não lidos</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n more…</source>
        <translation>
            <numerusform>Examinando mais %n…</numerusform>
            <numerusform>Examinando mais %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>No recordings in there</source>
        <translation>Não há gravações ali</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size.</source>
        <translation>Nada foi enviado. Verifique as permissões e o tamanho.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts of the batch</source>
        <translation>Prompts do lote</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message numerus="yes">
        <source>Run %n job(s)</source>
        <translation>
            <numerusform>Executar %n tarefa</numerusform>
            <numerusform>Executar %n tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>The other file goes as it is heard.</source>
        <translation>O outro arquivo vai como é ouvido.</translation>
    </message>
    <message>
        <source>The other files go as they are heard.</source>
        <translation>Os outros arquivos vão como são ouvidos.</translation>
    </message>
    <message>
        <source>The others are.</source>
        <translation>Os outros podem.</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A, WebM … are taken.</source>
        <translation>São aceitos WAV, FLAC, OGG, MP3, M4A, WebM ….</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>Escreva um prompt para começar.</translation>
    </message>
    <message>
        <source>every file with every prompt</source>
        <translation>cada arquivo com cada prompt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>grátis</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>um por linha</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>{slow|fast} folk waltz</source>
        <translation>{slow|fast} folk waltz</translation>
    </message>
    <message>
        <source>{slow|fast} tries each. Lines that begin with # are left out.</source>
        <translation>{slow|fast} tenta cada um. Linhas que começam com # são ignoradas.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>“%1” não pode ser lido</translation>
    </message>
    <message>
        <source>“%1” goes with your corrections of what was heard in it.</source>
        <translation>“%1” vai com as suas correções do que foi ouvido nele.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… e mais %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BlindPanel</name>
    <message>
        <source>All are equally loud, in an order of chance. Listen, give places, then reveal.</source>
        <translation>Todos têm o mesmo volume, em ordem aleatória. Ouça, classifique e depois revele.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel blind comparison</source>
        <translation>Cancelar comparação às cegas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close verdict</source>
        <translation>Fechar veredito</translation>
    </message>
    <message>
        <source>Give a place first.</source>
        <translation>Dê antes uma colocação.</translation>
    </message>
    <message>
        <source>In an order of chance; some are too short or too quiet to be made equally loud. Listen, give places, then reveal.</source>
        <translation>Em ordem aleatória; alguns são curtos ou baixos demais para terem o mesmo volume. Ouça, classifique e depois revele.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>This is what you heard</source>
        <translation>Isto é o que você ouviu</translation>
    </message>
    <message>
        <source>Which is the best?</source>
        <translation>Qual é o melhor?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::CleanUpDialog</name>
    <message numerus="yes">
        <source>%n job(s) stay because of a star or a collection.</source>
        <translation>
            <numerusform>%n tarefa fica por causa de uma estrela ou coleção.</numerusform>
            <numerusform>%n tarefas ficam por causa de uma estrela ou coleção.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 stay because they were never saved elsewhere.</source>
        <translation>
            <numerusform>%n tarefa (%1) fica porque nunca foi salva em outro lugar.</numerusform>
            <numerusform>%n tarefas (%1) ficam porque nunca foram salvas em outro lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 would go to the trash.</source>
        <translation>
            <numerusform>%n tarefa (%1) iria para a lixeira.</numerusform>
            <numerusform>%n tarefas (%1) iriam para a lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those that go exist nowhere else.</source>
        <translation>
            <numerusform>%n das que saem não existe em nenhum outro lugar.</numerusform>
            <numerusform>%n das que saem não existem em nenhum outro lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Also what was never saved elsewhere</source>
        <translation>Também o que nunca foi salvo em outro lugar</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Qualquer idade</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Qualquer modelo</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Qualquer tamanho</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>Larger than 1 MB</source>
        <translation>Mais de 1 MB</translation>
    </message>
    <message>
        <source>Larger than 10 MB</source>
        <translation>Mais de 10 MB</translation>
    </message>
    <message>
        <source>Larger than 100 MB</source>
        <translation>Mais de 100 MB</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>Nada sairia.</translation>
    </message>
    <message>
        <source>Older than a month</source>
        <translation>Mais de um mês</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>Mais de uma semana</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Mais de um ano</translation>
    </message>
    <message>
        <source>Older than three months</source>
        <translation>Mais de três meses</translation>
    </message>
    <message>
        <source>Only what failed or gave nothing</source>
        <translation>Só o que falhou ou não deu em nada</translation>
    </message>
    <message>
        <source>Only what was saved elsewhere</source>
        <translation>Só o que foi salvo em outro lugar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps them for %n day(s).</source>
        <translation>
            <numerusform>A lixeira as guarda por %n dia.</numerusform>
            <numerusform>A lixeira as guarda por %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>O que pode sair</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>O que sairia</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipActions</name>
    <message>
        <source>Compare as A and B</source>
        <translation>Comparar como A e B</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>Comparar receitas…</translation>
    </message>
    <message>
        <source>Compare the two recipes</source>
        <translation>Comparar as duas receitas</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar com…</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>Continuar a partir do fim</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Executar de novo</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Executar com alterações</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Mostrar receita</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Usar como melodia</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Variar…</translation>
    </message>
    <message>
        <source>Which clip shall be compared with “%1”?</source>
        <translation>Que clipe comparar com “%1”?</translation>
    </message>
    <message>
        <source>Which clip&apos;s recipe shall stand beside that of “%1”?</source>
        <translation>A receita de que clipe colocar ao lado da de “%1”?</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipDecoder</name>
    <message>
        <source>This file holds no sound. Nothing is lost. Choose another clip.</source>
        <translation>Este arquivo não contém som. Nada se perdeu. Escolha outro clipe.</translation>
    </message>
    <message>
        <source>This file is damaged: its sound cannot be decoded. It is left as it is. Choose another clip, or get this one anew.</source>
        <translation>Este arquivo está danificado: o som não pode ser decodificado. Ele foi deixado como está. Escolha outro clipe, ou obtenha este de novo.</translation>
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
            <numerusform>%n clipe</numerusform>
            <numerusform>%n clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>Escolher um clipe</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Looking into the library…</source>
        <translation>Consultando a biblioteca…</translation>
    </message>
    <message>
        <source>No clip has these words.</source>
        <translation>Nenhum clipe tem essas palavras.</translation>
    </message>
    <message>
        <source>There is no other clip yet.</source>
        <translation>Ainda não há outro clipe.</translation>
    </message>
    <message>
        <source>Words of the prompt, model, melody or day</source>
        <translation>Palavras do prompt, modelo, melodia ou dia</translation>
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
        <translation>Criar um modelo desta requisição…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mais para %1</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Mover resultado para a lixeira</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Reproduzir %1</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>Posição em %1</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Remover estrela</translation>
    </message>
    <message>
        <source>Remove star from %1</source>
        <translation>Remover estrela de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvar %1</translation>
    </message>
    <message>
        <source>Save MIDI…</source>
        <translation>Salvar MIDI…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Save stems…</source>
        <translation>Salvar stems…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation>Marcar %1 com estrela</translation>
    </message>
    <message>
        <source>arriving…</source>
        <translation>chegando…</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>não pode ser reproduzido</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>em silêncio</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSaver</name>
    <message>
        <source>%1 of %2 clips were saved; the rest is in the library. %3</source>
        <translation>%1 de %2 clipes foram salvos; o resto está na biblioteca. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and were saved in part</source>
        <translation>
            <numerusform>%n está danificado e foi salvo em parte</numerusform>
            <numerusform>%n estão danificados e foram salvos em parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are less loud than asked for: their peaks allow no more</source>
        <translation>
            <numerusform>%n ficou mais baixo do que o pedido: os picos não permitem mais</numerusform>
            <numerusform>%n ficaram mais baixos do que o pedido: os picos não permitem mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n amostra era alta demais para este formato e foi ceifada</numerusform>
            <numerusform>%n amostras eram altas demais para este formato e foram ceifadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n era alto demais para este formato e foi ceifado</numerusform>
            <numerusform>%n eram altos demais para este formato e foram ceifados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their recipe: their files have no place for it</source>
        <translation>
            <numerusform>%n sem a receita: o arquivo não tem lugar para ela</numerusform>
            <numerusform>%n sem a receita: os arquivos não têm lugar para ela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n clip(s) in %1</source>
        <translation>
            <numerusform>%n clipe salvo em %1</numerusform>
            <numerusform>%n clipes salvos em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Salvando %1</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>Salvando %n clipe</numerusform>
            <numerusform>Salvando %n clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 clips were saved; the rest is in the library.</source>
        <translation>Interrompido. %1 de %2 clipes foram salvos; o resto está na biblioteca.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved; the clip is in the library.</source>
        <translation>Interrompido. Nada foi salvo; o clipe está na biblioteca.</translation>
    </message>
    <message>
        <source>level changed by %1 dB only: its peaks allow no more</source>
        <translation>nível alterado em apenas %1 dB: os picos não permitem mais</translation>
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
        <translation>Clipes comparados às cegas têm sempre o mesmo volume.</translation>
    </message>
    <message>
        <source>Level of this clip</source>
        <translation>Nível deste clipe</translation>
    </message>
    <message>
        <source>Level of this clip: %1</source>
        <translation>Nível deste clipe: %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Igualar</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Igualar nível</translation>
    </message>
    <message>
        <source>Plays the clips of a job equally loud; files stay as they are</source>
        <translation>Reproduz os clipes de uma tarefa no mesmo volume; os arquivos ficam como estão</translation>
    </message>
    <message>
        <source>To the other of two clips and back, at the same place</source>
        <translation>Passar para o outro de dois clipes e voltar, no mesmo ponto</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ComposePanel</name>
    <message>
        <source>%1 takes links, not files</source>
        <translation>%1 aceita links, não arquivos</translation>
    </message>
    <message>
        <source>%1 takes no recordings</source>
        <translation>%1 não aceita gravações</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>envio de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clipe</numerusform>
            <numerusform>%n clipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) in JSON</source>
        <translation>
            <numerusform>mais %n valor em JSON</numerusform>
            <numerusform>mais %n valores em JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a recording (WAV, FLAC, OGG, MP3, M4A …) or a JSON request.</source>
        <translation>Solte uma gravação (WAV, FLAC, OGG, MP3, M4A …) ou uma requisição JSON.</translation>
    </message>
    <message>
        <source>Edit the request as</source>
        <translation>Editar a requisição como</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n clip(s)</source>
        <translation>
            <numerusform>Gerar %n clipe</numerusform>
            <numerusform>Gerar %n clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Make picture</source>
        <translation>Criar imagem</translation>
    </message>
    <message>
        <source>Make video</source>
        <translation>Criar vídeo</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check its permissions and size; requests above %1 go by the command line.</source>
        <translation>Nada foi enviado. Verifique as permissões e o tamanho; requisições acima de %1 vão pela linha de comando.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose the queue again when it is there.</source>
        <translation>Nada foi enviado. Escolha a fila de novo quando ela estiver lá.</translation>
    </message>
    <message>
        <source>One of its values has thousands of characters. It is sent all the same.</source>
        <translation>Um dos valores tem milhares de caracteres. Ele é enviado mesmo assim.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Enviar requisição</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Falar</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1</source>
        <translation>O JSON tem um erro na linha %1</translation>
    </message>
    <message>
        <source>The JSON has a mistake in line %1.</source>
        <translation>O JSON tem um erro na linha %1.</translation>
    </message>
    <message>
        <source>The melody is still on its way</source>
        <translation>A melodia ainda está a caminho</translation>
    </message>
    <message>
        <source>The melody is still on its way.</source>
        <translation>A melodia ainda está a caminho.</translation>
    </message>
    <message>
        <source>The melody that it waited for did not come. Nothing was sent and nothing is billed. Bring the melody again, or press Generate to send what is in the form now.</source>
        <translation>A melodia esperada não veio. Nada foi enviado e nada é cobrado. Traga a melodia de novo, ou pressione Gerar para enviar o que está no formulário agora.</translation>
    </message>
    <message>
        <source>The recipe&apos;s request</source>
        <translation>A requisição da receita</translation>
    </message>
    <message>
        <source>The request must be a JSON object: { … }.</source>
        <translation>A requisição deve ser um objeto JSON: { … }.</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>A requisição não foi enviada</translation>
    </message>
    <message>
        <source>The text says what the form shows; undo brings it back.</source>
        <translation>O texto diz o que o formulário mostra; desfazer o traz de volta.</translation>
    </message>
    <message>
        <source>This request is too long to be edited as JSON</source>
        <translation>Esta requisição é longa demais para ser editada como JSON</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transcrever</translation>
    </message>
    <message>
        <source>Until it is corrected nothing can be sent, and the form waits.</source>
        <translation>Até que seja corrigido, nada pode ser enviado, e o formulário espera.</translation>
    </message>
    <message>
        <source>Use the form</source>
        <translation>Usar o formulário</translation>
    </message>
    <message>
        <source>Write a prompt to begin.</source>
        <translation>Escreva um prompt para começar.</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>cerca de %1 s</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>cerca de 1 s</translation>
    </message>
    <message>
        <source>melody on its way</source>
        <translation>melodia a caminho</translation>
    </message>
    <message>
        <source>the platform ends a request after %1 minutes: ask for less at once</source>
        <translation>a plataforma encerra uma requisição após %1 minutos: peça menos de uma vez</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>“%1” não pode ser lido</translation>
    </message>
    <message>
        <source>“%1” cannot be used here</source>
        <translation>“%1” não pode ser usado aqui</translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation>“%1” é uma pasta</translation>
    </message>
    <message>
        <source>“%1” is being read: it can be sent when it is here.</source>
        <translation>“%1” está sendo lido: poderá ser enviado quando estiver aqui.</translation>
    </message>
    <message>
        <source>“%1” is no recording that can be read.</source>
        <translation>“%1” não é uma gravação que possa ser lida.</translation>
    </message>
    <message>
        <source>“%1” is not a request</source>
        <translation>“%1” não é uma requisição</translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be read.</source>
        <translation>“%1” não foi encontrado, ou não pode ser lido.</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Choose another model to use it.</source>
        <translation>“%1” fica aqui; nada foi enviado. Escolha outro modelo para usá-lo.</translation>
    </message>
    <message>
        <source>“%1” stays here; nothing was sent. Put it where the model can download it and paste the link, or choose a variant of the model that takes files.</source>
        <translation>“%1” fica aqui; nada foi enviado. Coloque-o onde o modelo possa baixá-lo e cole o link, ou escolha uma variante do modelo que aceite arquivos.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ConversionOptions</name>
    <message>
        <source>Brings the loudest moment of the melody to −1 dB before it is sent. Your file stays as it is.</source>
        <translation>Leva o momento mais alto da melodia a −1 dB antes do envio. Seu arquivo fica como está.</translation>
    </message>
    <message>
        <source>Normalise level</source>
        <translation>Normalizar nível</translation>
    </message>
    <message>
        <source>Remove DC offset</source>
        <translation>Remover componente DC</translation>
    </message>
    <message>
        <source>Takes off the constant offset that some sound cards add. Your file stays as it is.</source>
        <translation>Retira o deslocamento constante que algumas placas de som adicionam. Seu arquivo fica como está.</translation>
    </message>
    <message>
        <source>no DC offset</source>
        <translation>sem componente DC</translation>
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
        <translation>Compor</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>Fila e biblioteca</translation>
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
        <translation>Duração</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>Controle deslizante de duração</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EmptyResults</name>
    <message>
        <source>Press “%1” below the form.</source>
        <translation>Pressione “%1” abaixo do formulário.</translation>
    </message>
    <message>
        <source>Results appear here</source>
        <translation>Os resultados aparecem aqui</translation>
    </message>
    <message>
        <source>The batch stands here as one block then: it tells how far it is, and opens to show each of its jobs. Nothing is sent before.</source>
        <translation>O lote aparece aqui então como um só bloco: diz a quantas anda e se abre para mostrar cada uma de suas tarefas. Antes disso nada é enviado.</translation>
    </message>
    <message>
        <source>What comes back stands here, the newest first, and stays in the library.</source>
        <translation>O que volta aparece aqui, o mais novo primeiro, e fica na biblioteca.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EndpointDialog</name>
    <message>
        <source>%1 (from its example request)</source>
        <translation>%1 (do seu exemplo de requisição)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Connect a model</source>
        <translation>Conectar um modelo</translation>
    </message>
    <message>
        <source>Lists the models of your workspace at Baseten</source>
        <translation>Lista os modelos do seu espaço de trabalho no Baseten</translation>
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
        <translation>Meus modelos no Baseten</translation>
    </message>
    <message>
        <source>My models…</source>
        <translation>Meus modelos…</translation>
    </message>
    <message>
        <source>New model from a request or a schema…</source>
        <translation>Novo modelo a partir de uma requisição ou de um esquema…</translation>
    </message>
    <message>
        <source>No address was found in this command. Paste the address alone.</source>
        <translation>Nenhum endereço foi encontrado neste comando. Cole só o endereço.</translation>
    </message>
    <message>
        <source>None of the models here takes its example request, so a form is made from it: %1. It will be among your models.</source>
        <translation>Nenhum dos modelos daqui aceita o exemplo de requisição dele, então um formulário é criado a partir dele: %1. Ele ficará entre os seus modelos.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Paste the address that your model answers at: a Baseten model, a Truss server, or any URL that takes such a request. A curl command and baseten:MODEL_ID work too.</source>
        <translation>Cole o endereço em que seu modelo responde: um modelo Baseten, um servidor Truss ou qualquer URL que aceite uma requisição dessas. Um comando curl e baseten:MODEL_ID também funcionam.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Predict URL</source>
        <translation>URL predict</translation>
    </message>
    <message>
        <source>Requests go to %1.</source>
        <translation>As requisições vão para %1.</translation>
    </message>
    <message>
        <source>Send it unencrypted all the same</source>
        <translation>Enviar sem criptografia mesmo assim</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Enviado como</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Fala para texto</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Texto para fala</translation>
    </message>
    <message>
        <source>This address is not encrypted: anyone on the way could read your key and your recordings. Use https:// where you can.</source>
        <translation>Este endereço não é criptografado: qualquer pessoa no caminho poderia ler sua chave e suas gravações. Use https:// sempre que puder.</translation>
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
        <translation>Escreva parte de um nome para encontrá-lo</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Seus</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryDetails</name>
    <message>
        <source>Close tags and note</source>
        <translation>Fechar etiquetas e nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Select an entry to give it tags or a note.</source>
        <translation>Selecione uma entrada para dar a ela etiquetas ou uma nota.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>Etiquetas, separadas por vírgulas</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryMenu</name>
    <message>
        <source>Add a tag…</source>
        <translation>Adicionar etiqueta…</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Adicionar à coleção</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>Recuperar a receita</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message numerus="yes">
        <source>Move %n result(s) to trash</source>
        <translation>
            <numerusform>Mover %n resultado para a lixeira</numerusform>
            <numerusform>Mover %n resultados para a lixeira</numerusform>
        </translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Mover resultado para a lixeira</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nova coleção…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Remove from this collection</source>
        <translation>Remover desta coleção</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Remover estrela</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show in results</source>
        <translation>Mostrar nos resultados</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Mostrar receita</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marcar com estrela</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Etiquetas e nota…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FilterBar</name>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
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
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Último mês</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>Modelo desconhecido</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sem filtro</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Mais de um ano</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Remover filtro: %1</translation>
    </message>
    <message>
        <source>Remove this collection; its clips stay</source>
        <translation>Remover esta coleção; os clipes ficam</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>With melody</source>
        <translation>Com melodia</translation>
    </message>
    <message>
        <source>Won a blind comparison</source>
        <translation>Venceu uma comparação às cegas</translation>
    </message>
    <message>
        <source>Won blind</source>
        <translation>Venceu às cegas</translation>
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
            <numerusform>%n ocorrência</numerusform>
            <numerusform>%n ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Fechar a busca</translation>
    </message>
    <message>
        <source>Find in transcript</source>
        <translation>Localizar na transcrição</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Próxima ocorrência (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Ocorrência anterior (Shift+F3)</translation>
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
        <translation>Cancelar melodia</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobBlock</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answer ▾</source>
        <translation>Resposta ▾</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>Comparação às cegas</translation>
    </message>
    <message>
        <source>Bring the recipe back</source>
        <translation>Recuperar a receita</translation>
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
        <translation>Comparar às cegas…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>For a report: what was asked, when, and what the server said. Never a key.</source>
        <translation>Para um relato: o que foi pedido, quando, e o que o servidor disse. Nunca uma chave.</translation>
    </message>
    <message>
        <source>Hides which clip is which until you have given places</source>
        <translation>Oculta qual clipe é qual até que você os tenha classificado</translation>
    </message>
    <message>
        <source>It was deactivated. From then on its owner is billed until it sleeps again.</source>
        <translation>Ele estava desativado. A partir daí, o dono dele é cobrado até que volte a ficar inativo.</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Criar um modelo desta requisição…</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Mover resultado para a lixeira</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID da requisição: %1</translation>
    </message>
    <message>
        <source>Request ▾</source>
        <translation>Requisição ▾</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Salvar tudo…</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>Salvar resposta…</translation>
    </message>
    <message>
        <source>Send %1 now</source>
        <translation>Enviar %1 agora</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Mostrar resposta</translation>
    </message>
    <message>
        <source>Starts it without waiting for the next try</source>
        <translation>Inicia-o sem esperar a próxima tentativa</translation>
    </message>
    <message>
        <source>Starts it, so that the request can be sent again</source>
        <translation>Inicia-o, para que a requisição possa ser enviada de novo</translation>
    </message>
    <message>
        <source>Switch the model on</source>
        <translation>Ligar o modelo</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Despertar o modelo</translation>
    </message>
    <message>
        <source>Which words of the prompts the sketch engine knows: styles, moods, instruments, keys and tempos. Other words change nothing but the choice of notes.</source>
        <translation>Quais palavras dos prompts o mecanismo de esboços conhece: estilos, climas, instrumentos, tonalidades e andamentos. Outras palavras só mudam a escolha das notas.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobNotices</name>
    <message numerus="yes">
        <source>%n clip(s) to hear.</source>
        <translation>
            <numerusform>%n clipe para ouvir.</numerusform>
            <numerusform>%n clipes para ouvir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n falhou.</numerusform>
            <numerusform>%n falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are done</source>
        <translation>
            <numerusform>%n requisição concluída</numerusform>
            <numerusform>%n requisições concluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n requisição falhou</numerusform>
            <numerusform>%n requisições falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The last one: “%1”</source>
        <translation>A última: “%1”</translation>
    </message>
    <message>
        <source>The model answered with an error. What it said, and what to do, stands in the window.</source>
        <translation>O modelo respondeu com um erro. O que ele disse, e o que fazer, está na janela.</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>“%1” falhou</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>“%1” terminou</translation>
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
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progresso de %1</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>Recebendo %1 de %2</translation>
    </message>
    <message>
        <source>The model is busy (%1)</source>
        <translation>O modelo está ocupado (%1)</translation>
    </message>
    <message>
        <source>nothing was billed</source>
        <translation>nada foi cobrado</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>tentativa %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonFiles</name>
    <message>
        <source>not there</source>
        <translation>não encontrado</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonPane</name>
    <message>
        <source>Files in it: %1</source>
        <translation>Arquivos nela: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Request as JSON</source>
        <translation>Requisição como JSON</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the problem in the text</source>
        <translation>Mostrar o problema no texto</translation>
    </message>
    <message>
        <source>That is too long for this place and was not pasted. Drop it as a file.</source>
        <translation>Isto é longo demais para este lugar e não foi colado. Solte-o como arquivo.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonRequestCard</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear request</source>
        <translation>Limpar requisição</translation>
    </message>
    <message>
        <source>It is sent as it is.</source>
        <translation>É enviada como está.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
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
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vazio</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::KeyField</name>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 está em %2</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Consultar o chaveiro de novo</translation>
    </message>
    <message>
        <source>Baseten answers with a key alone. You find yours in the settings of your workspace.</source>
        <translation>O Baseten só responde com uma chave. A sua está nas configurações do seu espaço de trabalho.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Esquecer a chave</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import the key in %1</source>
        <translation>Importar a chave de %1</translation>
    </message>
    <message>
        <source>It goes to %1 alone, and is there at the next start.</source>
        <translation>Ela vai apenas para %1 e estará lá no próximo início.</translation>
    </message>
    <message>
        <source>It is forgotten when Melodeck ends.</source>
        <translation>Ela é esquecida quando o Melodeck é encerrado.</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Guardá-la no chaveiro</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message>
        <source>No key is known for %1. Leave it empty where none is wanted.</source>
        <translation>Nenhuma chave é conhecida para %1. Deixe vazio se nenhuma for exigida.</translation>
    </message>
    <message>
        <source>The key in BASETEN_API_KEY is used: %1</source>
        <translation>A chave de BASETEN_API_KEY é usada: %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s key for %1 is used: %2</source>
        <translation>A chave do chaveiro para %1 é usada: %2</translation>
    </message>
    <message>
        <source>The variable for Baseten is BASETEN_API_KEY; set it before Melodeck starts.</source>
        <translation>A variável para o Baseten é BASETEN_API_KEY; defina-a antes de iniciar o Melodeck.</translation>
    </message>
    <message>
        <source>There is no keychain here: the key is forgotten when Melodeck ends.</source>
        <translation>Não há chaveiro aqui: a chave é esquecida quando o Melodeck é encerrado.</translation>
    </message>
    <message>
        <source>This session has a key for %1.</source>
        <translation>Esta sessão tem uma chave para %1.</translation>
    </message>
    <message>
        <source>another key, in its place</source>
        <translation>outra chave, no lugar dela</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right, highest true peak %3 dB.</source>
        <translation>Pico %1 dB à esquerda, %2 dB à direita, maior pico verdadeiro %3 dB.</translation>
    </message>
    <message>
        <source>Peak %1 dB left, %2 dB right.</source>
        <translation>Pico %1 dB à esquerda, %2 dB à direita.</translation>
    </message>
    <message>
        <source>The clip goes over full scale.</source>
        <translation>O clipe passa da escala máxima.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDelegate</name>
    <message>
        <source>The file cannot be read</source>
        <translation>O arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>O arquivo sumiu</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDesk</name>
    <message numerus="yes">
        <source>%n entry(ies) added to “%1”.</source>
        <translation>
            <numerusform>%n entrada adicionada a “%1”.</numerusform>
            <numerusform>%n entradas adicionadas a “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar etiqueta</translation>
    </message>
    <message>
        <source>Choose an entry that can be heard first.</source>
        <translation>Primeiro escolha um item que possa ser ouvido.</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nome da coleção</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Este item não está mais na biblioteca.</translation>
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
        <translation>Ordem da coleção</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Voltar aos resultados</translation>
    </message>
    <message>
        <source>Back to the results (Ctrl+L)</source>
        <translation>Voltar aos resultados (Ctrl+L)</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Relevância</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar busca</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation>Visão completa</translation>
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
        <translation>Mais longos</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melodia</translation>
    </message>
    <message>
        <source>Melody used</source>
        <translation>Melodia usada</translation>
    </message>
    <message>
        <source>More than %1 entries</source>
        <translation>Mais de %1 entradas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>Nada na biblioteca corresponde a esta busca.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Mais antigos</translation>
    </message>
    <message>
        <source>Only the newest hits are in this order. Search for more words to see all.</source>
        <translation>Só os resultados mais recentes estão nesta ordem. Busque por mais palavras para ver todos.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search clips and prompts</source>
        <translation>Buscar clipes e prompts</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar na biblioteca</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Mais curtos</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Sort and group: %1</source>
        <translation>Ordenar e agrupar: %1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Stars and winners</source>
        <translation>Estrelas e vencedores</translation>
    </message>
    <message>
        <source>The library in the place of the results, as rows or cards (Ctrl+L)</source>
        <translation>A biblioteca no lugar dos resultados, em linhas ou cartões (Ctrl+L)</translation>
    </message>
    <message>
        <source>The library is being read in: some clips are not found yet.</source>
        <translation>A biblioteca está sendo indexada: alguns clipes ainda não são encontrados.</translation>
    </message>
    <message>
        <source>The library is being read in: what is older than %1 is not found yet.</source>
        <translation>A biblioteca está sendo indexada: o que é anterior a %1 ainda não é encontrado.</translation>
    </message>
    <message>
        <source>What you make is kept here: every clip, transcript and request, to be found by any word of it.</source>
        <translation>O que você cria fica guardado aqui: cada clipe, transcrição e requisição, a ser encontrado por qualquer palavra.</translation>
    </message>
    <message>
        <source>Words begin as these do. “In quotes” they stand so, a minus in front leaves out.</source>
        <translation>As palavras começam como estas. &quot;Entre aspas&quot;, valem tal qual; um sinal de menos na frente as exclui.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LinkDialog</name>
    <message>
        <source>Fetch</source>
        <translation>Obter</translation>
    </message>
    <message>
        <source>It is fetched from %1 without any key, and becomes the melody.</source>
        <translation>É obtido de %1 sem nenhuma chave e se torna a melodia.</translation>
    </message>
    <message>
        <source>Link of a recording</source>
        <translation>Link de uma gravação</translation>
    </message>
    <message>
        <source>Others on the way can read and change what comes over http://. Use its https:// address, or download it in a browser and drop it here.</source>
        <translation>Terceiros no caminho podem ler e alterar o que vem por http://. Use o endereço https://, ou baixe-a em um navegador e solte-a aqui.</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Colar link</translation>
    </message>
    <message>
        <source>The address of the file itself, such as https://example.org/tune.mp3; not of a page that plays it.</source>
        <translation>O endereço do próprio arquivo, como https://example.org/tune.mp3; não o de uma página que o reproduz.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) queued.</source>
        <translation>
            <numerusform>%n tarefa colocada na fila.</numerusform>
            <numerusform>%n tarefas colocadas na fila.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: requests and links go one at a time.</source>
        <translation>
            <numerusform>%n outro deixado de fora: requisições e links vão um por vez.</numerusform>
            <numerusform>%n outros deixados de fora: requisições e links vão um por vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: transcripts go one at a time.</source>
        <translation>
            <numerusform>%n outra deixada de fora: transcrições vão uma por vez.</numerusform>
            <numerusform>%n outras deixadas de fora: transcrições vão uma por vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still on their way.</source>
        <translation>
            <numerusform>%n requisição ainda está a caminho.</numerusform>
            <numerusform>%n requisições ainda estão a caminho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are back.</source>
        <translation>
            <numerusform>%n resultado está de volta.</numerusform>
            <numerusform>%n resultados estão de volta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are in the trash.</source>
        <translation>
            <numerusform>%n resultado está na lixeira.</numerusform>
            <numerusform>%n resultados estão na lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) came from the platform&apos;s queue</source>
        <translation>
            <numerusform>%n resultado veio da fila da plataforma</numerusform>
            <numerusform>%n resultados vieram da fila da plataforma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) with %1 were in the trash for 30 days and are removed.</source>
        <translation>
            <numerusform>%n resultado (%1) estava na lixeira há 30 dias e foi removido.</numerusform>
            <numerusform>%n resultados (%1) estavam na lixeira há 30 dias e foram removidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred clip(s) went, too.</source>
        <translation>
            <numerusform>Entre eles há %n clipe com estrela.</numerusform>
            <numerusform>Entre eles há %n clipes com estrela.</numerusform>
        </translation>
    </message>
    <message>
        <source>A is “%1”, B is “%2”. X goes from one to the other at the same place.</source>
        <translation>A é “%1”, B é “%2”. X passa de um para o outro no mesmo ponto.</translation>
    </message>
    <message>
        <source>About Melodeck</source>
        <translation>Sobre o Melodeck</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>As a notification of the desktop, while this window is not in front</source>
        <translation>Como notificação da área de trabalho, quando esta janela não está à frente</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>Voltar 1 s</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>Voltar 5 s</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Cancelar tarefa</translation>
    </message>
    <message>
        <source>Choose a clip first, in the results or in the library.</source>
        <translation>Primeiro escolha um clipe, nos resultados ou na biblioteca.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clipe</translation>
    </message>
    <message>
        <source>Command of Baseten&apos;s tools</source>
        <translation>Comando das ferramentas do Baseten</translation>
    </message>
    <message>
        <source>Compare blind…</source>
        <translation>Comparar às cegas…</translation>
    </message>
    <message>
        <source>Compare recipes…</source>
        <translation>Comparar receitas…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar com…</translation>
    </message>
    <message>
        <source>Copy clip</source>
        <translation>Copiar clipe</translation>
    </message>
    <message>
        <source>Copy region, or drag it out</source>
        <translation>Copiar região, ou arrastá-la para fora</translation>
    </message>
    <message>
        <source>Copy request as</source>
        <translation>Copiar requisição como</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Files are still being written.</source>
        <translation>Ainda há arquivos sendo gravados.</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>Localizar na biblioteca</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>Avançar 1 s</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>Avançar 5 s</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Go on from its end</source>
        <translation>Continuar a partir do fim</translation>
    </message>
    <message>
        <source>Import a transcript</source>
        <translation>Importar uma transcrição</translation>
    </message>
    <message>
        <source>Imported %1. Undo brings back what was there.</source>
        <translation>%1 importado. Desfazer traz de volta o que havia.</translation>
    </message>
    <message>
        <source>It was made at %1, which is not connected: %2 is kept.</source>
        <translation>Foi feito em %1, que não está conectado: %2 é mantido.</translation>
    </message>
    <message>
        <source>It would take the place of what is written below.</source>
        <translation>Ele tomaria o lugar do que está escrito abaixo.</translation>
    </message>
    <message>
        <source>Its request is in “%1”: drop that file as well.</source>
        <translation>A requisição está em “%1”: solte também esse arquivo.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter a minha</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuar executando</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Left out when it was saved: %1.</source>
        <translation>Deixado de fora ao salvar: %1.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Library or results</source>
        <translation>Biblioteca ou resultados</translation>
    </message>
    <message>
        <source>Library storage…</source>
        <translation>Armazenamento da biblioteca…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Criar um modelo desta requisição…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>Igualar nível</translation>
    </message>
    <message>
        <source>Move result to trash</source>
        <translation>Mover resultado para a lixeira</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Novo lote</translation>
    </message>
    <message>
        <source>Nobody knows which clip this is. Reveal or cancel the blind comparison first.</source>
        <translation>Ninguém sabe que clipe é este. Antes, revele ou cancele a comparação às cegas.</translation>
    </message>
    <message>
        <source>Open recordings, prompts or a request</source>
        <translation>Abrir gravações, prompts ou uma requisição</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste link…</source>
        <translation>Colar link…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reprodução</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Script Python</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Quit Melodeck?</source>
        <translation>Sair do Melodeck?</translation>
    </message>
    <message>
        <source>Quitting loses them.</source>
        <translation>Ao sair, elas se perdem.</translation>
    </message>
    <message>
        <source>Quitting stops that. What is whole by then stays, and the library has all clips as they came.</source>
        <translation>Sair interrompe isso. O que já estiver completo fica, e a biblioteca tem todos os clipes como chegaram.</translation>
    </message>
    <message>
        <source>Quitting stops them here; the model may still finish and bill, and its answer is lost. Jobs that wait are there again at the next start.</source>
        <translation>Sair as interrompe aqui; o modelo ainda pode terminar e cobrar, e sua resposta se perde. As tarefas em espera estarão de volta no próximo início.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Recordings, prompts and requests (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</source>
        <translation>Gravações, prompts e requisições (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.m4a *.mp4 *.aac *.wma *.webm *.mka *.mkv *.txt *.json *.yaml *.yml *.srt *.vtt)</translation>
    </message>
    <message>
        <source>Requests go to %1 now.</source>
        <translation>As requisições vão para %1 agora.</translation>
    </message>
    <message>
        <source>Reveal or cancel the blind comparison first.</source>
        <translation>Antes, revele ou cancele a comparação às cegas.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Executar de novo</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Executar com alterações</translation>
    </message>
    <message>
        <source>Save all clips…</source>
        <translation>Salvar todos os clipes…</translation>
    </message>
    <message>
        <source>Save clip…</source>
        <translation>Salvar clipe…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Show recipe</source>
        <translation>Mostrar receita</translation>
    </message>
    <message>
        <source>Show variations</source>
        <translation>Mostrar variações</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais lento</translation>
    </message>
    <message>
        <source>Star clip</source>
        <translation>Marcar clipe com estrela</translation>
    </message>
    <message>
        <source>Subtitles and transcripts (*.srt *.vtt *.json)</source>
        <translation>Legendas e transcrições (*.srt *.vtt *.json)</translation>
    </message>
    <message>
        <source>Switch between A and B</source>
        <translation>Alternar entre A e B</translation>
    </message>
    <message>
        <source>Tell me when long work is done</source>
        <translation>Avisar quando um trabalho longo terminar</translation>
    </message>
    <message>
        <source>The end of the clip is the melody now: what comes follows its tune in the same manner. It is a clip of its own, not joined to this one.</source>
        <translation>O fim do clipe é agora a melodia: o que vem segue essa melodia do mesmo modo. É um clipe à parte, não emendado a este.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request, its file included.</source>
        <translation>O formulário contém a requisição de exemplo do modelo, incluindo o arquivo.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request.</source>
        <translation>O formulário contém o exemplo de requisição do modelo.</translation>
    </message>
    <message>
        <source>The form holds the model&apos;s example request. Its file is left to you.</source>
        <translation>O formulário contém o exemplo de requisição do modelo. O arquivo fica por sua conta.</translation>
    </message>
    <message>
        <source>The jobs of this batch do not stand in rows and columns.</source>
        <translation>As tarefas deste lote não formam linhas e colunas.</translation>
    </message>
    <message>
        <source>The key for %1 is in the keychain.</source>
        <translation>A chave para %1 está no chaveiro.</translation>
    </message>
    <message>
        <source>The key for %1 is used for this session, and is not kept: %2</source>
        <translation>A chave para %1 é usada nesta sessão e não é guardada: %2</translation>
    </message>
    <message>
        <source>The key that was with it is kept for this session.</source>
        <translation>A chave que veio junto é mantida nesta sessão.</translation>
    </message>
    <message>
        <source>The language changes as soon as what is being recorded, fetched, saved or sent is done.</source>
        <translation>O idioma muda assim que o que está sendo gravado, baixado, salvo ou enviado terminar.</translation>
    </message>
    <message>
        <source>The last edits of a transcript are not on the disk.</source>
        <translation>As últimas edições de uma transcrição não estão no disco.</translation>
    </message>
    <message>
        <source>The library was not moved. %1</source>
        <translation>A biblioteca não foi movida. %1</translation>
    </message>
    <message>
        <source>The model is switched on and starts now; its owner is billed until it sleeps again.</source>
        <translation>O modelo foi ligado e está iniciando; o dono dele é cobrado até que volte a ficar inativo.</translation>
    </message>
    <message>
        <source>The model starts now; the time that it runs is billed by its owner&apos;s rates.</source>
        <translation>O modelo está iniciando; o tempo de execução é cobrado pelas tarifas do dono dele.</translation>
    </message>
    <message>
        <source>The recipe is back in the form.</source>
        <translation>A receita está de volta no formulário.</translation>
    </message>
    <message>
        <source>The recipe is for %1, and %2 is connected. Connect %1, then bring it back again.</source>
        <translation>A receita é para %1, e %2 está conectado. Conecte %1 e recupere-a de novo.</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more.</source>
        <translation>A receita deste clipe não é mais conhecida.</translation>
    </message>
    <message>
        <source>The recipe of this clip is not known any more. The clip itself is whole.</source>
        <translation>A receita deste clipe não é mais conhecida. O clipe em si está inteiro.</translation>
    </message>
    <message>
        <source>The request is in the clipboard.</source>
        <translation>A requisição está na área de transferência.</translation>
    </message>
    <message>
        <source>The request is in the clipboard. Its key is read from the environment.</source>
        <translation>A requisição está na área de transferência. A chave é lida do ambiente.</translation>
    </message>
    <message>
        <source>The same request is sent once more, with the same seed where the model takes one.</source>
        <translation>A mesma requisição é enviada mais uma vez, com a mesma semente se o modelo aceitar uma.</translation>
    </message>
    <message>
        <source>There are no variations yet. “Vary…” makes them, around any clip.</source>
        <translation>Ainda não há variações. “Variar…” as cria em torno de qualquer clipe.</translation>
    </message>
    <message>
        <source>There is no recording beside it. Drop both together to hear it.</source>
        <translation>Não há gravação junto. Solte as duas juntas para ouvi-la.</translation>
    </message>
    <message>
        <source>This model has an example request</source>
        <translation>Este modelo tem um exemplo de requisição</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Ir para o início</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ir para o fim</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Usar como melodia</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>Usar o exemplo</translation>
    </message>
    <message>
        <source>Vary this clip…</source>
        <translation>Variar este clipe…</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Variar…</translation>
    </message>
    <message>
        <source>Whoever deployed this model wrote no example request beside it.</source>
        <translation>Quem implantou este modelo não deixou um exemplo de requisição com ele.</translation>
    </message>
    <message>
        <source>Your models…</source>
        <translation>Seus modelos…</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>“%1” carries its recipe. Drop it alone to bring that back.</source>
        <translation>“%1” leva sua receita. Solte-o sozinho para recuperá-la.</translation>
    </message>
    <message>
        <source>“%1” is among your models now.</source>
        <translation>“%1” está entre os seus modelos agora.</translation>
    </message>
    <message>
        <source>“%1” is among your models now. Connect a model to use it.</source>
        <translation>“%1” está entre os seus modelos agora. Conecte um modelo para usá-lo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the trash, with %n clip(s).</source>
        <translation>
            <numerusform>“%1” está na lixeira, com %n clipe.</numerusform>
            <numerusform>“%1” está na lixeira, com %n clipes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>“%1” está na lixeira.</translation>
    </message>
    <message>
        <source>“%1” is starred, and here. The other variations stay in the library.</source>
        <translation>“%1” foi marcada com estrela e está aqui. As outras variações ficam na biblioteca.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Manual – Melodeck</source>
        <translation>Manual – Melodeck</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Nenhuma página tem essas palavras.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página do manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar no manual</translation>
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
        <translation>%1. Pode ser enviada mesmo assim; os clipes então seguirão só os prompts.</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n compasso</numerusform>
            <numerusform>%n compassos</numerusform>
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
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear melody</source>
        <translation>Limpar melodia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Convertendo</translation>
    </message>
    <message>
        <source>Correct the melody…</source>
        <translation>Corrigir a melodia…</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>Corrigida…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>Drop a recording here: what is said in it comes back as text.</source>
        <translation>Solte uma gravação aqui: o que é dito nela volta como texto.</translation>
    </message>
    <message>
        <source>Drop a recording of a tune here: hummed, sung or played. Without one the prompts alone decide.</source>
        <translation>Solte aqui a gravação de uma melodia: cantarolada, cantada ou tocada. Sem ela, só os prompts decidem.</translation>
    </message>
    <message>
        <source>Drop a recording of the voice that is to speak: a few clear seconds are enough.</source>
        <translation>Solte uma gravação da voz que deve falar: alguns segundos nítidos bastam.</translation>
    </message>
    <message>
        <source>Key, tempo, metre or first beat are wrong: say what they are.</source>
        <translation>A tonalidade, o andamento, o compasso ou o primeiro tempo estão errados: diga quais são.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Ouvindo…</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melodia</translation>
    </message>
    <message>
        <source>Melody corrected…</source>
        <translation>Melodia corrigida…</translation>
    </message>
    <message>
        <source>No tune to follow</source>
        <translation>Nenhuma melodia a seguir</translation>
    </message>
    <message>
        <source>Part of the melody that is sent</source>
        <translation>Parte da melodia que é enviada</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Save notes…</source>
        <translation>Salvar notas…</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>What is understood, as MIDI, sheet music or JSON</source>
        <translation>O que foi entendido, como MIDI, partitura ou JSON</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>sends %1 as %2 %3 kHz WAV</source>
        <translation>envia %1 como WAV %2 %3 kHz</translation>
    </message>
    <message>
        <source>sends the file as it is</source>
        <translation>envia o arquivo como está</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message>
        <source>the first at %1 s</source>
        <translation>o primeiro em %1 s</translation>
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
        <translation>Um tempo antes</translation>
    </message>
    <message>
        <source>A beat later</source>
        <translation>Um tempo depois</translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <translation>Voltar ao que foi ouvido</translation>
    </message>
    <message>
        <source>Click the waveform where a bar begins.</source>
        <translation>Clique na forma de onda onde um compasso começa.</translation>
    </message>
    <message>
        <source>First beat</source>
        <translation>Primeiro tempo</translation>
    </message>
    <message>
        <source>Half the tempo</source>
        <translation>Metade do andamento</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidade</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Compasso</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Twice the tempo</source>
        <translation>Dobro do andamento</translation>
    </message>
    <message>
        <source>Up and Down move it by 10 ms.</source>
        <translation>Seta para cima e para baixo movem-no em 10 ms.</translation>
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
        <translation>Obtendo de %1</translation>
    </message>
    <message>
        <source>“%1” is kept, but not the melody. Something else came while it was recorded. It lies in %2: drop it here to use it.</source>
        <translation>“%1” foi mantido, mas não como melodia. Outra coisa veio enquanto era gravado. Está em %2: solte-o aqui para usá-lo.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MicrophoneReader</name>
    <message>
        <source>It cannot be heard: there is no sound device. Recording works all the same.</source>
        <translation>Não é possível ouvi-lo: não há dispositivo de som. A gravação funciona mesmo assim.</translation>
    </message>
    <message>
        <source>It cannot be heard: “%1” cannot be opened. Recording works all the same.</source>
        <translation>Não é possível ouvi-lo: “%1” não pode ser aberto. A gravação funciona mesmo assim.</translation>
    </message>
    <message>
        <source>It is not heard any more: the sound device went away. Recording goes on.</source>
        <translation>Não é mais possível ouvi-lo: o dispositivo de som sumiu. A gravação continua.</translation>
    </message>
    <message>
        <source>The microphone went away, or stopped giving sound.</source>
        <translation>O microfone sumiu, ou parou de fornecer som.</translation>
    </message>
    <message>
        <source>There is no microphone. Nothing was recorded. Plug one in, or switch it on in the sound settings of the system.</source>
        <translation>Não há microfone. Nada foi gravado. Conecte um, ou ligue-o nas configurações de som do sistema.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Nothing was recorded. Another program may hold it, or Melodeck may not be allowed to listen: see the sound and privacy settings of the system.</source>
        <translation>“%1” não pode ser aberto. Nada foi gravado. Outro programa pode estar usando-o, ou o Melodeck pode não ter permissão para ouvir: veja as configurações de som e de privacidade do sistema.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelPicker</name>
    <message>
        <source>Asking Baseten…</source>
        <translation>Consultando o Baseten…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>It is deployed nowhere.</source>
        <translation>Não está implantado em lugar nenhum.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models at Baseten</source>
        <translation>Modelos no Baseten</translation>
    </message>
    <message>
        <source>Open a model to see its environments and deployments. The model itself stands for its production.</source>
        <translation>Abra um modelo para ver seus ambientes e implantações. O próprio modelo representa sua produção.</translation>
    </message>
    <message>
        <source>Search by name, or write a model&apos;s id</source>
        <translation>Busque pelo nome, ou escreva o ID de um modelo</translation>
    </message>
    <message>
        <source>This workspace has no models yet.</source>
        <translation>Este espaço de trabalho ainda não tem modelos.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Use the id %1</source>
        <translation>Usar o ID %1</translation>
    </message>
    <message>
        <source>chain · %1</source>
        <translation>cadeia · %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ModelsDialog</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 foi deixado de fora: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
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
        <translation>Exportado para %1. Não contém chave nem endereço.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Está de volta.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Novo…</translation>
    </message>
    <message>
        <source>No models of your own yet. Make one from a request that works, or drop the file of one that somebody exported.</source>
        <translation>Ainda não há modelos seus. Crie um a partir de uma requisição que funcione, ou solte o arquivo de um que alguém exportou.</translation>
    </message>
    <message>
        <source>Saved. It is in the list of models, and “%1” is its id on the command line.</source>
        <translation>Salvo. Está na lista de modelos, e “%1” é o ID dele na linha de comando.</translation>
    </message>
    <message>
        <source>The file of this model cannot be read. Nothing was exported. Check its permissions.</source>
        <translation>O arquivo deste modelo não pode ser lido. Nada foi exportado. Verifique as permissões.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Seus modelos</translation>
    </message>
    <message>
        <source>“%1” is deleted. What was made with it stays.</source>
        <translation>“%1” foi excluído. O que foi feito com ele permanece.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PartsSaver</name>
    <message>
        <source>%1 could not be saved: %2. The clip stays as it is.</source>
        <translation>%1 não pôde ser salvo: %2. O clipe fica como está.</translation>
    </message>
    <message>
        <source>%1 – stems</source>
        <translation>%1 – stems</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) saved in %1</source>
        <translation>
            <numerusform>%n stem salvo em %1</numerusform>
            <numerusform>%n stems salvos em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>MIDI (*.mid)</source>
        <translation>MIDI (*.mid)</translation>
    </message>
    <message>
        <source>Making the MIDI file…</source>
        <translation>Criando o arquivo MIDI…</translation>
    </message>
    <message>
        <source>Making the stems…</source>
        <translation>Criando os stems…</translation>
    </message>
    <message>
        <source>Save MIDI</source>
        <translation>Salvar MIDI</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Salvar aqui</translation>
    </message>
    <message>
        <source>Save stems in</source>
        <translation>Salvar stems em</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>The engine or its sound font changed since this clip was made: the parts are of the clip as it is made today.</source>
        <translation>O mecanismo ou sua SoundFont mudou desde que este clipe foi feito: as partes são do clipe como ele é feito hoje.</translation>
    </message>
    <message>
        <source>Whether they are of the very same clip could not be told: its file cannot be read.</source>
        <translation>Não foi possível saber se são exatamente do mesmo clipe: o arquivo dele não pode ser lido.</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>clipe</translation>
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
        <translation>a pasta não pode ser criada</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>a pasta não pode ser renomeada</translation>
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
        <translation>Recuperar a receita</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Make a model of this request…</source>
        <translation>Criar um modelo desta requisição…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mais para %1</translation>
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
        <translation>Imagem de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvar %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>With the program that this computer has for it</source>
        <translation>Com o programa que este computador tem para isso</translation>
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
        <translation>O Baseten lista seus modelos para quem tem uma chave. Feche isto, escreva a sua em “Chave de API” e escolha de novo; ou escreva acima o ID de um modelo.</translation>
    </message>
    <message>
        <source>Baseten shows the example of a model to whoever has a key, and none is known. Give one under “Connect a model”.</source>
        <translation>O Baseten mostra o exemplo de um modelo a quem tem uma chave, e nenhuma é conhecida. Informe uma em “Conectar um modelo”.</translation>
    </message>
    <message>
        <source>Waking a model takes a key, and none for Baseten is known. Give one under “Connect a model”.</source>
        <translation>Despertar um modelo exige uma chave, e nenhuma é conhecida para o Baseten. Informe uma em “Conectar um modelo”.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Player</name>
    <message>
        <source>No sound device was found. Your clips are safe and can be saved. Connect headphones or loudspeakers, then press play again.</source>
        <translation>Nenhum dispositivo de som foi encontrado. Seus clipes estão seguros e podem ser salvos. Conecte fones de ouvido ou caixas de som e pressione reproduzir de novo.</translation>
    </message>
    <message>
        <source>Playing on “%1” now.</source>
        <translation>Reproduzindo em “%1” agora.</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>O dispositivo de som parou de responder. Seus clipes estão seguros. Escolha outro dispositivo nas configurações de som do sistema e pressione reproduzir.</translation>
    </message>
    <message>
        <source>The sound device that you chose is not there. Playing on “%1” now.</source>
        <translation>O dispositivo de som que você escolheu não está lá. Reproduzindo em “%1” agora.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Your clips are safe and can be saved. Restart the sound system or log in again, then press play.</source>
        <translation>O sistema de som não responde. Seus clipes estão seguros e podem ser salvos. Reinicie o sistema de som ou entre na sessão de novo e pressione reproduzir.</translation>
    </message>
    <message>
        <source>“%1” is damaged at %2: what cannot be decoded is silent, and the rest plays on. The file is left as it is. If you need that part, get the file anew.</source>
        <translation>“%1” está danificado em %2: o que não pode ser decodificado fica mudo, e o resto é reproduzido. O arquivo foi deixado como está. Se você precisa dessa parte, obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>“%1” went away. Playing on “%2” now.</source>
        <translation>“%1” sumiu. Reproduzindo em “%2” agora.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PlayerBar</name>
    <message>
        <source>A part of this clip is damaged, and silent.</source>
        <translation>Uma parte deste clipe está danificada e muda.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Próximo clipe</translation>
    </message>
    <message>
        <source>Nothing to play yet</source>
        <translation>Nada para reproduzir ainda</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Reproduzir %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clipe anterior</translation>
    </message>
    <message>
        <source>This clip cannot be played.</source>
        <translation>Este clipe não pode ser reproduzido.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ativar som</translation>
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
        <translation>O outro programa não entregou os arquivos. Nada foi aberto. Escolha-os aqui com Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PromptList</name>
    <message>
        <source>Add prompt</source>
        <translation>Adicionar prompt</translation>
    </message>
    <message>
        <source>Add this prompt</source>
        <translation>Adicionar este prompt</translation>
    </message>
    <message>
        <source>Describe a sound</source>
        <translation>Descreva um som</translation>
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
        <translation>Remover prompt</translation>
    </message>
    <message>
        <source>Remove prompt %1</source>
        <translation>Remover prompt %1</translation>
    </message>
    <message>
        <source>one clip each</source>
        <translation>um clipe cada</translation>
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
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>model starts</source>
        <translation>modelo iniciando</translation>
    </message>
    <message>
        <source>next</source>
        <translation>próxima</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>recebendo</translation>
    </message>
    <message>
        <source>receiving %1 %</source>
        <translation>recebendo %1 %</translation>
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
        <translation>aguardando</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n of them has left: the model may still finish and bill.</source>
        <translation>
            <numerusform>%n delas já saiu: o modelo ainda pode terminar e cobrar.</numerusform>
            <numerusform>%n delas já saíram: o modelo ainda pode terminar e cobrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar tudo</translation>
    </message>
    <message>
        <source>Cancel all jobs</source>
        <translation>Cancelar todas as tarefas</translation>
    </message>
    <message>
        <source>Cancel selected job</source>
        <translation>Cancelar tarefa selecionada</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Limpar concluídas</translation>
    </message>
    <message>
        <source>How many requests %1 gets at once</source>
        <translation>Quantas requisições %1 recebe ao mesmo tempo</translation>
    </message>
    <message>
        <source>It has left: the model may still finish and bill.</source>
        <translation>Já saiu: o modelo ainda pode terminar e cobrar.</translation>
    </message>
    <message>
        <source>Jobs at a time on %1</source>
        <translation>Tarefas simultâneas em %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nada está aguardando.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Pausar fila</translation>
    </message>
    <message>
        <source>Pause selected jobs</source>
        <translation>Pausar tarefas selecionadas</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Retomar fila</translation>
    </message>
    <message>
        <source>Resume selected jobs</source>
        <translation>Retomar tarefas selecionadas</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Executar a seguir</translation>
    </message>
    <message>
        <source>Run selected jobs next</source>
        <translation>Executar a seguir as tarefas selecionadas</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>Parar %n tarefa?</numerusform>
            <numerusform>Parar %n tarefas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Despertar o modelo</translation>
    </message>
    <message>
        <source>What has not left this computer costs nothing.</source>
        <translation>O que não saiu deste computador não custa nada.</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>por vez</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
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
        <translation>Limpar esta lista</translation>
    </message>
    <message>
        <source>It is not there any more, or its drive is not connected.</source>
        <translation>Não existe mais, ou a unidade não está conectada.</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir recente</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecipeCard</name>
    <message>
        <source>Bring the recipe back</source>
        <translation>Recuperar a receita</translation>
    </message>
    <message>
        <source>Browse for the recipe&apos;s melody</source>
        <translation>Procurar a melodia da receita</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Byte for byte it is not “%1”, so the clips will differ. Nothing was sent.</source>
        <translation>Byte por byte, não é “%1”, então os clipes serão diferentes. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Fills the form with what the clip was made from.</source>
        <translation>Preenche o formulário com aquilo de que o clipe foi feito.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>The clip&apos;s own tune is followed, and the form stays as it is.</source>
        <translation>A melodia do próprio clipe é seguida, e o formulário fica como está.</translation>
    </message>
    <message>
        <source>The recipe is back, with a difference</source>
        <translation>A receita está de volta, com uma diferença</translation>
    </message>
    <message>
        <source>The recipe&apos;s melody is missing</source>
        <translation>Falta a melodia da receita</translation>
    </message>
    <message>
        <source>This clip carries its recipe</source>
        <translation>Este clipe leva sua receita</translation>
    </message>
    <message>
        <source>This file is a recipe</source>
        <translation>Este arquivo é uma receita</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Usar como melodia</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usar mesmo assim</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>“%1” não pode ser lido</translation>
    </message>
    <message>
        <source>“%1” is another recording</source>
        <translation>“%1” é outra gravação</translation>
    </message>
    <message>
        <source>“%1” is not where the library last saw it, or never was in it. All else is in the form. Browse for it, or generate without a melody.</source>
        <translation>“%1” não está onde a biblioteca o viu pela última vez, ou nunca esteve nela. Todo o resto está no formulário. Procure-o, ou gere sem melodia.</translation>
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
        <translation>Como o melodeck-cli a lê; sem chave, sem caminho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Receita</translation>
    </message>
    <message>
        <source>Recipe – %1</source>
        <translation>Receita – %1</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Executar de novo</translation>
    </message>
    <message>
        <source>Run with changes</source>
        <translation>Executar com alterações</translation>
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
        <translation>As duas pedem o mesmo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Compare recipes</source>
        <translation>Comparar receitas</translation>
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
        <translation>Desconhecido, pois uma delas não informa: %1</translation>
    </message>
    <message>
        <source>Nothing is known to be different.</source>
        <translation>Não há diferença conhecida.</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Igual: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>What the two recipes say</source>
        <translation>O que dizem as duas receitas</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordMeter</name>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Level of the microphone; the lamp at the end says that it was too loud</source>
        <translation>Nível do microfone; a luz no fim indica que esteve alto demais</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecordPage</name>
    <message>
        <source>%1 s count-in</source>
        <translation>contagem de %1 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel recording</source>
        <translation>Cancelar gravação</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close microphone</source>
        <translation>Fechar microfone</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepare-se</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>It is on the disk already, whatever happens.</source>
        <translation>Já está no disco, aconteça o que acontecer.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted, or another one meant?</source>
        <translation>Não se ouve nada: o microfone está mudo, ou deveria ser outro?</translation>
    </message>
    <message>
        <source>Nothing is kept yet, but for the last second before it begins.</source>
        <translation>Nada é mantido ainda, exceto o último segundo antes de começar.</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>Abrindo o microfone…</translation>
    </message>
    <message>
        <source>Plays what the microphone hears. For headphones: loudspeakers would howl.</source>
        <translation>Reproduz o que o microfone ouve. Para fones de ouvido: caixas de som causariam microfonia.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>Salvando a gravação…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>O microfone do sistema</translation>
    </message>
    <message>
        <source>Too loud: turn the microphone down, or step back.</source>
        <translation>Alto demais: abaixe o microfone, ou afaste-se.</translation>
    </message>
    <message>
        <source>What was recorded so far</source>
        <translation>O que foi gravado até agora</translation>
    </message>
    <message>
        <source>no count-in</source>
        <translation>sem contagem</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Recorder</name>
    <message>
        <source>A recording ends after three hours. All of it is kept.</source>
        <translation>Uma gravação termina após três horas. Tudo é mantido.</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Gravação %1</translation>
    </message>
    <message>
        <source>The microphone gives no sound. Nothing was recorded. Choose another one, or check the sound settings of the system.</source>
        <translation>O microfone não fornece som. Nada foi gravado. Escolha outro, ou verifique as configurações de som do sistema.</translation>
    </message>
    <message>
        <source>What was recorded until then is kept.</source>
        <translation>O que foi gravado até então foi mantido.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecoveredTakes</name>
    <message numerus="yes">
        <source>%n recording(s) were not ended</source>
        <translation>
            <numerusform>%n gravação não foi encerrada</numerusform>
            <numerusform>%n gravações não foram encerradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Melodeck was closed while it recorded. “%1” is whole up to there (%2). It stays in %3.</source>
        <translation>O Melodeck foi fechado enquanto gravava. “%1” está completo até ali (%2). Ele permanece em %3.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Use as melody</source>
        <translation>Usar como melodia</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RegionFields</name>
    <message>
        <source>End of the region</source>
        <translation>Fim da região</translation>
    </message>
    <message>
        <source>Play melody</source>
        <translation>Reproduzir melodia</translation>
    </message>
    <message>
        <source>Plays exactly what will be sent</source>
        <translation>Reproduz exatamente o que será enviado</translation>
    </message>
    <message>
        <source>Start of the region</source>
        <translation>Início da região</translation>
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
            <numerusform>%n configuração</numerusform>
            <numerusform>%n configurações</numerusform>
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
            <numerusform>%n tarefa interrompida</numerusform>
            <numerusform>%n tarefas interrompidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were waiting when Melodeck ended</source>
        <translation>
            <numerusform>%n tarefa aguardava quando o Melodeck foi encerrado</numerusform>
            <numerusform>%n tarefas aguardavam quando o Melodeck foi encerrado</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Limpar concluídas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Details copied. They hold no key.</source>
        <translation>Detalhes copiados. Não contêm nenhuma chave.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>No program here opens %1. It can be saved.</source>
        <translation>Nenhum programa aqui abre %1. Pode ser salvo.</translation>
    </message>
    <message>
        <source>Nothing of that has left this computer. It is paused now.</source>
        <translation>Nada disso saiu deste computador. Agora está em pausa.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Mostrar mais antigas</translation>
    </message>
    <message>
        <source>Takes away what is over. It stays in the library; Show older brings it back.</source>
        <translation>Tira o que já acabou. Continua na biblioteca; Mostrar mais antigas traz de volta.</translation>
    </message>
    <message>
        <source>They never left this computer.</source>
        <translation>Elas não chegaram a sair deste computador.</translation>
    </message>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Este item não está mais na biblioteca.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RunAgain</name>
    <message>
        <source>Not the same as before. %1</source>
        <translation>Diferente da vez anterior. %1</translation>
    </message>
    <message>
        <source>The engine or its sound font has changed since.</source>
        <translation>O mecanismo ou sua SoundFont mudou desde então.</translation>
    </message>
    <message>
        <source>The model takes no seed, so each run differs.</source>
        <translation>O modelo não aceita semente, então cada execução difere.</translation>
    </message>
    <message>
        <source>The request and its seed are the same: the model does not repeat itself exactly.</source>
        <translation>A requisição e a semente são as mesmas: o modelo não se repete exatamente.</translation>
    </message>
    <message>
        <source>The same as before, byte for byte.</source>
        <translation>Igual à vez anterior, byte a byte.</translation>
    </message>
    <message>
        <source>Whether this is the same as before cannot be told: the earlier clip&apos;s file cannot be read.</source>
        <translation>Não é possível dizer se é igual à vez anterior: o arquivo do clipe anterior não pode ser lido.</translation>
    </message>
    <message>
        <source>“%1” has changed since.</source>
        <translation>“%1” mudou desde então.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveAllDialog</name>
    <message>
        <source>Browse for a folder</source>
        <translation>Procurar uma pasta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files that will be made</source>
        <translation>Arquivos que serão criados</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>No such field: %1. It stays in the names as it is written.</source>
        <translation>Não existe o campo: %1. Ele fica nos nomes como está escrito.</translation>
    </message>
    <message>
        <source>Puts %1 into the names</source>
        <translation>Coloca %1 nos nomes</translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s)</source>
        <translation>
            <numerusform>Salvar %n clipe</numerusform>
            <numerusform>Salvar %n clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Salvar tudo</translation>
    </message>
    <message>
        <source>Save all clips into a folder</source>
        <translation>Salvar todos os clipes em uma pasta</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveDialog</name>
    <message>
        <source>Browse for a place</source>
        <translation>Procurar um lugar</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save clip</source>
        <translation>Salvar clipe</translation>
    </message>
    <message>
        <source>gets a number: a file of that name is there</source>
        <translation>recebe um número: já há um arquivo com esse nome</translation>
    </message>
    <message>
        <source>replaces the file of that name</source>
        <translation>substitui o arquivo com esse nome</translation>
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
        <translation>Como está</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Como recebido</translation>
    </message>
    <message>
        <source>As received (%1)</source>
        <translation>Como recebido (%1)</translation>
    </message>
    <message>
        <source>Every byte as received</source>
        <translation>Cada byte como recebido</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fade de entrada</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fade de saída</translation>
    </message>
    <message>
        <source>Fades</source>
        <translation>Fades</translation>
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
        <translation>Nível</translation>
    </message>
    <message>
        <source>Level matched (%1 dB)</source>
        <translation>Nível igualado (%1 dB)</translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation>Níveis igualados</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume (loudness)</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>Normalise to</source>
        <translation>Normalizar para</translation>
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
        <translation>Trecho</translation>
    </message>
    <message>
        <source>Prompt, fields, model and seed travel in the file, and a mark that it is machine-made; never a key or a path.</source>
        <translation>Prompt, campos, modelo e semente vão no arquivo, com uma marca de que foi feito por máquina; nunca uma chave ou um caminho.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Region · %1 to %2 s</source>
        <translation>Região · %1 a %2 s</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>The samples are as received, bit for bit</source>
        <translation>As amostras são como recebidas, bit por bit</translation>
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
        <translation>WAV, 32 bits em ponto flutuante</translation>
    </message>
    <message>
        <source>WAV, samples as received</source>
        <translation>WAV, amostras como recebidas</translation>
    </message>
    <message>
        <source>Whole clip · %1</source>
        <translation>Clipe inteiro · %1</translation>
    </message>
    <message>
        <source>With its recipe</source>
        <translation>Com a receita</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>in </source>
        <translation>entrada </translation>
    </message>
    <message>
        <source>out </source>
        <translation>saída </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SavingLine</name>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Parar de salvar</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SeedField</name>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatória</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semente aleatória</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed and request give the same clips. Another seed gives another arrangement.</source>
        <translation>A mesma semente e a mesma requisição dão os mesmos clipes. Outra semente dá outro arranjo.</translation>
    </message>
    <message>
        <source>from the request</source>
        <translation>da requisição</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semente %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentDelegate</name>
    <message>
        <source>(no words)</source>
        <translation>(sem palavras)</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SegmentEditor</name>
    <message>
        <source>Words of this segment</source>
        <translation>Palavras deste segmento</translation>
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
        <translation>O modelo não teve certeza disto (%1 %).</translation>
    </message>
    <message>
        <source>The model was very unsure of this (%1 %): better listen to it.</source>
        <translation>O modelo teve muita incerteza aqui (%1 %): melhor ouvir.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sem palavras</translation>
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
        <translation>Cancelar envio</translation>
    </message>
    <message>
        <source>It runs when its turn comes there, also while this computer sleeps</source>
        <translation>É executada quando chega a vez dela lá, mesmo com este computador suspenso</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Outras formas de enviar</translation>
    </message>
    <message>
        <source>Send to the platform&apos;s queue…</source>
        <translation>Enviar para a fila da plataforma…</translation>
    </message>
    <message>
        <source>Sends when the melody is there.</source>
        <translation>Envia quando a melodia estiver lá.</translation>
    </message>
    <message>
        <source>The melody still comes; the request is not sent by itself.</source>
        <translation>A melodia ainda vem; a requisição não é enviada sozinha.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>grátis</translation>
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
        <translation>%1 não é um campo e fica como está escrito. Campos existentes: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that requests went to. Keys and clips stay.</source>
        <translation>
            <numerusform>%n endereço ao qual requisições foram enviadas. Chaves e clipes ficam.</numerusform>
            <numerusform>%n endereços aos quais requisições foram enviadas. Chaves e clipes ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Outro arquivo…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Arranges by rule on sampled instruments, free and without a key. It needs a sound font.</source>
        <translation>Arranja por regras com instrumentos sampleados, grátis e sem chave. Precisa de uma SoundFont.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como o sistema define</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Procurar uma pasta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>By the desktop</source>
        <translation>Na área de trabalho</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Clips carry their recipe</source>
        <translation>Clipes levam sua receita</translation>
    </message>
    <message>
        <source>Compared with the system&apos;s.</source>
        <translation>Em comparação com o do sistema.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Empty: as the system&apos;s environment says. This computer is always reached without.</source>
        <translation>Vazio: conforme o ambiente do sistema. Este computador é sempre acessado sem proxy.</translation>
    </message>
    <message>
        <source>Files that leave the library say how they were made; never a key, never a path.</source>
        <translation>Arquivos que saem da biblioteca dizem como foram feitos; nunca uma chave, nunca um caminho.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Localizar uma configuração</translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation>Pasta dos clipes</translation>
    </message>
    <message>
        <source>For a report</source>
        <translation>Para um relato</translation>
    </message>
    <message>
        <source>For example “%1”. There are: %2.</source>
        <translation>Por exemplo “%1”. Campos existentes: %2.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget recent addresses</source>
        <translation>Esquecer endereços recentes</translation>
    </message>
    <message>
        <source>From sending to the last byte of the answer. A model that answers later may bill all the same. Usually 20 minutes.</source>
        <translation>Do envio até o último byte da resposta. Um modelo que responde depois pode cobrar mesmo assim. O padrão é 20 minutos.</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de configurações</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>How notifications work</source>
        <translation>Como funcionam as notificações</translation>
    </message>
    <message>
        <source>How they work</source>
        <translation>Como funcionam</translation>
    </message>
    <message>
        <source>It is in the clipboard. Read it before you send it; there is no key in it.</source>
        <translation>Está na área de transferência. Leia antes de enviar; não há nenhuma chave nele.</translation>
    </message>
    <message>
        <source>It runs, and has the sounds that it needs.</source>
        <translation>Funciona e tem os sons de que precisa.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Tarefas simultâneas</translation>
    </message>
    <message>
        <source>Keep new keys in the keychain</source>
        <translation>Guardar chaves novas no chaveiro</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Tamanho máximo da resposta</translation>
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
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>MELODECK_SOUNDFONT in the environment says which one is played: %1</source>
        <translation>MELODECK_SOUNDFONT, no ambiente, define qual é tocada: %1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Names of several</source>
        <translation>Nomes de vários arquivos</translation>
    </message>
    <message>
        <source>No setting has “%1” in it. What is used every day is set where it is used: how many jobs run at once beside the queue, format and quality where clips are saved, keys where a model is connected.</source>
        <translation>Nenhuma configuração contém “%1”. O que se usa todo dia é definido onde é usado: o número de tarefas simultâneas ao lado da fila, formato e qualidade onde os clipes são salvos, chaves onde um modelo é conectado.</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>Nenhum é guardado.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Only of requests that surely did not run, such as those that found the model busy: nothing is paid twice.</source>
        <translation>Só de requisições que com certeza não foram executadas, como as que encontraram o modelo ocupado: nada é pago duas vezes.</translation>
    </message>
    <message>
        <source>Otherwise a key is used until Melodeck ends. One that is kept is forgotten where it was given, under “Connect a model…”.</source>
        <translation>Caso contrário, uma chave é usada até o Melodeck ser encerrado. Uma chave guardada é esquecida onde foi informada, em “Conectar um modelo…”.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Recent addresses</source>
        <translation>Endereços recentes</translation>
    </message>
    <message>
        <source>Recipe in files</source>
        <translation>Receita nos arquivos</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvamento</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Set beside the queue, for each server by itself.</source>
        <translation>Definido ao lado da fila, para cada servidor separadamente.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar a fila</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Sketch engine</source>
        <translation>Mecanismo de esboços</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Dispositivo de som</translation>
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
        <translation>Avisar quando um trabalho longo terminar</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>O escolhido (não conectado)</translation>
    </message>
    <message>
        <source>The instruments, as an SF2 or SF3 file. With another one the same seed sounds different.</source>
        <translation>Os instrumentos, como arquivo SF2 ou SF3. Com outro arquivo, a mesma semente soa diferente.</translation>
    </message>
    <message>
        <source>The next clip is made with “%1”; the same seed may sound different now.</source>
        <translation>O próximo clipe será feito com “%1”; a mesma semente pode soar diferente agora.</translation>
    </message>
    <message>
        <source>The one that is found</source>
        <translation>A que for encontrada</translation>
    </message>
    <message>
        <source>Tries after the first</source>
        <translation>Tentativas após a primeira</translation>
    </message>
    <message>
        <source>Versions, sound, decoders, size of the library and the last errors. No key, no address, no name of a file.</source>
        <translation>Versões, som, decodificadores, tamanho da biblioteca e os últimos erros. Nenhuma chave, endereço ou nome de arquivo.</translation>
    </message>
    <message>
        <source>What is longer is not taken, so that no server can fill the disk.</source>
        <translation>O que for maior não é aceito, para que nenhum servidor possa encher o disco.</translation>
    </message>
    <message>
        <source>What runs and plays goes on.</source>
        <translation>As tarefas e a reprodução em andamento continuam.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Onde tudo fica guardado</translation>
    </message>
    <message>
        <source>Where saving begins; it follows where you saved last.</source>
        <translation>Onde começa o salvamento; acompanha o último lugar em que você salvou.</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s is used.</source>
        <translation>Enquanto não está conectado, o do sistema é usado.</translation>
    </message>
    <message>
        <source>While the window is not in front, of what took more than ten seconds and of whole batches. A click plays the clip or shows the result.</source>
        <translation>Quando a janela não está à frente, sobre o que levou mais de dez segundos e sobre lotes inteiros. Um clique reproduz o clipe ou mostra o resultado.</translation>
    </message>
    <message>
        <source>bug support about version</source>
        <translation>bug erro suporte sobre versão</translation>
    </message>
    <message>
        <source>directory place</source>
        <translation>diretório lugar local</translation>
    </message>
    <message>
        <source>disk data clips</source>
        <translation>disco dados clipes</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>fonte zoom grande</translation>
    </message>
    <message>
        <source>history models servers</source>
        <translation>histórico modelos servidores</translation>
    </message>
    <message>
        <source>instruments bank samples SF2 SF3</source>
        <translation>instrumentos banco de sons amostras samples soundfont SF2 SF3</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>local offline sound font</source>
        <translation>local offline soundfont banco de sons</translation>
    </message>
    <message>
        <source>metadata tag privacy</source>
        <translation>metadados etiqueta tag privacidade</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>network company socks</source>
        <translation>rede empresa socks</translation>
    </message>
    <message>
        <source>notify message bubble alert</source>
        <translation>notificar notificação aviso avisar mensagem balão alerta</translation>
    </message>
    <message>
        <source>output speaker headphones</source>
        <translation>saída alto-falante caixa fones de ouvido</translation>
    </message>
    <message>
        <source>parallel limit</source>
        <translation>paralelo limite</translation>
    </message>
    <message>
        <source>password secret API key</source>
        <translation>senha segredo chave de API</translation>
    </message>
    <message>
        <source>retry again pause</source>
        <translation>repetir tentar de novo pausa</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>tamanho limite</translation>
    </message>
    <message>
        <source>template file name</source>
        <translation>modelo padrão nome de arquivo</translation>
    </message>
    <message>
        <source>theme colours night</source>
        <translation>tema cores noite</translation>
    </message>
    <message>
        <source>timeout time limit</source>
        <translation>tempo limite timeout</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>“%1” is not a sound font (SF2 or SF3). Nothing was changed.</source>
        <translation>“%1” não é uma SoundFont (SF2 ou SF3). Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” is not there any more, or is no sound font: the sketch engine cannot play. Choose another one.</source>
        <translation>“%1” não existe mais ou não é uma SoundFont: o mecanismo de esboços não pode tocar. Escolha outra.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ShortcutEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 pertence a “%2”, que o perderia.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it wants a single key other than a digit, Enter, Tab or Esc.</source>
        <translation>%1 não pode ser usado aqui: é preciso uma única tecla que não seja dígito, Enter, Tab ou Esc.</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it would be written into texts, or leads through the window. Hold Ctrl or Alt with it.</source>
        <translation>%1 não pode ser usado aqui: seria escrito em textos ou serve para percorrer a janela. Combine com Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está livre.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Todos os atalhos padrão</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Novo atalho</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nenhum atalho</translation>
    </message>
    <message>
        <source>Put the caret into the field and press the new key.</source>
        <translation>Coloque o cursor no campo e pressione o novo atalho.</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Atalho padrão</translation>
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
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Compared blind: give the clip that plays a place</source>
        <translation>Às cegas: dar uma colocação ao clipe que toca</translation>
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
        <translation>Ctrl+Espaço, Ctrl+F</translation>
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
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>In a collection of the library: up or down</source>
        <translation>Em uma coleção da biblioteca: para cima ou para baixo</translation>
    </message>
    <message>
        <source>In a transcript: move its start, its end</source>
        <translation>Em uma transcrição: mover o início, o fim</translation>
    </message>
    <message>
        <source>In a transcript: play from there, find</source>
        <translation>Em uma transcrição: reproduzir dali, localizar</translation>
    </message>
    <message>
        <source>In a transcript: write, split at the caret, merge</source>
        <translation>Em uma transcrição: escrever, dividir no cursor, juntar</translation>
    </message>
    <message>
        <source>In lists and transcripts</source>
        <translation>Em listas e transcrições</translation>
    </message>
    <message>
        <source>In the library: play, tags and note, to the trash</source>
        <translation>Na biblioteca: reproduzir, etiquetas e nota, mover para a lixeira</translation>
    </message>
    <message>
        <source>In the queue: pause or resume, cancel</source>
        <translation>Na fila: pausar ou retomar, cancelar</translation>
    </message>
    <message>
        <source>In the queue: up or down, to the front</source>
        <translation>Na fila: para cima ou para baixo, para a frente</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>That clip at the same position</source>
        <translation>Esse clipe na mesma posição</translation>
    </message>
    <message>
        <source>While nothing is typed</source>
        <translation>Enquanto nada é digitado</translation>
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
        <translation>Fila</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Queue and library</source>
        <translation>Fila e biblioteca</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SinkFeeder</name>
    <message>
        <source>The sound device cannot be opened. Your clips are safe. Check the sound settings of the system, then press play again.</source>
        <translation>O dispositivo de som não pode ser aberto. Seus clipes estão seguros. Verifique as configurações de som do sistema e pressione reproduzir de novo.</translation>
    </message>
    <message>
        <source>The sound device has stopped answering. Your clips are safe. Choose another device in the system&apos;s sound settings, then press play.</source>
        <translation>O dispositivo de som parou de responder. Seus clipes estão seguros. Escolha outro dispositivo nas configurações de som do sistema e pressione reproduzir.</translation>
    </message>
    <message>
        <source>“%1” went away while playing. Your clips are safe. Connect it again or choose another device, then press play.</source>
        <translation>“%1” sumiu durante a reprodução. Seus clipes estão seguros. Conecte-o de novo ou escolha outro dispositivo e pressione reproduzir.</translation>
    </message>
    <message>
        <source>“%1” went away, and there is no other sound device. Your clips are safe. Connect one again: what was playing goes on from here.</source>
        <translation>“%1” sumiu, e não há outro dispositivo de som. Seus clipes estão seguros. Conecte um de novo: o que tocava continua daqui.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SleepGuard</name>
    <message>
        <source>Requests are on their way</source>
        <translation>Há requisições a caminho</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SoundMenu</name>
    <message>
        <source>As the system says</source>
        <translation>Como o sistema define</translation>
    </message>
    <message>
        <source>As the system says (%1)</source>
        <translation>Como o sistema define (%1)</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Dispositivo de som</translation>
    </message>
    <message>
        <source>Speed %1 and sound device</source>
        <translation>Velocidade %1 e dispositivo de som</translation>
    </message>
    <message>
        <source>Speed and sound device</source>
        <translation>Velocidade e dispositivo de som</translation>
    </message>
    <message>
        <source>Speed, pitch kept</source>
        <translation>Velocidade, mantendo a altura</translation>
    </message>
    <message>
        <source>The chosen one (not connected)</source>
        <translation>O escolhido (não conectado)</translation>
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
        <translation>Um JSON Schema</translation>
    </message>
    <message>
        <source>A Truss with an example request</source>
        <translation>Um Truss com um exemplo de requisição</translation>
    </message>
    <message>
        <source>A model that was exported</source>
        <translation>Um modelo que foi exportado</translation>
    </message>
    <message>
        <source>A request in code</source>
        <translation>Uma requisição em código</translation>
    </message>
    <message>
        <source>A request that works, or a description of what the model takes</source>
        <translation>Uma requisição que funcione, ou uma descrição do que o modelo aceita</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>Endereço de um servidor</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>An OpenAPI file</source>
        <translation>Um arquivo OpenAPI</translation>
    </message>
    <message>
        <source>An example request</source>
        <translation>Um exemplo de requisição</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Consultar o servidor</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation>Editar modelo</translation>
    </message>
    <message>
        <source>Left out, because it looks like a key: %1.</source>
        <translation>Deixado de fora, porque parece uma chave: %1.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Novo modelo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Nothing is sent, except to a server that you ask here. Keys are never kept.</source>
        <translation>Nada é enviado, exceto a um servidor que você consulte aqui. Chaves nunca são guardadas.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Open a request or a description</source>
        <translation>Abrir uma requisição ou uma descrição</translation>
    </message>
    <message>
        <source>Paste a curl command, a Python snippet, the JSON of a request, a config.yaml with an example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody exported. Dropping its file works too.</source>
        <translation>Cole um comando curl, um trecho Python, o JSON de uma requisição, um config.yaml com um example_model_input, um arquivo OpenAPI, um JSON Schema ou um modelo que alguém exportou. Soltar o arquivo também funciona.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>Requests and descriptions (*.json *.yaml *.yml *.txt *.sh *.py)</source>
        <translation>Requisições e descrições (*.json *.yaml *.yml *.txt *.sh *.py)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Fala para texto</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Texto para fala</translation>
    </message>
    <message>
        <source>The schema of a server</source>
        <translation>O esquema de um servidor</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usado para</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>What a field held in the example is sent where it is left empty. Files, keys and addresses are not kept.</source>
        <translation>O que um campo continha no exemplo é enviado onde ele for deixado vazio. Arquivos, chaves e endereços não são guardados.</translation>
    </message>
    <message>
        <source>or a server: http://localhost:8080</source>
        <translation>ou um servidor: http://localhost:8080</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there, and its permissions.</source>
        <translation>“%1” não pode ser lido. Verifique se o arquivo ainda está lá e as permissões dele.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldEdit</name>
    <message>
        <source>%1 is needed</source>
        <translation>%1: obrigatório</translation>
    </message>
    <message>
        <source>%1, largest value</source>
        <translation>%1, maior valor</translation>
    </message>
    <message>
        <source>%1, smallest value</source>
        <translation>%1, menor valor</translation>
    </message>
    <message>
        <source>%1, values</source>
        <translation>%1, valores</translation>
    </message>
    <message>
        <source>File as base64</source>
        <translation>Arquivo em base64</translation>
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
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Ligado ou desligado</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Um de</translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation>Vários textos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The smallest and the largest value are numbers, the smaller one first. Either may be empty.</source>
        <translation>O menor e o maior valor são números, o menor primeiro. Qualquer um deles pode ficar vazio.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número inteiro</translation>
    </message>
    <message>
        <source>Write its values, with commas between them.</source>
        <translation>Escreva os valores, com vírgulas entre eles.</translation>
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
        <translation>até</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecFieldRow</name>
    <message>
        <source>%1 if left empty</source>
        <translation>%1 se ficar vazio</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>Procurar %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Escolher um arquivo para %1</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Nenhum arquivo</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>Esse arquivo não existe, ou não pode ser lido.</translation>
    </message>
    <message>
        <source>as the model has it</source>
        <translation>como o modelo define</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>um por linha</translation>
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
        <translation>%1: esse arquivo não existe, ou não pode ser lido.</translation>
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
        <translation>%1 no total, %2 livres neste disco</translation>
    </message>
    <message>
        <source>Adds what such a file has and this library lacks. Replaces nothing.</source>
        <translation>Adiciona o que um arquivo desses tem e falta nesta biblioteca. Não substitui nada.</translation>
    </message>
    <message>
        <source>Archives of a library (*.zip)</source>
        <translation>Arquivos de biblioteca (*.zip)</translation>
    </message>
    <message>
        <source>Besides clips: recordings %1, trash %2, database %3, its backups %4</source>
        <translation>Além dos clipes: gravações %1, lixeira %2, banco de dados %3, backups dele %4</translation>
    </message>
    <message>
        <source>Choose an empty folder for the library</source>
        <translation>Escolha uma pasta vazia para a biblioteca</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Limpar…</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>Não mover</translation>
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
        <translation>Importar para a biblioteca</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>It moves to %1 when Melodeck is closed.</source>
        <translation>Ela será movida para %1 quando o Melodeck for fechado.</translation>
    </message>
    <message>
        <source>Library storage</source>
        <translation>Armazenamento da biblioteca</translation>
    </message>
    <message>
        <source>Month and model</source>
        <translation>Mês e modelo</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its checksum. Changes nothing.</source>
        <translation>Lê cada arquivo e o compara com sua soma de verificação. Não altera nada.</translation>
    </message>
    <message>
        <source>Remove old files</source>
        <translation>Remover arquivos antigos</translation>
    </message>
    <message>
        <source>Restart Melodeck now</source>
        <translation>Reiniciar o Melodeck agora</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Size by month and model</source>
        <translation>Tamanho por mês e modelo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The files from before the move are still in %1.</source>
        <translation>Os arquivos de antes da mudança ainda estão em %1.</translation>
    </message>
    <message>
        <source>The last move did not happen: %1</source>
        <translation>A última mudança não aconteceu: %1</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is removed.</source>
        <translation>A biblioteca fica onde está, e a cópia é removida.</translation>
    </message>
    <message>
        <source>The whole library as one ZIP file with checksums</source>
        <translation>A biblioteca inteira como um arquivo ZIP com somas de verificação</translation>
    </message>
    <message>
        <source>To another disk. Each file is copied, read back and compared first.</source>
        <translation>Para outro disco. Cada arquivo é antes copiado, relido e comparado.</translation>
    </message>
    <message>
        <source>Trash (%1)…</source>
        <translation>Lixeira (%1)…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Lixeira…</translation>
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
            <numerusform>%1 estão livres de novo. %n arquivo antigo fica: ele falta à biblioteca onde ela está agora.</numerusform>
            <numerusform>%1 estão livres de novo. %n arquivos antigos ficam: eles faltam à biblioteca onde ela está agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were copied and read back.</source>
        <translation>
            <numerusform>%n arquivo (%1) foi copiado e relido.</numerusform>
            <numerusform>%n arquivos (%1) foram copiados e relidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Copiando a biblioteca</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>Esvaziando a lixeira</translation>
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
        <translation>Só o que terminou pode ir para a lixeira. Antes, cancele.</translation>
    </message>
    <message>
        <source>Removing the copy</source>
        <translation>Removendo a cópia</translation>
    </message>
    <message>
        <source>Removing the old files</source>
        <translation>Removendo os arquivos antigos</translation>
    </message>
    <message>
        <source>The library stays where it is, and the copy is gone.</source>
        <translation>A biblioteca fica onde está, e a cópia foi removida.</translation>
    </message>
    <message>
        <source>The new place is used from the next start on; what comes until then is taken along. The old files stay until you remove them here.</source>
        <translation>O novo lugar é usado a partir do próximo início; o que vier até lá é levado junto. Os arquivos antigos ficam até que você os remova aqui.</translation>
    </message>
    <message>
        <source>The old files are gone, and %1 are free again.</source>
        <translation>Os arquivos antigos foram removidos, e %1 estão livres de novo.</translation>
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
        <translation>Não há chaveiro aqui, então nenhuma chave pode ser guardada.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedList</name>
    <message>
        <source>At the platform</source>
        <translation>Na plataforma</translation>
    </message>
    <message>
        <source>At the platform %1</source>
        <translation>Na plataforma %1</translation>
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
        <translation>Limpar encerradas</translation>
    </message>
    <message>
        <source>Clear ended requests</source>
        <translation>Limpar requisições encerradas</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy id of %1</source>
        <translation>Copiar ID de %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>Dispensar %1</translation>
    </message>
    <message>
        <source>The request&apos;s id is in the clipboard.</source>
        <translation>O ID da requisição está na área de transferência.</translation>
    </message>
    <message>
        <source>and %1 older ones</source>
        <translation>e %1 mais antigas</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SubmittedRequests</name>
    <message>
        <source>Cancelled. It did not run and is not billed.</source>
        <translation>Cancelada. Não foi executada e não é cobrada.</translation>
    </message>
    <message>
        <source>Done: its result goes to the webhook</source>
        <translation>Concluída: o resultado vai para o webhook</translation>
    </message>
    <message>
        <source>Ended without a result</source>
        <translation>Encerrada sem resultado</translation>
    </message>
    <message>
        <source>It was not cancelled: only a request that still waits can be. It may run and be billed.</source>
        <translation>Não foi cancelada: só uma requisição que ainda aguarda pode ser. Ela pode ser executada e cobrada.</translation>
    </message>
    <message>
        <source>On its way to the platform&apos;s queue</source>
        <translation>A caminho da fila da plataforma</translation>
    </message>
    <message>
        <source>Queued at the platform</source>
        <translation>Na fila da plataforma</translation>
    </message>
    <message>
        <source>Runs at the platform</source>
        <translation>Em execução na plataforma</translation>
    </message>
    <message>
        <source>The platform&apos;s queue has the request.</source>
        <translation>A fila da plataforma tem a requisição.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TimeButton</name>
    <message>
        <source>Show milliseconds</source>
        <translation>Mostrar milissegundos</translation>
    </message>
    <message>
        <source>Show tenths of a second</source>
        <translation>Mostrar décimos de segundo</translation>
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
        <translation>Segundos, ou minutos e segundos: 2.75 ou 0:02.75</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TopBar</name>
    <message>
        <source>%1 · billed by its owner&apos;s rates</source>
        <translation>%1 · cobrado pelas tarifas do dono</translation>
    </message>
    <message>
        <source>%1 · on a server of your own, free</source>
        <translation>%1 · em um servidor seu, grátis</translation>
    </message>
    <message>
        <source>Choose where requests go</source>
        <translation>Escolha para onde vão as requisições</translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation>Conectar um modelo…</translation>
    </message>
    <message>
        <source>Fills the form with the request that whoever deployed the model wrote beside it</source>
        <translation>Preenche o formulário com a requisição que quem implantou o modelo deixou com ele</translation>
    </message>
    <message>
        <source>Model: %1, %2</source>
        <translation>Modelo: %1, %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sketch engine on this computer</source>
        <translation>Mecanismo de esboços neste computador</translation>
    </message>
    <message>
        <source>Starts it now, so that the first request does not wait for it</source>
        <translation>Inicia-o agora, para que a primeira requisição não espere por ele</translation>
    </message>
    <message>
        <source>Use the model&apos;s example request</source>
        <translation>Usar o exemplo de requisição do modelo</translation>
    </message>
    <message>
        <source>Wake the model</source>
        <translation>Despertar o modelo</translation>
    </message>
    <message>
        <source>arranges your melody by rule · free · no key needed</source>
        <translation>arranja sua melodia por regras · grátis · sem chave</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>neste computador</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptAudio</name>
    <message>
        <source>Fetching the recording behind the link…</source>
        <translation>Obtendo a gravação do link…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptCard</name>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n incerto</numerusform>
            <numerusform>%n incertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Copiar transcrição</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>Editar transcrição</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Salvar transcrição…</translation>
    </message>
    <message>
        <source>The model was not sure of this (%1 %).</source>
        <translation>O modelo não teve certeza disto (%1 %).</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
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
            <numerusform>%n incerto</numerusform>
            <numerusform>%n incertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Outro…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the model&apos;s text</source>
        <translation>Voltar ao texto do modelo</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Voltar aos resultados</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Copiar palavras</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Editar palavras</translation>
    </message>
    <message>
        <source>End 0.1 s earlier</source>
        <translation>Fim 0,1 s antes</translation>
    </message>
    <message>
        <source>End 0.1 s later</source>
        <translation>Fim 0,1 s depois</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Import subtitles or a transcript…</source>
        <translation>Importar legendas ou uma transcrição…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Insert segment behind</source>
        <translation>Inserir segmento depois</translation>
    </message>
    <message>
        <source>Keeps the segment that is heard in view</source>
        <translation>Mantém à vista o segmento que se ouve</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>Juntar com o próximo</translation>
    </message>
    <message>
        <source>New name for %1, in all segments:</source>
        <translation>Novo nome para %1, em todos os segmentos:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproduzir daqui</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Rename %1 everywhere…</source>
        <translation>Renomear %1 em toda parte…</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Renomear locutor</translation>
    </message>
    <message>
        <source>Replaces the segments by those of an SRT, VTT or JSON file; it can be undone</source>
        <translation>Substitui os segmentos pelos de um arquivo SRT, VTT ou JSON; pode ser desfeito</translation>
    </message>
    <message>
        <source>Save transcript as text, subtitles, JSON, table or labels</source>
        <translation>Salvar transcrição como texto, legendas, JSON, tabela ou rótulos</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Salvar transcrição…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locutor</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Dividir no cursor</translation>
    </message>
    <message>
        <source>Split, merge, move times, name speakers</source>
        <translation>Dividir, juntar, mover tempos, nomear locutores</translation>
    </message>
    <message>
        <source>Split: place the caret</source>
        <translation>Dividir: posicione o cursor</translation>
    </message>
    <message>
        <source>Start 0.1 s earlier</source>
        <translation>Início 0,1 s antes</translation>
    </message>
    <message>
        <source>Start 0.1 s later</source>
        <translation>Início 0,1 s depois</translation>
    </message>
    <message>
        <source>There are no segments. Import a file, or press Insert to write one.</source>
        <translation>Não há segmentos. Importe um arquivo, ou pressione Insert para escrever um.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>Quem fala aqui?</translation>
    </message>
    <message>
        <source>back to the model&apos;s text</source>
        <translation>voltar ao texto do modelo</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
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
        <translation>inserir</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>juntar</translation>
    </message>
    <message>
        <source>move time</source>
        <translation>mover tempo</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remover</translation>
    </message>
    <message>
        <source>rename speaker</source>
        <translation>renomear locutor</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locutor</translation>
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
        <translation>Uma transcrição editada estava danificada e não pôde ser lida. Ela foi mantida como %1; o texto do próprio modelo é exibido.</translation>
    </message>
    <message>
        <source>Your edits are on the disk again.</source>
        <translation>Suas edições estão de volta no disco.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TrashDialog</name>
    <message numerus="yes">
        <source>%n job(s) with %1</source>
        <translation>
            <numerusform>%n tarefa (%1)</numerusform>
            <numerusform>%n tarefas (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are removed for good.</source>
        <translation>
            <numerusform>%n tarefa (%1) será removida de vez.</numerusform>
            <numerusform>%n tarefas (%1) serão removidas de vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips that were not saved elsewhere cannot be brought back, and making them again may cost again.</source>
        <translation>Clipes que não foram salvos em outro lugar não podem ser recuperados, e refazê-los pode custar de novo.</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Esvaziar a lixeira?</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Esvaziar lixeira</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Esvaziar lixeira…</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Na lixeira</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message numerus="yes">
        <source>What has been here for %n day(s) is removed by itself.</source>
        <translation>
            <numerusform>O que está aqui há %n dia é removido automaticamente.</numerusform>
            <numerusform>O que está aqui há %n dias é removido automaticamente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::Use</name>
    <message>
        <source>This is not in the library any more.</source>
        <translation>Este item não está mais na biblioteca.</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationGrid</name>
    <message>
        <source>%1 of %2 are done</source>
        <translation>%1 de %2 concluídas</translation>
    </message>
    <message>
        <source>Arrows choose, Space plays, Enter keeps.</source>
        <translation>As setas escolhem, Espaço reproduz, Enter mantém.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Cancelar o resto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Manter esta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Remover estrela</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marcar com estrela</translation>
    </message>
    <message>
        <source>Stars it and shows it among the results. The others stay in the library.</source>
        <translation>Marca com estrela e mostra entre os resultados. As outras ficam na biblioteca.</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variações</translation>
    </message>
    <message>
        <source>Variations – %1</source>
        <translation>Variações – %1</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VariationModel</name>
    <message>
        <source>no clip came</source>
        <translation>nenhum clipe veio</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>não está mais na biblioteca</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>reproduzindo</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VaryDialog</name>
    <message>
        <source>%1 takes no seed: each of its runs differs by itself.</source>
        <translation>%1 não aceita semente: cada execução já difere por si.</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>envio de %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be billed</source>
        <translation>
            <numerusform>%n delas pode ser cobrada</numerusform>
            <numerusform>%n delas podem ser cobradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requisição</numerusform>
            <numerusform>%n requisições</numerusform>
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
        <translation>Escolha ao menos um modelo.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durações</translation>
    </message>
    <message>
        <source>Durations in seconds</source>
        <translation>Durações em segundos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>One a line; {slow|fast} tries each</source>
        <translation>Um por linha; {lento|rápido} tenta cada um</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>Prompts, um por linha</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message numerus="yes">
        <source>Run %n variation(s)</source>
        <translation>
            <numerusform>Executar %n variação</numerusform>
            <numerusform>Executar %n variações</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Takes de cada</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variar</translation>
    </message>
    <message>
        <source>Whole numbers and ranges; none leaves the seed as it is</source>
        <translation>Números inteiros e intervalos; vazio mantém a semente como está</translation>
    </message>
    <message>
        <source>a grid of %1 × %2</source>
        <translation>uma grade de %1 × %2</translation>
    </message>
    <message>
        <source>free, on this computer</source>
        <translation>grátis, neste computador</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WaveformMenu</name>
    <message>
        <source>Both channels</source>
        <translation>Ambos os canais</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Remove region</source>
        <translation>Remover região</translation>
    </message>
    <message>
        <source>Ruler in bars and beats</source>
        <translation>Régua em compassos e tempos</translation>
    </message>
    <message>
        <source>Ruler in time</source>
        <translation>Régua em tempo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
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
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Zoom to region</source>
        <translation>Ampliar a região</translation>
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
        <translation>Carregando…</translation>
    </message>
</context>
<context>
    <name>melodeck::ui::WelcomePage</name>
    <message>
        <source>Browse</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Drop a melody here</source>
        <translation>Solte uma melodia aqui</translation>
    </message>
    <message>
        <source>Drop card</source>
        <translation>Área para soltar</translation>
    </message>
    <message>
        <source>Hum it, sing it or play it: three clips follow its tune, each in a style of your own words. It all happens on this computer – no account, no network.</source>
        <translation>Cantarole, cante ou toque: três clipes seguem a melodia, cada um em um estilo descrito com suas palavras. Tudo acontece neste computador – sem conta, sem rede.</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Colar link</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Start without a melody</source>
        <translation>Começar sem melodia</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Experimentar agora</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3, M4A and more – or a JSON request</source>
        <translation>WAV, FLAC, OGG, MP3, M4A e mais – ou uma requisição JSON</translation>
    </message>
    <message>
        <source>With a sample melody</source>
        <translation>Com uma melodia de exemplo</translation>
    </message>
</context>
</TS>
