<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A desktop studio for the Nano Banana image models.</source>
        <translation>Nano Banana画像モデルのためのデスクトップスタジオです。</translation>
    </message>
    <message>
        <source>About NanoStudio</source>
        <translation>NanoStudioについて</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>バージョン情報をコピー</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MITライセンスのフリーソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>AddReference</name>
    <message>
        <source>Add reference</source>
        <translation>参照画像を追加</translation>
    </message>
    <message>
        <source>Add reference pictures: drop, paste or browse</source>
        <translation>参照画像を追加：ドロップ、ペースト、またはファイルを選択</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>ドロップして追加</translation>
    </message>
    <message>
        <source>Drop, paste
or browse</source>
        <translation>ドロップ
または選択</translation>
    </message>
    <message>
        <source>More are kept, not sent.</source>
        <translation>それ以上は保持されますが、送信されません。</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Add a picture from the web</source>
        <translation>Web上の画像を追加</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Only an address that begins with https:// can be fetched.</source>
        <translation>取得できるのは、https://で始まるURLだけです。</translation>
    </message>
    <message>
        <source>Web address of a picture</source>
        <translation>画像のURL</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>How large pictures stand in the gallery.</source>
        <translation>ギャラリーに表示する画像の大きさです。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>タイルサイズ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
</context>
<context>
    <name>AskTaskId</name>
    <message>
        <source>Collect</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>Enter task ID</source>
        <translation>タスクIDを入力</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>タスクID</translation>
    </message>
    <message>
        <source>The id %1 shows for this task on its site:</source>
        <translation>%1のサイトでこのタスクに表示されているID：</translation>
    </message>
</context>
<context>
    <name>Boards</name>
    <message numerus="yes">
        <source>%n pictures laid on “%1”</source>
        <translation>
            <numerusform>画像%n枚を「%1」に追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures taken off “%1”</source>
        <translation>
            <numerusform>画像%n枚を「%1」から外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Board “%1” removed</source>
        <translation>ボード「%1」を削除しました</translation>
    </message>
    <message>
        <source>Its pictures are still in the library.</source>
        <translation>画像はライブラリに残っています。</translation>
    </message>
    <message>
        <source>Laid on “%1”</source>
        <translation>「%1」に追加しました</translation>
    </message>
    <message>
        <source>Search “%1” removed</source>
        <translation>検索「%1」を削除しました</translation>
    </message>
    <message>
        <source>Search “%1” replaced</source>
        <translation>検索「%1」を置き換えました</translation>
    </message>
    <message>
        <source>Taken off “%1”</source>
        <translation>「%1」から外しました</translation>
    </message>
</context>
<context>
    <name>BudgetRow</name>
    <message>
        <source>%1 spent, %2 held for what is under way, %3 left</source>
        <translation>使用済み%1、進行中の分として確保%2、残り%3</translation>
    </message>
    <message>
        <source>Budget in %1</source>
        <translation>予算（%1）</translation>
    </message>
    <message>
        <source>Count from now</source>
        <translation>今から集計し直す</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
</context>
<context>
    <name>BundleDesk</name>
    <message>
        <source>%1 of %2 pictures were done.</source>
        <translation>画像%2枚中%1枚を処理しました。</translation>
    </message>
    <message>
        <source>%1 pictures exported.</source>
        <translation>画像%1枚を書き出しました。</translation>
    </message>
    <message>
        <source>%1 were left out, their files are gone or damaged.</source>
        <translation>%1枚は、ファイルがないか壊れているため除外しました。</translation>
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
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 pictures.</source>
        <translation>画像%2枚中%1枚を処理したところで中止しました。</translation>
    </message>
    <message>
        <source>With the same folder it goes on from there.</source>
        <translation>同じフォルダーを選ぶと、続きから再開します。</translation>
    </message>
</context>
<context>
    <name>BundleFront</name>
    <message>
        <source>Export into an empty folder</source>
        <translation>空のフォルダーに書き出す</translation>
    </message>
    <message>
        <source>Import an exported library</source>
        <translation>書き出したライブラリを読み込む</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save a dossier</source>
        <translation>記録資料を保存</translation>
    </message>
    <message>
        <source>Save costs</source>
        <translation>料金を保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Compare them with your account on the provider&apos;s site.</source>
        <translation>プロバイダーのサイトで、アカウントの内容と照らし合わせてください。</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>この中にありますか？</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>これです</translation>
    </message>
    <message>
        <source>It is this one: %1</source>
        <translation>これです：%1</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>タスクID</translation>
    </message>
</context>
<context>
    <name>CanonSection</name>
    <message>
        <source>Canon versions</source>
        <translation>公式設定のバージョン</translation>
    </message>
    <message>
        <source>Free: a change after pictures were made begins a new version, and they keep the one they were made with.</source>
        <translation>ロックなし：画像を作った後に変更すると、新しいバージョンが始まります。作成済みの画像は、作成時のバージョンのままです。</translation>
    </message>
    <message>
        <source>Lock the canon</source>
        <translation>公式設定をロック</translation>
    </message>
    <message>
        <source>Regenerate %1</source>
        <translation>作り直す：%1</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>作り直す…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>表示：%1</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用先</translation>
    </message>
    <message>
        <source>Version %1 is held: nothing that shows can change.</source>
        <translation>バージョン%1で固定中：見た目に関わるものは変更できません。</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>CastPopup</name>
    <message>
        <source>Anything</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Combine views into one picture when there is no room</source>
        <translation>入りきらないときは、ビューを1枚の画像にまとめる</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>キャラクターを挿入</translation>
    </message>
    <message>
        <source>Open the characters</source>
        <translation>キャラクターを開く</translation>
    </message>
    <message>
        <source>There are no characters yet.</source>
        <translation>キャラクターはまだありません。</translation>
    </message>
    <message>
        <source>What is to be drawn</source>
        <translation>描く内容</translation>
    </message>
</context>
<context>
    <name>CastRow</name>
    <message>
        <source>%1: have it as it is now, canon v%2</source>
        <translation>%1：今の内容に更新、公式設定v%2</translation>
    </message>
    <message>
        <source>Take out of the draft: %1</source>
        <translation>下書きから外す：%1</translation>
    </message>
    <message>
        <source>Update to v%1</source>
        <translation>v%1に更新</translation>
    </message>
    <message>
        <source>“%1” was taken out.</source>
        <translation>「%1」を外しました。</translation>
    </message>
</context>
<context>
    <name>Casting</name>
    <message>
        <source>%1 of %2 views go to %3.</source>
        <translation>ビュー%2個中%1個を%3に送ります。</translation>
    </message>
    <message>
        <source>%1 of 1 view goes to %3.</source>
        <translation>ビュー1個中%1個を%3に送ります。</translation>
    </message>
    <message>
        <source>%1, canon v%2</source>
        <translation>%1、公式設定v%2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>手</translation>
    </message>
    <message>
        <source>In one picture: %1.</source>
        <translation>1枚の画像にまとめるもの：%1。</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>除外：%1。%2</translation>
    </message>
    <message>
        <source>No pictures: only its description goes.</source>
        <translation>画像なし：説明だけを送ります。</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>衣装</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>側面</translation>
    </message>
    <message>
        <source>Prop</source>
        <translation>小物</translation>
    </message>
    <message>
        <source>Three-quarter</source>
        <translation>斜め前</translation>
    </message>
    <message>
        <source>What you wrote of it yourself stays.</source>
        <translation>自分で書いた部分はそのまま残ります。</translation>
    </message>
    <message>
        <source>“%1” has changed; the draft has it as it is now.</source>
        <translation>「%1」が変更されました。下書きは今の内容になっています。</translation>
    </message>
    <message>
        <source>“%1” is in the draft.</source>
        <translation>「%1」を下書きに入れました。</translation>
    </message>
    <message>
        <source>“%1” was taken out.</source>
        <translation>「%1」を外しました。</translation>
    </message>
</context>
<context>
    <name>CellBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
</context>
<context>
    <name>CellDialog</name>
    <message>
        <source>@1 stands for the first reference, @2 for the second.</source>
        <translation>@1は1枚目の参照画像、@2は2枚目の参照画像を表します。</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>画像を追加…</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>参照画像を追加</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>予定どおり</translation>
    </message>
    <message>
        <source>As the template says</source>
        <translation>テンプレートどおり</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1を除外</translation>
    </message>
    <message>
        <source>None. The cell is made from its prompt alone.</source>
        <translation>なし。セルの画像はプロンプトだけから作ります。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompt and references: %1</source>
        <translation>プロンプトと参照画像：%1</translation>
    </message>
    <message>
        <source>Prompt of this cell</source>
        <translation>このセルのプロンプト</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照画像</translation>
    </message>
    <message>
        <source>Several views may share one picture</source>
        <translation>複数のビューを1枚の画像にまとめてよい</translation>
    </message>
    <message>
        <source>Where a model takes few references. For the whole sheet.</source>
        <translation>使える参照画像が少ないモデルの場合です。シート全体に適用します。</translation>
    </message>
</context>
<context>
    <name>CellForm</name>
    <message>
        <source>Cell</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>It waits for these cells and is drawn after them.</source>
        <translation>これらのセルを待ち、その後に生成します。</translation>
    </message>
    <message>
        <source>Its picture can become this view.</source>
        <translation>その画像をこのビューにできます。</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>元の画像</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The face from the side: only one eye is visible.</source>
        <translation>横から見た顔：見える目は片方だけ。</translation>
    </message>
    <message>
        <source>Title of the cell</source>
        <translation>セルのタイトル</translation>
    </message>
    <message>
        <source>View of the character</source>
        <translation>キャラクターのビュー</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>描く内容</translation>
    </message>
</context>
<context>
    <name>CellIntake</name>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Fetch the picture from %1?</source>
        <translation>%1から画像を取得しますか？</translation>
    </message>
    <message>
        <source>Put pictures into cells</source>
        <translation>セルに画像を入れる</translation>
    </message>
</context>
<context>
    <name>CellList</name>
    <message>
        <source>Add a cell</source>
        <translation>セルを追加</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Move the cell down</source>
        <translation>セルを下へ移動</translation>
    </message>
    <message>
        <source>Move the cell up</source>
        <translation>セルを上へ移動</translation>
    </message>
    <message>
        <source>Remove the cell</source>
        <translation>セルを削除</translation>
    </message>
</context>
<context>
    <name>CharacterCard</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the character</source>
        <translation>キャラクターを編集</translation>
    </message>
    <message>
        <source>Never change</source>
        <translation>変えてはいけない点</translation>
    </message>
    <message>
        <source>No character belongs to it yet.</source>
        <translation>キャラクターはまだ割り当てられていません。</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>カラーパレット</translation>
    </message>
    <message>
        <source>Show them in the gallery</source>
        <translation>ギャラリーで表示</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用先</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>CharacterDeeds</name>
    <message>
        <source>Colour %1 removed</source>
        <translation>色%1を削除しました</translation>
    </message>
    <message>
        <source>Picture taken out of “%1”</source>
        <translation>「%1」から画像を外しました</translation>
    </message>
    <message>
        <source>Sentence removed</source>
        <translation>文を削除しました</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>ビュー「%1」を削除しました</translation>
    </message>
</context>
<context>
    <name>CharacterDesk</name>
    <message>
        <source>Another one is called “%1”.</source>
        <translation>「%1」という名前のキャラクターがほかにあります。</translation>
    </message>
    <message>
        <source>Character “%1” exported</source>
        <translation>キャラクター「%1」を書き出しました</translation>
    </message>
    <message>
        <source>Character “%1” imported</source>
        <translation>キャラクター「%1」を読み込みました</translation>
    </message>
    <message>
        <source>Character “%1” is here already</source>
        <translation>キャラクター「%1」はすでにあります</translation>
    </message>
    <message>
        <source>Copying pictures into the library…</source>
        <translation>画像をライブラリにコピー中…</translation>
    </message>
    <message>
        <source>Drag those that show another one to where they belong.</source>
        <translation>別のビューの画像は、正しい場所へドラッグしてください。</translation>
    </message>
    <message>
        <source>Each picture is a view of its own</source>
        <translation>画像ごとに1つのビューになっています</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>「%1」を書き出し中…</translation>
    </message>
    <message>
        <source>Importing “%1”…</source>
        <translation>「%1」を読み込み中…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
</context>
<context>
    <name>CharacterEditor</name>
    <message>
        <source>Canon</source>
        <translation>公式設定</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>For yourself alone; never sent.</source>
        <translation>自分だけのメモです。送信されることはありません。</translation>
    </message>
    <message>
        <source>Make the first views…</source>
        <translation>最初のビューを作る…</translation>
    </message>
    <message>
        <source>More about this character</source>
        <translation>このキャラクターのその他の操作</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Never change</source>
        <translation>変えてはいけない点</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>カラーパレット</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Who it is, and what it looks like: age, build, hair, clothes.</source>
        <translation>どんなキャラクターで、どんな外見か：年齢、体格、髪、服装。</translation>
    </message>
</context>
<context>
    <name>CharacterEdits</name>
    <message>
        <source>Character “%1” removed</source>
        <translation>キャラクター「%1」を削除しました</translation>
    </message>
    <message>
        <source>Its pictures are still in the library.</source>
        <translation>画像はライブラリに残っています。</translation>
    </message>
</context>
<context>
    <name>CharacterPicker</name>
    <message>
        <source>A scene, a thing, a place</source>
        <translation>シーン、物、場所</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>No character</source>
        <translation>キャラクターなし</translation>
    </message>
    <message>
        <source>No character matches.</source>
        <translation>該当するキャラクターはありません。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search characters</source>
        <translation>キャラクターを検索</translation>
    </message>
</context>
<context>
    <name>CharactersFront</name>
    <message>
        <source>Drop one on a view.</source>
        <translation>ビューに画像をドロップしてください。</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Fetch the picture from %1?</source>
        <translation>%1から画像を取得しますか？</translation>
    </message>
    <message>
        <source>There is no picture to take colours from yet.</source>
        <translation>色を採取できる画像がまだありません。</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>Generate with a small copy of %1?</source>
        <translation>%1の縮小コピーで生成しますか？</translation>
    </message>
    <message>
        <source>Generate without %1?</source>
        <translation>%1なしで生成しますか？</translation>
    </message>
    <message>
        <source>Nobody knows what this will cost.</source>
        <translation>料金がいくらになるかわかりません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for less, or raise the budget.</source>
        <translation>何も送信していません。生成する数を減らすか、予算を増やしてください。</translation>
    </message>
    <message>
        <source>The library does not have it any more; add it again.</source>
        <translation>ライブラリにもうありません。追加し直してください。</translation>
    </message>
    <message>
        <source>The picture itself is not here; add it again.</source>
        <translation>元の画像がここにありません。追加し直してください。</translation>
    </message>
    <message>
        <source>This costs %1. Generate?</source>
        <translation>料金は%1です。生成しますか？</translation>
    </message>
    <message>
        <source>This costs %1; the budget of this project has %2 left.</source>
        <translation>料金は%1ですが、このプロジェクトの予算の残りは%2です。</translation>
    </message>
    <message>
        <source>This model has no price, so no budget can hold it back.</source>
        <translation>このモデルは価格がわからないため、予算で抑えることができません。</translation>
    </message>
    <message>
        <source>You wanted to be asked above %1.</source>
        <translation>%1を超えるときは確認する設定になっています。</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>%1 of %2 chosen, one picture each</source>
        <translation>%1/%2個を選択、各1枚</translation>
    </message>
    <message numerus="yes">
        <source>%n without a published price</source>
        <translation>
            <numerusform>価格非公表%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1 to %2 models</source>
        <translation>%1～%2個のモデルを選択</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>プロンプト未入力</translation>
    </message>
    <message>
        <source>Send to %1 models</source>
        <translation>%1個のモデルに送信</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>増幅</translation>
    </message>
    <message>
        <source>Opacity of the second picture</source>
        <translation>2枚目の画像の不透明度</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>Place of the line</source>
        <translation>境界線の位置</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <source>Compared pictures</source>
        <translation>比較中の画像</translation>
    </message>
</context>
<context>
    <name>CompareFront</name>
    <message>
        <source>Hold Ctrl and click on pictures, or Shift and the arrows.</source>
        <translation>Ctrlキーを押しながら画像をクリックするか、Shift+矢印キーで選択します。</translation>
    </message>
    <message>
        <source>Select two to four pictures to compare.</source>
        <translation>比較する画像を2～4枚選択してください。</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Compared pictures</source>
        <translation>比較中の画像</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>No winner.</source>
        <translation>ベストなし。</translation>
    </message>
    <message>
        <source>The winner is %1: %2.</source>
        <translation>ベストは%1：%2。</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Reference %1: %2. %3 of %4.</source>
        <translation>参照画像%1：%2。%4件中%3件目。</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Copy a picture or some words first.</source>
        <translation>先に画像かテキストをコピーしてください。</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>キャラクターを挿入</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照画像</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>ペーストできるものがありません。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing else is lost.</source>
        <translation>ほかに失われたものはありません。</translation>
    </message>
    <message>
        <source>The last prompt could not be restored.</source>
        <translation>前回のプロンプトを復元できませんでした。</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>A character keeps its face, clothes and colours the same from picture to picture.</source>
        <translation>キャラクターを使うと、顔、服、色をどの画像でも同じに保てます。</translation>
    </message>
    <message>
        <source>Drop pictures here, or choose them. Each becomes a view.</source>
        <translation>ここに画像をドロップするか、画像を選択してください。1枚ごとに1つのビューになります。</translation>
    </message>
    <message>
        <source>From a description</source>
        <translation>説明から</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>From pictures</source>
        <translation>画像から</translation>
    </message>
    <message>
        <source>Import a character that somebody handed on.</source>
        <translation>ほかの人から受け取ったキャラクターを読み込みます。</translation>
    </message>
    <message>
        <source>Who is in your pictures?</source>
        <translation>画像に登場するのは誰ですか？</translation>
    </message>
    <message>
        <source>Write what it looks like, and have the first views made.</source>
        <translation>外見を書いて、最初のビューを作ります。</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>A reference is not ready yet.</source>
        <translation>準備中の参照画像があります。</translation>
    </message>
    <message>
        <source>Take out alternatives, or ask for fewer of each.</source>
        <translation>選択肢を減らすか、それぞれの枚数を減らしてください。</translation>
    </message>
    <message>
        <source>That would be %1 pictures, and one order takes up to %2.</source>
        <translation>合計%1枚になりますが、1回に生成できるのは%2枚までです。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>DrawerSwitch</name>
    <message>
        <source>Pictures to drag from</source>
        <translation>ドラッグ元の画像</translation>
    </message>
</context>
<context>
    <name>Dropper</name>
    <message>
        <source>Arrows move over it, Shift makes large steps, Return takes.</source>
        <translation>矢印キーで移動、Shiftキーで大きく移動、Returnキーで採取します。</translation>
    </message>
    <message>
        <source>Picture to take colours from</source>
        <translation>色を採取する画像</translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>画像を読み取り中…</translation>
    </message>
</context>
<context>
    <name>EditDesk</name>
    <message>
        <source>As a version of its own; the picture it was made of stays.</source>
        <translation>独立したバージョンとして保存しました。元の画像はそのまま残ります。</translation>
    </message>
    <message>
        <source>It is a copy. What you save there comes back as a version.</source>
        <translation>これはコピーです。そこで保存したものは、バージョンとして戻ってきます。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The edit of “%1” is in the library.</source>
        <translation>「%1」の編集結果がライブラリに入りました。</translation>
    </message>
    <message>
        <source>“%1” is open for editing.</source>
        <translation>「%1」を編集用に開きました。</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Add the picture again.</source>
        <translation>画像をもう一度追加してください。</translation>
    </message>
    <message>
        <source>That reference is not there any more.</source>
        <translation>その参照画像はもうありません。</translation>
    </message>
    <message>
        <source>The original of that reference is not in the library.</source>
        <translation>その参照画像の元の画像がライブラリにありません。</translation>
    </message>
</context>
<context>
    <name>Exhibit</name>
    <message>
        <source>No picture</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>まだ届いていません</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>画像%1</translation>
    </message>
    <message>
        <source>Picture not found</source>
        <translation>画像が見つかりません</translation>
    </message>
    <message>
        <source>Your pick</source>
        <translation>選んだ画像</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>%1 more could not be exported.</source>
        <translation>ほかに%1枚を書き出せませんでした。</translation>
    </message>
    <message>
        <source>%1 of %2 pictures exported.</source>
        <translation>画像%2枚中%1枚を書き出しました。</translation>
    </message>
    <message>
        <source>%1 of %2 were exported before.</source>
        <translation>それまでに%2枚中%1枚を書き出しました。</translation>
    </message>
    <message>
        <source>%1 were there from before already.</source>
        <translation>%1枚は以前からそこにありました。</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures exported.</source>
        <translation>
            <numerusform>画像%n枚を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture exported.</source>
        <translation>画像1枚を書き出しました。</translation>
    </message>
    <message>
        <source>Go on elsewhere…</source>
        <translation>別の場所で再開…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A folder for each project</source>
        <translation>プロジェクト別のフォルダー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Colours of screens (sRGB)</source>
        <translation>画面用の色（sRGB）</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>フォルダーに書き出す</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Less exact</source>
        <translation>画質を下げる</translation>
    </message>
    <message>
        <source>More exact</source>
        <translation>画質を上げる</translation>
    </message>
    <message>
        <source>One picture of all of them, with their names.</source>
        <translation>すべての画像を名前付きで1枚に並べたものです。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>What the files tell</source>
        <translation>ファイルに残す情報</translation>
    </message>
</context>
<context>
    <name>ExportFront</name>
    <message>
        <source>Go on in another folder</source>
        <translation>別のフォルダーで再開</translation>
    </message>
</context>
<context>
    <name>Eyedropper</name>
    <message>
        <source>%1 taken</source>
        <translation>%1を採取しました</translation>
    </message>
    <message>
        <source>Click on the picture to take the colour under the pointer.</source>
        <translation>画像をクリックすると、ポインターの下の色を採取します。</translation>
    </message>
    <message>
        <source>Colours of this picture</source>
        <translation>この画像の色</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Take colours from pictures</source>
        <translation>画像から色を採取</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>%1 (%2) is fitted to the frame of %3 (%4).</source>
        <translation>%1（%2）を%3（%4）の枠に合わせています。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · winner</source>
        <translation>%1 · %2 · ベスト</translation>
    </message>
    <message>
        <source>Still being read: not sharp yet.</source>
        <translation>読み込み中です。まだ鮮明ではありません。</translation>
    </message>
</context>
<context>
    <name>FaceCanvas</name>
    <message>
        <source>%1 from the left, %2 from the top, %3 wide, %4 high</source>
        <translation>左から%1、上から%2、幅%3、高さ%4</translation>
    </message>
    <message>
        <source>Box round the face</source>
        <translation>顔を囲む枠</translation>
    </message>
    <message>
        <source>No box yet</source>
        <translation>枠はまだありません</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>画像を表示できません。</translation>
    </message>
</context>
<context>
    <name>FaceDialog</name>
    <message>
        <source>Arrows move the box, Shift and arrows change its size.</source>
        <translation>矢印キーで枠を移動、Shift+矢印キーでサイズを変更します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Compare faces</source>
        <translation>顔を比較</translation>
    </message>
    <message>
        <source>Draw a box round the face. The same place is compared in every cell of this sheet.</source>
        <translation>顔を枠で囲んでください。このシートのすべてのセルで、同じ位置を比較します。</translation>
    </message>
    <message>
        <source>Mark the face: %1</source>
        <translation>顔を指定：%1</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>枠を削除</translation>
    </message>
</context>
<context>
    <name>FaceOff</name>
    <message>
        <source>A reference is not ready yet.</source>
        <translation>準備中の参照画像があります。</translation>
    </message>
    <message>
        <source>Take out alternatives, so that all get the same.</source>
        <translation>選択肢を減らして、すべてのモデルに同じ内容が送られるようにしてください。</translation>
    </message>
    <message>
        <source>The prompt makes %1 prompts, and a face-off takes one.</source>
        <translation>プロンプトが%1通りになりますが、モデル対決に使えるのは1通りだけです。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>left out, because %1 does not take them: %2</source>
        <translation>%1で使えないため除外：%2</translation>
    </message>
</context>
<context>
    <name>FaceOffDesk</name>
    <message>
        <source>A face-off can be judged.</source>
        <translation>モデル対決を判定できます。</translation>
    </message>
    <message>
        <source>Its pictures come as ordinary ones. Nothing is sent again.</source>
        <translation>画像は通常の画像として届きます。再送信するものはありません。</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Pick the best before you see whose is whose.</source>
        <translation>どのモデルの画像かを見る前に、ベストを選びます。</translation>
    </message>
    <message>
        <source>The face-off could not be kept.</source>
        <translation>モデル対決を保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>FaceOffDialog</name>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Face-off</source>
        <translation>モデル対決</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Judge  ·  %1</source>
        <translation>判定  ·  %1</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>成績</translation>
    </message>
</context>
<context>
    <name>FilesFront</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>プログラムを選択</translation>
    </message>
    <message>
        <source>Choose a program…</source>
        <translation>プログラムを選択…</translation>
    </message>
    <message>
        <source>Open a picture&apos;s settings</source>
        <translation>画像の設定を開く</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
    <message>
        <source>The system&apos;s usual program</source>
        <translation>システムの既定のプログラム</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>フィルターをすべて解除</translation>
    </message>
    <message>
        <source>Do without: %1</source>
        <translation>条件を解除：%1</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>過去365日間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Unlike asked</source>
        <translation>指定と相違</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>%1 more…</source>
        <translation>ほか%1件…</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A fox in a yellow raincoat at a night market, soft neon light, 35 mm</source>
        <translation>夜市に立つ黄色いレインコートのキツネ、やわらかなネオンの光、35mm</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>APIキーを追加</translation>
    </message>
    <message>
        <source>Change the prompt, drop pictures onto the references, and generate again. For the real models add a key.</source>
        <translation>プロンプトを変えたり、参照画像に画像をドロップしたりして、もう一度生成してみてください。実際のモデルを使うには、APIキーを追加します。</translation>
    </message>
    <message>
        <source>Your first picture, drawn on this computer.</source>
        <translation>このコンピューターで描いた、最初の画像です。</translation>
    </message>
</context>
<context>
    <name>FromGallery</name>
    <message>
        <source>Its canon is locked.</source>
        <translation>公式設定がロックされています。</translation>
    </message>
    <message>
        <source>New character from these pictures…</source>
        <translation>これらの画像から新規キャラクター…</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search prompts, tags, models</source>
        <translation>プロンプト、タグ、モデルを検索</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>タイルサイズ</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>%1, as it was said at the start.</source>
        <translation>%1。起動時に指定された場所です。</translation>
    </message>
    <message>
        <source>%1, from the next start on. Move there what is in %2 now.</source>
        <translation>次回の起動から%1になります。今%2にあるものをそこへ移してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON file beside each picture</source>
        <translation>画像ごとにJSONファイルを添える</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>All that is known of it, for other programs.</source>
        <translation>その画像についてわかっていることをすべて、ほかのプログラム用に記録します。</translation>
    </message>
    <message>
        <source>Change the library folder</source>
        <translation>ライブラリフォルダーを変更</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Choose the library folder</source>
        <translation>ライブラリフォルダーを選択</translation>
    </message>
    <message>
        <source>Counts when NanoStudio is started again.</source>
        <translation>NanoStudioの再起動後に有効になります。</translation>
    </message>
    <message>
        <source>Delete for ever after</source>
        <translation>完全に削除するまでの期間</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>ライブラリフォルダー</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open library folder</source>
        <translation>ライブラリフォルダーを開く</translation>
    </message>
    <message>
        <source>Open settings file</source>
        <translation>設定ファイルを開く</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Pictures wait in the trash till then.</source>
        <translation>それまで、画像はゴミ箱に残ります。</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
</context>
<context>
    <name>GroundRow</name>
    <message>
        <source>Another colour…</source>
        <translation>別の色…</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>Canon version %1 is locked, so nothing that shows can change.</source>
        <translation>公式設定バージョン%1はロックされているため、見た目に関わるものは変更できません。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Unlock the canon</source>
        <translation>公式設定のロックを解除</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>%1 cells may look different. %2 of %1, %3: %4</source>
        <translation>%1個のセルの見た目が違うかもしれません。%1個中%2個目、%3：%4</translation>
    </message>
    <message>
        <source>Cells, the oddest first</source>
        <translation>セル（違いが大きい順）</translation>
    </message>
    <message>
        <source>Like the other cells</source>
        <translation>ほかのセルと同様</translation>
    </message>
    <message>
        <source>List the cells, the oddest first</source>
        <translation>セルを違いが大きい順に表示</translation>
    </message>
    <message>
        <source>Mark the face, to compare it too</source>
        <translation>顔を指定して、顔も比較</translation>
    </message>
    <message>
        <source>Mark the face…</source>
        <translation>顔を指定…</translation>
    </message>
    <message>
        <source>Next odd cell</source>
        <translation>次の気になるセル</translation>
    </message>
    <message>
        <source>Oddest first</source>
        <translation>違いが大きい順</translation>
    </message>
    <message>
        <source>One cell may look different. %1: %2</source>
        <translation>1個のセルの見た目が違うかもしれません。%1：%2</translation>
    </message>
    <message>
        <source>Previous odd cell</source>
        <translation>前の気になるセル</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the odd cell</source>
        <translation>気になるセルを表示</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Forget this prompt (Delete)</source>
        <translation>このプロンプトを履歴から削除（Delete）</translation>
    </message>
    <message>
        <source>Nothing sent yet. Every prompt you send can be found here.</source>
        <translation>まだ何も送信していません。送信したプロンプトは、すべてここで見つかります。</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>プロンプト履歴</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>%1 takes public addresses only.</source>
        <translation>%1が受け付けるのは公開URLだけです。</translation>
    </message>
    <message>
        <source>%1 takes public addresses only. Pictures from the web have one; others can be hosted once you have a key for a provider with uploads.</source>
        <translation>%1が受け付けるのは公開URLだけです。Web上の画像には公開URLがあります。それ以外の画像は、アップロードに対応したプロバイダーのAPIキーがあればホストできます。</translation>
    </message>
    <message>
        <source>%1 takes public addresses only: %2 hosts your pictures.</source>
        <translation>%1が受け付けるのは公開URLだけです。画像は%2がホストします。</translation>
    </message>
    <message>
        <source>It needs a public address, and nobody can host it.</source>
        <translation>公開URLが必要ですが、ホストできるプロバイダーがありません。</translation>
    </message>
    <message>
        <source>It needs a public address: %1 will host it.</source>
        <translation>公開URLが必要です。%1がホストします。</translation>
    </message>
    <message>
        <source>It needs a public address: choose who hosts it.</source>
        <translation>公開URLが必要です。ホスト先を選んでください。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>別のフォルダー</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Copies go into the library; your files stay as they are. What a picture says of its prompt and model is read.</source>
        <translation>ライブラリに入るのはコピーで、元のファイルはそのまま残ります。画像に記録されているプロンプトとモデルも読み取ります。</translation>
    </message>
    <message>
        <source>Import a folder of pictures</source>
        <translation>画像のフォルダーを読み込む</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>画像を読み込む</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>監視中のフォルダーはありません。</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP and AVIF, in all its folders.</source>
        <translation>PNG、JPEG、WebP、AVIFが対象です。中のフォルダーもすべて調べます。</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Single pictures</source>
        <translation>個別の画像</translation>
    </message>
    <message>
        <source>Watch %1 no longer</source>
        <translation>%1の監視をやめる</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <source>Watch another folder</source>
        <translation>別のフォルダーを監視</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>What is in these folders, and comes later, is imported.</source>
        <translation>これらのフォルダーにある画像と、後から加わる画像を読み込みます。</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>読み込みをキャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>読み込みの進行状況</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Select a picture to see its receipt.</source>
        <translation>画像を選択すると、明細が表示されます。</translation>
    </message>
</context>
<context>
    <name>Iterate</name>
    <message>
        <source>There is no provider “%1” any more.</source>
        <translation>「%1」というプロバイダーはもうありません。</translation>
    </message>
</context>
<context>
    <name>JudgePage</name>
    <message>
        <source>%1 of %2 pictures are there.</source>
        <translation>画像%2枚中%1枚が届いています。</translation>
    </message>
    <message>
        <source>Judge now</source>
        <translation>今すぐ判定</translation>
    </message>
    <message>
        <source>Next face-off</source>
        <translation>次のモデル対決</translation>
    </message>
    <message>
        <source>None is good</source>
        <translation>どれも良くない</translation>
    </message>
    <message>
        <source>None is good (%1)</source>
        <translation>どれも良くない（%1）</translation>
    </message>
    <message>
        <source>None was good.</source>
        <translation>どれも良くないと判定しました。</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>%1を選ぶ</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>ベストを選ぶ</translation>
    </message>
    <message>
        <source>Send one request to several models first.</source>
        <translation>まず、1つのリクエストを複数のモデルに送信してください。</translation>
    </message>
    <message>
        <source>There is nothing to judge.</source>
        <translation>判定するものはありません。</translation>
    </message>
    <message>
        <source>Which one is the best?</source>
        <translation>ベストはどれですか？</translation>
    </message>
    <message>
        <source>You can close this: a message comes when all are there. The gallery shows them as they come, with their makers.</source>
        <translation>この画面は閉じてもかまいません。すべて届くとメッセージが表示されます。ギャラリーには届いた順に、モデル名とともに表示されます。</translation>
    </message>
    <message>
        <source>You picked %1.</source>
        <translation>%1を選びました。</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>JudgingFront</name>
    <message>
        <source>Changing pictures</source>
        <translation>画像を変更中</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n pictures for ever?</source>
        <translation>
            <numerusform>画像%n枚を完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this picture for ever?</source>
        <translation>この画像を完全に削除しますか？</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>The files are removed from the disk. This cannot be undone.</source>
        <translation>ファイルはディスクから削除されます。この操作は元に戻せません。</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Add a key</source>
        <translation>APIキーを追加</translation>
    </message>
    <message>
        <source>It goes into the system&apos;s keyring, never into a file, and cannot be read back here. With a name you can have several.</source>
        <translation>APIキーはシステムのキーリングに保存され、ファイルには書き込まれません。保存後にここで読み出すこともできません。名前を付ければ複数登録できます。</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>元のまま使う</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>名前（省略可）</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>APIキーの名前</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>APIキーをペースト</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1を置き換え</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tasks under way go on with the new key. For another account add a key with a name of its own instead.</source>
        <translation>進行中のタスクは新しいAPIキーで続行します。別のアカウントを使う場合は、置き換えずに、別の名前でAPIキーを追加してください。</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>%1 has no key yet.</source>
        <translation>%1のAPIキーがまだありません。</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>APIキーを追加</translation>
    </message>
</context>
<context>
    <name>KeyRowView</name>
    <message>
        <source>Ask whether it works; costs nothing: %1</source>
        <translation>有効かどうかを問い合わせます（料金はかかりません）：%1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>削除：%1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <translation>置き換え：%1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use for new tasks: %1</source>
        <translation>新しいタスクに使用：%1</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and providers</source>
        <translation>APIキーとプロバイダー</translation>
    </message>
</context>
<context>
    <name>LibraryBanner</name>
    <message>
        <source>Connect its disk. Nothing is sent or changed till it is back.</source>
        <translation>ディスクを接続してください。再び使えるようになるまで、何も送信せず、何も変更しません。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>The library folder is not there or may not be written.</source>
        <translation>ライブラリフォルダーが見つからないか、書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>LineageLinks</name>
    <message>
        <source>A character of another library</source>
        <translation>別のライブラリのキャラクター</translation>
    </message>
    <message>
        <source>Its canon is v%1 by now.</source>
        <translation>公式設定は今ではv%1です。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成に使用</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>シートでの位置</translation>
    </message>
    <message>
        <source>Open the character</source>
        <translation>キャラクターを開く</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>シートを開く</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2</source>
        <translation>シート「%1」、セル%2</translation>
    </message>
    <message>
        <source>The character is not in use any more.</source>
        <translation>このキャラクターはもう使われていません。</translation>
    </message>
</context>
<context>
    <name>LineageSection</name>
    <message>
        <source>Lineage</source>
        <translation>系譜</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>元の画像</translation>
    </message>
    <message>
        <source>Made from: %1</source>
        <translation>元の画像：%1</translation>
    </message>
    <message>
        <source>Made into</source>
        <translation>派生画像</translation>
    </message>
    <message>
        <source>Made into: %1</source>
        <translation>派生画像：%1</translation>
    </message>
    <message>
        <source>Same order</source>
        <translation>同じ回の生成</translation>
    </message>
    <message>
        <source>Same order: %1</source>
        <translation>同じ回の生成：%1</translation>
    </message>
    <message>
        <source>Settings from</source>
        <translation>設定の引き継ぎ元</translation>
    </message>
    <message>
        <source>Settings from: %1</source>
        <translation>設定の引き継ぎ元：%1</translation>
    </message>
    <message>
        <source>Settings taken up by</source>
        <translation>設定の引き継ぎ先</translation>
    </message>
    <message>
        <source>Settings taken up by: %1</source>
        <translation>設定の引き継ぎ先：%1</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Characters</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>Import a character…</source>
        <translation>キャラクターを読み込む…</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>新規キャラクター</translation>
    </message>
    <message>
        <source>No character matches.</source>
        <translation>該当するキャラクターはありません。</translation>
    </message>
    <message>
        <source>Or drop its pictures here</source>
        <translation>または画像をここにドロップ</translation>
    </message>
    <message>
        <source>Search characters</source>
        <translation>キャラクターを検索</translation>
    </message>
</context>
<context>
    <name>MarkDesk</name>
    <message numerus="yes">
        <source>%n pictures moved to “%1”</source>
        <translation>
            <numerusform>%n枚を「%1」に移動しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures rated %1</source>
        <translation>
            <numerusform>画像%n枚の評価を%1にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures starred</source>
        <translation>
            <numerusform>画像%n枚にスターを付けました</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”</source>
        <translation>「%1」に移動しました</translation>
    </message>
    <message numerus="yes">
        <source>Ratings taken off %n pictures</source>
        <translation>
            <numerusform>画像%n枚の評価を外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stars taken off %n pictures</source>
        <translation>
            <numerusform>画像%n枚のスターを外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n pictures changed</source>
        <translation>
            <numerusform>画像%n枚のタグを変更しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionFace</name>
    <message>
        <source>character</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>送信対象外</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>style</source>
        <translation>スタイル</translation>
    </message>
</context>
<context>
    <name>MentionPopup</name>
    <message>
        <source>References to mention</source>
        <translation>メンションできる参照画像</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>%1 is not sent.</source>
        <translation>%1は送信されません。</translation>
    </message>
    <message>
        <source>A reference that the prompt mentions was removed.</source>
        <translation>プロンプトでメンションされている参照画像が外されました。</translation>
    </message>
    <message>
        <source>Did you mean @%1?</source>
        <translation>@%1のことですか？</translation>
    </message>
    <message>
        <source>No reference is called “%1”.</source>
        <translation>「%1」という参照画像はありません。</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>参照画像%1</translation>
    </message>
    <message>
        <source>Reference %1: %2</source>
        <translation>参照画像%1：%2</translation>
    </message>
    <message>
        <source>Take %1 out, or add the picture.</source>
        <translation>%1を消すか、画像を追加してください。</translation>
    </message>
    <message>
        <source>There is no reference %1.</source>
        <translation>参照画像%1はありません。</translation>
    </message>
    <message>
        <source>Write \@%1 if it is meant as it stands.</source>
        <translation>文字どおりに使う場合は\@%1と書いてください。</translation>
    </message>
</context>
<context>
    <name>MessageLog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>メッセージはまだありません。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This is a bug.</source>
        <translation>これは不具合です。</translation>
    </message>
    <message>
        <source>Your tasks are safe. Please report it with the details.</source>
        <translation>タスクは無事です。詳細を添えて報告してください。</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Name of %1</source>
        <translation>%1の名前</translation>
    </message>
</context>
<context>
    <name>NameRows</name>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Insert a field into the names</source>
        <translation>名前にフィールドを挿入</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>ファイルの名前</translation>
    </message>
</context>
<context>
    <name>NeverRows</name>
    <message>
        <source>For instance: Scar over the left eye</source>
        <translation>例：左目の上に傷跡</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>新しい文</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>%1 cannot draw %2: cells get the nearest shape it has.</source>
        <translation>%1は%2に対応していません。セルには、対応している最も近い縦横比を使います。</translation>
    </message>
    <message>
        <source>%1 · %2 publishes no price</source>
        <translation>%1 · %2は価格非公表</translation>
    </message>
    <message>
        <source>%1 · ≈ %2 at %3</source>
        <translation>%1 · ≈ %2（%3）</translation>
    </message>
</context>
<context>
    <name>NewSheetDialog</name>
    <message>
        <source>%1 more files could not be read.</source>
        <translation>ほかに%1個のファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>コピーを編集…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>ファイルに書き出す…</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>ファイルから読み込む…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More for this template</source>
        <translation>このテンプレートのその他の操作</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>シートの名前</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>新規シート</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>新規テンプレート…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Nothing is ordered until you fill it.</source>
        <translation>画像を入れ始めるまで、何も生成しません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Paused: %1. Go on.</source>
        <translation>一時停止中：%1。押すと再開します。</translation>
    </message>
    <message>
        <source>The queue is paused. Go on.</source>
        <translation>キューは一時停止中です。押すと再開します。</translation>
    </message>
</context>
<context>
    <name>NoSheet</name>
    <message>
        <source>A sheet shows one character in many cells: views, expressions, poses. Each cell is a picture of its own. Make one again without touching the others, lock the good ones, drag pictures in and out.</source>
        <translation>シートは、1人のキャラクターを多くのセルで見せます：ビュー、表情、ポーズ。セルは1個ずつ独立した画像です。ほかのセルを変えずに1個だけ作り直し、よくできたものはロックし、画像をドラッグで出し入れできます。</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>新規シート…</translation>
    </message>
    <message>
        <source>No sheet yet</source>
        <translation>シートはまだありません</translation>
    </message>
    <message>
        <source>Slice a picture…</source>
        <translation>画像を分割…</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Text on the picture</source>
        <translation>画像上のテキスト</translation>
    </message>
    <message>
        <source>Type, then press Return</source>
        <translation>入力してReturnキーを押す</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n pictures are ready</source>
        <translation>
            <numerusform>%n枚の画像ができました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures need you</source>
        <translation>
            <numerusform>%n枚の画像が対応を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is ready</source>
        <translation>画像ができました</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Only while the window is not active.</source>
        <translation>ウィンドウがアクティブでないときだけ通知します。</translation>
    </message>
    <message>
        <source>Pictures are ready</source>
        <translation>画像ができたとき</translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>うまくいかなかったとき</translation>
    </message>
    <message>
        <source>Tell me on the desktop when</source>
        <translation>デスクトップに通知</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>%1 at %2 cannot draw %3.</source>
        <translation>%1（%2）は%3に対応していません。</translation>
    </message>
    <message>
        <source>%1 at %2 does not offer this resolution.</source>
        <translation>%1（%2）はこの解像度に対応していません。</translation>
    </message>
    <message>
        <source>%1 at %2 has one resolution only.</source>
        <translation>%1（%2）の解像度は1種類だけです。</translation>
    </message>
    <message>
        <source>%1 at %2 makes this format only.</source>
        <translation>%1（%2）で作れるのはこの形式だけです。</translation>
    </message>
    <message>
        <source>%1 at %2 offers no choice of format.</source>
        <translation>%1（%2）では形式を選べません。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>More</source>
        <translation>増やす</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>as reference 1</source>
        <translation>参照画像1と同じ</translation>
    </message>
</context>
<context>
    <name>OrderAgain</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>%1 each</source>
        <translation>1枚%1</translation>
    </message>
    <message>
        <source>%1 publishes no price</source>
        <translation>%1は価格非公表</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>%1枚を生成</translation>
    </message>
    <message>
        <source>Generate from anywhere: %1</source>
        <translation>どこからでも生成：%1</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約%1秒</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>%1 can host your files. Whoever knows their addresses can see them there for a while. This is asked once.</source>
        <translation>%1でファイルをホストできます。URLを知っている人は、しばらくの間そこで閲覧できます。この確認は一度だけです。</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>APIキーを追加</translation>
    </message>
    <message>
        <source>Host and generate</source>
        <translation>ホストして生成</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>該当するものはありません。</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>not possible now</source>
        <translation>現在は使用できません</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>後ろへ移動</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>前へ移動</translation>
    </message>
    <message>
        <source>New colour</source>
        <translation>新しい色</translation>
    </message>
    <message>
        <source>Pick from pictures…</source>
        <translation>画像から採取…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Write colours like #c0392b.</source>
        <translation>色は#c0392bのように書いてください。</translation>
    </message>
</context>
<context>
    <name>PausedBanner</name>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Paused. Nothing new is sent; what is under way goes on.</source>
        <translation>一時停止中です。新しい送信は行わず、進行中のものは続行します。</translation>
    </message>
    <message>
        <source>Paused: %1. The others go on.</source>
        <translation>一時停止中：%1。ほかは続行します。</translation>
    </message>
</context>
<context>
    <name>PenRow</name>
    <message>
        <source>Medium</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>太い</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>細い</translation>
    </message>
</context>
<context>
    <name>PersonFace</name>
    <message numerus="yes">
        <source>canon v%1 · %n views</source>
        <translation>
            <numerusform>公式設定v%1 · ビュー%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>canon v%1 · 1 view</source>
        <translation>公式設定v%1 · ビュー1個</translation>
    </message>
</context>
<context>
    <name>PickerPopup</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation>該当するモデルはありません。</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Search: 4k 16:9 monet</source>
        <translation>検索：4k 16:9 monet</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Iterate</source>
        <translation>派生</translation>
    </message>
</context>
<context>
    <name>PictureChoice</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose the picture of a sheet</source>
        <translation>シートの画像を選択</translation>
    </message>
    <message>
        <source>Slice…</source>
        <translation>分割…</translation>
    </message>
</context>
<context>
    <name>PictureDrawer</name>
    <message>
        <source>Hide the pictures</source>
        <translation>画像を隠す</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>画像を検索</translation>
    </message>
    <message>
        <source>There are no pictures here.</source>
        <translation>ここに画像はありません。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>このプリセットを削除</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Picture not found</source>
        <translation>画像が見つかりません</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Dark theme</source>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>The settings file names keys that do not exist.</source>
        <translation>設定ファイルに、存在しない項目があります。</translation>
    </message>
    <message>
        <source>The theme follows the system</source>
        <translation>テーマはシステムに従います</translation>
    </message>
    <message>
        <source>This counts when NanoStudio is started again.</source>
        <translation>NanoStudioの再起動後に有効になります。</translation>
    </message>
</context>
<context>
    <name>ProgramDesk</name>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1を起動できませんでした。</translation>
    </message>
    <message>
        <source>Choose another program.</source>
        <translation>別のプログラムを選んでください。</translation>
    </message>
</context>
<context>
    <name>ProjectButton</name>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>My pictures</source>
        <translation>自分の画像</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>プロジェクト：%1</translation>
    </message>
    <message>
        <source>Project: %1. Projects and their budgets.</source>
        <translation>プロジェクト：%1。プロジェクトとその予算。</translation>
    </message>
</context>
<context>
    <name>ProjectDefaults</name>
    <message>
        <source>%1 pictures</source>
        <translation>画像%1枚</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>画像1枚</translation>
    </message>
</context>
<context>
    <name>ProjectPopup</name>
    <message>
        <source>Begins with</source>
        <translation>最初の設定</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder in the library</source>
        <translation>ライブラリ内のフォルダー</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Keep the present settings</source>
        <translation>現在の設定を保存</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>Pictures made from now on go there; the others stay.</source>
        <translation>今後作る画像はそこに入ります。これまでの画像は今の場所に残ります。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>今すぐ適用</translation>
    </message>
    <message>
        <source>Whatever was set last.</source>
        <translation>前回の設定のままです。</translation>
    </message>
    <message>
        <source>no folder of its own</source>
        <translation>専用フォルダーなし</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Describe the picture you have in mind.</source>
        <translation>思い描いている画像を言葉にしてください。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message>
        <source>%1. One order takes up to %2.</source>
        <translation>%1。1回に生成できるのは%2枚までです。</translation>
    </message>
    <message numerus="yes">
        <source>%n alternatives × %1 = %2 pictures</source>
        <translation>
            <numerusform>%n通り × %1枚 = %2枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternatives, a picture of each</source>
        <translation>
            <numerusform>%n通り、各1枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Show every prompt as it is sent</source>
        <translation>送信されるとおりに、すべてのプロンプトを表示</translation>
    </message>
    <message>
        <source>Show the prompts</source>
        <translation>プロンプトを表示</translation>
    </message>
    <message>
        <source>a value, or {one|another}</source>
        <translation>値、または{one|another}</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1/%2文字</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Prompt forgotten.</source>
        <translation>プロンプトを履歴から削除しました。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>“%1” replaced.</source>
        <translation>「%1」を置き換えました。</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>%1 does not tell what is left. Type what you have now, and it is counted down from there; 0 stops that.</source>
        <translation>%1は残高を知らせません。現在の残高を入力すると、そこから差し引いていきます。0を入力すると計算をやめます。</translation>
    </message>
    <message>
        <source>%1 takes references by address only. Whoever knows the address of a hosted file can see it for a while.</source>
        <translation>%1は参照画像をURLでのみ受け付けます。ホストされたファイルのURLを知っている人は、しばらくの間それを閲覧できます。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Address to call when a picture is ready</source>
        <translation>画像の完成時に呼び出すURL</translation>
    </message>
    <message>
        <source>Another address counts for new tasks only.</source>
        <translation>URLを変更すると、新しいタスクから適用されます。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Files by the route “edits”</source>
        <translation>ファイルを「edits」ルートで送信</translation>
    </message>
    <message>
        <source>Files by the route “gemini”</source>
        <translation>ファイルを「gemini」ルートで送信</translation>
    </message>
    <message>
        <source>For those with a tunnel: nanostudio webhook serve.</source>
        <translation>トンネルを使う場合：nanostudio webhook serve。</translation>
    </message>
    <message>
        <source>How references travel</source>
        <translation>参照画像の送り方</translation>
    </message>
    <message>
        <source>Let %1 show my pictures to others</source>
        <translation>%1が画像を他の人に公開することを許可</translation>
    </message>
    <message>
        <source>Nobody: I am asked</source>
        <translation>なし（必要なときに確認）</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Progress comes in one long answer, where the model can do that.</source>
        <translation>対応モデルでは、1つの長い応答の中で途中経過が届きます。</translation>
    </message>
    <message>
        <source>Watch pictures while they are made</source>
        <translation>生成中の画像を途中から表示</translation>
    </message>
    <message>
        <source>What you have bought</source>
        <translation>購入済みの残高</translation>
    </message>
    <message>
        <source>What you have, such as 2000</source>
        <translation>現在の残高（例：2000）</translation>
    </message>
    <message>
        <source>Who gives my references a public address</source>
        <translation>参照画像に公開URLを付けるプロバイダー</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1を削除しました。</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>APIキーを入手</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>One moment: looking for keys…</source>
        <translation>お待ちください。APIキーを探しています…</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1をブラウザーで開く</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>APIキーはまだありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate anyway</source>
        <translation>それでも生成</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>QueueButton</name>
    <message>
        <source>Queue: %1</source>
        <translation>キュー：%1</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message numerus="yes">
        <source>%n queued pictures cancelled.</source>
        <translation>
            <numerusform>順番待ちの画像%n枚をキャンセルしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks from last time go on.</source>
        <translation>
            <numerusform>前回のタスク%n件を続行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Nothing new is sent until it goes on.</source>
        <translation>再開するまで、新しい送信は行いません。</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>何も課金されていません。</translation>
    </message>
    <message>
        <source>One queued picture cancelled.</source>
        <translation>順番待ちの画像1枚をキャンセルしました。</translation>
    </message>
    <message>
        <source>One task from last time goes on.</source>
        <translation>前回のタスク1件を続行します。</translation>
    </message>
    <message>
        <source>The queue is paused, as you left it.</source>
        <translation>キューは前回のまま一時停止中です。</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>%1 and %2 move, %3 cancels</source>
        <translation>%1と%2で移動、%3でキャンセル</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>順番待ちをすべてキャンセル</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>進行中のものはありません。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>Add as a reference</source>
        <translation>参照画像に追加</translation>
    </message>
    <message>
        <source>It can still be a reference.</source>
        <translation>参照画像としては使えます。</translation>
    </message>
    <message>
        <source>It was added as a reference.</source>
        <translation>参照画像に追加しました。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n references are looked for.</source>
        <translation>
            <numerusform>その参照画像%n枚を探しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its model, %1, is not known here: %2 stays.</source>
        <translation>使われたモデル「%1」はここでは認識できないため、%2のままにします。</translation>
    </message>
    <message>
        <source>Its reference is looked for.</source>
        <translation>その参照画像を探しています。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>So do %1 of the others.</source>
        <translation>ほかの画像のうち%1枚にも記録されています。</translation>
    </message>
    <message>
        <source>The settings of “%1” are taken over.</source>
        <translation>「%1」の設定を引き継ぎました。</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>この設定を使用</translation>
    </message>
    <message>
        <source>“%1” does not say how it was made.</source>
        <translation>「%1」には、どのように作られたかが記録されていません。</translation>
    </message>
    <message>
        <source>“%1” says how it was made.</source>
        <translation>「%1」には、どのように作られたかが記録されています。</translation>
    </message>
</context>
<context>
    <name>RecallDesk</name>
    <message>
        <source>The picture</source>
        <translation>この画像</translation>
    </message>
</context>
<context>
    <name>RecastDialog</name>
    <message>
        <source>Generate %1</source>
        <translation>%1枚を生成</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Regenerate with the canon of now</source>
        <translation>今の公式設定で作り直す</translation>
    </message>
</context>
<context>
    <name>Recasting</name>
    <message>
        <source>%1 not: %2</source>
        <translation>%1枚は対象外：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are made again with the canon of now.</source>
        <translation>
            <numerusform>画像%n枚を今の公式設定で作り直します。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture is made again with the canon of now.</source>
        <translation>画像1枚を今の公式設定で作り直します。</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>画像を調べています…</translation>
    </message>
    <message>
        <source>None of these pictures can be made again like this.</source>
        <translation>この方法で作り直せる画像は、この中にありません。</translation>
    </message>
    <message>
        <source>Not sent: %1. %2</source>
        <translation>送信なし：%1。%2</translation>
    </message>
    <message>
        <source>The pictures you have stay as they are.</source>
        <translation>今ある画像はそのまま残ります。</translation>
    </message>
    <message>
        <source>What was written by hand of %1 stays; the references are new.</source>
        <translation>%1について手で書いた部分はそのまま残り、参照画像は新しくなります。</translation>
    </message>
    <message>
        <source>some at a price nobody knows</source>
        <translation>一部は料金不明</translation>
    </message>
</context>
<context>
    <name>ReceiptDesk</name>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
</context>
<context>
    <name>ReceiptGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>%1 is reference %2 of %3.</source>
        <translation>%1は%3枚中%2枚目の参照画像です。</translation>
    </message>
</context>
<context>
    <name>SavedPopup</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Insert at the cursor</source>
        <translation>カーソル位置に挿入</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Name of this prompt</source>
        <translation>このプロンプトの名前</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>「%1」の新しい名前</translation>
    </message>
    <message>
        <source>Nothing saved yet. Save a prompt you like, or a template with {one|another} and {variables}.</source>
        <translation>保存されたものはまだありません。気に入ったプロンプトや、{one|another}と{variables}を使ったテンプレートを保存できます。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Replace with this prompt</source>
        <translation>現在のプロンプトで置き換え</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this prompt…</source>
        <translation>このプロンプトを保存…</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>保存済みプロンプト</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>“%1” is taken.</source>
        <translation>「%1」はすでに使われています。</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>Ever</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去90日間</translation>
    </message>
    <message>
        <source>Nothing was judged yet.</source>
        <translation>まだ何も判定していません。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>成績</translation>
    </message>
    <message>
        <source>These figures are yours: they never leave this computer. A face-off counts once it is judged.</source>
        <translation>この数値はあなただけのもので、このコンピューターの外に出ることはありません。モデル対決は、判定すると集計されます。</translation>
    </message>
    <message>
        <source>Verdicts since</source>
        <translation>判定の期間</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>%1 found</source>
        <translation>%1件見つかりました</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>何も見つかりません。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
</context>
<context>
    <name>SearchTools</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>検索の名前</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存済み検索</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ペースト</translation>
    </message>
</context>
<context>
    <name>SendPopup</name>
    <message>
        <source>Choose a model: the same is ordered from it at once.</source>
        <translation>モデルを選ぶと、同じ内容ですぐに生成します。</translation>
    </message>
    <message>
        <source>Send to another provider</source>
        <translation>別のプロバイダーに送信</translation>
    </message>
</context>
<context>
    <name>SentPopup</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>画像%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>画像1枚</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>次のプロンプト</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>前のプロンプト</translation>
    </message>
    <message>
        <source>The words that are sent</source>
        <translation>送信されるテキスト</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信内容</translation>
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
        <translation>%1をベストに選ぶ：%2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>The best one? Press %1.</source>
        <translation>ベストはどれですか？%1を押してください。</translation>
    </message>
    <message>
        <source>Their settings are all alike.</source>
        <translation>設定はすべて同じです。</translation>
    </message>
</context>
<context>
    <name>ShapeGrid</name>
    <message>
        <source>Aspect ratio %1</source>
        <translation>縦横比%1</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message numerus="yes">
        <source>%n pictures found no empty cell.</source>
        <translation>
            <numerusform>画像%n枚は、空のセルがなく入れられませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop them on one cell.</source>
        <translation>1個のセルにドロップしてください。</translation>
    </message>
    <message>
        <source>It came from a file, and is kept with the references.</source>
        <translation>ファイルから入れた画像で、参照画像と一緒に保管しています。</translation>
    </message>
    <message>
        <source>One picture found no empty cell.</source>
        <translation>画像1枚は、空のセルがなく入れられませんでした。</translation>
    </message>
    <message>
        <source>This picture is not in the gallery.</source>
        <translation>この画像はギャラリーにありません。</translation>
    </message>
</context>
<context>
    <name>SheetExportDialog</name>
    <message>
        <source>%1 of %2 cells</source>
        <translation>セル%2個中%1個</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>描画中…</translation>
    </message>
    <message>
        <source>Export cells into a folder</source>
        <translation>セルをフォルダーに書き出す</translation>
    </message>
    <message>
        <source>Export sheet</source>
        <translation>シートを書き出す</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Less exact</source>
        <translation>画質を下げる</translation>
    </message>
    <message>
        <source>More exact</source>
        <translation>画質を上げる</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message numerus="yes">
        <source>Re-roll %n cells</source>
        <translation>
            <numerusform>セル%n個を作り直す</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-roll 1 cell</source>
        <translation>セル1個を作り直す</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて中止</translation>
    </message>
    <message>
        <source>Stop all cells</source>
        <translation>すべてのセルを中止</translation>
    </message>
</context>
<context>
    <name>SheetFront</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>“%1” is a reference now</source>
        <translation>「%1」を参照画像にしました</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>Cells of the sheet</source>
        <translation>シートのセル</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Export sheet…</source>
        <translation>シートを書き出す…</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>シートの名前</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>新規シート…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>シート：%1</translation>
    </message>
    <message>
        <source>Slice a picture…</source>
        <translation>画像を分割…</translation>
    </message>
</context>
<context>
    <name>SheetOrderDesk</name>
    <message numerus="yes">
        <source>%n cells stopped.</source>
        <translation>
            <numerusform>セル%n個を中止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent already and may still be charged.</source>
        <translation>
            <numerusform>%n個はすでに送信済みで、まだ課金される可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>何も課金されていません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>One cell stopped.</source>
        <translation>セル1個を中止しました。</translation>
    </message>
    <message>
        <source>One was sent already and may still be charged.</source>
        <translation>1個はすでに送信済みで、まだ課金される可能性があります。</translation>
    </message>
    <message>
        <source>The sheet is no longer there.</source>
        <translation>このシートはもうありません。</translation>
    </message>
</context>
<context>
    <name>SheetOrders</name>
    <message>
        <source>%1 locked</source>
        <translation>ロック済み%1個</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>画像あり%1/%2個</translation>
    </message>
    <message>
        <source>%1 publishes no price</source>
        <translation>%1は価格非公表</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>実行中%1個</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>課金された可能性あり%1個</translation>
    </message>
    <message numerus="yes">
        <source>%n follow when %1 are locked</source>
        <translation>
            <numerusform>%1をロックすると、続きの%n個を生成できます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow when %1 is locked</source>
        <translation>
            <numerusform>%1をロックすると、続きの%n個を生成できます</numerusform>
        </translation>
    </message>
    <message>
        <source>1 follows when %1 is locked</source>
        <translation>%1をロックすると、続きの1個を生成できます</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n empty cells</source>
        <translation>
            <numerusform>空のセル%n個を生成</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill 1 empty cell</source>
        <translation>空のセル1個を生成</translation>
    </message>
    <message>
        <source>Nothing to fill now</source>
        <translation>今生成できるセルなし</translation>
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
        <translation>セルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Export the sheet again.</source>
        <translation>もう一度シートを書き出してください。</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>シートのプレビュー</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Its pictures are still in the library.</source>
        <translation>画像はライブラリに残っています。</translation>
    </message>
    <message>
        <source>Sheet “%1” removed</source>
        <translation>シート「%1」を削除しました</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>%1 edits text: while you type it will not do this.</source>
        <translation>%1は文字の編集に使うキーです。入力中はこの操作になりません。</translation>
    </message>
    <message>
        <source>%1 is taken by: %2. Replace it there?</source>
        <translation>%1はすでに%2で使われています。置き換えますか？</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>それでも追加</translation>
    </message>
    <message>
        <source>Add keys…</source>
        <translation>キーを追加…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation>上の一覧から操作を選んでください。</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>キーを押してください…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>該当するものはありません。</translation>
    </message>
    <message>
        <source>Search by name or by key</source>
        <translation>名前またはキーで検索</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>no keys</source>
        <translation>キーなし</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>キーを押す…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Search by keys</source>
        <translation>キーで検索</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>Search by pressing keys</source>
        <translation>キーを押して検索</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>リセットを元に戻す</translation>
    </message>
</context>
<context>
    <name>Sketch</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1、%3個中%2個目</translation>
    </message>
    <message>
        <source>%1. Arrows move it, with Shift they resize it.</source>
        <translation>%1。矢印キーで移動、Shift+矢印キーでサイズを変更します。</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Arrows move it, with Shift they resize it. Delete removes it.</source>
        <translation>矢印キーで移動、Shift+矢印キーでサイズを変更、Deleteキーで削除します。</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>四角形</translation>
    </message>
    <message>
        <source>Click what you drew, or walk with Page Down.</source>
        <translation>描いたものをクリックするか、Page Downキーで順に選択します。</translation>
    </message>
    <message>
        <source>Click where it should stand, or press Return.</source>
        <translation>置きたい場所をクリックするか、Returnキーを押します。</translation>
    </message>
    <message>
        <source>Drag, or press Return for one in the middle.</source>
        <translation>ドラッグします。Returnキーを押すと中央に置かれます。</translation>
    </message>
    <message>
        <source>Draw; with Shift a straight line.</source>
        <translation>ドラッグして描きます。Shiftキーを押すと直線になります。</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>画像を開いています…</translation>
    </message>
    <message>
        <source>Paint over what should change.</source>
        <translation>変えたい部分を塗ってください。</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Return writes anew, arrows move, Delete removes.</source>
        <translation>Returnキーで書き直し、矢印キーで移動、Deleteキーで削除します。</translation>
    </message>
    <message>
        <source>Text “%1”</source>
        <translation>テキスト「%1」</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
</context>
<context>
    <name>SketchEditor</name>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>元の画像に戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1を編集</translation>
    </message>
</context>
<context>
    <name>SliceCanvas</name>
    <message>
        <source>Arrow keys move the chosen line, with Shift by 10 pixels. Page Up and Page Down choose another, + adds one, Delete removes one.</source>
        <translation>矢印キーで選択中の線を移動します（Shiftキーを押すと10ピクセルずつ）。Page UpキーとPage Downキーで別の線を選択、+キーで追加、Deleteキーで削除します。</translation>
    </message>
    <message>
        <source>Picture with its lines</source>
        <translation>画像と線</translation>
    </message>
</context>
<context>
    <name>SliceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Slice into cells</source>
        <translation>セルに分割</translation>
    </message>
</context>
<context>
    <name>SlicePanel</name>
    <message>
        <source>A pixel back</source>
        <translation>1ピクセル戻す</translation>
    </message>
    <message>
        <source>A pixel on</source>
        <translation>1ピクセル進める</translation>
    </message>
    <message>
        <source>Add a horizontal line</source>
        <translation>横線を追加</translation>
    </message>
    <message>
        <source>Add a vertical line</source>
        <translation>縦線を追加</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>検出どおり</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Make a living sheet of them</source>
        <translation>これらのセルでシートを作成</translation>
    </message>
    <message>
        <source>More</source>
        <translation>増やす</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Position in pixels</source>
        <translation>位置（ピクセル）</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>線を削除</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>Trim each cell</source>
        <translation>各セルのトリミング</translation>
    </message>
    <message>
        <source>Trim less</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Trim more</source>
        <translation>増やす</translation>
    </message>
</context>
<context>
    <name>SlotButton</name>
    <message>
        <source>%1 This one is not sent.</source>
        <translation>%1この画像は送信されません。</translation>
    </message>
    <message>
        <source>A small copy: the whole picture is not in the library.</source>
        <translation>縮小コピーです。元の大きさの画像はライブラリにありません。</translation>
    </message>
    <message>
        <source>Being copied into the library.</source>
        <translation>ライブラリにコピーしています。</translation>
    </message>
    <message>
        <source>Being edited.</source>
        <translation>編集を反映しています。</translation>
    </message>
    <message>
        <source>Edited.</source>
        <translation>編集済みです。</translation>
    </message>
    <message>
        <source>It goes in one picture with others.</source>
        <translation>ほかの参照画像と1枚の画像にまとめて送ります。</translation>
    </message>
    <message>
        <source>It is sent smaller, to fit.</source>
        <translation>上限に収まるよう縮小して送信します。</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>参照画像%1</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>外す（Delete）</translation>
    </message>
    <message>
        <source>Remove reference %1</source>
        <translation>参照画像%1を外す</translation>
    </message>
</context>
<context>
    <name>SortingPopup</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>画像%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>画像1枚</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>F2 renames, Delete removes it; its pictures stay.</source>
        <translation>F2で名前を変更、Deleteで削除します。画像は残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <source>A larger order waits for your word. Nothing is sent before.</source>
        <translation>これを超える場合は、確認が取れるまで何も送信しません。</translation>
    </message>
    <message>
        <source>Ask before spending more than</source>
        <translation>次の額を超える前に確認</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Enter digits only, such as 50. Empty: no limit.</source>
        <translation>50のように数字だけを入力してください。空欄にすると上限なしになります。</translation>
    </message>
    <message>
        <source>Euros (€)</source>
        <translation>ユーロ（€）</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>US dollars ($)</source>
        <translation>米ドル（$）</translation>
    </message>
</context>
<context>
    <name>Stand</name>
    <message>
        <source>Your pick</source>
        <translation>選んだ画像</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Keys 1 to 5 rate, 0 takes the rating away</source>
        <translation>1～5のキーで評価、0で評価を外す</translation>
    </message>
    <message>
        <source>Rating: %1 of %2</source>
        <translation>評価：%1/%2</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Nothing under way</source>
        <translation>進行中なし</translation>
    </message>
    <message>
        <source>Paused · Go on</source>
        <translation>一時停止中 · 再開</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>キュー：%1</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Colour %1</source>
        <translation>色%1</translation>
    </message>
</context>
<context>
    <name>TaskDesk</name>
    <message>
        <source>Asking the provider…</source>
        <translation>プロバイダーに問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>テンプレートを編集</translation>
    </message>
    <message>
        <source>Fewer columns</source>
        <translation>列を減らす</translation>
    </message>
    <message>
        <source>Models understand instructions best in English.</source>
        <translation>モデルが最もよく理解するのは英語の指示です。</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>列を増やす</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新規テンプレート</translation>
    </message>
    <message>
        <source>Not saved. Close again to throw the changes away.</source>
        <translation>保存していません。もう一度閉じると、変更を破棄します。</translation>
    </message>
    <message>
        <source>Said in every cell</source>
        <translation>全セル共通の指示</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Shape of a cell</source>
        <translation>セルの縦横比</translation>
    </message>
    <message>
        <source>The same light, the same distance, the same plain background</source>
        <translation>同じ光、同じ距離、同じ無地の背景</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>テンプレートのタイトル</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>セル%1</translation>
    </message>
    <message>
        <source>Shorten it to %1.</source>
        <translation>%1文字以内に短くしてください。</translation>
    </message>
    <message>
        <source>What is said in every cell</source>
        <translation>全セル共通の指示</translation>
    </message>
    <message>
        <source>Write what its picture should show.</source>
        <translation>画像に描く内容を書いてください。</translation>
    </message>
    <message>
        <source>“%1” is too long: %2 characters.</source>
        <translation>「%1」が長すぎます（%2文字）。</translation>
    </message>
    <message>
        <source>“%1” says nothing.</source>
        <translation>「%1」の描く内容が空です。</translation>
    </message>
</context>
<context>
    <name>TemplateFront</name>
    <message>
        <source>Export the template</source>
        <translation>テンプレートを書き出す</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>テンプレートを読み込む</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>テンプレート (*.json)</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>%1 · yours</source>
        <translation>%1 · 自作</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Sheets made from it stay. Its file lies in %1.</source>
        <translation>このテンプレートで作ったシートは残ります。ファイルは%1にあります。</translation>
    </message>
    <message>
        <source>Template “%1” added.</source>
        <translation>テンプレート「%1」を追加しました。</translation>
    </message>
    <message>
        <source>Template “%1” changed.</source>
        <translation>テンプレート「%1」を変更しました。</translation>
    </message>
    <message>
        <source>Template “%1” removed</source>
        <translation>テンプレート「%1」を削除しました</translation>
    </message>
    <message>
        <source>Template “%1” saved.</source>
        <translation>テンプレート「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Template “%1” written.</source>
        <translation>テンプレート「%1」を書き出しました。</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>Picture not found</source>
        <translation>画像が見つかりません</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>%1, as the picture will be</source>
        <translation>%1（生成する画像と同じ）</translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>自由な縦横比</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>切り抜きの縦横比</translation>
    </message>
</context>
<context>
    <name>TrashDesk</name>
    <message numerus="yes">
        <source>%n pictures could not be moved.</source>
        <translation>
            <numerusform>画像%n枚を移動できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures deleted for ever.</source>
        <translation>
            <numerusform>画像%n枚を完全に削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures moved to the trash.</source>
        <translation>
            <numerusform>画像%n枚をゴミ箱に移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures restored.</source>
        <translation>
            <numerusform>画像%n枚を復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted for ever after %n days.</source>
        <translation>
            <numerusform>%n日後に完全に削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for ever after a day.</source>
        <translation>1日後に完全に削除されます。</translation>
    </message>
    <message>
        <source>Deleted for ever.</source>
        <translation>完全に削除しました。</translation>
    </message>
    <message>
        <source>Deleting for ever</source>
        <translation>完全に削除中</translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation>ゴミ箱に移動しました。</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <translation>ゴミ箱に移動中</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>復元しました。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>The picture could not be moved.</source>
        <translation>画像を移動できませんでした。</translation>
    </message>
    <message>
        <source>They stay where they are. See whether the files may be moved.</source>
        <translation>今の場所に残っています。ファイルの移動が許可されているか確認してください。</translation>
    </message>
    <message>
        <source>What they cost is kept.</source>
        <translation>料金の記録は残ります。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is already reference %2.</source>
        <translation>%1はすでに参照画像%2になっています。</translation>
    </message>
    <message>
        <source>%1 takes %2 characters.</source>
        <translation>%1で使えるキャラクターは%2枚までです。</translation>
    </message>
    <message>
        <source>%1 takes %2 objects.</source>
        <translation>%1で使えるオブジェクトは%2枚までです。</translation>
    </message>
    <message>
        <source>%1 takes %2 references.</source>
        <translation>%1で使える参照画像は%2枚までです。</translation>
    </message>
    <message>
        <source>%1 takes %2 styles.</source>
        <translation>%1で使えるスタイルは%2枚までです。</translation>
    </message>
    <message>
        <source>%1 takes no references.</source>
        <translation>%1では参照画像を使えません。</translation>
    </message>
    <message>
        <source>%1 takes one character.</source>
        <translation>%1で使えるキャラクターは1枚だけです。</translation>
    </message>
    <message>
        <source>%1 takes one object.</source>
        <translation>%1で使えるオブジェクトは1枚だけです。</translation>
    </message>
    <message>
        <source>%1 takes one reference.</source>
        <translation>%1で使える参照画像は1枚だけです。</translation>
    </message>
    <message>
        <source>%1 takes one style.</source>
        <translation>%1で使えるスタイルは1枚だけです。</translation>
    </message>
    <message numerus="yes">
        <source>%n references were removed.</source>
        <translation>
            <numerusform>参照画像%n枚を外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A “%1” address is nothing to fetch a picture from.</source>
        <translation>「%1」で始まるURLからは画像を取得できません。</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>画像のフォルダーを追加</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>参照画像を追加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>Copy it to this one first.</source>
        <translation>先にこのコンピューターへコピーしてください。</translation>
    </message>
    <message>
        <source>It goes in one picture with “%1”.</source>
        <translation>「%1」と1枚の画像にまとめて送ります。</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>役割なし</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Only the first %1 pictures were taken.</source>
        <translation>最初の%1枚だけを追加しました。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
    <message>
        <source>Save the picture and drop its file.</source>
        <translation>画像を保存してから、そのファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>That file is on another computer: %1.</source>
        <translation>そのファイルは別のコンピューターにあります：%1。</translation>
    </message>
    <message>
        <source>The tray holds %2 in all.</source>
        <translation>トレイに入るのは全部で%2枚までです。</translation>
    </message>
    <message>
        <source>“%1” is the original again.</source>
        <translation>「%1」を元の画像に戻しました。</translation>
    </message>
    <message>
        <source>“%1” was edited.</source>
        <translation>「%1」を編集しました。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>「%1」を外しました。</translation>
    </message>
</context>
<context>
    <name>TrayCommands</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Crop to %1</source>
        <translation>%1に切り抜き</translation>
    </message>
</context>
<context>
    <name>TrayFront</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Choose a host</source>
        <translation>ホスト先を選択</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Fetch the picture from %1?</source>
        <translation>%1から画像を取得しますか？</translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Host through %1</source>
        <translation>%1でホスト</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>The reference was not changed.</source>
        <translation>参照画像は変更されていません。</translation>
    </message>
    <message>
        <source>What you drew is kept for a moment.</source>
        <translation>描いた内容はしばらく残ります。</translation>
    </message>
    <message>
        <source>What you drew is not lost.</source>
        <translation>描いた内容は失われていません。</translation>
    </message>
    <message>
        <source>Whoever knows their addresses can see them for a while.</source>
        <translation>URLを知っている人は、しばらくの間画像を閲覧できます。</translation>
    </message>
</context>
<context>
    <name>TrayNotes</name>
    <message>
        <source>Full: %1</source>
        <translation>上限に達しました。%1</translation>
    </message>
    <message>
        <source>Kept, not sent: %1.</source>
        <translation>保持のみ（送信なし）：%1。</translation>
    </message>
    <message>
        <source>Sent as one picture: %1.</source>
        <translation>1枚の画像として送信：%1。</translation>
    </message>
    <message>
        <source>Small copies, from the file of another picture: %1.</source>
        <translation>別の画像のファイルから取り出した縮小コピー：%1。</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>TroubleDesk</name>
    <message numerus="yes">
        <source>%n pictures are back.</source>
        <translation>
            <numerusform>画像%n枚が元に戻りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Nothing in %1 has the same bytes.</source>
        <translation>%1に、内容が同じファイルはありません。</translation>
    </message>
    <message>
        <source>The picture is back.</source>
        <translation>画像が元に戻りました。</translation>
    </message>
</context>
<context>
    <name>UpkeepFront</name>
    <message>
        <source>Delete everything in the trash for ever?</source>
        <translation>ゴミ箱の中身をすべて完全に削除しますか？</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <source>Find the picture</source>
        <translation>画像を探す</translation>
    </message>
    <message>
        <source>In a folder all lost pictures are looked for, by their content.</source>
        <translation>フォルダーを選ぶと、見つからない画像をすべて、内容を照合して探します。</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <translation>フォルダーの中…</translation>
    </message>
    <message>
        <source>It is this file…</source>
        <translation>このファイル…</translation>
    </message>
    <message>
        <source>The files are removed from the disk. This cannot be undone.</source>
        <translation>ファイルはディスクから削除されます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Where is the picture?</source>
        <translation>画像はどこにありますか？</translation>
    </message>
</context>
<context>
    <name>ViewSlot</name>
    <message>
        <source>Next version of %1</source>
        <translation>%1の次のバージョン</translation>
    </message>
    <message>
        <source>Version before of %1</source>
        <translation>%1の前のバージョン</translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The file has changed.</source>
        <translation>ファイルが変更されています。</translation>
    </message>
</context>
<context>
    <name>ViewerCanvas</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>ビューアー</translation>
    </message>
</context>
<context>
    <name>ViewsGrid</name>
    <message>
        <source>Add an outfit or a prop</source>
        <translation>衣装か小物を追加</translation>
    </message>
    <message>
        <source>Drop a picture</source>
        <translation>画像をドロップ</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1の名前</translation>
    </message>
    <message>
        <source>Name of the new view: %1</source>
        <translation>新しいビューの名前：%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1のメモ</translation>
    </message>
    <message>
        <source>Outfit or prop</source>
        <translation>衣装か小物</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add a key</source>
        <translation>APIキーを追加</translation>
    </message>
    <message>
        <source>Free and offline: pictures are drawn on this computer. Everything works, and nothing costs anything.</source>
        <translation>無料で、オフラインで使えます。画像はこのコンピューターで描かれます。すべての機能が使えて、料金は一切かかりません。</translation>
    </message>
    <message>
        <source>There are two ways to begin.</source>
        <translation>始め方は2つあります。</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>サンドボックスを試す</translation>
    </message>
    <message>
        <source>Welcome to NanoStudio</source>
        <translation>NanoStudioへようこそ</translation>
    </message>
    <message>
        <source>With a key of your own, for %1 or %2.</source>
        <translation>お手持ちのAPIキーで始めます。対応：%1、%2。</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>%1 may have taken it already. You may be charged twice.</source>
        <translation>%1がすでに受け付けた可能性があります。二重に課金される可能性があります。</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Send this again?</source>
        <translation>もう一度送信しますか？</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Fill it in below the prompt.</source>
        <translation>プロンプトの下の欄に入力してください。</translation>
    </message>
    <message>
        <source>“%1” has no value yet.</source>
        <translation>「%1」の値がまだありません。</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>進行中の処理を中止</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>進行中の処理</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Nothing made yet</source>
        <translation>まだ何も作られていません</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>該当するものはありません</translation>
    </message>
    <message>
        <source>Search for other words, or choose All.</source>
        <translation>別の言葉で検索するか、「すべて」を選んでください。</translation>
    </message>
    <message>
        <source>Write a prompt at the left and press %1.</source>
        <translation>左側にプロンプトを書き、%1を押してください。</translation>
    </message>
</context>
<context>
    <name>_Naming</name>
    <message>
        <source>Save search</source>
        <translation>検索を保存</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Move sentence %1 down</source>
        <translation>文%1を下へ移動</translation>
    </message>
    <message>
        <source>Move sentence %1 up</source>
        <translation>文%1を上へ移動</translation>
    </message>
    <message>
        <source>Never change %1</source>
        <translation>変えてはいけない点%1</translation>
    </message>
    <message>
        <source>Remove sentence %1</source>
        <translation>文%1を削除</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Pictures to drag</source>
        <translation>ドラッグする画像</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>A figure chooses: 1 is the first project.</source>
        <translation>数字キーで選びます。1が最初のプロジェクトです。</translation>
    </message>
    <message>
        <source>A locked cell never changes; others wait for it.</source>
        <translation>ロックしたセルは決して変わりません。ほかのセルは、ロックされるのを待ちます。</translation>
    </message>
    <message>
        <source>A picture for free, drawn on this computer.</source>
        <translation>このコンピューターで、無料で画像を描きます。</translation>
    </message>
    <message>
        <source>About NanoStudio</source>
        <translation>NanoStudioについて</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実際のサイズ</translation>
    </message>
    <message>
        <source>Add to a character…</source>
        <translation>キャラクターに追加…</translation>
    </message>
    <message>
        <source>Add, test and delete keys; set up providers.</source>
        <translation>APIキーの追加・テスト・削除と、プロバイダーの設定を行います。</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>すべての設定</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>As the newest version of one of its views.</source>
        <translation>ビューの1つに、最新のバージョンとして追加します。</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>元の画像に戻す</translation>
    </message>
    <message>
        <source>Blink between the two</source>
        <translation>2枚を交互に表示</translation>
    </message>
    <message>
        <source>Boards…</source>
        <translation>ボード…</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>四角形</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分岐</translation>
    </message>
    <message>
        <source>Browse a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Browse files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>順番待ちをすべてキャンセル</translation>
    </message>
    <message>
        <source>Cancel or dismiss</source>
        <translation>キャンセルまたは破棄</translation>
    </message>
    <message>
        <source>Cancel what was not sent yet. Costs nothing.</source>
        <translation>まだ送信していないものをキャンセルします。料金はかかりません。</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>キーボードショートカットを変更</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>Character sheets whose cells are made one by one.</source>
        <translation>セルを1個ずつ作るキャラクターシートです。</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Choose a project</source>
        <translation>プロジェクトを選択</translation>
    </message>
    <message>
        <source>Choose who hosts references…</source>
        <translation>参照画像のホスト先を選択…</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>比較を閉じる</translation>
    </message>
    <message>
        <source>Close the viewer</source>
        <translation>ビューアーを閉じる</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare cells</source>
        <translation>セルを比較</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>画像の比較</translation>
    </message>
    <message>
        <source>Compose panel</source>
        <translation>作成パネル</translation>
    </message>
    <message>
        <source>Compose, generate and find pictures.</source>
        <translation>画像の作成、生成、検索を行います。</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy pictures into the library, or watch folders.</source>
        <translation>画像をライブラリにコピーするか、フォルダーを監視します。</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Crop to the chosen shape</source>
        <translation>選択中の縦横比に切り抜き</translation>
    </message>
    <message>
        <source>Cut a sheet drawn as one picture into its cells, each to be made anew on its own.</source>
        <translation>1枚の画像として描かれたシートをセルに分割し、それぞれを個別に作り直せるようにします。</translation>
    </message>
    <message>
        <source>Delete for ever…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Draw a box once; faces are compared in all cells.</source>
        <translation>枠を一度描くと、すべてのセルで顔を比べます。</translation>
    </message>
    <message>
        <source>Each picture becomes a view of it.</source>
        <translation>画像ごとに1つのビューになります。</translation>
    </message>
    <message>
        <source>Earlier prompt</source>
        <translation>前のプロンプト</translation>
    </message>
    <message>
        <source>Edit in…</source>
        <translation>外部で編集…</translation>
    </message>
    <message>
        <source>Editing a reference</source>
        <translation>参照画像の編集</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
        <source>Export all selected…</source>
        <translation>選択分をすべて書き出す…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>すべて書き出す…</translation>
    </message>
    <message>
        <source>Export sheet…</source>
        <translation>シートを書き出す…</translation>
    </message>
    <message>
        <source>Export this project…</source>
        <translation>このプロジェクトを書き出す…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Face-off…</source>
        <translation>モデル対決…</translation>
    </message>
    <message>
        <source>Fill empty cells</source>
        <translation>空のセルを生成</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find a prompt that was sent before.</source>
        <translation>以前に送信したプロンプトを探します。</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>最初の画像</translation>
    </message>
    <message>
        <source>From a web address…</source>
        <translation>Web上の画像から…</translation>
    </message>
    <message>
        <source>From the gallery</source>
        <translation>ギャラリーから</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>フルスクリーン</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate next</source>
        <translation>次に生成</translation>
    </message>
    <message>
        <source>Go on from here: the picture as the only reference, and a prompt of its own.</source>
        <translation>ここから先へ進みます。この画像だけを参照画像にし、プロンプトは新しく書きます。</translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation>次のパネルへ移動</translation>
    </message>
    <message>
        <source>Go to the previous panel</source>
        <translation>前のパネルへ移動</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>プロンプトへ移動</translation>
    </message>
    <message>
        <source>Group by day</source>
        <translation>日別に表示</translation>
    </message>
    <message>
        <source>Import an exported library…</source>
        <translation>書き出したライブラリを読み込む…</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>画像を読み込む…</translation>
    </message>
    <message>
        <source>Insert a character…</source>
        <translation>キャラクターを挿入…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Its views as references, its words in the prompt.</source>
        <translation>ビューを参照画像に、テキストをプロンプトに入れます。</translation>
    </message>
    <message>
        <source>Judge a face-off</source>
        <translation>モデル対決を判定</translation>
    </message>
    <message>
        <source>Keep cells, titles and instructions for other sheets.</source>
        <translation>セル、タイトル、指示をほかのシートのために残します。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys and providers</source>
        <translation>APIキーとプロバイダー</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>タイルを大きく</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>最後の画像</translation>
    </message>
    <message>
        <source>Later prompt</source>
        <translation>次のプロンプト</translation>
    </message>
    <message>
        <source>Less of the second picture</source>
        <translation>2枚目の画像を減らす</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライト／ダーク</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>ロック／ロックを解除</translation>
    </message>
    <message>
        <source>Look at it briefly</source>
        <translation>一時的に見る</translation>
    </message>
    <message>
        <source>Look at the cell briefly</source>
        <translation>セルを一時的に見る</translation>
    </message>
    <message>
        <source>Look at the picture large; arrows go on from there.</source>
        <translation>画像を大きく表示します。矢印キーで前後の画像に移れます。</translation>
    </message>
    <message>
        <source>Make another picture of each chosen cell; all stay.</source>
        <translation>選択したセルごとに、画像をもう1枚作ります。どの画像も残ります。</translation>
    </message>
    <message>
        <source>Make it last</source>
        <translation>最後に回す</translation>
    </message>
    <message>
        <source>Make it next</source>
        <translation>次の番にする</translation>
    </message>
    <message>
        <source>Make the pictures, from anywhere in the window.</source>
        <translation>ウィンドウのどこからでも画像を生成します。</translation>
    </message>
    <message>
        <source>Make these before all that wait in the queue.</source>
        <translation>キューで待っているどれよりも先に生成します。</translation>
    </message>
    <message>
        <source>Make what can be made now, at the price shown.</source>
        <translation>今作れるものを、表示されている料金で生成します。</translation>
    </message>
    <message>
        <source>Mark the face…</source>
        <translation>顔を指定…</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>マスクブラシ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>More of the second picture</source>
        <translation>2枚目の画像を増やす</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Move to a project…</source>
        <translation>プロジェクトに移動…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>NanoStudio</source>
        <translation>NanoStudio</translation>
    </message>
    <message>
        <source>New character from these pictures…</source>
        <translation>これらの画像から新規キャラクター…</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>新規シート…</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>次のペア</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Next project</source>
        <translation>次のプロジェクト</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>役割なし</translation>
    </message>
    <message>
        <source>Nothing new is sent; what is under way goes on.</source>
        <translation>新しい送信は行わず、進行中のものは続行します。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>古いバージョン</translation>
    </message>
    <message>
        <source>One request to several models, judged blind.</source>
        <translation>1つのリクエストを複数のモデルに送信し、モデル名を伏せて判定します。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open a copy in another program; what is saved there comes back as a version of its own.</source>
        <translation>コピーを別のプログラムで開きます。そこで保存したものは、独立したバージョンとして戻ってきます。</translation>
    </message>
    <message>
        <source>Open a picture&apos;s settings…</source>
        <translation>画像の設定を開く…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>別ウィンドウで開く</translation>
    </message>
    <message>
        <source>Open library folder</source>
        <translation>ライブラリフォルダーを開く</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>ログフォルダーを開く</translation>
    </message>
    <message>
        <source>Open settings file</source>
        <translation>設定ファイルを開く</translation>
    </message>
    <message>
        <source>Open the file in the system&apos;s viewer.</source>
        <translation>システムのビューアーでファイルを開きます。</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>プログラムから開く…</translation>
    </message>
    <message>
        <source>Order pictures again with their characters as these are now; see the price before.</source>
        <translation>画像を、今のキャラクターの内容でもう一度生成します。料金は事前に確認できます。</translation>
    </message>
    <message>
        <source>Order the same from another model; see before what it costs and what would change.</source>
        <translation>同じ内容を別のモデルで生成します。料金と変わる点を事前に確認できます。</translation>
    </message>
    <message>
        <source>Order the same once more. It costs the same again.</source>
        <translation>同じ内容でもう一度生成します。同じ料金がもう一度かかります。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ペースト</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>キューを一時停止</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>ペン</translation>
    </message>
    <message>
        <source>Pick the best before you see whose is whose.</source>
        <translation>どのモデルの画像かを見る前に、ベストを選びます。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture on the full screen</source>
        <translation>画像を全画面表示</translation>
    </message>
    <message>
        <source>Pictures beside the sheet</source>
        <translation>シートの横の画像</translation>
    </message>
    <message>
        <source>Pictures, settings and references, readable without NanoStudio.</source>
        <translation>画像、設定、参照画像を、NanoStudioがなくても読める形で書き出します。</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>前のペア</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Prompt and references…</source>
        <translation>プロンプトと参照画像…</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>プロンプト履歴</translation>
    </message>
    <message>
        <source>Put a file in…</source>
        <translation>ファイルを入れる…</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>ゴミ箱から復元</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>評価 %1</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照画像</translation>
    </message>
    <message>
        <source>Regenerate with the canon of now…</source>
        <translation>今の公式設定で作り直す…</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>リミックス</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove all drawing</source>
        <translation>描いたものをすべて削除</translation>
    </message>
    <message>
        <source>Remove all references</source>
        <translation>参照画像をすべて外す</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>選択したものを削除</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Reuse settings</source>
        <translation>設定を再利用</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>もう一度生成</translation>
    </message>
    <message>
        <source>Save a dossier for the provider…</source>
        <translation>プロバイダー向けの記録資料を保存…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>テンプレートとして保存…</translation>
    </message>
    <message>
        <source>Save costs as a table…</source>
        <translation>料金を表として保存…</translation>
    </message>
    <message>
        <source>Save this prompt…</source>
        <translation>このプロンプトを保存…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>保存済みプロンプト</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存済み検索</translation>
    </message>
    <message>
        <source>Scores of the models</source>
        <translation>モデルの成績</translation>
    </message>
    <message>
        <source>See and copy the exact words and references before paying.</source>
        <translation>料金がかかる前に、送信されるテキストと参照画像をそのまま確認し、コピーできます。</translation>
    </message>
    <message>
        <source>See two to four selected pictures together.</source>
        <translation>選択した画像2～4枚を一緒に表示します。</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Send to another provider…</source>
        <translation>別のプロバイダーに送信…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Show all pictures that are alike to this one.</source>
        <translation>この画像に似ている画像をすべて表示します。</translation>
    </message>
    <message>
        <source>Show cell in the gallery</source>
        <translation>セルをギャラリーで表示</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show in the gallery</source>
        <translation>ギャラリーで表示</translation>
    </message>
    <message>
        <source>Show the stack</source>
        <translation>スタックを表示</translation>
    </message>
    <message>
        <source>Show them otherwise</source>
        <translation>表示方法を切り替え</translation>
    </message>
    <message>
        <source>Slice a picture…</source>
        <translation>画像を分割…</translation>
    </message>
    <message>
        <source>Slice into cells…</source>
        <translation>セルに分割…</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>タイルを小さく</translation>
    </message>
    <message>
        <source>Space opens the picture, and Space closes it.</source>
        <translation>スペースキーで画像を開き、もう一度押すと閉じます。</translation>
    </message>
    <message>
        <source>Stack alike variations</source>
        <translation>似た画像をスタック</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Star what is selected, or take the stars away.</source>
        <translation>選択した画像にスターを付けます。付いている場合は外します。</translation>
    </message>
    <message>
        <source>Stop all cells</source>
        <translation>すべてのセルを中止</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>スタジオ</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Take back in the references</source>
        <translation>参照画像の操作を元に戻す</translation>
    </message>
    <message>
        <source>Take over how a picture file says it was made.</source>
        <translation>画像ファイルに記録されている、生成時の設定を引き継ぎます。</translation>
    </message>
    <message>
        <source>Take over words, settings and references, with the picture before them.</source>
        <translation>テキスト、設定、参照画像を引き継ぎ、参照画像の先頭にこの画像を加えます。</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>画像を外す</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The cell is empty then; its versions stay.</source>
        <translation>セルは空になりますが、バージョンは残ります。</translation>
    </message>
    <message>
        <source>The first one wins</source>
        <translation>1枚目をベストに</translation>
    </message>
    <message>
        <source>The fourth one wins</source>
        <translation>4枚目をベストに</translation>
    </message>
    <message>
        <source>The second one wins</source>
        <translation>2枚目をベストに</translation>
    </message>
    <message>
        <source>The third one wins</source>
        <translation>3枚目をベストに</translation>
    </message>
    <message>
        <source>Thicker</source>
        <translation>太く</translation>
    </message>
    <message>
        <source>Thinner</source>
        <translation>細く</translation>
    </message>
    <message>
        <source>Tiles of the usual size</source>
        <translation>タイルを標準サイズに</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>サンドボックスを試す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Use a saved prompt or template, or save one.</source>
        <translation>保存済みのプロンプトやテンプレートを使います。新しく保存することもできます。</translation>
    </message>
    <message>
        <source>Use as reference</source>
        <translation>参照画像に使う</translation>
    </message>
    <message>
        <source>Use cell as reference</source>
        <translation>セルを参照画像に使う</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>View cell large</source>
        <translation>セルを大きく表示</translation>
    </message>
    <message>
        <source>View large</source>
        <translation>大きく表示</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>ビューアー</translation>
    </message>
    <message>
        <source>What NanoStudio said lately.</source>
        <translation>NanoStudioからの最近のメッセージです。</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>What is under way, and what waits its turn.</source>
        <translation>進行中のものと、順番を待っているものです。</translation>
    </message>
    <message>
        <source>What was asked, delivered and charged, for a refund; no key, no account.</source>
        <translation>返金を求めるための、指定・出力・課金の記録です。APIキーもアカウントも含みません。</translation>
    </message>
    <message>
        <source>What you picked in face-offs, by model.</source>
        <translation>モデル対決で選んだ結果を、モデル別に表示します。</translation>
    </message>
    <message>
        <source>What your characters look like.</source>
        <translation>キャラクターの外見です。</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>画像全体を表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message>
        <source>%1 made with an earlier canon</source>
        <translation>以前の公式設定で作成：%1枚</translation>
    </message>
    <message>
        <source>%1 made with canon v%2</source>
        <translation>公式設定v%2で作成：%1枚</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>画像%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>シート%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>画像1枚</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>シート1枚</translation>
    </message>
    <message>
        <source>3/4</source>
        <translation>斜め</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Characters (*.nanocharacter)</source>
        <translation>キャラクター (*.nanocharacter)</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Export a character</source>
        <translation>キャラクターを書き出す</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>手</translation>
    </message>
    <message>
        <source>Import a character</source>
        <translation>キャラクターを読み込む</translation>
    </message>
    <message>
        <source>In no picture and no sheet yet</source>
        <translation>まだどの画像にもシートにもありません</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>新規キャラクター</translation>
    </message>
    <message>
        <source>Note on this picture…</source>
        <translation>この画像のメモ…</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>衣装</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>画像をペースト</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>側面</translation>
    </message>
    <message>
        <source>Prop</source>
        <translation>小物</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>ビュー「%1」を削除</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>別のビューにする</translation>
    </message>
    <message>
        <source>Take colours from it…</source>
        <translation>この画像から色を採取…</translation>
    </message>
    <message>
        <source>Take this picture out</source>
        <translation>この画像を外す</translation>
    </message>
    <message>
        <source>Three-quarter</source>
        <translation>斜め前</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>a picture is being copied</source>
        <translation>画像をコピー中</translation>
    </message>
    <message>
        <source>canon v%1</source>
        <translation>公式設定v%1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック済み</translation>
    </message>
    <message>
        <source>v%1, since %2</source>
        <translation>v%1、%2から</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン%1</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Cost</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>重ねて表示</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>参照画像%1</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照画像</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
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
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>%1 GB free</source>
        <translation>空き%1 GB</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>空き%1 MB</translation>
    </message>
    <message>
        <source>An original keeps what it has.</source>
        <translation>オリジナルは、持っている情報をそのまま残します。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Exact, and large.</source>
        <translation>正確ですが、容量は大きくなります。</translation>
    </message>
    <message numerus="yes">
        <source>Export %n pictures</source>
        <translation>
            <numerusform>画像%n枚を書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>画像を書き出す</translation>
    </message>
    <message>
        <source>Fill exactly</source>
        <translation>ぴったり埋める</translation>
    </message>
    <message>
        <source>Fit inside</source>
        <translation>枠内に収める</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>長辺</translation>
    </message>
    <message>
        <source>Made by AI, no more</source>
        <translation>AI生成であることのみ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Of its width and height.</source>
        <translation>元の幅と高さに対する割合です。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Pixels; none is enlarged.</source>
        <translation>ピクセル数です。拡大はしません。</translation>
    </message>
    <message>
        <source>Prompt, model, settings and references; never a key or a path.</source>
        <translation>プロンプト、モデル、設定、参照画像です。APIキーやパスは決して含みません。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Small; every program opens it.</source>
        <translation>容量が小さく、どのプログラムでも開けます。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Smaller than JPEG; for the web.</source>
        <translation>JPEGより小さく、Web向けです。</translation>
    </message>
    <message>
        <source>The provider&apos;s own file, byte for byte.</source>
        <translation>プロバイダーのファイルそのもので、1バイトも変わりません。</translation>
    </message>
    <message>
        <source>The smallest; older programs lack it.</source>
        <translation>最も小さい形式です。古いプログラムは対応していません。</translation>
    </message>
    <message>
        <source>What stands over is cut.</source>
        <translation>はみ出した部分は切り落とします。</translation>
    </message>
    <message>
        <source>Whole, within these pixels.</source>
        <translation>全体を、このピクセル数に収めます。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>day it was made</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>first character</source>
        <translation>最初のキャラクター</translation>
    </message>
    <message>
        <source>first words of the prompt</source>
        <translation>プロンプトの最初の語</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>number in this export</source>
        <translation>この書き出しでの番号</translation>
    </message>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>seed, where it is known</source>
        <translation>シード（わかる場合）</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>time it was made</source>
        <translation>作成時刻</translation>
    </message>
    <message>
        <source>view of the character</source>
        <translation>キャラクターの向き</translation>
    </message>
</context>
<context>
    <name>face_off</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, asked for %2</source>
        <translation>%1（指定：%2）</translation>
    </message>
    <message>
        <source>%1, unlike asked: %2</source>
        <translation>%1（指定と相違：%2）</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗数</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>時間の中央値</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>選出数</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>1枚の価格</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示数</translation>
    </message>
    <message>
        <source>Size as asked</source>
        <translation>指定サイズどおり</translation>
    </message>
    <message>
        <source>at %1: has no %2</source>
        <translation>%1で生成（%2なし）</translation>
    </message>
    <message>
        <source>no choice of resolution</source>
        <translation>解像度は選択不可</translation>
    </message>
    <message>
        <source>takes public addresses only</source>
        <translation>使えるのは公開URLのみ</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>%1, canon v%2</source>
        <translation>%1、公式設定v%2</translation>
    </message>
    <message>
        <source>%1, earlier canon</source>
        <translation>%1、以前の公式設定</translation>
    </message>
    <message>
        <source>Another project</source>
        <translation>別のプロジェクト</translation>
    </message>
    <message>
        <source>Another project&apos;s board</source>
        <translation>別のプロジェクトのボード</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>評価の高い順</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>課金</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>Left to the model</source>
        <translation>モデルに任せる</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>No</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
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
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Unlike asked</source>
        <translation>指定と相違</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>★ %1 or more</source>
        <translation>★ %1以上</translation>
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
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n are in the trash</source>
        <translation>
            <numerusform>ゴミ箱内%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no pictures</source>
        <translation>
            <numerusform>画像以外%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>読み込み%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>既存%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>読み込み中：%1/%2</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>画像を探しています…</translation>
    </message>
    <message>
        <source>No pictures were found.</source>
        <translation>画像が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>読み込みをキャンセルしました。</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>APIキー%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left of %2, by what was charged here since %3. What you spend elsewhere is not counted.</source>
        <translation>%3以降にここで課金された額から見て、%2のうち残りは約%1です。ほかで使った分は含まれていません。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1に問い合わせ中…</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>今回の起動中のみ</translation>
    </message>
    <message>
        <source>For this run only: the keyring did not take it</source>
        <translation>今回の起動中のみ：キーリングに保存できませんでした</translation>
    </message>
    <message>
        <source>For this run only: this system has no keyring to keep it in</source>
        <translation>今回の起動中のみ：このシステムには保存先のキーリングがありません</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>環境変数から</translation>
    </message>
    <message>
        <source>From the environment variable %1</source>
        <translation>環境変数%1から</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring</source>
        <translation>システムのキーリングに保存済み</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring (%1)</source>
        <translation>システムのキーリング（%1）に保存済み</translation>
    </message>
    <message>
        <source>Key stored</source>
        <translation>APIキー保存済み</translation>
    </message>
    <message>
        <source>Key without a name</source>
        <translation>名前のないAPIキー</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>APIキーなし</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>確認できません</translation>
    </message>
    <message>
        <source>Not certain: %1</source>
        <translation>確認できません：%1</translation>
    </message>
    <message numerus="yes">
        <source>Not counted either: %n charges nobody said the amount of.</source>
        <translation>
            <numerusform>金額の不明な課金%n件も含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stored any more: enter it again</source>
        <translation>もう保存されていません。入力し直してください</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>中止しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Stopped. The key may still be there.</source>
        <translation>中止しました。APIキーがまだ残っている可能性があります。</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>このAPIキーは使えます。</translation>
    </message>
    <message>
        <source>The keyring does not say whether it is there</source>
        <translation>保存されているかどうか、キーリングからは確認できません</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>キーリングの応答を待っています…</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約%1</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>%1 has no key: add one</source>
        <translation>%1のAPIキーがありません。追加してください</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%2の代わりに%1</translation>
    </message>
    <message>
        <source>%1 shapes</source>
        <translation>縦横比%1種類</translation>
    </message>
    <message>
        <source>1 shape</source>
        <translation>縦横比1種類</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>APIキーを追加</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約%1秒</translation>
    </message>
    <message>
        <source>can be watched</source>
        <translation>途中経過を表示可</translation>
    </message>
    <message>
        <source>cannot draw %1</source>
        <translation>%1は非対応</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>gives no choice of %1</source>
        <translation>%1は選択不可</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>%1なし</translation>
    </message>
    <message>
        <source>leaves out %1 references</source>
        <translation>参照画像%1枚を除外</translation>
    </message>
    <message>
        <source>leaves out a reference</source>
        <translation>参照画像1枚を除外</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>APIキーが必要</translation>
    </message>
    <message>
        <source>no choice of %1</source>
        <translation>%1は指定不可</translation>
    </message>
    <message>
        <source>no references</source>
        <translation>参照画像なし</translation>
    </message>
    <message>
        <source>price not published</source>
        <translation>価格非公表</translation>
    </message>
    <message>
        <source>takes %1 of role %2</source>
        <translation>役割「%2」は%1枚まで</translation>
    </message>
    <message>
        <source>takes %1 references, not %2</source>
        <translation>参照画像は%1枚まで（現在%2枚）</translation>
    </message>
    <message>
        <source>takes no references</source>
        <translation>参照画像は使用不可</translation>
    </message>
    <message>
        <source>up to %1 references</source>
        <translation>参照画像%1枚まで</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>%1 credit</source>
        <translation>%1クレジット</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1クレジット</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>クレジット</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>要対応%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>順番待ち%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>実行中%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機中%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>要対応1件</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1を再開</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1を一時停止</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 · unlike asked</source>
        <translation>%1 · 指定と相違</translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>参照画像%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>1 reference</source>
        <translation>参照画像1枚</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>課金</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>クレデンシャル</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>No</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>タスクID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>listed price</source>
        <translation>公表価格</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>%1の報告</translation>
    </message>
    <message>
        <source>tokens × price</source>
        <translation>トークン数 × 単価</translation>
    </message>
</context>
<context>
    <name>running</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>say</name>
    <message>
        <source>%1 (made %2 UTC)</source>
        <translation>%1（作成：%2 UTC）</translation>
    </message>
    <message>
        <source>%1 MB are needed where %2 is, and %3 MB are free.</source>
        <translation>%2のある場所に%1 MB必要ですが、空きは%3 MBです。</translation>
    </message>
    <message>
        <source>%1 MB are needed, and %2 MB are free.</source>
        <translation>%1 MB必要ですが、空きは%2 MBです。</translation>
    </message>
    <message>
        <source>%1 answered with something NanoStudio cannot read.</source>
        <translation>%1からの応答を、NanoStudioが読み取れません。</translation>
    </message>
    <message>
        <source>%1 answered with something that is no picture (%2).</source>
        <translation>%1から返ってきたものは画像ではありません（%2）。</translation>
    </message>
    <message>
        <source>%1 answered without a task id.</source>
        <translation>%1の応答にタスクIDがありません。</translation>
    </message>
    <message>
        <source>%1 answers without a key too, at this address.</source>
        <translation>%1は、このURLではAPIキーがなくても応答します。</translation>
    </message>
    <message>
        <source>%1 asks for a pause: too many requests.</source>
        <translation>リクエストが多すぎるため、%1が待機を求めています。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 broke this request off.</source>
        <translation>%1がこのリクエストを打ち切りました。</translation>
    </message>
    <message>
        <source>%1 cannot be asked about this task: it has no id.</source>
        <translation>このタスクにはIDがないため、%1に問い合わせることができません。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>%1を作成できません：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1に接続できません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>ディスクの空きがないため、%1に書き込めません。</translation>
    </message>
    <message>
        <source>%1 cannot draw %2.</source>
        <translation>%1は%2に対応していません。</translation>
    </message>
    <message>
        <source>%1 cannot reach its own servers.</source>
        <translation>%1が自身のサーバーに接続できません。</translation>
    </message>
    <message>
        <source>%1 cannot work with these settings.</source>
        <translation>この設定では、%1は処理できません。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1を読み込めませんでした。</translation>
    </message>
    <message>
        <source>%1 could not make this picture.</source>
        <translation>%1はこの画像を作れませんでした。</translation>
    </message>
    <message>
        <source>%1 did not accept this request.</source>
        <translation>%1はこのリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>%1 did not refuse the key, but has no free call that shows it to be good.</source>
        <translation>%1はAPIキーを拒否しませんでしたが、有効であることを無料で確かめる手段がありません。</translation>
    </message>
    <message>
        <source>%1 does not allow this key to do that.</source>
        <translation>%1は、このAPIキーでのこの操作を許可していません。</translation>
    </message>
    <message>
        <source>%1 does not fit the provider&apos;s limit.</source>
        <translation>%1はプロバイダーの上限に収まりません。</translation>
    </message>
    <message>
        <source>%1 does not have this model.</source>
        <translation>%1にこのモデルはありません。</translation>
    </message>
    <message>
        <source>%1 does not know this model or address.</source>
        <translation>%1はこのモデルまたはURLを認識していません。</translation>
    </message>
    <message>
        <source>%1 does not know this task or address.</source>
        <translation>%1はこのタスクまたはURLを認識していません。</translation>
    </message>
    <message>
        <source>%1 does not list this task among its newest; looked at: %2.</source>
        <translation>%1の最近のタスクに、このタスクは見つかりません（確認した件数：%2）。</translation>
    </message>
    <message>
        <source>%1 does not list this task.</source>
        <translation>%1の一覧に、このタスクはありません。</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation>%1はこの機能を提供していません。</translation>
    </message>
    <message>
        <source>%1 does not say whether it charged.</source>
        <translation>課金の有無は、%1から知らされていません。</translation>
    </message>
    <message>
        <source>%1 does not serve this key as its project is.</source>
        <translation>現在のプロジェクトの状態では、%1でこのAPIキーを使えません。</translation>
    </message>
    <message>
        <source>%1 does not take this kind of file.</source>
        <translation>%1はこの種類のファイルを受け付けません。</translation>
    </message>
    <message>
        <source>%1 failed on its side.</source>
        <translation>%1側でエラーが発生しました。</translation>
    </message>
    <message>
        <source>%1 finished without a picture.</source>
        <translation>%1の処理は、画像がないまま終わりました。</translation>
    </message>
    <message>
        <source>%1 gave an address that only this computer can reach.</source>
        <translation>%1から返ってきたURLには、このコンピューターからしか接続できません。</translation>
    </message>
    <message>
        <source>%1 gave an answer NanoStudio does not know (%2).</source>
        <translation>%1から、NanoStudioの知らない応答が返りました（%2）。</translation>
    </message>
    <message>
        <source>%1 has given no result for a long time.</source>
        <translation>%1から長い間、結果が届いていません。</translation>
    </message>
    <message>
        <source>%1 has no amount: “%2”.</source>
        <translation>%1は金額ではありません：「%2」。</translation>
    </message>
    <message>
        <source>%1 has no format %2.</source>
        <translation>%1に%2形式はありません。</translation>
    </message>
    <message>
        <source>%1 has no list of its models.</source>
        <translation>%1にはモデルの一覧がありません。</translation>
    </message>
    <message>
        <source>%1 has no model “%2”.</source>
        <translation>%1に「%2」というモデルはありません。</translation>
    </message>
    <message>
        <source>%1 has no resolution %2.</source>
        <translation>%1に解像度%2はありません。</translation>
    </message>
    <message>
        <source>%1 has too many pixels.</source>
        <translation>%1は画素数が多すぎます。</translation>
    </message>
    <message>
        <source>%1 has too many pixels: %2.</source>
        <translation>%1は画素数が多すぎます：%2。</translation>
    </message>
    <message>
        <source>%1 is a %2 file.</source>
        <translation>%1は%2ファイルです。</translation>
    </message>
    <message>
        <source>%1 is a TIFF or camera raw file.</source>
        <translation>%1はTIFFまたはカメラのRAWファイルです。</translation>
    </message>
    <message>
        <source>%1 is a film.</source>
        <translation>%1は動画です。</translation>
    </message>
    <message>
        <source>%1 is a web page.</source>
        <translation>%1はWebページです。</translation>
    </message>
    <message>
        <source>%1 is an SVG or other XML file.</source>
        <translation>%1はSVGまたはその他のXMLファイルです。</translation>
    </message>
    <message>
        <source>%1 is an archive or a document.</source>
        <translation>%1はアーカイブまたは文書です。</translation>
    </message>
    <message>
        <source>%1 is an empty file.</source>
        <translation>%1は空のファイルです。</translation>
    </message>
    <message>
        <source>%1 is cut at a point: names with one stand in quotes.</source>
        <translation>%1はピリオドで区切られています。ピリオドを含む名前は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1は壊れています。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1は空です。</translation>
    </message>
    <message>
        <source>%1 is incomplete.</source>
        <translation>%1は途中までしかありません。</translation>
    </message>
    <message>
        <source>%1 is no entry here; there are: %2.</source>
        <translation>%1という項目はここにはありません。使える項目：%2。</translation>
    </message>
    <message>
        <source>%1 is no provider; the providers are: %2.</source>
        <translation>%1というプロバイダーはありません。使えるプロバイダー：%2。</translation>
    </message>
    <message>
        <source>%1 is not a picture.</source>
        <translation>%1は画像ではありません。</translation>
    </message>
    <message>
        <source>%1 is not there, or may not be written.</source>
        <translation>%1が見つからないか、書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>%1 is overloaded or being repaired.</source>
        <translation>%1は混み合っているか、メンテナンス中です。</translation>
    </message>
    <message>
        <source>%1 keeps no task to look up: see there whether it charged. Resend (may charge again) or dismiss.</source>
        <translation>%1には照会できるタスクが残りません。課金されたかどうかはプロバイダーのサイトで確認してください。そのうえで、再送信（再度課金される可能性があります）または破棄を選んでください。</translation>
    </message>
    <message>
        <source>%1 keeps no tasks that could be asked for.</source>
        <translation>%1には、後から問い合わせられるタスクが残りません。</translation>
    </message>
    <message>
        <source>%1 keeps no tasks that could be looked up.</source>
        <translation>%1には、後から照会できるタスクが残りません。</translation>
    </message>
    <message>
        <source>%1 lists tasks that may be this one: %2.</source>
        <translation>このタスクかもしれないものが、%1の一覧に%2件あります。</translation>
    </message>
    <message>
        <source>%1 may have accepted and charged this.</source>
        <translation>%1がこれを受け付け、課金した可能性があります。</translation>
    </message>
    <message>
        <source>%1 may still finish and charge it; the result can be collected later.</source>
        <translation>これから%1が画像を完成させ、課金する可能性があります。結果は後で受け取れます。</translation>
    </message>
    <message>
        <source>%1 must be reached by https.</source>
        <translation>%1への接続にはhttpsが必要です。</translation>
    </message>
    <message>
        <source>%1 needs an aspect ratio on its Gemini route.</source>
        <translation>%1のGeminiルートでは、縦横比の指定が必要です。</translation>
    </message>
    <message>
        <source>%1 no longer has this task.</source>
        <translation>%1にこのタスクはもうありません。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came. Fetch it again.</source>
        <translation>%2バイト中%1バイトしか届いていません。もう一度取得してください。</translation>
    </message>
    <message>
        <source>%1 packed its answer in a way NanoStudio cannot read.</source>
        <translation>%1の応答は、NanoStudioが展開できない圧縮方式です。</translation>
    </message>
    <message>
        <source>%1 pictures cannot be made at once.</source>
        <translation>一度に%1枚は生成できません。</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1がAPIキーを拒否しました。</translation>
    </message>
    <message>
        <source>%1 refused this for its content.</source>
        <translation>内容を理由に、%1がこれを拒否しました。</translation>
    </message>
    <message>
        <source>%1 says this collides with another request.</source>
        <translation>%1によると、ほかのリクエストと競合しています。</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1からのメッセージ：「%2」</translation>
    </message>
    <message>
        <source>%1 sends NanoStudio from address to address.</source>
        <translation>%1が、NanoStudioを次々と別のURLへ転送しています。</translation>
    </message>
    <message>
        <source>%1 sent NanoStudio to another address.</source>
        <translation>%1が、NanoStudioを別のURLへ転送しようとしました。</translation>
    </message>
    <message>
        <source>%1 should be a list of texts, like [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>%1は[&quot;a&quot;, &quot;b&quot;]のようなテキストのリストにしてください。</translation>
    </message>
    <message>
        <source>%1 should be a provider with uploads: %2.</source>
        <translation>%1はアップロードに対応したプロバイダーにしてください：%2。</translation>
    </message>
    <message>
        <source>%1 should be a whole number from 0 to %2.</source>
        <translation>%1は0から%2までの整数にしてください。</translation>
    </message>
    <message>
        <source>%1 should be an amount, like “15 credits” or “$0.05”.</source>
        <translation>%1は「15 credits」や「$0.05」のような金額にしてください。</translation>
    </message>
    <message>
        <source>%1 should be one of: %2.</source>
        <translation>%1は次のいずれかにしてください：%2。</translation>
    </message>
    <message>
        <source>%1 should be text in quotes.</source>
        <translation>%1は引用符で囲んだテキストにしてください。</translation>
    </message>
    <message>
        <source>%1 should be true or false.</source>
        <translation>%1はtrueかfalseにしてください。</translation>
    </message>
    <message>
        <source>%1 should be “edits” or “gemini”.</source>
        <translation>%1は「edits」か「gemini」にしてください。</translation>
    </message>
    <message>
        <source>%1 should begin with https://.</source>
        <translation>%1はhttps://で始めてください。</translation>
    </message>
    <message>
        <source>%1 takes %2 character references, and all are in use.</source>
        <translation>%1で使えるキャラクターの参照画像は%2枚までで、すべて使われています。</translation>
    </message>
    <message>
        <source>%1 takes %2 object references, and all are in use.</source>
        <translation>%1で使えるオブジェクトの参照画像は%2枚までで、すべて使われています。</translation>
    </message>
    <message>
        <source>%1 takes %2 references, and all are in use.</source>
        <translation>%1で使える参照画像は%2枚までで、すべて使われています。</translation>
    </message>
    <message>
        <source>%1 takes %2 style references, and all are in use.</source>
        <translation>%1で使えるスタイルの参照画像は%2枚までで、すべて使われています。</translation>
    </message>
    <message>
        <source>%1 takes no references of this kind.</source>
        <translation>%1では、この種類の参照画像を使えません。</translation>
    </message>
    <message>
        <source>%1 takes no references.</source>
        <translation>%1では参照画像を使えません。</translation>
    </message>
    <message>
        <source>%1 takes one character reference, and it is in use.</source>
        <translation>%1で使えるキャラクターの参照画像は1枚だけで、すでに使われています。</translation>
    </message>
    <message>
        <source>%1 takes one object reference, and it is in use.</source>
        <translation>%1で使えるオブジェクトの参照画像は1枚だけで、すでに使われています。</translation>
    </message>
    <message>
        <source>%1 takes one reference, and it is in use.</source>
        <translation>%1で使える参照画像は1枚だけで、すでに使われています。</translation>
    </message>
    <message>
        <source>%1 takes one style reference, and it is in use.</source>
        <translation>%1で使えるスタイルの参照画像は1枚だけで、すでに使われています。</translation>
    </message>
    <message>
        <source>%1 takes references by public address only.</source>
        <translation>%1は参照画像を公開URLでのみ受け付けます。</translation>
    </message>
    <message>
        <source>%1 takes too much memory to read.</source>
        <translation>%1は、読み込みに必要なメモリが多すぎます。</translation>
    </message>
    <message>
        <source>%1 took too long on its side.</source>
        <translation>%1側の処理に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>%1 waited too long for the request to arrive.</source>
        <translation>リクエストが%1に届くまでに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1が見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1, in %2. Check the disk.</source>
        <translation>%1（%2）。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>%1, line %2, “%3”</source>
        <translation>%1、%2行目、「%3」</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. %2 x %3 pixels, %4, %5 bytes, SHA-256 %6</source>
        <translation>%1. %2 x %3ピクセル、%4、%5バイト、SHA-256 %6</translation>
    </message>
    <message>
        <source>%1. Close other programs, then try again.</source>
        <translation>%1。ほかのプログラムを終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1. Copy it to your disk and try again.</source>
        <translation>%1。自分のディスクにコピーしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1. The picture is still at the provider.</source>
        <translation>%1。画像はまだプロバイダーにあります。</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1：%2何も変更していません。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was imported.</source>
        <translation>%1：%2。何も読み込んでいません。</translation>
    </message>
    <message>
        <source>%1: HTTP status %2</source>
        <translation>%1：HTTPステータス %2</translation>
    </message>
    <message>
        <source>%1: charged %2</source>
        <translation>%1：課金 %2</translation>
    </message>
    <message>
        <source>%1: refunded %2</source>
        <translation>%1：返金 %2</translation>
    </message>
    <message>
        <source>A base URL holds no key and no query.</source>
        <translation>ベースURLにはAPIキーやクエリを含められません。</translation>
    </message>
    <message>
        <source>A brace in the name has no other half.</source>
        <translation>名前の波かっこに、対になるものがありません。</translation>
    </message>
    <message>
        <source>A cell is from %1 to %2 pixels wide and high.</source>
        <translation>セルの幅と高さは、%1～%2ピクセルです。</translation>
    </message>
    <message>
        <source>A character in it is not known any more.</source>
        <translation>登場するキャラクターに、もう分からないものがあります。</translation>
    </message>
    <message>
        <source>A character of “%1” is no longer there.</source>
        <translation>「%1」のキャラクターに、もうないものがあります。</translation>
    </message>
    <message>
        <source>A file name cannot have “%1” in it.</source>
        <translation>ファイル名に「%1」は使えません。</translation>
    </message>
    <message>
        <source>A filter that the account&apos;s owner set stopped this (%1).</source>
        <translation>アカウントの所有者が設定したフィルターにより停止されました（%1）。</translation>
    </message>
    <message>
        <source>A fresh address is asked for.</source>
        <translation>新しいURLを問い合わせます。</translation>
    </message>
    <message>
        <source>A key would travel in the clear. Only a gateway on this computer or the local network may be given as http.</source>
        <translation>このままではAPIキーが暗号化されずに送られます。httpを指定できるのは、このコンピューターまたはローカルネットワーク上のゲートウェイだけです。</translation>
    </message>
    <message>
        <source>A margin has from %1 to %2 pixels.</source>
        <translation>余白は%1～%2ピクセルです。</translation>
    </message>
    <message>
        <source>A name has up to %1 characters, and no colon among them.</source>
        <translation>名前は%1文字以内で、コロンは使えません。</translation>
    </message>
    <message>
        <source>A page has from %1 to %2 dots an inch.</source>
        <translation>ページの解像度は、1インチあたり%1～%2ドットです。</translation>
    </message>
    <message>
        <source>A picture comes with the answer to its request, or not at all.</source>
        <translation>画像はリクエストへの応答と一緒に届きます。届かなければ、後から届くことはありません。</translation>
    </message>
    <message>
        <source>A picture in it has not the size it should have.</source>
        <translation>中の画像に、本来のサイズと違うものがあります。</translation>
    </message>
    <message>
        <source>A picture in it is damaged: its bytes have changed.</source>
        <translation>中の画像に、壊れているものがあります（内容が変わっています）。</translation>
    </message>
    <message>
        <source>A picture of its own came back without the mark it gave it (%1).</source>
        <translation>プロバイダー自身の画像が、付けられていた印なしで送り返されました（%1）。</translation>
    </message>
    <message>
        <source>A picture of the character cannot be used as it is noted.</source>
        <translation>キャラクターの画像に、記録されている内容のままでは使えないものがあります。</translation>
    </message>
    <message>
        <source>A picture of the character is no longer in the library.</source>
        <translation>キャラクターの画像に、もうライブラリにないものがあります。</translation>
    </message>
    <message>
        <source>A picture was not delivered.</source>
        <translation>届かなかった画像があります。</translation>
    </message>
    <message>
        <source>A reference is no longer in the library.</source>
        <translation>ライブラリからなくなった参照画像があります。</translation>
    </message>
    <message>
        <source>A sentence of what must never change is empty.</source>
        <translation>「変えてはいけない点」の文に、空のものがあります。</translation>
    </message>
    <message>
        <source>A sheet has at least one column.</source>
        <translation>シートには、少なくとも1列が必要です。</translation>
    </message>
    <message>
        <source>A sheet has from %1 to %2 cells.</source>
        <translation>シートのセルは%1～%2個です。</translation>
    </message>
    <message>
        <source>A sheet needs a name of up to %1 characters.</source>
        <translation>シートには%1文字以内の名前が必要です。</translation>
    </message>
    <message>
        <source>A sheet of %1 columns and %2 rows is too large.</source>
        <translation>%1列%2行のシートは大きすぎます。</translation>
    </message>
    <message>
        <source>A side cannot be %1 pixels long.</source>
        <translation>辺の長さを%1ピクセルにすることはできません。</translation>
    </message>
    <message>
        <source>A template of %1 cells does not fit its grid.</source>
        <translation>セルが%1個のテンプレートは、そのグリッドに合いません。</translation>
    </message>
    <message>
        <source>A text of the character is too long: %1 characters.</source>
        <translation>キャラクターのテキストに、長すぎるものがあります（%1文字）。</translation>
    </message>
    <message>
        <source>A view counts on a version that is not there.</source>
        <translation>ビューに使うことになっているバージョンがありません。</translation>
    </message>
    <message>
        <source>A view has too many versions.</source>
        <translation>バージョンが多すぎるビューがあります。</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>受け付け：%1</translation>
    </message>
    <message>
        <source>Add credit on the provider&apos;s site, then go on.</source>
        <translation>プロバイダーのサイトで残高を追加してから、再開してください。</translation>
    </message>
    <message>
        <source>An outfit or a prop has no name, or too long a one.</source>
        <translation>衣装か小物に、名前がないか、長すぎるものがあります。</translation>
    </message>
    <message>
        <source>Another NanoStudio has this library open.</source>
        <translation>別のNanoStudioがこのライブラリを開いています。</translation>
    </message>
    <message>
        <source>Answers of the provider:</source>
        <translation>プロバイダーの応答：</translation>
    </message>
    <message>
        <source>Ask for 1 to %1.</source>
        <translation>1から%1までの枚数を指定してください。</translation>
    </message>
    <message>
        <source>Asked: %1 pictures (%2)</source>
        <translation>指定：画像%1枚（%2）</translation>
    </message>
    <message>
        <source>Begin again with the picture as a reference.</source>
        <translation>その画像を参照画像にして、最初からやり直してください。</translation>
    </message>
    <message>
        <source>Between cells there are from %1 to %2 pixels.</source>
        <translation>セルの間隔は%1～%2ピクセルです。</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>送信前にキャンセルしました。</translation>
    </message>
    <message>
        <source>Canon version %1 of “%2” is locked.</source>
        <translation>「%2」の公式設定バージョン%1はロックされています。</translation>
    </message>
    <message>
        <source>Change the model, the shape, the resolution or the prompt.</source>
        <translation>モデル、縦横比、解像度、またはプロンプトを変えてください。</translation>
    </message>
    <message>
        <source>Change the prompt and try again. It does not say whether it charged.</source>
        <translation>プロンプトを変えて、もう一度お試しください。課金の有無は知らされていません。</translation>
    </message>
    <message>
        <source>Change the prompt or the references; sent unchanged it is refused again.</source>
        <translation>プロンプトか参照画像を変えてください。そのまま送信すると、また拒否されます。</translation>
    </message>
    <message>
        <source>Change the prompt or try again.</source>
        <translation>プロンプトを変えるか、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Change the prompt, the shape or the references.</source>
        <translation>プロンプト、縦横比、または参照画像を変えてください。</translation>
    </message>
    <message>
        <source>Charged: no</source>
        <translation>課金: なし</translation>
    </message>
    <message>
        <source>Charged: not known</source>
        <translation>課金: 不明</translation>
    </message>
    <message>
        <source>Charged: refunded</source>
        <translation>課金: 返金済み</translation>
    </message>
    <message>
        <source>Charged: yes</source>
        <translation>課金: あり</translation>
    </message>
    <message>
        <source>Check that %1 exists and belongs to you.</source>
        <translation>%1が存在し、自分の所有になっているか確認してください。</translation>
    </message>
    <message>
        <source>Check the disk that %1 is on.</source>
        <translation>%1のあるディスクを確認してください。</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>ファイルのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check the network and the provider&apos;s address.</source>
        <translation>ネットワークとプロバイダーのURLを確認してください。</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Check the provider&apos;s address in Keys and providers.</source>
        <translation>「APIキーとプロバイダー」で、プロバイダーのURLを確認してください。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>このコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>Check the task id, the model and the provider&apos;s address.</source>
        <translation>タスクID、モデル、プロバイダーのURLを確認してください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether the network wants a sign-in page to be opened first.</source>
        <translation>このコンピューターの日付と時刻が正しいか、ネットワークの利用に先にサインインページを開く必要がないかを確認してください。</translation>
    </message>
    <message>
        <source>Check, enter the task id from the provider&apos;s site, resend (may charge again) or dismiss.</source>
        <translation>確認する、プロバイダーのサイトにあるタスクIDを入力する、再送信する（再度課金される可能性があります）、破棄する、のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>Choose 1 to %1.</source>
        <translation>1～%1から選んでください。</translation>
    </message>
    <message>
        <source>Choose 1 to 100; 90 is good for nearly all.</source>
        <translation>1～100から選んでください。ほとんどの場合は90で十分です。</translation>
    </message>
    <message>
        <source>Choose a file of up to %1 kB.</source>
        <translation>%1 kB以下のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>このコンピューターのディスクにあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder outside it.</source>
        <translation>ライブラリの外のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a larger page, fewer cells, or smaller margins and gutters.</source>
        <translation>ページを大きくするか、セルを減らすか、余白と間隔を小さくしてください。</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>画像ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a shorter name for the files, or another folder.</source>
        <translation>ファイルの名前を短くするか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder. Nothing was changed.</source>
        <translation>空のフォルダーか新しいフォルダーを選んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>Choose another cell.</source>
        <translation>別のセルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder; nothing was changed.</source>
        <translation>別のフォルダーを選んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>Choose another model; nothing was sent.</source>
        <translation>別のモデルを選んでください。何も送信していません。</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>別の名前かフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>別の数値を選んでください。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>Choose another place than %1.</source>
        <translation>%1以外の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose another place; the name ends in .png.</source>
        <translation>別の場所を選んでください。名前の末尾は.pngです。</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>別のシートを選んでください。</translation>
    </message>
    <message>
        <source>Choose one of its versions.</source>
        <translation>そのビューのバージョンから選んでください。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>次の中から選んでください：%1。</translation>
    </message>
    <message>
        <source>Choose the folder that has a %1 in it.</source>
        <translation>%1が入っているフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the pictures in it.</source>
        <translation>その中の画像を選んでください。</translation>
    </message>
    <message>
        <source>Connect its disk, or give yourself the right to write there.</source>
        <translation>そのディスクを接続するか、書き込み権限を付与してください。</translation>
    </message>
    <message>
        <source>Connect the disk that %1 is on. Nothing in it was changed.</source>
        <translation>%1のあるディスクを接続してください。中のものは何も変更していません。</translation>
    </message>
    <message>
        <source>Copy it again, without line breaks, and enter it in Keys and providers.</source>
        <translation>改行が入らないようにコピーし直し、「APIキーとプロバイダー」で入力してください。</translation>
    </message>
    <message>
        <source>Copy it to this one first.</source>
        <translation>先にこのコンピューターへコピーしてください。</translation>
    </message>
    <message>
        <source>Copy or download it again, or choose another file.</source>
        <translation>コピーまたはダウンロードし直すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Copy the id from the provider&apos;s site, without the address around it.</source>
        <translation>プロバイダーのサイトから、URLを含めずにIDだけをコピーしてください。</translation>
    </message>
    <message>
        <source>Copy the picture again.</source>
        <translation>画像をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Cost: %1 (%2)</source>
        <translation>料金：%1（%2）</translation>
    </message>
    <message>
        <source>Delivered: %1 pictures</source>
        <translation>出力：画像%1枚</translation>
    </message>
    <message>
        <source>Dossier of image tasks</source>
        <translation>画像タスクの記録資料</translation>
    </message>
    <message>
        <source>Each must be a text, up to %1 long.</source>
        <translation>それぞれ、%1文字以内のテキストにしてください。</translation>
    </message>
    <message>
        <source>Each must be an object with fields.</source>
        <translation>それぞれ、フィールドを持つオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>終了：%1</translation>
    </message>
    <message>
        <source>Enter it again in Keys and providers, or with: nanostudio keys set %1 --label &quot;%2&quot;.</source>
        <translation>「APIキーとプロバイダー」か、次のコマンドで入力し直してください：nanostudio keys set %1 --label &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>Enter one in Keys and providers, or with: nanostudio keys set %1, or set %3. Get it at: %2.</source>
        <translation>「APIキーとプロバイダー」で入力するか、nanostudio keys set %1 を実行するか、%3を設定してください。入手先：%2。</translation>
    </message>
    <message>
        <source>Enter the key again in Keys and providers, or make a new one.</source>
        <translation>「APIキーとプロバイダー」でAPIキーを入力し直すか、新しいAPIキーを作成してください。</translation>
    </message>
    <message>
        <source>Enter the key in Keys and providers, or with: nanostudio keys set.</source>
        <translation>APIキーは「APIキーとプロバイダー」か、次のコマンドで入力してください：nanostudio keys set。</translation>
    </message>
    <message>
        <source>Fields are written like this: {date}.</source>
        <translation>フィールドは{date}のように書きます。</translation>
    </message>
    <message>
        <source>Fill a cell first.</source>
        <translation>先にセルに画像を入れてください。</translation>
    </message>
    <message>
        <source>Fill it before you lock it.</source>
        <translation>ロックする前に画像を入れてください。</translation>
    </message>
    <message>
        <source>Finish it first: export to the same folder once more.</source>
        <translation>先に完了させてください。同じフォルダーにもう一度書き出します。</translation>
    </message>
    <message>
        <source>Free some space for %1, or raise its quota, and try again.</source>
        <translation>%1の空き容量を増やすか、割り当て容量を引き上げて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Give each an id of its own.</source>
        <translation>それぞれに別のIDを付けてください。</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>タイトルを付けてください。</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>どちらかに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Give outfits and props a name of up to %1 characters.</source>
        <translation>衣装と小物に、%1文字以内の名前を付けてください。</translation>
    </message>
    <message>
        <source>Give the path of a file or an https address.</source>
        <translation>ファイルのパスかhttpsのURLを指定してください。</translation>
    </message>
    <message>
        <source>Give this one an id of its own.</source>
        <translation>こちらには別のIDを付けてください。</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or name another: --data-dir.</source>
        <translation>書き込み権限を付与するか、--data-dirで別の場所を指定してください。</translation>
    </message>
    <message>
        <source>Idempotency key: %1</source>
        <translation>冪等キー：%1</translation>
    </message>
    <message>
        <source>In a terminal: nanostudio characters add NAME.</source>
        <translation>ターミナルで実行してください：nanostudio characters add NAME。</translation>
    </message>
    <message>
        <source>In a terminal: nanostudio tasks identify %1 REMOTE_ID.</source>
        <translation>ターミナルでは：nanostudio tasks identify %1 REMOTE_ID。</translation>
    </message>
    <message>
        <source>It adds: “%1”</source>
        <translation>補足：「%1」</translation>
    </message>
    <message>
        <source>It answers each request at once, with the picture in the answer.</source>
        <translation>リクエストごとにその場で応答し、画像はその応答に含まれます。</translation>
    </message>
    <message>
        <source>It begins anew at midnight Pacific time; NanoStudio asks once an hour. A higher quota, or another key, helps sooner.</source>
        <translation>割り当ては太平洋時間の午前0時にリセットされます。NanoStudioは1時間ごとに問い合わせます。割り当てを増やすか、別のAPIキーを使えば、早く再開できます。</translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation>https://で始まります</translation>
    </message>
    <message>
        <source>It can be fetched again later.</source>
        <translation>後でもう一度取得できます。</translation>
    </message>
    <message>
        <source>It does not know the language of the prompt (%1).</source>
        <translation>プロンプトの言語に対応していません（%1）。</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>失敗しました。</translation>
    </message>
    <message>
        <source>It gives its pictures at once or never. Its site may show whether it charged; then resend (may charge again) or dismiss.</source>
        <translation>画像はその場で届くか、まったく届かないかのどちらかです。課金されたかどうかは、サイトで確認できることがあります。そのうえで、再送信（再度課金される可能性があります）または破棄を選んでください。</translation>
    </message>
    <message>
        <source>It goes on at the next start. Please report it with the log.</source>
        <translation>次回の起動時に再開します。ログを添えて報告してください。</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>自動的に再開します。</translation>
    </message>
    <message>
        <source>It goes on when others are done.</source>
        <translation>ほかのものが終わると再開します。</translation>
    </message>
    <message>
        <source>It holds more than %1 pictures.</source>
        <translation>%1枚を超える画像が入っています。</translation>
    </message>
    <message>
        <source>It holds no character.</source>
        <translation>キャラクターが入っていません。</translation>
    </message>
    <message>
        <source>It holds “%1” twice.</source>
        <translation>「%1」が2つ入っています。</translation>
    </message>
    <message>
        <source>It holds “%1”, which belongs to no character.</source>
        <translation>どのキャラクターのものでもない「%1」が入っています。</translation>
    </message>
    <message>
        <source>It holds “%1”, which is a link or no file.</source>
        <translation>中の「%1」が、リンクか、ファイル以外のものです。</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>送信中です。</translation>
    </message>
    <message>
        <source>It is built of too many parts.</source>
        <translation>構成する部分の数が多すぎます。</translation>
    </message>
    <message>
        <source>It is damaged, or no file of a character.</source>
        <translation>壊れているか、キャラクターのファイルではありません。</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>It is encrypted, or packed in an unusual way.</source>
        <translation>暗号化されているか、通常と違う方法で圧縮されています。</translation>
    </message>
    <message>
        <source>It is no longer in the library; add the picture again.</source>
        <translation>ライブラリにもうありません。画像をもう一度追加してください。</translation>
    </message>
    <message>
        <source>It is on its way, or was cancelled.</source>
        <translation>すでに処理が始まったか、キャンセルされています。</translation>
    </message>
    <message>
        <source>It is queued.</source>
        <translation>順番待ちです。</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>It is task %1.</source>
        <translation>タスク%1です。</translation>
    </message>
    <message>
        <source>It is the same picture as “%1”.</source>
        <translation>「%1」と同じ画像です。</translation>
    </message>
    <message>
        <source>It is used for this run only.</source>
        <translation>今回の起動中のみ使用されます。</translation>
    </message>
    <message>
        <source>It is waiting.</source>
        <translation>待機中です。</translation>
    </message>
    <message>
        <source>It made no picture (%1).</source>
        <translation>画像は生成されませんでした（%1）。</translation>
    </message>
    <message>
        <source>It may be damaged.</source>
        <translation>壊れている可能性があります。</translation>
    </message>
    <message>
        <source>It may be made to do harm.</source>
        <translation>悪意のあるファイルの可能性があります。</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>課金された可能性があります。</translation>
    </message>
    <message>
        <source>It may have been deleted. In a terminal: nanostudio tasks list.</source>
        <translation>削除された可能性があります。ターミナルでは：nanostudio tasks list。</translation>
    </message>
    <message>
        <source>It may have been retired, or its name be misspelt: choose another model.</source>
        <translation>提供が終了したか、名前が間違っている可能性があります。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>It may have been taken and charged; check before you send it again.</source>
        <translation>受け付けられ、課金された可能性があります。もう一度送信する前に確認してください。</translation>
    </message>
    <message>
        <source>It may have been taken and charged; look on the provider&apos;s site.</source>
        <translation>受け付けられ、課金された可能性があります。プロバイダーのサイトで確認してください。</translation>
    </message>
    <message>
        <source>It may still appear: check again in a while. If it does not, it was probably not accepted; resend (may charge again) or dismiss.</source>
        <translation>後から現れる可能性があります。しばらくしてから、もう一度確認してください。現れなければ、おそらく受け付けられていません。その場合は、再送信（再度課金される可能性があります）または破棄を選んでください。</translation>
    </message>
    <message>
        <source>It may still come: check again later (task %1).</source>
        <translation>これから届く可能性があります。後でもう一度確認してください（タスク%1）。</translation>
    </message>
    <message>
        <source>It may want billing turned on, or not serve your region; look at the project on the provider&apos;s site.</source>
        <translation>お支払い設定を有効にする必要があるか、対象外の地域である可能性があります。プロバイダーのサイトでプロジェクトを確認してください。</translation>
    </message>
    <message>
        <source>It must be a list of up to %1.</source>
        <translation>%1件以内のリストにしてください。</translation>
    </message>
    <message>
        <source>It must be a text, up to %1 long.</source>
        <translation>%1文字以内のテキストにしてください。</translation>
    </message>
    <message>
        <source>It must be a whole number from %1 to %2.</source>
        <translation>%1～%2の整数にしてください。</translation>
    </message>
    <message>
        <source>It must be an object with fields.</source>
        <translation>フィールドを持つオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>trueかfalseにしてください。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>エラーの内容：%1</translation>
    </message>
    <message>
        <source>It sent words, and no picture: “%1”</source>
        <translation>画像ではなく文章が届きました：「%1」</translation>
    </message>
    <message>
        <source>It stopped and gives no closer reason (%1).</source>
        <translation>詳しい理由の説明なしに停止しました（%1）。</translation>
    </message>
    <message>
        <source>It stopped for a reason of its own (%1).</source>
        <translation>独自の理由で停止しました（%1）。</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>It was charged and cannot be fetched again. Generate it anew.</source>
        <translation>課金されましたが、もう一度取得することはできません。新たに生成してください。</translation>
    </message>
    <message>
        <source>It was charged.</source>
        <translation>課金されました。</translation>
    </message>
    <message>
        <source>It was cut off. The task may have been taken; check it.</source>
        <translation>応答を途中で打ち切りました。タスクが受け付けられた可能性があります。確認してください。</translation>
    </message>
    <message>
        <source>It was imported; nobody knows how to make it.</source>
        <translation>読み込んだ画像のため、作り方が分かりません。</translation>
    </message>
    <message>
        <source>It was left as it is. Restore a backup: nanostudio library restore FILE. (SQLite: %1)</source>
        <translation>元の状態のまま残してあります。バックアップから復元してください：nanostudio library restore FILE。（SQLite：%1）</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>除外しました。</translation>
    </message>
    <message>
        <source>It was made with no character.</source>
        <translation>キャラクターを使わずに作られています。</translation>
    </message>
    <message>
        <source>It was made with the canon of now.</source>
        <translation>今の公式設定で作られています。</translation>
    </message>
    <message>
        <source>It was moved, changed or deleted. Add it again.</source>
        <translation>移動、変更、または削除されています。もう一度追加してください。</translation>
    </message>
    <message>
        <source>It was refunded.</source>
        <translation>返金されました。</translation>
    </message>
    <message>
        <source>Its answer is only a part of what was asked (%1).</source>
        <translation>応答はリクエストの一部だけでした（%1）。</translation>
    </message>
    <message>
        <source>Its answer reached its greatest length before there was a picture (%1).</source>
        <translation>画像ができる前に、応答が最大の長さに達しました（%1）。</translation>
    </message>
    <message>
        <source>Its columns and rows have room for 1 to %1.</source>
        <translation>この列数と行数で置けるのは1～%1個です。</translation>
    </message>
    <message>
        <source>Its file is damaged; export it once more.</source>
        <translation>ファイルが壊れています。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>Its model is not known here any more.</source>
        <translation>使ったモデルが、ここではもう分かりません。</translation>
    </message>
    <message>
        <source>Its models are: %1.</source>
        <translation>使えるモデル：%1。</translation>
    </message>
    <message>
        <source>Its own answer came out broken (%1).</source>
        <translation>プロバイダーの応答自体が壊れていました（%1）。</translation>
    </message>
    <message>
        <source>Its pictures are being fetched.</source>
        <translation>画像を取得中です。</translation>
    </message>
    <message>
        <source>Its pictures are not those that the character names.</source>
        <translation>入っている画像が、キャラクターに記されている画像と一致しません。</translation>
    </message>
    <message>
        <source>Its pictures were deleted there.</source>
        <translation>画像はプロバイダー側で削除されました。</translation>
    </message>
    <message>
        <source>Its quota is 0: turn on billing for the key&apos;s project on the provider&apos;s site, then go on.</source>
        <translation>割り当てが0です。プロバイダーのサイトでAPIキーのプロジェクトのお支払い設定を有効にしてから、再開してください。</translation>
    </message>
    <message>
        <source>Its references are being uploaded.</source>
        <translation>参照画像をアップロード中です。</translation>
    </message>
    <message>
        <source>Its rows are those of its documentation. Providers with a list: %1.</source>
        <translation>掲載されているのは、公式ドキュメントにあるモデルです。一覧のあるプロバイダー：%1。</translation>
    </message>
    <message>
        <source>Its views are: %1.</source>
        <translation>使えるビュー：%1。</translation>
    </message>
    <message>
        <source>Let one of them need nothing.</source>
        <translation>そのうち1つは、ほかのセルを必要としないようにしてください。</translation>
    </message>
    <message>
        <source>Letters may be scaled from a quarter to four.</source>
        <translation>文字の倍率は、4分の1から4倍までです。</translation>
    </message>
    <message>
        <source>Look at %1. Nothing else is lost.</source>
        <translation>%1を確認してください。ほかに失われたものはありません。</translation>
    </message>
    <message>
        <source>Look at %1: %2.</source>
        <translation>%1を確認してください：%2。</translation>
    </message>
    <message>
        <source>Look at the account on the provider&apos;s site; until then nothing helps.</source>
        <translation>プロバイダーのサイトでアカウントを確認してください。それまでは何をしても解決しません。</translation>
    </message>
    <message>
        <source>Look at the key&apos;s rights on the provider&apos;s site, or use another.</source>
        <translation>プロバイダーのサイトでAPIキーの権限を確認するか、別のAPIキーを使ってください。</translation>
    </message>
    <message>
        <source>Look for its unlock window; else use the key for this run only.</source>
        <translation>ロック解除のウィンドウが開いていないか確認してください。見つからなければ、APIキーを今回の起動中だけ使えます。</translation>
    </message>
    <message>
        <source>Look into its folder.</source>
        <translation>フォルダーの中を確認してください。</translation>
    </message>
    <message>
        <source>Look on the provider&apos;s site; enter the task id found there.</source>
        <translation>プロバイダーのサイトを確認し、そこにあるタスクIDを入力してください。</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>作成：%1</translation>
    </message>
    <message>
        <source>Make a sheet of another character.</source>
        <translation>別のキャラクターのシートを作ってください。</translation>
    </message>
    <message>
        <source>Make room on the disk of %1. The picture is still at the provider and is fetched again.</source>
        <translation>%1のあるディスクの空きを増やしてください。画像はまだプロバイダーにあり、もう一度取得されます。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>ディスクの空きを増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Make room where %1 is (%2 MB are free), then try again.</source>
        <translation>%1のある場所の空きを増やしてから（現在の空き：%2 MB）、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Make room where %1 is, or choose another place.</source>
        <translation>%1のある場所の空きを増やすか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Make room where %1 is, then try again.</source>
        <translation>%1のある場所の空きを増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル：%1</translation>
    </message>
    <message>
        <source>My pictures</source>
        <translation>自分の画像</translation>
    </message>
    <message>
        <source>Name one by its id: %1.</source>
        <translation>IDでどれか1つを指定してください：%1。</translation>
    </message>
    <message>
        <source>Name the id of another cell.</source>
        <translation>別のセルのIDを指定してください。</translation>
    </message>
    <message>
        <source>NanoStudio is closing.</source>
        <translation>NanoStudioは終了処理中です。</translation>
    </message>
    <message>
        <source>NanoStudio made a mistake with this task.</source>
        <translation>このタスクの処理中に、NanoStudioに不具合が起きました。</translation>
    </message>
    <message>
        <source>NanoStudio takes up to %1 MB. Nothing of it was kept.</source>
        <translation>NanoStudioが受け取れるのは%1 MBまでです。応答は何も保存していません。</translation>
    </message>
    <message>
        <source>No further answer of the provider was kept.</source>
        <translation>プロバイダーからのこれ以外の応答は、保存されていません。</translation>
    </message>
    <message>
        <source>No key for %1 is stored.</source>
        <translation>%1のAPIキーが保存されていません。</translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>APIキーが入力されていません。</translation>
    </message>
    <message>
        <source>No picture has the %1 “%2”.</source>
        <translation>%1が「%2」の画像はありません。</translation>
    </message>
    <message>
        <source>No picture was ordered or charged. Choose another provider to host.</source>
        <translation>画像の依頼も課金も行われていません。ホスト先に別のプロバイダーを選んでください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>%1への安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Not named here: %1 more.</source>
        <translation>ほかに%1件あります。</translation>
    </message>
    <message>
        <source>Nothing in the files says that a model made them, or how.</source>
        <translation>モデルで作られたことも、どのように作られたかも、ファイルには一切残りません。</translation>
    </message>
    <message>
        <source>Nothing in the library was changed. Look for it again.</source>
        <translation>ライブラリの中は何も変更していません。もう一度探してください。</translation>
    </message>
    <message>
        <source>Nothing was adopted or sent. Compare on the provider&apos;s site and enter the right id: %1.</source>
        <translation>取り込みも送信もしていません。プロバイダーのサイトで照らし合わせ、正しいIDを入力してください：%1。</translation>
    </message>
    <message>
        <source>Nothing was changed. The system says: %1</source>
        <translation>何も変更していません。システムからのメッセージ：%1</translation>
    </message>
    <message>
        <source>Nothing was charged for this request.</source>
        <translation>このリクエストでは、何も課金されていません。</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>何も課金されていません。</translation>
    </message>
    <message>
        <source>Nothing was charged. Check the model and the provider&apos;s address.</source>
        <translation>何も課金されていません。モデルとプロバイダーのURLを確認してください。</translation>
    </message>
    <message>
        <source>Nothing was charged. Order it again.</source>
        <translation>何も課金されていません。もう一度生成してください。</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing was charged.</source>
        <translation>何も送信されておらず、何も課金されていません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for less, or raise the budget.</source>
        <translation>何も送信していません。生成する数を減らすか、予算を増やしてください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in Keys and providers: https://, the host, no password.</source>
        <translation>何も送信していません。「APIキーとプロバイダー」で、https://で始まること、ホスト名があること、パスワードを含まないことを確認してください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose one, or the route “edits” for references.</source>
        <translation>何も送信していません。縦横比を選ぶか、参照画像に「edits」ルートを使ってください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Give an https address, or let a provider with uploads host your files, where they are public for a while: choose one in Keys and providers, or with --host-through %1, or in settings.toml [providers.%2] host_through = &quot;%1&quot;.</source>
        <translation>何も送信していません。httpsのURLを指定するか、アップロードに対応したプロバイダーにファイルをホストさせてください（しばらくの間公開されます）。ホスト先は「APIキーとプロバイダー」か、--host-through %1 か、settings.tomlの [providers.%2] host_through = &quot;%1&quot; で選べます。</translation>
    </message>
    <message>
        <source>Nothing was sent. NanoStudio takes http and https proxies; check HTTPS_PROXY and ALL_PROXY.</source>
        <translation>何も送信していません。NanoStudioが使えるのはhttpとhttpsのプロキシです。HTTPS_PROXYとALL_PROXYを確認してください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Reuse the settings and add them again.</source>
        <translation>何も送信していません。設定を再利用し、参照画像を追加し直してください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Those that can are: %1.</source>
        <translation>何も送信していません。ホストできるのは次のとおりです：%1。</translation>
    </message>
    <message>
        <source>One of its references is not in the library any more.</source>
        <translation>参照画像に、もうライブラリにないものがあります。</translation>
    </message>
    <message>
        <source>One of its stricter rules stopped this (%1).</source>
        <translation>プロバイダーのより厳しい規定により停止されました（%1）。</translation>
    </message>
    <message>
        <source>One order takes up to %1.</source>
        <translation>1回に生成できるのは%1枚までです。</translation>
    </message>
    <message>
        <source>Only a part of the answer arrived.</source>
        <translation>応答の一部しか届きませんでした。</translation>
    </message>
    <message>
        <source>Only a task whose answer was lost is sent again.</source>
        <translation>再送信できるのは、応答が失われたタスクだけです。</translation>
    </message>
    <message>
        <source>Only outfits and props have names.</source>
        <translation>名前があるのは衣装と小物だけです。</translation>
    </message>
    <message>
        <source>Ordered: %1</source>
        <translation>生成の指示：%1</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or AVIF.</source>
        <translation>PNG、JPEG、WebP、AVIFに対応しています。</translation>
    </message>
    <message>
        <source>Paste it alone, as the provider shows it.</source>
        <translation>プロバイダーの表示どおりに、APIキーだけをペーストしてください。</translation>
    </message>
    <message>
        <source>Paste it as the provider shows it.</source>
        <translation>プロバイダーの表示どおりにペーストしてください。</translation>
    </message>
    <message>
        <source>Pictures are fetched by https from the internet only, so that no provider can reach into the local network.</source>
        <translation>プロバイダーがローカルネットワークに入り込めないよう、画像はインターネットからhttpsでのみ取得します。</translation>
    </message>
    <message>
        <source>Pictures cannot be read right now.</source>
        <translation>現在、画像を読み込めません。</translation>
    </message>
    <message>
        <source>Pictures cannot be scaled to %1 percent.</source>
        <translation>画像を%1パーセントに拡大・縮小することはできません。</translation>
    </message>
    <message>
        <source>Pictures may have up to %1 MB. Save a smaller copy.</source>
        <translation>画像は%1 MBまでです。小さくしたものを保存してください。</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>プロンプト：%1</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>プロバイダー：%1</translation>
    </message>
    <message>
        <source>Ratings are 0 to 5.</source>
        <translation>評価は0～5です。</translation>
    </message>
    <message>
        <source>References are missing: %1.</source>
        <translation>参照画像が見つかりません：%1。</translation>
    </message>
    <message>
        <source>References: %1</source>
        <translation>参照画像：%1枚</translation>
    </message>
    <message>
        <source>Remove %1, or choose another model.</source>
        <translation>%1枚外すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Remove %1, or give them another role.</source>
        <translation>%1枚外すか、別の役割に変えてください。</translation>
    </message>
    <message>
        <source>Remove it from the request, or add the picture again.</source>
        <translation>リクエストから外すか、画像をもう一度追加してください。</translation>
    </message>
    <message>
        <source>Remove it with the system&apos;s own keyring program.</source>
        <translation>システムのキーリング管理プログラムで削除してください。</translation>
    </message>
    <message>
        <source>Restore a backup of the database.</source>
        <translation>データベースをバックアップから復元してください。</translation>
    </message>
    <message>
        <source>Restore it from a backup of the library folder, or take it out.</source>
        <translation>ライブラリフォルダーのバックアップから復元するか、その画像を外してください。</translation>
    </message>
    <message>
        <source>Restore it from a backup of the library folder.</source>
        <translation>ライブラリフォルダーのバックアップから復元してください。</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>%1行%2列</translation>
    </message>
    <message>
        <source>SHA-256 of the request: %1</source>
        <translation>リクエストのSHA-256：%1</translation>
    </message>
    <message>
        <source>Save a smaller copy and use that.</source>
        <translation>小さくしたものを保存して、それを使ってください。</translation>
    </message>
    <message>
        <source>Save the reference as PNG or JPEG and add it again.</source>
        <translation>参照画像をPNGまたはJPEGで保存し、もう一度追加してください。</translation>
    </message>
    <message>
        <source>Say plainly that a picture is wanted, or try again.</source>
        <translation>画像がほしいことをはっきり書くか、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Say what the picture should show.</source>
        <translation>どんな画像にしたいかを書いてください。</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>送信：%1</translation>
    </message>
    <message>
        <source>Set %1 in the environment instead.</source>
        <translation>代わりに、環境変数%1を設定してください。</translation>
    </message>
    <message>
        <source>Several characters are called “%1”.</source>
        <translation>「%1」という名前のキャラクターが複数あります。</translation>
    </message>
    <message>
        <source>Shorten it to %1.</source>
        <translation>%1文字以内に短くしてください。</translation>
    </message>
    <message>
        <source>Shorten the prompt, or ask for a lower resolution.</source>
        <translation>プロンプトを短くするか、解像度を下げてください。</translation>
    </message>
    <message>
        <source>Shorten “%1…” to %2.</source>
        <translation>「%1…」を%2文字以内に短くしてください。</translation>
    </message>
    <message>
        <source>Sliced sheet</source>
        <translation>分割したシート</translation>
    </message>
    <message>
        <source>Some cells wait for each other: %1.</source>
        <translation>互いを待っているセルがあります：%1。</translation>
    </message>
    <message>
        <source>Start NanoStudio again.</source>
        <translation>NanoStudioを起動し直してください。</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態：%1</translation>
    </message>
    <message>
        <source>Stopped waiting.</source>
        <translation>待つのをやめました。</translation>
    </message>
    <message>
        <source>Take it out and add it again.</source>
        <translation>その画像を外して、もう一度追加してください。</translation>
    </message>
    <message>
        <source>Task at the provider: %1</source>
        <translation>プロバイダーでのタスク：%1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>タスク：%1</translation>
    </message>
    <message>
        <source>That is not followed with a key. Check the provider&apos;s address, and whether the network wants a sign-in page to be opened first.</source>
        <translation>APIキーを付けたまま転送先へは進みません。プロバイダーのURLが正しいか、ネットワークの利用に先にサインインページを開く必要がないかを確認してください。</translation>
    </message>
    <message>
        <source>The account is limited for breaking its policies (%1).</source>
        <translation>ポリシー違反のため、アカウントが制限されています（%1）。</translation>
    </message>
    <message>
        <source>The address given for %1 cannot be used.</source>
        <translation>%1に指定されたURLは使用できません。</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation>%1の応答を読み取れません。</translation>
    </message>
    <message>
        <source>The answer of %1 does not end.</source>
        <translation>%1の応答が終わりません。</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged.</source>
        <translation>%1の応答が壊れています。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>%1の応答が大きすぎます。</translation>
    </message>
    <message>
        <source>The backup would replace the library&apos;s own database.</source>
        <translation>このバックアップは、ライブラリのデータベースそのものを上書きしてしまいます。</translation>
    </message>
    <message>
        <source>The cell “%1” needs “%2”, which there is not.</source>
        <translation>セル「%1」に必要な「%2」がありません。</translation>
    </message>
    <message>
        <source>The cells do not fit the page.</source>
        <translation>セルがページに収まりません。</translation>
    </message>
    <message>
        <source>The character cannot be told apart from others.</source>
        <translation>キャラクターをほかのキャラクターと区別できません。</translation>
    </message>
    <message>
        <source>The character has no name.</source>
        <translation>キャラクターの名前がありません。</translation>
    </message>
    <message>
        <source>The character holds characters that are no text.</source>
        <translation>キャラクターに、テキストとして扱えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The character is no longer there.</source>
        <translation>このキャラクターはもうありません。</translation>
    </message>
    <message>
        <source>The colours may differ from the other cells.</source>
        <translation>色がほかのセルと違うかもしれません。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle.</source>
        <translation>%1との接続が途中で切れました。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>%1との接続が切れました。</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent. Nothing was resent.</source>
        <translation>リクエストの送信後に接続が切れました。再送信は一切していません。</translation>
    </message>
    <message>
        <source>The delivered picture is damaged: it is no base64.</source>
        <translation>届いた画像が壊れています（base64ではありません）。</translation>
    </message>
    <message>
        <source>The disk failed on %1.</source>
        <translation>%1でディスクエラーが発生しました。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクに空きがありません。</translation>
    </message>
    <message>
        <source>The disk is nearly full: a picture might not fit.</source>
        <translation>ディスクの空きがほとんどなく、画像が入りきらない可能性があります。</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>ディスクからエラーが報告されました。</translation>
    </message>
    <message>
        <source>The download is incomplete.</source>
        <translation>ダウンロードが完了していません。</translation>
    </message>
    <message>
        <source>The export in “%1” was not finished.</source>
        <translation>「%1」への書き出しは完了していません。</translation>
    </message>
    <message>
        <source>The exported library in “%1” is damaged.</source>
        <translation>「%1」にある書き出したライブラリが壊れています。</translation>
    </message>
    <message>
        <source>The face may differ from the other cells.</source>
        <translation>顔がほかのセルと違うかもしれません。</translation>
    </message>
    <message>
        <source>The fields are: %1.</source>
        <translation>使えるフィールド：%1。</translation>
    </message>
    <message>
        <source>The files say that a model made them, but not how: settings cannot be read back.</source>
        <translation>モデルで作られたことはファイルに残りますが、どのように作られたかは残りません。設定を読み戻すことはできません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>フォルダー%1を読み込めません。</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures.</source>
        <translation>フォルダー%1に画像がありません。</translation>
    </message>
    <message>
        <source>The folder is not there or may not be written.</source>
        <translation>フォルダーが見つからないか、書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>The head heights must begin above their end, and within the cell.</source>
        <translation>頭身の目盛りは、上端を下端より上にし、セルの範囲内に収めてください。</translation>
    </message>
    <message>
        <source>The key holds characters no key has.</source>
        <translation>APIキーに使われない文字が含まれています。</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>APIキーが空です。</translation>
    </message>
    <message>
        <source>The key is used for this run only. To keep it, start GNOME Keyring, KWallet or another program with the Secret Service, or set the provider&apos;s variable.</source>
        <translation>APIキーは今回の起動中のみ使用されます。保存するには、GNOME Keyring、KWallet、またはSecret Serviceに対応した別のプログラムを起動するか、プロバイダーの環境変数を設定してください。</translation>
    </message>
    <message>
        <source>The key “%1” for %2 is not stored.</source>
        <translation>%2のAPIキー「%1」は保存されていません。</translation>
    </message>
    <message>
        <source>The keyring did not keep it.</source>
        <translation>キーリングに保存されませんでした。</translation>
    </message>
    <message>
        <source>The library folder is not there or may not be written.</source>
        <translation>ライブラリフォルダーが見つからないか、書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>ライブラリは閉じられています。</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>ライブラリのデータベースが壊れています。</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged: a path leads out of the folder.</source>
        <translation>ライブラリのデータベースが壊れています。フォルダーの外を指すパスがあります。</translation>
    </message>
    <message>
        <source>The library&apos;s disk cannot keep a database safely.</source>
        <translation>ライブラリのあるディスクには、データベースを安全に保存できません。</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名前が空です。</translation>
    </message>
    <message>
        <source>The name is too long: %1 characters.</source>
        <translation>名前が長すぎます（%1文字）。</translation>
    </message>
    <message>
        <source>The names are: %1.</source>
        <translation>登録されている名前：%1。</translation>
    </message>
    <message>
        <source>The palette holds something that is no colour.</source>
        <translation>カラーパレットに、色ではないものが含まれています。</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>この画像</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read.</source>
        <translation>画像%1を読み込めません。</translation>
    </message>
    <message>
        <source>The picture came, but NanoStudio ended before it was kept.</source>
        <translation>画像は届きましたが、保存する前にNanoStudioが終了しました。</translation>
    </message>
    <message>
        <source>The picture can be fetched again later.</source>
        <translation>画像は後でもう一度取得できます。</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>画像を%1に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The picture goes against its safety rules (%1).</source>
        <translation>画像がプロバイダーの安全規定に反します（%1）。</translation>
    </message>
    <message>
        <source>The picture is no longer in the library.</source>
        <translation>この画像はもうライブラリにありません。</translation>
    </message>
    <message>
        <source>The picture is still there; it is fetched again.</source>
        <translation>画像はまだそこにあり、もう一度取得されます。</translation>
    </message>
    <message>
        <source>The picture of the window could not be saved as %1.</source>
        <translation>ウィンドウの画像を%1として保存できませんでした。</translation>
    </message>
    <message>
        <source>The picture was left out. Copy the exported folder again.</source>
        <translation>この画像は除外しました。書き出したフォルダーをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The picture was left out: %1.</source>
        <translation>この画像は除外しました：%1。</translation>
    </message>
    <message>
        <source>The picture was not read.</source>
        <translation>画像は読み込まれませんでした。</translation>
    </message>
    <message>
        <source>The picture&apos;s address at %1 no longer works.</source>
        <translation>%1にある画像のURLが無効になっています。</translation>
    </message>
    <message>
        <source>The picture&apos;s address is not allowed: %1.</source>
        <translation>この画像のURLは許可されていません：%1。</translation>
    </message>
    <message>
        <source>The place of window and panels cannot be kept.</source>
        <translation>ウィンドウとパネルの配置を保存できません。</translation>
    </message>
    <message>
        <source>The prompt has a word that it blocks (%1).</source>
        <translation>プロンプトにプロバイダーがブロックしている語が含まれています（%1）。</translation>
    </message>
    <message>
        <source>The prompt holds characters that are no text.</source>
        <translation>プロンプトに、テキストとして扱えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>プロンプトが空です。</translation>
    </message>
    <message>
        <source>The prompt is too long: %1 characters.</source>
        <translation>プロンプトが長すぎます（%1文字）。</translation>
    </message>
    <message>
        <source>The prompt looks like a way around its rules (%1).</source>
        <translation>プロンプトが規定を回避しようとするものに見えます（%1）。</translation>
    </message>
    <message>
        <source>The proportions may differ from the other cells.</source>
        <translation>プロポーションがほかのセルと違うかもしれません。</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>The provider answered without a stream.</source>
        <translation>プロバイダーがストリームではない応答を返しました。</translation>
    </message>
    <message>
        <source>The provider gave an address that is none for a picture.</source>
        <translation>プロバイダーから返ってきたURLは、画像のURLではありません。</translation>
    </message>
    <message>
        <source>The provider&apos;s address is none that can be used.</source>
        <translation>プロバイダーのURLは使用できないものです。</translation>
    </message>
    <message>
        <source>The provider&apos;s content credentials are lost: they hold for the original alone.</source>
        <translation>プロバイダーのコンテンツクレデンシャルは失われます。有効なのはオリジナルだけです。</translation>
    </message>
    <message>
        <source>The providers are: %1.</source>
        <translation>使えるプロバイダー：%1。</translation>
    </message>
    <message>
        <source>The proxy does not let NanoStudio reach %1.</source>
        <translation>プロキシにより、NanoStudioから%1に接続できません。</translation>
    </message>
    <message>
        <source>The proxy set for this computer cannot be used.</source>
        <translation>このコンピューターに設定されたプロキシは使用できません。</translation>
    </message>
    <message>
        <source>The reference “%1” could not be read while it was being sent.</source>
        <translation>送信中に参照画像「%1」を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The reference “%1” is missing.</source>
        <translation>参照画像「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>The request may have arrived all the same.</source>
        <translation>それでもリクエストが届いた可能性があります。</translation>
    </message>
    <message>
        <source>The request may have been taken. Check it before you send it again.</source>
        <translation>リクエストが受け付けられた可能性があります。もう一度送信する前に確認してください。</translation>
    </message>
    <message>
        <source>The result came too close to an existing work (%1).</source>
        <translation>結果が既存の作品に似すぎていました（%1）。</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>設定を保存できませんでした。</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation>設定ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>The settings file could not be made.</source>
        <translation>設定ファイルを作成できませんでした。</translation>
    </message>
    <message>
        <source>The settings file has a mistake.</source>
        <translation>設定ファイルに誤りがあります。</translation>
    </message>
    <message>
        <source>The sheet is no longer there.</source>
        <translation>このシートはもうありません。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not keep the key.</source>
        <translation>システムのキーリングにAPIキーが保存されませんでした。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed.</source>
        <translation>システムのキーリングでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has not answered for %1 seconds.</source>
        <translation>システムのキーリングから%1秒間応答がありません。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>システムのキーリングがロックされています。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring still holds the key.</source>
        <translation>システムのキーリングにAPIキーがまだ残っています。</translation>
    </message>
    <message>
        <source>The task can be looked at again later.</source>
        <translation>タスクは後でもう一度確認できます。</translation>
    </message>
    <message>
        <source>The task may have been taken. Check it before you send it again.</source>
        <translation>タスクが受け付けられた可能性があります。もう一度送信する前に確認してください。</translation>
    </message>
    <message>
        <source>The template or one of its cells has no title.</source>
        <translation>テンプレートか、そのセルのどれかにタイトルがありません。</translation>
    </message>
    <message>
        <source>There are none at all.</source>
        <translation>使える値は1つもありません。</translation>
    </message>
    <message>
        <source>There are too many colours.</source>
        <translation>色が多すぎます。</translation>
    </message>
    <message>
        <source>There are too many references.</source>
        <translation>参照画像が多すぎます。</translation>
    </message>
    <message>
        <source>There are too many sentences.</source>
        <translation>文が多すぎます。</translation>
    </message>
    <message>
        <source>There are too many views.</source>
        <translation>ビューが多すぎます。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>使える値：%1。</translation>
    </message>
    <message>
        <source>There is a character “%1” already.</source>
        <translation>「%1」というキャラクターはすでにあります。</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>「%1」というビューはすでにあります。</translation>
    </message>
    <message>
        <source>There is another template with the id “%1”.</source>
        <translation>ID「%1」のテンプレートがほかにあります。</translation>
    </message>
    <message>
        <source>There is no character “%1”.</source>
        <translation>「%1」というキャラクターはありません。</translation>
    </message>
    <message>
        <source>There is no credit left at %1.</source>
        <translation>%1の残高がありません。</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>{%1}というフィールドはありません。</translation>
    </message>
    <message>
        <source>There is no key “%1” for %2.</source>
        <translation>%2に「%1」というAPIキーはありません。</translation>
    </message>
    <message>
        <source>There is no picture on the sheet yet.</source>
        <translation>シートにはまだ画像がありません。</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>「%1」というプロバイダーはありません。</translation>
    </message>
    <message>
        <source>There is no quality %1.</source>
        <translation>%1という画質はありません。</translation>
    </message>
    <message>
        <source>There is no rating %1.</source>
        <translation>%1という評価はありません。</translation>
    </message>
    <message>
        <source>There is no task %1.</source>
        <translation>タスク%1はありません。</translation>
    </message>
    <message>
        <source>There is not enough room for the pictures.</source>
        <translation>画像を保存するための空きが足りません。</translation>
    </message>
    <message>
        <source>There is nothing to look for: this task was not accepted.</source>
        <translation>このタスクは受け付けられていないため、照会するものがありません。</translation>
    </message>
    <message>
        <source>There may be up to %1 head heights.</source>
        <translation>頭身の目盛りは%1頭身までです。</translation>
    </message>
    <message>
        <source>This cannot be a key: it has spaces or signs that no key has.</source>
        <translation>これはAPIキーではありません。APIキーに使われない空白や記号が含まれています。</translation>
    </message>
    <message>
        <source>This cannot be a setting.</source>
        <translation>この設定は使用できません。</translation>
    </message>
    <message>
        <source>This cannot be the name of a key.</source>
        <translation>これはAPIキーの名前に使えません。</translation>
    </message>
    <message>
        <source>This computer has no keyring the key could be kept in.</source>
        <translation>このコンピューターには、APIキーを保存できるキーリングがありません。</translation>
    </message>
    <message>
        <source>This costs %1; the budget has %2 left.</source>
        <translation>料金は%1ですが、予算の残りは%2です。</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>このファイルは読み込めません。</translation>
    </message>
    <message>
        <source>This file is a database of another program.</source>
        <translation>このファイルは別のプログラムのデータベースです。</translation>
    </message>
    <message>
        <source>This folder cannot hold names that long.</source>
        <translation>このフォルダーでは、これほど長い名前を使えません。</translation>
    </message>
    <message>
        <source>This goes against its safety rules (%1).</source>
        <translation>これはプロバイダーの安全規定に反します（%1）。</translation>
    </message>
    <message>
        <source>This holds somebody&apos;s personal details (%1).</source>
        <translation>個人情報が含まれています（%1）。</translation>
    </message>
    <message>
        <source>This id belongs to another task of yours.</source>
        <translation>このIDは、別のタスクのものです。</translation>
    </message>
    <message>
        <source>This is no JSON that can be read.</source>
        <translation>読み取れるJSONではありません。</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>金額として読み取れません。</translation>
    </message>
    <message>
        <source>This is not a document of NanoStudio.</source>
        <translation>NanoStudioのドキュメントではありません。</translation>
    </message>
    <message>
        <source>This is something it does not draw (%1).</source>
        <translation>これはプロバイダーが描かない内容です（%1）。</translation>
    </message>
    <message>
        <source>This key may make no pictures with this model at %1.</source>
        <translation>このAPIキーでは、%1のこのモデルで画像を作れません。</translation>
    </message>
    <message>
        <source>This library was made by a newer NanoStudio.</source>
        <translation>このライブラリは、より新しいNanoStudioで作られたものです。</translation>
    </message>
    <message>
        <source>This model offers no choice of format; leave it out.</source>
        <translation>このモデルでは形式を選べません。指定を外してください。</translation>
    </message>
    <message>
        <source>This model offers no choice of resolution; leave it out.</source>
        <translation>このモデルでは解像度を選べません。指定を外してください。</translation>
    </message>
    <message>
        <source>This request is too large for %1.</source>
        <translation>このリクエストは%1には大きすぎます。</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps keys safely.</source>
        <translation>このシステムには、APIキーを安全に保存できるキーリングがありません。</translation>
    </message>
    <message>
        <source>This task does not wait in the queue any more.</source>
        <translation>このタスクはもうキューで待っていません。</translation>
    </message>
    <message>
        <source>This task is not waiting for an id.</source>
        <translation>このタスクはIDの入力を待っていません。</translation>
    </message>
    <message>
        <source>This task waits for the disk; it cannot be stopped now.</source>
        <translation>このタスクはディスクを待っているため、今は止められません。</translation>
    </message>
    <message>
        <source>This was made by a newer NanoStudio.</source>
        <translation>より新しいNanoStudioで作られたものです。</translation>
    </message>
    <message>
        <source>To collect another one, adopt its id as a task of its own.</source>
        <translation>別のものを受け取るには、そのIDを独立したタスクとして取り込んでください。</translation>
    </message>
    <message>
        <source>Today&apos;s quota of this key is used up at %1.</source>
        <translation>%1でのこのAPIキーの本日の割り当てを使い切りました。</translation>
    </message>
    <message>
        <source>Too many character references: %1, and %2 takes %3.</source>
        <translation>キャラクターの参照画像が多すぎます。現在%1枚ですが、%2で使えるのは%3枚までです。</translation>
    </message>
    <message>
        <source>Too many object references: %1, and %2 takes %3.</source>
        <translation>オブジェクトの参照画像が多すぎます。現在%1枚ですが、%2で使えるのは%3枚までです。</translation>
    </message>
    <message>
        <source>Too many references: %1, and %2 takes none.</source>
        <translation>参照画像が多すぎます。現在%1枚ですが、%2では使えません。</translation>
    </message>
    <message>
        <source>Too many references: %1, and %2 takes up to %3.</source>
        <translation>参照画像が多すぎます。現在%1枚ですが、%2で使えるのは%3枚までです。</translation>
    </message>
    <message>
        <source>Too many requests to %1 are under way.</source>
        <translation>%1への進行中のリクエストが多すぎます。</translation>
    </message>
    <message>
        <source>Too many style references: %1, and %2 takes %3.</source>
        <translation>スタイルの参照画像が多すぎます。現在%1枚ですが、%2で使えるのは%3枚までです。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again, or say more plainly what the picture should show.</source>
        <translation>もう一度お試しいただくか、画像の内容をよりはっきり書いてください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again: the same request may go through.</source>
        <translation>もう一度お試しください。同じリクエストが通る可能性があります。</translation>
    </message>
    <message>
        <source>Two cells have the id “%1”.</source>
        <translation>IDが「%1」のセルが2つあります。</translation>
    </message>
    <message>
        <source>Two views of “%1” have the same name.</source>
        <translation>「%1」に、同じ名前のビューが2つあります。</translation>
    </message>
    <message>
        <source>Type a name, or fields such as {date}.</source>
        <translation>名前を入力するか、{date}のようなフィールドを入力してください。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>入力し直してください。</translation>
    </message>
    <message>
        <source>Type it like “2000 credits” or “$20”.</source>
        <translation>「2000 credits」や「$20」のように入力してください。</translation>
    </message>
    <message>
        <source>Type or pipe it to standard input.</source>
        <translation>標準入力に入力するか、パイプで渡してください。</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>不明なエラー</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the key for this run only.</source>
        <translation>ロックを解除してもう一度お試しになるか、APIキーを今回の起動中だけ使ってください。</translation>
    </message>
    <message>
        <source>Unlock it to change it; pictures made before keep their version.</source>
        <translation>変更するにはロックを解除してください。これまでに作った画像は、それぞれのバージョンのままです。</translation>
    </message>
    <message>
        <source>Unlock the cell to change it.</source>
        <translation>変更するには、セルのロックを解除してください。</translation>
    </message>
    <message>
        <source>Up to %1 can be kept.</source>
        <translation>保存できるのは%1件までです。</translation>
    </message>
    <message>
        <source>Up to %1 of each are possible.</source>
        <translation>列も行も%1までです。</translation>
    </message>
    <message>
        <source>Up to %1 of together %2 MB can be exported; take versions out.</source>
        <translation>書き出せるのは%1枚、合計%2 MBまでです。バージョンを外してください。</translation>
    </message>
    <message>
        <source>Update NanoStudio to open it.</source>
        <translation>開くにはNanoStudioを更新してください。</translation>
    </message>
    <message>
        <source>Update NanoStudio to open it; nothing was changed.</source>
        <translation>開くにはNanoStudioを更新してください。何も変更していません。</translation>
    </message>
    <message>
        <source>Use a PNG, JPEG, WebP or AVIF picture.</source>
        <translation>PNG、JPEG、WebP、またはAVIFの画像を使ってください。</translation>
    </message>
    <message>
        <source>Use fewer or smaller references.</source>
        <translation>参照画像を減らすか、小さくしてください。</translation>
    </message>
    <message>
        <source>Use https; http is for gateways on this computer or network only.</source>
        <translation>httpsを使ってください。httpを使えるのは、このコンピューターまたはネットワーク上のゲートウェイだけです。</translation>
    </message>
    <message>
        <source>Use its window, or close it first.</source>
        <translation>そのウィンドウを使うか、先に閉じてください。</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens: three-quarter-left.</source>
        <translation>英小文字、数字、ハイフンを使ってください：three-quarter-left。</translation>
    </message>
    <message>
        <source>Use “-” or “_” instead.</source>
        <translation>代わりに「-」か「_」を使ってください。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>What it holds is too large.</source>
        <translation>中身が大きすぎます。</translation>
    </message>
    <message>
        <source>What the provider delivered cannot be drawn.</source>
        <translation>プロバイダーから届いたものを画像として表示できません。</translation>
    </message>
    <message>
        <source>What the provider delivered is kept as %1.</source>
        <translation>プロバイダーから届いたものは、%1として保存してあります。</translation>
    </message>
    <message>
        <source>Write colours like #c0392b.</source>
        <translation>色は#c0392bのように書いてください。</translation>
    </message>
    <message>
        <source>Write it like #ffffff.</source>
        <translation>#ffffffのように書いてください。</translation>
    </message>
    <message>
        <source>Write it like 3:4.</source>
        <translation>3:4のように書いてください。</translation>
    </message>
    <message>
        <source>Write it, or take it out.</source>
        <translation>内容を書くか、その文を削除してください。</translation>
    </message>
    <message>
        <source>Write the prompt in another language.</source>
        <translation>プロンプトを別の言語で書いてください。</translation>
    </message>
    <message>
        <source>“%1” addresses are not taken as references.</source>
        <translation>「%1」で始まるURLは参照画像に使えません。</translation>
    </message>
    <message>
        <source>“%1” cannot be an id.</source>
        <translation>「%1」はIDとして使えません。</translation>
    </message>
    <message>
        <source>“%1” cannot be relied on.</source>
        <translation>「%1」の内容は信頼できません。</translation>
    </message>
    <message>
        <source>“%1” cannot be used as it stands.</source>
        <translation>「%1」はこのままでは使えません。</translation>
    </message>
    <message>
        <source>“%1” cannot host pictures for %2.</source>
        <translation>「%1」では、%2に渡す画像をホストできません。</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>「%1」を開けませんでした。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>「%1」を読み込めませんでした。</translation>
    </message>
    <message>
        <source>“%1” has changed meanwhile.</source>
        <translation>「%1」はその間に変更されました。</translation>
    </message>
    <message>
        <source>“%1” has no picture yet.</source>
        <translation>「%1」にはまだ画像がありません。</translation>
    </message>
    <message>
        <source>“%1” has too many pictures for one file.</source>
        <translation>「%1」は、1つのファイルにするには画像が多すぎます。</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>「%1」はフォルダーです。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its bytes have changed.</source>
        <translation>「%1」は壊れています（内容が変わっています）。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>「%1」は空です。</translation>
    </message>
    <message>
        <source>“%1” is in the library already.</source>
        <translation>「%1」はすでにライブラリにあります。</translation>
    </message>
    <message>
        <source>“%1” is locked.</source>
        <translation>「%1」はロックされています。</translation>
    </message>
    <message>
        <source>“%1” is no base URL.</source>
        <translation>「%1」はベースURLではありません。</translation>
    </message>
    <message>
        <source>“%1” is no colour.</source>
        <translation>「%1」は色ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no exported library.</source>
        <translation>「%1」は書き出したライブラリではありません。</translation>
    </message>
    <message>
        <source>“%1” is no file name.</source>
        <translation>「%1」はファイル名ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library.</source>
        <translation>「%1」はもうライブラリにありません。</translation>
    </message>
    <message>
        <source>“%1” is no picture, or not whole.</source>
        <translation>「%1」は画像ではないか、不完全です。</translation>
    </message>
    <message>
        <source>“%1” is no shape of a cell.</source>
        <translation>「%1」はセルの縦横比ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no task id of %2.</source>
        <translation>「%1」は%2のタスクIDではありません。</translation>
    </message>
    <message>
        <source>“%1” is no view of a character.</source>
        <translation>「%1」はキャラクターのビューではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>「%1」はファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” is not empty.</source>
        <translation>「%1」は空ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>「%1」はもうありません。</translation>
    </message>
    <message>
        <source>“%1” is on another computer.</source>
        <translation>「%1」は別のコンピューターにあります。</translation>
    </message>
    <message>
        <source>“%1” is too large for a template.</source>
        <translation>「%1」は、テンプレートとしては大きすぎます。</translation>
    </message>
    <message>
        <source>“%1” is too large: %2 MB.</source>
        <translation>「%1」は大きすぎます（%2 MB）。</translation>
    </message>
    <message>
        <source>“%1” leads out of the exported folder.</source>
        <translation>「%1」は書き出したフォルダーの外を指しています。</translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation>「%1」の読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>“%1” should be a table, written [%2].</source>
        <translation>「%1」は[%2]と書くテーブルにしてください。</translation>
    </message>
    <message>
        <source>“%1” was not written as it is.</source>
        <translation>「%1」は、元の内容どおりに書き込まれませんでした。</translation>
    </message>
    <message>
        <source>“%1” would send the key unprotected.</source>
        <translation>「%1」では、APIキーが保護されずに送られます。</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1枚</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>今回 %1</translation>
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
        <translation>ほかに%1個を書き出せませんでした。</translation>
    </message>
    <message>
        <source>%1 of %2 cells exported.</source>
        <translation>セル%2個中%1個を書き出しました。</translation>
    </message>
    <message>
        <source>%1 of %2 cells were exported before.</source>
        <translation>それまでにセル%2個中%1個を書き出しました。</translation>
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
        <translation>%1 × %2 px · %3 × %4 cm（%5 dpi）</translation>
    </message>
    <message>
        <source>%1 × %2 px · %3 × %4 cm at %5 dpi · cells at %6</source>
        <translation>%1 × %2 px · %3 × %4 cm（%5 dpi） · セル %6</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1：減らす</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：増やす</translation>
    </message>
    <message numerus="yes">
        <source>%n cells exported.</source>
        <translation>
            <numerusform>セル%n個を書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>ファイル%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cell exported.</source>
        <translation>セル1個を書き出しました。</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ファイル1個</translation>
    </message>
    <message>
        <source>A JPEG is never clear: it becomes white.</source>
        <translation>JPEGは透明にできないため、白になります。</translation>
    </message>
    <message>
        <source>A layer for each cell, for Krita or GIMP.</source>
        <translation>セルごとに1つのレイヤーになります。KritaやGIMP向けです。</translation>
    </message>
    <message>
        <source>As large as the sheet</source>
        <translation>シートと同じサイズ</translation>
    </message>
    <message>
        <source>As the pictures are</source>
        <translation>画像に合わせる</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Below the upper edge of a cell.</source>
        <translation>セルの上端からの位置です。</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>セルの間隔</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>クリーム色</translation>
    </message>
    <message>
        <source>Crown of the head</source>
        <translation>頭頂</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>濃いグレー</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>解像度（dpi）</translation>
    </message>
    <message>
        <source>Each picture as a file of its own.</source>
        <translation>画像を1枚ずつ別のファイルにします。</translation>
    </message>
    <message>
        <source>Exact, and large.</source>
        <translation>正確ですが、容量は大きくなります。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Fine lines across each row.</source>
        <translation>各行に引く細い線です。</translation>
    </message>
    <message>
        <source>For printing; its words stay words.</source>
        <translation>印刷向けです。文字はテキストのまま残ります。</translation>
    </message>
    <message>
        <source>Head heights</source>
        <translation>頭身の目盛り</translation>
    </message>
    <message>
        <source>In pixels</source>
        <translation>ピクセルで指定</translation>
    </message>
    <message>
        <source>Labels below the cells</source>
        <translation>セルの下のラベル</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>薄いグレー</translation>
    </message>
    <message>
        <source>Longer side of a cell</source>
        <translation>セルの長辺</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Size of a cell</source>
        <translation>セルのサイズ</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>文字のサイズ</translation>
    </message>
    <message>
        <source>Small; every program opens it.</source>
        <translation>容量が小さく、どのプログラムでも開けます。</translation>
    </message>
    <message>
        <source>Soles of the feet</source>
        <translation>足の裏</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 cells.</source>
        <translation>セル%2個中%1個を書き出したところで中止しました。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>中止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The page lies</source>
        <translation>ページの向き</translation>
    </message>
    <message>
        <source>Those are whole, and stay.</source>
        <translation>書き出したものは完全な状態で、そのまま残ります。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Words and guides</source>
        <translation>文字とガイド</translation>
    </message>
    <message>
        <source>place in the sheet</source>
        <translation>シート内の位置</translation>
    </message>
    <message>
        <source>title of the cell</source>
        <translation>セルのタイトル</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures taken out</source>
        <translation>
            <numerusform>画像%n枚を外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空のセル</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Picture not found</source>
        <translation>画像が見つかりません</translation>
    </message>
    <message>
        <source>Swap with</source>
        <translation>入れ替え先</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>%1を待機中</translation>
    </message>
    <message>
        <source>drop a picture or fill</source>
        <translation>画像をドロップまたは生成</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック済み</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>with %1, side by side</source>
        <translation>%1と横に並べて</translation>
    </message>
    <message>
        <source>“%1” and “%2” swapped</source>
        <translation>「%1」と「%2」を入れ替えました</translation>
    </message>
    <message>
        <source>“%1” has another picture</source>
        <translation>「%1」の画像が変わりました</translation>
    </message>
    <message>
        <source>“%1” shows another version</source>
        <translation>「%1」のバージョンが変わりました</translation>
    </message>
    <message>
        <source>“%1” taken out</source>
        <translation>「%1」の画像を外しました</translation>
    </message>
</context>
<context>
    <name>slice</name>
    <message>
        <source>%1 of %2 cells are in the library.</source>
        <translation>セル%2個中%1個がライブラリに入っています。</translation>
    </message>
    <message>
        <source>%1, pixel %2</source>
        <translation>%1、%2ピクセル</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of %1</source>
        <translation>
            <numerusform>セル%n個（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of about %1</source>
        <translation>
            <numerusform>セル%n個（約%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were cut from “%1”.</source>
        <translation>
            <numerusform>「%1」からセル%n個を切り出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cell of %1</source>
        <translation>セル1個（%1）</translation>
    </message>
    <message>
        <source>A sheet has up to %1 columns and %1 rows.</source>
        <translation>シートは%1列、%1行までです。</translation>
    </message>
    <message>
        <source>Already in the library: %1.</source>
        <translation>すでにライブラリにあるもの：%1。</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>分割</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cells</source>
        <translation>
            <numerusform>セル%n個を切り出す</numerusform>
        </translation>
    </message>
    <message>
        <source>Cutting…</source>
        <translation>切り出し中…</translation>
    </message>
    <message>
        <source>Horizontal line %1</source>
        <translation>横線%1</translation>
    </message>
    <message>
        <source>In the trash, where it stays: %1.</source>
        <translation>ゴミ箱にあり、そのままにするもの：%1。</translation>
    </message>
    <message>
        <source>Looking for the lines…</source>
        <translation>線を探しています…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The cutting was cancelled.</source>
        <translation>切り出しをキャンセルしました。</translation>
    </message>
    <message>
        <source>The lines are a guess: see whether they are right.</source>
        <translation>線は推測によるものです。正しいか確認してください。</translation>
    </message>
    <message>
        <source>The sheet “%1” holds them.</source>
        <translation>シート「%1」に入っています。</translation>
    </message>
    <message>
        <source>There each cell can be made anew on its own.</source>
        <translation>シートでは、セルを1個ずつ作り直せます。</translation>
    </message>
    <message>
        <source>There is one cell only. Choose columns and rows, or add a line.</source>
        <translation>セルが1個しかありません。列数と行数を選ぶか、線を追加してください。</translation>
    </message>
    <message>
        <source>Vertical line %1</source>
        <translation>縦線%1</translation>
    </message>
</context>
<context>
    <name>sorting</name>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>New board…</source>
        <translation>新しいボード…</translation>
    </message>
    <message>
        <source>New tags, divided by commas…</source>
        <translation>新しいタグ（カンマ区切り）…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>%1 connected</source>
        <translation>%1に接続済み</translation>
    </message>
    <message>
        <source>%1 is out of credit</source>
        <translation>%1は残高不足</translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation>%1のAPIキーが必要</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1はオフライン</translation>
    </message>
</context>
<context>
    <name>template_words</name>
    <message>
        <source>%1 cells</source>
        <translation>セル%1個</translation>
    </message>
    <message>
        <source>%1 in %2 columns, each %3</source>
        <translation>%1、%2列、縦横比%3</translation>
    </message>
    <message>
        <source>%1 in one column, each %2</source>
        <translation>%1、1列、縦横比%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1の%2</translation>
    </message>
    <message>
        <source>%1, expressions</source>
        <translation>%1の表情</translation>
    </message>
    <message>
        <source>%1, hands</source>
        <translation>%1の手</translation>
    </message>
    <message>
        <source>%1, head heights</source>
        <translation>%1の頭身</translation>
    </message>
    <message>
        <source>%1, outfits</source>
        <translation>%1の衣装</translation>
    </message>
    <message>
        <source>%1, poses</source>
        <translation>%1のポーズ</translation>
    </message>
    <message>
        <source>%1, props</source>
        <translation>%1の小物</translation>
    </message>
    <message>
        <source>%1, storyboard</source>
        <translation>%1の絵コンテ</translation>
    </message>
    <message>
        <source>%1, turnaround</source>
        <translation>%1のターンアラウンド</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>セル1個</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>手</translation>
    </message>
    <message>
        <source>No view</source>
        <translation>ビューなし</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>衣装</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>側面</translation>
    </message>
    <message>
        <source>Prop</source>
        <translation>小物</translation>
    </message>
    <message>
        <source>Three-quarter</source>
        <translation>斜め前</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Afraid</source>
        <translation>怯え</translation>
    </message>
    <message>
        <source>All it carries</source>
        <translation>持ち物一式</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>怒り</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Back left</source>
        <translation>左斜め後ろ</translation>
    </message>
    <message>
        <source>Back right</source>
        <translation>右斜め後ろ</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>クローズアップ</translation>
    </message>
    <message>
        <source>Confused</source>
        <translation>困惑</translation>
    </message>
    <message>
        <source>Crouching</source>
        <translation>しゃがみ</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>泣き顔</translation>
    </message>
    <message>
        <source>Determined</source>
        <translation>決意</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>嫌悪</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation>照れ</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>普段着</translation>
    </message>
    <message>
        <source>Expressions, 16</source>
        <translation>表情（16種）</translation>
    </message>
    <message>
        <source>Expressions, 9</source>
        <translation>表情（9種）</translation>
    </message>
    <message>
        <source>Fist</source>
        <translation>握りこぶし</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>正装</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>手</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>笑顔</translation>
    </message>
    <message>
        <source>Head heights</source>
        <translation>頭身</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>物を持つ手</translation>
    </message>
    <message>
        <source>In pain</source>
        <translation>苦痛</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>インサート</translation>
    </message>
    <message>
        <source>Jumping</source>
        <translation>ジャンプ</translation>
    </message>
    <message>
        <source>Laughing</source>
        <translation>大笑い</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>寝そべり</translation>
    </message>
    <message>
        <source>Main prop</source>
        <translation>メインの小物</translation>
    </message>
    <message>
        <source>Main prop in use</source>
        <translation>メインの小物（使用中）</translation>
    </message>
    <message>
        <source>Main prop, back</source>
        <translation>メインの小物（背面）</translation>
    </message>
    <message>
        <source>Main prop, detail</source>
        <translation>メインの小物（細部）</translation>
    </message>
    <message>
        <source>Medium shot</source>
        <translation>ミディアムショット</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>無表情</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>寝間着</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開いた手</translation>
    </message>
    <message>
        <source>Outfits</source>
        <translation>衣装</translation>
    </message>
    <message>
        <source>Palms</source>
        <translation>手のひら</translation>
    </message>
    <message>
        <source>Pointing</source>
        <translation>指差し</translation>
    </message>
    <message>
        <source>Poses, 8</source>
        <translation>ポーズ（8種）</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>側面</translation>
    </message>
    <message>
        <source>Profile left</source>
        <translation>左側面</translation>
    </message>
    <message>
        <source>Profile right</source>
        <translation>右側面</translation>
    </message>
    <message>
        <source>Props</source>
        <translation>小物</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>力を抜いた手</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>走り</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>悲しみ</translation>
    </message>
    <message>
        <source>Second prop</source>
        <translation>2つ目の小物</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>座り</translation>
    </message>
    <message>
        <source>Smirking</source>
        <translation>にやり笑い</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>スポーツ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>立ち</translation>
    </message>
    <message>
        <source>Storyboard row</source>
        <translation>絵コンテ（1行）</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>驚き</translation>
    </message>
    <message>
        <source>Thoughtful</source>
        <translation>考え中</translation>
    </message>
    <message>
        <source>Three-quarter</source>
        <translation>斜め前</translation>
    </message>
    <message>
        <source>Three-quarter left</source>
        <translation>左斜め前</translation>
    </message>
    <message>
        <source>Three-quarter right</source>
        <translation>右斜め前</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>疲れ</translation>
    </message>
    <message>
        <source>Turnaround, 4 views</source>
        <translation>ターンアラウンド（4方向）</translation>
    </message>
    <message>
        <source>Turnaround, 8 views</source>
        <translation>ターンアラウンド（8方向）</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>歩き</translation>
    </message>
    <message>
        <source>Wide shot</source>
        <translation>ロングショット</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>冬服</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>仕事着</translation>
    </message>
</context>
<context>
    <name>title</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>%1件完了</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Choose the file, or a folder to look through.</source>
        <translation>ファイルを選ぶか、中を探すフォルダーを選びます。</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>ファイルを読めません</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>File was changed</source>
        <translation>ファイルに変更あり</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>探す…</translation>
    </message>
    <message>
        <source>It is damaged, or may not be opened.</source>
        <translation>壊れているか、開くことが許可されていません。</translation>
    </message>
    <message>
        <source>It was moved or deleted outside of NanoStudio.</source>
        <translation>NanoStudioの外で移動または削除されました。</translation>
    </message>
    <message>
        <source>Its bytes are not those that were delivered.</source>
        <translation>内容が、届いたときのものと異なります。</translation>
    </message>
    <message>
        <source>Move it to the trash. What it cost is kept.</source>
        <translation>ゴミ箱に移動します。料金の記録は残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 asks to wait</source>
        <translation>%1が待機を求めています</translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation>%1のAPIキーが必要</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · longer&#xa0;than&#xa0;usual</source>
        <translation>%1 · %2 · いつもより長め</translation>
    </message>
    <message>
        <source>%1 · %2&#xa0;of&#xa0;about&#xa0;%3</source>
        <translation>%1 · %2&#xa0;/&#xa0;約%3</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ask the provider. Costs nothing.</source>
        <translation>プロバイダーに問い合わせます。料金はかかりません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Charged %1.</source>
        <translation>%1が課金されました。</translation>
    </message>
    <message>
        <source>Charged.</source>
        <translation>課金されました。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Collect it by the id on the gateway&apos;s site.</source>
        <translation>ゲートウェイのサイトにあるIDを使って受け取ります。</translation>
    </message>
    <message>
        <source>Connection lost after the request was sent. Not resent.</source>
        <translation>リクエストの送信後に接続が切れました。再送信はしていません。</translation>
    </message>
    <message>
        <source>Delivered unlike asked</source>
        <translation>指定と異なる出力</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Do not wait any longer.</source>
        <translation>待たずに、今すぐ試します。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Enter task ID</source>
        <translation>タスクIDを入力</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation>画像を取得中…</translation>
    </message>
    <message>
        <source>Generating…</source>
        <translation>生成中…</translation>
    </message>
    <message>
        <source>Generating…  %1</source>
        <translation>生成中…  %1</translation>
    </message>
    <message>
        <source>Goes on by itself when the connection is back.</source>
        <translation>接続が回復すると、自動的に再開します。</translation>
    </message>
    <message>
        <source>Goes on in %1.</source>
        <translation>%1後に再開します。</translation>
    </message>
    <message>
        <source>Goes on when a key is stored.</source>
        <translation>APIキーが保存されると再開します。</translation>
    </message>
    <message>
        <source>Goes on when there is credit again.</source>
        <translation>残高が補充されると再開します。</translation>
    </message>
    <message>
        <source>Goes on when there is space again.</source>
        <translation>空きができると再開します。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>Make a new task with the same settings.</source>
        <translation>同じ設定で新しいタスクを作ります。</translation>
    </message>
    <message>
        <source>Maybe charged</source>
        <translation>課金された可能性あり</translation>
    </message>
    <message>
        <source>Maybe charged.</source>
        <translation>課金された可能性があります。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>No room on the disk</source>
        <translation>ディスクの空きなし</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>課金されていません。</translation>
    </message>
    <message>
        <source>One of %1 alike</source>
        <translation>似た画像%1枚のうち1枚</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>残高不足</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Queued · %1</source>
        <translation>順番待ち · %1</translation>
    </message>
    <message>
        <source>Queued · next</source>
        <translation>順番待ち · 次</translation>
    </message>
    <message>
        <source>Refunded.</source>
        <translation>返金されました。</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Send it again. May be charged again.</source>
        <translation>もう一度送信します。再度課金される可能性があります。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Stop waiting for this picture.</source>
        <translation>この画像を待つのをやめます。</translation>
    </message>
    <message>
        <source>Stopped waiting; %1 may still charge.</source>
        <translation>待つのをやめましたが、まだ%1で課金される可能性があります。</translation>
    </message>
    <message>
        <source>Take this tile away.</source>
        <translation>このタイルを取り除きます。</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Uploading references…</source>
        <translation>参照画像をアップロード中…</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1ではない</translation>
    </message>
</context>
</TS>
