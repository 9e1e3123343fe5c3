/** Words for the reasons that are no signals. */
export const reasons: Readonly<Record<string, string>> = {
  'official-host': '政府网站（.gov.cn）自己的页面',
  'no-object': '附近没有说到课程、考试或证书',
  'not-sold': '附近没有招生、报名或价钱，不像在推销',
  'other-voice': '整段话的写法不像在推销',
  disguised: '变体：这几个字写得跟平常不一样，夹了别的字符或换了写法',
  'below-choice': '把握不够大：设置里选了“稳妥”',
  'kind-off': '设置里没有选这一类',
  'phrase-off': '您说过不再提示这个词',
  'not-clear': '只是有点像，这类字样在老实的文字里也常有',
  weak: '较弱：单凭这句话说明不了什么',
};
