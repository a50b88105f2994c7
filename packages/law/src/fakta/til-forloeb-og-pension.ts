/** The facts that the events of courses, rehabilitation, pension cases and the flexi-benefit scheme answer. */
export { ferienErAftalt } from './ferie-med-ydelse.ts'
export { blevVisiteretDen, erVisiteretTilFleksjob } from './fleksjobvisitation.ts'
export { ansøgtOmFleksydelseDen } from './fleksydelse.ts'
export {
  rykkerSendtDen,
  udmeldelseModtagetDen,
  underrettetOmUdmeldelseDen,
  ønskedeIkkeTilmelding,
} from './fleksydelse-tilmelding.ts'
export {
  førtidspensionAnsøgtDen,
  førtidspensionErBevilget,
  mødeMedBeslutterneErTilbudt,
  pensionssagenOvergikDen,
} from './foertidspension.ts'
export * from './foertidspensionens-grundlag.ts'
export { folkepensionAnsøgtDen } from './folkepension.ts'
export {
  ansættelsenErDrøftetMedDeAnsatte,
  vilkårAftaltMedFagligOrganisation,
} from './job-med-loentilskud.ts'
export { bedtOmAfgørelseOmPensionAlene } from './organisering.ts'
export { pensionAfgjortDen, pensionTilkendt } from './pension.ts'
export { fødselsdag } from './person.ts'
export * from './ressourceforloeb.ts'
export {
  erhvervssigtetErAfklaret,
  følgerRevalideringsplanen,
  grundTilForsinkelse,
  revalideringBevilgetDen,
  revalideringErBevilget,
  revalideringPlanlagtTil,
  revalideringStartede,
  senesteSamtaleIRevalidering,
  uddannelseNormeretTil,
  uddannelsePlanlagtTil,
} from './revalidering.ts'
