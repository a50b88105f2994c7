import type { Value } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { retModArbejdsgiverEr, sygFra } from '../../eksempler/forloeb.ts'
import { datoSvar, sandtSvar } from '../../eksempler/svar.ts'
import {
  anmeldtTilAkasse,
  anmodningModtaget,
  arbejdsgiverAnmeldt,
  arbejdsgiverAnmeldteIkke,
  arbejdsgiverensBetaling,
  forkertVejledning,
  indsigelseModSenSygemelding,
  nemrefusionNede,
  refusionskravFremsat,
  selvstændigAnmeldt,
  sidsteDagMedBetaling,
  sygemeldtITide,
  sygemeldtTilArbejdsgiver,
  underretningsbrevAfsendt,
  underretningsbrevSendt,
} from '../../fakta/anmeldelse.ts'
import { fratræder } from '../../fakta/ansaettelse.ts'
import { aftaleForSelvstændig, selvstændigForsikring, tredjeFraværsdag } from '../../fakta/selvstaendig.ts'
import { fyldestgørendeBegrundelse } from '../../skoen/anmeldelse.ts'
import { anmodetITide, betalesTidligstFra } from './anmodning-for-sent.ts'
import { anmodningSenest } from './anmodning-kommune.ts'
import { arbejdsgiverAnmeldelseSenest } from './arbejdsgiver.ts'
import { ledigAnmeldelseSenest, ledigBetalesTidligstFra } from './ledig.ts'
import { arbejdsgiverBetalerTidligstFra } from './loenmodtager.ts'
import { dispensationForRefusion, refusionTidligstFra } from './refusion.ts'
import {
  forSenSelvstændigUndskyldes,
  selvstændigAnmeldelseSenest,
  selvstændigBetalesTidligstFra,
} from './selvstaendig.ts'

type Fakta = Record<string, Value>
const PÅ = '2024-04-15'

describe('[D4 R] anmodning til kommunen', () => {
  const senest = (f: Fakta) => datoSvar(evaluer(anmodningSenest, { fakta: f, på: PÅ }))
  const uden = fakta([underretningsbrevSendt, false])

  test('uden brev: 3 uger fra første fraværsdag, eller fra den sidste betaling', () => {
    const f = { ...sygFra('2024-03-04', 'loenmodtager'), ...uden }
    expect(senest({ ...f, ...fakta([arbejdsgiverensBetaling, 'ingen']) })).toBe('2024-03-25')
    const betalt = fakta([arbejdsgiverensBetaling, 'sygedagpenge'], [sidsteDagMedBetaling, '2024-04-02'])
    expect(senest({ ...f, ...betalt })).toBe('2024-04-23')
  })
  test('så længe arbejdsgiveren betaler løn, og der intet brev er, er der ingen frist', () => {
    const f = {
      ...sygFra('2024-03-04', 'loenmodtager'),
      ...uden,
      ...fakta([arbejdsgiverensBetaling, 'loen']),
    }
    expect(senest(f)).toBe('aldrig')
  })
  test('en ledig regner fra a-kassens sidste dag', () => {
    const f = { ...sygFra('2024-03-04', 'ledig'), ...uden, ...fakta([sidsteDagMedBetaling, '2024-03-17']) }
    expect(senest(f)).toBe('2024-04-07')
  })
  test('uden job og a-kasse: 1 uge', () => {
    expect(senest(sygFra('2024-03-04', 'ingen'))).toBe('2024-03-11')
  })
  test('spørger ikke en selvstændig', () => {
    expect(senest(sygFra('2024-03-04', 'selvstaendig'))).toBe('ikke relevant')
  })
  test('fristen ændredes i foråret 2012; dagen er ikke fundet', () => {
    const f = (fra: string) => ({
      ...sygFra(fra, 'loenmodtager'),
      ...fakta(
        [arbejdsgiverensBetaling, 'ingen'],
        [underretningsbrevSendt, true],
        [underretningsbrevAfsendt, '2012-07-20'],
      ),
    })
    const på = (fra: string) => datoSvar(evaluer(anmodningSenest, { fakta: f(fra), på: '2012-08-01' }))
    expect(på('2012-03-27')).toBe('2012-04-03')
    expect(på('2012-03-28')).toBe('retsgrundlag ukendt')
    expect(på('2012-06-26')).toBe('2012-07-28')
  })
  test('brevet er sendt, men dagen kendes ikke: kun den mangler', () => {
    const f = { ...sygFra('2024-03-04', 'loenmodtager'), ...fakta([underretningsbrevSendt, true]) }
    const { udfald } = evaluer(anmodningSenest, { fakta: f, på: PÅ })
    expect(udfald.art === 'åben' && udfald.mangler.map((m) => m.nøgle)).toEqual(['underretningsbrevAfsendt'])
  })
})

describe('[D4 R] en for sen anmodning', () => {
  const f = (modtaget: string) => ({
    ...sygFra('2024-03-04', 'loenmodtager'),
    ...fakta(
      [underretningsbrevSendt, true],
      [underretningsbrevAfsendt, '2024-04-05'],
      [anmodningModtaget, modtaget],
      [arbejdsgiverAnmeldteIkke, false],
    ),
  })
  const fra = (modtaget: string, undskyldt: boolean) =>
    datoSvar(
      evaluer(betalesTidligstFra, { fakta: f(modtaget), skøn: { undskyldendeForhold: undskyldt }, på: PÅ }),
    )

  test('den sidste dag og dagen efter', () => {
    expect(sandtSvar(evaluer(anmodetITide, { fakta: f('2024-04-13'), på: PÅ }))).toBe(true)
    expect(sandtSvar(evaluer(anmodetITide, { fakta: f('2024-04-14'), på: PÅ }))).toBe(false)
  })
  test('ret fra modtagelsen, medmindre den undskyldes – dog højst 6 måneder', () => {
    expect(fra('2024-04-14', false)).toBe('2024-04-14')
    expect(fra('2024-04-14', true)).toBe('2024-03-04')
    expect(fra('2024-09-04', true)).toBe('2024-03-04')
    expect(fra('2024-09-05', true)).toBe('2024-09-05')
  })
  test('en ledig bliver ikke spurgt om en arbejdsgiver', () => {
    const ledig = {
      ...sygFra('2024-03-04', 'ledig'),
      ...fakta(
        [underretningsbrevSendt, true],
        [underretningsbrevAfsendt, '2024-04-05'],
        [anmodningModtaget, '2024-04-14'],
      ),
    }
    const sag = { fakta: ledig, skøn: { undskyldendeForhold: false }, på: PÅ }
    expect(datoSvar(evaluer(betalesTidligstFra, sag))).toBe('2024-04-14')
  })
  test('arbejdsgiveren betalte uden at anmelde: 4 uger efter sidste betaling', () => {
    const sent = (modtaget: string) =>
      datoSvar(
        evaluer(betalesTidligstFra, {
          fakta: {
            ...f(modtaget),
            ...fakta(
              [arbejdsgiverAnmeldteIkke, true],
              [fratræder, true],
              [sidsteDagMedBetaling, '2024-10-31'],
            ),
          },
          på: '2024-12-15',
        }),
      )
    expect(sent('2024-11-28')).toBe('2024-03-04')
    expect(sent('2024-11-29')).toBe('2024-11-29')
  })
})

describe('[D4 R] selvstændige', () => {
  const senest = (forsikring: string, aftale = false) =>
    datoSvar(
      evaluer(selvstændigAnmeldelseSenest, {
        fakta: {
          ...sygFra('2024-03-04', 'selvstaendig'),
          ...fakta(
            [selvstændigForsikring, forsikring],
            [aftaleForSelvstændig, aftale],
            [tredjeFraværsdag, '2024-03-06'],
          ),
        },
        på: PÅ,
      }),
    )
  test('3 uger; 1 uge fra rettens begyndelse, når du er forsikret eller har en aftale', () => {
    expect(senest('ingen')).toBe('2024-03-25')
    expect(senest('foerste_fravaersdag')).toBe('2024-03-11')
    expect(senest('tredje_fravaersdag')).toBe('2024-03-13')
    expect(senest('ingen', true)).toBe('2024-03-11')
  })
  test('forsikret og syg fra en fredag: en uge efter den tredje arbejdsdag (Ankestyrelsen 2019)', () => {
    const sag = {
      ...sygFra('2019-02-01', 'selvstaendig'),
      ...fakta(
        [selvstændigForsikring, 'tredje_fravaersdag'],
        [aftaleForSelvstændig, false],
        [tredjeFraværsdag, '2019-02-05'],
      ),
    }
    expect(datoSvar(evaluer(selvstændigAnmeldelseSenest, { fakta: sag, på: '2019-02-20' }))).toBe(
      '2019-02-12',
    )
  })
  test('at NemRefusion var nede, undskylder først fra 2011', () => {
    const undskyldt = (fvd: string) =>
      sandtSvar(
        evaluer(forSenSelvstændigUndskyldes, {
          fakta: {
            ...sygFra(fvd, 'selvstaendig'),
            ...fakta([nemrefusionNede, true], [selvstændigAnmeldt, fvd]),
          },
          skøn: { undskyldendeForhold: false },
          på: fvd,
        }),
      )
    expect(undskyldt('2011-05-17')).toBe(false)
    expect(undskyldt('2011-08-22')).toBe(true)
  })
  test('for sent: fra modtagelsen, medmindre NemRefusion var nede', () => {
    const fra = (nede: boolean) =>
      datoSvar(
        evaluer(selvstændigBetalesTidligstFra, {
          fakta: {
            ...sygFra('2024-03-04', 'selvstaendig'),
            ...fakta(
              [selvstændigForsikring, 'ingen'],
              [aftaleForSelvstændig, false],
              [selvstændigAnmeldt, '2024-03-26'],
              [nemrefusionNede, nede],
            ),
          },
          skøn: { undskyldendeForhold: false },
          på: PÅ,
        }),
      )
    expect(fra(false)).toBe('2024-03-26')
    expect(fra(true)).toBe('2024-03-04')
  })
})

describe('[D3 R] arbejdsgiveren', () => {
  const senest = (f: Fakta, fra = '2024-03-04', på = PÅ) =>
    datoSvar(evaluer(arbejdsgiverAnmeldelseSenest, { fakta: { ...sygFra(fra, 'loenmodtager'), ...f }, på }))

  test('løn 5 uger, sygedagpenge 1 uge efter sidste dag, ingenting 14 dage', () => {
    expect(senest(fakta([arbejdsgiverensBetaling, 'loen']))).toBe('2024-04-08')
    expect(
      senest(fakta([arbejdsgiverensBetaling, 'sygedagpenge'], [sidsteDagMedBetaling, '2024-04-02'])),
    ).toBe('2024-04-09')
    expect(senest(fakta([arbejdsgiverensBetaling, 'ingen']))).toBe('2024-03-18')
  })
  test('4 uger før foråret 2012', () => {
    expect(senest(fakta([arbejdsgiverensBetaling, 'loen']), '2011-03-07', '2011-03-20')).toBe('2011-04-04')
    expect(senest(fakta([arbejdsgiverensBetaling, 'loen']), '2012-04-02', '2012-04-20')).toBe(
      'retsgrundlag ukendt',
    )
  })

  const refusion = (anmeldt: string, krav: string) =>
    datoSvar(
      evaluer(refusionTidligstFra, {
        fakta: {
          ...sygFra('2024-03-04', 'loenmodtager'),
          ...fakta(
            [arbejdsgiverAnmeldt, anmeldt],
            [refusionskravFremsat, krav],
            [nemrefusionNede, false],
            [forkertVejledning, false],
          ),
        },
        skøn: { skyldesLoenmodtageren: false, saerligeOmstaendighederForRefusion: false },
        på: PÅ,
      }),
    )
  test('i tide: 3 måneder tilbage; for sent: først fra anmeldelsen', () => {
    expect(refusion('2024-04-08', '2024-06-10')).toBe('2024-03-10')
    expect(refusion('2024-04-09', '2024-06-10')).toBe('2024-04-09')
    expect(refusion('2024-04-09', '2024-08-12')).toBe('2024-05-12')
  })
  test('dispensation ophører 6 måneder efter første fraværsdag', () => {
    const dispensation = (krav: string) =>
      sandtSvar(
        evaluer(dispensationForRefusion, {
          fakta: {
            ...sygFra('2024-03-04', 'loenmodtager'),
            ...fakta([refusionskravFremsat, krav], [forkertVejledning, true]),
          },
          på: PÅ,
        }),
      )
    expect(dispensation('2024-09-04')).toBe(true)
    expect(dispensation('2024-09-05')).toBe(false)
  })
})

describe('lønmodtageren til arbejdsgiveren', () => {
  const fra = (svar: { iTide: boolean; indsigelse: boolean; grund?: boolean; ret?: boolean }) =>
    datoSvar(
      evaluer(arbejdsgiverBetalerTidligstFra, {
        fakta: {
          ...sygFra('2024-03-04', 'loenmodtager'),
          ...retModArbejdsgiverEr(svar.ret ?? true, '2024-03-04'),
          ...fakta(
            [sygemeldtITide, svar.iTide],
            [sygemeldtTilArbejdsgiver, '2024-03-05'],
            [indsigelseModSenSygemelding, svar.indsigelse],
          ),
        },
        skøn: svar.grund === undefined ? {} : { [fyldestgørendeBegrundelse.skøn.nøgle]: svar.grund },
        på: PÅ,
      }),
    )
  test('i tide: fra første fraværsdag', () =>
    expect(fra({ iTide: true, indsigelse: true })).toBe('2024-03-04'))
  test('for sent: fra dagen efter, når arbejdsgiveren gør indsigelse, og grunden ikke er god nok', () => {
    expect(fra({ iTide: false, indsigelse: true, grund: false })).toBe('2024-03-06')
    expect(fra({ iTide: false, indsigelse: true, grund: true })).toBe('2024-03-04')
    expect(fra({ iTide: false, indsigelse: false })).toBe('2024-03-04')
  })
  test('om grunden er god nok, afgør et menneske', () =>
    expect(fra({ iTide: false, indsigelse: true })).toBe('skøn'))
  test('uden ret over for arbejdsgiveren rejser spørgsmålet sig ikke', () =>
    expect(fra({ iTide: false, indsigelse: true, ret: false })).toBe('ikke relevant'))
})

describe('ledige', () => {
  const f = (anmeldt: string) => ({ ...sygFra('2024-03-04', 'ledig'), ...fakta([anmeldtTilAkasse, anmeldt]) })
  test('på første dag', () => {
    expect(datoSvar(evaluer(ledigAnmeldelseSenest, { fakta: f('2024-03-04'), på: PÅ }))).toBe('2024-03-04')
  })
  test('for sent: fra anmeldelsen, medmindre begrundelsen er fyldestgørende', () => {
    const fra = (anmeldt: string, skøn: Record<string, boolean> = {}) =>
      datoSvar(evaluer(ledigBetalesTidligstFra, { fakta: f(anmeldt), skøn, på: PÅ }))
    expect(fra('2024-03-04')).toBe('2024-03-04')
    expect(fra('2024-03-06')).toBe('skøn')
    expect(fra('2024-03-06', { fyldestgoerendeBegrundelse: false })).toBe('2024-03-06')
    expect(fra('2024-03-06', { fyldestgoerendeBegrundelse: true })).toBe('2024-03-04')
  })
})
