/** The card beside a phrase. */
export const card = {
  label: '识证的提示',
  /** One plain sentence, at most 40 characters, by kind of finding. */
  sentence: {
    promise: '付钱之前先看一看：这是一句值得核实的承诺。',
    name: '付钱之前先看一看：这里借了某种名义或字样。',
    other: '付钱之前先看一看：这句话值得问清楚。',
    risk: '先别付钱：照这句话做，您自己也可能担责任。',
    own: '这是您自己加的词。',
  },
  check: '怎么核实',
  ask: '可以这样问对方',
  copy: '复制这两句',
  copied: '已复制',
  copyFailed: '没能复制，请用手选中再复制',
  openPopup: '在弹窗中查看',
  switchOff: '不再提示这个词',
  switchedOff: '以后不再提示这个词。在设置里可以恢复。',
  pauseSite: '本站暂停',
  sitePaused: '本站已暂停。在弹窗或设置里可以恢复。',
  close: '关闭',
  previous: '上一处',
  next: '下一处',
  outdated: '识证更新过了，刷新网页就能继续用。',
};
