/** From simplified to traditional characters as written in Taiwan, at build. */
import { Converter } from 'opencc-js/cn2t';

/**
 * What Taiwan calls otherwise, checked by hand: a phrase preset would turn 文件 of a ministry into 檔案 and 收费项目 into
 * 收費專案. As the characters read after conversion, and what is said instead.
 */
const taiwanWords: readonly (readonly [converted: string, said: string])[] = [
  ['設置', '設定'],
  ['粘貼', '貼上'],
  ['擴展程序', '擴充功能'],
  ['擴展', '擴充功能'],
  ['屏幕', '螢幕'],
  ['鏈接', '連結'],
  ['默認', '預設'],
  ['菜單', '選單'],
  ['圖標', '圖示'],
  ['工具欄', '工具列'],
  ['標籤頁', '分頁'],
  ['點擊', '點選'],
  ['快捷鍵', '快速鍵'],
  ['備份文件', '備份檔'],
  ['導入', '匯入'],
  ['導出', '匯出'],
  ['搜索', '搜尋'],
  ['彈窗', '彈出視窗'],
  ['刷新', '重新整理'],
  ['保存', '儲存'],
  ['字號', '字級'],
  ['視頻', '影片'],
  ['登錄', '登入'],
  ['短信', '簡訊'],
  ['賬號', '帳號'],
  ['卸載', '移除'],
  // The button alone: 撤銷註冊 is another thing.
  ["'撤銷'", "'復原'"],
  ['已撤銷，', '已復原，'],
  ['發送', '傳送'],
  ['聊天記錄', '聊天紀錄'],
  ['鼠標', '滑鼠'],
  ['界面', '介面'],
  ['程序', '程式'],
  ['質量', '品質'],
  ['公佈', '公布'],
  ['計劃', '計畫'],
  ['菜單里', '選單裡'],
  ['選單里', '選單裡'],
  ['職業資格里', '職業資格裡'],
  ['設備', '裝置'],
  ['臺', '台'],
  ['軟件', '軟體'],
  ['運行', '執行'],
  ['聯網', '連網'],
  ['地址欄', '網址列'],
  ['示例', '範例'],
  ['列表', '清單'],
  ['選中', '選取'],
  ['掙', '賺'],
  ['數據庫', '資料庫'],
  ['數據', '資料'],
  ['信息', '資訊'],
  ['字符', '字元'],
  ['全角', '全形'],
  ['水印', '浮水印'],
  ['合同', '合約'],
  ['身份證', '身分證'],
  ['賬戶', '帳戶'],
  ['到賬', '到帳'],
  ['發佈', '發布'],
  ['招聘', '徵才'],
  ['課時', '上課時數'],
  ['實操', '實作'],
  ['報班', '報名課程'],
  ['拿不準', '不確定時'],
  ['掃廣告裡的碼', '掃廣告裡的 QR Code'],
  ['“', '「'],
  ['”', '」'],
];

const convert = Converter({ from: 'cn', to: 'tw' });
const said = new Map(taiwanWords);
const longestFirst = [...said.keys()].sort((a, b) => b.length - a.length);
const differing = new RegExp(longestFirst.join('|'), 'gu');

/** Simplified text in traditional characters and with the words of Taiwan. */
export const toTraditional = (text: string): string =>
  convert(text).replace(differing, (word) => said.get(word) ?? word);

/** Simplified text in traditional characters, word for word: for what is quoted. */
export const inTraditionalCharacters = (text: string): string => convert(text);
