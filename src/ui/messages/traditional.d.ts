/** Message files in traditional Chinese (rules/traditional-messages.ts). */
declare module '*/index.ts?zh-hant' {
  export const messages: import('./zh-hans/index.ts').Messages;
}
declare module '*/pages.ts?zh-hant' {
  export const pageMessages: import('./zh-hans/pages.ts').PageMessages;
}
declare module '*/background.ts?zh-hant' {
  export const background: typeof import('./zh-hans/background.ts').background;
}
declare module '*/clause.ts?zh-hant' {
  export const ofCommon: import('./zh-hans/clause.ts').ClauseMessages['common'];
  export const ofReport: import('./zh-hans/clause.ts').ClauseMessages['report'];
}
declare module '*/card.ts?zh-hant' {
  export const card: typeof import('./zh-hans/card.ts').card;
}
