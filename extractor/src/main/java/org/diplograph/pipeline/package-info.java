/**
 * Joins the stages: from articles read to a store whose graphs are checked and consolidated, with one outcome for each article.
 * What a stage does is left to that stage, and what people see of it to the command line.
 */
@NullMarked
package org.diplograph.pipeline;

import org.jspecify.annotations.NullMarked;
