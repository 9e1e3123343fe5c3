/** What is said where no page of ours is open: the menu, and to a screen reader. */
export const background = {
  checkSelection: '检查选中的文字',
  /** Said once after a page was read. */
  announce: (count: number) => `识证：这一页疑似 ${count} 处词句与通知有关`,
};
