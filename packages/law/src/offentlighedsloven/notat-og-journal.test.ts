import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { partISagen } from '../eksempler/part.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { oplysningernesArt } from '../fakta/hoering.ts'
import {
  dokumentetsVej,
  oplysningenErModtagetUdenDokument,
  sagsskridtetFremgårAfDokumenterne,
} from '../fakta/notat-og-journal.ts'
import { sagenErEnAfgørelsessag } from '../fakta/sagens-part.ts'
import {
  dokumentetSkalJournaliseres,
  journaliseresSnarest,
  oplysningenSkalNoteres,
  sagsskridtetSkalNoteres,
} from './notat-og-journal.ts'

const SKØN = { oplysningenHarBetydning: true, sagsskridtetErVaesentligt: true, dokumentetHarBetydning: true }
const ja = (
  krav: Parameters<typeof evaluer>[0],
  på: string,
  v: { art?: string; mundtligt?: boolean; fremgår?: boolean; vej?: string; afgørelse?: boolean } = {},
  skøn: Partial<typeof SKØN> = {},
) =>
  sandtSvar(
    evaluer(krav, {
      fakta: {
        ...partISagen,
        ...fakta(
          [sagenErEnAfgørelsessag, v.afgørelse ?? true],
          [oplysningernesArt, v.art ?? 'faktisk_grundlag'],
          [oplysningenErModtagetUdenDokument, v.mundtligt ?? true],
          [sagsskridtetFremgårAfDokumenterne, v.fremgår ?? false],
          [dokumentetsVej, v.vej ?? 'modtaget'],
        ),
      },
      skøn: { ...SKØN, ...skøn },
      på,
    }),
  )

describe('notatpligt', () => {
  test('mundtlige oplysninger og vurderinger udefra, der har betydning', () => {
    expect([
      ja(oplysningenSkalNoteres, '2014-01-01'),
      ja(oplysningenSkalNoteres, '2026-05-01', { art: 'ekstern_faglig_vurdering' }),
      ja(oplysningenSkalNoteres, '2026-05-01', { art: 'andet' }),
      ja(oplysningenSkalNoteres, '2026-05-01', { mundtligt: false }),
      ja(oplysningenSkalNoteres, '2026-05-01', { afgørelse: false }),
      ja(oplysningenSkalNoteres, '2026-05-01', {}, { oplysningenHarBetydning: false }),
    ]).toEqual([true, true, false, false, false, false])
  })
  test('væsentlige sagsskridt, der ikke fremgår i forvejen', () => {
    expect([
      ja(sagsskridtetSkalNoteres, '2026-05-01'),
      ja(sagsskridtetSkalNoteres, '2026-05-01', { fremgår: true }),
      ja(sagsskridtetSkalNoteres, '2026-05-01', {}, { sagsskridtetErVaesentligt: false }),
    ]).toEqual([true, false, false])
  })
  test('loven fra 1985 er ikke læst', () => {
    for (const krav of [
      oplysningenSkalNoteres,
      sagsskridtetSkalNoteres,
      dokumentetSkalJournaliseres,
      journaliseresSnarest,
    ]) {
      expect(ja(krav, '2013-12-31')).toBe('retsgrundlag ukendt')
    }
  })
})

test.each([
  ['modtaget', [true, true]],
  ['afsendt', [true, true]],
  ['internt_endeligt', [true, false]],
  ['internt_udkast', [false, false]],
])('%s: i journalen, og snarest %j', (vej, svar) => {
  expect(
    [dokumentetSkalJournaliseres, journaliseresSnarest].map((k) => ja(k, '2026-05-01', { vej })),
  ).toEqual(svar)
  expect(ja(dokumentetSkalJournaliseres, '2026-05-01', { vej }, { dokumentetHarBetydning: false })).toBe(
    false,
  )
})
