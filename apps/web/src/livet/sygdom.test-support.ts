import { oplysningsskemabrev } from '@sagsvej/casework'
import type { Json } from '@sagsvej/rules/read'
import { afgør, efter, indkald, modtag, referat } from './breve.test-support.ts'
import type { Liv } from './liv.test-support.ts'

const FORLØB = { forloebId: 'f1' } as const

export interface Sygdom {
  readonly syg: string
  readonly født: string
  readonly forventetRask: string
  /** Whether the law of the time has categories. */
  readonly visiteres: boolean
}

const oplyst = ({
  syg,
  født,
  forventetRask,
}: Sygdom): readonly (readonly [faktum: string, vaerdi: Json, oprindelse: string, enhed?: string])[] => [
  ['persongruppe', 'loenmodtager', 'borger'],
  ['fravaer', [{ fra: syg, til: null, omfang: 'fuldt' }], 'borger'],
  ['afbrydelser', [], 'borger'],
  ['foedselsdag', født, 'register'],
  ['pensionDuFaar', 'ingen', 'borger'],
  ['ophold', 'danmark', 'register'],
  ['iBeskaeftigelse', true, 'arbejdsgiver'],
  ['ansatFra', '2009-05-01', 'arbejdsgiver'],
  ['fratraeder', false, 'arbejdsgiver'],
  ['ansatIFleksjob', false, 'arbejdsgiver'],
  ['genansat', false, 'arbejdsgiver'],
  ['andetFravaerSeneste8Uger', false, 'arbejdsgiver'],
  ['arbejdsskade', false, 'borger'],
  ['fikSygedagpengeVedLivstruende', false, 'kommune'],
  ['normalTimerPrUge', 37, 'arbejdsgiver', 'timer/uge'],
  ['timerDuKanArbejde', 0, 'borger', 'timer/uge'],
  ['forventetRask', forventetRask, 'borger'],
  ['ventesRaskInden8Uger', false, 'borger'],
  ['tidligOpfoelgningOensketAf', 'ingen', 'kommune'],
]

/** Told of, the form, and what is known at once. */
export async function anmeldt(liv: Liv, sygdom: Sygdom): Promise<void> {
  liv.som('sagsbehandler')
  for (const [faktum, vaerdi, oprindelse, enhed] of oplyst(sygdom)) {
    await liv.oplys(faktum, vaerdi, { oprindelse, ...(enhed === undefined ? {} : { enhed }) })
  }
  await liv.gør('AnmeldSygdom', {
    ...FORLØB,
    foersteFravaersdag: sygdom.syg,
    anmeldtAf: 'arbejdsgiver',
  })
  const skema = await liv.sender(oplysningsskemabrev(liv.hoved, { påPapir: true }))
  await liv.gør('SendOplysningsskema', { ...FORLØB, brevId: skema })
  await liv.fremme(skema)
  await liv.som('borger').gør('ModtagOplysningsskema', { ...FORLØB, modtaget: liv.dag })
  liv.som('sagsbehandler')
  await liv.skøn('laegeattestNoedvendig', true, 'Vi mangler lægens ord om, hvad ryggen kan.')
  await liv.skøn('behovForTvaerfagligIndsats', true, 'Ryggen og frygten for at miste jobbet hænger sammen.')
  if (sygdom.visiteres) {
    await liv.gør('VisitérSag', { ...FORLØB, begrundelse: 'Der er brug for flere slags hjælp.' })
  }
}

/** The certificate, and talks on these days, with what was agreed. */
export async function fulgtOp(liv: Liv, dage: readonly [string, ...string[]]): Promise<void> {
  await liv.gør('BestilLægeattest', { ...FORLØB, spoergsmaal: 'Hvad kan ryggen, og hvor længe?' })
  await modtag(liv, 'd-attest', 'Attest fra egen læge', 'laegeattest', 'Lægehuset')
  await liv.gør('ModtagLægeattest', { ...FORLØB, dokumentId: 'd-attest', modtaget: liv.dag })
  for (const [i, holdes] of dage.entries()) {
    const samtaleId = `s${i + 1}`
    await liv.den(efter(holdes, -14))
    await indkald(liv, 'f1', samtaleId, holdes, 'Vejen tilbage til arbejdet', true)
    await liv.den(holdes)
    await liv.gør('HoldSamtale', referat('f1', samtaleId, holdes, efter(holdes, 28)))
  }
}

/** Reassessed with treatment on the way: the doctor is sure that work is near, and the benefit is extended. */
export async function forlænget(liv: Liv): Promise<void> {
  await liv.oplys('underLaegebehandling', true)
  await liv.oplys('laegensSkoenErSikkert', true, { oprindelse: 'læge' })
  await liv.oplys('laegensSkoenUgerTilArbejde', 30, { enhed: 'uger', oprindelse: 'læge' })
  await liv.gør('RevurdérForløb', { ...FORLØB, begrundelse: 'Behandlingen ventes at hjælpe.' })
  await afgør(liv, 'a-forlaengelse', 'forlaengelse')
}

const IKKE: readonly (readonly [string, Json])[] = [
  ['underLaegebehandling', false],
  ['laegenVurdererLivstruende', false],
  ['arbejdsskadesag', 'ingen'],
  ['ansoegningOmFoertidspension', false],
]
const SKØN = [
  'revalideringErSandsynlig',
  'afklaringErNoedvendig',
  'sagSkalIRehabiliteringsteam',
  'arbejdsevnenKanAabenbartIkkeForbedres',
] as const

/** Reassessed: none of the grounds of extension is met, and the benefit ends. */
export async function ikkeForlænget(liv: Liv): Promise<void> {
  for (const [faktum, vaerdi] of IKKE) await liv.oplys(faktum, vaerdi)
  for (const one of SKØN) await liv.skøn(one, false, 'Papirerne og samtalerne siger det.')
  await liv.gør('RevurdérForløb', { ...FORLØB, begrundelse: 'Alle grunde er prøvet. Ingen er opfyldt.' })
  await afgør(liv, 'a-ophoer', 'forlaengelse', {
    hørt: ['Vi overvejer at stoppe dine sygedagpenge.', 'Jeg kan stadig ikke løfte.'],
    godkendes: true,
  })
  await liv.gør('AnvisUdbetaling', {
    afgoerelseId: 'a-ophoer',
    instruks: 'stop',
    virkningFra: efter(liv.dag, 10),
  })
  await liv.gør('AfslutForløb', { ...FORLØB, grund: 'ophoert' })
}
