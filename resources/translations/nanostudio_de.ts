<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A desktop studio for the Nano Banana image models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About NanoStudio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddReference</name>
    <message>
        <source>Add reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reference pictures: drop, paste or browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop, paste
or browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More are kept, not sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Add a picture from the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an address that begins with https:// can be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address of a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large pictures stand in the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskTaskId</name>
    <message>
        <source>Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter task ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id %1 shows for this task on its site:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetRow</name>
    <message>
        <source>%1 spent, %2 held for what is under way, %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Compare them with your account on the provider&apos;s site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is this one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>Nobody knows what this will cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for less, or raise the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This costs %1. Generate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This costs %1; the budget of this project has %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no price, so no budget can hold it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted to be asked above %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Reference %1: %2. %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a picture or some words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Exported as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last prompt could not be restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>A reference is not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out alternatives, or ask for fewer of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be %1 pictures, and one order takes up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Add the picture again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That reference is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of that reference is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A fox in a yellow raincoat at a night market, soft neon light, 35 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the prompt, drop pictures onto the references, and generate again. For the real models add a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first picture, drawn on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>%1, as it was said at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from the next start on. Move there what is in %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the library folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the library folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts when NanoStudio is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open library folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Forget this prompt (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent yet. Every prompt you send can be found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>%1 takes public addresses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes public addresses only. Pictures from the web have one; others can be hosted once you have a key for a provider with uploads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes public addresses only: %2 hosts your pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a public address, and nobody can host it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a public address: %1 will host it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a public address: choose who hosts it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Copy prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a picture to see its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into the system&apos;s keyring, never into a file, and cannot be read back here. With a name you can have several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks under way go on with the new key. For another account add a key with a name of its own instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>%1 has no key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRowView</name>
    <message>
        <source>Ask whether it works; costs nothing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for new tasks: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and providers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentionFace</name>
    <message>
        <source>character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>style</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentionPopup</name>
    <message>
        <source>References to mention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>%1 is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference that the prompt mentions was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean @%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out, or add the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reference %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write \@%1 if it is meant as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageLog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This is a bug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tasks are safe. Please report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Name of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Paused: %1. Go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is paused. Go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Text on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, then press Return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n pictures are ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Only while the window is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me on the desktop when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>%1 at %2 cannot draw %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 does not offer this resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 has one resolution only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 makes this format only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 offers no choice of format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as reference 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderAgain</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>%1 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 publishes no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate from anywhere: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>%1 can host your files. Whoever knows their addresses can see them there for a while. This is asked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and generate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PausedBanner</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Nothing new is sent; what is under way goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1. The others go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PenRow</name>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickerPopup</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: 4k 16:9 monet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Picture not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file names keys that do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme follows the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This counts when NanoStudio is started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectButton</name>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project: %1. Projects and their budgets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectPopup</name>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Describe the picture you have in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message>
        <source>%1. One order takes up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alternatives × %1 = %2 pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternatives, a picture of each</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show every prompt as it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value, or {one|another}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Prompt forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>%1 does not tell what is left. Type what you have now, and it is counted down from there; 0 stops that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes references by address only. Whoever knows the address of a hosted file can see it for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to call when a picture is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address counts for new tasks only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files by the route “edits”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files by the route “gemini”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those with a tunnel: nanostudio webhook serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How references travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 show my pictures to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: I am asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress comes in one long answer, where the model can do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch pictures while they are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have, such as 2000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gives my references a public address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: looking for keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueButton</name>
    <message>
        <source>Queue: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message numerus="yes">
        <source>%n queued pictures cancelled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks from last time go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is sent until it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One queued picture cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One task from last time goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is paused, as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>%1 and %2 move, %3 cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptGrid</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>%1 is reference %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedPopup</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing saved yet. Save a prompt you like, or a template with {one|another} and {variables}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with this prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this prompt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentPopup</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShapeGrid</name>
    <message>
        <source>Aspect ratio %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>%1 edits text: while you type it will not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken by: %2. Replace it there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>no keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by pressing keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sketch</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Arrows move it, with Shift they resize it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move it, with Shift they resize it. Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click what you drew, or walk with Page Down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where it should stand, or press Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or press Return for one in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw; with Shift a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over what should change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return writes anew, arrows move, Delete removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SketchEditor</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotButton</name>
    <message>
        <source>%1 This one is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being copied into the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent smaller, to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove reference %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <source>A larger order waits for your word. Nothing is sent before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before spending more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter digits only, such as 50. Empty: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euros (€)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars ($)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Nothing under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused · Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskDesk</name>
    <message>
        <source>Asking the provider…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>Picture not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>%1, as the picture will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already reference %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 styles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n references were removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A “%1” address is nothing to fetch a picture from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 pictures were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture and drop its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is on another computer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tray holds %2 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the original again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayCommands</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayFront</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the picture from %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you drew is kept for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you drew is not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows their addresses can see them for a while.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayNotes</name>
    <message>
        <source>Full: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, not sent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free and offline: pictures are drawn on this computer. Everything works, and nothing costs anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two ways to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to NanoStudio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a key of your own, for %1 or %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>%1 may have taken it already. You may be charged twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this again?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Fill it in below the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no value yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Studio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for other words, or choose All.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt at the left and press %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>A picture for free, drawn on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About NanoStudio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, test and delete keys; set up providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel or dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what was not sent yet. Costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who hosts references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop to the chosen shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a prompt that was sent before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a web address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the pictures, from anywhere in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make these before all that wait in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NanoStudio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is sent; what is under way goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open library folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuse settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this prompt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and copy the exact words and references before paying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back in the references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of the usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a saved prompt or template, or save one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What NanoStudio said lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is under way, and what waits its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left of %2, by what was charged here since %3. What you spend elsewhere is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this run only: the keyring did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this run only: this system has no keyring to keep it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the environment variable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not counted either: %n charges nobody said the amount of.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not stored any more: enter it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The key may still be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not say whether it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>%1 has no key: add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot draw %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives no choice of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes %1 of role %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes %1 references, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes no references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 references</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>%1 credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · unlike asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens × price</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>running</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>say</name>
    <message>
        <source>%1 (made %2 UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with something NanoStudio cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with something that is no picture (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered without a task id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers without a key too, at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a pause: too many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broke this request off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be asked about this task: it has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot draw %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot reach its own servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot work with these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not make this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not refuse the key, but has no free call that shows it to be good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this key to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit the provider&apos;s limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this model or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this task or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not list this task among its newest; looked at: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not list this task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say whether it charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not serve this key as its project is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed on its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finished without a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an address that only this computer can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an answer NanoStudio does not know (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has given no result for a long time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no amount: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no format %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no list of its models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no model “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no resolution %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too many pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too many pixels: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a TIFF or camera raw file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an SVG or other XML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an archive or a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an empty file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut at a point: names with one stand in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no entry here; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no provider; the providers are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there, or may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is overloaded or being repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps no task to look up: see there whether it charged. Resend (may charge again) or dismiss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps no tasks that could be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps no tasks that could be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists tasks that may be this one: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may have accepted and charged this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may still finish and charge it; the result can be collected later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be reached by https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs an aspect ratio on its Gemini route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer has this task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 bytes came. Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 packed its answer in a way NanoStudio cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures cannot be made at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused this for its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says this collides with another request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends NanoStudio from address to address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent NanoStudio to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be a list of texts, like [&quot;a&quot;, &quot;b&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be a provider with uploads: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be an amount, like “15 credits” or “$0.05”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be “edits” or “gemini”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes references by public address only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes too much memory to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long on its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waited too long for the request to arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Copy it to your disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The picture is still at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A base URL holds no key and no query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter that the account&apos;s owner set stopped this (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh address is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key would travel in the clear. Only a gateway on this computer or the local network may be given as http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has up to %1 characters, and no colon among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture comes with the answer to its request, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of its own came back without the mark it gave it (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture was not delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credit on the provider&apos;s site, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another NanoStudio has this library open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with the picture as a reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the model, the shape, the resolution or the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the prompt and try again. It does not say whether it charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the prompt or the references; sent unchanged it is refused again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the prompt or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the prompt, the shape or the references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that %1 exists and belongs to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the provider&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the provider&apos;s address in Keys and providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the task id, the model and the provider&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether the network wants a sign-in page to be opened first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check, enter the task id from the provider&apos;s site, resend (may charge again) or dismiss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place; the name ends in .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pictures in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect its disk, or give yourself the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again, without line breaks, and enter it in Keys and providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the id from the provider&apos;s site, without the address around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again in Keys and providers, or with: nanostudio keys set %1 --label &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one in Keys and providers, or with: nanostudio keys set %1, or set %3. Get it at: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key again in Keys and providers, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key in Keys and providers, or with: nanostudio keys set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space for %1, or raise its quota, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the path of a file or an https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or name another: --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a terminal: nanostudio tasks identify %1 REMOTE_ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It adds: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers each request at once, with the picture in the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins anew at midnight Pacific time; NanoStudio asks once an hour. A higher quota, or another key, helps sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be fetched again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not know the language of the prompt (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives its pictures at once or never. Its site may show whether it charged; then resend (may charge again) or dismiss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on at the next start. Please report it with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on when others are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built of too many parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer in the library; add the picture again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way, or was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is task %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It made no picture (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be made to do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted. In a terminal: nanostudio tasks list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been retired, or its name be misspelt: choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been taken and charged; check before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been taken and charged; look on the provider&apos;s site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still appear: check again in a while. If it does not, it was probably not accepted; resend (may charge again) or dismiss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still come: check again later (task %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may want billing turned on, or not serve your region; look at the project on the provider&apos;s site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent words, and no picture: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped and gives no closer reason (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped for a reason of its own (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was charged and cannot be fetched again. Generate it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut off. The task may have been taken; check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Restore a backup: nanostudio library restore FILE. (SQLite: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved, changed or deleted. Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer is only a part of what was asked (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer reached its greatest length before there was a picture (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its models are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own answer came out broken (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pictures are being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pictures were deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its quota is 0: turn on billing for the key&apos;s project on the provider&apos;s site, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its references are being uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rows are those of its documentation. Providers with a list: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1. Nothing else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account on the provider&apos;s site; until then nothing helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the key&apos;s rights on the provider&apos;s site, or use another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its unlock window; else use the key for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look on the provider&apos;s site; enter the task id found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk of %1. The picture is still at the provider and is fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room where %1 is (%2 MB are free), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room where %1 is, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NanoStudio is closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NanoStudio made a mistake with this task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NanoStudio takes up to %1 MB. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key for %1 is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture was ordered or charged. Choose another provider to host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named here: %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was adopted or sent. Compare on the provider&apos;s site and enter the right id: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. The system says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. Check the model and the provider&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. Order it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for less, or raise the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in Keys and providers: https://, the host, no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Choose one, or the route “edits” for references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Give an https address, or let a provider with uploads host your files, where they are public for a while: choose one in Keys and providers, or with --host-through %1, or in settings.toml [providers.%2] host_through = &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. NanoStudio takes http and https proxies; check HTTPS_PROXY and ALL_PROXY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Those that can are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its stricter rules stopped this (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the answer arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a task whose answer was lost is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or AVIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it alone, as the provider shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it as the provider shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are fetched by https from the internet only, so that no provider can reach into the local network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures cannot be read right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures may have up to %1 MB. Save a smaller copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1, or give them another role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from the request, or add the picture again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it with the system&apos;s own keyring program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup of the library folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a smaller copy and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the reference as PNG or JPEG and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say plainly that a picture is wanted, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the picture should show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 in the environment instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the prompt, or ask for a lower resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start NanoStudio again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not followed with a key. Check the provider&apos;s address, and whether the network wants a sign-in page to be opened first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is limited for breaking its policies (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address given for %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup would replace the library&apos;s own database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent. Nothing was resent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered picture is damaged: it is no base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is nearly full: a picture might not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there or may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key holds characters no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is used for this run only. To keep it, start GNOME Keyring, KWallet or another program with the Secret Service, or set the provider&apos;s variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” for %2 is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library folder is not there or may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged: a path leads out of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s disk cannot keep a database safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture came, but NanoStudio ended before it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture can be fetched again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture goes against its safety rules (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is still there; it is fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the window could not be saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s address at %1 no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s address is not allowed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of window and panels cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has a word that it blocks (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt holds characters that are no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is too long: %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt looks like a way around its rules (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider answered without a stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider gave an address that is none for a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s address is none that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The providers are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not let NanoStudio reach %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy set for this computer cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference “%1” could not be read while it was being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request may have arrived all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request may have been taken. Check it before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result came too close to an existing work (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file has a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not keep the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring has not answered for %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring still holds the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task can be looked at again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task may have been taken. Check it before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no credit left at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key “%1” for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no task %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to look for: this task was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a key: it has spaces or signs that no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be the name of a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring the key could be kept in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This costs %1; the budget has %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes against its safety rules (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds somebody&apos;s personal details (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This id belongs to another task of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is something it does not draw (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may make no pictures with this model at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was made by a newer NanoStudio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model offers no choice of format; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model offers no choice of resolution; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is too large for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring that keeps keys safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task does not wait in the queue any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task is not waiting for an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task waits for the disk; it cannot be stopped now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To collect another one, adopt its id as a task of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s quota of this key is used up at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many character references: %1, and %2 takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many object references: %1, and %2 takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many references: %1, and %2 takes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many references: %1, and %2 takes up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests to %1 are under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many style references: %1, and %2 takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or say more plainly what the picture should show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: the same request may go through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it like “2000 credits” or “$20”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or pipe it to standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the key for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update NanoStudio to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a PNG, JPEG, WebP or AVIF picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer or smaller references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https; http is for gateways on this computer or network only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the provider delivered cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the provider delivered is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the prompt in another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” addresses are not taken as references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot host pictures for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its bytes have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no task id of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large: %2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” should be a table, written [%2].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would send the key unprotected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>%1 connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>title</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · longer&#xa0;than&#xa0;usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2&#xa0;of&#xa0;about&#xa0;%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider. Costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect it by the id on the gateway&apos;s site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost after the request was sent. Not resent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered unlike asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter task ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generating…  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on by itself when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on when a key is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on when there is credit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on when there is space again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new task with the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued · next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again. May be charged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting for this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped waiting; %1 may still charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this tile away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
