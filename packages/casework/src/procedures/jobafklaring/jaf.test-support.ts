import type { Json } from '@sagsvej/rules/read'
import { dokumenter, oplys, sagen, skøn } from '../rehabiliteringsteam/rehab.test-support.ts'
import type { Sag } from '../sag.test-support.ts'

export const FORLØB = { forloebId: 'j1' } as const

/** Somebody came over with a course that was granted elsewhere on the day it began. */
export function iForløb(begynder: string, more: Readonly<Record<string, Json>> = {}): Sag {
  const sag = oplys(sagen(begynder), 'foedselsdag', '1975-05-05')
  skøn(sag, 'behovForUndervisningsomraadet', false)
  sag.gør('ModtagDokument', {
    dokumentId: 'd-bevilling',
    titel: 'Bevilling fra Prøvestrup Kommune',
    art: 'brev_ind',
    fra: 'Prøvestrup Kommune',
    modtaget: begynder,
    anmoderOmAktindsigt: false,
    klager: false,
  })
  sag.gør('BegyndJobafklaring', begyndelse(begynder, more))
  for (const [faktum, vaerdi] of [
    ['ventesFuldtRask', false],
    ['harJobEllerVirksomhedVedTilbud', false],
    ['fikSygedagpengeVedLivstruende', false],
    ['barselUnderJobafklaring', []],
  ] as const) {
    oplys(sag, faktum, vaerdi)
  }
  return sag
}

export const begyndelse = (begynder: string, more: Readonly<Record<string, Json>> = {}) => ({
  ...FORLØB,
  begynder,
  komFra: 'sygedagpenge',
  dokumentId: 'd-bevilling',
  afgjort: begynder,
  vedRevurderingen: true,
  fikTvaerfagligIndsats: false,
  sygedagpengeOphoerte: begynder,
  ...more,
})

export const sagsbehandler = (sag: Sag): Sag =>
  sag.gør('UdpegKoordinerendeSagsbehandler', { ...FORLØB, bruger: 'sagsbehandler-1', navn: 'Kit Prøveby' })

export const vurdering = (uarbejdsdygtig: boolean, fravaerstimer = 37) => ({
  ...FORLØB,
  uarbejdsdygtig,
  maaltMod: 'jobbet',
  fravaerstimer,
  begrundelse: 'Ryggen bærer ikke køkkenets arbejde.',
  grundlag: ['Lægeattest'],
})

export const indkaldelse = (samtaleId: string, holdes: string) => ({
  ...FORLØB,
  samtaleId,
  holdes,
  klokken: '10:00',
  form: 'fremmoede',
  formaal: 'Hvordan går det med indsatsen?',
  brevId: `b-${samtaleId}`,
})

export const indkaldt = (sag: Sag, samtaleId: string, holdes: string): Sag =>
  sag
    .brev(`b-${samtaleId}`, 'indkaldelse_til_samtale', ['bisidder'])
    .gør('IndkaldTilSamtale', indkaldelse(samtaleId, holdes))

export const referat = (samtaleId: string, holdt: string) => ({
  ...FORLØB,
  samtaleId,
  holdt,
  afklaret: [
    { hvad: 'tilbage', resultat: 'Ikke i køkkenet, måske i en kantine.' },
    { hvad: 'stoette', resultat: 'Hun vil gerne have en mentor.' },
  ],
  aftaler: [],
  ingenNaeste: 'Vi aftaler den, når praktikken er begyndt.',
  deltagere: ['bisidder'],
})

/** Called to and held on the days told. */
export const samtale = (sag: Sag, samtaleId: string, kaldt: string, holdt: string): Sag => {
  indkaldt(sag.den(kaldt), samtaleId, holdt)
  return sag.den(holdt).gør('HoldSamtale', referat(samtaleId, holdt))
}

export const indsats = (
  indsatsId: string,
  art: string,
  fra: string,
  til: string,
  more: Readonly<Record<string, Json>> = {},
) => ({
  indsatsId,
  ...FORLØB,
  art,
  hvad: 'Lette opgaver',
  formaal: 'At komme lidt ud ad gangen, som ryggen kan bære.',
  hos: 'Prøvekøbing Kantine',
  fra,
  til,
  sammenMed: [],
  borgersSyn: 'Det vil jeg gerne prøve.',
  ...more,
})

export const VEJE = [
  'tilbage_i_arbejde',
  'nyt_forloeb',
  'revalidering',
  'ressourceforloeb',
  'fleksjob',
  'foertidspension',
] as const

export const arbejdsevne = (
  aktuelle: readonly string[],
  veje: readonly string[] = VEJE,
): Readonly<Record<string, Json>> => ({
  ...FORLØB,
  proevet: veje.map((vej) => ({ vej, aktuel: aktuelle.includes(vej), begrundelse: 'Efter praktikken.' })),
})

export { dokumenter, oplys, skøn }

/** A step of the course on the list of what is to be done, with its state and its day. */
export const iListen = (sag: Sag, trin: string): string | undefined =>
  sag.opgaver
    .filter(({ gang }) => gang.sagsgang.nøgle === 'jobafklaring')
    .map(({ trin: one, tilstand }) => `${one.nøgle} ${tilstand}`)
    .find((line) => line.startsWith(`${trin} `))
