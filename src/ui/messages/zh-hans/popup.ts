export const popup = {
  reading: '正在读这一页……',
  /** What it means that nothing was found. */
  quiet: '没有标记不等于没有问题：图片里的字、登录后才看得到的内容，这里读不到。',
  partial: '这一页太大或一直在变，没有读到最后。可以等它停下来，再点“重新检查”。',
  rescan: '重新检查',
  rescanning: '正在检查……',
  next: '下一处',
  previous: '上一处',
  /** Which of the findings is shown on the page. */
  at: (index: number, count: number) => `第 ${index} 处，共 ${count} 处`,
  gone: '这句话已经不在页面上了，请点“重新检查”。',
  unfinished: '没能读完这一页',
  unfinishedAdvice:
    '读的时候出了错，所以不知道这一页上有没有这些词句。请刷新网页再看；还是这样，可以点下面的“检查一段文字”，把字粘贴进去。',
  noText: '这是 PDF 或图片，里面的字读不到',
  noTextAdvice: '能选中的字，可以复制下来，点下面的“检查一段文字”，粘贴进去。',
  unreachable: {
    notWebPage: {
      title: '这不是普通网页，识证读不了',
      advice:
        '浏览器自己的页面、扩展商店和本机文件，浏览器不让扩展读。想检查一段文字，点下面的“检查一段文字”，粘贴进去。',
    },
    closed: { title: '这个标签页已经关了', advice: '请在要看的网页上，再点一次识证的图标。' },
    loading: { title: '页面还在打开', advice: '打开以后，这里会自己更新。' },
    unread: {
      title: '还没有读到这一页',
      advice: '这一页可能是装识证之前就打开的，或者浏览器不让扩展读它。请刷新网页再看。',
    },
    permission: {
      title: '没有读这个网站的权限',
      advice: '请在浏览器工具栏的扩展菜单里，允许识证读取这个网站，再刷新页面。',
    },
  },
  pause: {
    title: '暂停',
    page: '停这一页',
    hour: '停一小时',
    site: (site: string) => `一直不看 ${site}`,
    resume: '恢复',
    paused: {
      page: '这一页已暂停',
      hour: (until: string) => `已暂停到 ${until}`,
      site: (site: string) => `${site} 已暂停`,
    },
    meaning: '暂停的时候不读网页，也不画线。',
    pageExplanation: '刷新以后恢复',
    hourExplanation: '所有网页',
    siteExplanation: '在设置里也能恢复',
  },
};
