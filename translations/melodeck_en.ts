<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>melodeck::ui::ClipSaver</name>
    <message numerus="yes">
        <source>Saved %n clip(s) in %1</source>
        <translation>
            <numerusform>Saved %n clip in %1</numerusform>
            <numerusform>Saved %n clips in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::ComposePanel</name>
    <message numerus="yes">
        <source>Generate %n clip(s)</source>
        <translation>
            <numerusform>Generate %n clip</numerusform>
            <numerusform>Generate %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>melodeck::ui::MainWindow</name>
    <message numerus="yes">
        <source>One file at a time: the first was taken, %n other(s) left.</source>
        <translation>
            <numerusform>One file at a time: the first was taken, %n other left.</numerusform>
            <numerusform>One file at a time: the first was taken, %n others left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still on their way.</source>
        <translation>
            <numerusform>%n request is still on its way.</numerusform>
            <numerusform>%n requests are still on their way.</numerusform>
        </translation>
    </message>
</context>
</TS>
