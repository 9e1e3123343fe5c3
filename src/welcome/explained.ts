/** The phrase of the sample ad that the last picture explains; welcome-messages.test.ts holds it against the rules. */
export const explained = { ruleId: 'p-baoguo', kind: 'promise', clauseId: '25-1-2' } as const;
