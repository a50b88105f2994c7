import { expect, test } from 'vitest'
import { ordforskel } from './ordforskel.ts'

test.each([
  ['i op til 39 uger', 'i op til 69 uger', 'i op til [-39-] {+69+} uger'],
  ['', 'ny tekst', '[--] {+ny tekst+}'],
  [
    'a b c d e f g h i j k l m n o p q r s t',
    'x b c d e f g h i j k l m n o p q r s y',
    '[-a-] {+x+} b c d e f g h i … l m n o p q r s [-t-] {+y+}',
  ],
])('%s -> %s', (before, after, shown) => {
  expect(ordforskel(before, after)).toBe(shown)
})
