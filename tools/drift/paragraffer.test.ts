import { expect, test } from 'vitest'
import { læsParagraffer } from './paragraffer.ts'

const act = `LBK nr. 1 af 2020-01-01 | Bekendtgørelse af lov om prøver
official: https://example.dk

[kapitel 1]
§ 1. Den, der prøver, har ret til at prøve igen.
   Stk. 2. Retten kan  ikke over\u00addrages.
[kapitel 2]
§ 2 a. Ministeren fastsætter regler.
§ 3. (Ophævet)
§§ 4-6. (Ophævet).
§ 7 Også uden punktum.
§ 8a. Uden mellemrum.
§ 8 ø. Efter z.
§ 7. Loven træder i kraft den 1. januar 2020.
   Stk. 2. (Udelades)`

test('an act is read paragraph by paragraph, without what is repealed and without amending acts behind it', () => {
  expect([...læsParagraffer(act)]).toEqual([
    ['1', 'Den, der prøver, har ret til at prøve igen. Stk. 2. Retten kan ikke overdrages.'],
    ['2 a', 'Ministeren fastsætter regler.'],
    ['7', 'Også uden punktum.'],
    ['8 a', 'Uden mellemrum.'],
    ['8 ø', 'Efter z.'],
  ])
})

test('a paragraph printed out of its order does not end the act', () => {
  const numbers = [
    ...læsParagraffer('§ 1. A.\n§ 35. B.\n§ 2. C.\n§ 35. B.\n§ 36. D.\n§ 2. Loven træder i kraft.').keys(),
  ]
  expect(numbers).toEqual(['1', '35', '2', '36'])
})
