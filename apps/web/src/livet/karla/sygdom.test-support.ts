import { oplysningsskemabrev } from '@sagsvej/casework'
import type { Json } from '@sagsvej/rules/read'
import { afgør, efter, indkald, modtag, referat } from '../breve.test-support.ts'
import type { Liv } from '../liv.test-support.ts'

const FORLØB = { forloebId: 'f1' } as const

const OPLYST: readonly (readonly [string, Json, string, string?])[] = [
  ['persongruppe', 'loenmodtager', 'borger'],
  ['fravaer', [{ fra: '2019-02-04', til: null, omfang: 'fuldt' }], 'borger'],
  ['afbrydelser', [], 'borger'],
  ['foedselsdag', '1958-03-01', 'register'],
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
  ['forventetRask', '2019-12-31', 'borger'],
  ['ventesRaskInden8Uger', false, 'borger'],
  ['tidligOpfoelgningOensketAf', 'ingen', 'kommune'],
]

/** Told of, the form, and what is known at once. */
export async function anmeldt(karla: Liv): Promise<void> {
  karla.som('sagsbehandler')
  for (const [faktum, vaerdi, oprindelse, enhed] of OPLYST) {
    await karla.oplys(faktum, vaerdi, { oprindelse, ...(enhed === undefined ? {} : { enhed }) })
  }
  await karla.gør('AnmeldSygdom', {
    ...FORLØB,
    foersteFravaersdag: '2019-02-04',
    anmeldtAf: 'arbejdsgiver',
  })
  const skema = await karla.sender(oplysningsskemabrev(karla.hoved, { påPapir: true }))
  await karla.gør('SendOplysningsskema', { ...FORLØB, brevId: skema })
  await karla.fremme(skema)
  await karla.som('borger').gør('ModtagOplysningsskema', { ...FORLØB, modtaget: karla.dag })
  karla.som('sagsbehandler')
  await karla.skøn('laegeattestNoedvendig', true, 'Vi mangler lægens ord om, hvad ryggen kan.')
  await karla.skøn('behovForTvaerfagligIndsats', true, 'Ryggen og frygten for at miste jobbet hænger sammen.')
  await karla.gør('VisitérSag', { ...FORLØB, begrundelse: 'Der er brug for flere slags hjælp.' })
}

/** The certificate, and two talks, with what was agreed. */
export async function fulgtOp(karla: Liv): Promise<void> {
  await karla.gør('BestilLægeattest', { ...FORLØB, spoergsmaal: 'Hvad kan ryggen, og hvor længe?' })
  await karla.den('2019-03-08')
  await modtag(karla, 'd-attest', 'Attest fra egen læge', 'laegeattest', 'Lægehuset')
  await karla.gør('ModtagLægeattest', { ...FORLØB, dokumentId: 'd-attest', modtaget: karla.dag })
  await indkald(karla, 'f1', 's1', '2019-03-25', 'Vejen tilbage til arbejdet', true)
  await karla.den('2019-03-25')
  await karla.gør('HoldSamtale', referat('f1', 's1', '2019-03-25', '2019-04-23'))
  await karla.den('2019-04-05')
  await indkald(karla, 'f1', 's2', '2019-04-23', 'Hvordan går det med aftalen?', true)
  await karla.den('2019-04-23')
  await karla.gør('HoldSamtale', referat('f1', 's2', '2019-04-23', '2019-05-20'))
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
export async function ikkeForlænget(karla: Liv): Promise<void> {
  await karla.den('2019-06-17')
  for (const [faktum, vaerdi] of IKKE) await karla.oplys(faktum, vaerdi)
  for (const one of SKØN) await karla.skøn(one, false, 'Papirerne og samtalerne siger det.')
  await karla.gør('RevurdérForløb', { ...FORLØB, begrundelse: 'Alle grunde er prøvet. Ingen er opfyldt.' })
  await afgør(karla, 'a-ophoer', 'forlaengelse', {
    hørt: ['Vi overvejer at stoppe dine sygedagpenge.', 'Jeg kan stadig ikke løfte.'],
    godkendes: true,
  })
  await karla.gør('AnvisUdbetaling', {
    afgoerelseId: 'a-ophoer',
    instruks: 'stop',
    virkningFra: efter(karla.dag, 10),
  })
}
