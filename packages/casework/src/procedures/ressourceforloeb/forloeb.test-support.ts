import type { Json } from '@sagsvej/rules/read'
import {
  dokumenter,
  indkaldelse,
  indstilling,
  mødet,
  PLAN,
  sagen,
  skøn,
  udarbejdelse,
} from '../rehabiliteringsteam/rehab.test-support.ts'
import type { Sag } from '../sag.test-support.ts'

export const FORLØB = { ressourceforloebId: 'rf1' } as const
const FIRE = ['beskaeftigelse', 'sundhed', 'social', 'region'] as const

const SKØN = {
  behovForUndervisningsomraadet: false,
  komplekseProblemer: true,
  kanIkkeLoesesAfAndenIndsats: true,
  kraeverHelhedsorienteretForloeb: true,
  laengerevarendeForsoergelse: true,
  aabenbartFormaalsloestPaaGrundAfSygdom: false,
  dokumenteretIngenUdvikling: false,
  heltAabenbartIngenUdvikling: false,
} as const

/** Months in earlier courses. */
export const måneder = (sag: Sag, vaerdi: number): Sag =>
  sag.gør('RegistrérOplysning', {
    faktum: 'maanederIRessourceforloeb',
    vaerdi,
    enhed: 'måneder',
    oprindelse: 'borger',
  })

/** Told by the citizen, who need not be heard of it. */
export const fortalt = (sag: Sag, faktum: string, vaerdi: Json): Sag =>
  sag.gør('RegistrérOplysning', { faktum, vaerdi, oprindelse: 'borger' })

/** Somebody all conditions hold for; born so that they are of an age. */
export function oplyst(dag: string, født: string, more: Readonly<Record<string, boolean>> = {}): Sag {
  const sag = måneder(fortalt(sagen(dag), 'foedselsdag', født), 0)
  fortalt(sag, 'oenskerRessourceforloeb', false)
  fortalt(sag, 'deltagetUdenOegetTilknytning', false)
  fortalt(sag, 'ressourceforloebErBevilget', false)
  fortalt(sag, 'harErhvervskompetencegivendeUddannelse', true)
  fortalt(sag, 'perioderUdenRaadighed', [])
  for (const [key, value] of Object.entries({ ...SKØN, ...more })) skøn(sag, key, value)
  return sag
}

/** The way to the team's recommendation, in a case of its own number. */
export function teamet(sag: Sag, nr: string, mødedag: string, indstilles = 'ressourceforloeb'): Sag {
  const rehabsagId = `r${nr}`
  const begrundelse = 'Hun har brug for en samlet indsats.'
  sag.gør('BegyndRehabiliteringssag', { rehabsagId, gaelder: 'ressourceforloeb', begrundelse })
  if (nr === '1') dokumenter(sag)
  const uses = { rehabsagId, dokument: PLAN }
  sag.gør('UdarbejdForberedendeDel', { ...udarbejdelse(), ...uses })
  sag.brev(`b-plan-${nr}`, 'forberedende_del_til_udtalelse')
  sag.gør('SendForberedendeDel', { ...uses, brevId: `b-plan-${nr}`, til: [...FIRE] })
  sag.brev(`b-m${nr}`, 'indkaldelse_til_rehabiliteringsmoede', ['bisidder'])
  sag.gør('IndkaldTilRehabiliteringsmøde', { ...indkaldelse(`m${nr}`, mødedag), rehabsagId })
  sag.den(mødedag).gør('HoldRehabiliteringsmøde', { ...mødet(`m${nr}`, mødedag), rehabsagId })
  sag.som('team').gør('AfgivIndstilling', { ...indstilling(indstilles, `m${nr}`), rehabsagId })
  return sag.som('sagsbehandler')
}

export const overvejet = (sag: Sag, nr: string): Sag =>
  sag.gør('OvervejRessourceforløb', {
    ressourceforloebId: `rf${nr}`,
    rehabsagId: `r${nr}`,
    begrundelse: 'Praktik og kurser har ikke bragt hende nærmere et job.',
  })

/** The decision is prepared and made on a day; the letter has arrived. */
export function afgjort(sag: Sag, afgoerelseId: string, art = 'ressourceforloeb'): Sag {
  sag.gør('ForberedAfgørelse', { afgoerelseId, art, paa: sag.dag })
  return truffet(sag, afgoerelseId)
}

/** Prepared, heard by a letter that has arrived, and decided when the time to answer has passed. */
export function hørtOgAfgjort(
  sag: Sag,
  afgoerelseId: string,
  dage: { svarSenest: string; afgøres: string },
  art = 'ressourceforloeb',
): Sag {
  sag.gør('ForberedAfgørelse', { afgoerelseId, art, paa: sag.dag })
  const brevId = `b-hoering-${afgoerelseId}`
  sag.brev(brevId, 'partshoering')
  sag.gør('HørPart', { hoeringId: `h-${afgoerelseId}`, afgoerelseId, brevId, svarSenest: dage.svarSenest })
  return truffet(sag.den(dage.afgøres), afgoerelseId)
}

export const truffet = (sag: Sag, afgoerelseId: string): Sag => {
  const brevId = `b-${afgoerelseId}`
  sag.skrev(brevId, 'afgoerelse').gør('TræfAfgørelse', { afgoerelseId, brevId })
  sag.gør('SendBrev', { brevId, kanal: 'digital_post' })
  return sag.gør('MeldBrevTilgængeligt', { brevId, forsendelsesId: `f-${brevId}` })
}

export const begynd = (sag: Sag, fra: string, til: string, nr = '1'): Sag =>
  sag.gør('BegyndRessourceforløb', { ressourceforloebId: `rf${nr}`, fra, til })

export const indsatsdel = (udgave = 1, nr = '1'): Json => ({
  planId: `p${nr}`,
  udgave,
  forloebId: `rf${nr}`,
  rehabsagId: `r${nr}`,
  maal: 'Et lille job i en kantine',
  overordnet: false,
  delmaal: [{ omraade: 'sundhed', maal: 'At sove igen', begrundelse: 'Uden søvn kan hun ikke arbejde.' }],
  indsatser: [{ hvad: 'Praktik i en kantine', maalPaaKortSigt: 'Fire timer om ugen' }],
  opfoelgning: 'En samtale hver anden måned',
  fra: '2014-03-01',
  til: '2017-02-28',
  borgersSyn: 'Jeg vil gerne begynde småt.',
  iMinPlan: true,
})

export const samtale = (holdt: string, more: Readonly<Record<string, Json>> = {}): Json => ({
  ...FORLØB,
  holdt,
  opfulgt: [{ indsats: 'Praktik i en kantine', resultat: 'Hun arbejder seks timer om ugen.' }],
  borgersSyn: 'Det går fint.',
  planenSkalJusteres: false,
  ...more,
})

/** All the way to a course that has begun with its plan made. */
export function iGang(
  dage: { læst: string; møde: string; afgjort: string; fra: string; til: string },
  født: string,
): Sag {
  const sag = teamet(oplyst(dage.læst, født), '1', dage.møde)
  overvejet(sag.den(dage.afgjort), '1')
  begynd(afgjort(sag, 'a1'), dage.fra, dage.til)
  return sag.den(dage.fra).gør('LægIndsatsdel', indsatsdel())
}
