const escaped = '\x07\b\t\n\v\f\r\x1b"\\`';

/**
 * The characters of one byte in UTF-8 that need no escape in a string between double quotes; control characters among
 * them, which cost no more than others. 116⁷ is just over 2⁴⁸: seven of them hold six bytes.
 */
export const alphabet = Array.from({ length: 127 }, (_, i) => String.fromCharCode(i + 1)).filter(
  (character) => !escaped.includes(character),
);
