import type { Json } from '@sagsvej/rules/read'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { forsendelser } from '../../forsendelse/forsendelser.ts'
import { ressourceprofiler } from '../../ressourceprofil/profiler.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import { fold } from '../../sag/evolve.ts'
import { visitationer } from '../../visitation/visitationer.ts'
import { element, PROFIL } from '../ressourceprofil/profil.test-support.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  AFG,
  afgørelsesbrev,
  afprøvet,
  dokument,
  FORELÆG,
  forberedt,
  papirer,
  redegjort,
  rejst,
  stilling,
  TRÆF,
  udtalt,
  vurderet,
} from './visitation.test-support.ts'

type Skridt = readonly [dage: number, rolle: 'sagsbehandler' | 'team' | 'borger', type: string, indhold: Json]

/** Everything is ready but what may go wrong: the comment, the form, the team and the decision. */
const begyndelsen = (): Sag => {
  const sag = udtalt(
    afprøvet(papirer(rejst('2010-03-03')), '2010-03-10', '2010-06-04'),
    '2010-06-25',
    '2010-06-07',
  )
  dokument(redegjort(forberedt(vurderet(sag))), 'd-skema', 'indstillingsskema')
  return afgørelsesbrev(sag)
}

const skridt = fc.constantFrom<Skridt>(
  [0, 'sagsbehandler', 'BeskrivElement', element('helbred')],
  [0, 'sagsbehandler', 'FastlægRessourceprofil', { ...PROFIL, dokumentId: 'd-profil' }],
  [
    0,
    'sagsbehandler',
    'SendRessourceprofilTilUdtalelse',
    { ...PROFIL, udgave: 2, brevId: 'b-profil-1', svarSenest: '2010-08-31' },
  ],
  [0, 'sagsbehandler', 'ForelægVisitationsteam', FORELÆG],
  [0, 'sagsbehandler', 'ForelægVisitationsteam', { ...FORELÆG, udgave: 2 }],
  [0, 'team', 'TagStillingIVisitationsteam', stilling()],
  [0, 'team', 'TagStillingIVisitationsteam', stilling('ikke_fleksjob')],
  [0, 'team', 'TagStillingIVisitationsteam', stilling('fleksjob', 'visitation-torvet')],
  [0, 'sagsbehandler', 'TræfAfgørelse', TRÆF],
  [0, 'sagsbehandler', 'NyVersion', { dokumentId: 'd-skema', version: 2, aendring: 'Rettet' }],
  [25, 'sagsbehandler', 'BeskrivElement', element('uddannelse')],
  [90, 'borger', 'SkrivBorgersOrd', { ...PROFIL, element: 'helbred', tekst: 'Det er det samme.' }],
)

/** The way as it should be walked. */
const VEJEN: readonly Skridt[] = [
  [25, 'sagsbehandler', 'ForelægVisitationsteam', FORELÆG],
  [0, 'team', 'TagStillingIVisitationsteam', stilling()],
  [0, 'sagsbehandler', 'TræfAfgørelse', TRÆF],
]

/** The decision gives a flex job and no competent team settled it on a profile the citizen had seen. */
function brud(sag: Pick<Sag, 'tilstand' | 'begivenheder'>): string | undefined {
  const one = emne(sag.tilstand, visitationer).get('v1')
  const made = emne(sag.tilstand, afgørelser).get(AFG.afgoerelseId)?.truffet
  const nr = (type: SagBegivenhed['type']) =>
    sag.begivenheder.findLastIndex((event) => event.type === type) + 1
  if (!made) return undefined
  if (one?.holdning?.svar !== 'fleksjob' || one.holdning.team !== 'visitation-havnen')
    return 'no team behind it'
  if (!one.forelagt || one.holdning.nr < one.forelagt.nr) return 'the team settled another form'
  // What the profile and the comments were when it was put forward.
  const then = fold(sag.begivenheder.slice(0, one.forelagt.nr))
  const profil = then && emne(then, ressourceprofiler).get('p1')
  const shown = profil?.udgaver.find((udgave) => udgave.nr > profil.ændretAfKontoret)
  if (!then || !profil || !shown || (profil.sendt?.udgave ?? 0) < shown.udgave)
    return 'the citizen had not seen it'
  const arrived = emne(then, forsendelser).get(profil.sendt?.brevId ?? '')?.fremme
  if (!arrived || (one.forelagt.den <= (profil.sendt?.svarSenest ?? 0) && profil.udtalelser.length === 0)) {
    return 'the time to comment was not over'
  }
  return nr('ElementBeskrevet') > one.forelagt.nr && nr('ElementBeskrevet') < nr('AfgørelseTruffet')
    ? 'the profile was changed after the team had it'
    : undefined
}

const gå = (sag: Sag, steps: readonly Skridt[]): void => {
  for (const [dage, rolle, type, indhold] of steps) {
    const day = new Date(`${sag.dag}T00:00:00Z`)
    day.setUTCDate(day.getUTCDate() + dage)
    sag.den(day.toISOString().slice(0, 10)).som(rolle).beder(type, indhold)
  }
}

test('[K4 P: team] ingen rækkefølge giver fleksjob uden det rette team og en profil, borgeren har set', () => {
  const start = begyndelsen()
  let reached = 0
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), skridt), { maxLength: 6 }), (imellem) => {
      const sag = start.kopi()
      const på = (at: number) => imellem.flatMap(([where, one]) => (where === at ? [one] : []))
      gå(sag, [...VEJEN.flatMap((one, i) => [...på(i), one]), ...på(VEJEN.length), ...VEJEN.slice(-1)])
      if (emne(sag.tilstand, afgørelser).get(AFG.afgoerelseId)?.truffet) reached++
      expect(brud(sag)).toBeUndefined()
    }),
    { numRuns: 60, seed: 2010 },
  )
  expect(reached).toBeGreaterThan(0)
})

test('vejen, som den skal gås, når afgørelsen, og den brydes, når et skridt springes over', () => {
  const hel = begyndelsen()
  gå(hel, VEJEN)
  expect(emne(hel.tilstand, afgørelser).get('a1')?.truffet).toBeDefined()
  expect(brud(hel)).toBeUndefined()
  for (const i of VEJEN.keys()) {
    const sag = begyndelsen()
    gå(
      sag,
      VEJEN.filter((_, j) => j !== i),
    )
    expect(emne(sag.tilstand, afgørelser).get('a1')?.truffet).toBeUndefined()
  }
})

test('et brud ville blive set', () => {
  const sag = begyndelsen()
  const den = { den: sag.dag, af: { bruger: 'x', rolle: 'sagsbehandler' } } as const
  const truffet = {
    type: 'AfgørelseTruffet',
    version: 1,
    afgoerelseId: 'a1',
    grundlagNr: 1,
    paa: sag.dag,
    kendt: sag.dag,
    lovversioner: [],
    svar: {},
    tilUgunst: false,
    begrundelse: [],
    brevId: 'b-afgoerelse',
    ...den,
  } as const satisfies SagBegivenhed
  const forced = fold([...sag.begivenheder, truffet])
  if (!forced) throw new TypeError('a case begins with an event')
  expect(brud({ tilstand: forced, begivenheder: [...sag.begivenheder, truffet] })).toBe('no team behind it')
})
