declare module 'virtual:rules/patterns' {
  /** Packed; unpack-rules.ts reads it. */
  const packed: import('../core/rule.ts').PackedRules;
  export default packed;
}
declare module 'virtual:rules/words/*' {
  const words: import('./words.ts').Words;
  export default words;
}
declare module 'virtual:rules/card-words/*' {
  const words: import('./words.ts').CardWords;
  export default words;
}
declare module 'virtual:rules/examples' {
  const examples: import('./words.ts').Examples;
  export default examples;
}
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
