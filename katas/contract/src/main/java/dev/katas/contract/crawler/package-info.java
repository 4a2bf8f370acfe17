/** Contract of kata q07: a polite crawler that uses several threads and real HTTP. */
package dev.katas.contract.crawler;
