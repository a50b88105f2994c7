import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { readSagsfil } from '../sagsfil/sagsfil.ts'
import { godSag, testlov } from '../testlov.test-support.ts'
import { faktaordbog } from './faktaordbog.ts'
import { sagsfilSchema } from './skema.ts'

describe('skemaet', () => {
  const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(sagsfilSchema(testlov))
  const kendt = { kendtFra: '2026-07-08', oprindelse: 'borger' }

  test('tager en god sagsfil', () => {
    expect(validate(godSag)).toBe(true)
  })
  test.each([
    ['ukendt felt', { ...godSag, facts: [] }],
    ['ukendt faktum', { ...godSag, fakta: [{ faktum: 'x', vaerdi: 1, ...kendt }] }],
    [
      'dagen, der spørges om',
      { ...godSag, fakta: [{ faktum: 'vurderingsdato', vaerdi: '2026-07-08', ...kendt }] },
    ],
    ['enhed mangler', { ...godSag, fakta: [{ faktum: 'ugetimer', vaerdi: 37, ...kendt }] }],
    ['forkert enhed', { ...godSag, fakta: [{ faktum: 'ugetimer', vaerdi: 37, enhed: 'timer', ...kendt }] }],
    [
      'over grænsen',
      { ...godSag, fakta: [{ faktum: 'ugetimer', vaerdi: 169, enhed: 'timer/uge', ...kendt }] },
    ],
    ['ukendt valg', { ...godSag, fakta: [{ faktum: 'stilling', vaerdi: 'chef', ...kendt }] }],
    [
      'slutdag glemt',
      {
        ...godSag,
        fakta: [
          {
            faktum: 'fravaer',
            vaerdi: [{ fra: '2026-01-01', omfang: 'helt' }],
            enhed: { timer: 'timer' },
            ...kendt,
          },
        ],
      },
    ],
    ['skøn uden grundlag', { ...godSag, skoen: [{ ...godSag.skoen[0], grundlag: [] }] }],
    ['skøn af forkert rolle', { ...godSag, skoen: [{ ...godSag.skoen[0], af: 'læge' }] }],
  ])('afviser, hvad læsningen afviser: %s', (_, file) => {
    expect(validate(file)).toBe(false)
    expect(readSagsfil(JSON.stringify(file), testlov).ok).toBe(false)
  })
  test('uden skøn i loven er ingen skøn mulige, og skemaet holder', () => {
    const bare = new Ajv2020({ strict: true, validateFormats: false }).compile(
      sagsfilSchema({ ...testlov, skøn: [] }),
    )
    expect(bare(godSag)).toBe(false)
    expect(bare({ ...godSag, skoen: [] })).toBe(true)
  })
})

describe('ordbogen', () => {
  const { fakta, skoen } = faktaordbog(testlov)
  const om = (noegle: string) => fakta.find((f) => f.noegle === noegle)

  test('har hvert faktum, en sag kan indeholde', () => {
    expect(fakta.map((f) => f.noegle)).toEqual([
      'fuldmagt',
      'ugetimer',
      'venteuger',
      'foersteMoede',
      'foedselsdag',
      'stilling',
      'fravaer',
      'indlaeggelser',
      'samtaler',
    ])
  })
  test('siger type, enhed, spørgsmål og hvem der kan svare', () => {
    expect(om('ugetimer')).toMatchObject({
      type: 'tal',
      enhed: 'timer/uge',
      mindst: 0,
      hoejst: 168,
      spoergsmaal: { da: 'ugetimer?' },
      kommerFra: ['borger'],
      foelsomhed: 'almindelig',
    })
    expect(om('fravaer')?.felter?.map((f) => [f.noegle, f.type, f.kraeves])).toEqual([
      ['fra', 'dato', true],
      ['til', 'dato', true],
      ['omfang', 'valg', true],
      ['timer', 'tal', false],
    ])
  })
  test('siger, hvem der kan foretage et skøn', () => {
    expect(skoen).toMatchObject([{ noegle: 'udsigtTilRaskmelding', foretagesAf: ['sagsbehandler'] }])
  })
})
