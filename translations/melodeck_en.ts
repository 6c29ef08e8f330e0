<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>“%1” and %n other(s) are not there, or may not be read. What can be read was opened.</source>
        <translation>
            <numerusform>“%1” and %n other are not there, or may not be read. What can be read was opened.</numerusform>
            <numerusform>“%1” and %n others are not there, or may not be read. What can be read was opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%1 cannot hold %n channel(s) at %2 Hz. Nothing was saved. Choose WAV or FLAC.</source>
        <translation>
            <numerusform>%1 cannot hold %n channel at %2 Hz. Nothing was saved. Choose WAV or FLAC.</numerusform>
            <numerusform>%1 cannot hold %n channels at %2 Hz. Nothing was saved. Choose WAV or FLAC.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n whole clip(s) are kept.</source>
        <translation>
            <numerusform>%n whole clip is kept.</numerusform>
            <numerusform>%n whole clips are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageReports</name>
    <message numerus="yes">
        <source>%n file(s) are missing or changed.</source>
        <translation>
            <numerusform>%n file is missing or changed.</numerusform>
            <numerusform>%n files are missing or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) belong to no result.</source>
        <translation>
            <numerusform>%n file belongs to no result.</numerusform>
            <numerusform>%n files belong to no result.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken along.</source>
        <translation>
            <numerusform>%n file could not be taken along.</numerusform>
            <numerusform>%n files could not be taken along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were read.</source>
        <translation>
            <numerusform>%n file with %1 was read.</numerusform>
            <numerusform>%n files with %1 were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got another id: other results had theirs.</source>
        <translation>
            <numerusform>%n got another id: another result had its own.</numerusform>
            <numerusform>%n got another id: other results had theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were added.</source>
        <translation>
            <numerusform>%n job was added.</numerusform>
            <numerusform>%n jobs were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were removed for good, and %1 are free again.</source>
        <translation>
            <numerusform>%n job was removed for good, and %1 are free again.</numerusform>
            <numerusform>%n jobs were removed for good, and %1 are free again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are in %2.</source>
        <translation>
            <numerusform>%n job with %1 is in %2.</numerusform>
            <numerusform>%n jobs with %1 are in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost file(s) are back.</source>
        <translation>
            <numerusform>%n lost file is back.</numerusform>
            <numerusform>%n lost files are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for the first time: the next check sees whether they change.</source>
        <translation>
            <numerusform>%n of them for the first time: the next check sees whether it changes.</numerusform>
            <numerusform>%n of them for the first time: the next check sees whether they change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the archive are damaged or have no place in a library, and were left out.</source>
        <translation>
            <numerusform>%n part of the archive is damaged or has no place in a library, and was left out.</numerusform>
            <numerusform>%n parts of the archive are damaged or have no place in a library, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::BatchPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n file cannot be used</numerusform>
            <numerusform>%n files cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n more…</source>
        <translation>
            <numerusform>Looking into %n more…</numerusform>
            <numerusform>Looking into %n more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %n job(s)</source>
        <translation>
            <numerusform>Run %n job</numerusform>
            <numerusform>Run %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::CleanUpDialog</name>
    <message numerus="yes">
        <source>%n job(s) stay because of a star or a collection.</source>
        <translation>
            <numerusform>%n job stays because of a star or a collection.</numerusform>
            <numerusform>%n jobs stay because of a star or a collection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 stay because they were never saved elsewhere.</source>
        <translation>
            <numerusform>%n job with %1 stays because it was never saved elsewhere.</numerusform>
            <numerusform>%n jobs with %1 stay because they were never saved elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 would go to the trash.</source>
        <translation>
            <numerusform>%n job with %1 would go to the trash.</numerusform>
            <numerusform>%n jobs with %1 would go to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those that go exist nowhere else.</source>
        <translation>
            <numerusform>%n of those that go exists nowhere else.</numerusform>
            <numerusform>%n of those that go exist nowhere else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps them for %n day(s).</source>
        <translation>
            <numerusform>The trash keeps them for %n day.</numerusform>
            <numerusform>The trash keeps them for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipFinder</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ClipSaver</name>
    <message numerus="yes">
        <source>%n are damaged and were saved in part</source>
        <translation>
            <numerusform>%n is damaged and was saved in part</numerusform>
            <numerusform>%n are damaged and were saved in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are less loud than asked for: their peaks allow no more</source>
        <translation>
            <numerusform>%n is less loud than asked for: its peaks allow no more</numerusform>
            <numerusform>%n are less loud than asked for: their peaks allow no more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n sample was too loud for this format and was clipped</numerusform>
            <numerusform>%n samples were too loud for this format and were clipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were too loud for this format and were clipped</source>
        <translation>
            <numerusform>%n was too loud for this format and was clipped</numerusform>
            <numerusform>%n were too loud for this format and were clipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their recipe: their files have no place for it</source>
        <translation>
            <numerusform>%n without its recipe: its file has no place for it</numerusform>
            <numerusform>%n without their recipe: their files have no place for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n clip(s) in %1</source>
        <translation>
            <numerusform>Saved %n clip in %1</numerusform>
            <numerusform>Saved %n clips in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>Saving %n clip</numerusform>
            <numerusform>Saving %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ComposePanel</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) in JSON</source>
        <translation>
            <numerusform>%n more value in JSON</numerusform>
            <numerusform>%n more values in JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate %n clip(s)</source>
        <translation>
            <numerusform>Generate %n clip</numerusform>
            <numerusform>Generate %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::EntryMenu</name>
    <message numerus="yes">
        <source>Move %n result(s) to trash</source>
        <translation>
            <numerusform>Move %n result to trash</numerusform>
            <numerusform>Move %n results to trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JobNotices</name>
    <message numerus="yes">
        <source>%n clip(s) to hear.</source>
        <translation>
            <numerusform>%n clip to hear.</numerusform>
            <numerusform>%n clips to hear.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n failed.</numerusform>
            <numerusform>%n failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are done</source>
        <translation>
            <numerusform>%n request is done</numerusform>
            <numerusform>%n requests are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n request failed</numerusform>
            <numerusform>%n requests failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryDesk</name>
    <message numerus="yes">
        <source>%n entry(ies) added to “%1”.</source>
        <translation>
            <numerusform>%n entry added to “%1”.</numerusform>
            <numerusform>%n entries added to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) queued.</source>
        <translation>
            <numerusform>%n job queued.</numerusform>
            <numerusform>%n jobs queued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: requests and links go one at a time.</source>
        <translation>
            <numerusform>%n other left: requests and links go one at a time.</numerusform>
            <numerusform>%n others left: requests and links go one at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left: transcripts go one at a time.</source>
        <translation>
            <numerusform>%n other left: transcripts go one at a time.</numerusform>
            <numerusform>%n others left: transcripts go one at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still on their way.</source>
        <translation>
            <numerusform>%n request is still on its way.</numerusform>
            <numerusform>%n requests are still on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are back.</source>
        <translation>
            <numerusform>%n result is back.</numerusform>
            <numerusform>%n results are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are in the trash.</source>
        <translation>
            <numerusform>%n result is in the trash.</numerusform>
            <numerusform>%n results are in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) came from the platform&apos;s queue</source>
        <translation>
            <numerusform>A result came from the platform&apos;s queue</numerusform>
            <numerusform>%n results came from the platform&apos;s queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) with %1 were in the trash for 30 days and are removed.</source>
        <translation>
            <numerusform>%n result with %1 was in the trash for 30 days and is removed.</numerusform>
            <numerusform>%n results with %1 were in the trash for 30 days and are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred clip(s) went, too.</source>
        <translation>
            <numerusform>%n starred clip went, too.</numerusform>
            <numerusform>%n starred clips went, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the trash, with %n clip(s).</source>
        <translation>
            <numerusform>“%1” is in the trash, with %n clip.</numerusform>
            <numerusform>“%1” is in the trash, with %n clips.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MelodyCard</name>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n bar</numerusform>
            <numerusform>%n bars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::PartsSaver</name>
    <message numerus="yes">
        <source>%n stem(s) saved in %1</source>
        <translation>
            <numerusform>%n stem saved in %1</numerusform>
            <numerusform>%n stems saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n of them has left: the model may still finish and bill.</source>
        <translation>
            <numerusform>%n of them has left: the model may still finish and bill.</numerusform>
            <numerusform>%n of them have left: the model may still finish and bill.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n job(s)?</source>
        <translation>
            <numerusform>Stop %n job?</numerusform>
            <numerusform>Stop %n jobs?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RecoveredTakes</name>
    <message numerus="yes">
        <source>%n recording(s) were not ended</source>
        <translation>
            <numerusform>%n recording was not ended</numerusform>
            <numerusform>%n recordings were not ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::RequestForm</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ResultsPanel</name>
    <message numerus="yes">
        <source>%n job(s) stopped</source>
        <translation>
            <numerusform>%n job stopped</numerusform>
            <numerusform>%n jobs stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were waiting when Melodeck ended</source>
        <translation>
            <numerusform>%n job was waiting when Melodeck ended</numerusform>
            <numerusform>%n jobs were waiting when Melodeck ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SaveAllDialog</name>
    <message numerus="yes">
        <source>Save %n clip(s)</source>
        <translation>
            <numerusform>Save %n clip</numerusform>
            <numerusform>Save %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SettingsDialog</name>
    <message numerus="yes">
        <source>%n address(es) that requests went to. Keys and clips stay.</source>
        <translation>
            <numerusform>%n address that requests went to. Keys and clips stay.</numerusform>
            <numerusform>%n addresses that requests went to. Keys and clips stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::SpecDialog</name>
    <message numerus="yes">
        <source>%1: %n field(s).</source>
        <translation>
            <numerusform>%1: %n field.</numerusform>
            <numerusform>%1: %n fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::StorageWork</name>
    <message numerus="yes">
        <source>%1 are free again. %n old file(s) stay: the library lacks them where it is now.</source>
        <translation>
            <numerusform>%1 are free again. %n old file stays: the library lacks it where it is now.</numerusform>
            <numerusform>%1 are free again. %n old files stay: the library lacks them where it is now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 were copied and read back.</source>
        <translation>
            <numerusform>%n file with %1 was copied and read back.</numerusform>
            <numerusform>%n files with %1 were copied and read back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptCard</name>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n unsure</numerusform>
            <numerusform>%n unsure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TranscriptDesk</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n unsure</numerusform>
            <numerusform>%n unsure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::TrashDialog</name>
    <message numerus="yes">
        <source>%n job(s) with %1</source>
        <translation>
            <numerusform>%n job with %1</numerusform>
            <numerusform>%n jobs with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) with %1 are removed for good.</source>
        <translation>
            <numerusform>%n job with %1 is removed for good.</numerusform>
            <numerusform>%n jobs with %1 are removed for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What has been here for %n day(s) is removed by itself.</source>
        <translation>
            <numerusform>What has been here for %n day is removed by itself.</numerusform>
            <numerusform>What has been here for %n days is removed by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::VaryDialog</name>
    <message numerus="yes">
        <source>%n of them may be billed</source>
        <translation>
            <numerusform>%n of them may be billed</numerusform>
            <numerusform>%n of them may be billed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %n variation(s)</source>
        <translation>
            <numerusform>Run %n variation</numerusform>
            <numerusform>Run %n variations</numerusform>
        </translation>
    </message>
</context>
</TS>
