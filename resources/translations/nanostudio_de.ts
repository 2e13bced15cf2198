<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A desktop studio for the Nano Banana image models.</source>
        <translation>Ein Desktop-Studio für die Bildmodelle „Nano Banana“.</translation>
    </message>
    <message>
        <source>About NanoStudio</source>
        <translation>Über NanoStudio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versionsangaben kopieren</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>AddReference</name>
    <message>
        <source>Add reference</source>
        <translation>Referenz hinzufügen</translation>
    </message>
    <message>
        <source>Add reference pictures: drop, paste or browse</source>
        <translation>Referenzbilder hinzufügen: ablegen, einfügen oder auswählen</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>Hier ablegen</translation>
    </message>
    <message>
        <source>Drop, paste
or browse</source>
        <translation>Ablegen oder
auswählen</translation>
    </message>
    <message>
        <source>More are kept, not sent.</source>
        <translation>Weitere werden behalten, nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Add a picture from the web</source>
        <translation>Bild aus dem Web hinzufügen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Only an address that begins with https:// can be fetched.</source>
        <translation>Nur Adressen, die mit https:// beginnen, lassen sich abrufen.</translation>
    </message>
    <message>
        <source>Web address of a picture</source>
        <translation>Webadresse eines Bildes</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>How large pictures stand in the gallery.</source>
        <translation>Wie groß Bilder in der Galerie erscheinen.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>AskTaskId</name>
    <message>
        <source>Collect</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>Enter task ID</source>
        <translation>ID eingeben</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>The id %1 shows for this task on its site:</source>
        <translation>Die ID, die %1 auf seiner Website für diesen Auftrag anzeigt:</translation>
    </message>
</context>
<context>
    <name>Boards</name>
    <message numerus="yes">
        <source>%n pictures laid on “%1”</source>
        <translation>
            <numerusform>%n Bild auf „%1“ gelegt</numerusform>
            <numerusform>%n Bilder auf „%1“ gelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures taken off “%1”</source>
        <translation>
            <numerusform>%n Bild von „%1“ genommen</numerusform>
            <numerusform>%n Bilder von „%1“ genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Board “%1” removed</source>
        <translation>Board „%1“ entfernt</translation>
    </message>
    <message>
        <source>Its pictures are still in the library.</source>
        <translation>Die Bilder sind weiterhin in der Bibliothek.</translation>
    </message>
    <message>
        <source>Laid on “%1”</source>
        <translation>Auf „%1“ gelegt</translation>
    </message>
    <message>
        <source>Search “%1” removed</source>
        <translation>Suche „%1“ entfernt</translation>
    </message>
    <message>
        <source>Search “%1” replaced</source>
        <translation>Suche „%1“ ersetzt</translation>
    </message>
    <message>
        <source>Taken off “%1”</source>
        <translation>Von „%1“ genommen</translation>
    </message>
</context>
<context>
    <name>BudgetRow</name>
    <message>
        <source>%1 spent, %2 held for what is under way, %3 left</source>
        <translation>%1 ausgegeben, %2 für laufende Aufträge reserviert, %3 übrig</translation>
    </message>
    <message>
        <source>Budget in %1</source>
        <translation>Budget in %1</translation>
    </message>
    <message>
        <source>Count from now</source>
        <translation>Ab jetzt zählen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
</context>
<context>
    <name>BundleDesk</name>
    <message>
        <source>%1 of %2 pictures were done.</source>
        <translation>%1 von %2 Bildern waren fertig.</translation>
    </message>
    <message>
        <source>%1 pictures exported.</source>
        <translation>Exportierte Bilder: %1.</translation>
    </message>
    <message>
        <source>%1 were left out, their files are gone or damaged.</source>
        <translation>Weggelassen: %1; die Dateien fehlen oder sind beschädigt.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 pictures.</source>
        <translation>Gestoppt nach %1 von %2 Bildern.</translation>
    </message>
    <message>
        <source>With the same folder it goes on from there.</source>
        <translation>Mit demselben Ordner geht es von dort weiter.</translation>
    </message>
</context>
<context>
    <name>BundleFront</name>
    <message>
        <source>Export into an empty folder</source>
        <translation>In einen leeren Ordner exportieren</translation>
    </message>
    <message>
        <source>Import an exported library</source>
        <translation>Exportierte Bibliothek importieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save a dossier</source>
        <translation>Dossier speichern</translation>
    </message>
    <message>
        <source>Save costs</source>
        <translation>Kosten speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Compare them with your account on the provider&apos;s site.</source>
        <translation>Vergleichen Sie sie mit Ihrem Konto auf der Website des Anbieters.</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Ist es einer von diesen?</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Dieser ist es</translation>
    </message>
    <message>
        <source>It is this one: %1</source>
        <translation>Dieser ist es: %1</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Auftrags-ID</translation>
    </message>
</context>
<context>
    <name>CanonSection</name>
    <message>
        <source>Canon versions</source>
        <translation>Kanonversionen</translation>
    </message>
    <message>
        <source>Free: a change after pictures were made begins a new version, and they keep the one they were made with.</source>
        <translation>Frei: Eine Änderung, nachdem Bilder entstanden sind, beginnt eine neue Version; die Bilder behalten die, mit der sie entstanden.</translation>
    </message>
    <message>
        <source>Lock the canon</source>
        <translation>Kanon sperren</translation>
    </message>
    <message>
        <source>Regenerate %1</source>
        <translation>Neu generieren: %1</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>Neu generieren&#xa0;…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>Version %1 is held: nothing that shows can change.</source>
        <translation>Version %1 wird festgehalten: Nichts Sichtbares kann sich ändern.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>CastPopup</name>
    <message>
        <source>Anything</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Combine views into one picture when there is no room</source>
        <translation>Ansichten zu einem Bild zusammenfassen, wenn der Platz nicht reicht</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Figur einfügen</translation>
    </message>
    <message>
        <source>Open the characters</source>
        <translation>Figuren öffnen</translation>
    </message>
    <message>
        <source>There are no characters yet.</source>
        <translation>Es gibt noch keine Figuren.</translation>
    </message>
    <message>
        <source>What is to be drawn</source>
        <translation>Was gezeichnet wird</translation>
    </message>
</context>
<context>
    <name>CastRow</name>
    <message>
        <source>%1: have it as it is now, canon v%2</source>
        <translation>%1: auf den jetzigen Stand bringen, Kanon v%2</translation>
    </message>
    <message>
        <source>Take out of the draft: %1</source>
        <translation>Aus dem Entwurf entfernen: %1</translation>
    </message>
    <message>
        <source>Update to v%1</source>
        <translation>Auf v%1 bringen</translation>
    </message>
    <message>
        <source>“%1” was taken out.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>Casting</name>
    <message>
        <source>%1 of %2 views go to %3.</source>
        <translation>%1 von %2 Ansichten gehen an %3.</translation>
    </message>
    <message>
        <source>%1 of 1 view goes to %3.</source>
        <translation>%1 von 1 Ansicht geht an %3.</translation>
    </message>
    <message>
        <source>%1, canon v%2</source>
        <translation>%1, Kanon v%2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>In one picture: %1.</source>
        <translation>In einem Bild: %1.</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>Weggelassen: %1. %2</translation>
    </message>
    <message>
        <source>No pictures: only its description goes.</source>
        <translation>Keine Bilder: Nur die Beschreibung geht mit.</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>Outfit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Prop</source>
        <translation>Requisit</translation>
    </message>
    <message>
        <source>Three-quarter</source>
        <translation>Dreiviertel</translation>
    </message>
    <message>
        <source>What you wrote of it yourself stays.</source>
        <translation>Was Sie selbst dazu geschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>“%1” has changed; the draft has it as it is now.</source>
        <translation>„%1“ hat sich geändert; im Entwurf ist der jetzige Stand.</translation>
    </message>
    <message>
        <source>“%1” is in the draft.</source>
        <translation>„%1“ ist im Entwurf.</translation>
    </message>
    <message>
        <source>“%1” was taken out.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>CellBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>Neu generieren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>CellDialog</name>
    <message>
        <source>@1 stands for the first reference, @2 for the second.</source>
        <translation>@1 steht für die erste Referenz, @2 für die zweite.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Bilder hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>Referenzbilder hinzufügen</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>As the template says</source>
        <translation>Wie in der Vorlage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>None. The cell is made from its prompt alone.</source>
        <translation>Keine. Die Zelle entsteht allein aus ihrem Prompt.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt and references: %1</source>
        <translation>Prompt und Referenzen: %1</translation>
    </message>
    <message>
        <source>Prompt of this cell</source>
        <translation>Prompt dieser Zelle</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Several views may share one picture</source>
        <translation>Mehrere Ansichten dürfen sich ein Bild teilen</translation>
    </message>
    <message>
        <source>Where a model takes few references. For the whole sheet.</source>
        <translation>Wo ein Modell wenige Referenzen unterstützt. Für das ganze Blatt.</translation>
    </message>
</context>
<context>
    <name>CellForm</name>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>It waits for these cells and is drawn after them.</source>
        <translation>Sie wartet auf diese Zellen und wird nach ihnen gezeichnet.</translation>
    </message>
    <message>
        <source>Its picture can become this view.</source>
        <translation>Das Bild kann zu dieser Ansicht werden.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Entsteht aus</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The face from the side: only one eye is visible.</source>
        <translation>Das Gesicht von der Seite: Nur ein Auge ist zu sehen.</translation>
    </message>
    <message>
        <source>Title of the cell</source>
        <translation>Titel der Zelle</translation>
    </message>
    <message>
        <source>View of the character</source>
        <translation>Ansicht der Figur</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was sie zeigt</translation>
    </message>
</context>
<context>
    <name>CellIntake</name>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fetch the picture from %1?</source>
        <translation>Bild von %1 abrufen?</translation>
    </message>
    <message>
        <source>Put pictures into cells</source>
        <translation>Bilder in Zellen legen</translation>
    </message>
</context>
<context>
    <name>CellList</name>
    <message>
        <source>Add a cell</source>
        <translation>Zelle hinzufügen</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Move the cell down</source>
        <translation>Zelle nach unten</translation>
    </message>
    <message>
        <source>Move the cell up</source>
        <translation>Zelle nach oben</translation>
    </message>
    <message>
        <source>Remove the cell</source>
        <translation>Zelle entfernen</translation>
    </message>
</context>
<context>
    <name>CharacterCard</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the character</source>
        <translation>Figur bearbeiten</translation>
    </message>
    <message>
        <source>Never change</source>
        <translation>Nie ändern</translation>
    </message>
    <message>
        <source>No character belongs to it yet.</source>
        <translation>Dazu gehört noch keine Figur.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Show them in the gallery</source>
        <translation>In der Galerie anzeigen</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>CharacterDeeds</name>
    <message>
        <source>Colour %1 removed</source>
        <translation>Farbe %1 entfernt</translation>
    </message>
    <message>
        <source>Picture taken out of “%1”</source>
        <translation>Bild aus „%1“ entfernt</translation>
    </message>
    <message>
        <source>Sentence removed</source>
        <translation>Satz entfernt</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Ansicht „%1“ entfernt</translation>
    </message>
</context>
<context>
    <name>CharacterDesk</name>
    <message>
        <source>Another one is called “%1”.</source>
        <translation>Eine andere heißt „%1“.</translation>
    </message>
    <message>
        <source>Character “%1” exported</source>
        <translation>Figur „%1“ exportiert</translation>
    </message>
    <message>
        <source>Character “%1” imported</source>
        <translation>Figur „%1“ importiert</translation>
    </message>
    <message>
        <source>Character “%1” is here already</source>
        <translation>Figur „%1“ ist schon da</translation>
    </message>
    <message>
        <source>Copying pictures into the library…</source>
        <translation>Bilder werden in die Bibliothek kopiert&#xa0;…</translation>
    </message>
    <message>
        <source>Drag those that show another one to where they belong.</source>
        <translation>Ziehen Sie Bilder, die eine andere zeigen, dorthin, wo sie hingehören.</translation>
    </message>
    <message>
        <source>Each picture is a view of its own</source>
        <translation>Jedes Bild ist eine eigene Ansicht</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>„%1“ wird exportiert&#xa0;…</translation>
    </message>
    <message>
        <source>Importing “%1”…</source>
        <translation>„%1“ wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>CharacterEditor</name>
    <message>
        <source>Canon</source>
        <translation>Kanon</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>For yourself alone; never sent.</source>
        <translation>Nur für Sie; wird nie gesendet.</translation>
    </message>
    <message>
        <source>Make the first views…</source>
        <translation>Erste Ansichten erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>More about this character</source>
        <translation>Mehr zu dieser Figur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Never change</source>
        <translation>Nie ändern</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Who it is, and what it looks like: age, build, hair, clothes.</source>
        <translation>Wer die Figur ist und wie sie aussieht: Alter, Statur, Haare, Kleidung.</translation>
    </message>
</context>
<context>
    <name>CharacterEdits</name>
    <message>
        <source>Character “%1” removed</source>
        <translation>Figur „%1“ entfernt</translation>
    </message>
    <message>
        <source>Its pictures are still in the library.</source>
        <translation>Die Bilder sind weiterhin in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>CharacterPicker</name>
    <message>
        <source>A scene, a thing, a place</source>
        <translation>Eine Szene, ein Ding, ein Ort</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>No character</source>
        <translation>Keine Figur</translation>
    </message>
    <message>
        <source>No character matches.</source>
        <translation>Keine passende Figur.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search characters</source>
        <translation>Figuren suchen</translation>
    </message>
</context>
<context>
    <name>CharactersFront</name>
    <message>
        <source>Drop one on a view.</source>
        <translation>Legen Sie eines auf einer Ansicht ab.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fetch the picture from %1?</source>
        <translation>Bild von %1 abrufen?</translation>
    </message>
    <message>
        <source>There is no picture to take colours from yet.</source>
        <translation>Es gibt noch kein Bild, aus dem sich Farben aufnehmen lassen.</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>Generate with a small copy of %1?</source>
        <translation>Mit einer kleinen Kopie von %1 generieren?</translation>
    </message>
    <message>
        <source>Generate without %1?</source>
        <translation>Ohne %1 generieren?</translation>
    </message>
    <message>
        <source>Nobody knows what this will cost.</source>
        <translation>Was das kosten wird, weiß niemand.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for less, or raise the budget.</source>
        <translation>Es wurde nichts gesendet. Bestellen Sie weniger oder erhöhen Sie das Budget.</translation>
    </message>
    <message>
        <source>The library does not have it any more; add it again.</source>
        <translation>In der Bibliothek nicht mehr vorhanden; bitte erneut hinzufügen.</translation>
    </message>
    <message>
        <source>The picture itself is not here; add it again.</source>
        <translation>Das Bild selbst ist nicht hier; bitte erneut hinzufügen.</translation>
    </message>
    <message>
        <source>This costs %1. Generate?</source>
        <translation>Das kostet %1. Generieren?</translation>
    </message>
    <message>
        <source>This costs %1; the budget of this project has %2 left.</source>
        <translation>Das kostet %1; im Budget dieses Projekts sind noch %2.</translation>
    </message>
    <message>
        <source>This model has no price, so no budget can hold it back.</source>
        <translation>Für dieses Modell gibt es keinen Preis, daher kann kein Budget es aufhalten.</translation>
    </message>
    <message>
        <source>You wanted to be asked above %1.</source>
        <translation>Bei mehr als %1 wollten Sie gefragt werden.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>%1 of %2 chosen, one picture each</source>
        <translation>%1 von %2 gewählt, je ein Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n without a published price</source>
        <translation>
            <numerusform>%n ohne veröffentlichten Preis</numerusform>
            <numerusform>%n ohne veröffentlichten Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1 to %2 models</source>
        <translation>%1 bis %2 Modelle wählen</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>Noch kein Prompt</translation>
    </message>
    <message>
        <source>Send to %1 models</source>
        <translation>An %1 Modelle senden</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Opacity of the second picture</source>
        <translation>Deckkraft des zweiten Bildes</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Place of the line</source>
        <translation>Position der Linie</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <source>Compared pictures</source>
        <translation>Verglichene Bilder</translation>
    </message>
</context>
<context>
    <name>CompareFront</name>
    <message>
        <source>Hold Ctrl and click on pictures, or Shift and the arrows.</source>
        <translation>Klicken Sie mit gedrückter Strg-Taste auf Bilder oder verwenden Sie die Umschalttaste mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Select two to four pictures to compare.</source>
        <translation>Wählen Sie zwei bis vier Bilder zum Vergleichen aus.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Compared pictures</source>
        <translation>Verglichene Bilder</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>No winner.</source>
        <translation>Kein Gewinner.</translation>
    </message>
    <message>
        <source>The winner is %1: %2.</source>
        <translation>Gewinner ist %1: %2.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Reference %1: %2. %3 of %4.</source>
        <translation>Referenz %1: %2. %3 von %4.</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copy a picture or some words first.</source>
        <translation>Kopieren Sie zuerst ein Bild oder etwas Text.</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Figur einfügen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Es gibt nichts einzufügen.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing else is lost.</source>
        <translation>Sonst ist nichts verloren.</translation>
    </message>
    <message>
        <source>The last prompt could not be restored.</source>
        <translation>Der letzte Prompt konnte nicht wiederhergestellt werden.</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>A character keeps its face, clothes and colours the same from picture to picture.</source>
        <translation>Eine Figur behält von Bild zu Bild dasselbe Gesicht, dieselbe Kleidung und dieselben Farben.</translation>
    </message>
    <message>
        <source>Drop pictures here, or choose them. Each becomes a view.</source>
        <translation>Legen Sie Bilder hier ab oder wählen Sie welche. Jedes wird zu einer Ansicht.</translation>
    </message>
    <message>
        <source>From a description</source>
        <translation>Aus einer Beschreibung</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>From pictures</source>
        <translation>Aus Bildern</translation>
    </message>
    <message>
        <source>Import a character that somebody handed on.</source>
        <translation>Importieren Sie eine Figur, die jemand weitergegeben hat.</translation>
    </message>
    <message>
        <source>Who is in your pictures?</source>
        <translation>Wer ist auf Ihren Bildern?</translation>
    </message>
    <message>
        <source>Write what it looks like, and have the first views made.</source>
        <translation>Schreiben Sie, wie sie aussieht, und lassen Sie die ersten Ansichten erstellen.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>A reference is not ready yet.</source>
        <translation>Eine Referenz ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>Take out alternatives, or ask for fewer of each.</source>
        <translation>Nehmen Sie Alternativen heraus oder wählen Sie jeweils weniger Varianten.</translation>
    </message>
    <message>
        <source>That would be %1 pictures, and one order takes up to %2.</source>
        <translation>Das wären %1 Bilder; eine Bestellung umfasst höchstens %2.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>DrawerSwitch</name>
    <message>
        <source>Pictures to drag from</source>
        <translation>Bilder zum Ziehen</translation>
    </message>
</context>
<context>
    <name>Dropper</name>
    <message>
        <source>Arrows move over it, Shift makes large steps, Return takes.</source>
        <translation>Pfeiltasten bewegen den Zeiger, mit der Umschalttaste in großen Schritten; die Eingabetaste nimmt die Farbe auf.</translation>
    </message>
    <message>
        <source>Picture to take colours from</source>
        <translation>Bild zum Aufnehmen von Farben</translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>Das Bild wird gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>EditDesk</name>
    <message>
        <source>As a version of its own; the picture it was made of stays.</source>
        <translation>Als eigene Version; das Bild, aus dem sie entstand, bleibt.</translation>
    </message>
    <message>
        <source>It is a copy. What you save there comes back as a version.</source>
        <translation>Es ist eine Kopie. Was Sie dort speichern, kommt als Version zurück.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The edit of “%1” is in the library.</source>
        <translation>Die Bearbeitung von „%1“ ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>“%1” is open for editing.</source>
        <translation>„%1“ ist zum Bearbeiten geöffnet.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Add the picture again.</source>
        <translation>Fügen Sie das Bild erneut hinzu.</translation>
    </message>
    <message>
        <source>That reference is not there any more.</source>
        <translation>Diese Referenz ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The original of that reference is not in the library.</source>
        <translation>Das Original dieser Referenz ist nicht in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>Exhibit</name>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Picture not found</source>
        <translation>Bild nicht gefunden</translation>
    </message>
    <message>
        <source>Your pick</source>
        <translation>Ihre Wahl</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>%1 more could not be exported.</source>
        <translation>Weitere, nicht exportierbar: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures exported.</source>
        <translation>%1 von %2 Bildern exportiert.</translation>
    </message>
    <message>
        <source>%1 of %2 were exported before.</source>
        <translation>Zuvor wurden %1 von %2 exportiert.</translation>
    </message>
    <message>
        <source>%1 were there from before already.</source>
        <translation>Schon von vorher da: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures exported.</source>
        <translation>
            <numerusform>%n Bild exportiert.</numerusform>
            <numerusform>%n Bilder exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture exported.</source>
        <translation>1 Bild exportiert.</translation>
    </message>
    <message>
        <source>Go on elsewhere…</source>
        <translation>Woanders fortsetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A folder for each project</source>
        <translation>Ein Ordner je Projekt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Colours of screens (sRGB)</source>
        <translation>Bildschirmfarben (sRGB)</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktabzug</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Less exact</source>
        <translation>Weniger genau</translation>
    </message>
    <message>
        <source>More exact</source>
        <translation>Genauer</translation>
    </message>
    <message>
        <source>One picture of all of them, with their names.</source>
        <translation>Alle zusammen auf einem Bild, mit ihren Namen.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>What the files tell</source>
        <translation>Angaben in den Dateien</translation>
    </message>
</context>
<context>
    <name>ExportFront</name>
    <message>
        <source>Go on in another folder</source>
        <translation>In anderem Ordner fortsetzen</translation>
    </message>
</context>
<context>
    <name>Eyedropper</name>
    <message>
        <source>%1 taken</source>
        <translation>%1 aufgenommen</translation>
    </message>
    <message>
        <source>Click on the picture to take the colour under the pointer.</source>
        <translation>Klicken Sie auf das Bild, um die Farbe unter dem Zeiger aufzunehmen.</translation>
    </message>
    <message>
        <source>Colours of this picture</source>
        <translation>Farben dieses Bildes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Take colours from pictures</source>
        <translation>Farben aus Bildern aufnehmen</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>%1 (%2) is fitted to the frame of %3 (%4).</source>
        <translation>%1 (%2) ist an den Rahmen von %3 (%4) angepasst.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · winner</source>
        <translation>%1 · %2 · Gewinner</translation>
    </message>
    <message>
        <source>Still being read: not sharp yet.</source>
        <translation>Wird noch gelesen: noch nicht scharf.</translation>
    </message>
</context>
<context>
    <name>FaceCanvas</name>
    <message>
        <source>%1 from the left, %2 from the top, %3 wide, %4 high</source>
        <translation>%1 von links, %2 von oben, %3 breit, %4 hoch</translation>
    </message>
    <message>
        <source>Box round the face</source>
        <translation>Rechteck um das Gesicht</translation>
    </message>
    <message>
        <source>No box yet</source>
        <translation>Noch kein Rechteck</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Das Bild kann nicht angezeigt werden.</translation>
    </message>
</context>
<context>
    <name>FaceDialog</name>
    <message>
        <source>Arrows move the box, Shift and arrows change its size.</source>
        <translation>Pfeiltasten verschieben das Rechteck, mit der Umschalttaste ändern sie die Größe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare faces</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Draw a box round the face. The same place is compared in every cell of this sheet.</source>
        <translation>Zeichnen Sie ein Rechteck um das Gesicht. Dieselbe Stelle wird in jeder Zelle dieses Blatts verglichen.</translation>
    </message>
    <message>
        <source>Mark the face: %1</source>
        <translation>Gesicht markieren: %1</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>Rechteck entfernen</translation>
    </message>
</context>
<context>
    <name>FaceOff</name>
    <message>
        <source>A reference is not ready yet.</source>
        <translation>Eine Referenz ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>Take out alternatives, so that all get the same.</source>
        <translation>Nehmen Sie Alternativen heraus, damit alle dasselbe erhalten.</translation>
    </message>
    <message>
        <source>The prompt makes %1 prompts, and a face-off takes one.</source>
        <translation>Der Prompt ergibt %1 Prompts; ein Blindtest nimmt nur einen.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>left out, because %1 does not take them: %2</source>
        <translation>weggelassen, weil %1 sie nicht unterstützt: %2</translation>
    </message>
</context>
<context>
    <name>FaceOffDesk</name>
    <message>
        <source>A face-off can be judged.</source>
        <translation>Ein Blindtest kann beurteilt werden.</translation>
    </message>
    <message>
        <source>Its pictures come as ordinary ones. Nothing is sent again.</source>
        <translation>Die Bilder kommen wie gewöhnliche an. Es wird nichts erneut gesendet.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Urteilen</translation>
    </message>
    <message>
        <source>Pick the best before you see whose is whose.</source>
        <translation>Wählen Sie das beste Bild, bevor Sie sehen, welches von wem ist.</translation>
    </message>
    <message>
        <source>The face-off could not be kept.</source>
        <translation>Der Blindtest konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>FaceOffDialog</name>
    <message>
        <source>Choose</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Face-off</source>
        <translation>Blindtest</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Judge  ·  %1</source>
        <translation>Urteil  ·  %1</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Wertung</translation>
    </message>
</context>
<context>
    <name>FilesFront</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Programm wählen</translation>
    </message>
    <message>
        <source>Choose a program…</source>
        <translation>Programm wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a picture&apos;s settings</source>
        <translation>Einstellungen eines Bildes öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
    <message>
        <source>The system&apos;s usual program</source>
        <translation>Standardprogramm des Systems</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter leeren</translation>
    </message>
    <message>
        <source>Do without: %1</source>
        <translation>Weglassen: %1</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Unlike asked</source>
        <translation>Anders geliefert</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>%1 more…</source>
        <translation>%1 weitere&#xa0;…</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A fox in a yellow raincoat at a night market, soft neon light, 35 mm</source>
        <translation>Ein Fuchs im gelben Regenmantel auf einem Nachtmarkt, weiches Neonlicht, 35&#xa0;mm</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Change the prompt, drop pictures onto the references, and generate again. For the real models add a key.</source>
        <translation>Ändern Sie den Prompt, ziehen Sie Bilder auf die Referenzen und generieren Sie noch einmal. Für die echten Modelle fügen Sie einen Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>Your first picture, drawn on this computer.</source>
        <translation>Ihr erstes Bild, gezeichnet auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>FromGallery</name>
    <message>
        <source>Its canon is locked.</source>
        <translation>Der Kanon ist gesperrt.</translation>
    </message>
    <message>
        <source>New character from these pictures…</source>
        <translation>Neue Figur aus diesen Bildern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search prompts, tags, models</source>
        <translation>Prompts, Tags, Modelle durchsuchen</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Kachelgröße</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>%1, as it was said at the start.</source>
        <translation>%1, wie beim Start angegeben.</translation>
    </message>
    <message>
        <source>%1, from the next start on. Move there what is in %2 now.</source>
        <translation>%1, ab dem nächsten Start. Verschieben Sie dorthin, was jetzt in %2 liegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON file beside each picture</source>
        <translation>Eine JSON-Datei neben jedem Bild</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>All that is known of it, for other programs.</source>
        <translation>Alles, was über das Bild bekannt ist, für andere Programme.</translation>
    </message>
    <message>
        <source>Change the library folder</source>
        <translation>Bibliotheksordner ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the library folder</source>
        <translation>Bibliotheksordner wählen</translation>
    </message>
    <message>
        <source>Counts when NanoStudio is started again.</source>
        <translation>Gilt nach einem Neustart von NanoStudio.</translation>
    </message>
    <message>
        <source>Delete for ever after</source>
        <translation>Endgültig löschen nach</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Bibliotheksordner</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open library folder</source>
        <translation>Bibliotheksordner öffnen</translation>
    </message>
    <message>
        <source>Open settings file</source>
        <translation>Einstellungsdatei öffnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Pictures wait in the trash till then.</source>
        <translation>Bis dahin bleiben Bilder im Papierkorb.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>GroundRow</name>
    <message>
        <source>Another colour…</source>
        <translation>Andere Farbe&#xa0;…</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>Canon version %1 is locked, so nothing that shows can change.</source>
        <translation>Kanonversion %1 ist gesperrt, daher kann sich nichts Sichtbares ändern.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock the canon</source>
        <translation>Kanon entsperren</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>%1 cells may look different. %2 of %1, %3: %4</source>
        <translation>%1 Zellen sehen vielleicht anders aus. %2 von %1, %3: %4</translation>
    </message>
    <message>
        <source>Cells, the oddest first</source>
        <translation>Zellen, die auffälligsten zuerst</translation>
    </message>
    <message>
        <source>Like the other cells</source>
        <translation>Wie die anderen Zellen</translation>
    </message>
    <message>
        <source>List the cells, the oddest first</source>
        <translation>Zellen auflisten, die auffälligsten zuerst</translation>
    </message>
    <message>
        <source>Mark the face, to compare it too</source>
        <translation>Gesicht markieren, um es ebenfalls zu vergleichen</translation>
    </message>
    <message>
        <source>Mark the face…</source>
        <translation>Gesicht markieren&#xa0;…</translation>
    </message>
    <message>
        <source>Next odd cell</source>
        <translation>Nächste auffällige Zelle</translation>
    </message>
    <message>
        <source>Oddest first</source>
        <translation>Auffällige vorn</translation>
    </message>
    <message>
        <source>One cell may look different. %1: %2</source>
        <translation>Eine Zelle sieht vielleicht anders aus. %1: %2</translation>
    </message>
    <message>
        <source>Previous odd cell</source>
        <translation>Vorherige auffällige Zelle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the odd cell</source>
        <translation>Auffällige Zelle anzeigen</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Forget this prompt (Delete)</source>
        <translation>Diesen Prompt vergessen (Entf)</translation>
    </message>
    <message>
        <source>Nothing sent yet. Every prompt you send can be found here.</source>
        <translation>Noch nichts gesendet. Jeder Prompt, den Sie senden, ist hier wiederzufinden.</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>Prompt-Verlauf</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>%1 takes public addresses only.</source>
        <translation>%1 nimmt nur öffentliche Adressen an.</translation>
    </message>
    <message>
        <source>%1 takes public addresses only. Pictures from the web have one; others can be hosted once you have a key for a provider with uploads.</source>
        <translation>%1 nimmt nur öffentliche Adressen an. Bilder aus dem Web haben eine; andere lassen sich hosten, sobald Sie einen Schlüssel für einen Anbieter mit Uploads haben.</translation>
    </message>
    <message>
        <source>%1 takes public addresses only: %2 hosts your pictures.</source>
        <translation>%1 nimmt nur öffentliche Adressen an: %2 hostet Ihre Bilder.</translation>
    </message>
    <message>
        <source>It needs a public address, and nobody can host it.</source>
        <translation>Das Bild braucht eine öffentliche Adresse, und niemand kann es hosten.</translation>
    </message>
    <message>
        <source>It needs a public address: %1 will host it.</source>
        <translation>Das Bild braucht eine öffentliche Adresse: %1 wird es hosten.</translation>
    </message>
    <message>
        <source>It needs a public address: choose who hosts it.</source>
        <translation>Das Bild braucht eine öffentliche Adresse: Wählen Sie, wer es hostet.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Weiterer Ordner</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Copies go into the library; your files stay as they are. What a picture says of its prompt and model is read.</source>
        <translation>Kopien kommen in die Bibliothek; Ihre Dateien bleiben, wie sie sind. Was ein Bild über seinen Prompt und sein Modell angibt, wird ausgelesen.</translation>
    </message>
    <message>
        <source>Import a folder of pictures</source>
        <translation>Ordner mit Bildern importieren</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Bilder importieren</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Kein Ordner wird überwacht.</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP and AVIF, in all its folders.</source>
        <translation>PNG, JPEG, WebP und AVIF, auch in allen Unterordnern.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Single pictures</source>
        <translation>Einzelne Bilder</translation>
    </message>
    <message>
        <source>Watch %1 no longer</source>
        <translation>%1 nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Watch another folder</source>
        <translation>Weiteren Ordner überwachen</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>What is in these folders, and comes later, is imported.</source>
        <translation>Was in diesen Ordnern liegt und was später dazukommt, wird importiert.</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Select a picture to see its receipt.</source>
        <translation>Wählen Sie ein Bild aus, um seinen Beleg zu sehen.</translation>
    </message>
</context>
<context>
    <name>Iterate</name>
    <message>
        <source>There is no provider “%1” any more.</source>
        <translation>Es gibt keinen Anbieter „%1“ mehr.</translation>
    </message>
</context>
<context>
    <name>JudgePage</name>
    <message>
        <source>%1 of %2 pictures are there.</source>
        <translation>%1 von %2 Bildern sind da.</translation>
    </message>
    <message>
        <source>Judge now</source>
        <translation>Jetzt urteilen</translation>
    </message>
    <message>
        <source>Next face-off</source>
        <translation>Nächster Blindtest</translation>
    </message>
    <message>
        <source>None is good</source>
        <translation>Keins ist gut</translation>
    </message>
    <message>
        <source>None is good (%1)</source>
        <translation>Keins ist gut (%1)</translation>
    </message>
    <message>
        <source>None was good.</source>
        <translation>Keins war gut.</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>Bestes wählen</translation>
    </message>
    <message>
        <source>Send one request to several models first.</source>
        <translation>Senden Sie zuerst eine Anfrage an mehrere Modelle.</translation>
    </message>
    <message>
        <source>There is nothing to judge.</source>
        <translation>Es gibt nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>Which one is the best?</source>
        <translation>Welches ist das beste?</translation>
    </message>
    <message>
        <source>You can close this: a message comes when all are there. The gallery shows them as they come, with their makers.</source>
        <translation>Sie können dieses Fenster schließen: Sobald alle da sind, kommt eine Meldung. Die Galerie zeigt die Bilder, sobald sie eintreffen, und nennt, von wem sie sind.</translation>
    </message>
    <message>
        <source>You picked %1.</source>
        <translation>Sie haben %1 gewählt.</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>JudgingFront</name>
    <message>
        <source>Changing pictures</source>
        <translation>Bilder ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n pictures for ever?</source>
        <translation>
            <numerusform>%n Bild endgültig löschen?</numerusform>
            <numerusform>%n Bilder endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this picture for ever?</source>
        <translation>Dieses Bild endgültig löschen?</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The files are removed from the disk. This cannot be undone.</source>
        <translation>Die Dateien werden vom Datenträger entfernt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>It goes into the system&apos;s keyring, never into a file, and cannot be read back here. With a name you can have several.</source>
        <translation>Er kommt in den Schlüsselbund des Systems, nie in eine Datei, und lässt sich hier nicht wieder auslesen. Wenn Sie Namen vergeben, können Sie mehrere haben.</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Alten behalten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Tasks under way go on with the new key. For another account add a key with a name of its own instead.</source>
        <translation>Aufträge in Arbeit laufen mit dem neuen Schlüssel weiter. Für ein anderes Konto fügen Sie stattdessen einen Schlüssel mit eigenem Namen hinzu.</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>%1 has no key yet.</source>
        <translation>%1 hat noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
</context>
<context>
    <name>KeyRowView</name>
    <message>
        <source>Ask whether it works; costs nothing: %1</source>
        <translation>Prüfen, ob er funktioniert; kostet nichts: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Löschen: %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <translation>Ersetzen: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use for new tasks: %1</source>
        <translation>Für neue Aufträge verwenden: %1</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and providers</source>
        <translation>Schlüssel und Anbieter</translation>
    </message>
</context>
<context>
    <name>LibraryBanner</name>
    <message>
        <source>Connect its disk. Nothing is sent or changed till it is back.</source>
        <translation>Schließen Sie den Datenträger an. Bis er wieder da ist, wird nichts gesendet oder geändert.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>The library folder is not there or may not be written.</source>
        <translation>Der Bibliotheksordner ist nicht vorhanden oder darf nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>LineageLinks</name>
    <message>
        <source>A character of another library</source>
        <translation>Eine Figur aus einer anderen Bibliothek</translation>
    </message>
    <message>
        <source>Its canon is v%1 by now.</source>
        <translation>Der Kanon ist inzwischen v%1.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Entstand mit</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Auf dem Blatt</translation>
    </message>
    <message>
        <source>Open the character</source>
        <translation>Figur öffnen</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Blatt öffnen</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2</source>
        <translation>Blatt „%1“, Zelle %2</translation>
    </message>
    <message>
        <source>The character is not in use any more.</source>
        <translation>Die Figur wird nicht mehr verwendet.</translation>
    </message>
</context>
<context>
    <name>LineageSection</name>
    <message>
        <source>Lineage</source>
        <translation>Stammbaum</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Entstand aus</translation>
    </message>
    <message>
        <source>Made from: %1</source>
        <translation>Entstand aus: %1</translation>
    </message>
    <message>
        <source>Made into</source>
        <translation>Wurde zu</translation>
    </message>
    <message>
        <source>Made into: %1</source>
        <translation>Wurde zu: %1</translation>
    </message>
    <message>
        <source>Same order</source>
        <translation>Gleiche Bestellung</translation>
    </message>
    <message>
        <source>Same order: %1</source>
        <translation>Gleiche Bestellung: %1</translation>
    </message>
    <message>
        <source>Settings from</source>
        <translation>Einstellungen von</translation>
    </message>
    <message>
        <source>Settings from: %1</source>
        <translation>Einstellungen von: %1</translation>
    </message>
    <message>
        <source>Settings taken up by</source>
        <translation>Einstellungen genutzt in</translation>
    </message>
    <message>
        <source>Settings taken up by: %1</source>
        <translation>Einstellungen genutzt in: %1</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>Import a character…</source>
        <translation>Figur importieren&#xa0;…</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Neue Figur</translation>
    </message>
    <message>
        <source>No character matches.</source>
        <translation>Keine passende Figur.</translation>
    </message>
    <message>
        <source>Or drop its pictures here</source>
        <translation>Oder Bilder der Figur hier ablegen</translation>
    </message>
    <message>
        <source>Search characters</source>
        <translation>Figuren suchen</translation>
    </message>
</context>
<context>
    <name>MarkDesk</name>
    <message numerus="yes">
        <source>%n pictures moved to “%1”</source>
        <translation>
            <numerusform>%n Bild nach „%1“ verschoben</numerusform>
            <numerusform>%n Bilder nach „%1“ verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures rated %1</source>
        <translation>
            <numerusform>%n Bild mit %1 bewertet</numerusform>
            <numerusform>%n Bilder mit %1 bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures starred</source>
        <translation>
            <numerusform>%n Bild mit Stern markiert</numerusform>
            <numerusform>%n Bilder mit Stern markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”</source>
        <translation>Nach „%1“ verschoben</translation>
    </message>
    <message numerus="yes">
        <source>Ratings taken off %n pictures</source>
        <translation>
            <numerusform>Bewertung von %n Bild entfernt</numerusform>
            <numerusform>Bewertung von %n Bildern entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stars taken off %n pictures</source>
        <translation>
            <numerusform>Stern von %n Bild entfernt</numerusform>
            <numerusform>Stern von %n Bildern entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n pictures changed</source>
        <translation>
            <numerusform>Tags von %n Bild geändert</numerusform>
            <numerusform>Tags von %n Bildern geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionFace</name>
    <message>
        <source>character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Stil</translation>
    </message>
</context>
<context>
    <name>MentionPopup</name>
    <message>
        <source>References to mention</source>
        <translation>Referenzen zum Erwähnen</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>%1 is not sent.</source>
        <translation>%1 wird nicht gesendet.</translation>
    </message>
    <message>
        <source>A reference that the prompt mentions was removed.</source>
        <translation>Eine Referenz, die der Prompt erwähnt, wurde entfernt.</translation>
    </message>
    <message>
        <source>Did you mean @%1?</source>
        <translation>Meinten Sie @%1?</translation>
    </message>
    <message>
        <source>No reference is called “%1”.</source>
        <translation>Keine Referenz heißt „%1“.</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referenz %1</translation>
    </message>
    <message>
        <source>Reference %1: %2</source>
        <translation>Referenz %1: %2</translation>
    </message>
    <message>
        <source>Take %1 out, or add the picture.</source>
        <translation>Nehmen Sie %1 heraus oder fügen Sie das Bild hinzu.</translation>
    </message>
    <message>
        <source>There is no reference %1.</source>
        <translation>Es gibt keine Referenz %1.</translation>
    </message>
    <message>
        <source>Write \@%1 if it is meant as it stands.</source>
        <translation>Schreiben Sie \@%1, wenn es wörtlich gemeint ist.</translation>
    </message>
</context>
<context>
    <name>MessageLog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Noch keine Meldungen.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This is a bug.</source>
        <translation>Das ist ein Fehler in NanoStudio.</translation>
    </message>
    <message>
        <source>Your tasks are safe. Please report it with the details.</source>
        <translation>Ihre Aufträge sind sicher. Bitte melden Sie den Fehler mit den Details.</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Name of %1</source>
        <translation>Name für %1</translation>
    </message>
</context>
<context>
    <name>NameRows</name>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a field into the names</source>
        <translation>Feld in die Namen einfügen</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Namen der Dateien</translation>
    </message>
</context>
<context>
    <name>NeverRows</name>
    <message>
        <source>For instance: Scar over the left eye</source>
        <translation>Zum Beispiel: Narbe über dem linken Auge</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>Neuer Satz</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>%1 cannot draw %2: cells get the nearest shape it has.</source>
        <translation>%1 kann %2 nicht zeichnen: Die Zellen erhalten das nächstliegende Seitenverhältnis.</translation>
    </message>
    <message>
        <source>%1 · %2 publishes no price</source>
        <translation>%1 · %2 nennt keinen Preis</translation>
    </message>
    <message>
        <source>%1 · ≈ %2 at %3</source>
        <translation>%1 · ≈ %2 mit %3</translation>
    </message>
</context>
<context>
    <name>NewSheetDialog</name>
    <message>
        <source>%1 more files could not be read.</source>
        <translation>Weitere, nicht lesbare Dateien: %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>Kopie bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>Als Datei exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Aus Datei importieren&#xa0;…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for this template</source>
        <translation>Mehr zu dieser Vorlage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>Name des Blatts</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Neues Blatt</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Neue Vorlage&#xa0;…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is ordered until you fill it.</source>
        <translation>Bestellt wird erst, wenn Sie das Blatt füllen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Paused: %1. Go on.</source>
        <translation>Pausiert: %1. Fortsetzen.</translation>
    </message>
    <message>
        <source>The queue is paused. Go on.</source>
        <translation>Die Warteschlange ist pausiert. Fortsetzen.</translation>
    </message>
</context>
<context>
    <name>NoSheet</name>
    <message>
        <source>A sheet shows one character in many cells: views, expressions, poses. Each cell is a picture of its own. Make one again without touching the others, lock the good ones, drag pictures in and out.</source>
        <translation>Ein Blatt zeigt eine Figur in vielen Zellen: Ansichten, Mimik, Posen. Jede Zelle ist ein eigenes Bild. Erstellen Sie eine neu, ohne die anderen anzurühren, sperren Sie die guten, ziehen Sie Bilder hinein und heraus.</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>Neues Blatt&#xa0;…</translation>
    </message>
    <message>
        <source>No sheet yet</source>
        <translation>Noch kein Blatt</translation>
    </message>
    <message>
        <source>Slice a picture…</source>
        <translation>Bild schneiden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Text on the picture</source>
        <translation>Text auf dem Bild</translation>
    </message>
    <message>
        <source>Type, then press Return</source>
        <translation>Tippen, dann Eingabetaste</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n pictures are ready</source>
        <translation>
            <numerusform>%n Bild ist fertig</numerusform>
            <numerusform>%n Bilder sind fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures need you</source>
        <translation>
            <numerusform>Bei %n Bild ist etwas zu klären</numerusform>
            <numerusform>Bei %n Bildern ist etwas zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is ready</source>
        <translation>Ein Bild ist fertig</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Only while the window is not active.</source>
        <translation>Nur solange das Fenster nicht aktiv ist.</translation>
    </message>
    <message>
        <source>Pictures are ready</source>
        <translation>Wenn Bilder fertig sind</translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>Wenn etwas nicht geklappt hat</translation>
    </message>
    <message>
        <source>Tell me on the desktop when</source>
        <translation>Auf dem Desktop benachrichtigen</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>%1 at %2 cannot draw %3.</source>
        <translation>%1 bei %2 kann %3 nicht zeichnen.</translation>
    </message>
    <message>
        <source>%1 at %2 does not offer this resolution.</source>
        <translation>%1 bei %2 bietet diese Auflösung nicht an.</translation>
    </message>
    <message>
        <source>%1 at %2 has one resolution only.</source>
        <translation>%1 bei %2 hat nur eine Auflösung.</translation>
    </message>
    <message>
        <source>%1 at %2 makes this format only.</source>
        <translation>%1 bei %2 liefert nur dieses Format.</translation>
    </message>
    <message>
        <source>%1 at %2 offers no choice of format.</source>
        <translation>%1 bei %2 bietet keine Formatwahl.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>as reference 1</source>
        <translation>wie Referenz 1</translation>
    </message>
</context>
<context>
    <name>OrderAgain</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>%1 publishes no price</source>
        <translation>%1 nennt keinen Preis</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>%1 generieren</translation>
    </message>
    <message>
        <source>Generate from anywhere: %1</source>
        <translation>Von überall generieren: %1</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>ca.&#xa0;%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>%1 can host your files. Whoever knows their addresses can see them there for a while. This is asked once.</source>
        <translation>%1 kann Ihre Dateien hosten. Wer ihre Adressen kennt, kann sie dort eine Zeit lang sehen. Das wird nur einmal gefragt.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Host and generate</source>
        <translation>Hosten und generieren</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle durchsuchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>New colour</source>
        <translation>Neue Farbe</translation>
    </message>
    <message>
        <source>Pick from pictures…</source>
        <translation>Aus Bildern aufnehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Write colours like #c0392b.</source>
        <translation>Schreiben Sie Farben so: #c0392b.</translation>
    </message>
</context>
<context>
    <name>PausedBanner</name>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Paused. Nothing new is sent; what is under way goes on.</source>
        <translation>Pausiert. Neues wird nicht gesendet; was in Arbeit ist, läuft weiter.</translation>
    </message>
    <message>
        <source>Paused: %1. The others go on.</source>
        <translation>Pausiert: %1. Die anderen laufen weiter.</translation>
    </message>
</context>
<context>
    <name>PenRow</name>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Dick</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Dünn</translation>
    </message>
</context>
<context>
    <name>PersonFace</name>
    <message numerus="yes">
        <source>canon v%1 · %n views</source>
        <translation>
            <numerusform>Kanon v%1 · %n Ansicht</numerusform>
            <numerusform>Kanon v%1 · %n Ansichten</numerusform>
        </translation>
    </message>
    <message>
        <source>canon v%1 · 1 view</source>
        <translation>Kanon v%1 · 1 Ansicht</translation>
    </message>
</context>
<context>
    <name>PickerPopup</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation>Kein passendes Modell.</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle durchsuchen</translation>
    </message>
    <message>
        <source>Search: 4k 16:9 monet</source>
        <translation>Suchen: 4k 16:9 monet</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Iterate</source>
        <translation>Iterieren</translation>
    </message>
</context>
<context>
    <name>PictureChoice</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the picture of a sheet</source>
        <translation>Bild eines Blatts wählen</translation>
    </message>
    <message>
        <source>Slice…</source>
        <translation>Schneiden …</translation>
    </message>
</context>
<context>
    <name>PictureDrawer</name>
    <message>
        <source>Hide the pictures</source>
        <translation>Bilder ausblenden</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>Bilder suchen</translation>
    </message>
    <message>
        <source>There are no pictures here.</source>
        <translation>Hier sind keine Bilder.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>Diese Vorgabe löschen</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorgabe</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Als Vorgabe speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Picture not found</source>
        <translation>Bild nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>The settings file names keys that do not exist.</source>
        <translation>Die Einstellungsdatei nennt Tasten, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The theme follows the system</source>
        <translation>Das Farbschema folgt dem System</translation>
    </message>
    <message>
        <source>This counts when NanoStudio is started again.</source>
        <translation>Das gilt nach einem Neustart von NanoStudio.</translation>
    </message>
</context>
<context>
    <name>ProgramDesk</name>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Choose another program.</source>
        <translation>Wählen Sie ein anderes Programm.</translation>
    </message>
</context>
<context>
    <name>ProjectButton</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>My pictures</source>
        <translation>Meine Bilder</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>Project: %1. Projects and their budgets.</source>
        <translation>Projekt: %1. Projekte und ihre Budgets.</translation>
    </message>
</context>
<context>
    <name>ProjectDefaults</name>
    <message>
        <source>%1 pictures</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
</context>
<context>
    <name>ProjectPopup</name>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder in the library</source>
        <translation>Ordner in der Bibliothek</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Keep the present settings</source>
        <translation>Aktuelle Einstellungen merken</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Pictures made from now on go there; the others stay.</source>
        <translation>Ab jetzt erstellte Bilder kommen dorthin; die anderen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>Jetzt verwenden</translation>
    </message>
    <message>
        <source>Whatever was set last.</source>
        <translation>Was zuletzt eingestellt war.</translation>
    </message>
    <message>
        <source>no folder of its own</source>
        <translation>kein eigener Ordner</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Describe the picture you have in mind.</source>
        <translation>Beschreiben Sie das Bild, das Ihnen vorschwebt.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message>
        <source>%1. One order takes up to %2.</source>
        <translation>%1. Eine Bestellung umfasst höchstens %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n alternatives × %1 = %2 pictures</source>
        <translation>
            <numerusform>%n Alternative × %1 = %2 Bilder</numerusform>
            <numerusform>%n Alternativen × %1 = %2 Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternatives, a picture of each</source>
        <translation>
            <numerusform>%n Alternative, je ein Bild</numerusform>
            <numerusform>%n Alternativen, je ein Bild</numerusform>
        </translation>
    </message>
    <message>
        <source>Show every prompt as it is sent</source>
        <translation>Jeden Prompt so anzeigen, wie er gesendet wird</translation>
    </message>
    <message>
        <source>Show the prompts</source>
        <translation>Prompts anzeigen</translation>
    </message>
    <message>
        <source>a value, or {one|another}</source>
        <translation>ein Wert oder {dies|das}</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Prompt forgotten.</source>
        <translation>Prompt vergessen.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>“%1” replaced.</source>
        <translation>„%1“ ersetzt.</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>%1 does not tell what is left. Type what you have now, and it is counted down from there; 0 stops that.</source>
        <translation>%1 gibt nicht an, wie viel übrig ist. Geben Sie ein, was Sie jetzt haben; davon wird heruntergezählt. 0 beendet das.</translation>
    </message>
    <message>
        <source>%1 takes references by address only. Whoever knows the address of a hosted file can see it for a while.</source>
        <translation>%1 nimmt Referenzen nur als Adresse an. Wer die Adresse einer gehosteten Datei kennt, kann sie eine Zeit lang sehen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address to call when a picture is ready</source>
        <translation>Adresse, die aufgerufen wird, wenn ein Bild fertig ist</translation>
    </message>
    <message>
        <source>Another address counts for new tasks only.</source>
        <translation>Eine andere Adresse gilt nur für neue Aufträge.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Files by the route “edits”</source>
        <translation>Als Dateien über die Route „edits“</translation>
    </message>
    <message>
        <source>Files by the route “gemini”</source>
        <translation>Als Dateien über die Route „gemini“</translation>
    </message>
    <message>
        <source>For those with a tunnel: nanostudio webhook serve.</source>
        <translation>Für alle mit einem Tunnel: nanostudio webhook serve.</translation>
    </message>
    <message>
        <source>How references travel</source>
        <translation>Übertragung der Referenzen</translation>
    </message>
    <message>
        <source>Let %1 show my pictures to others</source>
        <translation>%1 darf meine Bilder anderen zeigen</translation>
    </message>
    <message>
        <source>Nobody: I am asked</source>
        <translation>Niemand: Ich werde gefragt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Progress comes in one long answer, where the model can do that.</source>
        <translation>Der Fortschritt kommt in einer einzigen langen Antwort, sofern das Modell das kann.</translation>
    </message>
    <message>
        <source>Watch pictures while they are made</source>
        <translation>Bilder beim Entstehen zeigen</translation>
    </message>
    <message>
        <source>What you have bought</source>
        <translation>Was Sie gekauft haben</translation>
    </message>
    <message>
        <source>What you have, such as 2000</source>
        <translation>Was Sie haben, z.&#xa0;B. 2000</translation>
    </message>
    <message>
        <source>Who gives my references a public address</source>
        <translation>Wer meinen Referenzen eine öffentliche Adresse gibt</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Schlüssel besorgen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>One moment: looking for keys…</source>
        <translation>Einen Moment: Schlüssel werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Es gibt noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Generate anyway</source>
        <translation>Trotzdem generieren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>QueueButton</name>
    <message>
        <source>Queue: %1</source>
        <translation>Warteschlange: %1</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message numerus="yes">
        <source>%n queued pictures cancelled.</source>
        <translation>
            <numerusform>%n eingereihtes Bild abgebrochen.</numerusform>
            <numerusform>%n eingereihte Bilder abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks from last time go on.</source>
        <translation>
            <numerusform>%n Auftrag vom letzten Mal läuft weiter.</numerusform>
            <numerusform>%n Aufträge vom letzten Mal laufen weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Nothing new is sent until it goes on.</source>
        <translation>Neues wird erst gesendet, wenn sie fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Ihnen wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>One queued picture cancelled.</source>
        <translation>Ein eingereihtes Bild abgebrochen.</translation>
    </message>
    <message>
        <source>One task from last time goes on.</source>
        <translation>Ein Auftrag vom letzten Mal läuft weiter.</translation>
    </message>
    <message>
        <source>The queue is paused, as you left it.</source>
        <translation>Die Warteschlange ist pausiert, wie beim letzten Mal.</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>%1 and %2 move, %3 cancels</source>
        <translation>%1 und %2 verschieben, %3 bricht ab</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>Alle eingereihten abbrechen</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>Nichts ist in Arbeit.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>Add as a reference</source>
        <translation>Als Referenz hinzufügen</translation>
    </message>
    <message>
        <source>It can still be a reference.</source>
        <translation>Es kann trotzdem eine Referenz sein.</translation>
    </message>
    <message>
        <source>It was added as a reference.</source>
        <translation>Es wurde als Referenz hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n references are looked for.</source>
        <translation>
            <numerusform>Seine %n Referenz wird gesucht.</numerusform>
            <numerusform>Seine %n Referenzen werden gesucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its model, %1, is not known here: %2 stays.</source>
        <translation>Sein Modell, %1, ist hier nicht bekannt: %2 bleibt.</translation>
    </message>
    <message>
        <source>Its reference is looked for.</source>
        <translation>Seine Referenz wird gesucht.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>So do %1 of the others.</source>
        <translation>Ebenso von den anderen: %1.</translation>
    </message>
    <message>
        <source>The settings of “%1” are taken over.</source>
        <translation>Die Einstellungen von „%1“ wurden übernommen.</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Einstellungen nutzen</translation>
    </message>
    <message>
        <source>“%1” does not say how it was made.</source>
        <translation>„%1“ gibt nicht an, wie es entstand.</translation>
    </message>
    <message>
        <source>“%1” says how it was made.</source>
        <translation>„%1“ gibt an, wie es entstand.</translation>
    </message>
</context>
<context>
    <name>RecallDesk</name>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
</context>
<context>
    <name>RecastDialog</name>
    <message>
        <source>Generate %1</source>
        <translation>%1 generieren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Regenerate with the canon of now</source>
        <translation>Mit dem aktuellen Kanon neu generieren</translation>
    </message>
</context>
<context>
    <name>Recasting</name>
    <message>
        <source>%1 not: %2</source>
        <translation>%1 nicht: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are made again with the canon of now.</source>
        <translation>
            <numerusform>%n Bild wird mit dem aktuellen Kanon neu generiert.</numerusform>
            <numerusform>%n Bilder werden mit dem aktuellen Kanon neu generiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture is made again with the canon of now.</source>
        <translation>1 Bild wird mit dem aktuellen Kanon neu generiert.</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Bilder werden geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>None of these pictures can be made again like this.</source>
        <translation>Keines dieser Bilder lässt sich so neu generieren.</translation>
    </message>
    <message>
        <source>Not sent: %1. %2</source>
        <translation>Nicht gesendet: %1. %2</translation>
    </message>
    <message>
        <source>The pictures you have stay as they are.</source>
        <translation>Ihre vorhandenen Bilder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>What was written by hand of %1 stays; the references are new.</source>
        <translation>Was von Hand zu %1 geschrieben wurde, bleibt; die Referenzen sind neu.</translation>
    </message>
    <message>
        <source>some at a price nobody knows</source>
        <translation>einige zu unbekanntem Preis</translation>
    </message>
</context>
<context>
    <name>ReceiptDesk</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>ReceiptGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>%1 is reference %2 of %3.</source>
        <translation>%1 ist Referenz %2 von %3.</translation>
    </message>
</context>
<context>
    <name>SavedPopup</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Insert at the cursor</source>
        <translation>Am Cursor einfügen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Name of this prompt</source>
        <translation>Name dieses Prompts</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Neuer Name für „%1“</translation>
    </message>
    <message>
        <source>Nothing saved yet. Save a prompt you like, or a template with {one|another} and {variables}.</source>
        <translation>Noch nichts gespeichert. Speichern Sie einen Prompt, der Ihnen gefällt, oder eine Vorlage mit {dies|das} und {Variablen}.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace with this prompt</source>
        <translation>Durch diesen Prompt ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this prompt…</source>
        <translation>Diesen Prompt speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>Gespeicherte Prompts</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>“%1” is taken.</source>
        <translation>„%1“ ist schon vergeben.</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>Ever</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Nothing was judged yet.</source>
        <translation>Noch nichts beurteilt.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>These figures are yours: they never leave this computer. A face-off counts once it is judged.</source>
        <translation>Diese Zahlen gehören Ihnen: Sie verlassen diesen Computer nie. Ein Blindtest zählt, sobald er beurteilt ist.</translation>
    </message>
    <message>
        <source>Verdicts since</source>
        <translation>Zeitraum der Urteile</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Prompts durchsuchen</translation>
    </message>
</context>
<context>
    <name>SearchTools</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>SendPopup</name>
    <message>
        <source>Choose a model: the same is ordered from it at once.</source>
        <translation>Wählen Sie ein Modell: Dasselbe wird dort sofort bestellt.</translation>
    </message>
    <message>
        <source>Send to another provider</source>
        <translation>An anderen Anbieter senden</translation>
    </message>
</context>
<context>
    <name>SentPopup</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Nächster Prompt</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>Vorheriger Prompt</translation>
    </message>
    <message>
        <source>The words that are sent</source>
        <translation>Der Text, der gesendet wird</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
</context>
<context>
    <name>SettingsTable</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pick %1 as the winner: %2</source>
        <translation>%1 als Gewinner wählen: %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>The best one? Press %1.</source>
        <translation>Das beste? Drücken Sie %1.</translation>
    </message>
    <message>
        <source>Their settings are all alike.</source>
        <translation>Alle Einstellungen sind gleich.</translation>
    </message>
</context>
<context>
    <name>ShapeGrid</name>
    <message>
        <source>Aspect ratio %1</source>
        <translation>Seitenverhältnis %1</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message numerus="yes">
        <source>%n pictures found no empty cell.</source>
        <translation>
            <numerusform>%n Bild fand keine leere Zelle.</numerusform>
            <numerusform>%n Bilder fanden keine leere Zelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop them on one cell.</source>
        <translation>Legen Sie die Bilder auf einer einzigen Zelle ab.</translation>
    </message>
    <message>
        <source>It came from a file, and is kept with the references.</source>
        <translation>Es kam aus einer Datei und wird bei den Referenzen aufbewahrt.</translation>
    </message>
    <message>
        <source>One picture found no empty cell.</source>
        <translation>Ein Bild fand keine leere Zelle.</translation>
    </message>
    <message>
        <source>This picture is not in the gallery.</source>
        <translation>Dieses Bild ist nicht in der Galerie.</translation>
    </message>
</context>
<context>
    <name>SheetExportDialog</name>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 von %2 Zellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet&#xa0;…</translation>
    </message>
    <message>
        <source>Export cells into a folder</source>
        <translation>Zellen in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Export sheet</source>
        <translation>Blatt exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Less exact</source>
        <translation>Weniger genau</translation>
    </message>
    <message>
        <source>More exact</source>
        <translation>Genauer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message numerus="yes">
        <source>Re-roll %n cells</source>
        <translation>
            <numerusform>%n Zelle neu generieren</numerusform>
            <numerusform>%n Zellen neu generieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-roll 1 cell</source>
        <translation>1 Zelle neu generieren</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle stoppen</translation>
    </message>
    <message>
        <source>Stop all cells</source>
        <translation>Alle Zellen stoppen</translation>
    </message>
</context>
<context>
    <name>SheetFront</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” is a reference now</source>
        <translation>„%1“ ist jetzt eine Referenz</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>Cells of the sheet</source>
        <translation>Zellen des Blatts</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Export sheet…</source>
        <translation>Blatt exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>Name des Blatts</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>Neues Blatt&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Blatt: %1</translation>
    </message>
    <message>
        <source>Slice a picture…</source>
        <translation>Bild schneiden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SheetOrderDesk</name>
    <message numerus="yes">
        <source>%n cells stopped.</source>
        <translation>
            <numerusform>%n Zelle gestoppt.</numerusform>
            <numerusform>%n Zellen gestoppt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent already and may still be charged.</source>
        <translation>
            <numerusform>%n wurde schon gesendet und kann Ihnen noch berechnet werden.</numerusform>
            <numerusform>%n wurden schon gesendet und können Ihnen noch berechnet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Ihnen wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>One cell stopped.</source>
        <translation>Eine Zelle gestoppt.</translation>
    </message>
    <message>
        <source>One was sent already and may still be charged.</source>
        <translation>Eine wurde schon gesendet und kann Ihnen noch berechnet werden.</translation>
    </message>
    <message>
        <source>The sheet is no longer there.</source>
        <translation>Das Blatt ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>SheetOrders</name>
    <message>
        <source>%1 locked</source>
        <translation>%1 gesperrt</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>%1 von %2 gefüllt</translation>
    </message>
    <message>
        <source>%1 publishes no price</source>
        <translation>%1 nennt keinen Preis</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 in Arbeit</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 ungewiss</translation>
    </message>
    <message numerus="yes">
        <source>%n follow when %1 are locked</source>
        <translation>
            <numerusform>%n folgt, sobald %1 gesperrt sind</numerusform>
            <numerusform>%n folgen, sobald %1 gesperrt sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow when %1 is locked</source>
        <translation>
            <numerusform>%n folgt, sobald %1 gesperrt ist</numerusform>
            <numerusform>%n folgen, sobald %1 gesperrt ist</numerusform>
        </translation>
    </message>
    <message>
        <source>1 follows when %1 is locked</source>
        <translation>1 folgt, sobald %1 gesperrt ist</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n empty cells</source>
        <translation>
            <numerusform>%n leere Zelle füllen</numerusform>
            <numerusform>%n leere Zellen füllen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill 1 empty cell</source>
        <translation>1 leere Zelle füllen</translation>
    </message>
    <message>
        <source>Nothing to fill now</source>
        <translation>Jetzt nichts zu füllen</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
</context>
<context>
    <name>SheetPdf</name>
    <message>
        <source>A cell could not be read.</source>
        <translation>Eine Zelle konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Export the sheet again.</source>
        <translation>Exportieren Sie das Blatt erneut.</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vorschau des Blatts</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Its pictures are still in the library.</source>
        <translation>Die Bilder sind weiterhin in der Bibliothek.</translation>
    </message>
    <message>
        <source>Sheet “%1” removed</source>
        <translation>Blatt „%1“ entfernt</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>%1 edits text: while you type it will not do this.</source>
        <translation>%1 bearbeitet Text: Beim Schreiben löst es diese Aktion nicht aus.</translation>
    </message>
    <message>
        <source>%1 is taken by: %2. Replace it there?</source>
        <translation>%1 ist schon vergeben an: %2. Dort ersetzen?</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Add keys…</source>
        <translation>Kürzel hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation>Wählen Sie oben eine Aktion.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neues Kürzel</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Kein Kürzel</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Tasten drücken&#xa0;…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>Search by name or by key</source>
        <translation>Nach Name oder Taste suchen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>no keys</source>
        <translation>kein Kürzel</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Kürzel</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken&#xa0;…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen durchsuchen</translation>
    </message>
    <message>
        <source>Search by keys</source>
        <translation>Nach Tasten suchen</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Name suchen</translation>
    </message>
    <message>
        <source>Search by pressing keys</source>
        <translation>Per Tastendruck suchen</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>Zurücksetzen rückgängig</translation>
    </message>
</context>
<context>
    <name>Sketch</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1. Arrows move it, with Shift they resize it.</source>
        <translation>%1. Pfeiltasten verschieben, mit der Umschalttaste ändern sie die Größe.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Arrows move it, with Shift they resize it. Delete removes it.</source>
        <translation>Pfeiltasten verschieben, mit der Umschalttaste ändern sie die Größe. Entf entfernt.</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Click what you drew, or walk with Page Down.</source>
        <translation>Klicken Sie auf etwas Gezeichnetes oder blättern Sie mit „Bild ab“.</translation>
    </message>
    <message>
        <source>Click where it should stand, or press Return.</source>
        <translation>Klicken Sie auf die gewünschte Stelle oder drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Drag, or press Return for one in the middle.</source>
        <translation>Ziehen Sie; die Eingabetaste setzt eine Form in die Mitte.</translation>
    </message>
    <message>
        <source>Draw; with Shift a straight line.</source>
        <translation>Zeichnen Sie; mit der Umschalttaste wird die Linie gerade.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Bild wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Paint over what should change.</source>
        <translation>Übermalen Sie, was sich ändern soll.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Return writes anew, arrows move, Delete removes.</source>
        <translation>Eingabetaste schreibt neu, Pfeiltasten verschieben, Entf entfernt.</translation>
    </message>
    <message>
        <source>Text “%1”</source>
        <translation>Text „%1“</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
</context>
<context>
    <name>SketchEditor</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Zurück zum Original</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>SliceCanvas</name>
    <message>
        <source>Arrow keys move the chosen line, with Shift by 10 pixels. Page Up and Page Down choose another, + adds one, Delete removes one.</source>
        <translation>Pfeiltasten verschieben die gewählte Linie, mit der Umschalttaste um 10 Pixel. „Bild auf“ und „Bild ab“ wählen eine andere, + fügt eine hinzu, Entf entfernt eine.</translation>
    </message>
    <message>
        <source>Picture with its lines</source>
        <translation>Bild mit seinen Linien</translation>
    </message>
</context>
<context>
    <name>SliceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Slice into cells</source>
        <translation>In Zellen schneiden</translation>
    </message>
</context>
<context>
    <name>SlicePanel</name>
    <message>
        <source>A pixel back</source>
        <translation>Ein Pixel zurück</translation>
    </message>
    <message>
        <source>A pixel on</source>
        <translation>Ein Pixel vor</translation>
    </message>
    <message>
        <source>Add a horizontal line</source>
        <translation>Horizontale Linie hinzufügen</translation>
    </message>
    <message>
        <source>Add a vertical line</source>
        <translation>Vertikale Linie hinzufügen</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Make a living sheet of them</source>
        <translation>Daraus ein lebendiges Blatt machen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position in pixels</source>
        <translation>Position in Pixeln</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Linie entfernen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>Oben und unten</translation>
    </message>
    <message>
        <source>Trim each cell</source>
        <translation>Zellen beschneiden</translation>
    </message>
    <message>
        <source>Trim less</source>
        <translation>Weniger beschneiden</translation>
    </message>
    <message>
        <source>Trim more</source>
        <translation>Mehr beschneiden</translation>
    </message>
</context>
<context>
    <name>SlotButton</name>
    <message>
        <source>%1 This one is not sent.</source>
        <translation>%1 Diese Referenz wird nicht gesendet.</translation>
    </message>
    <message>
        <source>A small copy: the whole picture is not in the library.</source>
        <translation>Eine kleine Kopie: Das ganze Bild ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>Being copied into the library.</source>
        <translation>Wird in die Bibliothek kopiert.</translation>
    </message>
    <message>
        <source>Being edited.</source>
        <translation>Wird bearbeitet.</translation>
    </message>
    <message>
        <source>Edited.</source>
        <translation>Bearbeitet.</translation>
    </message>
    <message>
        <source>It goes in one picture with others.</source>
        <translation>Wird mit anderen in einem Bild gesendet.</translation>
    </message>
    <message>
        <source>It is sent smaller, to fit.</source>
        <translation>Wird verkleinert gesendet, damit es passt.</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referenz %1</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove reference %1</source>
        <translation>Referenz %1 entfernen</translation>
    </message>
</context>
<context>
    <name>SortingPopup</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>F2 renames, Delete removes it; its pictures stay.</source>
        <translation>F2 benennt um, Entf entfernt; die Bilder bleiben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <source>A larger order waits for your word. Nothing is sent before.</source>
        <translation>Eine größere Bestellung wartet auf Ihre Zustimmung. Vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask before spending more than</source>
        <translation>Nachfragen, wenn es mehr kostet als</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Enter digits only, such as 50. Empty: no limit.</source>
        <translation>Nur Ziffern eingeben, z.&#xa0;B. 50. Leer: kein Limit.</translation>
    </message>
    <message>
        <source>Euros (€)</source>
        <translation>Euro (€)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>US dollars ($)</source>
        <translation>US-Dollar ($)</translation>
    </message>
</context>
<context>
    <name>Stand</name>
    <message>
        <source>Your pick</source>
        <translation>Ihre Wahl</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Keys 1 to 5 rate, 0 takes the rating away</source>
        <translation>Tasten 1 bis 5 bewerten, 0 entfernt die Bewertung</translation>
    </message>
    <message>
        <source>Rating: %1 of %2</source>
        <translation>Bewertung: %1 von %2</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Nothing under way</source>
        <translation>Nichts in Arbeit</translation>
    </message>
    <message>
        <source>Paused · Go on</source>
        <translation>Pausiert · Fortsetzen</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Warteschlange: %1</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
</context>
<context>
    <name>TaskDesk</name>
    <message>
        <source>Asking the provider…</source>
        <translation>Anbieter wird gefragt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>Fewer columns</source>
        <translation>Weniger Spalten</translation>
    </message>
    <message>
        <source>Models understand instructions best in English.</source>
        <translation>Modelle verstehen Anweisungen am besten auf Englisch.</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Mehr Spalten</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Not saved. Close again to throw the changes away.</source>
        <translation>Nicht gespeichert. Schließen Sie erneut, um die Änderungen zu verwerfen.</translation>
    </message>
    <message>
        <source>Said in every cell</source>
        <translation>Text für alle Zellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Shape of a cell</source>
        <translation>Verhältnis je Zelle</translation>
    </message>
    <message>
        <source>The same light, the same distance, the same plain background</source>
        <translation>Dasselbe Licht, derselbe Abstand, derselbe schlichte Hintergrund</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Titel der Vorlage</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>Zelle %1</translation>
    </message>
    <message>
        <source>Shorten it to %1.</source>
        <translation>Kürzen Sie den Text auf %1.</translation>
    </message>
    <message>
        <source>What is said in every cell</source>
        <translation>Text für alle Zellen</translation>
    </message>
    <message>
        <source>Write what its picture should show.</source>
        <translation>Schreiben Sie, was das Bild zeigen soll.</translation>
    </message>
    <message>
        <source>“%1” is too long: %2 characters.</source>
        <translation>„%1“ ist zu lang: %2 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” says nothing.</source>
        <translation>„%1“ sagt nichts.</translation>
    </message>
</context>
<context>
    <name>TemplateFront</name>
    <message>
        <source>Export the template</source>
        <translation>Vorlage exportieren</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Vorlagen (*.json)</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>%1 · yours</source>
        <translation>%1 · von Ihnen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Sheets made from it stay. Its file lies in %1.</source>
        <translation>Daraus entstandene Blätter bleiben. Die Datei liegt in %1.</translation>
    </message>
    <message>
        <source>Template “%1” added.</source>
        <translation>Vorlage „%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Template “%1” changed.</source>
        <translation>Vorlage „%1“ geändert.</translation>
    </message>
    <message>
        <source>Template “%1” removed</source>
        <translation>Vorlage „%1“ entfernt</translation>
    </message>
    <message>
        <source>Template “%1” saved.</source>
        <translation>Vorlage „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Template “%1” written.</source>
        <translation>Vorlage „%1“ exportiert.</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>Picture not found</source>
        <translation>Bild nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>%1, as the picture will be</source>
        <translation>%1, wie das spätere Bild</translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>Freies Verhältnis</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>Seitenverhältnis des Zuschnitts</translation>
    </message>
</context>
<context>
    <name>TrashDesk</name>
    <message numerus="yes">
        <source>%n pictures could not be moved.</source>
        <translation>
            <numerusform>%n Bild konnte nicht verschoben werden.</numerusform>
            <numerusform>%n Bilder konnten nicht verschoben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures deleted for ever.</source>
        <translation>
            <numerusform>%n Bild endgültig gelöscht.</numerusform>
            <numerusform>%n Bilder endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures moved to the trash.</source>
        <translation>
            <numerusform>%n Bild in den Papierkorb verschoben.</numerusform>
            <numerusform>%n Bilder in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures restored.</source>
        <translation>
            <numerusform>%n Bild wiederhergestellt.</numerusform>
            <numerusform>%n Bilder wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted for ever after %n days.</source>
        <translation>
            <numerusform>Wird nach %n Tag endgültig gelöscht.</numerusform>
            <numerusform>Wird nach %n Tagen endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for ever after a day.</source>
        <translation>Wird nach einem Tag endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Deleted for ever.</source>
        <translation>Endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Deleting for ever</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation>In den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The picture could not be moved.</source>
        <translation>Das Bild konnte nicht verschoben werden.</translation>
    </message>
    <message>
        <source>They stay where they are. See whether the files may be moved.</source>
        <translation>Alles bleibt, wo es ist. Prüfen Sie, ob die Dateien verschoben werden dürfen.</translation>
    </message>
    <message>
        <source>What they cost is kept.</source>
        <translation>Die Kosten bleiben erfasst.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 is already reference %2.</source>
        <translation>%1 ist bereits Referenz %2.</translation>
    </message>
    <message>
        <source>%1 takes %2 characters.</source>
        <translation>%1 unterstützt %2 Figuren.</translation>
    </message>
    <message>
        <source>%1 takes %2 objects.</source>
        <translation>%1 unterstützt %2 Objekte.</translation>
    </message>
    <message>
        <source>%1 takes %2 references.</source>
        <translation>%1 unterstützt %2 Referenzen.</translation>
    </message>
    <message>
        <source>%1 takes %2 styles.</source>
        <translation>%1 unterstützt %2 Stile.</translation>
    </message>
    <message>
        <source>%1 takes no references.</source>
        <translation>%1 unterstützt keine Referenzen.</translation>
    </message>
    <message>
        <source>%1 takes one character.</source>
        <translation>%1 unterstützt eine Figur.</translation>
    </message>
    <message>
        <source>%1 takes one object.</source>
        <translation>%1 unterstützt ein Objekt.</translation>
    </message>
    <message>
        <source>%1 takes one reference.</source>
        <translation>%1 unterstützt eine Referenz.</translation>
    </message>
    <message>
        <source>%1 takes one style.</source>
        <translation>%1 unterstützt einen Stil.</translation>
    </message>
    <message numerus="yes">
        <source>%n references were removed.</source>
        <translation>
            <numerusform>%n Referenz wurde entfernt.</numerusform>
            <numerusform>%n Referenzen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A “%1” address is nothing to fetch a picture from.</source>
        <translation>Von einer „%1“-Adresse lässt sich kein Bild abrufen.</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>Ordner mit Bildern hinzufügen</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>Referenzbilder hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Copy it to this one first.</source>
        <translation>Kopieren Sie sie zuerst auf diesen.</translation>
    </message>
    <message>
        <source>It goes in one picture with “%1”.</source>
        <translation>Wird mit „%1“ in einem Bild gesendet.</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Ohne Rolle</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Only the first %1 pictures were taken.</source>
        <translation>Nur die ersten %1 Bilder wurden übernommen.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
    <message>
        <source>Save the picture and drop its file.</source>
        <translation>Speichern Sie das Bild und legen Sie die Datei hier ab.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>That file is on another computer: %1.</source>
        <translation>Diese Datei liegt auf einem anderen Computer: %1.</translation>
    </message>
    <message>
        <source>The tray holds %2 in all.</source>
        <translation>In die Ablage passen insgesamt %2.</translation>
    </message>
    <message>
        <source>“%1” is the original again.</source>
        <translation>„%1“ ist wieder das Original.</translation>
    </message>
    <message>
        <source>“%1” was edited.</source>
        <translation>„%1“ wurde bearbeitet.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>TrayCommands</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Crop to %1</source>
        <translation>Auf %1 zuschneiden</translation>
    </message>
</context>
<context>
    <name>TrayFront</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose a host</source>
        <translation>Host wählen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fetch the picture from %1?</source>
        <translation>Bild von %1 abrufen?</translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <translation>Weiterzeichnen</translation>
    </message>
    <message>
        <source>Host through %1</source>
        <translation>Über %1 hosten</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>The reference was not changed.</source>
        <translation>Die Referenz wurde nicht geändert.</translation>
    </message>
    <message>
        <source>What you drew is kept for a moment.</source>
        <translation>Ihre Zeichnung bleibt noch einen Moment erhalten.</translation>
    </message>
    <message>
        <source>What you drew is not lost.</source>
        <translation>Ihre Zeichnung ist nicht verloren.</translation>
    </message>
    <message>
        <source>Whoever knows their addresses can see them for a while.</source>
        <translation>Wer ihre Adressen kennt, kann sie eine Zeit lang sehen.</translation>
    </message>
</context>
<context>
    <name>TrayNotes</name>
    <message>
        <source>Full: %1</source>
        <translation>Voll: %1</translation>
    </message>
    <message>
        <source>Kept, not sent: %1.</source>
        <translation>Behalten, aber nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>Sent as one picture: %1.</source>
        <translation>Als ein Bild gesendet: %1.</translation>
    </message>
    <message>
        <source>Small copies, from the file of another picture: %1.</source>
        <translation>Kleine Kopien, aus der Datei eines anderen Bildes: %1.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>TroubleDesk</name>
    <message numerus="yes">
        <source>%n pictures are back.</source>
        <translation>
            <numerusform>%n Bild ist wieder da.</numerusform>
            <numerusform>%n Bilder sind wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht dort.</translation>
    </message>
    <message>
        <source>Nothing in %1 has the same bytes.</source>
        <translation>Nichts in %1 hat dieselben Bytes.</translation>
    </message>
    <message>
        <source>The picture is back.</source>
        <translation>Das Bild ist wieder da.</translation>
    </message>
</context>
<context>
    <name>UpkeepFront</name>
    <message>
        <source>Delete everything in the trash for ever?</source>
        <translation>Alles im Papierkorb endgültig löschen?</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Find the picture</source>
        <translation>Bild suchen</translation>
    </message>
    <message>
        <source>In a folder all lost pictures are looked for, by their content.</source>
        <translation>In einem Ordner werden alle verlorenen Bilder gesucht, anhand ihres Inhalts.</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <translation>In einem Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>It is this file…</source>
        <translation>Es ist diese Datei&#xa0;…</translation>
    </message>
    <message>
        <source>The files are removed from the disk. This cannot be undone.</source>
        <translation>Die Dateien werden vom Datenträger entfernt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Where is the picture?</source>
        <translation>Wo ist das Bild?</translation>
    </message>
</context>
<context>
    <name>ViewSlot</name>
    <message>
        <source>Next version of %1</source>
        <translation>Nächste Version von %1</translation>
    </message>
    <message>
        <source>Version before of %1</source>
        <translation>Vorherige Version von %1</translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The file has changed.</source>
        <translation>Die Datei wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ViewerCanvas</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
</context>
<context>
    <name>ViewsGrid</name>
    <message>
        <source>Add an outfit or a prop</source>
        <translation>Outfit oder Requisit hinzufügen</translation>
    </message>
    <message>
        <source>Drop a picture</source>
        <translation>Bild ablegen</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Name of the new view: %1</source>
        <translation>Name der neuen Ansicht: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Outfit or prop</source>
        <translation>Outfit/Requisit</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Free and offline: pictures are drawn on this computer. Everything works, and nothing costs anything.</source>
        <translation>Kostenlos und offline: Die Bilder werden auf diesem Computer gezeichnet. Alles funktioniert, und nichts davon kostet etwas.</translation>
    </message>
    <message>
        <source>There are two ways to begin.</source>
        <translation>Sie können auf zwei Wegen beginnen.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Welcome to NanoStudio</source>
        <translation>Willkommen bei NanoStudio</translation>
    </message>
    <message>
        <source>With a key of your own, for %1 or %2.</source>
        <translation>Mit Ihrem eigenen Schlüssel, für %1 oder %2.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>%1 may have taken it already. You may be charged twice.</source>
        <translation>%1 hat den Auftrag vielleicht schon angenommen. Er kann Ihnen doppelt berechnet werden.</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send this again?</source>
        <translation>Noch einmal senden?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Fill it in below the prompt.</source>
        <translation>Füllen Sie das Feld unter dem Prompt aus.</translation>
    </message>
    <message>
        <source>“%1” has no value yet.</source>
        <translation>„%1“ hat noch keinen Wert.</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Laufende Arbeit stoppen</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Laufende Arbeit</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Nothing made yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Search for other words, or choose All.</source>
        <translation>Suchen Sie nach anderen Wörtern oder wählen Sie „Alle“.</translation>
    </message>
    <message>
        <source>Write a prompt at the left and press %1.</source>
        <translation>Schreiben Sie links einen Prompt und drücken Sie %1.</translation>
    </message>
</context>
<context>
    <name>_Naming</name>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Move sentence %1 down</source>
        <translation>Satz %1 nach unten</translation>
    </message>
    <message>
        <source>Move sentence %1 up</source>
        <translation>Satz %1 nach oben</translation>
    </message>
    <message>
        <source>Never change %1</source>
        <translation>Nie ändern %1</translation>
    </message>
    <message>
        <source>Remove sentence %1</source>
        <translation>Satz %1 entfernen</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Pictures to drag</source>
        <translation>Bilder zum Ziehen</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>A figure chooses: 1 is the first project.</source>
        <translation>Eine Ziffer wählt: 1 ist das erste Projekt.</translation>
    </message>
    <message>
        <source>A locked cell never changes; others wait for it.</source>
        <translation>Eine gesperrte Zelle ändert sich nie; andere warten darauf.</translation>
    </message>
    <message>
        <source>A picture for free, drawn on this computer.</source>
        <translation>Ein kostenloses Bild, auf diesem Computer gezeichnet.</translation>
    </message>
    <message>
        <source>About NanoStudio</source>
        <translation>Über NanoStudio</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Add to a character…</source>
        <translation>Zu Figur hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add, test and delete keys; set up providers.</source>
        <translation>Schlüssel hinzufügen, testen und löschen; Anbieter einrichten.</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>As the newest version of one of its views.</source>
        <translation>Als neueste Version einer ihrer Ansichten.</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Zurück zum Original</translation>
    </message>
    <message>
        <source>Blink between the two</source>
        <translation>Zwischen beiden wechseln</translation>
    </message>
    <message>
        <source>Boards…</source>
        <translation>Boards&#xa0;…</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Abzweigen</translation>
    </message>
    <message>
        <source>Browse a folder…</source>
        <translation>Ordner auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Browse files…</source>
        <translation>Dateien auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>Alle eingereihten abbrechen</translation>
    </message>
    <message>
        <source>Cancel or dismiss</source>
        <translation>Abbrechen oder verwerfen</translation>
    </message>
    <message>
        <source>Cancel what was not sent yet. Costs nothing.</source>
        <translation>Abbrechen, was noch nicht gesendet wurde. Kostet nichts.</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Character sheets whose cells are made one by one.</source>
        <translation>Figurenblätter, deren Zellen einzeln entstehen.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose a project</source>
        <translation>Projekt wählen</translation>
    </message>
    <message>
        <source>Choose who hosts references…</source>
        <translation>Host für Referenzen wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Close the viewer</source>
        <translation>Betrachter schließen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare cells</source>
        <translation>Zellen vergleichen</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>Bilder vergleichen</translation>
    </message>
    <message>
        <source>Compose panel</source>
        <translation>Entwurfsbereich</translation>
    </message>
    <message>
        <source>Compose, generate and find pictures.</source>
        <translation>Bilder entwerfen, generieren und finden.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy pictures into the library, or watch folders.</source>
        <translation>Bilder in die Bibliothek kopieren oder Ordner überwachen.</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Crop to the chosen shape</source>
        <translation>Auf Verhältnis zuschneiden</translation>
    </message>
    <message>
        <source>Cut a sheet drawn as one picture into its cells, each to be made anew on its own.</source>
        <translation>Ein als ein einziges Bild gezeichnetes Blatt in seine Zellen schneiden; jede lässt sich dann einzeln neu erstellen.</translation>
    </message>
    <message>
        <source>Delete for ever…</source>
        <translation>Endgültig löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Draw a box once; faces are compared in all cells.</source>
        <translation>Ein Rechteck genügt; Gesichter werden in allen Zellen verglichen.</translation>
    </message>
    <message>
        <source>Each picture becomes a view of it.</source>
        <translation>Jedes Bild wird zu einer Ansicht der Figur.</translation>
    </message>
    <message>
        <source>Earlier prompt</source>
        <translation>Früherer Prompt</translation>
    </message>
    <message>
        <source>Edit in…</source>
        <translation>Bearbeiten mit&#xa0;…</translation>
    </message>
    <message>
        <source>Editing a reference</source>
        <translation>Referenz bearbeiten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren&#xa0;…</translation>
    </message>
    <message>
        <source>Export all selected…</source>
        <translation>Auswahl exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export sheet…</source>
        <translation>Blatt exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export this project…</source>
        <translation>Dieses Projekt exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Face-off…</source>
        <translation>Blindtest&#xa0;…</translation>
    </message>
    <message>
        <source>Fill empty cells</source>
        <translation>Leere Zellen füllen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a prompt that was sent before.</source>
        <translation>Einen früher gesendeten Prompt wiederfinden.</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>From a web address…</source>
        <translation>Von Webadresse&#xa0;…</translation>
    </message>
    <message>
        <source>From the gallery</source>
        <translation>Aus der Galerie</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Generate next</source>
        <translation>Als Nächstes generieren</translation>
    </message>
    <message>
        <source>Go on from here: the picture as the only reference, and a prompt of its own.</source>
        <translation>Von hier aus weiter: das Bild als einzige Referenz, mit eigenem Prompt.</translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Go to the previous panel</source>
        <translation>Zum vorherigen Bereich</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>Zum Prompt</translation>
    </message>
    <message>
        <source>Group by day</source>
        <translation>Nach Tag gruppieren</translation>
    </message>
    <message>
        <source>Import an exported library…</source>
        <translation>Exportierte Bibliothek importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>Bilder importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Insert a character…</source>
        <translation>Figur einfügen&#xa0;…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Its views as references, its words in the prompt.</source>
        <translation>Ihre Ansichten als Referenzen, ihr Text im Prompt.</translation>
    </message>
    <message>
        <source>Judge a face-off</source>
        <translation>Blindtest beurteilen</translation>
    </message>
    <message>
        <source>Keep cells, titles and instructions for other sheets.</source>
        <translation>Zellen, Titel und Anweisungen für andere Blätter behalten.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys and providers</source>
        <translation>Schlüssel und Anbieter</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>Größere Kacheln</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Later prompt</source>
        <translation>Späterer Prompt</translation>
    </message>
    <message>
        <source>Less of the second picture</source>
        <translation>Weniger vom zweiten Bild</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Sperren, entsperren</translation>
    </message>
    <message>
        <source>Look at it briefly</source>
        <translation>Kurz ansehen</translation>
    </message>
    <message>
        <source>Look at the cell briefly</source>
        <translation>Zelle kurz ansehen</translation>
    </message>
    <message>
        <source>Look at the picture large; arrows go on from there.</source>
        <translation>Das Bild groß ansehen; die Pfeiltasten führen von dort weiter.</translation>
    </message>
    <message>
        <source>Make another picture of each chosen cell; all stay.</source>
        <translation>Von jeder gewählten Zelle ein weiteres Bild generieren; alle bleiben.</translation>
    </message>
    <message>
        <source>Make it last</source>
        <translation>Ans Ende</translation>
    </message>
    <message>
        <source>Make it next</source>
        <translation>An den Anfang</translation>
    </message>
    <message>
        <source>Make the pictures, from anywhere in the window.</source>
        <translation>Die Bilder generieren, von überall im Fenster.</translation>
    </message>
    <message>
        <source>Make these before all that wait in the queue.</source>
        <translation>Diese Bilder vor allen generieren, die in der Warteschlange stehen.</translation>
    </message>
    <message>
        <source>Make what can be made now, at the price shown.</source>
        <translation>Generieren, was jetzt generiert werden kann, zum angezeigten Preis.</translation>
    </message>
    <message>
        <source>Mark the face…</source>
        <translation>Gesicht markieren&#xa0;…</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>Maskenpinsel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>More of the second picture</source>
        <translation>Mehr vom zweiten Bild</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move to a project…</source>
        <translation>In ein Projekt verschieben …</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>NanoStudio</source>
        <translation>NanoStudio</translation>
    </message>
    <message>
        <source>New character from these pictures…</source>
        <translation>Neue Figur aus diesen Bildern&#xa0;…</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>Neues Blatt&#xa0;…</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Nächstes Paar</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Next project</source>
        <translation>Nächstes Projekt</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Ohne Rolle</translation>
    </message>
    <message>
        <source>Nothing new is sent; what is under way goes on.</source>
        <translation>Neues wird nicht gesendet; was in Arbeit ist, läuft weiter.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Version</translation>
    </message>
    <message>
        <source>One request to several models, judged blind.</source>
        <translation>Eine Anfrage an mehrere Modelle, blind beurteilt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a copy in another program; what is saved there comes back as a version of its own.</source>
        <translation>Eine Kopie in einem anderen Programm öffnen; was dort gespeichert wird, kommt als eigene Version zurück.</translation>
    </message>
    <message>
        <source>Open a picture&apos;s settings…</source>
        <translation>Einstellungen eines Bildes öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Open library folder</source>
        <translation>Bibliotheksordner öffnen</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Open settings file</source>
        <translation>Einstellungsdatei öffnen</translation>
    </message>
    <message>
        <source>Open the file in the system&apos;s viewer.</source>
        <translation>Die Datei im Betrachter des Systems öffnen.</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Öffnen mit&#xa0;…</translation>
    </message>
    <message>
        <source>Order pictures again with their characters as these are now; see the price before.</source>
        <translation>Bilder noch einmal bestellen, mit ihren Figuren, wie diese jetzt sind; vorher den Preis sehen.</translation>
    </message>
    <message>
        <source>Order the same from another model; see before what it costs and what would change.</source>
        <translation>Dasselbe bei einem anderen Modell bestellen; vorher sehen, was es kostet und was sich ändern würde.</translation>
    </message>
    <message>
        <source>Order the same once more. It costs the same again.</source>
        <translation>Dasselbe noch einmal bestellen. Es kostet noch einmal dasselbe.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Warteschlange pausieren</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Pick the best before you see whose is whose.</source>
        <translation>Das beste Bild wählen, bevor zu sehen ist, welches von wem ist.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture on the full screen</source>
        <translation>Bild im Vollbild</translation>
    </message>
    <message>
        <source>Pictures beside the sheet</source>
        <translation>Bilder neben dem Blatt</translation>
    </message>
    <message>
        <source>Pictures, settings and references, readable without NanoStudio.</source>
        <translation>Bilder, Einstellungen und Referenzen, lesbar auch ohne NanoStudio.</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Vorheriges Paar</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Prompt and references…</source>
        <translation>Prompt und Referenzen&#xa0;…</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>Prompt-Verlauf</translation>
    </message>
    <message>
        <source>Put a file in…</source>
        <translation>Datei einsetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Bewertung %1</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>Neu generieren</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Regenerate with the canon of now…</source>
        <translation>Mit dem aktuellen Kanon neu generieren&#xa0;…</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>Remixen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all drawing</source>
        <translation>Zeichnung entfernen</translation>
    </message>
    <message>
        <source>Remove all references</source>
        <translation>Alle Referenzen entfernen</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Auswahl entfernen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Reuse settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Save a dossier for the provider…</source>
        <translation>Dossier für den Anbieter speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save costs as a table…</source>
        <translation>Kosten als Tabelle speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save this prompt…</source>
        <translation>Diesen Prompt speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>Gespeicherte Prompts</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Scores of the models</source>
        <translation>Wertung der Modelle</translation>
    </message>
    <message>
        <source>See and copy the exact words and references before paying.</source>
        <translation>Den genauen Text und die Referenzen vor dem Bezahlen ansehen und kopieren.</translation>
    </message>
    <message>
        <source>See two to four selected pictures together.</source>
        <translation>Zwei bis vier ausgewählte Bilder zusammen ansehen.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Send to another provider…</source>
        <translation>An anderen Anbieter senden&#xa0;…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Show all pictures that are alike to this one.</source>
        <translation>Alle Bilder anzeigen, die diesem gleichen.</translation>
    </message>
    <message>
        <source>Show cell in the gallery</source>
        <translation>Zelle in der Galerie anzeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show in the gallery</source>
        <translation>In der Galerie anzeigen</translation>
    </message>
    <message>
        <source>Show the stack</source>
        <translation>Stapel anzeigen</translation>
    </message>
    <message>
        <source>Show them otherwise</source>
        <translation>Anders anzeigen</translation>
    </message>
    <message>
        <source>Slice a picture…</source>
        <translation>Bild schneiden&#xa0;…</translation>
    </message>
    <message>
        <source>Slice into cells…</source>
        <translation>In Zellen schneiden&#xa0;…</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>Kleinere Kacheln</translation>
    </message>
    <message>
        <source>Space opens the picture, and Space closes it.</source>
        <translation>Die Leertaste öffnet das Bild und schließt es wieder.</translation>
    </message>
    <message>
        <source>Stack alike variations</source>
        <translation>Ähnliche Varianten stapeln</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Star what is selected, or take the stars away.</source>
        <translation>Der Auswahl einen Stern geben oder ihn wieder entfernen.</translation>
    </message>
    <message>
        <source>Stop all cells</source>
        <translation>Alle Zellen stoppen</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tags&#xa0;…</translation>
    </message>
    <message>
        <source>Take back in the references</source>
        <translation>Referenzänderung rückgängig</translation>
    </message>
    <message>
        <source>Take over how a picture file says it was made.</source>
        <translation>Übernehmen, was eine Bilddatei über ihre Entstehung angibt.</translation>
    </message>
    <message>
        <source>Take over words, settings and references, with the picture before them.</source>
        <translation>Text, Einstellungen und Referenzen übernehmen, mit dem Bild an erster Stelle.</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The cell is empty then; its versions stay.</source>
        <translation>Die Zelle ist dann leer; ihre Versionen bleiben.</translation>
    </message>
    <message>
        <source>The first one wins</source>
        <translation>Das erste gewinnt</translation>
    </message>
    <message>
        <source>The fourth one wins</source>
        <translation>Das vierte gewinnt</translation>
    </message>
    <message>
        <source>The second one wins</source>
        <translation>Das zweite gewinnt</translation>
    </message>
    <message>
        <source>The third one wins</source>
        <translation>Das dritte gewinnt</translation>
    </message>
    <message>
        <source>Thicker</source>
        <translation>Dicker</translation>
    </message>
    <message>
        <source>Thinner</source>
        <translation>Dünner</translation>
    </message>
    <message>
        <source>Tiles of the usual size</source>
        <translation>Kacheln in Standardgröße</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use a saved prompt or template, or save one.</source>
        <translation>Einen gespeicherten Prompt oder eine Vorlage verwenden oder speichern.</translation>
    </message>
    <message>
        <source>Use as reference</source>
        <translation>Als Referenz verwenden</translation>
    </message>
    <message>
        <source>Use cell as reference</source>
        <translation>Zelle als Referenz verwenden</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View cell large</source>
        <translation>Zelle groß ansehen</translation>
    </message>
    <message>
        <source>View large</source>
        <translation>Groß ansehen</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>What NanoStudio said lately.</source>
        <translation>Was NanoStudio zuletzt gemeldet hat.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>What is under way, and what waits its turn.</source>
        <translation>Was in Arbeit ist und was noch wartet.</translation>
    </message>
    <message>
        <source>What was asked, delivered and charged, for a refund; no key, no account.</source>
        <translation>Was angefordert, geliefert und berechnet wurde, für eine Erstattung; kein Schlüssel, kein Konto.</translation>
    </message>
    <message>
        <source>What you picked in face-offs, by model.</source>
        <translation>Was Sie in Blindtests gewählt haben, nach Modell.</translation>
    </message>
    <message>
        <source>What your characters look like.</source>
        <translation>Wie Ihre Figuren aussehen.</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>Ganze Bilder</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message>
        <source>%1 made with an earlier canon</source>
        <translation>%1 mit früherem Kanon entstanden</translation>
    </message>
    <message>
        <source>%1 made with canon v%2</source>
        <translation>%1 mit Kanon v%2 entstanden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n Blatt</numerusform>
            <numerusform>%n Blätter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 Blatt</translation>
    </message>
    <message>
        <source>3/4</source>
        <translation>3/4</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Characters (*.nanocharacter)</source>
        <translation>Figuren (*.nanocharacter)</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Bilder wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Export a character</source>
        <translation>Figur exportieren</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Import a character</source>
        <translation>Figur importieren</translation>
    </message>
    <message>
        <source>In no picture and no sheet yet</source>
        <translation>Noch in keinem Bild und keinem Blatt</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Neue Figur</translation>
    </message>
    <message>
        <source>Note on this picture…</source>
        <translation>Notiz zu diesem Bild&#xa0;…</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>Outfit</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Prop</source>
        <translation>Requisit</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Ansicht „%1“ entfernen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Zeigen als</translation>
    </message>
    <message>
        <source>Take colours from it…</source>
        <translation>Farben daraus aufnehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Take this picture out</source>
        <translation>Dieses Bild entfernen</translation>
    </message>
    <message>
        <source>Three-quarter</source>
        <translation>Dreiviertel</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>a picture is being copied</source>
        <translation>ein Bild wird kopiert</translation>
    </message>
    <message>
        <source>canon v%1</source>
        <translation>Kanon v%1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>v%1, since %2</source>
        <translation>v%1, seit %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referenz %1</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>%1 GB free</source>
        <translation>%1&#xa0;GB frei</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1&#xa0;MB frei</translation>
    </message>
    <message>
        <source>An original keeps what it has.</source>
        <translation>Ein Original behält, was es hat.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Exact, and large.</source>
        <translation>Exakt und groß.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n pictures</source>
        <translation>
            <numerusform>%n Bild exportieren</numerusform>
            <numerusform>%n Bilder exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Fill exactly</source>
        <translation>Exakt füllen</translation>
    </message>
    <message>
        <source>Fit inside</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>Made by AI, no more</source>
        <translation>Nur „KI-generiert“</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Of its width and height.</source>
        <translation>Von Breite und Höhe.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Pixels; none is enlarged.</source>
        <translation>Pixel; keins wird vergrößert.</translation>
    </message>
    <message>
        <source>Prompt, model, settings and references; never a key or a path.</source>
        <translation>Prompt, Modell, Einstellungen und Referenzen; nie ein Schlüssel oder ein Pfad.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Small; every program opens it.</source>
        <translation>Klein; jedes Programm kann es öffnen.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller than JPEG; for the web.</source>
        <translation>Kleiner als JPEG; fürs Web.</translation>
    </message>
    <message>
        <source>The provider&apos;s own file, byte for byte.</source>
        <translation>Die Datei des Anbieters, Byte für Byte.</translation>
    </message>
    <message>
        <source>The smallest; older programs lack it.</source>
        <translation>Am kleinsten; ältere Programme kennen es nicht.</translation>
    </message>
    <message>
        <source>What stands over is cut.</source>
        <translation>Was übersteht, wird abgeschnitten.</translation>
    </message>
    <message>
        <source>Whole, within these pixels.</source>
        <translation>Ganz, innerhalb dieser Pixel.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>day it was made</source>
        <translation>Tag der Erstellung</translation>
    </message>
    <message>
        <source>first character</source>
        <translation>erste Figur</translation>
    </message>
    <message>
        <source>first words of the prompt</source>
        <translation>Anfang des Prompts</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>number in this export</source>
        <translation>Nummer in diesem Export</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>seed, where it is known</source>
        <translation>Seed, soweit bekannt</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>time it was made</source>
        <translation>Uhrzeit der Erstellung</translation>
    </message>
    <message>
        <source>view of the character</source>
        <translation>Ansicht der Figur</translation>
    </message>
</context>
<context>
    <name>face_off</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, asked for %2</source>
        <translation>%1, angefordert: %2</translation>
    </message>
    <message>
        <source>%1, unlike asked: %2</source>
        <translation>%1, anders als angefordert: %2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Median-Dauer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>Preis je Bild</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Size as asked</source>
        <translation>Größe stimmt</translation>
    </message>
    <message>
        <source>at %1: has no %2</source>
        <translation>in %1: kein %2</translation>
    </message>
    <message>
        <source>no choice of resolution</source>
        <translation>Auflösung nicht wählbar</translation>
    </message>
    <message>
        <source>takes public addresses only</source>
        <translation>nimmt nur öffentliche Adressen an</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>%1, canon v%2</source>
        <translation>%1, Kanon v%2</translation>
    </message>
    <message>
        <source>%1, earlier canon</source>
        <translation>%1, früherer Kanon</translation>
    </message>
    <message>
        <source>Another project</source>
        <translation>Anderes Projekt</translation>
    </message>
    <message>
        <source>Another project&apos;s board</source>
        <translation>Board eines anderen Projekts</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Bestbewertete zuerst</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Left to the model</source>
        <translation>Dem Modell überlassen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Unlike asked</source>
        <translation>Anders geliefert</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>★ %1 or more</source>
        <translation>★ ab %1</translation>
    </message>
    <message>
        <source>★ 5</source>
        <translation>★ 5</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n are in the trash</source>
        <translation>
            <numerusform>%n liegt im Papierkorb</numerusform>
            <numerusform>%n liegen im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no pictures</source>
        <translation>
            <numerusform>%n ist kein Bild</numerusform>
            <numerusform>%n sind keine Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importiert</numerusform>
            <numerusform>%n importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n war schon da</numerusform>
            <numerusform>%n waren schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Import: %1 von %2</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Bilder werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>No pictures were found.</source>
        <translation>Keine Bilder gefunden.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left of %2, by what was charged here since %3. What you spend elsewhere is not counted.</source>
        <translation>Noch etwa %1 von %2, nach dem, was hier seit %3 berechnet wurde. Was Sie anderswo ausgeben, zählt nicht mit.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>For this run only: the keyring did not take it</source>
        <translation>Nur für diese Sitzung: Der Schlüsselbund hat ihn nicht angenommen</translation>
    </message>
    <message>
        <source>For this run only: this system has no keyring to keep it in</source>
        <translation>Nur für diese Sitzung: Dieses System hat keinen Schlüsselbund, der ihn aufbewahrt</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Aus der Umgebung</translation>
    </message>
    <message>
        <source>From the environment variable %1</source>
        <translation>Aus der Umgebungsvariablen %1</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring (%1)</source>
        <translation>Im Schlüsselbund des Systems (%1)</translation>
    </message>
    <message>
        <source>Key stored</source>
        <translation>Schlüssel gespeichert</translation>
    </message>
    <message>
        <source>Key without a name</source>
        <translation>Schlüssel ohne Namen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Not certain: %1</source>
        <translation>Ungewiss: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not counted either: %n charges nobody said the amount of.</source>
        <translation>
            <numerusform>Ebenfalls nicht mitgezählt: %n berechneter Posten, dessen Betrag niemand genannt hat.</numerusform>
            <numerusform>Ebenfalls nicht mitgezählt: %n berechnete Posten, deren Betrag niemand genannt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stored any more: enter it again</source>
        <translation>Nicht mehr gespeichert: Geben Sie ihn erneut ein</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Gestoppt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Stopped. The key may still be there.</source>
        <translation>Gestoppt. Der Schlüssel ist vielleicht noch da.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Der Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>The keyring does not say whether it is there</source>
        <translation>Der Schlüsselbund sagt nicht, ob er da ist</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Warten auf den Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch ca.&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>%1 has no key: add one</source>
        <translation>%1 hat keinen Schlüssel: einen hinzufügen</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>%1 shapes</source>
        <translation>%1 Seitenverhältnisse</translation>
    </message>
    <message>
        <source>1 shape</source>
        <translation>1 Seitenverhältnis</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>ca.&#xa0;%1&#xa0;s</translation>
    </message>
    <message>
        <source>can be watched</source>
        <translation>mit Live-Vorschau</translation>
    </message>
    <message>
        <source>cannot draw %1</source>
        <translation>zeichnet kein %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>gives no choice of %1</source>
        <translation>%1 nicht wählbar</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>kein %1</translation>
    </message>
    <message>
        <source>leaves out %1 references</source>
        <translation>lässt %1 Referenzen weg</translation>
    </message>
    <message>
        <source>leaves out a reference</source>
        <translation>lässt eine Referenz weg</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>no choice of %1</source>
        <translation>keine Wahl von %1</translation>
    </message>
    <message>
        <source>no references</source>
        <translation>keine Referenzen</translation>
    </message>
    <message>
        <source>price not published</source>
        <translation>Preis nicht veröffentlicht</translation>
    </message>
    <message>
        <source>takes %1 of role %2</source>
        <translation>nur %1 mit Rolle %2</translation>
    </message>
    <message>
        <source>takes %1 references, not %2</source>
        <translation>nur %1 Referenzen, nicht %2</translation>
    </message>
    <message>
        <source>takes no references</source>
        <translation>keine Referenzen möglich</translation>
    </message>
    <message>
        <source>up to %1 references</source>
        <translation>bis zu %1 Referenzen</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>%1 credit</source>
        <translation>%1 Credit</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 Credits</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>Credits</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n eingereiht</numerusform>
            <numerusform>%n eingereiht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 zu klären</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 · unlike asked</source>
        <translation>%1 · anders als angefordert</translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%n Referenz</numerusform>
            <numerusform>%n Referenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 reference</source>
        <translation>1 Referenz</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>listed price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>laut %1</translation>
    </message>
    <message>
        <source>tokens × price</source>
        <translation>Tokens × Preis</translation>
    </message>
</context>
<context>
    <name>running</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>say</name>
    <message>
        <source>%1 (made %2 UTC)</source>
        <translation>%1 (erstellt %2 UTC)</translation>
    </message>
    <message>
        <source>%1 MB are needed where %2 is, and %3 MB are free.</source>
        <translation>Wo %2 liegt, werden %1&#xa0;MB benötigt, und %3&#xa0;MB sind frei.</translation>
    </message>
    <message>
        <source>%1 MB are needed, and %2 MB are free.</source>
        <translation>%1&#xa0;MB werden benötigt, und %2&#xa0;MB sind frei.</translation>
    </message>
    <message>
        <source>%1 answered with something NanoStudio cannot read.</source>
        <translation>%1 hat mit etwas geantwortet, das NanoStudio nicht lesen kann.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no picture (%2).</source>
        <translation>%1 hat mit etwas geantwortet, das kein Bild ist (%2).</translation>
    </message>
    <message>
        <source>%1 answered without a task id.</source>
        <translation>%1 hat ohne Auftrags-ID geantwortet.</translation>
    </message>
    <message>
        <source>%1 answers without a key too, at this address.</source>
        <translation>%1 antwortet unter dieser Adresse auch ohne Schlüssel.</translation>
    </message>
    <message>
        <source>%1 asks for a pause: too many requests.</source>
        <translation>%1 bittet um eine Pause: zu viele Anfragen.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 broke this request off.</source>
        <translation>%1 hat diese Anfrage abgebrochen.</translation>
    </message>
    <message>
        <source>%1 cannot be asked about this task: it has no id.</source>
        <translation>%1 kann nicht nach diesem Auftrag gefragt werden: Er hat keine ID.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>%1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>%1 kann nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>%1 cannot draw %2.</source>
        <translation>%1 kann %2 nicht zeichnen.</translation>
    </message>
    <message>
        <source>%1 cannot reach its own servers.</source>
        <translation>%1 erreicht die eigenen Server nicht.</translation>
    </message>
    <message>
        <source>%1 cannot work with these settings.</source>
        <translation>%1 kann mit diesen Einstellungen nichts anfangen.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 could not make this picture.</source>
        <translation>%1 konnte dieses Bild nicht erstellen.</translation>
    </message>
    <message>
        <source>%1 did not accept this request.</source>
        <translation>%1 hat diese Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 did not refuse the key, but has no free call that shows it to be good.</source>
        <translation>%1 hat den Schlüssel nicht abgelehnt, bietet aber keine kostenlose Abfrage, die seine Gültigkeit belegt.</translation>
    </message>
    <message>
        <source>%1 does not allow this key to do that.</source>
        <translation>%1 erlaubt das diesem Schlüssel nicht.</translation>
    </message>
    <message>
        <source>%1 does not fit the provider&apos;s limit.</source>
        <translation>%1 überschreitet die Grenze des Anbieters.</translation>
    </message>
    <message>
        <source>%1 does not have this model.</source>
        <translation>%1 hat dieses Modell nicht.</translation>
    </message>
    <message>
        <source>%1 does not know this model or address.</source>
        <translation>%1 kennt dieses Modell oder diese Adresse nicht.</translation>
    </message>
    <message>
        <source>%1 does not know this task or address.</source>
        <translation>%1 kennt diesen Auftrag oder diese Adresse nicht.</translation>
    </message>
    <message>
        <source>%1 does not list this task among its newest; looked at: %2.</source>
        <translation>%1 führt diesen Auftrag nicht unter den neuesten; durchgesehen: %2.</translation>
    </message>
    <message>
        <source>%1 does not list this task.</source>
        <translation>%1 führt diesen Auftrag nicht.</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation>%1 bietet das nicht an.</translation>
    </message>
    <message>
        <source>%1 does not say whether it charged.</source>
        <translation>%1 gibt nicht an, ob Ihnen etwas berechnet wurde.</translation>
    </message>
    <message>
        <source>%1 does not serve this key as its project is.</source>
        <translation>%1 nimmt diesen Schlüssel nicht an, so wie sein Projekt eingerichtet ist.</translation>
    </message>
    <message>
        <source>%1 does not take this kind of file.</source>
        <translation>%1 nimmt diese Art von Datei nicht an.</translation>
    </message>
    <message>
        <source>%1 failed on its side.</source>
        <translation>Bei %1 ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>%1 finished without a picture.</source>
        <translation>%1 wurde fertig, ohne ein Bild zu liefern.</translation>
    </message>
    <message>
        <source>%1 gave an address that only this computer can reach.</source>
        <translation>%1 hat eine Adresse genannt, die nur dieser Computer erreicht.</translation>
    </message>
    <message>
        <source>%1 gave an answer NanoStudio does not know (%2).</source>
        <translation>%1 hat eine Antwort gegeben, die NanoStudio nicht kennt (%2).</translation>
    </message>
    <message>
        <source>%1 has given no result for a long time.</source>
        <translation>%1 hat seit Langem kein Ergebnis geliefert.</translation>
    </message>
    <message>
        <source>%1 has no amount: “%2”.</source>
        <translation>%1 enthält keinen Betrag: „%2“.</translation>
    </message>
    <message>
        <source>%1 has no format %2.</source>
        <translation>%1 hat kein Format %2.</translation>
    </message>
    <message>
        <source>%1 has no list of its models.</source>
        <translation>%1 hat keine Liste seiner Modelle.</translation>
    </message>
    <message>
        <source>%1 has no model “%2”.</source>
        <translation>%1 hat kein Modell „%2“.</translation>
    </message>
    <message>
        <source>%1 has no resolution %2.</source>
        <translation>%1 hat keine Auflösung %2.</translation>
    </message>
    <message>
        <source>%1 has too many pixels.</source>
        <translation>%1 hat zu viele Pixel.</translation>
    </message>
    <message>
        <source>%1 has too many pixels: %2.</source>
        <translation>%1 hat zu viele Pixel: %2.</translation>
    </message>
    <message>
        <source>%1 is a %2 file.</source>
        <translation>%1 ist eine %2-Datei.</translation>
    </message>
    <message>
        <source>%1 is a TIFF or camera raw file.</source>
        <translation>%1 ist eine TIFF- oder Kamera-Rohdatei.</translation>
    </message>
    <message>
        <source>%1 is a film.</source>
        <translation>%1 ist ein Film.</translation>
    </message>
    <message>
        <source>%1 is a web page.</source>
        <translation>%1 ist eine Webseite.</translation>
    </message>
    <message>
        <source>%1 is an SVG or other XML file.</source>
        <translation>%1 ist eine SVG- oder andere XML-Datei.</translation>
    </message>
    <message>
        <source>%1 is an archive or a document.</source>
        <translation>%1 ist ein Archiv oder ein Dokument.</translation>
    </message>
    <message>
        <source>%1 is an empty file.</source>
        <translation>%1 ist eine leere Datei.</translation>
    </message>
    <message>
        <source>%1 is cut at a point: names with one stand in quotes.</source>
        <translation>%1 wird an einem Punkt getrennt: Namen mit Punkt stehen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is incomplete.</source>
        <translation>%1 ist unvollständig.</translation>
    </message>
    <message>
        <source>%1 is no entry here; there are: %2.</source>
        <translation>%1 gibt es hier nicht; möglich sind: %2.</translation>
    </message>
    <message>
        <source>%1 is no provider; the providers are: %2.</source>
        <translation>%1 ist kein Anbieter; die Anbieter sind: %2.</translation>
    </message>
    <message>
        <source>%1 is not a picture.</source>
        <translation>%1 ist kein Bild.</translation>
    </message>
    <message>
        <source>%1 is not there, or may not be written.</source>
        <translation>%1 ist nicht vorhanden oder darf nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is overloaded or being repaired.</source>
        <translation>%1 ist überlastet oder wird gewartet.</translation>
    </message>
    <message>
        <source>%1 keeps no task to look up: see there whether it charged. Resend (may charge again) or dismiss.</source>
        <translation>%1 führt keine Aufträge zum Nachschlagen: Sehen Sie dort nach, ob Ihnen etwas berechnet wurde. Dann erneut senden (kann nochmals berechnet werden) oder verwerfen.</translation>
    </message>
    <message>
        <source>%1 keeps no tasks that could be asked for.</source>
        <translation>%1 führt keine Aufträge, nach denen man fragen könnte.</translation>
    </message>
    <message>
        <source>%1 keeps no tasks that could be looked up.</source>
        <translation>%1 führt keine Aufträge, die man nachschlagen könnte.</translation>
    </message>
    <message>
        <source>%1 lists tasks that may be this one: %2.</source>
        <translation>%1 führt Aufträge, die dieser sein könnten: %2.</translation>
    </message>
    <message>
        <source>%1 may have accepted and charged this.</source>
        <translation>%1 hat dies vielleicht angenommen und Ihnen berechnet.</translation>
    </message>
    <message>
        <source>%1 may still finish and charge it; the result can be collected later.</source>
        <translation>%1 kann den Auftrag noch fertigstellen und Ihnen berechnen; das Ergebnis lässt sich später abholen.</translation>
    </message>
    <message>
        <source>%1 must be reached by https.</source>
        <translation>%1 darf nur über https angesprochen werden.</translation>
    </message>
    <message>
        <source>%1 needs an aspect ratio on its Gemini route.</source>
        <translation>%1 braucht auf der Gemini-Route ein Seitenverhältnis.</translation>
    </message>
    <message>
        <source>%1 no longer has this task.</source>
        <translation>%1 hat diesen Auftrag nicht mehr.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came. Fetch it again.</source>
        <translation>%1 von %2 Bytes sind angekommen. Rufen Sie das Bild erneut ab.</translation>
    </message>
    <message>
        <source>%1 packed its answer in a way NanoStudio cannot read.</source>
        <translation>%1 hat die Antwort so gepackt, dass NanoStudio sie nicht lesen kann.</translation>
    </message>
    <message>
        <source>%1 pictures cannot be made at once.</source>
        <translation>%1 Bilder auf einmal sind nicht möglich.</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 hat den Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused this for its content.</source>
        <translation>%1 hat dies wegen des Inhalts abgelehnt.</translation>
    </message>
    <message>
        <source>%1 says this collides with another request.</source>
        <translation>%1 meldet einen Konflikt mit einer anderen Anfrage.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 sagt: „%2“</translation>
    </message>
    <message>
        <source>%1 sends NanoStudio from address to address.</source>
        <translation>%1 schickt NanoStudio von Adresse zu Adresse.</translation>
    </message>
    <message>
        <source>%1 sent NanoStudio to another address.</source>
        <translation>%1 hat NanoStudio an eine andere Adresse verwiesen.</translation>
    </message>
    <message>
        <source>%1 should be a list of texts, like [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>%1 muss eine Liste von Texten sein, etwa [&quot;a&quot;, &quot;b&quot;].</translation>
    </message>
    <message>
        <source>%1 should be a provider with uploads: %2.</source>
        <translation>%1 muss ein Anbieter mit Uploads sein: %2.</translation>
    </message>
    <message>
        <source>%1 should be a whole number from 0 to %2.</source>
        <translation>%1 muss eine ganze Zahl von 0 bis %2 sein.</translation>
    </message>
    <message>
        <source>%1 should be an amount, like “15 credits” or “$0.05”.</source>
        <translation>%1 muss ein Betrag sein, etwa „15 credits“ oder „$0.05“.</translation>
    </message>
    <message>
        <source>%1 should be one of: %2.</source>
        <translation>%1 muss einer dieser Werte sein: %2.</translation>
    </message>
    <message>
        <source>%1 should be text in quotes.</source>
        <translation>%1 muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>%1 should be true or false.</source>
        <translation>%1 muss true oder false sein.</translation>
    </message>
    <message>
        <source>%1 should be “edits” or “gemini”.</source>
        <translation>%1 muss „edits“ oder „gemini“ sein.</translation>
    </message>
    <message>
        <source>%1 should begin with https://.</source>
        <translation>%1 muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>%1 takes %2 character references, and all are in use.</source>
        <translation>%1 unterstützt %2 Figurenreferenzen, und alle sind vergeben.</translation>
    </message>
    <message>
        <source>%1 takes %2 object references, and all are in use.</source>
        <translation>%1 unterstützt %2 Objektreferenzen, und alle sind vergeben.</translation>
    </message>
    <message>
        <source>%1 takes %2 references, and all are in use.</source>
        <translation>%1 unterstützt %2 Referenzen, und alle sind vergeben.</translation>
    </message>
    <message>
        <source>%1 takes %2 style references, and all are in use.</source>
        <translation>%1 unterstützt %2 Stilreferenzen, und alle sind vergeben.</translation>
    </message>
    <message>
        <source>%1 takes no references of this kind.</source>
        <translation>%1 unterstützt keine Referenzen dieser Art.</translation>
    </message>
    <message>
        <source>%1 takes no references.</source>
        <translation>%1 unterstützt keine Referenzen.</translation>
    </message>
    <message>
        <source>%1 takes one character reference, and it is in use.</source>
        <translation>%1 unterstützt eine Figurenreferenz, und sie ist vergeben.</translation>
    </message>
    <message>
        <source>%1 takes one object reference, and it is in use.</source>
        <translation>%1 unterstützt eine Objektreferenz, und sie ist vergeben.</translation>
    </message>
    <message>
        <source>%1 takes one reference, and it is in use.</source>
        <translation>%1 unterstützt eine Referenz, und sie ist vergeben.</translation>
    </message>
    <message>
        <source>%1 takes one style reference, and it is in use.</source>
        <translation>%1 unterstützt eine Stilreferenz, und sie ist vergeben.</translation>
    </message>
    <message>
        <source>%1 takes references by public address only.</source>
        <translation>%1 nimmt Referenzen nur über öffentliche Adressen an.</translation>
    </message>
    <message>
        <source>%1 takes too much memory to read.</source>
        <translation>%1 braucht zum Lesen zu viel Speicher.</translation>
    </message>
    <message>
        <source>%1 took too long on its side.</source>
        <translation>%1 hat selbst zu lange gebraucht.</translation>
    </message>
    <message>
        <source>%1 waited too long for the request to arrive.</source>
        <translation>%1 hat zu lange auf die Anfrage gewartet.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1, in %2. Check the disk.</source>
        <translation>%1, in %2. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>%1, line %2, “%3”</source>
        <translation>%1, Zeile %2, „%3“</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2 x %3 pixels, %4, %5 bytes, SHA-256 %6</source>
        <translation>%1. %2 x %3 Pixel, %4, %5 Bytes, SHA-256 %6</translation>
    </message>
    <message>
        <source>%1. Close other programs, then try again.</source>
        <translation>%1. Schließen Sie andere Programme und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1. Copy it to your disk and try again.</source>
        <translation>%1. Kopieren Sie die Datei auf Ihren Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1. The picture is still at the provider.</source>
        <translation>%1. Das Bild ist noch beim Anbieter.</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1: %2 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was imported.</source>
        <translation>%1: %2. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>%1: HTTP status %2</source>
        <translation>%1: HTTP-Status %2</translation>
    </message>
    <message>
        <source>%1: charged %2</source>
        <translation>%1: berechnet %2</translation>
    </message>
    <message>
        <source>%1: refunded %2</source>
        <translation>%1: erstattet %2</translation>
    </message>
    <message>
        <source>A base URL holds no key and no query.</source>
        <translation>Eine Basis-URL enthält weder Schlüssel noch Abfrageparameter.</translation>
    </message>
    <message>
        <source>A brace in the name has no other half.</source>
        <translation>Einer geschweiften Klammer im Namen fehlt ihr Gegenstück.</translation>
    </message>
    <message>
        <source>A cell is from %1 to %2 pixels wide and high.</source>
        <translation>Eine Zelle ist %1 bis %2 Pixel breit und hoch.</translation>
    </message>
    <message>
        <source>A character in it is not known any more.</source>
        <translation>Eine Figur darin ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>A character of “%1” is no longer there.</source>
        <translation>Eine Figur von „%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>A file name cannot have “%1” in it.</source>
        <translation>Ein Dateiname darf „%1“ nicht enthalten.</translation>
    </message>
    <message>
        <source>A filter that the account&apos;s owner set stopped this (%1).</source>
        <translation>Ein Filter, den der Kontoinhaber eingerichtet hat, hat dies gestoppt (%1).</translation>
    </message>
    <message>
        <source>A fresh address is asked for.</source>
        <translation>Eine neue Adresse wird angefordert.</translation>
    </message>
    <message>
        <source>A key would travel in the clear. Only a gateway on this computer or the local network may be given as http.</source>
        <translation>Ein Schlüssel würde unverschlüsselt übertragen. Nur ein Gateway auf diesem Computer oder im lokalen Netzwerk darf mit http angegeben werden.</translation>
    </message>
    <message>
        <source>A margin has from %1 to %2 pixels.</source>
        <translation>Ein Rand hat %1 bis %2 Pixel.</translation>
    </message>
    <message>
        <source>A name has up to %1 characters, and no colon among them.</source>
        <translation>Ein Name hat höchstens %1 Zeichen, und kein Doppelpunkt ist darunter.</translation>
    </message>
    <message>
        <source>A page has from %1 to %2 dots an inch.</source>
        <translation>Eine Seite hat %1 bis %2 Punkte pro Zoll.</translation>
    </message>
    <message>
        <source>A picture comes with the answer to its request, or not at all.</source>
        <translation>Ein Bild kommt mit der Antwort auf seine Anfrage oder gar nicht.</translation>
    </message>
    <message>
        <source>A picture in it has not the size it should have.</source>
        <translation>Ein Bild darin hat nicht die Größe, die es haben sollte.</translation>
    </message>
    <message>
        <source>A picture in it is damaged: its bytes have changed.</source>
        <translation>Ein Bild darin ist beschädigt: Die Bytes haben sich geändert.</translation>
    </message>
    <message>
        <source>A picture of its own came back without the mark it gave it (%1).</source>
        <translation>Ein eigenes Bild kam ohne die Kennzeichnung zurück, die es bekommen hatte (%1).</translation>
    </message>
    <message>
        <source>A picture of the character cannot be used as it is noted.</source>
        <translation>Ein Bild der Figur ist so, wie es vermerkt ist, nicht verwendbar.</translation>
    </message>
    <message>
        <source>A picture of the character is no longer in the library.</source>
        <translation>Ein Bild der Figur ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>A picture was not delivered.</source>
        <translation>Ein Bild wurde nicht geliefert.</translation>
    </message>
    <message>
        <source>A reference is no longer in the library.</source>
        <translation>Eine Referenz ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>A sentence of what must never change is empty.</source>
        <translation>Ein Satz zu dem, was sich nie ändern darf, ist leer.</translation>
    </message>
    <message>
        <source>A sheet has at least one column.</source>
        <translation>Ein Blatt hat mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>A sheet has from %1 to %2 cells.</source>
        <translation>Ein Blatt hat %1 bis %2 Zellen.</translation>
    </message>
    <message>
        <source>A sheet needs a name of up to %1 characters.</source>
        <translation>Ein Blatt braucht einen Namen mit höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A sheet of %1 columns and %2 rows is too large.</source>
        <translation>Ein Blatt mit %1 Spalten und %2 Zeilen ist zu groß.</translation>
    </message>
    <message>
        <source>A side cannot be %1 pixels long.</source>
        <translation>Eine Seite kann nicht %1 Pixel lang sein.</translation>
    </message>
    <message>
        <source>A template of %1 cells does not fit its grid.</source>
        <translation>Eine Vorlage mit %1 Zellen passt nicht in ihr Raster.</translation>
    </message>
    <message>
        <source>A text of the character is too long: %1 characters.</source>
        <translation>Ein Text der Figur ist zu lang: %1 Zeichen.</translation>
    </message>
    <message>
        <source>A view counts on a version that is not there.</source>
        <translation>Eine Ansicht verweist auf eine Version, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A view has too many versions.</source>
        <translation>Eine Ansicht hat zu viele Versionen.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Add credit on the provider&apos;s site, then go on.</source>
        <translation>Laden Sie auf der Website des Anbieters Guthaben auf und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>An outfit or a prop has no name, or too long a one.</source>
        <translation>Ein Outfit oder Requisit hat keinen oder einen zu langen Namen.</translation>
    </message>
    <message>
        <source>Another NanoStudio has this library open.</source>
        <translation>Ein anderes NanoStudio hat diese Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>Answers of the provider:</source>
        <translation>Antworten des Anbieters:</translation>
    </message>
    <message>
        <source>Ask for 1 to %1.</source>
        <translation>Möglich sind 1 bis %1.</translation>
    </message>
    <message>
        <source>Asked: %1 pictures (%2)</source>
        <translation>Angeforderte Bilder: %1 (%2)</translation>
    </message>
    <message>
        <source>Begin again with the picture as a reference.</source>
        <translation>Beginnen Sie neu und verwenden Sie das Bild als Referenz.</translation>
    </message>
    <message>
        <source>Between cells there are from %1 to %2 pixels.</source>
        <translation>Zwischen den Zellen liegen %1 bis %2 Pixel.</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>Vor dem Senden abgebrochen.</translation>
    </message>
    <message>
        <source>Canon version %1 of “%2” is locked.</source>
        <translation>Kanonversion %1 von „%2“ ist gesperrt.</translation>
    </message>
    <message>
        <source>Change the model, the shape, the resolution or the prompt.</source>
        <translation>Ändern Sie das Modell, das Seitenverhältnis, die Auflösung oder den Prompt.</translation>
    </message>
    <message>
        <source>Change the prompt and try again. It does not say whether it charged.</source>
        <translation>Ändern Sie den Prompt und versuchen Sie es erneut. Der Anbieter gibt nicht an, ob Ihnen etwas berechnet wurde.</translation>
    </message>
    <message>
        <source>Change the prompt or the references; sent unchanged it is refused again.</source>
        <translation>Ändern Sie den Prompt oder die Referenzen; unverändert wird die Anfrage wieder abgelehnt.</translation>
    </message>
    <message>
        <source>Change the prompt or try again.</source>
        <translation>Ändern Sie den Prompt oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Change the prompt, the shape or the references.</source>
        <translation>Ändern Sie den Prompt, das Seitenverhältnis oder die Referenzen.</translation>
    </message>
    <message>
        <source>Charged: no</source>
        <translation>Berechnet: nein</translation>
    </message>
    <message>
        <source>Charged: not known</source>
        <translation>Berechnet: nicht bekannt</translation>
    </message>
    <message>
        <source>Charged: refunded</source>
        <translation>Berechnet: erstattet</translation>
    </message>
    <message>
        <source>Charged: yes</source>
        <translation>Berechnet: ja</translation>
    </message>
    <message>
        <source>Check that %1 exists and belongs to you.</source>
        <translation>Prüfen Sie, ob %1 vorhanden ist und Ihnen gehört.</translation>
    </message>
    <message>
        <source>Check the disk that %1 is on.</source>
        <translation>Prüfen Sie den Datenträger, auf dem %1 liegt.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Prüfen Sie die Berechtigungen der Datei.</translation>
    </message>
    <message>
        <source>Check the network and the provider&apos;s address.</source>
        <translation>Prüfen Sie das Netzwerk und die Adresse des Anbieters.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>Check the provider&apos;s address in Keys and providers.</source>
        <translation>Prüfen Sie die Adresse des Anbieters unter „Schlüssel und Anbieter“.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>Check the task id, the model and the provider&apos;s address.</source>
        <translation>Prüfen Sie die Auftrags-ID, das Modell und die Adresse des Anbieters.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether the network wants a sign-in page to be opened first.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers und ob im Netzwerk zuerst eine Anmeldeseite geöffnet werden muss.</translation>
    </message>
    <message>
        <source>Check, enter the task id from the provider&apos;s site, resend (may charge again) or dismiss.</source>
        <translation>Prüfen Sie den Auftrag, geben Sie die Auftrags-ID von der Website des Anbieters ein, senden Sie erneut (kann nochmals berechnet werden) oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>Choose 1 to %1.</source>
        <translation>Wählen Sie 1 bis %1.</translation>
    </message>
    <message>
        <source>Choose 1 to 100; 90 is good for nearly all.</source>
        <translation>Wählen Sie 1 bis 100; 90 passt fast immer.</translation>
    </message>
    <message>
        <source>Choose a file of up to %1 kB.</source>
        <translation>Wählen Sie eine Datei von höchstens %1 kB.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>Wählen Sie einen Ordner auf einem Datenträger dieses Computers.</translation>
    </message>
    <message>
        <source>Choose a folder outside it.</source>
        <translation>Wählen Sie einen Ordner außerhalb der Bibliothek.</translation>
    </message>
    <message>
        <source>Choose a larger page, fewer cells, or smaller margins and gutters.</source>
        <translation>Wählen Sie eine größere Seite, weniger Zellen oder kleinere Ränder und Zwischenräume.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Wählen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>Choose a shorter name for the files, or another folder.</source>
        <translation>Wählen Sie einen kürzeren Namen für die Dateien oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder. Nothing was changed.</source>
        <translation>Wählen Sie einen leeren oder einen neuen Ordner. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose another cell.</source>
        <translation>Wählen Sie eine andere Zelle.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder; nothing was changed.</source>
        <translation>Wählen Sie einen anderen Ordner; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose another model; nothing was sent.</source>
        <translation>Wählen Sie ein anderes Modell; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Wählen Sie eine andere Zahl.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>Choose another place than %1.</source>
        <translation>Wählen Sie einen anderen Ort als %1.</translation>
    </message>
    <message>
        <source>Choose another place; the name ends in .png.</source>
        <translation>Wählen Sie einen anderen Ort; der Name endet auf .png.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Wählen Sie ein anderes Blatt.</translation>
    </message>
    <message>
        <source>Choose one of its versions.</source>
        <translation>Wählen Sie eine ihrer Versionen.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>Choose the folder that has a %1 in it.</source>
        <translation>Wählen Sie den Ordner, in dem %1 liegt.</translation>
    </message>
    <message>
        <source>Choose the pictures in it.</source>
        <translation>Wählen Sie die Bilder darin aus.</translation>
    </message>
    <message>
        <source>Connect its disk, or give yourself the right to write there.</source>
        <translation>Schließen Sie den Datenträger an oder verschaffen Sie sich dort Schreibrechte.</translation>
    </message>
    <message>
        <source>Connect the disk that %1 is on. Nothing in it was changed.</source>
        <translation>Schließen Sie den Datenträger an, auf dem %1 liegt. Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Copy it again, without line breaks, and enter it in Keys and providers.</source>
        <translation>Kopieren Sie ihn noch einmal, ohne Zeilenumbrüche, und geben Sie ihn unter „Schlüssel und Anbieter“ ein.</translation>
    </message>
    <message>
        <source>Copy it to this one first.</source>
        <translation>Kopieren Sie die Bilder zuerst auf diesen Computer.</translation>
    </message>
    <message>
        <source>Copy or download it again, or choose another file.</source>
        <translation>Kopieren oder laden Sie die Datei erneut oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Copy the id from the provider&apos;s site, without the address around it.</source>
        <translation>Kopieren Sie die ID von der Website des Anbieters, ohne die Adresse darum herum.</translation>
    </message>
    <message>
        <source>Copy the picture again.</source>
        <translation>Kopieren Sie das Bild noch einmal.</translation>
    </message>
    <message>
        <source>Cost: %1 (%2)</source>
        <translation>Kosten: %1 (%2)</translation>
    </message>
    <message>
        <source>Delivered: %1 pictures</source>
        <translation>Gelieferte Bilder: %1</translation>
    </message>
    <message>
        <source>Dossier of image tasks</source>
        <translation>Dossier zu Bildaufträgen</translation>
    </message>
    <message>
        <source>Each must be a text, up to %1 long.</source>
        <translation>Jeder Eintrag muss ein Text mit höchstens %1 Zeichen sein.</translation>
    </message>
    <message>
        <source>Each must be an object with fields.</source>
        <translation>Jeder Eintrag muss ein Objekt mit Feldern sein.</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Enter it again in Keys and providers, or with: nanostudio keys set %1 --label &quot;%2&quot;.</source>
        <translation>Geben Sie ihn unter „Schlüssel und Anbieter“ erneut ein oder mit: nanostudio keys set %1 --label &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Enter one in Keys and providers, or with: nanostudio keys set %1, or set %3. Get it at: %2.</source>
        <translation>Geben Sie einen unter „Schlüssel und Anbieter“ ein oder mit: nanostudio keys set %1, oder setzen Sie %3. Sie erhalten ihn hier: %2.</translation>
    </message>
    <message>
        <source>Enter the key again in Keys and providers, or make a new one.</source>
        <translation>Geben Sie den Schlüssel unter „Schlüssel und Anbieter“ erneut ein oder erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Enter the key in Keys and providers, or with: nanostudio keys set.</source>
        <translation>Geben Sie den Schlüssel unter „Schlüssel und Anbieter“ ein oder mit: nanostudio keys set.</translation>
    </message>
    <message>
        <source>Fields are written like this: {date}.</source>
        <translation>Felder werden so geschrieben: {date}.</translation>
    </message>
    <message>
        <source>Fill a cell first.</source>
        <translation>Füllen Sie zuerst eine Zelle.</translation>
    </message>
    <message>
        <source>Fill it before you lock it.</source>
        <translation>Füllen Sie die Zelle, bevor Sie sie sperren.</translation>
    </message>
    <message>
        <source>Finish it first: export to the same folder once more.</source>
        <translation>Schließen Sie ihn zuerst ab: Exportieren Sie noch einmal in denselben Ordner.</translation>
    </message>
    <message>
        <source>Free some space for %1, or raise its quota, and try again.</source>
        <translation>Schaffen Sie Platz für %1 oder erhöhen Sie das Kontingent und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Give each an id of its own.</source>
        <translation>Geben Sie jeder eine eigene ID.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Geben Sie einer davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give outfits and props a name of up to %1 characters.</source>
        <translation>Geben Sie Outfits und Requisiten einen Namen mit höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Give the path of a file or an https address.</source>
        <translation>Geben Sie den Pfad einer Datei oder eine https-Adresse an.</translation>
    </message>
    <message>
        <source>Give this one an id of its own.</source>
        <translation>Geben Sie dieser eine eigene ID.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or name another: --data-dir.</source>
        <translation>Verschaffen Sie sich dort Schreibrechte oder nennen Sie einen anderen Ordner: --data-dir.</translation>
    </message>
    <message>
        <source>Idempotency key: %1</source>
        <translation>Idempotenzschlüssel: %1</translation>
    </message>
    <message>
        <source>In a terminal: nanostudio characters add NAME.</source>
        <translation>Im Terminal: nanostudio characters add NAME.</translation>
    </message>
    <message>
        <source>In a terminal: nanostudio tasks identify %1 REMOTE_ID.</source>
        <translation>Im Terminal: nanostudio tasks identify %1 REMOTE_ID.</translation>
    </message>
    <message>
        <source>It adds: “%1”</source>
        <translation>Weiter heißt es: „%1“</translation>
    </message>
    <message>
        <source>It answers each request at once, with the picture in the answer.</source>
        <translation>Jede Anfrage wird sofort beantwortet, mit dem Bild in der Antwort.</translation>
    </message>
    <message>
        <source>It begins anew at midnight Pacific time; NanoStudio asks once an hour. A higher quota, or another key, helps sooner.</source>
        <translation>Es beginnt um Mitternacht pazifischer Zeit neu; NanoStudio fragt stündlich nach. Ein höheres Kontingent oder ein anderer Schlüssel hilft früher.</translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation>Sie beginnt mit https://</translation>
    </message>
    <message>
        <source>It can be fetched again later.</source>
        <translation>Das Bild kann später erneut abgerufen werden.</translation>
    </message>
    <message>
        <source>It does not know the language of the prompt (%1).</source>
        <translation>Die Sprache des Prompts ist dort nicht bekannt (%1).</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Dieser Auftrag ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It gives its pictures at once or never. Its site may show whether it charged; then resend (may charge again) or dismiss.</source>
        <translation>Dieser Anbieter liefert Bilder sofort oder nie. Vielleicht zeigt seine Website, ob Ihnen etwas berechnet wurde; dann erneut senden (kann nochmals berechnet werden) oder verwerfen.</translation>
    </message>
    <message>
        <source>It goes on at the next start. Please report it with the log.</source>
        <translation>Der Auftrag läuft beim nächsten Start weiter. Bitte melden Sie den Fehler mit dem Protokoll.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>It goes on when others are done.</source>
        <translation>Es geht weiter, sobald andere fertig sind.</translation>
    </message>
    <message>
        <source>It holds more than %1 pictures.</source>
        <translation>Sie enthält mehr als %1 Bilder.</translation>
    </message>
    <message>
        <source>It holds no character.</source>
        <translation>Sie enthält keine Figur.</translation>
    </message>
    <message>
        <source>It holds “%1” twice.</source>
        <translation>Sie enthält „%1“ zweimal.</translation>
    </message>
    <message>
        <source>It holds “%1”, which belongs to no character.</source>
        <translation>Sie enthält „%1“, das zu keiner Figur gehört.</translation>
    </message>
    <message>
        <source>It holds “%1”, which is a link or no file.</source>
        <translation>Sie enthält „%1“, das ein Link oder keine Datei ist.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Dieser Auftrag wird gerade gesendet.</translation>
    </message>
    <message>
        <source>It is built of too many parts.</source>
        <translation>Das Bild besteht aus zu vielen Teilen.</translation>
    </message>
    <message>
        <source>It is damaged, or no file of a character.</source>
        <translation>Sie ist beschädigt oder keine Figurendatei.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Dieser Auftrag ist fertig.</translation>
    </message>
    <message>
        <source>It is encrypted, or packed in an unusual way.</source>
        <translation>Sie ist verschlüsselt oder ungewöhnlich gepackt.</translation>
    </message>
    <message>
        <source>It is no longer in the library; add the picture again.</source>
        <translation>Sie ist nicht mehr in der Bibliothek; fügen Sie das Bild erneut hinzu.</translation>
    </message>
    <message>
        <source>It is on its way, or was cancelled.</source>
        <translation>Er ist bereits unterwegs oder wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It is queued.</source>
        <translation>Dieser Auftrag ist eingereiht.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Dieser Auftrag läuft.</translation>
    </message>
    <message>
        <source>It is task %1.</source>
        <translation>Sie gehört zu Auftrag %1.</translation>
    </message>
    <message>
        <source>It is the same picture as “%1”.</source>
        <translation>Es ist dasselbe Bild wie „%1“.</translation>
    </message>
    <message>
        <source>It is used for this run only.</source>
        <translation>Der Schlüssel wird nur in dieser Sitzung verwendet.</translation>
    </message>
    <message>
        <source>It is waiting.</source>
        <translation>Dieser Auftrag wartet.</translation>
    </message>
    <message>
        <source>It made no picture (%1).</source>
        <translation>Es wurde kein Bild generiert (%1).</translation>
    </message>
    <message>
        <source>It may be damaged.</source>
        <translation>Vielleicht ist es beschädigt.</translation>
    </message>
    <message>
        <source>It may be made to do harm.</source>
        <translation>Die Datei ist vielleicht darauf angelegt, Schaden anzurichten.</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>Dieser Auftrag wurde Ihnen vielleicht berechnet.</translation>
    </message>
    <message>
        <source>It may have been deleted. In a terminal: nanostudio tasks list.</source>
        <translation>Er wurde vielleicht gelöscht. Im Terminal: nanostudio tasks list.</translation>
    </message>
    <message>
        <source>It may have been retired, or its name be misspelt: choose another model.</source>
        <translation>Vielleicht wurde es eingestellt oder sein Name ist falsch geschrieben: Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>It may have been taken and charged; check before you send it again.</source>
        <translation>Die Anfrage wurde vielleicht angenommen und Ihnen berechnet; prüfen Sie das, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>It may have been taken and charged; look on the provider&apos;s site.</source>
        <translation>Die Anfrage wurde vielleicht angenommen und Ihnen berechnet; sehen Sie auf der Website des Anbieters nach.</translation>
    </message>
    <message>
        <source>It may still appear: check again in a while. If it does not, it was probably not accepted; resend (may charge again) or dismiss.</source>
        <translation>Er kann noch auftauchen: Prüfen Sie in einer Weile erneut. Taucht er nicht auf, wurde er wahrscheinlich nicht angenommen; dann erneut senden (kann nochmals berechnet werden) oder verwerfen.</translation>
    </message>
    <message>
        <source>It may still come: check again later (task %1).</source>
        <translation>Es kann noch kommen: Prüfen Sie später erneut (Auftrag %1).</translation>
    </message>
    <message>
        <source>It may want billing turned on, or not serve your region; look at the project on the provider&apos;s site.</source>
        <translation>Vielleicht muss die Abrechnung aktiviert werden, oder Ihre Region wird nicht bedient; sehen Sie sich das Projekt auf der Website des Anbieters an.</translation>
    </message>
    <message>
        <source>It must be a list of up to %1.</source>
        <translation>Es muss eine Liste mit höchstens %1 Einträgen sein.</translation>
    </message>
    <message>
        <source>It must be a text, up to %1 long.</source>
        <translation>Es muss ein Text mit höchstens %1 Zeichen sein.</translation>
    </message>
    <message>
        <source>It must be a whole number from %1 to %2.</source>
        <translation>Es muss eine ganze Zahl von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>It must be an object with fields.</source>
        <translation>Es muss ein Objekt mit Feldern sein.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>Es muss true oder false sein.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Er meldet: %1</translation>
    </message>
    <message>
        <source>It sent words, and no picture: “%1”</source>
        <translation>Statt eines Bildes kam Text: „%1“</translation>
    </message>
    <message>
        <source>It stopped and gives no closer reason (%1).</source>
        <translation>Das Generieren brach ohne näheren Grund ab (%1).</translation>
    </message>
    <message>
        <source>It stopped for a reason of its own (%1).</source>
        <translation>Das Generieren brach aus einem anderen Grund ab (%1).</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>Es hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Dieser Auftrag wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was charged and cannot be fetched again. Generate it anew.</source>
        <translation>Es wurde Ihnen berechnet und kann nicht noch einmal abgerufen werden. Generieren Sie es neu.</translation>
    </message>
    <message>
        <source>It was charged.</source>
        <translation>Es wurde Ihnen berechnet.</translation>
    </message>
    <message>
        <source>It was cut off. The task may have been taken; check it.</source>
        <translation>Sie wurde abgeschnitten. Der Auftrag wurde vielleicht angenommen; prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>It was imported; nobody knows how to make it.</source>
        <translation>Es wurde importiert; niemand weiß, wie es zu generieren ist.</translation>
    </message>
    <message>
        <source>It was left as it is. Restore a backup: nanostudio library restore FILE. (SQLite: %1)</source>
        <translation>Sie wurde nicht angetastet. Stellen Sie eine Sicherung wieder her: nanostudio library restore FILE. (SQLite: %1)</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Die Datei wurde weggelassen.</translation>
    </message>
    <message>
        <source>It was made with no character.</source>
        <translation>Es entstand ohne Figur.</translation>
    </message>
    <message>
        <source>It was made with the canon of now.</source>
        <translation>Es entstand mit dem aktuellen Kanon.</translation>
    </message>
    <message>
        <source>It was moved, changed or deleted. Add it again.</source>
        <translation>Sie wurde verschoben, geändert oder gelöscht. Fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>It was refunded.</source>
        <translation>Es wurde Ihnen erstattet.</translation>
    </message>
    <message>
        <source>Its answer is only a part of what was asked (%1).</source>
        <translation>Die Antwort ist nur ein Teil des Angeforderten (%1).</translation>
    </message>
    <message>
        <source>Its answer reached its greatest length before there was a picture (%1).</source>
        <translation>Die Antwort erreichte ihre Höchstlänge, bevor ein Bild da war (%1).</translation>
    </message>
    <message>
        <source>Its columns and rows have room for 1 to %1.</source>
        <translation>Die Spalten und Zeilen bieten Platz für 1 bis %1.</translation>
    </message>
    <message>
        <source>Its file is damaged; export it once more.</source>
        <translation>Die Datei ist beschädigt; exportieren Sie die Figur noch einmal.</translation>
    </message>
    <message>
        <source>Its model is not known here any more.</source>
        <translation>Sein Modell ist hier nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Its models are: %1.</source>
        <translation>Verfügbare Modelle: %1.</translation>
    </message>
    <message>
        <source>Its own answer came out broken (%1).</source>
        <translation>Die Antwort war fehlerhaft (%1).</translation>
    </message>
    <message>
        <source>Its pictures are being fetched.</source>
        <translation>Die Bilder dieses Auftrags werden abgerufen.</translation>
    </message>
    <message>
        <source>Its pictures are not those that the character names.</source>
        <translation>Die Bilder darin sind nicht die, welche die Figur nennt.</translation>
    </message>
    <message>
        <source>Its pictures were deleted there.</source>
        <translation>Die Bilder wurden dort gelöscht.</translation>
    </message>
    <message>
        <source>Its quota is 0: turn on billing for the key&apos;s project on the provider&apos;s site, then go on.</source>
        <translation>Sein Kontingent ist 0: Aktivieren Sie auf der Website des Anbieters die Abrechnung für das Projekt des Schlüssels und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Its references are being uploaded.</source>
        <translation>Die Referenzen dieses Auftrags werden hochgeladen.</translation>
    </message>
    <message>
        <source>Its rows are those of its documentation. Providers with a list: %1.</source>
        <translation>Die Angaben stammen aus seiner Dokumentation. Anbieter mit einer Liste: %1.</translation>
    </message>
    <message>
        <source>Its views are: %1.</source>
        <translation>Die Ansichten sind: %1.</translation>
    </message>
    <message>
        <source>Let one of them need nothing.</source>
        <translation>Eine davon darf nichts benötigen.</translation>
    </message>
    <message>
        <source>Letters may be scaled from a quarter to four.</source>
        <translation>Die Schrift lässt sich auf ein Viertel bis das Vierfache skalieren.</translation>
    </message>
    <message>
        <source>Look at %1. Nothing else is lost.</source>
        <translation>Sehen Sie sich %1 an. Sonst ist nichts verloren.</translation>
    </message>
    <message>
        <source>Look at %1: %2.</source>
        <translation>Sehen Sie sich %1 an: %2.</translation>
    </message>
    <message>
        <source>Look at the account on the provider&apos;s site; until then nothing helps.</source>
        <translation>Prüfen Sie das Konto auf der Website des Anbieters; vorher hilft nichts anderes.</translation>
    </message>
    <message>
        <source>Look at the key&apos;s rights on the provider&apos;s site, or use another.</source>
        <translation>Prüfen Sie auf der Website des Anbieters die Rechte des Schlüssels oder verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>Look for its unlock window; else use the key for this run only.</source>
        <translation>Suchen Sie sein Fenster zum Entsperren; sonst verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Look into its folder.</source>
        <translation>Sehen Sie in seinem Ordner nach.</translation>
    </message>
    <message>
        <source>Look on the provider&apos;s site; enter the task id found there.</source>
        <translation>Sehen Sie auf der Website des Anbieters nach und geben Sie die dort gefundene Auftrags-ID ein.</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Make a sheet of another character.</source>
        <translation>Erstellen Sie ein Blatt mit einer anderen Figur.</translation>
    </message>
    <message>
        <source>Make room on the disk of %1. The picture is still at the provider and is fetched again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger von %1. Das Bild ist noch beim Anbieter und wird erneut abgerufen.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Make room where %1 is (%2 MB are free), then try again.</source>
        <translation>Schaffen Sie Platz, wo %1 liegt (%2&#xa0;MB sind frei), und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Make room where %1 is, or choose another place.</source>
        <translation>Schaffen Sie Platz, wo %1 liegt, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Make room where %1 is, then try again.</source>
        <translation>Schaffen Sie Platz, wo %1 liegt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>My pictures</source>
        <translation>Meine Bilder</translation>
    </message>
    <message>
        <source>Name one by its id: %1.</source>
        <translation>Geben Sie die ID der gewünschten an: %1.</translation>
    </message>
    <message>
        <source>Name the id of another cell.</source>
        <translation>Nennen Sie die ID einer anderen Zelle.</translation>
    </message>
    <message>
        <source>NanoStudio is closing.</source>
        <translation>NanoStudio wird gerade beendet.</translation>
    </message>
    <message>
        <source>NanoStudio made a mistake with this task.</source>
        <translation>NanoStudio hat bei diesem Auftrag einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>NanoStudio takes up to %1 MB. Nothing of it was kept.</source>
        <translation>NanoStudio nimmt höchstens %1&#xa0;MB an. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>No further answer of the provider was kept.</source>
        <translation>Es wurde keine weitere Antwort des Anbieters aufbewahrt.</translation>
    </message>
    <message>
        <source>No key for %1 is stored.</source>
        <translation>Für %1 ist kein Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>Es wurde kein Schlüssel angegeben.</translation>
    </message>
    <message>
        <source>No picture has the %1 “%2”.</source>
        <translation>Kein Bild hat %1 „%2“.</translation>
    </message>
    <message>
        <source>No picture was ordered or charged. Choose another provider to host.</source>
        <translation>Es wurde kein Bild bestellt und Ihnen keines berechnet. Wählen Sie einen anderen Anbieter zum Hosten.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Zu %1 ließ sich keine sichere Verbindung herstellen.</translation>
    </message>
    <message>
        <source>Not named here: %1 more.</source>
        <translation>Hier nicht genannt: %1 weitere.</translation>
    </message>
    <message>
        <source>Nothing in the files says that a model made them, or how.</source>
        <translation>Nichts in den Dateien gibt an, dass ein Modell die Bilder generiert hat, oder wie.</translation>
    </message>
    <message>
        <source>Nothing in the library was changed. Look for it again.</source>
        <translation>In der Bibliothek wurde nichts geändert. Suchen Sie noch einmal danach.</translation>
    </message>
    <message>
        <source>Nothing was adopted or sent. Compare on the provider&apos;s site and enter the right id: %1.</source>
        <translation>Es wurde nichts übernommen oder gesendet. Vergleichen Sie auf der Website des Anbieters und geben Sie die richtige ID ein: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. The system says: %1</source>
        <translation>Es wurde nichts geändert. Das System meldet: %1</translation>
    </message>
    <message>
        <source>Nothing was charged for this request.</source>
        <translation>Für diese Anfrage wurde Ihnen nichts berechnet.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Ihnen wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>Nothing was charged. Check the model and the provider&apos;s address.</source>
        <translation>Ihnen wurde nichts berechnet. Prüfen Sie das Modell und die Adresse des Anbieters.</translation>
    </message>
    <message>
        <source>Nothing was charged. Order it again.</source>
        <translation>Ihnen wurde nichts berechnet. Bestellen Sie das Bild noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing was charged.</source>
        <translation>Es wurde nichts gesendet, und Ihnen wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for less, or raise the budget.</source>
        <translation>Es wurde nichts gesendet. Bestellen Sie weniger oder erhöhen Sie das Budget.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in Keys and providers: https://, the host, no password.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie sie unter „Schlüssel und Anbieter“: https://, der Host, kein Passwort.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose one, or the route “edits” for references.</source>
        <translation>Es wurde nichts gesendet. Wählen Sie eines oder für Referenzen die Route „edits“.</translation>
    </message>
    <message>
        <source>Nothing was sent. Give an https address, or let a provider with uploads host your files, where they are public for a while: choose one in Keys and providers, or with --host-through %1, or in settings.toml [providers.%2] host_through = &quot;%1&quot;.</source>
        <translation>Es wurde nichts gesendet. Geben Sie eine https-Adresse an oder lassen Sie Ihre Dateien von einem Anbieter mit Uploads hosten, wo sie eine Zeit lang öffentlich sind: Wählen Sie einen unter „Schlüssel und Anbieter“ oder mit --host-through %1 oder in settings.toml [providers.%2] host_through = &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nothing was sent. NanoStudio takes http and https proxies; check HTTPS_PROXY and ALL_PROXY.</source>
        <translation>Es wurde nichts gesendet. NanoStudio unterstützt http- und https-Proxys; prüfen Sie HTTPS_PROXY und ALL_PROXY.</translation>
    </message>
    <message>
        <source>Nothing was sent. Reuse the settings and add them again.</source>
        <translation>Es wurde nichts gesendet. Übernehmen Sie die Einstellungen und fügen Sie die Referenzen erneut hinzu.</translation>
    </message>
    <message>
        <source>Nothing was sent. Those that can are: %1.</source>
        <translation>Es wurde nichts gesendet. Infrage kommen: %1.</translation>
    </message>
    <message>
        <source>One of its references is not in the library any more.</source>
        <translation>Eine seiner Referenzen ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>One of its stricter rules stopped this (%1).</source>
        <translation>Eine der dortigen strengeren Regeln hat dies gestoppt (%1).</translation>
    </message>
    <message>
        <source>One order takes up to %1.</source>
        <translation>Eine Bestellung umfasst höchstens %1.</translation>
    </message>
    <message>
        <source>Only a part of the answer arrived.</source>
        <translation>Nur ein Teil der Antwort ist angekommen.</translation>
    </message>
    <message>
        <source>Only a task whose answer was lost is sent again.</source>
        <translation>Nur ein Auftrag, dessen Antwort verloren ging, wird erneut gesendet.</translation>
    </message>
    <message>
        <source>Only outfits and props have names.</source>
        <translation>Nur Outfits und Requisiten haben Namen.</translation>
    </message>
    <message>
        <source>Ordered: %1</source>
        <translation>Bestellt: %1</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or AVIF.</source>
        <translation>PNG, JPEG, WebP oder AVIF.</translation>
    </message>
    <message>
        <source>Paste it alone, as the provider shows it.</source>
        <translation>Fügen Sie nur den Schlüssel ein, so wie der Anbieter ihn zeigt.</translation>
    </message>
    <message>
        <source>Paste it as the provider shows it.</source>
        <translation>Fügen Sie ihn so ein, wie der Anbieter ihn zeigt.</translation>
    </message>
    <message>
        <source>Pictures are fetched by https from the internet only, so that no provider can reach into the local network.</source>
        <translation>Bilder werden nur über https aus dem Internet abgerufen, damit kein Anbieter ins lokale Netzwerk greifen kann.</translation>
    </message>
    <message>
        <source>Pictures cannot be read right now.</source>
        <translation>Bilder können gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Pictures cannot be scaled to %1 percent.</source>
        <translation>Bilder lassen sich nicht auf %1 Prozent skalieren.</translation>
    </message>
    <message>
        <source>Pictures may have up to %1 MB. Save a smaller copy.</source>
        <translation>Bilder dürfen höchstens %1&#xa0;MB groß sein. Speichern Sie eine kleinere Kopie.</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>Prompt: %1</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Anbieter: %1</translation>
    </message>
    <message>
        <source>Ratings are 0 to 5.</source>
        <translation>Bewertungen gehen von 0 bis 5.</translation>
    </message>
    <message>
        <source>References are missing: %1.</source>
        <translation>Es fehlen Referenzen: %1.</translation>
    </message>
    <message>
        <source>References: %1</source>
        <translation>Referenzen: %1</translation>
    </message>
    <message>
        <source>Remove %1, or choose another model.</source>
        <translation>Entfernen Sie %1 oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Remove %1, or give them another role.</source>
        <translation>Entfernen Sie %1 oder vergeben Sie eine andere Rolle.</translation>
    </message>
    <message>
        <source>Remove it from the request, or add the picture again.</source>
        <translation>Nehmen Sie sie aus der Anfrage oder fügen Sie das Bild erneut hinzu.</translation>
    </message>
    <message>
        <source>Remove it with the system&apos;s own keyring program.</source>
        <translation>Entfernen Sie den Schlüssel mit dem Schlüsselbund-Programm des Systems.</translation>
    </message>
    <message>
        <source>Restore a backup of the database.</source>
        <translation>Stellen Sie eine Sicherung der Datenbank wieder her.</translation>
    </message>
    <message>
        <source>Restore it from a backup of the library folder, or take it out.</source>
        <translation>Stellen Sie es aus einer Sicherung des Bibliotheksordners wieder her oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Restore it from a backup of the library folder.</source>
        <translation>Stellen Sie die Datei aus einer Sicherung des Bibliotheksordners wieder her.</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>SHA-256 of the request: %1</source>
        <translation>SHA-256 der Anfrage: %1</translation>
    </message>
    <message>
        <source>Save a smaller copy and use that.</source>
        <translation>Speichern Sie eine kleinere Kopie und verwenden Sie diese.</translation>
    </message>
    <message>
        <source>Save the reference as PNG or JPEG and add it again.</source>
        <translation>Speichern Sie die Referenz als PNG oder JPEG und fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>Say plainly that a picture is wanted, or try again.</source>
        <translation>Sagen Sie deutlich, dass Sie ein Bild möchten, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Say what the picture should show.</source>
        <translation>Sagen Sie, was auf dem Bild zu sehen sein soll.</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Set %1 in the environment instead.</source>
        <translation>Setzen Sie stattdessen %1 in der Umgebung.</translation>
    </message>
    <message>
        <source>Several characters are called “%1”.</source>
        <translation>Mehrere Figuren heißen „%1“.</translation>
    </message>
    <message>
        <source>Shorten it to %1.</source>
        <translation>Kürzen Sie ihn auf %1.</translation>
    </message>
    <message>
        <source>Shorten the prompt, or ask for a lower resolution.</source>
        <translation>Kürzen Sie den Prompt oder wählen Sie eine niedrigere Auflösung.</translation>
    </message>
    <message>
        <source>Shorten “%1…” to %2.</source>
        <translation>Kürzen Sie „%1…“ auf %2.</translation>
    </message>
    <message>
        <source>Sliced sheet</source>
        <translation>Zerteiltes Blatt</translation>
    </message>
    <message>
        <source>Some cells wait for each other: %1.</source>
        <translation>Einige Zellen warten aufeinander: %1.</translation>
    </message>
    <message>
        <source>Start NanoStudio again.</source>
        <translation>Starten Sie NanoStudio neu.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Stopped waiting.</source>
        <translation>Warten beendet.</translation>
    </message>
    <message>
        <source>Take it out and add it again.</source>
        <translation>Entfernen Sie es und fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>Task at the provider: %1</source>
        <translation>Auftrag beim Anbieter: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Auftrag: %1</translation>
    </message>
    <message>
        <source>That is not followed with a key. Check the provider&apos;s address, and whether the network wants a sign-in page to be opened first.</source>
        <translation>Mit einem Schlüssel wird dem nicht gefolgt. Prüfen Sie die Adresse des Anbieters und ob im Netzwerk zuerst eine Anmeldeseite geöffnet werden muss.</translation>
    </message>
    <message>
        <source>The account is limited for breaking its policies (%1).</source>
        <translation>Das Konto ist wegen eines Verstoßes gegen die Richtlinien eingeschränkt (%1).</translation>
    </message>
    <message>
        <source>The address given for %1 cannot be used.</source>
        <translation>Die für %1 angegebene Adresse ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation>Die Antwort von %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The answer of %1 does not end.</source>
        <translation>Die Antwort von %1 endet nicht.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged.</source>
        <translation>Die Antwort von %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The backup would replace the library&apos;s own database.</source>
        <translation>Die Sicherung würde die Datenbank der Bibliothek selbst ersetzen.</translation>
    </message>
    <message>
        <source>The cell “%1” needs “%2”, which there is not.</source>
        <translation>Die Zelle „%1“ benötigt „%2“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The cells do not fit the page.</source>
        <translation>Die Zellen passen nicht auf die Seite.</translation>
    </message>
    <message>
        <source>The character cannot be told apart from others.</source>
        <translation>Die Figur ist nicht von anderen zu unterscheiden.</translation>
    </message>
    <message>
        <source>The character has no name.</source>
        <translation>Die Figur hat keinen Namen.</translation>
    </message>
    <message>
        <source>The character holds characters that are no text.</source>
        <translation>Die Figur enthält Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <source>The character is no longer there.</source>
        <translation>Die Figur ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The colours may differ from the other cells.</source>
        <translation>Die Farben weichen vielleicht von den anderen Zellen ab.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle.</source>
        <translation>Die Verbindung zu %1 brach mittendrin ab.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Die Verbindung zu %1 brach ab.</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent. Nothing was resent.</source>
        <translation>Die Verbindung ging verloren, nachdem die Anfrage gesendet war. Es wurde nichts erneut gesendet.</translation>
    </message>
    <message>
        <source>The delivered picture is damaged: it is no base64.</source>
        <translation>Das gelieferte Bild ist beschädigt: Es ist kein base64.</translation>
    </message>
    <message>
        <source>The disk failed on %1.</source>
        <translation>Beim Zugriff auf %1 hat der Datenträger versagt.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk is nearly full: a picture might not fit.</source>
        <translation>Der Datenträger ist fast voll: Ein Bild passt vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The download is incomplete.</source>
        <translation>Der Download ist unvollständig.</translation>
    </message>
    <message>
        <source>The export in “%1” was not finished.</source>
        <translation>Der Export in „%1“ wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The exported library in “%1” is damaged.</source>
        <translation>Die exportierte Bibliothek in „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The face may differ from the other cells.</source>
        <translation>Das Gesicht weicht vielleicht von den anderen Zellen ab.</translation>
    </message>
    <message>
        <source>The fields are: %1.</source>
        <translation>Die Felder sind: %1.</translation>
    </message>
    <message>
        <source>The files say that a model made them, but not how: settings cannot be read back.</source>
        <translation>Die Dateien geben an, dass ein Modell die Bilder generiert hat, nicht aber, wie: Einstellungen sind nicht mehr auslesbar.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures.</source>
        <translation>Der Ordner %1 enthält keine Bilder.</translation>
    </message>
    <message>
        <source>The folder is not there or may not be written.</source>
        <translation>Der Ordner ist nicht vorhanden oder darf nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The head heights must begin above their end, and within the cell.</source>
        <translation>Die Kopflängen müssen über ihrem Ende und innerhalb der Zelle beginnen.</translation>
    </message>
    <message>
        <source>The key holds characters no key has.</source>
        <translation>Der Schlüssel enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>Der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>The key is used for this run only. To keep it, start GNOME Keyring, KWallet or another program with the Secret Service, or set the provider&apos;s variable.</source>
        <translation>Der Schlüssel wird nur in dieser Sitzung verwendet. Um ihn aufzubewahren, starten Sie GNOME Keyring, KWallet oder ein anderes Programm mit dem Secret Service oder setzen Sie die Variable des Anbieters.</translation>
    </message>
    <message>
        <source>The key “%1” for %2 is not stored.</source>
        <translation>Der Schlüssel „%1“ für %2 ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The keyring did not keep it.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht behalten.</translation>
    </message>
    <message>
        <source>The library folder is not there or may not be written.</source>
        <translation>Der Bibliotheksordner ist nicht vorhanden oder darf nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>Die Bibliothek ist geschlossen.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>Die Datenbank der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged: a path leads out of the folder.</source>
        <translation>Die Datenbank der Bibliothek ist beschädigt: Ein Pfad führt aus dem Ordner hinaus.</translation>
    </message>
    <message>
        <source>The library&apos;s disk cannot keep a database safely.</source>
        <translation>Der Datenträger der Bibliothek kann keine Datenbank sicher aufbewahren.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>The name is too long: %1 characters.</source>
        <translation>Der Name ist zu lang: %1 Zeichen.</translation>
    </message>
    <message>
        <source>The names are: %1.</source>
        <translation>Vorhandene Namen: %1.</translation>
    </message>
    <message>
        <source>The palette holds something that is no colour.</source>
        <translation>Die Palette enthält etwas, das keine Farbe ist.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read.</source>
        <translation>Das Bild %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The picture came, but NanoStudio ended before it was kept.</source>
        <translation>Das Bild kam an, aber NanoStudio endete, bevor es gesichert war.</translation>
    </message>
    <message>
        <source>The picture can be fetched again later.</source>
        <translation>Das Bild kann später erneut abgerufen werden.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Das Bild konnte nicht in %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The picture goes against its safety rules (%1).</source>
        <translation>Das Bild verstößt gegen die dortigen Sicherheitsregeln (%1).</translation>
    </message>
    <message>
        <source>The picture is no longer in the library.</source>
        <translation>Das Bild ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The picture is still there; it is fetched again.</source>
        <translation>Das Bild ist noch da; es wird erneut abgerufen.</translation>
    </message>
    <message>
        <source>The picture of the window could not be saved as %1.</source>
        <translation>Das Bild des Fensters konnte nicht als %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>The picture was left out. Copy the exported folder again.</source>
        <translation>Das Bild wurde weggelassen. Kopieren Sie den exportierten Ordner noch einmal.</translation>
    </message>
    <message>
        <source>The picture was left out: %1.</source>
        <translation>Das Bild wurde weggelassen: %1.</translation>
    </message>
    <message>
        <source>The picture was not read.</source>
        <translation>Das Bild wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The picture&apos;s address at %1 no longer works.</source>
        <translation>Die Adresse des Bildes bei %1 funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>The picture&apos;s address is not allowed: %1.</source>
        <translation>Die Adresse des Bildes ist nicht zulässig: %1.</translation>
    </message>
    <message>
        <source>The place of window and panels cannot be kept.</source>
        <translation>Die Anordnung von Fenster und Bereichen lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>The prompt has a word that it blocks (%1).</source>
        <translation>Der Prompt enthält ein dort gesperrtes Wort (%1).</translation>
    </message>
    <message>
        <source>The prompt holds characters that are no text.</source>
        <translation>Der Prompt enthält Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Der Prompt ist leer.</translation>
    </message>
    <message>
        <source>The prompt is too long: %1 characters.</source>
        <translation>Der Prompt ist zu lang: %1 Zeichen.</translation>
    </message>
    <message>
        <source>The prompt looks like a way around its rules (%1).</source>
        <translation>Der Prompt sieht nach einer Umgehung der dortigen Regeln aus (%1).</translation>
    </message>
    <message>
        <source>The proportions may differ from the other cells.</source>
        <translation>Die Proportionen weichen vielleicht von den anderen Zellen ab.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>The provider answered without a stream.</source>
        <translation>Der Anbieter hat ohne Datenstrom geantwortet.</translation>
    </message>
    <message>
        <source>The provider gave an address that is none for a picture.</source>
        <translation>Der Anbieter hat eine Adresse genannt, die nicht zu einem Bild führen kann.</translation>
    </message>
    <message>
        <source>The provider&apos;s address is none that can be used.</source>
        <translation>Die Adresse des Anbieters ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The provider&apos;s content credentials are lost: they hold for the original alone.</source>
        <translation>Die Content Credentials des Anbieters gehen verloren: Sie gelten nur für das Original.</translation>
    </message>
    <message>
        <source>The providers are: %1.</source>
        <translation>Verfügbare Anbieter: %1.</translation>
    </message>
    <message>
        <source>The proxy does not let NanoStudio reach %1.</source>
        <translation>Der Proxy lässt NanoStudio nicht zu %1 durch.</translation>
    </message>
    <message>
        <source>The proxy set for this computer cannot be used.</source>
        <translation>Der für diesen Computer eingestellte Proxy ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The reference “%1” could not be read while it was being sent.</source>
        <translation>Die Referenz „%1“ konnte beim Senden nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The reference “%1” is missing.</source>
        <translation>Die Referenz „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The request may have arrived all the same.</source>
        <translation>Die Anfrage ist vielleicht trotzdem angekommen.</translation>
    </message>
    <message>
        <source>The request may have been taken. Check it before you send it again.</source>
        <translation>Die Anfrage wurde vielleicht angenommen. Prüfen Sie das, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>The result came too close to an existing work (%1).</source>
        <translation>Das Ergebnis kam einem bestehenden Werk zu nahe (%1).</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation>Die Einstellungsdatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The settings file could not be made.</source>
        <translation>Die Einstellungsdatei konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The settings file has a mistake.</source>
        <translation>Die Einstellungsdatei enthält einen Fehler.</translation>
    </message>
    <message>
        <source>The sheet is no longer there.</source>
        <translation>Das Blatt ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not keep the key.</source>
        <translation>Der Schlüsselbund des Systems hat den Schlüssel nicht behalten.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed.</source>
        <translation>Der Schlüsselbund des Systems hat versagt.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has not answered for %1 seconds.</source>
        <translation>Der Schlüsselbund des Systems hat seit %1 Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring still holds the key.</source>
        <translation>Der Schlüsselbund des Systems enthält den Schlüssel noch.</translation>
    </message>
    <message>
        <source>The task can be looked at again later.</source>
        <translation>Der Auftrag kann später noch einmal angesehen werden.</translation>
    </message>
    <message>
        <source>The task may have been taken. Check it before you send it again.</source>
        <translation>Der Auftrag wurde vielleicht angenommen. Prüfen Sie das, bevor Sie ihn erneut senden.</translation>
    </message>
    <message>
        <source>The template or one of its cells has no title.</source>
        <translation>Die Vorlage oder eine ihrer Zellen hat keinen Titel.</translation>
    </message>
    <message>
        <source>There are none at all.</source>
        <translation>Es gibt dafür gar keine Werte.</translation>
    </message>
    <message>
        <source>There are too many colours.</source>
        <translation>Es sind zu viele Farben.</translation>
    </message>
    <message>
        <source>There are too many references.</source>
        <translation>Es sind zu viele Referenzen.</translation>
    </message>
    <message>
        <source>There are too many sentences.</source>
        <translation>Es sind zu viele Sätze.</translation>
    </message>
    <message>
        <source>There are too many views.</source>
        <translation>Es sind zu viele Ansichten.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>There is a character “%1” already.</source>
        <translation>Eine Figur „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Eine Ansicht „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is another template with the id “%1”.</source>
        <translation>Es gibt eine andere Vorlage mit der ID „%1“.</translation>
    </message>
    <message>
        <source>There is no character “%1”.</source>
        <translation>Es gibt keine Figur „%1“.</translation>
    </message>
    <message>
        <source>There is no credit left at %1.</source>
        <translation>Bei %1 ist kein Guthaben mehr vorhanden.</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>Es gibt kein Feld {%1}.</translation>
    </message>
    <message>
        <source>There is no key “%1” for %2.</source>
        <translation>Es gibt keinen Schlüssel „%1“ für %2.</translation>
    </message>
    <message>
        <source>There is no picture on the sheet yet.</source>
        <translation>Auf dem Blatt ist noch kein Bild.</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>Es gibt keinen Anbieter „%1“.</translation>
    </message>
    <message>
        <source>There is no quality %1.</source>
        <translation>Es gibt keine Qualität %1.</translation>
    </message>
    <message>
        <source>There is no rating %1.</source>
        <translation>Es gibt keine Bewertung %1.</translation>
    </message>
    <message>
        <source>There is no task %1.</source>
        <translation>Es gibt keinen Auftrag %1.</translation>
    </message>
    <message>
        <source>There is not enough room for the pictures.</source>
        <translation>Für die Bilder ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>There is nothing to look for: this task was not accepted.</source>
        <translation>Es gibt nichts zu suchen: Dieser Auftrag wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>There may be up to %1 head heights.</source>
        <translation>Es sind höchstens %1 Kopflängen möglich.</translation>
    </message>
    <message>
        <source>This cannot be a key: it has spaces or signs that no key has.</source>
        <translation>Das kann kein Schlüssel sein: Es enthält Leerzeichen oder Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>This cannot be a setting.</source>
        <translation>Das kann keine Einstellung sein.</translation>
    </message>
    <message>
        <source>This cannot be the name of a key.</source>
        <translation>Das kann nicht der Name eines Schlüssels sein.</translation>
    </message>
    <message>
        <source>This computer has no keyring the key could be kept in.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der den Schlüssel aufbewahren könnte.</translation>
    </message>
    <message>
        <source>This costs %1; the budget has %2 left.</source>
        <translation>Das kostet %1; im Budget sind noch %2.</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>Diese Datei kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>This file is a database of another program.</source>
        <translation>Diese Datei ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>This folder cannot hold names that long.</source>
        <translation>So lange Namen sind in diesem Ordner nicht möglich.</translation>
    </message>
    <message>
        <source>This goes against its safety rules (%1).</source>
        <translation>Das verstößt gegen die dortigen Sicherheitsregeln (%1).</translation>
    </message>
    <message>
        <source>This holds somebody&apos;s personal details (%1).</source>
        <translation>Dies enthält personenbezogene Daten (%1).</translation>
    </message>
    <message>
        <source>This id belongs to another task of yours.</source>
        <translation>Diese ID gehört zu einem anderen Ihrer Aufträge.</translation>
    </message>
    <message>
        <source>This is no JSON that can be read.</source>
        <translation>Das ist kein lesbares JSON.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>This is not a document of NanoStudio.</source>
        <translation>Das ist kein Dokument von NanoStudio.</translation>
    </message>
    <message>
        <source>This is something it does not draw (%1).</source>
        <translation>So etwas wird dort nicht gezeichnet (%1).</translation>
    </message>
    <message>
        <source>This key may make no pictures with this model at %1.</source>
        <translation>Dieser Schlüssel darf mit diesem Modell bei %1 keine Bilder erstellen.</translation>
    </message>
    <message>
        <source>This library was made by a newer NanoStudio.</source>
        <translation>Diese Bibliothek stammt von einem neueren NanoStudio.</translation>
    </message>
    <message>
        <source>This model offers no choice of format; leave it out.</source>
        <translation>Dieses Modell bietet keine Formatwahl; lassen Sie die Angabe weg.</translation>
    </message>
    <message>
        <source>This model offers no choice of resolution; leave it out.</source>
        <translation>Dieses Modell bietet keine Wahl der Auflösung; lassen Sie die Angabe weg.</translation>
    </message>
    <message>
        <source>This request is too large for %1.</source>
        <translation>Diese Anfrage ist zu groß für %1.</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps keys safely.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der Schlüssel sicher aufbewahrt.</translation>
    </message>
    <message>
        <source>This task does not wait in the queue any more.</source>
        <translation>Dieser Auftrag steht nicht mehr in der Warteschlange.</translation>
    </message>
    <message>
        <source>This task is not waiting for an id.</source>
        <translation>Dieser Auftrag wartet nicht auf eine ID.</translation>
    </message>
    <message>
        <source>This task waits for the disk; it cannot be stopped now.</source>
        <translation>Dieser Auftrag wartet auf den Datenträger; er lässt sich jetzt nicht stoppen.</translation>
    </message>
    <message>
        <source>This was made by a newer NanoStudio.</source>
        <translation>Das stammt von einem neueren NanoStudio.</translation>
    </message>
    <message>
        <source>To collect another one, adopt its id as a task of its own.</source>
        <translation>Um einen anderen abzuholen, übernehmen Sie dessen ID als eigenen Auftrag.</translation>
    </message>
    <message>
        <source>Today&apos;s quota of this key is used up at %1.</source>
        <translation>Das heutige Kontingent dieses Schlüssels ist bei %1 aufgebraucht.</translation>
    </message>
    <message>
        <source>Too many character references: %1, and %2 takes %3.</source>
        <translation>Zu viele Figurenreferenzen: %1; %2 unterstützt %3.</translation>
    </message>
    <message>
        <source>Too many object references: %1, and %2 takes %3.</source>
        <translation>Zu viele Objektreferenzen: %1; %2 unterstützt %3.</translation>
    </message>
    <message>
        <source>Too many references: %1, and %2 takes none.</source>
        <translation>Zu viele Referenzen: %1; %2 unterstützt keine.</translation>
    </message>
    <message>
        <source>Too many references: %1, and %2 takes up to %3.</source>
        <translation>Zu viele Referenzen: %1; %2 unterstützt höchstens %3.</translation>
    </message>
    <message>
        <source>Too many requests to %1 are under way.</source>
        <translation>Zu viele Anfragen an %1 sind unterwegs.</translation>
    </message>
    <message>
        <source>Too many style references: %1, and %2 takes %3.</source>
        <translation>Zu viele Stilreferenzen: %1; %2 unterstützt %3.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Try again, or say more plainly what the picture should show.</source>
        <translation>Versuchen Sie es erneut oder beschreiben Sie deutlicher, was das Bild zeigen soll.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again: the same request may go through.</source>
        <translation>Versuchen Sie es erneut: Dieselbe Anfrage kann gelingen.</translation>
    </message>
    <message>
        <source>Two cells have the id “%1”.</source>
        <translation>Zwei Zellen haben die ID „%1“.</translation>
    </message>
    <message>
        <source>Two views of “%1” have the same name.</source>
        <translation>Zwei Ansichten von „%1“ haben denselben Namen.</translation>
    </message>
    <message>
        <source>Type a name, or fields such as {date}.</source>
        <translation>Geben Sie einen Namen oder Felder wie {date} ein.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>Type it like “2000 credits” or “$20”.</source>
        <translation>Schreiben Sie ihn so: „2000 credits“ oder „$20“.</translation>
    </message>
    <message>
        <source>Type or pipe it to standard input.</source>
        <translation>Geben Sie ihn ein oder leiten Sie ihn an die Standardeingabe.</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Unbekannter Fehler</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the key for this run only.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Unlock it to change it; pictures made before keep their version.</source>
        <translation>Entsperren Sie sie, um sie zu ändern; zuvor entstandene Bilder behalten ihre Version.</translation>
    </message>
    <message>
        <source>Unlock the cell to change it.</source>
        <translation>Entsperren Sie die Zelle, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Up to %1 can be kept.</source>
        <translation>Höchstens %1 können behalten werden.</translation>
    </message>
    <message>
        <source>Up to %1 of each are possible.</source>
        <translation>Möglich sind jeweils höchstens %1.</translation>
    </message>
    <message>
        <source>Up to %1 of together %2 MB can be exported; take versions out.</source>
        <translation>Höchstens %1 mit zusammen %2 MB lassen sich exportieren; entfernen Sie Versionen.</translation>
    </message>
    <message>
        <source>Update NanoStudio to open it.</source>
        <translation>Aktualisieren Sie NanoStudio, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Update NanoStudio to open it; nothing was changed.</source>
        <translation>Aktualisieren Sie NanoStudio, um sie zu öffnen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Use a PNG, JPEG, WebP or AVIF picture.</source>
        <translation>Verwenden Sie ein Bild in PNG, JPEG, WebP oder AVIF.</translation>
    </message>
    <message>
        <source>Use fewer or smaller references.</source>
        <translation>Verwenden Sie weniger oder kleinere Referenzen.</translation>
    </message>
    <message>
        <source>Use https; http is for gateways on this computer or network only.</source>
        <translation>Verwenden Sie https; http ist nur für Gateways auf diesem Computer oder im lokalen Netzwerk.</translation>
    </message>
    <message>
        <source>Use its window, or close it first.</source>
        <translation>Verwenden Sie dessen Fenster oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens: three-quarter-left.</source>
        <translation>Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche: three-quarter-left.</translation>
    </message>
    <message>
        <source>Use “-” or “_” instead.</source>
        <translation>Verwenden Sie stattdessen „-“ oder „_“.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>What it holds is too large.</source>
        <translation>Der Inhalt ist zu groß.</translation>
    </message>
    <message>
        <source>What the provider delivered cannot be drawn.</source>
        <translation>Was der Anbieter geliefert hat, lässt sich nicht darstellen.</translation>
    </message>
    <message>
        <source>What the provider delivered is kept as %1.</source>
        <translation>Was der Anbieter geliefert hat, ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Write colours like #c0392b.</source>
        <translation>Schreiben Sie Farben so: #c0392b.</translation>
    </message>
    <message>
        <source>Write it like #ffffff.</source>
        <translation>Schreiben Sie sie so: #ffffff.</translation>
    </message>
    <message>
        <source>Write it like 3:4.</source>
        <translation>Schreiben Sie es so: 3:4.</translation>
    </message>
    <message>
        <source>Write it, or take it out.</source>
        <translation>Schreiben Sie ihn oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Write the prompt in another language.</source>
        <translation>Schreiben Sie den Prompt in einer anderen Sprache.</translation>
    </message>
    <message>
        <source>“%1” addresses are not taken as references.</source>
        <translation>„%1“-Adressen werden nicht als Referenzen angenommen.</translation>
    </message>
    <message>
        <source>“%1” cannot be an id.</source>
        <translation>„%1“ kann keine ID sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be relied on.</source>
        <translation>Auf „%1“ ist kein Verlass.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as it stands.</source>
        <translation>„%1“ ist so nicht verwendbar.</translation>
    </message>
    <message>
        <source>“%1” cannot host pictures for %2.</source>
        <translation>„%1“ kann keine Bilder für %2 hosten.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>„%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” has changed meanwhile.</source>
        <translation>„%1“ hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>“%1” has no picture yet.</source>
        <translation>„%1“ hat noch kein Bild.</translation>
    </message>
    <message>
        <source>“%1” has too many pictures for one file.</source>
        <translation>„%1“ hat zu viele Bilder für eine Datei.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its bytes have changed.</source>
        <translation>„%1“ ist beschädigt: Die Bytes haben sich geändert.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is in the library already.</source>
        <translation>„%1“ liegt bereits in der Bibliothek.</translation>
    </message>
    <message>
        <source>“%1” is locked.</source>
        <translation>„%1“ ist gesperrt.</translation>
    </message>
    <message>
        <source>“%1” is no base URL.</source>
        <translation>„%1“ ist keine Basis-URL.</translation>
    </message>
    <message>
        <source>“%1” is no colour.</source>
        <translation>„%1“ ist keine Farbe.</translation>
    </message>
    <message>
        <source>“%1” is no exported library.</source>
        <translation>„%1“ ist keine exportierte Bibliothek.</translation>
    </message>
    <message>
        <source>“%1” is no file name.</source>
        <translation>„%1“ ist kein Dateiname.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library.</source>
        <translation>„%1“ ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>“%1” is no picture, or not whole.</source>
        <translation>„%1“ ist kein Bild oder nicht vollständig.</translation>
    </message>
    <message>
        <source>“%1” is no shape of a cell.</source>
        <translation>„%1“ ist kein Seitenverhältnis einer Zelle.</translation>
    </message>
    <message>
        <source>“%1” is no task id of %2.</source>
        <translation>„%1“ ist keine Auftrags-ID von %2.</translation>
    </message>
    <message>
        <source>“%1” is no view of a character.</source>
        <translation>„%1“ ist keine Ansicht einer Figur.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is not empty.</source>
        <translation>„%1“ ist nicht leer.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” is on another computer.</source>
        <translation>„%1“ liegt auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>“%1” is too large for a template.</source>
        <translation>„%1“ ist zu groß für eine Vorlage.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2 MB.</source>
        <translation>„%1“ ist zu groß: %2&#xa0;MB.</translation>
    </message>
    <message>
        <source>“%1” leads out of the exported folder.</source>
        <translation>„%1“ führt aus dem exportierten Ordner hinaus.</translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation>„%1“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” should be a table, written [%2].</source>
        <translation>„%1“ muss eine Tabelle sein, geschrieben [%2].</translation>
    </message>
    <message>
        <source>“%1” was not written as it is.</source>
        <translation>„%1“ wurde nicht unverändert geschrieben.</translation>
    </message>
    <message>
        <source>“%1” would send the key unprotected.</source>
        <translation>„%1“ würde den Schlüssel ungeschützt senden.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung: %1</translation>
    </message>
</context>
<context>
    <name>sheet_export</name>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>%1 more could not be exported.</source>
        <translation>Weitere, nicht exportierbar: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 cells exported.</source>
        <translation>%1 von %2 Zellen exportiert.</translation>
    </message>
    <message>
        <source>%1 of %2 cells were exported before.</source>
        <translation>Zuvor wurden %1 von %2 Zellen exportiert.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>%1 × %2 px · %3 × %4 cm at %5 dpi</source>
        <translation>%1 × %2 px · %3 × %4 cm bei %5 dpi</translation>
    </message>
    <message>
        <source>%1 × %2 px · %3 × %4 cm at %5 dpi · cells at %6</source>
        <translation>%1 × %2 px · %3 × %4 cm bei %5 dpi · Zellen auf %6</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n cells exported.</source>
        <translation>
            <numerusform>%n Zelle exportiert.</numerusform>
            <numerusform>%n Zellen exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cell exported.</source>
        <translation>1 Zelle exportiert.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>A JPEG is never clear: it becomes white.</source>
        <translation>Ein JPEG ist nie transparent: Es wird weiß.</translation>
    </message>
    <message>
        <source>A layer for each cell, for Krita or GIMP.</source>
        <translation>Eine Ebene je Zelle, für Krita oder GIMP.</translation>
    </message>
    <message>
        <source>As large as the sheet</source>
        <translation>So groß wie das Blatt</translation>
    </message>
    <message>
        <source>As the pictures are</source>
        <translation>Wie die Bilder</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Below the upper edge of a cell.</source>
        <translation>Unter der Oberkante einer Zelle.</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Zwischen Zellen</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Creme</translation>
    </message>
    <message>
        <source>Crown of the head</source>
        <translation>Scheitel</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Dunkelgrau</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>Punkte je Zoll</translation>
    </message>
    <message>
        <source>Each picture as a file of its own.</source>
        <translation>Jedes Bild als eigene Datei.</translation>
    </message>
    <message>
        <source>Exact, and large.</source>
        <translation>Exakt und groß.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Fine lines across each row.</source>
        <translation>Feine Linien über jede Zeile.</translation>
    </message>
    <message>
        <source>For printing; its words stay words.</source>
        <translation>Zum Drucken; Text bleibt Text.</translation>
    </message>
    <message>
        <source>Head heights</source>
        <translation>Kopflängen</translation>
    </message>
    <message>
        <source>In pixels</source>
        <translation>In Pixeln</translation>
    </message>
    <message>
        <source>Labels below the cells</source>
        <translation>Beschriftung unter Zellen</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Hellgrau</translation>
    </message>
    <message>
        <source>Longer side of a cell</source>
        <translation>Längere Seite der Zelle</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Size of a cell</source>
        <translation>Größe der Zelle</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Small; every program opens it.</source>
        <translation>Klein; jedes Programm kann es öffnen.</translation>
    </message>
    <message>
        <source>Soles of the feet</source>
        <translation>Fußsohlen</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 cells.</source>
        <translation>Gestoppt nach %1 von %2 Zellen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestoppt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The page lies</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Those are whole, and stay.</source>
        <translation>Diese sind vollständig und bleiben.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Words and guides</source>
        <translation>Text und Hilfslinien</translation>
    </message>
    <message>
        <source>place in the sheet</source>
        <translation>Position im Blatt</translation>
    </message>
    <message>
        <source>title of the cell</source>
        <translation>Titel der Zelle</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures taken out</source>
        <translation>
            <numerusform>%n Bild entfernt</numerusform>
            <numerusform>%n Bilder entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Picture not found</source>
        <translation>Bild nicht gefunden</translation>
    </message>
    <message>
        <source>Swap with</source>
        <translation>Tauschen mit</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>drop a picture or fill</source>
        <translation>Bild ablegen oder füllen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>with %1, side by side</source>
        <translation>mit %1, nebeneinander</translation>
    </message>
    <message>
        <source>“%1” and “%2” swapped</source>
        <translation>„%1“ und „%2“ getauscht</translation>
    </message>
    <message>
        <source>“%1” has another picture</source>
        <translation>„%1“ hat ein anderes Bild</translation>
    </message>
    <message>
        <source>“%1” shows another version</source>
        <translation>„%1“ zeigt eine andere Version</translation>
    </message>
    <message>
        <source>“%1” taken out</source>
        <translation>„%1“ entfernt</translation>
    </message>
</context>
<context>
    <name>slice</name>
    <message>
        <source>%1 of %2 cells are in the library.</source>
        <translation>%1 von %2 Zellen sind in der Bibliothek.</translation>
    </message>
    <message>
        <source>%1, pixel %2</source>
        <translation>%1, Pixel %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of %1</source>
        <translation>
            <numerusform>%n Zelle mit %1</numerusform>
            <numerusform>%n Zellen mit je %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of about %1</source>
        <translation>
            <numerusform>%n Zelle mit etwa %1</numerusform>
            <numerusform>%n Zellen mit je etwa %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were cut from “%1”.</source>
        <translation>
            <numerusform>Aus „%1“ wurde %n Zelle geschnitten.</numerusform>
            <numerusform>Aus „%1“ wurden %n Zellen geschnitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cell of %1</source>
        <translation>1 Zelle mit %1</translation>
    </message>
    <message>
        <source>A sheet has up to %1 columns and %1 rows.</source>
        <translation>Ein Blatt hat höchstens %1 Spalten und %1 Zeilen.</translation>
    </message>
    <message>
        <source>Already in the library: %1.</source>
        <translation>Schon in der Bibliothek: %1.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schneiden</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cells</source>
        <translation>
            <numerusform>%n Zelle schneiden</numerusform>
            <numerusform>%n Zellen schneiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Cutting…</source>
        <translation>Wird geschnitten&#xa0;…</translation>
    </message>
    <message>
        <source>Horizontal line %1</source>
        <translation>Horizontale Linie %1</translation>
    </message>
    <message>
        <source>In the trash, where it stays: %1.</source>
        <translation>Bleibt im Papierkorb: %1.</translation>
    </message>
    <message>
        <source>Looking for the lines…</source>
        <translation>Linien werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The cutting was cancelled.</source>
        <translation>Das Schneiden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The lines are a guess: see whether they are right.</source>
        <translation>Die Linien sind geschätzt: Prüfen Sie, ob sie stimmen.</translation>
    </message>
    <message>
        <source>The sheet “%1” holds them.</source>
        <translation>Das Blatt „%1“ enthält sie.</translation>
    </message>
    <message>
        <source>There each cell can be made anew on its own.</source>
        <translation>Dort lässt sich jede Zelle einzeln neu erstellen.</translation>
    </message>
    <message>
        <source>There is one cell only. Choose columns and rows, or add a line.</source>
        <translation>Es gibt nur eine Zelle. Wählen Sie Spalten und Zeilen oder fügen Sie eine Linie hinzu.</translation>
    </message>
    <message>
        <source>Vertical line %1</source>
        <translation>Vertikale Linie %1</translation>
    </message>
</context>
<context>
    <name>sorting</name>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>New board…</source>
        <translation>Neues Board&#xa0;…</translation>
    </message>
    <message>
        <source>New tags, divided by commas…</source>
        <translation>Neue Tags, durch Kommas getrennt …</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>%1 connected</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>%1 is out of credit</source>
        <translation>%1: kein Guthaben</translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation>%1 braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 offline</translation>
    </message>
</context>
<context>
    <name>template_words</name>
    <message>
        <source>%1 cells</source>
        <translation>%1 Zellen</translation>
    </message>
    <message>
        <source>%1 in %2 columns, each %3</source>
        <translation>%1 in %2 Spalten, je %3</translation>
    </message>
    <message>
        <source>%1 in one column, each %2</source>
        <translation>%1 in einer Spalte, je %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, expressions</source>
        <translation>%1, Mimik</translation>
    </message>
    <message>
        <source>%1, hands</source>
        <translation>%1, Hände</translation>
    </message>
    <message>
        <source>%1, head heights</source>
        <translation>%1, Kopflängen</translation>
    </message>
    <message>
        <source>%1, outfits</source>
        <translation>%1, Outfits</translation>
    </message>
    <message>
        <source>%1, poses</source>
        <translation>%1, Posen</translation>
    </message>
    <message>
        <source>%1, props</source>
        <translation>%1, Requisiten</translation>
    </message>
    <message>
        <source>%1, storyboard</source>
        <translation>%1, Storyboard</translation>
    </message>
    <message>
        <source>%1, turnaround</source>
        <translation>%1, Rundumansicht</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 Zelle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>No view</source>
        <translation>Keine Ansicht</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>Outfit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Prop</source>
        <translation>Requisit</translation>
    </message>
    <message>
        <source>Three-quarter</source>
        <translation>Dreiviertel</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Afraid</source>
        <translation>Ängstlich</translation>
    </message>
    <message>
        <source>All it carries</source>
        <translation>Gesamte Ausrüstung</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Wütend</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Back left</source>
        <translation>Hinten links</translation>
    </message>
    <message>
        <source>Back right</source>
        <translation>Hinten rechts</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Confused</source>
        <translation>Verwirrt</translation>
    </message>
    <message>
        <source>Crouching</source>
        <translation>Hocken</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>Weinend</translation>
    </message>
    <message>
        <source>Determined</source>
        <translation>Entschlossen</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>Angewidert</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>Alltag</translation>
    </message>
    <message>
        <source>Expressions, 16</source>
        <translation>Mimik, 16</translation>
    </message>
    <message>
        <source>Expressions, 9</source>
        <translation>Mimik, 9</translation>
    </message>
    <message>
        <source>Fist</source>
        <translation>Faust</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Festlich</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Fröhlich</translation>
    </message>
    <message>
        <source>Head heights</source>
        <translation>Kopflängen</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>In pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Jumping</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>Laughing</source>
        <translation>Lachend</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Liegen</translation>
    </message>
    <message>
        <source>Main prop</source>
        <translation>Hauptrequisit</translation>
    </message>
    <message>
        <source>Main prop in use</source>
        <translation>Requisit im Einsatz</translation>
    </message>
    <message>
        <source>Main prop, back</source>
        <translation>Requisit, hinten</translation>
    </message>
    <message>
        <source>Main prop, detail</source>
        <translation>Requisit, Detail</translation>
    </message>
    <message>
        <source>Medium shot</source>
        <translation>Halbnah</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Outfits</source>
        <translation>Outfits</translation>
    </message>
    <message>
        <source>Palms</source>
        <translation>Handflächen</translation>
    </message>
    <message>
        <source>Pointing</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Poses, 8</source>
        <translation>Posen, 8</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile left</source>
        <translation>Profil links</translation>
    </message>
    <message>
        <source>Profile right</source>
        <translation>Profil rechts</translation>
    </message>
    <message>
        <source>Props</source>
        <translation>Requisiten</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Entspannt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Traurig</translation>
    </message>
    <message>
        <source>Second prop</source>
        <translation>Zweitrequisit</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>Smirking</source>
        <translation>Süffisant</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>Storyboard row</source>
        <translation>Storyboard-Reihe</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Überrascht</translation>
    </message>
    <message>
        <source>Thoughtful</source>
        <translation>Nachdenklich</translation>
    </message>
    <message>
        <source>Three-quarter</source>
        <translation>Dreiviertel</translation>
    </message>
    <message>
        <source>Three-quarter left</source>
        <translation>Dreiviertel links</translation>
    </message>
    <message>
        <source>Three-quarter right</source>
        <translation>Dreiviertel rechts</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Müde</translation>
    </message>
    <message>
        <source>Turnaround, 4 views</source>
        <translation>Rundum, 4 Ansichten</translation>
    </message>
    <message>
        <source>Turnaround, 8 views</source>
        <translation>Rundum, 8 Ansichten</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Wide shot</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>Winter</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>title</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Fertig: %1</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Choose the file, or a folder to look through.</source>
        <translation>Die Datei wählen oder einen Ordner, der durchsucht wird.</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>File was changed</source>
        <translation>Datei wurde geändert</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>It is damaged, or may not be opened.</source>
        <translation>Sie ist beschädigt oder darf nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>It was moved or deleted outside of NanoStudio.</source>
        <translation>Sie wurde außerhalb von NanoStudio verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Its bytes are not those that were delivered.</source>
        <translation>Die Bytes sind nicht mehr die, die geliefert wurden.</translation>
    </message>
    <message>
        <source>Move it to the trash. What it cost is kept.</source>
        <translation>In den Papierkorb verschieben. Die Kosten bleiben erfasst.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 asks to wait</source>
        <translation>%1 bittet zu warten</translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation>%1 braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · longer&#xa0;than&#xa0;usual</source>
        <translation>%1 · %2 · länger&#xa0;als&#xa0;üblich</translation>
    </message>
    <message>
        <source>%1 · %2&#xa0;of&#xa0;about&#xa0;%3</source>
        <translation>%1 · %2&#xa0;von&#xa0;etwa&#xa0;%3</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Ask the provider. Costs nothing.</source>
        <translation>Den Anbieter fragen. Kostet nichts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Charged %1.</source>
        <translation>%1 berechnet.</translation>
    </message>
    <message>
        <source>Charged.</source>
        <translation>Wurde Ihnen berechnet.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Collect it by the id on the gateway&apos;s site.</source>
        <translation>Mit der ID von der Website des Anbieters abholen.</translation>
    </message>
    <message>
        <source>Connection lost after the request was sent. Not resent.</source>
        <translation>Verbindung nach dem Senden der Anfrage verloren. Nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>Delivered unlike asked</source>
        <translation>Anders geliefert als angefordert</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Do not wait any longer.</source>
        <translation>Nicht länger warten.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enter task ID</source>
        <translation>ID eingeben</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation>Bild wird abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>Generating…</source>
        <translation>Wird generiert&#xa0;…</translation>
    </message>
    <message>
        <source>Generating…  %1</source>
        <translation>Wird generiert&#xa0;…  %1</translation>
    </message>
    <message>
        <source>Goes on by itself when the connection is back.</source>
        <translation>Geht von selbst weiter, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Goes on in %1.</source>
        <translation>Geht in %1 weiter.</translation>
    </message>
    <message>
        <source>Goes on when a key is stored.</source>
        <translation>Geht weiter, sobald ein Schlüssel gespeichert ist.</translation>
    </message>
    <message>
        <source>Goes on when there is credit again.</source>
        <translation>Geht weiter, sobald wieder Guthaben da ist.</translation>
    </message>
    <message>
        <source>Goes on when there is space again.</source>
        <translation>Geht weiter, sobald wieder Platz ist.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Make a new task with the same settings.</source>
        <translation>Einen neuen Auftrag mit denselben Einstellungen anlegen.</translation>
    </message>
    <message>
        <source>Maybe charged</source>
        <translation>Vielleicht berechnet</translation>
    </message>
    <message>
        <source>Maybe charged.</source>
        <translation>Vielleicht berechnet.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No room on the disk</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>Nichts berechnet.</translation>
    </message>
    <message>
        <source>One of %1 alike</source>
        <translation>Eins von %1 ähnlichen</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>Kein Guthaben mehr</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Queued · %1</source>
        <translation>Eingereiht · %1</translation>
    </message>
    <message>
        <source>Queued · next</source>
        <translation>Eingereiht · als Nächstes</translation>
    </message>
    <message>
        <source>Refunded.</source>
        <translation>Erstattet.</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Send it again. May be charged again.</source>
        <translation>Noch einmal senden. Kann nochmals berechnet werden.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>Stop waiting for this picture.</source>
        <translation>Nicht länger auf dieses Bild warten.</translation>
    </message>
    <message>
        <source>Stopped waiting; %1 may still charge.</source>
        <translation>Warten beendet; %1 kann es Ihnen noch berechnen.</translation>
    </message>
    <message>
        <source>Take this tile away.</source>
        <translation>Diese Kachel entfernen.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Uploading references…</source>
        <translation>Referenzen werden hochgeladen&#xa0;…</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
</context>
</TS>
