/** The facts that the events of a case answer, so that nobody is asked for what the case knows. */

export {
  afgørelsenGiverFuldtMedhold,
  afgørelsenKanPåklages,
  afgørelsenMeddelesSkriftligt,
  klagefristensSidsteDag,
  klageinstansISagen,
  klagenGælder,
  klagenHarEnFrist,
  klagevejledningHarFremgangsmåden,
  klagevejledningHarFristen,
  klagevejledningHarKlageinstansen,
} from './afgoerelse.ts'
export * from './aftale.ts'
export * from './aktindsigt.ts'
export * from './aktindsigt-efter-offentlighedsloven.ts'
export { enigMedAktøren, opgavenTilAktøren } from './anden-aktoer.ts'
export { ansatIFleksjob } from './ansaettelse.ts'
export * from './dokument.ts'
export * from './egenacces.ts'
export { ferienBegynder } from './ferie-med-ledighedsydelse.ts'
export { ferieMedYdelseHoldt, ferienErAftalt } from './ferie-med-ydelse.ts'
export { fleksjobBevilgetFra, fleksjobStartede, førsteFleksjob } from './fleksjob.ts'
export { fleksjobPåNuværendeArbejdsplads, månederPåSærligeVilkår } from './fleksjob-fastholdelse.ts'
export {
  afgørelseEfterStatus,
  fleksjobErMidlertidigt,
  fleksjobydelseFørsteGang,
  fulgtOpIFleksjobbet,
  senestFulgtOpIFleksjobbet,
} from './fleksjob-opfoelgning.ts'
export * from './fleksjob-redegoerelser.ts'
export { revurderingensGrundlagMangler, visiteretEllerRevurderetDen } from './fleksjob-refusion.ts'
export * from './fleksjob-skaanehensyn.ts'
export { erVisiteretTilFleksjob } from './fleksjobvisitation.ts'
export { hjælpemiddelSøgtDen } from './hjaelpemidler.ts'
export { oplysningernesArt } from './hoering.ts'
export { ansøgningenPrøvetEfterHuslejehjælp } from './huslejerestance.ts'
export { samtykkeTilAtInformereArbejdspladsen } from './inddragelse.ts'
export * from './indsigt-i-egne-data.ts'
export { erIJobafklaring, jobafklaringStartede } from './jobafklaring.ts'
export {
  afgørelseOmJobafklaringDen,
  fikTværfagligIndsats,
  jobafklaringEfter,
  overgikVedRevurderingen,
  sygedagpengeOphørteDen,
  tilbudUnderForløbet,
} from './jobafklaring-indsats.ts'
export * from './klage.ts'
export { lægekonsulentHarUdtaltSig } from './laegekonsulent.ts'
export * from './ledighedsydelse.ts'
export * from './ledighedsydelse-brud.ts'
export * from './ledighedsydelse-opfoelgning.ts'
export { målgruppeForTilbud } from './maalgruppe-for-tilbud.ts'
export { mentorensArbejdsgiver, mentorstøtteBegyndte } from './mentor.ts'
export {
  beskedOmAdgangTilOplysninger,
  beskedOmManglendeMedvirken,
  beskedOmTilbagebetalingOgStraf,
  beskedOmÆndringerDerBetyderNoget,
} from './oplysning-om-sagen.ts'
export {
  afgørelsenGælder,
  borgerenDeltogIMødet,
  forvaltningsområde,
  indstillingenFølges,
  sagenErForelagtIgen,
  sagenErForelagtTeamet,
  sundhedskoordinatorHarUdtaltSig,
} from './organisering.ts'
export { ansatPåPraktikstedet, praktikBegyndte, praktikkensFormål } from './praktik.ts'
export * from './repraesentation.ts'
export * from './revurdering-af-fleksjob.ts'
export * from './sagens-part.ts'
export {
  ansøgningenModtaget,
  egenSagsbehandlingsfrist,
  sagsbehandlingsfristenKanIkkeHoldes,
} from './sagsbehandlingstid.ts'
export {
  harGivetSamtykke,
  oplysningensArt,
  oplysningensKilde,
  sagensArtVedSamtykke,
} from './samtykke.ts'
export * from './sanktion.ts'
export { søgtOmEnkeltydelseDen } from './soegt-om-enkeltydelse.ts'
export { tandbehandlingGodkendtDen } from './tandbehandling.ts'
export {
  modtogUberettigetModBedreVidende,
  tilbagebetalingAfgjortDen,
  tilbagebetalingskravet,
  undlodOplysningerModBedreVidende,
} from './tilbagebetaling-af-hjaelp.ts'
