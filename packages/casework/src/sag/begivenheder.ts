import { afgørelsesbegivenheder } from '../afgoerelse/begivenheder.ts'
import { aktindsigtsarter } from '../aktindsigt/begivenheder.ts'
import { aktørarter } from '../anden-aktoer/begivenheder.ts'
import type { Af } from '../begivenheder/art.ts'
import { dokumentbegivenheder } from '../dokumenter/begivenheder.ts'
import { fastholdelsesarter } from '../fastholdelse/begivenheder.ts'
import { fleksjobarter } from '../fleksjob/begivenheder.ts'
import { fleksydelsesarter } from '../fleksydelse/begivenheder.ts'
import { pensionsarter } from '../foertidspension/begivenheder.ts'
import { folkepensionsarter } from '../folkepension/begivenheder.ts'
import { forsendelsesarter } from '../forsendelse/begivenheder.ts'
import { genoptagelsesarter } from '../genoptagelse/begivenheder.ts'
import { hjælpearter } from '../hjaelp/begivenheder.ts'
import { høringsarter } from '../hoering/begivenheder.ts'
import { indsatsarter } from '../indsatser/begivenheder.ts'
import { jobafklaringsarter } from '../jobafklaring/begivenheder.ts'
import { klagearter } from '../klage/begivenheder.ts'
import { kontanthjælpsarter } from '../kontanthjaelp/begivenheder.ts'
import { korrespondancearter } from '../korrespondance/begivenheder.ts'
import { lægekonsulentarter } from '../laegekonsulent/begivenheder.ts'
import { ledighedsarter } from '../ledighedsydelse/begivenheder.ts'
import { opfølgningsarter } from '../opfoelgning/begivenheder.ts'
import { oplysningsarter } from '../oplysninger/begivenheder.ts'
import { overdragelsesarter } from '../overdragelse/begivenheder.ts'
import { sygdomsaftalearter } from '../paragraf56/begivenheder.ts'
import { partsarter } from '../parter/begivenheder.ts'
import { pensionsjobarter } from '../pensionsjob/begivenheder.ts'
import { rehabiliteringsarter } from '../rehabilitering/begivenheder.ts'
import { ressourceforløbsarter } from '../ressourceforloeb/begivenheder.ts'
import { ressourceprofilarter } from '../ressourceprofil/begivenheder.ts'
import { revalideringsarter } from '../revalidering/begivenheder.ts'
import { rundbordsarter } from '../rundbord/begivenheder.ts'
import { samtykkearter } from '../samtykke/begivenheder.ts'
import { sanktionsarter } from '../sanktioner/begivenheder.ts'
import { skånearter } from '../skaanebehov/begivenheder.ts'
import { tilbagebetalingsarter } from '../tilbagebetaling/begivenheder.ts'
import { visitationsarter } from '../visitation/begivenheder.ts'

/** Every kind of event, by subject. */
export const BEGIVENHEDSARTER = [
  ...oplysningsarter,
  ...partsarter,
  ...dokumentbegivenheder,
  ...forsendelsesarter,
  ...høringsarter,
  ...afgørelsesbegivenheder,
  ...klagearter,
  ...aktindsigtsarter,
  ...opfølgningsarter,
  ...rundbordsarter,
  ...aktørarter,
  ...ledighedsarter,
  ...tilbagebetalingsarter,
  ...genoptagelsesarter,
  ...sygdomsaftalearter,
  ...kontanthjælpsarter,
  ...fastholdelsesarter,
  ...samtykkearter,
  ...sanktionsarter,
  ...rehabiliteringsarter,
  ...jobafklaringsarter,
  ...indsatsarter,
  ...skånearter,
  ...ressourceprofilarter,
  ...lægekonsulentarter,
  ...visitationsarter,
  ...fleksjobarter,
  ...ressourceforløbsarter,
  ...revalideringsarter,
  ...pensionsarter,
  ...pensionsjobarter,
  ...fleksydelsesarter,
  ...folkepensionsarter,
  ...korrespondancearter,
  ...hjælpearter,
  ...overdragelsesarter,
] as const

/** Everything that can have happened in a case. */
export type SagBegivenhed = Af<(typeof BEGIVENHEDSARTER)[number]>
export type Begivenhedstype = SagBegivenhed['type']
/** The event of one type. */
export type Begivenhed<T extends Begivenhedstype> = Extract<SagBegivenhed, { readonly type: T }>
