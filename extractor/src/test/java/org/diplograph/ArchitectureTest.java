package org.diplograph;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.diplograph.cli.Main;
import org.jspecify.annotations.NullMarked;

/** Which package may know which: model, then the stages side by side, then the pipeline and the measure, then the commands. */
@AnalyzeClasses(packages = "org.diplograph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] STAGES = {
    "..diplograph.article..", "..diplograph.nlp..", "..diplograph.resolve..", "..diplograph.extract..", "..diplograph.merge..",
    "..diplograph.rdf..", "..diplograph.store..", "..diplograph.reconcile..", "..diplograph.wikidata..", "..diplograph.curation.."
  };

  @ArchTest
  static final ArchRule theModelKnowsOnlyTheJdk = classes().that().resideInAPackage("..diplograph.model..")
      .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.jspecify..", "..diplograph.model..");

  @ArchTest
  static final ArchRule stagesDoNotKnowEachOther = slices().matching("org.diplograph.(*)..").should().notDependOnEachOther()
      .ignoreDependency(alwaysTrue(), resideInAnyPackage("..diplograph.model.."))
      .ignoreDependency(resideInAnyPackage("..diplograph.pipeline..", "..diplograph.evaluate..", "..diplograph.cli.."), alwaysTrue());

  @ArchTest
  static final ArchRule stagesKnowNeitherPipelineNorCommands = noClasses().that().resideInAnyPackage(STAGES)
      .should().dependOnClassesThat().resideInAnyPackage("..diplograph.pipeline..", "..diplograph.cli..");

  @ArchTest
  static final ArchRule thePipelineDoesNotKnowTheCommands = noClasses().that().resideInAPackage("..diplograph.pipeline..")
      .should().dependOnClassesThat().resideInAPackage("..diplograph.cli..");

  @ArchTest
  static final ArchRule onlyCommandsKnowTheMeasure = noClasses().that().resideOutsideOfPackages("..diplograph.evaluate..", "..diplograph.cli..")
      .should().dependOnClassesThat().resideInAPackage("..diplograph.evaluate..");

  @ArchTest
  static final ArchRule theMeasureReadsGraphsAndNothingElse = noClasses().that().resideInAPackage("..diplograph.evaluate..")
      .should().dependOnClassesThat().resideInAnyPackage("..diplograph.article..", "..diplograph.nlp..", "..diplograph.resolve..",
          "..diplograph.extract..", "..diplograph.merge..", "..diplograph.wikidata..", "..diplograph.pipeline..", "..diplograph.cli..");

  @ArchTest
  static final ArchRule jenaIsSeenByTheGraphTheStoreAndTheWikidataPartOnly = noClasses().that().resideInAnyPackage(
          "..diplograph.model..", "..diplograph.article..", "..diplograph.nlp..", "..diplograph.resolve..", "..diplograph.extract..",
          "..diplograph.merge..", "..diplograph.curation..", "..diplograph.cli..")
      .and().doNotBelongToAnyOf(Main.class)
      .should().dependOnClassesThat().resideInAPackage("org.apache.jena..");

  @ArchTest
  static final ArchRule theMainClassOnlyStartsJena = noClasses().that().belongToAnyOf(Main.class)
      .should().dependOnClassesThat().resideInAnyPackage("org.apache.jena.graph..", "org.apache.jena.rdf..", "org.apache.jena.query..",
          "org.apache.jena.sparql..", "org.apache.jena.riot..");

  @ArchTest
  static final ArchRule thePipelineHandsGraphsOverAndAsksNothingOfThem = noClasses().that().resideInAPackage("..diplograph.pipeline..")
      .should().dependOnClassesThat().resideInAnyPackage("org.apache.jena.query..", "org.apache.jena.rdf..", "org.apache.jena.tdb2..",
          "org.apache.jena.shacl..", "org.apache.jena.vocabulary..");

  @ArchTest
  static final ArchRule theLanguageLibraryIsSeenInOnePackage = noClasses().that().resideOutsideOfPackage("..diplograph.nlp..")
      .should().dependOnClassesThat().resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule onlyCommandsKnowTheCommandLine = noClasses().that().resideOutsideOfPackage("..diplograph.cli..")
      .should().dependOnClassesThat().resideInAnyPackage("picocli..", "me.tongfei..");

  @ArchTest
  static final ArchRule onlyCommandsPrint = noClasses().that().resideOutsideOfPackage("..diplograph.cli..")
      .should().accessField(System.class, "out").orShould().accessField(System.class, "err").orShould().accessField(System.class, "in");

  @ArchTest
  static final ArchRule onlyTheMainClassEndsTheProcess = noClasses().that().doNotBelongToAnyOf(Main.class)
      .should().callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule everyPackageIsNullMarked = classes().that().haveSimpleName("package-info")
      .should().beAnnotatedWith(NullMarked.class);
}
