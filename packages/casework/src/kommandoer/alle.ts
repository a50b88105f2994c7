import { afgørelseskommandoer } from '../afgoerelse/kommandoer.ts'
import { aktindsigtskommandoer } from '../aktindsigt/kommandoer.ts'
import { aktørkommandoer } from '../anden-aktoer/kommandoer.ts'
import { dokumentkommandoer } from '../dokumenter/kommandoer.ts'
import { fastholdelseskommandoer } from '../fastholdelse/kommandoer.ts'
import { fleksjobkommandoer } from '../fleksjob/kommandoer.ts'
import { fleksydelseskommandoer } from '../fleksydelse/kommandoer.ts'
import { pensionskommandoer } from '../foertidspension/kommandoer.ts'
import { folkepensionskommandoer } from '../folkepension/kommandoer.ts'
import { forsendelseskommandoer } from '../forsendelse/kommandoer.ts'
import { genoptagelseskommandoer } from '../genoptagelse/kommandoer.ts'
import { hjælpekommandoer } from '../hjaelp/kommandoer.ts'
import { høringskommandoer } from '../hoering/kommandoer.ts'
import { indsatskommandoer } from '../indsatser/kommandoer.ts'
import { jobafklaringskommandoer } from '../jobafklaring/kommandoer.ts'
import { klagekommandoer } from '../klage/kommandoer.ts'
import { kontanthjælpskommandoer } from '../kontanthjaelp/kommandoer.ts'
import { beskedkommandoer } from '../korrespondance/beskedkommandoer.ts'
import { korrespondancekommandoer } from '../korrespondance/kommandoer.ts'
import { lægekonsulentkommandoer } from '../laegekonsulent/kommandoer.ts'
import { ledighedskommandoer } from '../ledighedsydelse/kommandoer.ts'
import { opfølgningskommandoer } from '../opfoelgning/kommandoer.ts'
import { oplysningskommandoer } from '../oplysninger/kommandoer.ts'
import { overdragelseskommandoer } from '../overdragelse/kommandoer.ts'
import { sygdomsaftalekommandoer } from '../paragraf56/kommandoer.ts'
import { partskommandoer } from '../parter/kommandoer.ts'
import { pensionsjobkommandoer } from '../pensionsjob/kommandoer.ts'
import { rehabiliteringskommandoer } from '../rehabilitering/kommandoer.ts'
import { ressourceforløbskommandoer } from '../ressourceforloeb/kommandoer.ts'
import { ressourceprofilkommandoer } from '../ressourceprofil/kommandoer.ts'
import { revalideringskommandoer } from '../revalidering/kommandoer.ts'
import { rundbordskommandoer } from '../rundbord/kommandoer.ts'
import { samtykkekommandoer } from '../samtykke/kommandoer.ts'
import { sanktionskommandoer } from '../sanktioner/kommandoer.ts'
import { skånekommandoer } from '../skaanebehov/kommandoer.ts'
import { tilbagebetalingskommandoer } from '../tilbagebetaling/kommandoer.ts'
import { visitationskommandoer } from '../visitation/kommandoer.ts'
import type { Kommandoart } from './kommando.ts'

/** Everything that can be asked of a case. */
export const KOMMANDOARTER: readonly Kommandoart[] = [
  ...oplysningskommandoer,
  ...partskommandoer,
  ...dokumentkommandoer,
  ...forsendelseskommandoer,
  ...høringskommandoer,
  ...afgørelseskommandoer,
  ...opfølgningskommandoer,
  ...samtykkekommandoer,
  ...fastholdelseskommandoer,
  ...rundbordskommandoer,
  ...aktørkommandoer,
  ...ledighedskommandoer,
  ...tilbagebetalingskommandoer,
  ...genoptagelseskommandoer,
  ...sygdomsaftalekommandoer,
  ...kontanthjælpskommandoer,
  ...sanktionskommandoer,
  ...rehabiliteringskommandoer,
  ...jobafklaringskommandoer,
  ...indsatskommandoer,
  ...skånekommandoer,
  ...ressourceprofilkommandoer,
  ...lægekonsulentkommandoer,
  ...visitationskommandoer,
  ...fleksjobkommandoer,
  ...ressourceforløbskommandoer,
  ...revalideringskommandoer,
  ...pensionskommandoer,
  ...pensionsjobkommandoer,
  ...fleksydelseskommandoer,
  ...folkepensionskommandoer,
  ...korrespondancekommandoer,
  ...beskedkommandoer,
  ...hjælpekommandoer,
  ...klagekommandoer,
  ...aktindsigtskommandoer,
  ...overdragelseskommandoer,
]
