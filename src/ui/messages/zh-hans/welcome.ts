import { background } from './background.ts';
import { common } from './common.ts';
import { sampleAd } from './sample-ad.ts';

/** By name in the manifest; all host permissions together are `webPages`. */
const permissions: Readonly<Record<string, { title: string; use: string; never: string }>> = {
  webPages: {
    title: '读取您打开的网页',
    use: '读网页上的文字，在通知说到的词句下面画线。浏览器问您的时候，把这一项写成“读取和更改您在所有网站上的数据”。',
    never: '改网页的内容，读您正在填写的东西，记您去过哪些网站。',
  },
  storage: {
    title: '在这台设备上保存设置',
    use: '记住您的选择，比如语言、字号、要暂停的网站；还临时记着每个标签页标了几处、看到第几处，和您要检查的那段文字，关掉浏览器就没有了。',
    never: '上传，也不会跟着账号同步到别的设备。',
  },
  contextMenus: {
    title: '在右键菜单里加一项',
    use: `检查您选中的一段话：选好以后点鼠标右键，再点“${background.checkSelection}”。`,
    never: '在您点之前，读您选中了什么。',
  },
  scripting: {
    title: '显示说明卡片',
    use: '在您点画线的字，或者把鼠标停在上面时，把说明卡片放到那一页上；平时网页里没有它。',
    never: '运行从网上下载的程序。',
  },
};

/** By name in the manifest. */
const commands: Readonly<Record<string, string>> = {
  _execute_action: '打开识证的弹窗',
  'next-finding': '跳到下一处画线的字',
  'previous-finding': '跳到上一处画线的字',
};

/** The welcome page. */
export const welcome = {
  title: common.surfaces.welcome,
  heading: '付钱报班之前，先看清广告里的话',
  lead: '您看培训、考证的网页时，识证会在人社部函〔2022〕25号等通知说到的词句下面画线，告诉您这句话和哪一条有关、付钱之前怎么核实。',
  steps: {
    title: '怎么用：三步',
    open: {
      title: '照常打开网页',
      text: '招生、培训、考证的网页，打开就行，什么都不用点。图标上的数字，是这一页标了几处。',
      picture: (count: number) => `示意：浏览器右上角有识证的图标，上面的数字是 ${count}。`,
    },
    look: {
      title: '看到画线的字，停一停',
      text: '线有三种样子，看线就知道是哪一类话。',
      caption: '这段广告是我们编的。',
    },
    check: {
      title: '点一下，照着核实',
      text: '点画线的字，或者点图标，就能看到它和通知哪一条有关、付钱之前核实什么。',
      caption: (quote: string) => `点“${quote}”，看到的说明是这样的。`,
    },
  },
  ad: sampleAd,
  kinds: {
    promise: { line: '一条实线', text: '保证考过、几天拿证、不过退款、能挣多少一类的话。' },
    name: { line: '两条线', text: '借国家、部门、职业资格等名义来介绍证书的话。' },
    other: { line: '一条虚线', text: '收费、卖证、催人快报名等其他的话。' },
  },
  pin: {
    title: '把图标固定在工具栏',
    text: '固定以后不用翻菜单，抬眼就能看到数字。',
    /** `name` of the extension as the browser tells it. */
    chromium: (name: string) => [
      '点浏览器右上角的拼图图标（扩展程序）。',
      `在列表里找到“${name}”。`,
      '点它右边的图钉。在 Edge 里是眼睛图标。',
    ],
    firefox: (name: string) => [
      '点浏览器右上角的拼图图标（扩展）。',
      `找到“${name}”，点它右边的齿轮。`,
      '点“固定到工具栏”。',
    ],
    pinned: '已经固定好了。',
    unpinned: '还没有固定。固定好以后，这里会自己打勾。',
    phone: '手机上没有工具栏：打开浏览器的菜单，点“扩展”，就能找到识证。',
  },
  try: {
    title: '试一试',
    text: '先看一段编好的示例，再去看真的网页。',
    sample: '看一段示例（新标签页）',
    reload: '装识证之前就打开的网页，要刷新一下才会画线。',
  },
  promises: {
    title: '四件事，请您放心',
    items: [
      {
        title: '只说词句，不说人',
        text: '画线只表示这句话疑似与通知有关。它不评价任何学校、公司和老师；不知道的，就说不知道。',
      },
      { title: '什么都不上传', text: '不用注册，不用登录。读网页、做判断，都在您的设备上，不联网也能用。' },
      { title: '不动网页', text: '线只画在您眼前，网页的内容一个字都不改，也尽量不让网页变慢。' },
      { title: '标了，就告诉您怎么办', text: '每一处都写着怎么核实、可以怎么问对方、去哪里查。' },
    ],
  },
  limits: {
    title: '它看不到的，请您自己多看一眼',
    items: [
      '图片和视频里的字。很多广告把话写在图片上。',
      '您没有打开的内容，比如登录以后才看得到的。',
      '别的软件里的话，比如聊天记录。可以复制出来，粘贴到“检查一段文字”。',
    ],
    quiet: '所以，没有画线不等于没有问题。',
  },
  permissions: {
    title: '浏览器问的权限，都用来做什么',
    text: '一共就这几项，没有别的。',
    use: '用来',
    never: '不会',
    items: permissions,
  },
  shortcuts: {
    title: '键盘快捷键',
    text: '习惯用键盘的话，可以这样按：',
    commands,
    unset: '还没有设置',
    chromium: '想设置或更换：在地址栏输入 chrome://extensions/shortcuts，按回车键。',
    firefox: '想设置或更换：在地址栏输入 about:addons，按回车键，点右上角的齿轮，再点“管理扩展快捷键”。',
  },
  more: {
    title: '以后随时可以改',
    text: `语言、字号、标多少、哪些网站不看，随时可以在“${common.surfaces.options}”里改。想再看这一页，点图标，弹窗最下面有“${common.surfaces.welcome}”。`,
    links: '识证的其他页面（在新标签页打开）',
  },
};
