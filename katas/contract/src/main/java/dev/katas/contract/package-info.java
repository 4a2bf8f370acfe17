/** What every kata's contract shares. */
package dev.katas.contract;
