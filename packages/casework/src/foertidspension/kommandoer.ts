import { formatDay } from '@sagsvej/calendar'
import { bedtOmAfgørelseOmPensionAlene, førtidspensionAnsøgtDen, pensionssagenOvergikDen } from '@sagsvej/law'
import { læst } from '@sagsvej/rules/read'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { direkte, egneFelter, gjort, type Kommandoart, kommando } from '../kommandoer/kommando.ts'
import { findes, iFremtiden, ikkeFremtid, ny } from '../kommandoer/regler.ts'
import { faktum } from '../oplysninger/faktum.ts'
import { nyesteVersion } from '../rehabilitering/i-sagen.ts'
import {
  AnsøgerVejledt,
  MødeMedBeslutterneTilbudt,
  PensionsafgørelseForsinket,
  PensionsgrundlagVedlagt,
  PensionssagAfsluttet,
  PensionssagRejst,
  PensionsstartFastsat,
  SagenOvergik,
} from './begivenheder.ts'
import { pensionssager } from './pensionssager.ts'
import { dagenErLovens, dokumentetPasser, iPensionssagen, kanBedesOm } from './regler.ts'

const brev = findes('brevId', { da: 'et brev', en: 'a letter' }, forsendelser)

/** What can be asked of a case on disability pension. */
export const pensionskommandoer: readonly Kommandoart[] = [
  kommando({
    type: 'RejsPensionssag',
    titel: {
      da: 'Søg eller rejs en sag om førtidspension',
      en: 'Apply for or open a case on disability pension',
    },
    felter: egneFelter(PensionssagRejst),
    regler: [ny('pensionssagId', pensionssager), ikkeFremtid('modtaget'), kanBedesOm],
    giver: (asked, _sag, om) =>
      læst([
        gjort(PensionssagRejst, asked, om),
        faktum(bedtOmAfgørelseOmPensionAlene, asked.kunPension, 'kommune', om),
        ...(asked.rejstAf === 'borger'
          ? [faktum(førtidspensionAnsøgtDen, asked.modtaget, 'borger', om)]
          : []),
      ]),
  }),
  direkte(
    'VejledAnsøger',
    {
      da: 'Fortæl, hvad ansøgningen betyder for andre ydelser',
      en: 'Tell what the application does to other benefits',
    },
    AnsøgerVejledt,
    [iPensionssagen],
  ),
  direkte(
    'VedlægPensionsgrundlag',
    { da: 'Vedlæg en del af grundlaget', en: 'Put in a part of the ground' },
    PensionsgrundlagVedlagt,
    [iPensionssagen, nyesteVersion('dokument'), dokumentetPasser],
  ),
  kommando({
    type: 'LadSagenOvergå',
    titel: { da: 'Lad sagen overgå til pensionssag', en: 'Let the case go over to a pension case' },
    felter: egneFelter(SagenOvergik),
    regler: [iPensionssagen, brev],
    giver: (asked, _sag, om) =>
      læst([
        gjort(SagenOvergik, asked, om),
        faktum(pensionssagenOvergikDen, formatDay(om.den), 'kommune', om),
      ]),
  }),
  direkte(
    'TilbydMødeMedBeslutterne',
    { da: 'Tilbyd et møde med dem, der afgør sagen', en: 'Offer a meeting with those who decide' },
    MødeMedBeslutterneTilbudt,
    [iPensionssagen, brev],
  ),
  direkte(
    'MeldPensionsafgørelseForsinket',
    { da: 'Fortæl, at afgørelsen bliver forsinket', en: 'Tell that the decision is delayed' },
    PensionsafgørelseForsinket,
    [iPensionssagen, brev, iFremtiden('ventes')],
  ),
  direkte(
    'FastsætPensionsstart',
    { da: 'Fastsæt, hvornår pensionen begynder', en: 'Set the day the pension begins' },
    PensionsstartFastsat,
    [iPensionssagen, dagenErLovens],
  ),
  direkte(
    'AfslutPensionssag',
    { da: 'Afslut pensionssagen', en: 'End the pension case' },
    PensionssagAfsluttet,
    [iPensionssagen],
  ),
]
