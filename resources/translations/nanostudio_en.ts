<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Boards</name>
    <message numerus="yes">
        <source>%n pictures laid on “%1”</source>
        <translation>
            <numerusform>%n picture laid on “%1”</numerusform>
            <numerusform>%n pictures laid on “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures taken off “%1”</source>
        <translation>
            <numerusform>%n picture taken off “%1”</numerusform>
            <numerusform>%n pictures taken off “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message numerus="yes">
        <source>%n without a published price</source>
        <translation>
            <numerusform>%n without a published price</numerusform>
            <numerusform>%n without a published price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message numerus="yes">
        <source>%n pictures exported.</source>
        <translation>
            <numerusform>%n picture exported.</numerusform>
            <numerusform>%n pictures exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgingFront</name>
    <message numerus="yes">
        <source>Delete %n pictures for ever?</source>
        <translation>
            <numerusform>Delete %n picture for ever?</numerusform>
            <numerusform>Delete %n pictures for ever?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkDesk</name>
    <message numerus="yes">
        <source>%n pictures moved to “%1”</source>
        <translation>
            <numerusform>%n picture moved to “%1”</numerusform>
            <numerusform>%n pictures moved to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures rated %1</source>
        <translation>
            <numerusform>%n picture rated %1</numerusform>
            <numerusform>%n pictures rated %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures starred</source>
        <translation>
            <numerusform>%n picture starred</numerusform>
            <numerusform>%n pictures starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ratings taken off %n pictures</source>
        <translation>
            <numerusform>Rating taken off %n picture</numerusform>
            <numerusform>Ratings taken off %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stars taken off %n pictures</source>
        <translation>
            <numerusform>Star taken off %n picture</numerusform>
            <numerusform>Stars taken off %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n pictures changed</source>
        <translation>
            <numerusform>Tags of %n picture changed</numerusform>
            <numerusform>Tags of %n pictures changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n pictures are ready</source>
        <translation>
            <numerusform>%n picture is ready</numerusform>
            <numerusform>%n pictures are ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures need you</source>
        <translation>
            <numerusform>%n picture needs you</numerusform>
            <numerusform>%n pictures need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonFace</name>
    <message numerus="yes">
        <source>canon v%1 · %n views</source>
        <translation>
            <numerusform>canon v%1 · %n view</numerusform>
            <numerusform>canon v%1 · %n views</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message numerus="yes">
        <source>%n alternatives × %1 = %2 pictures</source>
        <translation>
            <numerusform>%n alternative × %1 = %2 pictures</numerusform>
            <numerusform>%n alternatives × %1 = %2 pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternatives, a picture of each</source>
        <translation>
            <numerusform>%n alternative, a picture of it</numerusform>
            <numerusform>%n alternatives, a picture of each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message numerus="yes">
        <source>%n queued pictures cancelled.</source>
        <translation>
            <numerusform>%n queued picture cancelled.</numerusform>
            <numerusform>%n queued pictures cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks from last time go on.</source>
        <translation>
            <numerusform>%n task from last time goes on.</numerusform>
            <numerusform>%n tasks from last time go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message numerus="yes">
        <source>Its %n references are looked for.</source>
        <translation>
            <numerusform>Its reference is looked for.</numerusform>
            <numerusform>Its %n references are looked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recasting</name>
    <message numerus="yes">
        <source>%n pictures are made again with the canon of now.</source>
        <translation>
            <numerusform>%n picture is made again with the canon of now.</numerusform>
            <numerusform>%n pictures are made again with the canon of now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentPopup</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message numerus="yes">
        <source>%n pictures found no empty cell.</source>
        <translation>
            <numerusform>%n picture found no empty cell.</numerusform>
            <numerusform>%n pictures found no empty cell.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message numerus="yes">
        <source>Re-roll %n cells</source>
        <translation>
            <numerusform>Re-roll %n cell</numerusform>
            <numerusform>Re-roll %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetOrderDesk</name>
    <message numerus="yes">
        <source>%n cells stopped.</source>
        <translation>
            <numerusform>%n cell stopped.</numerusform>
            <numerusform>%n cells stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent already and may still be charged.</source>
        <translation>
            <numerusform>%n was sent already and may still be charged.</numerusform>
            <numerusform>%n were sent already and may still be charged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetOrders</name>
    <message numerus="yes">
        <source>%n follow when %1 are locked</source>
        <translation>
            <numerusform>%n follows when %1 are locked</numerusform>
            <numerusform>%n follow when %1 are locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow when %1 is locked</source>
        <translation>
            <numerusform>%n follows when %1 is locked</numerusform>
            <numerusform>%n follow when %1 is locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n empty cells</source>
        <translation>
            <numerusform>Fill %n empty cell</numerusform>
            <numerusform>Fill %n empty cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SortingPopup</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashDesk</name>
    <message numerus="yes">
        <source>%n pictures could not be moved.</source>
        <translation>
            <numerusform>%n picture could not be moved.</numerusform>
            <numerusform>%n pictures could not be moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures deleted for ever.</source>
        <translation>
            <numerusform>%n picture deleted for ever.</numerusform>
            <numerusform>%n pictures deleted for ever.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures moved to the trash.</source>
        <translation>
            <numerusform>%n picture moved to the trash.</numerusform>
            <numerusform>%n pictures moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures restored.</source>
        <translation>
            <numerusform>%n picture restored.</numerusform>
            <numerusform>%n pictures restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted for ever after %n days.</source>
        <translation>
            <numerusform>Deleted for ever after %n day.</numerusform>
            <numerusform>Deleted for ever after %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n references were removed.</source>
        <translation>
            <numerusform>%n reference was removed.</numerusform>
            <numerusform>%n references were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleDesk</name>
    <message numerus="yes">
        <source>%n pictures are back.</source>
        <translation>
            <numerusform>%n picture is back.</numerusform>
            <numerusform>%n pictures are back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <source>Export %n pictures</source>
        <translation>
            <numerusform>Export picture</numerusform>
            <numerusform>Export %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message numerus="yes">
        <source>%n are in the trash</source>
        <translation>
            <numerusform>%n is in the trash</numerusform>
            <numerusform>%n are in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no pictures</source>
        <translation>
            <numerusform>%n is no picture</numerusform>
            <numerusform>%n are no pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n imported</numerusform>
            <numerusform>%n imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted either: %n charges nobody said the amount of.</source>
        <translation>
            <numerusform>Not counted either: %n charge nobody said the amount of.</numerusform>
            <numerusform>Not counted either: %n charges nobody said the amount of.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%n reference</numerusform>
            <numerusform>%n references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>session</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheet_export</name>
    <message numerus="yes">
        <source>%n cells exported.</source>
        <translation>
            <numerusform>%n cell exported.</numerusform>
            <numerusform>%n cells exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message numerus="yes">
        <source>%n pictures taken out</source>
        <translation>
            <numerusform>%n picture taken out</numerusform>
            <numerusform>%n pictures taken out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slice</name>
    <message numerus="yes">
        <source>%n cells of %1</source>
        <translation>
            <numerusform>%n cell of %1</numerusform>
            <numerusform>%n cells of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of about %1</source>
        <translation>
            <numerusform>%n cell of about %1</numerusform>
            <numerusform>%n cells of about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were cut from “%1”.</source>
        <translation>
            <numerusform>%n cell was cut from “%1”.</numerusform>
            <numerusform>%n cells were cut from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cells</source>
        <translation>
            <numerusform>Cut %n cell</numerusform>
            <numerusform>Cut %n cells</numerusform>
        </translation>
    </message>
</context>
</TS>
