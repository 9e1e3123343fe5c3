/**
 * A message such as a seller may send; school, price and promises are made up. Simplified Chinese in every language,
 * as the messages are that people get, and not among what every page loads.
 */
export const sample = [
  '【某某教育】家长您好，健康管理师本期还剩最后 8 个名额，学费 2980 元！',
  '零基础也能学，签约学员包过，一次拿证。',
  '考不过全额退款，写进协议，您放心。',
  '学完颁发国家级证书，全国通用，网上可查。',
  '工作太忙来不了？老师这边可以安排代＊考。',
  '另開設考證速成班，七天拿證，報名從速！',
  '上课地点在培训楼三层，周六上午可以来试听。',
  '人社部门提醒：凡是宣传“包过”“免考”的培训广告，都要谨慎对待，不要轻信。',
].join('\n');
