import type { Json } from '@sagsvej/rules/read'
import { FORBEREDENDE_OPLYSNINGER } from '../../rehabilitering/planbegivenheder.ts'
import { Sag } from '../sag.test-support.ts'

export const SAG = { rehabsagId: 'r1' } as const
export const PLAN = { dokumentId: 'd-plan', version: 1 } as const
export const ALT = Object.keys(FORBEREDENDE_OPLYSNINGER)

/** A case of somebody of 48, about whom it is judged that education need not be there, is begun for the team on a day. */
export function rehabsag(gaelder: string, dag: string): Sag {
  const sag = skøn(oplys(sagen(dag), 'foedselsdag', '1975-05-05'), 'behovForUndervisningsomraadet', false)
  return begynd(sag, gaelder)
}

/** A case as it is opened. */
export function sagen(dag: string): Sag {
  const opened = {
    type: 'SagOprettet',
    version: 1,
    sagId: 's1',
    kommune: 'Prøvekøbing',
    navn: 'Oda',
  } as const
  return new Sag([opened], dag)
}

export const begynd = (sag: Sag, gaelder: string): Sag =>
  sag.gør('BegyndRehabiliteringssag', { ...SAG, gaelder, begrundelse: 'Hun er ikke på vej tilbage.' })

/** The doctor's attest and the plan are documents of the case. */
export const dokumenter = (sag: Sag): Sag =>
  sag
    .gør('ModtagDokument', {
      dokumentId: 'd-attest',
      titel: 'Attest fra egen læge',
      art: 'laegeattest',
      fra: 'Lægehuset',
      modtaget: sag.dag,
      anmoderOmAktindsigt: false,
      klager: false,
    })
    .gør('OpretDokument', {
      dokumentId: PLAN.dokumentId,
      titel: 'Forberedende del',
      art: 'plan',
      endelig: true,
      afgivet: false,
    })

export const udarbejdelse = (version = 1) => ({
  ...SAG,
  dokument: { ...PLAN, version },
  oplyst: ALT,
  udeladt: [],
  laegeattestId: 'd-attest',
  borgersSyn: 'Jeg vil gerne tilbage til køkkenet.',
})

export const udarbejdet = (sag: Sag): Sag => dokumenter(sag).gør('UdarbejdForberedendeDel', udarbejdelse())

export const FIRE = ['beskaeftigelse', 'sundhed', 'social', 'region'] as const

export const udsendelse = (til: readonly string[] = FIRE, version = 1) => ({
  ...SAG,
  dokument: { ...PLAN, version },
  brevId: `b-plan-${version}`,
  til: [...til],
})

export const sendt = (sag: Sag, til: readonly string[] = FIRE): Sag =>
  sag.brev('b-plan-1', 'forberedende_del_til_udtalelse').gør('SendForberedendeDel', udsendelse(til))

const medlemmer = (områder: readonly string[]) =>
  områder.map((omraade, i) => ({ omraade, navn: `Prøvemedlem ${i + 1}` }))

export const indkaldelse = (moedeId: string, dag: string, områder: readonly string[] = FIRE) => ({
  ...SAG,
  moedeId,
  dag,
  klokken: '09:20',
  sted: 'Lokale 3',
  brevId: `b-${moedeId}`,
  deltagere: medlemmer(områder),
  gaester: ['Mentoren'],
})

export const indkaldt = (sag: Sag, moedeId: string, dag: string): Sag =>
  sag
    .brev(`b-${moedeId}`, 'indkaldelse_til_rehabiliteringsmoede', ['bisidder'])
    .gør('IndkaldTilRehabiliteringsmøde', indkaldelse(moedeId, dag))

export const mødet = (
  moedeId: string,
  holdt: string,
  områder: readonly string[] = FIRE,
  more: Readonly<Record<string, Json>> = {},
) => ({
  ...SAG,
  moedeId,
  holdt,
  deltagere: medlemmer(områder),
  sagsbehandlerDeltog: true,
  borgerDeltog: true,
  partsrepraesentantDeltog: false,
  gaester: ['Mentoren'],
  referat: 'Hun fortalte om ryggen og om ønsket om et mindre job.',
  ...more,
})

export const indstilling = (
  indstilles: string,
  moedeId = 'm1',
  more: Readonly<Record<string, Json>> = {},
) => ({
  ...SAG,
  moedeId,
  om: PLAN,
  indstilles,
  lagtVaegtPaa: 'Ryggen, og at hun har prøvet to praktikker.',
  begrundelse: 'Hun kan arbejde få timer, hvis der tages hensyn.',
  maal: 'Køkken eller kantine',
  indsatser: ['Praktik i en kantine'],
  opfoelgning: 'En samtale hver måned',
  oenskerSagenIgen: false,
  ...more,
})

/** All the way to the recommendation, as it should go. */
export function indstillet(
  sag: Sag,
  mødedag: string,
  indstilles: string,
  områder: readonly string[] = FIRE,
): Sag {
  indkaldt(sendt(udarbejdet(sag), områder), 'm1', mødedag)
  sag.den(mødedag).gør('HoldRehabiliteringsmøde', mødet('m1', mødedag, områder))
  sag.som('team').gør('AfgivIndstilling', indstilling(indstilles))
  return sag.som('sagsbehandler')
}

export const skøn = (sag: Sag, skoen: string, vaerdi: boolean): Sag =>
  sag.gør('ForetagSkøn', { skoen, vaerdi, begrundelse: 'Det siger papirerne.', grundlag: ['Lægeattest'] })

export const oplys = (sag: Sag, faktum: string, vaerdi: Json): Sag =>
  sag.gør('RegistrérOplysning', { faktum, vaerdi, oprindelse: 'kommune' })

/** A step of the list of what is to be done, with its state and its day. */
export const iListen = (sag: Sag, trin: string): string | undefined =>
  sag.huskeliste.find((line) => line.startsWith(`${trin} `))

export const indsatsdel = (
  forloebId: string,
  udgave = 1,
  more: Readonly<Record<string, Json>> = {},
): Readonly<Record<string, Json>> => ({
  planId: 'p1',
  udgave,
  forloebId,
  rehabsagId: 'r1',
  maal: 'Kantinemedarbejder',
  overordnet: false,
  delmaal: [{ omraade: 'sundhed', maal: 'Ryggen skal bære fire timer', begrundelse: 'Uden det intet job.' }],
  indsatser: [{ hvad: 'Praktik i en kantine', maalPaaKortSigt: 'To timer tre dage om ugen' }],
  opfoelgning: 'En samtale hver måned',
  mentor: 'Følger med de første uger',
  fra: '2022-04-01',
  til: '2022-09-30',
  borgersSyn: 'Det vil jeg gerne prøve.',
  iMinPlan: true,
  ...more,
})
