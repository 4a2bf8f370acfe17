package dev.katas.runner.junit;

import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Builds launchers and requests that take nothing from the class path or from system properties: a
 * submission must not be able to register a listener, a filter, an engine or an extension.
 */
final class Launchers {
  private Launchers() {}

  static Launcher create(MeasuredTestEngine measured) {
    return LauncherFactory.create(
        LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine(), measured)
            .build());
  }

  static LauncherDiscoveryRequestBuilder request(SuiteSelection selection, long seed) {
    LauncherDiscoveryRequestBuilder request =
        LauncherDiscoveryRequestBuilder.request()
            .enableImplicitConfigurationParameters(false)
            .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
            // Pruning calls getStackTrace on whatever was thrown: a candidate's class may override
            // it.
            .configurationParameter("junit.platform.stacktrace.pruning.enabled", "false")
            .configurationParameter(MeasuredTestEngine.SEED, Long.toString(seed));
    selection.classes().forEach(type -> request.selectors(DiscoverySelectors.selectClass(type)));
    return request;
  }
}
