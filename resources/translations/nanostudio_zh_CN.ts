<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A desktop studio for the Nano Banana image models.</source>
        <translation>用于 Nano Banana 图像模型的桌面工作室。</translation>
    </message>
    <message>
        <source>About NanoStudio</source>
        <translation>关于 NanoStudio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>以 MIT 许可证发布的自由软件。</translation>
    </message>
</context>
<context>
    <name>AddReference</name>
    <message>
        <source>Add reference</source>
        <translation>添加参考图</translation>
    </message>
    <message>
        <source>Add reference pictures: drop, paste or browse</source>
        <translation>添加参考图：拖放、粘贴或浏览</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>松开即可添加</translation>
    </message>
    <message>
        <source>Drop, paste
or browse</source>
        <translation>拖放、粘贴
或浏览</translation>
    </message>
    <message>
        <source>More are kept, not sent.</source>
        <translation>多出的会保留，但不发送。</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Add a picture from the web</source>
        <translation>添加网络图片</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Only an address that begins with https:// can be fetched.</source>
        <translation>只能获取以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>Web address of a picture</source>
        <translation>图片的网址</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>How large pictures stand in the gallery.</source>
        <translation>图片在图库中显示的大小。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>AskTaskId</name>
    <message>
        <source>Collect</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Enter task ID</source>
        <translation>输入任务 ID</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>The id %1 shows for this task on its site:</source>
        <translation>%1 在其网站上为此任务显示的 ID：</translation>
    </message>
</context>
<context>
    <name>Boards</name>
    <message numerus="yes">
        <source>%n pictures laid on “%1”</source>
        <translation>
            <numerusform>已将 %n 张图片放入图板“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures taken off “%1”</source>
        <translation>
            <numerusform>已将 %n 张图片移出图板“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Board “%1” removed</source>
        <translation>已移除图板“%1”</translation>
    </message>
    <message>
        <source>Its pictures are still in the library.</source>
        <translation>其中的图片仍在资料库中。</translation>
    </message>
    <message>
        <source>Laid on “%1”</source>
        <translation>已放入图板“%1”</translation>
    </message>
    <message>
        <source>Search “%1” removed</source>
        <translation>已移除搜索“%1”</translation>
    </message>
    <message>
        <source>Search “%1” replaced</source>
        <translation>已替换搜索“%1”</translation>
    </message>
    <message>
        <source>Taken off “%1”</source>
        <translation>已移出图板“%1”</translation>
    </message>
</context>
<context>
    <name>BudgetRow</name>
    <message>
        <source>%1 spent, %2 held for what is under way, %3 left</source>
        <translation>已用 %1，为进行中的任务预留 %2，剩余 %3</translation>
    </message>
    <message>
        <source>Budget in %1</source>
        <translation>预算（%1）</translation>
    </message>
    <message>
        <source>Count from now</source>
        <translation>从现在起计</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>BundleDesk</name>
    <message>
        <source>%1 of %2 pictures were done.</source>
        <translation>已处理 %1 张图片，共 %2 张。</translation>
    </message>
    <message>
        <source>%1 pictures exported.</source>
        <translation>已导出 %1 张图片。</translation>
    </message>
    <message>
        <source>%1 were left out, their files are gone or damaged.</source>
        <translation>略去了 %1 张：其文件已丢失或损坏。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 pictures.</source>
        <translation>已停止：处理了 %1 张图片，共 %2 张。</translation>
    </message>
    <message>
        <source>With the same folder it goes on from there.</source>
        <translation>选择同一文件夹，即可从那里继续。</translation>
    </message>
</context>
<context>
    <name>BundleFront</name>
    <message>
        <source>Export into an empty folder</source>
        <translation>导出到空文件夹</translation>
    </message>
    <message>
        <source>Import an exported library</source>
        <translation>导入已导出的资料库</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save a dossier</source>
        <translation>保存说明材料</translation>
    </message>
    <message>
        <source>Save costs</source>
        <translation>保存费用</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Compare them with your account on the provider&apos;s site.</source>
        <translation>请与你在服务商网站上的账户记录核对。</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>是其中之一吗？</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>就是这个</translation>
    </message>
    <message>
        <source>It is this one: %1</source>
        <translation>就是这个：%1</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>任务 ID</translation>
    </message>
</context>
<context>
    <name>CanonSection</name>
    <message>
        <source>Canon versions</source>
        <translation>设定版本</translation>
    </message>
    <message>
        <source>Free: a change after pictures were made begins a new version, and they keep the one they were made with.</source>
        <translation>未锁定：生成图片后再更改，会开始一个新版本；已有的图片保留生成时的版本。</translation>
    </message>
    <message>
        <source>Lock the canon</source>
        <translation>锁定设定</translation>
    </message>
    <message>
        <source>Regenerate %1</source>
        <translation>重新生成：%1</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>重新生成…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Version %1 is held: nothing that shows can change.</source>
        <translation>已固定为版本 %1：影响外观的内容都不能更改。</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>CastPopup</name>
    <message>
        <source>Anything</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Combine views into one picture when there is no room</source>
        <translation>放不下时将多个视图合并为一张图片</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>插入人物</translation>
    </message>
    <message>
        <source>Open the characters</source>
        <translation>打开人物</translation>
    </message>
    <message>
        <source>There are no characters yet.</source>
        <translation>还没有人物。</translation>
    </message>
    <message>
        <source>What is to be drawn</source>
        <translation>画面内容</translation>
    </message>
</context>
<context>
    <name>CastRow</name>
    <message>
        <source>%1: have it as it is now, canon v%2</source>
        <translation>%1：更新为现在的内容，设定 v%2</translation>
    </message>
    <message>
        <source>Take out of the draft: %1</source>
        <translation>从草稿中移除：%1</translation>
    </message>
    <message>
        <source>Update to v%1</source>
        <translation>更新到 v%1</translation>
    </message>
    <message>
        <source>“%1” was taken out.</source>
        <translation>已移除“%1”。</translation>
    </message>
</context>
<context>
    <name>Casting</name>
    <message>
        <source>%1 of %2 views go to %3.</source>
        <translation>将向 %3 发送 %1 个视图，共 %2 个。</translation>
    </message>
    <message>
        <source>%1 of 1 view goes to %3.</source>
        <translation>将向 %3 发送 %1 个视图，共 1 个。</translation>
    </message>
    <message>
        <source>%1, canon v%2</source>
        <translation>%1，设定 v%2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>面部</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>手部</translation>
    </message>
    <message>
        <source>In one picture: %1.</source>
        <translation>合并为一张图片：%1。</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>已略去：%1。%2</translation>
    </message>
    <message>
        <source>No pictures: only its description goes.</source>
        <translation>没有图片：只发送其描述。</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>服装</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>侧面</translation>
    </message>
    <message>
        <source>Prop</source>
        <translation>道具</translation>
    </message>
    <message>
        <source>Three-quarter</source>
        <translation>半侧面</translation>
    </message>
    <message>
        <source>What you wrote of it yourself stays.</source>
        <translation>你自己写的相关内容会保留。</translation>
    </message>
    <message>
        <source>“%1” has changed; the draft has it as it is now.</source>
        <translation>“%1”已更改；草稿中是它现在的内容。</translation>
    </message>
    <message>
        <source>“%1” is in the draft.</source>
        <translation>“%1”已在草稿中。</translation>
    </message>
    <message>
        <source>“%1” was taken out.</source>
        <translation>已移除“%1”。</translation>
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
        <translation>对比</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>CellDialog</name>
    <message>
        <source>@1 stands for the first reference, @2 for the second.</source>
        <translation>@1 代表第一张参考图，@2 代表第二张。</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>添加图片…</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>添加参考图</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>As the template says</source>
        <translation>按模板内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>略去 %1</translation>
    </message>
    <message>
        <source>None. The cell is made from its prompt alone.</source>
        <translation>无。此画格仅根据提示词生成。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt and references: %1</source>
        <translation>提示词和参考图：%1</translation>
    </message>
    <message>
        <source>Prompt of this cell</source>
        <translation>此画格的提示词</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>Several views may share one picture</source>
        <translation>多个视图可合用一张图片</translation>
    </message>
    <message>
        <source>Where a model takes few references. For the whole sheet.</source>
        <translation>用于接受参考图较少的模型。对整张设定图生效。</translation>
    </message>
</context>
<context>
    <name>CellForm</name>
    <message>
        <source>Cell</source>
        <translation>画格</translation>
    </message>
    <message>
        <source>It waits for these cells and is drawn after them.</source>
        <translation>等待这些画格，在它们之后生成。</translation>
    </message>
    <message>
        <source>Its picture can become this view.</source>
        <translation>其图片可以用作此视图。</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>源自</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The face from the side: only one eye is visible.</source>
        <translation>侧面的脸：只能看到一只眼睛。</translation>
    </message>
    <message>
        <source>Title of the cell</source>
        <translation>画格标题</translation>
    </message>
    <message>
        <source>View of the character</source>
        <translation>人物的视图</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>画面内容</translation>
    </message>
</context>
<context>
    <name>CellIntake</name>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Fetch the picture from %1?</source>
        <translation>要从 %1 获取图片吗？</translation>
    </message>
    <message>
        <source>Put pictures into cells</source>
        <translation>在画格中放入图片</translation>
    </message>
</context>
<context>
    <name>CellList</name>
    <message>
        <source>Add a cell</source>
        <translation>添加画格</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>画格</translation>
    </message>
    <message>
        <source>Move the cell down</source>
        <translation>下移画格</translation>
    </message>
    <message>
        <source>Move the cell up</source>
        <translation>上移画格</translation>
    </message>
    <message>
        <source>Remove the cell</source>
        <translation>移除画格</translation>
    </message>
</context>
<context>
    <name>CharacterCard</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the character</source>
        <translation>编辑人物</translation>
    </message>
    <message>
        <source>Never change</source>
        <translation>绝不可变</translation>
    </message>
    <message>
        <source>No character belongs to it yet.</source>
        <translation>还没有所属的人物。</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>调色板</translation>
    </message>
    <message>
        <source>Show them in the gallery</source>
        <translation>在图库中显示</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
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
        <translation>已移除颜色 %1</translation>
    </message>
    <message>
        <source>Picture taken out of “%1”</source>
        <translation>已从“%1”取出图片</translation>
    </message>
    <message>
        <source>Sentence removed</source>
        <translation>已移除语句</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>已移除视图“%1”</translation>
    </message>
</context>
<context>
    <name>CharacterDesk</name>
    <message>
        <source>Another one is called “%1”.</source>
        <translation>已有另一个人物名为“%1”。</translation>
    </message>
    <message>
        <source>Character “%1” exported</source>
        <translation>已导出人物“%1”</translation>
    </message>
    <message>
        <source>Character “%1” imported</source>
        <translation>已导入人物“%1”</translation>
    </message>
    <message>
        <source>Character “%1” is here already</source>
        <translation>人物“%1”已经存在</translation>
    </message>
    <message>
        <source>Copying pictures into the library…</source>
        <translation>正在将图片复制到资料库…</translation>
    </message>
    <message>
        <source>Drag those that show another one to where they belong.</source>
        <translation>如果图片显示的是其他视图，请拖到相应的位置。</translation>
    </message>
    <message>
        <source>Each picture is a view of its own</source>
        <translation>每张图片各为一个视图</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>正在导出“%1”…</translation>
    </message>
    <message>
        <source>Importing “%1”…</source>
        <translation>正在导入“%1”…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>CharacterEditor</name>
    <message>
        <source>Canon</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>For yourself alone; never sent.</source>
        <translation>仅供自己查看；绝不会发送。</translation>
    </message>
    <message>
        <source>Make the first views…</source>
        <translation>生成首批视图…</translation>
    </message>
    <message>
        <source>More about this character</source>
        <translation>此人物的更多操作</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Never change</source>
        <translation>绝不可变</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>调色板</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Who it is, and what it looks like: age, build, hair, clothes.</source>
        <translation>是谁，外观如何：年龄、体型、头发、服装。</translation>
    </message>
</context>
<context>
    <name>CharacterEdits</name>
    <message>
        <source>Character “%1” removed</source>
        <translation>已移除人物“%1”</translation>
    </message>
    <message>
        <source>Its pictures are still in the library.</source>
        <translation>其中的图片仍在资料库中。</translation>
    </message>
</context>
<context>
    <name>CharacterPicker</name>
    <message>
        <source>A scene, a thing, a place</source>
        <translation>场景、物品、地点</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>No character</source>
        <translation>无人物</translation>
    </message>
    <message>
        <source>No character matches.</source>
        <translation>没有匹配的人物。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search characters</source>
        <translation>搜索人物</translation>
    </message>
</context>
<context>
    <name>CharactersFront</name>
    <message>
        <source>Drop one on a view.</source>
        <translation>请将一张图片拖放到视图上。</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Fetch the picture from %1?</source>
        <translation>要从 %1 获取图片吗？</translation>
    </message>
    <message>
        <source>There is no picture to take colours from yet.</source>
        <translation>还没有可取色的图片。</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>Generate with a small copy of %1?</source>
        <translation>使用 %1 的缩小副本来生成吗？</translation>
    </message>
    <message>
        <source>Generate without %1?</source>
        <translation>缺少 %1，仍要生成吗？</translation>
    </message>
    <message>
        <source>Nobody knows what this will cost.</source>
        <translation>这次的费用无从得知。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for less, or raise the budget.</source>
        <translation>没有发送任何内容。请减少用量，或提高预算。</translation>
    </message>
    <message>
        <source>The library does not have it any more; add it again.</source>
        <translation>资料库中已经没有它了；请重新添加。</translation>
    </message>
    <message>
        <source>The picture itself is not here; add it again.</source>
        <translation>原来的图片不在这里；请重新添加。</translation>
    </message>
    <message>
        <source>This costs %1. Generate?</source>
        <translation>这次需花费 %1。要生成吗？</translation>
    </message>
    <message>
        <source>This costs %1; the budget of this project has %2 left.</source>
        <translation>这次需花费 %1；此项目的预算还剩 %2。</translation>
    </message>
    <message>
        <source>This model has no price, so no budget can hold it back.</source>
        <translation>此模型没有标价，因此预算无法限制它。</translation>
    </message>
    <message>
        <source>You wanted to be asked above %1.</source>
        <translation>你要求在超过 %1 时先询问。</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>%1 of %2 chosen, one picture each</source>
        <translation>已选 %1 / %2 个，各生成 1 张图片</translation>
    </message>
    <message numerus="yes">
        <source>%n without a published price</source>
        <translation>
            <numerusform>%n 个未公布价格</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1 to %2 models</source>
        <translation>请选择 %1 到 %2 个模型</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>还没有提示词</translation>
    </message>
    <message>
        <source>Send to %1 models</source>
        <translation>发送给 %1 个模型</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Opacity of the second picture</source>
        <translation>第二张图片的不透明度</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Place of the line</source>
        <translation>分界线位置</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <source>Compared pictures</source>
        <translation>对比的图片</translation>
    </message>
</context>
<context>
    <name>CompareFront</name>
    <message>
        <source>Hold Ctrl and click on pictures, or Shift and the arrows.</source>
        <translation>按住 Ctrl 点击图片，或按住 Shift 再按方向键。</translation>
    </message>
    <message>
        <source>Select two to four pictures to compare.</source>
        <translation>请选择两到四张图片进行对比。</translation>
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
        <translation>对比的图片</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>No winner.</source>
        <translation>没有选出胜者。</translation>
    </message>
    <message>
        <source>The winner is %1: %2.</source>
        <translation>胜出的是 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Reference %1: %2. %3 of %4.</source>
        <translation>参考图 %1：%2。第 %3 项，共 %4 项。</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Copy a picture or some words first.</source>
        <translation>请先复制图片或文字。</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>插入人物</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>没有可粘贴的内容。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing else is lost.</source>
        <translation>其他内容都没有丢失。</translation>
    </message>
    <message>
        <source>The last prompt could not be restored.</source>
        <translation>无法恢复上次的提示词。</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>A character keeps its face, clothes and colours the same from picture to picture.</source>
        <translation>人物能让面部、服装和颜色在每张图片中保持一致。</translation>
    </message>
    <message>
        <source>Drop pictures here, or choose them. Each becomes a view.</source>
        <translation>请将图片拖放到此处，或选择图片。每张成为一个视图。</translation>
    </message>
    <message>
        <source>From a description</source>
        <translation>从描述</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>从文件</translation>
    </message>
    <message>
        <source>From pictures</source>
        <translation>从图片</translation>
    </message>
    <message>
        <source>Import a character that somebody handed on.</source>
        <translation>导入他人交给你的人物。</translation>
    </message>
    <message>
        <source>Who is in your pictures?</source>
        <translation>你的图片里有谁？</translation>
    </message>
    <message>
        <source>Write what it looks like, and have the first views made.</source>
        <translation>写下外观，然后生成首批视图。</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>A reference is not ready yet.</source>
        <translation>有一张参考图还没准备好。</translation>
    </message>
    <message>
        <source>Take out alternatives, or ask for fewer of each.</source>
        <translation>请去掉一些备选项，或减少每种的张数。</translation>
    </message>
    <message>
        <source>That would be %1 pictures, and one order takes up to %2.</source>
        <translation>这样会有 %1 张图片，而一次最多生成 %2 张。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍候再试。</translation>
    </message>
</context>
<context>
    <name>DrawerSwitch</name>
    <message>
        <source>Pictures to drag from</source>
        <translation>可拖出的图片</translation>
    </message>
</context>
<context>
    <name>Dropper</name>
    <message>
        <source>Arrows move over it, Shift makes large steps, Return takes.</source>
        <translation>方向键移动，按住 Shift 大步移动，回车键取色。</translation>
    </message>
    <message>
        <source>Picture to take colours from</source>
        <translation>要取色的图片</translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>正在读取图片…</translation>
    </message>
</context>
<context>
    <name>EditDesk</name>
    <message>
        <source>As a version of its own; the picture it was made of stays.</source>
        <translation>它是独立的版本；原来的图片保留不变。</translation>
    </message>
    <message>
        <source>It is a copy. What you save there comes back as a version.</source>
        <translation>打开的是副本。在那里保存的内容会作为一个版本回到这里。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The edit of “%1” is in the library.</source>
        <translation>“%1”的编辑结果已在资料库中。</translation>
    </message>
    <message>
        <source>“%1” is open for editing.</source>
        <translation>“%1”已打开，可以编辑。</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Add the picture again.</source>
        <translation>请重新添加这张图片。</translation>
    </message>
    <message>
        <source>That reference is not there any more.</source>
        <translation>那张参考图已经不在了。</translation>
    </message>
    <message>
        <source>The original of that reference is not in the library.</source>
        <translation>资料库中没有那张参考图的原图。</translation>
    </message>
</context>
<context>
    <name>Exhibit</name>
    <message>
        <source>No picture</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>尚未就绪</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>Picture not found</source>
        <translation>找不到图片</translation>
    </message>
    <message>
        <source>Your pick</source>
        <translation>你的选择</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>%1 more could not be exported.</source>
        <translation>另有 %1 张无法导出。</translation>
    </message>
    <message>
        <source>%1 of %2 pictures exported.</source>
        <translation>已导出 %1 张图片，共 %2 张。</translation>
    </message>
    <message>
        <source>%1 of %2 were exported before.</source>
        <translation>在此之前已导出 %1 张，共 %2 张。</translation>
    </message>
    <message>
        <source>%1 were there from before already.</source>
        <translation>其中 %1 张之前就已在那里。</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures exported.</source>
        <translation>
            <numerusform>已导出 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture exported.</source>
        <translation>已导出 1 张图片。</translation>
    </message>
    <message>
        <source>Go on elsewhere…</source>
        <translation>换个位置继续…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A folder for each project</source>
        <translation>每个项目一个文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Colours of screens (sRGB)</source>
        <translation>屏幕色彩（sRGB）</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>联系表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Less exact</source>
        <translation>降低质量</translation>
    </message>
    <message>
        <source>More exact</source>
        <translation>提高质量</translation>
    </message>
    <message>
        <source>One picture of all of them, with their names.</source>
        <translation>将所有图片连同名称排成一张图片。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>What the files tell</source>
        <translation>文件所含信息</translation>
    </message>
</context>
<context>
    <name>ExportFront</name>
    <message>
        <source>Go on in another folder</source>
        <translation>在其他文件夹中继续</translation>
    </message>
</context>
<context>
    <name>Eyedropper</name>
    <message>
        <source>%1 taken</source>
        <translation>已取 %1</translation>
    </message>
    <message>
        <source>Click on the picture to take the colour under the pointer.</source>
        <translation>点击图片，取指针处的颜色。</translation>
    </message>
    <message>
        <source>Colours of this picture</source>
        <translation>此图片的颜色</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Take colours from pictures</source>
        <translation>从图片取色</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>%1 (%2) is fitted to the frame of %3 (%4).</source>
        <translation>%1（%2）已按 %3（%4）的画幅缩放。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · winner</source>
        <translation>%1 · %2 · 胜出</translation>
    </message>
    <message>
        <source>Still being read: not sharp yet.</source>
        <translation>仍在读取：尚不清晰。</translation>
    </message>
</context>
<context>
    <name>FaceCanvas</name>
    <message>
        <source>%1 from the left, %2 from the top, %3 wide, %4 high</source>
        <translation>距左 %1，距上 %2，宽 %3，高 %4</translation>
    </message>
    <message>
        <source>Box round the face</source>
        <translation>面部方框</translation>
    </message>
    <message>
        <source>No box yet</source>
        <translation>还没有方框</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>无法显示图片。</translation>
    </message>
</context>
<context>
    <name>FaceDialog</name>
    <message>
        <source>Arrows move the box, Shift and arrows change its size.</source>
        <translation>方向键移动方框，按住 Shift 则调整大小。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare faces</source>
        <translation>对比面部</translation>
    </message>
    <message>
        <source>Draw a box round the face. The same place is compared in every cell of this sheet.</source>
        <translation>请用方框框住面部。会对比此设定图每个画格中的同一位置。</translation>
    </message>
    <message>
        <source>Mark the face: %1</source>
        <translation>标出面部：%1</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>移除方框</translation>
    </message>
</context>
<context>
    <name>FaceOff</name>
    <message>
        <source>A reference is not ready yet.</source>
        <translation>有一张参考图还没准备好。</translation>
    </message>
    <message>
        <source>Take out alternatives, so that all get the same.</source>
        <translation>请去掉备选项，让所有模型收到相同的提示词。</translation>
    </message>
    <message>
        <source>The prompt makes %1 prompts, and a face-off takes one.</source>
        <translation>提示词会展开成 %1 条，而一次盲测只用一条。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <source>left out, because %1 does not take them: %2</source>
        <translation>因 %1 不接受而略去：%2 张</translation>
    </message>
</context>
<context>
    <name>FaceOffDesk</name>
    <message>
        <source>A face-off can be judged.</source>
        <translation>有一次盲测可以评选了。</translation>
    </message>
    <message>
        <source>Its pictures come as ordinary ones. Nothing is sent again.</source>
        <translation>它的图片会作为普通图片出现。不会重新发送任何内容。</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评选</translation>
    </message>
    <message>
        <source>Pick the best before you see whose is whose.</source>
        <translation>先选出最好的，再看各图出自哪个模型。</translation>
    </message>
    <message>
        <source>The face-off could not be kept.</source>
        <translation>无法保存这次盲测。</translation>
    </message>
</context>
<context>
    <name>FaceOffDialog</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Face-off</source>
        <translation>盲测</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评选</translation>
    </message>
    <message>
        <source>Judge  ·  %1</source>
        <translation>评选  ·  %1</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>成绩</translation>
    </message>
</context>
<context>
    <name>FilesFront</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>选择程序</translation>
    </message>
    <message>
        <source>Choose a program…</source>
        <translation>选择程序…</translation>
    </message>
    <message>
        <source>Open a picture&apos;s settings</source>
        <translation>打开图片的设置</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
    <message>
        <source>The system&apos;s usual program</source>
        <translation>系统默认程序</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Do without: %1</source>
        <translation>去掉条件：%1</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Unlike asked</source>
        <translation>与要求不符</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>%1 more…</source>
        <translation>还有 %1 项…</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A fox in a yellow raincoat at a night market, soft neon light, 35 mm</source>
        <translation>夜市里穿黄色雨衣的狐狸，柔和的霓虹灯光，35 mm</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Change the prompt, drop pictures onto the references, and generate again. For the real models add a key.</source>
        <translation>试着修改提示词，把图片拖到参考图栏，再次生成。要使用真正的模型，请添加密钥。</translation>
    </message>
    <message>
        <source>Your first picture, drawn on this computer.</source>
        <translation>你的第一张图片，在本机绘制完成。</translation>
    </message>
</context>
<context>
    <name>FromGallery</name>
    <message>
        <source>Its canon is locked.</source>
        <translation>其设定已锁定。</translation>
    </message>
    <message>
        <source>New character from these pictures…</source>
        <translation>用这些图片新建人物…</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search prompts, tags, models</source>
        <translation>搜索提示词、标签、模型</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>缩略图大小</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>%1, as it was said at the start.</source>
        <translation>%1，由启动时指定。</translation>
    </message>
    <message>
        <source>%1, from the next start on. Move there what is in %2 now.</source>
        <translation>%1，从下次启动起生效。请把 %2 中的现有内容移到那里。</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON file beside each picture</source>
        <translation>每张图片附带一个 JSON 文件</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>All that is known of it, for other programs.</source>
        <translation>其中是该图片的全部已知信息，供其他程序使用。</translation>
    </message>
    <message>
        <source>Change the library folder</source>
        <translation>更改资料库文件夹</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Choose the library folder</source>
        <translation>选择资料库文件夹</translation>
    </message>
    <message>
        <source>Counts when NanoStudio is started again.</source>
        <translation>重新启动 NanoStudio 后生效。</translation>
    </message>
    <message>
        <source>Delete for ever after</source>
        <translation>多久后永久删除</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>资料库文件夹</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open library folder</source>
        <translation>打开资料库文件夹</translation>
    </message>
    <message>
        <source>Open settings file</source>
        <translation>打开设置文件</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Pictures wait in the trash till then.</source>
        <translation>在此之前，图片保留在回收站中。</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>GroundRow</name>
    <message>
        <source>Another colour…</source>
        <translation>其他颜色…</translation>
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
        <translation>设定版本 %1 已锁定，因此影响外观的内容都不能更改。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock the canon</source>
        <translation>解锁设定</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>%1 cells may look different. %2 of %1, %3: %4</source>
        <translation>有 %1 个画格看起来可能不同。第 %2 个，共 %1 个，%3：%4</translation>
    </message>
    <message>
        <source>Cells, the oddest first</source>
        <translation>画格，差异最大的在前</translation>
    </message>
    <message>
        <source>Like the other cells</source>
        <translation>与其他画格一致</translation>
    </message>
    <message>
        <source>List the cells, the oddest first</source>
        <translation>列出画格，差异最大的在前</translation>
    </message>
    <message>
        <source>Mark the face, to compare it too</source>
        <translation>标出面部，以便一并对比</translation>
    </message>
    <message>
        <source>Mark the face…</source>
        <translation>标出面部…</translation>
    </message>
    <message>
        <source>Next odd cell</source>
        <translation>下一个差异画格</translation>
    </message>
    <message>
        <source>Oddest first</source>
        <translation>差异大的在前</translation>
    </message>
    <message>
        <source>One cell may look different. %1: %2</source>
        <translation>有 1 个画格看起来可能不同。%1：%2</translation>
    </message>
    <message>
        <source>Previous odd cell</source>
        <translation>上一个差异画格</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the odd cell</source>
        <translation>显示差异画格</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Forget this prompt (Delete)</source>
        <translation>从历史记录中移除（Delete）</translation>
    </message>
    <message>
        <source>Nothing sent yet. Every prompt you send can be found here.</source>
        <translation>还没有发送过提示词。发送过的每条提示词都能在这里找到。</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>提示词历史</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>%1 takes public addresses only.</source>
        <translation>%1 只接受公开地址。</translation>
    </message>
    <message>
        <source>%1 takes public addresses only. Pictures from the web have one; others can be hosted once you have a key for a provider with uploads.</source>
        <translation>%1 只接受公开地址。网络图片本身就有；其他图片要等你有了支持上传的服务商的密钥，才能托管。</translation>
    </message>
    <message>
        <source>%1 takes public addresses only: %2 hosts your pictures.</source>
        <translation>%1 只接受公开地址：你的图片由 %2 托管。</translation>
    </message>
    <message>
        <source>It needs a public address, and nobody can host it.</source>
        <translation>这张图片需要公开地址，但没有可用的托管方。</translation>
    </message>
    <message>
        <source>It needs a public address: %1 will host it.</source>
        <translation>这张图片需要公开地址：将由 %1 托管。</translation>
    </message>
    <message>
        <source>It needs a public address: choose who hosts it.</source>
        <translation>这张图片需要公开地址：请选择托管方。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>其他文件夹</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Copies go into the library; your files stay as they are. What a picture says of its prompt and model is read.</source>
        <translation>副本会存入资料库；你的文件保持原样。图片中附带的提示词和模型信息会一并读取。</translation>
    </message>
    <message>
        <source>Import a folder of pictures</source>
        <translation>导入图片文件夹</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>导入图片</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>没有监视任何文件夹。</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP and AVIF, in all its folders.</source>
        <translation>PNG、JPEG、WebP 和 AVIF，包括所有子文件夹。</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Single pictures</source>
        <translation>单张图片</translation>
    </message>
    <message>
        <source>Watch %1 no longer</source>
        <translation>不再监视 %1</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Watch another folder</source>
        <translation>再监视一个文件夹</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>What is in these folders, and comes later, is imported.</source>
        <translation>这些文件夹中现有的和以后新增的图片都会导入。</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Select a picture to see its receipt.</source>
        <translation>选择一张图片以查看明细。</translation>
    </message>
</context>
<context>
    <name>Iterate</name>
    <message>
        <source>There is no provider “%1” any more.</source>
        <translation>服务商“%1”已经不在了。</translation>
    </message>
</context>
<context>
    <name>JudgePage</name>
    <message>
        <source>%1 of %2 pictures are there.</source>
        <translation>已有 %1 张图片就绪，共 %2 张。</translation>
    </message>
    <message>
        <source>Judge now</source>
        <translation>立即评选</translation>
    </message>
    <message>
        <source>Next face-off</source>
        <translation>下一次盲测</translation>
    </message>
    <message>
        <source>None is good</source>
        <translation>都不好</translation>
    </message>
    <message>
        <source>None is good (%1)</source>
        <translation>都不好（%1）</translation>
    </message>
    <message>
        <source>None was good.</source>
        <translation>没有一张好的。</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>选 %1</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>选出最好的</translation>
    </message>
    <message>
        <source>Send one request to several models first.</source>
        <translation>请先将一个请求发送给多个模型。</translation>
    </message>
    <message>
        <source>There is nothing to judge.</source>
        <translation>没有可评选的盲测。</translation>
    </message>
    <message>
        <source>Which one is the best?</source>
        <translation>哪一张最好？</translation>
    </message>
    <message>
        <source>You can close this: a message comes when all are there. The gallery shows them as they come, with their makers.</source>
        <translation>可以关闭此窗口：全部就绪时会有消息。图片一到就会显示在图库中，并标明出自哪个模型。</translation>
    </message>
    <message>
        <source>You picked %1.</source>
        <translation>你选了 %1。</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>Boards</source>
        <translation>图板</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>JudgingFront</name>
    <message>
        <source>Changing pictures</source>
        <translation>正在更改图片</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n pictures for ever?</source>
        <translation>
            <numerusform>要永久删除 %n 张图片吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this picture for ever?</source>
        <translation>要永久删除这张图片吗？</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>The files are removed from the disk. This cannot be undone.</source>
        <translation>文件会从磁盘上删除。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Add a key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>It goes into the system&apos;s keyring, never into a file, and cannot be read back here. With a name you can have several.</source>
        <translation>密钥存入系统密钥环，绝不写入文件，也无法在这里再次查看。为密钥命名，就可以添加多个。</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>保留旧密钥</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>名称（可选）</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>密钥名称</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>替换“%1”</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Tasks under way go on with the new key. For another account add a key with a name of its own instead.</source>
        <translation>进行中的任务会用新密钥继续。如果是另一个账户，请改为添加一个另行命名的密钥。</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>%1 has no key yet.</source>
        <translation>%1 还没有密钥。</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>添加密钥</translation>
    </message>
</context>
<context>
    <name>KeyRowView</name>
    <message>
        <source>Ask whether it works; costs nothing: %1</source>
        <translation>查询是否有效，不产生费用：%1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <translation>替换：%1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use for new tasks: %1</source>
        <translation>用于新任务：%1</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and providers</source>
        <translation>密钥与服务商</translation>
    </message>
</context>
<context>
    <name>LibraryBanner</name>
    <message>
        <source>Connect its disk. Nothing is sent or changed till it is back.</source>
        <translation>请连接它所在的磁盘。恢复之前，不会发送或更改任何内容。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The library folder is not there or may not be written.</source>
        <translation>资料库文件夹不存在，或没有写入权限。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>LineageLinks</name>
    <message>
        <source>A character of another library</source>
        <translation>其他资料库的人物</translation>
    </message>
    <message>
        <source>Its canon is v%1 by now.</source>
        <translation>其设定现在是 v%1。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>所用人物</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>所在设定图</translation>
    </message>
    <message>
        <source>Open the character</source>
        <translation>打开此人物</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>打开设定图</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2</source>
        <translation>设定图“%1”，画格 %2</translation>
    </message>
    <message>
        <source>The character is not in use any more.</source>
        <translation>此人物已不再使用。</translation>
    </message>
</context>
<context>
    <name>LineageSection</name>
    <message>
        <source>Lineage</source>
        <translation>谱系</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>源自</translation>
    </message>
    <message>
        <source>Made from: %1</source>
        <translation>源自：%1</translation>
    </message>
    <message>
        <source>Made into</source>
        <translation>衍生出</translation>
    </message>
    <message>
        <source>Made into: %1</source>
        <translation>衍生出：%1</translation>
    </message>
    <message>
        <source>Same order</source>
        <translation>同次生成</translation>
    </message>
    <message>
        <source>Same order: %1</source>
        <translation>同次生成：%1</translation>
    </message>
    <message>
        <source>Settings from</source>
        <translation>设置沿用自</translation>
    </message>
    <message>
        <source>Settings from: %1</source>
        <translation>设置沿用自：%1</translation>
    </message>
    <message>
        <source>Settings taken up by</source>
        <translation>设置被沿用于</translation>
    </message>
    <message>
        <source>Settings taken up by: %1</source>
        <translation>设置被沿用于：%1</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Characters</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Import a character…</source>
        <translation>导入人物…</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>新建人物</translation>
    </message>
    <message>
        <source>No character matches.</source>
        <translation>没有匹配的人物。</translation>
    </message>
    <message>
        <source>Or drop its pictures here</source>
        <translation>或将其图片拖放到此处</translation>
    </message>
    <message>
        <source>Search characters</source>
        <translation>搜索人物</translation>
    </message>
</context>
<context>
    <name>MarkDesk</name>
    <message numerus="yes">
        <source>%n pictures moved to “%1”</source>
        <translation>
            <numerusform>已将 %n 张图片移至“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures rated %1</source>
        <translation>
            <numerusform>已将 %n 张图片评为 %1 星</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures starred</source>
        <translation>
            <numerusform>已为 %n 张图片加星标</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”</source>
        <translation>已移至“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Ratings taken off %n pictures</source>
        <translation>
            <numerusform>已清除 %n 张图片的评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stars taken off %n pictures</source>
        <translation>
            <numerusform>已取消 %n 张图片的星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n pictures changed</source>
        <translation>
            <numerusform>已更改 %n 张图片的标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionFace</name>
    <message>
        <source>character</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>object</source>
        <translation>物体</translation>
    </message>
    <message>
        <source>style</source>
        <translation>风格</translation>
    </message>
</context>
<context>
    <name>MentionPopup</name>
    <message>
        <source>References to mention</source>
        <translation>可提及的参考图</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>%1 is not sent.</source>
        <translation>%1 不会发送。</translation>
    </message>
    <message>
        <source>A reference that the prompt mentions was removed.</source>
        <translation>提示词中提及的一张参考图已被移除。</translation>
    </message>
    <message>
        <source>Did you mean @%1?</source>
        <translation>是指 @%1 吗？</translation>
    </message>
    <message>
        <source>No reference is called “%1”.</source>
        <translation>没有名为“%1”的参考图。</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>参考图 %1</translation>
    </message>
    <message>
        <source>Reference %1: %2</source>
        <translation>参考图 %1：%2</translation>
    </message>
    <message>
        <source>Take %1 out, or add the picture.</source>
        <translation>请删去 %1，或添加这张图片。</translation>
    </message>
    <message>
        <source>There is no reference %1.</source>
        <translation>没有参考图 %1。</translation>
    </message>
    <message>
        <source>Write \@%1 if it is meant as it stands.</source>
        <translation>如果只是普通文字，请写成 \@%1。</translation>
    </message>
</context>
<context>
    <name>MessageLog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>还没有消息。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This is a bug.</source>
        <translation>这是一个程序错误。</translation>
    </message>
    <message>
        <source>Your tasks are safe. Please report it with the details.</source>
        <translation>你的任务都安全。请附上详细信息报告此问题。</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Name of %1</source>
        <translation>%1 的名称</translation>
    </message>
</context>
<context>
    <name>NameRows</name>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Insert a field into the names</source>
        <translation>在名称中插入字段</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>文件名称</translation>
    </message>
</context>
<context>
    <name>NeverRows</name>
    <message>
        <source>For instance: Scar over the left eye</source>
        <translation>例如：左眼上方有疤痕</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>新语句</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>%1 cannot draw %2: cells get the nearest shape it has.</source>
        <translation>%1 不支持 %2 宽高比：画格会使用它支持的最接近的宽高比。</translation>
    </message>
    <message>
        <source>%1 · %2 publishes no price</source>
        <translation>%1 · %2 未公布价格</translation>
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
        <translation>另有 %1 个文件无法读取。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>编辑副本…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>导出为文件…</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More for this template</source>
        <translation>此模板的更多操作</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>设定图的名称</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>新建设定图</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>新建模板…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Nothing is ordered until you fill it.</source>
        <translation>在你放入图片之前，不会提交任何生成。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>设定图</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Paused: %1. Go on.</source>
        <translation>已暂停：%1。继续。</translation>
    </message>
    <message>
        <source>The queue is paused. Go on.</source>
        <translation>队列已暂停。继续。</translation>
    </message>
</context>
<context>
    <name>NoSheet</name>
    <message>
        <source>A sheet shows one character in many cells: views, expressions, poses. Each cell is a picture of its own. Make one again without touching the others, lock the good ones, drag pictures in and out.</source>
        <translation>设定图用多个画格展现一个人物：视图、表情、姿势。每个画格都是单独的图片。你可以重新生成其中一个而不影响其他画格，锁定满意的画格，并将图片拖入拖出。</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>新建设定图…</translation>
    </message>
    <message>
        <source>No sheet yet</source>
        <translation>还没有设定图</translation>
    </message>
    <message>
        <source>Slice a picture…</source>
        <translation>切分图片…</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Text on the picture</source>
        <translation>图片上的文字</translation>
    </message>
    <message>
        <source>Type, then press Return</source>
        <translation>输入文字，然后按回车键</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n pictures are ready</source>
        <translation>
            <numerusform>%n 张图片已就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures need you</source>
        <translation>
            <numerusform>%n 张图片需要你处理</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is ready</source>
        <translation>1 张图片已就绪</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Only while the window is not active.</source>
        <translation>仅在窗口未处于活动状态时通知。</translation>
    </message>
    <message>
        <source>Pictures are ready</source>
        <translation>图片已就绪</translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>Tell me on the desktop when</source>
        <translation>在以下情况发送桌面通知</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>%1 at %2 cannot draw %3.</source>
        <translation>%2 的 %1 不支持 %3 宽高比。</translation>
    </message>
    <message>
        <source>%1 at %2 does not offer this resolution.</source>
        <translation>%2 的 %1 不提供此分辨率。</translation>
    </message>
    <message>
        <source>%1 at %2 has one resolution only.</source>
        <translation>%2 的 %1 只有一种分辨率。</translation>
    </message>
    <message>
        <source>%1 at %2 makes this format only.</source>
        <translation>%2 的 %1 只生成这种格式。</translation>
    </message>
    <message>
        <source>%1 at %2 offers no choice of format.</source>
        <translation>%2 的 %1 不能选择格式。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>as reference 1</source>
        <translation>同参考图 1</translation>
    </message>
</context>
<context>
    <name>OrderAgain</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>%1 each</source>
        <translation>每张 %1</translation>
    </message>
    <message>
        <source>%1 publishes no price</source>
        <translation>%1 未公布价格</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>生成 %1 张</translation>
    </message>
    <message>
        <source>Generate from anywhere: %1</source>
        <translation>在任意位置生成：%1</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 秒</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>%1 can host your files. Whoever knows their addresses can see them there for a while. This is asked once.</source>
        <translation>%1 可以托管你的文件。在一段时间内，知道地址的人都能看到这些文件。只会询问一次。</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Host and generate</source>
        <translation>托管并生成</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有这样的命令。</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>not possible now</source>
        <translation>目前不可用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>New colour</source>
        <translation>新颜色</translation>
    </message>
    <message>
        <source>Pick from pictures…</source>
        <translation>从图片取色…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Write colours like #c0392b.</source>
        <translation>请将颜色写成 #c0392b 这样的形式。</translation>
    </message>
</context>
<context>
    <name>PausedBanner</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Paused. Nothing new is sent; what is under way goes on.</source>
        <translation>已暂停。不会发送新任务；进行中的任务照常继续。</translation>
    </message>
    <message>
        <source>Paused: %1. The others go on.</source>
        <translation>已暂停：%1。其他照常继续。</translation>
    </message>
</context>
<context>
    <name>PenRow</name>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>粗</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>细</translation>
    </message>
</context>
<context>
    <name>PersonFace</name>
    <message numerus="yes">
        <source>canon v%1 · %n views</source>
        <translation>
            <numerusform>设定 v%1 · %n 个视图</numerusform>
        </translation>
    </message>
    <message>
        <source>canon v%1 · 1 view</source>
        <translation>设定 v%1 · 1 个视图</translation>
    </message>
</context>
<context>
    <name>PickerPopup</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation>没有匹配的模型。</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Search: 4k 16:9 monet</source>
        <translation>搜索：4k 16:9 monet</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Iterate</source>
        <translation>继续创作</translation>
    </message>
</context>
<context>
    <name>PictureChoice</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the picture of a sheet</source>
        <translation>选择设定图的图片</translation>
    </message>
    <message>
        <source>Slice…</source>
        <translation>切分…</translation>
    </message>
</context>
<context>
    <name>PictureDrawer</name>
    <message>
        <source>Hide the pictures</source>
        <translation>隐藏图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>搜索图片</translation>
    </message>
    <message>
        <source>There are no pictures here.</source>
        <translation>这里没有图片。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>花费</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>删除此预设</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>存为预设</translation>
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
        <translation>找不到图片</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>The settings file names keys that do not exist.</source>
        <translation>设置文件中有不存在的设置项。</translation>
    </message>
    <message>
        <source>The theme follows the system</source>
        <translation>主题跟随系统</translation>
    </message>
    <message>
        <source>This counts when NanoStudio is started again.</source>
        <translation>重新启动 NanoStudio 后生效。</translation>
    </message>
</context>
<context>
    <name>ProgramDesk</name>
    <message>
        <source>%1 could not be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>Choose another program.</source>
        <translation>请选择其他程序。</translation>
    </message>
</context>
<context>
    <name>ProjectButton</name>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>My pictures</source>
        <translation>我的图片</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>Project: %1. Projects and their budgets.</source>
        <translation>项目：%1。管理项目及其预算。</translation>
    </message>
</context>
<context>
    <name>ProjectDefaults</name>
    <message>
        <source>%1 pictures</source>
        <translation>%1 张图片</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
</context>
<context>
    <name>ProjectPopup</name>
    <message>
        <source>Begins with</source>
        <translation>初始设置</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder in the library</source>
        <translation>资料库中的文件夹</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Keep the present settings</source>
        <translation>将当前设置存为初始设置</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Pictures made from now on go there; the others stay.</source>
        <translation>此后生成的图片会存放在那里；其他图片不动。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>立即使用</translation>
    </message>
    <message>
        <source>Whatever was set last.</source>
        <translation>沿用上一次的设置。</translation>
    </message>
    <message>
        <source>no folder of its own</source>
        <translation>没有专用文件夹</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Describe the picture you have in mind.</source>
        <translation>描述你想要的图片。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message>
        <source>%1. One order takes up to %2.</source>
        <translation>%1。一次最多生成 %2 张。</translation>
    </message>
    <message numerus="yes">
        <source>%n alternatives × %1 = %2 pictures</source>
        <translation>
            <numerusform>%n 种组合 × %1 = %2 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternatives, a picture of each</source>
        <translation>
            <numerusform>%n 种组合，每种一张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Show every prompt as it is sent</source>
        <translation>查看实际发送的每条提示词</translation>
    </message>
    <message>
        <source>Show the prompts</source>
        <translation>查看提示词</translation>
    </message>
    <message>
        <source>a value, or {one|another}</source>
        <translation>一个值，或 {one|another}</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 个字符</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Prompt forgotten.</source>
        <translation>已移除这条提示词。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>“%1” replaced.</source>
        <translation>已替换“%1”。</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>%1 does not tell what is left. Type what you have now, and it is counted down from there; 0 stops that.</source>
        <translation>%1 不提供余额信息。请输入现有额度，之后会从中逐笔扣减；输入 0 则停止计算。</translation>
    </message>
    <message>
        <source>%1 takes references by address only. Whoever knows the address of a hosted file can see it for a while.</source>
        <translation>%1 只接受以地址提供的参考图。在一段时间内，知道托管文件地址的人都能看到它。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address to call when a picture is ready</source>
        <translation>图片就绪时回调的地址</translation>
    </message>
    <message>
        <source>Another address counts for new tasks only.</source>
        <translation>更改地址只影响新任务。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Files by the route “edits”</source>
        <translation>经“edits”路由发送文件</translation>
    </message>
    <message>
        <source>Files by the route “gemini”</source>
        <translation>经“gemini”路由发送文件</translation>
    </message>
    <message>
        <source>For those with a tunnel: nanostudio webhook serve.</source>
        <translation>适用于已有隧道的情况：nanostudio webhook serve。</translation>
    </message>
    <message>
        <source>How references travel</source>
        <translation>参考图发送方式</translation>
    </message>
    <message>
        <source>Let %1 show my pictures to others</source>
        <translation>允许 %1 向他人展示我的图片</translation>
    </message>
    <message>
        <source>Nobody: I am asked</source>
        <translation>不指定：届时询问我</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Progress comes in one long answer, where the model can do that.</source>
        <translation>如果模型支持，进度会在一次持续的响应中陆续传来。</translation>
    </message>
    <message>
        <source>Watch pictures while they are made</source>
        <translation>生成过程中实时查看图片</translation>
    </message>
    <message>
        <source>What you have bought</source>
        <translation>购买的额度</translation>
    </message>
    <message>
        <source>What you have, such as 2000</source>
        <translation>现有额度，例如 2000</translation>
    </message>
    <message>
        <source>Who gives my references a public address</source>
        <translation>由谁为我的参考图提供公开地址</translation>
    </message>
</context>
<context>
    <name>ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>%1 was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>获取密钥</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>One moment: looking for keys…</source>
        <translation>请稍候：正在查找密钥…</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>在浏览器中打开 %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>还没有密钥。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate anyway</source>
        <translation>仍要生成</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>询问</translation>
    </message>
</context>
<context>
    <name>QueueButton</name>
    <message>
        <source>Queue: %1</source>
        <translation>队列：%1</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message numerus="yes">
        <source>%n queued pictures cancelled.</source>
        <translation>
            <numerusform>已取消 %n 张排队中的图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks from last time go on.</source>
        <translation>
            <numerusform>上次的 %n 个任务将继续进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Nothing new is sent until it goes on.</source>
        <translation>在继续之前，不会发送新任务。</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>未扣费。</translation>
    </message>
    <message>
        <source>One queued picture cancelled.</source>
        <translation>已取消 1 张排队中的图片。</translation>
    </message>
    <message>
        <source>One task from last time goes on.</source>
        <translation>上次的 1 个任务将继续进行。</translation>
    </message>
    <message>
        <source>The queue is paused, as you left it.</source>
        <translation>队列仍保持上次的暂停状态。</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>%1 and %2 move, %3 cancels</source>
        <translation>%1 和 %2 移动，%3 取消</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>取消全部排队任务</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>没有进行中的任务。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>Add as a reference</source>
        <translation>添加为参考图</translation>
    </message>
    <message>
        <source>It can still be a reference.</source>
        <translation>它仍可用作参考图。</translation>
    </message>
    <message>
        <source>It was added as a reference.</source>
        <translation>已将它添加为参考图。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n references are looked for.</source>
        <translation>
            <numerusform>正在查找它的 %n 张参考图。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its model, %1, is not known here: %2 stays.</source>
        <translation>此处无法识别它的模型 %1：仍使用 %2。</translation>
    </message>
    <message>
        <source>Its reference is looked for.</source>
        <translation>正在查找它的参考图。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>So do %1 of the others.</source>
        <translation>其他图片中还有 %1 张也含有。</translation>
    </message>
    <message>
        <source>The settings of “%1” are taken over.</source>
        <translation>已沿用“%1”的设置。</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>沿用其设置</translation>
    </message>
    <message>
        <source>“%1” does not say how it was made.</source>
        <translation>“%1”不含生成信息。</translation>
    </message>
    <message>
        <source>“%1” says how it was made.</source>
        <translation>“%1”含有生成信息。</translation>
    </message>
</context>
<context>
    <name>RecallDesk</name>
    <message>
        <source>The picture</source>
        <translation>这张图片</translation>
    </message>
</context>
<context>
    <name>RecastDialog</name>
    <message>
        <source>Generate %1</source>
        <translation>生成 %1 张</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Regenerate with the canon of now</source>
        <translation>用当前设定重新生成</translation>
    </message>
</context>
<context>
    <name>Recasting</name>
    <message>
        <source>%1 not: %2</source>
        <translation>%1 张不会重新生成：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are made again with the canon of now.</source>
        <translation>
            <numerusform>将用当前设定重新生成 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture is made again with the canon of now.</source>
        <translation>将用当前设定重新生成 1 张图片。</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>正在查看图片…</translation>
    </message>
    <message>
        <source>None of these pictures can be made again like this.</source>
        <translation>这些图片都不能这样重新生成。</translation>
    </message>
    <message>
        <source>Not sent: %1. %2</source>
        <translation>不发送：%1。%2</translation>
    </message>
    <message>
        <source>The pictures you have stay as they are.</source>
        <translation>已有的图片保持原样。</translation>
    </message>
    <message>
        <source>What was written by hand of %1 stays; the references are new.</source>
        <translation>手写的有关 %1 的内容会保留；参考图是新的。</translation>
    </message>
    <message>
        <source>some at a price nobody knows</source>
        <translation>部分价格未知</translation>
    </message>
</context>
<context>
    <name>ReceiptDesk</name>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
</context>
<context>
    <name>ReceiptGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>%1 is reference %2 of %3.</source>
        <translation>“%1”是第 %2 张参考图，共 %3 张。</translation>
    </message>
</context>
<context>
    <name>SavedPopup</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Insert at the cursor</source>
        <translation>插入到光标处</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Name of this prompt</source>
        <translation>这条提示词的名称</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>“%1”的新名称</translation>
    </message>
    <message>
        <source>Nothing saved yet. Save a prompt you like, or a template with {one|another} and {variables}.</source>
        <translation>还没有保存过提示词。可以保存喜欢的提示词，或带有 {one|another} 和 {variables} 的模板。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace with this prompt</source>
        <translation>用当前提示词替换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this prompt…</source>
        <translation>保存这条提示词…</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>已存提示词</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>“%1” is taken.</source>
        <translation>名称“%1”已被使用。</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>Ever</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>Nothing was judged yet.</source>
        <translation>还没有评选过。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>These figures are yours: they never leave this computer. A face-off counts once it is judged.</source>
        <translation>这些数据只属于你：绝不会离开这台电脑。盲测在评选之后才会计入。</translation>
    </message>
    <message>
        <source>Verdicts since</source>
        <translation>评选时间范围</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 条</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>搜索提示词</translation>
    </message>
</context>
<context>
    <name>SearchTools</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>搜索的名称</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>SendPopup</name>
    <message>
        <source>Choose a model: the same is ordered from it at once.</source>
        <translation>选择模型：会立即用它生成同样的内容。</translation>
    </message>
    <message>
        <source>Send to another provider</source>
        <translation>发送给其他服务商</translation>
    </message>
</context>
<context>
    <name>SentPopup</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>下一条提示词</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>上一条提示词</translation>
    </message>
    <message>
        <source>The words that are sent</source>
        <translation>将要发送的文字</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送内容</translation>
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
        <translation>选 %1 为胜者：%2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>The best one? Press %1.</source>
        <translation>这张最好？请按 %1。</translation>
    </message>
    <message>
        <source>Their settings are all alike.</source>
        <translation>它们的设置完全相同。</translation>
    </message>
</context>
<context>
    <name>ShapeGrid</name>
    <message>
        <source>Aspect ratio %1</source>
        <translation>宽高比：%1</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message numerus="yes">
        <source>%n pictures found no empty cell.</source>
        <translation>
            <numerusform>有 %n 张图片没有空画格可放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop them on one cell.</source>
        <translation>请将它们拖放到同一个画格上。</translation>
    </message>
    <message>
        <source>It came from a file, and is kept with the references.</source>
        <translation>它来自文件，与参考图存放在一起。</translation>
    </message>
    <message>
        <source>One picture found no empty cell.</source>
        <translation>有 1 张图片没有空画格可放。</translation>
    </message>
    <message>
        <source>This picture is not in the gallery.</source>
        <translation>这张图片不在图库中。</translation>
    </message>
</context>
<context>
    <name>SheetExportDialog</name>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 个画格，共 %2 个</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>Export cells into a folder</source>
        <translation>将画格导出到文件夹</translation>
    </message>
    <message>
        <source>Export sheet</source>
        <translation>导出设定图</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Less exact</source>
        <translation>降低质量</translation>
    </message>
    <message>
        <source>More exact</source>
        <translation>提高质量</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message numerus="yes">
        <source>Re-roll %n cells</source>
        <translation>
            <numerusform>重新生成 %n 个画格</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-roll 1 cell</source>
        <translation>重新生成 1 个画格</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Stop all cells</source>
        <translation>停止全部画格</translation>
    </message>
</context>
<context>
    <name>SheetFront</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>“%1” is a reference now</source>
        <translation>“%1”现在是参考图</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>Cells of the sheet</source>
        <translation>设定图的画格</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Export sheet…</source>
        <translation>导出设定图…</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>设定图的名称</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>新建设定图…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>设定图：%1</translation>
    </message>
    <message>
        <source>Slice a picture…</source>
        <translation>切分图片…</translation>
    </message>
</context>
<context>
    <name>SheetOrderDesk</name>
    <message numerus="yes">
        <source>%n cells stopped.</source>
        <translation>
            <numerusform>已停止 %n 个画格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent already and may still be charged.</source>
        <translation>
            <numerusform>其中 %n 个已发送，仍可能扣费。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>未扣费。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>One cell stopped.</source>
        <translation>已停止 1 个画格。</translation>
    </message>
    <message>
        <source>One was sent already and may still be charged.</source>
        <translation>其中 1 个已发送，仍可能扣费。</translation>
    </message>
    <message>
        <source>The sheet is no longer there.</source>
        <translation>此设定图已经不在了。</translation>
    </message>
</context>
<context>
    <name>SheetOrders</name>
    <message>
        <source>%1 locked</source>
        <translation>%1 个已锁定</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>%1 / %2 个有图片</translation>
    </message>
    <message>
        <source>%1 publishes no price</source>
        <translation>%1 未公布价格</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 个进行中</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 个可能已扣费</translation>
    </message>
    <message numerus="yes">
        <source>%n follow when %1 are locked</source>
        <translation>
            <numerusform>锁定 %1 后可接着生成 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow when %1 is locked</source>
        <translation>
            <numerusform>锁定 %1 后可接着生成 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>1 follows when %1 is locked</source>
        <translation>锁定 %1 后可接着生成 1 个</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n empty cells</source>
        <translation>
            <numerusform>生成 %n 个空画格</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill 1 empty cell</source>
        <translation>生成 1 个空画格</translation>
    </message>
    <message>
        <source>Nothing to fill now</source>
        <translation>目前没有可生成的画格</translation>
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
        <translation>有一个画格无法读取。</translation>
    </message>
    <message>
        <source>Export the sheet again.</source>
        <translation>请重新导出设定图。</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>设定图预览</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Its pictures are still in the library.</source>
        <translation>其中的图片仍在资料库中。</translation>
    </message>
    <message>
        <source>Sheet “%1” removed</source>
        <translation>已移除设定图“%1”</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>%1 edits text: while you type it will not do this.</source>
        <translation>%1 用于编辑文字：输入文字时不会执行此操作。</translation>
    </message>
    <message>
        <source>%1 is taken by: %2. Replace it there?</source>
        <translation>%1 已用于：%2。要改为用于此操作吗？</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>仍要添加</translation>
    </message>
    <message>
        <source>Add keys…</source>
        <translation>添加快捷键…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation>请在上方选择一项操作。</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>请按下快捷键…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有这样的操作。</translation>
    </message>
    <message>
        <source>Search by name or by key</source>
        <translation>按名称或按键搜索</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>no keys</source>
        <translation>无快捷键</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>请按下按键…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>Search by keys</source>
        <translation>按快捷键搜索</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>按名称搜索</translation>
    </message>
    <message>
        <source>Search by pressing keys</source>
        <translation>按下快捷键来搜索</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>撤销重置</translation>
    </message>
</context>
<context>
    <name>Sketch</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，第 %2 个，共 %3 个</translation>
    </message>
    <message>
        <source>%1. Arrows move it, with Shift they resize it.</source>
        <translation>%1。方向键移动，按住 Shift 则调整大小。</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Arrows move it, with Shift they resize it. Delete removes it.</source>
        <translation>方向键移动，按住 Shift 则调整大小。Delete 键删除。</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Click what you drew, or walk with Page Down.</source>
        <translation>点击画好的内容，或按 Page Down 逐个选择。</translation>
    </message>
    <message>
        <source>Click where it should stand, or press Return.</source>
        <translation>点击要放置文字的位置，或按回车键。</translation>
    </message>
    <message>
        <source>Drag, or press Return for one in the middle.</source>
        <translation>拖动绘制，或按回车键在中央放一个。</translation>
    </message>
    <message>
        <source>Draw; with Shift a straight line.</source>
        <translation>拖动绘制；按住 Shift 画直线。</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>正在打开图片…</translation>
    </message>
    <message>
        <source>Paint over what should change.</source>
        <translation>涂抹要更改的部分。</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Return writes anew, arrows move, Delete removes.</source>
        <translation>回车键改写，方向键移动，Delete 键删除。</translation>
    </message>
    <message>
        <source>Text “%1”</source>
        <translation>文字“%1”</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
</context>
<context>
    <name>SketchEditor</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>恢复原图</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑“%1”</translation>
    </message>
</context>
<context>
    <name>SliceCanvas</name>
    <message>
        <source>Arrow keys move the chosen line, with Shift by 10 pixels. Page Up and Page Down choose another, + adds one, Delete removes one.</source>
        <translation>方向键移动选中的线，按住 Shift 则每次移动 10 像素。Page Up 和 Page Down 选择其他线，+ 键添加一条，Delete 键删除一条。</translation>
    </message>
    <message>
        <source>Picture with its lines</source>
        <translation>图片及其分割线</translation>
    </message>
</context>
<context>
    <name>SliceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Slice into cells</source>
        <translation>切分为画格</translation>
    </message>
</context>
<context>
    <name>SlicePanel</name>
    <message>
        <source>A pixel back</source>
        <translation>后退一像素</translation>
    </message>
    <message>
        <source>A pixel on</source>
        <translation>前进一像素</translation>
    </message>
    <message>
        <source>Add a horizontal line</source>
        <translation>添加横线</translation>
    </message>
    <message>
        <source>Add a vertical line</source>
        <translation>添加竖线</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>按检测结果</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>均分</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>分割线</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>分割线</translation>
    </message>
    <message>
        <source>Make a living sheet of them</source>
        <translation>用这些画格制作设定图</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Position in pixels</source>
        <translation>位置（像素）</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>移除此线</translation>
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
        <translation>裁去画格边缘</translation>
    </message>
    <message>
        <source>Trim less</source>
        <translation>减少裁边</translation>
    </message>
    <message>
        <source>Trim more</source>
        <translation>增加裁边</translation>
    </message>
</context>
<context>
    <name>SlotButton</name>
    <message>
        <source>%1 This one is not sent.</source>
        <translation>%1这张不会发送。</translation>
    </message>
    <message>
        <source>A small copy: the whole picture is not in the library.</source>
        <translation>这是缩小的副本：完整的图片不在资料库中。</translation>
    </message>
    <message>
        <source>Being copied into the library.</source>
        <translation>正在复制到资料库。</translation>
    </message>
    <message>
        <source>Being edited.</source>
        <translation>正在编辑。</translation>
    </message>
    <message>
        <source>Edited.</source>
        <translation>已编辑。</translation>
    </message>
    <message>
        <source>It goes in one picture with others.</source>
        <translation>与其他参考图合并为一张图片发送。</translation>
    </message>
    <message>
        <source>It is sent smaller, to fit.</source>
        <translation>将缩小后发送，以符合限制。</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>参考图 %1</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>移除（Delete）</translation>
    </message>
    <message>
        <source>Remove reference %1</source>
        <translation>移除参考图 %1</translation>
    </message>
</context>
<context>
    <name>SortingPopup</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>F2 renames, Delete removes it; its pictures stay.</source>
        <translation>F2 键重命名，Delete 键移除；其中的图片会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <source>A larger order waits for your word. Nothing is sent before.</source>
        <translation>超出时会等你确认，在此之前不发送任何内容。</translation>
    </message>
    <message>
        <source>Ask before spending more than</source>
        <translation>花费超过以下数额时先询问</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Enter digits only, such as 50. Empty: no limit.</source>
        <translation>只能输入数字，例如 50。留空表示不限。</translation>
    </message>
    <message>
        <source>Euros (€)</source>
        <translation>欧元（€）</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>US dollars ($)</source>
        <translation>美元（$）</translation>
    </message>
</context>
<context>
    <name>Stand</name>
    <message>
        <source>Your pick</source>
        <translation>你的选择</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Keys 1 to 5 rate, 0 takes the rating away</source>
        <translation>按 1 到 5 键评分，按 0 键清除评分</translation>
    </message>
    <message>
        <source>Rating: %1 of %2</source>
        <translation>评分：%1 / %2</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Nothing under way</source>
        <translation>没有进行中的任务</translation>
    </message>
    <message>
        <source>Paused · Go on</source>
        <translation>已暂停 · 继续</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>队列：%1</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Colour %1</source>
        <translation>颜色 %1</translation>
    </message>
</context>
<context>
    <name>TaskDesk</name>
    <message>
        <source>Asking the provider…</source>
        <translation>正在询问服务商…</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>编辑模板</translation>
    </message>
    <message>
        <source>Fewer columns</source>
        <translation>减少列数</translation>
    </message>
    <message>
        <source>Models understand instructions best in English.</source>
        <translation>模型对英文指令理解得最好。</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>增加列数</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>Not saved. Close again to throw the changes away.</source>
        <translation>尚未保存。再次关闭将放弃更改。</translation>
    </message>
    <message>
        <source>Said in every cell</source>
        <translation>各画格共用的指令</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Shape of a cell</source>
        <translation>画格宽高比</translation>
    </message>
    <message>
        <source>The same light, the same distance, the same plain background</source>
        <translation>相同的光线、相同的距离、相同的纯色背景</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>模板标题</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>画格 %1</translation>
    </message>
    <message>
        <source>Shorten it to %1.</source>
        <translation>请缩短到 %1 个字符。</translation>
    </message>
    <message>
        <source>What is said in every cell</source>
        <translation>各画格共用的指令</translation>
    </message>
    <message>
        <source>Write what its picture should show.</source>
        <translation>请写明其图片应呈现的内容。</translation>
    </message>
    <message>
        <source>“%1” is too long: %2 characters.</source>
        <translation>“%1”过长：%2 个字符。</translation>
    </message>
    <message>
        <source>“%1” says nothing.</source>
        <translation>“%1”没有写明画面内容。</translation>
    </message>
</context>
<context>
    <name>TemplateFront</name>
    <message>
        <source>Export the template</source>
        <translation>导出模板</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>导入模板</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>模板 (*.json)</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>%1 · yours</source>
        <translation>%1 · 自建</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Sheets made from it stay. Its file lies in %1.</source>
        <translation>用它制作的设定图会保留。其文件位于 %1。</translation>
    </message>
    <message>
        <source>Template “%1” added.</source>
        <translation>已添加模板“%1”。</translation>
    </message>
    <message>
        <source>Template “%1” changed.</source>
        <translation>已更改模板“%1”。</translation>
    </message>
    <message>
        <source>Template “%1” removed</source>
        <translation>已移除模板“%1”</translation>
    </message>
    <message>
        <source>Template “%1” saved.</source>
        <translation>已保存模板“%1”。</translation>
    </message>
    <message>
        <source>Template “%1” written.</source>
        <translation>已导出模板“%1”。</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>Picture not found</source>
        <translation>找不到图片</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>%1, as the picture will be</source>
        <translation>%1，与成图相同</translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>任意宽高比</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>裁剪宽高比</translation>
    </message>
</context>
<context>
    <name>TrashDesk</name>
    <message numerus="yes">
        <source>%n pictures could not be moved.</source>
        <translation>
            <numerusform>有 %n 张图片无法移动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures deleted for ever.</source>
        <translation>
            <numerusform>已永久删除 %n 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures moved to the trash.</source>
        <translation>
            <numerusform>已将 %n 张图片移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures restored.</source>
        <translation>
            <numerusform>已还原 %n 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted for ever after %n days.</source>
        <translation>
            <numerusform>%n 天后永久删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for ever after a day.</source>
        <translation>1 天后永久删除。</translation>
    </message>
    <message>
        <source>Deleted for ever.</source>
        <translation>已永久删除。</translation>
    </message>
    <message>
        <source>Deleting for ever</source>
        <translation>正在永久删除</translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation>已移到回收站。</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <translation>正在移到回收站</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>已还原。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在还原</translation>
    </message>
    <message>
        <source>The picture could not be moved.</source>
        <translation>这张图片无法移动。</translation>
    </message>
    <message>
        <source>They stay where they are. See whether the files may be moved.</source>
        <translation>图片仍在原处。请检查是否有移动这些文件的权限。</translation>
    </message>
    <message>
        <source>What they cost is kept.</source>
        <translation>费用记录会保留。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1 at %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1 is already reference %2.</source>
        <translation>“%1”已经是参考图 %2。</translation>
    </message>
    <message>
        <source>%1 takes %2 characters.</source>
        <translation>%1 最多接受 %2 个人物。</translation>
    </message>
    <message>
        <source>%1 takes %2 objects.</source>
        <translation>%1 最多接受 %2 个物体。</translation>
    </message>
    <message>
        <source>%1 takes %2 references.</source>
        <translation>%1 最多接受 %2 张参考图。</translation>
    </message>
    <message>
        <source>%1 takes %2 styles.</source>
        <translation>%1 最多接受 %2 种风格。</translation>
    </message>
    <message>
        <source>%1 takes no references.</source>
        <translation>%1 不接受参考图。</translation>
    </message>
    <message>
        <source>%1 takes one character.</source>
        <translation>%1 最多接受 1 个人物。</translation>
    </message>
    <message>
        <source>%1 takes one object.</source>
        <translation>%1 最多接受 1 个物体。</translation>
    </message>
    <message>
        <source>%1 takes one reference.</source>
        <translation>%1 最多接受 1 张参考图。</translation>
    </message>
    <message>
        <source>%1 takes one style.</source>
        <translation>%1 最多接受 1 种风格。</translation>
    </message>
    <message numerus="yes">
        <source>%n references were removed.</source>
        <translation>
            <numerusform>已移除 %n 张参考图。</numerusform>
        </translation>
    </message>
    <message>
        <source>A “%1” address is nothing to fetch a picture from.</source>
        <translation>无法从“%1”类型的地址获取图片。</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>添加图片文件夹</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>添加参考图</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Copy it to this one first.</source>
        <translation>请先把它复制到这台电脑上。</translation>
    </message>
    <message>
        <source>It goes in one picture with “%1”.</source>
        <translation>与“%1”合并为一张图片发送。</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>不指定用途</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>物体</translation>
    </message>
    <message>
        <source>Only the first %1 pictures were taken.</source>
        <translation>只添加了前 %1 张图片。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
    <message>
        <source>Save the picture and drop its file.</source>
        <translation>请先保存图片，再把文件拖进来。</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>That file is on another computer: %1.</source>
        <translation>该文件在另一台电脑上：%1。</translation>
    </message>
    <message>
        <source>The tray holds %2 in all.</source>
        <translation>参考图栏总共可放 %2 张。</translation>
    </message>
    <message>
        <source>“%1” is the original again.</source>
        <translation>“%1”已恢复为原图。</translation>
    </message>
    <message>
        <source>“%1” was edited.</source>
        <translation>“%1”已编辑。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1”已移除。</translation>
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
        <translation>裁剪为 %1</translation>
    </message>
</context>
<context>
    <name>TrayFront</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Choose a host</source>
        <translation>选择托管方</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Fetch the picture from %1?</source>
        <translation>要从 %1 获取图片吗？</translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <translation>继续绘制</translation>
    </message>
    <message>
        <source>Host through %1</source>
        <translation>由 %1 托管</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>The reference was not changed.</source>
        <translation>参考图没有更改。</translation>
    </message>
    <message>
        <source>What you drew is kept for a moment.</source>
        <translation>你画的内容会暂时保留。</translation>
    </message>
    <message>
        <source>What you drew is not lost.</source>
        <translation>你画的内容没有丢失。</translation>
    </message>
    <message>
        <source>Whoever knows their addresses can see them for a while.</source>
        <translation>在一段时间内，知道地址的人都能看到。</translation>
    </message>
</context>
<context>
    <name>TrayNotes</name>
    <message>
        <source>Full: %1</source>
        <translation>已满：%1</translation>
    </message>
    <message>
        <source>Kept, not sent: %1.</source>
        <translation>已保留，不发送：%1。</translation>
    </message>
    <message>
        <source>Sent as one picture: %1.</source>
        <translation>作为一张图片发送：%1。</translation>
    </message>
    <message>
        <source>Small copies, from the file of another picture: %1.</source>
        <translation>缩小的副本，取自另一张图片的文件：%1。</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>TroubleDesk</name>
    <message numerus="yes">
        <source>%n pictures are back.</source>
        <translation>
            <numerusform>已找回 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Nothing in %1 has the same bytes.</source>
        <translation>在“%1”中没有字节相同的文件。</translation>
    </message>
    <message>
        <source>The picture is back.</source>
        <translation>已找回这张图片。</translation>
    </message>
</context>
<context>
    <name>UpkeepFront</name>
    <message>
        <source>Delete everything in the trash for ever?</source>
        <translation>要永久删除回收站中的全部内容吗？</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Find the picture</source>
        <translation>查找图片</translation>
    </message>
    <message>
        <source>In a folder all lost pictures are looked for, by their content.</source>
        <translation>在文件夹中，会按内容查找所有丢失的图片。</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <translation>在文件夹中…</translation>
    </message>
    <message>
        <source>It is this file…</source>
        <translation>就是这个文件…</translation>
    </message>
    <message>
        <source>The files are removed from the disk. This cannot be undone.</source>
        <translation>文件会从磁盘上删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Where is the picture?</source>
        <translation>图片在哪里？</translation>
    </message>
</context>
<context>
    <name>ViewSlot</name>
    <message>
        <source>Next version of %1</source>
        <translation>%1 的下一个版本</translation>
    </message>
    <message>
        <source>Version before of %1</source>
        <translation>%1 的上一个版本</translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The file has changed.</source>
        <translation>文件已更改。</translation>
    </message>
</context>
<context>
    <name>ViewerCanvas</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>查看器</translation>
    </message>
</context>
<context>
    <name>ViewsGrid</name>
    <message>
        <source>Add an outfit or a prop</source>
        <translation>添加服装或道具</translation>
    </message>
    <message>
        <source>Drop a picture</source>
        <translation>拖放图片</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1 的名称</translation>
    </message>
    <message>
        <source>Name of the new view: %1</source>
        <translation>新视图的名称：%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Outfit or prop</source>
        <translation>服装或道具</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add a key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Free and offline: pictures are drawn on this computer. Everything works, and nothing costs anything.</source>
        <translation>免费、离线：图片在本机绘制。所有功能都能使用，且不产生任何费用。</translation>
    </message>
    <message>
        <source>There are two ways to begin.</source>
        <translation>有两种方式可以开始。</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>试用沙盒</translation>
    </message>
    <message>
        <source>Welcome to NanoStudio</source>
        <translation>欢迎使用 NanoStudio</translation>
    </message>
    <message>
        <source>With a key of your own, for %1 or %2.</source>
        <translation>使用你自己的密钥，适用于 %1 或 %2。</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>%1 may have taken it already. You may be charged twice.</source>
        <translation>%1 可能已受理该任务。你可能会被扣费两次。</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Send this again?</source>
        <translation>要重新发送吗？</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Fill it in below the prompt.</source>
        <translation>请在提示词下方填写。</translation>
    </message>
    <message>
        <source>“%1” has no value yet.</source>
        <translation>“%1”还没有值。</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>停止进行中的操作</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>进行中的操作</translation>
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
        <translation>还没有作品</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Search for other words, or choose All.</source>
        <translation>请换个词搜索，或选择“全部”。</translation>
    </message>
    <message>
        <source>Write a prompt at the left and press %1.</source>
        <translation>在左侧写下提示词，然后按 %1。</translation>
    </message>
</context>
<context>
    <name>_Naming</name>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Move sentence %1 down</source>
        <translation>下移语句 %1</translation>
    </message>
    <message>
        <source>Move sentence %1 up</source>
        <translation>上移语句 %1</translation>
    </message>
    <message>
        <source>Never change %1</source>
        <translation>绝不可变 %1</translation>
    </message>
    <message>
        <source>Remove sentence %1</source>
        <translation>移除语句 %1</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Pictures to drag</source>
        <translation>可拖动的图片</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>A figure chooses: 1 is the first project.</source>
        <translation>按数字键选择：1 是第一个项目。</translation>
    </message>
    <message>
        <source>A locked cell never changes; others wait for it.</source>
        <translation>锁定的画格绝不会变；其他画格会等它锁定。</translation>
    </message>
    <message>
        <source>A picture for free, drawn on this computer.</source>
        <translation>免费生成一张图片，在本机绘制。</translation>
    </message>
    <message>
        <source>About NanoStudio</source>
        <translation>关于 NanoStudio</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Add to a character…</source>
        <translation>添加到人物…</translation>
    </message>
    <message>
        <source>Add, test and delete keys; set up providers.</source>
        <translation>添加、测试和删除密钥；设置服务商。</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>全部设置</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>As the newest version of one of its views.</source>
        <translation>作为其某个视图的最新版本。</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>恢复原图</translation>
    </message>
    <message>
        <source>Blink between the two</source>
        <translation>在两张之间闪烁切换</translation>
    </message>
    <message>
        <source>Boards…</source>
        <translation>图板…</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Browse a folder…</source>
        <translation>浏览文件夹…</translation>
    </message>
    <message>
        <source>Browse files…</source>
        <translation>浏览文件…</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>取消全部排队任务</translation>
    </message>
    <message>
        <source>Cancel or dismiss</source>
        <translation>取消或忽略</translation>
    </message>
    <message>
        <source>Cancel what was not sent yet. Costs nothing.</source>
        <translation>取消尚未发送的任务。不产生费用。</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>更改键盘快捷键</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Character sheets whose cells are made one by one.</source>
        <translation>逐个画格生成的人物设定图。</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose a project</source>
        <translation>选择项目</translation>
    </message>
    <message>
        <source>Choose who hosts references…</source>
        <translation>选择参考图的托管方…</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>关闭对比</translation>
    </message>
    <message>
        <source>Close the viewer</source>
        <translation>关闭查看器</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare cells</source>
        <translation>对比画格</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>对比图片</translation>
    </message>
    <message>
        <source>Compose panel</source>
        <translation>创作面板</translation>
    </message>
    <message>
        <source>Compose, generate and find pictures.</source>
        <translation>创作、生成和查找图片。</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy pictures into the library, or watch folders.</source>
        <translation>将图片复制到资料库，或监视文件夹。</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Crop to the chosen shape</source>
        <translation>裁剪为所选宽高比</translation>
    </message>
    <message>
        <source>Cut a sheet drawn as one picture into its cells, each to be made anew on its own.</source>
        <translation>将画成一张图片的设定图切分为画格，每个画格都可单独重新生成。</translation>
    </message>
    <message>
        <source>Delete for ever…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Draw a box once; faces are compared in all cells.</source>
        <translation>只需画一次方框，即可比较所有画格中的脸。</translation>
    </message>
    <message>
        <source>Each picture becomes a view of it.</source>
        <translation>每张图片成为它的一个视图。</translation>
    </message>
    <message>
        <source>Earlier prompt</source>
        <translation>较早的提示词</translation>
    </message>
    <message>
        <source>Edit in…</source>
        <translation>在外部编辑…</translation>
    </message>
    <message>
        <source>Editing a reference</source>
        <translation>编辑参考图</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Export all selected…</source>
        <translation>导出全部所选图片…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>导出全部…</translation>
    </message>
    <message>
        <source>Export sheet…</source>
        <translation>导出设定图…</translation>
    </message>
    <message>
        <source>Export this project…</source>
        <translation>导出此项目…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Face-off…</source>
        <translation>盲测…</translation>
    </message>
    <message>
        <source>Fill empty cells</source>
        <translation>生成空画格</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a prompt that was sent before.</source>
        <translation>查找以前发送过的提示词。</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>第一张图片</translation>
    </message>
    <message>
        <source>From a web address…</source>
        <translation>从网址添加…</translation>
    </message>
    <message>
        <source>From the gallery</source>
        <translation>从图库添加</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate next</source>
        <translation>优先生成</translation>
    </message>
    <message>
        <source>Go on from here: the picture as the only reference, and a prompt of its own.</source>
        <translation>由此继续：这张图片作为唯一的参考图，另写提示词。</translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation>转到下一个面板</translation>
    </message>
    <message>
        <source>Go to the previous panel</source>
        <translation>转到上一个面板</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>转到提示词</translation>
    </message>
    <message>
        <source>Group by day</source>
        <translation>按天分组</translation>
    </message>
    <message>
        <source>Import an exported library…</source>
        <translation>导入已导出的资料库…</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>导入图片…</translation>
    </message>
    <message>
        <source>Insert a character…</source>
        <translation>插入人物…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Its views as references, its words in the prompt.</source>
        <translation>其视图作为参考图，其文字写入提示词。</translation>
    </message>
    <message>
        <source>Judge a face-off</source>
        <translation>进行盲测评选</translation>
    </message>
    <message>
        <source>Keep cells, titles and instructions for other sheets.</source>
        <translation>保留画格、标题和说明，供其他设定图使用。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys and providers</source>
        <translation>密钥与服务商</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>放大缩略图</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>最后一张图片</translation>
    </message>
    <message>
        <source>Later prompt</source>
        <translation>较新的提示词</translation>
    </message>
    <message>
        <source>Less of the second picture</source>
        <translation>减少第二张图片的显示</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>切换浅色或深色</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>锁定或解锁</translation>
    </message>
    <message>
        <source>Look at it briefly</source>
        <translation>快速查看</translation>
    </message>
    <message>
        <source>Look at the cell briefly</source>
        <translation>快速查看画格</translation>
    </message>
    <message>
        <source>Look at the picture large; arrows go on from there.</source>
        <translation>放大查看图片；用方向键可继续浏览。</translation>
    </message>
    <message>
        <source>Make another picture of each chosen cell; all stay.</source>
        <translation>为每个选中的画格再生成一张图片；所有图片都会保留。</translation>
    </message>
    <message>
        <source>Make it last</source>
        <translation>移到最后</translation>
    </message>
    <message>
        <source>Make it next</source>
        <translation>移到最前</translation>
    </message>
    <message>
        <source>Make the pictures, from anywhere in the window.</source>
        <translation>在窗口中任意位置都能生成图片。</translation>
    </message>
    <message>
        <source>Make these before all that wait in the queue.</source>
        <translation>先于队列中等待的所有任务生成。</translation>
    </message>
    <message>
        <source>Make what can be made now, at the price shown.</source>
        <translation>按显示的价格，生成目前可以生成的内容。</translation>
    </message>
    <message>
        <source>Mark the face…</source>
        <translation>标出面部…</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>蒙版画笔</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>More of the second picture</source>
        <translation>增加第二张图片的显示</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Move to a project…</source>
        <translation>移至项目…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>NanoStudio</source>
        <translation>NanoStudio</translation>
    </message>
    <message>
        <source>New character from these pictures…</source>
        <translation>用这些图片新建人物…</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>新建设定图…</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>较新的版本</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>下一对</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>Next project</source>
        <translation>下一个项目</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>清除评分</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>不指定用途</translation>
    </message>
    <message>
        <source>Nothing new is sent; what is under way goes on.</source>
        <translation>不会发送新任务；进行中的任务照常继续。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>物体</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>较旧的版本</translation>
    </message>
    <message>
        <source>One request to several models, judged blind.</source>
        <translation>将同一请求发送给多个模型，隐去模型名称来评选。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a copy in another program; what is saved there comes back as a version of its own.</source>
        <translation>在其他程序中打开副本；在那里保存的内容会作为独立的版本回到这里。</translation>
    </message>
    <message>
        <source>Open a picture&apos;s settings…</source>
        <translation>打开图片的设置…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>Open library folder</source>
        <translation>打开资料库文件夹</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Open settings file</source>
        <translation>打开设置文件</translation>
    </message>
    <message>
        <source>Open the file in the system&apos;s viewer.</source>
        <translation>用系统的查看器打开文件。</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>打开方式…</translation>
    </message>
    <message>
        <source>Order pictures again with their characters as these are now; see the price before.</source>
        <translation>用人物现在的内容重新生成图片；事先可看到价格。</translation>
    </message>
    <message>
        <source>Order the same from another model; see before what it costs and what would change.</source>
        <translation>用另一个模型生成同样的内容；可事先查看费用和会有的变化。</translation>
    </message>
    <message>
        <source>Order the same once more. It costs the same again.</source>
        <translation>将同样的内容再生成一次。会再产生同样的费用。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Pick the best before you see whose is whose.</source>
        <translation>先选出最好的，再看各图出自哪个模型。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture on the full screen</source>
        <translation>全屏查看图片</translation>
    </message>
    <message>
        <source>Pictures beside the sheet</source>
        <translation>设定图旁的图片</translation>
    </message>
    <message>
        <source>Pictures, settings and references, readable without NanoStudio.</source>
        <translation>图片、设置和参考图，无需 NanoStudio 即可读取。</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>上一对</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>Prompt and references…</source>
        <translation>提示词和参考图…</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>提示词历史</translation>
    </message>
    <message>
        <source>Put a file in…</source>
        <translation>放入文件…</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>从回收站还原</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>评为 %1 星</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>Regenerate with the canon of now…</source>
        <translation>用当前设定重新生成…</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>再创作</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove all drawing</source>
        <translation>清除所有绘制内容</translation>
    </message>
    <message>
        <source>Remove all references</source>
        <translation>移除全部参考图</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>移除所选内容</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Reuse settings</source>
        <translation>沿用设置</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Save a dossier for the provider…</source>
        <translation>保存给服务商的说明材料…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>存为模板…</translation>
    </message>
    <message>
        <source>Save costs as a table…</source>
        <translation>将费用存为表格…</translation>
    </message>
    <message>
        <source>Save this prompt…</source>
        <translation>保存这条提示词…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>已存提示词</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>Scores of the models</source>
        <translation>模型成绩</translation>
    </message>
    <message>
        <source>See and copy the exact words and references before paying.</source>
        <translation>付费之前，查看并复制将发送的原文和参考图。</translation>
    </message>
    <message>
        <source>See two to four selected pictures together.</source>
        <translation>同时查看所选的两到四张图片。</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Send to another provider…</source>
        <translation>发送给其他服务商…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>设定图</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>设定图</translation>
    </message>
    <message>
        <source>Show all pictures that are alike to this one.</source>
        <translation>显示与这张相近的所有图片。</translation>
    </message>
    <message>
        <source>Show cell in the gallery</source>
        <translation>在图库中显示画格</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show in the gallery</source>
        <translation>在图库中显示</translation>
    </message>
    <message>
        <source>Show the stack</source>
        <translation>显示堆叠</translation>
    </message>
    <message>
        <source>Show them otherwise</source>
        <translation>切换对比视图</translation>
    </message>
    <message>
        <source>Slice a picture…</source>
        <translation>切分图片…</translation>
    </message>
    <message>
        <source>Slice into cells…</source>
        <translation>切分为画格…</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>缩小缩略图</translation>
    </message>
    <message>
        <source>Space opens the picture, and Space closes it.</source>
        <translation>按空格键打开图片，再按一次关闭。</translation>
    </message>
    <message>
        <source>Stack alike variations</source>
        <translation>堆叠相近的图片</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Star what is selected, or take the stars away.</source>
        <translation>为所选图片加星标，或取消星标。</translation>
    </message>
    <message>
        <source>Stop all cells</source>
        <translation>停止全部画格</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>工作室</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Take back in the references</source>
        <translation>撤销参考图更改</translation>
    </message>
    <message>
        <source>Take over how a picture file says it was made.</source>
        <translation>沿用图片文件中记录的生成设置。</translation>
    </message>
    <message>
        <source>Take over words, settings and references, with the picture before them.</source>
        <translation>沿用文字、设置和参考图，并将这张图片排在参考图最前。</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>取出图片</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The cell is empty then; its versions stay.</source>
        <translation>画格随后为空；其版本会保留。</translation>
    </message>
    <message>
        <source>The first one wins</source>
        <translation>第一张胜出</translation>
    </message>
    <message>
        <source>The fourth one wins</source>
        <translation>第四张胜出</translation>
    </message>
    <message>
        <source>The second one wins</source>
        <translation>第二张胜出</translation>
    </message>
    <message>
        <source>The third one wins</source>
        <translation>第三张胜出</translation>
    </message>
    <message>
        <source>Thicker</source>
        <translation>变粗</translation>
    </message>
    <message>
        <source>Thinner</source>
        <translation>变细</translation>
    </message>
    <message>
        <source>Tiles of the usual size</source>
        <translation>缩略图恢复常规大小</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>试用沙盒</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use a saved prompt or template, or save one.</source>
        <translation>使用已存的提示词或模板，或保存新的。</translation>
    </message>
    <message>
        <source>Use as reference</source>
        <translation>用作参考图</translation>
    </message>
    <message>
        <source>Use cell as reference</source>
        <translation>将画格用作参考图</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>View cell large</source>
        <translation>查看画格大图</translation>
    </message>
    <message>
        <source>View large</source>
        <translation>查看大图</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>查看器</translation>
    </message>
    <message>
        <source>What NanoStudio said lately.</source>
        <translation>NanoStudio 最近的消息。</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>What is under way, and what waits its turn.</source>
        <translation>查看进行中和等待中的任务。</translation>
    </message>
    <message>
        <source>What was asked, delivered and charged, for a refund; no key, no account.</source>
        <translation>记录所提要求、交付结果和扣费情况，用于申请退款；不含密钥，也不含账户。</translation>
    </message>
    <message>
        <source>What you picked in face-offs, by model.</source>
        <translation>按模型查看你在盲测中的选择。</translation>
    </message>
    <message>
        <source>What your characters look like.</source>
        <translation>人物的外观。</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>显示整张图片</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>完整显示各图</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message>
        <source>%1 made with an earlier canon</source>
        <translation>用较早的设定生成：%1 张</translation>
    </message>
    <message>
        <source>%1 made with canon v%2</source>
        <translation>用设定 v%2 生成：%1 张</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n 张设定图</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 张设定图</translation>
    </message>
    <message>
        <source>3/4</source>
        <translation>半侧</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Characters (*.nanocharacter)</source>
        <translation>人物 (*.nanocharacter)</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Export a character</source>
        <translation>导出人物</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>面部</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>手部</translation>
    </message>
    <message>
        <source>Import a character</source>
        <translation>导入人物</translation>
    </message>
    <message>
        <source>In no picture and no sheet yet</source>
        <translation>尚未用于任何图片或设定图</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>新建人物</translation>
    </message>
    <message>
        <source>Note on this picture…</source>
        <translation>此图片的备注…</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>服装</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>侧面</translation>
    </message>
    <message>
        <source>Prop</source>
        <translation>道具</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>移除视图“%1”</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>改为视图</translation>
    </message>
    <message>
        <source>Take colours from it…</source>
        <translation>从中取色…</translation>
    </message>
    <message>
        <source>Take this picture out</source>
        <translation>取出这张图片</translation>
    </message>
    <message>
        <source>Three-quarter</source>
        <translation>半侧面</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>a picture is being copied</source>
        <translation>正在复制图片</translation>
    </message>
    <message>
        <source>canon v%1</source>
        <translation>设定 v%1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>v%1, since %2</source>
        <translation>v%1，始于 %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>参考图 %1</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
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
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>%1 GB free</source>
        <translation>可用 %1 GB</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>可用 %1 MB</translation>
    </message>
    <message>
        <source>An original keeps what it has.</source>
        <translation>原图保留其自带的信息。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Exact, and large.</source>
        <translation>精确，但文件大。</translation>
    </message>
    <message numerus="yes">
        <source>Export %n pictures</source>
        <translation>
            <numerusform>导出 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Fill exactly</source>
        <translation>精确填满</translation>
    </message>
    <message>
        <source>Fit inside</source>
        <translation>适应框内</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>增大</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>最长边</translation>
    </message>
    <message>
        <source>Made by AI, no more</source>
        <translation>仅注明由 AI 生成</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Of its width and height.</source>
        <translation>相对于原来的宽度和高度。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Pixels; none is enlarged.</source>
        <translation>以像素计；不会放大。</translation>
    </message>
    <message>
        <source>Prompt, model, settings and references; never a key or a path.</source>
        <translation>提示词、模型、设置和参考图；绝不含密钥或路径。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Small; every program opens it.</source>
        <translation>文件小；任何程序都能打开。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>减小</translation>
    </message>
    <message>
        <source>Smaller than JPEG; for the web.</source>
        <translation>比 JPEG 更小；适用于网页。</translation>
    </message>
    <message>
        <source>The provider&apos;s own file, byte for byte.</source>
        <translation>服务商的原始文件，逐字节一致。</translation>
    </message>
    <message>
        <source>The smallest; older programs lack it.</source>
        <translation>最小；较旧的程序不支持。</translation>
    </message>
    <message>
        <source>What stands over is cut.</source>
        <translation>超出的部分会被裁掉。</translation>
    </message>
    <message>
        <source>Whole, within these pixels.</source>
        <translation>保留整张图片，不超出这些像素。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>day it was made</source>
        <translation>生成日期</translation>
    </message>
    <message>
        <source>first character</source>
        <translation>第一个人物</translation>
    </message>
    <message>
        <source>first words of the prompt</source>
        <translation>提示词的开头几个词</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>number in this export</source>
        <translation>本次导出中的序号</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>seed, where it is known</source>
        <translation>种子（如已知）</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>time it was made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>view of the character</source>
        <translation>人物视角</translation>
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
        <translation>%1，要求 %2</translation>
    </message>
    <message>
        <source>%1, unlike asked: %2</source>
        <translation>%1，与要求不符：%2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>用时中位数</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>Size as asked</source>
        <translation>尺寸相符</translation>
    </message>
    <message>
        <source>at %1: has no %2</source>
        <translation>以 %1 生成：不支持 %2</translation>
    </message>
    <message>
        <source>no choice of resolution</source>
        <translation>不能选择分辨率</translation>
    </message>
    <message>
        <source>takes public addresses only</source>
        <translation>只接受公开地址</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>%1, canon v%2</source>
        <translation>%1，设定 v%2</translation>
    </message>
    <message>
        <source>%1, earlier canon</source>
        <translation>%1，较早的设定</translation>
    </message>
    <message>
        <source>Another project</source>
        <translation>其他项目</translation>
    </message>
    <message>
        <source>Another project&apos;s board</source>
        <translation>其他项目的图板</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>评分最高优先</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>图板</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>扣费</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>外部导入</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大优先</translation>
    </message>
    <message>
        <source>Left to the model</source>
        <translation>由模型决定</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早优先</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>堆叠</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Unlike asked</source>
        <translation>与要求不符</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>★ %1 or more</source>
        <translation>★ %1 及以上</translation>
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
            <numerusform>%n 张在回收站中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no pictures</source>
        <translation>
            <numerusform>%n 个不是图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>已导入 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n 张原已在资料库中</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>正在导入 %1 / %2</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>正在查找图片…</translation>
    </message>
    <message>
        <source>No pictures were found.</source>
        <translation>没有找到图片。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left of %2, by what was charged here since %3. What you spend elsewhere is not counted.</source>
        <translation>%2 中约剩 %1，按 %3 以来在此处的扣费推算。在别处的花费不计在内。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>仅限本次运行</translation>
    </message>
    <message>
        <source>For this run only: the keyring did not take it</source>
        <translation>仅限本次运行：密钥环没有接受</translation>
    </message>
    <message>
        <source>For this run only: this system has no keyring to keep it in</source>
        <translation>仅限本次运行：此系统没有可存放密钥的密钥环</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>来自环境变量</translation>
    </message>
    <message>
        <source>From the environment variable %1</source>
        <translation>来自环境变量 %1</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring</source>
        <translation>保存在系统密钥环中</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring (%1)</source>
        <translation>保存在系统密钥环中（%1）</translation>
    </message>
    <message>
        <source>Key stored</source>
        <translation>密钥已存储</translation>
    </message>
    <message>
        <source>Key without a name</source>
        <translation>未命名的密钥</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Not certain: %1</source>
        <translation>不确定：%1</translation>
    </message>
    <message numerus="yes">
        <source>Not counted either: %n charges nobody said the amount of.</source>
        <translation>
            <numerusform>另有 %n 笔未告知金额的扣费也未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stored any more: enter it again</source>
        <translation>已不再存储：请重新输入</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>已停止。没有存储任何内容。</translation>
    </message>
    <message>
        <source>Stopped. The key may still be there.</source>
        <translation>已停止。密钥可能仍在。</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>密钥有效。</translation>
    </message>
    <message>
        <source>The keyring does not say whether it is there</source>
        <translation>密钥环没有说明密钥是否存在</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>正在等待密钥环…</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>约剩 %1</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>%1 has no key: add one</source>
        <translation>%1 没有密钥：请添加</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>以 %1 代替 %2</translation>
    </message>
    <message>
        <source>%1 shapes</source>
        <translation>%1 种宽高比</translation>
    </message>
    <message>
        <source>1 shape</source>
        <translation>1 种宽高比</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>can be watched</source>
        <translation>可实时查看</translation>
    </message>
    <message>
        <source>cannot draw %1</source>
        <translation>不支持 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>gives no choice of %1</source>
        <translation>不能选择 %1</translation>
    </message>
    <message>
        <source>has no %1</source>
        <translation>不支持 %1</translation>
    </message>
    <message>
        <source>leaves out %1 references</source>
        <translation>略去 %1 张参考图</translation>
    </message>
    <message>
        <source>leaves out a reference</source>
        <translation>略去 1 张参考图</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>需要密钥</translation>
    </message>
    <message>
        <source>no choice of %1</source>
        <translation>不能选择 %1</translation>
    </message>
    <message>
        <source>no references</source>
        <translation>不支持参考图</translation>
    </message>
    <message>
        <source>price not published</source>
        <translation>未公布价格</translation>
    </message>
    <message>
        <source>takes %1 of role %2</source>
        <translation>用途为 %2 的最多 %1 张</translation>
    </message>
    <message>
        <source>takes %1 references, not %2</source>
        <translation>最多接受 %1 张参考图，现有 %2 张</translation>
    </message>
    <message>
        <source>takes no references</source>
        <translation>不接受参考图</translation>
    </message>
    <message>
        <source>up to %1 references</source>
        <translation>最多 %1 张参考图</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>%1 credit</source>
        <translation>%1 积分</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 积分</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>积分</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n 个需处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n 个排队中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 个需处理</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>继续 %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 · unlike asked</source>
        <translation>%1 · 与要求不符</translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%n 张参考图</numerusform>
        </translation>
    </message>
    <message>
        <source>1 reference</source>
        <translation>1 张参考图</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>扣费</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>内容凭据</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>listed price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>据 %1</translation>
    </message>
    <message>
        <source>tokens × price</source>
        <translation>token 数 × 单价</translation>
    </message>
</context>
<context>
    <name>running</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>say</name>
    <message>
        <source>%1 (made %2 UTC)</source>
        <translation>%1（创建于 %2 UTC）</translation>
    </message>
    <message>
        <source>%1 MB are needed where %2 is, and %3 MB are free.</source>
        <translation>%2 所在的磁盘需要 %1 MB，剩余 %3 MB。</translation>
    </message>
    <message>
        <source>%1 MB are needed, and %2 MB are free.</source>
        <translation>需要 %1 MB，剩余 %2 MB。</translation>
    </message>
    <message>
        <source>%1 answered with something NanoStudio cannot read.</source>
        <translation>NanoStudio 无法读取 %1 返回的内容。</translation>
    </message>
    <message>
        <source>%1 answered with something that is no picture (%2).</source>
        <translation>%1 返回的内容不是图片（%2）。</translation>
    </message>
    <message>
        <source>%1 answered without a task id.</source>
        <translation>%1 的响应中没有任务 ID。</translation>
    </message>
    <message>
        <source>%1 answers without a key too, at this address.</source>
        <translation>在此地址，%1 没有密钥也会响应。</translation>
    </message>
    <message>
        <source>%1 asks for a pause: too many requests.</source>
        <translation>%1 要求暂缓：请求过多。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1 broke this request off.</source>
        <translation>%1 中断了此请求。</translation>
    </message>
    <message>
        <source>%1 cannot be asked about this task: it has no id.</source>
        <translation>无法向 %1 查询此任务：它没有 ID。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>无法创建 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>无法写入 %1：磁盘已满。</translation>
    </message>
    <message>
        <source>%1 cannot draw %2.</source>
        <translation>%1 不支持 %2 宽高比。</translation>
    </message>
    <message>
        <source>%1 cannot reach its own servers.</source>
        <translation>%1 无法连接到自己的服务器。</translation>
    </message>
    <message>
        <source>%1 cannot work with these settings.</source>
        <translation>%1 无法处理这些设置。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取%1。</translation>
    </message>
    <message>
        <source>%1 could not make this picture.</source>
        <translation>%1 未能生成这张图片。</translation>
    </message>
    <message>
        <source>%1 did not accept this request.</source>
        <translation>%1 没有接受此请求。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 没有及时响应。</translation>
    </message>
    <message>
        <source>%1 did not refuse the key, but has no free call that shows it to be good.</source>
        <translation>%1 没有拒绝此密钥，但没有可免费验证其有效的接口。</translation>
    </message>
    <message>
        <source>%1 does not allow this key to do that.</source>
        <translation>%1 不允许此密钥执行该操作。</translation>
    </message>
    <message>
        <source>%1 does not fit the provider&apos;s limit.</source>
        <translation>%1不符合服务商的限制。</translation>
    </message>
    <message>
        <source>%1 does not have this model.</source>
        <translation>%1 没有此模型。</translation>
    </message>
    <message>
        <source>%1 does not know this model or address.</source>
        <translation>%1 无法识别此模型或地址。</translation>
    </message>
    <message>
        <source>%1 does not know this task or address.</source>
        <translation>%1 无法识别此任务或地址。</translation>
    </message>
    <message>
        <source>%1 does not list this task among its newest; looked at: %2.</source>
        <translation>%1 最新的任务中没有列出此任务；已查看 %2 个。</translation>
    </message>
    <message>
        <source>%1 does not list this task.</source>
        <translation>%1 没有列出此任务。</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation>%1 不提供此功能。</translation>
    </message>
    <message>
        <source>%1 does not say whether it charged.</source>
        <translation>%1 没有说明是否已扣费。</translation>
    </message>
    <message>
        <source>%1 does not serve this key as its project is.</source>
        <translation>以此密钥所属项目目前的状态，%1 不为其提供服务。</translation>
    </message>
    <message>
        <source>%1 does not take this kind of file.</source>
        <translation>%1 不接受这种文件。</translation>
    </message>
    <message>
        <source>%1 failed on its side.</source>
        <translation>%1 自身出现故障。</translation>
    </message>
    <message>
        <source>%1 finished without a picture.</source>
        <translation>%1 已结束，但没有给出图片。</translation>
    </message>
    <message>
        <source>%1 gave an address that only this computer can reach.</source>
        <translation>%1 给出的地址只有这台电脑能访问。</translation>
    </message>
    <message>
        <source>%1 gave an answer NanoStudio does not know (%2).</source>
        <translation>%1 的响应 NanoStudio 无法识别（%2）。</translation>
    </message>
    <message>
        <source>%1 has given no result for a long time.</source>
        <translation>%1 很久没有给出结果。</translation>
    </message>
    <message>
        <source>%1 has no amount: “%2”.</source>
        <translation>%1 不是金额：“%2”。</translation>
    </message>
    <message>
        <source>%1 has no format %2.</source>
        <translation>%1 不支持 %2 格式。</translation>
    </message>
    <message>
        <source>%1 has no list of its models.</source>
        <translation>%1 没有模型列表。</translation>
    </message>
    <message>
        <source>%1 has no model “%2”.</source>
        <translation>%1 没有模型“%2”。</translation>
    </message>
    <message>
        <source>%1 has no resolution %2.</source>
        <translation>%1 不支持 %2 分辨率。</translation>
    </message>
    <message>
        <source>%1 has too many pixels.</source>
        <translation>%1的像素过多。</translation>
    </message>
    <message>
        <source>%1 has too many pixels: %2.</source>
        <translation>%1的像素过多：%2。</translation>
    </message>
    <message>
        <source>%1 is a %2 file.</source>
        <translation>%1是 %2 文件。</translation>
    </message>
    <message>
        <source>%1 is a TIFF or camera raw file.</source>
        <translation>%1是 TIFF 或相机 RAW 文件。</translation>
    </message>
    <message>
        <source>%1 is a film.</source>
        <translation>%1是视频。</translation>
    </message>
    <message>
        <source>%1 is a web page.</source>
        <translation>%1是网页。</translation>
    </message>
    <message>
        <source>%1 is an SVG or other XML file.</source>
        <translation>%1是 SVG 或其他 XML 文件。</translation>
    </message>
    <message>
        <source>%1 is an archive or a document.</source>
        <translation>%1是压缩包或文档。</translation>
    </message>
    <message>
        <source>%1 is an empty file.</source>
        <translation>%1是空文件。</translation>
    </message>
    <message>
        <source>%1 is cut at a point: names with one stand in quotes.</source>
        <translation>%1 在点号处被截断：带点号的名称要写在引号中。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1已损坏。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1是空的。</translation>
    </message>
    <message>
        <source>%1 is incomplete.</source>
        <translation>%1不完整。</translation>
    </message>
    <message>
        <source>%1 is no entry here; there are: %2.</source>
        <translation>%1 不是这里的设置项；可用的有：%2。</translation>
    </message>
    <message>
        <source>%1 is no provider; the providers are: %2.</source>
        <translation>%1 不是服务商；可用的服务商有：%2。</translation>
    </message>
    <message>
        <source>%1 is not a picture.</source>
        <translation>%1不是图片。</translation>
    </message>
    <message>
        <source>%1 is not there, or may not be written.</source>
        <translation>%1 不存在，或没有写入权限。</translation>
    </message>
    <message>
        <source>%1 is overloaded or being repaired.</source>
        <translation>%1 负载过高或正在维护。</translation>
    </message>
    <message>
        <source>%1 keeps no task to look up: see there whether it charged. Resend (may charge again) or dismiss.</source>
        <translation>%1 不保留可供查询的任务：请到其网站查看是否已扣费。可以重新发送（可能再次扣费）或忽略。</translation>
    </message>
    <message>
        <source>%1 keeps no tasks that could be asked for.</source>
        <translation>%1 不保留可供询问的任务。</translation>
    </message>
    <message>
        <source>%1 keeps no tasks that could be looked up.</source>
        <translation>%1 不保留可供查询的任务。</translation>
    </message>
    <message>
        <source>%1 lists tasks that may be this one: %2.</source>
        <translation>%1 列出的任务中，可能是此任务的有 %2 个。</translation>
    </message>
    <message>
        <source>%1 may have accepted and charged this.</source>
        <translation>%1 可能已受理并扣费。</translation>
    </message>
    <message>
        <source>%1 may still finish and charge it; the result can be collected later.</source>
        <translation>%1 仍可能完成此任务并扣费；结果可以稍后取回。</translation>
    </message>
    <message>
        <source>%1 must be reached by https.</source>
        <translation>必须通过 https 连接 %1。</translation>
    </message>
    <message>
        <source>%1 needs an aspect ratio on its Gemini route.</source>
        <translation>%1 的 Gemini 路由需要指定宽高比。</translation>
    </message>
    <message>
        <source>%1 no longer has this task.</source>
        <translation>%1 已不再保留此任务。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came. Fetch it again.</source>
        <translation>只收到 %1 字节，共 %2 字节。请重新获取。</translation>
    </message>
    <message>
        <source>%1 packed its answer in a way NanoStudio cannot read.</source>
        <translation>%1 的响应使用了 NanoStudio 无法读取的压缩方式。</translation>
    </message>
    <message>
        <source>%1 pictures cannot be made at once.</source>
        <translation>无法一次生成 %1 张图片。</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 拒绝了此密钥。</translation>
    </message>
    <message>
        <source>%1 refused this for its content.</source>
        <translation>%1 因内容原因拒绝了此请求。</translation>
    </message>
    <message>
        <source>%1 says this collides with another request.</source>
        <translation>%1 表示此请求与另一请求冲突。</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 的说明：“%2”</translation>
    </message>
    <message>
        <source>%1 sends NanoStudio from address to address.</source>
        <translation>%1 让 NanoStudio 在地址之间不断跳转。</translation>
    </message>
    <message>
        <source>%1 sent NanoStudio to another address.</source>
        <translation>%1 让 NanoStudio 转到另一个地址。</translation>
    </message>
    <message>
        <source>%1 should be a list of texts, like [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>%1 应为文本列表，例如 [&quot;a&quot;, &quot;b&quot;]。</translation>
    </message>
    <message>
        <source>%1 should be a provider with uploads: %2.</source>
        <translation>%1 应为支持上传的服务商：%2。</translation>
    </message>
    <message>
        <source>%1 should be a whole number from 0 to %2.</source>
        <translation>%1 应为 0 到 %2 的整数。</translation>
    </message>
    <message>
        <source>%1 should be an amount, like “15 credits” or “$0.05”.</source>
        <translation>%1 应为金额，例如“15 credits”或“$0.05”。</translation>
    </message>
    <message>
        <source>%1 should be one of: %2.</source>
        <translation>%1 应为以下之一：%2。</translation>
    </message>
    <message>
        <source>%1 should be text in quotes.</source>
        <translation>%1 应为引号中的文本。</translation>
    </message>
    <message>
        <source>%1 should be true or false.</source>
        <translation>%1 应为 true 或 false。</translation>
    </message>
    <message>
        <source>%1 should be “edits” or “gemini”.</source>
        <translation>%1 应为“edits”或“gemini”。</translation>
    </message>
    <message>
        <source>%1 should begin with https://.</source>
        <translation>%1 应以 https:// 开头。</translation>
    </message>
    <message>
        <source>%1 takes %2 character references, and all are in use.</source>
        <translation>%1 最多接受 %2 张人物参考图，已全部占用。</translation>
    </message>
    <message>
        <source>%1 takes %2 object references, and all are in use.</source>
        <translation>%1 最多接受 %2 张物体参考图，已全部占用。</translation>
    </message>
    <message>
        <source>%1 takes %2 references, and all are in use.</source>
        <translation>%1 最多接受 %2 张参考图，已全部占用。</translation>
    </message>
    <message>
        <source>%1 takes %2 style references, and all are in use.</source>
        <translation>%1 最多接受 %2 张风格参考图，已全部占用。</translation>
    </message>
    <message>
        <source>%1 takes no references of this kind.</source>
        <translation>%1 不接受此类参考图。</translation>
    </message>
    <message>
        <source>%1 takes no references.</source>
        <translation>%1 不接受参考图。</translation>
    </message>
    <message>
        <source>%1 takes one character reference, and it is in use.</source>
        <translation>%1 最多接受 1 张人物参考图，且已被占用。</translation>
    </message>
    <message>
        <source>%1 takes one object reference, and it is in use.</source>
        <translation>%1 最多接受 1 张物体参考图，且已被占用。</translation>
    </message>
    <message>
        <source>%1 takes one reference, and it is in use.</source>
        <translation>%1 最多接受 1 张参考图，且已被占用。</translation>
    </message>
    <message>
        <source>%1 takes one style reference, and it is in use.</source>
        <translation>%1 最多接受 1 张风格参考图，且已被占用。</translation>
    </message>
    <message>
        <source>%1 takes references by public address only.</source>
        <translation>%1 只接受以公开地址提供的参考图。</translation>
    </message>
    <message>
        <source>%1 takes too much memory to read.</source>
        <translation>读取%1需要的内存过多。</translation>
    </message>
    <message>
        <source>%1 took too long on its side.</source>
        <translation>%1 自身处理超时。</translation>
    </message>
    <message>
        <source>%1 waited too long for the request to arrive.</source>
        <translation>%1 等待请求送达超时。</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>找不到 %1。</translation>
    </message>
    <message>
        <source>%1, in %2. Check the disk.</source>
        <translation>%1，位置：%2。请检查磁盘。</translation>
    </message>
    <message>
        <source>%1, line %2, “%3”</source>
        <translation>%1，第 %2 行，“%3”</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. %2 x %3 pixels, %4, %5 bytes, SHA-256 %6</source>
        <translation>%1. %2 x %3 像素，%4，%5 字节，SHA-256 %6</translation>
    </message>
    <message>
        <source>%1. Close other programs, then try again.</source>
        <translation>%1。请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>%1. Copy it to your disk and try again.</source>
        <translation>%1。请把它复制到你的磁盘，然后重试。</translation>
    </message>
    <message>
        <source>%1. The picture is still at the provider.</source>
        <translation>%1。图片仍保存在服务商那里。</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1：%2未作任何更改。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was imported.</source>
        <translation>%1：%2。没有导入任何内容。</translation>
    </message>
    <message>
        <source>%1: HTTP status %2</source>
        <translation>%1：HTTP 状态 %2</translation>
    </message>
    <message>
        <source>%1: charged %2</source>
        <translation>%1：已扣费 %2</translation>
    </message>
    <message>
        <source>%1: refunded %2</source>
        <translation>%1：已退款 %2</translation>
    </message>
    <message>
        <source>A base URL holds no key and no query.</source>
        <translation>基础 URL 中不能有密钥或查询参数。</translation>
    </message>
    <message>
        <source>A brace in the name has no other half.</source>
        <translation>名称中有一个花括号没有配对。</translation>
    </message>
    <message>
        <source>A cell is from %1 to %2 pixels wide and high.</source>
        <translation>画格的宽和高应为 %1 到 %2 像素。</translation>
    </message>
    <message>
        <source>A character in it is not known any more.</source>
        <translation>其中有一个人物现在已无法识别。</translation>
    </message>
    <message>
        <source>A character of “%1” is no longer there.</source>
        <translation>“%1”中有一个人物已经不在了。</translation>
    </message>
    <message>
        <source>A file name cannot have “%1” in it.</source>
        <translation>文件名中不能含有“%1”。</translation>
    </message>
    <message>
        <source>A filter that the account&apos;s owner set stopped this (%1).</source>
        <translation>账户所有者设置的过滤器拦截了此内容（%1）。</translation>
    </message>
    <message>
        <source>A fresh address is asked for.</source>
        <translation>正在请求新的地址。</translation>
    </message>
    <message>
        <source>A key would travel in the clear. Only a gateway on this computer or the local network may be given as http.</source>
        <translation>密钥会以明文传输。只有这台电脑或本地网络中的网关才能使用 http。</translation>
    </message>
    <message>
        <source>A margin has from %1 to %2 pixels.</source>
        <translation>边距应为 %1 到 %2 像素。</translation>
    </message>
    <message>
        <source>A name has up to %1 characters, and no colon among them.</source>
        <translation>名称最多 %1 个字符，且不能含有冒号。</translation>
    </message>
    <message>
        <source>A page has from %1 to %2 dots an inch.</source>
        <translation>页面分辨率应为每英寸 %1 到 %2 点。</translation>
    </message>
    <message>
        <source>A picture comes with the answer to its request, or not at all.</source>
        <translation>图片只会随请求的响应返回，否则就不会再有。</translation>
    </message>
    <message>
        <source>A picture in it has not the size it should have.</source>
        <translation>其中有一张图片的大小与应有的不符。</translation>
    </message>
    <message>
        <source>A picture in it is damaged: its bytes have changed.</source>
        <translation>其中有一张图片已损坏：其字节已改变。</translation>
    </message>
    <message>
        <source>A picture of its own came back without the mark it gave it (%1).</source>
        <translation>它自己生成的图片在发回时缺少它所加的标记（%1）。</translation>
    </message>
    <message>
        <source>A picture of the character cannot be used as it is noted.</source>
        <translation>人物的一张图片按现有记录无法使用。</translation>
    </message>
    <message>
        <source>A picture of the character is no longer in the library.</source>
        <translation>人物的一张图片已不在资料库中。</translation>
    </message>
    <message>
        <source>A picture was not delivered.</source>
        <translation>有一张图片没有交付。</translation>
    </message>
    <message>
        <source>A reference is no longer in the library.</source>
        <translation>有一张参考图已不在资料库中。</translation>
    </message>
    <message>
        <source>A sentence of what must never change is empty.</source>
        <translation>“绝不可变”的语句中有一条是空的。</translation>
    </message>
    <message>
        <source>A sheet has at least one column.</source>
        <translation>设定图至少要有一列。</translation>
    </message>
    <message>
        <source>A sheet has from %1 to %2 cells.</source>
        <translation>设定图应有 %1 到 %2 个画格。</translation>
    </message>
    <message>
        <source>A sheet needs a name of up to %1 characters.</source>
        <translation>设定图需要一个不超过 %1 个字符的名称。</translation>
    </message>
    <message>
        <source>A sheet of %1 columns and %2 rows is too large.</source>
        <translation>%1 列 %2 行的设定图过大。</translation>
    </message>
    <message>
        <source>A side cannot be %1 pixels long.</source>
        <translation>边长不能为 %1 像素。</translation>
    </message>
    <message>
        <source>A template of %1 cells does not fit its grid.</source>
        <translation>含 %1 个画格的模板与其网格不符。</translation>
    </message>
    <message>
        <source>A text of the character is too long: %1 characters.</source>
        <translation>人物的一段文字过长：%1 个字符。</translation>
    </message>
    <message>
        <source>A view counts on a version that is not there.</source>
        <translation>某个视图选用的版本不存在。</translation>
    </message>
    <message>
        <source>A view has too many versions.</source>
        <translation>某个视图的版本过多。</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>受理：%1</translation>
    </message>
    <message>
        <source>Add credit on the provider&apos;s site, then go on.</source>
        <translation>请在服务商网站充值，然后继续。</translation>
    </message>
    <message>
        <source>An outfit or a prop has no name, or too long a one.</source>
        <translation>某套服装或某件道具没有名称，或名称过长。</translation>
    </message>
    <message>
        <source>Another NanoStudio has this library open.</source>
        <translation>另一个 NanoStudio 已打开此资料库。</translation>
    </message>
    <message>
        <source>Answers of the provider:</source>
        <translation>服务商的响应：</translation>
    </message>
    <message>
        <source>Ask for 1 to %1.</source>
        <translation>请求数量应为 1 到 %1。</translation>
    </message>
    <message>
        <source>Asked: %1 pictures (%2)</source>
        <translation>要求：%1 张图片（%2）</translation>
    </message>
    <message>
        <source>Begin again with the picture as a reference.</source>
        <translation>请将该图片作为参考图重新开始。</translation>
    </message>
    <message>
        <source>Between cells there are from %1 to %2 pixels.</source>
        <translation>画格间距应为 %1 到 %2 像素。</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>在发送之前已取消。</translation>
    </message>
    <message>
        <source>Canon version %1 of “%2” is locked.</source>
        <translation>“%2”的设定版本 %1 已锁定。</translation>
    </message>
    <message>
        <source>Change the model, the shape, the resolution or the prompt.</source>
        <translation>请更改模型、宽高比、分辨率或提示词。</translation>
    </message>
    <message>
        <source>Change the prompt and try again. It does not say whether it charged.</source>
        <translation>请更改提示词，然后重试。对方没有说明是否已扣费。</translation>
    </message>
    <message>
        <source>Change the prompt or the references; sent unchanged it is refused again.</source>
        <translation>请更改提示词或参考图；原样发送仍会被拒绝。</translation>
    </message>
    <message>
        <source>Change the prompt or try again.</source>
        <translation>请更改提示词，或重试。</translation>
    </message>
    <message>
        <source>Change the prompt, the shape or the references.</source>
        <translation>请更改提示词、宽高比或参考图。</translation>
    </message>
    <message>
        <source>Charged: no</source>
        <translation>收费：否</translation>
    </message>
    <message>
        <source>Charged: not known</source>
        <translation>收费：未知</translation>
    </message>
    <message>
        <source>Charged: refunded</source>
        <translation>收费：已退款</translation>
    </message>
    <message>
        <source>Charged: yes</source>
        <translation>收费：是</translation>
    </message>
    <message>
        <source>Check that %1 exists and belongs to you.</source>
        <translation>请检查 %1 是否存在且归你所有。</translation>
    </message>
    <message>
        <source>Check the disk that %1 is on.</source>
        <translation>请检查 %1 所在的磁盘。</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>请检查文件权限。</translation>
    </message>
    <message>
        <source>Check the network and the provider&apos;s address.</source>
        <translation>请检查网络和服务商的地址。</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>请检查网络。</translation>
    </message>
    <message>
        <source>Check the provider&apos;s address in Keys and providers.</source>
        <translation>请在“密钥与服务商”中检查服务商的地址。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>请检查这台电脑的代理设置。</translation>
    </message>
    <message>
        <source>Check the task id, the model and the provider&apos;s address.</source>
        <translation>请检查任务 ID、模型和服务商的地址。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether the network wants a sign-in page to be opened first.</source>
        <translation>请检查这台电脑的日期和时间，以及网络是否要求先打开登录页面。</translation>
    </message>
    <message>
        <source>Check, enter the task id from the provider&apos;s site, resend (may charge again) or dismiss.</source>
        <translation>可以查询、输入服务商网站上的任务 ID、重新发送（可能再次扣费）或忽略。</translation>
    </message>
    <message>
        <source>Choose 1 to %1.</source>
        <translation>请选择 1 到 %1。</translation>
    </message>
    <message>
        <source>Choose 1 to 100; 90 is good for nearly all.</source>
        <translation>请选择 1 到 100；90 几乎适合所有情况。</translation>
    </message>
    <message>
        <source>Choose a file of up to %1 kB.</source>
        <translation>请选择不超过 %1 kB 的文件。</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>请选择这台电脑磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder outside it.</source>
        <translation>请选择资料库之外的文件夹。</translation>
    </message>
    <message>
        <source>Choose a larger page, fewer cells, or smaller margins and gutters.</source>
        <translation>请选择更大的页面、更少的画格，或更小的边距和间距。</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>请选择图片文件。</translation>
    </message>
    <message>
        <source>Choose a shorter name for the files, or another folder.</source>
        <translation>请为文件选择较短的名称，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder. Nothing was changed.</source>
        <translation>请选择空文件夹或新文件夹。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Choose another cell.</source>
        <translation>请选择其他画格。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another folder; nothing was changed.</source>
        <translation>请选择其他文件夹；没有更改任何内容。</translation>
    </message>
    <message>
        <source>Choose another model; nothing was sent.</source>
        <translation>请选择其他模型；没有发送任何内容。</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>请选择其他数值。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一张。</translation>
    </message>
    <message>
        <source>Choose another place than %1.</source>
        <translation>请选择 %1 以外的位置。</translation>
    </message>
    <message>
        <source>Choose another place; the name ends in .png.</source>
        <translation>请选择其他位置；名称以 .png 结尾。</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>请选择其他设定图。</translation>
    </message>
    <message>
        <source>Choose one of its versions.</source>
        <translation>请选择该视图的一个版本。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请选择以下之一：%1。</translation>
    </message>
    <message>
        <source>Choose the folder that has a %1 in it.</source>
        <translation>请选择其中有 %1 的文件夹。</translation>
    </message>
    <message>
        <source>Choose the pictures in it.</source>
        <translation>请选择其中的图片。</translation>
    </message>
    <message>
        <source>Connect its disk, or give yourself the right to write there.</source>
        <translation>请连接它所在的磁盘，或为自己授予写入权限。</translation>
    </message>
    <message>
        <source>Connect the disk that %1 is on. Nothing in it was changed.</source>
        <translation>请连接 %1 所在的磁盘。其中没有更改任何内容。</translation>
    </message>
    <message>
        <source>Copy it again, without line breaks, and enter it in Keys and providers.</source>
        <translation>请重新复制，不要带换行，然后在“密钥与服务商”中输入。</translation>
    </message>
    <message>
        <source>Copy it to this one first.</source>
        <translation>请先把它复制到这台电脑上。</translation>
    </message>
    <message>
        <source>Copy or download it again, or choose another file.</source>
        <translation>请重新复制或下载，或选择其他文件。</translation>
    </message>
    <message>
        <source>Copy the id from the provider&apos;s site, without the address around it.</source>
        <translation>请从服务商网站复制 ID，不要带上前后的网址。</translation>
    </message>
    <message>
        <source>Copy the picture again.</source>
        <translation>请重新复制图片。</translation>
    </message>
    <message>
        <source>Cost: %1 (%2)</source>
        <translation>费用：%1（%2）</translation>
    </message>
    <message>
        <source>Delivered: %1 pictures</source>
        <translation>结果：%1 张图片</translation>
    </message>
    <message>
        <source>Dossier of image tasks</source>
        <translation>图片任务说明材料</translation>
    </message>
    <message>
        <source>Each must be a text, up to %1 long.</source>
        <translation>每一项都必须是文本，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Each must be an object with fields.</source>
        <translation>每一项都必须是带字段的对象。</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>结束：%1</translation>
    </message>
    <message>
        <source>Enter it again in Keys and providers, or with: nanostudio keys set %1 --label &quot;%2&quot;.</source>
        <translation>请在“密钥与服务商”中重新输入，或运行：nanostudio keys set %1 --label &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>Enter one in Keys and providers, or with: nanostudio keys set %1, or set %3. Get it at: %2.</source>
        <translation>请在“密钥与服务商”中输入，或运行：nanostudio keys set %1，或设置 %3。获取密钥：%2。</translation>
    </message>
    <message>
        <source>Enter the key again in Keys and providers, or make a new one.</source>
        <translation>请在“密钥与服务商”中重新输入密钥，或新建一个。</translation>
    </message>
    <message>
        <source>Enter the key in Keys and providers, or with: nanostudio keys set.</source>
        <translation>请在“密钥与服务商”中输入密钥，或运行：nanostudio keys set。</translation>
    </message>
    <message>
        <source>Fields are written like this: {date}.</source>
        <translation>字段应写成这样：{date}。</translation>
    </message>
    <message>
        <source>Fill a cell first.</source>
        <translation>请先在画格中放入图片。</translation>
    </message>
    <message>
        <source>Fill it before you lock it.</source>
        <translation>请先放入图片，再锁定。</translation>
    </message>
    <message>
        <source>Finish it first: export to the same folder once more.</source>
        <translation>请先完成导出：再次导出到同一文件夹。</translation>
    </message>
    <message>
        <source>Free some space for %1, or raise its quota, and try again.</source>
        <translation>请为 %1 腾出空间，或提高其配额，然后重试。</translation>
    </message>
    <message>
        <source>Give each an id of its own.</source>
        <translation>请为它们分别指定不同的 ID。</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>请加上标题。</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>请为其中一个另取名称。</translation>
    </message>
    <message>
        <source>Give outfits and props a name of up to %1 characters.</source>
        <translation>请为服装和道具取一个不超过 %1 个字符的名称。</translation>
    </message>
    <message>
        <source>Give the path of a file or an https address.</source>
        <translation>请给出文件路径或 https 地址。</translation>
    </message>
    <message>
        <source>Give this one an id of its own.</source>
        <translation>请为这个模板另设一个 ID。</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or name another: --data-dir.</source>
        <translation>请为自己授予那里的写入权限，或另行指定：--data-dir。</translation>
    </message>
    <message>
        <source>Idempotency key: %1</source>
        <translation>幂等键：%1</translation>
    </message>
    <message>
        <source>In a terminal: nanostudio characters add NAME.</source>
        <translation>请在终端中运行：nanostudio characters add NAME。</translation>
    </message>
    <message>
        <source>In a terminal: nanostudio tasks identify %1 REMOTE_ID.</source>
        <translation>在终端中运行：nanostudio tasks identify %1 REMOTE_ID。</translation>
    </message>
    <message>
        <source>It adds: “%1”</source>
        <translation>补充说明：“%1”</translation>
    </message>
    <message>
        <source>It answers each request at once, with the picture in the answer.</source>
        <translation>它会立即响应每个请求，图片就在响应中。</translation>
    </message>
    <message>
        <source>It begins anew at midnight Pacific time; NanoStudio asks once an hour. A higher quota, or another key, helps sooner.</source>
        <translation>配额在太平洋时间午夜重新开始计算；NanoStudio 每小时询问一次。提高配额，或换用其他密钥，会更快。</translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation>它应以 https:// 开头</translation>
    </message>
    <message>
        <source>It can be fetched again later.</source>
        <translation>可以稍后重新获取。</translation>
    </message>
    <message>
        <source>It does not know the language of the prompt (%1).</source>
        <translation>它不懂提示词所用的语言（%1）。</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>该任务失败了。</translation>
    </message>
    <message>
        <source>It gives its pictures at once or never. Its site may show whether it charged; then resend (may charge again) or dismiss.</source>
        <translation>它要么立即给出图片，要么不再给出。其网站可能会显示是否已扣费；然后可以重新发送（可能再次扣费）或忽略。</translation>
    </message>
    <message>
        <source>It goes on at the next start. Please report it with the log.</source>
        <translation>下次启动时会继续。请附上日志报告此问题。</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>会自动继续。</translation>
    </message>
    <message>
        <source>It goes on when others are done.</source>
        <translation>其他请求完成后会继续。</translation>
    </message>
    <message>
        <source>It holds more than %1 pictures.</source>
        <translation>其中的图片超过 %1 张。</translation>
    </message>
    <message>
        <source>It holds no character.</source>
        <translation>其中没有人物。</translation>
    </message>
    <message>
        <source>It holds “%1” twice.</source>
        <translation>其中有两个“%1”。</translation>
    </message>
    <message>
        <source>It holds “%1”, which belongs to no character.</source>
        <translation>其中的“%1”不属于任何人物。</translation>
    </message>
    <message>
        <source>It holds “%1”, which is a link or no file.</source>
        <translation>其中的“%1”是链接，或不是文件。</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>该任务正在发送。</translation>
    </message>
    <message>
        <source>It is built of too many parts.</source>
        <translation>它的组成部分过多。</translation>
    </message>
    <message>
        <source>It is damaged, or no file of a character.</source>
        <translation>文件已损坏，或不是人物文件。</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>该任务已完成。</translation>
    </message>
    <message>
        <source>It is encrypted, or packed in an unusual way.</source>
        <translation>文件已加密，或打包方式不常见。</translation>
    </message>
    <message>
        <source>It is no longer in the library; add the picture again.</source>
        <translation>它已不在资料库中；请重新添加这张图片。</translation>
    </message>
    <message>
        <source>It is on its way, or was cancelled.</source>
        <translation>它已经发出，或已被取消。</translation>
    </message>
    <message>
        <source>It is queued.</source>
        <translation>该任务正在排队。</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>该任务正在进行。</translation>
    </message>
    <message>
        <source>It is task %1.</source>
        <translation>它是任务 %1。</translation>
    </message>
    <message>
        <source>It is the same picture as “%1”.</source>
        <translation>与“%1”是同一张图片。</translation>
    </message>
    <message>
        <source>It is used for this run only.</source>
        <translation>它仅在本次运行中使用。</translation>
    </message>
    <message>
        <source>It is waiting.</source>
        <translation>该任务正在等待。</translation>
    </message>
    <message>
        <source>It made no picture (%1).</source>
        <translation>它没有生成图片（%1）。</translation>
    </message>
    <message>
        <source>It may be damaged.</source>
        <translation>它可能已损坏。</translation>
    </message>
    <message>
        <source>It may be made to do harm.</source>
        <translation>它可能是恶意制作的。</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>该任务可能已扣费。</translation>
    </message>
    <message>
        <source>It may have been deleted. In a terminal: nanostudio tasks list.</source>
        <translation>它可能已被删除。在终端中运行：nanostudio tasks list。</translation>
    </message>
    <message>
        <source>It may have been retired, or its name be misspelt: choose another model.</source>
        <translation>它可能已停用，或名称有误：请选择其他模型。</translation>
    </message>
    <message>
        <source>It may have been taken and charged; check before you send it again.</source>
        <translation>可能已受理并扣费；再次发送前请先查询。</translation>
    </message>
    <message>
        <source>It may have been taken and charged; look on the provider&apos;s site.</source>
        <translation>可能已受理并扣费；请到服务商网站查看。</translation>
    </message>
    <message>
        <source>It may still appear: check again in a while. If it does not, it was probably not accepted; resend (may charge again) or dismiss.</source>
        <translation>它仍可能出现：请过一会儿再查询。如果没有出现，则很可能未被受理；可以重新发送（可能再次扣费）或忽略。</translation>
    </message>
    <message>
        <source>It may still come: check again later (task %1).</source>
        <translation>仍可能有结果：请稍后再查询（任务 %1）。</translation>
    </message>
    <message>
        <source>It may want billing turned on, or not serve your region; look at the project on the provider&apos;s site.</source>
        <translation>可能需要开启结算，或不支持你所在的地区；请到服务商网站查看该项目。</translation>
    </message>
    <message>
        <source>It must be a list of up to %1.</source>
        <translation>必须是最多 %1 项的列表。</translation>
    </message>
    <message>
        <source>It must be a text, up to %1 long.</source>
        <translation>必须是文本，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>It must be a whole number from %1 to %2.</source>
        <translation>必须是 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>It must be an object with fields.</source>
        <translation>必须是带字段的对象。</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>必须为 true 或 false。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>返回的信息：%1</translation>
    </message>
    <message>
        <source>It sent words, and no picture: “%1”</source>
        <translation>返回的是文字，没有图片：“%1”</translation>
    </message>
    <message>
        <source>It stopped and gives no closer reason (%1).</source>
        <translation>已停止，没有给出更具体的原因（%1）。</translation>
    </message>
    <message>
        <source>It stopped for a reason of its own (%1).</source>
        <translation>因其自身的原因停止（%1）。</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>耗时过长。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>该任务已取消。</translation>
    </message>
    <message>
        <source>It was charged and cannot be fetched again. Generate it anew.</source>
        <translation>已扣费，且无法再次获取。请重新生成。</translation>
    </message>
    <message>
        <source>It was charged.</source>
        <translation>已扣费。</translation>
    </message>
    <message>
        <source>It was cut off. The task may have been taken; check it.</source>
        <translation>响应已被截断。任务可能已受理；请查询。</translation>
    </message>
    <message>
        <source>It was imported; nobody knows how to make it.</source>
        <translation>它是导入的；无从得知如何生成。</translation>
    </message>
    <message>
        <source>It was left as it is. Restore a backup: nanostudio library restore FILE. (SQLite: %1)</source>
        <translation>已保持原样。请恢复备份：nanostudio library restore FILE。（SQLite：%1）</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>已将其略去。</translation>
    </message>
    <message>
        <source>It was made with no character.</source>
        <translation>它生成时没有使用人物。</translation>
    </message>
    <message>
        <source>It was made with the canon of now.</source>
        <translation>它就是用当前设定生成的。</translation>
    </message>
    <message>
        <source>It was moved, changed or deleted. Add it again.</source>
        <translation>它已被移动、更改或删除。请重新添加。</translation>
    </message>
    <message>
        <source>It was refunded.</source>
        <translation>已退款。</translation>
    </message>
    <message>
        <source>Its answer is only a part of what was asked (%1).</source>
        <translation>它的输出只是所要求内容的一部分（%1）。</translation>
    </message>
    <message>
        <source>Its answer reached its greatest length before there was a picture (%1).</source>
        <translation>在生成图片之前，它的输出已达到最大长度（%1）。</translation>
    </message>
    <message>
        <source>Its columns and rows have room for 1 to %1.</source>
        <translation>按其列数和行数，可容纳 1 到 %1 个。</translation>
    </message>
    <message>
        <source>Its file is damaged; export it once more.</source>
        <translation>其文件已损坏；请重新导出。</translation>
    </message>
    <message>
        <source>Its model is not known here any more.</source>
        <translation>它的模型现在在这里已无法识别。</translation>
    </message>
    <message>
        <source>Its models are: %1.</source>
        <translation>它的模型有：%1。</translation>
    </message>
    <message>
        <source>Its own answer came out broken (%1).</source>
        <translation>它自己的输出已损坏（%1）。</translation>
    </message>
    <message>
        <source>Its pictures are being fetched.</source>
        <translation>正在获取该任务的图片。</translation>
    </message>
    <message>
        <source>Its pictures are not those that the character names.</source>
        <translation>其中的图片与人物所列的图片不符。</translation>
    </message>
    <message>
        <source>Its pictures were deleted there.</source>
        <translation>它的图片已在那里被删除。</translation>
    </message>
    <message>
        <source>Its quota is 0: turn on billing for the key&apos;s project on the provider&apos;s site, then go on.</source>
        <translation>其配额为 0：请在服务商网站为密钥所属的项目开启结算，然后继续。</translation>
    </message>
    <message>
        <source>Its references are being uploaded.</source>
        <translation>正在上传该任务的参考图。</translation>
    </message>
    <message>
        <source>Its rows are those of its documentation. Providers with a list: %1.</source>
        <translation>其模型条目来自它的文档。有列表的服务商：%1。</translation>
    </message>
    <message>
        <source>Its views are: %1.</source>
        <translation>可用的视图：%1。</translation>
    </message>
    <message>
        <source>Let one of them need nothing.</source>
        <translation>请让其中一个不需要其他画格。</translation>
    </message>
    <message>
        <source>Letters may be scaled from a quarter to four.</source>
        <translation>文字可缩放到四分之一至四倍。</translation>
    </message>
    <message>
        <source>Look at %1. Nothing else is lost.</source>
        <translation>请查看 %1。其他内容都没有丢失。</translation>
    </message>
    <message>
        <source>Look at %1: %2.</source>
        <translation>请查看 %1：%2。</translation>
    </message>
    <message>
        <source>Look at the account on the provider&apos;s site; until then nothing helps.</source>
        <translation>请到服务商网站查看账户；在此之前其他办法都无效。</translation>
    </message>
    <message>
        <source>Look at the key&apos;s rights on the provider&apos;s site, or use another.</source>
        <translation>请到服务商网站查看密钥的权限，或使用其他密钥。</translation>
    </message>
    <message>
        <source>Look for its unlock window; else use the key for this run only.</source>
        <translation>请找到它的解锁窗口；否则仅在本次运行中使用此密钥。</translation>
    </message>
    <message>
        <source>Look into its folder.</source>
        <translation>请查看它所在的文件夹。</translation>
    </message>
    <message>
        <source>Look on the provider&apos;s site; enter the task id found there.</source>
        <translation>请到服务商网站查看；输入在那里找到的任务 ID。</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>创建：%1</translation>
    </message>
    <message>
        <source>Make a sheet of another character.</source>
        <translation>请制作其他人物的设定图。</translation>
    </message>
    <message>
        <source>Make room on the disk of %1. The picture is still at the provider and is fetched again.</source>
        <translation>请在 %1 所在的磁盘上腾出空间。图片仍保存在服务商那里，会重新获取。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>请在磁盘上腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Make room where %1 is (%2 MB are free), then try again.</source>
        <translation>请在 %1 所在的磁盘上腾出空间（剩余 %2 MB），然后重试。</translation>
    </message>
    <message>
        <source>Make room where %1 is, or choose another place.</source>
        <translation>请在 %1 所在的磁盘上腾出空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>Make room where %1 is, then try again.</source>
        <translation>请在 %1 所在的磁盘上腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>My pictures</source>
        <translation>我的图片</translation>
    </message>
    <message>
        <source>Name one by its id: %1.</source>
        <translation>请用 ID 指定其中一个：%1。</translation>
    </message>
    <message>
        <source>Name the id of another cell.</source>
        <translation>请指定另一个画格的 ID。</translation>
    </message>
    <message>
        <source>NanoStudio is closing.</source>
        <translation>NanoStudio 正在关闭。</translation>
    </message>
    <message>
        <source>NanoStudio made a mistake with this task.</source>
        <translation>NanoStudio 在处理此任务时出错。</translation>
    </message>
    <message>
        <source>NanoStudio takes up to %1 MB. Nothing of it was kept.</source>
        <translation>NanoStudio 最多接收 %1 MB。没有保留其中任何内容。</translation>
    </message>
    <message>
        <source>No further answer of the provider was kept.</source>
        <translation>没有保存服务商的其他响应。</translation>
    </message>
    <message>
        <source>No key for %1 is stored.</source>
        <translation>没有存储 %1 的密钥。</translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>没有提供密钥。</translation>
    </message>
    <message>
        <source>No picture has the %1 “%2”.</source>
        <translation>没有 %1 为“%2”的图片。</translation>
    </message>
    <message>
        <source>No picture was ordered or charged. Choose another provider to host.</source>
        <translation>没有请求生成任何图片，也没有为图片扣费。请选择其他服务商来托管。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>无法与 %1 建立安全连接。</translation>
    </message>
    <message>
        <source>Not named here: %1 more.</source>
        <translation>此处未列出的还有 %1 个。</translation>
    </message>
    <message>
        <source>Nothing in the files says that a model made them, or how.</source>
        <translation>文件中不会有任何信息说明它们由模型生成，或如何生成。</translation>
    </message>
    <message>
        <source>Nothing in the library was changed. Look for it again.</source>
        <translation>资料库中没有更改任何内容。请重新查找。</translation>
    </message>
    <message>
        <source>Nothing was adopted or sent. Compare on the provider&apos;s site and enter the right id: %1.</source>
        <translation>没有认领或发送任何内容。请在服务商网站核对，并输入正确的 ID：%1。</translation>
    </message>
    <message>
        <source>Nothing was changed. The system says: %1</source>
        <translation>没有更改任何内容。系统返回的信息：%1</translation>
    </message>
    <message>
        <source>Nothing was charged for this request.</source>
        <translation>此请求未扣费。</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>未扣费。</translation>
    </message>
    <message>
        <source>Nothing was charged. Check the model and the provider&apos;s address.</source>
        <translation>未扣费。请检查模型和服务商的地址。</translation>
    </message>
    <message>
        <source>Nothing was charged. Order it again.</source>
        <translation>未扣费。请重新生成。</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing was charged.</source>
        <translation>没有发送任何内容，也未扣费。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for less, or raise the budget.</source>
        <translation>没有发送任何内容。请减少用量，或提高预算。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in Keys and providers: https://, the host, no password.</source>
        <translation>没有发送任何内容。请在“密钥与服务商”中检查地址：要有 https:// 和主机名，不含密码。</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose one, or the route “edits” for references.</source>
        <translation>没有发送任何内容。请选择一种宽高比，或让参考图使用“edits”路由。</translation>
    </message>
    <message>
        <source>Nothing was sent. Give an https address, or let a provider with uploads host your files, where they are public for a while: choose one in Keys and providers, or with --host-through %1, or in settings.toml [providers.%2] host_through = &quot;%1&quot;.</source>
        <translation>没有发送任何内容。请提供 https 地址，或让支持上传的服务商托管你的文件（文件会公开一段时间）：可在“密钥与服务商”中选择，或使用 --host-through %1，或在 settings.toml 中写入 [providers.%2] host_through = &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Nothing was sent. NanoStudio takes http and https proxies; check HTTPS_PROXY and ALL_PROXY.</source>
        <translation>没有发送任何内容。NanoStudio 支持 http 和 https 代理；请检查 HTTPS_PROXY 和 ALL_PROXY。</translation>
    </message>
    <message>
        <source>Nothing was sent. Reuse the settings and add them again.</source>
        <translation>没有发送任何内容。请沿用设置，并重新添加这些参考图。</translation>
    </message>
    <message>
        <source>Nothing was sent. Those that can are: %1.</source>
        <translation>没有发送任何内容。可以托管的有：%1。</translation>
    </message>
    <message>
        <source>One of its references is not in the library any more.</source>
        <translation>它的一张参考图已不在资料库中。</translation>
    </message>
    <message>
        <source>One of its stricter rules stopped this (%1).</source>
        <translation>它的一条更严格的规则拦截了此内容（%1）。</translation>
    </message>
    <message>
        <source>One order takes up to %1.</source>
        <translation>一次最多生成 %1 张。</translation>
    </message>
    <message>
        <source>Only a part of the answer arrived.</source>
        <translation>只收到了部分响应。</translation>
    </message>
    <message>
        <source>Only a task whose answer was lost is sent again.</source>
        <translation>只有响应丢失的任务才会重新发送。</translation>
    </message>
    <message>
        <source>Only outfits and props have names.</source>
        <translation>只有服装和道具才有名称。</translation>
    </message>
    <message>
        <source>Ordered: %1</source>
        <translation>提交：%1</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or AVIF.</source>
        <translation>支持 PNG、JPEG、WebP 或 AVIF。</translation>
    </message>
    <message>
        <source>Paste it alone, as the provider shows it.</source>
        <translation>请只粘贴密钥本身，与服务商显示的一致。</translation>
    </message>
    <message>
        <source>Paste it as the provider shows it.</source>
        <translation>请照服务商显示的样子粘贴。</translation>
    </message>
    <message>
        <source>Pictures are fetched by https from the internet only, so that no provider can reach into the local network.</source>
        <translation>图片只通过 https 从互联网获取，这样任何服务商都无法借此访问本地网络。</translation>
    </message>
    <message>
        <source>Pictures cannot be read right now.</source>
        <translation>目前无法读取图片。</translation>
    </message>
    <message>
        <source>Pictures cannot be scaled to %1 percent.</source>
        <translation>无法将图片缩放到 %1%。</translation>
    </message>
    <message>
        <source>Pictures may have up to %1 MB. Save a smaller copy.</source>
        <translation>图片最大可为 %1 MB。请另存一份较小的副本。</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>提示词：%1</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>服务商：%1</translation>
    </message>
    <message>
        <source>Ratings are 0 to 5.</source>
        <translation>评分为 0 到 5。</translation>
    </message>
    <message>
        <source>References are missing: %1.</source>
        <translation>缺少参考图：%1。</translation>
    </message>
    <message>
        <source>References: %1</source>
        <translation>参考图：%1 张</translation>
    </message>
    <message>
        <source>Remove %1, or choose another model.</source>
        <translation>请移除 %1 张，或选择其他模型。</translation>
    </message>
    <message>
        <source>Remove %1, or give them another role.</source>
        <translation>请移除 %1 张，或为它们指定其他用途。</translation>
    </message>
    <message>
        <source>Remove it from the request, or add the picture again.</source>
        <translation>请从请求中移除它，或重新添加这张图片。</translation>
    </message>
    <message>
        <source>Remove it with the system&apos;s own keyring program.</source>
        <translation>请使用系统自带的密钥环程序移除它。</translation>
    </message>
    <message>
        <source>Restore a backup of the database.</source>
        <translation>请恢复数据库的备份。</translation>
    </message>
    <message>
        <source>Restore it from a backup of the library folder, or take it out.</source>
        <translation>请从资料库文件夹的备份中恢复，或将它移除。</translation>
    </message>
    <message>
        <source>Restore it from a backup of the library folder.</source>
        <translation>请从资料库文件夹的备份中恢复。</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>SHA-256 of the request: %1</source>
        <translation>请求的 SHA-256：%1</translation>
    </message>
    <message>
        <source>Save a smaller copy and use that.</source>
        <translation>请另存一份较小的副本并使用它。</translation>
    </message>
    <message>
        <source>Save the reference as PNG or JPEG and add it again.</source>
        <translation>请将参考图另存为 PNG 或 JPEG，然后重新添加。</translation>
    </message>
    <message>
        <source>Say plainly that a picture is wanted, or try again.</source>
        <translation>请明确写出想要图片，或重试。</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Say what the picture should show.</source>
        <translation>请描述图片应呈现的内容。</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>发送：%1</translation>
    </message>
    <message>
        <source>Set %1 in the environment instead.</source>
        <translation>请改为设置环境变量 %1。</translation>
    </message>
    <message>
        <source>Several characters are called “%1”.</source>
        <translation>有多个人物名为“%1”。</translation>
    </message>
    <message>
        <source>Shorten it to %1.</source>
        <translation>请缩短到 %1 个字符。</translation>
    </message>
    <message>
        <source>Shorten the prompt, or ask for a lower resolution.</source>
        <translation>请缩短提示词，或选择较低的分辨率。</translation>
    </message>
    <message>
        <source>Shorten “%1…” to %2.</source>
        <translation>请将“%1…”缩短到 %2 个字符。</translation>
    </message>
    <message>
        <source>Sliced sheet</source>
        <translation>切分的设定图</translation>
    </message>
    <message>
        <source>Some cells wait for each other: %1.</source>
        <translation>有画格在互相等待：%1。</translation>
    </message>
    <message>
        <source>Start NanoStudio again.</source>
        <translation>请重新启动 NanoStudio。</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Stopped waiting.</source>
        <translation>已停止等待。</translation>
    </message>
    <message>
        <source>Take it out and add it again.</source>
        <translation>请将它移除，再重新添加。</translation>
    </message>
    <message>
        <source>Task at the provider: %1</source>
        <translation>服务商处的任务：%1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>That is not followed with a key. Check the provider&apos;s address, and whether the network wants a sign-in page to be opened first.</source>
        <translation>带密钥的请求不会跟随跳转。请检查服务商的地址，以及网络是否要求先打开登录页面。</translation>
    </message>
    <message>
        <source>The account is limited for breaking its policies (%1).</source>
        <translation>该账户因违反其政策而受到限制（%1）。</translation>
    </message>
    <message>
        <source>The address given for %1 cannot be used.</source>
        <translation>为 %1 指定的地址无法使用。</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation>无法读取 %1 的响应。</translation>
    </message>
    <message>
        <source>The answer of %1 does not end.</source>
        <translation>%1 的响应没有结束。</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged.</source>
        <translation>%1 的响应已损坏。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>%1 的响应过大。</translation>
    </message>
    <message>
        <source>The backup would replace the library&apos;s own database.</source>
        <translation>此备份会替换资料库自身的数据库。</translation>
    </message>
    <message>
        <source>The cell “%1” needs “%2”, which there is not.</source>
        <translation>画格“%1”需要“%2”，但没有这个画格。</translation>
    </message>
    <message>
        <source>The cells do not fit the page.</source>
        <translation>画格在页面上放不下。</translation>
    </message>
    <message>
        <source>The character cannot be told apart from others.</source>
        <translation>无法将此人物与其他人物区分开。</translation>
    </message>
    <message>
        <source>The character has no name.</source>
        <translation>人物没有名称。</translation>
    </message>
    <message>
        <source>The character holds characters that are no text.</source>
        <translation>人物资料中含有非文本字符。</translation>
    </message>
    <message>
        <source>The character is no longer there.</source>
        <translation>此人物已经不在了。</translation>
    </message>
    <message>
        <source>The colours may differ from the other cells.</source>
        <translation>颜色可能与其他画格不同。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle.</source>
        <translation>与 %1 的连接中途断开。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>与 %1 的连接已断开。</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent. Nothing was resent.</source>
        <translation>请求发送后连接中断。没有重新发送任何内容。</translation>
    </message>
    <message>
        <source>The delivered picture is damaged: it is no base64.</source>
        <translation>交付的图片已损坏：不是 base64。</translation>
    </message>
    <message>
        <source>The disk failed on %1.</source>
        <translation>磁盘处理 %1 时出错。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk is nearly full: a picture might not fit.</source>
        <translation>磁盘快满了：可能放不下一张图片。</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>磁盘报告了错误。</translation>
    </message>
    <message>
        <source>The download is incomplete.</source>
        <translation>下载不完整。</translation>
    </message>
    <message>
        <source>The export in “%1” was not finished.</source>
        <translation>“%1”中的导出没有完成。</translation>
    </message>
    <message>
        <source>The exported library in “%1” is damaged.</source>
        <translation>“%1”中导出的资料库已损坏。</translation>
    </message>
    <message>
        <source>The face may differ from the other cells.</source>
        <translation>面部可能与其他画格不同。</translation>
    </message>
    <message>
        <source>The fields are: %1.</source>
        <translation>可用的字段：%1。</translation>
    </message>
    <message>
        <source>The files say that a model made them, but not how: settings cannot be read back.</source>
        <translation>文件会说明由模型生成，但不说明如何生成：无法再从中读回设置。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>无法读取文件夹 %1。</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures.</source>
        <translation>文件夹 %1 中没有图片。</translation>
    </message>
    <message>
        <source>The folder is not there or may not be written.</source>
        <translation>文件夹不存在，或没有写入权限。</translation>
    </message>
    <message>
        <source>The head heights must begin above their end, and within the cell.</source>
        <translation>头身刻度的起点必须高于终点，且在画格之内。</translation>
    </message>
    <message>
        <source>The key holds characters no key has.</source>
        <translation>密钥中含有不应出现的字符。</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>密钥为空。</translation>
    </message>
    <message>
        <source>The key is used for this run only. To keep it, start GNOME Keyring, KWallet or another program with the Secret Service, or set the provider&apos;s variable.</source>
        <translation>密钥仅在本次运行中使用。若要保留，请启动 GNOME Keyring、KWallet 或其他提供 Secret Service 的程序，或设置该服务商的环境变量。</translation>
    </message>
    <message>
        <source>The key “%1” for %2 is not stored.</source>
        <translation>没有存储 %2 的密钥“%1”。</translation>
    </message>
    <message>
        <source>The keyring did not keep it.</source>
        <translation>密钥环没有保存它。</translation>
    </message>
    <message>
        <source>The library folder is not there or may not be written.</source>
        <translation>资料库文件夹不存在，或没有写入权限。</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>资料库已关闭。</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>资料库的数据库已损坏。</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged: a path leads out of the folder.</source>
        <translation>资料库的数据库已损坏：有路径指向文件夹之外。</translation>
    </message>
    <message>
        <source>The library&apos;s disk cannot keep a database safely.</source>
        <translation>资料库所在的磁盘无法安全地保存数据库。</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名称为空。</translation>
    </message>
    <message>
        <source>The name is too long: %1 characters.</source>
        <translation>名称过长：%1 个字符。</translation>
    </message>
    <message>
        <source>The names are: %1.</source>
        <translation>可用的名称：%1。</translation>
    </message>
    <message>
        <source>The palette holds something that is no colour.</source>
        <translation>调色板中有不是颜色的内容。</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>这张图片</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read.</source>
        <translation>无法读取图片 %1。</translation>
    </message>
    <message>
        <source>The picture came, but NanoStudio ended before it was kept.</source>
        <translation>图片已收到，但 NanoStudio 在保存之前就退出了。</translation>
    </message>
    <message>
        <source>The picture can be fetched again later.</source>
        <translation>图片可以稍后重新获取。</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>无法将图片写入 %1。</translation>
    </message>
    <message>
        <source>The picture goes against its safety rules (%1).</source>
        <translation>该图片违反了它的安全规则（%1）。</translation>
    </message>
    <message>
        <source>The picture is no longer in the library.</source>
        <translation>这张图片已不在资料库中。</translation>
    </message>
    <message>
        <source>The picture is still there; it is fetched again.</source>
        <translation>图片仍在那里；会重新获取。</translation>
    </message>
    <message>
        <source>The picture of the window could not be saved as %1.</source>
        <translation>无法将窗口图片保存为 %1。</translation>
    </message>
    <message>
        <source>The picture was left out. Copy the exported folder again.</source>
        <translation>已略去这张图片。请重新复制导出的文件夹。</translation>
    </message>
    <message>
        <source>The picture was left out: %1.</source>
        <translation>已略去这张图片：%1。</translation>
    </message>
    <message>
        <source>The picture was not read.</source>
        <translation>没有读取图片。</translation>
    </message>
    <message>
        <source>The picture&apos;s address at %1 no longer works.</source>
        <translation>图片在 %1 的地址已失效。</translation>
    </message>
    <message>
        <source>The picture&apos;s address is not allowed: %1.</source>
        <translation>不允许使用图片的地址：%1。</translation>
    </message>
    <message>
        <source>The place of window and panels cannot be kept.</source>
        <translation>无法保存窗口和面板的位置。</translation>
    </message>
    <message>
        <source>The prompt has a word that it blocks (%1).</source>
        <translation>提示词中含有它屏蔽的词（%1）。</translation>
    </message>
    <message>
        <source>The prompt holds characters that are no text.</source>
        <translation>提示词中含有非文本字符。</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>提示词为空。</translation>
    </message>
    <message>
        <source>The prompt is too long: %1 characters.</source>
        <translation>提示词过长：%1 个字符。</translation>
    </message>
    <message>
        <source>The prompt looks like a way around its rules (%1).</source>
        <translation>提示词看起来像是在绕过它的规则（%1）。</translation>
    </message>
    <message>
        <source>The proportions may differ from the other cells.</source>
        <translation>身材比例可能与其他画格不同。</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>The provider answered without a stream.</source>
        <translation>服务商的响应不是流式的。</translation>
    </message>
    <message>
        <source>The provider gave an address that is none for a picture.</source>
        <translation>服务商给出的地址不能用于获取图片。</translation>
    </message>
    <message>
        <source>The provider&apos;s address is none that can be used.</source>
        <translation>服务商的地址无法使用。</translation>
    </message>
    <message>
        <source>The provider&apos;s content credentials are lost: they hold for the original alone.</source>
        <translation>服务商的内容凭据会丢失：它只对原图有效。</translation>
    </message>
    <message>
        <source>The providers are: %1.</source>
        <translation>可用的服务商：%1。</translation>
    </message>
    <message>
        <source>The proxy does not let NanoStudio reach %1.</source>
        <translation>代理不允许 NanoStudio 连接 %1。</translation>
    </message>
    <message>
        <source>The proxy set for this computer cannot be used.</source>
        <translation>这台电脑设置的代理无法使用。</translation>
    </message>
    <message>
        <source>The reference “%1” could not be read while it was being sent.</source>
        <translation>发送时无法读取参考图“%1”。</translation>
    </message>
    <message>
        <source>The reference “%1” is missing.</source>
        <translation>参考图“%1”缺失。</translation>
    </message>
    <message>
        <source>The request may have arrived all the same.</source>
        <translation>不过，请求可能已经送达。</translation>
    </message>
    <message>
        <source>The request may have been taken. Check it before you send it again.</source>
        <translation>请求可能已受理。再次发送前请先查询。</translation>
    </message>
    <message>
        <source>The result came too close to an existing work (%1).</source>
        <translation>结果与现有作品过于相近（%1）。</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>无法保存设置。</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation>无法读取设置文件。</translation>
    </message>
    <message>
        <source>The settings file could not be made.</source>
        <translation>无法创建设置文件。</translation>
    </message>
    <message>
        <source>The settings file has a mistake.</source>
        <translation>设置文件有错误。</translation>
    </message>
    <message>
        <source>The sheet is no longer there.</source>
        <translation>此设定图已经不在了。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not keep the key.</source>
        <translation>系统密钥环没有保存此密钥。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed.</source>
        <translation>系统密钥环出错。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has not answered for %1 seconds.</source>
        <translation>系统密钥环已有 %1 秒没有响应。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>系统密钥环已锁定。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring still holds the key.</source>
        <translation>系统密钥环中仍有此密钥。</translation>
    </message>
    <message>
        <source>The task can be looked at again later.</source>
        <translation>可以稍后再查看此任务。</translation>
    </message>
    <message>
        <source>The task may have been taken. Check it before you send it again.</source>
        <translation>任务可能已受理。再次发送前请先查询。</translation>
    </message>
    <message>
        <source>The template or one of its cells has no title.</source>
        <translation>模板或其中某个画格没有标题。</translation>
    </message>
    <message>
        <source>There are none at all.</source>
        <translation>一个都没有。</translation>
    </message>
    <message>
        <source>There are too many colours.</source>
        <translation>颜色过多。</translation>
    </message>
    <message>
        <source>There are too many references.</source>
        <translation>参考图过多。</translation>
    </message>
    <message>
        <source>There are too many sentences.</source>
        <translation>语句过多。</translation>
    </message>
    <message>
        <source>There are too many views.</source>
        <translation>视图过多。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>There is a character “%1” already.</source>
        <translation>已有名为“%1”的人物。</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>已有名为“%1”的视图。</translation>
    </message>
    <message>
        <source>There is another template with the id “%1”.</source>
        <translation>另有模板的 ID 也是“%1”。</translation>
    </message>
    <message>
        <source>There is no character “%1”.</source>
        <translation>没有名为“%1”的人物。</translation>
    </message>
    <message>
        <source>There is no credit left at %1.</source>
        <translation>%1 的余额已用完。</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>没有字段 {%1}。</translation>
    </message>
    <message>
        <source>There is no key “%1” for %2.</source>
        <translation>%2 没有密钥“%1”。</translation>
    </message>
    <message>
        <source>There is no picture on the sheet yet.</source>
        <translation>设定图上还没有图片。</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>没有服务商“%1”。</translation>
    </message>
    <message>
        <source>There is no quality %1.</source>
        <translation>没有 %1 这样的质量值。</translation>
    </message>
    <message>
        <source>There is no rating %1.</source>
        <translation>没有 %1 这样的评分。</translation>
    </message>
    <message>
        <source>There is no task %1.</source>
        <translation>没有任务 %1。</translation>
    </message>
    <message>
        <source>There is not enough room for the pictures.</source>
        <translation>空间不足，无法存放这些图片。</translation>
    </message>
    <message>
        <source>There is nothing to look for: this task was not accepted.</source>
        <translation>没有可查找的内容：此任务未被受理。</translation>
    </message>
    <message>
        <source>There may be up to %1 head heights.</source>
        <translation>头身刻度最多为 %1 个头身。</translation>
    </message>
    <message>
        <source>This cannot be a key: it has spaces or signs that no key has.</source>
        <translation>这不可能是密钥：含有密钥中不会出现的空格或符号。</translation>
    </message>
    <message>
        <source>This cannot be a setting.</source>
        <translation>这不是有效的设置。</translation>
    </message>
    <message>
        <source>This cannot be the name of a key.</source>
        <translation>这不能用作密钥名称。</translation>
    </message>
    <message>
        <source>This computer has no keyring the key could be kept in.</source>
        <translation>这台电脑没有可存放密钥的密钥环。</translation>
    </message>
    <message>
        <source>This costs %1; the budget has %2 left.</source>
        <translation>这次需花费 %1；预算还剩 %2。</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>无法导入此文件。</translation>
    </message>
    <message>
        <source>This file is a database of another program.</source>
        <translation>此文件是其他程序的数据库。</translation>
    </message>
    <message>
        <source>This folder cannot hold names that long.</source>
        <translation>此文件夹不支持这么长的名称。</translation>
    </message>
    <message>
        <source>This goes against its safety rules (%1).</source>
        <translation>这违反了它的安全规则（%1）。</translation>
    </message>
    <message>
        <source>This holds somebody&apos;s personal details (%1).</source>
        <translation>其中含有他人的个人信息（%1）。</translation>
    </message>
    <message>
        <source>This id belongs to another task of yours.</source>
        <translation>此 ID 属于你的另一个任务。</translation>
    </message>
    <message>
        <source>This is no JSON that can be read.</source>
        <translation>这不是可读取的 JSON。</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>这不是有效的数额。</translation>
    </message>
    <message>
        <source>This is not a document of NanoStudio.</source>
        <translation>这不是 NanoStudio 的文档。</translation>
    </message>
    <message>
        <source>This is something it does not draw (%1).</source>
        <translation>这属于它不会绘制的内容（%1）。</translation>
    </message>
    <message>
        <source>This key may make no pictures with this model at %1.</source>
        <translation>此密钥不能在 %1 用此模型生成图片。</translation>
    </message>
    <message>
        <source>This library was made by a newer NanoStudio.</source>
        <translation>此资料库由更新版本的 NanoStudio 创建。</translation>
    </message>
    <message>
        <source>This model offers no choice of format; leave it out.</source>
        <translation>此模型不能选择格式；请不要指定。</translation>
    </message>
    <message>
        <source>This model offers no choice of resolution; leave it out.</source>
        <translation>此模型不能选择分辨率；请不要指定。</translation>
    </message>
    <message>
        <source>This request is too large for %1.</source>
        <translation>此请求对 %1 来说过大。</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps keys safely.</source>
        <translation>此系统没有能安全保存密钥的密钥环。</translation>
    </message>
    <message>
        <source>This task does not wait in the queue any more.</source>
        <translation>此任务已不在队列中等待。</translation>
    </message>
    <message>
        <source>This task is not waiting for an id.</source>
        <translation>此任务并不需要输入 ID。</translation>
    </message>
    <message>
        <source>This task waits for the disk; it cannot be stopped now.</source>
        <translation>此任务正在等待磁盘；现在无法停止。</translation>
    </message>
    <message>
        <source>This was made by a newer NanoStudio.</source>
        <translation>这是由更新版本的 NanoStudio 创建的。</translation>
    </message>
    <message>
        <source>To collect another one, adopt its id as a task of its own.</source>
        <translation>要取回另一个任务，请将其 ID 认领为单独的任务。</translation>
    </message>
    <message>
        <source>Today&apos;s quota of this key is used up at %1.</source>
        <translation>此密钥今天在 %1 的配额已用完。</translation>
    </message>
    <message>
        <source>Too many character references: %1, and %2 takes %3.</source>
        <translation>人物参考图过多：有 %1 张，而 %2 最多接受 %3 张。</translation>
    </message>
    <message>
        <source>Too many object references: %1, and %2 takes %3.</source>
        <translation>物体参考图过多：有 %1 张，而 %2 最多接受 %3 张。</translation>
    </message>
    <message>
        <source>Too many references: %1, and %2 takes none.</source>
        <translation>参考图过多：有 %1 张，而 %2 不接受参考图。</translation>
    </message>
    <message>
        <source>Too many references: %1, and %2 takes up to %3.</source>
        <translation>参考图过多：有 %1 张，而 %2 最多接受 %3 张。</translation>
    </message>
    <message>
        <source>Too many requests to %1 are under way.</source>
        <translation>正在向 %1 发送的请求过多。</translation>
    </message>
    <message>
        <source>Too many style references: %1, and %2 takes %3.</source>
        <translation>风格参考图过多：有 %1 张，而 %2 最多接受 %3 张。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again, or say more plainly what the picture should show.</source>
        <translation>请重试，或更明确地写出图片应呈现的内容。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try again: the same request may go through.</source>
        <translation>请重试：同样的请求可能会成功。</translation>
    </message>
    <message>
        <source>Two cells have the id “%1”.</source>
        <translation>有两个画格的 ID 都是“%1”。</translation>
    </message>
    <message>
        <source>Two views of “%1” have the same name.</source>
        <translation>“%1”有两个视图同名。</translation>
    </message>
    <message>
        <source>Type a name, or fields such as {date}.</source>
        <translation>请输入名称，或 {date} 之类的字段。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>Type it like “2000 credits” or “$20”.</source>
        <translation>请按“2000 credits”或“$20”的格式输入。</translation>
    </message>
    <message>
        <source>Type or pipe it to standard input.</source>
        <translation>请输入密钥，或通过管道传给标准输入。</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>未知错误</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the key for this run only.</source>
        <translation>请将其解锁后重试，或仅在本次运行中使用此密钥。</translation>
    </message>
    <message>
        <source>Unlock it to change it; pictures made before keep their version.</source>
        <translation>要更改，请先解锁；此前生成的图片保留各自的版本。</translation>
    </message>
    <message>
        <source>Unlock the cell to change it.</source>
        <translation>要更改，请先解锁此画格。</translation>
    </message>
    <message>
        <source>Up to %1 can be kept.</source>
        <translation>最多可保留 %1 项。</translation>
    </message>
    <message>
        <source>Up to %1 of each are possible.</source>
        <translation>列数和行数都不能超过 %1。</translation>
    </message>
    <message>
        <source>Up to %1 of together %2 MB can be exported; take versions out.</source>
        <translation>最多可导出 %1 张，合计 %2 MB；请移除一些版本。</translation>
    </message>
    <message>
        <source>Update NanoStudio to open it.</source>
        <translation>请更新 NanoStudio 后再打开。</translation>
    </message>
    <message>
        <source>Update NanoStudio to open it; nothing was changed.</source>
        <translation>请更新 NanoStudio 后再打开；没有更改任何内容。</translation>
    </message>
    <message>
        <source>Use a PNG, JPEG, WebP or AVIF picture.</source>
        <translation>请使用 PNG、JPEG、WebP 或 AVIF 图片。</translation>
    </message>
    <message>
        <source>Use fewer or smaller references.</source>
        <translation>请减少参考图，或使用较小的参考图。</translation>
    </message>
    <message>
        <source>Use https; http is for gateways on this computer or network only.</source>
        <translation>请使用 https；http 仅限这台电脑或本地网络中的网关。</translation>
    </message>
    <message>
        <source>Use its window, or close it first.</source>
        <translation>请使用它的窗口，或先将其关闭。</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens: three-quarter-left.</source>
        <translation>请使用小写字母、数字和连字符：three-quarter-left。</translation>
    </message>
    <message>
        <source>Use “-” or “_” instead.</source>
        <translation>请改用“-”或“_”。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>What it holds is too large.</source>
        <translation>其中的内容过大。</translation>
    </message>
    <message>
        <source>What the provider delivered cannot be drawn.</source>
        <translation>服务商交付的内容无法显示为图片。</translation>
    </message>
    <message>
        <source>What the provider delivered is kept as %1.</source>
        <translation>服务商交付的内容已保存为 %1。</translation>
    </message>
    <message>
        <source>Write colours like #c0392b.</source>
        <translation>请将颜色写成 #c0392b 这样的形式。</translation>
    </message>
    <message>
        <source>Write it like #ffffff.</source>
        <translation>请写成 #ffffff 这样的形式。</translation>
    </message>
    <message>
        <source>Write it like 3:4.</source>
        <translation>请写成 3:4 这样的形式。</translation>
    </message>
    <message>
        <source>Write it, or take it out.</source>
        <translation>请填写内容，或将其删去。</translation>
    </message>
    <message>
        <source>Write the prompt in another language.</source>
        <translation>请用其他语言书写提示词。</translation>
    </message>
    <message>
        <source>“%1” addresses are not taken as references.</source>
        <translation>不接受“%1”类型的地址作为参考图。</translation>
    </message>
    <message>
        <source>“%1” cannot be an id.</source>
        <translation>“%1”不能用作 ID。</translation>
    </message>
    <message>
        <source>“%1” cannot be relied on.</source>
        <translation>“%1”不可信。</translation>
    </message>
    <message>
        <source>“%1” cannot be used as it stands.</source>
        <translation>“%1”按现状无法使用。</translation>
    </message>
    <message>
        <source>“%1” cannot host pictures for %2.</source>
        <translation>“%1”不能为 %2 托管图片。</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” has changed meanwhile.</source>
        <translation>“%1”在此期间已更改。</translation>
    </message>
    <message>
        <source>“%1” has no picture yet.</source>
        <translation>“%1”还没有图片。</translation>
    </message>
    <message>
        <source>“%1” has too many pictures for one file.</source>
        <translation>“%1”的图片过多，一个文件放不下。</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1”是文件夹。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its bytes have changed.</source>
        <translation>“%1”已损坏：其字节已改变。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空的。</translation>
    </message>
    <message>
        <source>“%1” is in the library already.</source>
        <translation>“%1”已在资料库中。</translation>
    </message>
    <message>
        <source>“%1” is locked.</source>
        <translation>“%1”已锁定。</translation>
    </message>
    <message>
        <source>“%1” is no base URL.</source>
        <translation>“%1”不是有效的基础 URL。</translation>
    </message>
    <message>
        <source>“%1” is no colour.</source>
        <translation>“%1”不是有效的颜色。</translation>
    </message>
    <message>
        <source>“%1” is no exported library.</source>
        <translation>“%1”不是导出的资料库。</translation>
    </message>
    <message>
        <source>“%1” is no file name.</source>
        <translation>“%1”不是有效的文件名。</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library.</source>
        <translation>“%1”已不在资料库中。</translation>
    </message>
    <message>
        <source>“%1” is no picture, or not whole.</source>
        <translation>“%1”不是图片，或不完整。</translation>
    </message>
    <message>
        <source>“%1” is no shape of a cell.</source>
        <translation>“%1”不是有效的画格宽高比。</translation>
    </message>
    <message>
        <source>“%1” is no task id of %2.</source>
        <translation>“%1”不是 %2 的任务 ID。</translation>
    </message>
    <message>
        <source>“%1” is no view of a character.</source>
        <translation>“%1”不是人物的视图。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>“%1” is not empty.</source>
        <translation>“%1”不是空的。</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1”已经不在了。</translation>
    </message>
    <message>
        <source>“%1” is on another computer.</source>
        <translation>“%1”在另一台电脑上。</translation>
    </message>
    <message>
        <source>“%1” is too large for a template.</source>
        <translation>“%1”过大，不能用作模板。</translation>
    </message>
    <message>
        <source>“%1” is too large: %2 MB.</source>
        <translation>“%1”过大：%2 MB。</translation>
    </message>
    <message>
        <source>“%1” leads out of the exported folder.</source>
        <translation>“%1”指向导出的文件夹之外。</translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation>没有读取“%1”的权限。</translation>
    </message>
    <message>
        <source>“%1” should be a table, written [%2].</source>
        <translation>“%1”应为表，写作 [%2]。</translation>
    </message>
    <message>
        <source>“%1” was not written as it is.</source>
        <translation>“%1”没有按原样写入。</translation>
    </message>
    <message>
        <source>“%1” would send the key unprotected.</source>
        <translation>使用“%1”会在无保护的情况下发送密钥。</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>本次会话：%1</translation>
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
        <translation>另有 %1 个无法导出。</translation>
    </message>
    <message>
        <source>%1 of %2 cells exported.</source>
        <translation>已导出 %1 个画格，共 %2 个。</translation>
    </message>
    <message>
        <source>%1 of %2 cells were exported before.</source>
        <translation>在此之前已导出 %1 个画格，共 %2 个。</translation>
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
        <translation>%1 × %2 px · %3 × %4 cm（%5 dpi） · 画格 %6</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1：减少</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：增加</translation>
    </message>
    <message numerus="yes">
        <source>%n cells exported.</source>
        <translation>
            <numerusform>已导出 %n 个画格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cell exported.</source>
        <translation>已导出 1 个画格。</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>A JPEG is never clear: it becomes white.</source>
        <translation>JPEG 不支持透明：会变为白色。</translation>
    </message>
    <message>
        <source>A layer for each cell, for Krita or GIMP.</source>
        <translation>每个画格一个图层，适用于 Krita 或 GIMP。</translation>
    </message>
    <message>
        <source>As large as the sheet</source>
        <translation>与设定图同大</translation>
    </message>
    <message>
        <source>As the pictures are</source>
        <translation>与图片一致</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Below the upper edge of a cell.</source>
        <translation>距画格上边缘的位置。</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>画格间距</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>画格</translation>
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
        <translation>米色</translation>
    </message>
    <message>
        <source>Crown of the head</source>
        <translation>头顶</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>深灰色</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>每英寸点数</translation>
    </message>
    <message>
        <source>Each picture as a file of its own.</source>
        <translation>每张图片单独存为一个文件。</translation>
    </message>
    <message>
        <source>Exact, and large.</source>
        <translation>精确，但文件大。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fine lines across each row.</source>
        <translation>横贯每一行的细线。</translation>
    </message>
    <message>
        <source>For printing; its words stay words.</source>
        <translation>适用于打印；文字保留为文本。</translation>
    </message>
    <message>
        <source>Head heights</source>
        <translation>头身刻度</translation>
    </message>
    <message>
        <source>In pixels</source>
        <translation>按像素</translation>
    </message>
    <message>
        <source>Labels below the cells</source>
        <translation>画格下方的标签</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>浅灰色</translation>
    </message>
    <message>
        <source>Longer side of a cell</source>
        <translation>画格长边</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Size of a cell</source>
        <translation>画格大小</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Small; every program opens it.</source>
        <translation>文件小；任何程序都能打开。</translation>
    </message>
    <message>
        <source>Soles of the feet</source>
        <translation>脚底</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 cells.</source>
        <translation>已停止：导出了 %1 个画格，共 %2 个。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。没有写入任何内容。</translation>
    </message>
    <message>
        <source>The page lies</source>
        <translation>页面方向</translation>
    </message>
    <message>
        <source>Those are whole, and stay.</source>
        <translation>这些画格是完整的，会保留。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Words and guides</source>
        <translation>文字与参考线</translation>
    </message>
    <message>
        <source>place in the sheet</source>
        <translation>设定图中的位置</translation>
    </message>
    <message>
        <source>title of the cell</source>
        <translation>画格标题</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1”已保存。</translation>
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
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures taken out</source>
        <translation>
            <numerusform>已取出 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空画格</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Picture not found</source>
        <translation>找不到图片</translation>
    </message>
    <message>
        <source>Swap with</source>
        <translation>交换对象</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>drop a picture or fill</source>
        <translation>拖放图片或生成</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>with %1, side by side</source>
        <translation>与 %1 并排</translation>
    </message>
    <message>
        <source>“%1” and “%2” swapped</source>
        <translation>已交换“%1”和“%2”</translation>
    </message>
    <message>
        <source>“%1” has another picture</source>
        <translation>“%1”已换图片</translation>
    </message>
    <message>
        <source>“%1” shows another version</source>
        <translation>“%1”已换版本</translation>
    </message>
    <message>
        <source>“%1” taken out</source>
        <translation>已取出“%1”的图片</translation>
    </message>
</context>
<context>
    <name>slice</name>
    <message>
        <source>%1 of %2 cells are in the library.</source>
        <translation>已有 %1 个画格在资料库中，共 %2 个。</translation>
    </message>
    <message>
        <source>%1, pixel %2</source>
        <translation>%1，第 %2 像素</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of %1</source>
        <translation>
            <numerusform>%n 个画格（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of about %1</source>
        <translation>
            <numerusform>%n 个画格（约 %1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were cut from “%1”.</source>
        <translation>
            <numerusform>已从“%1”切出 %n 个画格。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cell of %1</source>
        <translation>1 个画格（%1）</translation>
    </message>
    <message>
        <source>A sheet has up to %1 columns and %1 rows.</source>
        <translation>设定图最多 %1 列、%1 行。</translation>
    </message>
    <message>
        <source>Already in the library: %1.</source>
        <translation>原已在资料库中：%1。</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切分</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cells</source>
        <translation>
            <numerusform>切出 %n 个画格</numerusform>
        </translation>
    </message>
    <message>
        <source>Cutting…</source>
        <translation>正在切分…</translation>
    </message>
    <message>
        <source>Horizontal line %1</source>
        <translation>横线 %1</translation>
    </message>
    <message>
        <source>In the trash, where it stays: %1.</source>
        <translation>在回收站中，保持不动：%1。</translation>
    </message>
    <message>
        <source>Looking for the lines…</source>
        <translation>正在查找分割线…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The cutting was cancelled.</source>
        <translation>切分已取消。</translation>
    </message>
    <message>
        <source>The lines are a guess: see whether they are right.</source>
        <translation>这些线是推测的：请查看是否正确。</translation>
    </message>
    <message>
        <source>The sheet “%1” holds them.</source>
        <translation>它们在设定图“%1”中。</translation>
    </message>
    <message>
        <source>There each cell can be made anew on its own.</source>
        <translation>在设定图中可以单独重新生成每个画格。</translation>
    </message>
    <message>
        <source>There is one cell only. Choose columns and rows, or add a line.</source>
        <translation>只有一个画格。请选择列数和行数，或添加一条线。</translation>
    </message>
    <message>
        <source>Vertical line %1</source>
        <translation>竖线 %1</translation>
    </message>
</context>
<context>
    <name>sorting</name>
    <message>
        <source>Boards</source>
        <translation>图板</translation>
    </message>
    <message>
        <source>New board…</source>
        <translation>新建图板…</translation>
    </message>
    <message>
        <source>New tags, divided by commas…</source>
        <translation>新标签（以逗号分隔）…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>%1 connected</source>
        <translation>%1 已连接</translation>
    </message>
    <message>
        <source>%1 is out of credit</source>
        <translation>%1 余额已用完</translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation>%1 需要密钥</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 离线</translation>
    </message>
</context>
<context>
    <name>template_words</name>
    <message>
        <source>%1 cells</source>
        <translation>%1 个画格</translation>
    </message>
    <message>
        <source>%1 in %2 columns, each %3</source>
        <translation>%1，%2 列，宽高比 %3</translation>
    </message>
    <message>
        <source>%1 in one column, each %2</source>
        <translation>%1，1 列，宽高比 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1的%2</translation>
    </message>
    <message>
        <source>%1, expressions</source>
        <translation>%1的表情</translation>
    </message>
    <message>
        <source>%1, hands</source>
        <translation>%1的手部</translation>
    </message>
    <message>
        <source>%1, head heights</source>
        <translation>%1的头身</translation>
    </message>
    <message>
        <source>%1, outfits</source>
        <translation>%1的服装</translation>
    </message>
    <message>
        <source>%1, poses</source>
        <translation>%1的姿势</translation>
    </message>
    <message>
        <source>%1, props</source>
        <translation>%1的道具</translation>
    </message>
    <message>
        <source>%1, storyboard</source>
        <translation>%1的分镜</translation>
    </message>
    <message>
        <source>%1, turnaround</source>
        <translation>%1的转面图</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 个画格</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>面部</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>手部</translation>
    </message>
    <message>
        <source>No view</source>
        <translation>无视图</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>服装</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>侧面</translation>
    </message>
    <message>
        <source>Prop</source>
        <translation>道具</translation>
    </message>
    <message>
        <source>Three-quarter</source>
        <translation>半侧面</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Afraid</source>
        <translation>害怕</translation>
    </message>
    <message>
        <source>All it carries</source>
        <translation>全部随身物品</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Back left</source>
        <translation>左后侧面</translation>
    </message>
    <message>
        <source>Back right</source>
        <translation>右后侧面</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>特写</translation>
    </message>
    <message>
        <source>Confused</source>
        <translation>困惑</translation>
    </message>
    <message>
        <source>Crouching</source>
        <translation>下蹲</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>哭泣</translation>
    </message>
    <message>
        <source>Determined</source>
        <translation>坚定</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>厌恶</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation>难为情</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>日常装</translation>
    </message>
    <message>
        <source>Expressions, 16</source>
        <translation>16 种表情</translation>
    </message>
    <message>
        <source>Expressions, 9</source>
        <translation>9 种表情</translation>
    </message>
    <message>
        <source>Fist</source>
        <translation>握拳</translation>
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
        <translation>手部</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>开心</translation>
    </message>
    <message>
        <source>Head heights</source>
        <translation>头身</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>握持</translation>
    </message>
    <message>
        <source>In pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入镜头</translation>
    </message>
    <message>
        <source>Jumping</source>
        <translation>跳跃</translation>
    </message>
    <message>
        <source>Laughing</source>
        <translation>大笑</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>躺卧</translation>
    </message>
    <message>
        <source>Main prop</source>
        <translation>主要道具</translation>
    </message>
    <message>
        <source>Main prop in use</source>
        <translation>主要道具（使用中）</translation>
    </message>
    <message>
        <source>Main prop, back</source>
        <translation>主要道具（背面）</translation>
    </message>
    <message>
        <source>Main prop, detail</source>
        <translation>主要道具（细节）</translation>
    </message>
    <message>
        <source>Medium shot</source>
        <translation>中景</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>睡衣</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>张开</translation>
    </message>
    <message>
        <source>Outfits</source>
        <translation>服装</translation>
    </message>
    <message>
        <source>Palms</source>
        <translation>手心</translation>
    </message>
    <message>
        <source>Pointing</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>Poses, 8</source>
        <translation>8 种姿势</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>侧面</translation>
    </message>
    <message>
        <source>Profile left</source>
        <translation>左侧面</translation>
    </message>
    <message>
        <source>Profile right</source>
        <translation>右侧面</translation>
    </message>
    <message>
        <source>Props</source>
        <translation>道具</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>放松</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>奔跑</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>Second prop</source>
        <translation>第二件道具</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>坐姿</translation>
    </message>
    <message>
        <source>Smirking</source>
        <translation>坏笑</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>运动装</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>站立</translation>
    </message>
    <message>
        <source>Storyboard row</source>
        <translation>单行分镜</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>Thoughtful</source>
        <translation>沉思</translation>
    </message>
    <message>
        <source>Three-quarter</source>
        <translation>半侧面</translation>
    </message>
    <message>
        <source>Three-quarter left</source>
        <translation>左半侧面</translation>
    </message>
    <message>
        <source>Three-quarter right</source>
        <translation>右半侧面</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>疲惫</translation>
    </message>
    <message>
        <source>Turnaround, 4 views</source>
        <translation>转面图（4 个视图）</translation>
    </message>
    <message>
        <source>Turnaround, 8 views</source>
        <translation>转面图（8 个视图）</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>行走</translation>
    </message>
    <message>
        <source>Wide shot</source>
        <translation>远景</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>冬装</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作服</translation>
    </message>
</context>
<context>
    <name>title</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>已完成 %1</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Choose the file, or a folder to look through.</source>
        <translation>选择该文件，或要在其中查找的文件夹。</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>File was changed</source>
        <translation>文件已更改</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>It is damaged, or may not be opened.</source>
        <translation>文件已损坏，或没有打开权限。</translation>
    </message>
    <message>
        <source>It was moved or deleted outside of NanoStudio.</source>
        <translation>文件在 NanoStudio 之外被移动或删除。</translation>
    </message>
    <message>
        <source>Its bytes are not those that were delivered.</source>
        <translation>其字节与交付时的不同。</translation>
    </message>
    <message>
        <source>Move it to the trash. What it cost is kept.</source>
        <translation>将它移到回收站。费用记录会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 asks to wait</source>
        <translation>%1 要求稍候</translation>
    </message>
    <message>
        <source>%1 needs a key</source>
        <translation>%1 需要密钥</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · longer&#xa0;than&#xa0;usual</source>
        <translation>%1 · %2 · 比平常久</translation>
    </message>
    <message>
        <source>%1 · %2&#xa0;of&#xa0;about&#xa0;%3</source>
        <translation>%1 · %2&#xa0;/&#xa0;约&#xa0;%3</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ask the provider. Costs nothing.</source>
        <translation>向服务商查询。不产生费用。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Charged %1.</source>
        <translation>已扣费 %1。</translation>
    </message>
    <message>
        <source>Charged.</source>
        <translation>已扣费。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Collect it by the id on the gateway&apos;s site.</source>
        <translation>凭网关网站上的 ID 取回。</translation>
    </message>
    <message>
        <source>Connection lost after the request was sent. Not resent.</source>
        <translation>请求发送后连接中断。没有重新发送。</translation>
    </message>
    <message>
        <source>Delivered unlike asked</source>
        <translation>结果与要求不符</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Do not wait any longer.</source>
        <translation>不再等待。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Enter task ID</source>
        <translation>输入任务 ID</translation>
    </message>
    <message>
        <source>Fetching the picture…</source>
        <translation>正在获取图片…</translation>
    </message>
    <message>
        <source>Generating…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>Generating…  %1</source>
        <translation>正在生成…  %1</translation>
    </message>
    <message>
        <source>Goes on by itself when the connection is back.</source>
        <translation>连接恢复后会自动继续。</translation>
    </message>
    <message>
        <source>Goes on in %1.</source>
        <translation>%1 后继续。</translation>
    </message>
    <message>
        <source>Goes on when a key is stored.</source>
        <translation>存储密钥后会继续。</translation>
    </message>
    <message>
        <source>Goes on when there is credit again.</source>
        <translation>有余额后会继续。</translation>
    </message>
    <message>
        <source>Goes on when there is space again.</source>
        <translation>有空间后会继续。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>外部导入</translation>
    </message>
    <message>
        <source>Make a new task with the same settings.</source>
        <translation>用相同的设置新建任务。</translation>
    </message>
    <message>
        <source>Maybe charged</source>
        <translation>可能已扣费</translation>
    </message>
    <message>
        <source>Maybe charged.</source>
        <translation>可能已扣费。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无网络连接</translation>
    </message>
    <message>
        <source>No room on the disk</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>未扣费。</translation>
    </message>
    <message>
        <source>One of %1 alike</source>
        <translation>%1 张相近图片之一</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>余额已用完</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Queued · %1</source>
        <translation>排队中 · %1</translation>
    </message>
    <message>
        <source>Queued · next</source>
        <translation>排队中 · 下一个</translation>
    </message>
    <message>
        <source>Refunded.</source>
        <translation>已退款。</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Send it again. May be charged again.</source>
        <translation>再次发送。可能再次扣费。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Stop waiting for this picture.</source>
        <translation>停止等待这张图片。</translation>
    </message>
    <message>
        <source>Stopped waiting; %1 may still charge.</source>
        <translation>已停止等待；%1 仍可能扣费。</translation>
    </message>
    <message>
        <source>Take this tile away.</source>
        <translation>移除这一项。</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Uploading references…</source>
        <translation>正在上传参考图…</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>非 %1</translation>
    </message>
</context>
</TS>
