import { aldrig, betingelse, hvis, krav, senesteAf, tidspunkt, énAf } from '@sagsvej/rules'
import { AKASSE_2007, kilde, LBK, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { revurderingstidspunkt } from '../revurderingstidspunkt.ts'
import { efterAfgørelsenOmForlængelse, FRA_2011, FØR_2011 } from './afgoerelse-om-forlaengelse.ts'
import { afklaringSenestTil, forlængelseVedAfklaring } from './afklaring-af-arbejdsevne.ts'
import { forlængelseVedArbejdsskade } from './arbejdsskade.ts'
import { forlængelseVedFørtidspensionssag } from './foertidspension.ts'
import { forlængelseVedLægebehandling, lægebehandlingSenestTil } from './laegebehandling.ts'
import { forlængelseVedLivstruendeSygdom } from './livstruende-sygdom.ts'
import { forlængelseTilRehabiliteringsteam, rehabiliteringsteamSenestTil } from './rehabiliteringsteam.ts'
import { forlængelseVedRevalidering } from './revalidering.ts'

const kilder = [
  LBK(85, 2011),
  LBK(833, 2014),
  LBK(1221, 2025),
  kilde('Ankestyrelsens principmeddelelse 39-20', 'https://jcenter.dk/2020/principmeddelelse-39-20/'),
]

const ÉN_GRUND = {
  hjemmel: SDL('27', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Kommunen skal forlænge dine sygedagpenge, når bare én af syv grunde er opfyldt. Ingen af dem går forud for en anden.',
    en: 'The municipality must extend your sickness benefit when just one of seven grounds is met. None of them outranks another.',
  },
  er: énAf(
    krav(
      '1',
      { da: 'revalidering er sandsynlig', en: 'rehabilitation is likely' },
      forlængelseVedRevalidering,
    ),
    krav(
      '2',
      { da: 'arbejdsevnen skal afklares', en: 'capacity for work must be clarified' },
      forlængelseVedAfklaring,
    ),
    krav(
      '3',
      { da: 'lægebehandling kan føre til arbejde i tide', en: 'treatment can lead to work in time' },
      forlængelseVedLægebehandling,
    ),
    krav(
      '4',
      { da: 'fleksjob eller pension skal afklares', en: 'flex job or pension must be settled' },
      forlængelseTilRehabiliteringsteam,
    ),
    krav(
      '5',
      { da: 'sygdommen er livstruende', en: 'the illness is life-threatening' },
      forlængelseVedLivstruendeSygdom,
    ),
    krav(
      '6',
      { da: 'der er en arbejdsskadesag', en: 'there is a work injury case' },
      forlængelseVedArbejdsskade,
    ),
    krav(
      '7',
      { da: 'der er en sag om førtidspension', en: 'there is a disability pension case' },
      forlængelseVedFørtidspensionssag,
    ),
  ),
} as const

/** Any one ground is enough, and none outranks another. The municipality must extend when one is met. */
export const kanForlænges = betingelse('SDL.27.1', {
  titel: { da: 'Forlængelse af sygedagpenge', en: 'Extension of sickness benefit' },
  vælgesEfter: efterAfgørelsenOmForlængelse,
  versioner: [
    { ...ÉN_GRUND, ...FØR_2011, kilder: [AKASSE_2007], sikkerhed: 'sekundær' },
    { ...ÉN_GRUND, fra: FRA_2011.fra, kilder, sikkerhed: 'kontrolleret' },
  ],
})

/** A ground with no week limit ends with what it waits for, never by the calendar. */
const udenUgegrænse = énAf(
  forlængelseVedRevalidering,
  forlængelseVedLivstruendeSygdom,
  forlængelseVedArbejdsskade,
  forlængelseVedFørtidspensionssag,
)

const LÆNGST = {
  hjemmel: SDL('27', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Er flere grunde opfyldt, gælder den, der rækker længst. De fleste grunde har ingen grænse i uger.',
    en: 'When several grounds are met, the one reaching furthest governs. Most grounds have no limit in weeks.',
  },
  er: hvis(
    udenUgegrænse,
    aldrig,
    senesteAf(
      hvis(forlængelseVedAfklaring, afklaringSenestTil, revurderingstidspunkt),
      hvis(forlængelseVedLægebehandling, lægebehandlingSenestTil, revurderingstidspunkt),
      hvis(forlængelseTilRehabiliteringsteam, rehabiliteringsteamSenestTil, revurderingstidspunkt),
    ),
  ),
} as const

export const forlængetSenestTil = tidspunkt('SDL.27.1.slut', {
  titel: { da: 'Forlængelsens seneste slut', en: 'The latest end of the extension' },
  betyder: {
    da: 'Dagen er den sidste, forlængelsen kan vare til. Aldrig betyder, at loven ikke sætter nogen sidste dag.',
    en: 'The day is the last the extension can run to. Never means that the act sets no last day.',
  },
  vælgesEfter: efterAfgørelsenOmForlængelse,
  relevantNår: kanForlænges,
  versioner: [
    { ...LÆNGST, ...FØR_2011, kilder: [AKASSE_2007], sikkerhed: 'sekundær' },
    { ...LÆNGST, fra: FRA_2011.fra, kilder, sikkerhed: 'kontrolleret' },
  ],
})
