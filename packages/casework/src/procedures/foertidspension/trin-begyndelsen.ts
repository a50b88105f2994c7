import { grundlagetForAfgørelsen, sagenKanOvergåTilPensionssag } from '@sagsvej/law'
import { borgerenLever, lever } from '../forloebsafgoerelse/krav.ts'
import type { Trin } from '../motor/sagsgang.ts'
import { ansøgerenErVejledt, kanOvergå } from './krav.ts'
import { pensionssagen } from './stillingen.ts'

/** Until the case is a pension case. */
export const pensionsbegyndelsestrin: readonly Trin[] = [
  {
    nøgle: 'rejst',
    titel: { da: 'Sagen rejses', en: 'The case is opened' },
    siger: {
      da: 'Borgeren søger, eller kommunen rejser sagen selv. Borgeren kan bede om, at der kun tages stilling til pension på det, der ligger.',
      en: 'The citizen applies, or the municipality opens the case. The citizen can ask for a decision on the pension only, on what is there.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler', 'leder'],
    skal: { art: 'altid' },
    gøresVed: ['PensionssagRejst'],
  },
  {
    nøgle: 'vejledt',
    titel: { da: 'Vejledning om dagpenge og efterløn', en: 'Guidance on other benefits' },
    siger: {
      da: 'Fortæl, hvad ansøgningen gør ved dagpenge og efterløn: a-kassen vurderer rådigheden, dagpengeretten bliver kortere, og efterløn falder bort under sagen.',
      en: 'Tell what the application does: the fund assesses availability, the right to unemployment benefit is shortened, and early retirement benefit falls away meanwhile.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når borgeren har søgt.', en: 'When the citizen has applied.' },
      gælder: (s) => lever(s) && pensionssagen(s)?.rejstAf === 'borger',
    },
    efter: ['rejst'],
    gøresVed: ['AnsøgerVejledt'],
  },
  {
    nøgle: 'grundlag',
    titel: grundlagetForAfgørelsen.bestemmelse.titel,
    siger: {
      da: 'Vedlæg de dokumenter, loven kræver: til og med 2012 redegørelser og ressourceprofil; siden planen, indsatserne og de faglige forklaringer.',
      en: 'Put in the documents the act demands: accounts and resource profile until 2012; since then the plan, the measures and the expert explanations.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'kan' },
    kræver: [borgerenLever],
    gøresVed: ['PensionsgrundlagVedlagt'],
    gentages: true,
  },
  {
    nøgle: 'overgaaet',
    titel: sagenKanOvergåTilPensionssag.bestemmelse.titel,
    siger: {
      da: 'Beslut, at sagen behandles som pensionssag, og skriv dagen til borgeren. Siden 2013 har den først været i rehabiliteringsteamet, medmindre den er helt klar.',
      en: 'Decide that the case is handled as a pension case, and write the day to the citizen. Since 2013 it has been before the team first unless it is quite plain.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'altid' },
    efter: ['rejst', 'vejledt'],
    kræver: [borgerenLever, ansøgerenErVejledt, kanOvergå],
    gøresVed: ['SagenOvergik'],
  },
]
