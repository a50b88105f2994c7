import {
  ansættelsenErDrøftet,
  ansættelsenErDrøftetMedDeAnsatte,
  målgruppeForLøntilskudTilFørtidspensionister,
  vilkårAftaltMedFagligOrganisation,
  vilkåreneErAftalt,
} from '@sagsvej/law'
import { afgørelserI, forløbFor } from '../../afgoerelse/i-forloeb.ts'
import { pensionsjob, pensionsjobafgørelser } from '../../pensionsjob/pensionsjob.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { bevillingenErMeddelt, borgerenLever, lever } from '../forloebsafgoerelse/krav.ts'
import { afgørelsestrin } from '../forloebsafgoerelse/trin.ts'
import type { Omstændigheder, Sagsgang } from '../motor/sagsgang.ts'
import { lovenSigerJa } from '../sygeopfoelgning/krav.ts'

const jobbet = ({ sag, gang }: Omstændigheder) => emne(sag, pensionsjob).get(gang.id)
const afgørelsen = ({ sag, gang }: Omstændigheder) =>
  afgørelserI(sag, pensionsjobafgørelser, gang.id, 'loentilskud_pensionist').at(-1)

/** A job with a wage subsidy for somebody with a disability pension, from the wish to its end. */
export const pensionsjobgang: Sagsgang = {
  nøgle: 'pensionsjob',
  titel: {
    da: 'Job med løntilskud til førtidspensionister',
    en: 'Subsidised work for disability pensioners',
  },
  siger: {
    da: 'Løn og tid aftales i samarbejde med den faglige organisation, arbejdsgiveren drøfter ansættelsen med de ansatte, og først da begynder jobbet.',
    en: 'Pay and hours are agreed in cooperation with the union, the employer discusses the job with the staff, and only then it begins.',
  },
  begyndesVed: ['PensionsjobØnsket'],
  sluttesVed: ['PensionsjobSlut'],
  id,
  fakta: (s) => [
    [vilkårAftaltMedFagligOrganisation, jobbet(s)?.vilkår === true],
    [ansættelsenErDrøftetMedDeAnsatte, (jobbet(s)?.drøftet ?? Number.POSITIVE_INFINITY) <= s.tider.på],
  ],
  spørger: [vilkåreneErAftalt, ansættelsenErDrøftet],
  trin: [
    {
      nøgle: 'oensket',
      titel: { da: 'Jobbet ønskes', en: 'The job is wanted' },
      siger: {
        da: 'Borgeren har fundet et job, eller kommunen hjælper med at finde et.',
        en: 'The citizen has found a job, or the municipality helps to find one.',
      },
      roller: ['borger', 'repraesentant', 'sagsbehandler', 'leder'],
      skal: { art: 'altid' },
      gøresVed: ['PensionsjobØnsket'],
    },
    ...afgørelsestrin({
      art: 'loentilskud_pensionist',
      titel: målgruppeForLøntilskudTilFørtidspensionister.bestemmelse.titel,
      siger: {
        da: 'Afgør, om borgeren er i målgruppen for løntilskud.',
        en: 'Decide whether the citizen is in the target group of the wage subsidy.',
      },
      skal: {
        art: 'når',
        siger: { da: 'Når løntilskuddet ikke er afgjort.', en: 'When the subsidy has not been decided on.' },
        gælder: (s) => lever(s) && afgørelsen(s)?.truffet === undefined,
      },
      efter: ['oensket'],
      kræver: [borgerenLever],
    }),
    {
      nøgle: 'vilkaar',
      titel: vilkåreneErAftalt.bestemmelse.titel,
      siger: {
        da: 'Arbejdsgiveren og borgeren aftaler løn og arbejdstid i samarbejde med den faglige organisation.',
        en: 'Employer and citizen agree on pay and hours in cooperation with the union.',
      },
      roller: ['arbejdsgiver', 'sagsbehandler', 'leder'],
      skal: { art: 'altid' },
      efter: ['oensket'],
      kræver: [borgerenLever],
      gøresVed: ['PensionsjobvilkårAftalt'],
    },
    {
      nøgle: 'droeftet',
      titel: ansættelsenErDrøftet.bestemmelse.titel,
      siger: {
        da: 'Arbejdsgiveren drøfter ansættelsen med en repræsentant for de ansatte, før den begynder.',
        en: 'The employer discusses the job with a representative of the staff before it begins.',
      },
      roller: ['arbejdsgiver', 'sagsbehandler', 'leder'],
      skal: { art: 'altid' },
      efter: ['oensket'],
      kræver: [borgerenLever],
      gøresVed: ['AnsættelseDrøftetMedDeAnsatte'],
    },
    {
      nøgle: 'begyndt',
      titel: { da: 'Jobbet begynder', en: 'The job begins' },
      siger: {
        da: 'Jobbet begynder, når vilkårene er aftalt, og ansættelsen er drøftet.',
        en: 'The job begins when the terms are agreed and it was discussed.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: { art: 'altid' },
      efter: ['vilkaar', 'droeftet'],
      kræver: [
        borgerenLever,
        bevillingenErMeddelt({ da: 'løntilskud', en: 'the wage subsidy' }, afgørelsen),
        lovenSigerJa(vilkåreneErAftalt, {
          da: 'Vilkårene er ikke aftalt i samarbejde med den faglige organisation.',
          en: 'The terms were not agreed in cooperation with the union.',
        }),
        lovenSigerJa(ansættelsenErDrøftet, {
          da: 'Ansættelsen er ikke drøftet med en repræsentant for de ansatte.',
          en: 'The job was not discussed with a representative of the staff.',
        }),
      ],
      gøresVed: ['PensionsjobBegyndt'],
    },
    {
      nøgle: 'slut',
      titel: { da: 'Jobbet slutter', en: 'The job ends' },
      siger: { da: 'Registrér, hvornår og hvorfor.', en: 'Register when and why.' },
      roller: ['sagsbehandler', 'leder', 'arbejdsgiver', 'borger'],
      skal: { art: 'kan' },
      gøresVed: ['PensionsjobSlut'],
    },
  ],
}

function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  return 'pensionsjobId' in event ? event.pensionsjobId : forløbFor(sag, pensionsjobafgørelser, event)
}
