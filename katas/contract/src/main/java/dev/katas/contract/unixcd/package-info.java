/** Contract of kata q05: the Unix command {@code cd} over a tree with symbolic links. */
package dev.katas.contract.unixcd;
