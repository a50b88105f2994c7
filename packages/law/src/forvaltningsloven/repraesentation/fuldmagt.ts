import { alle, betingelse, hvis, ikke, led, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import {
  aftaltAtBrevetSendesTilParten,
  fuldmagtenErTilbagekaldt,
  fuldmagtenGælderFra,
  fuldmagtenGælderTil,
  fuldmagtenHarEnSidsteDag,
  fuldmagtenNævnerHandlingen,
  fuldmagtenNævnerSagen,
  hjælperensRolle,
  repræsentantenHandlerForParten,
  repræsentantensFag,
  skriftligFuldmagtForeligger,
} from '../../fakta/repraesentation.ts'
import { kilde, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { FVL } from '../../lovsamling/love.ts'
import { skriftligFuldmagtErNødvendig, tvivlOmFuldmagten } from '../../skoen/repraesentation.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'

const VEJLEDNINGEN = kilde(
  'Vejledning nr. 11740 af 4. december 1986 om forvaltningsloven (omtalt)',
  'https://www.socialjura.dk/content-storage/regler/1986/vejl-11740-af-412-1986',
)
const hviler = (...kilder: ReturnType<typeof kilde>[]) => ({
  fra: '2006-07-03',
  hjemmel: FVL('8', { stk: '1' }),
  kilder,
  sikkerhed: 'sekundær' as const,
  kontrolleretTil: TEKST_TIL,
})

const professionel = alle(
  repræsentantensFag.er('advokat', 'revisor', 'socialraadgiver'),
  repræsentantenHandlerForParten,
)

/** SB-REP-3: the act demands none; the authority decides, and of some professions it normally asks none. */
export const skriftligFuldmagtKanKræves = betingelse('FVL.8.1.fuldmagt', {
  titel: {
    da: 'Der kan kræves en skriftlig fuldmagt',
    en: 'A written power of attorney can be demanded',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...hviler(VEJLEDNINGEN),
      siger: {
        da: 'Loven kræver ikke en skriftlig fuldmagt; myndigheden afgør, om den er nødvendig. Af en advokat, en revisor eller en socialrådgiver af erhverv bedes der normalt kun om den, når der er tvivl.',
        en: 'The act demands no written power of attorney; the authority decides whether it is needed. Of a lawyer, an accountant or a professional social adviser it is normally asked only in doubt.',
      },
      er: alle(
        ikke(skriftligFuldmagtForeligger),
        hvis(professionel, tvivlOmFuldmagten, skriftligFuldmagtErNødvendig),
      ),
    },
  ],
})

/** SB-REP-4 */
export const brevetSendesTilRepræsentanten = betingelse('FVL.8.1.breve', {
  titel: { da: 'Brevene sendes til din repræsentant', en: 'The letters go to your representative' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...hviler(VEJLEDNINGEN),
      siger: {
        da: 'Har du en partsrepræsentant, sendes brevene normalt til den. I kan aftale, at de sendes til dig selv.',
        en: 'If you have a representative, letters normally go there. You can agree that they go to you yourself.',
      },
      er: alle(hjælperensRolle.er('partsrepraesentant'), ikke(aftaltAtBrevetSendesTilParten)),
    },
  ],
})

/** SB-REP-2: a companion supports at meetings, does not act for the party, and has no access of its own. */
export const hjælperenHarAktindsigt = betingelse('FVL.8.1.aktindsigt', {
  titel: {
    da: 'Den, der hjælper dig, kan få aktindsigt for dig',
    en: 'The one who helps you can have access for you',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...hviler(kilde('Gigtforeningen om bisidder og partsrepræsentant', 'https://www.gigtforeningen.dk/')),
      siger: {
        da: 'En partsrepræsentant handler for dig og kan få aktindsigt og breve. En bisidder støtter dig ved møder og kan ikke.',
        en: 'A representative acts for you and can have access and letters. A companion supports you at meetings and cannot.',
      },
      er: hjælperensRolle.er('partsrepraesentant'),
    },
  ],
})

/**
 * SB-REP-8, SB-REP-5: asked of one case at a time. What lies outside is not released before a new or wider power of
 * attorney; what lies inside is answered in time, for the deadline runs.
 */
export const fuldmagtenDækker = betingelse('FVL.8.1.omfang', {
  titel: { da: 'Fuldmagten dækker sagen', en: 'The power of attorney covers the case' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...hviler(
        VEJLEDNINGEN,
        kilde(
          'Folketingets Ombudsmands overblik nr. 6 om partsrepræsentation',
          'https://www.ombudsmanden.dk/',
        ),
      ),
      siger: {
        da: 'En fuldmagt dækker de sager og de handlinger, den gælder, så længe den løber og ikke er kaldt tilbage. I en ny sag skal der en ny til.',
        en: 'A power of attorney covers the cases and the acts it is for, so long as it runs and has not been withdrawn. A new case needs a new one.',
      },
      er: alle(
        led({ da: 'Den gælder sagen', en: 'It is for the case' }, fuldmagtenNævnerSagen),
        led(
          { da: 'Den omfatter det, der bedes om', en: 'It covers what is asked for' },
          fuldmagtenNævnerHandlingen,
        ),
        led(
          { da: 'Den gælder den dag', en: 'It holds on that day' },
          alle(
            vurderingsdato.tidligst(fuldmagtenGælderFra),
            énAf(ikke(fuldmagtenHarEnSidsteDag), vurderingsdato.senest(fuldmagtenGælderTil)),
          ),
        ),
        led(
          { da: 'Den er ikke kaldt tilbage', en: 'It has not been withdrawn' },
          ikke(fuldmagtenErTilbagekaldt),
        ),
      ),
    },
  ],
})
